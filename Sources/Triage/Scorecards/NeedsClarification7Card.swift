extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification7 = """
        needs_clarification	-1	<hospital> at ; <hospital> on ; <hospital> to ; <hot> <water> ; <hot> her
        needs_clarification	-1	<illness> <need> ; <insurance> <always> ; <insurance> <money>
        needs_clarification	-1	<insurance> <record> ; <insurance> <room> ; <insurance> <see>
        needs_clarification	-1	<insurance> <soon> ; <insurance> <trade> ; <insurance> til
        needs_clarification	-1	<insurance> who ; <intoxicated> <consume> ; <intoxicated> <room>
        needs_clarification	-1	<intoxicated> by ; <job> <hold> ; <job> ther ; <job> used ; <job> van
        needs_clarification	-1	<key> <colleague> ; <key> <room> ; <key> at ; <key> wer ; <kill> <opioid>
        needs_clarification	-1	<kill> <tool> ; <kill> <wait> ; <kill> a ; <kill> up ; <kin> <buy>
        needs_clarification	-1	<kin> <key> ; <kin> <last> ; <kin> <lock> ; <kin> been ; <kin> nev
        needs_clarification	-1	<kin> par ; <kin> tim ; <kin> with ; <kin> ~<go> ; <last> <amount>
        needs_clarification	-1	<last> part ; <last> wil ; <law> ; <law> <hear> ; <law> <last> ; <leave>
        needs_clarification	-1	<leave> <church> ; <leave> <happy> ; <leave> <past> ; <leave> de
        needs_clarification	-1	<leave> on ; <limp> in ; <lock> <day> ; <medicine> <leave>
        needs_clarification	-1	<medicine> <outdoors> ; <medicine> <school> ; <medicine> from
        needs_clarification	-1	<medicine> sinc ; <moment> <clinician> ; <moment> <colleague>
        needs_clarification	-1	<moment> <crowd> ; <moment> <feel> ; <moment> <law> ; <moment> <take>
        needs_clarification	-1	<moment> <vendor> ; <moment> and ; <moment> hay ; <money> <month>
        needs_clarification	-1	<money> <phone> ; <money> back ; <money> for ; <money> on ; <money> sin
        needs_clarification	-1	<month> 0 ; <month> <alone> ; <month> <fall> ; <month> <month> ; <month> a
        needs_clarification	-1	<month> away ; <month> clean ; <month> its ; <month> very ; <need> <buy>
        needs_clarification	-1	<need> <color> ; <need> <eat> ; <need> aft ; <need> nam ; <need> una
        needs_clarification	-1	<need> ~<hospital> ; <night> <drive> ; <night> <fluid> ; <night> <medicine>
        needs_clarification	-1	<night> dont ; <night> the ; <official> <day> ; <official> <take>
        needs_clarification	-1	<official> cas ; <official> me ; <official> re ; <opening> <always>
        needs_clarification	-1	<opening> <friend> ; <opening> <height> ; <opening> <lock>
        needs_clarification	-1	<opening> <needle> ; <opening> <outdoors> ; <opening> she
        needs_clarification	-1	<opioid> <headface> ; <opioid> <week> ; <opioid> que ; <opioid> the
        needs_clarification	-1	<outdoors> + ; <outdoors> <calm> ; <outdoors> <opening> ; <outdoors> <room>
        needs_clarification	-1	<outdoors> by ; <outdoors> from ; <outdoors> most ; <outdoors> per
        needs_clarification	-1	<outdoors> through ; <outdoors> when ; <outdoors> with ; <pain> en
        needs_clarification	-1	<pain> of ; <palecolor> <awake> ; <palecolor> <palecolor>
        needs_clarification	-1	<palecolor> around ; <palecolor> light ; <partner> <afraid>
        needs_clarification	-1	<partner> <emergency> ; <partner> <law> ; <partner> <month>
        needs_clarification	-1	<partner> been ; <partner> par ; <partner> usa ; <past> <past>
        needs_clarification	-1	<past> <rope> ; <past> he ; <past> on ; <pet> <hear> ; <pet> <take>
        needs_clarification	-1	<pet> and ; <pet> has ; <phone> <ask> ; <phone> <clothes>
        needs_clarification	-1	<phone> <headface> ; <phone> <money> ; <phone> <phone> ; <phone> <town>
        needs_clarification	-1	<phone> con ; <phone> de ; <phone> el ; <phone> equivoc ; <phone> est
        needs_clarification	-1	<phone> has ; <phone> mejor ; <phone> my ; <phone> one ; <phone> thi
        needs_clarification	-1	<phone> una ; <photo> ; <photo> <count> ; <photo> <drive>
        needs_clarification	-1	<photo> <moment> ; <photo> <month> ; <pill> organiz ; <pill> that
        needs_clarification	-1	<play> + ; <play> <blade> ; <play> <clothes> ; <play> <hear> ; <play> <law>
        needs_clarification	-1	<play> <treatment> ; <play> at ; <play> each ; <play> has ; <play> he
        needs_clarification	-1	<play> until ; <promise> <amount> ; <promise> <blood> ; <promise> <partner>
        needs_clarification	-1	<promise> <say> ; <promise> twic ; <put> <always> ; <put> <asleep>
        needs_clarification	-1	<put> <child> ; <put> <emergency> ; <put> <opioid> ; <put> alg ; <put> and
        needs_clarification	-1	<put> mi ; <put> over ; <rail> <height> ; <rail> <play> ; <rarely> entr
        needs_clarification	-1	<rarely> y ; <record> <tool> ; <record> a ; <record> of ; <remember> how
        needs_clarification	-1	<room> <clean> ; <room> <emergency> ; <room> <month> ; <room> <need>
        needs_clarification	-1	<room> <treatment> ; <room> mad ; <room> then ; <room> wer ; <rope> <month>
        needs_clarification	-1	<rope> <think> ; <rope> and ; <rope> at ; <rope> de ; <rope> his
        needs_clarification	-1	<sad> <see> ; <say> <insurance> ; <say> <school> ; <say> <sick> ; <say> off
        needs_clarification	-1	<school> 0 ; <school> <drive> ; <school> <happy> ; <school> <hospital>
        needs_clarification	-1	<school> <intoxicated> ; <school> i ; <school> sit ; <school> twic
        needs_clarification	-1	<school> used ; <sedative> <past> ; <sedative> a ; <sedative> to
        needs_clarification	-1	<see> <outdoors> ; <see> any ; <see> la ; <see> my ; <see> with
        needs_clarification	-1	<seizure> x ; <shake> <consume> ; <shake> <go> ; <shake> <see> ; <shake> in
        needs_clarification	-1	<shake> las ; <shake> til ; <shake> tod ; <shame> <phone> ; <shame> <stop>
        needs_clarification	-1	<shame> if ; <shame> thi ; <sick> <bodypart> ; <sick> <pet> ; <sick> at
        needs_clarification	-1	<sick> y ; <smell> the ; <sober> <ask> ; <sober> <happy> ; <sober> in
        needs_clarification	-1	<soon> <appointment> ; <soon> mi ; <start> <money> ; <stimulant> /
        needs_clarification	-1	<stimulant> <consume> ; <stimulant> <feel> ; <stimulant> <hold>
        needs_clarification	-1	<stimulant> <home> ; <stimulant> <insurance> ; <stimulant> <intoxicated>
        needs_clarification	-1	<stimulant> <month> ; <stimulant> <opioid> ; <stimulant> <rarely>
        needs_clarification	-1	<stimulant> a ; <stimulant> con ; <stimulant> has ; <stimulant> me
        needs_clarification	-1	<stimulant> near ; <stimulant> ther ; <stop> <seizure>
        needs_clarification	-1	<stranger> <always> ; <stranger> <bodysound> ; <stranger> <opioid>
        needs_clarification	-1	<stranger> <shame> ; <stranger> <soon> ; <stranger> lik ; <stranger> mak
        needs_clarification	-1	<stranger> scor ; <take> <count> ; <take> <fluid> ; <take> <hear>
        needs_clarification	-1	<take> <key> ; <take> <stranger> ; <take> em ; <take> lik ; <take> long
        needs_clarification	-1	<take> nad ; <take> way ; <take> ~<pet> ; <think> <home> ; <think> <last>
        needs_clarification	-1	<think> <start> ; <think> <trust> ; <think> its ; <think> we ; <think> yr
        needs_clarification	-1	<tired> <moment> ; <tool> <outdoors> ; <tool> op ; <town> ; <town> <die>
        needs_clarification	-1	<town> my ; <town> thi ; <trade> com ; <trade> con ; <treatment> <afraid>
        needs_clarification	-1	<treatment> <always> ; <treatment> <buy> ; <treatment> <caretaking>
        needs_clarification	-1	<treatment> <fall> ; <treatment> <go> ; <treatment> <opioid>
        needs_clarification	-1	<treatment> aft ; <treatment> con ; <treatment> to ; <treatment> wont
        needs_clarification	-1	<try> el ; <vendor> <month> ; <vendor> <town> ; <vermin> <think>
        needs_clarification	-1	<vermin> hav ; <volunteer> <day> ; <volunteer> for ; <wait> <rope>
        needs_clarification	-1	<wait> bien ; <wait> mi ; <water> <always> ; <water> <color>
        needs_clarification	-1	<water> <school> ; <water> <think> ; <water> but ; <week> <day>
        needs_clarification	-1	<week> <pet> ; <week> at ; <week> too ; <withdrawal> <day>
        needs_clarification	-1	<withdrawal> <opioid> ; <withdrawal> <say> ; <write> <drug>
        needs_clarification	-1	<write> <insurance> ; <write> <official> ; <write> <outdoors>
        needs_clarification	-1	<write> <smell> ; <write> <town> ; <write> <water> ; <write> dot
        needs_clarification	-1	<write> im ; <write> ins ; <write> me ; <year> ; <year> <play>
        needs_clarification	-1	<year> <room> ; <year> eve ; @ 0 ; a 0 ; a <rail> ; a <stop> ; a boat
        needs_clarification	-1	a candl ; a capful ; a colleagu ; a concert ; a couch ; a cualquier ; a cup
        needs_clarification	-1	a grand ; a grandfath ; a handful ; a hedg ; a hundr ; a hymn ; a knif
        needs_clarification	-1	a librarian ; a lifeguard ; a lost ; a magazin ; a mand ; a needl ; a notic
        needs_clarification	-1	a pat ; a pow ; a rop ; a sack ; a sal ; a scarf ; a shoot ; a sil
        needs_clarification	-1	a singl ; a steak ; a stitch ; a straw ; a subpoen ; a sweat ; a tech
        needs_clarification	-1	a thermo ; a thirty ; a thyroid ; a uno ; a vicarag ; a weed ; aa in
        needs_clarification	-1	about as ; abt ; accountability ; actor ; acuerd de ; adderal ; adderal not
        needs_clarification	-1	addres for ; administration ; aft ; aft <eat> ; aft din ; aft lunch
        needs_clarification	-1	aft she ; again sinc ; agenci de ; ago on ; ahi <continue> ; ahor me
        needs_clarification	-1	ahor que ; ahor son ; al <blade> ; al <day> ; al lad ; al panteon ; al per
        needs_clarification	-1	alarm on ; alegr ; alguien <always> ; alimento ; all a ; all it ; alli
        needs_clarification	-1	allow ; allow <phone> ; allow phon ; amanec ; american ; an empty
        needs_clarification	-1	and <moment> ; and a ; and becam ; and busc ; and doing ; and fli ; and met
        needs_clarification	-1	and mor ; and nam ; and night ; and now ; and scar ; and sist ; and star
        needs_clarification	-1	andamo ; announcement ; answer a ; ant ; anuncio ; any sinc ; anyon in
        needs_clarification	-1	anyth aft ; apoy par ; appeal ; apprenticeship ; apriet ; apunt con
        needs_clarification	-1	aquarium ; archiv ; are <appointment> ; are a ; are hard ; are ther
        needs_clarification	-1	around the ; arrangement ; asham to ; at 0 ; at <hospital> ; at clr ; at ex
        needs_clarification	-1	at hous ; at intak ; at rest ; at sup ; at traffic ; at you ; ate
        needs_clarification	-1	attach the ; aunt ask ; aunti ; autistic ; awak now ; away gam ; ayer le
        needs_clarification	-1	ayud ; baby goat ; bacardi ; back ; back <room> ; back in ; back of ; bacon
        needs_clarification	-1	bag a ; baj el ; bajit ; bal gam ; barbecu ; barra ; basebal on ; basketbal
        needs_clarification	-1	bathroom with ; be <give> ; be lat ; beb y ; bed is ; bed that ; bee in
        needs_clarification	-1	been <count> ; been <outdoors> ; been rain ; been shot ; been ~<law>
        needs_clarification	-1	been ~arrest ; befor sleep ; behind the ; being <ask> ; being ask ; belt
        needs_clarification	-1	best to ; between <breath> ; between breath ; bien los ; birdhous
        needs_clarification	-1	bles you ; blood is ; blu door ; bod ; bon ; both use ; bought a
        needs_clarification	-1	bowl team ; brac ; breakfast on ; breath get ; browni ; buen <trade>
        needs_clarification	-1	built a ; bulimi ; bur ; but i ; buy mor ; buzon ; by itself ; by mistak
        needs_clarification	-1	cad dos ; cal laps ; cal por ; cal tien ; calambr ; cam thru ; cambi la
        needs_clarification	-1	camera ; camion no ; can <build> ; can <go> ; can <phone> ; can cal
        needs_clarification	-1	can explain ; can run ; can u ; can we ; canary ; cancel me ; candidat
        needs_clarification	-1	cant <drive> ; cant <hit> ; cant <wait> ; cant afford ; cant stay ; capston
        needs_clarification	-1	car had ; car is ; cart ; cart in ; cartel de ; carton ; cas ; cas de
        needs_clarification	-1	cas dond ; casa de ; caser nos ; casi me ; casin ; cel and ; cel in ; censu
        needs_clarification	-1	central tim ; chanc ; chap ; charg in ; chat ; chatty ; check ; chemistry
        needs_clarification	-1	chest tightnes ; chew my ; child ; childcar ; children left ; chimney
        needs_clarification	-1	chuck ; cinc ; circl for ; circl of ; clean on ; click her ; clinton
        needs_clarification	-1	clr <angry> ; clr <consume> ; clr <drive> ; clr <need> ; clr dad ; clr had
        needs_clarification	-1	clr prefer ; clr shout ; clr want ; clt dic ; coast and ; coast my
        needs_clarification	-1	coc con ; cofr ; cofr de ; cok between ; cok night ; cok the ; cok weekend
        needs_clarification	-1	collaps ; colleg thi ; color ; color ceniz ; com <home> ; com and ; com any
        needs_clarification	-1	com back ; com hom ; com next ; com see ; compil a ; complaint ; complet 0
        needs_clarification	-1	comput ; computador de ; con <clothes> ; con cristal ; con pan ; con pris
        needs_clarification	-1	confus about ; confus and ; consum cocain ; cont lo ; contesten ; corazon
        needs_clarification	-1	cost of ; costal ; costal de ; couch surf ; could handl ; counselor told
        needs_clarification	-1	coupl month ; coupl of ; cousin ray ; coverag and ; cowork told ; crack
        needs_clarification	-1	crack for ; crack pip ; crack x ; cream ; cristal él ; cuand ni
        needs_clarification	-1	cuant cobran ; cuant dur ; cup ; custodian of ; cut out ; d inpt ; d no
        needs_clarification	-1	dad funeral ; dar la ; day back ; day becaus ; day has ; day her ; day if
        needs_clarification	-1	day out ; daytim ; de ; de <always> ; de <eat> ; de <hear> ; de <trade>
        needs_clarification	-1	de alimento ; de bord ; de cociner ; de costur ; de fum ; de hombr
        needs_clarification	-1	de intern ; de las ; de lun ; de may ; de negr ; de numer ; de ortografi
        needs_clarification	-1	de panic ; de ron ; de tem ; de trap ; de voz ; dead battery ; dean
        needs_clarification	-1	debaj del ; dec par ; dec por ; deci ; deer in ; dej en ; del <drive>
        needs_clarification	-1	del autobu ; del corre ; del gas ; del nort ; del puebl ; del sab
        needs_clarification	-1	del walmart ; delight to ; deliv packag ; deliver ; dental ; dentist
        needs_clarification	-1	dentist has ; dentist in ; dentur ; deny ; desd may ; detox first
        needs_clarification	-1	diaphoretic ; diari y ; diner ; direccion nuev ; disculp ; do all ; do i
        needs_clarification	-1	do not ; do spe ; doctor is ; doe all ; doe cok ; doesnt tak ; dog and
        needs_clarification	-1	dog got ; doing a ; doing cocain ; domiciliary ; dond lo ; dont hav
        needs_clarification	-1	door lock ; dop sick ; dorm la ; down <continue> ; drag ; dramatic ; drew a
        needs_clarification	-1	drink or ; drop off ; drown ; drug or ; drum set ; dry ; dry sinc
        needs_clarification	-1	durant el ; duration ; durm ; durm en ; each even ; ear <pet> ; ear bird
        needs_clarification	-1	eas ; east to ; ed ; ehr ; ekg ; el <stimulant> ; el <treatment> ; el caser
        needs_clarification	-1	el cofr ; el hombr ; el pan ; el peric ; el rat ; el volant ; electronic
        needs_clarification	-1	email ins ; empap ; empti my ; en <always> ; en <school> ; en <week>
        needs_clarification	-1	en cad ; encarg ; enderez y ; ene ; engin and ; enjoy it ; ensayan
        needs_clarification	-1	ensen y ; episod ; eramo ; es <moment> ; es hor ; es mas ; es q
        needs_clarification	-1	escrib mas ; escuch en ; est <consume> ; est <month> ; est <need> ; est con
        needs_clarification	-1	est el ; est hac ; est junt ; est la ; estetic ; estoy <school>
        needs_clarification	-1	estoy aprend ; estudiant de ; ever been ; every even ; every tuesday
        needs_clarification	-1	every wed ; eviction ; evry <night> ; evry nit ; ex moth ; exception
        needs_clarification	-1	excus ; explain ; f ask ; f crack ; f soft ; factur ; fairground ; fallujah
        needs_clarification	-1	fami ever ; favor de ; favorit <clothes> ; feed lik ; feel human
        needs_clarification	-1	fentanyl dai ; ferry ; ferry dock ; fev of ; fiebr ; fiesta del ; fij
        needs_clarification	-1	fil in ; fil out ; fil thi ; final <go> ; fingertip ; finish my ; fir
        needs_clarification	-1	first <amount> ; first <say> ; first one ; fit in ; fiv a ; fiv question
        needs_clarification	-1	flood ; flop ; follow up ; food is ; for <appointment> ; for <height>
        needs_clarification	-1	for <illness> ; for <key> ; for anyon ; for clas ; for detox ; for gift
        needs_clarification	-1	for him ; for iop ; for it ; for lunch ; for mor ; for ninety ; forg
        needs_clarification	-1	forty ; found <container> ; fourteen ; fram ; friend moth ; from <illness>
        needs_clarification	-1	from <month> ; from poland ; from thursday ; fum fentanil ; funerari
        needs_clarification	-1	gallina ; ganamo ; garaj ; garden hos ; gav away ; gav numb ; gf 0
        needs_clarification	-1	gift shop ; girl say ; glad ; go <outdoors> ; go tomorrow ; goe
        needs_clarification	-1	good <blade> ; good insuranc ; good view ; goodnes ; got hit ; got so
        needs_clarification	-1	gracia a ; gram each ; granddaught ; great grandfath ; great uncl ; green
        needs_clarification	-1	greet is ; grievanc ; grocery list ; grocery stor ; group i ; guion ; gum
        needs_clarification	-1	guy ; h/o ; habl por ; hag a ; hair so ; hal closet ; hand bad ; hand me
        needs_clarification	-1	handful of ; hang in ; hard for ; has <headface> ; has <partner>
        needs_clarification	-1	has <stimulant> ; hast que ; hav <intoxicated> ; hav <night> ; hav given
        needs_clarification	-1	hav learn ; hav noth ; hav thi ; hav tim ; havent <feel> ; havent touch
        needs_clarification	-1	hay <amount> ; hay <drug> ; hay <treatment> ; he ate ; he hav ; he hid
        needs_clarification	-1	he mis ; he sleep ; he swear ; heav ; her <stimulant> ; her clas
        needs_clarification	-1	her mouth ; her my ; her next ; her off ; her word ; hermanit
        needs_clarification	-1	hes <always> ; hes <angry> ; hes <home> ; hes at ; hes com ; hes drunk
        needs_clarification	-1	hic una ; hid in ; high cha ; hij llam ; him ; him <consume> ; him about
        needs_clarification	-1	his 0 ; his <bodypart> ; his <hear> ; his chin ; his fac ; his fist
        needs_clarification	-1	his spot ; hiv ; hold a ; hold cel ; hold on ; hom ; hom and ; hom by
        needs_clarification	-1	hom with ; horn ; hotlin ; hour are ; hour back ; hous sit ; hous wil
        needs_clarification	-1	housekeep ; how <soon> ; how soon ; hr 0 ; hum the ; hung a ; hung up
        needs_clarification	-1	hurrican ; husband lost ; hx no ; i <bodysound> ; i <breath> ; i <clean>
        needs_clarification	-1	i <container> ; i <leave> ; i agre ; i breath ; i cri ; i fix ; i grew
        needs_clarification	-1	i heard ; i hung ; i learn ; i mix ; i rais ; i sound ; i try ; i use
        needs_clarification	-1	ice 0 ; id <ask> ; id ask ; idea ; if my ; igual y ; im ; im <drug>
        needs_clarification	-1	im aft ; im his ; im hook ; im on ; im real ; im sleep ; im up ; in <fluid>
        needs_clarification	-1	in <furniture> ; in <stimulant> ; in at ; in custody ; in fallujah
        needs_clarification	-1	in lancast ; in omah ; in year ; in your ; infection ; inning ; instagram
        needs_clarification	-1	insuranc form ; interest in ; intern y ; ir ; is ; is <cold> ; is <day>
        needs_clarification	-1	is <emergency> ; is cold ; is crazy ; is dry ; is hard ; is her ; is hes
        needs_clarification	-1	is hook ; is love ; is out ; is thick ; is worri ; isnt a ; it <past>
        needs_clarification	-1	it anyway ; it is ; it ring ; it rol ; it wel ; its <alcohol>
        needs_clarification	-1	its <emergency> ; its <outdoors> ; its clean ; its over ; ive <home>
        needs_clarification	-1	ive liv ; jalon ; job i ; job to ; join ; judg gav ; jug ; jugamo
        needs_clarification	-1	just curiou ; just get ; just my ; just the ; k ; kais through
        needs_clarification	-1	ketamin most ; key ; key to ; kid no ; kid said ; kil every ; kitchen all
        needs_clarification	-1	kitchen until ; klonopin ; know som ; la alberc ; la cocher ; la consejer
        needs_clarification	-1	la desintoxicacion ; la encontr ; la estuf ; la fil ; la loncher ; la music
        needs_clarification	-1	la net ; la noch ; la plum ; la primer ; la puent ; la radi ; la rued
        needs_clarification	-1	lanch ; land and ; las <photo> ; las azul ; las foto ; las siet ; last cal
        needs_clarification	-1	last part ; last wil ; laugh at ; le ayud ; le falt ; le grit ; leagu in
        needs_clarification	-1	leak over ; leas ; leav are ; leav him ; leav my ; left a ; left at
        needs_clarification	-1	left out ; lemonad ; letter from ; licens for ; ligatur ; lightn
        needs_clarification	-1	lik gravel ; limit on ; lin going ; lin the ; liquor stor ; liv in
        needs_clarification	-1	liv near ; llam se ; llen ; llev cuatr ; lo <ask> ; lo esper ; lo he
        needs_clarification	-1	lobby of ; long <outdoors> ; long <write> ; long beach ; long haul
        needs_clarification	-1	long tal ; look ; look to ; loren ; los escuch ; los labio ; los zapato
        needs_clarification	-1	lost <count> ; lov with ; lu ; lueg mi ; lvn ask ; m <home> ; m <homeless>
        needs_clarification	-1	m <kin> ; mad of ; main ; mak <phone> ; mak <play> ; mak her ; mak out
        needs_clarification	-1	mal has ; mam pid ; mam x ; man con ; man who ; mand carta ; mantel ; marg
        needs_clarification	-1	marshmallow ; may cal ; mayb twic ; me <last> ; me as ; me dont ; me ensen
        needs_clarification	-1	me gan ; me if ; me jubil ; me last ; me pas ; me quit ; me recomiendan
        needs_clarification	-1	me wheth ; me yes ; med no ; medal and ; mejor por ; meth most ; meth pip
        needs_clarification	-1	mi <town> ; mi car ; mi estuf ; mi viejit ; mic ; middl nam ; midwif
        needs_clarification	-1	min to ; mis <day> ; mis <pet> ; mis lent ; mis nina ; misus ; mo of ; mol
        needs_clarification	-1	mom gav ; monaguil ; monday night ; moneda ; money ; money is ; monja
        needs_clarification	-1	month ; month away ; mor or ; moradit ; mordi ; morn noon ; morn so
        needs_clarification	-1	moth ask ; moth knit ; moth mov ; moth rais ; moth stil ; movi ; much as
        needs_clarification	-1	much ruid ; muchach le ; musical ; my <alcohol> ; my <amount> ; my <say>
        needs_clarification	-1	my <stranger> ; my cha ; my coin ; my deal ; my dentist ; my favorit
        needs_clarification	-1	my fax ; my grandbabi ; my grocery ; my hat ; my head ; my own
        needs_clarification	-1	my question ; my stepmoth ; my system ; my tuesday ; my uncl ; my van
        needs_clarification	-1	my xanax ; n he ; n the ; nail all ; nam <give> ; nam only ; national
        needs_clarification	-1	need an ; need for ; needl stil ; neighbor ; nephew wed ; nervou
        needs_clarification	-1	nev <think> ; nev known ; nev ~used ; new <eat> ; ni diner ; ni la
        needs_clarification	-1	ni sabi ; ni un ; nic <hear> ; nic <write> ; night ask ; nineteen ; nit
        needs_clarification	-1	no ; no <calm> ; no <night> ; no <outdoors> ; no <treatment> ; no abr
        needs_clarification	-1	no craving ; no reaccion ; no relief ; no shak ; no signal ; no ~da ; noon
        needs_clarification	-1	nort ; nos qued ; not fit ; not ~<sick> ; not ~drink ; not ~sick ; noven
        needs_clarification	-1	nuev del ; numb by ; numer equivoc ; nurs and ; nurs board ; o <phone>
        needs_clarification	-1	o cuatr ; oak and ; occasional ; och <month> ; och mes ; of <crowd>
        needs_clarification	-1	of <money> ; of <wait> ; of diesel ; of g ; of main ; of month ; of stay
        needs_clarification	-1	of year ; off ; off a ; off everyth ; off klonopin ; off til ; offic is
        needs_clarification	-1	official ; oh tablet ; ok to ; old <child> ; old key ; old roommat ; omah
        needs_clarification	-1	on <amount> ; on <drug> ; on <emergency> ; on alcohol ; on central
        needs_clarification	-1	on crystal ; on heroin ; on landlin ; on top ; on weekday ; on ~<law>
        needs_clarification	-1	on ~probation ; one <past> ; one <pet> ; one <stop> ; one befor
        needs_clarification	-1	only <phone> ; only <treatment> ; only know ; open <play> ; opening
        needs_clarification	-1	or <consume> ; or eight ; or nin ; or only ; or thre ; or use ; order 0
        needs_clarification	-1	otr par ; our apartment ; our bathroom ; our quilt ; our would
        needs_clarification	-1	out <always> ; out aft ; out every ; out ther ; oven that ; own <bodypart>
        needs_clarification	-1	own apt ; own of ; own one ; pacient ; pack a ; pack and ; pagu ; paint the
        needs_clarification	-1	paint watercolor ; pan de ; pap on ; par <amount> ; par el ; parad
        needs_clarification	-1	parallel ; park del ; park plac ; parkinson ; parrot say ; part just
        needs_clarification	-1	patient with ; pavement ; pax ; payas de ; peanut ; pech desd ; peer <need>
        needs_clarification	-1	peer support ; peg el ; pen ; pencil dot ; permis par ; person com ; pest
        needs_clarification	-1	pet zoo ; peterson ; pez ; pharm ; phlebotomist ; phon sam ; photo ; picnic
        needs_clarification	-1	piedr <amount> ; pijam ; pil organiz ; pilot licens ; piz ; piz plac
        needs_clarification	-1	plac i ; plac out ; plac right ; plain ; play ; play guit ; plu a ; plug
        needs_clarification	-1	pod ; podrian ; polit <say> ; pond ; por <go> ; por <treatment> ; por corre
        needs_clarification	-1	porch the ; port ; pot ; pres <pill> ; pres pil ; president ; primer las
        needs_clarification	-1	privat <stranger> ; prob el ; probab ; pronounc ; pruit ; pt <consume>
        needs_clarification	-1	pt <partner> ; pte ; ptsd ; public ; pud con ; pued hac ; pued ni
        needs_clarification	-1	pueden <need> ; pueden ayud ; pueden llam ; pumpkin ; put up ; qqq
        needs_clarification	-1	qualifi ; que dig ; que llen ; qued bien ; qued la ; queen ; quier
        needs_clarification	-1	quier bajarl ; quier que ; quinc ; rabbit in ; radio in ; railway
        needs_clarification	-1	rais goat ; ramon ; razor is ; rd ; re <consume> ; re <job> ; re <school>
        needs_clarification	-1	reaccion ; reachabl ; read a ; reca ; rechin ; recruit ; refrigerador ; rei
        needs_clarification	-1	rep ; repair accordion ; restart ; restaurant had ; revok ; rig ; rigid
        needs_clarification	-1	ring at ; riverb ; road is ; road trip ; rock <play> ; rock music
        needs_clarification	-1	rol <play> ; rol und ; ronc ; roof ; room ; room is ; room of ; room when
        needs_clarification	-1	roomat ; roommat from ; rop de ; rop for ; rueda ; ruid ; ruid com ; ruin
        needs_clarification	-1	rv ; sab es ; sab y ; sabi que ; sacudi ; saf ; safe ; said so ; sailboat
        needs_clarification	-1	sal de ; sam <clothes> ; saturday ; saw ; say get ; scalp ; scar the
        needs_clarification	-1	school is ; scottish ; scrap ; scream in ; se <consume> ; se rio ; se sab
        needs_clarification	-1	se vei ; second ; second floor ; second grad ; second was
        needs_clarification	-1	security <official> ; see any ; see what ; segur ; sel ; sel used ; select
        needs_clarification	-1	self <say> ; self or ; seman me ; seman no ; semest ; sent over
        needs_clarification	-1	ser <volunteer> ; set alarm ; seventeen year ; seventy one ; shadow
        needs_clarification	-1	shak so ; shar ; she couldnt ; she goe ; sherman ; shift ; shift a
        needs_clarification	-1	shipyard ; shook him ; shop window ; shout over ; sign the ; silenc and
        needs_clarification	-1	sin quer ; sinc <partner> ; sinc <past> ; sinc about ; sinc august ; sinc i
        needs_clarification	-1	sinc monday ; sinc no ; sinc then ; singl dad ; skylight ; sleep behind
        """
}
