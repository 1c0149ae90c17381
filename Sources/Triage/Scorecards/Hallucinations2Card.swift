extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations2 = """
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
        hallucinations	5	wouldnt answ ; wrong with ; y ve ; ya vaci ; year and ; year old ; year straight
        hallucinations	5	yerevan ; yet ; yr habit ; yrs ; yrs last
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
        hallucinations	4	disorient to ; doesnt know ; dont hav ; down he ; drain and ; drank sinc ; dril
        hallucinations	4	drink thursday ; dtr ; dts right ; eat ; el hotel ; el licor ; el pasil ; el pist
        hallucinations	4	en cas ; en que ; enoj ; ers ; es 0 ; est es ; estan ; estoy sol ; etoh stop
        hallucinations	4	even she ; exist ; exterminator ; f court ; f mushroom ; f sleep ; fath on
        hallucinations	4	fath re ; feel ; figur ; flick ; foil over ; for 0 ; for gas ; for the
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
        hallucinations	3	ant and ; anti y ; arent real ; as though ; auditor ; ayer y ; bailif
        hallucinations	3	becaus they ; bed aft ; bro ; but ther ; button a ; car ma ; car no ; cas est
        hallucinations	3	cervez el ; chifl ; cnat ; cnat stop ; cok sinc ; con el ; confus ; conmig adentr
        hallucinations	3	convert ; cosa ; couch that ; couldnt find ; couldnt say ; court stenograph
        hallucinations	3	crank on ; crush ; cry ; cup ; d de ; d keep ; d til ; dad stop ; dai two
        hallucinations	3	day ago ; day it ; day see ; day year ; de la ; de un ; de vera ; dej dorm
        hallucinations	3	del sext ; deliri ; delirium tremen ; diari de ; did it ; dos in ; down someth
        hallucinations	3	drain ; dry and ; dual ; el closet ; el nombr ; el pel ; ell ya ; els can
        hallucinations	3	en molest ; end of ; entreg el ; es y ; est en ; etoh lu ; everyth ; everyth and
        hallucinations	3	eviction ; f ativan ; f box ; febrer ; for him ; from sist ; ful ; fum pur ; fx
        hallucinations	3	get at ; girl ; girl in ; giv him ; governor ; grandmoth cam ; h ago
        hallucinations	3	hallucinat in ; hav been ; he drank ; heavy ; her then ; herman tien ; hes hear
        hallucinations	3	hes soak ; hes ther ; him the ; himself that ; his check ; his offic ; his pip
        hallucinations	3	his sleev ; hold ; hotel ; hour ther ; hous hes ; hous thi ; i answer ; i eat
        hallucinations	3	i get ; i go ; ida ; im his ; in her ; is behind ; is keep ; isnt in ; its east
        hallucinations	3	its friday ; its monday ; juda ; juev and ; keep pluck ; keep what ; klonopin on
        hallucinations	3	la lampar ; la mes ; la pantal ; lampar ; landlord tenant ; last dos ; last noc
        hallucinations	3	last whiskey ; laundry and ; ld 0 ; le pidi ; le quitamo ; le salen ; le tiemblan
        hallucinations	3	les habl ; let the ; liv up ; llor ; los elot ; m last ; m say ; maestr y
        hallucinations	3	md cut ; me contestan ; me dicen ; me insid ; me siguen ; meti en ; mezcal desd
        hallucinations	3	mo last ; mom worri ; my ful ; my room ; my trunk ; nacimient ; nang ; negr y
        hallucinations	3	neighbor is ; night over ; night the ; no com ; no hors ; no mat ; no one
        hallucinations	3	nobody ask ; normal ; now confus ; nurs ; nurs anesthetist ; of tea ; off theyd
        hallucinations	3	on backward ; or which ; orient to ; out ask ; outpatient stil ; pap llev ; pared
        hallucinations	3	pas to ; pati y ; per neighbor ; per son ; phon ; piel ; po probation ; por dentr
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
        hallucinations	-3	from her ; funeral ; garland ; gas station ; gma ; gooseflesh ; grandkid
        hallucinations	-3	grandmoth ; guy who ; her on ; hs ; hung ; i driv ; i lik ; i los ; i used
        hallucinations	-3	if you ; it every ; it up ; its every ; la tard ; la troc ; last week ; lawy
        hallucinations	-3	lik an ; lik im ; lik your ; limit ; los dos ; love ; m vet ; maestr de ; mark
        hallucinations	-3	may i ; me he ; me mand ; meth had ; mor than ; morn and ; much ; muj
        hallucinations	-3	my grandfath ; my landlord ; my whol ; nam on ; need a ; need help ; nervou
        hallucinations	-3	no med ; nobody has ; ob ; of detox ; off for ; off it ; old man ; on one
        hallucinations	-3	on purpos ; pal ; panic ; patch ; phon between ; phot ; pierd ; pilot
        hallucinations	-3	popcorn for ; practic acros ; prend ; prescrib ; pued dej ; purpos ; put it
        hallucinations	-3	que tien ; requir ; residential program ; reviv ; se qued ; sent me ; shadow and
        hallucinations	-3	she 0 ; she a ; sinc about ; sit with ; slip ; social work ; soy ; spider nobody
        hallucinations	-3	squeez ; squirrel sit ; streak ; street on ; strung popcorn ; supervisor ; tan
        hallucinations	-3	the county ; the garland ; the hour ; the outpatient ; the va ; ther noth
        hallucinations	-3	thes day ; they let ; they said ; thi form ; throw up ; trai ; tratamient
        hallucinations	-3	una cart ; usual by ; vien ; voic and ; was my ; we do ; we strung ; with it
        hallucinations	-3	work and ; would you ; you hear ; you peopl ; ~shak
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
        hallucinations	-4	fist ; for one ; forward ; fuert ; gam ; garag with ; gas ; get off ; get out
        hallucinations	-4	get to ; goosebump ; ground ; guit ; had clos ; had one ; has 0 ; hav my
        hallucinations	-4	hay alg ; he just ; hes a ; high ; hijo ; his dad ; hol ; hom and ; hop ; how do
        hallucinations	-4	i com ; i couldnt ; i finish ; i lost ; i run ; i shoot ; i went ; id be
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
        hallucinations	-4	stand had ; stil in ; straw ; structur ; studi ; study ; su pagin ; su pap
        hallucinations	-4	swing a ; tac ; tamal ; tast ; te ; teach ; team ; ten ; than ; thank
        hallucinations	-4	thanksgiv ; that way ; the bar ; the boy ; the bridg ; the day ; the mailman
        hallucinations	-4	the movement ; the truck ; think im ; to put ; to work ; to your ; toc ; tomat
        hallucinations	-4	too much ; tour ; trad ; trail ; tren pas ; troc ; two month ; tx ; union
        hallucinations	-4	up with ; using ; verdad ; vet ; vet dts ; visitor ; volv ; vomit ; wak up
        hallucinations	-4	want bed ; want the ; was the ; we can ; we tak ; week for ; week of ; went to
        hallucinations	-4	wev ; what it ; wher you ; with a ; with one ; work the ; would be ; y su
        hallucinations	-4	yo sol ; youl ; your sit ; zapato ; ~cp ; ~detox ; ~get ; ~le ; ~overdos
        hallucinations	-5	$ 0 ; + cok ; 0 drink ; 0 k ; 0 kid ; 0 of ; 0 or ; 0 yo ; a mat ; about my
        hallucinations	-5	ach ; aft 0 ; aft the ; allow ; and by ; and cok ; and if ; and two ; anoth
        hallucinations	-5	anymor ; ask about ; at 0 ; attack ; aunt nam ; bag ; bas ; be a ; between ; bod
        hallucinations	-5	bor ; braz ; brother ; brought ; bug on ; busines ; but my ; but not ; c/o
        hallucinations	-5	cal back ; cam up ; candy wrap ; cash ; cent ; center ; cer ; cheap ; check in
        hallucinations	-5	cigaret ; clr on ; cod ; comput ; concern ; consum ; corren ; cuent ; d/c ; dar
        hallucinations	-5	day program ; de que ; de su ; de todo ; death ; desd entonc ; dia en ; did
        hallucinations	-5	dio ; do not ; eleven year ; embaraz ; ems ; english ; ensen ; ese ; everybody
        hallucinations	-5	experienc ; favorit ; feel lik ; field ; flight ; fly ; for work ; for your
        hallucinations	-5	four without ; gav me ; guitar ; gurgl ; hac rat ; hag ; half of ; ham ; hav to
        hallucinations	-5	hear his ; held ; help with ; him and ; his eye ; his lif ; his moth ; holiday
        hallucinations	-5	hr ago ; hundr ; hunt ; i been ; i own ; i read ; i teach ; i would ; idk
        hallucinations	-5	interview ; iop 0 ; is on ; issu ; its in ; its me ; its only ; jubil ; jueg
        hallucinations	-5	juez ; keep the ; knif ; las pastilla ; last yr ; laundromat ; leg ; library
        hallucinations	-5	liv in ; lock ; look at ; look lik ; m cok ; mailman ; mak a ; me a ; medical
        hallucinations	-5	mi jef ; mi niet ; mi tia ; midnight ; minuto ; mow ; my breastbon ; my nephew
        hallucinations	-5	my rib ; naloxon ; near ; neith ; niec ; noma ; nos ; not in ; not on ; of thos
        hallucinations	-5	one to ; or is ; or so ; pan ; paramedic ; parroqui ; plumb ; porqu no ; refer
        hallucinations	-5	referral ; reloj ; ren ; return ; room away ; rul ; run out ; run the ; rx
        hallucinations	-5	scar of ; see my ; sent to ; septemb ; si me ; siz ; slot ; smil ; so my
        hallucinations	-5	sobredosi ; sold ; soy de ; split ; step down ; strang ; suelt ; suggest
        hallucinations	-5	support ; swat spider ; tak them ; teng 0 ; that was ; that what ; the ice
        hallucinations	-5	the kid ; the numb ; the offic ; the third ; theat ; then i ; then the ; therapy
        hallucinations	-5	they wer ; theyl ; thi year ; thre room ; tight ; tim i ; to stay ; to you
        hallucinations	-5	trabaj en ; traig ; treatment ; troubl ; turn out ; up blood ; usa ; walk out
        hallucinations	-5	want out ; was in ; wher to ; wk 0 ; wrap thre ; y platic ; y ya ; yes ; youv
        hallucinations	-5	~one ; ~sick ; ~w/d
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
        hallucinations	-6	put my ; que sigu ; rattl ; razor ; reason ; room with ; rout ; run a ; sav
        hallucinations	-6	saving ; say no ; season ; ser ; shook ; sixty day ; so she ; stat ; story
        hallucinations	-6	stuck ; su difunt ; swim ; sz ; tak the ; that i ; the guy ; the library
        hallucinations	-6	thirty ; thrown ; tijuan ; to ask ; to sleep ; to tel ; to us ; toi ; told her
        hallucinations	-6	touch it ; tre mes ; tuesday and ; turn 0 ; tuv ; vm ; voicemail ; was so
        hallucinations	-6	weekend and ; what would ; with you ; wont be ; wont say ; y el ; y en ; y los
        hallucinations	-6	y un ; ya est ; ~intern ; ~sz
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
        hallucinations	-7	writ for ; ya no ; yellow ; ~avh ; ~dts ; ~it
        hallucinations	-8	about a ; am a ; and her ; and id ; ano pas ; ant de ; anybody ; approv
        hallucinations	-8	are you ; c ; cant do ; chef ; company ; cond ; confirm ; counselor ; dia de
        hallucinations	-8	dr ; embarras ; es por ; eso ; for me ; for year ; front of ; given ; glad ; hel
        hallucinations	-8	hx ; i count ; i got ; i had ; i work ; iglesi ; in front ; insuranc ; ir ; jan
        hallucinations	-8	jef ; key ; kick ; la seman ; llav ; marc ; me about ; me on ; meet ; od
        hallucinations	-8	of that ; per no ; pres ; primer ; puent ; quier que ; read the ; rep
        hallucinations	-8	residencial ; rid ; script ; semana ; servic ; shot ; sobr ; spr ; stor ; throw
        hallucinations	-8	to find ; to go ; told us ; top ; uso ; vid ; week ago ; what a
        hallucinations	-9	# ; 0 i ; ambulanc ; asleep ; ban ; beat ; big ; clr said ; collect ; colleg
        hallucinations	-9	cort ; cow ; es par ; fal ; fev ; fiv ; fourteen ; going to ; gust ; has no
        hallucinations	-9	hed ; hospital ; i ask ; i just ; i liv ; im at ; in an ; intern ; just want
        hallucinations	-9	la man ; lab ; label ; last month ; last year ; lik the ; mand ; my head ; no sx
        hallucinations	-9	not the ; of your ; ok ; one of ; orang ; pagin ; park ; position ; psychiatrist
        hallucinations	-9	quisier ; ready ; school ; she said ; slid ; sorry ; surgery ; tablet ; the back
        hallucinations	-9	the last ; the lin ; the park ; the tim ; think i ; to quit ; took a ; until
        hallucinations	-9	used ; used to ; ver ; viv con ; walk in ; what do ; what happen ; wks ago
        hallucinations	-9	work at ; writ thi ; yawn ; ~el
        hallucinations	-10	$ ; arregl ; arrest ; bank ; block ; breastbon ; busc ; cal it ; cam off ; card
        hallucinations	-10	cb ; clr has ; con las ; cuant ; do you ; doing ; doubl ; encontr ; fax ; film
        hallucinations	-10	god ; goe ; good ; grand ; had a ; hi ; in your ; inpt ; ive nev ; july ; law
        hallucinations	-10	left ; lin at ; list ; lleg ; mal ; me da ; morning ; my bos ; my doctor
        hallucinations	-10	my heart ; nin day ; now its ; onc ; one who ; paid ; parent ; pric ; refil
        hallucinations	-10	regal ; rib ; shop ; snor ; so i ; steady ; step ; the church ; the form
        hallucinations	-10	threw ; tienen ; to see ; twenty ; whit ; with the ; y si ; your numb
        hallucinations	-11	0 mes ; agre ; bad ; best ; bet ; bil ; compr ; con un ; cousin ; cover ; crash
        hallucinations	-11	ech ; final ; forty ; grew ; had to ; i tri ; in law ; in that ; ins ; intak
        hallucinations	-11	lik to ; notic ; numer ; odd ; pastor ; say she ; segur ; send ; teng ; termin
        """
}
