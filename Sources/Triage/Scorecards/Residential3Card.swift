extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential3 = """
        residential	3	<stimulant> ~<always> ; <stimulant> ~<money> ; <stimulant> él ; <stop> <last>
        residential	3	<stop> <week> ; <stop> <withdrawal> ; <stop> ~<stop> ; <stranger> hav
        residential	3	<stranger> ~<treatment> ; <think> approv ; <think> read ; <tool> <key>
        residential	3	<town> <consume> ; <town> <hospital> ; <town> <law> ; <town> <money> ; <town> when
        residential	3	<trade> turn ; <treatment> <blood> ; <treatment> <clinician> ; <treatment> <consume>
        residential	3	<treatment> <leave> ; <treatment> <month> ; <treatment> <official>
        residential	3	<treatment> <room> ; <treatment> <town> ; <treatment> <year> ; <treatment> all
        residential	3	<treatment> becaus ; <treatment> en ; <treatment> he ; <treatment> sinc
        residential	3	<treatment> thing ; <treatment> ~<past> ; <treatment> ~intern ; <trust> <past>
        residential	3	<vermin> <continue> ; <wait> <height> ; <water> <clean> ; <week> <amount>
        residential	3	<week> <go> ; <week> <phone> ; <week> <wait> ; <week> back ; <week> clean
        residential	3	<week> his ; <week> im ; <week> ive ; <week> long ; <week> ~sinc
        residential	3	<withdrawal> <home> ; <withdrawal> me ; <write> und ; <write> ~<day>
        residential	3	<year> <moment> ; <year> estuv ; <year> im ; <year> nobody ; <year> pretty
        residential	3	a <homeless> ; a <opening> ; a <room> ; a <soon> ; a <start> ; a beach ; a beard
        residential	3	a bomb ; a canc ; a handshak ; a ralph ; a room ; a saint ; a teen ; a terapi
        residential	3	a vein ; a verl ; a ~fifteen ; a ~minimum ; abandon ; about <wait> ; absces on
        residential	3	aceler y ; acept ; add that ; adderal 0 ; adderal every ; adderal out ; adderal she
        residential	3	admit to ; advis on ; advocat ; again by ; again near ; ah/vh ; air dust ; all but
        residential	3	all don ; als <consume> ; alt hoy ; ama from ; ambient ; ambulatori per ; an oven
        residential	3	and <consume> ; and both ; and by ; and custody ; and don ; and empti ; and hom
        residential	3	and honest ; and pick ; and stand ; and twic ; anniversary in ; ano estuv ; ano fum
        residential	3	ano ya ; anymor the ; apparent ; appetit back ; are <think> ; around east
        residential	3	arrang aft ; as befor ; asi <amount> ; ask and ; ask no ; asleep by ; at an ; at day
        residential	3	at sist ; at st ; audienci ; audit ; aunt want ; awak so ; ayer de ; ayer ya
        residential	3	back <consume> ; back <headface> ; bal of ; basical ; bath salt ; be cal ; bed by
        residential	3	bed let ; bed not ; been <always> ; been fir ; been hid ; been nin ; been over
        residential	3	been read ; been talk ; been thre ; been violent ; beer on ; befor dur
        residential	3	befor sentenc ; befor work ; behind ; bender ; benz tap ; bibl and ; bipol one
        residential	3	blanket in ; board consent ; boat the ; both <kin> ; both feet ; bottl of
        residential	3	bus station ; but most ; by mon ; cal self ; can <home> ; can <wait> ; can go
        residential	3	can gues ; can liv ; can only ; cancel it ; carcel del ; cas del ; cash for ; cdl
        residential	3	cdl and ; chanc ; charm ; chut ; cirrhosi ; cle me ; cm 0 ; cocain + ; cocain i
        residential	3	cocain sinc ; cok every ; cok qd ; com no ; con <job> ; con <shame> ; con machet
        residential	3	con suer ; con tre ; cond ; cond 0 ; consejer dic ; consent agreement ; consum per
        residential	3	cool with ; couldnt <say> ; counselor has ; county for ; county hospital
        residential	3	county jail ; coupl x ; crack at ; crack most ; crack use ; crawl und ; cristal
        residential	3	cristal con ; cristal y ; cristal él ; crumb ; crystal at ; cuand <consume>
        residential	3	cuant cobran ; cuant tiemp ; cuart que ; cuatr ano ; cuest el ; custodi de ; cut my
        residential	3	d/c <day> ; d/t ; d/t <stimulant> ; dai going ; dai meth ; dan de ; day 0 ; day for
        residential	3	day inpatient ; day on ; day option ; day program ; day year ; dcf ; de juev
        residential	3	de mexicali ; de volv ; deadlin ; deal out ; del <happy> ; del <hospital>
        residential	3	del alcohol ; del cond ; del hospital ; deliv packag ; desintox
        residential	3	desintoxicacion ayer ; despu por ; detox with ; detox x ; dia otr ; diari dos
        residential	3	did <amount> ; did the ; didnt <angry> ; diganl ; dispuest ; do mol ; doctor last
        residential	3	doctor was ; doe meth ; doing ketamin ; dollar of ; dond <continue> ; dond <leave>
        residential	3	dond ir ; dond rent ; dont <afraid> ; dont scar ; dont stop ; door that ; dos was
        residential	3	down thi ; drag him ; dri ; drink at ; drink on ; drov me ; duerm y ; dui ; dust 0
        residential	3	dutch ; east now ; eight at ; eight week ; el dep ; el departament ; el ice ; el tub
        residential	3	el veran ; ell me ; empec por ; en <treatment> ; en eso ; end last ; enough dai
        residential	3	entregu el ; er hallway ; era <colleague> ; es la ; eso <ask> ; espos llev
        residential	3	esquin y ; est <put> ; est habl ; estuv bien ; etoh dry ; every thur ; evict last
        residential	3	ex <phone> ; ex <trade> ; extr plat ; f <room> ; f dental ; f k ; f kick ; f mom
        residential	3	f slam ; falt otr ; feel human ; fentanyl ; few month ; find <amount>
        residential	3	first <official> ; fiv tim ; flac y ; flew out ; for <afraid> ; for <count>
        residential	3	for <opioid> ; for <rail> ; for eight ; for men ; for meth ; for oxy ; for tel
        residential	3	for using ; for ~<count> ; four now ; freshman year ; fresn y ; fri sat ; from our
        residential	3	front <room> ; fui a ; fum spic ; gallon ; garaj ; gatorad ; gatorad and ; get clean
        residential	3	gimnasi ; go <day> ; go now ; go right ; go ~<treatment> ; go ~inpatient ; going on
        residential	3	good til ; got pto ; got put ; gram a ; grandson and ; greek ; grownup ; guy hav
        residential	3	hac a ; hac diez ; had <count> ; had ~<treatment> ; half year ; hand gon
        residential	3	has epilepsy ; has kid ; has nowher ; hast me ; hast septiembr ; hav <room> ; hav i
        residential	3	he <lock> ; he lost ; he snif ; hear 0 ; hed <asleep> ; hed sleep ; helicopter
        residential	3	hep c ; hepatology ; her <daytime> ; her broth ; her iop ; her job ; her meth
        residential	3	her nephew ; her third ; her tonight ; her too ; her twic ; hes forty ; hes hold
        residential	3	hes lost ; hes right ; hes swing ; hi toward ; high loc ; him <order> ; him about
        residential	3	him back ; him hold ; him order ; him our ; him out ; hir me ; his <palecolor>
        residential	3	his forearm ; his lin ; his rent ; his teeth ; homeles and ; hos from ; hosp sw
        residential	3	hous do ; hous get ; hous use ; hoy de ; hrg 0 ; hungry ; i <crash> ; i flew
        residential	3	i inject ; i rent ; i show ; i sign ; i ~slept ; ice <go> ; id been ; id bring
        residential	3	if <furniture> ; if bed ; im proud ; im smok ; in <church> ; in <go> ; in encin
        residential	3	in malibu ; in prgm ; in ~<treatment> ; in ~residential ; infect ; inpatient i
        residential	3	inpt tx ; int <always> ; int crystal ; int every ; int residential ; int that
        residential	3	intact ; intern ; iop all ; iop and ; iop counselor ; iop thre ; is <law> ; is cool
        residential	3	is squeez ; is sweet ; it <fluid> ; it <furniture> ; it <smell> ; it <stop> ; it dai
        residential	3	it eight ; it smel ; it too ; its <always> ; its fiv ; its spe ; ivdu ; ive <start>
        residential	3	ive als ; jail rn ; jef me ; job to ; judg ; judg okafor ; judg ~gav ; just don
        residential	3	k every ; k hol ; kept me ; kick off ; kingman ; klonopin ; l hand ; la <drive>
        residential	3	la <media> ; la entrevist ; la ingl ; la troc ; la ~coc ; law school ; le pag
        residential	3	leav thru ; level and ; lie back ; lik <past> ; lik befor ; liv ; liv with ; livin
        residential	3	llev cuatr ; llev doc ; lo han ; lo metimo ; loc ; log off ; los misma ; lost job
        residential	3	loteri ; lunch every ; m <furniture> ; m cristal ; m sleep ; machet in ; mak someth
        residential	3	malibu ; malil en ; manan sin ; manic ; marriag ; marriag and ; marz y ; mayb i
        residential	3	me as ; me ~0 ; men ; mensaj de ; mes de ; mes o ; met a ; meth a ; meth cas
        residential	3	meth fiv ; meth for ; meth pretty ; meth sinc ; meth which ; meth x ; metiendos
        residential	3	metimo a ; mgmt 0 ; mientra se ; minim ; mism <clothes> ; mo x ; monday she
        residential	3	month aft ; month at ; month not ; month then ; mor night ; most night
        residential	3	my <caretaking> ; my <treatment> ; my calend ; my crack ; my firm ; my grown
        residential	3	my jefit ; my thirti ; myself im ; n <amount> ; n everyth ; nam und ; need placement
        residential	3	neg test ; neighborhood ; nerv damag ; nev actual ; nev the ; nev ~opi ; next step
        residential	3	nic hous ; night duration ; night per ; night they ; night too ; ningun program
        residential	3	nitrou by ; no ~batal ; no ~numbnes ; no ~plac ; no ~safety ; no ~threat ; no ~tx
        residential	3	no ~wif ; nod along ; noma diganl ; noma le ; non thi ; nonprofit ; noon no
        residential	3	noon with ; norc at ; normal that ; nos <happy> ; nos reimo ; nostril ; not ~hold
        residential	3	not ~look ; not ~min ; not ~our ; noth arrang ; now cok ; now meth ; now using
        residential	3	och <week> ; och <year> ; och ano ; och semana ; octob ive ; octubr de ; of <last>
        residential	3	of <money> ; of <withdrawal> ; of dai ; of ice ; of last ; of meth ; of prison
        residential	3	off lik ; off on ; on bath ; on cocain ; on crystal ; on k ; on spe ; on unit
        residential	3	one <partner> ; only cam ; op <clinician> ; open to ; ord read ; oth <night>
        residential	3	oth night ; otr <height> ; otr tech ; our <caretaking> ; our <phone> ; our <tool>
        residential	3	our guest ; out <go> ; outpatient at ; outpatient group ; outpatient isnt ; outpt in
        residential	3	over is ; oxy at ; padr que ; paid in ; pap is ; pas <past> ; past thi ; payday and
        residential	3	pech fuert ; perdi a ; pharmacy board ; piedr ya ; piquet ; plac with ; plan approv
        residential	3	plan read ; plenty of ; porqu <soon> ; porqu le ; porqu segun ; pric of
        residential	3	program has ; program intern ; psychiatrist dr ; pue <go> ; pued entr ; pul his
        residential	3	pump at ; punch her ; put our ; pyxi ; q <continue> ; q sigu ; que <key> ; que hiz
        residential	3	question nobody ; quit pick ; ratchet ; recit ; referral to ; regres cuand ; rehears
        residential	3	reimo ; rent and ; reserv a ; resi bed ; resid with ; residential client
        residential	3	residential sid ; residential the ; residential treatment ; review <town>
        residential	3	review of ; rn i ; rock ; room ; room in ; roommat smok ; rv ; sab com ; said whatev
        residential	3	said who ; sal qued ; salon and ; sam room ; san jos ; sat <go> ; sat me ; say bug
        residential	3	say somebody ; say tak ; say the ; school so ; se com ; se quem ; second try ; segui
        residential	3	seguirl ; semana ya ; shar <room> ; she drink ; she hit ; si ~tienen ; sick leav
        residential	3	siet ano ; sin ~<home> ; sin ~<pain> ; sin ~dolor ; sin ~plan ; sinc law
        residential	3	sinc march ; sinc most ; sist she ; six hundr ; sixteen day ; siz too ; sleep now
        residential	3	snif cocain ; so theyr ; somebody keep ; someplac ; somewher he ; somewher i
        residential	3	soon could ; spe 0 ; spe two ; speech at ; spic diari ; stash ; stay in ; stepdad is
        residential	3	stil buy ; stil using ; stop for ; straight from ; streak ; studi and ; suer
        residential	3	supervis alcohol ; suspend ; sí y ; t 0 ; t <job> ; tard no ; teng lo ; test <last>
        residential	3	test last ; test me ; th its ; than onc ; that <afraid> ; that <kin> ; that <lock>
        residential	3	that long ; that ranch ; that was ; the <cannabis> ; the <opioid> ; the buckl
        residential	3	the bunk ; the campu ; the counselor ; the ful ; the grandmoth ; the handful
        residential	3	the hol ; the lan ; the problem ; the pyxi ; the ralph ; the salt ; the skin
        residential	3	the social ; the tin ; the trail ; the unit ; the use ; the walmart ; the workbook
        residential	3	the ~<count> ; the ~<law> ; the ~<stimulant> ; the ~light ; the ~liv
        residential	3	them <consume> ; then <stimulant> ; then aftercar ; then walk ; ther <always>
        residential	3	ther <money> ; ther <room> ; ther out ; ther room ; therapist refer ; thes two
        residential	3	they <drive> ; they <hold> ; they <hospital> ; they <lock> ; they discharg
        residential	3	they let ; they lock ; they pul ; they releas ; they saw ; thi rig ; thre night
        residential	3	through <day> ; through all ; thru sun ; thu ; thursday through ; tienen dond
        residential	3	til about ; til they ; tim is ; tin most ; tmrw ; to <consume> ; to go ; to tuesday
        residential	3	today from ; togeth <amount> ; tom otr ; tomorrow aft ; tomorrow is ; trabaj por
        residential	3	trabaj y ; trag ; trailhead ; transplant ; trap hous ; trunk ; ts ; turn round
        residential	3	turtleneck ; twelv hour ; twic <day> ; two becaus ; two job ; two residential
        residential	3	tx <furniture> ; tx bed ; tyl ; uds + ; un <blade> ; un centr ; un machet
        residential	3	un program ; una <moment> ; una hor ; unk no ; up high ; up monday ; up spe
        residential	3	urologist say ; urologist show ; urology np ; usand cocain ; use crack ; use dai
        residential	3	use k ; use meth ; use with ; used <always> ; used <past> ; used befor ; used dai
        residential	3	used sinc ; user for ; using adderal ; ust sab ; vecin no ; veint dia ; vest
        residential	3	visit nurs ; viv de ; voic down ; walmart ; want and ; want attendanc ; want back
        residential	3	want high ; want out ; want privat ; want program ; was <month> ; was laid
        residential	3	was octob ; was onc ; was sixteen ; wednesday to ; week got ; week his ; week ive
        residential	3	week long ; week ~sinc ; wen ; wer <see> ; wer back ; when hes ; when that
        residential	3	whenev ther ; who <asleep> ; whol thing ; whol tim ; wif broth ; wif sob ; wif too
        residential	3	wil discus ; wil run ; wir ; with <calm> ; with <leave> ; with <sober>
        residential	3	wk <continue> ; wk aft ; wkr 0 ; wont <think> ; worksheet ; would stop ; would ~a
        residential	3	writ from ; wrong <phone> ; y <chestheart> ; y <fire> ; y <stimulant> ; y ve ; y ven
        residential	3	y ~<awake> ; y ~awak ; y ~mi ; ya falt ; ya sin ; ya trai ; year most ; year now
        residential	3	yo and ; yo lo ; you <go> ; you <home> ; you liv ; you suggest ; you ~how ; your fly
        residential	3	your residential ; yrs most ; ~<always> ; ~<always> per ; ~<amount> and
        residential	3	~<asleep> <day> ; ~<asleep> ~debaj ; ~<asleep> ~in ; ~<clinician> <stop>
        residential	3	~<day> <headface> ; ~<drive> <home> ; ~<drive> ~structur ; ~<emergency> <day>
        residential	3	~<emergency> <hospital> ; ~<furniture> ~off ; ~<give> <child> ; ~<go> ~<child>
        residential	3	~<go> ~el ; ~<home> <homeless> ; ~<homeless> <stimulant> ; ~<hospital> ~<treatment>
        residential	3	~<illness> <count> ; ~<money> <job> ; ~<month> or ; ~<month> ~<wait>
        residential	3	~<order> ~<official> ; ~<outdoors> 0 ; ~<sick> <amount> ; ~<stranger> ~only
        residential	3	~<take> ~<child> ; ~<take> ~out ; ~<threat> no ; ~<treatment> <count>
        residential	3	~<treatment> <partner> ; ~<treatment> for ; ~<treatment> or ; ~<treatment> ~<opioid>
        residential	3	~<treatment> ~de ; ~<wait> ~<amount> ; ~a <outdoors> ; ~a ~<year> ; ~a ~year
        residential	3	~baj ~el ; ~batal ; ~be ~somewher ; ~broth ~wed ; ~cm 0 ; ~cocain ; ~com ~aft
        residential	3	~d ~<wait> ; ~d ~detox ; ~d ~stay ; ~del ~<height> ; ~del ~<outdoors>
        residential	3	~del ~freeway ; ~del ~puent ; ~dependent ; ~diari per ; ~died the ; ~dog ~is
        residential	3	~dolor ; ~drink ~every ; ~duerm ~debaj ; ~etoh / ; ~for a ; ~for ~0 ; ~for ~thirty
        residential	3	~for ~two ; ~freeway ; ~freeway 0 ; ~he ~<give> ; ~he ~dej ; ~her ~<room> ; ~hijo
        residential	3	~how ~long ; ~i ~<count> ; ~i ~count ; ~i ~need ; ~in ~her ; ~is ~<calm>
        residential	3	~isnt ~for ; ~job ; ~kick ~heroin ; ~kid no ; ~la ~coc ; ~le est ; ~light ~off
        residential	3	~liv ~at ; ~minimum ~of ; ~mis ~hijo ; ~month or ; ~my ~<colleague> ; ~my ~<room>
        residential	3	~nino ; ~not ~a ; ~not ~pregnant ; ~numbnes ; ~one ~<consume> ; ~one ~of
        residential	3	~park ~structur ; ~plac ; ~plan ; ~prior ~resi ; ~ready ; ~residencial ~de
        residential	3	~sab desd ; ~safety ; ~se ~cuant ; ~sinc ~he ; ~sinc ~wint ; ~straight ; ~structur
        residential	3	~switch ; ~teng nad ; ~the ~<home> ; ~thirty ~day ; ~threat ; ~tienen ~lug
        residential	3	~treatment befor ; ~up ; ~what ~kind ; ~wont ~<say> ; ~wont ~say ; él <buy>
        residential	3	él vend
        residential	2	*arrests ; *backToUse:negated ; *duration.2 ; *duration.5 ; *firstOffence
        residential	2	*hallucination.apparition:hypothetical ; *injecting:other_experiencer
        residential	2	*noBarrierChild ; *noBarrierWork ; *quantity.consequence ; *residentialDone:negated
        residential	2	*seizure:hypothetical ; *sinceLastUse.2 ; *soonDate ; *started:hypothetical
        residential	2	*thirdParty ; *treatmentNeed ; *treatmentNeed:possible ; *uses:other_experiencer
        residential	2	*wantsOff:hypothetical ; + dial ; + for ; + most ; / sem ; 0 <angry> ; 0 <container>
        residential	2	0 <hear> ; 0 <height> ; 0 <hot> ; 0 <past> ; 0 <play> ; 0 <stiff> ; 0 cam ; 0 fight
        residential	2	0 good ; 0 gramo ; 0 hear ; 0 iop ; 0 night ; 0 por ; 0 rad ; 0 releas ; 0 uas
        residential	2	0 walk ; <afraid> <soon> ; <alcohol> <furniture> ; <alcohol> <hospital>
        residential	2	<alcohol> <treatment> ; <alcohol> is ; <alcohol> q ; <alcohol> sinc ; <alone> <job>
        residential	2	<alone> <stranger> ; <always> <furniture> ; <always> <go> ; <always> <job>
        residential	2	<always> <opening> ; <always> <rope> ; <always> hac ; <always> pas ; <always> tien
        residential	2	<always> va ; <amount> <law> ; <amount> becaus ; <amount> healthy ; <amount> separat
        residential	2	<amount> whil ; <angry> <clean> ; <angry> <drive> ; <angry> ~<die> ; <ask> <home>
        residential	2	<ask> <insurance> ; <ask> <put> ; <asleep> <angry> ; <asleep> <eat>
        residential	2	<asleep> <leave> ; <asleep> <month> ; <asleep> <stimulant> ; <asleep> <tool>
        residential	2	<asleep> ahi ; <asleep> but ; <asleep> com ; <asleep> he ; <awake> <always>
        residential	2	<blade> <height> ; <blade> <money> ; <blood> me ; <bodypart> <home>
        residential	2	<bodypart> <lock> ; <bodypart> his ; <bodypart> ten ; <break> <consume> ; <break> on
        residential	2	<break> so ; <build> <bodypart> ; <build> <consume> ; <build> our
        residential	2	<buy> <container> ; <buy> <go> ; <buy> ahi ; <buy> out ; <cannabis> <week>
        residential	2	<caretaking> <moment> ; <caretaking> <phone> ; <caretaking> about ; <caretaking> and
        residential	2	<chestheart> <build> ; <chestheart> <tool> ; <chestheart> lik ; <child> back
        residential	2	<child> my ; <church> <consume> ; <church> for ; <church> san ; <clean> 0
        residential	2	<clean> del ; <clean> me ; <clean> sinc ; <clean> ther ; <clinician> <appointment>
        residential	2	<clinician> <child> ; <clinician> board ; <clinician> np ; <clinician> of
        residential	2	<clothes> when ; <colleague> <asleep> ; <colleague> d/c ; <consume> <drive>
        residential	2	<consume> in ; <consume> only ; <consume> out ; <consume> piedr ; <consume> ~<stop>
        residential	2	<container> <amount> ; <container> <leave> ; <container> <shame> ; <container> a
        residential	2	<container> over ; <continue> <buy> ; <continue> <photo> ; <continue> <smell>
        residential	2	<continue> <start> ; <continue> by ; <continue> com ; <continue> do
        residential	2	<continue> doing ; <continue> in ; <continue> just ; <continue> most
        residential	2	<continue> per ; <continue> read ; <continue> turn ; <crash> <amount> ; <crash> my
        residential	2	<crowd> <hear> ; <crowd> <hold> ; <crowd> <threat> ; <crowd> <town> ; <crowd> arent
        residential	2	<crowd> find ; <day> <fluid> ; <day> <opioid> ; <day> <rarely> ; <day> chip
        residential	2	<day> ~how ; <daytime> <sober> ; <daytime> no ; <drive> <pet> ; <drive> <stimulant>
        residential	2	<drive> depot ; <drive> est ; <drive> him ; <drive> ive ; <drive> my ; <drive> only
        residential	2	<drive> straight ; <drive> wrong ; <drive> ~<home> ; <drug> <container>
        residential	2	<drug> <furniture> ; <drug> <home> ; <drug> <law> ; <drug> and ; <eat> <asleep>
        residential	2	<eat> <stimulant> ; <eat> health ; <eat> ~<shake> ; <emergency> <treatment>
        residential	2	<fall> <give> ; <fall> <pet> ; <fall> of ; <feel> <clinician> ; <feel> <opioid>
        residential	2	<fire> <hot> ; <fire> with ; <friend> <alone> ; <friend> <start>
        residential	2	<friend> <stranger> ; <friend> doesnt ; <furniture> <fire> ; <furniture> <stop>
        residential	2	<furniture> hes ; <furniture> in ; <furniture> lik ; <furniture> nin
        residential	2	<furniture> she ; <furniture> und ; <furniture> wher ; <go> not ; <go> ~<amount>
        residential	2	<goodbye> that ; <happy> por ; <happy> que ; <headface> clock ; <hear> <vermin>
        residential	2	<hear> el ; <hear> from ; <hear> you ; <hear> ~<asleep> ; <height> <homeless>
        residential	2	<height> <wait> ; <height> ice ; <height> out ; <hit> <bodypart> ; <hit> <cold>
        residential	2	<hit> <tool> ; <hit> el ; <hit> it ; <hold> <month> ; <hold> <photo> ; <hold> on
        residential	2	<home> ; <home> <alcohol> ; <home> <clinician> ; <home> <fire> ; <home> <rope>
        residential	2	<home> <sober> ; <home> <week> ; <home> con ; <home> conmig ; <home> de ; <home> doe
        residential	2	<home> up ; <home> ~<consume> ; <homeless> <homeless> ; <homeless> <need>
        residential	2	<hospital> <always> ; <hospital> <clothes> ; <hospital> <leave>
        residential	2	<hospital> <sedative> ; <hospital> cm ; <hospital> dc ; <hospital> sw ; <hot> for
        residential	2	<hot> the ; <illness> <fluid> ; <illness> in ; <illness> la ; <illness> off
        residential	2	<illness> on ; <illness> twic ; <insurance> <continue> ; <insurance> sinc
        residential	2	<intoxicated> out ; <job> <alcohol> ; <job> <hit> ; <job> remote ; <job> without
        residential	2	<job> ya ; <key> <ask> ; <key> <pet> ; <key> <stimulant> ; <kill> <leave>
        residential	2	<kill> his ; <kin> <alcohol> ; <kin> <shame> ; <kin> <sober> ; <kin> besid
        residential	2	<kin> includ ; <kin> plac ; <kin> sinc ; <kin> so ; <kin> ~<stimulant>
        residential	2	<last> chanc ; <law> <child> ; <law> <day> ; <law> <order> ; <law> <town>
        residential	2	<law> behind ; <law> had ; <leave> <blood> ; <leave> <height> ; <leave> <sober>
        residential	2	<leave> she ; <leave> sid ; <leave> y ; <medicine> <amount> ; <medicine> <home>
        residential	2	<medicine> <treatment> ; <moment> <hot> ; <moment> <needle> ; <moment> <order>
        residential	2	<moment> act ; <money> <official> ; <money> fin ; <money> n ; <money> of
        residential	2	<money> pt ; <money> ya ; <month> + ; <month> each ; <month> not ; <month> usa
        residential	2	<need> <furniture> ; <need> <home> ; <need> <leave> ; <need> <moment>
        residential	2	<need> <partner> ; <need> em ; <needle> <go> ; <needle> <soon> ; <night> too
        residential	2	<official> <water> ; <official> ive ; <official> le ; <opening> <daytime>
        residential	2	<opening> <palecolor> ; <opioid> <sick> ; <opioid> <stop> ; <opioid> out
        residential	2	<opioid> sinc ; <order> <treatment> ; <order> de ; <order> my ; <order> que
        residential	2	<order> to ; <outdoors> <happy> ; <outdoors> <homeless> ; <outdoors> clos
        residential	2	<outdoors> right ; <outdoors> sinc ; <pain> for ; <palecolor> ; <palecolor> and
        residential	2	<partner> <buy> ; <partner> <clean> ; <partner> been ; <partner> my ; <past> <crash>
        residential	2	<past> <last> ; <past> <wait> ; <past> each ; <past> tx ; <pet> se ; <phone> <take>
        residential	2	<phone> me ; <phone> neg ; <phone> self ; <phone> you ; <photo> <stimulant>
        residential	2	<pill> <drug> ; <pill> <sedative> ; <pill> el ; <promise> <night> ; <promise> i
        residential	2	<put> <drug> ; <put> <hot> ; <put> <insurance> ; <put> <opening> ; <put> al
        residential	2	<put> las ; <put> list ; <put> no ; <put> por ; <put> thing ; <put> up
        residential	2	<put> ~<day> ; <rarely> <day> ; <rarely> x ; <rarely> y ; <record> <leave>
        residential	2	<record> if ; <record> ive ; <relapse> <day> ; <room> <consume> ; <room> <room>
        residential	2	<room> onc ; <room> wher ; <room> with ; <rope> <break> ; <rope> <headface>
        residential	2	<rope> <pet> ; <say> <height> ; <say> <start> ; <say> arent ; <say> back
        residential	2	<say> desd ; <say> find ; <say> ful ; <say> theyd ; <school> <ask>
        residential	2	<school> <leave> ; <school> out ; <sedative> <stop> ; <sedative> <take>
        residential	2	<sedative> off ; <see> is ; <seizure> <say> ; <shame> of ; <smell> <fire>
        residential	2	<sober> <leave> ; <sober> per ; <sober> ~<withdrawal> ; <soon> <put> ; <soon> la
        residential	2	<start> with ; <stimulant> <awake> ; <stimulant> <cannabis> ; <stimulant> <night>
        residential	2	<stimulant> <take> ; <stimulant> as ; <stimulant> by ; <stimulant> charg
        residential	2	<stimulant> com ; <stimulant> con ; <stimulant> his ; <stimulant> i
        residential	2	<stimulant> just ; <stimulant> that ; <stimulant> ther ; <stimulant> twic
        residential	2	<stimulant> y ; <stimulant> ~<kin> ; <stimulant> ~<year> ; <stop> being
        residential	2	<stop> then ; <stranger> <wait> ; <stranger> just ; <stranger> par ; <stranger> whos
        residential	2	<take> <promise> ; <take> <room> ; <take> bad ; <take> clean ; <take> mushroom
        residential	2	<think> <go> ; <think> so ; <think> ~<day> ; <threat> <blade> ; <tired> <last>
        residential	2	<tired> <room> ; <tool> he ; <tool> just ; <town> <treatment> ; <trade> lik
        residential	2	<trade> local ; <treatment> ; <treatment> <day> ; <treatment> <drug>
        residential	2	<treatment> <home> ; <treatment> <pill> ; <treatment> <stop> ; <treatment> any
        residential	2	<treatment> back ; <treatment> did ; <treatment> dond ; <treatment> from
        residential	2	<treatment> nev ; <treatment> sid ; <treatment> the ; <treatment> thru
        residential	2	<treatment> ~<child> ; <trust> <child> ; <unreal> <stranger> ; <vendor> <treatment>
        residential	2	<vermin> <clean> ; <vermin> the ; <wait> at ; <wait> hast ; <wait> in
        residential	2	<wait> somewher ; <water> <daytime> ; <water> so ; <week> <always> ; <week> <blood>
        residential	2	<week> <furniture> ; <week> <last> ; <week> <lock> ; <week> com ; <week> desd
        residential	2	<week> in ; <week> no ; <week> ten ; <week> y ; <withdrawal>
        residential	2	<withdrawal> <opening> ; <withdrawal> <sedative> ; <withdrawal> off ; <write> <feel>
        residential	2	<write> <home> ; <write> do ; <year> <amount> ; <year> <bodypart> ; <year> <break>
        """
}
