extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification8 = """
        needs_clarification	-1	<room> <play> ; <room> <treatment> ; <room> mad ; <room> then
        needs_clarification	-1	<rope> <tool> ; <rope> snap ; <sad> over ; <say> <pet> ; <say> <sick>
        needs_clarification	-1	<say> abt ; <say> at ; <say> cant ; <say> chuy ; <say> good ; <say> lo
        needs_clarification	-1	<say> our ; <school> <intoxicated> ; <school> <treatment>
        needs_clarification	-1	<sedative> <kin> ; <sedative> a ; <sedative> to ; <see> <breath>
        needs_clarification	-1	<see> <palecolor> ; <see> any ; <see> my ; <see> up ; <see> with
        needs_clarification	-1	<seizure> <afraid> ; <seizure> <clean> ; <seizure> <illness>
        needs_clarification	-1	<seizure> <money> ; <shake> <amount> ; <shake> <consume> ; <shake> <last>
        needs_clarification	-1	<shame> <height> ; <sick> <always> ; <sick> as ; <sober> <outdoors>
        needs_clarification	-1	<soon> <appointment> ; <soon> <opening> ; <start> <alcohol>
        needs_clarification	-1	<stimulant> <day> ; <stimulant> <hold> ; <stimulant> <job>
        needs_clarification	-1	<stimulant> <opioid> ; <stimulant> <stranger> ; <stimulant> has
        needs_clarification	-1	<stimulant> iv ; <stimulant> me ; <stop> <alone> ; <stop> <sad>
        needs_clarification	-1	<stop> when ; <stranger> <always> ; <stranger> <bodysound>
        needs_clarification	-1	<stranger> <breath> ; <stranger> <container> ; <stranger> <opioid>
        needs_clarification	-1	<stranger> <soon> ; <stranger> <treatment> ; <stranger> <week>
        needs_clarification	-1	<take> <intoxicated> ; <take> <leave> ; <take> <rail> ; <take> for
        needs_clarification	-1	<take> lik ; <take> long ; <take> through ; <think> <night>
        needs_clarification	-1	<think> <write> ; <think> its ; <think> ~<stranger> ; <tired> <cold>
        needs_clarification	-1	<tool> <breath> ; <tool> <clothes> ; <tool> <consume> ; <tool> <continue>
        needs_clarification	-1	<tool> <furniture> ; <town> <church> ; <town> <gun> ; <town> de
        needs_clarification	-1	<town> not ; <town> til ; <town> we ; <treatment> + ; <treatment> <always>
        needs_clarification	-1	<treatment> <break> ; <treatment> <fall> ; <treatment> <give>
        needs_clarification	-1	<treatment> <month> ; <treatment> <official> ; <treatment> has
        needs_clarification	-1	<treatment> plac ; <treatment> to ; <trust> <friend> ; <trust> <pain>
        needs_clarification	-1	<trust> con ; <try> to ; <vendor> <container> ; <vendor> <home>
        needs_clarification	-1	<vendor> <month> ; <vendor> <treatment> ; <vendor> navy ; <vermin> y
        needs_clarification	-1	<volunteer> ; <volunteer> <day> ; <water> <always> ; <water> <crowd>
        needs_clarification	-1	<water> <daytime> ; <water> <kin> ; <water> <think> ; <water> de
        needs_clarification	-1	<water> the ; <water> was ; <week> <friend> ; <week> <headface>
        needs_clarification	-1	<week> <need> ; <week> in ; <week> sin ; <week> the
        needs_clarification	-1	<withdrawal> <headface> ; <withdrawal> <moment> ; <withdrawal> <opioid>
        needs_clarification	-1	<withdrawal> for ; <withdrawal> mgmt ; <write> <eat> ; <write> <insurance>
        needs_clarification	-1	<write> <pet> ; <write> <stop> ; <write> found ; <write> surnam
        needs_clarification	-1	<write> yes ; <year> ; <year> <day> ; <year> <pet> ; <year> eve
        needs_clarification	-1	<year> straight ; a <cannabis> ; a <fall> ; a <law> ; a <palecolor>
        needs_clarification	-1	a <pet> ; a <stop> ; a and ; a bachelor ; a clock ; a complaint ; a concert
        needs_clarification	-1	a cord ; a couch ; a counselor ; a cup ; a forklift ; a fridg ; a gang
        needs_clarification	-1	a guit ; a gym ; a hammock ; a hedg ; a hol ; a knif ; a mand ; a melon
        needs_clarification	-1	a muert ; a no ; a nois ; a not ; a patient ; a pellet ; a promis ; a pur
        needs_clarification	-1	a sack ; a sal ; a short ; a singl ; a smil ; a snow ; a song ; a steak
        needs_clarification	-1	a sweat ; a yr ; a ~<clinician> ; a ~<sick> ; aa in ; about six ; about you
        needs_clarification	-1	abri la ; adderal not ; adict ; administration ; admit 0 ; admit her
        needs_clarification	-1	admit how ; aft <eat> ; aft din ; aft sup ; aft surgery ; aftercar
        needs_clarification	-1	again most ; again sinc ; agenci de ; ago we ; ahi con ; ahi en ; ahor me
        needs_clarification	-1	ahor son ; al <bodypart> ; al <day> ; al <kin> ; al <trade> ; al lad
        needs_clarification	-1	al vecin ; alarm on ; alegr ; alimento ; all a ; allergic ; allergic to
        needs_clarification	-1	alli ; allow a ; almuerz ; alon so ; alphabetiz the ; als <consume>
        needs_clarification	-1	amarillo ; amazon ; an accountant ; an old ; and <eat> ; and <hospital>
        needs_clarification	-1	and <moment> ; and <try> ; and ate ; and content ; and doing ; and drink
        needs_clarification	-1	and me ; and met ; and neith ; and now ; and promis ; and refus ; and siren
        needs_clarification	-1	and sist ; and som ; anoch cay ; anterior ; antoni ; anyon could ; apel
        needs_clarification	-1	apologiz ; appeal ; appendix ; application for ; appreciat ; appt at
        needs_clarification	-1	apriet per ; arbitr ; ard en ; are <appointment> ; are very ; arent ; arrim
        needs_clarification	-1	arrow ; as <day> ; ask is ; ask operator ; ask start ; asleep and ; assault
        needs_clarification	-1	at 0 ; at feed ; at st ; ataqu ; attend ; atty for ; aunt ; aunt ask
        needs_clarification	-1	aunti ; avis ; avisenl ; awak now ; away gam ; away when ; ayer le ; back
        needs_clarification	-1	back ther ; bag a ; bakersfield ; bar on ; bare ; bark ; basil ; be left
        needs_clarification	-1	be put ; beb y ; becaus nobody ; bed 0 ; bed is ; beekeep ; beekeep and
        needs_clarification	-1	been <fluid> ; been <kill> ; been run ; been shoot ; befor ; befor my
        needs_clarification	-1	behind it ; being so ; believ in ; belt ; belt lock ; bereavement
        needs_clarification	-1	bet <kin> ; bien gracia ; bien per ; big <insurance> ; bing cal ; bird and
        needs_clarification	-1	bit and ; bitten ; blueberri ; bodeg y ; boil dry ; bon ach ; both <go>
        needs_clarification	-1	both smok ; both talk ; both use ; bottl in ; bowl team ; box to ; brain
        needs_clarification	-1	bridg at ; bring to ; brok so ; broth spend ; browni ; bug in ; bulimi
        needs_clarification	-1	buprenorphin ; burbank ; bus bench ; bus lin ; busc un ; but <take> ; but i
        needs_clarification	-1	but tonight ; by <chestheart> ; by heart ; by mistak ; by wk ; caballo en
        needs_clarification	-1	cabin ; cabl ; caguam ; cajon est ; cal laps ; cal speak ; calambr
        needs_clarification	-1	cambi la ; camera ; caminamo ; caminamo por ; camp in ; campament ; campfir
        needs_clarification	-1	can <write> ; can fix ; can u ; canadian ; canari ; cancel me ; candidat
        needs_clarification	-1	cano ; cant <drive> ; cant <hold> ; cant clos ; car about ; car was
        needs_clarification	-1	card on ; card with ; carry that ; carta ; catorc ; cent a ; chas our
        needs_clarification	-1	chat ; chatty ; cheek ; chees ; chem ; chicken pox ; chimney ; chimney and
        needs_clarification	-1	chip ; choc ; church gav ; ciclon ; cin ; cinc ; cinnamon ; cl ; clas or
        needs_clarification	-1	clean on ; client 0 ; clinic on ; clock in ; clos <amount> ; clr <ask>
        needs_clarification	-1	clr <friend> ; clr ask ; clr wil ; clt <need> ; coach the ; coat rack
        needs_clarification	-1	cocain desd ; cocain with ; cociner ; codig ; cok between ; cok two
        needs_clarification	-1	colleg thi ; color ceniz ; color of ; com <wait> ; com cuatr ; com los
        needs_clarification	-1	complaint ; compliment ; con <clothes> ; con <friend> ; con <go>
        needs_clarification	-1	con <illness> ; con <rope> ; con <water> ; confus about ; consider
        needs_clarification	-1	contest el ; contesten ; cook ; cook 0 ; cook for ; costur ; couch surf
        needs_clarification	-1	could fil ; could find ; could i ; count aft ; court over ; courtroom
        needs_clarification	-1	crack pip ; cristal con ; cristal ya ; crop ; cruz de ; cuand hay
        needs_clarification	-1	cuand le ; cuand sea ; cuant <money> ; cuant sal ; cuatr mes ; cuent yo
        needs_clarification	-1	cuerd a ; cuest ; cuf ; culebra ; cup ; custody hear ; d in ; d no
        needs_clarification	-1	dad gav ; dad of ; dai ; dat in ; daught set ; day becaus ; day if ; day we
        needs_clarification	-1	de <cannabis> ; de <child> ; de <hear> ; de <trade> ; de alimento
        needs_clarification	-1	de beisbol ; de chamac ; de dond ; de maestr ; de marz ; de mes ; de numer
        needs_clarification	-1	de orgul ; de ortografi ; de panic ; de taco ; de usted ; dead broth
        needs_clarification	-1	deci mi ; deep ; deer in ; dejarla ; del <write> ; del desayun ; del gas
        needs_clarification	-1	del walmart ; deliver ; delt 0 ; denny ; department is ; dependent on
        needs_clarification	-1	desd may ; desesper ; detox first ; detox the ; detox unit ; detra del ; di
        needs_clarification	-1	dia a ; dia sin ; dia son ; did ; didnt <fall> ; didnt fal ; die ; difunt
        needs_clarification	-1	digit ; diner desd ; dio la ; direct ; discretion ; disculp ; dispatch
        needs_clarification	-1	divorc ; dmv ; do all ; do spe ; dock at ; doesnt <feel> ; doesnt touch
        needs_clarification	-1	dog on ; doing cok ; dol ; domiciliary ; domingo con ; dond lo ; dond me
        needs_clarification	-1	dont <go> ; dorm ; dorm la ; dos noch ; dos trabajo ; doubl and
        needs_clarification	-1	doubl what ; down <continue> ; down any ; down in ; doz ; dr pham
        needs_clarification	-1	drag her ; drank himself ; drum the ; durazno ; durm ; dusky ; dying and
        needs_clarification	-1	each even ; ear <always> ; ear <job> ; ear every ; ear shift ; earth to
        needs_clarification	-1	east he ; ekg ; el <color> ; el <need> ; el aguardient ; el alm ; el camin
        needs_clarification	-1	el ciclon ; el codig ; el color ; el mol ; el numer ; el rat ; el semafor
        needs_clarification	-1	el senor ; el tambor ; el tiangui ; el tinac ; el volum ; el yern ; elm
        needs_clarification	-1	embarrassment ; employ i ; empti my ; en <eat> ; en <hospital>
        needs_clarification	-1	en <school> ; en altavoz ; en septiembr ; encarg ; entr ; equivoc ; error
        needs_clarification	-1	es el ; es normal ; es q ; esa <furniture> ; escandal ; escrib con
        needs_clarification	-1	escrib mas ; eso de ; esper al ; est <die> ; est <need> ; estacion de
        needs_clarification	-1	estamo en ; estat agent ; estoy escrib ; estudiant ; estudiant de ; etoh ld
        needs_clarification	-1	even notic ; even outpatient ; ever aft ; ever been ; every green
        needs_clarification	-1	every lid ; every week ; eviction ; ex <continue> ; ex moth ; ex say
        needs_clarification	-1	exager ; exampl ; excus any ; extend <drive> ; f <trade> ; f ask
        needs_clarification	-1	faciliti mgr ; fam ; fami ever ; fami is ; fami when ; farm in ; farm with
        needs_clarification	-1	favor de ; febrer ; feel a ; feel human ; fel int ; fent 0 ; feo ; fiebr
        needs_clarification	-1	fifteenth ; fifti ; fifty year ; fight ; figuero ; fil de ; fil in
        needs_clarification	-1	film it ; fin aft ; fin de ; fingernail ; fingertip ; first <alcohol>
        needs_clarification	-1	first <amount> ; first <clothes> ; first ring ; fish and ; fix ; fix a
        needs_clarification	-1	flight to ; flinch ; flop ; flower ; fond ; footag ; for ; for <calm>
        needs_clarification	-1	for <consume> ; for <go> ; for <opioid> ; for anyon ; for clas ; for gift
        needs_clarification	-1	for iop ; for it ; for ninety ; for patienc ; for thursday ; foreman has
        needs_clarification	-1	forg ; forgot ; found <container> ; four kid ; fourteen ; franc ; frasc
        needs_clarification	-1	fre calend ; fridg magnet ; from <count> ; from <month> ; from <treatment>
        needs_clarification	-1	from alcohol ; from church ; from grandm ; from someon ; fry an ; ft
        needs_clarification	-1	fue <day> ; fue en ; ful blown ; funnel <eat> ; funnel cak ; fur ; fx ; gag
        needs_clarification	-1	gam ; gam is ; gambl ; gan ; gan diner ; gastan ; gav away ; gav street
        needs_clarification	-1	get warm ; gf he ; glas i ; glu gun ; go <outdoors> ; go tomorrow ; goal
        needs_clarification	-1	gobbl ; goe back ; going by ; gon a ; good <chestheart> ; good <insurance>
        needs_clarification	-1	good heart ; got hit ; got int ; got new ; got tir ; grad ; grad are
        needs_clarification	-1	gram each ; gram of ; grand in ; grandm say ; grandmoth spok ; gras for
        needs_clarification	-1	gravesid ; great uncl ; grievanc ; group in ; group to ; grown ; guar
        needs_clarification	-1	guard el ; gues at ; guion ; gul ; gust ; gust que ; guy tak ; hablan por
        needs_clarification	-1	hac ; hac el ; had chicken ; hail ; han ; hand from ; hand us ; handful
        needs_clarification	-1	hard seltzer ; has <consume> ; has <leave> ; has <pet> ; has <say>
        needs_clarification	-1	has <take> ; has gotten ; has one ; haul ; haunt ; hav <go>
        needs_clarification	-1	hav <intoxicated> ; hav <night> ; hav aetn ; hav asthm ; hav group
        needs_clarification	-1	hav kid ; hav saving ; hav tim ; havent <feel> ; havent touch ; he <asleep>
        needs_clarification	-1	he <limp> ; he ate ; he buy ; he hav ; he hid ; he learn ; he mis ; he stop
        needs_clarification	-1	he ~<fall> ; he ~fel ; health <school> ; hear from ; her eye ; her hand
        needs_clarification	-1	her my ; her room ; her ros ; her tomorrow ; her typ ; her up ; herman llev
        needs_clarification	-1	heroin diari ; heroin iv ; hes at ; hes lost ; hes swing ; hicier
        needs_clarification	-1	hid from ; hid in ; hijo por ; him ; him go ; him hom ; his 0
        needs_clarification	-1	his <bodypart> ; his <opioid> ; his <sedative> ; his hous ; his jaw
        needs_clarification	-1	history of ; hold my ; hold on ; hold stil ; hom ; hom my ; hopeful
        needs_clarification	-1	hopeles ; hor y ; hora de ; horsesho ; hotel and ; hour ; hour back
        needs_clarification	-1	hous mgr ; how id ; hs ; huel ; hung a ; hurl ; husband found ; hydrangea
        needs_clarification	-1	i <bodysound> ; i <clean> ; i <container> ; i <leave> ; i <outdoors>
        needs_clarification	-1	i <record> ; i <shame> ; i cannot ; i chas ; i fal ; i haul ; i kick
        needs_clarification	-1	i learn ; i pinch ; i rot ; i switch ; i tend ; i try ; i ~<buy>
        needs_clarification	-1	i ~<seizure> ; i ~buy ; i ~odd ; ii ; im ; im <continue> ; im <drug>
        needs_clarification	-1	im <partner> ; im cal ; im compar ; im from ; im real ; im sleep
        needs_clarification	-1	im twenty ; in <clothes> ; in <furniture> ; in <say> ; in <stimulant>
        needs_clarification	-1	in at ; in check ; in mar ; in omah ; in perth ; in tarzan ; in with
        needs_clarification	-1	in withdrawal ; in year ; in your ; infect ; infection ; ingenier
        needs_clarification	-1	inpatient for ; int that ; int your ; interview a ; ir a ; irish ; is
        needs_clarification	-1	is <build> ; is <count> ; is broken ; is crazy ; is hes ; is hook ; is saf
        needs_clarification	-1	is thi ; isnt a ; isnt doing ; it <vermin> ; it away ; it bug ; it is
        needs_clarification	-1	it rol ; it wel ; its top ; its tuesday ; ive <home> ; ive liv ; jalon
        needs_clarification	-1	jealou of ; jingl ; join ; judg gav ; july ; jun 0 ; just <past>
        needs_clarification	-1	just curiou ; just kil ; keep up ; kettl boil ; kid is ; kid to ; kidnap
        needs_clarification	-1	kil is ; kind for ; kindnes ; kitchen all ; kitchen draw ; kitchen until
        needs_clarification	-1	knit and ; know its ; la <fluid> ; la <week> ; la cam ; la cerc
        needs_clarification	-1	la consejer ; la cuchar ; la desintoxicacion ; la estuf ; la fil
        needs_clarification	-1	la herenci ; la loncher ; la noch ; la parroqui ; la piern ; la rut
        needs_clarification	-1	la secretari ; la ~<law> ; landlord of ; lapd ; las <blade>
        needs_clarification	-1	las <bodypart> ; las <promise> ; las alfombra ; las azul ; las gracia
        needs_clarification	-1	las mano ; las tijera ; last nam ; lausd ; le <angry> ; le <give>
        needs_clarification	-1	le <shake> ; le dio ; le grit ; le llam ; leav ; leav my ; left a
        needs_clarification	-1	leg wont ; licens ; licens for ; lid ; lifeguard ; lik someth ; lik to
        needs_clarification	-1	lin going ; lin he ; lin the ; liquid ; liquor stor ; list for ; liv at
        needs_clarification	-1	liv in ; liv near ; liv with ; llamant ; llev cuatr ; lo <go> ; lo <stop>
        needs_clarification	-1	lo fum ; lo he ; lo recom ; loft ; long <day> ; long <outdoors>
        needs_clarification	-1	long <write> ; long beach ; long or ; longshoreman ; look up ; los <amount>
        needs_clarification	-1	los <headface> ; los arbol ; los novent ; los recibo ; lost count ; lost in
        needs_clarification	-1	loud shot ; loud the ; lov to ; lucky ; lvn ; ly ; m <home> ; m <kin>
        needs_clarification	-1	m in ; m nitrou ; m on ; m retir ; mader ; magazin ; mail goe ; mak <phone>
        needs_clarification	-1	mak her ; mam falleci ; mam le ; mam pid ; man of ; mannequin ; many photo
        needs_clarification	-1	manzan ; marriag and ; mas joven ; may y ; mayb twic ; md <job> ; mdm
        needs_clarification	-1	me <always> ; me fui ; me jubil ; me lleg ; me marc ; me one ; me out
        needs_clarification	-1	me pid ; me pleas ; me pong ; me recomiendan ; me senti ; me sinc
        needs_clarification	-1	me until ; medal and ; merchant navy ; mes dond ; meth fiv ; meth most
        needs_clarification	-1	meth off ; meth smok ; meth thre ; mi <clothes> ; mi <town> ; mi car
        needs_clarification	-1	mi estuf ; midnight ; mil dolar ; minut and ; mis <crowd> ; mis <pet>
        needs_clarification	-1	mis person ; mitad ; mo of ; mol ; mom cant ; mom doesnt ; mom gav
        needs_clarification	-1	monaguil ; mordi la ; most but ; moth ask ; moth rais ; mother ; mov for
        needs_clarification	-1	mow the ; much as ; mucha ; muev cuand ; must ; muy amabl ; my <alcohol>
        needs_clarification	-1	my <break> ; my <day> ; my <go> ; my <key> ; my <say> ; my appointment
        needs_clarification	-1	my bf ; my bicycl ; my blad ; my body ; my break ; my coin ; my grandbabi
        needs_clarification	-1	my great ; my groceri ; my handwrit ; my lung ; my mechanic ; my mommy
        needs_clarification	-1	my phon ; my psychiatrist ; my saving ; my teeth ; my thre ; my tonsil
        needs_clarification	-1	my ~<kin> ; my ~cousin ; mystery ; n she ; nadi lo ; nail all
        needs_clarification	-1	nam <stimulant> ; nam given ; nam only ; nam spel ; neg ; neighbor gav
        needs_clarification	-1	neighbor parrot ; neith of ; neur ; nev <hear> ; nev <think> ; nev heard
        needs_clarification	-1	nev to ; next ; ni de ; ni ~cervez ; nic <hear> ; nic about ; night ask
        needs_clarification	-1	night deep ; night two ; ningun a ; nitrou the ; no ~<bodysound>
        needs_clarification	-1	no ~<calm> ; no ~<fire> ; no ~<moment> ; no ~<pill> ; no ~<write> ; no ~avh
        needs_clarification	-1	no ~dar ; no ~id ; no ~insuranc ; no ~relief ; nobody <phone>
        needs_clarification	-1	nobody <take> ; nobody tak ; nois ; norway ; nos is ; not on
        needs_clarification	-1	not ~<amount> ; not ~fit ; not ~scar ; nurs board ; nurs school ; o le
        needs_clarification	-1	obtain 0 ; occasional ; och <month> ; och mes ; ocup ; of <key> ; of <pill>
        needs_clarification	-1	of <shame> ; of an ; of both ; of bourbon ; of cocain ; of control
        needs_clarification	-1	of firebal ; of humor ; of its ; of lemon ; of man ; of tequil ; of your
        needs_clarification	-1	off <medicine> ; off everyth ; off til ; off your ; offic ; ofrecen
        needs_clarification	-1	ofrezc ; often ; oh <pill> ; okd ; old <clothes> ; old key ; oll de
        needs_clarification	-1	olv la ; omah ; on <amount> ; on <drug> ; on alcohol ; on earth ; on liv
        needs_clarification	-1	on loud ; on top ; on weekday ; on whoev ; onc drov ; one <always>
        needs_clarification	-1	one <calm> ; one <stimulant> ; one every ; one fing ; one quiet ; one was
        needs_clarification	-1	open in ; opening ; or <die> ; or <take> ; or drug ; or eight ; or hes
        needs_clarification	-1	or les ; or nin ; or seven ; or use ; orgullos ; oth <stranger>
        needs_clarification	-1	our <drive> ; our <opening> ; our <trade> ; our pharmacist ; out <always>
        needs_clarification	-1	out every ; out it ; out of ; outliv thre ; outpatient group ; oven that
        needs_clarification	-1	over <town> ; over meth ; over town ; own <media> ; own pillow ; pa
        needs_clarification	-1	pack and ; pack every ; padr ; pagu el ; pain patch ; paint purpl
        needs_clarification	-1	paperboy ; par pon ; par sus ; parch ; parent want ; park del ; park plac
        needs_clarification	-1	parkinson ; parrot say ; parti ; pas out ; pas por ; patienc my
        needs_clarification	-1	patient with ; patron no ; pavement ; pay for ; pen found ; pen i
        needs_clarification	-1	pensamiento ; peopl mail ; per <headface> ; per head ; per him ; perdi un
        needs_clarification	-1	perdon ; peric ; permis de ; perth ; pes ; pes <amount> ; pesc desd
        needs_clarification	-1	phon between ; phon in ; phon thi ; pick at ; pid cart ; piec about
        needs_clarification	-1	piedra ; pierd ; pijam ; pil from ; pil organiz ; pinot
        needs_clarification	-1	pinpoint <headface> ; pistol de ; pkg ; plac for ; plac out ; platic de
        needs_clarification	-1	podrian ; pop ; por <treatment> ; por aca ; por error ; porch the ; port
        needs_clarification	-1	port john ; pos ; post <continue> ; post y ; pot ; pox ; practica
        needs_clarification	-1	practition ; preci ; pregunt la ; pres <pill> ; pres pil ; pretty <amount>
        needs_clarification	-1	pretty much ; prim <law> ; prim dui ; prim est ; proces ; proces <trade>
        needs_clarification	-1	proces serv ; professional ; progres ; promis my ; propan ; pruit
        needs_clarification	-1	psych np ; psychosi ; pt <leave> ; pt <partner> ; pt calm ; pt left
        needs_clarification	-1	pt want ; pte ; pued dej ; pued hac ; puert rechin ; pump ; punt
        needs_clarification	-1	pupil lik ; purchas ; puro ; purs that ; pus mor ; put away ; put up ; q
        needs_clarification	-1	qqq ; que <happy> ; que termin ; quier don ; quier que ; quilt for
        needs_clarification	-1	quisieramo ; rabbit ; rabbit in ; railway ; rais fiv ; re who ; real <calm>
        needs_clarification	-1	recom una ; record from ; recuper ; referenc from ; refrigerador
        needs_clarification	-1	rememb my ; rep ; rep yes ; replic ; report ; reportaj ; reporter ; reset
        needs_clarification	-1	respit ; restart ; restaurant had ; result ; resurfac ; retir mail ; revist
        needs_clarification	-1	rich but ; rid hom ; robert ; rode ; rol and ; roof 0 ; room ; room was
        needs_clarification	-1	room when ; roommat from ; roost ; root canal ; rosa ; rosari y ; rot your
        needs_clarification	-1	round to ; row ; rueda ; ruid com ; rummag ; saf ; said good ; said goodby
        needs_clarification	-1	said so ; sail ; sal par ; salud en ; sam <happy> ; sam jok ; san antoni
        needs_clarification	-1	sat <night> ; saw ; saw star ; say talk ; scenic ; scottish ; se <ask>
        needs_clarification	-1	se <stiff> ; se <write> ; se muev ; se pag ; se pid ; se regres ; se rio
        needs_clarification	-1	se trab ; seal in ; season all ; secretari de ; security <official>
        needs_clarification	-1	see and ; see any ; see thing ; seem kind ; sel hous ; select ; seltz
        needs_clarification	-1	seman ; seman no ; senti ; separate ; ser voluntari ; set alarm
        needs_clarification	-1	seven week ; seventeen year ; seventy ; sgt ; she goe ; she pas ; she went
        needs_clarification	-1	sherif dispatch ; sherry ; shirt and ; should lik ; sick as ; sicknes
        needs_clarification	-1	sign for ; sign the ; sigu ; silenci de ; sin ~<sick> ; sin ~ayud
        needs_clarification	-1	sinc <kin> ; sinc around ; sinc lunch ; sinc thur ; sist got ; sixty one
        needs_clarification	-1	siz smal ; skat ; sleep behind ; sleep with ; smal <trade> ; snack
        needs_clarification	-1	snapchat ; snor weird ; so <go> ; so <hear> ; so <night> ; so going
        needs_clarification	-1	so loud ; sobredosific ; soc ; sold roast ; soma ; somebody els
        needs_clarification	-1	somebody pleas ; somebody put ; somebody tel ; somewher for ; son got
        needs_clarification	-1	sophomor year ; sorry ; soy <clinician> ; soy <school> ; soy estudiant
        needs_clarification	-1	spanish ; spe with ; speak with ; spel surnam ; spin ; spirit ; splash
        needs_clarification	-1	spoon on ; squash ; stabl no ; start colleg ; startl ; stil 0 ; stil go
        needs_clarification	-1	stil hav ; stil know ; stil smok ; stir ; stomach ; strap ; straw
        needs_clarification	-1	street for ; street has ; street is ; streetlight ; strong than
        needs_clarification	-1	student of ; studi ; study to ; su <medicine> ; su <treatment> ; su dia
        needs_clarification	-1	su nin ; sub ; subway ; suen com ; suicidal thought ; sup <container>
        needs_clarification	-1	sup a ; sup bowl ; supermarket ; surf ; surg ; sus <order> ; sus orden
        needs_clarification	-1	sweat ; sweater ; swept ; sí quier ; t ; tail ; tak from ; tak six
        needs_clarification	-1	tak vitamin ; tal can ; talk on ; tant en ; tanta ; tard que ; tatto of
        needs_clarification	-1	teach told ; ten <year> ; teng medi ; teng tre ; tenni ; tercer ; terri
        needs_clarification	-1	text is ; text messag ; text not ; text only ; thankful for ; that <home>
        needs_clarification	-1	that <play> ; that first ; that new ; that thund ; that way ; that youv
        needs_clarification	-1	the <blood> ; the <church> ; the <clinician> ; the <eat> ; the <shake>
        needs_clarification	-1	the <soon> ; the <unreal> ; the aft ; the barbecu ; the bik ; the blood
        needs_clarification	-1	the bon ; the burial ; the burn ; the cano ; the cap ; the carpet
        needs_clarification	-1	the cart ; the certificat ; the ches ; the children ; the coat
        needs_clarification	-1	the doorbel ; the fifteenth ; the front ; the gam ; the gravesid
        needs_clarification	-1	the hospital ; the insuranc ; the jaw ; the man ; the mouth ; the music
        needs_clarification	-1	the neck ; the north ; the oil ; the organ ; the paperboy ; the party
        needs_clarification	-1	the pavement ; the physical ; the piz ; the pottery ; the preach
        needs_clarification	-1	the propan ; the puppy ; the residential ; the script ; the shadow
        needs_clarification	-1	the sherif ; the sign ; the snow ; the spic ; the spot ; the squar
        needs_clarification	-1	the str ; the streetlight ; the subway ; the swim ; the swing ; the tac
        needs_clarification	-1	the teach ; the turtl ; the vap ; the vis ; the ~<alcohol> ; the ~<home>
        needs_clarification	-1	them all ; then drov ; ther <always> ; ther <moment> ; ther alway
        needs_clarification	-1	ther now ; they knock ; theyl ; theyv <say> ; thi <say> ; thi <school>
        needs_clarification	-1	thi aft ; thi from ; thi privat ; third <room> ; third floor ; third night
        needs_clarification	-1	thirty eight ; thre ; thre oclock ; threw ; thrift <town> ; through sunday
        needs_clarification	-1	thru it ; thru sun ; thru work ; thunderstorm ; thursday at ; tiangui ; tic
        needs_clarification	-1	tien 0 ; tienen program ; tim ; timbr ; tin ; tio que ; tir ; tir el
        """
}
