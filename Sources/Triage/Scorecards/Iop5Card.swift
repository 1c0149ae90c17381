extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop5 = """
        iop	1	<stranger> <illness> ; <stranger> el ; <take> <clothes> ; <take> <friend> ; <take> <lock>
        iop	1	<take> <medicine> ; <take> <month> ; <take> for ; <take> no ; <think> <container>
        iop	1	<think> <fire> ; <think> <money> ; <think> just ; <think> lik ; <think> theyr ; <think> wont
        iop	1	<threat> the ; <tired> <withdrawal> ; <town> <caretaking> ; <town> <color> ; <town> <need>
        iop	1	<town> has ; <town> to ; <trade> <happy> ; <trade> <law> ; <treatment> 0
        iop	1	<treatment> <amount> ; <treatment> <drive> ; <treatment> her ; <treatment> inf
        iop	1	<treatment> is ; <treatment> isnt ; <treatment> nad ; <treatment> no ; <treatment> plac
        iop	1	<treatment> sam ; <treatment> ~<opioid> ; <trust> <stop> ; <try> <continue> ; <try> <water>
        iop	1	<unreal> for ; <vermin> me ; <wait> list ; <wait> no ; <wait> so ; <water> <headface>
        iop	1	<water> <hear> ; <water> <job> ; <week> <alone> ; <week> <hit> ; <week> <pet>
        iop	1	<week> <play> ; <week> <record> ; <week> <stimulant> ; <week> is ; <week> me ; <week> sinc
        iop	1	<week> ther ; <week> x ; <week> ~<treatment> ; <withdrawal> at ; <withdrawal> no
        iop	1	<write> <money> ; <write> <smell> ; <write> he ; <year> <play> ; <year> sam ; <year> that
        iop	1	<year> ther ; <year> too ; <year> was ; a <seizure> ; a bend ; a bump ; a calend ; a cent
        iop	1	a fast ; a film ; a four ; a fre ; a girl ; a glas ; a knif ; a lineman ; a mailbox
        iop	1	a minut ; a mol ; a mortgag ; a notebook ; a plumb ; a prend ; a roof ; a seizur ; a shoebox
        iop	1	a shrimp ; a skydiv ; a story ; a stubborn ; a tidy ; a trumpet ; a weekend ; a zombi
        iop	1	a zoom ; a ~<alcohol> ; a ~beer ; abog ; about <amount> ; about you ; abuel ; adderal i
        iop	1	adorno ; aft <clinician> ; aft doing ; aft hrs ; aft night ; agar con ; agar manej
        iop	1	agency has ; aguant el ; al corre ; al lleg ; al per ; alg grati ; alg que ; alg se
        iop	1	all nos ; along ; alumn de ; am <tired> ; am look ; amphetamin salt ; an <appointment>
        iop	1	an <clothes> ; an <medicine> ; an eye ; an ice ; and <colleague> ; and drov ; and if
        iop	1	and mail ; and medi ; and only ; and sunday ; and thre ; and want ; and wouldnt ; and yel
        iop	1	and ~nev ; ano par ; anti ; any <moment> ; any even ; any kind ; anyth ive ; anywher i
        iop	1	apartment has ; april ; aqui estoy ; are <asleep> ; are asleep ; are blu ; are don
        iop	1	arent <money> ; around <crowd> ; around peopl ; as <take> ; as min ; aspirin ; at <law>
        iop	1	at <money> ; at <start> ; at <year> ; at burn ; at night ; at party ; at practic ; at sixty
        iop	1	at ~<school> ; at ~school ; ataqu ; aunt went ; avion ; baby down ; back bow ; back hom
        iop	1	bad rn ; bank ; bar say ; bcb ; bec ; becaus <kin> ; becaus her ; bedroom with
        iop	1	been <break> ; been crush ; been fin ; been year ; beer on ; befor non ; being ~<sick>
        iop	1	being ~sick ; bel for ; besid me ; besid the ; between <amount> ; between <moment>
        iop	1	between now ; biciclet ; bio dad ; bit mor ; bit of ; bodeg ; bodi in ; body to ; bos no
        iop	1	both at ; box ; box i ; boyfriend in ; braz ; brkfst ; bronc ; broth is ; brought his
        iop	1	brunch ; bug me ; bunk 0 ; burn man ; bus again ; but no ; buy a ; by $ ; by fri ; by lunch
        iop	1	cad dos ; cal four ; cal herself ; cal mon ; calend for ; cam her ; can <leave> ; can attend
        iop	1	can keep ; cancel me ; candy to ; cannot be ; cant <phone> ; cant cal ; cant lay ; cant open
        iop	1	cant rememb ; carnicer ; carpet is ; carpool ; cart with ; caso ; catch myself ; caught it
        iop	1	caught myself ; cb <day> ; cen ; certificat ; cha by ; cheap ; chef say ; chest sinc
        iop	1	chest to ; chiv ; cholesterol ; cincuent y ; circl it ; clas ; clas thi ; clear me
        iop	1	clerk for ; clock ; clr <child> ; clr <friend> ; clr <kin> ; clr <take> ; clr dad
        iop	1	clr prefer ; cobija ; cobr y ; coc desd ; coc no ; coc sin ; cocain several ; coffin
        iop	1	cok and ; cok at ; cok onc ; cok sol ; cok twic ; cok want ; cold and ; colleg ; com <say>
        iop	1	com along ; com yo ; complet his ; con <friend> ; con ella ; con grupo ; con horari
        iop	1	con terapeut ; con usted ; concert ; confes to ; consult ; contamo con ; contesten
        iop	1	convulsion por ; copy of ; corn ; corporat ; corre de ; costumbr ; cotiz ; could <buy>
        iop	1	could <start> ; could buy ; counselor in ; count my ; count on ; county say ; court and
        iop	1	court report ; crank ; crew ; cri re ; crib and ; cristal casi ; cristal empez
        iop	1	crystal sinc ; crystal when ; crystal with ; cuand <start> ; cuand empiez ; cuand vi
        iop	1	cumpli los ; cup ; cut her ; cut the ; d max ; dad girl ; dad on ; dai 0 ; dawn ; day doe
        iop	1	day no ; day probation ; day resi ; day sinc ; daytim or ; dds ; de <alcohol>
        iop	1	de <caretaking> ; de <friend> ; de <sober> ; de barb ; de mezcal ; de preferenci
        iop	1	de recuperacion ; de solter ; de vuelt ; dean <need> ; dean want ; decad and ; decent man
        iop	1	decid i ; del <church> ; del <illness> ; del <kin> ; del cuerp ; del equip ; del tal
        iop	1	deni any ; deposit ; desd entonc ; desvi ; detox 0 ; did her ; die on ; dieron de ; dig si
        iop	1	din ; din is ; diplom y ; discharg 0 ; discord ; ditch ; do anoth ; dock and ; doctor and
        iop	1	doctor suggest ; doctor wrot ; doesnt believ ; doing ok ; domingo de ; don on ; don with
        iop	1	donor ; dont <trust> ; dont trust ; door clos ; doordash ; doorknob ; dorm a ; dr pham
        iop	1	draw ; drawn ; dres ; drink mor ; durmi ; each <bodypart> ; each <week> ; each week ; earli
        iop	1	easy <amount> ; easy it ; ech mis ; eight of ; eight show ; el <pet> ; el <trade> ; el banc
        iop	1	el cond ; el corazon ; el fut ; el pie ; el primer ; el puest ; el vici ; electrical
        iop	1	eleven tim ; emergency ; empec a ; employ no ; empty ; en <always> ; en cad ; en googl
        iop	1	en las ; en quinc ; entr al ; epilepsy ; er ; er doc ; es <amount> ; es bomber ; es con
        iop	1	escuelit ; eso <wait> ; eso nunc ; est <daytime> ; est <law> ; est manan ; est pas
        iop	1	eval don ; eval say ; even ~<consume> ; ever do ; ever use ; every bottl ; every two
        iop	1	exhaust ; exist and ; extension ; eye open ; f <amount> ; f <child> ; f <stimulant> ; f baby
        iop	1	f edibl ; f ice ; f paralegal ; fac in ; fail ; fal through ; falt ; fam ; fami in
        iop	1	feed them ; feel bet ; few year ; fiest y ; fifteen month ; fight about ; fin <asleep>
        iop	1	fin in ; finish detox ; finish rehab ; first four ; first now ; first off ; first tim
        iop	1	fiv and ; fix a ; foc en ; fog ; for <water> ; for folk ; for hav ; for les ; form and
        iop	1	forty buck ; forward ; found <stimulant> ; found the ; fre <appointment> ; freq
        iop	1	from <room> ; from all ; from doubl ; from july ; from nin ; fue <alcohol> ; fue por
        iop	1	fun at ; fwd ; gallon ; garag aft ; gat ; gent sin ; get ~a ; gf ; go and ; go when
        iop	1	going on ; gomita ; gon even ; gon for ; good kid ; got 0 ; got hom ; got loos ; gotten
        iop	1	gpa 0 ; grabacion ; graduat from ; granddaught ; green ; group in ; grow ; gs ; guant
        iop	1	guarderi ; guardianship ; gun ; h ; h <eat> ; habit and ; habit of ; hac falt ; had surgery
        iop	1	hag el ; hail ; half court ; ham in ; has becom ; has one ; hast diciembr ; hast la
        iop	1	hav <crowd> ; hav driv ; hav fiv ; hav is ; hav someth ; havent ; havent <need>
        iop	1	havent <take> ; havent want ; he cant ; he drink ; he mad ; he prob ; he set ; he walk
        iop	1	head is ; head that ; hear her ; hear the ; hed nev ; her <bodypart> ; her <illness>
        iop	1	her <stop> ; her baby ; her leg ; her on ; her q ; her today ; her up ; her wrist ; hermanit
        iop	1	heroin in ; herself <day> ; hes <count> ; hes kind ; hes lik ; hes mad ; hes out ; hid the
        iop	1	hij de ; hij sali ; hij termin ; hij usa ; him <die> ; him talk ; him with
        iop	1	himself <stimulant> ; himself int ; hir for ; his <bodypart> ; his <container> ; his <crowd>
        iop	1	his hand ; his iop ; his only ; his rout ; hom ; hom use ; hom want ; hom with ; hook on
        iop	1	hop for ; hous key ; hous rul ; hoy se ; hundr ; hundr of ; husband a ; hydrocodon ; hymn
        iop	1	i <bodypart> ; i <consume> ; i <hear> ; i be ; i cannot ; i deliv ; i graduat ; i kick
        iop	1	i label ; i return ; i tend ; i ~<seizure> ; i ~swallow ; ice has ; id ; id <feel>
        iop	1	id <leave> ; id <write> ; id feel ; ide of ; if ~<treatment> ; im <afraid> ; im <home>
        iop	1	im fifty ; im get ; im high ; im overreact ; im two ; im ~away ; in <breath> ; in <room>
        iop	1	in <year> ; in all ; in anoth ; in april ; in arizon ; in marker ; in murriet ; in oct
        iop	1	in person ; in surgery ; infart ; inpatient in ; inpatient stay ; inquiet ; ins lost
        iop	1	insuranc im ; intensiv ambulatori ; intervention ; inund ; iop en ; iop then ; irm a
        iop	1	is <moment> ; is already ; is happy ; is loud ; is my ; is nam ; is pour ; isnt in
        iop	1	it <bodysound> ; it <count> ; it bother ; it mad ; it on ; it rattl ; it scar ; it wer
        iop	1	it whil ; itd <take> ; itd tak ; item ; its <go> ; its <month> ; its almost ; its as
        iop	1	its crack ; its ketamin ; ive ~been ; jerk ; jes ; jittery ; job good ; jump in ; just cok
        iop	1	karaok ; keep count ; keep going ; keep walk ; kept a ; kept the ; ketamin ; kind wher
        iop	1	kitchen count ; knit ; know peopl ; la <blood> ; la <eat> ; la <insurance> ; la <money>
        iop	1	la <see> ; la <wait> ; la abuel ; la acab ; la cuadril ; la grabacion ; la llam ; la loncher
        iop	1	la par ; la sog ; la taqueri ; la uva ; la veo ; lab ok ; lad y ; las <home> ; las <play>
        iop	1	las <school> ; las del ; last dos ; laugh about ; laugh so ; le recomiendan ; left for
        iop	1	let <alone> ; let alon ; let to ; lift him ; lik counsel ; lik help ; lik ive ; lil <kin>
        iop	1	limpi ; limpi en ; lin went ; liv at ; liv somewher ; lo cuid ; lom lind ; lone and
        iop	1	long <go> ; longshoreman ; lord ; los dej ; los guant ; lost two ; lot of ; m dad ; m hvac
        iop	1	m inject ; m sin ; m singl ; machet ; mad her ; mai ; mak too ; maleta ; mam pregunt
        iop	1	manej con ; mas usa ; may en ; may por ; mayor me ; md <need> ; md clear ; md want ; mdm +
        iop	1	me aft ; me apunt ; me gustari ; me keep ; me lol ; me sacudi ; me straight ; me tra
        iop	1	me tumb ; me upright ; mean a ; medi <pill> ; medi pastil ; medi sin ; mes ; mes me
        iop	1	met coc ; meth again ; meth use ; mi <play> ; mi <school> ; mi <town> ; mi doctor
        iop	1	mi herman ; milla ; min to ; mis ; mis <amount> ; mis a ; mo <die> ; mo <kin> ; mo of
        iop	1	mol on ; mon ask ; mon from ; month id ; month only ; mor no ; mormon ; morning and
        iop	1	morning befor ; mos ago ; mosqu ; most wknd ; mot ant ; moth dtr ; much as ; mud con
        iop	1	muri y ; murriet ; my <wait> ; my body ; my book ; my build ; my church ; my driv ; my drug
        iop	1	my fianc ; my gf ; my girlfriend ; my good ; my great ; my internship ; my lab ; my ra
        iop	1	my saving ; my slot ; my stag ; my stay ; my truck ; my weight ; my ~bos ; my ~wif
        iop	1	myself befor ; nacho ; nad cuand ; nadi q ; nail ; nd and ; nearby ; need a ; need an
        iop	1	need eve ; neg ; new ; new resident ; next ; next loc ; next on ; ni <medicine> ; night or
        iop	1	nin of ; nl <say> ; no <medicine> ; no afloj ; no el ; no pil ; no pued ; no second
        iop	1	no show ; no tenemo ; no truck ; no using ; no ~jail ; nobody <leave> ; nobody left
        iop	1	not <amount> ; not <medicine> ; not <money> ; not around ; noth aft ; noth at ; noth els
        iop	1	noth sinc ; notic i ; novemb i ; noviembr y ; now aft ; now i ; now you ; numer equivoc
        iop	1	nurs cohort ; nurs school ; nye ; o por ; o te ; od ; ods dai ; of <give> ; of <treatment>
        iop	1	of captain ; of clas ; of current ; of novemb ; of park ; of ros ; off <stimulant> ; off oxy
        iop	1	off record ; oficin ; ofrecen ; oil the ; ok <eat> ; ok at ; old <child> ; old crowd
        iop	1	on adderal ; on curb ; on disability ; on edibl ; on googl ; on halloween ; on leav
        iop	1	on memorial ; one <month> ; one puf ; one random ; onion ; only <go> ; only <insurance>
        iop	1	only <see> ; only child ; onset ; opcion ; open i ; opinion on ; or <moment>
        iop	1	or <treatment> ; or age ; ord and ; oth <drive> ; our <church> ; our <partner> ; our church
        iop	1	our street ; our team ; our twin ; out any ; out fri ; out is ; out ive ; out sunday
        iop	1	outpatient thing ; outpatient with ; over <day> ; over tonight ; own birthday ; own hous
        iop	1	own of ; own pcp ; oxnard ; oxy 0 ; pa <wait> ; pa aguant ; pa la ; padrin y ; pain acros
        iop	1	paisano ; par <crowd> ; par <money> ; par <soon> ; par despu ; par pag ; parent are
        iop	1	parent fly ; parent plan ; park del ; part was ; parti on ; party and ; pas en ; pas es
        iop	1	patient <amount> ; peer lost ; peer to ; peg con ; pen that ; peopl wer ; per <record>
        iop	1	permis ; person or ; pharmacist in ; phd ; phon at ; physician assistant ; pick it
        iop	1	pil with ; pink elephant ; pint ; pip and ; pip de ; plac <amount> ; plac is ; plan deni
        iop	1	plan in ; plan my ; plan of ; point and ; polv ; pomon y ; por que ; por qued ; pos
        iop	1	pour <amount> ; ppo thru ; preferenci ; pregnant with ; premium ; prep ; prescription
        iop	1	prevention <crowd> ; prid ; probation end ; probation order ; problem theyv ; program de
        iop	1	program wher ; protectiv ; pto left ; pty ; pued <stop> ; pueden <see> ; pul <breath>
        iop	1	pul air ; pur <eat> ; put away ; quad ; que <build> ; que dejarl ; que empiez
        iop	1	quier dejarla ; quiet part ; rais ; rak ; rambl ; rang a ; ray de ; re <night> ; re visit
        iop	1	recai ; reception on ; regal mi ; regresan ; rehab day ; replac by ; resi client ; resi clt
        iop	1	residential as ; resolution ; rest on ; rib on ; ric ; rigid at ; rom ; roof ; roomi ; rop
        iop	1	round <chestheart> ; round chest ; run from ; run up ; salg de ; sam <night> ; santiag de
        iop	1	satisfaction ; saturday 0 ; sav for ; school drop ; school hour ; school nurs
        iop	1	school outpatient ; scor an ; scrub ; se <feel> ; se <money> ; se <school> ; se ausent
        iop	1	se duermen ; se la ; se preocup ; se sali ; se sient ; se tap ; security ; security guard
        iop	1	see about ; see i ; see ods ; segu ; segu en ; seizur in ; self report ; seman ano
        iop	1	senor mi ; sent to ; ser que ; servic ; sesion ; settl it ; several ; she <awake>
        iop	1	she <blood> ; she <shame> ; she laugh ; she only ; shelt resident ; shield de ; shirt pocket
        iop	1	short staf ; shy on ; si con ; sidr ; sin <consume> ; sin probarl ; sin problem ; sinalo
        iop	1	sinc about ; sinc becom ; sinc ear ; sinc lik ; sinc moth ; singl <daytime> ; singl morn
        iop	1	sintoma ; six and ; six seven ; sixty two ; skydiv ; sleep he ; sleepy ; slept a ; smok a
        iop	1	smok the ; sneak <stimulant> ; so <money> ; so hi ; so long ; so when ; sob with ; sobrin y
        iop	1	sog ; sol ; solter no ; som counsel ; som kind ; someon els ; someon with ; someth to
        iop	1	son toda ; spook ; sport good ; spr but ; squad ; squeez in ; st <stimulant> ; stab und
        iop	1	stabl need ; stack ; star thru ; start of ; start tak ; stat and ; steady sinc ; stil use
        iop	1	stil want ; stool ; storag unit ; storm ; stov on ; str ; straighten ; straw ; street drug
        iop	1	su <record> ; su estanci ; sum its ; sunday was ; sup every ; supervision ; support
        iop	1	sus <amount> ; swear it ; syndrom and ; tafil de ; tak anthem ; tak mushroom ; tak tim
        iop	1	talk to ; tap with ; tard ; te ; teach knif ; teach pian ; tel who ; teng a
        iop	1	test <cannabis> ; test neg ; text ; th <school> ; th and ; th grad ; than hav ; than he
        iop	1	than i ; than not ; that about ; that and ; that enough ; that exist ; that four ; that id
        iop	1	that lik ; that said ; that when ; that word ; thatl ; thc on ; the <soon>
        iop	1	the <withdrawal> ; the answer ; the babysit ; the ballgam ; the big ; the blu ; the bon
        iop	1	the box ; the carpool ; the children ; the cohort ; the cook ; the crew ; the daught
        iop	1	the deposit ; the flow ; the food ; the gat ; the grief ; the gummi ; the gym ; the island
        iop	1	the job ; the lawy ; the machet ; the meantim ; the movi ; the oxy ; the patienc ; the phras
        iop	1	the rafter ; the respit ; the restaurant ; the rifl ; the rul ; the run ; the saturday
        iop	1	the sixty ; the sound ; the therapist ; the thing ; the ~<child> ; the ~<insurance>
        iop	1	the ~insuranc ; them and ; them i ; them overnight ; then <happy> ; then four ; then me
        iop	1	then on ; then sleep ; then what ; then with ; ther be ; they <continue> ; they <stop>
        iop	1	they hand ; they play ; they rang ; they wont ; they would ; theyd all ; theyl <insurance>
        iop	1	theyl cov ; theyr <continue> ; theyv ; thi <daytime> ; thi i ; thi lif ; thi morn ; thi sum
        iop	1	thing ; thing <take> ; thing i ; think about ; third one ; thre residential ; thre tim
        iop	1	thre when ; threw a ; threw the ; through septemb ; thursday aft ; thursday she ; tiemp y
        iop	1	tien de ; tien ningun ; tight ; tight band ; til im ; til we ; tim a ; to <fall> ; to <hit>
        iop	1	to <see> ; to <stranger> ; to admit ; to arrang ; to coast ; to cov ; to enrol ; to fil
        iop	1	to hit ; to i ; to light ; to look ; to nov ; to peer ; todavi tom ; today say ; told his
        iop	1	tom ; tom 0 ; tom pech ; tomorrow if ; tonsil ; too quiet ; tour i ; tour on ; town has
        iop	1	trabaj porqu ; trabajador del ; transitional ; tri my ; truck to ; tuesday and ; turn the
        iop	1	tuv un ; tweak ; twenty minut ; two every ; two hundr ; two night ; two saturday ; tx <need>
        iop	1	uas x ; un <angry> ; un <day> ; un bautiz ; un litr ; un pleit ; una <shame> ; una camionet
        iop	1	una cuanta ; una prueb ; una verguenz ; uncl wil ; unic <trade> ; uno no ; unscrew
        iop	1	until january ; up <soon> ; up <treatment> ; up front ; upon ; us over ; usa coc
        iop	1	use adderal ; used with ; usual its ; val ; van com ; vanish for ; varia vec ; vayan
        iop	1	vec entr ; vendemo ; ventana ; ventur <town> ; ventur county ; viend el ; viern despu
        iop	1	vin en ; vio el ; vm ful ; vodk sod ; voic gon ; w/d per ; wait list ; walk acros
        iop	1	walk away ; wallpap and ; want cal ; want clas ; want intak ; want me ; warn me
        iop	1	was <drive> ; was <leave> ; was littl ; was on ; was rais ; was told ; was win ; way thi
        iop	1	we <wait> ; we both ; we drop ; we gav ; we los ; we sat ; we sit ; wed in ; wednesday aft
        iop	1	week no ; weekday and ; went in ; wer <clean> ; what his ; whatev u ; wher a ; wher ive
        iop	1	wheth im ; which <money> ; which <treatment> ; whil in ; who feed ; who get ; who own
        iop	1	who think ; who watch ; whod ; whod watch ; why im ; wif back ; wil <kill> ; willpow
        iop	1	with <color> ; with band ; with coworker ; with f ; with mom ; with spous ; within 0
        iop	1	without the ; wk <sober> ; wk on ; wk so ; wk sob ; wkd ; wont <give> ; wont <hold>
        iop	1	wont do ; wont hold ; work day ; work ful ; worri ; would anybody ; would help
        iop	1	wouldnt <leave> ; wouldnt leav ; writ them ; wrot letter ; y <colleague> ; y <money>
        iop	1	y <need> ; y aprendi ; y ask ; y pic ; ya pregunt ; year so ; year was ; yes that ; yo desd
        iop	1	yo vend ; you <go> ; you are ; you cant ; you out ; you pay ; you tel ; your colleagu
        iop	1	your friend ; your link ; your program ; your websit ; yr <partner> ; yr and ; yr old
        iop	1	yr wif ; yrs no ; zapato ; ~/ ~wk ; ~<alone> <week> ; ~<amount> ~tim ; ~<blood> ~<bodypart>
        iop	1	~<cannabis> ; ~<consume> ~<amount> ; ~<consume> ~<stimulant> ; ~<consume> ~a ; ~<drive>
        iop	1	~<emergency> on ; ~<feel> <bodypart> ; ~<headface> on ; ~<leave> ~<day> ; ~<leave> ~<week>
        iop	1	~<lock> ~up ; ~<night> ~<crowd> ; ~<partner> in ; ~<play> ; ~<say> ~i ; ~<shake> ni
        iop	1	~<sick> from ; ~<sick> noth ; ~<stop> ~<phone> ; ~<take> ~el ; ~<take> ~it ; ~<think> ~<kin>
        iop	1	~<treatment> <amount> ; ~as ; ~cry ; ~cur ; ~day ~stay ; ~dont ; ~dui ; ~eap ; ~eight
        iop	1	~etoh sinc ; ~even ~group ; ~few ~tim ; ~for ~a ; ~herself in ; ~how ~much ; ~lock ~up
        iop	1	~mal del ; ~medic ; ~meth ; ~nev ; ~no ~exist ; ~person ; ~pupil ; ~scholarship ; ~segur
        iop	1	~seizur in ; ~sicknes left ; ~sin ~nad ; ~sinc ; ~snort ; ~someon ; ~stil ; ~stop ; ~sz ever
        iop	1	~talk to ; ~the ~board ; ~to ~stop ; ~to ~talk ; ~x ~/
        iop	-1	# <give> ; *about.0 ; *arrests ; *clientAdmin:other_experiencer ; *detoxDone:historical
        iop	-1	*drinks.1 ; *duration.5 ; *family.8 ; *heavy:negated ; *needsHelp ; *noBarrierMoney
        iop	-1	*notPregnant ; *otherService.feeling:negated ; *overdose:negated
        iop	-1	*quitting:other_experiencer ; *residentialRequest ; *rhythm.0 ; *seizure.prior:historical
        iop	-1	*substance.opioid ; *thirdParty.opensNote ; *violence:other_experiencer ; + mol ; + si
        iop	-1	/ / ; / sat ; / ~<alcohol> ; 0 <fluid> ; 0 <furniture> ; 0 <hear> ; 0 <phone> ; 0 <relapse>
        iop	-1	0 <see> ; 0 <year> ; 0 a ; 0 am ; 0 befor ; 0 bottl ; 0 by ; 0 clas ; 0 got ; 0 ice
        iop	-1	0 judg ; 0 left ; 0 pen ; 0 vodk ; 0 when ; 0 yo ; <afraid> <last> ; <afraid> and
        iop	-1	<alcohol> + ; <alcohol> <always> ; <alcohol> <official> ; <alcohol> del ; <alcohol> in
        iop	-1	<alcohol> w/d ; <always> <alcohol> ; <always> <month> ; <always> y ; <amount> /
        iop	-1	<amount> <child> ; <amount> <job> ; <amount> <leave> ; <amount> away ; <amount> o
        iop	-1	<amount> personality ; <amount> the ; <angry> <say> ; <appointment> <amount>
        iop	-1	<appointment> <child> ; <appointment> <consume> ; <appointment> <give> ; <appointment> <go>
        iop	-1	<appointment> <opening> ; <ask> <law> ; <ask> <moment> ; <ask> <order> ; <ask> <write>
        iop	-1	<ask> anybody ; <ask> are ; <ask> no ; <ask> un ; <ask> who ; <asleep> <kin>
        iop	-1	<asleep> <pet> ; <asleep> off ; <awake> <bodypart> ; <awake> at ; <blood> a
        iop	-1	<bodypart> <give> ; <bodypart> <leave> ; <bodypart> <lock> ; <bodypart> <moment>
        iop	-1	<bodypart> <stimulant> ; <bodypart> fat ; <bodypart> hav ; <bodypart> so ; <bodypart> tatto
        iop	-1	<bodypart> wont ; <bodysound> <blood> ; <bodysound> on ; <break> <clothes>
        iop	-1	<breath> <consume> ; <breath> <put> ; <build> <room> ; <build> thi ; <buy> <pet>
        iop	-1	<buy> los ; <calm> <consume> ; <calm> so ; <caretaking> my ; <chestheart> of
        iop	-1	<child> <eat> ; <child> <insurance> ; <child> <treatment> ; <child> nam ; <church> <build>
        iop	-1	<church> <crowd> ; <church> <drive> ; <church> has ; <clean> a ; <clean> for
        iop	-1	<clinician> <consume> ; <clinician> <friend> ; <clinician> check ; <clinician> from
        iop	-1	<clinician> ii ; <clothes> <phone> ; <clothes> <write> ; <cold> ; <cold> <cold>
        iop	-1	<colleague> <blood> ; <colleague> <clinician> ; <colleague> <friend> ; <colleague> <record>
        iop	-1	<colleague> to ; <color> <go> ; <color> <outdoors> ; <confused> ; <confused> sinc
        iop	-1	<consume> <stimulant> ; <consume> rock ; <consume> the ; <container> <needle>
        iop	-1	<container> <opioid> ; <container> y ; <continue> <ask> ; <continue> <phone>
        iop	-1	<continue> by ; <continue> doing ; <continue> igual ; <count> <pill> ; <count> <stranger>
        iop	-1	<count> are ; <count> bar ; <crash> <always> ; <crowd> <calm> ; <crowd> <hold>
        iop	-1	<crowd> <home> ; <crowd> clap ; <day> / ; <day> <moment> ; <day> <past> ; <day> <seizure>
        iop	-1	<day> between ; <day> can ; <day> entr ; <day> ever ; <day> has ; <day> ive ; <day> mi
        iop	-1	<day> nobody ; <day> otr ; <daytime> he ; <die> <crash> ; <die> <daytime> ; <die> <pet>
        iop	-1	<die> battery ; <drive> + ; <drive> <partner> ; <drive> <play> ; <drive> <treatment>
        iop	-1	<drive> of ; <drug> <clinician> ; <drug> <colleague> ; <drug> in ; <eat> <ask> ; <eat> <go>
        iop	-1	<eat> <town> ; <eat> so ; <fall> 0 ; <fall> mal ; <fall> un ; <feel> <outdoors>
        iop	-1	<fire> <amount> ; <fluid> <clean> ; <fluid> <container> ; <fluid> <eat> ; <fluid> <opioid>
        iop	-1	<friend> 0 ; <friend> <alcohol> ; <friend> <bodypart> ; <furniture> <clothes>
        iop	-1	<furniture> <fire> ; <furniture> <room> ; <furniture> <stop> ; <furniture> for
        iop	-1	<furniture> lik ; <furniture> sinc ; <give> <container> ; <give> <headface> ; <give> <home>
        iop	-1	<give> <take> ; <give> in ; <give> noth ; <give> to ; <give> vuelta ; <give> ~<seizure>
        iop	-1	<go> <hear> ; <go> <outdoors> ; <go> <treatment> ; <go> him ; <gun> ; <headface> <always>
        iop	-1	<headface> <appointment> ; <headface> <shake> ; <headface> has ; <headface> split
        iop	-1	<headface> the ; <headface> up ; <headface> wont ; <hear> <angry> ; <hear> <bodysound>
        iop	-1	<hear> <happy> ; <hear> <job> ; <hear> <stimulant> ; <hear> <stranger> ; <hear> that
        iop	-1	<hear> them ; <height> <furniture> ; <height> <see> ; <height> aft ; <height> at
        iop	-1	<hit> <blade> ; <hit> <school> ; <hit> by ; <hit> of ; <hold> til ; <home> <drug>
        iop	-1	<home> about ; <homeless> ; <hospital> <always> ; <hospital> <colleague> ; <hospital> pt
        iop	-1	<hospital> to ; <hot> <furniture> ; <illness> <caretaking> ; <insurance> <colleague>
        iop	-1	<insurance> <continue> ; <insurance> <medicine> ; <insurance> <stimulant> ; <insurance> it
        iop	-1	<insurance> or ; <intoxicated> <play> ; <intoxicated> at ; <job> <month> ; <job> bien
        iop	-1	<key> <money> ; <key> de ; <key> en ; <kill> <kin> ; <kill> a ; <kin> <confused>
        iop	-1	<kin> <key> ; <kin> <opioid> ; <kin> <put> ; <kin> <take> ; <kin> <trade> ; <kin> and
        iop	-1	<kin> doe ; <last> <see> ; <last> mo ; <last> nt ; <law> <buy> ; <law> <day> ; <law> <hold>
        iop	-1	<law> <kill> ; <law> <stranger> ; <law> with ; <leave> <stranger> ; <leave> from
        iop	-1	<leave> open ; <leave> so ; <leave> until ; <leave> when ; <leave> with
        iop	-1	<medicine> <always> ; <medicine> <kin> ; <medicine> <past> ; <medicine> by ; <medicine> con
        iop	-1	<moment> <afraid> ; <moment> <clean> ; <moment> <container> ; <moment> <continue>
        iop	-1	<moment> <hit> ; <moment> <phone> ; <moment> <sick> ; <moment> it ; <moment> out
        iop	-1	<moment> pt ; <moment> sí ; <money> hes ; <money> him ; <money> per ; <money> too
        iop	-1	<month> <afraid> ; <month> <continue> ; <month> <insurance> ; <month> <key> ; <month> cuand
        iop	-1	<month> per ; <month> used ; <need> <amount> ; <need> <hospital> ; <need> <official>
        iop	-1	<need> <trade> ; <need> <write> ; <need> al ; <need> thi ; <need> un ; <needle>
        iop	-1	<needle> 0 ; <needle> <always> ; <night> <always> ; <night> <night> ; <night> <stimulant>
        iop	-1	<opening> <past> ; <opening> fram ; <opioid> <bodypart> ; <opioid> <cannabis>
        iop	-1	<opioid> <day> ; <opioid> a ; <opioid> out ; <opioid> then ; <opioid> with
        iop	-1	<order> <crowd> ; <order> <moment> ; <order> of ; <order> up ; <outdoors> <church>
        """
}
