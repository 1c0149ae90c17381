extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification10 = """
        needs_clarification	-2	<trust> i ; <trust> por ; <try> <stop> ; <unreal> <happy> ; <vendor>
        needs_clarification	-2	<volunteer> <month> ; <wait> bien ; <wait> her ; <wait> in ; <wait> out
        needs_clarification	-2	<wait> se ; <water> <angry> ; <water> <clean> ; <water> <daytime>
        needs_clarification	-2	<water> <play> ; <water> <school> ; <water> is ; <water> the ; <water> ther
        needs_clarification	-2	<water> to ; <week> + ; <week> <partner> ; <week> a ; <week> i ; <week> im
        needs_clarification	-2	<week> out ; <withdrawal> <room> ; <withdrawal> off ; <write> <drug>
        needs_clarification	-2	<write> <fire> ; <write> <money> ; <write> <official> ; <write> <outdoors>
        needs_clarification	-2	<write> <smell> ; <write> despaci ; <write> first ; <write> me ; <year>
        needs_clarification	-2	<year> <container> ; <year> <hospital> ; <year> <moment> ; <year> <money>
        needs_clarification	-2	<year> <need> ; <year> <room> ; <year> <see> ; <year> con ; <year> do
        needs_clarification	-2	<year> includ ; <year> ~<need> ; @ 0 ; a <count> ; a <drug>
        needs_clarification	-2	a <intoxicated> ; a <lock> ; a <sedative> ; a <stop> ; a bachelor
        needs_clarification	-2	a beekeep ; a capful ; a chain ; a chest ; a circl ; a complaint ; a cop
        needs_clarification	-2	a couch ; a dai ; a deer ; a desk ; a dio ; a entr ; a fel ; a grand
        needs_clarification	-2	a guit ; a hedg ; a knif ; a lock ; a magazin ; a melon ; a milkshak
        needs_clarification	-2	a mystery ; a nit ; a plac ; a pow ; a quart ; a rak ; a report ; a resum
        needs_clarification	-2	a six ; a stapl ; a steak ; a straw ; a subpoen ; a swing ; a taxi
        needs_clarification	-2	a thermo ; a toy ; a vegetarian ; a version ; a viv ; a women ; a ~big
        needs_clarification	-2	a ~gun ; about <sober> ; about as ; about the ; about twic ; absent
        needs_clarification	-2	abuel deci ; acab las ; accountability ; acost ; activ ; adderal ; admit to
        needs_clarification	-2	aft <job> ; aft <school> ; aft <stimulant> ; aft din ; against my ; agar la
        needs_clarification	-2	age do ; ago aft ; ago we ; ahor ; ahor me ; ahor son ; al carter
        needs_clarification	-2	alcohol 0 ; all <day> ; all <think> ; all day ; all it ; allergic to
        needs_clarification	-2	alley ; allow ; altavoz ; am i ; amanec ; an <clinician> ; an <treatment>
        needs_clarification	-2	an eight ; an extr ; an ~<emergency> ; an ~overdos ; and <furniture>
        needs_clarification	-2	and be ; and busc ; and con ; and fed ; and forget ; and go ; and had
        needs_clarification	-2	and id ; and met ; and noth ; and of ; and refus ; and spanish ; and tak
        needs_clarification	-2	and today ; and want ; and ~<home> ; and ~liv ; ano con ; anoth <treatment>
        needs_clarification	-2	anti ; antidop ; antiqu ; any <job> ; any <stranger> ; any advic
        needs_clarification	-2	any chanc ; any sinc ; any ~<drug> ; any ~substanc ; anyth aft ; apen
        needs_clarification	-2	apena ; aprob ; arand ; arand un ; are <always> ; are for ; are hard
        needs_clarification	-2	are kind ; arent ; arm and ; around in ; arrangement ; arregl reloj
        needs_clarification	-2	articl ; as <child> ; as in ; asham and ; ask can ; ask operator
        needs_clarification	-2	ask question ; ask wher ; asleep and ; asses ; at <hospital> ; at <night>
        needs_clarification	-2	at <partner> ; at how ; at school ; at sup ; at tir ; at wedding ; audienc
        needs_clarification	-2	aunt had ; avisenl ; away anywher ; away my ; azote en ; babysit ; bacardi
        needs_clarification	-2	bach ; back by ; back in ; back tmrw ; background <ask> ; background ask
        needs_clarification	-2	bacon ; bad back ; bag ; baggi ; baj de ; bajit ; bak sod ; bakersfield
        needs_clarification	-2	band play ; bang on ; bark ; barra ; bartend in ; basil ; bathroom with
        needs_clarification	-2	bathtub ; be <put> ; be happy ; beb en ; been <count> ; been <eat>
        needs_clarification	-2	been <kill> ; been <outdoors> ; been rain ; been shot ; beer at ; befor 0
        needs_clarification	-2	beg ; behind us ; belt lock ; best tim ; best to ; bet <kin>
        needs_clarification	-2	between breath ; bien <promise> ; bien gracia ; bil for ; billboard
        needs_clarification	-2	blanket and ; blaz ; boleto ; bond ; bos lost ; botel de ; both tim
        needs_clarification	-2	bottl was ; box a ; box to ; break until ; breakfast on ; breath is ; bridg
        needs_clarification	-2	bridg and ; bro 0 ; broth at ; bulimi ; bur ; burbank ; burn my ; buscan
        needs_clarification	-2	but ther ; but we ; buy our ; by <drive> ; by din ; by himself ; by now
        needs_clarification	-2	by you ; c ; c/b aft ; cad terc ; caf con ; cal dur ; calexic ; cama
        needs_clarification	-2	camin con ; camin hast ; camion y ; campament ; can <build> ; can do
        needs_clarification	-2	canel ; cano ; cant ; cant <goodbye> ; cant <hold> ; cant <put>
        needs_clarification	-2	cant <wait> ; cant mis ; cant put ; cant stay ; cant wak ; captain
        needs_clarification	-2	captain morgan ; car in ; car warranty ; carcel ; card on ; cardiology
        needs_clarification	-2	cart ; cartoon ; cas ; cas dond ; cat sleep ; cazuela ; cel and ; cen y
        needs_clarification	-2	center ; ceremony ; cervez y ; chain ; chang the ; chardonnay ; charg
        needs_clarification	-2	charg in ; charg my ; chas the ; check ; chef ; chew ; chil and ; chimney
        needs_clarification	-2	chocolat ; chok her ; cilantr ; cinc ; cinnamon ; circl for ; circl of
        needs_clarification	-2	clas are ; clear ; clock and ; clr <eat> ; clr <happy> ; clr <sad>
        needs_clarification	-2	clr back ; clr bak ; clr cal ; clr lik ; clr mom ; clr polit ; clr read
        needs_clarification	-2	clr roommat ; clr shout ; clr thank ; coast ; cocain most ; cocher
        needs_clarification	-2	cok again ; cok thre ; cok weekend ; cold turkey ; colleg kid ; com <clean>
        needs_clarification	-2	com <job> ; com aft ; com cuatr ; com round ; comment on ; community theat
        needs_clarification	-2	comp ; complaint about ; complet 0 ; compra ; comput ; computador de
        needs_clarification	-2	con <medicine> ; con cristal ; confirm with ; conoc un ; consult
        needs_clarification	-2	content unk ; cook and ; cooki ; corren ; cortin ; cost me ; couch and
        needs_clarification	-2	couch to ; could do ; could i ; could your ; county ; coupl of ; court over
        needs_clarification	-2	coverag ; cowork told ; crack every ; crei ; cristal ; cristal de
        needs_clarification	-2	crystal sinc ; cuand hay ; cuand la ; cuand llam ; cuand ni ; cuant <money>
        needs_clarification	-2	cuant sal ; cuanto <day> ; cuanto dia ; cuart ; cuatr dia ; cuatr noch
        needs_clarification	-2	cuatr o ; cubr ; cuelg y ; cuerp ; curs ; custodian ; cut down ; d ; dad 0
        needs_clarification	-2	dad gav ; dai ; dan terapi ; danc on ; dar la ; dast ; dast 0 ; daught mad
        needs_clarification	-2	day back ; day from ; day long ; day off ; de ; de <afraid> ; de <always>
        needs_clarification	-2	de <clean> ; de <furniture> ; de <sedative> ; de cociner ; de hombr
        needs_clarification	-2	de kind ; de las ; de maiz ; de marz ; de michoacan ; de muchach ; de ped
        needs_clarification	-2	de silicon ; dead end ; deal ; dec por ; deep then ; dej en ; del cin
        needs_clarification	-2	del club ; del cond ; del desayun ; del mundial ; delg ; delt 0 ; deni
        needs_clarification	-2	deni ~etoh ; dentist has ; deny ; deployment ; desd <month> ; desk for
        needs_clarification	-2	detra ; detra del ; dia me ; dia se ; diari hac ; diari y ; didnt <fall>
        needs_clarification	-2	didnt fal ; diez dia ; digit ; dijeron ; dip ; dir que ; discharg
        needs_clarification	-2	discus the ; dish as ; dishwat ; do about ; do i ; do spe ; doctor who
        needs_clarification	-2	doe cok ; doesnt drink ; doesnt tak ; dog ate ; dog food ; dog he ; doin
        needs_clarification	-2	dol and ; don ; dont <leave> ; dont leav ; dont tel ; dont ~<consume>
        needs_clarification	-2	doorbel ; down until ; drag her ; draw that ; drink for ; drink was
        needs_clarification	-2	drinker ; driver ; driveway and ; drov through ; drown in ; drug test
        needs_clarification	-2	drum set ; dry ; dry sinc ; dtr 0 ; due ; dugout ; durant el ; durm en
        needs_clarification	-2	dwayn ; ear at ; eat ; egg on ; egres ; ehr ; eight day ; eight or
        needs_clarification	-2	eight week ; eighteen ; ekg ; el <sedative> ; el <treatment> ; el alfil
        needs_clarification	-2	el cint ; el corre ; el cuerp ; el favor ; el gas ; el intern ; el patron
        needs_clarification	-2	el prim ; el ron ; el ruid ; el son ; el spray ; el tambor ; el traj
        needs_clarification	-2	el tunel ; el viern ; electricist ; elevator is ; eleven day
        needs_clarification	-2	eleven thousand ; elvi ; embarrassment ; empap ; emt ; en <furniture>
        needs_clarification	-2	en <month> ; en <play> ; end a ; end cal ; end the ; enderez y ; ener y
        needs_clarification	-2	enfermera ; enganch a ; enorm ; episod ; eramo ; eran ; es <drug>
        needs_clarification	-2	es <palecolor> ; escalofrio ; escrib mas ; eso <ask> ; eso fue
        needs_clarification	-2	eso pregunt ; esper de ; essay ; estacionamient ; estacionamient de
        needs_clarification	-2	estanci de ; estoy <consume> ; estoy <write> ; estudiant de ; estuv ahi
        needs_clarification	-2	even notic ; every day ; every dog ; every east ; every lid ; every one
        needs_clarification	-2	every payday ; every wed ; every week ; evry <night> ; evry nit
        needs_clarification	-2	experienci ; explain the ; extend ; extract ; eye open ; f <official>
        needs_clarification	-2	f soft ; f win ; fac down ; factory ; factur ; fairground ; falt
        needs_clarification	-2	falt <amount> ; falt me ; fami jok ; fami tre ; farm in ; farm with ; fast
        needs_clarification	-2	fath left ; fear ; feel dead ; feel so ; fenc again ; feo y ; ferreteri
        needs_clarification	-2	ferry ; fev ; fev of ; few x ; fiance ; fiest fue ; fifteen year ; fifti
        needs_clarification	-2	fight about ; fil in ; film a ; fin ; fin de ; fioricet 0 ; fir me
        needs_clarification	-2	first <pet> ; first <write> ; first apartment ; fiv a ; fiv night
        needs_clarification	-2	fiv question ; fix that ; flat ; flop ; flor ; folk wer ; folleto
        needs_clarification	-2	food court ; for <cannabis> ; for <colleague> ; for <illness>
        needs_clarification	-2	for <opioid> ; for bed ; for bet ; for detox ; for fiv ; for sixty
        needs_clarification	-2	for ~the ; forgot ; fram ; friday night ; from 0 ; from <illness>
        needs_clarification	-2	from <sedative> ; from moth ; from ohi ; fum crack ; function ; funerari
        needs_clarification	-2	ganamo ; gatorad ; gav away ; get thi ; get through ; giggl ; gin
        needs_clarification	-2	girl say ; glas of ; go ; go straight ; goe by ; goe through ; going by
        needs_clarification	-2	gold and ; gon <kill> ; gon kil ; gon the ; good reason ; goodby in
        needs_clarification	-2	goodnes ; gooseflesh ; got as ; got thre ; gown ; grab ; grad ; grandp had
        needs_clarification	-2	gras ; grey squirrel ; guadalup ; gues the ; gul ; gum ; guy ; h 0
        needs_clarification	-2	habl mas ; hablan espanol ; hac cinc ; hac el ; hac tre ; had <eat>
        needs_clarification	-2	had thre ; had too ; hail hit ; hal closet ; half ; half an ; hammock
        needs_clarification	-2	hand going ; hand him ; happen if ; has for ; has nin ; hast le
        needs_clarification	-2	hav <intoxicated> ; hav <leave> ; hav asthm ; hav kais ; hav saving
        needs_clarification	-2	havent <take> ; hay <treatment> ; hay estacionamient ; he check ; he isnt
        needs_clarification	-2	he mak ; he sleep ; he snort ; he swear ; heart and ; her <asleep>
        needs_clarification	-2	her <write> ; her hand ; her leg ; her tonight ; herenci ; hes <angry>
        needs_clarification	-2	hes <cold> ; hes cold ; hes turn ; hes wil ; high not ; hij llam ; hij par
        needs_clarification	-2	him <see> ; him its ; his <crowd> ; his <opioid> ; his fac ; his fist
        needs_clarification	-2	his folk ; his jaw ; his workshop ; his ~dead ; hom ; hom run ; hor y
        needs_clarification	-2	hous and ; hundr dollar ; i <bodysound> ; i <breath> ; i <die>
        needs_clarification	-2	i <insurance> ; i <leave> ; i agre ; i breath ; i com ; i discharg ; i feel
        needs_clarification	-2	i felt ; i heard ; i hold ; i interview ; i left ; i rot ; i run
        needs_clarification	-2	i scratch ; i seem ; i sent ; i shot ; i start ; i swe ; i switch ; i threw
        needs_clarification	-2	i told ; i went ; i ~tri ; iba en ; ice ; ice 0 ; id <ask> ; id ask
        needs_clarification	-2	id com ; im <amount> ; im <partner> ; im clean ; im sweat ; impossibl
        needs_clarification	-2	in <town> ; in anywher ; in church ; in custody ; in iop ; in july ; in oct
        needs_clarification	-2	in very ; in with ; in your ; inde ; inning ; insuranc and
        needs_clarification	-2	intensiv outpatient ; invent ; invest ; inyect cristal ; is <cold>
        needs_clarification	-2	is <drug> ; is <school> ; is cold ; is crazy ; is doing ; is hard ; is nic
        needs_clarification	-2	is one ; is out ; is pregnant ; is saf ; is thi ; it <trust> ; it rol
        needs_clarification	-2	it scar ; it strang ; its <amount> ; its <happy> ; its <think>
        needs_clarification	-2	its adderal ; its been ; its min ; its no ; its only ; its over ; its tim
        needs_clarification	-2	itself ; ive <ask> ; ive <go> ; ive ask ; ive had ; jal y ; jam ; jameson
        needs_clarification	-2	jaw lock ; juev a ; jug y ; juli ; jun and ; jury ; just get ; ketamin 0
        needs_clarification	-2	ketamin most ; kid to ; kidnap ; kil is ; kitchen draw ; kne hav ; knelt on
        needs_clarification	-2	la <town> ; la band ; la carcel ; la cocher ; la doctor ; la espum
        needs_clarification	-2	la estuf ; la gru ; la lanch ; la madrug ; la manzan ; la pantal
        needs_clarification	-2	la parroqui ; la pas ; la piel ; la primer ; la segund ; la tare
        needs_clarification	-2	la tintoreri ; labio ; lak and ; lam ; lanch ; landlord of ; las <buy>
        needs_clarification	-2	las <palecolor> ; last bit ; last friday ; last part ; lat to ; laugh on
        needs_clarification	-2	lb ; le <give> ; le peg ; leagu night ; lean a ; leas ; leas is ; leav at
        needs_clarification	-2	leav i ; lectur ; leftover ; leg wont ; lei el ; let about ; let us
        needs_clarification	-2	letterhead ; liability ; lift her ; lik gravel ; lik im ; lik it
        needs_clarification	-2	lik somewher ; lik that ; lik thi ; limp on ; limpi y ; lin going ; lin he
        needs_clarification	-2	lin in ; lin is ; litr de ; liv ; liv at ; liv mgr ; llav en ; llav y
        needs_clarification	-2	lleg puntual ; lluev ; lo mand ; local ; lock on ; lockdown ; long letter
        needs_clarification	-2	los 0 ; los <cold> ; los muchacho ; los viejit ; lost <count>
        needs_clarification	-2	lost <drive> ; loud clr ; lov my ; lu ; luchador ; lueg mi ; lug ; lug de
        needs_clarification	-2	m <angry> ; m <job> ; m <stop> ; mail carri ; mail goe ; man con
        needs_clarification	-2	mand carta ; mand mi ; mano ; many photo ; margarita ; marriag and
        needs_clarification	-2	mas joven ; may <afraid> ; may concern ; may she ; mayb onc ; mayore
        needs_clarification	-2	me <awake> ; me <caretaking> ; me alegr ; me cuid ; me dur ; me ech
        needs_clarification	-2	me gastan ; me habi ; me marc ; me n ; me sobr ; me thing ; me wheth
        needs_clarification	-2	meant for ; meant to ; medi de ; mes con ; met at ; met peric ; meth again
        needs_clarification	-2	meth smok ; methadon clinic ; mft traine ; mgr ; mi <asleep> ; mi <money>
        needs_clarification	-2	mi descans ; mi direccion ; middl initial ; midnit ; mik ; mil in
        needs_clarification	-2	milkshak ; minut now ; mis <money> ; mis lent ; mism <home> ; mix up ; mkt
        needs_clarification	-2	mol ; mom in ; month i ; moos ; mor or ; moradit ; mordi ; moreton de
        needs_clarification	-2	morgan ; mos ; mosquito ; moth of ; much but ; mug ; muj que ; mural de
        needs_clarification	-2	my <stimulant> ; my <stranger> ; my <write> ; my baby ; my bathroom
        needs_clarification	-2	my cha ; my charg ; my coin ; my contact ; my corol ; my deal ; my deposit
        needs_clarification	-2	my driveway ; my glas ; my hand ; my head ; my mailbox ; my ninety
        needs_clarification	-2	my nurs ; my plac ; my system ; my tomat ; my van ; my ~0 ; my ~<child>
        needs_clarification	-2	n he ; n my ; nadi lo ; nam given ; nam only ; nam yet ; naranja ; nariz y
        needs_clarification	-2	near <amount> ; need a ; need an ; need any ; need at ; need direction
        needs_clarification	-2	need someon ; neg ; neighbor gav ; neighbor parrot ; neighbor roost ; nerv
        needs_clarification	-2	nervio ; nervou abt ; nest ; nev <think> ; nev cal ; nev known
        needs_clarification	-2	new <drive> ; new car ; newslet ; next door ; ni la ; ni me ; nic voic
        needs_clarification	-2	niet no ; night ago ; night deep ; night in ; night is ; night no
        needs_clarification	-2	nineteen ; ningun a ; nino en ; no ; no ~<chestheart> ; no ~<eat>
        needs_clarification	-2	no ~<leave> ; no ~<night> ; no ~<treatment> ; no ~<write> ; no ~abr
        needs_clarification	-2	no ~dorm ; no ~fev ; no ~mat ; no ~program ; no ~psych ; no ~shak
        needs_clarification	-2	no ~show ; no ~sit ; no ~sleep ; no ~withdrawal ; nobody <say> ; nobody to
        needs_clarification	-2	nod ; non sinc ; not about ; not ~<amount> ; not ~<phone> ; not ~drink
        needs_clarification	-2	not ~fit ; not ~look ; not ~us ; notic it ; novemb ; now ; now and
        needs_clarification	-2	now red ; nts / ; nuestr ; nuestr <outdoors> ; nuestr cal ; numb as
        needs_clarification	-2	numer de ; nunc habi ; nunc me ; nurs for ; o cinc ; o le ; och <month>
        needs_clarification	-2	och mes ; octob and ; of <crowd> ; of <key> ; of bourbon ; of control
        needs_clarification	-2	of fentanyl ; of g ; of hay ; of it ; of soybean ; of whoev ; off ; off and
        needs_clarification	-2	off heroin ; off them ; old <play> ; old map ; on 0 ; on <night>
        needs_clarification	-2	on <school> ; on crystal ; on for ; on googl ; on inde ; on whoev
        needs_clarification	-2	on wkend ; one i ; one pil ; only ; only <day> ; only <treatment>
        needs_clarification	-2	only smok ; only tim ; onset ; open til ; opioid ; or <drug> ; or tak
        needs_clarification	-2	orang ; our <opening> ; our <write> ; out aft ; out befor ; out with
        needs_clarification	-2	overdos in ; own <hit> ; own bang ; own of ; own plac ; own want ; oxicodon
        needs_clarification	-2	p ; pack fan ; pagin ; paint purpl ; paint the ; paint watercolor ; panader
        needs_clarification	-2	pantal ; pap on ; papa <home> ; papa viven ; par <hospital> ; par clinica
        needs_clarification	-2	par los ; par mis ; par su ; par y ; parallel park ; parlay ; parroqui
        needs_clarification	-2	parrot scream ; part just ; partial ; pas <consume> ; pas de ; passiv
        needs_clarification	-2	pastil ; pastilla azul ; pastilla y ; patient in ; patron no ; pawn ; pcp
        needs_clarification	-2	pear ; pech desd ; pedaz ; peopl go ; peopl stay ; per <friend>
        needs_clarification	-2	per ahorit ; per aprendi ; periodic ; person com ; pest ; pharm ; pharmacy
        needs_clarification	-2	phon between ; phon cut ; phon me ; phon sam ; phon yesterday ; php ; pic
        needs_clarification	-2	piedr <amount> ; pierd ; pinch ; pinch her ; pinch him ; pizza ; plac <go>
        needs_clarification	-2	plac with ; plain ; plane mi ; platica ; platicarl ; pleas <ask>
        needs_clarification	-2	pleas answ ; pleas ask ; plug ; plum ; poison control ; pon una ; popcorn
        needs_clarification	-2	por un ; portrait ; potato ; practic <play> ; preach at ; privat <stranger>
        needs_clarification	-2	probab ; program residencial ; pronounc my ; pt <partner> ; pt want ; ptsd
        needs_clarification	-2	pued <stop> ; pued contest ; pueden llam ; puent en ; puest de ; punto
        needs_clarification	-2	put away ; putty ; qualifi ; que <build> ; que amanec ; que manej ; que otr
        needs_clarification	-2	que todavi ; qued bien ; queri que ; quien <clean> ; quier bajarl
        needs_clarification	-2	quiet in ; railway bridg ; rain ther ; rais <pet> ; ranch in ; rang back
        needs_clarification	-2	rasur ; rath be ; re <outdoors> ; re balanc ; re night ; re park ; read thi
        needs_clarification	-2	ready ; real <calm> ; real pain ; rear ; recd ; reception on ; recibo
        needs_clarification	-2	recruit ; ref 0 ; refrigerador ; registr ; regres a ; regres con ; rehab on
        needs_clarification	-2	remov ; replic ; report say ; reserv ; residenc ; resolucion ; resp
        needs_clarification	-2	revist ; revok ; ribbon ; right hand ; right way ; ring with ; room is
        needs_clarification	-2	room with ; roomat ; rop ; rot your ; round ; rummag ; rummag sal
        needs_clarification	-2	run marathon ; rusty ; sab el ; sab y ; sacudi ; safe ; said good ; said no
        needs_clarification	-2	said text ; sailboat ; sal par ; sali del ; sam coffe ; sam man ; sam night
        needs_clarification	-2	sat <night> ; sat only ; saturday ; saw it ; say no ; say our ; say thank
        needs_clarification	-2	scar the ; scenic ; scream in ; se <alcohol> ; se <consume> ; se <feel>
        needs_clarification	-2	se <write> ; se ech ; se pag ; se sient ; second was ; sel ; senor pregunt
        needs_clarification	-2	seo ; ser <volunteer> ; seven day ; seven month ; seventy one
        needs_clarification	-2	she <asleep> ; she <kill> ; she <lock> ; she <start> ; she drop ; she had
        needs_clarification	-2	she shoot ; she ~pas ; sherry ; shift ; shift a ; ship ; shoot heroin
        needs_clarification	-2	shop and ; shout over ; show me ; show up ; si ha ; si ya ; sick ; sidewalk
        needs_clarification	-2	siempr me ; siet ano ; sig con ; silenc and ; silicon ; sin ~ayud ; sin ~su
        needs_clarification	-2	sinc <partner> ; sinc <past> ; sinc about ; sinc jun ; sinc our ; sinc sat
        needs_clarification	-2	sinc saturday ; sinc sun ; singl <day> ; sir i ; sist keep ; six kid
        needs_clarification	-2	sixth ; skat ; slam meth ; slap ; sleep at ; sleep behind ; slob
        needs_clarification	-2	smal <child> ; smal <record> ; smal print ; smirnof ; smok spic ; snor and
        needs_clarification	-2	so <partner> ; so <stop> ; so often ; so sinc ; soak ; sob and
        needs_clarification	-2	sobredosi en ; sobri ; soc ; sociology ; sog del ; solicitud
        needs_clarification	-2	som <stranger> ; som night ; somebody read ; somebody tel ; someon lik
        needs_clarification	-2	someth with ; somo una ; son <hear> ; son dos ; sorry wrong ; sound calm
        needs_clarification	-2	soy <clinician> ; soybean ; spar <room> ; spar room ; spel street
        needs_clarification	-2	spic dai ; spil ; spin ; spoon on ; sport ; spous for ; spray ; stadium
        needs_clarification	-2	stand with ; start dat ; stat 0 ; stay her ; ste ; step two ; stil
        needs_clarification	-2	stil writ ; stop answer ; stor was ; strang what ; stranger ; street and
        needs_clarification	-2	streetlight ; string ; student 0 ; student of ; su <key> ; sub
        needs_clarification	-2	subject lin ; sud ; suer y ; sunday it ; sus ; swam ; sweat and ; t 0
        needs_clarification	-2	tafil ; tak him ; tak off ; tak out ; tak women ; tal can ; talk abt
        needs_clarification	-2	talk at ; tan ; tard soy ; tatto of ; taxi ; teach on ; teach would
        needs_clarification	-2	team lost ; tear in ; teen cal ; ten <month> ; teng <key> ; teng papel
        needs_clarification	-2	terapeut ; terapi ; terc ; termin el ; terri ; test 0 ; test for ; text me
        needs_clarification	-2	than the ; thanksgiv and ; that <color> ; that <play> ; that clos
        needs_clarification	-2	that com ; that good ; that how ; that jingl ; that lik ; that noth
        needs_clarification	-2	that sel ; that sid ; that thing ; the anthem ; the bait ; the baptism
        needs_clarification	-2	the barb ; the beig ; the bread ; the burial ; the burn ; the cab
        needs_clarification	-2	the ceramic ; the contract ; the credit ; the dark ; the dental ; the detox
        needs_clarification	-2	the driv ; the elevator ; the fifti ; the final ; the gam ; the gin
        needs_clarification	-2	the grocery ; the hand ; the high ; the hik ; the horn ; the hotel
        needs_clarification	-2	the hour ; the hurrican ; the long ; the map ; the marriag ; the movi
        needs_clarification	-2	the neurologist ; the next ; the nos ; the nurs ; the obituary
        needs_clarification	-2	the outpatient ; the pas ; the pear ; the quilt ; the ribbon ; the sign
        needs_clarification	-2	the sleep ; the snow ; the soc ; the streetlight ; the tenni ; the tomato
        needs_clarification	-2	the vap ; the ~<pill> ; the ~<play> ; the ~pil ; them <day> ; then <asleep>
        needs_clarification	-2	then <put> ; then anoth ; ther <moment> ; ther isnt ; ther no ; ther now
        needs_clarification	-2	ther that ; therapist ; they <give> ; they <say> ; they let ; they lost
        needs_clarification	-2	they split ; they threw ; they went ; they ~<give> ; thi <month>
        needs_clarification	-2	thi <write> ; thi from ; thi hous ; thi let ; thi mak ; thi phon ; thi sum
        needs_clarification	-2	thi to ; third one ; thought id ; thre four ; thril ; through <kin> ; thru
        needs_clarification	-2	thursday group ; tiemblan ; tien las ; tienen <media> ; tienen folleto
        needs_clarification	-2	tienen vacant ; til sat ; tim ; tim <night> ; tim today ; timbr ; tir con
        needs_clarification	-2	tir el ; to <continue> ; to <daytime> ; to couch ; to duluth ; to fiv
        needs_clarification	-2	to friday ; to la ; to mind ; to ohi ; to on ; to penicillin ; to pt
        needs_clarification	-2	to return ; to thank ; to volunte ; to wear ; to zer ; toc ; toc tod
        needs_clarification	-2	told his ; told you ; tom diari ; tom noma ; tom todo ; toma ; took him
        needs_clarification	-2	took too ; took your ; top of ; tortilla ; touch the ; trabaj social
        needs_clarification	-2	trabajo ; trai ; traj de ; trap in ; tratamient y ; tre and ; tre ano
        needs_clarification	-2	tremulou ; tri the ; truck was ; try to ; tu ; tulipan ; tunel ; tunnel
        needs_clarification	-2	twic on ; twic sinc ; twic thi ; two summer ; tx no ; tyl ; typo
        needs_clarification	-2	u <think> ; u know ; ubic ; uds + ; ultim hoj ; un <crowd> ; un cer
        needs_clarification	-2	un frasc ; un litr ; un pedaz ; un recib ; una <alone> ; una <clinician>
        needs_clarification	-2	una <hospital> ; una azul ; una clinic ; una noven ; una pastilla
        needs_clarification	-2	una quej ; una sol ; unhous ; union cover ; unit ; unk <pill> ; unk pil
        needs_clarification	-2	uno no ; until lat ; until they ; up <child> ; up and ; up our ; up two
        needs_clarification	-2	upsid ; upsid down ; us <say> ; us <take> ; us has ; us over ; us what
        needs_clarification	-2	use 0 ; use for ; use in ; used anyth ; using crystal ; ust dir
        needs_clarification	-2	usted hacen ; vacant de ; vacuna ; vacuum ; van <amount> ; vape ; vec y
        needs_clarification	-2	vecin de ; vecin nos ; vegetarian ; ven cosa ; vend carro ; veng por
        needs_clarification	-2	very straight ; vet ; vez se ; vide of ; viej y ; viern y ; visit hour
        needs_clarification	-2	visita ; w/d mgmt ; wal of ; walgreen ; walk it ; walk the ; wander
        needs_clarification	-2	want 0 ; want support ; want the ; ward clerk ; was foggy ; was gon
        """
}
