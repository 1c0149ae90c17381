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
        suicidal_ideation	36	dej pag ; kil herself ; myself tonight ; unaliv ; wan die
        suicidal_ideation	35	cort los ; curv ; ive pick ; quier mor ; sin plan ; step back ; tel my
        suicidal_ideation	34	about driv ; and stand ; mejor sin ; no despert
        suicidal_ideation	33	deep ; hang herself
        suicidal_ideation	32	avent del ; end it ; kid would ; lo decidi ; mecat ; notic til ; off myself
        suicidal_ideation	32	overpas ; quier quit ; stat i
        suicidal_ideation	31	cremation ; found hom ; keep look ; le dej ; noma queri
        suicidal_ideation	30	cros me ; driv int ; razor to ; wont be
        suicidal_ideation	29	ahorc ; belt around ; garag shut ; gun in ; lif insuranc ; the anesthesi
        suicidal_ideation	29	the overlook ; wnat ; wnat to
        suicidal_ideation	28	about kil ; been cut ; her pictur ; m rum ; reparti ; segu viv ; titl
        suicidal_ideation	28	wont mat
        suicidal_ideation	27	activ si ; around to ; be kind ; clos garag ; count out ; el cajon
        suicidal_ideation	27	everyon would ; flat voic ; gon end ; gon jump ; hear one ; her his ; pil lin
        suicidal_ideation	27	suicid is ; the password ; then curtain ; ther wont ; would even
        suicidal_ideation	26	and paid ; busquen ; cort las ; dont plan ; end my ; enough in ; estorb
        suicidal_ideation	26	get sleepy ; hang myself ; im worth ; la net ; nobody need ; plan to
        suicidal_ideation	26	presion de ; pront ; quisier acost ; stitch ; who stil
        suicidal_ideation	25	ask god ; be around ; dar lat ; endors ; estarian ; goe im ; hop the ; in liv
        suicidal_ideation	25	just didnt ; kil himself ; mail the ; noch le ; on purpos ; out ahead
        suicidal_ideation	25	pa que ; pick out ; purpos ; razor
        suicidal_ideation	24	a dat ; a ocup ; aft thursday ; both wrist ; cut both ; denl ; everyth hurt
        suicidal_ideation	24	friend she ; going wher ; hang 0 ; hav thought ; hop i ; im suicidal
        suicidal_ideation	24	ive tim ; kms tonight ; long sleev ; me recoj ; no queri ; of seed ; see if
        suicidal_ideation	24	sog ; start cut ; theyd get ; to kil ; truck w ; ya les
        suicidal_ideation	23	0 plan ; about end ; acab tod ; an exit ; arm again ; cabinet lik
        suicidal_ideation	23	closet rod ; colg en ; cry say ; espos su ; firearm in ; i already ; kier
        suicidal_ideation	23	laid out ; mor ya ; not wak ; noth heavy ; password are ; pictur myself
        suicidal_ideation	23	practic the ; shed and ; spar key ; squar up ; suicidi ; the blad ; the knot
        suicidal_ideation	23	the mes ; with plan ; would hold ; y anoch
        suicidal_ideation	22	a colg ; aliv ; an accident ; and kid ; azote y ; bandag ; be her ; cat if
        suicidal_ideation	22	compr la ; crack eleven ; despidiendos ; everyon slap ; i swallow ; im park
        suicidal_ideation	22	insulin ; intent ahorc ; lif policy ; light to ; mail his ; may smok
        suicidal_ideation	22	me busquen ; nic with ; password ; point in ; the beam ; unlock so ; w/o plan
        suicidal_ideation	22	wer dead ; work out ; written letter ; xfer
        suicidal_ideation	21	0 teng ; aft dai ; and idk ; are off ; be nic ; dond voy ; el nip ; enough of
        suicidal_ideation	21	everybody hair ; fami budget ; fil every ; hast al ; her story ; how high
        suicidal_ideation	21	in nightstand ; in tim ; kis ; la insulin ; late i ; manan ya ; mejor asi
        suicidal_ideation	21	method ; night i ; notebook ; old to ; painles ; par cad ; par mat
        suicidal_ideation	21	perdonenm ; permanent ; planet ; real see ; suicid every ; suicid not
        suicidal_ideation	21	the vincent ; then theyl ; thinkin ; tonit i ; tylenol ; un calcetin
        suicidal_ideation	21	whol crew ; ya escogi
        suicidal_ideation	20	0 freight ; about suicid ; all month ; all tonight ; bridg by ; cry i
        suicidal_ideation	20	de avent ; del puent ; do anoth ; dont both ; each of ; every pil
        suicidal_ideation	20	flat affect ; for keep ; had tied ; her tomorrow ; item ; jersey ; las vena
        suicidal_ideation	20	last item ; le veo ; metoprolol ; mom goodby ; myself when ; not de ; of rop
        suicidal_ideation	20	old hors ; or los ; parent to ; park structur ; policy pay ; prepaid
        suicidal_ideation	20	reason to ; remarry ; reservo ; seal ; sog en ; somebody whol
        suicidal_ideation	20	teng pensamiento ; th floor ; the overpas ; the reservo ; told our ; veo cas
        suicidal_ideation	20	wed ring ; would get ; you wont
        suicidal_ideation	19	a baj ; a est ; affair ; anoth befor ; been read ; been writ ; bought the
        suicidal_ideation	19	car run ; chaplain if ; dad gun ; descans de ; despidi ; despidi de ; en fil
        suicidal_ideation	19	enough now ; escribi en ; ever borrow ; every account ; gan si ; her cat
        suicidal_ideation	19	her youl ; inst ; it fast ; it quiet ; jack and ; le ensen ; leg over
        suicidal_ideation	19	los teni ; mail my ; mak sur ; me apart ; me confes ; my affair ; my policy
        suicidal_ideation	19	myself aft ; neat ; no vacation ; nobody would ; numb block ; par siempr
        suicidal_ideation	19	park deck ; passiv ; pistol and ; rath be ; return every ; sav som ; scar i
        suicidal_ideation	19	se colg ; se despidi ; shown ; someth up ; stand past ; swallow every
        suicidal_ideation	19	that handl ; the pilot ; the rop ; theyr for ; track with ; transferenci
        suicidal_ideation	19	verdad ya ; world would ; worth mor ; wrist last
        suicidal_ideation	18	0 intent ; a avent ; already pick ; and plan ; and strong ; avent al
        suicidal_ideation	18	been teach ; by hang ; cad uno ; can hav ; chang subject ; check mark
        suicidal_ideation	18	com thru ; cord and ; darl las ; deni hi ; despert manan ; didnt wak
        suicidal_ideation	18	diganl a ; dog away ; driv off ; droga es ; f turn ; find me ; firm la
        suicidal_ideation	18	fold on ; gun out ; hav decid ; hug the ; las muneca ; late he ; llor dic
        suicidal_ideation	18	look down ; mas barat ; me around ; mi ama ; mind if ; muneca ; no return
        suicidal_ideation	18	not tonight ; only lik ; park at ; passiv si ; person to ; self with
        suicidal_ideation	18	she sent ; show her ; sist get ; sorry and ; ston in ; su bod ; subject when
        suicidal_ideation	18	subtract ; tap on ; than as ; tn ; to god ; told crew ; tuck a ; vid el
        suicidal_ideation	18	whoev has ; wrot my ; xfer from ; y piens ; ya dej
        suicidal_ideation	17	acab con ; and label ; and put ; be my ; be need ; bet off ; both ill
        suicidal_ideation	17	car int ; cer los ; clos out ; compr el ; crisi rn ; dej mis ; dish and
        suicidal_ideation	17	dont feel ; driv hom ; exit and ; f told ; freight ; friday so ; googl how
        suicidal_ideation	17	heart tablet ; her both ; hos ; hoy compr ; its short ; keep driv ; kil mysef
        suicidal_ideation	17	la bibli ; la prim ; lap n ; lock from ; long til ; mat no ; me quier
        suicidal_ideation	17	mo rent ; mysef ; nunc aprendi ; op ask ; pallbearer ; perdonem ; plan how
        suicidal_ideation	17	queri que ; ring to ; seed and ; sin mi ; squar ; suicid ; than one
        suicidal_ideation	17	that non ; the belt ; the deposit ; the letter ; the pallbearer ; the rock
        suicidal_ideation	17	told anyon ; turn his ; un vide ; warm transf ; watch and ; way down
        suicidal_ideation	17	weekend that ; wil is ; wil on ; wind on ; wrist ; writ if ; ya no ; year til
        suicidal_ideation	16	0 tip ; a reason ; a segu ; acost y ; aft friday ; ama que ; and lying
        suicidal_ideation	16	as soon ; asleep now ; avent ; balcony rail ; be me ; being sweet
        suicidal_ideation	16	cabinet about ; cancel the ; com sunday ; cuidamo ; culp ; de alguien
        suicidal_ideation	16	deck of ; dont fus ; dramatic im ; dres blu ; ese dia ; estoy esper ; f sound
        suicidal_ideation	16	forest lawn ; freight com ; get over ; gon do ; has plan ; his jacket
        suicidal_ideation	16	his tool ; i wont ; ive written ; key is ; know why ; know yal ; la pacienci
        suicidal_ideation	16	landlord open ; leg again ; les dej ; lif vest ; liv anymor ; lo baj ; m slow
        suicidal_ideation	16	mak tap ; muy contest ; my sleep ; myself again ; no point ; noma le
        suicidal_ideation	16	of hymn ; off left ; pil it ; queri desped ; refier idea ; reparti sus
        suicidal_ideation	16	say goodby ; segu aqui ; so mayb ; so whoev ; stop thinkin ; talk down
        suicidal_ideation	16	taught my ; that that ; the edg ; the patienc ; ther enough ; ther soon
        suicidal_ideation	16	tied the ; to rep ; to thank ; top deck ; train track ; troc y ; una sog
        suicidal_ideation	16	ver que ; wan ; whoev read ; wont see ; written my ; ya reparti ; yrs told
        suicidal_ideation	15	0 keep ; 0 told ; a diciembr ; a quit ; about using ; ahorit no ; and count
        suicidal_ideation	15	and stood ; anoth night ; ash ; attempt ; avisen ; avisen a ; be quick
        suicidal_ideation	15	be to ; be with ; belt ; bik the ; birth year ; brazo con ; bury me
        suicidal_ideation	15	by sunday ; card for ; cold by ; contrasena ; cowork she ; cut wrist
        suicidal_ideation	15	dad told ; dog now ; easi on ; en est ; en quit ; encarg los ; es dram
        suicidal_ideation	15	escrib par ; fin print ; garag twic ; goodby ; gracia por ; hav enough
        suicidal_ideation	15	he meant ; he pens ; him today ; hour our ; i label ; i smil ; i wer ; ido de
        suicidal_ideation	15	in freez ; intent ; intent previ ; keep rehears ; know befor ; la sier
        suicidal_ideation	15	la sog ; le avisen ; le encarg ; load gun ; los quinc ; mail back ; me encarg
        suicidal_ideation	15	me real ; mejor me ; my lock ; no fenc ; no quier ; not exist ; not sorry
        suicidal_ideation	15	of himself ; out how ; out than ; out which ; paid the ; papel del
        suicidal_ideation	15	par morirs ; park up ; pharmacist how ; pidi perdon ; piens ; plan stat
        suicidal_ideation	15	pleas tak ; pretty soon ; que van ; queri ; queri viv ; sat ther ; say wher
        suicidal_ideation	15	se quier ; she hat ; shed rath ; shel want ; sho are ; shred ; slow down
        suicidal_ideation	15	smil for ; sticky that ; superficial ; the arithmetic ; the bik ; the brak
        suicidal_ideation	15	the metrolink ; the rail ; the thought ; theyd all ; thi weekend
        suicidal_ideation	15	think about ; to argu ; to mom ; to nephew ; typ it ; up how ; w/o me
        suicidal_ideation	15	want one ; wasnt her ; way out ; weed lik ; wind nois ; with intent
        suicidal_ideation	15	would notic ; wrist superficial ; x lo ; yellow lin
        suicidal_ideation	14	a burden ; a nad ; a noos ; and sign ; and tin ; and told ; be wher ; bleach
        suicidal_ideation	14	bor toda ; by me ; cad una ; can quit ; cat lik ; closet door ; de cad
        suicidal_ideation	14	de mang ; dead lik ; dibujo ; diganl ; door open ; easi ; edg and ; escogi el
        suicidal_ideation	14	estarian mejor ; everybody if ; everyon back ; far down ; fin by ; fin nad
        suicidal_ideation	14	flat ; font ; for everybody ; forgav ; fresh cut ; gav notic ; happen and
        suicidal_ideation	14	heart med ; herramient ; his dog ; his watch ; ideacion suic ; it would
        suicidal_ideation	14	it written ; keep stand ; kid who ; la fot ; le damo ; le prendi ; llav de
        suicidal_ideation	14	lov them ; mail her ; mang larg ; mer descans ; mes la ; mund ; my thigh
        suicidal_ideation	14	ngl ; nic know ; nit to ; no contest ; overlook ; overpas look ; paid everyon
        suicidal_ideation	14	paper cam ; pens com ; pensamiento ; pensamiento suic ; pil would ; pistol on
        suicidal_ideation	14	pue and ; raft ; see myself ; so they ; sponsor i ; stil be ; stil pay
        suicidal_ideation	14	suic y ; sus gallo ; swallow all ; taken to ; tantit ; thank me ; the engin
        suicidal_ideation	14	the hos ; the medicin ; the raft ; the razor ; thes i ; tid tabl ; to lup
        suicidal_ideation	14	told my ; tool ; top level ; uno por ; watch + ; what bother ; widow box
        suicidal_ideation	14	wont b ; word so
        suicidal_ideation	13	+ which ; a futur ; a hacers ; a ser ; a sobran ; aft midnight ; aft sunday
        suicidal_ideation	13	aft thi ; ago stitch ; alamed ; alguien supier ; and quick ; anymor i
        suicidal_ideation	13	arithmetic ; around anymor ; ayud ya ; barstow for ; bathrob ; be long
        suicidal_ideation	13	been want ; befor somebody ; blad in ; blu box ; by fal ; ciel ; clap when
        suicidal_ideation	13	columpi ; com desd ; combination ; crisi lin ; d wif ; de secundari
        suicidal_ideation	13	del viern ; desd aca ; despedi ; despert nunc ; die ; divid and ; dog a
        suicidal_ideation	13	dont send ; door that ; el boil ; escribi ; est san ; estoy hart ; every item
        suicidal_ideation	13	everyon and ; f flat ; falt valor ; financ ; fot de ; get ther ; gift i
        suicidal_ideation	13	gon kil ; hacers ; her location ; hes check ; his littl ; hos and
        suicidal_ideation	13	hurt myself ; i cut ; i keep ; if god ; im gon ; im head ; isnt worth
        suicidal_ideation	13	just keep ; keep notic ; keep tel ; la cuerd ; label the ; las voy ; last nic
        suicidal_ideation	13	le rec ; leav theyd ; left the ; lif ins ; liger ; lo teng ; lo unic ; mat by
        suicidal_ideation	13	me despedi ; me ill ; meant and ; mer ; metrolink ; mis hija ; myself
        suicidal_ideation	13	myself befor ; nit on ; noma esper ; not buy ; not turn ; noth left ; of hurt
        suicidal_ideation	13	one afternoon ; one left ; only vap ; oril del ; own way ; paper and ; pens
        suicidal_ideation	13	pens en ; pictur the ; pil count ; plan od ; plan on ; plan past ; policy
        suicidal_ideation	13	primer en ; pul her ; pul him ; purpos 0 ; q quier ; quisier mor ; ranch aft
        suicidal_ideation	13	real long ; redid ; rent paid ; rop ; say sorry ; servic weapon ; shut off
        suicidal_ideation	13	sist me ; skif ; sobran ; soon ; st bridg ; stitch at ; suicidal most
        suicidal_ideation	13	supier ; tailpip ; tap from ; teng las ; th st ; th street ; than sit
        suicidal_ideation	13	the bathrob ; the ledg ; the lif ; the skif ; the tailpip ; thing from
        suicidal_ideation	13	thought that ; tim say ; today say ; truck over ; truck titl ; turn in
        suicidal_ideation	13	un cint ; up angry ; up ther ; up tomorrow ; van a ; velador a ; voic took
        suicidal_ideation	13	warm xfer ; wasnt around ; whoev find ; why im ; with car ; y cual ; ya lo
        suicidal_ideation	13	ya pus ; you wer
        suicidal_ideation	12	a ahorc ; a cad ; a light ; a mercy ; a razor ; aft tuesday ; again last
        suicidal_ideation	12	al metr ; aliv that ; almoh de ; already told ; amp ; an attempt ; anil
        suicidal_ideation	12	audi ; automatic ; ayud x ; back the ; be anyon ; be enough ; been giv
        suicidal_ideation	12	being aliv ; birthday card ; blu pres ; bro on ; broth the ; can gues
        suicidal_ideation	12	coach of ; com cuand ; cont cuatr ; correct it ; cry tel ; cuand uno ; cuelg
        suicidal_ideation	12	deed ; detox two ; dic ya ; dij gracia ; dont see ; driv out ; el panteon
        suicidal_ideation	12	el puent ; ell con ; es adict ; every tool ; everyon a ; f cut ; folk get
        suicidal_ideation	12	fue culp ; giv addres ; giv loc ; go wher ; gon kms ; good then ; her anymor
        suicidal_ideation	12	her go ; hija estarian ; his ash ; how they ; i decid ; ice to ; if ill
        suicidal_ideation	12	im pul ; inflict ; inpt inf ; ive decid ; junt las ; just googl ; kier dej
        suicidal_ideation	12	kier mat ; la capil ; label every ; las pus ; late when ; le encuentr
        suicidal_ideation	12	le pidi ; leash ; lif last ; lo pens ; long a ; m refus ; many of ; mas hond
        suicidal_ideation	12	me kier ; me tomorrow ; medicin cabinet ; mes lo ; mi amig ; mia tambien
        suicidal_ideation	12	my siz ; my thank ; myself with ; neighbor for ; no fue ; not com ; not much
        suicidal_ideation	12	not plan ; of suicid ; one person ; past sunday ; pharmacist for ; piens en
        suicidal_ideation	12	plastic bag ; pleas mail ; post a ; que haci ; que piens ; quier cer ; rail
        suicidal_ideation	12	rath put ; rent through ; right plac ; ring his ; roof of ; rop at
        suicidal_ideation	12	self inflict ; sent back ; stand clos ; su per ; tel anyon ; than do
        suicidal_ideation	12	the freight ; the gut ; the sky ; thes for ; thi week ; thigh ; tid at
        suicidal_ideation	12	tir del ; to thing ; tylenol 0 ; up against ; urn ; vena ; viern ya ; when a
        suicidal_ideation	12	wher im ; whol stil ; wif hasnt ; work it ; ya noma ; your worst
        suicidal_ideation	11	+ hi ; 0 sent ; activ sin ; affect ; al gat ; and log ; aqui sig
        suicidal_ideation	11	attempt suicid ; baj a ; bartend re ; be bet ; be so ; been sav ; blow my
        suicidal_ideation	11	blurry ; brain out ; brak ; broth left ; brought in ; by every ; cal anoth
        suicidal_ideation	11	calend and ; calm i ; carta par ; cat has ; cat to ; com im ; cuand ya
        suicidal_ideation	11	cuent y ; cuid desd ; cut last ; cut my ; de cuant ; de suicidi ; de vid
        suicidal_ideation	11	defrost ; dio me ; doe anoth ; dog goe ; dog shot ; doming ya ; escogi
        suicidal_ideation	11	even for ; everybody tool ; f burn ; forest ; friend her ; garaj ; got scar
        suicidal_ideation	11	gun to ; hair aft ; hand his ; has start ; hav forty ; he gav ; headston
        suicidal_ideation	11	her paper ; his gun ; his ps ; his wil ; hom until ; how cold ; i intend
        suicidal_ideation	11	id written ; insulin hac ; isnt pick ; it each ; it im ; it set ; it sit
        suicidal_ideation	11	it tak ; it wont ; itd ; its plenty ; just as ; just go ; la and
        suicidal_ideation	11	la ferreteri ; las gracia ; last thing ; late ; laugh it ; le firm ; ledg
        suicidal_ideation	11	light bil ; light switch ; lik evry ; lik hav ; lin warm ; lineman 0
        suicidal_ideation	11	long it ; los brazo ; los gallo ; m told ; m vet ; m widow ; man dad
        suicidal_ideation	11	me ayudan ; me tir ; mean at ; mis sobrino ; mom old ; mor each ; much long
        suicidal_ideation	11	my pic ; myself alon ; nad desd ; night she ; nuev con ; of driv ; off one
        suicidal_ideation	11	off tonight ; on roommat ; open up ; pag lo ; papelit de ; password in
        suicidal_ideation	11	past its ; perdonenm todo ; pres and ; ps 0 ; pt sist ; puent ; que ya
        suicidal_ideation	11	quit eat ; rail 0 ; rail on ; refus hosp ; return everybody ; revolv
        suicidal_ideation	11	roommat last ; said next ; said she ; sal gan ; salary ; saturday fiv
        suicidal_ideation	11	se avient ; se va ; shed be ; shot record ; si thi ; sleep for ; sleev in
        suicidal_ideation	11	slow voic ; soon go ; stil want ; suic ; suic activ ; sutur ; swallow the
        suicidal_ideation	11	tak me ; the canal ; the cle ; the clos ; the count ; the furnac
        suicidal_ideation	11	the insulin ; the not ; the pil ; the policy ; the tid ; the trailhead
        suicidal_ideation	11	the trash ; them back ; they could ; they would ; to hang ; to mail
        suicidal_ideation	11	toda sus ; took everyth ; track aft ; traffic audibl ; trailhead ; turn it
        suicidal_ideation	11	unlock ; up just ; vena y ; wan kms ; which bridg ; who get ; wif to
        suicidal_ideation	11	would fir ; wrist 0 ; wrot the ; ya mer ; your now
        suicidal_ideation	10	0 morrow ; a medic ; a pag ; a rop ; agradec ; ahi va ; aisl and ; al cuart
        suicidal_ideation	10	aliv anymor ; almost did ; am too ; are cal ; at forest ; attempt 0 ; balcony
        suicidal_ideation	10	barandal ; be fin ; beam in ; bedsheet ; beg us ; bel and ; bff ; blu fold
        suicidal_ideation	10	bro the ; brows ; bullet for ; burden ; but you ; caguama y ; car if
        suicidal_ideation	10	carry me ; cas dej ; cas todo ; christma but ; claus ; cobran el
        suicidal_ideation	10	completenes that ; contract for ; count so ; count what ; cuchil en
        suicidal_ideation	10	cut herself ; day gun ; de a ; decidi ; deductibl 0 ; deed is ; deep then
        suicidal_ideation	10	del dia ; descans me ; despedi de ; diari and ; did he ; didnt get
        suicidal_ideation	10	dont mean ; dont real ; drunk for ; eat lunch ; el lot ; el reloj ; en orden
        suicidal_ideation	10	encargu ; endors passiv ; engin on ; entir bottl ; envelop for ; ese es
        suicidal_ideation	10	esper que ; estarian mas ; everybody and ; everyon so ; everyth squar ; exit
        suicidal_ideation	10	expect to ; expres ; fault ; figur on ; firearm ; for good ; fot ; frozen
        suicidal_ideation	10	gav his ; get which ; gon driv ; gon need ; good mom ; got enough ; got loud
        suicidal_ideation	10	group chat ; gut to ; hac que ; hang attempt ; has begun ; he wrot ; her an
        suicidal_ideation	10	her coat ; her no ; her ring ; highest ; himself in ; hombr 0 ; homestand
        suicidal_ideation	10	hos for ; how tal ; hug ; i light ; i rath ; i tie ; id sign ; ideacion
        suicidal_ideation	10	idk why ; im sob ; insulin and ; intak mon ; it bet ; its quick ; ive arrang
        suicidal_ideation	10	ive mad ; jail cm ; jalon y ; jef y ; joven 0 ; know that ; l wrist
        suicidal_ideation	10	la grand ; las foto ; las teng ; last did ; late and ; le pedi ; left to
        suicidal_ideation	10	les dij ; list but ; llev hast ; lookin ; lot en ; loud and ; m court
        suicidal_ideation	10	mas del ; mas escribirl ; mas tranquila ; me cort ; me eleven ; me shed
        suicidal_ideation	10	meant it ; mention he ; mi sil ; mol sinc ; mon if ; morrow ; my peac
        suicidal_ideation	10	myself tuesday ; nen me ; ni le ; night say ; no troubl ; nobody has
        suicidal_ideation	10	noma falt ; of cry ; of everybody ; oigan ; on anybody ; on way ; one way
        suicidal_ideation	10	or at ; over memorial ; paint it ; pedi ; perdon por ; performanc
        suicidal_ideation	10	pian bench ; pic of ; plan jump ; plan no ; point anymor ; policy is
        suicidal_ideation	10	por tod ; priest for ; pued mas ; put asid ; q los ; que aguant ; quer mor
        suicidal_ideation	10	quier despert ; quit look ; quit mak ; rat no ; rath a ; rath get ; ratic
        suicidal_ideation	10	re next ; regal el ; responsibl ; roommat of ; roommat she ; sabr ; said thi
        suicidal_ideation	10	said why ; sam font ; sav the ; say goodnight ; say skip ; school if ; se ve
        suicidal_ideation	10	sel for ; send anybody ; she one ; she re ; she thought ; shown my ; shutof
        suicidal_ideation	10	sist the ; slur i ; somebody should ; stat he ; step in ; sunday you ; swe to
        suicidal_ideation	10	taken car ; tal the ; techador ; tel the ; text pic ; the aquarium
        suicidal_ideation	10	the closet ; the combination ; the deed ; the dog ; the figur ; the gun
        suicidal_ideation	10	the interview ; the lak ; the wifi ; thi anymor ; thi but ; thi rock
        suicidal_ideation	10	thing out ; think theyd ; tidy ; tim one ; to mop ; told his ; tonight i
        suicidal_ideation	10	tonight on ; tonit ; tonit im ; toqu y ; tranquila ; troubl to ; turn around
        suicidal_ideation	10	unaliv myself ; unbuckl ; up last ; up octob ; up sat ; up tmrw ; vecin y
        suicidal_ideation	10	veint de ; vez le ; voy a ; want off ; wat shutof ; way you ; week ive
        suicidal_ideation	10	wher the ; which suit ; whoev ; wip ; with ston ; without me ; wk abt
        suicidal_ideation	10	would do ; written the ; wrot out ; ya le ; yest told
        suicidal_ideation	9	0 # ; 0 id ; 0 pag ; a pediatrician ; a smel ; abaj ; about jump ; activ
        suicidal_ideation	9	adict a ; aft final ; agu se ; al padr ; alguien y ; an overpas ; and honest
        suicidal_ideation	9	and simp ; anoth wint ; ask my ; azote ; bathroom mirror ; be quiet
        suicidal_ideation	9	been look ; being dramatic ; belt unbuckl ; beneficiary form ; both cat
        suicidal_ideation	9	breath hard ; bullet in ; cad herman ; cal his ; can for ; cancion ; cap off
        suicidal_ideation	9	cas a ; catr ; celul y ; cent 0 ; chec ; client ther ; clos with ; cod is
        suicidal_ideation	9	cok told ; colg ; com cuarent ; com soldadito ; comb ; complete off ; cry
        suicidal_ideation	9	cun and ; d told ; damo ; darl ; daught i ; de fuer ; de tramadol ; dead than
        suicidal_ideation	9	despu no ; devil ; diabetic ; didnt laugh ; diganl que ; dij en ; dil ; dog at
        suicidal_ideation	9	down has ; el ciel ; el pie ; el suegr ; en mat ; encuentr sent ; engin
        suicidal_ideation	9	ensen al ; esa oportunidad ; est debaj ; est noch ; everybody slap
        suicidal_ideation	9	extension cord ; f cna ; fatal ; ferreteri ; first frost ; fix me ; follow her
        suicidal_ideation	9	for camp ; for each ; for thursday ; foto ; garag ; garaj con ; gav my
        suicidal_ideation	9	going hom ; gon round ; goodby let ; halloween 0 ; hang it ; hang self
        suicidal_ideation	9	hav in ; hay viaj ; he load ; heat and ; her keep ; her lock ; heroin sinc
        suicidal_ideation	9	hes text ; him what ; his board ; his goodby ; his lap ; hiz la ; hom for
        suicidal_ideation	9	hom wif ; hop its ; hoy fue ; hunt rifl ; i doubt ; i look ; i stand ; i tri
        suicidal_ideation	9	i wasnt ; id leav ; igual q ; ill be ; im pack ; is fifty ; is stop ; it not
        suicidal_ideation	9	its cheap ; its pretty ; ive told ; jornaler 0 ; just being ; keep busy
        suicidal_ideation	9	keep pictur ; keep think ; kept cut ; kid get ; kid look ; kne and ; la azote
        suicidal_ideation	9	la cancion ; la cuent ; la ford ; la funerari ; la sop ; le pid ; letter to
        suicidal_ideation	9	lin get ; lista ; littl boy ; lo llamen ; lock the ; look real ; look up
        suicidal_ideation	9	los carro ; m iv ; mal voic ; malet hech ; manuel ; mat ya ; me baj ; me theyl
        suicidal_ideation	9	me voy ; mejor ; mention 0 ; meth court ; minu ; month they ; muy dorm
        suicidal_ideation	9	my dear ; my van ; myself figur ; net ya ; night just ; night look ; nino con
        suicidal_ideation	9	nit i ; no aguant ; noch asi ; nombr desd ; nos cuidamo ; not i ; now look
        """
}
