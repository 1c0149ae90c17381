extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence4 = """
        violence	-5	jacket ; just the ; kil her ; la <church> ; la <threat> ; la amenaz ; la cervez
        violence	-5	la primer ; la senor ; las pastilla ; last wk ; lik an ; lik to ; liv in ; mad ; marri
        violence	-5	mayor ; me <die> ; me <wait> ; meno ; middl ; mom of ; most of ; my <insurance>
        violence	-5	my <law> ; my parent ; naloxon ; nev touch ; new <year> ; new year ; nin and
        violence	-5	nineteen ; no ~<amount> ; no ~<treatment> ; no ~drug ; no ~opi ; not ~on ; obr ; okay
        violence	-5	one <headface> ; only the ; orient ; pag ; panic ; pas ; pech ; picnic ; platic con
        violence	-5	plumb ; poc ; present ; pued ; que su ; quilt ; ranch ; re <kin> ; re son ; reloj
        violence	-5	ris ; run a ; sam ; san ; sant ; say i ; se prend ; segund ; seizur ; senor de ; sens
        violence	-5	sept ; she cant ; si falt ; sinc my ; sist is ; so my ; so ther ; soak ; sobrin ; soft
        violence	-5	sol ; st ; storm ; story ; su mam ; sud ; sunday and ; suppos ; sweat and ; swung the
        violence	-5	t ; tac ; talk about ; telephon ; texa ; the <palecolor> ; the corn ; the let
        violence	-5	the nam ; ther an ; ther noth ; they hav ; thi wk ; through <amount> ; throw up
        violence	-5	til the ; tir of ; to <amount> ; to <day> ; to <hit> ; to <hold> ; to <home>
        violence	-5	to <think> ; to find ; to sit ; touch it ; tow ; town ; tuv ; una <week> ; una seman
        violence	-5	using meth ; visitor ; want a ; want in ; was so ; we had ; wher you ; widow ; wir
        violence	-5	y <continue> ; y al ; y se ; ya no ; youv ; ~0 ~<day> ; ~0 ~<moment> ; ~<awake>
        violence	-5	~<count> ~<month> ; ~<fluid> ; ~<friend> ; ~<give> ; ~<hold> ; ~<sober> ; ~<unreal>
        violence	-5	~<vermin> ; ~birthday ; ~dead ; ~driv ; ~fit ; ~im ; ~med ; ~mis ; ~off <stimulant>
        violence	-5	~overdos ; ~papel ; ~program ; ~pt ; ~quier ; ~residential ; ~reviv ; ~segur ; ~shak
        violence	-5	~si/hi ; ~use ; ~w/d ; ~with ; ~work
        violence	-6	0 st ; 0 wks ; <alcohol> de ; <amount> <daytime> ; <amount> <treatment>
        violence	-6	<blade> <blade> ; <child> <play> ; <child> <threat> ; <clinician> <colleague>
        violence	-6	<colleague> <kin> ; <colleague> <order> ; <confused> ; <continue> <hear>
        violence	-6	<continue> <hit> ; <continue> <month> ; <crowd> <continue> ; <crowd> <day>
        violence	-6	<day> <child> ; <day> <hear> ; <day> <need> ; <day> <opioid> ; <day> the ; <die> de
        violence	-6	<eat> <furniture> ; <emergency> <go> ; <furniture> de ; <give> <container>
        violence	-6	<go> <always> ; <go> <height> ; <happy> of ; <headface> lik ; <homeless> <stimulant>
        violence	-6	<job> <night> ; <kin> <wait> ; <kin> tien ; <leave> <past> ; <moment> <bodypart>
        violence	-6	<moment> <day> ; <moment> a ; <money> <drive> ; <night> <job> ; <opioid> <kin>
        violence	-6	<outdoors> <eat> ; <past> my ; <pet> <say> ; <phone> por ; <play> <night> ; <rail>
        violence	-6	<school> <drive> ; <school> <say> ; <stop> on ; <stop> ~0 ; <stranger> <phone>
        violence	-6	<think> <ask> ; <think> <need> ; <trade> <job> ; <treatment> y ; <week> with
        violence	-6	<write> <drive> ; <write> my ; @ ; a <hospital> ; a <town> ; a baby ; a bit ; a phon
        violence	-6	a plac ; a plan ; about 0 ; about the ; aft a ; aft i ; agu ; alway ; and <eat>
        violence	-6	and cant ; ankl ; at <home> ; attach ; bail ; bak ; becaus of ; been off ; begin
        violence	-6	believ ; brazo ; buena ; but my ; cal from ; carpet ; caught ; com off ; couldnt
        violence	-6	court ; cow ; dcf ; del <treatment> ; department ; desd <month> ; desintoxicacion
        violence	-6	dish ; divorc ; dont hav ; el <outdoors> ; el de ; eleven year ; entonc ; ever ; falt
        violence	-6	fan ; fev ; foam ; for 0 ; garden ; glad ; good ; gurgl ; habi ; hast el ; hav been
        violence	-6	he can ; heal ; heat ; hom to ; hospic ; hrs ; i <happy> ; i am ; i quit ; i sat
        violence	-6	i thought ; in jun ; in may ; is 0 ; it all ; its <amount> ; jaj ; keep it
        violence	-6	la <consume> ; la <photo> ; la cocain ; la vid ; label ; las <pill> ; late ; le <ask>
        violence	-6	lead ; lik 0 ; llev ; lvn ; machet de ; mart ; me dic ; me lo ; me qued ; medi
        violence	-6	medicin ; meet ; mes ; mi tia ; mov ; my <leave> ; my <play> ; my fath ; my feet
        violence	-6	myself ; nad ; near every ; nerv ; nieg ; no ~<crowd> ; no ~<opioid> ; no ~ha
        violence	-6	no ~hay ; no ~teng ; nobody in ; normal ; not ~going ; now the ; octob ; off <opioid>
        violence	-6	off a ; off it ; ohi ; oldest ; on your ; our <crowd> ; outreach ; p / ; permis
        violence	-6	pilot ; por <phone> ; privat ; pt 0 ; puebl ; put down ; que <need> ; que yo
        violence	-6	quinceaner ; rain ; ready to ; referral ; respir ; restroom ; resum ; rig ; ronc ; saf
        violence	-6	se la ; se nos ; set up ; she been ; shook ; shop ; sinc about ; sobr ; sobredosi
        violence	-6	spel ; spend ; str ; subject ; support ; sus ; teni ; tent ; that a ; the <count>
        violence	-6	the <key> ; the overpas ; the rifl ; thing hes ; thirty one ; though ; threw up
        violence	-6	til <day> ; to <stop> ; to hear ; told him ; took a ; una <stranger> ; una cart ; up a
        violence	-6	urgent ; vm ; watch ; wednesday ; week at ; weight ; weird ; went to ; what it ; wil
        violence	-6	worri ; y otr ; yellow ; ~<amount> ~<amount> ; ~<die> in ; ~<die> ~<kin> ; ~<moment>
        violence	-6	~<rail> ; ~breath ; ~fue ; ~gav ; ~ha ; ~hx ; ~mor ; ~narcan ; ~on ~the ; ~park
        violence	-6	~smok
        violence	-7	0 <week> ; 0 that ; 0 to ; <alcohol> <past> ; <alcohol> en ; <amount> <furniture>
        violence	-7	<amount> <home> ; <bodypart> <feel> ; <bodypart> <hospital> ; <bodypart> <hot>
        violence	-7	<breath> ; <buy> <home> ; <chestheart> and ; <chestheart> sinc ; <child> <stop>
        violence	-7	<clinician> <ask> ; <clinician> <job> ; <consume> <drug> ; <crowd> are ; <day> <count>
        violence	-7	<day> <give> ; <day> <see> ; <day> off ; <die> in ; <eat> <eat> ; <eat> <headface>
        violence	-7	<give> <day> ; <go> <write> ; <headface> on ; <kin> who ; <leave> <bodypart> ; <media>
        violence	-7	<medicine> 0 ; <moment> <moment> ; <moment> <stimulant> ; <money> a ; <need> <job>
        violence	-7	<need> <soon> ; <need> <write> ; <outdoors> <amount> ; <outdoors> <phone>
        violence	-7	<partner> <think> ; <partner> <treatment> ; <partner> a ; <phone> <partner>
        violence	-7	<promise> the ; <room> <headface> ; <rope> on ; <sad> <say> ; <say> <write> ; <say> de
        violence	-7	<school> in ; <see> the ; <stop> and ; <take> <amount> ; <take> <breath>
        violence	-7	<treatment> <day> ; <trust> ; <week> at ; <write> <child> ; <write> for ; a <height>
        violence	-7	a <law> ; a bus ; a liv ; a month ; a thing ; ach ; ahor ; and a ; and nobody
        violence	-7	and yel ; are you ; arent ; attack ; band ; becaus the ; built ; cal me ; cant hold
        violence	-7	church ; comadr ; compr ; con su ; cramp ; d <past> ; de <amount> ; de <night> ; de lo
        violence	-7	dept ; discharg ; dolor ; down on ; dying ; el <chestheart> ; employ ; en una
        violence	-7	enfermer ; era ; es el ; es la ; es par ; fel off ; forearm ; googl ; guest ; ha
        violence	-7	hand wont ; he cant ; hic ; his <headface> ; honest ; hop ; i kick ; i would ; if its
        violence	-7	im look ; in that ; inpatient ; ins ; int a ; is no ; it off ; kitchen floor
        violence	-7	la <opioid> ; labor day ; last year ; los the ; lying ; machet is ; mailbox ; md
        violence	-7	me mand ; my <chestheart> ; my <sedative> ; my grandmoth ; my jaw ; need the
        violence	-7	no ~alcohol ; no ~sx ; ocup ; often ; on <drug> ; on day ; on saturday ; one with
        violence	-7	orden ; paint ; parej tra ; password ; per no ; pian ; plan to ; pm ; request ; rid
        violence	-7	rifl and ; rod ; second ; she a ; short ; skip ; snow ; spar ; stabl ; step down
        violence	-7	su <partner> ; team ; termin ; than ; the <day> ; the <year> ; the children ; the er
        violence	-7	the key ; the month ; the night ; the only ; tiembl ; to <crowd> ; tour ; track
        violence	-7	traffic ; two hour ; un <day> ; up <past> ; vap ; want 0 ; want it ; was <amount>
        violence	-7	weath ; week of ; what do ; wks ; work with ; year ago ; you <need> ; ~<appointment>
        violence	-7	~<hot> ; ~<partner> ; ~<past> ; ~<week> ; ~liv ; ~pcp ; ~plan ; ~said ; ~sx ; ~teng
        violence	-8	0 d ; <amount> <play> ; <bodypart> <shake> ; <bodypart> is ; <child> se ; <day> <home>
        violence	-8	<die> <day> ; <drive> de ; <drive> y ; <eat> <amount> ; <job> <eat> ; <job> <trade>
        violence	-8	<kin> <illness> ; <last> <month> ; <last> <year> ; <law> 0 ; <month> 0 ; <month> <say>
        violence	-8	<need> <say> ; <needle> in ; <partner> who ; <put> <day> ; <put> down ; <rope> <room>
        violence	-8	<stimulant> <past> ; <think> <see> ; <think> im ; <think> que ; <treatment> <consume>
        violence	-8	<treatment> in ; <vendor> ; a <go> ; a <month> ; a bed ; a girl ; aft 0 ; aft <amount>
        violence	-8	aft <day> ; age ; ate ; atty ; back and ; between ; breath ; by 0 ; cant <hold>
        violence	-8	cas y ; clr said ; coffe ; colg ; corre ; cos ; county ; cre ; crush ; d x ; different
        violence	-8	drench ; driv a ; el <colleague> ; el <trade> ; en su ; estuv ; fair ; fal ; fri
        violence	-8	goat ; grandfath ; grey ; hour and ; i <feel> ; id lik ; interview ; is kil ; is my
        violence	-8	is not ; it has ; llen ; mak a ; mi tio ; monitor ; movi ; museum ; my <school>
        violence	-8	my first ; my sponsor ; neg ; nev <feel> ; ni ; no ~<law> ; no ~etoh ; nobody has
        violence	-8	not ~a ; of your ; on <medicine> ; on friday ; operator ; outpatient ; paid ; pink
        violence	-8	ppo ; pres ; problem ; proud ; que sigu ; real ; reciben ; say 0 ; se me ; six ; so he
        violence	-8	someth with ; steady ; strip ; studi ; suicidal ; that when ; the <insurance>
        violence	-8	the <needle> ; the <record> ; the fami ; the til ; the wrong ; tia ; toast ; until the
        violence	-8	was <say> ; with one ; you hav ; ~<afraid> ; ~<hear> ; ~<pain> ; ~<school> ; ~<sick>
        violence	-8	~<think> ; ~for ~a ; ~in ; ~intern
        violence	-9	0 for ; 0 hr ; <amount> <clothes> ; <clinician> <say> ; <continue> <see>
        violence	-9	<fall> <room> ; <give> <eat> ; <kin> <ask> ; <kin> re ; <money> <amount>
        violence	-9	<month> <go> ; <pain> <bodypart> ; <say> and ; <see> lik ; <stop> his
        violence	-9	<treatment> <amount> ; <volunteer> ; <year> <go> ; agre ; and we ; anyway ; as a
        violence	-9	birthday ; camp ; cant tel ; cap ; centr ; cold ; complet ; cur ; de <month> ; do we
        violence	-9	doe the ; egg ; el <alcohol> ; el <official> ; en un ; feb ; feed ; fish ; fold
        violence	-9	fourteen ; gan ; got her ; had <amount> ; hat ; her dad ; hir ; i tri ; in one ; lab
        violence	-9	lik <stranger> ; look lik ; lov ; me <happy> ; mi sobrin ; mov to ; my <write> ; nod
        violence	-9	parrot ; party ; perdi ; puent ; read ; ship ; sinc <month> ; skin ; snor ; soy
        violence	-9	suicid ; sunday ; the <appointment> ; the <week> ; tiemp ; trad ; tranquil ; two day
        violence	-9	used ; usual ; vide ; whatev ; with <eat> ; wrong ; y con ; your <colleague>
        violence	-9	~<breath> ; ~<chestheart> ; ~<water> ; ~had ; ~hay ; ~oth
        violence	-10	<alcohol> <go> ; <amount> <count> ; <amount> <crowd> ; <chestheart> <pain>
        violence	-10	<gun> <room> ; <leave> and ; <say> its ; <school> a ; <stop> <sedative> ; <think> and
        violence	-10	<think> that ; <water> and ; a <write> ; and cam ; borrow ; bowl ; breastbon ; but i
        violence	-10	cent ; chest ; climb ; con <kill> ; con mat ; dur ; el <eat> ; em ; envelop ; film
        violence	-10	grad ; great ; had a ; himself ; how to ; i <give> ; i ask ; in march ; it is
        violence	-10	las <bodypart> ; licenci ; lik the ; los <bodypart> ; lu ; lueg ; me <order> ; me go
        violence	-10	medic ; medical ; mix ; much ; nin <day> ; nin day ; no ~<consume> ; no ~<need>
        violence	-10	no ~<think> ; on <day> ; pain ; parent ; see the ; segur ; social ; song ; tamal
        violence	-10	tea ; that the ; train ; union ; used to ; ve ; wif say ; ~0 ~<year> ; ~<feel>
        violence	-10	~<shake> ; ~sz
        violence	-11	<amount> <month> ; <go> off ; <kin> <see> ; <need> it ; <phone> <amount>
        violence	-11	<play> <day> ; <play> on ; <put> <headface> ; <put> <write> ; <see> <stranger>
        violence	-11	<stop> 0 ; <stop> <alcohol> ; <town> <amount> ; <treatment> de ; anybody ; blanket
        violence	-11	blu ; book ; cuant ; do i ; doe it ; end ; fax ; folk ; go to ; goodby ; i <ask>
        violence	-11	i <write> ; kais ; kil myself ; las <amount> ; licens ; my heart ; of <eat>
        violence	-11	overnight ; papel ; patient ; pt <say> ; que <continue> ; retir ; roof ; say its
        violence	-11	sel ; so we ; student ; tak a ; the <die> ; trip ; was a ; with <kin> ; ~<play>
        violence	-11	~<withdrawal> ; ~lat ; ~un
        violence	-12	0 0 ; <eat> for ; <home> <partner> ; <home> to ; <kin> <stop> ; <kin> <treatment>
        violence	-12	<month> and ; <play> <play> ; <school> de ; <year> <past> ; brought ; but the
        violence	-12	daught is ; fourth ; his arm ; i took ; necesit ; no ~quier ; otherwis ; overdos
        violence	-12	sign ; straight ; sur ; teach ; twin ; vid ; without ; ~muri
        violence	-13	0 am ; <kill> myself ; <need> <crowd> ; <outdoors> <outdoors> ; <promise> por
        violence	-13	<stop> <day> ; a <water> ; a un ; actual ; bank ; befor the ; boat ; cle ; corazon
        violence	-13	could ; dat ; day ago ; dentist ; dts ; empez ; eso ; fight ; l ; la <job> ; ninety
        violence	-13	non ; nunc ; prison ; pupil ; que est ; que sí ; question ; se le ; structur ; thank
        violence	-13	week and ; y si ; your <treatment> ; ~thre
        violence	-14	<headface> <palecolor> ; <kin> <need> ; en <month> ; had to ; hard ; hors ; mon
        violence	-14	play ; practic ; rath ; straw ; the <write> ; tongu ; whistl ; y mi ; ~<eat>
        violence	-14	~<seizure> ; ~died
        violence	-15	<cold> ; <need> <die> ; <remember> ; <see> <amount> ; <stop> <consume>
        violence	-15	<write> <write> ; a <job> ; de las ; en 0 ; entr ; evening ; from 0 ; me <ask> ; nuev
        violence	-15	our <outdoors> ; whit ; ~<emergency> ; ~<money> ; ~buri
        violence	-16	<bodypart> <play> ; <kin> <die> ; <think> its ; at a ; clas ; colleg ; final ; im a
        violence	-16	jan ; may ; ok ; the <town> ; wrot
        violence	-17	<need> <record> ; cal it ; doctor ; heart ; vomit
        violence	-18	<headface> <go> ; <limp> ; <stiff> ; cri ; d/c ; el doming ; lif ; lol
        violence	-19	<seizure> ; feel ; march ; nurs ; swallow
        violence	-20	<shame> ; <trade> 0 ; best ; narcan ; sient
        violence	-21	mi abuel
        violence	-22	0 mo
        violence	-23	lik a
        violence	-24	razor
        violence	-28	<vermin>
        """
}
