extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop4 = """
        iop	2	<stimulant> <container> ; <stimulant> <goodbye> ; <stimulant> <year> ; <stimulant> d/c
        iop	2	<stimulant> did ; <stimulant> nobody ; <stimulant> out ; <stimulant> por ; <stimulant> rough
        iop	2	<stimulant> sin ; <stimulant> som ; <stimulant> ~<stranger> ; <stimulant> ~from ; <stop> 0
        iop	2	<stop> <container> ; <stop> <month> ; <stop> <soon> ; <stop> <stimulant> ; <stop> de
        iop	2	<stop> my ; <stop> ninety ; <stop> sus ; <stop> ~a ; <stranger> <cannabis>
        iop	2	<stranger> <day> ; <stranger> <hit> ; <stranger> <opioid> ; <take> ahead ; <take> myself
        iop	2	<take> ~<think> ; <take> ~<year> ; <think> <hold> ; <think> theyr ; <think> wont
        iop	2	<town> <say> ; <town> one ; <trade> <law> ; <trade> on ; <treatment> ; <treatment> <day>
        iop	2	<treatment> <moment> ; <treatment> <money> ; <treatment> <outdoors> ; <treatment> <rarely>
        iop	2	<treatment> <start> ; <treatment> <stop> ; <treatment> <trade> ; <treatment> can
        iop	2	<treatment> coord ; <treatment> hac ; <treatment> her ; <treatment> if ; <treatment> kind
        iop	2	<treatment> los ; <treatment> nad ; <treatment> out ; <treatment> plac ; <treatment> that
        iop	2	<treatment> without ; <trust> <calm> ; <trust> <see> ; <trust> army ; <trust> id
        iop	2	<vendor> is ; <vendor> me ; <vermin> me ; <volunteer> ; <volunteer> <money> ; <wait> <job>
        iop	2	<wait> <sober> ; <wait> atra ; <wait> just ; <wait> las ; <wait> someplac ; <week>
        iop	2	<week> <hit> ; <week> <moment> ; <week> <sad> ; <week> <see> ; <week> casi ; <week> cuand
        iop	2	<week> is ; <week> ther ; <week> ~<amount> ; <week> ~<stimulant> ; <withdrawal> with
        iop	2	<write> <home> ; <write> <stimulant> ; <write> medical ; a bacheloret ; a ban ; a campu
        iop	2	a chat ; a cocain ; a com ; a counselor ; a dui ; a feed ; a fourth ; a fre ; a goodby
        iop	2	a group ; a grup ; a hous ; a landscap ; a mailbox ; a mol ; a monst ; a mortgag ; a nephew
        iop	2	a norc ; a pencil ; a perd ; a pitch ; a roof ; a sixty ; a soul ; a step ; a studi
        iop	2	a stunt ; a suicid ; a sunburn ; a supplement ; a tenant ; a tent ; a tractor ; a weekend
        iop	2	a whistl ; a zoom ; a ~<hot> ; abog client ; about <day> ; about <job> ; about is
        iop	2	about thre ; about two ; abuel y ; acid ; acid <day> ; acid and ; adderal for
        iop	2	adderal ~from ; adic ; admir ; aetn ppo ; aft ; aft <count> ; aft <phone> ; aft <stimulant>
        iop	2	aft cal ; aft clos ; aft i ; aft softbal ; aftercar ; aged ; ago clean ; ago stil ; ahi agar
        iop	2	ahi les ; ahor que ; aid quit ; air 0 ; al <job> ; al <town> ; al otr ; al trabaj ; alan
        iop	2	alcanz ; alcohol all ; alcohol ultim ; alg <treatment> ; alg entr ; alg grati ; algun
        iop	2	all cle ; all ninety ; all nos ; alon for ; along the ; already know ; als hav ; alumn
        iop	2	alway has ; am <tired> ; amphetamin misus ; an 0 ; an <clothes> ; an <headface> ; an aspirin
        iop	2	and adderal ; and cant ; and deni ; and feel ; and heart ; and if ; and mail ; and ther
        iop	2	and wrot ; and ~my ; and ~nev ; and ~stil ; ano par ; anoth <stranger> ; answer her ; anti
        iop	2	any <need> ; any <wait> ; any hour ; any stay ; any way ; apologiz ; apoy ; appreciat
        iop	2	apprentic ; are cod ; are mak ; army vet ; around me ; around new ; asham to ; asi dic
        iop	2	asi est ; ask anyway ; ask he ; ask somebody ; asleep and ; aspirin ; asthm ; at parti
        iop	2	at party ; at ~<school> ; at ~school ; atropel ; audit scor ; august and ; aun ; aun asi
        iop	2	avion ; away anywher ; bachelor party ; back bow ; back just ; bal and ; bautiz y
        iop	2	be <afraid> ; be <eat> ; be <put> ; be best ; be email ; be him ; be out ; be thre
        iop	2	be treat ; becaus her ; bed my ; been <drug> ; been <school> ; been <week> ; been fin
        iop	2	been hit ; been look ; been most ; been six ; been tight ; beer a ; beer with ; befor clas
        iop	2	befor im ; befor thi ; began ; begin ; begin the ; belt lock ; bet so ; bf <stimulant>
        iop	2	bien de ; bio dad ; blacklist ; blackout ; bleed money ; blood twic ; blu hond ; bodi in
        iop	2	body to ; bolsil ; born with ; botel de ; bottl of ; bought him ; bowl sunday ; boyfriend in
        iop	2	boyfriend want ; brazo y ; brew ; bridg every ; buen <job> ; bug me ; bump in ; bury me
        iop	2	busqu ayud ; but i ; but late ; but no ; by <photo> ; by february ; by vide ; by zoom
        iop	2	cal herself ; cal the ; calv ; can watch ; cannot leav ; cant stop ; capful ; caretak
        iop	2	carri me ; cart ; casi me ; cat ; caught it ; cerebral <illness> ; cerebral palsy
        iop	2	cervecita viend ; chamomil ; champagn at ; check and ; chest sinc ; chest to ; childcar
        iop	2	chiquit con ; chiv ; church bel ; cincuent y ; cipot ; circl the ; clas ; clas is ; clean
        iop	2	clerk for ; clonazepam ; clos i ; clos to ; clr <friend> ; clr <kin> ; clr dad ; coat room
        iop	2	coc los ; cocain hac ; cocin ; cocktail ; coffe stir ; coin and ; cok did ; cok onc
        iop	2	cok weekend ; cok x ; colleg ; commercial ; companero ; complet ; complet intensiv ; compos
        iop	2	con <friend> ; con <treatment> ; con ayud ; con ella ; con nadi ; con terapi ; concert
        iop	2	concert and ; cond me ; confes que ; convulsion por ; copay for ; copita de ; corren asi
        iop	2	cort 0 ; costumbr ; could <continue> ; could join ; could keep ; could ~do ; counsel
        iop	2	coupl evening ; court pap ; crack problem ; crank to ; cristal por ; crowd ; crystal fiv
        iop	2	crystal when ; crystal x ; cuanta <moment> ; cuanta hora ; cuarent ; cuent no ; cuent sin
        iop	2	cumpli sus ; curb 0 ; current resi ; custom ; cut to ; d <stop> ; d <treatment> ; dad cam
        iop	2	dad left ; dad used ; dai 0 ; dat + ; daught 0 ; daught think ; day each ; day end
        iop	2	day finish ; day going ; day group ; day off ; day sinc ; day treatment ; de <church>
        iop	2	de <put> ; de <week> ; de cabez ; de cas ; de cirrosi ; de entr ; de grup ; de mezcal
        iop	2	de mudanz ; de mujer ; de preferenci ; de riversid ; de seman ; de silicon ; de terapi
        iop	2	de viern ; del program ; demon and ; deni not ; deni ~sz ; denis and ; deploy til
        iop	2	desd entonc ; despu del ; detox 0 ; detox from ; dia el ; dia nad ; dia par ; dia si
        iop	2	diagnos ; diari quier ; dig si ; dij por ; dijeron ; diner ; diplom y ; discharg plan
        iop	2	ditch ; divorc we ; do <treatment> ; do cok ; do outpatient ; do your ; dob ; doc semana
        iop	2	doctor suggest ; doctor wrot ; doe <amount> ; doe iop ; doe your ; doesnt believ
        iop	2	doesnt open ; dog in ; doing so ; doing wel ; dolar por ; domingo de ; don for ; dosciento
        iop	2	dozen tim ; drawn ; drink / ; drink every ; drink mor ; drink until ; driv again ; driv for
        iop	2	drunk driv ; dry <room> ; duck ; due <month> ; dui en ; dui from ; dui on ; each <go>
        iop	2	ear to ; easy it ; eat hes ; ech a ; edibl at ; edibl dai ; egres de ; el <colleague>
        iop	2	el <eat> ; el <law> ; el adderal ; el beb ; el fil ; el program ; el turn ; el vici
        iop	2	eleven hundr ; eleven tim ; ell usa ; els <need> ; els at ; els for ; els want ; elsewher
        iop	2	email ; emergenci noma ; empac ; empec ; employ no ; en <partner> ; en <week> ; en boda
        iop	2	en espanol ; en hondura ; en pomon ; en quinc ; en seman ; en tod ; en usulutan ; end next
        iop	2	end thi ; enough that ; er ; era <stimulant> ; es <crowd> ; es <say> ; es cristal ; es en
        iop	2	es vici ; escuelit ; espanol por ; est <money> ; est con ; est mi ; est report ; estoy san
        iop	2	estudi en ; eval say ; evaluation ; eve ; even <amount> ; even <clean> ; even a
        iop	2	evening aft ; evening or ; ever <ask> ; ever ask ; every few ; everyon slap ; evict
        iop	2	exact <amount> ; exist and ; f <drug> ; f <sedative> ; f <treatment> ; f cam ; f ice ; f mol
        iop	2	f paralegal ; f turn ; fac in ; fail a ; fal through ; fami on ; fami would ; fanta ; fear
        iop	2	fel hit ; fenc post ; fentanyl i ; fern ; ferry ; few ; fiance ; fifteen minut ; fifty
        iop	2	fifty eight ; fight over ; fin <clinician> ; finish his ; finish ~0 ; first <school>
        iop	2	first tim ; first tri ; fist behind ; fiv month ; flew hom ; for eve ; for exam ; for folk
        iop	2	for fun ; for group ; for som ; for spous ; for to ; foreman ; forklift op ; forward to
        iop	2	found the ; found us ; frat ; friday ; friday if ; from <consume> ; fue <alcohol> ; fue por
        iop	2	fueron sei ; fwd ; g at ; garag aft ; get ahead ; get help ; get out ; get tight ; gf <need>
        iop	2	gf <say> ; gf say ; gf want ; gift ; girlfriend found ; giv leav ; gl / ; glas <amount>
        iop	2	glas most ; go <home> ; go hom ; go if ; going off ; gomita de ; gon even ; good therapist
        iop	2	got thre ; gpa 0 ; grad ; grad a ; grad fin ; grad student ; gradu ; grandmoth grandson
        iop	2	grati o ; greas ; group he ; group not ; grupo de ; gs ; guardianship ; guy with ; hac dos
        iop	2	hac falt ; hac que ; had <job> ; had mor ; hand it ; handl ; has cerebral ; hasnt sinc
        iop	2	hast marz ; hat it ; hav 0 ; hav eleven ; hav even ; hav in ; hav it ; hav mayb ; hav them
        iop	2	havent <need> ; havent <take> ; havent got ; havent want ; hay de ; he already ; he graduat
        iop	2	he kept ; he met ; health <crowd> ; health committe ; heat no ; hed lik ; hel <consume>
        iop	2	hel use ; helmet ; help get ; help my ; her day ; her porch ; hes <count> ; hes <sober>
        iop	2	hes mad ; hes nin ; hes on ; hes sob ; hid the ; him <soon> ; him any ; him find
        iop	2	himself no ; his <bodypart> ; his <count> ; his <soon> ; his <vermin> ; his leftov
        iop	2	his lock ; his next ; his rout ; his ~0 ; hmo ; hom nin ; hom nobody ; hom use ; hond in
        iop	2	hos ; hosp then ; hour each ; hous 0 ; hous the ; how i ; hr <give> ; hr <need> ; hr want
        iop	2	hrs for ; huec ; hurt i ; hurt real ; husband a ; husband on ; i <consume> ; i <hear>
        iop	2	i <shame> ; i could ; i deliv ; i die ; i do ; i graduat ; i leav ; i look ; i park ; i plan
        iop	2	i qualify ; i travel ; i wash ; i ~<home> ; i ~<see> ; i ~liv ; ice dai ; ice is
        iop	2	id <think> ; id <write> ; id be ; id lie ; id lik ; id writ ; if he ; if out ; if she
        iop	2	if so ; if ~<treatment> ; ill tak ; im all ; im hom ; im rais ; im the ; im uninsur
        iop	2	im ~six ; impossibl ; in <consume> ; in <hospital> ; in anyth ; in being ; in bunk
        iop	2	in chapt ; in dec ; in january ; in joshu ; in murriet ; in novemb ; in oct ; in town
        iop	2	in year ; inpatient is ; inpatient last ; inq ; insist ; insur deni ; intern ni
        iop	2	internamient ; internamient no ; internist ; inventory ; iop 0 ; iop is ; iop meth ; iop on
        iop	2	iop p ; iop par ; iop por ; iop schedul ; iop that ; ironwork meth ; irritabl ; is <breath>
        iop	2	is <stimulant> ; is <stranger> ; is any ; is bet ; is breath ; is convinc ; is her
        iop	2	is night ; is nobody ; is outpatient ; is peopl ; is simp ; is too ; isnt a ; isnt anyon
        iop	2	isnt on ; isnt possibl ; it <angry> ; it <hear> ; it <insurance> ; it bor ; it cover
        iop	2	it doesnt ; it ever ; it every ; it going ; it ive ; it lik ; it real ; it shook ; it sound
        iop	2	itd <take> ; itd tak ; item ; its <bodypart> ; its <go> ; its <month> ; its <stiff> ; its as
        iop	2	its jun ; its ketamin ; its one ; its tight ; its too ; ive <give> ; ive mov ; january with
        iop	2	jes ; job and ; job gon ; judg wrot ; juli ; jun 0 ; juni de ; junt con ; just dont
        iop	2	just not ; just willpow ; k + ; keep an ; keep count ; keep it ; keep tak ; kept a ; kid no
        iop	2	know theyr ; kratom tea ; la <furniture> ; la <goodbye> ; la <room> ; la acab ; la cuadril
        iop	2	la desped ; la lecheri ; la llam ; la mot ; la supervisor ; la unic ; la uva ; la vio
        iop	2	lack is ; lad thi ; lagun ; lanch ; laps 0 ; larg <pet> ; larg animal ; las <home>
        iop	2	las <moment> ; las hora ; las madr ; last dos ; last nam ; last plac ; lat <daytime>
        iop	2	laugh til ; law student ; lawy told ; le dio ; learn the ; leav ; leav i ; leav on ; leav vm
        iop	2	les teng ; let so ; level <treatment> ; lft nl ; lik i ; lik most ; lik peopl ; limpi busc
        iop	2	limpi de ; lin told ; load and ; lock my ; longshoreman ; los <colleague> ; los chamaco
        iop	2	los llev ; los mand ; los part ; los sab ; loteri ; lov to ; lug en ; lunch two ; lyft ; m /
        iop	2	m <tool> ; m audit ; m cart ; m hvac ; m ironwork ; m own ; mad her ; mad him ; mal thi
        iop	2	mam re ; man do ; marc ; marihuan en ; marijuan ; mas desd ; math ; mattres ; may to
        iop	2	md <say> ; me <alcohol> ; me <drug> ; me adelant ; me cobran ; me crystal ; me do
        iop	2	me evaluat ; me hic ; me keep ; me regan ; me send ; me som ; me tien ; me your
        iop	2	me ~<leave> ; me ~a ; me ~intern ; meant ; meeting in ; mem ; memorial ; mes con ; mes empec
        iop	2	mes por ; met peric ; meth clean ; meth keep ; meth no ; meth wkend ; mezcal ; mg to
        iop	2	mgr cal ; mi <hold> ; mi <year> ; mi ama ; mi carg ; mi doctor ; mi edad ; mi nen ; mi propi
        iop	2	might as ; mil y ; min now ; mis is ; mis ~novent ; mo <past> ; mo ago ; mo if ; mol every
        iop	2	mol on ; mom doesnt ; mom mad ; mon ; monday on ; montacarga ; month all ; mor no ; mormon
        iop	2	morn i ; mos ago ; mosqu ; most wknd ; mot tod ; moth got ; moth isnt ; mov in ; much at
        iop	2	murriet ; mushroom ; my <wait> ; my cocain ; my doctor ; my girlfriend ; my new
        iop	2	my physical ; my slot ; my stay ; my therapist ; my thing ; my ~ninety ; myself <count>
        iop	2	nadi q ; nap ; navaj y ; nd and ; near temecul ; neci ; need an ; need structur
        iop	2	neg <phone> ; neg screen ; neurologist cal ; nev so ; new girlfriend ; new man ; next start
        iop	2	ni <amount> ; ni sonarl ; ni una ; ni ~<key> ; ni ~papel ; ni ~segur ; night a ; night deni
        iop	2	night do ; night last ; night nev ; night one ; night program ; night the ; night wif
        iop	2	nin and ; ningun desd ; nip it ; nite ; nitrou ; nl ; no ~<sick> ; no ~aid ; no ~despiert
        iop	2	no ~distres ; no ~dui ; no ~fac ; no ~fund ; no ~meeting ; no ~necesit ; no ~prescription
        iop	2	no ~viv ; nobody can ; nobody set ; nobody who ; noch nad ; noch o ; noma ; noma de
        iop	2	non and ; norc ; not ~<eat> ; not ~<home> ; not ~<medicine> ; not ~<money> ; not ~every
        iop	2	not ~fin ; not ~onc ; not ~thi ; not ~urgent ; not ~why ; noth aft ; noth els ; notic and
        iop	2	notic i ; notic ive ; novemb i ; now aft ; now cant ; now he ; now id ; nuc en ; nuev en
        iop	2	nurs <school> ; nurs school ; nurs want ; oatmeal ; och <count> ; och cerveza ; och mil
        iop	2	octob 0 ; of <appointment> ; of <trust> ; of any ; of embarrassment ; of enrollment
        iop	2	of group ; of inpatient ; of mol ; of night ; of sixty ; off 0 ; off n ; off til ; off two
        iop	2	old <furniture> ; old crowd ; on <sedative> ; on <trust> ; on car ; on curb ; on dat
        iop	2	on doubl ; on edibl ; on fami ; on fri ; on halloween ; on night ; on sinc ; on thos
        iop	2	on weekday ; on ~<money> ; on ~<stimulant> ; one <cannabis> ; one <drug> ; one <eat>
        iop	2	one <sedative> ; one <treatment> ; one drug ; one fail ; one night ; one too
        iop	2	only <consume> ; only <insurance> ; only <money> ; only <see> ; only <take> ; only but
        iop	2	only pay ; only pharmacist ; onset ; opcion ; or 0 ; or clos ; or day ; or doe ; or sat
        iop	2	ord 0 ; order by ; otr <day> ; otr <drive> ; otr driv ; our <write> ; our littl ; our twin
        iop	2	our ~<kin> ; out <day> ; out <media> ; out flyer ; outpatient befor ; outpatient is
        iop	2	outpatient por ; outsid referral ; overboard ; own <pet> ; own drink ; own md ; own troubl
        iop	2	own ~<clinician> ; own ~pcp ; pa la ; pag un ; paisano ; par ant ; par gent
        iop	2	par ~<treatment> ; parent found ; parti on ; pas era ; pas in ; past his ; patrick ; pcp 0
        iop	2	pcp on ; peer to ; pen that ; peopl now ; peopl see ; per <need> ; per le ; per quier
        iop	2	permis ni ; pharmacist in ; physical ; pid nuev ; pil out ; pint ; pint of ; pizc y ; pk
        iop	2	plac <need> ; plac at ; plan in ; platform ; platica ; pls ; pm or ; pmh ; point and
        iop	2	pop for ; por <job> ; por cart ; por cocain ; por zoom ; porqu <leave> ; porqu sali ; pos x
        iop	2	possibl ; powd cocain ; preferenci ; premium ; prep teng ; prevention <crowd> ; prima
        iop	2	print your ; prob ; prog in ; program by ; program director ; program is ; program on
        iop	2	program say ; prove ; psicolog que ; pub ; puf ; pur <eat> ; pur <trust> ; put away
        iop	2	que <ask> ; que cobr ; que empiez ; que sient ; qued atra ; qued con ; quem el
        iop	2	question ~every ; quien <stop> ; quien dej ; quien platic ; quier dejarla ; quier terapi
        iop	2	quiet part ; quinceanera ; quisier dejarla ; quisier una ; quit by ; quit she ; quitan la
        iop	2	quot me ; ra ; rais an ; rambl ; random at ; raya ; re <drive> ; re which ; reachabl
        iop	2	real <write> ; real addict ; refer 0 ; rehab and ; residency ; respect <stranger>
        iop	2	respect sir ; respit agency ; rid a ; rigid at ; rn <stimulant> ; rn adderal ; rob ; rod it
        iop	2	roof ; rotation ; rough <amount> ; rueda ; rul out ; run aft ; run from ; sab de ; sab o
        iop	2	sab y ; sali el ; sali positiv ; salvation ; salvation army ; sam <night> ; sam <outdoors>
        iop	2	sap eval ; saturday and ; scar me ; schedul + ; schedul for ; school outpatient ; scor an
        iop	2	se gradu ; se vin ; season and ; seat ; seat away ; secondary ; see any ; see now ; segu
        iop	2	segun lo ; segur ; segur teng ; seiz 0 ; self <kill> ; self <need> ; self <order> ; self cok
        iop	2	self harm ; self no ; self report ; seman 0 ; semana ; semana sin ; semest of ; semestr
        iop	2	sept ; seran ; seren ; several x ; she may ; she only ; shed kil ; shift my ; should als
        iop	2	si nieg ; si yo ; sick is ; sight ; sign me ; sign up ; silenc and ; silicon
        iop	2	sin ~<medicine> ; sin ~<try> ; sin ~problem ; sin ~quien ; sinc <school> ; sinc <treatment>
        iop	2	sinc ear ; sinc not ; sinc ~<school> ; sinc ~school ; singl <job> ; singl shift ; sit in
        iop	2	six the ; skydiv ; sle ; sleep without ; slip in ; snif cok ; snow con ; so <daytime>
        iop	2	so her ; so hi ; soak ; sobran ; sobri ; sobrin y ; soc and ; sol ; sol le ; solit a
        iop	2	solter no ; som <crowd> ; som <year> ; som night ; som weeknight ; som year ; somebody and
        iop	2	someon with ; son <amount> ; son <stimulant> ; son doesnt ; son meth ; sonarl ; sorrow
        iop	2	soy <caretaking> ; soy niner ; spe is ; spic <consume> ; spoon ; sport good ; spr but ; ssa
        iop	2	st patrick ; start dat ; start on ; station ; station in ; stay just ; stay someplac
        iop	2	steady sinc ; steam ; step ; step back ; step out ; stil sob ; stil think ; stock
        iop	2	storag unit ; strol ; structur <job> ; structur <past> ; stunt <amount> ; stunt doubl
        iop	2	su estanci ; su numer ; su ~internamient ; subpoen ; sud ; sud fri ; suelt ; suggest
        iop	2	sum its ; summer back ; sunday my ; supervision ; support ; surgeon ; sweat and ; tac truck
        iop	2	tak off ; tak tim ; taken ; taken an ; talk and ; talk fast ; tambien y ; tap befor
        iop	2	teach and ; teddy ; tel is ; ten <night> ; ten tim ; ten yrs ; teng car ; tent ; termin ~0
        iop	2	tesl ; test + ; test <cannabis> ; test neg ; test thc ; text my ; th ; th and ; th i
        iop	2	than he ; than that ; than two ; that and ; that bad ; that com ; that doesnt ; that enough
        iop	2	that honest ; that id ; that old ; that run ; that spic ; that when ; thc gummi ; thc night
        iop	2	the <emergency> ; the <withdrawal> ; the appeal ; the baggi ; the ballgam ; the blow
        iop	2	the bottl ; the claw ; the cold ; the corn ; the cuf ; the dab ; the dres ; the even
        iop	2	the extension ; the ferry ; the firm ; the food ; the head ; the herd ; the job ; the lord
        iop	2	the mom ; the nause ; the next ; the oxy ; the pain ; the quiet ; the rafter ; the ref
        iop	2	the residential ; the rul ; the saving ; the schedul ; the sight ; the sink ; the sou
        iop	2	the teeth ; the therapist ; the towel ; them night ; then dont ; then no ; then not
        iop	2	then on ; then or ; then wait ; then what ; ther not ; ther som ; therapist and
        iop	2	therapist in ; therapy for ; they deni ; they nap ; theyd <bodypart> ; theyd hand
        iop	2	theyl <insurance> ; theyl cov ; theyr all ; theyr down ; theyr let ; theyv <say> ; thi a
        iop	2	thi fri ; thi july ; thi sum ; thing wher ; thirty year ; thre counti ; thre residential
        iop	2	thre tim ; threw the ; through to ; throw myself ; throw up ; thru sunday ; tien <illness>
        iop	2	tien de ; tienen <crowd> ; tight band ; til fal ; til night ; tim <last> ; tim <week>
        iop	2	tim a ; tim last ; tim week ; to $ ; to <fall> ; to <happy> ; to <partner> ; to <school>
        iop	2	to catch ; to clas ; to cut ; to detox ; to enrol ; to everyon ; to lean ; to mention
        iop	2	to peer ; to sing ; to som ; toc nad ; toda mis ; todavi tom ; today 0 ; toddl ; toddler
        iop	2	tom ; tom entr ; tom pech ; tom sus ; tomorrow if ; too <amount> ; too smal ; took four
        iop	2	toolbox ; trabaj nuev ; trabajador del ; traig opresion ; transitional <home>
        iop	2	tratamient de ; tre nieto ; treat and ; treint y ; tri my ; try again ; turn him ; tweak
        iop	2	twelv week ; twic <amount> ; two clas ; typ from ; typ on ; ua ; ultim cop ; ultim me
        iop	2	un <cannabis> ; un <month> ; un dui ; un grup ; un par ; un toqu ; un ~<treatment>
        iop	2	una <appointment> ; una caguam ; una cuatr ; una platic ; una prueb ; una ray ; unaid
        iop	2	uniform y ; uninsur meth ; unscrew ; until novemb ; up <soon> ; up with ; upheld
        iop	2	upstair neighbor ; use adderal ; used and ; used with ; uso peric ; usual its ; van com
        iop	2	varia ; vay ; vecin que ; vend la ; vez en ; vez un ; vici ; vid me ; viend el ; viern del
        iop	2	vm ; vuelt ; vyvans and ; w/d ; wal in ; walk out ; want $ ; want clas ; want grp ; want me
        iop	2	want quiet ; want someth ; want week ; was <cold> ; was <drive> ; was <give>
        iop	2	was <outdoors> ; was every ; was win ; watch to ; way that ; we both ; we los ; we shar
        iop	2	wed 0 ; wed and ; weed at ; weed befor ; weed night ; weed on ; week a ; week hav ; weekend
        iop	2	weekend for ; weekend in ; weekend turn ; went away ; wer <sad> ; what <moment>
        iop	2	what <treatment> ; what fre ; what his ; what now ; whatev it ; whatev that ; which <take>
        iop	2	which group ; which turn ; whip ; whippet ; who <hold> ; who <home> ; who <see> ; who doesnt
        iop	2	who feed ; who get ; who got ; who liv ; whol history ; whol lif ; widow 0 ; wif got
        iop	2	wif pregnant ; wif told ; wif want ; wil <ask> ; wil ask ; wil fir ; willpow ; with <blade>
        iop	2	with <illness> ; with <record> ; with anyth ; with gma ; with ketamin ; with mom
        iop	2	with nobody ; with parent ; with so ; with spous ; without ~any ; wk is ; wks 0 ; wks back
        iop	2	work comput ; work so ; worri ; would bring ; would help ; wrap ; wrist on ; xanax 0 ; y de
        iop	2	y pa ; y/o ; yal hav ; year if ; yesterday ; you <give> ; you <go> ; you <goodbye>
        iop	2	you <money> ; you cant ; you com ; you end ; you go ; you got ; you meet ; you out
        iop	2	youl <ask> ; youl <think> ; your friend ; your offic ; your out ; your rehab ; yr <home>
        iop	2	yrs noth ; zer ~coverag ; zolpidem ; zombi ; zombi en ; ~<alone> <week> ; ~<amount> <amount>
        iop	2	~<amount> ~<job> ; ~<amount> ~a ; ~<amount> ~as ; ~<caretaking> ; ~<clinician> <say>
        iop	2	~<color> ; ~<container> ~<medicine> ; ~<crowd> <amount> ; ~<day> <hospital> ; ~<day> est
        iop	2	~<day> they ; ~<day> ~intern ; ~<day> ~to ; ~<die> <church> ; ~<die> <past> ; ~<die> que
        iop	2	~<emergency> lik ; ~<gun> no ; ~<hear> in ; ~<home> <always> ; ~<home> <night>
        iop	2	~<home> aqui ; ~<home> ~from ; ~<hospital> <hospital> ; ~<illness> <medicine>
        iop	2	~<insurance> <town> ; ~<insurance> <treatment> ; ~<insurance> no ; ~<insurance> ~<job>
        iop	2	~<job> <job> ; ~<job> me ; ~<job> til ; ~<key> y ; ~<kin> <partner> ; ~<kin> ~<crowd>
        iop	2	~<last> <month> ; ~<law> <consume> ; ~<leave> <month> ; ~<leave> ~<night>
        iop	2	~<medicine> ~<hospital> ; ~<money> <stimulant> ; ~<money> par ; ~<month> <continue>
        iop	2	~<month> <take> ; ~<need> <medicine> ; ~<need> for ; ~<night> ; ~<night> ~<crowd>
        iop	2	~<opioid> no ; ~<outdoors> in ; ~<outdoors> ~<home> ; ~<pain> <ask> ; ~<pain> ~<child>
        iop	2	~<phone> ~or ; ~<pill> sinc ; ~<say> ~<stranger> ; ~<school> ~<say> ; ~<seizure> <sedative>
        iop	2	~<sick> ~<clinician> ; ~<sober> ~<job> ; ~<start> ~a ; ~<stimulant> i ; ~<stimulant> nobody
        iop	2	~<stimulant> sinc ; ~<stimulant> ~<consume> ; ~<stop> on ; ~<stop> ~<job> ; ~<stop> ~her
        iop	2	~<stop> ~in ; ~<take> ~<go> ; ~<treatment> <church> ; ~<treatment> <give> ; ~<treatment> per
        iop	2	~<treatment> ~<consume> ; ~<wait> <asleep> ; ~<wait> a ; ~<wait> ~<treatment>
        iop	2	~<week> <amount> ; ~<week> ~off ; ~<withdrawal> no ; ~a <say> ; ~a program ; ~a ~<consume>
        iop	2	~a ~<count> ; ~a ~<photo> ; ~a ~<week> ; ~a ~documentary ; ~a ~la ; ~a ~sixty ; ~a ~week
        iop	2	~adult ; ~against ; ~aid ; ~an ~<moment> ; ~an ~hour ; ~assessment ; ~away ; ~big deal
        iop	2	~brought ; ~bup ; ~cad ; ~cant ~stand ; ~cas ; ~check ; ~cok ; ~cort ; ~cur
        iop	2	~d ~<treatment> ; ~dad ; ~dad girl ; ~dan mi ; ~day they ; ~de ~<child> ; ~de ~nin
        iop	2	~detox indicat ; ~dia est ; ~dia ~en ; ~distres ; ~eap ; ~end ~it ; ~energy
        iop	2	~energy ~<consume> ; ~energy ~drink ; ~enrol ~in ; ~entr ~a ; ~etoh x ; ~every ~two
        iop	2	~exception ; ~facility ; ~fami her ; ~few ~day ; ~find out ; ~for ~the ; ~from <day> ; ~fund
        iop	2	~giv ; ~giv ~my ; ~gon ~a ; ~got ~me ; ~h/o ; ~hay con ; ~hay de ; ~he <consume> ; ~he <go>
        iop	2	~he vuelt ; ~heroin in ; ~his ~friend ; ~i ~<see> ; ~in ~0 ; ~inpatient i ; ~inpt end
        iop	2	~ins cant ; ~interest in ; ~intern no ; ~k ~0 ; ~kin in ; ~knock ; ~la quier ; ~le <go>
        iop	2	~le ~entr ; ~mak ~nineteen ; ~me <happy> ; ~me gust ; ~me ~intern ; ~mis hijo ; ~much ~as
        iop	2	~my seat ; ~nam ; ~need for ; ~nin ~<day> ; ~nin ~day ; ~no ~<job> ; ~no ~<leave>
        iop	2	~no ~busines ; ~no ~exist ; ~no ~leav ; ~ocup ; ~ocup desintoxicacion ; ~of it ; ~off cocain
        iop	2	~off cok ; ~off ~at ; ~oia ~voc ; ~old who ; ~old with ; ~on it ; ~order ; ~oth
        iop	2	~oth ~<drug> ; ~outsid ; ~overdos lik ; ~pas when ; ~pastil ; ~payrol ; ~pcp ; ~peg ~a
        iop	2	~pil sinc ; ~pool ; ~pued ~<stop> ; ~pued ~dej ; ~ranch ; ~real but ; ~regres
        iop	2	~residential 0 ; ~saw ; ~saw ~thing ; ~shar ; ~shop ; ~sicknes left ; ~sicknes noth
        iop	2	~sist ~facility ; ~smok ; ~stil ; ~su ; ~swallow ~a ; ~sweat no ; ~sx ~sinc ; ~teng <crowd>
        iop	2	~teng a ; ~teng famili ; ~the <phone> ; ~the ~union ; ~tien con ; ~to ~<home> ; ~to ~<stop>
        iop	2	~to ~<stranger> ; ~to ~liv ; ~tre ~mes ; ~violent ; ~viv aqui ; ~voic in ; ~volv ; ~wak ~up
        iop	2	~why ; ~with ~<clinician> ; ~withdraw ; ~wk ; ~wks ~residential ; ~wont ~<awake>
        iop	2	~wont ~wak ; ~year ~befor ; ~zoom ~or
        iop	1	*about.1 ; *age.0 ; *conflict.lookAlike ; *detoxDone:negated
        """
}
