extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification7 = """
        needs_clarification	-1	<put> <treatment> ; <put> and ; <put> bien ; <put> el ; <put> over
        needs_clarification	-1	<put> una ; <rail> <job> ; <rail> to ; <rarely> <month> ; <record> <job>
        needs_clarification	-1	<record> for ; <record> of ; <record> par ; <remember> how ; <room> <ask>
        needs_clarification	-1	<room> <consume> ; <room> <palecolor> ; <room> becaus ; <room> se
        needs_clarification	-1	<room> then ; <room> wer ; <rope> <home> ; <rope> <need> ; <rope> <think>
        needs_clarification	-1	<rope> out ; <rope> sin ; <sad> <partner> ; <sad> <stop> ; <sad> <stranger>
        needs_clarification	-1	<sad> when ; <say> <school> ; <say> abt ; <say> cant ; <say> thing
        needs_clarification	-1	<school> <alcohol> ; <school> <fire> ; <school> i ; <sedative> <count>
        needs_clarification	-1	<sedative> <hospital> ; <sedative> <leave> ; <see> <daytime> ; <see> <feel>
        needs_clarification	-1	<see> <night> ; <seizure> <write> ; <seizure> a ; <shake> <alcohol>
        needs_clarification	-1	<shake> <consume> ; <shake> <last> ; <shake> tod ; <shame> <phone>
        needs_clarification	-1	<shame> if ; <shame> when ; <sick> as ; <smell> <eat> ; <smell> the
        needs_clarification	-1	<sober> <ask> ; <sober> <happy> ; <sober> <treatment>
        needs_clarification	-1	<soon> <appointment> ; <soon> <treatment> ; <start> <breath> ; <start> in
        needs_clarification	-1	<stimulant> <break> ; <stimulant> <day> ; <stimulant> <give>
        needs_clarification	-1	<stimulant> <hold> ; <stimulant> <insurance> ; <stimulant> <intoxicated>
        needs_clarification	-1	<stimulant> <opioid> ; <stimulant> a ; <stimulant> between
        needs_clarification	-1	<stimulant> has ; <stimulant> me ; <stimulant> near ; <stimulant> ther
        needs_clarification	-1	<stimulant> twic ; <stop> <breath> ; <stop> <day> ; <stop> <job>
        needs_clarification	-1	<stop> <kin> ; <stop> <pill> ; <stop> <seizure> ; <stop> about ; <stop> y
        needs_clarification	-1	<stranger> <bodysound> ; <stranger> <furniture> ; <stranger> <month>
        needs_clarification	-1	<stranger> lik ; <stranger> mak ; <stranger> of ; <take> <continue>
        needs_clarification	-1	<take> <job> ; <take> <key> ; <take> <last> ; <take> em ; <take> is
        needs_clarification	-1	<take> off ; <think> <caretaking> ; <think> <trust> ; <think> its
        needs_clarification	-1	<threat> of ; <threat> up ; <tired> <day> ; <tired> aft ; <tool> <outdoors>
        needs_clarification	-1	<tool> op ; <town> ; <town> <official> ; <town> we ; <town> which
        needs_clarification	-1	<trade> <clothes> ; <trade> had ; <treatment> <afraid>
        needs_clarification	-1	<treatment> <break> ; <treatment> <buy> ; <treatment> <furniture>
        needs_clarification	-1	<treatment> <insurance> ; <treatment> <medicine> ; <treatment> <vendor>
        needs_clarification	-1	<treatment> but ; <treatment> by ; <treatment> con ; <treatment> o
        needs_clarification	-1	<treatment> par ; <treatment> plac ; <treatment> that ; <trust> <bodypart>
        needs_clarification	-1	<trust> i ; <trust> you ; <try> us ; <vendor> <month> ; <vendor> <need>
        needs_clarification	-1	<vendor> me ; <vermin> <clean> ; <vermin> <think> ; <vermin> and
        needs_clarification	-1	<vermin> on ; <volunteer> ; <volunteer> <day> ; <volunteer> for
        needs_clarification	-1	<wait> <furniture> ; <wait> <give> ; <wait> <insurance> ; <wait> <stop>
        needs_clarification	-1	<wait> com ; <wait> el ; <wait> out ; <wait> su ; <water> <intoxicated>
        needs_clarification	-1	<water> <say> ; <water> between ; <week> <outdoors> ; <week> <pet>
        needs_clarification	-1	<week> <put> ; <week> a ; <week> at ; <week> out ; <week> sant
        needs_clarification	-1	<withdrawal> and ; <withdrawal> in ; <write> <container> ; <write> <drug>
        needs_clarification	-1	<write> <insurance> ; <write> <last> ; <write> <stop> ; <write> <town>
        needs_clarification	-1	<write> <trust> ; <write> <vermin> ; <write> ins ; <year> <fall>
        needs_clarification	-1	<year> eve ; a 0 ; a <height> ; a <intoxicated> ; a <leave> ; a bundl
        needs_clarification	-1	a capful ; a cemetery ; a com ; a concert ; a counselor ; a cup ; a dai
        needs_clarification	-1	a dead ; a deer ; a descans ; a duck ; a fel ; a flow ; a grandmoth
        needs_clarification	-1	a hammock ; a handful ; a hedg ; a hol ; a lad ; a matchbox ; a mystery
        needs_clarification	-1	a nit ; a nois ; a plac ; a rak ; a ros ; a sal ; a shoot ; a softbal
        needs_clarification	-1	a straw ; a subpoen ; a sweat ; a thermo ; a top ; a tourist ; a toy
        needs_clarification	-1	a traffic ; a usarl ; a vers ; a vicarag ; a wait ; a western ; a whil
        needs_clarification	-1	a women ; a year ; a ~<treatment> ; abog ; about <amount> ; about seven
        needs_clarification	-1	about to ; about which ; abril ; abt a ; accountability ; ach ; ad
        needs_clarification	-1	administration ; afford ; aft ; aft <stimulant> ; aft clos ; again most
        needs_clarification	-1	ago aft ; ahi <continue> ; ahor me ; ahor son ; air condition ; al <pet>
        needs_clarification	-1	al <stranger> ; al panteon ; alberc y ; alcanz ; alcoholic for
        needs_clarification	-1	all <think> ; all know ; alli ; allow ; alon so ; als <consume> ; am <calm>
        needs_clarification	-1	am dead ; am usual ; an extr ; an inpatient ; an outpatient ; an overdos
        needs_clarification	-1	and <cold> ; and <moment> ; and <sick> ; and a ; and back ; and be
        needs_clarification	-1	and busc ; and cal ; and content ; and did ; and help ; and neith
        needs_clarification	-1	and noth ; and now ; and of ; and send ; and show ; and whatev ; and youl
        needs_clarification	-1	announcer ; ano a ; answer a ; anterior ; anti ; any <school>
        needs_clarification	-1	any <stranger> ; any sinc ; any typo ; anyth aft ; anywher ; apologi for
        needs_clarification	-1	apoy par ; appeal ; application for ; apprenticeship ; apret ; apunt su
        needs_clarification	-1	arana ; are <appointment> ; are a ; are blu ; are kind ; are ther
        needs_clarification	-1	are very ; articl ; ask to ; ask wher ; at <insurance> ; at fiv ; at intak
        needs_clarification	-1	at open ; at sup ; ataqu ; aunt ; awak now ; away for ; away gam ; ayer le
        needs_clarification	-1	bachelor <play> ; back ; back ther ; bad <eat> ; bad coffe ; bak so
        needs_clarification	-1	band brok ; barbecu ; bathroom with ; batteri ; bcb thru ; be <take>
        needs_clarification	-1	be lat ; becaus her ; becaus id ; bed is ; bed that ; been <kill>
        needs_clarification	-1	been <law> ; been ~<law> ; been ~arrest ; beer with ; befor ; beg
        needs_clarification	-1	believ it ; belt ; bereavement ; between <breath> ; between breath ; bht
        needs_clarification	-1	bid ; bien con ; bing and ; birdhous ; biz ; blanket and ; block cam ; bon
        needs_clarification	-1	bonu ; born and ; both smok ; both use ; boyfriend get ; breath get
        needs_clarification	-1	breath then ; bridg ; bridg for ; browni ; buen <trade> ; bug in ; bug off
        needs_clarification	-1	burbank ; burn a ; burp ; burst ; bus station ; but i ; by <trade>
        needs_clarification	-1	by itself ; by myself ; by now ; c/b ; cabl ; cak and ; cal sist ; callin
        needs_clarification	-1	calm no ; cam de ; cambi la ; can <build> ; can cal ; can fold ; can in
        needs_clarification	-1	cancel me ; cant <drive> ; cant <wait> ; cant stay ; capston ; car est
        needs_clarification	-1	card on ; card ready ; card right ; cardiology ; cart ; cart with ; carta
        needs_clarification	-1	cas de ; cas dond ; cat is ; cb aft ; ced ; ced chest ; celebrat ; cemetery
        needs_clarification	-1	center ; chamac ; chang the ; chardonnay ; charg my ; chat ; chat re
        needs_clarification	-1	cheat ; chemistry ; ches ; chest of ; childcar ; chimney ; chok her
        needs_clarification	-1	church rummag ; cilantr ; circl for ; client 0 ; clinton ; clock and
        needs_clarification	-1	clown ; clr <kin> ; clr <need> ; clr <pet> ; clr dad ; clr has
        needs_clarification	-1	clr husband ; clr mov ; clr nam ; clr on ; clr sound ; clr want ; clr was
        needs_clarification	-1	clt ; coc ; coc casi ; cocain on ; cociner ; codein ; coffe mug ; cohet
        needs_clarification	-1	cok again ; colleg kid ; color ; color ceniz ; color de ; color y
        needs_clarification	-1	com <clean> ; com around ; com se ; com see ; complain about ; comput
        needs_clarification	-1	con <alcohol> ; con <clothes> ; con cristal ; con eso ; con zapato
        needs_clarification	-1	con zet ; conch ; concurs ; concurs de ; confetti ; confus about ; cook 0
        needs_clarification	-1	cordles ; corol behind ; cost of ; costal de ; costc ; couch to ; cough and
        needs_clarification	-1	could <give> ; could <take> ; could fil ; could handl ; could i ; could say
        needs_clarification	-1	counselor told ; count the ; coupl month ; court over ; cousin ray
        needs_clarification	-1	coverag and ; cowork ; crack ; crack every ; crack for ; craving ; cri all
        needs_clarification	-1	cristal de ; cristal ya ; cros with ; crystal ; cuand la ; cuand llam
        needs_clarification	-1	cuerp ; cuid ; cun se ; curb at ; cut the ; d no ; dat in ; daught mad
        needs_clarification	-1	dawn so ; day becaus ; day her ; day of ; de <asleep> ; de <count>
        needs_clarification	-1	de <eat> ; de <play> ; de <stimulant> ; de bail ; de buena ; de chamac
        needs_clarification	-1	de cobr ; de cociner ; de fum ; de hombr ; de may ; de mes ; de nad
        needs_clarification	-1	de panic ; de pie ; de tel ; de voz ; dead man ; deci ; deci mi ; deci que
        needs_clarification	-1	dej en ; del <drive> ; del car ; delantal ; deliver ; demasi ; dentist
        needs_clarification	-1	dentist so ; desd que ; desert ; detra ; dia a ; did my ; diez dia
        needs_clarification	-1	diner desd ; direccion nuev ; discretion ; disculp ; discus the ; disorient
        needs_clarification	-1	diversion ; do about ; do all ; do not ; do spe ; doctor who ; doe all
        needs_clarification	-1	doesnt drink ; doesnt tak ; dog bark ; dog he ; dog is ; don rop ; dond lo
        needs_clarification	-1	dond me ; dond uno ; dont <awake> ; dont com ; dont get ; dont hav
        needs_clarification	-1	dont wak ; door lock ; doorbel and ; dorm a ; dorm la ; dormi de
        needs_clarification	-1	doubl what ; down slow ; drain ; drew a ; drink for ; drink vodk
        needs_clarification	-1	driv every ; dron ; drug or ; dry sinc ; dryer ; due to ; durant el
        needs_clarification	-1	duration ; durm en ; dying and ; earli ; earli and ; east ; east to ; ed sw
        needs_clarification	-1	ehr ; eight month ; eighteen ; el <day> ; el <job> ; el <stimulant>
        needs_clarification	-1	el <unreal> ; el banc ; el bur ; el caser ; el corazon ; el diabl
        needs_clarification	-1	el internamient ; el jardin ; el mezcal ; el peric ; el sab ; el son
        needs_clarification	-1	elevator ; eleven day ; email ; email ins ; employ i ; empti ; empty
        needs_clarification	-1	en <furniture> ; en <week> ; en altavoz ; enderez y ; enjoy ; enjoy it
        needs_clarification	-1	ensayan ; entr con ; epipen ; es <drug> ; es el ; es q ; escrib con
        needs_clarification	-1	escrib mas ; escrit ; ese <child> ; eso pregunt ; espos el ; espum
        needs_clarification	-1	est <month> ; est el ; est mes ; estan grand ; estorb ; estoy <school>
        needs_clarification	-1	estoy aprend ; estuf ; eval ; every day ; every dog ; every payday
        needs_clarification	-1	every spr ; every tuesday ; every weekday ; eviction ; exampl ; exception
        needs_clarification	-1	excus ; extend ; eye contact ; f <trade> ; f ask ; f crack ; f soft
        needs_clarification	-1	fallujah ; falt un ; fami legend ; famili no ; farm in ; fast
        needs_clarification	-1	favorit <play> ; feb 0 ; feel guilty ; fent in ; fentanyl dai ; feo ; few
        needs_clarification	-1	fil in ; fil up ; fin i ; finish my ; fir ; firework ; first <say>
        needs_clarification	-1	first apartment ; first dui ; fit the ; fiv a ; fix a ; fix the ; flat
        needs_clarification	-1	flinch ; float ; floppy ; flow stal ; folleto ; follow it ; follow up
        needs_clarification	-1	for <colleague> ; for <kin> ; for <money> ; for <opioid> ; for bet
        needs_clarification	-1	for detox ; for eleven ; for four ; for him ; for lik ; for lunch ; for piz
        needs_clarification	-1	for servic ; forecast ; forg ; forgot ; forgotten ; form has ; forty
        needs_clarification	-1	found <container> ; found som ; freeway ; fri y ; from <always>
        needs_clarification	-1	from <count> ; from <month> ; from <partner> ; from <sedative>
        needs_clarification	-1	from breakfast ; from every ; from out ; from thursday ; fum crack
        needs_clarification	-1	function ; funeral hom ; fx ; gam in ; gan diner ; ganamo ; garaj
        needs_clarification	-1	garden and ; gav # ; gav away ; gav noth ; gav numb ; get paid ; gf 0
        needs_clarification	-1	gf on ; glov ; go from ; go tomorrow ; going away ; gon to ; good work
        needs_clarification	-1	goodby to ; goosebump ; got as ; got fir ; got insuranc ; got thre
        needs_clarification	-1	gram each ; grand in ; grandfath watch ; great <kin> ; greet is
        needs_clarification	-1	grey squirrel ; grievanc ; grit que ; grocery list ; grocery stor ; group i
        needs_clarification	-1	group in ; gues at ; guy ; h ago ; had <stimulant> ; had her ; half court
        needs_clarification	-1	half is ; ham at ; hamst to ; hand going ; hand him ; hand shak ; happen if
        needs_clarification	-1	happen when ; hard seltzer ; has <child> ; has <leave> ; has chang
        needs_clarification	-1	has rid ; has sinc ; hast que ; hav <insurance> ; hav any ; hav gon
        needs_clarification	-1	hav noth ; hay mas ; he <asleep> ; he <hit> ; he ate ; he beat ; he brought
        needs_clarification	-1	he had ; he hid ; he lay ; he mis ; he paid ; heal ; hed been ; hed go
        needs_clarification	-1	held 0 ; her boy ; her hand ; her room ; her typ ; her up ; her word
        needs_clarification	-1	herman viv ; hes <angry> ; hes <home> ; hes <outdoors> ; hes at ; hes com
        needs_clarification	-1	hes swing ; hes wil ; hid her ; hijo ; hijo ya ; him ; him about ; him its
        needs_clarification	-1	himself a ; his <bodypart> ; his <breath> ; his <opioid> ; his <sedative>
        needs_clarification	-1	his chin ; his driv ; his fac ; his glas ; hold on ; hom with ; hoop with
        needs_clarification	-1	hour ; hour back ; hous mgr ; housekeep ; how id ; how that ; hr ; hr 0
        needs_clarification	-1	hueso ; hundr dollar ; hung ; i <breath> ; i <hear> ; i <leave>
        needs_clarification	-1	i <outdoors> ; i <seizure> ; i agre ; i breath ; i can ; i drov ; i feel
        needs_clarification	-1	i heard ; i hold ; i mention ; i only ; i sleep ; i sweat ; i switch
        needs_clarification	-1	i trad ; i try ; i went ; ice 0 ; icu ; im ; im <continue> ; im <drug>
        needs_clarification	-1	im <happy> ; im <partner> ; im aft ; im allergic ; im cal ; im clean
        needs_clarification	-1	im doing ; im fifty ; im from ; im hook ; im sleep ; im sob ; im typ
        needs_clarification	-1	impossibl ; in <count> ; in <fluid> ; in <last> ; in <say> ; in <town>
        needs_clarification	-1	in anywher ; in between ; in burbank ; in church ; in colleg ; in custody
        needs_clarification	-1	in fallujah ; in last ; in someplac ; in stat ; in tarzan ; instagram
        needs_clarification	-1	int thing ; intensiv outpatient ; interest in ; intern el ; intern par
        needs_clarification	-1	internship ; inventari ; inyect cristal ; ir ; irish ; is <cold>
        needs_clarification	-1	is <emergency> ; is ask ; is cold ; is crazy ; is help ; is hes ; is hook
        needs_clarification	-1	is out ; is right ; island with ; isnt ; isnt it ; it <outdoors>
        needs_clarification	-1	it <trust> ; it away ; it befor ; it too ; it wasnt ; it wel ; its no
        needs_clarification	-1	its over ; iv <stimulant> ; ive <ask> ; ive ask ; jalon ; jardiner ; job to
        needs_clarification	-1	join ; juez me ; jug y ; jugamo ; july ; just <past> ; just <start>
        needs_clarification	-1	just get ; just the ; kal ; ketamin ; key ; keyboard ; klonopin
        needs_clarification	-1	la <caretaking> ; la <photo> ; la cerc ; la cocher ; la encontr
        needs_clarification	-1	la farmaci ; la malil ; la nariz ; la pelicul ; la segund ; la siest
        needs_clarification	-1	la una ; larg <pet> ; larg animal ; las <bodypart> ; las <palecolor>
        needs_clarification	-1	las cal ; las olla ; las tortilla ; last 0 ; last friday ; last thre
        needs_clarification	-1	lat fath ; lat today ; lavend ; law and ; law can ; law school ; le avis
        needs_clarification	-1	le guard ; lean a ; leas ; leav him ; left # ; left ohi ; left out ; legend
        needs_clarification	-1	lei ; letter from ; licens ; licens for ; lif i ; lik im ; lik that
        needs_clarification	-1	lin for ; liquor ; liquor stor ; liv ; liv in ; liv mgr ; liv near
        needs_clarification	-1	liv with ; llam con ; llamant ; llant ; lleg tard ; llen el ; lo fum
        needs_clarification	-1	lo pued ; lobby of ; lockdown ; lone ; long <outdoors> ; long beach
        needs_clarification	-1	long letter ; longshoreman ; look ; los <cold> ; los dia ; los novent
        needs_clarification	-1	los viejit ; lost <count> ; lov to ; lov you ; lug de ; m <homeless>
        needs_clarification	-1	m <kin> ; m crack ; m nitrou ; m retir ; m self ; mag ; main when
        needs_clarification	-1	mak coffe ; mak no ; mal senal ; mam pid ; mam x ; man con ; man who
        needs_clarification	-1	manejan ; marg ; margarita ; mas en ; mas le ; mas sab ; matchbox ; may 0
        needs_clarification	-1	may <ask> ; may ask ; may y ; me aft ; me as ; me ensen ; me gustan ; me n
        needs_clarification	-1	me quit ; me rei ; me sinc ; medicin and ; mejor por ; memory of
        needs_clarification	-1	met peric ; meth most ; meth off ; meth pip ; mgr ; mi car ; mi puebl
        needs_clarification	-1	midnight ; midwif ; minut now ; mis <crowd> ; mis hijo ; mis person
        needs_clarification	-1	mom doesnt ; mom hand ; mom of ; mom want ; moneda ; month ; month i
        needs_clarification	-1	morn he ; morn noon ; morn so ; most ; most day ; moth ask ; moth mov
        needs_clarification	-1	mov by ; mov out ; muchach le ; muse ; my <alcohol> ; my <town> ; my alarm
        needs_clarification	-1	my apologi ; my cha ; my coin ; my cowork ; my dashboard ; my dead
        needs_clarification	-1	my grandbabi ; my groceri ; my grocery ; my insuranc ; my leav ; my maiden
        needs_clarification	-1	my old ; my ord ; my plac ; my system ; my teeth ; my thursday ; my tuesday
        needs_clarification	-1	my van ; my xanax ; n he ; n she ; n the ; nam of ; nam twic ; nam yet
        needs_clarification	-1	nariz ; needl stil ; neighbor ; neighbor roost ; nerv ; nervou abt ; neur
        needs_clarification	-1	nev <amount> ; nev <money> ; nev got ; new <eat> ; new <room> ; new <write>
        needs_clarification	-1	new doctor ; newslet ; newspaper ; ni ; ni <money> ; ni la ; niev
        needs_clarification	-1	night ago ; nin tuv ; nin y ; ninety ; ningun a ; no <clinician> ; no <eat>
        needs_clarification	-1	no <hear> ; no <moment> ; no abr ; no dorm ; no phon ; no show ; no signal
        needs_clarification	-1	no sleep ; no tremor ; no vuelv ; no ~<shake> ; north ; nos ponch
        needs_clarification	-1	nos qued ; nos spray ; not look ; not nam ; not now ; not scary
        needs_clarification	-1	not ~drink ; not ~scar ; now her ; now read ; nts / ; numb by ; numb off
        needs_clarification	-1	numero ; nunc me ; o <amount> ; o noma ; obituari ; obituari for
        needs_clarification	-1	occasional ; och <year> ; och ano ; octob and ; of <money> ; of <month>
        needs_clarification	-1	of <outdoors> ; of both ; of cocain ; of control ; of g ; of god ; of gold
        needs_clarification	-1	of googl ; of pap ; of plum ; of rain ; of spit ; off a ; off everyth
        needs_clarification	-1	off klonopin ; off work ; oficina ; often i ; old <drive> ; old <friend>
        needs_clarification	-1	old key ; old roommat ; old school ; oll de ; olla ; omah ; on <job>
        needs_clarification	-1	on <write> ; on crystal ; on inde ; on kitchen ; on new ; on stint
        needs_clarification	-1	only <stimulant> ; only around ; only drink ; only smok ; only that
        needs_clarification	-1	only tim ; open a ; open mic ; open til ; or doe ; or les ; or use ; orin
        needs_clarification	-1	otr par ; our <money> ; our kitchen ; our old ; out <eat> ; out befor
        needs_clarification	-1	out thur ; over <say> ; own <amount> ; own a ; own apt ; own pillow ; pack
        needs_clarification	-1	pack and ; pain patch ; paint watercolor ; pan ; pap cut ; par <put>
        needs_clarification	-1	pardon me ; park del ; parlay ; pastil ; pastilla azul ; pastor ; peg el
        needs_clarification	-1	pelean ; pend ; penicillin ; peopl stay ; peopl with ; per ; period ; pest
        needs_clarification	-1	phenobarbital ; phon sam ; phot on ; pian ; picnic ; piden ; piedr <amount>
        needs_clarification	-1	piedra ; pijam ; piz plac ; pizc ; plac <outdoors> ; plac outsid ; plain
        needs_clarification	-1	plu a ; po <container> ; po box ; polit <say> ; pon de ; por <stranger>
        needs_clarification	-1	por <treatment> ; por <write> ; porqu lleg ; porqu por ; postcard ; potat
        needs_clarification	-1	potat salad ; prefer text ; prepar ; pressur and ; prevention ; primer las
        needs_clarification	-1	primer vez ; proces ; proces <trade> ; proces serv ; program aft ; psychosi
        needs_clarification	-1	pt <consume> ; pt <leave> ; pt <partner> ; pt left ; public ; pued contest
        needs_clarification	-1	pued hac ; pued ni ; pueden ; puent en ; purchas ; puro ; put me ; qqq
        needs_clarification	-1	que dig ; que nad ; quier bajarl ; quier recuper ; railway bridg ; rasur
        needs_clarification	-1	rath be ; reachabl ; receiv ; refus ; rei ; relativ ; repair accordion
        needs_clarification	-1	repeat nam ; replic ; reportaj ; reporter ; res tx ; residential with
        needs_clarification	-1	restart ; return it ; review ; review <say> ; review and ; revok ; rhubarb
        needs_clarification	-1	right numb ; ring on ; riv was ; ronc ; room ; room is ; room when ; roomat
        needs_clarification	-1	roommat from ; rop de ; rosalind ; row ; rummag ; rye ; sack of ; said my
        needs_clarification	-1	said so ; sali el ; salud en ; sam <night> ; sam nam ; sang ; sat <night>
        needs_clarification	-1	school is ; school that ; se <give> ; se <go> ; se escuch ; se muer
        needs_clarification	-1	se muev ; se pag ; seagul ; season of ; second ; second floor ; see thing
        needs_clarification	-1	see what ; segund ; segur a ; segur ni ; seizur ; seman sant ; senal
        needs_clarification	-1	ser voluntari ; seven day ; seventy one ; shak so ; shar ; she bet
        needs_clarification	-1	she bring ; shift a ; shor ; show and ; show me ; show the ; show them
        needs_clarification	-1	sick as ; siempr me ; sign at ; sign the ; sign you ; silent ; simpl
        needs_clarification	-1	sin <hear> ; sin <try> ; sin ayud ; sin segur ; sin voz ; sinc sat
        needs_clarification	-1	sist keep ; skip ; slam ; slob ; smel the ; snapchat ; snor and ; snow
        needs_clarification	-1	so <night> ; so far ; soak thru ; sobredosi en ; sol ; som <stranger>
        needs_clarification	-1	somebody pleas ; someon ask ; somewher for ; somo una ; son throw
        needs_clarification	-1	soup and ; soy bilingu ; speech at ; spel bee ; spic dai ; spok ; spoon on
        needs_clarification	-1	spr break ; sprinkler ; squirt ; start dat ; stash ; stay the ; stil go
        needs_clarification	-1	stil writ ; stomach ; stop ; strang and ; street and ; street becaus
        needs_clarification	-1	street no ; stub ; stuck on ; study to ; su <calm> ; su <job>
        needs_clarification	-1	su <treatment> ; su cas ; su pacienci ; su respuest ; subst ; suer y
        needs_clarification	-1	suit to ; summary ; sunburn ; sup <container> ; sup bowl ; surf ; sus
        needs_clarification	-1	swat ; swat at ; swear by ; swept ; switch to ; t 0 ; tak adderal ; tak off
        needs_clarification	-1	tak women ; tal than ; talk abt ; tambor ; tap ; tard a ; tarjet del
        needs_clarification	-1	taught me ; teach yog ; teen cal ; teng diabet ; teng que ; test 0
        needs_clarification	-1	than <crowd> ; than peopl ; thankful for ; thanksgiv and ; that <color>
        needs_clarification	-1	that <need> ; that clos ; that first ; that noth ; that sid ; that to
        needs_clarification	-1	the <blood> ; the <clinician> ; the <illness> ; the <opioid> ; the <school>
        needs_clarification	-1	the <shake> ; the <soon> ; the bak ; the bel ; the best ; the bing
        needs_clarification	-1	the build ; the cart ; the cas ; the cel ; the chest ; the community
        needs_clarification	-1	the contract ; the dad ; the flower ; the freeway ; the hammock ; the hand
        needs_clarification	-1	the hang ; the horn ; the insuranc ; the ladi ; the landlady ; the landlord
        needs_clarification	-1	the man ; the menu ; the music ; the pas ; the pip ; the quilt ; the review
        needs_clarification	-1	the rol ; the shipyard ; the sidewalk ; the sign ; the ski ; the sleep
        needs_clarification	-1	the spic ; the stitch ; the storm ; the train ; the valley ; the vend
        needs_clarification	-1	the villain ; the vis ; the widow ; them ; them all ; then drov ; then my
        needs_clarification	-1	ther noth ; ther that ; ther used ; ther wer ; they ; they <hold>
        needs_clarification	-1	theyv <say> ; thi <school> ; thi out ; third day ; third one ; thought thi
        needs_clarification	-1	threat ; threat of ; thru employ ; thursday ; tianeptin ; ticket stub
        needs_clarification	-1	tiemblan las ; tin and ; tmrw a ; to <church> ; to <continue>
        needs_clarification	-1	to <furniture> ; to admit ; to bed ; to bring ; to check ; to couch
        needs_clarification	-1	to fiv ; to fix ; to keep ; to light ; to partn ; to thre ; to zer ; toc
        needs_clarification	-1	tod mi ; today im ; todo en ; told you ; toma ; tomorrow if ; too
        needs_clarification	-1	tortilla ; tos ; tourist ; trabaj social ; tractor ; train to ; traum
        needs_clarification	-1	treat gambl ; tren de ; trip and ; tripl ; triplet ; tromp ; try not
        needs_clarification	-1	try us ; tuesday ; tuesday and ; turkey sandwich ; turno ; twenty eight
        needs_clarification	-1	twic for ; twic on ; twic thi ; two minut ; tx no ; ultim hoj ; un <money>
        needs_clarification	-1	un <room> ; un <say> ; un <think> ; un calambr ; un cer ; un concurs
        needs_clarification	-1	un cumpleano ; un plan ; un ranch ; un reportaj ; un ruid ; una <photo>
        needs_clarification	-1	una azul ; una fiest ; una got ; uncl gav ; und <amount> ; unhous
        needs_clarification	-1	uninsur and ; until my ; until tonight ; up from ; upset ; upsid
        needs_clarification	-1	upsid down ; ur ; us <moment> ; us <take> ; us in ; us now ; usand ; use in
        needs_clarification	-1	use ketamin ; use too ; user ; usted <treatment> ; va por ; vec ; vecin en
        needs_clarification	-1	vend el ; venic ; ventilador ; vicarag ; videojuego ; viej la ; view of
        needs_clarification	-1	villain ; visit he ; viv with ; vivitrol ; vodk sinc ; voic and ; voic from
        needs_clarification	-1	voicemail greet ; walk my ; want liv ; want mor ; want support ; was asham
        needs_clarification	-1	was cros ; was no ; was suppos ; was very ; was with ; wat at ; watch a
        needs_clarification	-1	watercolor of ; way mor ; we <die> ; we <phone> ; we <put> ; we argu
        """
}
