extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential4 = """
        residential	2	escog ; escritori ; eso pregunt ; est cer ; estuv pres ; etoh dry ; even iop
        residential	2	even lik ; evening i ; event and ; ever happen ; every cent ; every monday
        residential	2	every tabl ; everyon and ; everywher i ; ex marin ; examin ; except the ; extranar a
        residential	2	f <cannabis> ; f <illness> ; f canc ; f ketamin ; f kick ; f meth ; f out ; f s/p
        residential	2	facility for ; fairnes ; fath died ; feet ; feet from ; fent ; fent detox
        residential	2	fentanyl detox ; fight and ; fingernail ; finish iop ; finish resi ; fir in
        residential	2	firm la ; flac ; flight ; foc diari ; foil over ; folk for ; follow a ; for <afraid>
        residential	2	for <angry> ; for adderal ; for fight ; for he ; for i ; for inpatient ; for two
        residential	2	forth ; forty i ; fost hom ; fought ; found baggi ; four now ; four week
        residential	2	freshman year ; fresn y ; friday at ; friday night ; friend and ; friend wil
        residential	2	from <sober> ; from sob ; fry ; fry <eat> ; fry pan ; furnac ; g ; g / ; gast tod
        residential	2	gatorad ; gent par ; get ther ; get treat ; glassy ; glu ; go ; go <see>
        residential	2	go anyplac ; go now ; go through ; god know ; goe back ; going around
        residential	2	good <stranger> ; good insuranc ; good job ; good stretch ; good til ; googl
        residential	2	got help ; got two ; gram ; grandmoth rais ; great shap ; greek <church> ; groceri
        residential	2	group arent ; group lead ; h <past> ; habl bajit ; hac <count> ; had me
        residential	2	had ~<treatment> ; half ago ; hallucination ; han <law> ; han arrest ; handl it
        residential	2	harley ; has 0 ; has aetn ; has caught ; has nowher ; has sat ; hay apur
        residential	2	he <container> ; he burn ; he est ; he held ; he mak ; he saw ; he stil ; head for
        residential	2	hears ; hed <go> ; hep ; hepatology ; her <go> ; her <stranger> ; her aunt
        residential	2	her boyfriend ; her broth ; her im ; her iop ; her nephew ; herman entr
        residential	2	heroin befor ; hes <fire> ; hes <hold> ; hes agre ; hes burn ; hes calm ; hes eat
        residential	2	hes finish ; hes forty ; hes right ; hes sorry ; hes told ; hes ~<go> ; hic el
        residential	2	high loc ; high on ; him <order> ; him about ; him anywher ; him back ; him how
        residential	2	him order ; him our ; him tak ; him through ; him too ; hir me ; his <palecolor>
        residential	2	his ankl ; his forearm ; his job ; his union ; hit the ; hiz el ; hiz una ; hold him
        residential	2	hom my ; hosp dc ; hosp sw ; hospital for ; hospital me ; hous get ; hous so
        residential	2	i <crash> ; i <fluid> ; i apologiz ; i cry ; i dial ; i load ; i off ; i only
        residential	2	i show ; i sign ; i sweat ; i wor ; i wreck ; ice going ; ice to ; idk how
        residential	2	ill <go> ; ill <stop> ; ill and ; ill go ; im <clean> ; im <soon> ; im already
        residential	2	im liv ; im next ; im proud ; im steady ; imperial ; in <eat> ; in <fire>
        residential	2	in <money> ; in <stimulant> ; in aa ; in and ; in barstow ; in between ; in bkgd
        residential	2	in cost ; in fairnes ; in japan ; in kingman ; in malibu ; in month ; in san
        residential	2	in seven ; in spr ; in twin ; in ~<treatment> ; inclu ; incluy ; information about
        residential	2	inject meth ; inpatient cok ; inpatient detox ; inpatient for ; inpatient no
        residential	2	insid with ; int <bodypart> ; int <stimulant> ; int that ; inyect la ; iop x
        residential	2	irm el ; is <give> ; is <law> ; is <money> ; is <phone> ; is <stop> ; is availabl
        residential	2	is blank ; is due ; is hallucinat ; is thre ; is using ; it <consume>
        residential	2	it <furniture> ; it <job> ; it <stop> ; it aint ; it eight ; it herself ; it hes
        residential	2	it mat ; it need ; it prescrib ; it stay ; it wel ; it work ; it ~<always>
        residential	2	it ~every ; its <always> ; its fiv ; its nin ; its on ; its spe ; its spic
        residential	2	its ~not ; ive start ; jail ; jail rn ; japan ; job held ; joe ; jos ; judg gav
        residential	2	july and ; just <stop> ; just finish ; just hit ; keep pictur ; keep walk
        residential	2	kept doing ; ketamin a ; ketamin four ; ketamin nasal ; kick it ; kind wher
        residential	2	kitchen with ; know sinc ; l hand ; la autopist ; la desintoxicacion ; la ingl
        residential	2	la troc ; la tumb ; lad izquierd ; laid the ; lak and ; las <sedative> ; las manana
        residential	2	las una ; last bil ; last drink ; last two ; ld ; le falt ; le pag ; le queman
        residential	2	le regal ; leav befor ; leav for ; left my ; let on ; let peopl ; lgbtq ; liar
        residential	2	library phon ; lik our ; lik somewher ; lilac ; limpi per ; limpi y ; lin <amount>
        residential	2	lip ; lithium and ; liv mgr ; liv to ; liv togeth ; livin ; llamant ; lleno
        residential	2	lleno de ; llev tod ; llev uno ; lo <insurance> ; lo cubr ; lone ; long program
        residential	2	long the ; look good ; los veo ; lost thre ; loteri ; lug asi ; lunch she ; m d/c
        residential	2	m dj ; m iv ; m out ; mad 0 ; mad it ; malibu ; mam x ; manana ; march i ; mas eso
        residential	2	may <need> ; may otr ; mayor de ; me <day> ; me <leave> ; me acompan ; me as
        residential	2	me dont ; me est ; me habi ; me han ; me herself ; me in ; me vendi ; meal
        residential	2	medical <continue> ; meeting i ; mes mas ; mes per ; met a ; metanfetamin ; meth a
        residential	2	meth charg ; meth couch ; meth has ; metiendom ; mgmt 0 ; mh ; mi <pet> ; mi <room>
        residential	2	mi <tool> ; milligram of ; milligram on ; minimum of ; mis dos ; mism que ; mol and
        residential	2	mom couch ; mom meth ; money isnt ; money troubl ; month aft ; month at ; mor i
        residential	2	morn ther ; most day ; most night ; most on ; moth work ; msg ; must ent
        residential	2	muy formal ; my bed ; my breastbon ; my cal ; my counselor ; my crack ; my editor
        residential	2	my firm ; my folk ; my group ; my grown ; my issu ; my key ; my psychiatrist
        residential	2	myself id ; myself im ; n <amount> ; nad rar ; nam dal ; nam no ; nam only ; need em
        residential	2	neighbor are ; nephew who ; nervios ; nev <home> ; nev <stop> ; nev stop
        residential	2	new <child> ; next room ; nic <crowd> ; nic peopl ; nieg ~<opioid> ; niet le
        residential	2	night duration ; night of ; night they ; nin <month> ; nin month ; nin y
        residential	2	nineteen <day> ; nineteen day ; no <alcohol> ; no <job> ; no alcanz ; no barrier
        residential	2	no cal ; no cre ; no entiend ; no nad ; no not ; no pas ; no second ; no sx
        residential	2	no threat ; no ~<hear> ; no ~absces ; no ~arrest ; no ~probation ; no ~voic
        residential	2	nobody <say> ; nobody ther ; nobody told ; nobody use ; non thi ; nos bleed
        residential	2	nos fue ; nos lo ; not <break> ; not dai ; not jok ; not kid ; not late ; not min
        residential	2	not my ; not preg ; not tak ; not us ; not ~depres ; noth dramatic ; noth going
        residential	2	notic and ; novi se ; now pac ; now was ; nowher ; np <say> ; numb back ; nurs manag
        residential	2	o tre ; och <year> ; och ano ; octob ive ; of <church> ; of <withdrawal> ; of day
        residential	2	of detox ; of it ; of medical ; of ~<opioid> ; off + ; off <needle> ; off <night>
        residential	2	off dop ; off its ; off lik ; off norc ; offic 0 ; ok if ; on <amount> ; on day
        residential	2	on him ; on k ; on own ; on spe ; on you ; one <play> ; one <school> ; one marriag
        residential	2	only <continue> ; only <school> ; only <treatment> ; op <clinician> ; open at
        residential	2	or <die> ; or <see> ; or charg ; ora ; ord ; orden de ; osl ; oth night
        residential	2	our <outdoors> ; our whol ; out friday ; outpatient at ; outpatient i
        residential	2	outpatient in ; over is ; over on ; overdos on ; own <room> ; own couch ; oxy at
        residential	2	oxygen tank ; packag for ; padrin de ; pamphlet and ; pan ; parti ; partn of
        residential	2	pas <past> ; pastilla el ; pastor i ; payday and ; pea ; peel <eat> ; pentecostal
        residential	2	peopl smok ; peopl stay ; per <consume> ; per <home> ; per <month> ; per month
        residential	2	perdi mi ; permis y ; person do ; phenobarb ; phon die ; phon in ; php then ; pie in
        residential	2	piedr 0 ; piedr ya ; pil befor ; pip at ; pip going ; pip und ; pis ; pistol and
        residential	2	pistol y ; plac aft ; plac of ; plan on ; plant clos ; ple ; ple enter ; plenty
        residential	2	plenty of ; plot thru ; pocket and ; podcast ; ponen al ; popcorn ; por <month>
        residential	2	por and ; por internarl ; porqu <soon> ; possession of ; pour the ; pregunt ant
        residential	2	pres por ; pric ; pric of ; primo y ; prison in ; privat room ; program aft
        residential	2	program was ; psych clear ; psychiatrist ; pued <go> ; pued <wait> ; pued qued
        residential	2	puertorriquen ; pul his ; pus 0 ; put me ; put them ; pyxi ; q <amount> ; q few
        residential	2	qod ; quarry ; que <fire> ; que con ; que sigu ; que vendi ; que voy ; ratchet
        residential	2	re client ; re own ; read residential ; readmit ; real <stop> ; reentry 0
        residential	2	referral to ; regional <insurance> ; regional carri ; rehab ; rehab at ; rehabilit
        residential	2	rehears ; releas thi ; ren for ; resi bed ; residencial a ; residential the
        residential	2	residential treatment ; restor ; review <town> ; revok ; right he ; right thing
        residential	2	riverb camp ; rn <drive> ; rn licens ; rock bottom ; room <home> ; room hous
        residential	2	room or ; roomat ; roommat mov ; ruid de ; rul at ; run of ; run on ; s/p ~0
        residential	2	sab com ; safety ; said goodby ; said thi ; saint ; sal <day> ; sal yo ; sali del
        residential	2	sali y ; salirs ; sam <room> ; san pedr ; sat me ; sav up ; say arent ; say blad
        residential	2	say cant ; say client ; say how ; say only ; say sinc ; say somebody ; say the
        residential	2	say thing ; scar in ; scary ; school im ; school play ; se <ask> ; se arregl
        residential	2	se dec ; se hiz ; se ni ; se nos ; se quedan ; seat belt ; section 0 ; sel out
        residential	2	sel you ; sem 0 ; send her ; septemb i ; seven day ; severanc ; shar ; she <hit>
        residential	2	she bright ; she don ; she graduat ; she laugh ; she my ; she not ; she ok ; she own
        residential	2	she pack ; sheet <eat> ; sheet cak ; ship ; shut for ; si entr ; si le ; sick leav
        residential	2	siet ; sigu ; sigu con ; sigu sal ; silv lak ; simp sit ; sin dorm ; sin plan
        residential	2	sin ~<treatment> ; sinc <law> ; sinc <month> ; sinc apr ; sinc dawn ; sinc halloween
        residential	2	sinc i ; sinc so ; sinc then ; sindicat ; sirvi ; sist watch ; sit 0 ; sixteen day
        residential	2	siz too ; slap for ; sleep ; sleep ok ; smok ; smok spic ; snif cocain ; snort
        residential	2	snort a ; snort k ; so <intoxicated> ; so <stop> ; som <record> ; somebody giv
        residential	2	somebody keep ; somebody park ; somewher a ; somewher for ; soon could ; sorry and
        residential	2	spe ; speech at ; split my ; sponsor 0 ; spot and ; spot on ; stab his ; stabl no
        residential	2	stash ; stay at ; stay in ; stay off ; stent ; stepfath ; sternum ; stil at
        residential	2	stil do ; stil go ; stomach ; stop smok ; straight ; straight from ; straight sinc
        residential	2	straight to ; streak going ; street medicin ; strong as ; stuf is ; sublet ; submit
        residential	2	subst not ; such <think> ; surf ; sw ; sx ; sí voy ; tabl next ; tak car ; tal one
        residential	2	tank ; tank dai ; tap ; tap la ; tarzan ; tech y ; teen ; teenager ; tegucigalp
        residential	2	test <last> ; test last ; that <count> ; that <furniture> ; that <lock> ; that guy
        residential	2	that ranch ; that scar ; that shut ; that whol ; thc cart ; the <friend>
        residential	2	the <order> ; the <treatment> ; the aft ; the arrest ; the bishop ; the cab
        residential	2	the campu ; the ceremony ; the chain ; the clinton ; the cop ; the counselor
        residential	2	the deacon ; the elder ; the entir ; the envelop ; the fal ; the graduation
        residential	2	the hospital ; the laker ; the level ; the mouthwash ; the needl ; the pair
        residential	2	the park ; the peric ; the phenobarbital ; the problem ; the pyxi ; the quarry
        residential	2	the ralph ; the rehab ; the show ; the sidewalk ; the six ; the skin
        residential	2	the television ; the tin ; the touch ; the uncl ; the union ; the unit
        residential	2	the waitlist ; the wallpap ; the walmart ; the weed ; the week ; the win
        residential	2	the ~<law> ; them <go> ; them back ; then <always> ; then an ; then fiv ; then week
        residential	2	ther <amount> ; ther <eat> ; ther all ; therapist has ; they <go> ; they check
        residential	2	they cook ; they got ; they let ; they plac ; they took ; theyl look ; theyr nic
        residential	2	thing she ; thing up ; think is ; think its ; thirty night ; thre night ; threat no
        residential	2	through <always> ; through <day> ; through <insurance> ; through every
        residential	2	through outpatient ; throughout ; thru <outdoors> ; thu ; thur thru
        residential	2	thursday outpatient ; tiemp ; tienen residencial ; tijuan a ; til about ; til at
        residential	2	til fri ; til my ; til they ; tim she ; to complet ; to county ; to crack ; to drink
        residential	2	to fath ; to hid ; to meth ; to pul ; to sinc ; to tuesday ; told cant ; tom otr
        residential	2	tomorrow ; tomorrow at ; tomorrow is ; too <stiff> ; too tight ; towel on ; trail
        residential	2	transplant ; tre tard ; treat for ; trec ; tri sleep ; troc ; truck over
        residential	2	turn <palecolor> ; twelv hour ; twic <day> ; twic at ; two and ; two rehab
        residential	2	two weekend ; tyl ; ua meth ; un <clean> ; un <say> ; un centr ; un program
        residential	2	un tiemp ; una <gun> ; una <medicine> ; una <moment> ; una <seizure> ; una <write>
        residential	2	una botel ; una convulsion ; una de ; una fabric ; una hor ; una pistol ; unit rn
        residential	2	unit sw ; uno 0 ; uno <home> ; uno dos ; uno viv ; unsur how ; up anymor ; up lat
        residential	2	up meth ; up monday ; upp ; urologist say ; us she ; usand cocain ; use k ; use she
        residential	2	use too ; used adderal ; used heroin ; used sinc ; usual do ; va <amount> ; vacant
        residential	2	valium ; van is ; varic ; vec segui ; vec x ; velvet ; veo gent ; very <tired>
        residential	2	vest ; veterinary ; vez <go> ; vez el ; vez que ; voc que ; vodk ; vodk was
        residential	2	voicemail ; volvi al ; wal of ; walk by ; want and ; want attendanc ; want option
        residential	2	want rat ; was <law> ; was <put> ; was nineteen ; was up ; was vodk ; watch +
        residential	2	we <die> ; we <try> ; weed only ; week his ; week of ; week sinc ; week start
        residential	2	week ten ; week the ; went straight ; wer back ; werent ; wev no ; what <always>
        residential	2	what <moment> ; what <say> ; what and ; what usual ; whatev they ; whatev we
        residential	2	when it ; when somebody ; wher ; wher doe ; wher my ; which she ; whippet in
        residential	2	whiskey ; why yet ; wif doe ; wif has ; wif im ; wif of ; wif sob ; wil <drive>
        residential	2	wil <go> ; wil driv ; wil email ; wil sign ; wil talk ; wil today ; wint break
        residential	2	with <leave> ; with bf ; with tweezer ; withdrawal unit ; without <amount>
        residential	2	without stop ; wk <stimulant> ; wks preg ; woman in ; wont gues ; wont look
        residential	2	work most ; worksheet ; would <ask> ; would ask ; would believ ; would mak
        residential	2	wound now ; wrap up ; wreck my ; written and ; written the ; y <always>
        residential	2	y <chestheart> ; y <continue> ; y <fire> ; y <partner> ; y <stimulant> ; y <trade>
        residential	2	y entr ; y perdi ; y qd ; y sali ; y sigu ; y sus ; y up ; y urology ; y ~cuant
        residential	2	ya <give> ; ya cer ; ya en ; ya hast ; ya nad ; yal do ; yard with ; year claus
        residential	2	year he ; year its ; yes i ; yo lo ; yo quier ; you about ; you email ; youd think
        residential	2	young <kin> ; young broth ; your <build> ; your <home> ; your <phone> ; your build
        residential	2	yrs every ; yrs lost ; zer on ; zoom group ; ~/ ~0 ; ~0 ~/ ; ~<alcohol> /
        residential	2	~<alcohol> <angry> ; ~<alcohol> no ; ~<alcohol> ~<consume> ; ~<amount> ~<month>
        residential	2	~<consume> sinc ; ~<day> and ; ~<hear> ; ~<home> and ; ~<home> ~at ; ~<illness> hx
        residential	2	~<kill> ~him ; ~<need> ~me ; ~<pill> ; ~<rope> ~himself ; ~<stimulant> ~<amount>
        residential	2	~<stranger> ; ~<treatment> <go> ; ~<treatment> <home> ; ~<treatment> <soon>
        residential	2	~<treatment> ~<appointment> ; ~aceptan ; ~admit ; ~at ~your ; ~com ~aft ; ~complet
        residential	2	~complet ~a ; ~cp ; ~cristal ; ~d/c ~<day> ; ~d/c ~today ; ~da <afraid> ; ~da mied
        residential	2	~dej ; ~dej ~la ; ~depres ; ~detox ~d/c ; ~dog ; ~eat ; ~etoh ; ~etoh no ; ~he
        residential	2	~heard ; ~in 0 ; ~in ~<treatment> ; ~inpatient program ; ~keppr ; ~ketamin
        residential	2	~la ~<stimulant> ; ~la ~coc ; ~le ; ~mis ~one ; ~not ~a ; ~not ~pregnant ; ~off ~a
        residential	2	~oig ; ~oig ~voc ; ~on ~keppr ; ~one ~of ; ~plac ; ~quit ; ~quit ~the ; ~reciben
        residential	2	~scar ; ~somewher ~for ; ~sw ; ~the ~tim ; ~they ; ~to ~<treatment> ; ~to ~resi
        residential	2	~traum ; ~voc ; ~your ~facility ; él <buy> ; él vend
        residential	1	*age.0 ; *ago.4 ; *backToUse ; *duration.5 ; *emergency.fever
        residential	1	*emergency.fever:negated ; *emergency.infection:negated ; *firstOffence:negated
        residential	1	*hooked ; *keptUsing:other_experiencer ; *mandator.authority ; *misuse
        residential	1	*misuse:negated ; *occasional.0 ; *overdose ; *sinceLastUse.1
        residential	1	*substance.sedative:hypothetical ; *suicidal:historical ; *treatmentNeed ; *uses
        residential	1	+ nitrou ; / sem ; / ~cp ; 0 <friend> ; 0 <rarely> ; 0 <stiff> ; 0 <treatment>
        residential	1	0 as ; 0 cam ; 0 can ; 0 cok ; 0 did ; 0 ft ; 0 g ; 0 gramo ; 0 hoy ; 0 iv ; 0 kick
        residential	1	0 soy ; 0 they ; 0 trabaj ; 0 viv ; <afraid> <bodypart> ; <alcohol>
        residential	1	<alcohol> <last> ; <alcohol> <moment> ; <alone> <leave> ; <always> <break>
        residential	1	<always> <continue> ; <always> by ; <always> do ; <always> pas ; <always> va
        residential	1	<amount> <afraid> ; <amount> a ; <amount> first ; <amount> healthy ; <amount> los
        residential	1	<amount> studi ; <amount> until ; <amount> yo ; <angry> <drive> ; <angry> <money>
        residential	1	<appointment> <clinician> ; <ask> <take> ; <ask> ~<need> ; <asleep> <angry>
        residential	1	<asleep> <friend> ; <asleep> but ; <asleep> com ; <asleep> ok ; <blood> <continue>
        residential	1	<bodypart> <home> ; <bodypart> about ; <bodypart> hard ; <bodypart> his
        residential	1	<bodypart> tatto ; <bodypart> tingl ; <bodypart> you ; <bodypart> ~<hot>
        residential	1	<bodysound> on ; <break> <furniture> ; <break> and ; <break> n ; <build> <happy>
        residential	1	<build> for ; <build> that ; <caretaking> <alcohol> ; <caretaking> <day>
        residential	1	<caretaking> <home> ; <chestheart> <clinician> ; <chestheart> <stimulant>
        residential	1	<chestheart> suck ; <child> <friend> ; <child> <job> ; <child> estan ; <child> mad
        residential	1	<child> to ; <child> wont ; <church> <always> ; <church> <crowd> ; <church> <phone>
        residential	1	<clean> me ; <clinician> <month> ; <clinician> <shame> ; <clinician> on
        residential	1	<clinician> sinc ; <clothes> <buy> ; <clothes> my ; <cold> then
        residential	1	<colleague> <trade> ; <color> <clothes> ; <consume> <clothes>
        residential	1	<consume> <container> ; <consume> <drive> ; <consume> <wait> ; <consume> if
        residential	1	<consume> otr ; <consume> ther ; <consume> up ; <container> / ; <container> <leave>
        residential	1	<container> a ; <container> hes ; <continue> <happy> ; <continue> <month>
        residential	1	<continue> <write> ; <continue> near ; <continue> read ; <count> <consume>
        residential	1	<count> <month> ; <count> que ; <crash> 0 ; <crash> <drive> ; <crash> <outdoors>
        residential	1	<crowd> <headface> ; <crowd> <hear> ; <crowd> <intoxicated> ; <crowd> <sad>
        residential	1	<crowd> <soon> ; <day> <alcohol> ; <day> <fluid> ; <day> <home> ; <day> <night>
        residential	1	<day> <pet> ; <day> be ; <day> com ; <day> each ; <day> for ; <day> nin ; <day> otr
        residential	1	<day> p ; <day> par ; <day> releas ; <day> sat ; <daytime> no ; <die> <phone>
        residential	1	<drive> est ; <drive> me ; <drive> structur ; <drive> token ; <drug> <room>
        residential	1	<drug> and ; <drug> twic ; <eat> <key> ; <eat> <stimulant> ; <eat> can
        residential	1	<eat> health ; <emergency> ; <emergency> <money> ; <fall> <give> ; <fall> of
        residential	1	<fall> tambien ; <feel> <furniture> ; <fire> <feel> ; <fire> <money>
        residential	1	<fire> through ; <fluid> <kin> ; <friend> <furniture> ; <friend> <happy>
        residential	1	<friend> <room> ; <friend> no ; <furniture> <hot> ; <furniture> a
        residential	1	<furniture> acros ; <furniture> he ; <furniture> not ; <furniture> she
        residential	1	<furniture> up ; <furniture> wher ; <give> <pill> ; <give> detail ; <give> una
        residential	1	<go> <bodypart> ; <go> <palecolor> ; <go> agent ; <go> back ; <go> yo
        residential	1	<happy> <count> ; <happy> que ; <happy> thing ; <headface> <go> ; <headface> <happy>
        residential	1	<headface> <pet> ; <headface> <shake> ; <headface> clos ; <headface> com
        residential	1	<headface> pelon ; <headface> y ; <hear> <vermin> ; <hear> baj ; <hear> y
        residential	1	<height> <height> ; <height> <wait> ; <height> lik ; <hit> <intoxicated>
        residential	1	<hit> <kin> ; <hit> <outdoors> ; <hit> anybody ; <hold> <clean> ; <hold> <opening>
        residential	1	<hold> <play> ; <home> ; <home> <calm> ; <home> <fall> ; <home> <last>
        residential	1	<home> <week> ; <home> as ; <home> de ; <home> found ; <home> is ; <home> nadi
        residential	1	<home> sign ; <home> todo ; <home> und ; <homeless> <homeless> ; <homeless> <need>
        residential	1	<hospital> <always> ; <hospital> <month> ; <hospital> <stop> ; <hospital> already
        residential	1	<hospital> d/c ; <hospital> sw ; <hot> test ; <illness> 0 ; <illness> <month>
        residential	1	<insurance> <build> ; <insurance> off ; <insurance> ya ; <intoxicated> <play>
        residential	1	<job> / ; <job> <build> ; <job> <hit> ; <job> <home> ; <job> <leave>
        residential	1	<job> <outdoors> ; <job> lost ; <job> own ; <job> twic ; <kill> <consume>
        residential	1	<kill> his ; <kin> <chestheart> ; <kin> <medicine> ; <kin> <needle>
        residential	1	<kin> <treatment> ; <kin> clean ; <kin> includ ; <kin> los ; <kin> new ; <kin> pued
        residential	1	<kin> sinc ; <kin> usa ; <last> chanc ; <last> nam ; <law> <drug>
        residential	1	<law> <furniture> ; <law> <law> ; <law> d/c ; <law> of ; <leave> <chestheart>
        residential	1	<leave> <drive> ; <leave> <hot> ; <leave> <insurance> ; <leave> <play>
        residential	1	<leave> <stimulant> ; <leave> <trust> ; <lock> from ; <lock> it ; <medicine> <give>
        residential	1	<medicine> <home> ; <medicine> <sedative> ; <medicine> ~<last> ; <moment> <calm>
        residential	1	<moment> <colleague> ; <moment> <container> ; <moment> back ; <money> <fire>
        residential	1	<money> <lock> ; <money> n ; <month> <asleep> ; <month> <moment> ; <month> <needle>
        residential	1	<month> en ; <month> had ; <month> not ; <month> per ; <month> the ; <month> very
        residential	1	<need> <colleague> ; <need> <die> ; <need> <furniture> ; <need> <hold>
        residential	1	<needle> <go> ; <needle> <night> ; <needle> <soon> ; <night> <give> ; <night> evry
        residential	1	<night> its ; <official> <see> ; <official> par ; <official> she ; <opening> off
        residential	1	<opening> that ; <opioid> <sick> ; <opioid> <treatment> ; <order> <continue>
        residential	1	<order> <go> ; <order> <stimulant> ; <order> him ; <order> on ; <order> que
        residential	1	<order> to ; <order> ~<law> ; <outdoors> <angry> ; <outdoors> <consume>
        residential	1	<outdoors> se ; <outdoors> to ; <pain> <moment> ; <partner> <clean>
        residential	1	<partner> <leave> ; <partner> <outdoors> ; <partner> of ; <partner> threw
        residential	1	<past> <buy> ; <past> <container> ; <past> <promise> ; <past> <sick> ; <past> on
        residential	1	<pet> one ; <pet> se ; <phone> <ask> ; <phone> <partner> ; <photo> <media>
        residential	1	<pill> <bodypart> ; <play> <appointment> ; <play> <fluid> ; <play> <headface>
        residential	1	<play> <pet> ; <play> or ; <promise> i ; <put> over ; <rail> <day> ; <record> <need>
        residential	1	<record> if ; <room> <drug> ; <room> <height> ; <room> <vermin> ; <room> onc
        residential	1	<room> who ; <rope> <moment> ; <sad> <crowd> ; <say> <continue> ; <say> <phone>
        residential	1	<say> <shame> ; <say> back ; <say> cant ; <say> lo ; <say> one ; <say> only
        residential	1	<say> sinc ; <school> <leave> ; <school> at ; <school> de ; <school> lin
        residential	1	<sedative> <amount> ; <sedative> <hospital> ; <see> <need> ; <seizure> as
        residential	1	<sober> <moment> ; <sober> per ; <soon> <amount> ; <start> <drive> ; <start> with
        residential	1	<stimulant> <fire> ; <stimulant> <rarely> ; <stimulant> <see> ; <stimulant> <stop>
        residential	1	<stimulant> abus ; <stimulant> as ; <stimulant> by ; <stimulant> ell
        residential	1	<stimulant> iv ; <stimulant> mayb ; <stimulant> todo ; <stop> <hear>
        residential	1	<stop> <withdrawal> ; <stop> i ; <stop> only ; <stop> stand ; <stop> then
        residential	1	<stop> ther ; <stranger> <drug> ; <stranger> has ; <stranger> tien ; <stranger> y
        residential	1	<stranger> ~<treatment> ; <take> <bodypart> ; <take> <continue> ; <take> <need>
        residential	1	<take> <start> ; <take> anywher ; <take> becaus ; <take> tim ; <take> yo ; <think> 0
        residential	1	<think> <afraid> ; <tired> <think> ; <tired> no ; <tool> <chestheart> ; <tool> all
        residential	1	<town> <clean> ; <town> <sick> ; <town> with ; <trade> at ; <trade> lik
        residential	1	<treatment> <ask> ; <treatment> <buy> ; <treatment> <calm>
        residential	1	<treatment> <caretaking> ; <treatment> <height> ; <treatment> <official>
        residential	1	<treatment> <relapse> ; <treatment> <take> ; <treatment> <water> ; <treatment> all
        residential	1	<treatment> co ; <treatment> cours ; <treatment> in ; <treatment> sid
        residential	1	<treatment> the ; <trust> <last> ; <vendor> ; <vendor> <church> ; <volunteer> en
        residential	1	<wait> <give> ; <wait> hast ; <wait> in ; <water> <always> ; <water> <kin>
        residential	1	<week> <amount> ; <week> <asleep> ; <week> <last> ; <week> <official> ; <week> com
        residential	1	<week> desd ; <week> i ; <week> tambien ; <write> <alone> ; <write> <home>
        residential	1	<write> has ; <write> ok ; <year> <amount> ; <year> <pet> ; <year> of
        """
}
