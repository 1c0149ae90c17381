extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop4 = """
        iop	2	<treatment> <stop> ; <treatment> <vendor> ; <treatment> can ; <treatment> hac
        iop	2	<treatment> her ; <treatment> i ; <treatment> if ; <treatment> is ; <treatment> lo
        iop	2	<treatment> nad ; <treatment> plac ; <treatment> plu ; <treatment> that
        iop	2	<treatment> without ; <trust> <calm> ; <trust> <happy> ; <trust> <see> ; <trust> id
        iop	2	<try> <water> ; <vendor> me ; <vermin> me ; <volunteer> <money> ; <wait> <job>
        iop	2	<wait> ahead ; <wait> atra ; <wait> just ; <wait> no ; <wait> someplac ; <week>
        iop	2	<week> <crowd> ; <week> <moment> ; <week> <see> ; <week> casi ; <week> is ; <week> los
        iop	2	<week> nunc ; <week> sinc ; <week> test ; <week> that ; <week> ther ; <week> turn
        iop	2	<week> ~<treatment> ; <withdrawal> <stop> ; <withdrawal> with ; <write> <home> ; <write> its
        iop	2	<write> medical ; <year> par ; <year> ther ; a <school> ; a bacheloret ; a ban ; a birthday
        iop	2	a breakup ; a brid ; a bump ; a campu ; a chat ; a counselor ; a crowb ; a desert ; a fourth
        iop	2	a funny ; a landscap ; a lineman ; a mem ; a mortgag ; a nephew ; a norc ; a notebook
        iop	2	a pitch ; a roof ; a sixty ; a step ; a studi ; a stunt ; a suicid ; a sup ; a zombi
        iop	2	a zoom ; a ~0 ; a ~<hot> ; a ~two ; abog client ; abog dic ; about <day> ; about <play>
        iop	2	about is ; about thre ; abuel y ; acid <day> ; adderal + ; adderal at ; adic ; admir
        iop	2	advisor ; afford a ; afford it ; aft ; aft clas ; aft clos ; aft theyr ; afterward
        iop	2	again and ; aged ; agency has ; ago clean ; ago stil ; agost y ; ahog en ; ahor que
        iop	2	ahor tien ; aid quit ; air 0 ; al <town> ; al otr ; al trabaj ; alcanz ; alcohol all
        iop	2	alg <money> ; alg despu ; alg grati ; alg que ; algun ; all nos ; alon for ; als hav
        iop	2	alumn de ; an <headface> ; and <headface> ; and cant ; and everyon ; and feel ; and if
        iop	2	and mail ; and new ; and only ; and saw ; and ther ; and thursday ; and wrot ; and ~stil
        iop	2	anoth shift ; answer her ; anti ; any <moment> ; any <need> ; any <stranger> ; any even
        iop	2	any hour ; any way ; anyon els ; anyth <night> ; anyth lik ; anyth overnight ; apoy
        iop	2	appeal lost ; appreciat ; apprentic ; apprenticeship and ; are cod ; are fami ; are mak
        iop	2	around new ; ashor ; asi dic ; asi est ; ask him ; ask somebody ; asleep and ; aspirin
        iop	2	at <drive> ; at <law> ; at <photo> ; at night ; at ~<school> ; at ~school ; atropel
        iop	2	august and ; aun ; aun asi ; avion ; away ; away <play> ; babysit ; bachelor party
        iop	2	back <day> ; back just ; back so ; bal and ; barb 0 ; bautiz ; bautiz y ; bautizo y
        iop	2	be <afraid> ; be <put> ; be him ; be thre ; becaus the ; becom ; bed each ; been <drug>
        iop	2	been <school> ; been <week> ; been fin ; been good ; been most ; been run ; been say
        iop	2	been tight ; beer a ; befor anybody ; befor clas ; befor im ; befor thi ; began ; begin
        iop	2	begin aft ; begin the ; belt lock ; besid me ; bet but ; bet so ; between <moment>
        iop	2	between now ; bf <stimulant> ; bien de ; bio dad ; blackout ; bleach ; blood twic ; bolsil
        iop	2	born with ; bottl in ; bottl of ; boyfriend want ; brazo con ; brazo y ; breakup
        iop	2	bridg every ; bronc ; bug me ; bump ; bump in ; bury me ; busc apoy ; busc con ; but i
        iop	2	but no ; by zoom ; cak on ; cal herself ; cal the ; calv ; can <leave> ; can leav ; candy to
        iop	2	cannot be ; cannot leav ; cant stop ; capful ; car behind ; car over ; cart ; cart with
        iop	2	cartridg ; cat ; cb in ; centr dond ; chamomil ; check and ; chest to ; chew ; childcar
        iop	2	chiquit ; chiv ; church bel ; church ladi ; cincuent y ; circl the ; clas ; clas i ; clas is
        iop	2	classmat ; clean ; clean at ; clear ; clear me ; clerk for ; client now ; clinical and
        iop	2	clos i ; clos to ; coat room ; coc a ; cocain aft ; cocain by ; cocain hac ; cocin
        iop	2	coffe stir ; cok at ; cok only ; cok weekend ; color ; com dos ; commercial ; complain about
        iop	2	complet ; completo ; compos ; con ayud ; con ella ; con grupo ; con horari ; con uno
        iop	2	concert ; cond me ; confi ; consult extern ; convulsion por ; copay for ; could it
        iop	2	could ~do ; counsel ; counselor in ; coupl evening ; court and ; court report
        iop	2	crack problem ; cream ; cristal casi ; cristal empez ; cristal por ; cristal x ; crowd
        iop	2	crystal fiv ; crystal on ; crystal x ; ct 0 ; cuanta <moment> ; cuanta hora ; cuent no
        iop	2	cuid ni ; cumpli los ; curb 0 ; curiou ; current resi ; cut to ; d <stop> ; d end
        iop	2	da <shame> ; da pen ; dad cal ; dad left ; dad of ; dad used ; dai 0 ; danc and ; dat +
        iop	2	daught 0 ; daught think ; day away ; day finish ; day going ; day group ; day hom ; day off
        iop	2	daytim or ; de <container> ; de <illness> ; de <month> ; de <sedative> ; de <sober>
        iop	2	de cabez ; de cas ; de cirrosi ; de desintoxicacion ; de grup ; de juni ; de may ; de mujer
        iop	2	de preferenci ; de recuperacion ; de riversid ; de silicon ; de varia ; de zombi ; death and
        iop	2	dec por ; decent man ; del <kin> ; del futbol ; del pech ; del salon ; demon and ; denis and
        iop	2	deploy til ; deposit ; desd <child> ; despu del ; desvel y ; detox 0 ; detox from ; dia meno
        iop	2	dia nad ; diagnos ; diari quier ; did her ; diet pil ; dig si ; din is ; diplom ; diplom y
        iop	2	director for ; discharg plan ; dismis ; ditch ; do cok ; do outpatient ; do your
        iop	2	doctor wrot ; doe <amount> ; doesnt believ ; doesnt com ; doesnt open ; doing so ; dolar por
        iop	2	dollar ; domingo de ; don for ; don sinc ; dont lov ; dorm a ; dorm en ; dos mes ; drawn
        iop	2	drink / ; drink every ; drink mor ; drink two ; driv again ; drunk at ; drunk driv
        iop	2	drunk mayb ; dry <room> ; dry in ; dtr worri ; due <month> ; duermen ; dui en ; dui from
        iop	2	dui my ; dui on ; ear to ; eat hes ; egres de ; eight a ; el adderal ; el banc ; el corazon
        iop	2	el patron ; el turn ; el vici ; eleven tim ; ell usa ; els <need> ; els for ; els want
        iop	2	elsewher ; em with ; email ; emergenci noma ; en <partner> ; en boda ; en espanol
        iop	2	en hondura ; en tod ; en tratamient ; en usulutan ; end next ; end thi ; ensen un ; enviud
        iop	2	er ; es <amount> ; es cristal ; es problem ; escuelit ; eso per ; espanol por ; espos quier
        iop	2	est mi ; estimat ; estoy san ; eval don ; eve <moment> ; eve no ; even <amount>
        iop	2	even <clean> ; even ~<consume> ; evening / ; event ; ever <ask> ; ever ask ; every few
        iop	2	everyon slap ; evict ; exact <amount> ; f <drug> ; f <sedative> ; f <stimulant> ; f <stop>
        iop	2	f cam ; f paralegal ; f turn ; faint ; falt una ; fami cant ; fami on ; fami would ; farmaci
        iop	2	feed and ; fel hit ; fenc post ; fentanyl in ; festival in ; few ; fifth ; fifty
        iop	2	fifty eight ; fil my ; fin <clinician> ; fin de ; finish his ; finish ninety
        iop	2	first <school> ; first now ; first tim ; first tri ; fist behind ; fiv on ; fml on
        iop	2	for <clean> ; for <furniture> ; for eve ; for group ; for som ; for spous ; for to ; foreman
        iop	2	foreman 0 ; forgiv the ; forklift op ; forward to ; found the ; four glas ; frat ; freq
        iop	2	friend in ; from <consume> ; from drink ; from nin ; fue <alcohol> ; fue por ; fueron sei
        iop	2	fum mot ; fun at ; fut ; g at ; garag aft ; get ahead ; get help ; get no ; get out
        iop	2	get tight ; gf <need> ; gf <say> ; gf say ; gf want ; girlfriend found ; gkid ; glas
        iop	2	glas most ; glas on ; go <home> ; go if ; go inpt ; god earth ; going away ; going off
        iop	2	going on ; gomita ; gomita de ; good that ; got hom ; got laid ; got no ; grad fin
        iop	2	grandmoth grandson ; greas ; group he ; group that ; gs ; guardianship ; guy with ; hac com
        iop	2	hac dos ; hac falt ; hac que ; had <job> ; had mor ; had surgery ; hal drop ; half court
        iop	2	ham in ; hand it ; hand me ; hand with ; has <illness> ; has <say> ; has decid ; has lewy
        iop	2	has win ; hast la ; hast marz ; hat it ; hav 0 ; hav eleven ; hav even ; hav group ; hav in
        iop	2	hav is ; hav it ; hav someth ; hav them ; hav zer ; havent ; havent <need> ; havent <take>
        iop	2	havent want ; hay de ; he <hit> ; he kept ; he met ; he suggest ; he walk ; he writ
        iop	2	health <crowd> ; health committe ; heat no ; hel <consume> ; hel use ; helmet ; help my
        iop	2	her birthday ; her day ; her porch ; hes <count> ; hes mad ; hij de ; hijo grand
        iop	2	him <soon> ; him any ; him find ; himself no ; his 0 ; his <count> ; his <soon>
        iop	2	his <vermin> ; his leftov ; his lock ; his next ; his rout ; his ~0 ; hom nin ; hom nobody
        iop	2	hosp then ; hour each ; hous the ; how i ; how ive ; hr <give> ; hr <need> ; hr want
        iop	2	hrs for ; hurt i ; husb finish ; husband a ; i <consume> ; i <rail> ; i <shame> ; i admit
        iop	2	i appreciat ; i beat ; i begin ; i cannot ; i clerk ; i could ; i deliv ; i grow ; i leav
        iop	2	i look ; i park ; i plan ; i qualify ; i threw ; i travel ; id ; id be ; id lie ; id lik
        iop	2	id writ ; if he ; if she ; if so ; if ~<treatment> ; ill tak ; im <alone> ; im insur
        iop	2	im sob ; im the ; im ~away ; im ~six ; imposibl ; impossibl ; in <consume> ; in <wait>
        iop	2	in arizon ; in bed ; in being ; in bunk ; in chapt ; in check ; in january ; in market
        iop	2	in murriet ; in novemb ; in year ; infart ; inpatient is ; inpt 0 ; insist ; inst
        iop	2	intensiv tre ; internamient ; internamient no ; internist ; inventory ; iop is ; iop meth
        iop	2	iop over ; iop p ; iop por ; iop schedul ; iop then ; ironwork meth ; is <breath>
        iop	2	is <palecolor> ; is <stranger> ; is any ; is her ; is ice ; is nobody ; is outpatient
        iop	2	is too ; isnt a ; isnt anyon ; isnt on ; it <angry> ; it <bodysound> ; it <hear> ; it <hold>
        iop	2	it <insurance> ; it alon ; it bor ; it bother ; it cover ; it ever ; it hit ; it ive
        iop	2	it lik ; it mad ; it rattl ; it real ; it sound ; it than ; itd <take> ; itd tak ; its <go>
        iop	2	its <month> ; its <stiff> ; its <week> ; its adderal ; its how ; its ketamin ; its one
        iop	2	its tight ; its weekend ; ive <give> ; ive <job> ; ive mov ; ive sign ; january with ; jerk
        iop	2	jes ; job and ; job end ; job gon ; join an ; judg put ; juli se ; jump in ; jun 0
        iop	2	just <count> ; just being ; just not ; k sinc ; kais deni ; keep an ; keep count
        iop	2	keep going ; keep it ; keep tak ; ketamin ; key back ; kid 0 ; knot ; know theyr
        iop	2	kratom tea ; la <furniture> ; la <goodbye> ; la <job> ; la <room> ; la desped ; la espum
        iop	2	la llam ; la prep ; la supervisor ; la unic ; la uva ; la vel ; la vio ; lab ok ; lack is
        iop	2	lagun ; laps and ; laps no ; larg <pet> ; larg animal ; las <moment> ; las hora ; las madr
        iop	2	last nam ; lat <daytime> ; laugh so ; laugh til ; laugh with ; law student ; lawy told
        iop	2	le <caretaking> ; le cuid ; le dio ; le hag ; leav ; leav em ; leav her ; leav i ; leav on
        iop	2	leav vm ; lectur me ; level <treatment> ; lft nl ; librarian ; lik counsel ; lik i
        iop	2	limpi la ; lin for ; lin of ; lin told ; lip purpl ; llamant ; load and ; loan ; long <hold>
        iop	2	long haul ; longshoreman ; look forward ; los <colleague> ; los caballero ; los her
        iop	2	los mand ; los part ; loteri ; lov that ; lov to ; lunch two ; lyft ; m <insurance>
        iop	2	m <tool> ; m adderal ; m cart ; m dad ; m ironwork ; m own ; m sin ; m tak ; mad him
        iop	2	mal thi ; malibu on ; mam re ; man do ; man plumb ; man quit ; man so ; map
        iop	2	marketplac plan ; mas usa ; mas y ; mat si ; math ; may 0 ; may she ; may to ; md <say>
        iop	2	me <alcohol> ; me <drug> ; me <insurance> ; me <start> ; me <treatment> ; me adelant
        iop	2	me ard ; me convien ; me crystal ; me do ; me evaluat ; me keep ; me los ; me preocup
        iop	2	me send ; me tien ; me upright ; me your ; me ~<leave> ; mem ; memorial ; men group
        iop	2	mes con ; mes empec ; mes lo ; mes me ; meth clean ; meth every ; meth keep ; meth no
        iop	2	meth two ; mg to ; mgr cal ; mi <church> ; mi ama ; mi muj ; mi nen ; mi nin ; mi propi
        iop	2	midterm ; might as ; mil y ; mio es ; mis anoth ; mis clinical ; mis is ; mis it ; mo
        iop	2	mo <past> ; mo ago ; mo on ; mol en ; mol every ; mom doesnt ; mom mad ; mom she ; mom work
        iop	2	mon ; monst ; month all ; month mayb ; month only ; morning and ; mos ago ; mot toda
        iop	2	moth isnt ; mov in ; much at ; murriet ; mushroom ; my <amount> ; my <count> ; my <night>
        iop	2	my <wait> ; my book ; my church ; my coach ; my cocain ; my doctor ; my girlfriend ; my gran
        iop	2	my ra ; my stay ; my therapist ; my ~ninety ; myself on ; nad desd ; nadi <amount>
        iop	2	nadi mas ; nadi que ; nap ; nd and ; near <home> ; near hom ; near torranc ; neck is
        iop	2	need an ; need peopl ; neg ; neg <phone> ; neg screen ; nev so ; new <town> ; new girlfriend
        iop	2	new man ; next for ; next on ; next wed ; ni <key> ; ni papel ; ni sonarl ; ni ~segur
        iop	2	night a ; night deni ; night janitor ; night one ; night which ; nin <treatment> ; nin and
        iop	2	nin con ; nin to ; nip it ; no ~$ ; no ~<sick> ; no ~big ; no ~camin ; no ~despiert
        iop	2	no ~dormirs ; no ~fac ; no ~helmet ; no ~help ; no ~hospital ; no ~meeting
        iop	2	no ~prescription ; no ~program ; no ~reca ; no ~show ; no ~truck ; nobody can ; nobody got
        iop	2	nobody set ; nobody who ; noch o ; noma ; noma de ; noma tom ; non and ; norc ; not ~<blood>
        iop	2	not ~<eat> ; not ~<home> ; not ~<medicine> ; not ~<money> ; not ~every ; not ~fin ; not ~onc
        iop	2	not ~thi ; not ~why ; noth els ; noth sinc ; notic and ; notic i ; notic ive ; novemb 0
        iop	2	now cant ; now he ; now vomit ; numer en ; nunc habi ; nurs <school> ; nurs cohort
        iop	2	nurs quit ; nurs want ; o te ; och cerveza ; octob 0 ; octob i ; of <give> ; of any
        iop	2	of blow ; of embarrassment ; of inpatient ; of is ; of its ; of night ; of sixty ; of soup
        iop	2	off 0 ; off n ; off til ; off two ; off ~somewher ; ofrecen ; old crowd ; old kid
        iop	2	on <drive> ; on <sedative> ; on <trust> ; on curb ; on dat ; on doubl ; on memorial
        iop	2	on weekday ; on ~<money> ; on ~<stimulant> ; one <month> ; one <sedative> ; one <treatment>
        iop	2	one dui ; one night ; one random ; only <money> ; only few ; only he ; only so ; onset
        iop	2	onset 0 ; or 0 ; or clos ; or doe ; oth fellow ; otr <day> ; otr <drive> ; otr dia
        iop	2	otr driv ; our <write> ; our littl ; our porch ; our ~<kin> ; out <day> ; outpatient by
        iop	2	outpatient intensiv ; outpatient is ; outsid referral ; over <phone> ; own <pet> ; own drink
        iop	2	own md ; own troubl ; oxnard ; pag eso ; paisano ; pap solter ; par <crowd> ; par ant
        iop	2	par ~<treatment> ; park del ; part was ; parti on ; parti sinc ; pas in ; pastil de
        iop	2	pay that ; peer lost ; peer to ; pelot ; pen that ; peopl see ; per el ; per le ; per se
        iop	2	perc ; perdi el ; peric par ; phantom ; physical ; pictur on ; pil out ; pil sinc ; pip de
        iop	2	pizc y ; plac <vendor> ; plac at ; plac quot ; plac want ; plan around ; plan in
        iop	2	platic par ; platiqu ; platiqu con ; po me ; pop for ; popper ; por <day> ; por dia
        iop	2	por qued ; pot ; pour <amount> ; pour half ; preferenci ; pregunt q ; prep ; prep teng
        iop	2	prescrib to ; prima ; print your ; problem i ; prof ; program by ; program director
        iop	2	program on ; program to ; pued ir ; pueden ver ; puest en ; puf ; pul <breath> ; pul air
        iop	2	pur ; pur <eat> ; pur <money> ; pur valor ; purpl ; put away ; quail ; que <ask>
        iop	2	que empiez ; que platiqu ; que sient ; que sigu ; qued atra ; question ~every ; quien los
        iop	2	quier dejarla ; quier grup ; quinceanera ; quisier dejarla ; quit befor ; quit by ; quit she
        iop	2	quit that ; quitan la ; quot $ ; quot me ; ra ; rais an ; rais my ; rak ; ram ; rambl
        iop	2	rang a ; rath do ; re outpt ; re which ; re your ; reach for ; reachabl ; real <write>
        iop	2	real addict ; recomiendan ; recovery ranch ; refer 0 ; rehab and ; replac by ; request 0
        iop	2	residential is ; rest on ; reten ; ribbon ; rig <drive> ; rigid at ; ris y ; rn <stimulant>
        iop	2	rob ; roof ; roof cant ; room at ; rotation ; rul out ; sab de ; sab per ; sacapunta
        iop	2	salg de ; sali el ; sali positiv ; sam <night> ; sam <outdoors> ; sam nit ; say kid
        iop	2	scar me ; schedul for ; school hour ; school outpatient ; school pickup ; school say
        iop	2	se <afraid> ; se vin ; security ; see any ; see now ; seen it ; segu asi ; segun lo
        iop	2	sei cerveza ; seiz 0 ; self <kill> ; self <need> ; self <order> ; self harm ; self no
        iop	2	self report ; seman 0 ; seman nunc ; seman pas ; seman tre ; semana sin ; senor mi ; sept
        iop	2	sept for ; seran ; seren ; seriou ; several x ; sew ; she laugh ; she only ; shift my
        iop	2	should als ; sick is ; sign me ; sil ; silicon ; sin ~<medicine> ; sin ~<try> ; sin ~peric
        iop	2	sinc <school> ; sinc about ; sinc dtr ; sinc ear ; sinc school ; singl <job> ; singl shift
        iop	2	sit in ; sit mov ; six on ; six seven ; skin ; skydiv <school> ; sle ; sleep good ; slip at
        iop	2	smok at ; smok lik ; snap at ; snort meth ; snow con ; so <home> ; so her ; so mad ; so twic
        iop	2	soak ; soap ; sobri y ; sobrin y ; soc and ; sol ; sol caretak ; solit a ; solit sin
        iop	2	solter 0 ; som <year> ; som friday ; som night ; som tim ; som year ; somebody and
        iop	2	someon with ; son <amount> ; son <stimulant> ; son meth ; sonarl ; sorrow ; soy mayordom
        iop	2	spe is ; specifi iop ; spic <consume> ; sponsor that ; sport good ; spot on ; spr but ; ssa
        iop	2	ssi ; st and ; stabl <moment> ; stabl need ; stabl now ; stack ; stag ; start dat
        iop	2	station in ; stay ahead ; stay just ; stay someplac ; steady sinc ; steam ; step ; step back
        iop	2	stil sob ; stil think ; stil use ; stool ; stop smok ; stori and ; strol ; structur <past>
        iop	2	stubborn ; student 0 ; stunt <amount> ; stunt doubl ; su estanci ; sud fri ; suelt ; suggest
        iop	2	summer back ; sunday my ; supervision ; support ; surgeon ; sus amiga ; sweat and ; tab
        iop	2	tac truck ; tacha en ; tak off ; taken ; taken to ; talk it ; tambien y ; taqueri ; tard
        iop	2	tel is ; ten yrs ; tent ; termin ~0 ; tesl ; test neg ; texa with ; text ; text my ; th
        iop	2	th and ; th i ; than he ; than that ; than thre ; than two ; that and ; that com
        iop	2	that enough ; that honest ; that id ; that me ; that spic ; that when ; that word
        iop	2	thc night ; the <emergency> ; the <pain> ; the appeal ; the baggi ; the ballgam ; the bed
        iop	2	the bottl ; the cheapest ; the corn ; the deposit ; the even ; the fly ; the gas ; the glov
        iop	2	the grief ; the head ; the job ; the lad ; the lord ; the mom ; the next ; the oxy
        iop	2	the rafter ; the real ; the respit ; the sheet ; the sight ; the snow ; the sup ; the teeth
        iop	2	the therapist ; the thought ; the weath ; the ~scholarship ; them night ; them overnight
        iop	2	then dont ; then no ; then or ; then wait ; then what ; ther not ; ther or ; therapist and
        iop	2	they <fall> ; they approv ; they deni ; they wont ; theyr all ; theyr down ; theyr let
        iop	2	theyv <say> ; thi a ; thi fri ; thi guy ; thi july ; thi sum ; thing becaus ; thing wher
        iop	2	think about ; though the ; thre if ; thre weekend ; threaten to ; threw the
        iop	2	through <amount> ; through <job> ; through to ; throw myself ; thru sunday ; tien demenci
        iop	2	tienen ; tienen <crowd> ; tienen par ; til april ; til fal ; til night ; tim <last> ; tim a
        iop	2	tim last ; tim off ; tim was ; to $ ; to <fall> ; to <school> ; to cut ; to detox
        iop	2	to everyon ; to hit ; to lean ; to peer ; to sing ; to som ; to watch ; to ~kil ; todavi tom
        iop	2	today 0 ; tom 0 ; tom entr ; tom pech ; tom sus ; too <amount> ; too smal ; took four
        iop	2	took leav ; toolbox ; touch meth ; town and ; trabajador del ; trach ; traig opresion
        iop	2	transitional <home> ; treat and ; tremor ; tub and ; tuesday and ; turn him ; turn my
        iop	2	tuv un ; twic <amount> ; twic the ; twin and ; twing ; two 0 ; two clas ; two margarita
        iop	2	two week ; tx want ; typ from ; typ on ; uas x ; ultim me ; un <crowd> ; un alumn ; un par
        iop	2	un sab ; una caguam ; una cervez ; una planch ; una platic ; una prueb ; una tard ; unaid no
        iop	2	unic ; unic que ; uniform y ; uno a ; until novemb ; up do ; up with ; upheld
        iop	2	upstair neighbor ; use peopl ; used and ; used with ; using ketamin ; usted en ; usual its
        iop	2	vanish for ; vay a ; vend la ; ventur <town> ; ventur county ; version ; vez en ; vici
        iop	2	vid me ; viend el ; vuelt ; vyvans and ; w/d ; wal in ; walk out ; want $ ; want clas
        iop	2	want eleven ; want even ; want me ; want quiet ; want someth ; was every ; way that
        iop	2	we both ; wed and ; weed but ; weed cart ; weed night ; weed on ; week a ; week hom
        iop	2	week test ; weekend ; weekend the ; weight and ; went anywher ; what <treatment> ; what cost
        iop	2	what exist ; what now ; whatev fre ; whatev it ; whatev that ; whatv ; wher you
        iop	2	which <clothes> ; which <moment> ; which <take> ; which group ; which night ; whippet
        iop	2	who <hold> ; who <home> ; who <see> ; who doesnt ; who feed ; who get ; who liv ; who set
        iop	2	whod watch ; wif pregnant ; wil <ask> ; wil <kill> ; wil ask ; wil fir ; with <record>
        iop	2	with anyth ; with f ; with gma ; with nobody ; with parent ; with someth ; wk etoh ; wk is
        iop	2	wks back ; wks no ; work comput ; would bring ; would replac ; wrestl coach ; writ befor
        iop	2	wrot a ; y cuatr ; y doming ; y pa ; y regres ; y vuelv ; y/o ; ya es ; ya pregunt ; year if
        iop	2	year or ; yesterday ; yo nad ; yo ni ; you <give> ; you <go> ; you <money> ; you are
        iop	2	you cant ; you com ; you end ; you go ; you got ; you out ; youl <think> ; your <night>
        iop	2	your friend ; your offic ; your out ; your seat ; yr no ; yrs noth ; zapato ; zolpidem
        iop	2	zombi ; ~0 ~mes ; ~<alcohol> beyond ; ~<alcohol> hx ; ~<alone> ; ~<alone> <week>
        iop	2	~<always> ~<week> ; ~<amount> <amount> ; ~<amount> ~a ; ~<ask> you ; ~<clinician> <say>
        iop	2	~<consume> <need> ; ~<container> ~<medicine> ; ~<crowd> her ; ~<crowd> in ; ~<day> est
        iop	2	~<day> they ; ~<day> ~intern ; ~<day> ~to ; ~<die> <church> ; ~<emergency> lik
        iop	2	~<go> ~<stimulant> ; ~<hit> ~a ; ~<home> <always> ; ~<home> ~over ; ~<hospital> <hospital>
        iop	2	~<illness> as ; ~<insurance> ; ~<insurance> <amount> ; ~<insurance> <consume>
        iop	2	~<insurance> <wait> ; ~<insurance> no ; ~<insurance> sinc ; ~<job> de ; ~<key> y
        iop	2	~<kin> <child> ; ~<kin> <partner> ; ~<last> <month> ; ~<law> <consume> ; ~<leave> until
        iop	2	~<leave> ~<night> ; ~<money> par ; ~<month> <continue> ; ~<month> <take> ; ~<month> ther
        iop	2	~<need> for ; ~<need> ~<stop> ; ~<night> ; ~<opioid> no ; ~<outdoors> in ; ~<pill> sinc
        iop	2	~<say> ~i ; ~<sick> ~<clinician> ; ~<sober> ~<job> ; ~<stimulant> desd ; ~<stimulant> i
        iop	2	~<stimulant> nobody ; ~<stimulant> sinc ; ~<stop> on ; ~<stop> ~<job> ; ~<stop> ~her
        iop	2	~<take> ~<go> ; ~<take> ~it ; ~<treatment> <give> ; ~<wait> <asleep> ; ~<wait> a
        iop	2	~<wait> ~<treatment> ; ~<week> <need> ; ~<week> they ; ~a <say> ; ~a drink ; ~a program
        iop	2	~a ~<child> ; ~a ~<consume> ; ~a ~<night> ; ~a ~<photo> ; ~a ~<week> ; ~a ~documentary
        iop	2	~a ~la ; ~a ~night ; ~a ~sixty ; ~a ~week ; ~adult ; ~against ; ~an ~<moment> ; ~an ~hour
        iop	2	~ask you ; ~assessment ; ~baby ~kick ; ~benefit ; ~brought ; ~cad ; ~cant ~stand ; ~cigar
        iop	2	~clean ~<home> ; ~cur ; ~d ~<treatment> ; ~dan <seizure> ; ~day they ; ~de ~<child>
        iop	2	~despiert ; ~dia est ; ~dia ~en ; ~dishwash ; ~dormirs ; ~eap ; ~end ~it ; ~energy
        iop	2	~energy ~<consume> ; ~energy ~drink ; ~etoh beyond ; ~etoh hx ; ~etoh x ; ~exception
        iop	2	~facility ; ~fami her ; ~find out ; ~forty ~fiv ; ~from <day> ; ~giv ; ~gon ; ~got ~me
        iop	2	~happen ; ~hav to ; ~he <consume> ; ~he <go> ; ~helmet ; ~heroin in ; ~his ~friend
        iop	2	~hom ~over ; ~i ~<see> ; ~i ~turn ; ~inpatient i ; ~inpatient in ; ~inpt 0 ; ~insulin
        iop	2	~interest in ; ~iop befor ; ~kin in ; ~la quier ; ~le ~<hit> ; ~leav until ; ~lo pued
        iop	2	~me <happy> ; ~me dio ; ~me ~intern ; ~medical ; ~month ther ; ~my <drive> ; ~nam
        iop	2	~need for ; ~no ~<job> ; ~no ~busines ; ~nuev ; ~of it ; ~off and ; ~off ~at ; ~oficina de
        iop	2	~on it ; ~order ; ~oth ; ~our ~<child> ; ~our ~daught ; ~outsid ; ~overdos lik ; ~payrol
        iop	2	~pcp ; ~physical ; ~pil sinc ; ~positiv ; ~prob ; ~program no ; ~psych ; ~pued <leave>
        iop	2	~pued ~<stop> ; ~pued ~dej ; ~quisier ; ~resi ; ~reviv ; ~rush on ; ~saw ~thing
        iop	2	~scholarship ; ~seventy ~day ; ~sicknes from ; ~sicknes left ; ~sicknes noth ; ~sinc ~tenth
        iop	2	~singl ; ~sixty ; ~sol ; ~start ~a ; ~stil ; ~swallow ~a ; ~sweat no ; ~tenemo <insurance>
        iop	2	~tenemo aseguranz ; ~teng <crowd> ; ~teng a ; ~teng famili ; ~th ~<school> ; ~th ~grad
        iop	2	~throw ; ~to ~<home> ; ~to ~<stop> ; ~to ~<stranger> ; ~to ~liv ; ~trabaj me
        iop	2	~un ~<treatment> ; ~un ~program ; ~w/d hx ; ~way ; ~week they ; ~why ; ~with ~<clinician>
        iop	2	~withdraw ; ~wks ; ~wks ~residential ; ~year ~befor
        iop	1	*about.1 ; *abstinent.3:historical ; *barrierChild.childsAge ; *conflict.lookAlike
        iop	1	*detoxDone:negated ; *drinks.0:negated ; *emergency:other_experiencer ; *frequency.0
        iop	1	*functioning:negated ; *lapse:other_experiencer ; *mandator:hypothetical ; *mandator:negated
        iop	1	*quantity.treatmentBefore ; *residentialWord ; *residentialWord:negated ; *thirdParty
        iop	1	*violence.lookAlike:historical ; *wantsOff ; *withdrawalSign ; + <caretaking> ; + cok
        iop	1	+ his ; 0 <ask> ; 0 <consume> ; 0 <pill> ; 0 <trade> ; 0 <try> ; 0 coc ; 0 com ; 0 dast
        iop	1	0 evening ; 0 for ; 0 mes ; 0 sec ; 0 step ; 0 tab ; 0 the ; 0 twin ; <afraid> <friend>
        iop	1	<afraid> <write> ; <alcohol> <law> ; <alcohol> el ; <alcohol> hac ; <alcohol> when
        iop	1	<alone> <go> ; <alone> <stimulant> ; <alone> for ; <alone> yo ; <always> <last>
        iop	1	<always> <need> ; <always> <order> ; <always> cuant ; <always> right ; <amount> <caretaking>
        iop	1	<amount> <count> ; <amount> al ; <amount> ipa ; <amount> ive ; <amount> nin ; <amount> por
        iop	1	<amount> structur ; <amount> tim ; <amount> ~<kin> ; <amount> ~<pill> ; <angry> <kin>
        iop	1	<angry> <phone> ; <angry> <school> ; <angry> in ; <appointment> <leave>
        iop	1	<appointment> <night> ; <appointment> what ; <ask> <stimulant> ; <ask> <week> ; <ask> anyway
        iop	1	<ask> can ; <asleep> <record> ; <asleep> no ; <asleep> over ; <blade> que
        iop	1	<blood> <container> ; <blood> <crowd> ; <blood> <die> ; <blood> <past> ; <blood> is
        iop	1	<bodypart> <eat> ; <bodypart> <hold> ; <bodypart> <intoxicated> ; <bodypart> <write>
        """
}
