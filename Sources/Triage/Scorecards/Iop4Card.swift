extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop4 = """
        iop	2	an <treatment> ; an aspirin ; an evaluation ; an eye ; and <colleague> ; and <headface>
        iop	2	and adderal ; and cant ; and everyon ; and feel ; and ice ; and if ; and mail ; and new
        iop	2	and no ; and only ; and skip ; and ther ; and thursday ; and wrot ; and ~nev ; anoth shift
        iop	2	answer her ; any <stranger> ; any even ; any help ; any hour ; any way ; anyon els
        iop	2	anyth <night> ; anyth lik ; apoy ; appeal lost ; appreciat ; apprenticeship and ; are cod
        iop	2	are fami ; are mak ; army and ; around new ; ashor ; asi dic ; asi est ; ask he ; ask him
        iop	2	ask somebody ; aspirin ; at <law> ; at <money> ; at footbal ; at nit ; atropel ; august and
        iop	2	aun ; aun asi ; aunt went ; avion ; away ; away <play> ; baby is ; back <day> ; back just
        iop	2	back so ; barb 0 ; bautiz ; bautiz y ; bautizo y ; be <afraid> ; be <put> ; be him
        iop	2	be treat ; becaus the ; becom ; bed anywher ; bed each ; been <school> ; been <week>
        iop	2	been <write> ; been fin ; been good ; been look ; been most ; been run ; been say ; been six
        iop	2	been tak ; been tight ; been vap ; been writ ; beer a ; befor clas ; befor thi ; began in
        iop	2	begin ; begin aft ; begin the ; belt lock ; besid me ; between <moment> ; between now
        iop	2	bien <asleep> ; bio dad ; blackout ; bleach ; blood twic ; bloom ; blown up ; bolsil
        iop	2	born with ; boyfriend want ; brazo con ; break up ; breakup ; bronc ; buddi ; bug me ; bump
        iop	2	busc con ; but i ; by zoom ; cak on ; cal somebody ; cal the ; calv ; can attend ; can leav
        iop	2	candy to ; cannot be ; cannot leav ; cant stop ; capful ; car over ; cardi ; cart
        iop	2	cart with ; cat ; cb in ; centr dond ; cha by ; chamomil ; chemistry teach ; chest to ; chew
        iop	2	childcar ; circl the ; clas ; clas i ; clas is ; clas thi ; classmat ; clean ; clear and
        iop	2	clerk for ; clinical and ; clos i ; clos to ; cnslr ; coat room ; cocain about ; cocain aft
        iop	2	cocain hac ; cocain los ; coffe stir ; coin ; cok at ; cok in ; cok only ; cok thing
        iop	2	cok to ; cok weekend ; color ; com dos ; com round ; commercial ; compadr en ; complain
        iop	2	complain about ; complet ; completo ; compos ; con 0 ; con <treatment> ; con ayud ; con ella
        iop	2	con grupo ; con horari ; con uno ; concert ; cond me ; confi ; consult ; convulsion por
        iop	2	cop 0 ; copay for ; cort 0 ; cortarl ; could it ; could ~do ; couldnt pay ; count is
        iop	2	coupl evening ; court has ; court report ; cov and ; crack no ; crack problem ; crank to
        iop	2	cristal casi ; cristal empez ; cristal por ; cristal x ; crowd ; crystal fiv ; crystal on
        iop	2	crystal x ; ct 0 ; cuanta <moment> ; cuanta hora ; cuarent ; cuent no ; cuid y ; cumpli los
        iop	2	cumplimo ; curb 0 ; curiou ; current resi ; cut to ; d <stop> ; d end ; dad left ; dad used
        iop	2	dan <seizure> ; danc and ; dat + ; dat from ; daught 0 ; daught think ; day at ; day going
        iop	2	day treatment ; daytim group ; daytim or ; de <container> ; de <money> ; de <month>
        iop	2	de <sedative> ; de <sober> ; de <week> ; de cabez ; de grup ; de juni ; de marihuan ; de may
        iop	2	de nadi ; de recuperacion ; de seman ; de silicon ; de varia ; de vuelt ; de zombi
        iop	2	death and ; del futbol ; del pech ; del ranch ; del salon ; demon and ; deni any ; denis and
        iop	2	deposit ; desd <child> ; desd entonc ; despu del ; desvel y ; detox 0 ; detox from
        iop	2	dia meno ; dia nad ; diagnos ; diari quier ; did <always> ; did <count> ; did every
        iop	2	did her ; did six ; died of ; diet pil ; dig si ; din ; diplom y ; director for
        iop	2	discharg plan ; ditch ; do cok ; do outpatient ; doe <amount> ; doesnt believ ; doesnt com
        iop	2	dog in ; doing so ; doing whippet ; dolar por ; dollar ; domingo de ; domingo y ; don for
        iop	2	dop sick ; dorm a ; dorm en ; dosciento ; drawn ; drink / ; drink every ; drink mor
        iop	2	drink two ; drink until ; driv for ; drunk at ; drunk i ; drunk mayb ; dry <room> ; dry in
        iop	2	dtr worri ; duermen ; dui en ; dui from ; dui my ; dui on ; durang ; each <go> ; ear to
        iop	2	earth ; eat hes ; ecstasy ; egres de ; eight a ; el adderal ; el banc ; el chiquit
        iop	2	el corazon ; el program ; el rostr ; electrical ; eleven tim ; ell era ; ell usa
        iop	2	els <need> ; els for ; els want ; elsewher ; em with ; email ; emergenci noma ; empacador
        iop	2	empec en ; employ no ; empty <room> ; en <partner> ; en boda ; en espanol ; en tod
        iop	2	en usulutan ; end thi ; ensen un ; enviud ; epilepsy ; er ; es <amount> ; es cristal
        iop	2	es problem ; escuelit ; espanol por ; est mi ; estarian mejor ; estimat ; estoy san
        iop	2	eval don ; eve <moment> ; eve no ; even <clean> ; even ~<consume> ; evening / ; evening for
        iop	2	evening or ; evening sinc ; ever <ask> ; ever ask ; every library ; every two ; everyon slap
        iop	2	evict ; exact <amount> ; f <drug> ; f <go> ; f <sedative> ; f <stimulant> ; f <stop>
        iop	2	f <treatment> ; f cam ; f cocain ; f edibl ; f paralegal ; fail test ; falt ; fami cant
        iop	2	fami court ; fami on ; fami would ; fanta ; farmaci ; fath has ; feb 0 ; feed and ; fel hit
        iop	2	fenc post ; festival in ; few ; few a ; fiance ; fifth ; fifty ; fifty eight ; fifty thre
        iop	2	fil my ; finish his ; first tim ; fiv and ; fiv on ; flu ; fml on ; for <clean>
        iop	2	for <furniture> ; for aft ; for drink ; for group ; for les ; for spous ; for to ; foreman
        iop	2	foreman 0 ; forgiv the ; forklift op ; forward to ; fost placement ; found the ; frat ; freq
        iop	2	friend in ; friend on ; from <consume> ; from clinic ; from nin ; from sixty ; from then
        iop	2	fue por ; fueron sei ; fum mot ; fundrais ; fut ; g at ; garag aft ; gelatin ; get ahead
        iop	2	get help ; get its ; get no ; get out ; get tight ; gf <need> ; gf <say> ; gf say ; gf want
        iop	2	girlfriend found ; giv leav ; gkid ; glas most ; glas on ; go <home> ; go hom ; go if
        iop	2	go inpt ; god earth ; going off ; going on ; gomita de ; good that ; got hom ; got insuranc
        iop	2	got laid ; got loos ; grad fin ; grandbabi ; grandmoth grandson ; greas ; group he
        iop	2	group that ; gs ; guardianship ; guy downstair ; guy with ; habit and ; hac <month>
        iop	2	hac com ; hac dos ; hac falt ; hac mes ; hac que ; had <job> ; had mor ; had surgery
        iop	2	hal drop ; ham in ; hand it ; has <say> ; has decid ; has lewy ; hasnt sinc ; hast la
        iop	2	hast marz ; hat it ; hav 0 ; hav <crowd> ; hav an ; hav eleven ; hav epilepsy ; hav even
        iop	2	hav in ; hav is ; hav it ; hav no ; hav someth ; havent ; havent <take> ; hay de ; he <hit>
        iop	2	he already ; he kept ; he met ; he said ; he stop ; he suggest ; he walk ; heat no ; hed lik
        iop	2	hel <consume> ; hel use ; helmet ; help ; help my ; her day ; her physician ; her porch
        iop	2	hes <count> ; hes mad ; hij de ; hijo grand ; him <soon> ; him any ; him talk ; himself no
        iop	2	his <bodypart> ; his <count> ; his <official> ; his <soon> ; his <vermin> ; his leftov
        iop	2	his lock ; his next ; hom nobody ; horari despu ; hosp then ; hospital detox ; hour each
        iop	2	hous no ; hous rul ; hous the ; how i ; hr <give> ; hr <need> ; hr want ; hrs for ; hundr of
        iop	2	hurt i ; husb finish ; husband a ; i <rail> ; i about ; i admit ; i appreciat ; i beat
        iop	2	i begin ; i cannot ; i clerk ; i could ; i die ; i finish ; i grow ; i leav ; i look
        iop	2	i plan ; i qualify ; i return ; i threw ; i wash ; i wrap ; i ~<leave> ; i ~<see> ; i ~saw
        iop	2	ice dai ; id ; id be ; id gon ; id lie ; id lik ; id writ ; if he ; if she ; if so
        iop	2	if ~<treatment> ; ill tak ; im hom ; im sob ; im the ; im two ; im uninsur ; imposibl
        iop	2	impossibl ; in <year> ; in anyth ; in arizon ; in bed ; in being ; in bunk ; in chapt
        iop	2	in check ; in murriet ; in novemb ; in person ; infart ; inpatient is ; inpatient last
        iop	2	inpatient stay ; inq ; insist ; inst ; insulin and ; intensiv tre ; internamient
        iop	2	internamient no ; inventory ; iop meth ; iop over ; iop p ; iop schedul ; iop then
        iop	2	ironwork meth ; is <breath> ; is <palecolor> ; is <stimulant> ; is <stranger>
        iop	2	is <treatment> ; is any ; is breath ; is cok ; is fiv ; is her ; is outpatient ; is peopl
        iop	2	isnt anyon ; isnt happen ; it <angry> ; it <bodysound> ; it <hear> ; it <insurance>
        iop	2	it alon ; it bor ; it bother ; it cover ; it ever ; it ive ; it lik ; it mad ; it rattl
        iop	2	it sound ; it than ; its <go> ; its <month> ; its <stiff> ; its <week> ; its mor ; its one
        iop	2	its possibl ; its tight ; its vyvans ; its weekend ; ive <give> ; ive <job> ; ive mov
        iop	2	january with ; jerk ; jes ; job end ; job gon ; job good ; judg put ; juli se ; just <count>
        iop	2	just being ; just dont ; just not ; just weed ; k sinc ; keep an ; keep count ; keep it
        iop	2	ketamin ; kid 0 ; kid gav ; kid go ; knot ; know theyr ; l <chestheart> ; la <furniture>
        iop	2	la <goodbye> ; la <job> ; la cuadril ; la desped ; la llam ; la prep ; la supervisor
        iop	2	la unic ; la uva ; la vel ; la vio ; label ; lad y ; lagun ; larg <pet> ; larg animal
        iop	2	las <kin> ; las <moment> ; las hora ; las madr ; last nam ; last plac ; lat <daytime>
        iop	2	lat <phone> ; lat cal ; laugh so ; laugh then ; laugh with ; law student ; le dio
        iop	2	le entiend ; le entr ; le hag ; leav ; leav em ; leav her ; leav on ; level <treatment>
        iop	2	lft nl ; lie i ; lik counsel ; lik i ; lik peopl ; limpi la ; lin for ; lin of ; lin told
        iop	2	lip purpl ; llamant ; lo neg ; load and ; loan ; longshoreman ; look forward
        iop	2	los <colleague> ; los caballero ; los her ; los mand ; los part ; lov that ; lug en ; lyft
        iop	2	m <insurance> ; m <tool> ; m adderal ; m cart ; m ironwork ; m lineman ; m own ; m sin
        iop	2	m singl ; m tak ; mad her ; mad him ; mal thi ; malibu on ; mam pregunt ; man plumb
        iop	2	man quit ; map ; marc ; march a ; marketplac plan ; mas usa ; mas y ; mat si ; math
        iop	2	mattres ; may she ; may to ; md <say> ; me <alcohol> ; me <drug> ; me <start>
        iop	2	me <treatment> ; me acab ; me adelant ; me apunt ; me ard ; me convien ; me crystal ; me do
        iop	2	me keep ; me los ; me mom ; me ofrecen ; me preocup ; me send ; me tien ; me upright
        iop	2	meeting in ; mem ; men group ; mes con ; mes lo ; meth keep ; meth no ; meth two ; mezcal
        iop	2	mg stabl ; mg to ; mgr cal ; mi <church> ; mi <opioid> ; mi ama ; mi muj ; mi nen ; mi propi
        iop	2	midterm ; might as ; mil y ; minut my ; mio es ; mis <photo> ; mis anoth ; mis clinical
        iop	2	mis is ; mis it ; mis shift ; mo <past> ; mo on ; mol every ; mom mad ; mom she ; mom work
        iop	2	mon ; monst ; month on ; month only ; mos ago ; mot ant ; mot toda ; moth isnt ; muj dic
        iop	2	murriet ; mva ; my <amount> ; my <night> ; my <opioid> ; my <wait> ; my beagl ; my book
        iop	2	my church ; my coach ; my cocain ; my coin ; my doctor ; my girlfriend ; my gran ; my new
        iop	2	my ra ; my slot ; my stay ; my therapist ; my thing ; my ~<chestheart> ; myself on
        iop	2	nad desd ; nadi <amount> ; nadi mas ; nadi que ; nap ; national ; near torranc ; nearby
        iop	2	neck is ; need an ; neg ; nen de ; nev <think> ; nev know ; nev so ; new <town>
        iop	2	new girlfriend ; next on ; ni <key> ; ni papel ; ni ~segur ; night a ; night deni
        iop	2	night doe ; night one ; night the ; night ther ; nin <treatment> ; nin and ; nip it ; nitr
        iop	2	no ~<sick> ; no ~big ; no ~camin ; no ~despiert ; no ~fam ; no ~help ; no ~iv ; no ~medicin
        iop	2	no ~meeting ; no ~necesit ; no ~prescription ; no ~program ; no ~reca ; no ~show
        iop	2	nobody can ; nobody set ; nobody who ; noch o ; noma ; noma tom ; non and ; norc
        iop	2	not ~<blood> ; not ~<eat> ; not ~<medicine> ; not ~<money> ; not ~every ; not ~fin
        iop	2	not ~onc ; not ~thi ; not ~why ; noth ; noth aft ; noth at ; noth els ; noth sinc
        iop	2	notic and ; notic ive ; noviembr y ; now aft ; now cant ; now he ; now vomit ; numer equivoc
        iop	2	nunc habi ; nurs <school> ; nurs cohort ; nurs quit ; nurs want ; o dos ; o por ; o te
        iop	2	och cerveza ; octob 0 ; octob i ; of <fluid> ; of <give> ; of any ; of blow ; of its
        iop	2	of night ; off 0 ; off <moment> ; off im ; off meth ; off til ; ofrecen ; old <child>
        iop	2	old crowd ; old kid ; old who ; on <school> ; on <sedative> ; on <trust> ; on curb ; on fami
        iop	2	on memorial ; on pension ; on weekday ; on ~<stimulant> ; one <drug> ; one <eat>
        iop	2	one <sedative> ; one <treatment> ; one drug ; one dui ; one night ; one random
        iop	2	only <consume> ; only <money> ; only he ; only no ; only so ; onset ; onset 0 ; opcion
        iop	2	or 0 ; or clos ; or doe ; or someth ; oth fellow ; otr <day> ; otr <drive> ; otr dia
        iop	2	otr driv ; our <write> ; our littl ; our porch ; out <day> ; out jun ; outpatient aft
        iop	2	outpatient by ; outpatient intensiv ; outpatient is ; over <phone> ; own <pet> ; own drink
        iop	2	own md ; own troubl ; oxnard ; pag eso ; paisano ; par ant ; par no ; par ~<treatment>
        iop	2	parent work ; park del ; part was ; parti on ; parti sinc ; pas so ; pay that ; pcp 0
        iop	2	peer lost ; peer to ; pelot ; pen in ; pen that ; peopl see ; per el ; per le ; per se
        iop	2	perc ; perdi el ; perhap <amount> ; peric par ; phantom ; pictur on ; pie en ; pil out
        iop	2	pil sinc ; pip de ; pizc y ; plac <vendor> ; plac at ; plac quot ; plac want ; plan around
        iop	2	platic par ; platiqu ; platiqu con ; po me ; polv ; pop for ; popper ; por <day>
        iop	2	por cocain ; por dia ; por qued ; possibl ; pot ; pour half ; pregunt q ; prep teng
        iop	2	print your ; prob ; problem i ; prof ; program by ; program director ; program to ; proof by
        iop	2	pub ; pued ir ; pueden ver ; puf ; pul <breath> ; pul air ; pur ; pur <eat> ; pur <money>
        iop	2	pur valor ; purpl ; put away ; quail ; que <ask> ; que empiez ; que platiqu ; que sigu
        iop	2	qued atra ; question every ; quier grup ; quinceanera ; quisier dejarla ; quit befor
        iop	2	quit by ; quit she ; quitan la ; quot $ ; quot me ; ra ; rais an ; rak ; ram ; ranch
        iop	2	rang a ; re which ; re your ; reachabl ; real <write> ; real addict ; real but ; recomiendan
        iop	2	recovery ranch ; rehab and ; rent un ; replac by ; request 0 ; resi last ; residential has
        iop	2	reten ; ribbon ; rn <stimulant> ; rob ; roof ; roof cant ; rostr ; rostr y ; rotation
        iop	2	round to ; run at ; run from ; run in ; sab con ; sab de ; sab per ; sacapunta ; salg
        iop	2	salg de ; sali el ; sali positiv ; sam <night> ; sam <outdoors> ; sam nit ; saturday been
        iop	2	saturday the ; schedul for ; school got ; school outpatient ; school pickup ; scor on
        iop	2	scrub the ; se <afraid> ; security ; see any ; see now ; segu asi ; sei cerveza ; sei vec
        iop	2	seiz 0 ; self <kill> ; self <need> ; self <order> ; self harm ; self no ; self report
        iop	2	seman 0 ; seman nunc ; seman par ; seman pas ; seman tre ; semana ; semana dur ; semana sin
        iop	2	semestr ; sept ; sept 0 ; septemb and ; seran ; seren ; set it ; several x ; sew ; she do
        iop	2	she laugh ; she only ; shift my ; sick is ; sign me ; sil ; silenc and ; silicon
        iop	2	sin ~<medicine> ; sin ~peric ; sinc about ; sinc dtr ; sinc ear ; sinc sunday ; singl <day>
        iop	2	singl <job> ; sit in ; sit mov ; six on ; six seven ; sixty ; skin ; skydiv <school>
        iop	2	slept a ; slip at ; smok a ; smok at ; smok lik ; snap at ; snort meth ; so <day>
        iop	2	so <home> ; so her ; so twic ; soak ; soap ; sobri y ; soc and ; sol ; sol caretak ; sol yo
        iop	2	solit a ; solit sin ; solter 0 ; som <year> ; som counsel ; som friday ; som kind
        iop	2	som night ; som tim ; som year ; somebody and ; someon with ; son <amount> ; son <stimulant>
        iop	2	son com ; son doesnt ; son meth ; soon die ; sorrow ; soy mayordom ; spe is ; speak at
        iop	2	specifi iop ; spic <consume> ; sport good ; spot on ; spr but ; ssa ; st and ; stabl need
        iop	2	stair today ; start dat ; start on ; station in ; stay ahead ; stay just ; stay someplac
        iop	2	steady sinc ; steam ; step ; step back ; stil liv ; stil sob ; stil think ; stil use ; stock
        iop	2	stop smok ; stori and ; straight int ; strangl the ; street adderal ; strol ; stubborn
        iop	2	stunt <amount> ; stunt doubl ; su estanci ; sud ; sud fri ; suggest ; summer back
        iop	2	sunday gam ; sunday my ; supervision ; support ; surgeon ; sus amiga ; tab ; tac truck
        iop	2	tacha en ; tak anthem ; tak off ; tak tim ; taken ; talk it ; talk to ; tambien y ; taqueri
        iop	2	tard ; tard y ; teach and ; teach in ; teach knif ; tel is ; ten yrs ; tesl ; test neg
        iop	2	texa with ; text ; text my ; th ; th <school> ; th and ; th grad ; th i ; than hav ; than he
        iop	2	that and ; that com ; that doesnt ; that enough ; that ever ; that honest ; that id
        iop	2	that me ; that spic ; that stil ; that when ; that why ; that word ; thc night
        iop	2	the <emergency> ; the <pain> ; the appeal ; the baggi ; the ballgam ; the bottl
        iop	2	the carpool ; the cocain ; the corn ; the cuf ; the daytim ; the deposit ; the fly
        iop	2	the food ; the gas ; the glov ; the job ; the kettl ; the lad ; the lord ; the mom
        iop	2	the next ; the niner ; the oxy ; the rafter ; the real ; the respit ; the rul ; the saving
        iop	2	the sheet ; the sho ; the sight ; the therapist ; the towel ; the weath ; the ~scholarship
        iop	2	them i ; them night ; them overnight ; then dont ; then me ; then or ; then wait ; then what
        iop	2	ther not ; ther som ; ther told ; therapist and ; therapist said ; therapy for ; they <fall>
        iop	2	they approv ; they deni ; they wont ; theyr all ; theyr down ; theyr let ; theyv <say>
        iop	2	thi a ; thi fri ; thi sum ; thing becaus ; think about ; third <year> ; third year
        iop	2	though the ; thre if ; thre my ; thre session ; thre tim ; thre weekend ; threw the
        iop	2	through <amount> ; through to ; throw myself ; thru sunday ; tiembl ; tiemp de ; tiemp y
        iop	2	tien de ; tien demenci ; tienen <crowd> ; tienen par ; til april ; til fal ; til night
        iop	2	tim <last> ; tim a ; tim last ; tim off ; to $ ; to <fall> ; to <partner> ; to <school>
        iop	2	to clas ; to clean ; to cut ; to detox ; to hit ; to lean ; to liv ; to peer ; to sing
        iop	2	to som ; to someon ; to ~<kill> ; to ~<say> ; todavi tom ; today 0 ; tom entr ; tom pech
        iop	2	tom sus ; too <amount> ; too smal ; took four ; took leav ; toolbox ; town and
        iop	2	traig opresion ; transitional ; transitional <home> ; tratamient de ; tre el ; tre mes
        iop	2	tre nieto ; treat and ; tremor ; tri my ; truck to ; trust my ; tuesday and ; turn him
        iop	2	turn my ; tuv un ; tweak 0 ; twenty eight ; twic <amount> ; twic a ; twic the ; twin and
        iop	2	two a ; two clas ; two margarita ; tx want ; typ from ; typ on ; typo ; ultim me ; umbrel
        iop	2	un <crowd> ; un alumn ; un internamient ; un litr ; un mes ; un plat ; un sab
        iop	2	una <container> ; una <shame> ; una caguam ; una cervez ; una planch ; una platic
        iop	2	una verguenz ; unaid no ; unic ; unic que ; uno a ; until novemb ; up do ; up with ; upheld
        iop	2	upstair neighbor ; usa coc ; use peopl ; use sinc ; used with ; using ketamin ; usted en
        iop	2	usual its ; valium ; vay a ; vend la ; ventur <town> ; ventur county ; version ; vici
        iop	2	vid me ; viend el ; viol ; vyvans and ; wal in ; walk out ; want $ ; want clas ; want eleven
        iop	2	want eval ; want even ; want me ; want quiet ; want someth ; want what ; was <insurance>
        iop	2	was every ; was stop ; way on ; way that ; we <fall> ; weed befor ; weed cart ; weed night
        iop	2	week a ; week about ; week hom ; week no ; week off ; week old ; week outpatient ; week test
        iop	2	weekend ; weekend the ; wer <clean> ; what exist ; what now ; what open ; whatev fre
        iop	2	whatev it ; whatv ; wher you ; which <moment> ; which group ; which night ; whip ; whippet
        iop	2	who <see> ; who doesnt ; who get ; who set ; whol history ; whol year ; wil <ask>
        iop	2	wil <kill> ; wil ask ; wil fir ; with <illness> ; with <record> ; with anyth ; with coworker
        iop	2	with f ; with gma ; with someth ; wk <job> ; wk is ; wks aft ; wks back ; wks no
        iop	2	work comput ; would bring ; wrestl coach ; writ befor ; wrot a ; xanax 0 ; y <ask> ; y cuatr
        iop	2	y doming ; y vuelv ; y/o ; ya es ; ya pregunt ; year i ; year if ; year or ; year top
        iop	2	yes but ; yesterday ; yo fum ; yo ni ; yo with ; you <give> ; you <go> ; you are ; you cant
        iop	2	you go ; you got ; you out ; youl <think> ; your <night> ; your <phone> ; your friend
        iop	2	your offic ; your own ; your seat ; yr no ; yr old ; yrs noth ; zer ~<leave> ; zer ~leav
        iop	2	zolpidem ; zombi ; zombi en ; ~/ ~wk ; ~0 ~<week> ; ~0 ~wks ; ~<alcohol> beyond
        iop	2	~<alcohol> hx ; ~<alone> <week> ; ~<amount> ~as ; ~<ask> you ; ~<asleep> in ; ~<caretaking>
        iop	2	~<clinician> ; ~<clinician> and ; ~<colleague> and ; ~<consume> ~<amount>
        iop	2	~<container> ~<medicine> ; ~<crowd> ; ~<crowd> her ; ~<day> at ; ~<drive> ~off
        iop	2	~<emergency> lik ; ~<headface> on ; ~<illness> sinc ; ~<insurance> <amount>
        iop	2	~<insurance> <consume> ; ~<insurance> <wait> ; ~<insurance> y ; ~<key> y ; ~<law> <consume>
        iop	2	~<leave> <month> ; ~<leave> until ; ~<medicine> and ; ~<money> par ; ~<month> ther
        iop	2	~<night> ~<crowd> ; ~<night> ~<treatment> ; ~<outdoors> in ; ~<pain> ~<breath>
        iop	2	~<phone> ~<stranger> ; ~<phone> ~or ; ~<say> ~<stranger> ; ~<shake> ~<need>
        iop	2	~<sick> ~<clinician> ; ~<stimulant> <give> ; ~<stimulant> <take> ; ~<stimulant> i
        iop	2	~<stimulant> nobody ; ~<stop> ~<phone> ; ~<stop> ~su ; ~<wait> <asleep> ; ~<wait> a
        iop	2	~<withdrawal> no ; ~a <say> ; ~a drink ; ~a program ; ~a ~<consume> ; ~against ; ~ask you
        iop	2	~aspirin ; ~benefit ; ~between ; ~brought ; ~camin ; ~check ; ~check ~in ; ~cigar ; ~cok
        iop	2	~company ; ~cur ; ~daught ; ~de ~<child> ; ~de ~nin ; ~doctor ; ~driv ; ~etoh beyond
        iop	2	~etoh hx ; ~etoh x ; ~even ~group ; ~exception ; ~fam ; ~fam in ; ~fami ; ~fami her
        iop	2	~find out ; ~food ; ~gon ~a ; ~happen ; ~hav to ; ~he <consume> ; ~in <month> ; ~ins lost
        iop	2	~interest in ; ~iop befor ; ~kin in ; ~la quier ; ~le <go> ; ~le ~dan ; ~leav until
        iop	2	~lo pued ; ~lock ; ~medical ; ~meth on ; ~month ther ; ~much ~as ; ~nam ; ~necesit ; ~nev
        iop	2	~noth ; ~order ; ~oth ; ~overdos lik ; ~payrol ; ~peric ; ~physical ; ~positiv
        iop	2	~prescription ; ~prob ; ~pued <leave> ; ~quisier ; ~reviv ; ~sat ; ~saw ~thing
        iop	2	~scholarship ; ~seizur in ; ~seman ; ~sicknes from ; ~sicknes left ; ~sicknes noth
        iop	2	~sin ~nad ; ~su ; ~swallow ~a ; ~sweat no ; ~tenemo <insurance> ; ~tenemo aseguranz
        iop	2	~teng <crowd> ; ~teng a ; ~teng famili ; ~throw ; ~to ~<stop> ; ~to ~<stranger> ; ~vin
        iop	2	~w/d hx ; ~walk ; ~why ; ~withdraw ; ~withdrawal ; ~wks ; ~x ~/ ; ~zoom ~or ; él sol
        iop	1	*about.1 ; *ago.1 ; *conflict.lookAlike ; *detoxDone:negated ; *drinks.0:historical
        iop	1	*drinks.0:hypothetical ; *frequency.0 ; *frequency.0:other_experiencer
        iop	1	*functioning:negated ; *mandator:negated ; *overdose:historical
        iop	1	*pregnancy:other_experiencer ; *residentialDone:historical ; *sinceStopping.0 ; *thirdParty
        iop	1	*thirdParty.lookAlike ; *violence.lookAlike:historical ; *wantsOff ; *withdrawalSign
        iop	1	+ <partner> ; + his ; + k ; 0 <ask> ; 0 <consume> ; 0 <pill> ; 0 <trade> ; 0 an ; 0 ask
        iop	1	0 dast ; 0 evening ; 0 for ; 0 sec ; 0 the ; 0 x ; <afraid> <furniture> ; <afraid> <money>
        iop	1	<afraid> ~<stimulant> ; <alcohol> <alone> ; <alcohol> <law> ; <alcohol> <see> ; <alcohol> a
        iop	1	<alcohol> all ; <alcohol> hac ; <alcohol> when ; <alone> <amount> ; <alone> <go>
        iop	1	<alone> <kin> ; <alone> for ; <alone> ~<sick> ; <always> <container> ; <always> <need>
        iop	1	<always> <order> ; <always> cuant ; <always> eso ; <always> right ; <always> x
        iop	1	<amount> <count> ; <amount> <height> ; <amount> al ; <amount> d ; <amount> for
        iop	1	<amount> ipa ; <amount> ive ; <amount> nin ; <amount> por ; <amount> tim ; <amount> ~<kin>
        iop	1	<angry> <bodypart> ; <angry> <kin> ; <angry> <phone> ; <angry> <school> ; <angry> in
        iop	1	<appointment> <night> ; <appointment> aft ; <appointment> sat ; <ask> <leave>
        iop	1	<ask> <start> ; <ask> <treatment> ; <ask> anyway ; <ask> can ; <asleep> <record>
        iop	1	<asleep> el ; <asleep> good ; <asleep> over ; <blade> que ; <blood> <container>
        iop	1	<blood> <crowd> ; <blood> <die> ; <bodypart> <eat> ; <bodypart> <hold> ; <bodypart> <hot>
        iop	1	<bodypart> <intoxicated> ; <bodypart> <write> ; <bodypart> as ; <bodypart> cuanta
        iop	1	<bodypart> izq ; <bodypart> pul ; <breath> 0 ; <build> <go> ; <build> <height> ; <buy> our
        iop	1	<calm> her ; <calm> part ; <cannabis> <phone> ; <cannabis> <say> ; <caretaking> <see>
        iop	1	<caretaking> <take> ; <caretaking> for ; <caretaking> no ; <chestheart> <kill>
        iop	1	<chestheart> <stiff> ; <chestheart> <stop> ; <chestheart> been ; <child> <day>
        iop	1	<child> <opening> ; <child> are ; <child> but ; <child> had ; <child> usa ; <child> ~<go>
        iop	1	<child> ~<seizure> ; <church> <give> ; <church> <leave> ; <church> <stimulant>
        iop	1	<church> bel ; <clean> <shame> ; <clinician> <palecolor> ; <clinician> ever ; <clinician> in
        iop	1	<clothes> <clothes> ; <clothes> over ; <cold> y ; <color> <amount> ; <color> so
        iop	1	<consume> <alcohol> ; <consume> <die> ; <consume> <eat> ; <consume> <illness>
        iop	1	<consume> aft ; <consume> crank ; <consume> is ; <consume> pur ; <consume> sat
        iop	1	<consume> sus ; <container> <break> ; <container> <outdoors> ; <continue> <breath>
        iop	1	<continue> <need> ; <continue> ahi ; <continue> and ; <continue> being ; <continue> la
        iop	1	<continue> ~<need> ; <count> <ask> ; <count> <outdoors> ; <count> <soon> ; <count> on
        iop	1	<count> them ; <crash> of ; <crowd> 0 ; <crowd> <afraid> ; <crowd> <appointment>
        iop	1	<crowd> <trust> ; <crowd> <week> ; <crowd> cant ; <crowd> los ; <crowd> out ; <crowd> should
        iop	1	<crowd> would ; <day> <pain> ; <day> con ; <day> doe ; <day> mayb ; <day> nev ; <day> not
        iop	1	<day> nunc ; <day> x ; <daytime> <fluid> ; <daytime> <start> ; <daytime> cuand ; <daytime> i
        iop	1	<daytime> not ; <die> <furniture> ; <die> lik ; <die> me ; <die> of ; <die> que ; <die> that
        iop	1	<drive> <money> ; <drive> <photo> ; <drive> <room> ; <drive> board ; <drive> had
        iop	1	<drug> <count> ; <drug> <past> ; <drug> up ; <drug> with ; <drug> ~<give> ; <eat> <sad>
        iop	1	<eat> <shake> ; <eat> <treatment> ; <eat> or ; <eat> stand ; <eat> to ; <fall> <hit>
        iop	1	<fall> otr ; <feel> <night> ; <feel> <week> ; <feel> con ; <fire> <day> ; <fire> all
        iop	1	<fluid> <alcohol> ; <fluid> <clothes> ; <fluid> test ; <fluid> y ; <friend> <amount>
        """
}
