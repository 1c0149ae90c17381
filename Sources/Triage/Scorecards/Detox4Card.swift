extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox4 = """
        detox	2	get which ; gf on ; gin dai ; girl get ; globo ; god send ; goe lik ; gon <say> ; gon by
        detox	2	gon lie ; got for ; grigi ; groggy ; gurney ; guy got ; h + ; ha <give> ; ha tom
        detox	2	hablan espanol ; hac cuatr ; hac tre ; had <alcohol> ; had <amount> ; had all ; had her
        detox	2	had my ; had win ; half ; half every ; hand so ; hand wer ; hard <go> ; hard as
        detox	2	hard seltz ; has for ; hasnt had ; hast que ; hav ~a ; hay cam ; hay quien ; he <buy>
        detox	2	he <count> ; he <medicine> ; he <promise> ; he <shake> ; he <take> ; he drank ; he shoot
        detox	2	he shot ; he swear ; he thought ; he threw ; he ~<seizure> ; head keep ; health rn
        detox	2	heard about ; hel do ; hel open ; her <count> ; her <headface> ; her a ; her ativan
        detox	2	her cok ; her hand ; her offic ; her oxy ; her tongu ; her typ ; herman est ; heroin half
        detox	2	heroin smok ; heroin x ; herself off ; hes ; hes <limp> ; hes drink ; hes drool ; hes had
        detox	2	hes on ; hes only ; hes our ; hid it ; hid them ; hik ; him 0 ; him by ; him onc ; him up
        detox	2	himself has ; his and ; his kne ; his xanax ; hit with ; hom again ; hospic nurs ; hour 0
        detox	2	hour around ; hour what ; hous on ; hoy ; human <continue> ; human again ; husband want
        detox	2	i <amount> ; i <hold> ; i <sick> ; i crack ; i discount ; i gag ; i graduat ; i lift
        detox	2	i saw ; i soak ; i stop ; i tim ; i ~<clean> ; i ~<go> ; i ~dri ; icu on ; icu step
        detox	2	idk what ; if ~ther ; im <consume> ; im <drug> ; im <partner> ; im drench ; im drip
        detox	2	im no ; im okay ; im puk ; im stand ; important ; in band ; in dad ; in forest
        detox	2	in hallway ; in hotel ; in sprit ; in tx ; inmat ; insist its ; int her ; int one
        detox	2	invisibl ; inyect ; inyect chiv ; ir con ; is <confused> ; is <emergency> ; is <put>
        detox	2	is anyon ; is cut ; is driv ; is oding ; is run ; is your ; it past ; it possibl
        detox	2	it ~<alone> ; itch ; its <take> ; its all ; its com ; its gin ; its som ; its sunday
        detox	2	ive <play> ; ive had ; ive park ; ive ~<seizure> ; ive ~seiz ; jag ; jal <breath>
        detox	2	jarab con ; jel ; jerk 0 ; joint <key> ; jubil por ; just <clothes> ; just to ; just wait
        detox	2	keep his ; ketamin and ; kid asleep ; kitchen floor ; kombuch ; kratom extract ; l ; l /
        detox	2	la <bodypart> ; la camis ; la cesare ; la cirugi ; la desintoxicacion ; la fent
        detox	2	la hidrocodon ; la loteri ; la malil ; la nariz ; la pandemi ; la pas ; la regader
        detox	2	la tercer ; la tien ; label ; labio mor ; lanch de ; landlord cal ; las <alcohol>
        detox	2	las <buy> ; las <promise> ; las <sedative> ; las <take> ; las cinc ; las gracia
        detox	2	las pared ; las vend ; last <amount> ; last ativan ; last pm ; law had ; law on ; lawy
        detox	2	le <fluid> ; le <hit> ; le <put> ; le <see> ; le atin ; le firm ; le hag ; le peg ; le pus
        detox	2	le quitamo ; lean ; left a ; left nam ; leg bicycl ; let myself ; let natur ; letra
        detox	2	lft up ; liaison ; libret ; lif back ; lift his ; lik <always> ; lik at ; lik every
        detox	2	lik id ; lik thre ; limit on ; limpi ; lin he ; lin on ; list for ; litr y ; littl spigot
        detox	2	llam x ; llav del ; lo <consume> ; lo fum ; lo par ; lo quier ; lo sab ; lol and ; lonch
        detox	2	long than ; los 0 ; los <buy> ; los compr ; los parch ; loteri ; lu <opioid> ; lug ; lumb
        detox	2	lun a ; lunch ; m <emergency> ; m cok ; m etoh ; m had ; m methadon ; m nephew ; m norc
        detox	2	m ret ; m went ; mak her ; mak up ; mal in ; mam 0 ; mam par ; mam tom
        detox	2	management <appointment> ; management slot ; mat for ; may we ; md ; md wont ; me <last>
        detox	2	me acaban ; me contest ; me dijeron ; me hed ; me last ; me narcan ; me one ; me pued
        detox	2	meal ; med 0 ; medi <container> ; medic used ; mes ; met at ; met coc ; metadon 0
        detox	2	metadon de ; meth 0 ; methadon 0 ; methadon for ; methadon in ; methadon sinc ; mg <count>
        detox	2	mg for ; mg in ; mg six ; mi mar ; midnit ; mil that ; milligram ; min ago ; minut ago
        detox	2	mis ~a ; mism <consume> ; mism <go> ; mism tom ; mix in ; model ; mom at ; mom quit
        detox	2	monday through ; month along ; month its ; month last ; month run ; mor becaus ; mor y
        detox	2	morfin ; motel rm ; moth hous ; mouth and ; mov her ; mumbl ; must <stop> ; must complet
        detox	2	must do ; my 0 ; my <daytime> ; my <job> ; my <see> ; my <write> ; my ativan
        detox	2	my counselor ; my dead ; my email ; my fami ; my favorit ; my lawy ; my lin ; my norc
        detox	2	my pain ; my problem ; my script ; my unit ; my watch ; my xanax ; myself for
        detox	2	myself from ; naloxon x ; narcan a ; nariz ; nauseou ; need ; need somewher ; need thre
        detox	2	need w/d ; neighbor cal ; neighbor who ; nerv ; nerv and ; nerv pil ; nev again
        detox	2	nev bought ; nev talk ; ni a ; ni agar ; night 0 ; night my ; night sinc ; night without
        detox	2	nin beer ; ninety milligram ; nip ; nip of ; nit ; nit sinc ; no <caretaking>
        detox	2	no <sedative> ; no bug ; no coverag ; no exist ; no flinch ; no night ; no oxy ; no sient
        detox	2	no sit ; no win ; no ~blu ; no ~regul ; noc ; non <leave> ; non left ; noon and ; noon on
        detox	2	normal for ; nos lik ; nos pued ; not <asleep> ; not lift ; not nam ; noth he ; novemb the
        detox	2	novenari ; novi se ; now about ; now her ; now one ; nt ; oclock ; od in ; odd sat
        detox	2	of <drug> ; of <emergency> ; of <friend> ; of carl ; of evan ; of phenibut ; of purpl
        detox	2	of roxi ; of snor ; of someth ; of tea ; of ~<alcohol> ; off ; off <furniture>
        detox	2	off <medicine> ; off <record> ; off bar ; off g ; off gin ; off liquor ; off of ; off thes
        detox	2	off too ; offic at ; oh tab ; old <photo> ; on <alcohol> ; on <chestheart> ; on <headface>
        detox	2	on <needle> ; on <stranger> ; on figuero ; on from ; on hydrocodon ; on purpos ; on until
        detox	2	on wednesday ; on whiskey ; on xanax ; on your ; onc had ; one <bodypart> ; one bump
        detox	2	one down ; one go ; one open ; one week ; one wont ; only ; only tim ; open at
        detox	2	opening for ; or nin ; or six ; organist ; orient ; orientador ; oth <daytime>
        detox	2	otherwis i ; over <continue> ; over again ; overdos for ; overnight ; own addres ; own kid
        detox	2	oxy every ; oxy x ; oxycontin ; pa que ; pac ; pag <amount> ; pain doc ; pain doctor
        detox	2	pain mgmt ; pandemi ; panz ; pap hac ; papi ; par desintoxicacion ; par mi
        detox	2	paramedic brought ; paramedic le ; pas nad ; passenger ; pastilla hac ; patch ; patch from
        detox	2	patient ; payday ; peed ; peopl off ; per 0 ; per <night> ; per and ; per va ; percocet in
        detox	2	perdon si ; perfect ; perk ; phon what ; pick thread ; picnic ; pid ; piel ; piel chinit
        detox	2	piel de ; pil 0 ; pil a ; pinch his ; pinot grigi ; pk <night> ; pk night ; pk qd ; plac
        detox	2	plac out ; plac with ; plan train ; pleas ; pleas <phone> ; po ; pod 0 ; poppy seed
        detox	2	possibl to ; pour his ; prefer to ; pric of ; primer <alcohol> ; privat ; proces
        detox	2	program on ; psychiatrist retir ; pt / ; pt <seizure> ; pt etoh ; pt husb ; puk bil
        detox	2	pul at ; pul away ; pun de ; purpos ; q <month> ; q day ; q month ; q ya ; que <vendor>
        detox	2	que debi ; que dej ; que fue ; que reviv ; que vendemo ; que ~le ; qued bien ; quij y
        detox	2	quis dej ; quit el ; quitamo ; quot ; r <palecolor> ; rac ; rac and ; rat me ; rata
        detox	2	rath be ; rattl and ; rattl in ; re <withdrawal> ; reaccion ni ; reaction ; reclin with
        detox	2	reconoc su ; refil it ; refus ; regader ; regul ; rehom ; releas 0 ; rememb non ; rep
        detox	2	residencial en ; residential and ; respir ; responden ; rest are ; rest from ; retir and
        detox	2	retir to ; revers with ; reviv by ; rey ; rib ; right <past> ; right befor ; rink
        detox	2	rn <law> ; rn inmat ; rosa ; rug ; ruidit ; rum a ; rum every ; run lik ; runny ; rxd x
        detox	2	s off ; sab en ; sab ni ; sab que ; saf way ; safest ; saliv ; sam <drug> ; sam stuf
        detox	2	sat <night> ; sat on ; sauc ; sav me ; say 0 ; say hand ; say let ; say ten ; se le
        detox	2	se pued ; se trag ; seiz x ; seizur 0 ; seizur lik ; seman en ; serv ; set down ; shad of
        detox	2	shak him ; shak lik ; shaky in ; shal ; she <count> ; she <eat> ; she <feel>
        detox	2	she <palecolor> ; she ate ; she be ; she feel ; she found ; she had ; she quit ; she swear
        detox	2	she tak ; sherry and ; shift and ; shift without ; ship and ; shirt and ; shiver and
        detox	2	should tel ; shut 0 ; sick ; sick in ; sick sinc ; sick to ; sign my ; sign on
        detox	2	sin cervez ; sin mi ; sin recet ; sinc <happy> ; sinc at ; sinc lunch ; sinc may
        detox	2	sinc prid ; sinc sat ; sing and ; singl dad ; sist bro ; sit him ; six minut ; skip the
        detox	2	slap me ; sleep cant ; sleep every ; sleep hard ; sleep x ; slept and ; slot ; slow
        detox	2	slow <bodysound> ; smok 0 ; smok alarm ; smok them ; snor all ; snor for ; soak ; soak and
        detox	2	soak in ; sob aunt ; sobrin ya ; social ; som <opioid> ; som beer ; som of ; somebody need
        detox	2	someon can ; someth and ; someth off ; somewher my ; son <emergency> ; son overdos
        detox	2	soup down ; spel with ; spigot ; spray my ; spray twic ; st john ; station <opioid>
        detox	2	station <pill> ; steady and ; sternal ; sternal rub ; stomach ; stomach in ; stop 0
        detox	2	stop his ; stop the ; strap down ; street 0 ; street med ; stretch ; strip ; strip a
        detox	2	su bod ; su numer ; such a ; suegr 0 ; sunday for ; supervis a ; sus <alcohol> ; swear
        detox	2	swear one ; sweat lik ; sx yet ; syrup ; system ; tab / ; tack <room> ; tack room ; tackl
        detox	2	tackl box ; tak leav ; tak lorazepam ; tak six ; tak som ; tak xanax ; talk lik ; tant que
        detox	2	tap los ; te lo ; teach fourth ; teacup rattl ; teen cal ; tembl y ; ten <always>
        detox	2	ten twelv ; tequil todo ; tequil y ; termin en ; terrifi ; th and ; than a ; than do
        detox	2	that <happy> ; that <month> ; that aint ; that color ; that would ; the <alcohol>
        detox	2	the <container> ; the <law> ; the amp ; the app ; the army ; the beam ; the bf ; the build
        detox	2	the captain ; the chil ; the child ; the combination ; the contract ; the cramp
        detox	2	the encampment ; the fentanyl ; the flu ; the gin ; the ice ; the internet ; the pastor
        detox	2	the purpl ; the refil ; the regist ; the season ; the tac ; the tack ; the target
        detox	2	the tequil ; the toilet ; the watch ; the ~judg ; them dai ; then blu ; ther <ask>
        detox	2	ther again ; ther ask ; ther cal ; ther is ; ther such ; they <home> ; they liv
        detox	2	theyr <leave> ; theyr gon ; thing <past> ; thing as ; thing befor ; think im ; think its
        detox	2	think theyd ; thirty day ; thought it ; thre a ; thre bottl ; thre day ; through a
        detox	2	thur on ; thursday night ; tic ; tic tac ; tien la ; tijuan <amount> ; tim im ; tio le
        detox	2	to <sedative> ; to <treatment> ; to dead ; to deliv ; to eighteen ; to in ; to pas
        detox	2	to someon ; to ten ; to with ; to ~<phone> ; to ~<stop> ; to ~cal ; today ; today thur
        detox	2	today wed ; togeth and ; told everyon ; tom clonazepam ; tom un ; took som ; took two
        detox	2	tool and ; town thi ; tox neg ; trab la ; traffic in ; traig calambr ; transcrib ; trap
        detox	2	trap moj ; treasur ; tremb ; tremen asi ; tremor + ; triag ; triag 0 ; tripl ; truck i
        detox	2	truen la ; tu ; tuesday aft ; tuesday on ; turn gray ; tuv <take> ; tuv agar ; twelv week
        detox	2	twic what ; two bag ; two boy ; two christmas ; two day ; two doctor ; two narcan
        detox	2	two with ; u just ; ultim anoch ; ultim fue ; un <container> ; un ruid ; un ruidit
        detox	2	una desintoxicacion ; una ~<alcohol> ; una ~cervez ; und and ; und thre ; unic vez
        detox	2	up arm ; up his ; up n ; up til ; urg ; urgent car ; usa chiv ; use that ; used it
        detox	2	using anyth ; uso cristal ; usted <treatment> ; va sw ; vaca en ; vaci ; valium a
        detox	2	valium from ; valium ten ; vamo a ; ve rata ; vegetabl ; version ; version of
        detox	2	very privat ; vez los ; vez no ; vez y ; vicodin ; viv sin ; vm ; vodk 0 ; vodk all
        detox	2	vodk by ; vodk diari ; vodk q ; vodk two ; volte los ; vomit bili ; vomit blood ; vow
        detox	2	voz ; w/d from ; w/d no ; w/o a ; w/out ; want 0 ; want down ; want mat ; was from
        detox	2	was in ; was one ; wasnt a ; wasp ; we <clothes> ; we <eat> ; we r ; wear it
        detox	2	wednesday and ; wednesday in ; week ; week left ; week of ; week organiz ; wel <alcohol>
        detox	2	wel <day> ; wet the ; what <phone> ; what all ; what numb ; what stop ; when her
        detox	2	who brok ; who let ; who use ; whol week ; whom ; wif for ; wif whisper ; wil <record>
        detox	2	wil email ; wil fax ; win again ; win bottl ; win night ; winter ; wisdom teeth ; with ice
        detox	2	withdrawn ; without ; wont ; wont do ; wont lie ; wont quit ; work day ; would he
        detox	2	wouldnt <eat> ; wouldnt eat ; wring ; wrung out ; x <year> ; xanax at ; xanax de
        detox	2	xanax hac ; y entonc ; y se ; y tien ; y ~sud ; ya <consume> ; year back ; yesterday he
        detox	2	yet ; yo busc ; yo cre ; you dont ; you hav ; your <job> ; zapato y ; ~<alcohol>
        detox	2	~<alcohol> 0 ; ~<alcohol> aft ; ~<alcohol> ~en ; ~<always> ; ~<amount> ~de ; ~<awake>
        detox	2	~<caretaking> ; ~<clean> ; ~<container> ; ~<day> <day> ; ~<emergency> in
        detox	2	~<fluid> <clothes> ; ~<fluid> y ; ~<fluid> ~<fluid> ; ~<go> and ; ~<go> ~off
        detox	2	~<height> ~<bodypart> ; ~<height> ~las ; ~<hospital> 0 ; ~<hospital> <wait>
        detox	2	~<opioid> <daytime> ; ~<record> ~<seizure> ; ~<record> ~de ; ~<sedative> ~in
        detox	2	~<seizure> 0 ; ~<seizure> <clean> ; ~<seizure> <emergency> ; ~<seizure> onc ; ~<seizure> y
        detox	2	~<seizure> ~al ; ~<sick> <bodypart> ; ~<sick> as ; ~<sick> yet ; ~<stop> ~el
        detox	2	~<take> ~<furniture> ; ~<take> ~<intoxicated> ; ~<treatment> <wait> ; ~<treatment> y
        detox	2	~<treatment> ~<count> ; ~<week> ; ~<year> ; ~<year> ~<stop> ; ~a ~<medicine> ; ~a ~bed
        detox	2	~a ~dos ; ~a ~las ; ~abstinenci ; ~accident ; ~antecedent ; ~antecedent ~de ; ~arrest
        detox	2	~bad ; ~box ~of ; ~boy ; ~brincan ; ~brincan ~las ; ~by ~myself ; ~confus ; ~confusion
        detox	2	~convuls ; ~convulsion ~al ; ~cosa ; ~de ; ~de ~<seizure> ; ~de ~convulsion ; ~dej ~el
        detox	2	~did ; ~down ; ~dr ; ~dt ; ~dts onc ; ~ech ; ~etoh 0 ; ~he ~can ; ~i ~stop ; ~icu 0
        detox	2	~icu stay ; ~if ~i ; ~in ~<school> ; ~junki ; ~just ; ~just ~<stop> ; ~las ~<bodypart>
        detox	2	~las ~mano ; ~le ~<height> ; ~le ~brincan ; ~leg ; ~light ; ~liv ~in ; ~mal
        detox	2	~my ~<chestheart> ; ~my ~<partner> ; ~nam ; ~ni ; ~off ~it ; ~off ~the ; ~on ~my ; ~our
        detox	2	~out ; ~own ~pillow ; ~phenibut ; ~pillow ; ~regul ; ~regul ~<consume> ; ~regul ~use
        detox	2	~run and ; ~shak ; ~sick yet ; ~singl ; ~skip ; ~skip ~a ; ~sudor ; ~sweat ; ~sz ~hx
        detox	2	~tequil ; ~the ; ~the ~<sedative> ; ~tongu ; ~try ; ~try ~to ; ~twitch ; ~with ; él jur
        detox	2	él per ; él tom
        detox	1	# given ; *detoxDone.0:hypothetical ; *family.8 ; *frequency.0 ; *frequency.1:possible
        detox	1	*homeless.0 ; *jobSeeker.9:other_experiencer ; *mildCue.0:negated
        detox	1	*quantity.0:other_experiencer ; *quitting.0:possible ; *seizure.1:historical
        detox	1	*sinceLastUse.1 ; *sinceStopping.1 ; *spam.1 ; *suicidalOblique.9 ; *wantsToQuit.0
        detox	1	*withdrawalHint.0:possible ; + <needle> ; + <think> ; + shot ; + tremor ; 0 / ; 0 <always>
        detox	1	0 <cold> ; 0 <last> ; 0 <money> ; 0 <pill> ; 0 buy ; 0 clonazepam ; 0 conferenc ; 0 cuand
        detox	1	0 el ; 0 he ; 0 hrs ; 0 is ; 0 ish ; 0 mad ; 0 mayb ; 0 month ; 0 th ; 0 thi ; 0 train
        detox	1	0 yawn ; <afraid> <hospital> ; <afraid> <stop> ; <afraid> attack ; <afraid> for
        detox	1	<afraid> im ; <alcohol> <alcohol> ; <alcohol> <ask> ; <alcohol> <asleep>
        detox	1	<alcohol> <rope> ; <alcohol> each ; <alcohol> i ; <alcohol> last ; <alcohol> to
        detox	1	<alcohol> ya ; <always> <rarely> ; <always> hast ; <always> un ; <always> vez
        detox	1	<amount> <awake> ; <amount> <crowd> ; <amount> <opening> ; <amount> <pain> ; <amount> back
        detox	1	<amount> cerc ; <amount> g ; <amount> of ; <appointment> <moment> ; <ask> <money>
        detox	1	<ask> <stimulant> ; <ask> thi ; <asleep> le ; <awake> <alcohol> ; <awake> <bodysound>
        detox	1	<awake> <stranger> ; <awake> but ; <awake> for ; <awake> up ; <blood> <consume>
        detox	1	<blood> <needle> ; <blood> <outdoors> ; <bodypart> <hopeless> ; <bodypart> <need>
        detox	1	<bodypart> <palecolor> ; <bodypart> fx ; <bodypart> it ; <break> <take> ; <breath> <put>
        detox	1	<breath> lik ; <build> <home> ; <build> <last> ; <buy> <build> ; <buy> <friend>
        detox	1	<buy> <tool> ; <cannabis> and ; <cannabis> out ; <caretaking> a ; <chestheart> <always>
        detox	1	<chestheart> <fluid> ; <child> <furniture> ; <child> <moment> ; <child> <photo>
        detox	1	<child> est ; <child> hes ; <church> <shake> ; <church> <think> ; <church> if
        detox	1	<church> she ; <clean> <bodysound> ; <clean> <stop> ; <clean> at ; <clinician> <room>
        detox	1	<clinician> <wait> ; <clinician> from ; <clinician> is ; <clothes> <lock>
        detox	1	<clothes> <play> ; <cold> <clean> ; <colleague> <homeless> ; <colleague> <need>
        detox	1	<color> <go> ; <color> <opioid> ; <consume> <friend> ; <consume> <hit>
        detox	1	<consume> <promise> ; <consume> <town> ; <consume> hard ; <consume> thi ; <consume> x
        detox	1	<container> <headface> ; <container> <start> ; <container> <week> ; <container> <write>
        detox	1	<container> by ; <container> to ; <container> y ; <continue> <awake> ; <continue> <water>
        detox	1	<continue> x ; <count> <alcohol> ; <count> <count> ; <crash> of ; <crowd> els
        detox	1	<crowd> near ; <crowd> so ; <day> <cold> ; <day> <pill> ; <day> aft ; <day> bien
        detox	1	<day> ear ; <day> sinc ; <daytime> <seizure> ; <daytime> <tired> ; <daytime> and
        detox	1	<daytime> back ; <daytime> on ; <die> is ; <die> or ; <drive> <shame> ; <drive> of
        detox	1	<drive> who ; <drug> <clinician> ; <drug> <color> ; <drug> <fluid> ; <drug> <pill>
        detox	1	<drug> iv ; <eat> <stop> ; <eat> <write> ; <eat> about ; <eat> someth ; <eat> then
        detox	1	<eat> up ; <emergency> <caretaking> ; <emergency> <child> ; <emergency> <headface>
        detox	1	<emergency> en ; <emergency> in ; <emergency> lo ; <fall> <go> ; <feel> <afraid>
        detox	1	<feel> la ; <fluid> <say> ; <fluid> <tired> ; <fluid> lik ; <friend> <always>
        detox	1	<friend> <hospital> ; <friend> <play> ; <friend> don ; <friend> our ; <furniture> <blood>
        detox	1	<furniture> <day> ; <furniture> <eat> ; <furniture> <month> ; <furniture> <treatment>
        detox	1	<give> en ; <go> bad ; <headface> <hear> ; <headface> not ; <headface> open
        detox	1	<headface> rol ; <headface> that ; <hear> <bodysound> ; <hear> out ; <height> <trade>
        detox	1	<height> til ; <hit> <amount> ; <hit> <needle> ; <hit> <take> ; <hold> <write>
        detox	1	<home> <feel> ; <home> <home> ; <home> <intoxicated> ; <home> <kin> ; <home> anymor
        detox	1	<home> nuev ; <home> sin ; <homeless> ; <hospital> both ; <hospital> comunitari
        detox	1	<hot> <cold> ; <illness> <eat> ; <insurance> <soon> ; <insurance> on
        detox	1	<intoxicated> <daytime> ; <job> <asleep> ; <job> <money> ; <job> aft ; <job> par
        detox	1	<job> right ; <job> so ; <job> without ; <key> <amount> ; <key> hav ; <kill> <see>
        detox	1	<kill> la ; <kin> <fluid> ; <kin> <illness> ; <kin> <leave> ; <kin> <outdoors>
        detox	1	<kin> frank ; <kin> hasnt ; <kin> las ; <kin> used ; <kin> wont ; <kin> ~<seizure>
        detox	1	<last> <month> ; <last> <past> ; <last> ~<stop> ; <law> <say> ; <law> im ; <law> no
        detox	1	<leave> a ; <leave> by ; <leave> for ; <leave> his ; <limp> ; <limp> <chestheart>
        detox	1	<limp> over ; <lock> <opening> ; <lock> <stop> ; <media> de ; <medicine> <clinician>
        detox	1	<medicine> <phone> ; <medicine> <week> ; <medicine> by ; <medicine> my
        detox	1	<moment> <bodysound> ; <moment> <hold> ; <moment> <past> ; <moment> est ; <moment> her
        detox	1	<moment> la ; <money> <alcohol> ; <money> <emergency> ; <money> <money> ; <money> <year>
        detox	1	<money> de ; <money> me ; <money> tod ; <month> sup ; <need> <amount>
        detox	1	<need> <appointment> ; <need> <need> ; <need> <photo> ; <need> <record> ; <need> advic
        detox	1	<need> medical ; <need> no ; <need> un ; <needle> <day> ; <needle> in
        detox	1	<night> <bodysound> ; <night> <headface> ; <night> <moment> ; <night> <opioid>
        detox	1	<night> <shake> ; <night> con ; <night> dry ; <night> ive ; <night> sin ; <official>
        detox	1	<official> <school> ; <official> nobody ; <opening> <home> ; <opioid> ; <opioid> /
        detox	1	<opioid> <write> ; <opioid> around ; <opioid> for ; <opioid> in ; <opioid> lo
        detox	1	<opioid> se ; <opioid> the ; <outdoors> <headface> ; <outdoors> <month> ; <outdoors> del
        detox	1	<outdoors> hunt ; <outdoors> in ; <outdoors> turn ; <pain> <hot> ; <pain> <night>
        detox	1	<pain> are ; <pain> but ; <pain> cant ; <pain> hast ; <palecolor> <headface>
        detox	1	<palecolor> de ; <palecolor> in ; <palecolor> of ; <partner> <treatment> ; <partner> hes
        detox	1	<partner> twic ; <past> <emergency> ; <past> <night> ; <past> <say> ; <past> doing
        detox	1	<phone> <drive> ; <phone> <outdoors> ; <phone> est ; <phone> ni ; <phone> sin
        detox	1	<phone> what ; <photo> and ; <photo> in ; <pill> ; <pill> <headface> ; <pill> <hospital>
        detox	1	<pill> <kin> ; <pill> my ; <pill> so ; <play> <buy> ; <play> <crowd> ; <play> <gun>
        detox	1	<play> <pet> ; <play> mayb ; <play> with ; <promise> <consume> ; <promise> <pill>
        detox	1	<promise> it ; <promise> por ; <put> <night> ; <put> <pill> ; <record> <write>
        detox	1	<record> h ; <record> ton ; <room> <alcohol> ; <room> <ask> ; <room> <clinician>
        detox	1	<room> <needle> ; <room> from ; <room> sinc ; <room> then ; <rope> <fluid> ; <rope> <play>
        detox	1	<sad> over ; <sad> when ; <say> <appointment> ; <say> <water> ; <say> clr ; <say> let
        detox	1	<say> sx ; <say> yes ; <say> you ; <say> your ; <say> ~<need> ; <say> ~<shake>
        detox	1	<school> <eat> ; <school> <fall> ; <sedative> <alcohol> ; <sedative> <container>
        detox	1	<sedative> <shake> ; <sedative> <think> ; <sedative> ive ; <sedative> rx ; <sedative> she
        detox	1	<sedative> than ; <sedative> then ; <sedative> when ; <see> fin ; <see> one ; <see> that
        detox	1	<see> thing ; <seizure> <day> ; <shake> <put> ; <shake> in ; <shake> my ; <sick> <clean>
        detox	1	<sick> <shake> ; <sick> y ; <soon> <job> ; <soon> <say> ; <soon> as ; <start> <school>
        detox	1	<start> in ; <stiff> la ; <stiff> on ; <stimulant> <cannabis> ; <stimulant> <drug>
        detox	1	<stimulant> lo ; <stimulant> she ; <stop> <opioid> ; <stop> <seizure> ; <stop> <trade>
        detox	1	<stop> <year> ; <stop> at ; <stop> el ; <stranger> <needle> ; <stranger> com
        detox	1	<stranger> step ; <take> <alcohol> ; <take> <container> ; <take> he ; <take> ten
        detox	1	<take> thi ; <take> ~<sedative> ; <think> <feel> ; <think> <take> ; <think> <year>
        detox	1	<think> youd ; <think> ~<amount> ; <think> ~<need> ; <tired> ; <tired> <breath> ; <town>
        detox	1	<town> <media> ; <town> <pet> ; <town> thi ; <town> wher ; <trade> <bodypart>
        detox	1	<trade> <opening> ; <treatment> <consume> ; <treatment> <insurance> ; <treatment> <take>
        detox	1	<treatment> <try> ; <treatment> about ; <treatment> involv ; <treatment> not
        detox	1	<treatment> spot ; <treatment> ya ; <trust> <drive> ; <trust> <give> ; <try> <stop>
        detox	1	<vendor> <day> ; <vendor> <record> ; <vermin> <room> ; <water> <bodysound>
        detox	1	<water> <treatment> ; <week> all ; <withdrawal> ; <withdrawal> for ; <write> <ask>
        detox	1	<write> <night> ; <write> <opening> ; <write> <promise> ; <write> <town> ; <write> <trust>
        detox	1	<write> i ; <year> <opioid> ; @ ; @ <asleep> ; a <buy> ; a <day> ; a <medicine> ; a and
        detox	1	a crack ; a dental ; a jump ; a museum ; a pul ; a rail ; a semest ; a spoon ; a storm
        detox	1	a teach ; a user ; a watch ; a week ; a young ; a ~perc ; aboton ; aboton la
        detox	1	about <phone> ; about a ; about cal ; abrupt <stop> ; abrupt stop ; abuel llev ; acab la
        detox	1	aceptan ; aft <always> ; aft <night> ; aft dark ; aft her ; aft his ; aft school
        detox	1	afternoon she ; again on ; ago to ; ahog y ; ahor otr ; ahorit est ; aid client
        detox	1	al <daytime> ; al fentanil ; al fond ; alcohol at ; alcohol hac ; alcohol und ; alg
        detox	1	already bought ; als drink ; alumni picnic ; amabl ; ambulanc with ; ambulatory ; an <eat>
        detox	1	an anesthesiologist ; and <crowd> ; and <sedative> ; and bad ; and car ; and charg
        detox	1	and clos ; and coach ; and con ; and couldnt ; and hav ; and leg ; and mor ; and off
        detox	1	and p ; and pour ; and swollen ; and text ; and ~ox ; anesthesiologist ; announcer
        detox	1	anoch a ; ant off ; anteay ; anyon <take> ; anyon tak ; are ant ; are steady ; arma
        detox	1	as <drug> ; as rain ; as someth ; as soon ; ask she ; ask thi ; at <daytime> ; at <eat>
        detox	1	at <vermin> ; at bedtim ; awak but ; away from ; ayer y ; babi ; back <clinician>
        detox	1	back down ; back lik ; back ther ; bag ; bajarl ; ban de ; barefoot ; bartend and
        detox	1	bath with ; bathroom with ; battl ; be <leave> ; be <see> ; be away ; be sixty ; be watch
        detox	1	beach ; becaus i ; bed rail ; been <calm> ; been <count> ; been <try> ; been doing
        detox	1	been on ; been shoot ; been sinc ; been try ; beer by ; beer fri ; believ i ; between job
        detox	1	bid ; bilingual ; bing and ; bles you ; blew ; bombero lo ; borrow from ; bostez
        detox	1	both <always> ; both <crowd> ; bottl und ; bought on ; bp up ; breath keep ; bring and
        detox	1	bro 0 ; brok her ; brok the ; bromazolam powd ; brought ; brush ; buen humor ; bug walk
        detox	1	bulletin ; bus com ; but <ask> ; but ask ; button my ; buy extr ; by <record> ; by ten
        detox	1	cachet ; cachet y ; cad vez ; cal thi ; can ; can just ; can u ; cant <job> ; cant clos
        detox	1	cant eat ; cant work ; card has ; carpet is ; carton ; cas com ; casi ; cb tue ; chat
        detox	1	chemistry ; cherry ; child ; cle the ; clean <record> ; clean room ; clerk ; client 0
        detox	1	climb to ; clinic comunitari ; clinton administration ; clock ; clos for ; clr <child>
        detox	1	clr <job> ; clr <need> ; clr <school> ; clr found ; clr in ; cocain weekend ; coch
        detox	1	coffe cup ; coffe mug ; cok mayb ; cold sweat ; colour ; com monday ; combin ; combination
        detox	1	comunion ; con <confused> ; con alcohol ; con escalofrio ; confirm ; consegu ; consider
        """
}
