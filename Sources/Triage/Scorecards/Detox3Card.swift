extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox3 = """
        detox	3	<moment> <treatment> ; <moment> yes ; <moment> ~<sick> ; <money> no ; <month> along
        detox	3	<need> <stimulant> ; <needle> + ; <needle> <stop> ; <night> <always>
        detox	3	<night> <chestheart> ; <night> <container> ; <night> <moment> ; <night> <pill>
        detox	3	<night> d/c ; <night> whil ; <opening> 0 ; <opioid> <bodysound> ; <opioid> <intoxicated>
        detox	3	<opioid> <start> ; <opioid> by ; <opioid> cuand ; <opioid> extract ; <opioid> in
        detox	3	<opioid> my ; <opioid> nev ; <opioid> otr ; <opioid> she ; <outdoors> <fluid>
        detox	3	<outdoors> <photo> ; <pain> hast ; <palecolor> <fluid> ; <palecolor> <play>
        detox	3	<palecolor> cant ; <palecolor> y ; <partner> hasnt ; <partner> off ; <past> <blade>
        detox	3	<past> <daytime> ; <past> <fall> ; <past> <seizure> ; <pet> wont ; <phone> <sedative>
        detox	3	<phone> mi ; <pill> <cold> ; <pill> ~<think> ; <play> <crowd> ; <promise> el
        detox	3	<put> <clean> ; <put> <stiff> ; <put> com ; <room> <ask> ; <room> <daytime>
        detox	3	<room> <headface> ; <room> <limp> ; <room> <needle> ; <room> <water> ; <room> stal
        detox	3	<room> ~<think> ; <rope> <tool> ; <say> desd ; <say> off ; <say> sx ; <say> u
        detox	3	<say> ~<confused> ; <sedative> <blood> ; <sedative> <month> ; <sedative> <shake>
        detox	3	<sedative> desd ; <sedative> mayb ; <sedative> par ; <sedative> qd ; <sedative> sat
        detox	3	<sedative> ten ; <sedative> too ; <see> <palecolor> ; <see> <treatment>
        detox	3	<seizure> <daytime> ; <shake> <take> ; <shake> <write> ; <shake> hast ; <shake> too
        detox	3	<sick> <fluid> ; <sick> <headface> ; <sick> on ; <sober> <home> ; <sober> con
        detox	3	<start> <sedative> ; <start> for ; <stimulant> <clinician> ; <stimulant> <drive>
        detox	3	<stimulant> <opioid> ; <stimulant> <outdoors> ; <stimulant> <school> ; <stimulant> in
        detox	3	<stimulant> noma ; <stop> <alcohol> ; <stop> <always> ; <stop> <bodysound>
        detox	3	<stop> <breath> ; <stranger> <treatment> ; <stranger> off ; <take> <amount> ; <take> cuand
        detox	3	<take> herself ; <take> m ; <take> ~<treatment> ; <think> <treatment> ; <think> at
        detox	3	<tired> <tired> ; <tool> <furniture> ; <tool> hav ; <town> <church> ; <town> <key>
        detox	3	<town> x ; <trade> <hold> ; <trade> <stranger> ; <treatment> 0 ; <treatment> <cannabis>
        detox	3	<treatment> <colleague> ; <treatment> <drug> ; <treatment> <emergency> ; <treatment> <law>
        detox	3	<treatment> <treatment> ; <treatment> <write> ; <treatment> a ; <treatment> do
        detox	3	<treatment> even ; <treatment> near ; <treatment> p ; <vermin> en ; <wait> bien
        detox	3	<water> <bodysound> ; <water> <clothes> ; <water> down ; <water> y ; <week> <week>
        detox	3	<week> <year> ; <week> are ; <withdrawal> <alcohol> ; <withdrawal> <appointment>
        detox	3	<write> <night> ; <write> with ; <write> ~<sedative> ; @ rest ; a <treatment> ; a bonfir
        detox	3	a breath ; a chorro ; a dud ; a fistful ; a fre ; a hold ; a normal ; a poquit ; a pres
        detox	3	a ~bad ; about as ; abstinenci de ; abus ; acost ; addict to ; admit <always> ; admit dai
        detox	3	adult lif ; aft <sedative> ; again a ; again sinc ; ago say ; all me ; already pick
        detox	3	am seventy ; amaneci ; amar la ; and <furniture> ; and <needle> ; and <sick> ; and clammy
        detox	3	and dos ; and end ; and slid ; and straw ; and ~<sick> ; and ~sweat ; ano ~convulsion
        detox	3	anoth <amount> ; any opening ; anyon in ; are <clinician> ; are soak ; are steady
        detox	3	ask question ; asleep i ; asleep sinc ; at <headface> ; at breakfast ; at zer ; ate a
        detox	3	ativan x ; avis que ; ayuden a ; back <amount> ; back went ; band in ; bar <continue>
        detox	3	bar a ; bar again ; bar sinc ; bare a ; barefoot ; bas play ; be <see> ; be quick
        detox	3	beam <always> ; bed than ; been <eat> ; been hav ; been no ; been without ; beer 0
        detox	3	befor sup ; bien <withdrawal> ; bien malil ; bili ; bitten ; blew a ; bostez ; bostezo
        detox	3	both <stop> ; both parrot ; bottl is ; bottl on ; bottl one ; breath ; breath every
        detox	3	breath is ; brush ; bud ; build ; bundl a ; buy methadon ; by <eat> ; by clos
        detox	3	bystander doing ; cachet ; cal thi ; calambr ; can <count> ; candl wax ; cant <feel>
        detox	3	cant <give> ; cant <leave> ; cant eat ; cant pay ; captain <always> ; captain every
        detox	3	car afuer ; card has ; cerramo ; cheerful ; chest hard ; chest pressur ; chiv ; chiv y
        detox	3	cho in ; chorro ; christma in ; christmas ago ; cierran ; clinic clos ; clinic drop
        detox	3	clr got ; cold on ; cold sweat ; color ; compadr que ; compr por ; con clonazepam
        detox	3	con codein ; consig ; couch mak ; couldnt sign ; covid ; cowork 0 ; cricket ; crud
        detox	3	cuant <wait> ; cuant tard ; cuchar ; cuent lo ; cupful ; cut with ; d + ; d 0 ; d non
        detox	3	d resi ; dad of ; dai has ; dai heroin ; dai per ; day back ; day cam ; day drink ; day is
        detox	3	day plac ; day stay ; de <daytime> ; de <needle> ; de <seizure> ; de bacardi ; de caf
        detox	3	de dolor ; de rivotril ; de ver ; dead broth ; death in ; del <medicine> ; del pie
        detox	3	demasi pastilla ; deni dai ; deni sx ; denny ; denny <room> ; denny bathroom ; desd q
        detox	3	desintoxicacion con ; despert ; detector ; detox a ; detox or ; detox spot ; detox would
        detox	3	dia dur ; dia sal ; dia un ; diaphoretic ; diari de ; diarrhe ; diazepam ; didnt <hit>
        detox	3	dij 0 ; direct <go> ; direct transf ; do bar ; do iop ; do me ; dobl ; doc cerveza
        detox	3	doctor at ; doe <opioid> ; doesnt even ; doing <opioid> ; doing compression ; door unlock
        detox	3	dop iv ; dop sinc ; dos dia ; dos globo ; dos trago ; dosi ; doubl and ; drain and
        detox	3	drank sat ; drink 0 ; drink befor ; drink most ; drink now ; drink sinc ; drink wednesday
        detox	3	drool and ; drool on ; dtr mom ; dts right ; dumpst ; dur <day> ; dur dia ; eat them
        detox	3	ed charg ; eighty and ; el <opioid> ; el cel ; el pis ; el pist ; el se ; el tequil
        detox	3	empti ; empti out ; en <count> ; en sei ; en sobredosi ; enfermera ; entr una ; equip ; er
        detox	3	espum y ; espumit ; est <asleep> ; est <bodysound> ; est <go> ; est <hot> ; est calor
        detox	3	est ronc ; estoy tom ; etoh ciw ; etoh lu ; eval ; evan william ; every nit ; every sunday
        detox	3	everybody is ; evry <night> ; evry nit ; eye half ; eye run ; f <stop> ; feel alright
        detox	3	feel floaty ; feel normal ; feel perfect ; fent off ; fenty ; fev of ; few hour ; few shot
        detox	3	fifteen beer ; finger and ; fingernail hav ; fiv in ; flop lik ; flut ; fog on ; fold over
        detox	3	fold up ; food poison ; for $ ; for <insurance> ; for <treatment> ; for <year> ; for cok
        detox	3	for has ; for headach ; for that ; for transf ; for ~<treatment> ; forehead on ; fork is
        detox	3	four bottl ; from <stop> ; fue esa ; fuimo a ; ful <withdrawal> ; ful dts ; function
        detox	3	gallop ; gf <go> ; ghb ; ghb around ; gin dai ; goin ; goin on ; gon a ; got for ; gown
        detox	3	grandson is ; guar todo ; gurgl and ; h sinc ; hac medi ; had <stop> ; had ~a ; had ~to
        detox	3	hand ; hand do ; hard <go> ; has for ; has used ; hast de ; hay <furniture> ; hay cam
        detox	3	he <take> ; he fold ; he retir ; he shot ; he took ; he ~<think> ; head rol ; heart going
        detox	3	heavy <alcohol> ; heavy etoh ; heifer ; hel open ; help a ; her <night> ; her <withdrawal>
        detox	3	her a ; her back ; her even ; her hand ; her tongu ; herman él ; heroin + ; heroin snif
        detox	3	heroin up ; hes gray ; hid them ; hij llam ; him 0 ; him by ; him someth ; him up
        detox	3	him what ; himself has ; his <bodypart> ; his bar ; his jaw ; his lid ; his methadon
        detox	3	his vodk ; hlep ; hold cel ; hospital said ; hospitalist 0 ; hour what ; hrs sinc
        detox	3	i <amount> ; i <shake> ; i discount ; i googl ; i hard ; i odd ; i soak ; i stop ; i try
        detox	3	i ~cam ; i ~put ; icu ; icu with ; im <build> ; im <emergency> ; im drench ; im yawn
        detox	3	in hallway ; in sweat ; in tonight ; insomni ; int his ; int ~<withdrawal> ; int ~dts
        detox	3	is <fluid> ; is confus ; is president ; is rac ; is writ ; ish a ; isnt even ; it fal
        detox	3	it wait ; its gin ; iv ; ive had ; ive swallow ; jag ; jalon ; jarab ; jubil por ; jug y
        detox	3	just slid ; just win ; keep slap ; keep turn ; kickbal ; kidney ston ; know its
        detox	3	kratom extract ; la <headface> ; la <hospital> ; la <withdrawal> ; la barbil ; la fent
        detox	3	la jering ; la marquesin ; la net ; la salv ; la tien ; labio ; las <bodypart> ; las <say>
        detox	3	las <sedative> ; las oreja ; las pared ; last <amount> ; last cup ; last pm ; lawy
        detox	3	le <awake> ; le compr ; le levant ; le quitamo ; le tiemblan ; leg bicycl ; leg wont
        detox	3	letra ; lif back ; lift his ; lik <always> ; lik every ; lin going ; liquid ; listen for
        detox	3	lit ; litr ; littl blu ; liv with ; llev asi ; lo <last> ; lo par ; lo quier ; lo ultim
        detox	3	look gray ; los <headface> ; los labio ; loteri ; m <appointment> ; m book ; m fent ; m g
        detox	3	m nephew ; m oxy ; m roof ; m went ; m ~<emergency> ; m ~<withdrawal> ; m ~dts ; main
        detox	3	mak her ; malbec ; malil desd ; marquesin ; me acaban ; me brinc ; me contest ; me cor
        detox	3	me ~reviv ; meal ; met coc ; meth 0 ; methadon 0 ; mg in ; mi pap ; milligram ; min ago
        detox	3	mon / ; monday through ; month along ; moque ; morn i ; mouth is ; my <alcohol>
        detox	3	my ativan ; my hand ; my knuckl ; my lawy ; my nos ; my roomat ; my signatur ; my tooth
        detox	3	my ~<opioid> ; n my ; nail hav ; need w/d ; negr ; neighbor cal ; neighbor say
        detox	3	neighbor who ; nev <goodbye> ; nev mis ; niet 0 ; nightstand ; ninety milligram ; nip in
        detox	3	no ~<give> ; no ~<leave> ; no ~<opening> ; no ~ant ; no ~beer ; no ~conoc ; no ~coverag
        detox	3	no ~exist ; no ~existen ; no ~flinch ; no ~respond ; nod ; nod off ; nois ; nois and
        detox	3	noma fue ; nos lik ; not ~<asleep> ; not ~lift ; not ~typ ; now becaus ; now her ; now tak
        detox	3	nurs re ; o diez ; obtain 0 ; och al ; och o ; octavo de ; od in ; od ing ; of carl
        detox	3	of detox ; of evan ; of grap ; of malbec ; of phenibut ; of purpl ; of roxi
        detox	3	off <furniture> ; off bar ; off but ; off cok ; off g ; off gin ; off liquor ; off of
        detox	3	off spe ; off them ; on <alcohol> ; on <money> ; on <opioid> ; on figuero ; on from ; on h
        detox	3	on vicodin ; on zoom ; one down ; one week ; one when ; or nin ; oreja ; oth <count>
        detox	3	oth six ; out hes ; out ten ; overdos in ; oxy every ; oxycontin ; pa que ; panz ; pap hac
        detox	3	papelit de ; paramedic gav ; pas de ; pas le ; pas un ; pax ; pcp retir ; per ed
        detox	3	perc off ; pet a ; pharmacist look ; phon what ; pic heroin ; pic la ; pie por ; piel de
        detox	3	pil lik ; pis del ; pk <night> ; pk night ; pleas what ; po ; por <happy> ; por <write>
        detox	3	por cam ; por dej ; porqu si ; port a ; possibl ; pres bar ; propi <home> ; propi cas
        detox	3	psych <job> ; psych retir ; pt <awake> ; pt awak ; pt detail ; pt drink ; pt husb ; puddl
        detox	3	puk and ; pul off ; purpl what ; pus ~narcan ; putty ; px ; q ; q day ; q mo ; qd
        detox	3	que <daytime> ; que ano ; que fue ; que fueron ; que puebl ; qued bien ; quit xanax
        detox	3	quitamo ; r at ; ran dry ; rat me ; rat y ; rattl and ; rattl in ; recet ; reciben cuand
        detox	3	red bottl ; regul <consume> ; rep ; resp 0 ; rest from ; retir and ; rol up ; ron todo
        detox	3	ronc bien ; roxi in ; rr ; runny ; s dai ; safest ; sat <night> ; say outpatient ; say so
        detox	3	say ten ; scen 0 ; se <consume> ; se ech ; se empin ; se hiz ; seiz x ; sel half ; send a
        detox	3	senorit mi ; set down ; shaky in ; shampo ; she <emergency> ; she swear ; sherry and
        detox	3	shift without ; shirt and ; shook so ; shoot it ; shot 0 ; shut 0 ; sick again ; sick in
        detox	3	sig tom ; sin ~<blood> ; sin ~<sedative> ; sinc a ; sinc at ; singl <kin> ; singl day
        detox	3	sink ; sink on ; sist of ; sist want ; six its ; six minut ; sixty hour ; skin crawl
        detox	3	skip <day> ; slat <color> ; slat color ; sleep cant ; slid down ; slob ; slow <bodysound>
        detox	3	smok em ; snor all ; snor for ; sobrin se ; soldier ; soldier in ; som <opioid>
        detox	3	somebody cut ; somebody hand ; someon watch ; someth and ; son <hit> ; son de ; son drink
        detox	3	spray my ; st john ; start for ; station <drug> ; station stuf ; steady and ; steel
        detox	3	stink ; stomach ; stood up ; stop 0 ; stop cold ; stop el ; stop etoh ; stop the ; straw
        detox	3	street med ; strip ; strung out ; su bod ; su difunt ; suggest ; surgery in ; swallow the
        detox	3	swear ; swear its ; sweat no ; swor ; syring ; sz x ; tablet ; tak long ; tak over
        detox	3	tak six ; takin ; tap befor ; tap off ; teacup ; teacup rattl ; teen cal ; tembl y
        detox	3	temblor y ; ten <amount> ; ten <consume> ; ten blu ; ten drink ; tequil a ; tequil y
        detox	3	th <alcohol> ; than <think> ; that color ; that lin ; that wil ; thc ; the <color>
        detox	3	the <daytime> ; the ambulanc ; the barstool ; the beam ; the beer ; the bf ; the cap
        detox	3	the color ; the dts ; the firemen ; the gap ; the kratom ; the moment ; the norc
        detox	3	the orang ; the proces ; the refil ; the toilet ; the tub ; the valium ; the vicodin
        detox	3	them every ; then <limp> ; then <shake> ; they drop ; thi am ; thi gurgl ; thing as
        detox	3	think he ; think its ; think theyd ; third period ; thought it ; thre blanket ; thread off
        detox	3	tiemblan las ; tilt ; tim between ; tim can ; tinfoil ; tio ; tito q ; to breath ; to clos
        detox	3	to jail ; to oth ; to pas ; to touch ; today ; todit ; told cal ; told everyon ; tom ayer
        detox	3	tom las ; tom xanax ; took herself ; town thi ; trag el ; tramadol and ; trap ; tremb
        detox	3	trembl sinc ; truck i ; turn <palecolor> ; twic what ; twitchy ; two bag ; two ~seizur
        detox	3	txt ; typ with ; un <container> ; un frasc ; una <always> ; una <needle> ; una <treatment>
        detox	3	una bolsit ; una jering ; una pastil ; una pastilla ; uncl nam ; unic vez ; until i
        detox	3	up <bodypart> ; up cant ; up whit ; ur <treatment> ; use that ; using fentanyl
        detox	3	usted <treatment> ; va sw ; vaca en ; valium from ; vanil extract ; vidri ; vodk 0
        detox	3	vodk todo ; voic my ; volvi a ; vomit bili ; wan see ; was <palecolor> ; was fent
        detox	3	wat down ; we <eat> ; wednesday in ; week along ; weekend in ; wel today ; wer shak
        detox	3	wet coffe ; what all ; what cam ; what was ; whatev in ; who help ; who use ; wif goe
        detox	3	wif hes ; wil go ; win again ; win at ; win box ; win sinc ; winter ; with medical
        detox	3	wont <awake> ; wouldnt <eat> ; wouldnt eat ; x yrs ; xanax a ; xanax all ; xanni
        detox	3	y <stimulant> ; y entonc ; y for ; y se ; y tom ; you hav ; your <clinician> ; yrs of
        detox	3	~<amount> <past> ; ~<amount> ~<always> ; ~<amount> ~de ; ~<awake> tien ; ~<bodypart>
        detox	3	~<consume> su ; ~<consume> ~<always> ; ~<consume> ~<shake> ; ~<daytime> ; ~<emergency>
        detox	3	~<emergency> <eat> ; ~<emergency> <last> ; ~<emergency> by ; ~<emergency> con
        detox	3	~<fall> <eat> ; ~<feel> la ; ~<fluid> <clothes> ; ~<go> ~dry ; ~<headface> in
        detox	3	~<hospital> 0 ; ~<leave> ; ~<night> ~off ; ~<opioid> ; ~<opioid> sinc ; ~<room> of
        detox	3	~<say> <moment> ; ~<sedative> ~in ; ~<seizure> <alcohol> ; ~<seizure> and
        detox	3	~<seizure> ~<last> ; ~<seizure> ~<withdrawal> ; ~<shake> hast ; ~<stop> ~my
        detox	3	~<think> cual ; ~<withdrawal> <sober> ; ~<withdrawal> with ; ~<withdrawal> ~management
        detox	3	~abr los ; ~al ; ~an ~ambulanc ; ~be ~off ; ~beer ; ~brought ~him ; ~bug ; ~button ; ~chil
        detox	3	~clock ; ~clonazepam ; ~desintoxicacion y ; ~despiert tien ; ~diari ; ~dos ; ~drug given
        detox	3	~dt ; ~dts with ; ~dying ; ~end ~my ; ~existen ; ~fent sinc ; ~fetty ; ~floor of ; ~found
        detox	3	~g ; ~goosebump ; ~horror ; ~icu 0 ; ~in the ; ~in ~<school> ; ~just ; ~la
        detox	3	~la ~<daytime> ; ~la ~manan ; ~las ; ~las ~mano ; ~lat ~<kin> ; ~le ~<height> ; ~lif
        detox	3	~liv ~in ; ~mal ; ~management ; ~manan ; ~me hac ; ~me in ; ~me ~down ; ~mis ~a
        detox	3	~my ~<child> ; ~my ~lif ; ~naloxon x ; ~narcan el ; ~narcan ~brought ; ~night ~off ; ~odd
        detox	3	~one to ; ~opi / ; ~peg ; ~perc ; ~pt nam ; ~residential ; ~reviv with ; ~run ; ~se cuanta
        detox	3	~se muev ; ~seizur and ; ~seizur x ; ~spray on ; ~sz ever ; ~sz neg ; ~ten
        detox	3	~the ~<afraid> ; ~the ~floor ; ~the ~horror ; ~to ~<die> ; ~to ~<treatment> ; ~to ~be
        detox	3	~to ~die ; ~tom desd ; ~tom su ; ~tremen en ; ~try ; ~up ~in ; ~with ~<emergency>
        detox	3	~with ~narcan ; ~withdrawal ~management
        detox	2	*about.2 ; *backToUse ; *caller:historical ; *confusion ; *confusion:negated
        detox	2	*confusion:other_experiencer ; *detoxDone:hypothetical ; *frequency.0 ; *lapse:historical
        detox	2	*misuse ; *misuse:other_experiencer ; *otherCause:possible ; *relief.against:hypothetical
        detox	2	*residentialLeft ; *substance.sedative:historical ; *substance.sedative:hypothetical
        detox	2	*suicidal:negated ; *thirdParty ; *vendor.opensNote ; *wantsOff
        detox	2	*wantsOff:other_experiencer ; *withdrawalSign:other_experiencer ; + / ; + <alcohol>
        detox	2	+ <pain> ; + bar ; + dai ; + half ; + straw ; + unk ; + xanax ; 0 <emergency> ; 0 <happy>
        detox	2	0 <last> ; 0 <money> ; 0 <sober> ; 0 <treatment> ; 0 botel ; 0 breath ; 0 btl ; 0 doc
        detox	2	0 hrs ; 0 i ; 0 is ; 0 lo ; 0 moth ; 0 yawn ; 0 ~sz ; <afraid> for ; <afraid> im
        detox	2	<afraid> to ; <afraid> ~<seizure> ; <alcohol> <asleep> ; <alcohol> <awake>
        detox	2	<alcohol> <container> ; <alcohol> <drive> ; <alcohol> <feel> ; <alcohol> <rope>
        detox	2	<alcohol> <unreal> ; <alcohol> all ; <alcohol> each ; <alcohol> grigi ; <alcohol> hac
        detox	2	<alcohol> per ; <alcohol> w/d ; <always> <crowd> ; <always> <intoxicated> ; <always> a
        detox	2	<always> hast ; <always> he ; <always> un ; <always> y ; <amount> <crowd>
        detox	2	<amount> <fluid> ; <amount> <see> ; <amount> <stranger> ; <amount> <wait> ; <amount> cerc
        detox	2	<amount> desd ; <amount> my ; <amount> onc ; <amount> pour ; <amount> sam
        detox	2	<amount> spigot ; <amount> tumbler ; <amount> ~<see> ; <angry> <palecolor> ; <angry> his
        detox	2	<appointment> <headface> ; <appointment> <moment> ; <appointment> <record>
        detox	2	<appointment> <treatment> ; <appointment> with ; <ask> <job> ; <ask> <media>
        detox	2	<ask> <stimulant> ; <ask> a ; <ask> thi ; <asleep> <breath> ; <asleep> <hospital>
        detox	2	<asleep> hard ; <asleep> it ; <asleep> sinc ; <awake> ; <awake> <emergency>
        detox	2	<blood> <medicine> ; <blood> <needle> ; <blood> twic ; <bodypart> <color>
        detox	2	<bodypart> <drive> ; <bodypart> <fire> ; <bodypart> <fluid> ; <bodypart> <height>
        detox	2	<bodypart> <hit> ; <bodypart> <hold> ; <bodypart> <palecolor> ; <bodypart> con
        detox	2	<bodypart> do ; <bodypart> was ; <bodypart> y ; <bodypart> ~<fluid> ; <bodysound>
        detox	2	<bodysound> <awake> ; <bodysound> <hit> ; <bodysound> <shake> ; <bodysound> feo
        detox	2	<bodysound> y ; <breath> ; <breath> <clinician> ; <breath> is ; <build> <photo>
        detox	2	<build> was ; <buy> <outdoors> ; <buy> <tool> ; <buy> blu ; <calm> <amount>
        detox	2	<caretaking> a ; <chestheart> <always> ; <chestheart> are ; <chestheart> bien
        detox	2	<child> <furniture> ; <child> <start> ; <child> <treatment> ; <child> hes
        detox	2	<child> monitor ; <church> <need> ; <clean> <bodysound> ; <clean> <headface> ; <clean> le
        detox	2	<clean> moj ; <clinician> about ; <clinician> used ; <clinician> ~<emergency>
        detox	2	<clinician> ~<take> ; <clothes> <play> ; <clothes> rack ; <cold> cant ; <colleague> pt
        detox	2	<color> ; <color> strip ; <color> y ; <consume> <continue> ; <consume> <soon>
        detox	2	<consume> around ; <consume> de ; <consume> hac ; <consume> hard ; <consume> sak
        detox	2	<consume> someth ; <consume> thi ; <consume> x ; <container> ; <container> <alcohol>
        detox	2	<container> <bodypart> ; <container> all ; <container> at ; <container> by
        detox	2	<container> de ; <container> down ; <container> is ; <container> last ; <container> lik
        detox	2	<container> on ; <container> one ; <continue> <opioid> ; <continue> <shake>
        detox	2	<continue> in ; <count> <alcohol> ; <count> acros ; <count> one ; <crowd> <hit>
        detox	2	<crowd> <kin> ; <crowd> <say> ; <crowd> <stimulant> ; <crowd> lost ; <crowd> off
        detox	2	<crowd> so ; <crowd> ~<amount> ; <crowd> ~<treatment> ; <day> <clinician>
        detox	2	<day> <consume> ; <day> <crash> ; <day> <home> ; <day> <illness> ; <day> <pill>
        detox	2	<day> <sick> ; <day> back ; <day> easy ; <day> ~<hold> ; <daytime> <ask>
        detox	2	<daytime> <sick> ; <daytime> <take> ; <daytime> and ; <daytime> hast ; <daytime> if
        detox	2	<daytime> me ; <daytime> until ; <die> <build> ; <die> <start> ; <drive> <shame>
        detox	2	<drive> of ; <drive> spac ; <drug> <clinician> ; <drug> to ; <eat> <alcohol>
        detox	2	<eat> <emergency> ; <eat> <palecolor> ; <eat> servic ; <eat> until ; <eat> up
        detox	2	<emergency> ; <emergency> <caretaking> ; <emergency> <give> ; <emergency> <moment>
        detox	2	<emergency> lo ; <emergency> no ; <emergency> right ; <fall> <go> ; <feel> <headface>
        detox	2	<feel> great ; <feel> perfect ; <fire> <month> ; <fluid> <job> ; <fluid> <last>
        detox	2	<fluid> <palecolor> ; <fluid> <think> ; <fluid> at ; <fluid> hast ; <fluid> to
        detox	2	<friend> <play> ; <friend> don ; <friend> on ; <friend> our ; <friend> se ; <friend> x
        detox	2	<furniture> <alcohol> ; <furniture> <bodypart> ; <furniture> <chestheart>
        detox	2	<furniture> <fluid> ; <furniture> <pain> ; <furniture> an ; <furniture> com
        detox	2	<furniture> de ; <furniture> doesnt ; <furniture> ~<think> ; <give> <breath>
        detox	2	<give> <crowd> ; <give> <money> ; <give> <sedative> ; <give> sin ; <go> <cold>
        detox	2	<go> <fluid> ; <go> <sick> ; <go> bad ; <go> our ; <go> spac ; <go> ~<emergency>
        detox	2	<happy> jk ; <happy> per ; <headface> <breath> ; <headface> <furniture>
        detox	2	<headface> <give> ; <headface> <shake> ; <headface> and ; <headface> de ; <headface> just
        detox	2	<headface> open ; <headface> twic ; <headface> und ; <headface> when ; <headface> ~<shake>
        detox	2	<hear> the ; <height> <fluid> ; <hit> <container> ; <hit> <give> ; <hit> <stimulant>
        detox	2	<hit> porqu ; <hold> <write> ; <hold> a ; <home> <always> ; <home> <intoxicated>
        detox	2	<home> <kin> ; <home> es ; <home> est ; <home> sam ; <homeless> ; <hospital> clos
        detox	2	<hospital> doesnt ; <hospital> step ; <insurance> <illness> ; <insurance> <opioid>
        detox	2	<intoxicated> <container> ; <intoxicated> <continue> ; <job> <height> ; <job> social
        detox	2	<job> twic ; <job> un ; <job> without ; <kill> <hot> ; <kill> <vermin> ; <kin> <drug>
        detox	2	<kin> <pain> ; <kin> frank ; <kin> las ; <kin> ta ; <kin> the ; <kin> ther ; <kin> thi
        detox	2	<kin> ~<emergency> ; <last> <awake> ; <last> <emergency> ; <last> <month> ; <last> fue
        detox	2	<law> <say> ; <leave> my ; <limp> ; <limp> <amount> ; <lock> <opening> ; <media> de
        detox	2	<medicine> <hospital> ; <medicine> <say> ; <medicine> <week> ; <medicine> con
        detox	2	<medicine> de ; <medicine> plu ; <moment> <bodypart> ; <moment> <breath> ; <moment> <buy>
        detox	2	<moment> becaus ; <moment> con ; <moment> her ; <moment> la ; <moment> until
        detox	2	<money> <year> ; <money> of ; <month> <drive> ; <month> <happy> ; <month> <school>
        detox	2	<month> the ; <need> <alcohol> ; <need> <amount> ; <need> <treatment> ; <need> down
        detox	2	<need> medical ; <need> q ; <need> un ; <needle> <always> ; <needle> <need>
        detox	2	<needle> <room> ; <needle> by ; <needle> in ; <night> <bodysound> ; <night> <color>
        detox	2	<night> <headface> ; <night> <night> ; <night> <seizure> ; <night> ive ; <night> par
        detox	2	<night> sam ; <night> yes ; <official> <law> ; <opening> <past> ; <opioid> ; <opioid> 0
        detox	2	<opioid> <child> ; <opioid> <container> ; <opioid> <pain> ; <opioid> admit ; <opioid> are
        detox	2	<opioid> for ; <opioid> her ; <opioid> is ; <opioid> lo ; <opioid> q ; <opioid> way
        detox	2	<order> ; <order> 0 ; <order> what ; <outdoors> <sedative> ; <outdoors> <wait>
        detox	2	<outdoors> has ; <outdoors> hunt ; <outdoors> on ; <pain> <bodypart> ; <pain> <medicine>
        detox	2	<pain> <pill> ; <palecolor> ; <palecolor> <clean> ; <palecolor> <day> ; <palecolor> <drug>
        detox	2	<palecolor> <last> ; <palecolor> <put> ; <palecolor> <take> ; <palecolor> no
        detox	2	<palecolor> not ; <palecolor> se ; <partner> <colleague> ; <partner> ~<think>
        detox	2	<past> <fluid> ; <past> ~<blood> ; <pet> <furniture> ; <pet> <stimulant> ; <pet> <stop>
        detox	2	<phone> <friend> ; <phone> est ; <phone> twic ; <phone> x ; <photo> about ; <pill>
        detox	2	<pill> 0 ; <pill> <headface> ; <pill> <hospital> ; <pill> <illness> ; <pill> my
        detox	2	<play> <fluid> ; <play> <hear> ; <play> <hot> ; <play> <month> ; <play> cart
        detox	2	<promise> it ; <promise> its ; <promise> one ; <put> <last> ; <put> <say>
        detox	2	<put> <treatment> ; <put> <write> ; <put> el ; <record> <day> ; <record> <record>
        detox	2	<record> <treatment> ; <record> h ; <relapse> <alcohol> ; <remember> non
        detox	2	<room> <alcohol> ; <room> <clinician> ; <room> <official> ; <room> then ; <room> ~<awake>
        detox	2	<room> ~<breath> ; <rope> <hold> ; <rope> down ; <sad> <consume> ; <say> <alcohol>
        detox	2	<say> <cold> ; <say> my ; <say> ~<leave> ; <school> <clothes> ; <school> <fall>
        detox	2	<school> <play> ; <school> <wait> ; <sedative> <alcohol> ; <sedative> <colleague>
        detox	2	<sedative> <container> ; <sedative> <fall> ; <sedative> <room> ; <sedative> aft
        detox	2	<sedative> ive ; <sedative> rx ; <sedative> than ; <sedative> that ; <sedative> then
        detox	2	<see> <build> ; <see> <fire> ; <see> <trade> ; <see> los ; <see> thing ; <seizure> <day>
        detox	2	<seizure> <partner> ; <shake> <continue> ; <shake> <put> ; <shake> <room> ; <shake> i
        detox	2	<shake> in ; <shake> my ; <shake> real ; <shake> tac ; <shake> todit ; <shake> until
        detox	2	<shame> me ; <sick> ; <sick> <furniture> ; <sick> <pet> ; <sick> <shake> ; <sick> as
        detox	2	<sick> at ; <sick> becaus ; <sick> int ; <sick> to ; <smell> <day> ; <sober> <past>
        detox	2	<soon> <clean> ; <start> in ; <stiff> <headface> ; <stimulant> / ; <stimulant> <need>
        detox	2	<stimulant> <write> ; <stimulant> an ; <stimulant> and ; <stimulant> iv ; <stimulant> lo
        """
}
