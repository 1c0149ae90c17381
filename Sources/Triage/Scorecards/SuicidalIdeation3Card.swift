extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation3 = """
        suicidal_ideation	5	kindest ; knot ; know can ; know he ; la 0 ; la cuart ; la ide ; la molesti
        suicidal_ideation	5	la ocup ; la poliz ; la quincen ; la tand ; lad del ; landlord re
        suicidal_ideation	5	landlord who ; las pastilla ; last night ; lat on ; lbs ; le faltan
        suicidal_ideation	5	le ofrezc ; leas on ; leas so ; lech ; left ; left inpt ; les dig ; lety
        suicidal_ideation	5	library book ; licey ; lif befor ; lin sinc ; lineman ; llav ; llav por
        suicidal_ideation	5	lo vean ; lock me ; long way ; lookin for ; luc apag ; lunch until ; m crystal
        suicidal_ideation	5	mad my ; mail us ; man lik ; manten ; mat much ; mds ; me enter ; me ive
        suicidal_ideation	5	me llevan ; me ninety ; me which ; meant a ; measur ; measur it ; measur out
        suicidal_ideation	5	mecanic ; med on ; medal ; mes ; meth told ; methadon patient ; mezcal anti
        suicidal_ideation	5	mi el ; mi nin ; mientra duerm ; mij tien ; mij ya ; min age ; min would
        suicidal_ideation	5	molesti ; mom cabinet ; month noth ; mor for ; mor hour ; mor or ; mor that
        suicidal_ideation	5	mor year ; morirs ; mud con ; my department ; my headlight ; my jefit
        suicidal_ideation	5	my mouth ; my senior ; my trunk ; my vis ; my wrist ; myself in ; na ma
        suicidal_ideation	5	nadi sab ; natur ; neck in ; neighbor and ; neighbor thi ; nightstand ; nino a
        suicidal_ideation	5	ninth of ; no 0 ; no argu ; no cap ; no plan ; nobody had ; nobodyd ; noon onc
        suicidal_ideation	5	nos mand ; not dramatic ; not what ; notari ; notebook with ; notic a
        suicidal_ideation	5	novi dic ; numb i ; nurs i ; of 0 ; of kil ; of lorazepam ; of park ; of you
        suicidal_ideation	5	off its ; off til ; ojo en ; old coach ; old dog ; old enough ; on for
        suicidal_ideation	5	on watch ; one measur ; one tak ; one up ; only going ; only took ; op to
        suicidal_ideation	5	open fil ; or for ; organic ; orientation ; otr noch ; otro tre ; our kid
        suicidal_ideation	5	out the ; over last ; oxy x ; pag la ; panteon ; panteon y ; papel piden
        suicidal_ideation	5	paper ; par ener ; part for ; partn use ; past month ; pastor i ; pay anybody
        suicidal_ideation	5	pay out ; pay the ; per cad ; per mo ; person at ; person one ; person set
        suicidal_ideation	5	phon onc ; pidiendol ; piedr ya ; plac can ; plant clos ; plat y
        suicidal_ideation	5	pleas correct ; pongan ; pool and ; porqu es ; prefier que ; prendi
        suicidal_ideation	5	pressur tablet ; pretty ; primer comunion ; pt ; punt ; purpos let ; pus en
        suicidal_ideation	5	put by ; q pas ; quien mas ; quiet ; quiet aft ; quiet it ; quit ; quit crack
        suicidal_ideation	5	quit de ; re client ; re sist ; re tenant ; reason for ; regal ; rehears
        suicidal_ideation	5	releas ; rencor ; report q ; return on ; rhym ; right on ; right up
        suicidal_ideation	5	right with ; ring my ; ruth ; sab eso ; sack of ; saf plan ; said on
        suicidal_ideation	5	said one ; said ther ; sangr ; say by ; say hey ; say its ; say onc
        suicidal_ideation	5	section of ; septemb ; serian ; servic pistol ; settl on ; she fifteen
        suicidal_ideation	5	she laugh ; she twenty ; she went ; she wish ; sheet for ; shift end ; shit
        suicidal_ideation	5	show my ; si asi ; si entr ; si una ; si yo ; sier ; sin diner ; sis has
        suicidal_ideation	5	six who ; sleep and ; slid und ; slip for ; so would ; sob too ; sobr la
        suicidal_ideation	5	sobrin y ; somebody whod ; someon ; someon so ; sponsor say ; spr every
        suicidal_ideation	5	st he ; star ; stay on ; street bridg ; su camis ; su sal ; suit me ; sum for
        suicidal_ideation	5	surg 0 ; sus herramienta ; swam ; tak oxy ; tak pts ; talk me ; tand
        suicidal_ideation	5	teach my ; teen ; tel them ; text back ; than he ; thank to ; that fit ; the b
        suicidal_ideation	5	the bay ; the bridg ; the clean ; the deadlin ; the divorc ; the easiest
        suicidal_ideation	5	the expres ; the fac ; the garag ; the goal ; the grapevin ; the hoodi
        suicidal_ideation	5	the hook ; the kindest ; the metr ; the newspap ; the off ; the orang
        suicidal_ideation	5	the paper ; the pian ; the pictur ; the plant ; the riv ; the roof ; the tabl
        suicidal_ideation	5	the teeth ; the track ; the wil ; them too ; ther but ; ther decid ; they tak
        suicidal_ideation	5	theyr both ; thi even ; thing ive ; think ; thoma ; thousand in ; threw out
        suicidal_ideation	5	through with ; thursday is ; tiembl sud ; tien llav ; til a ; til company
        suicidal_ideation	5	til monday ; tim past ; tim who ; tip the ; tir not ; to cut ; to eleven
        suicidal_ideation	5	to go ; to his ; to od ; to shoot ; to telephon ; to thirty ; today ; today i
        suicidal_ideation	5	told clr ; told deputy ; tomorrow if ; too long ; too now ; tool away
        suicidal_ideation	5	tourniquet ; toward the ; traig gana ; tri to ; tru you ; two the ; two wks
        suicidal_ideation	5	un pleit ; una cart ; und our ; until august ; up even ; up which ; us are
        suicidal_ideation	5	vas a ; very courteou ; vet ; vez ; viaj ; vid ya ; viej me ; vin a ; vincent
        suicidal_ideation	5	virgencit ; viv asi ; voy no ; want inpt ; want it ; want thing ; warm
        suicidal_ideation	5	was kind ; was left ; weed with ; wept ; wer you ; what all ; wheth his
        suicidal_ideation	5	who show ; why ; wil be ; wil hav ; with nam ; with wat ; work every
        suicidal_ideation	5	worksheet ; would cle ; wouldnt leav ; xanax thre ; y and ; y nadi ; y quien
        suicidal_ideation	5	y usted ; ya descans ; ya era ; ya firm ; ya habl ; ya pued ; year is
        suicidal_ideation	5	yest with ; yesterday i ; yesterday she ; yet ; youd tak ; youl ; your lin
        suicidal_ideation	5	your thirty ; youv been ; yr habit ; él que
        suicidal_ideation	4	# ; # lin ; + gummi ; + her ; 0 ahor ; 0 d ; 0 guy ; 0 hasnt ; 0 hr ; 0 on
        suicidal_ideation	4	0 perdi ; 0 set ; 0 sit ; 0 tequil ; 0 today ; 0 w/o ; 0 when ; a bench
        suicidal_ideation	4	a blad ; a bridg ; a coat ; a dar ; a gentl ; a lleg ; a nadi ; a quiet
        suicidal_ideation	4	a strang ; a widow ; a él ; about all ; about my ; abov it ; acab dos ; acost
        suicidal_ideation	4	addres to ; aft every ; aft month ; afternoon and ; against the ; ahi se
        suicidal_ideation	4	ahorc y ; alg ant ; aliv to ; all do ; all on ; already bought ; alrededor
        suicidal_ideation	4	als told ; alway said ; and cheerful ; and four ; and her ; and leav
        suicidal_ideation	4	and phon ; and releas ; and return ; and sat ; and thought ; and turn
        suicidal_ideation	4	ano enter ; anoch regal ; answ his ; anyon ther ; anyth ; anyth and
        suicidal_ideation	4	anyth fancy ; anyth with ; anyth wrong ; anyway i ; apag el ; apart mi ; apost
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
        suicidal_ideation	4	dai all ; dai say ; daught been ; daught on ; day heart ; day n ; day rehab
        suicidal_ideation	4	day sob ; day was ; de baj ; decid to ; decirl a ; del cier ; desd juni
        suicidal_ideation	4	deserv to ; desped de ; detox let ; dia dos ; dialysi ; did ; diner del
        suicidal_ideation	4	dip in ; do liv ; doctor know ; dodger ; doe mol ; doesnt car ; doesnt stop
        suicidal_ideation	4	dog to ; doming despu ; doming me ; don on ; don today ; door but ; door clos
        suicidal_ideation	4	down besid ; down now ; down somewher ; drift ; drought ; drug ; drunk off
        suicidal_ideation	4	dtr moth ; each cal ; each voic ; easy and ; edibl and ; editor i ; el cur
        suicidal_ideation	4	el excus ; el letrero ; el sobr ; ell le ; email my ; empti the ; empty now
        suicidal_ideation	4	emt ; en navidad ; en nochebuen ; encontr ; encontr una ; end his ; ensen en
        suicidal_ideation	4	era par ; escribirl ; esper el ; est encer ; est ni ; estat atty ; estoy tembl
        suicidal_ideation	4	ever ; every book ; every password ; everyon say ; ex and ; eye on ; f 0
        suicidal_ideation	4	f opi ; f resident ; f took ; fabric por ; falt en ; falt ni ; falt que
        suicidal_ideation	4	fin if ; food for ; for aft ; for old ; for or ; for suicid ; for sunday
        suicidal_ideation	4	forehead ; forev ; fost ; four year ; frasc ; fresh ; friend doe ; from 0
        suicidal_ideation	4	from befor ; from every ; from jan ; from now ; from tonight ; fue su ; ful at
        suicidal_ideation	4	funerari ; gana ; gana de ; gat and ; gav no ; get mor ; get the ; gf
        suicidal_ideation	4	girlfriend mov ; giv the ; go be ; go inpatient ; go saturday ; go und
        suicidal_ideation	4	going to ; gon from ; gon two ; good kne ; googl you ; gor ; grandson to
        suicidal_ideation	4	ground ; h sin ; hab ; half is ; happen if ; happen now ; has and ; has cok
        suicidal_ideation	4	has work ; havent used ; hay alguien ; he had ; he intend ; he is ; he quer
        suicidal_ideation	4	head to ; hear each ; heart 0 ; her birthday ; her cook ; her down ; her id
        suicidal_ideation	4	her niec ; her nightstand ; her sew ; her sleeper ; her think ; her thru
        suicidal_ideation	4	her which ; her wrist ; herman fum ; herself if ; herself last ; hes funny
        suicidal_ideation	4	hes not ; hij a ; hij dej ; him stand ; him which ; his apartment ; his blood
        suicidal_ideation	4	hold ; hold it ; hom alon ; hom over ; hombr ; hond que ; honest cant
        suicidal_ideation	4	hora le ; hospic chaplain ; hospital now ; hous or ; how our ; hoy de ; hoy y
        suicidal_ideation	4	hug everybody ; hug me ; hurt ; husband ask ; husband up ; hx ; hymn
        suicidal_ideation	4	i almost ; i appli ; i book ; i burn ; i cant ; i mail ; i meant ; i set
        suicidal_ideation	4	i settl ; i shouldnt ; i tor ; id taken ; if they ; igual lo ; ill hav
        suicidal_ideation	4	ill use ; im going ; in clos ; in hawthorn ; in march ; in my ; in off ; inf
        suicidal_ideation	4	inf yet ; inning ; inpt ; instruction for ; insulin on ; insuranc no ; int
        suicidal_ideation	4	int convulsion ; internet say ; iron board ; is hom ; is settl ; is tel
        suicidal_ideation	4	is the ; it count ; it doe ; it expir ; it felt ; it off ; it say
        suicidal_ideation	4	it thursday ; its alway ; its stil ; its the ; iv 0 ; ive just ; ive mail
        suicidal_ideation	4	ive shown ; ive walk ; jan want ; jar of ; jubil de ; just going ; just now
        suicidal_ideation	4	just show ; keep buy ; keep for ; keep wat ; kid gav ; kid nam ; kid say
        suicidal_ideation	4	kien ; kind but ; kind of ; know becaus ; know no ; know thi ; l ; la cuid
        suicidal_ideation	4	la met ; la pacient ; la tristez ; la vel ; lady for ; laid up ; las deuda
        suicidal_ideation	4	las herramienta ; laugh ; le avis ; le marc ; leav his ; leav left ; leav out
        suicidal_ideation	4	leav that ; leav vm ; let ; let natur ; lif sinc ; light in ; lik actual
        suicidal_ideation	4	lik all ; lik he ; lik liv ; limpi con ; liter ; ln ; lo meno ; lo va
        suicidal_ideation	4	load the ; loft ; log in ; lol ; lonch ; long enough ; look it ; lord
        suicidal_ideation	4	los dema ; los trash ; lost apt ; lt ; lutheran ; m albanil ; m did
        suicidal_ideation	4	m firefight ; m oxy ; m plumb ; m weld ; m wont ; machin shed ; mad about
        suicidal_ideation	4	mad an ; mad at ; madr de ; mal ; man a ; march ; march ive ; marri on
        suicidal_ideation	4	mas desd ; me abraz ; me dejen ; me deteng ; me encuentr ; me fin ; me has
        suicidal_ideation	4	me i ; me much ; me out ; me subi ; me thank ; me with ; me yesterday ; meant
        suicidal_ideation	4	measur the ; meti en ; mgr ; mi perrit ; mi y ; mis perro ; mism se ; molest
        suicidal_ideation	4	monday the ; month my ; morn just ; moth say ; mouth and ; mov indoor ; muela
        suicidal_ideation	4	my chip ; my fil ; my head ; my husband ; my journal ; my lap ; my littl
        suicidal_ideation	4	my march ; my neck ; my password ; my pistol ; my retirement ; my scrub
        suicidal_ideation	4	my turn ; my wil ; myself every ; myself on ; nam off ; nam want ; need his
        suicidal_ideation	4	neighbor say ; nev befor ; next 0 ; ni pal ; nic peopl ; niec she ; nino en
        suicidal_ideation	4	nit ; nitrou a ; nitrou from ; no estoy ; no hx ; no mor ; no need ; no sens
        suicidal_ideation	4	no street ; no teeth ; no va ; nobody even ; not cal ; not let ; notari par
        suicidal_ideation	4	notic if ; now deni ; now hes ; numb ; nurs student ; ocup ; of use ; off lik
        suicidal_ideation	4	offic comput ; official ; ofrezc ; on 0 ; on each ; on foot ; on if ; on lin
        suicidal_ideation	4	on ln ; on som ; on thing ; on whoev ; one com ; one doesnt ; one mor
        suicidal_ideation	4	one ought ; one park ; only drink ; only hav ; only pharmacist ; only tel ; op
        suicidal_ideation	4	open ; or doe ; oth option ; otr lun ; otr senor ; our roof ; outright
        suicidal_ideation	4	outsid the ; overlook and ; overpas last ; own offic ; pa su ; pagu la
        suicidal_ideation	4	papelit en ; parent dont ; part del ; pay if ; pedi a ; peopl adderal
        suicidal_ideation	4	peopl say ; per estoy ; per sin ; perdonen la ; peric lik ; person
        suicidal_ideation	4	pharmacist in ; pick me ; piden y ; pier ; pier and ; pil in ; pil she
        suicidal_ideation	4	pin and ; pistol in ; plac lol ; plan aft ; plan yes ; plane mi ; pls someon
        suicidal_ideation	4	poca ; poca hora ; policy stil ; por la ; por mi ; post ; practic ; pres his
        suicidal_ideation	4	presion en ; prof ; ps ; pt told ; purpl heart ; put my ; put up ; q hij
        suicidal_ideation	4	que apagu ; que com ; que cuand ; que debi ; que eran ; que estarian ; que les
        suicidal_ideation	4	que se ; qued viend ; queden ; quier dorm ; quier una ; quit las ; quit sol
        suicidal_ideation	4	ra resident ; ralph on ; rat me ; re aftercar ; recoj a ; refier q
        suicidal_ideation	4	regul mail ; rehom ; requir ; residencial ; residential ranch ; return the
        suicidal_ideation	4	reviv ; right by ; right too ; rn licens ; rn med ; rn night ; ron en
        suicidal_ideation	4	roommat ; run for ; sa ; saf and ; said aft ; saturday ; sav it ; sav me
        suicidal_ideation	4	saving on ; say plain ; say want ; se a ; se amar ; se cort ; se cual ; se la
        suicidal_ideation	4	se queden ; sec ; see ; seen at ; segu ; send it ; sent the ; servic want
        suicidal_ideation	4	set the ; shant be ; she going ; she heard ; she so ; shel do ; shelf for
        suicidal_ideation	4	sho and ; short a ; shut ; si manan ; sid ; siempr per ; sign for ; sign her
        suicidal_ideation	4	sigu sal ; sin heroin ; sin usar ; sinc hs ; sinc now ; sist sorry ; sit at
        suicidal_ideation	4	sit by ; sky ; sleepy ; slow on ; so drunk ; sobrin dic ; som powd ; som year
        suicidal_ideation	4	somebody ; son finish ; son told ; song to ; soon could ; sorry to
        suicidal_ideation	4	sourdough start ; step with ; stood on ; su almoh ; su cobij ; su vid
        suicidal_ideation	4	substanc not ; suffer from ; suit ; sur of ; swallow 0 ; tabl and ; tablet and
        suicidal_ideation	4	tak his ; tak oth ; teach the ; tech open ; telephon on ; teng ; teng en
        suicidal_ideation	4	teng ni ; text hes ; thank ; that 0 ; that fentanyl ; that fin ; that kitchen
        suicidal_ideation	4	that one ; that open ; thc vap ; the bend ; the buick ; the cash
        suicidal_ideation	4	the cemetery ; the cros ; the draw ; the drop ; the drought ; the good
        suicidal_ideation	4	the grain ; the guit ; the gutter ; the hospic ; the kid ; the lan ; the leas
        suicidal_ideation	4	the machin ; the mar ; the mark ; the nerv ; the niec ; the ninth ; the number
        suicidal_ideation	4	the organiz ; the parish ; the parrot ; the pension ; the pharmacist ; the pol
        suicidal_ideation	4	the priest ; the psych ; the purs ; the song ; the tax ; the templ ; the top
        suicidal_ideation	4	the train ; the truck ; the two ; the wel ; the world ; them becaus ; then got
        suicidal_ideation	4	then hung ; then ive ; then took ; ther ask ; ther out ; therapist know
        suicidal_ideation	4	they pick ; they releas ; thi earth ; thi is ; think a ; think ive ; thre year
        suicidal_ideation	4	throat ; through monday ; through thi ; thursday ; thursday if ; tied
        suicidal_ideation	4	til novemb ; tim from ; titl on ; titl sign ; to $ ; to com ; to dad
        suicidal_ideation	4	to fresn ; to harm ; to ive ; to now ; to peopl ; to practic ; to whoev
        suicidal_ideation	4	to worry ; tod lo ; todavi hay ; today one ; told group ; tom toda
        suicidal_ideation	4	tonight dont ; tonight or ; toothbrush ; toqu ; tor ; tor it ; touch cok
        suicidal_ideation	4	traffic nois ; travel and ; troc a ; trunk ; tub with ; turn her ; twenty one
        suicidal_ideation	4	twic tonight ; two he ; txt ; u open ; un borrach ; una bols
        suicidal_ideation	4	una desintoxicacion ; und ; und dad ; unit sinc ; until it ; up every
        suicidal_ideation	4	up swim ; up x ; upstair ; uso droga ; vas de ; vec tre ; velador ; venen
        suicidal_ideation	4	ventana ; verdad ; vet 0 ; viej la ; vin y ; viud ; voy manej ; w it ; wad
        suicidal_ideation	4	walk ; wan be ; want a ; want his ; was fun ; was meant ; was yesterday
        suicidal_ideation	4	we lock ; wear the ; wednesday she ; weight on ; weird calm ; welfar check
        suicidal_ideation	4	went with ; what ur ; wher ; whiteboard ; who stay ; who they ; whoev tak
        suicidal_ideation	4	widow ; wif her ; wif tak ; wif that ; wil need ; with extension ; wk with
        suicidal_ideation	4	wnt off ; work til ; would lik ; wouldv been ; wrot ; xbox and ; y apart
        suicidal_ideation	4	y cont ; y convulsion ; y got ; y pas ; y she ; y wif ; ya compr ; ya de
        suicidal_ideation	4	ya vaci ; yo noma ; you admit ; you just ; you to ; you with ; youd be
        suicidal_ideation	4	youngest of ; your ful ; él noma
        suicidal_ideation	3	0 amenaz ; 0 balanc ; 0 dat ; 0 lik ; 0 run ; a congregant ; a corol ; a cort
        suicidal_ideation	3	a crossword ; a darl ; a feed ; a lif ; a senior ; a storag ; a tiemp ; a to
        suicidal_ideation	3	a usted ; a vide ; a wal ; again as ; agent ; ago want ; ahi un ; al hij
        suicidal_ideation	3	all breath ; all for ; all wint ; an ex ; and argu ; and it ; and truck
        suicidal_ideation	3	and wat ; and whod ; any 0 ; anybody problem ; anymor and ; apagu el ; aquavit
        suicidal_ideation	3	arent ; aser ; ash go ; ask are ; ask op ; atty ; avient ; ayudenm ; b
        suicidal_ideation	3	b with ; backpack ; backpack and ; balanc ; barri el ; be ask ; beb rom
        suicidal_ideation	3	becaus ther ; been back ; being a ; bendij ; bf ; bici ; bolsa con ; boot and
        suicidal_ideation	3	boot for ; both 0 ; bottl 0 ; bought a ; bout the ; boy and ; boy over ; bro
        suicidal_ideation	3	bro 0 ; but honest ; by christma ; cader ; cal you ; can clos ; can final
        suicidal_ideation	3	canal and ; carnal ; cemetery ; chaplain ; chardonnay is ; check clear
        suicidal_ideation	3	check the ; circl of ; clean his ; client room ; closet im ; coat ; cocain una
        suicidal_ideation	3	colleg ra ; com quien ; com thursday ; con diarre ; contest que ; cor
        suicidal_ideation	3	count it ; courteou ; crisi ; crop ; ct order ; cut ; cut her ; d ago ; d/c
        suicidal_ideation	3	dai bought ; dai x ; day desd ; day of ; dc tmrw ; de clonazepam ; de tem
        suicidal_ideation	3	dead so ; deck ; declin cb ; dejar ; del parqu ; deni all ; deni plan ; deserv
        suicidal_ideation	3	detox wher ; dia se ; dibuj ; didnt want ; diez de ; dond guard ; doz off
        suicidal_ideation	3	driv over ; drov up ; drum kit ; dts day ; due ; eat d/o ; el gas ; el radi
        suicidal_ideation	3	el rio ; en bolsa ; er let ; eras ; errand ; es la ; es par ; eso perdi
        suicidal_ideation	3	est mejor ; etoh on ; evening back ; every person ; f bar ; f left ; fami memb
        suicidal_ideation	3	far ; find him ; firm con ; fiv month ; food pantry ; for march ; for min
        suicidal_ideation	3	for whoev ; foreman labor ; fue ayer ; fuel ; ful and ; fus ; g and
        suicidal_ideation	3	garag and ; garag now ; garag on ; gdtr ; gdtr 0 ; get one ; gf re ; given
        suicidal_ideation	3	goe ; grand tien ; grandm 0 ; guard los ; guit and ; gun is ; hac sei
        suicidal_ideation	3	hac tiemp ; had bet ; hag falt ; hand it ; hand wil ; has forty ; has nobody
        suicidal_ideation	3	hav count ; he sent ; he use ; heavy ; her acct ; her around ; her how
        suicidal_ideation	3	her library ; her lol ; her nobody ; her now ; her or ; her record ; hes gon
        suicidal_ideation	3	highway ; him about ; him but ; himself tonight ; his plat ; his retirement
        suicidal_ideation	3	his room ; hoard ; honest id ; hop ; hop not ; hosp ; hosp detox ; hous lin
        suicidal_ideation	3	how quick ; how to ; how your ; hoy quier ; i chos ; i stil ; i told ; i wan
        suicidal_ideation	3	id only ; idk which ; if one ; im 0 ; im alon ; imag ; in for ; in ful
        suicidal_ideation	3	in hom ; in offic ; in truck ; inf cal ; intak ; iop 0 ; is decent ; is ever
        suicidal_ideation	3	is past ; is ruin ; is tir ; isnt anyon ; it liv ; it wasnt ; it wrap ; it you
        suicidal_ideation	3	its crank ; its pok ; ive work ; jef no ; jun he ; just bad ; keep them
        suicidal_ideation	3	keep work ; kid so ; la bici ; la cader ; la guagu ; la ve ; lak ; las que
        suicidal_ideation	3	late she ; lay ther ; les va ; lie her ; light on ; lik eight ; liv in
        suicidal_ideation	3	llor un ; lo cre ; lo peor ; load out ; lockup ; long befor ; long whil
        suicidal_ideation	3	look with ; los companero ; lyft ; m ama ; mano desd ; march so ; mart me
        suicidal_ideation	3	mat la ; me anoth ; meantim ; med ; med 0 ; medi en ; memori ; merec ; might
        suicidal_ideation	3	mij ; mis and ; mom find ; mom found ; mom pas ; month all ; muer ; my calend
        suicidal_ideation	3	my desk ; my good ; my mind ; my referenc ; my squad ; my tool ; myself out
        suicidal_ideation	3	n ; neighbor has ; neighbor lady ; nephew ask ; next ; next part ; nieto les
        suicidal_ideation	3	night and ; night think ; ninety with ; nit and ; no age ; no mi ; no pens
        suicidal_ideation	3	noch desd ; nochebuen ; noma estoy ; norc from ; not send ; not sob ; not want
        suicidal_ideation	3	not wish ; now cal ; numb 0 ; numb the ; obtain ; od on ; of doing ; of min
        suicidal_ideation	3	of our ; of tak ; off fent ; offic now ; old m ; old street ; on lawn
        suicidal_ideation	3	on norc ; one bad ; one box ; one morn ; one sit ; one so ; one soul
        suicidal_ideation	3	only sinc ; open but ; operator to ; orden y ; our mom ; over is ; own hand
        suicidal_ideation	3	pa mi ; pacienci ; paid me ; partn ; pas ya ; past the ; patron de ; peluquer
        suicidal_ideation	3	pensamiento de ; peopl about ; per chart ; peric desd ; person pick
        suicidal_ideation	3	phon plan ; phot album ; phq ; phq 0 ; pick by ; piso ; plan train ; po on
        suicidal_ideation	3	porqu una ; presum ; previ ; probation told ; promis her ; psych ; pt cri
        suicidal_ideation	3	pue sí ; push her ; put you ; que cost ; que pas ; qued ahi ; queman
        suicidal_ideation	3	question befor ; quick it ; quien quier ; quincen y ; quis dar ; quit everyth
        suicidal_ideation	3	real quiet ; record her ; refil gon ; regresen la ; regul 0 ; releas tmrw
        suicidal_ideation	3	repit ; residential no ; rieg las ; ring and ; ring is ; sab le ; sal
        suicidal_ideation	3	sali de ; say why ; scar ; school dai ; see wheth ; sem ; semi ; she retir
        suicidal_ideation	3	show that ; siempr en ; sinc 0 ; sinc kore ; sip ; sist by ; sit foreman
        suicidal_ideation	3	sit und ; skip ; skip 0 ; sm ; so you ; so your ; som in ; son said ; soy un
        suicidal_ideation	3	sra en ; stat feel ; step ; strange ; structur ; structur and ; sufficient
        suicidal_ideation	3	sunday no ; sur its ; switch ; tak all ; tak any ; tak extr ; tak old
        suicidal_ideation	3	tak roxi ; tan hond ; tap measur ; tbh ; text my ; text that ; th or ; than me
        suicidal_ideation	3	thank for ; that befor ; thatd be ; the bus ; the candy ; the cheap
        suicidal_ideation	3	the grandkid ; the laptop ; the mortgag ; the sug ; the windowsil ; then thi
        suicidal_ideation	3	ther is ; theyv nev ; thi sid ; thing again ; think somebody ; thought
        suicidal_ideation	3	through a ; thur ; thursday nit ; tick ; til then ; tim ive ; tio and
        suicidal_ideation	3	tir and ; tir the ; to ask ; to bil ; to clean ; to lie ; to my ; to remind
        suicidal_ideation	3	to sav ; to voicemail ; told myself ; took the ; trash ; truck if ; two boy
        suicidal_ideation	3	two yrs ; unsur ; up both ; uso metanfetamin ; van is ; vap ; vap + ; vez lo
        suicidal_ideation	3	vide ; vis ; w ; warn me ; was suppos ; weed the ; week for ; weekend the
        suicidal_ideation	3	went ; what in ; what they ; when they ; who check ; who gon ; who pay
        suicidal_ideation	3	wif rpt ; wifi and ; with just ; wks out ; work one ; would find ; would tak
        suicidal_ideation	3	y dtr ; y que ; you what ; your the
        suicidal_ideation	-3	0 but ; 0 for ; 0 non ; 0 over ; a bik ; a clean ; a coffe ; a lady
        suicidal_ideation	-3	a medical ; a moth ; a wed ; about half ; ach ; addres on ; aft school
        suicidal_ideation	-3	alert ; alg de ; am no ; an even ; and bien ; and down ; and half ; and non
        suicidal_ideation	-3	and ther ; and was ; and wer ; ansiedad ; anyth for ; apoy ; appeal ; apr
        suicidal_ideation	-3	apriet ; at work ; avail ; bag ; bat ; be hom ; becaus its ; been tak
        suicidal_ideation	-3	beer with ; behalf of ; bit of ; buena ; can feel ; cant be ; card is
        suicidal_ideation	-3	cardiologist ; cas de ; cas en ; casa ; cb ; cc ; central ; certifi ; clos it
        suicidal_ideation	-3	clr at ; cok x ; com hom ; com si ; commission ; company ; con los ; conozc
        suicidal_ideation	-3	continu ; copy of ; coraj ; could a ; cow 0 ; cp ; crush ; cuant sal ; d/c 0
        suicidal_ideation	-3	day last ; dear whoev ; deb ; dej el ; dentist ; detox 0 ; did two ; dif
        suicidal_ideation	-3	do u ; don 0 ; dot ; down her ; draw and ; drawer ; dril ; duluth ; el pech
        suicidal_ideation	-3	en cas ; en ener ; en los ; en tijuan ; en una ; even iop ; every august
        """
}
