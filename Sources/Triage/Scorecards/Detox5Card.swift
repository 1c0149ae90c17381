extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox5 = """
        detox	1	and con ; and each ; and hav ; and last ; and mor ; and off ; and p ; and swollen
        detox	1	and they ; and used ; and ~ox ; and ~sweat ; anesthesiologist ; anex ; ano al ; answ me
        detox	1	ant and ; arc ; are ant ; are co ; arm was ; arm wher ; arregl ; arregl el ; as <drug>
        detox	1	as rain ; as someth ; as soon ; ask she ; ask thi ; assist ; at 0 ; at <daytime>
        detox	1	at <eat> ; at <vermin> ; at bedtim ; at high ; ate someth ; atin al ; awak but ; away on
        detox	1	ayer y ; azot ; azul diaria ; babi ; baby fin ; baby monitor ; back and ; back hes
        detox	1	back hurt ; back lik ; bag ; bag / ; bajarl ; ban per ; bar her ; barefoot ; bartend
        detox	1	bay 0 ; be <leave> ; be <stop> ; be away ; be off ; be sixty ; be watch ; beanbag
        detox	1	becam <amount> ; becom a ; bed or ; bed rail ; been <count> ; been <die> ; been doing
        detox	1	been eat ; been on ; been shoot ; been sinc ; been without ; beer fri ; between breakfast
        detox	1	between sup ; bien la ; bien porqu ; bien se ; big are ; birdwatch ; blist ; blown ; blu
        detox	1	blu <amount> ; blu every ; blu off ; board and ; bombero ; book 0 ; bor de ; borrow from
        detox	1	both <crowd> ; both <pet> ; both <phone> ; both <stop> ; both cal ; bottl each ; bottl gon
        detox	1	bottl und ; bought on ; box and ; breakfast to ; breath keep ; brinc en ; bro 0
        detox	1	bromazolam powd ; broth band ; broth want ; brought ; brought her ; bucket ; bug walk
        detox	1	build the ; but <ask> ; but ask ; button ; by <record> ; by about ; cabinet lik ; cad vez
        detox	1	caen ; cajit ; cal gf ; cal thi ; calambr y ; can u ; cant <eat> ; cant <write>
        detox	1	cant clos ; capsul a ; captain ; card has ; carpet is ; cartel ; cartel de ; carton
        detox	1	cashi ; casi ; casi nunc ; cb <day> ; celul en ; cemetery deed ; cervez ; cervez en ; chat
        detox	1	chin ; chup ; cirugi ; claim ; clammy and ; claw a ; clean <job> ; clean room ; clerk
        detox	1	clinic clos ; clinic wont ; clinical ; clock ; clock i ; clr <pet> ; clr know ; clr teach
        detox	1	cobran y ; coc con ; cocain weekend ; coffe mak ; cok mayb ; cok the ; com monday
        detox	1	combination ; comunion ; confirm ; consegu ; corazon se ; corre ; couch and ; could a
        detox	1	couldnt ; couldnt do ; cousin doe ; cov ; crash ; crawl out ; crawl spac ; cri and
        detox	1	cuand <hear> ; cuel ; cun no ; cus at ; cut straw ; cut with ; d last ; da mied
        detox	1	dab <write> ; dab pen ; dai etoh ; daught start ; daught want ; day and ; day cant
        detox	1	day foil ; day has ; day lik ; day the ; day two ; de <bodypart> ; de <child> ; de <clean>
        detox	1	de <play> ; de afuer ; de bakersfield ; de dia ; de entr ; de guar ; de hueso ; de lun
        detox	1	de medi ; de vel ; dead dog ; dead moth ; deb ; dej a ; dej el ; dej ni ; del ban
        detox	1	del volcan ; deliriou ; deliv ; demasi ; demasi pastilla ; dependent ; desayun
        detox	1	desd anoch ; desd el ; desd lo ; desintoxic de ; desintoxicacion ahi ; detail to
        detox	1	detox at ; detox if ; detox near ; detox that ; dia lo ; dia mi ; did <amount> ; did i
        detox	1	dieron ; different <clinician> ; dinosaur ; direct <go> ; direct transf ; dirty
        detox	1	discharg of ; discretion ; diversion ; divorc in ; divorc went ; dizqu ; do <treatment>
        detox	1	doc cerveza ; doc de ; doesnt answ ; doesnt do ; dog food ; dog has ; doming le ; donation
        detox	1	dont <official> ; dont judg ; dont just ; dont ~<take> ; dont ~get ; dori ; doubl up
        detox	1	down <day> ; dr say ; drain and ; dres room ; drink not ; drip sweat ; drug addict
        detox	1	drug stor ; dry ; dry <clean> ; dry clean ; dry mon ; dts 0 ; duelen ; dur la ; dwn
        detox	1	each day ; earn ; egg on ; eighteen ; ekg ; el <amount> ; el <key> ; el <media> ; el de
        detox	1	el juez ; el pis ; elbow temp ; eleven dollar ; ell <phone> ; ell <promise> ; els given
        detox	1	em 0 ; em <always> ; em befor ; empap y ; empti in ; emt ; en <cold> ; en <emergency>
        detox	1	en fri ; en sobredosi ; encampment ; encant ; encontr ; encontr <write> ; end when
        detox	1	english is ; entir ; entonc se ; er d/c ; er let ; es adict ; es un ; escuch
        detox	1	estuv intern ; etizolam ; eval ; evan ; even clas ; everyon in ; ex <continue> ; ex and
        detox	1	exception ; explain why ; extension ; eye are ; eye wont ; f <intoxicated> ; f <sad>
        detox	1	f accidental ; f drink ; falt ; fast he ; fax h ; fax ton ; febrer ; feel wel ; fel out
        detox	1	fent every ; fent sinc ; fent smok ; fentanil ; fentanil lo ; fentanil que ; fentanyl and
        detox	1	fiest le ; fin right ; fioricet for ; fir dept ; firework ; first ; first <amount>
        detox	1	first off ; first try ; fistful ; fiv year ; flask at ; flu tim ; flush his ; foolish
        detox	1	for <calm> ; for back ; for cok ; for crystal ; for meth ; for transf ; for ~<treatment>
        detox	1	form with ; forty minut ; found him ; four bar ; four mor ; four oclock ; freight
        detox	1	friend did ; from <home> ; from alcohol ; from ten ; from you ; front <opening> ; fue la
        detox	1	ful blown ; funeral and ; gallo de ; gas station ; gbl ; get long ; get off ; get the
        detox	1	gin from ; gin on ; ging ; ging ale ; go if ; go und ; goe in ; goe up ; going away
        detox	1	gon int ; good and ; gracia por ; gram a ; gramo ; grigi ; grit que ; guam ; guy do
        detox	1	guy for ; h + ; h <pet> ; h <withdrawal> ; h ciw ; h cow ; h sinc ; ha dad ; hac <amount>
        detox	1	hac cinc ; hac tre ; hacen ; had narcan ; had som ; halcion ; hand is ; has <need>
        detox	1	has opinion ; has said ; has taken ; hast <amount> ; hast de ; hav my ; hav nin
        detox	1	havent been ; hay <pet> ; he <buy> ; he <eat> ; he <stop> ; he bought ; he can ; he dont
        detox	1	he got ; he hid ; he thought ; he wont ; he ~<phone> ; he ~cal ; health aid ; heavy
        detox	1	her <furniture> ; her <headface> ; her ativan ; her desk ; her mind ; her oxy ; her som
        detox	1	her somewher ; her ~moth ; heroin ayer ; hes <buy> ; hes <limp> ; hes had ; hes only
        detox	1	hes used ; hi to ; hik ; himself off ; hip ; his <colleague> ; his <drug> ; his <rope>
        detox	1	his bar ; his break ; his breath ; his eye ; his fingernail ; his night ; his practic
        detox	1	hit with ; hna ; honest dont ; hospic nurs ; hospital told ; hot and ; how big ; how id
        detox	1	how would ; husband in ; hydr ; i <kill> ; i <seizure> ; i blew ; i did ; i quit ; i wear
        detox	1	i yel ; i ~cam ; ice <take> ; if possibl ; if sam ; ill <say> ; im <start> ; im addict
        detox	1	im short ; im sick ; in 0 ; in <confused> ; in delirium ; in treatment ; in tuls
        detox	1	in ~<hospital> ; in ~icu ; informacion ; internet <always> ; internet say ; interview
        detox	1	iop in ; ir con ; is addict ; is different ; is murd ; is oding ; is pack ; is retir
        detox	1	is rn ; is run ; isnt ~<illness> ; it <fall> ; it <soon> ; it again ; it tak ; it was
        detox	1	ito ; its <hot> ; its <take> ; its all ; its for ; its ten ; its wors ; ive arrang
        detox	1	jerk a ; jit ; job i ; joint <key> ; jug ; jump and ; just <clothes> ; just <eat>
        detox	1	just <sad> ; just to ; just wait ; kais cm ; ketamin and ; key to ; kick all ; kick and
        detox	1	kick fent ; kid asleep ; kid i ; kitchen 0 ; klonopin and ; klonopin every ; knock on
        detox	1	la <container> ; la <hear> ; la <illness> ; la <opioid> ; la central ; la fent ; la jering
        detox	1	la lig ; la manan ; la methadon ; la niev ; la plant ; la taz ; la tia ; la ven ; lanch de
        detox	1	laps ; las <promise> ; las gracia ; las pared ; last etoh ; last him ; last pm ; last smok
        detox	1	law on ; lax ; le ; le <see> ; le <stiff> ; le atin ; le duelen ; le estan ; le firm
        detox	1	le fue ; le peg ; le pegu ; le qued ; le trab ; leav ; leav my ; leer ; licens ; lift her
        detox	1	lik <bodysound> ; lik <hot> ; lik <treatment> ; lik <write> ; lik a ; lik at ; lik candl
        detox	1	lik penni ; limpi ; lin going ; lin so ; liquor ; literal ; lo <stop> ; lo fum ; lo hal
        detox	1	locutor ; long <outdoors> ; long beach ; los 0 ; los <bodypart> ; los <opioid> ; los juev
        detox	1	los tamal ; los viejit ; lost his ; luch ; lunch and ; lying in ; m <fluid> ; m <past>
        detox	1	m h/o ; m retir ; m stop ; m vomit ; m wif ; mam difunt ; mam par ; mam va ; mami
        detox	1	manan me ; manual ; march at ; marker ; may <appointment> ; may visit ; me <awake> ; me by
        detox	1	me contest ; me dijeron ; me levant ; me llev ; me narcan ; me peg ; me round ; meal
        detox	1	med as ; medal ; medic used ; meno ; mention thi ; methadon sinc ; meti ; mg <count>
        detox	1	mg <need> ; mg of ; mg want ; mi <town> ; mi car ; mi client ; mi expedient ; mi mar
        detox	1	mi pap ; min ago ; min no ; minut and ; minut lat ; mis primo ; mism <consume> ; mism tom
        detox	1	mo <say> ; monday and ; monday the ; month sup ; mor by ; morn the ; morning ; most every
        detox	1	most week ; motel rm ; much doe ; much he ; muchach del ; mumbl and ; my <drive>
        detox	1	my <lock> ; my <school> ; my cun ; my dead ; my email ; my grandfath ; my hid ; my hour
        detox	1	my hydrocodon ; my neurologist ; my night ; my norc ; my prim ; my skin ; my social
        detox	1	my tool ; my week ; my ~cousin ; my ~leg ; n all ; nad <say> ; nam + ; narcan on ; narcand
        detox	1	nd <phone> ; nd cal ; necesitamo ; need ; need advic ; nephew hes ; nerv and ; nerv pil
        detox	1	nev again ; nev doe ; nev let ; new <crowd> ; ni <take> ; ni a ; night a ; night going
        detox	1	night group ; night has ; night sinc ; night without ; nin <moment> ; nin beer
        detox	1	nin thousand ; nit 0 ; no <trade> ; no am ; no boat ; no hay ; no sleep ; no ~<confused>
        detox	1	no ~<kin> ; no ~blu ; no ~confusion ; noch que ; noch sin ; noisy ; noma <day> ; non <day>
        detox	1	non today ; noon and ; noon on ; norco a ; normal aft ; nos in ; not all ; not re
        detox	1	not tryn ; noth <day> ; notic the ; now about ; nt ; numb do ; nurs about ; odd on
        detox	1	of <moment> ; of crown ; of phenobarbital ; of respect ; of sleep ; of vodk
        detox	1	off <furniture> ; off a ; off day ; off i ; off no ; off spe ; offic has ; oig que
        detox	1	old <furniture> ; old <write> ; on <furniture> ; on glas ; on googl ; on them ; on top
        detox	1	on wednesday ; onc mad ; one <seizure> ; one com ; one els ; one goe ; one i ; one then
        detox	1	onlin pharmacy ; only <stimulant> ; only be ; open <always> ; open today ; or dont ; order
        detox	1	oth half ; our <appointment> ; our <home> ; our <outdoors> ; our <treatment>
        detox	1	out <alcohol> ; out by ; out thursday ; over me ; over what ; overnight hom
        detox	1	own <bodypart> ; own <sedative> ; oxy every ; pac ; pacient con ; pair ; pap hac ; papi
        detox	1	paquet ; par atra ; par el ; par no ; park plac ; park ticket ; partn is ; party
        detox	1	past six ; patch from ; pawn ; pay by ; pen to ; per mom ; perc off ; percocet from
        detox	1	peric ; perk ; pharmacy in ; pharmacy say ; pictur for ; pid ; pierna le ; pil my
        detox	1	pinot grigi ; plac by ; plan <need> ; pledg ; plenty ; plenty of ; plu ; plu one
        detox	1	plum and ; potluck ; pour <fluid> ; pour sweat ; powd on ; pref not ; premis ; pres one
        detox	1	prescriber ; president ; primer <church> ; primer comunion ; proces ; propi <home>
        detox	1	propi cas ; pt <take> ; pt <think> ; pt etoh ; pte ; pul at ; push ; push her ; q hag
        detox	1	q month ; qd x ; que <year> ; que abr ; que dej ; que primer ; que reviv ; que sobr
        detox	1	que tengan ; qued ; qued a ; qued dorm ; qued y ; quier llev ; quis dej ; quit for
        detox	1	quit win ; rac ; radio ; rath be ; red a ; red strip ; referral 0 ; refus ; reloj de
        detox	1	rent un ; repaint the ; repart ; report a ; restrain ; resum beer ; retir longshoreman
        detox	1	reviv ; reviv by ; reviv with ; rez a ; rib ; rid in ; rock ; romp en ; ron diari ; room 0
        detox	1	roomat <take> ; roomat took ; round ; rug ; rum dai ; run i ; run lik ; s all ; sab me
        detox	1	sab ni ; sab pas ; sabemo que ; saf at ; said what ; sali bien ; saliv ; sam <law>
        detox	1	sam clinic ; sat on ; saturday in ; saturday that ; saw your ; say from ; school and
        detox	1	school is ; se hiz ; se iba ; se me ; seat ; see cat ; see shadow ; see spider ; seg
        detox	1	seizur last ; seizur lik ; sel ; sel anyth ; seltz ; separate ; serv ; set an ; shad of
        detox	1	shak by ; shak sweat ; shal ; shar with ; she <count> ; she <feel> ; she <fluid>
        detox	1	she <kill> ; she ate ; she feel ; she fold ; she found ; she hook ; she lift ; she set
        detox	1	she shoot ; she tak ; she wont ; sherry from ; shook him ; shook so ; show i ; shut and
        detox	1	sick ; sick in ; sign his ; sin eso ; sin sal ; sinc <appointment> ; sinc <last>
        detox	1	sinc <photo> ; sinc divorc ; sinc im ; sinc last ; sinc you ; sink ; sist ask ; sist that
        detox	1	six night ; skip the ; sleep heart ; slow and ; slump in ; snak ; so <go> ; so going
        detox	1	so noth ; so sinc ; so tel ; so we ; sob liv ; sobredosi ; sobredosi el ; sobrin ya ; soju
        detox	1	som beer ; som of ; som shot ; someon ; someth ; sometim i ; somewher with ; son <build>
        detox	1	son drink ; son una ; son want ; soy su ; span ; spanish speak ; spe limit ; spe with
        detox	1	speak counselor ; spent a ; spic and ; st and ; st period ; start hav ; start in ; stat
        detox	1	steady and ; stil open ; stil out ; stil owe ; stil run ; stop breath ; stop near
        detox	1	stop valium ; stop vodk ; strangl my ; street on ; street xanax ; strip <height>
        detox	1	strip climb ; stuf ; substitut <church> ; suegr dej ; suer ; sunday for ; sup and
        detox	1	sur who ; surf ; surgical tech ; sweep up ; swim in ; sx yet ; syrup ; sz ; tab
        detox	1	tack <room> ; tack room ; tackl box ; tak someon ; tak tramadol ; talk lik ; taxi ; tear
        detox	1	tel his ; temazepam ; ten of ; teng segur ; tequil todo ; term residential ; termin en
        detox	1	terrifi ; th ; than an ; that <bodysound> ; that fin ; that right ; that we ; that would
        detox	1	the <opioid> ; the <see> ; the ac ; the bank ; the bras ; the build ; the casserol
        detox	1	the certificat ; the empty ; the entir ; the fent ; the film ; the flu ; the hen ; the ice
        detox	1	the long ; the memory ; the meth ; the pickup ; the potluck ; the radi ; the rug
        detox	1	the sauc ; the scotch ; the season ; the snor ; the spac ; the spe ; the spoon ; the tac
        detox	1	the tack ; the tow ; the train ; the valium ; the walk ; the wed ; the ~<alcohol>
        detox	1	the ~<play> ; the ~<school> ; the ~drug ; the ~judg ; them <past> ; them befor ; them too
        detox	1	then <ask> ; then <opioid> ; then <wait> ; then hes ; then i ; then two ; ther again
        detox	1	ther any ; ther cal ; ther someth ; ther that ; they <fall> ; they cant ; they drop
        detox	1	they wrot ; theyd ; thi ~<sick> ; thi ~sick ; thing about ; thre without ; thre xanax
        detox	1	thread ; thread a ; through in ; through them ; thursday he ; tiembl y ; tiemblan hast
        detox	1	tienen <clinician> ; tijuan <amount> ; til i ; tilt ; tim ten ; tinfoil ; tio tom
        detox	1	tip the ; tj ; to <hear> ; to <last> ; to <start> ; to bed ; to clos ; to everybody
        detox	1	to fix ; to guam ; to hand ; to hear ; to interview ; to iop ; to jail ; to kick ; to last
        detox	1	to someon ; to tap ; today if ; today im ; togeth and ; tok ; tom clonazepam ; tom doc
        detox	1	tom mezcal ; tom tequil ; tongu bitten ; tongu lik ; tonight hes ; tonit i ; too and
        detox	1	took som ; took someth ; tow truck ; trabajador social ; trag ayer ; trago ; trap
        detox	1	treatment for ; treatment in ; tremen ; tremen right ; trial ; tripl ; tu ; tuv ; twic
        detox	1	two empty ; two in ; two with ; typ for ; uas ; un cartel ; un lug ; un ruid ; una 0
        detox	1	una <outdoors> ; unbuckl ; unconsciou on ; und and ; unk substanc ; unles ive
        detox	1	uno <moment> ; until friday ; until thi ; up soak ; up until ; urgent ; use ; use a
        detox	1	use thi ; used <continue> ; used again ; used thi ; va la ; vaci ; valium a ; vegetarian
        detox	1	vet and ; vez com ; vin el ; vin sin ; visit a ; viven ; vodk a ; vodk diari ; vodk q
        detox	1	volte los ; volvi ; voz de ; w/d from ; want iop ; was <happy> ; was <stimulant> ; was com
        detox	1	was fent ; was not ; was proud ; was sold ; was thi ; was thursday ; was with ; wasnt a
        detox	1	watch for ; watch my ; way mor ; we bring ; we cook ; we could ; weapon in ; wear
        detox	1	wear it ; week left ; week noth ; week two ; weekend are ; wel <day> ; went a ; what hes
        detox	1	whatev he ; wher are ; wher one ; whiskey dai ; who <build> ; who <go> ; who brok
        detox	1	whol body ; wif cant ; wif whisper ; william ; win dai ; wind in ; with <order>
        detox	1	with alcohol ; with medical ; with spous ; without <say> ; without them ; wk 0
        detox	1	wont <stop> ; wont nam ; work day ; would <promise> ; would appreciat ; would one ; wrench
        detox	1	wrung ; x 0 ; xanax hac ; xanax sinc ; xanax thre ; xanax too ; xanni ; y <cold>
        detox	1	y <lock> ; y <take> ; y amaneci ; y cad ; y cuand ; y hac ; y lu ; y ni ; y tiembl
        detox	1	y tien ; y traig ; y voy ; ya <soon> ; ya <think> ; ya est ; ya mer ; ya sab ; yo cre
        detox	1	you ; you <continue> ; you for ; you locat ; your <insurance> ; your <job>
        detox	1	your <withdrawal> ; your doctor ; your withdrawal ; youv ; yrs i ; yrs nev ; yrs of
        detox	1	ystdy ; zip ; ~<alcohol> aft ; ~<alcohol> i ; ~<alcohol> ~<amount> ; ~<alcohol> ~<eat>
        detox	1	~<always> ; ~<always> ~<amount> ; ~<confused> ~<withdrawal> ; ~<day> <day>
        detox	1	~<emergency> in ; ~<fluid> and ; ~<go> ; ~<home> est ; ~<opioid> ; ~<seizure> <see>
        detox	1	~<seizure> whil ; ~<shake> <bodypart> ; ~<shake> y ; ~<sick> <moment> ; ~<sick> i
        detox	1	~<stop> ~<tired> ; ~<stop> ~el ; ~<treatment> <day> ; ~<treatment> ~<count>
        detox	1	~<try> ~<stop> ; ~<withdrawal> <amount> ; ~<withdrawal> ~<consume> ; ~<year> ~old
        detox	1	~a ~<day> ; ~a ~<furniture> ; ~a ~day ; ~bad ; ~brush ; ~cas est ; ~confusion ; ~cosa
        detox	1	~delirium ~tremen ; ~dos ; ~dot ; ~drink at ; ~drink sinc ; ~dt ; ~dts onc ; ~edg ; ~fifth
        detox	1	~get ~the ; ~ghb ; ~hx ; ~i ~<seizure> ; ~i ~seiz ; ~i ~skip ; ~jail ; ~kid ; ~kratom
        detox	1	~la ; ~le ; ~leg ; ~lik ; ~mal ; ~me ~dan ; ~my ~<chestheart> ; ~nam and ; ~no ~<child>
        detox	1	~no ~kid ; ~no ~thought ; ~odd ; ~of ~<kill> ; ~of ~harm ; ~on ~my ; ~one ~of ; ~our
        detox	1	~out ; ~over ; ~own ; ~ox ; ~ox ~0 ; ~plac ; ~que ~<home> ; ~que ~cas ; ~relaps ; ~sam
        detox	1	~seiz ~when ; ~stop ~yawn ; ~sudor ; ~sweat ; ~ten ~<seizure> ; ~the ~<pet> ; ~the ~dog
        detox	1	~the ~edg ; ~the ~wil ; ~to ~be ; ~tremen ; ~try ; ~try ~to ; ~want ~to ; ~wd ; ~wean
        detox	1	~when ; ~who ~let ; ~wil ~is ; ~year ; ~year ~old ; ~your ; él <promise> ; él me
        detox	-1	# ; *alcoholic:other_experiencer ; *clientAdmin.opensNote
        detox	-1	*clientAdmin:other_experiencer ; *deliriumTremens:other_experiencer ; *functioning
        detox	-1	*jobSeeker ; *lostThroughUse ; *otherService.lookAlike:other_experiencer
        detox	-1	*outpatientDuring:hypothetical ; *overPrescribed:other_experiencer
        detox	-1	*residentialDone:negated ; *rhythm.1 ; *substance.other ; *unaided ; *vendor
        detox	-1	*vendor.lookAlike ; *violence ; *violence.lookAlike:negated
        detox	-1	*withdrawalSign:other_experiencer ; + if ; 0 <day> ; 0 for ; 0 gabapentin ; 0 gummi
        detox	-1	0 need ; 0 pls ; 0 screen ; 0 sec ; 0 stabl ; 0 today ; 0 vs ; 0 word ; 0 x
        detox	-1	<afraid> hel ; <afraid> in ; <alcohol> <home> ; <alcohol> <lock> ; <alcohol> <night>
        detox	-1	<alcohol> <stop> ; <alcohol> around ; <alcohol> down ; <alcohol> dry ; <alcohol> nev
        detox	-1	<alcohol> que ; <alcohol> when ; <alone> 0 ; <alone> <month> ; <always> <bodypart>
        detox	-1	<always> <die> ; <always> <friend> ; <always> on ; <always> singl ; <amount> <fall>
        detox	-1	<amount> <hit> ; <amount> <month> ; <amount> <night> ; <amount> <photo> ; <amount> absenc
        detox	-1	<amount> languag ; <amount> off ; <amount> plac ; <angry> <day> ; <angry> <phone>
        detox	-1	<appointment> <trade> ; <appointment> y ; <ask> he ; <ask> ~<law> ; <ask> ~<need>
        detox	-1	<asleep> <count> ; <asleep> <hold> ; <asleep> <pill> ; <asleep> en ; <asleep> over
        detox	-1	<blood> <crowd> ; <blood> <daytime> ; <blood> <job> ; <blood> desd ; <blood> sinc
        detox	-1	<bodypart> <give> ; <bodypart> <tool> ; <bodypart> <treatment> ; <bodypart> all
        detox	-1	<bodypart> out ; <bodypart> replacement ; <bodypart> with ; <bodysound> lik
        detox	-1	<breath> <headface> ; <breath> balloon ; <breath> but ; <build> <needle> ; <build> the
        detox	-1	<buy> <consume> ; <buy> <record> ; <buy> <stranger> ; <buy> and ; <calm> <think>
        detox	-1	<calm> her ; <cannabis> <daytime> ; <cannabis> <past> ; <cannabis> cart ; <cannabis> he
        detox	-1	<cannabis> on ; <caretaking> <happy> ; <chestheart> <leave> ; <chestheart> <pain>
        detox	-1	<child> <year> ; <church> and ; <church> me ; <clean> <eat> ; <clean> <home>
        detox	-1	<clean> <vermin> ; <clinician> <drug> ; <clinician> <stop> ; <clinician> b
        detox	-1	<clinician> check ; <clinician> ther ; <clothes> <day> ; <clothes> <eat> ; <clothes> at
        detox	-1	<cold> the ; <cold> with ; <colleague> <church> ; <colleague> <give> ; <colleague> <go>
        detox	-1	<colleague> dont ; <colleague> who ; <color> <amount> ; <color> to ; <consume> <pill>
        detox	-1	<consume> <stranger> ; <consume> <treatment> ; <consume> <year> ; <consume> at
        detox	-1	<consume> her ; <consume> herself ; <consume> nad ; <consume> otr ; <consume> pot
        detox	-1	<consume> sat ; <consume> she ; <consume> so ; <consume> thos ; <container> <feel>
        detox	-1	<container> <medicine> ; <container> from ; <container> that ; <continue> <drive>
        detox	-1	<continue> <sober> ; <continue> <try> ; <continue> any ; <continue> clean
        detox	-1	<continue> doing ; <continue> per ; <count> <stimulant> ; <count> de ; <count> en
        detox	-1	<count> y ; <crowd> <crowd> ; <crowd> <home> ; <crowd> <night> ; <crowd> and
        detox	-1	<crowd> can ; <crowd> in ; <day> <amount> ; <day> <last> ; <day> <partner>
        detox	-1	<day> <stranger> ; <day> <tired> ; <day> <trade> ; <day> <week> ; <day> no
        detox	-1	<day> ~<treatment> ; <daytime> que ; <daytime> til ; <die> <eat> ; <die> <withdrawal>
        detox	-1	<die> de ; <die> twic ; <drive> + ; <drive> <headface> ; <drive> <job> ; <drive> <month>
        detox	-1	<drive> desd ; <drive> from ; <drug> <home> ; <drug> <play> ; <drug> the ; <drug> unk
        detox	-1	<eat> <container> ; <eat> <drug> ; <eat> he ; <eat> ice ; <eat> so ; <emergency> <night>
        detox	-1	<fall> <opening> ; <fall> <room> ; <fall> <write> ; <fall> un ; <feel> <shame>
        detox	-1	<feel> steady ; <fluid> <amount> ; <fluid> <continue> ; <fluid> <withdrawal>
        detox	-1	<fluid> and ; <fluid> cant ; <fluid> tod ; <friend> <alone> ; <friend> <treatment>
        detox	-1	<friend> from ; <furniture> <fluid> ; <furniture> anywher ; <furniture> has
        detox	-1	<furniture> over ; <furniture> thi ; <give> <illness> ; <give> <job> ; <give> <pill>
        detox	-1	<give> <write> ; <give> each ; <give> our ; <give> su ; <go> <home> ; <go> <partner>
        detox	-1	<go> <relapse> ; <go> <school> ; <go> bien ; <go> it ; <go> no ; <goodbye> 0
        detox	-1	<goodbye> <moment> ; <gun> de ; <happy> <die> ; <happy> in ; <happy> re
        detox	-1	<headface> <home> ; <headface> <palecolor> ; <headface> pa ; <hear> <hear> ; <hear> <say>
        detox	-1	<hear> <stimulant> ; <hear> <town> ; <hear> <vermin> ; <height> <stranger> ; <height> el
        detox	-1	<hit> <ask> ; <hit> at ; <hold> <stranger> ; <home> <happy> ; <home> is
        detox	-1	<hospital> <afraid> ; <hospital> <day> ; <hospital> <stop> ; <hospital> is
        detox	-1	<hospital> nl ; <hospital> por ; <illness> <medicine> ; <insurance> <amount>
        detox	-1	<insurance> <furniture> ; <insurance> <stimulant> ; <insurance> <take>
        detox	-1	<insurance> <trade> ; <insurance> and ; <insurance> ca ; <intoxicated> out ; <job> best
        detox	-1	<job> no ; <job> with ; <kin> <child> ; <kin> <height> ; <kin> <see> ; <kin> its
        detox	-1	<kin> me ; <kin> por ; <kin> so ; <kin> y ; <last> <insurance> ; <last> <palecolor>
        detox	-1	<law> <take> ; <law> <week> ; <law> <year> ; <law> by ; <leave> <clothes>
        detox	-1	<leave> <drive> ; <leave> <give> ; <leave> <phone> ; <leave> <sober> ; <leave> <stranger>
        detox	-1	<limp> but ; <media> <media> ; <media> <write> ; <media> en ; <medicine> <container>
        detox	-1	<medicine> <emergency> ; <medicine> <opioid> ; <medicine> <past> ; <medicine> is
        detox	-1	<moment> <kill> ; <moment> <stranger> ; <moment> admit ; <moment> aft ; <money> <breath>
        detox	-1	<money> <happy> ; <money> <stop> ; <money> al ; <money> se ; <money> than
        detox	-1	<month> <colleague> ; <month> <money> ; <month> <partner> ; <month> <play>
        detox	-1	<month> <see> ; <month> <wait> ; <month> mayb ; <month> sin ; <need> <blood>
        detox	-1	<need> <drug> ; <need> <say> ; <need> <stranger> ; <need> <week> ; <need> cb ; <need> con
        detox	-1	<need> the ; <need> zer ; <need> ~<hospital> ; <night> as ; <night> evry
        detox	-1	<official> <order> ; <official> <stimulant> ; <official> can ; <opening> <continue>
        detox	-1	<opening> <leave> ; <opening> <stranger> ; <opening> de ; <opioid> <moment>
        detox	-1	<opioid> <partner> ; <opioid> <put> ; <opioid> <see> ; <opioid> <unreal> ; <opioid> es
        detox	-1	<opioid> i ; <opioid> una ; <order> <moment> ; <order> to ; <order> un
        detox	-1	<outdoors> <angry> ; <outdoors> <breath> ; <outdoors> <eat> ; <outdoors> <opening>
        detox	-1	<outdoors> <start> ; <outdoors> and ; <pain> <daytime> ; <pain> <fluid> ; <pain> toda
        detox	-1	<palecolor> <week> ; <partner> <breath> ; <partner> <church> ; <partner> <shake>
        detox	-1	<partner> can ; <partner> leftov ; <past> <awake> ; <past> <feel> ; <past> <kin>
        detox	-1	<past> <sedative> ; <past> <soon> ; <past> <year> ; <past> any ; <past> in ; <past> its
        detox	-1	<pet> <awake> ; <pet> <drug> ; <pet> <opening> ; <pet> <school> ; <pet> out ; <phone> #
        detox	-1	<phone> / ; <phone> <drug> ; <phone> <furniture> ; <phone> <intoxicated>
        detox	-1	<phone> <media> ; <phone> <see> ; <phone> id ; <phone> m ; <phone> ok ; <phone> out
        detox	-1	<photo> com ; <photo> del ; <photo> its ; <pill> <asleep> ; <pill> <give>
        detox	-1	<pill> <leave> ; <pill> i ; <pill> off ; <play> <always> ; <play> <fire> ; <play> <home>
        detox	-1	<play> <kill> ; <play> <photo> ; <play> are ; <play> con ; <put> <chestheart>
        detox	-1	<put> <container> ; <put> <opening> ; <put> <opioid> ; <put> <room> ; <put> in
        detox	-1	<rarely> al ; <room> <fluid> ; <room> <sad> ; <room> <withdrawal> ; <room> but
        detox	-1	<room> until ; <rope> en ; <sad> <treatment> ; <sad> no ; <say> 0 ; <say> <continue>
        """
}
