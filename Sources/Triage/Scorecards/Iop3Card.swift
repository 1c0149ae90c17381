extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop3 = """
        iop	2	pay out ; pay that ; pcp 0 ; pcp ofc ; pelot ; pen with ; pens que ; peopl go ; peopl lik
        iop	2	peopl now ; peopl out ; per la ; per quier ; per se ; per si ; perc ; perc on ; peric
        iop	2	peric y ; permis ; permis ni ; person in ; pes par ; pigeon ; pint of ; pizc ; plac want
        iop	2	plan of ; plan wont ; plant and ; plat ; platic par ; pleas phon ; pleasant ; pls ; pmh
        iop	2	point and ; pok ; pok night ; por dia ; por manej ; por que ; porqu es ; porqu su ; pos x
        iop	2	possession ; potluck ; practicum ; pregnant with ; premium ; prim el ; problem i
        iop	2	profesional ; program by ; program say ; program two ; proof ; protectiv ; pto no ; push the
        iop	2	puzzl ; qs ; que busqu ; que llegu ; que por ; qued con ; questionnair ; quier ; quier que
        iop	2	quier terapi ; quiet part ; quit by ; quiz ; quot me ; rail ; rare ; re cowork ; re which
        iop	2	reachabl ; read me ; real addict ; recogniz ; refer 0 ; refus ; rehab and ; rehab day
        iop	2	reloj ; remain ; requir a ; resi client ; resi clt ; residential as ; residential is ; rest
        iop	2	ribbon ; rie ; right i ; rigid at ; rock for ; roof ; room at ; run the ; said maam
        iop	2	salesman ; salg ; salg de ; sali el ; saturday 0 ; saturday aft ; saturday and ; sausag
        iop	2	saving ; saw a ; scal ; scoot ; scor on ; scratch ; se cay ; se com ; se preocup ; se rie
        iop	2	sea qued ; second year ; see about ; see any ; sei vec ; sei y ; seizur in ; sel ; self no
        iop	2	self want ; ser que ; seri ; seri de ; sesion ; session ; set it ; seven and
        iop	2	seventeen year ; sew ; she began ; she usual ; she would ; shift my ; shift or ; should als
        iop	2	sick day ; sick is ; sin aseguranz ; sin malest ; sin un ; sinc ear ; sinc lik ; sinc our
        iop	2	sinc start ; sinc we ; sinc wif ; sinc yesterday ; sle ; sleep somewher ; slip ; smok 0
        iop	2	so no ; so on ; sob the ; sob with ; sock on ; sol car ; sol caretak ; solit a ; solter y
        iop	2	som peopl ; som support ; som wednesday ; somebody put ; someon in ; someon with
        iop	2	somewher between ; son doesnt ; soy mam ; soy niner ; sp ; sp spkr ; spe ; spirit
        iop	2	sponsor from ; sponsor that ; spr break ; squad ; stabl need ; stabl on ; stair today
        iop	2	start by ; start w ; stat and ; stay that ; stil think ; stol ; stop on ; storm
        iop	2	straight int ; sublocad ; suboxon 0 ; subpoen ; suelt a ; suicid in ; suicidal thought
        iop	2	suit me ; sum camp ; sunday that ; supervision ; support ; sus amiga ; sx ~pcp ; syndrom and
        iop	2	sí quier ; tab ; tach ; tailgat ; tak adderal ; tak leav ; tak my ; tak somebody ; tak tim
        iop	2	taken ; taken to ; tant que ; tap with ; taxist ; tea ; teach and ; teach pian ; temecul
        iop	2	ten yrs ; tend bar ; tenth ; terapi varia ; text my ; th grad ; than i ; than my ; than that
        iop	2	thankful ; that and ; that day ; that four ; that ive ; that wer ; the aquarium
        iop	2	the arithmetic ; the bas ; the bed ; the blow ; the bottl ; the cast ; the cheapest
        iop	2	the clas ; the cohort ; the deposit ; the extension ; the fath ; the fifteenth ; the film
        iop	2	the flu ; the foot ; the forklift ; the fost ; the ice ; the in ; the jaw ; the job ; the k
        iop	2	the link ; the pas ; the pati ; the pharmacy ; the potluck ; the rafter ; the recovery
        iop	2	the remain ; the rop ; the rout ; the saturday ; the season ; the sign ; the sixty
        iop	2	the snow ; the straw ; the sup ; the tabl ; the tailgat ; the team ; the thought
        iop	2	the toilet ; the ~insuranc ; the ~scholarship ; then cri ; ther anyth ; ther been ; ther not
        iop	2	ther they ; therapist said ; theyv said ; thi past ; thi way ; thigh ; thing again
        iop	2	thing for ; thing i ; thing that ; thing wher ; think that ; think thi ; thirty minut
        iop	2	thirty two ; thre counti ; thrift ; through me ; thursday for ; tight ; til thi ; tim sinc
        iop	2	tim was ; to adult ; to clas ; to cov ; to detox ; to laugh ; to light ; to nip ; to nobody
        iop	2	to nov ; to thre ; to zer ; today 0 ; toddl ; todo y ; told by ; tom 0 ; tom medi ; tom yo
        iop	2	too many ; too smal ; took up ; touch ; touch anyth ; tour bus ; town has ; transf ; transit
        iop	2	traum tx ; treat no ; treatment need ; tri cok ; truck paid ; trust the ; turn my ; tuv que
        iop	2	twenty four ; twic a ; two every ; two hundr ; two on ; uas x ; ultim cop ; un litr
        iop	2	un plat ; un poc ; una clinic ; una companer ; una hora ; unaliv ; uncl ranch ; uninsur meth
        iop	2	unles ; until octob ; up what ; use adderal ; used and ; used up ; using ketamin
        iop	2	usual right ; va y ; vaci ; val ; van can ; van com ; vec entr ; vel ; vet va ; vez en
        iop	2	vi su ; viend ; view ; vin los ; vodk in ; vodk sod ; voic gon ; voz ; voz de ; wait list
        iop	2	walk out ; want an ; want evening ; want grp ; want somebody ; want you ; warehous ; warn me
        iop	2	was kind ; was on ; was pil ; was win ; watch a ; wav at ; we met ; we run ; weed noth
        iop	2	week is ; weekend no ; went away ; went in ; went rigid ; what left ; when his ; whisper my
        iop	2	whistl on ; who feed ; who notic ; who used ; whol list ; wif ask ; wif back ; wif count
        iop	2	wif nam ; win most ; with eleven ; with narcan ; with night ; with structur ; with thc
        iop	2	without any ; witnes ; wk is ; wkly ; wks for ; wks from ; wks intensiv ; wks residential
        iop	2	wont do ; work comput ; work ful ; worri ; xanax 0 ; y nosotro ; y pag ; y pregunt ; y/o
        iop	2	year has ; year i ; year without ; you at ; you giv ; you sleep ; you tel ; you treat
        iop	2	youd tak ; your out ; your own ; your rehab ; yr 0 ; yrs no ; zombi en ; ~0 ~wks ; ~a ~fifth
        iop	2	~as ; ~as ~a ; ~away ~for ; ~board ; ~day ~stay ; ~don ; ~dui ; ~eight ; ~epilepsy sinc
        iop	2	~even ~group ; ~for ~a ; ~gon ~a ; ~health ; ~hors ; ~how ~much ; ~hx ; ~keep ; ~lik ~a
        iop	2	~lock ~up ; ~meth ; ~much ; ~near ; ~od x ; ~person ; ~send ; ~talk ~to ; ~ther ~isnt
        iop	2	~thur ; ~tx non ; ~union ; ~week they ; ~wks ; ~work ; ~y
        iop	1	*about.1 ; *ago.1 ; *deliriumTremens.0:negated ; *detoxDone.0:negated ; *drinks.0:historical
        iop	1	*emergency.0:other_experiencer ; *emergency.8:negated ; *frequency.0
        iop	1	*frequency.1:hypothetical ; *otherService.2 ; *otherService.6:hypothetical ; *quantity.3
        iop	1	*residentialDone.0:hypothetical ; *suicidal.0 ; *unaided.0:negated ; *vendor.1 ; / nit
        iop	1	0 an ; 0 and ; 0 chest ; 0 coc ; 0 com ; 0 doing ; 0 drink ; 0 only ; 0 pls ; 0 school
        iop	1	0 se ; 0 trabaj ; 0 x ; a / ; a barbecu ; a bas ; a brick ; a cak ; a client ; a crowd
        iop	1	a funny ; a group ; a hol ; a landscap ; a mortgag ; a retir ; a screen ; a second
        iop	1	a skydiv ; a talk ; a tenant ; a trach ; a weekend ; a xanax ; a zoom ; about end
        iop	1	about four ; about halloween ; about hes ; about you ; abuel falleci ; acab las ; acros the
        iop	1	adderal by ; adderal dai ; adic ; afraid ; aft four ; aft last ; ago we ; ago when ; aid
        iop	1	aid and ; al per ; alcanz ; all nos ; all plac ; along and ; altavoz ; alumni meet ; amt unk
        iop	1	an outpatient ; and blow ; and brok ; and buri ; and can ; and cant ; and com ; and drop
        iop	1	and drov ; and flush ; and his ; and ket ; and new ; and pas ; and peopl ; and said
        iop	1	and shed ; and that ; and thre ; and yet ; and ~nev ; ano con ; ano nuev ; ano por ; any
        iop	1	anyth for ; approv list ; april 0 ; april for ; are bad ; are empty ; are over ; arizon
        iop	1	around it ; asham to ; asi y ; ask anyway ; ask somebody ; at cvs ; at first ; at my
        iop	1	at night ; aunt in ; auth ; avion ; awak for ; away gam ; away half ; ayudenm ; back surg
        iop	1	badg ; bailey in ; bal and ; bark ; basur ; be pay ; becom ; been good ; been look ; behind
        iop	1	being the ; berth ; besid the ; between job ; biciclet ; bit of ; blood pressur ; blu and
        iop	1	board is ; both sob ; bottom of ; box i ; brazo y ; breakup ; bridg ; bronc ; broth in
        iop	1	brush ; build and ; bulk ; bus 0 ; busqu ; but me ; buy for ; by mail ; caj ; cal re
        iop	1	cal thi ; callback ; can peopl ; can sleep ; can writ ; cant clos ; cant com ; cant los
        iop	1	card out ; cas de ; cas est ; casi cad ; casi siempr ; casserol dish ; caught ; caught it
        iop	1	cay ; cay borrach ; cer la ; cereal and ; cert in ; chest of ; chiquit y ; church bel
        iop	1	civilian ; clas i ; clean ; clean no ; clean pool ; clinical ; clos it ; club ; cnslr
        iop	1	cocain most ; cocain wkend ; coin in ; cok that ; cok two ; com in ; com round ; complain
        iop	1	complain about ; contamo con ; convinc ; could begin ; couldnt pay ; cours ; cousin ~odd
        iop	1	cow ; crack off ; creep up ; cristal par ; cuid al ; cuidarl ; cun que ; custom ; d no
        iop	1	d/c tomorrow ; da cos ; dad cal ; dad was ; day and ; day doe ; day each ; day lik
        iop	1	day noth ; day stay ; de desintoxicacion ; de emple ; de ese ; de intern ; de mala
        iop	1	de muert ; de probation ; de sangr ; de tecat ; de tre ; de una ; de vez ; de vuelt
        iop	1	dean want ; dejarlo ; del tal ; delet ; den with ; deni w/d ; detox sinc ; dia si ; diecioch
        iop	1	digal ; dijeron ; dio cuent ; do evening ; do whatev ; doctor suggest ; doe thi ; dog bark
        iop	1	dog on ; dog show ; dol ; don by ; don for ; donor ; dont trust ; door as ; dorm ; dos ano
        iop	1	down he ; down inpt ; downstair ; dres room ; driv the ; drop off ; drum and ; duelen
        iop	1	dui from ; el chiquit ; el cond ; el fut ; el lavab ; el mariachi ; el parqu ; el patron
        iop	1	el permis ; el refri ; el rostr ; embarras myself ; employ no ; employe want ; en boda
        iop	1	en line ; en seman ; en septiembr ; end in ; entonc ; enviud ; enviud en ; er ; etoh 0
        iop	1	etoh bing ; even and ; evening aft ; ever ask ; ever use ; every green ; ex say ; explic que
        iop	1	extension ; eye on ; facility 0 ; fail ; fami plan ; fami to ; famili aqui ; fath has
        iop	1	feed stor ; fel down ; fem 0 ; femal ; few ; fiance ; fight over ; finish 0 ; finish up
        iop	1	fir ; first ; first day ; fiv oclock ; fiv or ; flat on ; flight to ; flu ; fly at ; fob
        iop	1	for an ; for everyon ; for lent ; for monday ; for sleep ; for so ; for yrs ; forklift
        iop	1	forty six ; fre throw ; freq ; friday im ; friend on ; from july ; funeral director
        iop	1	furnitur ; gam and ; get out ; get right ; get sick ; get treatment ; giv substanc ; glas in
        iop	1	glov ; go down ; goe in ; going round ; golf bal ; gon now ; got chest ; got lock ; gpa 0
        iop	1	grad ; graduat from ; grandbaby ; granddaught ; grandmoth was ; great many ; group thre
        iop	1	gun ; gurgl ; guy downstair ; guy with ; gym guy ; hac mi ; had ~epilepsy ; half now
        iop	1	has lewy ; has ms ; hav an ; hav no ; hav smok ; hawthorn ; hay ; he be ; he go ; he stop
        iop	1	head off ; health plan ; hear peopl ; heard ; hel to ; help ; her all ; her back ; her last
        iop	1	her plac ; her way ; her whol ; herman tom ; herman usa ; hes ; hes on ; hes ~gon ; hic el
        iop	1	hid the ; hij termin ; hij usa ; him first ; himself so ; hir ; his arm ; his hand ; hit a
        iop	1	hold a ; hom i ; hom nurs ; hom sinc ; hom want ; hom with ; hook ; horror ; hospital with
        iop	1	hot coal ; hour of ; hous im ; how do ; how i ; how its ; hung a ; hx ; i burn ; i deliv
        iop	1	i graduat ; i laugh ; i use ; i wash ; ice going ; ice has ; id be ; id not ; if u ; im aft
        iop	1	im hard ; im told ; in all ; in april ; in break ; in high ; in hospic ; in january
        iop	1	in person ; in plac ; inject spe ; inpatient and ; inpatient plac ; ins ; insan
        iop	1	insuranc and ; intensiv de ; intern lo ; introduc ; iop p ; iop then ; ir ; ir de ; is an
        iop	1	is being ; is down ; is finish ; is peopl ; is split ; is stil ; isnt on ; it bug ; it by
        iop	1	it clos ; it every ; it is ; it its ; it scar ; it six ; it than ; itd ; its almost
        iop	1	its cocain ; its don ; its smal ; ive burn ; ive fil ; ive smok ; ive stay ; jam ; jittery
        iop	1	join your ; judg in ; kais deni ; keep walk ; ketamin 0 ; kid are ; kind and ; knif skil
        iop	1	know peopl ; la bec ; la bibli ; la cruz ; la etiquet ; la fot ; la noch ; la panaderi
        iop	1	la vel ; ladril ; laid ; land a ; landlord is ; laps 0 ; largest ; last fit ; last plac
        iop	1	lat wif ; lavab ; law is ; le alcanz ; le cont ; le dio ; leaflet ; leagu in ; lean
        iop	1	leav her ; leav on ; lemonad ; library ; licens in ; lif befor ; light a ; lik a ; lik all
        iop	1	lik coffe ; lik for ; lik help ; lik her ; lik him ; lik i ; lik les ; limpi ; lin up
        iop	1	list in ; litr ; llev diez ; llor com ; lo dej ; lo pued ; loa ; long haul ; long it
        iop	1	look aft ; look forward ; loop ; los quier ; los viern ; lost the ; lug de ; lun que
        iop	1	m colleg ; m dad ; m fent ; m lin ; m spe ; m weld ; mad me ; mag ; mal thi ; manej y ; mari
        iop	1	mariachi ; mas per ; materia ; may 0 ; me four ; me lol ; me oper ; me pid ; me quier
        iop	1	me ther ; me tien ; me tumb ; mean and ; medi sin ; medic ; medicina ; meeting ; mes ; mes a
        iop	1	mes sin ; meth pip ; meth wkend ; methadon 0 ; mft ; mi senor ; mi terapeut ; mi tia
        iop	1	mi vid ; mi yern ; min a ; minut ; mis ; mis nino ; mo ; mo in ; mol 0 ; mom is ; mom mad
        iop	1	mom wil ; mom wont ; montacarga ; month lik ; month sinc ; mor no ; mor than ; morning i
        iop	1	moth took ; ms and ; much as ; much doe ; my book ; my cardiologist ; my childhood
        iop	1	my cocain ; my drug ; my fianc ; my girlfriend ; my good ; my grandson ; my lung
        iop	1	my residential ; my sob ; my stomach ; my suboxon ; my truck ; my youngest ; myself
        iop	1	myself at ; myself the ; n it ; n ive ; naltrexon ; near long ; neg x ; nervou abt ; nev at
        iop	1	nev need ; nev seen ; nev went ; nev ~sick ; next start ; next thing ; next wk ; ni
        iop	1	ni ~cervez ; ni ~pastilla ; nieta ; night but ; night clas ; night i ; night nev
        iop	1	night want ; nino y ; no ; no distres ; no inj ; no ive ; no physical ; no plan ; no rx
        iop	1	no show ; no ~meth ; no ~seizur ; no ~wish ; nobody know ; nobody who ; nombr de ; norc 0
        iop	1	not abl ; not around ; not even ; not every ; not find ; not his ; not sel ; not ~the
        iop	1	noth at ; novi ya ; nuev ano ; numer en ; nurs program ; nurs student ; octob 0 ; of aspirin
        iop	1	of current ; of every ; of monday ; of nin ; of park ; of pinot ; of spr ; of whiskey
        iop	1	off g ; off pil ; off that ; off two ; on air ; on halloween ; on heroin ; on mom ; on sat
        iop	1	onc at ; one 0 ; one ear ; one has ; only his ; only said ; only vap ; op ; open enrollment
        iop	1	open today ; open up ; or doe ; or six ; or zoom ; oth a ; our beagl ; our cho ; our lawn
        iop	1	our porch ; our uncl ; out how ; out intensiv ; outpatient nin ; outpatient one
        iop	1	outpatient visit ; outpt group ; own and ; own doctor ; pa la ; pag y ; pain acros
        iop	1	palm spring ; pap de ; par aca ; parent on ; pas my ; pasaden ; peer to ; pelot de ; per el
        iop	1	person can ; phon me ; physician assistant ; pie ; piedr cad ; pil befor ; plac to ; plan
        iop	1	plan cover ; plan in ; play a ; pleas ring ; porch ; porqu soy ; positiv ; pregunt y
        iop	1	prep nad ; preschool ; privat practic ; probation end ; probation term ; protocol ; proxim
        iop	1	prueb ; pt want ; publish ; pul my ; put down ; put her ; put up ; que gan ; que otr
        iop	1	que pid ; que quisier ; quer ; quier ir ; ra ; rafter ; rais ; random for ; rd and
        iop	1	reach for ; reach out ; real do ; reception ; recom ; recovery ranch ; regal su ; regres con
        iop	1	religiou ; residential out ; retir at ; retirement ; review for ; rid a ; rigid ; rip ; riv
        iop	1	riv in ; road crew ; rode ; rompecabeza ; room i ; room lik ; room of ; roommat say
        iop	1	rostr y ; rout if ; rul say ; rush on ; sab y ; sad ; said to ; said what ; sam nit
        iop	1	sant ana ; saturday ; saturday only ; saturday with ; saw your ; say gon ; say i ; say must
        iop	1	say the ; schedul for ; school ; school for ; school say ; se la ; se quit ; season
        iop	1	season and ; seat away ; seen sinc ; seizur ; sel anyth ; self meth ; seman ; seman cuand
        iop	1	semest ; semest and ; seniority and ; sentimental ; septemb and ; session and ; seventeen
        iop	1	shak ; shak noth ; shar an ; shel do ; sherry at ; sib ; sight of ; sin ; sin coc ; sinc dtr
        iop	1	sinc tenth ; singl morn ; six and ; six on ; six week ; sixty ; sixty one ; ski ; skydiv
        iop	1	slam crystal ; sleep lik ; smok ; smok too ; so cal ; so lik ; sob ; sol me ; sol yo
        iop	1	solter no ; som kind ; som night ; someth clos ; someth thre ; son las ; sor ; soy chof
        iop	1	sp speak ; spe about ; split over ; sponsor ; sponsor befor ; spring ; squeez ; star at
        iop	1	start drink ; start smok ; start tim ; stay awak ; steady sinc ; stif ; stil hav ; stil want
        iop	1	stock ; stool ; stop with ; str ; straight and ; street drug ; su desped ; su jarab
        iop	1	substanc not ; sud ; suggest he ; sum its ; sunris ; suspension ; swel ; swol ; tak anthem
        iop	1	tak someth ; tak thre ; talk and ; talk fast ; talk for ; talk to ; tel if ; tel us
        iop	1	tenemo aseguranz ; teng a ; terapi ; term for ; test + ; text ; th ; th and ; than a
        iop	1	than she ; that ten ; that too ; the 0 ; the appeal ; the approv ; the bal ; the board
        iop	1	the break ; the card ; the cocain ; the coin ; the contract ; the court ; the cov
        iop	1	the daytim ; the dts ; the even ; the exam ; the fight ; the fly ; the freeway ; the icu
        iop	1	the kind ; the lifeguard ; the list ; the lizard ; the mailbox ; the map ; the neighbor
        iop	1	the overdos ; the oxy ; the pain ; the pdf ; the physician ; the print ; the pump ; the real
        iop	1	the riv ; the sheet ; the skat ; the ticket ; the tir ; the troubl ; the trust ; the y
        iop	1	the year ; the ~dts ; the ~pil ; them so ; then no ; ther for ; they brought ; they wont
        iop	1	theyd ; theyd replac ; thi a ; thi friday ; thi hous ; thi term ; thi that ; thing
        iop	1	thos plac ; thre four ; thru wif ; tied to ; tight band ; til im ; tim a ; tim ask ; tim off
        iop	1	tim that ; to $ ; to admit ; to break ; to bury ; to los ; to noon ; to noth ; to peer
        iop	1	to talk ; to watch ; to ~hear ; tod se ; today say ; tom ; tom los ; tonight aft ; took my
        iop	1	trabaj porqu ; trach ; tracker ; traffic control ; travel and ; tre mes ; tre vec
        iop	1	tuesday becaus ; tuesday he ; turn de ; twenty minut ; twic thi ; two weekend ; tx want
        iop	1	ultimatum ; un internamient ; una botel ; una camionet ; una copit ; und 0 ; uno no
        iop	1	until january ; up off ; use at ; use is ; usual drink ; vec ; vega ; veint ano ; vend elot
        iop	1	ventana ; ventur ; ventur county ; veo dobl ; vide ; viend la ; vigilarl ; volum ; vuelt en
        iop	1	w/d hx ; w/d per ; wagon ; want clas ; want eval ; want even ; warehous and ; was fentanyl
        iop	1	was meth ; was told ; way i ; we both ; we hav ; we should ; week no ; week or
        iop	1	week program ; weekend but ; what keep ; when he ; when hes ; wher i ; wher its ; wher to
        iop	1	whip ; who can ; who could ; who liv ; who mak ; widow 0 ; widow in ; wif her ; wif now
        iop	1	wif she ; wif think ; win / ; wing at ; with dtr ; wk on ; wk start ; wont giv ; work day
        iop	1	workday ; would hav ; would ther ; written and ; xanax befor ; y ago ; y ask ; y coc ; y de
        iop	1	y dic ; y en ; y hoy ; y las ; y otro ; ya dej ; year befor ; yet ; yo la ; yo mism ; yo ni
        iop	1	yo noma ; you are ; you com ; you got ; you meet ; you no ; you pay ; your group
        iop	1	youth pastor ; yr ; zoo ; ~0 ~d ; ~a ~dorm ; ~at ~the ; ~bos ; ~da la ; ~dos ; ~dt
        iop	1	~end ~my ; ~fel ~off ; ~garag ; ~has ; ~has ~a ; ~hij ; ~im ~don ; ~intern no ; ~month the
        iop	1	~odd on ; ~opening ; ~own ~lif ; ~par ; ~seiz ; ~tim ; ~to ~hurt ; ~va ; ~voic in ; ~ya
        iop	1	~ya ~no
        iop	-1	*abstinent.0:other_experiencer ; *abstinent.1 ; *barrierChild.1 ; *clientAdmin.1
        iop	-1	*detoxWord.0:historical ; *drinks.1:other_experiencer ; *family.0
        iop	-1	*hallucination.1:negated ; *jobSeeker.1 ; *mandator.0:historical ; *nonDrug.0:possible
        iop	-1	*notPregnant.0:negated ; *phone.0 ; *started.0:negated ; *substance.0:negated
        iop	-1	*substance.1:other_experiencer ; *vendor.1:other_experiencer ; + cocain ; / ~opi ; 0 +
        iop	-1	0 bal ; 0 befor ; 0 by ; 0 dos ; 0 h ; 0 min ; 0 ninety ; 0 pen ; 0 residential ; 0 say
        iop	-1	0 sist ; 0 through ; 0 yo ; a and ; a bet ; a blu ; a cabin ; a cok ; a cop ; a costc
        iop	-1	a fin ; a fit ; a fiv ; a freshman ; a friend ; a garden ; a ghost ; a hobby ; a leaf
        iop	-1	a licens ; a lock ; a nombr ; a pag ; a parishion ; a patient ; a quot ; a red ; a regul
        iop	-1	a rehab ; a shift ; a trip ; a used ; a vegetarian ; a week ; a weeknight ; a woman
        iop	-1	a ~seizur ; about his ; about old ; about the ; about twic ; acab a ; acept ; actual
        iop	-1	adderal 0 ; adderal i ; admit to ; advocat ; aft sunday ; aftercar group ; again in ; agar
        iop	-1	agarran ; agent ; ago on ; ago the ; agreement ; ahij y ; ahor ; airlin ; al ; al hospital
        iop	-1	al program ; all by ; all of ; all that ; alon ; along the ; alphabetiz ; although ; alucin
        iop	-1	alway ; alway get ; am with ; an overdos ; and als ; and anoth ; and bought ; and eleven
        iop	-1	and end ; and in ; and just ; and leg ; and off ; and pil ; and stay ; and took ; and when
        iop	-1	and wheth ; ano casi ; anoch ; anoch se ; any opening ; apag ; approv 0 ; apt ; are you
        iop	-1	argu ; arm look ; around east ; around the ; arregl ; arrest ; as prescrib ; asham of
        iop	-1	asi no ; ask cost ; ask the ; ask us ; ask when ; asleep on ; at csun ; at day ; at ninety
        iop	-1	at thi ; at thre ; awar ; ayud a ; bacardi ; back ; back on ; back pain ; bag and ; bag was
        iop	-1	bak ; banan ; barat ; barback ; bathroom ; bc ; becaus i ; been at ; been eat ; been mean
        iop	-1	been sleep ; beer 0 ; beer sinc ; befor group ; befor septemb ; began at ; bel ; betty
        iop	-1	bik ; bil from ; bing and ; blu a ; board consent ; bolsa ; both of ; break and ; broken
        iop	-1	broth ask ; broth to ; buckl ; bug on ; built the ; bul ; burn up ; bus stop ; but als
        iop	-1	by sunday ; cag ; cak at ; cal about ; cal for ; cal from ; cal pt ; calentur ; calient
        iop	-1	caller ; can afford ; can hear ; can step ; can watch ; canel ; cano ; cant do ; cant quit
        iop	-1	carpet ; cas every ; cas se ; cdl driv ; cel ; centr en ; charg rn ; chat ; check out
        iop	-1	chef 0 ; chiv ; cho practic ; cholesterol ; chup ; cigar ; cigaret ; cinc vec ; clean aft
        iop	-1	client say ; clinic rn ; clr ; clr said ; clr wif ; coat ; coc no ; cocain ; cocain dai
        iop	-1	cocain or ; cogi ; cok + ; cok a ; cok dur ; colchon ; compar program ; complet his
        iop	-1	con una ; cord and ; corrig ; cosi ; couch sinc ; could we ; could your ; cousin ; cp
        iop	-1	cp radiat ; cpap ; crack all ; crack wkend ; crash is ; crept ; cuand se ; cuart 0
        iop	-1	cuatr ano ; cuban ; cumpl ; current ; cut again ; cuz ; d @ ; d prog ; d res ; dab +
        iop	-1	dad is ; dai x ; day back ; day n ; day to ; day too ; dcf work ; de beb ; de coc ; de cps
        iop	-1	de duel ; de ener ; de pech ; de septiembr ; de sobredosi ; de su ; de tod ; de vera ; dec
        iop	-1	dec mas ; del detox ; del edifici ; del puent ; delic ; delirium tremen ; dementi and
        iop	-1	desd ayer ; desk ; detail ; detox or ; detra ; dialisi ; did 0 ; did an ; did ninety
        iop	-1	did your ; diez dia ; dilaudid ; dio una ; disconnect ; disculpen ; district ; do first
        iop	-1	do iop ; doctor que ; doctor stop ; doe it ; doe meth ; doesnt fit ; doesnt need
        iop	-1	dog flunk ; doing a ; don 0 ; donation ; dond uno ; dos nina ; dozen ; dres ; drop x
        iop	-1	drov me ; drov to ; drunk and ; dry heav ; duerm en ; dumpst ; dx ; eap ; east i ; ech
        iop	-1	ed sw ; egg on ; eight to ; el ambulatori ; el apunt ; el cuel ; el desayun ; el doctor
        iop	-1	el espej ; el foc ; el gat ; el internamient ; el prim ; el rosari ; en dos ; en marz
        iop	-1	en noviembr ; encampment ; enfermer y ; enjoy ; entrevist ; envelop ; escalon ; eso no
        iop	-1	espos me ; espos usa ; est ano ; est mor ; est peg ; estacionamient ; estan ; even for
        iop	-1	every ; every friday ; every thre ; everyth ; ex in ; exclusiv ; eye open ; f cas ; f first
        iop	-1	f whisper ; fac ; fair ; fal ; fath in ; fax # ; february ; feel it ; fent 0 ; feo
        iop	-1	fiesta del ; fin per ; finish my ; finish resi ; finish sixty ; fir department ; fir in
        iop	-1	first tim ; fiv of ; fix the ; flask ; float ; foc ; for alcohol ; for client ; for dtr
        iop	-1	for fourteen ; for fre ; for somebody ; for using ; for whom ; for wiv ; forgiv ; forgot
        iop	-1	four hour ; frent al ; fresn ; friend of ; from our ; frost ; fuimo a ; fum diari
        iop	-1	fum fentanil ; g a ; gabapentin ; gabapentin 0 ; gag ; gallon ; gasp ; gav ; get told
        iop	-1	get up ; ghost ; gin every ; go out ; goe by ; goe int ; going down ; going to ; golf
        iop	-1	good in ; googl ; got custody ; got fir ; got her ; graduat the ; gram each ; grand canyon
        iop	-1	grandmoth rais ; groggy ; guit ; h ago ; habl esp ; habl sol ; haci ; had four ; hag falt
        iop	-1	halloween ; hand in ; hand my ; hand wont ; hang out ; has cost ; has my ; hast las ; haul
        iop	-1	hav four ; hav nev ; hav thre ; hay noch ; he isnt ; he left ; he mis ; he sel ; he tel
        iop	-1	he told ; he vap ; hear him ; hear them ; hel cut ; held ; her out ; her the ; herman est
        iop	-1	heroin sinc ; hes clean ; hes shy ; hes talk ; hes thirty ; hi i ; hidrocodon ; hij llam
        iop	-1	hij se ; hij y ; him aft ; him down ; his roommat ; hobby ; hold for ; hom staf ; hor abren
        iop	-1	hor de ; hospital in ; hospital let ; hot as ; hot for ; hour sinc ; hous every ; hous rul
        iop	-1	howev ; huevo ; hunt for ; hx given ; hygienist and ; i already ; i borrow ; i discharg
        iop	-1	i fly ; i haul ; i honest ; i jump ; i know ; i nev ; i ord ; i rent ; i shak ; i speak
        iop	-1	i try ; ice ; id been ; id los ; idah ; ide ; ide what ; ido ; if we ; igual ; ill try
        iop	-1	im fil ; im fre ; im okay ; im park ; im tir ; in any ; in band ; in cost ; in encin
        iop	-1	in intensiv ; in jun ; in meeting ; in my ; in network ; in someth ; inbox ; incluy
        iop	-1	inform del ; instead ; insulin ; int that ; invoic ; iop cocain ; iop therapist ; is asleep
        iop	-1	is empty ; is hav ; is it ; is july ; is kick ; is only ; is over ; is sit ; is sweet
        iop	-1	is tir ; is wheth ; isnt going ; it dai ; it mat ; it nev ; it right ; its adderal ; iv 0
        iop	-1	jaj ; jama ha ; jardin ; job over ; just had ; keep his ; keep using ; kick me ; kil tim
        iop	-1	kilo ; kitchen tabl ; know is ; know that ; ko ; kore ; la car ; la carcel ; la cuent
        iop	-1	la dej ; la escaler ; la licenci ; la madrug ; la pistol ; la primer ; la tiend ; lady who
        iop	-1	lak and ; laker ; lanch de ; lapd ; las diez ; las m ; las rodil ; last ; last fal
        iop	-1	last four ; last month ; last octob ; last shot ; last year ; lav el ; law say ; law school
        iop	-1	lawy ; le dieron ; le quier ; lead ; leav for ; leav until ; leer ; les ; let from ; let go
        """
}
