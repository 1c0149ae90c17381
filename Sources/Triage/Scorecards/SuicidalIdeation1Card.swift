extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation1 = """
        suicidal_ideation	-66	=
        suicidal_ideation	16	+ si ; 0 <rail> ; 0 freight ; 0 intent ; <always> <pill> ; <always> uno
        suicidal_ideation	16	<amount> farth ; <blade> <headface> ; <blood> <bodypart> ; <blood> <continue>
        suicidal_ideation	16	<blood> both ; <bodypart> superficial ; <chestheart> <pill> ; <cold> <water>
        suicidal_ideation	16	<die> <night> ; <drive> int ; <drive> structur ; <eat> go
        suicidal_ideation	16	<goodbye> <always> ; <goodbye> <child> ; <goodbye> on ; <goodbye> y
        suicidal_ideation	16	<height> <see> ; <kill> herself ; <kill> himself ; <kill> myself
        suicidal_ideation	16	<kin> encontr ; <last> item ; <medicine> <die> ; <medicine> <stranger>
        suicidal_ideation	16	<need> <die> ; <need> <kill> ; <night> deep ; <opening> dont
        suicidal_ideation	16	<order> <clothes> ; <palecolor> lin ; <photo> cer ; <photo> myself
        suicidal_ideation	16	<pill> <chestheart> ; <pill> <put> ; <rail> com ; <room> <tool> ; <room> shut
        suicidal_ideation	16	<rope> 0 ; <rope> <day> ; <rope> <drive> ; <rope> <last> ; <rope> <night>
        suicidal_ideation	16	<rope> <outdoors> ; <rope> <room> ; <rope> herself ; <rope> himself
        suicidal_ideation	16	<rope> myself ; <say> <height> ; <say> <rail> ; <see> if ; <see> til
        suicidal_ideation	16	<stop> <rail> ; <stranger> whol ; <think> <die> ; <think> <rail>
        suicidal_ideation	16	<trust> <soon> ; <trust> if ; <try> <rope> ; <water> + ; <water> herself
        suicidal_ideation	16	<water> out ; a ahorc ; a avent ; a baj ; a bedsheet ; a colg ; a dat
        suicidal_ideation	16	a diciembr ; a hac ; a length ; a ocup ; a reason ; a sobran ; about driv
        suicidal_ideation	16	about end ; about suicid ; acost y ; activ si ; adred ; aft thursday
        suicidal_ideation	16	aft tonight ; against you ; ago d/c ; ago wont ; ahorc ; al canal ; al puent
        suicidal_ideation	16	alguien supier ; aliv ; ama que ; amar la ; amitriptylin ; and kid
        suicidal_ideation	16	and label ; and quick ; and stand ; and stood ; anden ; anteay lo
        suicidal_ideation	16	around anymor ; around to ; ask god ; ask tel ; avent ; avent del ; avisen
        suicidal_ideation	16	avisen a ; azote y ; back past ; bandag ; be <die> ; be <need> ; be aliv
        suicidal_ideation	16	be anyon ; be around ; be bet ; be brav ; be dead ; be her ; be kind
        suicidal_ideation	16	be light ; be wher ; bed or ; bedsheet ; been <blood> ; been cut ; both <pet>
        suicidal_ideation	16	bought rop ; brazo anoch ; brazo con ; brows ; busquen ; by siz ; cabinet lik
        suicidal_ideation	16	calend and ; can hav ; cancel the ; cart en ; cer los ; check mark
        suicidal_ideation	16	chosen the ; chp ; clear the ; clor ; clos <room> ; clos garag ; clos thre
        suicidal_ideation	16	closet bar ; coach of ; colg en ; collect on ; compr la ; contesten hoy
        suicidal_ideation	16	cort las ; cort los ; count out ; crack eleven ; cremation ; cros me
        suicidal_ideation	16	cry say ; cuidamo ; culp ; curv ; cut again ; dad gun ; dad pistol ; dar lat
        suicidal_ideation	16	de viaj ; deep ; deep then ; dej pag ; denl ; descansarian ; despert manan
        suicidal_ideation	16	despidiendos ; do fin ; dog a ; doing <crowd> ; doing everyon ; dont both
        suicidal_ideation	16	dont plan ; drag him ; drank bleach ; driv int ; drown herself ; easi on
        suicidal_ideation	16	easiest ; el nip ; el vidri ; ell va ; end it ; end my ; enough in
        suicidal_ideation	16	enough now ; envelop for ; escogi el ; est mund ; estarian ; estorb
        suicidal_ideation	16	ever borrow ; everybody hair ; everyon would ; exit and ; f <blood> ; f cut
        suicidal_ideation	16	f ear ; f le ; fami budget ; famili cuand ; fin by ; firearm in ; flat <hear>
        suicidal_ideation	16	flat affect ; flat voic ; fold on ; foto cer ; found <home> ; found <write>
        suicidal_ideation	16	found hom ; fresca ; fresca en ; fresh lin ; friday so ; from <moment>
        suicidal_ideation	16	from now ; gan si ; garag shut ; gift i ; go togeth ; goe im ; going wher
        suicidal_ideation	16	gon <height> ; gon <stop> ; gon do ; gon end ; gon jump ; gon off ; googl how
        suicidal_ideation	16	group chat ; gun in ; hacers ; hang 0 ; hang herself ; hang himself
        suicidal_ideation	16	hang myself ; has plan ; haskel ; hast al ; hast manan ; hav <put> ; hav what
        suicidal_ideation	16	he meant ; he pens ; hear one ; heart tablet ; hel <think> ; hel understand
        suicidal_ideation	16	helium ; her cat ; her pictur ; her youl ; himself in ; his wil ; hop i
        suicidal_ideation	16	i already ; i tied ; im suicidal ; im worth ; in freez ; in liv ; inflict
        suicidal_ideation	16	inst ; insulin ; intent ; it flat ; itd ; item ; its settl ; its thin
        suicidal_ideation	16	ive pick ; junt las ; keep driv ; keep look ; keep pick ; keep stand
        suicidal_ideation	16	kid would ; kier ; kil herself ; kil himself ; kil mysef ; kil myself
        suicidal_ideation	16	kin if ; kis ; kms ; kms tonight ; la buen ; la sier ; la via ; label the
        suicidal_ideation	16	lap n ; las muneca ; las vena ; last item ; late he ; late i ; left voicemail
        suicidal_ideation	16	leg over ; lif <insurance> ; lif insuranc ; lif policy ; liger ; light last
        suicidal_ideation	16	liv anymor ; llor dic ; lo baj ; lo decidi ; lock from ; los teni ; lov them
        suicidal_ideation	16	m <child> ; m <give> ; m rum ; m wind ; mail the ; mak <day> ; mak tap
        suicidal_ideation	16	manan ya ; mang larg ; may <consume> ; may smok ; me quier ; me recoj
        suicidal_ideation	16	me tir ; me tragu ; mecat ; mejor asi ; mejor sin ; method ; mi ama
        suicidal_ideation	16	mom goodby ; morn now ; muneca ; my platoon ; mysef ; myself <night>
        suicidal_ideation	16	myself tonight ; myself when ; nadi a ; navaj y ; neat ; neighbor for
        suicidal_ideation	16	nic with ; nobody need ; noma queri ; noos ; not de ; noth heavy ; notic til
        suicidal_ideation	16	of hymn ; of rop ; of seed ; off myself ; old hors ; on purpos ; only lik
        suicidal_ideation	16	organ are ; otr ves ; out ahead ; out than ; overlook ; overpas
        suicidal_ideation	16	overpas look ; own <die> ; pa que ; painles ; par <always> ; par <die>
        suicidal_ideation	16	par <kill> ; par cuand ; par mat ; par morirs ; parent to ; park deck
        suicidal_ideation	16	park structur ; passiv ; passiv si ; password ; password are ; perdonenm
        suicidal_ideation	16	phon off ; pick out ; pictur myself ; pil lin ; pistol on ; plan how
        suicidal_ideation	16	plan past ; planet ; plat off ; plot <soon> ; plot next ; point in
        suicidal_ideation	16	policy pay ; post <goodbye> ; practic the ; pres the ; pront ; purpos
        suicidal_ideation	16	quarry on ; que segu ; queri desped ; quier mat ; quier quit ; quisier acost
        suicidal_ideation	16	quit la ; raft ; rath be ; ratic ; razor ; razor to ; remarry ; rent paid
        suicidal_ideation	16	reparti ; restful ; return every ; rop at ; rop in ; say goodby ; scar i
        suicidal_ideation	16	schedul an ; seal ; see if ; segu aqui ; segu viv ; self inflict ; seroquel
        suicidal_ideation	16	shel <need> ; shoot himself ; shot record ; show her ; si + ; si <daytime>
        suicidal_ideation	16	si manan ; si with ; sobran ; sorry and ; spoil ; spotify ; squar ; stat i
        suicidal_ideation	16	step back ; stil pay ; stockpil ; subtract ; suicid ; suicid is ; suicidal
        suicidal_ideation	16	suicidi ; superficial ; swallow all ; swallow everyth ; tailpip ; tel my
        suicidal_ideation	16	teng <think> ; teng plane ; than as ; than with ; that everyth ; that handl
        suicidal_ideation	16	that non ; the anesthesi ; the beam ; the helium ; the hymn ; the knot
        suicidal_ideation	16	the mes ; the overlook ; the password ; the raft ; the vincent ; the want
        suicidal_ideation	16	then <furniture> ; then curtain ; ther enough ; ther wont ; theyd get
        suicidal_ideation	16	theyr for ; thinkin ; tied a ; tir del ; tn ; to count ; to die ; to gas
        suicidal_ideation	16	to jump ; to nephew ; to spoil ; told crew ; top <home> ; top deck ; tragu
        suicidal_ideation	16	trailhead ; transferenci ; truck titl ; turn his ; tylenol ; tylenol 0
        suicidal_ideation	16	unaliv ; unbuckl ; unlock so ; up anymor ; up how ; ves ; voicemail say
        suicidal_ideation	16	vouch for ; w/o <think> ; w/o me ; w/o plan ; wallet + ; wan die
        suicidal_ideation	16	wasnt anyth ; weed lik ; when shel ; which <bodypart> ; who stil ; wil on
        suicidal_ideation	16	wnat ; wnat to ; wont <need> ; wont be ; wont mat ; wont need ; world would
        suicidal_ideation	16	worth <amount> ; worth mor ; would <hold> ; would even ; written letter
        suicidal_ideation	16	written the ; xfer 0 ; xfer from ; ya reparti ; ya tienen ; yesterday so
        suicidal_ideation	16	you wont
        suicidal_ideation	15	<alcohol> <record> ; <ask> <trust> ; <buy> <rope> ; <clothes> dip
        suicidal_ideation	15	<day> encontr ; <fire> aft ; <go> wher ; <hear> flat ; <kin> <relapse>
        suicidal_ideation	15	<pet> away ; <pet> if ; <play> than ; <soon> <record> ; <stop> tod
        suicidal_ideation	15	<think> <height> ; a amanec ; a cad ; about using ; aft dai ; almost did
        suicidal_ideation	15	and plan ; and strong ; barandal ; be read ; been writ ; being sweet ; bff
        suicidal_ideation	15	by sunday ; cad uno ; chaplain if ; cut both ; de a ; de clonazepam
        suicidal_ideation	15	dog away ; each <child> ; el malecon ; el ratic ; esper despiert ; exespos
        suicidal_ideation	15	get sleepy ; gon kms ; he fought ; he lov ; herramient ; himself <say>
        suicidal_ideation	15	honest <die> ; hoodi dip ; hos ; hos and ; ido de ; in nightstand
        suicidal_ideation	15	intent ahorc ; it fast ; it quiet ; itd be ; ive settl ; jersey ; just didnt
        suicidal_ideation	15	keep that ; landlord open ; lo vuelv ; m slow ; malecon ; mean thi ; my lock
        suicidal_ideation	15	my policy ; myself aft ; nad muy ; nit to ; noth that ; of <pain> ; of suicid
        suicidal_ideation	15	op <ask> ; op ask ; past sunday ; phon plan ; piens ; que haci ; queri que
        suicidal_ideation	15	real see ; reason to ; refus <eat> ; reparti sus ; reservo ; seed and
        suicidal_ideation	15	servic <gun> ; so theyd ; somebody whol ; start cut ; swallow what
        suicidal_ideation	15	taught my ; text goodby ; that friday ; the brak ; the metrolink ; the rail
        suicidal_ideation	15	the rop ; the sea ; the tailpip ; they cle ; theyd <take> ; to drown ; to rep
        suicidal_ideation	15	truck over ; voic flat ; wasnt around ; wasnt jok ; way up ; wind + ; wrot my
        suicidal_ideation	14	<always> <tool> ; <blood> herself ; <clinician> how ; <clothes> <hot>
        suicidal_ideation	14	<die> is ; <eat> desd ; <friend> she ; <give> <tool> ; <go> im ; <gun> in
        suicidal_ideation	14	<hear> <die> ; <hospital> i ; <kill> <blade> ; <lock> <soon> ; <money> int
        suicidal_ideation	14	<need> <promise> ; <opening> <write> ; <promise> <crowd> ; <rail> on
        suicidal_ideation	14	<say> hi ; <stimulant> noth ; <stop> <key> ; <stop> <money>
        suicidal_ideation	14	<tired> <stranger> ; <try> <die> ; <water> <calm> ; a hacers ; aft <day>
        suicidal_ideation	14	aliv that ; an exit ; and tin ; anoth <month> ; are cal ; arm again
        suicidal_ideation	14	belt round ; blu pres ; bought the ; by yourself ; can quit ; cash in
        suicidal_ideation	14	chang subject ; cold by ; com desd ; compr venen ; countdown on ; cruz el
        suicidal_ideation	14	cuart a ; cut herself ; de quit ; de suicidi ; dead than ; del <height>
        suicidal_ideation	14	deni hi ; descans de ; dic ya ; diganl a ; dog now ; each <kin> ; endors
        suicidal_ideation	14	escribi en ; est noviembr ; every tool ; f told ; fil <always> ; fil every
        suicidal_ideation	14	for <continue> ; for each ; for keep ; freight ; goodby ; gym the
        suicidal_ideation	14	hel <height> ; hel jump ; her anymor ; him today ; hurt myself ; i schedul
        suicidal_ideation	14	i wont ; im load ; im pul ; isnt worth ; it would ; la clav ; lab i ; las pus
        suicidal_ideation	14	littl blad ; m <calm> ; mail his ; me <trust> ; medicar only ; mind if
        suicidal_ideation	14	my affair ; nobodyl ; not that ; nunc <school> ; nunc aprendi ; one way
        suicidal_ideation	14	or los ; pastilla en ; pictur the ; piens en ; qued viud ; record befor
        suicidal_ideation	14	rehe ; resign ; return library ; sal gan ; se va ; see myself ; self with
        suicidal_ideation	14	shut off ; sleep for ; so whoev ; sog en ; stil wish ; ston in ; stuck with
        suicidal_ideation	14	subject when ; suicid not ; tap from ; teng pensamiento ; than do ; the razor
        suicidal_ideation	14	the switch ; ther each ; theyd all ; titl ; to lup ; tonight lol ; wal i
        suicidal_ideation	14	warm transf ; wash so ; wasnt her ; weekend that ; whin ; wif to ; wind nois
        suicidal_ideation	14	wind on ; would notic ; xfer ; ya mer ; year til
        suicidal_ideation	13	<amount> hond ; <bodypart> <day> ; <calm> way ; <child> would ; <clothes> so
        suicidal_ideation	13	<container> comb ; <container> off ; <drive> <height> ; <friend> <order>
        suicidal_ideation	13	<go> <rail> ; <go> junt ; <hear> one ; <height> del ; <hopeless> <past>
        suicidal_ideation	13	<intoxicated> <alone> ; <key> <play> ; <key> und ; <last> <hold>
        suicidal_ideation	13	<outdoors> than ; <partner> <crash> ; <pet> scratch ; <pill> organiz
        suicidal_ideation	13	<put> insid ; <room> rod ; <say> ya ; <stop> mak ; <wait> que
        suicidal_ideation	13	<water> <night> ; <water> shutof ; <write> <child> ; <write> his
        suicidal_ideation	13	<write> sharpen ; a est ; a not ; acab con ; ago psych ; al <rail>
        suicidal_ideation	13	aliv anymor ; aliv for ; all tonight ; and <container> ; and <tool>
        suicidal_ideation	13	and cancel ; and paid ; anoth <past> ; anoth befor ; are off ; avient del
        suicidal_ideation	13	been sav ; been teach ; birth <year> ; birth year ; bor toda ; borrow and
        suicidal_ideation	13	burden past ; bury me ; buy groceri ; cal hung ; car int ; cat if
        suicidal_ideation	13	closet rod ; com soldadito ; compr el ; countdown ; cry i ; dej caer
        suicidal_ideation	13	del puent ; didnt <awake> ; didnt wak ; don lety ; dond voy ; dont <see>
        suicidal_ideation	13	el boil ; el traj ; ese dia ; estarian mejor ; f flat ; f hand ; far down
        suicidal_ideation	13	fin nad ; friend she ; god to ; good <phone> ; his <build> ; his build
        suicidal_ideation	13	i swallow ; i wer ; idk why ; im park ; int <put> ; its nitrou ; juev me
        suicidal_ideation	13	junt par ; kid get ; koi ; late when ; le <school> ; le dej ; le ensen
        suicidal_ideation	13	le firm ; lethal ; lo cos ; lock comb ; long <night> ; long even
        suicidal_ideation	13	mailbox and ; mak sur ; many of ; mat con ; me cort ; me real ; my <asleep>
        suicidal_ideation	13	n <sedative> ; nadi tien ; nobody would ; notic at ; of hurt ; own eulogy
        suicidal_ideation	13	pagu el ; park at ; pencil sharpen ; pil organiz ; policy ; prepaid the
        suicidal_ideation	13	pue and ; refier <think> ; regal el ; rent through ; revolv ; semi
        suicidal_ideation	13	shut <room> ; shut garag ; shutof ; si plan ; sog ; som night ; spr clean
        suicidal_ideation	13	squar up ; st <height> ; st bridg ; suicid every ; suicidal most ; sur of
        suicidal_ideation	13	sus foto ; taken my ; tap insid ; than sit ; that calm ; the overpas
        suicidal_ideation	13	the thought ; the trestl ; ther soon ; thought sob ; to end ; to safety
        suicidal_ideation	13	top level ; trestl ; vena ; viej me ; wal calend ; want one ; wat shutof
        suicidal_ideation	13	way out ; who leav ; whoev find ; whoev read ; widow bourbon ; wil is
        suicidal_ideation	13	wont b ; worth it ; wrist ; written my ; x lo ; y cual ; y tin ; yrs told
        suicidal_ideation	12	+ which ; <alcohol> qt ; <always> <sad> ; <always> item ; <asleep> for
        suicidal_ideation	12	<clothes> pa ; <container> already ; <continue> stand ; <count> down
        suicidal_ideation	12	<day> <rope> ; <die> not ; <drive> tag ; <friend> x ; <furniture> defrost
        suicidal_ideation	12	<furniture> una ; <give> back ; <gun> <headface> ; <key> is ; <kill> <night>
        suicidal_ideation	12	<kill> <stop> ; <money> aft ; <night> itl ; <opening> first ; <opening> up
        suicidal_ideation	12	<pet> <key> ; <pet> tag ; <photo> <pill> ; <photo> can ; <pill> junt
        suicidal_ideation	12	<room> would ; <rope> <alcohol> ; <say> skip ; <soon> van ; <stranger> bet
        suicidal_ideation	12	<think> <water> ; <try> <past> ; <water> has ; <week> <clothes> ; <year> by
        suicidal_ideation	12	a futur ; about <drive> ; abuel hac ; acab tod ; account with ; aft <always>
        suicidal_ideation	12	aft <night> ; aft midnight ; aft tuesday ; al cuel ; already pick ; als he
        suicidal_ideation	12	amp ; an overpas ; arrepient ; attempt 0 ; be anybody ; be enough ; be fin
        suicidal_ideation	12	be to ; been <write> ; been sort ; big vein ; blad are ; blow my ; box at
        suicidal_ideation	12	brazo desd ; camin 0 ; card for ; card one ; chang my ; claus ; con <think>
        suicidal_ideation	12	cord and ; count down ; cousin my ; cuand uno ; de mang ; decidi ; defrost
        suicidal_ideation	12	del freeway ; dibujo ; dog tag ; dont <give> ; door first ; drov to ; easi
        suicidal_ideation	12	every item ; everyon back ; f turn ; feed tim ; film can ; find me
        suicidal_ideation	12	floor window ; for good ; freight com ; gas de ; gav notic ; go too
        suicidal_ideation	12	good mom ; good to ; hair dry ; hav decid ; hav enough ; hay <blood>
        suicidal_ideation	12	hay sangr ; his <see> ; his board ; his shop ; hond ; how <happy> ; how they
        suicidal_ideation	12	i decid ; im gon ; insulin pen ; iop desd ; is # ; isnt around ; it along
        suicidal_ideation	12	jack and ; jumpsuit ; key is ; kind do ; la <rope> ; la ferreteri ; la quit
        suicidal_ideation	12	laid out ; late ive ; lif vest ; lift thi ; lik hav ; liter ; mat by
        suicidal_ideation	12	me arrepient ; me calm ; me confes ; me voy ; mejor me ; mia tambien ; morrow
        suicidal_ideation	12	my sleep ; myself <alone> ; myself <continue> ; myself again ; myself alon
        suicidal_ideation	12	noth <leave> ; only com ; open up ; or at ; own way ; paid everyon
        suicidal_ideation	12	par siempr ; pastilla junt ; permanent ; person doesnt ; placement aft
        suicidal_ideation	12	pleas mail ; pressur tablet ; purpos 0 ; purpos <say> ; purpos i
        suicidal_ideation	12	quisier mor ; quit buy ; rath she ; ring his ; rod and ; sav som ; say skip
        suicidal_ideation	12	scrub the ; self <kill> ; self harm ; she int ; shel want ; shown my ; shred
        suicidal_ideation	12	so they ; someon bet ; sponsor ask ; stand <past> ; stand past ; the buoy
        suicidal_ideation	12	the canal ; the grain ; the gut ; the hos ; the nois ; the sil ; the wifi
        suicidal_ideation	12	then theyl ; they can ; theyl <need> ; theyl need ; thin <color> ; thre are
        suicidal_ideation	12	titl to ; to each ; told our ; tom veint ; tonit im ; turn in ; una <hear>
        suicidal_ideation	12	una voz ; unaliv myself ; up against ; up ther ; venen ; voic took ; wad
        suicidal_ideation	12	wal aft ; warm stil ; wat is ; wher im ; widow box ; word so ; work out
        suicidal_ideation	12	wors i ; y piens ; ya amar ; ya escogi ; ya hic ; year by ; youl do
        suicidal_ideation	11	+ hi ; 0 tip ; 0 told ; <asleep> de ; <awake> <daytime> ; <blade> <bodypart>
        suicidal_ideation	11	<bodypart> <photo> ; <break> i ; <child> estarian ; <clinician> <opening>
        suicidal_ideation	11	<clothes> blu ; <container> <insurance> ; <daytime> <opioid> ; <daytime> ya
        suicidal_ideation	11	<drug> <vermin> ; <give> his ; <give> loc ; <give> sus ; <height> but
        suicidal_ideation	11	<hold> <fire> ; <key> <friend> ; <key> are ; <medicine> pm ; <need> cer
        suicidal_ideation	11	<night> i ; <past> d/c ; <phone> si ; <pill> <bodypart> ; <promise> <kin>
        suicidal_ideation	11	<promise> todo ; <put> <pill> ; <rail> de ; <see> cas ; <see> down
        suicidal_ideation	11	<start> <blood> ; <stop> mind ; <take> <die> ; <think> <rope> ; <think> en
        suicidal_ideation	11	<think> yal ; <trade> turn ; <trust> <opening> ; <water> myself
        suicidal_ideation	11	<write> already ; <write> par ; <year> up ; a razor ; aft thi ; al mism
        suicidal_ideation	11	al padr ; all month ; almoh de ; anymor i ; ayudan hoy ; bathrob
        suicidal_ideation	11	be <school> ; be quick ; be with ; been <money> ; been draft ; belt around
        suicidal_ideation	11	big shot ; both ill ; bro on ; brought in ; clos out ; com <see> ; comb
        suicidal_ideation	11	completenes that ; counselor 0 ; crisi rn ; day keep ; de alguien ; de rata
        suicidal_ideation	11	decid that ; dej mis ; delet my ; desk one ; divid and ; doe anoth
        suicidal_ideation	11	doming voy ; dont <photo> ; dont fus ; door open ; dres blu ; drown myself
        suicidal_ideation	11	duerman ; el mecat ; eleventh <room> ; eleventh floor ; en fil ; es adict
        suicidal_ideation	11	ese <day> ; est san ; estoy <think> ; estoy <wait> ; estoy esper ; estoy hart
        suicidal_ideation	11	every debt ; ex <clothes> ; f <write> ; falt <money> ; falt valor ; farth
        suicidal_ideation	11	font ; for everybody ; for quiet ; garag twic ; get over ; giv addres
        suicidal_ideation	11	giv loc ; go wher ; got enough ; had <always> ; had <rope> ; had tied
        suicidal_ideation	11	hair aft ; hal cas ; help it ; her <calm> ; her an ; himself with
        suicidal_ideation	11	his <town> ; his littl ; his tool ; his watch ; hop one ; hos from ; how tal
        suicidal_ideation	11	i regist ; id giv ; ideacion suic ; insulin and ; it tonight ; it wasnt
        suicidal_ideation	11	its plenty ; ive tim ; ive work ; just go ; kept her ; key hang ; know yal
        suicidal_ideation	11	la bibli ; la capil ; la fot ; la insulin ; la vid ; las teng ; latch
        suicidal_ideation	11	le encarg ; leg again ; lif ins ; light to ; lin get ; lin stil ; llav de
        suicidal_ideation	11	lo preguntan ; lo unic ; long <clothes> ; long sleev ; look down ; los brazo
        suicidal_ideation	11	math on ; me apart ; meant and ; mer ; mes la ; molest en ; mor ya
        suicidal_ideation	11	muy <calm> ; my <kill> ; my thigh ; myself ; night look ; nino con
        suicidal_ideation	11	noma estorb ; noma le ; noth left ; off tonight ; one <stranger> ; overpas at
        suicidal_ideation	11	own obituary ; pallbearer ; park up ; password in ; perdonenm todo
        suicidal_ideation	11	pian bench ; pidi perdon ; pleas <think> ; plot ; pretty <soon> ; pretty soon
        suicidal_ideation	11	priest for ; program back ; propi <job> ; psiquiatric ; quier cer
        suicidal_ideation	11	rath <put> ; rath put ; re f ; read up ; real no ; recoj ; ruth ; sacapunta
        suicidal_ideation	11	said youl ; say wher ; se <rope> ; se colg ; se duerman ; ser en ; she sent
        suicidal_ideation	11	shouldv ; shut sinc ; sist me ; sponsor i ; suic ; switch ; tal the ; team 0
        suicidal_ideation	11	tel whoev ; the boil ; the engin ; the ledg ; the medicin ; the noos
        suicidal_ideation	11	the pallbearer ; the view ; ther thre ; thes i ; theyl hav ; thought and
        suicidal_ideation	11	tid at ; til admit ; to argu ; to od ; took every ; toqu y ; troc y ; tue not
        suicidal_ideation	11	tylenol pm ; un calcetin ; venen de ; venen y ; veo cas ; via <say>
        suicidal_ideation	11	vodk about ; voy no ; watch and ; wed ring ; wer <die> ; wer dead
        suicidal_ideation	11	what bother ; which <clothes> ; whichev way ; whol crew ; with <think>
        suicidal_ideation	11	with plan ; would hold ; x eso ; ya <put> ; ya dej ; ya no ; ya pus ; year up
        suicidal_ideation	11	yellow lin ; your worst
        suicidal_ideation	10	0 <blood> ; 0 <clean> ; 0 plan ; <alone> <clean> ; <always> <key>
        suicidal_ideation	10	<amount> long ; <ask> was ; <bodypart> <last> ; <child> i ; <child> nam
        suicidal_ideation	10	<child> the ; <church> if ; <church> she ; <container> about ; <count> is
        suicidal_ideation	10	<count> out ; <crowd> hed ; <crowd> if ; <day> card ; <die> <continue>
        suicidal_ideation	10	<die> as ; <die> than ; <eat> lo ; <fire> <last> ; <give> <clothes>
        suicidal_ideation	10	<gun> <room> ; <happy> them ; <headface> <trade> ; <height> he
        suicidal_ideation	10	<height> without ; <homeless> with ; <key> <fire> ; <kin> <goodbye>
        suicidal_ideation	10	<kin> <gun> ; <kin> pa ; <kin> wher ; <last> thing ; <leave> theyd
        suicidal_ideation	10	<lock> <consume> ; <lock> <water> ; <pain> myself ; <partner> su
        suicidal_ideation	10	<past> <blood> ; <past> wont ; <phone> tim ; <promise> <always>
        suicidal_ideation	10	<put> <rope> ; <rail> with ; <rope> <see> ; <rope> is ; <say> passiv
        suicidal_ideation	10	<sober> <continue> ; <soon> <kin> ; <think> <sober> ; <think> od ; <week> com
        suicidal_ideation	10	<write> <die> ; a favor ; a ser ; abaj del ; about <die> ; about kil
        suicidal_ideation	10	aisl and ; aliv no ; alon tonight ; already told ; am <say> ; am too
        suicidal_ideation	10	an <crash> ; an accident ; and <put> ; and count ; and die ; and lean
        suicidal_ideation	10	and log ; and simp ; and told ; arent the ; around by ; ask staf ; ask was
        suicidal_ideation	10	attempt ; audi ; badg on ; bare <say> ; bathrob <rope> ; bathrob cord
        suicidal_ideation	10	be too ; bedtim every ; been read ; bik the ; blank aft ; blist did ; blurry
        suicidal_ideation	10	by hang ; by me ; calm voic ; cant <promise> ; cant promis ; car smok
        suicidal_ideation	10	carta par ; catr ; christma but ; cle <amount> ; clean than ; com thru
        suicidal_ideation	10	contrasena ; cowork she ; crisi lin ; cry tel ; cuanta de ; cuid desd
        suicidal_ideation	10	cut last ; d <partner> ; d wif ; day anyway ; decent man ; desd hoy
        suicidal_ideation	10	detox two ; dog to ; doming me ; door dont ; draw the ; encarg el ; encargu
        suicidal_ideation	10	endors passiv ; engin on ; entir bottl ; espos su ; every account
        suicidal_ideation	10	everyth so ; except you ; f sound ; fair to ; final get ; finish him
        suicidal_ideation	10	firm la ; fresh <blood> ; fresh cut ; get stuck ; good <clothes>
        suicidal_ideation	10	good <hear> ; gracia por ; grandson the ; gut to ; hair for ; hang attempt
        suicidal_ideation	10	her <key> ; her <media> ; her story ; heroin sinc ; hic la ; hija estarian
        suicidal_ideation	10	him how ; his dog ; hook up ; hour want ; how quiet ; hoy fue ; hug the
        suicidal_ideation	10	i label ; i wasnt ; import ; is spotles ; it blist ; it written ; jornaler 0
        suicidal_ideation	10	just smil ; keep rehears ; kier <kill> ; kier mat ; la sog ; lak is
        suicidal_ideation	10	last thing ; leav theyd ; les <stop> ; les dej ; les dij ; light <insurance>
        suicidal_ideation	10	light bil ; lin <soon> ; lin next ; lock the ; lookin ; m gav ; m swallow
        suicidal_ideation	10	m widow ; mail her ; mas barat ; mas hond ; me <rope> ; me company ; me kier
        suicidal_ideation	10	me par ; me tomorrow ; meant it ; med on ; mention he ; mer <asleep>
        suicidal_ideation	10	mer descans ; mi <amount> ; mi litr ; mom get ; mom old ; month last
        """
}
