extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential3 = """
        residential	2	on six ; onc ask ; one even ; one not ; one took ; one would ; only hav ; only mov
        residential	2	open to ; opening in ; or four ; or go ; or only ; ora ; ord of ; osl ; otr vez
        residential	2	otro ; our whol ; out friday ; out get ; out he ; outpatient i ; outpatient in
        residential	2	outpt ; packag for ; pan ; pap del ; par a ; par en ; parish hal ; park ther
        residential	2	parti and ; pas por ; past thi ; pastor i ; pay me ; pay rent ; pedaz ; peg al
        residential	2	pelon ; pen in ; pencil ; peopl com ; peopl smok ; per dad ; per en ; per month
        residential	2	perdi ; piedr ya ; pierd la ; pierna ; pip dai ; plac a ; plac for ; plac in
        residential	2	plac of ; plan is ; plan past ; plu wednesday ; po 0 ; po re ; por escrit
        residential	2	por internarl ; porch sinc ; porqu extranar ; porqu le ; pregunt q ; pric for
        residential	2	prim que ; primo y ; prision ; prison in ; problem is ; product ; program is
        residential	2	program or ; project ; prometi que ; psych unit ; pt ask ; pt deni ; pued dejarl
        residential	2	pued entr ; pul me ; q few ; qod ; que all ; que caig ; que cort ; que entr
        residential	2	quier quit ; quier sal ; quit la ; quit los ; ranch program ; rath not ; razor is
        residential	2	re client ; re liv ; readmit ; reassign ; referral to ; regresan ; rehab sinc
        residential	2	releas ; releas thi ; releas thur ; remov ; ren for ; rent ; rent the ; rent un
        residential	2	repit ; residential sid ; resum ; reunification plan ; review of ; rid ; riverb
        residential	2	rn i ; rock in ; roi sign ; rol for ; room from ; rop in ; round the ; rp is
        residential	2	run by ; safety ; said find ; said goodby ; said six ; sal de ; sali del ; sali el
        residential	2	salirs ; sam coffe ; sam guy ; sam man ; sano ; sat in ; sat up ; saw it ; saw your
        residential	2	say cal ; say cant ; say how ; say somebody ; say the ; se asusten ; se dec
        residential	2	se enoj ; se nos ; sea que ; section 0 ; sed ; see what ; seguirl ; seguro
        residential	2	seiz the ; sel cok ; semana de ; sent the ; sepulved ; seven day ; shal ; she bright
        residential	2	she dont ; she left ; she liv ; she own ; she thought ; shelt staf ; ship ; shrug
        residential	2	sig en ; siguient pas ; silv lak ; sinc decemb ; sinc new ; sinc thur ; sirv
        residential	2	six month ; six year ; sixteen week ; siz too ; sleep ; sleep at ; sleep ok
        residential	2	smok weed ; snort ; so high ; so would ; so yes ; sob parent ; sobriety ; sock and
        residential	2	sometim mor ; somewher i ; soonest ; sophomor year ; soy jardiner ; spe four
        residential	2	spe sinc ; spent christma ; spider on ; split my ; sponsor i ; spr of ; st franci
        residential	2	stab my ; start jump ; start over ; stash ; stay ; stay her ; stay put ; steer wheel
        residential	2	stil doing ; stil go ; stil has ; stil smokin ; stop smok ; straight sinc
        residential	2	straight to ; streak going ; student at ; sub a ; sublet ; subst not ; suck in
        residential	2	sud clinic ; sunday at ; sw ; switch ; sx ; sí y ; tactil ; tak 0 ; tal por
        residential	2	talk a ; tarjet ; tarjet de ; tatto artist ; tech y ; teen challeng ; tegucigalp
        residential	2	tel you ; ten feet ; tenemo medi ; teng treint ; test dirty ; th its ; than any
        residential	2	than anyth ; than befor ; than the ; that ice ; that one ; that sam ; that you
        residential	2	thatl ; thc ; the beach ; the bishop ; the breakfast ; the brochur ; the cereal
        residential	2	the coupl ; the crack ; the dash ; the deacon ; the elder ; the envelop ; the faa
        residential	2	the fenc ; the hal ; the hardest ; the hat ; the hot ; the insulin ; the nitrou
        residential	2	the pap ; the park ; the ralph ; the rang ; the refrigerator ; the rock ; the salt
        residential	2	the shadow ; the smal ; the sob ; the tomat ; the track ; the vincent ; the wait
        residential	2	the wind ; the wint ; then the ; ther so ; therapist has ; they cook ; they lock
        residential	2	they sent ; theyd hold ; theyl ; theyr nic ; thi but ; thi goe ; thi level
        residential	2	third month ; thirty day ; thos day ; thre guy ; thre or ; threat no ; threw me
        residential	2	through ; through saturday ; through withdrawal ; thursday outpatient ; til about
        residential	2	til christma ; til fri ; til my ; tim and ; tim its ; tin 0 ; tin and ; ting
        residential	2	tir from ; tmrw no ; to complet ; to county ; to drink ; to every ; to pul ; to shak
        residential	2	to should ; to ~go ; tod mi ; told myself ; tom no ; tom otr ; tomat plant
        residential	2	too tight ; took one ; tra una ; track in ; traig el ; traig una ; trampolin
        residential	2	tratamient y ; tre mes ; treatment ; treatment aft ; treatment program ; ts ; tue in
        residential	2	turn up ; tweak sinc ; two day ; two rehab ; two tour ; two weekend ; tyl ; typical
        residential	2	uds ; un mensaj ; un pedaz ; un per ; un program ; una convulsion ; uncl who ; union
        residential	2	unit at ; unsur ; until about ; up + ; up ear ; up sinc ; up spe ; us in
        residential	2	usa cristal ; use k ; use too ; used adderal ; useful ; using ; using crystal
        residential	2	using it ; usted no ; valv ; vec a ; vein ; velvet ; veng ; vent ; very nic ; vez el
        residential	2	vicodin ; violenc ; visit ; vital ok ; vivi con ; voicemail ; vouch end ; wait at
        residential	2	wal of ; want long ; want rat ; was ketamin ; was march ; was sick ; was twelv
        residential	2	was vodk ; watch by ; way and ; we both ; we paid ; we tak ; wean off ; weapon
        residential	2	wed and ; wed photograph ; week sinc ; week the ; weekday for ; weekend then
        residential	2	welfar ; went out ; wer both ; what and ; what would ; whatev the ; whatev you
        residential	2	wher ; wher everybody ; wher im ; wher thi ; wher would ; which the ; who buy
        residential	2	who hav ; who writ ; whoev open ; whol left ; why ; wif husb ; wif left ; wif of
        residential	2	wif re ; wif sob ; win and ; winter ago ; wir ; wit ; with county ; with gatorad
        residential	2	with marca ; with moth ; wkr 0 ; wks of ; woman in ; women program ; wood
        residential	2	wood grain ; worth a ; would even ; would stop ; wound now ; wrap in ; wreck my
        residential	2	writ from ; written ; x wk ; xanax off ; y nunc ; y perdi ; y queremo ; y recay
        residential	2	y wif ; ya cer ; ya hast ; ya tra ; yal do ; year becaus ; year every ; year ive
        residential	2	year lat ; yellow lin ; yes i ; yes my ; yet but ; yo estamo ; yo llev
        residential	2	you recommend ; you stay ; your ; your build ; your client ; yrs and ; zoom and
        residential	2	~/ ~0 ; ~0 ~/ ; ~0 ~x ; ~a ~la ; ~a ~mi ; ~a ~spot ; ~absces ; ~at ~your
        residential	2	~be ~admit ; ~been ; ~clinic ; ~closet ; ~com ~next ; ~cps ; ~d ~detox ; ~d ~etoh
        residential	2	~da ~un ; ~de ~pech ; ~dog ; ~dolor ~de ; ~eight ; ~email ; ~email ~addres
        residential	2	~etoh ~detox ; ~for ~0 ; ~he ; ~himself ; ~hit ; ~inpatient befor ; ~intern en
        residential	2	~keppr ; ~la ~coc ; ~man ; ~man ~in ; ~me ~pic ; ~mi ; ~my ~closet ; ~next
        residential	2	~nobody ~els ; ~non ; ~non ~sinc ; ~pic ; ~pistol ; ~scar ; ~si/hi no ; ~spel
        residential	2	~spot ; ~student ; ~therapy ; ~track ; ~traum ; ~weekend ; ~your ; él tambien
        residential	1	*age.0 ; *clientAdmin.9 ; *firstOffence.0 ; *frequency.2:negated
        residential	1	*keptUsing.0:other_experiencer ; *misuse.0 ; *noBarrierChild.0 ; *noBarrierWork.0
        residential	1	*otherService.1:negated ; *rehabDone.0:other_experiencer
        residential	1	*residentialRequest.0:historical ; *substance.2:hypothetical
        residential	1	*suicidal.0:historical ; *suicidalOblique.0:hypothetical ; *thirdParty.0
        residential	1	*withdrawalSign.0:negated ; + mol ; / thursday ; 0 box ; 0 etoh ; 0 perdi ; 0 round
        residential	1	0 semana ; 0 sinc ; 0 so ; a balloon ; a bottl ; a cal ; a charact ; a foot
        residential	1	a hospital ; a jail ; a los ; a lost ; a men ; a menu ; a messag ; a ppo ; a spe
        residential	1	a stag ; a traffic ; a used ; a viern ; a vis ; about it ; about january ; abuel al
        residential	1	acab la ; aft that ; agarran ; agent ; ago feel ; agreeabl ; ahor que ; airplan
        residential	1	al pis ; alcohol and ; already decid ; alt de ; although i ; alumni ; am a
        residential	1	an attorney ; an inpatient ; and argu ; and buri ; and chang ; and friday ; and fum
        residential	1	and met ; and pick ; and put ; and sinc ; and when ; ang ; animal en ; ano
        residential	1	ano llev ; anxiety ; any treatment ; anyth now ; approv 0 ; argu ; arm ; arm numb
        residential	1	arregl la ; arriv with ; as long ; asham of ; asi noma ; ask so ; ask the ; assign
        residential	1	at christma ; at csun ; at harbor ; at ninety ; ati ; atty 0 ; aunqu sea ; avail
        residential	1	avis ; ayer me ; azul ; b / ; back i ; bag and ; bag in ; baj poc ; bak ; bakery
        residential	1	bal every ; barist ; barrier given ; battery died ; be a ; be allow ; be cal
        residential	1	beat me ; becaus they ; been drink ; been on ; beer 0 ; befor work ; began at
        residential	1	being honest ; bit ; black out ; both ; bottl in ; breath keep ; breez ; brok in
        residential	1	bul ; burn through ; but doesnt ; but ther ; by each ; by east ; by jun ; by pcp
        residential	1	by sup ; cabez y ; cabin with ; cad quincen ; cal at ; cal it ; calcetin ; camera
        residential	1	camionet ; can / ; can afford ; can off ; cancel it ; canister ; cant know
        residential	1	cant stay ; card is ; cart and ; caser ; ceil fan ; centro ; choqu ; church
        residential	1	cinc mes ; cintur ; clarit ; clean offic ; clearanc ; clr mention ; clt in
        residential	1	cocain near ; cocain yo ; coch ; cod ; cok by ; cok ever ; cok pt ; cok through
        residential	1	cok up ; cok use ; cold ; collaps in ; colleagu ; column ; com es ; com jamon
        residential	1	complet residential ; comput ; confirm ; connection ; consum cocain ; contamo ; cord
        residential	1	county for ; coupl day ; cousin who ; cov off ; cover californi ; crack thre
        residential	1	crash on ; cri ; crystal 0 ; crystal diari ; crystal sleep ; cuand porqu
        residential	1	curiosidad ; cut a ; cut out ; d liv ; d program ; d/c from ; dang to ; day ago
        residential	1	day that ; day twelv ; day would ; day you ; dc tmrw ; de alt ; de cuand ; de jalisc
        residential	1	de sintoma ; debaj ; del walmart ; desd ; desd hac ; desd los ; design
        residential	1	desintoxicacion ayer ; desintoxicacion de ; desped con ; detox @ ; dia con
        residential	1	dia intern ; diari per ; did thre ; didnt know ; didnt stop ; died on ; died so
        residential	1	dio a ; dio per ; direct a ; direction ; dj ; do my ; do thi ; do with ; dock
        residential	1	doctor said ; doe mol ; doe not ; doin cok ; dollar a ; dond ; dont ask ; dont hav
        residential	1	dont need ; dont see ; dont stop ; door was ; doz off ; dri out ; driv a ; driv him
        residential	1	drov through ; dry sinc ; dts in ; dur ; dying to ; each week ; ef 0 ; eighteen day
        residential	1	eith way ; el apartament ; el caser ; el corre ; el diner ; el mism ; el negoci
        residential	1	el pasil ; el program ; el recib ; els so ; en riversid ; en tecat ; en tijuan
        residential	1	encampment und ; encin ; end friday ; end sun ; entonc and ; era heroin ; eso lo
        residential	1	eso ya ; esper ; estilist ; estoy con ; estuv tre ; etoh last ; every group
        residential	1	exam in ; ext 0 ; extern ; f bipol ; f cok ; f court ; f out ; f shoot ; fal asleep
        residential	1	fami who ; famili do ; fast ; fast can ; favorit ; febrer ; federal ; feel ok ; fel
        residential	1	fent 0 ; finish a ; finish the ; fir she ; fiv year ; flatb ; float ; for cok
        residential	1	fourteen ; fresn y ; friday ; friday sinc ; friend use ; friend wil ; from our
        residential	1	from rehab ; from them ; front room ; fuert ; fum dos ; garden and ; garden if
        residential	1	gatorad ; gav ; get ther ; girlfriend ; giv detail ; giv up ; glu ; go anywher
        residential	1	going for ; going up ; gon round ; good dog ; good til ; goodby to ; gord ; got him
        residential	1	got me ; got releas ; grandfath was ; groceri ; grocery ; grumpy ; guard el
        residential	1	gues im ; habl ; habl por ; hablan por ; hac och ; hac uno ; hand are ; hand over
        residential	1	hang myself ; hang out ; has notic ; hav blu ; hay que ; he found ; he hit ; he ido
        residential	1	he isnt ; he know ; headach ; healthnet ; hear aid ; heart valv ; hel cut ; held til
        residential	1	her ask ; her how ; her its ; her neck ; her own ; herman lo ; hes tak ; hes tap
        residential	1	hi so ; hid it ; high ; high on ; hija estarian ; him not ; him sinc ; his desk
        residential	1	his job ; his room ; his skin ; his union ; hiv ; hormiga ; hous is ; housemat
        residential	1	howev ; hoy y ; hr 0 ; hrg ; hrg 0 ; hundr dollar ; husb wif ; husband say ; hx 0
        residential	1	i apologiz ; i bang ; i build ; i cant ; i clean ; i cry ; i ever ; i liv ; i mix
        residential	1	i put ; i sat ; i slip ; i use ; ice again ; ice x ; id hat ; im at ; im dying
        residential	1	im finish ; in an ; in any ; in background ; in church ; in inglewood ; in motel
        residential	1	in spokan ; in sum ; in whil ; inf on ; infect ; inpatient cok ; inpatient facility
        residential	1	inpt detox ; insultan ; insuranc through ; intensiv outpatient ; internamient
        residential	1	inyect la ; irony ; is anoth ; is ask ; is crystal ; is lik ; is worri ; it as
        residential	1	it cost ; it until ; it work ; it ~began ; its quiet ; ive ; ive not ; ive slept
        residential	1	ive ~been ; j ; ja ; jamon ; jitter ; juda ; judg gav ; judg wil ; just go ; just so
        residential	1	keep stand ; keep turn ; kept right ; ket ; kick fentanyl ; kid with ; king
        residential	1	kitchen floor ; kitchen island ; kitten ; know our ; know sinc ; know what
        residential	1	know yet ; la cas ; la cintur ; la clinic ; la gru ; la metadon ; la play
        residential	1	la quincen ; lad mi ; laps ; las dos ; las tre ; last chanc ; last two ; lat husb
        residential	1	laugh when ; launch ; le met ; le quier ; le ven ; least ; leav them ; leav with
        residential	1	left is ; lei ; let do ; let him ; let me ; level isnt ; licenci de ; lik last
        residential	1	lik she ; lik who ; lin play ; literal ; liv ; liv by ; llev desd ; llev tod
        residential	1	lo compr ; lo confus ; long as ; lorazepam ; los fin ; lost two ; loud in ; ltr
        residential	1	lutheran ; m en ; m wk ; mak a ; malibu ; malil de ; man y ; mandan ; maner de
        residential	1	manic x ; marri to ; marz con ; mat al ; me all ; me amenaz ; me crystal ; me encer
        residential	1	me every ; me fui ; me inyect ; me reciben ; me the ; me thing ; me tuv ; meant to
        residential	1	memoriz ; mensaj de ; mes mas ; met a ; met la ; meth and ; meth cas ; meth with
        residential	1	mi carnal ; mi cas ; mid cal ; midnight ; mientra ; migrain ; milk ; minneapoli
        residential	1	minut and ; misma ; modo ; mol + ; mom her ; monday wednesday ; mor i ; mos ago
        residential	1	most weekday ; mountain ; mov hom ; much it ; my bik ; my boy ; my client ; my hand
        residential	1	my issu ; my keyboard ; my professor ; my school ; my way ; myself now ; nadi ha
        residential	1	nam only ; nanny ; neat ; need 0 ; need from ; neg no ; nev got ; nev stop
        residential	1	new card ; night was ; nin year ; nineteen day ; no dej ; no dorm ; no issu ; no jal
        residential	1	no les ; no mat ; no nad ; no pnc ; no problem ; no queremo ; no sx ; no tx
        residential	1	nobody ever ; noch llev ; noma que ; not feel ; not giv ; not look ; noth and
        residential	1	noth in ; notic ; now im ; now meth ; now most ; nurs ; obedec ; of klonopin
        residential	1	of someth ; of thre ; of tim ; of vyvans ; ojo de ; ojo pelon ; old job ; old sist
        residential	1	on liv ; on med ; on tue ; one from ; one left ; only tak ; open at ; open on
        residential	1	opening ; or les ; ord 0 ; ord yet ; ordinary ; oth night ; oth week ; our iop
        residential	1	out her ; out today ; over every ; padrin de ; pagin en ; pain right ; par ; par cad
        residential	1	parent hav ; parrot say ; part ; part of ; parti ; particular ; pas away
        residential	1	pelean por ; pellet ; per fue ; per lo ; per tampoc ; percent and ; perdi el
        residential	1	perdi mi ; pharmacy ; phenobarb protocol ; php then ; pillow ; pis ; pistol and
        residential	1	plan how ; plan on ; plane mi ; platic lo ; pnc ; poc ; pocket and ; point a ; por
        residential	1	por eso ; por los ; por program ; por seman ; pos for ; pot of ; preg ; pregunt ant
        residential	1	pregunt si ; pric ; privat pay ; privileg ; professional to ; program day
        residential	1	project on ; psychiatrist ; pt agre ; pt self ; pt use ; puebl ; puls ; punch me
        residential	1	put me ; put them ; put togeth ; q night ; que cuand ; que incluy ; que siempr
        residential	1	que teng ; que tra ; qued a ; quem la ; queri ; question 0 ; quit a ; quit las
        residential	1	ramo ; ratchet ; read about ; ready ; ready to ; reason i ; recit ; recommendation
        residential	1	rectory ; ref up ; refinery ; refugi ; regional ; rehab day ; reinstatement
        residential	1	remember ; remote ; requir ; residential stay ; restor ; retir nurs ; road to
        residential	1	rogeli ; roommat is ; round ; run it ; run out ; sab com ; sab mas ; sacrament
        residential	1	said about ; said noth ; said theyd ; said wel ; sali ayer ; sali de ; sali limpi
        residential	1	san juda ; san pedr ; saturday sometim ; say ex ; say thi ; say twenty ; scar the
        residential	1	se enter ; season of ; seen him ; seman tambien ; semest ; send her ; senor pid
        residential	1	senor y ; sesion ; seven ; shak the ; she bring ; she graduat ; she lost ; sho repa
        residential	1	shook hand ; shop around ; should do ; should she ; shrub ; shut for ; si a
        residential	1	si ~aceptan ; sient muy ; siet ; sigui en ; sin nad ; sinc ; sinc april ; sinc feb
        residential	1	sinc halloween ; sinc i ; sinc then ; sing in ; sist a ; sist with ; siti ; six hour
        residential	1	six hundr ; sixty ; siz of ; ski lift ; skip a ; slay ; slay me ; sleep all
        residential	1	smal and ; smok ; smok alarm ; smok on ; smok shop ; snort cocain ; so our ; sob now
        residential	1	sobredosi y ; softbal team ; sol en ; solt el ; som plac ; somebody keep ; somewher
        residential	1	somewher my ; sop ; sorry thi ; sourdough ; spanish ; spe most ; speech at
        residential	1	stairwel ; start thi ; station is ; stay at ; step to ; stil see ; ston in ; stop
        residential	1	straight ; streak ; street outreach ; stres ; strong ; su beb ; su compadr
        residential	1	su cumpleano ; su propi ; suer y ; sunday school ; supplement ; surf ; sw 0
        residential	1	sweaty and ; symptom ; ta ; tak a ; talk re ; tank dai ; taper ; tatto
        residential	1	taught sunday ; tax refund ; teach at ; teamst ; teen ; teeth clock ; telehealth
        residential	1	teng hijo ; tent in ; text first ; than four ; than ninety ; than onc ; that arent
        residential	1	that could ; that work ; thc + ; the alcohol ; the bakery ; the blu ; the cab
        residential	1	the clerk ; the coron ; the counselor ; the deadlin ; the donut ; the field
        residential	1	the graduation ; the guest ; the library ; the medi ; the music ; the noon ; the off
        residential	1	the port ; the promotion ; the psych ; the routin ; the seven ; the sixth ; the sum
        residential	1	the walmart ; the week ; the win ; the workbook ; the yard ; them on ; ther has
        residential	1	they com ; they keep ; they plac ; they said ; theyv got ; thi befor ; thi earth
        residential	1	thi look ; thi right ; thi wher ; think ; think its ; though she ; thre plac
        residential	1	through an ; through monday ; throw the ; thru ; thru fri ; thru the ; thund ; thur
        residential	1	thur thru ; tien su ; tienen cup ; til octob ; tim on ; tim so ; tim you ; tint
        residential	1	to catch ; to crack ; to fly ; to hand ; to two ; to wak ; todo modo ; told the
        residential	1	tonic ; took an ; took the ; trabajador de ; train and ; train to ; tramit
        residential	1	tranquil ; transplant ; tratamient ; tre ano ; tre on ; trombon ; tuesday / ; turn
        residential	1	twin in ; two mil ; tx previ ; uds neg ; un doctor ; un follet ; una pistol
        residential	1	una sant ; union plan ; unit thi ; unknown ; unsupervis ; up again ; up lat
        residential	1	up meth ; up und ; up yesterday ; urologist say ; urologist show ; us hav ; use cok
        residential	1	use i ; use most ; used crystal ; used last ; utah ; valium ; vap in ; vap thc
        residential	1	vec / ; vela ; veo ; vincent thoma ; virtual iop ; viv con ; viv de ; vodk was
        residential	1	voic sinc ; volvi a ; vss ; walk hom ; want somewher ; want treatment ; warrant
        residential	1	was alon ; was back ; was cle ; was laid ; was shot ; was stil ; wat the ; we found
        residential	1	wed / ; week i ; week long ; week with ; weekend and ; wer doing ; wet ; wev got
        residential	1	wev no ; what com ; what wrong ; wher every ; which she ; whil ; whil i ; whiskey
        residential	1	who lik ; who walk ; why and ; wif has ; wil driv ; wil pay ; with all
        residential	1	with breakfast ; with meth ; with that ; withdrawal unit ; wk in ; wk of ; wk start
        residential	1	wk want ; wk wont ; wooden ; work day ; work remote ; workbook ; workday
        residential	1	would that ; wrap 0 ; writ the ; x seman ; y ahi ; y com ; y entr ; y nev ; y off
        residential	1	y pas ; y sali ; y todavi ; y volvi ; ya ni ; ya y ; yal got ; year im ; year she
        residential	1	yern and ; yest aft ; yo el ; you allow ; you sinc ; you think ; your peopl
        residential	1	your sit ; yrs dai ; yrs per ; ~and ; ~cal ~my ; ~court ; ~dai ; ~day
        residential	1	~day ~inpatient ; ~drug given ; ~etoh ; ~how ; ~last ~sz ; ~le ; ~lin ; ~mor
        residential	1	~my ~nam ; ~nephew ; ~nin ; ~no ~use ; ~of ~gin ; ~prior ; ~residential yet ; ~se
        residential	1	~si on ; ~stay ; ~the ~vent
        residential	-1	*about.0 ; *conflict.9 ; *detoxWord.0:negated ; *emergency.0 ; *functioning.0
        residential	-1	*functioning.0:hypothetical ; *injecting.0:historical ; *lapse.0:other_experiencer
        residential	-1	*otherCause.0 ; *phone.1 ; *relief.0 ; *unaided.0:hypothetical ; *unaided.0:negated
        residential	-1	*withdrawalHint.0:negated ; + 0 ; + fent ; / k ; / no ; / thc ; / ~benz ; 0 clear
        residential	-1	0 dai ; 0 fum ; 0 hr ; 0 liv ; 0 per ; 0 se ; 0 sleep ; 0 usa ; 0 used ; 0 vodk
        residential	-1	a blu ; a calend ; a candy ; a cat ; a cigaret ; a clos ; a complaint
        residential	-1	a compliment ; a court ; a day ; a festival ; a funny ; a ir ; a licens ; a nad
        residential	-1	a parent ; a pint ; a rotary ; a short ; a singl ; a talk ; a trial ; a ventilator
        residential	-1	about old ; abuel ; ad ; aeropuert ; afloj ; afraid of ; aft sup ; again a ; agar
        residential	-1	agenci de ; ago etoh ; ago so ; ahi mism ; aid ; air condition ; all im
        residential	-1	along with ; alvar ; am to ; amanec ; amiga ; amphetamin ; an addict ; an icu
        residential	-1	and cannot ; and driv ; and end ; and got ; and half ; and mail ; and only
        residential	-1	and shook ; and ten ; and text ; and that ; and they ; and tom ; and using
        residential	-1	and work ; ano a ; ano nuev ; ano tom ; anyth aft ; anyth is ; anyth til
        residential	-1	appearanc ; appt ; april for ; arent ther ; arm gon ; arm on ; asi desd ; ask anyon
        residential	-1	ask do ; asleep in ; at all ; at onc ; at rav ; at risk ; ataqu de ; ate
        residential	-1	attendant ; awak for ; ayer del ; ayudenm ; bachelor ; back on ; back pain
        residential	-1	background ; bal gam ; bar ; bar a ; bathrm ; battl ; be over ; bean ; beekeep
        residential	-1	been cok ; been off ; been park ; beer dai ; beer every ; befor anyth ; befor that
        residential	-1	befor you ; belt round ; besid the ; bf on ; bid ; bitten ; bles ; bowl ; boy is
        residential	-1	brayan ; brok ; build and ; bulb ; burnt ; button ; by february ; by mail ; cad mes
        residential	-1	cal ; calambr ; callback ; calm no ; calv ; cam at ; cam hom ; cannot ; cant keep
        residential	-1	cant leav ; car for ; car wash ; car y ; cardboard ; carpet ; carry a ; cas de
        residential	-1	catalog ; cb # ; chequ ; cho ; circl the ; classmat ; clean in ; clear her
        residential	-1	clos and ; clr has ; clr liv ; clr said ; clt ; cm ; coc hac ; cocain habit
        residential	-1	cocain problem ; coffe ground ; cok only ; cok with ; cok wkly ; cold turkey
        residential	-1	coleccion ; com at ; com me ; com with ; companer ; compr una ; connect
        residential	-1	construccion ; control ; convulsion por ; cooler ; cort 0 ; cousin in ; cousin went
        residential	-1	cpr ; crack when ; crank 0 ; crash of ; crew in ; cricket ; cristal la ; cristal lo
        residential	-1	crossword in ; crowd ; crystal sinc ; cuchil en ; cut again ; d + ; da mied ; dad
        residential	-1	dad 0 ; dad of ; daught recital ; day cam ; day from ; day plac ; de cinc
        residential	-1	de cirrosi ; de medi ; de menor ; de preferenci ; de tant ; de tequil ; de vera
        residential	-1	deal of ; dean ; debi ; deceas ; dej de ; dejarl ; dejen ; del volcan ; delivery
        residential	-1	delt 0 ; deni any ; deni the ; deposition ; desarmador ; desd entonc ; desintoxic
        residential	-1	desintoxic a ; desk at ; desped de ; despu de ; detox and ; detox en ; detox is
        residential	-1	detox thi ; dia y ; dic q ; did an ; died ; differenc between ; dilaudid
        residential	-1	dio cuent ; disc ; discharg from ; disculp ; disorient ; district ; divorc ; do an
        residential	-1	do someth ; doctor told ; doe crystal ; doe somebody ; doe to ; dog show ; doming
        residential	-1	dont put ; door as ; dos 0 ; down and ; downtown ; drink about ; drink every
        residential	-1	drink for ; drink now ; drink was ; driv for ; driver ; dtr in ; dtr of ; dying
        residential	-1	eap say ; ear to ; ecstasy ; el avion ; el caf ; el muchach ; el numer ; el que
        residential	-1	elaborat ; ell est ; els ; els ever ; elsewher ; en medi ; en navidad ; enfermera
        residential	-1	es ahi ; escalofrio ; escol ; est manan ; even ; even for ; every liv ; every oth
        residential	-1	f ice ; f nurs ; f paralegal ; f say ; f widow ; fail one ; famili no ; favor
        residential	-1	fax no ; fel and ; femal ; fent ; fentanyl dai ; fentanyl patch ; fentanyl smok
        residential	-1	field ; fil it ; finish her ; finish on ; firewood ; firework ; first apartment
        residential	-1	fit ; fit around ; fiv or ; flask ; flu ; flush ; foggy ; food ; for about
        residential	-1	for and ; for anoth ; for fiv ; for one ; for outpatient ; for weed ; for whom
        residential	-1	for yrs ; forty fiv ; found ; found the ; four beer ; four tim ; four year ; franzi
        residential	-1	from iop ; from last ; from prison ; from then ; front desk ; fum marihuan
        residential	-1	furnitur ; g q ; gal ; gas and ; ghb ; giv the ; glad ; gon for ; gon over
        residential	-1	good afternoon ; good with ; goosebump ; got int ; got through ; gpa ; grab
        residential	-1	grab phon ; great deal ; guy with ; habi ; hac 0 ; hac un ; had cocain ; had his
        """
}
