extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation3 = """
        suicidal_ideation	7	ni gana ; night ago ; night deep ; night i ; nin through ; nit i ; nit on
        suicidal_ideation	7	nobody set ; nobody wil ; noma <wait> ; noma esper ; nos cuidamo ; nos llev
        suicidal_ideation	7	noth her ; numb sav ; of <rope> ; of end ; of pil ; off already ; ojal alguien
        suicidal_ideation	7	old <chestheart> ; old heart ; on herself ; on roommat ; one box ; one leg
        suicidal_ideation	7	only com ; only writ ; open <think> ; open mon ; or anywher ; organis
        suicidal_ideation	7	oth <drug> ; oth stuf ; our <headface> ; out <always> ; out every ; out past
        suicidal_ideation	7	out to ; over <die> ; over i ; over memorial ; paid me ; paper cam ; partn use
        suicidal_ideation	7	password is ; peatonal ; pen that ; permanent and ; phon rang ; piden y
        suicidal_ideation	7	pink <relapse> ; pink slip ; plan jump ; plat y ; platoon ; poners
        suicidal_ideation	7	porqu <daytime> ; porqu manan ; post a ; pres and ; pressur tablet
        suicidal_ideation	7	probab <say> ; puebl me ; puent peatonal ; purpos let ; pus la ; push my
        suicidal_ideation	7	q los ; que <promise> ; que hacerl ; que par ; quick ; quien <think>
        suicidal_ideation	7	quien sab ; quier q ; quiet it ; raiz ; ran 0 ; read <say> ; record a
        suicidal_ideation	7	rehom both ; replacement nobody ; report monday ; right with ; roblox
        suicidal_ideation	7	roommat 0 ; said in ; said let ; said why ; santo y ; sav ; say goodnight
        suicidal_ideation	7	say sob ; say theyr ; script was ; se adelant ; segur a ; send anybody
        suicidal_ideation	7	settl i ; sext <room> ; sext pis ; she <illness> ; she one ; she vap
        suicidal_ideation	7	ship <leave> ; shit ; sho are ; should get ; shut and ; sit besid ; sleep bet
        suicidal_ideation	7	slot to ; slow <hear> ; so it ; so nobody ; sobrin tien ; somebody check
        suicidal_ideation	7	somebody should ; somebody would ; son drink ; son sol ; soon be ; soon would
        suicidal_ideation	7	spr back ; stand clos ; steer ; step int ; stop thinkin ; stuf he ; su <gun>
        suicidal_ideation	7	su pistol ; suen el ; suicid for ; suicidal intent ; sunday you ; sur i
        suicidal_ideation	7	swallow every ; switch off ; tabl when ; taken car ; talk me ; tenant paid
        suicidal_ideation	7	teng en ; teng pens ; teni a ; th street ; that fit ; the <hold> ; the <key>
        suicidal_ideation	7	the <rail> ; the amp ; the appointment ; the co ; the count ; the dog
        suicidal_ideation	7	the dumpst ; the exhaust ; the fin ; the interview ; the rack ; the reservo
        suicidal_ideation	7	the spac ; the steak ; the vet ; the yellow ; them bet ; ther <amount>
        suicidal_ideation	7	they <order> ; they rul ; theyd ; theyd do ; thi but ; thi week ; think of
        suicidal_ideation	7	thoma ; thought yes ; thre program ; thru <stop> ; thursday so ; tim do
        suicidal_ideation	7	titl sign ; to collect ; to goodwil ; to kms ; to look ; to pleas ; to step
        suicidal_ideation	7	to switch ; toda sus ; told chaplain ; told his ; told husb ; tonight so
        suicidal_ideation	7	top <container> ; top draw ; torn off ; traffic audibl ; trash is ; tub y
        suicidal_ideation	7	tue appt ; twic his ; un cint ; up enough ; up sat ; up told ; up trash
        suicidal_ideation	7	upstair by ; vacuna y ; velori todo ; ventan del ; vet for ; vid y ; vig
        suicidal_ideation	7	wal at ; wasnt ; wasnt <home> ; wasnt hom ; watch + ; way it ; weekend my
        suicidal_ideation	7	wer out ; who stop ; whoev it ; whol be ; whol day ; why yet ; wif dont
        suicidal_ideation	7	wif her ; wish i ; with so ; wont <see> ; wor it ; would <leave> ; would leav
        suicidal_ideation	7	wrist with ; wrong sid ; x favor ; ya <think> ; ya <wait> ; ya compr
        suicidal_ideation	7	ya descans ; ya lo ; ya noma ; ya qued ; ya teni ; you und ; youl be
        suicidal_ideation	7	your <clothes> ; your now ; yr good ; yrs for ; él cre
        suicidal_ideation	6	+ email ; + pcp ; 0 drop ; 0 ft ; 0 keep ; 0 put ; 0 sent ; 0 today ; 0 widow
        suicidal_ideation	6	<afraid> soy ; <always> all ; <amount> wk ; <ask> <pain> ; <asleep> y
        suicidal_ideation	6	<blade> <write> ; <bodypart> <official> ; <bodypart> con ; <bodypart> las
        suicidal_ideation	6	<bodypart> open ; <bodypart> ten ; <break> not ; <breath> <remember>
        suicidal_ideation	6	<breath> est ; <build> <day> ; <build> him ; <build> pil ; <buy> at ; <buy> de
        suicidal_ideation	6	<calm> <calm> ; <cannabis> noma ; <caretaking> <furniture> ; <caretaking> desd
        suicidal_ideation	6	<child> <blood> ; <child> <promise> ; <child> <tool> ; <child> a ; <child> aft
        suicidal_ideation	6	<child> yo ; <church> <trust> ; <church> i ; <clean> <color> ; <clean> his
        suicidal_ideation	6	<clean> it ; <clean> und ; <clothes> <write> ; <clothes> entr ; <clothes> even
        suicidal_ideation	6	<clothes> por ; <clothes> your ; <cold> by ; <consume> <friend>
        suicidal_ideation	6	<container> <child> ; <container> <key> ; <container> worth ; <continue> busy
        suicidal_ideation	6	<continue> pour ; <continue> pres ; <count> <continue> ; <count> <height>
        suicidal_ideation	6	<count> twic ; <crash> the ; <crowd> by ; <day> <blood> ; <day> <think>
        suicidal_ideation	6	<day> <threat> ; <day> nobody ; <day> otr ; <daytime> ill ; <die> <continue>
        suicidal_ideation	6	<die> <rope> ; <die> herself ; <drive> <gun> ; <drive> just ; <eat> <past>
        suicidal_ideation	6	<eat> off ; <fire> <happy> ; <friend> <drug> ; <friend> back
        suicidal_ideation	6	<furniture> cuand ; <give> <soon> ; <give> best ; <go> <tool> ; <go> alguien
        suicidal_ideation	6	<goodbye> <moment> ; <hear> <intoxicated> ; <height> ; <height> <cold>
        suicidal_ideation	6	<height> <key> ; <height> <school> ; <height> ive ; <height> thi
        suicidal_ideation	6	<hold> <church> ; <hold> <wait> ; <hold> them ; <illness> rn
        suicidal_ideation	6	<insurance> <hit> ; <insurance> he ; <job> ni ; <key> <friend>
        suicidal_ideation	6	<key> <palecolor> ; <key> stick ; <kin> <gun> ; <kin> instead ; <kin> you
        suicidal_ideation	6	<last> <awake> ; <law> <bodypart> ; <leave> <promise> ; <leave> and
        suicidal_ideation	6	<lock> me ; <moment> <afraid> ; <money> <die> ; <money> off ; <month> <vendor>
        suicidal_ideation	6	<month> flat ; <month> pleas ; <need> <blade> ; <need> <hopeless>
        suicidal_ideation	6	<need> <rope> ; <need> alcanz ; <need> it ; <need> off ; <needle> with
        suicidal_ideation	6	<night> <blade> ; <night> <shame> ; <night> <soon> ; <official> <friend>
        suicidal_ideation	6	<official> doe ; <opening> <appointment> ; <opening> <town> ; <opening> wont
        suicidal_ideation	6	<opioid> n ; <order> <clean> ; <order> <photo> ; <outdoors> rang
        suicidal_ideation	6	<partner> <clothes> ; <partner> <goodbye> ; <partner> <try> ; <partner> until
        suicidal_ideation	6	<past> <height> ; <past> as ; <pet> <record> ; <pet> <rope> ; <pet> <soon>
        suicidal_ideation	6	<pet> el ; <phone> <buy> ; <photo> would ; <pill> to ; <play> <angry>
        suicidal_ideation	6	<play> or ; <promise> <leave> ; <promise> <vendor> ; <promise> op
        suicidal_ideation	6	<put> <buy> ; <put> from ; <put> not ; <rarely> me ; <record> her
        suicidal_ideation	6	<remember> <outdoors> ; <rope> and ; <rope> around ; <rope> round
        suicidal_ideation	6	<rope> then ; <say> <promise> ; <say> <shame> ; <say> cle ; <say> my
        suicidal_ideation	6	<say> practic ; <say> why ; <say> youl ; <sedative> <say> ; <sedative> just
        suicidal_ideation	6	<see> <height> ; <see> im ; <see> up ; <shame> <put> ; <sober> con
        suicidal_ideation	6	<sober> too ; <stimulant> igual ; <stop> <blood> ; <stop> <promise>
        suicidal_ideation	6	<stranger> check ; <stranger> doesnt ; <take> <asleep> ; <take> <die>
        suicidal_ideation	6	<think> <go> ; <think> <tool> ; <think> right ; <think> wont ; <think> x
        suicidal_ideation	6	<tired> <job> ; <tired> <need> ; <tired> no ; <tool> <kin> ; <tool> from
        suicidal_ideation	6	<trade> act ; <treatment> <goodbye> ; <trust> <alone> ; <trust> <awake>
        suicidal_ideation	6	<trust> he ; <trust> que ; <trust> se ; <try> <kill> ; <try> <last>
        suicidal_ideation	6	<wait> <rope> ; <water> <past> ; <week> nobody ; <withdrawal> <drive>
        suicidal_ideation	6	<write> debaj ; <write> en ; <write> id ; <year> until ; a # ; a freshman
        suicidal_ideation	6	a me ; a noos ; a semi ; a sock ; abaj ; abaj del ; about <town> ; acost
        suicidal_ideation	6	admit drink ; affect ; afraid my ; aft <hold> ; aft every ; aft friday
        suicidal_ideation	6	al cuart ; alcohol only ; all con ; already decid ; als what ; am plan
        suicidal_ideation	6	am suicidal ; ama ya ; amar el ; amaril y ; an <try> ; an attempt
        suicidal_ideation	6	and <leave> ; and dic ; and honest ; and hoodi ; and let ; and sat ; and wait
        suicidal_ideation	6	anil ; anoth resident ; anoth then ; anybody wil ; apret la ; aqui noma
        suicidal_ideation	6	aqui sig ; arm in ; arm she ; as <kin> ; as every ; as quick ; as soon
        suicidal_ideation	6	ask doe ; ask from ; at bedsid ; ayer nos ; back the ; bak act ; bang her
        suicidal_ideation	6	batal ; batal con ; be found ; be good ; be in ; be out ; be up ; beam and
        suicidal_ideation	6	been say ; been stand ; been tel ; befor hed ; befor her ; beg the
        suicidal_ideation	6	being aliv ; belt ; bes ; best <kin> ; bet at ; big one ; blad out ; blist
        suicidal_ideation	6	boat in ; borrow and ; both <phone> ; both cal ; both with ; bottl an ; brazo
        suicidal_ideation	6	bridg aft ; bridg by ; bridg pil ; bro say ; bro the ; brok door ; brok not
        suicidal_ideation	6	broth said ; broth the ; burden ; busquemo ; but <drive> ; by anybody ; by how
        suicidal_ideation	6	cad herman ; caguama y ; callin for ; calm ask ; calm la ; cancel ; card <put>
        suicidal_ideation	6	cas a ; cash x ; cat bowl ; cat has ; cent 0 ; church on ; cigarro ; clas to
        suicidal_ideation	6	clav del ; cle <need> ; cle want ; clean of ; clos <count> ; clos with ; clr f
        suicidal_ideation	6	cok did ; cok get ; cok told ; colleg ra ; commit <die> ; commit suicid
        suicidal_ideation	6	compon el ; con nombr ; concret pil ; cont cuatr ; contract for ; coun
        suicidal_ideation	6	count in ; count to ; crack jok ; crystal been ; cuadern de ; cuchil en
        suicidal_ideation	6	cun tien ; d <moment> ; d alcohol ; d street ; dad told ; dai all ; damo
        suicidal_ideation	6	darl las ; dat <day> ; day thi ; de cuant ; de hialeah ; de hotel ; dead lik
        suicidal_ideation	6	decid wheth ; dej ya ; del cier ; del mart ; deployment and ; descans
        suicidal_ideation	6	desd aca ; despertador ; despidi ; detox gav ; dialysi ; dig a ; dip to
        suicidal_ideation	6	director told ; doming ya ; dont <clothes> ; door that ; door wont ; dorm y
        suicidal_ideation	6	down all ; drag me ; drop or ; drov out ; each <year> ; each year
        suicidal_ideation	6	easiest way ; east key ; edg and ; el <container> ; el <gun> ; el chiquit
        suicidal_ideation	6	el cuadern ; el despertador ; eleventh <school> ; eleventh grad ; ello estan
        suicidal_ideation	6	emt self ; en detox ; en est ; en iop ; ener me ; enferm de ; entregu las
        suicidal_ideation	6	era par ; esa es ; escritura ; escuel y ; est <home> ; est debaj
        suicidal_ideation	6	estacionamient y ; estoy pens ; estuf cuand ; every casserol ; everybody slap
        suicidal_ideation	6	everybody tool ; f <record> ; f hairdres ; fal over ; fech ; feed it ; feet of
        suicidal_ideation	6	fentanil fum ; ferreteri ; figur on ; fil befor ; firearm ; first her
        suicidal_ideation	6	fish boat ; fiv most ; fold is ; for dts ; for typ ; forest lawn ; fot ; fresh
        suicidal_ideation	6	friday as ; friend her ; frm ; from walk ; funeral is ; gana de ; garaj con
        suicidal_ideation	6	get shut ; get ther ; git ; giv my ; go be ; goe right ; going around
        suicidal_ideation	6	gon unaliv ; good <kin> ; got past ; grain leg ; granddaught cal
        suicidal_ideation	6	grandmoth ring ; grandpa ; guest half ; had every ; hag <money>
        suicidal_ideation	6	has <medicine> ; has <rope> ; has <start> ; has begun ; has skip ; hav <hear>
        suicidal_ideation	6	hav already ; hav heard ; he <height> ; he <write> ; he intend ; he jump
        suicidal_ideation	6	he kis ; he paid ; he rang ; heard it ; her closet ; her lock ; her lunch
        suicidal_ideation	6	her no ; her oxycodon ; her ring ; her school ; her think ; her thursday
        suicidal_ideation	6	her wif ; her wrist ; herman nos ; herself sunday ; hes text ; hes whistl
        suicidal_ideation	6	him <promise> ; him die ; him good ; himself ther ; his <appointment>
        suicidal_ideation	6	his <pet> ; his <town> ; his bedroom ; his cremation ; his van ; his wed
        suicidal_ideation	6	hom for ; hom until ; honesty ; hop he ; hospital sent ; hotel mgr ; hour look
        suicidal_ideation	6	hous went ; how high ; how id ; how our ; how quick ; hoy dic ; hs <school>
        suicidal_ideation	6	hung a ; hx <blood> ; hx cut ; hymn ; i appli ; i bought ; i cut ; i sat
        suicidal_ideation	6	i stand ; i tie ; i tor ; i wreck ; id start ; if ill ; igual lo ; igual q
        suicidal_ideation	6	im <need> ; im clock ; im drunk ; im sob ; im think ; im violat ; im your
        suicidal_ideation	6	in first ; in garag ; inconvenienc ; int <bodypart> ; intak mon ; intox
        suicidal_ideation	6	is arrang ; is certain ; is past ; is saturday ; it im ; it look ; it me
        suicidal_ideation	6	itl be ; its becaus ; its long ; its rusty ; iv 0 ; ive <think> ; ive cancel
        suicidal_ideation	6	ive decid ; ive left ; ive look ; ive swallow ; jefit ; judg has
        suicidal_ideation	6	just <clean> ; just <continue> ; just <kin> ; just dad ; just dont ; keep busy
        suicidal_ideation	6	keep pictur ; keep say ; keep tel ; key stick ; kien ; kil himself ; kis my
        suicidal_ideation	6	know befor ; know that ; l thigh ; la <pain> ; la audienci ; la cancion
        suicidal_ideation	6	la pacienci ; la poliz ; la tap ; lap say ; le debi ; le entregu ; le ofrezc
        suicidal_ideation	6	le prendi ; le quiten ; least the ; les he ; les reparti ; let natur
        suicidal_ideation	6	level the ; libret dond ; lif without ; lik anyth ; lik on ; lin i
        suicidal_ideation	6	littl soldier ; lo llamen ; lo meno ; long way ; look up ; los <key>
        suicidal_ideation	6	luc apag ; lunch hour ; lunch ther ; lvl ; m <partner> ; m <try> ; m ask
        suicidal_ideation	6	m bak ; m cam ; m colleg ; m court ; m dic ; m h/o ; m kratom ; m tri
        suicidal_ideation	6	mail my ; man las ; mang ; many yrs ; me around ; me eleven ; me raj
        suicidal_ideation	6	me would ; measur out ; medic with ; mejor ; mention 0 ; mes lo
        suicidal_ideation	6	might <continue> ; mij a ; mis hija ; mis hijo ; mis sobrino ; mom whol
        suicidal_ideation	6	mon if ; monday the ; month all ; mor year ; morn ill ; moth for ; moth heart
        suicidal_ideation	6	my <calm> ; my bicycl ; my jefit ; my mes ; my salary ; my servic
        suicidal_ideation	6	myself befor ; nadi <go> ; nam und ; natur ; neighbor lady ; next placement
        suicidal_ideation	6	nic <night> ; nic even ; niec nam ; night alon ; nin el ; nit deep
        suicidal_ideation	6	nobody has ; nombr desd ; nos every ; notari par ; nurs she ; of doing
        suicidal_ideation	6	of himself ; of stuf ; off <say> ; off himself ; off nev ; off say ; off sinc
        suicidal_ideation	6	oir una ; old if ; onc im ; one <daytime> ; one <fall> ; one measur ; one mor
        suicidal_ideation	6	only gon ; only vap ; only word ; op to ; order six ; outliv peopl
        suicidal_ideation	6	over <eat> ; overpas by ; owe 0 ; oxycodon in ; pa mi ; pa su ; paid
        suicidal_ideation	6	papelit que ; park rang ; past tonight ; pastilla del ; pastilla en ; pastor i
        suicidal_ideation	6	pedi ; pens en ; percocet he ; perdon a ; phon onc ; phq 0 ; pick
        suicidal_ideation	6	pickup with ; pint aft ; pip over ; plan wont ; play and ; pleas just
        suicidal_ideation	6	pour <alcohol> ; poz ; previ ; program ninety ; psalm ; psych unit ; pt fent
        suicidal_ideation	6	pul out ; put you ; q quier ; qt ; qt / ; que <clean> ; que <night>
        suicidal_ideation	6	que amanezc ; que cosa ; que quis ; que ya ; queri ; queri oir ; quick as
        suicidal_ideation	6	quier alcanz ; quit answer ; quit mak ; radi work ; raj ; rath <remember>
        suicidal_ideation	6	re <soon> ; re next ; real far ; reason she ; record to ; redid
        suicidal_ideation	6	refus <hospital> ; rehab end ; repart mi ; resident <amount> ; responsibl
        suicidal_ideation	6	return everybody ; revolv ; rhym ; right up ; ring tomorrow ; riv with
        suicidal_ideation	6	roommat report ; row on ; rul and ; s f ; said tel ; said ther ; sal <money>
        suicidal_ideation	6	sal una ; saturday aft ; saturday to ; sav me ; sav up ; say by ; say count
        suicidal_ideation	6	say good ; say onc ; say thing ; school if ; sea la ; segur social
        suicidal_ideation	6	self <home> ; send any ; servic pistol ; session she ; she hat ; sheet for
        suicidal_ideation	6	shel be ; shel hav ; shel need ; shel say ; should tel ; show him ; show right
        suicidal_ideation	6	shown ; shut ; si <pain> ; si consum ; si deni ; si duel ; sier ; sist doesnt
        suicidal_ideation	6	sist sorry ; sit by ; slept the ; slow on ; slur i ; so <treatment> ; sob too
        suicidal_ideation	6	sobrin dic ; sol queri ; somebody befor ; someth up ; son <write> ; sop y
        suicidal_ideation	6	speech cle ; spot by ; spot it ; spot to ; spr every ; st <consume> ; st drink
        suicidal_ideation	6	start cry ; start to ; stil pour ; stitch ; stop mak ; stop pay ; stuf last
        suicidal_ideation	6	su <day> ; suicid lik ; suicidal and ; suit on ; sunday all ; sunday six
        suicidal_ideation	6	sup lik ; sus <photo> ; sus gallo ; tab i ; tak his ; tak to ; tantit
        suicidal_ideation	6	tarjet y ; tbh ; tel the ; teni y ; text me ; th when ; thank me ; thank op
        suicidal_ideation	6	that <money> ; the barn ; the cod ; the combination ; the easiest ; the goal
        suicidal_ideation	6	the good ; the jok ; the lak ; the messag ; the pink ; the plast ; the rent
        suicidal_ideation	6	the stitch ; the tool ; them herself ; then <moment> ; then how ; then now
        suicidal_ideation	6	then thank ; ther <think> ; ther cash ; ther decid ; ther of ; ther the
        suicidal_ideation	6	they could ; they should ; theyd know ; thirty she ; thumbtack ; thur back
        suicidal_ideation	6	tienen en ; til novemb ; to carol ; to chin ; to overdos ; tocari ; today i
        suicidal_ideation	6	told dtr ; told the ; tonight ; tonight me ; tonight that ; trad and
        suicidal_ideation	6	transport 0 ; truck key ; turn me ; twic <day> ; twic <stimulant> ; two the
        suicidal_ideation	6	u wer ; ultim hoy ; una libret ; unaliv herself ; unclip ; und <always>
        suicidal_ideation	6	und every ; uno lo ; up just ; up most ; us drink ; us his ; using last
        suicidal_ideation	6	usted contestan ; va a ; vasit ; vean los ; vec me ; veil ; vet 0
        suicidal_ideation	6	veterinari de ; vez hoy ; vez le ; vid ya ; vincent ; voy con ; voy manej
        suicidal_ideation	6	wan kms ; was check ; was i ; was kind ; wat or ; wed all ; wednesday she
        suicidal_ideation	6	wer mov ; wer squar ; what theyd ; what ur ; when a ; wher nobody ; wher the
        suicidal_ideation	6	whil they ; who find ; who giv ; who last ; whoev sit ; wif left ; wif pas
        suicidal_ideation	6	window shut ; with <fire> ; with <rope> ; with mrs ; wont hear ; wont pick
        suicidal_ideation	6	wors sinc ; would check ; would find ; wouldnt <take> ; wrap in ; wrist in
        suicidal_ideation	6	wrist superficial ; y esper ; y say ; ya ni ; ya pagu ; ya teng ; yard rn
        suicidal_ideation	6	year until ; yes and ; yest told ; yo con ; yo f ; you admit ; you read
        suicidal_ideation	6	you wer
        suicidal_ideation	5	+ extr ; + group ; + his ; + its ; + shroom ; + xanax ; 0 <blood> ; 0 count
        suicidal_ideation	5	0 dop ; 0 four ; 0 fri ; 0 minuto ; 0 of ; 0 open ; 0 pd ; 0 pretty
        suicidal_ideation	5	<afraid> <night> ; <afraid> hes ; <afraid> i ; <alcohol> <trust>
        suicidal_ideation	5	<always> <alone> ; <amount> all ; <amount> bet ; <amount> detal ; <amount> na
        suicidal_ideation	5	<amount> rol ; <amount> so ; <amount> turn ; <amount> would
        suicidal_ideation	5	<appointment> fil ; <appointment> what ; <ask> <height> ; <ask> <hospital>
        suicidal_ideation	5	<ask> porqu ; <blood> herself ; <blood> los ; <bodypart> ill ; <break> <see>
        suicidal_ideation	5	<buy> lo ; <cannabis> <write> ; <caretaking> if ; <chestheart> <medicine>
        suicidal_ideation	5	<child> <clothes> ; <child> <try> ; <child> mientra ; <church> <daytime>
        suicidal_ideation	5	<church> <official> ; <church> <soon> ; <church> <think> ; <clean> <soon>
        suicidal_ideation	5	<clothes> all ; <cold> is ; <colleague> <hit> ; <colleague> let
        suicidal_ideation	5	<colleague> she ; <colleague> wher ; <consume> <blade> ; <consume> her
        suicidal_ideation	5	<consume> tod ; <container> lik ; <continue> aqui ; <crowd> <happy>
        suicidal_ideation	5	<crowd> <hit> ; <crowd> arent ; <crowd> famili ; <crowd> if ; <crowd> should
        suicidal_ideation	5	<day> <height> ; <day> if ; <day> me ; <day> pleas ; <daytime> <cold>
        suicidal_ideation	5	<daytime> al ; <die> <always> ; <die> <hold> ; <die> <moment>
        suicidal_ideation	5	<die> <official> ; <die> <write> ; <die> ther ; <drive> <height>
        suicidal_ideation	5	<drive> <rail> ; <drive> found ; <drive> it ; <drive> my ; <drug> de
        suicidal_ideation	5	<eat> at ; <emergency> <trade> ; <feel> <calm> ; <feel> <daytime>
        suicidal_ideation	5	<feel> <fire> ; <fire> <church> ; <fluid> <need> ; <friend> <day>
        suicidal_ideation	5	<friend> <medicine> ; <furniture> en ; <go> <give> ; <go> <height>
        suicidal_ideation	5	<go> <wait> ; <goodbye> <crowd> ; <goodbye> for ; <goodbye> to
        suicidal_ideation	5	<gun> <consume> ; <gun> <furniture> ; <gun> que ; <headface> <last>
        suicidal_ideation	5	<hear> <past> ; <height> <night> ; <height> <think> ; <height> is
        suicidal_ideation	5	<height> por ; <hit> <headface> ; <hit> <rail> ; <hit> del ; <hit> twic
        suicidal_ideation	5	<hold> bien ; <home> <breath> ; <home> nuev ; <hot> ther ; <insurance> him
        suicidal_ideation	5	<job> son ; <key> <container> ; <key> <continue> ; <key> <die> ; <key> <put>
        suicidal_ideation	5	<key> estan ; <key> ive ; <kill> de ; <kill> est ; <kin> if ; <kin> the
        suicidal_ideation	5	<kin> tod ; <kin> todo ; <kin> what ; <last> <put> ; <last> <think>
        suicidal_ideation	5	<last> servic ; <last> y ; <leave> <hot> ; <leave> it ; <leave> lik
        suicidal_ideation	5	<leave> round ; <lock> with ; <moment> w/o ; <money> <container>
        suicidal_ideation	5	<money> <stop> ; <money> down ; <money> la ; <money> not ; <money> your
        suicidal_ideation	5	<need> <treatment> ; <need> complete ; <need> list ; <night> <give>
        suicidal_ideation	5	<night> <rope> ; <night> just ; <official> f ; <opening> <clothes>
        suicidal_ideation	5	<opening> <drive> ; <opening> aft ; <opioid> hav ; <outdoors> would
        suicidal_ideation	5	<partner> her ; <pet> <moment> ; <phone> <palecolor> ; <pill> <drug>
        suicidal_ideation	5	<pill> <pain> ; <pill> he ; <play> <shame> ; <play> up ; <promise> <calm>
        suicidal_ideation	5	<promise> <day> ; <promise> <stranger> ; <promise> her ; <promise> per
        suicidal_ideation	5	<promise> u ; <put> <break> ; <put> asid ; <put> la ; <put> you ; <rail>
        suicidal_ideation	5	<rail> <night> ; <rarely> <soon> ; <relapse> <day> ; <relapse> to
        suicidal_ideation	5	<room> <hold> ; <room> im ; <room> twic ; <rope> <appointment>
        suicidal_ideation	5	<rope> <container> ; <rope> <past> ; <rope> <say> ; <rope> con ; <sad> 0
        suicidal_ideation	5	<sad> <count> ; <say> <hit> ; <say> <lock> ; <say> anyon ; <say> down
        suicidal_ideation	5	<say> mr ; <say> theyr ; <say> ya ; <sedative> <crash> ; <see> <give>
        suicidal_ideation	5	<see> <gun> ; <see> <leave> ; <see> nic ; <see> real ; <shame> <amount>
        suicidal_ideation	5	<shame> de ; <soon> <partner> ; <stimulant> doe ; <stop> <think>
        suicidal_ideation	5	<stranger> its ; <take> <pet> ; <take> <tool> ; <think> <pain>
        suicidal_ideation	5	<think> <trust> ; <think> no ; <think> why ; <tired> <breath>
        suicidal_ideation	5	<tired> <tired> ; <tired> not ; <tool> <key> ; <tool> me ; <tool> thi
        suicidal_ideation	5	<trade> <lock> ; <trade> hac ; <treatment> <amount> ; <treatment> <furniture>
        suicidal_ideation	5	<treatment> even ; <trust> <daytime> ; <trust> par ; <trust> pt
        suicidal_ideation	5	<try> <photo> ; <wait> <leave> ; <wait> anywher ; <wait> to
        suicidal_ideation	5	<water> <daytime> ; <water> <hit> ; <water> <pain> ; <water> <start>
        suicidal_ideation	5	<water> is ; <week> ive ; <withdrawal> cant ; <write> <friend>
        suicidal_ideation	5	<write> <furniture> ; <write> <start> ; <write> all ; <write> the
        suicidal_ideation	5	<write> und ; <year> <insurance> ; <year> chip ; <year> la ; <year> nobody
        suicidal_ideation	5	@ <trust> ; @ mercy ; a <smell> ; a cer ; a cort ; a dash ; a devera ; a fram
        suicidal_ideation	5	a hab ; a nadi ; a pie ; a plastic ; a practic ; a rop ; a sin ; a smel
        suicidal_ideation	5	a wav ; abdomen ; abdomen 0 ; about <stop> ; about drug ; abov it ; abraz bien
        suicidal_ideation	5	abuel me ; acomod mis ; aft month ; afternoon he ; again tonight ; ago stitch
        suicidal_ideation	5	aim for ; al cer ; al metr ; al vecin ; all on ; all theyl ; alon and
        suicidal_ideation	5	already <rope> ; already tied ; ambien in ; ambien was ; an apartment
        suicidal_ideation	5	and <write> ; and biscuit ; and hung ; and next ; and pul ; and yesterday
        suicidal_ideation	5	anesthesi ; ano enter ; ano la ; anoch estuv ; anoth night ; any <bodypart>
        suicidal_ideation	5	anybody <see> ; anybody notic ; anybody that ; anyth aft ; anyway if ; apag el
        suicidal_ideation	5	appli for ; apt say ; are min ; arrest thi ; as hes ; ask chaplain ; ask how
        suicidal_ideation	5	assoc ; at it ; ativan x ; attempt suicid ; avis q ; avis que ; avisenl
        suicidal_ideation	5	ayer otr ; b and ; b in ; baby so ; back without ; balanc then ; bare know
        suicidal_ideation	5	bc its ; be <night> ; be gon ; be play ; be sign ; beb me ; becaus thi
        suicidal_ideation	5	been giv ; been look ; been real ; beer that ; befor final ; belt unbuckl
        suicidal_ideation	5	bet off ; bet with ; between thre ; blad in ; bleach ; blist pack ; board 0
        suicidal_ideation	5	bols en ; bonita ; both <clothes> ; both her ; bottl to ; bought ; boy a
        suicidal_ideation	5	boy his ; boy nam ; brinc los ; broth com ; broth heroin ; brown and
        suicidal_ideation	5	but <breath> ; by <always> ; by <friend> ; by <rope> ; by every ; cad una
        suicidal_ideation	5	caj par ; cal im ; cal you ; calend fil ; calm i ; cam a ; camion a
        suicidal_ideation	5	can <stop> ; can clos ; can for ; canal ; cant do ; car a ; car has ; cart par
        """
}
