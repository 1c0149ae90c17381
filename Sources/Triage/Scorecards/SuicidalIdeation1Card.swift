extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation1 = """
        suicidal_ideation	-65	=
        suicidal_ideation	71	suicidal
        suicidal_ideation	58	kms
        suicidal_ideation	46	si with
        suicidal_ideation	44	<kill> myself
        suicidal_ideation	43	off myself ; quier viv
        suicidal_ideation	41	+ si ; cut again ; noos ; unaliv
        suicidal_ideation	40	est mund
        suicidal_ideation	39	curv
        suicidal_ideation	38	<need> <die> ; aft tonight ; ive pick
        suicidal_ideation	37	<chestheart> <pill> ; be dead ; dej pag
        suicidal_ideation	36	be aliv ; step back
        suicidal_ideation	35	cort los ; hang himself ; mejor sin
        suicidal_ideation	34	end it ; keep look ; quier mor
        suicidal_ideation	33	cros me ; rop in ; segu viv
        suicidal_ideation	32	quier quit
        suicidal_ideation	31	around to ; deep ; kid would ; lo decidi ; shoot himself ; wont need
        suicidal_ideation	30	<kill> himself ; <rail> com ; day pick ; quier mat ; wnat ; wnat to
        suicidal_ideation	29	<need> <kill> ; <pill> <put> ; <say> <rail> ; <think> <rail> ; <try> <rope>
        suicidal_ideation	29	myself <night> ; policy pay ; verdad ya ; wont mat ; would even
        suicidal_ideation	28	<kill> herself ; activ si ; descansarian ; kil herself ; tel my ; to jump
        suicidal_ideation	28	wont be
        suicidal_ideation	27	<rope> <day> ; be around ; estorb ; found <home> ; found hom ; kier ; purpos
        suicidal_ideation	27	rath be ; sin mi ; wont <need>
        suicidal_ideation	26	<goodbye> y ; a colg ; busquen ; cancel the ; cremation ; dont both
        suicidal_ideation	26	everyon would ; hav what ; im suicidal ; neat ; overpas ; phon off
        suicidal_ideation	26	the overlook
        suicidal_ideation	25	aft thursday ; avent del ; be kind ; kil myself ; lif <insurance>
        suicidal_ideation	25	no despert ; notic til ; par cuand ; pront ; reason to ; return every
        suicidal_ideation	25	to die
        suicidal_ideation	24	<think> <die> ; noma queri ; razor ; the mes ; up anymor
        suicidal_ideation	23	<blood> <bodypart> ; <rope> <drive> ; <rope> <last> ; <trust> if ; about driv
        suicidal_ideation	23	be her ; both <pet> ; end my ; everyth hurt ; heart pil ; in liv ; late i
        suicidal_ideation	23	me confes ; myself tonight ; on purpos ; presion de ; reparti ; stat i
        suicidal_ideation	23	swallow every ; the knot ; unlock so ; who stil ; you wont
        suicidal_ideation	22	<blood> <continue> ; <medicine> <die> ; <trust> <soon> ; clos <room>
        suicidal_ideation	22	clos garag ; collect on ; cort las ; count out ; denl ; driv int ; goe im
        suicidal_ideation	22	her pictur ; le dej ; mail the ; morn now ; noth heavy ; pick out ; razor to
        suicidal_ideation	22	swallow all ; to nephew ; troubl anyon ; voicemail say
        suicidal_ideation	21	<goodbye> <child> ; <order> <clothes> ; <room> shut ; a dat ; a ocup
        suicidal_ideation	21	acab con ; and paid ; can hav ; enough in ; estarian ; garag shut ; gon off
        suicidal_ideation	21	her tomorrow ; itd be ; item ; me busquen ; mejor asi ; out ahead
        suicidal_ideation	21	quisier acost ; subtract ; suicid is ; that handl ; ther enough ; tn ; to gas
        suicidal_ideation	21	wan die ; wil is ; world would ; xfer from
        suicidal_ideation	20	<water> herself ; a est ; azote y ; compr la ; dar lat ; drown herself
        suicidal_ideation	20	exit and ; fami budget ; fresca ; get sleepy ; gon do ; hast manan
        suicidal_ideation	20	heart tablet ; i already ; inst ; insulin ; la buen ; late he ; leg over
        suicidal_ideation	20	light last ; me around ; mecat ; method ; mi ama ; nobody need ; own <die>
        suicidal_ideation	20	painles ; parent to ; password are ; pil lin ; point in ; suicid ; suicidi
        suicidal_ideation	20	swallow everyth ; the overpas ; the vincent ; then <furniture> ; then curtain
        suicidal_ideation	19	<buy> <rope> ; <cold> <water> ; <goodbye> <always> ; <goodbye> on
        suicidal_ideation	19	<opening> dont ; <pet> <key> ; <see> til ; and kid ; ask god ; bandag
        suicidal_ideation	19	be <need> ; chosen the ; culp ; el nip ; everybody hair ; going wher
        suicidal_ideation	19	gon end ; hast al ; hear one ; itd ; just didnt ; kil mysef ; laid out
        suicidal_ideation	19	lif insuranc ; mak <day> ; mysef ; not tonight ; of seed ; passiv ; perdonenm
        suicidal_ideation	19	plan how ; post <goodbye> ; rop at ; swallow what ; theyd get ; thinkin
        suicidal_ideation	19	tylenol ; which <bodypart>
        suicidal_ideation	18	<drive> int ; <friend> she ; <insurance> <relapse> ; <room> <tool> ; <rope> 0
        suicidal_ideation	18	<rope> himself ; <think> <height> ; a baj ; about end ; ahorc ; aliv ; avent
        suicidal_ideation	18	back past ; bed or ; brazo con ; deni hi ; descans de ; dont plan
        suicidal_ideation	18	drank bleach ; endors ; escribi en ; f <blood> ; f cut ; famili cuand
        suicidal_ideation	18	fin by ; flat <hear> ; flat affect ; flat voic ; hang 0 ; haskel ; hos
        suicidal_ideation	18	jersey ; keep stand ; kms tonight ; la net ; lap n ; las muneca ; los teni
        suicidal_ideation	18	me quier ; me recoj ; mom goodby ; muneca ; no queri ; not de ; not exist
        suicidal_ideation	18	nunc <school> ; nunc aprendi ; overlook ; overpas look ; pa que
        suicidal_ideation	18	par <always> ; passiv si ; real see ; remarry ; tir del ; to spoil ; w/o me
        suicidal_ideation	18	weed lik ; ya no
        suicidal_ideation	17	<blood> both ; <clean> <color> ; <go> im ; <hear> flat ; <pet> if
        suicidal_ideation	17	<photo> myself ; <rope> <night> ; <stop> <key> ; acost y ; and stand
        suicidal_ideation	17	been cut ; cart en ; check mark ; de a ; despert manan ; dog a ; each <kin>
        suicidal_ideation	17	ever borrow ; f <threat> ; found <write> ; his wil ; hop i ; im worth
        suicidal_ideation	17	in nightstand ; intent ahorc ; its thin ; label the ; lif policy ; liv anymor
        suicidal_ideation	17	m <child> ; may <consume> ; may smok ; myself when ; nadi a ; nic with
        suicidal_ideation	17	no mean ; no point ; nobody would ; old hors ; old to ; otr ves ; paid the
        suicidal_ideation	17	password ; pictur myself ; pistol and ; practic the ; queri que ; ring his
        suicidal_ideation	17	scar i ; schedul an ; seal ; shred ; suicid not ; the anesthesi ; the rock
        suicidal_ideation	17	thes for ; told crew ; track with ; ves ; voic flat ; wallet + ; weekend that
        suicidal_ideation	17	wil on ; worth <amount> ; would notic ; written letter ; ya tienen
        suicidal_ideation	16	0 freight ; <clothes> <hot> ; <give> <tool> ; <go> wher ; <gun> in
        suicidal_ideation	16	<kin> encontr ; <night> deep ; <palecolor> lin ; <partner> su
        suicidal_ideation	16	<rope> <outdoors> ; <rope> <room> ; <stop> <money> ; <stranger> whol
        suicidal_ideation	16	a avent ; a length ; about kil ; and quick ; ask tel ; be with ; by sunday
        suicidal_ideation	16	cer los ; clear the ; cut both ; day keep ; de quit ; enough now ; espos su
        suicidal_ideation	16	f ear ; firearm in ; fold on ; from <moment> ; from now ; gan si ; he lov
        suicidal_ideation	16	her cat ; her youl ; herramient ; i swallow ; junt las ; key is ; la sier
        suicidal_ideation	16	llor dic ; lock from ; m rum ; m widow ; manan ya ; metoprolol ; motor on
        suicidal_ideation	16	not turn ; of rop ; op <ask> ; op ask ; par <kill> ; par mat ; park deck
        suicidal_ideation	16	seroquel ; shel <need> ; sin plan ; spotify ; ston in ; tailpip ; teng plane
        suicidal_ideation	16	than as ; the beam ; the pilot ; ther wont ; turn his ; un calcetin
        suicidal_ideation	16	w/o <think> ; w/o plan ; way out ; wed ring ; whol crew
        suicidal_ideation	15	0 intent ; <bodypart> superficial ; <day> <rope> ; <die> <hold> ; <go> <rope>
        suicidal_ideation	15	<hear> <start> ; <height> <see> ; <intoxicated> <alone> ; <key> is
        suicidal_ideation	15	<key> und ; <last> item ; <promise> <crowd> ; <rope> herself ; <water> out
        suicidal_ideation	15	aft dai ; aliv that ; ama que ; and idk ; and strong ; anoth <past>
        suicidal_ideation	15	anoth befor ; be <die> ; been <blood> ; been read ; been teach ; been writ
        suicidal_ideation	15	being sweet ; bff ; blank aft ; contrasena ; cord and ; cry say ; cuidamo
        suicidal_ideation	15	despidiendos ; do fin ; dont <see> ; es <asleep> ; escogi el ; fil <always>
        suicidal_ideation	15	fil every ; fin nad ; for <continue> ; for keep ; friday so ; friend she
        suicidal_ideation	15	gift i ; gon <height> ; gon jump ; hang herself ; has plan ; hel <think>
        suicidal_ideation	15	hel understand ; i wont ; ido de ; intent previ ; jack and ; keep driv
        suicidal_ideation	15	kin if ; kis ; landlord open ; last item ; lo baj ; mak sur ; me apart
        suicidal_ideation	15	my lock ; my policy ; my saturday ; myself aft ; nit to ; only lik ; only vap
        suicidal_ideation	15	or los ; organ are ; out how ; out than ; par <die> ; par morirs
        suicidal_ideation	15	past sunday ; policy ; queri desped ; refus <eat> ; ring to ; show her ; sog
        suicidal_ideation	15	somebody whol ; squar ; superficial ; tap on ; taught my ; teng <think>
        suicidal_ideation	15	that non ; the hymn ; the medicin ; the thought ; they cle ; theyd all
        suicidal_ideation	15	theyr for ; top <home> ; top deck ; truck titl ; tylenol 0 ; vouch for
        suicidal_ideation	15	whoev read ; worth mor ; written the ; y piens ; ya escogi
        suicidal_ideation	14	<asleep> <awake> ; <clinician> how ; <die> <night> ; <drive> structur
        suicidal_ideation	14	<give> back ; <gun> <headface> ; <kill> <blade> ; <pill> <chestheart>
        suicidal_ideation	14	<play> than ; <room> would ; <tired> <stranger> ; a dash ; a diciembr
        suicidal_ideation	14	a sobran ; all month ; all tonight ; and label ; are off ; arm again
        suicidal_ideation	14	around anymor ; avient del ; avisen ; avisen a ; be bet ; be brav ; be fin
        suicidal_ideation	14	be so ; be wher ; bedsheet ; belt around ; bought rop ; brazo anoch ; bury me
        suicidal_ideation	14	cabinet lik ; car smok ; cat if ; clor ; clos out ; colg en ; com desd
        suicidal_ideation	14	coverag on ; de mang ; de suicidi ; diganl ; do anoth ; easi on ; en <take>
        suicidal_ideation	14	en fil ; en quit ; est noviembr ; every pil ; f turn ; find me ; fresh lin
        suicidal_ideation	14	garag 0 ; go too ; gun in ; hacers ; him today ; honest <die> ; i schedul
        suicidal_ideation	14	im pul ; isnt worth ; ive settl ; la <rope> ; las pus ; las vena
        suicidal_ideation	14	le <school> ; le avisen ; le encuentr ; le ensen ; ledg ; light to ; lov them
        suicidal_ideation	14	m <give> ; m slow ; mang larg ; me <trust> ; mean at ; mind if ; my <asleep>
        suicidal_ideation	14	my affair ; no <rail> ; not buy ; notebook ; noth that ; park structur
        suicidal_ideation	14	phon plan ; plan to ; queri viv ; quisier mor ; record befor ; sho are
        suicidal_ideation	14	so whoev ; stand <past> ; stand past ; stil pay ; stil wish ; tak men
        suicidal_ideation	14	tap from ; that friday ; the ledg ; the razor ; theyd <take> ; top level
        suicidal_ideation	14	tuck a ; up how ; want one ; wasnt anyth ; wind nois ; wind on ; with <think>
        suicidal_ideation	14	wont b ; work out ; worth it ; xfer ; ya reparti ; year til ; yrs told
        suicidal_ideation	13	+ hi ; + which ; 0 told ; <always> <tool> ; <always> uno ; <ask> <trust>
        suicidal_ideation	13	<blade> <bodypart> ; <clothes> blu ; <fire> aft ; <friend> <order>
        suicidal_ideation	13	<go> junt ; <gun> out ; <hear> one ; <height> <start> ; <kill> <stop>
        suicidal_ideation	13	<money> som ; <pet> away ; <pet> scratch ; <photo> <pill> ; <put> insid
        suicidal_ideation	13	<rail> on ; <rope> myself ; <say> anyon ; <see> cas ; <see> nic
        suicidal_ideation	13	<soon> <kin> ; <stop> tod ; <take> own ; <water> <calm> ; a amanec ; a hac
        suicidal_ideation	13	about <kill> ; about suicid ; about using ; aliv anymor ; almost did ; amp
        suicidal_ideation	13	and plan ; and tin ; ayudan hoy ; both ill ; bought the ; cad uno ; can quit
        suicidal_ideation	13	cat lik ; chaplain if ; coach of ; com soldadito ; compr el ; cuanta de
        suicidal_ideation	13	decidi ; deep then ; dic ya ; didnt <awake> ; didnt wak ; dog away
        suicidal_ideation	13	dont <photo> ; dont fus ; dres blu ; edg and ; el boil ; envelop for
        suicidal_ideation	13	es dram ; estarian mejor ; estoy hart ; every tool ; far down ; freight
        suicidal_ideation	13	gon <stop> ; googl how ; had <rope> ; had tied ; hang attempt ; hang myself
        suicidal_ideation	13	he meant ; he pens ; her his ; his littl ; hos and ; hurt myself ; i wer
        suicidal_ideation	13	idk why ; im gon ; im park ; iop desd ; is # ; it fast ; it quiet ; it would
        suicidal_ideation	13	junt par ; just smil ; kept her ; kind do ; las voy ; le veo ; leg again
        suicidal_ideation	13	liger ; look nic ; m <calm> ; mail his ; mak tap ; me tir ; mund ; my sleep
        suicidal_ideation	13	no return ; no vacation ; of <pain> ; one way ; park at ; park up ; perdonem
        suicidal_ideation	13	pistol on ; program back ; pue and ; purpos 0 ; que haci ; que piens
        suicidal_ideation	13	qued viud ; quit la ; raft ; rath she ; real no ; sam font ; sav som
        suicidal_ideation	13	say wher ; see if ; seed and ; segu aqui ; sent back ; shel want ; shut off
        suicidal_ideation	13	spoil ; squar up ; start cut ; sticky that ; suicid every ; suicidal most
        suicidal_ideation	13	tap insid ; teng las ; teng pensamiento ; than sit ; the combination
        suicidal_ideation	13	the engin ; the patienc ; the raft ; titl ; to lup ; to mail ; to rep
        suicidal_ideation	13	transferenci ; uno por ; van a ; vena y ; veo cas ; vodk about ; wash so
        suicidal_ideation	13	wasnt around ; way down ; who leav ; wind + ; word so ; would <hold>
        suicidal_ideation	13	would hold ; wrist last ; written my ; x lo ; y cual ; ya dej ; ya les
        suicidal_ideation	13	ya mer
        suicidal_ideation	12	<always> <calm> ; <always> <sad> ; <always> item ; <amount> long
        suicidal_ideation	12	<bodypart> <day> ; <child> would ; <clothes> dip ; <clothes> pa
        suicidal_ideation	12	<clothes> so ; <container> already ; <container> comb ; <continue> stand
        suicidal_ideation	12	<count> is ; <crowd> <shame> ; <day> encontr ; <die> is ; <furniture> una
        suicidal_ideation	12	<give> his ; <height> but ; <height> del ; <height> without ; <job> out
        suicidal_ideation	12	<last> <hold> ; <last> nic ; <money> int ; <need> <asleep> ; <need> <promise>
        suicidal_ideation	12	<night> i ; <pet> <soon> ; <pill> it ; <put> <pill> ; <rail> with
        suicidal_ideation	12	<room> rod ; <sad> <say> ; <see> if ; <stop> <opening> ; <think> <kill>
        suicidal_ideation	12	<think> <water> ; <water> shutof ; <write> <child> ; <write> already ; a cad
        suicidal_ideation	12	a futur ; a reason ; acab tod ; aft <always> ; aft <day> ; aft <night>
        suicidal_ideation	12	ago stitch ; al canal ; aliv for ; already <take> ; an exit ; be anyon
        suicidal_ideation	12	be read ; been <write> ; belt round ; birth <year> ; birth year
        suicidal_ideation	12	birthday which ; buy groceri ; by hang ; cal hung ; closet rod ; combination
        suicidal_ideation	12	cousin my ; cry i ; cuand uno ; de clonazepam ; decid that ; del puent
        suicidal_ideation	12	dibujo ; didnt <take> ; diganl a ; dij gracia ; diosit ; divid and
        suicidal_ideation	12	doe anoth ; dond voy ; dont <give> ; dont feel ; door open ; droga es
        suicidal_ideation	12	ell con ; every item ; everyon back ; falt <money> ; falt valor ; fiv every
        suicidal_ideation	12	folk get ; font ; freight com ; go wher ; good <phone> ; good to ; hav enough
        suicidal_ideation	12	headston ; hel <height> ; hel jump ; her <key> ; her anymor ; himself if
        suicidal_ideation	12	his tool ; hoodi dip ; i decid ; in freez ; inflict ; intent ; koi ; la clav
        suicidal_ideation	12	la fot ; la vid ; lak is ; las teng ; last nic ; late ive ; late when
        suicidal_ideation	12	le damo ; le firm ; lift thi ; lin stil ; lock comb ; long <clothes>
        suicidal_ideation	12	long sleev ; mail her ; me real ; medicin cabinet ; mer ; my van ; myself
        suicidal_ideation	12	noth <leave> ; of hurt ; of tylenol ; off tonight ; out which ; own way
        suicidal_ideation	12	paid everyon ; permanent ; piens ; pil it ; pleas mail ; prepaid the
        suicidal_ideation	12	pretty <soon> ; pretty soon ; purpos i ; quit buy ; real <see>
        suicidal_ideation	12	refier <think> ; rent paid ; rop from ; say goodby ; se <need> ; se colg
        suicidal_ideation	12	se va ; self inflict ; servic <gun> ; she gon ; she sent ; shutof ; sist me
        suicidal_ideation	12	sorry and ; stockpil ; structur for ; sutur ; the gut ; the metrolink
        suicidal_ideation	12	the nois ; the switch ; the wifi ; then theyl ; ther soon ; ther thre
        suicidal_ideation	12	tid at ; tid tabl ; to <height> ; to drown ; to thing ; tom veint
        suicidal_ideation	12	tonight lol ; tool ; un vide ; una sog ; voic took ; warm stil ; warm transf
        suicidal_ideation	12	wasnt her ; wat shutof ; wer <die> ; wer dead ; wher im ; wif to ; wors i
        suicidal_ideation	12	would get ; would sav ; ya <put> ; yo con
        suicidal_ideation	11	0 <rail> ; <bodypart> <last> ; <child> estarian ; <clinician> <opening>
        suicidal_ideation	11	<count> out ; <die> gestur ; <die> not ; <drive> tag ; <eat> desd
        suicidal_ideation	11	<friend> x ; <friend> you ; <furniture> defrost ; <goodbye> de
        suicidal_ideation	11	<headface> <trade> ; <kill> <night> ; <lock> <consume> ; <medicine> pm
        suicidal_ideation	11	<need> ya ; <night> itl ; <opening> <write> ; <phone> off ; <pill> would
        suicidal_ideation	11	<promise> <play> ; <rail> aft ; <relapse> <day> ; <rope> is ; <sad> si
        suicidal_ideation	11	<say> passiv ; <school> than ; <see> <fall> ; <see> down ; <stop> mak
        suicidal_ideation	11	<stop> mind ; <stranger> <pet> ; <think> <stop> ; <think> od ; <trade> turn
        suicidal_ideation	11	<water> myself ; <write> par ; <year> ahead ; a descans ; a hacers ; a noos
        suicidal_ideation	11	a quit ; about <die> ; account with ; aft tuesday ; al <rail> ; alamed
        suicidal_ideation	11	alguien supier ; almoh de ; an <crash> ; an accident ; and <tool> ; and told
        suicidal_ideation	11	anoth <month> ; anoth night ; ayud ya ; bathrob ; be <school> ; be enough
        suicidal_ideation	11	been <school> ; blow my ; blu pres ; bor toda ; bought 0 ; calend and
        suicidal_ideation	11	car int ; card for ; christma but ; claus ; columpi ; com <see> ; comb
        suicidal_ideation	11	completenes that ; con <think> ; dad gun ; dad told ; defrost ; del freeway
        suicidal_ideation	11	dog now ; don lety ; dont see ; door dont ; driv out ; drown myself
        suicidal_ideation	11	each <child> ; el traj ; endors passiv ; escribi ; f flat ; feed tim
        suicidal_ideation	11	for each ; for good ; frm ; garag twic ; gestur ; gon <rope> ; gon hang
        suicidal_ideation	11	good <clothes> ; good <hear> ; good then ; goodby ; group chat ; gut to
        suicidal_ideation	11	had <always> ; hal cas ; hav decid ; her <calm> ; her <media> ; her story
        suicidal_ideation	11	heroin sinc ; his <see> ; his ps ; hos from ; i regist ; ice to
        suicidal_ideation	11	ideacion suic ; im <drive> ; im load ; im plan ; inpatient start ; its plenty
        suicidal_ideation	11	its short ; ive arrang ; ive tim ; ive written ; keep that ; la bibli
        suicidal_ideation	11	la ferreteri ; la insulin ; late ; le encarg ; les <stop> ; les dej
        suicidal_ideation	11	lif <clothes> ; lif vest ; lik hav ; littl blad ; load <gun> ; load gun
        suicidal_ideation	11	long a ; look down ; mas barat ; me calm ; mes la ; mia tambien ; my siz
        suicidal_ideation	11	myself <continue> ; myself again ; nadi tien ; neighbor for ; night say
        suicidal_ideation	11	noch le ; not <shame> ; noth left ; of <rope> ; of hymn ; oil and ; on way
        suicidal_ideation	11	oril del ; own suicid ; par cad ; past friday ; pictur the ; pierna con
        suicidal_ideation	11	plan od ; plan past ; primer en ; ps 0 ; que diosit ; quier dar ; quit look
        suicidal_ideation	11	re f ; real all ; regal el ; reparti sus ; reservo ; rod and ; sacapunta
        suicidal_ideation	11	sal gan ; see myself ; self <kill> ; self harm ; shed and ; shot <record>
        suicidal_ideation	11	shot record ; so has ; som night ; spar <key> ; spar key ; sponsor i
        suicidal_ideation	11	spr clean ; stuck with ; swallow the ; the bathrob ; the blad ; the hos
        suicidal_ideation	11	the insulin ; the noos ; the reservo ; the rop ; the sea ; the trailhead
        suicidal_ideation	11	tied the ; to <die> ; told our ; tonit i ; toqu y ; track aft ; trailhead
        suicidal_ideation	11	train track ; troc y ; truck over ; tylenol pm ; un cint ; unlock
        suicidal_ideation	11	until sunday ; up against ; up just ; use perc ; viern ya ; voy a
        suicidal_ideation	11	which <clothes> ; which <height> ; which <outdoors> ; whoev find ; whoev has
        suicidal_ideation	11	widow box ; wil quit ; wish i ; with plan ; wont see ; wrist ; wrot my
        suicidal_ideation	11	y anoch ; ya amar ; year ahead ; youl do
        suicidal_ideation	10	0 morrow ; <always> to ; <ask> how ; <bodypart> go ; <buy> <pet>
        suicidal_ideation	10	<child> could ; <child> the ; <container> <insurance> ; <container> just
        suicidal_ideation	10	<count> <insurance> ; <crowd> if ; <day> set ; <daytime> ya ; <die> activ
        suicidal_ideation	10	<die> nin ; <fire> <last> ; <give> <clothes> ; <give> loc ; <height> <count>
        suicidal_ideation	10	<hold> <fire> ; <hot> <go> ; <key> are ; <kin> <smell> ; <leave> la
        suicidal_ideation	10	<money> <clothes> ; <money> aft ; <need> <rope> ; <night> me ; <pet> too
        suicidal_ideation	10	<phone> anoth ; <phone> block ; <phone> si ; <phone> tim ; <pill> <die>
        suicidal_ideation	10	<promise> <always> ; <rail> <rail> ; <rail> de ; <rope> <bodypart>
        suicidal_ideation	10	<say> <height> ; <see> <trust> ; <stimulant> <relapse> ; <stimulant> noth
        suicidal_ideation	10	<think> <drive> ; <think> yal ; <town> bks ; <trust> <opening> ; <try> <die>
        suicidal_ideation	10	<try> <past> ; <water> has ; <write> his ; <write> my ; <write> sharpen
        suicidal_ideation	10	a <soon> ; a segu ; about <drive> ; affair ; aft thi ; aliv no ; all my
        suicidal_ideation	10	already <think> ; already pick ; and <put> ; and cancel ; and simp ; anymor i
        suicidal_ideation	10	aqui <continue> ; aqui sig ; asleep now ; at forest ; automatic ; avent al
        suicidal_ideation	10	badg on ; barandal ; be need ; be quick ; befor somebody ; belt ; bet off
        suicidal_ideation	10	bks ; blu box ; blurry ; brazo desd ; bro on ; broth text ; bullet for
        suicidal_ideation	10	by me ; cal anoth ; cat has ; catr ; cold by ; contract for ; cowork she
        suicidal_ideation	10	crisi rn ; cuid desd ; cut last ; d <partner> ; d wif ; day anyway
        suicidal_ideation	10	de alguien ; dead than ; decent man ; deep than ; dejam ; desd aca ; desk one
        suicidal_ideation	10	detox two ; dij en ; dont send ; down has ; driv off ; drov to ; duti ; easi
        suicidal_ideation	10	eat at ; el panteon ; en orden ; engin on ; estoy <wait> ; estoy esper
        suicidal_ideation	10	every account ; every debt ; ex <clothes> ; f very ; firm la ; for everybody
        suicidal_ideation	10	forgav ; get over ; giv loc ; hast <daytime> ; hav <die> ; hav <think>
        suicidal_ideation	10	hay <blood> ; hay sangr ; her an ; her spin ; hes check ; hic la
        suicidal_ideation	10	hija estarian ; him it ; his <key> ; his watch ; how <happy> ; how high
        suicidal_ideation	10	how tal ; hug the ; i wasnt ; if ill ; ill be ; insulin and ; isnt around
        suicidal_ideation	10	it can ; it set ; it written ; ive <write> ; jalon y ; jornaler 0
        suicidal_ideation	10	just <day> ; just go ; just keep ; keep notic ; keep rehears ; kid get
        suicidal_ideation	10	kil himself ; kind to ; know yal ; la <calm> ; la and ; la capil
        suicidal_ideation	10	la funerari ; la pacienci ; las <put> ; last cal ; latch ; left to ; les dij
        suicidal_ideation	10	lethal ; library bks ; lif <last> ; lif ins ; lif last ; lin get ; list but
        suicidal_ideation	10	lookin ; los brazo ; man dad ; many of ; me past ; me tomorrow ; mer <asleep>
        suicidal_ideation	10	mer descans ; mor each ; morrow ; my switch ; my thigh ; myself <alone>
        suicidal_ideation	10	myself alon ; nam # ; no contest ; no fenc ; no quier ; no voy ; noma estorb
        suicidal_ideation	10	not sorry ; numb block ; off <say> ; only com ; paint it ; pallbearer
        suicidal_ideation	10	papel del ; paper and ; pascu y ; password in ; pencil sharpen ; pens en
        suicidal_ideation	10	pensamiento suic ; perky ; pharmacist for ; pic of ; pil count ; plan stat
        suicidal_ideation	10	plane ; plastic bag ; prepaid ; priest for ; pt etoh ; purpos <say>
        suicidal_ideation	10	que contesten ; que pront ; que segu ; queden con ; rath <put> ; rath put
        suicidal_ideation	10	razor in ; resign ; return library ; roxi up ; sam friday ; scrub the ; see 0
        suicidal_ideation	10	self with ; she cut ; shown ; si plan ; skif ; slow down ; so they ; so theyd
        suicidal_ideation	10	sobran ; sog en ; suic activ ; suic y ; swallow ; swim out ; taken to
        suicidal_ideation	10	tal the ; tantit ; than <always> ; than do ; than usual ; that calm
        suicidal_ideation	10	the <rope> ; the brak ; the clos ; the closet ; the not ; the pallbearer
        suicidal_ideation	10	the pension ; the rail ; the saf ; the skif ; them back ; them it
        suicidal_ideation	10	they would ; thi <week> ; thi rock ; thing ive ; thing out ; thinkin about
        suicidal_ideation	10	tim say ; to end ; to fus ; to kil ; told anyon ; told my ; turn in
        suicidal_ideation	10	up angry ; us <always> ; vid el ; walk her ; wan ; watch and ; what bother
        suicidal_ideation	10	which bridg ; whichev way ; who get ; wont hav ; would <take>
        suicidal_ideation	10	wouldnt <take> ; wrist 0 ; ya le ; yellow lin ; you wer ; your worst
        """
}
