extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation1 = """
        suicidal_ideation	-61	=
        suicidal_ideation	66	suicidal
        suicidal_ideation	60	kms
        suicidal_ideation	58	be dead
        suicidal_ideation	47	kil myself
        suicidal_ideation	45	+ si ; par cuand ; quier mat ; si with
        suicidal_ideation	44	quier viv ; to jump
        suicidal_ideation	43	cut again ; shoot himself
        suicidal_ideation	42	hang himself ; noos
        suicidal_ideation	41	aft tonight ; be aliv ; phon off ; to die ; wont need
        suicidal_ideation	39	rop in
        suicidal_ideation	38	est mund ; heart pil
        suicidal_ideation	36	cort los ; dej pag ; kil herself ; myself tonight ; quier mor ; unaliv
        suicidal_ideation	36	wan die
        suicidal_ideation	35	curv ; ive pick ; sin plan ; step back ; tel my
        suicidal_ideation	34	about driv ; and stand ; mejor sin ; no despert
        suicidal_ideation	33	deep ; hang herself
        suicidal_ideation	32	avent del ; end it ; kid would ; lo decidi ; mecat ; notic til ; off myself
        suicidal_ideation	32	overpas ; quier quit ; stat i
        suicidal_ideation	31	cremation ; found hom ; keep look ; le dej ; noma queri
        suicidal_ideation	30	cros me ; driv int ; razor to ; wont be
        suicidal_ideation	29	ahorc ; belt around ; garag shut ; gun in ; lif insuranc ; the anesthesi
        suicidal_ideation	29	the overlook ; wnat ; wnat to
        suicidal_ideation	28	about kil ; be kind ; been cut ; her pictur ; m rum ; reparti ; segu viv
        suicidal_ideation	28	titl ; wont mat
        suicidal_ideation	27	activ si ; around to ; clos garag ; count out ; el cajon ; everyon would
        suicidal_ideation	27	flat voic ; gon end ; gon jump ; hear one ; her his ; pil lin ; suicid is
        suicidal_ideation	27	the password ; then curtain ; ther wont ; would even
        suicidal_ideation	26	and paid ; busquen ; dont plan ; end my ; enough in ; estorb ; get sleepy
        suicidal_ideation	26	hang myself ; im worth ; la net ; nobody need ; pick out ; plan to
        suicidal_ideation	26	presion de ; pront ; quisier acost ; stitch ; who stil
        suicidal_ideation	25	ask god ; be around ; cort las ; dar lat ; endors ; estarian ; goe im
        suicidal_ideation	25	hop the ; in liv ; just didnt ; kil himself ; mail the ; noch le ; on purpos
        suicidal_ideation	25	out ahead ; pa que ; purpos ; razor
        suicidal_ideation	24	a dat ; a ocup ; acab tod ; aft thursday ; both wrist ; cut both ; denl
        suicidal_ideation	24	everyth hurt ; friend she ; going wher ; hang 0 ; hav thought ; hop i
        suicidal_ideation	24	im suicidal ; ive tim ; kms tonight ; long sleev ; me recoj ; no queri
        suicidal_ideation	24	of seed ; see if ; sog ; start cut ; theyd get ; to kil ; truck w ; ya les
        suicidal_ideation	23	0 plan ; about end ; an exit ; arm again ; cabinet lik ; closet rod ; colg en
        suicidal_ideation	23	cry say ; espos su ; firearm in ; i already ; kier ; laid out ; mor ya
        suicidal_ideation	23	not wak ; noth heavy ; password are ; pictur myself ; practic the ; shed and
        suicidal_ideation	23	spar key ; squar up ; suicidi ; the blad ; the knot ; the mes ; with plan
        suicidal_ideation	23	would hold ; y anoch
        suicidal_ideation	22	aliv ; an accident ; and kid ; azote y ; bandag ; be her ; cat if ; compr la
        suicidal_ideation	22	crack eleven ; despidiendos ; everyon slap ; how high ; i swallow ; im park
        suicidal_ideation	22	insulin ; intent ahorc ; lif policy ; light to ; mail his ; may smok
        suicidal_ideation	22	me busquen ; nic with ; password ; perdonenm ; permanent ; point in
        suicidal_ideation	22	the beam ; unlock so ; w/o plan ; wer dead ; work out ; written letter ; xfer
        suicidal_ideation	21	0 teng ; a colg ; aft dai ; and idk ; are off ; be nic ; dond voy ; el nip
        suicidal_ideation	21	enough of ; everybody hair ; fami budget ; fil every ; hast al ; her story
        suicidal_ideation	21	in nightstand ; in tim ; kis ; la insulin ; late i ; manan ya ; mejor asi
        suicidal_ideation	21	method ; night i ; notebook ; old to ; painles ; par cad ; par mat ; planet
        suicidal_ideation	21	real see ; suicid every ; suicid not ; the vincent ; then theyl ; thinkin
        suicidal_ideation	21	tonit i ; tylenol ; un calcetin ; whol crew ; ya escogi
        suicidal_ideation	20	0 freight ; about suicid ; all month ; all tonight ; anoth befor ; bridg by
        suicidal_ideation	20	cry i ; de avent ; del puent ; despidi ; despidi de ; do anoth ; dont both
        suicidal_ideation	20	each of ; every pil ; flat affect ; for keep ; had tied ; her tomorrow ; item
        suicidal_ideation	20	jersey ; las vena ; last item ; le veo ; metoprolol ; mom goodby
        suicidal_ideation	20	myself when ; of rop ; old hors ; or los ; parent to ; park structur
        suicidal_ideation	20	policy pay ; prepaid ; reason to ; remarry ; reservo ; se despidi ; seal
        suicidal_ideation	20	sog en ; somebody whol ; teng pensamiento ; th floor ; the reservo ; told our
        suicidal_ideation	20	veo cas ; wed ring ; would get ; you wont
        suicidal_ideation	19	a avent ; a baj ; a est ; affair ; been read ; been writ ; bought the
        suicidal_ideation	19	car run ; chaplain if ; dad gun ; descans de ; en fil ; enough now
        suicidal_ideation	19	escribi en ; ever borrow ; every account ; gan si ; her cat ; her youl ; inst
        suicidal_ideation	19	it fast ; it quiet ; jack and ; le ensen ; leg over ; los teni ; mail my
        suicidal_ideation	19	mak sur ; me apart ; me confes ; my affair ; my policy ; myself aft ; neat
        suicidal_ideation	19	no vacation ; nobody would ; not de ; numb block ; par siempr ; park deck
        suicidal_ideation	19	passiv ; pistol and ; rath be ; return every ; sav som ; scar i ; se colg
        suicidal_ideation	19	shown ; someth up ; swallow every ; that handl ; the overpas ; the pilot
        suicidal_ideation	19	the rop ; theyr for ; track with ; transferenci ; verdad ya ; world would
        suicidal_ideation	19	worth mor ; wrist last
        suicidal_ideation	18	0 intent ; already pick ; and plan ; and strong ; avent al ; been teach
        suicidal_ideation	18	by hang ; cad uno ; can hav ; chang subject ; check mark ; com thru
        suicidal_ideation	18	cord and ; darl las ; deni hi ; despert manan ; didnt wak ; diganl a
        suicidal_ideation	18	dog away ; driv off ; droga es ; f turn ; find me ; firm la ; fold on
        suicidal_ideation	18	gun out ; hav decid ; hos ; hug the ; kil mysef ; las muneca ; late he
        suicidal_ideation	18	llor dic ; look down ; mas barat ; me around ; mi ama ; mind if ; muneca
        suicidal_ideation	18	mysef ; no contest ; no return ; not tonight ; only lik ; park at ; passiv si
        suicidal_ideation	18	person to ; self with ; she sent ; show her ; sist get ; sorry and
        suicidal_ideation	18	stand past ; ston in ; su bod ; subject when ; subtract ; tap on ; than as
        suicidal_ideation	18	tn ; to god ; told crew ; tuck a ; vid el ; whoev has ; wrot my ; xfer from
        suicidal_ideation	18	y piens ; ya dej
        suicidal_ideation	17	acab con ; and label ; and put ; asleep now ; be my ; be need ; bet off
        suicidal_ideation	17	both ill ; car int ; cer los ; clos out ; compr el ; crisi rn ; dej mis
        suicidal_ideation	17	dish and ; dont feel ; driv hom ; exit and ; f told ; freight ; friday so
        suicidal_ideation	17	googl how ; heart tablet ; her both ; hoy compr ; its short ; keep driv
        suicidal_ideation	17	la bibli ; la prim ; lap n ; lock from ; long til ; mat no ; me quier
        suicidal_ideation	17	mo rent ; nunc aprendi ; op ask ; perdonem ; plan how ; queri que ; ring to
        suicidal_ideation	17	seed and ; sin mi ; squar ; suicid ; than one ; that non ; the belt
        suicidal_ideation	17	the deposit ; the letter ; the rock ; told anyon ; turn his ; un vide
        suicidal_ideation	17	warm transf ; watch and ; way down ; weekend that ; wil is ; wil on ; wind on
        suicidal_ideation	17	wrist ; writ if ; ya no ; year til
        suicidal_ideation	16	0 tip ; a reason ; a segu ; acost y ; aft friday ; ama que ; and lying
        suicidal_ideation	16	as soon ; avent ; balcony rail ; be me ; be to ; being sweet ; bury me
        suicidal_ideation	16	cabinet about ; cancel the ; card for ; com sunday ; cuidamo ; culp
        suicidal_ideation	16	de alguien ; deck of ; dont fus ; dramatic im ; dres blu ; ese dia
        suicidal_ideation	16	estoy esper ; f sound ; forest lawn ; freight com ; get over ; gon do
        suicidal_ideation	16	has plan ; his jacket ; his tool ; i wont ; key is ; know why ; know yal
        suicidal_ideation	16	la pacienci ; landlord open ; leg again ; les dej ; lif vest ; liv anymor
        suicidal_ideation	16	lo baj ; m slow ; mak tap ; muy contest ; my lock ; my sleep ; myself again
        suicidal_ideation	16	no point ; noma le ; of hymn ; off left ; pallbearer ; pil it ; queri desped
        suicidal_ideation	16	refier idea ; reparti sus ; say goodby ; segu aqui ; so mayb ; so whoev
        suicidal_ideation	16	stop thinkin ; talk down ; taught my ; that that ; the edg ; the pallbearer
        suicidal_ideation	16	the patienc ; ther enough ; ther soon ; tied the ; to thank ; top deck
        suicidal_ideation	16	train track ; troc y ; una sog ; ver que ; wan ; whoev read ; wont see
        suicidal_ideation	16	written my ; ya reparti ; yrs told
        suicidal_ideation	15	0 keep ; 0 told ; a diciembr ; a quit ; about using ; ahorit no ; and count
        suicidal_ideation	15	and stood ; anoth night ; ash ; attempt ; avisen ; avisen a ; be quick
        suicidal_ideation	15	be wher ; be with ; belt ; bik the ; birth year ; brazo con ; by sunday
        suicidal_ideation	15	contrasena ; cowork she ; cut wrist ; dad told ; dog now ; easi on ; en est
        suicidal_ideation	15	en quit ; encarg los ; es dram ; escrib par ; far down ; fin print
        suicidal_ideation	15	garag twic ; goodby ; gracia por ; hav enough ; he meant ; he pens
        suicidal_ideation	15	him today ; hour our ; i label ; i smil ; i wer ; ido de ; in freez ; intent
        suicidal_ideation	15	intent previ ; it would ; ive written ; keep rehears ; know befor ; la sier
        suicidal_ideation	15	la sog ; le avisen ; le encarg ; load gun ; los quinc ; mail back ; me encarg
        suicidal_ideation	15	me real ; mejor me ; my siz ; no fenc ; no quier ; not exist ; not sorry
        suicidal_ideation	15	of himself ; out how ; out than ; out which ; paid the ; papel del
        suicidal_ideation	15	par morirs ; park up ; pharmacist how ; pidi perdon ; piens ; plan stat
        suicidal_ideation	15	pleas tak ; pretty soon ; que van ; queri ; queri viv ; sat ther ; say wher
        suicidal_ideation	15	se quier ; she hat ; shed rath ; shel want ; sho are ; shred ; slow down
        suicidal_ideation	15	smil for ; sticky that ; superficial ; the arithmetic ; the bik ; the brak
        suicidal_ideation	15	the metrolink ; the rail ; the thought ; theyd all ; thi weekend
        suicidal_ideation	15	think about ; to argu ; to mom ; to nephew ; to rep ; typ it ; w/o me
        suicidal_ideation	15	want one ; wasnt her ; way out ; weed lik ; wind nois ; with intent
        suicidal_ideation	15	would notic ; wrist superficial ; x lo ; yellow lin
        suicidal_ideation	14	a burden ; a nad ; a noos ; and sign ; and tin ; and told ; bleach ; bor toda
        suicidal_ideation	14	by me ; cad una ; can quit ; cat lik ; closet door ; de cad ; de mang
        suicidal_ideation	14	dead lik ; dibujo ; diganl ; door open ; easi ; edg and ; escogi el
        suicidal_ideation	14	estarian mejor ; everybody if ; everyon back ; fin by ; fin nad ; flat ; font
        suicidal_ideation	14	for everybody ; forgav ; fresh cut ; gav notic ; happen and ; heart med
        suicidal_ideation	14	herramient ; his dog ; his watch ; ideacion suic ; it written ; keep stand
        suicidal_ideation	14	kid who ; la fot ; le damo ; le prendi ; llav de ; lov them ; mail her
        suicidal_ideation	14	mang larg ; mer descans ; mes la ; mund ; my thigh ; ngl ; nic know ; nit to
        suicidal_ideation	14	noth left ; overlook ; overpas look ; paid everyon ; paper cam ; pens com
        suicidal_ideation	14	pensamiento ; pensamiento suic ; pil would ; pistol on ; pue and ; raft
        suicidal_ideation	14	see myself ; so they ; sponsor i ; stil be ; stil pay ; suic y ; sus gallo
        suicidal_ideation	14	swallow all ; taken to ; tantit ; thank me ; the engin ; the hos
        suicidal_ideation	14	the medicin ; the raft ; the razor ; thes i ; tid tabl ; to lup ; told my
        suicidal_ideation	14	tool ; top level ; uno por ; up how ; watch + ; what bother ; widow box
        suicidal_ideation	14	wont b ; word so
        suicidal_ideation	13	+ which ; a futur ; a hacers ; a ser ; a sobran ; aft midnight ; aft sunday
        suicidal_ideation	13	aft thi ; ago stitch ; alamed ; alguien supier ; already told ; and quick
        suicidal_ideation	13	anymor i ; arithmetic ; around anymor ; ayud ya ; barstow for ; bathrob
        suicidal_ideation	13	be long ; been want ; befor somebody ; blad in ; blu box ; by fal ; clap when
        suicidal_ideation	13	columpi ; com desd ; combination ; correct it ; crisi lin ; d wif
        suicidal_ideation	13	de secundari ; del viern ; desd aca ; despedi ; despert nunc ; die
        suicidal_ideation	13	divid and ; dog a ; dont send ; door that ; el boil ; est san ; estoy hart
        suicidal_ideation	13	every item ; everyon and ; f flat ; falt valor ; financ ; fot de ; get ther
        suicidal_ideation	13	gift i ; gon kil ; hacers ; her location ; hes check ; his littl ; hos and
        suicidal_ideation	13	hurt myself ; i cut ; i keep ; if god ; im gon ; im head ; isnt worth
        suicidal_ideation	13	just keep ; keep notic ; keep tel ; la cuerd ; label the ; las voy ; last nic
        suicidal_ideation	13	le rec ; leav theyd ; left the ; lif ins ; liger ; lo teng ; lo unic ; mat by
        suicidal_ideation	13	me despedi ; me ill ; meant and ; mer ; metrolink ; mis hija ; myself
        suicidal_ideation	13	myself befor ; nit on ; noma esper ; not buy ; not turn ; of hurt
        suicidal_ideation	13	one afternoon ; one left ; only vap ; oril del ; own way ; paper and
        suicidal_ideation	13	past sunday ; pens ; pens en ; pictur the ; pil count ; plan od ; plan on
        suicidal_ideation	13	plan past ; policy ; primer en ; pul her ; pul him ; purpos 0 ; q quier
        suicidal_ideation	13	que haci ; quisier mor ; ranch aft ; real long ; redid ; rent paid ; rop
        suicidal_ideation	13	say sorry ; servic weapon ; shut off ; sist me ; skif ; sobran ; soon
        suicidal_ideation	13	st bridg ; stitch at ; suicidal most ; supier ; tailpip ; tap from ; teng las
        suicidal_ideation	13	th st ; th street ; than sit ; the bathrob ; the ledg ; the lif ; the skif
        suicidal_ideation	13	the tailpip ; thing from ; thought that ; tim say ; today say ; truck over
        suicidal_ideation	13	truck titl ; turn in ; un cint ; up angry ; up ther ; up tomorrow ; van a
        suicidal_ideation	13	velador a ; voic took ; warm xfer ; wasnt around ; whoev find ; why im
        suicidal_ideation	13	with car ; y cual ; ya lo ; ya pus ; you wer
        suicidal_ideation	12	a ahorc ; a cad ; a light ; a mercy ; a razor ; aft tuesday ; again last
        suicidal_ideation	12	al metr ; aliv that ; almoh de ; amp ; an attempt ; anil ; audi ; automatic
        suicidal_ideation	12	ayud x ; back the ; be anyon ; be enough ; been giv ; being aliv
        suicidal_ideation	12	birthday card ; blu pres ; bro on ; broth the ; can gues ; ciel ; coach of
        suicidal_ideation	12	com cuand ; cont cuatr ; cry tel ; cuand uno ; cuelg ; deed ; detox two
        suicidal_ideation	12	dic ya ; dij gracia ; dont see ; driv out ; el panteon ; el puent ; ell con
        suicidal_ideation	12	es adict ; escribi ; every tool ; everyon a ; f cut ; folk get ; fue culp
        suicidal_ideation	12	giv addres ; giv loc ; go wher ; gon kms ; good then ; her anymor ; her go
        suicidal_ideation	12	hija estarian ; his ash ; how they ; i decid ; ice to ; if ill ; im pul
        suicidal_ideation	12	inflict ; inpt inf ; ive decid ; junt las ; just googl ; kier dej ; kier mat
        suicidal_ideation	12	la capil ; las pus ; late when ; le encuentr ; le pidi ; leash ; lif last
        suicidal_ideation	12	lo pens ; long a ; m refus ; many of ; mas hond ; me kier ; me tomorrow
        suicidal_ideation	12	medicin cabinet ; mes lo ; mi amig ; mia tambien ; my thank ; myself with
        suicidal_ideation	12	neighbor for ; no fue ; not com ; not much ; not plan ; of suicid
        suicidal_ideation	12	one person ; pharmacist for ; piens en ; plastic bag ; pleas mail ; post a
        suicidal_ideation	12	que piens ; quier cer ; rail ; rath put ; rent through ; right plac
        suicidal_ideation	12	ring his ; roof of ; rop at ; said next ; self inflict ; sent back
        suicidal_ideation	12	stand clos ; su per ; tel anyon ; than do ; the freight ; the gut ; the sky
        suicidal_ideation	12	thes for ; thi week ; thigh ; tid at ; tir del ; to thing ; tylenol 0
        suicidal_ideation	12	up against ; urn ; vena ; viern ya ; when a ; wher im ; whol stil ; wif hasnt
        suicidal_ideation	12	work it ; ya noma ; your worst
        suicidal_ideation	11	+ hi ; 0 sent ; activ sin ; affect ; al gat ; and log ; aqui sig
        suicidal_ideation	11	attempt suicid ; baj a ; bartend re ; be bet ; be so ; been sav ; blow my
        suicidal_ideation	11	blurry ; brain out ; brak ; broth left ; brought in ; by every ; cal anoth
        suicidal_ideation	11	calend and ; calm i ; carta par ; cat has ; cat to ; com im ; cuand ya
        suicidal_ideation	11	cuent y ; cuid desd ; cut last ; cut my ; de cuant ; de suicidi ; de vid
        suicidal_ideation	11	defrost ; dio me ; doe anoth ; dog goe ; dog shot ; doming ya ; escogi
        suicidal_ideation	11	f burn ; forest ; friend her ; garaj ; got loud ; got scar ; gun to ; hac que
        suicidal_ideation	11	hair aft ; hand his ; has start ; hav forty ; he gav ; headston ; her paper
        suicidal_ideation	11	his gun ; his ps ; his wil ; hom until ; how cold ; i intend ; id written
        suicidal_ideation	11	insulin hac ; intak mon ; isnt pick ; it each ; it im ; it set ; it sit
        suicidal_ideation	11	it tak ; it wont ; its plenty ; jef y ; just as ; just go ; la and
        suicidal_ideation	11	la ferreteri ; label every ; las gracia ; last thing ; late ; laugh it
        suicidal_ideation	11	le firm ; ledg ; light bil ; light switch ; lik evry ; lik hav ; lin warm
        suicidal_ideation	11	lineman 0 ; long it ; los brazo ; los gallo ; m told ; m vet ; m widow
        suicidal_ideation	11	man dad ; me ayudan ; me tir ; mean at ; mis sobrino ; mom old ; mor each
        suicidal_ideation	11	much long ; my pic ; myself alon ; nad desd ; night she ; nuev con ; of driv
        suicidal_ideation	11	off one ; off tonight ; on roommat ; open up ; pag lo ; papelit de
        suicidal_ideation	11	password in ; past its ; perdonenm todo ; pres and ; ps 0 ; pt sist ; puent
        suicidal_ideation	11	que ya ; quit eat ; rail 0 ; rail on ; refus hosp ; revolv ; roommat last
        suicidal_ideation	11	said she ; said why ; sal gan ; salary ; saturday fiv ; se avient ; se va
        suicidal_ideation	11	shed be ; shot record ; si thi ; sleep for ; sleev in ; slow voic ; soon go
        suicidal_ideation	11	stil want ; suic ; suic activ ; sutur ; swallow the ; tak me ; the canal
        suicidal_ideation	11	the cle ; the clos ; the count ; the furnac ; the insulin ; the lak ; the not
        suicidal_ideation	11	the pil ; the policy ; the tid ; the trailhead ; the trash ; them back
        suicidal_ideation	11	they could ; they would ; to hang ; to mail ; toda sus ; took everyth
        suicidal_ideation	11	track aft ; traffic audibl ; trailhead ; turn it ; unlock ; up just ; vena y
        suicidal_ideation	11	wan kms ; who get ; wif to ; would fir ; wrist 0 ; wrot the ; ya mer
        suicidal_ideation	11	yest told ; your now
        suicidal_ideation	10	0 morrow ; a medic ; a pag ; a rop ; about jump ; agradec ; ahi va ; aisl and
        suicidal_ideation	10	al cuart ; aliv anymor ; almost did ; am too ; are cal ; at forest
        suicidal_ideation	10	attempt 0 ; balcony ; barandal ; be fin ; beam in ; bedsheet ; beg us
        suicidal_ideation	10	bel and ; bff ; blu fold ; bro the ; brows ; bullet for ; burden ; but you
        suicidal_ideation	10	caguama y ; cap off ; car if ; carry me ; cas dej ; cas todo ; christma but
        suicidal_ideation	10	claus ; cobran el ; completenes that ; contract for ; count so ; count what
        suicidal_ideation	10	cuchil en ; cut herself ; day gun ; de a ; decidi ; deductibl 0 ; deed is
        suicidal_ideation	10	deep then ; del dia ; descans me ; diari and ; did he ; didnt get ; dont mean
        suicidal_ideation	10	dont real ; drunk for ; eat lunch ; el lot ; el reloj ; en orden ; encargu
        suicidal_ideation	10	endors passiv ; engin on ; entir bottl ; envelop for ; ese es ; esper que
        suicidal_ideation	10	estarian mas ; even for ; everybody and ; everybody tool ; everyon so
        suicidal_ideation	10	everyth squar ; exit ; expect to ; expres ; fault ; figur on ; firearm ; fot
        suicidal_ideation	10	frozen ; garaj con ; gav his ; gon driv ; gon need ; good mom ; got enough
        suicidal_ideation	10	group chat ; gut to ; hang attempt ; has begun ; he wrot ; her an ; her coat
        suicidal_ideation	10	her no ; her ring ; himself in ; hombr 0 ; homestand ; hos for ; how tal
        suicidal_ideation	10	hug ; i light ; i rath ; i tie ; id sign ; ideacion ; idk why ; igual q
        suicidal_ideation	10	im sob ; insulin and ; it bet ; itd ; its quick ; ive arrang ; ive mad
        suicidal_ideation	10	jail cm ; jalon y ; joven 0 ; know that ; l wrist ; la grand ; las foto
        suicidal_ideation	10	las teng ; last did ; late and ; le pedi ; left to ; les dij ; list but
        suicidal_ideation	10	llev hast ; lookin ; lot en ; loud and ; m court ; mas del ; mas escribirl
        suicidal_ideation	10	mas tranquila ; me eleven ; me shed ; meant it ; mention he ; mi sil
        suicidal_ideation	10	mol sinc ; mon if ; morrow ; my peac ; myself tuesday ; nen me ; ni le
        suicidal_ideation	10	night say ; no troubl ; nobody has ; noma falt ; of cry ; of everybody
        suicidal_ideation	10	off already ; oigan ; on anybody ; on way ; one way ; or at ; over memorial
        suicidal_ideation	10	paint it ; pedi ; perdon por ; performanc ; pian bench ; pic of ; plan jump
        suicidal_ideation	10	plan no ; point anymor ; policy is ; por tod ; priest for ; pued mas
        suicidal_ideation	10	put asid ; q los ; que aguant ; quer mor ; quier despert ; quit look
        suicidal_ideation	10	quit mak ; rat no ; rath a ; rath get ; ratic ; re next ; regal el
        suicidal_ideation	10	responsibl ; return everybody ; roommat of ; roommat she ; sabr ; said thi
        suicidal_ideation	10	sam font ; sav the ; say goodnight ; say skip ; school if ; se ve ; sel for
        suicidal_ideation	10	send anybody ; she one ; she re ; she thought ; shown my ; shutof ; sist the
        suicidal_ideation	10	slur i ; somebody should ; stat he ; step in ; sunday you ; swe to
        suicidal_ideation	10	switch off ; taken car ; tal the ; techador ; tel the ; text pic
        suicidal_ideation	10	the aquarium ; the closet ; the combination ; the deed ; the dog ; the figur
        suicidal_ideation	10	the gun ; the interview ; the wifi ; thi anymor ; thi but ; thi rock
        suicidal_ideation	10	thing out ; think theyd ; tidy ; tim one ; to mop ; told his ; tonight i
        suicidal_ideation	10	tonight on ; tonit ; tonit im ; toqu y ; tranquila ; troubl to ; turn around
        suicidal_ideation	10	unaliv myself ; unbuckl ; up last ; up octob ; up sat ; up tmrw ; vecin y
        suicidal_ideation	10	veint de ; vez le ; voy a ; want off ; wat shutof ; way you ; week ive
        suicidal_ideation	10	wher the ; which bridg ; which suit ; whoev ; wip ; with ston ; without me
        suicidal_ideation	10	wk abt ; would do ; written the ; wrot out ; ya hic ; ya le ; ya ni
        suicidal_ideation	9	0 # ; 0 id ; 0 pag ; a pediatrician ; a smel ; abaj ; activ ; adict a
        suicidal_ideation	9	aft final ; agu se ; al padr ; an overpas ; and honest ; and simp ; anoth wint
        suicidal_ideation	9	ask my ; azote ; bathroom mirror ; be quiet ; been look ; being dramatic
        suicidal_ideation	9	belt unbuckl ; beneficiary form ; both cat ; brazo anoch ; breath hard
        suicidal_ideation	9	bullet in ; cad herman ; cal his ; can for ; can stop ; cancion ; cas a ; catr
        suicidal_ideation	9	celul y ; cent 0 ; chec ; client ther ; clos with ; cod is ; cok told ; colg
        suicidal_ideation	9	com cuarent ; com soldadito ; comb ; complete off ; cry ; cun and ; d told
        suicidal_ideation	9	damo ; darl ; daught i ; de fuer ; de tramadol ; dead than ; despedi de
        suicidal_ideation	9	despu no ; devil ; diabetic ; didnt laugh ; diganl que ; dij en ; dil ; dog at
        suicidal_ideation	9	down has ; drov to ; el ciel ; el pie ; el suegr ; en mat ; encuentr sent
        suicidal_ideation	9	engin ; ensen al ; esa oportunidad ; est debaj ; est noch ; everybody proud
        suicidal_ideation	9	everybody slap ; extension cord ; f cna ; fatal ; ferreteri ; first frost
        suicidal_ideation	9	fix me ; follow her ; for camp ; for each ; for good ; for thursday ; foto
        suicidal_ideation	9	garag ; gav my ; get which ; going hom ; gon round ; goodby let ; halloween 0
        suicidal_ideation	9	hang it ; hav in ; hay viaj ; he load ; heat and ; her keep ; her lock
        suicidal_ideation	9	heroin sinc ; hes text ; highest ; him what ; his board ; his lap ; hiz la
        suicidal_ideation	9	hom for ; hom wif ; hop its ; hoy fue ; hunt rifl ; i doubt ; i look ; i stand
        suicidal_ideation	9	i wasnt ; id leav ; ill be ; im pack ; is fifty ; is stop ; it not ; its cheap
        suicidal_ideation	9	its pretty ; ive told ; jornaler 0 ; just being ; keep busy ; keep pictur
        suicidal_ideation	9	kept cut ; kid get ; kid look ; kne and ; la azote ; la cancion ; la cuent
        suicidal_ideation	9	la ford ; la funerari ; la sop ; le pid ; letter to ; lin get ; lista
        suicidal_ideation	9	littl boy ; lo llamen ; lock the ; look real ; look up ; los carro ; m iv
        suicidal_ideation	9	mal voic ; malet hech ; manuel ; mat ya ; me baj ; me cort ; me theyl ; me voy
        suicidal_ideation	9	mejor ; mention 0 ; meth court ; minu ; month they ; muy dorm ; my dear
        """
}
