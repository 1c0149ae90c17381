extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation1 = """
        suicidal_ideation	-65	=
        suicidal_ideation	72	suicidal
        suicidal_ideation	58	kms
        suicidal_ideation	46	<kill> myself
        suicidal_ideation	45	si with
        suicidal_ideation	43	off myself ; quier viv
        suicidal_ideation	42	unaliv
        suicidal_ideation	41	+ si
        suicidal_ideation	39	<need> <die> ; curv ; est mund ; noos
        suicidal_ideation	38	aft tonight ; ive pick
        suicidal_ideation	37	<chestheart> <pill> ; be dead ; dej pag
        suicidal_ideation	36	be aliv ; cort los ; step back
        suicidal_ideation	35	hang himself ; mejor sin ; quier mor
        suicidal_ideation	34	end it ; keep look ; segu viv
        suicidal_ideation	33	quier quit
        suicidal_ideation	32	around to ; cros me ; rop in
        suicidal_ideation	31	day pick ; deep ; estorb ; lo decidi ; shoot himself
        suicidal_ideation	30	<kill> himself ; <rail> com ; kid would ; quier mat ; wnat ; wnat to
        suicidal_ideation	29	<kill> herself ; <say> <rail> ; <think> <rail> ; <try> <rope> ; kil herself
        suicidal_ideation	29	myself <night> ; policy pay ; wont be ; would even
        suicidal_ideation	28	<need> <kill> ; <pill> <put> ; activ si ; descansarian ; found <home>
        suicidal_ideation	28	found hom ; rath be ; tel my ; to jump ; wont mat
        suicidal_ideation	27	a colg ; be around ; everyon would ; fresca ; hav what ; kier ; notic til
        suicidal_ideation	27	purpos ; sin mi ; the overlook ; wont need
        suicidal_ideation	26	<goodbye> y ; <rope> <day> ; aft thursday ; avent del ; be kind ; busquen
        suicidal_ideation	26	cremation ; dont both ; im suicidal ; kil myself ; lif <insurance> ; neat
        suicidal_ideation	26	overpas ; phon off ; to die
        suicidal_ideation	25	cancel the ; compr la ; m rum ; no despert ; par cuand ; razor ; you wont
        suicidal_ideation	24	<blood> <bodypart> ; <think> <die> ; both <pet> ; cut again ; myself tonight
        suicidal_ideation	24	reason to ; return every ; stat i ; up anymor ; wont <need>
        suicidal_ideation	23	<rope> <drive> ; <trust> if ; about driv ; count out ; driv int
        suicidal_ideation	23	everyth hurt ; heart pil ; in liv ; me busquen ; me confes ; on purpos
        suicidal_ideation	23	pick out ; presion de ; pront ; swallow every ; the mes ; troubl anyon
        suicidal_ideation	23	unlock so ; who stil
        suicidal_ideation	22	<goodbye> <child> ; <medicine> <die> ; a ocup ; clos <room> ; clos garag
        suicidal_ideation	22	collect on ; denl ; end my ; enough in ; estarian ; goe im ; her pictur
        suicidal_ideation	22	hop i ; le dej ; mail the ; morn now ; razor to ; the knot ; ther enough
        suicidal_ideation	22	wan die ; world would
        suicidal_ideation	21	<blood> <continue> ; <order> <clothes> ; a dat ; acab con ; dont plan
        suicidal_ideation	21	gon do ; gon off ; her tomorrow ; i already ; inst ; mejor asi ; my saturday
        suicidal_ideation	21	noth heavy ; out ahead ; painles ; plan how ; quisier acost ; suicid is
        suicidal_ideation	21	swallow all ; then <furniture> ; then curtain ; ther wont ; tn ; to nephew
        suicidal_ideation	21	verdad ya ; xfer from
        suicidal_ideation	20	<room> shut ; <rope> <last> ; <see> til ; <water> herself ; about end
        suicidal_ideation	20	azote y ; be her ; descans de ; drown herself ; endors ; everybody hair
        suicidal_ideation	20	exit and ; f <blood> ; f cut ; flat affect ; garag shut ; get sleepy
        suicidal_ideation	20	hast al ; heart tablet ; his wil ; insulin ; la buen ; laid out ; late i
        suicidal_ideation	20	lif insuranc ; light last ; me around ; mecat ; method ; nobody need
        suicidal_ideation	20	noma queri ; overpas look ; own <die> ; pa que ; rop at ; suicid ; suicidi
        suicidal_ideation	20	to gas ; voicemail say
        suicidal_ideation	19	<buy> <rope> ; <cold> <water> ; <friend> she ; <give> <tool> ; <goodbye> on
        suicidal_ideation	19	<pet> <key> ; <room> <tool> ; <think> <height> ; a dash ; ask god ; bandag
        suicidal_ideation	19	be <need> ; been cut ; can hav ; culp ; dar lat ; deni hi ; el nip
        suicidal_ideation	19	fami budget ; going wher ; gon end ; item ; kil mysef ; las muneca
        suicidal_ideation	19	mak <day> ; mi ama ; muneca ; mysef ; not tonight ; of seed ; parent to
        suicidal_ideation	19	passiv ; passiv si ; password are ; pil lin ; post <goodbye>
        suicidal_ideation	19	swallow everyth ; swallow what ; the overpas ; theyd get ; thinkin ; tir del
        suicidal_ideation	19	which <bodypart> ; written letter
        suicidal_ideation	18	<drive> int ; <pet> if ; <stop> <key> ; <stop> <money> ; aliv ; and kid
        suicidal_ideation	18	avent ; back past ; bed or ; chosen the ; de a ; drank bleach ; famili cuand
        suicidal_ideation	18	hear one ; hos ; jersey ; just didnt ; kms tonight ; la net ; lap n
        suicidal_ideation	18	lif policy ; me quier ; me recoj ; mom goodby ; no queri ; not exist
        suicidal_ideation	18	nunc <school> ; nunc aprendi ; par <always> ; pistol and ; real see ; remarry
        suicidal_ideation	18	subtract ; the vincent ; tylenol ; w/o me ; weed lik ; worth <amount> ; ya no
        suicidal_ideation	17	<blood> both ; <clean> <color> ; <insurance> <relapse> ; <photo> myself
        suicidal_ideation	17	<rope> 0 ; a avent ; a length ; acost y ; ahorc ; and stand ; anoth <month>
        suicidal_ideation	17	been <blood> ; brazo con ; cart en ; cer los ; de quit ; despert manan
        suicidal_ideation	17	dog a ; dramatic im ; ever borrow ; f <threat> ; fin by ; flat <hear>
        suicidal_ideation	17	flat voic ; from <moment> ; from now ; hang 0 ; haskel ; im worth
        suicidal_ideation	17	in nightstand ; intent previ ; its thin ; keep stand ; label the ; las vena
        suicidal_ideation	17	late he ; leg over ; liv anymor ; lo baj ; m <child> ; manan ya ; myself when
        suicidal_ideation	17	nadi a ; nic with ; no mean ; nobody would ; not de ; old hors ; old to
        suicidal_ideation	17	op <ask> ; op ask ; otr ves ; overlook ; perdonenm ; phon plan
        suicidal_ideation	17	pictur myself ; planet ; point in ; practic the ; ring his ; scar i ; seal
        suicidal_ideation	17	shred ; suicid not ; teng plane ; the beam ; the rock ; then theyl ; to spoil
        suicidal_ideation	17	told crew ; track with ; ves ; wallet + ; whol crew ; wil on ; would notic
        suicidal_ideation	16	0 freight ; <clothes> <hot> ; <go> im ; <go> wher ; <gun> in ; <hear> flat
        suicidal_ideation	16	<kin> encontr ; <night> deep ; <palecolor> lin ; <partner> su
        suicidal_ideation	16	<rope> <outdoors> ; <rope> <room> ; <rope> himself ; <stranger> whol
        suicidal_ideation	16	<trust> <soon> ; <water> out ; a baj ; and idk ; ask tel ; be with
        suicidal_ideation	16	been writ ; by sunday ; clear the ; contrasena ; cort las ; cuidamo
        suicidal_ideation	16	day keep ; espos su ; firearm in ; fold on ; for <continue> ; for keep
        suicidal_ideation	16	friday so ; friend she ; he lov ; hel <think> ; hel understand ; her cat
        suicidal_ideation	16	herramient ; i swallow ; intent ahorc ; itd be ; la sier ; llor dic
        suicidal_ideation	16	lock from ; los teni ; m widow ; me apart ; metoprolol ; no point
        suicidal_ideation	16	no vacation ; of rop ; or los ; out how ; out than ; par <kill> ; par mat
        suicidal_ideation	16	park deck ; password ; queri desped ; scrub the ; shel <need> ; spotify
        suicidal_ideation	16	ston in ; tailpip ; than as ; that handl ; the anesthesi ; thes for
        suicidal_ideation	16	turn his ; un calcetin ; voic flat ; vouch for ; w/o <think> ; w/o plan
        suicidal_ideation	16	way out ; wed ring ; weekend that ; whoev read ; wil is ; worth mor
        suicidal_ideation	15	0 intent ; <bodypart> superficial ; <clinician> how ; <die> <hold>
        suicidal_ideation	15	<goodbye> <always> ; <hear> <start> ; <key> is ; <key> und ; <last> item
        suicidal_ideation	15	<pill> <chestheart> ; <rope> herself ; a diciembr ; about suicid ; aft dai
        suicidal_ideation	15	aliv that ; ama que ; and label ; anoth <past> ; anoth befor ; avisen
        suicidal_ideation	15	avisen a ; be fin ; been read ; been teach ; being sweet ; cabinet lik
        suicidal_ideation	15	cat if ; colg en ; cry say ; cut both ; debi ; despidiendos ; dont <see>
        suicidal_ideation	15	easi on ; enough now ; es <asleep> ; escogi el ; f ear ; fil <always>
        suicidal_ideation	15	fil every ; fin nad ; gan si ; gift i ; gon <height> ; gon jump ; hacers
        suicidal_ideation	15	hang herself ; her youl ; ido de ; it quiet ; itd ; keep driv ; key is ; kis
        suicidal_ideation	15	landlord open ; last item ; le avisen ; le encuentr ; may <consume>
        suicidal_ideation	15	may smok ; my <asleep> ; my lock ; my policy ; myself aft ; nit to
        suicidal_ideation	15	noth that ; only lik ; organ are ; par <die> ; par morirs ; past sunday
        suicidal_ideation	15	plan to ; queri viv ; refus <eat> ; seroquel ; show her ; si consum
        suicidal_ideation	15	somebody whol ; superficial ; tap on ; taught my ; teng <think> ; that non
        suicidal_ideation	15	the medicin ; the thought ; theyd all ; theyr for ; top <home> ; top deck
        suicidal_ideation	15	ya escogi ; yrs told
        suicidal_ideation	14	<always> uno ; <asleep> <awake> ; <clothes> blu ; <day> <rope>
        suicidal_ideation	14	<drive> structur ; <fire> aft ; <go> junt ; <gun> <headface> ; <height> <see>
        suicidal_ideation	14	<intoxicated> <alone> ; <kill> <blade> ; <need> <promise> ; <pet> away
        suicidal_ideation	14	<pill> it ; <play> than ; <promise> <crowd> ; <rope> <night> ; <say> anyon
        suicidal_ideation	14	<tired> <stranger> ; <water> <calm> ; <write> <child> ; a est ; a hac
        suicidal_ideation	14	a reason ; a sobran ; alguien supier ; all month ; all tonight ; and paid
        suicidal_ideation	14	are off ; arm again ; around anymor ; avient del ; be <die> ; be bet
        suicidal_ideation	14	be brav ; be so ; be wher ; bedsheet ; belt around ; bff ; blank aft
        suicidal_ideation	14	both ill ; bought rop ; bury me ; cad uno ; cat lik ; clos out ; com desd
        suicidal_ideation	14	de mang ; diganl ; diganl a ; do fin ; dog away ; dres blu ; each <child>
        suicidal_ideation	14	edg and ; en fil ; es dram ; est noviembr ; estarian mejor ; find me
        suicidal_ideation	14	fresh lin ; garag 0 ; go too ; googl how ; gun in ; habi sid ; had <rope>
        suicidal_ideation	14	had tied ; him today ; honest <die> ; hos and ; i wer ; i wont ; im pul
        suicidal_ideation	14	isnt worth ; it fast ; ive settl ; jack and ; junt par ; kin if ; light to
        suicidal_ideation	14	lov them ; m <give> ; m slow ; mail his ; mak sur ; mang larg ; mean at
        suicidal_ideation	14	motor on ; my sleep ; no <rail> ; not buy ; on way ; paid the ; park structur
        suicidal_ideation	14	perdonem ; pil it ; pistol on ; policy ; pue and ; qued viud ; queri que
        suicidal_ideation	14	quisier mor ; record befor ; ring to ; self <kill> ; self harm ; sho are
        suicidal_ideation	14	sin plan ; so whoev ; sog ; squar ; stand <past> ; stand past ; start cut
        suicidal_ideation	14	stil pay ; stil wish ; tak men ; tap from ; than sit ; that friday ; the hymn
        suicidal_ideation	14	they cle ; theyd <take> ; truck titl ; tuck a ; tylenol 0 ; up how ; van a
        suicidal_ideation	14	vena y ; want one ; wash so ; wind nois ; wind on ; with <think> ; wont b
        suicidal_ideation	14	word so ; work out ; wors i ; worth it ; written the ; x lo ; xfer ; y piens
        suicidal_ideation	14	ya dej ; ya mer ; ya reparti
        suicidal_ideation	13	+ hi ; + which ; <always> <calm> ; <ask> <trust> ; <blade> <bodypart>
        suicidal_ideation	13	<clothes> so ; <die> <night> ; <friend> <order> ; <give> back ; <go> <rope>
        suicidal_ideation	13	<gun> out ; <hear> one ; <height> <start> ; <kill> <stop> ; <money> som
        suicidal_ideation	13	<pet> scratch ; <photo> <pill> ; <put> insid ; <rail> on ; <room> would
        suicidal_ideation	13	<see> cas ; <stop> tod ; <write> already ; a amanec ; a hacers ; acab tod
        suicidal_ideation	13	aft <day> ; almost did ; amp ; and plan ; and strong ; and tin ; ayudan hoy
        suicidal_ideation	13	be anyon ; been <write> ; birthday which ; bought the ; chaplain if ; clor
        suicidal_ideation	13	coach of ; compr el ; cord and ; coverag on ; de suicidi ; decent man
        suicidal_ideation	13	decidi ; deep then ; di de ; dic ya ; didnt <awake> ; didnt wak ; do anoth
        suicidal_ideation	13	dont <photo> ; droga es ; each <kin> ; en <take> ; en quit ; envelop for
        suicidal_ideation	13	every pil ; f flat ; f turn ; far down ; found <write> ; freight ; gon <stop>
        suicidal_ideation	13	good <phone> ; good to ; had eleven ; has plan ; hav enough ; he pens
        suicidal_ideation	13	her <key> ; her anymor ; her his ; idk why ; im load ; im park ; in freez
        suicidal_ideation	13	inflict ; intent ; is # ; kept her ; kind do ; la <rope> ; las pus
        suicidal_ideation	13	late when ; le <school> ; le ensen ; le veo ; lift thi ; liger ; mak tap
        suicidal_ideation	13	me <trust> ; me tir ; mind if ; mund ; my affair ; my siz ; no return
        suicidal_ideation	13	notebook ; noth <leave> ; of <pain> ; of hurt ; one way ; park at ; park up
        suicidal_ideation	13	program back ; purpos 0 ; quit buy ; quit la ; raft ; rath she ; real no
        suicidal_ideation	13	refier <think> ; reparti ; reparti sus ; sav som ; say wher ; see myself
        suicidal_ideation	13	seed and ; segu aqui ; self inflict ; sorry and ; squar up ; suicidal most
        suicidal_ideation	13	tap insid ; teng las ; teng pensamiento ; the insulin ; the patienc
        suicidal_ideation	13	the raft ; ther soon ; to drown ; to lup ; to rep ; tonight lol ; top level
        suicidal_ideation	13	transferenci ; un vide ; use perc ; veo cas ; warm transf ; wasnt anyth
        suicidal_ideation	13	wasnt around ; way down ; who leav ; wif to ; wind + ; would <hold>
        suicidal_ideation	13	would hold ; written my ; y cual ; ya les ; year til
        suicidal_ideation	12	0 told ; <always> <sad> ; <amount> long ; <ask> serious ; <bodypart> <day>
        suicidal_ideation	12	<child> would ; <container> already ; <container> comb ; <continue> stand
        suicidal_ideation	12	<crowd> <shame> ; <day> encontr ; <die> is ; <drive> tag ; <friend> you
        suicidal_ideation	12	<furniture> una ; <give> his ; <height> but ; <height> del ; <height> without
        suicidal_ideation	12	<job> out ; <kill> <night> ; <money> int ; <need> <asleep> ; <night> i
        suicidal_ideation	12	<opening> dont ; <pet> <soon> ; <pill> would ; <put> <pill> ; <rail> with
        suicidal_ideation	12	<room> rod ; <rope> myself ; <see> if ; <soon> <kin> ; <think> <water>
        suicidal_ideation	12	<trust> i ; <water> shutof ; a descans ; a futur ; about using ; account with
        suicidal_ideation	12	aft <night> ; al <rail> ; al canal ; aliv anymor ; aliv for ; all wint
        suicidal_ideation	12	already <take> ; and lying ; ask serious ; be <school> ; be enough ; be read
        suicidal_ideation	12	belt round ; birth <year> ; birth year ; blow my ; borrow and ; bought 0
        suicidal_ideation	12	brazo anoch ; buy groceri ; by hang ; can quit ; car smok ; closet rod
        suicidal_ideation	12	con <think> ; cry i ; cuand uno ; cuanta de ; day eight ; de clonazepam
        suicidal_ideation	12	decid that ; del freeway ; desd aca ; dibujo ; didnt <take> ; dij gracia
        suicidal_ideation	12	diosit ; divid and ; doe anoth ; dond voy ; dont <give> ; dont feel
        suicidal_ideation	12	dont fus ; door open ; el boil ; ell con ; everyon back ; feed tim ; for each
        suicidal_ideation	12	go wher ; good <clothes> ; hang attempt ; hang myself ; he meant
        suicidal_ideation	12	hel <height> ; hel jump ; heroin sinc ; himself if ; his littl ; hug the
        suicidal_ideation	12	hurt myself ; i decid ; i regist ; im gon ; iop desd ; it would ; junt las
        suicidal_ideation	12	just smil ; keep that ; koi ; la vid ; las voy ; late ive ; le firm ; ledg
        suicidal_ideation	12	les <stop> ; les dej ; lock comb ; long <clothes> ; long sleev ; me calm
        suicidal_ideation	12	me real ; meant and ; medicin cabinet ; mer ; methadon on ; nadi tien
        suicidal_ideation	12	neighbor for ; noth left ; off tonight ; out which ; own way ; paid everyon
        suicidal_ideation	12	pictur the ; piens ; pleas mail ; prepaid the ; pretty <soon> ; pretty soon
        suicidal_ideation	12	primer en ; que haci ; queden con ; real <see> ; rent paid ; rent through
        suicidal_ideation	12	rod and ; say goodby ; se <need> ; se va ; see if ; sent back ; servic <gun>
        suicidal_ideation	12	she gon ; she sent ; shel want ; shut off ; shutof ; sist me ; spar <key>
        suicidal_ideation	12	spar key ; spoil ; spr clean ; sticky that ; stockpil ; structur for ; sutur
        suicidal_ideation	12	than one ; the combination ; the gut ; the metrolink ; the nois ; the razor
        suicidal_ideation	12	the rop ; the switch ; the view ; the wifi ; ther thre ; thing ive ; tid at
        suicidal_ideation	12	tid tabl ; titl ; to <height> ; to mail ; to thing ; tom veint ; truck over
        suicidal_ideation	12	unlock ; vena ; vodk about ; voic took ; warm stil ; wat shutof ; wer <die>
        suicidal_ideation	12	wer dead ; wher im ; which <outdoors> ; would get ; wrot my ; ya <put>
        suicidal_ideation	12	ya hic
        suicidal_ideation	11	<always> <tool> ; <always> item ; <bodypart> <last> ; <child> estarian
        suicidal_ideation	11	<clinician> <opening> ; <clothes> dip ; <clothes> pa ; <container> just
        suicidal_ideation	11	<die> not ; <friend> x ; <furniture> defrost ; <give> sus ; <hot> <go>
        suicidal_ideation	11	<key> are ; <last> <hold> ; <last> nic ; <leave> la ; <medicine> pm
        suicidal_ideation	11	<need> ya ; <night> itl ; <night> me ; <opening> <write> ; <pill> <die>
        suicidal_ideation	11	<promise> <play> ; <rail> aft ; <relapse> <day> ; <sad> <say> ; <sad> si
        suicidal_ideation	11	<say> <height> ; <say> passiv ; <school> than ; <see> <fall> ; <soon> go
        suicidal_ideation	11	<stimulant> noth ; <stop> <opening> ; <stop> mak ; <stop> mind
        suicidal_ideation	11	<think> <stop> ; <think> od ; <try> <past> ; <water> has ; <water> myself
        suicidal_ideation	11	<write> his ; a cad ; a noos ; a quit ; a razor ; about <die> ; about <drive>
        suicidal_ideation	11	about kil ; aft <always> ; aft thi ; ago stitch ; al cuart ; alamed
        suicidal_ideation	11	already <think> ; already pick ; an exit ; and <tool> ; anymor i ; at forest
        suicidal_ideation	11	ayud ya ; barandal ; be quick ; been <school> ; been sort ; brazo desd
        suicidal_ideation	11	bro on ; calend and ; car int ; card for ; claus ; comb ; combination
        suicidal_ideation	11	completenes that ; cousin my ; cuart a ; dad gun ; dad told ; defrost
        suicidal_ideation	11	del puent ; detox two ; doming voy ; driv out ; drov to ; drown myself
        suicidal_ideation	11	el traj ; en orden ; endors passiv ; escribi en ; every item ; every tool
        suicidal_ideation	11	folk get ; freight com ; frm ; garag twic ; gon <rope> ; gon hang
        suicidal_ideation	11	good <hear> ; good then ; goodby ; group chat ; had <always> ; hal cas
        suicidal_ideation	11	headston ; her <media> ; her story ; his <see> ; his board ; his ps
        suicidal_ideation	11	hoodi dip ; hos from ; husband ask ; ice to ; ideacion suic ; im <drive>
        suicidal_ideation	11	im plan ; it set ; it written ; its short ; ive tim ; ive written ; kid get
        suicidal_ideation	11	la bibli ; la capil ; la clav ; la ferreteri ; la insulin ; lak is ; last nic
        suicidal_ideation	11	le encarg ; leg again ; lif <clothes> ; lif vest ; lin stil ; list but
        suicidal_ideation	11	littl blad ; load <gun> ; load gun ; long a ; los brazo ; mail her ; many of
        suicidal_ideation	11	mas barat ; mia tambien ; my thigh ; myself ; night say ; noch le
        suicidal_ideation	11	not <shame> ; not sorry ; not turn ; oril del ; own suicid ; paid through
        suicidal_ideation	11	par cad ; password in ; pens en ; permanent ; pierna con ; pil count
        suicidal_ideation	11	plan od ; plan past ; plan stat ; prepaid ; ps 0 ; purpos i ; que contesten
        suicidal_ideation	11	quier dar ; quit look ; refus hosp ; regal el ; resign ; sacapunta ; sal gan
        suicidal_ideation	11	shed and ; shot <record> ; shot record ; si plan ; so has ; so they
        suicidal_ideation	11	so theyd ; soon go ; sponsor i ; suicid every ; swallow the ; swim out
        suicidal_ideation	11	the clos ; the engin ; the ledg ; the noos ; the sea ; tied the ; to <die>
        suicidal_ideation	11	to end ; told anyon ; told our ; tonit i ; toqu y ; track aft ; train track
        suicidal_ideation	11	troc y ; turn in ; tylenol pm ; un cint ; una sog ; until sunday ; up against
        suicidal_ideation	11	walk her ; wasnt her ; which <height> ; whoev find ; whoev has ; widow box
        suicidal_ideation	11	wil quit ; without me ; wont hav ; wont see ; would sav ; y anoch ; ya le
        suicidal_ideation	11	your worst
        suicidal_ideation	10	0 <rail> ; 0 morrow ; 0 tip ; <always> <pill> ; <always> to ; <bodypart> go
        suicidal_ideation	10	<child> the ; <container> <insurance> ; <count> <afraid>
        suicidal_ideation	10	<count> <insurance> ; <count> out ; <crowd> if ; <day> set ; <day> you
        suicidal_ideation	10	<daytime> ya ; <die> gestur ; <die> nin ; <drive> off ; <eat> desd
        suicidal_ideation	10	<fire> <bodypart> ; <fire> <last> ; <friend> dont ; <give> loc ; <goodbye> de
        suicidal_ideation	10	<height> <count> ; <kin> <goodbye> ; <kin> <smell> ; <leave> theyd
        suicidal_ideation	10	<lock> <consume> ; <money> through ; <past> medical ; <phone> anoth
        suicidal_ideation	10	<phone> off ; <phone> tim ; <promise> <always> ; <promise> todo
        suicidal_ideation	10	<rail> <rail> ; <rail> de ; <rarely> <think> ; <see> <trust> ; <see> down
        suicidal_ideation	10	<soon> van ; <start> <blood> ; <stimulant> <relapse> ; <stranger> <pet>
        suicidal_ideation	10	<think> <drive> ; <think> <kill> ; <think> yal ; <town> shut ; <trade> turn
        suicidal_ideation	10	<trust> its ; <wait> que ; <water> <go> ; <week> <clothes> ; <write> my
        suicidal_ideation	10	<write> par ; <write> sharpen ; <year> ahead ; <year> by ; a <soon> ; a dad
        suicidal_ideation	10	a segu ; about <kill> ; aft midnight ; aft tuesday ; age forty ; ago medical
        suicidal_ideation	10	al puent ; aliv no ; all con ; almoh de ; an <crash> ; an accident
        suicidal_ideation	10	and <put> ; and cancel ; and sign ; and simp ; and told ; anoth night
        suicidal_ideation	10	aqui <continue> ; aqui sig ; ask staf ; avent al ; badg on ; bathrob ; be to
        suicidal_ideation	10	been draft ; been look ; befor somebody ; blu box ; blu pres ; blurry
        suicidal_ideation	10	bor toda ; both wrist ; broth text ; bullet for ; by me ; cal anoth
        suicidal_ideation	10	cal hung ; cat has ; catr ; check mark ; christma but ; cold by ; columpi
        suicidal_ideation	10	com <see> ; com soldadito ; com thru ; cowork she ; crisi rn ; cuid desd
        suicidal_ideation	10	cuiden ; cuiden a ; cut last ; day anyway ; de alguien ; dead than
        suicidal_ideation	10	deep than ; desk one ; dij en ; dog now ; don lety ; dont see ; dont send
        suicidal_ideation	10	driv off ; easi ; el barandal ; el panteon ; engin on ; ese dia ; est san
        suicidal_ideation	10	estoy <wait> ; estoy esper ; every account ; f very ; falt <money>
        suicidal_ideation	10	falt valor ; firm la ; font ; for camp ; for everybody ; for good ; garag
        suicidal_ideation	10	gestur ; get over ; get which ; giv addres ; giv loc ; gon kms ; gut to
        suicidal_ideation	10	hav <die> ; hav decid ; hay <blood> ; hay sangr ; he hug ; her <calm>
        suicidal_ideation	10	her an ; her keep ; her spin ; hes check ; hic la ; him how ; him it
        suicidal_ideation	10	himself in ; his watch ; hop its ; how <happy> ; how tal ; i wasnt ; if ill
        suicidal_ideation	10	inpatient start ; insulin and ; insuranc cant ; isnt around ; it can
        suicidal_ideation	10	its plenty ; ive <write> ; ive arrang ; jalon y ; jornaler 0 ; just <day>
        suicidal_ideation	10	just keep ; keep notic ; kier <stop> ; kier dej ; kil himself ; know yal
        suicidal_ideation	10	la <calm> ; la and ; la fot ; la funerari ; la pacienci ; last cal ; late
        suicidal_ideation	10	le debi ; leav theyd ; left to ; les dij ; lethal ; lif <last> ; lif ins
        suicidal_ideation	10	lif last ; lik hav ; llav de ; long til ; look down ; lookin ; man dad
        suicidal_ideation	10	mat by ; mat no ; me baj ; me past ; me tomorrow ; mer <asleep> ; mer descans
        suicidal_ideation	10	mes la ; mor each ; morrow ; my van ; myself <alone> ; myself <continue>
        suicidal_ideation	10	myself again ; myself alon ; nad <alone> ; nad sol ; ni le ; no contest
        suicidal_ideation	10	no quier ; no va ; noma estorb ; noviembr ya ; of <rope> ; of himself
        suicidal_ideation	10	of hymn ; of suicid ; of tylenol ; only com ; paint it ; pallbearer
        suicidal_ideation	10	par siempr ; park by ; past friday ; pencil sharpen ; pensamiento suic
        suicidal_ideation	10	perdonenm todo ; perky ; pharmacist for ; pic of ; pil would ; plane ; plot
        suicidal_ideation	10	priest for ; pt etoh ; purpos <say> ; que diosit ; que pront ; que segu
        suicidal_ideation	10	quier despert ; rath <put> ; rath put ; razor in ; re f ; real all
        suicidal_ideation	10	refier idea ; regal sus ; reservo and ; sam friday ; se <rope> ; se colg
        suicidal_ideation	10	see 0 ; shown ; si <money> ; sign over ; skif ; slow down ; sobran ; sog en
        suicidal_ideation	10	som night ; sponsor ask ; squad ; stuck with ; suic y ; swallow ; sweet sinc
        suicidal_ideation	10	taken to ; tal the ; tantit ; th <stimulant> ; than <always> ; than do
        suicidal_ideation	10	than usual ; that that ; the arithmetic ; the bathrob ; the blad ; the canal
        suicidal_ideation	10	the closet ; the freight ; the hos ; the not ; the pallbearer ; the password
        suicidal_ideation	10	the pension ; the rail ; the saf ; the skif ; the trailhead ; them back
        suicidal_ideation	10	them it ; thes i ; thi <week> ; thing out ; thinkin about ; tim say ; to fus
        """
}
