extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation3 = """
        suicidal_ideation	7	think about ; think of ; thru <stop> ; thur back ; tiemp <need> ; tien <take>
        suicidal_ideation	7	tien agar ; titl sign ; to <kin> ; to goodwil ; to look ; to mom ; to pleas
        suicidal_ideation	7	to step ; to switch ; to tak ; toda sus ; todo <put> ; told chaplain
        suicidal_ideation	7	told husb ; told the ; tonight so ; tool the ; top <container> ; top draw
        suicidal_ideation	7	torn off ; traffic audibl ; tranquila ; trash is ; tue appt ; twic <day>
        suicidal_ideation	7	un plat ; un sobr ; unaliv herself ; und and ; up enough ; up told
        suicidal_ideation	7	upstair by ; us both ; va a ; vasit ; vec est ; vena y ; ventan del ; vid
        suicidal_ideation	7	vig ; was i ; wasnt <home> ; wasnt hom ; wat or ; way it ; wed all ; weed with
        suicidal_ideation	7	weekend my ; welfar ; wer out ; wher the ; which key ; who last ; who stop
        suicidal_ideation	7	whoev ; whol day ; wif dont ; wif her ; window on ; wont hear ; wor it
        suicidal_ideation	7	would check ; wouldnt tak ; written to ; xfer m ; y say ; ya era ; ya lo
        suicidal_ideation	7	ya noma ; ya pagu ; ya teni ; yest told ; yo con ; you und ; youl be
        suicidal_ideation	7	your now ; yr good ; yrs for
        suicidal_ideation	6	+ email ; 0 # ; 0 drop ; 0 fri ; 0 put ; 0 today ; 0 warm ; 0 widow
        suicidal_ideation	6	<afraid> soy ; <always> all ; <amount> new ; <amount> so ; <amount> wk
        suicidal_ideation	6	<ask> <church> ; <ask> <vermin> ; <asleep> the ; <bodypart> aft
        suicidal_ideation	6	<bodypart> las ; <bodypart> ten ; <break> not ; <breath> est ; <build> him
        suicidal_ideation	6	<buy> <alone> ; <buy> de ; <buy> lo ; <calm> <calm> ; <cannabis> noma
        suicidal_ideation	6	<child> so ; <church> <trust> ; <church> i ; <clean> <color> ; <clean> <soon>
        suicidal_ideation	6	<clean> und ; <clothes> <blood> ; <clothes> entr ; <clothes> por
        suicidal_ideation	6	<clothes> your ; <cold> by ; <container> <child> ; <container> worth
        suicidal_ideation	6	<continue> pres ; <count> <height> ; <count> twic ; <crash> the
        suicidal_ideation	6	<crowd> <shame> ; <crowd> by ; <day> circl ; <day> me ; <day> refus
        suicidal_ideation	6	<daytime> todo ; <die> <official> ; <die> <rope> ; <die> hac ; <eat> off
        suicidal_ideation	6	<feel> <calm> ; <feel> noth ; <fire> <happy> ; <friend> mad ; <friend> thi
        suicidal_ideation	6	<furniture> <medicine> ; <furniture> cuand ; <furniture> dont ; <give> los
        suicidal_ideation	6	<gun> <bodypart> ; <gun> out ; <headface> <clean> ; <hear> off ; <height>
        suicidal_ideation	6	<height> <afraid> ; <height> <cold> ; <height> <colleague> ; <height> <put>
        suicidal_ideation	6	<height> <school> ; <height> pil ; <hit> <headface> ; <hit> twic
        suicidal_ideation	6	<hold> <church> ; <home> <awake> ; <home> nuev ; <illness> rn
        suicidal_ideation	6	<insurance> <hit> ; <insurance> he ; <insurance> him ; <key> <put> ; <key> ive
        suicidal_ideation	6	<key> la ; <kin> <smell> ; <kin> instead ; <last> <awake> ; <last> <hear>
        suicidal_ideation	6	<last> <think> ; <leave> would ; <lock> me ; <medicine> desd ; <moment> w/o
        suicidal_ideation	6	<money> down ; <month> pleas ; <need> <rope> ; <need> complete ; <need> off
        suicidal_ideation	6	<night> <blade> ; <night> <shame> ; <official> doe ; <opening> <appointment>
        suicidal_ideation	6	<opening> <clothes> ; <opening> <drive> ; <opening> <town> ; <opening> wont
        suicidal_ideation	6	<opioid> hav ; <outdoors> would ; <palecolor> <rail> ; <partner> <goodbye>
        suicidal_ideation	6	<partner> her ; <partner> until ; <pet> <rope> ; <pet> el ; <phone> i
        suicidal_ideation	6	<photo> las ; <pill> <count> ; <pill> it ; <play> or ; <promise> <leave>
        suicidal_ideation	6	<promise> <stranger> ; <promise> hed ; <promise> op ; <promise> per
        suicidal_ideation	6	<promise> u ; <put> <buy> ; <put> <church> ; <put> <leave> ; <put> la
        suicidal_ideation	6	<put> them ; <rail> <go> ; <rail> <night> ; <rope> <say> ; <rope> <tool>
        suicidal_ideation	6	<rope> <try> ; <rope> round ; <sad> 0 ; <sad> i ; <say> <child>
        suicidal_ideation	6	<say> <promise> ; <say> cle ; <school> ra ; <sedative> <crash>
        suicidal_ideation	6	<see> <alcohol> ; <see> <fall> ; <see> <height> ; <see> im ; <see> real
        suicidal_ideation	6	<see> up ; <shame> <put> ; <smell> <alcohol> ; <sober> too ; <stimulant> btw
        suicidal_ideation	6	<stimulant> igual ; <stop> <blood> ; <stranger> besid ; <stranger> check
        suicidal_ideation	6	<stranger> its ; <think> <church> ; <think> <kill> ; <think> <tool>
        suicidal_ideation	6	<think> right ; <think> wont ; <think> x ; <tired> <home> ; <trade> <lock>
        suicidal_ideation	6	<trade> act ; <treatment> <goodbye> ; <treatment> <need> ; <trust> <alone>
        suicidal_ideation	6	<trust> <awake> ; <trust> all ; <trust> he ; <trust> one ; <trust> se
        suicidal_ideation	6	<try> <kill> ; <try> <last> ; <try> ahorc ; <try> on ; <water> <pain>
        suicidal_ideation	6	<withdrawal> cant ; <write> <key> ; <write> debaj ; <write> en ; <write> id
        suicidal_ideation	6	<write> the ; <year> chip ; a dash ; a devera ; a freshman ; a laundry ; a me
        suicidal_ideation	6	a nadi ; a noos ; a plastic ; a sock ; abaj ; about <stop> ; about <town>
        suicidal_ideation	6	abuel porqu ; acost ; affect ; aft <hold> ; aft every ; aft friday
        suicidal_ideation	6	alcohol only ; already <rope> ; already bought ; already tied ; als what
        suicidal_ideation	6	an the ; and <leave> ; and dic ; and hoodi ; and let ; and sat ; anil
        suicidal_ideation	6	anoch mi ; anoth resident ; anybody wil ; apologiz 0 ; apret la ; are min
        suicidal_ideation	6	arm in ; arm she ; as quick ; as soon ; ask doe ; ask from ; ask my ; ask our
        suicidal_ideation	6	at forest ; attempt on ; away <always> ; away every ; away til ; b in
        suicidal_ideation	6	bak act ; banc y ; bang her ; bar four ; barat de ; barstow for ; be <calm>
        suicidal_ideation	6	be in ; be up ; beam in ; been back ; been giv ; befor final ; bequeath
        suicidal_ideation	6	bet with ; between thre ; blad in ; blad out ; blist ; blist pack ; blu mayb
        suicidal_ideation	6	boat in ; bols de ; bonita ; both <clothes> ; both <phone> ; both cal
        suicidal_ideation	6	bottl an ; bottl out ; bottom has ; bought 0 ; boy a ; boy get ; boy his
        suicidal_ideation	6	brazo ; bridg aft ; brok door ; brok not ; broth text ; broth the ; burden
        suicidal_ideation	6	busquemo ; by how ; cabinet ; cad herman ; cad una ; caguama y ; cajon y
        suicidal_ideation	6	callin for ; cancel ; cant do ; cap off ; card <put> ; cart with ; cas a
        suicidal_ideation	6	cash x ; cat com ; check for ; check they ; church on ; cigarro ; clean of
        suicidal_ideation	6	closet ; clr f ; com hac ; complete off ; compon el ; contract for
        suicidal_ideation	6	correct it ; count to ; cuadern de ; cual ; culp de ; cumpleano ; cun tien
        suicidal_ideation	6	cut wrist ; dai all ; dai arm ; damo ; dang ; dat <day> ; daught i ; day thi
        suicidal_ideation	6	de <take> ; de <vermin> ; de cuant ; de fuer ; de hotel ; dead and ; decid it
        suicidal_ideation	6	dej ya ; del <moment> ; del cier ; del jardin ; del segund ; del sext
        suicidal_ideation	6	del viern ; delet ; deployment and ; depression no ; desd aca ; desk ask
        suicidal_ideation	6	despertador ; despidi ; detox gav ; devera ; di mis ; dia sei ; dialysi
        suicidal_ideation	6	differenc to ; dig a ; dij a ; dip to ; director told ; do it ; dolor me
        suicidal_ideation	6	door wont ; doubl if ; down all ; draft ; draft the ; drimk ; drop or ; each 0
        suicidal_ideation	6	each <year> ; each trip ; each year ; effect ; el agu ; el cuadern
        suicidal_ideation	6	el despertador ; el lot ; el sacapunta ; eleventh <school> ; eleventh grad
        suicidal_ideation	6	ell cre ; empti her ; en cuant ; en est ; encarg ; encuentr ; encuentren
        suicidal_ideation	6	er 0 ; es pa ; esa es ; esper que ; estacionamient y ; estoy pens
        suicidal_ideation	6	estuf cuand ; every tabl ; everyon a ; everyon so ; exit ; f <drive>
        suicidal_ideation	6	f <fire> ; f <record> ; f burn ; fal over ; feet of ; ferreteri ; figur on
        suicidal_ideation	6	first her ; fold is ; for being ; for dts ; found a ; found with ; frasc
        suicidal_ideation	6	friday as ; ful when ; gallo pag ; gana de ; garaj con ; get shut ; get the
        suicidal_ideation	6	git ; go be ; god all ; good view ; goodby to ; granddaught cal ; grandpa
        suicidal_ideation	6	gun to ; hac falt ; had <vermin> ; had every ; hag <money> ; handl evry
        suicidal_ideation	6	has begun ; has skip ; hav <hear> ; hav heard ; he <height> ; he jump ; he kis
        suicidal_ideation	6	he paid ; he quer ; he rang ; heard it ; her <photo> ; her acct ; her bf
        suicidal_ideation	6	her go ; her location ; her now ; her think ; her thursday ; herself sunday
        suicidal_ideation	6	hes text ; him <die> ; him <promise> ; him good ; him it ; him what
        suicidal_ideation	6	his <pet> ; his <tool> ; his cremation ; his passport ; his shot ; his van
        suicidal_ideation	6	his wed ; hom until ; hop he ; hospital ayer ; hospital sent ; hotel mgr
        suicidal_ideation	6	hound ; hour look ; hous went ; how <amount> ; how many ; how to ; hoy compr
        suicidal_ideation	6	hoy quier ; hrs w/o ; hs <school> ; hug ; hx <blood> ; hx cut ; i doubt
        suicidal_ideation	6	i drimk ; i light ; i sit ; i wreck ; id <consume> ; id start ; id use
        suicidal_ideation	6	if shed ; igual lo ; igual q ; ill <rope> ; ill hang ; im <need> ; im alway
        suicidal_ideation	6	im clock ; im think ; import nad ; in first ; incident with ; inf yet
        suicidal_ideation	6	insulin from ; insuranc would ; int anyth ; intox ; is arrang ; is past
        suicidal_ideation	6	it look ; it me ; itl be ; its becaus ; its fifteen ; its long ; ive cancel
        suicidal_ideation	6	ive chart ; ive decid ; ive look ; ive quit ; ive swallow ; jefit ; judg has
        suicidal_ideation	6	just <continue> ; just bad ; just lookin ; keep pictur ; keep say ; keep tel
        suicidal_ideation	6	keep text ; key so ; kid gav ; kien ; knot ; l ; la cancion ; la poliz
        suicidal_ideation	6	la tap ; label ; lap say ; lat dad ; law start ; le debi ; le encargu
        suicidal_ideation	6	le ofrezc ; le prendi ; left to ; les he ; les reparti ; let <outdoors>
        suicidal_ideation	6	let them ; level the ; libret dond ; lie her ; lif on ; lif without ; lik all
        suicidal_ideation	6	lineman cant ; littl soldier ; liv through ; lo <last> ; lo llamen ; lo ultim
        suicidal_ideation	6	long way ; look up ; lookin at ; los gallo ; m bak ; m cam ; m colleg ; m h/o
        suicidal_ideation	6	m kratom ; mail my ; man las ; manan al ; mand fot ; mang ; me bes ; me eleven
        suicidal_ideation	6	measur out ; med school ; mejor ; mention 0 ; metadon en ; meth court
        suicidal_ideation	6	mi herramient ; mi pai ; might <continue> ; mij a ; min left ; min not
        suicidal_ideation	6	mis <medicine> ; mis hijo ; mom said ; monday the ; month all ; morirs
        suicidal_ideation	6	motel room ; moth hasnt ; my <rope> ; my bicycl ; my jefit ; my lap
        suicidal_ideation	6	my salary ; nadi la ; nam und ; neck she ; nic <night> ; nic even ; night alon
        suicidal_ideation	6	nin through ; nit deep ; noma <need> ; norc lik ; nos every ; nos llev
        suicidal_ideation	6	notari par ; now that ; numb do ; nurs she ; of <rope> ; of doing ; of driv
        suicidal_ideation	6	of everyon ; of himself ; of stuf ; off <say> ; off nev ; off say ; oir una
        suicidal_ideation	6	onc im ; one <fall> ; one measur ; one mor ; one person ; only gon ; only word
        suicidal_ideation	6	op to ; open <think> ; out to ; over <die> ; over <eat> ; over memorial
        suicidal_ideation	6	owed a ; paid ; papelit que ; paper cam ; par <stop> ; par abaj ; pastilla del
        suicidal_ideation	6	pastor i ; pedi perdon ; pens com ; pens en ; perdon per ; permanent and
        suicidal_ideation	6	pick ; pickup with ; piden y ; piedr com ; pil i ; pil it ; pil so
        suicidal_ideation	6	pink <relapse> ; pink slip ; pip over ; plane mi ; play and ; pour <alcohol>
        suicidal_ideation	6	pour win ; poz ; proxim no ; pt sist ; puent ; pul out ; pus la ; put one
        suicidal_ideation	6	put you ; q quier ; qt / ; que <night> ; que par ; que van ; queden
        suicidal_ideation	6	queri oir ; quick as ; quick than ; raj ; read <say> ; real far ; record a
        suicidal_ideation	6	record to ; refus <hospital> ; repart mi ; report monday ; responsibl ; rhym
        suicidal_ideation	6	rig at ; rig int ; right up ; right with ; ring tomorrow ; roblox
        suicidal_ideation	6	roommat has ; rop already ; row on ; said she ; sal <money> ; santo y
        suicidal_ideation	6	saturday aft ; sav me ; sav up ; say count ; say look ; say onc ; say theyr
        suicidal_ideation	6	say thing ; say walk ; school if ; sea la ; segur social ; seman com ; seri en
        suicidal_ideation	6	servic pistol ; session she ; sext <room> ; sext pis ; she believ ; she one
        suicidal_ideation	6	sheet for ; shel hav ; shel need ; shel say ; shin a ; show him ; shown ; shut
        suicidal_ideation	6	shut and ; si deni ; sist doesnt ; sist use ; sit besid ; sit by ; slow <hear>
        suicidal_ideation	6	so nobody ; so thos ; sob too ; sobr y ; sobrin dic ; somebody befor
        suicidal_ideation	6	somebody would ; son <write> ; son sol ; soy soldador ; speech cle ; spot by
        suicidal_ideation	6	spot it ; start cry ; start say ; step int ; step over ; stop thinkin
        suicidal_ideation	6	suen el ; suicid lik ; suicidal intent ; sun he ; sunday six ; sup lik ; sur i
        suicidal_ideation	6	surrender ; sus teni ; suspiciou ; swallow every ; tab i ; tabl when
        suicidal_ideation	6	tailpip int ; tak his ; taken car ; talk me ; tand ; tarjet y ; tel anyon
        suicidal_ideation	6	tel the ; text me ; text pleas ; th when ; than is ; thank op ; thank to
        suicidal_ideation	6	thank u ; that <opioid> ; that fentanyl ; the <tool> ; the amp ; the apartment
        suicidal_ideation	6	the barn ; the bibl ; the chip ; the co ; the cod ; the combination ; the extr
        suicidal_ideation	6	the furnac ; the goal ; the jok ; the lak ; the rack ; the stitch ; the stock
        suicidal_ideation	6	the tool ; the whip ; then <moment> ; then now ; then turn ; ther cash
        suicidal_ideation	6	ther of ; therapist ct ; thought yes ; thre program ; thumbtack ; tim who
        suicidal_ideation	6	tir por ; to carol ; to chin ; to kms ; to not ; to rais ; to thank ; tocari
        suicidal_ideation	6	told dtr ; tonight ; tonight me ; tonight that ; tonit i ; total a ; trad and
        suicidal_ideation	6	turn me ; twic <stimulant> ; twic i ; two the ; u wer ; ultim hoy ; un frasc
        suicidal_ideation	6	una libret ; unclip ; unic que ; unit my ; uno lo ; up <angry> ; up just
        suicidal_ideation	6	up trash ; usted contestan ; vacuna y ; vas a ; vean los ; vec piens ; veil
        suicidal_ideation	6	vet through ; veterinari de ; vid ya ; vincent ; voy con ; voy manej ; wal at
        suicidal_ideation	6	wan kms ; want complete ; warm xfer ; wer mov ; wer nic ; wer squar
        suicidal_ideation	6	whil they ; who find ; who giv ; whoev it ; whol be ; why yet ; wif left
        suicidal_ideation	6	window shut ; with <fire> ; with <rope> ; with himself ; with mrs ; with so
        suicidal_ideation	6	with ston ; with thank ; wont pick ; work every ; would be ; would sav
        suicidal_ideation	6	would want ; wrist in ; wrist superficial ; ya <wait> ; ya descans ; ya qued
        suicidal_ideation	6	ya teng ; yard rn ; year chip ; yes and ; yo f ; you <treatment> ; you becaus
        suicidal_ideation	6	you read ; you seem ; él cre
        suicidal_ideation	5	+ group ; + gummi ; + his ; 0 count ; 0 cut ; 0 dop ; 0 drank ; 0 four ; 0 fum
        suicidal_ideation	5	0 of ; 0 open ; 0 outsid ; 0 sent ; 0 teng ; <afraid> <night> ; <afraid> i
        suicidal_ideation	5	<alcohol> <trust> ; <always> <alone> ; <amount> na ; <amount> rol
        suicidal_ideation	5	<amount> turn ; <amount> wher ; <amount> would ; <appointment> what
        suicidal_ideation	5	<ask> our ; <ask> porqu ; <asleep> <alcohol> ; <awake> <day> ; <blade> are
        suicidal_ideation	5	<blood> loos ; <blood> them ; <bodypart> con ; <bodypart> ill
        suicidal_ideation	5	<bodypart> open ; <breath> <say> ; <buy> <pill> ; <buy> <put> ; <buy> at
        suicidal_ideation	5	<calm> <moment> ; <caretaking> desd ; <caretaking> noma ; <child> <blood>
        suicidal_ideation	5	<child> aft ; <child> yo ; <church> <daytime> ; <clean> along ; <clean> his
        suicidal_ideation	5	<clean> it ; <clothes> <write> ; <clothes> all ; <cold> is ; <colleague> <hit>
        suicidal_ideation	5	<colleague> <key> ; <colleague> <soon> ; <colleague> she ; <colleague> wher
        suicidal_ideation	5	<consume> <blade> ; <consume> <friend> ; <consume> her ; <container> <die>
        suicidal_ideation	5	<container> lik ; <continue> asi ; <continue> pour ; <continue> typ
        suicidal_ideation	5	<count> <continue> ; <crowd> <hit> ; <crowd> arent ; <crowd> famili
        suicidal_ideation	5	<crowd> sat ; <crowd> should ; <day> <stranger> ; <day> anyway ; <day> dont
        suicidal_ideation	5	<day> nobody ; <day> open ; <day> otr ; <day> pleas ; <day> present
        suicidal_ideation	5	<daytime> <cold> ; <die> <caretaking> ; <die> <consume> ; <die> <moment>
        suicidal_ideation	5	<die> <think> ; <drive> aft ; <drive> it ; <drive> my ; <drug> <container>
        suicidal_ideation	5	<drug> de ; <feel> <daytime> ; <feel> <fire> ; <friend> <drug>
        suicidal_ideation	5	<friend> <medicine> ; <friend> <week> ; <friend> desd ; <give> <kill>
        suicidal_ideation	5	<give> <soon> ; <give> my ; <go> <height> ; <go> <tool> ; <go> <wait>
        suicidal_ideation	5	<go> alguien ; <goodbye> for ; <gun> <furniture> ; <gun> cargador ; <gun> que
        suicidal_ideation	5	<gun> than ; <headface> <last> ; <height> <night> ; <height> <think>
        suicidal_ideation	5	<height> is ; <height> its ; <height> por ; <height> thi ; <hold> 0
        suicidal_ideation	5	<home> <height> ; <hospital> if ; <job> it ; <job> son ; <key> <furniture>
        suicidal_ideation	5	<key> so ; <key> stick ; <kill> <child> ; <kill> de ; <kill> est ; <kill> ya
        suicidal_ideation	5	<kin> if ; <kin> shel ; <kin> the ; <kin> thi ; <kin> todo ; <kin> what
        suicidal_ideation	5	<last> servic ; <last> y ; <law> las ; <leave> <hot> ; <leave> <promise>
        suicidal_ideation	5	<leave> <put> ; <leave> round ; <lock> with ; <money> <container>
        suicidal_ideation	5	<money> <stop> ; <money> her ; <need> <blade> ; <need> alcanz ; <need> list
        suicidal_ideation	5	<needle> of ; <night> <needle> ; <night> <soon> ; <night> just
        suicidal_ideation	5	<official> <friend> ; <official> f ; <opening> aft ; <opening> that
        suicidal_ideation	5	<opioid> n ; <pain> <write> ; <palecolor> <record> ; <palecolor> aft
        suicidal_ideation	5	<partner> <clothes> ; <partner> fil ; <past> as ; <pet> <moment>
        suicidal_ideation	5	<pet> <record> ; <pet> <week> ; <pet> <write> ; <phone> <buy>
        suicidal_ideation	5	<phone> <color> ; <phone> <palecolor> ; <photo> would ; <pill> <kin>
        suicidal_ideation	5	<pill> wont ; <pill> would ; <play> <shame> ; <promise> <calm>
        suicidal_ideation	5	<promise> <day> ; <promise> <pain> ; <promise> <vendor> ; <promise> her
        suicidal_ideation	5	<put> <break> ; <put> <gun> ; <put> not ; <put> one ; <put> you
        suicidal_ideation	5	<rarely> <say> ; <rarely> <soon> ; <rarely> me ; <room> <alcohol>
        suicidal_ideation	5	<rope> <container> ; <rope> around ; <rope> it ; <rope> then ; <sad> <count>
        suicidal_ideation	5	<say> <goodbye> ; <say> <lock> ; <say> anyon ; <say> down ; <say> mr
        suicidal_ideation	5	<say> my ; <say> thru ; <say> youl ; <sedative> <say> ; <sedative> just
        suicidal_ideation	5	<see> <continue> ; <see> <give> ; <see> <leave> ; <see> <tool> ; <see> nic
        suicidal_ideation	5	<stimulant> doe ; <stop> ive ; <stranger> doesnt ; <stranger> releas
        suicidal_ideation	5	<take> and ; <take> the ; <think> <go> ; <think> bout ; <think> el
        suicidal_ideation	5	<think> why ; <tired> ; <tired> <job> ; <tired> <need> ; <tool> <kin>
        suicidal_ideation	5	<tool> <pet> ; <tool> from ; <tool> wher ; <trade> hac
        suicidal_ideation	5	<treatment> <furniture> ; <treatment> even ; <treatment> i ; <trust> <daytime>
        suicidal_ideation	5	<trust> <night> ; <trust> par ; <try> <photo> ; <wait> <height>
        suicidal_ideation	5	<wait> <leave> ; <wait> <rope> ; <wait> <see> ; <wait> anywher ; <wait> to
        suicidal_ideation	5	<water> <consume> ; <water> <daytime> ; <water> <go> ; <water> <hit>
        suicidal_ideation	5	<water> <past> ; <water> <start> ; <water> is ; <water> or ; <week> <fire>
        suicidal_ideation	5	<week> <hold> ; <week> ive ; <week> nev ; <week> nobody ; <write> <blade>
        suicidal_ideation	5	<write> <feel> ; <write> <friend> ; <write> <furniture> ; <write> <start>
        suicidal_ideation	5	<write> <volunteer> ; <write> lin ; <year> <insurance> ; <year> is
        suicidal_ideation	5	<year> nobody ; a # ; a <continue> ; a <smell> ; a cer ; a dad ; a despert
        suicidal_ideation	5	a fram ; a hab ; a junki ; a mar ; a sin ; a smel ; a supermarket ; a volv
        suicidal_ideation	5	a wav ; a él ; abdomen ; abdomen 0 ; abov it ; abroad ; abuel me
        suicidal_ideation	5	activ <die> ; activ suicidal ; admit drink ; aft mom ; aft month
        suicidal_ideation	5	afterward and ; ago stitch ; aim for ; al cer ; alarm co ; all <amount>
        suicidal_ideation	5	all four ; all theyl ; already it ; am say ; amar el ; ambien in ; ambien was
        suicidal_ideation	5	ambulanc i ; an apartment ; an argument ; and <write> ; and biscuit
        suicidal_ideation	5	and clean ; and hung ; and next ; and pul ; and return ; and wait ; anesthesi
        suicidal_ideation	5	ano enter ; anoch estuv ; anoth night ; anoth then ; anoth wint ; antoj
        suicidal_ideation	5	anybody <see> ; anybody notic ; anyon for ; anyth wrong ; apag el ; apagu
        suicidal_ideation	5	apartment the ; aqui noma ; arm every ; arrest thi ; as <kin> ; as every
        suicidal_ideation	5	as hes ; asid on ; ask chaplain ; at any ; at point ; attempt suicid ; avisenl
        suicidal_ideation	5	awak x ; b and ; back the ; back without ; badg in ; balanc then ; bare know
        suicidal_ideation	5	bathroom ; bc its ; be <night> ; be <past> ; be <sad> ; be good ; be me
        suicidal_ideation	5	be sad ; be sign ; beam and ; becaus thi ; been <give> ; been <think>
        suicidal_ideation	5	being so ; belt pick ; belt unbuckl ; bes ; best <kin> ; big one ; bleach
        suicidal_ideation	5	blu lin ; bols en ; both with ; bowl for ; boy and ; breakup ; bridg by
        suicidal_ideation	5	brinc los ; bro the ; broth com ; bury you ; but <breath> ; by <friend>
        suicidal_ideation	5	cad cuatr ; caj par ; calm ask ; cam by ; camion a ; can <stop> ; can clos
        suicidal_ideation	5	can for ; canal ; car has ; car if ; cart to ; cat bowl ; cat to ; charcoal
        suicidal_ideation	5	chardonnay is ; chart for ; chec ; chin and ; chiquit y ; choic for ; clas to
        suicidal_ideation	5	clav del ; cle 0 ; cle <need> ; cle want ; clif at ; clos <count> ; coat off
        suicidal_ideation	5	cobran al ; codein y ; cold is ; colleg ra ; com <money> ; com apart ; com par
        suicidal_ideation	5	comercial ; compr zapato ; confies ; confies que ; confirm by ; congregant 0
        suicidal_ideation	5	coun ; counselor lik ; count in ; crack for ; cuchil en ; cuelg ; cut loos
        suicidal_ideation	5	d street ; d told ; dad told ; daught the ; dawn with ; day pleas
        suicidal_ideation	5	day residential ; de sustancia ; debi ; debi desd ; decid which ; deed the
        suicidal_ideation	5	dej me ; del mart ; del panteon ; del que ; deni intent ; departament en
        suicidal_ideation	5	desd agost ; despedi ; despid de ; dic hoy ; diganl que ; dij q ; din that
        suicidal_ideation	5	diosit me ; disclos suicidal ; do for ; do its ; do pickup ; doe ; dog paper
        suicidal_ideation	5	dont <clothes> ; dont real ; door that ; door unlock ; dorm y ; driv hom
        suicidal_ideation	5	drov out ; dtr moth ; dtr with ; duerm mi ; ear fil ; east key ; eight on
        suicidal_ideation	5	el cabl ; el chiquit ; el sust ; ell falt ; email my ; emoji
        suicidal_ideation	5	en <appointment> ; en <go> ; en consult ; en iop ; encontr una ; enferm de
        suicidal_ideation	5	enferm noma ; entregu las ; era par ; eran com ; errand ; escogi la
        suicidal_ideation	5	escribi las ; escritura ; esper al ; espos q ; est <night> ; even outpt
        suicidal_ideation	5	ever get ; every library ; every plat ; every run ; everybody and
        suicidal_ideation	5	everybody tool ; everyth past ; f <rope> ; f hairdres ; f moth ; f put
        suicidal_ideation	5	favorit and ; feed it ; fenc up ; fentanil fum ; find it ; firm en ; fish guid
        suicidal_ideation	5	fiv most ; fix me ; float and ; floor ; floor balcony ; food no
        suicidal_ideation	5	for <outdoors> ; for and ; for friday ; for min ; for sud ; for thing
        suicidal_ideation	5	for thur ; forest ; forest lawn ; found him ; found me ; four second
        suicidal_ideation	5	fram <say> ; fram say ; freeway ; fresh ; friday fiv ; friend for
        suicidal_ideation	5	friend that ; from walk ; ful and ; furnac pilot ; gap and ; garag is
        suicidal_ideation	5	garag now ; get thrown ; gf sob ; gin and ; gin at ; girl want ; go <cold>
        suicidal_ideation	5	go cold ; gon <say> ; gon lie ; gon out ; gon round ; goodnight to ; got past
        suicidal_ideation	5	grab a ; grandma ; ground then ; guanter ; guest half ; guit and ; guy has
        suicidal_ideation	5	half for ; hand off ; happen and ; has <medicine> ; has <rope> ; has <start>
        suicidal_ideation	5	has work ; hast <daytime> ; hav a ; hav in ; hav to ; he <angry> ; he <record>
        suicidal_ideation	5	he <write> ; he beg ; he intend ; he thank ; hed <rope> ; hed hang ; her clas
        suicidal_ideation	5	her fifti ; her his ; her leg ; her ring ; her sleeper ; her thigh ; herman la
        suicidal_ideation	5	herself in ; hes being ; hes good ; hij com ; hijo van ; him down
        suicidal_ideation	5	himself say ; his <appointment> ; his <gun> ; his <headface> ; his bedroom
        suicidal_ideation	5	his birth ; his ex ; his grandfath ; his location ; his parol
        suicidal_ideation	5	hol <container> ; hom for ; hom next ; honesty ; how our ; how quick ; hoy dij
        suicidal_ideation	5	hug everybody ; husband put ; hymn ; i <blood> ; i <try> ; i deserv ; i draw
        suicidal_ideation	5	i measur ; i might ; i rath ; i settl ; i shut ; i stand ; i tie ; i told
        suicidal_ideation	5	i tor ; id <give> ; if someth ; ill handl ; im don ; im pack ; im sob
        suicidal_ideation	5	im violat ; in hair ; in hal ; inpt twic ; int <bodypart> ; is anyon ; is it
        suicidal_ideation	5	is up ; isnt <take> ; it <see> ; it all ; it im ; it incl ; it not
        suicidal_ideation	5	its <blood> ; its easi ; its hook ; its rusty ; its tidy ; ive <ask>
        suicidal_ideation	5	ive <stop> ; ive already ; ive ask ; ive left ; jacket on ; jail cm ; jalon y
        suicidal_ideation	5	job would ; joint on ; just <clean> ; keep for ; keep repeat ; key stick
        """
}
