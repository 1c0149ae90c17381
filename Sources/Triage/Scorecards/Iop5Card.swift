extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop5 = """
        iop	1	a figur ; a four ; a friday ; a head ; a knif ; a lat ; a light ; a lineman ; a marc
        iop	1	a march ; a mem ; a minut ; a notebook ; a prend ; a residential ; a schedul ; a sew
        iop	1	a sophomor ; a stubborn ; a trach ; a trumpet ; a voic ; a weekend ; a ~hospital
        iop	1	about <amount> ; about east ; about four ; abuel ; acas ; acid <day> ; adorno ; aft 0
        iop	1	aft <clinician> ; aft doing ; aft hrs ; aft night ; afternoon im ; ago doing ; agost con
        iop	1	aguant el ; al <friend> ; al corre ; al merc ; al per ; alcohol de ; alg de ; alg dond
        iop	1	alg entr ; alg grati ; alguien <always> ; all plac ; all tim ; along ; alquil ; alt cloth
        iop	1	alumn ; am look ; amiga y ; amphetamin salt ; an <clothes> ; an <medicine> ; an <outdoors>
        iop	1	and <clinician> ; and at ; and ate ; and can ; and ket ; and o ; and only ; and sob
        iop	1	and thursday ; and wouldnt ; and you ; and your ; ano par ; answer ; any even ; any help
        iop	1	any kind ; any way ; anyon and ; anyth for ; anyth ive ; apartment ; apartment has
        iop	1	approv op ; are don ; are two ; are up ; arent <money> ; around <crowd> ; around peopl
        iop	1	as <take> ; asham to ; ask somebody ; asthm ; at <give> ; at <kin> ; at burn ; at hosp
        iop	1	at my ; at night ; at nit ; at party ; at ~<school> ; at ~school ; attack on ; audit scor
        iop	1	aun asi ; aunt ; autoriz ; away <play> ; away from ; baby down ; back bow ; back hom
        iop	1	bag on ; bank account ; bar say ; be <hospital> ; be best ; be com ; be out ; be terminat
        iop	1	be treat ; beagl ; becaus <room> ; becaus shed ; becaus we ; becom ; bed each ; bed i ; beef
        iop	1	been fin ; been most ; been run ; been year ; beer night ; befor you ; began in ; behind
        iop	1	behind the ; bel for ; belt round ; besid me ; between <amount> ; between <moment>
        iop	1	between now ; biciclet ; bien per ; bit of ; blood work ; bodeg ; body to ; bos wil ; botel
        iop	1	bottl of ; bowl ; bowl and ; bowl sunday ; box i ; braz izq ; breakup ; brew ; brid
        iop	1	bring her ; bronc ; broth is ; bulletin ; bur ; burn man ; bus and ; bus til ; but nev
        iop	1	but no ; but that ; buy a ; by <drive> ; by fri ; by lunch ; cad cuant ; calend and
        iop	1	calend for ; can attend ; cancel me ; cant rememb ; cantin ; car of ; car was ; carn
        iop	1	carn asad ; carnicer ; carpet in ; carpet is ; cart <past> ; cart a ; cart befor ; casi me
        iop	1	caso ; cat ; caught it ; cent in ; cervecita viend ; chest and ; chest has ; clas ; clas i
        iop	1	clinical ; clos it ; clos to ; clr at ; clr dad ; clr was ; coat room ; coc no ; coc tre
        iop	1	cocain a ; cocain fiv ; cocain most ; codig ; coed ; coffin ; cok ; cok x ; collaps
        iop	1	com along ; com in ; com yo ; complet ; complet intensiv ; completo ; con <appointment>
        iop	1	con ayud ; con ella ; con pris ; con usted ; confes to ; confus que ; contamo con ; convinc
        iop	1	corn ; corre de ; cortarl ; costumbr ; could <continue> ; could keep ; couldnt pay
        iop	1	count and ; count them ; county say ; court and ; court has ; court pap ; cran ; crank
        iop	1	crash of ; crav ; crew ; cristal casi ; crush and ; ct ; cuid ni ; cuid y ; cuidarl
        iop	1	cumpl sus ; curb 0 ; curiou ; cut the ; d max ; d/c <day> ; dad on ; dat by ; dat from
        iop	1	daught work ; day doe ; day group ; day long ; day no ; day noth ; day treatment
        iop	1	de <alcohol> ; de <clean> ; de <die> ; de <money> ; de <sober> ; de barb ; de intern
        iop	1	de mezcal ; de pomon ; de recuperacion ; de rueda ; de tijuan ; de vin ; decad and
        iop	1	decent man ; decid i ; del nin ; deni any ; desd <child> ; desd entonc ; desorient ; dessert
        iop	1	desvel ; desvel y ; desvi ; detox indicat ; di ; dia est ; diari quier ; die on ; dieron de
        iop	1	diet ; din ; diner ; dio cuent ; diplom y ; director for ; disabl ; discharg 0
        iop	1	discharg plan ; disclosur im ; discord ; disculp ; do anoth ; do inpt ; do perc ; doc semana
        iop	1	doctor wrot ; doe crystal ; doesnt eith ; doesnt tak ; doing mol ; doing whippet ; donor
        iop	1	dont <take> ; dont <trust> ; dont get ; dont trust ; dorm ; dorm la ; dr pham ; draw
        iop	1	drink cold ; dron ; dry <room> ; dry on ; dui atty ; dur my ; each <week> ; each week
        iop	1	eap 0 ; eap employe ; ear sinc ; earth ; eight of ; eighth a ; el <law> ; el agu ; el banc
        iop	1	el fil ; el futbol ; el puest ; el viern ; electrical ; eleven tim ; ell en ; els and
        iop	1	els who ; email ; embarras myself ; emergency ; empec en ; empez ; empez a ; employ eap
        iop	1	employ no ; en <day> ; en espanol ; en googl ; en may ; en quinc ; enrollment <write>
        iop	1	enrollment let ; entonc <amount> ; entr al ; er ; er doc ; era <stimulant> ; escuelit
        iop	1	eso sí ; essay ; est con ; est juev ; est pas ; eval don ; evaluat ; even <amount>
        iop	1	evening sinc ; evening with ; every bottl ; every green ; exhaust ; extr in ; eye open
        iop	1	f <amount> ; f <bodypart> ; f <child> ; f cam ; f cok ; f edibl ; f ice ; f paralegal
        iop	1	falta ; fami would ; famili ya ; fanta ; farmaci ; fath has ; fenc post ; few a ; few day
        iop	1	fiance ; fight over ; final and ; find <stranger> ; finish detox ; finish her ; finish rehab
        iop	1	first <try> ; first grandchild ; first now ; first off ; first tim ; first tri
        iop	1	fist through ; fix a ; fli ; flu ; fly at ; flyer ; for <water> ; for by ; for fifteen
        iop	1	for so ; for someon ; forty buck ; forward ; found the ; frat ; freq ; friday sunday
        iop	1	friday with ; friend for ; friend in ; from all ; from july ; from nin ; fum mot ; futbol
        iop	1	fwd ; gan apena ; gent sin ; get treatment ; gf <say> ; gf say ; gift ; girl say ; gl ; glas
        iop	1	go and ; go when ; goe to ; goe with ; gon even ; gon for ; gon over ; good plac ; googl
        iop	1	granddaught ; grandmoth was ; grandson ; green ; greet ; group he ; grownup ; gs
        iop	1	guardianship ; gurgl ; gut ; h <eat> ; habit and ; habit of ; habr ; hac que ; had cok
        iop	1	hag el ; half court ; half now ; hallway is ; has me ; hast <month> ; hav an ; hav epilepsy
        iop	1	hav is ; hav it ; hav molin ; havent <take> ; he <smell> ; he already ; he cannot ; he prob
        iop	1	he set ; he smel ; he walk ; he writ ; hear what ; hed nev ; hel to ; help i
        iop	1	her <caretaking> ; her <illness> ; her <phone> ; her bibl ; her leg ; her porch ; her q
        iop	1	herman sal ; hermanit ; hes <sober> ; hes kind ; hes sob ; hes wel ; hij sali ; him <die>
        iop	1	him <soon> ; him away ; him overnight ; himself <ask> ; hir for ; hir man ; his <caretaking>
        iop	1	his <container> ; his iop ; his rout ; hom ; hom with ; hook ; hop for ; horari despu
        iop	1	hospital show ; huec ; hundr of ; hurt real ; husband a ; hydrocodon ; i <bodypart>
        iop	1	i <goodbye> ; i <hear> ; i appreciat ; i could ; i graduat ; i hat ; i kick ; i label
        iop	1	i return ; i tend ; ibew ; ice <night> ; ice is ; id ; id <feel> ; id <kill> ; id <leave>
        iop	1	id do ; id feel ; id tel ; if ~<treatment> ; im <home> ; im fifty ; im get ; im one
        iop	1	im overreact ; im that ; in <breath> ; in <consume> ; in <year> ; in april ; in apt
        iop	1	in arizon ; in between ; in check ; in eleven ; in plac ; in town ; inpatient in ; insid my
        iop	1	insuranc im ; int an ; intensiv por ; iop over ; iop that ; iop then ; ironical
        iop	1	is <breath> ; is <moment> ; is <night> ; is <treatment> ; is already ; is happy
        iop	1	is outpatient ; is peopl ; is pour ; is read ; isnt in ; it alon ; it bor ; it bother
        iop	1	it is ; it wer ; it whil ; its mor ; its point ; its saturday ; ive <consume> ; ive <wait>
        iop	1	jittery ; joint ; judg put ; juli se ; jun no ; junior and ; just been ; just thi ; k up
        iop	1	keep a ; kick out ; kid 0 ; kin ; kind wher ; kitchen floor ; kitten ; la <blood>
        iop	1	la <money> ; la abuel ; la acab ; la coc ; la cuadril ; la fil ; la frent ; la llam
        iop	1	la loncher ; la mot ; la orden ; la prep ; la pueden ; la taqueri ; la vel ; lad y
        iop	1	las <home> ; las <moment> ; las <treatment> ; las del ; las hora ; las trenza ; last tue
        iop	1	lat <daytime> ; lat <phone> ; lat cal ; laugh so ; laugh the ; lawn mow ; le dio ; left his
        iop	1	lft nl ; library ; lik all ; lik him ; lil <kin> ; limpi de ; lin <go> ; lin <take> ; liv at
        iop	1	lleg la ; llev diez ; lo cuid ; lo hic ; lone and ; los <colleague> ; los <drive>
        iop	1	los caballero ; los del ; los guant ; los primer ; lov the ; lueg mi ; lug a ; lug en
        iop	1	m <sedative> ; m <seizure> ; m <stop> ; m dad ; m inject ; m lin ; m seizur ; m singl
        iop	1	mad her ; magazin ; mak about ; mal thi ; mam pregunt ; manej y ; many text
        iop	1	marketplac plan ; mas usa ; may she ; md <need> ; md want ; mdm + ; me <write> ; me abr
        iop	1	me adelant ; me aft ; me alcanz ; me any ; me can ; me hag ; me keep ; me preocup ; me pued
        iop	1	me straight ; me tra ; me tumb ; me upright ; mean and ; medi <pill> ; medi pastil
        iop	1	medi sin ; meeting in ; meeting no ; mes completo ; mes me ; met in ; meth i ; meth wkly
        iop	1	mezcal ; mi <play> ; mi <treatment> ; mi bibli ; mi mar ; mi nen ; mi tio ; mi vid ; mil
        iop	1	milla ; mis <amount> ; mis <job> ; mis gemelo ; mo <die> ; mo <kin> ; mom hous ; mon
        iop	1	mon from ; monday im ; month he ; month on ; mor no ; morning only ; mortifi ; mot desd
        iop	1	mot toda ; moth dtr ; moth now ; motor ; motorcycl ; mov out ; much as ; mud con ; mushroom
        iop	1	must start ; my <wait> ; my apprenticeship ; my body ; my book ; my build ; my fianc
        iop	1	my foot ; my grandson ; my internship ; my ra ; my stag ; my stay ; my toddl ; my truck
        iop	1	my whol ; myself ; nad ; nad desd ; nadi q ; neck is ; need a ; need an ; neg x ; nen de
        iop	1	neurologist cal ; nev let ; nev on ; new ; new <town> ; next ; next loc ; next on
        iop	1	next week ; ni <medicine> ; ni aspirin ; niec re ; night deep ; night the ; nin to ; nip it
        iop	1	nite ; nitrou ; no <pill> ; no afloj ; no el ; no exception ; no iba ; no iv ; no me
        iop	1	no pil ; no prescription ; no pued ; no rent ; no show ; no tienen ; no ~<need> ; no ~jail
        iop	1	nobody her ; noma ; non ; non sinc ; noon ; not find ; not les ; not sel ; not ~one ; notch
        iop	1	noth not ; noth sinc ; noth to ; noviembr y ; now hes ; now i ; numer en ; numer equivoc
        iop	1	nye ; o te ; octob i ; of <give> ; of <headface> ; of <say> ; of <treatment> ; of <trust>
        iop	1	of <week> ; of blow ; of end ; of novemb ; of pinot ; of week ; off <moment> ; off meth
        iop	1	off record ; off til ; oficin ; oid y ; old <child> ; old <room> ; old with ; on <leave>
        iop	1	on <opioid> ; on edibl ; on halloween ; on memorial ; on norc ; on sinc ; on weekday
        iop	1	on weekend ; onc <month> ; one <eat> ; one <month> ; one <treatment> ; one <try> ; one bar
        iop	1	one long ; one mor ; one night ; one random ; one try ; onion ; only <see> ; only doe
        iop	1	only licens ; onset ; onset 0 ; op ; op 0 ; opcion ; open in ; or <drive> ; or <moment>
        iop	1	or <night> ; or <phone> ; or <treatment> ; order an ; our door ; our littl ; out <say>
        iop	1	out any ; out fri ; out ive ; outpatient with ; outpt ; outsid referral ; over one
        iop	1	overnight ; own and ; own birthday ; own of ; own offic ; pa <wait> ; pa aguant ; padrin y
        iop	1	pag un ; pain acros ; pap solter ; par <money> ; par aca ; par pag ; parallel ; parent fly
        iop	1	parent on ; part was ; pas es ; past his ; pdf ; peer to ; pelot ; pen ; pen in
        iop	1	per <record> ; per si ; person or ; pharmacist in ; picklebal ; pid nuev ; pie ; piedr hac
        iop	1	pil with ; pink elephant ; pint ; pip and ; plac <amount> ; plac is ; plac two ; plan in
        iop	1	plan my ; plan of ; platica o ; point and ; por heroin ; pos ; pos x ; pour half
        iop	1	pregnant so ; pregunt q ; prendi ; prep ; prep nad ; prima ; probab noth ; probation
        iop	1	problem ; problem theyv ; program director ; program on ; proof ; protocol ; pued <stop>
        iop	1	pued ped ; pueden <see> ; pul <breath> ; pul air ; pur ; que empiez ; que exager ; qued con
        iop	1	queen ; quien <continue> ; quier dejarla ; quier grup ; quier que ; quiet my ; ranch
        iop	1	rang a ; ray de ; re which ; reach out ; real <drug> ; recai ; refd ; regal mi
        iop	1	regional cent ; regresan ; rehab day ; relaps prevention ; requir me ; residential as
        iop	1	residential has ; resolution ; rest ; retirement ; ric ; rid a ; rigid ; rigid at ; robert
        iop	1	rom ; room i ; roomi ; rop at ; round <chestheart> ; round chest ; run an ; run at ; run up
        iop	1	sali un ; santiag de ; satisfaction ; saturday the ; say ive ; say nobody ; say on
        iop	1	schedul for ; school nurs ; school rn ; scor an ; scor on ; scrub ; se ech ; se la
        iop	1	se preocup ; se quit ; se sali ; se tap ; security ; seen a ; seen sinc ; segur teng
        iop	1	seiz 0 ; self <consume> ; seltz ; seman dic ; senor mi ; ser que ; settl it ; several ; sew
        iop	1	shak ; she <asleep> ; she <play> ; she laugh ; she pas ; she usual ; shed kil
        iop	1	shelt resident ; shirt pocket ; shook my ; shop ; shor ; short staf ; shot a ; should in
        iop	1	should tak ; show and ; shy on ; si acas ; sil de ; silenc and ; simp not ; sin probarl
        iop	1	sinc ear ; sinc moth ; sinc tenth ; sinc yesterday ; sintoma ; six peopl ; six seven
        iop	1	six the ; sixty ; slat ; sleep fin ; sleep he ; sleep it ; sleepover ; slip ; slip at
        iop	1	smok a ; smok the ; snif cok ; so <home> ; so <treatment> ; so her ; so long ; so morning
        iop	1	sob with ; sobr ; sobri y ; soc ; softbal ; sol yo ; sold ; solter 0 ; som <child>
        iop	1	som night ; som wednesday ; someth <money> ; someth cheap ; someth thre ; soon die
        iop	1	sophomor ; sorrow ; soy <caretaking> ; soy niner ; split over ; sponsor that ; sponsor the
        iop	1	squad ; squeez ; sra 0 ; st <stimulant> ; st and ; stag ; stat and ; station ; stay that
        iop	1	steady sinc ; stif ; stil think ; stock <furniture> ; stock shelv ; stockton and ; stop and
        iop	1	straighten ; street drug ; student say ; subpoen ; sum at ; sun no ; sunday gam ; sunris
        iop	1	supervision ; sus papa ; sw vet ; sx ~<clinician> ; sx ~pcp ; tafil de ; tak off ; tak ~pet
        iop	1	taken ; taken cocain ; talk at ; talk fast ; talk to ; tap it ; tap with ; tel who
        iop	1	telenovela ; tenemo aseguranz ; teng los ; terapi de ; term <treatment> ; termination
        iop	1	test + ; text ; than not ; that <job> ; that <photo> ; that about ; that doesnt ; that four
        iop	1	that hav ; that honest ; that mak ; that run ; that said ; that when ; that word ; thatl
        iop	1	thc on ; the <ask> ; the <calm> ; the <phone> ; the <sad> ; the aft ; the babysit
        iop	1	the ballgam ; the big ; the blanket ; the blow ; the bon ; the box ; the cheapest
        iop	1	the cohort ; the deposit ; the dres ; the eulogy ; the firm ; the flow ; the flu
        iop	1	the foreman ; the furnitur ; the gat ; the grav ; the grief ; the horror ; the island
        iop	1	the job ; the lord ; the machet ; the oxy ; the part ; the physician ; the print ; the psych
        iop	1	the respit ; the restaurant ; the rul ; the seat ; the sho ; the sixty ; the sound
        iop	1	the tabl ; the ~scholarship ; them i ; then cri ; then what ; ther an ; ther is ; ther told
        iop	1	ther ~nobody ; they <stop> ; they brought ; they rang ; they wont ; theyd replac
        iop	1	theyl <insurance> ; theyl cov ; theyr <continue> ; theyr down ; theyv ; thi sum ; thing for
        iop	1	thing i ; thing ive ; thing that ; think about ; third one ; thought id ; thousand for
        iop	1	thre drink ; threw the ; through <amount> ; thrown out ; thursday she ; tiemp de ; tien de
        iop	1	tien demenci ; tien ningun ; tight ; tight acros ; tight band ; til then ; til thi ; til we
        iop	1	tim <last> ; tim last ; to <fall> ; to <home> ; to <see> ; to admit ; to laugh ; to look
        iop	1	to nov ; to peer ; to shut ; to watch ; todavi tom ; today 0 ; today say ; told his ; tom
        iop	1	tom pech ; tom sus ; too smal ; touch anyth ; tour on ; trabaj porqu ; tracker ; travel and
        iop	1	tre mes ; treat and ; treatment aft ; trenza ; tri cok ; tuesday is ; tv ; tweak
        iop	1	twenty minut ; twing ; two dollar ; two every ; two is ; two light ; tx <need> ; typo
        iop	1	uas x ; ultim hoj ; un <day> ; un infart ; un ladril ; un mes ; un papel ; un plat
        iop	1	un pleit ; un sab ; un vecin ; un ~<treatment> ; una <seizure> ; una camionet ; una companer
        iop	1	una convulsion ; una hora ; uninsur no ; uno no ; until january ; up <soon> ; up friday
        iop	1	upon ; usar ; ush ; using the ; uso cocain ; usual right ; v ; va <start> ; va empez
        iop	1	vacuum ; van can ; van com ; vay ; vayan ; vecin que ; viej ; vio el ; vm ; vodk sod
        iop	1	voic and ; voic gon ; vuelt en ; w/d hx ; w/d per ; want $ ; want clas ; want eleven
        iop	1	want even ; want intak ; want me ; want what ; was <cold> ; was <drive> ; was <give>
        iop	1	was cold ; was ill ; was rais ; was thre ; was told ; wav at ; way thi ; we <take> ; we both
        iop	1	we sat ; wed in ; weed befor ; week about ; weekday and ; weekend but ; weekend most
        iop	1	weekend no ; went rigid ; what exist ; what now ; whatev <continue> ; whatev fre
        iop	1	whatev that ; wheth youd ; which <clothes> ; which <money> ; which <treatment> ; which group
        iop	1	who <home> ; who doesnt ; who liv ; who notic ; whod <see> ; wif pregnant ; wif say
        iop	1	win most ; with <record> ; with <school> ; with anyth ; with narcan ; with noth ; with so
        iop	1	wk is ; wk so ; wks then ; wont do ; wont hold ; work or ; worri ; would anybody
        iop	1	would help ; wouldnt hav ; writ them ; wrong <phone> ; wrong ext ; y <need> ; y <play>
        iop	1	y <say> ; y asi ; ya <need> ; ya pregunt ; year so ; year was ; yel ; yo desd ; yo vend
        iop	1	you <start> ; you <think> ; you end ; you meet ; you pay ; you start ; youd nev ; youd tak
        iop	1	your <build> ; your colleagu ; your group ; your link ; your rehab ; zapato
        iop	1	~<alone> <week> ; ~<clinician> ~clear ; ~<consume> <amount> ; ~<consume> ~<amount>
        iop	1	~<consume> ~<stimulant> ; ~<die> just ; ~<emergency> <crowd> ; ~<illness> sinc ; ~<key> y
        iop	1	~<leave> ~a ; ~<month> the ; ~<night> ~<crowd> ; ~<night> ~<treatment> ; ~<partner> in
        iop	1	~<phone> ~<stranger> ; ~<phone> ~or ; ~<pill> ; ~<say> ~<stranger> ; ~<school>
        iop	1	~<shake> <asleep> ; ~<shake> <need> ; ~<sick> ~without ; ~<stimulant> <moment>
        iop	1	~<stimulant> <year> ; ~<stimulant> desd ; ~<stop> ~<phone> ; ~<take> ~el ; ~<take> ~it
        iop	1	~<treatment> par ; ~<treatment> ~is ; ~a ~<amount> ; ~against ; ~as ~a ; ~at ~the ; ~cov
        iop	1	~cur ; ~day ~stay ; ~dt ; ~epilepsy sinc ; ~etoh sinc ; ~even ~group ; ~garag ; ~herself in
        iop	1	~im ; ~keep ; ~me ~<take> ; ~month the ; ~nev ; ~night ; ~no ~<medicine> ; ~no ~exist
        iop	1	~no ~med ; ~pcp ~clear ; ~pick ; ~reca ; ~scholarship ; ~seiz ; ~si when ; ~sick ~without
        iop	1	~sin ; ~sleep ; ~stil ; ~talk to ; ~thc ; ~ther ~isnt ; ~to ~stop ; ~without ~it ; ~zoom ~or
        iop	-1	*about.0 ; *ago.0 ; *ago.4 ; *clientAdmin:other_experiencer ; *confusion:other_experiencer
        iop	-1	*emergency.fever ; *family.8 ; *frequency.1:negated ; *frequency.1:possible
        iop	-1	*frequency.2:hypothetical ; *hallucination ; *heavy:negated ; *hooked
        iop	-1	*jobSeeker.opensNote:other_experiencer ; *noBarrierMoney ; *nonDrug:possible
        iop	-1	*otherService.feeling:negated ; *otherService.weight ; *phone.0 ; *residentialRequest
        iop	-1	*sinceStopping.3 ; *spam ; *suicidal:hypothetical ; *thirdParty.opensNote
        iop	-1	*vendor.opensNote:other_experiencer ; *violence:other_experiencer ; *withdrawalHint ; + som
        iop	-1	/ / ; / day ; 0 <fluid> ; 0 <hear> ; 0 <height> ; 0 <see> ; 0 <treatment> ; 0 <year>
        iop	-1	0 bag ; 0 box ; 0 dos ; 0 judg ; 0 left ; 0 mg ; 0 pen ; 0 through ; <afraid> <last>
        iop	-1	<afraid> hel ; <alcohol> + ; <alcohol> 0 ; <alcohol> <day> ; <alcohol> <take>
        iop	-1	<alcohol> of ; <alcohol> per ; <alcohol> w/d ; <alcohol> y ; <alone> <need>
        iop	-1	<alone> <write> ; <always> <count> ; <always> <furniture> ; <always> <take> ; <always> me
        iop	-1	<amount> <order> ; <amount> <past> ; <amount> <rarely> ; <amount> <relapse>
        iop	-1	<amount> <wait> ; <amount> between ; <amount> eso ; <amount> good ; <amount> is
        iop	-1	<amount> o ; <amount> personality ; <amount> without ; <angry> <furniture> ; <angry> <say>
        iop	-1	<angry> with ; <appointment> <consume> ; <appointment> <go> ; <appointment> <moment>
        iop	-1	<ask> <last> ; <ask> <law> ; <ask> <money> ; <ask> <partner> ; <ask> <withdrawal>
        iop	-1	<ask> anybody ; <ask> when ; <ask> ~<insurance> ; <asleep> <pet> ; <awake> <hospital>
        iop	-1	<blade> <room> ; <blade> on ; <blood> <day> ; <blood> <furniture> ; <bodypart> <break>
        iop	-1	<bodypart> <color> ; <bodypart> <kill> ; <bodypart> <lock> ; <bodypart> <stimulant>
        iop	-1	<bodypart> fat ; <bodypart> hav ; <bodypart> is ; <bodypart> so ; <bodypart> tatto
        iop	-1	<bodypart> y ; <bodysound> <medicine> ; <break> <clothes> ; <breath> ; <breath> <consume>
        iop	-1	<build> <alcohol> ; <build> de ; <buy> <insurance> ; <buy> <pet> ; <buy> out
        iop	-1	<caretaking> <withdrawal> ; <caretaking> my ; <chestheart> of ; <child> <opioid>
        iop	-1	<child> <stimulant> ; <child> his ; <child> que ; <church> <build> ; <clinician> <amount>
        iop	-1	<clinician> <friend> ; <clinician> a ; <clinician> from ; <clinician> sinc
        iop	-1	<clinician> used ; <clothes> <go> ; <clothes> <phone> ; <clothes> and ; <clothes> back
        iop	-1	<cold> ; <cold> <cold> ; <colleague> <blood> ; <colleague> <clinician> ; <colleague> <hear>
        iop	-1	<colleague> <record> ; <colleague> <write> ; <colleague> to ; <color> <week> ; <color> and
        iop	-1	<consume> <give> ; <consume> <stimulant> ; <consume> about ; <consume> otr ; <consume> rock
        iop	-1	<consume> social ; <container> <daytime> ; <container> <last> ; <container> <money>
        iop	-1	<container> de ; <container> for ; <container> in ; <container> my ; <container> was
        iop	-1	<continue> <ask> ; <continue> <blood> ; <continue> doing ; <continue> with ; <continue> x
        iop	-1	<count> <always> ; <count> a ; <count> out ; <crash> <always> ; <crash> <amount>
        iop	-1	<crowd> <calm> ; <crowd> <home> ; <crowd> around ; <crowd> clap ; <day> <container>
        iop	-1	<day> <continue> ; <day> <medicine> ; <day> <past> ; <day> between ; <day> each ; <day> is
        iop	-1	<day> mi ; <day> nobody ; <day> or ; <day> someth ; <day> ~<alcohol> ; <drive> +
        iop	-1	<drive> <treatment> ; <drive> but ; <drive> wil ; <drive> y ; <drug> <clinician>
        iop	-1	<drug> <colleague> ; <drug> y ; <eat> <continue> ; <eat> <furniture> ; <eat> <hot>
        iop	-1	<eat> <opioid> ; <eat> <shake> ; <eat> ther ; <emergency> <hospital> ; <emergency> <room>
        iop	-1	<emergency> el ; <fall> <give> ; <fall> <job> ; <fall> apart ; <fall> mal ; <feel> <day>
        iop	-1	<feel> <outdoors> ; <feel> lik ; <fire> <town> ; <fluid> <go> ; <fluid> <opioid>
        iop	-1	<friend> <law> ; <friend> <think> ; <friend> los ; <friend> with ; <furniture> <day>
        iop	-1	<furniture> <stop> ; <furniture> lik ; <furniture> sinc ; <give> 0 ; <give> <confused>
        iop	-1	<give> <crowd> ; <give> <home> ; <give> <money> ; <give> noth ; <go> <hear> ; <go> <room>
        iop	-1	<go> <rope> ; <go> <think> ; <go> <write> ; <go> al ; <go> mal ; <go> up ; <gun>
        iop	-1	<happy> <outdoors> ; <happy> one ; <headface> <furniture> ; <headface> <go>
        iop	-1	<headface> <phone> ; <headface> <room> ; <headface> com ; <headface> the ; <headface> up
        iop	-1	<hear> <angry> ; <hear> <consume> ; <hear> <hear> ; <hear> <job> ; <hear> <pet>
        iop	-1	<hear> <stranger> ; <hear> that ; <height> <furniture> ; <height> aft ; <height> y
        iop	-1	<hit> <blade> ; <home> <consume> ; <home> <drug> ; <home> <give> ; <home> <hear>
        iop	-1	<home> <intoxicated> ; <home> <take> ; <home> as ; <homeless> <night> ; <hopeless>
        iop	-1	<hospital> <always> ; <hospital> pt ; <hot> ; <hot> as ; <illness> <caretaking>
        iop	-1	<illness> for ; <insurance> <continue> ; <insurance> <insurance> ; <intoxicated> <play>
        iop	-1	<intoxicated> at ; <job> <daytime> ; <job> from ; <job> i ; <job> pag ; <key> <money>
        iop	-1	<key> del ; <key> en ; <kill> ; <kin> <confused> ; <kin> <key> ; <kin> <money>
        iop	-1	<kin> <past> ; <kin> <play> ; <kin> <put> ; <kin> <shame> ; <kin> at ; <kin> his
        iop	-1	<kin> that ; <kin> used ; <kin> ~<die> ; <last> <pill> ; <last> <write> ; <law> <day>
        iop	-1	<law> <hold> ; <law> <kill> ; <law> <kin> ; <law> <play> ; <law> <stranger> ; <law> first
        iop	-1	<law> had ; <law> por ; <law> with ; <leave> <phone> ; <leave> approv ; <leave> from
        iop	-1	<leave> so ; <leave> ther ; <lock> behind ; <medicine> ; <medicine> <container>
        iop	-1	<medicine> <kin> ; <medicine> <past> ; <medicine> it ; <moment> <afraid> ; <moment> <clean>
        iop	-1	<moment> <continue> ; <moment> <hit> ; <moment> it ; <moment> per ; <moment> pt
        iop	-1	<moment> round ; <moment> sí ; <moment> thi ; <money> <pet> ; <money> <stimulant>
        iop	-1	<money> hes ; <money> was ; <month> <child> ; <month> <fire> ; <month> <insurance>
        iop	-1	<month> <key> ; <month> clean ; <month> used ; <need> <kin> ; <need> <official>
        iop	-1	<need> <write> ; <need> acceptanc ; <need> informacion ; <need> one ; <need> recuper
        iop	-1	<needle> ; <needle> 0 ; <night> <ask> ; <night> <school> ; <night> <sedative>
        iop	-1	<night> <stimulant> ; <night> as ; <night> mi ; <official> <child> ; <official> for
        iop	-1	<opening> <bodypart> ; <opening> <break> ; <opening> <past> ; <opening> <see>
        iop	-1	<opening> down ; <opening> has ; <opening> shut ; <opioid> <bodypart> ; <opioid> <cannabis>
        iop	-1	<opioid> con ; <opioid> out ; <order> <amount> ; <order> <moment> ; <order> of ; <order> up
        iop	-1	<outdoors> <consume> ; <outdoors> <eat> ; <outdoors> <opioid> ; <outdoors> was
        iop	-1	<palecolor> se ; <partner> <breath> ; <partner> <consume> ; <partner> <room>
        iop	-1	<partner> for ; <partner> re ; <partner> to ; <past> <eat> ; <past> <last> ; <past> <night>
        iop	-1	<pet> <die> ; <pet> se ; <pet> so ; <phone> <alcohol> ; <phone> <asleep>
        iop	-1	<phone> <cannabis> ; <phone> <drug> ; <phone> <key> ; <phone> <moment> ; <phone> <town>
        iop	-1	<phone> <write> ; <phone> in ; <phone> is ; <phone> on ; <phone> pt ; <photo> <hear>
        iop	-1	<photo> <phone> ; <photo> for ; <photo> off ; <pill> <night> ; <pill> <treatment>
        iop	-1	<play> <money> ; <play> <palecolor> ; <play> at ; <play> only ; <play> que ; <play> to
        iop	-1	<promise> ; <promise> and ; <put> <night> ; <put> de ; <put> su ; <rarely> i ; <record>
        iop	-1	<record> <home> ; <record> <need> ; <record> <record> ; <record> as ; <record> out
        iop	-1	<remember> ; <remember> that ; <rope> <always> ; <rope> en ; <rope> with ; <sad> <need>
        """
}
