extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification9 = """
        needs_clarification	-2	all day ; all on ; almuerz ; alon so ; altavoz ; am glad ; am i ; an eight
        needs_clarification	-2	and <furniture> ; and ate ; and back ; and dont ; and friday ; and go
        needs_clarification	-2	and hav ; and help ; and me ; and neith ; and of ; and put ; and siren
        needs_clarification	-2	and today ; and want ; anniversary and ; announcement <continue>
        needs_clarification	-2	announcement repeat ; announcer ; anoch cay ; anoch le ; anterior
        needs_clarification	-2	any <stranger> ; any <threat> ; any dang ; any ~<drug> ; any ~substanc
        needs_clarification	-2	apel ; apen ; apologiz ; appreciat you ; apriet per ; april and ; aqui hay
        needs_clarification	-2	are <always> ; arm lik ; arregl el ; articl ; asi y ; ask is ; ask question
        needs_clarification	-2	ask wher ; assault ; asses ; at <night> ; at <write> ; at feed ; at high
        needs_clarification	-2	at us ; audit 0 ; aunt work ; away anywher ; back ther ; baj de
        needs_clarification	-2	bakersfield ; bandmat ; banj ; bar ; bar 0 ; bar on ; bcb ppo ; beb en
        needs_clarification	-2	becaus its ; becaus we ; bed that ; been <kill> ; been shoot ; been tak
        needs_clarification	-2	beg ; behind us ; being a ; bereavement ; big <crowd> ; big fami ; bil at
        needs_clarification	-2	bil for ; bit lost ; blanket and ; blew his ; blind ; boleto par ; bond
        needs_clarification	-2	botella ; both talk ; box a ; box i ; bread knif ; breath at ; breath then
        needs_clarification	-2	bridg until ; bro 0 ; brush ; bundl ; burbank ; bus pas ; buscan ; buy our
        needs_clarification	-2	by <chestheart> ; by <eat> ; by <month> ; by din ; by heart ; c/b aft
        needs_clarification	-2	cabin ; cabl ; cad terc ; cadc ii ; cal ask ; cal got ; cal sist
        needs_clarification	-2	cal speak ; calentur ; calexic ; cama ; camin hast ; can <write> ; can back
        needs_clarification	-2	can do ; can get ; can hold ; can in ; cant ; cant <put> ; cant mov
        needs_clarification	-2	cant put ; cant wak ; captain ; car est ; car in ; car warranty
        needs_clarification	-2	card right ; cardiology ; cart with ; cas <colleague> ; casa en ; cat is
        needs_clarification	-2	cat sleep ; caught on ; cb aft ; cdl ; centr de ; certificat and
        needs_clarification	-2	cessation ; chain ; charact ; charg ; chat with ; chatter ; cheerful
        needs_clarification	-2	chimney and ; cho loft ; cho practic ; chocolat ; chok her ; church gav
        needs_clarification	-2	cigaret ; clean <home> ; client y ; clown ; clr <child> ; clr <eat>
        needs_clarification	-2	clr <friend> ; clr <happy> ; clr <shame> ; clr <take> ; clr and ; clr cal
        needs_clarification	-2	clr husband ; clr know ; clr whisper ; clt ; clutch his ; coc casi
        needs_clarification	-2	cocain every ; cocher ; codein ; coffe mug ; coffe ring ; cok again
        needs_clarification	-2	cok in ; cok thre ; cok to ; cold on ; cold turkey ; colleg kid ; color y
        needs_clarification	-2	com se ; com trap ; com un ; comment on ; community theat ; compra ; comput
        needs_clarification	-2	con <alcohol> ; con <friend> ; con <medicine> ; con eso ; con suer
        needs_clarification	-2	con uno ; contest mejor ; convulsion y ; cook ; corkboard at ; cortin
        needs_clarification	-2	could <build> ; could <hear> ; could <take> ; could do ; could hear
        needs_clarification	-2	could i ; could your ; count the ; count them ; county fair ; coupl tim
        needs_clarification	-2	coupon ; court over ; court report ; cozy ; crack every ; crash right
        needs_clarification	-2	craving ; crei ; cristal ; cristal con ; cristal de ; cristal diari
        needs_clarification	-2	cristal hac ; crystal ; cuand <stop> ; cuand la ; cuand llam ; cuatr noch
        needs_clarification	-2	cuerd a ; cuerp ; curs ; cut down ; cut the ; d <past> ; d ago ; dad 0
        needs_clarification	-2	dad gav ; dan <treatment> ; dan terapi ; day run ; de <afraid> ; de <pill>
        needs_clarification	-2	de <sedative> ; de cad ; de en ; de ingl ; de marz ; de mas ; de orgul
        needs_clarification	-2	de pastilla ; de sobredosi ; de teatr ; death ; deci mi ; deci que
        needs_clarification	-2	del <write> ; delantal ; demasi ; deni ~etoh ; department is ; deployment
        needs_clarification	-2	desd ; despaci ; detector ; detra del ; dia sin ; dia son ; diabet
        needs_clarification	-2	dial the ; dic a ; did my ; diez dia ; diner par ; dirty ; discretion
        needs_clarification	-2	discut con ; disorient ; divorc in ; do 0 ; do <drug> ; do about ; do that
        needs_clarification	-2	doctor offic ; doctor who ; doesnt drink ; dog ate ; dog every ; dog food
        needs_clarification	-2	dog he ; dog on ; doin ; doing great ; dollar ; don rop ; dont <go>
        needs_clarification	-2	dont <leave> ; dont com ; dont leav ; dorm ; dos casa ; down slow
        needs_clarification	-2	dr patel ; drain ; draw that ; drink for ; drink vodk ; driv myself
        needs_clarification	-2	driv with ; drop in ; drug test ; dry <feel> ; dry sens ; due to ; duerm en
        needs_clarification	-2	dx ; ear at ; earli ; east he ; eat ; ed sw ; egg on ; eight or ; eighteen
        needs_clarification	-2	el <colleague> ; el <sedative> ; el <trade> ; el corre ; el favor
        needs_clarification	-2	el frasc ; el intern ; el internamient ; el karaok ; el numer ; el prim
        needs_clarification	-2	el spray ; empti ; empty ; en <furniture> ; en <play> ; en pijam
        needs_clarification	-2	en septiembr ; en tijuan ; end cal ; enfermera ; enganch a ; entr al
        needs_clarification	-2	entr con ; equivoc ; equivoqu ; equivoqu de ; es <drug> ; es aqui ; es el
        needs_clarification	-2	eso <ask> ; eso fue ; eso pregunt ; espald y ; espos dej ; espos quier
        needs_clarification	-2	espum ; est <cold> ; est <day> ; est mes ; estan grand ; estanci de
        needs_clarification	-2	estat agent ; estat of ; estudiant ; estuf ; even i ; even notic
        needs_clarification	-2	even program ; every 0 ; every coupl ; every few ; every one ; every week
        needs_clarification	-2	every weekday ; ex client ; exampl ; eye open ; f <official> ; f <trade>
        needs_clarification	-2	f self ; falt me ; fam ; fami is ; fami jok ; fast ; favor llamenm
        needs_clarification	-2	fax machin ; fax ton ; feb ; feel good ; feo ; ferreteri ; fev ; few night
        needs_clarification	-2	few x ; fiance ; fifty ; fifty year ; fight over ; fin ; fin i
        needs_clarification	-2	first <clothes> ; first <home> ; first ring ; fit sheet ; fiv ; fiv night
        needs_clarification	-2	fiv year ; fix that ; flat ; flight to ; flinch ; floppy ; fob ; fold a
        needs_clarification	-2	follow it ; fond ; for <alcohol> ; for <colleague> ; for <count>
        needs_clarification	-2	for <pain> ; for bed ; for bet ; for breakfast ; for eleven ; for fifty
        needs_clarification	-2	for four ; for hav ; for it ; for its ; for most ; for residential
        needs_clarification	-2	for self ; for sixty ; for that ; for thursday ; forgot ; four hour ; fri y
        needs_clarification	-2	friend gav ; from <count> ; from <sedative> ; from church ; from it
        needs_clarification	-2	from out ; from soc ; fum crack ; function ; gag ; gatorad ; gav noth
        needs_clarification	-2	get thi ; ghost on ; giggl ; glas i ; go in ; go straight ; go up
        needs_clarification	-2	goe around ; goe by ; going away ; goldfish is ; gon <kill> ; gon kil
        needs_clarification	-2	good <insurance> ; got excit ; got thre ; got tir ; gown ; grand in
        needs_clarification	-2	grandp had ; gras when ; great spirit ; grey ; grey wool ; grit que
        needs_clarification	-2	guard el ; gues the ; gun is ; guy tak ; h 0 ; hac ; hac cinc ; hac el
        needs_clarification	-2	had <eat> ; had <stimulant> ; had her ; had me ; had thre ; hadnt
        needs_clarification	-2	hag falt ; half ; ham at ; hammock ; hand going ; hand him ; handwrit
        needs_clarification	-2	happen when ; hast <eat> ; hast le ; haul ; hav <crowd> ; hav <insurance>
        needs_clarification	-2	hav <play> ; hav high ; hav internet ; hav my ; hay mejor ; he <asleep>
        needs_clarification	-2	he check ; he had ; he isnt ; he leav ; he pour ; he snort ; he stop
        needs_clarification	-2	health <school> ; heart of ; hed been ; her at ; her county ; her eye
        needs_clarification	-2	her typ ; herman trabaj ; herman viv ; heroin 0 ; heroin iv ; heroin sinc
        needs_clarification	-2	hes turn ; hes wil ; hi to ; hierb ; high not ; high tid ; hijo ya ; him
        needs_clarification	-2	him <see> ; him its ; him sleep ; his 0 ; his <crowd> ; his <opioid>
        needs_clarification	-2	his <sedative> ; his dead ; his driv ; his finger ; his folk ; his hear
        needs_clarification	-2	his lunch ; his tomat ; history ; hom from ; hom right ; hom to ; hopeful
        needs_clarification	-2	horne ; hr ; hrs ; humor ; humor and ; hundr dollar ; hurry ; husb 0
        needs_clarification	-2	husband cal ; husband in ; hx <bodypart> ; i <hospital> ; i <seizure>
        needs_clarification	-2	i appreciat ; i bowl ; i com ; i discharg ; i do ; i hold ; i interview
        needs_clarification	-2	i odd ; i only ; i own ; i plan ; i rot ; i run ; i saw ; i seem ; i sent
        needs_clarification	-2	i shot ; i sleep ; i snort ; i start ; i told ; i wak ; i went
        needs_clarification	-2	ice <amount> ; id <happy> ; ii ; im <emergency> ; im <happy> ; im <shake>
        needs_clarification	-2	im <stop> ; im clean ; im from ; im near ; im sob ; im up ; in <town>
        needs_clarification	-2	in <year> ; in anywher ; in july ; in mar ; in oct ; in plac ; in with
        needs_clarification	-2	in withdrawal ; inde ; inject meth ; inpatient for ; ins <insurance>
        needs_clarification	-2	insist ; insuranc say ; int <stimulant> ; intensiv outpatient ; intern de
        needs_clarification	-2	internet at ; inyect cristal ; is <cannabis> ; is <drug> ; is ask ; is nic
        needs_clarification	-2	is one ; is saf ; isnt ther ; it <amount> ; it <bodypart> ; it <trust>
        needs_clarification	-2	it scar ; it shut ; it stick ; it thre ; its <happy> ; its adderal
        needs_clarification	-2	its only ; its spe ; its thre ; its urgent ; itself ; iv meth ; ive had
        needs_clarification	-2	ive smok ; jarab ; jardiner ; jealou of ; job know ; juev a ; jug y ; juli
        needs_clarification	-2	jun 0 ; junt al ; just <afraid> ; just kil ; just stop ; ket ; ketamin
        needs_clarification	-2	ketamin 0 ; ketamin every ; kid no ; kid to ; kitchen becaus ; kitchen tabl
        needs_clarification	-2	la <town> ; la carcel ; la doctor ; la farmaci ; la hierb ; la licenci
        needs_clarification	-2	la malil ; la nariz ; la noch ; la pantal ; la parroqui ; la pat ; la piedr
        needs_clarification	-2	la piel ; la segund ; la tintoreri ; lam ; land a ; land in ; landlord of
        needs_clarification	-2	lapd ; largest ; las <buy> ; las <palecolor> ; las <sedative> ; las del
        needs_clarification	-2	las mano ; las teja ; las tortilla ; las xanax ; lasagn ; last bit
        needs_clarification	-2	last drink ; lat fath ; lausd ; law and ; law say ; law the ; ld 0 ; le ech
        needs_clarification	-2	le guard ; le llam ; leav i ; leonard ; let about ; let peopl ; letter so
        needs_clarification	-2	library and ; licenci ; lif i ; lift her ; lik <past> ; lik befor ; lik for
        needs_clarification	-2	lik it ; lik noth ; lik somewher ; lik to ; limpi y ; lin he ; literal
        needs_clarification	-2	liv ; lizard ; llamem despu ; llav y ; lo fum ; lo recom ; local <write>
        needs_clarification	-2	local pap ; lockdown ; long messag ; long that ; longshoreman ; los <cold>
        needs_clarification	-2	los <headface> ; los the ; los viejit ; lost <drive> ; loud shot ; lov to
        needs_clarification	-2	lov you ; lug ; lug de ; m <school> ; m <sedative> ; m <stop> ; m on
        needs_clarification	-2	m self ; mail carri ; mailbox without ; mak <headface> ; mak no ; mal senal
        needs_clarification	-2	malest ; mam le ; mand el ; mand mi ; manejan ; mano ; marc a ; margarita
        needs_clarification	-2	mari ; marriag and ; mas de ; mas en ; mas joven ; masc 0 ; may y
        needs_clarification	-2	mayb onc ; mayore ; me <awake> ; me <job> ; me <leave> ; me acab ; me apen
        needs_clarification	-2	me apoy ; me dur ; me equivoqu ; me from ; me lleg ; me n ; me rei
        needs_clarification	-2	me thing ; meant ; meant to ; medicaid ; memory of ; ment ; mes con ; met a
        needs_clarification	-2	met peric ; meth off ; mft traine ; mi <money> ; mi cuat ; mi direccion
        needs_clarification	-2	mi puebl ; midnight ; mied per ; mik ; milkshak ; min lat ; minut now
        needs_clarification	-2	mis <crowd> ; mis <money> ; mis person ; mix up ; mobil ; mol de ; mom hand
        needs_clarification	-2	mom of ; mom want ; mom wil ; monaguil ; monday to ; month now ; month off
        needs_clarification	-2	mos ; mosquito ; moth nam ; mouth and ; mov it ; mov out ; much but
        needs_clarification	-2	much do ; much tim ; mucha ; muj que ; muy orgullos ; my <clinician>
        needs_clarification	-2	my <day> ; my <insurance> ; my <medicine> ; my <stimulant> ; my <town>
        needs_clarification	-2	my back ; my bf ; my bil ; my blood ; my body ; my corol ; my dead
        needs_clarification	-2	my deposit ; my gf ; my girlfriend ; my glas ; my great ; my hand
        needs_clarification	-2	my keyboard ; my new ; my ninety ; my nurs ; my psychiatrist ; my shop
        needs_clarification	-2	my teeth ; my thursday ; my ticket ; my ~<kin> ; nad de ; nahuatl
        needs_clarification	-2	nam <take> ; nam a ; nam yet ; naranja ; narcan in ; narcand ; nariz
        needs_clarification	-2	nariz y ; need somewher ; neg ; negoci por ; nerv ; nervio ; nervou about
        needs_clarification	-2	nev a ; nev cal ; nev got ; new <room> ; ni ; ni <money> ; ni me ; nic voic
        needs_clarification	-2	niet 0 ; night ago ; night no ; night noth ; nin <year> ; nitrou
        needs_clarification	-2	no <angry> ; no <eat> ; no <headface> ; no <hear> ; no <hot> ; no <illness>
        needs_clarification	-2	no <money> ; no <opioid> ; no <put> ; no <sick> ; no <withdrawal> ; no booz
        needs_clarification	-2	no dorm ; no id ; no money ; no phon ; no sit ; no sx ; no teng
        needs_clarification	-2	no withdrawal ; no ~avh ; nobody <phone> ; noch desd ; nod off ; noma los
        needs_clarification	-2	nos <put> ; nos is ; not <phone> ; not been ; not email ; not look
        needs_clarification	-2	not nam ; not scary ; not ~<consume> ; novi se ; now ; now red ; nuestr
        needs_clarification	-2	num ; numb becaus ; numb for ; numb off ; numer de ; nunc me ; ob
        needs_clarification	-2	obituary ; oclock ; octob ; octob and ; odd ; of <key> ; of an ; of control
        needs_clarification	-2	of county ; of gold ; of humor ; of it ; of los ; of spit ; off <amount>
        needs_clarification	-2	off heroin ; off them ; off work ; oficina ; oh <pill> ; oil chang
        needs_clarification	-2	old <drive> ; old <play> ; on 0 ; on <play> ; on bus ; on crack ; on inde
        needs_clarification	-2	on loud ; on medi ; on own ; on wkend ; one <always> ; one <furniture>
        needs_clarification	-2	one <key> ; one els ; one end ; one every ; one eye ; one fing ; one pil
        needs_clarification	-2	only ; only <day> ; only about ; only smok ; only start ; only that
        needs_clarification	-2	only tim ; open my ; or tak ; or you ; order to ; orgul ; orgullos
        needs_clarification	-2	oth <consume> ; oth use ; our <money> ; our <room> ; our mailbox
        needs_clarification	-2	our street ; out befor ; out if ; out with ; outpatient program
        needs_clarification	-2	own <amount> ; own want ; oye el ; pack ; pag load ; pain of ; pain patch
        needs_clarification	-2	panader ; pantal ; pap cut ; pap dej ; papel alumini ; par <hospital>
        needs_clarification	-2	par clinica ; par del ; par y ; parcel ; park it ; parlay ; parroqui
        needs_clarification	-2	parrot in ; partial ; pas and ; pas el ; pas por ; pasaden ; passiv
        needs_clarification	-2	pastilla azul ; patel ; patient ; patient in ; patron no ; pawn ; pear
        needs_clarification	-2	peg ahorit ; peluqueri ; pen on ; pen that ; pens que ; peopl go
        needs_clarification	-2	peopl stay ; permis ; permis de ; phon died ; phon down ; phon screen
        needs_clarification	-2	photocopi ; pic ; pick at ; piden ; pie ; piedr ; pil but ; pinch her
        needs_clarification	-2	pis se ; pkg ; plac <go> ; platan ; play tenni ; plum ; podcast
        needs_clarification	-2	poison control ; pon una ; por <blood> ; por <write> ; por and ; por cort
        needs_clarification	-2	por un ; porqu lleg ; pos ; positiv for ; pot on ; pow ; practica ; preci
        needs_clarification	-2	prefer text ; pregunt la ; prendi ; prep ; prevention ; prid when
        needs_clarification	-2	primer vez ; proces ; proces <trade> ; proces serv ; professional
        needs_clarification	-2	pronounc my ; psych np ; psychiatrist ; pt ; pt wif ; pueden ; puert era
        needs_clarification	-2	puk ; pupil lik ; purchas ; purpl ; put them ; q <day> ; qd ; que manej
        needs_clarification	-2	que nad ; qued encer ; quien <stop> ; quien dej ; ra ; rac ; radio ; rag
        needs_clarification	-2	railway bridg ; ranch in ; rasur ; rath be ; re <school> ; re night
        needs_clarification	-2	re park ; re who ; real estat ; recd ; reception on ; recibo ; recom una
        needs_clarification	-2	recomiendan ; recovery ; ref 0 ; refrigerador ; refus er ; register
        needs_clarification	-2	regres a ; rehab and ; relativ ; repeti ; replic ; report ; report say
        needs_clarification	-2	reportaj ; reserv ; respit ; rest is ; return a ; ribbon ; rifl for
        needs_clarification	-2	right so ; risa ; riv was ; rob el ; robert ; rol for ; roof 0 ; room was
        needs_clarification	-2	room with ; rop ; rop que ; rosari y ; rot your ; round the ; row ; rut
        needs_clarification	-2	rye ; said good ; said no ; salud en ; sam night ; sam shirt ; sat <night>
        needs_clarification	-2	sat only ; saturday night ; sav the ; saw it ; say thank ; scottish
        needs_clarification	-2	scratcher ; se <breath> ; se ahog ; se escuch ; se muev ; se pag ; se pic
        needs_clarification	-2	se por ; see thing ; seem kind ; segund y ; segur y ; sei mes ; self employ
        needs_clarification	-2	seman sant ; seo ; separate ; session ; set to ; seven ; seven day
        needs_clarification	-2	seven week ; seventeen ; seventy ; shak and ; shaky ; she watch ; she went
        needs_clarification	-2	shelt ; shin ; shirt and ; sho repa ; show and ; shut its ; si ya ; sick
        needs_clarification	-2	sick as ; sicknes ; sidewalk ; sig con ; sigu ; silenci de ; silent ; sin
        needs_clarification	-2	sin <money> ; sin ayud ; sinc friday ; sinc his ; sinc jun ; sinc may
        needs_clarification	-2	sinc noon ; sinc sat ; sinc saturday ; sinc sept ; sinc sun ; sinc the
        needs_clarification	-2	singl ; slam ; slap him ; slot ; smal <record> ; smal print ; snor and
        needs_clarification	-2	snow ; so <confused> ; so <stop> ; so confus ; so far ; so patient ; soak
        needs_clarification	-2	sob hous ; sobredosi en ; sobrin porqu ; sociology ; sol per ; solit
        needs_clarification	-2	som <stranger> ; somebody els ; somebody pleas ; somebody read
        needs_clarification	-2	someon about ; someon lik ; someth out ; somo una ; son <build> ; son dos
        needs_clarification	-2	son throw ; soonest ; spanish ; speak from ; spel bee ; spel surnam
        needs_clarification	-2	spic dai ; spirit ; sport ; spot ; start in ; start using ; startl
        needs_clarification	-2	stay her ; ste ; step <amount> ; step stool ; step two ; stil bring
        needs_clarification	-2	stil her ; stil know ; stir ; stop ; stop drink ; stop the ; streetlight
        needs_clarification	-2	string ; student 0 ; study to ; su oficin ; su pagin ; su tiemp ; subst
        needs_clarification	-2	suer y ; suicid ; suicid prevention ; sunflower ; sunris ; supermarket
        needs_clarification	-2	sus <order> ; sus orden ; sweat ; swept ; swor ; symptom ; t ; tafil
        needs_clarification	-2	tak blood ; tak him ; tak my ; tak someth ; talk abt ; talk at ; tarzan
        needs_clarification	-2	taught me ; tea to ; team lost ; teatr ; teja ; telefon en ; ten
        needs_clarification	-2	ten <month> ; ten month ; teng hijo ; teng que ; teni en ; terapeut
        needs_clarification	-2	termin el ; text me ; than <amount> ; than the ; thanksgiv and
        needs_clarification	-2	that <color> ; that clos ; that lik ; that lin ; that new ; that noth
        needs_clarification	-2	that sid ; that thing ; that thund ; that to ; that wasnt ; the <afraid>
        needs_clarification	-2	the <hold> ; the <homeless> ; the <hospital> ; the <illness> ; the <kill>
        needs_clarification	-2	the <moment> ; the <needle> ; the alarm ; the alumni ; the app ; the bait
        needs_clarification	-2	the bak ; the barb ; the beig ; the cano ; the cardiologist ; the cas
        needs_clarification	-2	the chest ; the chicken ; the children ; the chimney ; the community
        needs_clarification	-2	the cond ; the contract ; the courthous ; the dental ; the detox ; the driv
        needs_clarification	-2	the east ; the glu ; the hand ; the hospital ; the hour ; the hurrican
        needs_clarification	-2	the lock ; the man ; the menu ; the movi ; the next ; the obituary
        needs_clarification	-2	the old ; the picnic ; the post ; the queen ; the quilt ; the receptionist
        needs_clarification	-2	the seventh ; the sign ; the sleep ; the soc ; the streetlight ; the sweat
        needs_clarification	-2	the toilet ; the trombon ; the vis ; then anoth ; then my ; ther wer
        needs_clarification	-2	they <give> ; they <say> ; they split ; they threw ; theyv <say> ; thi hous
        needs_clarification	-2	thi mak ; thi work ; thousand dollar ; thre four ; thre month
        needs_clarification	-2	through <treatment> ; through saturday ; thur ; thursday group ; tien las
        needs_clarification	-2	til he ; tim ; tim ive ; tim today ; tir el ; tir la ; tmrw a
        needs_clarification	-2	to <daytime> ; to <opioid> ; to fiv ; to fix ; to forty ; to friday
        needs_clarification	-2	to keep ; to mind ; to ohi ; to print ; to rid ; to use ; to volunte
        needs_clarification	-2	today he ; todo le ; tom ni ; tom todo ; tonight it ; took 0 ; took turn
        needs_clarification	-2	tortilla ; tos ; touch them ; tourist ; tourniquet ; tower ; town has
        needs_clarification	-2	tra nad ; trabaj social ; trabajo ; tractor ; trai ; tranq ; traum
        needs_clarification	-2	tre and ; tremulou ; tri the ; trip and ; triplet ; trumpet ; try to
        needs_clarification	-2	try us ; tryn ; tu ; tuesday ; tuesday and ; tunnel ; turn <color>
        needs_clarification	-2	turn <palecolor> ; twelv week ; twic ; twic sinc ; twitch ; two a ; tyl
        needs_clarification	-2	typ on ; u <think> ; u know ; ubic ; ultimo ; un <say> ; un <take>
        needs_clarification	-2	un mensaj ; un pedaz ; un recib ; un ruid ; un terren ; una <alone>
        needs_clarification	-2	una <clinician> ; una muj ; una noven ; una nuev ; una obr ; una quej
        needs_clarification	-2	una sol ; und <amount> ; union cover ; until <stranger> ; until one
        needs_clarification	-2	until somebody ; us <consume> ; us <take> ; us over ; us took
        needs_clarification	-2	use fentanyl ; use for ; use in ; used anyth ; using my ; usted hacen
        needs_clarification	-2	vacuum ; vap weed ; varia vec ; vec ; vec mal ; vecin de ; vecin y
        needs_clarification	-2	vegetarian ; veng por ; venic ; verify ; viej que ; viern ; vm re
        needs_clarification	-2	w/d mgmt ; wal of ; want detox ; want mor ; want out ; want purchas
        needs_clarification	-2	want the ; was <hit> ; was <think> ; was <try> ; was foggy ; was ful
        needs_clarification	-2	was good ; was nineteen ; was one ; was quiet ; wat but ; wat tow
        needs_clarification	-2	way <amount> ; way up ; we <partner> ; we keep ; we know ; we rol ; weed
        needs_clarification	-2	weed pen ; week off ; week too ; weekend only ; weekend with ; went around
        needs_clarification	-2	went from ; wer rais ; what <moment> ; what <need> ; what they ; what would
        needs_clarification	-2	wheel ; whenev ther ; wher to ; which <say> ; which way ; whil its
        needs_clarification	-2	whisper bc ; whit knuckl ; who hat ; who whistl ; widow in ; wil <eat>
        needs_clarification	-2	wil <think> ; wil feed ; wil go ; wil my ; wil sign ; wil to ; win at
        needs_clarification	-2	wink ; with <kin> ; with friend ; with laugh ; with prid ; with us
        needs_clarification	-2	with you ; within ; without a ; without it ; wk of ; wkend only ; wks preg
        needs_clarification	-2	wont <say> ; wont <wait> ; wont say ; wont stay ; wor ; work comput
        needs_clarification	-2	workday ; would go ; would lik ; would one ; writ letter ; written in
        needs_clarification	-2	wrong <phone> ; xylazin ; y regal ; y tir ; y todavi ; ya quier ; yal
        needs_clarification	-2	year ; year im ; year most ; yes the ; yesterday i ; yo <alone> ; yo uso
        needs_clarification	-2	yogurt ; you kind ; you look ; you send ; you so ; you stil ; youl get
        needs_clarification	-2	your <moment> ; your <night> ; your <phone> ; your competitor ; youv <take>
        needs_clarification	-2	zapato ; zer ; ~<amount> ~<alcohol> ; ~<amount> ~<day> ; ~<amount> ~<year>
        needs_clarification	-2	~<clean> ~out ; ~<container> ~<eat> ; ~<eat> ~<drive> ; ~<go> ~<think>
        needs_clarification	-2	~<home> ~in ; ~<hot> ; ~<night> ; ~<see> ; ~<seizure> ; ~<shake> ni
        needs_clarification	-2	~<threat> ; ~a ~<amount> ; ~a ~<day> ; ~a ~<night> ; ~a ~night ; ~beer
        needs_clarification	-2	~cps ; ~die ; ~dont ; ~heroin ; ~hous ~use ; ~ice ; ~me ; ~of ~<alcohol>
        needs_clarification	-2	~off ~it ; ~on ; ~overdos in ; ~pcp ; ~residential ; ~sick ; ~sol
        needs_clarification	-2	~the ~hous ; ~ther ; ~to ~<die> ; ~to ~die ; ~to ~say ; ~tom ni ; ~truck
        needs_clarification	-2	~used ~a ; ~weekend ; ~xanax
        needs_clarification	-3	*abstinent.0:hypothetical ; *clientAdmin.0 ; *detoxWord.0:negated
        needs_clarification	-3	*emergency.3 ; *hallucination.9 ; *heavy.0:other_experiencer
        needs_clarification	-3	*iopRequest.0:hypothetical ; *jobSeeker.1 ; *keptUsing.0:other_experiencer
        needs_clarification	-3	*occasional.0:other_experiencer ; *otherService.5
        needs_clarification	-3	*otherService.5:hypothetical ; *otherService.5:other_experiencer
        needs_clarification	-3	*seizure.3:historical ; *sinceLastUse.2 ; *substance.2
        needs_clarification	-3	*substance.2:hypothetical ; *substance.4:other_experiencer ; *thirdParty.0
        needs_clarification	-3	*unaided.0 ; *vendor.0 ; *vendor.1 ; 0 <month> ; 0 <rarely> ; 0 <sober>
        needs_clarification	-3	0 <stimulant> ; 0 <take> ; 0 bed ; 0 dia ; 0 month ; 0 nino ; 0 or ; 0 sob
        needs_clarification	-3	0 vec ; 0 week ; 0 wk ; 0 x ; <afraid> and ; <afraid> attack
        needs_clarification	-3	<alcohol> <continue> ; <alcohol> <drug> ; <alcohol> <job>
        needs_clarification	-3	<alcohol> <shake> ; <alcohol> <stop> ; <alcohol> con ; <alcohol> desd
        needs_clarification	-3	<alcohol> from ; <alcohol> tod ; <alcohol> y ; <always> <consume>
        needs_clarification	-3	<always> <moment> ; <always> sinc ; <amount> <drive> ; <amount> <illness>
        needs_clarification	-3	<amount> eso ; <amount> row ; <amount> x ; <angry> <clean>
        needs_clarification	-3	<appointment> <tool> ; <asleep> <outdoors> ; <asleep> <week>
        needs_clarification	-3	<awake> <moment> ; <awake> my ; <blood> <money> ; <blood> down
        """
}
