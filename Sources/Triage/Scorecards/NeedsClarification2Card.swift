extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification2 = """
        needs_clarification	4	scholarship fund ; scream at ; se oye ; se oyen ; seen it ; senor por
        needs_clarification	4	shak the ; she wav ; shield of ; shield tri ; shuttl ; si ~tom ; sigu en
        needs_clarification	4	sil vou ; sin mas ; sin tom ; sist hous ; sist say ; sist the ; slow i
        needs_clarification	4	snow day ; soft spoken ; sold you ; somebody be ; somebody i
        needs_clarification	4	somebody ought ; someon phon ; someon ring ; someth has ; son and ; son say
        needs_clarification	4	sorry its ; speak than ; squeez pain ; sr ; sra espos ; stand on
        needs_clarification	4	stat northridg ; sticky ; strawberry ; street was ; struck ; stuck in
        needs_clarification	4	supervisor on ; sw ; system not ; tag ; tak anoth ; tak or ; tanto ; tap los
        needs_clarification	4	teng los ; text ; that down ; that littl ; the bath ; the bldg ; the cousin
        needs_clarification	4	the desk ; the differenc ; the glov ; the lamp ; the light ; the mortgag
        needs_clarification	4	the mural ; the newspap ; the pag ; the rent ; the rotary ; the ~brochur
        needs_clarification	4	then 0 ; then he ; then her ; then hung ; then nobody ; then said
        needs_clarification	4	ther blood ; ther someon ; therel ; therel be ; thi addres ; thi numb
        needs_clarification	4	thi phon ; thi record ; thi sit ; thi wher ; thx ; tiend me ; tieng
        needs_clarification	4	tieng viet ; til 0 ; tip the ; to deliv ; to listen ; to thank
        needs_clarification	4	today becaus ; tol booth ; told a ; took phon ; touch ~cok ; translat ; trat
        needs_clarification	4	triwest ; try us ; turn from ; two sister ; tx now ; typ the ; un minut
        needs_clarification	4	un tub ; until six ; up x ; us through ; usa coc ; using a ; usted ayudan
        needs_clarification	4	vean ; vean los ; veo cas ; vera ; viet ; voc ; vou plait ; wallpap has
        needs_clarification	4	want somebody ; want us ; was alway ; was eith ; was me ; was not ; was sent
        needs_clarification	4	we had ; we think ; week ago ; whal ; what your ; who play ; who use
        needs_clarification	4	who you ; whol bottl ; wif if ; wif to ; wifi ; wil cal ; with los
        needs_clarification	4	with wat ; without her ; without insuranc ; wks ; wont mat
        needs_clarification	4	wouldnt elaborat ; wouldnt say ; xfer from ; ya dej ; ya le ; you all
        needs_clarification	4	you he ; you let ; you mor ; you tonight ; you which ; you work ; your and
        needs_clarification	4	~a ~baby ; ~a ~real ; ~accept ; ~blood ; ~blu ~shield ; ~brochur ; ~cierran
        needs_clarification	4	~crack ; ~park ; ~plac or ; ~quien ; ~sentenc ; ~shield ; ~si ; ~si no
        needs_clarification	4	~substanc ; ~whisper
        needs_clarification	3	*chestPain.0 ; *duration.5 ; *quitting.0:negated
        needs_clarification	3	*serviceQuestion.0:hypothetical ; *sinceStopping.3 ; *started.0:negated
        needs_clarification	3	*violence.0 ; *withdrawalSign.0:historical ; + ; + if ; + is ; + phon ; / no
        needs_clarification	3	0 hour ; 0 next ; 0 retir ; 0 said ; 0 sist ; 0 thre ; 0 word ; 0 yo ; a 0
        needs_clarification	3	a bar ; a bel ; a besoin ; a broth ; a burden ; a callback ; a chat
        needs_clarification	3	a closet ; a crisi ; a cuatr ; a deposit ; a flu ; a gun ; a human ; a leer
        needs_clarification	3	a llor ; a minh ; a numb ; a pallet ; a payment ; a pool ; a porch ; a pray
        needs_clarification	3	a set ; a spanish ; a sticky ; a truck ; a voic ; a wait ; a warehous
        needs_clarification	3	a wonderful ; a word ; about cal ; abt us ; aceptan ; addres and
        needs_clarification	3	aft friday ; again im ; ago ; agu en ; ahij y ; ahorit en ; ai noi ; ako
        needs_clarification	3	al dia ; alcohol ; alguem ai ; all his ; all very ; all wkend ; aloud
        needs_clarification	3	am using ; amtrak ; and cok ; and doe ; and fentanyl ; and found ; and gues
        needs_clarification	3	and him ; and ill ; and is ; and lost ; and meth ; and phon ; and tir
        needs_clarification	3	ano y ; approv by ; apunt ; as direct ; asdf ; ask how ; ask the
        needs_clarification	3	at airport ; at bus ; at it ; at sixty ; audi ; aunt re ; azote ; ba
        needs_clarification	3	back to ; back x ; bathroom i ; battery died ; be aliv ; be all ; be honest
        needs_clarification	3	beat my ; been love ; befor we ; bendi ; between your ; bf re ; blad out
        needs_clarification	3	boa ; bonjour mon ; both say ; box but ; box truck ; braucht ; braucht hilf
        needs_clarification	3	bread ; breath but ; broth wont ; buen ; buenisim ; build or ; burn it
        needs_clarification	3	but at ; cad quien ; cad quinc ; cafeteri ; cal about ; cal as ; cal back
        needs_clarification	3	cal de ; cal drop ; cal for ; cam a ; cam on ; camion ; can giup ; can her
        needs_clarification	3	can peopl ; can wait ; card has ; cart with ; cat has ; cb numb ; cer el
        needs_clarification	3	cerc del ; chair as ; chalk ; chin for ; chiquito ; chuong ; chuong trinh
        needs_clarification	3	cle the ; client 0 ; climb int ; closet rod ; closet with ; clr confirm
        needs_clarification	3	clr got ; clr is ; clr saw ; co ai ; cocain last ; cocain problem ; cod
        needs_clarification	3	cok an ; colgant ; comadr ; comadr le ; company pay ; compar ; con sangr
        needs_clarification	3	con trai ; connection ; contest bien ; convers ; corre ; could somebody
        needs_clarification	3	couldnt find ; count out ; courtesy ; cowork wif ; crush pain ; crystal thi
        needs_clarification	3	cuadr ; cuand naci ; cun y ; d/c plan ; darl las ; dat with ; daught has
        needs_clarification	3	dcf ; de adentr ; de camion ; de mis ; de ven ; del puent ; descuent
        needs_clarification	3	desk at ; desk guest ; despert manan ; despiert con ; diabetic ; did not
        needs_clarification	3	didnt ask ; different thing ; dio est ; dio mas ; direccion ; discharg from
        needs_clarification	3	discharg of ; dm ; do they ; doctor on ; doctor told ; doe anyon
        needs_clarification	3	doe somebody ; doing drum ; dond ant ; dond estan ; dont put ; door do
        needs_clarification	3	dos a ; dos no ; down last ; drink then ; driv thru ; drogen ; drop x
        needs_clarification	3	drov the ; dye ; each voic ; eat in ; el anil ; el control ; el muchach
        needs_clarification	3	el panteon ; el parqu ; el que ; el semafor ; elementary school
        needs_clarification	3	elephant on ; email on ; emotional support ; en fil ; en nochebuen ; entier
        needs_clarification	3	es cocain ; es del ; es emergenci ; esa palabra ; espos est ; espos me
        needs_clarification	3	espos tom ; est mund ; est noch ; est numer ; etoh ; ever borrow ; ext 0
        needs_clarification	3	f clr ; f flat ; f sound ; facil ; far from ; fath went ; fin now ; finish
        needs_clarification	3	finish treatment ; first 0 ; first car ; first on ; flick ; floor right
        needs_clarification	3	foam ; folk wer ; follow the ; for air ; for fiv ; for whoev ; forearm
        needs_clarification	3	forgot to ; fountain in ; fre aft ; friday at ; friend + ; friend is
        needs_clarification	3	from job ; from now ; from und ; fuimo ; fum cristal ; gallo ; gallo de
        needs_clarification	3	gam night ; gam on ; garden is ; gato ; gav it ; gay ; get him ; get stuck
        needs_clarification	3	giggl in ; go by ; goi ; golf ; good as ; good chin ; got all ; got cut
        needs_clarification	3	grab the ; grandson on ; gray per ; habl desd ; hac 0 ; hac ruid
        needs_clarification	3	hac treint ; had one ; hamst ; hang ; happen on ; has left ; has used
        needs_clarification	3	hasnt ; hav chang ; hav heard ; hav nev ; hav read ; he decid ; he swallow
        needs_clarification	3	hear each ; heart doing ; held 0 ; help him ; her neighbor ; her numb
        needs_clarification	3	herman menor ; hermano se ; heroin for ; hes als ; hes got ; hes talk
        needs_clarification	3	hij a ; him get ; him nev ; himself with ; his car ; his leg ; hockey
        needs_clarification	3	hoi ve ; hold 0 ; hom to ; hond ; honey ; hoop ; hour a ; hoy ni ; hr approv
        needs_clarification	3	hung over ; husband and ; hymn ; i found ; i go ; i read ; i shouldnt
        needs_clarification	3	i taught ; i travel ; i want ; id start ; id stil ; idk ; im about
        needs_clarification	3	im alway ; im final ; im gon ; im out ; in 0 ; in by ; in feb ; in lin
        needs_clarification	3	in liv ; in manil ; in residential ; informacion sobr ; inpatient my
        needs_clarification	3	interpret ; is beat ; is broken ; is fil ; is going ; is hurt ; is kil
        needs_clarification	3	is me ; is mov ; is see ; is tel ; is you ; is your ; it coed ; it felt
        needs_clarification	3	it hav ; it nev ; it run ; its alcohol ; its cok ; its drink ; its kratom
        needs_clarification	3	its regard ; its work ; izq ; jacaranda ; jail four ; jan and ; jardin y
        needs_clarification	3	je ne ; jean and ; just punch ; kais is ; keep hear ; keep work ; ketamin is
        needs_clarification	3	ki ; kick ; kitchen all ; kitchen lik ; knot in ; known to ; ko po
        needs_clarification	3	koreatown ; kreyol ; ks ; l ; la azote ; la cuadr ; la culp ; la licuador
        needs_clarification	3	la secundari ; la tarjet ; la tint ; la tomader ; laid out ; las planta
        needs_clarification	3	lat 0 ; laught ; lav el ; lax ; le dicen ; le est ; least it ; leav at
        needs_clarification	3	leav it ; leav town ; leer ; left him ; left nam ; left ohi ; les cuent
        needs_clarification	3	let down ; let jacket ; letter so ; level no ; liger ; lik hear ; listen
        needs_clarification	3	llam despu ; llam se ; llamarl ; long are ; look down ; los oido ; los pid
        needs_clarification	3	los va ; loud ; loud than ; lov the ; lov you ; luchador ; lueg le ; m
        needs_clarification	3	m clr ; m slow ; m spe ; m with ; makakausap ; mal por ; man to ; many bed
        needs_clarification	3	many peopl ; marunong ; mas grand ; match ; may los ; may makakausap
        needs_clarification	3	me cal ; me instead ; me monday ; me pictur ; me pleas ; me then ; me up
        needs_clarification	3	meal and ; mecat ; medi es ; medi los ; mein tocht ; men and ; mention
        needs_clarification	3	mes y ; meth or ; meth problem ; meth thi ; metr stop ; mi amig
        needs_clarification	3	mi cumpleano ; mi dentist ; mia ; microwav ; milla ; mim ; mis y ; mom just
        needs_clarification	3	month first ; moth would ; moun ; moun ki ; mow ; muchach ; muon ; muon hoi
        needs_clarification	3	muy buen ; mwen ; my 0 ; my alarm ; my barb ; my chest ; my company ; my dog
        needs_clarification	3	my fami ; my grandchildren ; my sponsor ; my street ; my tonsil ; nad que
        needs_clarification	3	nam denis ; navidad y ; ne ; need in ; nephew meth ; nev said ; nev went
        needs_clarification	3	ngl ; nicknam ; niet que ; night desk ; nimmt ; nimmt drogen ; nin month
        needs_clarification	3	no callback ; no detail ; no nam ; no queremo ; no that ; no uso ; no ~sist
        needs_clarification	3	no ~sub ; nochebuen ; noit ; nos da ; nos mand ; not jok ; not know
        needs_clarification	3	not marri ; not pick ; not ~pt ; nou ; numb i ; nunc hay ; nunc la ; nvr
        needs_clarification	3	o par ; o por ; o si ; ods dai ; of cal ; of golf ; of noth ; of orang
        needs_clarification	3	of twin ; oid ; oido ; ok on ; old chair ; oldest of ; on board ; on break
        needs_clarification	3	on card ; on curb ; on spic ; only two ; open thi ; opiat ; opin ; opin que
        needs_clarification	3	or any ; or anyon ; or how ; or it ; or mayb ; or not ; or sinc ; or that
        needs_clarification	3	or what ; or wheth ; oth inf ; our fami ; our lawn ; out lik ; own text
        needs_clarification	3	own therapist ; pain pt ; pair ; pal kreyol ; pansi ; panteon ; pap y
        needs_clarification	3	parec ; pas a ; pas est ; paus ; pay rat ; pecan ; pendient ; peopl are
        needs_clarification	3	peopl or ; peopl shar ; per day ; peric no ; person ; phon ; phon aft
        needs_clarification	3	phon and ; phon at ; phon plan ; pian and ; pick the ; plan cb
        needs_clarification	3	pleas disregard ; pls cal ; po bang ; porqu lo ; porqu una ; potluck ; pou
        needs_clarification	3	pouvez ; prim manej ; prob nad ; program about ; pt in ; pt then
        needs_clarification	3	pued respir ; puent colgant ; puert de ; put that ; put thi ; puzzl ; q es
        needs_clarification	3	q nunc ; que alguien ; que habl ; que mas ; que teni ; que él ; quedan
        needs_clarification	3	queden ; quit ; quit drink ; rath than ; re etoh ; re new ; re old ; re our
        needs_clarification	3	re stepson ; regal un ; rehab in ; rehab old ; repeat nam ; res ; res in
        needs_clarification	3	resign ; rest in ; restrain ord ; rheumatologist ; rider ; rn on
        needs_clarification	3	robert and ; sab cuant ; said a ; said but ; said hed ; said id ; sal por
        needs_clarification	3	sal un ; sam lin ; sat me ; sav my ; saw our ; say broth ; say fentanyl
        needs_clarification	3	say its ; say weed ; school nurs ; school with ; se ni ; se queden
        needs_clarification	3	se quier ; section of ; see ods ; see pcp ; segu aqui ; seguro ; semi
        needs_clarification	3	sent a ; sentimental ; sepan ; settl on ; shak hand ; she finish ; shed and
        needs_clarification	3	sho are ; shoot himself ; shop around ; should contact ; shutof and ; shy
        needs_clarification	3	si aqui ; si la ; si ~hay ; sick for ; sie ; siempr en ; sign at ; sign you
        needs_clarification	3	sinc he ; sinc nov ; sist liv ; six month ; sleep on ; smok ice ; smoothi
        needs_clarification	3	so kind ; so now ; soap ; sock ; softbal team ; someon who ; someth is
        needs_clarification	3	son ask ; sort out ; spe no ; specific ; spok with ; staf to ; station wagon
        needs_clarification	3	stepbroth ; stepdad is ; sticky not ; stil hold ; stil pay ; story for
        needs_clarification	3	su almoh ; suicid not ; sur of ; sur thi ; swear by ; sweet ; tak walk
        needs_clarification	3	tak ~kais ; tal than ; tel a ; tel somebody ; telephon ; that add ; that all
        needs_clarification	3	that for ; that hes ; that mean ; that normal ; that took ; the aunt
        needs_clarification	3	the blad ; the chip ; the deacon ; the director ; the dishwash ; the email
        needs_clarification	3	the envelop ; the flut ; the fountain ; the graduation ; the ice
        needs_clarification	3	the mailman ; the microwav ; the no ; the parad ; the passeng ; the potluck
        needs_clarification	3	the supervisor ; the teach ; the tech ; the tid ; the tooth ; the trip
        needs_clarification	3	the world ; them no ; ther anybody ; thes thing ; they are ; thi am
        needs_clarification	3	thi form ; thi whol ; thing was ; thre night ; thre tim ; threaten
        needs_clarification	3	tien una ; til nov ; tim ever ; tim zon ; tiny ; to believ ; to denv
        needs_clarification	3	to put ; to sav ; to sort ; tocht ; toi muon ; tomader ; tonight im
        needs_clarification	3	too far ; too lat ; tool to ; town is ; tra un ; traffic ; train for
        needs_clarification	3	trat de ; treatment at ; trinh ; tub so ; tulong ng ; two caller ; tx inf
        needs_clarification	3	typical day ; uhc ; un equip ; un libr ; uneasy ; unitedhealthcar ; unk what
        needs_clarification	3	unlimit ; until he ; up as ; up befor ; up for ; use cok ; use of ; used spe
        needs_clarification	3	using crack ; usual hom ; uva de ; vamo a ; vap + ; ve chuong ; vecin llam
        needs_clarification	3	ventan ; verd ; very hot ; vi su ; viet khong ; visitor use ; voic said
        needs_clarification	3	voicemail ; voz ; w/o the ; wait ; wak the ; walk and ; walk ins ; want a
        needs_clarification	3	want cal ; want one ; was drink ; was foggy ; was glad ; wat bottl ; wav a
        needs_clarification	3	way my ; we look ; weath ; web pag ; wed need ; went by ; wev been
        needs_clarification	3	what shed ; when someon ; wheth it ; which is ; whisp ; who in ; who just
        needs_clarification	3	who need ; who own ; who wrot ; whoev ; whol bag ; wind ; window for
        needs_clarification	3	windshield ; with detail ; with ketamin ; wk sinc ; woman ; woman to
        needs_clarification	3	word at ; word sinc ; word was ; work er ; work ful ; work with ; wren
        needs_clarification	3	x favor ; xin cha ; y aceptan ; y contest ; y estudi ; ya sali ; yal tak
        needs_clarification	3	yard on ; year in ; year we ; yel he ; yes / ; yesterday with ; yo el
        needs_clarification	3	yog teach ; you about ; you and ; you anyth ; you can ; you follow
        needs_clarification	3	you keep ; you talk ; young lady ; your build ; your day ; your is
        needs_clarification	3	your program ; zero ; ~a ~mi ; ~aceptan ~medi ; ~direccion ; ~dt 0 ; ~dtr
        needs_clarification	3	~get ~the ; ~ground ; ~llor ; ~ok ; ~opioid ; ~quit ; ~seizur ~as ; ~son
        needs_clarification	3	~sub ; ~substanc given ; ~the ~ground ; ~treat ; ~without ~me ; ~worry
        needs_clarification	2	*chestPain.0:historical ; *hallucination.1:other_experiencer ; *mandator.1
        needs_clarification	2	*needsHelp.0:hypothetical ; *person.0:negated
        needs_clarification	2	*serviceQuestion.0:historical ; *substance.0:hypothetical ; *treatmentNeed.1
        needs_clarification	2	+ every ; + wher ; 0 am ; 0 clear ; 0 confd ; 0 drunk ; 0 fev ; 0 finish
        needs_clarification	2	0 heal ; 0 i ; 0 lat ; 0 st ; 0 to ; 0 too ; 0 u ; 0 week ; a bal
        needs_clarification	2	a battery ; a breakup ; a cal ; a can ; a chanc ; a colg ; a detox
        needs_clarification	2	a different ; a dim ; a divorc ; a duck ; a fus ; a hip ; a hobby ; a hom
        needs_clarification	2	a larg ; a lawy ; a lif ; a machet ; a mail ; a march ; a messag ; a min
        needs_clarification	2	a month ; a nad ; a ocup ; a park ; a phot ; a pip ; a pistol ; a recruit
        needs_clarification	2	a relativ ; a rental ; a semest ; a shoebox ; a sick ; a snowplow ; a stay
        needs_clarification	2	a vacation ; a voicemail ; a websit ; a weight ; a win ; a ~cigaret
        needs_clarification	2	a ~court ; a ~substanc ; a ~waitlist ; about old ; about send ; about what
        needs_clarification	2	about who ; abstinent ; abuel ; abuel al ; abuel muri ; aceptan el
        needs_clarification	2	acros my ; actor ; admission no ; adult dtr ; adulto ; advantag ; afraid hel
        needs_clarification	2	aft som ; aft sunday ; age or ; ago no ; agre which ; ahor vend ; ai fal
        needs_clarification	2	airport so ; al car ; al cor ; al mar ; alask and ; alcohol de ; alguien de
        needs_clarification	2	alguien me ; alguien supier ; all he ; all morn ; all week ; almoh y
        needs_clarification	2	already approv ; als do ; am in ; am stil ; ambulanc for ; ambulanc is ; ame
        needs_clarification	2	an apartment ; an email ; an emergency ; and $ ; and alway ; and has
        needs_clarification	2	and neith ; and nephew ; and onc ; and over ; and oxy ; and portugues
        needs_clarification	2	and should ; and swear ; and thi ; and which ; angry ; anh ; anh chi ; ann
        needs_clarification	2	announc ; ano nuev ; anyon but ; anyon ther ; anyon would ; anyth in
        needs_clarification	2	anyth is ; anyth she ; appl ; applaud ; appli ; approv it ; aprendi a
        needs_clarification	2	apriet y ; apt 0 ; aqui se ; are don ; are four ; are ful ; are open
        needs_clarification	2	are pack ; are turn ; are you ; are your ; arent ther ; arrib y ; art
        needs_clarification	2	as long ; as soup ; ask any ; ask in ; ask operator ; ask straight
        needs_clarification	2	asleep at ; asthm inhal ; at church ; at wat ; ate the ; attack every ; au
        needs_clarification	2	aunqu yo ; averiguar ; avisen ; avisen a ; away her ; ay ; ayud con
        needs_clarification	2	ayud porf ; back aft ; back is ; back pain ; backpack ; backup ; bad and
        needs_clarification	2	bad tim ; bag are ; bagel ; balcony ; bank ; basebal ; basketbal
        needs_clarification	2	bathroom door ; be don ; be hom ; be need ; be nic ; be som ; be ther ; beam
        needs_clarification	2	beaucoup ; bed thi ; been marri ; been mean ; been using ; beer float
        needs_clarification	2	befor he ; beforehand ; behalf ; behalf of ; bei ; bei ihnen ; being aliv
        needs_clarification	2	being cal ; believ me ; benzodiazepin ; besid a ; best ; best in ; best tim
        needs_clarification	2	bet with ; beyond ; bibliotec ; bird feed ; bit lost ; blackberry ; blanc y
        needs_clarification	2	block ; blood ; blood a ; blood in ; blu one ; blu spruc ; boa noit
        needs_clarification	2	board a ; boat in ; boit ; box abov ; break down ; breastbon and ; bridg in
        needs_clarification	2	broken ; broth aft ; broth heroin ; brought over ; buckl ; burden ; but wont
        needs_clarification	2	by email ; by it ; by pcp ; by sunday ; bye ; cad noch ; cai de ; caja en
        needs_clarification	2	cak at ; cal a ; cal i ; cal ive ; cal my ; cal own ; cam in ; camion 0
        needs_clarification	2	can my ; can someon ; can start ; cancel my ; cant reconcil ; cant sleep
        needs_clarification	2	car on ; car outsid ; card every ; cas mgr ; cas work ; ce que ; cebolla y
        needs_clarification	2	center in ; cest pour ; cha anh ; cha toi ; chart and ; check it ; checklist
        needs_clarification	2	chest is ; chez ; chi ; chicken and ; church offic ; ciel ; cign ; cign and
        needs_clarification	2	claim adjust ; clam ; clammy ; claus ; cle stuf ; clean 0 ; clean sinc
        needs_clarification	2	clench ; client ; client told ; clock is ; clos out ; clr cousin ; clr for
        needs_clarification	2	clr mention ; clr need ; clr slur ; clr think ; clt con ; clutch his
        needs_clarification	2	coach and ; cobran ; coc per ; cocain ; cocain or ; coed ; cok dai ; cok it
        needs_clarification	2	cok til ; cok want ; cold to ; com alguem ; com get ; com me ; com pesc
        needs_clarification	2	comadr que ; company on ; conferenc ; construccion y ; contador ; control de
        needs_clarification	2	convers com ; convuls ; correct my ; cost per ; cough up ; court interpret
        needs_clarification	2	cp radiat ; crack head ; crack on ; crack was ; cranky ; crash of
        needs_clarification	2	crash right ; crawl ; creen ; creen que ; crisi lin ; crop ; cros ; cruc
        needs_clarification	2	cry in ; crystal i ; cuand lleg ; cuant sal ; cuarent y ; cub ; culp
        needs_clarification	2	culp al ; culp de ; cut in ; da el ; dad to ; dar lat ; daught say
        needs_clarification	2	daught she ; day but ; day do ; day look ; de blanc ; de corazon ; de onc
        needs_clarification	2	de sab ; de septiembr ; de vaca ; de viejit ; debat team ; decad
        needs_clarification	2	decid anyth ; dee ; deep than ; dej dich ; dej hac ; dej los ; dej pag
        needs_clarification	2	del aeropuert ; del refri ; deliver flower ; delivery van ; dementi ; demon
        needs_clarification	2	deni ~preg ; dentr de ; denv ; depression no ; depui ; desd navidad ; desk
        needs_clarification	2	detox tea ; deutsch ; dia de ; dicen ; dict est ; didnt com ; dif ; distres
        needs_clarification	2	do hous ; do payment ; doc ; dock thi ; doe blu ; doe both ; dog walk
        needs_clarification	2	dolor fuert ; donat in ; dond estacion ; dont cal ; dos cosa ; dos lado
        needs_clarification	2	down stair ; drink a ; drink my ; driv licens ; driv out ; driv told
        needs_clarification	2	drov up ; drum on ; dry clean ; dt ; dtr ; dtr graduat ; dud ; duen de
        needs_clarification	2	dulc ; eat at ; eat fin ; el 0 ; el bus ; el cabal ; el camion ; el centr
        needs_clarification	2	el de ; el dentist ; el encendedor ; el fentanil ; el foc ; el herman
        needs_clarification	2	el hij ; el licor ; el mariachi ; el reloj ; el rosari ; el vas ; elephant
        needs_clarification	2	elevador y ; ell y ; els wil ; em trai ; emergenci ; en blanc ; en camin
        needs_clarification	2	en dia ; en medi ; encendedor ; encontr su ; energy drink ; engin off
        needs_clarification	2	enter ; entiend lo ; entr las ; envy ; era par ; es brom ; es casi
        needs_clarification	2	es cuand ; es doming ; es geht ; es heroin ; es mas ; es mi ; es muy ; es su
        needs_clarification	2	es urgent ; escond en ; escrib est ; escribem ; escribi ; esk ; esk gen
        needs_clarification	2	est ce ; est golpe ; est la ; estan en ; et il ; eu ; evening hav ; ever
        needs_clarification	2	ever get ; every oth ; every person ; every weekend ; everyth was ; excit
        needs_clarification	2	expect to ; experienc with ; explain in ; extension ; f ; fami can ; fami on
        needs_clarification	2	fami who ; fech ; feel it ; fel down ; feliz ; felt lik ; femal 0 ; feri
        needs_clarification	2	few minut ; ff ; final de ; firefight in ; first four ; first nam
        needs_clarification	2	fish tank ; floor at ; fly to ; fold of ; follow me ; food is ; for anxiety
        needs_clarification	2	for being ; for every ; for keep ; for march ; for meth ; for safety
        needs_clarification	2	for son ; for wif ; forget ; forget the ; form ~client ; foul ; found a
        needs_clarification	2	found hom ; franc ; fras ; fre throw ; frent al ; friday becaus ; friday is
        needs_clarification	2	friend has ; friend use ; frijol ; from our ; frost ; fue de ; fuer del
        needs_clarification	2	furth inf ; gallblad out ; garden ; gasolin ; gav first ; geht ; geht um
        needs_clarification	2	gerald ; get kid ; get someth ; get that ; get your ; giup do ; glad of
        needs_clarification	2	go back ; go somewher ; go stand ; goat ; godmoth ; godson ; goi lai
        needs_clarification	2	going in ; golpe la ; gon kms ; gon up ; good in ; governor ; gracia
        needs_clarification	2	gracia y ; grad and ; graduat ; graduat from ; gran ; grandm re
        needs_clarification	2	grandmoth funeral ; grandmoth of ; grandmother ; grandp 0 ; gras ; greek
        needs_clarification	2	grocery ; guanter ; gues im ; gun for ; gun went ; h ago ; ha usad ; hab
        needs_clarification	2	habl con ; habl sol ; haci ; had thi ; hail ; hand a ; hand her ; hang 0
        needs_clarification	2	happi ; hard of ; harp ; has machet ; hav him ; hav start ; hav stop
        needs_clarification	2	hav visitor ; hav your ; hay alguien ; hay caja ; he built ; he explain
        needs_clarification	2	he final ; he kis ; he pick ; headlight ; headset ; health net ; hear it
        needs_clarification	2	hear my ; heart tablet ; hel cal ; hel tel ; hel ~overdos ; hem ; her age
        needs_clarification	2	her around ; her cas ; her ear ; her lif ; her lock ; her now ; her shift
        needs_clarification	2	her sleev ; her yes ; herman por ; herman y ; heroin ; heroin then
        needs_clarification	2	hes been ; hes driv ; hes whit ; hicimo ; him aft ; him out ; himself last
        needs_clarification	2	himself or ; himself then ; his bowl ; his fish ; his gin ; his guit
        needs_clarification	2	his jean ; his key ; his own ; his password ; hit by ; hit his ; hold for
        needs_clarification	2	hom gam ; honey my ; horne ; hot dog ; hous cal ; hous went ; hug the
        needs_clarification	2	human being ; hund ; husband no ; husband was ; hx ~dt ; hypothetical
        needs_clarification	2	i belong ; i build ; i even ; i follow ; i hand ; i lik ; i lov ; i mes
        needs_clarification	2	i shook ; i thought ; i wear ; i ~drank ; i ~hit ; id stay ; if someon
        needs_clarification	2	if ~the ; ihnen ; ihnen remand ; im 0 ; im apply ; im kind ; im next
        needs_clarification	2	im stuck ; imagin ; in closet ; in commerc ; in laundry ; in meeting
        needs_clarification	2	in ohi ; in pencil ; in sock ; in thes ; inch ; incluy ; inf for
        needs_clarification	2	inform par ; ink was ; intern at ; is all ; is anybody ; is drunk ; is hold
        needs_clarification	2	is jump ; is mis ; is ok ; isnt about ; it acros ; it could ; it depend
        """
}
