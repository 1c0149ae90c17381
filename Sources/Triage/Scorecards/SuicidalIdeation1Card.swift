extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation1 = """
        suicidal_ideation	-66	=
        suicidal_ideation	76	suicidal
        suicidal_ideation	59	kms
        suicidal_ideation	43	be aliv ; off myself ; si with
        suicidal_ideation	41	+ si ; be dead ; est mund ; quier viv
        suicidal_ideation	40	<kill> myself ; cut again
        suicidal_ideation	38	<need> <die> ; cort los ; curv ; dej pag ; noos ; unaliv
        suicidal_ideation	37	aft tonight ; ive pick
        suicidal_ideation	36	<chestheart> <pill> ; end it
        suicidal_ideation	35	around to ; hang himself ; mejor sin
        suicidal_ideation	34	deep ; quier quit ; step back
        suicidal_ideation	33	rop in
        suicidal_ideation	32	kid would
        suicidal_ideation	31	<kill> himself ; <need> <kill> ; keep look ; lo decidi
        suicidal_ideation	30	<pill> <put> ; cros me ; day pick ; quier mat ; shoot himself ; wnat
        suicidal_ideation	30	wnat to
        suicidal_ideation	29	<say> <rail> ; <think> <rail> ; <try> <rope> ; descansarian ; myself <night>
        suicidal_ideation	29	tel my ; would even
        suicidal_ideation	28	<kill> herself ; <think> <die> ; cancel the ; estorb ; kil herself
        suicidal_ideation	28	kil myself ; noma queri ; the overlook ; to jump ; wont mat
        suicidal_ideation	27	activ si ; be around ; end my ; endors ; found <home> ; found hom ; kier
        suicidal_ideation	27	my saturday ; neat ; overpas ; purpos ; rath be ; razor ; segu viv ; wont be
        suicidal_ideation	26	<pet> <key> ; avent del ; be kind ; dont both ; hav what ; notic til
        suicidal_ideation	26	phon off ; quier mor ; sin mi
        suicidal_ideation	25	<goodbye> y ; <rope> <day> ; about driv ; crack eleven ; denl ; everyon would
        suicidal_ideation	25	goe im ; par cuand ; policy pay ; reason to ; swallow all ; wan die
        suicidal_ideation	25	wont need
        suicidal_ideation	24	<blood> <bodypart> ; busquen ; cort las ; heart pil ; im suicidal ; in liv
        suicidal_ideation	24	late i ; lif <insurance> ; myself tonight ; pront ; the mes ; to die
        suicidal_ideation	24	you wont
        suicidal_ideation	23	0 plan ; <rope> <drive> ; <trust> if ; aliv ; compr la ; count out
        suicidal_ideation	23	cremation ; estarian ; everyth hurt ; late he ; le dej ; me confes
        suicidal_ideation	23	on purpos ; presion de ; quisier acost ; return every ; stat i ; the knot
        suicidal_ideation	22	<blood> <continue> ; <buy> <rope> ; <rope> <last> ; clos <room> ; clos garag
        suicidal_ideation	22	collect on ; driv int ; her pictur ; mail the ; own <die> ; pick out
        suicidal_ideation	22	unlock so ; who stil ; world would
        suicidal_ideation	21	<friend> she ; <goodbye> <child> ; <medicine> <die> ; <room> shut ; a colg
        suicidal_ideation	21	a dat ; a ocup ; aft thursday ; be her ; can hav ; dar lat ; garag shut
        suicidal_ideation	21	her tomorrow ; his wil ; hop i ; i already ; mejor asi ; method ; pil lin
        suicidal_ideation	21	reparti ; suicid is ; swallow every ; that handl ; up anymor ; wil is
        suicidal_ideation	21	wont <need>
        suicidal_ideation	20	<goodbye> <always> ; <see> til ; <stranger> whol ; and stand ; azote y
        suicidal_ideation	20	both <pet> ; chosen the ; enough in ; fami budget ; get sleepy ; gon do
        suicidal_ideation	20	just didnt ; la buen ; me busquen ; mecat ; no despert ; noth heavy
        suicidal_ideation	20	parent to ; point in ; seal ; suicidi ; swallow what ; the vincent
        suicidal_ideation	20	then <furniture> ; then curtain ; to gas ; xfer from
        suicidal_ideation	19	<cold> <water> ; <drive> int ; <go> im ; <goodbye> on ; <opening> dont
        suicidal_ideation	19	<order> <clothes> ; <think> <height> ; a avent ; about end ; and kid
        suicidal_ideation	19	and paid ; are off ; ask tel ; dont plan ; el nip ; everybody hair ; hast al
        suicidal_ideation	19	hast manan ; heart tablet ; key is ; kil mysef ; la net ; laid out
        suicidal_ideation	19	lif policy ; me around ; me recoj ; mi ama ; mysef ; no queri ; nobody need
        suicidal_ideation	19	pa que ; painles ; passiv ; plan how ; post <goodbye> ; razor to ; real see
        suicidal_ideation	19	remarry ; stil wish ; the password ; ther enough ; to nephew
        suicidal_ideation	19	which <bodypart> ; ya les
        suicidal_ideation	18	<clean> <color> ; <clinician> how ; <pet> if ; <photo> myself ; a est
        suicidal_ideation	18	all month ; all tonight ; back past ; bandag ; be <need> ; be with ; been cut
        suicidal_ideation	18	deni hi ; descans de ; escribi en ; exit and ; f turn ; flat affect ; gon end
        suicidal_ideation	18	haskel ; hear one ; in nightstand ; insulin ; intent ahorc ; kms tonight
        suicidal_ideation	18	las muneca ; las vena ; mom goodby ; muneca ; not exist ; not tonight
        suicidal_ideation	18	of seed ; op <ask> ; op ask ; overlook ; pictur myself ; pistol and
        suicidal_ideation	18	queri que ; scar i ; the beam ; theyd all ; theyd get ; tn ; tylenol
        suicidal_ideation	18	verdad ya ; w/o me ; written letter ; ya no
        suicidal_ideation	17	0 freight ; <blood> both ; <need> <promise> ; <partner> su ; <room> <tool>
        suicidal_ideation	17	<rope> 0 ; <rope> <night> ; a baj ; ask god ; cart en ; check mark ; culp
        suicidal_ideation	17	de quit ; despert manan ; dramatic im ; espos su ; ever borrow ; f <threat>
        suicidal_ideation	17	famili cuand ; fin by ; flat <hear> ; flat voic ; fold on ; going wher
        suicidal_ideation	17	hang 0 ; her cat ; inst ; item ; jersey ; la insulin ; lif insuranc
        suicidal_ideation	17	liv anymor ; lock from ; lov them ; mak <day> ; mak tap ; manan ya
        suicidal_ideation	17	may <consume> ; may smok ; my policy ; myself when ; nadi a ; nobody would
        suicidal_ideation	17	not de ; nunc <school> ; nunc aprendi ; old hors ; out ahead ; par <always>
        suicidal_ideation	17	passiv si ; password ; practic the ; queri viv ; schedul an ; show her
        suicidal_ideation	17	sin plan ; somebody whol ; subtract ; suicid not ; the overpas ; thinkin
        suicidal_ideation	17	to spoil ; told crew ; track with ; un calcetin ; w/o <think> ; w/o plan
        suicidal_ideation	17	wallet + ; weed lik ; whol crew ; wil on ; worth <amount> ; would notic
        suicidal_ideation	17	ya tienen
        suicidal_ideation	16	0 intent ; <always> uno ; <crowd> <shame> ; <give> <tool> ; <hear> <start>
        suicidal_ideation	16	<last> item ; <rail> com ; <rope> <room> ; <rope> herself ; <stop> <money>
        suicidal_ideation	16	a length ; about kil ; acab tod ; ama que ; and <tool> ; and idk
        suicidal_ideation	16	been <blood> ; belt around ; cabinet lik ; cad uno ; cer los ; clos out
        suicidal_ideation	16	cut both ; dog a ; enough now ; f <blood> ; f cut ; firearm in ; hang herself
        suicidal_ideation	16	hos ; itd be ; keep driv ; la sier ; label the ; lap n ; last item ; llor dic
        suicidal_ideation	16	los teni ; m <child> ; m rum ; m widow ; mak sur ; nic with ; noth that
        suicidal_ideation	16	of rop ; old to ; overpas look ; par <kill> ; par mat ; park at ; park deck
        suicidal_ideation	16	password are ; perdonenm ; phon plan ; ring his ; scrub the ; see if ; shred
        suicidal_ideation	16	spotify ; squar ; than as ; the anesthesi ; the hymn ; the medicin
        suicidal_ideation	16	transferenci ; turn his ; worth mor ; xfer
        suicidal_ideation	15	<fire> aft ; <gun> <headface> ; <gun> in ; <height> <see> ; <height> but
        suicidal_ideation	15	<key> und ; <pill> <chestheart> ; <promise> <crowd> ; <rope> himself
        suicidal_ideation	15	<sad> si ; <say> anyon ; <stop> <key> ; <stop> tod ; <trust> <soon>
        suicidal_ideation	15	a diciembr ; about suicid ; aft <night> ; aft dai ; al canal ; and lying
        suicidal_ideation	15	arm again ; be <die> ; be quick ; be wher ; bed or ; been read ; been writ
        suicidal_ideation	15	being sweet ; brazo con ; by sunday ; cat if ; clap when ; colg en
        suicidal_ideation	15	combination ; contrasena ; cuand uno ; cuidamo ; despidiendos ; diganl
        suicidal_ideation	15	do fin ; easi on ; en fil ; f ear ; fil <always> ; fil every ; friday so
        suicidal_ideation	15	gan si ; gon <height> ; gon jump ; he pens ; her youl ; honest <die>
        suicidal_ideation	15	i schedul ; im worth ; intent previ ; it fast ; jack and ; landlord open
        suicidal_ideation	15	leg over ; load <gun> ; m <give> ; m slow ; me apart ; metoprolol ; my lock
        suicidal_ideation	15	myself aft ; nit to ; no point ; notebook ; of <pain> ; only lik ; only vap
        suicidal_ideation	15	organ are ; out how ; out than ; par <die> ; par morirs ; past sunday
        suicidal_ideation	15	policy ; queri desped ; refus <eat> ; ring to ; say goodby ; ston in
        suicidal_ideation	15	taught my ; the engin ; the thought ; ther wont ; thes for ; they cle
        suicidal_ideation	15	theyr for ; to rep ; top <home> ; top deck ; tylenol 0 ; up how ; vouch for
        suicidal_ideation	15	way down ; way out ; yrs told
        suicidal_ideation	14	+ hi ; <amount> long ; <clothes> <hot> ; <die> <hold> ; <drive> structur
        suicidal_ideation	14	<go> junt ; <go> wher ; <key> is ; <kill> <blade> ; <night> deep
        suicidal_ideation	14	<palecolor> lin ; <pet> away ; <play> than ; <see> if ; <stop> mak
        suicidal_ideation	14	<tired> <stranger> ; <water> out ; <write> <child> ; a sobran ; acab con
        suicidal_ideation	14	ahorc ; alguien supier ; and label ; and plan ; anoth <past> ; anoth befor
        suicidal_ideation	14	around anymor ; avent ; avisen ; avisen a ; be brav ; chang subject
        suicidal_ideation	14	com thru ; cry say ; debi ; decidi ; dog away ; dont <see> ; el cajon
        suicidal_ideation	14	estarian mejor ; far down ; find me ; for <continue> ; for keep ; freight com
        suicidal_ideation	14	fresh lin ; friend she ; gift i ; go wher ; googl how ; gun in ; hacers
        suicidal_ideation	14	her his ; him today ; i decid ; i swallow ; i wont ; ido de ; in freez
        suicidal_ideation	14	isnt worth ; it quiet ; itd ; junt par ; kept her ; kis ; las pus ; le avisen
        suicidal_ideation	14	light to ; lin stil ; motor on ; my <asleep> ; my affair ; no <rail>
        suicidal_ideation	14	not buy ; or los ; paid the ; park structur ; plan to ; pue and ; quisier mor
        suicidal_ideation	14	record befor ; segu aqui ; shel <need> ; so whoev ; stil pay ; subject when
        suicidal_ideation	14	suicid ; than one ; than sit ; that friday ; that non ; the rock
        suicidal_ideation	14	theyd <take> ; titl ; warm transf ; wasnt around ; wed ring ; weekend that
        suicidal_ideation	14	wher im ; which <outdoors> ; with <think> ; worth it ; written the ; wrot my
        suicidal_ideation	14	ya mer ; year til
        suicidal_ideation	13	+ which ; 0 told ; <always> <sad> ; <asleep> <awake> ; <child> could
        suicidal_ideation	13	<clothes> blu ; <clothes> dip ; <clothes> so ; <container> already
        suicidal_ideation	13	<die> <night> ; <friend> <order> ; <gun> out ; <hear> one ; <height> del
        suicidal_ideation	13	<key> are ; <money> som ; <night> i ; <pet> scratch ; <photo> <pill>
        suicidal_ideation	13	<pill> it ; <put> insid ; <see> cas ; <stimulant> <relapse> ; <try> <past>
        suicidal_ideation	13	<water> <calm> ; <water> myself ; a amanec ; a reason ; about <kill>
        suicidal_ideation	13	about using ; acost y ; aft <day> ; aliv that ; already pick ; am <say>
        suicidal_ideation	13	and quick ; and tin ; anoth <month> ; be anyon ; been teach ; both ill
        suicidal_ideation	13	bought the ; brazo anoch ; brazo desd ; bury me ; buy groceri ; cat lik
        suicidal_ideation	13	chaplain if ; com desd ; compr el ; cuanta de ; dad gun ; dibujo ; dic ya
        suicidal_ideation	13	didnt <awake> ; didnt wak ; diganl a ; do anoth ; dont <photo> ; dont fus
        suicidal_ideation	13	dres blu ; droga es ; drown myself ; each <kin> ; es dram ; escogi el
        suicidal_ideation	13	est noviembr ; estoy <wait> ; estoy esper ; estoy hart ; every pil ; forgav
        suicidal_ideation	13	found <write> ; freight ; garag 0 ; good <hear> ; good <phone> ; had <rope>
        suicidal_ideation	13	had eleven ; had tied ; has plan ; her <key> ; herself in ; himself <night>
        suicidal_ideation	13	hoodi dip ; i wer ; idk why ; im park ; im pul ; inflict ; is # ; it would
        suicidal_ideation	13	junt las ; just smil ; kin if ; las voy ; le <school> ; le damo ; le ensen
        suicidal_ideation	13	le veo ; lif <clothes> ; lif vest ; liger ; m <calm> ; mail his ; mail my
        suicidal_ideation	13	me quier ; mean at ; mind if ; mund ; my sleep ; no contest ; no return
        suicidal_ideation	13	no vacation ; paper cam ; perdonem ; pil it ; pistol on ; program back
        suicidal_ideation	13	purpos 0 ; qued viud ; raft ; rath she ; real <see> ; reservo ; sav som
        suicidal_ideation	13	self inflict ; sho are ; shut off ; sog ; sorry and ; spr clean ; squar up
        suicidal_ideation	13	stand <past> ; stand past ; start cut ; sticky that ; suicidal most ; tak men
        suicidal_ideation	13	tap from ; tap insid ; tap on ; teng <think> ; teng las ; teng pensamiento
        suicidal_ideation	13	the patienc ; the raft ; the reservo ; tid tabl ; to <height> ; to lup
        suicidal_ideation	13	to mail ; tool ; truck titl ; tuck a ; un vide ; veo cas ; voic took
        suicidal_ideation	13	wer <die> ; wer dead ; what bother ; whoev read ; wif to ; wind nois
        suicidal_ideation	13	wind on ; work out ; would <hold> ; would hold ; would sav ; x lo ; y piens
        suicidal_ideation	13	ya reparti ; yo con
        suicidal_ideation	12	<always> <calm> ; <always> <tool> ; <ask> <trust> ; <blade> <bodypart>
        suicidal_ideation	12	<bodypart> <photo> ; <child> estarian ; <child> would ; <container> just
        suicidal_ideation	12	<day> <rope> ; <die> is ; <die> me ; <give> back ; <hear> flat
        suicidal_ideation	12	<height> without ; <last> <hold> ; <money> int ; <need> <asleep>
        suicidal_ideation	12	<phone> off ; <promise> <play> ; <rail> on ; <rail> with ; <room> would
        suicidal_ideation	12	<sad> <say> ; <see> down ; <stop> <opening> ; <stop> mind ; <take> own
        suicidal_ideation	12	<think> <kill> ; <tool> <week> ; <water> shutof ; <write> already
        suicidal_ideation	12	<write> his ; a futur ; a hac ; a hacers ; a quit ; about <die> ; al <rail>
        suicidal_ideation	12	almost did ; amp ; be <school> ; be read ; been <write> ; being aliv
        suicidal_ideation	12	belt round ; bff ; birth <year> ; birth year ; blank aft ; bought 0 ; by hang
        suicidal_ideation	12	calend and ; can gues ; can quit ; car int ; card for ; coach of ; com <see>
        suicidal_ideation	12	com soldadito ; cord and ; correct it ; cousin my ; de mang ; deep then
        suicidal_ideation	12	del freeway ; del puent ; despidi de ; divid and ; doe anoth ; dond voy
        suicidal_ideation	12	dont feel ; eat at ; edg and ; el boil ; en <take> ; en orden ; en quit
        suicidal_ideation	12	escribi ; every tool ; everyon back ; f flat ; gon <stop> ; hal cas
        suicidal_ideation	12	hav enough ; hic la ; his tool ; hug the ; im <drive> ; im gon ; im load
        suicidal_ideation	12	intent ; ive arrang ; keep that ; la <rope> ; la vid ; las teng ; late when
        suicidal_ideation	12	le encuentr ; le firm ; les <stop> ; les dej ; long <clothes> ; long sleev
        suicidal_ideation	12	look down ; mail back ; mang larg ; me <trust> ; me real ; medicin cabinet
        suicidal_ideation	12	my van ; neighbor for ; no fenc ; not turn ; noth <leave> ; noth left
        suicidal_ideation	12	of hurt ; off tonight ; one way ; out which ; own way ; paid everyon
        suicidal_ideation	12	park up ; pens en ; permanent ; pretty <soon> ; pretty soon ; que haci
        suicidal_ideation	12	quit buy ; real no ; refier <think> ; rent paid ; rod and ; rop at ; sal gan
        suicidal_ideation	12	say wher ; se <goodbye> ; se despidi ; se va ; see myself ; seed and
        suicidal_ideation	12	servic <gun> ; shel want ; shutof ; sist me ; so they ; sog en ; spoil
        suicidal_ideation	12	structur for ; suicid every ; sutur ; tailpip ; taken to ; the buoy ; the gut
        suicidal_ideation	12	the ledg ; the metrolink ; the noos ; the pension ; the razor ; the tailpip
        suicidal_ideation	12	ther soon ; ther thre ; thes i ; tid at ; to <die> ; told anyon ; top level
        suicidal_ideation	12	truck over ; una sog ; uno por ; up angry ; van a ; vid el ; viern ya
        suicidal_ideation	12	vodk about ; voic flat ; want one ; wat shutof ; watch and ; whoev find
        suicidal_ideation	12	wish i ; wont b ; word so ; would get ; wrist last ; written my ; y cual
        suicidal_ideation	12	ya dej
        suicidal_ideation	11	0 tip ; <bodypart> <last> ; <clothes> pa ; <container> comb ; <count> out
        suicidal_ideation	11	<day> encontr ; <die> not ; <feel> noth ; <friend> x ; <furniture> una
        suicidal_ideation	11	<go> que ; <goodbye> de ; <happy> them ; <hit> <height> ; <hot> <go>
        suicidal_ideation	11	<job> out ; <kin> <goodbye> ; <kin> <smell> ; <last> nic ; <lock> <consume>
        suicidal_ideation	11	<night> itl ; <night> me ; <opening> <write> ; <pet> <soon> ; <pet> too
        suicidal_ideation	11	<phone> block ; <pill> <die> ; <pill> would ; <room> rod ; <school> than
        suicidal_ideation	11	<soon> <kin> ; <soon> go ; <stimulant> noth ; <think> <stop> ; <think> od
        suicidal_ideation	11	<trade> ojal ; <trade> turn ; <water> has ; <write> my ; <write> par ; a cad
        suicidal_ideation	11	a descans ; a light ; a segu ; account with ; aft tuesday ; al puent
        suicidal_ideation	11	already <think> ; and <put> ; and count ; aqui <continue> ; aqui sig
        suicidal_ideation	11	attempt suicid ; be bet ; be enough ; bik the ; blow my ; brain out
        suicidal_ideation	11	cal hung ; car smok ; christma but ; closet rod ; columpi ; cuiden ; cuiden a
        suicidal_ideation	11	de a ; dead than ; dej mis ; desenchuf ; did he ; dij gracia ; dog now
        suicidal_ideation	11	dont <give> ; door dont ; driv off ; driv out ; easi ; ell con ; enough of
        suicidal_ideation	11	ese dia ; falt <money> ; falt valor ; feed tim ; fin nad ; folk get ; frm
        suicidal_ideation	11	giv addres ; good <clothes> ; good then ; good to ; goodby ; he meant
        suicidal_ideation	11	headston ; her <calm> ; her anymor ; himself if ; his <see> ; his littl
        suicidal_ideation	11	how <happy> ; how tal ; hurt myself ; i regist ; i wasnt ; ice to ; im plan
        suicidal_ideation	11	insulin and ; it written ; ive tim ; just <day> ; keep stand ; kid who
        suicidal_ideation	11	know befor ; la bibli ; la capil ; la clav ; la fot ; last nic ; late
        suicidal_ideation	11	le encarg ; let them ; list but ; lo baj ; lock comb ; long a ; long til
        suicidal_ideation	11	los brazo ; m told ; mail her ; mas barat ; me cort ; meant and ; mejor me
        suicidal_ideation	11	mer ; mer <asleep> ; mer descans ; mes la ; methadon on ; mia tambien
        suicidal_ideation	11	my thigh ; myself ; night say ; no cre ; no voy ; noch le ; numb block
        suicidal_ideation	11	off <say> ; ojal ; ojal alguien ; on way ; open <record> ; open fil
        suicidal_ideation	11	oril del ; par cad ; plan od ; plan stat ; quier dar ; quit la ; re f
        suicidal_ideation	11	resign ; se <need> ; se <rope> ; se colg ; self <kill> ; self harm
        suicidal_ideation	11	sent back ; she sent ; she vap ; shed and ; so has ; soon ; soon go
        suicidal_ideation	11	spar <key> ; spar key ; sponsor i ; stockpil ; stop mak ; tal the ; the blad
        suicidal_ideation	11	the clos ; the combination ; the freight ; the rail ; the switch
        suicidal_ideation	11	the trailhead ; they could ; thre are ; tom veint ; tonight on ; tonit i
        suicidal_ideation	11	trailhead ; until sunday ; vena ; wan ; which <clothes> ; which <height>
        suicidal_ideation	11	wif hasnt ; wind + ; with plan ; wont see ; y anoch ; ya escogi ; yellow lin
        suicidal_ideation	10	0 <rail> ; 0 morrow ; <alcohol> <record> ; <always> <pill> ; <always> item
        suicidal_ideation	10	<ask> how ; <bodypart> <day> ; <buy> <pet> ; <child> <blood>
        suicidal_ideation	10	<clean> <continue> ; <container> <insurance> ; <container> <moment>
        suicidal_ideation	10	<container> about ; <count> <afraid> ; <count> <insurance> ; <crowd> if
        suicidal_ideation	10	<daytime> ya ; <die> <think> ; <die> nin ; <drive> off ; <eat> desd
        suicidal_ideation	10	<fire> <last> ; <furniture> defrost ; <give> <clothes> ; <give> loc
        suicidal_ideation	10	<give> my ; <go> <rope> ; <headface> <trade> ; <height> <count>
        suicidal_ideation	10	<hold> <fire> ; <leave> theyd ; <money> aft ; <need> x ; <need> ya
        suicidal_ideation	10	<opening> that ; <pet> <stranger> ; <phone> anoth ; <phone> tim
        suicidal_ideation	10	<promise> <always> ; <put> <money> ; <rail> <alcohol> ; <rail> <say>
        suicidal_ideation	10	<rail> de ; <rarely> <think> ; <rope> <outdoors> ; <say> <height>
        suicidal_ideation	10	<see> <daytime> ; <stranger> <pet> ; <think> <go> ; <think> yal
        suicidal_ideation	10	<threat> <height> ; <town> shut ; <try> on ; <wait> que ; <water> or
        suicidal_ideation	10	<week> <clothes> ; <year> by ; a <hopeless> ; a <soon> ; a burden ; affair
        suicidal_ideation	10	aft midnight ; aft thi ; ago stitch ; ahi va ; alamed ; alguien y ; all con
        suicidal_ideation	10	almoh de ; already <take> ; an <crash> ; an accident ; an exit ; anoth night
        suicidal_ideation	10	attempt on ; automatic ; avent al ; ayud x ; ayud ya ; barandal ; batal
        suicidal_ideation	10	be out ; be so ; be to ; be up ; been <play> ; been <school> ; befor somebody
        suicidal_ideation	10	bet off ; blu box ; blu pres ; blurry ; bor toda ; both wrist ; bro on
        suicidal_ideation	10	broth left ; bullet for ; by me ; cal anoth ; cat has ; catr ; claus
        suicidal_ideation	10	cold by ; comb ; completenes that ; cowork she ; crisi rn ; cry i ; cut last
        suicidal_ideation	10	dad told ; de alguien ; deed ; defrost ; desd aca ; detox two ; doming ya
        suicidal_ideation	10	dont see ; drov to ; el panteon ; el traj ; es <asleep> ; est san
        suicidal_ideation	10	every account ; every item ; ex <clothes> ; f dtr ; firm la ; for each
        suicidal_ideation	10	for everybody ; for good ; fue <shame> ; fue culp ; garag ; garag twic
        suicidal_ideation	10	gav notic ; giv loc ; gon kil ; gon kms ; group chat ; gut to
        suicidal_ideation	10	hast <daytime> ; her <media> ; her spin ; her story ; hes check ; his ps
        suicidal_ideation	10	his watch ; id leav ; ill be ; inpatient start ; isnt around ; its short
        suicidal_ideation	10	ive <write> ; ive written ; jornaler 0 ; just go ; keep notic ; keep rehears
        suicidal_ideation	10	kid get ; kier <stop> ; kier dej ; kil himself ; kind to ; know yal
        suicidal_ideation	10	la alcanz ; la and ; la ferreteri ; las <put> ; leav theyd ; left to
        suicidal_ideation	10	lif ins ; list on ; load gun ; lookin ; los quinc ; man dad ; many of
        suicidal_ideation	10	mat by ; mat no ; me calm ; me tomorrow ; mor each ; morrow ; my siz
        suicidal_ideation	10	my switch ; myself with ; nadi tien ; nam # ; ni le ; no fue ; no quier
        suicidal_ideation	10	noma <need> ; noma estorb ; not <shame> ; not sorry ; not wak ; of <rope>
        suicidal_ideation	10	of everybody ; of hymn ; oil and ; one left ; open up ; own <build>
        suicidal_ideation	10	pallbearer ; papel del ; paper and ; past friday ; pedi ; pensamiento suic
        suicidal_ideation	10	person to ; pharmacist for ; piens ; pil count ; plan past ; plastic bag
        suicidal_ideation	10	primer en ; ps 0 ; pt etoh ; purpos <say> ; que pront ; queden con
        suicidal_ideation	10	quier despert ; quit look ; rath <put> ; rath put ; real all ; refus hosp
        suicidal_ideation	10	regal el ; regal sus ; rent through ; reparti sus ; restful ; said next
        suicidal_ideation	10	said thi ; said youl ; sam friday ; she cut ; shown ; si <money> ; sist said
        suicidal_ideation	10	skif ; slow down ; so theyd ; sponsor 0 ; sponsor ask ; squad ; su per
        suicidal_ideation	10	suic y ; sunday you ; swallow ; swallow everyth ; swallow the ; tantit
        suicidal_ideation	10	tech job ; than <always> ; than usual ; the brak ; the canal ; the closet
        suicidal_ideation	10	the furnac ; the not ; the pallbearer ; the sea ; the skif ; then theyl
        suicidal_ideation	10	they would ; thi <week> ; thin <color> ; til company ; tim say ; titl to
        suicidal_ideation	10	to argu ; told my ; told our ; tonit im ; toqu y ; troc y ; turn in ; un cint
        suicidal_ideation	10	up against ; up just ; use perc ; vena y ; venen ; voy a ; walk her
        suicidal_ideation	10	was yesterday ; wasnt her ; watch + ; which bridg ; who get ; widow box
        suicidal_ideation	10	wil quit ; would <take> ; would do ; ya <put> ; ya amar ; ya le ; ya ni
        suicidal_ideation	10	ya pus ; year by ; youl do ; your worst
        suicidal_ideation	9	0 teng ; 0 warm ; <always> to ; <amount> hond ; <ask> <die> ; <blood> los
        suicidal_ideation	9	<bodypart> go ; <bodypart> superficial ; <breath> <outdoors> ; <breath> hard
        suicidal_ideation	9	<buy> och ; <child> the ; <church> 0 ; <church> if ; <count> is ; <day> card
        suicidal_ideation	9	<day> set ; <day> you ; <daytime> <lock> ; <fire> <bodypart> ; <friend> you
        suicidal_ideation	9	<give> <pet> ; <give> sus ; <hear> wil ; <height> ive ; <height> si
        suicidal_ideation	9	<hit> del ; <home> nuev ; <job> ni ; <kin> you ; <leave> <opening>
        suicidal_ideation	9	<money> through ; <money> your ; <need> <height> ; <need> <home>
        suicidal_ideation	9	<order> <photo> ; <partner> <try> ; <pill> to ; <promise> por ; <promise> todo
        suicidal_ideation	9	<put> <church> ; <rail> <night> ; <say> be ; <say> passiv ; <see> <trust>
        suicidal_ideation	9	<sober> <continue> ; <soon> than ; <soon> van ; <start> <blood>
        suicidal_ideation	9	<stranger> bet ; <take> <asleep> ; <take> <crash> ; <take> all
        suicidal_ideation	9	<think> <drive> ; <think> <tool> ; <tool> <consume> ; <town> bks
        suicidal_ideation	9	<trust> <take> ; <trust> i ; <trust> its ; <try> <die> ; <try> <kill>
        """
}
