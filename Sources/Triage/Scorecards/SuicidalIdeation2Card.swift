extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation2 = """
        suicidal_ideation	10	mucha vec ; my department ; my pic ; my van ; nen me ; nic <think> ; nic know
        suicidal_ideation	10	nunc e ; oil and ; old <pet> ; old to ; on way ; out how ; pa fuer
        suicidal_ideation	10	padr toma ; paid the ; par cad ; pascu y ; past friday ; past its ; pay out
        suicidal_ideation	10	perdonem ; pidi disculpa ; pil 0 ; pil count ; pistol and ; plan od ; plan to
        suicidal_ideation	10	plane ; plat y ; pregunt porqu ; prepaid ; probab say ; pul her ; purpos and
        suicidal_ideation	10	pyxi 0 ; q lo ; q ya ; que contesten ; que diosit ; que piens ; queri decirl
        suicidal_ideation	10	quis much ; rail 0 ; real <see> ; recoj a ; regal sus ; reservo befor
        suicidal_ideation	10	roxi up ; said aft ; sam friday ; se quis ; seal and ; see 0 ; servic weapon
        suicidal_ideation	10	settl on ; she re ; shot <record> ; si <money> ; sist phon ; slow voic
        suicidal_ideation	10	so has ; spar <key> ; spar key ; sticky that ; stitch ; stop eat
        suicidal_ideation	10	suicid sinc ; sutur ; swim out ; taken to ; talk him ; tap on ; techador
        suicidal_ideation	10	tel someon ; than one ; the arithmetic ; the blad ; the freight ; the letter
        suicidal_ideation	10	the not ; the pickup ; the point ; the trailhead ; them back ; they only
        suicidal_ideation	10	thi rock ; thinkin about ; tim say ; to <die> ; to <height> ; to everybody
        suicidal_ideation	10	to mail ; to son ; today left ; today say ; todo por ; told my ; tool ; traj
        suicidal_ideation	10	truck is ; tuck a ; tuesday becaus ; un vide ; until sunday ; veint de
        suicidal_ideation	10	ver que ; vid el ; vincent thoma ; wait long ; which <outdoors> ; who get
        suicidal_ideation	10	with razor ; wont hav ; work it ; would <leave> ; would do ; would get
        suicidal_ideation	10	would leav ; wrist last ; y anoch
        suicidal_ideation	9	0 stat ; 0 text ; <alcohol> clos ; <always> to ; <ask> <die>
        suicidal_ideation	9	<blood> <appointment> ; <bodypart> <week> ; <bodypart> both ; <breath> <sad>
        suicidal_ideation	9	<breath> hard ; <child> could ; <child> dont ; <child> only ; <church> 0
        suicidal_ideation	9	<clothes> <kin> ; <continue> be ; <count> <afraid> ; <count> <limp>
        suicidal_ideation	9	<day> set ; <day> toda ; <daytime> <clean> ; <daytime> <lock> ; <die> activ
        suicidal_ideation	9	<die> desd ; <die> me ; <drive> <gun> ; <drive> doing ; <drive> off
        suicidal_ideation	9	<eat> tim ; <emergency> lin ; <fire> <bodypart> ; <friend> i ; <friend> you
        suicidal_ideation	9	<give> <pet> ; <go> <rope> ; <go> deep ; <goodbye> de ; <happy> dont
        suicidal_ideation	9	<height> <count> ; <hit> <height> ; <hot> <go> ; <job> out ; <key> <palecolor>
        suicidal_ideation	9	<last> nic ; <leave> <tired> ; <leave> la ; <lock> <rope> ; <medicine> si
        suicidal_ideation	9	<need> <hopeless> ; <need> q ; <night> <see> ; <night> on ; <opening> <fluid>
        suicidal_ideation	9	<outdoors> <hear> ; <pet> <stranger> ; <pet> too ; <phone> off ; <pill> <kill>
        suicidal_ideation	9	<pill> i ; <promise> <kill> ; <promise> por ; <put> <money> ; <room> be
        suicidal_ideation	9	<sad> <past> ; <sad> <say> ; <sad> si ; <say> <shame> ; <say> be ; <say> em
        suicidal_ideation	9	<see> <trust> ; <see> myself ; <stranger> <pet> ; <take> has ; <take> which
        suicidal_ideation	9	<think> <drive> ; <think> <shame> ; <think> <stop> ; <tool> <week>
        suicidal_ideation	9	<town> <kill> ; <try> <water> ; <write> las ; <write> my ; <year> til
        suicidal_ideation	9	a <rope> ; a <soon> ; a befor ; a descans ; a light ; a proposit ; a quit
        suicidal_ideation	9	about <kill> ; affair ; aft final ; ahead for ; ahorc en ; al <soon>
        suicidal_ideation	9	alcanz a ; alguien y ; all <put> ; all go ; all my ; already <take> ; am tel
        suicidal_ideation	9	an <leave> ; an <try> ; an attempt ; and hop ; and sign ; anybody problem
        suicidal_ideation	9	apart lug ; apart un ; apuren ; asleep now ; avent al ; balcony ; be <clean>
        suicidal_ideation	9	be anywher ; be gon ; be long ; be my ; be need ; be so ; been <school>
        suicidal_ideation	9	been fed ; befor somebody ; bendicion ; bet off ; birthday card ; both wrist
        suicidal_ideation	9	boy next ; brak ; breath hard ; bullet for ; caja con ; can turn ; cas nuev
        suicidal_ideation	9	chosen ; ciel ; client told ; client was ; clr <breath> ; cold wat ; columpi
        suicidal_ideation	9	com look ; com upon ; con nombr ; con plan ; cont cuatr ; crack desd ; dar las
        suicidal_ideation	9	de vid ; deed ; deep than ; degre and ; delet all ; desintoxicacion per
        suicidal_ideation	9	didnt <happy> ; didnt laugh ; die ; diganl ; dij gracia ; dio me ; divorc so
        suicidal_ideation	9	do anoth ; doing 0 ; dont pictur ; dont see ; dont send ; driv out
        suicidal_ideation	9	dx <furniture> ; dx bed ; each kid ; el arbol ; el panteon ; eleventh
        suicidal_ideation	9	eran par ; es <asleep> ; estoy <tired> ; even for ; every pil ; everyon and
        suicidal_ideation	9	everyon is ; everyth squar ; far ive ; fin <record> ; fin print ; firearm
        suicidal_ideation	9	first ive ; floaty ; folk get ; for camp ; for everyth ; for safety
        suicidal_ideation	9	friday all ; garag 0 ; gas <amount> ; gas enough ; get which ; gon <die>
        suicidal_ideation	9	good then ; hand both ; hannah ; headston ; hel <rope> ; hel hang ; her keep
        suicidal_ideation	9	her lin ; her paper ; her spin ; her thi ; hes check ; him die
        suicidal_ideation	9	himself <night> ; himself if ; his <die> ; his <key> ; hour our ; how <cold>
        suicidal_ideation	9	how calm ; how cold ; husband ask ; i look ; i unbuckl ; ice to ; if <trust>
        suicidal_ideation	9	if god ; if rehab ; ill be ; im plan ; in being ; is paid ; it can ; it seem
        suicidal_ideation	9	item 0 ; ive <job> ; ive paid ; ive tap ; ive written ; jef y ; just <law>
        suicidal_ideation	9	just <money> ; just keep ; k <amount> ; keep cut ; keep notic ; kid next
        suicidal_ideation	9	kid walk ; la and ; la baj ; la bendicion ; la culp ; la munec ; la oril
        suicidal_ideation	9	la tand ; las <put> ; last nic ; lat <amount> ; le avisen ; ledg ; les if
        suicidal_ideation	9	let himself ; let id ; let natur ; lif <last> ; lif <night> ; lif for
        suicidal_ideation	9	lif last ; light switch ; lik littl ; lin item ; llev <week> ; llev semana
        suicidal_ideation	9	lo teng ; load <gun> ; load gun ; lol dont ; los papel ; los vidrio ; m told
        suicidal_ideation	9	mas escribirl ; me encarg ; me she ; mean at ; measur the ; medicin cabinet
        suicidal_ideation	9	minu ; mis <pet> ; mor tast ; motor on ; muy <asleep> ; muy dorm ; my trunk
        suicidal_ideation	9	nadi <go> ; next fel ; ngl ; night say ; nightstand and ; notebook
        suicidal_ideation	9	noviembr ya ; numb i ; of <sad> ; of cry ; of everybody ; off <leave>
        suicidal_ideation	9	off left ; off one ; on perc ; one cam ; only cam ; oril ; oril del
        suicidal_ideation	9	oth <headface> ; oth sort ; pa cuand ; padr lo ; paid through ; paint it
        suicidal_ideation	9	papelit de ; paper and ; parent awar ; performanc ; person to ; pharmacist for
        suicidal_ideation	9	pharmacist how ; pic of ; plastic bag ; pleas do ; policy is ; pres and
        suicidal_ideation	9	primer en ; proposit ; ps 0 ; pt etoh ; purpos <day> ; purpos let ; purpos to
        suicidal_ideation	9	que nadi ; queden con ; quier mor ; quit look ; ra sit ; rafter in ; rail say
        suicidal_ideation	9	real all ; real long ; rearrang ; refier idea ; refus hosp ; reservo and
        suicidal_ideation	9	revolv and ; right wher ; ring to ; roof of ; rr <rail> ; rr track ; said flat
        suicidal_ideation	9	sam font ; say enough ; seat with ; semana pens ; sent back ; shed be ; si thi
        suicidal_ideation	9	sier ; sigu dic ; sist goodby ; skif ; soap dish ; sobrin tien ; soldadito
        suicidal_ideation	9	somebody feed ; soon ; sop y ; sort my ; squar with ; stat he ; step off
        suicidal_ideation	9	stil be ; stitch at ; su caden ; suic activ ; swallow the ; teng en ; teni a
        suicidal_ideation	9	text you ; th st ; the <height> ; the <key> ; the <rope> ; the bathrob
        suicidal_ideation	9	the clos ; the closet ; the lif ; the patienc ; the rang ; the saint
        suicidal_ideation	9	the skif ; ther <soon> ; ther to ; thi <week> ; thi city ; thi rig ; thoma
        suicidal_ideation	9	tid tabl ; tim one ; tir al ; titl is ; to <remember> ; to anybody ; to book
        suicidal_ideation	9	to deal ; told his ; tonight on ; trash out ; tuesday i ; turn eighteen
        suicidal_ideation	9	uno por ; up angry ; up tomorrow ; us <always> ; us should ; van a ; vet for
        suicidal_ideation	9	walk her ; was open ; welfar check ; went deep ; which <height> ; who ever
        suicidal_ideation	9	who shouldnt ; whoev has ; wif hasnt ; wil quit ; with pistol ; wont <hear>
        suicidal_ideation	9	wont see ; would <take> ; wreck the ; wrist with ; y <sedative> ; y pastel
        suicidal_ideation	9	ya compr ; ya le ; ya les ; ya ni ; year nobody
        suicidal_ideation	8	+ sinc ; 0 found ; 0 offer ; 0 pag ; 0 tel ; <always> <calm> ; <always> cos
        suicidal_ideation	8	<angry> <awake> ; <appointment> <hold> ; <ask> al ; <blood> my ; <bodypart> go
        suicidal_ideation	8	<breath> <outdoors> ; <breath> <remember> ; <buy> <pet> ; <buy> already
        suicidal_ideation	8	<buy> och ; <child> for ; <colleague> q ; <container> <smell>
        suicidal_ideation	8	<container> just ; <continue> busy ; <continue> check ; <count> <see>
        suicidal_ideation	8	<count> con ; <crowd> for ; <day> <threat> ; <daytime> ill ; <daytime> off
        suicidal_ideation	8	<die> <count> ; <die> gestur ; <die> lik ; <die> todo ; <emergency> <hot>
        suicidal_ideation	8	<feel> <stop> ; <friend> dont ; <give> <see> ; <give> las ; <go> <give>
        suicidal_ideation	8	<go> agar ; <go> open ; <goodbye> <write> ; <headface> <week>
        suicidal_ideation	8	<hear> <intoxicated> ; <hear> <start> ; <hear> wil ; <height> by
        suicidal_ideation	8	<height> has ; <height> ice ; <height> peatonal ; <hold> <always>
        suicidal_ideation	8	<hold> <day> ; <insurance> than ; <key> <container> ; <kill> <continue>
        suicidal_ideation	8	<kin> wel ; <kin> you ; <last> <write> ; <law> <bodypart> ; <leave> <opening>
        suicidal_ideation	8	<leave> and ; <moment> thing ; <money> off ; <money> som ; <money> through
        suicidal_ideation	8	<need> <asleep> ; <need> <goodbye> ; <need> x ; <need> ya ; <night> <ask>
        suicidal_ideation	8	<night> asi ; <night> me ; <opening> shut ; <partner> dont ; <past> psych
        suicidal_ideation	8	<pet> <day> ; <pet> <money> ; <pet> a ; <pet> to ; <phone> <calm>
        suicidal_ideation	8	<phone> block ; <phone> how ; <pill> <moment> ; <rail> <say>
        suicidal_ideation	8	<rarely> <think> ; <record> her ; <room> <hold> ; <room> pt ; <rope> already
        suicidal_ideation	8	<sad> pospart ; <say> asi ; <say> op ; <school> al ; <school> than ; <soon> be
        suicidal_ideation	8	<soon> go ; <stop> <opening> ; <stranger> <think> ; <take> <crash>
        suicidal_ideation	8	<take> own ; <think> <past> ; <tired> no ; <town> bks ; <trust> <take>
        suicidal_ideation	8	<trust> i ; <trust> que ; <wait> long ; <write> q ; <year> claus
        suicidal_ideation	8	a <hopeless> ; a countdown ; a mercy ; a pag ; a pretty ; a rop ; addres to
        suicidal_ideation	8	adict a ; aft today ; ago to ; ahi va ; al gat ; al tren ; alex ; aliv by
        suicidal_ideation	8	aliv to ; all her ; amanec ; and <child> ; and blow ; and cans ; and leav
        suicidal_ideation	8	and step ; angry that ; any <amount> ; any mor ; apagu el ; aqui <continue>
        suicidal_ideation	8	are <start> ; are start ; arrepenti ; as that ; ash ; at friday ; automatic
        suicidal_ideation	8	ayud x ; ayud ya ; back over ; balcony 0 ; bartend re ; batal ; be clean
        suicidal_ideation	8	be dramatic ; be found ; be lik ; beach towel ; been <play> ; been stockpil
        suicidal_ideation	8	beneficiary form ; big <bodypart> ; bks ; blu box ; blu dres ; bolet
        suicidal_ideation	8	brain out ; brav ; broken collarbon ; but <calm> ; but quiet ; but you
        suicidal_ideation	8	by <always> ; by every ; cabinet about ; cad cos ; cal first ; cal record
        suicidal_ideation	8	carg y ; carol who ; cer y ; check to ; cld ; cok yrs ; com cuand ; com hacerl
        suicidal_ideation	8	com im ; com pag ; com sunday ; compr och ; could just ; cry hard ; cumplan
        suicidal_ideation	8	cut my ; day told ; depresion pospart ; descans ; despidi de ; dialysi rn
        suicidal_ideation	8	didnt <take> ; diosit ; do bet ; do liv ; dog at ; domicili ; doming ya
        suicidal_ideation	8	dont feel ; dont mean ; dont test ; door now ; down has ; driv off ; droga es
        suicidal_ideation	8	dutch and ; each of ; el barandal ; el cajon ; el ciel ; ell con ; encarg los
        suicidal_ideation	8	encontr <day> ; encuentr sent ; endors si ; engin ; enough of ; ensen al
        suicidal_ideation	8	escribi ; even she ; everybody if ; everyon slap ; exact why ; f <container>
        suicidal_ideation	8	f <give> ; f bottl ; f narcan ; f took ; f very ; finish and ; follow her
        suicidal_ideation	8	for si ; for sunday ; for when ; fram on ; fresn on ; fri today ; from psych
        suicidal_ideation	8	garag ; gestur ; giv my ; goe straight ; gon kil ; good hand ; goodby for
        suicidal_ideation	8	halloween 0 ; hav <think> ; hav already ; hav forty ; hav pick ; hav sav
        suicidal_ideation	8	he <rope> ; he plan ; heart pil ; her both ; her crossword ; her forearm
        suicidal_ideation	8	her no ; hes <give> ; highest ; his <shame> ; his ash ; his jacket ; holy
        suicidal_ideation	8	homestand ; hop the ; hous told ; hurt les ; i bought ; i keep ; i meant
        suicidal_ideation	8	i smil ; i wouldnt ; id leav ; id lie ; ideacion ; im <drive> ; in dutch
        suicidal_ideation	8	in neutral ; is <past> ; is blank ; isnt pick ; it bet ; it doesnt ; itl
        suicidal_ideation	8	its <trade> ; its due ; ive <write> ; ive arrang ; ive mad ; joven 0
        suicidal_ideation	8	just being ; keep busy ; keep think ; kick cant ; kid i ; kid who
        suicidal_ideation	8	kier <stop> ; kier dej ; kind <need> ; kind to ; know befor ; know why
        suicidal_ideation	8	l wrist ; la alcanz ; la funerari ; la molest ; la operador ; la quis
        suicidal_ideation	8	label every ; late ; late and ; late on ; laugh it ; le dij ; left it ; lety
        suicidal_ideation	8	library bks ; lifelin ; list on ; lista ; lit the ; look real ; los <key>
        suicidal_ideation	8	los quinc ; lot en ; m quiet ; m refus ; mas del ; mat no ; me antoj
        suicidal_ideation	8	me arrepenti ; me his ; mean all ; mejor con ; meno la ; mesa ; metrolink
        suicidal_ideation	8	mil from ; mind for ; month they ; morn ill ; moth found ; motorbik ; mund
        suicidal_ideation	8	my dear ; my foot ; my list ; my thank ; myself with ; nadi con ; nam off
        suicidal_ideation	8	neutral and ; ni gana ; night i ; ningun <go> ; nobody wil ; noch asi
        suicidal_ideation	8	noch le ; noma falt ; nuev con ; numb block ; of end ; of pain ; of tylenol
        suicidal_ideation	8	off alamed ; offic plant ; old <chestheart> ; old heart ; on jan ; one guy
        suicidal_ideation	8	only has ; only vap ; otherwis its ; out <always> ; out every ; out which
        suicidal_ideation	8	outsid iop ; overpas by ; own <build> ; own suicid ; pa ; papel del ; par llam
        suicidal_ideation	8	partn use ; pas my ; peatonal ; pen that ; pensamiento suic ; perc from
        suicidal_ideation	8	plac <put> ; plan jump ; playstation ; pospart ; pue <go> ; puent peatonal
        suicidal_ideation	8	q los ; que aprendi ; que pront ; qued un ; quier q ; quis ; rail on
        suicidal_ideation	8	record say ; regal guitar ; reparti los ; roommat of ; run thi ; said but
        suicidal_ideation	8	said why ; sam pag ; say goodnight ; se <goodbye> ; se despidi ; second thing
        suicidal_ideation	8	sel for ; settl i ; shak sweat ; she gon ; she knelt ; she lit ; shift i
        suicidal_ideation	8	should get ; si <say> ; sign over ; slit her ; slot to ; slow down ; smil for
        suicidal_ideation	8	sobr par ; soon be ; soon go ; soon the ; soph <stimulant> ; start bark
        suicidal_ideation	8	stop mak ; stranger its ; su bod ; su per ; suy con ; swallow ; sweet sinc
        suicidal_ideation	8	talk down ; teach 0 ; tech job ; tenant paid ; teng las ; teni y
        suicidal_ideation	8	th <stimulant> ; th street ; that <money> ; the <hold> ; the ash ; the cabinet
        suicidal_ideation	8	the goodby ; the hardwar ; the insulin ; the planet ; them bet ; then unit
        suicidal_ideation	8	ther <amount> ; theyd do ; theyv <stop> ; thi weekend ; thigh ; thing ive
        suicidal_ideation	8	thing out ; think theyd ; thur is ; thursday so ; tick it ; tidy ; tied the
        suicidal_ideation	8	til company ; to collect ; to mop ; to self ; tod <wait> ; tod qued ; too long
        suicidal_ideation	8	took everyth ; truck with ; twic his ; twic today ; un cint ; unit it ; unlock
        suicidal_ideation	8	uno ya ; up <month> ; up im ; up octob ; up tmrw ; use perc ; vaci el
        suicidal_ideation	8	velador a ; velori todo ; vid y ; wait to ; wan ; watch + ; way down ; way you
        suicidal_ideation	8	which <friend> ; which bridg ; which neighbor ; which suit ; whol <continue>
        suicidal_ideation	8	whol stil ; widow ask ; window up ; wip the ; wk abt ; wont <see> ; would find
        suicidal_ideation	8	wrist on ; writ if ; wrong sid ; y uninsur ; ya <think> ; year claus
        suicidal_ideation	8	your <clothes> ; your tru
        suicidal_ideation	7	+ <die> ; / medic ; 0 dat ; 0 se ; 0 stitch ; <afraid> hes ; <amount> bet
        suicidal_ideation	7	<amount> squar ; <amount> tranquila ; <amount> wil ; <angry> <week>
        suicidal_ideation	7	<ask> <pain> ; <ask> <promise> ; <ask> cuanto ; <asleep> bet ; <asleep> y
        suicidal_ideation	7	<blade> <write> ; <blood> self ; <bodypart> <official> ; <bodypart> with
        suicidal_ideation	7	<break> off ; <build> pil ; <calm> <think> ; <caretaking> <furniture>
        suicidal_ideation	7	<child> <tool> ; <child> a ; <child> as ; <child> van ; <church> ni
        suicidal_ideation	7	<clean> par ; <color> <phone> ; <consume> <blood> ; <container> <moment>
        suicidal_ideation	7	<container> <promise> ; <container> int ; <continue> <last>
        suicidal_ideation	7	<count> <insurance> ; <day> <blood> ; <day> <think> ; <day> fue ; <day> you
        suicidal_ideation	7	<die> <week> ; <die> herself ; <die> junt ; <die> myself ; <drive> <room>
        suicidal_ideation	7	<drive> all ; <eat> <gun> ; <emergency> rn ; <fall> <child> ; <friend> <wait>
        suicidal_ideation	7	<friend> back ; <furniture> or ; <give> <fall> ; <give> <goodbye>
        suicidal_ideation	7	<give> anybody ; <give> best ; <give> in ; <go> m ; <go> que ; <goodbye> to
        suicidal_ideation	7	<gun> <home> ; <happy> <promise> ; <height> <last> ; <height> <past>
        suicidal_ideation	7	<height> <say> ; <height> si ; <hit> enfrent ; <hold> <wait>
        suicidal_ideation	7	<hot> <continue> ; <key> + ; <key> <ask> ; <key> <daytime> ; <key> <think>
        suicidal_ideation	7	<key> the ; <kin> which ; <last> <fluid> ; <lock> <clothes> ; <media> <leave>
        suicidal_ideation	7	<medicine> <container> ; <moment> <afraid> ; <moment> al ; <money> <clothes>
        suicidal_ideation	7	<money> <die> ; <money> cuand ; <money> out ; <month> <sedative>
        suicidal_ideation	7	<need> <break> ; <need> <fire> ; <need> <height> ; <need> em ; <need> it
        suicidal_ideation	7	<night> <think> ; <official> <hold> ; <opening> doesnt ; <opening> lik
        suicidal_ideation	7	<partner> <try> ; <past> medical ; <pet> <soon> ; <phone> <blade>
        suicidal_ideation	7	<photo> <goodbye> ; <photo> <water> ; <pill> en ; <promise> <play>
        suicidal_ideation	7	<put> from ; <rail> 0 ; <rarely> est ; <record> <furniture> ; <room> rath
        suicidal_ideation	7	<rope> <bodypart> ; <rope> in ; <rope> que ; <sad> <outdoors> ; <say> practic
        suicidal_ideation	7	<see> <daytime> ; <see> <year> ; <shame> <amount> ; <shame> de
        suicidal_ideation	7	<soon> <night> ; <soon> <partner> ; <soon> <trust> ; <soon> would
        suicidal_ideation	7	<stimulant> <relapse> ; <stop> <promise> ; <stop> him ; <stranger> ought
        suicidal_ideation	7	<take> <asleep> ; <take> <height> ; <tool> thi ; <trust> its ; <try> 0
        suicidal_ideation	7	<wait> <week> ; <week> <insurance> ; <write> <goodbye> ; <write> dond
        suicidal_ideation	7	a burden ; a decirl ; a pickup ; a replacement ; a segu ; a semi ; a vacation
        suicidal_ideation	7	ablen ; abraz ; acomod mis ; ago detox ; ago medical ; al cuart ; all <asleep>
        suicidal_ideation	7	all hav ; all set ; already <put> ; already <think> ; alrededor de ; am plan
        suicidal_ideation	7	am pt ; am suicidal ; ama ya ; amaril y ; ami ; and kis ; and rod ; and shel
        suicidal_ideation	7	anoth monday ; anymor ; anywher on ; apt <say> ; aqui sig ; are <stop>
        suicidal_ideation	7	arithmetic ; arrepenti teng ; at bedsid ; ayer nos ; ayer otr ; barandal del
        suicidal_ideation	7	batal con ; bathroom count ; bathroom mirror ; be no ; becaus <day>
        suicidal_ideation	7	been stand ; been want ; beg us ; being a ; bel <outdoors> ; bel garden ; belt
        suicidal_ideation	7	besid the ; bet at ; bien <calm> ; bien tranquil ; bil is ; ble the ; board +
        suicidal_ideation	7	boil man ; both parrot ; boy i ; broth left ; broth said ; buoy ; but <drive>
        suicidal_ideation	7	by <fall> ; by fal ; by morn ; cad niet ; can gues ; car a ; cartil ; cartil y
        suicidal_ideation	7	cas dej ; casserol dish ; cat has ; caught him ; cereal bowl ; check at
        suicidal_ideation	7	chem <hospital> ; chem lab ; chil with ; church i ; clos with ; cok did
        suicidal_ideation	7	com <room> ; combination ; completenes ; concret pil ; confes y ; cort otr
        suicidal_ideation	7	cremat ; crystal been ; cual eran ; cxl ; dad goe ; dai parent ; darl de
        suicidal_ideation	7	darl las ; de avent ; de cad ; decid ; deductibl 0 ; deed is ; dej los ; dejam
        suicidal_ideation	7	del dia ; dema ya ; descans el ; despu en ; di de ; diari pid ; did he
        suicidal_ideation	7	didnt <photo> ; didnt show ; dij en ; dij jef ; dish and ; dobl rop ; doe mol
        suicidal_ideation	7	dog goe ; dont expect ; dont look ; drag me ; drink her ; dya ; eat about
        suicidal_ideation	7	edg and ; el <clothes> ; el cinturon ; el venen ; emt friend ; emt self
        suicidal_ideation	7	en <leave> ; en <take> ; en bel ; en quit ; encarg a ; encontr que ; ener me
        suicidal_ideation	7	enough ; ensen dond ; esa oportunidad ; escogi ; escrib par ; est <home>
        suicidal_ideation	7	est debaj ; est fin ; est noch ; est viv ; estan las ; estarian <amount>
        suicidal_ideation	7	estarian mas ; even on ; everybody slap ; f cna ; f dtr ; f kne ; f third
        suicidal_ideation	7	falt que ; fami should ; farmaceutic ; fault ; ff / ; fil befor ; finish fiv
        suicidal_ideation	7	fish boat ; fith ; fith of ; flat ; floor im ; for completenes ; forearm last
        suicidal_ideation	7	forgav ; fot ; fot de ; friend her ; frm ; ful <day> ; gon <rope> ; gon hang
        suicidal_ideation	7	gon unaliv ; good <kin> ; goodby let ; grain bin ; grain leg ; grandmoth ring
        suicidal_ideation	7	group any ; guit ; habi sid ; half out ; hand his ; hav <die> ; hav <drive>
        suicidal_ideation	7	hav suicidal ; he hug ; head down ; hed sav ; her lock ; her lunch
        suicidal_ideation	7	her oxycodon ; her past ; her wif ; her wrist ; herman nos ; hes <write>
        suicidal_ideation	7	hes head ; hes whistl ; hi neg ; him twic ; hom wif ; hop its ; hos for
        suicidal_ideation	7	how id ; hoy le ; hoy otr ; i cut ; i sat ; i tri ; id sign ; id written
        suicidal_ideation	7	if ill ; if nobody ; im <sober> ; im drunk ; in <put> ; in chem ; in everybody
        suicidal_ideation	7	in not ; in tim ; insulin hac ; inyect 0 ; is certain ; is pick ; it set
        suicidal_ideation	7	it sit ; it tak ; it wil ; it wont ; its cheap ; ive empti ; jef que ; jsut
        suicidal_ideation	7	juev de ; just <kin> ; just dad ; just dont ; just in ; just thought
        suicidal_ideation	7	just tidy ; key + ; kid look ; kis my ; la <key> ; la cartil ; la cuent
        suicidal_ideation	7	la ford ; la pacienci ; la vig ; label torn ; las escritura ; last through
        suicidal_ideation	7	lavab y ; le pedi ; least the ; lif ; lif thi ; lik on ; lil bro ; lin <take>
        suicidal_ideation	7	lin i ; lin twic ; lineman 0 ; llev fum ; lo meno ; lo pens ; load for
        suicidal_ideation	7	los carro ; los quier ; los tramit ; lunch ther ; lvl 0 ; lye ; m <try> ; m iv
        suicidal_ideation	7	m si ; m tri ; m vet ; mail back ; mak <think> ; mak plan ; mak someth
        suicidal_ideation	7	mam porqu ; manuel ; many yrs ; map to ; mas tranquila ; mat who ; me <child>
        suicidal_ideation	7	me baj ; me past ; me quis ; me raj ; medical stabl ; mes lo ; messag im
        suicidal_ideation	7	mi sil ; milagr ; mis hija ; mor each ; mor hour ; mor year ; morphin sinc
        suicidal_ideation	7	mot noma ; moth look ; mouth on ; muy tranquil ; my belt ; my mes
        suicidal_ideation	7	my password ; my peac ; my record ; my rn ; my servic ; myself i ; need em
        suicidal_ideation	7	needl with ; neighbor lady ; ni <need> ; night ago ; nit on ; nobody set
        suicidal_ideation	7	noma <wait> ; noma esper ; nos cuidamo ; not is ; noth her ; now look ; o ya
        suicidal_ideation	7	off already ; off himself ; official ; ojal ; ok dont ; on herself
        suicidal_ideation	7	on roommat ; one box ; only writ ; open what ; or anywher ; oth <drug>
        suicidal_ideation	7	oth stuf ; our <headface> ; out past ; over cereal ; over i ; oxy twelv
        suicidal_ideation	7	pag lo ; paid me ; panteon ; panteon junt ; park by ; perky ; phq 0
        suicidal_ideation	7	pierna con ; platoon ; poners ; post a ; pregunt cuanto ; probab <say> ; ps
        suicidal_ideation	7	pt fent ; puebl me ; pul him ; push my ; qt ; que <promise> ; que hacerl
        suicidal_ideation	7	que ya ; quem <asleep> ; quem dorm ; quick ; quien <think> ; quien sab
        suicidal_ideation	7	quit answer ; quit mak ; radi work ; raiz ; ran 0 ; regres la ; rehab no
        suicidal_ideation	7	rehab ranch ; rehom both ; replacement nobody ; rop ; rul and ; said let
        suicidal_ideation	7	said next ; said thi ; saturday to ; say sob ; script was ; se adelant
        suicidal_ideation	7	see how ; segur a ; send any ; send anybody ; set out ; she <illness>
        suicidal_ideation	7	she diabetic ; she vap ; shed rath ; ship <leave> ; shit ; sho are ; si <pain>
        suicidal_ideation	7	si duel ; sleep bet ; slur i ; so <treatment> ; so it ; sob stil ; sol queri
        suicidal_ideation	7	somebody check ; someth up ; son drink ; son nam ; soon would ; spot to
        suicidal_ideation	7	spr back ; st <consume> ; st drink ; stand clos ; steep ; steer ; stuf he
        suicidal_ideation	7	su <gun> ; su pistol ; suit on ; sunday you ; sus <photo> ; switch off ; tag
        suicidal_ideation	7	taken all ; tbh ; teng pens ; than <always> ; than usual ; thank me ; that fit
        suicidal_ideation	7	that that ; thc sinc ; the <rail> ; the count ; the deed ; the dog
        suicidal_ideation	7	the dumpst ; the exhaust ; the fin ; the guit ; the hear ; the interview
        suicidal_ideation	7	the lan ; the pension ; the reservo ; the rock ; the spac ; the steak
        suicidal_ideation	7	the trunk ; the vet ; then thank ; they <order> ; theyd ; thi but ; thi week
        """
}
