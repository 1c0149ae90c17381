extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification8 = """
        needs_clarification	-1	<play> what ; <promise> <trust> ; <promise> <write> ; <promise> in
        needs_clarification	-1	<promise> twic ; <promise> your ; <put> <asleep> ; <put> <clean>
        needs_clarification	-1	<put> and ; <put> away ; <put> over ; <put> ~<alcohol> ; <rail> <leave>
        needs_clarification	-1	<rail> station ; <rarely> <month> ; <rarely> mal ; <record> <color>
        needs_clarification	-1	<remember> la ; <room> <afraid> ; <room> <clean> ; <room> <palecolor>
        needs_clarification	-1	<room> <past> ; <room> <play> ; <room> <treatment> ; <room> mad
        needs_clarification	-1	<room> then ; <rope> <tool> ; <rope> snap ; <sad> over ; <say> <eat>
        needs_clarification	-1	<say> <pet> ; <say> <sick> ; <say> at ; <say> cant ; <say> chuy
        needs_clarification	-1	<say> good ; <say> lo ; <say> our ; <school> <intoxicated>
        needs_clarification	-1	<school> <treatment> ; <sedative> <kin> ; <sedative> <last>
        needs_clarification	-1	<sedative> <past> ; <sedative> a ; <see> <palecolor> ; <see> any ; <see> my
        needs_clarification	-1	<see> up ; <see> with ; <seizure> <afraid> ; <seizure> <clean>
        needs_clarification	-1	<seizure> <illness> ; <seizure> <kin> ; <seizure> <money>
        needs_clarification	-1	<shake> <amount> ; <shake> <consume> ; <shake> <last> ; <shake> <moment>
        needs_clarification	-1	<shame> <height> ; <sick> <always> ; <sick> as ; <sober> <outdoors>
        needs_clarification	-1	<soon> <appointment> ; <soon> <opening> ; <start> <alcohol>
        needs_clarification	-1	<stimulant> <day> ; <stimulant> <hold> ; <stimulant> <job>
        needs_clarification	-1	<stimulant> <opioid> ; <stimulant> <stranger> ; <stimulant> has
        needs_clarification	-1	<stimulant> iv ; <stimulant> me ; <stop> <alone> ; <stop> <seizure>
        needs_clarification	-1	<stop> when ; <stranger> <always> ; <stranger> <bodysound>
        needs_clarification	-1	<stranger> <breath> ; <stranger> <container> ; <stranger> <opioid>
        needs_clarification	-1	<stranger> <soon> ; <stranger> <treatment> ; <stranger> <week>
        needs_clarification	-1	<take> <fluid> ; <take> <intoxicated> ; <take> <leave> ; <take> <rail>
        needs_clarification	-1	<take> for ; <take> lik ; <take> long ; <take> through ; <take> way
        needs_clarification	-1	<think> <night> ; <think> <write> ; <think> its ; <think> ~<stranger>
        needs_clarification	-1	<tired> <cold> ; <tool> <breath> ; <tool> <consume> ; <tool> <continue>
        needs_clarification	-1	<tool> <furniture> ; <town> <church> ; <town> <gun> ; <town> de
        needs_clarification	-1	<town> not ; <town> til ; <town> we ; <trade> <record> ; <treatment> +
        needs_clarification	-1	<treatment> <always> ; <treatment> <break> ; <treatment> <fall>
        needs_clarification	-1	<treatment> <give> ; <treatment> <month> ; <treatment> <official>
        needs_clarification	-1	<treatment> <wait> ; <treatment> has ; <treatment> plac ; <trust> <pain>
        needs_clarification	-1	<trust> con ; <trust> de ; <try> to ; <vendor> <container>
        needs_clarification	-1	<vendor> <home> ; <vendor> <month> ; <vendor> <treatment> ; <vendor> navy
        needs_clarification	-1	<vermin> y ; <volunteer> <day> ; <water> <always> ; <water> <crowd>
        needs_clarification	-1	<water> <daytime> ; <water> <kin> ; <water> <think> ; <water> de
        needs_clarification	-1	<water> was ; <week> <friend> ; <week> <headface> ; <week> <need>
        needs_clarification	-1	<week> <pet> ; <week> a ; <week> in ; <week> sin ; <week> the
        needs_clarification	-1	<withdrawal> <headface> ; <withdrawal> <moment> ; <withdrawal> <opioid>
        needs_clarification	-1	<withdrawal> for ; <withdrawal> mgmt ; <write> <eat> ; <write> <headface>
        needs_clarification	-1	<write> <insurance> ; <write> <pet> ; <write> <stop> ; <write> found
        needs_clarification	-1	<write> has ; <write> is ; <write> surnam ; <write> yes ; <year>
        needs_clarification	-1	<year> <day> ; <year> <pet> ; <year> eve ; <year> straight ; a <cannabis>
        needs_clarification	-1	a <fall> ; a <law> ; a <palecolor> ; a <pet> ; a <stop> ; a <week> ; a and
        needs_clarification	-1	a bachelor ; a candl ; a clock ; a complaint ; a concert ; a cord
        needs_clarification	-1	a counselor ; a cup ; a forklift ; a fridg ; a gang ; a guit ; a gym
        needs_clarification	-1	a hammock ; a hedg ; a hol ; a knif ; a mand ; a melon ; a muert ; a no
        needs_clarification	-1	a nois ; a not ; a patient ; a pellet ; a promis ; a pur ; a sack ; a sal
        needs_clarification	-1	a short ; a singl ; a smil ; a snow ; a song ; a stitch ; a sweat ; a wait
        needs_clarification	-1	a yr ; a ~<clinician> ; a ~<sick> ; aa in ; about six ; about to ; abri la
        needs_clarification	-1	adderal not ; adict ; administration ; admit 0 ; admit her ; admit how
        needs_clarification	-1	aft <eat> ; aft din ; aft sup ; aft surgery ; aftercar ; again most
        needs_clarification	-1	again sinc ; agenci de ; ago we ; agreeabl ; ahi con ; ahi en ; ahog y
        needs_clarification	-1	ahor me ; ahor son ; al <bodypart> ; al <day> ; al <kin> ; al <pet>
        needs_clarification	-1	al <trade> ; al lad ; al vecin ; alarm on ; alegr ; alimento ; all a
        needs_clarification	-1	allergic ; allergic to ; alli ; allow a ; almuerz ; alon so
        needs_clarification	-1	alphabetiz the ; als <consume> ; amarillo ; amazon ; an <official>
        needs_clarification	-1	an accountant ; an old ; and <eat> ; and <hospital> ; and <moment>
        needs_clarification	-1	and <try> ; and ate ; and content ; and doing ; and drink ; and me
        needs_clarification	-1	and met ; and now ; and promis ; and refus ; and sist ; and som ; and to
        needs_clarification	-1	anoch cay ; anterior ; antoni ; anyon could ; apel ; apologiz ; appeal
        needs_clarification	-1	appendix ; application for ; appreciat ; appt at ; apriet per ; arbitr
        needs_clarification	-1	ard en ; are <appointment> ; are very ; arent ; arrim ; arrow ; as <day>
        needs_clarification	-1	ask is ; ask operator ; ask start ; asleep and ; assault ; at 0 ; at feed
        needs_clarification	-1	at st ; ataqu ; attend ; atty for ; aunt ; aunt ask ; aunti ; avis
        needs_clarification	-1	avisenl ; awak now ; away <last> ; away gam ; away last ; away when
        needs_clarification	-1	ayer le ; back ; back by ; back ther ; bag a ; bakersfield ; bal gam
        needs_clarification	-1	bar on ; bare ; bark ; basil ; be left ; be put ; beb y ; becaus nobody
        needs_clarification	-1	bed 0 ; bed in ; bed is ; beekeep and ; been <fluid> ; been <kill>
        needs_clarification	-1	been run ; been shoot ; befor ; befor my ; behind it ; believ in ; belt
        needs_clarification	-1	bereavement ; bet <kin> ; bien gracia ; bien per ; big <insurance>
        needs_clarification	-1	bing cal ; bird and ; bit and ; bitten ; blueberri ; bodeg y ; boil dry
        needs_clarification	-1	bon ach ; bor el ; both <go> ; both smok ; both talk ; both use ; bottl in
        needs_clarification	-1	bowl team ; box to ; brain ; bridg at ; bring to ; brochur at ; brok so
        needs_clarification	-1	browni ; bug in ; bulimi ; buprenorphin ; burbank ; bus bench ; bus lin
        needs_clarification	-1	but <take> ; but i ; but tonight ; by <chestheart> ; by heart ; by mistak
        needs_clarification	-1	by wk ; caballo en ; cabin ; cabl ; caguam ; cajon est ; cal earli
        needs_clarification	-1	cal laps ; cal speak ; calambr ; cambi la ; camera ; caminamo
        needs_clarification	-1	caminamo por ; camp in ; campament ; campfir ; can <write> ; can fix
        needs_clarification	-1	can u ; canadian ; canari ; cancel me ; candidat ; cano ; cant <drive>
        needs_clarification	-1	cant clos ; car about ; car was ; card from ; card on ; card with ; carta
        needs_clarification	-1	catorc ; chas our ; chat ; chatty ; cheat ; cheek ; chees ; chem ; chest at
        needs_clarification	-1	chicken pox ; chimney ; chimney and ; chip ; choc ; church gav ; ciclon
        needs_clarification	-1	cin ; cinc ; cinnamon ; cl ; clas or ; clean on ; clinic on ; clock in
        needs_clarification	-1	clos <amount> ; clr <ask> ; clr <friend> ; clr ask ; clr wil ; clt <need>
        needs_clarification	-1	coach the ; coat rack ; cocain desd ; cocain with ; cociner ; cok between
        needs_clarification	-1	cok two ; colleg thi ; color ceniz ; color of ; com <wait> ; com los
        needs_clarification	-1	complaint ; con <friend> ; con <go> ; con <illness> ; con <rope>
        needs_clarification	-1	con <water> ; con mariachi ; confus about ; consider ; contest el
        needs_clarification	-1	contesten ; cook ; cook 0 ; cook for ; costur ; couch surf ; could fil
        needs_clarification	-1	could find ; could i ; count aft ; court over ; courtroom ; crack pip
        needs_clarification	-1	cristal a ; cristal con ; cristal ya ; crop ; cruz de ; cuand le
        needs_clarification	-1	cuand sea ; cuant <money> ; cuant sal ; cuatr mes ; cuent yo ; cuerd a
        needs_clarification	-1	cuest ; cuf ; culebra ; cup ; custody hear ; d in ; d no ; dad gav ; dat in
        needs_clarification	-1	daught set ; day becaus ; day if ; de <cannabis> ; de <child> ; de <trade>
        needs_clarification	-1	de alimento ; de beisbol ; de chamac ; de dond ; de maestr ; de marz
        needs_clarification	-1	de mes ; de numer ; de orgul ; de ortografi ; de panic ; de taco ; de usted
        needs_clarification	-1	dead broth ; deci mi ; deep ; deer in ; dejarla ; del <write> ; del desayun
        needs_clarification	-1	del gas ; del walmart ; deliver ; delt 0 ; denny ; department is
        needs_clarification	-1	dependent on ; desd may ; desesper ; detox first ; detox the ; detox unit
        needs_clarification	-1	detra del ; di ; dia son ; did ; didnt <fall> ; didnt <give> ; didnt fal
        needs_clarification	-1	die ; difunt ; digit ; diner desd ; dio la ; discretion ; disculp
        needs_clarification	-1	dispatch ; divorc ; dmv ; do all ; do spe ; dock at ; doesnt <feel>
        needs_clarification	-1	doesnt touch ; dog on ; doing cok ; dol ; domiciliary ; domingo con
        needs_clarification	-1	dond lo ; dond me ; dont <go> ; dorm ; dorm la ; dos noch ; dos trabajo
        needs_clarification	-1	doubl and ; doubl what ; down <continue> ; down any ; down in ; doz
        needs_clarification	-1	dr pham ; drank himself ; driv through ; drum the ; durazno ; durm ; dusky
        needs_clarification	-1	dying and ; each even ; ear <always> ; ear <job> ; ear every ; ear shift
        needs_clarification	-1	earth to ; east he ; ekg ; el <color> ; el <need> ; el aguardient ; el alm
        needs_clarification	-1	el ciclon ; el color ; el mol ; el numer ; el rat ; el semafor ; el senor
        needs_clarification	-1	el tambor ; el tiangui ; el tinac ; el volum ; el yern ; elm
        needs_clarification	-1	embarrassment ; empap ; employ i ; empti my ; en <eat> ; en <hospital>
        needs_clarification	-1	en <school> ; en <wait> ; en altavoz ; en aquel ; en esper ; en septiembr
        needs_clarification	-1	encarg ; enderez y ; ensayan ; entr ; equivoc ; error ; es el ; es normal
        needs_clarification	-1	es q ; esa <furniture> ; escandal ; escrib con ; escrib mas ; escuel de
        needs_clarification	-1	eso de ; esper al ; est <die> ; est <need> ; estacion de ; estamo en
        needs_clarification	-1	estat agent ; estoy <go> ; estoy escrib ; estudiant ; estudiant de
        needs_clarification	-1	even notic ; even outpatient ; every green ; every week ; eviction
        needs_clarification	-1	ex <continue> ; ex moth ; ex say ; exager ; exampl ; excus any
        needs_clarification	-1	extend <drive> ; extract ; f <trade> ; f ask ; faciliti mgr ; fam
        needs_clarification	-1	fami ever ; fami is ; fami when ; farm with ; favor de ; febrer ; feel a
        needs_clarification	-1	feel human ; fel int ; fent 0 ; fiebr ; fifteenth ; fifti ; fifty year
        needs_clarification	-1	fight ; fil de ; fil in ; film it ; fin aft ; fin de ; fingertip
        needs_clarification	-1	first <alcohol> ; first <amount> ; first <clothes> ; first let ; first ring
        needs_clarification	-1	fish and ; fix ; fix a ; flight to ; flinch ; flop ; flower ; fond ; footag
        needs_clarification	-1	for ; for <calm> ; for <go> ; for <opioid> ; for anyon ; for clas
        needs_clarification	-1	for gift ; for iop ; for ninety ; for patienc ; for thursday ; foreman has
        needs_clarification	-1	forg ; found <container> ; four kid ; fourteen ; franc ; frasc ; fre calend
        needs_clarification	-1	fridg magnet ; from <count> ; from <month> ; from <treatment> ; from church
        needs_clarification	-1	from grandm ; from someon ; fry an ; ft ; fue <day> ; fue en ; ful blown
        needs_clarification	-1	funnel <eat> ; funnel cak ; fur ; fx ; gag ; gam ; gambl ; gan ; gan diner
        needs_clarification	-1	gastan ; gav away ; get warm ; gf he ; gift ; glas i ; glu gun
        needs_clarification	-1	go <outdoors> ; go tomorrow ; goal ; gobbl ; goe back ; going by ; gon a
        needs_clarification	-1	good <chestheart> ; good heart ; got hit ; got int ; got new ; got tir
        needs_clarification	-1	grad ; grad are ; gram each ; gram of ; grand in ; grandm say ; gras for
        needs_clarification	-1	gravesid ; great uncl ; grievanc ; group in ; group to ; grown ; guar
        needs_clarification	-1	guard el ; gues at ; guion ; gul ; gust ; gust que ; guy tak ; hablan por
        needs_clarification	-1	hac ; had chicken ; hail ; han ; hand from ; hand us ; handful
        needs_clarification	-1	hard seltzer ; has <consume> ; has <leave> ; has <pet> ; has <say>
        needs_clarification	-1	has <take> ; has gotten ; has one ; haul ; haunt ; hav <go>
        needs_clarification	-1	hav <intoxicated> ; hav <night> ; hav aetn ; hav asthm ; hav group
        needs_clarification	-1	hav kid ; hav saving ; hav tim ; havent <feel> ; havent touch ; he <asleep>
        needs_clarification	-1	he <limp> ; he ate ; he buy ; he hav ; he hid ; he mis ; he stop
        needs_clarification	-1	health <school> ; hear from ; her eye ; her hand ; her my ; her room
        needs_clarification	-1	her tomorrow ; her typ ; her up ; herman llev ; heroin diari ; heroin iv
        needs_clarification	-1	hes at ; hes lost ; hes swing ; hicier ; hid from ; hid in ; hijo por ; him
        needs_clarification	-1	him go ; him hom ; his 0 ; his <bodypart> ; his <opioid> ; his <sedative>
        needs_clarification	-1	his hous ; his jaw ; his sist ; history of ; hold her ; hold my ; hold on
        needs_clarification	-1	hold stil ; hom ; hom and ; hom my ; hom with ; hopeful ; hopeles ; hor y
        needs_clarification	-1	horsesho ; hotel and ; hour ; hour and ; hour back ; hous mgr ; how id ; hs
        needs_clarification	-1	huel ; hum the ; hung a ; hurl ; husband found ; hydrangea ; i <bodysound>
        needs_clarification	-1	i <clean> ; i <container> ; i <outdoors> ; i <record> ; i <shame> ; i agre
        needs_clarification	-1	i cannot ; i chas ; i fal ; i haul ; i kick ; i learn ; i pinch ; i rot
        needs_clarification	-1	i scratch ; i switch ; i tend ; i ~<buy> ; i ~<seizure> ; i ~buy ; i ~odd
        needs_clarification	-1	ii ; im ; im <continue> ; im <drug> ; im <partner> ; im cal ; im compar
        needs_clarification	-1	im from ; im real ; im sleep ; im twenty ; in <clothes> ; in <furniture>
        needs_clarification	-1	in <say> ; in <stimulant> ; in at ; in dayton ; in lot ; in mar ; in omah
        needs_clarification	-1	in perth ; in tarzan ; in to ; in with ; in withdrawal ; in year ; in your
        needs_clarification	-1	infect ; infection ; ingenier ; inpatient for ; int that ; int your
        needs_clarification	-1	interview a ; ir a ; irish ; is ; is <count> ; is crazy ; is hes ; is hook
        needs_clarification	-1	is out ; is saf ; is set ; is thi ; is thick ; isnt a ; isnt doing
        needs_clarification	-1	it <vermin> ; it away ; it bug ; it is ; it rol ; it wel ; its tuesday
        needs_clarification	-1	ive <home> ; ive liv ; jail rn ; jalon ; jealou of ; jingl ; join
        needs_clarification	-1	judg gav ; july ; jun 0 ; junt al ; just <past> ; just curiou ; just kil
        needs_clarification	-1	keep up ; kettl boil ; kid is ; kid to ; kidnap ; kil is ; kitchen draw
        needs_clarification	-1	kitchen until ; klonopin ; knit ; knit and ; know its ; la <fluid>
        needs_clarification	-1	la <phone> ; la bols ; la cerc ; la consejer ; la cuchar
        needs_clarification	-1	la desintoxicacion ; la estuf ; la fil ; la herenci ; la noch ; la parroqui
        needs_clarification	-1	la piern ; la primer ; la rut ; la secretari ; la ~<law> ; lapd
        needs_clarification	-1	las <blade> ; las <bodypart> ; las <promise> ; las alfombra ; las azul
        needs_clarification	-1	las gracia ; las mano ; las tijera ; last nam ; le <angry> ; le <give>
        needs_clarification	-1	le <shake> ; le dio ; le grit ; le hicimo ; le llam ; leav ; leav my
        needs_clarification	-1	left a ; leg wont ; licens ; licens for ; lid ; lifeguard ; light cam
        needs_clarification	-1	lik someth ; lik to ; lin going ; lin he ; lin the ; liquid ; liquor stor
        needs_clarification	-1	list for ; liv at ; liv in ; liv near ; liv with ; llamant ; llev cuatr
        needs_clarification	-1	llovi ; lo <go> ; lo <stop> ; lo fum ; lo he ; lo recom ; loft ; long <day>
        needs_clarification	-1	long <outdoors> ; long <write> ; long beach ; long or ; longshoreman
        needs_clarification	-1	look up ; los <amount> ; los <headface> ; los arbol ; los novent
        needs_clarification	-1	los recibo ; lost count ; lost in ; lov to ; lucky ; lvn ; ly ; m <home>
        needs_clarification	-1	m <kin> ; m in ; m nitrou ; m retir ; mader ; mail goe ; mak <phone>
        needs_clarification	-1	mak her ; mam falleci ; mam le ; mam pid ; man of ; mannequin ; many photo
        needs_clarification	-1	manzan ; marriag and ; mas joven ; may y ; mayb twic ; md <job> ; mdm
        needs_clarification	-1	me <always> ; me fui ; me jubil ; me lleg ; me marc ; me one ; me out
        needs_clarification	-1	me pid ; me pleas ; me pong ; me recomiendan ; me senti ; me sinc
        needs_clarification	-1	me until ; medal and ; merchant navy ; mes dond ; meth fiv ; meth most
        needs_clarification	-1	meth off ; meth smok ; meth thre ; mi <clothes> ; mi <town> ; mi car
        needs_clarification	-1	mi estuf ; midnight ; mil dolar ; min to ; minut and ; mis <crowd>
        needs_clarification	-1	mis <pet> ; mis person ; mism <town> ; mitad ; mo of ; mol ; mom doesnt
        needs_clarification	-1	mom gav ; mom want ; monaguil ; month away ; mordi la ; most but ; moth ask
        needs_clarification	-1	moth mov ; moth rais ; mother ; mov for ; mow the ; mucha ; muev cuand
        needs_clarification	-1	must ; muy amabl ; my <alcohol> ; my <break> ; my <day> ; my <go>
        needs_clarification	-1	my <insurance> ; my <key> ; my <say> ; my appointment ; my bf ; my bicycl
        needs_clarification	-1	my blad ; my body ; my boy ; my break ; my coin ; my grandbabi ; my great
        needs_clarification	-1	my groceri ; my handwrit ; my lung ; my mechanic ; my mommy ; my phon
        needs_clarification	-1	my psychiatrist ; my saving ; my teeth ; my thre ; my tonsil ; my ~<kin>
        needs_clarification	-1	mystery ; n she ; nadi lo ; nail all ; nam <stimulant> ; nam given
        needs_clarification	-1	nam spel ; neighbor gav ; neighbor parrot ; neith of ; neur ; nev <think>
        needs_clarification	-1	nev to ; next ; ni de ; ni ~cervez ; nic <hear> ; nic about ; night ask
        needs_clarification	-1	night deep ; night two ; ningun a ; nitrou the ; no ~<bodysound>
        needs_clarification	-1	no ~<calm> ; no ~<fire> ; no ~<moment> ; no ~<pill> ; no ~<write> ; no ~avh
        needs_clarification	-1	no ~dar ; no ~id ; no ~insuranc ; no ~relief ; no ~show ; no ~si/hi
        needs_clarification	-1	nobody <phone> ; nobody <take> ; nobody tak ; nois ; nort ; norway ; nos is
        needs_clarification	-1	not on ; not ~<amount> ; not ~fit ; not ~scar ; noth happen ; nurs board
        needs_clarification	-1	nurs school ; o le ; obtain 0 ; occasional ; och <month> ; och mes ; ocup
        needs_clarification	-1	of <key> ; of <pill> ; of <shame> ; of an ; of both ; of bourbon
        needs_clarification	-1	of cocain ; of control ; of day ; of firebal ; of humor ; of its ; of lemon
        needs_clarification	-1	of tequil ; of your ; off <medicine> ; off everyth ; off til ; off your
        needs_clarification	-1	offic ; ofrecen ; ofrezc ; often ; oh <pill> ; okd ; old <clothes>
        needs_clarification	-1	old <phone> ; old key ; oll de ; olv la ; omah ; on <amount> ; on <drug>
        needs_clarification	-1	on alcohol ; on earth ; on liv ; on loud ; on stov ; on top ; on weekday
        needs_clarification	-1	onc drov ; one <always> ; one <calm> ; one <stimulant> ; one end
        needs_clarification	-1	one every ; one fing ; one quiet ; only <phone> ; open in ; opening
        needs_clarification	-1	or <die> ; or drug ; or eight ; or hes ; or les ; or nin ; or seven
        needs_clarification	-1	or use ; ord ; orgullos ; oth <stranger> ; our <drive> ; our <opening>
        needs_clarification	-1	our <trade> ; our pharmacist ; out <always> ; out every ; out it ; out of
        needs_clarification	-1	outliv thre ; outpatient group ; oven that ; over <town> ; over meth
        needs_clarification	-1	over they ; over town ; own <media> ; own pillow ; pa ; pa no ; pack and
        needs_clarification	-1	padr ; pagu el ; pain patch ; paint purpl ; paperboy ; par pon ; par sus
        needs_clarification	-1	parch ; parent want ; park del ; park plac ; parkinson ; parti ; pas out
        needs_clarification	-1	pas por ; patienc my ; patient with ; patron no ; pavement ; pen found
        needs_clarification	-1	pen i ; pensamiento ; peopl mail ; per <headface> ; per head ; per him
        needs_clarification	-1	perdi un ; perdon ; peric ; permis de ; perth ; pes ; pes <amount>
        needs_clarification	-1	pesc desd ; pez ; phon between ; phon in ; phon thi ; pick at ; pid cart
        needs_clarification	-1	piec about ; piedra ; pierd ; pijam ; pil from ; pil organiz ; pinot
        needs_clarification	-1	pinpoint <headface> ; pistol de ; pkg ; plac for ; plac out ; platic de
        needs_clarification	-1	podrian ; pop ; por <treatment> ; por aca ; por error ; port ; port john
        needs_clarification	-1	pos ; post <continue> ; post y ; pot ; pox ; practica ; practition ; preci
        needs_clarification	-1	pregunt la ; pretty <amount> ; pretty much ; prim <law> ; prim dui
        needs_clarification	-1	prim est ; prior ; proces ; proces <trade> ; proces serv ; professional
        needs_clarification	-1	progres ; promis my ; propan ; pruit ; psych np ; psychosi ; pt <leave>
        needs_clarification	-1	pt left ; pte ; pued dej ; pued hac ; puert rechin ; pump ; pupil lik
        needs_clarification	-1	purchas ; puro ; purs that ; pus mor ; put away ; put up ; q ; qqq
        needs_clarification	-1	que <happy> ; que termin ; quier que ; quilt for ; quisieramo ; rabbit
        needs_clarification	-1	rabbit in ; rais fiv ; re who ; real <calm> ; recom una ; record from
        needs_clarification	-1	recuper ; referenc from ; refrigerador ; regard to ; rehab on ; rememb my
        needs_clarification	-1	rep ; rep yes ; replic ; report ; reportaj ; reporter ; reset ; respit
        needs_clarification	-1	restart ; restaurant had ; result ; resurfac ; retir mail ; revist
        needs_clarification	-1	rich but ; rid hom ; robert ; rode ; rol and ; roof 0 ; room ; room was
        needs_clarification	-1	room when ; roommat from ; roost ; root canal ; rosa ; rosari y ; rot your
        needs_clarification	-1	round to ; row ; rueda ; ruid com ; rummag ; run ; run at ; saben ; saf
        needs_clarification	-1	said good ; said so ; sail ; sal par ; salud en ; sam <happy> ; sam jok
        needs_clarification	-1	san antoni ; sat <night> ; saw ; saw star ; say get ; say talk ; scenic
        needs_clarification	-1	scottish ; se <stiff> ; se <write> ; se habi ; se muev ; se pag ; se pid
        needs_clarification	-1	se regres ; se rio ; se trab ; seal in ; season all ; secretari de
        needs_clarification	-1	see and ; see any ; see thing ; seem kind ; sel hous ; select ; seltz
        needs_clarification	-1	seman ; seman no ; senti ; separate ; ser voluntari ; set alarm
        needs_clarification	-1	seven week ; seventeen year ; seventy ; sgt ; shaken ; she goe ; she pas
        needs_clarification	-1	sherif dispatch ; shirt and ; shoot up ; should lik ; sick as ; sicknes
        needs_clarification	-1	sign for ; sign the ; sigu ; silenci de ; sin ~<sick> ; sin ~ayud
        needs_clarification	-1	sinc <kin> ; sinc around ; sist got ; sixty one ; siz smal ; sleep behind
        needs_clarification	-1	sleep with ; smal <trade> ; snack ; snapchat ; snor weird ; so <go>
        needs_clarification	-1	so <hear> ; so <night> ; so going ; so loud ; sobredosific ; soc
        needs_clarification	-1	sold roast ; soma ; somebody els ; somebody pleas ; somebody put
        needs_clarification	-1	somebody tel ; somewher for ; son got ; sophomor year ; sorry
        needs_clarification	-1	soy <clinician> ; soy <school> ; soy estudiant ; spanish ; spe with
        needs_clarification	-1	speak with ; spel surnam ; spin ; spirit ; splash ; spoon on ; squash
        needs_clarification	-1	stabl no ; start colleg ; startl ; stil 0 ; stil go ; stil hav ; stil know
        needs_clarification	-1	stil smok ; stir ; stomach ; strap ; straw ; street for ; street has
        needs_clarification	-1	street is ; streetlight ; strong than ; student of ; studi ; study to ; su
        needs_clarification	-1	su <treatment> ; su dia ; su nin ; sub ; subway ; suen com
        needs_clarification	-1	suicidal thought ; sup <container> ; sup a ; sup bowl ; supermarket ; surf
        needs_clarification	-1	surg ; sus <order> ; sus orden ; swear by ; sweat ; sweater ; swept ; t
        needs_clarification	-1	tail ; tak from ; tak six ; tak thre ; tak vitamin ; tal can ; talk on
        needs_clarification	-1	tant en ; tanta ; tard que ; tatto of ; teach told ; teen ; teng medi
        needs_clarification	-1	teng tre ; tenni ; terapi de ; tercer ; terremot ; terri ; text is
        needs_clarification	-1	text not ; text only ; thankful for ; that <clean> ; that <home>
        needs_clarification	-1	that <play> ; that first ; that new ; that way ; that youv ; the <blood>
        needs_clarification	-1	the <church> ; the <clinician> ; the <eat> ; the <shake> ; the <soon>
        needs_clarification	-1	the <unreal> ; the aft ; the barbecu ; the bik ; the blood ; the bon
        needs_clarification	-1	the burn ; the cano ; the cap ; the cart ; the certificat ; the ches
        needs_clarification	-1	the children ; the coat ; the doorbel ; the driv ; the fifteenth
        needs_clarification	-1	the flower ; the front ; the gam ; the gravesid ; the hospital
        needs_clarification	-1	the insuranc ; the jaw ; the man ; the map ; the mouth ; the music
        needs_clarification	-1	the neck ; the oil ; the organ ; the paperboy ; the party ; the pavement
        needs_clarification	-1	the physical ; the piz ; the pottery ; the preach ; the propan ; the puppy
        needs_clarification	-1	the residential ; the review ; the script ; the shadow ; the sherif
        needs_clarification	-1	the snow ; the spic ; the spot ; the squar ; the str ; the streetlight
        needs_clarification	-1	the stuf ; the subway ; the swim ; the swing ; the tac ; the turtl
        needs_clarification	-1	the vap ; the vis ; the ~<alcohol> ; the ~<home> ; them all ; ther <always>
        needs_clarification	-1	ther alway ; theyl ; thi <say> ; thi <school> ; thi aft ; thi from
        needs_clarification	-1	third <room> ; third floor ; third night ; thirty eight ; thre ; thre kid
        """
}
