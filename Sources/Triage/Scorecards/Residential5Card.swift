extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential5 = """
        residential	1	at colleg ; at least ; at parti ; at sist ; attack in ; attic ; audifono
        residential	1	aunt nephew ; aunt no ; aviation <clinician> ; aviation doctor ; ayudan ; b /
        residential	1	back in ; back it ; back room ; back she ; bad new ; bag and ; bak ; bale ; bar exam
        residential	1	bar fight ; bard porqu ; barrier ; basement with ; be <phone> ; be <put> ; bed to
        residential	1	been <continue> ; been <kill> ; been dig ; been drink ; been going ; been in
        residential	1	been keep ; been nin ; been talk ; befor arrest ; befor hel ; began at
        residential	1	being <give> ; besid my ; bien com ; bkgd ; blyth ; board <order> ; boat the ; booz
        residential	1	both <kin> ; both on ; both tim ; breastbon ; bring my ; brinqu ; bro finish
        residential	1	brochur for ; broth hasnt ; buck of ; burbank and ; burnt ; but doesnt ; buy it
        residential	1	by east ; by memorial ; c/o cp ; cad terc ; calentur ; camionet y ; can als
        residential	1	cannot <say> ; cant hold ; cant know ; cant read ; cant real ; cap and ; car de
        residential	1	car on ; cas que ; casi <amount> ; cb 0 ; chain on ; chanc of ; charg me ; church
        residential	1	cig ; cinc ; cinc ano ; cinc dia ; cirrosi ; ck ; clr <continue> ; clr <say>
        residential	1	cobija ; coc no ; cocain and ; cocain or ; cok befor ; cok fre ; cok up ; cok wif
        residential	1	cold ; cold with ; colt ; com y ; comp 0 ; complain of ; complet residential
        residential	1	con mas ; con mi ; con sombrer ; conclud ; conferenc ; congratulat me ; consum
        residential	1	convulsion ; cool ; cor de ; corol with ; cost y ; could <eat> ; could <home>
        residential	1	could liv ; count with ; coupl can ; court at ; cousin sinc ; cousin tak ; crack a
        residential	1	crank on ; cristian ; cristiano y ; crush it ; cuand cae ; cuand est ; cuand ni
        residential	1	cuand porqu ; cuarent dia ; cuart con ; cuart y ; culvert ; cut at ; cut me ; d de
        residential	1	d for ; d/c ; dai sinc ; dangerou ; day again ; day becaus ; day how ; day or
        residential	1	day told ; dcd from ; de <drug> ; de <hot> ; de boyl ; de cps ; de gana ; de gent
        residential	1	de tom ; de volv ; dead thing ; dead uncl ; deal out ; deal with ; dec par ; ded
        residential	1	dej las ; del <money> ; del <official> ; del cuel ; del hog ; deny it
        residential	1	dependency ct ; depot ; descans en ; desd ; desd hac ; detox etoh ; detox on
        residential	1	diari desd ; diari hac ; diari no ; diary ; did 0 ; did and ; did was ; did your
        residential	1	didnt <caretaking> ; didnt car ; didnt know ; die ; dij vet ; dim ; dio per
        residential	1	disability check ; dispatch ; do <crowd> ; do <soon> ; doc ano ; doctor sign
        residential	1	doe <play> ; doe a ; dog stay ; doing <eat> ; doing dish ; don stand ; dond
        residential	1	dont <hear> ; dont feel ; dont hear ; dont need ; doorway ; dorm mientra ; dos dia
        residential	1	dos trabajo ; dri out ; driv off ; dts in ; dual dx ; dur and ; dx <illness>
        residential	1	ear <illness> ; eddi ; egg on ; el <furniture> ; el <take> ; el estacionamient
        residential	1	el gal ; el garag ; el recib ; el salvador ; el tren ; eleven year ; emt and
        residential	1	en <hot> ; en <insurance> ; en bayamon ; en cocain ; en tegucigalp ; ener 0
        residential	1	enferm noma ; engin off ; entir ; entr los ; entr y ; era y ; ernest ; espos alcohol
        residential	1	est <hit> ; estudi ; estuv <amount> ; estuv pres ; etoh ; etoh dai ; eve <treatment>
        residential	1	even of ; evening would ; ever at ; every box ; every cent ; every monday
        residential	1	everyon at ; ex <write> ; exam in ; except the ; exprim ; eyebrow and ; f <home>
        residential	1	f <illness> ; f canc ; f first ; fal i ; falleci en ; far ive ; fast can ; feel saf
        residential	1	fentanyl detox ; fentanyl sinc ; fermin ; fight and ; fir in ; flat <hear>
        residential	1	flat voic ; foot on ; for <breath> ; for <volunteer> ; for air ; for denis
        residential	1	for over ; for record ; for six ; for thes ; for us ; for word ; forty i ; fought
        residential	1	found <container> ; found noth ; four ; four if ; friday at ; friday she
        residential	1	friend who ; from <day> ; from county ; from ther ; fry ; fuer a ; ful <stop>
        residential	1	fum dos ; funny thing ; gast tod ; gent par ; gentl ; get me ; get treat ; girl and
        residential	1	glas ; glassy ; go <see> ; go anywher ; go round ; go ~<treatment> ; go ~inpatient
        residential	1	going around ; going for ; gon 0 ; gon til ; gon to ; good insuranc ; good money
        residential	1	good one ; gord ; got bad ; got discharg ; got medi ; got shot ; gram ; grandmoth is
        residential	1	great <child> ; greek <church> ; group is ; gun for ; guy hav ; guy lik ; ha falt
        residential	1	habi <past> ; habi pas ; habl ; hablan desd ; had six ; had used ; half a
        residential	1	han <law> ; han arrest ; hand are ; hand to ; happen as ; happen is ; hardest
        residential	1	has <room> ; has nin ; has notic ; has sat ; has start ; has stop ; hast las
        residential	1	hav <give> ; hav <go> ; havent <feel> ; havent touch ; hay que ; he <blood>
        residential	1	he <container> ; he <outdoors> ; he chok ; he com ; he laugh ; he return ; he stand
        residential	1	he wil ; he ~<stop> ; heal ; heart valv ; hedg ; hep ; hepatology ; her but
        residential	1	her cocain ; her counselor ; her im ; her int ; her parent ; her plac ; her twic
        residential	1	herman a ; hes 0 ; hes <clean> ; hes <eat> ; hes <hold> ; hes <treatment>
        residential	1	hes alway ; hes cur ; hes finish ; hes my ; hes through ; hesperi ; high at
        residential	1	him <crowd> ; him hold ; him too ; himself ask ; his <job> ; his crew ; his kid
        residential	1	his teeth ; hiv ; hold it ; hold on ; hom my ; homeroom ; honest dont ; hosp d/c
        residential	1	hospital dri ; hospital for ; hous want ; housemat ; hr told ; i <bodysound>
        residential	1	i <play> ; i bang ; i end ; i join ; i kept ; i nod ; i notic ; i rotat ; i start
        residential	1	i use ; i ~<need> ; i ~need ; ice going ; ice he ; idk ; if <treatment> ; ignor it
        residential	1	ill <stop> ; ill go ; im <need> ; im behind ; im hear ; im liv ; im run ; im thirty
        residential	1	im through ; in <appointment> ; in <money> ; in <stimulant> ; in <week> ; in again
        residential	1	in an ; in bg ; in bkgd ; in boot ; in inglewood ; in motel ; in san ; in seven
        residential	1	in stay ; in utah ; in when ; includ ; infirmary ; inpt on ; inpt w/d ; inyect
        residential	1	iop counselor ; iop used ; iop x ; is <money> ; is <need> ; is <unreal>
        residential	1	is availabl ; is back ; is crystal ; is due ; is finish ; is it ; is ive ; is kil
        residential	1	is lik ; is thre ; isnt <stop> ; isnt sur ; isnt thi ; isnt work ; it <amount>
        residential	1	it <job> ; it <medicine> ; it <write> ; it aint ; it anyway ; it doe ; it let
        residential	1	it need ; it not ; it until ; it work ; ito ; its <take> ; its warm ; ive <eat>
        residential	1	ive <stop> ; ive eaten ; ive lost ; j ; jail d/c ; jail on ; jan ; jos ; judg said
        residential	1	just <photo> ; just cant ; just show ; just try ; juvenil ; keep walk ; keep what
        residential	1	kept smok ; kern ; kick in ; kid in ; kil me ; kitchen island ; know ill
        residential	1	la camionet ; la desintoxicacion ; la hij ; la person ; la trabajador ; la ~<opioid>
        residential	1	la ~heroin ; las <bodypart> ; las xanax ; last quart ; last tap ; last two
        residential	1	late and ; latin ; law is ; ld 0 ; le falt ; le quier ; least <amount> ; leav befor
        residential	1	leav she ; leav them ; leav wed ; left befor ; left is ; les of ; les than ; let on
        residential	1	liar ; librium don ; librium protocol ; light for ; lik breath ; lik who ; lim
        residential	1	limit ; limpi no ; limpi y ; liv ; liv at ; liv by ; liv up ; llamant ; llev al
        residential	1	llev och ; llor el ; lo <order> ; lo mandan ; lo mism ; long not ; lortab ; los fin
        residential	1	lot mor ; lug asi ; lupu ; m <clinician> ; m in ; m out ; m used ; mad it ; maestr
        residential	1	mag ; mail carri ; mak <think> ; mak a ; mak good ; mak plan ; malibu in
        residential	1	malibu plac ; mart me ; masc 0 ; mat in ; may <continue> ; me <home> ; me <media>
        residential	1	me acab ; me all ; me awak ; me brinqu ; me fui ; me las ; me oper ; me puest
        residential	1	me solt ; me your ; med floor ; med school ; mes mas ; met ; metformin ; meth befor
        residential	1	meth by ; meth four ; meth from ; meth use ; meth using ; meth when ; meth x ; mg a
        residential	1	mi <pet> ; mi abog ; mi cas ; mi corre ; mi maestr ; mi perrit ; mi tal
        residential	1	mid <phone> ; mid cal ; middl initial ; mientra <go> ; milligram on ; mism <home>
        residential	1	mo <ask> ; mo ask ; mo stil ; mol + ; mol and ; mom meth ; mom must ; mom my ; money
        residential	1	month not ; month the ; mor i ; mor sinc ; morn ther ; most for ; moth he ; mov back
        residential	1	mov in ; msg ; msw ; much dai ; much it ; my <drive> ; my <write> ; my bed ; my ceil
        residential	1	my corol ; my folk ; my girl ; my group ; my housemat ; my issu ; my licens
        residential	1	my manag ; my plac ; my sew ; my shift ; my sock ; my team ; my temp ; my way
        residential	1	myself id ; n its ; nam are ; nam no ; nam only ; nanny ; near every ; neck tatto
        residential	1	need me ; need placement ; negr ; neighbor with ; nephew got ; nephew who
        residential	1	nev <phone> ; nev <stop> ; nev stop ; nev was ; night in ; night of ; night they
        residential	1	nineteen <day> ; nineteen day ; nino en ; nit evry ; no <angry> ; no <headface>
        residential	1	no cal ; no detail ; no entiend ; no entr ; no gig ; no hom ; no mor ; no nad
        residential	1	no not ; no ord ; no ~<partner> ; no ~arrest ; no ~etoh ; nobody <say> ; nobody ther
        residential	1	nobody told ; noch por ; noma <say> ; noma que ; noon with ; norwalk ; nosotro somo
        residential	1	not <break> ; not <take> ; not about ; not how ; not let ; not look ; not scary
        residential	1	not us ; noth <go> ; novi ; novi le ; novi se ; now ive ; numb for ; numb one
        residential	1	nurs aid ; o tre ; obedec ; obs ; ocup ; of <sick> ; of <treatment> ; of it
        residential	1	of meeting ; of program ; of sick ; of tequil ; off <needle> ; off <night>
        residential	1	off <opioid> ; off beer ; off fentanyl ; oil ; ojo pelon ; on and ; on cocain
        residential	1	on each ; on eleven ; on mol ; on nin ; on sepulved ; on spe ; on that ; on you
        residential	1	onc mor ; one <buy> ; one <school> ; one good ; one the ; only tak ; opening
        residential	1	opening in ; operation ; or <amount> ; or only ; or two ; osl ; oth <day>
        residential	1	oth <treatment> ; oth day ; our <trade> ; our den ; our whol ; our ~<treatment>
        residential	1	out aft ; out he ; outpatient i ; overdos 0 ; owed ; own couch ; own phon ; own up
        residential	1	oye voc ; pack and ; pagin en ; pandemic ; pandemic and ; papel piden ; parakeet and
        residential	1	parent no ; park spac ; park structur ; parrot say ; part that ; parti
        residential	1	pasaden <home> ; past it ; pastilla el ; payday ; peopl around ; peopl my
        residential	1	peopl smok ; per <consume> ; per <kin> ; per <month> ; per <partner> ; per dad
        residential	1	per en ; per lo ; per month ; perders ; phon died ; php then ; pick her ; pie in
        residential	1	pip going ; pis ; pistol ; pistol and ; pistol y ; plac a ; plac and ; plac for
        residential	1	platic lo ; ple ; plenty ; po re ; pop <stimulant> ; por ; por escrit ; por las
        residential	1	por program ; pot of ; pound of ; powd every ; ppl ; pregunt q ; pretty ; pric for
        residential	1	privat <money> ; privat pay ; probation 0 ; problem i ; program aft ; program now
        residential	1	protocol for ; psych ward ; pt deni ; puertorriquen ; punch me ; put away ; put me
        residential	1	python ; que caig ; que incluy ; que ser ; que vend ; queremo ; question befor
        residential	1	quier sal ; quier ver ; quit la ; ratchet ; rath not ; razor is ; re <home>
        residential	1	read <treatment> ; ready to ; real <need> ; recay ; recip ; recog ; recommendation
        residential	1	referenc ; regional ; rehab ; rehab aft ; reinstatement ; relat ; ren for
        residential	1	report and ; requir ; resident <clinician> ; residential bed ; residential sid
        residential	1	restles ; reunification plan ; rib that ; right ther ; right thing ; ring twic
        residential	1	roomat ; roommat mov ; roommat sob ; rop in ; round ; rp is ; s/p ~0 ; sa ; sab en
        residential	1	sac de ; said six ; said thi ; said why ; sal de ; sali y ; salvador ; sam coffe
        residential	1	sat and ; satisfi ; saturday sometim ; saturday thing ; say client ; say one
        residential	1	say thi ; school i ; school im ; school on ; school so ; screen neg ; se arregl
        residential	1	se asusten ; se dec ; se iba ; se ni ; se pele ; sel out ; seman and ; semana de
        residential	1	senor pid ; senor tien ; shar ; she <happy> ; she <put> ; she als ; she bring
        residential	1	she graduat ; she not ; she stay ; sheet <eat> ; sheet cak ; shift a ; shop around
        residential	1	should add ; shov ; si ~<take> ; si ~reciben ; sigu ; sin <pain> ; sin <stop>
        residential	1	sin dolor ; sin dorm ; sinc ; sinc dawn ; sinc halloween ; sinc i ; sinc thur
        residential	1	sirven ; sist a ; sist out ; sister and ; six hundr ; six night ; skip a ; slay
        residential	1	slay me ; smok shop ; smok weed ; snort cocain ; snort k ; soak the ; sob now
        residential	1	sob parent ; sol asi ; somebody to ; somewher <night> ; somewher a ; somo de
        residential	1	soonest ; sound ; soy cociner ; spam ; spe ; spe 0 ; sponsor i ; spread ; start and
        residential	1	starv ; stay clean ; stay her ; stay put ; step 0 ; step away ; stil go ; stil her
        residential	1	stockton ; stop ; stop being ; structur <past> ; stuf in ; su beb ; sud clinic ; sw
        residential	1	sw <ask> ; sw <town> ; sw ask ; sw county ; swear the ; switch ; sword ; sz on
        residential	1	sí <say> ; ta ; tabl in ; tak whatev ; talk in ; tatto artist ; tax season
        residential	1	teeth ach ; teeth clock ; tel which ; ten feet ; teng hijo ; teng treint ; teng y
        residential	1	termin 0 ; test sinc ; text first ; than any ; than ninety ; that <bodysound>
        residential	1	that <die> ; that <stimulant> ; that com ; that we ; thatl ; thc cart ; the <clean>
        residential	1	the <feel> ; the <night> ; the <opioid> ; the <school> ; the <shake> ; the <week>
        residential	1	the arm ; the aviation ; the clinton ; the clock ; the cop ; the cran ; the dab
        residential	1	the deadlin ; the den ; the desert ; the forklift ; the gat ; the guest
        residential	1	the hardest ; the hot ; the jar ; the ocean ; the own ; the pack ; the pandemic
        residential	1	the parakeet ; the radiator ; the receipt ; the rectory ; the restroom ; the rock
        residential	1	the shadow ; the sho ; the smal ; the stov ; the wait ; the widow ; them <go>
        residential	1	then my ; ther <amount> ; therapist refer ; they <hospital> ; they cal ; they com
        residential	1	they discharg ; they kept ; they let ; they plac ; they shar ; theyr nic
        residential	1	theyv <take> ; theyv got ; thi <hot> ; thi friday ; thi heat ; thing <day>
        residential	1	third arrest ; third is ; thirti ; through withdrawal ; thru ; thru the
        residential	1	thursday on ; tied the ; tien en ; tien la ; til <day> ; til <money> ; til they
        residential	1	ting ; tio y ; to <always> ; to <leave> ; to <week> ; to any ; to crack ; to every
        residential	1	to hav ; to return ; to six ; to your ; today no ; todo se ; told myself
        residential	1	tonight if ; tour in ; tra una ; trabajador social ; trail ; tratamient y ; tre mes
        residential	1	treatment ; treatment aft ; tri everyth ; trombon ; troubl of ; truck over
        residential	1	tue thur ; tuesday so ; twic both ; two iop ; ua meth ; uas ; uds ; ultrasound
        residential	1	un amor ; un cuchil ; un pedaz ; un program ; una <rope> ; una <seizure> ; una botel
        residential	1	una convulsion ; union ; unit now ; unit sw ; until about ; up <continue> ; up again
        residential	1	up meth ; up nev ; urologist say ; urologist show ; us <take> ; us he
        residential	1	usand cristal ; use i ; use if ; use was ; use with ; used on ; useful ; usted no
        residential	1	usual do ; utah ; va <amount> ; vain ; valentin ; vap thc ; vec a ; veo ; veo en
        residential	1	veo gent ; very <tired> ; very nic ; vez <always> ; vez el ; viern a ; vincent
        residential	1	viv de ; vodk was ; voic sinc ; voicemail ; von on ; voz baj ; vs ; vyvans that
        residential	1	waitlist for ; walk hom ; wallpap has ; wan quit ; want answer ; want next
        residential	1	want somewher ; was bad ; was don ; was due ; was hold ; was tuesday ; wasnt an
        residential	1	watch by ; we <die> ; we <give> ; we both ; we print ; we spok ; wed photograph
        residential	1	wedg ; weed pen ; week every ; weekend im ; weekend then ; what <moment>
        residential	1	what <soon> ; what next ; what now ; wher ; wher would ; which has ; whip cream
        residential	1	who <eat> ; who als ; who for ; who handl ; why ; wif husb ; wif im ; wif left
        residential	1	wif mov ; wif sob ; wil <write> ; wil run ; win to ; wish ; with <child>
        residential	1	with <pet> ; with <photo> ; with all ; with thi ; without <stop> ; wk has ; wk now
        residential	1	wks now ; wks preg ; women hous ; wont <see> ; wood grain ; word for ; worri
        residential	1	would <die> ; would believ ; would mak ; would that ; would your ; would ~go
        residential	1	x year ; xanax off ; y <leave> ; y <trade> ; y aguant ; y is ; y lleg ; y nunc
        residential	1	y qued ; y sali ; ya <give> ; ya regal ; yank ; yard sign ; year every ; year he
        residential	1	year of ; you <put> ; you put ; you recommend ; youd think ; young <kin>
        residential	1	your <home> ; your offic ; your question ; your ~<treatment> ; yrs smok
        residential	1	zer ~<treatment> ; zoom group ; ~/ ~wk ; ~<alcohol> no ; ~<buy>
        residential	1	~<consume> ~<stimulant> ; ~<hit> ; ~<money> of ; ~<room> ; ~<rope> ~himself
        residential	1	~<treatment> <partner> ; ~<treatment> en ; ~<wait> ; ~a ~bottl ; ~a ~spot
        residential	1	~alcohol hat ; ~complet ; ~da ~un ; ~dai ; ~day ; ~deal ; ~en ; ~fev now
        residential	1	~for ~<amount> ; ~for ~the ; ~heard ; ~inpatient program ; ~intentional ; ~intern en
        residential	1	~iv ; ~mi ; ~mis ~one ; ~not ~<illness> ; ~on ~<medicine> ; ~peopl
        residential	1	~residential yet ; ~room ; ~spot ; ~student ; ~the ~<night> ; ~therapy
        residential	1	~to ~<treatment> ; ~tonight ; ~uncl ; ~wk ; ~x ~/
        residential	-1	# ; $ $ ; *caller.0:hypothetical ; *confusion.0 ; *died.0:historical
        residential	-1	*drinks.1:other_experiencer ; *drinks.2:other_experiencer ; *emergency.0
        residential	-1	*family.3 ; *family.8 ; *familySupport.0:other_experiencer
        residential	-1	*functioning.0:hypothetical ; *losingSupply.0 ; *mildCue.0 ; *notPregnant.0:negated
        residential	-1	*otherService.4:hypothetical ; *pregnancy.0:negated ; *substance.1:hypothetical
        residential	-1	*substance.1:other_experiencer ; *substance.2:possible
        residential	-1	*withdrawalHint.0:historical ; + <opioid> ; + <treatment> ; + fent ; / day
        residential	-1	/ night ; / thc ; 0 <hit> ; 0 <insurance> ; 0 absenc ; 0 an ; 0 bag ; 0 cocain
        residential	-1	0 com ; 0 er ; 0 ex ; 0 nam ; 0 pm ; 0 qd ; 0 sem ; 0 week ; 0 win ; 0 wk
        residential	-1	<afraid> for ; <alcohol> 0 ; <alcohol> <child> ; <alcohol> <hit> ; <alcohol> <week>
        residential	-1	<alcohol> <year> ; <alcohol> for ; <alcohol> in ; <alone> <consume>
        residential	-1	<always> <opioid> ; <always> <start> ; <always> about ; <always> fin ; <always> oth
        residential	-1	<always> quien ; <amount> <container> ; <amount> <hear> ; <amount> <trust>
        residential	-1	<amount> as ; <amount> hav ; <amount> unk ; <appointment> <die>
        residential	-1	<appointment> <outdoors> ; <appointment> the ; <ask> <friend> ; <ask> anyway
        residential	-1	<ask> by ; <ask> if ; <ask> is ; <asleep> la ; <asleep> too ; <blood> from
        residential	-1	<bodypart> <crowd> ; <bodypart> <hospital> ; <bodypart> <partner> ; <bodypart> them
        residential	-1	<bodypart> then ; <break> <job> ; <break> i ; <breath> <day> ; <breath> <moment>
        residential	-1	<breath> <take> ; <build> <headface> ; <buy> <phone> ; <buy> cart
        residential	-1	<cannabis> <furniture> ; <cannabis> <month> ; <cannabis> sinc
        residential	-1	<caretaking> <amount> ; <caretaking> <kin> ; <caretaking> <leave>
        residential	-1	<caretaking> <outdoors> ; <caretaking> <stranger> ; <caretaking> is
        residential	-1	<caretaking> to ; <chestheart> <chestheart> ; <chestheart> <consume>
        residential	-1	<child> <need> ; <child> <phone> ; <child> <stimulant> ; <child> down ; <child> i
        residential	-1	<church> <child> ; <church> <take> ; <clean> <play> ; <clean> <stimulant>
        residential	-1	<clinician> 0 ; <clinician> <need> ; <clinician> her ; <clinician> so ; <clothes> 0
        residential	-1	<clothes> <outdoors> ; <clothes> <play> ; <clothes> y ; <colleague> <opioid>
        residential	-1	<colleague> <stranger> ; <colleague> did ; <colleague> wont ; <color> <amount>
        residential	-1	<color> <outdoors> ; <color> <palecolor> ; <color> so ; <confused> ; <consume> /
        residential	-1	<consume> <moment> ; <consume> <put> ; <consume> <room> ; <consume> crank
        residential	-1	<consume> de ; <consume> el ; <consume> problem ; <consume> someth ; <consume> spic
        residential	-1	<consume> tod ; <consume> un ; <container> <night> ; <container> is
        residential	-1	<container> on ; <container> or ; <container> that ; <continue> <daytime>
        residential	-1	<continue> <phone> ; <count> <daytime> ; <count> <furniture> ; <count> <take>
        residential	-1	<count> my ; <count> y ; <crash> of ; <crowd> <angry> ; <crowd> <appointment>
        residential	-1	<crowd> <homeless> ; <crowd> <tool> ; <crowd> did ; <crowd> in ; <crowd> lost
        residential	-1	<day> <illness> ; <day> <palecolor> ; <day> <partner> ; <day> <soon> ; <day> el
        residential	-1	<day> est ; <day> las ; <day> long ; <day> most ; <day> sin ; <daytime> <always>
        residential	-1	<daytime> and ; <daytime> i ; <daytime> y ; <die> <day> ; <die> <shame> ; <die> me
        residential	-1	<drive> <feel> ; <drive> for ; <drive> had ; <drive> ther ; <drug> <consume>
        residential	-1	<drug> <day> ; <eat> <day> ; <eat> <month> ; <eat> <sad> ; <eat> con ; <eat> them
        residential	-1	<emergency> <school> ; <emergency> hac ; <fall> <take> ; <fall> them
        residential	-1	<feel> <container> ; <feel> <past> ; <feel> ~<drug> ; <fire> de
        residential	-1	<friend> <clothes> ; <friend> <write> ; <friend> at ; <furniture> <breath>
        residential	-1	<furniture> <moment> ; <furniture> <think> ; <furniture> if ; <give> <opioid>
        residential	-1	<give> it ; <give> over ; <give> that ; <go> <eat> ; <go> <goodbye> ; <go> <home>
        residential	-1	<go> <pill> ; <go> at ; <go> lik ; <go> our ; <go> ther ; <go> un ; <goodbye> 0
        residential	-1	<goodbye> <amount> ; <gun> out ; <happy> <clothes> ; <happy> is ; <happy> not
        residential	-1	<headface> <build> ; <headface> <home> ; <headface> <rope> ; <headface> he
        residential	-1	<hear> <church> ; <hear> <month> ; <hear> ther ; <height> <kin> ; <height> with
        residential	-1	<hit> <stranger> ; <home> <home> ; <home> <record> ; <home> ni ; <home> sat
        residential	-1	<home> to ; <homeless> <day> ; <hospital> <home> ; <hospital> <school>
        residential	-1	<hospital> <wait> ; <illness> <go> ; <illness> <kin> ; <illness> <treatment>
        residential	-1	<illness> and ; <illness> is ; <illness> y ; <insurance> <see> ; <insurance> <wait>
        residential	-1	<insurance> of ; <insurance> only ; <intoxicated> 0 ; <intoxicated> <last>
        residential	-1	<job> <go> ; <job> <medicine> ; <job> <night> ; <job> <record> ; <job> and
        residential	-1	<job> ther ; <key> <bodypart> ; <key> <stop> ; <key> <stranger> ; <key> y
        residential	-1	<kill> <amount> ; <kill> <phone> ; <kin> <breath> ; <kin> <last> ; <kin> <outdoors>
        residential	-1	<kin> <photo> ; <kin> <year> ; <kin> d ; <kin> est ; <kin> if ; <kin> nunc
        residential	-1	<kin> onc ; <kin> un ; <kin> which ; <last> in ; <law> ; <law> <ask> ; <law> <home>
        residential	-1	<law> <moment> ; <leave> <alcohol> ; <leave> it ; <leave> you ; <lock> <month>
        residential	-1	<medicine> <homeless> ; <medicine> <medicine> ; <medicine> <say>
        residential	-1	<moment> <amount> ; <moment> <sober> ; <moment> <soon> ; <moment> com ; <moment> me
        residential	-1	<moment> sal ; <moment> x ; <moment> y ; <money> $ ; <money> laps ; <money> por
        residential	-1	<month> <bodypart> ; <month> <insurance> ; <month> <try> ; <month> first
        residential	-1	<month> me ; <month> non ; <month> one ; <month> sin ; <month> without ; <need> $
        residential	-1	<need> <daytime> ; <need> <sober> ; <need> <stop> ; <need> thi ; <needle> <always>
        residential	-1	<needle> <bodypart> ; <night> <afraid> ; <night> <colleague> ; <night> <day>
        residential	-1	<night> <pet> ; <night> <stop> ; <night> <trade> ; <night> are ; <night> con
        residential	-1	<night> im ; <night> ive ; <night> noth ; <night> o ; <night> one
        residential	-1	<official> <child> ; <official> <pet> ; <official> wil ; <opening> <always>
        residential	-1	<opioid> <play> ; <opioid> <record> ; <opioid> <week> ; <opioid> then
        residential	-1	<order> <home> ; <outdoors> <phone> ; <outdoors> de ; <outdoors> is
        residential	-1	<pain> toracic ; <palecolor> <always> ; <palecolor> no ; <partner> <intoxicated>
        residential	-1	<partner> her ; <partner> in ; <partner> mad ; <partner> she ; <partner> too
        residential	-1	<partner> would ; <past> <continue> ; <past> <month> ; <past> <partner>
        residential	-1	<past> <withdrawal> ; <past> id ; <past> my ; <past> so ; <past> your ; <pet> <eat>
        residential	-1	<pet> in ; <phone> <break> ; <phone> <daytime> ; <phone> <eat> ; <phone> <headface>
        residential	-1	<phone> aft ; <phone> my ; <phone> she ; <phone> was ; <phone> when ; <phone> x
        residential	-1	<pill> <container> ; <pill> <month> ; <pill> <play> ; <pill> <stranger> ; <pill> a
        residential	-1	<pill> de ; <play> 0 ; <play> <awake> ; <play> <bodypart> ; <play> <fire>
        residential	-1	<play> <friend> ; <play> by ; <play> en ; <play> the ; <put> <amount>
        residential	-1	<put> <opioid> ; <record> im ; <record> one ; <relapse> prevention ; <remember> it
        residential	-1	<room> <intoxicated> ; <room> <kill> ; <room> <past> ; <rope> <photo> ; <rope> a
        residential	-1	<say> <moment> ; <say> <trade> ; <say> <write> ; <say> so ; <say> to ; <say> una
        residential	-1	<say> with ; <say> x ; <say> yes ; <say> ~<drug> ; <say> ~<kin> ; <say> ~opi
        residential	-1	<school> <drug> ; <school> <hospital> ; <school> <insurance> ; <school> <last>
        """
}
