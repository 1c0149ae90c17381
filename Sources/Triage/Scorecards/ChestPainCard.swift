extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain = """
        chest_pain	-82	=
        chest_pain	52	elephant
        chest_pain	47	breastbon
        chest_pain	44	my breastbon
        chest_pain	43	an elephant ; chest
        chest_pain	41	pech ; tight
        chest_pain	38	tightnes
        chest_pain	37	pech desd ; sternum
        chest_pain	36	nippl
        chest_pain	35	squeez
        chest_pain	34	cinch ; cp ; my rib
        chest_pain	33	cent of
        chest_pain	32	sobandos
        chest_pain	31	bra ; chest feel ; chest sinc ; dead cent ; my sternum
        chest_pain	30	right behind
        chest_pain	29	a fist ; c/o ; chest hurt ; chest is ; chest pain
        chest_pain	27	a squeez ; a vis ; opresion ; rib ; siz too ; substernal
        chest_pain	26	chest has ; del esternon ; hav chest ; thre siz
        chest_pain	25	c/o cp ; pressur ; pressur in ; radiat ; should blad
        chest_pain	24	chest tightnes ; de pech ; del lad ; hurt bad ; jaw ; me ard ; my nippl ; sient com
        chest_pain	23	apret ; cp with ; el pech ; en medi ; esternon ; heart hurt ; it hurt ; izquierd
        chest_pain	22	ach ; chest pressur ; clutch ; encim del ; left arm ; my tie ; pech ahorit
        chest_pain	22	pech que ; pressur x ; second ther ; somebody park
        chest_pain	21	elephant sit ; fist ; izq ; le duel
        chest_pain	20	duel much ; hurt ; much el ; pain right ; sinc lunch ; too smal
        chest_pain	19	apret desd ; hot coal ; l sid ; la tetil ; my bra ; pain now ; plen llam
        chest_pain	19	shirt pocket ; tetil ; tight chest
        chest_pain	18	breastbon and ; chest squeez ; dolor en ; fist in ; i breath ; indigestion ; of cent
        chest_pain	18	rub ; squeez behind ; top half
        chest_pain	17	a dishrag ; behind my ; crush pain ; dishrag ; in chest ; its lik ; my heart ; pain
        chest_pain	17	smal and ; stand on ; the left
        chest_pain	16	a hot ; apriet ; bad chest ; band around ; belch ; climb int ; dolor ; heartburn
        chest_pain	16	izquierd y ; knead ; left breast ; me apriet ; pain and ; pain on ; pech apret
        chest_pain	16	putty ; tightnes acros ; un dolor
        chest_pain	15	a ratchet ; c/o crush ; chest and ; chest now ; clutch his ; coal ; com planch
        chest_pain	15	crush chest ; crush cp ; despu se ; duerm el ; feel lik ; gray per ; hurt right
        chest_pain	15	olvid ; pain l ; park on ; pech y ; ratchet strap ; real bad ; rub the
        chest_pain	15	somebody got ; something ; un ladril
        chest_pain	14	a belt ; arm asleep ; arm gon ; breath chest ; encim ; hot wir ; jaw hurt ; l arm
        chest_pain	14	left collarbon ; my left ; opresion en ; pain rit ; ratchet ; right over ; rub right
        chest_pain	14	swallow an ; to disput ; whil talk ; y c/o
        chest_pain	13	and pal ; antacid did ; aqui en ; arm numb ; breastbon x ; chest with ; cuand sub
        chest_pain	13	dolor fuert ; hurt lik ; indic 0 ; le indic ; left nippl ; medi com ; my chest
        chest_pain	13	pain in ; refus 0 ; round my ; sient una ; smal tonight ; squeez lik ; truck park
        chest_pain	13	wet sand
        chest_pain	12	a weight ; agar com ; as putty ; belt cinch ; bra thre ; cabal y ; chest say
        chest_pain	12	chest tight ; clammy ; com gar ; com when ; crush ; duel ; esternon y ; gar ; harley
        chest_pain	12	heart that ; int jaw ; it goe ; jaw ach ; jaw and ; left sid ; me duerm ; mor click
        chest_pain	12	pressur right ; punz ; say chest ; sternum lik ; substernal cp ; sud fri
        chest_pain	12	tightnes in ; traig una ; una vac ; wrung
        chest_pain	11	0 year ; a tightnes ; acros me ; agarrandos ; band round ; been tight ; blad and
        chest_pain	11	chok my ; collarbon ; com twic ; dond va ; el braz ; faj ; friend for ; goe up
        chest_pain	11	got chest ; hand the ; has chest ; herself ; hoof ; is chok ; keep rub ; me cier
        chest_pain	11	medi dond ; necklac ; notch ; of chest ; probab noth ; probation ofc ; quier baj
        chest_pain	11	rib that ; sinc thi ; sit on ; strap round ; tighten ; to jaw ; trajer un ; und my
        chest_pain	11	va el
        chest_pain	10	a cind ; agar hast ; an anvil ; apriet el ; around my ; blam ; c/o chest ; cind
        chest_pain	10	cind block ; climb stair ; cp radiat ; est del ; estacion en ; heart is ; l
        chest_pain	10	lie flat ; middl of ; n it ; of breath ; pal ; pressur on ; puest y ; sharp
        chest_pain	10	sinc breakfast ; sternum per ; that wont ; the cent ; tum ; un bur ; una presion
        chest_pain	10	weight on ; you put
        chest_pain	9	0 viv ; a pressur ; and wont ; antacid ; ard ; arm ; braz ; breast ; breath in
        chest_pain	9	cab and ; chest right ; clutch chest ; corazon y ; cp x ; dej ni ; del pech ; despu
        chest_pain	9	dic ; dispatch relay ; dolor de ; down my ; dtr ; emt friend ; form or ; fri
        chest_pain	9	hand flat ; heart and ; heavy has ; it fac ; keep pul ; know what ; lat ; left wont
        chest_pain	9	lik actual ; lik putty ; low it ; me sub ; my jaw ; on stair ; put ; radiat to
        chest_pain	9	relay 0 ; round her ; sand ; short of ; sient un ; somebody keep ; squeez sinc
        chest_pain	9	stair at ; sternum sinc ; strap ; sub a ; sweat / ; sweat not ; the middl
        chest_pain	9	tighten around ; up its
        chest_pain	8	a calf ; a siz ; and spread ; anvil ; apa ; arm heavy ; arm right ; arrib de ; asa
        chest_pain	8	aunqu en ; back teeth ; bathroom ; between my ; botel desd ; breastbon sinc
        chest_pain	8	breath sinc ; brick and ; cal hes ; coach re ; cok til ; dic que ; do blow
        chest_pain	8	doubl over ; dtr driv ; el escapulari ; encim y ; escapulari ; escapulari y
        chest_pain	8	except its ; f doubl ; final bil ; got hold ; his chest ; his left ; hurt with
        chest_pain	8	i think ; ice all ; indic ; it feel ; its com ; lad izquierd ; ladril ; m adderal
        chest_pain	8	morn ther ; much cok ; muchach dic ; normal that ; on fioricet ; pain acros ; pal 0
        chest_pain	8	por dentr ; prob just ; probation ; quien hablarl ; real tight ; rib and
        chest_pain	8	rub sternum ; run down ; seatbelt ; si trajer ; smok it ; squeez and ; squeez und
        chest_pain	8	teng com ; that the ; the should ; through to ; tightnes sinc ; to do ; to should
        chest_pain	8	toracic ; trajer ; up on ; with breath ; y no
        chest_pain	7	/ aguant ; a band ; a tight ; a truck ; ahorit se ; and heart ; and push ; aspirin
        chest_pain	7	bad n ; button and ; cal own ; cent and ; chest int ; cinch und ; ciw ; cok tonight
        chest_pain	7	com hinch ; corazon ; dond ; elephant is ; es sust ; estoy sud ; feel funny
        chest_pain	7	fist behind ; for study ; goe int ; hav half ; heart been ; heavy ; hurt and
        chest_pain	7	husband keep ; i climb ; i would ; it dont ; it for ; lad del ; left of ; let
        chest_pain	7	lik somebody ; lik ther ; llam ; man ; man has ; min no ; nev put ; only way ; onset
        chest_pain	7	or mad ; pain x ; park a ; pech en ; pech fuert ; permis si ; pes mas ; piedr aqui
        chest_pain	7	presion en ; que tra ; radiat l ; relay ; round me ; si ; stair today ; sweaty
        chest_pain	7	taken ; the arm ; theyv nev ; thump ; tight all ; tight sinc ; up int ; wait rm
        chest_pain	7	week n
        chest_pain	6	0 get ; 0 th ; 0 vomit ; a crush ; a la ; aft smok ; all weekend ; am n ; ambulatori
        chest_pain	6	and heavy ; anthem ; apret y ; apriet aqui ; arm x ; as i ; ator ; bag ; being cal
        chest_pain	6	bil ; burrit ; cent ; chest that ; ciw 0 ; clos und ; cond ; cost too ; crawl up
        chest_pain	6	dia fuer ; did cok ; doing is ; drink 0 ; duel el ; duerm la ; dugout ; el corazon
        chest_pain	6	elephant on ; es brom ; est sud ; exam only ; floor ; form ; from h ; fuert
        chest_pain	6	fuert en ; get what ; gon gray ; hinch ; his fist ; his rib ; hold of ; hurt real
        chest_pain	6	i know ; im clammy ; im short ; in und ; is ach ; is in ; is sit ; is sup ; jaw to
        chest_pain	6	let go ; level and ; long each ; lunch its ; m brandy ; mi pap ; min ; no es ; noch
        chest_pain	6	noch llev ; noon refus ; not wear ; only few ; own chest ; pain behind ; pech bien
        chest_pain	6	pech me ; peopl adderal ; pid inform ; po ; pocket and ; pressur und
        chest_pain	6	quier ambulanci ; rib on ; rm ; rn triag ; run from ; run up ; shift eight ; sid and
        chest_pain	6	sinc barstow ; sinc noon ; sit down ; spread ; stair ; stay long ; sub la ; tak oth
        chest_pain	6	th ; the breastbon ; the burrit ; the motel ; the squeez ; ther been ; ther sinc
        chest_pain	6	ther thi ; thi is ; tight acros ; tight and ; twist ; vac ; wear one ; whenev i
        chest_pain	6	wher ; with herman ; x thi
        chest_pain	5	acros my ; aid own ; and dial ; and straight ; anoth notch ; arm went ; bed
        chest_pain	5	been clamp ; been squeez ; belt ; between ; braz se ; chest lik ; chic y ; cok last
        chest_pain	5	com una ; corazon and ; cramp gooseflesh ; day straight ; de met ; del corazon
        chest_pain	5	desd la ; dial 0 ; did ; did noth ; draw that ; ear sinc ; en 0 ; est moment
        chest_pain	5	every breath ; feel squeez ; final ; finish thi ; fish with ; friend ; front to ; giv
        chest_pain	5	go pil ; gon numb ; gon up ; hablarl ; hac 0 ; has sat ; heart ; heart doing
        chest_pain	5	her front ; his breastbon ; hoy ; i bump ; i expect ; im fold ; in a ; is squeez
        chest_pain	5	it let ; la quij ; las costilla ; law 0 ; le apriet ; left elbow ; llam cort
        chest_pain	5	m crack ; m go ; m pint ; mas chic ; me a ; me and ; me hav ; mean hurt ; medi que
        chest_pain	5	minut im ; minut now ; muy fuert ; n ; ni acost ; of cal ; of putty ; of wet
        chest_pain	5	oxy sinc ; pap ; pap dic ; peric hac ; pinky ; pul to ; pun ; pus un ; q despert
        chest_pain	5	rib sinc ; rid and ; right now ; scar ; se agar ; segund vez ; senor ; sharp chest
        chest_pain	5	shirt button ; sinc din ; smok lu ; sta ; stab me ; step ; step on ; sternum that
        chest_pain	5	talla ; tap it ; taxist ; the chili ; the egg ; the kick ; the only ; think ; think i
        chest_pain	5	tight band ; tim its ; to sweat ; to the ; today was ; traig un ; turn you
        chest_pain	5	und breastbon ; vez hoy ; wedding and ; whil on ; y me ; you gray ; your hold ; yrs
        chest_pain	5	yrs +
        chest_pain	4	+ sweaty ; 0 / ; 0 ano ; a cinderblock ; a hug ; a refrigerator ; afternoon ive
        chest_pain	4	ahorit traig ; alg ; als its ; and should ; and theyv ; anoch traig ; apa le
        chest_pain	4	apretandom ; arm tingl ; bad one ; bed i ; been sit ; belt is ; belt pul
        chest_pain	4	braz izquierd ; c/o substernal ; c/o tight ; cadenit ; cadenit y ; cal its ; cal the
        chest_pain	4	car com ; cas / ; chest thi ; cinch round ; cinderblock ; climb ; com si ; cp in
        chest_pain	4	crenshaw ; cuarent dia ; day without ; dead ; declin 0 ; dentr ; doing ; doubl
        chest_pain	4	dtr 0 ; eight ; el air ; el permis ; encim aqui ; estimat ; f using ; fel ; finish
        chest_pain	4	fist clos ; flat on ; from bus ; from job ; fuert y ; girl ; going ; going and
        chest_pain	4	going down ; going int ; gon heavy ; gooseflesh the ; grip the ; group rm ; h told
        chest_pain	4	hasnt gon ; his shirt ; hoy y ; hurt when ; husb ; i typ ; id tel ; im hav ; im wear
        chest_pain	4	in wait ; insid it ; is tight ; its probab ; its tight ; ive sweat ; job cant ; kilo
        chest_pain	4	know to ; la lechug ; last lin ; le agar ; lechug ; left hand ; lik its ; lik someon
        chest_pain	4	lodg ; me hubier ; medi del ; mer ; mi y ; mid cal ; middl ; min refus ; my old
        chest_pain	4	my pinky ; my shirt ; nit ; no pued ; not about ; not let ; not lift ; noth wher
        chest_pain	4	now sweaty ; of gray ; of them ; on me ; oth ; over his ; park del ; per friend
        chest_pain	4	phon my ; pid ; piedr de ; pm ; pound out ; pretty bad ; program ambulatori ; pul one
        chest_pain	4	put it ; que jal ; quij ; quit ; refrigerator park ; residencial ; review of
        chest_pain	4	right one ; round chest ; said someth ; second ; sept ; sharp and ; shirt
        chest_pain	4	shovel the ; shrink ; sick sinc ; sient ; sink becaus ; siz ; somebody sit
        chest_pain	4	someth heavy ; stab in ; strap around ; stres ; sust per ; sweat on ; tak someth
        chest_pain	4	teng dolor ; that get ; the chest ; the jaw ; the teeth ; thi pressur ; thi term
        chest_pain	4	tight right ; til ; to know ; to put ; told about ; told hang ; tonight lik ; top
        chest_pain	4	trabaj cristal ; truck 0 ; truthful ; un pun ; up und ; w/d from ; when told ; y le
        chest_pain	4	your servic
        chest_pain	3	@ ; ach on ; all then ; and going ; apriet y ; at barstow ; becaus ; bed cok
        chest_pain	3	bien fuert ; braz izq ; breastbon as ; calf ; chant ; chest been ; chest get
        chest_pain	3	clr c/o ; costilla ; coverag cant ; d she ; dej de ; desd las ; desd que ; dish in
        chest_pain	3	don ; dtr dad ; el color ; elephant park ; for exam ; from behind ; front ; funny and
        chest_pain	3	get off ; get pul ; giv me ; glow ; golf bal ; h ; he breath ; heart has ; horribl
        chest_pain	3	i finish ; i got ; i might ; in my ; int wednesday ; is a ; is crawl ; is wring
        chest_pain	3	it and ; it hasnt ; it one ; keep grab ; la manan ; laundry ; let up ; lik mint ; lol
        chest_pain	3	lunch she ; me going ; medi ; medi y ; meth eight ; min now ; minut ; mop ; my armpit
        chest_pain	3	no sab ; no se ; now somebody ; ofc ; only do ; op ; pain 0 ; pav ; pil + ; pres his
        chest_pain	3	rock for ; say elephant ; se quier ; sent encim ; she chew ; shift ; should ; shovel
        chest_pain	3	somebody giv ; someon ; someon is ; someth ; stay wheth ; stop then ; tak it
        chest_pain	3	tap measur ; teeth ach ; that got ; that hurt ; the cag ; the rib ; the steer ; tia
        chest_pain	3	to dial ; to mop ; today ; too ; tremor ; twic ; typ ; va ; vis ; viv ; weekend is
        chest_pain	3	weight ; what he ; what to ; wher my ; widow ; with each ; wont hang ; wors on
        chest_pain	3	wrung out
        chest_pain	-3	0 dia ; a seizur ; aft a ; alarm ; along ; an old ; and the ; ano y ; apriet un
        chest_pain	-3	ask re ; at 0 ; at night ; bos ; boyfriend ; cambi ; can i ; chest goe ; cle ; court
        chest_pain	-3	dieron ; director ; doc ; doctor ; dont know ; drool ; em ; favorit ; fifteen ; food
        chest_pain	-3	front of ; gat ; gav ; has nev ; he has ; hear ; hes been ; huevo me ; i feel
        chest_pain	-3	i nev ; i squeez ; i start ; ill ; im an ; in spr ; in thi ; in your ; ins
        chest_pain	-3	insuranc ; int a ; its for ; judg ; juev ; kais ; know wher ; la escuel ; lady
        chest_pain	-3	land ; last week ; list ; llor ; look for ; lov ; me da ; me i ; messag ; mi tia
        chest_pain	-3	mi tio ; money ; niec ; no le ; now its ; of that ; on meth ; on sunday ; oye ; paid
        chest_pain	-3	pech se ; pump ; quisier ; rent ; respons ; saf ; say hes ; scor ; send ; septemb
        chest_pain	-3	set ; shot ; siet ; slid ; sob liv ; stomach ; strip ; tal ; tank ; that all
        chest_pain	-3	the bed ; the car ; the day ; the kitchen ; the man ; then he ; thi month ; to be
        chest_pain	-3	told me ; treatment ; ve ; vid ; vide ; wher the ; whoev ; wrong ; ~de ; ~pain ; ~to
        chest_pain	-3	~voic
        chest_pain	-4	0 mo ; a few ; a littl ; a liv ; aceptan ; addres ; and got ; and ive ; and tak
        chest_pain	-4	and when ; are you ; ask me ; at work ; away ; bank ; befor i ; bet ; blanket are
        chest_pain	-4	bought ; brok ; broth in ; bug ; by the ; cel ; charg ; chest hair ; chest my
        chest_pain	-4	chest squeak ; chest swel ; chin ; cho ; christma ; clerk ; co ; colleg ; compadr
        chest_pain	-4	company ; con las ; con los ; confirm ; crew ; cup ; day off ; desintoxicacion
        chest_pain	-4	despu de ; dia de ; did it ; died ; diez ; drov ; en su ; en un ; en una ; encontr
        chest_pain	-4	es el ; es que ; escrib ; escuel ; esper ; fev ; fight ; fir ; float won ; for me
        chest_pain	-4	ful ; gam ; garden ; gav me ; given ; googl ; got my ; grand ; grandson ; gray now
        chest_pain	-4	ha ; habl ; hac dos ; hast que ; he doesnt ; he is ; heard ; her hand ; hospital
        chest_pain	-4	i go ; i left ; i use ; im going ; isnt ; it is ; it on ; jef ; laugh ; leav
        chest_pain	-4	library ; lid ; lid of ; lo que ; los nino ; maestr ; mano ; me dio ; medi cal
        chest_pain	-4	mejor ; mi prim ; my cousin ; my husband ; my nam ; next to ; nino ; no teng
        chest_pain	-4	noth els ; now i ; och ; ojo ; our float ; our wal ; paint ; par que ; pick up ; poc
        chest_pain	-4	pon ; prid ; puert ; put the ; quiet ; rais ; re 0 ; return ; rn 0 ; run a ; sant
        chest_pain	-4	seiz ; shar ; she is ; sigu ; six ; somewher ; son is ; spot ; squeak lik ; straw
        chest_pain	-4	suicid ; sum ; sus ; sw ; swel with ; tabl ; tatto on ; tel me ; telefon ; than
        chest_pain	-4	the neighbor ; the street ; the toy ; the wrong ; toc ; tomorrow ; toy chest
        chest_pain	-4	two inch ; two year ; tx ; us ; veint ; viern ; wak up ; was on ; wat ; whatev
        chest_pain	-4	when the ; whisper ; whistl ; why ; with a ; with my ; work at ; wouldnt ; y mi
        chest_pain	-4	y si ; y teng ; ya me ; yes ; ~0
        chest_pain	-5	# ; $ ; 0 no ; 0 st ; a 0 ; a los ; a stent ; ago they ; alm ; and they ; and we
        chest_pain	-5	anxiety last ; any ; ask what ; at my ; back in ; back to ; big ; boy ; bro ; busc
        chest_pain	-5	camion ; cart ; cb ; church ; com off ; complet ; compr ; con un ; convulsion ; corn
        chest_pain	-5	county ; cowork ; cry ; cuart ; cun ; custody ; de 0 ; dij ; discharg ; driveway
        chest_pain	-5	drug ; east ; el alm ; el ban ; el doming ; eleven ; empty ; fax ; find ; fiv
        chest_pain	-5	friday ; from garden ; great ; gun ; gust ; had chest ; hard ; has no ; hi ; hid
        chest_pain	-5	himself ; hop ; i havent ; i liv ; i lost ; i stil ; if she ; in an ; in it ; in jun
        chest_pain	-5	intern ; is my ; it in ; jan ; key ; knif ; last month ; left thumb ; leg ; limpi
        chest_pain	-5	liv with ; lleg ; lot ; mal ; me llam ; me to ; medicin ; mgr ; mi herman ; mi mar
        chest_pain	-5	mi sobrin ; mi suegr ; mon ; my daught ; my mom ; my son ; need to ; nephew ; next
        chest_pain	-5	night and ; no ~si ; nombr ; novi ; old ; on lin ; out on ; parent ; por el ; pour
        chest_pain	-5	prescrib ; primer ; que la ; que ya ; ready ; record ; ring ; road ; rop ; run out
        chest_pain	-5	sea ; sheet ; sho ; som ; som joint ; sorry ; support ; surgery ; termin ; thank
        chest_pain	-5	that i ; the 0 ; the divorc ; the first ; the hous ; the kid ; the new ; the oth
        chest_pain	-5	ther are ; thumb from ; thursday ; tienen ; to a ; to get ; to me ; todavi ; tongu
        chest_pain	-5	tri ; u ; uno ; vec ; ver ; vet ; wak ; was anxiety ; was in ; week and ; what do
        chest_pain	-5	~no
        chest_pain	-6	0 wks ; a las ; and he ; and she ; anymor ; at hom ; bedroom ; birthday ; box
        chest_pain	-6	cal me ; check ; chil ; clas ; com out ; contest ; corre ; dat ; de un ; do i
        chest_pain	-6	en las ; es por ; eso ; everybody ; fil ; fit ; fix ; found ; freez ; gan ; gracia
        chest_pain	-6	hav a ; husband ; i work ; im a ; intensiv ; is fin ; k ; landlord ; look ; many
        chest_pain	-6	marri ; may bring ; moth ; my moth ; my phon ; my uncl ; necesit ; nev been ; nin
        chest_pain	-6	no hay ; no sx ; numer ; on chest ; pen ; plant ; porch ; problem ; pt 0 ; radi
        chest_pain	-6	rain ; ran ; residential ; room ; sign ; sist ; speak ; st ; student ; suegr ; tak a
        chest_pain	-6	tard ; the last ; thi week ; trabaj ; trabaj en ; train ; used ; voy ; wed ; wks
        chest_pain	-6	yawn ; zapato ; ~pt ; ~seizur ; ~sinc
        chest_pain	-7	0 and ; 0 d ; abuel ; ahor ; already ; ant ; anyth ; august ; ban ; blood ; board
        chest_pain	-7	bowl ; buena ; chest measur ; d/c ; de las ; dentist ; dio ; dry ; ed ; email ; end
        chest_pain	-7	everyon ; fue ; garag ; grad ; i am ; i need ; id lik ; inch for ; is ther
        chest_pain	-7	last year ; les ; lif ; littl ; lueg ; lun ; md ; measur forty ; muert ; my roommat
        chest_pain	-7	my sist ; non sinc ; o ; outpatient ; overdos ; que el ; read ; rehab ; rep ; retir
        chest_pain	-7	saturday ; saw ; shop ; show ; snor ; sobrin ; sol ; sound ; spel ; staf ; stent
        chest_pain	-7	sunday ; the sam ; the shirt ; thre day ; tuesday ; uncl ; until ; va a ; watch
        chest_pain	-7	wil ; window ; wrot
        chest_pain	-8	0 0 ; and a ; and then ; ask for ; bridg ; card ; clt ; could ; cousin ; da ; daught
        chest_pain	-8	en mi ; est en ; fal ; from a ; get it ; head ; i had ; la cas ; mand ; mes
        chest_pain	-8	month and ; my broth ; nadi ; pas ; prim ; rol ; sali ; see ; segur ; so i ; stor
        chest_pain	-8	the bus ; try ; tub ; wher i ; won ; él
        chest_pain	-9	best ; dej el ; deni ; doe ; doming ; ex ; f 0 ; fre ; guy ; her chest ; i put
        chest_pain	-9	i want ; kept ; last wint ; march ; mat ; my grandmoth ; my kid ; neg ; on a ; part
        chest_pain	-9	por la ; pregunt ; skin ; stat ; teach ; ten ; wel ; ~si ; ~sz
        chest_pain	-10	alway ; are in ; blanket ; clinic ; count ; cut ; divorc ; do you ; dog ; ell ; er
        chest_pain	-10	eye ; jun ; kitchen ; kne ; light ; mail ; mi abuel ; mov ; narcan ; nos ; nuev
        chest_pain	-10	offic ; ok ; plac ; plan ; psych ; qued ; tatto ; team ; test ; the bathroom ; tre
        chest_pain	-10	vecin ; visit ; wal
        chest_pain	-11	clean ; clear ; client ; con la ; grandmoth ; i get ; may ; si no ; soy ; street
        chest_pain	-11	the night ; tien ; with the ; yo
        chest_pain	-12	hij ; mi hij ; play ; pt ; red ; sel ; spr ; talk to ; tir
        chest_pain	-13	blu ; mo ; onc ; sam ; ya no
        chest_pain	-14	aunt ; bring ; coffe ; fin ; med ; non ; of a ; roommat ; was a
        chest_pain	-15	everyth ; has a ; mis ; new ; sal ; seizur ; sin ; the whol ; wer
        chest_pain	-16	good ; pick ; wint
        chest_pain	-17	nad ; neighbor
        chest_pain	-22	ayud por
        chest_pain	-29	hair
        chest_pain	-31	it was
        """
}
