extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation1 = """
        suicidal_ideation	-66	=
        suicidal_ideation	75	suicidal
        suicidal_ideation	61	kms
        suicidal_ideation	51	si with
        suicidal_ideation	46	curv
        suicidal_ideation	45	+ si ; <kill> myself
        suicidal_ideation	44	<need> <die> ; <try> <rope> ; off myself ; unaliv
        suicidal_ideation	43	est mund
        suicidal_ideation	40	ive pick
        suicidal_ideation	38	dej pag
        suicidal_ideation	37	cros me
        suicidal_ideation	36	around to ; be aliv
        suicidal_ideation	35	<chestheart> <pill> ; hang himself ; keep look ; kid would ; policy pay
        suicidal_ideation	35	quier mat ; shoot himself ; step back
        suicidal_ideation	34	be dead ; mejor sin
        suicidal_ideation	33	cort los ; si +
        suicidal_ideation	32	<think> <rail> ; a colg ; deep ; estorb ; rop in
        suicidal_ideation	31	<pill> <put> ; <rail> com ; activ si ; aft thursday ; day pick ; end my
        suicidal_ideation	31	lo decidi ; myself <night> ; quier quit
        suicidal_ideation	30	<kill> herself ; end it ; kil herself ; to die
        suicidal_ideation	29	neat ; verdad ya ; wasnt anyth ; would even
        suicidal_ideation	28	aft tonight ; busquen ; cut again ; dont both ; driv int ; everyon would
        suicidal_ideation	28	kil myself ; noos ; phon off ; rath be ; the overlook ; wnat ; wnat to
        suicidal_ideation	28	wont mat
        suicidal_ideation	27	<goodbye> y ; descansarian ; easi on ; passiv si ; up anymor
        suicidal_ideation	26	<need> <kill> ; a ahorc ; about driv ; ask god ; avent del ; compr la
        suicidal_ideation	26	cremation ; found <home> ; found hom ; hav what ; im suicidal ; my saturday
        suicidal_ideation	26	myself tonight ; notic til ; par cuand ; purpos ; seroquel ; stat i
        suicidal_ideation	26	would <hold>
        suicidal_ideation	25	<say> <rail> ; a ocup ; be kind ; be light ; dar lat ; everyth hurt ; fresca
        suicidal_ideation	25	goe im ; in liv ; las muneca ; muneca ; point in
        suicidal_ideation	24	0 freight ; <kill> himself ; <rope> <drive> ; <rope> myself ; al canal
        suicidal_ideation	24	and paid ; cancel the ; chosen the ; crack eleven ; denl ; hang myself ; kier
        suicidal_ideation	24	las vena ; lif <insurance> ; lo baj ; passiv ; pil lin ; return every
        suicidal_ideation	24	suicid is ; tel my ; to jump ; wan die ; wont be ; you wont
        suicidal_ideation	23	<blood> <bodypart> ; <order> <clothes> ; <think> <die> ; <trust> if ; adred
        suicidal_ideation	23	and quick ; brows ; collect on ; despert manan ; firearm in ; googl how
        suicidal_ideation	23	inst ; noth heavy ; pick out ; razor ; segu viv ; swallow everyth ; the mes
        suicidal_ideation	23	to gas ; to nephew ; unlock so ; voicemail say ; wont need ; world would
        suicidal_ideation	22	<cold> <water> ; about end ; against you ; ahorc ; and kid ; azote y
        suicidal_ideation	22	be brav ; both <pet> ; cer los ; clos <room> ; clos garag ; enough in
        suicidal_ideation	22	everybody hair ; fami budget ; gon do ; he pens ; helium ; her pictur
        suicidal_ideation	22	his wil ; me tragu ; mejor asi ; noma queri ; not de ; on purpos ; out ahead
        suicidal_ideation	22	overlook ; overpas ; plan how ; pres the ; rop at ; swallow all
        suicidal_ideation	22	that everyth ; that non ; the helium ; the hymn ; ther enough ; tragu
        suicidal_ideation	22	w/o me
        suicidal_ideation	21	<always> uno ; <blood> <continue> ; <buy> <rope> ; <drive> int
        suicidal_ideation	21	<goodbye> <always> ; <medicine> <die> ; <room> shut ; <rope> <room> ; a avent
        suicidal_ideation	21	ago wont ; brazo con ; clor ; estarian ; f le ; garag shut ; gon off
        suicidal_ideation	21	heart pil ; la buen ; late he ; method ; mom goodby ; overpas look
        suicidal_ideation	21	own <die> ; que segu ; quisier acost ; si <daytime> ; si manan ; suicid
        suicidal_ideation	21	the password ; tn ; written letter
        suicidal_ideation	20	<goodbye> <child> ; <goodbye> on ; <rope> <last> ; <water> herself ; a dat
        suicidal_ideation	20	check mark ; count out ; culp ; drown herself ; el nip ; f <blood> ; f cut
        suicidal_ideation	20	flat affect ; gon <height> ; gon <stop> ; gon end ; gon jump ; hast al
        suicidal_ideation	20	hav <put> ; label the ; liv anymor ; of seed ; par <always> ; parent to
        suicidal_ideation	20	post <goodbye> ; pront ; raft ; razor to ; remarry ; segu aqui ; subtract
        suicidal_ideation	20	the beam ; the knot ; then <furniture> ; then curtain ; ther wont ; theyd get
        suicidal_ideation	20	thinkin ; told crew ; who stil ; wont <need> ; worth <amount>
        suicidal_ideation	19	0 intent ; <eat> go ; <opening> dont ; <partner> su ; <rope> <day>
        suicidal_ideation	19	<rope> <night> ; <see> til ; a bedsheet ; and label ; and stood ; be <need>
        suicidal_ideation	19	be around ; deep then ; deni hi ; despidiendos ; dont plan ; espos su
        suicidal_ideation	19	famili cuand ; fold on ; heart tablet ; i already ; inflict ; insulin ; itd
        suicidal_ideation	19	its settl ; kil mysef ; kms tonight ; la net ; lap n ; left voicemail
        suicidal_ideation	19	leg over ; lif policy ; light last ; llor dic ; mail the ; mak tap ; manan ya
        suicidal_ideation	19	mi ama ; morn now ; mysef ; nadi a ; of rop ; old hors ; painles ; par <die>
        suicidal_ideation	19	par morirs ; password ; plat off ; plot <soon> ; plot next ; quarry on ; seal
        suicidal_ideation	19	see if ; self inflict ; tailpip ; teng <think> ; turn his ; when shel
        suicidal_ideation	19	xfer from ; yesterday so
        suicidal_ideation	18	<amount> farth ; <photo> myself ; <stop> <rail> ; a hac ; a length ; a reason
        suicidal_ideation	18	amar la ; ask tel ; back past ; be read ; been cut ; can hav ; chp
        suicidal_ideation	18	closet bar ; dead than ; dog a ; drag him ; exit and ; fin by ; going wher
        suicidal_ideation	18	he meant ; hear one ; her cat ; honest <die> ; im worth ; keep driv
        suicidal_ideation	18	lif insuranc ; los teni ; m <child> ; me recoj ; myself when ; navaj y
        suicidal_ideation	18	nic with ; nobody need ; out than ; password are ; pensamiento suic
        suicidal_ideation	18	perdonenm ; phon plan ; pictur myself ; plan past ; planet ; reparti sus
        suicidal_ideation	18	squar ; the raft ; to count ; to spoil ; top <home> ; top deck ; track with
        suicidal_ideation	18	truck titl ; vouch for ; w/o <think> ; w/o plan ; which <bodypart>
        suicidal_ideation	18	worth mor
        suicidal_ideation	17	<ask> <trust> ; <blood> both ; <bodypart> superficial ; <night> deep
        suicidal_ideation	17	<palecolor> lin ; <phone> si ; <promise> <crowd> ; <stranger> whol
        suicidal_ideation	17	<water> + ; <water> llen ; a baj ; a sobran ; acost y ; agu llen ; aliv
        suicidal_ideation	17	ama que ; and idk ; and stand ; around anymor ; avent ; bandag ; be her
        suicidal_ideation	17	bed or ; bedsheet ; brazo anoch ; calend and ; contesten hoy ; cry say
        suicidal_ideation	17	cuidamo ; dad gun ; el vidri ; endors ; escribi en ; ever borrow
        suicidal_ideation	17	flat <hear> ; flat voic ; hast manan ; hop i ; i smil ; in freez ; it flat
        suicidal_ideation	17	itd be ; item ; kis ; la sier ; late i ; late when ; lov them ; m slow
        suicidal_ideation	17	mak <day> ; me quier ; mecat ; old to ; out how ; par <kill> ; par mat
        suicidal_ideation	17	park deck ; practic the ; queri desped ; restful ; shel <need> ; shot record
        suicidal_ideation	17	show her ; smil for ; stil pay ; stockpil ; suicid every ; superficial
        suicidal_ideation	17	tak men ; teng plane ; the anesthesi ; the pilot ; theyd all ; tir del
        suicidal_ideation	17	transferenci ; unbuckl ; wallet + ; weed lik ; wil on ; written the
        suicidal_ideation	17	ya reparti
        suicidal_ideation	16	<alcohol> <record> ; <blade> <headface> ; <clothes> <hot> ; <day> encontr
        suicidal_ideation	16	<kin> encontr ; <lock> <soon> ; <pill> <chestheart> ; <room> <tool>
        suicidal_ideation	16	<rope> 0 ; <say> <height> ; <see> if ; <think> <height> ; <trust> <soon>
        suicidal_ideation	16	<water> out ; about kil ; ago d/c ; amitriptylin ; and plan ; barandal
        suicidal_ideation	16	be wher ; been <blood> ; birthday which ; bury me ; by siz ; cabinet lik
        suicidal_ideation	16	cad uno ; cart en ; clear the ; descans de ; dic ya ; do fin ; drank bleach
        suicidal_ideation	16	el cabl ; escogi el ; f told ; fil <always> ; fil every ; friday so
        suicidal_ideation	16	from <moment> ; from now ; gift i ; go too ; gun in ; hacers ; hang 0
        suicidal_ideation	16	haskel ; her youl ; himself <say> ; hos ; it quiet ; jack and ; keep stand
        suicidal_ideation	16	key is ; kin if ; landlord open ; liger ; lock from ; m rum ; m widow
        suicidal_ideation	16	m wind ; may <consume> ; may smok ; my affair ; my lock ; my policy
        suicidal_ideation	16	myself aft ; only lik ; organ are ; otr ves ; past sunday ; piens en
        suicidal_ideation	16	quit la ; real see ; reparti ; scar i ; somebody whol ; suicidi ; text goodby
        suicidal_ideation	16	than as ; the want ; thes for ; tied a ; up how ; ves ; wrot my ; ya tienen
        suicidal_ideation	15	+ which ; 0 <rail> ; <amount> long ; <die> is ; <fire> aft ; <friend> she
        suicidal_ideation	15	<go> im ; <gun> in ; <hear> flat ; <kill> <blade> ; <kin> <relapse>
        suicidal_ideation	15	<last> item ; <pet> away ; <photo> cer ; <rope> herself ; <soon> <record>
        suicidal_ideation	15	<stimulant> noth ; <stop> <key> ; <stop> <money> ; <stop> tod ; a diciembr
        suicidal_ideation	15	about using ; aft dai ; all tonight ; almost did ; avient del ; avisen
        suicidal_ideation	15	avisen a ; be anyon ; be fin ; been writ ; being sweet ; by sunday
        suicidal_ideation	15	cant <promise> ; cant promis ; cat lik ; chaplain if ; clap when ; clos thre
        suicidal_ideation	15	coach of ; colg en ; cort las ; cut both ; de a ; de quit ; debi ; dog away
        suicidal_ideation	15	each <child> ; el malecon ; enough now ; f ear ; find me ; for <continue>
        suicidal_ideation	15	for keep ; foto cer ; found <write> ; fresh lin ; friend she ; get sleepy
        suicidal_ideation	15	goe straight ; gon kms ; good <hear> ; hang herself ; has plan ; he lov
        suicidal_ideation	15	hel <think> ; hel understand ; his <build> ; his build ; hurt myself ; i wer
        suicidal_ideation	15	ido de ; im pul ; in nightstand ; intent ahorc ; junt las ; last item
        suicidal_ideation	15	llav de ; lo vuelv ; malecon ; mang larg ; me <trust> ; mean thi ; metoprolol
        suicidal_ideation	15	my platoon ; nad muy ; nadi tien ; not that ; noth that ; op <ask> ; op ask
        suicidal_ideation	15	pa que ; park at ; queri que ; quit buy ; read up ; refus <eat> ; schedul an
        suicidal_ideation	15	sorry and ; spoil ; spotify ; start cut ; ston in ; stuck with ; suicid not
        suicidal_ideation	15	suicidal most ; taught my ; than with ; that handl ; the brak ; the tailpip
        suicidal_ideation	15	they cle ; theyd <take> ; theyr for ; titl ; to drown ; to rep ; trailhead
        suicidal_ideation	15	tylenol ; voic flat ; wal calend ; warm transf ; wasnt around ; weekend that
        suicidal_ideation	15	whoev read ; wil is ; wind on ; would notic ; y piens ; ya mer
        suicidal_ideation	14	<always> item ; <amount> hond ; <calm> way ; <clinician> how ; <clothes> dip
        suicidal_ideation	14	<clothes> so ; <day> <rope> ; <eat> desd ; <friend> x ; <gun> out
        suicidal_ideation	14	<height> <see> ; <height> <start> ; <height> del ; <hospital> <try>
        suicidal_ideation	14	<hospital> i ; <key> is ; <money> int ; <outdoors> than ; <pet> if
        suicidal_ideation	14	<play> than ; <rail> on ; <tired> <stranger> ; <week> van ; <write> sharpen
        suicidal_ideation	14	a amanec ; about <kill> ; al <rail> ; al puent ; alguien supier ; aliv anymor
        suicidal_ideation	14	and <tool> ; and cancel ; and tin ; anoth <past> ; anoth befor ; attempt 0
        suicidal_ideation	14	been teach ; bff ; bought the ; by yourself ; can quit ; car run ; cold by
        suicidal_ideation	14	com desd ; compr venen ; cruz el ; cry i ; cuart a ; de clonazepam ; dej caer
        suicidal_ideation	14	didnt <awake> ; didnt wak ; doe anoth ; est noviembr ; every item ; f turn
        suicidal_ideation	14	for each ; gan si ; gas de ; gym the ; hair dry ; hav enough ; he fought
        suicidal_ideation	14	hel <height> ; hel jump ; herramient ; him today ; hoodi dip ; hos and
        suicidal_ideation	14	i tied ; im load ; int <put> ; isnt worth ; it fast ; its thin ; ive settl
        suicidal_ideation	14	jersey ; just didnt ; kind do ; la via ; lab i ; las pus ; le <school>
        suicidal_ideation	14	le dej ; le ensen ; littl blad ; long <night> ; long even ; mak sur
        suicidal_ideation	14	my <asleep> ; net ya ; nit to ; nobodyl ; nunc <school> ; nunc aprendi
        suicidal_ideation	14	of <pain> ; of hurt ; of suicid ; one way ; pencil sharpen ; presion de
        suicidal_ideation	14	que haci ; qued viud ; rehe ; rent paid ; rod and ; se va ; see myself
        suicidal_ideation	14	seed and ; seman van ; servic <gun> ; shut off ; si plan ; sist me
        suicidal_ideation	14	sleep for ; so theyd ; so whoev ; squar up ; swallow what ; that friday
        suicidal_ideation	14	the buoy ; the overpas ; the rail ; ther each ; thought sob ; tonight lol
        suicidal_ideation	14	truck over ; tylenol 0 ; vodk about ; wal i ; want one ; who leav ; wind +
        suicidal_ideation	14	wind nois ; wont b ; wrist ; written my ; yrs told
        suicidal_ideation	13	<always> <pill> ; <always> <tool> ; <bodypart> <day> ; <child> would
        suicidal_ideation	13	<container> comb ; <container> off ; <drive> structur ; <give> <tool>
        suicidal_ideation	13	<go> junt ; <go> wher ; <hear> one ; <height> but ; <hopeless> <past>
        suicidal_ideation	13	<intoxicated> <alone> ; <key> <play> ; <key> und ; <kill> <night>
        suicidal_ideation	13	<kill> <stop> ; <need> <promise> ; <night> itl ; <opening> up
        suicidal_ideation	13	<partner> <crash> ; <photo> <pill> ; <put> insid ; <rope> <alcohol>
        suicidal_ideation	13	<try> <die> ; <water> <calm> ; a cad ; a est ; about suicid ; account with
        suicidal_ideation	13	aft <day> ; aft mom ; aliv for ; aliv that ; amp ; and <container>
        suicidal_ideation	13	anoth <month> ; are off ; arm again ; be bet ; be to ; belt round
        suicidal_ideation	13	birth <year> ; birth year ; blank aft ; blu pres ; bor toda ; bought rop
        suicidal_ideation	13	box at ; burden past ; buy groceri ; cal hung ; card for ; countdown on
        suicidal_ideation	13	cousin my ; de suicidi ; diganl ; dog now ; don lety ; dont <give>
        suicidal_ideation	13	dont <photo> ; dont <see> ; each <kin> ; el traj ; en orden ; envelop for
        suicidal_ideation	13	every tool ; everyon back ; f flat ; f hand ; far down ; feed tim ; fin nad
        suicidal_ideation	13	floor window ; freight ; freight com ; hair aft ; hav <die> ; her anymor
        suicidal_ideation	13	himself if ; hond ; i schedul ; i swallow ; i wont ; idk why ; im gon
        suicidal_ideation	13	insulin pen ; intent ; iop desd ; isnt around ; juev me ; jumpsuit ; junt par
        suicidal_ideation	13	keep that ; la <rope> ; lift thi ; lock comb ; mail his ; me real ; med on
        suicidal_ideation	13	mind if ; mor ya ; my sleep ; myself <alone> ; myself alon ; n <sedative>
        suicidal_ideation	13	neighbor for ; oril del ; paid everyon ; par siempr ; park structur
        suicidal_ideation	13	perdonem ; piens ; policy ; prepaid the ; program back ; pue and ; purpos 0
        suicidal_ideation	13	q lo ; quisier mor ; rail on ; ratic ; reason to ; refier <think> ; regal el
        suicidal_ideation	13	rent through ; reservo ; return library ; sacapunta ; sal gan ; she int
        suicidal_ideation	13	shel want ; shut <room> ; shut garag ; span and ; st <height> ; st bridg
        suicidal_ideation	13	stand <past> ; stand past ; stil wish ; sur of ; sus foto ; tap from
        suicidal_ideation	13	tap insid ; teng las ; than do ; than sit ; that calm ; the razor
        suicidal_ideation	13	the switch ; the thought ; the view ; the vincent ; the wifi ; ther soon
        suicidal_ideation	13	theyl <need> ; theyl need ; to <die> ; to end ; to lup ; top level ; un vide
        suicidal_ideation	13	vena ; viej me ; wash so ; wasnt her ; wasnt jok ; way out ; wed ring
        suicidal_ideation	13	wer <die> ; wer dead ; which <clothes> ; which <height> ; whin
        suicidal_ideation	13	widow bourbon ; word so ; work out ; worth it ; x lo ; xfer ; ya amar
        suicidal_ideation	13	ya hic ; year til
        suicidal_ideation	12	0 told ; <always> <sad> ; <bodypart> <photo> ; <break> i
        suicidal_ideation	12	<container> already ; <continue> stand ; <daytime> <lock> ; <drug> <vermin>
        suicidal_ideation	12	<friend> <order> ; <furniture> una ; <give> back ; <height> without
        suicidal_ideation	12	<key> <fire> ; <key> are ; <last> <hold> ; <medicine> pm ; <money> som
        suicidal_ideation	12	<need> <fire> ; <night> i ; <opening> <write> ; <opening> first ; <pet> <key>
        suicidal_ideation	12	<pet> scratch ; <photo> can ; <pill> it ; <pill> junt ; <promise> <always>
        suicidal_ideation	12	<put> <pill> ; <rail> with ; <room> rod ; <room> would ; <rope> <see>
        suicidal_ideation	12	<stop> mind ; <stranger> bet ; <think> <water> ; <think> en ; <think> od
        suicidal_ideation	12	<wait> que ; <water> shutof ; <week> <clothes> ; <write> <child>
        suicidal_ideation	12	<write> already ; <write> his ; <year> ahead ; <year> by ; a futur ; a hacers
        suicidal_ideation	12	a razor ; about <drive> ; acab tod ; aft <always> ; aft tuesday ; ago psych
        suicidal_ideation	12	al mism ; all month ; an exit ; an overpas ; anteay lo ; arrepient ; be with
        suicidal_ideation	12	been <write> ; been read ; been sort ; belt around ; big shot ; big vein
        suicidal_ideation	12	blad are ; blow my ; bro on ; car smok ; cash in ; cat if ; clos out
        suicidal_ideation	12	closet rod ; com soldadito ; compr el ; con <think> ; countdown ; cuand uno
        suicidal_ideation	12	cuanta de ; cuiden ; de mang ; de rata ; decidi ; dibujo ; diganl a
        suicidal_ideation	12	do anoth ; dond voy ; door first ; easi ; el boil ; estarian mejor
        suicidal_ideation	12	estoy hart ; f very ; falt <money> ; falt valor ; film can ; for everybody
        suicidal_ideation	12	for good ; gav notic ; get over ; giv addres ; go wher ; god to
        suicidal_ideation	12	good <phone> ; her an ; himself with ; his littl ; how tal ; how they
        suicidal_ideation	12	i regist ; im park ; it would ; its plenty ; just smil ; kid walk ; koi
        suicidal_ideation	12	la bibli ; la ferreteri ; la quit ; la vid ; laid out ; las teng ; late ive
        suicidal_ideation	12	le firm ; leg again ; lethal ; light to ; lin stil ; lo cos ; lo preguntan
        suicidal_ideation	12	m <give> ; mail her ; mas barat ; mat by ; mat con ; me arrepient ; me confes
        suicidal_ideation	12	me tir ; meant and ; mer <asleep> ; mer descans ; mi sil ; mia tambien
        suicidal_ideation	12	morrow ; myself <continue> ; myself again ; nobody would ; noch le ; noma le
        suicidal_ideation	12	notebook ; notic at ; of hymn ; off <drive> ; open <record> ; open fil
        suicidal_ideation	12	or at ; or los ; own eulogy ; pagu el ; papel del ; pastilla junt
        suicidal_ideation	12	pensamiento ; permanent ; person doesnt ; pictur the ; pil it ; pistol and
        suicidal_ideation	12	placement aft ; plan od ; pleas mail ; prepaid ; pul her ; purpos <say>
        suicidal_ideation	12	rath <put> ; rath put ; real no ; ring his ; roof of ; ruth ; sav som
        suicidal_ideation	12	say wher ; semi ; she sent ; shutof ; sobran ; sog en ; someon bet
        suicidal_ideation	12	sticky that ; structur for ; taken my ; tal the ; th <stimulant> ; than one
        suicidal_ideation	12	the gut ; the hos ; the ledg ; the nois ; the noos ; the sil ; the trestl
        suicidal_ideation	12	then theyl ; thing out ; to argu ; tom veint ; trestl ; tylenol pm
        suicidal_ideation	12	un calcetin ; until sunday ; up ther ; venen ; venen de ; voic took ; wal aft
        suicidal_ideation	12	warm stil ; wat shutof ; watch and ; wher im ; whol crew ; widow box ; wif to
        suicidal_ideation	12	wont hav ; wors i ; wrist last ; y cual ; ya dej ; ya escogi ; ya no
        suicidal_ideation	12	year ahead ; year by ; yellow lin ; your worst
        suicidal_ideation	11	+ hi ; 0 plan ; <ask> serious ; <ask> was ; <awake> <daytime>
        suicidal_ideation	11	<bodypart> <last> ; <child> estarian ; <child> i ; <child> van
        suicidal_ideation	11	<clinician> <opening> ; <count> out ; <daytime> ya ; <die> as ; <die> nin
        suicidal_ideation	11	<die> not ; <emergency> <hot> ; <fire> <last> ; <furniture> defrost
        suicidal_ideation	11	<give> loc ; <go> <rail> ; <happy> them ; <hit> <height> ; <hold> <fire>
        suicidal_ideation	11	<job> out ; <leave> la ; <lock> <consume> ; <medicine> si ; <money> aft
        suicidal_ideation	11	<need> <asleep> ; <need> ya ; <pain> myself ; <past> d/c ; <past> wont
        suicidal_ideation	11	<pet> too ; <rail> de ; <say> skip ; <see> down ; <soon> <kin> ; <soon> go
        suicidal_ideation	11	<soon> van ; <start> <blood> ; <stimulant> <relapse> ; <stop> mak
        suicidal_ideation	11	<think> <drive> ; <think> <rope> ; <trade> turn ; <try> <past> ; <water> has
        suicidal_ideation	11	<write> par ; affair ; aft <night> ; aft midnight ; age forty ; aisl and
        suicidal_ideation	11	al cuel ; almoh de ; already <take> ; already pick ; an <crash> ; an accident
        suicidal_ideation	11	and sign ; arent the ; ask serious ; ask was ; ayud ya ; ayudan hoy ; badg on
        suicidal_ideation	11	bathrob ; be anybody ; be anywher ; be enough ; been draft ; both ill
        suicidal_ideation	11	bought 0 ; brazo desd ; brought in ; by hang ; car int ; carta par ; claus
        suicidal_ideation	11	comb ; crisi rn ; cry tel ; cuid desd ; day anyway ; day keep ; de alguien
        suicidal_ideation	11	decid that ; defrost ; dej mis ; delet my ; dont feel ; dont fus ; door dont
        suicidal_ideation	11	el mecat ; eleventh <room> ; eleventh floor ; en fil ; ese dia ; est san
        suicidal_ideation	11	every pil ; ex <clothes> ; exespos ; final get ; first ive ; for quiet
        suicidal_ideation	11	forgav ; garag 0 ; garag twic ; giv loc ; good <clothes> ; good to ; goodby
        suicidal_ideation	11	had <always> ; had <rope> ; had tied ; hal cas ; hav decid ; hay <blood>
        suicidal_ideation	11	hay sangr ; he <rope> ; her <calm> ; her lin ; himself in ; his <see>
        suicidal_ideation	11	his dog ; his ps ; hom wif ; hop one ; hos from ; how <happy> ; i decid
        suicidal_ideation	11	ideacion suic ; im plan ; is # ; it along ; it tonight ; it wasnt
        suicidal_ideation	11	it written ; jef y ; just go ; k <amount> ; kept her ; kid get ; la clav
        suicidal_ideation	11	la fot ; lak is ; lif ins ; lif vest ; lik hav ; lin get ; lin item
        suicidal_ideation	11	list but ; liter ; llev <week> ; llev semana ; lo unic ; long <clothes>
        suicidal_ideation	11	long sleev ; look down ; lookin ; m swallow ; mailbox and ; many of
        suicidal_ideation	11	mas hond ; me company ; me cort ; me par ; mention he ; mer ; molest en
        suicidal_ideation	11	my <kill> ; my department ; noth <leave> ; noth left ; off tonight ; open up
        suicidal_ideation	11	overpas at ; own obituary ; own suicid ; pallbearer ; parent awar ; park by
        suicidal_ideation	11	park up ; pay out ; pian bench ; pidi perdon ; pil count ; plan to
        suicidal_ideation	11	pleas <think> ; plot ; pretty <soon> ; pretty soon ; propi <job> ; purpos i
        suicidal_ideation	11	que piens ; ra sit ; rath she ; real <see> ; recoj ; record befor ; rio y
        suicidal_ideation	11	said youl ; say skip ; scrub the ; self <kill> ; self harm ; semana pens
        suicidal_ideation	11	shot <record> ; shown my ; shred ; si <money> ; so has ; so they ; sog
        suicidal_ideation	11	someth up ; soon go ; spar <key> ; spar key ; sponsor ask ; sponsor i
        suicidal_ideation	11	spr clean ; step off ; suic ; swim out ; tel someon ; the boil ; the canal
        suicidal_ideation	11	the grain ; the medicin ; the metrolink ; the pallbearer ; the rop ; the sea
        suicidal_ideation	11	thes i ; thi rock ; thin <color> ; thre are ; tid at ; tin of ; titl to
        suicidal_ideation	11	to book ; to thing ; today left ; todo por ; told my ; told our ; tonit im
        suicidal_ideation	11	tue not ; una <hear> ; una voz ; up against ; wad ; was open ; wat is
        suicidal_ideation	11	which <friend> ; which <outdoors> ; which neighbor ; wif hasnt ; wil quit
        suicidal_ideation	11	with <think> ; with plan ; would get ; would hold ; ya pus ; youl do
        suicidal_ideation	10	<alcohol> clos ; <alone> <clean> ; <always> to ; <bodypart> go
        suicidal_ideation	10	<child> could ; <child> the ; <church> 0 ; <church> if ; <clothes> blu
        suicidal_ideation	10	<clothes> pa ; <container> <insurance> ; <container> about
        suicidal_ideation	10	<continue> <last> ; <continue> check ; <count> <insurance> ; <count> is
        suicidal_ideation	10	<daytime> <opioid> ; <eat> lo ; <eat> tim ; <give> sus ; <go> <rope>
        suicidal_ideation	10	<goodbye> de ; <gun> <headface> ; <gun> <room> ; <height> <count>
        suicidal_ideation	10	<height> he ; <height> ice ; <homeless> with ; <kin> <goodbye> ; <kin> wher
        suicidal_ideation	10	<last> nic ; <leave> theyd ; <money> through ; <need> cer ; <pet> tag
        suicidal_ideation	10	<phone> anoth ; <pill> would ; <promise> todo ; <put> <church>
        suicidal_ideation	10	<put> <money> ; <rail> <rail> ; <rail> aft ; <rarely> <think> ; <rarely> est
        suicidal_ideation	10	<room> <alcohol> ; <room> be ; <rope> is ; <say> be ; <see> <trust>
        suicidal_ideation	10	<sober> <continue> ; <stop> <opening> ; <think> <sober> ; <think> yal
        suicidal_ideation	10	<tool> <week> ; <town> <kill> ; <water> <night> ; <water> myself
        suicidal_ideation	10	<write> <die> ; <write> <volunteer> ; a <soon> ; a descans ; a favor ; a not
        """
}
