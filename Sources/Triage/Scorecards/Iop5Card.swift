extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop5 = """
        iop	1	but nev ; but that ; buy a ; by fri ; by lunch ; by zoom ; cad cuant ; cal re ; calend and
        iop	1	calific ; calv ; cancel me ; cantin ; car was ; card <always> ; card every ; carn
        iop	1	carn asad ; carnicer ; carpet is ; cart a ; casi me ; caso ; catch myself ; cent 0 ; cent in
        iop	1	cer la ; cerebral <illness> ; cerebral palsy ; cervecita viend ; cha by ; cheap ; cheap kind
        iop	1	chef say ; chest has ; chest sinc ; church bel ; clean 0 ; clonazepam ; clos it ; closet
        iop	1	clr dad ; clr laugh ; coat room ; coc sin ; coc tre ; cocain fiv ; cocain most
        iop	1	cocain several ; cocain thre ; cocin y ; codig ; cok ; cok only ; cok positiv ; cok want
        iop	1	cold by ; com along ; con ella ; con horari ; con las ; con uno ; con usted ; concert
        iop	1	corre de ; cotiz ; could join ; counselor in ; counselor re ; count them ; court and
        iop	1	court gav ; court interpret ; cpa ; cran operator ; crank ; craving no ; cream truck
        iop	1	creep up ; crew ; crib and ; cristal casi ; cristal dos ; crush and ; cruz y ; crystal when
        iop	1	cuid a ; cuid ni ; cuidarl ; cumplimo ; cun ; dad on ; dat from ; day finish ; day long
        iop	1	day resi ; de <color> ; de barb ; de preferenci ; de solter ; de tard ; de una ; de vin
        iop	1	de vuelt ; decad and ; decid i ; del <church> ; del <illness> ; del edifici ; del equip
        iop	1	del residencial ; del tal ; demenci ; deni any ; deploy til ; deposit ; desd entonc
        iop	1	desd oxnard ; desorient ; desvel ; diari quier ; did me ; die on ; dieron de ; din ; disagre
        iop	1	discharg plan ; discord ; do anoth ; do perc ; doc semana ; doctor wrot ; doe <amount>
        iop	1	doe cok ; dog show ; doing mol ; doing whippet ; don on ; dond empez ; dont <trust>
        iop	1	dont get ; dont trust ; doordash ; dorm ; dorm la ; dormirs ; down residential ; drink cold
        iop	1	drink thre ; drown ; dry on ; due <month> ; dui from ; each <bodypart> ; each week ; eap 0
        iop	1	eap employe ; ear sinc ; earli ; ech mis ; eight of ; eight show ; el <clothes> ; el <trade>
        iop	1	el jal ; el jardin ; el viern ; electrical ; eleven tim ; els and ; email ; emergency
        iop	1	employ eap ; employ no ; en espanol ; en googl ; en quinc ; en usulutan ; encer un ; entr al
        iop	1	escap ; eso <wait> ; eso en ; eso sí ; esper y ; essay ; est con ; est pas ; estoy san
        iop	1	even a ; even ~<consume> ; ever do ; ever use ; every 0 ; every bottl ; exhaust ; f <amount>
        iop	1	f <bodypart> ; f <caretaking> ; f <sedative> ; f cam ; f cok ; f paralegal ; fami in
        iop	1	fami would ; fee ; few ; few week ; fight about ; fight over ; fin with ; finish her
        iop	1	finish his ; finish ninety ; finish rehab ; first of ; first off ; first tim ; fist behind
        iop	1	fist through ; fix a ; flew hom ; flood ; flu ; follow him ; for <furniture> ; for <happy>
        iop	1	for <see> ; for <water> ; for by ; for exam ; for folk ; for fun ; for intensiv ; for les
        iop	1	for someon ; forward to ; freq ; friend adderal ; friend in ; front <furniture> ; front desk
        iop	1	fue <alcohol> ; fueron sei ; ful ninety ; ful til ; fum mot ; fwd ; ganamo ; garag aft
        iop	1	get drunk ; get out ; girl from ; giv it ; glas ; glendal and ; glov ; go and ; go down
        iop	1	goe to ; goe with ; gomita ; gotten ; grabacion ; grad are ; grad student ; granddaught
        iop	1	group he ; group or ; group they ; group thre ; h <eat> ; hac <treatment> ; hac com
        iop	1	had <job> ; had cok ; half court ; ham in ; happen i ; has als ; hast <month> ; hast marz
        iop	1	hav 0 ; hav <crowd> ; hav driv ; hav epilepsy ; hav fiv ; hav in ; hav it ; hav lik
        iop	1	hav that ; havent ; hay ; hay guarderi ; he <fall> ; he <smell> ; he cannot ; he cant
        iop	1	he met ; he prob ; he smel ; he used ; he writ ; head that ; headphon ; hear her ; hear the
        iop	1	hed nev ; help ; help get ; help i ; her <phone> ; her <play> ; her day ; her leg
        iop	1	her porch ; her two ; herd ; herman usa ; hermanit ; herself the ; hes <sober> ; hes kind
        iop	1	hes on ; hes sob ; hij sali ; hij termin ; him <die> ; him away ; him hr ; himself <ask>
        iop	1	hir for ; his <vermin> ; his spot ; hom ; hom on ; hom use ; hook ; hop for ; hora y ; how i
        iop	1	hoy me ; hr <say> ; huec ; hundr ; hundr of ; hung a ; husb finish ; husband a ; hydrocodon
        iop	1	hymn ; i <bodypart> ; i <consume> ; i <hear> ; i assum ; i graduat ; i hat ; i kick
        iop	1	i label ; i look ; i tend ; i wash ; ibew ; ice <night> ; ice is ; id ; id <leave> ; id do
        iop	1	id gon ; id lik ; id tel ; if out ; im <afraid> ; im <home> ; im get ; im one ; im out
        iop	1	im scar ; imposibl ; in <breath> ; in all ; in arizon ; in being ; in check ; in joshu
        iop	1	in privat ; inpatient in ; insid my ; insuranc im ; insuranc would ; int an ; intensiv por
        iop	1	intern lo ; internist ; inventory ; iop en ; iop over ; iop p ; iop thc ; ironical
        iop	1	is <breath> ; is <continue> ; is <moment> ; is <stimulant> ; is already ; is my ; is nam
        iop	1	is ok ; is outpatient ; is peopl ; is pour ; isnt in ; isnt possibl ; it <vermin> ; it alon
        iop	1	it bor ; it bug ; it each ; it every ; it is ; it only ; itd <take> ; itd tak ; its <go>
        iop	1	its point ; its pretty ; its saturday ; ive <consume> ; ive <job> ; ive stay ; jerk ; jes
        iop	1	job good ; junior and ; just been ; k + ; k and ; ket at ; ketamin 0 ; kick out ; kid school
        iop	1	kind wher ; kitchen floor ; know peopl ; la <blood> ; la <eat> ; la <furniture>
        iop	1	la <insurance> ; la <money> ; la <room> ; la <shame> ; la frent ; la grabacion ; la loncher
        iop	1	la noch ; la orden ; la prep ; la quier ; la rut ; la taqueri ; la vio ; lab ok ; labio
        iop	1	lad y ; largest ; lat <phone> ; lat cal ; laugh so ; le dan ; le ech ; le entiend ; le entr
        iop	1	le recomiendan ; leav ; leav her ; leav on ; leftov ; legit ; lemon cak ; let <alone>
        iop	1	let alon ; lft nl ; library ; lik <church> ; lik all ; lik for ; lik i ; lil <kin>
        iop	1	limpi busc ; limpi de ; lin <go> ; lin two ; lin went ; littl cok ; llamant ; lleg la
        iop	1	llor com ; lo cuid ; los <friend> ; los <trade> ; los amigo ; los labio ; los pued ; loteri
        iop	1	lug a ; lug en ; m <sedative> ; m <stop> ; m dad ; m hvac ; m lin ; m one ; m own ; machet
        iop	1	mad her ; mak about ; mal thi ; malestar ; mam pregunt ; manej y ; mas usa ; may 0 ; may por
        iop	1	md <need> ; md want ; mdm + ; me <write> ; me abr ; me aft ; me alcanz ; me dan ; me hic
        iop	1	me invit ; me keep ; me leav ; me lol ; me send ; me straight ; me suelt ; me tien ; me tra
        iop	1	me tumb ; me voy ; medi <pill> ; medi pastil ; medi sin ; medicaid and ; meeting in
        iop	1	memorial day ; merchant ; mes completo ; mes me ; met in ; met peric ; meth again ; meth i
        iop	1	mgr want ; mi <play> ; mi cun ; mi doctor ; mi herman ; mi iglesi ; mi mar ; mi vid
        iop	1	min <amount> ; mir el ; mis <amount> ; mo ; mo <die> ; mo <kin> ; mol and ; mom mad ; mon
        iop	1	mon ask ; mon from ; monitor ; month ; month he ; month when ; mor no ; morning and
        iop	1	mos ago ; mosqu ; moth dtr ; motorcycl ; mov by ; much as ; much at ; mud con ; mustard
        iop	1	my <wait> ; my apprenticeship ; my body ; my church ; my fianc ; my girlfriend ; my physical
        iop	1	my pocket ; my ra ; my saving ; my stag ; my stay ; my therapist ; my thing ; my truck
        iop	1	my ~<colleague> ; my ~bos ; myself ; nadi <amount> ; nadi mas ; nadi me ; near that ; need a
        iop	1	need an ; neg ; neg x ; nev so ; new ; new <colleague> ; new <town> ; next ; next loc
        iop	1	ni aspirin ; ni ~<pill> ; ni ~pastilla ; ni ~segur ; niec re ; night do ; night the
        iop	1	nineteen <week> ; nineteen week ; no <law> ; no <leave> ; no <medicine> ; no dormirs ; no el
        iop	1	no iba ; no iv ; no leav ; no physical ; no pued ; no rent ; no show ; no tienen ; no truck
        iop	1	no ~<hospital> ; no ~jail ; nobody but ; noch o ; noma ; nombr de ; non sinc ; not <amount>
        iop	1	not <calm> ; not find ; not involv ; not les ; not sel ; not ~one ; noth <leave> ; noth at
        iop	1	noth els ; noth has ; noth not ; noth sinc ; noth to ; noviembr y ; now i ; nuev <month>
        iop	1	nuev mes ; nurs cohort ; nurs quit ; nye ; o por ; octob i ; ods dai ; of <fluid>
        iop	1	of <give> ; of <shame> ; of <treatment> ; of <trust> ; of blow ; of candl ; of novemb
        iop	1	of pinot ; of sixty ; ojai ; ok at ; old <child> ; old <church> ; old <key> ; old with
        iop	1	on <opioid> ; on <trust> ; on car ; on dat ; on disability ; on doubl ; on norc ; one <hit>
        iop	1	one <month> ; one <treatment> ; one <trust> ; one <try> ; one cok ; one job ; one long
        iop	1	one mor ; one night ; one positiv ; one try ; onion ; only <furniture> ; only <money>
        iop	1	only <phone> ; only no ; only pharmacist ; op 0 ; opcion ; open in ; or <drive>
        iop	1	or <moment> ; or <night> ; or <phone> ; or <treatment> ; or just ; ord 0 ; oth <drive>
        iop	1	otr dia ; our <partner> ; our beagl ; our cho ; our church ; out any ; out fri ; out is
        iop	1	out ive ; out til ; outpatient or ; outpatient por ; over tonight ; own <clinician>
        iop	1	own and ; own birthday ; own of ; oxnard ; pancak ; par <money> ; par <soon> ; par aca
        iop	1	par despu ; par lo ; parent fly ; parent found ; parent on ; part was ; parti on ; pas en
        iop	1	pas es ; pas so ; peg con ; pelot de ; pen ; per <record> ; per mi ; person in ; person lik
        iop	1	person or ; pes ; pesc ; phas ; pick me ; pie ; piedr de ; pink elephant ; pip and
        iop	1	plac <amount> ; plac <need> ; plac is ; plan ; plan in ; plan my ; plan of ; pleas <write>
        iop	1	pm or ; point and ; pomon y ; por qued ; pos x ; pour half ; prais ; preferenci
        iop	1	pregnant with ; pregunt q ; prendi ; prep ; primer de ; probation end ; problem
        iop	1	problem theyv ; program director ; program no ; program on ; program por ; program that
        iop	1	protectiv ; pueden ver ; pur <trust> ; que exager ; que nad ; qued uno ; qued ~sol
        iop	1	quier que ; quier terapi ; quisier una ; quit befor ; quit by ; rafter ; rang a ; rav sinc
        iop	1	ray de ; re <drive> ; reach out ; real but ; recai ; recal ; reception on ; rehab day
        iop	1	relaps prevention ; replac and ; request 0 ; residential as ; residential has ; resolution
        iop	1	rest ; rest on ; retirement ; return to ; right behind ; rigid ; rigid at ; rol ; room i
        iop	1	rop at ; rostr ; round <chestheart> ; round chest ; rout if ; rul out ; run an ; run one
        iop	1	run up ; sali el ; sat <alcohol> ; satisfaction ; saturday and ; sausag ; saving ; saw your
        iop	1	say on ; scar her ; schedul for ; school hour ; school rn ; scor on ; se <feel>
        iop	1	se <school> ; se ech ; se quit ; se regres ; seat away ; security ; security guard
        iop	1	see about ; see ods ; segu ; segur teng ; seizur in ; self no ; seltz ; semafor ; seman pas
        iop	1	senor mi ; servic ; set it ; settl it ; several ; shak ; shak or ; she laugh ; she rais
        iop	1	shelt resident ; shook my ; short staf ; shot a ; should in ; should tak ; silenc and
        iop	1	sin peric ; sin probarl ; sin problem ; sinc becom ; sinc ear ; sinc moth ; sinc septemb
        iop	1	sinc sunday ; singl <daytime> ; singl morn ; six seven ; sixty ; skil at ; sleep fin
        iop	1	sleep over ; slip at ; smal thing ; smok the ; snif cok ; so <child> ; so her ; so long
        iop	1	sob with ; sock on ; sol tom ; som <child> ; som kind ; som night ; som support
        iop	1	som wednesday ; someon with ; son <church> ; sophomor ; sorrow ; soy <caretaking>
        iop	1	soy niner ; spam ; st and ; stabl need ; start around ; start mon ; start of ; start tak
        iop	1	stat and ; station ; stay awak ; stay up ; steady sinc ; step is ; step with ; stil use
        iop	1	stool ; stop and ; stop smok ; stov ; str ; straighten ; street drug ; student say ; subpoen
        iop	1	sunday gam ; support ; sus <amount> ; sus papa ; sw vet ; swear by ; tab ; tafil de
        iop	1	tak tim ; taken cocain ; talk fast ; talk for ; tant que ; tap it ; tap with ; tard
        iop	1	tel who ; temp 0 ; tenemo aseguranz ; tent ; terapi de ; test + ; test <cannabis> ; test thc
        iop	1	text ; than hav ; that and ; that doesnt ; that four ; that mak ; that said ; that ten
        iop	1	that why ; that word ; that work ; the 0 ; the <ask> ; the <soon> ; the <vendor> ; the aft
        iop	1	the army ; the blow ; the carpool ; the cent ; the cocain ; the corn ; the daytim
        iop	1	the deposit ; the extension ; the firm ; the flow ; the foreman ; the freeway ; the grav
        iop	1	the gym ; the island ; the job ; the kind ; the lawy ; the lord ; the machet ; the merg
        iop	1	the part ; the physician ; the plat ; the print ; the psych ; the quiet ; the quot
        iop	1	the restaurant ; the saturday ; the sign ; the sound ; the start ; the tabl ; the ~<child>
        iop	1	the ~dts ; them and ; them i ; then <happy> ; then not ; then sleep ; ther an ; they hand
        iop	1	they rang ; theyd <fire> ; theyr <continue> ; theyv ; thi <month> ; thi hous ; thi i
        iop	1	thi lif ; thi sum ; thi sunday ; thi town ; thing <take> ; thing that ; think about
        iop	1	third one ; thought id ; thousand and ; thousand for ; thre counti ; threaten me ; threw the
        iop	1	through 0 ; through <job> ; thrown out ; thursday she ; tiemp de ; tiemp en ; tien de
        iop	1	tienen par ; tight ; tight acros ; tight band ; til <night> ; til then ; til thi ; til we
        iop	1	tiramo ; tissu ; to <awake> ; to <fall> ; to <hit> ; to <home> ; to <see> ; to <stranger>
        iop	1	to fil ; to i ; to light ; to look ; to mention ; to noon ; to send ; to shut ; to throw
        iop	1	to wak ; to zer ; toilet ; tom 0 ; tom sus ; tomorrow if ; tonsil ; too smal ; took leav
        iop	1	tour on ; town has ; trab ; trafic ; transit ; tratamient de ; travel and ; tre mes
        iop	1	tre vec ; treatment aft ; turkey at ; turn my ; tuv un ; tweak ; twic a ; twin and ; twing
        iop	1	two every ; typo ; ua ; un <crowd> ; un infart ; un mes ; un plat ; un pleit ; un sab
        iop	1	un vecin ; una <seizure> ; una camionet ; una companer ; una convulsion ; una prueb
        iop	1	uninsur meth ; uno no ; unscrew ; until january ; until novemb ; up do ; usar ; used with
        iop	1	using ketamin ; usual its ; v ; va <start> ; va empez ; vacuum ; valium ; van com ; vay
        iop	1	vayan ; ventana ; ventur <town> ; ventur county ; viv a ; voic gon ; voic on ; w/d hx
        iop	1	w/d per ; wait in ; walk acros ; walk away ; wallpap and ; want $ ; want an ; want cal
        iop	1	want eval ; want me ; want you ; was <cold> ; was <outdoors> ; wat pol ; way thi ; we open
        iop	1	we sat ; wed that ; wednesday night ; weed n ; weed noth ; week about ; week outpatient
        iop	1	weekend ; weekend but ; weekend no ; went anywher ; went in ; went over ; went rigid
        iop	1	what now ; what we ; whatev it ; whatev that ; wher ive ; wheth im ; which <treatment>
        iop	1	who <home> ; who can ; who get ; who liv ; who watch ; whol be ; whol list ; whol year ; wid
        iop	1	widow ask ; wif back ; wif need ; wil <kill> ; wil <try> ; wil try ; with <fire> ; with band
        iop	1	with coworker ; with gma ; with his ; with mom ; with narcan ; with so ; within 0
        iop	1	without the ; wk so ; wkend + ; wks 0 ; wks intensiv ; wont <money> ; work ful
        iop	1	would anybody ; would help ; writ so ; y <colleague> ; y <money> ; y <play> ; y asi ; y ask
        iop	1	y soy ; y ~ya ; ya <need> ; year was ; yel ; yesterday ; yo desd ; you allow ; you cant
        iop	1	you tel ; you would ; your <night> ; your <stop> ; your build ; your link ; your program
        iop	1	your rehab ; ~<alcohol> <stop> ; ~<church> ; ~<consume> <amount> ; ~<day> <job> ; ~<drive>
        iop	1	~<illness> and ; ~<illness> sinc ; ~<leave> ~<week> ; ~<night> ~<crowd> ; ~<pill>
        iop	1	~<say> ~to ; ~<school> ; ~<shake> <asleep> ; ~<stimulant> <year> ; ~<stop> ~<phone>
        iop	1	~<take> ~it ; ~<week> ; ~<week> they ; ~a ~<amount> ; ~against ; ~as ; ~at ; ~at ~the
        iop	1	~away ~<amount> ; ~daught ; ~day ~stay ; ~epilepsy sinc ; ~even ~group ; ~garag
        iop	1	~herself in ; ~hom ; ~hurt ; ~keep ; ~le ~dan ; ~me ~<take> ; ~night ; ~no ~<treatment>
        iop	1	~no ~exist ; ~overdos in ; ~person ; ~pick ; ~scholarship ; ~segur ; ~seiz ; ~sentenc
        iop	1	~sicknes left ; ~sinc ; ~sinc ~<month> ; ~sleep ; ~someon ; ~talk ; ~talk to ; ~talk ~to
        iop	1	~thc ; ~ther ~isnt ; ~tim ; ~week they
        iop	-1	# ; *ago.0 ; *ago.4 ; *caller.0:historical ; *confusion.0:other_experiencer ; *drinks.1
        iop	-1	*family.0 ; *family.8 ; *frequency.1:negated ; *frequency.2:hypothetical ; *heavy.0:negated
        iop	-1	*hooked.0 ; *mandator.1 ; *naloxone.0 ; *needsHelp.0 ; *otherService.3
        iop	-1	*otherService.6:negated ; *overdose.0:negated ; *person.0:negated
        iop	-1	*quitting.0:hypothetical ; *quitting.0:other_experiencer ; *residentialRequest.0
        iop	-1	*substance.1 ; *suicidal.0:hypothetical ; *thirdParty.1 ; *withdrawalHint.0 ; + <alcohol>
        iop	-1	+ som ; / sat ; / wk ; / ~etoh ; 0 <fluid> ; 0 <furniture> ; 0 <height> ; 0 <phone>
        iop	-1	0 <relapse> ; 0 <see> ; 0 <treatment> ; 0 <year> ; 0 aft ; 0 am ; 0 bag ; 0 cuand ; 0 dos
        iop	-1	0 en ; 0 every ; 0 got ; 0 judg ; 0 tim ; 0 yo ; <afraid> <last> ; <afraid> hel
        iop	-1	<afraid> ~<emergency> ; <alcohol> + ; <alcohol> 0 ; <alcohol> <home> ; <alcohol> <year>
        iop	-1	<alcohol> at ; <alcohol> desd ; <alcohol> float ; <alcohol> in ; <alcohol> of
        iop	-1	<alcohol> out ; <alcohol> per ; <alcohol> qd ; <alcohol> som ; <alcohol> w/d
        iop	-1	<always> <child> ; <always> <day> ; <always> <opening> ; <always> <room> ; <always> <take>
        iop	-1	<amount> <child> ; <amount> <clinician> ; <amount> <job> ; <amount> <past>
        iop	-1	<amount> <rarely> ; <amount> <relapse> ; <amount> <room> ; <amount> <tool>
        iop	-1	<amount> different ; <amount> each ; <amount> is ; <amount> languag ; <amount> o
        iop	-1	<angry> with ; <appointment> <clinician> ; <appointment> <go> ; <appointment> <moment>
        iop	-1	<appointment> <tool> ; <ask> <eat> ; <ask> <last> ; <ask> <money> ; <ask> <partner>
        iop	-1	<ask> <phone> ; <ask> <record> ; <ask> <stimulant> ; <ask> <write> ; <ask> anybody
        iop	-1	<asleep> <kin> ; <asleep> <pet> ; <asleep> el ; <asleep> it ; <awake> <angry>
        iop	-1	<awake> <bodypart> ; <awake> him ; <awake> with ; <blade> on ; <bodypart> <break>
        iop	-1	<bodypart> <give> ; <bodypart> <headface> ; <bodypart> <lock> ; <bodypart> <moment>
        iop	-1	<bodypart> <smell> ; <bodypart> <stimulant> ; <bodypart> fat ; <bodypart> from
        iop	-1	<bodypart> is ; <bodypart> so ; <bodypart> tatto ; <bodypart> y ; <bodysound> <blood>
        iop	-1	<breath> <consume> ; <build> <alcohol> ; <build> <room> ; <buy> <drug> ; <buy> <go>
        iop	-1	<buy> <opioid> ; <buy> <pet> ; <cannabis> i ; <caretaking> my ; <chestheart> <asleep>
        iop	-1	<chestheart> <room> ; <chestheart> of ; <child> <alcohol> ; <child> <alone> ; <child> <eat>
        iop	-1	<child> <happy> ; <child> <stimulant> ; <child> <threat> ; <child> <treatment>
        iop	-1	<child> his ; <child> so ; <child> ya ; <church> <build> ; <church> <play>
        iop	-1	<church> <write> ; <church> has ; <church> in ; <clinician> <amount>
        iop	-1	<clinician> <insurance> ; <clinician> <withdrawal> ; <clinician> check ; <clinician> from
        iop	-1	<clinician> sinc ; <clinician> used ; <clothes> <go> ; <clothes> it ; <cold> <cold>
        iop	-1	<colleague> <hospital> ; <colleague> at ; <colleague> re ; <colleague> then
        iop	-1	<consume> <furniture> ; <consume> <sedative> ; <consume> <stimulant> ; <consume> otr
        iop	-1	<consume> rock ; <consume> ron ; <container> <bodypart> ; <container> <container>
        iop	-1	<container> <daytime> ; <container> <job> ; <container> de ; <container> in
        iop	-1	<container> lik ; <container> my ; <continue> <ask> ; <continue> <child> ; <continue> has
        iop	-1	<continue> on ; <continue> open ; <continue> x ; <count> <child> ; <count> i
        iop	-1	<crash> <always> ; <crowd> <calm> ; <crowd> <home> ; <crowd> about ; <crowd> around
        iop	-1	<crowd> her ; <day> / ; <day> <past> ; <day> <rarely> ; <day> can ; <day> mi ; <day> nobody
        iop	-1	<day> or ; <day> ~<alcohol> ; <daytime> <shake> ; <daytime> he ; <drive> <kin>
        iop	-1	<drive> <play> ; <drive> of ; <drug> <colleague> ; <drug> my ; <eat> <alcohol>
        iop	-1	<eat> <church> ; <eat> <go> ; <eat> <hot> ; <eat> <write> ; <eat> all ; <eat> down
        iop	-1	<eat> nad ; <eat> pot ; <eat> ther ; <emergency> ; <emergency> <moment>
        iop	-1	<emergency> <outdoors> ; <emergency> <play> ; <fall> <job> ; <fall> mal ; <fall> x
        iop	-1	<feel> <outdoors> ; <feel> y ; <fluid> <pain> ; <friend> <kill> ; <friend> <think>
        iop	-1	<friend> <week> ; <friend> los ; <friend> re ; <furniture> <night> ; <furniture> <soon>
        iop	-1	<furniture> <stop> ; <furniture> <treatment> ; <furniture> <write> ; <furniture> for
        iop	-1	<furniture> he ; <furniture> sinc ; <give> 0 ; <give> <money> ; <give> <pet> ; <give> noth
        iop	-1	<go> <confused> ; <go> <pet> ; <go> <room> ; <go> <rope> ; <go> <treatment> ; <go> <write>
        iop	-1	<go> long ; <go> mal ; <go> no ; <go> una ; <goodbye> at ; <gun> and ; <happy> <kin>
        iop	-1	<happy> one ; <headface> <crowd> ; <headface> <furniture> ; <headface> com ; <headface> the
        iop	-1	<hear> <bodysound> ; <hear> <consume> ; <hear> <job> ; <hear> <moment> ; <hear> that
        iop	-1	<height> <see> ; <height> from ; <hit> <blade> ; <hit> <emergency> ; <hit> <go>
        iop	-1	<hold> <continue> ; <home> <drug> ; <home> <phone> ; <home> <take> ; <home> was
        iop	-1	<home> would ; <hopeless> ; <hospital> <always> ; <hospital> <colleague> ; <hospital> pt
        iop	-1	<hot> ; <hot> <eat> ; <hot> of ; <illness> <caretaking> ; <illness> <medicine>
        iop	-1	<insurance> <colleague> ; <insurance> <continue> ; <intoxicated> at ; <job> <height>
        iop	-1	<job> <stimulant> ; <job> <water> ; <job> as ; <job> from ; <key> <home> ; <key> del
        iop	-1	<kill> <clinician> ; <kill> <eat> ; <kin> <chestheart> ; <kin> <clothes> ; <kin> <confused>
        iop	-1	<kin> <fire> ; <kin> <medicine> ; <kin> <pain> ; <kin> <past> ; <kin> <pill> ; <kin> <take>
        iop	-1	<kin> and ; <kin> that ; <kin> ~<die> ; <last> <pill> ; <last> nt ; <last> one
        iop	-1	<law> <hold> ; <law> <month> ; <law> had ; <law> with ; <leave> <phone>
        iop	-1	<leave> <stimulant> ; <leave> behind ; <limp> in ; <medicine> <clinician>
        iop	-1	<medicine> <container> ; <medicine> <daytime> ; <medicine> board ; <medicine> it
        iop	-1	<medicine> the ; <moment> <afraid> ; <moment> <alcohol> ; <moment> <continue>
        iop	-1	<moment> <hit> ; <moment> <withdrawal> ; <moment> out ; <moment> per ; <moment> sí
        iop	-1	<money> <chestheart> ; <money> <key> ; <money> <pet> ; <money> hes ; <money> him
        iop	-1	<money> or ; <money> was ; <month> <insurance> ; <month> <key> ; <month> <official>
        iop	-1	<month> clean ; <month> used ; <month> with ; <need> por ; <needle> 0 ; <needle> <always>
        iop	-1	<needle> <continue> ; <needle> <headface> ; <night> <ask> ; <night> <moment>
        iop	-1	<night> <stimulant> ; <official> <leave> ; <official> <trade> ; <opening> <amount>
        iop	-1	<opening> <bodypart> ; <opening> <break> ; <opening> <lock> ; <opening> <past>
        iop	-1	<opening> <see> ; <opening> shut ; <opening> y ; <opioid> <cannabis> ; <opioid> <consume>
        iop	-1	<opioid> <count> ; <opioid> con ; <opioid> out ; <opioid> with ; <order> <moment>
        iop	-1	<order> me ; <order> of ; <outdoors> <fluid> ; <outdoors> <money> ; <outdoors> del
        iop	-1	<pain> <kin> ; <palecolor> <drug> ; <palecolor> <home> ; <palecolor> in ; <palecolor> se
        iop	-1	<palecolor> y ; <partner> <bodypart> ; <partner> <room> ; <partner> off ; <partner> re
        iop	-1	<partner> to ; <past> <eat> ; <past> <night> ; <past> <phone> ; <past> se ; <pet> <money>
        iop	-1	<pet> <need> ; <pet> so ; <phone> ; <phone> 0 ; <phone> <alcohol> ; <phone> <asleep>
        iop	-1	<phone> <cannabis> ; <phone> <clean> ; <phone> <continue> ; <phone> <day> ; <phone> <fall>
        iop	-1	<phone> <furniture> ; <phone> <home> ; <phone> <moment> ; <phone> <palecolor>
        iop	-1	<pill> <treatment> ; <pill> a ; <play> <money> ; <play> <month> ; <play> <night>
        iop	-1	<play> <palecolor> ; <play> <start> ; <play> que ; <play> so ; <promise> ; <promise> and
        iop	-1	<put> <clinician> ; <put> <phone> ; <put> de ; <put> nad ; <put> su ; <record> <home>
        iop	-1	<record> <insurance> ; <record> <need> ; <record> <stimulant> ; <record> agreement
        iop	-1	<record> out ; <remember> ; <remember> that ; <room> <clean> ; <room> <phone>
        iop	-1	<room> <tool> ; <room> con ; <room> de ; <room> fan ; <room> has ; <room> on ; <room> she
        iop	-1	<rope> <always> ; <rope> <past> ; <rope> en ; <rope> himself ; <rope> in
        iop	-1	<say> <chestheart> ; <say> <feel> ; <say> <fire> ; <say> <go> ; <say> <partner>
        iop	-1	<say> <pet> ; <say> <stop> ; <say> back ; <say> flat ; <say> neith ; <say> porqu ; <say> re
        iop	-1	<say> was ; <say> which ; <say> why ; <school> / ; <school> <eat> ; <school> <night>
        iop	-1	<school> and ; <school> they ; <sedative> <asleep> ; <see> <ask> ; <see> <job>
        iop	-1	<see> <official> ; <see> wheth ; <seizure> <give> ; <shake> ; <shake> tac ; <sick> <last>
        iop	-1	<sick> and ; <sick> of ; <smell> of ; <sober> <alone> ; <sober> in ; <soon> <furniture>
        iop	-1	<soon> <say> ; <start> when ; <stimulant> <leave> ; <stimulant> <outdoors>
        iop	-1	<stimulant> <sober> ; <stimulant> a ; <stimulant> entr ; <stop> <breath> ; <stop> <consume>
        iop	-1	<stop> <seizure> ; <stop> being ; <stop> only ; <stranger> <build> ; <stranger> <buy>
        iop	-1	<stranger> <calm> ; <stranger> <hear> ; <stranger> <intoxicated> ; <stranger> <phone>
        iop	-1	<stranger> <rope> ; <stranger> <start> ; <stranger> <tool> ; <stranger> has ; <stranger> in
        iop	-1	<stranger> only ; <stranger> set ; <take> <container> ; <take> <fluid> ; <take> <gun>
        iop	-1	<take> <key> ; <take> <opening> ; <take> <play> ; <take> <say> ; <take> her ; <take> in
        iop	-1	<take> int ; <take> that ; <take> you ; <think> <ask> ; <think> <church> ; <think> <cold>
        iop	-1	<think> <day> ; <think> <go> ; <think> <illness> ; <think> <opioid> ; <think> si
        iop	-1	<think> why ; <think> youl ; <threat> ; <town> <ask> ; <town> <hospital> ; <town> <last>
        iop	-1	<town> <outdoors> ; <trade> <bodypart> ; <trade> <opioid> ; <trade> <record>
        iop	-1	<trade> <unreal> ; <trade> no ; <trade> of ; <treatment> <child> ; <treatment> <hot>
        iop	-1	<treatment> <official> ; <treatment> <put> ; <treatment> ahi ; <treatment> all
        iop	-1	<treatment> minimum ; <treatment> when ; <treatment> ~<stimulant> ; <trust> <stranger>
        iop	-1	<vendor> ; <vendor> <hospital> ; <vendor> <treatment> ; <vendor> rep ; <vermin> <bodypart>
        iop	-1	<vermin> que ; <wait> 0 ; <wait> <play> ; <wait> at ; <wait> in ; <water> <go>
        iop	-1	<water> <moment> ; <water> <stranger> ; <water> y ; <week> + ; <week> <afraid>
        """
}
