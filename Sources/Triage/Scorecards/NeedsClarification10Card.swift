extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification10 = """
        needs_clarification	-2	be happy ; beb en ; been <consume> ; been <count> ; been <eat>
        needs_clarification	-2	been <outdoors> ; been rain ; been shot ; beer at ; befor 0 ; beg
        needs_clarification	-2	behind us ; being a ; best tim ; best to ; between <play> ; between breath
        needs_clarification	-2	bien <promise> ; big pot ; bil for ; billboard ; bit lost ; blanket and
        needs_clarification	-2	blaz ; bldg ; blood is ; boleto ; bond ; bor el ; bos lost ; both tim
        needs_clarification	-2	bottl was ; brac ; break until ; breakfast on ; breath is ; bridg and
        needs_clarification	-2	brok with ; broth at ; broth becaus ; bur ; burn my ; burnt ; bus pas
        needs_clarification	-2	buscan ; but ther ; but we ; buy our ; by <church> ; by din ; by himself
        needs_clarification	-2	by myself ; by now ; by you ; c/b aft ; caf con ; caig ; cal dur
        needs_clarification	-2	cal earli ; calexic ; cama ; camin con ; can <build> ; can do ; cant
        needs_clarification	-2	cant <goodbye> ; cant <wait> ; cant get ; cant mis ; cant put ; cant stay
        needs_clarification	-2	cant wak ; captain ; captain morgan ; car in ; car warranty ; carcel
        needs_clarification	-2	card from ; card right ; cart ; cartoon ; cas ; cas de ; cas dond ; casi no
        needs_clarification	-2	casserol dish ; cat sleep ; cel and ; cen y ; center ; ceremony
        needs_clarification	-2	certificat and ; cervez y ; chain ; chang a ; chang the ; chardonnay
        needs_clarification	-2	charg ; charg in ; charg my ; chas ; chat with ; check ; chef ; chest at
        needs_clarification	-2	chil and ; children left ; chiv ; cho rehears ; chok her ; cilantr
        needs_clarification	-2	circl for ; circl of ; clas ; clas are ; clean <home> ; clear ; click her
        needs_clarification	-2	clink ; clown ; clr <angry> ; clr <eat> ; clr <happy> ; clr <sad>
        needs_clarification	-2	clr <shame> ; clr back ; clr bak ; clr cal ; clr chat ; clr from ; clr lik
        needs_clarification	-2	clr mom ; clr on ; clr polit ; clr pul ; clr read ; clr roommat ; clr shout
        needs_clarification	-2	clr teach ; clr wait ; clt ; clt dic ; coast ; coc con ; cocher ; coffe mug
        needs_clarification	-2	cok again ; cok weekend ; cold turkey ; collaps ; colleg kid ; color
        needs_clarification	-2	color y ; com <clean> ; com <job> ; com aft ; com hom ; com round
        needs_clarification	-2	comment on ; community theat ; complaint about ; compra ; computador de
        needs_clarification	-2	con <alcohol> ; con <medicine> ; con cristal ; con eso ; con mariachi
        needs_clarification	-2	con suer ; confirm with ; confus and ; conoc un ; content unk ; cook and
        needs_clarification	-2	cor me ; corkboard at ; corren ; cortin ; costal de ; couch and ; couch is
        needs_clarification	-2	couch to ; could do ; could your ; county ; coupl month ; coupon <always>
        needs_clarification	-2	coupon every ; court report ; cousin all ; coverag ; cowork told
        needs_clarification	-2	crack every ; crei ; crib and ; cristal ; cristal de ; crystal sinc
        needs_clarification	-2	cuand la ; cuand llam ; cuand ni ; cuant dur ; cuart ; cuatr ; cuatr noch
        needs_clarification	-2	cuelg y ; cuerp ; cuid ; cun vend ; curs ; cut down ; cut out ; dad 0
        needs_clarification	-2	dai drink ; dan terapi ; danc at ; danc on ; dar la ; dast ; dast 0
        needs_clarification	-2	daught mad ; day back ; day long ; day of ; daytim ; de ; de <afraid>
        needs_clarification	-2	de <always> ; de <clean> ; de <furniture> ; de <month> ; de <sedative>
        needs_clarification	-2	de bord ; de cociner ; de enfrent ; de hombr ; de intern ; de kind ; de las
        needs_clarification	-2	de mader ; de maiz ; de michoacan ; de muchach ; de ped ; de silicon
        needs_clarification	-2	dead end ; deal ; dec por ; deep then ; dej en ; del <chestheart> ; del cin
        needs_clarification	-2	del cond ; del mundial ; delg ; deni ; deni ~etoh ; dentist ; dentist has
        needs_clarification	-2	deny ; deployment ; depres ; desd ; desk for ; detra ; dia me ; dia se
        needs_clarification	-2	diari hac ; diari y ; dic a ; dict mi ; diem ; diez dia ; dijeron
        needs_clarification	-2	diner no ; dip ; dir que ; discus the ; dish as ; dishwat ; divorc in
        needs_clarification	-2	do about ; do i ; do that ; doctor who ; doe cok ; doe he ; doesnt drink
        needs_clarification	-2	doesnt tak ; dog ate ; dog every ; dog food ; dog he ; doin ; doing great
        needs_clarification	-2	dol and ; don ; dont <leave> ; dont leav ; dont ~<consume> ; doorbel
        needs_clarification	-2	down until ; draw that ; drink and ; drink coffe ; drink for ; drink two
        needs_clarification	-2	drink vodk ; drinker ; driver ; drov an ; drov off ; drov through
        needs_clarification	-2	drown in ; drug test ; dry ; dtr 0 ; due ; dugout ; durant el ; durm en
        needs_clarification	-2	dwayn ; ear at ; eat ; egres ; ehr ; eight or ; eighteen ; el <colleague>
        needs_clarification	-2	el <sedative> ; el alfil ; el almuerz ; el bur ; el campament ; el chequ
        needs_clarification	-2	el cint ; el corre ; el cuerp ; el favor ; el gas ; el intern
        needs_clarification	-2	el internamient ; el juez ; el patron ; el prim ; el ron ; el ruid
        needs_clarification	-2	el spray ; el traj ; el tunel ; el viern ; electricist ; elevator is
        needs_clarification	-2	eleven thousand ; eleventh ; elsewher ; elvi ; email has
        needs_clarification	-2	empty <furniture> ; en <furniture> ; en <month> ; en <play> ; en aquel
        needs_clarification	-2	end a ; end cal ; end the ; end with ; enderez y ; ene ; ener y ; enfermera
        needs_clarification	-2	enganch a ; enorm ; envelop mark ; episod ; eramo ; eran ; es <drug>
        needs_clarification	-2	escalofrio ; eso <ask> ; eso fue ; eso pregunt ; esper de ; esper se
        needs_clarification	-2	essay ; estacionamient ; estanci de ; estoy <write> ; estuf ; estuv ahi
        needs_clarification	-2	every dog ; every east ; every one ; every payday ; every wed
        needs_clarification	-2	everybody said ; evry <night> ; evry nit ; ex <say> ; explain the ; extract
        needs_clarification	-2	eye open ; f <official> ; f soft ; f win ; fac down ; factory ; factur
        needs_clarification	-2	fairground ; falt <amount> ; fami jok ; fami tre ; fami visit ; fast
        needs_clarification	-2	fath left ; fear ; feb ; feel dead ; feel so ; fenc again ; feo y
        needs_clarification	-2	ferreteri ; ferry ; fev ; fev of ; few x ; fiance ; fiest fue ; fight about
        needs_clarification	-2	fil up ; film a ; fin ; fir me ; first <pet> ; first <write>
        needs_clarification	-2	first apartment ; fiv ; fiv a ; fiv night ; fiv question ; fix that ; flat
        needs_clarification	-2	flor ; fob ; folk wer ; for <appointment> ; for <cannabis>
        needs_clarification	-2	for <colleague> ; for <illness> ; for <stimulant> ; for bed ; for bet
        needs_clarification	-2	for detox ; for fifty ; for lik ; for most ; for piz ; form about
        needs_clarification	-2	four hour ; fram ; friday night ; from 0 ; from <illness> ; from moth
        needs_clarification	-2	from ohi ; from soc ; from thursday ; from when ; fum crack ; fum piedr
        needs_clarification	-2	function ; funerari ; gam was ; ganamo ; gatorad ; gav noth ; get thi
        needs_clarification	-2	get through ; gift shop ; giggl ; gin ; girl say ; go ; go straight
        needs_clarification	-2	goe around ; goe through ; gold and ; gon <kill> ; gon kil ; gon the
        needs_clarification	-2	good reason ; goodby in ; goodnes ; gooseflesh ; got as ; got thre ; gown
        needs_clarification	-2	grab ; grandp had ; gras ; grey squirrel ; grocery stor ; guadalup
        needs_clarification	-2	gues the ; gum ; gun for ; gurgl ; guy ; h 0 ; habi <fall> ; habi caid
        needs_clarification	-2	habl mas ; hablan espanol ; had <eat> ; had <stimulant> ; had thre
        needs_clarification	-2	had too ; hail hit ; hal closet ; half ; ham at ; hammock ; hand going
        needs_clarification	-2	hand him ; hand shak ; hang the ; harbor ; has for ; has nin ; hast le
        needs_clarification	-2	hav <leave> ; hav kais ; hav my ; hav visitor ; havent <take>
        needs_clarification	-2	hay <treatment> ; hay estacionamient ; he check ; he isnt ; he mak
        needs_clarification	-2	he sleep ; he snort ; he swear ; heart and ; hel to ; her <asleep>
        needs_clarification	-2	her <stimulant> ; her <write> ; her leg ; her tonight ; herenci
        needs_clarification	-2	hes <angry> ; hes <cold> ; hes cold ; hes turn ; hes wil ; hierb ; high not
        needs_clarification	-2	high tid ; hij de ; hij dej ; hij llam ; hij par ; him <see> ; him its
        needs_clarification	-2	his <crowd> ; his <die> ; his driv ; his fac ; his fist ; his folk
        needs_clarification	-2	his rifl ; his trad ; his turtl ; hom run ; hom to ; hoop with ; hous manag
        needs_clarification	-2	how is ; hundr dollar ; i <breath> ; i <insurance> ; i agre ; i breath
        needs_clarification	-2	i but ; i com ; i eat ; i feel ; i fix ; i heard ; i hold ; i lock ; i plan
        needs_clarification	-2	i plant ; i pray ; i seem ; i sent ; i shot ; i sleep ; i start ; i stop
        needs_clarification	-2	i swe ; i threw ; i told ; i went ; i won ; i ~tri ; iba en ; ice 0
        needs_clarification	-2	ice <amount> ; id <ask> ; id ask ; id com ; id had ; im clean ; im sweat
        needs_clarification	-2	impossibl ; in <count> ; in <year> ; in anywher ; in church ; in custody
        needs_clarification	-2	in lot ; in oct ; in phon ; in plac ; in to ; in very ; inde ; inning
        needs_clarification	-2	intensiv outpatient ; invent ; invest ; inyect cristal ; is <cold>
        needs_clarification	-2	is cold ; is doing ; is hard ; is nic ; is one ; is out ; is pregnant
        needs_clarification	-2	is thick ; is wher ; it <trust> ; it anyway ; it befor ; it scar ; it tak
        needs_clarification	-2	its <amount> ; its <happy> ; its adderal ; its been ; its min ; its over
        needs_clarification	-2	its tim ; itself ; ive <ask> ; ive <say> ; ive ask ; ive had ; ive smok
        needs_clarification	-2	jail rn ; jal y ; jaw lock ; joint <pain> ; joint pain ; juev a ; jug y
        needs_clarification	-2	juli ; jun and ; just <afraid> ; just get ; ketamin 0 ; ketamin every
        needs_clarification	-2	ketamin most ; kid drop ; kid giggl ; kid und ; klonopin ; kne hav
        needs_clarification	-2	knelt on ; la <town> ; la band ; la carcel ; la cocher ; la espum ; la gru
        needs_clarification	-2	la hierb ; la lanch ; la madrug ; la manzan ; la pantal ; la pas ; la piel
        needs_clarification	-2	la plum ; la segund ; la seman ; la tintoreri ; la una ; label say
        needs_clarification	-2	lak and ; lam ; lanch ; land and ; las <buy> ; las <palecolor> ; las del
        needs_clarification	-2	las rosa ; last bit ; last friday ; lat fath ; lat to ; lata de ; laugh on
        needs_clarification	-2	lb ; le <go> ; le hicimo ; le peg ; leagu night ; leak over ; lean a
        needs_clarification	-2	leav at ; lectur ; leftover ; let about ; letter so ; liability ; lift her
        needs_clarification	-2	ligatur ; light cam ; lik gravel ; lik it ; lik me ; lik somewher ; limp on
        needs_clarification	-2	limpi oficina ; limpi y ; lin in ; lin is ; liv ; liv mgr ; llav en
        needs_clarification	-2	llav y ; lleg puntual ; llor por ; lluev ; lluvi y ; lo mand ; locat
        needs_clarification	-2	lock on ; lockdown ; long letter ; look to ; los 0 ; los <cold>
        needs_clarification	-2	los muchacho ; los viejit ; lost <count> ; lost <drive> ; loud clr ; lov my
        needs_clarification	-2	lu ; lueg mi ; lug ; lug de ; lunch box ; m <angry> ; m <clinician>
        needs_clarification	-2	m <homeless> ; m <job> ; m <stop> ; magnet at ; mail carri ; mak no
        needs_clarification	-2	mak that ; man con ; mand carta ; mand mi ; manej y ; mano ; many text
        needs_clarification	-2	margarita ; mas de ; mas rap ; may <afraid> ; may concern ; may she
        needs_clarification	-2	mayb onc ; mayore ; me <awake> ; me <take> ; me acab ; me alegr ; me cuid
        needs_clarification	-2	me dur ; me ech ; me gastan ; me habi ; me n ; me pued ; me quit ; me sobr
        needs_clarification	-2	me wheth ; meant for ; meant to ; measl ; medi de ; mejor de ; mes con
        needs_clarification	-2	messag i ; met at ; met peric ; methadon clinic ; mft traine ; mgr
        needs_clarification	-2	mi <asleep> ; mi <money> ; mi <take> ; mi descans ; mi direccion ; mi recib
        needs_clarification	-2	middl initial ; midnit ; mik ; mil in ; milkshak ; min lat ; minut now
        needs_clarification	-2	mis <money> ; mis lent ; mism <home> ; mix up ; mkt ; month away ; month i
        needs_clarification	-2	month in ; month off ; moon land ; moos ; mor or ; moradit ; mordi
        needs_clarification	-2	moreton de ; morgan ; mos ; mosquito ; moth got ; much but ; mucha gracia
        needs_clarification	-2	muj que ; mundial ; mural de ; my <clinician> ; my <stimulant>
        needs_clarification	-2	my <stranger> ; my <write> ; my bathroom ; my cha ; my charg ; my contact
        needs_clarification	-2	my deal ; my dentist ; my deposit ; my driveway ; my gf ; my glas ; my hand
        needs_clarification	-2	my head ; my mail ; my mailbox ; my new ; my ninety ; my plac ; my record
        needs_clarification	-2	my system ; my thursday ; my ticket ; my tomat ; my uncl ; my van ; n he
        needs_clarification	-2	n my ; nahuatl ; naranja ; nariz y ; near <amount> ; need a ; need an
        needs_clarification	-2	need any ; need at ; need direction ; need someon ; neighbor ; neighbor is
        needs_clarification	-2	neighbor roost ; nerv ; nervio ; nervou abt ; nest ; nev <money> ; nev cal
        needs_clarification	-2	nev known ; new <drive> ; new <school> ; newslet ; next door ; ni la
        needs_clarification	-2	ni me ; nic voic ; niet no ; night ago ; night is ; night no ; night that
        needs_clarification	-2	nin <year> ; nineteen ; no ; no ~<always> ; no ~<eat> ; no ~<illness>
        needs_clarification	-2	no ~<leave> ; no ~<night> ; no ~<treatment> ; no ~abr ; no ~craving
        needs_clarification	-2	no ~dorm ; no ~fev ; no ~hay ; no ~mat ; no ~money ; no ~pet ; no ~program
        needs_clarification	-2	no ~psych ; no ~shak ; no ~show ; no ~si/hi ; no ~signal ; no ~sit
        needs_clarification	-2	no ~teng ; no ~withdrawal ; nobody <say> ; nobody to ; nod ; non sinc
        needs_clarification	-2	not about ; not ~<phone> ; not ~cel ; not ~drink ; not ~giv ; not ~look
        needs_clarification	-2	not ~us ; notic it ; novemb ; now ; now and ; now no ; now red ; nts /
        needs_clarification	-2	nuestr ; nuestr <outdoors> ; nuestr cal ; numb aft ; numb as ; numb becaus
        needs_clarification	-2	numer de ; nunc habi ; nunc me ; obituary ; octob and ; of <crowd>
        needs_clarification	-2	of beer ; of g ; of hay ; of it ; of someth ; of soybean ; of spit
        needs_clarification	-2	of whoev ; of year ; off ; off <amount> ; off <pill> ; off a ; off and
        needs_clarification	-2	off i ; off klonopin ; off pil ; off them ; off work ; offic is ; ok to
        needs_clarification	-2	old <child> ; old <colleague> ; old <play> ; old <write> ; old and
        needs_clarification	-2	old map ; on 0 ; on <illness> ; on <night> ; on <school> ; on for
        needs_clarification	-2	on heroin ; on inde ; on new ; on wkend ; one <alcohol> ; one <key>
        needs_clarification	-2	one <past> ; one bark ; one befor ; one end ; one pil ; only ; only <day>
        needs_clarification	-2	only <treatment> ; only tim ; onset ; open til ; opioid ; or <drug>
        needs_clarification	-2	or tak ; orang ; other are ; otr vez ; otro ; our <write> ; our dad
        needs_clarification	-2	out aft ; out befor ; out ther ; out with ; overdos in ; own <amount>
        needs_clarification	-2	own <hit> ; own a ; own bang ; own of ; own plac ; own want ; oxicodon ; p
        needs_clarification	-2	pack ; pack a ; pack fan ; pagin ; paint watercolor ; pandemic ; pantal
        needs_clarification	-2	pap on ; papa <home> ; papa viven ; par <hospital> ; par clinica ; par mis
        needs_clarification	-2	par su ; par y ; parallel park ; park it ; parlay ; parroqui
        needs_clarification	-2	parrot scream ; part with ; partial ; pas <consume> ; pas de ; pas el
        needs_clarification	-2	passiv ; pastilla azul ; pastilla y ; pawn ; pear ; pedaz ; pelean
        needs_clarification	-2	peopl go ; peopl stay ; per <friend> ; per ahorit ; per aprendi ; per diem
        needs_clarification	-2	periodic ; person com ; pest ; pharm ; pharmacy ; phon around ; phon cut
        needs_clarification	-2	phon died ; phon me ; phon yesterday ; php ; pic ; pid perdon
        needs_clarification	-2	piedr <amount> ; piedr desd ; piern ; pil bug ; pinch ; pinch her
        needs_clarification	-2	pinch him ; pis se ; pistola ; pizza ; plac <go> ; plain ; plane mi
        needs_clarification	-2	platica ; platicarl ; pleas <ask> ; pleas <leave> ; pleas answ ; pleas ask
        needs_clarification	-2	pleas leav ; plug ; pm ; poison control ; pon una ; pond ; por quien
        needs_clarification	-2	por un ; portrait ; potato ; pow ; practic <play> ; preach at ; preg
        needs_clarification	-2	pregnant ; prendi ; prescrib ; privat <stranger> ; probab ; pronounc ; pt
        needs_clarification	-2	pt wif ; ptsd ; pued <stop> ; pued contest ; pueden ; puent en ; puest de
        needs_clarification	-2	puk ; punto ; putty ; qualifi ; que <build> ; que <stop> ; que amanec
        needs_clarification	-2	que manej ; que noma ; que otr ; que todavi ; qued bien ; queri que
        needs_clarification	-2	quier bajarl ; quiet in ; quinc ; raffl ; rain ther ; rais 0 ; rais <pet>
        needs_clarification	-2	ran out ; ranch in ; rang back ; rasur ; rath be ; re <outdoors>
        needs_clarification	-2	re <phone> ; re <school> ; re night ; re park ; read thi ; ready
        needs_clarification	-2	real pain ; rear ; recd ; reception on ; recibo ; recruit ; ref 0 ; refil
        needs_clarification	-2	refus er ; regal limon ; registr ; rehab on ; remov ; report say ; reserv
        needs_clarification	-2	resolucion ; resp ; revok ; ribbon ; rifl for ; right <phone> ; right hand
        needs_clarification	-2	right numb ; right way ; ring with ; ris que ; rol und ; roof ; room is
        needs_clarification	-2	roomat ; rop ; rop to ; round ; round the ; ruid ; rummag sal ; rusty
        needs_clarification	-2	sab el ; sab y ; saben ; sacudi ; safe ; said no ; said text ; sailboat
        needs_clarification	-2	sali del ; sam coffe ; sam man ; sam night ; sat only ; saturday
        needs_clarification	-2	saturday i ; saw billboard ; saw it ; say no ; say our ; scar the
        needs_clarification	-2	school play ; school to ; scout ; scream in ; screen so ; se <consume>
        needs_clarification	-2	se <feel> ; se ech ; se escuch ; se sient ; se suic ; second floor
        needs_clarification	-2	second was ; see what ; sei mes ; seltzer ; senor pregunt ; seo
        needs_clarification	-2	ser <volunteer> ; seven day ; seven month ; seventy one ; shaken
        needs_clarification	-2	she <asleep> ; she <kill> ; she <lock> ; she <start> ; she drop ; she had
        needs_clarification	-2	she shoot ; shift ; shift a ; shoot heroin ; shoot up ; shop and ; shot my
        needs_clarification	-2	should <hear> ; shout over ; show me ; show up ; si ha ; si uno ; si ya
        needs_clarification	-2	sidewalk ; siempr me ; sig con ; silenc and ; silicon ; sin ~su ; sinc <go>
        needs_clarification	-2	sinc <partner> ; sinc <past> ; sinc about ; sinc jun ; sinc sat ; sinc sun
        needs_clarification	-2	singl ; singl <day> ; singl dad ; sir i ; sist keep ; six kid ; sixth
        needs_clarification	-2	ski lift ; slam meth ; slap ; sleep at ; slob ; smal <child>
        needs_clarification	-2	smal <record> ; smal print ; smirnof ; smok fent ; smok spic ; snor and
        needs_clarification	-2	snorkel ; so <confused> ; so <partner> ; so <stop> ; so confus ; so often
        needs_clarification	-2	so patient ; so sinc ; soak ; soap oper ; sob and ; sob hous ; sobredosi en
        needs_clarification	-2	sobri ; sobrin porqu ; sociology ; sog del ; solicitud ; som <stranger>
        needs_clarification	-2	som night ; somebody read ; someon ask ; someth with ; somo una
        needs_clarification	-2	son <amount> ; son <hear> ; soon can ; soonest ; sorry wrong ; soy bilingu
        needs_clarification	-2	soybean ; spel street ; spic dai ; spil ; sport ; spray ; stadium
        needs_clarification	-2	stand with ; start at ; start dat ; stat 0 ; stay and ; stay her ; stay the
        needs_clarification	-2	ste ; step ; step two ; stil ; stil writ ; stop answer ; stor was
        needs_clarification	-2	stranger ; street and ; street nam ; string ; student 0 ; su <key>
        needs_clarification	-2	su pagin ; su tiemp ; subject lin ; sud ; suelt ; suer y ; sunday it
        needs_clarification	-2	sunday night ; sus ; swam ; sweat and ; swor ; t 0 ; tafil ; tak him
        needs_clarification	-2	tak off ; tak out ; tak women ; talk abt ; talk at ; tan ; tap ; tarzan
        needs_clarification	-2	taxi ; tb ; teach on ; teach would ; team lost ; team won ; tear in
        needs_clarification	-2	teen cal ; tel my ; ten <day> ; ten <month> ; ten day ; ten month
        needs_clarification	-2	tend <alcohol> ; tend bar ; teng <key> ; teng papel ; terapi ; terapi de
        needs_clarification	-2	terc ; termin el ; terremot ; test 0 ; test for ; text me ; than the
        needs_clarification	-2	that <color> ; that christma ; that clos ; that com ; that good ; that how
        needs_clarification	-2	that lik ; that lin ; that noth ; that sel ; that sid ; that thing
        needs_clarification	-2	the <hit> ; the <illness> ; the anthem ; the arm ; the bait ; the baptism
        needs_clarification	-2	the bar ; the barb ; the beig ; the bread ; the cab ; the ceramic
        needs_clarification	-2	the chimney ; the contract ; the credit ; the dark ; the dental ; the detox
        needs_clarification	-2	the driv ; the elevator ; the emergency ; the fairground ; the fifti
        needs_clarification	-2	the final ; the gin ; the green ; the grocery ; the hand ; the high
        needs_clarification	-2	the hik ; the hotel ; the hurrican ; the kind ; the layof ; the liquor
        needs_clarification	-2	the long ; the marriag ; the movi ; the next ; the nos ; the obituary
        needs_clarification	-2	the outpatient ; the pandemic ; the pas ; the pay ; the pear ; the pool
        needs_clarification	-2	the quilt ; the reclin ; the ribbon ; the shipyard ; the sleep ; the soc
        needs_clarification	-2	the tenni ; the train ; the ~<pill> ; the ~pil ; then <happy> ; then <put>
        needs_clarification	-2	then my ; ther isnt ; ther that ; ther used ; therapist ; they <job>
        needs_clarification	-2	they <say> ; they gav ; they let ; they lost ; they split ; they threw
        needs_clarification	-2	they went ; they work ; thi <month> ; thi <write> ; thi hous ; thi let
        needs_clarification	-2	thi mak ; thi phon ; thi sum ; thi to ; thing i ; think its ; third one
        needs_clarification	-2	thought id ; thre four ; thril ; through <kin> ; through <school>
        needs_clarification	-2	through saturday ; thru ; thursday group ; tiembl que ; tiemblan ; tien las
        needs_clarification	-2	til sat ; til then ; tim <night> ; tim today ; tir con ; to <continue>
        needs_clarification	-2	to <daytime> ; to chang ; to couch ; to fiv ; to la ; to lisbon ; to mind
        needs_clarification	-2	to ohi ; to on ; to print ; to pt ; to return ; to thank ; to wear ; to zer
        needs_clarification	-2	toc ; toc tod ; tod el ; toe ; told his ; told you ; tom agu ; toma
        needs_clarification	-2	tonsil ; took too ; took turn ; took your ; top of ; trabaj social
        needs_clarification	-2	trabajo ; tractor ; trai ; traj de ; trap in ; tratamient y ; tre ano
        needs_clarification	-2	treasur chest ; tri the ; triplet ; truck was ; try to ; tu ; tulipan
        needs_clarification	-2	tunel ; tunnel ; twic on ; twic sinc ; two minut ; two summer ; two week
        needs_clarification	-2	tx no ; tyl ; typo ; u <think> ; u know ; ubic ; uds + ; ultim hoj
        needs_clarification	-2	un frasc ; un pedaz ; un recib ; una <alone> ; una <clinician> ; una azul
        needs_clarification	-2	una noven ; una nuev ; una pastilla ; una quej ; una sol ; unhous ; unit
        needs_clarification	-2	unk <pill> ; unk pil ; until <last> ; until last ; until lat ; until one
        needs_clarification	-2	until they ; up and ; up our ; up two ; upright ; upsid ; upsid down
        needs_clarification	-2	us <moment> ; us <say> ; us <take> ; us has ; us now ; us over ; us what
        needs_clarification	-2	use 0 ; use an ; use for ; use in ; usmc ; ust dir ; vacant de ; vacuna
        needs_clarification	-2	vacuum ; van <amount> ; varia vec ; vec y ; vecin de ; vecin en
        needs_clarification	-2	vegetarian ; ven cosa ; vend carro ; veng por ; very straight ; vet
        needs_clarification	-2	vez se ; vide ; vide of ; viej y ; viern y ; visit hour ; visita ; vivitrol
        needs_clarification	-2	vm re ; w/d mgmt ; waffl iron ; wal of ; walgreen ; walk the ; wander
        needs_clarification	-2	want support ; want the ; ward clerk ; was 0 ; was foggy ; was gon
        needs_clarification	-2	was good ; was it ; was mortifi ; was most ; was nineteen ; was no
        needs_clarification	-2	was one ; was order ; was scar ; was und ; was used ; wash ; watercolor of
        needs_clarification	-2	way mor ; we <fire> ; we <partner> ; we <write> ; we arent ; we argu
        needs_clarification	-2	we cal ; we cook ; we did ; we empti ; we fight ; we paint ; we sat
        needs_clarification	-2	we took ; wear glas ; weed ; weed pen ; weed that ; week back ; week now
        needs_clarification	-2	week two ; weekend ; weekend a ; weekend with ; weeknight ; went blank
        needs_clarification	-2	wer the ; what left ; wheel and ; wheez and ; when i ; whenev ther
        needs_clarification	-2	which <container> ; which box ; whit knuckl ; who pick ; who used
        needs_clarification	-2	wholesal ; whom do ; widow in ; wif ask ; wif hes ; wil <eat> ; wil <feel>
        needs_clarification	-2	wil feed ; wil go ; wil sign ; wil text ; wil touch ; wind chil ; window is
        needs_clarification	-2	with <furniture> ; with nam ; with narcan ; with you ; without ~a
        needs_clarification	-2	without ~it ; wks preg ; won the ; wont <awake> ; wont <say> ; wont wak
        needs_clarification	-2	worri he ; would <think> ; would go ; would lik ; would one ; wreck
        needs_clarification	-2	wrestl ; written in ; wrong ; wrong <phone> ; wrong about ; wrong nam
        needs_clarification	-2	wrong numb ; wrong plac ; wt ; x <year> ; xylazin ; y asi ; y cay ; y cocin
        needs_clarification	-2	y con ; y dai ; y eso ; y fum ; y medi ; y nad ; y qued ; y tir ; ya est
        needs_clarification	-2	ya leo ; ya regres ; yal ; yard sal ; year ; year includ ; year most
        needs_clarification	-2	yern le ; yest ; yesterday ; yesterday i ; yo <money> ; yogurt
        needs_clarification	-2	you <phone> ; you got ; you look ; you send ; you stil ; you when ; your 0
        needs_clarification	-2	your <hear> ; your <hospital> ; your <media> ; your <night> ; your <phone>
        needs_clarification	-2	your even ; your is ; your newslet ; your voic ; youv <take> ; youv got
        needs_clarification	-2	yrs ; ~0 ~x ; ~<always> <day> ; ~<amount> <furniture> ; ~<amount> ~<year>
        needs_clarification	-2	~<clean> ; ~<consume> ~<pill> ; ~<feel> ~mal ; ~<furniture>
        needs_clarification	-2	~<go> ~<think> ; ~<headface> ~spray ; ~<hit> ; ~<home> ~in ; ~<job> to
        needs_clarification	-2	~<lock> ; ~<need> <continue> ; ~<need> <need> ; ~<need> <treatment>
        needs_clarification	-2	~<need> ~<hospital> ; ~<pill> ; ~<stop> <happy> ; ~<stop> ~my
        """
}
