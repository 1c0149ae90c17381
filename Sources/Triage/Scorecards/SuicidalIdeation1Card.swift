extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation1 = """
        suicidal_ideation	-66	=
        suicidal_ideation	75	suicidal
        suicidal_ideation	61	kms
        suicidal_ideation	52	si with
        suicidal_ideation	45	unaliv
        suicidal_ideation	44	<kill> myself
        suicidal_ideation	43	+ si ; <need> <die> ; <try> <rope> ; curv ; est mund ; off myself
        suicidal_ideation	40	ive pick
        suicidal_ideation	39	hang himself
        suicidal_ideation	37	cros me ; dej pag
        suicidal_ideation	36	around to ; be aliv
        suicidal_ideation	35	<chestheart> <pill> ; keep look ; kid would ; policy pay ; quier mat
        suicidal_ideation	35	shoot himself
        suicidal_ideation	34	be dead ; end my ; mejor sin
        suicidal_ideation	33	cort los ; step back
        suicidal_ideation	32	deep ; rop in ; si +
        suicidal_ideation	31	<pill> <put> ; <rail> com ; <think> <rail> ; a colg ; activ si ; aft thursday
        suicidal_ideation	31	day pick ; estorb ; lo decidi ; myself <night> ; quier quit
        suicidal_ideation	30	<kill> herself ; end it ; kil herself ; to die
        suicidal_ideation	29	neat ; verdad ya ; wasnt anyth ; wont mat ; would even
        suicidal_ideation	28	<rope> myself ; aft tonight ; busquen ; cut again ; dont both ; driv int
        suicidal_ideation	28	everyon would ; hang myself ; kil myself ; noos ; passiv si ; phon off
        suicidal_ideation	28	rath be ; the overlook ; wnat ; wnat to
        suicidal_ideation	27	<goodbye> y ; descansarian ; easi on ; my saturday ; par cuand ; up anymor
        suicidal_ideation	26	<need> <kill> ; about driv ; ask god ; avent del ; compr la ; cremation
        suicidal_ideation	26	found <home> ; found hom ; hav what ; im suicidal ; myself tonight
        suicidal_ideation	26	notic til ; purpos ; seroquel ; stat i ; would <hold>
        suicidal_ideation	25	<say> <rail> ; a ahorc ; a ocup ; be kind ; be light ; cancel the ; dar lat
        suicidal_ideation	25	everyth hurt ; fresca ; goe im ; in liv ; las muneca ; las vena ; muneca
        suicidal_ideation	25	point in ; razor to
        suicidal_ideation	24	0 freight ; <kill> himself ; <rope> <drive> ; al canal ; and paid ; brows
        suicidal_ideation	24	chosen the ; crack eleven ; denl ; kier ; lo baj ; passiv ; pil lin
        suicidal_ideation	24	return every ; suicid is ; tel my ; to jump ; wan die ; wont be ; you wont
        suicidal_ideation	23	<blood> <bodypart> ; <order> <clothes> ; <think> <die> ; <trust> if ; adred
        suicidal_ideation	23	and quick ; collect on ; despert manan ; enough in ; googl how ; inst
        suicidal_ideation	23	lif <insurance> ; me tragu ; noth heavy ; pick out ; plan how ; razor
        suicidal_ideation	23	segu viv ; swallow everyth ; that non ; the mes ; to nephew ; tragu
        suicidal_ideation	23	unlock so ; voicemail say ; wont need ; world would
        suicidal_ideation	22	<cold> <water> ; about end ; against you ; ahorc ; and kid ; azote y
        suicidal_ideation	22	be brav ; both <pet> ; cer los ; clos <room> ; clos garag ; everybody hair
        suicidal_ideation	22	gon off ; he pens ; helium ; her pictur ; his wil ; mejor asi ; noma queri
        suicidal_ideation	22	not de ; on purpos ; overpas ; own <die> ; pres the ; swallow all
        suicidal_ideation	22	that everyth ; the helium ; the hymn ; ther enough ; tn ; to gas ; w/o me
        suicidal_ideation	21	<blood> <continue> ; <buy> <rope> ; <goodbye> <always> ; <medicine> <die>
        suicidal_ideation	21	<room> shut ; <water> herself ; a avent ; ago wont ; brazo con ; clor
        suicidal_ideation	21	dad pistol ; drown herself ; estarian ; f le ; fami budget ; garag shut
        suicidal_ideation	21	gon do ; heart pil ; la buen ; late he ; method ; out ahead ; overlook
        suicidal_ideation	21	overpas look ; pront ; que segu ; quisier acost ; rop at ; si <daytime>
        suicidal_ideation	21	si manan ; the password ; written letter
        suicidal_ideation	20	<drive> int ; <goodbye> <child> ; <goodbye> on ; <partner> su ; <rope> <last>
        suicidal_ideation	20	<rope> <room> ; a dat ; check mark ; count out ; culp ; el nip ; espos su
        suicidal_ideation	20	f <blood> ; f cut ; flat affect ; gon <height> ; gon <stop> ; gon end
        suicidal_ideation	20	gon jump ; label the ; mak tap ; mom goodby ; of seed ; par <always>
        suicidal_ideation	20	post <goodbye> ; raft ; remarry ; segu aqui ; subtract ; suicid ; the beam
        suicidal_ideation	20	the knot ; then <furniture> ; then curtain ; ther wont ; theyd get ; thinkin
        suicidal_ideation	20	told crew ; who stil ; wont <need> ; worth <amount>
        suicidal_ideation	19	0 intent ; <eat> go ; <opening> dont ; <rope> <night> ; <see> til
        suicidal_ideation	19	a bedsheet ; be around ; despidiendos ; dont plan ; famili cuand ; fold on
        suicidal_ideation	19	hast al ; hav <put> ; heart tablet ; i already ; inflict ; insulin ; itd
        suicidal_ideation	19	its settl ; kil mysef ; kms tonight ; la net ; lap n ; left voicemail
        suicidal_ideation	19	leg over ; lif policy ; light last ; liv anymor ; llor dic ; mail the
        suicidal_ideation	19	manan ya ; mi ama ; morn now ; mysef ; of rop ; old hors ; painles
        suicidal_ideation	19	par <die> ; par morirs ; parent to ; password ; plat off ; seal ; see if
        suicidal_ideation	19	self inflict ; tailpip ; teng <think> ; to count ; truck titl ; turn his
        suicidal_ideation	19	when shel ; xfer from ; yesterday so
        suicidal_ideation	18	<amount> farth ; <bodypart> superficial ; <rope> <day> ; <rope> herself
        suicidal_ideation	18	<stop> <rail> ; a hac ; a length ; a reason ; acost y ; amar la ; and label
        suicidal_ideation	18	avent ; back past ; be <need> ; be read ; bed or ; been cut ; calend and
        suicidal_ideation	18	can hav ; chp ; closet bar ; dead than ; deep then ; deni hi ; dog a
        suicidal_ideation	18	drag him ; exit and ; firearm in ; going wher ; hang herself ; he meant
        suicidal_ideation	18	hear one ; her cat ; honest <die> ; im worth ; keep driv ; lif insuranc
        suicidal_ideation	18	los teni ; m <child> ; me recoj ; myself when ; nadi a ; navaj y ; nic with
        suicidal_ideation	18	nobody need ; password are ; pensamiento suic ; perdonenm ; phon plan
        suicidal_ideation	18	plan past ; planet ; practic the ; quarry on ; quit buy ; reparti sus ; squar
        suicidal_ideation	18	superficial ; the raft ; top <home> ; top deck ; track with ; vouch for
        suicidal_ideation	18	w/o <think> ; w/o plan ; which <bodypart> ; worth mor ; ya reparti
        suicidal_ideation	17	<always> uno ; <ask> <trust> ; <blood> both ; <night> deep ; <palecolor> lin
        suicidal_ideation	17	<phone> si ; <photo> myself ; <promise> <crowd> ; <stranger> whol ; <water> +
        suicidal_ideation	17	<water> llen ; a baj ; a diciembr ; a sobran ; agu llen ; aliv ; ama que
        suicidal_ideation	17	and idk ; and stood ; around anymor ; ask tel ; bandag ; be her ; brazo anoch
        suicidal_ideation	17	cabinet lik ; clos thre ; contesten hoy ; cry say ; cuidamo ; el vidri
        suicidal_ideation	17	escribi en ; ever borrow ; fin by ; flat <hear> ; flat voic ; hast manan
        suicidal_ideation	17	hop i ; i smil ; in freez ; itd be ; kis ; la sier ; late i ; lock from
        suicidal_ideation	17	lov them ; m slow ; mak <day> ; me quier ; mecat ; old to ; out how
        suicidal_ideation	17	out than ; par <kill> ; par mat ; park deck ; pictur myself ; plot <soon>
        suicidal_ideation	17	plot next ; queri desped ; shel <need> ; shot record ; show her ; smil for
        suicidal_ideation	17	stil pay ; stockpil ; suicid every ; tak men ; teng plane ; than as
        suicidal_ideation	17	that handl ; the anesthesi ; the pilot ; thes for ; theyd all ; tir del
        suicidal_ideation	17	to spoil ; transferenci ; unbuckl ; wallet +
        suicidal_ideation	16	<alcohol> <record> ; <blade> <headface> ; <clothes> <hot> ; <day> encontr
        suicidal_ideation	16	<kin> encontr ; <lock> <soon> ; <pill> <chestheart> ; <room> <tool>
        suicidal_ideation	16	<say> <height> ; <see> if ; <stimulant> noth ; <think> <height>
        suicidal_ideation	16	<trust> <soon> ; <water> out ; about kil ; amitriptylin ; and plan
        suicidal_ideation	16	and stand ; barandal ; bedsheet ; been <blood> ; birthday which ; bury me
        suicidal_ideation	16	by siz ; cart en ; clear the ; colg en ; dad gun ; descans de ; do fin
        suicidal_ideation	16	drank bleach ; each <child> ; el cabl ; escogi el ; f told ; fil <always>
        suicidal_ideation	16	fil every ; friday so ; from <moment> ; from now ; gift i ; go too ; gun in
        suicidal_ideation	16	hacers ; has plan ; haskel ; her youl ; himself <say> ; hos ; intent ahorc
        suicidal_ideation	16	it flat ; it quiet ; item ; its thin ; keep stand ; key is ; kin if
        suicidal_ideation	16	landlord open ; late when ; liger ; m rum ; m widow ; m wind ; my affair
        suicidal_ideation	16	my lock ; my platoon ; my policy ; myself aft ; only lik ; organ are
        suicidal_ideation	16	otr ves ; past sunday ; piens en ; real see ; reparti ; restful ; scar i
        suicidal_ideation	16	spotify ; suicid not ; suicidi ; text goodby ; the want ; thought sob
        suicidal_ideation	16	tied a ; up how ; ves ; weed lik ; wil on ; written the ; wrot my ; ya tienen
        suicidal_ideation	15	0 <rail> ; <amount> hond ; <amount> long ; <clinician> how ; <die> is
        suicidal_ideation	15	<friend> she ; <friend> x ; <go> im ; <hear> flat ; <kill> <blade>
        suicidal_ideation	15	<kin> <relapse> ; <last> item ; <pet> away ; <photo> cer ; <rope> 0
        suicidal_ideation	15	<soon> <record> ; <stop> <key> ; <stop> <money> ; <stop> tod ; <week> van
        suicidal_ideation	15	about using ; aft dai ; ago d/c ; all tonight ; avient del ; avisen
        suicidal_ideation	15	avisen a ; be anyon ; be fin ; be wher ; been teach ; been writ ; being sweet
        suicidal_ideation	15	by sunday ; can quit ; cant <promise> ; cant promis ; cat lik ; chaplain if
        suicidal_ideation	15	clap when ; coach of ; cort las ; cut both ; de a ; de quit ; debi ; dic ya
        suicidal_ideation	15	dog away ; enough now ; f ear ; find me ; for <continue> ; for keep
        suicidal_ideation	15	foto cer ; found <write> ; fresh lin ; friend she ; gan si ; get sleepy
        suicidal_ideation	15	goe straight ; gon kms ; good <hear> ; hang 0 ; he lov ; hel <think>
        suicidal_ideation	15	hel understand ; his <build> ; his build ; i tied ; i wer ; ido de ; im pul
        suicidal_ideation	15	in nightstand ; jersey ; junt las ; last item ; llav de ; lo vuelv
        suicidal_ideation	15	mang larg ; me <trust> ; mean thi ; nad muy ; nadi tien ; nit to ; not that
        suicidal_ideation	15	noth that ; op <ask> ; op ask ; pa que ; park at ; queri que ; quit la
        suicidal_ideation	15	read up ; refus <eat> ; rehe ; rent paid ; schedul an ; seed and ; seman van
        suicidal_ideation	15	somebody whol ; sorry and ; spoil ; start cut ; ston in ; stuck with
        suicidal_ideation	15	taught my ; than with ; the brak ; the sea ; the tailpip ; they cle
        suicidal_ideation	15	theyd <take> ; theyr for ; titl ; to drown ; to end ; to rep ; trailhead
        suicidal_ideation	15	tylenol ; voic flat ; want one ; warm transf ; wasnt around ; weekend that
        suicidal_ideation	15	whoev read ; wil is ; wind on ; wont b ; would notic ; wrist ; y piens
        suicidal_ideation	15	ya mer
        suicidal_ideation	14	+ which ; <always> item ; <calm> way ; <clothes> dip ; <clothes> so
        suicidal_ideation	14	<eat> desd ; <fire> aft ; <gun> in ; <gun> out ; <height> <see>
        suicidal_ideation	14	<height> <start> ; <height> del ; <hospital> <try> ; <key> is ; <key> und
        suicidal_ideation	14	<money> int ; <pet> if ; <play> than ; <rail> on ; <tired> <stranger>
        suicidal_ideation	14	<write> sharpen ; a amanec ; about <kill> ; aft <day> ; al <rail> ; al puent
        suicidal_ideation	14	alguien supier ; aliv anymor ; almost did ; and <tool> ; and cancel ; and tin
        suicidal_ideation	14	anoth <month> ; anoth <past> ; anoth befor ; be bet ; belt round ; bff
        suicidal_ideation	14	bought the ; by yourself ; car run ; cold by ; com desd ; compr venen
        suicidal_ideation	14	cruz el ; cry i ; cuart a ; de clonazepam ; didnt <awake> ; didnt wak
        suicidal_ideation	14	each <kin> ; el malecon ; endors ; est noviembr ; every item ; f hand
        suicidal_ideation	14	f turn ; gym the ; hair dry ; hav enough ; he fought ; hel <height>
        suicidal_ideation	14	hel jump ; herramient ; him today ; hoodi dip ; hos and ; hurt myself
        suicidal_ideation	14	im load ; int <put> ; intent ; isnt worth ; it fast ; ive settl ; just didnt
        suicidal_ideation	14	keep that ; kind do ; las pus ; le <school> ; le dej ; le ensen ; littl blad
        suicidal_ideation	14	long <night> ; long even ; mak sur ; malecon ; metoprolol ; my <asleep>
        suicidal_ideation	14	nobodyl ; nunc <school> ; nunc aprendi ; of suicid ; pencil sharpen
        suicidal_ideation	14	pistol on ; presion de ; que haci ; qued viud ; rod and ; sal gan ; se va
        suicidal_ideation	14	see myself ; servic <gun> ; shut off ; si plan ; sist me ; so theyd
        suicidal_ideation	14	squar up ; suicidal most ; swallow what ; than do ; that friday ; the buoy
        suicidal_ideation	14	the overpas ; the rail ; ther each ; theyl <need> ; theyl need ; tonight lol
        suicidal_ideation	14	truck over ; tylenol 0 ; wal i ; who leav ; wind + ; wors i ; yrs told
        suicidal_ideation	13	<always> <pill> ; <always> <tool> ; <bodypart> <day> ; <container> comb
        suicidal_ideation	13	<container> off ; <day> <rope> ; <drive> structur ; <give> <tool> ; <go> junt
        suicidal_ideation	13	<go> wher ; <hear> one ; <height> but ; <hopeless> <past>
        suicidal_ideation	13	<intoxicated> <alone> ; <key> <play> ; <kill> <night> ; <kill> <stop>
        suicidal_ideation	13	<need> <promise> ; <opening> up ; <outdoors> than ; <partner> <crash>
        suicidal_ideation	13	<photo> <pill> ; <pill> junt ; <put> insid ; <room> rod ; <rope> <alcohol>
        suicidal_ideation	13	<try> <die> ; <water> <calm> ; a est ; about suicid ; account with ; aft mom
        suicidal_ideation	13	ago psych ; aliv for ; aliv that ; amp ; and <container> ; are off
        suicidal_ideation	13	arm again ; be to ; birth <year> ; birth year ; blu pres ; bor toda
        suicidal_ideation	13	bought rop ; bro on ; burden past ; buy groceri ; cal hung ; card for
        suicidal_ideation	13	chang subject ; closet rod ; countdown on ; cousin my ; de suicidi ; dej caer
        suicidal_ideation	13	diganl ; dog now ; don lety ; dont <give> ; dont <see> ; el boil ; el traj
        suicidal_ideation	13	en orden ; envelop for ; every tool ; everyon back ; f flat ; feed tim
        suicidal_ideation	13	fin nad ; for each ; freight ; freight com ; gas de ; gav notic ; hair aft
        suicidal_ideation	13	hav <die> ; himself if ; hond ; how they ; i schedul ; i swallow ; i wont
        suicidal_ideation	13	idk why ; insulin pen ; iop desd ; isnt around ; jack and ; juev me
        suicidal_ideation	13	jumpsuit ; junt par ; la <rope> ; la via ; late ive ; lift thi ; lock comb
        suicidal_ideation	13	mail his ; me real ; mind if ; mor ya ; myself <alone> ; myself alon
        suicidal_ideation	13	n <sedative> ; neighbor for ; net ya ; of <pain> ; of hurt ; one way
        suicidal_ideation	13	oril del ; own eulogy ; paid everyon ; par siempr ; park structur
        suicidal_ideation	13	pastilla junt ; perdonem ; piens ; policy ; prepaid the ; program back
        suicidal_ideation	13	pue and ; purpos 0 ; q lo ; quisier mor ; rail on ; ratic ; reason to
        suicidal_ideation	13	refier <think> ; regal el ; rent through ; reservo ; return library
        suicidal_ideation	13	sacapunta ; semi ; shel want ; shut <room> ; shut garag ; sleep for
        suicidal_ideation	13	so whoev ; span and ; st <height> ; st bridg ; stand <past> ; stand past
        suicidal_ideation	13	stil wish ; subject when ; sur of ; sus foto ; tap insid ; teng las
        suicidal_ideation	13	than one ; than sit ; that calm ; the switch ; the thought ; the view
        suicidal_ideation	13	the vincent ; the wifi ; ther soon ; to <die> ; to lup ; top level ; un vide
        suicidal_ideation	13	vena ; viej me ; vodk about ; wal calend ; wash so ; wasnt her ; wasnt jok
        suicidal_ideation	13	way out ; wed ring ; wer <die> ; wer dead ; which <height> ; whin
        suicidal_ideation	13	widow bourbon ; wif to ; wind nois ; work out ; worth it ; written my ; x lo
        suicidal_ideation	13	xfer ; ya amar ; ya dej ; year til
        suicidal_ideation	12	<alcohol> qt ; <always> <sad> ; <bodypart> <photo> ; <break> i
        suicidal_ideation	12	<child> would ; <container> already ; <continue> stand ; <drug> <vermin>
        suicidal_ideation	12	<friend> <order> ; <furniture> una ; <give> back ; <height> without
        suicidal_ideation	12	<key> <fire> ; <key> are ; <last> <hold> ; <medicine> pm ; <money> som
        suicidal_ideation	12	<need> <fire> ; <night> i ; <night> itl ; <opening> <write> ; <opening> first
        suicidal_ideation	12	<pet> <key> ; <pet> scratch ; <photo> can ; <put> <pill> ; <rail> with
        suicidal_ideation	12	<room> would ; <rope> <see> ; <stop> mind ; <stranger> bet ; <think> <water>
        suicidal_ideation	12	<think> en ; <think> od ; <wait> que ; <water> shutof ; <write> <child>
        suicidal_ideation	12	<write> already ; <write> his ; <year> ahead ; <year> by ; a cad ; a futur
        suicidal_ideation	12	a hacers ; about <drive> ; acab tod ; affair ; aft <always> ; aft midnight
        suicidal_ideation	12	aft tuesday ; al mism ; all month ; an exit ; an overpas ; arrepient
        suicidal_ideation	12	attempt 0 ; be with ; been <write> ; been read ; been sort ; belt around
        suicidal_ideation	12	big shot ; blad are ; blow my ; cad uno ; camin 0 ; car smok ; cash in
        suicidal_ideation	12	clos out ; com soldadito ; compr el ; con <think> ; countdown ; cuand uno
        suicidal_ideation	12	cuanta de ; de mang ; de rata ; decidi ; dibujo ; diganl a ; doe anoth
        suicidal_ideation	12	dond voy ; dont <photo> ; door first ; easi ; estarian mejor ; estoy hart
        suicidal_ideation	12	f very ; falt <money> ; falt valor ; far down ; film can ; floor window
        suicidal_ideation	12	for everybody ; for good ; forgav ; get over ; giv addres ; go wher ; god to
        suicidal_ideation	12	good <phone> ; her anymor ; himself with ; his littl ; how tal ; i regist
        suicidal_ideation	12	im gon ; im park ; is # ; it would ; its plenty ; kid walk ; koi ; la bibli
        suicidal_ideation	12	la clav ; la ferreteri ; la quit ; la vid ; laid out ; lak is ; las teng
        suicidal_ideation	12	le firm ; lethal ; lif vest ; light to ; lin stil ; lo cos ; lo preguntan
        suicidal_ideation	12	lo unic ; m <give> ; mail her ; mailbox and ; many of ; mas barat ; mat by
        suicidal_ideation	12	mat con ; may <consume> ; may smok ; me arrepient ; me confes ; me tir
        suicidal_ideation	12	med on ; mer <asleep> ; mer descans ; mi sil ; morrow ; my sleep
        suicidal_ideation	12	myself <continue> ; myself again ; nobody would ; noch le ; noma le
        suicidal_ideation	12	noth <leave> ; notic at ; of hymn ; off <drive> ; open <record> ; open fil
        suicidal_ideation	12	or at ; or los ; own obituary ; pagu el ; papel del ; pensamiento ; permanent
        suicidal_ideation	12	person doesnt ; pictur the ; pil count ; placement aft ; plan od ; pleas mail
        suicidal_ideation	12	prepaid ; pul her ; purpos <say> ; rath <put> ; rath put ; rath she ; real no
        suicidal_ideation	12	record befor ; ring his ; sav som ; say wher ; she int ; she sent ; shutof
        suicidal_ideation	12	sobran ; sog en ; someon bet ; step off ; sticky that ; tal the ; tap from
        suicidal_ideation	12	th <stimulant> ; the grain ; the gut ; the hos ; the ledg ; the medicin
        suicidal_ideation	12	the nois ; the noos ; the razor ; the sil ; the trestl ; then theyl
        suicidal_ideation	12	thin <color> ; thing out ; to argu ; tom veint ; trestl ; tylenol pm
        suicidal_ideation	12	un calcetin ; unaliv myself ; up ther ; venen ; venen de ; voic took
        suicidal_ideation	12	wal aft ; warm stil ; wat shutof ; watch and ; wher im ; which <clothes>
        suicidal_ideation	12	whol crew ; widow box ; wont hav ; word so ; wrist last ; y cual ; ya escogi
        suicidal_ideation	12	ya hic ; ya no ; ya pus ; year ahead ; year by ; your worst
        suicidal_ideation	11	+ hi ; 0 plan ; 0 told ; <ask> serious ; <ask> was ; <awake> <daytime>
        suicidal_ideation	11	<child> estarian ; <child> i ; <child> van ; <clinician> <opening>
        suicidal_ideation	11	<count> down ; <daytime> ya ; <die> as ; <die> nin ; <die> not
        suicidal_ideation	11	<emergency> <hot> ; <fire> <last> ; <furniture> defrost ; <give> loc
        suicidal_ideation	11	<give> sus ; <go> <rail> ; <happy> them ; <hit> <height> ; <hold> <fire>
        suicidal_ideation	11	<hospital> i ; <job> out ; <leave> la ; <lock> <consume> ; <medicine> si
        suicidal_ideation	11	<money> aft ; <need> <asleep> ; <need> ya ; <pain> myself ; <past> d/c
        suicidal_ideation	11	<past> wont ; <pet> tag ; <pill> it ; <rail> aft ; <rail> de ; <say> skip
        suicidal_ideation	11	<see> down ; <soon> go ; <soon> van ; <start> <blood> ; <stimulant> <relapse>
        suicidal_ideation	11	<stop> mak ; <think> <drive> ; <think> <sober> ; <trade> turn ; <try> <past>
        suicidal_ideation	11	<water> <night> ; <water> has ; <week> <clothes> ; <write> par ; aft <night>
        suicidal_ideation	11	aisl and ; al cuel ; already <take> ; already pick ; an <crash> ; an accident
        suicidal_ideation	11	and sign ; anteay lo ; arent the ; around by ; ask serious ; ask staf
        suicidal_ideation	11	ask was ; ayud ya ; ayudan hoy ; badg on ; bathrob ; be <clean> ; be anybody
        suicidal_ideation	11	be anywher ; be enough ; big vein ; both ill ; bought 0 ; box at ; brazo desd
        suicidal_ideation	11	brought in ; car int ; card one ; cat if ; claus ; com thru ; comb
        suicidal_ideation	11	count down ; crisi rn ; cuid desd ; cuiden ; day anyway ; day keep
        suicidal_ideation	11	de alguien ; de avent ; decent man ; decid that ; defrost ; dej mis
        suicidal_ideation	11	desk one ; divid and ; do anoth ; dog tag ; dont fus ; dont send ; door dont
        suicidal_ideation	11	el mecat ; eleventh <room> ; eleventh floor ; en fil ; est san ; every pil
        suicidal_ideation	11	ex <clothes> ; exespos ; final get ; for quiet ; garag twic ; giv loc
        suicidal_ideation	11	good <clothes> ; good to ; goodby ; group chat ; had <always> ; had <rope>
        suicidal_ideation	11	had tied ; hav suicidal ; hel <rope> ; hel hang ; her <calm> ; her an
        suicidal_ideation	11	her lin ; himself in ; his <see> ; his dog ; his ps ; hop one ; hos from
        suicidal_ideation	11	how <happy> ; i decid ; ideacion suic ; im plan ; it tonight ; it wasnt
        suicidal_ideation	11	ive tim ; jef y ; just go ; just smil ; k <amount> ; kept her ; kid get
        suicidal_ideation	11	la capil ; la fot ; leg again ; lif ins ; lik hav ; lin get ; liter
        suicidal_ideation	11	long <clothes> ; long sleev ; look down ; lookin ; m swallow ; mas hond
        suicidal_ideation	11	me company ; me cort ; meant and ; mention he ; mer ; mia tambien ; molest en
        suicidal_ideation	11	my <kill> ; my department ; myself ; notebook ; noth left ; off tonight
        suicidal_ideation	11	open up ; overpas at ; own suicid ; own way ; pallbearer ; parent awar
        suicidal_ideation	11	park by ; park up ; pay out ; pian bench ; pidi perdon ; pil it ; pistol and
        suicidal_ideation	11	plan to ; pleas <think> ; plot ; pretty <soon> ; pretty soon ; propi <job>
        suicidal_ideation	11	purpos i ; que piens ; ra sit ; real <see> ; recoj ; rio y ; roof of ; ruth
        suicidal_ideation	11	said youl ; say skip ; self <kill> ; self harm ; shot <record> ; shouldv
        suicidal_ideation	11	shown my ; shred ; si <money> ; so has ; so they ; sog ; soon go ; spar <key>
        suicidal_ideation	11	spar key ; sponsor ask ; sponsor i ; spr clean ; squar with ; structur for
        suicidal_ideation	11	suic ; sweet sinc ; swim out ; tel someon ; the boil ; the canal
        suicidal_ideation	11	the metrolink ; the pallbearer ; the rop ; thes i ; thi rock ; thre are
        suicidal_ideation	11	tid at ; tin of ; to book ; to thing ; today left ; todo por ; told my
        suicidal_ideation	11	told our ; tonit im ; track aft ; truck is ; tue not ; una <hear> ; una voz
        suicidal_ideation	11	up against ; venen y ; wad ; was open ; wat is ; which <friend>
        suicidal_ideation	11	which <outdoors> ; which neighbor ; wif hasnt ; would get ; would hold
        suicidal_ideation	11	would want ; ya <put> ; yellow lin ; youl do
        suicidal_ideation	10	0 tip ; <alcohol> clos ; <always> to ; <blade> <bodypart> ; <bodypart> <last>
        suicidal_ideation	10	<bodypart> go ; <child> could ; <child> nam ; <child> the ; <church> if
        suicidal_ideation	10	<clothes> blu ; <clothes> pa ; <container> <insurance> ; <container> about
        suicidal_ideation	10	<continue> <last> ; <continue> check ; <count> <insurance> ; <count> is
        suicidal_ideation	10	<count> out ; <daytime> <lock> ; <daytime> <opioid> ; <eat> lo ; <eat> tim
        suicidal_ideation	10	<goodbye> de ; <gun> <headface> ; <gun> <room> ; <height> <count>
        suicidal_ideation	10	<height> he ; <height> ice ; <homeless> with ; <kin> <goodbye> ; <kin> wher
        suicidal_ideation	10	<last> nic ; <leave> theyd ; <money> through ; <need> cer ; <pet> too
        suicidal_ideation	10	<phone> anoth ; <pill> would ; <promise> <always> ; <promise> todo
        suicidal_ideation	10	<put> <church> ; <put> <money> ; <rail> <rail> ; <rarely> <think>
        suicidal_ideation	10	<rarely> est ; <room> <alcohol> ; <say> be ; <say> passiv
        suicidal_ideation	10	<sober> <continue> ; <soon> <kin> ; <stop> <opening> ; <think> <rope>
        suicidal_ideation	10	<think> yal ; <tool> <week> ; <town> <kill> ; <trust> <opening>
        suicidal_ideation	10	<water> myself ; <write> <die> ; <write> <volunteer> ; a <soon> ; a descans
        suicidal_ideation	10	a favor ; a not ; a quit ; a razor ; aft final ; al gat ; aliv no ; almoh de
        suicidal_ideation	10	alon tonight ; already told ; alrededor de ; am too ; and <put> ; and count
        suicidal_ideation	10	and die ; and lean ; and simp ; apart lug ; asleep now ; bare <say>
        suicidal_ideation	10	bathrob <rope> ; bathrob cord ; be <school> ; be any ; be my ; be need
        """
}
