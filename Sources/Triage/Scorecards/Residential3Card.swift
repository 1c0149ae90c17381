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
        residential	2	pencil ; peopl com ; peopl smok ; per dad ; per en ; per month ; perdi ; piedr ya
        residential	2	pierd la ; pierna ; pip dai ; plac a ; plac for ; plac in ; plac of ; plan is
        residential	2	plan past ; plu wednesday ; po 0 ; po re ; por escrit ; por internarl ; porch sinc
        residential	2	porqu extranar ; porqu le ; pregunt q ; pric for ; prim que ; primo y ; prision
        residential	2	prison in ; problem is ; product ; program is ; program or ; project ; prometi que
        residential	2	psych unit ; pt ask ; pt deni ; pued dejarl ; pued entr ; pul me ; q few ; qod
        residential	2	que all ; que caig ; que cort ; que entr ; quier quit ; quier sal ; quit la
        residential	2	quit los ; ranch program ; rath not ; razor is ; re client ; re liv ; readmit
        residential	2	reassign ; referral to ; regresan ; rehab sinc ; releas ; releas thi ; releas thur
        residential	2	remov ; ren for ; rent ; rent the ; rent un ; repit ; residential sid ; resum
        residential	2	reunification plan ; review of ; rid ; riverb ; rn i ; rock in ; roi sign ; rol for
        residential	2	room from ; rop in ; round the ; rp is ; run by ; safety ; said find ; said goodby
        residential	2	said six ; sal de ; sali del ; sali el ; salirs ; sam coffe ; sam guy ; sam man
        residential	2	sano ; sat in ; sat up ; saw it ; saw your ; say cal ; say cant ; say how
        residential	2	say somebody ; say the ; se asusten ; se dec ; se enoj ; se nos ; sea que
        residential	2	section 0 ; sed ; see what ; seguirl ; seguro ; seiz the ; sel cok ; semana de
        residential	2	sent the ; sepulved ; seven day ; shal ; she bright ; she dont ; she left ; she liv
        residential	2	she own ; she thought ; shelt staf ; ship ; shrug ; sig en ; siguient pas ; silv lak
        residential	2	sinc decemb ; sinc new ; sinc thur ; sirv ; six month ; six year ; sixteen week
        residential	2	siz too ; sleep ; sleep at ; sleep ok ; smok weed ; snort ; so high ; so would
        residential	2	so yes ; sob parent ; sobriety ; sock and ; sometim mor ; somewher i ; soonest
        residential	2	sophomor year ; soy jardiner ; spe four ; spe sinc ; spent christma ; spider on
        residential	2	split my ; sponsor i ; spr of ; st franci ; stab my ; start jump ; start over
        residential	2	stash ; stay ; stay her ; stay put ; steer wheel ; stil doing ; stil go ; stil has
        residential	2	stil smokin ; stop smok ; straight sinc ; straight to ; streak going ; student at
        residential	2	sub a ; sublet ; subst not ; suck in ; sud clinic ; sunday at ; sw ; switch ; sx
        residential	2	sí y ; tactil ; tak 0 ; tal por ; talk a ; tarjet ; tarjet de ; tatto artist
        residential	2	tech y ; teen challeng ; tegucigalp ; tel you ; ten feet ; tenemo medi ; teng treint
        residential	2	test dirty ; th its ; than any ; than anyth ; than befor ; than the ; that ice
        residential	2	that one ; that sam ; that you ; thatl ; thc ; the beach ; the bishop
        residential	2	the breakfast ; the brochur ; the cereal ; the coupl ; the crack ; the dash
        residential	2	the deacon ; the elder ; the envelop ; the faa ; the fenc ; the hal ; the hardest
        residential	2	the hat ; the hot ; the insulin ; the nitrou ; the pap ; the park ; the ralph
        residential	2	the rang ; the refrigerator ; the rock ; the salt ; the shadow ; the smal ; the sob
        residential	2	the tomat ; the track ; the vincent ; the wait ; the wind ; the wint ; the yard
        residential	2	then the ; ther so ; therapist has ; they cook ; they lock ; they sent ; theyd hold
        residential	2	theyl ; theyr nic ; thi but ; thi goe ; thi level ; third month ; thirty day
        residential	2	thos day ; thre guy ; thre or ; threat no ; threw me ; through ; through saturday
        residential	2	through withdrawal ; thursday outpatient ; til about ; til christma ; til fri
        residential	2	til my ; tim and ; tim its ; tin 0 ; tin and ; ting ; tir from ; tmrw no
        residential	2	to complet ; to county ; to drink ; to every ; to pul ; to shak ; to should ; to ~go
        residential	2	tod mi ; told myself ; tom no ; tom otr ; tomat plant ; too tight ; took one
        residential	2	tra una ; track in ; traig el ; traig una ; trampolin ; tratamient y ; tre mes
        residential	2	treatment ; treatment aft ; treatment program ; ts ; tue in ; turn up ; tweak sinc
        residential	2	two day ; two rehab ; two tour ; two weekend ; tyl ; typical ; uds ; un mensaj
        residential	2	un pedaz ; un per ; un program ; una convulsion ; uncl who ; union ; unit at ; unsur
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
        residential	2	y nunc ; y perdi ; y queremo ; y recay ; y wif ; ya cer ; ya hast ; ya tra ; yal do
        residential	2	year becaus ; year every ; year ive ; year lat ; yellow lin ; yes i ; yes my
        residential	2	yet but ; yo estamo ; yo llev ; you recommend ; you stay ; your ; your build
        residential	2	your client ; yrs and ; zoom and ; ~/ ~0 ; ~0 ~/ ; ~0 ~x ; ~a ~la ; ~a ~mi
        residential	2	~a ~spot ; ~absces ; ~at ~your ; ~be ~admit ; ~been ; ~clinic ; ~closet ; ~com ~next
        residential	2	~cps ; ~d ~detox ; ~d ~etoh ; ~da ~un ; ~de ~pech ; ~dog ; ~dolor ~de ; ~eight
        residential	2	~email ; ~email ~addres ; ~etoh ~detox ; ~for ~0 ; ~he ; ~himself ; ~hit
        residential	2	~inpatient befor ; ~intern en ; ~keppr ; ~la ~coc ; ~man ; ~man ~in ; ~me ~pic ; ~mi
        residential	2	~my ~closet ; ~next ; ~nobody ~els ; ~non ; ~non ~sinc ; ~pic ; ~pistol ; ~scar
        residential	2	~si/hi no ; ~spel ; ~spot ; ~student ; ~therapy ; ~track ; ~traum ; ~weekend ; ~your
        residential	2	él tambien
        residential	1	*age.0 ; *clientAdmin.9 ; *firstOffence.0 ; *frequency.2:negated
        residential	1	*keptUsing.0:other_experiencer ; *misuse.0 ; *noBarrierChild.0 ; *noBarrierWork.0
        residential	1	*otherService.1:negated ; *rehabDone.0:other_experiencer
        residential	1	*residentialRequest.0:historical ; *substance.2:hypothetical
        residential	1	*suicidalOblique.0:hypothetical ; *thirdParty.0 ; *withdrawalSign.0:negated ; + mol
        residential	1	/ thursday ; 0 box ; 0 etoh ; 0 perdi ; 0 round ; 0 semana ; 0 sinc ; 0 so
        residential	1	a balloon ; a bottl ; a cal ; a charact ; a foot ; a hospital ; a jail ; a los
        residential	1	a lost ; a men ; a menu ; a messag ; a ppo ; a spe ; a stag ; a traffic ; a used
        residential	1	a viern ; a vis ; about it ; about january ; abuel al ; acab la ; aft that ; agarran
        residential	1	agent ; ago feel ; agreeabl ; ahor que ; airplan ; al pis ; alcohol and
        residential	1	already decid ; alt de ; although i ; alumni ; an attorney ; an inpatient ; and argu
        residential	1	and buri ; and chang ; and friday ; and fum ; and met ; and pick ; and put
        residential	1	and sinc ; and when ; ang ; animal en ; ano ; ano llev ; anxiety ; any treatment
        residential	1	anyth now ; approv 0 ; argu ; arm ; arm numb ; arregl la ; arriv with ; as long
        residential	1	asham of ; asi noma ; ask so ; ask the ; assign ; at christma ; at csun ; at harbor
        residential	1	at ninety ; ati ; atty 0 ; aunqu sea ; avail ; avis ; ayer me ; azul ; b / ; back i
        residential	1	bag in ; baj poc ; bak ; bakery ; bal every ; barist ; barrier given ; battery died
        residential	1	be a ; be allow ; be cal ; beat me ; becaus they ; been drink ; been on ; beer 0
        residential	1	befor work ; began at ; being honest ; bit ; black out ; both ; bottl in
        residential	1	breath keep ; breez ; brok in ; bul ; burn through ; but doesnt ; but ther ; by each
        residential	1	by east ; by jun ; by pcp ; by sup ; cabez y ; cabin with ; cad quincen ; cal at
        residential	1	cal it ; calcetin ; camera ; camionet ; can / ; can afford ; can off ; cancel it
        residential	1	canister ; cant know ; cant stay ; card is ; cart and ; caser ; ceil fan ; centro
        residential	1	choqu ; church ; cinc mes ; cintur ; clarit ; clean offic ; clearanc ; clr mention
        residential	1	clt in ; cocain near ; cocain yo ; coch ; cod ; cok by ; cok ever ; cok pt
        residential	1	cok through ; cok up ; cok use ; cold ; collaps in ; colleagu ; column ; com es
        residential	1	com jamon ; complet residential ; comput ; confirm ; connection ; consum cocain
        residential	1	contamo ; cord ; county for ; coupl day ; cousin who ; cov off ; cover californi
        residential	1	crack thre ; crash on ; cri ; crystal 0 ; crystal diari ; crystal sleep
        residential	1	cuand porqu ; curiosidad ; cut a ; cut out ; d liv ; d program ; d/c from ; dai
        residential	1	dang to ; day ago ; day that ; day twelv ; day would ; day you ; dc tmrw ; de alt
        residential	1	de cuand ; de jalisc ; de sintoma ; debaj ; del walmart ; desd ; desd hac ; desd los
        residential	1	design ; desintoxicacion ayer ; desintoxicacion de ; desped con ; detox @ ; dia con
        residential	1	dia intern ; diari per ; did thre ; didnt know ; didnt stop ; died on ; died so
        residential	1	dio a ; dio per ; direct a ; direction ; dj ; do my ; do thi ; do with ; dock
        residential	1	doctor said ; doe mol ; doe not ; doin cok ; dollar a ; dond ; dont ask ; dont need
        residential	1	dont see ; dont stop ; door was ; doz off ; dri out ; driv a ; driv him ; drop the
        residential	1	drov through ; dry sinc ; dts in ; dur ; dying to ; each week ; ef 0 ; eighteen day
        residential	1	eith way ; el apartament ; el caser ; el corre ; el diner ; el mism ; el negoci
        residential	1	el pasil ; el program ; el recib ; els so ; en riversid ; en tecat ; en tijuan
        residential	1	encampment und ; encin ; end friday ; end sun ; entonc and ; era heroin ; eso lo
        residential	1	eso ya ; esper ; estilist ; estoy con ; estuv tre ; etoh last ; every group
        residential	1	exam in ; ext 0 ; extern ; f bipol ; f cok ; f court ; f out ; f shoot ; fal asleep
        residential	1	fami who ; famili do ; fast ; fast can ; favorit ; febrer ; federal ; feel ok ; fel
        residential	1	fent 0 ; finish a ; finish the ; fir she ; fiv year ; flatb ; float ; for cok
        residential	1	four hundr ; fourteen ; fresn y ; friday ; friday sinc ; friend use ; friend wil
        residential	1	from our ; from rehab ; from them ; front room ; fuert ; fum dos ; garden and
        residential	1	garden if ; gatorad ; gav ; get ther ; girlfriend ; giv detail ; giv up ; glu
        residential	1	go anywher ; going for ; going up ; gon round ; good dog ; good til ; goodby to
        residential	1	gord ; got him ; got me ; got releas ; grandfath was ; groceri ; grocery ; grumpy
        residential	1	guard el ; gues im ; habl ; habl por ; hablan por ; hac och ; hac uno ; hand are
        residential	1	hand over ; hang myself ; hang out ; has notic ; hav blu ; hay que ; he found
        residential	1	he hit ; he ido ; he isnt ; he know ; headach ; healthnet ; hear aid ; heart valv
        residential	1	hel cut ; held til ; her ask ; her how ; her its ; her neck ; her own ; herman lo
        residential	1	hes tak ; hes tap ; hi so ; hid it ; high ; high on ; hija estarian ; him not
        residential	1	him sinc ; his desk ; his job ; his room ; his skin ; his union ; hiv ; hormiga
        residential	1	hous is ; housemat ; howev ; hoy y ; hr 0 ; hrg ; hrg 0 ; hundr dollar ; husb wif
        residential	1	husband say ; hx 0 ; i apologiz ; i bang ; i build ; i cant ; i clean ; i cry
        residential	1	i ever ; i liv ; i mix ; i put ; i sat ; i slip ; i use ; ice again ; ice x ; id hat
        residential	1	im at ; im dying ; im finish ; in an ; in any ; in background ; in church
        residential	1	in inglewood ; in motel ; in spokan ; in sum ; in whil ; inf on ; infect
        residential	1	inpatient cok ; inpatient facility ; inpt detox ; insultan ; insuranc through
        residential	1	intensiv outpatient ; internamient ; inyect la ; irony ; is anoth ; is ask
        residential	1	is crystal ; is lik ; is worri ; it as ; it cost ; it until ; it work ; it ~began
        residential	1	its quiet ; ive ; ive not ; ive slept ; ive ~been ; j ; ja ; jamon ; jitter ; juda
        residential	1	judg gav ; judg wil ; just go ; just so ; keep stand ; keep turn ; kept right ; ket
        residential	1	kick fentanyl ; kid with ; king ; kitchen floor ; kitchen island ; kitten ; know our
        residential	1	know sinc ; know what ; know yet ; la cas ; la cintur ; la clinic ; la gru
        residential	1	la metadon ; la play ; la quincen ; lad mi ; laps ; las dos ; las tre ; last chanc
        residential	1	last two ; lat husb ; laugh when ; launch ; le met ; le quier ; le ven ; least
        residential	1	leav them ; leav with ; left is ; lei ; let do ; let him ; let me ; level isnt
        residential	1	licenci de ; lik last ; lik she ; lik who ; limpi y ; lin play ; literal ; liv
        residential	1	liv by ; llev desd ; llev tod ; lo compr ; lo confus ; long as ; lorazepam ; los fin
        residential	1	lost two ; loud in ; ltr ; lutheran ; m en ; m wk ; mak a ; malibu ; malil de
        residential	1	man y ; mandan ; maner de ; manic x ; marri to ; marz con ; mat al ; me all
        residential	1	me amenaz ; me crystal ; me encer ; me every ; me fui ; me inyect ; me reciben
        residential	1	me the ; me thing ; me tuv ; meant to ; memoriz ; mensaj de ; mes mas ; met a
        residential	1	met la ; meth and ; meth cas ; meth with ; mi carnal ; mi cas ; mid cal ; midnight
        residential	1	mientra ; migrain ; milk ; minneapoli ; minut and ; misma ; modo ; mol + ; mom her
        residential	1	monday wednesday ; mor i ; mos ago ; most weekday ; mountain ; mov hom ; much it
        residential	1	my bik ; my boy ; my client ; my hand ; my issu ; my keyboard ; my professor
        residential	1	my school ; my way ; myself now ; nadi ha ; nam only ; nanny ; neat ; need 0
        residential	1	need from ; neg no ; nev got ; nev stop ; new card ; night was ; nin year
        residential	1	nineteen day ; no dej ; no dorm ; no issu ; no jal ; no les ; no mat ; no nad
        residential	1	no pnc ; no problem ; no queremo ; no sx ; no tx ; nobody ever ; noch llev
        residential	1	noma que ; not feel ; not giv ; not look ; noth and ; noth in ; notic ; now im
        residential	1	now meth ; now most ; nurs ; obedec ; of klonopin ; of someth ; of thre ; of tim
        residential	1	of vyvans ; ojo de ; ojo pelon ; old job ; old sist ; on liv ; on med ; on tue
        residential	1	one from ; one left ; only tak ; open at ; open on ; opening ; or les ; ord 0
        residential	1	ord yet ; ordinary ; oth night ; oth week ; our iop ; out her ; out today
        residential	1	over every ; padrin de ; pagin en ; pain right ; par ; par cad ; parent hav
        residential	1	parrot say ; part ; part of ; parti ; particular ; pas away ; pelean por ; pellet
        residential	1	per fue ; per lo ; per tampoc ; percent and ; perdi el ; perdi mi ; pharmacy
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
        residential	1	should do ; should she ; shrub ; shut for ; si a ; si ~aceptan ; sient muy ; siet
        residential	1	sigui en ; sin nad ; sinc ; sinc april ; sinc feb ; sinc halloween ; sinc i
        residential	1	sinc then ; sing in ; sist a ; sist with ; siti ; six hour ; six hundr ; sixty
        residential	1	siz of ; ski lift ; skip a ; slay ; slay me ; sleep all ; smal and ; smok
        residential	1	smok alarm ; smok on ; smok shop ; snort cocain ; so our ; sob now ; sobredosi y
        residential	1	softbal team ; sol en ; solt el ; som plac ; somebody keep ; somewher ; somewher my
        residential	1	sop ; sorry thi ; sourdough ; spanish ; spe most ; speech at ; stairwel ; start thi
        residential	1	station is ; stay at ; step to ; stil see ; ston in ; stop ; straight ; streak
        residential	1	street outreach ; stres ; strong ; su beb ; su compadr ; su cumpleano ; su propi
        residential	1	suer y ; sunday school ; supplement ; surf ; sw 0 ; sweaty and ; symptom ; ta
        residential	1	tak a ; talk re ; tank dai ; taper ; tatto ; taught sunday ; tax refund ; teach at
        residential	1	teamst ; teen ; teeth clock ; telehealth ; teng hijo ; tent in ; text first
        residential	1	than four ; than ninety ; than onc ; that arent ; that could ; that work ; thc +
        residential	1	the alcohol ; the bakery ; the blu ; the cab ; the clerk ; the coron ; the counselor
        residential	1	the deadlin ; the donut ; the field ; the graduation ; the guest ; the library
        residential	1	the medi ; the music ; the noon ; the off ; the port ; the promotion ; the psych
        residential	1	the routin ; the seven ; the sixth ; the sum ; the walmart ; the week ; the win
        residential	1	the workbook ; them on ; ther has ; they com ; they keep ; they plac ; they said
        residential	1	theyv got ; thi befor ; thi earth ; thi look ; thi right ; thi wher ; think
        residential	1	think its ; though she ; thre plac ; through an ; through monday ; throw the ; thru
        residential	1	thru fri ; thru the ; thund ; thur ; thur thru ; tien su ; tienen cup ; til octob
        residential	1	tim on ; tim so ; tim you ; tint ; to catch ; to crack ; to fly ; to hand ; to two
        residential	1	to wak ; todo modo ; told the ; tonic ; took an ; took the ; trabajador de
        residential	1	train and ; train to ; tramit ; tranquil ; transplant ; tratamient ; tre ano
        residential	1	tre on ; trombon ; tuesday / ; turn ; twin in ; two mil ; tx previ ; uds neg
        residential	1	un doctor ; un follet ; una pistol ; una sant ; union plan ; unit thi ; unknown
        residential	1	unsupervis ; up again ; up lat ; up meth ; up und ; up yesterday ; urologist say
        residential	1	urologist show ; us hav ; use cok ; use i ; use most ; used crystal ; used last
        residential	1	utah ; valium ; vap in ; vap thc ; vec / ; vela ; veo ; vincent thoma ; virtual iop
        residential	1	viv con ; viv de ; vodk was ; voic sinc ; volvi a ; vss ; walk hom ; want somewher
        residential	1	want treatment ; warrant ; was alon ; was back ; was cle ; was laid ; was shot
        residential	1	was stil ; wat the ; we found ; wed / ; week i ; week long ; week with ; weekend and
        residential	1	wer doing ; wet ; wev got ; wev no ; what com ; what wrong ; wher every ; which she
        residential	1	whil ; whil i ; whiskey ; who lik ; who walk ; why and ; wif has ; wil driv
        residential	1	wil pay ; with all ; with breakfast ; with meth ; with that ; withdrawal unit
        residential	1	wk in ; wk of ; wk start ; wk want ; wk wont ; wooden ; work day ; work remote
        residential	1	workbook ; workday ; would that ; wrap 0 ; writ the ; x seman ; y ahi ; y com
        residential	1	y entr ; y nev ; y off ; y pas ; y sali ; y todavi ; y volvi ; ya ni ; ya y
        residential	1	yal got ; year im ; year she ; yern and ; yest aft ; yo el ; you allow ; you sinc
        residential	1	you think ; your peopl ; your sit ; yrs dai ; yrs per ; ~and ; ~cal ~my ; ~court
        residential	1	~dai ; ~day ; ~day ~inpatient ; ~drug given ; ~etoh ; ~how ; ~last ~sz ; ~le ; ~lin
        residential	1	~mor ; ~my ~nam ; ~nephew ; ~nin ; ~no ~use ; ~of ~gin ; ~prior ; ~residential yet
        residential	1	~se ; ~si on ; ~stay ; ~the ~vent
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
        residential	-1	coleccion ; com at ; com me ; com with ; companer ; connect ; construccion
        residential	-1	control ; convulsion por ; cooler ; cort 0 ; cousin in ; cousin went ; cpr
        residential	-1	crack when ; crank 0 ; crash of ; crew in ; cricket ; cristal la ; cristal lo
        residential	-1	crossword in ; crowd ; crystal sinc ; cuchil en ; cut again ; d + ; da mied ; dad
        residential	-1	dad 0 ; dad of ; daught recital ; day cam ; day from ; day plac ; de cinc
        residential	-1	de cirrosi ; de medi ; de menor ; de preferenci ; de tant ; de tequil ; de vera
        residential	-1	deal of ; dean ; debi ; deceas ; dej de ; dejarl ; dejen ; del volcan ; delivery
        residential	-1	delt 0 ; deni any ; deni the ; deposition ; desarmador ; desd entonc ; desintoxic
        residential	-1	desintoxic a ; desk at ; desped de ; despu de ; detox and ; detox en ; detox is
        residential	-1	detox thi ; dia y ; dic q ; did an ; died ; differenc between ; dilaudid
        residential	-1	dio cuent ; disc ; discharg from ; disculp ; disorient ; district ; divorc ; do an
        residential	-1	do someth ; doctor told ; doe crystal ; doe somebody ; doe to ; dog show ; doming
        residential	-1	donat ; dont put ; door as ; dos 0 ; down and ; downtown ; drink about
        residential	-1	drink every ; drink for ; drink now ; drink was ; driv for ; driver ; dtr in
        residential	-1	dtr of ; dying ; eap say ; ear to ; ecstasy ; el avion ; el caf ; el muchach
        residential	-1	el numer ; el que ; elaborat ; ell est ; els ; els ever ; elsewher ; en medi
        residential	-1	en navidad ; enfermera ; es ahi ; escalofrio ; escol ; est manan ; even ; even for
        residential	-1	every liv ; every oth ; f ice ; f nurs ; f paralegal ; f say ; f widow ; fail one
        residential	-1	famili no ; favor ; fax no ; fel and ; femal ; fent ; fentanyl dai ; fentanyl patch
        residential	-1	fentanyl smok ; field ; fil it ; finish her ; finish on ; firewood ; firework
        residential	-1	first apartment ; fit ; fit around ; fiv or ; flask ; flu ; flush ; foggy ; food
        residential	-1	for about ; for and ; for anoth ; for one ; for outpatient ; for weed ; for whom
        residential	-1	for yrs ; forty fiv ; found ; found the ; four beer ; four tim ; four year ; franzi
        residential	-1	from iop ; from last ; from prison ; from then ; front desk ; fum marihuan
        residential	-1	furnitur ; g q ; gal ; gas and ; ghb ; giv the ; glad ; gon for ; gon over
        residential	-1	good afternoon ; good with ; goosebump ; got int ; got through ; gpa ; grab
        """
}
