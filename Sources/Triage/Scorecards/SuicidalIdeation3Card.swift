extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation3 = """
        suicidal_ideation	7	wal at ; was i ; wasnt <home> ; wasnt hom ; watch + ; way it ; weekend my
        suicidal_ideation	7	wer out ; who stop ; whoev it ; whol day ; why yet ; wif dont ; wif her
        suicidal_ideation	7	with so ; wont <hear> ; wont <see> ; would sav ; wouldnt tak ; wrist on
        suicidal_ideation	7	written to ; wrong sid ; xfer m ; ya <wait> ; ya compr ; ya era ; ya noma
        suicidal_ideation	7	ya qued ; yo con ; you und ; youl be ; your <clothes> ; your now ; yr good
        suicidal_ideation	7	yrs for
        suicidal_ideation	6	+ <die> ; + email ; 0 count ; 0 cut ; 0 drop ; 0 put ; 0 se ; 0 sent ; 0 today
        suicidal_ideation	6	<afraid> soy ; <amount> so ; <amount> wil ; <bodypart> aft ; <bodypart> con
        suicidal_ideation	6	<bodypart> ill ; <bodypart> las ; <break> not ; <breath> est ; <build> pil
        suicidal_ideation	6	<buy> at ; <buy> de ; <calm> <calm> ; <caretaking> <furniture> ; <child> aft
        suicidal_ideation	6	<church> <trust> ; <church> i ; <clean> <color> ; <clean> <soon>
        suicidal_ideation	6	<clothes> <write> ; <clothes> even ; <clothes> por ; <clothes> your
        suicidal_ideation	6	<cold> by ; <container> <child> ; <container> <key> ; <container> int
        suicidal_ideation	6	<container> worth ; <continue> pres ; <count> <continue> ; <count> twic
        suicidal_ideation	6	<crash> the ; <crowd> by ; <day> <key> ; <day> <threat> ; <day> nobody
        suicidal_ideation	6	<daytime> <cold> ; <die> <continue> ; <die> <official> ; <die> desd
        suicidal_ideation	6	<die> hac ; <die> herself ; <die> myself ; <drive> all ; <drive> found
        suicidal_ideation	6	<drive> it ; <drive> just ; <drive> thi ; <eat> off ; <feel> <calm>
        suicidal_ideation	6	<fire> <happy> ; <friend> back ; <friend> mad ; <furniture> cuand
        suicidal_ideation	6	<give> best ; <give> los ; <go> <give> ; <go> <height> ; <go> <tool>
        suicidal_ideation	6	<go> alguien ; <gun> <furniture> ; <height> ; <height> <afraid>
        suicidal_ideation	6	<height> <cold> ; <height> <night> ; <height> <put> ; <height> <school>
        suicidal_ideation	6	<height> thi ; <hold> <church> ; <hold> <wait> ; <home> open
        suicidal_ideation	6	<hot> <continue> ; <illness> rn ; <insurance> <hit> ; <insurance> he ; <key> +
        suicidal_ideation	6	<key> <container> ; <key> the ; <kin> <gun> ; <kin> <smell> ; <last> <hear>
        suicidal_ideation	6	<law> <bodypart> ; <leave> <promise> ; <lock> me ; <moment> w/o ; <money> down
        suicidal_ideation	6	<money> not ; <month> <vendor> ; <need> <blade> ; <need> <hopeless>
        suicidal_ideation	6	<need> alcanz ; <need> it ; <need> off ; <night> <blade> ; <night> <shame>
        suicidal_ideation	6	<official> <afraid> ; <opening> <drive> ; <opening> <town> ; <opening> lik
        suicidal_ideation	6	<opening> wont ; <outdoors> <rail> ; <palecolor> <rail> ; <partner> <goodbye>
        suicidal_ideation	6	<partner> until ; <past> medical ; <pet> <rope> ; <pet> <soon> ; <pet> el
        suicidal_ideation	6	<phone> <buy> ; <phone> how ; <phone> i ; <phone> sav ; <pill> <count>
        suicidal_ideation	6	<play> <angry> ; <promise> <kin> ; <promise> <leave> ; <promise> <vendor>
        suicidal_ideation	6	<promise> hed ; <promise> op ; <promise> u ; <put> <buy> ; <put> from
        suicidal_ideation	6	<put> la ; <put> not ; <rail> <night> ; <rarely> me ; <rope> <bodypart>
        suicidal_ideation	6	<rope> already ; <rope> in ; <rope> then ; <sad> i ; <say> mr ; <say> my
        suicidal_ideation	6	<school> ra ; <sedative> <say> ; <see> <alcohol> ; <see> <year> ; <see> im
        suicidal_ideation	6	<see> nic ; <see> up ; <shame> <put> ; <sober> too ; <soon> <partner>
        suicidal_ideation	6	<stimulant> igual ; <stop> <blood> ; <stop> <promise> ; <stranger> besid
        suicidal_ideation	6	<stranger> check ; <stranger> doesnt ; <stranger> its ; <take> <asleep>
        suicidal_ideation	6	<think> <tool> ; <think> bout ; <think> right ; <think> wont ; <think> x
        suicidal_ideation	6	<tired> <home> ; <tired> <job> ; <tired> <need> ; <tired> no ; <tool> <kin>
        suicidal_ideation	6	<trade> act ; <trade> ojal ; <treatment> <goodbye> ; <treatment> <need>
        suicidal_ideation	6	<trust> <alone> ; <trust> <night> ; <trust> he ; <trust> que ; <trust> se
        suicidal_ideation	6	<try> 0 ; <try> <last> ; <try> on ; <water> <past> ; <water> is
        suicidal_ideation	6	<week> <hold> ; <week> nobody ; <write> <goodbye> ; <write> <key> ; <write> en
        suicidal_ideation	6	<write> id ; a <smell> ; a freshman ; a me ; a smel ; a sock ; a vacation
        suicidal_ideation	6	a volv ; abaj ; about <stop> ; about <town> ; acid <start> ; acost ; affect
        suicidal_ideation	6	aft <hold> ; aft every ; aft friday ; afterward and ; ago detox ; ago medical
        suicidal_ideation	6	ahead for ; al cuart ; alcohol only ; als what ; am suicidal ; ama ya
        suicidal_ideation	6	amar el ; amaril y ; an the ; and <leave> ; and hoodi ; anil ; ano enter
        suicidal_ideation	6	anybody wil ; apologiz 0 ; apret la ; aqui noma ; are <stop> ; as quick
        suicidal_ideation	6	as soon ; ask chaplain ; ask from ; at bedsid ; at forest ; attempt on
        suicidal_ideation	6	attempt suicid ; awak x ; away <always> ; away every ; ayer nos ; b in
        suicidal_ideation	6	back the ; bak act ; bang her ; be <sad> ; be sad ; been giv ; been stand
        suicidal_ideation	6	beg the ; bes ; bet off ; big one ; blad in ; blad out ; ble the ; blu mayb
        suicidal_ideation	6	boat in ; bols de ; bottl an ; bottl out ; bottom has ; bought 0 ; boy get
        suicidal_ideation	6	bro say ; bro the ; brok not ; broth text ; broth the ; burden ; busquemo
        suicidal_ideation	6	but <drive> ; by how ; caguama y ; cajon y ; can <stop> ; cancel ; car a
        suicidal_ideation	6	car if ; card <put> ; cash x ; casserol dish ; cat has ; check they
        suicidal_ideation	6	church on ; cigarro ; clas to ; client ther ; clonazepam de ; clos with
        suicidal_ideation	6	clr f ; com hac ; comadr y ; combination ; con nombr ; concret pil ; confes y
        suicidal_ideation	6	coun ; count in ; cuadern de ; cut wrist ; damo ; darl las ; dash ; daught the
        suicidal_ideation	6	day thi ; de <take> ; de <vermin> ; de cuant ; de hialeah ; de hotel
        suicidal_ideation	6	decent man ; decid ; dej los ; del cier ; del mart ; del panteon ; del sext
        suicidal_ideation	6	delet ; deployment and ; despertador ; despidi ; despu en ; detox gav ; di de
        suicidal_ideation	6	dialysi ; differenc to ; dig a ; dip to ; dish and ; dog goe ; dog paper
        suicidal_ideation	6	doming ya ; door that ; door wont ; down all ; drop or ; drov out ; dtr with
        suicidal_ideation	6	each <year> ; each trip ; each year ; edg and ; el <clothes> ; el cuadern
        suicidal_ideation	6	el despertador ; ell cre ; en <take> ; en detox ; en est ; en iop ; en quit
        suicidal_ideation	6	encarg a ; encuentren ; esa es ; escuel y ; estacionamient y ; estoy pens
        suicidal_ideation	6	estuf cuand ; even she ; everybody and ; everybody slap ; everybody tool
        suicidal_ideation	6	everyon slap ; exhaust ; exhaust <tool> ; exhaust hos ; f <fire> ; f <record>
        suicidal_ideation	6	f burn ; fal over ; fault ; feet of ; ferreteri ; figur on ; fil befor
        suicidal_ideation	6	first her ; fiv most ; for <treatment> ; for being ; for dts ; found a ; fresh
        suicidal_ideation	6	friday as ; friend her ; frm ; from walk ; gana de ; garaj con ; get shut
        suicidal_ideation	6	get the ; git ; goe straight ; gon <rope> ; gon hang ; gon unaliv ; got past
        suicidal_ideation	6	granddaught cal ; grandmoth ring ; grandpa ; had <vermin> ; had every
        suicidal_ideation	6	has <medicine> ; has <start> ; has begun ; has skip ; hav <drive> ; hav <hear>
        suicidal_ideation	6	hav heard ; hav to ; he <height> ; he hand ; he jump ; he kis ; he rang
        suicidal_ideation	6	heard it ; heart pil ; her crossword ; her go ; her lunch ; her no ; her now
        suicidal_ideation	6	her oxycodon ; her ring ; her school ; her think ; her thursday ; her wif
        suicidal_ideation	6	herman nos ; herself sunday ; hes good ; hes whistl ; hijo van ; him <promise>
        suicidal_ideation	6	him down ; him good ; him it ; him what ; himself ther ; his <headface>
        suicidal_ideation	6	his <town> ; his van ; his wed ; hom until ; honesty ; hongo y ; hop he
        suicidal_ideation	6	hospital sent ; hound ; how id ; how our ; how quick ; hoy dic ; hrs w/o
        suicidal_ideation	6	hs <school> ; hug everybody ; hx <blood> ; hx cut ; hymn ; i cut ; i draw
        suicidal_ideation	6	i sat ; i settl ; i wreck ; id <consume> ; id start ; id use ; igual lo
        suicidal_ideation	6	igual q ; im <need> ; im alway ; im clock ; im drunk ; im sob ; in apt
        suicidal_ideation	6	in everybody ; in first ; in not ; in row ; inf yet ; insuranc would
        suicidal_ideation	6	int <bodypart> ; int anyth ; int iop ; intak mon ; intox ; is anyon
        suicidal_ideation	6	is arrang ; it <see> ; itl be ; its becaus ; its easi ; its fifteen ; its long
        suicidal_ideation	6	its rusty ; ive <job> ; ive already ; ive cancel ; ive chart ; ive decid
        suicidal_ideation	6	ive look ; ive quit ; ive swallow ; just <continue> ; just <kin> ; just dad
        suicidal_ideation	6	just dont ; just lookin ; keep pictur ; keep say ; keep text ; key + ; key so
        suicidal_ideation	6	kid gav ; kien ; know that ; l thigh ; la cancion ; la lech ; la pacienci
        suicidal_ideation	6	la poliz ; lap say ; law start ; le debi ; le ofrezc ; least the ; les he
        suicidal_ideation	6	les reparti ; let natur ; let them ; licey ; lif without ; lik all ; lik anyth
        suicidal_ideation	6	lik on ; lin said ; lineman cant ; listen for ; littl soldier ; lo <last>
        suicidal_ideation	6	lo llamen ; lo ultim ; look nic ; look up ; lookin at ; los carro ; luc apag
        suicidal_ideation	6	lunch hour ; lunch ther ; lunch until ; lying down ; m bak ; m cam ; m colleg
        suicidal_ideation	6	m court ; m kratom ; man las ; mar sali ; mat ; me baj ; me eleven ; me past
        suicidal_ideation	6	me quis ; me raj ; mechanic i ; med at ; medic with ; mejor ; mejor con
        suicidal_ideation	6	mention 0 ; mes lo ; meth court ; miercol me ; mij a ; min left ; min not
        suicidal_ideation	6	mis hijo ; mo rent ; mom whol ; mon if ; monday the ; month all ; mor or
        suicidal_ideation	6	mor year ; morirs ; mot en ; motel room ; muy tranquil ; my <calm> ; my <rope>
        suicidal_ideation	6	my bicycl ; my jefit ; my record ; my salary ; my van ; myself befor
        suicidal_ideation	6	myself figur ; nadi la ; nam und ; natur ; neck at ; ni <need> ; ni gana ; nic
        suicidal_ideation	6	nic <night> ; nic even ; nin el ; nin through ; ninety two ; nit deep ; nit on
        suicidal_ideation	6	nit shift ; noch me ; noma <need> ; nombr desd ; nos every ; notari par
        suicidal_ideation	6	noth her ; numb sav ; nurs she ; of <rope> ; of everyon ; of himself
        suicidal_ideation	6	off already ; off nev ; off say ; off sinc ; ojal alguien ; on being ; onc im
        suicidal_ideation	6	one <fall> ; only com ; only word ; op to ; open mon ; organis ; out to
        suicidal_ideation	6	overpas by ; owe 0 ; pa mi ; pa su ; papelit que ; paper cam ; par <stop>
        suicidal_ideation	6	par que ; past that ; past tonight ; pastilla del ; pastor i ; percocet he
        suicidal_ideation	6	permanent and ; phon onc ; phq 0 ; pick ; pickup with ; pil i ; pip over
        suicidal_ideation	6	play and ; poners ; post <say> ; poz ; previ ; ps ; pt sist ; pul out ; pus la
        suicidal_ideation	6	put one ; put you ; q quier ; que <clean> ; que <night> ; que amanezc
        suicidal_ideation	6	que cosa ; que ya ; queri ; quick as ; quier alcanz ; radi work ; raj
        suicidal_ideation	6	re <soon> ; re next ; real far ; record to ; refus ; refus <hospital>
        suicidal_ideation	6	repart mi ; report monday ; responsibl ; return everybody ; revolv ; rig at
        suicidal_ideation	6	right up ; right with ; rod it ; rop ; row on ; said in ; said she ; said tel
        suicidal_ideation	6	sal una ; saturday aft ; sav me ; say by ; say good ; say onc ; say thing
        suicidal_ideation	6	say walk ; segur social ; send any ; servic pistol ; session she ; sext <room>
        suicidal_ideation	6	sext pis ; she believ ; she hat ; she lit ; she one ; sheet for ; shel be
        suicidal_ideation	6	shel hav ; shel need ; shel say ; ship <leave> ; shit ; show him ; shown
        suicidal_ideation	6	shut ; si deni ; sinc harold ; sist use ; slow <hear> ; slur i
        suicidal_ideation	6	so <treatment> ; so thos ; sob too ; sobr y ; sobrin dic ; sobrin tien
        suicidal_ideation	6	sol queri ; somebody befor ; somebody should ; son <write> ; sop y
        suicidal_ideation	6	st <consume> ; st drink ; start cry ; start say ; step int ; street bridg
        suicidal_ideation	6	stuf last ; su <gun> ; su pistol ; suicidal intent ; suit on ; sur i
        suicidal_ideation	6	surrender ; sus gallo ; suspiciou ; swallow every ; switch off ; tab i
        suicidal_ideation	6	tabl when ; tak his ; tak me ; tantit ; tarjet y ; tbh ; tel him ; tel the
        suicidal_ideation	6	ten dai ; text me ; th when ; thank me ; thank op ; thank u ; that <opioid>
        suicidal_ideation	6	that fentanyl ; the amp ; the apartment ; the bibl ; the chip ; the co
        suicidal_ideation	6	the cod ; the deposit ; the furnac ; the jok ; the lak ; the policy ; the song
        suicidal_ideation	6	the vet ; the yellow ; them herself ; then thank ; ther of ; therapist ct
        suicidal_ideation	6	they <eat> ; they should ; they would ; theyd know ; thinkin bout
        suicidal_ideation	6	thre program ; titl sign ; to carol ; to chin ; to mom ; to pleas ; to rais
        suicidal_ideation	6	tocari ; told dtr ; tonight ; tonight me ; tonight that ; trad and
        suicidal_ideation	6	traffic audibl ; transport 0 ; truck key ; tub y ; turn me ; twic <day>
        suicidal_ideation	6	ultim hoy ; unaliv herself ; unclip ; unit my ; uno lo ; up <angry> ; up just
        suicidal_ideation	6	up sat ; up trash ; us both ; using last ; usted contestan ; va a ; va program
        suicidal_ideation	6	vacuna y ; vasit ; vean los ; vec me ; veil ; velador a ; vet 0
        suicidal_ideation	6	veterinari de ; vez le ; voy manej ; voz ant ; wan kms ; was kind ; wasnt
        suicidal_ideation	6	wat or ; wed all ; wer mov ; wer squar ; what theyd ; what ur ; wher the
        suicidal_ideation	6	whil they ; who giv ; who last ; whol be ; wif left ; window shut ; wish her
        suicidal_ideation	6	with <fire> ; with mrs ; with nam ; with thank ; wont hear ; wont pick
        suicidal_ideation	6	wor it ; wors sinc ; would be ; would check ; wrap in ; wrist in
        suicidal_ideation	6	wrist superficial ; x favor ; y esper ; y say ; ya descans ; ya establ ; ya ni
        suicidal_ideation	6	ya pagu ; ya teng ; ya teni ; yard rn ; yes and ; yo f ; you <treatment>
        suicidal_ideation	6	you becaus ; you read ; you seem ; you wer
        suicidal_ideation	5	+ group ; + gummi ; 0 dop ; 0 exit ; 0 four ; 0 fri ; 0 id ; 0 minuto ; 0 open
        suicidal_ideation	5	0 pretty ; 0 stitch ; 0 widow ; 0 xfer ; <afraid> i ; <alcohol> <think>
        suicidal_ideation	5	<alcohol> <trust> ; <always> <alone> ; <amount> bet ; <amount> na
        suicidal_ideation	5	<amount> wk ; <amount> would ; <appointment> fil ; <appointment> what
        suicidal_ideation	5	<ask> <height> ; <ask> <hospital> ; <ask> <pain> ; <ask> porqu
        suicidal_ideation	5	<asleep> <alcohol> ; <asleep> the ; <awake> <day> ; <blood> loos ; <blood> los
        suicidal_ideation	5	<bodypart> open ; <build> <day> ; <buy> lo ; <calm> <moment> ; <cannabis> noma
        suicidal_ideation	5	<caretaking> desd ; <caretaking> if ; <child> <blood> ; <child> <promise>
        suicidal_ideation	5	<child> <water> ; <child> mientra ; <child> so ; <child> yo
        suicidal_ideation	5	<church> <daytime> ; <church> <official> ; <clean> his ; <clean> it
        suicidal_ideation	5	<clothes> all ; <clothes> entr ; <cold> is ; <colleague> <hit>
        suicidal_ideation	5	<colleague> <key> ; <colleague> let ; <colleague> wher ; <consume> her
        suicidal_ideation	5	<consume> tod ; <container> <die> ; <container> lik ; <continue> <blood>
        suicidal_ideation	5	<continue> pour ; <count> <height> ; <crowd> <hit> ; <crowd> arent
        suicidal_ideation	5	<crowd> back ; <crowd> famili ; <crowd> if ; <crowd> should ; <day> anyway
        suicidal_ideation	5	<day> dont ; <day> me ; <day> open ; <day> pleas ; <day> present
        suicidal_ideation	5	<daytime> al ; <die> <consume> ; <die> <moment> ; <die> <rope>
        suicidal_ideation	5	<drive> <headface> ; <drive> <room> ; <drive> my ; <drug> de ; <eat> <past>
        suicidal_ideation	5	<eat> at ; <emergency> <trade> ; <feel> <daytime> ; <fire> <church>
        suicidal_ideation	5	<friend> <drug> ; <friend> <medicine> ; <friend> <week> ; <give> <soon>
        suicidal_ideation	5	<give> my ; <go> <wait> ; <goodbye> for ; <gun> <bodypart> ; <headface> <last>
        suicidal_ideation	5	<hear> <past> ; <height> <colleague> ; <height> <think> ; <height> is
        suicidal_ideation	5	<height> its ; <height> pil ; <hit> <headface> ; <hit> twic ; <hold> 0
        suicidal_ideation	5	<hold> bien ; <home> <height> ; <home> nuev ; <hot> ther ; <insurance> him
        suicidal_ideation	5	<job> <home> ; <job> it ; <job> son ; <key> <die> ; <key> <furniture>
        suicidal_ideation	5	<key> <put> ; <key> and ; <key> ive ; <key> stick ; <kill> de ; <kill> est
        suicidal_ideation	5	<kin> ell ; <kin> if ; <kin> the ; <kin> tod ; <kin> todo ; <kin> what
        suicidal_ideation	5	<kin> yo ; <last> <think> ; <last> y ; <leave> <hot> ; <leave> lik
        suicidal_ideation	5	<leave> round ; <leave> would ; <lock> with ; <money> <church>
        suicidal_ideation	5	<money> <stop> ; <money> la ; <money> lo ; <money> thru ; <month> pleas
        suicidal_ideation	5	<need> <rope> ; <need> <treatment> ; <need> <water> ; <need> complete
        suicidal_ideation	5	<need> em ; <need> list ; <needle> with ; <night> <rope> ; <night> <soon>
        suicidal_ideation	5	<official> <friend> ; <official> doe ; <official> f ; <opening> <amount>
        suicidal_ideation	5	<opening> <appointment> ; <opening> <clothes> ; <opening> aft
        suicidal_ideation	5	<opening> doesnt ; <opioid> hav ; <opioid> n ; <order> <clean>
        suicidal_ideation	5	<outdoors> would ; <palecolor> aft ; <partner> <clothes> ; <partner> her
        suicidal_ideation	5	<past> as ; <pet> <moment> ; <pet> <record> ; <pet> so ; <phone> <palecolor>
        suicidal_ideation	5	<photo> would ; <pill> <drug> ; <pill> <kin> ; <pill> del ; <pill> it
        suicidal_ideation	5	<pill> would ; <play> <shame> ; <play> or ; <play> up ; <promise> <day>
        suicidal_ideation	5	<promise> <pain> ; <promise> <stranger> ; <promise> her ; <promise> per
        suicidal_ideation	5	<put> asid ; <put> one ; <put> you ; <rail> doesnt ; <rarely> <soon>
        suicidal_ideation	5	<room> <alcohol> ; <room> twic ; <rope> ; <rope> <say> ; <rope> around
        suicidal_ideation	5	<rope> con ; <rope> round ; <sad> 0 ; <sad> <count> ; <say> <child>
        suicidal_ideation	5	<say> <goodbye> ; <say> <hit> ; <say> <lock> ; <say> anyon ; <say> cle
        suicidal_ideation	5	<say> down ; <say> ya ; <say> youl ; <sedative> <crash> ; <sedative> just
        suicidal_ideation	5	<see> <gun> ; <see> <height> ; <see> <leave> ; <see> <tool> ; <see> how
        suicidal_ideation	5	<see> real ; <shame> <amount> ; <shame> de ; <start> <drive> ; <stop> <buy>
        suicidal_ideation	5	<stop> <think> ; <stop> ive ; <take> <blade> ; <take> <pet> ; <take> and
        suicidal_ideation	5	<think> <go> ; <think> <trust> ; <think> why ; <think> yes ; <tired> is
        suicidal_ideation	5	<tired> not ; <tool> from ; <tool> me ; <tool> wher ; <trade> <lock>
        suicidal_ideation	5	<treatment> <furniture> ; <treatment> even ; <trust> <daytime> ; <trust> par
        suicidal_ideation	5	<trust> pt ; <wait> <height> ; <wait> <leave> ; <wait> <see> ; <wait> anywher
        suicidal_ideation	5	<wait> to ; <water> <daytime> ; <water> <go> ; <water> <hit> ; <water> <pain>
        suicidal_ideation	5	<water> <start> ; <week> ive ; <week> nev ; <withdrawal> cant ; <write> <feel>
        suicidal_ideation	5	<write> <friend> ; <write> <furniture> ; <write> <volunteer> ; <write> lin
        suicidal_ideation	5	<write> the ; <year> chip ; <year> is ; <year> la ; <year> nobody
        suicidal_ideation	5	<year> until ; <year> you ; @ <trust> ; @ mercy ; a # ; a cer ; a cort
        suicidal_ideation	5	a devera ; a fisherman ; a fram ; a hab ; a practic ; a sin ; a strong ; a wav
        suicidal_ideation	5	abdomen ; abdomen 0 ; about my ; abov it ; abraz bien ; abuel me ; admit drink
        suicidal_ideation	5	aft mom ; aft month ; afternoon he ; aim for ; al cer ; al metr ; al vecin
        suicidal_ideation	5	all con ; all theyl ; almoh ; already bought ; already decid ; already it
        suicidal_ideation	5	am say ; ambien in ; ambien was ; ambulanci ; an apartment ; and biscuit
        suicidal_ideation	5	and dic ; and next ; and pul ; and return ; and truck ; and wait ; anesthesi
        suicidal_ideation	5	ano la ; anoch estuv ; anoth night ; anoth resident ; anoth then
        suicidal_ideation	5	any <bodypart> ; anybody <see> ; anybody notic ; anyth aft ; anyth fancy
        suicidal_ideation	5	anyth wrong ; anyway i ; apag el ; are min ; arrest thi ; as <kin> ; as every
        suicidal_ideation	5	as hes ; asid on ; assoc ; ativan x ; avis q ; avis que ; avisenl ; b and
        suicidal_ideation	5	balanc then ; bare know ; bc its ; be <night> ; be good ; be sign ; beam and
        suicidal_ideation	5	beat my ; beb me ; becaus thi ; been <give> ; been real ; been say ; been tel
        suicidal_ideation	5	beer that ; befor final ; being aliv ; being so ; besid my ; best <kin>
        suicidal_ideation	5	bet with ; between thre ; bici ; bleach ; blind down ; blist ; blist pack
        suicidal_ideation	5	bols en ; both <clothes> ; both her ; both with ; bottl all ; boy a ; boy his
        suicidal_ideation	5	boy nam ; brazo ; breakup ; bridg aft ; bridg by ; brinc los ; broth com
        suicidal_ideation	5	bury you ; busc ; by <friend> ; by <rope> ; by anybody ; cad una ; caj par
        suicidal_ideation	5	calend fil ; callin for ; calm ask ; calm i ; can clos ; can stop ; cant do
        suicidal_ideation	5	car has ; car smok ; cart to ; cat bowl ; cat com ; cat to ; charcoal
        suicidal_ideation	5	chardonnay is ; chart for ; check for ; chem <hospital> ; chem lab ; chin and
        suicidal_ideation	5	chip and ; chiquit y ; choic for ; cinturon ; cle 0 ; cle <need> ; cle want
        suicidal_ideation	5	clos <count> ; coat ; coat off ; cocain cinc ; codein y ; cok did ; cok get
        suicidal_ideation	5	cold is ; colleg ra ; com par ; com todo ; complete off ; compon el
        suicidal_ideation	5	con trabaj ; confies ; confies que ; confirm by ; congregant 0 ; cuand pregunt
        suicidal_ideation	5	cuchil en ; cun tien ; cut loos ; d alcohol ; d street ; d told ; dad told
        suicidal_ideation	5	dang ; dar ; dat <day> ; daught i ; day pleas ; day sick ; de <goodbye>
        suicidal_ideation	5	de desped ; de sustancia ; decid it ; decid which ; deed the ; dej tod
        suicidal_ideation	5	dej ya ; del <moment> ; del que ; del segund ; delet <always> ; delet every
        suicidal_ideation	5	deni intent ; depression no ; desd aca ; despedi ; despid de ; detox eight
        suicidal_ideation	5	devera ; dij bien ; din that ; diosit me ; do for ; do it ; do its ; do pickup
        suicidal_ideation	5	doe ; doesnt mat ; dont <clothes> ; dont real ; dont wan ; door at
        suicidal_ideation	5	door unlock ; dorm y ; doubt ; drimk ; dtr moth ; each 0 ; ear fil ; eat at
        suicidal_ideation	5	effect ; eight on ; el <gun> ; el agu ; el chiquit ; el contratist ; el frasc
        suicidal_ideation	5	el garag ; el sust ; ell falt ; email my ; emoji ; empti her
        suicidal_ideation	5	en <appointment> ; en bolsa ; en consult ; en cort ; en las ; encarg
        suicidal_ideation	5	encuentr cas ; end dat ; ener me ; enferm de ; entregu las ; er 0 ; era par
        suicidal_ideation	5	escogi la ; eso lugar ; esper que ; est debaj ; even outpt ; every library
        suicidal_ideation	5	every run ; everybody proud ; everyon a ; everyth past ; exit ; explain ask
        suicidal_ideation	5	f <rope> ; f hairdres ; f moth ; f put ; fatal ; fath mov ; fech ; feed it
        suicidal_ideation	5	fenc up ; fil to ; fin duerm ; firm en ; fish guid ; fix me ; float and
        suicidal_ideation	5	floor ; floor balcony ; fold is ; food no ; for <outdoors> ; for friday
        suicidal_ideation	5	for rat ; for sud ; for thing ; for thur ; forest ; forest lawn ; found him
        suicidal_ideation	5	found me ; found with ; four second ; freeway ; frent y ; friend for
        suicidal_ideation	5	friend that ; ful and ; ful tank ; furnac pilot ; gap and ; garag is
        suicidal_ideation	5	garag now ; get thrown ; gf sob ; gin and ; gin at ; girl get ; girl want
        suicidal_ideation	5	go be ; goe first ; gon <drive> ; gon <go> ; gon <say> ; gon driv ; gon lie
        suicidal_ideation	5	gon out ; gon round ; good view ; goodnight to ; got scar ; grab a ; grain leg
        suicidal_ideation	5	ground then ; gues what ; guit and ; gun out ; guy has ; hac falt
        suicidal_ideation	5	hag <money> ; half for ; handl evry ; happen and ; has <rope> ; has to
        suicidal_ideation	5	has work ; hav a ; hav in ; he <angry> ; he <record> ; he <write> ; he beg
        suicidal_ideation	5	he intend ; he paid ; he quer ; he thank ; he wrot ; hed <rope> ; hed hang
        suicidal_ideation	5	her <photo> ; her acct ; her bf ; her fifti ; her leg ; her location
        suicidal_ideation	5	her thigh ; her tomorrow ; herman dic ; hes being ; hes to ; hij com ; him die
        suicidal_ideation	5	himself say ; his <pet> ; his <tool> ; his bedroom ; his cremation ; his ex
        suicidal_ideation	5	his gun ; his location ; his passport ; hol <container> ; hom for ; honest
        suicidal_ideation	5	hot ther ; hour look ; how <amount> ; how high ; how many ; how to ; hoy compr
        suicidal_ideation	5	hoy quier ; husband put ; i <try> ; i deserv ; i doz ; i drimk ; i imagin
        suicidal_ideation	5	i measur ; i might ; i rath ; i shut ; i stand ; i tie ; i tor ; id just
        suicidal_ideation	5	if shed ; if someth ; if thi ; ill handl ; im <limp> ; im <trust> ; im don
        suicidal_ideation	5	im hop ; im sorry ; im think ; im violat ; im your ; in chem ; in hair
        suicidal_ideation	5	inconvenienc ; inpt twic ; ir con ; is <clean> ; is certain ; is it ; is up
        suicidal_ideation	5	isnt <take> ; it <break> ; it aft ; it im ; it incl ; it kind ; it me ; it off
        suicidal_ideation	5	it thursday ; it you ; its <blood> ; its due ; its hook ; its short ; its tidy
        suicidal_ideation	5	iv 0 ; ive <ask> ; ive <think> ; ive ask ; ive just ; ive left ; ive shown
        suicidal_ideation	5	jacket on ; jail cm ; jefit ; jewelry ; joint on ; just <clean> ; just nic
        suicidal_ideation	5	keep for ; keep work ; key and ; key stick ; kid the ; kindest ; knot
        suicidal_ideation	5	know which ; la <calm> ; la almoh ; la bici ; la molesti ; la ocup ; la prim
        suicidal_ideation	5	la tap ; la ve ; label ; lady for ; lady next ; laid down ; last cal
        suicidal_ideation	5	le <ask> ; le confies ; le entregu ; le pid ; le pidi ; le prendi ; le regal
        suicidal_ideation	5	le voy ; left his ; left over ; letter to ; level the ; lick the ; lie her
        suicidal_ideation	5	lightbulb ; lil <friend> ; lil cousin ; lin <continue> ; list but ; lit and
        """
}
