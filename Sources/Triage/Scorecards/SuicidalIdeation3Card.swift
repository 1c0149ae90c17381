extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation3 = """
        suicidal_ideation	5	left inpt ; les dig ; lety ; library book ; licey ; lif befor ; lin sinc
        suicidal_ideation	5	lineman ; llav ; llav por ; lo vean ; lock me ; long way ; lookin for
        suicidal_ideation	5	luc apag ; lunch until ; m crystal ; mad my ; mail us ; man lik ; manten
        suicidal_ideation	5	mat much ; mds ; me enter ; me ive ; me llevan ; me ninety ; me which
        suicidal_ideation	5	meant a ; measur ; measur it ; measur out ; med on ; medal ; mes ; meth told
        suicidal_ideation	5	methadon patient ; mezcal anti ; mi el ; mi nin ; mientra duerm ; mij tien
        suicidal_ideation	5	mij ya ; min age ; min would ; molesti ; mom cabinet ; month noth ; mor for
        suicidal_ideation	5	mor hour ; mor or ; mor that ; mor year ; morirs ; mud con ; my department
        suicidal_ideation	5	my headlight ; my mouth ; my trunk ; my vis ; my wrist ; myself in ; na ma
        suicidal_ideation	5	nadi sab ; natur ; neck in ; neighbor and ; neighbor thi ; nightstand ; nino a
        suicidal_ideation	5	ninth of ; no 0 ; no argu ; no cap ; no plan ; nobody had ; nobodyd ; noon onc
        suicidal_ideation	5	not dramatic ; not what ; notari ; notic a ; novi dic ; numb i ; nurs i ; of 0
        suicidal_ideation	5	of kil ; of lorazepam ; of park ; of you ; off its ; off til ; ofrezc ; ojo en
        suicidal_ideation	5	old coach ; old dog ; old enough ; on for ; on watch ; one measur ; one tak
        suicidal_ideation	5	one up ; only going ; only took ; op to ; open fil ; or for ; organic
        suicidal_ideation	5	orientation ; otr noch ; our kid ; out the ; over last ; oxy x ; pag la
        suicidal_ideation	5	panteon ; panteon y ; papel piden ; paper ; par ener ; part for ; partn use
        suicidal_ideation	5	past month ; pastor i ; pay anybody ; pay out ; pay the ; per cad ; per mo
        suicidal_ideation	5	person at ; person one ; person set ; phon onc ; pidiendol ; piedr ya
        suicidal_ideation	5	plac can ; plat y ; pleas correct ; pongan ; pool and ; porqu es ; prefier que
        suicidal_ideation	5	prendi ; pressur tablet ; pretty ; primer comunion ; pt ; punt ; purpos let
        suicidal_ideation	5	pus en ; put by ; q pas ; que hic ; queden ; quien mas ; quiet ; quiet aft
        suicidal_ideation	5	quiet it ; quit ; quit crack ; quit de ; re client ; re sist ; re tenant
        suicidal_ideation	5	reason for ; regal ; rehears ; releas ; rencor ; report q ; return on ; rhym
        suicidal_ideation	5	right on ; right up ; right with ; ring my ; ruth ; sab eso ; sack of
        suicidal_ideation	5	saf plan ; said on ; said one ; said ther ; sangr ; sat in ; say by ; say hey
        suicidal_ideation	5	say its ; say onc ; se queden ; section of ; septemb ; serian ; servic pistol
        suicidal_ideation	5	settl on ; she fifteen ; she laugh ; she twenty ; she went ; she wish
        suicidal_ideation	5	sheet for ; shift end ; shit ; show my ; si asi ; si consum ; si una ; si yo
        suicidal_ideation	5	sibl ; sier ; sigu sal ; sin diner ; sis has ; six who ; sleep and ; slid und
        suicidal_ideation	5	slip for ; so would ; sob too ; sobr la ; sobrin y ; somebody whod ; someon
        suicidal_ideation	5	someon so ; sponsor say ; spr every ; st he ; star ; stay on ; street bridg
        suicidal_ideation	5	su camis ; su sal ; suit me ; sum for ; surg 0 ; sus herramienta ; swam
        suicidal_ideation	5	tak oxy ; tak pts ; talk me ; tand ; teach my ; teen ; tel them ; text back
        suicidal_ideation	5	than he ; thank to ; that fit ; the b ; the bay ; the bridg ; the clean
        suicidal_ideation	5	the deadlin ; the divorc ; the easiest ; the expres ; the fac ; the garag
        suicidal_ideation	5	the goal ; the grapevin ; the hoodi ; the hook ; the kindest ; the metr
        suicidal_ideation	5	the newspap ; the off ; the orang ; the paper ; the pian ; the pictur
        suicidal_ideation	5	the plant ; the riv ; the roof ; the tabl ; the teeth ; the track ; the wil
        suicidal_ideation	5	them too ; ther but ; they tak ; theyr both ; thi even ; thing ive ; think
        suicidal_ideation	5	thoma ; thousand in ; threw out ; through with ; thursday is ; tiembl sud
        suicidal_ideation	5	tien llav ; til a ; til company ; tim past ; tim who ; tip the ; tir not
        suicidal_ideation	5	to cut ; to eleven ; to go ; to his ; to od ; to shoot ; to telephon
        suicidal_ideation	5	to thirty ; to worry ; today ; today i ; told clr ; told deputy ; tomorrow if
        suicidal_ideation	5	too long ; too now ; tool away ; tourniquet ; toward the ; traig gana ; tri to
        suicidal_ideation	5	tru you ; two he ; two the ; two wks ; un pleit ; una 0 ; una cart ; und our
        suicidal_ideation	5	until august ; up even ; up which ; us are ; vas a ; very courteou ; vet ; vez
        suicidal_ideation	5	viaj ; vid ya ; viej me ; vin a ; vincent ; virgencit ; viv asi ; voy no
        suicidal_ideation	5	walk ; want inpt ; want it ; want thing ; warm ; was kind ; was left
        suicidal_ideation	5	weed with ; wept ; wer you ; what all ; wheth his ; who show ; why ; wil be
        suicidal_ideation	5	wil hav ; with nam ; with wat ; work every ; worksheet ; would cle
        suicidal_ideation	5	wouldnt leav ; xanax thre ; y and ; y nadi ; y pas ; y quien ; y usted
        suicidal_ideation	5	ya descans ; ya era ; ya firm ; ya habl ; ya pued ; year is ; yest with
        suicidal_ideation	5	yesterday i ; yesterday she ; yet ; youd tak ; youl ; your lin ; your thirty
        suicidal_ideation	5	youv been ; yr habit ; él que
        suicidal_ideation	4	# ; # lin ; + gummi ; + her ; 0 ahor ; 0 d ; 0 guy ; 0 hasnt ; 0 hr ; 0 on
        suicidal_ideation	4	0 perdi ; 0 set ; 0 sit ; 0 tequil ; 0 today ; 0 w/o ; 0 when ; a bench
        suicidal_ideation	4	a blad ; a bridg ; a coat ; a dar ; a gentl ; a lleg ; a nadi ; a next
        suicidal_ideation	4	a quiet ; a sin ; a strang ; a widow ; a él ; about all ; about my ; abov it
        suicidal_ideation	4	acab dos ; acost ; addres to ; aft every ; aft month ; afternoon and
        suicidal_ideation	4	against the ; ahi se ; ahorc y ; alg ant ; aliv to ; all do ; all on
        suicidal_ideation	4	already bought ; alrededor ; als told ; alway said ; and cheerful ; and four
        suicidal_ideation	4	and her ; and leav ; and phon ; and releas ; and return ; and sat
        suicidal_ideation	4	and thought ; and turn ; ano enter ; anoch regal ; answ his ; anyon ther
        suicidal_ideation	4	anyth ; anyth and ; anyth with ; anyth wrong ; anyway i ; apart mi ; apost
        suicidal_ideation	4	appli for ; apply ; archiv ; are min ; around for ; around noon ; as every
        suicidal_ideation	4	asi es ; asid on ; ask as ; ask for ; ask our ; asust él ; away she
        suicidal_ideation	4	away with ; ayer con ; babi so ; back at ; baj yo ; bajan ; banc y ; bar just
        suicidal_ideation	4	bathroom and ; be anybody ; be at ; be doing ; be found ; be over ; bed so
        suicidal_ideation	4	been fed ; been kind ; been real ; befor first ; befor her ; belt and
        suicidal_ideation	4	besid the ; bien cans ; big deal ; bil is ; bind with ; bit long ; bles her
        suicidal_ideation	4	blist ; body to ; bonit tod ; both forearm ; box by ; boy tel ; braid ; bridg
        suicidal_ideation	4	bro he ; broth heroin ; broth vyvans ; brown and ; buen que ; build ; burn
        suicidal_ideation	4	burn down ; bury ; busc ; busch every ; but ask ; buy ; buy extr ; by friday
        suicidal_ideation	4	by it ; by morn ; by new ; caden ; cajon ; cal anyon ; cal told ; calend
        suicidal_ideation	4	calend on ; calm ; camis planch ; can his ; can mov ; can say ; canal
        suicidal_ideation	4	card declin ; cas or ; cas sab ; casserol ; chiquit y ; chiv me ; clav del
        suicidal_ideation	4	clean out ; clip ; clos her ; cm 0 ; cobran la ; cocin y ; colleg soph
        suicidal_ideation	4	complet 0 ; con otr ; con tod ; congregant ; cord ; counselor ; cre que ; crey
        suicidal_ideation	4	crey que ; cruz el ; cuand eramo ; cuand pregunt ; cuart la ; cup and
        suicidal_ideation	4	cut her ; dai all ; dai say ; daught been ; daught on ; day heart ; day n
        suicidal_ideation	4	day rehab ; day sob ; day was ; de baj ; de clonazepam ; de ell ; decid wheth
        suicidal_ideation	4	decirl a ; del cier ; del parqu ; desd juni ; deserv to ; desped de
        suicidal_ideation	4	detox let ; dia dos ; dialysi ; did ; diner del ; dip in ; do liv
        suicidal_ideation	4	doctor know ; dodger ; doe mol ; doesnt car ; doesnt stop ; dog to
        suicidal_ideation	4	doming despu ; doming me ; don on ; don today ; door but ; door clos
        suicidal_ideation	4	down besid ; down now ; down somewher ; drift ; drought ; drug ; drunk off
        suicidal_ideation	4	dtr moth ; each cal ; each voic ; easy and ; edibl and ; editor i ; el cur
        suicidal_ideation	4	el excus ; el letrero ; el sobr ; ell le ; ell se ; email my ; empti the
        suicidal_ideation	4	empty now ; emt ; en navidad ; en nochebuen ; encontr ; encontr una ; end his
        suicidal_ideation	4	ensen en ; era par ; escribirl ; esper el ; est encer ; est ni ; estat atty
        suicidal_ideation	4	estoy tembl ; ever ; every book ; every password ; everyon say ; ex and
        suicidal_ideation	4	eye on ; f 0 ; f opi ; f resident ; f took ; fabric por ; falt en ; falt ni
        suicidal_ideation	4	falt que ; far ; feet up ; fin if ; food for ; for aft ; for old ; for or
        suicidal_ideation	4	for suicid ; for sunday ; forehead ; forev ; fost ; four year ; frasc ; fresh
        suicidal_ideation	4	friend doe ; from 0 ; from befor ; from every ; from jan ; from now
        suicidal_ideation	4	from tonight ; fue su ; ful at ; funerari ; gana ; gana de ; gat and ; gav no
        suicidal_ideation	4	get mor ; gf ; girlfriend mov ; giv the ; go be ; go inpatient ; go saturday
        suicidal_ideation	4	go und ; going to ; gon from ; gon two ; good kne ; googl you ; gor
        suicidal_ideation	4	grandson to ; ground ; gun is ; h sin ; hab ; half is ; happen if ; happen now
        suicidal_ideation	4	has and ; has cok ; has work ; havent used ; hay alguien ; he had ; he intend
        suicidal_ideation	4	he is ; he quer ; he sign ; head to ; hear each ; heart 0 ; her birthday
        suicidal_ideation	4	her cook ; her down ; her id ; her niec ; her nightstand ; her record
        suicidal_ideation	4	her sew ; her sleeper ; her think ; her thru ; her which ; her wrist
        suicidal_ideation	4	herman fum ; herself if ; herself last ; hes funny ; hes not ; hij a ; hij dej
        suicidal_ideation	4	him stand ; him which ; his apartment ; his blood ; hold ; hold it ; hom alon
        suicidal_ideation	4	hom over ; hombr ; hond que ; honest answ ; honest cant ; hora le
        suicidal_ideation	4	hospic chaplain ; hospital now ; hous or ; how our ; hoy de ; hoy y
        suicidal_ideation	4	hug everybody ; hug me ; hurt ; husband ask ; husband up ; hx ; hymn
        suicidal_ideation	4	i almost ; i appli ; i book ; i burn ; i cant ; i mail ; i meant ; i set
        suicidal_ideation	4	i settl ; i shouldnt ; i tor ; id taken ; if they ; igual lo ; ill hav
        suicidal_ideation	4	ill use ; im going ; in clos ; in hawthorn ; in march ; in mind ; in my
        suicidal_ideation	4	in off ; inf ; inning ; inpt ; instruction for ; insulin on ; insuranc no
        suicidal_ideation	4	int ; int convulsion ; internet say ; iron board ; is hom ; is settl ; is tel
        suicidal_ideation	4	is the ; it count ; it doe ; it expir ; it felt ; it off ; it say
        suicidal_ideation	4	it thursday ; its alway ; its stil ; its the ; iv 0 ; ive just ; ive mail
        suicidal_ideation	4	ive shown ; ive walk ; jan want ; jar of ; joint on ; jubil de ; just going
        suicidal_ideation	4	just now ; just show ; keep buy ; keep for ; kid gav ; kid nam ; kid say
        suicidal_ideation	4	kien ; kind but ; kind of ; know becaus ; know no ; know thi ; l ; la cuid
        suicidal_ideation	4	la met ; la pacient ; la tristez ; la vel ; lady for ; laid up ; las deuda
        suicidal_ideation	4	las herramienta ; laugh ; le avis ; le marc ; leav his ; leav left ; leav out
        suicidal_ideation	4	leav that ; leav vm ; let ; let natur ; lif sinc ; light in ; lik actual
        suicidal_ideation	4	lik all ; lik he ; lik liv ; limpi con ; liter ; ln ; lo meno ; lo va
        suicidal_ideation	4	load the ; lockup ; loft ; log in ; lol ; lonch ; long enough ; look it ; lord
        suicidal_ideation	4	los dema ; los trash ; lost apt ; lt ; lutheran ; m albanil ; m did
        suicidal_ideation	4	m firefight ; m oxy ; m plumb ; m weld ; m wont ; machin shed ; mad about
        suicidal_ideation	4	mad an ; mad at ; madr de ; mal ; man a ; march ; march ive ; march so
        suicidal_ideation	4	marri on ; mas desd ; me abraz ; me dejen ; me deteng ; me encuentr ; me fin
        suicidal_ideation	4	me has ; me i ; me much ; me out ; me subi ; me thank ; me with ; me yesterday
        suicidal_ideation	4	meant ; measur the ; mecanic ; meti en ; mgr ; mi perrit ; mi y ; mis perro
        suicidal_ideation	4	mism se ; molest ; monday the ; month my ; morn just ; moth say ; mouth and
        suicidal_ideation	4	mov indoor ; muela ; my chip ; my fil ; my head ; my husband ; my journal
        suicidal_ideation	4	my littl ; my march ; my neck ; my password ; my pistol ; my retirement
        suicidal_ideation	4	my scrub ; my turn ; my wil ; myself every ; myself on ; nam off ; nam want
        suicidal_ideation	4	need his ; neighbor say ; nev befor ; next 0 ; ni pal ; nic peopl ; niec she
        suicidal_ideation	4	nino en ; nit ; nit and ; nitrou a ; nitrou from ; no estoy ; no hx ; no mor
        suicidal_ideation	4	no need ; no sens ; no street ; no teeth ; no va ; nobody even ; not cal
        suicidal_ideation	4	not let ; notari par ; notebook with ; notic if ; now deni ; now hes ; numb
        suicidal_ideation	4	nurs student ; obtain ; ocup ; of use ; off lik ; offic comput ; official
        suicidal_ideation	4	on 0 ; on each ; on foot ; on if ; on lin ; on ln ; on som ; on thing
        suicidal_ideation	4	on whoev ; one com ; one doesnt ; one mor ; one ought ; one park ; only drink
        suicidal_ideation	4	only hav ; only pharmacist ; only tel ; op ; open ; or doe ; oth option
        suicidal_ideation	4	otr lun ; otr senor ; otro tre ; our roof ; outright ; outsid the
        suicidal_ideation	4	overlook and ; overpas last ; own offic ; pa su ; pagu la ; papelit en
        suicidal_ideation	4	parent dont ; part del ; pay if ; pedi a ; peopl adderal ; peopl say
        suicidal_ideation	4	per estoy ; per sin ; perdonen la ; peric lik ; person ; pharmacist in
        suicidal_ideation	4	pick me ; piden y ; pier ; pier and ; pil in ; pil she ; pin and ; pistol in
        suicidal_ideation	4	plac lol ; plan aft ; plan yes ; plane mi ; plant clos ; pls someon ; poca
        suicidal_ideation	4	poca hora ; policy stil ; por la ; por mi ; post ; practic ; pres his
        suicidal_ideation	4	presion en ; prof ; ps ; pt told ; purpl heart ; put my ; put up ; q hij
        suicidal_ideation	4	que apagu ; que com ; que cuand ; que debi ; que eran ; que estarian ; que les
        suicidal_ideation	4	que se ; qued viend ; quier dorm ; quier una ; quit las ; quit sol
        suicidal_ideation	4	ra resident ; ralph on ; rat me ; re aftercar ; recoj a ; refier q
        suicidal_ideation	4	regul mail ; rehom ; requir ; residencial ; residential ranch ; return the
        suicidal_ideation	4	reviv ; right by ; right too ; rn licens ; rn med ; rn night ; ron en
        suicidal_ideation	4	roommat ; run for ; sa ; saf and ; said aft ; saturday ; sav it ; sav me
        suicidal_ideation	4	saving on ; say plain ; say want ; school dai ; se a ; se amar ; se cort
        suicidal_ideation	4	se cual ; se la ; sec ; see ; seen at ; segu ; send it ; sent the
        suicidal_ideation	4	servic want ; set the ; shant be ; she going ; she heard ; she so ; shel do
        suicidal_ideation	4	shelf for ; sho and ; short a ; shut ; si manan ; sid ; siempr per ; sign for
        suicidal_ideation	4	sign her ; sin heroin ; sin usar ; sinc hs ; sinc now ; sist sorry ; sit at
        suicidal_ideation	4	sit by ; sky ; sleepy ; slow on ; so drunk ; sobrin dic ; som powd ; som year
        suicidal_ideation	4	somebody ; son finish ; son told ; song to ; soon could ; sorry to
        suicidal_ideation	4	sourdough start ; step with ; stood on ; su almoh ; su cobij ; su vid
        suicidal_ideation	4	substanc not ; suffer from ; suit ; sur of ; swallow 0 ; tabl and ; tablet and
        suicidal_ideation	4	tak his ; tak old ; tak oth ; teach the ; tech open ; telephon on ; teng
        suicidal_ideation	4	teng en ; teng ni ; text hes ; thank ; that 0 ; that fentanyl ; that fin
        suicidal_ideation	4	that kitchen ; that one ; that open ; thc vap ; the bend ; the buick ; the bus
        suicidal_ideation	4	the cash ; the cemetery ; the cros ; the draw ; the drop ; the drought
        suicidal_ideation	4	the good ; the grain ; the guit ; the gutter ; the hospic ; the kid ; the lan
        suicidal_ideation	4	the leas ; the machin ; the mar ; the mark ; the nerv ; the niec ; the ninth
        suicidal_ideation	4	the number ; the organiz ; the parish ; the parrot ; the pension
        suicidal_ideation	4	the pharmacist ; the pol ; the priest ; the psych ; the purs ; the song
        suicidal_ideation	4	the tax ; the templ ; the top ; the train ; the truck ; the two ; the wel
        suicidal_ideation	4	the world ; them becaus ; then got ; then hung ; then ive ; then took
        suicidal_ideation	4	ther ask ; ther decid ; ther out ; therapist know ; they pick ; they releas
        suicidal_ideation	4	thi earth ; thi is ; think a ; think ive ; thre year ; throat ; through monday
        suicidal_ideation	4	through thi ; thursday ; thursday if ; tied ; til monday ; til novemb
        suicidal_ideation	4	tim from ; titl on ; titl sign ; to $ ; to com ; to dad ; to fresn ; to harm
        suicidal_ideation	4	to ive ; to now ; to peopl ; to practic ; to whoev ; tod lo ; todavi hay
        suicidal_ideation	4	today one ; told group ; tom toda ; tonight dont ; tonight or ; toothbrush
        suicidal_ideation	4	toqu ; tor ; tor it ; touch cok ; traffic nois ; travel and ; troc a ; trunk
        suicidal_ideation	4	tub with ; turn her ; twenty one ; twic tonight ; txt ; u open ; un borrach
        suicidal_ideation	4	una bols ; una desintoxicacion ; und ; und dad ; unit sinc ; until it
        suicidal_ideation	4	up every ; up swim ; up x ; upstair ; uso droga ; vas de ; vec tre ; velador
        suicidal_ideation	4	venen ; ventana ; verdad ; vet 0 ; viej la ; vin y ; viud ; voy manej ; w it
        suicidal_ideation	4	wad ; wan be ; want a ; want his ; warn me ; was fun ; was meant
        suicidal_ideation	4	was yesterday ; we lock ; wear the ; wednesday she ; weight on ; weird calm
        suicidal_ideation	4	welfar check ; went with ; what ur ; wher ; whiteboard ; who stay ; who they
        suicidal_ideation	4	whoev tak ; widow ; wif her ; wif tak ; wif that ; wil need ; with extension
        suicidal_ideation	4	wk with ; wnt off ; work til ; would lik ; wouldv been ; wrot ; xbox and
        suicidal_ideation	4	y apart ; y cont ; y convulsion ; y got ; y she ; y wif ; ya compr ; ya de
        suicidal_ideation	4	ya vaci ; yo noma ; you admit ; you just ; you to ; you with ; youd be
        suicidal_ideation	4	youngest of ; your ful ; él noma
        suicidal_ideation	3	0 amenaz ; 0 balanc ; 0 dat ; 0 lik ; 0 run ; a congregant ; a corol ; a cort
        suicidal_ideation	3	a crossword ; a darl ; a feed ; a lif ; a senior ; a storag ; a tiemp
        suicidal_ideation	3	a usted ; a vide ; a wal ; again as ; agent ; ago want ; al hij ; all breath
        suicidal_ideation	3	all for ; all wint ; an ex ; and argu ; and it ; and puk ; and truck ; and wat
        suicidal_ideation	3	and whod ; any 0 ; anybody problem ; anymor and ; apag el ; apagu el ; aquavit
        suicidal_ideation	3	arent ; aser ; ash go ; ask are ; ask op ; atty ; avient ; ayudenm ; b
        suicidal_ideation	3	b with ; backpack ; backpack and ; balanc ; barri el ; be ask ; beb rom
        suicidal_ideation	3	becaus ther ; been back ; being a ; bendij ; bf ; bici ; bolsa con ; boot and
        suicidal_ideation	3	boot for ; both 0 ; bottl 0 ; bought a ; bout the ; boy and ; boy over ; bro 0
        suicidal_ideation	3	but honest ; by christma ; cader ; cal you ; can clos ; can final ; canal and
        suicidal_ideation	3	carnal ; cemetery ; chaplain ; chardonnay is ; check clear ; check the
        suicidal_ideation	3	circl of ; clean his ; client room ; closet im ; coat ; cocain una ; colleg ra
        suicidal_ideation	3	com quien ; com thursday ; con diarre ; contest que ; cor ; count it
        suicidal_ideation	3	courteou ; crisi ; crop ; ct order ; cut ; d ago ; d/c ; dai bought ; dai x
        suicidal_ideation	3	day desd ; day of ; dc tmrw ; de tem ; dead so ; deck ; declin cb ; dejar
        suicidal_ideation	3	deni all ; deni plan ; descans que ; deserv ; desk and ; detox wher ; dia se
        suicidal_ideation	3	dibuj ; dic ; didnt want ; diez de ; dond guard ; doz off ; driv over
        suicidal_ideation	3	drum kit ; dts day ; due ; eat d/o ; el gas ; el radi ; el rio ; en bolsa
        suicidal_ideation	3	er let ; eras ; errand ; es par ; eso perdi ; est mejor ; etoh on
        suicidal_ideation	3	evening back ; every person ; f bar ; f left ; fami memb ; find him ; firm con
        suicidal_ideation	3	fiv month ; food pantry ; for march ; for min ; for whoev ; foreman labor
        suicidal_ideation	3	fue ayer ; fuel ; ful and ; fus ; g and ; garag and ; garag now ; garag on
        suicidal_ideation	3	gdtr ; gdtr 0 ; get one ; gf re ; given ; goe ; grand tien ; grandm 0
        suicidal_ideation	3	guard los ; guit and ; hac sei ; hac tiemp ; had bet ; hag falt ; hand it
        suicidal_ideation	3	hand wil ; has forty ; has nobody ; hav count ; he sent ; he use ; heavy
        suicidal_ideation	3	her acct ; her around ; her how ; her library ; her lol ; her nobody ; her now
        suicidal_ideation	3	her or ; hes gon ; highway ; him about ; him but ; himself tonight ; his plat
        suicidal_ideation	3	his retirement ; his room ; hoard ; honest id ; hop ; hop not ; hosp
        suicidal_ideation	3	hosp detox ; hous lin ; how quick ; how to ; how your ; hoy quier ; i chos
        suicidal_ideation	3	i stil ; i told ; i wan ; id only ; idk which ; if one ; im 0 ; im alon ; imag
        suicidal_ideation	3	in for ; in ful ; in hom ; in offic ; in truck ; inf cal ; intak ; iop 0
        suicidal_ideation	3	is decent ; is ever ; is past ; is ruin ; is tir ; isnt anyon ; it liv
        suicidal_ideation	3	it wasnt ; it wrap ; it you ; its crank ; its pok ; ive work ; jef no ; jun he
        suicidal_ideation	3	just bad ; keep them ; keep wat ; keep work ; kid so ; la bici ; la cader
        suicidal_ideation	3	la guagu ; la ve ; lak ; las que ; late she ; lay ther ; les va ; lie her
        suicidal_ideation	3	light on ; lik eight ; liv in ; llor un ; lo cre ; lo peor ; load out
        suicidal_ideation	3	long befor ; long whil ; look with ; los companero ; lyft ; m ama ; mand un
        suicidal_ideation	3	mano desd ; mart me ; mat la ; me anoth ; meantim ; med ; med 0 ; medi en
        suicidal_ideation	3	medi ya ; memori ; merec ; might ; mij ; mis and ; mom find ; mom found
        suicidal_ideation	3	mom pas ; month all ; muer ; my calend ; my desk ; my good ; my lap ; my mind
        suicidal_ideation	3	my referenc ; my squad ; my tool ; myself out ; n ; neighbor has
        suicidal_ideation	3	neighbor lady ; nephew ask ; next ; next part ; nieto les ; night and
        suicidal_ideation	3	night think ; ninety with ; no age ; no mi ; no pens ; noch desd ; nochebuen
        suicidal_ideation	3	noma estoy ; norc from ; not send ; not sob ; not want ; not wish ; now cal
        suicidal_ideation	3	numb 0 ; numb the ; od on ; of doing ; of min ; of our ; of tak ; off fent
        suicidal_ideation	3	offic now ; old m ; old street ; on lawn ; on norc ; one bad ; one box
        suicidal_ideation	3	one morn ; one sit ; one so ; one soul ; only sinc ; open but ; operator to
        suicidal_ideation	3	orden y ; our mom ; over is ; own hand ; pa mi ; pacienci ; paid me ; partn
        suicidal_ideation	3	pas ya ; past the ; patron de ; peluquer ; pensamiento de ; peopl about
        suicidal_ideation	3	per chart ; peric desd ; person pick ; phon plan ; phot album ; phq ; phq 0
        suicidal_ideation	3	pick by ; piso ; plan train ; po on ; poliz ; porqu una ; presum ; previ
        suicidal_ideation	3	probation told ; promis her ; psych ; pt cri ; pue sí ; put you ; que cost
        suicidal_ideation	3	que pas ; question befor ; quick it ; quien quier ; quier descans ; quincen y
        suicidal_ideation	3	quis dar ; quit everyth ; real quiet ; record her ; refil gon ; regresen la
        suicidal_ideation	3	regul 0 ; releas tmrw ; repit ; residential no ; rieg las ; ring and ; ring is
        suicidal_ideation	3	round her ; sab le ; sal ; sali de ; say why ; scar ; see wheth ; sem ; semi
        suicidal_ideation	3	she retir ; she taught ; show that ; siempr en ; sinc 0 ; sinc kore ; sip
        suicidal_ideation	3	sist by ; sit foreman ; sit und ; skip ; skip 0 ; sm ; so you ; so your
        suicidal_ideation	3	som in ; son said ; soy un ; sra en ; stat feel ; step ; strange ; structur
        suicidal_ideation	3	structur and ; sufficient ; sunday no ; sur its ; switch ; tak all ; tak any
        suicidal_ideation	3	tak extr ; tak roxi ; tan hond ; tap measur ; tbh ; text my ; text that
        suicidal_ideation	3	th or ; than me ; thank for ; that befor ; thatd be ; the cheap ; the grandkid
        suicidal_ideation	3	the laptop ; the mortgag ; the sug ; the windowsil ; then thi ; ther is
        suicidal_ideation	3	theyv nev ; thi lat ; thi sid ; thing again ; think somebody ; thought
        suicidal_ideation	3	through a ; thur ; thursday nit ; tick ; til then ; tim ive ; tio and
        suicidal_ideation	3	tir and ; tir the ; to ask ; to bil ; to clean ; to lie ; to my ; to remind
        suicidal_ideation	3	to sav ; to voicemail ; told myself ; took the ; trash ; truck if ; trunk and
        suicidal_ideation	3	two boy ; two yrs ; unsur ; up both ; uso metanfetamin ; van is ; vap ; vap +
        suicidal_ideation	3	vez lo ; vide ; vis ; voy con ; w ; was suppos ; weed the ; week for
        suicidal_ideation	3	weekend the ; went ; what in ; what they ; when they ; who check ; who gon
        suicidal_ideation	3	who pay ; wif rpt ; wifi and ; with just ; wks out ; work one ; would find
        suicidal_ideation	3	would tak ; y dtr ; y que ; you what ; your the ; él sí
        suicidal_ideation	-3	0 but ; 0 for ; 0 non ; 0 over ; a bik ; a clean ; a coffe ; a lady
        suicidal_ideation	-3	a medical ; a moth ; a wed ; about half ; ach ; addres on ; aft school
        suicidal_ideation	-3	ahorit est ; alert ; alg de ; am no ; an even ; and bien ; and down
        suicidal_ideation	-3	and half ; and non ; and ther ; and was ; and wer ; ansiedad ; apoy ; appeal
        suicidal_ideation	-3	apr ; apriet ; are the ; at work ; avail ; bag ; bat ; be hom ; been tak
        suicidal_ideation	-3	beer with ; bit of ; buena ; can feel ; cant be ; card is ; cardiologist
        suicidal_ideation	-3	cas de ; cas en ; casa ; cb ; cc ; central ; certifi ; clos it ; clr at
        suicidal_ideation	-3	cok x ; com si ; commission ; company ; con los ; conozc ; continu ; contrat
        suicidal_ideation	-3	copy of ; coraj ; could a ; cow 0 ; cp ; crush ; d/c 0 ; danc ; day last
        suicidal_ideation	-3	dear whoev ; deb ; dej el ; dentist ; detox 0 ; did two ; dif ; dijeron
        suicidal_ideation	-3	do u ; don 0 ; dot ; down her ; draw and ; drawer ; dril ; duluth ; el braz
        suicidal_ideation	-3	el pech ; en cas ; en ener ; en tijuan ; en una ; even iop ; every august
        suicidal_ideation	-3	ext ; f want ; faciliti ; famili y ; fat ; fath ; finish rehab ; first dui
        suicidal_ideation	-3	fiv ; for day ; from it ; from meth ; gent ; gent que ; get help ; go anywher
        """
}
