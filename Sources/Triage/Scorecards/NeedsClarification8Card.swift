extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification8 = """
        needs_clarification	-1	<night> <bodypart> ; <night> <feel> ; <night> <kin> ; <night> <medicine>
        needs_clarification	-1	<night> dont ; <night> for ; <official> <day> ; <official> me
        needs_clarification	-1	<opening> <ask> ; <opening> <lock> ; <opening> <outdoors> ; <opening> down
        needs_clarification	-1	<opening> she ; <opioid> <stop> ; <opioid> <treatment> ; <opioid> a
        needs_clarification	-1	<opioid> me ; <opioid> out ; <opioid> with ; <order> <say> ; <order> <stop>
        needs_clarification	-1	<order> in ; <order> tod ; <outdoors> ; <outdoors> <blade>
        needs_clarification	-1	<outdoors> <bodypart> ; <outdoors> <kin> ; <outdoors> <opening>
        needs_clarification	-1	<outdoors> <say> ; <outdoors> <start> ; <outdoors> and ; <outdoors> nam
        needs_clarification	-1	<outdoors> por ; <outdoors> ~<think> ; <pain> en ; <pain> per
        needs_clarification	-1	<palecolor> <drive> ; <palecolor> <drug> ; <palecolor> <emergency>
        needs_clarification	-1	<palecolor> around ; <palecolor> light ; <partner> <goodbye>
        needs_clarification	-1	<partner> <happy> ; <partner> <headface> ; <partner> <soon>
        needs_clarification	-1	<partner> <week> ; <partner> in ; <partner> par ; <partner> se
        needs_clarification	-1	<partner> usa ; <past> <clinician> ; <past> <hear> ; <past> <medicine>
        needs_clarification	-1	<past> <take> ; <past> for ; <past> my ; <pet> <clean> ; <pet> <eat>
        needs_clarification	-1	<pet> <opioid> ; <pet> <pet> ; <pet> <threat> ; <pet> and ; <pet> wont
        needs_clarification	-1	<pet> ~<think> ; <phone> <blood> ; <phone> <container> ; <phone> <daytime>
        needs_clarification	-1	<phone> <phone> ; <phone> <play> ; <phone> <see> ; <phone> dur
        needs_clarification	-1	<phone> mejor ; <phone> my ; <phone> thi ; <phone> ~<crowd>
        needs_clarification	-1	<photo> <height> ; <photo> <month> ; <photo> <need> ; <pill> ; <pill> that
        needs_clarification	-1	<play> <height> ; <play> del ; <play> is ; <play> what ; <promise> <trust>
        needs_clarification	-1	<promise> <write> ; <promise> my ; <put> <clean> ; <put> <crowd>
        needs_clarification	-1	<put> and ; <put> over ; <put> una ; <put> us ; <put> ~<alcohol>
        needs_clarification	-1	<rarely> mal ; <record> <color> ; <record> from ; <record> on
        needs_clarification	-1	<room> <afraid> ; <room> <clean> ; <room> then ; <rope> <home>
        needs_clarification	-1	<rope> <tool> ; <rope> snap ; <sad> por ; <say> <count> ; <say> <key>
        needs_clarification	-1	<say> <school> ; <say> <withdrawal> ; <say> at ; <say> cant ; <say> good
        needs_clarification	-1	<say> lo ; <say> our ; <say> so ; <school> <treatment> ; <school> had
        needs_clarification	-1	<school> sit ; <school> used ; <sedative> <kin> ; <sedative> <past>
        needs_clarification	-1	<sedative> a ; <sedative> in ; <see> <night> ; <see> any ; <see> up
        needs_clarification	-1	<seizure> <clean> ; <seizure> <illness> ; <seizure> <kin>
        needs_clarification	-1	<seizure> <money> ; <shake> <last> ; <shake> <stop> ; <shake> til
        needs_clarification	-1	<sick> <always> ; <sober> <outdoors> ; <soon> <opening> ; <soon> <town>
        needs_clarification	-1	<soon> can ; <start> <alcohol> ; <stimulant> <build> ; <stimulant> <hold>
        needs_clarification	-1	<stimulant> <home> ; <stimulant> <opioid> ; <stimulant> <rarely>
        needs_clarification	-1	<stimulant> mayb ; <stimulant> ther ; <stimulant> ~0 ; <stop> <alone>
        needs_clarification	-1	<stop> <sad> ; <stop> when ; <stranger> <always> ; <stranger> <bodysound>
        needs_clarification	-1	<stranger> <breath> ; <stranger> <container> ; <stranger> <furniture>
        needs_clarification	-1	<stranger> <opioid> ; <stranger> <soon> ; <stranger> <treatment>
        needs_clarification	-1	<stranger> <week> ; <take> <angry> ; <take> <fluid> ; <take> <intoxicated>
        needs_clarification	-1	<take> <leave> ; <take> <stranger> ; <take> lik ; <take> long
        needs_clarification	-1	<take> through ; <take> way ; <take> ~<sick> ; <take> ~a ; <think> <night>
        needs_clarification	-1	<threat> <partner> ; <tired> <cold> ; <tired> <moment> ; <tired> old
        needs_clarification	-1	<tool> <consume> ; <tool> <continue> ; <town> <church> ; <town> <die>
        needs_clarification	-1	<town> <gun> ; <town> <outdoors> ; <town> <stimulant> ; <town> and
        needs_clarification	-1	<town> de ; <town> del ; <town> was ; <trade> with ; <treatment> +
        needs_clarification	-1	<treatment> <always> ; <treatment> <break> ; <treatment> <pill>
        needs_clarification	-1	<treatment> <wait> ; <treatment> can ; <treatment> has ; <trust> <friend>
        needs_clarification	-1	<trust> <pain> ; <trust> con ; <trust> de ; <try> to ; <unreal> and
        needs_clarification	-1	<unreal> for ; <vendor> <container> ; <vendor> <month> ; <vendor> navy
        needs_clarification	-1	<vermin> y ; <wait> <eat> ; <wait> <see> ; <wait> the ; <water> <always>
        needs_clarification	-1	<water> <crowd> ; <water> <give> ; <water> <illness> ; <water> <kin>
        needs_clarification	-1	<water> but ; <water> de ; <week> <headface> ; <week> <hospital>
        needs_clarification	-1	<week> <medicine> ; <week> <need> ; <week> <pet> ; <week> in ; <week> the
        needs_clarification	-1	<withdrawal> <headface> ; <withdrawal> <moment> ; <withdrawal> <opioid>
        needs_clarification	-1	<withdrawal> <say> ; <write> <eat> ; <write> <headface>
        needs_clarification	-1	<write> <insurance> ; <write> <pet> ; <write> <stop> ; <write> found
        needs_clarification	-1	<write> is ; <write> sobr ; <write> surnam ; <write> up ; <write> yes
        needs_clarification	-1	<year> <drive> ; <year> <medicine> ; <year> de ; <year> eve ; <year> of
        needs_clarification	-1	<year> old ; a <cannabis> ; a <day> ; a <fall> ; a <law> ; a <palecolor>
        needs_clarification	-1	a <pet> ; a <week> ; a and ; a big ; a cardboard ; a concert ; a cooki
        needs_clarification	-1	a cord ; a counselor ; a forklift ; a gang ; a hammock ; a hol ; a hundr
        needs_clarification	-1	a jar ; a landscap ; a mand ; a muert ; a no ; a nois ; a paid ; a patient
        needs_clarification	-1	a pellet ; a promis ; a puls ; a pur ; a sack ; a sal ; a short ; a singl
        needs_clarification	-1	a smil ; a snor ; a snow ; a song ; a stitch ; a sweat ; a tech ; a tier
        needs_clarification	-1	a western ; a yr ; a ~<amount> ; a ~<church> ; a ~<consume> ; a ~<gun>
        needs_clarification	-1	a ~long ; aa in ; about 0 ; about six ; about to ; abri la ; abuel habl
        needs_clarification	-1	accordion ; adderal not ; adict ; administration ; admit 0 ; admit her
        needs_clarification	-1	afford ; aft <eat> ; aft she ; aft surgery ; aftercar ; again most
        needs_clarification	-1	agreeabl ; ahi con ; ahi en ; ahog y ; ahorit le ; al <bodypart> ; al <pet>
        needs_clarification	-1	al lad ; al vecin ; alarm on ; alegr ; alfombra ; alimento ; all a ; all on
        needs_clarification	-1	all tim ; allergic ; alli ; allow a ; almost <night> ; alon so
        needs_clarification	-1	alphabetiz the ; als <consume> ; amarillo ; amazon ; amig me
        needs_clarification	-1	an <official> ; an accountant ; an email ; an empty ; an old ; an ~ice
        needs_clarification	-1	and <eat> ; and <hospital> ; and <moment> ; and <try> ; and ate
        needs_clarification	-1	and content ; and doing ; and drink ; and me ; and neith ; and now
        needs_clarification	-1	and ring ; and sist ; and som ; and to ; and ~tak ; andamo ; annet ; ano de
        needs_clarification	-1	anoch cay ; answer a ; anterior ; antoni ; anyon could ; apel es ; apologiz
        needs_clarification	-1	appeal ; appendix ; application for ; appreciat ; apprenticeship
        needs_clarification	-1	apriet per ; arbitr ; ard en ; are <appointment> ; are very ; around the
        needs_clarification	-1	arrim ; as <day> ; as <write> ; asham to ; asi y ; ask is ; assault ; at 0
        needs_clarification	-1	at <last> ; at <play> ; at feed ; at his ; at last ; at six ; at st
        needs_clarification	-1	at wat ; ataqu ; attend ; atty for ; aunt ; aunt ask ; aunt work ; aunti
        needs_clarification	-1	avis ; awak now ; away a ; away all ; away gam ; away when ; ayer le ; azul
        needs_clarification	-1	back ; back if ; back ther ; bag a ; baj el ; bandmat ; bar a ; barbecu
        needs_clarification	-1	bare ; bcb ppo ; be left ; be put ; beb ; becaus we ; bed 0 ; bed in
        needs_clarification	-1	bed is ; beekeep and ; been <fluid> ; been dry ; been run ; been shoot
        needs_clarification	-1	befor ; befor my ; behind it ; being a ; believ in ; believ that ; belt
        needs_clarification	-1	between <play> ; bien per ; bing and ; bing cal ; bird and ; bldg
        needs_clarification	-1	blood is ; blu door ; blueberri ; bodeg y ; bon ach ; bor el ; both <go>
        needs_clarification	-1	both smok ; both talk ; both use ; bottl in ; bowl team ; brac ; break 0
        needs_clarification	-1	bridg by ; bring to ; brochur at ; brok so ; brok with ; browni ; bug in
        needs_clarification	-1	buprenorphin ; bus lin ; bus pas ; busc un ; but i ; but tonight ; by his
        needs_clarification	-1	by mistak ; by stop ; cabin ; cabl ; cadc ii ; caguam ; caig ; cak had
        needs_clarification	-1	cal earli ; cal laps ; cal speak ; cal through ; calambr ; cambi la
        needs_clarification	-1	camera ; caminamo ; caminamo por ; camp in ; campfir ; can <write>
        needs_clarification	-1	can cal ; can fix ; can read ; can u ; canadian ; canari ; candidat
        needs_clarification	-1	cant <drive> ; cant clos ; car about ; car was ; carry that ; carta
        needs_clarification	-1	casserol dish ; cat is ; catorc ; certificat ; chamac ; chas ; chas our
        needs_clarification	-1	chatty ; cheek ; chem ; chest at ; chicken pox ; chimney and ; chip
        needs_clarification	-1	chiv y ; cho rehears ; choc ; ciclon ; cin ; cl ; clean on ; click her
        needs_clarification	-1	clink ; clinton ; clock in ; clos <amount> ; clr <angry> ; clr <ask>
        needs_clarification	-1	clr <friend> ; clr ask ; clr cousin ; clr from ; clt ; clt <need>
        needs_clarification	-1	clutch his ; coach the ; coat rack ; coc 0 ; cocain desd ; cocain with
        needs_clarification	-1	codig ; coffe ; coffe mug ; cok between ; cok two ; color ; color ceniz
        needs_clarification	-1	color of ; color y ; com <wait> ; com hom ; com stay ; complaint
        needs_clarification	-1	compliment ; con <friend> ; con <go> ; con <illness> ; con <rope> ; con eso
        needs_clarification	-1	con mariachi ; con suer ; con zet ; confd in ; consider ; contest el
        needs_clarification	-1	contesten ; convulsion ; cook ; corkboard at ; costal de ; costur
        needs_clarification	-1	couch is ; couch surf ; could <rope> ; could fil ; could find ; could go
        needs_clarification	-1	could tie ; couldnt get ; count aft ; cov ; cover it ; crib and
        needs_clarification	-1	cristal casi ; cristal con ; cristal ya ; cruz de ; cry over ; cuand le
        needs_clarification	-1	cuant cobran ; cuant dur ; cuatr mes ; cuent yo ; cuerd a ; cuest ; cuid a
        needs_clarification	-1	culebra ; cun vend ; cut out ; d in ; dad had ; danc at ; dat in ; day if
        needs_clarification	-1	daytim ; de <child> ; de <trade> ; de <week> ; de alfil ; de alimento
        needs_clarification	-1	de bord ; de chamac ; de dond ; de en ; de enfrent ; de infart ; de lun
        needs_clarification	-1	de maestr ; de mes ; de numer ; de orgul ; de panic ; de seman ; de usted
        needs_clarification	-1	de uva ; death ; deci mi ; deep ; dejarla ; del <chestheart> ; del autobu
        needs_clarification	-1	del gas ; del muert ; del walmart ; deliver ; delivery ; denny ; dentist
        needs_clarification	-1	dependent on ; desd may ; detox first ; detox the ; detox unit ; dia sin
        needs_clarification	-1	dia son ; diabet ; dic a ; did ; did you ; diner desd ; diner no ; dio la
        needs_clarification	-1	direct ; discretion ; dispatch ; divorc ; dmv ; do 0 ; do all ; do that
        needs_clarification	-1	doesnt <feel> ; doesnt touch ; dog and ; dog on ; dog ~died ; doing cocain
        needs_clarification	-1	doing cok ; dol ; domiciliary ; domingo con ; dond empez ; dond lo
        needs_clarification	-1	dond me ; dont <go> ; dorm ; dorm la ; dos trabajo ; doubl and ; doubl what
        needs_clarification	-1	down <continue> ; down any ; down in ; doz ; dr pham ; drag ; drank himself
        needs_clarification	-1	drink or ; drink two ; drink vodk ; driv the ; drov an ; drum the
        needs_clarification	-1	duerm en ; dur <eat> ; durazno ; durm ; dusky ; each even ; earring
        needs_clarification	-1	earth to ; east he ; ed 0 ; ed sw ; el <color> ; el <need> ; el aguardient
        needs_clarification	-1	el alm ; el arbol ; el camin ; el canari ; el caser ; el chequ ; el ciclon
        needs_clarification	-1	el coch ; el codig ; el color ; el consej ; el numer ; el peric ; el senor
        needs_clarification	-1	el tiangui ; el tinac ; el volum ; el yern ; elevator ; eleventh ; elsewher
        needs_clarification	-1	employ i ; empti my ; empty <furniture> ; en <eat> ; en <hospital>
        needs_clarification	-1	en <school> ; en <wait> ; en altavoz ; en aquel ; en esper ; en septiembr
        needs_clarification	-1	encarg ; encontr en ; end with ; ene ; ensayan ; envelop mark ; es el
        needs_clarification	-1	es normal ; es q ; esa <furniture> ; escandal ; escrib con ; eso de
        needs_clarification	-1	esper al ; est <die> ; est <need> ; est muert ; estamo en ; estudiant
        needs_clarification	-1	even <see> ; even outpatient ; every green ; eviction ; ex <continue>
        needs_clarification	-1	ex <say> ; ex moth ; ex say ; exager ; exampl ; extend <drive> ; extr in
        needs_clarification	-1	eye contact ; fair <amount> ; fami ever ; fami is ; fami visit ; favor de
        needs_clarification	-1	favorit <clothes> ; febrer ; feel a ; feel human ; fel int ; felt it
        needs_clarification	-1	fent 0 ; feo ; fiebr ; fifteenth ; figuero ; fil de ; fil up ; fin aft
        needs_clarification	-1	fingernail ; fingertip ; first <alcohol> ; first <amount> ; first <clothes>
        needs_clarification	-1	first ring ; fish and ; fix ; fix a ; flight to ; flinch ; flour ; flower
        needs_clarification	-1	fob ; fond ; footag ; for ; for <appointment> ; for <calm> ; for <count>
        needs_clarification	-1	for <year> ; for anyon ; for clas ; for gift ; for iop ; for it ; for lik
        needs_clarification	-1	for most ; for patienc ; for piz ; for ~his ; foreman has ; forg
        needs_clarification	-1	found <container> ; franc ; frasc ; fridg magnet ; from <count>
        needs_clarification	-1	from <month> ; from <treatment> ; from church ; from someon ; from thursday
        needs_clarification	-1	from when ; fry an ; fue <day> ; ful ; funnel <eat> ; funnel cak ; fx ; gag
        needs_clarification	-1	gallina ; gam ; gam is ; gambl ; gan ; gan diner ; gastan ; gav noth ; gen
        needs_clarification	-1	get warm ; gf he ; gift ; glas i ; glu gun ; go <outdoors> ; go tomorrow
        needs_clarification	-1	goal ; gobbl ; goe around ; goe back ; good <chestheart> ; good heart
        needs_clarification	-1	got angry ; got int ; got new ; grab the ; grad are ; gram each ; gram of
        needs_clarification	-1	grandm say ; gras for ; gravesid ; great uncl ; grievanc ; grocery stor
        needs_clarification	-1	grown ; guard el ; gues at ; guion ; gun for ; gust que ; guy tak
        needs_clarification	-1	hablan por ; hac ; hac siet ; had <amount> ; had <stimulant> ; had chicken
        needs_clarification	-1	hail ; hand us ; handful ; happen when ; hard seltzer ; has <pet>
        needs_clarification	-1	has <say> ; has <take> ; has gotten ; has it ; has one ; has ~<home>
        needs_clarification	-1	has ~liv ; haul ; haunt ; hav group ; hav kid ; hav my ; hav tim
        needs_clarification	-1	havent <feel> ; havent touch ; he <asleep> ; he <limp> ; he <promise>
        needs_clarification	-1	he actual ; he ate ; he buy ; he hav ; he hid ; he learn ; he mis ; he stop
        needs_clarification	-1	he ~<fall> ; he ~fel ; hear from ; hear the ; held on ; her <fire>
        needs_clarification	-1	her aunt ; her eye ; her heart ; her my ; her room ; her tomorrow ; her typ
        needs_clarification	-1	her up ; herman llev ; heroin diari ; heroin iv ; hes <rope> ; hes at
        needs_clarification	-1	hes drunk ; hes hang ; hes lost ; hes swing ; hicier ; hid from ; hid in
        needs_clarification	-1	hij de ; hij dej ; himself a ; his <bodypart> ; his hous ; his mam
        needs_clarification	-1	his rifl ; his trad ; his ~funeral ; history of ; hold her ; hold my
        needs_clarification	-1	hold on ; hold stil ; hollow ; hom every ; hom my ; hom to ; hom with
        needs_clarification	-1	hopeful ; hopeles ; hor es ; hotel and ; hour ; hour back ; how id ; hs
        needs_clarification	-1	huel ; hung a ; hurl ; husband found ; hx <bodypart> ; i <outdoors>
        needs_clarification	-1	i <record> ; i <shame> ; i chas ; i eat ; i fal ; i haul ; i kick ; i pinch
        needs_clarification	-1	i plan ; i sleep ; i ~<buy> ; i ~buy ; i ~dont ; i ~odd ; i ~tend
        needs_clarification	-1	ice <amount> ; ii ; im ; im <continue> ; im <drug> ; im from ; im on
        needs_clarification	-1	im real ; im sleep ; im twenty ; in <clothes> ; in <furniture> ; in <wait>
        needs_clarification	-1	in <year> ; in check ; in fallujah ; in lancast ; in lot ; in plac
        needs_clarification	-1	in tarzan ; in that ; in to ; infect ; ingenier ; ingl ; int that
        needs_clarification	-1	int treatment ; intern y ; interview a ; ir a ; irish ; is ; is <build>
        needs_clarification	-1	is cok ; is hes ; is love ; is thick ; is wher ; isnt a ; isnt doing
        needs_clarification	-1	it <vermin> ; it anyway ; it bug ; it is ; it slid ; it tak ; it wel
        needs_clarification	-1	its tuesday ; ive been ; ive smok ; ive ~been ; jalon ; jealou of ; join
        needs_clarification	-1	jok my ; jugamo ; july ; jun 0 ; just <afraid> ; just <past> ; keep up
        needs_clarification	-1	ketamin every ; kid giggl ; kid und ; kindnes ; klonopin ; knit and
        needs_clarification	-1	la <clinician> ; la <fluid> ; la <law> ; la <phone> ; la cerc ; la cuchar
        needs_clarification	-1	la desintoxicacion ; la herenci ; la llam ; la noch ; la piern ; la rut
        needs_clarification	-1	la secretari ; la seman ; la una ; la vecin ; la ~<law> ; label say
        needs_clarification	-1	land and ; land in ; landlord took ; lapd ; largest ; las <bodypart>
        needs_clarification	-1	las <promise> ; las alfombra ; las azul ; las del ; las gracia ; las mano
        needs_clarification	-1	las maquinita ; las rosa ; last nam ; lat <phone> ; lat cal ; lata de
        needs_clarification	-1	law and ; le <angry> ; le <go> ; le <shake> ; le dio ; le grit ; le hicimo
        needs_clarification	-1	leak over ; leav ; leav my ; licens ; lid ; lifeguard ; light cam ; lik me
        needs_clarification	-1	lik someth ; lik to ; lik wat ; lin the ; liquid ; liquor stor ; liv near
        needs_clarification	-1	llamant ; llev cuatr ; llev veint ; llor por ; lo <go> ; lo <stop> ; lo fum
        needs_clarification	-1	lo he ; lo recom ; lobby of ; locat ; loft ; long <day> ; long <outdoors>
        needs_clarification	-1	long <write> ; long beach ; longshoreman ; look to ; look up ; los <amount>
        needs_clarification	-1	los <headface> ; los arbol ; los labio ; los novent ; los recibo
        needs_clarification	-1	lost count ; lost in ; lost our ; loud the ; lov to ; lucky ; lug primer
        needs_clarification	-1	lunch box ; ly ; m <clinician> ; m <homeless> ; m <kin> ; m nitrou ; m on
        needs_clarification	-1	m retir ; m widow ; machet and ; magazin ; magnet at ; mail ; main
        needs_clarification	-1	mak <phone> ; mak her ; mak no ; mak that ; mam le ; mam pid ; mam ~falleci
        needs_clarification	-1	man of ; manana ; manual has ; manzan ; maquinita ; mask ; may y ; md <job>
        needs_clarification	-1	mdm ; me fui ; me han ; me jubil ; me lleg ; me out ; me pid ; me pleas
        needs_clarification	-1	me pong ; me recomiendan ; me senti ; me sinc ; med ; medal and
        needs_clarification	-1	merchant navy ; messag i ; meth off ; mi <clothes> ; mi car ; mi estuf
        needs_clarification	-1	mi viejit ; midnight ; mil dolar ; min to ; min with ; mis <crowd>
        needs_clarification	-1	mis <pet> ; mis person ; mis sobrino ; mitad ; mo of ; mom doesnt ; mom gav
        needs_clarification	-1	monaguil ; month away ; moon land ; morn he ; morn noon ; most but ; motel
        needs_clarification	-1	moth ask ; moth got ; moth rais ; moth stil ; mother ; mov for ; mow the
        needs_clarification	-1	much as ; much do ; mucha gracia ; mundial ; murd show ; must ; muy amabl
        needs_clarification	-1	my <break> ; my <go> ; my <key> ; my <say> ; my bf ; my bicycl ; my blad
        needs_clarification	-1	my body ; my boy ; my break ; my dentist ; my disability ; my grandbabi
        needs_clarification	-1	my groceri ; my handwrit ; my lung ; my mechanic ; my mommy ; my new
        needs_clarification	-1	my psychiatrist ; my stov ; my teeth ; my thursday ; my toast ; my uncl
        needs_clarification	-1	my ~<die> ; my ~cousin ; mystery ; n hes ; n she ; nail all
        needs_clarification	-1	nam <stimulant> ; nam <take> ; nam spel ; neighbor is ; neith of
        needs_clarification	-1	nev <money> ; nev to ; next ; ni <money> ; ni de ; ni ~cervez ; nic <hear>
        needs_clarification	-1	night ask ; night that ; night two ; nin ; nineteen <year> ; nineteen year
        needs_clarification	-1	nitrou the ; no ~<calm> ; no ~<fire> ; no ~<hit> ; no ~<illness>
        needs_clarification	-1	no ~<moment> ; no ~<pill> ; no ~<vermin> ; no ~avh ; no ~craving ; no ~hay
        needs_clarification	-1	no ~pet ; no ~phon ; no ~relief ; no ~si/hi ; nobody <phone> ; nobody tak
        needs_clarification	-1	nos is ; not ~<awake> ; not ~giv ; not ~ready ; not ~work ; nowher
        needs_clarification	-1	nurs board ; o <phone> ; obtain 0 ; occasional ; och <year> ; och ano
        needs_clarification	-1	ocup ; odd ; of <eat> ; of <pill> ; of <shame> ; of an ; of both
        needs_clarification	-1	of cocain ; of embarrassment ; of humor ; of lemon ; of someth ; of spit
        needs_clarification	-1	of tequil ; of your ; off <medicine> ; off a ; off i ; off klonopin
        needs_clarification	-1	off til ; off your ; offic is ; ofrecen ; ofrezc ; often ; oh <pill>
        needs_clarification	-1	ok to ; okd ; old <child> ; old <clothes> ; old <phone> ; old <write>
        needs_clarification	-1	old key ; oll de ; on <amount> ; on <drug> ; on <illness> ; on <outdoors>
        needs_clarification	-1	on <room> ; on alcohol ; on earth ; on heroin ; on may ; on own
        needs_clarification	-1	on weekday ; one <alcohol> ; one <key> ; one <past> ; one befor ; one fing
        needs_clarification	-1	one was ; only <phone> ; only know ; open in ; opening ; or <die>
        needs_clarification	-1	or <drive> ; or <take> ; or drug ; or eight ; or hes ; or les ; or nin
        needs_clarification	-1	or seven ; or use ; or you ; ord ; oth <stranger> ; otr vez ; otro ; our
        needs_clarification	-1	our <drive> ; our <trade> ; our pharmacist ; our wed ; out it ; out of
        needs_clarification	-1	out ther ; outliv thre ; oven that ; over <town> ; over christma
        needs_clarification	-1	over meth ; over spil ; over town ; own <amount> ; own <media> ; own a ; pa
        needs_clarification	-1	pa no ; pack a ; pack and ; padr ; pag las ; pagu el ; papel del ; paperboy
        needs_clarification	-1	par <kin> ; par pon ; par sus ; parch ; pardon me ; parent want ; park del
        needs_clarification	-1	park garag ; park plac ; parkinson ; parrot say ; part with ; parti
        needs_clarification	-1	pas el ; pas out ; pas por ; patienc my ; patient ; pavement ; peacock
        needs_clarification	-1	pec ; pelean ; pen found ; pen i ; pensamiento ; peopl mail ; peopl relaps
        needs_clarification	-1	per ; per <headface> ; per head ; per him ; perdi un ; peric ; permis
        needs_clarification	-1	permis de ; perth ; pes ; pesc desd ; phon around ; phon in ; phon is
        needs_clarification	-1	pid cart ; piec about ; piern ; pil <die> ; pil muert ; pinot
        needs_clarification	-1	pinpoint <headface> ; pkg ; plac for ; plac out ; pleas ; pleas <go>
        needs_clarification	-1	pleas <leave> ; pleas leav ; pleas somebody ; plot and ; pm ; podrian
        needs_clarification	-1	pond ; pop ; por <bodypart> ; por <treatment> ; por <wait> ; por cont
        needs_clarification	-1	por error ; por quien ; porch the ; port ; port john ; pos
        needs_clarification	-1	post <continue> ; post y ; pow ; pox ; practic aft ; practica ; practition
        needs_clarification	-1	prendi ; prescrib ; prim <law> ; prim dui ; prim est ; prior ; proces
        needs_clarification	-1	proces <trade> ; proces serv ; professional ; promis my ; pronounc ; propan
        needs_clarification	-1	pruit ; psych np ; psychosi ; pt ; pt <leave> ; pt calm ; pt left ; pte
        needs_clarification	-1	pudimo el ; pued dej ; pued hac ; pueden ; pump ; pupil lik ; purchas
        needs_clarification	-1	puro ; purpl market ; pus mor ; put up ; put us ; q ; qd x ; qqq
        needs_clarification	-1	que <happy> ; que <stop> ; que noma ; que termin ; quien <stop> ; quien dej
        needs_clarification	-1	quien lo ; quier don ; quier que ; quilt for ; quisieramo ; rabbit
        needs_clarification	-1	rabbit in ; rack ; railway ; rais fiv ; rar <write> ; re <job> ; re <phone>
        needs_clarification	-1	re who ; recom una ; record from ; recuper ; referenc from ; refus er
        needs_clarification	-1	regal limon ; regard to ; regret ; rehab aft ; rememb my ; rep yes ; report
        needs_clarification	-1	reportaj ; reporter ; reset ; residential with ; respit ; restart
        needs_clarification	-1	restaurant had ; result ; retir mail ; rich but ; rid hom ; rifl for
        needs_clarification	-1	right <phone> ; right numb ; ris que ; rode ; roof ; roof 0 ; room
        needs_clarification	-1	room was ; roommat from ; roommat just ; root canal ; round the ; round to
        needs_clarification	-1	row ; ruid ; ruid com ; run at ; s/p ~0 ; saben ; saf ; said so ; said what
        needs_clarification	-1	sail ; salud en ; san antoni ; saturday and ; saw billboard ; saw star
        needs_clarification	-1	say get ; say talk ; school to ; scienc project ; scout ; screen so
        needs_clarification	-1	se <remember> ; se escuch ; se muev ; se pid ; se quit ; se rio ; seal in
        needs_clarification	-1	second floor ; secretari de ; see and ; see any ; see thing ; see what
        needs_clarification	-1	seem kind ; sei mes ; select ; seltz ; seltzer ; seman no ; senti
        needs_clarification	-1	separate ; ser voluntari ; set alarm ; seven week ; seventeen ; seventy
        needs_clarification	-1	sgt ; shaken ; she <water> ; she goe ; sherif dispatch ; shirt and ; shoot
        needs_clarification	-1	shoot up ; shop ; shot my ; should <hear> ; should lik ; shout ; si uno
        needs_clarification	-1	sicknes ; sign for ; sigu ; singl ; sist got ; siz smal ; ski lift
        needs_clarification	-1	sleep with ; smal <say> ; smal talk ; smok fent ; snapchat ; snor weird
        needs_clarification	-1	so <go> ; so <hear> ; so <night> ; so cant ; so going ; so loud
        needs_clarification	-1	soak through ; soap oper ; sobredosific ; sobrin porqu ; sobrino
        needs_clarification	-1	sold roast ; soma ; somebody els ; somebody pleas ; somebody put
        needs_clarification	-1	someon with ; someplac ; somewher for ; son <amount> ; son hear ; soon can
        needs_clarification	-1	sorry ; soy <partner> ; soy estudiant ; spanish ; spar me ; spe with
        needs_clarification	-1	spel my ; spel surnam ; spil <eat> ; squash ; sra cont ; startl ; stay the
        """
}
