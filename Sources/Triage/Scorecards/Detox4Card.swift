extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox4 = """
        detox	2	inyect ; is <put> ; is by ; is pack ; is retir ; is run ; ish a ; isnt ~<illness>
        detox	2	it <fall> ; it past ; it ~<alone> ; itch ; its <night> ; its so ; its sunday ; ive <play>
        detox	2	ive had ; ive swallow ; jal <breath> ; jal air ; jan 0 ; jardin ; jit ; john ; jubil por
        detox	2	just <clothes> ; just drink ; just to ; kept her ; kept my ; kid asleep ; klonopin last
        detox	2	knock on ; know its ; kombuch ; la <bodypart> ; la boc ; la cesare ; la cirugi
        detox	2	la desintoxicacion ; la malil ; la marquesin ; la metadon ; la net ; la panz ; la pas
        detox	2	la regader ; la tercer ; la tien ; la tin ; label ; landlord cal ; las <buy>
        detox	2	las <opioid> ; las barra ; las compr ; last cup ; last pm ; ld ; ld thi ; le <buy>
        detox	2	le <pain> ; le <stiff> ; le atin ; le firm ; le rob ; le trab ; le vayan ; le vend
        detox	2	le volte ; lean ; leer ; leg cramp ; let her ; let natur ; letra ; liaison ; lif back
        detox	2	lift his ; lik 0 ; lik <water> ; lik at ; lik crazy ; lik thre ; lik wat ; limpi
        detox	2	limpi de ; lin he ; lip are ; lip look ; liquor stor ; literal ; litr y ; littl spigot
        detox	2	liv with ; llam al ; llam x ; llav del ; llev asi ; lo <consume> ; lo <last>
        detox	2	lo <medicine> ; lo hal ; lo prometi ; lo recet ; lo ultim ; los 0 ; los <buy>
        detox	2	los <headface> ; los compr ; los parch ; lunest ; m <emergency> ; m g ; m had ; m methadon
        detox	2	m post ; m ret ; m went ; mak up ; mam par ; mam va ; management <appointment>
        detox	2	management slot ; mano ; mar no ; march at ; marquesin ; mas cerc ; mayb half ; mayb the
        detox	2	mayor se ; md ; md <blood> ; md cut ; me <last> ; me <money> ; me <order> ; me hed
        detox	2	me las ; me last ; me tiemblan ; meal ; med 0 ; med surg ; medi <container> ; medic used
        detox	2	mediodi ; merlot ; met coc ; metadon 0 ; methadon 0 ; methadon for ; methadon in
        detox	2	methadon sinc ; mg for ; mg in ; mg six ; mi <happy> ; mi amor ; mi maestr ; midnit
        detox	2	min out ; mind for ; mix in ; model ; mom on ; monday night ; monday through ; month its
        detox	2	month last ; mora ; mouth and ; muchach del ; mug ; mushroom on ; must ; must <stop>
        detox	2	must do ; my 0 ; my <daytime> ; my <die> ; my <job> ; my <water> ; my <write>
        detox	2	my bathroom ; my bro ; my cun ; my email ; my eye ; my glas ; my hand ; my klonopin
        detox	2	my lawy ; my lin ; my nerv ; my night ; my parent ; my prim ; my script ; my skin
        detox	2	my xanax ; my ~<bodypart> ; n <say> ; n my ; n she ; naloxon ; naranja ; narcan a
        detox	2	narcan brought ; narcan el ; narcand ; nauseou ; need somewher ; needl ; neighbor who
        detox	2	nephew took ; nev bought ; nev let ; ni a ; ni agar ; night aft ; night mor ; night my
        detox	2	nin beer ; ninety milligram ; nip ; nip of ; nit ; no <caretaking> ; no <kin> ; no <leave>
        detox	2	no <trade> ; no beer ; no bug ; no coverag ; no exist ; no insuranc ; no night ; no sient
        detox	2	no sit ; no suelt ; no win ; noch par ; non <leave> ; non left ; noon and ; noon on
        detox	2	norc 0 ; not <asleep> ; not <sick> ; not <try> ; noth lik ; novi se ; now she ; now tak
        detox	2	nurs re ; nurs so ; oclock ; ocup ; odd at ; of <drug> ; of <law> ; of carl ; of detox
        detox	2	of grap ; of lorazepam ; of schnap ; of someth ; of your ; off ; off <furniture>
        detox	2	off <medicine> ; off a ; off cok ; off g ; off liquor ; off of ; off them ; on <alcohol>
        detox	2	on <money> ; on <stranger> ; on arrival ; on bathroom ; on figuero ; on floor ; on lock
        detox	2	on oxy ; on purpos ; on until ; on wednesday ; one <go> ; one bump ; one down ; one go
        detox	2	onlin <medicine> ; open at ; open but ; open today ; opening for ; or nin ; or six
        detox	2	organist ; orientador ; oth <daytime> ; oth half ; oth phon ; otherwis i ; out <always>
        detox	2	out every ; out who ; out with ; over <continue> ; over again ; over with ; overdos for
        detox	2	overnight ; own <bodypart> ; own kid ; own thi ; oxy every ; oxy sinc ; pa 0 ; pa que
        detox	2	padeci ; pain ; pain doc ; pain doctor ; pain mgmt ; panz y ; pap hac ; par mi
        detox	2	paramedic brought ; paramedic gav ; paramedic le ; parch de ; pared ; pas con ; pas le
        detox	2	pas nad ; past six ; pastil y ; patch ; patient ; payday ; pcp retir ; pdmp ; pelicul
        detox	2	peopl off ; per and ; per neighbor ; per va ; perc dai ; perco ; percocet in ; perdon si
        detox	2	perk ; pharm tech ; pharmacist look ; phenobarbital ; phon what ; pic la ; pick bug ; pid
        detox	2	piel chinit ; piel de ; pil 0 ; pil a ; pil lik ; pink lin ; pint ; pk <night> ; pk night
        detox	2	plac ; plac out ; pleas ; pleas <phone> ; pluck at ; po ; por <write> ; por internet
        detox	2	pour <fluid> ; pour sweat ; powd ; powd off ; prefer to ; pres <opioid> ; prim <alcohol>
        detox	2	prim trag ; primer <alcohol> ; primer <church> ; primer comunion ; program in ; program on
        detox	2	prometi a ; psych <job> ; psychiatrist retir ; pt <seizure> ; pt detail ; pt seiz
        detox	2	pt stop ; pued <awake> ; pul away ; pupil ; pura ; purpos ; q ya ; qd x ; que <die>
        detox	2	que <year> ; que ano ; que debi ; que dej ; que enviud ; que eran ; que puebl ; que reviv
        detox	2	que ~le ; qued bien ; quij y ; quit el ; quiver ; r <palecolor> ; rack ; ran ; rasur
        detox	2	rat me ; re dad ; reaccion ni ; reconoc su ; refil my ; refus ; refus ed ; regader
        detox	2	rememb non ; repart ; residencial en ; rest are ; restraint ; retir and ; revers with
        detox	2	reviv by ; reviv with ; rich ; right <past> ; right at ; right befor ; rivotril de
        detox	2	rn <law> ; rn inmat ; rol up ; romp en ; roommat he ; rosa ; rous to ; rud ; rug ; runny
        detox	2	runny nos ; sab ni ; saf way ; sam <build> ; sam <drug> ; sam build ; sam clinic
        detox	2	sam stuf ; sandbag ; sant dia ; sarg ; sauc ; say 0 ; se acord ; se azot ; se habi
        detox	2	se hiz ; se jubil ; se le ; se pued ; seat ; sec ; seiz x ; seman en ; senorit mi
        detox	2	seven night ; shad of ; shak sweat ; shaky in ; she <feel> ; she ate ; she awak ; she feel
        detox	2	she had ; she hom ; she quit ; sherry and ; shift and ; shift without ; shirt and
        detox	2	shirt he ; shiver and ; si ~le ; sick again ; sick as ; sign my ; sin aguardient ; sin mi
        detox	2	sinc <day> ; sinc at ; sinc lunch ; sinc may ; sinc sat ; sinc saturday ; singl dad ; sip
        detox	2	sip from ; sist ask ; sist bro ; sit him ; six bar ; six minut ; six night ; skip my
        detox	2	slap me ; sleep x ; slob ; slump ; smok 0 ; smok alarm ; smok em ; sneez and ; snor
        detox	2	snor all ; snort blu ; som + ; som and ; somebody hand ; someon can ; someon watch
        detox	2	someth and ; someth from ; someth off ; somewher my ; soup and ; soy chof ; span ; spent a
        detox	2	spic and ; spray my ; spray twic ; spray y ; sra de ; st john ; stay dry
        detox	2	steady <bodypart> ; steady hand ; stil drink ; stil out ; stil tak ; stink ; stomach
        detox	2	stop his ; stop it ; stop my ; stop valium ; straight aft ; street med ; street on
        detox	2	stretch ; strip ; strip a ; stuf ; sud hel ; sudor ; supervis a ; surgical tech
        detox	2	swallow all ; swear ; swear one ; sweat and ; syring ; system ; tablet from ; tack <room>
        detox	2	tack room ; tak leav ; tak six ; tak som ; tak someon ; tak xanax ; tap los ; tap off
        detox	2	tatto of ; tavern ; te lo ; teacup rattl ; teen cal ; ten <always> ; ten every ; ten twelv
        detox	2	teng pensamiento ; tequil ; tequil todo ; tequil y ; terapi ; terrifi ; th and
        detox	2	that <bodysound> ; that <opioid> ; that <phone> ; that fentanyl ; that would
        detox	2	the <alcohol> ; the <container> ; the <daytime> ; the <fluid> ; the <law> ; the <opioid>
        detox	2	the <see> ; the ambulanc ; the amp ; the app ; the ativan ; the beam ; the bridg
        detox	2	the certificat ; the child ; the contract ; the cramp ; the dts ; the elk ; the encampment
        detox	2	the entir ; the fent ; the fentanyl ; the gap ; the group ; the internet ; the kratom
        detox	2	the memory ; the methodist ; the morphin ; the regist ; the sleep ; the tac ; the tack
        detox	2	the target ; the toilet ; the tow ; the trembl ; the tub ; the valium ; the walgreen
        detox	2	the ~<official> ; then <ask> ; then <consume> ; then <limp> ; then <wait> ; then ask
        detox	2	then blu ; ther <ask> ; ther ask ; ther cal ; ther is ; ther know ; ther such
        detox	2	they <home> ; they brought ; they cut ; they drop ; they liv ; think he ; think im
        detox	2	think its ; think our ; think theyd ; thirty day ; thirty rack ; thought it ; thre point
        detox	2	thre xanax ; through a ; thursday night ; tied ; tiemblan las ; tien <confused>
        detox	2	tien delirium ; tien la ; tien los ; til i ; tilt ; tim ever ; tin ; tin and ; to bedtim
        detox	2	to deliv ; to oth ; to pas ; to pul ; to someon ; to sup ; to tap ; to ten ; to ~<stop>
        detox	2	today thur ; today wed ; togeth and ; tok ; told cal ; told everyon ; tom 0 ; tom veint
        detox	2	tom xanax ; tongu lik ; too long ; too many ; town thi ; tox neg ; trab la ; traffic in
        detox	2	traig calambr ; trap moj ; tremb ; tremen ; tremor + ; triag 0 ; truck i ; tu ; tub
        detox	2	tuesday aft ; tuv <take> ; tuv agar ; twelv ; twelv week ; two bag ; two bar ; two boy
        detox	2	two christmas ; two doctor ; two with ; typ is ; u just ; ultim anoch ; un <container>
        detox	2	una 0 ; una <always> ; una <pill> ; una <treatment> ; una ~<alcohol> ; until friday
        detox	2	until i ; up <hit> ; up against ; up arm ; up until ; urgencia ; urgent car ; use that
        detox	2	useles ; uso cristal ; va la ; va sw ; vamo a ; vanil extract ; ve arana ; vecin don
        detox	2	version ; version of ; very privat ; vicodin ; vodk 0 ; vodk by ; vodk diari ; vodk handl
        detox	2	vodk q ; vodk two ; volvi a ; volvi en ; vomit bili ; vomit blood ; vow ; voy manej
        detox	2	w/d from ; want mat ; was <school> ; was fent ; was from ; was in ; was thursday
        detox	2	was with ; way too ; we <clothes> ; we <eat> ; we admit ; wear it ; wednesday and
        detox	2	wel <alcohol> ; wel today ; wer going ; what <phone> ; what all ; what numb ; whatev he
        detox	2	whatev in ; when her ; whiskey in ; who <go> ; who help ; who let ; who use ; whol one
        detox	2	whol week ; whom ; wif for ; wif goe ; wif whisper ; wil <record> ; wil fax ; win +
        detox	2	win night ; winter ; wisdom ; wisdom <headface> ; with <media> ; with breakfast
        detox	2	with ~<hospital> ; with ~icu ; withdrawn ; without ; wk ear ; wont ; worri re ; would she
        detox	2	wring ; wrot on ; x 0 ; x yrs ; xanax a ; xanax all ; xanax at ; xanax cold ; y <cold>
        detox	2	y <shake> ; y <sober> ; y <take> ; y cad ; y casi ; y entonc ; y jur ; y nad ; y ni
        detox	2	y par ; y se ; y termin ; y tien ; y traig ; ya <consume> ; ya casi ; ya est ; year back
        detox	2	yo cre ; you dont ; your <withdrawal> ; your withdrawal ; youv ; zapato y ; ~<alcohol>
        detox	2	~<alcohol> 0 ; ~<alcohol> a ; ~<alcohol> ~en ; ~<always> ~<day> ; ~<amount> ~de
        detox	2	~<cold> ~<fluid> ; ~<consume> su ; ~<emergency> ; ~<emergency> in
        detox	2	~<furniture> <bodypart> ; ~<go> ; ~<go> and ; ~<headface> ~<go> ; ~<height> ~<bodypart>
        detox	2	~<height> ~las ; ~<hospital> <wait> ; ~<need> ~<die> ; ~<night> ~off ; ~<opioid> <daytime>
        detox	2	~<opioid> <past> ; ~<sedative> ~<school> ; ~<sedative> ~in ; ~<seizure> 0 ; ~<seizure> onc
        detox	2	~<seizure> y ; ~<seizure> ~al ; ~<stop> ~<tired> ; ~<stop> ~el ; ~<take> ~<furniture>
        detox	2	~<treatment> <wait> ; ~<withdrawal> <see> ; ~<withdrawal> onc ; ~<withdrawal> with
        detox	2	~<withdrawal> ~<hospital> ; ~<year> ~<stop> ; ~a ~<day> ; ~a ~<medicine> ; ~a ~bed
        detox	2	~a ~day ; ~a ~dos ; ~abstinenci ; ~bad ; ~brincan ; ~brincan ~las ; ~confusion ; ~convuls
        detox	2	~convulsion ~al ; ~cosa ; ~dej ~el ; ~delirium ~tremen ; ~did ; ~dop ; ~dr ; ~drink sinc
        detox	2	~drug given ; ~dt ; ~dts onc ; ~dts with ; ~ech ; ~el ~<headface> ; ~el ~ojo ; ~er
        detox	2	~etoh 0 ; ~fetty ; ~fifth ; ~gin ; ~goosebump ; ~hx ; ~icu stay ; ~if ~i ; ~in ~<school>
        detox	2	~junki ; ~la ; ~la ~<daytime> ; ~la ~manan ; ~le ~<height> ; ~le ~brincan ; ~light
        detox	2	~lik ~to ; ~mal ; ~manan ; ~md ; ~me ~dan ; ~nam ; ~night ~off ; ~nos ; ~out ; ~peg ~el
        detox	2	~sam ; ~seiz ; ~sick i ; ~singl ; ~skip ; ~step ; ~stop ~yawn ; ~sudor ; ~sz ~hx ; ~sz ~in
        detox	2	~tak someon ; ~tequil ; ~the ~<pet> ; ~tom su ; ~tongu ; ~tremen ; ~when ; ~who ~let
        detox	1	# given ; *abstinent.0:hypothetical ; *arrests.0:historical ; *familySupport.0
        detox	1	*frequency.1:possible ; *hallucination.0:hypothetical ; *homeless.0 ; *keptUsing.0:negated
        detox	1	*person.0:negated ; *psychosis.0 ; *quantity.1 ; *quitting.0:possible
        detox	1	*relief.2:hypothetical ; *residentialEnding.0 ; *usersAtHome.0 ; *vendor.1
        detox	1	*wantsOff.0:other_experiencer ; *wantsToQuit.0 ; *withdrawalHint.0:negated
        detox	1	*withdrawalSign.0:negated ; + <pain> ; + <think> ; + tremor ; / nt ; 0 / ; 0 <always>
        detox	1	0 <confused> ; 0 <money> ; 0 <pill> ; 0 am ; 0 cuand ; 0 didnt ; 0 dominican ; 0 dts
        detox	1	0 el ; 0 gooseflesh ; 0 he ; 0 hospitaliz ; 0 last ; 0 mayb ; 0 month ; 0 moth ; 0 nino
        detox	1	0 pastilla ; 0 shot ; 0 th ; 0 thi ; 0 who ; 0 xanax ; <afraid> attack ; <afraid> for
        detox	1	<afraid> im ; <alcohol> each ; <alcohol> el ; <alcohol> grigi ; <alcohol> of
        detox	1	<alcohol> sat ; <alcohol> to ; <alone> <phone> ; <always> <cold> ; <always> <crowd>
        detox	1	<always> <hit> ; <always> un ; <always> vez ; <amount> <child> ; <amount> <daytime>
        detox	1	<amount> <outdoors> ; <amount> <pain> ; <amount> <past> ; <amount> <see>
        detox	1	<amount> <stranger> ; <amount> <town> ; <amount> by ; <amount> g ; <amount> se
        detox	1	<amount> sinc ; <amount> thru ; <appointment> <moment> ; <appointment> <month>
        detox	1	<appointment> <record> ; <appointment> <week> ; <appointment> with ; <ask> <money>
        detox	1	<ask> a ; <asleep> <partner> ; <asleep> <town> ; <asleep> le ; <asleep> par
        detox	1	<awake> <alcohol> ; <awake> <chestheart> ; <blood> <consume> ; <blood> <give>
        detox	1	<blood> off ; <bodypart> <hit> ; <bodypart> <hopeless> ; <bodypart> <hot>
        detox	1	<bodypart> <vermin> ; <bodypart> it ; <bodysound> com ; <bodysound> for ; <break> <go>
        detox	1	<breath> <take> ; <breath> lik ; <build> up ; <buy> <last> ; <buy> <tool> ; <buy> por
        detox	1	<calm> than ; <calm> to ; <cannabis> and ; <caretaking> <colleague> ; <caretaking> <kin>
        detox	1	<caretaking> a ; <child> <emergency> ; <child> <furniture> ; <child> <moment>
        detox	1	<child> <photo> ; <child> est ; <child> hes ; <child> re ; <church> <shake>
        detox	1	<church> <think> ; <church> if ; <clean> <bodysound> ; <clean> <play> ; <clean> <stop>
        detox	1	<clinician> <take> ; <clothes> <job> ; <cold> <pet> ; <cold> no ; <colleague> <container>
        detox	1	<colleague> <homeless> ; <colleague> pt ; <color> <alcohol> ; <color> <eat>
        detox	1	<color> <height> ; <color> <stranger> ; <color> a ; <color> com ; <consume> <promise>
        detox	1	<consume> ever ; <consume> from ; <consume> hac ; <consume> las ; <consume> not
        detox	1	<consume> otr ; <container> <fluid> ; <container> <headface> ; <container> <week>
        detox	1	<container> down ; <container> is ; <container> last ; <container> of ; <container> to
        detox	1	<continue> 0 ; <continue> <rope> ; <continue> until ; <continue> x ; <count> between
        detox	1	<crowd> <stimulant> ; <crowd> <treatment> ; <day> <always> ; <day> <tired> ; <day> about
        detox	1	<day> all ; <day> eve ; <day> the ; <day> without ; <day> ~<emergency> ; <daytime> <count>
        detox	1	<daytime> <headface> ; <daytime> <tired> ; <daytime> and ; <daytime> at ; <daytime> she
        detox	1	<die> <go> ; <die> <home> ; <die> <insurance> ; <die> or ; <drive> <palecolor>
        detox	1	<drug> <bodypart> ; <drug> <clinician> ; <drug> <color> ; <drug> <opioid> ; <drug> and
        detox	1	<drug> but ; <eat> <alcohol> ; <eat> <stop> ; <eat> about ; <eat> dur ; <eat> from
        detox	1	<eat> hes ; <eat> mak ; <eat> pot ; <eat> sal ; <eat> then ; <eat> too
        detox	1	<emergency> <caretaking> ; <emergency> <headface> ; <emergency> <take> ; <emergency> hac
        detox	1	<fall> <go> ; <fall> <stranger> ; <fall> a ; <fall> in ; <feel> <afraid> ; <feel> <day>
        detox	1	<feel> <die> ; <feel> <headface> ; <feel> all ; <feel> perfect ; <feel> wel
        detox	1	<fire> <bodypart> ; <fluid> <alcohol> ; <fluid> <eat> ; <fluid> <fluid> ; <fluid> <rope>
        detox	1	<friend> <always> ; <friend> <eat> ; <friend> <emergency> ; <friend> <medicine>
        detox	1	<friend> he ; <friend> odd ; <friend> our ; <furniture> <blood> ; <furniture> <phone>
        detox	1	<furniture> <treatment> ; <give> <afraid> ; <give> him ; <go> <cold> ; <go> <promise>
        detox	1	<goodbye> <amount> ; <happy> <hear> ; <happy> el ; <happy> jk ; <happy> not ; <headface> 0
        detox	1	<headface> <amount> ; <headface> <breath> ; <headface> hard ; <headface> slat
        detox	1	<height> til ; <hit> <container> ; <hit> <withdrawal> ; <hit> le ; <hit> with
        detox	1	<home> <confused> ; <home> <drive> ; <home> <home> ; <home> health ; <home> near
        detox	1	<hospital> <clinician> ; <hospital> <say> ; <hospital> to ; <illness> but
        detox	1	<intoxicated> <day> ; <job> <money> ; <job> <outdoors> ; <job> se ; <job> social
        detox	1	<job> used ; <key> <amount> ; <key> hav ; <kin> <breath> ; <kin> <buy> ; <kin> <illness>
        detox	1	<kin> <leave> ; <kin> <outdoors> ; <kin> <pain> ; <kin> frank ; <kin> hasnt ; <kin> las
        detox	1	<kin> thi ; <kin> used ; <kin> ~<consume> ; <kin> ~<take> ; <law> <amount>
        detox	1	<leave> <always> ; <leave> for ; <leave> my ; <lock> <fluid> ; <lock> <opening>
        detox	1	<media> <day> ; <media> <school> ; <medicine> ; <medicine> a ; <medicine> and
        detox	1	<medicine> my ; <moment> <bodypart> ; <moment> <bodysound> ; <moment> <buy>
        detox	1	<moment> <hold> ; <moment> <law> ; <moment> <night> ; <moment> con ; <moment> est
        detox	1	<money> <alcohol> ; <money> nin ; <month> at ; <need> <alcohol> ; <need> <amount>
        detox	1	<need> <need> ; <need> <treatment> ; <need> is ; <needle> 0 ; <needle> <day>
        detox	1	<night> <happy> ; <night> <last> ; <night> dry ; <night> ive ; <night> sin
        detox	1	<official> nobody ; <opening> <home> ; <opening> shut ; <opioid> <eat>
        detox	1	<opioid> <stranger> ; <opioid> aft ; <opioid> al ; <opioid> are ; <opioid> est
        detox	1	<opioid> for ; <opioid> gas ; <opioid> in ; <opioid> q ; <opioid> way
        detox	1	<outdoors> <headface> ; <outdoors> <wait> ; <outdoors> del ; <pain> <hot> ; <pain> <kin>
        detox	1	<pain> <night> ; <pain> are ; <palecolor> <day> ; <palecolor> <last>
        detox	1	<palecolor> <needle> ; <palecolor> he ; <palecolor> in ; <partner> read ; <partner> twic
        detox	1	<past> <intoxicated> ; <past> <shake> ; <past> doing ; <past> just ; <past> my
        detox	1	<pet> <furniture> ; <pet> <water> ; <pet> a ; <phone> <bodypart> ; <phone> <clothes>
        detox	1	<phone> equivoc ; <phone> if ; <phone> what ; <phone> x ; <photo> <eat> ; <photo> and
        detox	1	<pill> / ; <pill> <emergency> ; <pill> <hospital> ; <play> <gun> ; <play> <headface>
        detox	1	<play> <week> ; <play> del ; <play> me ; <promise> <consume> ; <promise> el
        detox	1	<put> <clean> ; <put> <sedative> ; <rail> aft ; <record> <day> ; <record> <treatment>
        detox	1	<record> <write> ; <record> en ; <record> from ; <record> h ; <record> how
        detox	1	<relapse> <opioid> ; <room> <week> ; <room> then ; <rope> that ; <sad> <eat> ; <sad> for
        detox	1	<sad> over ; <sad> when ; <say> <cold> ; <say> yes ; <say> you ; <say> your
        detox	1	<say> ~<need> ; <school> <eat> ; <school> <sad> ; <school> <wait> ; <school> y
        detox	1	<sedative> <alcohol> ; <sedative> <container> ; <sedative> aft ; <sedative> all
        detox	1	<sedative> rx ; <sedative> than ; <sedative> when ; <see> <past> ; <see> <withdrawal>
        detox	1	<see> fin ; <see> or ; <see> und ; <seizure> <amount> ; <seizure> <stop> ; <seizure> when
        detox	1	<shake> <awake> ; <shake> for ; <shake> sinc ; <sick> <bodypart> ; <sick> <headface>
        detox	1	<sick> sinc ; <soon> <clean> ; <soon> <say> ; <soon> as ; <stimulant> <consume>
        detox	1	<stimulant> <drug> ; <stimulant> <leave> ; <stimulant> <opioid> ; <stimulant> <play>
        detox	1	<stimulant> iv ; <stop> <seizure> ; <stop> an ; <stranger> <blood> ; <stranger> <sedative>
        detox	1	<stranger> <treatment> ; <stranger> by ; <stranger> ~com ; <take> <kin> ; <take> <leave>
        detox	1	<take> <pill> ; <take> <rail> ; <take> <see> ; <take> <withdrawal> ; <take> he
        detox	1	<take> ten ; <take> ~<container> ; <think> <day> ; <think> <town> ; <think> at
        detox	1	<think> hed ; <think> que ; <think> ~<amount> ; <think> ~<need> ; <threat> of
        detox	1	<tool> <palecolor> ; <town> <give> ; <town> <need> ; <town> <trade> ; <town> has
        detox	1	<town> por ; <trade> <hold> ; <trade> <stranger> ; <trade> <think>
        detox	1	<treatment> <cannabis> ; <treatment> <colleague> ; <treatment> <consume>
        detox	1	<treatment> <home> ; <treatment> <official> ; <treatment> <put> ; <treatment> <vendor>
        detox	1	<treatment> and ; <treatment> would ; <trust> <give> ; <trust> you ; <vendor> <record>
        detox	1	<vermin> nobody ; <wait> at ; <water> <bodysound> ; <water> <continue> ; <week> <alcohol>
        detox	1	<week> <start> ; <week> of ; <withdrawal> <medicine> ; <withdrawal> asi ; <withdrawal> hac
        detox	1	<withdrawal> that ; <write> <relapse> ; <write> with ; @ <asleep> ; a <shake> ; a <sober>
        detox	1	a <take> ; a alguien ; a broth ; a clog ; a corps ; a discreet ; a draw ; a drunk ; a fenc
        detox	1	a fre ; a goat ; a grand ; a jok ; a medical ; a mirror ; a monday ; a pig ; a privat
        detox	1	a rail ; a ranch ; a rop ; a six ; a spanish ; a strip ; a un ; a urgencia ; a user
        detox	1	a week ; a weird ; a ~<alcohol> ; a ~beer ; a ~perc ; about an ; about each ; about what
        detox	1	abuel llev ; abus ; acct ; acost ; adict ; advis 0 ; aft <consume> ; aft <night>
        detox	1	aft <school> ; aft dark ; aft school ; again friday ; again off ; again that ; ago head
        detox	1	ago just ; ahog y ; ahor ya ; ahorit est ; airlin ; airport ; al <take> ; al jal ; all out
        detox	1	already ; alumini en ; am glad ; am not ; an <alcohol> ; an <eat> ; an <play> ; an alarm
        detox	1	an alcoholic ; an outpatient ; and <outdoors> ; and <trade> ; and car ; and clos
        detox	1	and couldnt ; and hav ; and last ; and out ; and p ; and swollen ; and using
        detox	1	and ~couldnt ; and ~ox ; and ~sweat ; anex ; anoth <amount> ; ant and ; ant cad ; ant era
        detox	1	any tim ; anyon <take> ; anyon tak ; aprend ; apunt ; aquavit ; arc ; are <drive>
        detox	1	are cod ; are going ; are non ; are steady ; are stil ; as <drug> ; as <outdoors>
        detox	1	as someth ; at <daytime> ; at <intoxicated> ; at county ; at kais ; at least ; at present
        detox	1	at that ; ativan on ; august and ; azot ; b / ; babi ; back down ; back has ; back lik
        detox	1	bag ; bag / ; bak sal ; bar <cold> ; bar cold ; bartend ; bartend and ; bath with
        detox	1	be <leave> ; be fin ; be quick ; be watch ; beam ; beam <always> ; becaus nobody
        detox	1	been <always> ; been <die> ; been on ; been out ; been sinc ; been six ; beer fri
        detox	1	befor east ; befor lunch ; beg ; believ i ; between <job> ; between breakfast
        detox	1	between job ; bien la ; bit thru ; bitten through ; blew a ; blu / ; blu every ; blu in
        detox	1	boricu ; both <phone> ; both <stop> ; both cal ; bottl at ; bourbon a ; bout ; box and
        detox	1	brain ; breath keep ; breathin ; brinc en ; bring and ; bring my ; bro 0 ; brok her
        detox	1	broth band ; broth want ; brush bug ; bug walk ; built ; bus and ; bus com ; but <ask>
        detox	1	but ask ; but we ; button ; buy extr ; by <amount> ; by <daytime> ; by <moment> ; by fax
        detox	1	by lunch ; by mid ; by thre ; caballo ; cachet y ; cad vez ; calend with ; camionet de
        detox	1	can just ; cancel ; cant <write> ; cant clos ; cant stop ; cant tak ; capful every
        detox	1	carpet is ; carton ; cervez 0 ; cerveza diaria ; chart say ; check no ; chemistry ; cherry
        detox	1	child ; chiv desd ; chup ; church every ; cinnamon ; circuit ; clean <room> ; clean record
        detox	1	client ; client 0 ; clinic ; clinic clos ; clinic has ; clinton administration ; clog
        detox	1	clos with ; clr <hear> ; clr <write> ; clr daught ; clr found ; clr has ; cocain weekend
        detox	1	coch ; coleccion ; compani ; con <bodypart> ; con medi ; confund ; cort el ; cough syrup
        detox	1	couldnt ; couldnt do ; count breath ; counterfeit <opioid> ; counterfeit perc ; county to
        detox	1	coupl at ; court at ; coverag ; cran ; cream truck ; cri for ; cristal y ; cuand par
        detox	1	cun no ; curtain and ; cut off ; d <bodypart> ; d last ; d/c her ; dad had ; dai fent
        detox	1	dai want ; dan ; dawn ; day aft ; day drink ; day so ; day start ; day two ; de 0
        detox	1	de <bodypart> ; de beb ; de fond ; de hueso ; de mezcal ; de vomit ; deal card ; dej a
        detox	1	dej ni ; del <clinician> ; del <pain> ; del <phone> ; del <room> ; del dolor ; deliriou
        detox	1	descans le ; desd el ; desintoxicacion la ; destroy ; detector ; detox if ; detox near
        detox	1	detox that ; diari fum ; diari un ; diarre no ; did <amount> ; did i ; did noth
        detox	1	didnt want ; died so ; dieron narcan ; disc ; dizqu ; do ; do medical ; do to ; do yal
        detox	1	doctor about ; doesnt <say> ; doesnt do ; dog food ; dog has ; dont both ; dont own
        detox	1	dont ~<take> ; dop dai ; dorm par ; dos en ; dos narcan ; dos noch ; dos perro ; dot
        detox	1	doubl ; downtown ; dres room ; drink is ; drink most ; drink now ; drink sun
        detox	1	drink tuesday ; drnk ; dtr ; dtr mom ; dtr re ; dts on ; dv ; eat it ; eat soup ; eat them
        detox	1	ekg ; el estomag ; eleven dollar ; ell <phone> ; ell <promise> ; ell jur ; els given
        detox	1	em befor ; employ ; en <emergency> ; encontr ; encontr su ; encontr una ; endors
        detox	1	entonc se ; enuf ; equip de ; equivoc busc ; er let ; eran ; escond ; espumit ; est hel
        detox	1	est no ; est pres ; est ve ; estan ubic ; estomag ; estoy bien ; estoy tom ; etoh pint
        detox	1	eval ; even and ; even clas ; ever touch ; every night ; ex and ; explain why
        detox	1	f <intoxicated> ; f <medicine> ; falt ; fami now ; fax h ; fech ; feel wel ; fent in
        detox	1	fent powd ; fentanyl and ; fentanyl four ; few tim ; fifth / ; fil a ; fil out ; find a
        detox	1	firebal in ; first ; first fiv ; fiv year ; floor snor ; flut ; folk ; for <calm>
        detox	1	for <church> ; for eleven ; for public ; for year ; fork ; found us ; four bottl
        detox	1	four hour ; four mor ; fourteen a ; fri sun ; from <past> ; from befor ; from ohi ; front
        """
}
