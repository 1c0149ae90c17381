extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox4 = """
        detox	2	for withdrawal ; forest ; forg ; forty dollar ; found <stranger> ; found blu ; four bar
        detox	2	four every ; four gram ; four sinc ; fri sun ; friday nit ; friend i ; friend odd ; frm
        detox	2	from <cannabis> ; from alcohol ; from ten ; fue esa ; ful on ; fum com ; fum fentanil
        detox	2	function ; funeral and ; futon ; g 0 ; gallop ; gan un ; gasoliner ; gav street ; get loud
        detox	2	gf on ; gin dai ; girl get ; globo ; god send ; goe lik ; goe through ; gon <say> ; gon by
        detox	2	gon lie ; got for ; gown ; grigi ; groggy ; gurney ; guy got ; h + ; ha <give> ; ha tom
        detox	2	hablan espanol ; hac cuatr ; hac tre ; had <alcohol> ; had <amount> ; had <stop> ; had all
        detox	2	had her ; had my ; had win ; half ; half every ; hand so ; hand wer ; hard <go> ; hard as
        detox	2	hard seltz ; has for ; hasnt had ; hast que ; hav ~a ; hay cam ; hay quien ; he <buy>
        detox	2	he <count> ; he <medicine> ; he <promise> ; he <shake> ; he <take> ; he ate ; he drank
        detox	2	he shoot ; he shot ; he swear ; he thought ; he threw ; he took ; he ~<seizure>
        detox	2	head keep ; health rn ; heard about ; hel do ; hel open ; her <count> ; her <headface>
        detox	2	her a ; her ativan ; her cok ; her hand ; her offic ; her oxy ; her tongu ; her typ
        detox	2	herman est ; heroin half ; heroin smok ; heroin x ; herself off ; hes ; hes <limp>
        detox	2	hes drink ; hes drool ; hes had ; hes on ; hes only ; hid it ; hid them ; hik ; him by
        detox	2	him down ; him onc ; him up ; himself has ; his and ; his kne ; his xanax ; hit with
        detox	2	hom again ; honest to ; hospic nurs ; hour 0 ; hour around ; hour what ; hous on ; hoy
        detox	2	human <continue> ; human again ; husband want ; i <amount> ; i <hold> ; i crack
        detox	2	i discount ; i graduat ; i lift ; i saw ; i soak ; i stop ; i tim ; i ~<clean> ; i ~<go>
        detox	2	i ~dri ; icu ; icu on ; icu step ; idk what ; if ~ther ; im <consume> ; im <drug>
        detox	2	im <partner> ; im drench ; im drip ; im no ; im okay ; im puk ; im stand ; important
        detox	2	in band ; in dad ; in forest ; in hallway ; in hotel ; in sprit ; in tx ; inmat
        detox	2	insist its ; int her ; int one ; invisibl ; inyect ; inyect chiv ; ir con ; is <confused>
        detox	2	is <emergency> ; is <put> ; is anyon ; is cut ; is driv ; is oding ; is run ; is your
        detox	2	ish a ; it past ; it possibl ; it ~<alone> ; itch ; its com ; its gin ; its so ; its som
        detox	2	its sunday ; ive <play> ; ive had ; ive park ; ive ~<seizure> ; ive ~seiz ; jag
        detox	2	jal <breath> ; jarab con ; jel ; jerk 0 ; joint <key> ; jubil por ; just <clothes>
        detox	2	just didnt ; just to ; just wait ; keep his ; ketamin and ; kid asleep ; klonopin last
        detox	2	kombuch ; kratom extract ; l ; l / ; la <bodypart> ; la camis ; la cesare ; la cirugi
        detox	2	la desintoxicacion ; la fent ; la hidrocodon ; la loteri ; la malil ; la nariz
        detox	2	la pandemi ; la pas ; la regader ; la tercer ; la tien ; label ; labio mor ; lanch de
        detox	2	landlord cal ; las <alcohol> ; las <buy> ; las <promise> ; las <sedative> ; las <take>
        detox	2	las gracia ; las pared ; las vend ; last <amount> ; last ativan ; last pm ; law had
        detox	2	law on ; lawy ; ld ; le <fluid> ; le <hit> ; le <put> ; le <see> ; le atin ; le fal
        detox	2	le firm ; le fue ; le hag ; le peg ; le pus ; le quitamo ; lean ; left a ; left nam
        detox	2	leg bicycl ; let myself ; let natur ; letra ; lft up ; liaison ; libret ; lif back
        detox	2	lift his ; lik <always> ; lik at ; lik every ; lik id ; lik thre ; limit on ; limpi
        detox	2	lin he ; lin on ; list for ; litr y ; littl spigot ; llam x ; llav del ; lo <consume>
        detox	2	lo fum ; lo par ; lo quier ; lo sab ; lol and ; lonch ; long than ; los 0 ; los <buy>
        detox	2	los compr ; los parch ; loteri ; lu <opioid> ; lug ; lumb ; lun a ; lunch ; m <emergency>
        detox	2	m cok ; m etoh ; m had ; m methadon ; m nephew ; m norc ; m ret ; m went ; mak her
        detox	2	mak up ; mal in ; mam 0 ; mam par ; mam tom ; management <appointment> ; management slot
        detox	2	mat for ; may we ; md ; md wont ; me <last> ; me acaban ; me contest ; me dijeron ; me hed
        detox	2	me last ; me narcan ; me one ; me pued ; meal ; med 0 ; medi <container> ; medic used
        detox	2	mes ; met at ; met coc ; metadon 0 ; metadon de ; meth 0 ; methadon for ; methadon in
        detox	2	methadon sinc ; mg <count> ; mg for ; mg six ; mi mar ; midnit ; mil that ; milligram
        detox	2	min ago ; min out ; minut ago ; mis ~a ; mism <consume> ; mism <go> ; mism tom ; mix in
        detox	2	model ; mom at ; mom quit ; monday through ; month along ; month its ; month last
        detox	2	month run ; mor becaus ; mor y ; morfin ; motel rm ; moth hous ; mouth and ; mov her
        detox	2	mumbl ; must <stop> ; must complet ; must do ; my 0 ; my <daytime> ; my <job> ; my <see>
        detox	2	my ativan ; my bathtub ; my dead ; my email ; my fami ; my favorit ; my lawy ; my lin
        detox	2	my norc ; my pain ; my problem ; my script ; my unit ; my watch ; my xanax ; myself for
        detox	2	myself from ; naloxon x ; narcan a ; narcand ; nariz ; nauseou ; need ; need somewher
        detox	2	need thre ; need w/d ; needl ; neighbor cal ; neighbor who ; nerv ; nerv and ; nerv pil
        detox	2	nev again ; nev bought ; nev talk ; ni a ; ni agar ; night my ; night sinc ; night without
        detox	2	nin beer ; ninety milligram ; nip ; nip of ; nit ; nit sinc ; no <caretaking>
        detox	2	no <sedative> ; no bug ; no coverag ; no exist ; no flinch ; no la ; no night ; no one
        detox	2	no oxy ; no respond ; no sient ; no sit ; no win ; no ~blu ; no ~regul ; noc ; non <leave>
        detox	2	non left ; noon and ; noon on ; normal for ; nos lik ; nos pued ; not <asleep> ; not lift
        detox	2	not nam ; noth he ; novemb the ; novenari ; novi se ; now about ; now her ; now one ; nt
        detox	2	oclock ; od in ; odd sat ; of <drug> ; of <emergency> ; of <friend> ; of carl ; of evan
        detox	2	of phenibut ; of purpl ; of roxi ; of snor ; of someth ; of tea ; of ~<alcohol> ; off
        detox	2	off <furniture> ; off <medicine> ; off <record> ; off bar ; off g ; off gin ; off liquor
        detox	2	off of ; off them ; off thes ; off too ; offic at ; oh tab ; old <photo> ; old <write>
        detox	2	on <alcohol> ; on <chestheart> ; on <headface> ; on <needle> ; on <stranger> ; on figuero
        detox	2	on from ; on hydrocodon ; on purpos ; on until ; on whiskey ; on xanax ; on your ; onc had
        detox	2	one <bodypart> ; one bump ; one down ; one go ; one open ; one week ; one wont ; only
        detox	2	only tim ; open at ; opening for ; or nin ; or six ; organist ; orient ; orientador
        detox	2	oth <daytime> ; otherwis i ; over <continue> ; over again ; overnight ; own addres
        detox	2	own kid ; oxy every ; oxy x ; oxycontin ; pa que ; pac ; pag <amount> ; pain doc
        detox	2	pain doctor ; pain mgmt ; pandemi ; panz ; pap hac ; papi ; par desintoxicacion ; par mi
        detox	2	paramedic brought ; paramedic le ; pas nad ; passenger ; pastilla hac ; patch ; patch from
        detox	2	patient ; payday ; peed ; peopl off ; per 0 ; per <night> ; per and ; per neighbor
        detox	2	per va ; percocet in ; perdon si ; perfect ; perk ; phon what ; pick thread ; picnic ; pid
        detox	2	piel ; piel chinit ; piel de ; pil 0 ; pil a ; pinch his ; pinot grigi ; pk <night>
        detox	2	pk night ; pk qd ; plac ; plac out ; plac with ; plan befor ; plan train ; pleas
        detox	2	pleas <phone> ; po ; pod 0 ; poppy seed ; por mas ; possibl to ; pour his ; prefer to
        detox	2	pric of ; primer <alcohol> ; privat ; proces ; program on ; psychiatrist retir ; pt /
        detox	2	pt <seizure> ; pt etoh ; pt husb ; pt seiz ; puk bil ; pul at ; pul away ; pun de ; purpos
        detox	2	q <month> ; q month ; q ya ; que <vendor> ; que debi ; que dej ; que fue ; que vendemo
        detox	2	que ~le ; qued bien ; quij y ; quis dej ; quit el ; quitamo ; quot ; r <palecolor> ; rac
        detox	2	rac and ; rat me ; rata ; rath be ; rattl and ; rattl in ; re <withdrawal> ; reaccion ni
        detox	2	reclin with ; reconoc su ; refil it ; refus ; regader ; regul ; rehom ; releas 0
        detox	2	rememb non ; rep ; residencial en ; residential and ; respir ; responden ; rest are
        detox	2	rest from ; retir and ; retir to ; revers with ; reviv by ; rey ; rib ; right <past>
        detox	2	right befor ; rink ; rn <law> ; rn inmat ; rosa ; rug ; ruidit ; rum a ; rum every
        detox	2	run lik ; runny ; rxd x ; s off ; sab en ; sab ni ; sab que ; saf way ; safest
        detox	2	sam <drug> ; sam stuf ; sat <night> ; sat on ; sauc ; sav me ; say 0 ; say hand ; say let
        detox	2	say ten ; se acord ; se le ; se pued ; se trag ; seiz x ; seizur 0 ; seizur lik ; seman en
        detox	2	serv ; shad of ; shak him ; shak lik ; shak sinc ; shaky in ; shal ; she <count>
        detox	2	she <eat> ; she <feel> ; she <palecolor> ; she ate ; she be ; she feel ; she found
        detox	2	she had ; she quit ; she swear ; she tak ; sherry and ; shift and ; shift without
        detox	2	ship and ; shirt and ; shiver and ; should tel ; shut 0 ; sick ; sick in ; sick sinc
        detox	2	sick to ; sign my ; sign on ; sin cervez ; sin mi ; sin recet ; sinc <happy> ; sinc at
        detox	2	sinc lunch ; sinc may ; sinc prid ; sinc sat ; sing and ; singl dad ; sist bro ; sit him
        detox	2	six minut ; skip the ; slap me ; sleep cant ; sleep every ; sleep hard ; sleep x
        detox	2	slept and ; slob ; slot ; slow ; slow <bodysound> ; smok 0 ; smok alarm ; smok them
        detox	2	snor all ; snor for ; soak ; soak and ; soak in ; sob aunt ; sobrin ya ; social
        detox	2	som <opioid> ; som beer ; som of ; somebody need ; someon can ; someth and ; somewher my
        detox	2	son <emergency> ; son overdos ; soup down ; spanish speak ; spel with ; spigot ; spray my
        detox	2	st john ; station <opioid> ; steady and ; stomach ; stomach in ; stop 0 ; stop his
        detox	2	stop the ; strap down ; street 0 ; street med ; stretch ; strip ; strip a ; su bod
        detox	2	su numer ; such a ; suegr 0 ; sunday for ; supervis a ; sus <alcohol> ; swear ; swear one
        detox	2	sweat lik ; sx yet ; syrup ; system ; sz ; tab / ; tack <room> ; tack room ; tackl
        detox	2	tackl box ; tak leav ; tak lorazepam ; tak six ; tak som ; tak xanax ; takin ; talk lik
        detox	2	tant que ; tap los ; te lo ; teach fourth ; teacup rattl ; teen cal ; tembl y
        detox	2	ten <always> ; ten twelv ; tequil todo ; tequil y ; terrifi ; th and ; than a ; than do
        detox	2	that <happy> ; that aint ; that color ; that would ; the <alcohol> ; the <container>
        detox	2	the <law> ; the amp ; the app ; the army ; the beam ; the bf ; the build ; the captain
        detox	2	the chil ; the child ; the combination ; the contract ; the cramp ; the encampment
        detox	2	the fentanyl ; the flu ; the gin ; the ice ; the internet ; the pastor ; the purpl
        detox	2	the refil ; the regist ; the season ; the tac ; the tack ; the target ; the tequil
        detox	2	the toilet ; the watch ; the ~judg ; them dai ; then blu ; ther <ask> ; ther <phone>
        detox	2	ther again ; ther ask ; ther cal ; ther is ; ther such ; they <home> ; they liv
        detox	2	theyr <leave> ; theyr gon ; thing <past> ; thing befor ; think im ; think its
        detox	2	think theyd ; thirty day ; thought it ; thre a ; thre bottl ; thre day ; thur on
        detox	2	thursday night ; tic ; tic tac ; tien la ; tijuan <amount> ; tim im ; tio le
        detox	2	to <sedative> ; to <treatment> ; to dead ; to deliv ; to eighteen ; to in ; to pas
        detox	2	to someon ; to ten ; to with ; to ~<phone> ; to ~<stop> ; to ~cal ; today ; today thur
        detox	2	today wed ; togeth and ; told everyon ; tom clonazepam ; tom un ; took two ; tool and
        detox	2	town thi ; tox neg ; trab la ; traffic in ; traig calambr ; transcrib ; trap ; trap moj
        detox	2	treasur ; tremb ; tremen asi ; tremor + ; triag ; triag 0 ; truck i ; truen la ; tu
        detox	2	tuesday aft ; tuesday on ; turn gray ; tuv <take> ; tuv agar ; twelv week ; twic what
        detox	2	two bag ; two boy ; two christmas ; two day ; two doctor ; two narcan ; two with ; u just
        detox	2	ultim anoch ; ultim fue ; un <container> ; un ruid ; un ruidit ; una desintoxicacion
        detox	2	una ~<alcohol> ; una ~cervez ; und and ; und thre ; unic vez ; up <hit> ; up arm ; up his
        detox	2	up n ; up swing ; up til ; urg ; urgent car ; usa chiv ; use that ; used it ; using anyth
        detox	2	uso cristal ; usted <treatment> ; va sw ; vaca en ; vaci ; valium a ; valium from
        detox	2	valium ten ; vamo a ; ve rata ; vegetabl ; version ; version of ; very privat ; vez los
        detox	2	vez no ; vez y ; vicodin ; viv sin ; vm ; vodk 0 ; vodk all ; vodk by ; vodk diari
        detox	2	vodk q ; vodk two ; volte los ; vomit bili ; vomit blood ; vow ; voz ; w/d from ; w/d no
        detox	2	w/o a ; w/out ; want 0 ; want down ; want mat ; was from ; was in ; was one ; wasnt a
        detox	2	wasp ; we <clothes> ; we <eat> ; we r ; wear it ; wednesday and ; wednesday in ; week
        detox	2	week left ; week of ; week organiz ; wel <alcohol> ; wel <day> ; wet the ; what <phone>
        detox	2	what all ; what numb ; what stop ; when her ; who brok ; who let ; who use ; whol week
        detox	2	whom ; wif for ; wif goe ; wif whisper ; wil <record> ; wil email ; wil fax ; wil hold
        detox	2	win again ; win bottl ; win night ; winter ; wisdom teeth ; with ice ; withdrawn ; without
        detox	2	wont ; wont do ; wont lie ; wont quit ; work day ; worri re ; would he ; wouldnt <eat>
        detox	2	wouldnt eat ; wring ; wrung out ; x <year> ; xanax at ; xanax de ; xanax hac ; y <sober>
        detox	2	y entonc ; y se ; y tien ; y ~sud ; ya <consume> ; year back ; yesterday he ; yet
        detox	2	yo busc ; yo cre ; you dont ; you hav ; your <job> ; zapato y ; ~<alcohol>
        detox	2	~<alcohol> aft ; ~<alcohol> ~en ; ~<always> ; ~<amount> ~de ; ~<awake> ; ~<caretaking>
        detox	2	~<clean> ; ~<container> ; ~<day> <day> ; ~<emergency> in ; ~<fluid> <clothes> ; ~<fluid> y
        detox	2	~<fluid> ~<fluid> ; ~<go> and ; ~<go> ~off ; ~<height> ~<bodypart> ; ~<height> ~las
        detox	2	~<hospital> 0 ; ~<hospital> <wait> ; ~<opioid> <daytime> ; ~<record> ~<seizure>
        detox	2	~<record> ~de ; ~<sedative> ~in ; ~<seizure> 0 ; ~<seizure> <emergency> ; ~<seizure> y
        detox	2	~<seizure> ~al ; ~<sick> <bodypart> ; ~<sick> as ; ~<sick> yet ; ~<stop> ~el
        detox	2	~<take> ~<furniture> ; ~<treatment> <wait> ; ~<treatment> y ; ~<treatment> ~<count>
        detox	2	~<week> ; ~<year> ; ~<year> ~<stop> ; ~a ~<medicine> ; ~a ~bed ; ~a ~dos ; ~a ~las
        detox	2	~abstinenci ; ~accident ; ~antecedent ; ~antecedent ~de ; ~arrest ; ~bad ; ~box ~of ; ~boy
        detox	2	~brincan ; ~brincan ~las ; ~by ~myself ; ~confus ; ~confusion ; ~convuls ; ~convulsion ~al
        detox	2	~cosa ; ~de ; ~de ~<seizure> ; ~de ~convulsion ; ~dej ~el ; ~did ; ~down ; ~dr ; ~dt
        detox	2	~dts onc ; ~ech ; ~en ~el ; ~he ~can ; ~i ~stop ; ~icu 0 ; ~icu stay ; ~if ~i
        detox	2	~in ~<school> ; ~junki ; ~just ; ~just ~<stop> ; ~kid ; ~la ~<headface> ; ~las ~<bodypart>
        detox	2	~las ~mano ; ~le ~<height> ; ~le ~brincan ; ~leg ; ~light ; ~liv ~in ; ~mal
        detox	2	~my ~<chestheart> ; ~my ~<partner> ; ~nam ; ~ni ; ~off ~it ; ~off ~the ; ~on ~my ; ~our
        detox	2	~out ; ~own ~pillow ; ~phenibut ; ~pillow ; ~regul ; ~regul ~<consume> ; ~regul ~use
        detox	2	~run and ; ~sam ; ~seiz ; ~shak ; ~sick yet ; ~singl ; ~skip ; ~skip ~a ; ~sudor ; ~sweat
        detox	2	~sz ~hx ; ~tequil ; ~the ; ~the ~<sedative> ; ~tongu ; ~try ; ~try ~to ; ~twitch ; ~with
        detox	2	él jur ; él per ; él tom
        detox	1	# given ; *family.8 ; *frequency.0 ; *frequency.1:possible ; *homeless.0
        detox	1	*jobSeeker.9:other_experiencer ; *keptUsing.0:negated ; *mildCue.0:negated
        detox	1	*overdose.0:historical ; *quantity.0:other_experiencer ; *quitting.0:possible
        detox	1	*seizure.1:historical ; *sinceLastUse.1 ; *sinceStopping.1 ; *spam.1
        detox	1	*substance.1:hypothetical ; *suicidalOblique.9 ; *wantsToQuit.0
        detox	1	*withdrawalHint.0:possible ; + <needle> ; + <think> ; + shot ; + tremor ; 0 / ; 0 <always>
        detox	1	0 <cold> ; 0 <last> ; 0 <money> ; 0 <pill> ; 0 buy ; 0 clonazepam ; 0 conferenc ; 0 cuand
        detox	1	0 el ; 0 he ; 0 hrs ; 0 is ; 0 ish ; 0 mad ; 0 mayb ; 0 month ; 0 shot ; 0 th ; 0 thi
        detox	1	0 train ; <afraid> <hospital> ; <afraid> <stop> ; <afraid> attack ; <afraid> for
        detox	1	<afraid> im ; <alcohol> <alcohol> ; <alcohol> <ask> ; <alcohol> <asleep>
        detox	1	<alcohol> <rope> ; <alcohol> each ; <alcohol> i ; <alcohol> last ; <alcohol> to
        detox	1	<alcohol> ya ; <always> <rarely> ; <always> desd ; <always> hast ; <always> un
        detox	1	<always> vez ; <amount> <awake> ; <amount> <crowd> ; <amount> <opening> ; <amount> <pain>
        detox	1	<amount> back ; <amount> cerc ; <amount> g ; <amount> of ; <amount> sinc
        detox	1	<appointment> <moment> ; <ask> <happy> ; <ask> <money> ; <ask> <stimulant> ; <ask> thi
        detox	1	<asleep> le ; <awake> <alcohol> ; <awake> <bodysound> ; <awake> but ; <awake> for
        detox	1	<awake> up ; <blood> <consume> ; <blood> <needle> ; <blood> <outdoors>
        detox	1	<bodypart> <hopeless> ; <bodypart> <need> ; <bodypart> <palecolor> ; <bodypart> it
        detox	1	<breath> <put> ; <breath> lik ; <build> <home> ; <build> <last> ; <buy> <build>
        detox	1	<buy> <friend> ; <buy> <tool> ; <buy> por ; <cannabis> and ; <cannabis> out
        detox	1	<caretaking> a ; <chestheart> <always> ; <chestheart> <fluid> ; <child> <furniture>
        detox	1	<child> <moment> ; <child> <photo> ; <child> est ; <child> hes ; <church> <shake>
        detox	1	<church> <think> ; <church> if ; <church> she ; <clean> <bodysound> ; <clean> <stop>
        detox	1	<clean> at ; <clinician> <room> ; <clinician> <wait> ; <clinician> from ; <clinician> is
        detox	1	<clothes> <lock> ; <clothes> <play> ; <cold> <clean> ; <colleague> <homeless>
        detox	1	<colleague> <need> ; <color> <go> ; <color> <opioid> ; <confused> por ; <consume> <friend>
        detox	1	<consume> <hit> ; <consume> <promise> ; <consume> <town> ; <consume> hard ; <consume> thi
        detox	1	<consume> x ; <container> <headface> ; <container> <start> ; <container> <week>
        detox	1	<container> <write> ; <container> by ; <container> to ; <container> y ; <continue> <awake>
        detox	1	<continue> <water> ; <continue> x ; <count> <count> ; <crash> of ; <crowd> els
        detox	1	<crowd> near ; <crowd> so ; <day> <cold> ; <day> <pill> ; <day> aft ; <day> bien
        detox	1	<day> ear ; <day> sinc ; <daytime> <tired> ; <daytime> and ; <daytime> back ; <daytime> on
        detox	1	<die> is ; <die> or ; <drive> <shame> ; <drive> of ; <drive> who ; <drug> <clinician>
        detox	1	<drug> <color> ; <drug> <fluid> ; <drug> <pill> ; <drug> iv ; <eat> <stop> ; <eat> <write>
        detox	1	<eat> about ; <eat> someth ; <eat> then ; <eat> up ; <emergency> <caretaking>
        detox	1	<emergency> <child> ; <emergency> <crowd> ; <emergency> <headface> ; <emergency> en
        detox	1	<emergency> hac ; <emergency> lo ; <fall> <go> ; <feel> <afraid> ; <feel> la
        detox	1	<fluid> <say> ; <fluid> <tired> ; <fluid> lik ; <friend> <always> ; <friend> <hospital>
        detox	1	<friend> <play> ; <friend> <take> ; <friend> don ; <friend> our ; <furniture> <blood>
        detox	1	<furniture> <day> ; <furniture> <eat> ; <furniture> <month> ; <furniture> <treatment>
        detox	1	<give> <breath> ; <give> en ; <go> bad ; <headface> <hear> ; <headface> not
        detox	1	<headface> open ; <headface> rol ; <headface> that ; <hear> <bodysound> ; <hear> out
        detox	1	<height> <trade> ; <height> til ; <hit> <amount> ; <hit> <needle> ; <hit> <stimulant>
        detox	1	<hit> <take> ; <hit> <withdrawal> ; <hold> <write> ; <home> <feel> ; <home> <home>
        detox	1	<home> <intoxicated> ; <home> <kin> ; <home> anymor ; <home> nuev ; <home> sin
        detox	1	<homeless> ; <hospital> <withdrawal> ; <hospital> both ; <hospital> comunitari
        detox	1	<hot> <cold> ; <illness> <eat> ; <insurance> <money> ; <insurance> <soon> ; <insurance> on
        detox	1	<intoxicated> <daytime> ; <job> <asleep> ; <job> <happy> ; <job> <money> ; <job> aft
        detox	1	<job> par ; <job> right ; <job> so ; <job> without ; <key> <amount> ; <key> hav
        detox	1	<kill> <see> ; <kill> la ; <kin> <fluid> ; <kin> <illness> ; <kin> <leave>
        detox	1	<kin> <outdoors> ; <kin> frank ; <kin> hasnt ; <kin> las ; <kin> used ; <kin> wont
        detox	1	<kin> ~<seizure> ; <last> <month> ; <last> <past> ; <last> ~<stop> ; <law> <say>
        detox	1	<law> no ; <leave> a ; <leave> by ; <leave> for ; <leave> his ; <limp> ; <limp> over
        detox	1	<lock> <opening> ; <lock> <stop> ; <medicine> <clinician> ; <medicine> <phone>
        detox	1	<medicine> <week> ; <medicine> by ; <medicine> my ; <moment> <bodysound> ; <moment> <feel>
        detox	1	<moment> <hold> ; <moment> <past> ; <moment> est ; <moment> her ; <moment> la
        detox	1	<money> <alcohol> ; <money> <emergency> ; <money> <money> ; <money> <year> ; <money> de
        detox	1	<money> me ; <money> tod ; <month> sup ; <need> <amount> ; <need> <appointment>
        detox	1	<need> <photo> ; <need> <record> ; <need> advic ; <need> medical ; <need> no ; <need> un
        detox	1	<needle> <day> ; <needle> in ; <night> <bodysound> ; <night> <headface> ; <night> <moment>
        detox	1	<night> <opioid> ; <night> <shake> ; <night> con ; <night> dry ; <night> ive ; <night> sin
        detox	1	<official> ; <official> <school> ; <official> nobody ; <opening> <home> ; <opioid>
        detox	1	<opioid> / ; <opioid> <write> ; <opioid> around ; <opioid> for ; <opioid> in ; <opioid> lo
        detox	1	<opioid> se ; <opioid> the ; <outdoors> <headface> ; <outdoors> <month> ; <outdoors> del
        detox	1	<outdoors> hunt ; <outdoors> in ; <outdoors> turn ; <pain> <hot> ; <pain> <night>
        detox	1	<pain> are ; <pain> but ; <pain> cant ; <pain> hast ; <palecolor> in ; <palecolor> of
        detox	1	<partner> <treatment> ; <partner> hes ; <partner> twic ; <past> <emergency>
        detox	1	<past> <night> ; <past> <say> ; <past> doing ; <phone> <drive> ; <phone> <outdoors>
        detox	1	<phone> est ; <phone> ni ; <phone> sin ; <phone> what ; <photo> and ; <photo> in
        detox	1	<pill> <emergency> ; <pill> <headface> ; <pill> <hospital> ; <pill> my ; <pill> so
        detox	1	<play> <buy> ; <play> <crowd> ; <play> <gun> ; <play> <pet> ; <play> <year> ; <play> mayb
        detox	1	<play> with ; <promise> <consume> ; <promise> <pill> ; <promise> it ; <promise> por
        detox	1	<put> <night> ; <put> <pill> ; <record> <write> ; <record> h ; <record> ton
        detox	1	<room> <alcohol> ; <room> <clinician> ; <room> <needle> ; <room> <palecolor> ; <room> from
        detox	1	<room> lik ; <room> sinc ; <room> then ; <rope> <fluid> ; <rope> <play> ; <sad> over
        detox	1	<sad> when ; <say> <appointment> ; <say> <water> ; <say> clr ; <say> let ; <say> sx
        detox	1	<say> yes ; <say> you ; <say> your ; <say> ~<need> ; <say> ~<shake> ; <school> <eat>
        detox	1	<school> <fall> ; <school> at ; <sedative> <alcohol> ; <sedative> <container>
        detox	1	<sedative> <shake> ; <sedative> <think> ; <sedative> ive ; <sedative> rx ; <sedative> she
        detox	1	<sedative> than ; <sedative> then ; <sedative> when ; <see> fin ; <see> one ; <see> that
        detox	1	<see> thing ; <seizure> <day> ; <shake> <put> ; <shake> <water> ; <shake> in ; <shake> my
        detox	1	<sick> <clean> ; <sick> <shake> ; <sick> y ; <soon> <job> ; <soon> <say> ; <soon> as
        detox	1	<start> <school> ; <start> in ; <stiff> la ; <stiff> on ; <stimulant> <cannabis>
        detox	1	<stimulant> <drug> ; <stimulant> <play> ; <stimulant> lo ; <stimulant> she
        detox	1	<stop> <opioid> ; <stop> <trade> ; <stop> <year> ; <stop> at ; <stranger> <needle>
        detox	1	<stranger> com ; <stranger> step ; <take> <alcohol> ; <take> <container> ; <take> he
        detox	1	<take> ten ; <take> thi ; <take> ~<sedative> ; <think> <feel> ; <think> <take>
        detox	1	<think> <year> ; <think> ~<amount> ; <think> ~<need> ; <tired> ; <tired> <breath> ; <town>
        detox	1	<town> <media> ; <town> <pet> ; <town> thi ; <town> wher ; <trade> <bodypart>
        detox	1	<trade> <opening> ; <treatment> <consume> ; <treatment> <insurance> ; <treatment> <take>
        detox	1	<treatment> <vendor> ; <treatment> about ; <treatment> not ; <treatment> spot
        detox	1	<treatment> ya ; <trust> <drive> ; <trust> <give> ; <try> <stop> ; <vendor> <day>
        detox	1	<vendor> <record> ; <vermin> <room> ; <water> <bodysound> ; <water> <treatment>
        detox	1	<week> all ; <withdrawal> ; <withdrawal> for ; <write> <ask> ; <write> <night>
        detox	1	<write> <promise> ; <write> <town> ; <write> <trust> ; <write> i ; <year> <opioid> ; @
        detox	1	@ <asleep> ; a <buy> ; a <day> ; a <medicine> ; a and ; a crack ; a dental ; a jump
        detox	1	a museum ; a pul ; a rail ; a semest ; a spoon ; a storm ; a teach ; a user ; a watch
        detox	1	a week ; a young ; a ~perc ; aboton ; aboton la ; about <phone> ; about a ; about cal
        detox	1	abrupt <stop> ; abrupt stop ; abuel llev ; acab la ; aceptan ; aft <always> ; aft <night>
        detox	1	aft dark ; aft her ; aft his ; aft school ; afternoon she ; again on ; ago to ; ahog y
        detox	1	ahor otr ; ahorit est ; aid client ; al fentanil ; al fond ; alcohol at ; alcohol hac
        detox	1	alcohol und ; alg ; already bought ; als drink ; alumni picnic ; amabl ; ambulanc with
        detox	1	ambulatory ; an <eat> ; an anesthesiologist ; and <crowd> ; and <sedative> ; and <shake>
        detox	1	and bad ; and car ; and charg ; and clos ; and coach ; and con ; and couldnt ; and each
        detox	1	and hav ; and leg ; and mor ; and off ; and p ; and pour ; and swollen ; and text
        detox	1	and ~ox ; anesthesiologist ; announcer ; anoch a ; ant off ; anyon <take> ; anyon tak
        detox	1	are ant ; are steady ; arma ; as <drug> ; as rain ; as someth ; ask she ; ask thi
        detox	1	at <daytime> ; at <eat> ; at <vermin> ; at bedtim ; awak but ; away from ; ayer y ; babi
        detox	1	back <clinician> ; back down ; back lik ; back ther ; bag ; bajarl ; barefoot
        detox	1	bartend and ; bath with ; bathroom with ; battl ; be <leave> ; be <see> ; be away
        detox	1	be sixty ; be watch ; beach ; becaus i ; bed rail ; been <calm> ; been <count>
        detox	1	been <try> ; been doing ; been on ; been one ; been shoot ; been sinc ; been try ; beer by
        detox	1	beer fri ; believ i ; between job ; bid ; bilingual ; bing and ; bles you ; blew
        detox	1	bombero lo ; borrow from ; bostez ; both <always> ; both <crowd> ; bottl und ; bought on
        detox	1	bp up ; breath keep ; bright <color> ; bright red ; bring and ; bro 0 ; brok the
        detox	1	bromazolam powd ; brought ; brush ; buen humor ; bug walk ; bulletin ; bus com ; but <ask>
        detox	1	but ask ; button my ; buy extr ; by <record> ; by about ; by ten ; cachet ; cad vez
        detox	1	cal thi ; can ; can just ; can u ; cant <job> ; cant <write> ; cant clos ; cant eat
        detox	1	cant work ; card has ; carpet is ; carton ; cas com ; casi nunc ; cb tue ; chat
        detox	1	chemistry ; cherry ; child ; clas ; cle the ; clean <record> ; clean room ; clerk
        """
}
