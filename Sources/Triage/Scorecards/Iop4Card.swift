extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop4 = """
        iop	2	and only ; and skip ; and ther ; and thursday ; and wrot ; anoth shift ; answer her
        iop	2	any <stranger> ; any even ; any help ; any hour ; anyon els ; anyth <night> ; anyth lik
        iop	2	apoy ; appeal lost ; appreciat ; apprenticeship and ; are cod ; are fami ; are mak
        iop	2	army and ; around new ; ashor ; asi dic ; asi est ; ask he ; ask him ; ask somebody
        iop	2	aspirin ; at <law> ; at <money> ; at footbal ; at nit ; atropel ; august and ; aun ; aun asi
        iop	2	aunt went ; avion ; away ; away <play> ; baby is ; bachelor party ; back <day> ; back just
        iop	2	back so ; barb 0 ; bautiz ; bautiz y ; bautizo y ; be <afraid> ; be <put> ; be him
        iop	2	be treat ; becaus the ; becom ; bed anywher ; bed each ; been <school> ; been <week>
        iop	2	been <write> ; been fin ; been good ; been look ; been most ; been run ; been say ; been six
        iop	2	been tak ; been tight ; been vap ; been writ ; beer a ; befor clas ; befor thi ; began in
        iop	2	begin ; begin aft ; begin the ; belt lock ; besid me ; between <moment> ; between now
        iop	2	bf <stimulant> ; bf is ; bien <asleep> ; bio dad ; blackout ; bleach ; blood twic ; bloom
        iop	2	blown up ; bolsil ; born with ; boyfriend want ; brazo con ; break up ; breakup ; bronc
        iop	2	buddi ; bug me ; bump ; busc con ; but i ; by zoom ; cak on ; cal somebody ; cal the
        iop	2	calambr ; calv ; can attend ; can leav ; candy to ; cannot be ; cannot leav ; cant stop
        iop	2	capful ; car over ; cardi ; cart with ; cat ; cb in ; centr dond ; cha by ; chamomil
        iop	2	chemistry teach ; chest to ; chew ; childcar ; circl the ; clas ; clas i ; clas is
        iop	2	classmat ; clean ; clear and ; clerk for ; clinical and ; clos i ; clos to ; cnslr
        iop	2	coat room ; cocain about ; cocain aft ; cocain hac ; cocain los ; coffe stir ; coin ; cok at
        iop	2	cok in ; cok only ; cok thing ; cok to ; cok weekend ; color ; com dos ; com round
        iop	2	commercial ; compadr en ; complain ; complain about ; complet ; completo ; compos ; con 0
        iop	2	con <treatment> ; con ayud ; con ella ; con grupo ; con horari ; con uno ; concert ; cond me
        iop	2	confes que ; confi ; consult ; convulsion por ; cop 0 ; copay for ; cortarl ; could it
        iop	2	could ~do ; couldnt pay ; count is ; coupl evening ; court and ; court has ; court report
        iop	2	cov and ; crack no ; crack problem ; crank to ; cristal casi ; cristal empez ; cristal por
        iop	2	cristal x ; crowd ; crystal fiv ; crystal on ; crystal x ; ct 0 ; cuanta <moment>
        iop	2	cuanta hora ; cuarent ; cuent no ; cuid y ; cumpli los ; cumplimo ; curb 0 ; curiou
        iop	2	current resi ; cut to ; d <stop> ; d end ; dad cal ; dad left ; dad used ; dan <seizure>
        iop	2	danc and ; dat + ; dat from ; daught 0 ; daught think ; day at ; day away ; day finish
        iop	2	day going ; day treatment ; daytim group ; daytim or ; de <container> ; de <money>
        iop	2	de <month> ; de <sedative> ; de <sober> ; de <week> ; de cabez ; de grup ; de juni
        iop	2	de marihuan ; de may ; de nadi ; de recuperacion ; de seman ; de silicon ; de varia
        iop	2	de vuelt ; de zombi ; death and ; decent man ; del futbol ; del pech ; del ranch ; del salon
        iop	2	demon and ; deni any ; denis and ; deposit ; desd <child> ; desd entonc ; despu del ; desvel
        iop	2	desvel y ; detox 0 ; detox from ; dia meno ; dia nad ; diagnos ; diari quier ; did <count>
        iop	2	did her ; did six ; died of ; diet pil ; dig si ; din ; diplom y ; director for
        iop	2	discharg plan ; ditch ; do cok ; doe <amount> ; doesnt com ; dog in ; doing so
        iop	2	doing whippet ; dolar por ; dollar ; domingo de ; domingo y ; don for ; don with ; dop sick
        iop	2	dorm a ; dorm en ; dosciento ; drawn ; drink / ; drink every ; drink mor ; drink two
        iop	2	drink until ; driv for ; drunk at ; drunk driv ; drunk i ; drunk mayb ; dry <room> ; dry in
        iop	2	dtr worri ; duermen ; dui en ; dui from ; dui my ; dui on ; durang ; ear to ; earth
        iop	2	eat hes ; ecstasy ; egres de ; eight a ; el adderal ; el banc ; el chiquit ; el corazon
        iop	2	el frasc ; el program ; el rostr ; electrical ; eleven tim ; ell era ; ell usa ; els <need>
        iop	2	els for ; els want ; elsewher ; em with ; email ; emergenci noma ; empacador ; empec en
        iop	2	employ no ; empty <room> ; en <partner> ; en boda ; en espanol ; en tod ; en usulutan
        iop	2	end thi ; ensen un ; enviud ; epilepsy ; er ; er doc ; es <amount> ; es cristal ; es problem
        iop	2	escuelit ; espanol por ; est mi ; estarian mejor ; estimat ; estoy san ; eval don
        iop	2	eve <moment> ; eve no ; even <clean> ; even a ; even ~<consume> ; evening / ; evening or
        iop	2	evening sinc ; ever <ask> ; ever ask ; every library ; every two ; everyon slap ; evict
        iop	2	exact <amount> ; f <drug> ; f <go> ; f <sedative> ; f <stimulant> ; f <stop> ; f <treatment>
        iop	2	f cam ; f cocain ; f edibl ; f paralegal ; fail test ; falt ; fami cant ; fami court
        iop	2	fami on ; fami would ; fanta ; farmaci ; fath has ; feb 0 ; feed and ; fel hit ; fenc post
        iop	2	festival in ; few ; few a ; fiance ; fifth ; fifty ; fifty eight ; fifty thre ; fil my
        iop	2	finish his ; first tim ; fiv and ; fiv on ; flu ; fml on ; for <clean> ; for <furniture>
        iop	2	for aft ; for drink ; for group ; for les ; for spous ; for to ; foreman ; foreman 0
        iop	2	forgiv the ; forklift op ; forward to ; fost mom ; fost placement ; found the ; frat ; freq
        iop	2	friend in ; friend on ; from <consume> ; from clinic ; from nin ; from sixty ; from then
        iop	2	fue por ; fueron sei ; fum mot ; fundrais ; fut ; g at ; garag aft ; gelatin ; get ahead
        iop	2	get help ; get its ; get no ; get out ; get tight ; gf <need> ; gf say ; gf want
        iop	2	girlfriend found ; giv leav ; gkid ; glas most ; glas on ; go <home> ; go hom ; go if
        iop	2	go inpt ; god earth ; going off ; going on ; gomita de ; good that ; got hom ; got laid
        iop	2	got loos ; grad fin ; grandbabi ; grandmoth grandson ; greas ; group he ; group that ; gs
        iop	2	guardianship ; guy downstair ; guy with ; habit and ; hac <month> ; hac com ; hac dos
        iop	2	hac falt ; hac mes ; hac que ; had <job> ; had mor ; had surgery ; hal drop ; half court
        iop	2	ham in ; hand it ; hand with ; has <say> ; has decid ; has lewy ; hasnt sinc ; hast la
        iop	2	hast marz ; hat it ; hav 0 ; hav <crowd> ; hav an ; hav eleven ; hav epilepsy ; hav even
        iop	2	hav in ; hav is ; hav it ; hav lik ; hav no ; hav someth ; havent ; havent <take> ; hay de
        iop	2	he <hit> ; he already ; he complet ; he kept ; he met ; he said ; he stop ; he suggest
        iop	2	heat no ; hed lik ; hel <consume> ; hel use ; helmet ; help my ; her day ; her physician
        iop	2	her porch ; hes <count> ; hes mad ; hij de ; hijo grand ; him <soon> ; him any ; him find
        iop	2	him talk ; himself no ; his <bodypart> ; his <count> ; his <official> ; his <soon>
        iop	2	his <vermin> ; his leftov ; his lock ; his next ; hold my ; hom nobody ; horari despu
        iop	2	hosp then ; hospital detox ; hour each ; hous no ; hous rul ; hous the ; how i ; hr <give>
        iop	2	hr <need> ; hr want ; hrs for ; hundr of ; hurt i ; husb finish ; husband a ; i <bodypart>
        iop	2	i <rail> ; i about ; i admit ; i appreciat ; i beat ; i begin ; i cannot ; i clerk ; i could
        iop	2	i die ; i finish ; i grow ; i leav ; i look ; i plan ; i qualify ; i return ; i threw
        iop	2	i wash ; i wrap ; i ~<leave> ; i ~<see> ; i ~saw ; ice dai ; id ; id be ; id gon ; id lie
        iop	2	id lik ; id writ ; if ; if he ; if she ; if so ; if ~<treatment> ; ill tak ; im hom ; im sob
        iop	2	im the ; im two ; im uninsur ; imposibl ; impossibl ; in <year> ; in arizon ; in bed
        iop	2	in being ; in bunk ; in chapt ; in check ; in murriet ; in novemb ; in person ; infart
        iop	2	inpatient is ; inpatient last ; inpatient stay ; inq ; insist ; inst ; insulin and
        iop	2	intensiv tre ; internamient ; internamient no ; inventory ; iop meth ; iop over ; iop p
        iop	2	iop then ; ironwork meth ; is <breath> ; is <palecolor> ; is <stimulant> ; is <stranger>
        iop	2	is <treatment> ; is any ; is breath ; is cok ; is fiv ; is her ; is outpatient ; is peopl
        iop	2	isnt anyon ; isnt happen ; isnt on ; it <angry> ; it <bodysound> ; it <hear>
        iop	2	it <insurance> ; it alon ; it bor ; it bother ; it cover ; it ever ; it ive ; it lik
        iop	2	it mad ; it rattl ; it sound ; it than ; its <go> ; its <month> ; its <stiff> ; its <week>
        iop	2	its mor ; its one ; its possibl ; its tight ; its vyvans ; its weekend ; ive <give>
        iop	2	ive <job> ; ive mov ; january with ; jerk ; jes ; job end ; job gon ; job good ; judg put
        iop	2	juli se ; just <count> ; just being ; just dont ; just not ; just weed ; k sinc ; keep an
        iop	2	keep count ; keep it ; ketamin ; kid 0 ; kid gav ; knot ; know theyr ; l <chestheart>
        iop	2	la <furniture> ; la <goodbye> ; la <job> ; la cuadril ; la desped ; la llam ; la prep
        iop	2	la supervisor ; la unic ; la uva ; la vel ; la vio ; label ; lad y ; lagun ; laps no
        iop	2	larg <pet> ; larg animal ; las <kin> ; las <moment> ; las hora ; las madr ; last nam
        iop	2	last plac ; lat <daytime> ; lat <phone> ; lat cal ; laugh so ; laugh then ; laugh with
        iop	2	law student ; le dio ; le entiend ; le entr ; le hag ; leav ; leav em ; leav her ; leav on
        iop	2	level <treatment> ; lft nl ; lie i ; lik counsel ; lik i ; lik peopl ; limpi la ; lin for
        iop	2	lin of ; lin told ; lip purpl ; llamant ; lo neg ; load and ; loan ; lone and ; longshoreman
        iop	2	look forward ; los <colleague> ; los caballero ; los her ; los mand ; los part ; lov that
        iop	2	lug en ; lunch two ; lyft ; m <insurance> ; m <tool> ; m adderal ; m cart ; m ironwork
        iop	2	m lineman ; m own ; m sin ; m singl ; m tak ; mad her ; mad him ; mal thi ; malibu on
        iop	2	mam pregunt ; man plumb ; man quit ; map ; marc ; march a ; marketplac plan ; mas usa
        iop	2	mas y ; mat si ; math ; mattres ; may she ; may to ; md <say> ; me <alcohol> ; me <drug>
        iop	2	me <start> ; me <treatment> ; me acab ; me adelant ; me apunt ; me ard ; me convien
        iop	2	me crystal ; me do ; me keep ; me los ; me mom ; me ofrecen ; me preocup ; me send ; me tien
        iop	2	me upright ; meeting in ; mem ; men group ; mes con ; mes lo ; meth keep ; meth no ; mezcal
        iop	2	mg stabl ; mg to ; mgr cal ; mi <church> ; mi <opioid> ; mi ama ; mi muj ; mi nen ; mi propi
        iop	2	midterm ; mientra estan ; might as ; mil y ; minut my ; mio es ; mis <photo> ; mis anoth
        iop	2	mis clinical ; mis is ; mis it ; mis shift ; mo <past> ; mol every ; mom mad ; mom she
        iop	2	mom work ; mon ; monst ; month on ; month only ; mos ago ; mot ant ; mot toda ; moth isnt
        iop	2	muj dic ; murriet ; mva ; my <amount> ; my <night> ; my <opioid> ; my <wait> ; my beagl
        iop	2	my book ; my church ; my coach ; my cocain ; my coin ; my doctor ; my girlfriend ; my gran
        iop	2	my new ; my ra ; my slot ; my stay ; my therapist ; my thing ; my ~<chestheart> ; myself on
        iop	2	nad desd ; nadi <amount> ; nadi mas ; nadi que ; nap ; national ; near torranc ; nearby
        iop	2	neck is ; need an ; neg ; nen de ; nev <think> ; nev know ; nev so ; new <town>
        iop	2	new girlfriend ; next on ; ni <key> ; ni papel ; ni ~segur ; night a ; night deni
        iop	2	night doe ; night one ; night the ; night ther ; nin <treatment> ; nin and ; nin con
        iop	2	nip it ; nitr ; no ~<sick> ; no ~big ; no ~camin ; no ~despiert ; no ~fam ; no ~helmet
        iop	2	no ~help ; no ~iv ; no ~medicin ; no ~meeting ; no ~necesit ; no ~prescription ; no ~program
        iop	2	no ~reca ; no ~show ; nobody can ; nobody set ; nobody who ; noch o ; noma ; noma tom
        iop	2	non and ; norc ; not ~<blood> ; not ~<eat> ; not ~<medicine> ; not ~<money> ; not ~every
        iop	2	not ~fin ; not ~onc ; not ~thi ; not ~why ; noth ; noth aft ; noth at ; noth els ; noth sinc
        iop	2	notic and ; notic ive ; novemb i ; noviembr y ; now aft ; now cant ; now he ; now vomit
        iop	2	numer equivoc ; nunc habi ; nurs <school> ; nurs cohort ; nurs quit ; o dos ; o por ; o te
        iop	2	och cerveza ; octob 0 ; octob i ; of <fluid> ; of <give> ; of <trust> ; of any ; of blow
        iop	2	of its ; of night ; off 0 ; off <moment> ; off im ; off meth ; off til ; ofrecen
        iop	2	old <child> ; old crowd ; old kid ; old who ; on <school> ; on <sedative> ; on <trust>
        iop	2	on curb ; on dat ; on fami ; on memorial ; on night ; on pension ; on weekday
        iop	2	on ~<stimulant> ; one <drug> ; one <eat> ; one <sedative> ; one <treatment> ; one drug
        iop	2	one dui ; one night ; one random ; only <money> ; only he ; only no ; only so ; onset
        iop	2	onset 0 ; opcion ; or 0 ; or clos ; or doe ; or someth ; oth fellow ; otr <day>
        iop	2	otr <drive> ; otr dia ; otr driv ; our <write> ; our littl ; our porch ; our twin
        iop	2	out <day> ; out jun ; outpatient aft ; outpatient by ; outpatient intensiv ; outpatient is
        iop	2	over <phone> ; own <pet> ; own drink ; own troubl ; oxnard ; pag eso ; paisano ; par <crowd>
        iop	2	par ant ; par no ; par ~<treatment> ; parent work ; park del ; part was ; parti on
        iop	2	parti sinc ; pas so ; pay that ; pcp 0 ; peer lost ; peer to ; pelot ; pen in ; peopl see
        iop	2	per <record> ; per el ; per le ; per se ; perc ; perdi el ; perhap <amount> ; peric par
        iop	2	phantom ; pictur on ; pie en ; pil out ; pil sinc ; pip de ; pizc y ; plac <need>
        iop	2	plac <vendor> ; plac at ; plac quot ; plac want ; plan around ; platic par ; platiqu
        iop	2	platiqu con ; po me ; polv ; pop for ; popper ; por <day> ; por cocain ; por dia ; por qued
        iop	2	possibl ; pot ; pour half ; pregunt q ; prep teng ; print your ; prob ; problem i ; prof
        iop	2	program by ; program director ; program to ; proof by ; pt wif ; pub ; pued ir ; pueden ver
        iop	2	puf ; pul <breath> ; pul air ; pur ; pur <eat> ; pur <money> ; pur valor ; purpl ; put away
        iop	2	put down ; quail ; que <ask> ; que empiez ; que platiqu ; que sigu ; qued atra
        iop	2	question every ; quier grup ; quinceanera ; quisier dejarla ; quit befor ; quit by
        iop	2	quit she ; quitan la ; quot $ ; quot me ; ra ; rais an ; rak ; ram ; ranch ; rang a
        iop	2	re which ; re your ; reachabl ; real <write> ; real addict ; real but ; recomiendan
        iop	2	recovery ranch ; rehab and ; rent un ; replac by ; request 0 ; resi last ; residential has
        iop	2	reten ; ribbon ; rn <stimulant> ; rob ; roof ; roof cant ; rostr ; rostr y ; rotation
        iop	2	round to ; run at ; run from ; run in ; sab con ; sab de ; sab per ; sacapunta ; salg
        iop	2	salg de ; sali el ; sali positiv ; sam <night> ; sam <outdoors> ; sam nit ; saturday been
        iop	2	saturday the ; say enough ; schedul for ; school got ; school outpatient ; school pickup
        iop	2	scor on ; scrub the ; se <afraid> ; security ; see any ; see now ; segu asi ; segur
        iop	2	sei cerveza ; sei vec ; seiz 0 ; self <kill> ; self <need> ; self <order> ; self harm
        iop	2	self no ; self report ; seman 0 ; seman nunc ; seman par ; seman pas ; seman tre ; semana
        iop	2	semana sin ; sept ; septemb and ; seran ; seren ; set it ; several x ; sew ; she do
        iop	2	she laugh ; she only ; shift my ; should als ; sick is ; sign me ; sil ; silenc and
        iop	2	silicon ; sin ~<medicine> ; sin ~peric ; sinc about ; sinc dtr ; sinc ear ; sinc sunday
        iop	2	singl <day> ; singl <job> ; sit in ; sit mov ; six on ; six seven ; skin ; skydiv <school>
        iop	2	sleep lik ; slept a ; slip at ; smok a ; smok at ; smok lik ; snap at ; snort meth
        iop	2	so <day> ; so <home> ; so her ; so twic ; soak ; soap ; sobri y ; soc and ; sol
        iop	2	sol caretak ; sol tom ; sol yo ; solit a ; solit sin ; solter 0 ; som <year> ; som counsel
        iop	2	som friday ; som kind ; som night ; som tim ; som year ; somebody and ; someon with
        iop	2	son <amount> ; son <stimulant> ; son com ; son doesnt ; son meth ; soon die ; sorrow
        iop	2	soy mayordom ; spe is ; speak at ; specifi iop ; sport good ; spot on ; spr but ; ssa
        iop	2	st and ; stabl need ; stair today ; start dat ; start on ; station in ; stay ahead
        iop	2	stay just ; stay someplac ; steady sinc ; steam ; step ; step back ; stil liv ; stil sob
        iop	2	stil think ; stil use ; stop smok ; stori and ; straight int ; strangl the ; street adderal
        iop	2	strol ; stubborn ; stunt <amount> ; stunt doubl ; su estanci ; sud fri ; suggest
        iop	2	summer back ; sunday gam ; sunday my ; supervision ; support ; surgeon ; sus amiga ; tab
        iop	2	tac truck ; tacha en ; tak anthem ; tak off ; tak tim ; taken ; talk it ; talk to
        iop	2	tambien y ; taqueri ; tard ; tard y ; teach and ; teach in ; teach knif ; tel is ; ten yrs
        iop	2	tesl ; test neg ; texa with ; text ; text my ; th ; th <school> ; th and ; th grad ; th i
        iop	2	than hav ; than he ; that and ; that com ; that doesnt ; that ever ; that honest ; that id
        iop	2	that me ; that spic ; that stil ; that when ; that why ; that word ; thc night
        iop	2	the <emergency> ; the <pain> ; the appeal ; the baggi ; the ballgam ; the bottl
        iop	2	the carpool ; the cocain ; the corn ; the cuf ; the daytim ; the deposit ; the fly
        iop	2	the food ; the gas ; the glov ; the head ; the job ; the kettl ; the lad ; the lord
        iop	2	the mom ; the next ; the niner ; the oxy ; the rafter ; the real ; the respit ; the rul
        iop	2	the saving ; the sheet ; the sho ; the sight ; the therapist ; the towel ; the weath
        iop	2	the ~scholarship ; them i ; them night ; them overnight ; then dont ; then me ; then or
        iop	2	then wait ; then what ; ther not ; ther som ; therapist and ; therapist said ; therapy for
        iop	2	they <fall> ; they approv ; they deni ; they wont ; theyr all ; theyr down ; theyr let
        iop	2	thi a ; thi fri ; thi sum ; thing becaus ; think about ; third <year> ; third year
        iop	2	though the ; thre if ; thre my ; thre session ; thre tim ; thre weekend ; threw the
        iop	2	through <amount> ; through to ; throw myself ; thru sunday ; tiembl ; tiemp de ; tiemp y
        iop	2	tien de ; tien demenci ; tienen <crowd> ; tienen par ; til april ; til fal ; til night
        iop	2	tim <last> ; tim <week> ; tim a ; tim last ; tim off ; tim week ; to $ ; to <fall>
        iop	2	to <partner> ; to <school> ; to clas ; to clean ; to cut ; to detox ; to hit ; to lean
        iop	2	to liv ; to peer ; to sing ; to som ; to someon ; to ~<say> ; todavi tom ; today 0
        iop	2	tom entr ; tom pech ; tom sus ; too <amount> ; too smal ; took four ; toolbox ; town and
        iop	2	traig opresion ; transitional ; transitional <home> ; tratamient de ; tre mes ; treat and
        iop	2	tri my ; truck to ; trust my ; tuesday and ; turn him ; turn my ; tuv un ; tweak 0
        iop	2	twenty eight ; twic <amount> ; twic a ; twic the ; two a ; two clas ; two festival
        iop	2	two margarita ; tx want ; typ from ; typ on ; typo ; uas x ; ultim me ; umbrel ; un <crowd>
        iop	2	un alumn ; un internamient ; un litr ; un mes ; un plat ; un sab ; una <container>
        iop	2	una <shame> ; una caguam ; una cervez ; una planch ; una platic ; una verguenz ; unaid no
        iop	2	unic ; unic que ; uno a ; until novemb ; up do ; up with ; upheld ; upstair neighbor
        iop	2	usa coc ; use peopl ; use sinc ; used with ; using ketamin ; usted en ; usual its ; valium
        iop	2	vay a ; vend la ; ventur <town> ; ventur county ; version ; vici ; vid me ; viend el
        iop	2	vin en ; viol ; vyvans and ; wal in ; walk out ; want $ ; want clas ; want eleven
        iop	2	want eval ; want even ; want quiet ; want someth ; want what ; was <insurance> ; was every
        iop	2	was stop ; way on ; way that ; we <fall> ; weed befor ; weed cart ; weed night ; week a
        iop	2	week about ; week hom ; week no ; week off ; week old ; week outpatient ; week test
        iop	2	weekend ; weekend the ; wer <clean> ; what exist ; what now ; what open ; whatev fre
        iop	2	whatev it ; whatv ; wher you ; which <moment> ; which group ; which night ; whip ; whippet
        iop	2	who <see> ; who doesnt ; who get ; who set ; whol history ; whol year ; wil <ask>
        iop	2	wil <kill> ; wil ask ; wil fir ; with <illness> ; with <record> ; with anyth ; with coworker
        iop	2	with f ; with gma ; with someth ; wk <job> ; wk is ; wks aft ; wks back ; wks no
        iop	2	work comput ; would bring ; wrestl coach ; writ befor ; wrot a ; xanax 0 ; y <ask> ; y cuatr
        iop	2	y doming ; y vuelv ; y/o ; ya es ; ya pregunt ; year i ; year if ; year or ; year top
        iop	2	yearbook ; yes but ; yesterday ; yo fum ; yo ni ; yo with ; you <give> ; you <go> ; you are
        iop	2	you cant ; you go ; you got ; you out ; youl <think> ; your <night> ; your <phone>
        iop	2	your friend ; your offic ; your own ; your seat ; yr no ; yr old ; yrs noth ; zapato
        iop	2	zer ~<leave> ; zer ~leav ; zolpidem ; zombi ; zombi en ; ~/ ~wk ; ~0 ~wks
        iop	2	~<alcohol> beyond ; ~<alcohol> hx ; ~<alone> <week> ; ~<amount> ~as ; ~<ask> you
        iop	2	~<asleep> in ; ~<caretaking> ; ~<clinician> ; ~<clinician> and ; ~<colleague> and
        iop	2	~<consume> ~<amount> ; ~<container> ~<medicine> ; ~<crowd> ; ~<crowd> her ; ~<day> at
        iop	2	~<drive> ~off ; ~<emergency> lik ; ~<headface> on ; ~<hit> ~a ; ~<illness> sinc
        iop	2	~<insurance> <amount> ; ~<insurance> <consume> ; ~<insurance> <wait> ; ~<insurance> y
        iop	2	~<key> y ; ~<leave> <month> ; ~<leave> until ; ~<medicine> and ; ~<month> ther
        iop	2	~<night> ~<crowd> ; ~<night> ~<treatment> ; ~<outdoors> in ; ~<pain> ~<breath>
        iop	2	~<phone> ~<stranger> ; ~<phone> ~or ; ~<say> ~<stranger> ; ~<shake> ~<need>
        iop	2	~<stimulant> <give> ; ~<stimulant> <take> ; ~<stimulant> i ; ~<stimulant> nobody
        iop	2	~<stop> ~<phone> ; ~<stop> ~su ; ~<wait> <asleep> ; ~<wait> a ; ~a <say> ; ~a drink
        iop	2	~a program ; ~a ~<child> ; ~a ~<consume> ; ~against ; ~ask you ; ~baby ~kick ; ~benefit
        iop	2	~between ; ~brought ; ~camin ; ~check ; ~check ~in ; ~cigar ; ~cok ; ~company ; ~cur
        iop	2	~daught ; ~de ~<child> ; ~de ~nin ; ~doctor ; ~driv ; ~etoh beyond ; ~etoh hx ; ~etoh x
        iop	2	~even ~group ; ~exception ; ~fam ; ~fam in ; ~fami ; ~fami her ; ~find out ; ~food ; ~gon ~a
        iop	2	~group ; ~happen ; ~hav to ; ~he <consume> ; ~helmet ; ~in <month> ; ~injury ; ~ins lost
        iop	2	~interest in ; ~iop befor ; ~kin in ; ~la quier ; ~le <go> ; ~le ~dan ; ~leav until
        iop	2	~lo pued ; ~lock ; ~medical ; ~meth on ; ~month ther ; ~much ~as ; ~nam ; ~necesit ; ~nev
        iop	2	~noth ; ~order ; ~oth ; ~overdos lik ; ~payrol ; ~physical ; ~positiv ; ~prescription
        iop	2	~prob ; ~pued <leave> ; ~pupil ; ~quisier ; ~reviv ; ~saw ~thing ; ~scholarship ; ~se qued
        iop	2	~seizur from ; ~seizur in ; ~seman ; ~sicknes from ; ~sicknes left ; ~sicknes noth
        iop	2	~sin ~nad ; ~su ; ~swallow ~a ; ~sweat no ; ~tenemo <insurance> ; ~tenemo aseguranz
        iop	2	~teng <crowd> ; ~teng a ; ~teng famili ; ~throw ; ~to ~<stranger> ; ~vin ; ~w/d hx ; ~walk
        iop	2	~why ; ~withdraw ; ~withdrawal ; ~wks ; ~x ~/ ; ~zoom ~or ; él sol
        iop	1	*about.1 ; *ago.1 ; *conflict.lookAlike ; *detoxDone:negated ; *drinks.0:historical
        iop	1	*drinks.0:hypothetical ; *emergency:other_experiencer ; *frequency.0
        iop	1	*frequency.0:other_experiencer ; *functioning:negated ; *lapse:other_experiencer
        iop	1	*mandator:negated ; *pregnancy:other_experiencer ; *residentialDone:historical
        iop	1	*serviceQuestion:negated ; *sinceStopping.0 ; *thirdParty ; *thirdParty.lookAlike
        iop	1	*violence.lookAlike:historical ; *wantsOff ; *withdrawalSign ; + <partner> ; + cok ; + his
        iop	1	+ k ; 0 <ask> ; 0 <consume> ; 0 <pill> ; 0 <trade> ; 0 an ; 0 ask ; 0 dast ; 0 evening
        iop	1	0 for ; 0 sec ; 0 the ; 0 x ; <afraid> <friend> ; <afraid> <furniture> ; <afraid> <money>
        iop	1	<afraid> ~<stimulant> ; <alcohol> <alone> ; <alcohol> <law> ; <alcohol> <past>
        iop	1	<alcohol> <see> ; <alcohol> <week> ; <alcohol> a ; <alcohol> all ; <alcohol> con
        iop	1	<alcohol> el ; <alcohol> hac ; <alcohol> when ; <alone> <amount> ; <alone> <go>
        iop	1	<alone> <kin> ; <alone> for ; <alone> ~<sick> ; <always> <container> ; <always> <need>
        iop	1	<always> <order> ; <always> cuant ; <always> eso ; <always> right ; <always> x
        iop	1	<amount> <count> ; <amount> <height> ; <amount> al ; <amount> d ; <amount> for
        iop	1	<amount> ipa ; <amount> ive ; <amount> nin ; <amount> por ; <amount> tim ; <amount> ~<kin>
        iop	1	<angry> <kin> ; <angry> <phone> ; <angry> <school> ; <angry> in ; <appointment> <night>
        iop	1	<appointment> aft ; <appointment> sat ; <ask> <leave> ; <ask> <start> ; <ask> <treatment>
        iop	1	<ask> anyway ; <ask> can ; <asleep> <record> ; <asleep> good ; <asleep> over ; <blade> que
        iop	1	<blood> <container> ; <blood> <crowd> ; <blood> <die> ; <bodypart> <eat> ; <bodypart> <hold>
        iop	1	<bodypart> <hot> ; <bodypart> <intoxicated> ; <bodypart> <write> ; <bodypart> as
        iop	1	<bodypart> cuanta ; <bodypart> izq ; <bodypart> pul ; <breath> 0 ; <build> <go>
        iop	1	<build> <height> ; <buy> our ; <calm> her ; <calm> part ; <cannabis> <container>
        iop	1	<cannabis> <phone> ; <cannabis> <say> ; <caretaking> <see> ; <caretaking> <take>
        iop	1	<caretaking> for ; <caretaking> no ; <chestheart> <kill> ; <chestheart> <stiff>
        iop	1	<chestheart> <stop> ; <chestheart> been ; <chestheart> sinc ; <child> <day>
        iop	1	<child> <opening> ; <child> are ; <child> but ; <child> had ; <child> rol ; <child> usa
        iop	1	<child> ~<go> ; <church> <give> ; <church> <leave> ; <church> <stimulant> ; <church> bel
        iop	1	<clean> <shame> ; <clinician> <palecolor> ; <clinician> <seizure> ; <clinician> ever
        iop	1	<clinician> in ; <clothes> <clothes> ; <clothes> over ; <cold> y ; <colleague> <school>
        iop	1	<color> <amount> ; <color> so ; <consume> <alcohol> ; <consume> <crowd> ; <consume> <die>
        iop	1	<consume> <illness> ; <consume> <start> ; <consume> aft ; <consume> crank ; <consume> is
        iop	1	<consume> pur ; <consume> sat ; <consume> sus ; <container> <break> ; <container> <outdoors>
        iop	1	<continue> <breath> ; <continue> <need> ; <continue> ahi ; <continue> and ; <continue> being
        iop	1	<continue> la ; <continue> ~<need> ; <count> <ask> ; <count> <outdoors> ; <count> <soon>
        iop	1	<count> them ; <crash> of ; <crowd> 0 ; <crowd> <afraid> ; <crowd> <appointment>
        iop	1	<crowd> <trust> ; <crowd> <week> ; <crowd> cant ; <crowd> los ; <crowd> out ; <crowd> should
        iop	1	<crowd> would ; <day> <home> ; <day> <pain> ; <day> con ; <day> doe ; <day> mayb ; <day> nev
        iop	1	<day> not ; <day> nunc ; <day> x ; <daytime> <fluid> ; <daytime> <start> ; <daytime> cuand
        iop	1	<daytime> i ; <daytime> not ; <die> <furniture> ; <die> lik ; <die> me ; <die> of
        iop	1	<die> que ; <die> that ; <drive> <money> ; <drive> <photo> ; <drive> <room> ; <drive> board
        iop	1	<drive> had ; <drug> <count> ; <drug> <past> ; <drug> up ; <drug> with ; <drug> ~<give>
        iop	1	<eat> <sad> ; <eat> <shake> ; <eat> <treatment> ; <eat> hast ; <eat> or ; <eat> stand
        """
}
