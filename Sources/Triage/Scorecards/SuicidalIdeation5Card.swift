extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation5 = """
        suicidal_ideation	3	<go> agar ; <go> from ; <go> him ; <go> indoor ; <go> out ; <go> yo
        suicidal_ideation	3	<headface> aft ; <headface> it ; <hear> una ; <hold> <child> ; <hold> <take>
        suicidal_ideation	3	<hold> <water> ; <hold> me ; <home> <clean> ; <home> <pet> ; <hospital> <buy>
        suicidal_ideation	3	<hospital> <trust> ; <hot> <clean> ; <insurance> cant ; <insurance> is
        suicidal_ideation	3	<job> <home> ; <job> ill ; <key> <ask> ; <key> <furniture> ; <key> so
        suicidal_ideation	3	<kill> <fire> ; <kin> 0 ; <kin> <ask> ; <kin> <kin> ; <kin> but ; <kin> on
        suicidal_ideation	3	<kin> turn ; <last> <night> ; <last> con ; <leave> <die> ; <leave> <treatment>
        suicidal_ideation	3	<leave> thing ; <leave> would ; <medicine> hac ; <money> <stranger>
        suicidal_ideation	3	<month> <consume> ; <month> flat ; <month> in ; <month> la ; <need> eith
        suicidal_ideation	3	<need> em ; <need> one ; <night> <rope> ; <night> that ; <official> not
        suicidal_ideation	3	<order> <treatment> ; <outdoors> <clothes> ; <palecolor> strip
        suicidal_ideation	3	<past> <colleague> ; <pet> <give> ; <phone> <buy> ; <phone> <say>
        suicidal_ideation	3	<phone> aft ; <phone> bf ; <phone> first ; <phone> onc ; <phone> wont
        suicidal_ideation	3	<pill> <last> ; <play> guid ; <promise> al ; <put> <insurance> ; <put> mak
        suicidal_ideation	3	<rail> <continue> ; <rail> <kin> ; <record> for ; <room> <alone>
        suicidal_ideation	3	<room> <hold> ; <room> one ; <rope> <put> ; <rope> <week> ; <rope> it
        suicidal_ideation	3	<rope> just ; <sad> <calm> ; <sad> hard ; <say> <child> ; <say> <try>
        suicidal_ideation	3	<say> bien ; <say> down ; <school> soph ; <see> <calm> ; <see> <continue>
        suicidal_ideation	3	<see> <height> ; <see> <leave> ; <see> <medicine> ; <shame> <take>
        suicidal_ideation	3	<sick> noma ; <soon> <phone> ; <soon> <photo> ; <soon> <think>
        suicidal_ideation	3	<stimulant> <consume> ; <stimulant> <partner> ; <stop> <build>
        suicidal_ideation	3	<stop> <clothes> ; <stop> my ; <stranger> <home> ; <stranger> doe
        suicidal_ideation	3	<stranger> let ; <stranger> should ; <stranger> very ; <think> <rope>
        suicidal_ideation	3	<think> on ; <tired> ; <tired> not ; <trade> rm ; <treatment> back
        suicidal_ideation	3	<trust> <amount> ; <try> 0 ; <try> <day> ; <try> <room> ; <vendor> <colleague>
        suicidal_ideation	3	<wait> desd ; <water> <past> ; <water> <say> ; <water> <see> ; <water> nobody
        suicidal_ideation	3	<week> <stimulant> ; <week> <water> ; <week> with ; <withdrawal> <drive>
        suicidal_ideation	3	<write> back ; <write> en ; <year> <medicine> ; a <clothes> ; a to ; a tourist
        suicidal_ideation	3	a verl ; about <consume> ; abroad ; aft a ; aft anoth ; aft hour ; aft if
        suicidal_ideation	3	again last ; agent ; ago the ; albanil ; all <give> ; all <last> ; all last
        suicidal_ideation	3	all on ; already ; ambulanc i ; and laptop ; and met ; and thi ; and yesterday
        suicidal_ideation	3	ankl charg ; anoth wint ; answ at ; antidepressant ; anyth long ; apply
        suicidal_ideation	3	aquavit ; aqui ya ; are mis ; are nin ; arm with ; as <soon> ; asid on
        suicidal_ideation	3	ask night ; asleep the ; at zer ; ativan for ; baby the ; back at ; back he
        suicidal_ideation	3	back my ; balanc then ; balcony 0 ; banc y ; barat ; be <always> ; be <play>
        suicidal_ideation	3	be every ; be gon ; be pick ; be taught ; bed if ; been <ask> ; been back
        suicidal_ideation	3	being around ; belt just ; belt pick ; big <bodypart> ; block my ; bolsa con
        suicidal_ideation	3	bonit tod ; both <bodypart> ; bottl all ; box per ; boy over ; broth back
        suicidal_ideation	3	broth keep ; bullet ; burden ; by color ; cal bf ; cal cry ; cal me
        suicidal_ideation	3	calend is ; can <die> ; cancel my ; cant see ; capil ; car sinc ; card <say>
        suicidal_ideation	3	cart <amount> ; cas sab ; cash to ; cat ; cat to ; celul y ; cemetery deed
        suicidal_ideation	3	chaplain ; charg on ; chin a ; chisel ; clarinet ; client ther ; clif at
        suicidal_ideation	3	clos her ; closet to ; clr habl ; clt re ; cocain thursday ; cold
        suicidal_ideation	3	colleg soph ; comadr y ; con esa ; congregant ; content y ; coordinator
        suicidal_ideation	3	counsellor ; counselor 0 ; cozy ; crack jok ; cuand ya ; cup and ; cut
        suicidal_ideation	3	d <medicine> ; dai son ; dar de ; darl ; daught been ; day 0 ; day n
        suicidal_ideation	3	day rehab ; de traj ; del cier ; del terren ; deni plan ; deserv to
        suicidal_ideation	3	desk yest ; despu ya ; deuda y ; dia i ; dij con ; diner del ; do bar ; do it
        suicidal_ideation	3	doesnt <see> ; doming despu ; don he ; dont <continue> ; dont be ; dont buy
        suicidal_ideation	3	dont giv ; dont just ; dont keep ; dos plato ; down behind ; down besid ; dres
        suicidal_ideation	3	drop kid ; dsk ; dtr with ; duerm la ; dxm + ; each <hear> ; each voic
        suicidal_ideation	3	ech sus ; el <money> ; empiez con ; empty and ; en montan ; engineer
        suicidal_ideation	3	entreg su ; equivoc de ; eramo <child> ; escogi la ; ese es ; essay
        suicidal_ideation	3	est <month> ; est viv ; estat <official> ; ever get ; every servic
        suicidal_ideation	3	everybody ask ; everyon say ; ex <write> ; f er ; fabric por ; falt en ; fancy
        suicidal_ideation	3	far in ; fed ; feet stil ; fijes que ; fin <kin> ; final con ; first frost
        suicidal_ideation	3	for <soon> ; for somewher ; for welfar ; found with ; frasc de ; from client
        suicidal_ideation	3	fue ayer ; ful and ; funerari y ; fus ; gana ; gastric ; gav cb ; gin +
        suicidal_ideation	3	giv his ; giv my ; giv us ; given lin ; god earth ; goe back ; good <bodypart>
        suicidal_ideation	3	good headphon ; gun is ; gun to ; guy whos ; ha <asleep> ; ha dorm
        suicidal_ideation	3	hac <hear> ; hac ruid ; has forty ; has start ; hav <drive> ; hav count
        suicidal_ideation	3	hav one ; hav stop ; hav wish ; hay <alcohol> ; hay alcohol ; he <clean>
        suicidal_ideation	3	he thank ; he wrot ; head ; head over ; headlight ; hear each ; heavy
        suicidal_ideation	3	hel tak ; her if ; her niec ; her phon ; her pleas ; her sheet ; her sleeper
        suicidal_ideation	3	herramienta y ; herself if ; herself off ; hes finish ; hes not ; hes quit
        suicidal_ideation	3	hijo uno ; him <drive> ; him anyth ; him stand ; his # ; his <die> ; his bowl
        suicidal_ideation	3	his door ; his egg ; his lin ; his one ; hna ; hna llam ; hombr llor
        suicidal_ideation	3	honest its ; hop that ; hosp ; hospic chaplain ; hospital park ; how <amount>
        suicidal_ideation	3	husband took ; i <try> ; i ask ; i cant ; i lock ; i redid ; i shouldnt
        suicidal_ideation	3	i sit ; i use ; if u ; ig ; ill <leave> ; ill <stop> ; ill leav ; im even
        suicidal_ideation	3	in ful ; in old ; in tim ; in truck ; in what ; inf ; inmat 0 ; inpatient two
        suicidal_ideation	3	inpt ama ; is weird ; isnt ; isnt <stop> ; it doe ; it hav ; its <blood>
        suicidal_ideation	3	its hard ; its july ; its ok ; ive <count> ; ive run ; jetty <past>
        suicidal_ideation	3	jetty befor ; jewelry ; jok and ; judg order ; jun he ; just as ; just nic
        suicidal_ideation	3	just say ; just slept ; k ; kaddish ; karat belt ; kid deserv ; la met
        suicidal_ideation	3	la pas ; la quincen ; lad que ; larg en ; las <go> ; las escritura
        suicidal_ideation	3	last today ; lat on ; le cuest ; le regal ; leav thing ; leav your ; let
        suicidal_ideation	3	let <outdoors> ; let und ; lif <always> ; lif every ; light out ; lik he
        suicidal_ideation	3	limpi con ; lo and ; lo llamen ; lo suen ; login ; los <put> ; m <opioid>
        suicidal_ideation	3	m <write> ; m cut ; m dop ; m marin ; machin shed ; mad an ; madr de
        suicidal_ideation	3	mal voic ; mal y ; mam ; man that ; manag aft ; mar llev ; mds ; me abraz
        suicidal_ideation	3	me deteng ; me doe ; me perdon ; me pidi ; me twic ; mean it ; met <always>
        suicidal_ideation	3	met diari ; meth cps ; mgr ; milligram and ; minot ; mixup ; mo cant ; mom tak
        suicidal_ideation	3	month from ; mot en ; mot nad ; motel room ; mouth ; mov indoor ; much it
        suicidal_ideation	3	muer ; my <rope> ; my antidepressant ; my karat ; my kniv ; my lorazepam
        suicidal_ideation	3	my percocet ; my spar ; my wil ; nad desd ; nadi <amount> ; nadi mas
        suicidal_ideation	3	nam <outdoors> ; nam want ; need eith ; need em ; need me ; nephew ask ; ni
        suicidal_ideation	3	nich ; night six ; nin <media> ; nin se ; no hal ; no hx ; no intent
        suicidal_ideation	3	no interest ; no particul ; nobody <see> ; nobody even ; nochebuen
        suicidal_ideation	3	noma estoy ; not <money> ; not <night> ; nuev por ; numb ; nurs student
        suicidal_ideation	3	octob a ; octubr de ; of <die> ; of tap ; of use ; off <container> ; off when
        suicidal_ideation	3	old m ; on cel ; on door ; on lin ; on watch ; one <lock> ; one afternoon
        suicidal_ideation	3	one mak ; one so ; one stuck ; one tak ; only hav ; only reason ; only took
        suicidal_ideation	3	open ; open an ; open so ; opi <treatment> ; opi detox ; oportunidad ; organic
        suicidal_ideation	3	oth <happy> ; otr cuart ; our youngest ; out past ; outfit and ; overpas by
        suicidal_ideation	3	own <media> ; own <money> ; pa <treatment> ; pagu el ; paid in ; pain and
        suicidal_ideation	3	panteon ; pap par ; papelit ; parent on ; pay 0 ; pay off ; pensamiento
        suicidal_ideation	3	per <year> ; per sin ; per tod ; per year ; percocet he ; perdon ; person pick
        suicidal_ideation	3	person stop ; pick me ; pictur my ; pie en ; piedr ya ; pil in ; plan yes
        suicidal_ideation	3	planch ; pleas <take> ; poa + ; polit flat ; poliz ; pon dos ; pongan
        suicidal_ideation	3	por drog ; por mi ; post say ; preocup por ; pretty ; probation ofcr
        suicidal_ideation	3	psych unit ; pt <child> ; pt de ; put mak ; put them ; q <need> ; qd sinc
        suicidal_ideation	3	quantity and ; que abr ; quedar ; quick it ; quien <amount> ; quien mas
        suicidal_ideation	3	quien quier ; quier ver ; quit everyth ; raft and ; ranch out ; re client
        suicidal_ideation	3	recoj a ; rep pitch ; resi ; return the ; rn <medicine> ; rn med ; roommat
        suicidal_ideation	3	roommat doesnt ; rop and ; run ; s f ; sab le ; said on ; sat ther
        suicidal_ideation	3	saturday ther ; sav me ; sav the ; say be ; say its ; sec ; second mortgag
        suicidal_ideation	3	see who ; seed ; segur a ; sem ; send it ; senor llor ; she <blood>
        suicidal_ideation	3	she thought ; she wer ; shel do ; shelf for ; shelf one ; should <take>
        suicidal_ideation	3	show that ; si una ; siend ; sinc <month> ; sinc harold ; slept it ; so drunk
        suicidal_ideation	3	somebody ; someth <go> ; sponsor he ; squat ; staf ; stand ther ; start put
        suicidal_ideation	3	stat feel ; stat she ; stay ask ; stay warm ; step off ; sticky not
        suicidal_ideation	3	stil check ; stop being ; stop drink ; su <clothes> ; su dia ; su herramient
        suicidal_ideation	3	substanc not ; sud tx ; sup room ; suppos i ; sus teni ; tak any ; tambien par
        suicidal_ideation	3	tap ; tap <count> ; tap measur ; tap the ; tax and ; teach 0 ; tenant who
        suicidal_ideation	3	text back ; th <outdoors> ; th or ; that cha ; that happen ; that literal
        suicidal_ideation	3	that real ; the <ask> ; the <palecolor> ; the <tool> ; the cent ; the chip
        suicidal_ideation	3	the clif ; the dam ; the drop ; the dying ; the grapevin ; the gun ; the math
        suicidal_ideation	3	the mold ; the oak ; the pod ; the tar ; the trash ; the wknd ; then <write>
        suicidal_ideation	3	then hung ; then took ; ther <ask> ; ther ask ; ther until ; they pick
        suicidal_ideation	3	thi anymor ; thi is ; thin on ; thing to ; think ive ; thre year ; throw it
        suicidal_ideation	3	tien <cold> ; tien fri ; tip the ; tir not ; to <angry> ; to <trust>
        suicidal_ideation	3	to belong ; to fight ; to mom ; to pour ; to practic ; to violat ; to worry
        suicidal_ideation	3	tod y ; today ; todo hast ; told mgr ; tom toda ; tourist ; trabaj final
        suicidal_ideation	3	troubl to ; tuck ; tuesday she ; un <photo> ; un dibuj ; un poquit ; und me
        suicidal_ideation	3	uno lo ; uno mas ; up cal ; valor ; vayan a ; velador a ; vid ya ; viend las
        suicidal_ideation	3	violat on ; vis ; viv all ; voic shak ; wait to ; walk down ; was <build>
        suicidal_ideation	3	was <think> ; was think ; wasnt <angry> ; wasnt mad ; week for ; weekend the
        suicidal_ideation	3	went with ; what hed ; wher exact ; whil they ; who goe ; whoev <need> ; widow
        suicidal_ideation	3	wif his ; with <promise> ; with cigaret ; wk <blood> ; wk <school> ; work boot
        suicidal_ideation	3	wouldnt mind ; wrist in ; written down ; written it ; x decad ; y <child>
        suicidal_ideation	3	y <cold> ; y <rope> ; y cad ; y cont ; y dtr ; y she ; ya pued ; year is
        suicidal_ideation	3	yest with ; yesterday i ; you happen ; youl ; zapato puesto ; él viv
        suicidal_ideation	-3	+ cok ; + meth ; / no ; 0 <count> ; 0 <furniture> ; 0 <home> ; 0 <see>
        suicidal_ideation	-3	0 but ; 0 need ; 0 smok ; <alcohol> <cold> ; <alcohol> <kin>
        suicidal_ideation	-3	<alcohol> <room> ; <alcohol> en ; <amount> <fall> ; <amount> as
        suicidal_ideation	-3	<amount> eso ; <amount> with ; <ask> abt ; <ask> when
        suicidal_ideation	-3	<bodypart> <clinician> ; <bodypart> <partner> ; <bodypart> <tool>
        suicidal_ideation	-3	<break> down ; <build> a ; <buy> from ; <calm> me ; <chestheart> <pain>
        suicidal_ideation	-3	<child> are ; <clinician> <blood> ; <clinician> <night> ; <colleague> i
        suicidal_ideation	-3	<consume> <need> ; <consume> or ; <container> <take> ; <continue> <headface>
        suicidal_ideation	-3	<continue> in ; <crowd> <see> ; <crowd> near ; <crowd> par ; <day> sam
        suicidal_ideation	-3	<daytime> anymor ; <die> <crowd> ; <die> <shame> ; <die> por
        suicidal_ideation	-3	<drive> <amount> ; <drive> <drive> ; <drive> his ; <drug> <kin>
        suicidal_ideation	-3	<drug> <play> ; <fall> <day> ; <feel> to ; <friend> <friend>
        suicidal_ideation	-3	<friend> <give> ; <furniture> i ; <give> <ask> ; <give> <think> ; <go> y
        suicidal_ideation	-3	<goodbye> <job> ; <gun> <kin> ; <headface> <blood> ; <headface> <clothes>
        suicidal_ideation	-3	<headface> <lock> ; <headface> <room> ; <hit> <moment> ; <hit> y
        suicidal_ideation	-3	<home> <furniture> ; <home> <give> ; <home> <outdoors> ; <home> her
        suicidal_ideation	-3	<hospital> <night> ; <insurance> <need> ; <job> <day> ; <job> <play>
        suicidal_ideation	-3	<key> <home> ; <key> con ; <kin> <illness> ; <kin> <medicine>
        suicidal_ideation	-3	<kin> <sedative> ; <kin> <stimulant> ; <kin> <year> ; <kin> are ; <kin> lo
        suicidal_ideation	-3	<last> <year> ; <last> part ; <last> yr ; <law> <hear> ; <law> <stop>
        suicidal_ideation	-3	<leave> <consume> ; <leave> <past> ; <leave> <take> ; <leave> sid
        suicidal_ideation	-3	<lock> <drive> ; <medicine> <pill> ; <moment> <bodypart> ; <moment> <happy>
        suicidal_ideation	-3	<moment> <school> ; <moment> <treatment> ; <moment> <wait> ; <moment> es
        suicidal_ideation	-3	<moment> est ; <moment> in ; <moment> one ; <month> <stranger> ; <month> the
        suicidal_ideation	-3	<need> <night> ; <need> el ; <need> from ; <need> in ; <need> step
        suicidal_ideation	-3	<night> <furniture> ; <night> <write> ; <opening> <angry> ; <opioid> <take>
        suicidal_ideation	-3	<order> <record> ; <outdoors> and ; <pain> <hospital> ; <pain> in
        suicidal_ideation	-3	<palecolor> and ; <partner> <amount> ; <partner> <day> ; <partner> <job>
        suicidal_ideation	-3	<past> <daytime> ; <past> <need> ; <pet> on ; <phone> <write> ; <play> en
        suicidal_ideation	-3	<play> in ; <play> is ; <put> <stimulant> ; <record> <continue>
        suicidal_ideation	-3	<relapse> on ; <room> <continue> ; <rope> <rail> ; <say> 0 ; <say> <bodypart>
        suicidal_ideation	-3	<say> <law> ; <say> <medicine> ; <say> cant ; <say> la ; <school> <room>
        suicidal_ideation	-3	<school> for ; <sedative> <past> ; <see> <die> ; <shake> <amount>
        suicidal_ideation	-3	<shake> <headface> ; <shame> <say> ; <stimulant> <go> ; <stimulant> <room>
        suicidal_ideation	-3	<stimulant> most ; <stimulant> was ; <stop> <alcohol> ; <stop> <pet>
        suicidal_ideation	-3	<stranger> <play> ; <take> <furniture> ; <take> <headface> ; <take> <hit>
        suicidal_ideation	-3	<take> <need> ; <take> <withdrawal> ; <take> back ; <take> turn
        suicidal_ideation	-3	<think> noth ; <town> <day> ; <town> <stranger> ; <treatment> <alcohol>
        suicidal_ideation	-3	<treatment> <caretaking> ; <treatment> <daytime> ; <treatment> <illness>
        suicidal_ideation	-3	<treatment> <stop> ; <treatment> <stranger> ; <treatment> con
        suicidal_ideation	-3	<treatment> was ; <vermin> in ; <water> <buy> ; <week> at ; <week> sin
        suicidal_ideation	-3	<write> <ask> ; <write> <happy> ; <year> clean ; a <official> ; a <seizure>
        suicidal_ideation	-3	a <town> ; a <treatment> ; a job ; a liv ; a report ; a seizur ; a thre
        suicidal_ideation	-3	a tir ; a ~<drug> ; about eight ; about that ; accept ; actual ; adentr
        suicidal_ideation	-3	aft school ; aint ; al cristal ; al termin ; alcohol and ; alumini
        suicidal_ideation	-3	ambien on ; ambulanci ; and <awake> ; and liv ; animal at ; ansiedad
        suicidal_ideation	-3	anyth for ; apr ; apriet ; are my ; ask abt ; at a ; at our ; baby ; baggi
        suicidal_ideation	-3	be <hot> ; be <stop> ; been sob ; behalf of ; believ ; blam ; blew
        suicidal_ideation	-3	blu shield ; boc ; buena ; by mistak ; cal and ; cal at ; cal him ; calient
        suicidal_ideation	-3	cam through ; cam up ; cambi ; can we ; cant <write> ; cant hold ; car at
        suicidal_ideation	-3	cas de ; cast ; charg rn ; cigaret ; clr <phone> ; coach littl ; coc y
        suicidal_ideation	-3	conversation ; cow 0 ; cruis ; cuant cuest ; dai no ; daught is ; day all
        suicidal_ideation	-3	day my ; day stay ; de eso ; de noch ; dej de ; delirium tremen ; dem
        suicidal_ideation	-3	deni ~etoh ; dentr ; detra ; did <treatment> ; didnt say ; dient par ; diet
        suicidal_ideation	-3	dislik ; distres ; do you ; dol ; don 0 ; dozen ; driveway ; dv ; each <pet>
        suicidal_ideation	-3	each animal ; eight day ; el <colleague> ; el corazon ; el gas ; elbow ; ello
        suicidal_ideation	-3	ello y ; empaqu ; engine ; eso ; espanol ; examen ; favorit ; fin and ; fir
        suicidal_ideation	-3	first dui ; fly in ; footbal ; for <insurance> ; for <play> ; for fiv
        suicidal_ideation	-3	friday night ; frighten ; fry ; funeral ; gam ; goldfish ; good <daytime>
        suicidal_ideation	-3	gooseflesh ; granddad ; gum ; guy at ; hablan ; had suicidal ; hag al
        suicidal_ideation	-3	hav <insurance> ; hav <stranger> ; hav him ; hav you ; he stop ; heav on
        suicidal_ideation	-3	her <crowd> ; her last ; hes ask ; hes at ; his kne ; his own ; his wif
        suicidal_ideation	-3	honeymoon ; houston ; how thing ; hoy sí ; hubby ; husband is ; i <eat>
        suicidal_ideation	-3	i <fluid> ; i see ; i stop ; ice cream ; im in ; im sick ; in <amount>
        suicidal_ideation	-3	in any ; in at ; in ojai ; in outpatient ; in recovery ; in thre ; is thi
        suicidal_ideation	-3	it did ; its cok ; kil the ; la boc ; la cabez ; la cocin
        suicidal_ideation	-3	la desintoxicacion ; la primer ; last part ; last yr ; le habl ; left sid
        suicidal_ideation	-3	lif back ; llamant ; los <amount> ; loud ; mailbox ; mat a ; me <afraid>
        suicidal_ideation	-3	me dicen ; me through ; me va ; mft ; mi <town> ; mind your ; mtg
        suicidal_ideation	-3	my breastbon ; my email ; my granddaught ; my lat ; my nos ; my second
        suicidal_ideation	-3	nad de ; nam the ; near ; nev don ; nev known ; ni una ; night at ; nin of
        suicidal_ideation	-3	nl ; no <emergency> ; no alcohol ; no coverag ; no help ; no med ; nod off
        suicidal_ideation	-3	not in ; novent ; nurs board ; of <always> ; of <money> ; of one ; off <day>
        suicidal_ideation	-3	off cok ; off xanax ; oil the ; old pil ; on behalf ; on fil ; on pag
        suicidal_ideation	-3	one with ; opening ; or is ; orang ; our <church> ; our church
        suicidal_ideation	-3	over <amount> ; overnight ; pap ; part just ; per <partner> ; platic con
        suicidal_ideation	-3	plug ; por cristal ; porch ; problem ; pued ni ; pus a ; quier dejarl ; quiz
        suicidal_ideation	-3	re nephew ; recal ; residential ; resolv ; retir ; right aft ; room with
        suicidal_ideation	-3	ruid de ; said no ; sam day ; say mind ; say nobody ; se <think> ; senor que
        suicidal_ideation	-3	she <continue> ; she a ; she out ; shield ; sign off ; signal ; sit down
        suicidal_ideation	-3	sixty ; ski ; sleep on ; slept ; so <amount> ; sob liv ; softbal ; spanish
        suicidal_ideation	-3	st <law> ; stabl ; stay and ; step on ; stop going ; stop to ; studi
        suicidal_ideation	-3	sus <child> ; sí quier ; tank ; tea leav ; teenag ; teng mi ; terapeut
        suicidal_ideation	-3	texa ; than a ; that <start> ; that id ; that isnt ; that when
        suicidal_ideation	-3	the <caretaking> ; the <kill> ; the card ; the crew ; the fourth ; the guy
        suicidal_ideation	-3	the lamp ; the new ; the problem ; the record ; the warehous ; the work
        suicidal_ideation	-3	ther been ; ther not ; they did ; thi <town> ; threaten ; tiend ; tijuan
        suicidal_ideation	-3	to <rope> ; toilet ; tremen ; tricar ; try again ; turn the ; twelv
        suicidal_ideation	-3	two hour ; un <day> ; una <crowd> ; una <home> ; una <moment> ; una cas
        suicidal_ideation	-3	una hor ; und <amount> ; van dos ; varia ; vendi la ; want in ; warranty
        suicidal_ideation	-3	was <say> ; was sit ; wet ; wheth you ; which door ; who cal ; wif has
        suicidal_ideation	-3	wil pay ; with <bodypart> ; with <child> ; with <eat> ; with <sober>
        suicidal_ideation	-3	with us ; work night ; y 0 ; y <bodypart> ; y <moment> ; y desd ; y todavi
        suicidal_ideation	-3	y tra ; yo <alone> ; yo <consume> ; you help ; you kind ; your <furniture>
        suicidal_ideation	-3	your build ; zoo by ; ~<clinician> ~<blood> ; ~<feel> ; ~<hit> ; ~been
        suicidal_ideation	-3	~bet off ; ~doctor ; ~hospital ; ~me ~off ; ~tabl
        suicidal_ideation	-4	0 <emergency> ; 0 <last> ; 0 <past> ; 0 last ; 0 out ; <alcohol> <bodypart>
        suicidal_ideation	-4	<alcohol> <withdrawal> ; <alcohol> to ; <amount> <clothes>
        suicidal_ideation	-4	<amount> <opening> ; <amount> <phone> ; <appointment> <treatment>
        suicidal_ideation	-4	<ask> wheth ; <asleep> <home> ; <asleep> en ; <asleep> in ; <asleep> ok
        suicidal_ideation	-4	<blade> <outdoors> ; <blood> from ; <bodypart> <height>
        suicidal_ideation	-4	<bodypart> <palecolor> ; <bodypart> <rope> ; <bodypart> hav
        suicidal_ideation	-4	<break> <headface> ; <buy> <kin> ; <child> set ; <child> wher
        suicidal_ideation	-4	<church> <amount> ; <church> <give> ; <church> <partner> ; <clinician> <go>
        suicidal_ideation	-4	<clinician> <put> ; <clinician> and ; <clinician> has ; <clinician> on
        suicidal_ideation	-4	<clinician> who ; <clothes> <bodypart> ; <clothes> <stranger> ; <cold> on
        suicidal_ideation	-4	<colleague> <colleague> ; <confused> <withdrawal> ; <consume> <phone>
        suicidal_ideation	-4	<consume> <stop> ; <consume> <town> ; <consume> was ; <container> tod
        suicidal_ideation	-4	<continue> a ; <continue> no ; <count> <day> ; <crowd> <always>
        suicidal_ideation	-4	<crowd> <outdoors> ; <crowd> <write> ; <day> <fall> ; <day> are ; <day> by
        suicidal_ideation	-4	<day> hes ; <daytime> <phone> ; <daytime> with ; <die> <kin> ; <drive> con
        suicidal_ideation	-4	<drive> iron ; <drug> <stimulant> ; <eat> <clothes> ; <eat> <furniture>
        suicidal_ideation	-4	<eat> <water> ; <eat> con ; <emergency> 0 ; <emergency> <amount>
        suicidal_ideation	-4	<emergency> <caretaking> ; <emergency> <clinician> ; <emergency> <emergency>
        suicidal_ideation	-4	<fall> <amount> ; <fall> in ; <fall> off ; <fall> out ; <feel> it ; <fire> en
        suicidal_ideation	-4	<fluid> <amount> ; <furniture> <headface> ; <furniture> in ; <go> <church>
        suicidal_ideation	-4	<go> <past> ; <go> <play> ; <go> <stimulant> ; <go> <treatment>
        suicidal_ideation	-4	<go> <withdrawal> ; <go> me ; <go> par ; <goodbye> <amount>
        suicidal_ideation	-4	<goodbye> <colleague> ; <headface> <bodypart> ; <headface> <take>
        suicidal_ideation	-4	<headface> to ; <hear> <photo> ; <height> <play> ; <hit> at ; <hit> in
        suicidal_ideation	-4	<hold> <blade> ; <hold> <eat> ; <home> <colleague> ; <home> <kin>
        suicidal_ideation	-4	<home> <last> ; <home> <play> ; <insurance> <crowd> ; <insurance> <think>
        suicidal_ideation	-4	<insurance> <treatment> ; <job> <leave> ; <job> <partner> ; <job> <stimulant>
        suicidal_ideation	-4	<job> and ; <job> as ; <job> del ; <job> no ; <key> of ; <kill> <kin>
        suicidal_ideation	-4	<kill> for ; <kin> <afraid> ; <kin> <alone> ; <kin> <cannabis> ; <kin> <eat>
        suicidal_ideation	-4	<kin> <home> ; <kin> <kill> ; <kin> <trade> ; <kin> cant ; <kin> used
        suicidal_ideation	-4	<law> <ask> ; <law> <month> ; <law> for ; <law> of ; <limp> ; <media> on
        suicidal_ideation	-4	<medicine> <sedative> ; <medicine> de ; <medicine> x ; <medicine> y
        suicidal_ideation	-4	<moment> of ; <moment> or ; <money> <moment> ; <money> <need>
        suicidal_ideation	-4	<month> <alcohol> ; <month> <child> ; <month> <illness> ; <month> <phone>
        suicidal_ideation	-4	<month> en ; <month> se ; <need> <crowd> ; <need> <job> ; <need> <wait>
        suicidal_ideation	-4	<need> by ; <night> <asleep> ; <night> <fall> ; <night> <hit> ; <night> are
        suicidal_ideation	-4	<official> and ; <official> in ; <opening> con ; <opioid> <think>
        suicidal_ideation	-4	<opioid> aft ; <palecolor> <insurance> ; <palecolor> cros ; <partner> <feel>
        suicidal_ideation	-4	<partner> <kin> ; <partner> had ; <past> <drive> ; <past> no ; <pet> en
        suicidal_ideation	-4	<phone> <stimulant> ; <phone> thi ; <photo> 0 ; <photo> <stranger>
        suicidal_ideation	-4	<pill> <consume> ; <play> <always> ; <play> <need> ; <play> <outdoors>
        suicidal_ideation	-4	<play> a ; <play> at ; <play> for ; <play> the ; <put> <shame> ; <put> las
        suicidal_ideation	-4	<room> <crowd> ; <room> <room> ; <room> <week> ; <sad> at ; <sad> y
        suicidal_ideation	-4	<say> <asleep> ; <say> <sad> ; <say> is ; <say> not ; <say> who
        suicidal_ideation	-4	<school> <day> ; <school> <treatment> ; <school> and ; <school> is
        suicidal_ideation	-4	<sedative> hac ; <see> <phone> ; <see> <unreal> ; <see> that
        suicidal_ideation	-4	<shake> <furniture> ; <shame> <give> ; <shame> <write> ; <smell> a
        suicidal_ideation	-4	<sober> <amount> ; <sober> from ; <start> thi ; <start> with
        suicidal_ideation	-4	<stimulant> <eat> ; <stimulant> <leave> ; <stop> <last> ; <stranger> <amount>
        suicidal_ideation	-4	<stranger> <see> ; <stranger> <take> ; <stranger> at ; <stranger> from
        suicidal_ideation	-4	<stranger> ther ; <take> <blood> ; <take> <cannabis> ; <take> <go>
        """
}
