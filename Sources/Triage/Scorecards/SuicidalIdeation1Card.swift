extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation1 = """
        suicidal_ideation	-66	=
        suicidal_ideation	75	suicidal
        suicidal_ideation	59	kms
        suicidal_ideation	43	dej pag ; si with
        suicidal_ideation	42	be aliv ; off myself
        suicidal_ideation	41	+ si ; <kill> myself ; be dead ; est mund ; quier viv
        suicidal_ideation	40	noos
        suicidal_ideation	39	cut again
        suicidal_ideation	38	<need> <die> ; curv
        suicidal_ideation	37	aft tonight ; ive pick ; unaliv
        suicidal_ideation	36	<chestheart> <pill> ; end it
        suicidal_ideation	35	<awake> <daytime> ; hang himself
        suicidal_ideation	34	around to ; deep ; mejor sin ; quier quit ; step back
        suicidal_ideation	33	rop in
        suicidal_ideation	32	cort los ; kid would
        suicidal_ideation	31	<need> <kill> ; diganl ; keep look ; lo decidi
        suicidal_ideation	30	<kill> himself ; <try> <rope> ; cros me ; day pick ; noma queri ; quier mat
        suicidal_ideation	30	wnat ; wnat to
        suicidal_ideation	29	<say> <rail> ; descansarian ; kil myself ; myself <night> ; shoot himself
        suicidal_ideation	29	tel my ; would even
        suicidal_ideation	28	<kill> herself ; <think> <die> ; <think> <rail> ; kil herself ; segu viv
        suicidal_ideation	28	to jump ; verdad ya ; wont mat
        suicidal_ideation	27	be around ; endors ; found <home> ; found hom ; le dej ; my saturday ; neat
        suicidal_ideation	27	overpas ; par cuand ; purpos ; quier mor ; rath be ; razor ; sin mi
        suicidal_ideation	27	wont need
        suicidal_ideation	26	<goodbye> y ; <pet> <key> ; activ si ; be kind ; end my ; everyon would
        suicidal_ideation	26	hav what ; kier ; notic til ; phon off ; pil lin ; the overlook ; wont be
        suicidal_ideation	25	<blood> <bodypart> ; <rope> <day> ; about driv ; avent del ; busquen ; denl
        suicidal_ideation	25	dont both ; goe im ; im suicidal ; policy pay ; pront ; reason to
        suicidal_ideation	24	<blood> <continue> ; cancel the ; crack eleven ; heart pil ; in liv ; late i
        suicidal_ideation	24	lif <insurance> ; the mes ; to die ; wan die ; you wont
        suicidal_ideation	23	0 plan ; <buy> <rope> ; <rope> <drive> ; <trust> if ; aliv ; and stand
        suicidal_ideation	23	cremation ; estorb ; everyth hurt ; late he ; myself tonight ; on purpos
        suicidal_ideation	23	own <die> ; presion de ; quisier acost ; return every ; stat i ; swallow all
        suicidal_ideation	23	the knot ; who stil ; wont <need>
        suicidal_ideation	22	<rope> <last> ; collect on ; count out ; dar lat ; estarian ; her pictur
        suicidal_ideation	22	i already ; mail the ; mecat ; pick out ; swallow every ; unlock so
        suicidal_ideation	22	world would
        suicidal_ideation	21	<drive> int ; <friend> she ; <medicine> <die> ; <think> <height> ; a dat
        suicidal_ideation	21	a ocup ; aft thursday ; be her ; both <pet> ; clos <room> ; clos garag
        suicidal_ideation	21	compr la ; diganl a ; get sleepy ; gon do ; her tomorrow ; la buen
        suicidal_ideation	21	me busquen ; method ; nobody need ; suicid is ; up anymor
        suicidal_ideation	20	<goodbye> <always> ; <order> <clothes> ; <room> shut ; <see> til
        suicidal_ideation	20	<stranger> whol ; a colg ; ask tel ; azote y ; can hav ; chosen the
        suicidal_ideation	20	enough in ; garag shut ; his wil ; hop i ; itd be ; just didnt ; mejor asi
        suicidal_ideation	20	noth heavy ; painles ; parent to ; passiv ; plan how ; reparti ; seal
        suicidal_ideation	20	suicidi ; swallow what ; then <furniture> ; then curtain ; to gas ; wil is
        suicidal_ideation	20	xfer from
        suicidal_ideation	19	<blood> los ; <goodbye> on ; <pet> if ; <photo> myself ; a avent ; about end
        suicidal_ideation	19	and kid ; and paid ; are off ; be <need> ; el nip ; everybody hair
        suicidal_ideation	19	fami budget ; flat affect ; hast al ; hast manan ; kil mysef ; la net
        suicidal_ideation	19	laid out ; lif policy ; me around ; me recoj ; mysef ; no despert ; no queri
        suicidal_ideation	19	not de ; of seed ; op <ask> ; op ask ; pa que ; pictur myself ; pilot off
        suicidal_ideation	19	point in ; post <goodbye> ; razor to ; real see ; stil wish ; the password
        suicidal_ideation	19	the vincent ; ther enough ; to nephew ; tylenol ; ya les ; ya tienen
        suicidal_ideation	18	0 freight ; <clinician> how ; <go> im ; <opening> dont ; <pill> <put>
        suicidal_ideation	18	<room> <tool> ; a est ; all tonight ; ask god ; back past ; been cut
        suicidal_ideation	18	cart en ; cort las ; culp ; descans de ; dont plan ; escribi en ; exit and
        suicidal_ideation	18	flat <hear> ; flat voic ; going wher ; gon end ; hear one ; heart tablet
        suicidal_ideation	18	insulin ; key is ; kms tonight ; lov them ; mom goodby ; not exist
        suicidal_ideation	18	not tonight ; overpas look ; par <always> ; passiv si ; pistol and ; remarry
        suicidal_ideation	18	scar i ; suicid not ; theyd all ; theyd get ; tn ; w/o me ; whol crew
        suicidal_ideation	18	written letter ; ya no
        suicidal_ideation	17	<always> uno ; <happy> ya ; <need> <promise> ; <partner> su ; <rope> <night>
        suicidal_ideation	17	<rope> <room> ; <rope> himself ; a length ; bandag ; be with ; brazo con
        suicidal_ideation	17	cad uno ; check mark ; de quit ; deni hi ; dramatic im ; espos su
        suicidal_ideation	17	ever borrow ; f <threat> ; fold on ; haskel ; her cat ; in nightstand ; itd
        suicidal_ideation	17	item ; jersey ; la insulin ; lif insuranc ; liv anymor ; lock from
        suicidal_ideation	17	mak <day> ; mak sur ; mak tap ; may <consume> ; may smok ; me apart
        suicidal_ideation	17	my policy ; myself when ; nadi a ; nunc <school> ; nunc aprendi ; of rop
        suicidal_ideation	17	old hors ; out ahead ; password ; practic the ; queri que ; show her ; shred
        suicidal_ideation	17	sin plan ; somebody whol ; squar ; subtract ; that handl ; the anesthesi
        suicidal_ideation	17	the beam ; the overpas ; thinkin ; to spoil ; told crew ; track with
        suicidal_ideation	17	un calcetin ; w/o <think> ; w/o plan ; wallet + ; weed lik ; worth <amount>
        suicidal_ideation	17	would notic
        suicidal_ideation	16	<blood> both ; <friend> <order> ; <give> <tool> ; <hear> <start>
        suicidal_ideation	16	<rope> herself ; <say> anyon ; <water> out ; a baj ; acab tod ; and idk
        suicidal_ideation	16	anoth <past> ; anoth befor ; been <blood> ; belt around ; by sunday ; cat if
        suicidal_ideation	16	cer los ; clos out ; colg en ; enough now ; f <blood> ; f cut ; f turn
        suicidal_ideation	16	famili cuand ; fin by ; for <continue> ; for keep ; freight com
        suicidal_ideation	16	gon <height> ; gon jump ; hang herself ; hos ; inst ; intent ahorc
        suicidal_ideation	16	keep driv ; la sier ; label the ; lap n ; los teni ; m <child> ; m rum
        suicidal_ideation	16	m slow ; manan ya ; nic with ; no fenc ; nobody would ; of <pain> ; overlook
        suicidal_ideation	16	par <kill> ; par mat ; park at ; password are ; perdonenm ; phon plan
        suicidal_ideation	16	planet ; queri viv ; schedul an ; see if ; spotify ; than as ; the hymn
        suicidal_ideation	16	thes for ; transferenci ; turn his ; vouch for ; wil on ; worth mor ; xfer
        suicidal_ideation	15	0 intent ; <asleep> <awake> ; <cannabis> <daytime> ; <child> <blood>
        suicidal_ideation	15	<clothes> <hot> ; <clothes> dip ; <crowd> <shame> ; <die> <hold> ; <fire> aft
        suicidal_ideation	15	<gun> <headface> ; <gun> in ; <height> but ; <key> is ; <key> und
        suicidal_ideation	15	<last> item ; <pill> <chestheart> ; <play> than ; <sad> si ; <trust> <soon>
        suicidal_ideation	15	a amanec ; a diciembr ; about suicid ; aft <night> ; aft dai ; ahorc
        suicidal_ideation	15	al canal ; all month ; and lying ; around anymor ; be quick ; be wher
        suicidal_ideation	15	been read ; been writ ; cabinet lik ; clap when ; combination ; contrasena
        suicidal_ideation	15	cry say ; cuand uno ; cuidamo ; cut both ; despidiendos ; dog a ; driv int
        suicidal_ideation	15	easi on ; en fil ; f ear ; fil <always> ; fil every ; firearm in ; friday so
        suicidal_ideation	15	gan si ; he pens ; her youl ; honest <die> ; hoodi dip ; i wont ; im worth
        suicidal_ideation	15	intent previ ; jack and ; landlord open ; las vena ; last item ; leg over
        suicidal_ideation	15	light to ; lin stil ; llor dic ; load <gun> ; m widow ; metoprolol ; motor on
        suicidal_ideation	15	my lock ; myself aft ; no return ; old to ; only lik ; or los ; paid the
        suicidal_ideation	15	park deck ; past sunday ; policy ; queri desped ; ring to ; say goodby
        suicidal_ideation	15	stand <past> ; stand past ; tap insid ; that non ; the medicin ; the thought
        suicidal_ideation	15	ther wont ; they cle ; theyd <take> ; theyr for ; to rep ; top <home>
        suicidal_ideation	15	top deck ; tylenol 0 ; up how ; way down ; way out ; written the
        suicidal_ideation	14	+ hi ; <blood> las ; <drive> structur ; <go> junt ; <key> are ; <night> deep
        suicidal_ideation	14	<palecolor> lin ; <pet> away ; <promise> <crowd> ; <see> cas ; <see> if
        suicidal_ideation	14	<stop> mak ; alguien supier ; and label ; and plan ; anoth <month>
        suicidal_ideation	14	arm again ; avisen ; avisen a ; batal ; be brav ; bed or ; being sweet
        suicidal_ideation	14	calend and ; chang subject ; com thru ; divid and ; do fin ; dog away
        suicidal_ideation	14	dont <see> ; dont fus ; each <kin> ; est noviembr ; estarian mejor
        suicidal_ideation	14	every pil ; far down ; find me ; freight ; fresh lin ; friend she ; gift i
        suicidal_ideation	14	go wher ; gun in ; hacers ; hal cas ; hang 0 ; her his ; him today ; i decid
        suicidal_ideation	14	i schedul ; i swallow ; ido de ; in freez ; isnt worth ; it fast ; junt par
        suicidal_ideation	14	just <law> ; kept her ; kis ; la <rope> ; las <put> ; las muneca ; las pus
        suicidal_ideation	14	le avisen ; le veo ; mi ama ; muneca ; nit to ; no <rail> ; no point
        suicidal_ideation	14	no vacation ; not buy ; notebook ; noth that ; only vap ; organ are ; out how
        suicidal_ideation	14	out than ; par <die> ; par morirs ; park structur ; pistol on ; plan to
        suicidal_ideation	14	pue and ; quisier mor ; raft ; refus <eat> ; ring his ; se colg ; segu aqui
        suicidal_ideation	14	shel <need> ; so whoev ; sog ; stil pay ; subject when ; suicidal most
        suicidal_ideation	14	taught my ; than one ; that friday ; the raft ; tid tabl ; titl ; un vide
        suicidal_ideation	14	vena y ; veo cas ; wasnt around ; weekend that ; wher im ; which <bodypart>
        suicidal_ideation	14	which <height> ; which <outdoors> ; whoev read ; with <think> ; worth it
        suicidal_ideation	14	ya mer ; year til ; yrs told
        suicidal_ideation	13	+ which ; 0 told ; <always> <sad> ; <amount> long ; <clothes> blu
        suicidal_ideation	13	<clothes> so ; <container> already ; <container> just ; <give> back
        suicidal_ideation	13	<gun> out ; <hear> one ; <height> <see> ; <height> without ; <money> som
        suicidal_ideation	13	<night> i ; <pet> scratch ; <photo> <pill> ; <pill> it ; <rope> 0
        suicidal_ideation	13	<try> <past> ; <water> <calm> ; a hacers ; a quit ; a reason ; a sobran
        suicidal_ideation	13	about <die> ; about kil ; about using ; acab con ; acost y ; aft <day>
        suicidal_ideation	13	aliv that ; amp ; avent ; be <die> ; be anyon ; both ill ; bought the
        suicidal_ideation	13	bury me ; buy groceri ; by hang ; cal hung ; can quit ; chaplain if
        suicidal_ideation	13	com desd ; compr el ; cord and ; cuanta de ; dad gun ; de mang ; debi
        suicidal_ideation	13	didnt <awake> ; didnt wak ; do anoth ; dond voy ; dont <photo> ; dres blu
        suicidal_ideation	13	droga es ; drown myself ; el cajon ; en orden ; es dram ; escogi el
        suicidal_ideation	13	estoy hart ; forgav ; found <write> ; garag 0 ; good <phone> ; googl how
        suicidal_ideation	13	had <rope> ; had eleven ; had tied ; has plan ; hav enough ; her <key>
        suicidal_ideation	13	her morphin ; herself in ; himself <night> ; i wer ; idk why ; im load
        suicidal_ideation	13	im park ; im pul ; inflict ; intent ; is # ; it quiet ; junt las ; kin if
        suicidal_ideation	13	las voy ; le <school> ; le damo ; le ensen ; long til ; m <give> ; mail his
        suicidal_ideation	13	mang larg ; me quier ; mean at ; mund ; my affair ; my sleep ; no contest
        suicidal_ideation	13	own way ; perdonem ; pil it ; pretty <soon> ; pretty soon ; purpos 0
        suicidal_ideation	13	que haci ; qued viud ; real <see> ; record befor ; rent paid ; reservo
        suicidal_ideation	13	sav som ; say wher ; see myself ; seed and ; self inflict ; sho are ; sog en
        suicidal_ideation	13	spr clean ; squar up ; start cut ; sticky that ; ston in ; suicid ; tap on
        suicidal_ideation	13	teng <think> ; teng las ; teng pensamiento ; than sit ; the engin
        suicidal_ideation	13	the patienc ; the reservo ; to lup ; to mail ; to thing ; tool ; truck titl
        suicidal_ideation	13	tuck a ; up angry ; voic took ; warm transf ; wed ring ; wer <die> ; wer dead
        suicidal_ideation	13	what bother ; whoev find ; wind nois ; wind on ; wont b ; word so ; work out
        suicidal_ideation	13	would <hold> ; would hold ; would sav ; wrot my ; x lo ; y piens
        suicidal_ideation	12	<always> <calm> ; <ask> <trust> ; <blade> <bodypart> ; <bodypart> <photo>
        suicidal_ideation	12	<clothes> pa ; <cold> <water> ; <count> out ; <day> <rope> ; <die> <night>
        suicidal_ideation	12	<die> is ; <die> me ; <die> si ; <feel> si ; <friend> dont ; <go> <rope>
        suicidal_ideation	12	<goodbye> <child> ; <goodbye> de ; <hear> flat ; <height> del ; <last> <hold>
        suicidal_ideation	12	<money> int ; <need> <asleep> ; <pet> too ; <phone> off ; <rail> on
        suicidal_ideation	12	<rail> with ; <room> would ; <see> down ; <soon> <kin>
        suicidal_ideation	12	<stimulant> <relapse> ; <stop> mind ; <take> own ; <think> <stop>
        suicidal_ideation	12	<tool> <week> ; <water> shutof ; <write> <child> ; <write> already ; a hac
        suicidal_ideation	12	al <rail> ; almost did ; already pick ; ama que ; an exit ; and quick
        suicidal_ideation	12	and tin ; aqui <continue> ; attempt suicid ; be <school> ; be enough
        suicidal_ideation	12	be read ; be so ; been <write> ; been teach ; being aliv ; belt round ; bff
        suicidal_ideation	12	birth <year> ; birth year ; blank aft ; bought 0 ; brazo desd ; can gues
        suicidal_ideation	12	card for ; cat lik ; christma but ; coach of ; com soldadito ; correct it
        suicidal_ideation	12	darl de ; deep then ; despidi de ; dibujo ; dic ya ; doe anoth ; eat at
        suicidal_ideation	12	edg and ; el boil ; ell con ; en <take> ; en quit ; escribi ; estoy <wait>
        suicidal_ideation	12	estoy esper ; everyon back ; f flat ; giv addres ; gon <stop>
        suicidal_ideation	12	good <clothes> ; hic la ; himself if ; his littl ; how <happy> ; hug the
        suicidal_ideation	12	i regist ; im gon ; it would ; just smil ; know befor ; la clav ; la vid
        suicidal_ideation	12	late ; late when ; les <give> ; lif <clothes> ; lif vest ; liger ; lo baj
        suicidal_ideation	12	long <clothes> ; long sleev ; look down ; m <calm> ; m told ; mail her
        suicidal_ideation	12	mail my ; me <trust> ; me real ; medicin cabinet ; methadon on ; mind if
        suicidal_ideation	12	my <asleep> ; no voy ; not turn ; noth <leave> ; noth left ; numb block
        suicidal_ideation	12	off tonight ; one way ; oril del ; out which ; paid everyon ; paper cam
        suicidal_ideation	12	park up ; password in ; pens en ; program back ; quit buy ; rath she
        suicidal_ideation	12	real no ; refier <think> ; resign ; rod and ; rop at ; sal gan ; se <goodbye>
        suicidal_ideation	12	se despidi ; se va ; self harm ; servic <gun> ; she vap ; shel want
        suicidal_ideation	12	shut off ; shutof ; sist me ; so they ; sorry and ; spoil ; structur for
        suicidal_ideation	12	suicid every ; sutur ; tailpip ; taken to ; tap from ; the <rope> ; the gut
        suicidal_ideation	12	the ledg ; the metrolink ; the noos ; the pension ; the pilot ; the rail
        suicidal_ideation	12	the razor ; the rock ; the tailpip ; ther soon ; ther thre ; thes i ; tid at
        suicidal_ideation	12	to <die> ; to <height> ; told anyon ; top level ; truck over ; una sog
        suicidal_ideation	12	uno por ; vodk about ; voic flat ; want one ; wat shutof ; which bridg
        suicidal_ideation	12	wif to ; wish i ; would get ; wrist last ; written my ; y anoch ; y cual
        suicidal_ideation	12	ya reparti ; yo con
        suicidal_ideation	11	0 <rail> ; 0 tip ; <always> <tool> ; <child> estarian ; <child> would
        suicidal_ideation	11	<container> comb ; <count> what ; <crowd> cuand ; <die> not ; <furniture> una
        suicidal_ideation	11	<go> wher ; <happy> them ; <height> <count> ; <hit> <height> ; <hopeless>
        suicidal_ideation	11	<hot> <go> ; <job> ni ; <job> out ; <kill> <blade> ; <kin> <smell>
        suicidal_ideation	11	<last> nic ; <night> itl ; <night> me ; <opening> <write> ; <pet> <soon>
        suicidal_ideation	11	<pill> <die> ; <pill> would ; <promise> <play> ; <rail> <go> ; <room> rod
        suicidal_ideation	11	<school> than ; <soon> go ; <stop> tod ; <think> <kill> ; <think> od
        suicidal_ideation	11	<town> shut ; <trade> turn ; <water> has ; <write> my ; a cad ; a descans
        suicidal_ideation	11	a futur ; a light ; a segu ; a ser ; about <kill> ; account with ; aft thi
        suicidal_ideation	11	aft tuesday ; ahi va ; al puent ; almoh de ; already <think> ; and <put>
        suicidal_ideation	11	and count ; aqui sig ; be bet ; bik the ; blu box ; blu pres ; blurry ; by me
        suicidal_ideation	11	car int ; car smok ; closet rod ; cold by ; cousin my ; de a ; dead than
        suicidal_ideation	11	decidi ; del freeway ; del puent ; desd aca ; did he ; dog now ; dont <give>
        suicidal_ideation	11	dont feel ; driv off ; driv out ; easi ; el panteon ; enough of ; est san
        suicidal_ideation	11	every tool ; falt <money> ; falt valor ; feed tim ; folk get ; frm
        suicidal_ideation	11	good then ; goodby ; he meant ; headston ; her anymor ; his <see> ; his tool
        suicidal_ideation	11	hurt myself ; i wasnt ; im plan ; insulin and ; ive arrang ; ive tim
        suicidal_ideation	11	just <day> ; keep notic ; keep stand ; keep that ; kid who ; kind to
        suicidal_ideation	11	la bibli ; la capil ; la ferreteri ; la fot ; las teng ; last nic
        suicidal_ideation	11	le encuentr ; le firm ; les dej ; let them ; list but ; lock comb ; long a
        suicidal_ideation	11	lookin ; mas barat ; me tomorrow ; meant and ; mejor me ; mer ; mer <asleep>
        suicidal_ideation	11	mer descans ; mes la ; mia tambien ; my thigh ; myself ; neighbor for
        suicidal_ideation	11	night say ; no cre ; noch le ; of <rope> ; of hurt ; off <say> ; open up
        suicidal_ideation	11	par <stop> ; par cad ; past friday ; permanent ; plan od ; purpos <say>
        suicidal_ideation	11	quier dar ; quit la ; re f ; real all ; regal el ; rent through ; se <need>
        suicidal_ideation	11	sent back ; she sent ; shed and ; skif ; so has ; soon go ; sponsor i ; squad
        suicidal_ideation	11	stockpil ; stop mak ; su per ; tak men ; than <always> ; than usual
        suicidal_ideation	11	the buoy ; the combination ; the freight ; the sea ; the skif ; the trailhead
        suicidal_ideation	11	they would ; thin <color> ; thre are ; tom veint ; tonight on ; trailhead
        suicidal_ideation	11	troc y ; until sunday ; van a ; venen ; vid el ; viern ya ; wan ; watch and
        suicidal_ideation	11	which <clothes> ; wif hasnt ; wind + ; with plan ; wont see ; ya <give>
        suicidal_ideation	11	ya dej ; ya escogi ; yellow lin ; your worst
        suicidal_ideation	10	0 morrow ; 0 teng ; <always> item ; <always> to ; <amount> hond ; <ask> how
        suicidal_ideation	10	<bodypart> <last> ; <buy> och ; <child> could ; <container> <insurance>
        suicidal_ideation	10	<container> about ; <count> <afraid> ; <crowd> if ; <day> encontr ; <die> nin
        suicidal_ideation	10	<drive> off ; <feel> noth ; <fire> <last> ; <furniture> defrost
        suicidal_ideation	10	<give> <clothes> ; <give> my ; <go> que ; <hold> <fire> ; <home> nuev
        suicidal_ideation	10	<kin> <goodbye> ; <leave> theyd ; <lock> <consume> ; <money> aft ; <need> x
        suicidal_ideation	10	<need> ya ; <partner> <try> ; <phone> anoth ; <phone> tim
        suicidal_ideation	10	<promise> <always> ; <rail> <alcohol> ; <rarely> <think> ; <rope> <outdoors>
        suicidal_ideation	10	<sad> <say> ; <see> <year> ; <stimulant> noth ; <think> yal
        suicidal_ideation	10	<threat> <height> ; <tired> <stranger> ; <trade> ojal ; <try> <kill>
        suicidal_ideation	10	<try> on ; <wait> que ; <water> <go> ; <water> or ; <write> par
        suicidal_ideation	10	a <hopeless> ; a <soon> ; a ahorc ; aft midnight ; age forty ; ago stitch
        suicidal_ideation	10	alamed ; all con ; already <take> ; anoth night ; attempt on ; automatic
        suicidal_ideation	10	avent al ; ayud x ; ayud ya ; barandal ; bathrob ; be fin ; be need ; be out
        suicidal_ideation	10	be up ; befor somebody ; bet off ; blow my ; brain out ; bro on ; broth left
        suicidal_ideation	10	brought in ; bullet for ; cal anoth ; can <stop> ; cat has ; catr ; claus
        suicidal_ideation	10	columpi ; com look ; comb ; completenes that ; compr och ; cowork she
        suicidal_ideation	10	crisi rn ; cry i ; cry tel ; cuid desd ; cuiden ; cuiden a ; cut last
        suicidal_ideation	10	dad told ; defrost ; dej mis ; desenchuf ; despert manan ; detox two
        suicidal_ideation	10	dij gracia ; dont see ; dont send ; door dont ; drov to ; el traj
        suicidal_ideation	10	every debt ; every item ; ex <clothes> ; f dtr ; f very ; firm la ; for each
        suicidal_ideation	10	for everybody ; for good ; fue <shame> ; fue culp ; garag twic ; gon kil
        suicidal_ideation	10	gon kms ; good <hear> ; good to ; group chat ; gut to ; hast <daytime>
        suicidal_ideation	10	her <calm> ; her <media> ; her an ; her paper ; her story ; hes check
        suicidal_ideation	10	his <key> ; his ps ; his watch ; how tal ; ice to ; id leav ; ill be
        suicidal_ideation	10	im <drive> ; inpatient start ; isnt around ; it wont ; it written
        suicidal_ideation	10	ive <write> ; ive written ; jalon y ; jornaler 0 ; just go ; kid get
        suicidal_ideation	10	kier <give> ; kier <kill> ; kier dej ; kier mat ; kil himself ; know yal
        suicidal_ideation	10	le encarg ; leav theyd ; left to ; lif ins ; list on ; load gun ; los brazo
        suicidal_ideation	10	los quinc ; mail back ; man dad ; many of ; mas hond ; mat no ; me <blood>
        suicidal_ideation	10	me baj ; me confes ; me cort ; me kier ; mor each ; morrow ; my siz
        suicidal_ideation	10	my switch ; my van ; myself with ; nam # ; ngl ; ni <need> ; nic <think>
        suicidal_ideation	10	nic know ; no fue ; no quier ; no toc ; noma <need> ; not <shame> ; not wak
        suicidal_ideation	10	nuev con ; of everybody ; of hymn ; oil and ; ojal ; ojal alguien ; one left
        suicidal_ideation	10	own <build> ; pallbearer ; papel del ; paper and ; pedi ; pensamiento suic
        suicidal_ideation	10	person to ; pharmacist for ; pictur the ; piens ; pil count ; plan past
        suicidal_ideation	10	plan stat ; primer en ; ps 0 ; pt etoh ; que pront ; queri ; queri decirl
        suicidal_ideation	10	quit look ; rath <put> ; rath put ; refus hosp ; regal sus ; restful
        suicidal_ideation	10	said next ; scrub the ; se <rope> ; she <illness> ; she cut ; shown
        suicidal_ideation	10	slow down ; slow voic ; so mayb ; so theyd ; soon ; spar <key> ; spar key
        suicidal_ideation	10	sponsor 0 ; sponsor ask ; suic y ; sunday you ; swallow everyth ; tal the
        suicidal_ideation	10	tech job ; the bathrob ; the blad ; the brak ; the canal ; the clos
        suicidal_ideation	10	the closet ; the count ; the furnac ; the not ; the pallbearer ; the pickup
        suicidal_ideation	10	the switch ; then theyl ; ther of ; they could ; tidy ; til company ; tim say
        suicidal_ideation	10	to argu ; today left ; told my ; told our ; tonit i ; toqu y ; turn in
        suicidal_ideation	10	un cint ; und <always> ; und every ; up against ; urn ; us <always>
        suicidal_ideation	10	veint de ; voy a ; walk her ; wasnt her ; watch + ; which <rope> ; who get
        suicidal_ideation	10	why im ; wont hav ; would <take> ; wrist ; xfer 0 ; ya amar ; ya le ; ya ni
        suicidal_ideation	10	ya pus ; youl do
        suicidal_ideation	9	<ask> <die> ; <bodypart> <day> ; <bodypart> superficial ; <breath> hard
        suicidal_ideation	9	<chestheart> <medicine> ; <child> nam ; <church> 0 ; <church> if
        suicidal_ideation	9	<clean> <continue> ; <container> <moment> ; <count> <insurance> ; <day> circl
        suicidal_ideation	9	<day> set ; <day> you ; <daytime> ya ; <die> <rope> ; <die> <think>
        suicidal_ideation	9	<eat> desd ; <feel> <stop> ; <fire> <bodypart> ; <friend> x ; <give> loc
        suicidal_ideation	9	<give> sus ; <gun> <bodypart> ; <height> <cold> ; <height> ive ; <height> si
        suicidal_ideation	9	<hit> del ; <key> <palecolor> ; <kin> you ; <law> nad ; <lock> <clothes>
        suicidal_ideation	9	<medicine> <furniture> ; <medicine> si ; <money> through ; <money> your
        suicidal_ideation	9	<need> <awake> ; <need> <height> ; <opening> that ; <order> <photo>
        suicidal_ideation	9	<partner> <rope> ; <pet> <stranger> ; <phone> <calm> ; <pill> to
        suicidal_ideation	9	<promise> por ; <put> <money> ; <rail> 0 ; <rail> <night> ; <rail> <rail>
        suicidal_ideation	9	<rail> <say> ; <rarely> <stop> ; <rope> around ; <rope> then ; <say> be
        suicidal_ideation	9	<say> op ; <say> passiv ; <sober> <continue> ; <soon> than ; <start> <blood>
        suicidal_ideation	9	<stop> <think> ; <stranger> besid ; <stranger> bet ; <take> <crash>
        suicidal_ideation	9	<take> all ; <think> <drive> ; <think> <shame> ; <tool> <consume> ; <town> bks
        suicidal_ideation	9	<trust> i ; <trust> its ; <try> <die> ; <water> myself ; <week> <clothes>
        suicidal_ideation	9	<write> his ; <write> q ; <year> by ; <year> nobody ; <year> til ; a burden
        """
}
