extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification10 = """
        needs_clarification	-2	boleto ; bond ; bos lost ; both tim ; bottl was ; brac ; break until
        needs_clarification	-2	breakfast on ; breath is ; bridg and ; brok with ; broth at ; bur ; burn my
        needs_clarification	-2	burnt ; bus pas ; busc un ; buscan ; but ther ; but we ; buy our ; by din
        needs_clarification	-2	by himself ; by myself ; by now ; by you ; c/b aft ; caf con ; caig
        needs_clarification	-2	cal dur ; calexic ; cama ; camin con ; can <build> ; can do ; cant
        needs_clarification	-2	cant <goodbye> ; cant <hold> ; cant <put> ; cant <wait> ; cant get
        needs_clarification	-2	cant mis ; cant put ; cant stay ; cant wak ; captain ; captain morgan
        needs_clarification	-2	car in ; car warranty ; card right ; carry that ; cart ; cartoon ; cas
        needs_clarification	-2	cas de ; cas dond ; casi no ; casserol dish ; cat sleep ; cel and ; cen y
        needs_clarification	-2	center ; ceremony ; certificat and ; cervez y ; chain ; chanc ; chang a
        needs_clarification	-2	chang the ; chardonnay ; charg ; charg in ; charg my ; chas ; chat with
        needs_clarification	-2	check ; chef ; chil and ; children left ; chiv ; cho rehears ; chok her
        needs_clarification	-2	cilantr ; circl for ; circl of ; clas ; clas are ; clean <home> ; clear
        needs_clarification	-2	click her ; clink ; clown ; clr <angry> ; clr <eat> ; clr <happy>
        needs_clarification	-2	clr <sad> ; clr <shame> ; clr back ; clr bak ; clr cal ; clr from ; clr lik
        needs_clarification	-2	clr mom ; clr on ; clr polit ; clr pul ; clr read ; clr roommat ; clr shout
        needs_clarification	-2	clr teach ; clr thank ; clr wait ; clt ; clt dic ; coast ; coc con ; cocher
        needs_clarification	-2	codig ; coffe mug ; cok again ; cok weekend ; cold turkey ; collaps
        needs_clarification	-2	colleg kid ; color ; color y ; com <clean> ; com <job> ; com aft
        needs_clarification	-2	com cuatr ; com hom ; com round ; comment on ; community theat
        needs_clarification	-2	complaint about ; compliment ; compra ; computador de ; con <alcohol>
        needs_clarification	-2	con <medicine> ; con cristal ; con eso ; con suer ; confus and ; conoc un
        needs_clarification	-2	content unk ; cook and ; cor me ; corkboard at ; corren ; cortin
        needs_clarification	-2	costal de ; couch and ; couch is ; couch to ; could do ; could your
        needs_clarification	-2	county ; coupl month ; coupon <always> ; coupon every ; court report
        needs_clarification	-2	cousin all ; coverag ; cowork told ; crack every ; crei ; crib and
        needs_clarification	-2	cristal ; cristal de ; crystal sinc ; cuand hay ; cuand la ; cuand llam
        needs_clarification	-2	cuand ni ; cuant dur ; cuart ; cuatr ; cuatr noch ; cuelg y ; cuerp ; cuid
        needs_clarification	-2	cun vend ; curs ; cut down ; cut out ; dad 0 ; dai drink ; dan terapi
        needs_clarification	-2	danc at ; danc on ; dar la ; dast ; dast 0 ; daught mad ; day back
        needs_clarification	-2	day long ; day of ; daytim ; de ; de <afraid> ; de <always> ; de <clean>
        needs_clarification	-2	de <furniture> ; de <month> ; de <sedative> ; de bord ; de cociner
        needs_clarification	-2	de enfrent ; de hombr ; de intern ; de kind ; de las ; de mader ; de maiz
        needs_clarification	-2	de michoacan ; de muchach ; de ped ; de silicon ; dead end ; deal ; dec por
        needs_clarification	-2	deep then ; dej en ; del <chestheart> ; del cin ; del cond ; del mundial
        needs_clarification	-2	delg ; deni ; deni ~etoh ; dentist ; dentist has ; deny ; deployment
        needs_clarification	-2	depres ; desk for ; detra ; dia me ; dia se ; dia sin ; diari hac ; diari y
        needs_clarification	-2	dic a ; dict mi ; diem ; diez dia ; dijeron ; diner no ; dip ; dir que
        needs_clarification	-2	direct ; discharg ; discus the ; dish as ; dishwat ; divorc in ; do about
        needs_clarification	-2	do i ; do that ; doctor who ; doe cok ; doe he ; doesnt drink ; doesnt tak
        needs_clarification	-2	dog ate ; dog every ; dog food ; dog he ; doin ; doing great ; dol and
        needs_clarification	-2	don ; dont <leave> ; dont leav ; dont ~<consume> ; doorbel ; down until
        needs_clarification	-2	drag her ; draw that ; drink and ; drink coffe ; drink for ; drink two
        needs_clarification	-2	drink vodk ; drinker ; driver ; drov an ; drov off ; drov through
        needs_clarification	-2	drown in ; drug test ; dry ; dtr 0 ; due ; dugout ; durant el ; durm en
        needs_clarification	-2	dwayn ; ear at ; eat ; egres ; ehr ; eight or ; eighteen ; el <colleague>
        needs_clarification	-2	el <sedative> ; el alfil ; el almuerz ; el bur ; el campament ; el chequ
        needs_clarification	-2	el cint ; el codig ; el corre ; el cuerp ; el favor ; el gas ; el intern
        needs_clarification	-2	el internamient ; el juez ; el patron ; el prim ; el ron ; el ruid
        needs_clarification	-2	el spray ; el traj ; el tunel ; el viern ; electricist ; elevator is
        needs_clarification	-2	eleven thousand ; eleventh ; elsewher ; elvi ; email has
        needs_clarification	-2	empty <furniture> ; en <furniture> ; en <month> ; en <play> ; end a
        needs_clarification	-2	end cal ; end the ; end with ; ene ; ener y ; enfermera ; enganch a ; enorm
        needs_clarification	-2	envelop mark ; episod ; eramo ; eran ; es <drug> ; escalofrio ; eso <ask>
        needs_clarification	-2	eso fue ; eso pregunt ; esper de ; esper se ; essay ; estacionamient
        needs_clarification	-2	estanci de ; estoy <write> ; estuf ; estuv ahi ; every dog ; every east
        needs_clarification	-2	every lid ; every one ; every payday ; every wed ; everybody said
        needs_clarification	-2	evry <night> ; evry nit ; ex <say> ; explain the ; eye open ; f <official>
        needs_clarification	-2	f soft ; f win ; fac down ; factory ; factur ; fairground ; falt <amount>
        needs_clarification	-2	fami jok ; fami tre ; fami visit ; farm in ; fast ; fath left ; fear
        needs_clarification	-2	feel dead ; feel so ; fenc again ; feo ; feo y ; ferreteri ; ferry ; fev
        needs_clarification	-2	fev of ; few x ; fiance ; fiest fue ; fight about ; fil up ; film a ; fin
        needs_clarification	-2	fingernail ; fir me ; first <pet> ; first <write> ; first apartment ; fiv
        needs_clarification	-2	fiv a ; fiv question ; fix that ; flat ; flor ; fob ; folk wer
        needs_clarification	-2	for <appointment> ; for <cannabis> ; for <colleague> ; for <illness>
        needs_clarification	-2	for bed ; for bet ; for breakfast ; for detox ; for fifty ; for lik
        needs_clarification	-2	for most ; for piz ; forgot ; form about ; four hour ; fram ; friday night
        needs_clarification	-2	from 0 ; from <illness> ; from moth ; from ohi ; from soc ; from thursday
        needs_clarification	-2	from when ; fum crack ; function ; funerari ; gam was ; ganamo ; gatorad
        needs_clarification	-2	gav noth ; get thi ; get through ; gift shop ; gin ; girl say ; go
        needs_clarification	-2	go straight ; go through ; goe around ; goe through ; gold and ; gon <kill>
        needs_clarification	-2	gon kil ; gon the ; good reason ; goodby in ; goodnes ; gooseflesh ; got as
        needs_clarification	-2	got thre ; gown ; grab ; grandp had ; gras ; grey squirrel ; grocery stor
        needs_clarification	-2	guadalup ; gues the ; gum ; gun for ; gurgl ; habi <fall> ; habi caid
        needs_clarification	-2	habl mas ; hablan espanol ; hac el ; had <eat> ; had <stimulant> ; had thre
        needs_clarification	-2	had too ; hail hit ; hal closet ; half ; ham at ; hammock ; hand him
        needs_clarification	-2	hand shak ; hang the ; happen if ; harbor ; has for ; has nin ; hast le
        needs_clarification	-2	hav <leave> ; hav kais ; hav my ; hav visitor ; havent <take>
        needs_clarification	-2	hay <treatment> ; hay estacionamient ; he check ; he isnt ; he mak
        needs_clarification	-2	he sleep ; he snort ; he swear ; heart and ; hel to ; her <asleep>
        needs_clarification	-2	her <stimulant> ; her <write> ; her leg ; her tonight ; herenci
        needs_clarification	-2	hes <angry> ; hes <cold> ; hes cold ; hes turn ; hes wil ; hierb ; high tid
        needs_clarification	-2	hij de ; hij dej ; hij llam ; hij par ; him <see> ; him its ; his <crowd>
        needs_clarification	-2	his <die> ; his driv ; his fac ; his fist ; his folk ; his rifl ; his trad
        needs_clarification	-2	his turtl ; hom run ; hom to ; hoop with ; hous manag ; how is
        needs_clarification	-2	hundr dollar ; i <breath> ; i <insurance> ; i breath ; i but ; i com
        needs_clarification	-2	i eat ; i feel ; i fix ; i heard ; i hold ; i lock ; i plan ; i plant
        needs_clarification	-2	i pray ; i seem ; i sent ; i shot ; i sleep ; i start ; i stop ; i swe
        needs_clarification	-2	i threw ; i told ; i went ; i won ; i ~tri ; iba en ; ice 0 ; ice <amount>
        needs_clarification	-2	id <ask> ; id ask ; id com ; id had ; im clean ; im sweat ; impossibl
        needs_clarification	-2	in <count> ; in <year> ; in anywher ; in church ; in custody ; in oct
        needs_clarification	-2	in phon ; in plac ; in very ; inde ; inning ; intensiv outpatient ; invent
        needs_clarification	-2	invest ; inyect cristal ; is <build> ; is <cold> ; is cold ; is doing
        needs_clarification	-2	is hard ; is nic ; is one ; is pregnant ; is wher ; it <trust> ; it anyway
        needs_clarification	-2	it scar ; it tak ; its <amount> ; its <happy> ; its adderal ; its been
        needs_clarification	-2	its min ; its over ; its tim ; itself ; ive <ask> ; ive <say> ; ive ask
        needs_clarification	-2	ive had ; ive smok ; jal y ; jaw lock ; joint <pain> ; joint pain ; juev a
        needs_clarification	-2	jug y ; juli ; jun and ; just <afraid> ; just get ; ketamin 0
        needs_clarification	-2	ketamin every ; ketamin most ; kid drop ; kid giggl ; kid und ; kind for
        needs_clarification	-2	kitchen all ; kne hav ; knelt on ; la <town> ; la band ; la carcel
        needs_clarification	-2	la cocher ; la espum ; la gru ; la hierb ; la lanch ; la madrug ; la manzan
        needs_clarification	-2	la pantal ; la pas ; la piel ; la plum ; la segund ; la seman
        needs_clarification	-2	la tintoreri ; la una ; label say ; lak and ; lam ; lanch ; land and
        needs_clarification	-2	landlord of ; las <buy> ; las <palecolor> ; las del ; las rosa ; last bit
        needs_clarification	-2	last friday ; lat fath ; lat to ; lata de ; laugh on ; lausd ; lb ; le <go>
        needs_clarification	-2	leagu night ; leak over ; lean a ; leav at ; lectur ; leftover ; let about
        needs_clarification	-2	letter so ; lft ; liability ; lift her ; ligatur ; lik gravel ; lik it
        needs_clarification	-2	lik me ; lik somewher ; limp on ; limpi oficina ; limpi y ; lin in ; lin is
        needs_clarification	-2	liv ; liv mgr ; llamem despu ; llav en ; llav y ; lleg puntual ; llor por
        needs_clarification	-2	lluev ; lluvi y ; lo mand ; locat ; lock on ; lockdown ; long letter
        needs_clarification	-2	look to ; los 0 ; los <cold> ; los muchacho ; los viejit ; lost <count>
        needs_clarification	-2	lost <drive> ; loud clr ; loud the ; lov my ; lu ; lueg mi ; lug ; lug de
        needs_clarification	-2	lunch box ; m <angry> ; m <clinician> ; m <homeless> ; m <stop> ; m on
        needs_clarification	-2	magnet at ; mail carri ; mak no ; mak that ; man con ; mand carta ; mand mi
        needs_clarification	-2	manej y ; mano ; margarita ; mas de ; mas rap ; may <afraid> ; may concern
        needs_clarification	-2	may she ; mayb onc ; mayore ; me <awake> ; me <take> ; me acab ; me alegr
        needs_clarification	-2	me cuid ; me dur ; me ech ; me gastan ; me habi ; me n ; me pued ; me quit
        needs_clarification	-2	me sobr ; me wheth ; meant for ; meant to ; measl ; medi de ; mejor de
        needs_clarification	-2	mes con ; messag i ; met at ; met peric ; methadon clinic ; mft traine
        needs_clarification	-2	mgr ; mi <asleep> ; mi <money> ; mi <take> ; mi descans ; mi direccion
        needs_clarification	-2	mi recib ; middl initial ; midnit ; mik ; mil in ; milkshak ; min lat
        needs_clarification	-2	minut now ; mis <money> ; mis lent ; mism <home> ; mix up ; mkt ; mol de
        needs_clarification	-2	mom hand ; month i ; month in ; month off ; moon land ; moos ; mor or
        needs_clarification	-2	moradit ; mordi ; moreton de ; morgan ; mos ; mosquito ; moth got ; much as
        needs_clarification	-2	much but ; mucha gracia ; muj que ; mundial ; mural de ; my <clinician>
        needs_clarification	-2	my <stimulant> ; my <stranger> ; my <write> ; my bathroom ; my cha
        needs_clarification	-2	my charg ; my contact ; my deal ; my dentist ; my deposit ; my driveway
        needs_clarification	-2	my gf ; my glas ; my hand ; my head ; my mail ; my mailbox ; my new
        needs_clarification	-2	my ninety ; my plac ; my record ; my system ; my thursday ; my ticket
        needs_clarification	-2	my tomat ; my uncl ; my van ; my ~cousin ; n he ; n my ; nahuatl ; nam only
        needs_clarification	-2	nam yet ; naranja ; nariz y ; near <amount> ; need a ; need an ; need any
        needs_clarification	-2	need at ; need direction ; need someon ; neg ; neighbor ; neighbor is
        needs_clarification	-2	neighbor roost ; nerv ; nervio ; nervou abt ; nest ; nev <money> ; nev cal
        needs_clarification	-2	nev known ; new <drive> ; new <school> ; newslet ; next door ; ni la
        needs_clarification	-2	ni me ; nic voic ; niet no ; night ago ; night is ; night no ; night that
        needs_clarification	-2	nin <year> ; nineteen ; no ; no ~<always> ; no ~<eat> ; no ~<illness>
        needs_clarification	-2	no ~<leave> ; no ~<night> ; no ~<treatment> ; no ~abr ; no ~craving
        needs_clarification	-2	no ~dorm ; no ~fev ; no ~hay ; no ~mat ; no ~money ; no ~pet ; no ~pil
        needs_clarification	-2	no ~program ; no ~psych ; no ~shak ; no ~signal ; no ~sit ; no ~sleep
        needs_clarification	-2	no ~teng ; no ~withdrawal ; nobody <say> ; nobody to ; nod ; non sinc
        needs_clarification	-2	not about ; not ~<phone> ; not ~cel ; not ~drink ; not ~giv ; not ~look
        needs_clarification	-2	not ~us ; notic it ; novemb ; now ; now and ; now no ; now red ; nts /
        needs_clarification	-2	nuestr ; nuestr <outdoors> ; nuestr cal ; numb as ; numb becaus ; numer de
        needs_clarification	-2	nunc habi ; nunc me ; obituary ; octob and ; of <crowd> ; of beer ; of g
        needs_clarification	-2	of hay ; of it ; of someth ; of soybean ; of spit ; of whoev ; off
        needs_clarification	-2	off <amount> ; off <pill> ; off a ; off and ; off i ; off klonopin
        needs_clarification	-2	off pil ; off them ; off work ; offic is ; ok to ; old <child>
        needs_clarification	-2	old <colleague> ; old <play> ; old <write> ; old and ; old map ; on 0
        needs_clarification	-2	on <illness> ; on <night> ; on <school> ; on for ; on heroin ; on inde
        needs_clarification	-2	on new ; on whoev ; on wkend ; one <alcohol> ; one <key> ; one <past>
        needs_clarification	-2	one bark ; one befor ; one pil ; one was ; only ; only <day>
        needs_clarification	-2	only <treatment> ; only tim ; onset ; open til ; opioid ; or <drug>
        needs_clarification	-2	or tak ; orang ; other are ; otr vez ; otro ; our <write> ; our dad
        needs_clarification	-2	out aft ; out befor ; out ther ; out with ; overdos in ; own <amount>
        needs_clarification	-2	own <hit> ; own a ; own bang ; own of ; own plac ; own want ; oxicodon ; p
        needs_clarification	-2	pack ; pack a ; pack fan ; pagin ; paint watercolor ; pandemic ; pantal
        needs_clarification	-2	pap on ; papa <home> ; papa viven ; par <hospital> ; par clinica ; par mis
        needs_clarification	-2	par su ; par y ; parallel park ; park it ; parlay ; parroqui ; parrot say
        needs_clarification	-2	parrot scream ; part with ; partial ; pas <consume> ; pas de ; pas el
        needs_clarification	-2	passiv ; pastilla azul ; pastilla y ; pawn ; pear ; pedaz ; pelean
        needs_clarification	-2	peopl go ; peopl stay ; per <friend> ; per ahorit ; per aprendi ; per diem
        needs_clarification	-2	periodic ; person com ; pest ; pharm ; pharmacy ; phon around ; phon cut
        needs_clarification	-2	phon died ; phon me ; phon yesterday ; php ; pic ; pid perdon
        needs_clarification	-2	piedr <amount> ; piedr desd ; piern ; pil bug ; pinch ; pinch her
        needs_clarification	-2	pinch him ; pis se ; pistola ; pizza ; plac <go> ; plain ; plane mi
        needs_clarification	-2	platica ; platicarl ; pleas <ask> ; pleas <leave> ; pleas answ ; pleas ask
        needs_clarification	-2	pleas leav ; plug ; pm ; poison control ; pon una ; pond ; por quien
        needs_clarification	-2	por un ; porch the ; portrait ; potato ; pow ; practic <play> ; preach at
        needs_clarification	-2	preg ; pregnant ; prendi ; prescrib ; privat <stranger> ; probab ; pronounc
        needs_clarification	-2	pt ; pt <partner> ; ptsd ; pued <stop> ; pued contest ; pueden ; puent en
        needs_clarification	-2	puest de ; punto ; putty ; qualifi ; que <build> ; que <stop> ; que amanec
        needs_clarification	-2	que manej ; que noma ; que otr ; que todavi ; qued bien ; queri que
        needs_clarification	-2	quier bajarl ; quier don ; quiet in ; quinc ; raffl ; railway ; rain ther
        needs_clarification	-2	rais 0 ; rais <pet> ; ran out ; ranch in ; rang back ; rasur ; rath be
        needs_clarification	-2	re <outdoors> ; re <phone> ; re <school> ; re night ; re park ; read thi
        needs_clarification	-2	ready ; real pain ; rear ; recd ; reception on ; recibo ; recruit ; ref 0
        needs_clarification	-2	refil ; refus er ; regal limon ; registr ; remov ; report say ; reserv
        needs_clarification	-2	resolucion ; resp ; revok ; ribbon ; rifl for ; right <phone> ; right hand
        needs_clarification	-2	right numb ; right way ; ring with ; ris que ; rol und ; roof ; room is
        needs_clarification	-2	roomat ; rop ; rop to ; round ; round the ; ruid ; rummag sal ; rusty
        needs_clarification	-2	sab y ; sacudi ; safe ; said no ; said text ; sailboat ; sali del
        needs_clarification	-2	sam coffe ; sam man ; sam night ; sat only ; saturday ; saturday i
        needs_clarification	-2	saw billboard ; saw it ; say no ; say our ; scar the ; school play
        needs_clarification	-2	school to ; scout ; scream in ; screen so ; se <consume> ; se <feel>
        needs_clarification	-2	se ech ; se escuch ; se sient ; se suic ; second floor ; second was
        needs_clarification	-2	see what ; sei mes ; seltzer ; senor pregunt ; seo ; ser <volunteer>
        needs_clarification	-2	seven day ; seven month ; seventy one ; she <asleep> ; she <kill>
        needs_clarification	-2	she <lock> ; she <start> ; she drop ; she had ; she shoot ; sherry ; shift
        needs_clarification	-2	shift a ; shoot heroin ; shop and ; shot my ; should <hear> ; shout over
        needs_clarification	-2	show me ; show up ; si ha ; si uno ; si ya ; sidewalk ; siempr me ; sig con
        needs_clarification	-2	silenc and ; silicon ; sin ~su ; sinc <go> ; sinc <partner> ; sinc <past>
        needs_clarification	-2	sinc about ; sinc jun ; sinc sat ; sinc sun ; singl ; singl <day>
        needs_clarification	-2	singl dad ; sir i ; sist keep ; six kid ; sixth ; skat ; ski lift
        needs_clarification	-2	slam meth ; slap ; sleep at ; slob ; smal <child> ; smal <record>
        needs_clarification	-2	smal print ; smirnof ; smok fent ; smok spic ; snor and ; snorkel
        needs_clarification	-2	so <confused> ; so <partner> ; so <stop> ; so confus ; so often
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
        needs_clarification	-2	taxi ; teach on ; teach would ; team lost ; team won ; tear in ; teen cal
        needs_clarification	-2	tel my ; ten <day> ; ten <month> ; ten day ; ten month ; tend <alcohol>
        needs_clarification	-2	tend bar ; teng <key> ; teng papel ; terapi ; terc ; termin el ; test 0
        needs_clarification	-2	test for ; text me ; text messag ; than the ; that <color> ; that christma
        needs_clarification	-2	that clos ; that com ; that good ; that how ; that lik ; that lin
        needs_clarification	-2	that noth ; that sel ; that sid ; that thing ; the <hit> ; the <illness>
        needs_clarification	-2	the anthem ; the arm ; the bait ; the baptism ; the bar ; the barb
        needs_clarification	-2	the beig ; the bread ; the burial ; the cab ; the ceramic ; the chimney
        needs_clarification	-2	the contract ; the credit ; the dark ; the dental ; the detox
        needs_clarification	-2	the elevator ; the emergency ; the fairground ; the fifti ; the final
        needs_clarification	-2	the gin ; the green ; the grocery ; the hand ; the high ; the hik
        needs_clarification	-2	the hotel ; the hurrican ; the kind ; the layof ; the liquor ; the marriag
        needs_clarification	-2	the movi ; the next ; the nos ; the obituary ; the outpatient
        needs_clarification	-2	the pandemic ; the pas ; the pay ; the pear ; the pool ; the quilt
        needs_clarification	-2	the reclin ; the ribbon ; the shipyard ; the sleep ; the soc ; the tenni
        needs_clarification	-2	the train ; the ~<pill> ; the ~pil ; then <happy> ; then <put> ; then my
        needs_clarification	-2	ther <moment> ; ther isnt ; ther now ; ther that ; ther used ; they <job>
        needs_clarification	-2	they <say> ; they gav ; they knock ; they let ; they lost ; they split
        needs_clarification	-2	they threw ; they went ; they work ; thi <month> ; thi <write> ; thi hous
        needs_clarification	-2	thi let ; thi mak ; thi phon ; thi sum ; thi to ; thing i ; think its
        needs_clarification	-2	third one ; thought id ; thre four ; thril ; through <kin>
        needs_clarification	-2	through <school> ; through saturday ; thru ; thursday group ; tiembl que
        needs_clarification	-2	tiemblan ; tien las ; til sat ; til then ; tim <night> ; tim today
        needs_clarification	-2	tir con ; to <continue> ; to <daytime> ; to <stop> ; to couch ; to fiv
        needs_clarification	-2	to la ; to lisbon ; to mind ; to ohi ; to on ; to pt ; to return ; to thank
        needs_clarification	-2	to wear ; to zer ; toc ; toc tod ; tod el ; told his ; told you ; tom agu
        needs_clarification	-2	tom todo ; toma ; tonsil ; took too ; took turn ; took your ; top of
        needs_clarification	-2	tortilla ; trabaj social ; trabajo ; tractor ; trai ; traj de ; trap in
        needs_clarification	-2	tratamient y ; tre ano ; treasur chest ; tri the ; triplet ; truck was
        needs_clarification	-2	try to ; tu ; tulipan ; tunel ; tunnel ; twic on ; twic sinc ; twic thi
        needs_clarification	-2	two summer ; two week ; tx no ; tyl ; typo ; u <think> ; u know ; ubic
        needs_clarification	-2	uds + ; ultim hoj ; un <hear> ; un frasc ; un pedaz ; un recib
        needs_clarification	-2	una <alone> ; una <clinician> ; una azul ; una noven ; una nuev
        needs_clarification	-2	una pastilla ; una quej ; una sol ; unhous ; unit ; until <last>
        needs_clarification	-2	until last ; until lat ; until one ; until they ; up and ; up our ; up two
        needs_clarification	-2	upright ; upsid ; upsid down ; us <moment> ; us <say> ; us <take> ; us has
        needs_clarification	-2	us now ; us over ; us what ; use 0 ; use an ; use for ; use in ; usmc
        needs_clarification	-2	ust dir ; vacant de ; vacuna ; vacuum ; van <amount> ; vec y ; vecin de
        needs_clarification	-2	vecin en ; vegetarian ; ven cosa ; vend carro ; veng por ; very straight
        needs_clarification	-2	vet ; vez se ; vide ; vide of ; viej y ; viern y ; visit hour ; visita
        needs_clarification	-2	w/d mgmt ; waffl iron ; wal of ; walgreen ; walk it ; walk the ; wander
        needs_clarification	-2	want support ; want the ; ward clerk ; was 0 ; was foggy ; was gon
        needs_clarification	-2	was good ; was it ; was mortifi ; was most ; was nineteen ; was no
        needs_clarification	-2	was one ; was order ; was scar ; was und ; was used ; wash ; watercolor of
        needs_clarification	-2	way mor ; we <fire> ; we <partner> ; we <write> ; we arent ; we argu
        needs_clarification	-2	we cal ; we cook ; we empti ; we fight ; we mad ; we paint ; we sat
        needs_clarification	-2	we took ; wear glas ; weed ; weed pen ; weed that ; week back ; week now
        needs_clarification	-2	week two ; weekend ; weekend a ; weekend with ; weeknight ; went blank
        needs_clarification	-2	wer the ; what left ; whatsap ; wheel and ; wheez and ; whenev ther
        needs_clarification	-2	which <container> ; which box ; whit knuckl ; who pick ; who used
        needs_clarification	-2	wholesal ; whom do ; widow in ; wif ask ; wif hes ; wil <eat> ; wil <feel>
        needs_clarification	-2	wil feed ; wil go ; wil text ; wil touch ; wind chil ; window is
        needs_clarification	-2	with <furniture> ; with nam ; with narcan ; with you ; without ~a
        needs_clarification	-2	without ~it ; wk ; wks preg ; won the ; wont <awake> ; wont <say>
        needs_clarification	-2	wont wak ; worri he ; would <think> ; would go ; would lik ; would one
        needs_clarification	-2	wreck ; wrestl ; written in ; wrong ; wrong <phone> ; wrong about
        needs_clarification	-2	wrong nam ; wrong numb ; wrong plac ; wt ; x <year> ; xylazin ; y asi
        needs_clarification	-2	y cay ; y cocin ; y con ; y dai ; y eso ; y fum ; y medi ; y nad ; y qued
        needs_clarification	-2	y tir ; ya est ; ya leo ; ya regres ; yal ; yard sal ; year ; year includ
        needs_clarification	-2	year most ; yern le ; yest ; yesterday ; yesterday i ; yo <money> ; yogurt
        needs_clarification	-2	you <phone> ; you got ; you look ; you send ; you stil ; you when ; your 0
        needs_clarification	-2	your <hear> ; your <hospital> ; your <media> ; your <night> ; your <phone>
        needs_clarification	-2	your even ; your is ; your newslet ; your voic ; youv <take> ; youv got
        needs_clarification	-2	yrs ; ~0 ~x ; ~<always> <day> ; ~<amount> <furniture> ; ~<amount> ~<year>
        needs_clarification	-2	~<ask> ~<money> ; ~<clean> ; ~<consume> ~<pill> ; ~<feel> ~mal ; ~<fluid>
        needs_clarification	-2	~<headface> ~spray ; ~<home> ~in ; ~<job> to ; ~<lock> ; ~<moment>
        needs_clarification	-2	~<need> <continue> ; ~<need> <need> ; ~<need> <treatment>
        needs_clarification	-2	~<need> ~<hospital> ; ~<pill> ; ~<seizure> ~<stop> ; ~<stop> <happy>
        needs_clarification	-2	~<take> ~medi ; ~<think> <day> ; ~<trade> ; ~<treatment> <past>
        needs_clarification	-2	~<treatment> for ; ~a ~<consume> ; ~a ~<month> ; ~a ~<night> ; ~a ~<pill>
        needs_clarification	-2	~a ~drink ; ~a ~month ; ~a ~night ; ~abr ; ~abr los ; ~alcohol no ; ~at
        needs_clarification	-2	~bridg ; ~brother ; ~cal ; ~cervez ; ~command ; ~cort ; ~craving ; ~d
        needs_clarification	-2	~dia ; ~die ; ~dont ; ~drink sinc ; ~etoh sinc ; ~even <say> ; ~every day
        """
}
