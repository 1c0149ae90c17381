extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification2 = """
        needs_clarification	4	si ~tom ; sigu en ; sil vou ; sin mas ; sin tom ; sist hous ; sist say
        needs_clarification	4	sist the ; slow i ; snow day ; soft spoken ; sold you ; somebody be
        needs_clarification	4	somebody i ; somebody ought ; someon phon ; someon ring ; someth has
        needs_clarification	4	son and ; son say ; sorry its ; speak than ; squeez pain ; sr ; sra espos
        needs_clarification	4	stand on ; stat northridg ; sticky ; strawberry ; street was ; struck
        needs_clarification	4	stuck in ; supervisor on ; sw ; system not ; tag ; tak anoth ; tanto
        needs_clarification	4	tap los ; teng los ; text ; that down ; that littl ; the bath ; the bldg
        needs_clarification	4	the cousin ; the desk ; the differenc ; the glov ; the lamp ; the light
        needs_clarification	4	the mortgag ; the mural ; the newspap ; the pag ; the rent ; the rotary
        needs_clarification	4	the ~brochur ; then 0 ; then he ; then her ; then hung ; then nobody
        needs_clarification	4	then said ; ther blood ; ther someon ; therel ; therel be ; thi addres
        needs_clarification	4	thi numb ; thi phon ; thi record ; thi sit ; thi wher ; thx ; tiend me
        needs_clarification	4	tieng ; tieng viet ; til 0 ; tip the ; to deliv ; to listen ; to thank
        needs_clarification	4	today becaus ; tol booth ; told a ; took phon ; touch ~cok ; translat ; trat
        needs_clarification	4	triwest ; try us ; turn from ; two sister ; tx now ; typ the ; un minut
        needs_clarification	4	un tub ; until six ; up for ; up x ; us through ; usa coc ; usted ayudan
        needs_clarification	4	vean ; vean los ; veo cas ; vera ; viet ; voc ; vou plait ; wallpap has
        needs_clarification	4	want somebody ; want us ; was alway ; was eith ; was me ; was not ; was sent
        needs_clarification	4	we had ; we think ; week ago ; whal ; what your ; who play ; who use
        needs_clarification	4	who you ; whol bottl ; wif to ; wifi ; wil cal ; with los ; with wat
        needs_clarification	4	without her ; without insuranc ; wks ; wont mat ; wouldnt elaborat
        needs_clarification	4	wouldnt say ; xfer from ; ya dej ; ya le ; you all ; you he ; you let
        needs_clarification	4	you mor ; you tonight ; you which ; you work ; your and ; ~a ~baby
        needs_clarification	4	~a ~real ; ~accept ; ~blood ; ~blu ~shield ; ~brochur ; ~cierran ; ~crack
        needs_clarification	4	~park ; ~plac or ; ~quien ; ~sentenc ; ~shield ; ~si ; ~si no ; ~substanc
        needs_clarification	4	~whisper
        needs_clarification	3	*chestPain.0 ; *duration.5 ; *quitting.0:negated
        needs_clarification	3	*serviceQuestion.0:hypothetical ; *sinceStopping.3 ; *started.0:negated
        needs_clarification	3	*violence.0 ; *withdrawalSign.0:historical ; + ; + is ; + phon ; / no
        needs_clarification	3	0 hour ; 0 next ; 0 retir ; 0 said ; 0 sist ; 0 thre ; 0 word ; 0 yo ; a 0
        needs_clarification	3	a bar ; a besoin ; a broth ; a burden ; a callback ; a chat ; a closet
        needs_clarification	3	a crisi ; a cuatr ; a deposit ; a flu ; a gun ; a human ; a leer ; a llor
        needs_clarification	3	a minh ; a numb ; a pallet ; a payment ; a pool ; a porch ; a pray ; a set
        needs_clarification	3	a spanish ; a sticky ; a truck ; a voic ; a wait ; a warehous ; a wonderful
        needs_clarification	3	a word ; about cal ; abt us ; aceptan ; addres and ; aft friday ; again im
        needs_clarification	3	ago ; agu en ; ahij y ; ahorit en ; ai noi ; ako ; al dia ; alcohol
        needs_clarification	3	alguem ai ; all his ; all very ; all wkend ; aloud ; am using ; amtrak
        needs_clarification	3	and cok ; and doe ; and fentanyl ; and found ; and gues ; and him ; and ill
        needs_clarification	3	and is ; and lost ; and meth ; and phon ; and tir ; ano y ; approv by
        needs_clarification	3	apunt ; as direct ; asdf ; ask how ; ask the ; at airport ; at bus ; at it
        needs_clarification	3	at sixty ; audi ; aunt re ; azote ; ba ; back to ; back x ; bathroom i
        needs_clarification	3	battery died ; be aliv ; be all ; be honest ; beat my ; been love
        needs_clarification	3	beer float ; befor we ; bendi ; between your ; bf re ; blad out ; blu spruc
        needs_clarification	3	boa ; bonjour mon ; both say ; box but ; box truck ; braucht ; braucht hilf
        needs_clarification	3	bread ; breath but ; broth wont ; buen ; buenisim ; build or ; burn it
        needs_clarification	3	but at ; cad quien ; cad quinc ; cafeteri ; cal about ; cal as ; cal back
        needs_clarification	3	cal de ; cal drop ; cal for ; cam a ; cam on ; camion ; can giup ; can her
        needs_clarification	3	can peopl ; can wait ; card has ; cat has ; cb numb ; cer el ; cerc del
        needs_clarification	3	chair as ; chalk ; chin for ; chiquito ; chuong ; chuong trinh ; ciel
        needs_clarification	3	cle the ; client 0 ; climb int ; closet rod ; closet with ; clr confirm
        needs_clarification	3	clr got ; clr is ; clr mention ; clr saw ; co ai ; cocain last
        needs_clarification	3	cocain problem ; cod ; cok an ; colgant ; comadr ; comadr le ; company pay
        needs_clarification	3	compar ; con trai ; connection ; contact you ; convers ; corre
        needs_clarification	3	could somebody ; couldnt find ; count out ; courtesy ; cowork wif
        needs_clarification	3	crush pain ; crystal thi ; cuadr ; cuand naci ; cun y ; d/c plan ; dat with
        needs_clarification	3	daught has ; dcf ; de adentr ; de camion ; de mis ; de ven ; del puent
        needs_clarification	3	descuent ; desk at ; desk guest ; despert manan ; despiert con ; diabetic
        needs_clarification	3	did not ; didnt ask ; different thing ; diner del ; dio est ; dio mas
        needs_clarification	3	direccion ; discharg from ; discharg of ; dm ; do they ; doctor on
        needs_clarification	3	doctor told ; doe anyon ; doe somebody ; doing drum ; dond ant ; dond estan
        needs_clarification	3	dont put ; door do ; dos a ; dos no ; down last ; drink then ; driv thru
        needs_clarification	3	drogen ; drop x ; drov the ; eat in ; el anil ; el apel ; el control
        needs_clarification	3	el muchach ; el panteon ; el parqu ; el que ; el semafor ; elementary school
        needs_clarification	3	elephant on ; email on ; emotional support ; en fil ; en nochebuen ; entier
        needs_clarification	3	es cocain ; es del ; es emergenci ; esa palabra ; espos est ; espos me
        needs_clarification	3	espos tom ; est mund ; est noch ; est numer ; etoh ; ever borrow ; ext 0
        needs_clarification	3	f clr ; f flat ; f sound ; facil ; far from ; fath went ; fin now ; finish
        needs_clarification	3	finish treatment ; first 0 ; first car ; first on ; flick ; floor right
        needs_clarification	3	foam ; folk wer ; follow the ; for air ; for fiv ; for piz ; for whoev
        needs_clarification	3	forearm ; forgot to ; fountain in ; fre aft ; friday at ; friend +
        needs_clarification	3	friend is ; from job ; from now ; from und ; fruitcak ; fuimo ; fum cristal
        needs_clarification	3	gallo ; gallo de ; gam night ; gam on ; garden is ; gato ; gav it ; gay
        needs_clarification	3	get him ; get stuck ; giggl in ; go by ; goi ; going in ; golf ; good as
        needs_clarification	3	good chin ; got all ; got cut ; governor ; grab the ; grandson on ; gray per
        needs_clarification	3	hac 0 ; hac ruid ; hac treint ; had one ; hamst ; hang ; happen on
        needs_clarification	3	has left ; has used ; hasnt ; hav chang ; hav heard ; hav nev ; hav read
        needs_clarification	3	he decid ; he swallow ; heart doing ; held 0 ; help him ; her neighbor
        needs_clarification	3	her numb ; herman menor ; hermano se ; heroin for ; hes als ; hes got
        needs_clarification	3	hes talk ; hij a ; him get ; him nev ; himself with ; his car ; his leg
        needs_clarification	3	hockey ; hoi ve ; hold 0 ; hom to ; hond ; honey ; hoop ; hour a ; hoy ni
        needs_clarification	3	hr approv ; hung over ; hymn ; i found ; i go ; i read ; i shouldnt
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
        needs_clarification	3	la secundari ; la tarjet ; la tomader ; laid out ; las planta ; lat 0
        needs_clarification	3	laught ; lav el ; lax ; le agradezc ; le est ; least it ; leav at ; leav it
        needs_clarification	3	leav town ; leer ; left him ; left nam ; left ohi ; les cuent ; let down
        needs_clarification	3	let jacket ; letter so ; level no ; liger ; lik hear ; listen ; llam despu
        needs_clarification	3	llam se ; llamarl ; long are ; look down ; los oido ; los pid ; los va
        needs_clarification	3	loud ; loud than ; lov the ; lov you ; luchador ; lueg le ; m clr ; m slow
        needs_clarification	3	m spe ; m with ; makakausap ; mal por ; man to ; many bed ; many peopl
        needs_clarification	3	marunong ; mas grand ; match ; may los ; may makakausap ; me cal
        needs_clarification	3	me instead ; me monday ; me pictur ; me pleas ; me then ; me up ; meal and
        needs_clarification	3	mecat ; medi es ; medi los ; mein tocht ; men and ; mes y ; meth or
        needs_clarification	3	meth problem ; meth thi ; metr stop ; mi amig ; mi cumpleano ; mi dentist
        needs_clarification	3	mia ; microwav ; milla ; mim ; minivan ; mis y ; mom just ; month first
        needs_clarification	3	moth would ; moun ; moun ki ; mow ; muchach ; muon ; muon hoi ; muy buen
        needs_clarification	3	mwen ; my 0 ; my alarm ; my barb ; my chest ; my company ; my dog ; my fami
        needs_clarification	3	my grandchildren ; my sponsor ; my street ; my tonsil ; nad que ; nam denis
        needs_clarification	3	navidad y ; ne ; need in ; nephew meth ; nev said ; nev went ; ngl ; nicknam
        needs_clarification	3	niet que ; night aft ; night desk ; nimmt ; nimmt drogen ; nin month
        needs_clarification	3	no callback ; no detail ; no nam ; no queremo ; no that ; no uso ; no ~sist
        needs_clarification	3	no ~sub ; nochebuen ; noit ; nos da ; nos mand ; not jok ; not know
        needs_clarification	3	not marri ; not pick ; not ~pt ; nou ; numb i ; nunc hay ; nunc la ; nvr
        needs_clarification	3	o los ; o par ; o por ; o si ; ods dai ; of cal ; of golf ; of noth
        needs_clarification	3	of orang ; of twin ; oid ; oido ; ok on ; old chair ; oldest of ; on board
        needs_clarification	3	on break ; on card ; on curb ; on spic ; only two ; open thi ; opiat ; opin
        needs_clarification	3	opin que ; or any ; or anyon ; or how ; or it ; or mayb ; or not ; or sinc
        needs_clarification	3	or that ; or what ; or wheth ; oth inf ; our fami ; our lawn ; out lik
        needs_clarification	3	own text ; own therapist ; pain pt ; pair ; pal kreyol ; pansi ; panteon
        needs_clarification	3	pap y ; parec ; pas a ; pas est ; paus ; pay rat ; pecan ; pendient
        needs_clarification	3	peopl are ; peopl bring ; peopl or ; peopl shar ; per day ; peric no
        needs_clarification	3	person ; phon ; phon aft ; phon and ; phon at ; phon plan ; pian and
        needs_clarification	3	pick the ; plan cb ; pleas disregard ; pleas hav ; pls cal ; po bang
        needs_clarification	3	pond is ; pool ; porqu lo ; porqu una ; potluck ; pou ; prim manej
        needs_clarification	3	prob nad ; program about ; pt in ; pt then ; pued respir ; puent colgant
        needs_clarification	3	puert de ; put that ; put thi ; puzzl ; q es ; q nunc ; que alguien
        needs_clarification	3	que habl ; que mas ; que teni ; que él ; quedan ; queden ; quit
        needs_clarification	3	quit drink ; r u ; rath than ; re etoh ; re new ; re old ; re our
        needs_clarification	3	re stepson ; regal un ; rehab in ; rehab old ; res ; res in ; resign
        needs_clarification	3	rest in ; restrain ord ; rheumatologist ; rider ; rn on ; robert and
        needs_clarification	3	sab cuant ; said a ; said but ; said hed ; said id ; sal por ; sal un
        needs_clarification	3	sam lin ; sat me ; sav my ; saw our ; say broth ; say fentanyl ; say its
        needs_clarification	3	say weed ; school nurs ; school with ; se ni ; se queden ; se quier
        needs_clarification	3	see ods ; see pcp ; segu aqui ; seguro ; semi ; sent a ; sentimental ; sepan
        needs_clarification	3	settl on ; shak hand ; she finish ; shed and ; sho are ; shoot himself
        needs_clarification	3	shop around ; should contact ; shutof and ; shy ; si aqui ; si la ; si ~hay
        needs_clarification	3	sick for ; sie ; siempr en ; sign at ; sign you ; sinc he ; sinc nov
        needs_clarification	3	sist liv ; six month ; sleep on ; smok ice ; smoothi ; so kind ; so now
        needs_clarification	3	soap ; sock ; softbal team ; someon who ; someth is ; son ask ; sort out
        needs_clarification	3	spe no ; specific ; spok with ; spruc ; staf to ; station wagon ; stepbroth
        needs_clarification	3	stepdad is ; sticky not ; stil hold ; stil pay ; story for ; su almoh
        needs_clarification	3	sur of ; sur thi ; swear by ; sweet ; tak or ; tak walk ; tak ~kais
        needs_clarification	3	tal than ; tel a ; tel somebody ; telephon ; that add ; that all ; that for
        needs_clarification	3	that hes ; that mean ; that normal ; that took ; the aunt ; the blad
        needs_clarification	3	the chip ; the deacon ; the director ; the dishwash ; the email
        needs_clarification	3	the envelop ; the flut ; the fountain ; the governor ; the graduation
        needs_clarification	3	the ice ; the mailman ; the microwav ; the no ; the parad ; the passeng
        needs_clarification	3	the potluck ; the supervisor ; the teach ; the tech ; the tid ; the tooth
        needs_clarification	3	the trip ; the world ; them no ; ther anybody ; thes thing ; they are
        needs_clarification	3	thi am ; thi form ; thi whol ; thing was ; thre night ; thre tim ; threaten
        needs_clarification	3	tien una ; til nov ; tim ever ; tim zon ; tiny ; to believ ; to denv
        needs_clarification	3	to put ; to sav ; to sort ; tocht ; toi muon ; tomader ; tonight im
        needs_clarification	3	too far ; too lat ; tool to ; town is ; tra un ; traffic ; train for
        needs_clarification	3	trat de ; treatment at ; trinh ; tub so ; tulong ng ; two caller ; tx inf
        needs_clarification	3	typical day ; uhc ; un libr ; uneasy ; unitedhealthcar ; unk what ; unlimit
        needs_clarification	3	until he ; up as ; up befor ; use cok ; use of ; used spe ; using a
        needs_clarification	3	using crack ; usual hom ; uva de ; vamo a ; vap + ; ve chuong ; vecin llam
        needs_clarification	3	ventan ; verd ; vi su ; viet khong ; visitor use ; voic said ; voicemail
        needs_clarification	3	voz ; w/o the ; wait ; wak the ; walk and ; walk ins ; want a ; want cal
        needs_clarification	3	want one ; was drink ; was foggy ; was glad ; wat bottl ; wav a ; way my
        needs_clarification	3	we look ; weath ; web pag ; wed need ; went by ; wev been ; what shed
        needs_clarification	3	when someon ; wheth it ; which is ; whisp ; who in ; who just ; who need
        needs_clarification	3	who own ; who wrot ; whoev ; whol bag ; wind ; window for ; with detail
        needs_clarification	3	with ketamin ; wk sinc ; woman ; woman to ; word at ; word sinc ; word was
        needs_clarification	3	work er ; work ful ; work with ; wren ; x favor ; xin cha ; y aceptan
        needs_clarification	3	y contest ; y estudi ; ya sali ; yal got ; yal tak ; yard on ; year in
        needs_clarification	3	year we ; yel he ; yes / ; yesterday with ; yo el ; yog teach ; you about
        needs_clarification	3	you and ; you anyth ; you can ; you follow ; you keep ; you talk
        needs_clarification	3	young lady ; your build ; your day ; your is ; your program ; zero
        needs_clarification	3	~aceptan ~medi ; ~direccion ; ~dt 0 ; ~dtr ; ~get ~the ; ~ground ; ~llor
        needs_clarification	3	~ok ; ~opioid ; ~quit ; ~seizur ~as ; ~son ; ~sub ; ~substanc given
        needs_clarification	3	~the ~ground ; ~treat ; ~without ~me ; ~worry
        needs_clarification	2	*age.1 ; *chestPain.0:historical ; *hallucination.1:other_experiencer
        needs_clarification	2	*mandator.1 ; *needsHelp.0:hypothetical ; *person.0:negated
        needs_clarification	2	*serviceQuestion.0:historical ; *substance.0:hypothetical ; *treatmentNeed.1
        needs_clarification	2	+ every ; + wher ; 0 am ; 0 clear ; 0 confd ; 0 drunk ; 0 fev ; 0 finish
        needs_clarification	2	0 heal ; 0 i ; 0 lat ; 0 st ; 0 to ; 0 too ; 0 u ; 0 week ; a bal
        needs_clarification	2	a battery ; a breakup ; a cal ; a can ; a chanc ; a colg ; a detox
        needs_clarification	2	a different ; a dim ; a divorc ; a duck ; a fus ; a hip ; a hobby ; a hom
        needs_clarification	2	a king ; a larg ; a lawy ; a lif ; a machet ; a mail ; a march ; a messag
        needs_clarification	2	a min ; a month ; a nad ; a ocup ; a park ; a phot ; a pip ; a pistol
        needs_clarification	2	a recruit ; a relativ ; a rental ; a semest ; a shoebox ; a sick
        needs_clarification	2	a snowplow ; a stay ; a vacation ; a voicemail ; a websit ; a weight ; a win
        needs_clarification	2	a ~cigaret ; a ~court ; a ~substanc ; a ~waitlist ; about old ; about send
        needs_clarification	2	about what ; about who ; abstinent ; abuel ; abuel al ; abuel muri ; abur
        needs_clarification	2	aceptan el ; acros my ; actor ; admission no ; adult dtr ; adulto ; advantag
        needs_clarification	2	afraid hel ; aft som ; aft sunday ; age or ; ago no ; agre which ; ahor vend
        needs_clarification	2	ai fal ; airport so ; al car ; al cor ; al mar ; alask and ; alcohol de
        needs_clarification	2	alguien de ; alguien me ; alguien supier ; all he ; all morn ; all week
        needs_clarification	2	almoh y ; already approv ; als do ; am in ; am stil ; ambulanc for
        needs_clarification	2	ambulanc is ; ame ; an apartment ; an email ; an emergency ; and $
        needs_clarification	2	and alway ; and has ; and neith ; and nephew ; and onc ; and over ; and oxy
        needs_clarification	2	and portugues ; and should ; and swear ; and thi ; and which ; angry ; anh
        needs_clarification	2	anh chi ; ann ; announc ; ano nuev ; anyon but ; anyon ther ; anyon would
        needs_clarification	2	anyth in ; anyth is ; anyth she ; appl ; applaud ; appli ; approv it
        needs_clarification	2	aprendi a ; apriet y ; apt 0 ; aqui se ; are don ; are four ; are ful
        needs_clarification	2	are open ; are pack ; are you ; are your ; arent ther ; arrib y ; art
        needs_clarification	2	as long ; as soup ; ask any ; ask in ; ask operator ; ask straight
        needs_clarification	2	asleep at ; asthm inhal ; at church ; at wat ; ate the ; attack every ; au
        needs_clarification	2	aunqu yo ; averiguar ; avisen ; avisen a ; away her ; ay ; ayud con
        needs_clarification	2	ayud porf ; back aft ; back is ; back pain ; backpack ; backup ; bad and
        needs_clarification	2	bad tim ; bag are ; bagel ; balcony ; bank ; basebal ; basketbal
        needs_clarification	2	bathroom door ; be don ; be hom ; be need ; be nic ; be som ; be ther ; beam
        needs_clarification	2	beaucoup ; bed thi ; been marri ; been mean ; been using ; befor he
        needs_clarification	2	beforehand ; behalf ; behalf of ; bei ; bei ihnen ; being aliv ; being cal
        needs_clarification	2	believ me ; benzodiazepin ; besid a ; best ; best in ; best tim ; bet with
        needs_clarification	2	beyond ; bibliotec ; bird feed ; bit lost ; blackberry ; blanc y ; block
        needs_clarification	2	blood ; blood a ; blood in ; blu one ; boa noit ; board a ; boat in ; boit
        needs_clarification	2	box abov ; break down ; breastbon and ; bridg in ; broken ; broth aft
        needs_clarification	2	broth heroin ; brought over ; buckl ; burden ; but wont ; by email ; by it
        needs_clarification	2	by pcp ; by sunday ; bye ; cad noch ; caja en ; cak at ; cal a ; cal i
        needs_clarification	2	cal id ; cal ive ; cal my ; cal own ; cam in ; camion 0 ; can my
        needs_clarification	2	can someon ; can start ; cancel my ; cant reconcil ; cant sleep ; car on
        needs_clarification	2	car outsid ; card every ; cas mgr ; cas work ; ce que ; cebolla y
        needs_clarification	2	center in ; cest pour ; cha anh ; cha toi ; chart and ; check it ; checklist
        needs_clarification	2	chest is ; chest sinc ; chi ; chicken and ; cho em ; church offic ; cign
        needs_clarification	2	cign and ; claim adjust ; clam ; clammy ; claus ; cle stuf ; clean 0
        needs_clarification	2	clean sinc ; clench ; client ; client told ; climb ; clock is ; clos out
        needs_clarification	2	clr for ; clr need ; clr slur ; clr think ; clt con ; clutch his ; coach and
        needs_clarification	2	cobran ; coc per ; cocain ; cocain or ; coed ; cok dai ; cok it ; cok til
        needs_clarification	2	cok want ; cold to ; com alguem ; com get ; com me ; com pesc ; comadr que
        needs_clarification	2	company on ; conferenc ; construccion y ; contador ; control de
        needs_clarification	2	convers com ; convuls ; correct my ; cost per ; cough up ; court interpret
        needs_clarification	2	cp radiat ; crack head ; crack on ; crack was ; cranky ; crash of
        needs_clarification	2	crash right ; crawl ; creen ; creen que ; crisi lin ; crop ; cros ; cruc
        needs_clarification	2	cry in ; crystal i ; cuand lleg ; cuant sal ; cuarent y ; cub ; culp
        needs_clarification	2	culp al ; culp de ; cut in ; da el ; dad to ; daught say ; daught she
        needs_clarification	2	day but ; day do ; day look ; de blanc ; de corazon ; de onc ; de sab
        needs_clarification	2	de septiembr ; de vaca ; de viejit ; deal of ; debat team ; decad
        needs_clarification	2	decid anyth ; dee ; deep than ; dej dich ; dej hac ; dej los ; dej pag
        needs_clarification	2	del aeropuert ; del refri ; deliver flower ; delivery van ; dementi ; demon
        needs_clarification	2	deni ~preg ; dentr de ; denv ; depression no ; depui ; desd navidad ; desk
        needs_clarification	2	detox tea ; deutsch ; dia de ; dicen ; dict est ; didnt com ; dif ; distres
        needs_clarification	2	do hous ; do payment ; doc ; dock thi ; doe blu ; doe both ; dog walk
        needs_clarification	2	dolor fuert ; donat in ; dond estacion ; dont cal ; dos cosa ; dos lado
        needs_clarification	2	down stair ; drink a ; drink my ; driv licens ; driv out ; driv told
        needs_clarification	2	drov up ; drum on ; dry clean ; dt ; duct ; dud ; duen de ; dulc ; dye
        needs_clarification	2	eat at ; eat fin ; el 0 ; el bus ; el cabal ; el camion ; el centr ; el de
        needs_clarification	2	el dentist ; el encendedor ; el fentanil ; el foc ; el herman ; el hij
        needs_clarification	2	el licor ; el mariachi ; el reloj ; el rosari ; el vas ; elephant
        needs_clarification	2	elevador y ; ell se ; ell y ; els wil ; em trai ; emergenci ; en blanc
        needs_clarification	2	en camin ; en dia ; en medi ; encendedor ; encontr su ; energy drink
        needs_clarification	2	engin off ; enter ; entiend lo ; entr las ; envy ; era par ; es brom
        needs_clarification	2	es casi ; es cuand ; es doming ; es geht ; es heroin ; es mas ; es mi
        needs_clarification	2	es muy ; es su ; es urgent ; escond en ; escrib est ; escribem ; escribi
        needs_clarification	2	esk ; esk gen ; est ce ; est golpe ; est la ; estan en ; et il ; eu
        needs_clarification	2	evening hav ; ever ; ever get ; every oth ; every person ; every weekend
        needs_clarification	2	everyth was ; excit ; expect to ; experienc with ; explain in ; extension
        needs_clarification	2	f ; fami can ; fami on ; fami who ; fech ; feel it ; fel down ; feliz
        needs_clarification	2	felt lik ; femal 0 ; feri ; few minut ; ff ; final de ; firefight in
        needs_clarification	2	first four ; fish tank ; floor at ; fly to ; fold of ; follow me ; food is
        needs_clarification	2	for anxiety ; for being ; for every ; for keep ; for march ; for meth
        needs_clarification	2	for son ; for wif ; forget ; forget the ; form ~client ; foul ; found a
        needs_clarification	2	found hom ; franc ; fras ; fre throw ; frent al ; friday becaus ; friday is
        needs_clarification	2	friend has ; friend use ; frijol ; frost ; fue de ; fuer del ; furth inf
        needs_clarification	2	gallblad out ; garden ; gasolin ; gav first ; geht ; geht um ; gerald
        needs_clarification	2	get kid ; get someth ; get that ; get your ; giup do ; glad of ; go back
        needs_clarification	2	go somewher ; go stand ; goat ; godmoth ; godson ; goi lai ; golpe la
        needs_clarification	2	gon kms ; gon up ; good in ; gracia ; gracia y ; grad and ; graduat
        needs_clarification	2	graduat from ; gran ; grandm re ; grandmoth funeral ; grandmoth of
        needs_clarification	2	grandmother ; grandp 0 ; gras ; great deal ; greek ; grocery ; guanter
        needs_clarification	2	gues im ; gun for ; gun went ; h ago ; ha usad ; hab ; habl con ; habl sol
        needs_clarification	2	haci ; had thi ; hand a ; hand her ; hang 0 ; happi ; hard of ; harp
        needs_clarification	2	has machet ; hav him ; hav start ; hav stop ; hav visitor ; hav your
        needs_clarification	2	hay alguien ; hay caja ; he built ; he explain ; he final ; he kis ; he pick
        needs_clarification	2	headlight ; headset ; health net ; hear it ; hear my ; heart tablet
        needs_clarification	2	hel cal ; hel tel ; hel ~overdos ; hem ; her age ; her around ; her cas
        needs_clarification	2	her ear ; her lif ; her lip ; her lock ; her now ; her shift ; her sleev
        needs_clarification	2	her yes ; herman y ; heroin ; heroin then ; hes been ; hes driv ; hes whit
        needs_clarification	2	hicimo ; him aft ; him out ; himself last ; himself or ; himself then
        needs_clarification	2	his bowl ; his fish ; his gin ; his guit ; his jean ; his key ; his own
        needs_clarification	2	his password ; his school ; hit by ; hit his ; hold for ; hom gam ; honey my
        needs_clarification	2	horne ; hot dog ; hous cal ; hous now ; hous went ; hug the ; human being
        needs_clarification	2	hund ; husband and ; husband no ; husband was ; hx ~dt ; hypothetical
        needs_clarification	2	i belong ; i build ; i even ; i follow ; i hand ; i lik ; i lov ; i mes
        needs_clarification	2	i shook ; i thought ; i wear ; i ~drank ; i ~hit ; id stay ; if someon
        needs_clarification	2	ihnen ; ihnen remand ; im 0 ; im apply ; im kind ; im next ; im stuck
        needs_clarification	2	imagin ; in closet ; in commerc ; in laundry ; in meeting ; in ohi
        needs_clarification	2	in pencil ; in sock ; in thes ; inch ; incluy ; inf for ; inform par
        needs_clarification	2	ink was ; intern at ; is all ; is anybody ; is drunk ; is hold ; is jump
        needs_clarification	2	is mis ; is ok ; isnt about ; it acros ; it could ; it depend ; it for
        needs_clarification	2	it hes ; it how ; it i ; it mak ; it need ; it out ; it thi ; it tonight
        """
}
