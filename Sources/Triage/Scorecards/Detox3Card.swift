extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox3 = """
        detox	3	<headface> pop ; <headface> thing ; <hear> <bodypart> ; <height> <hold> ; <hold> <always>
        detox	3	<hold> <container> ; <hold> back ; <home> <opening> ; <hospital> <give>
        detox	3	<hospital> <trade> ; <hospital> rn ; <hot> of ; <kin> 0 ; <kin> <stop> ; <kin> odd
        detox	3	<kin> turn ; <kin> ~<seizure> ; <last> <drug> ; <last> <stop> ; <last> pm ; <leave> <law>
        detox	3	<limp> <breath> ; <lock> it ; <lock> them ; <medicine> <amount> ; <medicine> <go>
        detox	3	<moment> <amount> ; <moment> <consume> ; <moment> <fluid> ; <moment> <furniture>
        detox	3	<moment> <headface> ; <moment> <past> ; <moment> <treatment> ; <moment> yes
        detox	3	<moment> ~<sick> ; <month> along ; <need> <stimulant> ; <needle> + ; <needle> <stop>
        detox	3	<night> <always> ; <night> <chestheart> ; <night> <container> ; <night> <moment>
        detox	3	<night> <pill> ; <night> d/c ; <night> whil ; <opening> 0 ; <opioid> <bodysound>
        detox	3	<opioid> are ; <opioid> by ; <opioid> cuand ; <opioid> extract ; <opioid> in
        detox	3	<opioid> nev ; <opioid> otr ; <opioid> she ; <outdoors> <fluid> ; <outdoors> <photo>
        detox	3	<pain> hast ; <palecolor> <fluid> ; <palecolor> cant ; <palecolor> y ; <partner> hasnt
        detox	3	<partner> off ; <past> <blade> ; <past> <daytime> ; <past> <seizure> ; <pet> <stop>
        detox	3	<pet> wont ; <phone> <sedative> ; <phone> mi ; <pill> <cold> ; <pill> <emergency>
        detox	3	<pill> ~<think> ; <play> <crowd> ; <promise> el ; <put> <clean> ; <put> <stiff>
        detox	3	<put> com ; <room> <ask> ; <room> <daytime> ; <room> <headface> ; <room> <limp>
        detox	3	<room> <needle> ; <room> <water> ; <room> doesnt ; <room> se ; <room> stal
        detox	3	<room> ~<think> ; <rope> <tool> ; <say> desd ; <say> off ; <say> sx ; <say> u
        detox	3	<say> ~<confused> ; <sedative> <blood> ; <sedative> <container> ; <sedative> <fall>
        detox	3	<sedative> <month> ; <sedative> desd ; <sedative> mayb ; <sedative> par ; <sedative> qd
        detox	3	<sedative> ten ; <sedative> too ; <see> <palecolor> ; <see> <treatment> ; <shake> <take>
        detox	3	<shake> <write> ; <shake> hast ; <shake> too ; <shame> me ; <sick> <fluid>
        detox	3	<sick> <headface> ; <sick> on ; <sober> <home> ; <sober> con ; <start> <sedative>
        detox	3	<start> for ; <stimulant> <clinician> ; <stimulant> <drive> ; <stimulant> <opioid>
        detox	3	<stimulant> <outdoors> ; <stimulant> <school> ; <stimulant> in ; <stimulant> noma
        detox	3	<stop> <alcohol> ; <stop> <always> ; <stop> <bodysound> ; <stop> <breath>
        detox	3	<stranger> <treatment> ; <stranger> off ; <take> <amount> ; <take> cuand ; <take> herself
        detox	3	<take> m ; <take> ~<treatment> ; <think> <treatment> ; <think> at ; <think> ~<treatment>
        detox	3	<tired> <tired> ; <tool> <furniture> ; <tool> hav ; <town> <church> ; <town> <key>
        detox	3	<town> x ; <trade> <hold> ; <trade> <stranger> ; <treatment> 0 ; <treatment> <cannabis>
        detox	3	<treatment> <colleague> ; <treatment> <drug> ; <treatment> <emergency> ; <treatment> <law>
        detox	3	<treatment> <treatment> ; <treatment> <write> ; <treatment> a ; <treatment> do
        detox	3	<treatment> even ; <treatment> near ; <treatment> p ; <vermin> en ; <wait> bien
        detox	3	<water> <bodysound> ; <water> <clothes> ; <water> down ; <water> y ; <week> <week>
        detox	3	<week> <year> ; <week> are ; <withdrawal> <alcohol> ; <withdrawal> <appointment>
        detox	3	<write> <night> ; <write> with ; <write> ~<sedative> ; @ rest ; a <treatment> ; a bonfir
        detox	3	a breath ; a chorro ; a dud ; a fistful ; a fre ; a hold ; a normal ; a poquit ; a ~bad
        detox	3	about as ; abstinenci de ; abus ; acost ; addict to ; admit <always> ; admit dai
        detox	3	adult lif ; aft <sedative> ; again a ; again sinc ; ago say ; alarm i ; all me
        detox	3	already pick ; am per ; am seventy ; amaneci ; amar la ; and <furniture> ; and <needle>
        detox	3	and <sick> ; and clammy ; and dos ; and end ; and slid ; and straw ; and ~<sick>
        detox	3	and ~sweat ; anoth <amount> ; any <appointment> ; any opening ; anyon in ; are <clinician>
        detox	3	are soak ; are steady ; arre <pet> ; arre vaca ; ask question ; asleep i ; asleep sinc
        detox	3	at <headface> ; at zer ; ate a ; ativan x ; avent la ; avis que ; ayuden a ; back <amount>
        detox	3	back went ; band in ; bar <continue> ; bar a ; bar again ; bar sinc ; bare a ; barefoot
        detox	3	bas play ; be <see> ; be off ; be quick ; beam <always> ; bed than ; been <eat> ; been hav
        detox	3	been no ; been without ; beer 0 ; beer now ; befor sup ; bien <withdrawal> ; bien malil
        detox	3	bili ; bitten ; blu cant ; bostez ; bostezo ; both <stop> ; both parrot ; bottl is
        detox	3	bottl on ; bottl one ; breath ; breath every ; breath is ; brush ; bud ; build ; bundl a
        detox	3	buy methadon ; by <eat> ; by clos ; by ems ; bystander doing ; cachet ; cal thi ; calambr
        detox	3	can <count> ; candl wax ; cant <feel> ; cant <give> ; cant <leave> ; cant pay
        detox	3	captain <always> ; captain every ; car afuer ; card has ; cerramo ; cerveza diaria
        detox	3	cheerful ; chest hard ; chest pressur ; chiv ; chiv y ; cho in ; chorro ; christma in
        detox	3	christmas ago ; cierran ; clinic clos ; clinic drop ; clonic x ; clr got ; cold on
        detox	3	cold sweat ; color ; complete ; compr por ; con clonazepam ; con codein ; consig
        detox	3	couch mak ; couldnt sign ; covid ; cricket ; crud ; cuant <wait> ; cuant tard ; cuchar
        detox	3	cuent lo ; cupful ; cut with ; d + ; d 0 ; d non ; d resi ; dad of ; dai has ; dai heroin
        detox	3	dai per ; day back ; day cam ; day drink ; day is ; day plac ; day stay ; de <daytime>
        detox	3	de <needle> ; de <seizure> ; de bacardi ; de caf ; de dolor ; de rivotril ; de ver
        detox	3	dead broth ; death in ; del <medicine> ; del pie ; demasi pastilla ; deni dai ; deni sx
        detox	3	denny ; denny <room> ; denny bathroom ; desd q ; desintoxicacion con ; despert ; detector
        detox	3	detox a ; detox or ; detox spot ; detox would ; dia dur ; dia sal ; dia un ; diaphoretic
        detox	3	diarrhe ; diazepam ; didnt <hit> ; dij 0 ; direct <go> ; direct transf ; do bar ; do iop
        detox	3	do me ; dobl ; doc cerveza ; doctor at ; doe <opioid> ; doesnt even ; doing <opioid>
        detox	3	doing compression ; door unlock ; dop iv ; dop sinc ; dos dia ; dos globo ; dos trago
        detox	3	dosi ; doubl and ; drain and ; drank sat ; drink 0 ; drink befor ; drink most ; drink now
        detox	3	drink sinc ; drink to ; drink wednesday ; drool and ; drool on ; dtr mom ; dts right
        detox	3	dumpst ; dur <day> ; dur dia ; eat them ; ech el ; ed charg ; eighty and ; el <opioid>
        detox	3	el cel ; el pis ; el se ; el tequil ; el ~espray ; empti ; empti out ; en <count> ; en sei
        detox	3	en sobredosi ; enfermera ; entr una ; equip ; er ; espum y ; espumit ; est <asleep>
        detox	3	est <bodysound> ; est <fluid> ; est <go> ; est <hot> ; est calor ; est ronc ; etoh ciw
        detox	3	etoh lu ; eval ; evan william ; every nit ; every sunday ; everybody is ; evry <night>
        detox	3	evry nit ; eye half ; eye run ; f <stop> ; fac is ; feel alright ; feel floaty
        detox	3	feel normal ; feel perfect ; fent off ; fenty ; fev of ; few hour ; few shot
        detox	3	fifteen beer ; finger and ; fingernail hav ; fiv in ; fiv lit ; flop lik ; flut ; fog on
        detox	3	fold over ; fold up ; food poison ; for $ ; for <insurance> ; for <treatment> ; for <year>
        detox	3	for cok ; for has ; for headach ; for that ; for transf ; for ~<treatment> ; forehead on
        detox	3	fork is ; four bottl ; fqhc ; from <stop> ; fuimo a ; ful <withdrawal> ; ful dts ; fum a
        detox	3	function ; gallop ; gf <go> ; ghb ; ghb around ; gin dai ; goin ; goin on ; gon a
        detox	3	got for ; gown ; grandson is ; guar todo ; gurgl and ; h sinc ; hac medi ; had <stop>
        detox	3	had ~to ; hand ; hand do ; hard <go> ; has for ; has used ; hast de ; hay <furniture>
        detox	3	hay cam ; he <take> ; he fold ; he retir ; he shot ; he took ; head rol ; heart going
        detox	3	heavy <alcohol> ; heavy etoh ; heifer ; hel open ; help a ; her <headface> ; her <night>
        detox	3	her <withdrawal> ; her a ; her back ; her even ; her hand ; her tongu ; herman él
        detox	3	heroin snif ; heroin up ; hes gray ; hid them ; hij llam ; him 0 ; him by ; him someth
        detox	3	him up ; him what ; himself has ; his <bodypart> ; his bar ; his jaw ; his lid
        detox	3	his methadon ; his vodk ; hlep ; hold cel ; hospic chaplain ; hospital said
        detox	3	hospitalist 0 ; hour what ; hrs sinc ; i <amount> ; i <shake> ; i discount ; i googl
        detox	3	i hard ; i soak ; i stop ; i try ; i ~cam ; i ~put ; icu ; icu with ; im <build>
        detox	3	im drench ; im shak ; im trembl ; im yawn ; in hallway ; in sweat ; in tonight
        detox	3	insist its ; insomni ; int detox ; int his ; int ~<withdrawal> ; int ~dts ; is <fluid>
        detox	3	is confus ; is president ; is rac ; is writ ; ish a ; isnt even ; it fal ; it wait ; iv
        detox	3	ive had ; ive swallow ; jag ; jalon ; jarab ; jug y ; just slid ; just win ; keep slap
        detox	3	keep turn ; kidney ston ; know its ; kratom extract ; la <hospital> ; la <withdrawal>
        detox	3	la barbil ; la fent ; la jering ; la marquesin ; la net ; la salv ; la tien ; labio
        detox	3	las <bodypart> ; las <say> ; las <sedative> ; las oreja ; las pared ; last <amount>
        detox	3	last cup ; last pm ; lawy ; le <awake> ; le compr ; le levant ; le quitamo ; le tiemblan
        detox	3	leg bicycl ; leg wont ; letra ; lift his ; lik <always> ; lik every ; lin going ; liquid
        detox	3	listen for ; lit ; litr ; littl blu ; llev asi ; lo <last> ; lo par ; lo quier ; lo ultim
        detox	3	look gray ; los <headface> ; los labio ; loteri ; m <appointment> ; m book ; m fent ; m g
        detox	3	m nephew ; m oxy ; m roof ; m went ; m ~<emergency> ; m ~<withdrawal> ; m ~dts ; main
        detox	3	mak her ; malbec ; malil desd ; marquesin ; me <height> ; me acaban ; me brinc
        detox	3	me contest ; me cor ; me ~reviv ; meal ; met coc ; meth 0 ; methadon 0 ; mg in ; mi mami
        detox	3	mi pap ; milligram ; min ago ; mon / ; monday through ; month along ; moque ; morn i
        detox	3	mouth is ; my <alcohol> ; my ativan ; my hand ; my knuckl ; my lawy ; my roomat
        detox	3	my signatur ; my tooth ; my ~<opioid> ; n my ; nail hav ; need two ; need w/d ; negr
        detox	3	neighbor cal ; neighbor say ; neighbor who ; nev <goodbye> ; nev mis ; nieg ; niet 0
        detox	3	nightstand ; ninety milligram ; nip in ; no ~<give> ; no ~<leave> ; no ~<opening>
        detox	3	no ~ant ; no ~beer ; no ~blu ; no ~conoc ; no ~coverag ; no ~exist ; no ~existen
        detox	3	no ~flinch ; no ~respond ; nod ; nois ; nois and ; noma fue ; non <leave> ; non left
        detox	3	nos lik ; not ~<asleep> ; not ~lift ; now becaus ; now her ; now tak ; nurs re ; nurs so
        detox	3	o diez ; obtain 0 ; och al ; och o ; octavo de ; od in ; od ing ; of carl ; of detox
        detox	3	of evan ; of grap ; of malbec ; of phenibut ; of purpl ; of roxi ; off <furniture>
        detox	3	off bar ; off but ; off cok ; off g ; off gin ; off liquor ; off of ; off spe ; off them
        detox	3	on <alcohol> ; on <furniture> ; on <money> ; on <opioid> ; on figuero ; on from ; on h
        detox	3	on vicodin ; on zoom ; one down ; one week ; one when ; or nin ; oreja ; oth <count>
        detox	3	oth six ; out hes ; out ten ; overdos in ; oxy every ; oxycontin ; pa que ; panz ; pap hac
        detox	3	papelit de ; paramedic gav ; pas de ; pas le ; pas un ; pax ; pcp retir ; per ed
        detox	3	perc off ; pet a ; pharmacist look ; phon what ; pic heroin ; pic la ; pie por ; piel de
        detox	3	pil lik ; pint every ; pis del ; pk <night> ; pk night ; pleas what ; po ; por <happy>
        detox	3	por <write> ; por dej ; porqu si ; port a ; possibl ; pres bar ; propi <home> ; propi cas
        detox	3	psych <job> ; psych retir ; pt detail ; pt drink ; pt husb ; puddl ; pul off ; purpl what
        detox	3	pus ~narcan ; putty ; px ; q ; q day ; q mo ; qd ; que <daytime> ; que ano ; que fue
        detox	3	que fueron ; qued bien ; quit xanax ; quitamo ; r at ; ran dry ; rat me ; rat y
        detox	3	rattl and ; rattl in ; recet ; reciben cuand ; red bottl ; regul <consume> ; rep ; resp 0
        detox	3	retir and ; rol up ; ron todo ; rous ; roxi in ; rr ; runny ; s dai ; safest ; sat <night>
        detox	3	say outpatient ; say so ; say ten ; scen 0 ; script say ; se <consume> ; se ech ; se empin
        detox	3	se hiz ; se meti ; sel half ; send a ; senorit mi ; set down ; shaky in ; shampo
        detox	3	she <emergency> ; she swear ; sherry and ; shift without ; shirt and ; shook so ; shoot it
        detox	3	shot 0 ; shut 0 ; sick in ; sig tom ; sin ~<blood> ; sin ~<sedative> ; sinc a ; sinc at
        detox	3	singl <kin> ; singl day ; sink ; sink on ; sist want ; six minut ; sixty hour ; skin crawl
        detox	3	skip <day> ; slat <color> ; slat color ; sleep cant ; slob ; slow <bodysound> ; smok em
        detox	3	snor all ; snor for ; sobrin se ; soldier ; soldier in ; som <opioid> ; somebody cut
        detox	3	somebody hand ; someon watch ; someth and ; son de ; son drink ; spray my ; st john
        detox	3	start for ; station <drug> ; station stuf ; steady and ; steel ; stink ; stomach
        detox	3	stood up ; stop 0 ; stop cold ; stop el ; stop the ; straw ; street every ; street med
        detox	3	strip ; strung out ; su bod ; su difunt ; suboxon ; suggest ; surgery in ; swallow the
        detox	3	swear ; swear its ; swor ; syring ; tablet ; tak long ; tak over ; takin ; tap befor
        detox	3	tap off ; teacup ; teacup rattl ; teen cal ; tembl y ; temblor y ; ten <amount>
        detox	3	ten <consume> ; ten drink ; ten every ; tequil a ; tequil y ; th <alcohol> ; than <think>
        detox	3	that <month> ; that color ; that lin ; that wil ; thc ; the <color> ; the ambulanc
        detox	3	the barstool ; the beam ; the bf ; the color ; the dts ; the firemen ; the gap
        detox	3	the kratom ; the moment ; the orang ; the proces ; the refil ; the toilet ; the tub
        detox	3	the valium ; the vicodin ; them every ; then <limp> ; then <shake> ; they <home>
        detox	3	they drop ; they liv ; thi am ; thi gurgl ; thing as ; think he ; think its ; think theyd
        detox	3	third period ; thought it ; thre blanket ; thread off ; tiemblan las ; tilt ; tim between
        detox	3	tim can ; tinfoil ; tio ; tito q ; to breath ; to clos ; to jail ; to oth ; to pas
        detox	3	to touch ; to your ; todit ; told cal ; told everyon ; tom ayer ; tom las ; tom xanax
        detox	3	took herself ; town thi ; tramadol and ; trap ; tremb ; trembl sinc ; truck i
        detox	3	turn <palecolor> ; twic what ; twitchy ; two bag ; txt ; typ with ; un <container>
        detox	3	un frasc ; una <always> ; una <needle> ; una <treatment> ; una bolsit ; una jering
        detox	3	una pastilla ; uncl nam ; until i ; up cant ; up whit ; ur <treatment> ; use that
        detox	3	using fentanyl ; usted <treatment> ; va sw ; vaca en ; valium from ; vanil extract ; vidri
        detox	3	vodk 0 ; vodk todo ; voic my ; volvi a ; vomit bili ; wan see ; was <palecolor> ; was fent
        detox	3	wasnt ~on ; wat down ; way too ; we <eat> ; wednesday in ; week along ; weekend in
        detox	3	wel today ; wer shak ; wet coffe ; what all ; what cam ; what was ; whatev in ; who help
        detox	3	who use ; wif goe ; wif hes ; wil <record> ; wil fax ; wil go ; win again ; win at
        detox	3	win box ; win sinc ; winter ; with <needle> ; with medical ; wont <awake> ; wouldnt <eat>
        detox	3	wouldnt eat ; x yrs ; xanax a ; xanax all ; xanni ; y <stimulant> ; y entonc ; y for
        detox	3	y se ; y tom ; you hav ; your <clinician> ; your <treatment> ; ~<alcohol> <confused>
        detox	3	~<amount> ~<always> ; ~<amount> ~<headface> ; ~<amount> ~de ; ~<awake> tien
        detox	3	~<consume> su ; ~<consume> ~<shake> ; ~<daytime> ; ~<emergency> ; ~<emergency> <last>
        detox	3	~<emergency> by ; ~<emergency> con ; ~<fall> <eat> ; ~<feel> la ; ~<fluid> <clothes>
        detox	3	~<give> ~<seizure> ; ~<headface> in ; ~<hospital> 0 ; ~<hospital> <wait> ; ~<leave>
        detox	3	~<night> ~off ; ~<opioid> ; ~<room> of ; ~<say> <moment> ; ~<sedative> ~in
        detox	3	~<seizure> ~<last> ; ~<seizure> ~<withdrawal> ; ~<shake> hast ; ~<think> cual
        detox	3	~<withdrawal> <sober> ; ~<withdrawal> with ; ~<withdrawal> ~management ; ~abr los ; ~aguj
        detox	3	~al ~<stop> ; ~al ~dej ; ~an ~ambulanc ; ~beer ; ~bug ; ~button ; ~by ; ~chil ; ~clock
        detox	3	~clonazepam ; ~convulsion y ; ~desintoxicacion y ; ~despiert tien ; ~diari ; ~die ; ~dos
        detox	3	~drug given ; ~dts with ; ~dying ; ~espray ; ~fent sinc ; ~fetty ; ~floor of ; ~g
        detox	3	~goosebump ; ~icu 0 ; ~icu stay ; ~in ~<school> ; ~just ; ~la ; ~la ~<daytime>
        detox	3	~la ~manan ; ~las ; ~las ~mano ; ~lat ~<kin> ; ~le ~<height> ; ~liv ~in ; ~mal
        detox	3	~management ; ~manan ; ~me in ; ~me ~down ; ~mis ~a ; ~my ~<child> ; ~naloxon x
        detox	3	~narcan el ; ~night ~off ; ~odd ; ~one to ; ~opi / ; ~perc ; ~pt nam ; ~que ; ~residential
        detox	3	~respond ; ~run ; ~se cuanta ; ~se muev ; ~spray on ; ~sz ever ; ~sz neg ; ~ten
        detox	3	~the ~floor ; ~to ~<die> ; ~to ~<treatment> ; ~to ~die ; ~tom desd ; ~tom su ; ~tremen en
        detox	3	~try ; ~up ~in ; ~went ; ~with ~<emergency> ; ~with ~narcan ; ~withdrawal ~management
        detox	2	*about.2 ; *backToUse ; *caller:historical ; *confusion:negated ; *detoxDone:hypothetical
        detox	2	*frequency.0 ; *lapse:historical ; *misuse ; *misuse:other_experiencer
        detox	2	*otherCause:possible ; *overdose:historical ; *relief.against:hypothetical
        detox	2	*residentialLeft ; *substance.sedative:hypothetical ; *thirdParty ; *vendor.opensNote
        detox	2	*wantsOff ; *wantsOff:other_experiencer ; *withdrawalHint
        detox	2	*withdrawalSign:other_experiencer ; *withdrawalSign:possible ; + / ; + <alcohol> ; + bar
        detox	2	+ dai ; + half ; + straw ; + unk ; + xanax ; 0 <emergency> ; 0 <happy> ; 0 <money>
        detox	2	0 <sober> ; 0 <treatment> ; 0 botel ; 0 breath ; 0 btl ; 0 disorient ; 0 doc ; 0 hrs ; 0 i
        detox	2	0 is ; 0 lo ; 0 moth ; 0 xanax ; 0 yawn ; 0 ~sz ; <afraid> for ; <afraid> im ; <afraid> to
        detox	2	<afraid> ~<seizure> ; <alcohol> <asleep> ; <alcohol> <awake> ; <alcohol> <container>
        detox	2	<alcohol> <drive> ; <alcohol> <feel> ; <alcohol> <rope> ; <alcohol> <unreal>
        detox	2	<alcohol> all ; <alcohol> each ; <alcohol> grigi ; <alcohol> hac ; <alcohol> per
        detox	2	<alcohol> w/d ; <always> <crowd> ; <always> <intoxicated> ; <always> a ; <always> hast
        detox	2	<always> he ; <always> onc ; <always> un ; <always> y ; <amount> <crowd>
        detox	2	<amount> <fluid> ; <amount> <see> ; <amount> <stranger> ; <amount> <wait> ; <amount> cerc
        detox	2	<amount> desd ; <amount> onc ; <amount> pour ; <amount> sam ; <amount> spigot
        detox	2	<amount> tumbler ; <amount> ~<see> ; <angry> <palecolor> ; <angry> his
        detox	2	<appointment> <headface> ; <appointment> <record> ; <appointment> <treatment>
        detox	2	<appointment> with ; <ask> <job> ; <ask> <media> ; <ask> <stimulant> ; <ask> a ; <ask> thi
        detox	2	<asleep> <hospital> ; <asleep> it ; <asleep> sinc ; <awake> ; <awake> <emergency>
        detox	2	<blood> <medicine> ; <blood> <needle> ; <blood> twic ; <bodypart> <color>
        detox	2	<bodypart> <drive> ; <bodypart> <fire> ; <bodypart> <fluid> ; <bodypart> <height>
        detox	2	<bodypart> <hit> ; <bodypart> <hold> ; <bodypart> <palecolor> ; <bodypart> con
        detox	2	<bodypart> do ; <bodypart> was ; <bodypart> y ; <bodysound> ; <bodysound> <awake>
        detox	2	<bodysound> <hit> ; <bodysound> <shake> ; <bodysound> bien ; <bodysound> feo
        detox	2	<bodysound> y ; <breath> ; <breath> <clinician> ; <breath> is ; <build> <photo>
        detox	2	<build> was ; <buy> <outdoors> ; <buy> <tool> ; <calm> <amount> ; <caretaking> a
        detox	2	<chestheart> <always> ; <chestheart> are ; <chestheart> bien ; <chestheart> con
        detox	2	<child> <furniture> ; <child> <start> ; <child> <treatment> ; <child> hes
        detox	2	<child> monitor ; <child> re ; <church> <need> ; <clean> <bodysound> ; <clean> <headface>
        detox	2	<clean> le ; <clean> moj ; <clinician> about ; <clinician> used ; <clinician> ~<emergency>
        detox	2	<clinician> ~<take> ; <clothes> <play> ; <clothes> rack ; <cold> cant ; <colleague> <need>
        detox	2	<colleague> pt ; <color> ; <color> strip ; <color> y ; <confused> <think>
        detox	2	<consume> <soon> ; <consume> around ; <consume> de ; <consume> hac ; <consume> hard
        detox	2	<consume> sak ; <consume> someth ; <consume> thi ; <consume> x ; <container>
        detox	2	<container> <alcohol> ; <container> <bodypart> ; <container> all ; <container> at
        detox	2	<container> by ; <container> de ; <container> down ; <container> is ; <container> last
        detox	2	<container> lik ; <container> on ; <container> one ; <continue> <opioid>
        detox	2	<continue> <shake> ; <continue> in ; <count> acros ; <count> one ; <crowd> <hit>
        detox	2	<crowd> <kin> ; <crowd> <say> ; <crowd> <stimulant> ; <crowd> lost ; <crowd> off
        detox	2	<crowd> so ; <crowd> ~<amount> ; <crowd> ~<treatment> ; <day> <clinician> ; <day> <home>
        detox	2	<day> <illness> ; <day> <pill> ; <day> <sick> ; <day> back ; <day> easy ; <day> ~<hold>
        detox	2	<daytime> <ask> ; <daytime> <sick> ; <daytime> <take> ; <daytime> and ; <daytime> hast
        detox	2	<daytime> if ; <daytime> me ; <daytime> until ; <die> <build> ; <die> <start>
        detox	2	<drive> <shame> ; <drive> of ; <drive> spac ; <drug> <clinician> ; <drug> to
        detox	2	<eat> <alcohol> ; <eat> <clean> ; <eat> <emergency> ; <eat> <palecolor> ; <eat> servic
        detox	2	<eat> until ; <eat> up ; <emergency> <caretaking> ; <emergency> <give>
        detox	2	<emergency> <moment> ; <emergency> en ; <emergency> lo ; <emergency> no
        detox	2	<emergency> right ; <fall> <go> ; <feel> <headface> ; <feel> great ; <feel> perfect
        detox	2	<fire> <month> ; <fluid> <chestheart> ; <fluid> <job> ; <fluid> <last>
        detox	2	<fluid> <palecolor> ; <fluid> <think> ; <fluid> at ; <fluid> hast ; <fluid> to
        detox	2	<friend> don ; <friend> on ; <friend> our ; <friend> se ; <friend> x
        detox	2	<furniture> <alcohol> ; <furniture> <bodypart> ; <furniture> <chestheart>
        detox	2	<furniture> <fluid> ; <furniture> <pain> ; <furniture> an ; <furniture> com
        detox	2	<furniture> de ; <give> <breath> ; <give> <crowd> ; <give> <money> ; <give> <sedative>
        detox	2	<give> sin ; <go> <cold> ; <go> <sedative> ; <go> <sick> ; <go> bad ; <go> our ; <go> spac
        detox	2	<go> ~<emergency> ; <go> ~<withdrawal> ; <happy> per ; <headface> <breath>
        detox	2	<headface> <furniture> ; <headface> <shake> ; <headface> and ; <headface> de
        detox	2	<headface> just ; <headface> open ; <headface> twic ; <headface> und ; <headface> when
        detox	2	<headface> ~<shake> ; <hear> the ; <height> <fluid> ; <height> til ; <hit> <container>
        detox	2	<hit> <give> ; <hit> <stimulant> ; <hit> porqu ; <hold> <write> ; <hold> a
        detox	2	<home> <always> ; <home> <intoxicated> ; <home> <kin> ; <home> es ; <home> est
        detox	2	<home> sam ; <homeless> ; <hospital> <appointment> ; <hospital> clos ; <hospital> doesnt
        detox	2	<hospital> step ; <insurance> <illness> ; <insurance> <opioid> ; <intoxicated> <container>
        detox	2	<intoxicated> <continue> ; <intoxicated> <day> ; <job> <height> ; <job> social
        detox	2	<job> twic ; <job> un ; <job> without ; <kill> <hot> ; <kill> <vermin> ; <kin> <drug>
        detox	2	<kin> <pain> ; <kin> frank ; <kin> las ; <kin> ta ; <kin> the ; <kin> ther ; <kin> thi
        detox	2	<kin> ~<emergency> ; <last> <awake> ; <last> <emergency> ; <last> <month> ; <last> <shake>
        detox	2	<last> fue ; <law> <say> ; <leave> my ; <limp> ; <limp> <amount> ; <lock> <opening>
        detox	2	<media> de ; <medicine> <hospital> ; <medicine> <say> ; <medicine> <week> ; <medicine> con
        detox	2	<medicine> de ; <medicine> in ; <medicine> plu ; <moment> <bodypart> ; <moment> <breath>
        detox	2	<moment> <buy> ; <moment> becaus ; <moment> con ; <moment> her ; <moment> la
        detox	2	<moment> until ; <money> <year> ; <money> no ; <money> of ; <month> <drive>
        detox	2	<month> <happy> ; <month> <school> ; <month> the ; <need> <alcohol> ; <need> <amount>
        detox	2	<need> <treatment> ; <need> down ; <need> medical ; <need> q ; <need> un
        detox	2	<needle> <always> ; <needle> <need> ; <needle> <room> ; <needle> by ; <needle> in
        detox	2	<night> <bodysound> ; <night> <color> ; <night> <headface> ; <night> <night>
        detox	2	<night> <seizure> ; <night> ive ; <night> par ; <night> sam ; <night> yes
        detox	2	<official> <law> ; <opening> <past> ; <opioid> ; <opioid> 0 ; <opioid> <child>
        detox	2	<opioid> <container> ; <opioid> <intoxicated> ; <opioid> <pain> ; <opioid> <start>
        detox	2	<opioid> admit ; <opioid> for ; <opioid> her ; <opioid> is ; <opioid> lo ; <opioid> q
        detox	2	<opioid> way ; <order> ; <order> 0 ; <order> <opioid> ; <order> what
        detox	2	<outdoors> <sedative> ; <outdoors> <wait> ; <outdoors> has ; <outdoors> hunt
        detox	2	<outdoors> on ; <pain> <bodypart> ; <pain> <medicine> ; <pain> <pill> ; <pain> mgmt
        detox	2	<palecolor> ; <palecolor> <clean> ; <palecolor> <day> ; <palecolor> <drug>
        detox	2	<palecolor> <last> ; <palecolor> <play> ; <palecolor> <put> ; <palecolor> <take>
        detox	2	<palecolor> no ; <palecolor> not ; <palecolor> se ; <partner> <colleague> ; <partner> thi
        detox	2	<partner> ~<think> ; <past> <fluid> ; <past> <shake> ; <past> ~<blood> ; <pet> <furniture>
        detox	2	<pet> <stimulant> ; <phone> <friend> ; <phone> est ; <phone> twic ; <photo> about ; <pill>
        detox	2	<pill> 0 ; <pill> <headface> ; <pill> <hospital> ; <pill> <illness> ; <pill> <play>
        detox	2	<pill> my ; <play> <fluid> ; <play> <hear> ; <play> <hot> ; <play> <month> ; <play> cart
        detox	2	<play> mayb ; <promise> it ; <promise> its ; <promise> one ; <put> <last> ; <put> <say>
        detox	2	<put> <treatment> ; <put> <write> ; <put> el ; <record> <day> ; <record> <record>
        detox	2	<record> <treatment> ; <record> h ; <relapse> <alcohol> ; <remember> non
        detox	2	<room> <alcohol> ; <room> <clinician> ; <room> <official> ; <room> then ; <room> ~<awake>
        detox	2	<room> ~<breath> ; <rope> <hold> ; <rope> down ; <sad> <consume> ; <say> <alcohol>
        detox	2	<say> <cold> ; <say> my ; <say> ~<leave> ; <school> <clothes> ; <school> <fall>
        detox	2	<school> <play> ; <sedative> <alcohol> ; <sedative> <colleague> ; <sedative> <room>
        detox	2	<sedative> aft ; <sedative> ive ; <sedative> rx ; <sedative> sat ; <sedative> than
        detox	2	<sedative> that ; <sedative> then ; <see> <build> ; <see> <fire> ; <see> <trade>
        detox	2	<see> los ; <see> thing ; <seizure> <daytime> ; <seizure> <partner> ; <seizure> at
        detox	2	<shake> <continue> ; <shake> <put> ; <shake> i ; <shake> in ; <shake> my ; <shake> real
        """
}
