extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation1 = """
        suicidal_ideation	-65	=
        suicidal_ideation	71	suicidal
        suicidal_ideation	58	kms
        suicidal_ideation	46	si with
        suicidal_ideation	44	<kill> myself
        suicidal_ideation	43	quier viv
        suicidal_ideation	42	off myself
        suicidal_ideation	41	cut again ; unaliv
        suicidal_ideation	40	+ si ; est mund
        suicidal_ideation	39	curv ; noos
        suicidal_ideation	38	<need> <die> ; aft tonight ; be dead ; ive pick
        suicidal_ideation	37	dej pag
        suicidal_ideation	36	<chestheart> <pill> ; be aliv ; cort los ; hang himself ; step back
        suicidal_ideation	35	mejor sin ; rop in
        suicidal_ideation	34	end it ; keep look ; quier mor
        suicidal_ideation	33	cros me ; segu viv
        suicidal_ideation	32	lo decidi ; quier quit
        suicidal_ideation	31	around to ; deep ; kid would ; shoot himself ; wont need
        suicidal_ideation	30	<kill> himself ; <rail> com ; day pick ; verdad ya ; wnat ; wnat to
        suicidal_ideation	29	<need> <kill> ; <pill> <put> ; <say> <rail> ; <think> <rail> ; myself <night>
        suicidal_ideation	29	policy pay ; quier mat ; wont mat
        suicidal_ideation	28	<try> <rope> ; activ si ; descansarian ; found <home> ; found hom ; tel my
        suicidal_ideation	28	to jump ; wont be ; would even
        suicidal_ideation	27	<kill> herself ; be around ; estorb ; kier ; kil herself ; purpos ; rath be
        suicidal_ideation	27	sin mi ; wont <need>
        suicidal_ideation	26	<goodbye> y ; <rope> <day> ; a colg ; cremation ; dont both ; everyon would
        suicidal_ideation	26	fresca ; hav what ; im suicidal ; kil myself ; me confes ; neat ; noma queri
        suicidal_ideation	26	overpas ; phon off ; the overlook ; to die
        suicidal_ideation	25	aft thursday ; avent del ; be kind ; busquen ; in liv ; lif <insurance>
        suicidal_ideation	25	no despert ; notic til ; par cuand ; razor ; reason to ; return every
        suicidal_ideation	24	<think> <die> ; <trust> if ; cancel the ; everyth hurt ; pront ; the mes
        suicidal_ideation	24	up anymor ; you wont
        suicidal_ideation	23	<blood> <bodypart> ; <rope> <drive> ; <rope> <last> ; about driv ; be her
        suicidal_ideation	23	both <pet> ; collect on ; driv int ; end my ; heart pil ; her pictur
        suicidal_ideation	23	late he ; late i ; mail the ; myself tonight ; on purpos ; presion de
        suicidal_ideation	23	reparti ; stat i ; swallow every ; unlock so ; voicemail say ; who stil
        suicidal_ideation	22	<blood> <continue> ; <medicine> <die> ; acab con ; cort las ; count out
        suicidal_ideation	22	denl ; goe im ; le dej ; morn now ; pick out ; razor to ; swallow all
        suicidal_ideation	22	the knot ; to nephew ; troubl anyon
        suicidal_ideation	21	<goodbye> <child> ; <order> <clothes> ; <room> shut ; a dat ; a ocup
        suicidal_ideation	21	and paid ; can hav ; clos <room> ; clos garag ; compr la ; enough in
        suicidal_ideation	21	estarian ; garag shut ; gon off ; her tomorrow ; itd be ; item ; me busquen
        suicidal_ideation	21	mejor asi ; noth heavy ; out ahead ; quisier acost ; subtract ; suicid is
        suicidal_ideation	21	that handl ; tn ; to gas ; wan die ; wil is ; world would ; xfer from
        suicidal_ideation	20	<water> herself ; a est ; azote y ; culp ; dar lat ; drown herself
        suicidal_ideation	20	fami budget ; get sleepy ; gon do ; hast manan ; i already ; inst ; insulin
        suicidal_ideation	20	la buen ; leg over ; light last ; me around ; mecat ; method ; mi ama
        suicidal_ideation	20	nobody need ; not tonight ; own <die> ; painles ; parent to ; pil lin
        suicidal_ideation	20	point in ; suicid ; suicidi ; swallow everyth ; the overpas ; the vincent
        suicidal_ideation	20	then <furniture> ; then curtain ; ther enough ; thinkin
        suicidal_ideation	19	<cold> <water> ; <goodbye> <always> ; <goodbye> on ; <opening> dont
        suicidal_ideation	19	<pet> <key> ; <see> til ; and kid ; ask god ; bandag ; bed or ; chosen the
        suicidal_ideation	19	dont plan ; el nip ; everybody hair ; f <blood> ; f cut ; going wher
        suicidal_ideation	19	gon end ; hast al ; hear one ; itd ; kil mysef ; laid out ; lif insuranc
        suicidal_ideation	19	mak <day> ; mysef ; of seed ; passiv ; password are ; perdonenm ; plan how
        suicidal_ideation	19	post <goodbye> ; queri que ; remarry ; rop at ; swallow what ; theyd get
        suicidal_ideation	19	which <bodypart>
        suicidal_ideation	18	<blood> both ; <buy> <rope> ; <drive> int ; <friend> she ; <room> <tool>
        suicidal_ideation	18	<think> <height> ; about end ; aliv ; avent ; back past ; be <need>
        suicidal_ideation	18	brazo con ; deni hi ; descans de ; drank bleach ; endors ; escribi en
        suicidal_ideation	18	exit and ; famili cuand ; fin by ; haskel ; heart tablet ; his wil ; hos
        suicidal_ideation	18	jersey ; just didnt ; keep stand ; kms tonight ; la net ; lap n ; las muneca
        suicidal_ideation	18	los teni ; me quier ; me recoj ; mom goodby ; muneca ; not de ; not exist
        suicidal_ideation	18	otr ves ; overlook ; overpas look ; pa que ; par <always> ; real see
        suicidal_ideation	18	ring his ; tir del ; to spoil ; tylenol ; ves ; w/o me ; weed lik ; ya no
        suicidal_ideation	17	<clean> <color> ; <give> <tool> ; <go> im ; <hear> flat
        suicidal_ideation	17	<insurance> <relapse> ; <pet> if ; <photo> myself ; <rope> 0 ; <stop> <key>
        suicidal_ideation	17	a baj ; acost y ; ahorc ; and stand ; been cut ; cart en ; check mark ; de a
        suicidal_ideation	17	despert manan ; dog a ; each <kin> ; ever borrow ; f <threat> ; flat <hear>
        suicidal_ideation	17	flat voic ; found <write> ; gan si ; hang 0 ; hop i ; in nightstand
        suicidal_ideation	17	intent ahorc ; its thin ; label the ; lif policy ; liv anymor ; m <child>
        suicidal_ideation	17	may <consume> ; may smok ; myself when ; nadi a ; nic with ; no mean
        suicidal_ideation	17	no point ; no queri ; nobody would ; old hors ; old to ; paid the ; passiv si
        suicidal_ideation	17	password ; pictur myself ; pistol and ; practic the ; scar i ; schedul an
        suicidal_ideation	17	seal ; shred ; sin plan ; suicid not ; ther wont ; told crew ; track with
        suicidal_ideation	17	voic flat ; wallet + ; weekend that ; whol crew ; worth <amount>
        suicidal_ideation	17	would notic ; written letter
        suicidal_ideation	16	0 freight ; <clothes> <hot> ; <die> <hold> ; <go> wher ; <gun> in
        suicidal_ideation	16	<kin> encontr ; <night> deep ; <partner> su ; <rope> <night>
        suicidal_ideation	16	<rope> <outdoors> ; <rope> himself ; <stop> <money> ; <stranger> whol
        suicidal_ideation	16	<trust> <soon> ; <water> out ; a avent ; a length ; about kil
        suicidal_ideation	16	alguien supier ; and quick ; ask tel ; be with ; been <blood> ; by sunday
        suicidal_ideation	16	cer los ; clear the ; cut both ; day keep ; de quit ; do fin ; enough now
        suicidal_ideation	16	espos su ; f ear ; firearm in ; fold on ; for <continue> ; for keep
        suicidal_ideation	16	from <moment> ; from now ; he lov ; hel <think> ; hel understand ; her cat
        suicidal_ideation	16	her youl ; herramient ; i swallow ; im worth ; junt las ; la sier ; llor dic
        suicidal_ideation	16	lock from ; m rum ; m widow ; manan ya ; metoprolol ; motor on ; of rop
        suicidal_ideation	16	op <ask> ; op ask ; par <kill> ; par mat ; park deck ; policy ; seroquel
        suicidal_ideation	16	shel <need> ; show her ; spotify ; ston in ; tailpip ; teng plane ; than as
        suicidal_ideation	16	the anesthesi ; the beam ; the pilot ; the rock ; thes for ; turn his
        suicidal_ideation	16	un calcetin ; vouch for ; w/o <think> ; w/o plan ; way out ; wed ring
        suicidal_ideation	16	wil on ; ya tienen
        suicidal_ideation	15	0 intent ; <bodypart> superficial ; <hear> <start> ; <height> <see>
        suicidal_ideation	15	<intoxicated> <alone> ; <key> is ; <key> und ; <palecolor> lin
        suicidal_ideation	15	<promise> <crowd> ; <rope> <room> ; <rope> herself ; a diciembr ; aft dai
        suicidal_ideation	15	aliv that ; ama que ; and idk ; and strong ; anoth <past> ; anoth befor
        suicidal_ideation	15	been teach ; been writ ; being sweet ; bff ; blank aft ; contrasena ; cry say
        suicidal_ideation	15	cuidamo ; despidiendos ; dont <see> ; en fil ; es <asleep> ; escogi el
        suicidal_ideation	15	fil <always> ; fil every ; friday so ; friend she ; gift i ; gon <height>
        suicidal_ideation	15	gon jump ; hang herself ; has plan ; i wont ; ido de ; intent previ
        suicidal_ideation	15	ive settl ; jack and ; keep driv ; key is ; kis ; landlord open ; le encuentr
        suicidal_ideation	15	lo baj ; mak sur ; me apart ; my lock ; my policy ; my saturday ; myself aft
        suicidal_ideation	15	nit to ; no return ; not turn ; only lik ; only vap ; or los ; organ are
        suicidal_ideation	15	out how ; out than ; par <die> ; par morirs ; past sunday ; phon plan
        suicidal_ideation	15	queri desped ; refus <eat> ; ring to ; somebody whol ; squar ; superficial
        suicidal_ideation	15	tap on ; taught my ; teng <think> ; that non ; the hymn ; the medicin
        suicidal_ideation	15	the thought ; they cle ; theyd all ; theyr for ; truck titl ; worth mor
        suicidal_ideation	15	written the ; y piens ; ya escogi ; yrs told
        suicidal_ideation	14	<always> uno ; <asleep> <awake> ; <clinician> how ; <clothes> blu
        suicidal_ideation	14	<die> <night> ; <drive> structur ; <gun> <headface> ; <kill> <blade>
        suicidal_ideation	14	<last> item ; <pill> <chestheart> ; <play> than ; <room> would
        suicidal_ideation	14	<tired> <stranger> ; <water> <calm> ; a dash ; a reason ; a sobran
        suicidal_ideation	14	all month ; all tonight ; and label ; are off ; arm again ; around anymor
        suicidal_ideation	14	avient del ; avisen ; avisen a ; be <die> ; be bet ; be brav ; be fin ; be so
        suicidal_ideation	14	be wher ; bedsheet ; been read ; belt around ; bought rop ; bury me
        suicidal_ideation	14	cabinet lik ; cad uno ; car smok ; cat if ; clap when ; clos out ; colg en
        suicidal_ideation	14	de mang ; de suicidi ; decidi ; diganl ; do anoth ; dres blu ; easi on
        suicidal_ideation	14	en <take> ; en quit ; f turn ; fin nad ; find me ; flat affect ; fresh lin
        suicidal_ideation	14	go too ; googl how ; gun in ; hacers ; him today ; honest <die> ; i schedul
        suicidal_ideation	14	im pul ; isnt worth ; it fast ; kin if ; las pus ; las vena ; last item
        suicidal_ideation	14	le <school> ; le avisen ; le ensen ; ledg ; light to ; lov them ; m <give>
        suicidal_ideation	14	m slow ; mang larg ; me <trust> ; mean at ; my <asleep> ; no <rail>
        suicidal_ideation	14	no vacation ; notebook ; noth that ; park structur ; plan to ; que haci
        suicidal_ideation	14	quisier mor ; record befor ; sho are ; so whoev ; sog ; stand <past>
        suicidal_ideation	14	stand past ; stil pay ; stil wish ; suicid every ; tap from ; that friday
        suicidal_ideation	14	the ledg ; the patienc ; theyd <take> ; to rep ; top <home> ; top deck
        suicidal_ideation	14	top level ; tuck a ; tylenol 0 ; up how ; want one ; wasnt anyth ; whoev read
        suicidal_ideation	14	wind nois ; wind on ; with <think> ; wont b ; work out ; worth it ; x lo
        suicidal_ideation	14	xfer ; ya mer ; ya reparti
        suicidal_ideation	13	+ hi ; + which ; 0 told ; <always> <tool> ; <ask> <trust>
        suicidal_ideation	13	<blade> <bodypart> ; <clothes> pa ; <clothes> so ; <day> <rope> ; <fire> aft
        suicidal_ideation	13	<friend> <order> ; <give> back ; <go> <rope> ; <go> junt ; <gun> out
        suicidal_ideation	13	<hear> one ; <height> <start> ; <height> without ; <kill> <stop>
        suicidal_ideation	13	<money> som ; <pet> away ; <pet> scratch ; <photo> <pill> ; <pill> it
        suicidal_ideation	13	<rail> on ; <say> anyon ; <see> cas ; <stop> tod ; <take> own ; a amanec
        suicidal_ideation	13	a hac ; about <kill> ; about suicid ; about using ; ago stitch ; agu se
        suicidal_ideation	13	aliv anymor ; almost did ; amp ; and plan ; and tin ; ayudan hoy
        suicidal_ideation	13	birthday which ; both ill ; bought the ; brazo anoch ; buy groceri
        suicidal_ideation	13	calend and ; can quit ; cat lik ; chaplain if ; clor ; coach of ; com desd
        suicidal_ideation	13	com soldadito ; compr el ; cord and ; coverag on ; deep then ; dic ya
        suicidal_ideation	13	didnt <awake> ; didnt wak ; diganl a ; dog away ; dont <photo> ; dont fus
        suicidal_ideation	13	edg and ; el boil ; envelop for ; es dram ; est noviembr ; estarian mejor
        suicidal_ideation	13	estoy hart ; every pil ; every tool ; far down ; freight ; garag 0
        suicidal_ideation	13	gon <stop> ; had <rope> ; had tied ; he meant ; he pens ; her his ; his littl
        suicidal_ideation	13	hos and ; i wer ; idk why ; im gon ; im park ; is # ; it quiet ; it would
        suicidal_ideation	13	junt par ; just smil ; kept her ; kind do ; las voy ; le veo ; leg again
        suicidal_ideation	13	liger ; m <calm> ; mail his ; mak tap ; me tir ; mer ; mind if ; mund
        suicidal_ideation	13	my affair ; my sleep ; not buy ; of <pain> ; one way ; park at ; park up
        suicidal_ideation	13	perdonem ; pil it ; pistol on ; pue and ; purpos 0 ; qued viud ; queri viv
        suicidal_ideation	13	raft ; rath she ; real no ; sam font ; sav som ; say wher ; see if ; seed and
        suicidal_ideation	13	segu aqui ; shel want ; sist me ; spoil ; start cut ; sticky that ; stockpil
        suicidal_ideation	13	suicidal most ; teng las ; teng pensamiento ; than sit ; the combination
        suicidal_ideation	13	the engin ; the raft ; the razor ; ther soon ; titl ; to drown ; to lup
        suicidal_ideation	13	transferenci ; uno por ; van a ; vena y ; veo cas ; vodk about ; wash so
        suicidal_ideation	13	wasnt around ; way down ; wer <die> ; wer dead ; who leav ; word so
        suicidal_ideation	13	would <hold> ; would get ; would hold ; wrist last ; written my ; y cual
        suicidal_ideation	13	ya <put> ; ya dej ; year til
        suicidal_ideation	12	<always> <calm> ; <always> <sad> ; <always> item ; <amount> long
        suicidal_ideation	12	<bodypart> <day> ; <container> already ; <container> comb ; <continue> stand
        suicidal_ideation	12	<count> is ; <crowd> <shame> ; <day> encontr ; <die> is ; <friend> you
        suicidal_ideation	12	<furniture> una ; <give> his ; <height> but ; <height> del ; <job> out
        suicidal_ideation	12	<last> <hold> ; <last> nic ; <lock> <consume> ; <money> int ; <need> <asleep>
        suicidal_ideation	12	<need> <promise> ; <need> ya ; <night> i ; <pet> <soon> ; <put> <pill>
        suicidal_ideation	12	<put> insid ; <rail> with ; <room> rod ; <rope> myself ; <see> if ; <see> nic
        suicidal_ideation	12	<soon> <kin> ; <soon> go ; <stop> mak ; <think> <kill> ; <think> <water>
        suicidal_ideation	12	<water> shutof ; <write> <child> ; <write> already ; a cad ; a descans
        suicidal_ideation	12	a futur ; acab tod ; aft <always> ; aft <day> ; aft <night> ; al canal
        suicidal_ideation	12	aliv for ; already <take> ; anoth <month> ; ayud ya ; be anyon ; be read
        suicidal_ideation	12	been <write> ; belt round ; by hang ; closet rod ; com <see> ; combination
        suicidal_ideation	12	cousin my ; cry i ; cuand uno ; cuanta de ; de clonazepam ; decid that
        suicidal_ideation	12	del puent ; dibujo ; didnt <take> ; dij gracia ; diosit ; divid and
        suicidal_ideation	12	doe anoth ; dond voy ; dont <give> ; dont feel ; door open ; droga es
        suicidal_ideation	12	el traj ; ell con ; every item ; everyon back ; falt <money> ; falt valor
        suicidal_ideation	12	fiv every ; folk get ; font ; freight com ; garag twic ; go wher
        suicidal_ideation	12	good <phone> ; good to ; hang attempt ; hang myself ; hav enough ; headston
        suicidal_ideation	12	hel <height> ; hel jump ; her <key> ; her anymor ; himself if ; his tool
        suicidal_ideation	12	hurt myself ; i decid ; in freez ; inflict ; intent ; iop desd ; ive tim
        suicidal_ideation	12	koi ; la <rope> ; la clav ; la fot ; la vid ; las teng ; last nic ; late
        suicidal_ideation	12	late ive ; late when ; le damo ; le firm ; lift thi ; lin stil ; lock comb
        suicidal_ideation	12	long <clothes> ; long a ; long sleev ; look nic ; mail her ; mas barat
        suicidal_ideation	12	me real ; medicin cabinet ; my van ; myself ; noth <leave> ; of hurt
        suicidal_ideation	12	off tonight ; out which ; own way ; paid everyon ; permanent ; piens
        suicidal_ideation	12	pleas mail ; prepaid the ; pretty <soon> ; pretty soon ; program back
        suicidal_ideation	12	purpos i ; quit buy ; quit la ; re f ; real <see> ; refier <think>
        suicidal_ideation	12	rent paid ; rod and ; rop from ; say goodby ; se <need> ; se va ; see myself
        suicidal_ideation	12	self inflict ; sent back ; she gon ; she sent ; shut off ; shutof ; soon go
        suicidal_ideation	12	sorry and ; spr clean ; squar up ; structur for ; sutur ; tap insid ; the gut
        suicidal_ideation	12	the insulin ; the metrolink ; the nois ; the switch ; the view ; the wifi
        suicidal_ideation	12	then theyl ; ther thre ; tid tabl ; to <height> ; to mail ; tom veint
        suicidal_ideation	12	tonight lol ; tool ; truck over ; un vide ; up just ; voic took ; warm stil
        suicidal_ideation	12	warm transf ; wasnt her ; wat shutof ; wher im ; wif to ; wind + ; wors i
        suicidal_ideation	12	would sav ; wrot my ; ya les ; yo con
        suicidal_ideation	11	0 <rail> ; <bodypart> <last> ; <child> estarian ; <child> would
        suicidal_ideation	11	<clinician> <opening> ; <clothes> dip ; <count> out ; <die> gestur
        suicidal_ideation	11	<die> not ; <drive> tag ; <goodbye> de ; <headface> <trade> ; <kill> <night>
        suicidal_ideation	11	<medicine> pm ; <night> itl ; <opening> <write> ; <phone> off ; <pill> <die>
        suicidal_ideation	11	<pill> would ; <promise> <play> ; <rail> aft ; <relapse> <day> ; <sad> <say>
        suicidal_ideation	11	<sad> si ; <say> <height> ; <say> passiv ; <school> than ; <see> <fall>
        suicidal_ideation	11	<see> down ; <stop> <opening> ; <stop> mind ; <think> <stop> ; <think> od
        suicidal_ideation	11	<water> myself ; <year> ahead ; a hacers ; a noos ; a quit ; a segu
        suicidal_ideation	11	about <die> ; account with ; aft tuesday ; al <rail> ; alamed
        suicidal_ideation	11	already <think> ; already pick ; an <crash> ; an accident ; an exit
        suicidal_ideation	11	and <tool> ; and told ; anoth night ; be <school> ; be enough ; been <school>
        suicidal_ideation	11	birth <year> ; birth year ; blow my ; bor toda ; bought 0 ; brazo desd
        suicidal_ideation	11	card for ; christma but ; claus ; cold by ; columpi ; comb ; completenes that
        suicidal_ideation	11	con <think> ; contract for ; dad gun ; dad told ; del freeway ; dog now
        suicidal_ideation	11	don lety ; door dont ; drown myself ; each <child> ; endors passiv ; engin on
        suicidal_ideation	11	escribi ; feed tim ; for each ; frm ; gestur ; gon <rope> ; gon hang
        suicidal_ideation	11	good <clothes> ; good <hear> ; goodby ; group chat ; gut to ; had <always>
        suicidal_ideation	11	hav decid ; her <calm> ; her <media> ; her story ; heroin sinc ; hic la
        suicidal_ideation	11	his <see> ; hoodi dip ; hos from ; i regist ; ice to ; ideacion suic
        suicidal_ideation	11	im <drive> ; im load ; im plan ; inpatient start ; it set ; its short
        suicidal_ideation	11	ive arrang ; ive written ; keep rehears ; keep that ; la bibli ; la ferreteri
        suicidal_ideation	11	la insulin ; lak is ; le encarg ; les <stop> ; les dej ; lif <clothes>
        suicidal_ideation	11	lif vest ; littl blad ; load <gun> ; load gun ; look down ; los brazo
        suicidal_ideation	11	me calm ; mer <asleep> ; mer descans ; mes la ; mia tambien ; my siz
        suicidal_ideation	11	myself <continue> ; myself again ; nadi tien ; neighbor for ; night say
        suicidal_ideation	11	noch le ; not <shame> ; noth left ; of hymn ; on way ; oril del ; own suicid
        suicidal_ideation	11	pallbearer ; par cad ; past friday ; pens en ; pictur the ; plan od
        suicidal_ideation	11	plan past ; primer en ; que piens ; quier dar ; quit look ; real all
        suicidal_ideation	11	regal el ; reparti sus ; reservo ; resign ; sacapunta ; sal gan ; se <rope>
        suicidal_ideation	11	se colg ; self <kill> ; self harm ; servic <gun> ; shed and ; shot <record>
        suicidal_ideation	11	shot record ; so has ; so theyd ; som night ; spar <key> ; spar key
        suicidal_ideation	11	sponsor i ; supier ; swallow the ; the blad ; the hos ; the noos
        suicidal_ideation	11	the pallbearer ; the reservo ; the sea ; the trailhead ; thing ive ; tid at
        suicidal_ideation	11	tied the ; to <die> ; to thing ; told our ; tonit i ; track aft ; trailhead
        suicidal_ideation	11	turn in ; tylenol pm ; un cint ; una sog ; unlock ; until sunday ; up against
        suicidal_ideation	11	use perc ; viern ya ; voy a ; which <clothes> ; which <height>
        suicidal_ideation	11	which <outdoors> ; whoev find ; widow box ; wil quit ; wish i ; with plan
        suicidal_ideation	11	wont see ; wrist ; y anoch ; year ahead ; youl do
        suicidal_ideation	10	0 morrow ; 0 tip ; <always> to ; <amount> hond ; <ask> how ; <blood> los
        suicidal_ideation	10	<bodypart> go ; <buy> <pet> ; <child> could ; <child> the
        suicidal_ideation	10	<container> <insurance> ; <container> just ; <count> <insurance> ; <crowd> if
        suicidal_ideation	10	<day> set ; <daytime> ya ; <die> activ ; <die> nin ; <drive> off ; <eat> desd
        suicidal_ideation	10	<fire> <last> ; <friend> x ; <furniture> defrost ; <give> <clothes>
        suicidal_ideation	10	<give> loc ; <gun> <bodypart> ; <height> <count> ; <hot> <go> ; <key> are
        suicidal_ideation	10	<kin> <smell> ; <leave> la ; <money> aft ; <night> me ; <past> medical
        suicidal_ideation	10	<phone> anoth ; <phone> block ; <phone> si ; <phone> tim ; <promise> <always>
        suicidal_ideation	10	<rail> <night> ; <rail> <rail> ; <rail> de ; <see> <trust>
        suicidal_ideation	10	<stimulant> <relapse> ; <stimulant> noth ; <stranger> <pet> ; <think> yal
        suicidal_ideation	10	<town> bks ; <trade> turn ; <trust> <opening> ; <try> <die> ; <try> <past>
        suicidal_ideation	10	<water> has ; <write> his ; <write> my ; <write> par ; <write> sharpen
        suicidal_ideation	10	a <soon> ; about <drive> ; aft thi ; ago medical ; al puent ; aliv no
        suicidal_ideation	10	all my ; almoh de ; an overpas ; and <put> ; and cancel ; and simp ; anymor i
        suicidal_ideation	10	aqui <continue> ; aqui sig ; at forest ; automatic ; avent al ; badg on
        suicidal_ideation	10	barandal ; be need ; be quick ; be too ; befor somebody ; bet off ; bks
        suicidal_ideation	10	blu box ; blu pres ; blurry ; bro on ; broth text ; bullet for ; by me
        suicidal_ideation	10	cal anoth ; cal hung ; car int ; catr ; cowork she ; crisi rn ; cuart a
        suicidal_ideation	10	cuid desd ; cut last ; d <partner> ; d wif ; day anyway ; de alguien
        suicidal_ideation	10	dead than ; decent man ; deep than ; defrost ; dejam ; desd aca ; desk one
        suicidal_ideation	10	detox two ; dij en ; dont see ; dont send ; down has ; driv off ; driv out
        suicidal_ideation	10	drov to ; duti ; easi ; eat at ; el panteon ; en orden ; encuentr sent
        suicidal_ideation	10	enough of ; estoy <wait> ; estoy esper ; every account ; every debt
        suicidal_ideation	10	ex <clothes> ; f very ; firm la ; for everybody ; for good ; forgav
        suicidal_ideation	10	get over ; giv addres ; giv loc ; good then ; hal cas ; hast <daytime>
        suicidal_ideation	10	hav <die> ; hav <put> ; hav <think> ; hay <blood> ; hay sangr ; her an
        suicidal_ideation	10	her spin ; hes check ; hija estarian ; him it ; his <key> ; his ps
        suicidal_ideation	10	his watch ; how <happy> ; how high ; how tal ; hug the ; i wasnt ; if ill
        suicidal_ideation	10	ill be ; insulin and ; intox ; isnt around ; it can ; it written
        suicidal_ideation	10	ive <write> ; jalon y ; jornaler 0 ; just <day> ; just go ; just keep
        suicidal_ideation	10	keep notic ; kid get ; kil himself ; kind to ; know yal ; la alcanz
        suicidal_ideation	10	la capil ; la funerari ; las <put> ; last cal ; latch ; left to ; les dij
        suicidal_ideation	10	lethal ; library bks ; lif <last> ; lif ins ; lif last ; lin get ; list but
        suicidal_ideation	10	long til ; lookin ; man dad ; many of ; mas hond ; me past ; me tomorrow
        suicidal_ideation	10	mor each ; morrow ; my switch ; my thigh ; myself <alone> ; myself alon
        suicidal_ideation	10	no contest ; no fenc ; no quier ; no voy ; noma estorb ; not sorry
        suicidal_ideation	10	numb block ; of <rope> ; of tylenol ; oil and ; only com ; own <build>
        suicidal_ideation	10	paint it ; papel del ; paper and ; pascu y ; pencil sharpen
        suicidal_ideation	10	pensamiento suic ; perky ; pharmacist for ; pic of ; pidi perdon ; pierna con
        suicidal_ideation	10	pil count ; plan stat ; plane ; plastic bag ; prepaid ; pres and ; priest for
        suicidal_ideation	10	ps 0 ; pt etoh ; purpos <say> ; que diosit ; que pront ; que segu
        suicidal_ideation	10	queden con ; quier despert ; rath <put> ; rath put ; razor in ; refus hosp
        suicidal_ideation	10	reservo and ; restful ; return library ; roxi up ; sam friday ; scrub the
        suicidal_ideation	10	see 0 ; self with ; she cut ; shown ; shown my ; si plan ; skif ; slow down
        suicidal_ideation	10	so they ; sobran ; sog en ; sponsor ask ; stuck with ; suic activ ; suic y
        suicidal_ideation	10	swallow ; swim out ; taken to ; tal the ; tantit ; than <always> ; than do
        suicidal_ideation	10	than usual ; that calm ; the brak ; the clos ; the closet ; the freight
        suicidal_ideation	10	the furnac ; the not ; the password ; the rail ; the saf ; the skif
        suicidal_ideation	10	them back ; them it ; they would ; thi <week> ; thi rock ; thing out
        suicidal_ideation	10	thinkin about ; til company ; tim say ; to end ; to fus ; to kil ; told anyon
        """
}
