extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation4 = """
        suicidal_ideation	4	<day> <stranger> ; <day> <write> ; <day> let ; <day> salud ; <daytime> just
        suicidal_ideation	4	<daytime> todo ; <die> <always> ; <die> <clothes> ; <die> <consume>
        suicidal_ideation	4	<die> <count> ; <die> between ; <die> by ; <die> ther ; <die> ya
        suicidal_ideation	4	<drive> <see> ; <drug> <container> ; <drug> es ; <eat> <week>
        suicidal_ideation	4	<emergency> <trade> ; <fluid> <alone> ; <fluid> <need> ; <friend> doe
        suicidal_ideation	4	<friend> doesnt ; <friend> for ; <friend> he ; <friend> her
        suicidal_ideation	4	<furniture> <child> ; <furniture> <medicine> ; <furniture> about
        suicidal_ideation	4	<give> <promise> ; <give> anyon ; <give> cb ; <give> su ; <go> agar
        suicidal_ideation	4	<go> indoor ; <goodbye> <crowd> ; <gun> <furniture> ; <headface> <last>
        suicidal_ideation	4	<hear> <die> ; <hear> <past> ; <height> <height> ; <height> ice ; <height> por
        suicidal_ideation	4	<hit> twic ; <hold> <take> ; <hold> bien ; <home> <pet> ; <home> for
        suicidal_ideation	4	<home> how ; <home> or ; <home> todo ; <hospital> 0 ; <hot> <last>
        suicidal_ideation	4	<insurance> cant ; <insurance> he ; <insurance> him ; <insurance> is ; <job> m
        suicidal_ideation	4	<job> off ; <job> w/o ; <key> <bodypart> ; <key> <die> ; <key> <give>
        suicidal_ideation	4	<key> <write> ; <key> so ; <kill> <wait> ; <kill> de ; <kin> <consume>
        suicidal_ideation	4	<kin> com ; <kin> shel ; <kin> sit ; <kin> thi ; <kin> una ; <kin> yo
        suicidal_ideation	4	<kin> youl ; <last> <blood> ; <last> <phone> ; <last> <put> ; <last> servic
        suicidal_ideation	4	<last> thing ; <law> <church> ; <law> las ; <leave> + ; <leave> <emergency>
        suicidal_ideation	4	<leave> <hot> ; <leave> <promise> ; <leave> <put> ; <leave> round
        suicidal_ideation	4	<leave> thing ; <lock> <die> ; <medicine> <container> ; <medicine> <stranger>
        suicidal_ideation	4	<medicine> on ; <moment> between ; <moment> wer ; <money> <stop>
        suicidal_ideation	4	<money> anybody ; <money> due ; <money> lo ; <money> thru ; <money> when
        suicidal_ideation	4	<month> <consume> ; <month> <need> ; <month> la ; <month> pleas ; <need> i
        suicidal_ideation	4	<night> <give> ; <night> <say> ; <official> not ; <opening> <break>
        suicidal_ideation	4	<opening> <continue> ; <opioid> n ; <outdoors> <treatment>
        suicidal_ideation	4	<palecolor> <rail> ; <partner> <height> ; <partner> sat ; <past> <blood>
        suicidal_ideation	4	<past> anybody ; <past> as ; <past> clean ; <pet> <crowd> ; <pet> <day>
        suicidal_ideation	4	<pet> <record> ; <pet> con ; <pet> fin ; <phone> away ; <pill> <count>
        suicidal_ideation	4	<pill> <take> ; <pill> i ; <play> who ; <play> you ; <promise> <kin>
        suicidal_ideation	4	<put> <break> ; <put> <leave> ; <put> <opening> ; <put> <pill> ; <put> the
        suicidal_ideation	4	<rail> <continue> ; <rail> <go> ; <rail> <think> ; <rail> at ; <record> <past>
        suicidal_ideation	4	<record> somewher ; <remember> him ; <room> <hold> ; <room> twic
        suicidal_ideation	4	<rope> <break> ; <rope> <say> ; <rope> <try> ; <rope> en ; <sad> <put>
        suicidal_ideation	4	<sad> she ; <say> <die> ; <say> <home> ; <say> <see> ; <say> <think> ; <say> a
        suicidal_ideation	4	<say> bien ; <say> down ; <say> theyr ; <say> wher ; <say> youd
        suicidal_ideation	4	<sedative> im ; <see> <continue> ; <see> <height> ; <see> <money>
        suicidal_ideation	4	<see> <tool> ; <see> at ; <see> si ; <see> up ; <see> who ; <shame> <crowd>
        suicidal_ideation	4	<shame> <put> ; <shame> <take> ; <soon> <partner> ; <soon> <phone>
        suicidal_ideation	4	<soon> nos ; <stimulant> <year> ; <stop> <blood> ; <stop> <illness>
        suicidal_ideation	4	<stop> <intoxicated> ; <stop> it ; <stop> with ; <stranger> 0
        suicidal_ideation	4	<stranger> <home> ; <stranger> doe ; <stranger> should ; <stranger> would
        suicidal_ideation	4	<take> <sedative> ; <take> <tool> ; <take> ther ; <think> <blood>
        suicidal_ideation	4	<think> <consume> ; <think> <daytime> ; <think> about ; <think> to ; <tired>
        suicidal_ideation	4	<tired> <tired> ; <tired> is ; <tool> <pet> ; <tool> away ; <tool> thi
        suicidal_ideation	4	<town> <media> ; <treatment> 0 ; <treatment> <amount> ; <treatment> <height>
        suicidal_ideation	4	<trust> <amount> ; <trust> <daytime> ; <trust> for ; <trust> me ; <trust> par
        suicidal_ideation	4	<trust> que ; <try> 0 ; <try> <day> ; <vendor> <colleague> ; <vermin> <leave>
        suicidal_ideation	4	<volunteer> thi ; <wait> <height> ; <wait> <leave> ; <wait> anywher
        suicidal_ideation	4	<wait> muy ; <water> <day> ; <water> <night> ; <water> <past> ; <water> <say>
        suicidal_ideation	4	<water> bottom ; <water> club ; <water> is ; <water> que ; <week> <past>
        suicidal_ideation	4	<week> with ; <withdrawal> first ; <write> <volunteer> ; <write> back
        suicidal_ideation	4	<write> en ; <write> mi ; <write> the ; <year> <sad> ; <year> ahead
        suicidal_ideation	4	<year> una ; a 0 ; a <clothes> ; a <stranger> ; a birthday ; a blad ; a dad
        suicidal_ideation	4	a fair ; a film ; a freshman ; a hab ; a mom ; a nad ; a nadi ; a practic
        suicidal_ideation	4	a proposit ; a suit ; a voicemail ; a weath ; a él ; about <colleague>
        suicidal_ideation	4	about <consume> ; about my ; abov it ; abraz bien ; abroad ; addres for
        suicidal_ideation	4	admit peopl ; advent ; aft <moment> ; aft a ; aft anoth ; aft month
        suicidal_ideation	4	ago clean ; ahorit no ; al vecin ; alg <past> ; alg ant ; alguien a ; aliv by
        suicidal_ideation	4	all <amount> ; all for ; all four ; almoh ; alway walk ; ama ; ama <day>
        suicidal_ideation	4	an <height> ; and <write> ; and fil ; and hop ; and it ; and lock ; and return
        suicidal_ideation	4	and truck ; and wait ; anoth <day> ; anoth day ; anoth wint ; answ at
        suicidal_ideation	4	any clas ; anyon ; anyon ther ; anyth ; anyth wrong ; apag el ; apagu la
        suicidal_ideation	4	apost ; appli for ; apply ; are his ; are min ; arm up ; arm with ; ask from
        suicidal_ideation	4	ask in ; at <fall> ; at drop ; at mil ; ati ; avis que ; awak x ; away she ; b
        suicidal_ideation	4	b and ; baby i ; baby the ; back at ; back surg ; back the ; bajan ; banc y
        suicidal_ideation	4	bank acct ; barat ; bathroom ; be <outdoors> ; be all ; be doing ; be me
        suicidal_ideation	4	be play ; beat my ; been say ; befor a ; befor anybody ; belt pick
        suicidal_ideation	4	belt unbuckl ; bet to ; bet you ; bf <ask> ; bf ask ; bf is ; big <bodypart>
        suicidal_ideation	4	big one ; bind with ; book he ; book me ; boot and ; bottl 0 ; bottl to
        suicidal_ideation	4	boy get ; boy over ; braid ; break i ; broth heroin ; buen que ; bullet
        suicidal_ideation	4	burial policy ; bury you ; buzon ; cad cuatr ; cad herman ; caden a
        suicidal_ideation	4	cal anyon ; cal husb ; calambr y ; calm ; calm ask ; calm i ; can clos
        suicidal_ideation	4	can read ; can stop ; canal ; canal and ; car a ; car sinc ; carry me
        suicidal_ideation	4	cart <amount> ; cart par ; cas or ; cas sab ; cas todo ; cat at ; cat com
        suicidal_ideation	4	cat to ; cemetery deed ; cerveza ant ; chaplain ; chart for ; chec
        suicidal_ideation	4	check <ask> ; check on ; check request ; clas hamst ; clav del ; cle it
        suicidal_ideation	4	clean of ; clean out ; client ther ; client was ; clip ; closet ; coat
        suicidal_ideation	4	cocin y ; cok told ; companero me ; compr zapato ; comunion ; con <day>
        suicidal_ideation	4	con <kill> ; con mat ; confes y ; congregant ; content y ; crack for
        suicidal_ideation	4	crew say ; cristal sol ; cruz el ; cry she ; cuand ya ; cumpleano ; cut
        suicidal_ideation	4	d street ; dai all ; dar ; darl las ; dat <day> ; daught i ; day gun ; de cort
        suicidal_ideation	4	de mis ; de residencial ; de sustancia ; de vera ; deed the ; dej una
        suicidal_ideation	4	del panteon ; delet <always> ; delet every ; deni intent ; deni plan
        suicidal_ideation	4	depression no ; deserv to ; di ; di mi ; dia una ; diciembr y ; didnt <build>
        suicidal_ideation	4	didnt get ; dij bien ; divorc paper ; do bar ; do for ; doming me ; don he
        suicidal_ideation	4	dond <go> ; dont <feel> ; dont <write> ; dont buy ; dont cal ; dont open
        suicidal_ideation	4	dont pick ; dont show ; dont wan ; dos plato ; down <say> ; down behind
        suicidal_ideation	4	drov off ; drov up ; drowsy ; drunk for ; dsk ; dxm + ; each <hear>
        suicidal_ideation	4	each <year> ; each voic ; each year ; ear <always> ; ear every ; earth
        suicidal_ideation	4	effect ; eighty dollar ; el <hospital> ; el <tool> ; el agu ; el contratist
        suicidal_ideation	4	el cuchil ; el hospital ; el reloj ; el suegr ; el sust ; el vas ; el zacat
        suicidal_ideation	4	email my ; email to ; en com ; en las ; en nochebuen ; enferm noma ; engin run
        suicidal_ideation	4	entr los ; es por ; ese es ; est <awake> ; est <think> ; est cas
        suicidal_ideation	4	est despiert ; est lo ; est pens ; estoy <shake> ; estoy tembl ; even to
        suicidal_ideation	4	evening i ; ever <home> ; ever <take> ; ever liv ; everyon ; everyon say
        suicidal_ideation	4	exhaust <tool> ; exhaust hos ; f <kin> ; f <stimulant> ; f put ; falt en
        suicidal_ideation	4	feet stil ; fin se ; firm <give> ; first fiv ; first ive ; fiv month
        suicidal_ideation	4	float and ; floor balcony ; for custody ; for whoev ; forev ; form or
        suicidal_ideation	4	found in ; four second ; friday ; frist ; from <emergency> ; from <night>
        suicidal_ideation	4	from <past> ; from befor ; from client ; fueron 0 ; ful at ; garag on ; gav cb
        suicidal_ideation	4	get off ; get stuck ; get the ; gin + ; girl get ; girl so ; given lin ; go be
        suicidal_ideation	4	goin to ; going hom ; going to ; gon round ; good <kin> ; good <see> ; good i
        suicidal_ideation	4	goodby to ; got scar ; grandfath of ; grandfath one ; grandma ; gun to
        suicidal_ideation	4	gym told ; had <amount> ; had them ; hag <money> ; half for ; happen aft
        suicidal_ideation	4	happen to ; has <lock> ; hav already ; hav count ; hawthorn and
        suicidal_ideation	4	hay <alcohol> ; hay <room> ; hay alcohol ; hay ningun ; he <record> ; he baj
        suicidal_ideation	4	he beg ; he fix ; he had ; he measur ; he punch ; hear each ; heat and
        suicidal_ideation	4	her bf ; her coat ; her if ; her leg ; her location ; her lol ; her or
        suicidal_ideation	4	her phon ; her ring ; her wrist ; herman fum ; hes <hear> ; hes quit ; hi
        suicidal_ideation	4	his <die> ; his <goodbye> ; his cat ; his ex ; his fiance ; his goodby
        suicidal_ideation	4	his lap ; his passport ; his password ; hisself ; hom alon ; hombr llor
        suicidal_ideation	4	honest cant ; hop that ; hor est ; hospital ayer ; hous went ; how an
        suicidal_ideation	4	how easy ; hoy me ; hoy quier ; hundr and ; hurt ; husband ask ; hwy ; hwy 0
        suicidal_ideation	4	hymn ; i <try> ; i ask ; i buy ; i cut ; i empti ; i forget ; i giv ; i imagin
        suicidal_ideation	4	i intend ; i rath ; i set ; i use ; id <angry> ; id <start> ; id hat ; id want
        suicidal_ideation	4	idc ; if <town> ; if u ; igual lo ; ill <leave> ; ill leav ; im <go>
        suicidal_ideation	4	im <intoxicated> ; im alway ; im head ; im pack ; im your ; in <fire>
        suicidal_ideation	4	in <put> ; in apt ; in garag ; in hospic ; in sixty ; inf yet ; inpatient run
        suicidal_ideation	4	inpt ama ; insid <container> ; insuranc would ; int feet ; is ever ; is point
        suicidal_ideation	4	is settl ; is stop ; is und ; isnt <need> ; isnt <stop> ; isnt idl
        suicidal_ideation	4	it <amount> ; it <see> ; it doe ; it doesnt ; it incl ; it settl ; it wasnt
        suicidal_ideation	4	it you ; its cold ; its cut ; its noth ; ive <always> ; ive alway ; ive shown
        suicidal_ideation	4	ive told ; jardiner en ; job would ; jok and ; juez ; jump ; just <law>
        suicidal_ideation	4	just bad ; just going ; just nic ; just text ; just wont ; keep buy
        suicidal_ideation	4	keep pictur ; kept on ; kid gav ; kind ive ; kind of ; knot ; koi ; l
        suicidal_ideation	4	la <die> ; la audienci ; la carter ; la del ; la grand ; la met ; la verguenz
        suicidal_ideation	4	label with ; lad que ; lady for ; lady next ; las <go> ; las <key> ; las deuda
        suicidal_ideation	4	last night ; last servic ; last thing ; latch ; lbs ; le pid ; leas so
        suicidal_ideation	4	leav stuf ; leav thing ; left and ; let ; let <outdoors> ; let und ; lie her
        suicidal_ideation	4	lif <past> ; lif befor ; lif sinc ; lik anyth ; lik he ; lik sew ; lil bro
        suicidal_ideation	4	lin item ; liter ; liv through ; lo <soon> ; lo <think> ; lo vean
        suicidal_ideation	4	long enough ; long way ; look at ; look up ; lookin for ; los <need>
        suicidal_ideation	4	los comercial ; los nuev ; los voy ; lun no ; lun que ; lying down ; m <ask>
        suicidal_ideation	4	m <opioid> ; m did ; m dxm ; m firefight ; m iv ; m weld ; manag and ; mang
        suicidal_ideation	4	manten ; march so ; mas desd ; mat sinc ; mds ; me <calm> ; me anyth
        suicidal_ideation	4	me anywher ; me deteng ; me fin ; me his ; me it ; me ninety ; me perdon
        suicidal_ideation	4	me pidi ; me stop ; me which ; measur it ; measur the ; medal ; met <always>
        suicidal_ideation	4	met diari ; met el ; meth been ; mezcal anti ; mi el ; mi van ; might <stop>
        suicidal_ideation	4	might stop ; mij tien ; mil 0 ; milligram and ; min thi ; mis from
        suicidal_ideation	4	mis muchacho ; mo nev ; mom pas ; monday if ; money in ; month all
        suicidal_ideation	4	month last ; month so ; morirs ; morn ; morn just ; moth aft ; moth say
        suicidal_ideation	4	mov indoor ; muert ; mund hast ; munec ; muy tranquil ; my <blade> ; my calend
        suicidal_ideation	4	my light ; my passeng ; my scrub ; my senior ; my servic ; my squad
        suicidal_ideation	4	myself <last> ; myself befor ; myself last ; myself nin ; nam / ; neighbor and
        suicidal_ideation	4	neighbor has ; nev <drive> ; nev <past> ; nev befor ; nic one ; night look
        suicidal_ideation	4	night she ; night six ; nit for ; nit i ; nitrou a ; no <bodypart>
        suicidal_ideation	4	no <consume> ; no <feel> ; no <hospital> ; no answ ; no argu ; no hx ; no pens
        suicidal_ideation	4	no sens ; no trip ; nobodyd ; normal ; nos every ; not dramatic ; not going
        suicidal_ideation	4	not much ; not pay ; not what ; notebook with ; noth she ; noth the
        suicidal_ideation	4	notic for ; notic im ; notic on ; numb i ; nurs i ; nurs student ; of <pill>
        suicidal_ideation	4	of <trust> ; of end ; of grandma ; off <night> ; off nev ; off when
        suicidal_ideation	4	off without ; old <chestheart> ; old coach ; old enough ; old heart
        suicidal_ideation	4	on anybody ; on lin ; on thing ; one afternoon ; one tak ; only <write>
        suicidal_ideation	4	only going ; only hav ; only tel ; open mon ; operation de ; or for
        suicidal_ideation	4	order six ; organic ; oth option ; otr cuart ; ought to ; our lin
        suicidal_ideation	4	our youngest ; out <leave> ; out if ; outright ; overpas by ; owed a
        suicidal_ideation	4	own <illness> ; oxycodon 0 ; pa mi ; pa su ; paid me ; panteon ; pap tom
        suicidal_ideation	4	papel piden ; papelit ; par ener ; parishion 0 ; park by ; part del
        suicidal_ideation	4	partn found ; pay anybody ; pay if ; pensamiento ; peopl one ; per tod
        suicidal_ideation	4	perdon ; perdon por ; perdon x ; person my ; phq 0 ; pictur ; pictur my
        suicidal_ideation	4	pid a ; piedr ya ; pin and ; planch ; pleas cancel ; pls <stranger>
        suicidal_ideation	4	pls someon ; polit flat ; poliz ; pon dos ; por leer ; porqu una ; practic
        suicidal_ideation	4	pregnant perc ; pregunt cuant ; pressur tablet ; previ ; primer <church>
        suicidal_ideation	4	primer comunion ; proposit ; psalm ; puent de ; pus la ; put them ; qd sinc
        suicidal_ideation	4	que <promise> ; que <soon> ; que abr ; que apagu ; que com ; que cost
        suicidal_ideation	4	que eran ; que manan ; que par ; qued muy ; quick it ; quien <amount>
        suicidal_ideation	4	quien mas ; quit ; quit crack ; quit de ; quit job ; rang <say> ; re client
        suicidal_ideation	4	read thes ; record to ; refier ; refus ; regal ; rehab ranch ; rent due
        suicidal_ideation	4	report q ; resi ; resi last ; resident ; revolv ; right plac ; right too
        suicidal_ideation	4	ring and ; riv bottom ; rn <medicine> ; rn <night> ; rn med ; rn night
        suicidal_ideation	4	roof is ; room back ; room he ; room wher ; roommat doesnt ; round with
        suicidal_ideation	4	row ive ; run for ; run him ; rxd 0 ; s/p <try> ; s/p attempt ; sa ; said aft
        suicidal_ideation	4	said let ; said one ; said they ; said twic ; sail club ; sal <money>
        suicidal_ideation	4	salud de ; sat ther ; sat with ; saturday ; say be ; say by ; say hey
        suicidal_ideation	4	say look ; se <buy> ; se acuest ; se rio ; second mortgag ; segur <stimulant>
        suicidal_ideation	4	segur a ; send anyon ; septemb ; settl <past> ; settl befor ; settl on
        suicidal_ideation	4	she <blood> ; she <go> ; she <try> ; she believ ; she brought ; she gon
        suicidal_ideation	4	she hat ; she left ; she post ; she shoot ; she tri ; shel be ; shel do
        suicidal_ideation	4	shel need ; shelf one ; shoebox of ; should <take> ; show my ; si <trust>
        suicidal_ideation	4	si dio ; sign it ; sin ; sin <think> ; sin heroin ; sinc one ; sink say
        suicidal_ideation	4	sist sorry ; sist think ; sleev in ; slip for ; slow on ; so drunk ; so sur
        suicidal_ideation	4	so would ; sobrin dic ; soft ; someth <go> ; somewher that ; soon as ; sorry
        suicidal_ideation	4	sorry about ; sorry to ; sourdough start ; sponsor she ; spr every ; spr group
        suicidal_ideation	4	squar the ; squat ; stack the ; start say ; stat feel ; stat she
        suicidal_ideation	4	stay anywher ; step off ; sticky ; stop answer ; story and ; stov and
        suicidal_ideation	4	stuf to ; su <clothes> ; su herramient ; su sal ; su senor ; su vid
        suicidal_ideation	4	suicidal again ; sun he ; sunday all ; sup room ; sus <photo> ; sus caguama
        suicidal_ideation	4	sus teni ; taken ; tap ; tap <count> ; tap a ; tap measur ; tap the
        suicidal_ideation	4	teach the ; tech open ; teng en ; th / ; th <outdoors> ; th <room> ; th floor
        suicidal_ideation	4	than he ; thank to ; that count ; that fin ; that literal ; that open
        suicidal_ideation	4	that say ; thc vap ; the <blade> ; the <bodypart> ; the <goodbye> ; the <pet>
        suicidal_ideation	4	the <treatment> ; the <water> ; the account ; the application ; the bay
        suicidal_ideation	4	the bedtim ; the buick ; the cash ; the gap ; the grapevin ; the gun
        suicidal_ideation	4	the interview ; the lift ; the nerv ; the niec ; the oak ; the one
        suicidal_ideation	4	the organiz ; the purs ; the terri ; the track ; the truck ; the view
        suicidal_ideation	4	the wal ; the wknd ; the workshop ; the world ; them too ; then <promise>
        suicidal_ideation	4	then took ; ther <think> ; ther stil ; ther the ; ther then ; they <eat>
        suicidal_ideation	4	they bury ; they pick ; theyr both ; thi <treatment> ; thi anymor ; thi one
        suicidal_ideation	4	thing <clean> ; thing <leave> ; thing left ; thing tidy ; thing to ; think ive
        suicidal_ideation	4	think somebody ; thre babi ; threw out ; thursday the ; tien llav ; til im
        suicidal_ideation	4	til monday ; tim <say> ; tim no ; tim who ; tir is ; titl on ; to <take>
        suicidal_ideation	4	to ble ; to book ; to c ; to clean ; to eleven ; to god ; to measur ; to mom
        suicidal_ideation	4	to nam ; to neighbor ; to not ; to pleas ; to pour ; to violat ; tocan y
        suicidal_ideation	4	todavi hay ; told clr ; told her ; told offic ; tonight that ; took all
        suicidal_ideation	4	tool away ; toqu ; tourniquet ; traffic nois ; traj con ; truck if ; trunk and
        suicidal_ideation	4	turn it ; two block ; un <photo> ; und sink ; uninsur cok ; up <last> ; up cal
        suicidal_ideation	4	up last ; up tal ; up than ; use that ; ust sabr ; usted <phone> ; valor
        suicidal_ideation	4	van is ; vas ; vec ; velador a ; ver si ; vera ; very calm ; vest and
        suicidal_ideation	4	vet <say> ; vez ; vid hac ; viej me ; viern sab ; voy con ; wal at ; want and
        suicidal_ideation	4	want guit ; was ok ; wasnt an ; we manag ; wednesday she ; weekend no
        suicidal_ideation	4	weight on ; wher exact ; wher she ; whil they ; whiteboard ; who check
        suicidal_ideation	4	whol be ; wif doe ; wif her ; wil be ; windy ; wip ; with <last>
        suicidal_ideation	4	with <promise> ; with cigaret ; with just ; with last ; with mak ; with mrs
        suicidal_ideation	4	with so ; with wat ; wk noth ; wor it ; work every ; would cle ; would soon
        suicidal_ideation	4	written ; written down ; wrong sid ; x <amount> ; y and ; y la ; y quien
        suicidal_ideation	4	y she ; y wif ; y wont ; ya <give> ; ya <write> ; ya pued ; year ahead
        suicidal_ideation	4	year say ; yesterday with ; yet they ; yo noma ; you happen ; youd tak
        suicidal_ideation	4	your <clothes> ; yr habit ; zacat
        suicidal_ideation	3	+ <die> ; + diazepam ; + two ; 0 <fall> ; 0 buck ; 0 degre ; 0 no ; 0 on
        suicidal_ideation	3	0 reparti ; <afraid> <night> ; <alcohol> noth ; <always> <amount>
        suicidal_ideation	3	<always> <furniture> ; <always> mo ; <amount> fil ; <amount> troubl
        suicidal_ideation	3	<angry> cuand ; <ask> op ; <asleep> <cold> ; <awake> <child>
        suicidal_ideation	3	<blade> <clothes> ; <blood> <always> ; <bodypart> 0 ; <bodypart> <week>
        suicidal_ideation	3	<build> <build> ; <buy> los ; <calm> <need> ; <calm> la ; <cannabis> <write>
        suicidal_ideation	3	<cannabis> with ; <caretaking> <kin> ; <caretaking> at ; <child> <promise>
        suicidal_ideation	3	<child> hes ; <child> mientra ; <child> sí ; <clinician> <opening>
        suicidal_ideation	3	<clothes> <see> ; <color> <always> ; <consume> <appointment>
        suicidal_ideation	3	<consume> <blood> ; <consume> noth ; <consume> tod ; <container> <say>
        suicidal_ideation	3	<container> all ; <container> an ; <continue> <die> ; <continue> <shame>
        suicidal_ideation	3	<count> <amount> ; <day> <past> ; <day> fue ; <day> igual ; <day> to
        suicidal_ideation	3	<daytime> <angry> ; <die> la ; <die> lik ; <drive> <water> ; <drug> <week>
        suicidal_ideation	3	<eat> you ; <fire> ; <fire> <clean> ; <fire> her ; <friend> los
        suicidal_ideation	3	<furniture> <write> ; <furniture> turn ; <give> <caretaking> ; <give> in
        suicidal_ideation	3	<go> <tool> ; <go> him ; <goodbye> <moment> ; <goodbye> <phone>
        suicidal_ideation	3	<gun> <consume> ; <hear> who ; <hold> <water> ; <hold> me ; <hold> them
        suicidal_ideation	3	<home> <month> ; <hospital> <buy> ; <hospital> <trust> ; <hot> <clean>
        suicidal_ideation	3	<job> <key> ; <job> <lock> ; <job> it ; <key> ; <key> <ask> ; <kill> <fire>
        suicidal_ideation	3	<kin> 0 ; <kin> <amount> ; <kin> tod ; <kin> turn ; <last> <crowd>
        suicidal_ideation	3	<last> <kin> ; <last> <night> ; <law> <day> ; <leave> <die> ; <leave> his
        suicidal_ideation	3	<leave> would ; <lock> <water> ; <medicine> 0 ; <medicine> hac ; <moment> our
        suicidal_ideation	3	<moment> sí ; <money> <kin> ; <money> <stranger> ; <need> <kin> ; <need> his
        suicidal_ideation	3	<night> <trust> ; <night> estuv ; <night> prob ; <night> that
        suicidal_ideation	3	<opening> <drive> ; <opening> down ; <opening> too ; <opioid> on
        suicidal_ideation	3	<order> <treatment> ; <outdoors> by ; <pain> <break> ; <partner> <partner>
        suicidal_ideation	3	<past> n ; <pet> <give> ; <pet> to ; <pet> would ; <phone> <say> ; <phone> do
        suicidal_ideation	3	<phone> hast ; <phone> wont ; <photo> <record> ; <photo> <year> ; <photo> de
        suicidal_ideation	3	<promise> <pain> ; <promise> al ; <put> <insurance> ; <rail> <kin>
        suicidal_ideation	3	<rope> <put> ; <rope> <town> ; <rope> <week> ; <rope> for ; <rope> in
        suicidal_ideation	3	<sad> <calm> ; <sad> hard ; <say> <child> ; <say> <try> ; <say> his
        suicidal_ideation	3	<say> why ; <school> re ; <school> soph ; <school> your ; <sedative> ya
        suicidal_ideation	3	<see> <last> ; <see> <leave> ; <see> new ; <see> sinc ; <smell> <room>
        suicidal_ideation	3	<soon> <photo> ; <soon> could ; <stimulant> <consume> ; <stimulant> <partner>
        suicidal_ideation	3	<stop> <appointment> ; <stop> <build> ; <stop> <clothes> ; <stop> <photo>
        suicidal_ideation	3	<stop> my ; <stranger> one ; <stranger> very ; <stranger> your
        suicidal_ideation	3	<take> <tired> ; <take> and ; <take> himself ; <take> me ; <take> oth
        suicidal_ideation	3	<think> <build> ; <think> <rope> ; <think> all ; <think> good ; <think> on
        suicidal_ideation	3	<tired> de ; <tool> off ; <tool> on ; <tool> y ; <town> <blood> ; <trade> own
        suicidal_ideation	3	<treatment> back ; <treatment> be ; <wait> <hot> ; <week> <put> ; <week> <sad>
        suicidal_ideation	3	<week> <stimulant> ; <week> for ; <week> nev ; <week> that
        suicidal_ideation	3	<write> <container> ; <write> pleas ; <write> us ; <year> up ; a <die>
        suicidal_ideation	3	a <hospital> ; a cambi ; a dar ; a door ; a doubl ; a grandchild ; a grandson
        suicidal_ideation	3	a hom ; a la ; a load ; a paycheck ; a poem ; a sock ; a to ; a toothbrush
        suicidal_ideation	3	a tourist ; a verl ; accident on ; addres + ; aft hour ; ago n ; ago to
        suicidal_ideation	3	ahor sí ; albanil ; album ; aliv to ; all <breath> ; all <clean> ; all <give>
        suicidal_ideation	3	all <last> ; all be ; all breath ; all last ; all on ; all wash ; alright
        suicidal_ideation	3	an extension ; and <soon> ; and boy ; and cheerful ; and enferm ; and forty
        suicidal_ideation	3	and laptop ; and lin ; and not ; and pres ; and yesterday ; anoch mi
        suicidal_ideation	3	antidepressant ; anybody <appointment> ; anybody problem ; anyth with
        suicidal_ideation	3	apart mi ; application with ; aquavit ; are mis ; arracher ; asid on
        suicidal_ideation	3	ask night ; ask op ; ask operator ; ask she ; ask the ; at it ; at point
        suicidal_ideation	3	ativan for ; ayer intent ; b 0 ; babi so ; back <bodypart> ; baj yo
        suicidal_ideation	3	balanc then ; balcony 0 ; bathroom and ; be <always> ; be every ; be gon ; bed
        suicidal_ideation	3	bed if ; been real ; being around ; bici ; big <home> ; big and ; bit in
        suicidal_ideation	3	block my ; both <bodypart> ; both <day> ; both way ; box by ; boy his
        suicidal_ideation	3	break <container> ; break box ; broth keep ; by morn ; cal me ; calend
        suicidal_ideation	3	calm and ; camis planch ; can final ; cans de ; cant see ; cap and ; cargador
        suicidal_ideation	3	cat ; chamb ; chamb de ; chaplain re ; check the ; check with ; cho and
        suicidal_ideation	3	clear the ; clif at ; clonazepam de ; clos her ; colleg soph ; com quien
        suicidal_ideation	3	commit ; complet con ; con <drug> ; con plan ; con tod ; contest hast
        suicidal_ideation	3	couch has ; could and ; count in ; courtesy ; cristal solit ; culp de
        """
}
