extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential3 = """
        residential	2	off lithium ; off on ; offer to ; ojo ; okafor ; oll de ; on and ; on anyth ; on day
        residential	2	on each ; on eight ; on fiv ; on hand ; on him ; on january ; on six ; onc ask
        residential	2	one even ; one not ; one took ; one would ; only hav ; only mov ; open to
        residential	2	opening in ; or four ; or go ; or only ; ora ; ord of ; osl ; otr vez ; otro
        residential	2	our whol ; out friday ; out get ; out he ; outpatient i ; outpatient in ; outpt
        residential	2	packag for ; pan ; pap del ; par a ; par en ; parish hal ; park ther ; parti and
        residential	2	pas por ; past thi ; pastor i ; pay me ; pay rent ; pedaz ; peg al ; pelon ; pen in
        residential	2	pencil ; peopl com ; peopl smok ; per dad ; per month ; perdi ; piedr ya ; pierd la
        residential	2	pierna ; pip dai ; plac a ; plac for ; plac in ; plac of ; plan is ; plan past
        residential	2	plu wednesday ; po 0 ; po re ; por escrit ; por internarl ; porch sinc
        residential	2	porqu extranar ; porqu le ; pregunt q ; pric for ; prim que ; primo y ; prision
        residential	2	prison in ; problem is ; product ; program is ; program or ; project ; prometi que
        residential	2	psych unit ; pt ask ; pt deni ; pued dejarl ; pued entr ; pul me ; q few ; qod
        residential	2	que all ; que caig ; que cort ; que entr ; quier quit ; quier sal ; quit la
        residential	2	quit los ; ranch program ; rath not ; razor is ; re client ; re liv ; readmit
        residential	2	reassign ; referral to ; regresan ; rehab sinc ; releas ; releas thi ; releas thur
        residential	2	remov ; ren for ; rent ; rent the ; rent un ; repit ; residential sid ; resum
        residential	2	reunification plan ; review of ; rid ; riverb ; rn i ; rock in ; roi sign ; rol for
        residential	2	room from ; rop in ; round the ; rp is ; run by ; safety ; said find ; said goodby
        residential	2	said six ; sal de ; sali del ; salirs ; sam coffe ; sam guy ; sam man ; sano
        residential	2	sat in ; sat up ; saw it ; saw your ; say cal ; say cant ; say how ; say somebody
        residential	2	say the ; se asusten ; se dec ; se enoj ; se nos ; sea que ; section 0 ; sed
        residential	2	see what ; seguirl ; seguro ; seiz the ; sel cok ; semana de ; sent the ; sepulved
        residential	2	seven day ; shal ; she bright ; she dont ; she left ; she liv ; she own
        residential	2	she thought ; shelt staf ; ship ; shrug ; sig en ; siguient pas ; silv lak
        residential	2	sinc decemb ; sinc new ; sinc thur ; sirv ; six month ; six year ; sixteen week
        residential	2	siz too ; sleep ; sleep at ; sleep ok ; smok weed ; snort ; so high ; so would
        residential	2	so yes ; sob parent ; sobriety ; sock and ; sometim mor ; somewher i ; soonest
        residential	2	sophomor year ; soy jardiner ; spe four ; spent christma ; spider on ; split my
        residential	2	sponsor i ; spr of ; st franci ; stab my ; start jump ; start over ; stash ; stay
        residential	2	stay her ; stay put ; steer wheel ; stil doing ; stil go ; stil has ; stil smokin
        residential	2	stop smok ; straight sinc ; straight to ; streak going ; student at ; sub a ; sublet
        residential	2	subst not ; suck in ; sud clinic ; sunday at ; sw ; switch ; sx ; sí y ; tactil
        residential	2	tak 0 ; tal por ; talk a ; tarjet ; tarjet de ; tatto artist ; tech y
        residential	2	teen challeng ; tegucigalp ; tel you ; ten feet ; tenemo medi ; teng treint
        residential	2	test dirty ; th its ; than any ; than anyth ; than befor ; than the ; that ice
        residential	2	that one ; that sam ; that you ; thatl ; thc ; the alcohol ; the beach ; the bishop
        residential	2	the breakfast ; the brochur ; the cereal ; the coupl ; the crack ; the dash
        residential	2	the deacon ; the elder ; the envelop ; the faa ; the fenc ; the hal ; the hardest
        residential	2	the hat ; the hot ; the insulin ; the nitrou ; the pap ; the park ; the ralph
        residential	2	the rang ; the refrigerator ; the rock ; the salt ; the shadow ; the smal ; the sob
        residential	2	the tomat ; the track ; the vincent ; the wait ; the wind ; the wint ; then the
        residential	2	ther so ; therapist has ; they cook ; they lock ; they sent ; theyd hold ; theyl
        residential	2	theyr nic ; thi but ; thi goe ; thi heat ; thi level ; third month ; thirty day
        residential	2	thos day ; thre guy ; thre or ; threat no ; threw me ; through ; through saturday
        residential	2	through withdrawal ; thursday outpatient ; til about ; til christma ; til fri
        residential	2	til my ; tim and ; tim its ; tin 0 ; tin and ; ting ; tir from ; tmrw no
        residential	2	to complet ; to county ; to drink ; to every ; to pul ; to shak ; to should ; to ~go
        residential	2	tod mi ; told myself ; tom no ; tom otr ; tomat plant ; too tight ; took one
        residential	2	tra una ; track in ; traig el ; traig una ; trampolin ; tratamient y ; tre mes
        residential	2	treatment ; treatment program ; ts ; tue in ; turn up ; tweak sinc ; two day
        residential	2	two rehab ; two tour ; two weekend ; tyl ; typical ; uds ; un mensaj ; un pedaz
        residential	2	un per ; un program ; una convulsion ; uncl who ; union ; unit at ; unsur
        residential	2	until about ; up + ; up ear ; up sinc ; up spe ; us in ; usa cristal ; use k
        residential	2	use too ; used adderal ; useful ; using ; using crystal ; using it ; usted no ; valv
        residential	2	vec a ; vein ; velvet ; veng ; vent ; very nic ; vez el ; vicodin ; violenc ; visit
        residential	2	vital ok ; vivi con ; voicemail ; vouch end ; wait at ; wal of ; want long
        residential	2	want rat ; was ketamin ; was march ; was sick ; was twelv ; was vodk ; watch by
        residential	2	way and ; we both ; we paid ; we tak ; wean off ; weapon ; wed and ; wed photograph
        residential	2	week sinc ; week the ; weekday for ; weekend then ; welfar ; went out ; wer both
        residential	2	what and ; what would ; whatev the ; whatev you ; wher ; wher everybody ; wher im
        residential	2	wher thi ; wher would ; which the ; who buy ; who hav ; who writ ; whoev open
        residential	2	whol left ; why ; wif husb ; wif left ; wif of ; wif re ; wif sob ; win and
        residential	2	winter ago ; wir ; wit ; with county ; with gatorad ; with marca ; with moth ; wkr 0
        residential	2	wks of ; woman in ; women program ; wood ; wood grain ; worth a ; would even
        residential	2	would stop ; wound now ; wrap in ; wreck my ; writ from ; written ; x wk ; xanax off
        residential	2	y nunc ; y perdi ; y queremo ; y wif ; ya cer ; ya hast ; ya tra ; yal do
        residential	2	year becaus ; year ive ; year lat ; yellow lin ; yes i ; yes my ; yet but
        residential	2	yo estamo ; yo llev ; you recommend ; you stay ; your ; your build ; your client
        residential	2	yrs and ; zoom and ; ~/ ~0 ; ~0 ~/ ; ~0 ~x ; ~a ~la ; ~a ~mi ; ~a ~spot ; ~absces
        residential	2	~at ~your ; ~be ~admit ; ~been ; ~clinic ; ~closet ; ~com ~next ; ~cps ; ~d ~detox
        residential	2	~d ~etoh ; ~da ~un ; ~de ~pech ; ~dog ; ~dolor ~de ; ~eight ; ~email
        residential	2	~email ~addres ; ~etoh ~detox ; ~for ~0 ; ~he ; ~himself ; ~hit ; ~inpatient befor
        residential	2	~intern en ; ~keppr ; ~la ~coc ; ~man ; ~man ~in ; ~me ~pic ; ~mi ; ~my ~closet
        residential	2	~next ; ~nobody ~els ; ~non ; ~non ~sinc ; ~pic ; ~pistol ; ~prior ; ~scar
        residential	2	~si/hi no ; ~sit ; ~spel ; ~spot ; ~student ; ~therapy ; ~track ; ~traum ; ~weekend
        residential	2	~your ; él tambien
        residential	1	*age.0 ; *clientAdmin.9 ; *firstOffence.0 ; *frequency.2:negated
        residential	1	*keptUsing.0:other_experiencer ; *misuse.0 ; *noBarrierChild.0 ; *noBarrierWork.0
        residential	1	*otherService.1:negated ; *rehabDone.0:other_experiencer
        residential	1	*residentialRequest.0:historical ; *substance.2:hypothetical ; *thirdParty.0
        residential	1	*withdrawalSign.0:negated ; + mol ; / thursday ; 0 box ; 0 etoh ; 0 perdi ; 0 round
        residential	1	0 semana ; 0 sinc ; 0 so ; a balloon ; a bottl ; a cal ; a charact ; a foot
        residential	1	a hospital ; a jail ; a los ; a lost ; a men ; a menu ; a messag ; a ppo ; a spe
        residential	1	a stag ; a traffic ; a used ; a viern ; a vis ; about it ; about january ; abuel al
        residential	1	acab la ; aft that ; against my ; agarran ; agent ; ago feel ; agreeabl ; ahor que
        residential	1	airplan ; al pis ; alcohol and ; already decid ; alt de ; although i ; alumni ; am a
        residential	1	an attorney ; an inpatient ; and argu ; and buri ; and chang ; and friday ; and fum
        residential	1	and met ; and pick ; and put ; and sinc ; and when ; ang ; animal en ; ano
        residential	1	ano llev ; anxiety ; any treatment ; anyth now ; approv 0 ; argu ; arm numb
        residential	1	arregl la ; arriv with ; as long ; asham of ; ask so ; ask the ; assign
        residential	1	at christma ; at csun ; at harbor ; at ninety ; ati ; atty 0 ; aunqu sea ; avail
        residential	1	avis ; ayer me ; azul ; b / ; back i ; bag and ; bag in ; baj poc ; bak ; bakery
        residential	1	bal every ; barist ; barrier given ; battery died ; be a ; be allow ; be cal
        residential	1	beat me ; becaus they ; been drink ; been on ; beer 0 ; befor work ; began at
        residential	1	being honest ; bit ; black out ; both ; bottl in ; breath keep ; breez ; brok in
        residential	1	bul ; burn through ; but doesnt ; but ther ; by each ; by east ; by jun ; by pcp
        residential	1	by sup ; cabez y ; cabin with ; cad quincen ; cal at ; cal it ; calcetin ; camera
        residential	1	camionet ; can / ; can afford ; can off ; cancel it ; canister ; cant know ; card is
        residential	1	cart and ; caser ; ceil fan ; centro ; choqu ; church ; cinc mes ; cintur ; clarit
        residential	1	clean offic ; clearanc ; clr mention ; clt in ; cocain near ; cocain yo ; coch ; cod
        residential	1	cok by ; cok ever ; cok pt ; cok through ; cok up ; cok use ; cold ; collaps in
        residential	1	colleagu ; column ; com es ; com jamon ; complet residential ; comput ; confirm
        residential	1	connection ; consum cocain ; contamo ; cord ; cot ; county for ; coupl day
        residential	1	cousin who ; cov off ; cover californi ; crack thre ; crash on ; cri ; crystal 0
        residential	1	crystal diari ; crystal sleep ; cuand porqu ; curiosidad ; cut a ; cut out ; d liv
        residential	1	d program ; d/c from ; dang to ; day ago ; day that ; day twelv ; day would
        residential	1	day you ; dc tmrw ; de alt ; de cuand ; de jalisc ; de sintoma ; debaj ; del walmart
        residential	1	desd ; desd hac ; desd los ; design ; desintoxicacion ayer ; desintoxicacion de
        residential	1	desped con ; detox @ ; dia con ; dia intern ; diari per ; did thre ; didnt know
        residential	1	didnt stop ; died on ; died so ; dio a ; dio per ; direct a ; direction ; dj ; do my
        residential	1	do thi ; do with ; dock ; doctor said ; doe mol ; doe not ; doin cok ; dollar a
        residential	1	dond ; dont ask ; dont hav ; dont need ; dont see ; dont stop ; door was ; doz off
        residential	1	dri out ; driv a ; driv him ; drop the ; drov through ; dry sinc ; dts in ; dur
        residential	1	dying to ; each week ; ef 0 ; eighteen day ; eith way ; el apartament ; el caser
        residential	1	el corre ; el diner ; el mism ; el negoci ; el pasil ; el program ; els so
        residential	1	en riversid ; en tecat ; en tijuan ; encampment und ; encin ; end friday ; end sun
        residential	1	entonc and ; era heroin ; eso dic ; eso lo ; eso ya ; esper ; estilist ; estoy con
        residential	1	estuv tre ; etoh last ; every group ; exam in ; ext 0 ; extern ; f bipol ; f cok
        residential	1	f court ; f out ; f shoot ; fal asleep ; fami who ; famili do ; fast ; fast can
        residential	1	favorit ; febrer ; federal ; feel ; feel ok ; fel ; fent 0 ; finish a ; finish the
        residential	1	fir she ; fiv year ; flatb ; float ; for cok ; for long ; fourteen ; fresn y
        residential	1	friday ; friday sinc ; friend use ; friend wil ; from our ; from rehab ; from them
        residential	1	front room ; fuert ; fum dos ; garden and ; garden if ; gatorad ; gav ; get ther
        residential	1	girlfriend ; giv detail ; giv up ; glu ; go anywher ; going for ; going up
        residential	1	gon round ; good dog ; good til ; goodby to ; gord ; got him ; got me ; got releas
        residential	1	grandfath was ; groceri ; grocery ; grumpy ; guard el ; gues im ; habl ; habl por
        residential	1	hablan por ; hac och ; hac uno ; hand are ; hand over ; hang myself ; hang out
        residential	1	has medi ; has notic ; hav blu ; hay que ; he found ; he hit ; he ido ; he isnt
        residential	1	he know ; headach ; healthnet ; hear aid ; heart valv ; hel cut ; held til ; hemet
        residential	1	her ask ; her how ; her its ; her neck ; her own ; herman lo ; hes liv ; hes tak
        residential	1	hes tap ; hi so ; hid it ; high ; high on ; hija estarian ; him not ; him sinc
        residential	1	his desk ; his job ; his room ; his skin ; his union ; hiv ; hormiga ; hous is
        residential	1	housemat ; howev ; hoy y ; hr 0 ; hrg ; hrg 0 ; hundr dollar ; husb wif
        residential	1	husband say ; hx 0 ; i apologiz ; i bang ; i build ; i cant ; i clean ; i cry
        residential	1	i ever ; i inject ; i liv ; i mix ; i put ; i sat ; i slip ; i use ; ice again
        residential	1	ice x ; id hat ; im at ; im dying ; im finish ; in an ; in any ; in background
        residential	1	in church ; in inglewood ; in motel ; in spokan ; in sum ; in whil ; inf on ; infect
        residential	1	inpatient cok ; inpatient facility ; inpt detox ; insultan ; insuranc through
        residential	1	intensiv outpatient ; internamient ; inyect la ; irony ; is anoth ; is ask ; is lik
        residential	1	is worri ; it as ; it cost ; it until ; it work ; it ~began ; its quiet ; ive
        residential	1	ive not ; ive slept ; ive ~been ; j ; ja ; jamon ; jitter ; juda ; judg gav
        residential	1	judg wil ; just go ; just so ; keep stand ; keep turn ; kept right ; ket
        residential	1	kick fentanyl ; kid with ; king ; kitchen floor ; kitchen island ; kitten ; know our
        residential	1	know sinc ; know what ; know yet ; la cas ; la cintur ; la clinic ; la gru
        residential	1	la metadon ; la play ; la quincen ; lad mi ; laps ; las tre ; last chanc ; last two
        residential	1	lat husb ; laugh when ; launch ; le met ; le quier ; le ven ; least ; leav them
        residential	1	leav with ; left is ; lei ; let do ; let him ; let me ; level isnt ; licenci de
        residential	1	lik last ; lik she ; lik who ; limpi y ; lin play ; literal ; liv ; liv by
        residential	1	llev desd ; llev tod ; lo compr ; lo confus ; long as ; lorazepam ; los fin
        residential	1	lost his ; lost two ; loud in ; ltr ; lutheran ; m en ; m wk ; mak a ; malibu
        residential	1	malil de ; man y ; mandan ; maner de ; manic x ; mari ; marri to ; marz con ; mat al
        residential	1	me all ; me amenaz ; me crystal ; me encer ; me every ; me fui ; me inyect
        residential	1	me reciben ; me the ; me thing ; me tuv ; meant to ; memoriz ; mensaj de ; mes mas
        residential	1	met a ; met la ; meth and ; meth cas ; meth with ; mi carnal ; mid cal ; midnight
        residential	1	mientra ; migrain ; milk ; minneapoli ; minut and ; misma ; modo ; mol + ; mom her
        residential	1	monday wednesday ; mor i ; mos ago ; most weekday ; mountain ; mov hom ; much it
        residential	1	my bik ; my boy ; my client ; my hand ; my issu ; my keyboard ; my professor
        residential	1	my school ; my way ; myself now ; nadi ha ; nam only ; nanny ; neat ; need 0
        residential	1	need from ; neg no ; neighborhood ; nev got ; nev stop ; new card ; night was
        residential	1	nin year ; nineteen day ; no dej ; no dorm ; no issu ; no jal ; no les ; no mat
        residential	1	no nad ; no pnc ; no problem ; no queremo ; no sx ; no tx ; nobody ever ; noch llev
        residential	1	noma que ; not feel ; not giv ; not look ; noth and ; noth in ; notic ; now im
        residential	1	now meth ; now most ; nurs ; obedec ; of klonopin ; of someth ; of thre ; of tim
        residential	1	of vyvans ; ojo de ; ojo pelon ; old job ; old sist ; on liv ; on med ; on tue
        residential	1	one from ; one left ; only tak ; open at ; open on ; opening ; or les ; ord 0
        residential	1	ord yet ; ordinary ; oth night ; oth week ; our iop ; out her ; out today
        residential	1	over every ; padrin de ; pagin en ; pain right ; par ; par cad ; parent hav
        residential	1	parrot say ; part ; part of ; parti ; particular ; pas away ; pelean por ; pellet
        residential	1	per en ; per lo ; per tampoc ; percent and ; perdi el ; perdi mi ; pharmacy
        residential	1	phenobarb protocol ; php then ; pillow ; pis ; pistol and ; plan how ; plan on
        residential	1	plane mi ; platic lo ; pnc ; poc ; pocket and ; point a ; por ; por eso ; por los
        residential	1	por program ; por seman ; pos for ; pot of ; preg ; pregunt ant ; pregunt si ; pric
        residential	1	privat pay ; privileg ; professional to ; program day ; project on ; psychiatrist
        residential	1	pt agre ; pt self ; pt use ; puebl ; puls ; punch me ; put me ; put them
        residential	1	put togeth ; q night ; que cuand ; que incluy ; que siempr ; que teng ; que tra
        residential	1	qued a ; quem la ; queri ; question 0 ; quit a ; quit las ; ramo ; ratchet
        residential	1	read about ; ready ; ready to ; reason i ; recit ; recommendation ; rectory ; ref up
        residential	1	refinery ; refugi ; regional ; rehab day ; reinstatement ; remember ; remote
        residential	1	requir ; residential stay ; restor ; retir nurs ; road to ; rogeli ; roommat is
        residential	1	round ; run it ; run out ; sab com ; sab mas ; sacrament ; said about ; said noth
        residential	1	said theyd ; said wel ; sali ayer ; sali de ; sali limpi ; san juda ; san pedr
        residential	1	saturday sometim ; say ex ; say thi ; say twenty ; scar the ; se enter ; season of
        residential	1	seen him ; seman tambien ; semest ; send her ; senor pid ; senor y ; sesion ; seven
        residential	1	shak the ; she bring ; she graduat ; she lost ; sho repa ; shook hand ; shop around
        residential	1	should she ; shrub ; shut for ; si a ; si ~aceptan ; sient muy ; siet ; sigui en
        residential	1	sin nad ; sinc ; sinc april ; sinc feb ; sinc halloween ; sinc i ; sinc then
        residential	1	sing in ; sist a ; sist with ; siti ; six hour ; six hundr ; sixty ; siz of
        residential	1	ski lift ; skip a ; slay ; slay me ; sleep all ; smal and ; smok ; smok alarm
        residential	1	smok on ; smok shop ; snort cocain ; so our ; sob now ; sobredosi y ; softbal team
        residential	1	sol en ; solt el ; som plac ; somebody keep ; somewher ; somewher my ; sop
        residential	1	sorry thi ; sourdough ; spanish ; spe most ; speech at ; stairwel ; start thi
        residential	1	station is ; stay at ; step to ; stil see ; ston in ; stop ; straight ; streak
        residential	1	street outreach ; stres ; strong ; su beb ; su compadr ; su cumpleano ; su propi
        residential	1	suer y ; sunday school ; supplement ; surf ; sw 0 ; sweaty and ; symptom ; ta
        residential	1	tak a ; talk re ; tank dai ; taper ; tatto ; taught sunday ; tax refund ; teach at
        residential	1	teamst ; teen ; teeth clock ; telehealth ; teng hijo ; tent in ; text first
        residential	1	than four ; than ninety ; than onc ; that arent ; that could ; that work ; thc +
        residential	1	the bakery ; the blu ; the cab ; the clerk ; the coron ; the counselor ; the deadlin
        residential	1	the donut ; the field ; the graduation ; the guest ; the library ; the medi
        residential	1	the music ; the noon ; the off ; the port ; the promotion ; the psych ; the routin
        residential	1	the seven ; the sum ; the walmart ; the week ; the win ; the workbook ; the yard
        residential	1	them on ; ther has ; they com ; they keep ; they plac ; they said ; theyv got
        residential	1	thi befor ; thi earth ; thi look ; thi right ; thi wher ; think ; think its
        residential	1	though she ; thre plac ; through an ; through monday ; throw the ; thru ; thru fri
        residential	1	thru the ; thund ; thur ; thur thru ; tien su ; tienen cup ; til octob ; tim on
        residential	1	tim so ; tim you ; tint ; to catch ; to crack ; to fly ; to hand ; to two ; to wak
        residential	1	todo modo ; told the ; tonic ; took an ; took the ; trabajador de ; train and
        residential	1	train to ; tramit ; tranquil ; transplant ; tratamient ; tre ano ; tre on ; trombon
        residential	1	tuesday / ; turn ; twin in ; two mil ; tx previ ; uds neg ; un doctor ; un follet
        residential	1	una pistol ; una sant ; union plan ; unit thi ; unk ; unknown ; unsupervis
        residential	1	up again ; up lat ; up meth ; up yesterday ; urologist say ; urologist show ; us hav
        residential	1	use cok ; use i ; use most ; used crystal ; used last ; utah ; valium ; vap in
        residential	1	vap thc ; vec / ; vela ; veo ; vincent thoma ; virtual iop ; viv con ; viv de
        residential	1	vodk was ; voic sinc ; volvi a ; vss ; walk hom ; want somewher ; want treatment
        residential	1	warrant ; was alon ; was back ; was cle ; was laid ; was shot ; was stil ; wat the
        residential	1	we found ; wed / ; week i ; week long ; week with ; weekend and ; wer doing ; wet
        residential	1	wev got ; wev no ; what com ; what wrong ; wher every ; which she ; whil ; whil i
        residential	1	whiskey ; who lik ; who walk ; why and ; wif has ; wil driv ; wil pay ; with all
        residential	1	with breakfast ; with meth ; with that ; withdrawal unit ; wk in ; wk of ; wk start
        residential	1	wk want ; wk wont ; wooden ; work day ; work remote ; workbook ; workday
        residential	1	would that ; wrap 0 ; writ the ; x seman ; y com ; y entr ; y nev ; y off ; y pas
        residential	1	y recay ; y sali ; y todavi ; y volvi ; ya ni ; ya y ; yal got ; year every
        residential	1	year im ; year she ; yern and ; yest aft ; yo el ; you allow ; you sinc ; you think
        residential	1	your peopl ; your sit ; yrs dai ; yrs per ; ~and ; ~cal ~my ; ~court ; ~dai ; ~day
        residential	1	~day ~inpatient ; ~drug given ; ~etoh ; ~how ; ~last ~sz ; ~le ; ~lin ; ~my ~nam
        residential	1	~nephew ; ~nin ; ~no ~use ; ~of ~gin ; ~residential yet ; ~si on ; ~sign ; ~stay
        residential	1	~the ~vent
        residential	-1	*about.0 ; *conflict.9 ; *detoxWord.0:negated ; *drinks.2:negated ; *emergency.0
        residential	-1	*functioning.0 ; *functioning.0:hypothetical ; *injecting.0:historical
        residential	-1	*lapse.0:other_experiencer ; *otherCause.0 ; *phone.1 ; *relief.0
        residential	-1	*unaided.0:hypothetical ; *unaided.0:negated ; *withdrawalHint.0:negated ; + 0
        residential	-1	+ fent ; / k ; / no ; / thc ; / ~benz ; 0 clear ; 0 dai ; 0 fum ; 0 hr ; 0 liv
        residential	-1	0 per ; 0 se ; 0 sleep ; 0 usa ; 0 used ; 0 vodk ; a blu ; a calend ; a candy
        residential	-1	a cat ; a cigaret ; a clos ; a complaint ; a compliment ; a court ; a day
        residential	-1	a festival ; a ir ; a licens ; a nad ; a parent ; a pint ; a rotary ; a short
        residential	-1	a singl ; a talk ; a trial ; a ventilator ; about old ; ad ; aeropuert ; afloj
        residential	-1	afraid of ; aft sup ; again a ; agar ; agenci de ; ago etoh ; ago so ; ahi mism
        residential	-1	aid ; air condition ; all im ; along with ; alvar ; am to ; amanec ; amiga
        residential	-1	amphetamin ; an addict ; an icu ; and cannot ; and driv ; and end ; and got
        residential	-1	and half ; and mail ; and only ; and shook ; and ten ; and text ; and that
        residential	-1	and they ; and tom ; and using ; and work ; ano a ; ano nuev ; ano tom ; anyth aft
        residential	-1	anyth is ; anyth til ; appearanc ; appt ; april for ; arm gon ; arm in ; arm on
        residential	-1	asi desd ; ask anyon ; ask do ; asleep in ; at all ; at onc ; at rav ; at risk
        residential	-1	ataqu de ; ate ; attendant ; awak for ; ayer del ; ayudenm ; bachelor ; back on
        residential	-1	back pain ; background ; bal gam ; bar ; bar a ; bathrm ; battl ; be over ; beekeep
        residential	-1	been cok ; been off ; been park ; beer dai ; beer every ; befor anyth ; befor that
        residential	-1	befor you ; belt round ; besid the ; bf on ; bid ; bitten ; bles ; bowl ; boy is
        residential	-1	brok ; broth aft ; build and ; bulb ; burnt ; button ; by february ; by mail
        residential	-1	cad mes ; cad vez ; cal ; callback ; calm no ; calv ; cam at ; cam hom ; cannot
        residential	-1	cant keep ; cant leav ; car for ; car wash ; car y ; cardboard ; carpet ; carry a
        residential	-1	cas de ; catalog ; cb # ; chequ ; cho ; circl the ; classmat ; clean in ; clear her
        residential	-1	clos and ; clr liv ; clr said ; clt ; cm ; coc hac ; cocain habit ; cocain problem
        residential	-1	coffe ground ; cok only ; cok with ; cok wkly ; cold turkey ; coleccion ; com at
        residential	-1	com me ; com with ; companer ; compr una ; connect ; construccion ; control
        residential	-1	convulsion por ; cooler ; cort 0 ; cousin in ; cousin went ; cpr ; crack when
        residential	-1	crank 0 ; crash of ; crew in ; cricket ; cristal la ; cristal lo ; crossword in
        residential	-1	crowd ; crystal sinc ; cuart 0 ; cuchil en ; cut again ; d + ; da mied ; dad
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
        residential	-1	eap say ; ear to ; ecstasy ; el avion ; el caf ; el muchach ; el que ; elaborat
        residential	-1	ell est ; els ; els ever ; elsewher ; en medi ; en navidad ; enfermera ; es ahi
        residential	-1	escalofrio ; escol ; est manan ; even ; even for ; every liv ; every oth ; f ice
        residential	-1	f nurs ; f paralegal ; f say ; f widow ; fail one ; famili no ; favor ; fax no
        residential	-1	fel and ; femal ; fent ; fentanyl dai ; fentanyl patch ; fentanyl smok ; field
        residential	-1	fil it ; finish her ; finish on ; firewood ; firework ; first apartment ; fit
        residential	-1	fit around ; fiv or ; flask ; flu ; flush ; foggy ; food ; for about ; for and
        residential	-1	for anoth ; for one ; for outpatient ; for weed ; for whom ; for yrs ; forty fiv
        residential	-1	found ; found the ; four beer ; four tim ; four year ; franzi ; from iop
        residential	-1	from last ; from prison ; from then ; front desk ; fum marihuan ; furnitur ; g q
        residential	-1	gal ; gas and ; ghb ; giv the ; glad ; glov box ; gon for ; gon over
        residential	-1	good afternoon ; good with ; goosebump ; got int ; got through ; gpa ; grab
        """
}
