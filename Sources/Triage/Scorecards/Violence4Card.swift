extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence4 = """
        violence	-5	<kin> did ; <kin> to ; <last> <alcohol> ; <law> in ; <medicine> <always>
        violence	-5	<medicine> <opioid> ; <moment> <bodypart> ; <moment> <treatment> ; <money> <treatment>
        violence	-5	<month> <stop> ; <need> un ; <needle> on ; <night> <past> ; <opening> down
        violence	-5	<opioid> <kin> ; <opioid> in ; <pain> <chestheart> ; <partner> <month>
        violence	-5	<partner> <need> ; <partner> <treatment> ; <past> <month> ; <past> my ; <pet> <eat>
        violence	-5	<pet> <pet> ; <pet> to ; <phone> <count> ; <photo> <blade> ; <play> <outdoors>
        violence	-5	<put> up ; <record> de ; <record> on ; <room> for ; <say> you ; <school> <day>
        violence	-5	<school> <go> ; <school> <need> ; <school> <say> ; <see> <crowd> ; <see> <photo>
        violence	-5	<see> <play> ; <see> <unreal> ; <see> a ; <sober> ; <start> con ; <start> in
        violence	-5	<stop> <opioid> ; <stop> las ; <stop> un ; <stranger> <clothes> ; <take> <partner>
        violence	-5	<think> <amount> ; <think> en ; <tired> of ; <town> <day> ; <treatment> <kin>
        violence	-5	<treatment> <need> ; <treatment> <stop> ; <treatment> <take> ; <treatment> <wait>
        violence	-5	<treatment> and ; <treatment> en ; <treatment> por ; <treatment> that ; <week> sinc
        violence	-5	<write> it ; <write> my ; <write> the ; a <clinician> ; a <colleague> ; a <home>
        violence	-5	a <hot> ; a <play> ; a knif ; a nadi ; a plac ; aa ; aft i ; al <stimulant> ; all my
        violence	-5	all right ; alt ; alumni ; am i ; and <need> ; and <phone> ; and <promise> ; and do
        violence	-5	and found ; and nobody ; and one ; and so ; apologiz ; at <home> ; at all ; attach
        violence	-5	august ; bakery ; barn ; becaus of ; been off ; begin ; bor ; brazo ; bridg ; brinc
        violence	-5	brush ; by his ; caj ; camion ; can <stranger> ; cant do ; carpet ; center ; children
        violence	-5	city ; com si ; confus ; conversation ; cramp ; crush ; dcf ; de <count>
        violence	-5	de <treatment> ; de noch ; de una ; dej las ; del <chestheart> ; department ; direct
        violence	-5	do that ; do u ; dont know ; driveway again ; el juev ; el juez ; el sab ; email
        violence	-5	en mi ; era ; es por ; est bien ; fath in ; for <day> ; for nin ; forgiv ; freez
        violence	-5	funeral ; glad ; grandp ; grup ; hand and ; has <illness> ; has <take> ; haul ; hav a
        violence	-5	he think ; heal ; hip ; hold his ; hoodi ; hospic ; hous is ; i <blood> ; i <happy>
        violence	-5	i <rope> ; i <start> ; i <stop> ; i read ; id rath ; im <leave> ; im back ; in fresn
        violence	-5	in jun ; includ ; ins ; internet ; is 0 ; is it ; it tak ; its about ; jacket ; joven
        violence	-5	keep it ; kil her ; know its ; la <church> ; la <threat> ; la <week> ; la amenaz
        violence	-5	la cervez ; la primer ; las pastilla ; lat <kin> ; lik 0 ; lik an ; liv in ; llen
        violence	-5	lvn ; machet and ; machin ; mad ; marri ; mart ; mayor ; me <die> ; me <happy>
        violence	-5	medi cal ; meet ; mio ; mirror ; mom 0 ; my <day> ; my <law> ; my <leave> ; my <play>
        violence	-5	nev touch ; nieg ; nin and ; nineteen ; no ~alcohol ; no ~one ; no ~oth ; normal ; ofc
        violence	-5	okay ; oldest ; on <hold> ; on <night> ; on hold ; on sunday ; one <headface>
        violence	-5	operator ; our <crowd> ; packag ; paid ; panic ; patch ; pech ; permis ; plan to
        violence	-5	plumb ; poc ; por <phone> ; por su ; porqu se ; pregunt si ; present ; propi ; pued
        violence	-5	put down ; quilt ; re <kin> ; rec ; ris ; ronc ; saf ; said hel ; sam ; san ; sant
        violence	-5	se prend ; segund ; semana ; shaky ; sinc about ; sinc my ; so <amount> ; so my ; soak
        violence	-5	sobrin ; social ; soft ; sol ; spent ; st ; str ; subject ; sud ; sus ; swung the
        violence	-5	talk about ; tant ; teng 0 ; texa ; that by ; the <daytime> ; the <key> ; the <opioid>
        violence	-5	the children ; the corn ; the end ; the let ; the middl ; the morn ; the nam
        violence	-5	the overpas ; the rifl ; the spr ; they hav ; they let ; thi <month> ; thi wk
        violence	-5	thirty day ; threw up ; through <amount> ; throw up ; til <day> ; til the ; tir of
        violence	-5	to <hold> ; to <home> ; to <money> ; to <think> ; to pay ; to see ; toilet ; tomato
        violence	-5	too many ; took a ; tow ; tre dia ; trembl ; tren ; try to ; tuv ; using meth ; vest
        violence	-5	visitor ; w/o ; want a ; want in ; watch ; we had ; weight ; weird ; went to ; what it
        violence	-5	wher do ; wil ; y otr ; ~<awake> ; ~<die> ; ~<sick> ; ~a ; ~avh ; ~breath ; ~intern
        violence	-5	~overdos ; ~quier ; ~them ; ~un
        violence	-6	0 <need> ; 0 <week> ; 0 mes ; 0 st ; 0 that ; 0 wks ; <alcohol> de ; <alcohol> en
        violence	-6	<amount> is ; <ask> si ; <asleep> <amount> ; <asleep> <moment> ; <breath>
        violence	-6	<chestheart> sinc ; <child> <play> ; <clinician> <ask> ; <clinician> <colleague>
        violence	-6	<colleague> <kin> ; <consume> <blade> ; <consume> <drug> ; <consume> my
        violence	-6	<continue> <eat> ; <continue> <hit> ; <count> <day> ; <count> <month> ; <crowd> <day>
        violence	-6	<day> is ; <day> the ; <die> to ; <die> y ; <drive> <continue> ; <eat> <drive>
        violence	-6	<eat> <furniture> ; <eat> <headface> ; <eat> <pet> ; <emergency> <go>
        violence	-6	<fluid> <headface> ; <furniture> de ; <give> <container> ; <go> lik ; <happy> of
        violence	-6	<headface> lik ; <hear> my ; <hit> <opioid> ; <home> for ; <illness> <bodypart>
        violence	-6	<job> <night> ; <kin> <drive> ; <kin> <wait> ; <kin> tien ; <last> <year>
        violence	-6	<leave> <past> ; <medicine> 0 ; <medicine> and ; <moment> a ; <month> <kin>
        violence	-6	<need> <eat> ; <need> <think> ; <need> a ; <needle> in ; <outdoors> <eat> ; <rope> on
        violence	-6	<sad> <say> ; <say> <stranger> ; <say> <write> ; <say> and ; <say> that
        violence	-6	<stranger> <give> ; <stranger> <phone> ; <think> <ask> ; <think> <need> ; <tired>
        violence	-6	<town> and ; <treatment> <crowd> ; <treatment> on ; <wait> <amount> ; <week> with
        violence	-6	<write> <drive> ; <write> for ; <year> <go> ; a <church> ; a <hospital> ; a <town>
        violence	-6	a bit ; about 0 ; about the ; aft <day> ; agre ; agu ; ahor ; already at ; alway
        violence	-6	and cant ; ankl ; are <amount> ; attack ; bail ; bak ; bat in ; buena ; but my
        violence	-6	cal from ; camer ; cant hold ; cho ; clr on ; com off ; comadr ; con su ; concret
        violence	-6	cow ; crossword ; cuest ; day in ; del <treatment> ; desd <month> ; desd cuand
        violence	-6	desintoxicacion ; did a ; different ; discharg ; dish ; divorc ; do you ; dolor
        violence	-6	el <outdoors> ; el de ; elbow ; eleven year ; end ; entonc ; ever ; everybody ; falt
        violence	-6	fev ; foam ; for six ; friend ; get a ; good ; gurgl ; gust ; hast el ; he can
        violence	-6	his <headface> ; hom to ; i kick ; i quit ; i sat ; i thought ; if its ; in may ; inf
        violence	-6	its cocain ; ive nev ; jaj ; jerk ; just the ; la <consume> ; la <photo> ; la cocain
        violence	-6	la senor ; la vid ; label ; las <pill> ; last year ; lat <partner> ; late ; lead
        violence	-6	lik to ; llev ; lying ; machet de ; machet is ; me <wait> ; me dic ; me lo ; me mand
        violence	-6	medi ; mi tia ; might ; mom of ; mov ; my <chestheart> ; my <insurance> ; my feet
        violence	-6	my lat ; my parent ; myself ; near every ; need the ; nerv ; no ~<medicine>
        violence	-6	no ~<opioid> ; no ~ha ; not ~going ; not ~on ; now the ; octob ; ohi ; on <drug>
        violence	-6	on saturday ; orient ; outreach ; p / ; pilot ; platic con ; privat ; puebl ; puent
        violence	-6	que <need> ; quinceaner ; ranch ; referral ; rent ; respir ; resum ; rifl and
        violence	-6	say that ; se la ; seizur ; set up ; she a ; si falt ; sinc yesterday ; singl ; slid
        violence	-6	sobredosi ; spar ; spel ; story ; su mam ; support ; suppos ; termin ; that a
        violence	-6	the <day> ; the <hit> ; the key ; the night ; the smok ; thing hes ; thirty one
        violence	-6	though ; thre day ; to hear ; to sit ; train ; una cart ; until the ; vm ; want it
        violence	-6	was <amount> ; week at ; wer ; worri ; yellow ; youv ; ~<fluid> ; ~<vermin> ; ~ha
        violence	-6	~use
        violence	-7	0 last ; 0 to ; <alcohol> <past> ; <blade> <blade> ; <bodypart> <hot> ; <buy> <home>
        violence	-7	<chestheart> and ; <child> <stop> ; <clinician> <say> ; <confused> ; <continue> <hear>
        violence	-7	<count> <daytime> ; <day> <child> ; <day> <hear> ; <day> <home> ; <day> <need>
        violence	-7	<day> <see> ; <day> off ; <die> <kin> ; <drive> de ; <drive> y ; <give> <eat>
        violence	-7	<headface> on ; <insurance> <money> ; <job> <month> ; <kin> <need>
        violence	-7	<leave> <bodypart> ; <money> a ; <month> <go> ; <need> <soon> ; <need> <write>
        violence	-7	<night> <job> ; <outdoors> <amount> ; <outdoors> <phone> ; <pain> <bodypart>
        violence	-7	<partner> <think> ; <pet> <kin> ; <pet> <say> ; <phone> <partner> ; <phone> por
        violence	-7	<promise> the ; <put> down ; <rail> ; <room> <headface> ; <rope> <room> ; <say> de
        violence	-7	<school> in ; <stimulant> <past> ; <stop> and ; <stop> on ; <take> <alcohol>
        violence	-7	<take> <medicine> ; <think> im ; <treatment> <consume> ; <treatment> y ; <trust>
        violence	-7	<week> <past> ; <week> at ; <write> <child> ; <write> <kin> ; @ ; a <height> ; a baby
        violence	-7	a littl ; a phon ; a thing ; age ; and yel ; arent ; atty ; band ; believ ; bp ; by 0
        violence	-7	cant <hold> ; church ; compr ; cre ; de <night> ; de lo ; dept ; drench
        violence	-7	el <chestheart> ; el <colleague> ; employ ; en una ; enfermer ; es la ; es par ; estuv
        violence	-7	fan ; for 0 ; forearm ; garden ; googl ; grandfath ; ha ; habi ; hand wont ; hav been
        violence	-7	he cant ; heat ; honest ; hop ; how to ; i <feel> ; i shoot ; i would ; in that
        violence	-7	int a ; is kil ; is my ; is no ; is not ; it all ; it off ; kitchen floor ; labor day
        violence	-7	lift ; los the ; mak a ; meno ; mi tio ; monitor ; my <sedative> ; my grandmoth
        violence	-7	my jaw ; my sponsor ; nad ; no ~hay ; no ~teng ; nobody in ; noth els ; often
        violence	-7	one with ; outpatient ; paint ; parej tra ; que yo ; ready to ; real ; request
        violence	-7	restroom ; rig ; rod ; say i ; se nos ; snow ; stabl ; steady ; step down ; strip
        violence	-7	su <partner> ; team ; teni ; tent ; than ; the <count> ; the <year> ; the month
        violence	-7	the park ; ticket ; tiembl ; toast ; told him ; tour ; traffic ; tranquil
        violence	-7	una <stranger> ; up <past> ; up a ; urgent ; vap ; was <say> ; week of ; what do ; won
        violence	-7	work with ; you <need> ; ~<hear> ; ~<hot> ; ~hx ; ~in ; ~narcan ; ~oth ; ~teng ; ~w/d
        violence	-8	0 <last> ; <amount> <furniture> ; <amount> <home> ; <amount> at ; <bodypart> <feel>
        violence	-8	<bodypart> <hospital> ; <bodypart> is ; <child> <threat> ; <child> se
        violence	-8	<clinician> <job> ; <crowd> are ; <day> <opioid> ; <die> de ; <eat> <eat>
        violence	-8	<job> <eat> ; <kin> <illness> ; <kin> re ; <kin> who ; <last> <month> ; <law> 0
        violence	-8	<moment> <moment> ; <moment> <stimulant> ; <money> <drive> ; <money> <money>
        violence	-8	<month> 0 ; <month> <say> ; <need> <job> ; <opioid> <bodypart> ; <partner> a
        violence	-8	<partner> who ; <see> lik ; <see> the ; <stop> his ; <stop> with ; <take> <breath>
        violence	-8	<think> <see> ; <think> que ; <treatment> <day> ; <vendor> ; a <go> ; a <law> ; a bed
        violence	-8	a bus ; a girl ; a month ; a plan ; ach ; and we ; as a ; becaus the ; between ; built
        violence	-8	cas y ; centr ; complet ; corre ; cos ; cuant ; d <past> ; d ago ; d x ; dan
        violence	-8	de <amount> ; down on ; driv a ; dts ; el <trade> ; fair ; fal ; feb ; feed ; fel off
        violence	-8	film ; fold ; goat ; grey ; guest ; had <amount> ; hic ; hir ; how long ; i <school>
        violence	-8	im look ; interview ; la <opioid> ; look lik ; lug ; me qued ; mov to ; movi ; museum
        violence	-8	my <school> ; my first ; neg ; nev <feel> ; ni ; no ~<law> ; no ~sx ; nod ; ocup
        violence	-8	of your ; off <opioid> ; off a ; off it ; on <medicine> ; orden ; parrot ; pas
        violence	-8	password ; per no ; pink ; pm ; pres ; proud ; pt 0 ; pt <say> ; que sigu ; reciben
        violence	-8	se me ; ship ; shop ; sinc <month> ; skip ; someth with ; studi ; sunday and
        violence	-8	that when ; the <appointment> ; the <needle> ; the <record> ; the <week> ; the til
        violence	-8	the wrong ; tia ; track ; un <day> ; vide ; want 0 ; widow ; wks ; wrong ; ~<afraid>
        violence	-8	~<pain> ; ~<partner> ; ~<think> ; ~hay ; ~sx
        violence	-9	0 am ; 0 for ; 0 hr ; <amount> <clothes> ; <chestheart> <pain> ; <continue> <see>
        violence	-9	<eat> <amount> ; <fall> <room> ; <give> his ; <job> <trade> ; <kin> <ask>
        violence	-9	<month> and ; <need> <say> ; <put> <day> ; <say> its ; <school> a ; <write> <say>
        violence	-9	a <month> ; aft 0 ; aft <amount> ; anybody ; anyway ; are you ; back and ; book
        violence	-9	breastbon ; camp ; cant tel ; cap ; cold ; colg ; couldnt ; court ; de <month> ; dur
        violence	-9	el <eat> ; en su ; en un ; envelop ; fri ; gan ; got her ; grad ; her dad ; i tri
        violence	-9	it has ; it is ; lab ; le <ask> ; lik <stranger> ; los <bodypart> ; lov ; lu
        violence	-9	me <order> ; me da ; me go ; muri ; my heart ; no ~<consume> ; no ~<think> ; no ~etoh
        violence	-9	nobody has ; perdi ; pian ; read ; rid ; say 0 ; she been ; snor ; so he ; suicid
        violence	-9	suicidal ; the fami ; to <crowd> ; trad ; used ; used to ; usual ; ve ; we wer
        violence	-9	wif say ; with one ; year ago ; you hav ; ~<chestheart> ; ~<feel> ; ~<illness>
        violence	-9	~<withdrawal> ; ~had ; ~one
        violence	-10	<alcohol> <go> ; <amount> <crowd> ; <gun> <room> ; <leave> and ; <money> <amount>
        violence	-10	<relapse> ; <stop> <sedative> ; <think> and ; <think> that ; <town> <amount>
        violence	-10	<treatment> <amount> ; <treatment> de ; <volunteer> ; <water> and ; and cam ; blanket
        violence	-10	borrow ; but i ; cent ; chest ; climb ; clr said ; doe it ; egg ; el <alcohol>
        violence	-10	el <official> ; fight ; fish ; fourteen ; go to ; had a ; hat ; hour and ; i ask
        violence	-10	las <bodypart> ; licenci ; lik the ; lueg ; mi sobrin ; mix ; nin <day> ; nin day
        violence	-10	on friday ; overnight ; party ; ppo ; rain ; retir ; roof ; say its ; see the ; sel
        violence	-10	skin ; song ; sunday ; tamal ; that the ; the <die> ; the <insurance> ; the er
        violence	-10	tiemp ; union ; weath ; wednesday ; whatev ; with <eat> ; with <kin> ; y con ; y mi
        violence	-10	~<breath> ; ~<shake>
        violence	-11	<die> in ; <eat> for ; <kin> <see> ; <need> it ; <play> <day> ; <play> on
        violence	-11	<put> <headface> ; <put> <write> ; <see> <stranger> ; <stop> <alcohol> ; a <write>
        violence	-11	blu ; bowl ; brought ; con <kill> ; con mat ; do i ; doe the ; em ; folk ; fourth
        violence	-11	his arm ; i <ask> ; i <give> ; in an ; in march ; kais ; las <amount> ; mailbox
        violence	-11	medic ; medical ; much ; no ~<need> ; not ~a ; overdos ; parent ; patient
        violence	-11	que <continue> ; segur ; sign ; so we ; soy ; straight ; student ; tak a ; to <stop>
        violence	-11	trip ; was a ; your <treatment>
        violence	-12	<amount> <count> ; <bodypart> <play> ; <home> to ; <kin> <treatment>
        violence	-12	<outdoors> <outdoors> ; <phone> <amount> ; <school> de ; <year> <past> ; a <water>
        violence	-12	a liv ; befor the ; corazon ; could ; cur ; daught is ; fax ; from 0 ; great
        violence	-12	i <write> ; in one ; kil myself ; ninety ; ok ; on day ; otherwis ; pupil ; que est
        violence	-12	sur ; tea ; to <see> ; week and ; ~sz
        violence	-13	0 0 ; <home> <partner> ; <kin> <stop> ; <need> <record> ; <play> <play>
        violence	-13	<stop> <day> ; a <job> ; a un ; bank ; birthday ; cle ; coffe ; county ; dat
        violence	-13	day ago ; dentist ; en <month> ; himself ; hors ; i took ; id lik ; l ; necesit
        violence	-13	no ~quier ; of <eat> ; papel ; prison ; que sí ; question ; rath ; se le ; straw
        violence	-13	structur ; teach ; twin ; vid ; y si ; ~<seizure>
        violence	-14	<cold> ; <kill> myself ; <need> <crowd> ; <need> <die> ; <promise> por
        violence	-14	<see> <amount> ; <stop> 0 ; actual ; but the ; empez ; eso ; hard ; mon ; non ; nunc
        violence	-14	the <write> ; tongu ; whistl ; whit ; wrot ; ~<emergency>
        violence	-15	<headface> <palecolor> ; <stop> <consume> ; <write> <write> ; boat ; buy ; colleg
        violence	-15	de las ; died ; entr ; jan ; la <job> ; nuev ; pain ; practic ; the <town>
        violence	-16	<go> off ; <limp> ; <remember> ; clas ; en 0 ; had to ; im a ; my <write>
        violence	-16	our <outdoors> ; play ; thank ; vomit
        violence	-17	<headface> <go> ; <stiff> ; at a ; cal it ; doctor ; el doming ; final ; heart
        violence	-17	licens ; may
        violence	-18	<seizure> ; feel ; goodby ; lif
        violence	-19	<shame> ; <think> its ; best ; d/c ; evening ; me <ask> ; narcan ; nurs ; sient
        violence	-20	<trade> 0 ; march ; swallow
        violence	-21	<kin> <die> ; lol ; mi abuel
        violence	-22	0 mo ; cri
        violence	-23	lik a ; razor
        violence	-28	<vermin>
        """
}
