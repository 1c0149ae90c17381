extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation1 = """
        suicidal_ideation	-65	=
        suicidal_ideation	73	suicidal
        suicidal_ideation	59	kms
        suicidal_ideation	51	si with
        suicidal_ideation	45	quier viv
        suicidal_ideation	44	off myself
        suicidal_ideation	43	<kill> myself ; est mund ; unaliv
        suicidal_ideation	42	+ si ; <try> <rope>
        suicidal_ideation	41	<need> <die> ; curv
        suicidal_ideation	40	noos
        suicidal_ideation	39	aft tonight ; ive pick
        suicidal_ideation	38	<chestheart> <pill> ; be dead
        suicidal_ideation	37	be aliv ; dej pag ; hang himself
        suicidal_ideation	36	around to ; cros me ; end it ; mejor sin ; step back
        suicidal_ideation	35	keep look ; segu viv ; shoot himself
        suicidal_ideation	34	cort los ; quier mat ; rop in
        suicidal_ideation	32	estorb ; kid would ; policy pay ; quier quit ; to die
        suicidal_ideation	31	day pick ; kil myself ; lo decidi ; myself <night> ; wnat ; wnat to
        suicidal_ideation	30	<kill> herself ; <rail> com ; <think> <rail> ; aft thursday ; end my
        suicidal_ideation	30	everyon would ; kil herself ; the overlook ; verdad ya ; wont need
        suicidal_ideation	29	a colg ; activ si ; descansarian ; just didnt ; would even
        suicidal_ideation	28	<pill> <put> ; <say> <rail> ; cut again ; im suicidal ; neat ; no despert
        suicidal_ideation	28	rath be ; wont mat
        suicidal_ideation	27	<need> <kill> ; avent del ; cancel the ; cremation ; deep ; found <home>
        suicidal_ideation	27	found hom ; kier ; me confes ; my saturday ; myself tonight ; notic til
        suicidal_ideation	27	wont be
        suicidal_ideation	26	<kill> himself ; about driv ; be kind ; busquen ; m rum ; par cuand
        suicidal_ideation	26	phon off ; return every ; up anymor ; wont <need>
        suicidal_ideation	25	<goodbye> y ; <rope> <drive> ; <rope> myself ; and paid ; chosen the ; fresca
        suicidal_ideation	25	goe im ; hang myself ; in liv ; lif <insurance> ; overpas ; passiv si ; pront
        suicidal_ideation	25	purpos ; razor ; sin mi ; swallow all ; you wont
        suicidal_ideation	24	0 plan ; a ocup ; be around ; crack eleven ; dar lat ; dont both ; driv int
        suicidal_ideation	24	everyth hurt ; fami budget ; hav what ; inst ; las vena ; pil lin
        suicidal_ideation	24	presion de ; reason to ; stat i ; tel my ; the knot ; unlock so ; wan die
        suicidal_ideation	23	<blood> <bodypart> ; <room> shut ; <trust> if ; collect on ; count out ; denl
        suicidal_ideation	23	garag shut ; heart pil ; hop i ; noth heavy ; out ahead ; passiv ; suicid is
        suicidal_ideation	23	the hymn ; the mes ; tn ; voicemail say ; world would
        suicidal_ideation	22	<medicine> <die> ; <order> <clothes> ; <think> <die> ; a ahorc ; both <pet>
        suicidal_ideation	22	estarian ; gon do ; gon off ; her pictur ; her tomorrow ; his wil ; le dej
        suicidal_ideation	22	mail the ; me busquen ; mejor asi ; morn now ; quisier acost ; suicid
        suicidal_ideation	22	swallow everyth ; that non ; the overpas ; ther enough ; to gas ; to jump
        suicidal_ideation	22	who stil
        suicidal_ideation	21	and stand ; ask god ; azote y ; brazo con ; clos <room> ; clos garag
        suicidal_ideation	21	deni hi ; dont plan ; el nip ; enough in ; everybody hair ; heart tablet
        suicidal_ideation	21	la buen ; late he ; mecat ; method ; mom goodby ; not tonight ; on purpos
        suicidal_ideation	21	own <die> ; pensamiento suic ; pick out ; plan how ; subtract ; suicidi
        suicidal_ideation	21	that handl ; then <furniture> ; then curtain ; thinkin ; to nephew
        suicidal_ideation	20	<blood> <continue> ; <drive> int ; <goodbye> on ; <partner> su
        suicidal_ideation	20	<room> <tool> ; <rope> <day> ; <water> herself ; a dat ; and kid ; bandag
        suicidal_ideation	20	be <need> ; be her ; cort las ; culp ; drown herself ; espos su ; f <blood>
        suicidal_ideation	20	f cut ; flat affect ; gon <height> ; gon jump ; itd be ; kil mysef
        suicidal_ideation	20	las muneca ; lif insuranc ; light last ; mi ama ; muneca ; mysef ; noma queri
        suicidal_ideation	20	of seed ; overpas look ; parent to ; password are ; post <goodbye> ; razor to
        suicidal_ideation	20	remarry ; rop at ; theyd get ; tir del ; which <bodypart> ; written letter
        suicidal_ideation	19	<blood> both ; <goodbye> <always> ; <photo> myself ; <see> til ; a avent
        suicidal_ideation	19	a length ; about end ; back past ; descans de ; despert manan ; dramatic im
        suicidal_ideation	19	escribi en ; exit and ; famili cuand ; fold on ; haskel ; hast al ; hear one
        suicidal_ideation	19	hos ; insulin ; item ; jersey ; kms tonight ; label the ; lap n ; leg over
        suicidal_ideation	19	lif policy ; liv anymor ; manan ya ; not de ; old hors ; otr ves ; overlook
        suicidal_ideation	19	painles ; par <always> ; par <die> ; par morirs ; pictur myself ; point in
        suicidal_ideation	19	scrub the ; the vincent ; ther wont ; to spoil ; ves ; w/o me ; xfer from
        suicidal_ideation	18	0 freight ; <friend> she ; <goodbye> <child> ; <rope> 0 ; <rope> <last>
        suicidal_ideation	18	<rope> <room> ; <think> <height> ; a baj ; acost y ; ahorc ; bed or
        suicidal_ideation	18	been cut ; can hav ; cer los ; clear the ; day keep ; endors ; firearm in
        suicidal_ideation	18	gon end ; hang 0 ; i already ; im worth ; inflict ; intent previ ; itd
        suicidal_ideation	18	la net ; llor dic ; me recoj ; my policy ; myself when ; nadi a ; no mean
        suicidal_ideation	18	no point ; no queri ; nobody need ; nunc <school> ; nunc aprendi ; out how
        suicidal_ideation	18	pa que ; phon plan ; pistol and ; planet ; quit la ; seal ; self inflict
        suicidal_ideation	18	seroquel ; suicid not ; tailpip ; track with ; turn his ; wallet + ; weed lik
        suicidal_ideation	18	weekend that ; whol crew ; wil on ; worth <amount>
        suicidal_ideation	17	0 intent ; <always> uno ; <bodypart> superficial ; <clothes> <hot>
        suicidal_ideation	17	<cold> <water> ; <give> <tool> ; <night> deep ; <rope> <night>
        suicidal_ideation	17	<stop> <money> ; <water> out ; a est ; acab con ; aliv ; ama que ; ask tel
        suicidal_ideation	17	avent ; avient del ; be brav ; bedsheet ; cad uno ; cry say ; de a ; dog a
        suicidal_ideation	17	enough now ; ever borrow ; fin by ; going wher ; he lov ; hel <think>
        suicidal_ideation	17	hel understand ; her youl ; in nightstand ; it flat ; key is ; la sier
        suicidal_ideation	17	late i ; late when ; lock from ; los teni ; m <child> ; mak <day> ; me around
        suicidal_ideation	17	nic with ; of rop ; old to ; only lik ; perdonenm ; practic the ; real see
        suicidal_ideation	17	reparti ; restful ; ring his ; scar i ; shel <need> ; show her ; shred
        suicidal_ideation	17	squar ; suicidal most ; superficial ; teng plane ; than as ; the anesthesi
        suicidal_ideation	17	the pilot ; to rep ; un calcetin ; vouch for ; worth mor ; would notic
        suicidal_ideation	17	ya tienen
        suicidal_ideation	16	<buy> <rope> ; <hear> flat ; <kin> encontr ; <last> item ; <palecolor> lin
        suicidal_ideation	16	<phone> si ; <pill> <chestheart> ; <promise> <crowd> ; <stop> <key>
        suicidal_ideation	16	<stranger> whol ; <trust> <soon> ; <water> <calm> ; a bedsheet ; aft dai
        suicidal_ideation	16	and idk ; and strong ; anoth <past> ; anoth befor ; around anymor ; avisen
        suicidal_ideation	16	avisen a ; be wher ; be with ; been <blood> ; been writ ; contrasena
        suicidal_ideation	16	cuidamo ; cut both ; de quit ; de suicidi ; easi on ; es <asleep> ; f ear
        suicidal_ideation	16	flat <hear> ; flat voic ; friday so ; friend she ; from <moment> ; from now
        suicidal_ideation	16	gift i ; has plan ; herramient ; i smil ; intent ahorc ; it quiet ; kin if
        suicidal_ideation	16	kis ; las voy ; last item ; le avisen ; liger ; me <trust> ; metoprolol
        suicidal_ideation	16	my affair ; op <ask> ; op ask ; or los ; organ are ; out than ; par <kill>
        suicidal_ideation	16	par mat ; park deck ; password ; past sunday ; queri desped ; quier mor
        suicidal_ideation	16	rent paid ; schedul an ; segu aqui ; smil for ; spotify ; start cut
        suicidal_ideation	16	that friday ; the beam ; theyd all ; theyr for ; told crew ; tonight lol
        suicidal_ideation	16	transferenci ; troubl anyon ; tylenol ; tylenol 0 ; voic flat ; w/o <think>
        suicidal_ideation	16	w/o plan ; wil is ; written the ; ya reparti ; yrs told
        suicidal_ideation	15	0 told ; <ask> <trust> ; <blade> <headface> ; <clinician> how ; <die> <hold>
        suicidal_ideation	15	<fire> aft ; <give> back ; <go> im ; <hear> <start> ; <pet> away ; <pet> if
        suicidal_ideation	15	<play> than ; <rope> <outdoors> ; <tired> <stranger> ; a diciembr ; a sobran
        suicidal_ideation	15	about using ; al <rail> ; alguien supier ; aliv anymor ; aliv that
        suicidal_ideation	15	and label ; attempt 0 ; be bet ; been read ; been teach ; being sweet ; bff
        suicidal_ideation	15	both ill ; bought rop ; brazo anoch ; by siz ; by sunday ; cabinet lik
        suicidal_ideation	15	can quit ; chaplain if ; clap when ; clos out ; compr la ; de mang
        suicidal_ideation	15	dead than ; do fin ; dog away ; each <child> ; envelop for ; escogi el
        suicidal_ideation	15	est noviembr ; fil <always> ; fil every ; find me ; for <continue> ; for keep
        suicidal_ideation	15	fresh lin ; gan si ; get sleepy ; go too ; gon kms ; good <hear> ; good to
        suicidal_ideation	15	hacers ; hav enough ; her cat ; him today ; himself <say> ; his ps
        suicidal_ideation	15	honest <die> ; i schedul ; i wer ; ido de ; im pul ; junt las ; just smil
        suicidal_ideation	15	keep driv ; landlord open ; lin stil ; lov them ; m slow ; m widow ; m wind
        suicidal_ideation	15	mang larg ; me quier ; myself aft ; nad muy ; nit to ; no <rail>
        suicidal_ideation	15	nobody would ; not buy ; not exist ; perdonem ; plan to ; purpos i
        suicidal_ideation	15	qued viud ; quit buy ; raft ; rath she ; refus <eat> ; se molest ; sent back
        suicidal_ideation	15	so whoev ; somebody whol ; sorry and ; squar up ; ston in ; tap on
        suicidal_ideation	15	taught my ; the raft ; thes for ; titl ; top <home> ; top deck ; top level
        suicidal_ideation	15	truck over ; truck titl ; una sog ; up how ; wasnt around ; wasnt her
        suicidal_ideation	15	who leav ; y piens ; ya escogi ; ya no
        suicidal_ideation	14	+ which ; <asleep> <awake> ; <clothes> blu ; <clothes> so ; <crowd> <shame>
        suicidal_ideation	14	<go> wher ; <gun> out ; <hear> one ; <height> <start> ; <height> but
        suicidal_ideation	14	<intoxicated> <alone> ; <key> und ; <kill> <blade> ; <kill> <stop>
        suicidal_ideation	14	<money> int ; <pet> <key> ; <pet> scratch ; <photo> <pill> ; <rope> herself
        suicidal_ideation	14	<say> anyon ; <stop> tod ; <water> shutof ; a amanec ; about kil ; aliv for
        suicidal_ideation	14	all tonight ; almost did ; and plan ; be anyon ; been sort ; birth <year>
        suicidal_ideation	14	birth year ; birthday which ; blank aft ; bury me ; calend and ; car run
        suicidal_ideation	14	cat lik ; chang subject ; coach of ; cry i ; dad gun ; de clonazepam
        suicidal_ideation	14	despidiendos ; dic ya ; diganl a ; divid and ; dond voy ; dont <see>
        suicidal_ideation	14	dres blu ; each <kin> ; el boil ; estarian mejor ; every pil ; everyon back
        suicidal_ideation	14	f turn ; fin nad ; found <write> ; googl how ; had <rope> ; had tied
        suicidal_ideation	14	hang herself ; her <key> ; hos and ; hurt myself ; i wont ; idk why ; im load
        suicidal_ideation	14	in freez ; isnt worth ; ive settl ; jack and ; keep stand ; kind do ; koi
        suicidal_ideation	14	las pus ; le encuentr ; light to ; m <give> ; mail his ; mak sur
        suicidal_ideation	14	may <consume> ; may smok ; me junt ; me real ; my lock ; my van ; noth that
        suicidal_ideation	14	of hurt ; paid everyon ; pictur the ; program back ; queri viv
        suicidal_ideation	14	refier <think> ; reparti sus ; seed and ; servic <gun> ; shutof ; sin plan
        suicidal_ideation	14	sist me ; sog ; stand <past> ; stand past ; stil pay ; subject when
        suicidal_ideation	14	suicid every ; teng las ; than sit ; the combination ; the rock ; the switch
        suicidal_ideation	14	the thought ; they cle ; theyd <take> ; to end ; to mail ; tuck a ; un vide
        suicidal_ideation	14	vena ; want one ; warm stil ; warm transf ; wasnt anyth ; wat shutof
        suicidal_ideation	14	wer <die> ; wer dead ; whoev read ; wif to ; wind nois ; wind on ; wont b
        suicidal_ideation	14	work out ; wors i ; would <hold> ; would hold ; written my ; wrot my ; x lo
        suicidal_ideation	14	ya <put> ; ya mer ; year til
        suicidal_ideation	13	<always> <calm> ; <always> <tool> ; <clothes> dip ; <day> encontr
        suicidal_ideation	13	<drive> structur ; <friend> <order> ; <give> sus ; <gun> in ; <height> <see>
        suicidal_ideation	13	<height> without ; <key> is ; <money> som ; <opening> dont ; <pill> it
        suicidal_ideation	13	<put> insid ; <rail> with ; <room> rod ; <room> would ; <see> cas
        suicidal_ideation	13	<soon> than ; <stop> mind ; <try> <die> ; <water> has ; <write> <child>
        suicidal_ideation	13	<write> already ; a hacers ; about <kill> ; about suicid ; acab tod
        suicidal_ideation	13	account with ; al canal ; almoh de ; already <take> ; an exit ; and count
        suicidal_ideation	13	and tin ; ayudan hoy ; barandal ; batal con ; be fin ; be read ; been <write>
        suicidal_ideation	13	belt round ; buy groceri ; cabinet about ; cart en ; clor ; closet rod
        suicidal_ideation	13	colg en ; com soldadito ; combination ; compr el ; cousin my ; debi
        suicidal_ideation	13	decent man ; decid that ; deep then ; di de ; dibujo ; didnt <awake>
        suicidal_ideation	13	didnt wak ; doe anoth ; dog now ; don lety ; dont <photo> ; dont fus
        suicidal_ideation	13	droga es ; en <take> ; en quit ; es dram ; ese dia ; every tool ; f flat
        suicidal_ideation	13	far down ; feed tim ; folk get ; freight ; garag twic ; go wher
        suicidal_ideation	13	good <clothes> ; gun in ; he meant ; he pens ; headston ; hel <height>
        suicidal_ideation	13	hel jump ; himself if ; his littl ; hoodi dip ; i decid ; i swallow
        suicidal_ideation	13	inpatient start ; iop desd ; is # ; it fast ; keep that ; la <rope> ; la fot
        suicidal_ideation	13	la vid ; laid out ; lat than ; late ive ; le <school> ; le ensen ; le firm
        suicidal_ideation	13	le veo ; lethal ; littl blad ; lo baj ; load gun ; m <calm> ; me tir
        suicidal_ideation	13	mind if ; nadi tien ; neighbor for ; no vacation ; notebook ; of <pain>
        suicidal_ideation	13	of suicid ; off tonight ; only vap ; own way ; park at ; park structur
        suicidal_ideation	13	park up ; pharmacist for ; piens ; pil it ; policy ; prepaid the
        suicidal_ideation	13	pretty <soon> ; pretty soon ; purpos 0 ; que haci ; queri que ; quisier mor
        suicidal_ideation	13	rod and ; sav som ; se va ; self <kill> ; self harm ; shed and ; spar <key>
        suicidal_ideation	13	spar key ; spoil ; spr clean ; sticky that ; stockpil ; structur for ; suic
        suicidal_ideation	13	sur of ; swim out ; tap from ; tap insid ; th <stimulant> ; the hos
        suicidal_ideation	13	the medicin ; the metrolink ; the nois ; the razor ; the view ; the wifi
        suicidal_ideation	13	then theyl ; ther soon ; thes i ; thing ive ; tid at ; tid tabl ; to <die>
        suicidal_ideation	13	to lup ; veo cas ; vodk about ; voic took ; way down ; way out ; wher im
        suicidal_ideation	13	which <height> ; widow box ; wind + ; worth it ; y cual ; ya dej
        suicidal_ideation	12	0 <rail> ; 0 morrow ; <always> <sad> ; <always> item ; <amount> hond
        suicidal_ideation	12	<amount> long ; <bodypart> <last> ; <child> would ; <clinician> <opening>
        suicidal_ideation	12	<container> already ; <container> comb ; <container> just ; <continue> stand
        suicidal_ideation	12	<die> <night> ; <die> is ; <die> not ; <drive> tag ; <friend> x
        suicidal_ideation	12	<friend> you ; <go> <rope> ; <hit> <height> ; <job> out ; <key> are
        suicidal_ideation	12	<kill> <night> ; <last> <hold> ; <lock> <consume> ; <need> <asleep>
        suicidal_ideation	12	<need> <promise> ; <need> ya ; <night> i ; <night> itl ; <pet> <soon>
        suicidal_ideation	12	<put> <pill> ; <rail> on ; <school> than ; <see> <fall> ; <soon> <kin>
        suicidal_ideation	12	<soon> go ; <stimulant> noth ; <stop> <opening> ; <stop> mak
        suicidal_ideation	12	<think> <water> ; <year> by ; a futur ; a hac ; a razor ; aft <day>
        suicidal_ideation	12	al puent ; all month ; amp ; and cancel ; anoth <month> ; are off ; ayud ya
        suicidal_ideation	12	batal ; be <die> ; be <school> ; be enough ; been draft ; belt around
        suicidal_ideation	12	blow my ; bor toda ; borrow and ; bought the ; brazo desd ; by hang ; car int
        suicidal_ideation	12	car smok ; cat if ; claus ; com desd ; con <think> ; cord and ; cuand uno
        suicidal_ideation	12	cuanta de ; diganl ; do anoth ; dont <give> ; drov to ; eat at ; el barandal
        suicidal_ideation	12	en fil ; every item ; f very ; for each ; freight com ; frm ; good <phone>
        suicidal_ideation	12	goodby ; hal cas ; happen and ; hav <die> ; hav suicidal ; her his
        suicidal_ideation	12	his board ; hos from ; hug the ; i regist ; insulin and ; intent
        suicidal_ideation	12	isnt around ; its short ; kid get ; kind to ; la bibli ; la insulin ; lak is
        suicidal_ideation	12	leg again ; les <stop> ; les dej ; lift thi ; lik hav ; lock comb ; mail her
        suicidal_ideation	12	mak tap ; many of ; mas barat ; mas hond ; me apart ; medicin cabinet
        suicidal_ideation	12	morrow ; my <asleep> ; my sleep ; myself <alone> ; myself <continue>
        suicidal_ideation	12	myself again ; myself alon ; night say ; no fenc ; no return ; noch le
        suicidal_ideation	12	noth <leave> ; one way ; permanent ; plan past ; plan stat ; pleas mail
        suicidal_ideation	12	prepaid ; purpos <say> ; que contesten ; re f ; real <see> ; real no
        suicidal_ideation	12	record befor ; rop from ; sacapunta ; sal gan ; say goodby ; say wher
        suicidal_ideation	12	see if ; see myself ; she sent ; shel want ; sho are ; skif ; soon go
        suicidal_ideation	12	st <height> ; st bridg ; stuck with ; swallow the ; than <always>
        suicidal_ideation	12	than usual ; the canal ; the gut ; the password ; the skif ; ther thre
        suicidal_ideation	12	thing out ; thinkin about ; to drown ; to thing ; tom veint ; tonit i
        suicidal_ideation	12	train track ; un cint ; up against ; wed ring ; which <friend>
        suicidal_ideation	12	which <outdoors> ; which neighbor ; word so ; would get ; xfer ; y anoch
        suicidal_ideation	12	ya hic ; ya les ; year by ; your worst
        suicidal_ideation	11	+ hi ; <alcohol> clos ; <always> <pill> ; <bodypart> <day>
        suicidal_ideation	11	<bodypart> <photo> ; <child> estarian ; <clothes> pa ; <count> <insurance>
        suicidal_ideation	11	<count> is ; <day> <rope> ; <daytime> ya ; <furniture> defrost
        suicidal_ideation	11	<furniture> una ; <give> his ; <gun> <headface> ; <height> <last>
        suicidal_ideation	11	<height> del ; <height> pil ; <last> nic ; <leave> la ; <need> <height>
        suicidal_ideation	11	<opening> <write> ; <pain> myself ; <pet> too ; <phone> block ; <phone> off
        suicidal_ideation	11	<pill> would ; <promise> <always> ; <sad> si ; <say> <height> ; <see> <trust>
        suicidal_ideation	11	<see> if ; <soon> van ; <start> <blood> ; <stimulant> <relapse>
        suicidal_ideation	11	<stranger> <pet> ; <think> od ; <trade> turn ; <trust> i ; <try> <past>
        suicidal_ideation	11	<wait> que ; <week> <clothes> ; <write> his ; <write> sharpen ; <year> ahead
        suicidal_ideation	11	a cad ; a reason ; a segu ; about <drive> ; aft <always> ; aft midnight
        suicidal_ideation	11	aft tuesday ; aliv no ; already pick ; alrededor de ; an <crash>
        suicidal_ideation	11	an accident ; and <tool> ; aqui <continue> ; arent the ; arm again ; avent al
        suicidal_ideation	11	be need ; been <school> ; bendicion ; blu pres ; bought 0 ; bro on
        suicidal_ideation	11	bullet for ; cal hung ; card for ; catr ; cold by ; com <see> ; comb
        suicidal_ideation	11	completenes that ; correct it ; crisi rn ; cry tel ; cuid desd ; cuiden
        suicidal_ideation	11	cuiden a ; dad told ; darl de ; decidi ; defrost ; dej mis ; detox two
        suicidal_ideation	11	dij gracia ; diosit ; doming voy ; el panteon ; el traj ; en orden
        suicidal_ideation	11	encarg el ; entir bottl ; ex <clothes> ; f took ; falt <money> ; falt valor
        suicidal_ideation	11	final get ; for everybody ; forgav ; garag 0 ; get which ; good then
        suicidal_ideation	11	hav <put> ; hav decid ; hay <blood> ; hay sangr ; her <calm> ; her <media>
        suicidal_ideation	11	her an ; her anymor ; her story ; heroin sinc ; himself with ; his <see>
        suicidal_ideation	11	his tool ; how <happy> ; ideacion suic ; im gon ; im park ; im plan
        suicidal_ideation	11	its plenty ; ive arrang ; ive tim ; keep notic ; keep rehears ; kept her
        suicidal_ideation	11	kid who ; la bendicion ; la capil ; la ferreteri ; la funerari ; las teng
        suicidal_ideation	11	last nic ; le encarg ; ledg ; lin get ; list but ; lo preguntan
        suicidal_ideation	11	long <clothes> ; long a ; long sleev ; long til ; mat no ; me calm
        suicidal_ideation	11	meant and ; mer ; mer <asleep> ; mer descans ; mes la ; mi sil ; mia tambien
        suicidal_ideation	11	mom get ; motor on ; mund ; my siz ; night look ; no contest ; no cre
        suicidal_ideation	11	noma le ; not <shame> ; not turn ; noth left ; numb block ; of hymn ; on way
        suicidal_ideation	11	only com ; oril del ; own suicid ; paid the ; par cad ; park by
        suicidal_ideation	11	pencil sharpen ; perky ; pidi perdon ; pierna con ; pil count ; pil would
        suicidal_ideation	11	plan od ; que diosit ; que piens ; quier despert ; quit look ; rath <put>
        suicidal_ideation	11	rath put ; razor in ; real all ; regal el ; rent through ; reservo and
        suicidal_ideation	11	resign ; se <rope> ; se colg ; shot <record> ; shot record ; si <money>
        suicidal_ideation	11	si plan ; so has ; sog en ; somebody feed ; sponsor ask ; sponsor i
        suicidal_ideation	11	stil wish ; suicid sinc ; tantit ; teng pensamiento ; than one ; that calm
        suicidal_ideation	11	the buoy ; the engin ; the noos ; the rop ; the tailpip ; the trailhead
        suicidal_ideation	11	thi weekend ; thin <color> ; thre are ; tied the ; to fus ; todo <put>
        suicidal_ideation	11	todo por ; told our ; toqu y ; trailhead ; troc y ; wash so ; what bother
        suicidal_ideation	11	which <clothes> ; whoev find ; with <think> ; without me ; wont hav
        suicidal_ideation	11	would want ; wouldnt <take> ; wrist ; wrist last ; ya amar ; ya pus
        suicidal_ideation	11	year ahead
        suicidal_ideation	10	0 tip ; <always> to ; <ask> <promise> ; <ask> al ; <awake> <daytime>
        suicidal_ideation	10	<blade> <bodypart> ; <bodypart> go ; <buy> <pet> ; <child> could
        suicidal_ideation	10	<child> the ; <church> if ; <container> <insurance> ; <container> <moment>
        suicidal_ideation	10	<continue> check ; <crowd> hed ; <crowd> if ; <day> circl ; <day> toda
        suicidal_ideation	10	<die> activ ; <die> nin ; <drive> off ; <eat> <past> ; <eat> tim
        suicidal_ideation	10	<emergency> <hot> ; <fire> <bodypart> ; <friend> dont ; <give> loc
        suicidal_ideation	10	<goodbye> de ; <happy> them ; <headface> <trade> ; <height> <count>
        suicidal_ideation	10	<height> ice ; <height> si ; <hold> <fire> ; <leave> theyd ; <medicine> pm
        suicidal_ideation	10	<night> me ; <pet> <stranger> ; <phone> anoth ; <phone> tim
        suicidal_ideation	10	<promise> <play> ; <promise> todo ; <rail> 0 ; <rail> <rail> ; <rail> aft
        suicidal_ideation	10	<rail> de ; <rarely> <think> ; <say> passiv ; <see> down ; <stranger> bet
        suicidal_ideation	10	<think> <kill> ; <think> <stop> ; <think> <tool> ; <think> yal ; <town> shut
        suicidal_ideation	10	<trust> <opening> ; <water> myself ; <write> my ; <write> par ; a <soon>
        suicidal_ideation	10	a dad ; a favor ; a noos ; affair ; aft <night> ; aft final ; aft thi
        suicidal_ideation	10	ahi va ; al gat ; al mism ; all my ; alon tonight ; already <think> ; am too
        suicidal_ideation	10	an overpas ; and sign ; and simp ; angry that ; anoth night ; aqui sig
        suicidal_ideation	10	bathrob ; be to ; be too ; been sav ; befor somebody ; beneficiary form
        suicidal_ideation	10	bet off ; bik the ; blurry ; both wrist ; cal anoth ; carta par ; cat has
        suicidal_ideation	10	check mark ; christma but ; ciel ; cle <amount> ; closet bar ; cobran el
        suicidal_ideation	10	com thru ; cowork she ; cuart a ; cut last ; cut my ; d <partner> ; d wif
        suicidal_ideation	10	day anyway ; de alguien ; deep than ; dejam ; del freeway ; desk one
        suicidal_ideation	10	didnt <take> ; dij en ; dont feel ; dont see ; door now ; door open
        suicidal_ideation	10	drown myself ; duerman ; ell con ; endors passiv ; enough of ; escribi
        suicidal_ideation	10	ese <day> ; est san ; estoy <wait> ; estoy esper ; every account ; every debt
        suicidal_ideation	10	every library ; f told ; finish him ; firm la ; font ; form to ; fue <shame>
        suicidal_ideation	10	fue culp ; giv loc ; gon <die> ; gon <stop> ; gon kil ; group chat ; gut to
        suicidal_ideation	10	had <always> ; hair aft ; hang attempt ; he hug ; hel <rope> ; hel hang
        suicidal_ideation	10	her keep ; her lin ; her paper ; her spin ; her wrist ; hes check ; hic la
        suicidal_ideation	10	him how ; himself in ; his <key> ; his dog ; his jacket ; his watch
        suicidal_ideation	10	how high ; how quiet ; how tal ; i wasnt ; ice to ; if ill ; in being
        suicidal_ideation	10	inpt inf ; is spotles ; it seem ; it set ; it written ; jalon y ; jornaler 0
        suicidal_ideation	10	just go ; just keep ; k <amount> ; keep think ; key hang ; kid next
        suicidal_ideation	10	kier <kill> ; kier mat ; know yal ; la alcanz ; la and ; la clav ; la lech
        """
}
