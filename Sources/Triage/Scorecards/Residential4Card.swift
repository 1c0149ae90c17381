extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential4 = """
        residential	2	malil en ; mam x ; man y ; manic ; mari ; marin ; marri in ; marz y ; mas eso
        residential	2	may <continue> ; may <need> ; me <leave> ; me <partner> ; me acab ; me all ; me dont
        residential	2	me fui ; me habi ; me hablan ; me han ; me in ; me las ; me pic ; med detox
        residential	2	meeting i ; mes en ; mes o ; met a ; meth a ; meth by ; meth cas ; meth charg
        residential	2	meth four ; meth his ; meth kid ; meth lost ; meth mor ; meth near ; meth sinc
        residential	2	meth the ; meth using ; meth when ; meth x ; mgmt 0 ; mh ; mi <pet> ; mi <room>
        residential	2	mi abog ; mi carnal ; mientra se ; milligram of ; minimum of ; mis primo ; mom couch
        residential	2	mom must ; monday at ; money troubl ; month aft ; month at ; month not ; morn ther
        residential	2	most on ; mujer ; mush ; must finish ; muy formal ; my <stimulant> ; my bed
        residential	2	my breastbon ; my cal ; my camer ; my cok ; my editor ; my fil ; my ful ; my grown
        residential	2	my jefit ; my key ; my psychiatrist ; my sew ; my thirti ; my way ; myself id
        residential	2	n <amount> ; nad rar ; nam only ; nd <treatment> ; need em ; need intak
        residential	2	neighbor are ; neighbor plot ; nev <home> ; nev <stop> ; nev stop ; niet le
        residential	2	night they ; night too ; nin <month> ; nin month ; nineteen <day> ; nineteen day
        residential	2	nitrou by ; no <alcohol> ; no <opening> ; no <room> ; no alcanz ; no barrier
        residential	2	no cre ; no mor ; no pain ; no plac ; no safety ; no sx ; no vacation ; no ~oig
        residential	2	no ~wif ; nobody <angry> ; nobody <say> ; nobody use ; noch llev ; noma <say>
        residential	2	non thi ; noon with ; nos lo ; not dai ; not hold ; not jok ; not min ; not my
        residential	2	not tak ; not ~depres ; noth dramatic ; notic and ; novent <day> ; novent dia ; novi
        residential	2	novi se ; now pac ; now swing ; np <say> ; numb one ; nunc <stop> ; nunc en
        residential	2	nurs said ; o tre ; octob ive ; ocup ; of <church> ; of <last> ; of <money>
        residential	2	of <town> ; of day ; of detox ; of last ; of medical ; of seven ; of using
        residential	2	of ~<opioid> ; off <night> ; off dop ; off lik ; off lithium ; off on ; offic 0
        residential	2	ojo ; ok if ; on <chestheart> ; on <take> ; on being ; on cocain ; on crank
        residential	2	on crystal ; on k ; on med ; on own ; on sepulved ; on spe ; on thre ; on work
        residential	2	onc mor ; one good ; one not ; one room ; one would ; only <continue>
        residential	2	only <treatment> ; opi <treatment> ; opi detox ; or charg ; or go ; ord read
        residential	2	ord yet ; orden ; oth 0 ; our <caretaking> ; our <school> ; our detox ; out get
        residential	2	out tomorrow ; outpt ; outpt in ; over crack ; over on ; own hom ; own phon ; oxy
        residential	2	oxy at ; padrin de ; pagin en ; pan ; par a ; par en ; park spac ; part that ; parti
        residential	2	pas <past> ; pas la ; past thi ; pea ; peel ; pentecostal ; peopl do ; peopl my
        residential	2	per <consume> ; perdi ; perdi a ; perdi mi ; permis y ; person do ; pharmacy board
        residential	2	phenobarb ; piedr 0 ; pilot 0 ; pip at ; pip going ; pip und ; pis ; piz ; plac aft
        residential	2	plac on ; plac with ; plan on ; plan past ; plant clos ; ple ; plenty of ; po 0
        residential	2	podcast ; ponen al ; pop <stimulant> ; por <treatment> ; por internarl
        residential	2	porqu <goodbye> ; porqu extran ; possession of ; pound of ; ppl ; ppo ; primo y
        residential	2	prison in ; probation 0 ; psychiatrist ; pt ask ; pued <go> ; pued <wait>
        residential	2	pued qued ; puent en ; puertorriquen ; pus 0 ; q <amount> ; q few ; quarry ; que con
        residential	2	que ser ; que sigu ; que vendi ; que voy ; quier sal ; quier salirs ; raspberry
        residential	2	re liv ; read <treatment> ; ready ; reentry 0 ; regional ; regional <insurance>
        residential	2	regional carri ; rehab finish ; rehears ; requir ; resi bed ; residential the
        residential	2	restles ; reunif ; rib ; rid ; right he ; right on ; right thing ; riverb camp
        residential	2	rock in ; room <home> ; room hous ; room or ; roomat ; round me ; ruid ; rul at
        residential	2	run by ; run of ; run on ; s/p ~0 ; sab com ; sabi ; said goodby ; said thi
        residential	2	sal <day> ; sam <room> ; sat me ; saturday and ; sav up ; saw your ; say arent
        residential	2	say cant ; say how ; say somebody ; say tak ; say the ; say thing ; scary
        residential	2	school im ; se <ask> ; se ~cuant ; second try ; section 0 ; seguirl ; segur flor
        residential	2	sel you ; sem 0 ; seman desd ; send her ; sesent dia ; sesion de ; seven day
        residential	2	seven sinc ; shar <room> ; she <hit> ; she bright ; she don ; she drink
        residential	2	she graduat ; she laugh ; she own ; she pack ; she stay ; sheet cak ; shift a
        residential	2	shirt with ; sho off ; show she ; shower ; shut for ; si entr ; si le ; sick leav
        residential	2	sigu sal ; simp sit ; sin <asleep> ; sin <stop> ; sin plan ; sinc february
        residential	2	sinc law ; sinc march ; sinc most ; sindicat ; singl night ; sis ; sist she
        residential	2	siz too ; skip ; slam <stimulant> ; slap for ; smal <night> ; smok weed
        residential	2	smokin crack ; snif cocain ; snort ; snort a ; so <intoxicated> ; so <stop> ; so yes
        residential	2	soap ; sobrin en ; som <record> ; sombra ; somebody giv ; somebody park ; someon at
        residential	2	somewher for ; son finish ; soon could ; spe 0 ; speech at ; spot and ; spot in
        residential	2	spot on ; st joseph ; stab his ; stay over ; stay run ; stay somewher ; stil her
        residential	2	straight from ; straight sinc ; straight with ; streak ; stuf is ; sub a ; sublet
        residential	2	submit ; subst not ; suegro ; surf ; survey ; sw on ; swear the ; sx ; sí y
        residential	2	t <job> ; tabl in ; tak a ; tak car ; tak whatev ; tank ; tap ; tap la ; taper off
        residential	2	tatto artist ; tax season ; tech y ; teen challeng ; teenager ; tegucigalp
        residential	2	teng <home> ; teng cas ; teng hijo ; tent behind ; tetil ; th its ; than <say>
        residential	2	than onc ; than the ; that <furniture> ; that <kin> ; that <stimulant> ; that guy
        residential	2	that sam ; that scar ; that tim ; thatl ; the <cannabis> ; the <feel>
        residential	2	the <homeless> ; the aft ; the arrest ; the campu ; the ceremony ; the chain
        residential	2	the credit ; the crystal ; the dab ; the deacon ; the desert ; the elder ; the entir
        residential	2	the envelop ; the glas ; the graduation ; the hospital ; the laker ; the lan
        residential	2	the mean ; the medical ; the mouthwash ; the needl ; the nitrou ; the ocean
        residential	2	the pack ; the park ; the phenobarbital ; the problem ; the quarry ; the radiator
        residential	2	the ralph ; the receipt ; the rock ; the salt ; the shadow ; the shelt ; the show
        residential	2	the sidewalk ; the skin ; the social ; the television ; the trail ; the uncl
        residential	2	the union ; the unit ; the vincent ; the walmart ; the wrong ; them back
        residential	2	then <always> ; ther <always> ; ther <amount> ; ther all ; therapist refer
        residential	2	they <consume> ; they <hospital> ; they both ; they check ; they cook
        residential	2	they discharg ; they kept ; they pul ; theyl look ; theyr nic ; thi <hot> ; thi heat
        residential	2	thing up ; thing which ; think its ; third <month> ; third month ; thirti
        residential	2	thirty night ; thre becaus ; thre or ; thre year ; through <always> ; through <day>
        residential	2	through <insurance> ; through an ; through every ; thru <outdoors> ; thru nov
        residential	2	thur thru ; thursday outpatient ; tien a ; tijuan a ; til <outdoors> ; til my
        residential	2	tim she ; to <build> ; to county ; to crack ; to drink ; to sinc ; to sunday
        residential	2	to tuesday ; today from ; told cant ; tom otr ; tomorrow at ; tomorrow want
        residential	2	too and ; towel on ; tra una ; trag ; traig com ; trampolin ; transplant ; trap
        residential	2	tratamient residencial ; tre mes ; tre tard ; tri sleep ; troc ; troc desd
        residential	2	truck sinc ; ts ; turtleneck ; twelv hour ; twing ; two and ; two rehab ; tyl
        residential	2	ua meth ; uas ; un centr ; un tiemp ; una <gun> ; una <moment> ; una botel ; una hor
        residential	2	una pistol ; unit now ; uno 0 ; uno <home> ; uno dos ; uno viv ; unsupervis
        residential	2	unsur how ; up lat ; up monday ; upp ; urology np ; use k ; use meth ; use she
        residential	2	use was ; used crystal ; using it ; ust <think> ; usual do ; va <amount> ; vec x
        residential	2	velvet ; vent ; very <happy> ; very nic ; vest ; vez <always> ; vez el ; vez que
        residential	2	virtual <treatment> ; vital ; viv with ; voc que ; voc y ; voluntari en ; walk by
        residential	2	want and ; want for ; want rat ; want somewher ; was <alcohol> ; was <intoxicated>
        residential	2	was <put> ; was back ; was cle ; was hold ; was nineteen ; was onc ; was put
        residential	2	was vodk ; watch + ; we <die> ; we <try> ; we paid ; wednesday to ; weed only
        residential	2	week going ; week his ; week i ; week of ; week sinc ; week start ; week the
        residential	2	weekday ; weekend im ; went numb ; wer back ; wev no ; what <always> ; what <say>
        residential	2	what and ; what get ; what usual ; what would ; whatev they ; whatev we
        residential	2	whenev ther ; wher do ; wher doe ; wher everybody ; wher would ; which she
        residential	2	whip cream ; whippet in ; who <buy> ; who als ; who he ; who the ; whol 0 ; why yet
        residential	2	wif doe ; wif has ; wif husb ; wif im ; wif mov ; wil <day> ; wil talk ; win and
        residential	2	wint break ; wir ; with <calm> ; with <sober> ; with all ; with bf ; with infant
        residential	2	with meth ; with thi ; wks preg ; woman in ; women residential ; women shelt
        residential	2	wont look ; wound now ; written and ; written the ; y <chestheart> ; y <continue>
        residential	2	y <partner> ; y qd ; y ready ; y sali ; y sigu ; y ve ; y ~cuant ; ya <fall>
        residential	2	ya <write> ; ya cai ; ya hast ; ya perdi ; yal do ; year becaus ; yes i ; yo <need>
        residential	2	yo lo ; you <go> ; you <home> ; you about ; you do ; you liv ; young broth
        residential	2	your <build> ; your <colleague> ; your build ; yrs every ; yrs smok ; ~/ ~0 ; ~0 ~/
        residential	2	~0 ~x ; ~<alcohol> / ; ~<alcohol> <angry> ; ~<alcohol> no ; ~<alcohol> ~<consume>
        residential	2	~<alcohol> ~<opioid> ; ~<amount> ~<month> ; ~<cold> ; ~<drug> <amount> ; ~<go> ~aft
        residential	2	~<kill> ~him ; ~<need> ~me ; ~<rope> ~himself ; ~<sedative> ~<stop> ; ~<shake> <eat>
        residential	2	~<stimulant> <amount> ; ~<stimulant> ~<amount> ; ~<stranger> ~in ; ~<treatment> at
        residential	2	~<treatment> en ; ~<treatment> part ; ~<treatment> ~<appointment> ; ~a ~<relapse>
        residential	2	~a ~bottl ; ~aceptan ; ~at ~your ; ~cash ; ~com ~aft ; ~com ~in ; ~complet ; ~cp
        residential	2	~cuant ~<money> ; ~cuant ~cuest ; ~cuest ; ~d/c ~<day> ; ~d/c ~today ; ~da <afraid>
        residential	2	~da mied ; ~dej ; ~depres ; ~detox ~d/c ; ~drink ~every ; ~etoh ~detox ; ~fev now
        residential	2	~heard ; ~in 0 ; ~in ~<treatment> ; ~in ~program ; ~inpatient program ; ~intern en
        residential	2	~keppr ; ~la ~<outdoors> ; ~la ~<stimulant> ; ~la ~cal ; ~la ~coc ; ~le ; ~liv ~at
        residential	2	~nobody ~els ; ~not ~<illness> ; ~not ~a ; ~on ~keppr ; ~one ~of ; ~peopl ; ~pistol
        residential	2	~plac ; ~quit ; ~reciben ; ~residencial ; ~si on ; ~somewher ~for ; ~therapy
        residential	2	~traum ; ~uncl ; ~up ~for ; él <buy> ; él vend
        residential	1	*ago.4 ; *drinks.0 ; *duration.3 ; *emergency.4 ; *emergency.4:negated
        residential	1	*frequency.2:historical ; *injecting.0:other_experiencer ; *keptUsing.0:possible
        residential	1	*mandate.1:historical ; *mandator.1 ; *misuse.0 ; *overPrescribed.0 ; *overdose.0
        residential	1	*person.0:hypothetical ; *rhythm.0 ; *sinceLastUse.1 ; *started.0:hypothetical
        residential	1	*substance.0:hypothetical ; *treatmentNeed.0 ; *violence.0:hypothetical
        residential	1	+ <sedative> ; 0 <container> ; 0 <official> ; 0 <threat> ; 0 <treatment> ; 0 <year>
        residential	1	0 amenaz ; 0 back ; 0 cam ; 0 ft ; 0 g ; 0 hour ; 0 iv ; 0 job ; 0 mg ; 0 perdi
        residential	1	0 sinc ; 0 slam ; 0 so ; 0 uas ; 0 viv ; 0 y ; 0 yrs ; <alcohol> <last>
        residential	1	<alcohol> <moment> ; <alcohol> sinc ; <alone> <play> ; <alone> <stranger>
        residential	1	<always> <crowd> ; <amount> <law> ; <amount> <tool> ; <amount> becaus ; <amount> eso
        residential	1	<amount> first ; <amount> until ; <angry> <money> ; <appointment> <clinician>
        residential	1	<ask> <phone> ; <ask> <put> ; <ask> do ; <asleep> <soon> ; <asleep> ahi
        residential	1	<asleep> com ; <awake> 0 ; <blade> und ; <blood> ; <blood> <need>
        residential	1	<bodypart> <feel> ; <bodypart> <home> ; <bodypart> been ; <bodypart> del
        residential	1	<bodypart> go ; <bodypart> hard ; <bodysound> <blood> ; <break> and ; <break> el
        residential	1	<break> so ; <build> <trade> ; <build> that ; <buy> su ; <calm> <need> ; <calm> as
        residential	1	<cannabis> <write> ; <caretaking> and ; <caretaking> at ; <chestheart> <clinician>
        residential	1	<chestheart> <tool> ; <chestheart> en ; <child> <break> ; <child> <home>
        residential	1	<child> <palecolor> ; <child> estan ; <child> fue ; <child> mad ; <child> to
        residential	1	<child> up ; <church> <phone> ; <clean> <feel> ; <clinician> <month>
        residential	1	<clinician> <record> ; <clinician> <shame> ; <clinician> @ ; <clinician> board
        residential	1	<clinician> sinc ; <clothes> <month> ; <cold> 0 ; <cold> <night> ; <cold> i
        residential	1	<cold> x ; <colleague> int ; <consume> <continue> ; <consume> <drive>
        residential	1	<consume> <last> ; <consume> <month> ; <consume> only ; <consume> rough
        residential	1	<container> / ; <container> <always> ; <container> <amount> ; <container> <leave>
        residential	1	<container> a ; <continue> <caretaking> ; <continue> <fire> ; <continue> <happy>
        residential	1	<continue> <month> ; <continue> <photo> ; <continue> <rail> ; <continue> <smell>
        residential	1	<continue> <start> ; <continue> go ; <continue> if ; <continue> igual
        residential	1	<continue> most ; <continue> near ; <continue> read ; <continue> stand
        residential	1	<count> <consume> ; <crash> <amount> ; <crash> at ; <crowd> <headface>
        residential	1	<crowd> <intoxicated> ; <crowd> are ; <crowd> been ; <crowd> lead ; <crowd> me
        residential	1	<crowd> par ; <day> <amount> ; <day> <buy> ; <day> <cold> ; <day> <count>
        residential	1	<day> <furniture> ; <day> <goodbye> ; <day> <home> ; <day> <last> ; <day> <opioid>
        residential	1	<day> <take> ; <day> at ; <day> each ; <day> has ; <day> hed ; <day> lost
        residential	1	<day> nos ; <day> noth ; <day> p ; <daytime> par ; <daytime> que ; <drive> <always>
        residential	1	<drive> me ; <drive> my ; <drive> structur ; <drug> aft ; <drug> y ; <eat> <play>
        residential	1	<eat> if ; <emergency> ; <emergency> <treatment> ; <emergency> el ; <fall> <phone>
        residential	1	<fall> it ; <feel> <alone> ; <feel> <clean> ; <feel> <crowd> ; <feel> <write>
        residential	1	<feel> them ; <feel> ~<opioid> ; <fire> <money> ; <fire> <take> ; <fire> she
        residential	1	<friend> <kin> ; <friend> <room> ; <friend> is ; <furniture> <furniture>
        residential	1	<furniture> <hot> ; <furniture> <stop> ; <furniture> <tool> ; <furniture> a
        residential	1	<furniture> apag ; <furniture> her ; <furniture> she ; <furniture> through
        residential	1	<furniture> und ; <furniture> up ; <furniture> wher ; <furniture> who
        residential	1	<give> <month> ; <give> <seizure> ; <go> <bodypart> ; <go> <palecolor> ; <go> agent
        residential	1	<go> back ; <go> on ; <go> uno ; <go> yo ; <go> ~<home> ; <goodbye> the
        residential	1	<gun> <day> ; <happy> <job> ; <happy> por ; <happy> to ; <headface> <chestheart>
        residential	1	<headface> <pet> ; <headface> <school> ; <headface> <shake> ; <headface> clos
        residential	1	<headface> pelon ; <headface> y ; <hear> <law> ; <hear> baj ; <hear> per
        residential	1	<height> 0 ; <height> <consume> ; <height> is ; <height> lik ; <height> off
        residential	1	<hit> <chestheart> ; <hit> <intoxicated> ; <hit> <kin> ; <hit> al ; <hit> me
        residential	1	<home> <alcohol> ; <home> <fall> ; <home> <friend> ; <home> <give> ; <home> <law>
        residential	1	<home> <phone> ; <home> conmig ; <home> und ; <home> with ; <homeless> <consume>
        residential	1	<homeless> for ; <hospital> <alcohol> ; <hospital> <kin> ; <hospital> thi
        residential	1	<hot> con ; <illness> 0 ; <illness> <last> ; <illness> <moment> ; <illness> on
        residential	1	<illness> twic ; <insurance> <past> ; <insurance> off ; <intoxicated> <drive>
        residential	1	<job> / ; <job> in ; <kill> <consume> ; <kin> <happy> ; <kin> <shame> ; <kin> pued
        residential	1	<kin> sinc ; <kin> usa ; <last> <amount> ; <last> <phone> ; <law> <continue>
        residential	1	<law> <go> ; <law> <law> ; <law> <leave> ; <law> <order> ; <law> <stranger>
        residential	1	<law> medical ; <law> of ; <law> per ; <leave> <colleague> ; <leave> <hot>
        residential	1	<leave> <insurance> ; <leave> <sober> ; <leave> is ; <lock> <amount> ; <lock> it
        residential	1	<medicine> <treatment> ; <medicine> was ; <moment> 0 ; <moment> <colleague>
        residential	1	<moment> <stranger> ; <moment> sí ; <moment> tim ; <moment> to ; <money> her
        residential	1	<money> it ; <month> <hit> ; <month> <key> ; <month> <moment> ; <month> <stimulant>
        residential	1	<month> not ; <need> <lock> ; <need> <say> ; <need> <week> ; <need> attendanc
        residential	1	<need> first ; <need> long ; <need> ser ; <need> spanish ; <needle> <go>
        residential	1	<night> <seizure> ; <night> <soon> ; <night> its ; <official> <put>
        residential	1	<official> <see> ; <official> can ; <official> le ; <official> par ; <official> she
        residential	1	<official> sw ; <opening> thi ; <opioid> <home> ; <opioid> <sick> ; <order> <crowd>
        residential	1	<order> <moment> ; <order> of ; <order> on ; <order> to ; <order> yet
        residential	1	<outdoors> <consume> ; <outdoors> im ; <outdoors> sinc ; <outdoors> then
        residential	1	<pain> <always> ; <palecolor> and ; <partner> <afraid> ; <partner> <bodysound>
        residential	1	<partner> <build> ; <partner> <headface> ; <partner> <hold> ; <partner> <hot>
        residential	1	<partner> <leave> ; <partner> of ; <partner> over ; <past> <buy> ; <past> <last>
        residential	1	<past> <photo> ; <past> each ; <pet> one ; <phone> <container> ; <phone> <crowd>
        residential	1	<phone> <fluid> ; <phone> <money> ; <phone> neg ; <phone> they ; <phone> una
        residential	1	<phone> you ; <photo> <appointment> ; <photo> de ; <photo> up ; <pill> el
        residential	1	<play> <eat> ; <play> <intoxicated> ; <play> <law> ; <play> <moment> ; <play> ive
        residential	1	<put> away ; <put> is ; <put> por ; <room> <drug> ; <room> <give> ; <room> <room>
        residential	1	<room> el ; <room> en ; <room> on ; <room> wher ; <rope> <break> ; <rope> <pet>
        residential	1	<rope> myself ; <rope> off ; <say> <chestheart> ; <say> <continue> ; <say> <shame>
        residential	1	<say> cant ; <say> lo ; <say> one ; <say> theyd ; <school> <write> ; <school> dond
        residential	1	<sedative> <hospital> ; <see> <opioid> ; <see> <shake> ; <see> good
        residential	1	<seizure> <room> ; <shake> de ; <sick> of ; <sober> <alone> ; <start> <drive>
        residential	1	<start> with ; <stimulant> <container> ; <stimulant> <day> ; <stimulant> <fire>
        residential	1	<stimulant> <give> ; <stimulant> <trade> ; <stimulant> <year> ; <stimulant> charg
        residential	1	<stimulant> con ; <stimulant> desd ; <stimulant> not ; <stimulant> the
        residential	1	<stimulant> throughout ; <stop> <feel> ; <stop> <hear> ; <stop> <home>
        residential	1	<stop> <kin> ; <stop> <stop> ; <stop> <week> ; <stop> is ; <stop> stand
        residential	1	<stranger> <breath> ; <stranger> <drug> ; <stranger> <home> ; <stranger> <homeless>
        residential	1	<stranger> hav ; <stranger> to ; <stranger> y ; <stranger> yo
        residential	1	<stranger> ~<treatment> ; <take> <continue> ; <take> <furniture> ; <take> <need>
        residential	1	<take> <official> ; <take> <smell> ; <take> whatev ; <think> <afraid>
        residential	1	<think> <colleague> ; <think> <opening> ; <think> if ; <think> its ; <think> read
        residential	1	<threat> <kin> ; <threat> and ; <tired> no ; <tool> <buy> ; <tool> <rope> ; <town> 0
        residential	1	<town> <consume> ; <town> <sick> ; <town> por ; <trade> at ; <trade> card
        residential	1	<trade> im ; <treatment> <pill> ; <treatment> d/c ; <treatment> dond
        residential	1	<treatment> ever ; <treatment> in ; <treatment> ninety ; <treatment> the
        residential	1	<trust> per ; <try> <treatment> ; <unreal> <vermin> ; <vendor> <home>
        residential	1	<vendor> <treatment> ; <vermin> und ; <wait> <treatment> ; <wait> good
        residential	1	<water> <clean> ; <water> <kin> ; <week> <always> ; <week> <official>
        residential	1	<week> <water> ; <week> com ; <week> not ; <week> she ; <week> y
        residential	1	<withdrawal> <hospital> ; <withdrawal> <law> ; <withdrawal> off ; <write> <remember>
        residential	1	<write> off ; <write> und ; <year> <bodypart> ; <year> <caretaking> ; <year> becaus
        residential	1	<year> claus ; <year> de ; <year> ive ; <year> llev ; <year> of ; <year> perdi
        residential	1	a <blade> ; a <hear> ; a <smell> ; a <start> ; a <week> ; a barist ; a book
        residential	1	a bottl ; a can ; a cap ; a compr ; a crystal ; a danc ; a dim ; a fiance ; a fit
        residential	1	a king ; a lawn ; a lock ; a men ; a menu ; a photograph ; a ratchet ; a rav
        residential	1	a roommat ; a rul ; a shift ; a smel ; a spe ; a tarp ; a thursday ; a tourist
        residential	1	a typical ; a visit ; a wat ; a week ; a wif ; a ~<seizure> ; a ~seizur ; abov the
        residential	1	abt <money> ; adderal every ; adentr con ; aft it ; aft thi ; afuer con ; again near
        residential	1	ago feel ; ahi me ; ahi mism ; ahor mism ; ahor sí ; al pis ; albergu ; alcanz el
        residential	1	alcohol and ; alg de ; all <amount> ; all <consume> ; all use ; already decid
        residential	1	als <take> ; als use ; alt a ; alt del ; am <withdrawal> ; am a ; am ciw ; amenaz
        residential	1	an <bodypart> ; an intensiv ; an ~<emergency> ; an ~overdos ; and <fluid>
        residential	1	and <last> ; and <pet> ; and circl ; and did ; and empti ; and go ; and leav
        residential	1	and off ; and sun ; and theyv ; and weed ; and when ; and wil ; ano de ; ano empez
        residential	1	ano perdi ; any <appointment> ; anyplac ; apartment ; aplauso ; approv <treatment>
        residential	1	apt ; aqui <take> ; are <church> ; are <eat> ; are best ; are love ; are open
        residential	1	arm start ; army two ; arrest a ; arriv with ; as somebody ; asi me ; asi par
        residential	1	ask do ; ask sinc ; ask what ; ask who ; asusten ; at <stranger> ; at least
        residential	1	at parti ; attach ; attic ; audifono ; aunt nephew ; auth # ; authoriz ; bad new
        residential	1	bakery and ; bale ; bank ; bar exam ; bard porqu ; barrier ; barrier <give>
        residential	1	barrier given ; barstow <amount> ; be <phone> ; be off ; bed sinc ; been <cold>
        residential	1	been <continue> ; been high ; been keep ; been to ; befor each ; befor july
        residential	1	befor me ; befor school ; began at ; being <give> ; benz ; besid my ; between my
        residential	1	bien com ; billing ; bind and ; bing and ; bled ; blow on ; blu and ; blyth
        residential	1	board <order> ; board monitor ; bro finish ; broth for ; buck of ; buckl ; bud
        residential	1	bug und ; bul ; bunkmat ; burbank and ; busc que ; busc un ; busines partn ; buy on
        residential	1	by nam ; by seven ; cad doming ; cad noch ; calexic ; calient con ; cam out
        residential	1	campaign ; can <eat> ; can afford ; can als ; cannot <say> ; cant <hold> ; cant hold
        residential	1	cant know ; cant nam ; cant read ; cant real ; cap and ; car en ; car on ; car sinc
        residential	1	car with ; cash for ; casi <amount> ; casi a ; chanc of ; ck ; clas ; cle <headface>
        residential	1	client y ; clr <continue> ; cocain and ; cocain or ; cok fre ; cok pretty ; cok pt
        residential	1	cok through ; cok up ; cok wednesday ; coloni ; com <hear> ; com es ; com suen
        residential	1	complet ; complet iop ; con <job> ; con aplauso ; condition ; confd in ; cook i
        residential	1	cor del ; cord ; corn <town> ; corn stor ; corol with ; corrig ; cost ; cost for
        residential	1	cost y ; costurer ; could <leave> ; could ~<kill> ; count with ; county 0
        residential	1	county road ; cousin tak ; cov off ; cowork ; cp ; crack per ; crack thre ; crash at
        residential	1	cristiano y ; crystal me ; crystal sleep ; cuand est ; cuand hay ; cuand ni
        residential	1	cuarent dia ; cuerv ; cuid en ; cut me ; d <furniture> ; d de ; d for ; d la
        residential	1	d/c <day> ; dab + ; dad and ; dad got ; dai sinc ; dangerou ; day becaus ; day labor
        residential	1	day non ; day or ; day told ; day you ; dc tmrw ; de <consume> ; de <container>
        residential	1	de <drug> ; de <happy> ; de ahor ; de cuand ; de gana ; de pele ; de quinc
        residential	1	de treint ; dead uncl ; deal with ; dec par ; del corazon ; del hog ; deliv packag
        residential	1	deny it ; dept ; descans en ; desd ; desd hac ; desk for ; detox tomorrow ; dia no
        residential	1	diari dos ; did was ; didnt know ; dio per ; discretion ; divert ; do aft ; do blow
        residential	1	do next ; doctor que ; doctor said ; doe anoth ; doe cocain ; doin ; doing <eat>
        residential	1	doing <treatment> ; doing dish ; doming dic ; don iop ; don stand ; dond
        residential	1	dond <money> ; dond me ; dond rent ; dont <ask> ; dont <count> ; dont <feel>
        residential	1	dont <hear> ; dont <trust> ; dont ask ; dont count ; dont hear ; dont trust ; dos o
        residential	1	down the ; drink when ; driv at ; drunk in ; duerm ahi ; duerm con ; each <job>
        residential	1	each day ; ech ; eddi ; egg on ; eith way ; el <drug> ; el <hospital> ; el cint
        residential	1	el fin ; el garag ; el hospital ; el negoci ; el peric ; el sindicat ; elbow
        residential	1	eleven year ; els is ; em ; en <treatment> ; en bayamon ; en cocain ; en tegucigalp
        residential	1	encampment ; end a ; end sun ; enferm ni ; engag ; ensen en ; entir ; entr y
        residential	1	epilepsy on ; era y ; es <always> ; es la ; escritori ; eso ya ; espos alcohol
        residential	1	est <hit> ; est <home> ; est cer ; est moment ; estuv <amount> ; etoh ; etoh dai
        residential	1	etoh dry ; even thing ; ever at ; every box ; every morn ; everybody on ; everyon at
        residential	1	everyth i ; ex <write> ; ex plac ; exprim ; extran a ; f <drive> ; f <kill>
        residential	1	f <stimulant> ; f bipol ; f first ; f meth ; f pcp ; f shoot ; famili y ; fast can
        """
}
