extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification9 = """
        needs_clarification	-2	brush ; bundl ; burbank ; bus pas ; buscan ; buy our ; by <chestheart>
        needs_clarification	-2	by <eat> ; by <month> ; by din ; by heart ; c/b aft ; cabin ; cabl
        needs_clarification	-2	cad terc ; cadc ii ; cal ask ; cal got ; cal sist ; cal speak ; calentur
        needs_clarification	-2	calexic ; cama ; camin hast ; can <write> ; can back ; can do ; can get
        needs_clarification	-2	can hold ; can in ; cant ; cant <put> ; cant mov ; cant put ; cant wak
        needs_clarification	-2	captain ; car est ; car in ; car warranty ; card right ; cardiology
        needs_clarification	-2	cart with ; cas <colleague> ; casa en ; cat is ; cat sleep ; caught on
        needs_clarification	-2	cb aft ; cdl ; centr de ; certificat and ; cessation ; chain ; charact
        needs_clarification	-2	charg ; chat with ; chatter ; check out ; cheerful ; chimney and ; cho loft
        needs_clarification	-2	cho practic ; chocolat ; chok her ; church gav ; cigaret ; clean <home>
        needs_clarification	-2	client y ; clown ; clr <child> ; clr <eat> ; clr <friend> ; clr <happy>
        needs_clarification	-2	clr <shame> ; clr <take> ; clr and ; clr cal ; clr husband ; clr know
        needs_clarification	-2	clr whisper ; clt ; clutch his ; coc casi ; cocain every ; cocher ; codein
        needs_clarification	-2	coffe mug ; coffe ring ; cok again ; cok in ; cok thre ; cok to ; cold on
        needs_clarification	-2	cold turkey ; colleg kid ; color y ; com se ; com trap ; com un
        needs_clarification	-2	comment on ; community theat ; compra ; con <alcohol> ; con <friend>
        needs_clarification	-2	con <medicine> ; con <rope> ; con eso ; con suer ; con uno ; content unk
        needs_clarification	-2	contest mejor ; convulsion y ; cook ; corkboard at ; cortin ; could <build>
        needs_clarification	-2	could <hear> ; could <take> ; could do ; could hear ; could i ; could your
        needs_clarification	-2	count the ; count them ; county fair ; coupl tim ; coupon ; court over
        needs_clarification	-2	court report ; cozy ; crack every ; crash right ; craving ; crei ; cristal
        needs_clarification	-2	cristal con ; cristal de ; cristal diari ; cristal hac ; crystal
        needs_clarification	-2	cuand <stop> ; cuand la ; cuand llam ; cuatr noch ; cuerd a ; cuerp ; curs
        needs_clarification	-2	cut down ; cut the ; d <past> ; d ago ; dad 0 ; dad gav ; dan <treatment>
        needs_clarification	-2	dan terapi ; day run ; de <afraid> ; de <pill> ; de <sedative> ; de cad
        needs_clarification	-2	de en ; de ingl ; de marz ; de mas ; de orgul ; de pastilla ; de sobredosi
        needs_clarification	-2	de teatr ; death ; deci mi ; deci que ; del <write> ; delantal ; demasi
        needs_clarification	-2	deni ~etoh ; department is ; deployment ; desd ; despaci ; detector
        needs_clarification	-2	detra del ; dia sin ; dia son ; diabet ; dial the ; dic a ; did my
        needs_clarification	-2	diez dia ; diner par ; dirty ; discretion ; discut con ; disorient
        needs_clarification	-2	divorc in ; do 0 ; do <drug> ; do about ; do that ; doctor offic
        needs_clarification	-2	doctor who ; doesnt drink ; dog ate ; dog every ; dog food ; dog he
        needs_clarification	-2	dog on ; doin ; doing great ; dollar ; don rop ; dont <go> ; dont <leave>
        needs_clarification	-2	dont com ; dont leav ; dorm ; dos casa ; down slow ; dr patel ; drain
        needs_clarification	-2	draw that ; drink for ; drink vodk ; driv myself ; driv with ; drop in
        needs_clarification	-2	drug test ; dry <feel> ; dry sens ; due to ; duerm en ; dx ; ear at ; earli
        needs_clarification	-2	east he ; eat ; ed sw ; egg on ; eight or ; eighteen ; el <colleague>
        needs_clarification	-2	el <sedative> ; el <trade> ; el corre ; el favor ; el frasc ; el intern
        needs_clarification	-2	el internamient ; el karaok ; el numer ; el prim ; el spray ; empti ; empty
        needs_clarification	-2	en <furniture> ; en <play> ; en pijam ; en septiembr ; en tijuan ; end cal
        needs_clarification	-2	enfermera ; enganch a ; entr al ; entr con ; equivoc ; equivoqu
        needs_clarification	-2	equivoqu de ; es <drug> ; es aqui ; es el ; eso <ask> ; eso fue
        needs_clarification	-2	eso pregunt ; espald y ; espos dej ; espos quier ; est <cold> ; est <day>
        needs_clarification	-2	est mes ; estan grand ; estanci de ; estat agent ; estat of ; estudiant
        needs_clarification	-2	estuf ; even i ; even notic ; even program ; every 0 ; every coupl
        needs_clarification	-2	every few ; every one ; every week ; every weekday ; ex client ; exampl
        needs_clarification	-2	eye open ; f <official> ; f <trade> ; f self ; falt me ; fam ; fami is
        needs_clarification	-2	fami jok ; fast ; fath old ; favor llamenm ; fax machin ; fax ton ; feb
        needs_clarification	-2	feel good ; feo ; ferreteri ; fev ; few night ; few x ; fiance ; fifty
        needs_clarification	-2	fifty year ; fight over ; fil de ; fin ; fin i ; first <clothes>
        needs_clarification	-2	first <home> ; first ring ; fit sheet ; fiv ; fiv night ; fiv year
        needs_clarification	-2	fix that ; flat ; flight to ; flinch ; floppy ; fob ; fold a ; follow it
        needs_clarification	-2	fond ; for <alcohol> ; for <colleague> ; for <count> ; for <pain> ; for bed
        needs_clarification	-2	for bet ; for breakfast ; for eleven ; for fifty ; for hav ; for its
        needs_clarification	-2	for most ; for residential ; for self ; for sixty ; for that ; for thursday
        needs_clarification	-2	forgot ; four hour ; fri y ; friend gav ; from <count> ; from <sedative>
        needs_clarification	-2	from church ; from it ; from out ; from soc ; fum crack ; function ; gag
        needs_clarification	-2	gatorad ; gav noth ; get thi ; ghost on ; giggl ; gin ; glas i ; go in
        needs_clarification	-2	go straight ; go up ; goe around ; goe by ; going away ; going by
        needs_clarification	-2	goldfish is ; gon <kill> ; gon kil ; good <insurance> ; goodby in
        needs_clarification	-2	got excit ; got thre ; got tir ; gown ; grand in ; grandp had ; gras when
        needs_clarification	-2	great spirit ; grey ; grey wool ; grit que ; guard el ; gues the ; gun is
        needs_clarification	-2	guy tak ; h 0 ; hac ; hac cinc ; hac el ; had <eat> ; had <stimulant>
        needs_clarification	-2	had her ; had me ; had thre ; hadnt ; hag falt ; half ; ham at ; hammock
        needs_clarification	-2	hand going ; hand him ; handwrit ; happen when ; hast <eat> ; hast le
        needs_clarification	-2	haul ; hav <crowd> ; hav <insurance> ; hav <play> ; hav high ; hav internet
        needs_clarification	-2	hav my ; hay mejor ; he <asleep> ; he check ; he had ; he isnt ; he leav
        needs_clarification	-2	he pour ; he snort ; he stop ; health <school> ; heart of ; hed been
        needs_clarification	-2	her at ; her county ; her eye ; her typ ; herman trabaj ; herman viv
        needs_clarification	-2	heroin 0 ; heroin iv ; heroin sinc ; hes turn ; hes wil ; hi to ; hierb
        needs_clarification	-2	high not ; high tid ; hijo ya ; him <see> ; him its ; him sleep
        needs_clarification	-2	his <crowd> ; his <opioid> ; his <sedative> ; his dead ; his driv
        needs_clarification	-2	his finger ; his folk ; his hear ; his lunch ; his tomat ; history
        needs_clarification	-2	hom from ; hom right ; hom to ; hopeful ; horne ; hr ; hrs ; humor
        needs_clarification	-2	humor and ; hundr dollar ; hurry ; husb 0 ; husband cal ; husband in
        needs_clarification	-2	hx <bodypart> ; i <hospital> ; i <seizure> ; i appreciat ; i bowl ; i but
        needs_clarification	-2	i com ; i discharg ; i do ; i hold ; i interview ; i odd ; i only ; i own
        needs_clarification	-2	i plan ; i rot ; i run ; i saw ; i seem ; i sent ; i shot ; i sleep
        needs_clarification	-2	i snort ; i start ; i told ; i wak ; i went ; ice <amount> ; id <happy>
        needs_clarification	-2	ii ; im <emergency> ; im <happy> ; im <shake> ; im <stop> ; im clean
        needs_clarification	-2	im from ; im near ; im sob ; in <town> ; in <year> ; in anywher
        needs_clarification	-2	in between ; in july ; in mar ; in oct ; in plac ; in with ; in withdrawal
        needs_clarification	-2	inde ; inject meth ; inpatient for ; ins <insurance> ; insist
        needs_clarification	-2	insuranc say ; int <stimulant> ; intensiv outpatient ; intern de
        needs_clarification	-2	internet at ; inyect cristal ; is <cannabis> ; is <drug> ; is ask ; is get
        needs_clarification	-2	is nic ; is one ; is pregnant ; is saf ; isnt ther ; it <amount>
        needs_clarification	-2	it <bodypart> ; it <trust> ; it scar ; it shut ; it stick ; it thre
        needs_clarification	-2	its <happy> ; its adderal ; its only ; its spe ; its thre ; its urgent
        needs_clarification	-2	itself ; iv meth ; ive had ; ive smok ; jarab ; jardiner ; jealou of
        needs_clarification	-2	job know ; juev a ; jug y ; juli ; jun 0 ; junt al ; just <afraid>
        needs_clarification	-2	just kil ; just stop ; kais and ; ket ; ketamin ; ketamin 0 ; ketamin every
        needs_clarification	-2	kid to ; kitchen becaus ; kitchen tabl ; la <needle> ; la <town>
        needs_clarification	-2	la carcel ; la doctor ; la farmaci ; la hierb ; la licenci ; la malil
        needs_clarification	-2	la mudanz ; la nariz ; la pantal ; la parroqui ; la pat ; la piedr
        needs_clarification	-2	la piel ; la segund ; la tintoreri ; lam ; land a ; land in ; landlord of
        needs_clarification	-2	lapd ; largest ; las <buy> ; las <palecolor> ; las <sedative> ; las del
        needs_clarification	-2	las mano ; las teja ; las tortilla ; las xanax ; lasagn ; last bit
        needs_clarification	-2	last drink ; lat fath ; lausd ; law and ; law say ; law the ; le ech
        needs_clarification	-2	le guard ; le llam ; leav i ; leonard ; let about ; let peopl ; letter so
        needs_clarification	-2	library and ; licenci ; lif i ; lift her ; lik <past> ; lik beet
        needs_clarification	-2	lik befor ; lik for ; lik it ; lik noth ; lik somewher ; lik to ; limpi y
        needs_clarification	-2	lin he ; literal ; liv ; lizard ; llamem despu ; llav y ; lo fum ; lo recom
        needs_clarification	-2	local <write> ; local pap ; lockdown ; long messag ; long that
        needs_clarification	-2	longshoreman ; los <cold> ; los <headface> ; los the ; los viejit
        needs_clarification	-2	lost <drive> ; loud shot ; lov to ; lov you ; lug ; lug de ; m <school>
        needs_clarification	-2	m <sedative> ; m <stop> ; m in ; m on ; m self ; mailbox without
        needs_clarification	-2	mak <headface> ; mak no ; mal senal ; malest ; mam le ; mand el ; mand mi
        needs_clarification	-2	manejan ; mano ; marc a ; margarita ; mari ; marriag and ; mas de ; mas en
        needs_clarification	-2	mas joven ; masc 0 ; matchbox ; may y ; mayb onc ; mayore ; me <awake>
        needs_clarification	-2	me <job> ; me <leave> ; me acab ; me apen ; me apoy ; me dur ; me equivoqu
        needs_clarification	-2	me from ; me lleg ; me n ; me rei ; me thing ; meant ; meant to ; medicaid
        needs_clarification	-2	memory of ; ment ; mes con ; met a ; met peric ; meth off ; mft traine
        needs_clarification	-2	mi <money> ; mi cuat ; mi direccion ; mi puebl ; midnight ; mied per ; mik
        needs_clarification	-2	milkshak ; min lat ; minut now ; mis <crowd> ; mis <money> ; mis person
        needs_clarification	-2	mix up ; mobil ; mol de ; mom hand ; mom of ; mom want ; mom wil
        needs_clarification	-2	monday to ; month now ; month off ; mos ; mosquito ; moth nam ; moth won
        needs_clarification	-2	mouth and ; mov it ; mov out ; much but ; much do ; much tim ; mucha
        needs_clarification	-2	muj que ; muy orgullos ; my <clinician> ; my <day> ; my <insurance>
        needs_clarification	-2	my <medicine> ; my <stimulant> ; my <town> ; my back ; my bf ; my bil
        needs_clarification	-2	my blood ; my body ; my corol ; my dead ; my deposit ; my gf
        needs_clarification	-2	my girlfriend ; my glas ; my great ; my hand ; my keyboard ; my new
        needs_clarification	-2	my ninety ; my nurs ; my psychiatrist ; my shop ; my teeth ; my thursday
        needs_clarification	-2	my ticket ; my ~<kin> ; nad de ; nam <take> ; nam a ; nam yet ; naranja
        needs_clarification	-2	narcan in ; narcand ; nariz ; nariz y ; need somewher ; neg ; negoci por
        needs_clarification	-2	nerv ; nervio ; nervou about ; nev a ; nev cal ; nev got ; new <room> ; ni
        needs_clarification	-2	ni <money> ; ni me ; nic voic ; niet 0 ; night ago ; night no ; night noth
        needs_clarification	-2	nin <year> ; nin year ; nitrou ; no <angry> ; no <eat> ; no <headface>
        needs_clarification	-2	no <hear> ; no <hot> ; no <illness> ; no <money> ; no <opioid> ; no <put>
        needs_clarification	-2	no <sick> ; no <withdrawal> ; no booz ; no dorm ; no id ; no money
        needs_clarification	-2	no phon ; no sit ; no sx ; no teng ; no withdrawal ; no ~avh
        needs_clarification	-2	nobody <phone> ; noch desd ; nod off ; noma los ; nos <put> ; nos is
        needs_clarification	-2	not <phone> ; not been ; not email ; not look ; not nam ; not scary
        needs_clarification	-2	not ~<consume> ; notic til ; novi se ; now ; now red ; nuestr ; num
        needs_clarification	-2	numb becaus ; numb for ; numb off ; numer de ; nunc me ; ob ; obituary
        needs_clarification	-2	oclock ; octob ; octob and ; odd ; of <key> ; of an ; of control
        needs_clarification	-2	of county ; of gold ; of humor ; of it ; of los ; of spit ; off <amount>
        needs_clarification	-2	off heroin ; off them ; off work ; oficina ; oh <pill> ; oil chang
        needs_clarification	-2	old <drive> ; old <play> ; on 0 ; on <play> ; on bus ; on crack ; on inde
        needs_clarification	-2	on loud ; on medi ; on own ; on wkend ; one <always> ; one <furniture>
        needs_clarification	-2	one <key> ; one els ; one end ; one every ; one eye ; one fing ; one pil
        needs_clarification	-2	only ; only <day> ; only about ; only smok ; only start ; only that
        needs_clarification	-2	only tim ; open my ; or tak ; or you ; order to ; orgul ; orgullos
        needs_clarification	-2	oth <consume> ; oth use ; other are ; our <money> ; our <room>
        needs_clarification	-2	our mailbox ; our street ; out befor ; out if ; out with
        needs_clarification	-2	outpatient program ; own <amount> ; own want ; oye el ; pack ; pag load
        needs_clarification	-2	pain of ; pain patch ; panader ; pantal ; pap cut ; pap dej ; papel alumini
        needs_clarification	-2	par <hospital> ; par clinica ; par del ; par y ; parcel ; park it ; parlay
        needs_clarification	-2	parroqui ; parrot in ; partial ; party ; pas and ; pas el ; pas por
        needs_clarification	-2	pasaden ; passiv ; pastilla azul ; patel ; patient ; patient in ; patron no
        needs_clarification	-2	pawn ; pear ; pedaz ; peg ahorit ; peluqueri ; pen on ; pen that ; pens que
        needs_clarification	-2	peopl go ; peopl stay ; permis ; permis de ; phon died ; phon down
        needs_clarification	-2	phon screen ; photocopi ; pic ; pick at ; piden ; pie ; piedr ; pil but
        needs_clarification	-2	pinch her ; pis se ; pkg ; plac <go> ; platan ; play tenni ; plum ; podcast
        needs_clarification	-2	poison control ; pon una ; por <blood> ; por <write> ; por and ; por cort
        needs_clarification	-2	por un ; porqu lleg ; pos ; positiv for ; pot on ; pow ; practica ; preci
        needs_clarification	-2	prefer text ; pregunt la ; prendi ; prep ; prescrib ; prevention
        needs_clarification	-2	prid when ; primer vez ; proces ; proces <trade> ; proces serv
        needs_clarification	-2	professional ; pronounc my ; psych np ; psychiatrist ; pt ; pt wif ; pueden
        needs_clarification	-2	puent en ; puert era ; puk ; pupil lik ; purchas ; purpl ; put them
        needs_clarification	-2	q <day> ; qd ; que manej ; que nad ; qued encer ; quien <stop> ; quien dej
        needs_clarification	-2	ra ; rac ; radio ; rag ; railway bridg ; ranch in ; rasur ; rath be
        needs_clarification	-2	re night ; re park ; re who ; reaction ; real estat ; recd ; reception on
        needs_clarification	-2	recibo ; recom una ; recomiendan ; recovery ; ref 0 ; refus er ; register
        needs_clarification	-2	regres a ; rehab and ; relativ ; repeti ; replic ; report ; report say
        needs_clarification	-2	reportaj ; reserv ; respit ; rest is ; return a ; ribbon ; rifl for
        needs_clarification	-2	right so ; risa ; riv was ; rob el ; robert ; rol for ; roof 0 ; room was
        needs_clarification	-2	room with ; rop ; rop que ; rosari y ; rot your ; round the ; row ; rut
        needs_clarification	-2	rye ; said good ; said no ; salud en ; sam night ; sam shirt ; sat <night>
        needs_clarification	-2	sat only ; saturday night ; sav the ; saw it ; say thank ; scratcher
        needs_clarification	-2	se <breath> ; se ahog ; se escuch ; se muev ; se pag ; se pic ; se por
        needs_clarification	-2	see thing ; seem kind ; segund y ; segur y ; sei mes ; self employ
        needs_clarification	-2	seman sant ; seo ; separate ; session ; set to ; seven ; seven day
        needs_clarification	-2	seven week ; seventeen ; seventy ; shak and ; shaky ; she watch ; she went
        needs_clarification	-2	shelt ; shin ; shirt and ; sho repa ; show and ; show them ; shut its
        needs_clarification	-2	si ya ; sick ; sick as ; sicknes ; sidewalk ; sig con ; sigu ; silenci de
        needs_clarification	-2	silent ; sin ; sin <money> ; sin ayud ; sinc friday ; sinc his ; sinc jun
        needs_clarification	-2	sinc may ; sinc noon ; sinc sat ; sinc saturday ; sinc sept ; sinc sun
        needs_clarification	-2	sinc the ; singl ; slam ; slap him ; slob ; slot ; smal <record>
        needs_clarification	-2	smal print ; snor and ; snow ; so <confused> ; so <stop> ; so confus
        needs_clarification	-2	so far ; so patient ; soak ; sob hous ; sobredosi en ; sobrin porqu
        needs_clarification	-2	sociology ; sol per ; solit ; som <stranger> ; somebody els
        needs_clarification	-2	somebody pleas ; somebody read ; someon about ; someon lik ; someth out
        needs_clarification	-2	somo una ; son <build> ; son dos ; son throw ; soonest ; sound calm
        needs_clarification	-2	spanish ; speak from ; spel bee ; spel surnam ; spic dai ; spirit ; sport
        needs_clarification	-2	spot ; start in ; start using ; startl ; stat feel ; stay her ; ste
        needs_clarification	-2	step <amount> ; step stool ; step two ; stil bring ; stil her ; stil know
        needs_clarification	-2	stir ; stop ; stop drink ; stop the ; streetlight ; string ; student 0
        needs_clarification	-2	study to ; su oficin ; su pagin ; su tiemp ; subst ; suer y ; suicid
        needs_clarification	-2	suicid prevention ; sunflower ; sunris ; supermarket ; sus <order>
        needs_clarification	-2	sus orden ; sweat ; swept ; swor ; symptom ; t ; tafil ; tak blood
        needs_clarification	-2	tak him ; tak my ; tak someth ; talk abt ; talk at ; tarzan ; taught me
        needs_clarification	-2	tea to ; team lost ; teatr ; teja ; telefon en ; ten ; ten <month>
        needs_clarification	-2	ten month ; teng hijo ; teng que ; teni en ; terapeut ; termin el ; text me
        needs_clarification	-2	than <amount> ; than the ; thanksgiv and ; that <color> ; that clos
        needs_clarification	-2	that lik ; that lin ; that new ; that noth ; that sid ; that thing
        needs_clarification	-2	that thund ; that to ; that wasnt ; the <afraid> ; the <hold>
        needs_clarification	-2	the <homeless> ; the <hospital> ; the <illness> ; the <kill> ; the <moment>
        needs_clarification	-2	the <needle> ; the alarm ; the alumni ; the app ; the bait ; the bak
        needs_clarification	-2	the barb ; the beig ; the cano ; the cardiologist ; the cas ; the chest
        needs_clarification	-2	the chicken ; the children ; the chimney ; the community ; the cond
        needs_clarification	-2	the contract ; the courthous ; the dental ; the detox ; the driv ; the east
        needs_clarification	-2	the glu ; the hand ; the hospital ; the hour ; the hurrican ; the lock
        needs_clarification	-2	the man ; the menu ; the movi ; the next ; the obituary ; the old
        needs_clarification	-2	the picnic ; the post ; the queen ; the quilt ; the receptionist
        needs_clarification	-2	the seventh ; the shipyard ; the sign ; the sleep ; the soc
        needs_clarification	-2	the streetlight ; the sweat ; the toilet ; the trombon ; the vis
        needs_clarification	-2	then anoth ; then my ; ther wer ; they <give> ; they <say> ; they split
        needs_clarification	-2	they threw ; theyv <say> ; thi hous ; thi mak ; thi work ; think its
        needs_clarification	-2	thousand dollar ; thre month ; through <treatment> ; through saturday
        needs_clarification	-2	thur ; thursday group ; tien las ; til he ; tim ; tim ive ; tim today
        needs_clarification	-2	tir el ; tir la ; tmrw a ; to <amount> ; to <daytime> ; to <opioid>
        needs_clarification	-2	to fiv ; to fix ; to forty ; to friday ; to keep ; to mind ; to ohi
        needs_clarification	-2	to print ; to rid ; to use ; to volunte ; today he ; todo le ; tom ni
        needs_clarification	-2	tom todo ; tonight it ; took 0 ; took turn ; tortilla ; tos ; touch them
        needs_clarification	-2	tourist ; tourniquet ; tower ; town has ; tra nad ; trabaj social ; trabajo
        needs_clarification	-2	trai ; tranq ; traum ; tre and ; tremulou ; tri the ; trip and ; triplet
        needs_clarification	-2	trumpet ; try to ; try us ; tryn ; tu ; tuesday ; tuesday and ; tunnel
        needs_clarification	-2	turn <color> ; turn <palecolor> ; tv on ; twelv week ; twic ; twic sinc
        needs_clarification	-2	twitch ; two a ; tyl ; typ on ; u <think> ; u know ; ubic ; ultimo
        needs_clarification	-2	un <say> ; un <take> ; un mensaj ; un pedaz ; un recib ; un ruid
        needs_clarification	-2	un terren ; una <alone> ; una <clinician> ; una muj ; una noven ; una nuev
        needs_clarification	-2	una obr ; una quej ; una sol ; und <amount> ; union cover
        needs_clarification	-2	until <stranger> ; until one ; until somebody ; up first ; us <consume>
        needs_clarification	-2	us <take> ; us over ; us took ; use fentanyl ; use for ; use in
        needs_clarification	-2	used anyth ; using my ; usted hacen ; vacuum ; vap weed ; vape ; varia vec
        needs_clarification	-2	vec ; vec mal ; vecin de ; vecin y ; vegetarian ; veng por ; venic ; verify
        needs_clarification	-2	viej que ; viern ; vm re ; vodk every ; w/d mgmt ; wal of ; want detox
        needs_clarification	-2	want mor ; want out ; want purchas ; want the ; was <hit> ; was <think>
        needs_clarification	-2	was <try> ; was foggy ; was ful ; was good ; was nineteen ; was one
        needs_clarification	-2	was quiet ; was surpris ; wat but ; wat tow ; way <amount> ; way up
        needs_clarification	-2	we <partner> ; we keep ; we know ; we rol ; weed ; weed pen ; week off
        needs_clarification	-2	week too ; weekend only ; weekend with ; went around ; went from ; wer rais
        needs_clarification	-2	what <moment> ; what <need> ; what they ; what would ; wheel ; whenev ther
        needs_clarification	-2	wher to ; which <say> ; which way ; whil its ; whisper bc ; whit knuckl
        needs_clarification	-2	who hat ; who whistl ; widow in ; wil <eat> ; wil <think> ; wil feed
        needs_clarification	-2	wil go ; wil my ; wil sign ; wil to ; win at ; wink ; with <kin>
        needs_clarification	-2	with friend ; with laugh ; with prid ; with us ; with you ; within
        needs_clarification	-2	without a ; without it ; wk of ; wkend only ; wks preg ; wont <say>
        needs_clarification	-2	wont <wait> ; wont say ; wont stay ; wor ; work comput ; workday ; would go
        needs_clarification	-2	would lik ; would one ; writ letter ; written in ; wrong <phone> ; xylazin
        needs_clarification	-2	y regal ; y tir ; y todavi ; ya quier ; yal ; year ; year im ; year most
        needs_clarification	-2	yes the ; yesterday i ; yo <alone> ; yo uso ; yogurt ; you kind ; you look
        needs_clarification	-2	you so ; you stil ; your <moment> ; your <night> ; your <phone>
        needs_clarification	-2	your competitor ; youv <take> ; zapato ; zer ; ~<amount> ~<alcohol>
        needs_clarification	-2	~<amount> ~<day> ; ~<amount> ~<year> ; ~<clean> ~out ; ~<container> ~<eat>
        needs_clarification	-2	~<eat> ~<drive> ; ~<go> ~<think> ; ~<home> ~in ; ~<hot> ; ~<last>
        needs_clarification	-2	~<night> ; ~<see> ; ~<seizure> ; ~<shake> ni ; ~<threat> ; ~a ~<amount>
        needs_clarification	-2	~a ~<day> ; ~a ~<night> ; ~a ~night ; ~beer ; ~cps ; ~die ; ~dont ; ~heroin
        needs_clarification	-2	~hous ~use ; ~ice ; ~me ; ~of ~<alcohol> ; ~off ~it ; ~on ; ~overdos in
        needs_clarification	-2	~pcp ; ~sick ; ~sol ; ~the ~hous ; ~ther ; ~to ~<die> ; ~to ~die ; ~to ~say
        needs_clarification	-2	~truck ; ~used ~a ; ~weekend ; ~xanax
        needs_clarification	-3	*abstinent.0:hypothetical ; *clientAdmin.0 ; *detoxWord.0:negated
        needs_clarification	-3	*emergency.3 ; *hallucination.9 ; *heavy.0:other_experiencer
        needs_clarification	-3	*iopRequest.0:hypothetical ; *jobSeeker.1 ; *keptUsing.0:other_experiencer
        needs_clarification	-3	*occasional.0:other_experiencer ; *otherService.5
        needs_clarification	-3	*otherService.5:hypothetical ; *otherService.5:other_experiencer
        needs_clarification	-3	*seizure.3:historical ; *sinceLastUse.2 ; *substance.2
        needs_clarification	-3	*substance.2:hypothetical ; *substance.4:other_experiencer ; *thirdParty.0
        needs_clarification	-3	*unaided.0 ; *vendor.0 ; *vendor.1 ; *wantsToQuit.0 ; 0 <emergency>
        needs_clarification	-3	0 <month> ; 0 <rarely> ; 0 <sober> ; 0 <stimulant> ; 0 <take> ; 0 bed
        needs_clarification	-3	0 dia ; 0 month ; 0 nino ; 0 or ; 0 sob ; 0 vec ; 0 week ; 0 wk ; 0 x
        needs_clarification	-3	<afraid> and ; <afraid> attack ; <alcohol> <continue> ; <alcohol> <drug>
        needs_clarification	-3	<alcohol> <job> ; <alcohol> <shake> ; <alcohol> <stop> ; <alcohol> con
        needs_clarification	-3	<alcohol> desd ; <alcohol> from ; <alcohol> on ; <alcohol> tod
        needs_clarification	-3	<alcohol> y ; <always> <consume> ; <always> <moment> ; <always> sinc
        needs_clarification	-3	<amount> <drive> ; <amount> <illness> ; <amount> eso ; <amount> row
        needs_clarification	-3	<amount> x ; <angry> <clean> ; <appointment> <tool> ; <asleep> <outdoors>
        needs_clarification	-3	<asleep> <week> ; <awake> <moment> ; <awake> my ; <blood> <money>
        needs_clarification	-3	<blood> down ; <bodypart> <color> ; <bodypart> <pain> ; <bodypart> se
        needs_clarification	-3	<bodysound> ; <bodysound> <take> ; <breath> <moment> ; <calm> <amount>
        needs_clarification	-3	<calm> <drive> ; <calm> in ; <calm> when ; <cannabis> <night>
        needs_clarification	-3	<chestheart> <always> ; <chestheart> <amount> ; <chestheart> <daytime>
        needs_clarification	-3	<chestheart> a ; <child> <sad> ; <clean> <vermin> ; <clean> prend
        needs_clarification	-3	<clinician> ; <clinician> <blood> ; <clinician> <record> ; <clinician> pt
        needs_clarification	-3	<clinician> ther ; <colleague> <order> ; <colleague> <sober>
        needs_clarification	-3	<confused> <insurance> ; <confused> <see> ; <consume> <build>
        needs_clarification	-3	<consume> <sedative> ; <consume> mayb ; <consume> ni ; <consume> todo
        needs_clarification	-3	<consume> was ; <container> <past> ; <container> mark ; <continue> <go>
        needs_clarification	-3	<continue> <hit> ; <continue> <start> ; <continue> <wait> ; <continue> par
        needs_clarification	-3	<count> ; <count> <alcohol> ; <count> <say> ; <count> <week>
        """
}
