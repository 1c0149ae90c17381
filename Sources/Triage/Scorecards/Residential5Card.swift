extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential5 = """
        residential	1	<stranger> to ; <stranger> whos ; <stranger> ~<treatment> ; <take> <bodypart>
        residential	1	<take> <need> ; <take> <order> ; <take> <smell> ; <take> whatev ; <take> yo
        residential	1	<think> asi ; <think> desd ; <think> its ; <think> youl ; <tired> <think>
        residential	1	<tired> but ; <tired> no ; <tool> <bodypart> ; <tool> all ; <tool> on ; <town> <ask>
        residential	1	<town> <clean> ; <town> <consume> ; <town> <hold> ; <town> <phone>
        residential	1	<town> <treatment> ; <trade> card ; <trade> im ; <trade> lik ; <treatment> <ask>
        residential	1	<treatment> <buy> ; <treatment> <height> ; <treatment> <take> ; <treatment> <water>
        residential	1	<treatment> aft ; <treatment> all ; <treatment> clean ; <treatment> did
        residential	1	<treatment> en ; <treatment> in ; <treatment> sid ; <vendor> ; <vendor> <treatment>
        residential	1	<vermin> <clean> ; <vermin> are ; <volunteer> en ; <wait> <give> ; <wait> <height>
        residential	1	<wait> hast ; <water> <always> ; <week> <official> ; <week> <stimulant>
        residential	1	<week> <week> ; <week> by ; <week> com ; <week> long ; <week> not ; <week> tambien
        residential	1	<withdrawal> ; <withdrawal> <opening> ; <withdrawal> <treatment> ; <withdrawal> in
        residential	1	<write> <home> ; <write> <job> ; <write> <remember> ; <write> la ; <write> off
        residential	1	<year> <caretaking> ; <year> <child> ; <year> of ; @ tarzan ; a <blade> ; a <key>
        residential	1	a <opioid> ; a <start> ; a barist ; a bil ; a bird ; a book ; a but ; a chef
        residential	1	a civilian ; a day ; a dim ; a escog ; a fiance ; a fit ; a floor ; a go ; a king
        residential	1	a leaf ; a level ; a library ; a machet ; a menu ; a niec ; a nun ; a plat
        residential	1	a podcast ; a rescu ; a roommat ; a sheet ; a spe ; a thursday ; a tim ; a tortois
        residential	1	a tourist ; a treatment ; a waitlist ; a wed ; a zip ; about <last> ; about <money>
        residential	1	about last ; about nin ; about why ; absces en ; acceptanc ltr ; aceler ; acept que
        residential	1	acros me ; addi ; admit <day> ; aft <crowd> ; aft christma ; agent <say> ; ago befor
        residential	1	ah/vh ; ahi ; ahi <go> ; ahor sí ; ahor tom ; al pis ; alcohol 0 ; all sum
        residential	1	all the ; already decid ; alt ; alt a ; alway pas ; am an ; amad ; an <leave>
        residential	1	an intensiv ; and <home> ; and being ; and circl ; and en ; and fel ; and get
        residential	1	and leav ; and lying ; and nowher ; and play ; and throw ; and use ; and wil
        residential	1	ano empez ; answ email ; anvil ; any opening ; any treatment ; anywher ; april she
        residential	1	apt ; are <palecolor> ; are love ; arizon and ; arm ; around in ; arrang no
        residential	1	arrest a ; arrest four ; arriv with ; as <need> ; as <past> ; as need ; ask sinc
        residential	1	ask what ; ask who ; at <play> ; at colleg ; at least ; at oth ; at parti ; attend
        residential	1	audifono ; audit ; aunt nephew ; aviation <clinician> ; aviation doctor ; back it
        residential	1	back snort ; backward ; bad new ; bag and ; bail on ; bank ; banner ; bard porqu
        residential	1	barrier <give> ; barrier given ; bathroom floor ; battery on ; be <phone> ; be off
        residential	1	becaus its ; been drink ; been going ; been to ; befor and ; befor each ; befor me
        residential	1	being <give> ; besid my ; best man ; bf just ; bio mom ; bled ; blu paint ; blyth
        residential	1	board <law> ; board <order> ; board diversion ; bod de ; bolt ; book about ; booz
        residential	1	both <bodypart> ; bottl of ; boy from ; bp fin ; bring my ; brinqu ; broth hasnt
        residential	1	broth use ; buck of ; build on ; burnt ; bus far ; busc que ; but knif ; buy
        residential	1	by <friend> ; c/o cp ; cad doming ; cad seman ; caj ; camin con ; can afford
        residential	1	can als ; can stand ; canal and ; canister ; cant <wait> ; cant finish ; cant hold
        residential	1	cant know ; cant real ; capful ; carcel del ; cas con ; casi <amount> ; catorc mes
        residential	1	cen ; chaplain and ; charg me ; check <day> ; check day ; chil ; cinc ano ; circl of
        residential	1	ck ; clean with ; clock ; clockwork ; clr ; clr <continue> ; clr <job>
        residential	1	clr <promise> ; clr son ; clutch ; coc com ; cocain or ; cocain when ; cociner
        residential	1	cok fre ; cok n ; cok test ; cok use ; cok wednesday ; cok wif ; com thru ; comp 0
        residential	1	complet residential ; con <school> ; con ello ; con mi ; con sombrer ; con trabaj
        residential	1	confd ; confus ; congratulat me ; consum ; convulsion ; cool ; corn <town>
        residential	1	corn stor ; cost y ; could <eat> ; could he ; counselor on ; count with
        residential	1	county last ; county road ; court at ; court is ; cousin cam ; cousin run
        residential	1	cousin sinc ; cousin tak ; cousin who ; cp ; crack a ; crack use ; cristian
        residential	1	cristiano y ; crush it ; csun ; cuand cae ; cuand est ; cuand sup ; cuant dur
        residential	1	culvert ; curiosidad ; d <furniture> ; dad and ; dad got ; dai 0 ; dai cok ; dai two
        residential	1	dang to ; day hous ; day how ; day or ; day told ; day twelv ; de <chestheart>
        residential	1	de <clean> ; de <consume> ; de <drug> ; de <need> ; de <play> ; de <vendor>
        residential	1	de cocain ; de cuand ; de gana ; de treint ; de una ; deadlin ; deal with ; debaj
        residential	1	dec par ; del <school> ; del freeway ; depot ; dept ; descans en ; desd
        residential	1	desd calexic ; desd hac ; desd juni ; desintoxicacion 0 ; despedi ; detox etoh
        residential	1	detox on ; detox tomorrow ; dia hac ; dia intern ; dia por ; diari cinc ; diari van
        residential	1	did an ; did and ; did rehab ; did was ; didnt <caretaking> ; didnt car ; dij vet
        residential	1	dij él ; dio per ; dispatch ; divorc my ; do <soon> ; do lin ; do them ; doc ano
        residential	1	doctor sign ; doe <play> ; doe cok ; don stand ; dond ; dont <trust> ; dont trust
        residential	1	dop on ; dos dia ; dos trabajo ; dosi ; doy al ; dr offic ; driv her ; dry day
        residential	1	duerm ahi ; dur and ; dv ; eat i ; ech ; egg on ; el ambulatori ; el estacionamient
        residential	1	el tal ; eleven year ; em ; emergency ; en <insurance> ; en bayamon ; en down
        residential	1	en un ; encin ; end sun ; enfermedad ; entir ; entr a ; es albanil ; es urgent
        residential	1	espos alcohol ; espos él ; est <home> ; estacionamient del ; estuv en ; etoh dai
        residential	1	eve <treatment> ; even thing ; evening would ; ever at ; ever seen ; every box
        residential	1	everyon at ; evict last ; extension cord ; eyed ; f <drive> ; f <stimulant>
        residential	1	f whisp ; falleci en ; famili y ; fast can ; febrer ; fella ; fentanyl
        residential	1	fentanyl detox ; fentanyl sinc ; fier ; fight ; fight no ; figur that ; fil out
        residential	1	fir in ; fitnes ; floor ; flos ; flow stal ; folk get ; fond ; for <breath>
        residential	1	for <photo> ; for <volunteer> ; for <week> ; for afterward ; for air ; for cok
        residential	1	for denis ; for howev ; for i ; for six ; for us ; for word ; form has
        residential	1	found <container> ; found noth ; four arrest ; four day ; four if ; fourteen
        residential	1	friday at ; friday night ; friday she ; from <day> ; from bil ; from cocain ; fry an
        residential	1	ful <stop> ; fum dos ; fum fentanil ; funny thing ; gast tod ; get marri ; gin and
        residential	1	giv her ; go anyplac ; go anywher ; go for ; go now ; go round ; go through
        residential	1	go whenev ; go ~<treatment> ; go ~inpatient ; going for ; gon 0 ; gon to
        residential	1	good <insurance> ; good one ; got kick ; got medi ; got through ; grandmoth rais
        residential	1	gratitud ; grey ; groceri ; group is ; grown son ; grup y ; gun for ; gun is
        residential	1	guy lik ; h <past> ; h ago ; ha <give> ; ha falt ; habl ; hablan ; hablan desd
        residential	1	hac <cold> ; hac fri ; had been ; had cok ; had noth ; had used ; hadnt <feel>
        residential	1	hadnt touch ; hallucination ; hand to ; happy ; has <start> ; has caught ; has eye
        residential	1	has notic ; has read ; has sat ; hasnt let ; hast ahi ; hav <give> ; hav anthem
        residential	1	hay mis ; he com ; he laugh ; he load ; he lost ; he return ; he see ; he show
        residential	1	he told ; he wil ; heal ; hear voic ; hears ; heart was ; heeler ; hel from ; hep c
        residential	1	her apartment ; her im ; her int ; her job ; her twic ; herman a ; heroin befor
        residential	1	hes 0 ; hes <hold> ; hes eat ; hes finish ; hes hear ; hes ready ; hi so ; high at
        residential	1	him through ; him too ; himself ask ; his grad ; his job ; his union ; hold him
        residential	1	hold me ; hold on ; hosp d/c ; hospital for ; hot test ; hous over ; hous want
        residential	1	hr told ; hx non ; i <bodysound> ; i <intoxicated> ; i <law> ; i <play>
        residential	1	i <seizure> ; i <wait> ; i bang ; i behav ; i cam ; i cry ; i direct ; i end
        residential	1	i felt ; i inject ; i shoot ; i travel ; i ~<need> ; ice going ; ice he ; ice to
        residential	1	id <asleep> ; id <give> ; id giv ; idk ; idk how ; if any ; if somebody ; im already
        residential	1	im at ; im hear ; im only ; im through ; im using ; in <church> ; in <eat>
        residential	1	in <money> ; in <treatment> ; in an ; in barstow ; in cool ; in every ; in feb
        residential	1	in from ; in if ; in san ; in silv ; in spr ; in utah ; infection ; inpt on
        residential	1	insid with ; inyect ; iop counselor ; irm el ; irrigation ; is <law> ; is <phone>
        residential	1	is <stop> ; is availabl ; is back ; is crack ; is giv ; is kil ; is new ; is suppos
        residential	1	isnt <job> ; isnt <stop> ; isnt thi ; it <home> ; it <job> ; it <lock> ; it cost
        residential	1	it fac ; it liv ; it not ; it until ; it work ; ito ; its <calm> ; its <take>
        residential	1	its spic ; its warm ; ive <stop> ; ive run ; jail on ; jefit ; joe ; judg gav
        residential	1	judg wil ; juez le ; just <always> ; just go ; just hit ; just my ; just try
        residential	1	juvenil ; kais y ; keep what ; kept smok ; keyboard <clean> ; kick in ; kick my
        residential	1	kid not ; kitchen island ; la hij ; la person ; la tiend ; languag ; laps
        residential	1	las <vermin> ; las diez ; las pinza ; last bil ; last me ; last quart ; lat in
        residential	1	late and ; ld 0 ; le ech ; leav for ; leav she ; left is ; left my ; leftov <eat>
        residential	1	lei ; les of ; les than ; let <say> ; let on ; level isnt ; lgbtq ; librium protocol
        residential	1	lik <past> ; lik befor ; lik clockwork ; lik evry ; lik somewher ; lim
        residential	1	lin <amount> ; lin <night> ; liv ; liv mgr ; llev och ; llor el ; lmp 0 ; lo <buy>
        residential	1	lo <continue> ; lo <order> ; lo <treatment> ; lo jur ; lo llamen ; locutor
        residential	1	long <write> ; long the ; look good ; los <hear> ; los dient ; los veo ; lost both
        residential	1	lot mor ; m <sedative> ; m <stimulant> ; m cirrhosi ; m cocain ; m in ; machet at
        residential	1	mad it ; mag ; mak <think> ; mak plan ; malibu ; malibu <last> ; malibu last
        residential	1	malibu plac ; mam hij ; mam muri ; march i ; marin ; mart me ; mas eso ; masc 0
        residential	1	mat a ; may <continue> ; me <always> ; me acompan ; me apoy ; me brinqu ; me despedi
        residential	1	me guard ; me jal ; me las ; me lik ; me oper ; me prest ; me sent ; me solt ; meal
        residential	1	med school ; medic ; mejor ; met ; metadon ; meth 0 ; meth a ; meth befor ; meth by
        residential	1	meth mor ; meth near ; meth sam ; meth sinc ; meth that ; meth x ; metimo ; mg a
        residential	1	mi <home> ; mi <school> ; mi <write> ; mi cas ; mi perrit ; mi po ; mi ~herman
        residential	1	mid <phone> ; mid cal ; mientra <go> ; milk ; milligram of ; min ; mio fue
        residential	1	mo <ask> ; mo ask ; mol + ; mom meth ; mom my ; mon thru ; money ; monitor want
        residential	1	month 0 ; mor i ; mor sinc ; morn ther ; morning are ; moth he ; mov them ; msw
        residential	1	much it ; muer ; muj y ; must do ; muy de ; my <year> ; my bos ; my cdl ; my girl
        residential	1	my grandp ; my guit ; my hour ; my insuranc ; my lat ; my med ; my mind ; my sock
        residential	1	my way ; myself id ; n <night> ; n its ; nam are ; nam only ; nanny ; near
        residential	1	neck tatto ; need placement ; nerv damag ; nev left ; next room ; night with
        residential	1	nin con ; nit evry ; nitrou ; nivel ; no <crowd> ; no <headface> ; no detail
        residential	1	no fami ; no gig ; no hom ; no pas ; no violenc ; no ~absces ; no ~voic
        residential	1	nobody <say> ; noch dos ; noch por ; noma que ; noon with ; nosotro somo ; nostril
        residential	1	not <phone> ; not <take> ; not about ; not how ; not jok ; not look ; not scary
        residential	1	not sorry ; notic befor ; novi se ; now ive ; numb for ; numb one ; numer equivoc
        residential	1	nurs aid ; nurs said ; obedec ; ocup ; of <sick> ; of <treatment> ; of going
        residential	1	of myself ; of program ; of putty ; of sick ; of smok ; off + ; off <night>
        residential	1	off <opioid> ; off dop ; off everyth ; off its ; off med ; offic is ; oficina en
        residential	1	ojo ; ojo pelon ; ok if ; oll ; on <chestheart> ; on by ; on fiv ; on heroin
        residential	1	on nin ; on six ; on you ; onc and ; onc mor ; one <pet> ; one could ; one good
        residential	1	one not ; open at ; oper de ; opi <treatment> ; opi detox ; or <see> ; or two
        residential	1	oth <treatment> ; oth day ; oth week ; our <outdoors> ; our kid ; our whol ; out aft
        residential	1	out right ; out sinc ; out yesterday ; outpatient i ; over on ; own is ; own my
        residential	1	own phon ; own up ; oxy ; pack and ; pag for ; palp ; pandemic and ; par ; pareja
        residential	1	parent hav ; parent no ; park spac ; park structur ; part that ; pas se ; past it
        residential	1	past my ; pastilla el ; patient with ; patron le ; pavement ; pea ; pedaz ; pelon
        residential	1	pensamiento suic ; peopl do ; peopl smok ; per <kin> ; per <outdoors> ; per dad
        residential	1	per street ; perders ; permis y ; photograph and ; pidi ayud ; pil befor ; pinza
        residential	1	pistol and ; pit ; plac ; plac aft ; plac he ; plan medic ; platic lo ; play y
        residential	1	plenty ; po re ; podcast ; ponen al ; pop <stimulant> ; ppl ; primer ; primo y
        residential	1	program has ; program now ; providenc ; psych ward ; puebl ; pued dejarl ; put away
        residential	1	put them ; python ; q night ; qod ; que entr ; que incluy ; que ocup ; que rop
        residential	1	que sea ; que ser ; que si ; que vend ; quem la ; queremo ; question befor
        residential	1	quier quit ; quier ver ; quit the ; r <bodypart> ; rad ; razor is ; re <home>
        residential	1	re <outdoors> ; re enrol ; re own ; read <treatment> ; readmit ; real need ; rec a
        residential	1	referenc ; rehab finish ; ren for ; rent un ; requir ; resident <clinician> ; restor
        residential	1	retir nurs ; return your ; reunification plan ; review of ; right back ; right ther
        residential	1	rm with ; rn licens ; road to ; rob me ; rock bottom ; rol for ; roommat mov
        residential	1	rop de ; rop in ; rop se ; round ; round and ; rum ; run by ; sa ; sac de ; said why
        residential	1	saint ; sal <day> ; sam coffe ; satisfi ; saturday thing ; say blad ; say one
        residential	1	say only ; say thing ; school on ; school so ; screen neg ; se arregl ; se dec
        residential	1	se hiz ; se iba ; se nos ; season of ; second grad ; second lin ; second round
        residential	1	segui con ; sem 0 ; seman tambien ; semana de ; send her ; senor pid ; senor tien
        residential	1	seo ; ser ; shak the ; shar ; she <happy> ; she <take> ; she als ; she bring
        residential	1	she burn ; she not ; shift / ; ship ; sho off ; shoot crystal ; should she ; shrub
        residential	1	si ~<take> ; si ~reciben ; sient el ; sign that ; sin <stop> ; sin dorm
        residential	1	sin ~<pain> ; sin ~<treatment> ; sin ~dolor ; sinc ; sinc apr ; sinc august
        residential	1	sinc new ; sinc then ; singl one ; six hundr ; skip a ; slay ; slay me
        residential	1	smal <night> ; smok weed ; snort cocain ; so himself ; so our ; sob parent ; sol par
        residential	1	somebody keep ; somebody to ; sometim mor ; somewher <night> ; somewher he ; somo de
        residential	1	son <stop> ; soup on ; spam ; spe 0 ; speech at ; spent christma ; sponsor 0
        residential	1	spot in ; spous husb ; start and ; stay her ; stay put ; steer wheel ; step 0
        residential	1	stepdaught ; stepfath ; stil go ; stil her ; stil in ; stil pick ; stil send
        residential	1	stockton ; stomach ; stood by ; stop ; street medicin ; strict ; stuf is
        residential	1	su <school> ; su beb ; sub <stimulant> ; substanc cocain ; sud clinic ; sueld
        residential	1	suggest someth ; sunday sinc ; supportiv ; sw ; sw <ask> ; sw ask ; sí <say>
        residential	1	sí lo ; tak a ; talk in ; tap la ; tarzan ; tatto artist ; taught me ; tax season
        residential	1	ten <bodypart> ; ten <day> ; tenemo medi ; teng hijo ; teng y ; text first
        residential	1	than <say> ; that <lock> ; that shut ; that you ; thatl ; the <illness>
        residential	1	the <shake> ; the <week> ; the aviation ; the balcony ; the bat ; the cel
        residential	1	the clinton ; the cop ; the crack ; the cran ; the dash ; the deadlin ; the elder
        residential	1	the eye ; the faa ; the ferry ; the fistful ; the graduation ; the guest ; the hat
        residential	1	the judg ; the leas ; the mean ; the nois ; the ocean ; the opposit ; the own
        residential	1	the pavement ; the print ; the rectory ; the remot ; the rotary ; the rug ; the sob
        residential	1	the toilet ; the touch ; the waitlist ; the walmart ; the wash ; the week
        residential	1	the widow ; the ~<furniture> ; them <go> ; then <insurance> ; then fiv ; then week
        residential	1	ther <amount> ; they <go> ; they kept ; they plac ; theyl look ; theyv <take>
        residential	1	theyv got ; thi earth ; thi hous ; thing <day> ; thing until ; thirteen week
        residential	1	thirti ; though she ; thre gram ; thre in ; thre now ; thre or ; thre word
        residential	1	thre year ; through <withdrawal> ; through withdrawal ; throughout ; thru
        residential	1	thur thru ; thursday on ; tien en ; tienen <appointment> ; til <money> ; tim its
        residential	1	tim on ; ting ; to <leave> ; to <week> ; to any ; to complet ; to county ; to ent
        residential	1	to return ; to talk ; to wast ; to your ; today has ; told the ; tom la ; tom una
        residential	1	tomorrow at ; tonight if ; too and ; took for ; took my ; took too ; tortilla
        residential	1	touch alcohol ; tour in ; tourist ; traig las ; tratamient residencial
        residential	1	tratamient y ; tre ano ; treatment ; treatment aft ; truck over ; truth i ; tv <say>
        residential	1	twic both ; two day ; two rehab ; two weekend ; uas ; ultrasound ; umbrel ; un <say>
        residential	1	un amor ; un pedaz ; una <rope> ; una amig ; una faj ; uncl who ; unit at ; unit now
        residential	1	uno nuev ; uno se ; until <amount> ; until about ; up <continue> ; up again ; up an
        residential	1	up anymor ; upp ; usand ; use k ; use the ; use too ; use was ; used <last>
        residential	1	used adderal ; used crystal ; used last ; using dai ; usual do ; utah ; va <amount>
        residential	1	va <day> ; vain ; van tre ; ve <stranger> ; ve hombr ; vela ; venden ; vendi ; veni
        residential	1	veo ; veo en ; vermont ; very <happy> ; vest ; veterinary ; vez que ; violenc
        residential	1	violenc sinc ; vital ; viv de ; viv sol ; voc que ; vodk was ; voicemail
        residential	1	voluntari en ; von on ; vyvans that ; walk hom ; wan quit ; want answer ; want for
        residential	1	want option ; was 0 ; was <alcohol> ; was <clothes> ; was adderal ; was alcohol
        residential	1	was arrest ; was due ; was hold ; was sixteen ; was that ; was twelv ; was vodk
        residential	1	watch a ; we <die> ; we paid ; we print ; we spok ; wed photograph ; wedg ; weed pen
        residential	1	week every ; week long ; week six ; week the ; weekday ; weekend then ; wen
        residential	1	went straight ; werent ; wev <take> ; wev got ; what <moment> ; what ive ; what now
        residential	1	what peopl ; what would ; whip ; whip cream ; whiskey ; who <buy> ; who for
        residential	1	who handl ; who he ; who walk ; whol left ; why ; wif has ; wif im ; wif mov
        residential	1	wif sob ; wil <drive> ; wil <hold> ; wil driv ; wil sign ; wil today ; win and
        residential	1	win to ; wint break ; with <pet> ; with <tool> ; with cousin ; with dog ; with ppl
        residential	1	with sist ; with six ; with soup ; with thi ; without <amount> ; wk 0 ; wk <start>
        residential	1	wk start ; wks now ; wks preg ; women program ; wood grain ; workday ; would mak
        residential	1	would your ; would ~a ; wouldnt be ; wouldv ; written the ; x year ; xanax her
        residential	1	xanax off ; y <continue> ; y <fire> ; y <trade> ; y duerm ; y hay ; y is ; y ni
        residential	1	y sali ; y sigu ; y up ; y ~cuant ; ya <give> ; ya en ; ya pas ; yard sign
        residential	1	year becaus ; year he ; year im ; year with ; yesterday afternoon ; you <put>
        residential	1	you allow ; you put ; you recommend ; youd think ; young <kin> ; your ; your <crowd>
        residential	1	your <home> ; yrs per ; zer ~<treatment> ; zoom group ; ~0 ~d ; ~<day> <stranger>
        residential	1	~<day> and ; ~<emergency> <day> ; ~<emergency> on ; ~<hear> ; ~<illness> 0
        residential	1	~<law> ~<day> ; ~<medicine> <hospital> ; ~<money> of ; ~<need> ~me
        residential	1	~<sedative> ~<stop> ; ~<stimulant> casi ; ~<stranger> ~in ; ~<take> <stranger>
        residential	1	~<treatment> en ; ~<treatment> yet ; ~<vendor> ; ~a ~0 ; ~aceptan ; ~ask
        residential	1	~be ~<hospital> ; ~be ~admit ; ~cervez ~tom ; ~closet ; ~cp 0 ; ~da ~un ; ~diari
        residential	1	~dolor ; ~el ~<stimulant> ; ~el ~cristal ; ~els ~<consume> ; ~els ~use ; ~etoh no
        residential	1	~for ~the ; ~heard ; ~intentional ; ~intern en ; ~it and ; ~jump ; ~me ~pic
        residential	1	~my ~<room> ; ~no ~use ; ~non ; ~not ~<illness> ; ~od on ; ~onc ; ~quit ; ~quit ~the
        residential	1	~si on ; ~student ; ~the ~<night> ; ~therapy ; ~tonight ; ~vent ; él los
        residential	-1	# ; # 0 ; $ $ ; *confusion ; *confusion:historical ; *confusion:other_experiencer
        residential	-1	*detoxRequest ; *drinks.2:negated ; *injecting:negated ; *lengthOfUse.0
        residential	-1	*losingSupply ; *outpatientDuring:other_experiencer ; *person:negated ; *phone.1
        residential	-1	*substance.opioid:historical ; *substance.opioid:other_experiencer
        residential	-1	*substance.stimulant:possible ; *suicidal ; *unaided:negated ; *uses:negated
        residential	-1	+ <opioid> ; + fent ; + som ; / k ; / nt ; / thc ; 0 <hit> ; 0 <hold>
        residential	-1	0 <insurance> ; 0 <moment> ; 0 <opioid> ; 0 <put> ; 0 a ; 0 bar ; 0 cocain ; 0 ex
        residential	-1	0 qd ; 0 sem ; 0 tak ; 0 tomorrow ; 0 ~<seizure> ; <alcohol> <bodypart>
        residential	-1	<alcohol> <play> ; <alcohol> <week> ; <alcohol> all ; <alcohol> par ; <alcohol> por
        residential	-1	<alcohol> that ; <alcohol> when ; <alone> <go> ; <always> <law> ; <always> <opioid>
        residential	-1	<always> <start> ; <always> about ; <always> been ; <always> oth ; <amount> +
        residential	-1	<amount> <daytime> ; <amount> <need> ; <amount> <trust> ; <amount> hav
        residential	-1	<amount> my ; <amount> se ; <amount> ~<seizure> ; <angry> <put> ; <angry> <year>
        residential	-1	<angry> in ; <appointment> + ; <appointment> <drive> ; <appointment> <moment>
        residential	-1	<appointment> <outdoors> ; <ask> <go> ; <ask> anyway ; <ask> for ; <ask> is
        residential	-1	<asleep> <furniture> ; <asleep> la ; <blood> off ; <bodypart> <crowd>
        residential	-1	<bodypart> <fall> ; <bodypart> <hospital> ; <bodypart> <partner>
        residential	-1	<bodypart> <tired> ; <bodypart> my ; <bodypart> right ; <bodypart> them
        residential	-1	<break> cp ; <break> i ; <breath> <day> ; <breath> <take> ; <buy> <asleep>
        residential	-1	<buy> <friend> ; <buy> <stimulant> ; <calm> <treatment> ; <cannabis> <furniture>
        residential	-1	<cannabis> <month> ; <cannabis> <year> ; <cannabis> sinc ; <cannabis> todo
        residential	-1	<caretaking> <amount> ; <caretaking> <eat> ; <caretaking> <outdoors>
        residential	-1	<caretaking> is ; <caretaking> to ; <child> <bodypart> ; <child> <die>
        residential	-1	<child> <height> ; <child> <lock> ; <child> <school> ; <child> down ; <child> has
        residential	-1	<child> le ; <child> no ; <child> of ; <child> out ; <church> <child>
        residential	-1	<church> <container> ; <church> <take> ; <church> <year> ; <church> bel
        residential	-1	<clean> <school> ; <clinician> 0 ; <clinician> <take> ; <clinician> just
        residential	-1	<clinician> my ; <clothes> <clothes> ; <clothes> <die> ; <clothes> <give>
        residential	-1	<clothes> <rope> ; <clothes> y ; <colleague> <hear> ; <colleague> <opioid>
        residential	-1	<colleague> re ; <colleague> wont ; <color> so ; <consume> <start> ; <consume> el
        residential	-1	<consume> en ; <consume> from ; <consume> just ; <consume> one ; <consume> problem
        residential	-1	<consume> someth ; <consume> spic ; <consume> them ; <container> <cannabis>
        residential	-1	<container> desd ; <continue> <bodypart> ; <continue> <clinician>
        residential	-1	<continue> <school> ; <continue> la ; <continue> right ; <continue> the
        residential	-1	<count> <crowd> ; <count> <kin> ; <count> them ; <crash> of ; <crowd> <homeless>
        residential	-1	<crowd> <say> ; <crowd> did ; <crowd> of ; <day> <height> ; <day> clean ; <day> de
        residential	-1	<day> las ; <day> most ; <day> so ; <daytime> <night> ; <daytime> <see>
        residential	-1	<daytime> and ; <daytime> to ; <die> <need> ; <die> <shame> ; <die> in ; <die> me
        residential	-1	<drive> <build> ; <drive> <clean> ; <drive> <cold> ; <drive> <feel>
        residential	-1	<drive> <night> ; <drive> <outdoors> ; <drive> <school> ; <drive> <tool>
        residential	-1	<drug> <ask> ; <drug> <consume> ; <drug> <day> ; <drug> <take> ; <eat> <bodypart>
        residential	-1	<eat> <month> ; <eat> chain ; <eat> down ; <eat> par ; <eat> them ; <emergency> 0
        residential	-1	<emergency> <school> ; <emergency> <town> ; <emergency> x ; <fall> them
        residential	-1	<feel> <always> ; <feel> <past> ; <fire> <eat> ; <fluid> <chestheart>
        residential	-1	<fluid> <shake> ; <friend> <headface> ; <friend> <phone> ; <friend> <write>
        residential	-1	<friend> about ; <friend> y ; <furniture> of ; <give> <consume> ; <give> <eat>
        residential	-1	<give> <sedative> ; <give> <sober> ; <give> <vendor> ; <give> <year> ; <give> that
        residential	-1	<go> <die> ; <go> <partner> ; <go> com ; <go> onc ; <go> slow ; <goodbye> <job>
        residential	-1	<happy> <day> ; <happy> <outdoors> ; <happy> <phone> ; <headface> <drug>
        residential	-1	<headface> all ; <headface> he ; <hear> <outdoors> ; <height> <clothes>
        residential	-1	<hit> <town> ; <hold> <go> ; <home> <amount> ; <home> <day> ; <home> <rail>
        residential	-1	<home> <record> ; <home> <write> ; <home> aqui ; <home> est ; <home> her
        """
}
