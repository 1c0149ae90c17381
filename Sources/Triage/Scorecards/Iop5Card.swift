extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop5 = """
        iop	1	church bel ; clean 0 ; clos it ; closet ; clr dad ; clr laugh ; coat room ; coc sin
        iop	1	coc tre ; cocain fiv ; cocain most ; cocain several ; cocain thre ; cocin y ; codig ; cok
        iop	1	cok only ; cok positiv ; cok want ; cold by ; com along ; con ella ; con horari ; con las
        iop	1	con uno ; con usted ; corre de ; cotiz ; could join ; counselor in ; counselor re
        iop	1	count them ; court and ; court gav ; court interpret ; cpa ; cran operator ; crank
        iop	1	craving no ; cream truck ; creep up ; crew ; crib and ; cristal casi ; cristal dos
        iop	1	crush and ; cruz y ; crystal when ; cuid a ; cuid ni ; cuidarl ; cumplimo ; cun ; dad on
        iop	1	dat from ; day finish ; day long ; de <color> ; de barb ; de preferenci ; de solter
        iop	1	de tard ; de una ; de vin ; de vuelt ; decad and ; decid i ; del <church> ; del <illness>
        iop	1	del edifici ; del equip ; del residencial ; del tal ; demenci ; deni any ; deploy til
        iop	1	deposit ; desd entonc ; desd oxnard ; desorient ; desvel ; diari quier ; did me ; die on
        iop	1	dieron de ; din ; disagre ; discharg plan ; discord ; do anoth ; do perc ; doc semana
        iop	1	doctor wrot ; doe <amount> ; doe cok ; dog show ; doing mol ; doing whippet ; don on
        iop	1	dond empez ; dont <trust> ; dont get ; dont trust ; doordash ; dorm ; dorm la ; dormirs
        iop	1	down residential ; drink cold ; drink thre ; drown ; dry on ; due <month> ; dui from
        iop	1	each <bodypart> ; each week ; eap 0 ; eap employe ; ear sinc ; earli ; ech mis ; eight of
        iop	1	eight show ; el <clothes> ; el <law> ; el <trade> ; el jal ; el jardin ; el viern
        iop	1	electrical ; eleven tim ; els and ; email ; emergency ; employ eap ; employ no ; en espanol
        iop	1	en googl ; en quinc ; en usulutan ; encer un ; entr al ; escap ; eso <wait> ; eso en
        iop	1	eso sí ; esper y ; essay ; est con ; est pas ; estoy san ; even a ; even ~<consume>
        iop	1	evening aft ; ever do ; ever use ; every 0 ; every bottl ; exhaust ; f <amount>
        iop	1	f <bodypart> ; f <caretaking> ; f <sedative> ; f cam ; f cok ; f paralegal ; fami in
        iop	1	fami would ; fee ; few ; few week ; fight about ; fight over ; fin with ; finish her
        iop	1	finish his ; finish ninety ; finish rehab ; first of ; first off ; first tim ; fist behind
        iop	1	fist through ; fix a ; flew hom ; flood ; flu ; follow him ; for <furniture> ; for <happy>
        iop	1	for <see> ; for <water> ; for by ; for exam ; for folk ; for fun ; for intensiv ; for les
        iop	1	for someon ; forward to ; freq ; friend adderal ; friend in ; front <furniture> ; front desk
        iop	1	fue <alcohol> ; fue la ; fueron sei ; ful ninety ; ful til ; fum mot ; fwd ; ganamo
        iop	1	garag aft ; get drunk ; get out ; girl from ; giv it ; glas ; glendal and ; glov ; go and
        iop	1	go down ; goe to ; goe with ; gomita ; gotten ; grabacion ; grad are ; grad student
        iop	1	granddaught ; group he ; group or ; group they ; group thre ; h <eat> ; hac <treatment>
        iop	1	hac com ; had <job> ; had cok ; half court ; ham in ; happen i ; has als ; hast <month>
        iop	1	hast marz ; hav 0 ; hav <crowd> ; hav driv ; hav epilepsy ; hav fiv ; hav in ; hav it
        iop	1	hav lik ; hav that ; havent ; hay ; hay <outdoors> ; hay guarderi ; he <fall> ; he <smell>
        iop	1	he cannot ; he cant ; he met ; he prob ; he smel ; he used ; he writ ; head that ; headphon
        iop	1	hear her ; hear the ; hed nev ; help ; help get ; help i ; her <phone> ; her <play>
        iop	1	her day ; her leg ; her on ; her porch ; her two ; herd ; herman usa ; hermanit
        iop	1	herself the ; hes <sober> ; hes kind ; hes on ; hes sob ; hij sali ; hij termin ; him away
        iop	1	him hr ; himself <ask> ; hir for ; his <vermin> ; his spot ; hom ; hom on ; hom use ; hook
        iop	1	hora y ; how i ; hoy me ; hr <say> ; huec ; hundr ; hundr of ; hung a ; husb finish
        iop	1	husband a ; hydrocodon ; hymn ; i <bodypart> ; i <consume> ; i <hear> ; i assum ; i could
        iop	1	i graduat ; i hat ; i kick ; i label ; i look ; i tend ; i wash ; ibew ; ice <night>
        iop	1	ice is ; id ; id <leave> ; id do ; id gon ; id lik ; id tel ; if out ; im <afraid>
        iop	1	im <home> ; im alon ; im get ; im one ; im out ; im scar ; imposibl ; in <breath> ; in all
        iop	1	in arizon ; in being ; in check ; in joshu ; in privat ; inpatient in ; insid my
        iop	1	insuranc im ; insuranc would ; int an ; intensiv por ; intern lo ; internist ; inventory
        iop	1	iop en ; iop over ; iop p ; iop thc ; ironical ; is <breath> ; is <continue> ; is <moment>
        iop	1	is <stimulant> ; is already ; is my ; is nam ; is ok ; is outpatient ; is peopl ; is pour
        iop	1	isnt in ; isnt possibl ; it <vermin> ; it alon ; it bor ; it bug ; it each ; it every
        iop	1	it is ; it only ; itd <take> ; itd tak ; its <go> ; its point ; its pretty ; its saturday
        iop	1	ive <consume> ; ive <job> ; ive stay ; jerk ; jes ; job good ; junior and ; just been ; k +
        iop	1	k and ; ket at ; ketamin 0 ; kick out ; kid school ; kind wher ; kitchen floor ; know peopl
        iop	1	la <blood> ; la <eat> ; la <furniture> ; la <insurance> ; la <money> ; la <room>
        iop	1	la <shame> ; la frent ; la grabacion ; la loncher ; la mot ; la noch ; la orden ; la prep
        iop	1	la quier ; la rut ; la taqueri ; la vio ; lab ok ; labio ; lad y ; largest ; lat <phone>
        iop	1	lat cal ; laugh so ; lawy told ; le dan ; le ech ; le entiend ; le entr ; le recomiendan
        iop	1	leav ; leav her ; leav on ; leftov ; legit ; lemon cak ; let <alone> ; let alon ; lft nl
        iop	1	library ; lik <church> ; lik all ; lik for ; lik i ; lil <kin> ; limpi busc ; limpi de
        iop	1	lin <go> ; lin two ; lin went ; littl cok ; llamant ; lleg la ; llor com ; lo cuid
        iop	1	los <friend> ; los <trade> ; los labio ; los pued ; loteri ; lug a ; lug en ; m <sedative>
        iop	1	m <stop> ; m dad ; m hvac ; m lin ; m one ; m own ; machet ; mad her ; mal thi ; malestar
        iop	1	mam pregunt ; manej y ; mas usa ; may 0 ; may por ; md <need> ; md want ; mdm + ; me <write>
        iop	1	me abr ; me adelant ; me aft ; me alcanz ; me dan ; me hic ; me invit ; me keep ; me leav
        iop	1	me lol ; me send ; me straight ; me tien ; me tra ; me tumb ; me voy ; medi <pill>
        iop	1	medi pastil ; medi sin ; medicaid and ; meeting in ; memorial day ; merchant ; mes completo
        iop	1	mes me ; met in ; met peric ; meth again ; meth i ; mgr want ; mi <play> ; mi cun
        iop	1	mi doctor ; mi herman ; mi iglesi ; mi mar ; mi vid ; min <amount> ; mir el ; mis <amount>
        iop	1	mis <photo> ; mo ; mo <die> ; mo <kin> ; mol and ; mom mad ; mon ; mon from ; monitor
        iop	1	month ; month he ; month when ; mor no ; morning and ; mos ago ; mosqu ; moth dtr
        iop	1	motorcycl ; mov by ; much as ; much at ; mud con ; mustard ; my <wait> ; my apprenticeship
        iop	1	my body ; my church ; my fianc ; my girlfriend ; my physical ; my pocket ; my ra ; my saving
        iop	1	my stag ; my stay ; my therapist ; my thing ; my truck ; my ~<colleague> ; my ~bos ; myself
        iop	1	nacho ; nadi <amount> ; nadi mas ; nadi me ; near that ; need a ; need an ; neg ; neg x
        iop	1	nev so ; new ; new <colleague> ; new <town> ; next ; next loc ; ni aspirin ; ni ~<pill>
        iop	1	ni ~pastilla ; ni ~segur ; niec re ; night do ; night the ; nineteen <week> ; nineteen week
        iop	1	no <law> ; no <leave> ; no <medicine> ; no dormirs ; no el ; no iba ; no iv ; no leav
        iop	1	no physical ; no pued ; no rent ; no show ; no tienen ; no truck ; no ~<hospital> ; no ~jail
        iop	1	nobody but ; noch o ; noma ; nombr de ; non sinc ; not <amount> ; not <calm> ; not find
        iop	1	not involv ; not les ; not sel ; not ~one ; noth <leave> ; noth els ; noth has ; noth not
        iop	1	noth sinc ; noth to ; noviembr y ; now i ; nuev <month> ; nuev mes ; nurs cohort ; nurs quit
        iop	1	nye ; o por ; octob i ; ods dai ; of <fluid> ; of <give> ; of <shame> ; of <treatment>
        iop	1	of <trust> ; of blow ; of candl ; of novemb ; of pinot ; of sixty ; off xanax ; ojai ; ok at
        iop	1	old <child> ; old <church> ; old <key> ; old with ; on <opioid> ; on <trust> ; on car
        iop	1	on dat ; on disability ; on doubl ; on norc ; one <month> ; one <treatment> ; one <trust>
        iop	1	one <try> ; one cok ; one edibl ; one job ; one long ; one mor ; one night ; one positiv
        iop	1	one try ; onion ; only <furniture> ; only <money> ; only <phone> ; only no ; only pharmacist
        iop	1	op 0 ; opcion ; open in ; or <drive> ; or <moment> ; or <night> ; or <phone>
        iop	1	or <treatment> ; or just ; ord 0 ; oth <drive> ; otr dia ; our <partner> ; our beagl
        iop	1	our cho ; our church ; out any ; out fri ; out is ; out ive ; out til ; outpatient or
        iop	1	outpatient por ; over tonight ; own <clinician> ; own and ; own birthday ; own of ; oxnard
        iop	1	paloma ; pancak ; par <soon> ; par aca ; par despu ; par lo ; parent fly ; parent found
        iop	1	parent on ; part was ; parti on ; pas en ; pas es ; pas so ; peg con ; pelot de ; pen
        iop	1	per <record> ; per el ; per mi ; person in ; person lik ; person or ; pes ; pesc ; phas
        iop	1	pick me ; pie ; piedr de ; pink elephant ; pip and ; plac <amount> ; plac <need> ; plac is
        iop	1	plan ; plan in ; plan my ; plan of ; pleas <write> ; pm or ; point and ; pomon y ; por qued
        iop	1	pos x ; pour half ; prais ; preferenci ; pregnant with ; pregunt q ; prendi ; primer de
        iop	1	probation end ; problem ; problem theyv ; program no ; program on ; program por
        iop	1	program that ; protectiv ; protocol ; pueden ver ; pur <trust> ; que exager ; que nad
        iop	1	qued uno ; qued ~sol ; quier que ; quier terapi ; quisier una ; quit befor ; quit by
        iop	1	rafter ; rang a ; ray de ; re <drive> ; reach out ; real but ; recai ; recal ; reception on
        iop	1	recovery ranch ; rehab day ; relaps prevention ; replac and ; residential as
        iop	1	residential has ; resolution ; rest ; rest on ; retirement ; return to ; right behind
        iop	1	rigid ; rigid at ; rol ; room i ; rop at ; rostr ; round <chestheart> ; round chest
        iop	1	rout if ; rul out ; run an ; run one ; run up ; sali el ; sat <alcohol> ; satisfaction
        iop	1	saturday and ; sausag ; saving ; saw your ; say on ; scar her ; schedul for ; school hour
        iop	1	school rn ; scor on ; se <feel> ; se <school> ; se ech ; se quit ; se regres ; seat away
        iop	1	security ; security guard ; see about ; see ods ; segu ; segur teng ; seizur in ; self no
        iop	1	seltz ; semafor ; seman pas ; senor mi ; servic ; set it ; settl it ; several ; shak
        iop	1	shak or ; she laugh ; she rais ; shelt resident ; shook my ; short staf ; should in
        iop	1	silenc and ; sin peric ; sin probarl ; sin problem ; sinc becom ; sinc ear ; sinc moth
        iop	1	sinc septemb ; sinc sunday ; singl <daytime> ; singl morn ; six seven ; sixty ; skil at
        iop	1	sleep fin ; sleep over ; slip at ; smal thing ; smok the ; snif cok ; so <child> ; so her
        iop	1	so long ; so morning ; sob with ; sock on ; som <child> ; som kind ; som night ; som support
        iop	1	som wednesday ; someon with ; son <church> ; sophomor ; sorrow ; soy <caretaking>
        iop	1	soy niner ; spam ; st and ; stabl need ; start around ; start mon ; start of ; start tak
        iop	1	stat and ; station ; stay awak ; stay up ; steady sinc ; step is ; step with ; stil use
        iop	1	stool ; stop and ; stop smok ; stov ; str ; straighten ; street drug ; student say ; subpoen
        iop	1	sunday gam ; support ; sus <amount> ; sus papa ; sw vet ; swear by ; tafil de ; tak tim
        iop	1	taken cocain ; talk fast ; talk for ; tant que ; tap it ; tap with ; tard ; tel who ; temp 0
        iop	1	tenemo aseguranz ; tent ; terapi de ; test + ; test <cannabis> ; test thc ; text ; than hav
        iop	1	than not ; that and ; that doesnt ; that four ; that mak ; that said ; that ten ; that why
        iop	1	that word ; that work ; the 0 ; the <ask> ; the <soon> ; the <vendor> ; the aft ; the army
        iop	1	the blow ; the carpool ; the cent ; the cocain ; the corn ; the daytim ; the deposit
        iop	1	the firm ; the flow ; the foreman ; the freeway ; the grav ; the gym ; the island ; the job
        iop	1	the kind ; the lord ; the machet ; the merg ; the part ; the pharmacy ; the physician
        iop	1	the plat ; the print ; the psych ; the quiet ; the quot ; the restaurant ; the saturday
        iop	1	the sign ; the sound ; the start ; the tabl ; the ~<child> ; the ~dts ; them and ; them i
        iop	1	then <happy> ; then not ; then sleep ; ther an ; they hand ; they rang ; theyd <fire>
        iop	1	theyr <continue> ; theyv ; thi <month> ; thi hous ; thi i ; thi lif ; thi sum ; thi sunday
        iop	1	thi town ; thing <take> ; thing that ; think about ; third one ; thought id ; thousand and
        iop	1	thousand for ; thre counti ; threaten me ; threw the ; through 0 ; through <job>
        iop	1	thrown out ; thursday she ; tiemp de ; tiemp en ; tien de ; tienen par ; tight ; tight acros
        iop	1	tight band ; til <night> ; til then ; til thi ; til we ; tiramo ; tissu ; to <fall>
        iop	1	to <hit> ; to <home> ; to <see> ; to <stranger> ; to fil ; to i ; to light ; to look
        iop	1	to mention ; to noon ; to send ; to shut ; to throw ; to wak ; to zer ; toilet ; tom 0
        iop	1	tom sus ; tomorrow if ; tonsil ; too smal ; took leav ; tour on ; town has ; trab ; trafic
        iop	1	transit ; tratamient de ; travel and ; tre mes ; tre vec ; treatment aft ; turkey at
        iop	1	turn my ; tuv un ; tweak ; twic a ; twin and ; twing ; two every ; typo ; ua ; un <crowd>
        iop	1	un infart ; un mes ; un plat ; un pleit ; un sab ; un vecin ; una <seizure> ; una camionet
        iop	1	una companer ; una convulsion ; una prueb ; uninsur meth ; uno no ; unscrew ; until january
        iop	1	until novemb ; up do ; usar ; used with ; using ketamin ; usual its ; v ; va <start>
        iop	1	va empez ; vacuum ; valium ; van com ; vay ; vayan ; ventana ; ventur <town> ; ventur county
        iop	1	viv a ; voic gon ; voic on ; w/d hx ; w/d per ; wait in ; walk acros ; walk away
        iop	1	wallpap and ; want $ ; want cal ; want eval ; want me ; want you ; was <cold>
        iop	1	was <outdoors> ; wat pol ; way thi ; we <fall> ; we open ; we sat ; wed that
        iop	1	wednesday night ; weed n ; weed noth ; week about ; week outpatient ; weekend ; weekend but
        iop	1	weekend no ; went anywher ; went in ; went over ; went rigid ; what now ; what we
        iop	1	whatev it ; whatev that ; wher ive ; wheth im ; which <treatment> ; who <home> ; who can
        iop	1	who get ; who liv ; who watch ; whol be ; whol list ; whol year ; wid ; widow ask ; wif back
        iop	1	wif need ; wil <kill> ; wil <try> ; wil try ; with <fire> ; with band ; with coworker
        iop	1	with gma ; with his ; with mom ; with narcan ; with so ; within 0 ; without the ; wk on
        iop	1	wk so ; wkend + ; wks 0 ; wks intensiv ; wont <money> ; work ful ; would anybody
        iop	1	would help ; y <colleague> ; y <money> ; y <play> ; y asi ; y ask ; y soy ; y ~ya
        iop	1	ya <need> ; year was ; yel ; yesterday ; yo desd ; you allow ; you cant ; you tel
        iop	1	you would ; your <night> ; your <stop> ; your build ; your link ; your program ; your rehab
        iop	1	~<alcohol> <stop> ; ~<church> ; ~<consume> <amount> ; ~<consume> it ; ~<day> <job>
        iop	1	~<drive> ; ~<illness> and ; ~<illness> sinc ; ~<night> ~<crowd> ; ~<pill> ; ~<say> ~to
        iop	1	~<school> ; ~<shake> <asleep> ; ~<stimulant> <year> ; ~<stop> ~<phone> ; ~<take> ~it
        iop	1	~<week> ; ~<week> they ; ~a ~<amount> ; ~against ; ~as ; ~at ; ~at ~the ; ~away ~<amount>
        iop	1	~day ~stay ; ~epilepsy sinc ; ~even ~group ; ~garag ; ~herself in ; ~hom ; ~hurt ; ~keep
        iop	1	~le ~dan ; ~lik ~a ; ~me ~<take> ; ~night ; ~no ~<treatment> ; ~no ~exist ; ~overdos in
        iop	1	~person ; ~pick ; ~scholarship ; ~segur ; ~sentenc ; ~sicknes left ; ~sinc ; ~sinc ~<month>
        iop	1	~sleep ; ~someon ; ~talk ; ~talk to ; ~talk ~to ; ~thc ; ~ther ~isnt ; ~tim ; ~week they
        iop	-1	# ; *ago.0 ; *ago.4 ; *caller.0:historical ; *confusion.0:other_experiencer ; *drinks.1
        iop	-1	*family.0 ; *family.8 ; *frequency.1:negated ; *frequency.2:hypothetical ; *heavy.0:negated
        iop	-1	*hooked.0 ; *mandator.1 ; *naloxone.0 ; *needsHelp.0 ; *otherService.3
        iop	-1	*otherService.6:negated ; *overdose.0:negated ; *person.0:negated
        iop	-1	*quitting.0:hypothetical ; *quitting.0:other_experiencer ; *residentialRequest.0
        iop	-1	*substance.1 ; *suicidal.0:hypothetical ; *thirdParty.1 ; + som ; / sat ; / wk ; / ~etoh
        iop	-1	0 <fluid> ; 0 <furniture> ; 0 <height> ; 0 <phone> ; 0 <relapse> ; 0 <see> ; 0 <treatment>
        iop	-1	0 <year> ; 0 aft ; 0 am ; 0 bag ; 0 cuand ; 0 dos ; 0 en ; 0 got ; 0 judg ; 0 tim ; 0 yo
        iop	-1	<afraid> <last> ; <afraid> hel ; <afraid> ~<emergency> ; <alcohol> + ; <alcohol> 0
        iop	-1	<alcohol> <home> ; <alcohol> at ; <alcohol> desd ; <alcohol> float ; <alcohol> in
        iop	-1	<alcohol> of ; <alcohol> out ; <alcohol> per ; <alcohol> qd ; <alcohol> som ; <alcohol> w/d
        iop	-1	<always> <child> ; <always> <day> ; <always> <opening> ; <always> <room> ; <always> <take>
        iop	-1	<amount> <child> ; <amount> <clinician> ; <amount> <job> ; <amount> <past>
        iop	-1	<amount> <rarely> ; <amount> <relapse> ; <amount> <room> ; <amount> <tool>
        iop	-1	<amount> different ; <amount> each ; <amount> is ; <amount> languag ; <amount> o
        iop	-1	<angry> with ; <appointment> <clinician> ; <appointment> <go> ; <appointment> <moment>
        iop	-1	<appointment> <tool> ; <ask> <eat> ; <ask> <last> ; <ask> <money> ; <ask> <partner>
        iop	-1	<ask> <phone> ; <ask> <record> ; <ask> <stimulant> ; <ask> <write> ; <ask> anybody
        iop	-1	<asleep> <kin> ; <asleep> <pet> ; <asleep> el ; <awake> <angry> ; <awake> <bodypart>
        iop	-1	<awake> <headface> ; <awake> him ; <awake> with ; <blade> on ; <bodypart> <break>
        iop	-1	<bodypart> <give> ; <bodypart> <headface> ; <bodypart> <lock> ; <bodypart> <smell>
        iop	-1	<bodypart> <stimulant> ; <bodypart> fat ; <bodypart> from ; <bodypart> is ; <bodypart> so
        iop	-1	<bodypart> tatto ; <bodypart> y ; <bodysound> <blood> ; <breath> ; <breath> <consume>
        iop	-1	<build> <alcohol> ; <build> <room> ; <buy> <drug> ; <buy> <go> ; <buy> <opioid>
        iop	-1	<buy> <pet> ; <cannabis> i ; <caretaking> my ; <chestheart> <asleep> ; <chestheart> <room>
        iop	-1	<chestheart> of ; <child> <alcohol> ; <child> <alone> ; <child> <eat> ; <child> <happy>
        iop	-1	<child> <stimulant> ; <child> <threat> ; <child> <treatment> ; <child> his ; <child> so
        iop	-1	<child> ya ; <church> <build> ; <church> <play> ; <church> <write> ; <church> has
        iop	-1	<clinician> <amount> ; <clinician> <insurance> ; <clinician> <withdrawal>
        iop	-1	<clinician> check ; <clinician> from ; <clinician> sinc ; <clinician> used ; <clothes> it
        iop	-1	<cold> <cold> ; <colleague> <hospital> ; <colleague> at ; <colleague> re ; <colleague> then
        iop	-1	<consume> <clothes> ; <consume> <furniture> ; <consume> <sedative> ; <consume> <stimulant>
        iop	-1	<consume> otr ; <consume> rock ; <consume> ron ; <container> <bodypart>
        iop	-1	<container> <container> ; <container> <job> ; <container> de ; <container> in
        iop	-1	<container> lik ; <container> my ; <continue> <ask> ; <continue> <child> ; <continue> has
        iop	-1	<continue> on ; <continue> open ; <continue> x ; <count> <child> ; <count> i
        iop	-1	<crash> <always> ; <crowd> <calm> ; <crowd> <home> ; <crowd> about ; <crowd> around
        iop	-1	<crowd> her ; <day> / ; <day> <past> ; <day> <rarely> ; <day> can ; <day> mi ; <day> nobody
        iop	-1	<day> or ; <day> ~<alcohol> ; <daytime> <shake> ; <daytime> he ; <drive> <kin>
        iop	-1	<drive> <play> ; <drive> of ; <drug> <clinician> ; <drug> <colleague> ; <drug> my
        iop	-1	<eat> <alcohol> ; <eat> <church> ; <eat> <go> ; <eat> <hot> ; <eat> <write> ; <eat> all
        iop	-1	<eat> down ; <eat> nad ; <eat> pot ; <eat> ther ; <emergency> ; <emergency> <moment>
        iop	-1	<emergency> <play> ; <fall> <job> ; <fall> mal ; <fall> x ; <feel> <outdoors> ; <feel> y
        iop	-1	<fluid> <pain> ; <friend> <kill> ; <friend> <think> ; <friend> <week> ; <friend> los
        iop	-1	<friend> re ; <furniture> <night> ; <furniture> <soon> ; <furniture> <stop>
        iop	-1	<furniture> <treatment> ; <furniture> <write> ; <furniture> for ; <furniture> he
        iop	-1	<furniture> sinc ; <give> 0 ; <give> <money> ; <give> <pet> ; <give> noth ; <go> <confused>
        iop	-1	<go> <pet> ; <go> <room> ; <go> <rope> ; <go> <treatment> ; <go> <write> ; <go> long
        iop	-1	<go> mal ; <go> no ; <go> una ; <goodbye> at ; <gun> and ; <happy> <kin> ; <happy> one
        iop	-1	<headface> <crowd> ; <headface> <furniture> ; <headface> com ; <headface> the
        iop	-1	<hear> <bodysound> ; <hear> <consume> ; <hear> <job> ; <hear> <moment> ; <hear> that
        iop	-1	<height> <furniture> ; <height> <see> ; <height> from ; <hit> <blade> ; <hit> <emergency>
        iop	-1	<hit> <go> ; <hold> <continue> ; <home> <drug> ; <home> <phone> ; <home> <take> ; <home> as
        iop	-1	<home> was ; <home> would ; <hopeless> ; <hospital> <colleague> ; <hospital> pt ; <hot>
        iop	-1	<hot> <eat> ; <hot> of ; <illness> <caretaking> ; <illness> <medicine>
        iop	-1	<insurance> <colleague> ; <insurance> <continue> ; <intoxicated> at ; <job> <height>
        iop	-1	<job> <stimulant> ; <job> <water> ; <job> as ; <job> from ; <key> <home> ; <key> del
        iop	-1	<kill> <clinician> ; <kill> <eat> ; <kin> <chestheart> ; <kin> <clothes> ; <kin> <confused>
        iop	-1	<kin> <fire> ; <kin> <medicine> ; <kin> <pain> ; <kin> <past> ; <kin> <pill> ; <kin> <take>
        iop	-1	<kin> and ; <kin> that ; <kin> ~<die> ; <last> <pill> ; <last> nt ; <last> one
        iop	-1	<law> <hold> ; <law> <month> ; <law> had ; <law> with ; <leave> <phone>
        iop	-1	<leave> <stimulant> ; <leave> behind ; <limp> in ; <medicine> <clinician>
        iop	-1	<medicine> <container> ; <medicine> <daytime> ; <medicine> board ; <medicine> the
        iop	-1	<moment> <afraid> ; <moment> <alcohol> ; <moment> <continue> ; <moment> <hit>
        iop	-1	<moment> <withdrawal> ; <moment> out ; <moment> per ; <moment> sí ; <money> <chestheart>
        iop	-1	<money> <key> ; <money> <pet> ; <money> hes ; <money> him ; <money> or ; <money> was
        iop	-1	<month> <insurance> ; <month> <key> ; <month> <official> ; <month> <sober> ; <month> clean
        iop	-1	<month> used ; <month> with ; <need> por ; <needle> 0 ; <needle> <always>
        iop	-1	<needle> <continue> ; <needle> <headface> ; <night> <ask> ; <night> <moment>
        iop	-1	<night> <stimulant> ; <official> <leave> ; <official> <trade> ; <opening> <amount>
        iop	-1	<opening> <bodypart> ; <opening> <break> ; <opening> <lock> ; <opening> <past>
        iop	-1	<opening> <see> ; <opening> shut ; <opening> y ; <opioid> <bodypart> ; <opioid> <cannabis>
        iop	-1	<opioid> <consume> ; <opioid> con ; <opioid> out ; <opioid> with ; <order> <moment>
        iop	-1	<order> me ; <order> of ; <outdoors> <fluid> ; <outdoors> <money> ; <outdoors> del
        iop	-1	<pain> <kin> ; <palecolor> <drug> ; <palecolor> <home> ; <palecolor> in ; <palecolor> se
        iop	-1	<palecolor> y ; <partner> <bodypart> ; <partner> <room> ; <partner> off ; <partner> re
        iop	-1	<partner> to ; <past> <eat> ; <past> <night> ; <past> <phone> ; <past> se ; <pet> <money>
        iop	-1	<pet> <need> ; <pet> so ; <phone> ; <phone> 0 ; <phone> <alcohol> ; <phone> <asleep>
        iop	-1	<phone> <cannabis> ; <phone> <clean> ; <phone> <continue> ; <phone> <day> ; <phone> <fall>
        iop	-1	<phone> <furniture> ; <phone> <home> ; <phone> <moment> ; <phone> <palecolor>
        iop	-1	<pill> <give> ; <pill> <treatment> ; <pill> a ; <play> <money> ; <play> <month>
        iop	-1	<play> <night> ; <play> <palecolor> ; <play> <start> ; <play> que ; <play> so ; <promise>
        iop	-1	<promise> and ; <put> <clinician> ; <put> <phone> ; <put> de ; <put> nad ; <put> su
        iop	-1	<record> <home> ; <record> <insurance> ; <record> <need> ; <record> <stimulant>
        iop	-1	<record> agreement ; <record> out ; <remember> ; <remember> that ; <room> <clean>
        iop	-1	<room> <phone> ; <room> <tool> ; <room> con ; <room> de ; <room> fan ; <room> has
        iop	-1	<room> on ; <room> she ; <rope> <always> ; <rope> <past> ; <rope> en ; <rope> himself
        iop	-1	<rope> in ; <say> <feel> ; <say> <fire> ; <say> <go> ; <say> <partner> ; <say> <pet>
        iop	-1	<say> <stop> ; <say> back ; <say> flat ; <say> neith ; <say> porqu ; <say> re ; <say> was
        iop	-1	<say> which ; <say> why ; <school> / ; <school> <eat> ; <school> <night> ; <school> and
        iop	-1	<school> they ; <sedative> <asleep> ; <see> <ask> ; <see> <job> ; <see> <official>
        iop	-1	<see> wheth ; <seizure> ; <seizure> <give> ; <shake> ; <shake> tac ; <sick> <last>
        iop	-1	<sick> and ; <sick> of ; <smell> of ; <sober> <alone> ; <sober> in ; <soon> <furniture>
        iop	-1	<soon> <say> ; <start> when ; <stimulant> <leave> ; <stimulant> <outdoors>
        iop	-1	<stimulant> <sober> ; <stimulant> a ; <stimulant> entr ; <stop> <breath> ; <stop> <consume>
        iop	-1	<stop> <say> ; <stop> <seizure> ; <stop> being ; <stop> only ; <stranger> <build>
        iop	-1	<stranger> <buy> ; <stranger> <calm> ; <stranger> <hear> ; <stranger> <intoxicated>
        iop	-1	<stranger> <phone> ; <stranger> <rope> ; <stranger> <start> ; <stranger> <tool>
        iop	-1	<stranger> has ; <stranger> in ; <stranger> only ; <stranger> set ; <take> <container>
        iop	-1	<take> <fluid> ; <take> <gun> ; <take> <key> ; <take> <opening> ; <take> <play>
        iop	-1	<take> <say> ; <take> her ; <take> in ; <take> int ; <take> that ; <take> you
        iop	-1	<think> <ask> ; <think> <church> ; <think> <cold> ; <think> <day> ; <think> <go>
        iop	-1	<think> <illness> ; <think> <opioid> ; <think> si ; <think> why ; <think> youl ; <threat>
        iop	-1	<town> <ask> ; <town> <hospital> ; <town> <last> ; <town> <outdoors> ; <trade> <bodypart>
        iop	-1	<trade> <opioid> ; <trade> <record> ; <trade> <unreal> ; <trade> im ; <trade> no
        iop	-1	<trade> of ; <treatment> <child> ; <treatment> <hot> ; <treatment> <official>
        iop	-1	<treatment> <put> ; <treatment> ahi ; <treatment> all ; <treatment> minimum
        iop	-1	<treatment> when ; <treatment> ~<stimulant> ; <trust> <stranger> ; <vendor>
        iop	-1	<vendor> <hospital> ; <vendor> <treatment> ; <vendor> rep ; <vermin> <bodypart>
        iop	-1	<vermin> que ; <wait> 0 ; <wait> <play> ; <wait> at ; <wait> in ; <water> <go>
        iop	-1	<water> <moment> ; <water> <stranger> ; <water> y ; <week> + ; <week> <afraid>
        iop	-1	<week> <asleep> ; <week> <official> ; <week> <say> ; <week> i ; <week> plu ; <week> then
        iop	-1	<week> they ; <week> worth ; <week> ~<consume> ; <withdrawal> <go> ; <withdrawal> <sober>
        iop	-1	<withdrawal> for ; <write> <alone> ; <write> <blood> ; <write> <day> ; <write> <drive>
        iop	-1	<write> <headface> ; <write> <water> ; <write> first ; <write> of ; <write> the
        iop	-1	<write> up ; <year> <always> ; <year> <caretaking> ; <year> <emergency> ; <year> <need>
        iop	-1	<year> <stranger> ; <year> <treatment> ; <year> en ; a <key> ; a <palecolor>
        """
}
