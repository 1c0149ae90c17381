extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations2 = """
        hallucinations	5	seventeen year ; sez ; sharpen the ; she smok ; shelt rn ; shirt is ; show
        hallucinations	5	shroom 0 ; shut off ; si sirv ; sit right ; smel his ; snf ; social ; social wkr
        hallucinations	5	sol ; somebody in ; somebody keep ; spider off ; steer wheel ; stick that
        hallucinations	5	stuf in ; sus primo ; swept the ; teeth with ; tehuacan ; tel about ; temblor y
        hallucinations	5	terc ; text back ; the answer ; the bailif ; the bunk ; the cha ; the cov
        hallucinations	5	the fellow ; the foot ; the grap ; the milk ; the mirror ; the muscl ; the rug
        hallucinations	5	the salt ; the turn ; them right ; ther doesnt ; ther hav ; they talk
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
        hallucinations	4	car behind ; carpet 0 ; cas de ; cellmat ; check every ; chip in ; chof que
        hallucinations	4	clock for ; clos in ; clr f ; coin out ; collarbon ; comadr le ; confetti ; copy
        hallucinations	4	corol with ; corrig ; cosa fea ; couch and ; couldnt ; crystal befor ; ctr 0
        hallucinations	4	curtain rod ; d stop ; d x ; d/c at ; dad hand ; dai seven ; dai until
        hallucinations	4	daught say ; day for ; day man ; day up ; de puro ; de quinc ; del gobiern
        hallucinations	4	desorient ; despu que ; detra de ; dia despu ; dia temblor ; dial the ; difunt y
        hallucinations	4	disorient to ; doesnt know ; dont hav ; dos in ; down he ; drain and ; drank sinc
        hallucinations	4	dril ; drink thursday ; dtr ; dts right ; eat ; el hotel ; el licor ; el pasil
        hallucinations	4	el pist ; en cas ; en que ; enoj ; ers ; es 0 ; est es ; estan ; estoy sol
        hallucinations	4	etoh stop ; even she ; exist ; exterminator ; f court ; f mushroom ; f sleep
        hallucinations	4	fath on ; fath re ; feel ; figur ; flick ; foil over ; for 0 ; for gas ; for the
        hallucinations	4	forget what ; friday the ; frighten ; from them ; ful of ; gallo de ; get loud
        hallucinations	4	ghb on ; giv detail ; gobiern ; golp le ; grad ; h ; h aft ; habl a ; habl por
        hallucinations	4	had whiskey ; hair so ; hand ; happen ; happy ; hatchet ; hav start ; he aint
        hallucinations	4	health ; hear and ; hear peopl ; heat ; her hair ; herd ; hes 0 ; hij mam ; hilo
        hallucinations	4	him sinc ; his boot ; hor sal ; hormiga de ; hoy ; hrs ; i told ; i took ; i writ
        hallucinations	4	i wrot ; in august ; in it ; in yrs ; iron at ; is count ; is deceas ; is mov
        hallucinations	4	is shak ; is wring ; isnt why ; it and ; it stil ; its his ; its labor
        hallucinations	4	its thursday ; iv lu ; ive look ; k ; kitchen becaus ; know his ; know them
        hallucinations	4	know they ; kore ; la central ; la enfermer ; lady ; lamp ; las ceja ; las cobija
        hallucinations	4	las flor ; las pared ; las ventana ; last ativan ; last cap ; last night
        hallucinations	4	last nit ; last nt ; last two ; late ; le agar ; le grit ; le ponen ; least ten
        hallucinations	4	listen and ; llegamo ; lo llaman ; lotion ; m brandy ; m no ; mad ; mad of
        hallucinations	4	mad out ; mandarl ; many peopl ; march ; may ; me by ; me dic ; me in
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
        hallucinations	4	tonight ; tonight he ; took ; torranc ; tre ; tremor sweat ; tuesday ; two guy
        hallucinations	4	typ ; typ at ; un beb ; un estudi ; un per ; un plat ; una band ; una gallina
        hallucinations	4	uncl ray ; und my ; unsur ; up sinc ; up would ; veo bicho ; virgen ; vivimo
        hallucinations	4	voic cal ; w him ; walk on ; want me ; was short ; wed and ; week the ; wer
        hallucinations	4	what day ; what ship ; wher he ; wher her ; who only ; win down ; wks etoh
        hallucinations	4	wont get ; worri ; wouldnt ; wring ; y brinc ; y q ; y quien ; y say ; y vivimo
        hallucinations	4	ya le ; yard ; yes your ; yest hear ; yo viv ; your honor ; yr ; zacateca
        hallucinations	3	0 addres ; 0 am ; 0 dia ; 0 drench ; 0 la ; 0 no ; 0 stop ; a corol ; a man
        hallucinations	3	a uno ; abaj ; abuel que ; again he ; ago keep ; ahorit mism ; air ; alguien
        hallucinations	3	alguien y ; alguno fin ; all night ; and car ; and he ; and sat ; and sit
        hallucinations	3	and someth ; and talk ; and they ; and told ; ano con ; anoch pus ; answer it
        hallucinations	3	ant and ; anti y ; arent real ; as though ; auditor ; ayer y ; becaus they
        hallucinations	3	bed aft ; bro ; but ther ; button a ; car ma ; car no ; cas est ; cervez el
        hallucinations	3	chifl ; cnat ; cnat stop ; cok sinc ; con el ; confus ; conmig adentr ; convert
        hallucinations	3	cosa ; couch that ; couldnt find ; couldnt say ; court stenograph ; crank on
        hallucinations	3	crush ; cry ; cup ; d de ; d keep ; d til ; dad stop ; dai two ; day ago ; day it
        hallucinations	3	day see ; day year ; de la ; de un ; de vera ; dej dorm ; del sext ; deliri
        hallucinations	3	delirium tremen ; diari de ; did it ; down someth ; drain ; dry and ; dual
        hallucinations	3	el closet ; el nombr ; el pel ; ell ya ; els can ; en molest ; end of ; entreg el
        hallucinations	3	es y ; est en ; etoh lu ; everyth ; everyth and ; eviction ; f ativan ; f box
        hallucinations	3	febrer ; for him ; from sist ; ful ; fum pur ; fx ; get at ; girl ; girl in
        hallucinations	3	giv him ; governor ; grandmoth cam ; h ago ; hallucinat in ; hav been ; he drank
        hallucinations	3	heavy ; her then ; herman tien ; hes hear ; hes soak ; hes ther ; him the
        hallucinations	3	himself that ; his check ; his offic ; his pip ; his sleev ; hold ; hotel
        hallucinations	3	hour ther ; hous hes ; hous thi ; i answer ; i eat ; i get ; i go ; ida ; im his
        hallucinations	3	in her ; is behind ; is keep ; isnt in ; its east ; its friday ; its monday
        hallucinations	3	juda ; juev and ; keep pluck ; keep what ; klonopin on ; la lampar ; la mes
        hallucinations	3	la pantal ; lampar ; landlord tenant ; last dos ; last noc ; last whiskey
        hallucinations	3	laundry and ; ld 0 ; le pidi ; le quitamo ; le salen ; le tiemblan ; les habl
        hallucinations	3	let the ; liv up ; llor ; los elot ; m last ; m say ; maestr y ; md cut
        hallucinations	3	me contestan ; me dicen ; me insid ; me siguen ; meti en ; mezcal desd ; mo last
        hallucinations	3	mom worri ; my ful ; my room ; my trunk ; nacimient ; nang ; negr y ; neighbor is
        hallucinations	3	night over ; night the ; no com ; no hors ; no mat ; no one ; nobody ask ; normal
        hallucinations	3	now confus ; nurs ; nurs anesthetist ; of tea ; of vet ; off theyd ; on backward
        hallucinations	3	or which ; orient to ; out ask ; outpatient stil ; pap llev ; pared ; pas to
        hallucinations	3	pati y ; per neighbor ; per son ; phon ; piel ; po probation ; por dentr
        hallucinations	3	porqu ell ; portrait ; post op ; preach ; psych ; pt report ; q ; qt ; que dia
        hallucinations	3	quit drink ; quit my ; quitamo ; rang the ; refrigerator ; regader con ; restrain
        hallucinations	3	rie ; ron 0 ; room lik ; rud ; rug ; run my ; sab a ; sabana ; saddl ; san juda
        hallucinations	3	sat ; sat was ; say ask ; se q ; se rie ; se sient ; secretary ; seen my ; self 0
        hallucinations	3	senor con ; sens i ; seran ; sext pis ; sheet that ; sin ; sink ; sist nam
        hallucinations	3	sist with ; sleep see ; sob ; sob liv ; sombra en ; staf ; stair ; stand
        hallucinations	3	statement from ; stil know ; stop sunday ; stop yesterday ; su trag ; sun need
        hallucinations	3	sunday ; sunday when ; sw ; taken to ; tech 0 ; that dont ; the cal ; the dat
        hallucinations	3	the g ; the governor ; the one ; the pa ; the tank ; them about ; then ask
        hallucinations	3	theyd cut ; think ; though she ; tiron ; to die ; to march ; to mind ; tomarl
        hallucinations	3	tongu tremor ; too ; tremen ; tv remot ; two evening ; un tiron ; una carrer
        hallucinations	3	up in ; up to ; va triag ; vaca ; vaci y ; ve y ; vera ; viern ; vodk sunday
        hallucinations	3	wal sinc ; want her ; want inpatient ; wat ; we had ; we look ; week hom
        hallucinations	3	wensday ; who graduat ; who you ; with dog ; y ahorit ; y estoy ; y ld ; y se
        hallucinations	3	ya tre ; yard in ; yard that ; year pretty ; yesterday the ; yesterday to ; yet i
        hallucinations	3	you his
        hallucinations	-3	+ 0 ; / 0 ; 0 when ; a doctor ; a liv ; aca ; accident ; addiction ; aft work
        hallucinations	-3	age ; ago meth ; alg de ; alon ; amt ; and cam ; and nev ; and so ; any
        hallucinations	-3	at noon ; at your ; ataqu ; background ; bark ; be around ; befor it ; bik
        hallucinations	-3	bkgd ; bles ; bottom ; brok ; cam hom ; can com ; can get ; can tak ; candl
        hallucinations	-3	cant sleep ; certificat ; clr ask ; cok in ; com back ; condition watch ; cont
        hallucinations	-3	content ; cough ; count ; cow 0 ; cur ; deni w/d ; detox for ; diarre ; diez
        hallucinations	-3	disculp ; do with ; doe a ; dollar ; dont even ; dont ~drink ; down from
        hallucinations	-3	down to ; draw teach ; drew ; drop off ; due ; duerm ; durmi en ; el agu
        hallucinations	-3	elephant ; elevator ; escond ; espanol ; estacion ; exact ; f cal ; find out
        hallucinations	-3	from her ; funeral ; garland ; gma ; gooseflesh ; grandkid ; grandmoth ; guy who
        hallucinations	-3	her on ; hs ; hung ; i driv ; i lik ; i los ; i used ; if you ; it every ; it up
        hallucinations	-3	its every ; la tard ; la troc ; last week ; lawy ; lik an ; lik im ; lik your
        hallucinations	-3	limit ; los dos ; love ; m vet ; maestr de ; mark ; may i ; me he ; me mand
        hallucinations	-3	meth had ; mor than ; morn and ; much ; muj ; my grandfath ; my landlord
        hallucinations	-3	my whol ; nam on ; need a ; need help ; nervou ; no med ; nobody has ; ob
        hallucinations	-3	of detox ; off for ; off it ; old man ; on one ; on purpos ; pal ; panic ; patch
        hallucinations	-3	phon between ; phot ; pierd ; pilot ; popcorn for ; practic acros ; prend
        hallucinations	-3	prescrib ; pued dej ; purpos ; put it ; que tien ; requir ; residential program
        hallucinations	-3	reviv ; se qued ; sent me ; shadow and ; she 0 ; she a ; sinc about ; sit with
        hallucinations	-3	slip ; social work ; spider nobody ; squeez ; squirrel sit ; streak ; street on
        hallucinations	-3	strung popcorn ; supervisor ; tan ; tast ; the county ; the garland ; the hour
        hallucinations	-3	the outpatient ; the va ; ther noth ; thes day ; they let ; they said ; thi form
        hallucinations	-3	throw up ; trai ; tratamient ; una cart ; usual by ; vien ; voic and ; was my
        hallucinations	-3	we do ; we strung ; with it ; work and ; would you ; you hear ; you peopl
        hallucinations	-3	~shak
        hallucinations	-4	0 nd ; 0 p ; 0 thi ; a 0 ; a big ; a bit ; a box ; a boy ; a cal ; a friend
        hallucinations	-4	a group ; a gun ; a red ; a seizur ; act ; actual ; adult ; agent ; aliv
        hallucinations	-4	all up ; and every ; and then ; and third ; anywher ; app ; attach ; back of
        hallucinations	-4	bail ; been in ; befor noon ; benefit ; bos ; bus stop ; cal the ; camp ; candy
        hallucinations	-4	cant find ; cant go ; car for ; ceil fan ; chin ; chok ; claim ; clap between
        hallucinations	-4	clinical ; cok at ; com down ; con ell ; con quien ; contact ; couldnt tel
        hallucinations	-4	county jail ; crossword ; ct ; cuand ; daught is ; dcf ; de las ; dead sist
        hallucinations	-4	demenci ve ; did the ; do u ; doe your ; dog and ; dont hear ; dos mes ; dtr re
        hallucinations	-4	duel ; duerm en ; dying to ; e ; eap ; east ; eighteen ; el ban ; el que
        hallucinations	-4	el tal ; elm and ; encer ; envelop ; ever ; fiest ; fiesta ; fifteen ; fil
        hallucinations	-4	fist ; for one ; for your ; forward ; fuert ; garag with ; gas ; get off
        hallucinations	-4	get out ; get to ; goosebump ; ground ; guit ; had clos ; had one ; has 0
        hallucinations	-4	hav my ; hay alg ; he just ; hes a ; high ; hijo ; his dad ; hol ; hom and ; hop
        hallucinations	-4	how do ; i com ; i couldnt ; i finish ; i lost ; i shoot ; i went ; id be
        hallucinations	-4	im ask ; im back ; in for ; in me ; in one ; intent ; is about ; it by
        hallucinations	-4	its about ; ive got ; keep my ; knit ; l arm ; la nariz ; la obr ; laid
        hallucinations	-4	las cinc ; lead ; left arm ; let go ; lo que ; lov to ; manag ; manan
        hallucinations	-4	march and ; marz ; maz took ; me dej ; me hear ; me sient ; me with ; me your
        hallucinations	-4	meant ; medicin ; mejor ; mi compadr ; mi espos ; mi nin ; mio ; my dog
        hallucinations	-4	my niec ; my parent ; my second ; my truck ; nad de ; nariz ; nd ; nin and
        hallucinations	-4	no teng ; noon and ; not me ; not ~sick ; nuestr ; of elm ; one i ; one with
        hallucinations	-4	option ; or 0 ; or i ; other ; pacient ; paperwork ; par la ; par no ; parec
        hallucinations	-4	pens ; peopl clap ; per ya ; pick the ; pistol ; plac with ; play the ; plu
        hallucinations	-4	port ; ppo ; prefer ; prep ; punch ; pupil ; qd x ; que hac ; que si ; quis
        hallucinations	-4	radio in ; rail ; recet ; ref ; restroom ; resum ; retir ; rop ; ros ; rxd
        hallucinations	-4	saw soldier ; say hel ; schedul ; scor ; se pued ; seman y ; set up ; seventy
        hallucinations	-4	shadow men ; she doesnt ; si falt ; sinc the ; sintoma ; six ; snack stand
        hallucinations	-4	snow ; so her ; solit ; somebody els ; someon to ; sound ; soup ; spot
        hallucinations	-4	stand had ; stil in ; straw ; structur ; study ; su pagin ; su pap ; swing a
        hallucinations	-4	tac ; tamal ; te ; teach ; team ; ten ; than ; thank ; thanksgiv ; that way
        hallucinations	-4	the bar ; the boy ; the bridg ; the day ; the ice ; the mailman ; the movement
        hallucinations	-4	the truck ; think im ; to put ; to work ; to your ; toc ; tomat ; too much
        hallucinations	-4	tour ; trad ; trail ; tren pas ; troc ; two month ; union ; up with ; using
        hallucinations	-4	verdad ; vet ; vet dts ; visitor ; volv ; vomit ; wak up ; want bed ; want the
        hallucinations	-4	was the ; we can ; we tak ; week for ; week of ; went to ; wev ; what it
        hallucinations	-4	wher you ; with a ; with one ; work the ; would be ; y su ; yo sol ; youl
        hallucinations	-4	your sit ; zapato ; ~cp ; ~detox ; ~get ; ~le ; ~overdos
        hallucinations	-5	$ 0 ; + cok ; 0 drink ; 0 k ; 0 kid ; 0 of ; 0 or ; 0 yo ; a mat ; about my
        hallucinations	-5	ach ; aft 0 ; aft the ; allow ; and by ; and cok ; and if ; and two ; anoth
        hallucinations	-5	anymor ; ask about ; at 0 ; attack ; aunt nam ; bag ; bas ; be a ; between ; bod
        hallucinations	-5	bor ; braz ; brother ; brought ; bug on ; busines ; but my ; but not ; c/o
        hallucinations	-5	cal back ; cam up ; candy wrap ; cash ; cent ; center ; cer ; cheap ; check in
        hallucinations	-5	cigaret ; clr on ; cod ; comput ; concern ; consum ; corren ; cuent ; d/c ; dar
        hallucinations	-5	day program ; de que ; de su ; de todo ; death ; desd entonc ; dia en ; did
        hallucinations	-5	dio ; do not ; eleven year ; embaraz ; ems ; english ; ensen ; ese ; everybody
        hallucinations	-5	experienc ; favorit ; feel lik ; field ; flight ; fly ; for work ; four without
        hallucinations	-5	gam ; gav me ; guitar ; gurgl ; hac rat ; hag ; half of ; ham ; hav to
        hallucinations	-5	hear his ; held ; help with ; him and ; his eye ; his lif ; his moth ; holiday
        hallucinations	-5	hr ago ; hundr ; hunt ; i been ; i own ; i read ; i run ; i teach ; i would
        hallucinations	-5	idk ; interview ; iop 0 ; is on ; issu ; its in ; its me ; its only ; jubil
        hallucinations	-5	jueg ; juez ; keep the ; knif ; las pastilla ; last yr ; laundromat ; leg
        hallucinations	-5	library ; liv in ; lock ; look at ; look lik ; m cok ; mailman ; mak a ; me a
        hallucinations	-5	medical ; mi jef ; mi niet ; mi tia ; midnight ; minuto ; mow ; my breastbon
        hallucinations	-5	my nephew ; my rib ; naloxon ; near ; neith ; niec ; noma ; nos ; not in
        hallucinations	-5	not on ; of thos ; one to ; or is ; or so ; pan ; paramedic ; parroqui ; plumb
        hallucinations	-5	porqu no ; refer ; referral ; reloj ; ren ; return ; room away ; rul ; run a
        hallucinations	-5	run out ; run the ; rx ; scar of ; see my ; sent to ; septemb ; si me ; siz
        hallucinations	-5	slot ; smil ; so my ; sobredosi ; sold ; soy de ; split ; step down ; strang
        hallucinations	-5	studi ; suelt ; suggest ; support ; swat spider ; tak them ; teng 0 ; that was
        hallucinations	-5	that what ; the kid ; the numb ; the offic ; the third ; then i ; then the
        hallucinations	-5	therapy ; they wer ; theyl ; thi year ; thre room ; tight ; tim i ; to stay
        hallucinations	-5	to you ; trabaj en ; traig ; treatment ; troubl ; turn out ; tx ; up blood ; usa
        hallucinations	-5	walk out ; want out ; was in ; wher to ; wk 0 ; wrap thre ; y platic ; y ya
        hallucinations	-5	yes ; youv ; ~one ; ~sick ; ~w/d
        hallucinations	-6	0 0 ; a bat ; a program ; admission ; alumni ; ambulatori ; and 0 ; apunt
        hallucinations	-6	bakery ; being ; bit ; build ; cant breath ; carry ; casa ; chil ; clas ; club
        hallucinations	-6	coffe ; colg ; corazon ; cos ; could ; dan ; day at ; day in ; day of ; decid
        hallucinations	-6	desintoxicacion ; dieron ; do a ; do thi ; dolor ; door and ; es el ; fair
        hallucinations	-6	february ; finish ; firm ; fit ; from hom ; from it ; front ; gat ; gav ; get it
        hallucinations	-6	grup ; hacen ; had me ; hast que ; he want ; her eye ; hes going ; honest ; hot
        hallucinations	-6	hous in ; how to ; i didnt ; i left ; i nev ; i put ; if ther ; im 0 ; in a
        hallucinations	-6	it at ; it has ; its cok ; kais ; la iglesi ; last wk ; leas ; lik somebody
        hallucinations	-6	long ; m self ; mayb ; me tom ; mention ; middl of ; might ; mom of ; my moth
        hallucinations	-6	ni nad ; ningun ; no ~sz ; nobody to ; obr ; octob ; ocup ; old deal ; on own
        hallucinations	-6	on speak ; on thi ; one and ; onlin ; oven and ; p / ; par el ; part ; pas out
        hallucinations	-6	patron ; pay ; peg ; por eso ; por las ; practicum ; pregnant ; pressur ; proud
        hallucinations	-6	put my ; que sigu ; rattl ; razor ; reason ; room with ; rout ; sav ; saving
        hallucinations	-6	say no ; season ; ser ; shook ; sixty day ; so she ; stat ; story ; stuck
        hallucinations	-6	su difunt ; swim ; sz ; tak the ; that i ; the guy ; the library ; theat
        hallucinations	-6	thirty ; thrown ; tijuan ; to ask ; to sleep ; to tel ; to us ; toi ; told her
        hallucinations	-6	touch it ; tre mes ; tuesday and ; turn 0 ; tuv ; vm ; voicemail ; was so
        hallucinations	-6	weekend and ; what would ; with you ; wont be ; wont say ; y el ; y en ; y un
        hallucinations	-6	ya est ; ~intern ; ~sz
        hallucinations	-7	% ; 0 % ; @ ; a coupl ; a lot ; a new ; a nurs ; about 0 ; acab ; aceptan
        hallucinations	-7	acros the ; against ; all right ; alway ; and got ; and not ; and would ; ano en
        hallucinations	-7	anyon ; april ; apt ; are thin ; ate ; atty ; away from ; b ; bel ; blood ; buen
        hallucinations	-7	by 0 ; cabez ; cal from ; calend ; can you ; cans ; cant hold ; caught ; centr
        hallucinations	-7	child ; clinic ; cm ; cok on ; cowork ; cuid a ; de una ; dia desd ; diner
        hallucinations	-7	divorc ; do we ; dont want ; dying ; el pech ; employ ; entonc ; entr seman
        hallucinations	-7	es que ; friend ; from a ; gan ; get a ; grandson ; has a ; he said ; her moth
        hallucinations	-7	hic ; how much ; i look ; id rath ; im writ ; in and ; in with ; is my ; it in
        hallucinations	-7	january ; jerk ; la cabez ; lesson every ; level ; licens ; lost ; me back
        hallucinations	-7	me pus ; mensaj ; mientra ; mov to ; muer ; my cousin ; my fami ; my friend
        hallucinations	-7	my lif ; my old ; nail ; neighbor voic ; nev been ; nic ; ninety ; noth els
        hallucinations	-7	och ; on a ; outpt ; over it ; pocket ; por un ; pos ; prim ; privat ; proof
        hallucinations	-7	puest ; purpl ; recovery ; regres ; rehab ; say i ; screen ; se pus ; sea ; segu
        hallucinations	-7	sentenc ; siet ; sinc i ; song ; sort ; station ; stepdad ; stomach ; suicid
        hallucinations	-7	texa ; the baby ; the fami ; the middl ; the next ; the only ; the week
        hallucinations	-7	therapist ; thin so ; think about ; to a ; tomorrow ; tranquil ; ultim ; va a
        hallucinations	-7	ven ; vend ; voic lesson ; voy a ; want off ; was a ; websit ; when my
        hallucinations	-7	when she ; wher do ; whod ; widow ; wif is ; wish ; would lik ; wouldnt say
        hallucinations	-7	writ for ; y los ; ya no ; yellow ; ~avh ; ~dts ; ~it
        hallucinations	-8	about a ; am a ; and her ; and id ; ano pas ; ant de ; anybody ; approv
        hallucinations	-8	are you ; c ; cant do ; chef ; company ; cond ; confirm ; counselor ; dia de
        hallucinations	-8	dr ; embarras ; es por ; eso ; for me ; for year ; front of ; given ; glad ; hel
        hallucinations	-8	hx ; i count ; i got ; i had ; i work ; iglesi ; in front ; insuranc ; ir ; jan
        hallucinations	-8	jef ; key ; kick ; la seman ; llav ; marc ; me about ; me on ; meet ; od
        hallucinations	-8	of that ; per no ; pres ; primer ; puent ; quier que ; read the ; rep
        hallucinations	-8	residencial ; rid ; script ; semana ; servic ; shot ; sobr ; spr ; stor ; throw
        hallucinations	-8	to find ; to go ; told us ; top ; uso ; vid ; week ago ; what a ; work at
        hallucinations	-9	# ; 0 i ; ambulanc ; asleep ; ban ; beat ; big ; clr said ; collect ; colleg
        hallucinations	-9	cort ; cow ; es par ; fal ; fev ; fiv ; fourteen ; going to ; gust ; has no
        hallucinations	-9	hed ; hospital ; i ask ; i just ; i liv ; im at ; in an ; intern ; just want
        hallucinations	-9	la man ; lab ; label ; last month ; last year ; lik the ; mand ; my head ; no sx
        hallucinations	-9	not the ; of your ; ok ; one of ; orang ; pagin ; park ; position ; psychiatrist
        hallucinations	-9	quisier ; ready ; school ; she said ; slid ; sorry ; surgery ; tablet ; the back
        hallucinations	-9	the last ; the lin ; the park ; the tim ; think i ; to quit ; took a ; until
        hallucinations	-9	used ; used to ; ver ; viv con ; walk in ; what do ; what happen ; wks ago
        hallucinations	-9	writ thi ; yawn ; ~el
        hallucinations	-10	$ ; arregl ; arrest ; bank ; block ; breastbon ; busc ; cal it ; cam off ; card
        hallucinations	-10	cb ; clr has ; con las ; cuant ; do you ; doing ; doubl ; encontr ; fax ; film
        hallucinations	-10	god ; goe ; good ; grand ; had a ; hi ; in your ; inpt ; ive nev ; july ; law
        hallucinations	-10	left ; lin at ; list ; lleg ; mal ; me da ; morning ; my bos ; my doctor
        hallucinations	-10	my heart ; nin day ; now its ; onc ; one who ; paid ; parent ; pric ; refil
        hallucinations	-10	regal ; rib ; shop ; snor ; so i ; steady ; step ; the church ; the form
        hallucinations	-10	threw ; tienen ; to see ; twenty ; whit ; with the ; y si ; your numb
        hallucinations	-11	0 mes ; agre ; bad ; best ; bet ; bil ; compr ; con un ; cousin ; cover ; crash
        hallucinations	-11	ech ; final ; forty ; grew ; had to ; i tri ; in law ; in that ; ins ; intak
        """
}
