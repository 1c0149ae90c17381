extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations2 = """
        hallucinations	5	shroom 0 ; shut off ; si sirv ; sit right ; smel his ; snf ; social ; social wkr
        hallucinations	5	sol ; somebody in ; somebody keep ; somo nosotro ; spider off ; steer wheel
        hallucinations	5	stick that ; stuf in ; sus primo ; swept the ; teeth with ; tehuacan ; tel about
        hallucinations	5	temblor y ; terc ; text back ; the answer ; the bailif ; the bunk ; the cha
        hallucinations	5	the cov ; the fellow ; the foot ; the grap ; the milk ; the mirror ; the muscl
        hallucinations	5	the rug ; the salt ; the turn ; them right ; ther doesnt ; ther hav ; they talk
        hallucinations	5	theyv been ; thi pm ; thi week ; thing are ; thursday i ; thursday nit ; tien
        hallucinations	5	tim its ; to keep ; to listen ; tocan y ; tod ; torch ; torn ; tremen right
        hallucinations	5	truck was ; try ; tuesday on ; turn ; tuvier ; tuvier sent ; tv say ; twic
        hallucinations	5	two last ; un ranch ; unk what ; us ; va ; vecin ; vecin no ; vecin ya ; vecino
        hallucinations	5	viv ; vivimo en ; vodk 0 ; want your ; was load ; was noon ; was not ; wat down
        hallucinations	5	we hid ; we in ; wed ; week my ; week nev ; who pas ; who she ; why ; wif ran
        hallucinations	5	wouldnt answ ; y ve ; ya vaci ; year and ; year old ; year straight ; yerevan
        hallucinations	5	yet ; yr habit ; yrs ; yrs last
        hallucinations	4	+ dat ; / o ; 0 off ; 0 spic ; a ballgam ; a broom ; a duffel ; a guy ; a pedirl
        hallucinations	4	a plac ; a woman ; aa sponsor ; abuel le ; abuelit que ; ago tremor ; ahi
        hallucinations	4	ahi no ; ahor est ; aint got ; al pech ; alcohol hac ; aloud ; and as ; and is
        hallucinations	4	and nod ; and that ; and the ; ano 0 ; ano a ; ano ahorit ; anoch mi ; answer her
        hallucinations	4	anyth strong ; arana de ; are non ; are perfect ; arm ; around ; arrib y ; asient
        hallucinations	4	ask us ; at bedsid ; at night ; at somebody ; aunt she ; awak sinc ; away to
        hallucinations	4	ayudarl ; back last ; baston ; bathroom mirror ; bed doesnt ; been follow
        hallucinations	4	been over ; been to ; been up ; beg me ; bernadet ; bicho en ; blanket ; bow to
        hallucinations	4	bowl with ; bras ; broom ; brush ant ; buri her ; by my ; cal fath ; cam ; camera
        hallucinations	4	car behind ; carpet 0 ; cas de ; casi cuatr ; cellmat ; check every ; chip in
        hallucinations	4	chof que ; clock for ; clos in ; clr f ; coin out ; collarbon ; comadr le
        hallucinations	4	confetti ; copy ; corol with ; corrig ; cosa fea ; couch and ; couldnt
        hallucinations	4	crystal befor ; ctr 0 ; curtain rod ; d stop ; d x ; d/c at ; dad hand
        hallucinations	4	dai seven ; dai until ; daught say ; day for ; day man ; day up ; de puro
        hallucinations	4	de quinc ; del gobiern ; desorient ; despu que ; detra de ; dia despu
        hallucinations	4	dia temblor ; dial the ; diari ya ; difunt y ; disorient to ; doesnt know
        hallucinations	4	dont hav ; down he ; drain and ; drank sinc ; dril ; drink thursday ; dtr
        hallucinations	4	dts right ; eat ; el hotel ; el pasil ; el pist ; en cas ; en que ; enoj ; ers
        hallucinations	4	es 0 ; es y ; est es ; estan ; estoy sol ; etoh stop ; even she ; exist
        hallucinations	4	exterminator ; f court ; f mushroom ; f sleep ; fath on ; fath re ; feel ; figur
        hallucinations	4	flick ; foil over ; for 0 ; for gas ; for the ; forget what ; friday the
        hallucinations	4	frighten ; from them ; ful of ; gallo de ; get loud ; ghb on ; giv detail
        hallucinations	4	gobiern ; golp le ; grad ; h ; h aft ; habl a ; habl por ; had whiskey ; hair so
        hallucinations	4	hand ; happen ; happy ; hatchet ; hav start ; he aint ; health ; hear and
        hallucinations	4	hear peopl ; heat ; her hair ; herd ; hes 0 ; hij mam ; him sinc ; his boot
        hallucinations	4	hor sal ; hormiga de ; hoy ; hrs ; i told ; i took ; i writ ; i wrot ; in august
        hallucinations	4	in it ; in yrs ; iron at ; is count ; is deceas ; is mov ; is shak ; is wring
        hallucinations	4	isnt why ; it and ; it stil ; its his ; its labor ; its thursday ; iv lu
        hallucinations	4	ive look ; k ; kitchen becaus ; know his ; know them ; know they ; kore
        hallucinations	4	la central ; la enfermer ; la lampar ; lady ; lamp ; lampar ; las ceja
        hallucinations	4	las cobija ; las flor ; las pared ; las ventana ; last ativan ; last cap
        hallucinations	4	last night ; last nit ; last nt ; last two ; late ; le agar ; le grit ; le ponen
        hallucinations	4	least ten ; listen and ; llegamo ; lo llaman ; lotion ; m brandy ; m no ; mad
        hallucinations	4	mad of ; mad out ; mandarl ; many peopl ; march ; may ; me by ; me dic ; me in
        hallucinations	4	me insultan ; me moth ; me rn ; mes y ; meth 0 ; meth only ; mezcal de ; mgr
        hallucinations	4	mgr is ; mi ventan ; mit ; motel night ; moth ; moth did ; moth gav ; moth he
        hallucinations	4	moth re ; mueven ; music in ; my cha ; my middl ; my own ; my plat ; my skin
        hallucinations	4	my son ; my tia ; n ; n nobody ; nam x ; neighbor are ; neighbor baby
        hallucinations	4	neighbor has ; nev treat ; night and ; night for ; night i ; night ther ; no beb
        hallucinations	4	no oth ; no se ; no wat ; no weapon ; nobody could ; non but ; noon ; not a
        hallucinations	4	not his ; not to ; of seventeen ; of spider ; off wed ; on spic ; one the
        hallucinations	4	or say ; oril del ; oth hand ; our fath ; our honeymoon ; own last ; own nam
        hallucinations	4	oye nad ; parol ; parpade ; partn say ; party ; peopl cam ; peopl laugh
        hallucinations	4	peopl on ; pid ; piedr cinc ; pis ; plac + ; plane ; platicamo ; pm ; por el
        hallucinations	4	principi era ; probab say ; probation ofc ; problem that ; psych hx ; puls rac
        hallucinations	4	put to ; q su ; quarrel ; que estamo ; que hora ; que mes ; quier despert
        hallucinations	4	quit de ; rat ; re self ; refri y ; refrigerator and ; regan ; repit
        hallucinations	4	request bed ; riverb ; roommat dic ; roommat with ; rop que ; run ; s m
        hallucinations	4	sacud hormiga ; saf hous ; sal le ; salt ; salut ; sam man ; scar him ; scream
        hallucinations	4	see a ; segund dia ; sent al ; session ; she kept ; she look ; she want
        hallucinations	4	should wher ; show sinc ; sient una ; sinc 0 ; sinc apr ; sinc monday
        hallucinations	4	sist couch ; sixth ; skip two ; sleep cab ; sleev that ; smal and ; smok alarm
        hallucinations	4	snf nurs ; so kind ; so loud ; soak in ; soak through ; sol y ; someon can
        hallucinations	4	son nam ; son re ; speak ; speak say ; sponse ; stair laugh ; stil and ; stood
        hallucinations	4	stop my ; street over ; su comadr ; sunday a ; sunday my ; surgeon say ; swallow
        hallucinations	4	tak my ; tal ; tambien el ; team think ; tech ; teeth and ; tel my ; tent in
        hallucinations	4	th day ; that look ; that today ; the 0 ; the cruis ; the floor ; the hal
        hallucinations	4	the jar ; the night ; the roof ; the ship ; the sink ; the television
        hallucinations	4	the ticket ; the wood ; ther and ; ther at ; ther sinc ; ther two ; they arent
        hallucinations	4	thi afternoon ; thre year ; thre yrs ; threat no ; thru the ; thursday he
        hallucinations	4	tiembl ; tiembl y ; tim an ; to her ; to sing ; tocan ; today hes ; today meth
        hallucinations	4	tonight ; tonight he ; too ; took ; torranc ; tre ; tremor sweat ; tuesday
        hallucinations	4	two guy ; typ ; typ at ; un beb ; un estudi ; un per ; un plat ; una band
        hallucinations	4	una gallina ; uncl ray ; und my ; unsur ; up sinc ; up would ; veo bicho ; virgen
        hallucinations	4	vivimo ; voic cal ; w him ; walk on ; want me ; was short ; wed and ; week the
        hallucinations	4	wer ; what day ; what ship ; wher he ; wher her ; who only ; win down ; wks etoh
        hallucinations	4	worri ; wouldnt ; wring ; y brinc ; y q ; y quien ; y say ; y vivimo ; ya le
        hallucinations	4	yard ; yes your ; yest hear ; yo viv ; your honor ; yr ; zacateca
        hallucinations	3	0 addres ; 0 am ; 0 dia ; 0 drench ; 0 la ; 0 no ; 0 stop ; a buscarl ; a corol
        hallucinations	3	a man ; a uno ; abaj ; abuel que ; again he ; ago keep ; ahorit mism ; air
        hallucinations	3	alguien y ; alguno fin ; all night ; and car ; and he ; and sat ; and sit
        hallucinations	3	and someth ; and talk ; and they ; and told ; ano con ; anoch pus ; answer it
        hallucinations	3	ant and ; anti y ; arent real ; as though ; auditor ; ayer y ; becaus they
        hallucinations	3	bed aft ; bro ; buscarl ; but ther ; button a ; car ma ; car no ; cas est
        hallucinations	3	cervez el ; chifl ; cnat ; cnat stop ; cok sinc ; con el ; confus ; conmig adentr
        hallucinations	3	convert ; cosa ; couch that ; couldnt find ; couldnt say ; court stenograph
        hallucinations	3	crank on ; crush ; cry ; cup ; d de ; d keep ; d til ; dad stop ; dai two
        hallucinations	3	day ago ; day it ; day see ; day year ; de la ; de un ; de vera ; dej dorm
        hallucinations	3	del sext ; deliri ; delirium tremen ; diari de ; did it ; doming dic ; dos in
        hallucinations	3	down someth ; drain ; dry and ; dual ; el closet ; el nombr ; el pel ; ell ya
        hallucinations	3	els can ; en molest ; end of ; entreg el ; est en ; etoh lu ; everyth
        hallucinations	3	everyth and ; eviction ; f ativan ; f box ; febrer ; for him ; from sist ; ful
        hallucinations	3	fum pur ; fx ; get at ; girl ; girl in ; giv him ; governor ; grandmoth cam
        hallucinations	3	h ago ; hallucinat in ; hav been ; he drank ; heavy ; her then ; herman tien
        hallucinations	3	hes hear ; hes soak ; hes ther ; hilo ; him the ; himself that ; his check
        hallucinations	3	his offic ; his pip ; his sleev ; hold ; hotel ; hour ther ; hous hes ; hous thi
        hallucinations	3	i answer ; i eat ; i get ; i go ; ida ; im his ; in her ; is behind ; is keep
        hallucinations	3	isnt in ; its east ; its friday ; its monday ; juev and ; keep pluck ; keep what
        hallucinations	3	klonopin on ; la mes ; la pantal ; landlord tenant ; last dos ; last noc
        hallucinations	3	last whiskey ; laundry and ; ld 0 ; le pidi ; le quitamo ; le salen ; le tiemblan
        hallucinations	3	les habl ; let the ; liv up ; llor ; los elot ; m last ; m say ; maestr y
        hallucinations	3	md cut ; me contestan ; me dicen ; me insid ; me siguen ; meti en ; mezcal desd
        hallucinations	3	mo last ; mom worri ; my ful ; my room ; my trunk ; nacimient ; nang ; negr y
        hallucinations	3	neighbor is ; night over ; night the ; no com ; no hors ; no mat ; no one
        hallucinations	3	nobody ask ; normal ; now confus ; nurs ; nurs anesthetist ; of tea ; off theyd
        hallucinations	3	on backward ; or which ; orient to ; out ask ; outpatient stil ; pap llev ; pared
        hallucinations	3	pas to ; pati y ; per neighbor ; per son ; phon ; po probation ; por dentr
        hallucinations	3	porqu ell ; portrait ; post op ; preach ; psych ; pt report ; q ; qt ; que dia
        hallucinations	3	quit drink ; quit my ; quitamo ; rang the ; refrigerator ; regader con ; restrain
        hallucinations	3	rie ; ron 0 ; room lik ; rud ; rug ; run my ; sab a ; sabana ; saddl ; sat
        hallucinations	3	sat was ; say ask ; se q ; se rie ; se sient ; secretary ; seen my ; self 0
        hallucinations	3	senor con ; sens i ; seran ; sext pis ; sheet that ; sin ; sink ; sist nam
        hallucinations	3	sist with ; sleep see ; sob ; sob liv ; sombra en ; staf ; stair ; stand
        hallucinations	3	statement from ; stil know ; stop sunday ; stop yesterday ; su trag ; sun need
        hallucinations	3	sunday ; sunday when ; sw ; taken to ; tech 0 ; that dont ; the cal ; the dat
        hallucinations	3	the g ; the governor ; the one ; the pa ; the tank ; them about ; then ask
        hallucinations	3	theyd cut ; think ; though she ; tiron ; to die ; to march ; to mind ; tomarl
        hallucinations	3	tongu tremor ; tremen ; tv remot ; two evening ; un tiron ; una carrer ; up in
        hallucinations	3	up to ; va triag ; vaca ; vaci y ; ve y ; vera ; viern ; vodk sunday ; wal sinc
        hallucinations	3	want her ; want inpatient ; wat ; we had ; we look ; week hom ; wensday
        hallucinations	3	who graduat ; who you ; with dog ; wont get ; y ahorit ; y estoy ; y ld ; y se
        hallucinations	3	ya tre ; yard in ; yard that ; year pretty ; yesterday the ; yesterday to ; yet i
        hallucinations	3	you his
        hallucinations	-3	+ 0 ; / 0 ; 0 when ; a doctor ; a liv ; aca ; accident ; acuerd ; addiction
        hallucinations	-3	aft work ; age ; ago meth ; alg de ; alon ; amt ; and cam ; and nev ; and so
        hallucinations	-3	any ; at noon ; at your ; ataqu ; background ; bark ; be around ; befor it ; bik
        hallucinations	-3	bkgd ; bles ; bottom ; brok ; cam hom ; can com ; can get ; can tak ; candl
        hallucinations	-3	cant sleep ; certificat ; clr ask ; cok in ; com back ; condition watch ; cont
        hallucinations	-3	content ; cough ; count ; cow 0 ; cur ; deni w/d ; detox for ; diarre ; diez
        hallucinations	-3	disculp ; do with ; doe a ; dollar ; dont even ; dont ~drink ; dos mes
        hallucinations	-3	down from ; down to ; draw teach ; drew ; drop off ; due ; duerm ; el agu
        hallucinations	-3	el mes ; elephant ; elevator ; escond ; espanol ; estacion ; exact ; f cal
        hallucinations	-3	find out ; from her ; funeral ; garland ; gas station ; gma ; gooseflesh
        hallucinations	-3	grandkid ; grandmoth ; guit ; guy who ; her on ; hs ; hung ; i driv ; i lik
        hallucinations	-3	i los ; i used ; if you ; it every ; it up ; its every ; la tard ; la troc
        hallucinations	-3	last week ; laugh i ; lawy ; lik an ; lik im ; lik your ; limit ; los dos ; love
        hallucinations	-3	m vet ; maestr de ; mark ; may i ; me he ; me mand ; meth had ; mor than
        hallucinations	-3	morn and ; much ; muj ; my grandfath ; my landlord ; my whol ; nam on ; need a
        hallucinations	-3	need help ; nervou ; no med ; nobody has ; ob ; of detox ; off for ; off it
        hallucinations	-3	old man ; on one ; on purpos ; pal ; panic ; patch ; phon between ; phot ; pierd
        hallucinations	-3	pilot ; popcorn for ; practic acros ; prend ; prescrib ; pued dej ; purpos
        hallucinations	-3	put it ; quier dej ; requir ; residential program ; reviv ; scar me ; se qued
        hallucinations	-3	sent me ; shadow and ; she 0 ; she a ; sinc about ; sit with ; slip
        hallucinations	-3	social work ; spider nobody ; squeez ; squirrel sit ; streak ; street on
        hallucinations	-3	strung popcorn ; supervisor ; tan ; the county ; the garland ; the hour
        hallucinations	-3	the outpatient ; the va ; ther noth ; thes day ; they let ; they said ; thi form
        hallucinations	-3	throw up ; trai ; tratamient ; una cart ; usual by ; vien ; voic and ; was my
        hallucinations	-3	we do ; we strung ; wif laugh ; with it ; work and ; would you ; you hear
        hallucinations	-3	you peopl ; ~get ; ~shak
        hallucinations	-4	0 nd ; 0 p ; 0 thi ; a 0 ; a big ; a bit ; a box ; a boy ; a cal ; a friend
        hallucinations	-4	a group ; a gun ; a red ; a seizur ; act ; actual ; adult ; agent ; aliv
        hallucinations	-4	all up ; and every ; and then ; and third ; anywher ; app ; attach ; back of
        hallucinations	-4	bail ; been in ; befor noon ; benefit ; bos ; bus stop ; cal the ; camp ; candy
        hallucinations	-4	cant find ; cant go ; car for ; ceil fan ; chin ; chok ; claim ; clap between
        hallucinations	-4	clinical ; cok at ; com down ; con ell ; con quien ; contact ; couldnt tel
        hallucinations	-4	county jail ; crossword ; ct ; cuand ; daught is ; dcf ; de las ; dead sist
        hallucinations	-4	demenci ve ; did the ; do u ; doe your ; dog and ; dont hear ; dtr re ; duel
        hallucinations	-4	duerm en ; dying to ; e ; eap ; east ; eighteen ; el ban ; el tal ; elm and
        hallucinations	-4	encer ; envelop ; ever ; fiest ; fiesta ; fifteen ; fil ; fist ; for one
        hallucinations	-4	forward ; fuert ; gam ; garag with ; gas ; get off ; get out ; get to
        hallucinations	-4	goosebump ; ground ; had clos ; had one ; has 0 ; hav my ; hay alg ; he just
        hallucinations	-4	hes a ; high ; hijo ; his dad ; hol ; hom and ; hop ; how do ; i com ; i couldnt
        hallucinations	-4	i finish ; i lost ; i run ; i shoot ; i went ; id be ; im ask ; im back ; in for
        hallucinations	-4	in me ; in one ; intent ; is about ; it by ; its about ; ive got ; keep my
        hallucinations	-4	knit ; l arm ; la nariz ; la obr ; laid ; las cinc ; lead ; left arm ; let go
        hallucinations	-4	lo que ; lov to ; manag ; manan ; march and ; marz ; maz took ; me dej ; me hear
        hallucinations	-4	me sient ; me with ; me your ; meant ; medicin ; mejor ; mi compadr ; mi espos
        hallucinations	-4	mi nin ; mio ; my dog ; my niec ; my parent ; my second ; my truck ; nad de
        hallucinations	-4	nariz ; nd ; nin and ; no teng ; noon and ; nos ; not me ; not ~sick ; of elm
        hallucinations	-4	one i ; one with ; option ; or 0 ; or i ; other ; pacient ; paperwork ; par la
        hallucinations	-4	par no ; parec ; pens ; peopl clap ; per ya ; pick the ; pistol ; plac with
        hallucinations	-4	play the ; plu ; porqu no ; port ; ppo ; prefer ; prep ; punch ; pupil ; qd x
        hallucinations	-4	que hac ; que si ; que tien ; quis ; radio in ; rail ; recet ; ref ; restroom
        hallucinations	-4	resum ; retir ; rop ; ros ; rxd ; saw soldier ; say hel ; schedul ; scor
        hallucinations	-4	se pued ; seman y ; set up ; seventy ; shadow men ; she doesnt ; si falt ; si me
        hallucinations	-4	sinc the ; sintoma ; six ; snack stand ; snow ; so her ; solit ; somebody els
        hallucinations	-4	someon to ; sound ; soup ; spot ; stand had ; stil in ; straw ; structur ; study
        hallucinations	-4	su pagin ; su pap ; swing a ; tac ; tamal ; tast ; te ; teach ; team ; ten
        hallucinations	-4	than ; thank ; thanksgiv ; that way ; the bar ; the boy ; the bridg ; the day
        hallucinations	-4	the mailman ; the movement ; the truck ; think im ; to put ; to work ; to your
        hallucinations	-4	toc ; tomat ; too much ; tour ; trad ; trail ; tren pas ; troc ; two month
        hallucinations	-4	union ; up with ; using ; verdad ; vet ; vet dts ; visitor ; volv ; vomit
        hallucinations	-4	wak up ; want bed ; want the ; was the ; we can ; we tak ; week of ; went to
        hallucinations	-4	wev ; what it ; wher you ; with a ; with one ; work the ; would be ; y su
        hallucinations	-4	yo sol ; youl ; your sit ; zapato ; ~cp ; ~detox ; ~le ; ~overdos
        hallucinations	-5	$ 0 ; + cok ; 0 drink ; 0 k ; 0 kid ; 0 of ; 0 or ; 0 yo ; a mat ; about my
        hallucinations	-5	ach ; aft 0 ; aft the ; allow ; and by ; and cok ; and if ; and two ; anoth
        hallucinations	-5	anymor ; ask about ; at 0 ; attack ; aunt nam ; bag ; bas ; be a ; between ; bod
        hallucinations	-5	bor ; braz ; brother ; brought ; busines ; but my ; but not ; c/o ; cal back
        hallucinations	-5	cam up ; candy wrap ; cash ; cent ; center ; cer ; cheap ; check in ; cigaret
        hallucinations	-5	clr on ; cod ; comput ; concern ; consum ; corren ; cuent ; d/c ; dar
        hallucinations	-5	day program ; de que ; de su ; de todo ; death ; desd entonc ; dia en ; did
        hallucinations	-5	dieron ; dio ; do not ; el que ; eleven year ; embaraz ; ems ; english ; ensen
        hallucinations	-5	ese ; everybody ; experienc ; favorit ; feel lik ; field ; flight ; fly
        hallucinations	-5	for work ; for your ; four without ; gav me ; guitar ; gurgl ; hac rat ; hag
        hallucinations	-5	half of ; ham ; hav to ; hear his ; held ; help with ; him and ; his eye
        hallucinations	-5	his lif ; his moth ; holiday ; hr ago ; hundr ; hunt ; i been ; i own ; i read
        hallucinations	-5	i teach ; i would ; idk ; interview ; iop 0 ; is on ; issu ; its in ; its me
        hallucinations	-5	its only ; jubil ; jueg ; juez ; keep the ; knif ; las pastilla ; last yr
        hallucinations	-5	laundromat ; leg ; library ; liv in ; lock ; look at ; look lik ; m cok
        hallucinations	-5	mailman ; mak a ; me a ; medical ; mi jef ; mi niet ; mi tia ; midnight ; minuto
        hallucinations	-5	mow ; my breastbon ; my nephew ; my rib ; naloxon ; near ; neith ; niec ; noma
        hallucinations	-5	not in ; not on ; nuestr ; of thos ; one to ; or is ; or so ; pan ; paramedic
        hallucinations	-5	parroqui ; plumb ; refer ; referral ; reloj ; ren ; return ; room away ; rul
        hallucinations	-5	run out ; run the ; rx ; scar of ; see my ; sent to ; septemb ; siz ; slot
        hallucinations	-5	smil ; so my ; sobredosi ; sold ; soy de ; split ; step down ; strang ; studi
        hallucinations	-5	suelt ; suggest ; support ; swat spider ; tak them ; teng 0 ; that was
        hallucinations	-5	that what ; the ice ; the kid ; the numb ; the offic ; the third ; theat
        hallucinations	-5	then i ; then the ; therapy ; they wer ; theyl ; thi year ; thre room ; tight
        hallucinations	-5	tim i ; to stay ; to you ; trabaj en ; traig ; treatment ; troubl ; turn out
        hallucinations	-5	tx ; up blood ; usa ; walk out ; want out ; was in ; week for ; wher to ; wk 0
        hallucinations	-5	wrap thre ; y platic ; y ya ; yes ; youv ; ~one ; ~sick ; ~w/d
        hallucinations	-6	0 0 ; a bat ; a program ; admission ; alumni ; ambulatori ; and 0 ; apunt
        hallucinations	-6	bakery ; being ; bit ; bug on ; build ; cant breath ; carry ; casa ; centr
        hallucinations	-6	chil ; clas ; clinic ; club ; coffe ; colg ; corazon ; cos ; could ; dan
        hallucinations	-6	day at ; day in ; day of ; decid ; desintoxicacion ; do a ; do thi ; dolor
        hallucinations	-6	door and ; fair ; february ; finish ; firm ; fit ; from hom ; from it ; front
        hallucinations	-6	gan ; gat ; gav ; get it ; grup ; hacen ; had me ; hast que ; he want ; her eye
        hallucinations	-6	hes going ; honest ; hot ; hous in ; how to ; i didnt ; i left ; i nev ; i put
        hallucinations	-6	if ther ; im 0 ; in a ; it at ; it has ; its cok ; kais ; la iglesi ; last wk
        hallucinations	-6	leas ; lik somebody ; long ; m self ; mayb ; me tom ; mention ; middl of ; might
        hallucinations	-6	mom of ; muer ; my moth ; ni nad ; ningun ; no ~sz ; nobody to ; obr ; octob
        hallucinations	-6	ocup ; old deal ; on own ; on speak ; on thi ; one and ; onlin ; oven and ; p /
        hallucinations	-6	par el ; part ; pas out ; patron ; pay ; peg ; por eso ; por las ; practicum
        hallucinations	-6	pregnant ; pressur ; proud ; put my ; que sigu ; rattl ; razor ; reason
        hallucinations	-6	room with ; rout ; run a ; sav ; saving ; say no ; season ; ser ; shook
        hallucinations	-6	sixty day ; so she ; stat ; story ; stuck ; su difunt ; swim ; sz ; tak the
        hallucinations	-6	that i ; the guy ; the library ; thirty ; thrown ; tijuan ; to ask ; to sleep
        hallucinations	-6	to tel ; to us ; toi ; told her ; touch it ; tre mes ; tuesday and ; turn 0
        hallucinations	-6	tuv ; vm ; voicemail ; was so ; weekend and ; what would ; with you ; wont be
        hallucinations	-6	wont say ; y el ; y en ; y un ; ya est ; ~intern ; ~sz
        hallucinations	-7	% ; 0 % ; @ ; a coupl ; a lot ; a new ; a nurs ; about 0 ; acab ; aceptan
        hallucinations	-7	acros the ; all right ; alway ; and got ; and not ; and would ; ano en ; anyon
        hallucinations	-7	april ; apt ; are thin ; ate ; atty ; away from ; b ; bel ; blood ; buen ; by 0
        hallucinations	-7	cabez ; cal from ; calend ; can you ; cans ; cant hold ; caught ; child ; cm
        hallucinations	-7	cok on ; cowork ; cuid a ; de una ; dia desd ; diner ; divorc ; do we
        hallucinations	-7	dont want ; dying ; el pech ; employ ; entonc ; entr seman ; es que ; friend
        hallucinations	-7	from a ; get a ; grandson ; has a ; he said ; her moth ; hic ; how much ; i look
        hallucinations	-7	id rath ; im writ ; in and ; in with ; is my ; it in ; january ; jerk ; la cabez
        hallucinations	-7	lesson every ; level ; licens ; lost ; me back ; me pus ; mensaj ; mientra
        hallucinations	-7	mov to ; my cousin ; my fami ; my friend ; my lif ; my old ; nail
        hallucinations	-7	neighbor voic ; nev been ; nic ; ninety ; noth els ; och ; on a ; outpt
        hallucinations	-7	over it ; pocket ; por un ; pos ; prim ; privat ; proof ; puest ; purpl
        hallucinations	-7	recovery ; regres ; rehab ; say i ; screen ; se pus ; sea ; segu ; siet ; sinc i
        hallucinations	-7	song ; sort ; station ; stepdad ; stomach ; suicid ; texa ; the baby ; the fami
        hallucinations	-7	the middl ; the next ; the only ; the week ; therapist ; thin so ; think about
        hallucinations	-7	to a ; tomorrow ; tranquil ; ultim ; va a ; ven ; vend ; voic lesson ; voy a
        hallucinations	-7	want off ; was a ; websit ; when my ; when she ; wher do ; whod ; widow ; wif is
        hallucinations	-7	wish ; would lik ; wouldnt say ; writ for ; y los ; ya no ; yellow ; ~avh ; ~dts
        hallucinations	-7	~it
        hallucinations	-8	about a ; against ; am a ; and her ; and id ; ano pas ; ant de ; anybody
        hallucinations	-8	approv ; are you ; c ; cant do ; chef ; company ; cond ; confirm ; cort
        hallucinations	-8	counselor ; dia de ; dr ; embarras ; es por ; eso ; for me ; for year ; front of
        hallucinations	-8	fue ; given ; glad ; hel ; hx ; i count ; i got ; i had ; i work ; iglesi
        hallucinations	-8	in front ; insuranc ; ir ; jan ; jef ; key ; kick ; la seman ; llav ; marc
        hallucinations	-8	me about ; me on ; meet ; od ; of that ; per no ; pres ; primer ; puent
        hallucinations	-8	quier que ; read the ; rep ; residencial ; rid ; script ; semana ; sentenc
        hallucinations	-8	servic ; shot ; sobr ; spr ; stor ; throw ; to find ; to go ; told us ; top
        hallucinations	-8	uso ; vid ; week ago ; what a
        hallucinations	-9	# ; 0 i ; ambulanc ; asleep ; ban ; beat ; big ; clr said ; collect ; colleg
        hallucinations	-9	cow ; encontr ; es par ; fal ; fev ; fiv ; fourteen ; going to ; gust ; has no
        hallucinations	-9	hed ; hospital ; i ask ; i liv ; im at ; in an ; intern ; just want ; lab
        hallucinations	-9	label ; last month ; last year ; lik the ; mand ; my head ; no sx ; not the
        hallucinations	-9	of your ; ok ; one of ; orang ; pagin ; park ; position ; psychiatrist ; quisier
        hallucinations	-9	ready ; school ; she said ; slid ; sorry ; surgery ; tablet ; the back
        hallucinations	-9	the last ; the lin ; the park ; the tim ; think i ; to quit ; took a ; until
        hallucinations	-9	used ; used to ; ver ; viv con ; walk in ; what do ; what happen ; wks ago
        hallucinations	-9	work at ; writ thi ; yawn ; ~el
        hallucinations	-10	$ ; arregl ; arrest ; bank ; block ; breastbon ; busc ; cal it ; cam off ; card
        hallucinations	-10	cb ; clr has ; con las ; cuant ; do you ; doing ; doubl ; fax ; film ; god
        hallucinations	-10	goe ; good ; grand ; had a ; hi ; i just ; in your ; inpt ; ive nev ; july
        hallucinations	-10	la man ; law ; left ; lin at ; list ; lleg ; mal ; me da ; morning ; my bos
        hallucinations	-10	my doctor ; my heart ; nin day ; now its ; onc ; one who ; paid ; parent ; pric
        hallucinations	-10	refil ; regal ; rib ; shop ; so i ; steady ; step ; the church ; the form
        hallucinations	-10	threw ; tienen ; to see ; twenty ; whit ; with the ; y si ; your numb
        hallucinations	-11	0 mes ; agre ; bad ; best ; bet ; bil ; compr ; con un ; cousin ; cover ; crash
        """
}
