extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop3 = """
        iop	2	pap solter ; par despu ; par internarl ; parent fly ; parkinson ; parti ; patron ya
        iop	2	pay out ; pay that ; pcp 0 ; pcp ofc ; pelot ; pen with ; pens que ; peopl go ; peopl lik
        iop	2	peopl now ; peopl out ; per la ; per quier ; per se ; per si ; perc ; perc on ; peric
        iop	2	peric y ; permis ; permis ni ; person in ; pes par ; pigeon ; pint of ; pizc ; plac want
        iop	2	plan of ; plan wont ; plant and ; plat ; platic par ; pleas phon ; pleasant ; pls ; pmh
        iop	2	point and ; pok ; pok night ; por dia ; por manej ; por que ; porqu es ; porqu su ; pos x
        iop	2	possession ; potluck ; practicum ; pregnant with ; premium ; prim el ; problem i
        iop	2	profesional ; program by ; program say ; program two ; proof ; protectiv ; pto no ; puzzl
        iop	2	qs ; que busqu ; que llegu ; que por ; qued con ; questionnair ; quier ; quier que
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
        iop	2	start by ; start w ; stat and ; station ; stay that ; stil think ; stol ; stop on ; storm
        iop	2	straight int ; sublocad ; suboxon 0 ; subpoen ; suelt a ; suicid in ; suicidal thought
        iop	2	suit me ; sum camp ; sunday that ; supervision ; support ; sus amiga ; sx ~pcp ; syndrom and
        iop	2	sí quier ; tab ; tach ; tailgat ; tak adderal ; tak leav ; tak my ; tak somebody ; tak tim
        iop	2	taken ; taken to ; tant que ; tap with ; taxist ; tea ; teach and ; teach pian ; ten yrs
        iop	2	tend bar ; tenth ; terapi varia ; text my ; th grad ; than i ; than my ; than that
        iop	2	thankful ; that and ; that day ; that four ; that ive ; that wer ; the aquarium
        iop	2	the arithmetic ; the bas ; the bed ; the blow ; the bottl ; the cast ; the cheapest
        iop	2	the clas ; the cohort ; the deposit ; the extension ; the fath ; the fifteenth ; the film
        iop	2	the flu ; the foot ; the forklift ; the fost ; the ice ; the in ; the jaw ; the job ; the k
        iop	2	the link ; the pas ; the pati ; the pharmacy ; the potluck ; the rafter ; the recovery
        iop	2	the remain ; the rop ; the rout ; the saturday ; the season ; the sign ; the sixty
        iop	2	the snow ; the straw ; the sup ; the tabl ; the tailgat ; the team ; the thought
        iop	2	the toilet ; the ~insuranc ; the ~scholarship ; ther anyth ; ther been ; ther not
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
        iop	2	usual right ; vaci ; val ; van can ; van com ; vec entr ; vel ; vet va ; vez en ; vi su
        iop	2	viend ; view ; vin los ; vodk sod ; voic gon ; voz ; voz de ; wait list ; walk out ; want an
        iop	2	want evening ; want grp ; want somebody ; want you ; warehous ; warn me ; was kind ; was on
        iop	2	was pil ; was win ; watch a ; wav at ; we met ; we run ; weed noth ; week is ; weekend no
        iop	2	went away ; went in ; went rigid ; what left ; when his ; whisper my ; whistl on ; who feed
        iop	2	who notic ; who used ; whol list ; wif ask ; wif back ; wif count ; wif nam ; win most
        iop	2	with eleven ; with narcan ; with night ; with structur ; with thc ; without any ; witnes
        iop	2	wk is ; wkly ; wks for ; wks from ; wks intensiv ; wks residential ; wont do ; work comput
        iop	2	work ful ; worri ; xanax 0 ; y nosotro ; y pag ; y pregunt ; y/o ; year has ; year i
        iop	2	year without ; you at ; you giv ; you sleep ; you tel ; you treat ; youd tak ; your out
        iop	2	your own ; your rehab ; yr 0 ; zombi en ; ~0 ~wks ; ~a ~fifth ; ~as ; ~as ~a ; ~away ~for
        iop	2	~board ; ~day ~stay ; ~don ; ~dui ; ~eight ; ~epilepsy sinc ; ~for ~a ; ~gon ~a ; ~health
        iop	2	~hors ; ~how ~much ; ~hx ; ~keep ; ~lik ~a ; ~lock ~up ; ~meth ; ~much ; ~near ; ~od x
        iop	2	~person ; ~send ; ~talk ~to ; ~ther ~isnt ; ~tx non ; ~union ; ~week they ; ~wks ; ~work
        iop	1	*about.1 ; *ago.1 ; *deliriumTremens.0:negated ; *detoxDone.0:negated ; *drinks.0:historical
        iop	1	*emergency.0:other_experiencer ; *emergency.8:negated ; *frequency.0
        iop	1	*frequency.1:hypothetical ; *otherService.2 ; *otherService.6:hypothetical ; *quantity.3
        iop	1	*residentialDone.0:hypothetical ; *suicidal.0 ; *unaided.0:negated ; *vendor.1 ; / nit
        iop	1	0 an ; 0 and ; 0 chest ; 0 coc ; 0 com ; 0 doing ; 0 drink ; 0 only ; 0 pls ; 0 school
        iop	1	0 se ; 0 trabaj ; 0 x ; a / ; a barbecu ; a bas ; a brick ; a cak ; a client ; a crowd
        iop	1	a film ; a group ; a hol ; a landscap ; a mortgag ; a retir ; a screen ; a second ; a skydiv
        iop	1	a tenant ; a trach ; a weekend ; a xanax ; a zoom ; about end ; about four ; about halloween
        iop	1	about hes ; about you ; abuel falleci ; acab las ; acros the ; adderal by ; adderal dai
        iop	1	adic ; afraid ; aft four ; aft last ; ago we ; ago when ; aid ; aid and ; al per ; alcanz
        iop	1	all nos ; all plac ; along and ; altavoz ; alumni meet ; amt unk ; an outpatient ; and blow
        iop	1	and brok ; and buri ; and can ; and cant ; and com ; and drop ; and drov ; and flush
        iop	1	and his ; and ket ; and new ; and pas ; and peopl ; and said ; and shed ; and that
        iop	1	and thre ; and yet ; and ~nev ; ano con ; ano nuev ; ano por ; any ; any way ; anyth for
        iop	1	anyth lik ; approv list ; april 0 ; april for ; are bad ; are empty ; are over ; arizon
        iop	1	around it ; asham to ; asi y ; ask anyway ; ask somebody ; at cvs ; at my ; at night
        iop	1	aunt in ; auth ; avion ; awak for ; away gam ; away half ; ayudenm ; back surg ; badg
        iop	1	bailey in ; bal and ; bark ; basur ; be pay ; becom ; been good ; been look ; behind
        iop	1	being the ; berth ; besid the ; between job ; biciclet ; blood pressur ; blu and ; board is
        iop	1	both sob ; bottom of ; bowl ; box i ; brazo y ; breakup ; bridg ; bronc ; broth in ; brush
        iop	1	build and ; bulk ; bus 0 ; busqu ; but me ; buy for ; by mail ; caj ; cal re ; cal thi
        iop	1	callback ; can peopl ; can sleep ; can writ ; cant clos ; cant com ; cant los ; card out
        iop	1	cas de ; cas est ; casi cad ; casi siempr ; casserol dish ; caught ; caught it ; cay
        iop	1	cay borrach ; cer la ; cereal and ; cert in ; chest of ; chiquit y ; church bel ; civilian
        iop	1	clas i ; clean ; clean no ; clean pool ; clinical ; clos it ; club ; cnslr ; cocain most
        iop	1	cocain wkend ; coin in ; cok that ; cok two ; com in ; com round ; complain ; complain about
        iop	1	contamo con ; convinc ; could begin ; couldnt pay ; cours ; cousin ~odd ; cow ; crack off
        iop	1	creep up ; cuat de ; cuid al ; cuidarl ; cun que ; custom ; d no ; d/c tomorrow ; da cos
        iop	1	dad cal ; dad was ; day and ; day doe ; day each ; day lik ; day noth ; day stay
        iop	1	de desintoxicacion ; de emple ; de ese ; de mala ; de muert ; de probation ; de sangr
        iop	1	de tecat ; de tre ; de una ; de vez ; de vuelt ; dean want ; dejarlo ; del tal ; delet
        iop	1	den with ; deni w/d ; detox sinc ; dia si ; diecioch ; digal ; dijeron ; dio cuent
        iop	1	do evening ; do whatev ; doctor suggest ; doe thi ; dog bark ; dog on ; dog show ; dol
        iop	1	don by ; don for ; donor ; dont trust ; door as ; dorm ; dos ano ; down he ; down inpt
        iop	1	downstair ; dres room ; driv the ; drop off ; drum and ; duelen ; el chiquit ; el cond
        iop	1	el fut ; el lavab ; el mariachi ; el parqu ; el patron ; el refri ; el rostr
        iop	1	embarras myself ; employ no ; employe want ; en boda ; en line ; en seman ; en septiembr
        iop	1	end in ; entonc ; enviud ; enviud en ; er ; etoh 0 ; etoh bing ; even and ; evening aft
        iop	1	ever ask ; ever use ; every green ; ex say ; explic que ; extension ; eye on ; facility 0
        iop	1	fail ; fami plan ; fami to ; famili aqui ; fath has ; feed stor ; fel down ; fem 0 ; femal
        iop	1	few ; fiance ; fight over ; finish 0 ; finish up ; fir ; first ; first day ; fiv oclock
        iop	1	fiv or ; flat on ; flight to ; flu ; fly at ; fob ; for an ; for everyon ; for lent
        iop	1	for monday ; for so ; for yrs ; forklift ; forty six ; fre throw ; friday im ; friend on
        iop	1	from july ; funeral director ; furnitur ; gam and ; get out ; get right ; get sick
        iop	1	get treatment ; giv substanc ; glas in ; glov ; go down ; goe in ; going round ; golf bal
        iop	1	gon now ; got chest ; got lock ; gpa 0 ; grad ; graduat from ; grandbaby ; granddaught
        iop	1	grandmoth was ; group thre ; gun ; gurgl ; guy downstair ; guy with ; gym guy ; hac mi
        iop	1	had ~epilepsy ; half now ; has lewy ; has ms ; hav an ; hav no ; hav smok ; hawthorn ; hay
        iop	1	he be ; he go ; he stop ; head off ; health plan ; hear peopl ; heard ; hel to ; help
        iop	1	her all ; her back ; her last ; her plac ; her way ; her whol ; herman tom ; herman usa
        iop	1	heroin ; hes ; hes on ; hes ~gon ; hic el ; hid the ; hij termin ; hij usa ; him first
        iop	1	himself so ; hir ; his arm ; his hand ; hit a ; hold a ; hom i ; hom nurs ; hom sinc
        iop	1	hom want ; hom with ; hook ; horror ; hospital with ; hot coal ; hour of ; hous im ; how do
        iop	1	how i ; how its ; hung a ; hx ; i burn ; i graduat ; i laugh ; i use ; i wash ; ice going
        iop	1	ice has ; id be ; id not ; if u ; im aft ; im hard ; im told ; in all ; in april ; in break
        iop	1	in high ; in hospic ; in january ; in person ; in plac ; inject spe ; inpatient and
        iop	1	inpatient plac ; ins ; insan ; insuranc and ; intensiv de ; intern lo ; introduc ; iop p
        iop	1	iop then ; ir ; ir de ; is an ; is being ; is down ; is finish ; is peopl ; is split
        iop	1	is stil ; isnt on ; it bug ; it by ; it clos ; it every ; it is ; it its ; it scar ; it six
        iop	1	it than ; itd ; its almost ; its cocain ; its don ; its smal ; ive burn ; ive fil ; ive smok
        iop	1	ive stay ; jam ; jittery ; join your ; judg in ; kais deni ; keep walk ; ketamin 0 ; kid are
        iop	1	kind and ; knif skil ; know peopl ; la bec ; la bibli ; la cruz ; la etiquet ; la fot
        iop	1	la noch ; la panaderi ; la vel ; ladril ; land a ; landlord is ; laps 0 ; largest ; last fit
        iop	1	last plac ; lat wif ; lavab ; law is ; le alcanz ; le dio ; leaflet ; leagu in ; lean
        iop	1	leav her ; leav on ; lemonad ; library ; licens in ; lif befor ; light a ; lik a ; lik all
        iop	1	lik coffe ; lik for ; lik help ; lik her ; lik him ; lik i ; lik les ; limpi ; lin up
        iop	1	list in ; litr ; llev diez ; llor com ; lo dej ; lo pued ; loa ; long haul ; long it
        iop	1	look aft ; look forward ; loop ; los viern ; lost the ; luc ; lug de ; lun que ; m colleg
        iop	1	m dad ; m fent ; m lin ; m spe ; m weld ; mad me ; mag ; mal thi ; manej y ; mariachi
        iop	1	mas per ; materia ; may 0 ; me becaus ; me four ; me lol ; me oper ; me pid ; me quier
        iop	1	me tien ; me tumb ; mean and ; medi sin ; medic ; medicina ; meeting ; mes ; mes a ; mes sin
        iop	1	meth pip ; meth wkend ; methadon 0 ; mi senor ; mi terapeut ; mi tia ; mi vid ; mi yern
        iop	1	min a ; minut ; mis ; mis nino ; mo ; mo in ; mol 0 ; mom is ; mom mad ; mom wil ; mom wont
        iop	1	montacarga ; month lik ; month sinc ; mor no ; mor than ; morning i ; moth took ; ms and
        iop	1	much as ; much doe ; my book ; my cardiologist ; my childhood ; my cocain ; my drug
        iop	1	my fianc ; my girlfriend ; my good ; my grandson ; my lung ; my residential ; my sob
        iop	1	my stomach ; my suboxon ; my truck ; my youngest ; myself ; myself at ; myself the ; n it
        iop	1	n ive ; naltrexon ; near long ; neg x ; nervou abt ; nev at ; nev need ; nev seen ; nev went
        iop	1	nev ~sick ; next start ; next thing ; next wk ; ni ; ni ~cervez ; ni ~pastilla ; nieta
        iop	1	night but ; night clas ; night i ; night nev ; night want ; nino y ; no ; no distres
        iop	1	no inj ; no ive ; no physical ; no plan ; no rx ; no show ; no ~meth ; no ~seizur ; no ~wish
        iop	1	nobody know ; nobody who ; nombr de ; norc 0 ; not abl ; not around ; not even ; not every
        iop	1	not find ; not his ; not sel ; not ~the ; noth at ; novi ya ; nuev ano ; numer en
        iop	1	nurs student ; octob 0 ; of aspirin ; of current ; of every ; of monday ; of nin ; of park
        iop	1	of pinot ; of spr ; of whiskey ; off g ; off pil ; off that ; off thre ; off two ; on air
        iop	1	on everyth ; on halloween ; on heroin ; on mom ; on sat ; onc at ; one 0 ; one ear ; one has
        iop	1	only his ; only said ; only vap ; op ; open enrollment ; open today ; open up ; or doe
        iop	1	or six ; or zoom ; oth a ; our beagl ; our cho ; our lawn ; our porch ; our uncl ; out how
        iop	1	out intensiv ; outpatient nin ; outpatient one ; outpatient visit ; outpt group ; own and
        iop	1	own doctor ; pa la ; pag y ; pain acros ; palm spring ; pap de ; par aca ; parent on
        iop	1	pas my ; pasaden ; peer to ; pelot de ; per el ; person can ; phon me ; physician assistant
        iop	1	pie ; piedr cad ; pil befor ; plac to ; plan ; plan cover ; plan in ; play a ; play tenni
        iop	1	pleas ring ; porch ; porqu soy ; positiv ; pregunt y ; prep nad ; preschool ; privat practic
        iop	1	probation end ; probation term ; protocol ; proxim ; prueb ; pt want ; publish ; pul my
        iop	1	push the ; put down ; put her ; put up ; que gan ; que otr ; que pid ; que quisier ; quer
        iop	1	quier ir ; ra ; rafter ; rais ; random for ; rd and ; reach for ; reach out ; real do
        iop	1	reception ; recom ; recovery ranch ; regal su ; regres con ; religiou ; residential out
        iop	1	retir at ; retirement ; review for ; rid a ; rigid ; rip ; riv ; riv in ; road crew ; rode
        iop	1	rompecabeza ; room i ; room lik ; room of ; roommat say ; rostr y ; rout if ; rul say
        iop	1	rush on ; sab y ; sad ; said to ; said what ; sam nit ; sant ana ; saturday ; saturday only
        iop	1	saturday with ; saw your ; say gon ; say i ; say must ; say the ; schedul for ; school
        iop	1	school for ; school say ; se la ; se quit ; se suic ; season ; season and ; seat away
        iop	1	seen sinc ; seizur ; sel anyth ; self meth ; seman ; seman cuand ; semest ; semest and
        iop	1	seniority and ; senor ya ; sentimental ; septemb and ; session and ; seventeen ; shak
        iop	1	shak noth ; shar an ; shel do ; sherry at ; sib ; sight of ; sin ; sin coc ; sinc dtr
        iop	1	sinc tenth ; singl morn ; six and ; six on ; six week ; sixty ; sixty one ; ski ; skydiv
        iop	1	slam crystal ; sleep lik ; smok ; smok too ; so cal ; so lik ; sob ; sol me ; sol yo
        iop	1	solter no ; som kind ; som night ; someth clos ; someth thre ; son las ; sor ; soy chof
        iop	1	sp speak ; spe about ; split over ; sponsor ; sponsor befor ; spring ; squeez ; star at
        iop	1	start drink ; start smok ; start tim ; stay awak ; steady sinc ; stif ; stil hav ; stil want
        iop	1	stock ; stool ; stop with ; str ; straight and ; street drug ; su desped ; su jarab
        iop	1	substanc not ; sud ; suggest he ; sum its ; sunris ; suspension ; swel ; swol ; tak an
        iop	1	tak anthem ; tak someth ; tak thre ; talk and ; talk fast ; talk for ; talk to ; tel if
        iop	1	tel us ; temecul ; tenemo aseguranz ; teng a ; terapi ; term for ; test + ; text ; th
        iop	1	th and ; than a ; than she ; that ten ; that too ; the 0 ; the appeal ; the approv ; the bal
        iop	1	the board ; the break ; the card ; the cocain ; the coin ; the contract ; the court
        iop	1	the cov ; the daytim ; the dts ; the even ; the exam ; the fight ; the fly ; the freeway
        iop	1	the icu ; the kind ; the lifeguard ; the list ; the lizard ; the mailbox ; the map
        iop	1	the neighbor ; the overdos ; the oxy ; the pain ; the pdf ; the physician ; the print
        iop	1	the pump ; the real ; the riv ; the sheet ; the skat ; the ticket ; the tir ; the troubl
        iop	1	the trust ; the y ; the year ; the ~dts ; the ~pil ; them so ; then no ; ther for
        iop	1	they brought ; they wont ; theyd ; theyd replac ; thi a ; thi friday ; thi hous ; thi term
        iop	1	thi that ; thing ; thos plac ; thought id ; thre four ; thru wif ; tied to ; tight band
        iop	1	tim a ; tim ask ; tim off ; tim that ; to $ ; to admit ; to break ; to bury ; to los
        iop	1	to noon ; to noth ; to peer ; to talk ; to watch ; to ~hear ; tod se ; today say ; tom
        iop	1	tom los ; tonight aft ; took my ; trabaj porqu ; trach ; tracker ; traffic control
        iop	1	travel and ; tre mes ; tre vec ; tuesday becaus ; tuesday he ; turn de ; twenty minut
        iop	1	twic thi ; two weekend ; tx want ; ultimatum ; un internamient ; una botel ; una camionet
        iop	1	una copit ; und 0 ; uno no ; until january ; up off ; use at ; use is ; usual drink ; va y
        iop	1	vec ; vega ; veint ano ; vend elot ; ventana ; ventur ; ventur county ; veo dobl ; vide
        iop	1	viend la ; vigilarl ; volum ; vuelt en ; w/d hx ; w/d per ; wagon ; want clas ; want eval
        iop	1	want even ; warehous and ; was fentanyl ; was meth ; was told ; watch her ; way i ; we both
        iop	1	we hav ; we should ; week no ; week or ; week program ; weekend but ; what keep ; when he
        iop	1	when hes ; wher i ; wher its ; wher to ; whip ; who can ; who could ; who liv ; who mak
        iop	1	widow 0 ; widow in ; wif her ; wif now ; wif she ; wif think ; win / ; wing at ; with dtr
        iop	1	wk on ; wk start ; wont giv ; work day ; workday ; would hav ; would ther ; written and
        iop	1	xanax befor ; y ago ; y ask ; y coc ; y de ; y dic ; y en ; y hoy ; y las ; y otro ; ya dej
        iop	1	year befor ; yet ; yo la ; yo mism ; yo ni ; yo noma ; you are ; you com ; you got
        iop	1	you meet ; you no ; you pay ; your group ; youth pastor ; yr ; yrs no ; zoo ; ~0 ~d
        iop	1	~a ~dorm ; ~at ~the ; ~bos ; ~da la ; ~dos ; ~dt ; ~end ~my ; ~even ~group ; ~fel ~off
        iop	1	~garag ; ~has ; ~has ~a ; ~hij ; ~im ~don ; ~intern no ; ~it ; ~month the ; ~odd on
        iop	1	~opening ; ~own ~lif ; ~par ; ~seiz ; ~thur ; ~tim ; ~to ~hurt ; ~va ; ~voic in ; ~y ; ~ya
        iop	1	~ya ~no
        iop	-1	*abstinent.0:other_experiencer ; *abstinent.1 ; *barrierChild.1 ; *clientAdmin.1
        iop	-1	*detoxWord.0:historical ; *drinks.1:other_experiencer ; *family.0
        iop	-1	*hallucination.1:negated ; *jobSeeker.1 ; *mandator.0:historical ; *nonDrug.0:possible
        iop	-1	*notPregnant.0:negated ; *outpatientWord.0:negated ; *phone.0 ; *started.0:negated
        iop	-1	*substance.0:negated ; *substance.1:other_experiencer ; *vendor.1:other_experiencer
        iop	-1	+ cocain ; / ~opi ; 0 + ; 0 bal ; 0 befor ; 0 by ; 0 dos ; 0 got ; 0 h ; 0 min ; 0 ninety
        iop	-1	0 pen ; 0 residential ; 0 say ; 0 sist ; 0 through ; 0 yo ; a and ; a bet ; a blu ; a cabin
        iop	-1	a cok ; a cop ; a costc ; a fin ; a fit ; a fiv ; a freshman ; a friend ; a garden
        iop	-1	a ghost ; a hobby ; a leaf ; a licens ; a lock ; a nombr ; a pag ; a parishion ; a patient
        iop	-1	a quot ; a red ; a regul ; a rehab ; a shift ; a trip ; a used ; a vegetarian ; a week
        iop	-1	a weeknight ; a woman ; a ~seizur ; about his ; about old ; about the ; acab a ; acept
        iop	-1	actual ; adderal 0 ; adderal i ; admit to ; advocat ; aft sunday ; aftercar group
        iop	-1	again in ; agar ; agarran ; agent ; ago on ; ago the ; agreement ; ahij y ; ahor ; airlin
        iop	-1	al ; al hospital ; al program ; all by ; all of ; all that ; alon ; along the ; alphabetiz
        iop	-1	although ; alucin ; alway ; alway get ; am with ; an overdos ; and als ; and anoth
        iop	-1	and bought ; and buy ; and eleven ; and end ; and he ; and in ; and just ; and leg
        iop	-1	and off ; and pil ; and stay ; and took ; and when ; and wheth ; ano casi ; anoch
        iop	-1	anoch se ; any opening ; apag ; approv 0 ; apt ; are you ; argu ; arm look ; around east
        iop	-1	around the ; arregl ; arrest ; as prescrib ; asham of ; asi no ; ask cost ; ask the
        iop	-1	ask us ; ask when ; asleep on ; at csun ; at day ; at ninety ; at thi ; at thre ; awar
        iop	-1	ayud a ; bacardi ; back ; back on ; back pain ; bag and ; bag was ; bak ; banan ; barat
        iop	-1	barback ; bathroom ; bc ; becaus i ; been at ; been eat ; been mean ; been sleep ; beer 0
        iop	-1	beer sinc ; befor group ; befor septemb ; began at ; bel ; bendig ; betty ; bik ; bil from
        iop	-1	bing and ; blu a ; board consent ; bolsa ; both of ; break and ; broken ; broth ask
        iop	-1	broth to ; buckl ; bug on ; built the ; bul ; burn up ; bus stop ; but als ; by sunday
        iop	-1	cak at ; cal about ; cal for ; cal from ; cal pt ; calentur ; calient ; caller ; can afford
        iop	-1	can hear ; can step ; can watch ; canel ; cano ; cant do ; cant quit ; carpet ; cas every
        iop	-1	cas se ; cdl driv ; cel ; centr en ; charg rn ; chat ; check out ; chef 0 ; chiv
        iop	-1	cho practic ; cholesterol ; chup ; cigar ; cigaret ; cinc vec ; clean aft ; client say
        iop	-1	clinic rn ; clr ; clr said ; clr wif ; coat ; coc no ; cocain ; cocain dai ; cocain en
        iop	-1	cocain or ; cogi ; cok + ; cok a ; cok dur ; colchon ; compar program ; complet his
        iop	-1	con una ; consum ; cord and ; corrig ; cosi ; couch sinc ; could we ; could your ; cousin
        iop	-1	cp ; cp radiat ; cpap ; crack all ; crack wkend ; crash is ; crept ; cuand se ; cuart 0
        iop	-1	cuatr ano ; cuban ; cumpl ; cumpli 0 ; current ; cut again ; cuz ; d @ ; d prog ; d res
        iop	-1	dab + ; dad is ; dai x ; day back ; day n ; day to ; day too ; dcf work ; de beb ; de coc
        iop	-1	de cps ; de duel ; de ener ; de pech ; de septiembr ; de sobredosi ; de su ; de tod
        iop	-1	de vera ; dec ; dec mas ; del detox ; del edifici ; del puent ; delic ; delirium tremen
        iop	-1	dementi and ; desd ayer ; detail ; detox or ; detra ; dialisi ; diazepam ; did 0 ; did an
        iop	-1	did ninety ; did your ; diez dia ; dilaudid ; dio una ; disconnect ; disculpen ; district
        iop	-1	do first ; do iop ; doctor que ; doctor stop ; doe it ; doe meth ; doesnt fit ; doesnt need
        iop	-1	dog flunk ; doing a ; don 0 ; donation ; dond uno ; dos nina ; down his ; dozen ; dres
        iop	-1	drop x ; drov me ; drov to ; drunk and ; dry heav ; dumpst ; dx ; eap ; east i ; ech
        iop	-1	ed sw ; egg on ; eight to ; el ambulatori ; el apunt ; el cuel ; el desayun ; el doctor
        iop	-1	el espej ; el foc ; el gat ; el internamient ; el prim ; el rosari ; en dos ; en marz
        iop	-1	en noviembr ; encampment ; enfermer y ; enjoy ; entrevist ; envelop ; escalon ; eso no
        iop	-1	espos me ; espos usa ; est ano ; est mor ; est peg ; estacionamient ; estan ; even for
        iop	-1	every ; every friday ; every thre ; everyth ; ex in ; exclusiv ; experienci ; eye open
        iop	-1	f cas ; f first ; f whisper ; fac ; fair ; fal ; fath in ; fax # ; february ; feel it
        iop	-1	fent 0 ; feo ; fiesta del ; fin per ; finish my ; finish resi ; finish sixty
        iop	-1	fir department ; fir in ; first tim ; fiv of ; fix the ; flask ; float ; foc ; for alcohol
        iop	-1	for client ; for dtr ; for fourteen ; for fre ; for somebody ; for using ; for whom
        iop	-1	for wiv ; forgiv ; four hour ; frent al ; fresn ; friend of ; from our ; frost ; fuimo a
        iop	-1	fum diari ; fum fentanil ; g a ; gabapentin ; gabapentin 0 ; gag ; gallon ; gasp ; gav
        iop	-1	get told ; get up ; ghost ; gin every ; girl are ; giv or ; go out ; goe by ; goe int
        iop	-1	going down ; going to ; golf ; good in ; googl ; got custody ; got fir ; got her
        iop	-1	graduat the ; gram each ; grand canyon ; grandmoth rais ; groggy ; guit ; gum ; h ago
        iop	-1	habl esp ; habl sol ; haci ; had four ; hag falt ; halloween ; hand in ; hand my
        iop	-1	hand wont ; hang out ; has cost ; has my ; hast las ; haul ; hav four ; hav nev ; hav thre
        iop	-1	hay noch ; he did ; he isnt ; he left ; he sel ; he tel ; he told ; he vap ; hear him
        iop	-1	hear them ; hel cut ; held ; her out ; her the ; herman est ; heroin sinc ; hes clean
        iop	-1	hes shy ; hes talk ; hes thirty ; hi i ; hidrocodon ; hij llam ; hij se ; hij y ; him aft
        iop	-1	him down ; his roommat ; his shirt ; hobby ; hold for ; hom staf ; hor abren ; hor de
        iop	-1	hospital in ; hospital let ; hot as ; hot for ; hour sinc ; hous every ; hous rul ; howev
        iop	-1	huevo ; hunt for ; hx given ; hygienist and ; i already ; i borrow ; i discharg ; i fly
        iop	-1	i haul ; i honest ; i jump ; i know ; i nev ; i ord ; i rent ; i shak ; i speak ; i try
        iop	-1	ice ; id been ; id los ; idah ; ide ; ide what ; ido ; if we ; igual ; ill try ; im fil
        iop	-1	im fre ; im okay ; im park ; im tir ; in any ; in band ; in cost ; in encin ; in intensiv
        iop	-1	in jun ; in meeting ; in my ; in network ; in someth ; inbox ; incluy ; inform del
        iop	-1	instead ; insulin ; int that ; invoic ; iop cocain ; iop therapist ; is asleep ; is empty
        iop	-1	is hav ; is it ; is july ; is kick ; is only ; is over ; is sit ; is sweet ; is tir
        iop	-1	is wheth ; isnt going ; it dai ; it mat ; it nev ; it right ; its adderal ; iv 0 ; jaj
        iop	-1	jama ha ; jardin ; job over ; just had ; keep his ; keep using ; kick me ; kil tim ; kilo
        iop	-1	kitchen tabl ; know is ; know that ; ko ; kore ; la car ; la carcel ; la cuent ; la dej
        iop	-1	la escaler ; la licenci ; la madrug ; la pistol ; la primer ; la tiend ; lady who ; lak and
        iop	-1	laker ; lanch de ; lapd ; las diez ; las m ; las rodil ; last ; last fal ; last four
        """
}
