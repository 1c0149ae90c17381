extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox4 = """
        detox	2	just <clothes> ; just to ; kept her ; kept my ; kid asleep ; klonopin last ; know its
        detox	2	kombuch ; la <bodypart> ; la barbil ; la boc ; la cesare ; la cirugi ; la malil
        detox	2	la marquesin ; la metadon ; la net ; la panz ; la pas ; la regader ; la tercer ; la ven
        detox	2	label ; landlord cal ; las <buy> ; las <take> ; las barra ; last cup ; last pm ; lawy
        detox	2	ld thi ; le <buy> ; le <stiff> ; le <stop> ; le atin ; le fal ; le firm ; le rob ; le trab
        detox	2	le vayan ; le vend ; lean ; leer ; leg are ; leg cramp ; leg wont ; let natur ; letra
        detox	2	liaison ; lif back ; lik 0 ; lik <water> ; lik <write> ; lik at ; lik crazy ; lik jun
        detox	2	lik thre ; lik wat ; limpi ; limpi de ; lin <child> ; lin he ; lip are ; lip look
        detox	2	liquor stor ; literal ; litr y ; littl spigot ; liv with ; llam x ; llav del ; llev en
        detox	2	lo <consume> ; lo <last> ; lo prometi ; lo tuv ; lo ultim ; los 0 ; los <bodypart>
        detox	2	los <buy> ; los <headface> ; los compr ; los parch ; m <emergency> ; m dts ; m g ; m h/o
        detox	2	m had ; m methadon ; m post ; m prior ; m ret ; m went ; mak up ; mam 0 ; mam par ; mam va
        detox	2	management <appointment> ; management slot ; mar no ; march at ; marquesin ; mas cerc
        detox	2	mayb half ; mayb the ; mayor se ; md ; md <blood> ; md cut ; me <last> ; me <money>
        detox	2	me cor ; me hed ; me las ; me last ; me tiemblan ; med 0 ; med surg ; medi botel
        detox	2	medical <colleague> ; mediodi ; merlot ; met coc ; methadon 0 ; methadon for ; methadon in
        detox	2	methadon sinc ; mg for ; mg in ; mg six ; mg tid ; mi amor ; mi compadr ; mi maestr
        detox	2	midnit ; min ago ; min out ; mind for ; mix in ; ml ; model ; mom on ; monday night
        detox	2	monday through ; month its ; month last ; mora ; morfin ; mouth and ; mug ; mushroom on
        detox	2	must ; must <stop> ; must do ; my 0 ; my <daytime> ; my <die> ; my <job> ; my <water>
        detox	2	my <write> ; my bro ; my cun ; my email ; my eye ; my glas ; my hand ; my klonopin
        detox	2	my lawy ; my parent ; my prim ; my script ; my skin ; my xanax ; my ~<bodypart> ; n <say>
        detox	2	n my ; n she ; naranja ; narcan a ; narcan brought ; narcand ; nauseou ; need somewher
        detox	2	needl ; neighbor who ; nephew took ; nev bought ; nev let ; ni a ; ni agar ; night aft
        detox	2	night mor ; night my ; nin beer ; ninety milligram ; nip in ; nip of ; nit
        detox	2	no <caretaking> ; no <kin> ; no <leave> ; no <trade> ; no beer ; no bug ; no coverag
        detox	2	no exist ; no existen ; no insuranc ; no night ; no sab ; no sient ; no win ; no ~regul
        detox	2	noch par ; noch sin ; non <leave> ; non left ; noon and ; noon on ; norc 0 ; not <asleep>
        detox	2	not <sick> ; not <try> ; noth lik ; novi se ; now she ; nurs about ; nurs re ; nurs so
        detox	2	oclock ; ocup ; odd at ; of <drug> ; of <law> ; of carl ; of detox ; of grap ; of phenibut
        detox	2	of schnap ; of someth ; of your ; off ; off <furniture> ; off <medicine> ; off <past>
        detox	2	off a ; off befor ; off cok ; off g ; off liquor ; off of ; off phenibut ; off them
        detox	2	on <alcohol> ; on <chestheart> ; on <money> ; on <stranger> ; on arrival ; on bathroom
        detox	2	on figuero ; on floor ; on lock ; on oxy ; on purpos ; on until ; on wednesday
        detox	2	onc <school> ; one <go> ; one bottl ; one bump ; one eye ; one go ; one goe
        detox	2	onlin <medicine> ; only weed ; open but ; open today ; opening for ; or nin ; organist
        detox	2	orientador ; oth <daytime> ; oth phon ; otherwis i ; our <build> ; our two ; out <always>
        detox	2	out every ; out who ; out with ; over <continue> ; over again ; over with ; overdos for
        detox	2	overnight ; own kid ; own thi ; oxy every ; oxy sinc ; pa 0 ; pa que ; pac ; padeci ; pain
        detox	2	pain doc ; pain doctor ; pain mgmt ; pair ; pair of ; panz y ; pap hac ; par mi
        detox	2	paramedic brought ; paramedico le ; parch de ; pared ; pas con ; pas le ; pas nad ; pas un
        detox	2	past six ; pastil y ; patch ; patient ; payday ; pdmp ; pelicul ; peopl off ; per and
        detox	2	per neighbor ; per va ; perco ; perdon si ; perk ; pharm tech ; pharmacist look
        detox	2	phenibut 0 ; phenibut powd ; phenobarbital ; phon what ; pick bug ; pid ; piel chinit
        detox	2	piel de ; pil a ; pil lik ; pink lin ; pint ; pk <night> ; pk night ; plac ; plac <happy>
        detox	2	plac out ; pluck at ; po ; polk ; por <write> ; por internet ; pour a ; powd ; powd off
        detox	2	precis ; prefer to ; pres <opioid> ; prim trag ; primer <alcohol> ; prior ~w/d
        detox	2	program in ; program on ; prometi a ; psych <job> ; psychiatrist retir ; pt <seizure>
        detox	2	pt detail ; pt seiz ; pul away ; pura ; purpos ; q ; q ya ; qd x ; que <buy> ; que <year>
        detox	2	que ano ; que debi ; que enviud ; que eran ; que puebl ; que segun ; que ~le ; qued bien
        detox	2	quij y ; quiver ; r <palecolor> ; rac ; rac and ; rack ; ran ; rasur ; rat me
        detox	2	reaccion ni ; reconoc su ; refil my ; refus ; refus ed ; regader ; repart ; report want
        detox	2	residencial en ; rest from ; restraint ; retir and ; revers with ; reviv by ; reviv with
        detox	2	rich ; right at ; right befor ; right with ; rivotril de ; rn <law> ; rn inmat ; rol up
        detox	2	romp en ; rous to ; rud ; rug ; rum every ; runny ; runny nos ; s off ; sab ni ; sack of
        detox	2	sali en ; sam <drug> ; sam stuf ; sandbag ; sant dia ; sarg ; sauc ; say 0 ; say from
        detox	2	say hand ; se acord ; se azot ; se est ; se habi ; se hiz ; se le ; se pued ; seat ; sec
        detox	2	seg ; seman en ; senorit mi ; seven night ; shad of ; shaky in ; she ate ; she awak
        detox	2	she feel ; she had ; she hom ; she quit ; she took ; she turn ; sherry and ; shift and
        detox	2	shift without ; shirt and ; shirt he ; should surgery ; shut and ; sick as ; sick on
        detox	2	sign my ; sin aguardient ; sin eso ; sin mi ; sinc at ; sinc his ; sinc lunch ; sinc may
        detox	2	sinc sat ; sinc saturday ; singl <kin> ; sip from ; sist ask ; sist bro ; sit him
        detox	2	six bar ; six minut ; six night ; skip my ; slap me ; sleep x ; slump ; slur i ; smok 0
        detox	2	smok alarm ; smok em ; sneez and ; snor ; snor all ; so sinc ; som + ; som and
        detox	2	somebody hand ; someon can ; someon watch ; someth from ; someth off ; somewher my
        detox	2	sound and ; soup and ; soy chof ; soy su ; span ; spent a ; spic and ; spray my
        detox	2	spray twic ; spray y ; sra de ; st john ; stay dry ; steady <bodypart> ; steady hand
        detox	2	stil drink ; stil tak ; stink ; stop it ; stop my ; straight aft ; street med ; street on
        detox	2	stretch ; strip a ; stuf ; sud hel ; sudor ; supervis a ; supervis withdrawal
        detox	2	surgical tech ; swallow all ; swear one ; sweat and ; syring ; system ; tablet from
        detox	2	tack <room> ; tack room ; tak leav ; tak mor ; tak six ; tak som ; tak someon ; talkin
        detox	2	tap off ; tatto of ; tavern ; te lo ; teacup rattl ; teen cal ; ten blu ; ten norco
        detox	2	ten twelv ; teng pensamiento ; tequil ; tequil todo ; tequil y ; terrifi ; texa ; th and
        detox	2	that <month> ; that <opioid> ; that <phone> ; that fentanyl ; that right ; that would
        detox	2	the <alcohol> ; the <container> ; the <daytime> ; the <fluid> ; the <opioid> ; the amp
        detox	2	the app ; the beam ; the beer ; the bridg ; the certificat ; the child ; the contract
        detox	2	the cramp ; the dts ; the elk ; the encampment ; the entir ; the fent ; the fentanyl
        detox	2	the gap ; the internet ; the memory ; the methodist ; the morphin ; the regist ; the sleep
        detox	2	the tac ; the tack ; the target ; the toilet ; the tow ; the trembl ; the tub
        detox	2	the ~<official> ; then <ask> ; then <consume> ; then <limp> ; then <wait> ; then ask
        detox	2	then blu ; ther <ask> ; ther ask ; ther cal ; ther is ; ther know ; ther such ; ther wer
        detox	2	thes <day> ; thes day ; they <home> ; they brought ; they cut ; they drop ; they liv
        detox	2	think im ; think its ; think our ; think theyd ; thirty ambien ; thirty day ; thirty rack
        detox	2	thre blanket ; thre bottl ; thre xanax ; through a ; thru <phone> ; thru cal ; thur on
        detox	2	thursday night ; tiembl ; tiemblan las ; tien <confused> ; tien delirium ; tien la
        detox	2	til he ; tilt ; tin ; tin and ; tinfoil ; to <remember> ; to cancel ; to iop ; to oth
        detox	2	to pas ; to pul ; to sup ; to tap ; to ten ; to ~<stop> ; today is ; today thur
        detox	2	togeth and ; tok ; told cal ; told everyon ; tom 0 ; tom rivotril ; tom un ; tom veint
        detox	2	tom xanax ; tongu bitten ; tongu lik ; too long ; too many ; town thi ; tox neg ; trab la
        detox	2	traffic in ; trap moj ; tremb ; trembl so ; tremen ; tremen hac ; tremor + ; triag 0
        detox	2	truck i ; tu ; tub ; tuesday aft ; tuesday on ; tuv <rope> ; tuv amar ; twelv ; twelv week
        detox	2	two bag ; two bar ; two boy ; two christmas ; two doctor ; two with ; typ is ; u just
        detox	2	ultim anoch ; un <container> ; una 0 ; una <pill> ; una <treatment> ; una ~<alcohol>
        detox	2	unconsciou ; until friday ; up <hit> ; up against ; up arm ; up his ; urgencia
        detox	2	urgent car ; use that ; useles ; uso cristal ; usted ; va la ; vamo a ; vanil extract
        detox	2	ve arana ; vecin don ; version ; version of ; very privat ; vicodin ; vodk 0 ; vodk a
        detox	2	vodk by ; vodk diari ; vodk handl ; vodk q ; vodk qd ; vodk two ; volvi ; volvi a
        detox	2	volvi en ; vomit bili ; vomit blood ; vow ; voy manej ; w/d from ; want mat ; want medical
        detox	2	was <school> ; was brought ; was fent ; was from ; was in ; was thursday ; was with
        detox	2	way too ; we <clothes> ; we <eat> ; wednesday and ; week organiz ; wel <alcohol>
        detox	2	wer going ; what <phone> ; what all ; what numb ; what stop ; whatev he ; whatev in
        detox	2	when her ; whiskey cold ; whiskey in ; who help ; who let ; who use ; whol one ; whol week
        detox	2	wif for ; wif goe ; wif whisper ; wil <record> ; wil fax ; win + ; win night ; wisdom
        detox	2	wisdom <headface> ; with <media> ; with breakfast ; with ~<hospital> ; with ~icu
        detox	2	withdrawn ; without ; without <alcohol> ; wk ear ; wobbl ; wont ; worri re ; would she
        detox	2	wring ; wrot on ; wrung out ; x <year> ; x yrs ; xanax all ; xanax at ; xanax cold
        detox	2	y <cold> ; y <lock> ; y <shake> ; y <sober> ; y cad ; y casi ; y i ; y jur ; y nad ; y ni
        detox	2	y par ; y tien ; y traig ; ya <consume> ; ya casi ; yawn gooseflesh ; year back ; you dont
        detox	2	your <withdrawal> ; your withdrawal ; zapato y ; ~<alcohol> ; ~<alcohol> 0 ; ~<alcohol> a
        detox	2	~<alcohol> ~en ; ~<always> ~<day> ; ~<amount> ~<alcohol> ; ~<amount> ~<always>
        detox	2	~<amount> ~de ; ~<emergency> ; ~<emergency> in ; ~<fluid> <clothes> ; ~<fluid> y
        detox	2	~<furniture> <bodypart> ; ~<give> ~<consume> ; ~<go> ; ~<go> and ; ~<headface> ~<go>
        detox	2	~<height> ~<bodypart> ; ~<height> ~las ; ~<hospital> <wait> ; ~<need> ~<die>
        detox	2	~<night> ~off ; ~<opioid> ; ~<opioid> <daytime> ; ~<sedative> ~<school> ; ~<sedative> ~in
        detox	2	~<seizure> 0 ; ~<seizure> <go> ; ~<seizure> <take> ; ~<seizure> onc ; ~<seizure> twic
        detox	2	~<seizure> y ; ~<seizure> ~<give> ; ~<seizure> ~<go> ; ~<seizure> ~al ; ~<shake> y
        detox	2	~<stop> ~<tired> ; ~<take> ~<furniture> ; ~<take> ~<intoxicated> ; ~<treatment> <wait>
        detox	2	~<treatment> y ; ~<withdrawal> <say> ; ~<withdrawal> with ; ~<withdrawal> ~<hospital>
        detox	2	~<year> ~old ; ~a ~<day> ; ~a ~<medicine> ; ~a ~bed ; ~a ~day ; ~a ~dos ; ~accident ; ~bad
        detox	2	~boy ; ~brincan ; ~brincan ~las ; ~confusion ; ~convuls ; ~convulsion ~al ; ~cosa
        detox	2	~de ~<consume> ; ~delirium ~tremen ; ~did ; ~dop ; ~down ; ~drink sinc ; ~drug given ; ~dt
        detox	2	~dts onc ; ~dts with ; ~ech ; ~el ~<headface> ; ~el ~ojo ; ~etoh 0 ; ~fetty ; ~fifth
        detox	2	~gin ; ~hx ; ~icu stay ; ~if ~i ; ~in ~<school> ; ~junki ; ~just ~<stop> ; ~la
        detox	2	~la ~<daytime> ; ~la ~manan ; ~le ~<height> ; ~le ~brincan ; ~lik ~to ; ~mal ; ~manan
        detox	2	~md ; ~me ~dan ; ~methadon ; ~my ~<child> ; ~nam ; ~night ~off ; ~nos ; ~off ; ~off ~the
        detox	2	~ojo ; ~on ~my ; ~out ; ~peg ~el ; ~phenibut ; ~pt ; ~regul ; ~regul ~<consume>
        detox	2	~regul ~use ; ~seiz ; ~sick i ; ~singl ; ~skip ; ~step ; ~stop ~yawn ; ~sudor ; ~sz ~hx
        detox	2	~sz ~in ; ~tak someon ; ~tequil ; ~the ~<pet> ; ~tongu ; ~tremen ; ~when ; ~who ~let
        detox	2	~year ~old ; él me
        detox	1	# given ; *arrests.0:historical ; *detoxDone.0:hypothetical ; *keptUsing.0:negated
        detox	1	*noBarrierMoney.0 ; *psychosis.0 ; *quantity.0:possible ; *quantity.1
        detox	1	*quitting.0:other_experiencer ; *relief.2:hypothetical ; *spam.1 ; *usersAtHome.0
        detox	1	*vendor.1 ; *wantsToQuit.0 ; *withdrawalHint.0:negated ; *withdrawalSign.0:negated
        detox	1	+ <pain> ; + cramp ; + tremor ; / nt ; 0 / ; 0 <drive> ; 0 <headface> ; 0 <money>
        detox	1	0 <pill> ; 0 <take> ; 0 am ; 0 botel ; 0 cuand ; 0 didnt ; 0 el ; 0 gooseflesh
        detox	1	0 hospitaliz ; 0 last ; 0 mayb ; 0 month ; 0 moth ; 0 pastilla ; 0 shot ; 0 th ; 0 thi
        detox	1	0 who ; <afraid> <asleep> ; <afraid> attack ; <afraid> im ; <alcohol> <hot>
        detox	1	<alcohol> each ; <alcohol> el ; <alcohol> grigi ; <alcohol> per ; <alcohol> to
        detox	1	<alone> <phone> ; <always> <always> ; <always> <amount> ; <always> <hit> ; <always> n
        detox	1	<always> un ; <amount> <outdoors> ; <amount> <pain> ; <amount> <past> ; <amount> <see>
        detox	1	<amount> <stranger> ; <amount> se ; <amount> sinc ; <amount> then ; <amount> thru
        detox	1	<angry> <put> ; <appointment> <moment> ; <appointment> <month> ; <appointment> <treatment>
        detox	1	<appointment> a ; <appointment> with ; <ask> <money> ; <ask> a ; <asleep> <breath>
        detox	1	<asleep> <partner> ; <asleep> le ; <asleep> par ; <awake> ; <awake> <alcohol>
        detox	1	<awake> <clinician> ; <awake> <stranger> ; <awake> but ; <blood> <consume>
        detox	1	<blood> <give> ; <blood> off ; <blood> with ; <bodypart> ; <bodypart> <cold>
        detox	1	<bodypart> <hit> ; <bodypart> <hopeless> ; <bodypart> <vermin> ; <bodypart> enzym
        detox	1	<bodysound> <tired> ; <bodysound> and ; <breath> <continue> ; <breath> lik ; <build> up
        detox	1	<buy> <tool> ; <buy> it ; <buy> por ; <calm> to ; <cannabis> <furniture> ; <cannabis> and
        detox	1	<caretaking> <colleague> ; <caretaking> <kin> ; <caretaking> a ; <chestheart> <fluid>
        detox	1	<child> <alcohol> ; <child> <media> ; <child> <photo> ; <child> est ; <church> <shake>
        detox	1	<church> if ; <clean> <clean> ; <clean> <drive> ; <clean> <play> ; <clean> <record>
        detox	1	<clean> lik ; <clinician> <see> ; <clinician> <take> ; <clothes> <town> ; <clothes> rack
        detox	1	<cold> <clean> ; <cold> <stop> ; <colleague> <container> ; <colleague> <homeless>
        detox	1	<colleague> <opioid> ; <color> <eat> ; <color> <stranger> ; <color> a
        detox	1	<consume> <promise> ; <consume> ever ; <consume> from ; <consume> not ; <consume> otr
        detox	1	<consume> to ; <consume> way ; <container> <fluid> ; <container> <headface>
        detox	1	<container> <start> ; <container> all ; <container> last ; <container> of ; <container> to
        detox	1	<continue> <rope> ; <continue> se ; <continue> until ; <continue> x ; <count> between
        detox	1	<crowd> <crowd> ; <crowd> <treatment> ; <crowd> of ; <day> <always> ; <day> <sedative>
        detox	1	<day> <tired> ; <day> about ; <day> eve ; <day> the ; <day> without ; <day> ~<emergency>
        detox	1	<daytime> <container> ; <daytime> <count> ; <daytime> <headface> ; <daytime> and
        detox	1	<daytime> at ; <daytime> if ; <daytime> she ; <die> <go> ; <die> <home>
        detox	1	<die> <insurance> ; <die> or ; <drug> <clinician> ; <drug> <color> ; <drug> <opioid>
        detox	1	<drug> <threat> ; <drug> and ; <drug> but ; <drug> off ; <eat> about ; <eat> dur
        detox	1	<eat> from ; <eat> mak ; <eat> pot ; <eat> sal ; <eat> then ; <eat> too
        detox	1	<emergency> <caretaking> ; <emergency> <continue> ; <emergency> <furniture>
        detox	1	<emergency> <headface> ; <emergency> <take> ; <emergency> el ; <emergency> en
        detox	1	<emergency> hac ; <emergency> noth ; <emergency> reversal ; <fall> <go> ; <fall> a
        detox	1	<fall> in ; <feel> <afraid> ; <feel> <day> ; <feel> <die> ; <feel> all ; <feel> perfect
        detox	1	<feel> wel ; <fluid> <fluid> ; <fluid> <rope> ; <fluid> <say> ; <fluid> <tired>
        detox	1	<friend> <always> ; <friend> <cold> ; <friend> <emergency> ; <friend> <opioid>
        detox	1	<friend> our ; <furniture> <blood> ; <furniture> <cold> ; <furniture> <treatment>
        detox	1	<furniture> becaus ; <furniture> n ; <furniture> up ; <give> <opioid> ; <go> <hot>
        detox	1	<go> <shake> ; <go> round ; <goodbye> <amount> ; <happy> <money> ; <happy> el ; <happy> jk
        detox	1	<happy> not ; <happy> up ; <headface> 0 ; <headface> <wait> ; <headface> hard
        detox	1	<headface> slat ; <headface> that ; <hear> <bodypart> ; <hear> lik ; <height> til
        detox	1	<hit> <amount> ; <hit> <partner> ; <hit> <withdrawal> ; <hit> le ; <hit> with
        detox	1	<home> <drive> ; <home> <goodbye> ; <home> anymor ; <home> near ; <illness> <eat>
        detox	1	<illness> but ; <insurance> <order> ; <job> <money> ; <job> <outdoors> ; <job> se
        detox	1	<job> social ; <key> <amount> ; <key> hav ; <kin> <breath> ; <kin> <drug>
        detox	1	<kin> <illness> ; <kin> <outdoors> ; <kin> <pain> ; <kin> <past> ; <kin> a ; <kin> frank
        detox	1	<kin> las ; <kin> pt ; <kin> sin ; <kin> thi ; <kin> ~<consume> ; <kin> ~<take>
        detox	1	<last> <month> ; <law> <amount> ; <law> <need> ; <law> no ; <leave> <happy> ; <leave> bien
        detox	1	<leave> for ; <leave> my ; <limp> <bodypart> ; <lock> <opening> ; <lock> no ; <lock> to
        detox	1	<media> <day> ; <media> <school> ; <medicine> ; <medicine> ther ; <moment> <bodysound>
        detox	1	<moment> <buy> ; <moment> <happy> ; <moment> <hold> ; <moment> <say> ; <money> <alcohol>
        detox	1	<money> <amount> ; <money> <caretaking> ; <money> no ; <month> <amount> ; <month> <happy>
        detox	1	<month> <tool> ; <need> <need> ; <need> <treatment> ; <need> <vendor> ; <need> <wait>
        detox	1	<need> is ; <needle> <day> ; <needle> <stop> ; <needle> en ; <needle> in ; <night> 0
        detox	1	<night> <bodysound> ; <night> <color> ; <night> <year> ; <night> con ; <night> dry
        detox	1	<night> ive ; <official> ; <official> nobody ; <opening> shut ; <opioid> al ; <opioid> are
        detox	1	<opioid> est ; <opioid> for ; <opioid> gas ; <opioid> q ; <opioid> way
        detox	1	<order> <colleague> ; <outdoors> <wait> ; <outdoors> has ; <outdoors> was ; <pain> <kin>
        detox	1	<pain> <night> ; <pain> are ; <pain> back ; <pain> tod ; <palecolor> <day>
        detox	1	<palecolor> <needle> ; <palecolor> <take> ; <palecolor> he ; <palecolor> in
        detox	1	<partner> <seizure> ; <partner> twic ; <past> <night> ; <past> <shake> ; <past> doing
        detox	1	<past> just ; <pet> <furniture> ; <phone> <clothes> ; <phone> back ; <phone> en
        detox	1	<phone> equivoc ; <phone> what ; <phone> x ; <photo> for ; <pill> <hospital>
        detox	1	<pill> <play> ; <play> <gun> ; <play> <pet> ; <play> me ; <play> porqu
        detox	1	<promise> <consume> ; <promise> el ; <put> <sedative> ; <put> el ; <rail> aft
        detox	1	<record> <day> ; <record> <treatment> ; <record> en ; <record> from ; <record> h
        detox	1	<record> how ; <relapse> <opioid> ; <room> from ; <room> per ; <room> then ; <rope> <give>
        detox	1	<rope> that ; <sad> over ; <say> <relapse> ; <say> sx ; <say> you ; <say> ~<need>
        detox	1	<school> from ; <school> y ; <sedative> <alcohol> ; <sedative> <container>
        detox	1	<sedative> all ; <sedative> porqu ; <sedative> than ; <sedative> that ; <sedative> when
        detox	1	<see> fin ; <see> or ; <see> und ; <seizure> <amount> ; <seizure> <daytime>
        detox	1	<seizure> <drive> ; <seizure> <home> ; <seizure> <record> ; <shake> <awake>
        detox	1	<shake> <fluid> ; <shake> for ; <shake> i ; <shake> in ; <shake> sinc ; <sick> <headface>
        detox	1	<sick> <withdrawal> ; <sick> in ; <sick> sinc ; <smell> <day> ; <soon> <container>
        detox	1	<start> <partner> ; <stimulant> <consume> ; <stimulant> <drug> ; <stimulant> <leave>
        detox	1	<stimulant> <opioid> ; <stimulant> iv ; <stop> <afraid> ; <stop> <opioid>
        detox	1	<stop> <seizure> ; <stranger> <opioid> ; <stranger> <sedative> ; <stranger> <treatment>
        detox	1	<stranger> ~<go> ; <take> <always> ; <take> <amount> ; <take> <kin> ; <take> <leave>
        detox	1	<take> <pill> ; <take> <rail> ; <take> <seizure> ; <take> <withdrawal> ; <take> he
        detox	1	<take> ~<container> ; <think> <crowd> ; <think> <day> ; <think> <town> ; <think> at
        detox	1	<think> hed ; <think> ni ; <think> que ; <think> ~<amount> ; <think> ~<need>
        detox	1	<threat> <bodypart> ; <threat> of ; <tired> ; <tired> <go> ; <tool> <palecolor>
        detox	1	<town> <need> ; <town> <trade> ; <town> por ; <trade> <hold> ; <trade> <room>
        detox	1	<trade> <think> ; <trade> @ ; <treatment> <cannabis> ; <treatment> <consume>
        detox	1	<treatment> <happy> ; <treatment> <home> ; <treatment> <official> ; <treatment> <put>
        detox	1	<treatment> <take> ; <treatment> <vendor> ; <treatment> and ; <treatment> would
        detox	1	<trust> <drive> ; <trust> you ; <try> <take> ; <vermin> nobody ; <wait> at
        detox	1	<water> <headface> ; <week> <start> ; <week> becaus ; <week> of ; <withdrawal>
        detox	1	<withdrawal> <confused> ; <withdrawal> <insurance> ; <withdrawal> <take>
        detox	1	<withdrawal> asi ; <withdrawal> on ; <write> <fluid> ; <write> <relapse> ; <write> <town>
        detox	1	<write> with ; a <medicine> ; a <sober> ; a alguien ; a broth ; a bunch ; a discreet
        detox	1	a drunk ; a fenc ; a fre ; a goat ; a jok ; a medical ; a mirror ; a pluck ; a privat
        detox	1	a rail ; a spanish ; a weeknight ; a weird ; a ~<alcohol> ; a ~beer ; about an
        detox	1	about each ; about half ; about what ; abus ; acct ; aceptan ; acost ; adict ; advis 0
        detox	1	aft <consume> ; aft <school> ; aft dark ; aft school ; again off ; again that ; ago head
        detox	1	ago just ; ah no ; ahog y ; ahor otr ; ahor ya ; ahorit est ; airlin ; airport ; al <take>
        detox	1	alg se ; alimento ; all out ; already ; alumini en ; am glad ; am not ; an <alcohol>
        detox	1	an <eat> ; an <play> ; an alcoholic ; an outpatient ; and <bodysound> ; and <outdoors>
        detox	1	and <sedative> ; and car ; and couldnt ; and ever ; and hav ; and last ; and out ; and p
        detox	1	and swollen ; and using ; and ~couldnt ; and ~ox ; anex ; ant and ; ant cad ; ant era
        detox	1	any tim ; anyon <take> ; anyon tak ; appeal ; arc ; are <drive> ; are cod ; are going
        detox	1	are non ; are steady ; are stil ; as <drug> ; as <outdoors> ; at <eat> ; at <intoxicated>
        detox	1	at <moment> ; at <rope> ; at county ; at kais ; at least ; at that ; at thread
        detox	1	august and ; awak but ; azot ; b / ; babi ; back down ; back has ; back lik
        detox	1	bad <bodypart> ; bag ; bag him ; bag was ; bak sal ; ban de ; bar <cold> ; bar cold
        detox	1	bartend ; bath with ; be <leave> ; be quick ; be watch ; beam ; beam <always>
        detox	1	becaus nobody ; been <always> ; been <die> ; been <try> ; been on ; been out ; been sinc
        detox	1	been six ; been sweat ; been try ; beer fri ; beer night ; befor east ; befor lunch ; beg
        detox	1	believ i ; between <job> ; between breakfast ; between job ; bien la ; bien trabaj
        detox	1	bit thru ; bitten through ; blu ; blu every ; blu in ; both cal ; box and ; breath every
        detox	1	breath lik ; breathin ; brinc en ; bring and ; bro 0 ; brochur ; brok her ; broth band
        detox	1	broth want ; brought him ; bug walk ; built ; bus and ; bus com ; but <ask> ; but ask
        detox	1	but we ; buy extr ; by <daytime> ; by <moment> ; by about ; by lunch ; by mid ; by thre
        detox	1	cachet y ; calend with ; camionet de ; can just ; canch de ; cant <write> ; cant clos
        detox	1	cant stop ; carpet is ; cas es ; cerc ; cervez 0 ; cerveza diaria ; chart say ; cheapest
        detox	1	chemistry ; chequ ; cherry ; chil + ; child ; chiv ; chiv desd ; chup ; cinnamon ; circuit
        detox	1	clean record ; client ; client 0 ; clinic ; clinic clos ; clinic has
        detox	1	clinton administration ; clos for ; clos with ; clr <hear> ; clr <write> ; clr daught
        detox	1	clr found ; clr has ; clr roommat ; coat rack ; cocain weekend ; coch ; coffe mak ; cold
        detox	1	cold on ; cold sweat ; colour ; com dorm ; compar ; con <cold> ; con medi ; cort el
        detox	1	cough syrup ; couldnt ; couldnt do ; count breath ; counterfeit <opioid>
        detox	1	counterfeit perc ; coupl at ; court at ; cousin doe ; coverag ; cran ; cream truck
        detox	1	cri for ; cristal y ; cuand par ; cuartit de ; cun no ; curtain and ; cut off ; cut with
        detox	1	d <bodypart> ; d/c her ; dad had ; dai fent ; dai want ; dawn ; day aft ; day drink
        detox	1	day has ; day so ; day start ; day two ; de 0 ; de <bodypart> ; de alimento ; de beb
        detox	1	de entr ; de fond ; de hueso ; de mas ; de segund ; de trap ; de vomit ; deal card
        detox	1	dej el ; del <clinician> ; del <pain> ; del <phone> ; del <room> ; del dolor ; deliriou
        detox	1	demasi pastilla ; deni sx ; descans le ; desd <night> ; desd el ; desintoxicacion la
        detox	1	despiert y ; destroy ; detector ; detox if ; detox my ; detox near ; detox that
        detox	1	detox transf ; diari fum ; diari un ; diarre no ; did <amount> ; did a ; did i ; did your
        detox	1	didnt want ; died so ; different <clinician> ; disc ; discharg of ; dizqu ; do
        detox	1	do medical ; do to ; do yal ; doctor about ; doesnt <say> ; doesnt do ; dog food ; dog has
        detox	1	doing compression ; dominican ; don at ; donation ; dont both ; dont own ; dont ~<take>
        detox	1	dop dai ; dorm par ; dos en ; dos narcan ; dos noch ; dos perro ; dot ; doubl ; doubl up
        detox	1	down lik ; downtown ; dres room ; drink from ; drink is ; drink pint ; driv down ; drnk
        detox	1	drunk dai ; dtr ; dtr mom ; duel tod ; dv ; eat it ; eat soup ; ekg ; el de ; el estomag
        detox	1	el senor ; el tramadol ; eleven dollar ; ell <phone> ; ell <promise> ; els given
        detox	1	em befor ; en <ask> ; en <emergency> ; en <hot> ; en cuand ; en googl ; encontr
        detox	1	encontr su ; ent ; enuf ; enzym ; equip de ; equivoc busc ; eran ; escond ; espej
        detox	1	espumit ; est no ; est ve ; estan ubic ; estomag ; estoy bien ; estoy tom ; etoh pint
        detox	1	eval ; even and ; even clas ; ever <feel> ; every night ; ex and ; explain why ; eye
        detox	1	f <intoxicated> ; fac for ; falt ; fami now ; fat as ; fax ; fax h ; fech ; feel wel
        detox	1	fent in ; fent powd ; fentanyl and ; few tim ; fifth / ; fil out ; fin <go> ; fin eat
        detox	1	find a ; finger jump ; firebal in ; first ; first fiv ; fiv year ; floor snor ; flut
        """
}
