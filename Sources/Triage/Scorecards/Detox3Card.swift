extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox3 = """
        detox	3	asleep i ; at <vermin> ; at bedtim ; at breakfast ; at lunch ; at son ; at urgent ; at zer
        detox	3	ate a ; ativan x ; avis que ; ayuden a ; back down ; back went ; ban ; bar a ; bar on
        detox	3	barstool ; be bor ; be quick ; be seen ; beb diari ; becaus without ; been eat ; been hav
        detox	3	been one ; beg ; behavioral ; behavioral health ; blanket that ; blu off ; boc ; boc mor
        detox	3	bombero lo ; bottl between ; bottl is ; bottl one ; bottl sinc ; boy seven
        detox	3	breakfast lunch ; breath is ; breath mayb ; build ; bundl a ; buy methadon ; by <eat>
        detox	3	by <emergency> ; by clos ; by eight ; by him ; c section ; can read ; candl wax ; cant pay
        detox	3	cant sign ; cant sit ; cant tak ; cas est ; ceniz ; certifi ; cervez 0 ; chat with
        detox	3	chew up ; chin ; chin keep ; chorro y ; christma in ; christmas ago ; cierran
        detox	3	clinic drop ; clonazepam 0 ; co <drive> ; coffe mug ; cok at ; color lik ; colour of
        detox	3	complete ; con <caretaking> ; con <confused> ; con clonazepam ; con codein ; consig
        detox	3	consigu ; convulsion hac ; count 0 ; cran ; crawl ; cricket ; cristal y ; cuant <wait>
        detox	3	cuant tard ; cuent lo ; cuid ; current sx ; d 0 ; d <consume> ; d <hospital> ; d last
        detox	3	d resi ; d/c at ; dad drink ; dad had ; dai heroin ; day back ; day cam ; day from
        detox	3	day inpt ; day now ; day plac ; day stay ; day thre ; de <seizure> ; de alumini
        detox	3	de bacardi ; de cuart ; de dolor ; de gasoliner ; de heroin ; de segund ; de ver ; de vodk
        detox	3	dead broth ; death in ; decad and ; del pie ; deliri ; deni sx ; denny ; desd q
        detox	3	desintoxicacion con ; despiert tien ; detox bed ; detox or ; dia sal ; diarrhe ; diazepam
        detox	3	didnt <hit> ; dieron ~narcan ; diez al ; dij 0 ; direct <drive> ; do iop ; do me
        detox	3	doesnt even ; doesnt recogniz ; dog tramadol ; dolar ; dont <remember> ; dont drink
        detox	3	dont rememb ; door unlock ; dos 0 ; dos dia ; dos globo ; dos trago ; drink around
        detox	3	drink befor ; drink most ; drink now ; drink wednesday ; drool on ; drop in ; dtr in
        detox	3	dtr on ; dtr say ; dts right ; dur <day> ; dur dia ; eap ; ech su ; ed ; ed charg
        detox	3	eight beer ; el <furniture> ; el <opioid> ; el <room> ; el guar ; el pis ; empti out
        detox	3	encontr a ; endors si ; entr una ; equip ; er <give> ; escur ; eso dic ; est <fluid>
        detox	3	est <hot> ; est calor ; est yend ; estan <put> ; eternal ; eternal <feel> ; eternal rub
        detox	3	etoh lu ; every four ; everybody is ; f <stop> ; f one ; f tramadol ; feel perfect
        detox	3	fellow in ; fentanil ; fentanil lo ; few day ; few hour ; fifteen beer ; fil the
        detox	3	finish with ; fioricet for ; fireman ; fiv i ; fiv lit ; flut ; fog on ; fold up
        detox	3	food poison ; for <cannabis> ; for <treatment> ; for cocain ; for has ; for headach
        detox	3	for print ; for that ; for weed ; for ~<treatment> ; forehead on ; found down
        detox	3	found somebody ; four every ; four oclock ; four without ; franzi ; from <stop>
        detox	3	ful <eat> ; function <alcohol> ; function alcoholic ; funny gray ; fx ; gap ; get chil
        detox	3	get loud ; gf ; gf <go> ; gf on ; ghb q ; goin on ; golp ; golp el ; gon a ; got em
        detox	3	h sinc ; ha <give> ; ha dad ; habi tom ; habl y ; hac medi ; had <stop> ; had ~to ; hand
        detox	3	hand do ; hart ; hav narcan ; hay <day> ; hay cam ; hay dia ; he <fluid> ; he aint
        detox	3	he ate ; he fold ; he retir ; he shoot ; he shot ; he swear ; he took ; he ~<think>
        detox	3	heavy etoh ; heifer ; help a ; her <count> ; her <headface> ; her <night>
        detox	3	her <withdrawal> ; her a ; herman él ; heroin a ; heroin todo ; heroin up ; herself off
        detox	3	hes snor ; hid them ; him someth ; him up ; him what ; himself has ; his jaw ; his kne
        detox	3	his lid ; hlep ; hold cel ; hook ; hormiga ; hospital said ; hospitalist 0 ; hrs sinc
        detox	3	hurt lik ; i <amount> ; i chicken ; i discount ; i dos ; i fal ; i forget ; i googl
        detox	3	i hard ; i ran ; i saw ; i set ; i stop ; i ~<clean> ; i ~cam ; i ~dri ; i ~quit
        detox	3	icu with ; im <medicine> ; im cold ; im drench ; im prescrib ; im puk ; im shak
        detox	3	im trembl ; in <child> ; in hallway ; in sweat ; informacion ; inmat releas ; insomni
        detox	3	insuranc say ; int his ; intern en ; inyect ; is confus ; is different ; is hook
        detox	3	is overdos ; is rac ; isnt even ; isnt real ; it fal ; its cocain ; its gin ; jag
        detox	3	jarab con ; john ; jug y ; jur que ; just drink ; just took ; keep slap ; kitchen floor
        detox	3	klonopin last ; l ; la <bodypart> ; la <hospital> ; la <past> ; la <record>
        detox	3	la <withdrawal> ; la barbil ; la cirugi ; la inyect ; la net ; la recet ; la ~<emergency>
        detox	3	la ~reviv ; las <bodypart> ; las <buy> ; las <opioid> ; las barra ; las compr
        detox	3	last <amount> ; last cup ; lawy ; lay down ; le acaban ; le apriet ; le tiemblan
        detox	3	le volte ; lean ; leg cramp ; let myself ; letra ; lif back ; lik <always> ; lik every
        detox	3	lik he ; limpiez ; lip gray ; lip purpl ; listen for ; lit ; littl blu ; littl spigot
        detox	3	llev asi ; lo <last> ; lo par ; lo quier ; lo ultim ; lol jk ; long gap ; look gray
        detox	3	los dia ; los puno ; lun en ; lunest ; m <limp> ; m etoh ; m fent ; m g ; m had ; m prior
        detox	3	m ~<emergency> ; m ~<withdrawal> ; m ~dts ; m ~w/d ; main ; mak that ; mak up ; malbec
        detox	3	malil desd ; management <appointment> ; management slot ; mastic ; may we ; me <height>
        detox	3	me brinc ; me contest ; me recet ; me ~reviv ; merlot ; met coc ; metadon 0 ; methadon in
        detox	3	methadon tak ; mg <count> ; mg in ; mi comp ; mis ~a ; monday through ; mor becaus ; mor y
        detox	3	morn i ; most peopl ; mouth ; much he ; mushroom ; my <opioid> ; my ativan ; my hand
        detox	3	my pain ; my wat ; my ~<opioid> ; my ~<sedative> ; my ~wif ; n my ; need two ; negr ; nieg
        detox	3	nip in ; no <asleep> ; no <caretaking> ; no <leave> ; no <opening> ; no <vermin> ; no oxy
        detox	3	no ~<emergency> ; nod ; noon and ; noon if ; norc 0 ; nos pued ; not <asleep> ; not lift
        detox	3	not slept ; o diez ; ob ; obtain 0 ; och o ; ocup ; od in ; odd hes ; of carl ; of evan
        detox	3	of malbec ; of purpl ; of roxi ; off bar ; off but ; off cok ; off g ; off gin
        detox	3	off liquor ; on <headface> ; on <money> ; on figuero ; on from ; on h ; on hydrocodon
        detox	3	on oxy ; on vodk ; on wednesday ; on xanax ; one bottl ; one wont ; onlin <medicine>
        detox	3	only weed ; or eight ; orient ; otherwis i ; our <job> ; oxycontin ; pa que ; pacient
        detox	3	pain doctor ; pain mgmt ; papelit de ; par atra ; parpade ; pas le ; pastil ; pastilla
        detox	3	pastilla hac ; pax ; pencil dot ; peopl land ; per 0 ; per <friend> ; per <night> ; per pt
        detox	3	perc 0 ; perc every ; perfect wel ; peric ; pic heroin ; piel de ; pierna no ; pil lik
        detox	3	pis del ; pk <night> ; pk night ; plank ; pleas what ; pluck at ; por <happy> ; porqu si
        detox	3	powd on ; pres bar ; prim trag ; program de ; psychiatrist retir ; pt / ; pt <awake>
        detox	3	pt agreeabl ; pt awak ; pt detail ; pt husb ; pt tak ; pued <awake> ; puk bil ; pul off
        detox	3	pupil ; q <month> ; q day ; q hr ; q mo ; qd ; que <die> ; que <vendor> ; que baj
        detox	3	que cas ; que puebl ; que vendemo ; quit tim ; quit xanax ; quiver ; quot ; r <palecolor>
        detox	3	ra 0 ; rac ; rac and ; rail and ; ran dry ; rattl in ; reaction ; reconoc la ; red bottl
        detox	3	reduction ; refil it ; rememb non ; req detox ; respir ; respond tien ; rest from
        detox	3	restart ; retir and ; reunion ; rph ; rr ; rsvp ; rum every ; rum is ; runny nos ; rxd x
        detox	3	s dai ; s every ; sack of ; safest ; sam as ; sant dia ; sav me ; saw your
        detox	3	say outpatient ; say so ; scen 0 ; se est ; sei al ; seiz x ; send a ; senorit mi
        detox	3	set down ; seventy one ; shaky in ; shampo ; she <emergency> ; she quit ; she swallow
        detox	3	she swear ; shoot it ; shot and ; sick as ; sig tom ; sinc a ; sinc my ; singl <day>
        detox	3	singl <kin> ; singl day ; singl night ; sink on ; sip ; six minut ; slack ; slat
        detox	3	sleep every ; sleep x ; slep ; slow ; smok em ; smok m ; snor nois ; so <insurance>
        detox	3	soldier in ; som <opioid> ; som and ; somebody cut ; somebody hand ; someon watch
        detox	3	someth from ; son dad ; son de ; son ~<emergency> ; spigot ; spray my ; st john ; stat dtr
        detox	3	steel ; stepdown rn ; stink ; stn ; stood up ; stop ~on ; street 0 ; street med ; strip
        detox	3	strip off ; su <treatment> ; suboxon ; suboxon strip ; sud ; suggest ; sunday night
        detox	3	surgery in ; swat ; swat at ; swear ; swor ; sx <say> ; syring ; sz x ; tablet ; tackl
        detox	3	tak mor ; tak six ; tap befor ; tap off ; te lo ; teacup rattl ; temblor ; ten <amount>
        detox	3	ten <consume> ; ten drink ; ten second ; ten tablet ; tequil y ; than an ; that color
        detox	3	that lin ; the <color> ; the <container> ; the <daytime> ; the ambulanc ; the barstool
        detox	3	the bottl ; the captain ; the child ; the color ; the colour ; the combination ; the gap
        detox	3	the kratom ; the link ; the moment ; the norc ; the proces ; the regist ; the sauc
        detox	3	the shak ; the sweat ; the thermo ; the valium ; them dai ; then <shake> ; then anoth
        detox	3	they <home> ; they liv ; thi sinc ; think its ; third period ; thre bottl ; tic ; tic tac
        detox	3	tied down ; tiembl tod ; tiemblan las ; tio ; tio no ; to cancel ; to ~<phone> ; to ~cal
        detox	3	today thur ; told everyon ; tom 0 ; tom ayer ; tom demasi ; tongu bitten ; tonight or
        detox	3	too fast ; took herself ; took too ; trab la ; track of ; tramadol and ; truen la
        detox	3	twitchy ; two bag ; two bar ; two milligram ; txt ; typ is ; un <container> ; un foc
        detox	3	un jalon ; una <always> ; una <moment> ; una <needle> ; una hor ; una jering ; until i
        detox	3	up about ; up cant ; ur <treatment> ; usa <opioid> ; using fentanyl ; vaca en ; vamo a
        detox	3	vanish ; ve <vermin> ; ve arana ; very privat ; vodk q ; voic my ; w/d management ; w/d no
        detox	3	want tap ; was <palecolor> ; was <think> ; was mayb ; was proud ; wasp ; wat down
        detox	3	way over ; way too ; way up ; wednesday in ; wel today ; wet coffe ; what <month>
        detox	3	what month ; what town ; what was ; whiskey cold ; wif goe ; wif hes ; wil go ; win again
        detox	3	winter ; without <alcohol> ; without my ; without ~a ; would she ; wring ; wrot on
        detox	3	wrung out ; x <medicine> ; xanax all ; xanax hac ; xanax in ; xanax lik ; xanax on
        detox	3	y <stimulant> ; y entonc ; y nad ; y par ; y se ; y ~sud ; ya <consume> ; your <clinician>
        detox	3	your <treatment> ; ~<alcohol> ~/ ; ~<amount> ~<always> ; ~<awake> ~up ; ~<bodypart>
        detox	3	~<cold> ~<fluid> ; ~<emergency> <eat> ; ~<emergency> <emergency> ; ~<give> ~<seizure>
        detox	3	~<go> ~dry ; ~<headface> <take> ; ~<headface> in ; ~<height> at ; ~<hit> ~el
        detox	3	~<hospital> <wait> ; ~<room> of ; ~<seizure> <alcohol> ; ~<seizure> <clean>
        detox	3	~<seizure> <drive> ; ~<seizure> <emergency> ; ~<seizure> <room> ; ~<seizure> and
        detox	3	~<seizure> cuand ; ~<shake> hast ; ~<stop> <alcohol> ; ~<take> ~her ; ~<year> ~<stop>
        detox	3	~al ; ~an ~ambulanc ; ~be ~off ; ~botel ~diari ; ~brought ~him ; ~bug ; ~by ; ~by ~myself
        detox	3	~by ~the ; ~chew ; ~chil ; ~chiv ; ~convulsion cuand ; ~convulsion y ; ~de ; ~de ~tom
        detox	3	~desintoxicacion y ; ~diari ; ~down ; ~drug given ; ~el ~trag ; ~etoh ~w/d ; ~every
        detox	3	~fetty ; ~floor of ; ~found ; ~found ~<palecolor> ; ~goosebump ; ~he ; ~hosp ; ~icu stay
        detox	3	~in ~colleg ; ~la ~<daytime> ; ~la ~manan ; ~las ~<bodypart> ; ~lat ~<kin> ; ~le ~<give>
        detox	3	~mal ; ~manan ; ~mano ; ~me in ; ~my ~lif ; ~norc ; ~odd ; ~on ~purpos ; ~opi / ; ~purpos
        detox	3	~seizur and ; ~seizur x ; ~skip ; ~spray on ; ~street ; ~the ; ~the ~floor ; ~to ~be
        detox	3	~try ; ~try ~to ; ~twitch ; ~w/d ~<seizure> ; ~w/d ~seizur ; ~wean ; ~went ; ~wok
        detox	3	~wok ~up
        detox	2	# given ; *about.2 ; *backToUse ; *barrierMoney ; *frequency.1:possible ; *frequency.2
        detox	2	*misuse:other_experiencer ; *naloxone:negated ; *otherService.tobacco:negated
        detox	2	*psychosis:negated ; *quitting:hypothetical ; *quitting:possible ; *suicidal:negated
        detox	2	*thirdParty ; *wantsOff ; *wantsOff:other_experiencer ; *withdrawal:historical
        detox	2	*withdrawalHint ; *withdrawalSign:negated ; + <cold> ; + <needle> ; + <take> ; + beer
        detox	2	+ half ; + straw ; / min ; / nt ; 0 <last> ; 0 <money> ; 0 <need> ; 0 <think>
        detox	2	0 clonazepam ; 0 desd ; 0 doc ; 0 el ; 0 fent ; 0 gal ; 0 hospitaliz ; 0 hrs ; 0 is
        detox	2	0 last ; 0 moth ; 0 nino ; 0 seg ; 0 tied ; 0 ~<withdrawal> ; 0 ~narcan ; 0 ~odd
        detox	2	<afraid> im ; <alcohol> <awake> ; <alcohol> <container> ; <alcohol> <limp>
        detox	2	<alcohol> <rope> ; <alcohol> <unreal> ; <alcohol> between ; <alcohol> hac ; <alcohol> lo
        detox	2	<alcohol> per ; <alcohol> toda ; <alcohol> w/d ; <always> <crowd> ; <always> <night>
        detox	2	<always> <rarely> ; <always> de ; <always> he ; <always> until ; <always> y
        detox	2	<amount> <container> ; <amount> <pain> ; <amount> <pet> ; <amount> <take>
        detox	2	<amount> <tool> ; <amount> cerc ; <amount> my ; <amount> onc ; <amount> pour
        detox	2	<amount> sam ; <amount> sinc ; <amount> tumbler ; <amount> ~<alcohol>
        detox	2	<amount> ~<withdrawal> ; <angry> <headface> ; <angry> <palecolor>
        detox	2	<appointment> <headface> ; <appointment> <past> ; <appointment> <record>
        detox	2	<appointment> <treatment> ; <ask> <media> ; <ask> <stimulant> ; <asleep> <breath>
        detox	2	<asleep> <night> ; <asleep> hard ; <awake> ; <awake> <clinician> ; <awake> <emergency>
        detox	2	<awake> en ; <awake> up ; <blood> <consume> ; <blood> <medicine> ; <blood> twic
        detox	2	<blood> with ; <bodypart> 0 ; <bodypart> <breath> ; <bodypart> <drive> ; <bodypart> <hit>
        detox	2	<bodypart> <palecolor> ; <bodypart> and ; <bodypart> are ; <bodypart> chinit
        detox	2	<bodypart> con ; <bodypart> do ; <bodypart> turn ; <bodypart> y ; <bodypart> ~<shake>
        detox	2	<bodysound> <happy> ; <bodysound> in ; <bodysound> y ; <breath> <clinician>
        detox	2	<breath> <continue> ; <breath> is ; <breath> lik ; <build> <photo> ; <buy> <tool>
        detox	2	<calm> <amount> ; <cannabis> the ; <caretaking> a ; <chestheart> <always>
        detox	2	<child> <alcohol> ; <child> <furniture> ; <child> hes ; <child> monitor
        detox	2	<child> ~<emergency> ; <clean> <play> ; <clean> moj ; <clinician> <buy>
        detox	2	<clinician> about ; <clinician> lo ; <clinician> used ; <clinician> ~<emergency>
        detox	2	<clothes> glas ; <clothes> la ; <clothes> rack ; <cold> <bodypart> ; <colleague> pt
        detox	2	<color> ; <color> <go> ; <color> <room> ; <color> com ; <color> strip ; <consume> <needle>
        detox	2	<consume> alarm ; <consume> around ; <consume> desd ; <consume> hac ; <consume> i
        detox	2	<consume> myself ; <consume> sak ; <consume> thi ; <consume> un ; <consume> way
        detox	2	<consume> ~<always> ; <container> ; <container> <alcohol> ; <container> <color>
        detox	2	<container> <pet> ; <container> <start> ; <container> at ; <container> by ; <container> de
        detox	2	<container> doe ; <container> last ; <container> lik ; <container> on ; <container> twic
        detox	2	<container> when ; <continue> 0 ; <continue> <opioid> ; <continue> <shake>
        detox	2	<count> <alcohol> ; <count> a ; <crash> of ; <crowd> <hit> ; <crowd> <say> ; <crowd> her
        detox	2	<crowd> so ; <day> <clinician> ; <day> <crash> ; <day> <home> ; <day> back ; <day> ear
        detox	2	<day> easy ; <day> eve ; <day> it ; <day> los ; <day> plac ; <daytime> <alcohol>
        detox	2	<daytime> <sick> ; <daytime> <take> ; <daytime> if ; <die> <start> ; <die> no
        detox	2	<drive> <shame> ; <drive> ticket ; <drug> <clinician> ; <drug> <opioid> ; <drug> <town>
        detox	2	<drug> but ; <drug> to ; <eat> <write> ; <eat> bel ; <eat> extract ; <eat> has ; <eat> le
        detox	2	<eat> los ; <eat> wont ; <emergency> <breath> ; <emergency> <caretaking>
        detox	2	<emergency> <crowd> ; <emergency> <emergency> ; <emergency> <give> ; <emergency> <room>
        detox	2	<emergency> right ; <feel> <afraid> ; <feel> <count> ; <feel> <intoxicated> ; <feel> great
        detox	2	<feel> perfect ; <fire> dept ; <fluid> <bodysound> ; <fluid> <day> ; <fluid> <palecolor>
        detox	2	<fluid> on ; <fluid> to ; <friend> <daytime> ; <friend> <play> ; <friend> don
        detox	2	<friend> se ; <friend> x ; <furniture> <bodypart> ; <furniture> <chestheart>
        detox	2	<furniture> <hold> ; <furniture> <month> ; <furniture> <pain> ; <furniture> <treatment>
        detox	2	<furniture> de ; <furniture> mak ; <furniture> n ; <furniture> soak ; <furniture> than
        detox	2	<give> <afraid> ; <give> <always> ; <give> <breath> ; <give> <emergency> ; <give> <law>
        detox	2	<give> <money> ; <give> <think> ; <go> <shake> ; <go> bad ; <go> round ; <go> spac
        detox	2	<go> ~<emergency> ; <happy> <palecolor> ; <happy> anymor ; <headface> 0
        detox	2	<headface> <angry> ; <headface> <furniture> ; <headface> <hear> ; <headface> buz
        detox	2	<headface> hav ; <headface> just ; <headface> no ; <headface> on ; <headface> slat
        detox	2	<hear> the ; <hit> <container> ; <hit> <stimulant> ; <hit> <take> ; <hit> porqu ; <hold> a
        detox	2	<home> <kin> ; <home> at ; <home> sam ; <hospital> <give> ; <hospital> hac ; <hospital> rn
        detox	2	<hospital> step ; <illness> <alcohol> ; <insurance> <illness> ; <intoxicated> <awake>
        detox	2	<intoxicated> <container> ; <intoxicated> <continue> ; <job> <asleep> ; <job> <happy>
        detox	2	<job> se ; <job> social ; <key> <think> ; <key> hav ; <kill> <hot> ; <kill> <see>
        detox	2	<kill> it ; <kin> 0 ; <kin> <pain> ; <kin> frank ; <kin> le ; <kin> ta ; <kin> used
        detox	2	<kin> va ; <kin> ~<emergency> ; <kin> ~<gun> ; <last> <emergency> ; <last> <stop>
        detox	2	<last> fue ; <last> pm ; <law> <say> ; <leave> en ; <leave> my ; <limp> ; <limp> <breath>
        detox	2	<limp> over ; <lock> it ; <medicine> <go> ; <medicine> <say> ; <medicine> from
        detox	2	<medicine> on ; <medicine> she ; <moment> <bodypart> ; <moment> <breath> ; <moment> <buy>
        detox	2	<moment> <consume> ; <moment> <feel> ; <moment> <headface> ; <moment> <hold>
        detox	2	<moment> <palecolor> ; <moment> becaus ; <moment> con ; <moment> est ; <moment> la
        detox	2	<moment> until ; <money> <crowd> ; <money> <year> ; <money> of ; <money> un
        detox	2	<month> <happy> ; <month> <opioid> ; <month> along ; <month> the ; <need> <amount>
        detox	2	<need> <treatment> ; <need> down ; <needle> + ; <needle> 0 ; <needle> <need>
        detox	2	<needle> <room> ; <night> <color> ; <night> <headface> ; <night> <key> ; <night> <last>
        detox	2	<night> <moment> ; <night> <night> ; <night> <opioid> ; <night> <sedative>
        detox	2	<night> <seizure> ; <night> mis ; <night> sam ; <night> sin ; <night> yes
        detox	2	<official> <emergency> ; <official> in ; <opioid> <bodysound> ; <opioid> <child>
        detox	2	<opioid> admit ; <opioid> cuand ; <opioid> de ; <opioid> extract ; <opioid> her
        detox	2	<opioid> nev ; <opioid> se ; <opioid> thru ; <order> ; <order> 0 ; <order> <record>
        detox	2	<outdoors> <fluid> ; <outdoors> <month> ; <outdoors> hunt ; <outdoors> was ; <pain> <pill>
        detox	2	<pain> but ; <pain> cant ; <pain> hast ; <palecolor> <put> ; <palecolor> <room>
        detox	2	<palecolor> cant ; <palecolor> el ; <palecolor> he ; <palecolor> no ; <palecolor> not
        detox	2	<palecolor> se ; <palecolor> y ; <partner> can ; <past> <daytime> ; <past> <seizure>
        detox	2	<past> so ; <past> ~<blood> ; <pet> 0 ; <pet> <past> ; <pet> <stop> ; <phone> <friend>
        detox	2	<phone> mi ; <photo> for ; <pill> / ; <pill> <hospital> ; <pill> <illness> ; <pill> at
        detox	2	<play> los ; <promise> <pill> ; <promise> it ; <promise> its ; <promise> one
        detox	2	<promise> por ; <put> <last> ; <put> <night> ; <put> <write> ; <record> <treatment>
        detox	2	<relapse> <alcohol> ; <room> <daytime> ; <room> <headface> ; <room> doesnt
        detox	2	<rope> <breath> ; <rope> <hold> ; <rope> <play> ; <say> <cold> ; <say> desd ; <say> let
        detox	2	<say> my ; <sedative> <alcohol> ; <sedative> <fall> ; <sedative> <month>
        detox	2	<sedative> <room> ; <sedative> par ; <sedative> rx ; <sedative> sat ; <sedative> too
        detox	2	<see> <fire> ; <see> <palecolor> ; <see> fin ; <see> thing ; <seizure> <daytime>
        detox	2	<seizure> lik ; <shake> <awake> ; <shake> <continue> ; <shake> <put> ; <shake> <see>
        detox	2	<shake> a ; <shake> in ; <shake> real ; <shake> til ; <shake> until ; <shake> up
        detox	2	<sick> <bodypart> ; <sick> <clean> ; <sick> <furniture> ; <sick> <headface> ; <sick> in
        detox	2	<sick> int ; <smell> <day> ; <sober> <home> ; <soon> <clean> ; <soon> <count>
        detox	2	<soon> <remember> ; <start> for ; <stiff> on ; <stimulant> <cannabis>
        detox	2	<stimulant> <consume> ; <stimulant> <drug> ; <stimulant> <say> ; <stimulant> an
        detox	2	<stimulant> iv ; <stimulant> lo ; <stop> <always> ; <stop> <bodypart> ; <stop> <bodysound>
        detox	2	<stop> <headface> ; <stop> <pill> ; <stop> las ; <stop> ~<seizure> ; <stranger> <opioid>
        detox	2	<stranger> off ; <take> <amount> ; <take> <fluid> ; <take> <headface> ; <take> <stimulant>
        detox	2	<take> em ; <take> furth ; <take> ten ; <think> <day> ; <think> <home> ; <think> <sick>
        detox	2	<think> <take> ; <think> <treatment> ; <think> at ; <think> ni ; <think> que
        detox	2	<think> youd ; <tool> hav ; <town> <key> ; <town> <trade> ; <town> est ; <town> thi
        detox	2	<trade> <container> ; <trade> @ ; <treatment> <cannabis> ; <treatment> <consume>
        detox	2	<treatment> <emergency> ; <treatment> <furniture> ; <treatment> <lock>
        detox	2	<treatment> <official> ; <treatment> <say> ; <treatment> <treatment> ; <treatment> about
        detox	2	<treatment> do ; <treatment> for ; <treatment> o ; <treatment> off ; <treatment> only
        detox	2	<treatment> or ; <treatment> spot ; <try> <stop> ; <unreal> <crowd> ; <vermin> <see>
        detox	2	<wait> <home> ; <wait> bien ; <wait> dry ; <water> <bodysound> ; <water> <stiff>
        detox	2	<water> y ; <week> <clinician> ; <week> <go> ; <week> <start> ; <week> <week>
        detox	2	<week> <year> ; <week> of ; <week> wont ; <withdrawal> <alcohol>
        detox	2	<withdrawal> <appointment> ; <withdrawal> <confused> ; <withdrawal> <medicine>
        detox	2	<withdrawal> asi ; <withdrawal> for ; <write> <fluid> ; <write> <night> ; <write> <play>
        detox	2	<year> <fall> ; <year> <needle> ; <year> back ; <year> nev ; a <amount> ; a <past>
        detox	2	a <rail> ; a <stimulant> ; a <treatment> ; a <try> ; a and ; a beer ; a bunch ; a cho
        detox	2	a clog ; a convulsion ; a costc ; a dol ; a fistful ; a fre ; a grand ; a gurney ; a guy
        detox	2	a half ; a handful ; a lie ; a lun ; a m ; a medical ; a minut ; a perc ; a prob ; a slow
        detox	2	a sound ; a storm ; a thesi ; a tooth ; a watch ; a wheelcha ; a witnes ; a ~grand
        detox	2	a ~w/d ; about a ; abr ; abrupt <stop> ; abrupt stop ; abuel que ; acab ; acab la
        detox	2	acaban a ; acct ; ach i ; acost ; activ <withdrawal> ; activ dts ; addict ; afternoon she
        detox	2	again in ; agar y ; ago i ; ago say ; ahor la ; aid client ; aint had ; al <day>
        detox	2	al <opioid> ; al <stop> ; al fentanil ; al gat ; alarm ; alcohol und ; alg ; alg en
        detox	2	all me ; already pick ; alto ; alum ; alumini quem ; alvar ; alz ; am or ; ambulanc
        detox	2	an <play> ; an anesthesiologist ; and als ; and clammy ; and din ; and open ; and pour
        detox	2	and slid ; and swollen ; and ~cam ; and ~sweat ; anesthesiologist ; ano ~convulsion
        detox	2	anoth <amount> ; ant era ; anti y ; any <appointment> ; any detox ; app ; appeal ; apt
        detox	2	aquavit ; are <shake> ; are ant ; are soak ; arm and ; around <night> ; around midnight
        detox	2	as <medicine> ; as <outdoors> ; as rain ; asap ; asient ; at <daytime> ; at <eat>
        detox	2	at <furniture> ; at <headface> ; at prep ; at your ; atin al ; ativan from ; ativan monday
        detox	2	ayud mi ; ayuden ; baby fin ; baby monitor ; back <amount> ; back spasm ; bag / ; band in
        detox	2	bar <continue> ; bar again ; bare <breath> ; bare breath ; barefoot ; bartend and
        detox	2	bathroom lik ; bathroom on ; battl ; bay 0 ; be <see> ; be <stop> ; be happy ; be off
        detox	2	beach ; beam ; bed or ; bed than ; been <eat> ; been <sick> ; been <try> ; been on
        detox	2	been pocket ; been quiet ; been sick ; been try ; been without ; beer most ; beer now
        detox	2	befor christma ; befor lunch ; befor my ; befor sup ; bid ; bien <withdrawal> ; bien malil
        detox	2	bien trabaj ; big one ; bili ; bitten ; blew a ; blu ; blu / ; blu every ; blu pil
        detox	2	bombero ; book 0 ; bostez ; botel enter ; botel y ; both end ; both parrot ; bottl /
        detox	2	bottl dai ; bottl gon ; bottl on ; bottl the ; bout a ; breakfast ; breath aft
        detox	2	breath lik ; bright <color> ; bright red ; bring up ; bro did ; broth the ; bump ; bup 0
        detox	2	busquen ; but <night> ; but say ; button ; button my ; buy extr ; buy it ; by <daytime>
        detox	2	by ems ; by lunch ; by morn ; by thre ; bystander doing ; cachet ; cad noch ; cad una
        detox	2	caguama diari ; can ; can <count> ; can sign ; cant <feel> ; cant <give> ; cant <job>
        detox	2	cant <leave> ; cant eat ; cant feel ; cant work ; cap of ; card has ; casi ; cerramo
        detox	2	cervez y ; cesare ; chest drool ; chest hard ; chest pressur ; chinit ; chiv en ; chiv por
        detox	2	cho in ; chup ; circu ; ciruel ; clean record ; clerk ; client ; client 0 ; clinic 0
        detox	2	clinic has ; clinton administration ; clock ; clock in ; clog ; clr <job> ; clr <school>
        detox	2	cm <ask> ; coat rack ; cociner ; coffe mak ; cok + ; cok in ; cold show ; cold sweat
        detox	2	colour ; com if ; combin ; combination ; comp ; compani ; compr por ; compramo
        detox	2	con <treatment> ; con terapi ; con ~narcan ; contest ni ; cook brandy ; corren ; costc
        detox	2	couch mak ; could a ; couldnt sign ; court ; covid ; cowork 0 ; crash ; crawl spac
        detox	2	cre per ; credit ; crown ; crud ; crystal ; cuand <phone> ; cuand <stop> ; cuand dej
        detox	2	cuand solt ; cuel ; cut with ; d + ; d <partner> ; d non ; d of ; d wif ; dab pen
        detox	2	dad ran ; dai until ; dai use ; dan <treatment> ; dawn ; day all ; day drink ; day ear
        detox	2	day easy ; day has ; day i ; day is ; day just ; day mor ; day so ; day the ; day too
        detox	2	day whiskey ; daytim ; de <breath> ; de <daytime> ; de <needle> ; de <pain>
        """
}
