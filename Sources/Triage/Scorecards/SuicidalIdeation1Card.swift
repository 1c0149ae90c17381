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
        suicidal_ideation	41	aft tonight ; be aliv ; phon off
        suicidal_ideation	40	to die
        suicidal_ideation	39	rop in
        suicidal_ideation	38	est mund ; heart pil
        suicidal_ideation	37	dej pag
        suicidal_ideation	36	cort los ; kil herself ; myself tonight ; quier mor ; unaliv ; wan die
        suicidal_ideation	36	wont need
        suicidal_ideation	35	curv ; ive pick ; sin plan ; step back ; tel my
        suicidal_ideation	34	about driv ; and stand ; mejor sin ; no despert
        suicidal_ideation	33	deep ; hang herself
        suicidal_ideation	32	avent del ; end it ; lo decidi ; mecat ; notic til ; off myself ; quier quit
        suicidal_ideation	32	stat i
        suicidal_ideation	31	cremation ; found hom ; keep look ; kid would ; le dej ; noma queri ; overpas
        suicidal_ideation	30	cros me ; driv int ; razor to ; wont be
        suicidal_ideation	29	ahorc ; belt around ; garag shut ; gun in ; lif insuranc ; the anesthesi
        suicidal_ideation	29	the overlook ; wnat ; wnat to
        suicidal_ideation	28	about kil ; be kind ; been cut ; her pictur ; m rum ; reparti ; segu viv
        suicidal_ideation	28	titl ; wont mat
        suicidal_ideation	27	activ si ; around to ; clos garag ; count out ; el cajon ; everyon would
        suicidal_ideation	27	flat voic ; gon end ; gon jump ; hear one ; her his ; pil lin ; suicid is
        suicidal_ideation	27	the password ; then curtain ; ther wont ; would even
        suicidal_ideation	26	and paid ; busquen ; dont plan ; end my ; enough in ; estorb ; get sleepy
        suicidal_ideation	26	hang myself ; im worth ; la net ; nobody need ; plan to ; presion de ; pront
        suicidal_ideation	26	quisier acost ; stitch ; who stil
        suicidal_ideation	25	ask god ; cort las ; dar lat ; endors ; estarian ; goe im ; hop the ; in liv
        suicidal_ideation	25	ive tim ; just didnt ; kil himself ; mail the ; noch le ; on purpos
        suicidal_ideation	25	out ahead ; pa que ; pick out ; purpos
        suicidal_ideation	24	a dat ; a ocup ; acab tod ; aft thursday ; be around ; both wrist ; cut both
        suicidal_ideation	24	denl ; everyth hurt ; friend she ; going wher ; hang 0 ; hav thought ; hop i
        suicidal_ideation	24	im suicidal ; kms tonight ; long sleev ; me recoj ; no queri ; of seed
        suicidal_ideation	24	razor ; see if ; sog ; start cut ; theyd get ; to kil ; truck w ; ya les
        suicidal_ideation	23	0 plan ; about end ; an exit ; arm again ; cabinet lik ; closet rod ; colg en
        suicidal_ideation	23	cry say ; espos su ; firearm in ; i already ; kier ; laid out ; mor ya
        suicidal_ideation	23	not wak ; noth heavy ; password are ; pictur myself ; practic the ; shed and
        suicidal_ideation	23	spar key ; squar up ; suicidi ; the blad ; the knot ; the mes ; with plan
        suicidal_ideation	23	would hold ; y anoch
        suicidal_ideation	22	aliv ; an accident ; and kid ; azote y ; bandag ; be her ; cat if ; compr la
        suicidal_ideation	22	crack eleven ; despidiendos ; everyon slap ; how high ; i swallow ; im park
        suicidal_ideation	22	insulin ; intent ahorc ; lif policy ; light to ; mail his ; may smok
        suicidal_ideation	22	me busquen ; nic with ; painles ; password ; perdonenm ; permanent ; point in
        suicidal_ideation	22	the beam ; unlock so ; w/o plan ; wer dead ; work out ; written letter ; xfer
        suicidal_ideation	21	0 teng ; a colg ; aft dai ; and idk ; are off ; be nic ; dond voy ; el nip
        suicidal_ideation	21	enough of ; everybody hair ; fami budget ; fil every ; hast al ; her story
        suicidal_ideation	21	in nightstand ; in tim ; kis ; la insulin ; late i ; manan ya ; mejor asi
        suicidal_ideation	21	method ; night i ; notebook ; old to ; par cad ; par mat ; planet ; real see
        suicidal_ideation	21	suicid every ; suicid not ; the vincent ; then theyl ; thinkin ; told our
        suicidal_ideation	21	tonit i ; tylenol ; un calcetin ; whol crew ; ya escogi
        suicidal_ideation	20	0 freight ; about suicid ; all month ; all tonight ; bridg by ; cry i
        suicidal_ideation	20	de avent ; del puent ; despidi ; despidi de ; do anoth ; dont both ; each of
        suicidal_ideation	20	enough now ; every pil ; flat affect ; for keep ; had tied ; her tomorrow
        suicidal_ideation	20	item ; jersey ; las vena ; last item ; le veo ; metoprolol ; mom goodby
        suicidal_ideation	20	myself when ; of rop ; old hors ; or los ; parent to ; park structur
        suicidal_ideation	20	policy pay ; prepaid ; reason to ; remarry ; reservo ; se despidi ; seal
        suicidal_ideation	20	sog en ; somebody whol ; swallow every ; teng pensamiento ; th floor
        suicidal_ideation	20	the overpas ; the reservo ; the rop ; veo cas ; wed ring ; would get
        suicidal_ideation	20	you wont
        suicidal_ideation	19	a avent ; a baj ; a est ; affair ; and strong ; anoth befor ; been read
        suicidal_ideation	19	been writ ; bought the ; car run ; chaplain if ; dad gun ; descans de
        suicidal_ideation	19	en fil ; escribi en ; ever borrow ; every account ; gan si ; her cat
        suicidal_ideation	19	her youl ; inst ; it fast ; it quiet ; jack and ; late he ; le ensen
        suicidal_ideation	19	leg over ; los teni ; mak sur ; me apart ; me confes ; my affair ; my policy
        suicidal_ideation	19	myself aft ; neat ; nobody would ; not de ; numb block ; par siempr
        suicidal_ideation	19	park deck ; passiv ; pistol and ; rath be ; return every ; sav som ; scar i
        suicidal_ideation	19	se colg ; shown ; someth up ; that handl ; the pilot ; theyr for
        suicidal_ideation	19	transferenci ; verdad ya ; world would ; worth mor ; wrist last
        suicidal_ideation	18	0 intent ; already pick ; and plan ; avent al ; been teach ; by hang
        suicidal_ideation	18	cad uno ; can hav ; chang subject ; check mark ; com thru ; cord and
        suicidal_ideation	18	darl las ; deni hi ; despert manan ; didnt wak ; diganl a ; dog away
        suicidal_ideation	18	driv off ; droga es ; f turn ; find me ; firm la ; fold on ; gun out
        suicidal_ideation	18	hav decid ; hug the ; its short ; kil mysef ; las muneca ; llor dic
        suicidal_ideation	18	look down ; mail my ; mas barat ; me around ; mi ama ; mind if ; muneca
        suicidal_ideation	18	mysef ; no contest ; no return ; not tonight ; only lik ; park at ; passiv si
        suicidal_ideation	18	person to ; self with ; she sent ; show her ; sist get ; sorry and
        suicidal_ideation	18	stand past ; ston in ; su bod ; subject when ; subtract ; tap on ; than as
        suicidal_ideation	18	tn ; to god ; told crew ; tuck a ; vid el ; whoev has ; wrot my ; xfer from
        suicidal_ideation	18	y piens ; ya dej
        suicidal_ideation	17	acab con ; and label ; and put ; asleep now ; be my ; be need ; bet off
        suicidal_ideation	17	both ill ; car int ; cer los ; clos out ; compr el ; crisi rn ; deck of
        suicidal_ideation	17	dej mis ; dish and ; dont feel ; driv hom ; exit and ; f told ; freight
        suicidal_ideation	17	friday so ; googl how ; heart tablet ; her both ; hos ; hoy compr ; keep driv
        suicidal_ideation	17	la bibli ; la prim ; lap n ; lock from ; long til ; mat no ; me quier
        suicidal_ideation	17	mo rent ; no vacation ; nunc aprendi ; op ask ; perdonem ; plan how
        suicidal_ideation	17	queri que ; ring to ; seed and ; sin mi ; squar ; suicid ; than one
        suicidal_ideation	17	that non ; the belt ; the deposit ; the edg ; the letter ; the rock
        suicidal_ideation	17	told anyon ; top deck ; turn his ; un vide ; warm transf ; watch and
        suicidal_ideation	17	way down ; weekend that ; wil is ; wil on ; wind on ; wrist ; writ if ; ya no
        suicidal_ideation	17	year til
        suicidal_ideation	16	0 tip ; a reason ; a segu ; acost y ; aft friday ; ama que ; and lying
        suicidal_ideation	16	as soon ; avent ; balcony rail ; be me ; be to ; being sweet ; bury me
        suicidal_ideation	16	cabinet about ; cancel the ; card for ; com sunday ; cuidamo ; culp
        suicidal_ideation	16	de alguien ; dont fus ; dres blu ; ese dia ; estoy esper ; f sound
        suicidal_ideation	16	forest lawn ; freight com ; get over ; gon do ; has plan ; his jacket
        suicidal_ideation	16	his tool ; i smil ; i wont ; ive written ; key is ; know why ; know yal
        suicidal_ideation	16	la pacienci ; landlord open ; leg again ; les dej ; lif vest ; liv anymor
        suicidal_ideation	16	lo baj ; m slow ; mak tap ; muy contest ; my lock ; my sleep ; myself again
        suicidal_ideation	16	no point ; noma le ; of hymn ; off left ; pallbearer ; pil it ; queri desped
        suicidal_ideation	16	refier idea ; reparti sus ; say goodby ; segu aqui ; smil for ; so mayb
        suicidal_ideation	16	so whoev ; stop thinkin ; talk down ; taught my ; that that ; the pallbearer
        suicidal_ideation	16	the patienc ; ther enough ; ther soon ; tied the ; to thank ; train track
        suicidal_ideation	16	troc y ; una sog ; ver que ; wan ; whoev read ; written my ; ya reparti
        suicidal_ideation	16	yrs told
        suicidal_ideation	15	0 keep ; 0 told ; a diciembr ; a quit ; about using ; ahorit no ; and count
        suicidal_ideation	15	and stood ; anoth night ; ash ; attempt ; avisen ; avisen a ; be quick
        suicidal_ideation	15	be wher ; be with ; belt ; bik the ; birth year ; brazo con ; by sunday
        suicidal_ideation	15	contrasena ; cowork she ; cut wrist ; dad told ; dog now ; dramatic im
        suicidal_ideation	15	easi on ; en est ; en quit ; encarg los ; es dram ; escrib par ; everybody if
        suicidal_ideation	15	fin print ; garag twic ; goodby ; gracia por ; hav enough ; he meant
        suicidal_ideation	15	he pens ; him today ; hour our ; i label ; i wer ; ido de ; in freez ; intent
        suicidal_ideation	15	intent previ ; it would ; it written ; keep rehears ; know befor ; la sier
        suicidal_ideation	15	la sog ; le avisen ; le encarg ; load gun ; los quinc ; mail back ; me encarg
        suicidal_ideation	15	me real ; mejor me ; my siz ; no fenc ; no quier ; not exist ; not sorry
        suicidal_ideation	15	of himself ; out how ; out than ; out which ; paid the ; papel del
        suicidal_ideation	15	par morirs ; pharmacist how ; pidi perdon ; piens ; plan stat ; pleas tak
        suicidal_ideation	15	pretty soon ; que van ; queri ; queri viv ; sat ther ; say wher ; se quier
        suicidal_ideation	15	she hat ; shed rath ; shel want ; sho are ; shred ; slow down ; so they
        suicidal_ideation	15	sticky that ; superficial ; the arithmetic ; the bik ; the brak ; the engin
        suicidal_ideation	15	the metrolink ; the rail ; the thought ; theyd all ; thi weekend
        suicidal_ideation	15	think about ; to argu ; to mom ; to nephew ; to rep ; track with ; typ it
        suicidal_ideation	15	w/o me ; wasnt her ; way out ; weed lik ; wind nois ; with intent ; wont see
        suicidal_ideation	15	would notic ; wrist superficial ; x lo ; yellow lin
        suicidal_ideation	14	+ which ; a burden ; a nad ; a noos ; and sign ; and tin ; and told ; bleach
        suicidal_ideation	14	bor toda ; by me ; cad una ; can quit ; cat lik ; closet door ; de cad
        suicidal_ideation	14	de mang ; dead lik ; dibujo ; diganl ; door open ; easi ; edg and ; escogi el
        suicidal_ideation	14	estarian mejor ; everyon back ; far down ; fin by ; fin nad ; flat ; font
        suicidal_ideation	14	for everybody ; fresh cut ; gav notic ; happen and ; heart med ; herramient
        suicidal_ideation	14	his dog ; his watch ; ideacion suic ; keep stand ; la fot ; le damo
        suicidal_ideation	14	le prendi ; llav de ; lov them ; mail her ; mang larg ; mer descans ; mes la
        suicidal_ideation	14	mund ; my thigh ; ngl ; nic know ; nit to ; noth left ; overlook
        suicidal_ideation	14	overpas look ; paid everyon ; paper cam ; park up ; pens com ; pensamiento
        suicidal_ideation	14	pensamiento suic ; pil would ; pistol on ; pue and ; raft ; see myself
        suicidal_ideation	14	sponsor i ; stil be ; stil pay ; suic y ; sus gallo ; swallow all ; tantit
        suicidal_ideation	14	thank me ; the hos ; the medicin ; the raft ; the razor ; thes i ; tid tabl
        suicidal_ideation	14	to lup ; told my ; tool ; top level ; uno por ; up how ; want one ; watch +
        suicidal_ideation	14	what bother ; widow box ; wont b ; word so ; you wer
        suicidal_ideation	13	a futur ; a hacers ; a ser ; a sobran ; aft midnight ; aft sunday ; aft thi
        suicidal_ideation	13	ago stitch ; alamed ; alguien supier ; and quick ; anymor i ; arithmetic
        suicidal_ideation	13	around anymor ; ayud ya ; barstow for ; bathrob ; be long ; been want
        suicidal_ideation	13	befor somebody ; blad in ; blu box ; by fal ; clap when ; columpi ; com desd
        suicidal_ideation	13	combination ; correct it ; crisi lin ; de secundari ; del viern ; desd aca
        suicidal_ideation	13	despedi ; despert nunc ; die ; divid and ; dog a ; dont send ; door that
        suicidal_ideation	13	el boil ; est san ; estoy hart ; every item ; everyon and ; f flat
        suicidal_ideation	13	falt valor ; financ ; forgav ; fot de ; get ther ; gift i ; gon kil ; hacers
        suicidal_ideation	13	her location ; hes check ; hos and ; hurt myself ; i cut ; i keep ; if god
        suicidal_ideation	13	im gon ; im head ; isnt worth ; just keep ; keep notic ; keep tel ; kid who
        suicidal_ideation	13	la cuerd ; label the ; las voy ; last nic ; le rec ; leav theyd ; left the
        suicidal_ideation	13	lif ins ; liger ; lo teng ; lo unic ; mat by ; me despedi ; me ill
        suicidal_ideation	13	meant and ; mer ; metrolink ; mis hija ; myself ; myself befor ; nit on
        suicidal_ideation	13	noma esper ; not buy ; not turn ; of hurt ; one afternoon ; one left
        suicidal_ideation	13	only vap ; oril del ; own way ; paper and ; past sunday ; pens ; pens en
        suicidal_ideation	13	pictur the ; pil count ; plan od ; plan on ; plan past ; policy ; primer en
        suicidal_ideation	13	pul her ; pul him ; purpos 0 ; q quier ; que haci ; quisier mor ; ranch aft
        suicidal_ideation	13	rath put ; real long ; redid ; rent paid ; rop ; say sorry ; servic weapon
        suicidal_ideation	13	shut off ; sist me ; skif ; sobran ; soon ; st bridg ; stitch at
        suicidal_ideation	13	suicidal most ; supier ; tailpip ; tap from ; teng las ; th st ; th street
        suicidal_ideation	13	than sit ; the bathrob ; the ledg ; the lif ; the skif ; the tailpip
        suicidal_ideation	13	they could ; thing from ; thought that ; tim say ; today say ; truck over
        suicidal_ideation	13	truck titl ; turn in ; un cint ; up angry ; up ther ; up tomorrow ; van a
        suicidal_ideation	13	velador a ; voic took ; warm xfer ; wasnt around ; whoev find ; why im
        suicidal_ideation	13	with car ; y cual ; ya lo ; ya pus
        suicidal_ideation	12	a ahorc ; a cad ; a light ; a mercy ; a razor ; aft tuesday ; again last
        suicidal_ideation	12	al metr ; aliv that ; almoh de ; already told ; amp ; an attempt ; anil
        suicidal_ideation	12	audi ; automatic ; ayud x ; back the ; be anyon ; be enough ; been giv
        suicidal_ideation	12	being aliv ; birthday card ; blu pres ; bro on ; broth the ; can gues ; ciel
        suicidal_ideation	12	com cuand ; cont cuatr ; cry tel ; cuand uno ; cuelg ; d wif ; deed
        suicidal_ideation	12	detox two ; dic ya ; dij gracia ; dont see ; el panteon ; el puent ; ell con
        suicidal_ideation	12	es adict ; escribi ; every tool ; everyon a ; f cut ; folk get ; fue culp
        suicidal_ideation	12	giv addres ; giv loc ; go wher ; gon kms ; good then ; her anymor ; her go
        suicidal_ideation	12	hija estarian ; his ash ; his littl ; how they ; i decid ; ice to ; if ill
        suicidal_ideation	12	im pul ; inflict ; inpt inf ; ive decid ; junt las ; just googl ; kier dej
        suicidal_ideation	12	kier mat ; la capil ; label every ; las pus ; late when ; le encuentr
        suicidal_ideation	12	le pidi ; leash ; lif last ; lo pens ; long a ; m refus ; many of ; mas hond
        suicidal_ideation	12	me kier ; me tomorrow ; medicin cabinet ; mes lo ; mi amig ; mia tambien
        suicidal_ideation	12	my thank ; myself with ; neighbor for ; no fue ; not com ; not much
        suicidal_ideation	12	not plan ; of suicid ; one person ; pharmacist for ; piens en ; plastic bag
        suicidal_ideation	12	post a ; que piens ; quier cer ; rail ; rent through ; right plac ; ring his
        suicidal_ideation	12	rop at ; self inflict ; sent back ; stand clos ; su per ; taken to
        suicidal_ideation	12	tel anyon ; than do ; the freight ; the gut ; the pil ; the sky ; thi week
        suicidal_ideation	12	thigh ; tid at ; tir del ; to thing ; tylenol 0 ; urn ; vena ; viern ya
        suicidal_ideation	12	when a ; wher im ; whol stil ; wif hasnt ; work it ; ya noma ; your worst
        suicidal_ideation	11	+ hi ; 0 sent ; activ sin ; affect ; al gat ; and log ; aqui sig
        suicidal_ideation	11	attempt suicid ; baj a ; bartend re ; be bet ; be so ; been sav ; blow my
        suicidal_ideation	11	blurry ; brain out ; brak ; broth left ; brought in ; by every ; cal anoth
        suicidal_ideation	11	calend and ; calm i ; carta par ; cat has ; cat to ; coach of ; com im
        suicidal_ideation	11	cuand ya ; cuent y ; cuid desd ; cut last ; cut my ; de cuant ; de suicidi
        suicidal_ideation	11	de vid ; defrost ; dio me ; doe anoth ; dog goe ; dog shot ; doming ya
        suicidal_ideation	11	driv out ; escogi ; f burn ; friend her ; garaj ; got loud ; got scar
        suicidal_ideation	11	gun to ; hac que ; hair aft ; hand his ; has start ; hav forty ; he gav
        suicidal_ideation	11	headston ; her paper ; his gun ; his ps ; hom until ; how cold ; i intend
        suicidal_ideation	11	id written ; insulin hac ; intak mon ; isnt pick ; it each ; it im ; it set
        suicidal_ideation	11	it sit ; it tak ; it wont ; its plenty ; just as ; just go ; la and
        suicidal_ideation	11	la ferreteri ; las gracia ; last thing ; late ; laugh it ; le firm ; ledg
        suicidal_ideation	11	light bil ; light switch ; lik evry ; lik hav ; lin warm ; lineman 0
        suicidal_ideation	11	long it ; los brazo ; los gallo ; m court ; m told ; m vet ; m widow
        suicidal_ideation	11	man dad ; me ayudan ; me tir ; mean at ; mis sobrino ; mom old ; mor each
        suicidal_ideation	11	much long ; my pic ; myself alon ; nad desd ; night she ; nuev con ; of driv
        suicidal_ideation	11	off one ; off tonight ; on roommat ; one way ; open up ; pag lo ; papelit de
        suicidal_ideation	11	password in ; past its ; perdonenm todo ; pleas mail ; pres and ; ps 0
        suicidal_ideation	11	pt sist ; puent ; que ya ; quit eat ; rail 0 ; rail on ; refus hosp ; revolv
        suicidal_ideation	11	roof of ; roommat last ; said next ; said she ; said why ; sal gan ; salary
        suicidal_ideation	11	saturday fiv ; se avient ; se va ; shed be ; shot record ; shown my ; si thi
        suicidal_ideation	11	sleep for ; sleev in ; slow voic ; soon go ; stil want ; suic ; suic activ
        suicidal_ideation	11	sutur ; swallow the ; tak me ; the canal ; the cle ; the clos ; the count
        suicidal_ideation	11	the furnac ; the insulin ; the lak ; the not ; the policy ; the tid
        suicidal_ideation	11	the trailhead ; the trash ; them back ; thes for ; to hang ; to mail
        suicidal_ideation	11	toda sus ; took everyth ; track aft ; trailhead ; turn it ; unlock ; up just
        suicidal_ideation	11	vena y ; wan kms ; who get ; wif to ; would fir ; wrist 0 ; wrot the ; ya mer
        suicidal_ideation	11	yest told ; your now
        suicidal_ideation	10	0 morrow ; a medic ; a pag ; a rop ; about jump ; agradec ; ahi va ; aisl and
        suicidal_ideation	10	al cuart ; aliv anymor ; almost did ; am too ; are cal ; attempt 0 ; balcony
        suicidal_ideation	10	barandal ; be fin ; beam in ; bedsheet ; beg us ; bel and ; bff ; blu fold
        suicidal_ideation	10	bro the ; brows ; burden ; but you ; caguama y ; cap off ; car if ; carry me
        suicidal_ideation	10	cas dej ; cas todo ; christma but ; claus ; cobran el ; completenes that
        suicidal_ideation	10	contract for ; count so ; count what ; cuchil en ; cut herself ; day gun
        suicidal_ideation	10	de a ; decidi ; deductibl 0 ; deed is ; deep then ; del dia ; descans me
        suicidal_ideation	10	despedi de ; diabetic ; diari and ; did he ; didnt get ; dog at ; dont mean
        suicidal_ideation	10	dont real ; drunk for ; eat lunch ; el lot ; el reloj ; en orden ; encargu
        suicidal_ideation	10	endors passiv ; engin on ; entir bottl ; envelop for ; ese es ; esper que
        suicidal_ideation	10	estarian mas ; even for ; everybody and ; everybody tool ; everyon so
        suicidal_ideation	10	everyth squar ; exit ; expect to ; expres ; fault ; figur on ; firearm
        suicidal_ideation	10	forest ; fot ; frozen ; gav his ; gon driv ; gon need ; good mom ; got enough
        suicidal_ideation	10	group chat ; gut to ; hang attempt ; has begun ; he wrot ; her an ; her coat
        suicidal_ideation	10	her no ; her ring ; himself in ; his wil ; hombr 0 ; homestand ; hos for
        suicidal_ideation	10	how tal ; hug ; i light ; i rath ; i tie ; id sign ; ideacion ; idk why
        suicidal_ideation	10	im sob ; insulin and ; it bet ; itd ; its quick ; ive arrang ; ive mad
        suicidal_ideation	10	jail cm ; jalon y ; jef y ; joven 0 ; know that ; l wrist ; la grand
        suicidal_ideation	10	las foto ; las teng ; last did ; late and ; le pedi ; left to ; les dij
        suicidal_ideation	10	list but ; llev hast ; lookin ; lot en ; loud and ; mas del ; mas escribirl
        suicidal_ideation	10	mas tranquila ; me eleven ; me shed ; meant it ; mention 0 ; mention he
        suicidal_ideation	10	mi sil ; mol sinc ; mon if ; morrow ; my peac ; myself tuesday ; nen me
        suicidal_ideation	10	ni le ; night say ; no troubl ; nobody has ; noma falt ; of cry
        suicidal_ideation	10	of everybody ; off already ; oigan ; on anybody ; on way ; over memorial
        suicidal_ideation	10	paint it ; pedi ; perdon por ; performanc ; pian bench ; pic of ; plan jump
        suicidal_ideation	10	plan no ; point anymor ; por tod ; priest for ; pued mas ; put asid ; q los
        suicidal_ideation	10	que aguant ; quer mor ; quier despert ; quit look ; quit mak ; rat no
        suicidal_ideation	10	rath a ; rath get ; ratic ; re next ; regal el ; responsibl
        suicidal_ideation	10	return everybody ; roommat of ; roommat she ; sabr ; said thi ; sam font
        suicidal_ideation	10	sav the ; say goodnight ; say skip ; school if ; se ve ; sel for
        suicidal_ideation	10	send anybody ; she one ; she re ; she thought ; shutof ; slur i ; so kind
        suicidal_ideation	10	somebody should ; stat he ; step in ; sunday you ; swe to ; switch off
        suicidal_ideation	10	taken car ; tal the ; techador ; tel the ; text pic ; the aquarium
        suicidal_ideation	10	the closet ; the combination ; the deed ; the dog ; the figur ; the gun
        suicidal_ideation	10	the interview ; the wifi ; they would ; thi anymor ; thi but ; thi rock
        suicidal_ideation	10	thing out ; tidy ; tim one ; to mop ; told his ; tonight i ; tonight on
        suicidal_ideation	10	tonit ; tonit im ; toqu y ; traffic audibl ; tranquila ; troubl to
        suicidal_ideation	10	turn around ; unaliv myself ; unbuckl ; up against ; up last ; up octob
        suicidal_ideation	10	up sat ; up tmrw ; vecin y ; veint de ; vez le ; voy a ; want off
        suicidal_ideation	10	wat shutof ; way you ; week ive ; wher the ; which bridg ; which suit ; whoev
        suicidal_ideation	10	wip ; with ston ; without me ; wk abt ; would do ; written the ; wrot out
        suicidal_ideation	10	ya hic ; ya le ; ya ni
        suicidal_ideation	9	0 # ; 0 id ; 0 pag ; a smel ; abaj ; activ ; adict a ; aft final ; agu se
        suicidal_ideation	9	al padr ; alguien y ; an overpas ; and pul ; and simp ; anoth wint ; ask my
        suicidal_ideation	9	at forest ; azote ; bathroom mirror ; be quiet ; been look ; being dramatic
        suicidal_ideation	9	belt unbuckl ; beneficiary form ; both cat ; brazo anoch ; breath hard
        suicidal_ideation	9	bullet for ; bullet in ; cad herman ; cal his ; can for ; can stop ; cancion
        suicidal_ideation	9	cas a ; catr ; celul y ; cent 0 ; chec ; client ther ; clos with ; cod is
        suicidal_ideation	9	cok told ; colg ; com cuarent ; com soldadito ; comb ; complete off ; cry
        suicidal_ideation	9	cun and ; d told ; damo ; darl ; daught i ; de fuer ; de tramadol ; dead than
        suicidal_ideation	9	despu no ; devil ; didnt laugh ; diganl que ; dij en ; dil ; down has
        suicidal_ideation	9	drov to ; el ciel ; el pie ; el suegr ; en mat ; encuentr sent ; engin
        suicidal_ideation	9	ensen al ; esa oportunidad ; est debaj ; est noch ; everybody proud
        suicidal_ideation	9	everybody slap ; extension cord ; f cna ; fatal ; ferreteri ; first frost
        suicidal_ideation	9	fix me ; follow her ; for camp ; for each ; for good ; for thursday ; foto
        suicidal_ideation	9	garag ; garaj con ; gav my ; get which ; going hom ; gon round ; goodby let
        suicidal_ideation	9	halloween 0 ; hang it ; hav sav ; hay viaj ; he load ; he paid ; heat and
        suicidal_ideation	9	her keep ; her lock ; heroin sinc ; highest ; him what ; his board
        suicidal_ideation	9	his goodby ; his lap ; hiz la ; hom for ; hom wif ; hop its ; hoy fue
        suicidal_ideation	9	hunt rifl ; i doubt ; i look ; i stand ; i wasnt ; id leav ; igual q ; ill be
        suicidal_ideation	9	im pack ; is denis ; is fifty ; is stop ; it not ; its cheap ; its pretty
        suicidal_ideation	9	ive told ; jornaler 0 ; just being ; keep busy ; keep pictur ; kept cut
        suicidal_ideation	9	kid get ; kid look ; kne and ; la azote ; la cancion ; la cuent ; la ford
        suicidal_ideation	9	la funerari ; la sop ; le pid ; letter to ; lin get ; lista ; littl boy
        """
}
