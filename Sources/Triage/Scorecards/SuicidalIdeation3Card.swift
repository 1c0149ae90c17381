extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation3 = """
        suicidal_ideation	6	+ email ; + pcp ; 0 # ; 0 cut ; 0 doe ; 0 keep ; 0 minuto ; 0 open ; 0 pd
        suicidal_ideation	6	0 se ; 0 tequil ; 0 today ; <amount> bet ; <ask> <height> ; <asleep> for
        suicidal_ideation	6	<awake> fue ; <blood> herself ; <blood> los ; <bodypart> <week> ; <buy> at
        suicidal_ideation	6	<calm> <calm> ; <caretaking> desd ; <chestheart> <medicine> ; <child> a
        suicidal_ideation	6	<child> so ; <child> yo ; <clean> <furniture> ; <clinician> point
        suicidal_ideation	6	<clothes> even ; <colleague> q ; <container> <key> ; <container> <pain>
        suicidal_ideation	6	<container> con ; <container> worth ; <continue> pour ; <count> <continue>
        suicidal_ideation	6	<count> <fluid> ; <count> it ; <crash> the ; <crowd> arent ; <crowd> by
        suicidal_ideation	6	<day> <blood> ; <day> anyway ; <die> <think> ; <die> ther ; <die> todo
        suicidal_ideation	6	<drive> <gun> ; <drug> <container> ; <drug> <sad> ; <feel> <calm>
        suicidal_ideation	6	<feel> <stop> ; <friend> <drug> ; <friend> back ; <furniture> <medicine>
        suicidal_ideation	6	<furniture> en ; <give> best ; <give> las ; <go> <height> ; <go> <wait>
        suicidal_ideation	6	<goodbye> <moment> ; <gun> <continue> ; <gun> no ; <hear> <intoxicated>
        suicidal_ideation	6	<height> <cold> ; <height> <opening> ; <height> <past> ; <height> <school>
        suicidal_ideation	6	<hold> <church> ; <hold> them ; <home> nuev ; <home> open ; <homeless> with
        suicidal_ideation	6	<insurance> he ; <job> son ; <key> <container> ; <key> <put> ; <key> estan
        suicidal_ideation	6	<key> ive ; <key> the ; <kill> <wait> ; <kill> ya ; <kin> if ; <kin> the
        suicidal_ideation	6	<last> thing ; <last> y ; <law> <bodypart> ; <law> becaus
        suicidal_ideation	6	<leave> <emergency> ; <leave> <promise> ; <leave> lik ; <media> her
        suicidal_ideation	6	<moment> <afraid> ; <moment> w/o ; <money> cuand ; <money> off ; <money> out
        suicidal_ideation	6	<money> your ; <need> <rope> ; <need> complete ; <night> <ask>
        suicidal_ideation	6	<night> <build> ; <night> <happy> ; <night> <shame> ; <night> <soon>
        suicidal_ideation	6	<night> <think> ; <night> dont ; <night> n ; <night> on ; <official> doe
        suicidal_ideation	6	<opening> aft ; <order> <alcohol> ; <palecolor> <record> ; <partner> <try>
        suicidal_ideation	6	<partner> fil ; <past> as ; <past> bc ; <past> psych ; <pet> <day>
        suicidal_ideation	6	<pet> <friend> ; <pet> <record> ; <phone> how ; <photo> <goodbye>
        suicidal_ideation	6	<pill> <moment> ; <pill> besid ; <pill> to ; <pill> wont ; <play> <angry>
        suicidal_ideation	6	<play> up ; <promise> <leave> ; <promise> <stranger> ; <promise> <vendor>
        suicidal_ideation	6	<promise> hed ; <promise> per ; <put> from ; <remember> <outdoors>
        suicidal_ideation	6	<room> sit ; <rope> <appointment> ; <rope> <bodypart> ; <rope> <try>
        suicidal_ideation	6	<rope> <water> ; <rope> already ; <rope> in ; <sad> 0 ; <say> <hit>
        suicidal_ideation	6	<say> cle ; <say> quien ; <say> why ; <say> ya ; <sedative> just
        suicidal_ideation	6	<see> <year> ; <see> nic ; <see> real ; <shame> <amount> ; <shame> <put>
        suicidal_ideation	6	<sober> too ; <soon> <trust> ; <stranger> check ; <stranger> ought
        suicidal_ideation	6	<take> <height> ; <think> <rope> ; <think> <sober> ; <think> <trust>
        suicidal_ideation	6	<think> bout ; <think> wont ; <tool> <kin> ; <tool> <stranger> ; <tool> from
        suicidal_ideation	6	<trade> <lock> ; <trade> <promise> ; <treatment> even ; <trust> <alone>
        suicidal_ideation	6	<trust> <awake> ; <trust> se ; <try> 0 ; <water> <hit> ; <water> <start>
        suicidal_ideation	6	<week> ive ; <week> nev ; <week> nobody ; <write> <die> ; <write> <furniture>
        suicidal_ideation	6	<write> <start> ; <write> debaj ; <write> dond ; <write> id ; <year> nobody
        suicidal_ideation	6	a <hopeless> ; a me ; a él ; abaj del ; about <town> ; acid <start>
        suicidal_ideation	6	activ sin ; adict a ; afraid my ; again tonight ; against you ; ago bc
        suicidal_ideation	6	ago stitch ; aguant mas ; al de ; al padr ; alcanz a ; aliv by ; all <asleep>
        suicidal_ideation	6	all con ; all her ; almoh ; als what ; ama ya ; amaril y ; ami ; an <try>
        suicidal_ideation	6	an apartment ; an attempt ; an the ; and biscuit ; and hoodi ; anil
        suicidal_ideation	6	anoch estuv ; anoth resident ; answ sinc ; any <amount> ; any mor
        suicidal_ideation	6	anybody <see> ; anybody notic ; anyon com ; apag el ; apagu ; apart un
        suicidal_ideation	6	are min ; as <kin> ; as soon ; as what ; ask doe ; ask how ; ask my ; ask our
        suicidal_ideation	6	at bedsid ; bail me ; baj a ; balcony ; be <calm> ; be by ; be doing ; be good
        suicidal_ideation	6	be nic ; becaus thi ; been <give> ; been fed ; been want ; befor her ; beg the
        suicidal_ideation	6	being dramatic ; belt ; belt unbuckl ; bes ; best part ; bet with
        suicidal_ideation	6	between thre ; bien <calm> ; bien tranquil ; big <alcohol> ; blad in
        suicidal_ideation	6	blind down ; blu mayb ; both <phone> ; both cal ; both with ; bottl an
        suicidal_ideation	6	bought two ; boy nam ; brazo ; break it ; bridg aft ; bro the ; brok door
        suicidal_ideation	6	busquemo ; by <rope> ; by how ; by morn ; cabinet ; cad herman ; cad una
        suicidal_ideation	6	cal you ; callin for ; camin a ; cancion ; cant do ; car if ; card <put>
        suicidal_ideation	6	cart to ; cash x ; chec ; check for ; check they ; chiquit y ; clav del
        suicidal_ideation	6	cle <need> ; cle want ; clonazepam de ; clr f ; coat off ; codein y ; cok told
        suicidal_ideation	6	complete off ; compon el ; confes y ; contract for ; cowork of ; cuchil en
        suicidal_ideation	6	cumplan ; cut herself ; d <moment> ; d alcohol ; d street ; d/c psych ; damo
        suicidal_ideation	6	de <vermin> ; de hotel ; de sobr ; de viaj ; dead thi ; decid ; del <height>
        suicidal_ideation	6	del mart ; del panteon ; del sext ; dema ya ; deni intent ; deployment and
        suicidal_ideation	6	deserv ; despedi ; despedi de ; despert ; despid de ; despidi ; despu en
        suicidal_ideation	6	detox gav ; di mis ; dic quien ; didnt <photo> ; didnt show ; didnt want
        suicidal_ideation	6	differenc to ; diganl que ; dip to ; director told ; divorc a ; dobl rop
        suicidal_ideation	6	doesnt <see> ; dog goe ; dog to ; door that ; doubt im ; down all ; draft the
        suicidal_ideation	6	drag me ; draw the ; drop or ; drov out ; duerm mi ; easiest way
        suicidal_ideation	6	el <clothes> ; el lot ; ell cre ; ell falt ; en com ; en cort ; en iop
        suicidal_ideation	6	encarg ; encontr que ; enferm de ; ensen dond ; es pa ; esa es ; escritura
        suicidal_ideation	6	est <home> ; est met ; every run ; everybody and ; everybody slap
        suicidal_ideation	6	everybody tool ; f <container> ; f <fire> ; f <rope> ; f bottl ; f burn
        suicidal_ideation	6	fair to ; fal over ; fami to ; feed it ; feel anyth ; feet of ; fenc up
        suicidal_ideation	6	figur on ; fin duerm ; floaty ; fold is ; for aft ; for dr ; for dts ; for sud
        suicidal_ideation	6	for when ; fot de ; found me ; frasc ; friday as ; friday i ; friend doe
        suicidal_ideation	6	friend her ; furnac pilot ; get ther ; get used ; gf sob ; gin and ; gin at
        suicidal_ideation	6	gin is ; git ; given a ; gon <say> ; gon lie ; granddaught cal ; guit and
        suicidal_ideation	6	has <medicine> ; has text ; hav <hear> ; hav forty ; hav heard ; hav in
        suicidal_ideation	6	hav to ; hay lanch ; he <give> ; he hand ; he paid ; her <pet> ; her <photo>
        suicidal_ideation	6	her bf ; her location ; her lock ; her lunch ; her thursday ; her wif
        suicidal_ideation	6	herman dic ; herman nos ; heroin desd ; hes being ; hidden in ; him <promise>
        suicidal_ideation	6	him die ; him good ; his # ; his <gun> ; his <pet> ; his cremation ; his van
        suicidal_ideation	6	hom for ; honest id ; hongo y ; hospital sent ; hound ; hous calm ; hous went
        suicidal_ideation	6	how and ; how our ; how quick ; hrs w/o ; hug ; hung a ; hunt <gun>
        suicidal_ideation	6	hunt rifl ; hx <blood> ; hx cut ; hymn ; i <try> ; i appli ; i cut ; i rath
        suicidal_ideation	6	i tor ; i wreck ; id <consume> ; id use ; ill be ; ill handl ; im <need>
        suicidal_ideation	6	im <sober> ; im alway ; im sorry ; im violat ; in apt ; in hospic
        suicidal_ideation	6	incident with ; insulin hac ; irregul ; is arrang ; is it ; is past
        suicidal_ideation	6	is saturday ; is und ; isnt <take> ; it all ; it sit ; it thursday ; it wors
        suicidal_ideation	6	its becaus ; its due ; its fifteen ; ive <think> ; ive cancel ; ive just
        suicidal_ideation	6	ive look ; jail chaplain ; jail cm ; jefit ; just <happy> ; just bad
        suicidal_ideation	6	keep say ; keep tel ; kien ; kil himself ; knot ; l ; la <calm> ; la <pain>
        suicidal_ideation	6	la almoh ; la cancion ; la poliz ; la presion ; la vig ; label ; label torn
        suicidal_ideation	6	lap say ; last thing ; last through ; law start ; le dij ; le encargu
        suicidal_ideation	6	let natur ; let them ; libret dond ; lif thi ; lif without ; lik anyth
        suicidal_ideation	6	lil bro ; lin <continue> ; lineman cant ; lineman with ; lit and ; lo <last>
        suicidal_ideation	6	lo meno ; lo ultim ; long enough ; look nic ; look straight ; los <key>
        suicidal_ideation	6	los papel ; luc apag ; lunch ther ; m <partner> ; m ask ; m cam ; m colleg
        suicidal_ideation	6	m dic ; m gav ; m iv ; m kratom ; m swallow ; m truck ; machin sinc ; mat
        suicidal_ideation	6	mat ya ; me ayudan ; me despedi ; me driv ; me eleven ; me ninety ; me she
        suicidal_ideation	6	me with ; me would ; med on ; medic with ; meth court ; mi sal ; min not
        suicidal_ideation	6	mis hija ; monday the ; month all ; mor hour ; moth hasnt ; moth if
        suicidal_ideation	6	my <calm> ; my lap ; my password ; my salary ; myself n ; n nobody ; nam und
        suicidal_ideation	6	natur ; next placement ; ni ningun ; nic ; nic <night> ; nic even
        suicidal_ideation	6	no <hospital> ; no <outdoors> ; no aguant ; no reason ; no saving ; no train
        suicidal_ideation	6	nobody <outdoors> ; nobody set ; noc <ask> ; noc ask ; noch me ; nos every
        suicidal_ideation	6	not mat ; not open ; not pay ; notic a ; now got ; numb do ; numb i
        suicidal_ideation	6	nurs <school> ; of doing ; of stuf ; off himself ; off say ; off sinc
        suicidal_ideation	6	old gentleman ; old if ; one <fall> ; one up ; only gon ; only writ ; op to
        suicidal_ideation	6	organis ; out all ; out past ; outpatient twic ; over <eat> ; oxy twelv
        suicidal_ideation	6	pa su ; papelit ; par que ; parishion 0 ; pas al ; pastor i ; pcp ref
        suicidal_ideation	6	percocet he ; perdon per ; permanent and ; person to ; phon so ; pick
        suicidal_ideation	6	pickup with ; pil wont ; plac <put> ; placement aft ; plat y ; pleas just
        suicidal_ideation	6	plot <soon> ; plot next ; poquita ; por uno ; pour <alcohol> ; probab <say>
        suicidal_ideation	6	put one ; que <clean> ; que <night> ; que a ; que quis ; queden ; quit job
        suicidal_ideation	6	raiz ; ran 0 ; rath <remember> ; rath get ; real far ; refus <hospital>
        suicidal_ideation	6	rehab end ; rehom ; repart mi ; report monday ; resident <amount>
        suicidal_ideation	6	retir machinist ; return everybody ; revolv ; rhym ; right plac
        suicidal_ideation	6	ring tomorrow ; ring with ; roblox ; room door ; roommat 0 ; roommat has
        suicidal_ideation	6	roommat report ; said tel ; said why ; sal mas ; sal una ; saturday aft
        suicidal_ideation	6	saturday fiv ; saturday to ; saving on ; say goodnight ; say onc ; say theyr
        suicidal_ideation	6	say walk ; scrub ; se <order> ; se avient ; se despid ; se mand ; se pus
        suicidal_ideation	6	se queden ; segur a ; servic pistol ; settl i ; settl on ; sext <room>
        suicidal_ideation	6	sext pis ; shak today ; she fifteen ; sheet so ; shel need ; shit ; shutof and
        suicidal_ideation	6	si <pain> ; si deni ; si duel ; sinc <moment> ; sinc now ; so mayb ; sob too
        suicidal_ideation	6	sobr y ; sobrin dic ; soft <hear> ; soft voic ; somebody should
        suicidal_ideation	6	somebody would ; son drink ; speech cle ; sponsor 0 ; spot it ; spr every
        suicidal_ideation	6	squad ; stil pour ; stitch up ; stop mak ; stop open ; stop pay ; stor sinc
        suicidal_ideation	6	street bridg ; su <gun> ; su pistol ; suit on ; sunday all ; sunday six
        suicidal_ideation	6	sup for ; sup lik ; suppos i ; surrender ; tab i ; tak me ; tarjet y
        suicidal_ideation	6	tel whoev ; tengan que ; text me ; thank him ; that <money> ; that <opioid>
        suicidal_ideation	6	that fentanyl ; thc vap ; the <hold> ; the <rail> ; the <water> ; the barn
        suicidal_ideation	6	the breakup ; the cod ; the concret ; the dog ; the easiest ; the exhaust
        suicidal_ideation	6	the fin ; the goal ; the grad ; the hiv ; the interview ; the lak ; the lord
        suicidal_ideation	6	the other ; the pictur ; the song ; the spit ; the stitch ; the top
        suicidal_ideation	6	the yellow ; them <soon> ; them too ; then beg ; then unit ; ther <amount>
        suicidal_ideation	6	ther the ; they <eat> ; they can ; they only ; they stitch ; theyd know
        suicidal_ideation	6	thi lif ; thi week ; thigh ; think abt ; thinkin bout ; thought that
        suicidal_ideation	6	thre program ; thru <stop> ; tir al ; to anybody ; to chin ; to goodwil
        suicidal_ideation	6	to mom ; to overdos ; to pleas ; tod <wait> ; tod qued ; today i ; togeth him
        suicidal_ideation	6	tom tod ; tonight ; tonight that ; tonight wont ; too calm ; tool to
        suicidal_ideation	6	torn off ; trad and ; traj ; transport 0 ; tru you ; tuesday i
        suicidal_ideation	6	twic <continue> ; twic <stimulant> ; twic his ; twic with ; two the ; ultim y
        suicidal_ideation	6	una 0 ; una libret ; unit it ; up <crowd> ; urn ; using last ; usted contestan
        suicidal_ideation	6	vacation and ; vasit ; vean los ; vecin y ; veil ; velori todo ; vendi los
        suicidal_ideation	6	ventan del ; veterinari de ; vez le ; vig ; vivier ; voic said ; wad ; wal at
        suicidal_ideation	6	wan kms ; want complete ; wasnt ; wat or ; way it ; way or ; wednesday she
        suicidal_ideation	6	week ive ; weird <calm> ; weird calm ; wer nic ; what theyd ; what ur
        suicidal_ideation	6	wher the ; who find ; who giv ; who wer ; whol be ; why im ; wif her
        suicidal_ideation	6	wif left ; windy ; with <fire> ; with <rope> ; with himself ; with thank
        suicidal_ideation	6	would <feel> ; would be ; would feel ; would find ; wouldnt elaborat
        suicidal_ideation	6	wrist sunday ; wrist superficial ; x favor ; ya descans ; ya establ ; yard rn
        suicidal_ideation	6	year driv ; yern que ; you rent ; yr good
        suicidal_ideation	5	# lin ; + group ; + kid ; + shroom ; + xanax ; 0 dop ; 0 fri ; 0 id ; 0 of
        suicidal_ideation	5	0 put ; 0 xfer ; <afraid> i ; <afraid> soy ; <always> <alone>
        suicidal_ideation	5	<always> <needle> ; <always> pag ; <amount> na ; <amount> would
        suicidal_ideation	5	<angry> <soon> ; <appointment> fil ; <appointment> what ; <ask> <clean>
        suicidal_ideation	5	<ask> <pain> ; <ask> our ; <ask> was ; <asleep> bet ; <asleep> y ; <awake>
        suicidal_ideation	5	<blade> <partner> ; <blood> <shame> ; <blood> las ; <bodypart> las
        suicidal_ideation	5	<bodypart> up ; <bodypart> with ; <break> <leave> ; <break> <see> ; <build> en
        suicidal_ideation	5	<buy> lo ; <caretaking> if ; <caretaking> noma ; <child> <clothes>
        suicidal_ideation	5	<child> <promise> ; <child> <tool> ; <child> <try> ; <child> aft
        suicidal_ideation	5	<church> <official> ; <church> <soon> ; <clean> <clothes> ; <clinician> ct
        suicidal_ideation	5	<clinician> if ; <clothes> <school> ; <cold> by ; <cold> is ; <colleague> let
        suicidal_ideation	5	<consume> <blood> ; <container> <crowd> ; <container> <promise>
        suicidal_ideation	5	<container> about ; <container> lik ; <container> off ; <continue> <blood>
        suicidal_ideation	5	<continue> <need> ; <continue> congratulat ; <count> <height> ; <count> <see>
        suicidal_ideation	5	<crash> <leave> ; <crash> <think> ; <crowd> famili ; <day> salud
        suicidal_ideation	5	<daytime> <angry> ; <daytime> <clean> ; <daytime> todo ; <die> <always>
        suicidal_ideation	5	<die> <continue> ; <die> <rope> ; <drive> <pet> ; <drive> over ; <drug> es
        suicidal_ideation	5	<eat> at ; <eat> go ; <eat> lo ; <eat> off ; <emergency> has
        suicidal_ideation	5	<feel> <daytime> ; <feel> <fire> ; <fire> <church> ; <fluid> <need>
        suicidal_ideation	5	<friend> slid ; <friend> thi ; <go> agar ; <go> real ; <goodbye> <crowd>
        suicidal_ideation	5	<goodbye> for ; <goodbye> to ; <gun> <container> ; <gun> que
        suicidal_ideation	5	<headface> <count> ; <headface> <last> ; <height> ; <height> <afraid>
        suicidal_ideation	5	<height> <drive> ; <height> <rail> ; <height> its ; <height> por
        suicidal_ideation	5	<hit> <headface> ; <hold> <day> ; <hold> bien ; <home> asi ; <home> ya
        suicidal_ideation	5	<hot> ther ; <insurance> him ; <job> off ; <key> <money> ; <key> <palecolor>
        suicidal_ideation	5	<key> <see> ; <key> <think> ; <key> del ; <key> so ; <kill> de ; <kill> est
        suicidal_ideation	5	<kin> <gun> ; <kin> clos ; <kin> ell ; <kin> tod ; <kin> you ; <kin> youl
        suicidal_ideation	5	<last> <write> ; <leave> <hot> ; <leave> it ; <leave> round ; <lock> <die>
        suicidal_ideation	5	<lock> <outdoors> ; <lock> from ; <money> <height> ; <money> anybody
        suicidal_ideation	5	<money> con ; <money> la ; <money> lo ; <money> when ; <month> flat
        suicidal_ideation	5	<need> <treatment> ; <need> alcanz ; <need> em ; <needle> i ; <night> just
        suicidal_ideation	5	<night> le ; <official> <afraid> ; <opening> <break> ; <opening> <clothes>
        suicidal_ideation	5	<opioid> hav ; <outdoors> barstow ; <outdoors> com ; <outdoors> would
        suicidal_ideation	5	<partner> <clothes> ; <partner> her ; <partner> sat ; <past> wont
        suicidal_ideation	5	<pet> <moment> ; <pet> con ; <phone> <palecolor> ; <phone> away
        suicidal_ideation	5	<photo> <child> ; <pill> he ; <play> <shame> ; <play> your ; <promise> <calm>
        suicidal_ideation	5	<put> <gun> ; <put> <leave> ; <put> asid ; <put> la ; <put> one ; <put> the
        suicidal_ideation	5	<put> you ; <rail> ; <rail> <night> ; <rail> platform ; <rarely> <say>
        suicidal_ideation	5	<room> <remember> ; <room> im ; <rope> ; <rope> and ; <rope> from
        suicidal_ideation	5	<rope> round ; <rope> then ; <say> <promise> ; <say> mr ; <say> my
        suicidal_ideation	5	<say> practic ; <say> skip ; <school> ra ; <sedative> ya ; <see> <alcohol>
        suicidal_ideation	5	<see> <leave> ; <see> <medicine> ; <see> normal ; <sober> con
        suicidal_ideation	5	<soon> <partner> ; <start> <leave> ; <stop> <blood> ; <stop> <illness>
        suicidal_ideation	5	<stop> <think> ; <stranger> one ; <take> <blade> ; <take> <gun> ; <take> and
        suicidal_ideation	5	<take> herself ; <think> ill ; <think> why ; <think> x ; <think> yes
        suicidal_ideation	5	<tired> <breath> ; <tired> <need> ; <tired> <tired> ; <tired> is
        suicidal_ideation	5	<tool> <count> ; <tool> thi ; <trade> hac ; <treatment> <furniture>
        suicidal_ideation	5	<treatment> <goodbye> ; <trust> <daytime> ; <trust> all ; <trust> for
        suicidal_ideation	5	<trust> par ; <trust> pt ; <volunteer> thi ; <wait> un ; <water> <consume>
        suicidal_ideation	5	<water> <pain> ; <water> nobody ; <water> or ; <week> right
        suicidal_ideation	5	<withdrawal> <drive> ; <write> <height> ; <write> <key> ; <write> <volunteer>
        suicidal_ideation	5	<write> en ; <year> <insurance> ; <year> chip ; <year> is ; <year> la
        suicidal_ideation	5	<year> until ; @ <trust> ; @ mercy ; a # ; a <continue> ; a burden ; a cer
        suicidal_ideation	5	a dash ; a devera ; a fram ; a freshman ; a junki ; a methadon ; a nad
        suicidal_ideation	5	a practic ; a sin ; a suicid ; a voicemail ; abdomen ; abdomen 0
        suicidal_ideation	5	about <stop> ; about <water> ; abov it ; abraz bien ; abroad ; acomod mis
        suicidal_ideation	5	activ ; active <die> ; admit peopl ; aft mom ; aft month ; afterward and
        suicidal_ideation	5	against him ; al cer ; al ciel ; al metr ; alamed ; alcohol only ; alguien a
        suicidal_ideation	5	aliv to ; already bought ; am plan ; amanec ; amar el ; amar la ; ambulanc has
        suicidal_ideation	5	ambulanc i ; an <container> ; an envelop ; and <clothes> ; and e ; and hop
        suicidal_ideation	5	and truck ; anesthesi ; ano enter ; ano la ; anoch me ; anoch mi ; anoth man
        suicidal_ideation	5	anoth then ; answ at ; anybody from ; anybody problem ; anyon ther
        suicidal_ideation	5	anyth wrong ; anyway i ; apologiz 0 ; apt say ; arm every ; arrest thi
        suicidal_ideation	5	as every ; ask chaplain ; ask from ; ask was ; at <fall> ; at drop ; avisenl
        suicidal_ideation	5	awak x ; baby i ; baby so ; back the ; back without ; balcony 0 ; banc y
        suicidal_ideation	5	bank acct ; barat de ; bare know ; be <night> ; be gon ; be sign ; beat my
        suicidal_ideation	5	beb me ; been <think> ; been back ; been say ; been stand ; best <kin>
        suicidal_ideation	5	big and ; big one ; blu dres ; book him ; book me ; both cat ; bowl for
        suicidal_ideation	5	box so ; boy a ; boy get ; braid ; breakup ; bridg by ; brinc los
        suicidal_ideation	5	bring flower ; broth com ; broth heroin ; broth the ; burial policy ; busc
        suicidal_ideation	5	by judg ; cad cuatr ; cajon y ; cal first ; cal im ; cal which ; calend fil
        suicidal_ideation	5	calm ask ; calm i ; camion a ; cancel ; car has ; cas a ; cas i ; cas or
        suicidal_ideation	5	cat bowl ; cat com ; celul y ; cent 0 ; charg on ; chart for ; clas hamst
        suicidal_ideation	5	clean as ; client was ; clt re ; coat ; cobran al ; cold is ; com acros
        suicidal_ideation	5	comadr y ; comercial ; compr zapato ; confies ; confies que ; coun ; count in
        suicidal_ideation	5	cousin they ; cozy ; crack desd ; crack for ; crack jok ; cruz el ; cuent y
        suicidal_ideation	5	cun and ; cun tien ; cut wrist ; d <outdoors> ; d told ; daught cut ; daught i
        suicidal_ideation	5	day gun ; day thi ; de <goodbye> ; de desped ; de tramadol ; debi desd
        suicidal_ideation	5	deed the ; dej los ; dej ya ; del que ; delet ; deni all ; depression no
        suicidal_ideation	5	descans ; desk ask ; desk yest ; devera ; did fin ; did sixty ; dij a ; dil
        suicidal_ideation	5	diosit me ; dirt ; do pickup ; dobl debaj ; doe ; doesnt mat ; dog eat
        suicidal_ideation	5	dog paper ; doming me ; doming ya ; dond guard ; dont <clothes> ; dont giv
        suicidal_ideation	5	dont open ; dont real ; door unlock ; dorm y ; down it ; dtr moth ; each trip
        suicidal_ideation	5	ear fil ; earth ; easi with ; eat sinc ; eighty dollar ; el <gun> ; el chiquit
        suicidal_ideation	5	el contratist ; el ice ; el inhalador ; el puent ; el reloj ; el zacat
        suicidal_ideation	5	empti her ; emt self ; en <kill> ; en mat ; encuentr ; encuentr cas ; end thre
        suicidal_ideation	5	enferm noma ; enferm y ; era eso ; es ahi ; escogi la ; est debaj ; est lo
        suicidal_ideation	5	even to ; evening i ; every pag ; every plat ; everybody proud ; everyon a
        suicidal_ideation	5	exhaust <tool> ; exhaust hos ; explain ask ; expres ; f <record> ; f <write>
        suicidal_ideation	5	f atty ; f hairdres ; f moth ; f put ; far ive ; farth ; fatal ; feb meth
        suicidal_ideation	5	fentanyl day ; fentanyl hes ; ferreteri ; figur it ; firm on ; fish guid
        suicidal_ideation	5	fix me ; float and ; floor ; floor balcony ; food no ; for <outdoors>
        suicidal_ideation	5	for friday ; for old ; for welfar ; form or ; foto ; found a ; frasc enter
        suicidal_ideation	5	frent y ; friend for ; from pg ; from tonight ; fueron 0 ; ful tank ; gana de
        suicidal_ideation	5	garag is ; garag now ; get our ; gf <go> ; go <cold> ; go be ; go cold
        suicidal_ideation	5	go down ; god all ; goin to ; going around ; gon <drive> ; gon <go> ; gon driv
        suicidal_ideation	5	gon round ; good <kin> ; good view ; got loud ; grab a ; grandmoth ring
        suicidal_ideation	5	grapevin and ; guanter ; guard rencor ; gues what ; guy has ; half for
        suicidal_ideation	5	hand wil ; handy ; hav already ; hav thought ; hawthorn and ; he <record>
        suicidal_ideation	5	he <write> ; he beg ; he buy ; he gav ; he intend ; he measur ; he rang
        suicidal_ideation	5	he wrot ; her acct ; her clas ; her heart ; her leg ; her nev ; her ring
        suicidal_ideation	5	hes <alone> ; hes alon ; hijo van ; him driv ; himself say ; himself ther
        suicidal_ideation	5	his <tool> ; his <town> ; his ex ; his funeral ; his location ; hoard
        suicidal_ideation	5	hold wat ; hombr 0 ; honest my ; hot ther ; how <cold> ; how cold ; hoy compr
        suicidal_ideation	5	hoy ni ; hwy ; hwy 0 ; hydrocodon in ; i <blood> ; i giv ; i might ; i shut
        suicidal_ideation	5	i told ; id <start> ; if <town> ; igual lo ; im don ; im pack ; im sob
        suicidal_ideation	5	im your ; in everybody ; inconvenienc ; inhalador ; inpatient last
        suicidal_ideation	5	inpatient run ; inpt twic ; insuranc for ; insuranc would ; int feet
        suicidal_ideation	5	is denis ; is fifty ; is hom ; is settl ; it <see> ; it aft ; it doesnt
        suicidal_ideation	5	it expir ; it incl ; it kind ; it tak ; its quick ; ive <put> ; ive <start>
        suicidal_ideation	5	ive caught ; ive decid ; ive ever ; ive quit ; ive start ; ive walk
        suicidal_ideation	5	jardiner en ; jetty ; job the ; just <law> ; just dont ; just lookin
        suicidal_ideation	5	just want ; keep congratulat ; keep repeat ; keep text ; kid ear ; kid gav
        suicidal_ideation	5	kindest ; kis the ; know befor ; l thigh ; la audienci ; la cuent ; la guanter
        suicidal_ideation	5	la iba ; la mia ; la ocup ; la quis ; la quit ; lady for ; lady next
        suicidal_ideation	5	landlord who ; las deuda ; las pastilla ; le <ask> ; le <stop> ; le confies
        suicidal_ideation	5	le ofrezc ; le quiten ; left wallet ; let himself ; letter to ; libret ; licey
        suicidal_ideation	5	lick the ; lie her ; lif <always> ; lif every ; lik sew ; lil cousin
        suicidal_ideation	5	listen for ; liter ; lo llamen ; lo teng ; look normal ; lookin at
        suicidal_ideation	5	los <need> ; los comercial ; los trash ; lun no ; lunch until ; m <rope>
        suicidal_ideation	5	m dxm ; m tak ; m weld ; man las ; manan el ; mang ; manten ; marc y
        suicidal_ideation	5	marca <amount> ; marlen ; mart era ; mas na ; mat est ; mat sinc ; me <calm>
        suicidal_ideation	5	me <goodbye> ; me hiz ; me ill ; me it ; me see ; me sent ; me why
        suicidal_ideation	5	me yesterday ; medal ; mercy pt ; methadon patient ; mi el ; mi pai ; mi van
        suicidal_ideation	5	might <continue> ; might <stop> ; might stop ; mij tien ; mis <child>
        suicidal_ideation	5	mis <photo> ; mis hijo ; mism camis ; mo <money> ; mochi ; mom 0 ; mor for
        suicidal_ideation	5	mor or ; mor year ; morn just ; moth heart ; moth re ; muy tranquil
        suicidal_ideation	5	my headlight ; my hoodi ; my march ; my record ; my scrub ; my servic
        """
}
