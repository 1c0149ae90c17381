extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification5 = """
        needs_clarification	2	malo ; mam me ; man ther ; many to ; map of ; mar and ; marathon ; marc a
        needs_clarification	2	marqu ; marunong mag ; may marunong ; me <soon> ; me apriet ; me cal
        needs_clarification	2	me down ; me entiend ; me exact ; me his ; me llaman ; me monday ; me pint
        needs_clarification	2	me rent ; me whenev ; me why ; me your ; mean all ; mean the ; mecat
        needs_clarification	2	medic in ; medicar advantag ; meeting ; memorial ; menor de ; merc ; merc me
        needs_clarification	2	merci ; messag is ; met him ; meth ; meth thi ; metr ; metrolink stop
        needs_clarification	2	mi madr ; mi madrin ; mi numer ; mi vid ; microwav ; middl ; might hav
        needs_clarification	2	mil a ; minut out ; mis <clothes> ; model train ; molest en ; mom but
        needs_clarification	2	mom driv ; mon mari ; mor she ; morn then ; mortgag in ; mot no ; moth a
        needs_clarification	2	moth learn ; mov them ; mow in ; msg ; musical ; mutual ; my <church>
        needs_clarification	2	my <law> ; my <pet> ; my <photo> ; my best ; my fath ; my goldfish
        needs_clarification	2	my option ; my parent ; my sponsor ; my stepdaught ; my stepson ; my sweat
        needs_clarification	2	my teach ; myself <night> ; nad por ; nam ; nam <say> ; nam cal ; nam denis
        needs_clarification	2	nam in ; nam or ; napkin ; navidad y ; necesit que ; neck in ; need rid
        needs_clarification	2	need spanish ; need tx ; neighbor boy ; neighbor has ; neighbor re
        needs_clarification	2	neith one ; nephew meth ; nev bother ; nev forget ; nev forgot ; nev then
        needs_clarification	2	nev touch ; nev ~<stimulant> ; nev ~smok ; nev ~start ; new <clothes>
        needs_clarification	2	new <needle> ; new <tool> ; new kid ; new pip ; ni cuand ; ni ~<drug>
        needs_clarification	2	nic guy ; night between ; night from ; night my ; night we ; night wer
        needs_clarification	2	nin <month> ; nin month ; nino se ; no its ; no que ; no y ; no ~<awake>
        needs_clarification	2	no ~<happy> ; no ~<opioid> ; no ~<record> ; no ~amanezc ; no ~batallen
        needs_clarification	2	no ~callback ; no ~dang ; no ~habl ; no ~hal ; no ~ide ; no ~inf ; no ~job
        needs_clarification	2	no ~jok ; no ~llor ; no ~no ; no ~nos ; no ~oia ; no ~pregunt ; no ~queremo
        needs_clarification	2	no ~teni ; no ~wat ; nobody <leave> ; nobody had ; nobody her ; nobody left
        needs_clarification	2	nobody want ; nochebuen ; nois on ; noon to ; north hollywood ; nosy
        needs_clarification	2	not de ; not that ; not ~<fall> ; not ~<past> ; not ~<photo> ; not ~about
        needs_clarification	2	not ~befor ; not ~fal ; not ~get ; not ~show ; not ~touch ; notic last
        needs_clarification	2	noun ; novel sinc ; novi no ; now got ; numb below ; numb block ; numb i
        needs_clarification	2	nvr ; o es ; o mejor ; o si ; obr de ; och ; och y ; od ; ods dai ; of <ask>
        needs_clarification	2	of <consume> ; of <stimulant> ; of birth ; of detox ; of dog ; of fish
        needs_clarification	2	of gin ; of mustard ; of network ; of red ; of san ; of skul ; of staf
        needs_clarification	2	of vacation ; of whom ; of you ; of ~<withdrawal> ; off aft ; off at
        needs_clarification	2	off load ; offic lin ; offic want ; oir ; ojal ; ok its ; ola ; ola meu
        needs_clarification	2	old <furniture> ; old <outdoors> ; old <photo> ; old couch ; oldest of
        needs_clarification	2	on <clean> ; on <colleague> ; on <say> ; on board ; on good ; on ln ; on one
        needs_clarification	2	on so ; on til ; on vacation ; one <build> ; one <daytime> ; one afternoon
        needs_clarification	2	one big ; one build ; one each ; one has ; one shot ; one thru ; only half
        needs_clarification	2	only met ; only our ; only part ; only two ; open thi ; opposit ; or
        needs_clarification	2	or anyon ; or at ; or doe ; or for ; or mayb ; or wheth ; oth famili
        needs_clarification	2	oth question ; otr <phone> ; otr <town> ; otr cond ; otr la ; our <crowd>
        needs_clarification	2	our <pet> ; our <phone> ; our boat ; our coffe ; our fami ; our first
        needs_clarification	2	our mosqu ; our plant ; our synagogu ; out <hear> ; out <moment> ; out loud
        needs_clarification	2	out now ; outdoor ; output ; outsid ; outsid her ; over <kin> ; over seventy
        needs_clarification	2	over ther ; overrid ; own <die> ; own <headface> ; own busines ; own text
        needs_clarification	2	oye nad ; pack the ; paddl ; pag hast ; paid our ; paid through ; panstw
        needs_clarification	2	par <think> ; par desd ; paramedic next ; parec ; park by ; parl francai
        needs_clarification	2	parqu ; part de ; particular ; paso ; password are ; past thre ; pay or
        needs_clarification	2	pay rat ; pecan ; peluquer ; peopl ever ; peopl or ; peopl shar ; peopl talk
        needs_clarification	2	peopl wer ; per <colleague> ; per <week> ; per nad ; per se ; per week
        needs_clarification	2	perdon el ; perrit ; pg ; phon at ; phon it ; phot on ; pick our ; pier
        needs_clarification	2	pil for ; pil int ; pinhead ; pink <fluid> ; pint la ; pip for ; pistol
        needs_clarification	2	plac <day> ; plac around ; plac or ; plan de ; play it ; pleas <stop>
        needs_clarification	2	pleas disregard ; pls <phone> ; pls <stranger> ; pls <write> ; pls cal
        needs_clarification	2	pls someon ; po ay ; point in ; pon ; pon las ; ponch ; poni ; pool is
        needs_clarification	2	por <say> ; por <week> ; por lo ; por seman ; porqu él ; port del ; possib
        needs_clarification	2	post at ; potluck ; pound so ; pray for ; pref a ; pregunt primer
        needs_clarification	2	preguntan ; pres two ; pressur on ; presum ; prim manej ; prob nad
        needs_clarification	2	probation end ; problem and ; program about ; program only ; propos on
        needs_clarification	2	prov it ; pt <write> ; pued <say> ; pued dec ; pued llam ; pumpkin
        needs_clarification	2	pura <confused> ; pura incoherencia ; put anyth ; q es ; que <rope>
        needs_clarification	2	que aprendi ; que ciudad ; que dec ; que la ; que llam ; que quelquun
        needs_clarification	2	que ten ; que usted ; que vuelv ; qued al ; queden ; question
        needs_clarification	2	question about ; quick and ; quien <amount> ; quien <ask> ; quien <go>
        needs_clarification	2	quien hablarl ; quien mas ; quier mor ; quier ten ; quit in ; quit sol
        needs_clarification	2	radi play ; rail ; rain ever ; rain has ; raj ; rambl ; rang ; rappel
        needs_clarification	2	re <alcohol> ; re <stranger> ; re etoh ; re old ; reach out ; read
        needs_clarification	2	read <record> ; read from ; read you ; recamar ; record 0 ; record to
        needs_clarification	2	red on ; refd ; refere youth ; regal el ; regal un ; regal una
        needs_clarification	2	regard <stimulant> ; rehab in ; rej ; res in ; resourc ; respir se ; rest in
        needs_clarification	2	restor ; retir judg ; revers de ; rick ; rid my ; rie ; rind ; ring her
        needs_clarification	2	ring my ; rink ; rn ; rn <kin> ; roach ; roast coffe ; rocket ; rodil el
        needs_clarification	2	rol of ; roommat pt ; rosary and ; run by ; s <stimulant> ; s/p ; sa iny
        needs_clarification	2	sab por ; sac una ; sacristan ; saf to ; said a ; said all ; said cal
        needs_clarification	2	said he ; said hes ; said she ; said wrong ; said youl ; sal for ; sal mi
        needs_clarification	2	sal un ; salg del ; salon de ; sam <school> ; sam <write> ; sam hous
        needs_clarification	2	sam tim ; sangr en ; sat down ; saul ; saw our ; say broth ; say her
        needs_clarification	2	say meth ; say nobody ; say rehab ; school counselor ; school principal
        needs_clarification	2	school with ; school year ; scotch ; se <hear> ; se <room> ; se encier
        needs_clarification	2	se escond ; se hac ; se queden ; se quier ; se rie ; se ven ; season the
        needs_clarification	2	seat then ; second grad ; section of ; see ods ; seed ; self 0 ; senor junt
        needs_clarification	2	senor mand ; senor mayor ; senor por ; sens of ; sent us ; sermon
        needs_clarification	2	set <fire> ; set fir ; set the ; shak the ; shant ; shar an ; she <blood>
        needs_clarification	2	she <illness> ; she <seizure> ; she great ; she lik ; she meant ; she nev
        needs_clarification	2	she sat ; she sent ; she wav ; shel <say> ; shirt with ; shoot himself
        needs_clarification	2	shoot the ; shootout ; shootout in ; short thi ; shot at ; should <phone>
        needs_clarification	2	shut off ; shutof and ; si and ; si el ; si es ; si la ; si una
        needs_clarification	2	si ~<caretaking> ; si ~aceptan ; si ~atienden ; si ~hay ; sid <fluid>
        needs_clarification	2	siempr ; siempr en ; siet y ; sign to ; sign we ; signal ; silenc
        needs_clarification	2	silv plan ; sin ~<play> ; sin ~<stimulant> ; sinc <amount> ; sinc <last>
        needs_clarification	2	sinc <month> ; sinc he ; sinc last ; sinc nov ; sinc thi ; sinc yest
        needs_clarification	2	sinc yesterday ; sist gav ; sist liv ; sist over ; six year ; skim
        needs_clarification	2	sleep until ; smal town ; smel ; smel of ; smil ; smok are ; smok cigaret
        needs_clarification	2	smok from ; smok som ; snor on ; so big ; so nobody ; so sad ; so spr
        needs_clarification	2	so wer ; soap ; sob liv ; sobr o ; softbal team ; sol queri ; sold her
        needs_clarification	2	sold you ; som ; somebody answ ; somebody i ; somebody ought ; somebody she
        needs_clarification	2	somebody stand ; somebody want ; someon i ; someon ring ; someth <phone>
        needs_clarification	2	someth by ; someth cal ; someth has ; someth i ; son 0 ; son has ; son robot
        needs_clarification	2	son throw ; son told ; sorry i ; sorry that ; sound worn ; soy <trade>
        needs_clarification	2	soy un ; soy yo ; span ; spat ; speak re ; spel it ; spend my ; spok with
        needs_clarification	2	spr aft ; stand on ; stand right ; stand the ; start last ; stat what
        needs_clarification	2	steak knif ; sticky not ; stil bring ; stil wak ; stock tip ; stood by
        needs_clarification	2	stop read ; stor mgr ; story for ; story of ; str ; strik last ; stuck with
        needs_clarification	2	su almoh ; su bat ; su hermanit ; su senor ; suegr le ; suegr y ; suf
        needs_clarification	2	suicid every ; sum in ; supervisor on ; suppos that ; sw 0 ; swallow every
        needs_clarification	2	system <write> ; system not ; sí pued ; taco ; tak cal ; tak cign ; tak or
        needs_clarification	2	tak walk ; tak ~kais ; talk aft ; talk gibberish ; talk the ; tant grit
        needs_clarification	2	tel 0 ; tel somebody ; telefon de ; telefon no ; telenovela ; ten <past>
        needs_clarification	2	ten and ; ten past ; ten problema ; tenemo dos ; teng 0 ; teng sesent
        needs_clarification	2	teng un ; tengan ; tequil ; texa en ; textbook ; than <phone> ; than my
        needs_clarification	2	that <blood> ; that <clothes> ; that <container> ; that <hospital>
        needs_clarification	2	that <last> ; that <outdoors> ; that <sad> ; that <school> ; that add
        needs_clarification	2	that all ; that down ; that i ; that its ; that last ; that non
        needs_clarification	2	that normal ; that than ; that the ; that took ; that year ; the <seizure>
        needs_clarification	2	the <week> ; the airlin ; the anniversary ; the answer ; the aquarium
        needs_clarification	2	the attic ; the bibl ; the blad ; the bleacher ; the booz ; the bridg
        needs_clarification	2	the chip ; the committe ; the dash ; the dentist ; the differenc
        needs_clarification	2	the director ; the door ; the drummer ; the exit ; the factory ; the figur
        needs_clarification	2	the flagpol ; the flow ; the fountain ; the fridg ; the harvest ; the heat
        needs_clarification	2	the hedg ; the hing ; the how ; the jigsaw ; the kitten ; the knot
        needs_clarification	2	the lamp ; the librarian ; the library ; the lid ; the mailbox ; the mes
        needs_clarification	2	the microwav ; the mil ; the nephew ; the no ; the pancak ; the person
        needs_clarification	2	the pier ; the pow ; the raffl ; the rent ; the sam ; the scienc
        needs_clarification	2	the seizur ; the smok ; the snack ; the storm ; the strik ; the substitut
        needs_clarification	2	the supervisor ; the sweetest ; the tooth ; the traffic ; the trust
        needs_clarification	2	the wat ; the when ; the windshield ; the ~joint ; them it ; them tak
        needs_clarification	2	then <hold> ; then has ; then her ; then ok ; then ran ; then went
        needs_clarification	2	ther <furniture> ; ther <money> ; ther could ; ther drink ; ther enough
        needs_clarification	2	ther someon ; ther to ; thes are ; they get ; they mov ; they stil
        needs_clarification	2	theyd get ; thi <container> ; thi all ; thi box ; thi is ; thi record
        needs_clarification	2	thi ~<home> ; thi ~addres ; thing with ; thing you ; thorough ; though we
        needs_clarification	2	thre plac ; threaten ; threw up ; throat ; through it ; throw in ; thru the
        needs_clarification	2	thyroid ; tiembl ; tiemp no ; tien <afraid> ; ties ties ; til <emergency>
        needs_clarification	2	til monday ; tim <town> ; tim ever ; tim hard ; tim sinc ; tint ; tip him
        needs_clarification	2	tir from ; titl ; titl sign ; to <pain> ; to alask ; to chicag ; to contact
        needs_clarification	2	to dat ; to park ; to phoenix ; to phon ; to portland ; to put ; to saint
        needs_clarification	2	to writ ; to ~<need> ; tod lo ; today ; todo por ; toe are ; tom otr ; tommy
        needs_clarification	2	tonsil in ; took mol ; took pictur ; tool to ; toothbrush ; towel and
        needs_clarification	2	town with ; tra un ; trabaj a ; trad his ; train for ; trampolin ; translat
        needs_clarification	2	tre for ; treasur ; treatment at ; tren desd ; tri <insurance> ; trig
        needs_clarification	2	truck with ; tub en ; tub orang ; tuesday so ; tuesday when ; tulip
        needs_clarification	2	turn <leave> ; turn left ; tv <hear> ; tv and ; twelv peopl ; two bed
        needs_clarification	2	two block ; two min ; two question ; two season ; two suitcas ; tx ever
        needs_clarification	2	typist ; u panstw ; un <cold> ; un <die> ; un <headface> ; un <needle>
        needs_clarification	2	un <play> ; un <town> ; un <treatment> ; un <year> ; un ano ; un bur
        needs_clarification	2	un cuadr ; un equip ; un fri ; un mart ; un mensaj ; un ojo ; un salon
        needs_clarification	2	un silb ; un tub ; una <furniture> ; una band ; una panaderi ; unabl
        needs_clarification	2	unabl to ; uncl cam ; uncl is ; uncle ; und wir ; uneasy
        needs_clarification	2	unitedhealthcar through ; unk what ; uno me ; until fiv ; up <blood>
        needs_clarification	2	up <happy> ; up <leave> ; up <try> ; up blood ; up doing ; up for ; up left
        needs_clarification	2	up say ; up try ; up x ; us all ; us ever ; us through ; us to ; us who
        needs_clarification	2	use or ; ush ; using at ; uso coc ; vac ; vap + ; vec por ; vecin es
        needs_clarification	2	veo cas ; vera ; vest ; vet 0 ; vez me ; vicio ; vimo ; vin por ; violin
        needs_clarification	2	visit and ; visit for ; vitamin ; voc ; volcan ; w/o ; w/o the ; wait it
        needs_clarification	2	wait til ; wait until ; wal talk ; want one ; want somebody ; war and
        needs_clarification	2	war in ; warm xfer ; warranty on ; was <cold> ; was <consume> ; was <day>
        needs_clarification	2	was <money> ; was alon ; was his ; was kil ; was kind ; was me ; was shak
        needs_clarification	2	was up ; wash ~machin ; wat from ; watch for ; watch that ; wav a
        needs_clarification	2	we <build> ; we <drive> ; we <say> ; we <start> ; we <think> ; we eat
        needs_clarification	2	we used ; wear ; wear two ; weed and ; weed in ; week and ; week run
        needs_clarification	2	weekend so ; went by ; went crazy ; went whit ; wer <afraid> ; wer <amount>
        needs_clarification	2	wer <write> ; whal ; what doe ; what insuranc ; what normal ; what one
        needs_clarification	2	what or ; what she ; wher a ; wher it ; wheth its ; which <insurance>
        needs_clarification	2	which program ; whisp ; whisper say ; who <promise> ; who <write> ; who els
        needs_clarification	2	who for ; who in ; who need ; who use ; whoev ; why yet ; wif husb ; wif re
        needs_clarification	2	wif use ; wil cb ; wil email ; win befor ; with <water> ; wk then ; wolf
        needs_clarification	2	woman ; woman cal ; women and ; wonder wheth ; wont need ; wooden ; wor my
        needs_clarification	2	word to ; work at ; work er ; work if ; work my ; work until ; work wil
        needs_clarification	2	work with ; would <fire> ; would even ; would ~not ; wouldnt <think>
        needs_clarification	2	written down ; wrong <container> ; wrong <record> ; wrong box ; wrong form
        needs_clarification	2	wrong link ; xanny ; xfer ; xin cha ; xin goi ; y <appointment>
        needs_clarification	2	y <clinician> ; y <pet> ; y contest ; y cri ; y jal ; y salg ; y tom
        needs_clarification	2	ya <order> ; ya ve ; yard not ; year by ; year we ; yellow hous ; yes hes
        needs_clarification	2	yet hes ; yo <phone> ; yo <school> ; yo el ; yon ; yon moun ; you <ask>
        needs_clarification	2	you <consume> ; you <hear> ; you <say> ; you all ; you and ; you ask
        needs_clarification	2	you been ; you did ; you ever ; you follow ; you from ; you know ; you let
        needs_clarification	2	you near ; you peopl ; you provid ; you speak ; you the ; you to ; you who
        needs_clarification	2	youngest and ; your <stranger> ; your and ; your billboard ; your day
        needs_clarification	2	your department ; your front ; your hour ; your moth ; your pay
        needs_clarification	2	your program ; yrs of ; ~0 ~week ; ~<alcohol> ~float ; ~<amount> not
        needs_clarification	2	~<amount> ~<amount> ; ~<appointment> <soon> ; ~<bodypart> ~on
        needs_clarification	2	~<chestheart> ~<moment> ; ~<clinician> ~for ; ~<color> ~<eat>
        needs_clarification	2	~<consume> <give> ; ~<consume> <phone> ; ~<consume> lik ; ~<consume> ~my
        needs_clarification	2	~<die> <happy> ; ~<die> <last> ; ~<die> all ; ~<drive> <church>
        needs_clarification	2	~<drug> ever ; ~<drug> hx ; ~<eat> <amount> ; ~<emergency> en
        needs_clarification	2	~<fluid> <month> ; ~<give> nombr ; ~<give> ~<drug> ; ~<go> al ; ~<go> hast
        needs_clarification	2	~<go> to ; ~<hear> <play> ; ~<home> ~<year> ; ~<home> ~her ; ~<job> ~0
        needs_clarification	2	~<job> ~<alcohol> ; ~<key> ; ~<kin> ~<home> ; ~<leave> con ; ~<medicine> as
        needs_clarification	2	~<moment> ~a ; ~<moment> ~on ; ~<money> <crowd> ; ~<money> to
        needs_clarification	2	~<money> ~<intoxicated> ; ~<money> ~the ; ~<month> with ; ~<need> <say>
        needs_clarification	2	~<order> <say> ; ~<pain> ~in ; ~<partner> <job> ; ~<past> ; ~<pet> ~<eat>
        needs_clarification	2	~<play> ; ~<promise> ~<moment> ; ~<room> <child> ; ~<say> <eat> ; ~<say> for
        needs_clarification	2	~<say> what ; ~<school> ~<clinician> ; ~<seizure> in ; ~<stimulant> <kin>
        needs_clarification	2	~<stranger> ~<phone> ; ~<take> <money> ; ~<take> up ; ~<take> ~<illness>
        needs_clarification	2	~<think> <consume> ; ~<think> on ; ~<think> par ; ~<think> ~<amount>
        needs_clarification	2	~<think> ~<consume> ; ~<treatment> <need> ; ~<treatment> ~for
        needs_clarification	2	~<week> ~<treatment> ; ~<week> ~along ; ~<withdrawal> ~<seizure>
        needs_clarification	2	~<withdrawal> ~at ; ~<year> ~<job> ; ~a <church> ; ~a <moment> ; ~a ~<go>
        needs_clarification	2	~a ~guy ; ~a ~nurs ; ~a ~real ; ~about ~my ; ~accept ; ~aceptan ~medi
        needs_clarification	2	~advanc for ; ~amanezc ; ~answ ; ~anunci ; ~are ; ~around ~my ; ~at ~<money>
        needs_clarification	2	~at ~<play> ; ~at ~bank ; ~atienden ; ~bank ; ~batallen ; ~beer ~float
        needs_clarification	2	~bet off ; ~cal o ; ~callback ; ~cancel ; ~cerc ; ~chamar ; ~cierran
        needs_clarification	2	~coc yo ; ~coffe ; ~com back ; ~cost to ; ~cough ; ~crack ; ~da <eat>
        needs_clarification	2	~dang ; ~dejen mensaj ; ~desk ; ~died last ; ~direccion ; ~distres ; ~doing
        needs_clarification	2	~drink ~my ; ~driv in ; ~eight ; ~el ~<drive> ; ~email ; ~es emergenci
        needs_clarification	2	~es mi ; ~every ~sunday ; ~exist ; ~eye ; ~fish ; ~float ; ~for me
        needs_clarification	2	~for ~twenty ; ~found ~your ; ~friend ; ~fue ; ~fue por ; ~furth ~inf
        needs_clarification	2	~going to ; ~grandmoth ~funeral ; ~gym ; ~hal ; ~hay <amount> ; ~hay mas
        needs_clarification	2	~he ~is ; ~him ~a ; ~hour ~a ; ~how ~<amount> ; ~how ~to ; ~hx ; ~i ~<play>
        needs_clarification	2	~i ~walk ; ~ide ; ~in ~<write> ; ~in ~writ ; ~is ; ~is the ; ~is ~fin
        needs_clarification	2	~is ~it ; ~it ; ~it ~<go> ; ~jok ; ~la ~<moment> ; ~la ~<write> ; ~la ~hor
        needs_clarification	2	~le <need> ; ~le <see> ; ~le he ; ~le veo ; ~left ~a ; ~les voy ; ~limit
        needs_clarification	2	~limit on ; ~liv ~her ; ~lo <see> ; ~lobby ; ~machin ; ~mas dato ; ~match
        needs_clarification	2	~me <wait> ; ~me im ; ~me sal ; ~med as ; ~minut ~off ; ~molin ; ~much
        needs_clarification	2	~much or ; ~my ~arm ; ~my ~tea ; ~need to ; ~no ~furth ; ~not ~how
        needs_clarification	2	~nurs ~for ; ~offic at ; ~on her ; ~one could ; ~one is ; ~oth drug
        needs_clarification	2	~over the ; ~paid ~the ; ~patch and ; ~pay ~cash ; ~pcp ; ~phon ~is
        needs_clarification	2	~por ~el ; ~pt inf ; ~pued <alone> ; ~pued sol ; ~queremo ; ~quis ; ~read
        needs_clarification	2	~sab par ; ~say ; ~say what ; ~se ; ~sel ; ~shak on ; ~si ; ~sinc
        needs_clarification	2	~sobredosi ; ~someon ; ~son ; ~spe ~limit ; ~su ~<media> ; ~su ~anunci
        needs_clarification	2	~substanc ; ~sur ; ~taught ; ~teng ningun ; ~teni ; ~the <write> ; ~the bar
        needs_clarification	2	~the ~<insurance> ; ~the ~doctor ; ~the ~play ; ~the ~policy ; ~treat
        needs_clarification	2	~treatment ~for ; ~twic ; ~two ; ~un ~<alcohol> ; ~upset ; ~used
        needs_clarification	2	~what ~els ; ~what ~id ; ~what ~one ; ~wher ; ~withdrawal ~seizur
        needs_clarification	2	~without ~me ; ~y ~0 ; ~yet ; ~you ~hav ; él de
        needs_clarification	1	# + ; $ per ; *arrests:other_experiencer ; *backToUse:other_experiencer
        needs_clarification	1	*caller ; *needsHelp:hypothetical ; *overdose:historical
        needs_clarification	1	*residentialLeft:negated ; *seizure.epilepsy
        needs_clarification	1	*substance.opioid:other_experiencer ; *substance.sedative ; + <home>
        needs_clarification	1	+ every ; + if ; + wif ; 0 <always> ; 0 <church> ; 0 <colleague> ; 0 <home>
        needs_clarification	1	0 <hospital> ; 0 amenaz ; 0 back ; 0 cal ; 0 clr ; 0 diabet ; 0 fost
        needs_clarification	1	0 heal ; 0 ish ; 0 lin ; 0 may ; 0 me ; 0 pound ; 0 pt ; 0 se ; 0 sist
        needs_clarification	1	0 then ; 0 thre ; 0 warm ; 0 was ; <afraid> <clean> ; <afraid> <night>
        needs_clarification	1	<afraid> <past> ; <afraid> <trade> ; <afraid> about ; <afraid> al
        needs_clarification	1	<afraid> when ; <alcohol> ; <alcohol> + ; <alcohol> <stranger>
        needs_clarification	1	<alcohol> <think> ; <alcohol> and ; <alone> <phone> ; <alone> <school>
        needs_clarification	1	<alone> <year> ; <always> <day> ; <always> con ; <always> ~<consume>
        needs_clarification	1	<amount> <count> ; <amount> <crowd> ; <amount> <happy> ; <amount> <hear>
        needs_clarification	1	<amount> <sad> ; <amount> are ; <amount> cosa ; <amount> lugar ; <amount> ni
        needs_clarification	1	<amount> of ; <angry> <kin> ; <angry> <play> ; <angry> <water> ; <angry> for
        needs_clarification	1	<angry> in ; <appointment> <amount> ; <appointment> <child>
        needs_clarification	1	<appointment> only ; <ask> <asleep> ; <ask> <church> ; <ask> <headface>
        needs_clarification	1	<ask> <medicine> ; <ask> <phone> ; <ask> <promise> ; <ask> <shame>
        needs_clarification	1	<ask> and ; <ask> any ; <ask> him ; <ask> how ; <ask> primer ; <ask> ~<say>
        needs_clarification	1	<asleep> <bodypart> ; <asleep> <stop> ; <asleep> de ; <asleep> ~<drive>
        needs_clarification	1	<awake> <happy> ; <blood> <tool> ; <blood> en ; <blood> int ; <blood> it
        needs_clarification	1	<bodypart> <consume> ; <bodypart> <die> ; <bodypart> <play>
        needs_clarification	1	<bodypart> <sick> ; <bodypart> cuf ; <bodypart> dry ; <bodypart> fre
        needs_clarification	1	<bodypart> if ; <bodysound> <blood> ; <bodysound> <container>
        needs_clarification	1	<bodysound> <fall> ; <bodysound> on ; <bodysound> up ; <break> <hear>
        needs_clarification	1	<break> <leave> ; <break> the ; <breath> <fluid> ; <breath> forc
        needs_clarification	1	<breath> se ; <build> <amount> ; <build> <container> ; <build> <height>
        needs_clarification	1	<build> has ; <build> was ; <buy> cart ; <buy> her ; <buy> los
        needs_clarification	1	<calm> <friend> ; <caretaking> <colleague> ; <caretaking> releas
        needs_clarification	1	<chestheart> <consume> ; <child> <awake> ; <child> <feel> ; <child> <fire>
        needs_clarification	1	<child> <pill> ; <child> fin ; <child> of ; <child> she ; <child> then
        needs_clarification	1	<child> ~<phone> ; <child> él ; <church> <clothes> ; <church> <leave>
        needs_clarification	1	<church> <stranger> ; <church> at ; <clean> <drive> ; <clean> <stranger>
        needs_clarification	1	<clean> is ; <clean> to ; <clean> up ; <clinician> <emergency>
        needs_clarification	1	<clinician> <play> ; <clinician> re ; <clothes> <clean> ; <clothes> <money>
        needs_clarification	1	<clothes> <past> ; <clothes> <soon> ; <clothes> <tool> ; <clothes> del
        needs_clarification	1	<clothes> me ; <clothes> right ; <cold> <month> ; <cold> <partner>
        needs_clarification	1	<cold> <water> ; <cold> ~<eat> ; <colleague> <angry> ; <colleague> doesnt
        needs_clarification	1	<colleague> hes ; <colleague> to ; <color> <amount> ; <color> <clean>
        needs_clarification	1	<color> <money> ; <color> <think> ; <color> eyed ; <color> se
        needs_clarification	1	<confused> <headface> ; <confused> doesnt ; <consume> <clothes>
        needs_clarification	1	<consume> <consume> ; <consume> by ; <container> <day>
        needs_clarification	1	<container> <insurance> ; <container> <needle> ; <container> abov
        needs_clarification	1	<container> but ; <container> es ; <container> le ; <continue> <give>
        needs_clarification	1	<continue> <town> ; <continue> good ; <continue> hum ; <continue> it
        needs_clarification	1	<count> <insurance> ; <count> las ; <crowd> <always> ; <crowd> <colleague>
        needs_clarification	1	<crowd> <shake> ; <crowd> aft ; <crowd> can ; <crowd> com ; <crowd> hasnt
        needs_clarification	1	<crowd> on ; <crowd> ~<home> ; <day> <awake> ; <day> <job> ; <day> <kin>
        needs_clarification	1	<day> <leave> ; <day> <month> ; <day> de ; <day> en ; <day> flexibl
        needs_clarification	1	<day> mad ; <day> nobody ; <day> por ; <day> ~<law> ; <daytime> <amount>
        needs_clarification	1	<daytime> are ; <daytime> then ; <die> <always> ; <die> <home>
        needs_clarification	1	<die> <illness> ; <die> <tool> ; <die> plot ; <die> you ; <drive> <amount>
        needs_clarification	1	<drive> <caretaking> ; <drive> <cold> ; <drive> <color> ; <drive> <moment>
        needs_clarification	1	<drive> <outdoors> ; <drive> <past> ; <drive> <start> ; <drive> <treatment>
        needs_clarification	1	<drive> est ; <drive> found ; <drive> sin ; <drive> tim ; <drug> <happy>
        needs_clarification	1	<eat> <month> ; <eat> <past> ; <eat> <phone> ; <eat> <photo>
        """
}
