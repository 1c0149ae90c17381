extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification5 = """
        needs_clarification	2	my <church> ; my <law> ; my <photo> ; my <trust> ; my best ; my chest
        needs_clarification	2	my coffe ; my company ; my comput ; my couch ; my driv ; my email ; my fath
        needs_clarification	2	my goldfish ; my leg ; my liv ; my option ; my parent ; my sponsor
        needs_clarification	2	my stapl ; my stepdaught ; my stepson ; my sweat ; myself <night> ; nad por
        needs_clarification	2	nam ; nam <say> ; nam or ; napkin ; navidad y ; necesit que ; neck in
        needs_clarification	2	neck wont ; need rid ; need tx ; neighbor boy ; neighbor dog ; neighbor for
        needs_clarification	2	neighbor has ; neith one ; nephew meth ; nev bother ; nev forget ; nev notic
        needs_clarification	2	nev then ; nev went ; nev ~<start> ; nev ~<stimulant> ; nev ~smok
        needs_clarification	2	nev ~start ; new <clothes> ; new <needle> ; new <tool> ; new kid ; new pip
        needs_clarification	2	ni cuand ; ni ~<drug> ; niet de ; night between ; night fev ; night my
        needs_clarification	2	night watchman ; night we ; night wer ; nimmt ; nimmt drogen ; nin <month>
        needs_clarification	2	nin month ; ninety <count> ; nino encer ; nino se ; no its ; no que ; no y
        needs_clarification	2	no ~<awake> ; no ~<consume> ; no ~<happy> ; no ~<record> ; no ~amanezc
        needs_clarification	2	no ~batallen ; no ~callback ; no ~children ; no ~cousin ; no ~despert
        needs_clarification	2	no ~fue ; no ~hal ; no ~job ; no ~jok ; no ~no ; no ~nos ; no ~pregunt
        needs_clarification	2	no ~queremo ; no ~relacion ; no ~teni ; no ~use ; no ~wat ; nobody <leave>
        needs_clarification	2	nobody had ; nobody her ; nobody left ; noch por ; nochebuen ; nois on
        needs_clarification	2	noon to ; north hollywood ; nos llevamo ; not her ; not ~<fall>
        needs_clarification	2	not ~<past> ; not ~<photo> ; not ~about ; not ~befor ; not ~fal ; not ~show
        needs_clarification	2	not ~touch ; noun ; novel sinc ; novi no ; now got ; now it ; numb below
        needs_clarification	2	numb block ; numb i ; o es ; o mejor ; o noma ; o si ; obr de ; och ; och y
        needs_clarification	2	od ; ods dai ; of <ask> ; of <consume> ; of <count> ; of <hot>
        needs_clarification	2	of <stimulant> ; of birth ; of detox ; of fish ; of gin ; of golf
        needs_clarification	2	of mustard ; of red ; of san ; of skul ; of staf ; of twin ; of vacation
        needs_clarification	2	of vodk ; of whom ; of ~<withdrawal> ; ofc <need> ; off <job> ; off load
        needs_clarification	2	off meth ; offic lin ; offic want ; oir ; ojal ; ok its ; ola ; ola meu
        needs_clarification	2	old <furniture> ; old <outdoors> ; old <photo> ; old couch ; old crew
        needs_clarification	2	on <clean> ; on <colleague> ; on <say> ; on board ; on ln ; on one ; on so
        needs_clarification	2	on speak ; on spic ; on staf ; on til ; on tv ; on vacation ; onc <happy>
        needs_clarification	2	one <build> ; one <daytime> ; one afternoon ; one big ; one build ; one cal
        needs_clarification	2	one doe ; one each ; one has ; one shot ; one thru ; only half ; only met
        needs_clarification	2	only our ; only part ; only per ; only two ; opiat ; opposit ; or ; or anyon
        needs_clarification	2	or at ; or doe ; or mayb ; or wheth ; orang juic ; oth famili ; oth question
        needs_clarification	2	otr <phone> ; otr la ; our # ; our <volunteer> ; our <water> ; our boat
        needs_clarification	2	our first ; our mailbox ; our mosqu ; our plant ; out 0 ; out <hear>
        needs_clarification	2	out <moment> ; out loud ; out now ; out one ; outdoor ; output ; outsid
        needs_clarification	2	over <headface> ; over <kin> ; over seventy ; overrid ; owed ; own <die>
        needs_clarification	2	own <headface> ; own busines ; own text ; oye nad ; pack the ; pag hast
        needs_clarification	2	paid through ; panstw ; pap y ; par <think> ; par desd ; parad onc
        needs_clarification	2	paramedic next ; parec ; park by ; park thi ; parl francai ; parqu
        needs_clarification	2	particular ; pas est ; paso ; past thre ; pay off ; pay or ; pay rat
        needs_clarification	2	payment plan ; pecan ; pegament ; peluquer ; peopl are ; peopl or
        needs_clarification	2	per <colleague> ; per nad ; perdonen ; perrit ; person preferab ; pg
        needs_clarification	2	phon company ; phon it ; phon say ; phon was ; phot on ; pick our ; pick the
        needs_clarification	2	pier ; pil int ; pinhead ; pinhead and ; pink <fluid> ; pink <relapse>
        needs_clarification	2	pink slip ; pint la ; pip for ; pistol ; plac <day> ; plac around
        needs_clarification	2	plac first ; plac or ; plan de ; plant on ; play it ; pleas disregard
        needs_clarification	2	pls <phone> ; pls <stranger> ; pls <write> ; pls cal ; pls someon ; po ako
        needs_clarification	2	point in ; pon ; pon las ; ponch ; poni ; pool is ; por <say> ; por <week>
        needs_clarification	2	por lo ; por seman ; por ser ; porch thi ; porqu él ; port del ; possib
        needs_clarification	2	post at ; potluck ; pound so ; pouvez ; powd ; pray for ; preferab a
        needs_clarification	2	pregunt nad ; pregunt primer ; preguntan ; prep ahor ; pres two ; presum
        needs_clarification	2	prob nad ; probation end ; problem and ; program about ; program only
        needs_clarification	2	propos on ; prov it ; pt <write> ; pued <say> ; pued dec ; pued llam
        needs_clarification	2	pumpkin ; pura <confused> ; pura incoherencia ; put anyth ; put by ; q es
        needs_clarification	2	q nunc ; que <rope> ; que apena ; que aprendi ; que dec ; que la ; que llam
        needs_clarification	2	que quelquun ; que ten ; que usted ; que vuelv ; queden ; question
        needs_clarification	2	question about ; quick and ; quien <amount> ; quien <ask> ; quien hablarl
        needs_clarification	2	quien mas ; quier mor ; quier ten ; quiet for ; quit sol ; radi play
        needs_clarification	2	radiat ; rail ; raj ; rambl ; re <alcohol> ; re <appointment>
        needs_clarification	2	re <stranger> ; re etoh ; re old ; re stepson ; read ; read <record>
        needs_clarification	2	read from ; read you ; recamar ; recip for ; record 0 ; record to ; red on
        needs_clarification	2	refd ; refd by ; refer ; refere youth ; regal el ; regal un ; regal una
        needs_clarification	2	regard <stimulant> ; rej ; res in ; resourc ; respir se ; rest in ; restor
        needs_clarification	2	retir judg ; revers de ; rick ; rid my ; rider ; rie ; right then ; rind
        needs_clarification	2	ring my ; rink ; rn <kin> ; roach ; roast coffe ; rocket ; room over
        needs_clarification	2	roommat pt ; rosary and ; rough and ; row of ; s <stimulant> ; s/p ; sa iny
        needs_clarification	2	sab por ; sac una ; sacristan ; said all ; said cal ; said he ; said hes
        needs_clarification	2	said she ; said wrong ; said youl ; sal <soon> ; sal and ; sal for ; sal mi
        needs_clarification	2	salg del ; salon de ; sam <drive> ; sam <home> ; sam <school> ; sam <write>
        needs_clarification	2	sam company ; sam hous ; sangr en ; sat down ; saul ; say broth ; say her
        needs_clarification	2	say meth ; say nobody ; say rehab ; say weed ; scarf ; school counselor
        needs_clarification	2	school principal ; school wrot ; scotch ; se <hear> ; se encier ; se escond
        needs_clarification	2	se fueron ; se hac ; se queden ; se quier ; se rie ; se subi ; season the
        needs_clarification	2	seat then ; second bas ; section of ; see ods ; seguro de ; send someon
        needs_clarification	2	senor junt ; senor mand ; senor mayor ; senor por ; sens of ; sent us
        needs_clarification	2	serio ; sermon ; set <fire> ; set <last> ; set fir ; set last ; set the
        needs_clarification	2	shak the ; shant ; shar an ; shark ; she <blood> ; she <illness>
        needs_clarification	2	she <seizure> ; she great ; she lik ; she liv ; she meant ; she nev
        needs_clarification	2	she sat ; she wav ; shel <need> ; shirt button ; shoot the ; shootout
        needs_clarification	2	shootout in ; shop cart ; shot at ; should <phone> ; should <think>
        needs_clarification	2	should contact ; should know ; should when ; shut off ; shutof and ; shuttl
        needs_clarification	2	si and ; si el ; si es ; si la ; si una ; si ~<caretaking> ; si ~<consume>
        needs_clarification	2	si ~atienden ; si ~hay ; si ~tom ; sid <fluid> ; siempr ; siempr en ; siet y
        needs_clarification	2	sign we ; signal ; silenc ; silv plan ; simp dont ; sinc <amount>
        needs_clarification	2	sinc <last> ; sinc he ; sinc last ; sinc nov ; sinc thi ; sinc yest
        needs_clarification	2	sinc yesterday ; sist the ; skim ; smel ; smel of ; smok are ; smok cigaret
        needs_clarification	2	smok from ; smok som ; smooth ; smoothi ; snor on ; so <month> ; so big
        needs_clarification	2	so did ; so high ; soc team ; softbal team ; sol queri ; sold her ; sold you
        needs_clarification	2	som ; somebody answ ; somebody i ; somebody ought ; somebody stand
        needs_clarification	2	somebody want ; someon i ; someon ring ; someth <phone> ; someth <treatment>
        needs_clarification	2	someth by ; someth cal ; someth has ; son 0 ; son <say> ; son has
        needs_clarification	2	son throw ; son told ; sorry i ; sorry that ; sound worn ; soy <trade>
        needs_clarification	2	soy un ; soy yo ; span ; spat ; speak re ; specific ; spel ; spel it
        needs_clarification	2	spend my ; spok with ; spruc ; stand on ; stand the ; start last ; stay away
        needs_clarification	2	steak ; stock tip ; stood by ; stop read ; stop ther ; stor mgr ; stor so
        needs_clarification	2	story for ; story of ; str ; str in ; stuck with ; su <phone> ; su almoh
        needs_clarification	2	su anunci ; su senor ; subject ; suegr le ; suegr y ; suf ; suicid every
        needs_clarification	2	suit fit ; sum in ; supervisor on ; support parrot ; suppos that
        needs_clarification	2	swallow every ; system <write> ; system not ; sí pued ; tabl is ; taco
        needs_clarification	2	tak cal ; tak or ; tak walk ; tak ~kais ; talk aft ; talk the ; tant grit
        needs_clarification	2	tard un ; taught ; taught 0 ; tea with ; tej ; tel 0 ; tel somebody
        needs_clarification	2	telefon de ; telefon no ; telenovela ; telescop ; tembl en ; ten min
        needs_clarification	2	tenemo dos ; teng 0 ; teng sesent ; teng un ; tengan ; tequil ; texa en
        needs_clarification	2	textbook ; than <phone> ; than my ; than writ ; that <clothes>
        needs_clarification	2	that <hospital> ; that <last> ; that <outdoors> ; that <pet> ; that <sad>
        needs_clarification	2	that <school> ; that all ; that bakery ; that down ; that happen ; that its
        needs_clarification	2	that non ; that normal ; that than ; that the ; that took ; that year
        needs_clarification	2	the <seizure> ; the <week> ; the airlin ; the anniversary ; the answer
        needs_clarification	2	the appl ; the aquarium ; the blad ; the bleacher ; the booz ; the chip
        needs_clarification	2	the committe ; the creek ; the dash ; the desk ; the differenc
        needs_clarification	2	the director ; the door ; the drummer ; the easiest ; the figur
        needs_clarification	2	the flagpol ; the fridg ; the grey ; the gymnasium ; the heat ; the hedg
        needs_clarification	2	the henderson ; the hing ; the ice ; the knot ; the lamp ; the library
        needs_clarification	2	the lid ; the mailbox ; the mayor ; the mes ; the mil ; the mix ; the mop
        needs_clarification	2	the no ; the pancak ; the person ; the pier ; the pow ; the radi ; the sam
        needs_clarification	2	the scienc ; the seizur ; the snack ; the storm ; the story ; the strik
        needs_clarification	2	the supervisor ; the sweetest ; the tooth ; the traffic ; the trial
        needs_clarification	2	the trust ; the vault ; the wood ; the ~school ; them about ; them it
        needs_clarification	2	them tak ; then <hold> ; then dont ; then her ; then pt ; then went
        needs_clarification	2	ther <furniture> ; ther <money> ; ther could ; ther drink ; ther enough
        needs_clarification	2	ther someon ; ther stil ; ther then ; ther to ; thes are ; they even
        needs_clarification	2	they get ; they met ; they mov ; they stil ; theyd get ; thi <container>
        needs_clarification	2	thi all ; thi box ; thi is ; thi ~<home> ; thi ~addres ; thing with
        needs_clarification	2	thing you ; thirty year ; thorough ; though we ; thre plac ; threaten
        needs_clarification	2	threw up ; throat ; through it ; throw in ; thru the ; thud ; tiemp no
        needs_clarification	2	tien <afraid> ; tien un ; ties ties ; tijuan ; til <emergency> ; til monday
        needs_clarification	2	tim <phone> ; tim <town> ; tim cal ; tim ever ; tim hard ; tip him ; titl
        needs_clarification	2	titl sign ; to 0 ; to <pain> ; to <write> ; to contact ; to dat ; to day
        needs_clarification	2	to park ; to phoenix ; to phon ; to portland ; to put ; to saint ; to writ
        needs_clarification	2	to ~<need> ; tod lo ; todo por ; toe are ; togeth for ; tom ; tom otr
        needs_clarification	2	tommy ; took mol ; took pictur ; tool to ; toothbrush ; torta ; tosi
        needs_clarification	2	towel and ; toy and ; tra un ; trad his ; train for ; translat ; tre for
        needs_clarification	2	treatment at ; tren desd ; tri <insurance> ; trig ; truck with ; tub en
        needs_clarification	2	tub orang ; tub so ; tuesday so ; tuesday when ; tulip ; tv <hear> ; two bed
        needs_clarification	2	two block ; two min ; two question ; two season ; two suitcas ; tx ever
        needs_clarification	2	u panstw ; un <cold> ; un <headface> ; un <play> ; un <town> ; un <year>
        needs_clarification	2	un ano ; un bar ; un bur ; un cuadr ; un equip ; un fri ; un ojo ; un salon
        needs_clarification	2	un silb ; una <furniture> ; una band ; una panaderi ; unabl ; unabl to
        needs_clarification	2	uncl cam ; uncl is ; uncle ; und wir ; uneasy ; unk what ; up <blood>
        needs_clarification	2	up <happy> ; up <leave> ; up <try> ; up blood ; up both ; up doing ; up for
        needs_clarification	2	up left ; up say ; up try ; up x ; us all ; us ever ; us through ; us who
        needs_clarification	2	use or ; ush ; using a ; using at ; usted <need> ; vap + ; vec por
        needs_clarification	2	vecin es ; veo cas ; vera ; vest ; vi su ; viej busc ; viej el ; vin por
        needs_clarification	2	violin ; voc ; vodk ; vodk in ; volcan ; w/o ; wait it ; wait until
        needs_clarification	2	wal talk ; want a ; want one ; want somebody ; war and ; war in ; warm xfer
        needs_clarification	2	warranty on ; was <cold> ; was <die> ; was <job> ; was <money> ; was alon
        needs_clarification	2	was cold ; was his ; was kil ; was me ; was shak ; was up ; wasc ; wat from
        needs_clarification	2	watch for ; watch that ; watchman ; wav a ; we <drive> ; we <think>
        needs_clarification	2	we <trust> ; we bought ; we pas ; we used ; wear ; wear two ; websit on
        needs_clarification	2	weed and ; weed in ; week run ; weekend so ; went by ; went whit
        needs_clarification	2	wer <afraid> ; wer <amount> ; wer <write> ; what doe ; what insuranc
        needs_clarification	2	what normal ; what she ; what you ; when our ; wher a ; wher it ; wheth its
        needs_clarification	2	which <insurance> ; which <outdoors> ; whisper say ; who <promise>
        needs_clarification	2	who <write> ; who for ; who in ; who need ; who use ; whoev ; wif husb
        needs_clarification	2	wif to ; wif use ; wil <clothes> ; wil <leave> ; wil cb ; wil ring
        needs_clarification	2	win befor ; wind took ; window ; with <water> ; wk sinc ; wk then ; wolf
        needs_clarification	2	woman ; woman cal ; women and ; won at ; wonder wheth ; wont need ; wooden
        needs_clarification	2	wor my ; word to ; work at ; work er ; work if ; work my ; work until
        needs_clarification	2	work weekend ; work wil ; work with ; worst day ; would <fire> ; would even
        needs_clarification	2	would ~not ; wouldnt <think> ; written down ; wrong <container> ; wrong box
        needs_clarification	2	xanny ; xfer ; xin cha ; xin goi ; y <appointment> ; y <caretaking>
        needs_clarification	2	y <clinician> ; y <day> ; y contest ; y cri ; y jal ; y salg ; y tom ; ya ve
        needs_clarification	2	yal charg ; yal got ; yard not ; year the ; yend a ; yern me ; yes hes
        needs_clarification	2	yet hes ; yo <phone> ; yo <school> ; yo el ; yon ; yon moun ; you <ask>
        needs_clarification	2	you <consume> ; you <hear> ; you <say> ; you all ; you ask ; you did
        needs_clarification	2	you ever ; you know ; you let ; you mor ; you near ; you peopl ; you provid
        needs_clarification	2	you speak ; you the ; you to ; you tonight ; youngest and ; your <photo>
        needs_clarification	2	your <stranger> ; your <wait> ; your and ; your billboard ; your department
        needs_clarification	2	your moth ; your pay ; your program ; your was ; yrs of ; ~<amount> <record>
        needs_clarification	2	~<amount> or ; ~<consume> ; ~<consume> <give> ; ~<consume> lik
        needs_clarification	2	~<drug> ever ; ~<drug> hx ; ~<emergency> en ; ~<fluid> <month> ; ~<friend>
        needs_clarification	2	~<give> <amount> ; ~<give> nombr ; ~<give> ~<drug> ; ~<go> hast ; ~<go> in
        needs_clarification	2	~<money> to ; ~<money> ~the ; ~<need> <say> ; ~<pain> ~<seizure>
        needs_clarification	2	~<pain> ~in ; ~<past> ; ~<play> on ; ~<say> <eat> ; ~<say> for ; ~<say> what
        needs_clarification	2	~<say> which ; ~<say> ~<goodbye> ; ~<school> ~<clinician> ; ~<seizure> in
        needs_clarification	2	~<stimulant> <kin> ; ~<stimulant> and ; ~<take> up ; ~<think> <take>
        needs_clarification	2	~<think> on ; ~<think> par ; ~<treatment> in ; ~<withdrawal> ~<seizure>
        needs_clarification	2	~a <church> ; ~a <moment> ; ~a ~mi ; ~a ~real ; ~accept ; ~aceptan ~medi
        needs_clarification	2	~amanezc ; ~answ ; ~answer ; ~around ~my ; ~atienden ; ~batallen ; ~bet off
        needs_clarification	2	~birthday ; ~by ~<drive> ; ~by ~car ; ~cal o ; ~callback ; ~children
        needs_clarification	2	~cierran ; ~coc yo ; ~com back ; ~con ~mi ; ~cost to ; ~dang ; ~decid
        needs_clarification	2	~dejen mensaj ; ~direccion ; ~doing ; ~dt 0 ; ~email ; ~es emergenci
        needs_clarification	2	~es mi ; ~exist ; ~faint at ; ~for me ; ~fue ; ~furth inf ; ~going to ; ~hal
        needs_clarification	2	~hoy ; ~hx ; ~ide ; ~ide if ; ~in ~<write> ; ~in ~writ ; ~insuranc ; ~it
        needs_clarification	2	~it ~<go> ; ~its ; ~job ; ~jok ; ~le <ask> ; ~le <see> ; ~le he ; ~le veo
        needs_clarification	2	~left ; ~les voy ; ~llav ; ~lo <see> ; ~match ; ~me <wait> ; ~me im
        needs_clarification	2	~me sal ; ~molin ; ~nam ; ~nam ~on ; ~need to ; ~one ; ~one could ; ~opioid
        needs_clarification	2	~oth drug ; ~over the ; ~paid ~the ; ~pay ~cash ; ~pressur ~in ; ~pt inf
        needs_clarification	2	~pued <alone> ; ~pued sol ; ~queremo ; ~relacion ; ~sab par ; ~say what
        needs_clarification	2	~say which ; ~se ; ~se ni ; ~se q ; ~si ; ~substanc ; ~sur what
        needs_clarification	2	~teng ningun ; ~teni ; ~the <write> ; ~the bar ; ~the ~<pill> ; ~the ~doctor
        needs_clarification	2	~the ~pil ; ~ther ~yet ; ~tod ~el ; ~touch ; ~treat ; ~trip ; ~upset ; ~usa
        needs_clarification	2	~use hx ; ~withdrawal ~seizur ; ~without ~me ; ~yet ; él de
        needs_clarification	1	# + ; *age.0 ; *arrests:other_experiencer ; *caller ; *caller:negated
        needs_clarification	1	*overdose:historical ; *pregnancy ; *residentialLeft:negated ; *seizure
        needs_clarification	1	*seizure.body ; *substance.stimulant:negated
        needs_clarification	1	*suicidalOblique.lookAlike:hypothetical ; *withdrawalHint:other_experiencer
        needs_clarification	1	+ 0 ; + <ask> ; + <child> ; + <home> ; + ask ; + every ; + if ; + wif
        needs_clarification	1	0 <church> ; 0 <colleague> ; 0 <home> ; 0 <hospital> ; 0 <moment> ; 0 <need>
        needs_clarification	1	0 <say> ; 0 <school> ; 0 back ; 0 by ; 0 conferenc ; 0 dat ; 0 diabet
        needs_clarification	1	0 every ; 0 for ; 0 fost ; 0 heal ; 0 ish ; 0 lin ; 0 may ; 0 me ; 0 nit
        needs_clarification	1	0 pound ; 0 pt ; 0 se ; 0 sist ; 0 then ; 0 warm ; 0 was ; <afraid> <clean>
        needs_clarification	1	<afraid> <past> ; <afraid> <trade> ; <afraid> al ; <alcohol>
        needs_clarification	1	<alcohol> <color> ; <alcohol> <container> ; <always> <child>
        needs_clarification	1	<always> <count> ; <always> <day> ; <always> con ; <always> ~<consume>
        needs_clarification	1	<amount> <bodysound> ; <amount> <crowd> ; <amount> <die> ; <amount> <happy>
        needs_clarification	1	<amount> <hear> ; <amount> <media> ; <amount> <stop> ; <amount> <year>
        needs_clarification	1	<amount> cosa ; <amount> different ; <amount> es ; <amount> had
        needs_clarification	1	<amount> lugar ; <amount> ni ; <angry> <kin> ; <angry> <leave>
        needs_clarification	1	<angry> <town> ; <angry> for ; <appointment> <stranger> ; <ask> <asleep>
        needs_clarification	1	<ask> <headface> ; <ask> <medicine> ; <ask> <promise> ; <ask> <shame>
        needs_clarification	1	<ask> al ; <ask> and ; <ask> any ; <ask> him ; <ask> primer
        needs_clarification	1	<asleep> <amount> ; <asleep> <bodypart> ; <asleep> <stop> ; <asleep> until
        needs_clarification	1	<awake> <daytime> ; <awake> <happy> ; <blood> <hear> ; <blood> <kin>
        needs_clarification	1	<blood> int ; <bodypart> <consume> ; <bodypart> <die> ; <bodypart> <play>
        needs_clarification	1	<bodypart> cuf ; <bodypart> dry ; <bodypart> if ; <bodysound> <blood>
        needs_clarification	1	<bodysound> <container> ; <bodysound> <fall> ; <bodysound> on
        needs_clarification	1	<bodysound> up ; <break> <promise> ; <break> the ; <breath> <fluid>
        needs_clarification	1	<breath> <need> ; <breath> aft ; <breath> forc ; <breath> se
        needs_clarification	1	<build> <amount> ; <build> <container> ; <build> <height>
        needs_clarification	1	<build> <palecolor> ; <buy> <insurance> ; <buy> her ; <calm> <church>
        needs_clarification	1	<calm> <crowd> ; <calm> <moment> ; <caretaking> <colleague>
        needs_clarification	1	<caretaking> <put> ; <caretaking> releas ; <chestheart> whenev
        needs_clarification	1	<child> <awake> ; <child> <child> ; <child> <height> ; <child> fin
        needs_clarification	1	<child> of ; <child> porqu ; <child> she ; <child> él ; <church> <clothes>
        needs_clarification	1	<church> <daytime> ; <church> <key> ; <church> <leave> ; <church> <media>
        needs_clarification	1	<church> <stranger> ; <church> <town> ; <church> and ; <church> that
        needs_clarification	1	<church> was ; <clean> <drive> ; <clean> <kin> ; <clean> <stranger>
        needs_clarification	1	<clean> is ; <clean> up ; <clinician> <day> ; <clinician> <phone>
        needs_clarification	1	<clinician> <play> ; <clinician> at ; <clinician> or ; <clinician> re
        needs_clarification	1	<clothes> <alcohol> ; <clothes> <home> ; <clothes> <soon> ; <clothes> del
        needs_clarification	1	<clothes> es ; <clothes> it ; <clothes> right ; <cold> <cold>
        needs_clarification	1	<cold> <partner> ; <cold> <soon> ; <cold> <water> ; <cold> de
        needs_clarification	1	<colleague> 0 ; <colleague> <blood> ; <colleague> <day> ; <colleague> doesnt
        needs_clarification	1	<colleague> hes ; <color> <amount> ; <color> <build> ; <color> <clean>
        needs_clarification	1	<color> <money> ; <color> <think> ; <color> eyed ; <confused> <headface>
        needs_clarification	1	<confused> doesnt ; <consume> <clothes> ; <consume> <consume>
        needs_clarification	1	<consume> <stimulant> ; <consume> by ; <consume> when ; <consume> whil
        needs_clarification	1	<consume> with ; <container> <day> ; <container> <insurance>
        needs_clarification	1	<container> <promise> ; <container> <vermin> ; <container> abov
        needs_clarification	1	<container> but ; <container> es ; <container> le ; <continue> <give>
        needs_clarification	1	<continue> <try> ; <continue> as ; <continue> good ; <continue> hum
        needs_clarification	1	<continue> it ; <continue> when ; <count> <crowd> ; <count> and
        needs_clarification	1	<count> las ; <crowd> <always> ; <crowd> <angry> ; <crowd> <colleague>
        needs_clarification	1	<crowd> <opening> ; <crowd> <shake> ; <crowd> <tool> ; <crowd> allow
        needs_clarification	1	<crowd> com ; <crowd> shar ; <day> <awake> ; <day> <die> ; <day> <kin>
        needs_clarification	1	<day> <leave> ; <day> de ; <day> flexibl ; <day> mad ; <day> nobody
        needs_clarification	1	<day> por ; <day> x ; <day> ~<say> ; <daytime> <amount> ; <daytime> are
        needs_clarification	1	<daytime> then ; <die> <always> ; <die> <tool> ; <die> is ; <die> le
        needs_clarification	1	<die> plot ; <die> ya ; <drive> <always> ; <drive> <amount>
        needs_clarification	1	<drive> <caretaking> ; <drive> <cold> ; <drive> <color> ; <drive> <continue>
        needs_clarification	1	<drive> <moment> ; <drive> <outdoors> ; <drive> <treatment> ; <drive> at
        needs_clarification	1	<drive> but ; <drive> est ; <drive> found ; <drive> mak ; <drive> right
        needs_clarification	1	<drive> she ; <drive> sin ; <drive> test ; <drive> then ; <drive> tim
        needs_clarification	1	<drug> <happy> ; <eat> <church> ; <eat> <month> ; <eat> <past>
        needs_clarification	1	<eat> <promise> ; <eat> <wait> ; <eat> dulc ; <eat> hr ; <eat> in
        needs_clarification	1	<eat> mak ; <eat> maz ; <eat> no ; <eat> salad ; <eat> too
        needs_clarification	1	<emergency> <always> ; <emergency> becaus ; <emergency> con ; <emergency> on
        needs_clarification	1	<fall> <hit> ; <fall> down ; <feel> <think> ; <feel> saf ; <feel> un
        needs_clarification	1	<fire> <fire> ; <fire> <opening> ; <fire> <see> ; <fluid> <amount>
        needs_clarification	1	<fluid> ~<think> ; <friend> <alcohol> ; <friend> <law> ; <friend> clr
        needs_clarification	1	<friend> son ; <friend> thi ; <furniture> <intoxicated> ; <furniture> <key>
        needs_clarification	1	<furniture> new ; <furniture> sin ; <give> <amount> ; <give> <ask>
        needs_clarification	1	<give> <calm> ; <give> <hear> ; <give> <opening> ; <give> all ; <give> first
        needs_clarification	1	<give> su ; <go> <amount> ; <go> <confused> ; <go> <consume> ; <go> <crash>
        needs_clarification	1	<go> <eat> ; <go> <intoxicated> ; <go> <official> ; <go> as ; <go> im
        needs_clarification	1	<go> per ; <go> que ; <go> we ; <goodbye> <child> ; <goodbye> her
        needs_clarification	1	<gun> <need> ; <gun> on ; <happy> <church> ; <happy> him ; <happy> too
        needs_clarification	1	<headface> <feel> ; <headface> <say> ; <headface> <trade> ; <headface> fat
        needs_clarification	1	<headface> slid ; <headface> split ; <headface> to ; <headface> too
        needs_clarification	1	<hear> <amount> ; <hear> <angry> ; <hear> <kin> ; <hear> about ; <hear> nad
        needs_clarification	1	<height> <furniture> ; <height> <month> ; <height> <rail> ; <height> becaus
        needs_clarification	1	<height> leak ; <hit> <angry> ; <hit> <needle> ; <hit> <outdoors>
        needs_clarification	1	<hit> set ; <hold> <amount> ; <hold> <count> ; <home> <break>
        needs_clarification	1	<home> <hear> ; <home> <opening> ; <home> <year> ; <home> del ; <home> it
        needs_clarification	1	<home> sign ; <homeless> in ; <hospital> <record> ; <hospital> coord
        needs_clarification	1	<hot> <chestheart> ; <illness> hac ; <illness> y ; <insurance> <ask>
        needs_clarification	1	<insurance> agent ; <insurance> he ; <intoxicated> <opening> ; <job> <tool>
        needs_clarification	1	<job> <week> ; <job> er ; <job> ful ; <job> with ; <key> <outdoors>
        """
}
