extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox2 = """
        detox	6	~<shake> <see> ; ~<think> <home> ; ~<withdrawal> <hold> ; ~<withdrawal> <law> ; ~beer sinc
        detox	6	~cold ; ~do ~the ; ~dri ; ~dri ~out ; ~dt hx ; ~el ~<alcohol> ; ~etoh ~w/d ; ~fel ~out
        detox	6	~he ~<stop> ; ~i ~had ; ~la ~<container> ; ~narcan at ; ~narcan x ; ~narcand at
        detox	6	~odd <day> ; ~off ~<alcohol> ; ~pregnant on ; ~reaction ; ~reviv ; ~sx <say> ; ~sx today
        detox	6	~sz ; ~sz <job> ; ~they ~narcan ; ~wok ; ~wok ~up
        detox	5	*barrierWork ; *residentialLeft ; *seizure.epilepsy:negated ; *seizure:historical
        detox	5	*withdrawal:historical ; + <fire> ; + <opioid> ; + fent ; / <day> ; / d ; 0 <sick> ; 0 a
        detox	5	0 bourbon ; 0 bud ; 0 cerveza ; 0 desd ; 0 dos ; 0 er ; 0 fent ; 0 lit ; 0 mds
        detox	5	0 pastilla ; 0 per ; 0 post ; 0 pres ; 0 stop ; <alcohol> <amount> ; <alcohol> <clinician>
        detox	5	<alcohol> <sedative> ; <alcohol> a ; <alcohol> handl ; <alcohol> som ; <always> <always>
        detox	5	<amount> blu ; <amount> spray ; <amount> what ; <ask> <sober> ; <awake> <shake>
        detox	5	<awake> <sick> ; <blood> <week> ; <bodypart> <alone> ; <bodypart> <calm>
        detox	5	<bodypart> <pain> ; <bodypart> <stop> ; <bodypart> wil ; <bodysound> <awake>
        detox	5	<bodysound> <put> ; <bodysound> <take> ; <bodysound> but ; <breath> <bodysound>
        detox	5	<build> <headface> ; <chestheart> hard ; <chestheart> rac ; <clinician> about ; <cold>
        detox	5	<cold> <opioid> ; <cold> <sick> ; <color> <hold> ; <color> <opioid> ; <color> of
        detox	5	<confused> to ; <consume> <alcohol> ; <consume> <awake> ; <consume> <palecolor>
        detox	5	<consume> todo ; <container> <sedative> ; <container> then ; <continue> <bodypart>
        detox	5	<day> <seizure> ; <day> un ; <day> ~<sedative> ; <daytime> <night> ; <daytime> my
        detox	5	<drive> pax ; <drive> pul ; <drug> + ; <drug> <stimulant> ; <eat> are ; <emergency> <give>
        detox	5	<fall> lik ; <fluid> ; <fluid> <rope> ; <fluid> <sick> ; <fluid> <vermin> ; <fluid> by
        detox	5	<fluid> so ; <friend> 0 ; <friend> <kill> ; <go> togeth ; <headface> <cold>
        detox	5	<headface> bitten ; <headface> com ; <hold> <always> ; <last> <past> ; <last> ~<clean>
        detox	5	<lock> no ; <medicine> <stop> ; <medicine> in ; <moment> <sedative> ; <moment> dry
        detox	5	<money> <alcohol> ; <need> <awake> ; <needle> <furniture> ; <night> 0 ; <night> <fire>
        detox	5	<night> <medicine> ; <night> <stimulant> ; <night> la ; <opioid> <give> ; <opioid> <leave>
        detox	5	<opioid> from ; <opioid> lik ; <opioid> my ; <opioid> qd ; <opioid> they ; <pain> <pill>
        detox	5	<palecolor> <always> ; <palecolor> <night> ; <palecolor> <opioid> ; <palecolor> <tool>
        detox	5	<palecolor> <water> ; <partner> <palecolor> ; <put> <break> ; <room> <room>
        detox	5	<say> <fluid> ; <say> <stimulant> ; <say> are ; <say> ~<confused> ; <say> ~<treatment>
        detox	5	<sedative> <buy> ; <sedative> <leave> ; <sedative> <moment> ; <sedative> around
        detox	5	<sedative> con ; <sedative> to ; <seizure> <night> ; <seizure> hac ; <shake>
        detox	5	<shake> <chestheart> ; <shake> <stop> ; <shake> y ; <sober> <kin> ; <soon> <headface>
        detox	5	<start> <alcohol> ; <start> <daytime> ; <stimulant> <eat> ; <stimulant> <money>
        detox	5	<stimulant> <stimulant> ; <stimulant> <think> ; <stimulant> no ; <stop> <headface>
        detox	5	<stop> when ; <stop> ~on ; <take> <awake> ; <take> <continue> ; <take> too ; <trade> not
        detox	5	<treatment> <order> ; <treatment> <school> ; <wait> com ; <week> organiz ; <withdrawal> 0
        detox	5	<withdrawal> asi ; <withdrawal> right ; <write> ~<alcohol> ; <year> ~<seizure> ; a chevron
        detox	5	a fev ; a straw ; a thermo ; acab la ; acab un ; active ; aguardient ; ahor son
        detox	5	alcohol del ; an everyday ; and bed ; and had ; answ the ; around <headface> ; asi llev
        detox	5	at sheet ; at sup ; bar <amount> ; bar every ; bar lik ; bare <breath> ; bare breath
        detox	5	been that ; beer is ; beg me ; bib ; blist ; bourbon night ; brought back ; btl
        detox	5	bud light ; by <emergency> ; cad dia ; can <remember> ; can rememb ; cant giv ; cant typ
        detox	5	cap ; captain morgan ; carl ; chardonnay a ; chat with ; chicken out ; chil and
        detox	5	chin keep ; circuit <play> ; circuit parti ; ciw 0 ; clock x ; clos his ; cocain and
        detox	5	color ceniz ; convert with ; coor a ; count 0 ; crew 0 ; crush oxy ; d <clinician>
        detox	5	dad is ; day program ; day smok ; de <opioid> ; de can ; de gallin ; detox bed
        detox	5	detox myself ; detox part ; detox peopl ; detox placement ; detox spot ; detox tonight
        detox	5	diaphoretic ; dij 0 ; dio ~delirium ; disorient to ; doc todo ; don pedr ; drank the
        detox	5	driv pax ; drop lik ; drunk sinc ; each and ; ech ; ech su ; ed ; ed rn ; eight or
        detox	5	eighteen can ; el aguardient ; el dobl ; el doc ; el peric ; empti a ; empty by ; ems on
        detox	5	encontr la ; equip ; est azul ; est sobredosific ; est yend ; estoy enganch ; etizolam
        detox	5	every 0 ; evry 0 ; evry <day> ; evry day ; fac is ; fent ; fent qd ; feo ; fifteen a
        detox	5	fin <day> ; fin today ; fingernail look ; fireman ; fix to ; for $ ; for ear
        detox	5	for ~withdrawal ; forgot and ; franzi ; gallin ; gf ; ghb q ; girlfriend took ; go mor
        detox	5	go through ; going soft ; h round ; had <opioid> ; had ~to ; hart ; hasnt ~had ; he drank
        detox	5	he ran ; he stop ; headbut ; heav ; her <count> ; her <medicine> ; herman 0 ; herni
        detox	5	heroin dai ; heroin four ; heroin half ; hes gray ; his <alcohol> ; his <headface>
        detox	5	his <last> ; his back ; his last ; hol <container> ; hook ; hosp overnight ; hour sinc
        detox	5	hr 0 ; husb went ; hx ~<withdrawal> ; hx ~dts ; hydro ; i empti ; i fal ; i forget
        detox	5	i ~<emergency> ; i ~overdos ; im <fluid> ; im <shake> ; im due ; inyect heroin
        detox	5	is <emergency> ; is get ; is overdos ; it wait ; its day ; just star ; just took ; jv
        detox	5	las compr ; las medicina ; las una ; last bottl ; last me ; laton ; lawn cha ; lik 0
        detox	5	limpi con ; liquid morphin ; look fin ; los dia ; los labio ; m had ; m prior ; m roof
        detox	5	m ~<emergency> ; mds ; me <opioid> ; me <seizure> ; me ayuden ; me brinc ; me convulsion
        detox	5	me corren ; medi botel ; medical <treatment> ; meth ; meth and ; methadon 0 ; mor se
        detox	5	morgan ; mouth ; muscl ; my <official> ; my <stranger> ; my bathroom ; my oxy
        detox	5	my ~<sedative> ; n cant ; needl next ; neighbor who ; ni <job> ; ni trabaj
        detox	5	no ~<insurance> ; no ~oxy ; no ~respons ; normal for ; nos is ; och al ; of chardonnay
        detox	5	of cook ; of fent ; of narcan ; off g ; off rum ; off what ; old crow ; on lean ; on roxi
        detox	5	outpatient only ; own arm ; oxi ; oxycontin ; pack i ; pap es ; pared ; parent think
        detox	5	pas le ; pax in ; perc dai ; pick thread ; pil mon ; pint of ; plug <take> ; plug got
        detox	5	por gust ; powd on ; proces for ; pt / ; pus mor ; pus ~narcan ; q <day> ; que compr
        detox	5	que estamo ; quis ; r <palecolor> ; rat no ; real just ; recib hoy ; ref for ; respir com
        detox	5	rph ; rsvp ; run lik ; run togeth ; said was ; sat nt ; scen 0 ; schnap ; se <consume>
        detox	5	set <phone> ; set phon ; shak and ; she <palecolor> ; she overdos ; shiver und ; shot up
        detox	5	sinc covid ; sinc saturday ; sist nam ; slid down ; slur i ; smok heroin ; snf ; snor but
        detox	5	snor nois ; snort fent ; so bad ; somebody ~gav ; son siet ; soon as ; sostien ; spoon
        detox	5	stop ~on ; subirs ; suboxon strip ; sud a ; swallow everyth ; sx ; ta ; tak six
        detox	5	ten <always> ; ten <pill> ; ten blu ; ten second ; tequil ; that fix ; the bailif
        detox	5	the bourbon ; the cap ; the child ; the g ; the gin ; the maraca ; the party ; the routin
        detox	5	the shel ; then whatev ; thermo ; third <night> ; thre winter ; tied down ; tiemblan
        detox	5	til 0 ; tir en ; to beer ; told was ; tom vodk ; tonight the ; took too ; transf
        detox	5	trembl sinc ; tremen asi ; twenty a ; two bar ; two narcan ; two shirt ; two spray
        detox	5	un <container> ; una pastil ; up <bodypart> ; up <sick> ; va in ; vial aft ; vodk all
        detox	5	vodk sinc ; vomit ; want bed ; was <think> ; wasnt ~on ; waxy ; week organiz ; weird
        detox	5	wer play ; what town ; when <hold> ; whos <home> ; whos hous ; wil writ ; win all
        detox	5	withdrawal from ; wring <fluid> ; wring wet ; xanax de ; y <shake> ; y doc ; yesterday n
        detox	5	zer ~<asleep> ; zer ~sleep ; ~0 ~i ; ~<alcohol> <container> ; ~<bodypart> ; ~<child> <day>
        detox	5	~<cold> and ; ~<confused> ~<withdrawal> ; ~<day> ~<treatment> ; ~<die> ~<amount>
        detox	5	~<emergency> <say> ; ~<emergency> with ; ~<go> <happy> ; ~<headface> <day>
        detox	5	~<headface> <take> ; ~<moment> <last> ; ~<seizure> <stop> ; ~<seizure> ~<withdrawal>
        detox	5	~<sick> <bodypart> ; ~<take> ~<intoxicated> ; ~<take> ~her ; ~<think> cual
        detox	5	~<withdrawal> <consume> ; ~<year> ~from ; ~an ~ambulanc ; ~bar in ; ~bat ; ~convulsion al
        detox	5	~delirium ; ~delirium ~tremen ; ~fit ; ~flinch ; ~his <alcohol> ; ~jal <breath> ; ~jal air
        detox	5	~just ~quit ; ~la ~chiv ; ~metadon ; ~naloxon x ; ~narcan me ; ~nip ; ~no ~pued
        detox	5	~nos ~spray ; ~opi ; ~orient ; ~retir ; ~saben que ; ~safe ; ~seizur ~when ; ~sherry
        detox	5	~sz 0 ; ~the ~nos ; ~the ~shak ; ~tremen ; ~w/d ~seizur ; ~week ~ear ; ~whiskey ; ~xanax
        detox	4	*drinks.1:other_experiencer ; *duration.0 ; *injecting ; *pregnancy ; *quantity:negated
        detox	4	*quitting:hypothetical ; *relief.against:hypothetical ; *substance.sedative:historical
        detox	4	+ hx ; / <opioid> ; / min ; 0 <pill> ; 0 <put> ; 0 barra ; 0 blu ; 0 dolar ; 0 heroin
        detox	4	0 hr ; 0 overnight ; 0 win ; 0 ~w/d ; <alcohol> <count> ; <alcohol> <moment>
        detox	4	<alcohol> <room> ; <alcohol> away ; <alcohol> back ; <alcohol> lu ; <alcohol> si
        detox	4	<always> <consume> ; <always> <crash> ; <always> <die> ; <always> <remember>
        detox	4	<always> ten ; <amount> / ; <amount> <always> ; <amount> <clinician> ; <amount> <fluid>
        detox	4	<amount> <medicine> ; <amount> <pain> ; <amount> <put> ; <amount> between ; <amount> big
        detox	4	<amount> rack ; <amount> todo ; <amount> ~<alcohol> ; <amount> ~<opioid>
        detox	4	<appointment> <alcohol> ; <ask> <furniture> ; <asleep> sinc ; <awake> en
        detox	4	<bodypart> <breath> ; <bodypart> <fall> ; <bodypart> moradito ; <bodysound> <bodypart>
        detox	4	<bodysound> <happy> ; <bodysound> <water> ; <buy> <continue> ; <buy> en
        detox	4	<caretaking> ~<withdrawal> ; <chestheart> <go> ; <clinician> ~<alcohol> ; <clothes> wer
        detox	4	<cold> <pain> ; <cold> <stop> ; <cold> <tired> ; <colleague> se ; <color> <alcohol>
        detox	4	<color> a ; <confused> por ; <consume> <bodypart> ; <consume> hac ; <consume> las
        detox	4	<consume> ten ; <consume> what ; <container> <color> ; <container> <furniture>
        detox	4	<container> <partner> ; <container> <start> ; <container> doe ; <continue> <alcohol>
        detox	4	<continue> <sedative> ; <continue> <shake> ; <count> <night> ; <count> <wait>
        detox	4	<crowd> land ; <crowd> near ; <day> ~<emergency> ; <daytime> <bodypart> ; <daytime> at
        detox	4	<daytime> he ; <daytime> until ; <drive> <awake> ; <eat> bar ; <emergency> <room>
        detox	4	<feel> all ; <fire> wax ; <fluid> <bodysound> ; <fluid> <daytime> ; <fluid> <pill>
        detox	4	<fluid> <stop> ; <fluid> y ; <friend> did ; <friend> its ; <give> <partner>
        detox	4	<go> <medicine> ; <go> arre ; <go> dry ; <happy> thi ; <happy> unk ; <headface> <hear>
        detox	4	<headface> <key> ; <headface> <shake> ; <headface> hav ; <headface> no ; <hear> <bodypart>
        detox	4	<hear> <needle> ; <hit> <stimulant> ; <hospital> <night> ; <intoxicated> <awake>
        detox	4	<intoxicated> <eat> ; <intoxicated> by ; <intoxicated> sinc ; <kill> control
        detox	4	<kin> <medicine> ; <kin> tuv ; <kin> ~<breath> ; <last> noc ; <medicine> 0
        detox	4	<medicine> <chestheart> ; <medicine> <go> ; <medicine> <pain> ; <medicine> de
        detox	4	<medicine> on ; <moment> <count> ; <moment> <headface> ; <moment> just ; <money> <opioid>
        detox	4	<money> en ; <need> not ; <need> ~<stop> ; <needle> ; <needle> + ; <needle> by
        detox	4	<night> <container> ; <night> <opioid> ; <night> without ; <official> <say> ; <opening> 0
        detox	4	<opioid> <intoxicated> ; <opioid> <job> ; <opioid> <start> ; <opioid> de
        detox	4	<opioid> extract ; <opioid> lo ; <opioid> only ; <opioid> otr ; <opioid> sinc
        detox	4	<opioid> up ; <order> <stop> ; <outdoors> <photo> ; <palecolor> <needle> ; <palecolor> hes
        detox	4	<palecolor> what ; <past> <fall> ; <past> <shake> ; <pill> <furniture> ; <promise> <pill>
        detox	4	<put> <always> ; <put> <daytime> ; <put> su ; <room> hac ; <rope> <tool> ; <rope> that
        detox	4	<say> sx ; <say> ~<stop> ; <sedative> <blood> ; <sedative> <go> ; <sedative> <month>
        detox	4	<sedative> <pet> ; <sedative> <put> ; <sedative> <shake> ; <sedative> he ; <sedative> qd
        detox	4	<shake> <awake> ; <shake> <daytime> ; <shake> too ; <sick> <last> ; <sick> <moment>
        detox	4	<sober> <home> ; <stimulant> + ; <stimulant> todo ; <stop> <alcohol> ; <stop> until
        detox	4	<stranger> <opioid> ; <stranger> down ; <take> 0 ; <take> <opioid> ; <town> open
        detox	4	<trade> <alcohol> ; <treatment> <ask> ; <treatment> <money> ; <treatment> at
        detox	4	<treatment> even ; <treatment> spot ; <withdrawal> <furniture> ; <withdrawal> <past> ; @ 0
        detox	4	a bonfir ; a bucket ; a doctor ; a nip ; a normal ; a poquit ; a sack ; a sound ; a ~detox
        detox	4	about detox ; abr los ; abstinenci de ; acab las ; admit 0 ; admit <always> ; admit dai
        detox	4	agar ; agar la ; ago say ; ago so ; agonal ; agu y ; airplan ; al <awake> ; al <day>
        detox	4	al despert ; amar la ; ambien 0 ; ambulanc crew ; and arre ; and clammy ; and slid
        detox	4	approx ; armcha ; around ten ; around the ; arre ; arre <pet> ; arre vaca ; as <build>
        detox	4	ate a ; ativan is ; ayer al ; ayud mi ; baby cry ; back <go> ; baj al ; ban ; bartend 0
        detox	4	bas play ; bathroom ; bc the ; becaus <amount> ; bed today ; bedtim ; been <alcohol>
        detox	4	been asleep ; been divert ; beer dai ; beer every ; bent over ; between <eat> ; bien feo
        detox	4	bili ; black tar ; blu hes ; blu last ; boc mor ; botella de ; both end ; bottl by
        detox	4	bottl one ; bracelet and ; breath ; breath is ; brinc en ; bundl a ; burnt ; but <opioid>
        detox	4	c section ; calambr ; can to ; candl wax ; cant <continue> ; cant <feel> ; cant <money>
        detox	4	cant feel ; cant keep ; car afuer ; carl rossi ; cat sinc ; charg <clinician> ; charg nurs
        detox	4	cheerful about ; chevron <room> ; chew them ; cierran los ; cigaret burn ; civiliz
        detox	4	co <drive> ; cok at ; cok in ; compadr que ; con <cold> ; con ~narcan ; confus and
        detox	4	consig en ; content unk ; convulsion hac ; counterfeit ; county so ; cuchar ; cup until
        detox	4	cupful ; cus ; d + ; d <hospital> ; d <last> ; d smok ; day giv ; day now ; day plac
        detox	4	day thre ; de caf ; de convulsion ; de mas ; dejen ; del <stimulant> ; del cristal ; dem
        detox	4	deni dai ; deni sx ; denny ; desintoxicacion con ; despaci y ; detox asap ; detox but
        detox	4	detox work ; diazepam ; did your ; dieron convulsion ; dishwat ; disorient ; do an ; do me
        detox	4	do re ; doc ; doc cerveza ; doctor supervis ; doesnt even ; doesnt recogniz ; doing perc
        detox	4	dont <remember> ; dont drink ; dont rememb ; door say ; dop 0 ; dop dai ; dos botella
        detox	4	dos ~every ; dosi ; down in ; drank sat ; drench and ; drink about ; drink lik
        detox	4	drink night ; drink ten ; drink wednesday ; drop in ; drum the ; each day ; eight beer
        detox	4	el <room> ; el cel ; el ~espray ; em <past> ; empti her ; en sobredosi ; entr una
        detox	4	es <alcohol> ; esa vez ; esper el ; espum y ; espumit ; est <go> ; est <hot> ; est calor
        detox	4	etoh lu ; every nit ; everyday ; extract <alcohol> ; extract shot ; eye half ; f one
        detox	4	falt me ; feel perfect ; fent / ; fentanil lo ; fentanyl smok ; fenty ; feo y ; fifth /
        detox	4	fingernail ; firemen ; fiv lit ; floppy as ; for <cannabis> ; for decad ; for headach
        detox	4	for that ; forehead on ; fourteen beer ; friday nit ; friend i ; from <cannabis> ; from er
        detox	4	ful <eat> ; ful <withdrawal> ; ful dts ; function <alcohol> ; function alcoholic ; fx
        detox	4	gap ; gin a ; gin on ; gin sinc ; gin start ; going lik ; gon blu ; got for ; gray
        detox	4	gurgl and ; gut cramp ; h <day> ; habl y ; hac medi ; had ~a ; half gallon ; hand him
        detox	4	hast mis ; hav <alcohol> ; hav detox ; hav win ; havent skip ; he aint ; he fil ; he took
        detox	4	her anymor ; her cheek ; her eyelid ; her front ; her klonopin ; her sid ; herman él
        detox	4	heroin desd ; heroin the ; hes <shake> ; hes drool ; hilito ; hilito de ; him lik ; hip fx
        detox	4	his bar ; his vodk ; his ~dead ; hold a ; holler about ; hom eat ; hospital said ; hour 0
        detox	4	hour dry ; hous ask ; hous party ; how ~many ; hr sinc ; hrs sinc ; i googl ; i haul
        detox	4	i stop ; i ~dri ; in cash ; in knot ; in lobby ; in sweat ; in tonight ; ing ; int detox
        detox	4	internet <say> ; is <fluid> ; is buz ; isnt even ; its 0 ; iv ; juic cleans ; jur que
        detox	4	just slid ; just stop ; keep swat ; keep wat ; kitchen floor ; klon ; kratom every
        detox	4	kratom extract ; la <headface> ; la cam ; la niet ; labio ; las <bodypart> ; las <buy>
        detox	4	lash ; last bag ; last klonopin ; last noc ; lata ; lcsw 0 ; le <see> ; le acab ; le va
        detox	4	leg wont ; let himself ; lik <write> ; limpiez ; lint ; liquor stor ; lo consig ; long gap
        detox	4	los <headface> ; los pie ; m down ; mak that ; malil desd ; management <appointment>
        detox	4	management slot ; manan me ; mano no ; martini at ; mastic ; may we ; me acaban ; me recet
        detox	4	me ~<need> ; methadon at ; mg <count> ; mg in ; mordi ; morn he ; motel clerk ; mouth and
        detox	4	mouthful ; mug of ; my <hold> ; my bon ; my regular ; my wat ; needl ; needl cap
        detox	4	ni <headface> ; ni parpade ; no ~beer ; no ~coverag ; no ~flinch ; no ~narcan ; no ~puls
        detox	4	no ~respond ; no ~tremor ; nobody say ; nod ; nonstop ; noon if ; nos lik ; nos run
        detox	4	not ~lol ; not ~typ ; octavo ; odd hes ; of <alcohol> ; of <opioid> ; of current ; of er
        detox	4	of evan ; of smirnof ; of somebody ; of someth ; off <phone> ; off bar ; off blanket
        detox	4	off too ; old and ; on fifteen ; on floor ; on nightstand ; on vodk ; on zoom
        detox	4	only <cannabis> ; only tel ; or eight ; orang bottl ; our organist ; out hes
        detox	4	overnight staf ; oxy and ; oxy every ; pantry with ; papi ; paramedic ; pas de ; peg en
        detox	4	per ed ; per pt ; perc at ; perfect wel ; pet a ; pharmacist look ; phenobarbital
        detox	4	pic heroin ; pil from ; piste ; plank then ; plug ; poison control ; por mas ; pour
        detox	4	program residencial ; pt agreeabl ; pt detail ; pt husb ; pt she ; pued <awake> ; puk and
        detox	4	q <daytime> ; que <vendor> ; que vendemo ; quier q ; rattl ; red bottl ; refil ; refus ed
        detox	4	regul ; req detox ; respir cad ; retir and ; rid of ; room keep ; rossi ; rough 0 ; routin
        detox	4	rub ; s dai ; sap ; say u ; scoop ; se habi ; se meti ; se trag ; seiz x ; set down
        detox	4	she awak ; she swear ; sherry ; shirt and ; shot night ; si pas ; sick again ; sig tom
        detox	4	sin ~<alcohol> ; sin ~aguardient ; sinc <hospital> ; singl day ; singl night ; sist want
        detox	4	slack ; slep ; slow with ; snor sound ; soak ; somebody cut ; somebody hand ; spray my
        detox	4	ss ; station <opioid> ; steady so ; stil drink ; stink ; stood up ; stop his ; stop the
        detox	4	stop until ; straw in ; street every ; street for ; strung out ; sun nit ; swallow ; swat
        detox	4	swear its ; tablet ; te lo ; teacup ; temblor y ; temblorin ; ten every ; ten tal
        detox	4	tequil in ; th im ; that lin ; that onc ; that wil ; thc ; the beagl ; the bean
        detox	4	the color ; the eleven ; the firemen ; the headach ; the inpatient ; the moment ; the plug
        detox	4	the ros ; the run ; the sheet ; the som ; the sweat ; the thermo ; the whit ; them every
        detox	4	then anoth ; they brought ; they think ; thirty rack ; thos 0 ; thru <phone> ; thru cal
        detox	4	tim can ; tio no ; tj ; toilet ; tom 0 ; tom demasi ; tom tequil ; tomandol ; trag el
        detox	4	twelv beer ; two point ; u do ; u get ; uber driv ; un frasc ; un jalon ; un pun
        detox	4	una <always> ; una <pill> ; una <shake> ; una desintoxicacion ; una moradito
        detox	4	una pastilla ; una ~<seizure> ; una ~<shake> ; una ~convulsion ; unles ive ; up about
        detox	4	up sick ; use cocain ; using fentanyl ; uso cristal ; ve arana ; vodk q ; w/d management
        detox	4	wak her ; wan see ; want transf ; ward clerk ; wasnt so ; way over ; way too ; we admit
        detox	4	we buri ; what cam ; what saf ; whol week ; why nobody ; wif goe ; wil <medicine>
        detox	4	win box ; with <clinician> ; with <emergency> ; with breakfast ; wont answ ; writ it
        detox	4	xanax lik ; y tom ; ya <consume> ; year 0 ; yes a ; yesterday it ; you ~<treatment>
        detox	4	your detox ; ~<alcohol> 0 ; ~<alcohol> a ; ~<alcohol> ~/ ; ~<breath> <palecolor>
        detox	4	~<clinician> ~<job> ; ~<cold> ; ~<cold> ~<fluid> ; ~<consume> ~<always> ; ~<day> ~ear
        detox	4	~<emergency> <emergency> ; ~<emergency> <room> ; ~<emergency> el ; ~<emergency> ~with
        detox	4	~<go> ~dry ; ~<hospital> 0 ; ~<illness> on ; ~<leave> ~<day> ; ~<phone> ~0
        detox	4	~<phone> ~<kin> ; ~<pill> ~organiz ; ~<say> ~<drug> ; ~<seizure> <amount>
        detox	4	~<seizure> <clean> ; ~<seizure> cuand ; ~<seizure> when ; ~<stop> ~<cold>
        detox	4	~<treatment> <last> ; ~<treatment> <wait> ; ~<treatment> ~<past> ; ~<wait> la
        detox	4	~<week> <always> ; ~<week> <month> ; ~<week> ~ear ; ~<withdrawal> <town> ; ~a user
        detox	4	~a ~<stranger> ; ~aguant la ; ~al ~<stop> ; ~al ~dej ; ~almost ; ~along ; ~ant ; ~brought
        detox	4	~chew ; ~convulsion cuand ; ~couldnt ~<say> ; ~coverag ; ~day ~ear ; ~desintoxicacion
        detox	4	~detox for ; ~detox ~befor ; ~dts 0 ; ~ear <always> ; ~ear every ; ~espray ; ~every ~thre
        detox	4	~existen ; ~grand ; ~had ; ~hay <day> ; ~hay dia ; ~hosp ; ~hrs ; ~int ~detox ; ~jal
        detox	4	~la ~manan ; ~las ~<bodypart> ; ~las ~mano ; ~leav ; ~lol ; ~mano ; ~narcan el
        detox	4	~narcan ~brought ; ~off ~a ; ~one of ; ~one wil ; ~organiz ; ~oxy ; ~pil ~organiz ; ~puls
        detox	4	~que se ; ~quier habl ; ~quit ~cold ; ~reconoc la ; ~reviv with ; ~sab ~que ; ~se cuanta
        detox	4	~seiz com ; ~sleep ; ~sus ; ~sz ever ; ~temblader ; ~to ~<emergency> ; ~to ~com
        detox	4	~to ~detox ; ~tremor ; ~vuelv en ; ~with ~<emergency> ; ~with ~narcan ; ~year ~from
        detox	3	*barrierMoney ; *caller:historical ; *confusion ; *confusion:negated
        detox	3	*frequency.2:other_experiencer ; *losingSupply:negated ; *naloxone:other_experiencer
        detox	3	*otherCause:possible ; *outpatientDuring ; *quitting:possible ; *rhythm.0
        detox	3	*substance.opioid:negated ; *substance.sedative ; *thirdParty ; *treatmentNeed.ready
        detox	3	*unaided:hypothetical ; *wantsOff:historical ; *withdrawalSign:negated
        detox	3	*withdrawalSign:possible ; + / ; + <always> ; + <go> ; + <needle> ; + beer ; + half
        detox	3	+ medicar ; + straw ; + unk ; / ~<alcohol> ; 0 <happy> ; 0 <headface> ; 0 <opening>
        detox	3	0 <palecolor> ; 0 <withdrawal> ; 0 bottl ; 0 by ; 0 diaphoretic ; 0 dts ; 0 giv ; 0 norc
        detox	3	0 qd ; 0 seg ; 0 soak ; 0 tied ; 0 w ; <afraid> <hospital> ; <afraid> ~<seizure>
        detox	3	<alcohol> <day> ; <alcohol> <feel> ; <alcohol> <fluid> ; <alcohol> <limp> ; <alcohol> an
        detox	3	<alcohol> hac ; <alcohol> plu ; <alcohol> ya ; <always> <ask> ; <always> <container>
        detox	3	<always> <crowd> ; <always> <daytime> ; <always> <night> ; <always> hast
        detox	3	<amount> <container> ; <amount> <gun> ; <amount> <wait> ; <amount> tal
        detox	3	<appointment> <past> ; <awake> ; <awake> <angry> ; <awake> <bodysound>
        detox	3	<blood> <medicine> ; <blood> <opioid> ; <blood> with ; <bodypart> <color>
        detox	3	<bodypart> <continue> ; <bodypart> <fluid> ; <bodypart> wont ; <bodysound> <hear>
        detox	3	<bodysound> <shake> ; <bodysound> bien ; <bodysound> for ; <bodysound> in
        detox	3	<bodysound> when ; <bodysound> y ; <breath> is ; <breath> she ; <buy> <sedative>
        detox	3	<caretaking> <kin> ; <child> re ; <child> ~<emergency> ; <church> ~<think>
        detox	3	<clinician> <opioid> ; <clinician> self ; <clinician> used ; <clothes> <fluid>
        detox	3	<color> <die> ; <confused> <think> ; <confused> and ; <consume> <always>
        detox	3	<consume> <container> ; <consume> <moment> ; <consume> <night> ; <consume> em
        detox	3	<consume> hard ; <consume> lik ; <consume> was ; <consume> way ; <consume> ~<opioid>
        detox	3	<consume> ~<seizure> ; <container> <bodypart> ; <container> <past> ; <container> <pet>
        detox	3	<container> between ; <container> one ; <container> was ; <continue> sinc
        detox	3	<continue> until ; <count> <alcohol> ; <count> a ; <count> al ; <count> wrong
        detox	3	<crowd> <kin> ; <crowd> <say> ; <crowd> off ; <day> <consume> ; <day> <needle>
        detox	3	<day> <night> ; <day> all ; <day> back ; <day> been ; <day> behind ; <day> dur
        detox	3	<day> plac ; <day> ~<consume> ; <day> ~<school> ; <day> ~<stop> ; <daytime> <headface>
        detox	3	<daytime> if ; <daytime> lik ; <die> no ; <drive> <container> ; <drive> who ; <drug> iv
        detox	3	<eat> <clean> ; <eat> <drive> ; <eat> <headface> ; <eat> bel ; <eat> them ; <eat> wont
        detox	3	<eat> x ; <emergency> ; <emergency> <moment> ; <emergency> in ; <emergency> lo
        detox	3	<fall> <alone> ; <fall> <fluid> ; <fall> over ; <feel> alright ; <feel> perfect
        detox	3	<fluid> <drug> ; <fluid> <hear> ; <fluid> <palecolor> ; <fluid> <water> ; <fluid> hast
        detox	3	<fluid> ~<asleep> ; <furniture> <fluid> ; <furniture> <friend> ; <furniture> <record>
        detox	3	<furniture> com ; <furniture> doesnt ; <furniture> que ; <furniture> soak
        detox	3	<furniture> than ; <give> <afraid> ; <give> <sedative> ; <give> <seizure> ; <give> <wait>
        detox	3	<go> <container> ; <go> <fluid> ; <go> <sedative> ; <go> ~<week> ; <happy> up ; <headface>
        detox	3	<headface> <bodypart> ; <headface> <die> ; <headface> <furniture> ; <headface> it
        detox	3	<headface> on ; <headface> thing ; <hold> back ; <hospital> <appointment>
        detox	3	<hospital> <give> ; <hospital> <stimulant> ; <hospital> <trade> ; <hot> of
        detox	3	<intoxicated> <continue> ; <kill> <hot> ; <kin> 0 ; <kin> q ; <kin> turn
        detox	3	<kin> ~<emergency> ; <last> <drug> ; <law> <say> ; <leave> <law> ; <leave> my
        """
}
