extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification2 = """
        needs_clarification	4	say self ; scholarship fund ; scream at ; se oye ; se oyen ; seen it
        needs_clarification	4	senor por ; shak the ; she wav ; shield of ; shield tri ; shuttl ; si ~tom
        needs_clarification	4	sigu en ; sil vou ; sin mas ; sin tom ; sist hous ; sist say ; sist the
        needs_clarification	4	slow i ; snow day ; soft spoken ; sold you ; somebody be ; somebody i
        needs_clarification	4	somebody ought ; someon phon ; someon ring ; someth has ; son and ; son say
        needs_clarification	4	sorry its ; speak than ; squeez pain ; sr ; sra espos ; stand on
        needs_clarification	4	stat northridg ; sticky ; strawberry ; street was ; struck ; stuck in
        needs_clarification	4	supervisor on ; sw ; system not ; tag ; tak anoth ; tanto ; tap los
        needs_clarification	4	teng los ; text ; that down ; that littl ; the bath ; the bldg ; the cousin
        needs_clarification	4	the desk ; the differenc ; the glov ; the lamp ; the light ; the mortgag
        needs_clarification	4	the mural ; the newspap ; the pag ; the rent ; the rotary ; the ~brochur
        needs_clarification	4	then 0 ; then he ; then her ; then hung ; then nobody ; then said
        needs_clarification	4	ther blood ; ther someon ; therel ; therel be ; thi addres ; thi numb
        needs_clarification	4	thi phon ; thi record ; thi sit ; thi wher ; thx ; tiend me ; tieng
        needs_clarification	4	tieng viet ; til 0 ; tip the ; to deliv ; to listen ; to thank
        needs_clarification	4	today becaus ; tol booth ; told a ; took phon ; touch ~cok ; translat ; trat
        needs_clarification	4	triwest ; try us ; turn from ; two sister ; tx now ; typ the ; un minut
        needs_clarification	4	un tub ; until six ; up befor ; up for ; up x ; us through ; usa coc
        needs_clarification	4	usted ayudan ; vean ; vean los ; veo cas ; vera ; viet ; voc ; vou plait
        needs_clarification	4	wallpap has ; want somebody ; want us ; was alway ; was eith ; was me
        needs_clarification	4	was not ; was sent ; we had ; we think ; week ago ; whal ; what your
        needs_clarification	4	who play ; who use ; who you ; whol bottl ; wif to ; wifi ; wil cal
        needs_clarification	4	with los ; with wat ; without her ; without insuranc ; wks ; wont mat
        needs_clarification	4	wouldnt elaborat ; wouldnt say ; xfer from ; ya dej ; ya le ; you all
        needs_clarification	4	you he ; you let ; you mor ; you tonight ; you which ; you work ; your and
        needs_clarification	4	~a ~baby ; ~a ~real ; ~accept ; ~blood ; ~blu ~shield ; ~brochur ; ~cierran
        needs_clarification	4	~crack ; ~park ; ~plac or ; ~quien ; ~sentenc ; ~shield ; ~si ; ~si no
        needs_clarification	4	~substanc ; ~whisper
        needs_clarification	3	*chestPain.0 ; *duration.5 ; *quitting.0:negated
        needs_clarification	3	*serviceQuestion.0:hypothetical ; *sinceStopping.3 ; *started.0:negated
        needs_clarification	3	*violence.0 ; *withdrawalSign.0:historical ; + ; + is ; + phon ; / no
        needs_clarification	3	0 hour ; 0 next ; 0 retir ; 0 said ; 0 sist ; 0 thre ; 0 word ; 0 yo ; a 0
        needs_clarification	3	a bar ; a bel ; a besoin ; a broth ; a burden ; a callback ; a chat
        needs_clarification	3	a closet ; a crisi ; a cuatr ; a deposit ; a flu ; a gun ; a human ; a leer
        needs_clarification	3	a llor ; a minh ; a numb ; a pallet ; a payment ; a pool ; a pray ; a set
        needs_clarification	3	a spanish ; a sticky ; a truck ; a voic ; a wait ; a warehous ; a wonderful
        needs_clarification	3	a word ; about cal ; abt us ; aceptan ; addres and ; aft friday ; again im
        needs_clarification	3	ago ; agu en ; ahij y ; ahorit en ; ai noi ; ako ; al dia ; alcohol
        needs_clarification	3	alguem ai ; all his ; all very ; all wkend ; aloud ; am using ; amtrak
        needs_clarification	3	and cok ; and doe ; and fentanyl ; and found ; and gues ; and him ; and ill
        needs_clarification	3	and is ; and lost ; and meth ; and phon ; and tir ; ano y ; approv by
        needs_clarification	3	apunt ; as direct ; asdf ; ask how ; ask the ; at airport ; at bus
        needs_clarification	3	at eight ; at it ; at sixty ; audi ; aunt re ; azote ; ba ; back to ; back x
        needs_clarification	3	bathroom i ; battery died ; be aliv ; be all ; be honest ; beat my
        needs_clarification	3	been love ; befor we ; bendi ; between your ; bf re ; blad out ; block ; boa
        needs_clarification	3	bonjour mon ; both say ; box but ; box truck ; braucht ; braucht hilf
        needs_clarification	3	bread ; breath but ; broth wont ; buen ; buenisim ; build or ; burn it
        needs_clarification	3	but at ; cad quien ; cad quinc ; cafeteri ; cal about ; cal as ; cal back
        needs_clarification	3	cal de ; cal drop ; cal for ; cam a ; cam on ; camion ; can giup ; can her
        needs_clarification	3	can peopl ; can wait ; card has ; cart with ; cat has ; cb numb ; cer el
        needs_clarification	3	cerc del ; chair as ; chalk ; chin for ; chiquito ; chuong ; chuong trinh
        needs_clarification	3	ciel ; cle the ; client 0 ; climb int ; closet rod ; closet with
        needs_clarification	3	clr confirm ; clr got ; clr is ; clr saw ; co ai ; cocain last
        needs_clarification	3	cocain problem ; cod ; cok an ; colgant ; comadr ; comadr le ; company pay
        needs_clarification	3	compar ; con trai ; connection ; convers ; corre ; could somebody
        needs_clarification	3	couldnt find ; count out ; courtesy ; cowork wif ; crush pain ; crystal thi
        needs_clarification	3	cuadr ; cuand naci ; cun y ; d/c plan ; darl las ; dat with ; daught has
        needs_clarification	3	dcf ; de adentr ; de camion ; de mis ; de ven ; del puent ; descuent
        needs_clarification	3	desk at ; desk guest ; despert manan ; despiert con ; diabetic ; did not
        needs_clarification	3	didnt ask ; different thing ; dio est ; dio mas ; direccion ; discharg from
        needs_clarification	3	discharg of ; dm ; do they ; doctor on ; doctor told ; doe anyon
        needs_clarification	3	doe somebody ; doing drum ; dond ant ; dond estan ; dont put ; door do
        needs_clarification	3	dos a ; dos no ; down last ; drink then ; driv thru ; drogen ; drop x
        needs_clarification	3	drov the ; each voic ; eat in ; el anil ; el apel ; el control ; el muchach
        needs_clarification	3	el panteon ; el parqu ; el que ; el semafor ; elementary school
        needs_clarification	3	elephant on ; email on ; emotional support ; en fil ; en nochebuen ; entier
        needs_clarification	3	es cocain ; es del ; es emergenci ; esa palabra ; espos est ; espos me
        needs_clarification	3	espos tom ; est mund ; est noch ; est numer ; etoh ; ever borrow ; ext 0
        needs_clarification	3	f clr ; f flat ; f sound ; facil ; far from ; fath went ; fax no ; fin now
        needs_clarification	3	finish ; finish treatment ; first 0 ; first car ; first on ; flick
        needs_clarification	3	floor right ; foam ; folk wer ; follow the ; for air ; for fiv ; for piz
        needs_clarification	3	for whoev ; forearm ; forgot to ; fountain in ; fre aft ; friday at
        needs_clarification	3	friend + ; friend is ; from job ; from now ; from und ; fruitcak ; fuimo
        needs_clarification	3	fum cristal ; gallo ; gallo de ; gam night ; gam on ; garden is ; gato
        needs_clarification	3	gav it ; gay ; get him ; get stuck ; giggl in ; go by ; goi ; going in
        needs_clarification	3	golf ; good as ; good chin ; got all ; got cut ; grab the ; grandson on
        needs_clarification	3	gray per ; hac 0 ; hac ruid ; hac treint ; had one ; hamst ; hang
        needs_clarification	3	happen on ; has left ; has used ; hasnt ; hav chang ; hav heard ; hav nev
        needs_clarification	3	hav read ; he decid ; he swallow ; hear each ; heart doing ; held 0
        needs_clarification	3	help him ; her neighbor ; her numb ; herman menor ; hermano se ; heroin for
        needs_clarification	3	hes als ; hes got ; hes talk ; hij a ; him get ; him nev ; himself with
        needs_clarification	3	his car ; his leg ; hockey ; hoi ve ; hold 0 ; hom to ; hond ; honey ; hoop
        needs_clarification	3	hour a ; hoy ni ; hr approv ; hung over ; hymn ; i found ; i go ; i read
        needs_clarification	3	i shouldnt ; i taught ; i travel ; i want ; id start ; id stil ; idk
        needs_clarification	3	im about ; im alway ; im final ; im gon ; im out ; in 0 ; in by ; in feb
        needs_clarification	3	in lin ; in liv ; in manil ; in residential ; informacion sobr
        needs_clarification	3	inpatient my ; interpret ; is beat ; is broken ; is fil ; is going ; is hurt
        needs_clarification	3	is kil ; is me ; is mov ; is see ; is tel ; is you ; is your ; it coed
        needs_clarification	3	it felt ; it hav ; it nev ; it run ; its alcohol ; its cok ; its drink
        needs_clarification	3	its kratom ; its regard ; its work ; izq ; jacaranda ; jail four ; jan and
        needs_clarification	3	jardin y ; je ne ; jean and ; just punch ; kais is ; keep hear ; keep work
        needs_clarification	3	ketamin is ; ki ; kick ; kitchen all ; knot in ; known to ; ko po
        needs_clarification	3	koreatown ; kreyol ; ks ; l ; la azote ; la cuadr ; la culp ; la licuador
        needs_clarification	3	la secundari ; la tarjet ; la tint ; la tomader ; laid out ; las planta
        needs_clarification	3	lat 0 ; laught ; lav el ; lax ; le agradezc ; le dicen ; le est ; least it
        needs_clarification	3	leav at ; leav it ; leav town ; leer ; left him ; left nam ; left ohi
        needs_clarification	3	les cuent ; let down ; let jacket ; letter so ; level no ; liger ; lik hear
        needs_clarification	3	listen ; llam despu ; llam se ; llamarl ; long are ; look down ; los oido
        needs_clarification	3	los pid ; los va ; loud ; loud than ; lov the ; lov you ; luchador ; lueg le
        needs_clarification	3	m ; m clr ; m slow ; m spe ; m with ; makakausap ; mal por ; man to
        needs_clarification	3	many bed ; many peopl ; marunong ; mas grand ; match ; may los
        needs_clarification	3	may makakausap ; me cal ; me instead ; me monday ; me pictur ; me pleas
        needs_clarification	3	me then ; me up ; meal and ; mecat ; medi es ; medi los ; mein tocht
        needs_clarification	3	men and ; mention ; mes y ; meth or ; meth problem ; meth thi ; metr stop
        needs_clarification	3	mi amig ; mi cumpleano ; mi dentist ; mia ; microwav ; milla ; mim ; mis y
        needs_clarification	3	mom just ; month first ; moth would ; moun ; moun ki ; mow ; muchach ; muon
        needs_clarification	3	muon hoi ; muy buen ; mwen ; my 0 ; my alarm ; my barb ; my chest
        needs_clarification	3	my company ; my dog ; my fami ; my grandchildren ; my sponsor ; my street
        needs_clarification	3	my tonsil ; nad que ; nam denis ; navidad y ; ne ; need in ; nephew meth
        needs_clarification	3	nev said ; nev went ; ngl ; nicknam ; niet que ; night desk ; nimmt
        needs_clarification	3	nimmt drogen ; nin month ; no callback ; no detail ; no nam ; no queremo
        needs_clarification	3	no that ; no uso ; no ~sist ; no ~sub ; nochebuen ; noit ; nos da ; nos mand
        needs_clarification	3	not jok ; not know ; not marri ; not pick ; not ~pt ; nou ; numb i
        needs_clarification	3	nunc hay ; nunc la ; nvr ; o los ; o par ; o por ; o si ; ods dai ; of cal
        needs_clarification	3	of golf ; of noth ; of orang ; of twin ; oid ; oido ; ok on ; old chair
        needs_clarification	3	oldest of ; on board ; on break ; on card ; on curb ; on spic ; only two
        needs_clarification	3	open thi ; opiat ; opin ; opin que ; or any ; or anyon ; or how ; or it
        needs_clarification	3	or mayb ; or not ; or sinc ; or that ; or what ; or wheth ; oth inf
        needs_clarification	3	our fami ; our lawn ; out lik ; own text ; own therapist ; pain pt ; pair
        needs_clarification	3	pal kreyol ; pansi ; panteon ; pap y ; parec ; pas a ; pas est ; paus
        needs_clarification	3	pay rat ; pecan ; pendient ; peopl are ; peopl bring ; peopl or ; peopl shar
        needs_clarification	3	per day ; peric no ; person ; phon ; phon aft ; phon and ; phon at
        needs_clarification	3	phon plan ; pian and ; pick the ; plan cb ; pleas disregard ; pls cal
        needs_clarification	3	po bang ; pond is ; pool ; porqu lo ; porqu una ; potluck ; pou ; pouvez
        needs_clarification	3	prim manej ; prob nad ; program about ; pt in ; pt then ; pued respir
        needs_clarification	3	puent colgant ; puert de ; put that ; put thi ; puzzl ; q es ; q nunc
        needs_clarification	3	que alguien ; que habl ; que mas ; que teni ; que él ; quedan ; queden
        needs_clarification	3	quit ; quit drink ; rath than ; re etoh ; re new ; re old ; re our
        needs_clarification	3	re stepson ; regal un ; rehab in ; rehab old ; res ; res in ; resign
        needs_clarification	3	rest in ; restrain ord ; rheumatologist ; rider ; rn on ; robert and
        needs_clarification	3	sab cuant ; said a ; said but ; said hed ; said id ; sal por ; sal un
        needs_clarification	3	sam lin ; sat me ; sav my ; saw our ; say broth ; say fentanyl ; say its
        needs_clarification	3	say weed ; school nurs ; school with ; se ni ; se queden ; se quier
        needs_clarification	3	section of ; see ods ; see pcp ; segu aqui ; seguro ; semi ; sent a
        needs_clarification	3	sentimental ; sepan ; settl on ; shak hand ; she finish ; shed and ; sho are
        needs_clarification	3	shoot himself ; shop around ; should contact ; shutof and ; shy ; si aqui
        needs_clarification	3	si la ; si ~hay ; sick for ; sie ; siempr en ; sign at ; sign you ; sinc he
        needs_clarification	3	sinc nov ; sist liv ; six month ; sleep on ; smok ice ; smoothi ; so kind
        needs_clarification	3	so now ; soap ; sock ; softbal team ; someon who ; someth is ; son ask
        needs_clarification	3	sort out ; spe no ; specific ; spok with ; staf to ; station wagon
        needs_clarification	3	stepbroth ; stepdad is ; sticky not ; stil hold ; stil pay ; story for
        needs_clarification	3	su almoh ; sur of ; sur thi ; swear by ; sweet ; tak or ; tak walk
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
        needs_clarification	3	typical day ; uhc ; un libr ; uneasy ; unitedhealthcar ; unk what ; unlimit
        needs_clarification	3	until he ; up as ; use cok ; use of ; used spe ; using a ; using crack
        needs_clarification	3	usual hom ; uva de ; vamo a ; vap + ; ve chuong ; vecin llam ; ventan ; verd
        needs_clarification	3	very hot ; vi su ; viet khong ; visitor use ; voic said ; voicemail ; voz
        needs_clarification	3	w/o the ; wait ; wak the ; walk and ; walk ins ; want a ; want cal
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
        needs_clarification	2	*chestPain.0:historical ; *hallucination.1:other_experiencer ; *mandator.1
        needs_clarification	2	*needsHelp.0:hypothetical ; *person.0:negated
        needs_clarification	2	*serviceQuestion.0:historical ; *substance.0:hypothetical ; *treatmentNeed.1
        needs_clarification	2	+ every ; + wher ; 0 am ; 0 clear ; 0 confd ; 0 drunk ; 0 fev ; 0 finish
        needs_clarification	2	0 heal ; 0 i ; 0 lat ; 0 lin ; 0 st ; 0 to ; 0 too ; 0 u ; 0 week ; a bal
        needs_clarification	2	a battery ; a breakup ; a cal ; a can ; a chanc ; a colg ; a detox
        needs_clarification	2	a different ; a dim ; a divorc ; a duck ; a fus ; a hip ; a hobby ; a hom
        needs_clarification	2	a larg ; a lawy ; a lif ; a machet ; a mail ; a march ; a messag ; a min
        needs_clarification	2	a month ; a nad ; a ocup ; a park ; a phot ; a pip ; a pistol ; a porch
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
        needs_clarification	2	beaucoup ; bed thi ; been marri ; been mean ; been using ; beer float
        needs_clarification	2	befor he ; beforehand ; behalf ; behalf of ; bei ; bei ihnen ; being aliv
        needs_clarification	2	being cal ; believ me ; benzodiazepin ; besid a ; best ; best in ; best tim
        needs_clarification	2	bet with ; beyond ; bibliotec ; bird feed ; bit lost ; blackberry ; blanc y
        needs_clarification	2	blood ; blood a ; blood in ; blu one ; blu spruc ; boa noit ; board a
        needs_clarification	2	boat in ; boit ; box abov ; break down ; breastbon and ; bridg in ; broken
        needs_clarification	2	broth aft ; broth heroin ; brought over ; buckl ; burden ; but wont
        needs_clarification	2	by email ; by it ; by pcp ; by sunday ; bye ; cad noch ; caja en ; cak at
        needs_clarification	2	cal a ; cal i ; cal id ; cal ive ; cal my ; cal own ; cam in ; camion 0
        needs_clarification	2	can my ; can someon ; can start ; cancel my ; cant reconcil ; cant sleep
        needs_clarification	2	car on ; car outsid ; card every ; cas mgr ; cas work ; ce que ; cebolla y
        needs_clarification	2	center in ; cest pour ; cha anh ; cha toi ; chart and ; check it ; checklist
        needs_clarification	2	chest is ; chest sinc ; chez ; chi ; chicken and ; church offic ; cign
        needs_clarification	2	cign and ; claim adjust ; clam ; clammy ; claus ; cle stuf ; clean 0
        needs_clarification	2	clean sinc ; clench ; client ; client told ; climb ; clock is ; clos out
        needs_clarification	2	clr for ; clr mention ; clr need ; clr slur ; clr think ; clt con
        needs_clarification	2	clutch his ; coach and ; cobran ; coc per ; cocain ; cocain or ; coed
        needs_clarification	2	cok dai ; cok it ; cok til ; cok want ; cold to ; com alguem ; com get
        needs_clarification	2	com me ; com pesc ; comadr que ; company on ; conferenc ; construccion y
        needs_clarification	2	contador ; control de ; convers com ; convuls ; correct my ; cost per
        needs_clarification	2	cough up ; court interpret ; cp radiat ; crack head ; crack on ; crack was
        needs_clarification	2	cranky ; crash of ; crash right ; crawl ; creen ; creen que ; crisi lin
        needs_clarification	2	crop ; cros ; cruc ; cry in ; crystal i ; cuand lleg ; cuant sal ; cuarent y
        needs_clarification	2	cub ; culp ; culp al ; culp de ; cut in ; da el ; dad to ; daught say
        needs_clarification	2	daught she ; day but ; day do ; day look ; de blanc ; de corazon ; de onc
        needs_clarification	2	de sab ; de septiembr ; de vaca ; de viejit ; deal of ; debat team ; decad
        needs_clarification	2	decid anyth ; dee ; deep than ; dej dich ; dej hac ; dej los ; dej pag
        needs_clarification	2	del aeropuert ; del refri ; deliver flower ; delivery van ; dementi ; demon
        needs_clarification	2	deni ~preg ; dentr de ; denv ; depression no ; depui ; desd navidad ; desk
        needs_clarification	2	detox tea ; deutsch ; dia de ; dicen ; dict est ; didnt com ; dif ; distres
        needs_clarification	2	do hous ; do payment ; doc ; dock thi ; doe blu ; doe both ; dog walk
        needs_clarification	2	dolor fuert ; donat in ; dond estacion ; dont cal ; dos cosa ; dos lado
        needs_clarification	2	down stair ; drink a ; drink my ; driv licens ; driv out ; driv told
        needs_clarification	2	drov up ; drum on ; dry clean ; dt ; dtr ; dtr graduat ; duct ; dud
        needs_clarification	2	duen de ; dulc ; dye ; eat at ; eat fin ; el 0 ; el bus ; el cabal
        needs_clarification	2	el camion ; el centr ; el de ; el dentist ; el encendedor ; el fentanil
        needs_clarification	2	el foc ; el herman ; el hij ; el licor ; el mariachi ; el reloj ; el rosari
        needs_clarification	2	el vas ; elephant ; elevador y ; ell se ; ell y ; els wil ; em trai
        needs_clarification	2	emergenci ; en blanc ; en camin ; en dia ; en medi ; encendedor ; encontr en
        needs_clarification	2	encontr su ; energy drink ; engin off ; enter ; entiend lo ; entr las ; envy
        needs_clarification	2	era par ; es brom ; es casi ; es cuand ; es doming ; es geht ; es heroin
        needs_clarification	2	es mas ; es mi ; es muy ; es su ; es urgent ; escond en ; escrib est
        needs_clarification	2	escribem ; escribi ; esk ; esk gen ; est ce ; est golpe ; est la ; estan en
        needs_clarification	2	et il ; eu ; evening hav ; ever ; ever get ; every oth ; every person
        needs_clarification	2	every weekend ; everyth was ; excit ; expect to ; experienc with
        needs_clarification	2	explain in ; extension ; f ; fami can ; fami on ; fami who ; fech ; feel it
        needs_clarification	2	fel down ; feliz ; felt lik ; femal 0 ; feri ; few minut ; ff ; final de
        needs_clarification	2	firefight in ; first four ; fish tank ; floor at ; fly to ; fold of
        needs_clarification	2	follow me ; food is ; for anxiety ; for being ; for every ; for keep
        needs_clarification	2	for march ; for meth ; for safety ; for son ; for wif ; forget ; forget the
        needs_clarification	2	form ~client ; foul ; found a ; found hom ; franc ; fras ; fre throw
        needs_clarification	2	frent al ; friday becaus ; friday is ; friend has ; friend use ; frijol
        needs_clarification	2	from our ; frost ; fue de ; fuer del ; furth inf ; gallblad out ; garden
        needs_clarification	2	gasolin ; gav first ; geht ; geht um ; gerald ; get kid ; get someth
        needs_clarification	2	get that ; get your ; giup do ; glad of ; go back ; go somewher ; go stand
        needs_clarification	2	goat ; godmoth ; godson ; goi lai ; golpe la ; gon kms ; gon up ; good in
        needs_clarification	2	governor ; gracia ; gracia y ; grad and ; graduat ; graduat from ; gran
        needs_clarification	2	grandm re ; grandmoth funeral ; grandmoth of ; grandmother ; grandp 0 ; gras
        needs_clarification	2	great deal ; greek ; grocery ; guanter ; gues im ; gun for ; gun went
        needs_clarification	2	h ago ; ha usad ; hab ; habl con ; habl sol ; haci ; had thi ; hail ; hand a
        needs_clarification	2	hand her ; hang 0 ; happi ; hard of ; harp ; has machet ; hav him
        needs_clarification	2	hav start ; hav stop ; hav visitor ; hav your ; hay alguien ; hay caja
        needs_clarification	2	he built ; he explain ; he final ; he kis ; he pick ; headlight ; headset
        needs_clarification	2	health net ; hear it ; hear my ; heart tablet ; hel cal ; hel tel
        needs_clarification	2	hel ~overdos ; hem ; her age ; her around ; her cas ; her ear ; her lif
        needs_clarification	2	her lip ; her lock ; her now ; her shift ; her sleev ; her yes ; herman y
        needs_clarification	2	heroin ; heroin then ; hes been ; hes driv ; hes whit ; hicimo ; him aft
        needs_clarification	2	him out ; himself last ; himself or ; himself then ; his bowl ; his fish
        needs_clarification	2	his gin ; his guit ; his jean ; his key ; his own ; his password
        needs_clarification	2	his school ; hit by ; hit his ; hold for ; hom gam ; honey my ; horne
        needs_clarification	2	hot dog ; hous cal ; hous went ; hug the ; human being ; hund ; husband and
        needs_clarification	2	husband no ; husband was ; hx ~dt ; hypothetical ; i belong ; i build
        needs_clarification	2	i even ; i follow ; i hand ; i lik ; i lov ; i mes ; i shook ; i thought
        needs_clarification	2	i wear ; i ~drank ; i ~hit ; id stay ; if someon ; if ~the ; ihnen
        needs_clarification	2	ihnen remand ; im 0 ; im apply ; im kind ; im next ; im stuck ; imagin
        needs_clarification	2	in commerc ; in laundry ; in meeting ; in ohi ; in pencil ; in sock
        needs_clarification	2	in thes ; inch ; incluy ; inf for ; inform par ; ink was ; intern at
        """
}
