extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence4 = """
        violence	-5	forgiv the ; frasc ; freez ; fue ; garden ; glad ; grew ; guest ; half of ; hand wont
        violence	-5	haul ; her the ; hom to ; i <blood> ; i <school> ; i sat ; i should ; i thought
        violence	-5	id been ; im look ; in may ; ins ; interview ; ir ; iron in ; it for ; it tak
        violence	-5	its about ; ive <stop> ; jean ; jerk ; juev ; keep it ; know its ; la <consume>
        violence	-5	la <threat> ; la amenaz ; la cervez ; la primer ; la vid ; le <phone> ; left arm
        violence	-5	lik 0 ; lik me ; look lik ; machet and ; machin ; marri ; mayor ; me <die> ; me <wait>
        violence	-5	me qued ; medi ; medicar ; meet ; mes ; mgmt ; mi <drive> ; moth is ; my <clinician>
        violence	-5	my <play> ; my parent ; myself ; naloxon ; near every ; nerv ; nev <stop> ; nev been
        violence	-5	new <year> ; new year ; no ~<asleep> ; no ~<need> ; no ~<think> ; no ~alcohol
        violence	-5	no ~hay ; no ~sleep ; no ~use ; nombr de ; not ~me ; now the ; of <month> ; of cok
        violence	-5	off a ; okay ; on <night> ; on day ; on friday ; outreach ; overdos ; paralegal ; pas
        violence	-5	pech ; per ya ; perdi ; picnic ; pidi ; pie ; pm ; por <phone> ; por <stimulant>
        violence	-5	prescrib ; present ; put down ; que <need> ; que sigu ; ready to ; ren ; respir
        violence	-5	review ; rifl and ; ris ; rock ; ronc ; saf ; sam ; sens ; sentenc ; shaky ; she cant
        violence	-5	slid ; smal ; so <amount> ; so its ; so nobody ; so ther ; soak ; soft ; sol ; subject
        violence	-5	suicid ; suppos ; sus ; swung the ; system ; tac ; tant ; tax ; tembl ; teng <amount>
        violence	-5	tent ; terapi ; that a ; the <chestheart> ; the <daytime> ; the end ; the first
        violence	-5	the nam ; the park ; the rifl ; thes ; they <take> ; they let ; thousand ; thre week
        violence	-5	through my ; throw up ; tienen ; titl ; to <hit> ; to <home> ; to hear ; took a
        violence	-5	touch it ; tour ; tow ; trad ; tre dia ; truck and ; una <stranger> ; vap ; vest
        violence	-5	visitor ; vm ; w/o ; was <say> ; was <stimulant> ; we tak ; we wer ; week ago
        violence	-5	went to ; whenev ; whod ; wif lock ; wil ; with <eat> ; ya no ; ~<amount> ~<amount>
        violence	-5	~<buy> ; ~<day> ~<treatment> ; ~<friend> ; ~<partner> ; ~<sober> ; ~<threat>
        violence	-5	~<unreal> ; ~<vermin> ; ~el ; ~fit ; ~for ; ~for ~a ; ~found ; ~ice ; ~liv ; ~mor
        violence	-5	~need ; ~nurs ; ~od ; ~park ; ~pt ; ~rm ~0 ; ~shak ; ~sunday ; ~work
        violence	-6	0 <sedative> ; 0 st ; 0 th ; <always> <month> ; <amount> is ; <bodypart> <feel>
        violence	-6	<bodypart> <shake> ; <breath> ; <chestheart> sinc ; <child> <threat> ; <confused>
        violence	-6	<continue> <eat> ; <continue> <hit> ; <count> <day> ; <count> <daytime> ; <crowd> are
        violence	-6	<day> <give> ; <day> <hear> ; <day> the ; <eat> <headface> ; <emergency> <go>
        violence	-6	<fall> out ; <give> <container> ; <go> <always> ; <go> off ; <home> for ; <kill> est
        violence	-6	<kin> <clothes> ; <last> <alcohol> ; <last> <year> ; <leave> <past>
        violence	-6	<moment> <bodypart> ; <moment> <stimulant> ; <moment> a ; <need> <colleague>
        violence	-6	<need> <eat> ; <need> <think> ; <need> un ; <opioid> <kin> ; <outdoors> <amount>
        violence	-6	<outdoors> <eat> ; <outdoors> <phone> ; <partner> <give> ; <partner> <treatment>
        violence	-6	<partner> a ; <past> my ; <phone> <count> ; <play> <night> ; <say> <write>
        violence	-6	<sedative> <amount> ; <see> the ; <stimulant> <count> ; <think> <kin> ; <trade> <job>
        violence	-6	<treatment> <kin> ; <treatment> and ; <treatment> en ; <treatment> on ; <vendor>
        violence	-6	<write> it ; <year> <go> ; a <hospital> ; a baby ; aa ; about a ; about the ; aft a
        violence	-6	ahor ; alt ; and 0 ; and cant ; ankl ; bak ; becaus of ; begin ; between ; brinc
        violence	-6	bring her ; camer ; camion ; cant get ; cap ; carpet ; chat ; collection ; cramp ; dcf
        violence	-6	dept ; desd <month> ; desd cuand ; direct ; dish ; doesnt ; driv a ; eat
        violence	-6	el <outdoors> ; el juev ; eleven year ; en <amount> ; era ; falt ; fan ; feb ; flight
        violence	-6	forgiv ; friend ; good ; gurgl ; gust ; hav an ; he can ; hic ; hip ; hospic
        violence	-6	i <happy> ; i quit ; i start ; in fresn ; in jun ; in that ; is kil ; just the
        violence	-6	kitchen floor ; la <photo> ; la cocain ; las <pill> ; las pastilla ; last year ; late
        violence	-6	lik an ; load shotgun ; lov ; mad ; mat est ; me dic ; me mand ; might ; mov
        violence	-6	my <chestheart> ; my <church> ; no ~<law> ; no ~ha ; nobody in ; obr ; ohi ; oldest
        violence	-6	on <drug> ; one <headface> ; one with ; our <crowd> ; plu ; plumb ; poc ; proud ; pt 0
        violence	-6	que sí ; quinceaner ; rain ; request ; restroom ; school counselor ; se la ; se nos
        violence	-6	set up ; shook ; si falt ; sist is ; smel ; so my ; someth with ; soy <trade> ; spent
        violence	-6	sweat and ; tak it ; teni ; texa ; the <count> ; the <needle> ; the <palecolor>
        violence	-6	the <year> ; the bridg ; the county ; the night ; the spr ; the wrong ; ther an
        violence	-6	thi wk ; through <amount> ; to <stop> ; to sit ; told him ; too many ; tren ; tuv
        violence	-6	two hour ; una cart ; up <past> ; urgent ; usual ; veo ; want a ; want it ; we had
        violence	-6	week at ; weight ; weird ; what do ; what it ; which i ; widow ; with one ; worri
        violence	-6	y <continue> ; y mi ; y por ; yellow ; you do ; youv ; ~<confused> ; ~<feel> ; ~<give>
        violence	-6	~<hold> ; ~<order> ; ~<palecolor> ; ~<rail> ; ~breath ; ~driv ; ~fue ; ~ha ; ~im
        violence	-6	~on ~the ; ~pcp ; ~residential ; ~said ; ~si/hi ; ~sx
        violence	-7	0 <need> ; <bodypart> is ; <chestheart> and ; <child> <treatment> ; <clinician> <job>
        violence	-7	<continue> <hear> ; <day> <child> ; <day> <see> ; <die> <day> ; <die> in ; <die> y
        violence	-7	<drive> 0 ; <eat> <amount> ; <eat> <drive> ; <furniture> <phone> ; <headface> on
        violence	-7	<home> <day> ; <illness> <bodypart> ; <insurance> <money> ; <kin> <ask>
        violence	-7	<kin> <build> ; <kin> <wait> ; <last> <month> ; <last> wk ; <moment> <treatment>
        violence	-7	<partner> <continue> ; <partner> <think> ; <partner> who ; <pet> <say>
        violence	-7	<phone> <partner> ; <put> <day> ; <put> down ; <say> de ; <stop> <opioid>
        violence	-7	<stop> <sedative> ; <stop> and ; <stop> on ; <stop> ~0 ; <stranger> <phone>
        violence	-7	<take> <law> ; <think> <see> ; <week> <past> ; <week> at ; <week> with
        violence	-7	<write> <drive> ; <write> for ; a <height> ; a <home> ; a <law> ; a <play> ; a bus
        violence	-7	a phon ; ach ; aft <day> ; aft i ; airport ; alway ; and by ; and we ; and yel
        violence	-7	are <amount> ; are you ; at <home> ; at it ; attach ; becaus the ; been off ; body
        violence	-7	built ; but my ; by 0 ; camp ; cant <take> ; cant do ; cb ; chin ; city ; couldnt
        violence	-7	crush ; day in ; day of ; de <night> ; desd <day> ; desintoxicacion ; drench ; dying
        violence	-7	egg ; el <chestheart> ; el <height> ; el mart ; em ; empez ; estuv ; fiv day ; fri
        violence	-7	got her ; grandfath ; ha ; hand and ; heal ; heat ; her dad ; honest ; i <start>
        violence	-7	id lik ; is <amount> ; is it ; is no ; it all ; it is ; it off ; jaj ; las <bodypart>
        violence	-7	last wk ; licenci ; lik to ; los the ; machet de ; mailbox ; md ; me <ask> ; meno
        violence	-7	mi tia ; my <sedative> ; my feet ; need the ; no ~si ; not ~going ; number ; odd
        violence	-7	off <opioid> ; often ; overnight ; parej tra ; pilot ; plan to ; pupil ; quilt ; ranch
        violence	-7	refus ; rid ; run a ; segund ; sel ; she a ; sinc my ; skip ; snow ; so he ; sobredosi
        violence	-7	spar ; steady ; studi ; sunday and ; support ; termin ; th ; that what ; that when
        violence	-7	the <alcohol> ; the <appointment> ; the <day> ; the <insurance> ; the children
        violence	-7	the er ; the key ; the month ; the til ; ther noth ; they <give> ; thi <month>
        violence	-7	threw up ; ticket ; to <hear> ; to find ; toast ; track ; traffic ; un <day> ; union
        violence	-7	until the ; up a ; watch ; week of ; when the ; work with ; wrot ; y con ; year ago
        violence	-7	you hav ; ~<afraid> ; ~<alone> ; ~<appointment> ; ~<fluid> ; ~<school> ; ~<week>
        violence	-7	~gav ; ~hx ; ~in ; ~intern ; ~one ; ~oth ; ~plan ; ~smok ; ~use ; ~with
        violence	-8	0 for ; 0 hr ; 0 wks ; <amount> <clothes> ; <amount> <play> ; <buy> <home>
        violence	-8	<child> <stop> ; <die> to ; <give> it ; <homeless> <stimulant> ; <law> 0
        violence	-8	<money> <amount> ; <need> <job> ; <need> <see> ; <need> <soon> ; <need> <write>
        violence	-8	<pain> <bodypart> ; <partner> hed ; <promise> the ; <put> <headface> ; <school> in
        violence	-8	<see> <stranger> ; <take> <alcohol> ; <water> and ; a <go> ; a month ; aft <amount>
        violence	-8	and <eat> ; and <phone> ; approv ; as a ; atty ; believ ; cant <continue> ; cant keep
        violence	-8	cho ; cold ; complet ; d x ; de lo ; different ; divorc ; down on ; el <colleague>
        violence	-8	el <trade> ; en una ; es la ; es par ; eso ; ever ; fel off ; fold ; gan ; grey
        violence	-8	had <amount> ; hat ; hop ; is my ; it has ; la <opioid> ; lab ; labor day ; lead
        violence	-8	llen ; lueg ; lvn ; mom 0 ; monitor ; mov to ; movi ; museum ; my first ; my grandmoth
        violence	-8	necesit ; nin <day> ; nin day ; no ~teng ; nobody has ; not ~a ; octob ; ocup
        violence	-8	operator ; outpatient ; paint ; password ; per no ; ppo ; practic ; pued ; rath
        violence	-8	referral ; residencial ; saving ; say that ; se me ; see the ; she been ; shop
        violence	-8	social ; spel ; step down ; strip ; suicidal ; team ; thank ; that the ; the fami
        violence	-8	thing hes ; tia ; tiembl ; to <see> ; trembl ; vide ; want 0 ; was <amount> ; weath
        violence	-8	whatev ; ~<die> in ; ~<hear> ; ~<play> ; ~<think> ; ~teng
        violence	-9	<amount> <crowd> ; <blade> <blade> ; <clinician> <say> ; <color> ; <day> <home>
        violence	-9	<day> of ; <give> <eat> ; <hear> my ; <job> <eat> ; <leave> and ; <money> <treatment>
        violence	-9	<month> <go> ; <month> <say> ; <night> <past> ; <play> <day> ; <school> a
        violence	-9	<stop> <alcohol> ; <stop> his ; <take> <amount> ; <think> que ; <town> <amount>
        violence	-9	<trust> ; <volunteer> ; <write> <kin> ; <write> <say> ; a <month> ; a bit ; age
        violence	-9	and cam ; and nobody ; anybody ; arent ; ate ; bank ; birthday ; book ; bowl
        violence	-9	cant tel ; cay ; climb ; clr said ; com off ; county ; cre ; de <month> ; dentist
        violence	-9	do we ; el <official> ; el de ; en su ; en un ; envelop ; fair ; feed ; fourteen
        violence	-9	goat ; his arm ; hour and ; i <give> ; is not ; kil myself ; las <amount> ; lik the
        violence	-9	los <bodypart> ; lu ; my <insurance> ; my <school> ; my jaw ; no ~etoh ; no ~sx
        violence	-9	of <eat> ; on <medicine> ; papel ; parrot ; pink ; puent ; que <continue> ; read
        violence	-9	se le ; semana ; ship ; sink ; so we ; song ; soy ; train ; two day ; withdrawal
        violence	-9	~<awake> ; ~<pain> ; ~<sick> ; ~<water> ; ~<withdrawal> ; ~had ; ~hay ; ~lat
        violence	-10	<amount> <month> ; <chestheart> <pain> ; <colleague> <need> ; <fall> <room>
        violence	-10	<gun> <room> ; <need> <say> ; <need> it ; <night> <job> ; <promise> por
        violence	-10	<rope> <room> ; <see> <amount> ; <think> that ; a girl ; agre ; anyway ; blanket
        violence	-10	breastbon ; con <kill> ; con mat ; con su ; died ; doe it ; doe the ; el <alcohol>
        violence	-10	el <eat> ; entr ; fish ; folk ; go to ; goodby ; googl ; hrs ; i <write> ; i ask
        violence	-10	i took ; i tri ; in march ; jan ; la <job> ; licens ; lik <stranger> ; lun ; mart
        violence	-10	me <happy> ; me <order> ; me go ; medical ; mi sobrin ; my sponsor ; ni ; ninety
        violence	-10	parent ; patient ; que est ; rod ; segur ; sinc <month> ; snor ; sunday ; tamal ; tea
        violence	-10	the <die> ; the <record> ; the <write> ; tiemp ; used ; voc ; wks ; wrong ; yawn
        violence	-10	~<breath> ; ~<chestheart> ; ~me ~da ; ~sz ; ~un ; ~w/d
        violence	-11	0 0 ; <day> off ; <eat> for ; <fluid> <headface> ; <headface> <go> ; <kill> myself
        violence	-11	<kin> <see> ; <phone> <amount> ; <play> and ; <play> on ; <school> de ; <stop> 0
        violence	-11	<think> and ; <treatment> de ; <year> <past> ; a <write> ; borrow ; but i ; colg
        violence	-11	compr ; corazon ; could ; cuant ; dur ; film ; fourth ; grad ; great ; hors ; i <ask>
        violence	-11	im the ; int a ; kais ; mix ; much ; my <write> ; my heart ; nod ; on <day>
        violence	-11	otherwis ; pain ; pian ; pt <say> ; retir ; skin ; structur ; student ; trip ; vid
        violence	-11	was a ; your <colleague> ; ~0 ~<year> ; ~<hot>
        violence	-12	<alcohol> <go> ; <amount> <count> ; <day> <need> ; <play> <play> ; <put> <write>
        violence	-12	<shame> ; a un ; aft 0 ; at a ; befor the ; bel ; blu ; brought ; but the ; centr
        violence	-12	chest ; cur ; dat ; daught is ; de las ; en <month> ; end ; evening ; how to ; i did
        violence	-12	in an ; l ; medic ; mi tio ; our <outdoors> ; prison ; question ; sign ; straight
        violence	-12	sur ; teach ; than ; tranquil ; twin ; used to ; ve ; vomit ; week and ; with <kin>
        violence	-12	~<shake> ; ~muri ; ~thre
        violence	-13	<home> to ; <kin> <need> ; <outdoors> <outdoors> ; <write> <write> ; a <water> ; cent
        violence	-13	cle ; coffe ; day ago ; en 0 ; feel ; fight ; had a ; had to ; in one ; lif ; mon
        violence	-13	non ; party ; say its ; straw ; the <town>
        violence	-14	0 am ; <home> <partner> ; <month> and ; <stop> <day> ; <trade> 0 ; a <job> ; actual
        violence	-14	and id ; cal it ; dts ; final ; from 0 ; himself ; im a ; nuev ; nunc ; roof ; sient
        violence	-14	your <treatment> ; ~<moment> ; ~<seizure> ; ~buri ; ~died
        violence	-15	<headface> <palecolor> ; <kin> <stop> ; <kin> <treatment> ; <need> <crowd>
        violence	-15	<need> <record> ; <say> its ; boat ; colleg ; do i ; play ; tak a ; tongu ; whistl
        violence	-15	whit ; ~<eat>
        violence	-16	<bodypart> <play> ; <limp> ; best ; cri ; may
        violence	-17	<kin> <die> ; <stop> <consume> ; clas ; el doming ; hard
        violence	-18	<remember> ; <stiff> ; doctor ; heart ; narcan ; ok ; ~<emergency> ; ~<money>
        violence	-19	nurs
        violence	-20	<think> its ; lol ; march ; mi abuel
        violence	-21	0 mo ; <cold> ; <need> <die> ; d/c ; lik a
        violence	-22	swallow
        violence	-23	<seizure> ; <vermin>
        violence	-24	razor
        """
}
