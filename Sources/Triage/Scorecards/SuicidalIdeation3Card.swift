extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation3 = """
        suicidal_ideation	7	messag im ; metrolink ; mi amig ; mil from ; min not ; mind for ; mo rent
        suicidal_ideation	7	month last ; mor hour ; mor or ; morphin sinc ; mot en ; mot noma ; mund
        suicidal_ideation	7	muy <asleep> ; muy dorm ; my <rope> ; my foot ; my password ; my rn ; nam off
        suicidal_ideation	7	neck she ; neutral and ; ni <need> ; ni gana ; night deep ; nin through
        suicidal_ideation	7	nit i ; nit on ; nobody set ; nobody wil ; noma <wait> ; noma esper
        suicidal_ideation	7	nos cuidamo ; nos llev ; noth her ; nuev con ; numb sav ; of <rope> ; of pil
        suicidal_ideation	7	off already ; ojal alguien ; old <chestheart> ; old heart ; on herself
        suicidal_ideation	7	on roommat ; one leg ; only com ; only writ ; open mon ; or anywher
        suicidal_ideation	7	oth <drug> ; oth stuf ; our <headface> ; out <always> ; out every ; out past
        suicidal_ideation	7	over <die> ; over i ; over memorial ; panteon ; paper cam ; partn use
        suicidal_ideation	7	password is ; peatonal ; perdon a ; permanent and ; phon rang ; piden y
        suicidal_ideation	7	pink <relapse> ; pink slip ; plac <put> ; plan jump ; plat y ; platoon
        suicidal_ideation	7	pleas do ; post a ; pres and ; probab <say> ; pt fent ; puebl me
        suicidal_ideation	7	puent peatonal ; purpos let ; pus la ; push my ; q los ; que <promise>
        suicidal_ideation	7	que aprendi ; que hacerl ; que par ; quick ; quien <think> ; quien sab
        suicidal_ideation	7	quier q ; quiet it ; quit answer ; raiz ; ran 0 ; re <soon> ; re next
        suicidal_ideation	7	read <say> ; record a ; rehom both ; replacement nobody ; right with ; roblox
        suicidal_ideation	7	roommat 0 ; said in ; said let ; said why ; santo y ; sav ; say goodnight
        suicidal_ideation	7	say sob ; say theyr ; script was ; se adelant ; segur a ; self <home>
        suicidal_ideation	7	sext <room> ; sext pis ; she <illness> ; she diabetic ; she one ; ship <leave>
        suicidal_ideation	7	shit ; sho are ; should get ; shut and ; sinc <moment> ; sinc now ; sit besid
        suicidal_ideation	7	slot to ; slow <hear> ; so it ; so nobody ; somebody check ; somebody should
        suicidal_ideation	7	somebody would ; son drink ; son sol ; soon be ; soon would ; spr back ; steer
        suicidal_ideation	7	step int ; stitch ; stop thinkin ; stuf he ; su <gun> ; su pistol ; suen el
        suicidal_ideation	7	suicid for ; suicidal intent ; sun he ; sunday all ; sunday you ; sur i
        suicidal_ideation	7	swallow every ; switch off ; tabl when ; tak carisoprodol ; tak his
        suicidal_ideation	7	taken all ; taken car ; talk me ; tenant paid ; teng pens ; teni a ; th street
        suicidal_ideation	7	that fit ; the <key> ; the <rail> ; the amp ; the appointment ; the count
        suicidal_ideation	7	the dog ; the dumpst ; the exhaust ; the fin ; the interview ; the rack
        suicidal_ideation	7	the reservo ; the spac ; the steak ; the vet ; the yellow ; them bet
        suicidal_ideation	7	ther <amount> ; ther <think> ; ther of ; they <order> ; they rul ; theyd
        suicidal_ideation	7	theyd do ; theyv <stop> ; thi but ; thi week ; think about ; think of ; thoma
        suicidal_ideation	7	thought yes ; thre program ; thru <stop> ; thursday so ; tienen en ; tim do
        suicidal_ideation	7	titl sign ; to collect ; to identify ; to kms ; to look ; to step ; to switch
        suicidal_ideation	7	to tak ; toda sus ; told chaplain ; told his ; told husb ; tonight so
        suicidal_ideation	7	took everyth ; top <container> ; top draw ; torn off ; traffic audibl
        suicidal_ideation	7	trash is ; tub y ; tue appt ; twic <day> ; un cint ; unaliv herself
        suicidal_ideation	7	up enough ; up told ; up trash ; upstair by ; vacuna y ; velori todo
        suicidal_ideation	7	ventan del ; vet 0 ; vet for ; vid y ; vig ; wal at ; wasnt <home> ; wasnt hom
        suicidal_ideation	7	watch + ; way it ; weekend my ; wer out ; whoev it ; whol be ; whol day
        suicidal_ideation	7	why yet ; wif dont ; wish i ; with so ; wont <see> ; wont pick ; wor it
        suicidal_ideation	7	would <leave> ; would leav ; wrist with ; wrong sid ; ya <think> ; ya <wait>
        suicidal_ideation	7	ya compr ; ya descans ; ya noma ; ya qued ; ya teni ; you becaus ; you und
        suicidal_ideation	7	you wer ; youl be ; your <clothes> ; your now ; yr good ; yrs for ; él cre
        suicidal_ideation	6	+ email ; + pcp ; 0 drop ; 0 ft ; 0 keep ; 0 put ; 0 sent ; 0 today
        suicidal_ideation	6	<always> <alone> ; <amount> turn ; <amount> wk ; <appointment> fil
        suicidal_ideation	6	<ask> <die> ; <ask> <pain> ; <asleep> bet ; <asleep> y ; <blade> <write>
        suicidal_ideation	6	<bodypart> <official> ; <bodypart> con ; <bodypart> las ; <bodypart> open
        suicidal_ideation	6	<break> not ; <breath> <remember> ; <breath> est ; <buy> de ; <calm> <calm>
        suicidal_ideation	6	<cannabis> noma ; <caretaking> <furniture> ; <caretaking> desd
        suicidal_ideation	6	<child> <promise> ; <child> <tool> ; <child> a ; <child> yo ; <church> <trust>
        suicidal_ideation	6	<church> i ; <clean> <color> ; <clean> his ; <clean> it ; <clean> und
        suicidal_ideation	6	<clothes> <write> ; <clothes> entr ; <clothes> even ; <clothes> por
        suicidal_ideation	6	<clothes> your ; <cold> by ; <consume> <blade> ; <consume> <friend>
        suicidal_ideation	6	<container> <child> ; <container> <moment> ; <container> int
        suicidal_ideation	6	<container> worth ; <continue> busy ; <continue> pour ; <continue> pres
        suicidal_ideation	6	<count> <continue> ; <count> <height> ; <count> twic ; <crash> the
        suicidal_ideation	6	<crowd> by ; <day> <think> ; <day> <threat> ; <day> me ; <daytime> ill
        suicidal_ideation	6	<die> <continue> ; <die> desd ; <die> ther ; <drive> <gun> ; <drive> found
        suicidal_ideation	6	<drive> just ; <drug> <container> ; <eat> <past> ; <eat> off ; <fire> <happy>
        suicidal_ideation	6	<friend> <day> ; <friend> <drug> ; <friend> <week> ; <friend> back
        suicidal_ideation	6	<furniture> cuand ; <give> <soon> ; <give> best ; <go> <tool> ; <go> alguien
        suicidal_ideation	6	<goodbye> <moment> ; <gun> <continue> ; <height> ; <height> <cold>
        suicidal_ideation	6	<height> <key> ; <height> <night> ; <height> <school> ; <height> thi
        suicidal_ideation	6	<hold> <church> ; <hold> <wait> ; <hold> them ; <home> open ; <illness> rn
        suicidal_ideation	6	<insurance> <hit> ; <insurance> he ; <job> ni ; <key> <friend> ; <key> <put>
        suicidal_ideation	6	<key> stick ; <key> the ; <kin> instead ; <kin> you ; <last> <awake>
        suicidal_ideation	6	<law> <bodypart> ; <leave> <promise> ; <lock> me ; <moment> <afraid>
        suicidal_ideation	6	<moment> w/o ; <money> <die> ; <money> la ; <need> <blade> ; <need> <hopeless>
        suicidal_ideation	6	<need> <rope> ; <need> alcanz ; <need> it ; <need> off ; <night> <blade>
        suicidal_ideation	6	<night> <shame> ; <official> <friend> ; <official> doe
        suicidal_ideation	6	<opening> <appointment> ; <opening> <town> ; <opening> doesnt ; <opening> wont
        suicidal_ideation	6	<order> <photo> ; <outdoors> rang ; <partner> <goodbye> ; <partner> <try>
        suicidal_ideation	6	<partner> until ; <past> <height> ; <past> as ; <pet> <record> ; <pet> <rope>
        suicidal_ideation	6	<pet> <soon> ; <pet> el ; <phone> <buy> ; <phone> <palecolor> ; <pill> to
        suicidal_ideation	6	<play> <angry> ; <play> or ; <play> up ; <promise> <leave>
        suicidal_ideation	6	<promise> <vendor> ; <promise> op ; <put> from ; <put> la ; <put> not
        suicidal_ideation	6	<rarely> me ; <record> her ; <remember> <outdoors> ; <rope> and
        suicidal_ideation	6	<rope> around ; <rope> round ; <say> <hit> ; <say> <promise> ; <say> <shame>
        suicidal_ideation	6	<say> cle ; <say> down ; <say> my ; <say> practic ; <say> youl
        suicidal_ideation	6	<sedative> <say> ; <sedative> just ; <see> <height> ; <see> im ; <see> up
        suicidal_ideation	6	<shame> <put> ; <sober> con ; <sober> too ; <stimulant> igual ; <stop> <blood>
        suicidal_ideation	6	<stop> <buy> ; <stop> <promise> ; <stranger> check ; <stranger> doesnt
        suicidal_ideation	6	<take> <asleep> ; <take> <die> ; <take> <tool> ; <take> has ; <think> <tool>
        suicidal_ideation	6	<think> wont ; <tired> <job> ; <tired> no ; <tool> <kin> ; <trade> act
        suicidal_ideation	6	<treatment> <goodbye> ; <trust> <alone> ; <trust> <awake> ; <trust> he
        suicidal_ideation	6	<trust> que ; <trust> se ; <try> <kill> ; <try> <last> ; <wait> <rope>
        suicidal_ideation	6	<water> <past> ; <week> nobody ; <write> debaj ; <write> en ; <write> id
        suicidal_ideation	6	<year> la ; a # ; a me ; a noos ; a semi ; a sock ; a vacation ; abaj del
        suicidal_ideation	6	about <stop> ; about <town> ; acost ; admit drink ; affect ; afraid my
        suicidal_ideation	6	aft <hold> ; aft every ; aft friday ; al cuart ; alcohol only ; all con
        suicidal_ideation	6	already decid ; am plan ; am suicidal ; ama ya ; amar el ; amaril y ; an <try>
        suicidal_ideation	6	an attempt ; and honest ; and hoodi ; and let ; and lock ; and wait ; anil
        suicidal_ideation	6	ano la ; anoth resident ; anoth then ; anybody wil ; anyth fancy ; apret la
        suicidal_ideation	6	aqui noma ; are <stop> ; arm in ; arm she ; as <kin> ; as quick ; ask from
        suicidal_ideation	6	at bedsid ; ayer nos ; b in ; back the ; bak act ; bang her ; bar four ; batal
        suicidal_ideation	6	be found ; be good ; be in ; be out ; been <give> ; been back ; been say
        suicidal_ideation	6	been stand ; been tel ; befor hed ; beg the ; being aliv ; belt ; best <kin>
        suicidal_ideation	6	bet at ; big one ; blad out ; blist ; boat in ; borrow and ; both <phone>
        suicidal_ideation	6	both cal ; both with ; bottl an ; brazo ; bridg aft ; bridg by ; bridg pil
        suicidal_ideation	6	bro say ; bro the ; brok door ; brok not ; broth said ; broth the ; burden
        suicidal_ideation	6	busquemo ; but <drive> ; cad herman ; caguama y ; calend fil ; calm ask
        suicidal_ideation	6	calm la ; cancel ; card <put> ; cas a ; cash x ; cat bowl ; cat has
        suicidal_ideation	6	check they ; church on ; cigarro ; clas to ; cle <need> ; cle want
        suicidal_ideation	6	clonazepam de ; clos <count> ; clos with ; clr bro ; clr f ; cok did ; cok get
        suicidal_ideation	6	cok told ; colleg ra ; com <money> ; completenes ; compon el ; confirm by
        suicidal_ideation	6	cont cuatr ; contract for ; coun ; count in ; count to ; crystal been
        suicidal_ideation	6	cuadern de ; cuchil en ; cumpleano ; cun tien ; cut wrist ; d <moment>
        suicidal_ideation	6	d alcohol ; d street ; dad told ; damo ; dat <day> ; day thi ; de cuant
        suicidal_ideation	6	de hialeah ; de hotel ; dead lik ; decid wheth ; dej ya ; del cier ; del mart
        suicidal_ideation	6	del panteon ; delet ; deployment and ; descans ; despertador ; despidi
        suicidal_ideation	6	detox gav ; dialysi ; differenc to ; dig a ; dip to ; director told ; dobl rop
        suicidal_ideation	6	door wont ; dorm y ; down all ; draft the ; drop or ; drov out ; each <year>
        suicidal_ideation	6	each year ; easiest way ; east key ; el <container> ; el <gun> ; el cuadern
        suicidal_ideation	6	el despertador ; eleventh <school> ; eleventh grad ; ell cre ; ello estan
        suicidal_ideation	6	emt self ; en detox ; en est ; en iop ; encuentren ; ener me ; enferm de
        suicidal_ideation	6	entregu las ; era par ; esa es ; escritura ; escuel y ; est <home> ; est debaj
        suicidal_ideation	6	estacionamient y ; estoy pens ; estuf cuand ; even she ; every casserol
        suicidal_ideation	6	everybody slap ; everybody tool ; exhaust ; exhaust <tool> ; exhaust hos
        suicidal_ideation	6	f <container> ; f <record> ; f hairdres ; f put ; fal over ; fech ; ferreteri
        suicidal_ideation	6	figur on ; firm en ; first her ; fish boat ; fiv most ; fold is ; for aft
        suicidal_ideation	6	for completenes ; for dts ; forest lawn ; fot ; fresh ; friday as ; friend her
        suicidal_ideation	6	frm ; from walk ; funeral is ; gana de ; garaj con ; get shut ; go be
        suicidal_ideation	6	going around ; good <kin> ; got past ; grain leg ; granddaught cal
        suicidal_ideation	6	grandmoth ring ; grandpa ; guest half ; hand off ; has <medicine> ; has <rope>
        suicidal_ideation	6	has <start> ; has begun ; has skip ; hav <hear> ; hav already ; hav heard
        suicidal_ideation	6	hav pick ; he <height> ; he <write> ; he intend ; he jump ; he paid ; he rang
        suicidal_ideation	6	heard it ; her bf ; her closet ; her crossword ; her location ; her lock
        suicidal_ideation	6	her lunch ; her no ; her ring ; her school ; her think ; her thursday
        suicidal_ideation	6	her wif ; her wrist ; herman nos ; herself sunday ; hes text ; hes whistl
        suicidal_ideation	6	him <promise> ; him die ; him good ; himself ther ; his <appointment>
        suicidal_ideation	6	his <pet> ; his <town> ; his bedroom ; his cremation ; his van ; his wed
        suicidal_ideation	6	hom for ; honest my ; hop he ; hospital sent ; hotel mgr ; hound ; hour look
        suicidal_ideation	6	hous calm ; how high ; how id ; how our ; how quick ; hoy dic ; hrs w/o
        suicidal_ideation	6	hs <school> ; hung a ; hx <blood> ; hx cut ; hymn ; i bought ; i settl
        suicidal_ideation	6	i stand ; i tie ; i tor ; i wreck ; id start ; if ill ; if nobody ; igual q
        suicidal_ideation	6	im <need> ; im clock ; im drunk ; im sob ; im think ; im your ; in first
        suicidal_ideation	6	in garag ; in row ; inpt twic ; intak mon ; is arrang ; is certain ; is past
        suicidal_ideation	6	is saturday ; it incl ; it look ; it me ; it tak ; itl be ; its becaus
        suicidal_ideation	6	its rusty ; iv 0 ; ive cancel ; ive left ; ive look ; ive swallow ; jefit
        suicidal_ideation	6	just <clean> ; just <continue> ; just <kin> ; just dad ; just dont ; keep busy
        suicidal_ideation	6	keep pictur ; keep say ; keep tel ; key stick ; kien ; kil himself ; kis my
        suicidal_ideation	6	know that ; l thigh ; la <pain> ; la audienci ; la cancion ; la pacienci
        suicidal_ideation	6	la poliz ; la presion ; la tap ; lap say ; latch ; law start ; le debi
        suicidal_ideation	6	le entregu ; le ofrezc ; le pidi ; le prendi ; least the ; les he
        suicidal_ideation	6	les reparti ; let natur ; libret dond ; lif thi ; lif without ; lik anyth
        suicidal_ideation	6	lik on ; lin i ; lineman with ; lit the ; littl soldier ; liv two ; lo llamen
        suicidal_ideation	6	lo meno ; long way ; look up ; los <key> ; luc apag ; lunch hour ; lunch ther
        suicidal_ideation	6	lvl ; m <partner> ; m <try> ; m ask ; m bak ; m colleg ; m court ; m dic
        suicidal_ideation	6	m h/o ; m kratom ; m pint ; m tri ; mail my ; mak someth ; man las ; mand fot
        suicidal_ideation	6	mang ; many turn ; many yrs ; me around ; me eleven ; me raj ; measur out
        suicidal_ideation	6	medic with ; mejor ; men over ; mention 0 ; mes lo ; mij a ; mis hija
        suicidal_ideation	6	mis hijo ; mis sobrino ; mom whol ; mon if ; monday the ; month all ; mor for
        suicidal_ideation	6	mor year ; morn ill ; moth for ; moth heart ; muy tranquil ; my <calm>
        suicidal_ideation	6	my bicycl ; my jefit ; my mes ; my salary ; myself <day> ; myself today
        suicidal_ideation	6	nadi <go> ; nam und ; natur ; next placement ; nic <night> ; nic even
        suicidal_ideation	6	niec nam ; night ago ; night alon ; nin el ; ninety two ; nit deep ; noch me
        suicidal_ideation	6	nombr desd ; nos every ; notari par ; numb do ; nurs she ; of doing
        suicidal_ideation	6	of himself ; of stuf ; off <say> ; off himself ; off nev ; off say ; off sinc
        suicidal_ideation	6	oir una ; old if ; one <fall> ; one measur ; only gon ; only vap ; only word
        suicidal_ideation	6	op to ; order six ; organis ; out to ; outliv peopl ; over <eat> ; overpas by
        suicidal_ideation	6	oxycodon in ; pa mi ; pa su ; paid ; paid me ; papelit que ; parishion 0
        suicidal_ideation	6	park rang ; past the ; past tonight ; pastilla del ; pastilla en ; pastor i
        suicidal_ideation	6	pedi ; pens en ; phon onc ; phq 0 ; pick ; pickup with ; pint aft ; pip over
        suicidal_ideation	6	plan wont ; play and ; pleas just ; poners ; pour <alcohol> ; previ ; psalm
        suicidal_ideation	6	psych unit ; pul out ; put you ; q quier ; que <clean> ; que <night>
        suicidal_ideation	6	que amanezc ; que cosa ; que quis ; que ya ; quem <asleep> ; quem dorm ; queri
        suicidal_ideation	6	queri oir ; quick as ; quier alcanz ; quit mak ; rac no ; radi work ; raj
        suicidal_ideation	6	rath <remember> ; real far ; reason she ; redid ; refus <hospital> ; repart mi
        suicidal_ideation	6	report monday ; resident <amount> ; responsibl ; return everybody ; revolv
        suicidal_ideation	6	rhym ; right up ; ring tomorrow ; riv with ; roommat report ; row on ; rul and
        suicidal_ideation	6	s f ; said she ; said tel ; said ther ; sal una ; saturday to ; sav me
        suicidal_ideation	6	sav up ; say by ; say count ; say good ; say look ; say onc ; say thing
        suicidal_ideation	6	say walk ; school if ; se rio ; sea la ; segur social ; send any ; sent the
        suicidal_ideation	6	servic pistol ; session she ; settl i ; she fifteen ; she hat ; she lit
        suicidal_ideation	6	sheet for ; shel be ; shel hav ; shel need ; shel say ; should tel ; show him
        suicidal_ideation	6	show right ; shown ; shut ; si <pain> ; si consum ; si deni ; si duel ; sier
        suicidal_ideation	6	sist doesnt ; sit by ; sleep bet ; slept the ; slow on ; so <treatment>
        suicidal_ideation	6	sob too ; sobrin dic ; sobrin tien ; sol queri ; somebody befor ; son <write>
        suicidal_ideation	6	sop y ; spe i ; speech cle ; spot it ; spot to ; spr every ; squad ; start cry
        suicidal_ideation	6	start to ; stil pour ; stitch up ; stop mak ; stop pay ; stuf last ; su <day>
        suicidal_ideation	6	suicid lik ; suit on ; sunday six ; sup lik ; sus <photo> ; sus gallo ; tab i
        suicidal_ideation	6	tantit ; tarjet y ; tel the ; teni y ; text me ; th when ; thank me ; thank op
        suicidal_ideation	6	that <money> ; the barn ; the cod ; the combination ; the easiest ; the jok
        suicidal_ideation	6	the lak ; the messag ; the organiz ; the pink ; the plast ; the rent
        suicidal_ideation	6	the song ; the spit ; the stitch ; the tool ; them herself ; then <moment>
        suicidal_ideation	6	then how ; then now ; then thank ; ther cash ; ther decid ; ther the
        suicidal_ideation	6	they could ; they stitch ; theyd know ; thirty she ; thumbtack ; thur back
        suicidal_ideation	6	til novemb ; to carol ; to chin ; to goodwil ; to overdos ; to pleas ; tocari
        suicidal_ideation	6	today i ; told the ; tonight ; tonight me ; tonight that ; trad and
        suicidal_ideation	6	transport 0 ; truck key ; turn me ; twic <stimulant> ; twic his ; two the
        suicidal_ideation	6	u wer ; ultim hoy ; una libret ; unclip ; und <always> ; und every ; uno lo
        suicidal_ideation	6	up just ; up most ; us both ; us his ; using last ; usted contestan ; va a
        suicidal_ideation	6	va program ; vasit ; vean los ; vec me ; veil ; veterinari de ; vez hoy
        suicidal_ideation	6	vid ya ; vincent ; voy con ; voy manej ; wan kms ; was check ; was i
        suicidal_ideation	6	was kind ; wasnt ; wat or ; wed all ; wednesday she ; wer mov ; wer squar
        suicidal_ideation	6	what theyd ; what ur ; when a ; wher nobody ; wher the ; whil they ; who find
        suicidal_ideation	6	who giv ; who last ; who stop ; whoev sit ; wif her ; wif left ; wif pas
        suicidal_ideation	6	window shut ; with <fire> ; with himself ; with mrs ; wk grad ; wok
        suicidal_ideation	6	wont hear ; wors sinc ; would be ; would check ; would find ; wouldnt <take>
        suicidal_ideation	6	wouldnt elaborat ; wrap in ; wrist sunday ; wrist superficial ; x favor
        suicidal_ideation	6	y esper ; y say ; ya ni ; ya pagu ; ya teng ; yard rn ; yest told ; yo con
        suicidal_ideation	6	yo f ; you read ; you rent
        suicidal_ideation	5	# ; + group ; + its ; + shroom ; 0 <blood> ; 0 <hold> ; 0 count ; 0 dop
        suicidal_ideation	5	0 exit ; 0 found ; 0 four ; 0 fri ; 0 id ; 0 minuto ; 0 of ; 0 open ; 0 pd
        suicidal_ideation	5	0 pretty ; 0 widow ; <afraid> <night> ; <afraid> i ; <alcohol> <trust>
        suicidal_ideation	5	<amount> all ; <amount> bet ; <amount> detal ; <amount> na ; <amount> so
        suicidal_ideation	5	<amount> would ; <appointment> what ; <ask> <height> ; <ask> <hospital>
        suicidal_ideation	5	<ask> porqu ; <blood> herself ; <blood> los ; <bodypart> ill ; <bodypart> ten
        suicidal_ideation	5	<build> <day> ; <buy> lo ; <caretaking> if ; <chestheart> <medicine>
        suicidal_ideation	5	<child> <try> ; <child> mientra ; <child> so ; <church> <daytime>
        suicidal_ideation	5	<church> <official> ; <church> <think> ; <clean> <soon> ; <clothes> all
        suicidal_ideation	5	<cold> is ; <colleague> <hit> ; <colleague> <key> ; <colleague> let
        suicidal_ideation	5	<colleague> wher ; <consume> her ; <consume> tod ; <container> <key>
        suicidal_ideation	5	<crowd> <happy> ; <crowd> <hit> ; <crowd> arent ; <crowd> famili ; <crowd> if
        suicidal_ideation	5	<crowd> should ; <day> <blood> ; <day> <height> ; <day> if ; <day> nobody
        suicidal_ideation	5	<day> otr ; <day> pleas ; <daytime> <cold> ; <daytime> al ; <die> <always>
        suicidal_ideation	5	<die> <hold> ; <die> <moment> ; <die> <official> ; <die> <rope>
        suicidal_ideation	5	<die> <write> ; <drive> <height> ; <drive> <rail> ; <drive> it ; <drive> my
        suicidal_ideation	5	<drug> de ; <emergency> <trade> ; <feel> bad ; <fire> <church>
        suicidal_ideation	5	<friend> <medicine> ; <go> <give> ; <go> <height> ; <go> <wait>
        suicidal_ideation	5	<goodbye> <crowd> ; <goodbye> for ; <goodbye> to ; <gun> <consume> ; <gun> que
        suicidal_ideation	5	<headface> <last> ; <hear> <past> ; <height> <think> ; <height> is
        suicidal_ideation	5	<height> por ; <hit> <headface> ; <hit> <rail> ; <hit> del ; <hit> twic
        suicidal_ideation	5	<hold> bien ; <home> <breath> ; <home> nuev ; <hot> ther ; <insurance> him
        suicidal_ideation	5	<job> <home> ; <job> normal ; <job> son ; <key> <container> ; <key> <die>
        suicidal_ideation	5	<key> <money> ; <key> <palecolor> ; <key> <see> ; <key> estan ; <key> ive
        suicidal_ideation	5	<kill> de ; <kill> est ; <kin> <gun> ; <kin> if ; <kin> the ; <kin> tod
        suicidal_ideation	5	<kin> todo ; <kin> what ; <kin> yo ; <last> <hear> ; <last> <put> ; <last> for
        suicidal_ideation	5	<last> y ; <leave> <hot> ; <leave> it ; <leave> lik ; <leave> round
        suicidal_ideation	5	<lock> himself ; <lock> with ; <money> <container> ; <money> <stop>
        suicidal_ideation	5	<money> down ; <money> not ; <money> off ; <money> your ; <month> flat
        suicidal_ideation	5	<month> pleas ; <need> <treatment> ; <need> complete ; <need> list
        suicidal_ideation	5	<needle> with ; <night> <give> ; <night> <rope> ; <night> <soon>
        suicidal_ideation	5	<night> just ; <official> <hold> ; <official> f ; <opening> <clothes>
        suicidal_ideation	5	<opening> <drive> ; <opening> aft ; <opioid> hav ; <opioid> n
        suicidal_ideation	5	<order> <clean> ; <outdoors> would ; <palecolor> <record>
        suicidal_ideation	5	<partner> <clothes> ; <partner> her ; <pet> <moment> ; <phone> co
        suicidal_ideation	5	<photo> would ; <pill> <drug> ; <pill> <kin> ; <pill> <pain> ; <pill> he
        suicidal_ideation	5	<play> <shame> ; <promise> <calm> ; <promise> <stranger> ; <promise> per
        suicidal_ideation	5	<promise> u ; <put> <break> ; <put> asid ; <put> you ; <rail> ; <rail> <night>
        suicidal_ideation	5	<rarely> <soon> ; <relapse> <day> ; <relapse> to ; <room> <hold> ; <room> im
        suicidal_ideation	5	<rope> <appointment> ; <rope> <container> ; <rope> <tool> ; <rope> con
        suicidal_ideation	5	<rope> it ; <sad> 0 ; <sad> <count> ; <say> <lock> ; <say> anyon ; <say> theyr
        suicidal_ideation	5	<say> ya ; <sedative> <crash> ; <see> <give> ; <see> <gun> ; <see> <leave>
        suicidal_ideation	5	<see> nic ; <see> real ; <shame> <amount> ; <shame> de ; <soon> <partner>
        suicidal_ideation	5	<stimulant> doe ; <stop> <think> ; <stop> it ; <stranger> its ; <take> <pet>
        suicidal_ideation	5	<think> <go> ; <think> <pain> ; <think> <trust> ; <think> no ; <think> right
        suicidal_ideation	5	<think> why ; <tired> <breath> ; <tired> <need> ; <tired> <tired>
        suicidal_ideation	5	<tired> not ; <tool> from ; <tool> me ; <tool> thi ; <trade> <lock>
        suicidal_ideation	5	<trade> hac ; <treatment> <amount> ; <treatment> <furniture>
        suicidal_ideation	5	<treatment> clean ; <treatment> even ; <trust> <daytime> ; <trust> par
        suicidal_ideation	5	<trust> pt ; <try> 0 ; <try> <photo> ; <wait> <leave> ; <wait> anywher
        suicidal_ideation	5	<wait> to ; <water> <daytime> ; <water> <hit> ; <water> <pain>
        suicidal_ideation	5	<water> <start> ; <water> is ; <week> <fire> ; <withdrawal> <drive>
        suicidal_ideation	5	<write> <friend> ; <write> <furniture> ; <write> <start> ; <write> all
        suicidal_ideation	5	<write> the ; <write> und ; <year> <insurance> ; <year> chip ; <year> nobody
        suicidal_ideation	5	<year> until ; <year> you ; @ <trust> ; @ mercy ; a <continue> ; a <smell>
        suicidal_ideation	5	a cer ; a cort ; a dash ; a devera ; a freshman ; a hab ; a junki ; a pie
        suicidal_ideation	5	a plastic ; a practic ; a rop ; a sin ; a smel ; a wav ; abdomen ; abdomen 0
        suicidal_ideation	5	about drug ; about shoot ; abov it ; abraz bien ; abuel me ; acomod mis
        suicidal_ideation	5	aft month ; afternoon and ; afternoon he ; again tonight ; ago stitch ; al cer
        suicidal_ideation	5	al metr ; al vecin ; alarm co ; all on ; all theyl ; already <rope>
        suicidal_ideation	5	already bought ; already it ; already tied ; als what ; ambien in ; ambien was
        suicidal_ideation	5	ambulanc i ; an apartment ; and <leave> ; and <write> ; and biscuit ; and dic
        suicidal_ideation	5	and hung ; and next ; and pul ; and sat ; and yesterday ; anesthesi
        suicidal_ideation	5	ano enter ; anoch estuv ; anoth <day> ; anoth wint ; any <bodypart>
        suicidal_ideation	5	anybody <see> ; anybody notic ; anyth aft ; anyth wrong ; anyway if ; apag el
        suicidal_ideation	5	appli for ; apt say ; aqui sig ; are min ; arrest thi ; as every ; as hes
        suicidal_ideation	5	as what ; ask chaplain ; ask how ; assoc ; at it ; ativan x ; attempt suicid
        suicidal_ideation	5	avis q ; avis que ; avisenl ; ayer fue ; b and ; back without ; balanc then
        suicidal_ideation	5	bare know ; bc its ; be <night> ; be gon ; be sign ; be up ; beam and
        suicidal_ideation	5	beat my ; beb me ; becaus thi ; been look ; been real ; beer that
        suicidal_ideation	5	belt unbuckl ; bes ; best part ; bet off ; bet with ; between thre ; blad in
        suicidal_ideation	5	bleach ; blist pack ; blu dres ; board 0 ; bols en ; bonita ; both <clothes>
        suicidal_ideation	5	both her ; bottl to ; bought ; boy a ; boy and ; boy his ; brinc los
        suicidal_ideation	5	broth com ; broth heroin ; brown and ; but <breath> ; by <always>
        suicidal_ideation	5	by <friend> ; by <rope> ; by anybody ; by every ; by how ; by judg ; cad una
        suicidal_ideation	5	caj par ; cal im ; callin for ; calm i ; cam a ; camion a ; can <stop>
        suicidal_ideation	5	can clos ; can for ; cant do ; car a ; car has ; cart par ; cart to ; cat at
        """
}
