extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification9 = """
        needs_clarification	-2	<withdrawal> <say> ; <withdrawal> and ; <write> <official>
        needs_clarification	-2	<write> <palecolor> ; <write> first ; <write> ins ; <write> sobr
        needs_clarification	-2	<write> without ; <write> your ; <year> <amount> ; <year> <fall>
        needs_clarification	-2	<year> <hospital> ; <year> <room> ; <year> <see> ; <year> <seizure>
        needs_clarification	-2	<year> <try> ; <year> con ; <year> do ; @ 0 ; a <intoxicated> ; a <night>
        needs_clarification	-2	a <remember> ; a <treatment> ; a <week> ; a barbershop ; a cas ; a com
        needs_clarification	-2	a concert ; a cord ; a cup ; a dai ; a deer ; a fellow ; a forklift
        needs_clarification	-2	a mand ; a medianoch ; a milkshak ; a museum ; a nit ; a plac ; a pt
        needs_clarification	-2	a rak ; a resum ; a roost ; a rop ; a ros ; a rug ; a station ; a thirty
        needs_clarification	-2	a tourist ; a toy ; a traffic ; a twelv ; a usarl ; a vers ; a version
        needs_clarification	-2	a weekend ; a western ; a y ; a ~<treatment> ; aa <tool> ; aa batteri
        needs_clarification	-2	aa in ; about <photo> ; about half ; about to ; about twic ; about you
        needs_clarification	-2	absent ; abt a ; abuel deci ; acab las ; accordion ; aceptan medi
        needs_clarification	-2	addres for ; addres is ; addres off ; aetn ppo ; afford ; aft <stimulant>
        needs_clarification	-2	aft i ; against my ; agar la ; age do ; ago we ; ahi con ; ahorit le
        needs_clarification	-2	airport gat ; al fond ; alarm <moment> ; alarm clock ; alcohol 0
        needs_clarification	-2	alcohol detox ; alegr ; alergic ; alguien cad ; alimento ; all <day>
        needs_clarification	-2	all day ; all on ; alphabetical ; alphabetical <order> ; alphabetical ord
        needs_clarification	-2	alumni barbecu ; am <happy> ; am i ; amanec ; an eight ; and a ; and ate
        needs_clarification	-2	and back ; and be ; and forget ; and friday ; and go ; and help ; and of
        needs_clarification	-2	and put ; and sist ; and want ; announcement <continue>
        needs_clarification	-2	announcement repeat ; ano con ; anoch cay ; anoch le ; antidop
        needs_clarification	-2	any <stranger> ; any <threat> ; any dang ; any ~substanc ; apologi for
        needs_clarification	-2	appeal ; appendix ; apriet per ; april and ; arbol ; archiv ; are <always>
        needs_clarification	-2	are alway ; are kind ; are straight ; arent ; arm and ; asi y ; ask is
        needs_clarification	-2	ask question ; asses ; astronaut ; at <night> ; at christma ; at mom
        needs_clarification	-2	at us ; ataqu ; aunt work ; avisenl ; away anywher ; away for ; ayud
        needs_clarification	-2	azote en ; bacardi ; back in ; back ther ; banan bread ; band brok ; bang
        needs_clarification	-2	bar ; bar 0 ; barra ; basil ; batteri for ; be <give> ; be <hot> ; be <put>
        needs_clarification	-2	be left ; be warm ; beb en ; beb y ; bed is ; befor 0 ; beg ; being a
        needs_clarification	-2	bereavement ; best tim ; bil for ; billboard ; bing and ; bit lost
        needs_clarification	-2	blanket and ; blind ; blu door ; borrow phon ; both tim ; box a ; box i
        needs_clarification	-2	box to ; breath from ; breath then ; brochur at ; broth at ; broth tel
        needs_clarification	-2	broth the ; brush ; burst ; bus lin ; bus pas ; busc un ; but i ; by din
        needs_clarification	-2	by now ; by school ; c/b ; c/b aft ; cad dos ; cad terc ; caf con ; cal ask
        needs_clarification	-2	cal earli ; cal tien ; calexic ; cama ; camera ; camin hast ; camp in
        needs_clarification	-2	can <build> ; can <go> ; can <write> ; can do ; can we ; canary ; cant
        needs_clarification	-2	captain morgan ; car est ; car had ; car in ; car is ; car warranty
        needs_clarification	-2	card from ; card with ; cart ; cartoon ; cas ; cas mgr ; caser nos
        needs_clarification	-2	casserol dish ; cazuela ; cb aft ; cel phon ; centro ; certificat and
        needs_clarification	-2	chain ; chanc ; charact ; charg ; charg in ; chat with ; chatter ; cheat
        needs_clarification	-2	check <go> ; cheer ; chil y ; childcar ; children left ; cho practic
        needs_clarification	-2	chok her ; cigar ; cinc ; cinc ano ; circl of ; clean <home> ; click her
        needs_clarification	-2	clink ; clown ; clr <angry> ; clr <ask> ; clr <drive> ; clr <home>
        needs_clarification	-2	clr <play> ; clr <wait> ; clr ask ; clr chat ; clr chatty ; clr cousin
        needs_clarification	-2	clr in ; clr know ; clr pul ; clt ; coast ; coc cad ; cocain every ; cok at
        needs_clarification	-2	cok to ; cok x ; colleg kid ; com <home> ; com <job> ; com back ; com se
        needs_clarification	-2	com see ; com trap ; com un ; comment on ; community theat ; complaint
        needs_clarification	-2	compra ; comput ; computador de ; con <alcohol> ; con <friend>
        needs_clarification	-2	con <medicine> ; con pan ; con suer ; conoc un ; construy ; consum cocain
        needs_clarification	-2	content unk ; contest mejor ; cook ; cook for ; cool ; cortin
        needs_clarification	-2	could <build> ; could fil ; could your ; county ; county fair ; coupl month
        needs_clarification	-2	coupl tim ; court report ; crei ; cristal de ; cristal hac ; crystal
        needs_clarification	-2	crystal sinc ; cuand la ; cuand llam ; cuant <money> ; cuant cuest
        needs_clarification	-2	cuart est ; cubr ; cuerp ; cuest ; curs ; cut down ; cv ; dad 0
        needs_clarification	-2	dad funeral ; dad gav ; dan terapi ; danc on ; day back ; day long ; day no
        needs_clarification	-2	day run ; day without ; daytim ; de <afraid> ; de <count> ; de <sedative>
        needs_clarification	-2	de <trade> ; de alimento ; de bord ; de cad ; de chamac ; de cobr ; de en
        needs_clarification	-2	de hombr ; de intern ; de maquin ; de mas ; de negr ; de ortografi ; de pie
        needs_clarification	-2	de sobredosi ; dec por ; deer in ; del cor ; deliver ; delivery ; delt 0
        needs_clarification	-2	desfil ; detox and ; detra ; dia 0 ; dia me ; dia son ; dial the ; dic el
        needs_clarification	-2	did my ; diem ; digit ; diner ; diner par ; disagre ; discretion ; dish as
        needs_clarification	-2	disorient ; do 0 ; do <drug> ; do not ; do spe ; do that ; doctor who
        needs_clarification	-2	doe all ; doesnt drink ; dog ate ; dog every ; dog food ; dog is ; doin
        needs_clarification	-2	don rop ; dond empez ; dond me ; dond uno ; dont <go> ; dont com ; dorm
        needs_clarification	-2	down any ; down until ; drain ; dreadful ; drink was ; driv myself ; driver
        needs_clarification	-2	drop off ; drov off ; drov through ; dry ; dry <feel> ; dry sens ; dry sinc
        needs_clarification	-2	dtr 0 ; dur <eat> ; dwayn ; each even ; ear <job> ; ear shift ; ech ; eco
        needs_clarification	-2	egg on ; ehr ; eight bal ; el <palecolor> ; el <rail> ; el <sedative>
        needs_clarification	-2	el <treatment> ; el bur ; el corre ; el desfil ; el edifici ; el favor
        needs_clarification	-2	el frasc ; el gas ; el internamient ; el karaok ; el libr ; el lod
        needs_clarification	-2	el merc ; el numer ; el peric ; el prim ; el rat ; el tren ; el viern
        needs_clarification	-2	el volant ; eleven day ; elm ; elot afuer ; email has ; email ins ; empap
        needs_clarification	-2	empti ; en <eat> ; en <play> ; en septiembr ; end cal ; enderez y ; ene
        needs_clarification	-2	enfermera ; enganch a ; episod ; equivoc ; equivoqu ; equivoqu de ; eramo
        needs_clarification	-2	error ; es <drug> ; es <palecolor> ; es aqui ; escrib con ; eso <ask>
        needs_clarification	-2	eso pregunt ; espald y ; espos dej ; espum ; est <cold> ; est <day>
        needs_clarification	-2	est <job> ; est <put> ; estanci de ; estat agent ; estat of ; estoy bien
        needs_clarification	-2	even <say> ; even notic ; eviction ; exampl ; exception ; extend
        needs_clarification	-2	eye contact ; f <official> ; f <trade> ; f win ; factur ; falt me
        needs_clarification	-2	fami ever ; fami jok ; fast ; fath left ; fath mad ; fath old ; favor de
        needs_clarification	-2	favor llamenm ; favorit es ; fax numb ; fax ton ; ferry dock ; few x
        needs_clarification	-2	fiance ; fifty ; fin i ; fioricet 0 ; fir me ; first <say> ; first dui
        needs_clarification	-2	fishermen ; fit sheet ; fiv ; fiv a ; fiv question ; fix that ; flight to
        needs_clarification	-2	flinch ; floor with ; floppy ; flyer for ; fob ; follow up ; for <alcohol>
        needs_clarification	-2	for <colleague> ; for <illness> ; for <pain> ; for <tool> ; for bed
        needs_clarification	-2	for four ; for gift ; for it ; for lik ; for lunch ; for piz ; for thursday
        needs_clarification	-2	forecast ; forty ; fri ; fri y ; friend gav ; from 0 ; from <count>
        needs_clarification	-2	from <month> ; from <sedative> ; from church ; from out ; fue hac
        needs_clarification	-2	fum crack ; function ; gag ; garden hos ; gastan ; gav noth ; get thi
        needs_clarification	-2	gift shop ; gig ; giggl ; gin ; glad ; go ; go from ; go in ; goe back
        needs_clarification	-2	goldfish ; goldfish is ; gon <kill> ; gon kil ; good <insurance>
        needs_clarification	-2	good insuranc ; good work ; goodby in ; goodnes ; got excit ; got thre
        needs_clarification	-2	got tir ; gown ; gracia a ; granddaught ; grandmoth spok ; gras ; gras when
        needs_clarification	-2	greet is ; grey squirrel ; grey wool ; grievanc ; grocery stor ; guar ; h 0
        needs_clarification	-2	hac ; hac cinc ; had <stimulant> ; had her ; had me ; had thre ; hag falt
        needs_clarification	-2	half ; handwrit ; hang out ; happen if ; harp ; has cign ; hast le ; haul
        needs_clarification	-2	hav <crowd> ; hav <play> ; hav my ; havent <feel> ; havent touch
        needs_clarification	-2	hay <treatment> ; he had ; he pour ; he snort ; he stop ; he swear
        needs_clarification	-2	heaven is ; her <fire> ; her eye ; her next ; her off ; herman trabaj
        needs_clarification	-2	hes <angry> ; hes at ; hes turn ; hierb ; hierba ; hij llam ; him sleep
        needs_clarification	-2	himself a ; his 0 ; his <breath> ; his <crowd> ; his <sedative> ; his folk
        needs_clarification	-2	his hear ; his lunch ; his sourdough ; history ; hold a ; hom right
        needs_clarification	-2	hom run ; horsesho ; hour back ; hr ; hrs ; humor and ; hundr dollar
        needs_clarification	-2	hurry ; husband cal ; husband can ; husband in ; husband talk ; hx no
        needs_clarification	-2	i <hospital> ; i <seizure> ; i agre ; i but ; i discharg ; i do ; i feel
        needs_clarification	-2	i hold ; i interview ; i lov ; i odd ; i only ; i run ; i saw ; i snort
        needs_clarification	-2	i try ; i wak ; i wav ; ice 0 ; ice <amount> ; im ; im <emergency>
        needs_clarification	-2	im <shake> ; im clean ; im on ; im sleep ; im sob ; in <count> ; in <kin>
        needs_clarification	-2	in <town> ; in <year> ; in alphabetical ; in anywher ; in between
        needs_clarification	-2	in colleg ; in custody ; in heaven ; in july ; in lancast ; in oct
        needs_clarification	-2	in plac ; in with ; in withdrawal ; ingenier ; ingl ; ingres
        needs_clarification	-2	ins <insurance> ; insist ; insuranc form ; insuranc say ; int <room>
        needs_clarification	-2	int <stimulant> ; introduc ; invent ; is <drug> ; is ask ; is get ; is nam
        needs_clarification	-2	is nic ; is pregnant ; is thi ; isnt a ; isnt ther ; it <trust>
        needs_clarification	-2	it <vermin> ; it anyway ; it bug ; it scar ; it stick ; it strang
        needs_clarification	-2	its <happy> ; its adderal ; its been ; its over ; its thre ; ive had
        needs_clarification	-2	jalon ; jardiner ; jealou of ; jingl ; job know ; juev a ; jug y ; jugamo
        needs_clarification	-2	jun 0 ; jun and ; junt al ; just <past> ; k ; ket ; kid no ; kid said
        needs_clarification	-2	kind for ; kitchen all ; knif and ; knit and ; la <law> ; la <needle>
        needs_clarification	-2	la <night> ; la carcel ; la cocher ; la consejer ; la cort ; la doctor
        needs_clarification	-2	la encuentr ; la fil ; la hierb ; la malil ; la pantal ; la parroqui
        needs_clarification	-2	la piel ; la primer ; la segund ; la tintoreri ; lad in ; lam ; landlord of
        needs_clarification	-2	lapd ; las <buy> ; las <hear> ; las <sedative> ; las azul ; las mano
        needs_clarification	-2	las voc ; last friday ; lat fath ; lat today ; laugh at ; laugh on
        needs_clarification	-2	law and ; law can ; law drink ; le ech ; le grit ; le peg ; left at
        needs_clarification	-2	left hand ; left ohi ; leftover ; let peopl ; licenci ; licens for ; lif i
        needs_clarification	-2	lift her ; lik it ; lik noth ; lik to ; limpi y ; lin he ; list is
        needs_clarification	-2	literal ; lithium ; litr de ; littl chapel ; liv ; liv near ; llav y
        needs_clarification	-2	lo <consume> ; lo <insurance> ; lo cubr ; lo fum ; lo recom ; lockdown
        needs_clarification	-2	lod ; long that ; longshoreman ; los <cold> ; los acento ; lost <count>
        needs_clarification	-2	lov the ; lov to ; lueg mi ; lug de ; lupit ; m <angry> ; m <home>
        needs_clarification	-2	m <kin> ; m crack ; m fent ; m in ; m retir ; mail carri ; mail himself
        needs_clarification	-2	mailbox without ; main ; mam le ; manag keep ; mand el ; manej y ; mano
        needs_clarification	-2	many text ; marriag and ; marshmallow ; mas de ; mas en ; mayore ; mdm
        needs_clarification	-2	me <job> ; me <leave> ; me apoy ; me as ; me dont ; me dur ; me equivoqu
        needs_clarification	-2	me from ; me lleg ; me n ; me pop ; me quit ; me wheth ; meant ; meant to
        needs_clarification	-2	memory of ; mensaj de ; mention your ; meth off ; meth pip ; meth sinc
        needs_clarification	-2	methadon clinic ; mft traine ; mgr ; mi <money> ; mi <official>
        needs_clarification	-2	mi direccion ; mil in ; milkshak ; minut now ; mis <crowd> ; mis <money>
        needs_clarification	-2	mis person ; mism <town> ; misus ; mobil ; mom want ; monday through
        needs_clarification	-2	monja ; month i ; month now ; month off ; mor or ; morgan ; mos ; most day
        needs_clarification	-2	moth nam ; moth won ; mouth and ; mov clos ; mov it ; mov out
        needs_clarification	-2	mucha gracia ; muj que ; multivitamin ; music ; musical ; my <clinician>
        needs_clarification	-2	my <die> ; my <medicine> ; my <opioid> ; my <stimulant> ; my <stranger>
        needs_clarification	-2	my <write> ; my apologi ; my appointment ; my bathroom ; my bf ; my blood
        needs_clarification	-2	my body ; my cha ; my coin ; my dashboard ; my dentist ; my deposit
        needs_clarification	-2	my divorc ; my fax ; my glas ; my hand ; my hat ; my head ; my insuranc
        needs_clarification	-2	my new ; my ninety ; my pastor ; my team ; my thursday ; n my ; n she
        needs_clarification	-2	nail all ; nam <take> ; nam only ; nam you ; nariz y ; need direction
        needs_clarification	-2	need for ; need somewher ; neighbor ; neighbor roost ; neith of ; nervio
        needs_clarification	-2	nervou abt ; nervou at ; nev a ; nev cal ; nev got ; nev known ; nev to
        needs_clarification	-2	new <school> ; next door ; ni <money> ; ni diner ; ni la ; ni me ; niet 0
        needs_clarification	-2	night / ; night ask ; night no ; night noth ; nin <day> ; nin <year>
        needs_clarification	-2	nin day ; nina ; nit ; nitrou ; no <angry> ; no <headface> ; no <hear>
        needs_clarification	-2	no <illness> ; no <sick> ; no <treatment> ; no booz ; no complaint
        needs_clarification	-2	no craving ; no dorm ; no hay ; no lin ; no pil ; no teng ; no word
        needs_clarification	-2	no ~<sedative> ; nobody <phone> ; nobody to ; nod ; nod off ; noma los
        needs_clarification	-2	nos <put> ; nos is ; not <phone> ; not been ; not giv ; not ~<consume>
        needs_clarification	-2	not ~<sick> ; not ~sick ; novi se ; now ; now no ; now red ; numb becaus
        needs_clarification	-2	nurs in ; och <year> ; och ano ; octob ; odd ; of an ; of cocain
        needs_clarification	-2	of county ; of humor ; of it ; of main ; of month ; off ; off <amount>
        needs_clarification	-2	off <pill> ; off a ; off everyth ; off from ; off pil ; off them
        needs_clarification	-2	oh <pill> ; old <play> ; on 0 ; on <play> ; on googl ; on inde
        needs_clarification	-2	on keyboard ; on landlin ; on new ; on own ; on radi ; on sepulved
        needs_clarification	-2	on thre ; on wkend ; on ~<law> ; on ~probation ; one <alcohol>
        needs_clarification	-2	one <always> ; one bark ; one els ; one every ; one eye ; one pil ; onlin
        needs_clarification	-2	only ; only <day> ; only <stimulant> ; only smok ; only that ; oop
        needs_clarification	-2	open my ; open til ; or nin ; or tak ; other are ; our <money> ; our <room>
        needs_clarification	-2	our beagl ; our kitchen ; our softbal ; out <always> ; out <eat>
        needs_clarification	-2	out every ; out if ; outliv <amount> ; outliv thre ; outpatient program
        needs_clarification	-2	overreact ; own a ; own numb ; own of ; own pillow ; own want ; p ; pacient
        needs_clarification	-2	pack ; paint purpl ; panic attack ; pantal ; pap on ; pap tom
        needs_clarification	-2	papel alumini ; par <amount> ; par <hospital> ; par clinica ; par y
        needs_clarification	-2	parallel ; parcel ; park del ; park it ; parlay ; parroqui ; partial
        needs_clarification	-2	pas <alcohol> ; pas and ; pas por ; pasaden ; passiv ; pastilla azul
        needs_clarification	-2	patient ; patient with ; patron no ; pawn ; pax ; pear ; pedaz ; pen that
        needs_clarification	-2	peopl go ; peopl stay ; per <friend> ; per clr ; per diem ; periodic
        needs_clarification	-2	permis ; permis de ; permis par ; person com ; pesc desd ; pharm ; pharmacy
        needs_clarification	-2	phon down ; phon sam ; phon thi ; phon yesterday ; picnic ; piden
        needs_clarification	-2	piedr <amount> ; pil but ; pinch her ; pizza ; pkg ; plac <go> ; plac with
        needs_clarification	-2	platica ; pleas <stranger> ; pleas hurry ; pleas somebody ; poison control
        needs_clarification	-2	pon una ; poodl ; por <blood> ; por <treatment> ; por cont ; por cort
        needs_clarification	-2	por error ; port ; pos ; positiv for ; practic aft ; practica ; preci
        needs_clarification	-2	preg ; prep ; pres <amount> ; pres <pill> ; pres pil ; pretty <amount>
        needs_clarification	-2	pretty much ; pretzel ; primer vez ; proces <trade> ; proces serv
        needs_clarification	-2	professional ; pronounc ; pruit ; psychiatrist ; pt ; pt <consume> ; pt wif
        needs_clarification	-2	ptsd ; public ; pued ni ; pued par ; pumpkin ; pupil lik ; purchas ; pus un
        needs_clarification	-2	put them ; que <rope> ; que manej ; que nad ; que sigu ; qued la
        needs_clarification	-2	quien <clean> ; quien <stop> ; quien dej ; quier ; quinc ; ra ; rac
        needs_clarification	-2	rais 0 ; rais <pet> ; rais goat ; ranch in ; rasur ; rath be ; rd
        needs_clarification	-2	re <consume> ; re <school> ; re night ; reachabl ; reaction ; read the
        needs_clarification	-2	real estat ; recd ; reception on ; recibo ; recom una ; recomiendan
        needs_clarification	-2	recovery ; ref 0 ; regres a ; relativ ; remov ; repeti ; replacement
        needs_clarification	-2	report ; report say ; respit ; rest is ; rich but ; rifl for ; right hand
        needs_clarification	-2	right so ; ring at ; ris con ; riv ; room is ; room with ; roomat ; rop
        needs_clarification	-2	rop que ; rosari y ; round the ; row ; ruid com ; run ; run marathon
        needs_clarification	-2	rural rout ; rut ; rv ; rye ; sab y ; sacudi ; saf ; said good
        needs_clarification	-2	said goodby ; said no ; said text ; salud en ; sat only ; saturday night
        needs_clarification	-2	saw it ; say no ; scratcher ; scream in ; se <consume> ; se muev
        needs_clarification	-2	second year ; see any ; see what ; segur y ; self or ; seltzer ; semafor
        needs_clarification	-2	seman ; seman sant ; senal ; senior ; senor pregunt ; seo ; separate
        needs_clarification	-2	seven ; seven week ; seventh inning ; seventy one ; she <start> ; she had
        needs_clarification	-2	she pas ; she watch ; shift ; shift a ; ship ; shoot up ; shop window
        needs_clarification	-2	should <hear> ; si ya ; sidewalk ; siet ano ; sig con ; sign you ; sigu par
        needs_clarification	-2	sin <money> ; sin ayud ; sin quer ; sinc <daytime> ; sinc august ; sinc his
        needs_clarification	-2	sinc monday ; sinc noon ; sinc sat ; sinc sun ; singl ; six week ; skylight
        needs_clarification	-2	slot ; smal <child> ; smal <record> ; smal print ; smirnof ; snor and
        needs_clarification	-2	so <hear> ; so <stop> ; so are ; so loud ; so often ; so sinc ; soak ; sob
        needs_clarification	-2	sob and ; sob hous ; sobrin porqu ; sociology ; som <stranger>
        needs_clarification	-2	somebody els ; someon about ; someon lik ; someplac ; someth out
        needs_clarification	-2	son <amount> ; son dos ; son hear ; sorry if ; sound calm ; soy <illness>
        needs_clarification	-2	spirit ; sponsor ; sport ; spot ; spray ; stand with ; start in ; stat 0
        needs_clarification	-2	station on ; stay the ; ste ; step <amount> ; step two ; stil ; stil her
        needs_clarification	-2	stil run ; stomach ; strang what ; street and ; string ; stung ; su <home>
        needs_clarification	-2	su <treatment> ; su escaler ; su numer ; su respuest ; su tiemp ; subst
        needs_clarification	-2	suelt ; suen per ; suic ; sunris ; supermarket ; support group ; sus
        needs_clarification	-2	sweater ; swept ; swor ; t ; tafil ; tak someth ; talk abt ; tan ; tap
        needs_clarification	-2	tarzan ; taxi ; teach told ; teach would ; team is ; tech de ; teji
        needs_clarification	-2	tel my ; telefon en ; ten ; ten <day> ; ten day ; tenemo segur ; teng hijo
        needs_clarification	-2	teni en ; terapeut ; terc ; termin el ; text me ; text not ; than the
        needs_clarification	-2	thanksgiv and ; that clos ; that first ; that how ; that jingl ; that lik
        needs_clarification	-2	that lin ; that noth ; that sid ; that thing ; that too ; that wal
        needs_clarification	-2	that wasnt ; the 0 ; the <buy> ; the <church> ; the <hold> ; the <homeless>
        needs_clarification	-2	the <illness> ; the <order> ; the <unreal> ; the anthem ; the beig
        needs_clarification	-2	the bing ; the cardiologist ; the chest ; the chicken ; the community
        needs_clarification	-2	the cond ; the contract ; the dark ; the dental ; the driv ; the elevator
        needs_clarification	-2	the far ; the hammock ; the hand ; the handwrit ; the horn ; the layof
        needs_clarification	-2	the liquor ; the lock ; the man ; the map ; the menu ; the neurologist
        needs_clarification	-2	the old ; the outpatient ; the pear ; the reunion ; the rol ; the seventh
        needs_clarification	-2	the shadow ; the sign ; the sleep ; the snow ; the sweat ; the swim
        needs_clarification	-2	the toilet ; the tow ; the vend ; the vis ; the ~<withdrawal> ; theat
        needs_clarification	-2	them ; them all ; then anoth ; then at ; then drov ; then i ; then my
        needs_clarification	-2	ther isnt ; they <say> ; they lost ; they nam ; they split ; they threw
        needs_clarification	-2	thi <month> ; thi <write> ; thi out ; thi phon ; thi yr ; thing i
        needs_clarification	-2	third day ; thought thi ; thre day ; thre year ; threat to ; threaten the
        needs_clarification	-2	thril ; through <kin> ; through saturday ; thunderstorm ; thursday group
        needs_clarification	-2	tien las ; til he ; til thi ; tim ive ; tim today ; tir el ; tir plant
        needs_clarification	-2	to <continue> ; to <daytime> ; to <furniture> ; to <opioid> ; to admit
        needs_clarification	-2	to bed ; to duluth ; to fiv ; to forty ; to friday ; to keep ; to la
        needs_clarification	-2	to laugh ; to liv ; to mind ; to ohi ; to peanut ; to pt ; to repaint
        needs_clarification	-2	to repeat ; to return ; to volunte ; toc ; today no ; told my ; told you
        needs_clarification	-2	tom 0 ; tom de ; tom ni ; tom todo ; tonight it ; tonsil out ; took 0
        needs_clarification	-2	tortug ; touch anyth ; tourist ; tourniquet ; tower ; town has ; tox
        needs_clarification	-2	trabaj social ; trabajo ; trai ; traj ; transmission ; traum ; tremulou
        needs_clarification	-2	tri the ; trip and ; triplet ; tromp ; truck was ; try to ; tryn ; tu
        needs_clarification	-2	turn <color> ; twitch ; two cat ; two month ; tyl ; typ it ; typ on
        needs_clarification	-2	u <think> ; u just ; u know ; ultimo ; un <hear> ; un cer ; un litr
        needs_clarification	-2	un mensaj ; un pedaz ; un recib ; un ruid ; una <alone> ; una <clinician>
        needs_clarification	-2	una muj ; una nuev ; una quej ; una sol ; union cover ; unk <pill>
        needs_clarification	-2	unk pil ; unopen ; until <stranger> ; until one ; until somebody
        needs_clarification	-2	up <child> ; ups ; us a ; us as ; us by ; us over ; use for ; use in
        needs_clarification	-2	used anyth ; user ; usmc ; usted hacen ; vap nicotin ; vape ; varia vec
        needs_clarification	-2	vayan ; vec y ; vecin en ; vehicl ; veng por ; vers ; very quiet ; vez se
        needs_clarification	-2	visit hour ; visita ; visitor ; voic and ; voicemail greet ; w/d mgmt
        needs_clarification	-2	wak up ; wal of ; walgreen ; want purchas ; was <blood> ; was <die>
        needs_clarification	-2	was <month> ; was <think> ; was <try> ; was ful ; was glad ; was good
        needs_clarification	-2	was nineteen ; was one ; was suppos ; was using ; way mor ; way up
        needs_clarification	-2	we <angry> ; we <write> ; we arent ; we com ; we keep ; we know ; wear glas
        needs_clarification	-2	web <home> ; web addres ; weed ; weed pen ; week back ; week now ; week off
        needs_clarification	-2	week thre ; week too ; week two ; weekend ; weekend with ; weeknight
        needs_clarification	-2	wel for ; went from ; what <moment> ; what ther ; whatsap ; wheel ; when i
        needs_clarification	-2	whenev ther ; wher to ; which way ; whil its ; whit knuckl ; who used
        needs_clarification	-2	who wil ; whol month ; whol row ; widow in ; wil <say> ; wil go ; wil think
        needs_clarification	-2	wil to ; win a ; win at ; wind in ; wind scream ; window is ; window seat
        needs_clarification	-2	with bad ; with stranger ; with you ; within ; without <stimulant>
        needs_clarification	-2	without a ; witnes ; wk ; wkend + ; wks preg ; won a ; wont <say>
        needs_clarification	-2	wont <wait> ; wont say ; wont stay ; work comput ; worri about
        needs_clarification	-2	would <happy> ; would <think> ; would go ; would lik ; would los
        needs_clarification	-2	would one ; writ a ; written in ; wrong about ; x <year> ; x sem ; x yrs
        needs_clarification	-2	xylazin ; y <shake> ; y and ; y asi ; y de ; y nad ; y qued ; y todavi
        needs_clarification	-2	y tuv ; y/o ; ya est ; ya leo ; yal ; year ; yesterday ; you <phone>
        needs_clarification	-2	you folk ; you look ; you might ; you read ; you stil ; youd <happy>
        needs_clarification	-2	youl get ; your <hear> ; your <hospital> ; your <kin> ; your <night>
        needs_clarification	-2	your <phone> ; your voic ; youv <take> ; yrs ; zapato ; ~<afraid> <say>
        needs_clarification	-2	~<alcohol> in ; ~<always> ~<day> ; ~<amount> ~<alcohol> ; ~<amount> ~<day>
        needs_clarification	-2	~<amount> ~<year> ; ~<hear> no ; ~<hit> ~my ; ~<medicine> ; ~<night>
        needs_clarification	-2	~<see> ; ~<seizure> ; ~<shake> ni ; ~<sick> ; ~<sober> ; ~<threat>
        needs_clarification	-2	~<vermin> ; ~a thing ; ~a ~<consume> ; ~a ~<night> ; ~a ~night ; ~cervez
        needs_clarification	-2	~com ; ~cps ; ~d ; ~die ; ~dont ; ~drug at ; ~dry ; ~he ; ~hit ~my ; ~in
        """
}
