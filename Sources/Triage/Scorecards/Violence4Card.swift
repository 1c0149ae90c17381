extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence4 = """
        violence	-5	<stranger> els ; <take> <alcohol> ; <take> <breath> ; <take> <partner>
        violence	-5	<think> <amount> ; <think> en ; <town> <day> ; <trade> and ; <treatment> <need>
        violence	-5	<treatment> and ; <treatment> en ; <treatment> on ; <treatment> por ; <week> sinc
        violence	-5	<write> it ; <write> the ; @ ; a <clinician> ; a <colleague> ; a <home> ; a <hot>
        violence	-5	a <play> ; a knif ; a not ; aa ; about 0 ; about the ; aceptan ; activ ; aft i
        violence	-5	al <stimulant> ; all my ; alt ; alumni ; am i ; and <need> ; and <promise> ; and cal
        violence	-5	and cant ; and found ; and nev ; and nobody ; and one ; and so ; ankl ; answ
        violence	-5	apologiz ; are <amount> ; at <home> ; at all ; at it ; attach ; august ; aunqu ; aunt
        violence	-5	bakery ; barn ; been off ; begin ; big ; bor ; brazo ; brinc ; by his ; caj ; camer
        violence	-5	camion ; carpet ; caught ; center ; chin ; city ; collection ; com si ; concret ; cow
        violence	-5	cramp ; cut my ; day in ; dcf ; de <count> ; de <treatment> ; de noch ; dej las
        violence	-5	del <chestheart> ; deni ; department ; direct ; do you ; dolor ; dont know
        violence	-5	driveway again ; el juev ; el mart ; elbow ; email ; en mi ; era ; est bien ; fath in
        violence	-5	ferry ; for <day> ; for nin ; forgiv ; freez ; funeral ; grandp ; grew ; grup ; guit
        violence	-5	gust ; hacen ; hand and ; has <illness> ; has <take> ; haul ; hav <amount> ; hav a
        violence	-5	heal ; her <day> ; hold his ; hoodi ; hospic ; hous is ; i <blood> ; i <happy>
        violence	-5	i <rope> ; i <stop> ; i read ; id rath ; if ther ; in fresn ; includ ; ins ; is it
        violence	-5	it tak ; its <amount> ; its about ; jacket ; joven ; keep it ; kil her ; know its
        violence	-5	la <church> ; la <threat> ; la <week> ; la amenaz ; la cervez ; la cocain ; la senor
        violence	-5	las pastilla ; lat ; lat <kin> ; lat <partner> ; lik 0 ; liv in ; llen ; machin ; mad
        violence	-5	mayor ; me <die> ; meet ; mio ; my <day> ; my <law> ; my <leave> ; my <play> ; my lat
        violence	-5	my parent ; near every ; nieg ; nineteen ; no ~<medicine> ; no ~<treatment>
        violence	-5	no ~alcohol ; no ~ha ; no ~oth ; normal ; not ~on ; octob ; of <month> ; of every
        violence	-5	ofc ; okay ; on <hold> ; on <night> ; on hold ; one <headface> ; operator ; packag
        violence	-5	paid ; panic ; pech ; permis ; plan to ; plumb ; poc ; por <phone> ; por <stimulant>
        violence	-5	por su ; por una ; porqu se ; propi ; pued ; put down ; que su ; ronc ; saf ; said hel
        violence	-5	said to ; sam ; san ; sant ; school counselor ; se prend ; sens ; shaky ; she said
        violence	-5	sinc about ; sinc my ; sist is ; so ther ; sobrin ; social ; soft ; spent ; str
        violence	-5	sunday ; suppos ; sus ; system ; talk about ; tant ; tenemo ; texa ; that by
        violence	-5	the <daytime> ; the <key> ; the <opioid> ; the <photo> ; the children ; the corn
        violence	-5	the let ; the middl ; the morn ; the nam ; the overpas ; the rifl ; ther an
        violence	-5	ther noth ; they <take> ; they hav ; thi <month> ; thi wk ; thirty one ; threw up
        violence	-5	through <amount> ; throw up ; til <day> ; til the ; to <home> ; to <start>
        violence	-5	to <think> ; to find ; to mov ; to pay ; toilet ; tomato ; took a ; touch it ; tow
        violence	-5	tren ; try to ; tuv ; using meth ; vest ; visitor ; w/o ; want in ; watch ; we had
        violence	-5	weight ; went to ; what it ; wher do ; wif lock ; wil ; wir ; y <continue> ; y <need>
        violence	-5	y otr ; youv ; ~<awake> ; ~<crowd> ; ~<month> ; ~<take> ; ~a ; ~avh ; ~breath ; ~ha
        violence	-5	~intern ; ~overdos ; ~them ; ~un
        violence	-6	0 <sedative> ; 0 st ; 0 that ; 0 wks ; <alcohol> de ; <alcohol> en
        violence	-6	<amount> <treatment> ; <ask> si ; <asleep> <moment> ; <bodypart> <hot> ; <bodypart> is
        violence	-6	<breath> ; <chestheart> sinc ; <child> <play> ; <clinician> <ask>
        violence	-6	<clinician> <colleague> ; <consume> my ; <continue> <eat> ; <continue> <hit>
        violence	-6	<continue> <month> ; <count> <daytime> ; <count> <month> ; <day> <child>
        violence	-6	<day> <school> ; <day> in ; <day> is ; <die> <kin> ; <die> to ; <die> y
        violence	-6	<drive> <continue> ; <eat> <drive> ; <eat> <headface> ; <eat> <pet> ; <emergency> <go>
        violence	-6	<furniture> <phone> ; <furniture> de ; <go> <write> ; <go> lik ; <happy> of
        violence	-6	<headface> lik ; <job> <night> ; <kill> himself ; <kin> <clothes> ; <kin> <drive>
        violence	-6	<kin> <wait> ; <leave> <past> ; <medicine> and ; <moment> a ; <money> a
        violence	-6	<month> <kin> ; <need> <eat> ; <need> <think> ; <need> <write> ; <needle> in
        violence	-6	<opioid> <kin> ; <outdoors> <amount> ; <outdoors> <eat> ; <pain> <bodypart>
        violence	-6	<partner> <month> ; <rope> on ; <sad> <say> ; <say> <write> ; <say> and ; <say> that
        violence	-6	<stop> and ; <stop> on ; <stranger> <give> ; <stranger> <phone> ; <take> <medicine>
        violence	-6	<think> <need> ; <tired> ; <town> and ; <treatment> <consume> ; <treatment> <crowd>
        violence	-6	<treatment> <kin> ; <treatment> <take> ; <treatment> <wait> ; <week> with
        violence	-6	<write> <drive> ; <write> my ; <year> <amount> ; a <go> ; a <height> ; a <hospital>
        violence	-6	a <town> ; a baby ; a bit ; a nadi ; aft a ; agu ; ahor ; already at ; and id ; attack
        violence	-6	bail ; bak ; becaus of ; buena ; but my ; cal from ; cant <take> ; cant do ; cant get
        violence	-6	cant hold ; cho ; church ; clr on ; com off ; comadr ; conversation ; crossword
        violence	-6	cuest ; del <treatment> ; dept ; desd <month> ; desintoxicacion ; did a ; different
        violence	-6	dish ; divorc ; do u ; el <chestheart> ; el <outdoors> ; en una ; entonc ; es por
        violence	-6	ever ; everybody ; everyth ; fev ; foam ; friend ; get a ; glad ; good ; gurgl
        violence	-6	halloween ; he can ; he cant ; hip ; his <headface> ; honest ; how to ; i <school>
        violence	-6	i cant ; i kick ; i quit ; i sat ; i thought ; i would ; if its ; im look ; inf
        violence	-6	internet ; is not ; its cocain ; ive nev ; jaj ; jerk ; just the ; la <consume>
        violence	-6	la <photo> ; la primer ; la vid ; label ; las <pill> ; last year ; late ; lik to
        violence	-6	lying ; machet and ; machet de ; mart ; me <happy> ; me <wait> ; me dic ; me mand
        violence	-6	medi ; medicin ; mi tia ; might ; mirror ; mom 0 ; mom of ; monitor ; mov
        violence	-6	my <chestheart> ; my <insurance> ; my feet ; myself ; need the ; nerv ; nev touch
        violence	-6	nin and ; no ~hay ; no ~teng ; not ~going ; now the ; off it ; ohi ; oldest ; on your
        violence	-6	orient ; our <crowd> ; outreach ; p / ; patch ; pilot ; platic con ; pregunt si
        violence	-6	privat ; puebl ; puent ; quinceaner ; re son ; referral ; rent ; request ; respir
        violence	-6	restroom ; resum ; rifl and ; rig ; say that ; se la ; seizur ; sentenc ; set up
        violence	-6	si falt ; sinc <month> ; sinc yesterday ; singl ; sobredosi ; spar ; spel ; st
        violence	-6	su mam ; suicidal ; swung the ; teng <amount> ; that a ; the <alcohol> ; the <hit>
        violence	-6	the key ; the smok ; the spr ; thing hes ; thirty day ; though ; thre day ; to hear
        violence	-6	to sit ; told him ; tour ; train ; una cart ; vap ; vm ; want a ; want it ; week at
        violence	-6	wer ; yellow ; ~<die> ; ~<vermin> ; ~odd ; ~quier ; ~teng ; ~use
        violence	-7	0 <week> ; 0 mes ; 0 to ; <alcohol> <past> ; <asleep> <amount> ; <blade> <blade>
        violence	-7	<bodypart> <feel> ; <buy> <home> ; <chestheart> and ; <child> <stop>
        violence	-7	<child> <threat> ; <clinician> <say> ; <confused> ; <consume> <drug>
        violence	-7	<continue> <hear> ; <continue> <see> ; <crowd> <need> ; <day> <ask> ; <day> <hear>
        violence	-7	<day> <home> ; <day> <need> ; <day> off ; <day> the ; <drive> de ; <drive> y
        violence	-7	<give> <container> ; <give> <eat> ; <headface> on ; <insurance> <money>
        violence	-7	<last> <year> ; <medicine> 0 ; <month> <go> ; <need> <soon> ; <night> <job>
        violence	-7	<opioid> <bodypart> ; <outdoors> <phone> ; <partner> <think> ; <phone> <partner>
        violence	-7	<phone> por ; <put> down ; <rail> ; <room> <headface> ; <rope> <room>
        violence	-7	<say> <stranger> ; <say> de ; <school> in ; <see> the ; <stimulant> <past>
        violence	-7	<stop> his ; <think> <ask> ; <think> <see> ; <think> im ; <trust> ; <wait> <amount>
        violence	-7	<week> <past> ; <week> at ; <write> <kin> ; <write> for ; a <church> ; a <law>
        violence	-7	a littl ; a phon ; a plan ; a thing ; aft <day> ; and yel ; arent ; atty ; band
        violence	-7	bat in ; becaus the ; believ ; bp ; but i ; cant <hold> ; cay ; con su ; d ago
        violence	-7	daught is ; de <night> ; de lo ; discharg ; drench ; driv a ; dying ; el <colleague>
        violence	-7	end ; es el ; es la ; es par ; estuv ; falt ; fan ; february ; for 0 ; forearm
        violence	-7	garden ; grandfath ; ha ; habi ; had <amount> ; hand wont ; hast el ; hav been ; heat
        violence	-7	hom to ; hop ; i <feel> ; i shoot ; in that ; is kil ; is my ; is no ; it all
        violence	-7	kitchen floor ; labor day ; lead ; los the ; machet is ; mak a ; medical ; meno
        violence	-7	mi tio ; my <sedative> ; my first ; my grandmoth ; my jaw ; my sponsor ; nad
        violence	-7	no ~<law> ; no ~<opioid> ; nobody in ; ocup ; often ; on <drug> ; on saturday
        violence	-7	on sunday ; one with ; parej tra ; problem ; que <need> ; que sigu ; que yo ; ranch
        violence	-7	ready to ; real ; rod ; say i ; se me ; se nos ; she a ; short ; slid ; snow
        violence	-7	someth with ; stabl ; steady ; step down ; strip ; su <partner> ; support ; team
        violence	-7	teni ; tent ; termin ; that when ; the <count> ; the <day> ; the <year> ; the month
        violence	-7	the night ; the wrong ; ticket ; tiembl ; to <stop> ; too many ; traffic ; tranquil
        violence	-7	un <day> ; una <stranger> ; until the ; up <past> ; up a ; urgent ; was <amount>
        violence	-7	was <say> ; week of ; what do ; when the ; won ; work with ; you <need> ; ~<afraid>
        violence	-7	~<hear> ; ~<hot> ; ~<withdrawal> ; ~hay ; ~hx ; ~oth ; ~pt
        violence	-8	0 <last> ; 0 last ; <amount> <furniture> ; <amount> <home> ; <amount> <play>
        violence	-8	<amount> at ; <bodypart> <hospital> ; <child> se ; <clinician> <job> ; <crowd> are
        violence	-8	<day> <month> ; <day> <opioid> ; <day> <see> ; <die> de ; <eat> <amount> ; <eat> <eat>
        violence	-8	<job> <eat> ; <kin> <illness> ; <kin> <need> ; <kin> who ; <law> 0
        violence	-8	<leave> <bodypart> ; <moment> <stimulant> ; <money> <drive> ; <money> <money>
        violence	-8	<month> 0 ; <month> <say> ; <need> <job> ; <partner> a ; <partner> who ; <pet> <say>
        violence	-8	<promise> the ; <see> lik ; <think> que ; <treatment> <day> ; <vendor>
        violence	-8	<write> <child> ; a bus ; a month ; ach ; aft 0 ; age ; agre ; alway ; and we ; as a
        violence	-8	between ; book ; built ; by 0 ; cas y ; centr ; corre ; cos ; court ; cre ; cuant
        violence	-8	d <past> ; d x ; dan ; down on ; dts ; el <trade> ; el de ; eleven year ; employ
        violence	-8	enfermer ; fair ; fal ; feb ; feed ; fel off ; fold ; goat ; got her ; grey ; guest
        violence	-8	hic ; hir ; hrs ; i tri ; id lik ; int a ; interview ; it has ; it off ; la <opioid>
        violence	-8	le <ask> ; lift ; look lik ; lug ; marri ; me lo ; me qued ; mov to ; movi ; museum
        violence	-8	my <school> ; necesit ; neg ; nev <feel> ; no ~sx ; nod ; of your ; off a
        violence	-8	on <medicine> ; orden ; outpatient ; paint ; parrot ; pas ; password ; per no ; pian
        violence	-8	pm ; pres ; proud ; pt 0 ; pt <say> ; reciben ; say 0 ; she been ; shop ; sink ; skip
        violence	-8	snor ; so he ; studi ; than ; the <appointment> ; the <needle> ; the <record>
        violence	-8	the til ; tia ; toast ; track ; trembl ; vide ; want 0 ; widow ; wks ; year ago
        violence	-8	~<illness> ; ~<shake> ; ~<sick> ; ~<think> ; ~in ; ~narcan ; ~sx
        violence	-9	0 am ; 0 for ; 0 hr ; <amount> <clothes> ; <chestheart> <pain> ; <color>
        violence	-9	<fall> <room> ; <give> his ; <job> <trade> ; <kin> <ask> ; <need> <say> ; <put> <day>
        violence	-9	<put> up ; <think> that ; <water> and ; <write> <say> ; <year> <go> ; a <month>
        violence	-9	a bed ; a girl ; and <phone> ; anybody ; anyway ; are you ; back and ; blanket
        violence	-9	breastbon ; cant tel ; cap ; cold ; colg ; complet ; compr ; couldnt ; de <month>
        violence	-9	dur ; el <official> ; en su ; en un ; envelop ; fri ; gan ; googl ; grad ; had a ; hat
        violence	-9	it is ; lab ; los <bodypart> ; lu ; me da ; me go ; muri ; my heart ; ni ; no ~<think>
        violence	-9	no ~etoh ; no ~quier ; nobody has ; off <opioid> ; party ; perdi ; pink ; prison
        violence	-9	read ; rid ; ship ; song ; sunday and ; that the ; the <week> ; the er ; the fami
        violence	-9	the park ; to <crowd> ; trad ; used ; ve ; we wer ; wif say ; with one ; wrong ; y con
        violence	-9	you hav ; ~<chestheart> ; ~<feel> ; ~<money> ; ~<pain> ; ~<partner> ; ~had ; ~w/d
        violence	-10	<alcohol> <go> ; <amount> <crowd> ; <gun> <room> ; <kin> <see> ; <leave> and
        violence	-10	<moment> <moment> ; <money> <amount> ; <month> and ; <say> its ; <school> a
        violence	-10	<see> <stranger> ; <stop> <sedative> ; <think> and ; <treatment> <amount>
        violence	-10	<volunteer> ; aft <amount> ; and cam ; camp ; cent ; climb ; clr said ; crush ; do i
        violence	-10	doe it ; doe the ; egg ; el <alcohol> ; el <eat> ; fight ; film ; fish ; fourteen
        violence	-10	his arm ; hour and ; i ask ; in march ; las <bodypart> ; licenci ; lik <stranger>
        violence	-10	lik the ; lov ; lueg ; me <order> ; medic ; mi sobrin ; mix ; nin <day> ; nin day
        violence	-10	no ~<need> ; on friday ; overnight ; ppo ; que <continue> ; rain ; say its ; see the
        violence	-10	sign ; skin ; student ; suicid ; tamal ; the <die> ; the <insurance> ; tiemp
        violence	-10	to <see> ; union ; usual ; was a ; weath ; wednesday ; whatev ; with <eat>
        violence	-10	with <kin> ; withdrawal ; ~<breath>
        violence	-11	<die> in ; <eat> for ; <need> it ; <play> <day> ; <play> on ; <put> <headface>
        violence	-11	<put> <write> ; <stop> <alcohol> ; <town> <amount> ; <treatment> de ; a <write>
        violence	-11	a liv ; blu ; borrow ; bowl ; chest ; con <kill> ; con mat ; em ; folk ; fourth
        violence	-11	from 0 ; go to ; great ; i <ask> ; i <give> ; i <write> ; in an ; kais ; kil myself
        violence	-11	mailbox ; much ; parent ; patient ; que est ; retir ; sel ; so we ; soy ; straight
        violence	-11	sur ; tak a ; trip ; used to ; your <treatment>
        violence	-12	0 0 ; <bodypart> <play> ; <home> <partner> ; <home> to ; <kin> <treatment>
        violence	-12	<need> <record> ; <outdoors> <outdoors> ; <phone> <amount> ; <school> de
        violence	-12	<year> <past> ; a un ; bank ; befor the ; brought ; clas ; corazon ; cur ; dentist
        violence	-12	fax ; himself ; las <amount> ; ninety ; not ~a ; ok ; otherwis ; overdos ; pupil
        violence	-12	segur ; twin ; week and ; ~sz
        violence	-13	<amount> <count> ; <kin> <stop> ; <play> <play> ; <see> <amount> ; <stop> <day>
        violence	-13	a <job> ; a <water> ; cle ; coffe ; could ; county ; en <month> ; hors ; im a ; jan
        violence	-13	l ; non ; nunc ; of <eat> ; on day ; papel ; que sí ; question ; rath ; se le
        violence	-13	straw ; structur ; tea ; teach ; the <write> ; vid ; without ; wrot ; y si
        violence	-14	<kill> myself ; <need> <crowd> ; <promise> por ; but the ; dat ; day ago ; empez
        violence	-14	eso ; hard ; i took ; in one ; mon ; roof ; thank ; whistl ; whit ; y mi
        violence	-14	~<emergency> ; ~<seizure>
        violence	-15	<cold> ; <headface> <palecolor> ; <need> <die> ; <stop> 0 ; actual ; birthday ; boat
        violence	-15	colleg ; de las ; died ; entr ; had to ; la <job> ; nuev ; pain ; practic
        violence	-15	the <town> ; tongu
        violence	-16	<go> off ; <remember> ; <stiff> ; <stop> <consume> ; <write> <write> ; buy ; cal it
        violence	-16	en 0 ; final ; heart ; my <write> ; our <outdoors> ; play ; vomit
        violence	-17	<limp> ; at a ; d/c ; doctor ; el doming ; licens ; may
        violence	-18	<headface> <go> ; <seizure> ; best ; feel ; goodby ; me <ask>
        violence	-19	<think> its ; evening ; lif ; march ; nurs ; sient
        violence	-20	<shame> ; <trade> 0 ; lol ; narcan ; swallow
        violence	-22	<kin> <die> ; mi abuel
        violence	-23	0 mo ; cri ; lik a ; razor
        violence	-28	<vermin>
        """
}
