extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation3 = """
        suicidal_ideation	5	insuranc question ; intend ; intend to ; iop counselor ; is anyon ; is arrang
        suicidal_ideation	5	is up ; isnt ; it can ; it fal ; it friday ; it incl ; it look ; it over
        suicidal_ideation	5	itl be ; its cold ; its cut ; its how ; ive already ; ive cut ; joint on
        suicidal_ideation	5	juez ; jump off ; junt a ; just ring ; just wait ; just wont ; kept on
        suicidal_ideation	5	ket sinc ; kid the ; kind a ; kindest ; knot ; know can ; know he ; la 0
        suicidal_ideation	5	la cuart ; la ide ; la molesti ; la ocup ; la poliz ; la quincen ; la tand
        suicidal_ideation	5	lad del ; landlord re ; landlord who ; las pastilla ; last night ; lat on
        suicidal_ideation	5	lbs ; le faltan ; leas on ; leas so ; lech ; left ; left inpt ; les dig ; lety
        suicidal_ideation	5	library book ; licey ; lif befor ; lin sinc ; lineman ; llav ; llav por
        suicidal_ideation	5	lo vean ; lock me ; long way ; lookin for ; luc apag ; lunch until ; m crystal
        suicidal_ideation	5	mad my ; mail us ; man lik ; manten ; mat much ; mds ; me anywher ; me enter
        suicidal_ideation	5	me ive ; me llevan ; me ninety ; me which ; meant a ; measur ; measur it
        suicidal_ideation	5	measur out ; mecanic ; med on ; medal ; mes ; meth told ; methadon patient
        suicidal_ideation	5	mezcal anti ; mi el ; mi nin ; mientra duerm ; mij tien ; mij ya ; min age
        suicidal_ideation	5	min would ; molesti ; mom cabinet ; month noth ; mor for ; mor hour ; mor that
        suicidal_ideation	5	mor year ; morirs ; mud con ; my department ; my headlight ; my mouth
        suicidal_ideation	5	my trunk ; my vis ; my wrist ; myself in ; na ma ; nadi sab ; natur ; neck in
        suicidal_ideation	5	neighbor and ; neighbor thi ; nightstand ; nino a ; ninth of ; no 0 ; no argu
        suicidal_ideation	5	no cap ; no plan ; nobody had ; nobodyd ; noon onc ; nos mand ; not dramatic
        suicidal_ideation	5	not what ; notari ; notic a ; novi dic ; numb i ; nurs i ; of 0 ; of kil
        suicidal_ideation	5	of lorazepam ; of park ; of you ; off its ; off til ; ofrezc ; ojo en
        suicidal_ideation	5	old coach ; old dog ; old enough ; on for ; on watch ; one measur ; one tak
        suicidal_ideation	5	one up ; only going ; only took ; op to ; open fil ; or for ; organic
        suicidal_ideation	5	orientation ; otr noch ; out the ; over last ; oxy x ; pag la ; panteon
        suicidal_ideation	5	panteon y ; papel piden ; paper ; par ener ; part for ; partn use ; past month
        suicidal_ideation	5	pastor i ; pay anybody ; pay out ; pay the ; per cad ; per mo ; person at
        suicidal_ideation	5	person one ; person set ; pg and ; phon onc ; pidiendol ; piedr ya ; plac can
        suicidal_ideation	5	plant clos ; plat y ; pleas correct ; pongan ; pool and ; porqu es
        suicidal_ideation	5	prefier que ; prendi ; pressur tablet ; pretty ; primer comunion ; pt ; punt
        suicidal_ideation	5	purpos let ; pus en ; put by ; q pas ; quien mas ; quiet ; quiet aft
        suicidal_ideation	5	quiet it ; quit ; quit crack ; quit de ; re client ; re sist ; re tenant
        suicidal_ideation	5	reason for ; regal ; rehears ; releas ; rencor ; report q ; resident
        suicidal_ideation	5	return on ; rhym ; right on ; right with ; ring my ; ruth ; sab eso ; sack of
        suicidal_ideation	5	saf plan ; said in ; said on ; said one ; said ther ; sangr ; sat in ; say by
        suicidal_ideation	5	say hey ; say its ; say onc ; section of ; see new ; serian ; servic pistol
        suicidal_ideation	5	settl on ; she fifteen ; she laugh ; she twenty ; she went ; she wish
        suicidal_ideation	5	sheet for ; shift end ; shit ; show my ; si asi ; si una ; si yo ; sier
        suicidal_ideation	5	sin diner ; sis has ; six who ; sleep and ; slid und ; slip for ; so would
        suicidal_ideation	5	sob too ; sobr la ; sobrin y ; somebody whod ; someon ; someon so
        suicidal_ideation	5	sponsor say ; spr every ; st he ; star ; stay on ; street bridg ; su camis
        suicidal_ideation	5	su sal ; suit me ; sum for ; surg 0 ; sus herramienta ; swam ; tak oxy
        suicidal_ideation	5	tak pts ; taken ; talk me ; tand ; teach my ; teen ; tel them ; text back
        suicidal_ideation	5	than he ; thank to ; that fit ; the b ; the bay ; the breakup ; the bridg
        suicidal_ideation	5	the clean ; the deadlin ; the divorc ; the easiest ; the expres ; the fac
        suicidal_ideation	5	the garag ; the goal ; the grapevin ; the hoodi ; the hook ; the kindest
        suicidal_ideation	5	the metr ; the newspap ; the off ; the orang ; the paper ; the pian
        suicidal_ideation	5	the pictur ; the plant ; the riv ; the roof ; the tabl ; the teeth ; the wil
        suicidal_ideation	5	them too ; then got ; ther but ; ther decid ; they nap ; they tak ; theyr both
        suicidal_ideation	5	thi even ; thing ive ; think ; thoma ; thousand in ; threw out ; through with
        suicidal_ideation	5	thursday is ; tiembl sud ; tien llav ; til a ; til company ; til monday
        suicidal_ideation	5	tim who ; tir not ; to cut ; to eleven ; to go ; to od ; to shoot
        suicidal_ideation	5	to telephon ; to thirty ; today ; today i ; told clr ; told deputy
        suicidal_ideation	5	tomorrow if ; too long ; too now ; tool away ; tourniquet ; toward the
        suicidal_ideation	5	traig gana ; tri to ; tru you ; two he ; two the ; two wks ; un pleit
        suicidal_ideation	5	una cart ; und our ; until august ; up even ; up which ; us are ; vas a
        suicidal_ideation	5	ventur and ; very courteou ; vet ; vez ; viaj ; vid ya ; viej me ; vin a
        suicidal_ideation	5	vincent ; virgencit ; viv asi ; voy no ; walk ; want inpt ; want it
        suicidal_ideation	5	want thing ; warm ; was kind ; was left ; wept ; wer you ; what all
        suicidal_ideation	5	wheth his ; who show ; why ; wil be ; wil hav ; with nam ; with wat
        suicidal_ideation	5	work every ; worksheet ; would cle ; wouldnt leav ; xanax thre ; y and
        suicidal_ideation	5	y nadi ; y quien ; y usted ; ya descans ; ya era ; ya firm ; ya habl ; ya pued
        suicidal_ideation	5	year is ; yest with ; yesterday i ; yesterday she ; yet ; youd tak ; youl
        suicidal_ideation	5	your lin ; your thirty ; youv been ; yr habit ; él que
        suicidal_ideation	4	# ; # lin ; + gummi ; + her ; 0 ahor ; 0 d ; 0 guy ; 0 hasnt ; 0 hr ; 0 lik
        suicidal_ideation	4	0 on ; 0 perdi ; 0 set ; 0 sit ; 0 tequil ; 0 today ; 0 w/o ; 0 when ; a bench
        suicidal_ideation	4	a blad ; a bridg ; a coat ; a dar ; a landlord ; a lleg ; a nadi ; a quiet
        suicidal_ideation	4	a seat ; a strang ; a widow ; a él ; about all ; about my ; abov it
        suicidal_ideation	4	acab dos ; acost ; addres to ; aft every ; aft month ; afternoon and ; ahi se
        suicidal_ideation	4	ahorc y ; alg ant ; aliv to ; all do ; all on ; already bought ; alrededor
        suicidal_ideation	4	als told ; alway said ; and four ; and her ; and leav ; and phon ; and releas
        suicidal_ideation	4	and return ; and sat ; and thought ; and turn ; ano enter ; anoch regal
        suicidal_ideation	4	answ his ; anyon ther ; anyth ; anyth and ; anyth fancy ; anyth with
        suicidal_ideation	4	anyth wrong ; anyway i ; apag el ; apart mi ; apost ; appli for ; apply
        suicidal_ideation	4	archiv ; are min ; around for ; around noon ; as every ; asi es ; asid on
        suicidal_ideation	4	ask as ; ask for ; ask our ; asust él ; away she ; away with ; ayer con
        suicidal_ideation	4	babi so ; back at ; baj yo ; bajan ; banc y ; bar just ; bathroom and
        suicidal_ideation	4	be anybody ; be at ; be doing ; be found ; be over ; bed so ; been fed
        suicidal_ideation	4	been kind ; been real ; befor first ; befor her ; belt and ; besid the
        suicidal_ideation	4	bien cans ; big deal ; bil is ; bind with ; bit long ; bles her ; blist
        suicidal_ideation	4	body to ; bonit tod ; both forearm ; box by ; boy tel ; braid ; bridg ; bro he
        suicidal_ideation	4	broth heroin ; broth vyvans ; brown and ; buen que ; build ; burn ; burn down
        suicidal_ideation	4	bury ; busc ; busch every ; but ask ; buy ; buy extr ; by it ; by morn
        suicidal_ideation	4	by new ; caden ; cajon ; cal anyon ; cal told ; calend ; calend on ; calm
        suicidal_ideation	4	camis planch ; can his ; can mov ; can say ; canal ; card declin ; cas or
        suicidal_ideation	4	cas sab ; casserol ; chiquit y ; chiv me ; clav del ; clean out ; clip
        suicidal_ideation	4	clos her ; cm 0 ; cobran la ; cocin y ; colleg soph ; complet 0 ; con otr
        suicidal_ideation	4	con tod ; congregant ; cord ; counselor ; cre que ; crey ; crey que ; crisi
        suicidal_ideation	4	cruz el ; cuand eramo ; cuand pregunt ; cuart la ; cup and ; dai all ; dai say
        suicidal_ideation	4	daught been ; daught on ; day heart ; day n ; day rehab ; day sob ; day was
        suicidal_ideation	4	de baj ; decid to ; decirl a ; declin cb ; del cier ; denis from ; desd juni
        suicidal_ideation	4	deserv to ; desped de ; detox let ; dia dos ; dialysi ; did ; diner del
        suicidal_ideation	4	dip in ; do liv ; doctor know ; dodger ; doe mol ; doesnt car ; doesnt stop
        suicidal_ideation	4	dog to ; doming despu ; doming me ; don on ; don today ; door but ; door clos
        suicidal_ideation	4	down besid ; down now ; down somewher ; doz off ; drift ; drought ; drug
        suicidal_ideation	4	drunk off ; dtr moth ; each cal ; each voic ; easy and ; edibl and ; el cur
        suicidal_ideation	4	el excus ; el letrero ; el sobr ; ell le ; email my ; empti the ; empty now
        suicidal_ideation	4	emt ; en navidad ; en nochebuen ; encontr ; encontr una ; end his ; ensen en
        suicidal_ideation	4	era par ; escribirl ; esper el ; est encer ; est ni ; estat atty ; estoy tembl
        suicidal_ideation	4	ever ; every book ; every password ; everyon say ; ex and ; eye on ; f 0
        suicidal_ideation	4	f opi ; f resident ; f took ; fabric por ; falt en ; falt ni ; falt que ; far
        suicidal_ideation	4	feel anyth ; fin if ; food for ; for aft ; for old ; for or ; for suicid
        suicidal_ideation	4	for sunday ; forehead ; forev ; fost ; four year ; frasc ; fresh ; friend doe
        suicidal_ideation	4	from 0 ; from befor ; from every ; from jan ; from now ; from tonight ; fue su
        suicidal_ideation	4	ful and ; ful at ; funerari ; gana ; gana de ; gat and ; gav no ; get mor ; gf
        suicidal_ideation	4	girlfriend mov ; giv the ; go inpatient ; go saturday ; go und ; going to
        suicidal_ideation	4	gon from ; gon two ; googl you ; gor ; grandson to ; ground ; guy with ; h sin
        suicidal_ideation	4	hab ; half is ; hand with ; happen if ; happen now ; has and ; has cok
        suicidal_ideation	4	has work ; havent used ; hay alguien ; he had ; he intend ; he is ; he quer
        suicidal_ideation	4	head to ; hear each ; heart 0 ; her birthday ; her cook ; her down ; her id
        suicidal_ideation	4	her niec ; her nightstand ; her nobody ; her sew ; her sleeper ; her think
        suicidal_ideation	4	her thru ; her which ; her wrist ; herman fum ; herself if ; herself last
        suicidal_ideation	4	hes funny ; hes not ; hij a ; hij dej ; him stand ; his apartment ; his blood
        suicidal_ideation	4	hold ; hold it ; hom alon ; hom over ; hombr ; hond que ; honest answ
        suicidal_ideation	4	honest cant ; hora le ; hosp detox ; hospic chaplain ; hospital now ; hous or
        suicidal_ideation	4	how our ; hoy de ; hoy y ; hug everybody ; hurt ; husband ask ; husband up
        suicidal_ideation	4	hx ; hymn ; i almost ; i appli ; i book ; i burn ; i cant ; i mail ; i meant
        suicidal_ideation	4	i pric ; i set ; i settl ; i shouldnt ; i tor ; id taken ; if they ; igual lo
        suicidal_ideation	4	ill hav ; ill use ; in clos ; in hawthorn ; in march ; in my ; in off ; inf
        suicidal_ideation	4	inf yet ; inpt ; instruction for ; insulin on ; insuranc no ; int
        suicidal_ideation	4	int convulsion ; internet say ; iron board ; is hom ; is settl ; is tel
        suicidal_ideation	4	is the ; it count ; it doe ; it expir ; it felt ; it off ; it say
        suicidal_ideation	4	it thursday ; its alway ; its stil ; its the ; iv 0 ; ive just ; ive mail
        suicidal_ideation	4	ive shown ; ive walk ; jan want ; jar of ; journal ; jubil de ; just going
        suicidal_ideation	4	just now ; just show ; keep buy ; keep for ; keep wat ; kid nam ; kid say
        suicidal_ideation	4	kien ; kind but ; kind of ; know becaus ; know no ; know thi ; l ; la cuid
        suicidal_ideation	4	la met ; la pacient ; la tristez ; la vel ; lady for ; laid up ; las deuda
        suicidal_ideation	4	las herramienta ; laugh ; le avis ; le marc ; leav his ; leav left ; leav out
        suicidal_ideation	4	leav that ; leav vm ; let ; let natur ; lif sinc ; light in ; lik actual
        suicidal_ideation	4	lik all ; lik he ; lik liv ; limpi con ; liter ; liv in ; ln ; lo meno ; lo va
        suicidal_ideation	4	load the ; loft ; log in ; lol ; lonch ; long enough ; look it ; lord
        suicidal_ideation	4	los dema ; los trash ; lost apt ; lt ; m albanil ; m did ; m firefight ; m oxy
        suicidal_ideation	4	m plumb ; m weld ; m wont ; machin shed ; mad an ; mad at ; madr de ; mal
        suicidal_ideation	4	man a ; march ; march ive ; march so ; marri on ; mas desd ; me abraz
        suicidal_ideation	4	me dejen ; me deteng ; me encuentr ; me fin ; me has ; me i ; me much ; me out
        suicidal_ideation	4	me subi ; me thank ; me with ; me yesterday ; meant ; measur the ; meti en
        suicidal_ideation	4	mgr ; mi perrit ; mi y ; mis perro ; mism se ; molest ; mom pas ; monday the
        suicidal_ideation	4	month my ; mor or ; morn just ; moth say ; mouth and ; mov indoor ; muela
        suicidal_ideation	4	my chip ; my fil ; my head ; my husband ; my littl ; my march ; my neck
        suicidal_ideation	4	my password ; my pistol ; my retirement ; my scrub ; my turn ; my wil
        suicidal_ideation	4	myself every ; myself on ; nam off ; nam want ; need his ; neighbor say
        suicidal_ideation	4	nev befor ; next 0 ; ni pal ; nic peopl ; niec she ; nino en ; nit ; nitrou a
        suicidal_ideation	4	nitrou from ; no estoy ; no hx ; no mor ; no need ; no sens ; no street
        suicidal_ideation	4	no teeth ; no va ; nobody even ; not cal ; not let ; notari par
        suicidal_ideation	4	notebook with ; notic if ; now deni ; now hes ; numb ; nurs student ; ocup
        suicidal_ideation	4	of use ; off lik ; offic comput ; official ; on 0 ; on each ; on foot ; on if
        suicidal_ideation	4	on lin ; on ln ; on som ; on thing ; on whoev ; one com ; one doesnt ; one mor
        suicidal_ideation	4	one ought ; only drink ; only hav ; only pharmacist ; only tel ; op ; open
        suicidal_ideation	4	or doe ; oth option ; otr lun ; otr senor ; otro tre ; our kid ; our roof
        suicidal_ideation	4	outright ; outsid the ; overlook and ; overpas last ; own offic ; pa su
        suicidal_ideation	4	pagu la ; papelit en ; parent dont ; part del ; past the ; pay if ; pedi a
        suicidal_ideation	4	peopl adderal ; peopl say ; per estoy ; per sin ; perdonen la ; peric lik
        suicidal_ideation	4	person ; pharmacist in ; pick me ; piden y ; pier ; pier and ; pil in
        suicidal_ideation	4	pil she ; pin and ; pistol in ; plac lol ; plan aft ; plan yes ; plane mi
        suicidal_ideation	4	pls someon ; poca ; poca hora ; policy stil ; por la ; por mi ; post ; practic
        suicidal_ideation	4	pres his ; presion en ; prof ; ps ; pt told ; purpl heart ; put my ; put up
        suicidal_ideation	4	q hij ; que apagu ; que com ; que cuand ; que debi ; que eran ; que estarian
        suicidal_ideation	4	que les ; que se ; qued viend ; queden ; quick it ; quier dorm ; quier una
        suicidal_ideation	4	quit las ; quit sol ; ra resident ; ralph on ; rat me ; re aftercar ; recoj a
        suicidal_ideation	4	refier q ; regul mail ; rehom ; requir ; residencial ; residential ranch
        suicidal_ideation	4	return the ; reviv ; right by ; right too ; right up ; rn licens ; rn med
        suicidal_ideation	4	rn night ; ron en ; roommat ; run for ; sa ; saf and ; said aft ; saturday
        suicidal_ideation	4	sav it ; sav me ; saving on ; say plain ; say want ; se a ; se amar ; se cort
        suicidal_ideation	4	se cual ; se la ; se queden ; sec ; see ; seen at ; segu ; send it ; sent the
        suicidal_ideation	4	servic want ; set the ; shant be ; she going ; she heard ; she so ; shel do
        suicidal_ideation	4	shelf for ; sho and ; shook hand ; short a ; shut ; si manan ; sid
        suicidal_ideation	4	siempr per ; sign for ; sign her ; sigu sal ; sin heroin ; sin usar ; sinc hs
        suicidal_ideation	4	sinc now ; sist sorry ; sit at ; sit by ; sky ; sleepy ; slow on ; so drunk
        suicidal_ideation	4	sobrin dic ; som powd ; som year ; somebody ; son finish ; son told ; song to
        suicidal_ideation	4	soon could ; sorry to ; sourdough start ; step with ; stood on ; su almoh
        suicidal_ideation	4	su cobij ; su vid ; substanc not ; suffer from ; suit ; sur of ; swallow 0
        suicidal_ideation	4	tabl and ; tablet and ; tak his ; tak old ; tak oth ; tap measur ; teach the
        suicidal_ideation	4	tech open ; telephon on ; teng ; teng en ; teng ni ; text hes ; thank ; that 0
        suicidal_ideation	4	that fentanyl ; that fin ; that kitchen ; that one ; that open ; thc vap
        suicidal_ideation	4	the bend ; the buick ; the cash ; the cemetery ; the cros ; the draw
        suicidal_ideation	4	the drop ; the drought ; the good ; the grain ; the guit ; the gutter
        suicidal_ideation	4	the hospic ; the kid ; the lan ; the leas ; the machin ; the mar ; the mark
        suicidal_ideation	4	the nerv ; the niec ; the ninth ; the number ; the organiz ; the parish
        suicidal_ideation	4	the parrot ; the pension ; the pharmacist ; the pol ; the priest ; the psych
        suicidal_ideation	4	the purs ; the song ; the tax ; the templ ; the top ; the track ; the train
        suicidal_ideation	4	the truck ; the two ; the wel ; the world ; them becaus ; then hung ; then ive
        suicidal_ideation	4	then took ; ther ask ; ther out ; therapist know ; they pick ; they releas
        suicidal_ideation	4	thi earth ; thi is ; think ive ; thre year ; throat ; through monday
        suicidal_ideation	4	through thi ; thursday ; thursday if ; tied ; til novemb ; tim from ; tim past
        suicidal_ideation	4	titl on ; titl sign ; to $ ; to com ; to dad ; to fresn ; to harm ; to his
        suicidal_ideation	4	to ive ; to now ; to peopl ; to practic ; to whoev ; to worry ; tod lo
        suicidal_ideation	4	todavi hay ; today one ; told group ; tom toda ; tonight dont ; tonight or
        suicidal_ideation	4	toothbrush ; toqu ; tor ; tor it ; touch cok ; traffic nois ; travel and
        suicidal_ideation	4	troc a ; trunk ; tub with ; turn her ; twenty one ; twic tonight ; txt
        suicidal_ideation	4	u open ; un borrach ; una bols ; una desintoxicacion ; und ; und dad
        suicidal_ideation	4	unit sinc ; until it ; up every ; up swim ; up x ; upstair ; uso droga
        suicidal_ideation	4	vas de ; vec tre ; velador ; venen ; ventana ; verdad ; vet 0 ; viej la
        suicidal_ideation	4	vin y ; viud ; voy manej ; w it ; wad ; wan be ; want a ; want his ; was fun
        suicidal_ideation	4	was meant ; was yesterday ; we lock ; wear the ; wednesday she ; weight on
        suicidal_ideation	4	weird calm ; welfar check ; went with ; what ur ; wher ; whiteboard ; who stay
        suicidal_ideation	4	who they ; whoev tak ; widow ; wif her ; wif tak ; wif that ; wil need
        suicidal_ideation	4	with extension ; wk with ; wnt off ; work til ; would lik ; wouldv been ; wrot
        suicidal_ideation	4	xbox and ; y apart ; y cont ; y convulsion ; y got ; y pas ; y she ; y wif
        suicidal_ideation	4	ya compr ; ya de ; ya vaci ; yo noma ; you admit ; you just ; you to
        suicidal_ideation	4	you with ; youd be ; youngest of ; your ful ; él noma
        suicidal_ideation	3	0 amenaz ; 0 balanc ; 0 dat ; 0 run ; a congregant ; a corol ; a cort
        suicidal_ideation	3	a crossword ; a darl ; a detox ; a doubl ; a feed ; a gentl ; a lif ; a senior
        suicidal_ideation	3	a storag ; a tiemp ; a to ; a usted ; a vide ; a wal ; again as ; against the
        suicidal_ideation	3	agent ; ago want ; al hij ; all breath ; all for ; all wint ; an ex ; and argu
        suicidal_ideation	3	and it ; and puk ; and truck ; and wat ; and whod ; any 0 ; anybody problem
        suicidal_ideation	3	anymor and ; apagu el ; aquavit ; arent ; aser ; ash go ; ask are ; ask op
        suicidal_ideation	3	atty ; avient ; ayudenm ; b ; b with ; backpack ; backpack and ; balanc
        suicidal_ideation	3	barri el ; be ask ; beb rom ; becaus ther ; been back ; being a ; bendij ; bf
        suicidal_ideation	3	bici ; bolsa con ; boot and ; boot for ; both 0 ; bottl 0 ; bought a
        suicidal_ideation	3	bout the ; boy and ; boy over ; bro ; bro 0 ; but honest ; by christma
        suicidal_ideation	3	by friday ; cader ; cal you ; can clos ; can final ; canal and ; carnal
        suicidal_ideation	3	chaplain ; chardonnay is ; check the ; circl of ; clean his ; client room
        suicidal_ideation	3	closet im ; coat ; cocain una ; colleg ra ; com quien ; com thursday
        suicidal_ideation	3	con diarre ; contest que ; cor ; could liv ; count it ; courteou ; crop
        suicidal_ideation	3	ct order ; cut ; cut her ; d ago ; d/c ; dai bought ; dai x ; day desd
        suicidal_ideation	3	day of ; dc tmrw ; de clonazepam ; de tem ; dead so ; deck ; dejar ; del parqu
        suicidal_ideation	3	deni all ; deni plan ; deserv ; desk and ; detox wher ; dia se ; dibuj
        suicidal_ideation	3	didnt want ; diez de ; dond guard ; driv over ; drum kit ; dts day ; due
        suicidal_ideation	3	eat d/o ; editor i ; el gas ; el radi ; el rio ; en bolsa ; er let ; eras
        suicidal_ideation	3	errand ; es par ; eso perdi ; est mejor ; etoh on ; evening back
        suicidal_ideation	3	every person ; f bar ; f left ; fami memb ; firm con ; fiv month ; food pantry
        suicidal_ideation	3	for march ; for min ; for whoev ; foreman labor ; fue ayer ; fuel ; fus
        suicidal_ideation	3	g and ; garag and ; garag now ; garag on ; garag the ; gdtr ; gdtr 0 ; get one
        suicidal_ideation	3	gf re ; given ; goe ; good kne ; grand tien ; grandm 0 ; grandmoth of
        suicidal_ideation	3	guard los ; guit and ; gun is ; hac sei ; hac tiemp ; had bet ; hag falt
        suicidal_ideation	3	hand it ; hand wil ; has forty ; has nobody ; hav count ; he sent ; he use
        suicidal_ideation	3	heavy ; her acct ; her around ; her how ; her library ; her lol ; her now
        suicidal_ideation	3	her or ; her record ; hes gon ; highway ; him about ; him but
        suicidal_ideation	3	himself tonight ; his po ; his retirement ; his room ; hoard ; hop ; hop not
        suicidal_ideation	3	hosp ; hous lin ; how quick ; how to ; how your ; hoy quier ; hug me ; i chos
        suicidal_ideation	3	i stil ; i told ; i wan ; id only ; idk which ; if one ; im 0 ; im alon
        suicidal_ideation	3	im going ; imag ; in for ; in ful ; in hom ; in offic ; in truck ; inf cal
        suicidal_ideation	3	inning ; intak ; iop 0 ; is decent ; is ever ; is past ; is ruin ; is tir
        suicidal_ideation	3	isnt anyon ; it liv ; it wasnt ; it wrap ; it you ; its crank ; its pok
        suicidal_ideation	3	ive work ; jef no ; jun he ; just bad ; keep them ; keep work ; kid gav
        suicidal_ideation	3	kid so ; la bici ; la cader ; la guagu ; la ve ; lak ; las que ; late she
        suicidal_ideation	3	lay ther ; les va ; lie her ; light on ; lik eight ; llor un ; lo cre
        suicidal_ideation	3	lo peor ; lockup ; long befor ; long whil ; look with ; los companero
        suicidal_ideation	3	lutheran ; lyft ; m ama ; mad about ; mand un ; mano desd ; mart me ; mat la
        suicidal_ideation	3	me anoth ; meantim ; med ; med 0 ; medi en ; memori ; merec ; might ; mij
        suicidal_ideation	3	mis and ; mom find ; mom found ; mon etoh ; month all ; muer ; my calend
        suicidal_ideation	3	my desk ; my good ; my journal ; my lap ; my mind ; my referenc ; my sandwich
        suicidal_ideation	3	my squad ; my tool ; myself out ; n ; neighbor has ; neighbor lady
        suicidal_ideation	3	nephew ask ; next ; next part ; nieto les ; night and ; night think
        suicidal_ideation	3	ninety with ; nit and ; no age ; no mi ; no pens ; noch desd ; nochebuen
        suicidal_ideation	3	noma estoy ; norc from ; not send ; not sob ; not want ; not wish ; now cal
        suicidal_ideation	3	numb 0 ; numb the ; obtain ; od on ; of doing ; of min ; of our ; of tak
        suicidal_ideation	3	off fent ; offic now ; old m ; old street ; on lawn ; on norc ; one bad
        suicidal_ideation	3	one box ; one morn ; one park ; one sit ; one so ; one soul ; only sinc
        suicidal_ideation	3	open but ; operator to ; orden y ; our mom ; over is ; own hand ; pa mi
        suicidal_ideation	3	pacienci ; paid me ; partn ; pas ya ; patron de ; peluquer ; pensamiento de
        suicidal_ideation	3	peopl about ; per chart ; peric desd ; person pick ; phon plan ; phot album
        suicidal_ideation	3	phq ; phq 0 ; pick by ; piso ; plan train ; po on ; porqu una ; presum ; previ
        suicidal_ideation	3	probation told ; promis her ; psych ; pt cri ; pue sí ; push her ; put you
        suicidal_ideation	3	que cost ; que pas ; question befor ; quien quier ; quincen y ; quis dar
        suicidal_ideation	3	quit everyth ; real quiet ; record her ; refil gon ; regresen la ; regul 0
        suicidal_ideation	3	releas tmrw ; repit ; residential no ; rieg las ; ring and ; ring is
        suicidal_ideation	3	round her ; run cant ; sab le ; sal ; sali de ; say why ; scar ; school dai
        suicidal_ideation	3	see wheth ; sem ; semi ; she retir ; show that ; siempr en ; sinc 0
        suicidal_ideation	3	sinc kore ; sip ; sist by ; sit foreman ; sit und ; skip ; skip 0 ; sm
        suicidal_ideation	3	so you ; so your ; som in ; son said ; soy un ; sra en ; stat feel ; step
        suicidal_ideation	3	stil check ; strange ; structur ; structur and ; sufficient ; sunday no
        suicidal_ideation	3	sur its ; switch ; tak all ; tak any ; tak extr ; tak roxi ; tan hond ; tbh
        suicidal_ideation	3	text my ; text that ; th or ; thank for ; that befor ; thatd be ; the bus
        suicidal_ideation	3	the candy ; the cheap ; the grandkid ; the headlight ; the laptop ; the list
        suicidal_ideation	3	the mortgag ; the sug ; the windowsil ; then thi ; ther is ; theyv nev
        suicidal_ideation	3	thi sid ; thing again ; think a ; think somebody ; thought ; through a ; thur
        suicidal_ideation	3	thursday nit ; tick ; til then ; tim ive ; tio and ; tir and ; tir the
        suicidal_ideation	3	to ask ; to bil ; to clean ; to lie ; to remind ; to voicemail ; told myself
        suicidal_ideation	3	took the ; trash ; truck if ; trunk and ; two boy ; two yrs ; unsur ; up both
        suicidal_ideation	3	uso metanfetamin ; van is ; vap ; vap + ; vez lo ; vide ; vis ; w ; warn me
        suicidal_ideation	3	was suppos ; weed the ; week for ; weekend the ; went ; what in ; what they
        suicidal_ideation	3	when they ; who check ; who gon ; who pay ; wif rpt ; wifi and ; with just
        suicidal_ideation	3	wks out ; work one ; would find ; would tak ; y dtr ; y que ; you what
        suicidal_ideation	3	your the
        suicidal_ideation	-3	0 for ; 0 non ; 0 over ; a bik ; a clean ; a coffe ; a dental ; a lady
        suicidal_ideation	-3	a medical ; a moth ; a wed ; about half ; ach ; addres on ; aft school
        suicidal_ideation	-3	alert ; alg de ; am no ; an even ; and bien ; and down ; and half ; and one
        suicidal_ideation	-3	and ther ; and was ; and wer ; ansiedad ; anyth for ; apoy ; apr ; apriet
        suicidal_ideation	-3	are the ; at work ; avail ; back to ; bad i ; bag ; be hom ; becaus of
        suicidal_ideation	-3	been tak ; beer with ; behalf of ; bit of ; buena ; can feel ; cant be
        """
}
