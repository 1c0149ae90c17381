extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop3 = """
        iop	2	parkinson ; parti ; patron ya ; pay out ; pay that ; pcp 0 ; pcp ofc ; pelot ; pen with
        iop	2	pens que ; peopl go ; peopl lik ; peopl now ; peopl out ; per la ; per quier ; per se
        iop	2	per si ; perc ; perc on ; peric ; peric y ; permis ; permis ni ; person in ; pes par
        iop	2	pigeon ; pint of ; pizc ; plac want ; plan of ; plan wont ; plant and ; plat ; platic par
        iop	2	pleas phon ; pleasant ; pls ; pmh ; point and ; pok ; pok night ; por dia ; por manej
        iop	2	por que ; porqu es ; porqu su ; pos x ; possession ; potluck ; practicum ; pregnant with
        iop	2	premium ; prim el ; problem i ; profesional ; program by ; program say ; program two ; proof
        iop	2	protectiv ; pto no ; push the ; puzzl ; qs ; que busqu ; que llegu ; que por ; qued con
        iop	2	questionnair ; quier ; quier que ; quier terapi ; quiet part ; quit by ; quiz ; quot me
        iop	2	rail ; rare ; re cowork ; re which ; reachabl ; read me ; real addict ; recogniz ; refer 0
        iop	2	refus ; rehab and ; rehab day ; reloj ; remain ; requir a ; resi client ; resi clt
        iop	2	residential as ; residential is ; rest ; ribbon ; rie ; right i ; rigid at ; rock for ; roof
        iop	2	room at ; run the ; said maam ; salesman ; salg ; salg de ; sali el ; saturday 0
        iop	2	saturday aft ; saturday and ; sausag ; saving ; saw a ; scal ; scoot ; scor on ; scratch
        iop	2	se cay ; se com ; se preocup ; se rie ; sea qued ; second year ; see about ; see any
        iop	2	sei vec ; sei y ; seizur in ; sel ; self no ; self want ; ser que ; seri ; seri de ; sesion
        iop	2	session ; set it ; seven and ; seventeen year ; sew ; she began ; she usual ; she would
        iop	2	shift my ; shift or ; should als ; sick day ; sick is ; sin aseguranz ; sin malest ; sin un
        iop	2	sinc ear ; sinc lik ; sinc our ; sinc start ; sinc we ; sinc wif ; sinc yesterday ; sle
        iop	2	sleep somewher ; slip ; smok 0 ; so no ; so on ; sob the ; sob with ; sock on ; sol car
        iop	2	sol caretak ; solit a ; solter y ; som peopl ; som support ; som wednesday ; somebody put
        iop	2	someon in ; someon with ; somewher between ; son doesnt ; soy mam ; soy niner ; sp ; sp spkr
        iop	2	spe ; spirit ; sponsor from ; sponsor that ; spr break ; squad ; stabl need ; stabl on
        iop	2	stair today ; start by ; start w ; stat and ; stay that ; stil think ; stol ; stop on
        iop	2	storm ; straight int ; sublocad ; suboxon 0 ; subpoen ; suelt a ; suicid in
        iop	2	suicidal thought ; suit me ; sum camp ; sunday that ; supervision ; support ; sus amiga
        iop	2	sx ~pcp ; syndrom and ; sí quier ; tab ; tach ; tailgat ; tak adderal ; tak leav ; tak my
        iop	2	tak somebody ; tak tim ; taken ; taken to ; tant que ; tap with ; taxist ; tea ; teach and
        iop	2	teach pian ; temecul ; ten yrs ; tend bar ; tenth ; terapi varia ; text my ; th grad
        iop	2	than i ; than my ; than that ; thankful ; that and ; that day ; that four ; that ive
        iop	2	that wer ; the aquarium ; the arithmetic ; the bas ; the bed ; the blow ; the bottl
        iop	2	the cast ; the cheapest ; the clas ; the cohort ; the deposit ; the extension ; the fath
        iop	2	the fifteenth ; the film ; the flu ; the foot ; the forklift ; the fost ; the ice ; the in
        iop	2	the jaw ; the job ; the k ; the link ; the pas ; the pati ; the pharmacy ; the potluck
        iop	2	the rafter ; the recovery ; the remain ; the rop ; the rout ; the saturday ; the season
        iop	2	the sign ; the sixty ; the snow ; the straw ; the sup ; the tabl ; the tailgat ; the team
        iop	2	the thought ; the toilet ; the ~insuranc ; the ~scholarship ; then cri ; ther anyth
        iop	2	ther been ; ther not ; ther they ; therapist said ; theyv said ; thi past ; thi way ; thigh
        iop	2	thing again ; thing for ; thing i ; thing that ; thing wher ; think that ; think thi
        iop	2	thirty minut ; thirty two ; thre counti ; thrift ; through me ; thursday for ; tight
        iop	2	til thi ; tim sinc ; tim was ; to adult ; to clas ; to cov ; to detox ; to laugh ; to light
        iop	2	to nip ; to nobody ; to nov ; to thre ; to zer ; today 0 ; toddl ; todo y ; told by ; tom 0
        iop	2	tom medi ; tom yo ; too many ; too smal ; took up ; touch ; touch anyth ; tour bus
        iop	2	town has ; transf ; transit ; traum tx ; treat no ; treatment need ; tri cok ; truck paid
        iop	2	trust the ; turn my ; tuv que ; twenty four ; twic a ; two every ; two hundr ; two on
        iop	2	uas x ; ultim cop ; un litr ; un plat ; un poc ; una clinic ; una companer ; una hora
        iop	2	unaliv ; uncl ranch ; uninsur meth ; unles ; until octob ; up what ; use adderal ; used and
        iop	2	used up ; using ketamin ; usual right ; va y ; vaci ; val ; van can ; van com ; vec entr
        iop	2	vel ; vet va ; vez en ; vi su ; viend ; view ; vin los ; vodk in ; vodk sod ; voic gon ; voz
        iop	2	voz de ; wait list ; walk out ; want an ; want evening ; want grp ; want somebody ; want you
        iop	2	warehous ; warn me ; was kind ; was on ; was pil ; was win ; watch a ; wav at ; we met
        iop	2	we run ; weed noth ; week is ; weekend no ; went away ; went in ; went rigid ; what left
        iop	2	when his ; whisper my ; whistl on ; who feed ; who notic ; who used ; whol list ; wif ask
        iop	2	wif back ; wif count ; wif nam ; win most ; with eleven ; with narcan ; with night
        iop	2	with structur ; with thc ; without any ; witnes ; wk is ; wkly ; wks for ; wks from
        iop	2	wks intensiv ; wks residential ; wont do ; work comput ; work ful ; worri ; xanax 0
        iop	2	y nosotro ; y pag ; y pregunt ; y/o ; year has ; year i ; year without ; you at ; you giv
        iop	2	you sleep ; you tel ; you treat ; youd tak ; your out ; your own ; your rehab ; yr 0
        iop	2	yrs no ; zombi en ; ~0 ~wks ; ~a ~fifth ; ~as ; ~as ~a ; ~away ~for ; ~board ; ~day ~stay
        iop	2	~don ; ~dui ; ~eight ; ~epilepsy sinc ; ~even ~group ; ~for ~a ; ~gon ~a ; ~health ; ~hors
        iop	2	~how ~much ; ~hx ; ~keep ; ~lik ~a ; ~lock ~up ; ~meth ; ~much ; ~near ; ~od x ; ~person
        iop	2	~send ; ~talk ~to ; ~ther ~isnt ; ~thur ; ~tx non ; ~union ; ~week they ; ~wks ; ~work ; ~y
        iop	1	*about.1 ; *ago.1 ; *deliriumTremens.0:negated ; *detoxDone.0:negated ; *drinks.0:historical
        iop	1	*emergency.0:other_experiencer ; *emergency.8:negated ; *frequency.0
        iop	1	*frequency.1:hypothetical ; *otherService.2 ; *otherService.6:hypothetical ; *quantity.3
        iop	1	*residentialDone.0:hypothetical ; *suicidal.0 ; *unaided.0:negated ; *vendor.1
        iop	1	*withdrawalHint.0:hypothetical ; / nit ; 0 an ; 0 and ; 0 chest ; 0 coc ; 0 com ; 0 doing
        iop	1	0 drink ; 0 only ; 0 pls ; 0 school ; 0 se ; 0 trabaj ; 0 x ; a / ; a barbecu ; a bas
        iop	1	a brick ; a cak ; a client ; a crowd ; a funny ; a group ; a hol ; a landscap ; a mortgag
        iop	1	a retir ; a screen ; a second ; a skydiv ; a talk ; a tenant ; a trach ; a weekend ; a xanax
        iop	1	a zoom ; about end ; about four ; about halloween ; about hes ; about you ; abuel falleci
        iop	1	acab las ; acros the ; adderal by ; adderal dai ; adic ; afraid ; aft four ; aft last
        iop	1	ago we ; ago when ; aid ; aid and ; al per ; alcanz ; all nos ; all plac ; along and
        iop	1	altavoz ; alumni meet ; amt unk ; an outpatient ; and blow ; and brok ; and buri ; and can
        iop	1	and cant ; and com ; and drop ; and drov ; and flush ; and his ; and ket ; and new ; and pas
        iop	1	and peopl ; and said ; and shed ; and that ; and thre ; and ~nev ; ano con ; ano nuev
        iop	1	ano por ; any ; anyth for ; approv list ; april 0 ; april for ; are bad ; are empty
        iop	1	are over ; arizon ; around it ; asham to ; asi y ; ask anyway ; ask somebody ; at cvs
        iop	1	at first ; at my ; at night ; aunt in ; auth ; avion ; awak for ; away gam ; away half
        iop	1	ayudenm ; back surg ; badg ; bailey in ; bal and ; bark ; basur ; be pay ; becom ; been good
        iop	1	been look ; behind ; being the ; berth ; besid the ; between job ; biciclet ; bit of
        iop	1	blood pressur ; blu and ; board is ; both sob ; bottom of ; box i ; brazo y ; breakup
        iop	1	bridg ; bronc ; broth in ; brush ; build and ; bulk ; bus 0 ; busqu ; but me ; buy for
        iop	1	by mail ; caj ; cal re ; cal thi ; callback ; can peopl ; can sleep ; can writ ; cant clos
        iop	1	cant com ; cant los ; card out ; cas de ; cas est ; casi cad ; casi siempr ; casserol dish
        iop	1	caught ; caught it ; cay ; cay borrach ; cer la ; cereal and ; cert in ; chest of
        iop	1	chiquit y ; church bel ; civilian ; clas i ; clean ; clean no ; clean pool ; clinical
        iop	1	clos it ; club ; cnslr ; cocain most ; cocain wkend ; coin in ; cok that ; cok two ; com in
        iop	1	com round ; complain ; complain about ; contamo con ; convinc ; could begin ; cours
        iop	1	cousin ~odd ; cow ; crack off ; creep up ; cristal par ; cuid al ; cuidarl ; cun que
        iop	1	custom ; d no ; d/c tomorrow ; da cos ; dad cal ; dad was ; day and ; day doe ; day each
        iop	1	day lik ; day noth ; day stay ; de desintoxicacion ; de emple ; de ese ; de intern ; de mala
        iop	1	de muert ; de probation ; de sangr ; de tecat ; de tre ; de una ; de vez ; de vuelt
        iop	1	dejarlo ; del tal ; delet ; den with ; deni w/d ; detox sinc ; dia si ; diecioch ; digal
        iop	1	dijeron ; dio cuent ; do evening ; do whatev ; doctor suggest ; doe thi ; dog bark ; dog on
        iop	1	dog show ; dol ; don by ; don for ; donor ; dont trust ; door as ; dorm ; dos ano ; down he
        iop	1	down inpt ; downstair ; dres room ; driv the ; drop off ; drum and ; duelen ; el chiquit
        iop	1	el cond ; el fut ; el lavab ; el mariachi ; el parqu ; el patron ; el permis ; el refri
        iop	1	el rostr ; embarras myself ; employ no ; employe want ; en boda ; en line ; en seman
        iop	1	en septiembr ; end in ; entonc ; enviud ; enviud en ; er ; est en ; etoh 0 ; etoh bing
        iop	1	even and ; evening aft ; ever ask ; ever use ; every green ; ex say ; explic que ; extension
        iop	1	eye on ; facility 0 ; fail ; fami plan ; fami to ; famili aqui ; fath has ; feed stor
        iop	1	fel down ; fem 0 ; femal ; few ; fiance ; fight over ; finish 0 ; finish up ; fir ; first
        iop	1	first day ; fiv oclock ; fiv or ; flat on ; flight to ; flu ; fly at ; fob ; for an
        iop	1	for everyon ; for lent ; for monday ; for sleep ; for so ; for yrs ; forklift ; forty six
        iop	1	fre throw ; freq ; friday im ; friend on ; from july ; funeral director ; furnitur ; gam and
        iop	1	get out ; get right ; get sick ; get treatment ; girl the ; giv substanc ; glas in ; glov
        iop	1	go down ; goe in ; going round ; golf bal ; gon now ; got chest ; got lock ; gpa 0 ; grad
        iop	1	graduat from ; grandbaby ; granddaught ; grandmoth was ; great many ; group thre ; gun
        iop	1	gurgl ; guy downstair ; guy with ; gym guy ; hac mi ; had ~epilepsy ; half now ; has lewy
        iop	1	has ms ; hav an ; hav no ; hav smok ; hawthorn ; hay ; he be ; he go ; he stop ; head off
        iop	1	health plan ; hear peopl ; heard ; hel to ; help ; her all ; her back ; her last ; her plac
        iop	1	her way ; her whol ; herman tom ; herman usa ; hes ; hes on ; hes ~gon ; hic el ; hid the
        iop	1	hij termin ; hij usa ; him first ; himself so ; hir ; his arm ; his hand ; hit a ; hold a
        iop	1	hom i ; hom nurs ; hom sinc ; hom want ; hom with ; hook ; horror ; hospital with ; hot coal
        iop	1	hour of ; hous im ; how do ; how i ; how its ; hung a ; hx ; i burn ; i deliv ; i graduat
        iop	1	i laugh ; i use ; i wash ; ice going ; ice has ; id be ; id not ; if u ; im hard ; im told
        iop	1	in all ; in april ; in break ; in high ; in hospic ; in january ; in person ; in plac
        iop	1	inject spe ; inpatient and ; inpatient plac ; ins ; insan ; insuranc and ; intensiv de
        iop	1	intern lo ; introduc ; iop p ; iop then ; ir ; ir de ; is an ; is being ; is down
        iop	1	is finish ; is peopl ; is split ; is stil ; isnt on ; it bug ; it by ; it clos ; it every
        iop	1	it is ; it its ; it scar ; it six ; it than ; itd ; its almost ; its cocain ; its don
        iop	1	its smal ; ive burn ; ive fil ; ive smok ; ive stay ; jam ; jittery ; join your ; judg in
        iop	1	just mov ; kais deni ; keep walk ; ketamin 0 ; kid are ; kind and ; knif skil ; know peopl
        iop	1	la bec ; la bibli ; la cruz ; la etiquet ; la fot ; la noch ; la panaderi ; la vel ; ladril
        iop	1	laid ; land a ; landlord is ; laps 0 ; largest ; last fit ; last plac ; lat wif ; lavab
        iop	1	law is ; le alcanz ; le cont ; le dio ; leaflet ; leagu in ; lean ; leav her ; leav on
        iop	1	lemonad ; library ; licens in ; lif befor ; light a ; lik a ; lik all ; lik coffe ; lik for
        iop	1	lik help ; lik her ; lik him ; lik i ; lik les ; limpi ; lin up ; list in ; litr ; llev diez
        iop	1	llor com ; lo dej ; lo pued ; loa ; long haul ; long it ; look aft ; look forward ; loop
        iop	1	los quier ; los viern ; lost the ; luc ; lug de ; lun que ; m colleg ; m dad ; m fent
        iop	1	m lin ; m spe ; m weld ; mad me ; mag ; mal thi ; manej y ; mari ; mariachi ; mas per
        iop	1	materia ; may 0 ; me four ; me lol ; me oper ; me pid ; me quier ; me ther ; me tien
        iop	1	me tumb ; mean and ; medi sin ; medic ; medicina ; meeting ; mes ; mes a ; mes sin
        iop	1	meth pip ; meth wkend ; methadon 0 ; mft ; mi senor ; mi terapeut ; mi tia ; mi vid
        iop	1	mi yern ; min a ; minut ; mis ; mis nino ; mo ; mo in ; mol 0 ; mom is ; mom mad ; mom wil
        iop	1	mom wont ; montacarga ; month lik ; month sinc ; mor no ; mor than ; morning i ; moth took
        iop	1	ms and ; much as ; much doe ; my book ; my cardiologist ; my childhood ; my cocain ; my drug
        iop	1	my fianc ; my girlfriend ; my good ; my grandson ; my lung ; my residential ; my sob
        iop	1	my stomach ; my suboxon ; my truck ; my youngest ; myself ; myself at ; myself the ; n it
        iop	1	n ive ; naltrexon ; near long ; neg x ; nervou abt ; nev at ; nev need ; nev seen ; nev went
        iop	1	nev ~sick ; next start ; next thing ; next wk ; ni ; ni ~cervez ; ni ~pastilla ; nieta
        iop	1	night but ; night clas ; night i ; night nev ; night want ; nino y ; no ; no distres
        iop	1	no inj ; no ive ; no physical ; no plan ; no rx ; no show ; no ~meth ; no ~seizur ; no ~wish
        iop	1	nobody know ; nobody who ; nombr de ; norc 0 ; not abl ; not around ; not even ; not every
        iop	1	not find ; not his ; not sel ; not ~the ; noth at ; novi ya ; nuev ano ; numer en
        iop	1	nurs program ; nurs student ; octob 0 ; of aspirin ; of current ; of every ; of monday
        iop	1	of nin ; of park ; of pinot ; of spr ; of whiskey ; off g ; off pil ; off that ; off thre
        iop	1	off two ; on air ; on halloween ; on heroin ; on mom ; on sat ; onc at ; one 0 ; one ear
        iop	1	one has ; only his ; only said ; only vap ; op ; open enrollment ; open today ; open up
        iop	1	or doe ; or six ; or zoom ; oth a ; our beagl ; our lawn ; our uncl ; out how ; out intensiv
        iop	1	outpatient nin ; outpatient one ; outpatient visit ; outpt group ; own and ; own doctor
        iop	1	pa la ; pag y ; pain acros ; palm spring ; pap de ; par aca ; parent on ; pas my ; pasaden
        iop	1	peer to ; pelot de ; per el ; person can ; phon me ; physician assistant ; pie ; piedr cad
        iop	1	pil befor ; plac to ; plan ; plan cover ; plan in ; play a ; pleas ring ; porch ; porqu soy
        iop	1	positiv ; pregunt y ; prep nad ; preschool ; privat practic ; probation end ; probation term
        iop	1	protocol ; proxim ; prueb ; pt want ; publish ; pul my ; put down ; put her ; put up
        iop	1	que gan ; que otr ; que pid ; que quisier ; quer ; quier ir ; ra ; rafter ; rais
        iop	1	random for ; rd and ; reach for ; reach out ; real do ; reception ; recom ; recovery ranch
        iop	1	regal su ; regres con ; religiou ; residential out ; retir at ; retirement ; review for
        iop	1	rid a ; rigid ; rip ; riv ; riv in ; road crew ; rode ; rompecabeza ; room i ; room lik
        iop	1	room of ; roommat say ; rostr y ; rout if ; rul say ; rush on ; sab y ; sad ; said to
        iop	1	said what ; sam nit ; sant ana ; saturday ; saturday only ; saturday with ; saw your
        iop	1	say gon ; say i ; say must ; say the ; schedul for ; school ; school for ; school say
        iop	1	se la ; se quit ; season ; season and ; seat away ; seen sinc ; seizur ; sel anyth
        iop	1	self meth ; seman ; seman cuand ; semest ; semest and ; seniority and ; sentimental
        iop	1	septemb and ; session and ; seventeen ; shak ; shak noth ; shar an ; shel do ; sherry at
        iop	1	sib ; sight of ; sin ; sin coc ; sinc dtr ; sinc tenth ; singl morn ; six and ; six on
        iop	1	six week ; sixty ; sixty one ; ski ; skydiv ; slam crystal ; sleep lik ; smok ; smok too
        iop	1	so cal ; so lik ; sob ; sol me ; sol yo ; solter no ; som kind ; som night ; someth clos
        iop	1	someth thre ; son las ; sor ; soy chof ; sp speak ; spe about ; split over ; sponsor
        iop	1	sponsor befor ; squeez ; star at ; start drink ; start smok ; start tim ; stay awak
        iop	1	steady sinc ; stif ; stil hav ; stil want ; stock ; stool ; stop with ; str ; straight and
        iop	1	street drug ; su desped ; su jarab ; substanc not ; sud ; suggest he ; sum its ; sunris
        iop	1	suspension ; swel ; swol ; tak anthem ; tak someth ; tak thre ; talk and ; talk fast
        iop	1	talk for ; talk to ; tel if ; tel us ; tenemo aseguranz ; teng a ; terapi ; term for
        iop	1	test + ; text ; th ; th and ; than a ; than she ; that ten ; that too ; the 0 ; the appeal
        iop	1	the approv ; the bal ; the board ; the break ; the card ; the cocain ; the coin
        iop	1	the contract ; the court ; the cov ; the daytim ; the dts ; the even ; the exam ; the fight
        iop	1	the fly ; the freeway ; the icu ; the kind ; the lifeguard ; the list ; the lizard
        iop	1	the mailbox ; the map ; the neighbor ; the overdos ; the oxy ; the pain ; the pdf
        iop	1	the physician ; the print ; the pump ; the real ; the riv ; the sheet ; the skat
        iop	1	the ticket ; the tir ; the troubl ; the trust ; the y ; the year ; the ~dts ; the ~pil
        iop	1	them so ; then no ; ther for ; they brought ; they wont ; theyd ; theyd replac ; thi a
        iop	1	thi friday ; thi hous ; thi term ; thi that ; thing ; thos plac ; thought id ; thre four
        iop	1	thru wif ; tied to ; tight band ; til im ; tim a ; tim ask ; tim off ; tim that ; to $
        iop	1	to admit ; to break ; to bury ; to los ; to noon ; to noth ; to peer ; to talk ; to watch
        iop	1	to ~hear ; tod se ; today say ; tom ; tom los ; tonight aft ; took my ; trabaj porqu ; trach
        iop	1	tracker ; traffic control ; travel and ; tre mes ; tre vec ; tuesday becaus ; tuesday he
        iop	1	turn de ; twenty minut ; twic thi ; two weekend ; tx want ; ultimatum ; un internamient
        iop	1	una botel ; una camionet ; una copit ; und 0 ; uno no ; until january ; up off ; use at
        iop	1	use is ; usual drink ; vec ; vega ; veint ano ; vend elot ; ventana ; ventur ; ventur county
        iop	1	veo dobl ; vide ; viend la ; vigilarl ; volum ; vuelt en ; w/d hx ; w/d per ; wagon
        iop	1	want clas ; want eval ; want even ; warehous and ; was fentanyl ; was meth ; was told
        iop	1	watch her ; way i ; we both ; we hav ; we should ; week no ; week or ; week program
        iop	1	weekend but ; what keep ; when he ; when hes ; wher i ; wher its ; wher to ; whip ; who can
        iop	1	who could ; who liv ; who mak ; widow 0 ; widow in ; wif her ; wif now ; wif she ; wif think
        iop	1	win / ; wing at ; with dtr ; wk on ; wk start ; wont giv ; work day ; workday ; would hav
        iop	1	would ther ; written and ; xanax befor ; y ago ; y ask ; y coc ; y de ; y dic ; y en ; y hoy
        iop	1	y las ; y otro ; ya dej ; year befor ; yet ; yo la ; yo mism ; yo ni ; yo noma ; you are
        iop	1	you com ; you got ; you meet ; you no ; you pay ; your group ; youth pastor ; yr ; zoo
        iop	1	~0 ~d ; ~a ~dorm ; ~at ~the ; ~bos ; ~da la ; ~dos ; ~dt ; ~end ~my ; ~fel ~off ; ~garag
        iop	1	~has ; ~has ~a ; ~hij ; ~im ~don ; ~intern no ; ~month the ; ~odd on ; ~opening ; ~own ~lif
        iop	1	~par ; ~seiz ; ~tim ; ~to ~hurt ; ~va ; ~voic in ; ~ya ; ~ya ~no
        iop	-1	*abstinent.0:other_experiencer ; *abstinent.1 ; *barrierChild.1 ; *clientAdmin.1
        iop	-1	*detoxWord.0:historical ; *drinks.1:other_experiencer ; *family.0
        iop	-1	*hallucination.1:negated ; *jobSeeker.1 ; *mandator.0:historical ; *nonDrug.0:possible
        iop	-1	*notPregnant.0:negated ; *phone.0 ; *started.0:negated ; *substance.0:negated
        iop	-1	*substance.1:other_experiencer ; *vendor.1:other_experiencer ; + cocain ; / ~opi ; 0 +
        iop	-1	0 bal ; 0 befor ; 0 by ; 0 dos ; 0 got ; 0 h ; 0 min ; 0 ninety ; 0 pen ; 0 residential
        iop	-1	0 say ; 0 sist ; 0 through ; 0 yo ; a and ; a bet ; a blu ; a cabin ; a cok ; a cop
        iop	-1	a costc ; a fin ; a fit ; a fiv ; a freshman ; a friend ; a garden ; a ghost ; a hobby
        iop	-1	a leaf ; a licens ; a lock ; a nombr ; a pag ; a parishion ; a patient ; a quot ; a red
        iop	-1	a regul ; a rehab ; a shift ; a trip ; a used ; a vegetarian ; a week ; a weeknight
        iop	-1	a woman ; a ~seizur ; about his ; about old ; about the ; about twic ; acab a ; acept
        iop	-1	actual ; adderal 0 ; adderal i ; admit to ; advocat ; aft sunday ; aftercar group
        iop	-1	again in ; agar ; agarran ; agent ; ago on ; ago the ; agreement ; ahij y ; ahor ; airlin
        iop	-1	al ; al hospital ; al program ; all by ; all of ; all that ; alon ; along the ; alphabetiz
        iop	-1	although ; alucin ; alway ; alway get ; am with ; an overdos ; and als ; and anoth
        iop	-1	and bought ; and eleven ; and end ; and in ; and just ; and leg ; and off ; and pil
        iop	-1	and stay ; and took ; and when ; and wheth ; ano casi ; anoch ; anoch se ; any opening
        iop	-1	apag ; approv 0 ; apt ; are you ; argu ; arm look ; around east ; around the ; arregl
        iop	-1	arrest ; as prescrib ; asham of ; asi no ; ask cost ; ask the ; ask us ; ask when
        iop	-1	asleep on ; at csun ; at day ; at ninety ; at thi ; at thre ; awar ; ayud a ; bacardi
        iop	-1	back ; back on ; back pain ; bag and ; bag was ; bak ; ballpark ; banan ; barat ; barback
        iop	-1	bathroom ; bc ; becaus i ; been at ; been eat ; been mean ; been sleep ; beer 0 ; beer sinc
        iop	-1	befor group ; befor septemb ; began at ; bel ; betty ; bik ; bil from ; bing and ; blu a
        iop	-1	board consent ; bolsa ; both of ; break and ; broken ; broth ask ; broth to ; buckl
        iop	-1	bug on ; built the ; bul ; burn up ; bus stop ; but als ; by sunday ; cag ; cak at
        iop	-1	cal about ; cal for ; cal from ; cal pt ; calentur ; calient ; caller ; can afford
        iop	-1	can hear ; can step ; canel ; cano ; cant do ; cant quit ; carpet ; cas every ; cas se
        iop	-1	cdl driv ; cel ; centr en ; charg rn ; chat ; check out ; chef 0 ; chiv ; cho practic
        iop	-1	cholesterol ; chup ; cigar ; cigaret ; cinc vec ; clean aft ; client say ; clinic rn ; clr
        iop	-1	clr said ; clr wif ; coat ; coc no ; cocain ; cocain dai ; cocain or ; cogi ; cok + ; cok a
        iop	-1	cok dur ; colchon ; compar program ; complet his ; con una ; cord and ; corrig ; cosi
        iop	-1	couch sinc ; could we ; could your ; cousin ; cp ; cp radiat ; cpap ; crack all
        iop	-1	crack wkend ; crash is ; crept ; cuand se ; cuart 0 ; cuatr ano ; cuban ; cumpl ; current
        iop	-1	cut again ; cuz ; d @ ; d prog ; d res ; dab + ; dad is ; dai x ; day back ; day n ; day to
        iop	-1	day too ; dcf work ; de beb ; de coc ; de cps ; de duel ; de ener ; de pech ; de septiembr
        iop	-1	de sobredosi ; de su ; de tod ; de vera ; dec ; dec mas ; del detox ; del edifici
        iop	-1	del puent ; delic ; delirium tremen ; dementi and ; desd ayer ; desk ; detail ; detox or
        iop	-1	detra ; dialisi ; did 0 ; did an ; did ninety ; did your ; diez dia ; dilaudid ; dio una
        iop	-1	disconnect ; disculpen ; district ; do first ; do iop ; doctor que ; doctor stop ; doe it
        iop	-1	doe meth ; doesnt fit ; doesnt need ; dog flunk ; doing a ; don 0 ; donation ; dond uno
        iop	-1	dos nina ; dozen ; dres ; drop x ; drov me ; drov to ; drunk and ; dry heav ; duerm en
        iop	-1	dumpst ; dx ; eap ; east i ; ech ; ed sw ; egg on ; eight to ; el ambulatori ; el apunt
        iop	-1	el cuel ; el desayun ; el doctor ; el espej ; el foc ; el gat ; el internamient ; el prim
        iop	-1	el rosari ; en dos ; en marz ; en noviembr ; encampment ; enfermer y ; enjoy ; entrevist
        iop	-1	envelop ; escalon ; eso no ; espos me ; espos usa ; est ano ; est mor ; est peg
        iop	-1	estacionamient ; estan ; even for ; every ; every friday ; every thre ; everyth ; ex in
        iop	-1	exclusiv ; eye open ; f cas ; f first ; f whisper ; fac ; fair ; fal ; fath in ; fax #
        iop	-1	february ; feel it ; fent 0 ; feo ; fiesta del ; fin per ; finish my ; finish resi
        iop	-1	finish sixty ; fir department ; fir in ; first tim ; fiv of ; fix the ; flask ; float ; foc
        iop	-1	for alcohol ; for client ; for dtr ; for fourteen ; for fre ; for somebody ; for using
        iop	-1	for whom ; for wiv ; forgiv ; four hour ; frent al ; fresn ; friend of ; from our ; frost
        iop	-1	fuimo a ; fum diari ; fum fentanil ; g a ; gabapentin ; gabapentin 0 ; gag ; gallon ; gasp
        iop	-1	gav ; get told ; get up ; ghost ; gin every ; go out ; goe by ; goe int ; going down
        iop	-1	going to ; golf ; good in ; googl ; got custody ; got fir ; got her ; graduat the
        iop	-1	gram each ; grand canyon ; grandmoth rais ; groggy ; guit ; h ago ; habl esp ; habl sol
        iop	-1	haci ; had four ; hag falt ; halloween ; hand in ; hand my ; hand wont ; hang out
        iop	-1	has cost ; has my ; hast las ; haul ; hav four ; hav nev ; hav thre ; hay noch ; he did
        iop	-1	he isnt ; he left ; he mis ; he sel ; he tel ; he told ; he vap ; hear him ; hear them
        iop	-1	hel cut ; held ; her out ; her the ; herman est ; heroin sinc ; hes clean ; hes shy
        iop	-1	hes talk ; hes thirty ; hi i ; hidrocodon ; hij llam ; hij se ; hij y ; him aft ; him down
        iop	-1	his roommat ; hobby ; hold for ; hom staf ; hor abren ; hor de ; hospital in ; hospital let
        iop	-1	hot as ; hot for ; hour sinc ; hous every ; hous rul ; howev ; huevo ; hunt for ; hx given
        iop	-1	hygienist and ; i already ; i borrow ; i discharg ; i fly ; i haul ; i honest ; i jump
        iop	-1	i know ; i nev ; i ord ; i rent ; i shak ; i speak ; i try ; ice ; id been ; id los ; idah
        iop	-1	ide ; ide what ; ido ; if we ; igual ; ill try ; im fil ; im fre ; im okay ; im park
        iop	-1	im tir ; in any ; in band ; in cost ; in encin ; in intensiv ; in jun ; in meeting ; in my
        iop	-1	in network ; in someth ; inbox ; incluy ; inform del ; instead ; insulin ; int that
        iop	-1	invoic ; iop cocain ; iop therapist ; is asleep ; is empty ; is hav ; is it ; is july
        iop	-1	is kick ; is only ; is over ; is sit ; is sweet ; is tir ; is wheth ; isnt going ; it dai
        iop	-1	it mat ; it nev ; it right ; its adderal ; iv 0 ; jaj ; jama ha ; jardin ; job over
        iop	-1	just had ; keep his ; keep using ; kick me ; kil tim ; kilo ; kitchen tabl ; know is
        iop	-1	know that ; ko ; kore ; la car ; la carcel ; la cuent ; la dej ; la escaler ; la licenci
        iop	-1	la madrug ; la pistol ; la primer ; la tiend ; lady who ; lak and ; laker ; lanch de ; lapd
        iop	-1	las diez ; las m ; las rodil ; last ; last fal ; last four ; last month ; last octob
        iop	-1	last shot ; last year ; lav el ; law say ; law school ; lawy ; le dieron ; le quier ; lead
        iop	-1	leav for ; leav until ; leer ; les ; let from ; let go ; lighthous ; lik noth ; lik the
        """
}
