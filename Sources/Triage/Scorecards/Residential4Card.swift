extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential4 = """
        residential	2	lo <treatment> ; lo desintoxic ; lo mism ; long program ; long the ; long version
        residential	2	los misma ; los ojo ; lost my ; lost thre ; loteri ; lug asi ; lunch every
        residential	2	m <furniture> ; m <illness> ; m d/c ; m detox ; m in ; m out ; mad 0 ; mad it
        residential	2	mak <think> ; mak plan ; malibu ; mam x ; manic ; mari ; marin ; marri in ; marz y
        residential	2	mas eso ; mas sab ; may <continue> ; may <need> ; me <leave> ; me acab ; me all
        residential	2	me dont ; me habi ; me hablan ; me han ; me in ; me las ; me pic ; med detox
        residential	2	meeting i ; mes en ; mes mas ; mes o ; met a ; meth a ; meth by ; meth cas
        residential	2	meth charg ; meth four ; meth his ; meth kid ; meth lost ; meth mor ; meth near
        residential	2	meth sinc ; meth using ; meth when ; meth x ; mgmt 0 ; mh ; mi <pet> ; mi <room>
        residential	2	mi abog ; mi carnal ; mi segur ; mientra se ; milligram of ; minimum of ; mis primo
        residential	2	mom couch ; mom my ; monday at ; money troubl ; month aft ; month at ; morn ther
        residential	2	most on ; moth work ; mujer ; mush ; must ent ; must finish ; muy formal
        residential	2	my <stimulant> ; my bed ; my breastbon ; my cal ; my editor ; my fil ; my ful
        residential	2	my grown ; my jefit ; my key ; my psychiatrist ; my sew ; my thirti ; my union
        residential	2	my way ; myself id ; n <amount> ; nad rar ; nam only ; nd <treatment> ; need em
        residential	2	need intak ; neighbor are ; neighbor plot ; nev <stop> ; nev stop ; niet le
        residential	2	night than ; night they ; night too ; nin <month> ; nin month ; nineteen <day>
        residential	2	nineteen day ; nitrou by ; no <alcohol> ; no alcanz ; no barrier ; no cre
        residential	2	no entiend ; no excus ; no mor ; no pain ; no plac ; no safety ; no sx ; no vacation
        residential	2	no ~oig ; nobody <angry> ; nobody <say> ; nobody ther ; nobody told ; nobody use
        residential	2	noch llev ; noma <say> ; non thi ; noon with ; nos lo ; not <break> ; not been
        residential	2	not dai ; not hold ; not jok ; not min ; not my ; not sorry ; not tak ; not ~depres
        residential	2	noth <go> ; noth dramatic ; notic and ; novent <day> ; novent dia ; novi ; novi se
        residential	2	now pac ; now swing ; np <say> ; numb one ; nunc en ; nunc falt ; nurs said ; o tre
        residential	2	ob ; octob ive ; ocup ; of <church> ; of <last> ; of <money> ; of <town> ; of day
        residential	2	of detox ; of last ; of seven ; of ~<opioid> ; off <night> ; off dop ; off lik
        residential	2	off lithium ; off on ; offic 0 ; oh ; ojo ; ok if ; on <chestheart> ; on <take>
        residential	2	on being ; on cocain ; on crystal ; on each ; on k ; on med ; on own ; on sepulved
        residential	2	on spe ; on thre ; on work ; one good ; one not ; one room ; only <continue>
        residential	2	only <treatment> ; opi <treatment> ; opi detox ; or charg ; or go ; ora ; orden
        residential	2	oth 0 ; our <school> ; our detox ; out <day> ; out friday ; out get ; out tomorrow
        residential	2	outpt ; outpt in ; over crack ; over on ; overdos on ; own hom ; own phon ; oxy
        residential	2	oxy at ; packag for ; pagin en ; pan ; par a ; par en ; park spac ; part that
        residential	2	parti ; pas <past> ; pas la ; past thi ; pastilla el ; pay me ; payday and ; pea
        residential	2	peel ; pentecostal ; peopl do ; peopl my ; per <consume> ; per <home> ; per en
        residential	2	perdi ; perdi a ; perdi mi ; permis y ; person do ; pharmacy board ; phenobarb
        residential	2	piedr 0 ; pil befor ; pilot 0 ; pip at ; pip going ; pip und ; pis ; pistol y ; piz
        residential	2	plac aft ; plac on ; plac with ; plan on ; plan past ; plant clos ; ple ; pleas cal
        residential	2	plenty of ; podcast ; ponen al ; pop <stimulant> ; por <treatment> ; por internarl
        residential	2	possession of ; pound of ; pour the ; ppo ; pric ; primo y ; prison in ; probation 0
        residential	2	protocol finish ; psychiatrist ; pt ask ; pue <go> ; pued <go> ; pued <wait>
        residential	2	pued qued ; pus 0 ; q <amount> ; q few ; qod ; quarry ; que con ; que ocup ; que ser
        residential	2	que sigu ; que vendi ; que voy ; quier sal ; quier salirs ; raspberry ; ready
        residential	2	reentry 0 ; regional ; regional <insurance> ; regional carri ; rehab finish
        residential	2	rehears ; requir ; reserv a ; resi bed ; residential the ; restles ; reunif
        residential	2	reunification plan ; rib ; rid ; right he ; right thing ; riverb camp ; rock in
        residential	2	room <home> ; room hous ; room or ; roomat ; round <amount> ; round me ; ruid
        residential	2	rul at ; run by ; run on ; s/p ~0 ; sab com ; sabi ; said goodby ; said thi
        residential	2	sal <day> ; sam <room> ; sat me ; saturday and ; sav up ; saw your ; say arent
        residential	2	say cant ; say how ; say somebody ; say the ; say thing ; scary ; school im
        residential	2	se <ask> ; se ~cuant ; second try ; section 0 ; segur flor ; sel you ; sem 0
        residential	2	send her ; sesent dia ; seven day ; shar <room> ; she <hit> ; she bright ; she don
        residential	2	she drink ; she graduat ; she laugh ; she own ; she pack ; she stay ; sheet <eat>
        residential	2	sheet cak ; shift a ; shirt with ; sho off ; show she ; shut for ; si entr
        residential	2	si ~<take> ; si ~reciben ; sick leav ; sigu sal ; simp sit ; sin <asleep> ; sin plan
        residential	2	sinc <law> ; sinc apr ; sinc february ; sinc march ; sinc most ; sindicat
        residential	2	singl night ; sis ; sist out ; sist she ; skip ; slam <stimulant> ; slap for
        residential	2	smal <night> ; smok ; smok weed ; smokin crack ; snif cocain ; snort ; snort a
        residential	2	so <intoxicated> ; so <stop> ; so yes ; sobrin en ; som <record> ; sombra
        residential	2	somebody giv ; somebody park ; somehow ; someon at ; somewher for ; son <stop>
        residential	2	son finish ; soon could ; spe 0 ; spe <continue> ; speech at ; spot and ; spot in
        residential	2	spot on ; st joseph ; st tim ; stab his ; stay run ; stay somewher ; steer wheel
        residential	2	stil her ; straight ; straight from ; straight sinc ; straight with ; streak
        residential	2	stuf is ; sublet ; submit ; subst not ; suegro ; sueld ; surf ; survey ; swear the
        residential	2	sweep the ; sx ; sí <say> ; sí y ; t <job> ; tabl in ; tak car ; tak whatev ; tank
        residential	2	tap ; tap la ; taper off ; tax season ; tech y ; teen challeng ; teenager
        residential	2	tegucigalp ; teng hijo ; tent behind ; test <last> ; test last ; tetil ; th its
        residential	2	than onc ; than the ; that <furniture> ; that <kin> ; that <stimulant> ; that com
        residential	2	that guy ; that sam ; that scar ; that tim ; thatl ; the <cannabis> ; the <feel>
        residential	2	the aft ; the arrest ; the bank ; the campu ; the ceremony ; the chain ; the credit
        residential	2	the dab ; the dash ; the deacon ; the desert ; the elder ; the envelop ; the glas
        residential	2	the graduation ; the hol ; the hospital ; the laker ; the lan ; the mean
        residential	2	the medical ; the mouthwash ; the needl ; the nitrou ; the ocean ; the pack
        residential	2	the park ; the problem ; the quarry ; the radiator ; the ralph ; the rang
        residential	2	the receipt ; the rock ; the salt ; the shadow ; the shelt ; the sidewalk ; the skin
        residential	2	the social ; the television ; the tin ; the trail ; the uncl ; the union ; the unit
        residential	2	the vincent ; the wrong ; them back ; then an ; then my ; then the ; then week
        residential	2	ther <always> ; ther <eat> ; ther all ; therapist refer ; they <consume>
        residential	2	they <drive> ; they <hospital> ; they check ; they cook ; they discharg ; they kept
        residential	2	they pul ; theyl look ; theyr nic ; thi <hot> ; thi heat ; thing up ; thing which
        residential	2	think its ; third <month> ; third month ; thirti ; thirty night ; thre becaus
        residential	2	thre or ; thre year ; through <always> ; through <day> ; through <insurance>
        residential	2	through an ; through every ; through withdrawal ; thru <outdoors> ; thru nov
        residential	2	thursday outpatient ; tien a ; tijuan a ; til <outdoors> ; til my ; tim she
        residential	2	to <build> ; to any ; to county ; to crack ; to drink ; to meth ; to sinc
        residential	2	to sunday ; to tuesday ; today from ; today has ; told cant ; tom otr ; tomorrow at
        residential	2	tomorrow want ; too and ; towel on ; tra una ; trag ; traig com ; trail ; trampolin
        residential	2	transplant ; trap ; tratamient residencial ; tre mes ; tre tard ; tri sleep
        residential	2	troc desd ; truck sinc ; ts ; turtleneck ; twelv hour ; twing ; two and ; two rehab
        residential	2	two weekend ; tyl ; ua meth ; uas ; un centr ; un tiemp ; una <medicine>
        residential	2	una <moment> ; una botel ; una hor ; unit now ; uno 0 ; uno <home> ; uno viv
        residential	2	unsupervis ; unsur how ; up lat ; up monday ; upp ; urology np ; use k ; use she
        residential	2	use was ; used crystal ; using ice ; ust <think> ; usual do ; vec x ; velvet ; vent
        residential	2	very <happy> ; very nic ; vez <always> ; vez el ; vez que ; virtual <treatment>
        residential	2	vital ; viv with ; voc que ; voluntari en ; walk by ; walmart ; want and
        residential	2	want attendanc ; want for ; want rat ; was <alcohol> ; was <intoxicated> ; was <law>
        residential	2	was <put> ; was back ; was cle ; was hold ; was nineteen ; was onc ; was put
        residential	2	was vodk ; watch + ; we <try> ; we paid ; wednesday to ; weed only ; week going
        residential	2	week his ; week of ; week sinc ; week start ; week the ; weekday ; weekend im
        residential	2	went numb ; wer back ; wev no ; what <always> ; what <say> ; what and ; what get
        residential	2	what usual ; whatev they ; whatev we ; whenev ther ; wher do ; wher doe
        residential	2	wher everybody ; wher my ; wher would ; whip cream ; whippet in ; who <buy> ; who he
        residential	2	who the ; whol 0 ; why yet ; wif doe ; wif has ; wif im ; wif mov ; wil <day>
        residential	2	wil talk ; win and ; wint break ; wir ; with <calm> ; with <sober> ; with all
        residential	2	with bf ; with four ; with infant ; with meth ; with thi ; wk again ; wks preg
        residential	2	woman in ; women residential ; women shelt ; wont look ; would go ; wound now
        residential	2	wreck my ; written and ; written the ; y <always> ; y <chestheart> ; y <continue>
        residential	2	y <partner> ; y <play> ; y duerm ; y entr ; y qd ; y ready ; y sali ; y sigu ; y ve
        residential	2	y ~cuant ; ya <fall> ; ya <give> ; ya <write> ; ya cai ; ya cer ; ya en ; ya hast
        residential	2	ya perdi ; yal do ; year becaus ; yes i ; yo <need> ; yo lo ; you <home> ; you about
        residential	2	you do ; you liv ; young broth ; your <build> ; your <colleague> ; your <home>
        residential	2	your build ; yrs every ; yrs most ; yrs smok ; ~/ ~0 ; ~0 ~/ ; ~0 ~x ; ~<alcohol> /
        residential	2	~<alcohol> <angry> ; ~<alcohol> no ; ~<alcohol> ~<consume> ; ~<amount> ~<month>
        residential	2	~<cold> ; ~<consume> ~<stimulant> ; ~<drug> <amount> ; ~<home> ~at ; ~<kill> ~him
        residential	2	~<need> ~me ; ~<rope> ~himself ; ~<sedative> ~<stop> ; ~<shake> <eat> ; ~<soon>
        residential	2	~<stimulant> <amount> ; ~<stimulant> ~<amount> ; ~<treatment> <soon>
        residential	2	~<treatment> at ; ~<treatment> en ; ~<treatment> part ; ~<treatment> ~<appointment>
        residential	2	~a ~<relapse> ; ~a ~bottl ; ~aceptan ; ~anyon ; ~at ~your ; ~cash ; ~com ~<soon>
        residential	2	~com ~aft ; ~com ~in ; ~com ~next ; ~complet ; ~cp ; ~cuant ~<money> ; ~cuant ~cuest
        residential	2	~cuest ; ~d/c ~<day> ; ~d/c ~today ; ~da <afraid> ; ~da mied ; ~dej ; ~dej ~la
        residential	2	~depres ; ~detox ~d/c ; ~dog ; ~drink ~every ; ~etoh ~detox ; ~fev now ; ~heard
        residential	2	~in 0 ; ~in ~<treatment> ; ~in ~program ; ~inpatient program ; ~intern en ; ~keppr
        residential	2	~la ~<outdoors> ; ~la ~<stimulant> ; ~la ~cal ; ~la ~coc ; ~liv ~at ; ~next
        residential	2	~not ~<illness> ; ~not ~a ; ~on ~keppr ; ~one ~of ; ~peopl ; ~plac ; ~quit
        residential	2	~reciben ; ~si on ; ~somewher ~for ; ~therapy ; ~traum ; ~uncl ; ~up ~for
        residential	2	él <buy> ; él vend
        residential	1	*ago.4 ; *chestPain.0:hypothetical ; *duration.3 ; *duration.5 ; *emergency.4
        residential	1	*emergency.4:negated ; *frequency.2:historical ; *injecting.0:other_experiencer
        residential	1	*keptUsing.0:possible ; *mandate.1:historical ; *misuse.0 ; *overPrescribed.0
        residential	1	*overdose.0 ; *sinceLastUse.1 ; *started.0:hypothetical ; *substance.0:hypothetical
        residential	1	*substance.2:hypothetical ; *thirdParty.0 ; *treatmentNeed.0 ; + <amount>
        residential	1	0 <angry> ; 0 <container> ; 0 <night> ; 0 <official> ; 0 <threat> ; 0 <treatment>
        residential	1	0 <year> ; 0 amenaz ; 0 cam ; 0 fight ; 0 ft ; 0 hour ; 0 iv ; 0 mg ; 0 perdi
        residential	1	0 sinc ; 0 slam ; 0 so ; 0 trabaj ; 0 viv ; 0 y ; 0 yrs ; <afraid> <bodypart>
        residential	1	<alcohol> <moment> ; <alcohol> sinc ; <alone> <play> ; <alone> <stranger>
        residential	1	<always> by ; <always> terc ; <amount> <room> ; <amount> <sick> ; <amount> <tool>
        residential	1	<amount> a ; <amount> becaus ; <amount> eso ; <amount> studi
        residential	1	<appointment> <clinician> ; <ask> <past> ; <asleep> ahi ; <asleep> com ; <awake> 0
        residential	1	<blade> <height> ; <blade> und ; <blood> <go> ; <blood> <need> ; <bodypart> 0
        residential	1	<bodypart> <home> ; <bodypart> <moment> ; <bodypart> around ; <bodypart> been
        residential	1	<bodypart> del ; <bodypart> hard ; <bodypart> with ; <bodypart> you ; <break> and
        residential	1	<break> el ; <build> that ; <buy> <school> ; <calm> <need> ; <calm> as
        residential	1	<cannabis> <write> ; <caretaking> and ; <caretaking> at ; <chestheart> <clinician>
        residential	1	<chestheart> <tool> ; <child> <money> ; <child> <water> ; <child> estan
        residential	1	<child> over ; <child> to ; <child> up ; <church> <phone> ; <clean> <see>
        residential	1	<clinician> <hold> ; <clinician> <record> ; <clinician> <shame> ; <clinician> @
        residential	1	<clinician> board ; <clinician> sinc ; <cold> then ; <colleague> <child>
        residential	1	<color> <clothes> ; <consume> only ; <consume> right ; <consume> ther
        residential	1	<container> / ; <container> <always> ; <container> <leave> ; <container> al
        residential	1	<continue> <month> ; <continue> <past> ; <continue> <start> ; <continue> go
        residential	1	<continue> if ; <continue> igual ; <continue> near ; <continue> stand
        residential	1	<count> <clothes> ; <count> <consume> ; <count> no ; <count> sinc ; <crash> 0
        residential	1	<crash> at ; <crowd> <headface> ; <crowd> <intoxicated> ; <crowd> <stimulant>
        residential	1	<crowd> any ; <crowd> are ; <crowd> lead ; <crowd> me ; <crowd> par ; <crowd> you
        residential	1	<day> <buy> ; <day> <container> ; <day> <count> ; <day> <fluid> ; <day> <home>
        residential	1	<day> <pet> ; <day> <take> ; <day> at ; <day> each ; <day> has ; <day> nos
        residential	1	<day> noth ; <day> otr ; <day> p ; <day> par ; <day> sat ; <daytime> par
        residential	1	<drive> <give> ; <drive> <medicine> ; <drive> i ; <drive> me ; <drive> my
        residential	1	<drive> only ; <drive> structur ; <drug> aft ; <drug> y ; <eat> <continue>
        residential	1	<eat> <stimulant> ; <eat> back ; <eat> if ; <emergency> ; <emergency> <money>
        residential	1	<emergency> <treatment> ; <emergency> el ; <fall> <phone> ; <fall> it
        residential	1	<feel> <alone> ; <feel> <clean> ; <feel> <crowd> ; <feel> <furniture> ; <feel> them
        residential	1	<feel> ~<opioid> ; <fire> <money> ; <fire> <take> ; <fire> she ; <fluid> <kin>
        residential	1	<friend> <church> ; <friend> <consume> ; <friend> <happy> ; <friend> <home>
        residential	1	<friend> <kin> ; <friend> <room> ; <friend> is ; <furniture> <soon>
        residential	1	<furniture> <tool> ; <furniture> a ; <furniture> apag ; <furniture> her
        residential	1	<furniture> she ; <furniture> through ; <furniture> und ; <furniture> up
        residential	1	<furniture> wher ; <give> <rope> ; <give> <seizure> ; <go> <bodypart>
        residential	1	<go> <palecolor> ; <go> <relapse> ; <go> <stop> ; <go> agent ; <go> on ; <go> yo
        residential	1	<goodbye> the ; <gun> <day> ; <gun> <kin> ; <happy> <job> ; <happy> por ; <happy> to
        residential	1	<headface> <happy> ; <headface> <pet> ; <headface> <school> ; <headface> <shake>
        residential	1	<headface> clos ; <headface> pelon ; <headface> y ; <hear> <hear> ; <hear> <pet>
        residential	1	<hear> <unreal> ; <hear> baj ; <hear> per ; <height> is ; <height> lik
        residential	1	<hit> <chestheart> ; <hit> <intoxicated> ; <hit> <kin> ; <hit> al ; <hit> me
        residential	1	<hold> <clean> ; <home> <alcohol> ; <home> <fall> ; <home> <friend> ; <home> <give>
        residential	1	<home> <phone> ; <home> <rail> ; <home> conmig ; <home> und ; <home> with
        residential	1	<homeless> <consume> ; <homeless> for ; <hospital> <always> ; <hospital> <clothes>
        residential	1	<hospital> <kin> ; <hospital> <month> ; <hospital> thi ; <hot> con ; <illness> 0
        residential	1	<illness> <hospital> ; <illness> <moment> ; <illness> on ; <illness> twic
        residential	1	<insurance> off ; <intoxicated> <drive> ; <job> <stimulant> ; <job> in
        residential	1	<kill> <consume> ; <kin> <shame> ; <kin> com ; <kin> pleas ; <kin> pued ; <kin> sinc
        residential	1	<kin> usa ; <last> <phone> ; <law> <order> ; <law> medical ; <law> of
        residential	1	<leave> <colleague> ; <leave> <insurance> ; <leave> <sober> ; <leave> is ; <lock> it
        residential	1	<media> on ; <medicine> <home> ; <medicine> <law> ; <medicine> <treatment>
        residential	1	<moment> 0 ; <moment> <colleague> ; <moment> <pain> ; <moment> casi ; <moment> im
        residential	1	<moment> sí ; <moment> to ; <money> her ; <money> his ; <money> it ; <month> <hit>
        residential	1	<month> <key> ; <month> <take> ; <month> each ; <month> not ; <need> <hold>
        residential	1	<need> first ; <need> long ; <need> ser ; <need> spanish ; <needle> <go>
        residential	1	<night> <seizure> ; <night> <soon> ; <night> its ; <official> le ; <official> par
        residential	1	<official> she ; <opening> for ; <opening> fram ; <opening> off ; <opening> that
        residential	1	<opening> thi ; <opioid> <home> ; <opioid> <sick> ; <order> <crowd> ; <order> of
        residential	1	<order> on ; <order> to ; <outdoors> im ; <outdoors> right ; <outdoors> sinc
        residential	1	<pain> <always> ; <palecolor> and ; <partner> <afraid> ; <partner> <bodysound>
        residential	1	<partner> <headface> ; <partner> <hold> ; <partner> <hot> ; <partner> <leave>
        residential	1	<partner> <outdoors> ; <partner> of ; <past> <container> ; <past> <opioid>
        residential	1	<past> <photo> ; <past> <wait> ; <past> each ; <past> on ; <pet> <ask> ; <pet> one
        residential	1	<phone> <crowd> ; <phone> <money> ; <phone> you ; <photo> <appointment>
        residential	1	<photo> <container> ; <photo> <media> ; <photo> up ; <pill> <day>
        residential	1	<play> <appointment> ; <play> <eat> ; <play> <fluid> ; <play> <intoxicated>
        residential	1	<promise> i ; <promise> it ; <put> away ; <put> is ; <put> over ; <put> por
        residential	1	<rail> <child> ; <record> en ; <room> <drug> ; <room> <give> ; <room> <home>
        residential	1	<room> <room> ; <room> el ; <room> en ; <room> on ; <room> onc ; <rope> <break>
        residential	1	<rope> <go> ; <rope> myself ; <rope> off ; <say> <chestheart> ; <say> <continue>
        residential	1	<say> <shame> ; <say> <stranger> ; <say> cant ; <say> lo ; <say> theyd
        residential	1	<school> <clothes> ; <school> <write> ; <school> dond ; <school> out
        residential	1	<sedative> <hospital> ; <see> <opioid> ; <see> <shake> ; <see> good
        residential	1	<seizure> <moment> ; <seizure> as ; <shake> de ; <sick> of ; <sober> <leave>
        residential	1	<start> <drive> ; <start> with ; <stimulant> <day> ; <stimulant> <fire>
        residential	1	<stimulant> charg ; <stimulant> con ; <stimulant> that ; <stimulant> the
        residential	1	<stimulant> todo ; <stop> <feel> ; <stop> <home> ; <stop> <outdoors> ; <stop> <week>
        residential	1	<stop> stand ; <stranger> <drug> ; <stranger> <homeless> ; <stranger> hav
        residential	1	<stranger> to ; <stranger> y ; <stranger> yo ; <take> <bodypart>
        residential	1	<take> <furniture> ; <take> <need> ; <take> <smell> ; <take> whatev ; <take> yo
        residential	1	<think> <opening> ; <think> con ; <think> its ; <think> read ; <tired> <think>
        residential	1	<tool> <bodypart> ; <tool> <buy> ; <tool> <rope> ; <tool> on ; <town> 0
        residential	1	<town> <consume> ; <town> <sick> ; <trade> at ; <trade> card ; <treatment> <take>
        residential	1	<treatment> ama ; <treatment> d/c ; <treatment> de ; <treatment> en
        residential	1	<treatment> ever ; <treatment> im ; <treatment> in ; <treatment> ninety
        residential	1	<treatment> the ; <trust> <past> ; <trust> per ; <trust> se ; <unreal> <vermin>
        residential	1	<vendor> <outdoors> ; <vendor> <treatment> ; <vermin> und ; <wait> <treatment>
        residential	1	<wait> and ; <wait> good ; <wait> over ; <water> <clean> ; <week> <official>
        residential	1	<week> <stimulant> ; <week> com ; <week> i ; <week> no ; <week> not ; <week> she
        residential	1	<withdrawal> <hospital> ; <write> <happy> ; <write> <home> ; <write> <remember>
        residential	1	<write> id ; <write> off ; <write> und ; <year> <caretaking> ; <year> claus
        residential	1	<year> de ; <year> ive ; <year> of ; <year> perdi ; <year> ~<need> ; a <blade>
        residential	1	a <smell> ; a <start> ; a barist ; a bil ; a book ; a bottl ; a can ; a cap
        residential	1	a charact ; a civilian ; a compr ; a cook ; a crystal ; a dim ; a fiance ; a king
        residential	1	a lawn ; a love ; a men ; a menu ; a photograph ; a ratchet ; a rav ; a roommat
        residential	1	a rul ; a shift ; a smel ; a spe ; a thursday ; a tourist ; a visit ; a week ; a wif
        residential	1	a ~<seizure> ; abov the ; abt <money> ; acab la ; aft it ; aft thi ; afuer con
        residential	1	again near ; agent ; ago feel ; ahi me ; ahi mism ; ahor casi ; ahor mism ; ahor sí
        residential	1	al <amount> ; al pis ; alcanz el ; all use ; already decid ; als <take> ; alt a
        residential	1	alt del ; alumni barbecu ; am <withdrawal> ; am a ; am ciw ; amenaz ; an intensiv
        residential	1	an ~<emergency> ; an ~overdos ; and <asleep> ; and <home> ; and circl ; and go
        residential	1	and leav ; and off ; and sun ; and theyv ; and weed ; and when ; and wil ; ano de
        residential	1	ano empez ; ano perdi ; any <appointment> ; apartment ; aplauso ; approv <treatment>
        residential	1	apt ; are <church> ; are <eat> ; are best ; are open ; arm start ; army two
        residential	1	arrang no ; arrest a ; arriv with ; as somebody ; asi me ; asi par ; ask and
        residential	1	ask do ; ask sinc ; ask what ; ask who ; asusten ; at <stranger> ; at grandm
        residential	1	at least ; at parti ; attach ; attic ; audifono ; aunt nephew ; back <stimulant>
        residential	1	back meth ; bag and ; bale ; bar exam ; bard porqu ; barrier ; barrier <give>
        residential	1	barrier given ; barstow <amount> ; be <phone> ; be off ; been <continue>
        residential	1	been drink ; been high ; been keep ; been to ; befor and ; befor each ; befor me
        residential	1	befor school ; befor sentenc ; began at ; being <give> ; benz ; besid my ; bien com
        residential	1	bind and ; bing and ; bled ; blow on ; blu and ; blyth ; board <law> ; board <order>
        residential	1	board diversion ; board monitor ; bolt ; both ; box cut ; bro finish ; broth for
        residential	1	buck of ; buckl ; bug und ; bul ; bunkmat ; burbank and ; busc que ; busc un
        residential	1	busines partn ; buy on ; by half ; cad doming ; cad noch ; cad terc ; caf ; cal desd
        residential	1	calexic ; calient con ; cam out ; campaign ; can <eat> ; can afford ; can als
        residential	1	can back ; can stand ; cannot <say> ; cano ; cant <goodbye> ; cant <hold>
        residential	1	cant hold ; cant know ; cant mis ; cant nam ; cant read ; cant real ; cap and
        residential	1	car en ; car with ; card has ; cas con ; caser ; cash for ; casi <amount> ; casi a
        residential	1	central ; chanc of ; cinc ano ; ck ; clas ; cle <headface> ; client y ; clr <think>
        residential	1	cocain and ; cocain or ; cocain pos ; cocain through ; cok fre ; cok pretty ; cok pt
        residential	1	cok up ; cok wednesday ; coloni ; com <hear> ; com es ; com se ; com suen ; complet
        residential	1	complet iop ; con <job> ; con aplauso ; con mas ; condition ; confd in ; conferenc
        residential	1	conoc en ; consum cocain ; cont ; cook i ; corn <town> ; corn stor ; cost ; cost for
        residential	1	cost y ; could <leave> ; counselor on ; count with ; county 0 ; county road
        residential	1	coupl can ; cousin cam ; cousin sinc ; cousin tak ; cov off ; cowork ; crack per
        residential	1	crack thre ; crash at ; cri when ; cristiano y ; crystal for ; crystal me
        residential	1	crystal sleep ; cuand cae ; cuand est ; cuand hay ; cuand ni ; cuant <money>
        residential	1	cuarent dia ; cuart con ; cuart y ; cuid en ; cut me ; d <furniture> ; d de ; d for
        residential	1	d la ; d/c <day> ; dab + ; dad and ; dai sinc ; dai thing ; dangerou ; day becaus
        residential	1	day how ; day labor ; day non ; day or ; day told ; day you ; dc tmrw ; de <consume>
        residential	1	de <vendor> ; de cuand ; de gana ; de quinc ; de treint ; dead uncl ; deal with
        residential	1	debaj ; dec par ; dej las ; del corazon ; deny it ; dept ; descans en ; desd
        residential	1	desd hac ; desintoxicacion 0 ; desintoxicacion y ; detox tomorrow ; dia no
        residential	1	dia porqu ; did was ; didnt know ; dio per ; dio se ; discretion ; divert
        residential	1	do <count> ; do <crowd> ; do aft ; do blow ; do next ; doctor que ; doctor said
        residential	1	doctor sign ; doe anoth ; doe cocain ; doing <treatment> ; doming dic ; don iop
        residential	1	don stand ; dond me ; dont <ask> ; dont <count> ; dont <feel> ; dont <hear>
        residential	1	dont <trust> ; dont ask ; dont count ; dont hear ; dont trust ; door fram ; dos o
        residential	1	driv at ; drunk in ; duerm ahi ; duerm con ; dust off ; each <job> ; each day ; ech
        residential	1	eclips ; egg on ; el <drug> ; el car ; el caser ; el cint ; el fin ; el garag
        residential	1	el negoci ; el nin ; el peric ; el sindicat ; eleven year ; els is ; em
        residential	1	en <insurance> ; en <treatment> ; en bayamon ; en tegucigalp ; en un ; encampment
        residential	1	end a ; end friday ; end sun ; enferm ni ; enferm noma ; engag ; ensen en ; ent 0
        residential	1	entir ; entr y ; entregu el ; era de ; era y ; es <always> ; escritori ; eso ya
        residential	1	espos alcohol ; est <hit> ; est <home> ; est cer ; est moment ; estuv <amount>
        residential	1	estuv en ; etoh ; etoh dai ; even thing ; ever at ; every box ; every breath
        """
}
