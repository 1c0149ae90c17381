extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification10 = """
        needs_clarification	-2	<stop> <opioid> ; <stop> <water> ; <stop> sus ; <stop> when
        needs_clarification	-2	<stranger> <month> ; <stranger> <play> ; <stranger> mak ; <stranger> read
        needs_clarification	-2	<take> <bodypart> ; <take> <play> ; <take> <sick> ; <take> alg ; <take> his
        needs_clarification	-2	<take> int ; <take> is ; <take> on ; <take> ten ; <take> through
        needs_clarification	-2	<take> turn ; <take> way ; <think> <alcohol> ; <think> <trust>
        needs_clarification	-2	<think> but ; <think> las ; <think> we ; <think> yr ; <threat> <partner>
        needs_clarification	-2	<tired> <moment> ; <tool> <clinician> ; <tool> <home> ; <tool> plac
        needs_clarification	-2	<tool> se ; <town> ; <town> <church> ; <town> <die> ; <town> <hear>
        needs_clarification	-2	<town> <town> ; <town> de ; <town> first ; <town> ther ; <town> til
        needs_clarification	-2	<town> websit ; <trade> <record> ; <trade> <year> ; <trade> com
        needs_clarification	-2	<trade> has ; <trade> que ; <trade> with ; <treatment> +
        needs_clarification	-2	<treatment> <buy> ; <treatment> <church> ; <treatment> <drive>
        needs_clarification	-2	<treatment> <fall> ; <treatment> <rail> ; <treatment> <vendor>
        needs_clarification	-2	<treatment> aft ; <treatment> but ; <treatment> con ; <treatment> for
        needs_clarification	-2	<treatment> inf ; <treatment> near ; <treatment> that ; <trust> <friend>
        needs_clarification	-2	<trust> con ; <trust> i ; <trust> por ; <trust> you ; <try> us
        needs_clarification	-2	<unreal> <happy> ; <unreal> for ; <vendor> ; <vendor> <treatment>
        needs_clarification	-2	<vendor> at ; <volunteer> <month> ; <wait> bien ; <wait> in
        needs_clarification	-2	<water> <daytime> ; <water> <school> ; <water> <stiff> ; <water> <water>
        needs_clarification	-2	<water> to ; <water> was ; <week> + ; <week> <leave> ; <week> im
        needs_clarification	-2	<week> in ; <withdrawal> <moment> ; <withdrawal> <room>
        needs_clarification	-2	<withdrawal> <say> ; <withdrawal> and ; <write> <headface>
        needs_clarification	-2	<write> <money> ; <write> <official> ; <write> e ; <write> first
        needs_clarification	-2	<write> found ; <write> is ; <write> me ; <write> only ; <write> surnam
        needs_clarification	-2	<write> without ; <year> <drive> ; <year> <hospital> ; <year> <money>
        needs_clarification	-2	<year> <need> ; <year> do ; <year> old ; a 0 ; a <count> ; a <intoxicated>
        needs_clarification	-2	a <stop> ; a <treatment> ; a bachelor ; a block ; a borrow ; a cak
        needs_clarification	-2	a capful ; a cemetery ; a clock ; a complaint ; a concert ; a cop ; a dai
        needs_clarification	-2	a desk ; a dio ; a duck ; a fel ; a fellow ; a group ; a guy ; a hammock
        needs_clarification	-2	a horn ; a jump ; a kitten ; a knif ; a librarian ; a lift ; a liv ; a lock
        needs_clarification	-2	a magazin ; a milkshak ; a museum ; a mystery ; a nit ; a packag ; a play
        needs_clarification	-2	a rak ; a resum ; a roost ; a six ; a song ; a straw ; a subpoen ; a swing
        needs_clarification	-2	a theat ; a thermo ; a top ; a toy ; a version ; a veteran ; a western
        needs_clarification	-2	a y ; a ~<gun> ; about <amount> ; about <sober> ; about as ; about the
        needs_clarification	-2	absent ; abuel deci ; acab las ; acost ; adderal ; adderal not
        needs_clarification	-2	administration ; aft <stimulant> ; aftercar ; again most ; again my
        needs_clarification	-2	agar la ; age do ; ago aft ; ago he ; ago we ; agreeabl ; ahor ; ahor son
        needs_clarification	-2	al carter ; al panteon ; alarm <moment> ; alarm clock ; alcohol 0 ; alegr
        needs_clarification	-2	all <day> ; all day ; all it ; all on ; alley ; allow ; alon so
        needs_clarification	-2	already <say> ; alumni barbecu ; am glad ; am i ; ambulanc in
        needs_clarification	-2	an <official> ; an eight ; and <furniture> ; and <try> ; and back ; and be
        needs_clarification	-2	and busc ; and content ; and doing ; and dont ; and fed ; and had
        needs_clarification	-2	and havent ; and me ; and neith ; and som ; and spanish ; and want ; andamo
        needs_clarification	-2	announcement <continue> ; announcement repeat ; anoch cay
        needs_clarification	-2	anoth <treatment> ; antidop ; any <job> ; any <stranger> ; any chanc
        needs_clarification	-2	any typo ; any ~substanc ; anyth aft ; aparec ; apartment has ; apne
        needs_clarification	-2	apologiz ; appendix ; april 0 ; apt 0 ; arbol ; are for ; are kind ; arent
        needs_clarification	-2	arm and ; artichok ; articl ; as <day> ; as <trade> ; as in ; asham to
        needs_clarification	-2	ask question ; ask wher ; assault ; asses ; at <child> ; at <intoxicated>
        needs_clarification	-2	at <night> ; at <partner> ; at <write> ; at how ; at six ; at sup
        needs_clarification	-2	at wedding ; audienc ; aunti ; avis a ; avisenl ; away all ; ayer le
        needs_clarification	-2	ayud por ; azuc y ; bacardi ; back in ; bacon ; bad i ; bag ; baggi
        needs_clarification	-2	baj de ; balon ; bang ; bang on ; bar 0 ; bar a ; barra ; basil
        needs_clarification	-2	bathroom with ; be <put> ; beb en ; becaus we ; been <consume>
        needs_clarification	-2	been <count> ; been <eat> ; been <fluid> ; been dry ; been tak
        needs_clarification	-2	been ~<law> ; been ~arrest ; befor my ; beg ; behind your ; beig
        needs_clarification	-2	between breath ; bien <promise> ; bien gracia ; bil for ; bing cal
        needs_clarification	-2	bisabuel ; bit lost ; blaz ; blew his ; bond ; bor el ; both use ; box a
        needs_clarification	-2	brak on ; breath at ; breath is ; bridg ; bro 0 ; brok so ; broth at
        needs_clarification	-2	but ther ; buy our ; buzon ; by <church> ; by din ; by mistak ; by now
        needs_clarification	-2	by you ; c ; cadc ii ; cal earli ; cal whisper ; calexic ; calor en
        needs_clarification	-2	camera ; campament ; can fold ; canary ; candl for ; candy to ; cano ; cant
        needs_clarification	-2	cant <goodbye> ; cant <hold> ; cant <wait> ; cant hold ; cant mis
        needs_clarification	-2	cant put ; cant stay ; cant wak ; canyon ; captain ; captain morgan
        needs_clarification	-2	car had ; car in ; car warranty ; carta ; cas ; cas dond ; casserol dish
        needs_clarification	-2	cay una ; cb <soon> ; cel and ; ceremony ; certific ; certificat and
        needs_clarification	-2	cervez y ; champion ; charg in ; check ; chef ; chief ; chil and ; chimney
        needs_clarification	-2	chiv ; chok her ; church gav ; cin ; cinc ; circl for ; circl of ; clas
        needs_clarification	-2	click her ; clock in ; clown ; clr <eat> ; clr <friend> ; clr <happy>
        needs_clarification	-2	clr <kin> ; clr <say> ; clr <take> ; clr <write> ; clr <year> ; clr age
        needs_clarification	-2	clr and ; clr chat ; clr got ; clr has ; clr laugh ; clr on ; clr read
        needs_clarification	-2	clr roommat ; clr say ; clr stat ; clr thank ; coc 0 ; cocain about
        needs_clarification	-2	cocain most ; cocher ; coffe ring ; cohort ; cok again ; cok thre
        needs_clarification	-2	cok weekend ; cold on ; colleg kid ; com <clean> ; com round ; com trabaj
        needs_clarification	-2	comment on ; community garden ; complaint about ; compra ; con <friend>
        needs_clarification	-2	con <medicine> ; con <rope> ; con alberc ; con cristal ; con mariachi
        needs_clarification	-2	con ~<emergency> ; conch ; consider ; construy ; content unk ; contest
        needs_clarification	-2	contest mejor ; cook 0 ; corcholata ; cordles ; cortin ; cosi ; couch surf
        needs_clarification	-2	couch to ; could <hear> ; could do ; could hear ; could your ; court report
        needs_clarification	-2	coverag ; crack every ; crack x ; crash ; crei ; cristal de ; cristal hac
        needs_clarification	-2	cruz de ; crystal sinc ; cuand hay ; cuand la ; cuant sal ; cuatr dia
        needs_clarification	-2	cuatr mes ; cuatr o ; cun vend ; curs ; custodian ; cut clas ; cut gras
        needs_clarification	-2	dad said ; dan <treatment> ; dan terapi ; day by ; day from ; daytim ; de
        needs_clarification	-2	de <always> ; de <clean> ; de <color> ; de <month> ; de <pill>
        needs_clarification	-2	de <sedative> ; de <trade> ; de cer ; de eso ; de hombr ; de ment
        needs_clarification	-2	de orgul ; de panic ; de pastilla ; de silicon ; de sobredosi ; de usted
        needs_clarification	-2	de uva ; dead end ; deal ; dec por ; deci mi ; dej en ; del <chestheart>
        needs_clarification	-2	del <take> ; del <write> ; del autobu ; delg ; delivery ; deni ; deni ~etoh
        needs_clarification	-2	deny ; department is ; desd may ; detox the ; detra ; detra del ; dia 0
        needs_clarification	-2	did you ; diez dia ; digit ; dijeron ; dip ; discharg ; disco ; disco de
        needs_clarification	-2	dishwat ; do 0 ; do hop ; dog and ; dog food ; doin ; doing cok ; doing wel
        needs_clarification	-2	dol ; doming dic ; don ; don it ; dond me ; dond uno ; dont <go>
        needs_clarification	-2	dont <leave> ; dont get ; dont leav ; dorm ; dos 0 ; doubl and
        needs_clarification	-2	down <continue> ; drain ; drink dai ; drink for ; driv the ; drop off
        needs_clarification	-2	drov through ; drown in ; drug test ; drum set ; due ; duerm en ; dugout
        needs_clarification	-2	durm ; dying and ; each even ; ear at ; east he ; egg on ; egres ; ehr
        needs_clarification	-2	eight or ; ekg ; el <sedative> ; el <treatment> ; el canari ; el chequ
        needs_clarification	-2	el codig ; el favor ; el gas ; el intern ; el juez ; el libr ; el merc
        needs_clarification	-2	el mol ; el prim ; el spray ; el tiangui ; el traj ; el turn ; el viern
        needs_clarification	-2	eleven thousand ; elsewher ; en <eat> ; en <furniture> ; en altavoz
        needs_clarification	-2	en aquel ; encarg ; encarg del ; encuentr <soon> ; end a ; end cal
        needs_clarification	-2	end with ; ener y ; enganch a ; ensayan ; entr al ; episod ; equivoqu
        needs_clarification	-2	equivoqu de ; eramo ; eran ; escalofrio ; escrib mas ; eso <ask> ; eso fue
        needs_clarification	-2	eso pregunt ; espald y ; esper se ; essay ; estacionamient de ; estan grand
        needs_clarification	-2	estan ubic ; estoy <consume> ; estudiant de ; even group ; even notic
        needs_clarification	-2	ever been ; every east ; every even ; every lid ; every one ; eviction
        needs_clarification	-2	ex <continue> ; extend ; eye contact ; eye open ; f 0 ; f <official>
        needs_clarification	-2	f soft ; f win ; fac down ; falt ; falt <amount> ; falt me ; fami jok
        needs_clarification	-2	fami portrait ; fath left ; fath mad ; favor llamenm ; feb ; feel dead
        needs_clarification	-2	feel normal ; fel int ; fentanil ; feo ; feo y ; ferreteri ; fev ; few x
        needs_clarification	-2	fiebr ; fight about ; film a ; fin ; fin i ; finish my ; first apartment
        needs_clarification	-2	first word ; fish and ; fiv month ; fiv or ; fix that ; flat ; flight to
        needs_clarification	-2	floor with ; fond ; food court ; food is ; for <alcohol> ; for <colleague>
        needs_clarification	-2	for <count> ; for <go> ; for <illness> ; for <law> ; for <opioid>
        needs_clarification	-2	for <pain> ; for <year> ; for bed ; for bet ; for detox ; for hav ; for iop
        needs_clarification	-2	for it ; for lunch ; for patienc ; for self ; for thre ; forgot ; fram
        needs_clarification	-2	franc ; fre <amount> ; fridg magnet ; friend moth ; from 0 ; from <count>
        needs_clarification	-2	from <month> ; from <sedative> ; from breakfast ; from church ; from grandm
        needs_clarification	-2	from it ; from ohi ; fui ; fum crack ; funerari ; fur ; furnitur stor
        needs_clarification	-2	gallina ; gambl ; ganamo ; gatorad ; gav away ; gav noth ; get thi
        needs_clarification	-2	get warm ; gift shop ; gig ; gin ; girl say ; glu gun ; go ; go in
        needs_clarification	-2	go straight ; goe around ; gol ; goldfish is ; gon <kill> ; gon kil
        needs_clarification	-2	gooseflesh ; got thre ; gown ; grab ; grandmoth spok ; gray ; great uncl
        needs_clarification	-2	greet is ; grey squirrel ; guard el ; gues the ; gul ; gun is ; guy
        needs_clarification	-2	h <past> ; h ago ; habi <fall> ; habi caid ; habl mas ; hablan espanol
        needs_clarification	-2	hac ; hac cinc ; hac tre ; had <stimulant> ; had thre ; had too ; hadnt
        needs_clarification	-2	hag ; hal closet ; half ; hammock ; han ; hand bad ; hand him ; handful
        needs_clarification	-2	hang out ; happen when ; harbor ; has <partner> ; has <pet>
        needs_clarification	-2	has <stimulant> ; has nin ; has rid ; has said ; hast <eat> ; hav <give>
        needs_clarification	-2	hav <leave> ; hav kid ; hav visitor ; havent <feel> ; havent touch
        needs_clarification	-2	hay <treatment> ; he ate ; he check ; he read ; he snort ; he stop
        needs_clarification	-2	heart and ; heav ; her <asleep> ; her at ; her eye ; her tonight
        needs_clarification	-2	herman de ; herman trabaj ; hes <angry> ; hes <rope> ; hes at ; hes hang
        needs_clarification	-2	hes wil ; hij llam ; hijo ya ; him its ; his 0 ; his <bodypart> ; his fac
        needs_clarification	-2	his fist ; his folk ; his jaw ; his trad ; his ~dead ; hom ; hom to
        needs_clarification	-2	hom with ; horn ; hour back ; hous manag ; how id ; hr approv ; hung a
        needs_clarification	-2	husband coach ; husband lost ; i <breath> ; i <leave> ; i agre ; i but
        needs_clarification	-2	i discharg ; i heard ; i hold ; i left ; i sent ; i sleep ; i start ; i swe
        needs_clarification	-2	i told ; i wav ; i ~dont ; i ~tri ; ice ; id com ; id had ; ii
        needs_clarification	-2	im <partner> ; im <shake> ; im clean ; im from ; im nineteen ; im on
        needs_clarification	-2	im sweat ; im twenty ; im up ; im ~at ; impossibl ; in <clothes>
        needs_clarification	-2	in <count> ; in <furniture> ; in <kin> ; in <month> ; in <town>
        needs_clarification	-2	in <trust> ; in anywher ; in colleg ; in fallujah ; in january ; in malibu
        needs_clarification	-2	in oct ; in plac ; in very ; in with ; in your ; inde ; ingl ; ingres
        needs_clarification	-2	inning ; ins <insurance> ; insuranc and ; insuranc form ; insuranc say
        needs_clarification	-2	intern y ; invent ; invest ; inyect cristal ; ir ; irish ; is <cold>
        needs_clarification	-2	is <drug> ; is <official> ; is <outdoors> ; is <school> ; is cok ; is cold
        needs_clarification	-2	is doing ; is hard ; is her ; is one ; is out ; is pregnant ; isnt a
        needs_clarification	-2	it <past> ; it befor ; it his ; it stick ; it strang ; its <always>
        needs_clarification	-2	its <happy> ; its adderal ; its no ; its only ; its over ; its sunday
        needs_clarification	-2	its thre ; ive <ask> ; ive <go> ; ive <stop> ; ive ask ; ive smok ; jal y
        needs_clarification	-2	jalon ; jarab ; jaw lock ; job know ; join ; joy when ; juev a ; jug ; juli
        needs_clarification	-2	jump rop ; junt al ; jury ; just curiou ; just kil ; just stop ; kais and
        needs_clarification	-2	kid giggl ; kid to ; kil every ; kil is ; kitchen until ; knit
        needs_clarification	-2	la <clinician> ; la <law> ; la <needle> ; la <phone> ; la <town> ; la bols
        needs_clarification	-2	la cerc ; la cort ; la doctor ; la encuentr ; la gru ; la lanch ; la madrug
        needs_clarification	-2	la mang ; la manzan ; la music ; la pantal ; la piel ; la podi ; la prim
        needs_clarification	-2	la primer ; la segund ; la tintoreri ; la trompet ; la ~<law> ; label say
        needs_clarification	-2	lactos ; lak and ; lam ; lanch ; landlord of ; lapd ; laps ; las <bodypart>
        needs_clarification	-2	las <photo> ; las azul ; las del ; las foto ; las xanax ; lasagn
        needs_clarification	-2	last friday ; lat to ; lb ; lcsw ; le <go> ; le <hit> ; le avis ; le grit
        needs_clarification	-2	le hicimo ; le llam ; leas ; leas is ; leav i ; leg wont ; let peopl
        needs_clarification	-2	let us ; letter from ; library and ; licenci ; lift her ; lik beet ; lik im
        needs_clarification	-2	lik somewher ; lik that ; limp on ; limpi y ; lin cal ; lin in ; lin is
        needs_clarification	-2	litr de ; liv ; liv at ; llam del ; llamem despu ; llen el ; llev ~<amount>
        needs_clarification	-2	lmft ; lo <consume> ; lo <stop> ; lo he ; lo mand ; local ; lock on
        needs_clarification	-2	lockdown ; long tal ; look up ; los <amount> ; los <cold> ; los arbol
        needs_clarification	-2	los carrit ; los ~<headface> ; lost <count> ; lost <drive> ; lost count
        needs_clarification	-2	lost our ; loud the ; lov to ; lueg mi ; lug de ; lung ; lvn ; lying on
        needs_clarification	-2	m <stop> ; m meth ; m retir ; mailbox without ; mak out ; malibu ; mam le
        needs_clarification	-2	man con ; man of ; mano ; many text ; mapl ; margarita ; marriag and
        needs_clarification	-2	marshmallow ; marz ; mas joven ; mas sab ; may <afraid> ; may concern
        needs_clarification	-2	may she ; may y ; mayb onc ; mayore ; me <awake> ; me <caretaking>
        needs_clarification	-2	me apen ; me cuid ; me dur ; me equivoqu ; me habi ; me its ; me n ; me one
        needs_clarification	-2	me out ; me senti ; me sinc ; me tak ; me wheth ; meant to ; med
        needs_clarification	-2	medal and ; medical ; mes con ; meth off ; meth pip ; methadon clinic
        needs_clarification	-2	mi <money> ; mi bisabuel ; mi cuat ; mi testament ; mil dolar ; mil in
        needs_clarification	-2	milkshak ; minut now ; mis <money> ; mis person ; mkt ; mol ; mol de
        needs_clarification	-2	mom in ; mom want ; mom wil ; monday through ; monja ; month by ; month in
        needs_clarification	-2	mor or ; moradit ; mordi ; moreton de ; morgan ; mos ; moth got ; moth of
        needs_clarification	-2	moth won ; much but ; much do ; muj que ; muy orgullos ; my <say>
        needs_clarification	-2	my <write> ; my baby ; my bathroom ; my cha ; my coin ; my contact
        needs_clarification	-2	my cowork ; my deposit ; my fax ; my fiance ; my girlfriend ; my glas
        needs_clarification	-2	my grocery ; my head ; my mail ; my new ; my ninety ; my nurs ; my oldest
        needs_clarification	-2	my plac ; my stapl ; my system ; my team ; my ticket ; my tomat ; my uncl
        needs_clarification	-2	my van ; my window ; my ~0 ; my ~<child> ; my ~cousin ; n he ; nadi la
        needs_clarification	-2	nam biscuit ; nam spel ; naranja ; nariz y ; need any ; need direction
        needs_clarification	-2	neighbor ; neighbor roost ; neighbor wil ; nephew play ; nest ; nev a
        needs_clarification	-2	nev cal ; newslet ; next door ; ni <money> ; ni me ; nic <hear>
        needs_clarification	-2	nic <play> ; night deep ; night in ; night that ; night two ; nin <day>
        needs_clarification	-2	nin day ; nineteen ; nineteen <year> ; nineteen year ; no
        needs_clarification	-2	no ~<chestheart> ; no ~<eat> ; no ~<fire> ; no ~<headface> ; no ~<illness>
        needs_clarification	-2	no ~<sick> ; no ~<treatment> ; no ~<write> ; no ~abr ; no ~avh
        needs_clarification	-2	no ~craving ; no ~dorm ; no ~pil ; no ~si/hi ; no ~teng ; no ~word
        needs_clarification	-2	nobody <say> ; nobody pick ; nod off ; noma los ; non sinc ; nonstop
        needs_clarification	-2	not in ; not ~0 ; not ~<awake> ; not ~<phone> ; not ~drink ; not ~look
        needs_clarification	-2	not ~scary ; not ~us ; notic it ; nuestr <outdoors> ; nuestr cal ; numb as
        needs_clarification	-2	numb for ; numer de ; nunc me ; nurs for ; o cinc ; o le ; obituary
        needs_clarification	-2	occasional ; och <year> ; och ano ; octob and ; of <law> ; of an ; of card
        needs_clarification	-2	of cocain ; of control ; of fentanyl ; of g ; of it ; of soybean
        needs_clarification	-2	of tequil ; of whoev ; of year ; off ; off <amount> ; off a ; off them
        needs_clarification	-2	off your ; oh <pill> ; old <colleague> ; on 0 ; on <illness> ; on <play>
        needs_clarification	-2	on <room> ; on <school> ; on heroin ; on inde ; on keyboard ; on liv
        needs_clarification	-2	on new ; on own ; one pil ; only ; only <day> ; only <treatment> ; only no
        needs_clarification	-2	only smok ; only tim ; op ; open til ; opioid ; or <drug> ; or six ; or tak
        needs_clarification	-2	or use ; other are ; otr vez ; otro ; our <drive> ; our <money>
        needs_clarification	-2	our <write> ; out <eat> ; out aft ; out candy ; out if ; out it
        needs_clarification	-2	outliv <amount> ; outpatient program ; overdos in ; own <amount>
        needs_clarification	-2	own <bodypart> ; own <hit> ; own bang ; own no ; own want ; oye el ; p
        needs_clarification	-2	pack a ; pad ; pagin ; pain of ; paint purpl ; paint the ; pandemic
        needs_clarification	-2	pantal ; pap on ; paparazzi ; par <hospital> ; par clinica ; par del
        needs_clarification	-2	par los ; parad and ; parallel park ; pardon me ; park plac ; parlay
        needs_clarification	-2	parti ; partial ; pas <consume> ; passiv ; pastilla y ; patient ; patron no
        needs_clarification	-2	pawn ; pcp ; peacock ; pech desd ; pedaz ; peg ahorit ; peg el ; pein
        needs_clarification	-2	peluqueri ; pen found ; pens que ; pensamiento ; peopl go ; peopl stay
        needs_clarification	-2	per <friend> ; per ahorit ; per con ; per him ; per ~se ; period ; permis
        needs_clarification	-2	person com ; pest ; pharm ; pharmacy ; phon me ; phon sam ; phon screen
        needs_clarification	-2	phon thi ; phon yesterday ; photocopi ; pic ; pick at ; piden ; pie
        needs_clarification	-2	piedr <amount> ; pinch her ; pinch him ; pitch ; piz plac ; plac <go>
        needs_clarification	-2	plac with ; plain ; platicarl ; pleas hurry ; plug ; plum ; poison control
        needs_clarification	-2	por <treatment> ; por <wait> ; por error ; por quien ; port ; port john
        needs_clarification	-2	pos ; positiv for ; post offic ; prescrib ; primer vez ; proces
        needs_clarification	-2	proces <trade> ; proces serv ; program residencial ; promis my ; pronounc
        needs_clarification	-2	pronounc my ; pronunci ; pruit ; psych np ; pt <leave> ; pt left ; pt want
        needs_clarification	-2	pt wif ; pued <stop> ; pued acompan ; pued dej ; puedan ; puent en
        needs_clarification	-2	puert era ; puerto ; puest de ; puk ; pupil lik ; purchas ; putty ; q
        needs_clarification	-2	qualifi ; que <stop> ; que amanec ; que manej ; que noma ; que otr
        needs_clarification	-2	que sigu ; qued bien ; qued colg ; queen ; quien me ; quier bajarl ; ra
        needs_clarification	-2	radio in ; rag ; rais goat ; ranch in ; rasur ; rath be ; re <phone>
        needs_clarification	-2	re <school> ; re balanc ; re park ; read thi ; recal my ; recd
        needs_clarification	-2	reception on ; referenc from ; refrigerador ; registr ; regres con
        needs_clarification	-2	rehab on ; remov ; repair ; repair accordion ; replic ; report say ; resp
        needs_clarification	-2	rest is ; reverend ; review and ; revok ; rhubarb ; ribbon ; rid hom ; rig
        needs_clarification	-2	ring with ; riv ; roj y ; rol <play> ; rol coast ; room ; room is
        needs_clarification	-2	room with ; roomat ; rop ; row ; rummag ; rut ; sacudi ; safe ; said no
        needs_clarification	-2	sali del ; sam initial ; sam man ; saturday a ; say no ; say our
        needs_clarification	-2	say thank ; se <put> ; se ech ; se escuch ; seal in ; see what ; seem kind
        needs_clarification	-2	segur ni ; sel ; sel a ; select ; seo ; ser <volunteer> ; serv in
        needs_clarification	-2	seven month ; seventh inning ; seventy one ; she bring ; she drop ; she had
        needs_clarification	-2	she shoot ; she ~<give> ; she ~gav ; she ~pas ; sheep ; sherry ; shift
        needs_clarification	-2	ship ; shipyard ; shirt and ; shoot meth ; shop window ; should <clothes>
        needs_clarification	-2	show me ; show up ; si no ; si uno ; sick ; sidewalk ; siempr me ; sign for
        needs_clarification	-2	sigu ; silicon ; sin ~<alcohol> ; sin ~su ; sinc <go> ; sinc <partner>
        needs_clarification	-2	sinc august ; sinc jun ; sinc sat ; sinc sun ; sinc the ; sinc then
        needs_clarification	-2	singl <day> ; slam ; slap ; sled ; sleep at ; sleep ok ; sleep with ; slot
        needs_clarification	-2	smal <child> ; smirnof ; smok spic ; snor and ; snor weird ; snow
        needs_clarification	-2	so <stop> ; so are ; so bad ; so sinc ; soak ; sobrin porqu ; sociology
        needs_clarification	-2	solit ; som <stranger> ; som night ; somebody put ; somebody read
        needs_clarification	-2	somebody tel ; someon about ; someon lik ; someplac ; somewher
        needs_clarification	-2	somewher with ; soon can ; soonest ; soy bilingu ; soybean ; spar <room>
        needs_clarification	-2	spar room ; spe <always> ; spe with ; spel surnam ; spic dai ; splash
        needs_clarification	-2	spoon on ; sport ; spot ; spray ; st ann ; start at ; start dat ; stat 0
        needs_clarification	-2	ste ; step ; step two ; sternum ; stil ; stil know ; stil run ; stomach
        needs_clarification	-2	stop ; stop answer ; stop drink ; strang what ; strap ; streetlight
        needs_clarification	-2	student 0 ; su <opening> ; su ~<kin> ; suer y ; suic ; suicidal thought
        needs_clarification	-2	sunday night ; supermarket ; surf ; surg ; sus ; sus <friend> ; switch it
        needs_clarification	-2	t ; tafil ; tak him ; tak off ; tak phon ; tak women ; tal can ; tan
        needs_clarification	-2	tard soy ; tatto of ; tatto on ; teach on ; teen cal ; tel my ; teng <key>
        needs_clarification	-2	teng papel ; terapi de ; terc ; tercer ; termin el ; test 0 ; text me
        needs_clarification	-2	than <amount> ; than the ; thanksgiv and ; that <color> ; that clos
        needs_clarification	-2	that first ; that good ; that help ; that jingl ; that leak ; that lik
        needs_clarification	-2	that noth ; that ran ; that tak ; the <illness> ; the <needle>
        needs_clarification	-2	the <sedative> ; the <unreal> ; the anthem ; the bak ; the bar ; the barb
        needs_clarification	-2	the beig ; the bread ; the cab ; the contract ; the courthous ; the egg
        needs_clarification	-2	the elevator ; the emergency ; the fenc ; the ghost ; the gin ; the glu
        needs_clarification	-2	the gras ; the hand ; the handwrit ; the horn ; the hour ; the hydrangea
        needs_clarification	-2	the layof ; the log ; the man ; the marriag ; the methodist ; the moment
        needs_clarification	-2	the mouth ; the next ; the nos ; the obituary ; the oper ; the pandemic
        needs_clarification	-2	the party ; the pas ; the pay ; the pencil ; the piz ; the pol
        needs_clarification	-2	the pumpkin ; the review ; the seventh ; the shipyard ; the sign
        needs_clarification	-2	the signal ; the soc ; the spot ; the stadium ; the streetlight ; the tenni
        needs_clarification	-2	the tomato ; the train ; the villain ; the vis ; the wind ; the ~<play>
        needs_clarification	-2	the ~gym ; them <day> ; then <asleep> ; then <put> ; then anoth
        needs_clarification	-2	ther <always> ; ther <moment> ; ther now ; therapist ; they <give>
        needs_clarification	-2	they <say> ; they lost ; they nam ; they split ; they threw ; they ~<give>
        needs_clarification	-2	thi <clothes> ; thi <month> ; thi <write> ; thi hous ; thi sum ; thi to
        needs_clarification	-2	thi too ; thi work ; thi yr ; thing i ; third one ; thre day ; threaten the
        needs_clarification	-2	thrift <town> ; through <kin> ; through saturday ; through two ; thund
        needs_clarification	-2	thursday group ; tiangui ; tic ; tiemblan ; tien las ; tienen vacant
        needs_clarification	-2	til sat ; tim ; tim <night> ; tim hard ; tim today ; tir con ; tir el
        """
}
