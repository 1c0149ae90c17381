extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation1 = """
        suicidal_ideation	-66	=
        suicidal_ideation	16	+ si ; 0 <rail> ; 0 freight ; 0 intent ; <alcohol> <record> ; <always> <pill>
        suicidal_ideation	16	<always> uno ; <amount> farth ; <ask> <trust> ; <blood> <bodypart>
        suicidal_ideation	16	<blood> <continue> ; <blood> both ; <bodypart> superficial
        suicidal_ideation	16	<chestheart> <pill> ; <clothes> <hot> ; <cold> <water> ; <day> encontr
        suicidal_ideation	16	<die> <night> ; <drive> int ; <drive> structur ; <eat> go
        suicidal_ideation	16	<goodbye> <always> ; <goodbye> <child> ; <goodbye> on ; <goodbye> y
        suicidal_ideation	16	<hear> <die> ; <kill> herself ; <kill> himself ; <kill> myself
        suicidal_ideation	16	<kin> encontr ; <last> item ; <medicine> <die> ; <medicine> <stranger>
        suicidal_ideation	16	<need> <die> ; <need> <kill> ; <night> deep ; <opening> dont
        suicidal_ideation	16	<order> <clothes> ; <palecolor> lin ; <partner> su ; <photo> myself
        suicidal_ideation	16	<pill> <chestheart> ; <pill> <put> ; <promise> <crowd> ; <rail> com
        suicidal_ideation	16	<room> shut ; <rope> <day> ; <rope> <drive> ; <rope> <last> ; <rope> <night>
        suicidal_ideation	16	<rope> <room> ; <rope> herself ; <rope> himself ; <rope> myself
        suicidal_ideation	16	<say> <height> ; <say> <rail> ; <see> til ; <soon> <record> ; <stop> <money>
        suicidal_ideation	16	<stop> <rail> ; <stranger> whol ; <think> <die> ; <think> <rail>
        suicidal_ideation	16	<trust> <soon> ; <trust> if ; <try> <rope> ; <water> + ; <water> herself
        suicidal_ideation	16	a ahorc ; a avent ; a baj ; a bedsheet ; a colg ; a dash ; a dat ; a diciembr
        suicidal_ideation	16	a hac ; a length ; a ocup ; a reason ; a sobran ; about driv ; about end
        suicidal_ideation	16	acost y ; activ si ; adred ; aft thursday ; aft tonight ; against you
        suicidal_ideation	16	ago d/c ; ago wont ; ahorc ; al canal ; aliv ; ama que ; amar la
        suicidal_ideation	16	amitriptylin ; and kid ; and label ; and plan ; and quick ; and stand
        suicidal_ideation	16	and stood ; around anymor ; around to ; ask god ; ask tel ; avent ; avent del
        suicidal_ideation	16	azote y ; back past ; bandag ; be <die> ; be <need> ; be aliv ; be around
        suicidal_ideation	16	be brav ; be dead ; be her ; be kind ; be light ; be read ; be wher ; bed or
        suicidal_ideation	16	bedsheet ; been <blood> ; been cut ; been teach ; both <pet> ; brazo anoch
        suicidal_ideation	16	brazo con ; brows ; busquen ; by siz ; cabinet lik ; can hav ; cancel the
        suicidal_ideation	16	cart en ; cer los ; check mark ; chosen the ; chp ; clear the ; clor
        suicidal_ideation	16	clos <room> ; clos garag ; clos thre ; closet bar ; coach of ; colg en
        suicidal_ideation	16	collect on ; compr la ; contesten hoy ; cort los ; count out ; crack eleven
        suicidal_ideation	16	cremation ; cros me ; cry say ; cuidamo ; culp ; curv ; cut again ; dad gun
        suicidal_ideation	16	dad pistol ; dar lat ; de viaj ; deep ; deep then ; dej pag ; denl
        suicidal_ideation	16	descansarian ; despert manan ; despidiendos ; dic ya ; dog a ; dont both
        suicidal_ideation	16	dont plan ; drag him ; drank bleach ; driv int ; drown herself ; each <kin>
        suicidal_ideation	16	easi on ; easiest ; el nip ; el vidri ; end it ; end my ; enough in
        suicidal_ideation	16	escogi el ; espos su ; est mund ; estarian ; estorb ; ever borrow
        suicidal_ideation	16	everybody hair ; everyon would ; everyth hurt ; exit and ; f <blood> ; f cut
        suicidal_ideation	16	f ear ; f le ; fami budget ; famili cuand ; fin by ; firearm in ; flat <hear>
        suicidal_ideation	16	flat affect ; flat voic ; fold on ; for <continue> ; for keep ; found <home>
        suicidal_ideation	16	found <write> ; found hom ; fresca ; friday so ; from <moment> ; from now
        suicidal_ideation	16	garag shut ; gift i ; goe im ; going wher ; gon <height> ; gon <stop>
        suicidal_ideation	16	gon do ; gon end ; gon jump ; gon off ; googl how ; group chat ; gun in
        suicidal_ideation	16	hacers ; hang herself ; hang himself ; hang myself ; haskel ; hast al
        suicidal_ideation	16	hast manan ; hav <put> ; hav what ; he lov ; he meant ; he pens ; hear one
        suicidal_ideation	16	heart tablet ; hel <think> ; hel understand ; helium ; her cat ; her pictur
        suicidal_ideation	16	her youl ; himself <say> ; himself in ; his wil ; hop i ; hos ; i already
        suicidal_ideation	16	i tied ; im pul ; im suicidal ; im worth ; in freez ; in liv ; inflict ; inst
        suicidal_ideation	16	insulin ; it flat ; itd ; itd be ; item ; its settl ; its thin ; ive pick
        suicidal_ideation	16	jersey ; keep driv ; keep look ; keep stand ; kid would ; kier ; kil herself
        suicidal_ideation	16	kil himself ; kil mysef ; kil myself ; kin if ; kis ; kms ; kms tonight
        suicidal_ideation	16	la buen ; la sier ; label the ; lap n ; las muneca ; las vena ; last item
        suicidal_ideation	16	late he ; late i ; left voicemail ; leg over ; lif <insurance> ; lif insuranc
        suicidal_ideation	16	lif policy ; liger ; light last ; liv anymor ; llor dic ; lo baj ; lo decidi
        suicidal_ideation	16	lo vuelv ; los teni ; lov them ; m <child> ; m <give> ; m rum ; m slow
        suicidal_ideation	16	m wind ; mail the ; mak <day> ; mak tap ; manan ya ; may <consume> ; may smok
        suicidal_ideation	16	me quier ; me recoj ; me tragu ; mecat ; mejor asi ; mejor sin ; method
        suicidal_ideation	16	mi ama ; mom goodby ; morn now ; muneca ; my affair ; my platoon ; mysef
        suicidal_ideation	16	myself <night> ; myself tonight ; myself when ; nad muy ; nadi a ; navaj y
        suicidal_ideation	16	neat ; nic with ; nobody need ; noma queri ; noos ; not de ; noth heavy
        suicidal_ideation	16	notic til ; of hymn ; of rop ; of seed ; off myself ; old hors ; on purpos
        suicidal_ideation	16	organ are ; otr ves ; out ahead ; out than ; overlook ; overpas
        suicidal_ideation	16	overpas look ; own <die> ; painles ; par <always> ; par <die> ; par <kill>
        suicidal_ideation	16	par cuand ; par mat ; par morirs ; parent to ; park deck ; park structur
        suicidal_ideation	16	passiv ; passiv si ; password ; password are ; pensamiento suic ; perdonenm
        suicidal_ideation	16	phon off ; pick out ; pictur myself ; piens en ; pil lin ; plan how
        suicidal_ideation	16	plan past ; planet ; plat off ; plot <soon> ; plot next ; point in
        suicidal_ideation	16	policy pay ; post <goodbye> ; practic the ; pres the ; pront ; purpos
        suicidal_ideation	16	que segu ; queri desped ; quier mat ; quier quit ; quisier acost ; quit la
        suicidal_ideation	16	raft ; rath be ; ratic ; razor ; razor to ; real see ; remarry ; rent paid
        suicidal_ideation	16	reparti sus ; restful ; return every ; rop at ; rop in ; say goodby ; scar i
        suicidal_ideation	16	seal ; see if ; segu aqui ; segu viv ; self inflict ; seroquel ; shel <need>
        suicidal_ideation	16	shoot himself ; shot record ; show her ; si + ; si <daytime> ; si manan
        suicidal_ideation	16	si with ; sobran ; somebody whol ; squar ; stat i ; step back ; stil pay
        suicidal_ideation	16	stockpil ; subtract ; suic ; suicid ; suicid is ; suicidal ; suicidi
        suicidal_ideation	16	superficial ; swallow all ; swallow everyth ; tailpip ; tel my ; teng <think>
        suicidal_ideation	16	teng plane ; than as ; that everyth ; that handl ; that non ; the anesthesi
        suicidal_ideation	16	the beam ; the helium ; the hymn ; the knot ; the mes ; the overlook
        suicidal_ideation	16	the password ; the pilot ; the raft ; the rail ; the trestl ; the vincent
        suicidal_ideation	16	the want ; then <furniture> ; then curtain ; then theyl ; ther each
        suicidal_ideation	16	ther enough ; ther wont ; theyd all ; theyd get ; thinkin ; tied a ; tir del
        suicidal_ideation	16	tn ; to count ; to die ; to gas ; to jump ; to nephew ; to spoil ; told crew
        suicidal_ideation	16	top <home> ; top deck ; tragu ; trailhead ; transferenci ; trestl
        suicidal_ideation	16	truck titl ; turn his ; tylenol ; unaliv ; unbuckl ; unlock so ; up anymor
        suicidal_ideation	16	ves ; voicemail say ; vouch for ; w/o <think> ; w/o me ; w/o plan ; wallet +
        suicidal_ideation	16	wan die ; wasnt anyth ; weed lik ; when shel ; which <bodypart> ; who stil
        suicidal_ideation	16	wil on ; wnat ; wnat to ; wont <need> ; wont be ; wont mat ; wont need
        suicidal_ideation	16	world would ; worth <amount> ; worth mor ; would <hold> ; would even
        suicidal_ideation	16	written letter ; written the ; wrot my ; xfer from ; ya mer ; ya reparti
        suicidal_ideation	16	ya tienen ; yesterday so ; you wont
        suicidal_ideation	15	<amount> hond ; <blade> <headface> ; <fire> aft ; <friend> she ; <hear> flat
        suicidal_ideation	15	<height> <see> ; <kill> <blade> ; <kin> <relapse> ; <pet> away ; <pet> if
        suicidal_ideation	15	<photo> cer ; <play> than ; <room> <tool> ; <rope> 0 ; <see> if
        suicidal_ideation	15	<stimulant> noth ; <stop> <key> ; <stop> tod ; <think> <height> ; <try> <die>
        suicidal_ideation	15	<water> out ; <week> van ; <year> by ; a amanec ; about suicid ; aft dai
        suicidal_ideation	15	an overpas ; avisen ; avisen a ; been writ ; being sweet ; bought rop
        suicidal_ideation	15	by sunday ; calend and ; chaplain if ; clap when ; cort las ; cut both ; de a
        suicidal_ideation	15	de clonazepam ; de suicidi ; descans de ; do fin ; dog away ; each <child>
        suicidal_ideation	15	enough now ; fil <always> ; fil every ; foto cer ; fresh lin ; friend she
        suicidal_ideation	15	get sleepy ; gon kms ; good <hear> ; hang 0 ; has plan ; he fought
        suicidal_ideation	15	hel <height> ; hel jump ; ido de ; in nightstand ; intent ; intent ahorc
        suicidal_ideation	15	it quiet ; landlord open ; lock from ; mang larg ; mean thi ; my lock
        suicidal_ideation	15	my policy ; myself aft ; neighbor for ; nit to ; not that ; noth that
        suicidal_ideation	15	of <pain> ; only lik ; op <ask> ; op ask ; pa que ; past sunday ; phon plan
        suicidal_ideation	15	pistol on ; refus <eat> ; reparti ; reservo ; seed and ; seman van
        suicidal_ideation	15	sleep for ; spoil ; spotify ; start cut ; taught my ; text goodby ; than with
        suicidal_ideation	15	that friday ; the brak ; the sea ; the tailpip ; they cle ; theyd <take>
        suicidal_ideation	15	theyl <need> ; theyl need ; theyr for ; titl ; to drown ; to end ; to rep
        suicidal_ideation	15	truck over ; up how ; voic flat ; wal i ; wasnt jok ; way up ; weekend that
        suicidal_ideation	15	wil is ; wind on ; y piens ; year by
        suicidal_ideation	14	+ which ; <always> <tool> ; <buy> <rope> ; <calm> way ; <clinician> how
        suicidal_ideation	14	<clothes> dip ; <clothes> so ; <container> already ; <die> is ; <go> im
        suicidal_ideation	14	<go> wher ; <gun> in ; <lock> <soon> ; <need> <promise> ; <opening> <write>
        suicidal_ideation	14	<outdoors> than ; <rail> on ; <rope> <outdoors> ; <say> hi
        suicidal_ideation	14	<tired> <stranger> ; <write> <child> ; <write> sharpen ; about using
        suicidal_ideation	14	al puent ; alguien supier ; aliv anymor ; aliv for ; aliv that ; all tonight
        suicidal_ideation	14	almost did ; avient del ; barandal ; be anyon ; bff ; birth <year>
        suicidal_ideation	14	birth year ; blu pres ; bought the ; bury me ; buy groceri ; by yourself
        suicidal_ideation	14	can quit ; claus ; com desd ; compr venen ; dead than ; debi ; dej caer
        suicidal_ideation	14	del puent ; deni hi ; dog now ; el boil ; el malecon ; el ratic ; endors
        suicidal_ideation	14	escribi en ; est noviembr ; every tool ; f told ; for each ; freight ; gan si
        suicidal_ideation	14	goodby ; gym the ; her an ; herramient ; him today ; his <build> ; his build
        suicidal_ideation	14	hond ; honest <die> ; hoodi dip ; hos and ; hurt myself ; i smil ; i wer
        suicidal_ideation	14	i wont ; idk why ; im load ; isnt worth ; it fast ; ive settl ; junt las
        suicidal_ideation	14	just didnt ; las pus ; late ive ; lo preguntan ; m widow ; malecon
        suicidal_ideation	14	me <trust> ; mind if ; nobodyl ; nunc <school> ; nunc aprendi
        suicidal_ideation	14	pencil sharpen ; pensamiento ; piens ; q lo ; que haci ; qued viud
        suicidal_ideation	14	queri que ; reason to ; rehe ; return library ; rod and ; scrub the ; se va
        suicidal_ideation	14	shut off ; si plan ; smil for ; so theyd ; sorry and ; ston in ; sus foto
        suicidal_ideation	14	swallow what ; thought sob ; tonight lol ; up ther ; want one ; wasnt around
        suicidal_ideation	14	whin ; whoev read ; wind + ; wont b ; worth it ; would notic ; wrist
        suicidal_ideation	13	<asleep> for ; <blood> herself ; <bodypart> <day> ; <child> would
        suicidal_ideation	13	<container> comb ; <container> off ; <drive> <height> ; <eat> desd
        suicidal_ideation	13	<give> <tool> ; <go> <rail> ; <go> junt ; <height> del ; <hopeless> <past>
        suicidal_ideation	13	<key> <play> ; <key> is ; <key> und ; <kill> <stop> ; <money> int
        suicidal_ideation	13	<opening> up ; <pet> scratch ; <photo> <pill> ; <pill> junt ; <put> insid
        suicidal_ideation	13	<room> rod ; <stop> mak ; <water> <calm> ; <week> <clothes> ; <write> his
        suicidal_ideation	13	a hacers ; aft <day> ; al <rail> ; an exit ; and <tool> ; and paid ; and tin
        suicidal_ideation	13	anoth <month> ; are off ; be bet ; be to ; been draft ; belt round ; bor toda
        suicidal_ideation	13	borrow and ; burden past ; camin 0 ; chang subject ; closet rod ; cold by
        suicidal_ideation	13	countdown ; countdown on ; cruz el ; cry i ; cuanta de ; cuart a
        suicidal_ideation	13	cut herself ; de quit ; del <height> ; didnt <awake> ; didnt wak ; diganl
        suicidal_ideation	13	dont <give> ; dont <see> ; el cabl ; estarian mejor ; everyon back ; f flat
        suicidal_ideation	13	f hand ; f turn ; fin nad ; gas de ; gav notic ; go too ; hair dry
        suicidal_ideation	13	i swallow ; im park ; int <put> ; isnt around ; juev me ; jumpsuit ; junt par
        suicidal_ideation	13	keep that ; key is ; kind do ; koi ; la bibli ; la via ; late when
        suicidal_ideation	13	le <school> ; le dej ; le ensen ; le firm ; littl blad ; llav de ; lo cos
        suicidal_ideation	13	lock comb ; long <night> ; long even ; mail his ; mak sur ; mat con ; me real
        suicidal_ideation	13	me tir ; my <asleep> ; nobody would ; noma le ; of hurt ; of suicid
        suicidal_ideation	13	own eulogy ; paid everyon ; park at ; pastilla junt ; placement aft
        suicidal_ideation	13	pleas mail ; policy ; prepaid the ; pue and ; purpos 0 ; read up
        suicidal_ideation	13	record befor ; sal gan ; say wher ; semi ; servic <gun> ; shut <room>
        suicidal_ideation	13	shut garag ; so whoev ; sog en ; span and ; squar up ; st <height> ; st bridg
        suicidal_ideation	13	stand <past> ; stand past ; stil wish ; stuck with ; subject when
        suicidal_ideation	13	suicid every ; suicid not ; suicidal most ; sur of ; tap from ; tap insid
        suicidal_ideation	13	than do ; than sit ; that calm ; the buoy ; the engin ; the razor ; the rop
        suicidal_ideation	13	the switch ; the thought ; the view ; the wifi ; ther soon ; ther thre
        suicidal_ideation	13	to lup ; took every ; tylenol 0 ; vena ; viej me ; wal calend ; warm transf
        suicidal_ideation	13	wash so ; wasnt her ; wer <die> ; wer dead ; which <clothes> ; which <height>
        suicidal_ideation	13	widow bourbon ; wif to ; wind nois ; work out ; x lo ; xfer ; y cual
        suicidal_ideation	13	ya escogi ; year til ; yrs told
        suicidal_ideation	12	<always> <sad> ; <amount> long ; <ask> serious ; <break> i ; <child> the
        suicidal_ideation	12	<continue> stand ; <die> not ; <drive> tag ; <friend> <order>
        suicidal_ideation	12	<furniture> una ; <hear> one ; <height> but ; <hospital> i
        suicidal_ideation	12	<intoxicated> <alone> ; <key> <fire> ; <kill> <night> ; <last> <hold>
        suicidal_ideation	12	<money> som ; <need> <fire> ; <night> itl ; <partner> <crash> ; <pet> <key>
        suicidal_ideation	12	<photo> can ; <put> <pill> ; <rope> <alcohol> ; <say> skip ; <soon> van
        suicidal_ideation	12	<stop> mind ; <stranger> bet ; <think> <water> ; <think> od ; <try> <past>
        suicidal_ideation	12	<wait> que ; <water> <night> ; <water> has ; <write> already ; a cad ; a est
        suicidal_ideation	12	a futur ; a not ; about <drive> ; acab con ; acab tod ; aft <always>
        suicidal_ideation	12	aft midnight ; aft tuesday ; ago psych ; amp ; an <crash> ; an accident
        suicidal_ideation	12	and <container> ; and cancel ; anoth <past> ; anoth befor ; arm again
        suicidal_ideation	12	ask serious ; batal con ; be enough ; be fin ; been <school> ; been <write>
        suicidal_ideation	12	been sav ; been sort ; belt around ; big vein ; blad are ; blow my ; box at
        suicidal_ideation	12	cad uno ; cal hung ; car int ; card for ; cash in ; cat if ; clos out
        suicidal_ideation	12	com soldadito ; compr el ; con <think> ; cuand uno ; cuiden ; decidi
        suicidal_ideation	12	del freeway ; dibujo ; diganl a ; don lety ; el traj ; envelop for
        suicidal_ideation	12	estoy hart ; every debt ; ex <clothes> ; falt <money> ; falt valor ; far down
        suicidal_ideation	12	farth ; feed tim ; film can ; find me ; floor window ; for good ; freight com
        suicidal_ideation	12	get over ; go wher ; good <phone> ; good mom ; had <always> ; hair aft
        suicidal_ideation	12	hav enough ; her <calm> ; how they ; i regist ; im gon ; insulin pen
        suicidal_ideation	12	iop desd ; is # ; it would ; ive tim ; jack and ; just go ; kid get ; la clav
        suicidal_ideation	12	la ferreteri ; la quit ; laid out ; las teng ; lethal ; lif ins ; lif vest
        suicidal_ideation	12	lift thi ; lin stil ; liter ; lo unic ; mailbox and ; many of ; mat by
        suicidal_ideation	12	me calm ; meant and ; mia tambien ; molest en ; mor ya ; morrow ; my sleep
        suicidal_ideation	12	myself <alone> ; myself alon ; n <sedative> ; nadi tien ; noch le
        suicidal_ideation	12	noth <leave> ; notic at ; off tonight ; open <record> ; open fil ; or at
        suicidal_ideation	12	or los ; oril del ; own way ; pagu el ; perdonem ; person doesnt ; pictur the
        suicidal_ideation	12	plan od ; pressur tablet ; pul her ; purpos <say> ; quarry on ; quisier mor
        suicidal_ideation	12	quit buy ; rath she ; real no ; recoj ; refier <think> ; regal el ; ring his
        suicidal_ideation	12	sacapunta ; sav som ; say skip ; see myself ; she int ; she sent ; shel want
        suicidal_ideation	12	shown my ; shred ; sist me ; someon bet ; spar <key> ; spar key ; spr clean
        suicidal_ideation	12	tel whoev ; the grain ; the hos ; the ledg ; the medicin ; the overpas
        suicidal_ideation	12	the sil ; thin <color> ; thing out ; to <die> ; told our ; tom veint
        suicidal_ideation	12	top level ; un calcetin ; venen ; warm stil ; wat is ; watch and ; way out
        suicidal_ideation	12	wher im ; who leav ; widow box ; word so ; wors i ; wrist last ; written my
        suicidal_ideation	12	ya amar ; ya hic ; ya no ; your worst
        suicidal_ideation	11	+ hi ; 0 told ; <always> item ; <ask> was ; <awake> <daytime>
        suicidal_ideation	11	<blade> <bodypart> ; <bodypart> <photo> ; <child> estarian ; <clothes> blu
        suicidal_ideation	11	<clothes> pa ; <container> <insurance> ; <count> out ; <day> <rope>
        suicidal_ideation	11	<daytime> ya ; <die> lik ; <die> than ; <drug> <vermin> ; <fire> <last>
        suicidal_ideation	11	<friend> x ; <furniture> defrost ; <give> back ; <give> his ; <give> sus
        suicidal_ideation	11	<happy> them ; <height> without ; <hold> <fire> ; <job> out ; <key> are
        suicidal_ideation	11	<lock> <consume> ; <medicine> si ; <money> aft ; <need> <asleep> ; <night> i
        suicidal_ideation	11	<opening> first ; <past> d/c ; <pet> tag ; <phone> si ; <promise> todo
        suicidal_ideation	11	<rail> de ; <room> would ; <rope> <see> ; <see> down ; <soon> <kin>
        suicidal_ideation	11	<take> <die> ; <think> en ; <think> yal ; <trade> turn ; <water> shutof
        suicidal_ideation	11	<write> par ; a razor ; account with ; affair ; aft <night> ; al cuel
        suicidal_ideation	11	al mism ; aliv no ; all month ; almoh de ; already <take> ; already pick
        suicidal_ideation	11	and lean ; anteay lo ; arrepient ; ask staf ; ask was ; attempt 0 ; bathrob
        suicidal_ideation	11	be any ; be anybody ; be too ; be with ; big shot ; both ill ; brazo desd
        suicidal_ideation	11	bro on ; brought in ; can turn ; card one ; christma but ; cousin my
        suicidal_ideation	11	crisi rn ; cry tel ; day keep ; de alguien ; de mang ; de rata ; defrost
        suicidal_ideation	11	delet my ; desk one ; divid and ; doe anoth ; dog tag ; dog to ; dond voy
        suicidal_ideation	11	dont fus ; door first ; dres blu ; duerman ; easi ; el mecat ; en fil
        suicidal_ideation	11	engin on ; est san ; estoy <wait> ; estoy esper ; every item ; exespos
        suicidal_ideation	11	find it ; font ; for everybody ; for quiet ; garag twic ; giv addres
        suicidal_ideation	11	good to ; gracia por ; had <rope> ; had tied ; hal cas ; hav <die>
        suicidal_ideation	11	hav decid ; hav suicidal ; hay <blood> ; hay sangr ; her anymor
        suicidal_ideation	11	himself with ; his <see> ; his board ; his littl ; hop one ; hos from
        suicidal_ideation	11	how <happy> ; how calm ; how tal ; i decid ; id giv ; ideacion suic ; im plan
        suicidal_ideation	11	it along ; it wasnt ; its plenty ; just smil ; k <amount> ; kept her
        suicidal_ideation	11	key hang ; know yal ; la <rope> ; la capil ; la fot ; la insulin ; la oril
        suicidal_ideation	11	la vid ; le encarg ; leg again ; light to ; lik hav ; lin get
        suicidal_ideation	11	long <clothes> ; long sleev ; look down ; lookin ; mas barat ; mas hond
        suicidal_ideation	11	me arrepient ; me company ; me cort ; me par ; mention he ; mer
        suicidal_ideation	11	mer <asleep> ; mer descans ; mi sil ; my <kill> ; my department ; myself
        suicidal_ideation	11	myself <continue> ; myself again ; nino con ; noth left ; on then
        suicidal_ideation	11	one <stranger> ; one way ; open up ; oril ; overpas at ; paid the ; par cad
        suicidal_ideation	11	par siempr ; park up ; pay out ; perdonenm todo ; permanent ; pidi perdon
        suicidal_ideation	11	plot ; policy is ; pretty <soon> ; pretty soon ; program back ; propi <job>
        suicidal_ideation	11	rail 0 ; rath <put> ; rath put ; real <see> ; recoj a ; ruth ; said youl
        suicidal_ideation	11	se duerman ; self <kill> ; self harm ; shouldv ; shutof ; si <money>
        suicidal_ideation	11	sist phon ; som night ; sponsor ask ; sponsor i ; sticky that ; sweet sinc
        suicidal_ideation	11	tal the ; talk him ; techador ; tel someon ; than one ; the arithmetic
        suicidal_ideation	11	the boil ; the canal ; the gut ; the metrolink ; the nois ; the noos ; thes i
        suicidal_ideation	11	theyl hav ; thre are ; tid at ; tin of ; to argu ; to book ; to each
        suicidal_ideation	11	to everybody ; todo por ; told my ; tonit im ; tue not ; una <hear> ; una voz
        suicidal_ideation	11	unaliv myself ; up against ; venen de ; venen y ; vid el ; vodk about
        suicidal_ideation	11	voic took ; wad ; wal aft ; wat shutof ; wed ring ; which <outdoors>
        suicidal_ideation	11	whoev find ; whol crew ; with plan ; wont hav ; would get ; would hold
        suicidal_ideation	11	y anoch ; ya dej ; ya pus ; yellow lin ; youl do
        suicidal_ideation	10	0 <blood> ; 0 plan ; 0 tip ; <alone> <clean> ; <always> <key> ; <child> could
        suicidal_ideation	10	<child> i ; <child> van ; <church> if ; <church> she ; <clinician> <opening>
        suicidal_ideation	10	<container> about ; <continue> <last> ; <count> is ; <crowd> hed ; <day> card
        suicidal_ideation	10	<daytime> <opioid> ; <die> as ; <eat> lo ; <eat> tim ; <give> <clothes>
        suicidal_ideation	10	<give> loc ; <gun> <headface> ; <gun> <room> ; <height> he ; <homeless> with
        suicidal_ideation	10	<key> <friend> ; <kin> wher ; <last> thing ; <leave> theyd ; <lock> <water>
        suicidal_ideation	10	<medicine> pm ; <need> cer ; <need> ya ; <night> <see> ; <pain> myself
        suicidal_ideation	10	<past> wont ; <pet> too ; <phone> tim ; <promise> <always> ; <promise> por
        suicidal_ideation	10	<put> <money> ; <rail> with ; <rarely> <think> ; <rarely> est ; <say> be
        suicidal_ideation	10	<say> passiv ; <see> cas ; <sober> <continue> ; <start> <blood>
        suicidal_ideation	10	<stop> <opening> ; <think> <sober> ; <tool> <week> ; <trust> <opening>
        suicidal_ideation	10	<water> myself ; <write> <die> ; a favor ; a quit ; about <die> ; aft final
        suicidal_ideation	10	age forty ; aisl and ; alon tonight ; already told ; alrededor de ; am <say>
        suicidal_ideation	10	am too ; and <put> ; and count ; and simp ; anymor i ; arent the ; around by
        suicidal_ideation	10	asleep now ; audi ; ayud ya ; ayudan hoy ; badg on ; bare <say> ; batal
        suicidal_ideation	10	be <clean> ; be <school> ; been <money> ; been read ; bendicion
        suicidal_ideation	10	birthday card ; blank aft ; blist did ; blurry ; both wrist ; by hang ; by me
        suicidal_ideation	10	calm voic ; cant <promise> ; cant promis ; carta par ; chang my ; chosen
        suicidal_ideation	10	ciel ; cle <amount> ; clean than ; com <see> ; com thru ; comb
        suicidal_ideation	10	completenes that ; contrasena ; cord and ; counselor 0 ; cowork she
        suicidal_ideation	10	cuid desd ; cuiden a ; d <partner> ; d wif ; dar las ; darl de ; day anyway
        suicidal_ideation	10	decid that ; deep than ; detox two ; divorc so ; do anoth ; do bet
        suicidal_ideation	10	doming me ; dont <photo> ; dont feel ; dont see ; dont send ; door dont
        suicidal_ideation	10	door open ; draw the ; drov to ; drown myself ; east key ; eleventh
        suicidal_ideation	10	eleventh <room> ; eleventh floor ; encontr <day> ; encuentr sent
        suicidal_ideation	10	endors passiv ; es adict ; es pa ; ese dia ; estoy <think> ; even for
        suicidal_ideation	10	every account ; f <write> ; f sound ; final get ; finish him ; firm la
        suicidal_ideation	10	for camp ; get which ; giv loc ; god to ; gon <die> ; good <clothes>
        suicidal_ideation	10	got enough ; gut to ; hair for ; her <media> ; her lin ; her spin ; her story
        suicidal_ideation	10	heroin sinc ; hic la ; hija estarian ; him how ; his <die> ; his dog
        suicidal_ideation	10	his tool ; his watch ; hour want ; hoy fue ; insulin and ; it blist ; it seem
        suicidal_ideation	10	it tonight ; it written ; jornaler 0 ; keep notic ; keep rehears ; kid next
        suicidal_ideation	10	kier <kill> ; kier <stop> ; kier dej ; kier mat ; la bendicion ; la cuent
        suicidal_ideation	10	lab i ; lak is ; last thing ; latch ; leav theyd ; ledg ; les <stop>
        suicidal_ideation	10	les dej ; lin item ; llev <week> ; llev semana ; los brazo ; m gav
        suicidal_ideation	10	m swallow ; mail her ; mam yo ; me confes ; me kier ; me tomorrow ; me voy
        suicidal_ideation	10	meant it ; med on ; medicin cabinet ; mes la ; mi <amount> ; mi litr
        suicidal_ideation	10	mis <medicine> ; mis <pet> ; mom get ; mom old ; my siz ; nadi <go>
        suicidal_ideation	10	nic <think> ; nic know ; night look ; night say ; notebook ; of end
        """
}
