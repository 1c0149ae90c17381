extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification7 = """
        needs_clarification	-1	<school> i ; <sedative> <count> ; <sedative> <hospital>
        needs_clarification	-1	<sedative> <leave> ; <see> <feel> ; <see> <night> ; <see> la ; <seizure>
        needs_clarification	-1	<seizure> <clean> ; <seizure> <stop> ; <seizure> en ; <seizure> y
        needs_clarification	-1	<shake> <alcohol> ; <shake> <last> ; <shake> tod ; <shame> <phone>
        needs_clarification	-1	<shame> if ; <shame> when ; <sick> <always> ; <sick> as ; <smell> <eat>
        needs_clarification	-1	<smell> the ; <sober> <ask> ; <soon> <treatment> ; <start> <breath>
        needs_clarification	-1	<start> <record> ; <stimulant> <asleep> ; <stimulant> <hold>
        needs_clarification	-1	<stimulant> <insurance> ; <stimulant> <intoxicated> ; <stimulant> <night>
        needs_clarification	-1	<stimulant> a ; <stimulant> between ; <stimulant> has ; <stimulant> near
        needs_clarification	-1	<stimulant> ther ; <stimulant> twic ; <stop> <breath> ; <stop> <fluid>
        needs_clarification	-1	<stop> <headface> ; <stop> <media> ; <stop> <opioid> ; <stop> about
        needs_clarification	-1	<stop> de ; <stranger> <bodysound> ; <stranger> mak ; <stranger> of
        needs_clarification	-1	<take> <bodypart> ; <take> <hold> ; <take> <job> ; <take> <key>
        needs_clarification	-1	<take> <last> ; <take> em ; <think> <bodypart> ; <think> <caretaking>
        needs_clarification	-1	<think> <trust> ; <think> its ; <threat> of ; <tired> <day>
        needs_clarification	-1	<tired> <furniture> ; <tired> aft ; <tool> <outdoors> ; <tool> op ; <town>
        needs_clarification	-1	<town> <official> ; <town> we ; <town> which ; <trade> <leave>
        needs_clarification	-1	<treatment> <afraid> ; <treatment> <break> ; <treatment> <buy>
        needs_clarification	-1	<treatment> <give> ; <treatment> <stimulant> ; <treatment> <vendor>
        needs_clarification	-1	<treatment> <wait> ; <treatment> a ; <treatment> but ; <treatment> clt
        needs_clarification	-1	<treatment> con ; <treatment> p ; <treatment> par ; <treatment> plac
        needs_clarification	-1	<treatment> that ; <trust> i ; <trust> you ; <try> not ; <vendor> <month>
        needs_clarification	-1	<vendor> <need> ; <vermin> <think> ; <vermin> and ; <volunteer>
        needs_clarification	-1	<volunteer> <day> ; <volunteer> for ; <wait> <see> ; <wait> com ; <wait> el
        needs_clarification	-1	<wait> out ; <wait> su ; <water> <intoxicated> ; <week> <pet> ; <week> a
        needs_clarification	-1	<week> at ; <week> sant ; <withdrawal> <moment> ; <withdrawal> and
        needs_clarification	-1	<withdrawal> in ; <write> <container> ; <write> <drug>
        needs_clarification	-1	<write> <insurance> ; <write> <last> ; <write> <town> ; <write> <trust>
        needs_clarification	-1	<write> <vermin> ; <write> ins ; <year> <medicine> ; <year> <try>
        needs_clarification	-1	<year> eve ; a 0 ; a <leave> ; a <stop> ; a big ; a bundl ; a cemetery
        needs_clarification	-1	a concert ; a counselor ; a cualquier ; a cup ; a dai ; a dead ; a deer
        needs_clarification	-1	a descans ; a doctor ; a flow ; a grandmoth ; a hammock ; a handful
        needs_clarification	-1	a hedg ; a lad ; a matchbox ; a medianoch ; a mystery ; a nit ; a nois
        needs_clarification	-1	a plac ; a rak ; a ros ; a sal ; a shoot ; a singl ; a softbal ; a straw
        needs_clarification	-1	a subpoen ; a sweat ; a thermo ; a tourist ; a toy ; a vers ; a vicarag
        needs_clarification	-1	a wait ; a web ; a whil ; a women ; a ~<treatment> ; a ~seizur ; aa <tool>
        needs_clarification	-1	aa batteri ; abog ; about seven ; about to ; abril ; abt a ; accountability
        needs_clarification	-1	administration ; afford ; aft ; aft <stimulant> ; aft clos ; aft i
        needs_clarification	-1	again most ; ago aft ; agradezc ; ahi <continue> ; ahor me ; ahor son
        needs_clarification	-1	al <pet> ; al <stranger> ; al fond ; alarm on ; alberc y ; alcanz ; alegr
        needs_clarification	-1	all <think> ; all know ; alli ; allow ; alon so ; alphabetiz the
        needs_clarification	-1	am <calm> ; am dead ; an extr ; an outpatient ; and <moment> ; and <sick>
        needs_clarification	-1	and a ; and back ; and busc ; and cal ; and content ; and did ; and help
        needs_clarification	-1	and me ; and neith ; and now ; and of ; and send ; and somebody ; ang
        needs_clarification	-1	ano a ; anti ; any <stranger> ; any sinc ; any typo ; anyth aft ; anywher
        needs_clarification	-1	apologi for ; apoy par ; apprenticeship ; aprendi a ; apret ; arana
        needs_clarification	-1	are <always> ; are <appointment> ; are a ; are alway ; are blu ; are kind
        needs_clarification	-1	are very ; articl ; asi y ; ask to ; ask wher ; at <insurance> ; at <week>
        needs_clarification	-1	at fiv ; at intak ; at open ; at sup ; away for ; away gam ; ayer llovi
        needs_clarification	-1	bachelor <play> ; back ; back ther ; bad <eat> ; bad coffe ; baj de ; bajit
        needs_clarification	-1	bak so ; bandmat ; barbecu ; barra ; bathroom with ; batteri ; batteri for
        needs_clarification	-1	bcb thru ; be <put> ; be <take> ; be lat ; bed is ; been <kill>
        needs_clarification	-1	been awful ; been wrong ; been ~<law> ; been ~arrest ; beer with ; befor
        needs_clarification	-1	beg ; behind a ; bel in ; believ it ; belt ; bereavement ; between <breath>
        needs_clarification	-1	between breath ; bien con ; bing and ; birdhous ; biz ; blanket and
        needs_clarification	-1	block cam ; bon ; bonu ; bos sent ; both <happy> ; both use ; boyfriend get
        needs_clarification	-1	breath get ; brochur at ; browni ; buen <trade> ; bug in ; bug off ; burn a
        needs_clarification	-1	burst ; bus station ; but i ; by itself ; by now ; c/b ; caballo ; cabin
        needs_clarification	-1	cabl ; cal sist ; cali y ; calm no ; can <build> ; can cal ; can explain
        needs_clarification	-1	can in ; can we ; cancel me ; cant <drive> ; cant stay ; capston ; car for
        needs_clarification	-1	card on ; card right ; cardiology ; cart ; cart with ; carta ; cas <think>
        needs_clarification	-1	cas de ; cas dond ; cas plan ; caser nos ; cat is ; cb aft ; ced
        needs_clarification	-1	ced chest ; cemetery ; center ; chamac ; chang the ; chardonnay ; charg my
        needs_clarification	-1	chat ; cheat ; cheer ; cheerful ; chem ; chemistry ; ches ; chimney
        needs_clarification	-1	church rummag ; cigar ; cilantr ; cinc ano ; circl for ; clinton ; clown
        needs_clarification	-1	clr <kill> ; clr <kin> ; clr <need> ; clr <pet> ; clr <play> ; clr and
        needs_clarification	-1	clr dad ; clr husband ; clr mov ; clr on ; clr thank ; clr want ; clr was
        needs_clarification	-1	coc ; coc casi ; cocain on ; codein ; coffe mug ; cok again ; colleg kid
        needs_clarification	-1	color ; color ceniz ; color de ; color y ; com <clean> ; com cuatr
        needs_clarification	-1	complain about ; compra ; con <alcohol> ; con <clothes> ; con zapato
        needs_clarification	-1	con zet ; conch ; confetti ; confus about ; convulsion y ; cook 0
        needs_clarification	-1	cook for ; cordles ; corol behind ; cortin ; cost of ; costal de ; costc
        needs_clarification	-1	couch to ; cough and ; could do ; could fil ; could handl ; counselor told
        needs_clarification	-1	count the ; county and ; coupl month ; cousin ray ; cousin shot ; cowork
        needs_clarification	-1	crack ; crack every ; craving ; credit card ; cri all ; cros with ; crystal
        needs_clarification	-1	cuand llam ; cuant cobran ; cuant dur ; cubet ; cuerp ; cuid ; cun se ; cup
        needs_clarification	-1	curb at ; curs de ; custodian of ; d no ; dai no ; dat in ; dawn so
        needs_clarification	-1	day back ; day becaus ; day has ; day her ; day of ; de <hear>
        needs_clarification	-1	de <stimulant> ; de <trade> ; de bord ; de buena ; de cociner ; de dia
        needs_clarification	-1	de hombr ; de marz ; de may ; de mes ; de nad ; de numer ; de panic
        needs_clarification	-1	de tel ; de uniform ; de voz ; deci mi ; deci que ; deer in ; dej en
        needs_clarification	-1	del <drive> ; del gas ; deliver ; dentist ; dentist has ; desd ; desert
        needs_clarification	-1	detox first ; detra ; dia a ; did my ; died with ; diez dia ; diner desd
        needs_clarification	-1	direccion nuev ; discretion ; disculp ; discus the ; disorient ; do <drug>
        needs_clarification	-1	do all ; do not ; do spe ; do that ; doctor who ; doe all ; doesnt drink
        needs_clarification	-1	doesnt tak ; dog he ; dog is ; doing cok ; dollar and ; dolor de ; dond lo
        needs_clarification	-1	dond me ; dond uno ; dont <awake> ; dont <money> ; dont com ; dont get
        needs_clarification	-1	dont hav ; dont wak ; door lock ; doorbel ; doorknob ; dorm la ; dos dedo
        needs_clarification	-1	doubl what ; down <continue> ; down any ; down slow ; drew a ; drew his
        needs_clarification	-1	drink and ; drink for ; drink vodk ; driv every ; dron ; drool ; drug or
        needs_clarification	-1	dry ; dry sinc ; dryer ; dtr 0 ; due to ; dur <eat> ; durant el ; duration
        needs_clarification	-1	durm ; dying and ; earli ; earli and ; east to ; ed sw ; ehr ; el <day>
        needs_clarification	-1	el <stimulant> ; el <unreal> ; el arroz ; el beb ; el bur ; el caser
        needs_clarification	-1	el diabl ; el internamient ; el jardin ; el mezcal ; el numer ; el patron
        needs_clarification	-1	el peric ; el sab ; eleven day ; email ; email has ; email ins ; employ i
        needs_clarification	-1	empti my ; empty ; en <furniture> ; en <hospital> ; en <school>
        needs_clarification	-1	en altavoz ; ent ; entr ; entr con ; era par ; es el ; es q ; es urgent
        needs_clarification	-1	escrib con ; escrit ; ese <child> ; eso pregunt ; espos el ; espos quier
        needs_clarification	-1	est <day> ; est <month> ; est el ; est mes ; estan grand ; estorb
        needs_clarification	-1	estoy list ; estudiant de ; every day ; every new ; every payday
        needs_clarification	-1	every spr ; every tuesday ; every week ; every weekday ; ex moth
        needs_clarification	-1	exact lik ; exampl ; exception ; excus ; extend ; f <official> ; f ask
        needs_clarification	-1	f crack ; f soft ; fallujah ; falt un ; fami jok ; famili no ; farm in
        needs_clarification	-1	fast ; favorit <clothes> ; favorit <play> ; feb 0 ; feel guilty
        needs_clarification	-1	feel human ; fenc post ; fentanyl dai ; fil in ; fil up ; fin i
        needs_clarification	-1	final <go> ; fingertip ; fir ; firework ; first <say> ; first apartment
        needs_clarification	-1	fit the ; fiv a ; fiv year ; fix a ; fix the ; flinch ; float ; flood
        needs_clarification	-1	flour ; flow stal ; folleto ; follow it ; follow up ; food
        needs_clarification	-1	for <colleague> ; for <count> ; for <kin> ; for <opioid> ; for <pain>
        needs_clarification	-1	for <tool> ; for bet ; for cocain ; for eleven ; for four ; for him
        needs_clarification	-1	for lik ; for lunch ; for ninety ; for servic ; for turn ; forg ; forget it
        needs_clarification	-1	forgot ; forgotten ; form has ; forty ; found <container> ; found som
        needs_clarification	-1	freeway ; fri y ; friend moth ; from <always> ; from <count> ; from <month>
        needs_clarification	-1	from <partner> ; from <sedative> ; from every ; from out ; from thursday
        needs_clarification	-1	fue en ; function ; funeral hom ; gam ; gam in ; gan diner ; ganamo ; garaj
        needs_clarification	-1	garden and ; gav away ; get thi ; gf 0 ; gf on ; gift shop ; glov ; go from
        needs_clarification	-1	go tomorrow ; goe back ; gon to ; good <week> ; good insuranc ; good work
        needs_clarification	-1	goosebump ; got as ; got fir ; got hit ; got insuranc ; got thre ; gram of
        needs_clarification	-1	grand in ; grandfath watch ; great <kin> ; grey squirrel ; grievanc
        needs_clarification	-1	grit que ; grocery list ; group i ; group in ; gues at ; gues the ; guy
        needs_clarification	-1	h <past> ; h ago ; habl por ; hablan ; had <stimulant> ; had her ; hair so
        needs_clarification	-1	half court ; half is ; ham at ; hamst to ; hand going ; hand him
        needs_clarification	-1	hand shak ; happen if ; hard seltzer ; has <leave> ; has an ; has chang
        needs_clarification	-1	has rid ; has sinc ; hast <eat> ; hast que ; hav <insurance> ; hav <night>
        needs_clarification	-1	hav any ; hav gon ; hav noth ; hay <treatment> ; he <asleep> ; he <break>
        needs_clarification	-1	he beat ; he brought ; he had ; he hid ; he lay ; he mis ; he paid
        needs_clarification	-1	headset ; hed been ; hed go ; held 0 ; her at ; her hand ; her typ
        needs_clarification	-1	her word ; heroin diari ; hes <angry> ; hes <home> ; hes <outdoors>
        needs_clarification	-1	hes at ; hes com ; hes swing ; hid her ; hijo ; hijo ya ; him ; him about
        needs_clarification	-1	him its ; himself a ; his <bodypart> ; his <opioid> ; his <sedative>
        needs_clarification	-1	his chin ; his driv ; his fac ; his hear ; hold on ; hom ; hoop with ; horn
        needs_clarification	-1	hour ; hour back ; hous mgr ; housekeep ; how <soon> ; how soon ; how that
        needs_clarification	-1	hr ; hundr dollar ; i <appointment> ; i <breath> ; i <clean> ; i <hear>
        needs_clarification	-1	i <outdoors> ; i <seizure> ; i agre ; i breath ; i can ; i drink ; i drov
        needs_clarification	-1	i feel ; i heard ; i hold ; i learn ; i mention ; i only ; i sleep
        needs_clarification	-1	i sweat ; i try ; i went ; ibar ; ice ; ice 0 ; icu ; im ; im <continue>
        needs_clarification	-1	im <drug> ; im <happy> ; im aft ; im allergic ; im cal ; im doing ; im from
        needs_clarification	-1	im hook ; im sleep ; im sob ; im typ ; impossibl ; in <always> ; in <count>
        needs_clarification	-1	in <fluid> ; in <say> ; in <town> ; in anywher ; in between ; in burbank
        needs_clarification	-1	in colleg ; in custody ; in fallujah ; in hom ; in sept ; in someplac
        needs_clarification	-1	in stat ; in tarzan ; ins card ; instagram ; int thing
        needs_clarification	-1	intensiv outpatient ; interest in ; internship ; inventari ; inyect cristal
        needs_clarification	-1	ir ; irish ; is <emergency> ; is ask ; is crazy ; is get ; is hes ; is hook
        needs_clarification	-1	is out ; is saf ; island with ; isnt ; isnt a ; it <outdoors> ; it <past>
        needs_clarification	-1	it befor ; it stick ; it too ; it wel ; its spe ; jalon ; job to ; join
        needs_clarification	-1	judg gav ; juez me ; jugamo ; july ; just <start> ; just get ; just the
        needs_clarification	-1	kais and ; keep her ; ketamin ; key ; keyboard ; kil every ; kind for
        needs_clarification	-1	klonopin ; knock on ; la <caretaking> ; la cerc ; la cocher
        needs_clarification	-1	la desintoxicacion ; la encontr ; la farmaci ; la nariz ; la pelicul
        needs_clarification	-1	la puent ; la segund ; la siest ; la vecin ; las cal ; las carta ; las del
        needs_clarification	-1	las olla ; las tortilla ; las xanax ; last friday ; last wil ; lat fath
        needs_clarification	-1	lat today ; lavend ; law and ; law school ; le <give> ; le avis ; leas
        needs_clarification	-1	leav him ; left # ; left ohi ; lent ; letra ; letter from ; licens
        needs_clarification	-1	licens for ; lif i ; lik im ; lik me ; lik that ; limpi y ; lin for ; liv
        needs_clarification	-1	liv in ; liv mgr ; liv near ; liv with ; llant ; lleg tard ; llen el
        needs_clarification	-1	load <gun> ; lockdown ; long <outdoors> ; long <write> ; long beach
        needs_clarification	-1	long letter ; longshoreman ; look ; los <cold> ; los novent ; lost <count>
        needs_clarification	-1	lou ; lov to ; lov with ; lov you ; lug de ; m <kin> ; m <stimulant>
        needs_clarification	-1	m nitrou ; m self ; mag ; mak coffe ; mak no ; mak out ; mal senal
        needs_clarification	-1	mam pid ; mam x ; man at ; man con ; man who ; manejan ; marc a ; marg
        needs_clarification	-1	margarita ; matchbox ; may 0 ; may <ask> ; may ask ; may y ; me <take>
        needs_clarification	-1	me acab ; me aft ; me alegr ; me apen ; me as ; me ensen ; me gastan
        needs_clarification	-1	me quit ; me rei ; me sinc ; me yes ; medicin and ; memory of ; mensaj
        needs_clarification	-1	merc y ; met peric ; meth most ; meth pip ; methodist church ; mgr ; mi car
        needs_clarification	-1	mi cuat ; mi puebl ; midnight ; midnit ; mil gracia ; minut now
        needs_clarification	-1	mis <crowd> ; mis hijo ; mis los ; mis person ; mistak ; mom doesnt
        needs_clarification	-1	mom hand ; mom of ; mom on ; mom want ; moneda ; month ; month that
        needs_clarification	-1	mor or ; morn he ; morn noon ; morn so ; most ; most day ; moth mov
        needs_clarification	-1	mov out ; muchach le ; mural on ; muse ; my <town> ; my apologi ; my blood
        needs_clarification	-1	my dashboard ; my dead ; my gf ; my grandbabi ; my great ; my groceri
        needs_clarification	-1	my grocery ; my insuranc ; my leav ; my maiden ; my plac ; my stov
        needs_clarification	-1	my system ; my teeth ; my thursday ; my tuesday ; my van ; n she ; n the
        needs_clarification	-1	nam of ; nam twic ; nam yet ; nariz ; need proof ; needl stil ; neighbor
        needs_clarification	-1	neith of ; nerv ; nervio ; nervou abt ; neur ; nev <amount> ; nev <money>
        needs_clarification	-1	new <room> ; new <write> ; new doctor ; newslet ; ni ; ni la ; niev
        needs_clarification	-1	night ago ; nin y ; ninety ; ningun a ; no <hear> ; no <moment>
        needs_clarification	-1	no <outdoors> ; no <sick> ; no abr ; no habi ; no phon ; no respons
        needs_clarification	-1	no rush ; no show ; no signal ; no tremor ; no vuelv ; no ~<shake> ; no ~da
        needs_clarification	-1	nonstop ; north ; nos ponch ; nos qued ; nos spray ; not <hear>
        needs_clarification	-1	not <moment> ; not look ; not nam ; not now ; not scary ; not ~scar
        needs_clarification	-1	now her ; now read ; nts / ; numb off ; nunc me ; nurs in ; occasional
        needs_clarification	-1	och <year> ; och ano ; oclock ; octob and ; of <month> ; of both
        needs_clarification	-1	of cocain ; of control ; of god ; of gold ; of googl ; of pap ; of spit
        needs_clarification	-1	off a ; off everyth ; off klonopin ; off work ; offic is ; oficina
        needs_clarification	-1	often i ; ojo azul ; old <child> ; old <drive> ; old bos ; old key
        needs_clarification	-1	old roommat ; old school ; olla ; on 0 ; on ice ; on kitchen ; on loud
        needs_clarification	-1	on new ; on stint ; one <alcohol> ; one my ; only <stimulant> ; only around
        needs_clarification	-1	only drink ; only that ; only tim ; open a ; open mic ; or doe ; or les
        needs_clarification	-1	or thre ; or use ; or your ; orgullos ; oth peopl ; otr par ; our <money>
        needs_clarification	-1	our apartment ; our beagl ; our kitchen ; our old ; our pharmacist
        needs_clarification	-1	our road ; out <eat> ; out thur ; oven that ; own <amount> ; own a
        needs_clarification	-1	own apt ; own md ; own pillow ; pack ; pack and ; pain of ; pain patch
        needs_clarification	-1	paint watercolor ; pan ; pap cut ; pap on ; par <put> ; pardon me
        needs_clarification	-1	park del ; park told ; parlay ; partial ; pastil ; pastilla azul ; pastor
        needs_clarification	-1	pediatrician ; peg el ; peluqueri ; pend ; penicillin ; peopl stay
        needs_clarification	-1	peopl with ; per ; peric ; pest ; phenobarbital ; phon sam ; phot on ; pian
        needs_clarification	-1	piden ; pie ; piedr <amount> ; piedra ; pijam ; pil organiz ; piz plac
        needs_clarification	-1	pizc ; plac <go> ; plain ; pleas ; plu a ; plug ; po <container> ; po box
        needs_clarification	-1	polit <say> ; pon de ; por <stranger> ; por <treatment> ; por <write>
        needs_clarification	-1	por dentr ; por los ; porqu lleg ; porqu por ; port ; potat salad ; pow
        needs_clarification	-1	prefer text ; prendi la ; prepar ; pressur and ; prevention ; primer las
        needs_clarification	-1	privat person ; probab ; proces ; proces <trade> ; proces serv
        needs_clarification	-1	profesor de ; psychosi ; pt <consume> ; pt <partner> ; pt calm ; public
        needs_clarification	-1	pued ni ; pued par ; pueden ; puent en ; pura ; purchas ; puro ; pus un
        needs_clarification	-1	put rais ; qqq ; que <record> ; que dig ; que nad ; queri ; quier bajarl
        needs_clarification	-1	quier recuper ; quilt for ; railway bridg ; rasur ; rath be ; reachabl
        needs_clarification	-1	read them ; real <afraid> ; rear ; receiv ; recibo ; recruit ; rehab aft
        needs_clarification	-1	rei ; relativ ; reliev ; repair ; repeat nam ; replic ; reportaj ; reporter
        needs_clarification	-1	res tx ; residential with ; restart ; review and ; revok ; rhubarb
        needs_clarification	-1	ris que ; rodil el ; rol coast ; rompecabeza ; ronc ; room ; room is
        needs_clarification	-1	room when ; roomat ; roommat from ; rop de ; row ; ruid ; ruidit ; rummag
        needs_clarification	-1	safe ; said good ; said my ; sal de ; salud en ; sam <night> ; sam nam
        needs_clarification	-1	sat <night> ; saturday ; say thank ; scalp ; scar that ; school is
        needs_clarification	-1	school that ; se <give> ; se escuch ; se muev ; se pag ; second
        needs_clarification	-1	second floor ; see thing ; see what ; segund ; segund apel ; segur
        needs_clarification	-1	segur a ; sel hous ; seman sant ; senal ; ser voluntari ; seven day
        needs_clarification	-1	seventy one ; shak so ; shaken ; shar ; she bet ; she bring ; shift a
        needs_clarification	-1	shipyard ; shirt and ; shor ; show and ; show the ; show them ; sick as
        needs_clarification	-1	siempr me ; sign you ; sigu par ; simpl ; sin <hear> ; sin ayud ; sin voz
        needs_clarification	-1	sinc about ; sinc monday ; sinc sat ; skip ; slam ; slid down ; slot
        needs_clarification	-1	smel the ; snor and ; so <night> ; so a ; so far ; so jealou ; so what
        needs_clarification	-1	soak thru ; sobredosi en ; sol ; sold roast ; somebody cal ; someon ask
        needs_clarification	-1	somo una ; son <amount> ; sorry if ; soup and ; speak with ; spel bee
        needs_clarification	-1	spic dai ; spok ; spoon on ; sprinkler ; squirt ; startl ; stash
        needs_clarification	-1	station on ; stay the ; stil go ; stil send ; stil writ ; stomach
        needs_clarification	-1	strang and ; street and ; street becaus ; stub ; stuck on ; student 0
        needs_clarification	-1	su <job> ; su <treatment> ; su cas ; su escaler ; suer y
        needs_clarification	-1	suicid prevention ; suit to ; summary ; sup <container> ; sup bowl ; surf
        needs_clarification	-1	sus ; swat ; swat at ; sweat ; swept ; switch to ; tak adderal ; tak hom
        needs_clarification	-1	tak my ; tak off ; tak women ; talk abt ; tamal muy ; tambor ; tap ; tard a
        needs_clarification	-1	taxi ; teach at ; teach yog ; tear ; teen cal ; ten <day> ; ten <year>
        needs_clarification	-1	ten day ; teng que ; test 0 ; than <crowd> ; than peopl ; thank staf
        needs_clarification	-1	thanksgiv and ; that <church> ; that <color> ; that <photo> ; that clos
        needs_clarification	-1	that to ; the <illness> ; the <opioid> ; the <soon> ; the best ; the bing
        needs_clarification	-1	the bon ; the build ; the cardiologist ; the cart ; the cel ; the chest
        needs_clarification	-1	the contract ; the courthous ; the dad ; the doctor ; the freeway
        needs_clarification	-1	the goldfish ; the hammock ; the horn ; the insuranc ; the ladi
        needs_clarification	-1	the landlady ; the landlord ; the man ; the menu ; the music ; the pas
        needs_clarification	-1	the pip ; the quilt ; the rabbit ; the reclin ; the review ; the rol
        needs_clarification	-1	the school ; the sidewalk ; the sign ; the ski ; the sleep ; the spic
        needs_clarification	-1	the spoon ; the stitch ; the storm ; the train ; the valley ; the vend
        needs_clarification	-1	the villain ; the vis ; them ; them all ; then my ; ther noth ; ther that
        needs_clarification	-1	they ; they <hold> ; theyv <say> ; thi <home> ; thi <school> ; thi out
        needs_clarification	-1	thi work ; third day ; third one ; threat ; threat of ; thril ; thru employ
        needs_clarification	-1	thursday ; ticket stub ; tiemblan las ; tim went ; tir el ; to <amount>
        needs_clarification	-1	to <church> ; to <continue> ; to bring ; to check ; to complain ; to couch
        needs_clarification	-1	to fiv ; to fix ; to keep ; to light ; to liv ; to partn ; to read
        needs_clarification	-1	to thre ; to zer ; tod mi ; today im ; todo en ; told you ; toma
        needs_clarification	-1	tomorrow if ; too ; took 0 ; tortilla ; tortug ; tourist ; trabaj social
        needs_clarification	-1	tractor ; train to ; traum ; treat gambl ; tren ; tren de ; trip and
        needs_clarification	-1	tripl ; triplet ; tromp ; trumpet ; try not ; tuesday ; tun
        needs_clarification	-1	turkey sandwich ; twelv ; twic for ; twic on ; twic sinc ; two minut
        needs_clarification	-1	two or ; typ to ; u just ; un <money> ; un <say> ; un <take> ; un <think>
        needs_clarification	-1	un calambr ; un cumpleano ; un plan ; un ranch ; un reportaj ; un ruid
        needs_clarification	-1	un ruidit ; un terren ; una <rope> ; una azul ; una fiest ; uncl gav
        needs_clarification	-1	und <amount> ; und her ; until my ; until one ; until tonight ; up <child>
        needs_clarification	-1	up first ; up from ; upset ; upsid ; upsid down ; ur ; us <moment> ; us now
        needs_clarification	-1	usand ; use in ; use ketamin ; use too ; user ; using cok ; uso ; van has
        needs_clarification	-1	vec ; vend el ; venic ; ventilador ; vez se ; vicarag ; videojuego
        needs_clarification	-1	viej la ; viej y ; view of ; villain ; visit he ; viv with ; vodk sinc
        needs_clarification	-1	voic and ; voic from ; walk my ; walk on ; wander off ; want liv ; want mor
        needs_clarification	-1	want pancak ; want support ; was <outdoors> ; was asham ; was cros
        needs_clarification	-1	was good ; was knock ; was no ; was suppos ; was und ; was very ; was with
        needs_clarification	-1	watch a ; watercolor of ; way up ; we <die> ; we argu ; we cant ; we could
        needs_clarification	-1	we empti ; we gav ; we open ; we put ; we wait ; we wil ; wear a
        needs_clarification	-1	wear glas ; weath has ; weed ; week thre ; week two ; weekday ; weekend
        needs_clarification	-1	weeknight ; what 0 ; what left ; what should ; what ther ; whatev the
        needs_clarification	-1	whatev was ; when i ; when is ; when ther ; whil <say> ; whil its
        needs_clarification	-1	whil talk ; whisper ; who <friend> ; who buy ; who self ; who used
        needs_clarification	-1	wholesal ; whom ; wif hes ; wif supportiv ; wil <say> ; wil go ; wil sign
        needs_clarification	-1	wil writ ; win with ; window down ; with <sober> ; with laugh ; with wooden
        needs_clarification	-1	wk <past> ; wk <start> ; wk of ; wkend only ; wknd ; won the ; wont <say>
        needs_clarification	-1	wont <wait> ; wont say ; wont stay ; wor ; wor a ; worri about ; wring
        needs_clarification	-1	wrong ; wrong # ; wrong <key> ; wrong key ; wrong plac ; y <ask>
        needs_clarification	-1	y <moment> ; y and ; y camin ; y de ; y entonc ; y eso ; y qued
        needs_clarification	-1	ya <write> ; ya cambi ; ya leo ; ya reparti ; year eve ; year im
        needs_clarification	-1	yesterday i ; yo sol ; yo uso ; you ; you <see> ; you kind ; you so
        needs_clarification	-1	your 0 ; your <hospital> ; your <moment> ; your ad ; your cal ; your numb
        needs_clarification	-1	zapato ; zer ; zet ; ~<amount> ; ~<clean> ; ~<clean> ~out
        needs_clarification	-1	~<consume> <outdoors> ; ~<eat> ~<drive> ; ~<feel> ~mal ; ~<hit>
        """
}
