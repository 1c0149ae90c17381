extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead3 = """
        not_a_lead	2	tabl at ; tac ; tak my ; talk abt ; tamal ; tarjet ; tatto of ; tel ; tel me
        not_a_lead	2	ten minut ; teng 0 ; teng mi ; teng mis ; termin el ; test no ; th for ; that clos
        not_a_lead	2	that hav ; that look ; that our ; that somebody ; that someth ; the bathroom
        not_a_lead	2	the certificat ; the church ; the cold ; the community ; the curtain ; the gym
        not_a_lead	2	the headboard ; the insur ; the itemiz ; the lobby ; the pancak ; the pharmacy
        not_a_lead	2	the pres ; the public ; the script ; the suicid ; the wint ; the ~gym ; them off
        not_a_lead	2	ther it ; ther when ; therapist ; therapist who ; they test ; thi wknd ; thre stat
        not_a_lead	2	thre tim ; through 0 ; through march ; titul ; to bil ; to dial ; to do ; to find
        not_a_lead	2	to know ; to los ; to mail ; to mak ; to meet ; to off ; tom es ; too much ; took it
        not_a_lead	2	touch alcohol ; traig ; tratamient en ; treatment somewher ; trem ; tremen ; tri to
        not_a_lead	2	trist ; tru crim ; truck key ; tu cas ; two year ; tyl ; u need ; ua cup ; un
        not_a_lead	2	un asil ; un consejer ; un hotel ; una llanter ; una malet ; una psicolog ; uniform y
        not_a_lead	2	unit ; until they ; ur plac ; urgent ; us a ; us about ; va bien ; valu ; ve
        not_a_lead	2	visit a ; visit el ; visit hrs ; viv con ; voic through ; wait 0 ; want 0 ; was dying
        not_a_lead	2	wdnt say ; we dont ; we fight ; we hir ; we keep ; we own ; we plac ; we set
        not_a_lead	2	we train ; we would ; wear ; websit i ; week ago ; weekend shift ; wel no ; welcom
        not_a_lead	2	wer friend ; what are ; what i ; what to ; wher to ; whistl ; who can ; who drank
        not_a_lead	2	whoev handl ; with door ; with front ; with prid ; with seizur ; with us ; witnes
        not_a_lead	2	wont tak ; work the ; writ that ; wrong key ; y busc ; y cont ; y gan ; y llor
        not_a_lead	2	y lueg ; y noma ; y nunc ; yegu ; yellow ; you be ; you charg ; you my ; you on
        not_a_lead	2	you pleas ; you point ; youl hav ; your alcohol ; your competitor ; your director
        not_a_lead	2	your next ; your sid ; your staf ; yrs back ; yrs sob ; zapato de ; ~+ ; ~/ ~0
        not_a_lead	2	~0 ~/ ; ~beb ; ~coffe ; ~drink i ; ~drug i ; ~drug or ; ~giv ; ~grief ; ~myself or
        not_a_lead	2	~per ; ~pt need ; ~sick ; ~sud ; ~tom no ; ~used ~a ; ~vin ; ~work ; él desd
        not_a_lead	1	# and ; *abstinent.0 ; *caller.0:negated ; *hallucination.1:negated ; *keptUsing.0
        not_a_lead	1	*lapse.0 ; *mildCue.0 ; *otherService.5:other_experiencer ; *otherService.6
        not_a_lead	1	*otherService.6:other_experiencer ; *priorTreatments.0 ; *quantity.0
        not_a_lead	1	*suicidal.9:negated ; *withdrawalHint.0:negated ; 0 befor ; 0 good ; 0 today ; 0 x
        not_a_lead	1	a brok ; a certifi ; a couch ; a cruis ; a dif ; a dog ; a drink ; a horror ; a kil
        not_a_lead	1	a knif ; a microphon ; a paid ; a que ; a quick ; a root ; a ros ; a sign ; a tal
        not_a_lead	1	about thi ; abuelit ; accident ; account and ; account for ; act ; adhd ; adict
        not_a_lead	1	aft an ; aft forty ; aft in ; again want ; age ; ago thi ; ahi adentr ; all in
        not_a_lead	1	all my ; alum of ; am look ; amig me ; an angel ; an island ; and cam ; and forgot
        not_a_lead	1	angel y ; any tx ; anybody ther ; anyth ; anyth i ; anyth myself ; anyth to
        not_a_lead	1	appointment ; appt at ; aprend ; aprend a ; april 0 ; april and ; ash wednesday
        not_a_lead	1	at anoth ; at any ; at night ; at your ; ati ; atienden a ; attack at ; attorney for
        not_a_lead	1	atty ; auditor ; august and ; away my ; bad fal ; battery on ; battl ; be consider
        not_a_lead	1	bedsheet ; befor the ; behind ; below and ; bik ; bing and ; blood driv ; blu ; board
        not_a_lead	1	board has ; book for ; box want ; boy ; boy 0 ; brok in ; broth ask ; brought it
        not_a_lead	1	bug on ; bury ; busc ayud ; buscan ; buy the ; by accident ; by and ; by fri
        not_a_lead	1	by vide ; cal ; cam and ; cam for ; cambi ; camp ; can ; can handl ; can pas
        not_a_lead	1	can your ; cancun ; cant stop ; car about ; card ; card from ; cardiac ; catalog
        not_a_lead	1	celul ; charity ; check on ; checkout ; chili recip ; clas ; clas and ; client cal
        not_a_lead	1	clot ; clr and ; clr in ; cold the ; colleg and ; com by ; company and ; con much
        not_a_lead	1	con otra ; conoc un ; consider for ; conversation with ; cook 0 ; coron ; correct
        not_a_lead	1	counselor and ; county and ; cousin told ; cousin went ; cp ; crash ; craving are
        not_a_lead	1	craving no ; cual ; dat ; day and ; day if ; day the ; day with ; de ; de inviern
        not_a_lead	1	de mis ; de muert ; de noch ; de uniform ; de vid ; dead ; deceas ; deck ; dej la
        not_a_lead	1	del ano ; del trabaj ; dentist ; detox and ; detox en ; dia en ; diagnosi ; dieron de
        not_a_lead	1	dig ; dinner ; dir ; director ; dish ; do 0 ; dobl de ; docen ; doctor sign ; doe it
        not_a_lead	1	doesnt need ; dog is ; doing ; dolar ; dollar ; doming y ; domingo ; door down
        not_a_lead	1	dormi ; down the ; downtown ; drink he ; drov by ; dts ; due ; duel ; dui
        not_a_lead	1	eighth grad ; el alt ; el camion ; el cond ; el doming ; el grup ; el mio ; el numer
        not_a_lead	1	el pati ; elder m ; elevador ; email my ; emdr ; emple de ; en abril ; en febrer
        not_a_lead	1	en mi ; en sant ; enfermer de ; entregu ; es ; eso ; espos que ; espos y ; estan
        not_a_lead	1	estudi ; every singl ; everyon got ; everyth on ; expir pres ; f husb ; facebook
        not_a_lead	1	faint ; faj ; falleci en ; falleci mi ; fat ; fentanil ; fentanil en ; fentanyl detox
        not_a_lead	1	fil and ; fin ; first shift ; first thre ; florist ; for him ; for read ; for them
        not_a_lead	1	for therapy ; form ; form has ; forty lap ; forty one ; fresh one ; from me
        not_a_lead	1	funniest ; funniest man ; gallo de ; gan ; gav # ; gav away ; gen ; gent de ; get it
        not_a_lead	1	giv to ; glas ; glas at ; go up ; gon by ; goodby and ; googl for ; got help ; gotten
        not_a_lead	1	gracia a ; graduat student ; graduation ; grandchildren ; grateful for ; great many
        not_a_lead	1	guy tak ; h ; habi un ; hal ; half ; half for ; half of ; hallway and ; hand and
        not_a_lead	1	hand out ; handl ; has and ; hast la ; hav someth ; havent been ; he had ; he mak
        not_a_lead	1	head off ; headboard ; heard voic ; heart is ; hel be ; help rehab ; her but
        not_a_lead	1	her last ; her lif ; her lik ; her stay ; her the ; her twic ; her uncl ; herman est
        not_a_lead	1	heroin and ; hes doing ; hes not ; hes ther ; hes too ; hi i ; hiel ; highway
        not_a_lead	1	hij se ; his bowl ; his grandfath ; hit it ; hom in ; hom sinc ; hor de ; hour to
        not_a_lead	1	hous im ; how can ; hung up ; huntington ; i appli ; i chang ; i drop ; i marri
        not_a_lead	1	i sent ; i teach ; i wasnt ; id writ ; if night ; if the ; in az ; in decemb
        not_a_lead	1	in heroin ; in tarzan ; in tomorrow ; in traffic ; initial ; instal ; instead of
        not_a_lead	1	insuranc is ; internet ; iop ask ; is cut ; is robert ; it cost ; it has ; it to
        not_a_lead	1	it turn ; ive ; ive had ; jamaic ; join ; juic ; jur ; just driv ; just tel ; k 0
        not_a_lead	1	keep me ; keep the ; kne are ; la bols ; la licenci ; la list ; la tin ; lab partn
        not_a_lead	1	larg pepperoni ; las cuenta ; last friday ; law is ; le deb ; les mand ; let to
        not_a_lead	1	lif now ; light ; lik beet ; lik is ; limpiez de ; lin item ; llanter ; llev ; lo que
        not_a_lead	1	los angel ; los domingo ; los muchacho ; lost its ; lost our ; manan no ; mand el
        not_a_lead	1	manual ; manual has ; march at ; maribel ; marisco ; marri at ; mas rap ; mat a
        not_a_lead	1	may concern ; me com ; me nev ; me sigu ; me whil ; med room ; medical is ; meet with
        not_a_lead	1	met nad ; meth for ; methadon ; mh ; mi gat ; miami ; microphon ; might be ; mit
        not_a_lead	1	money ; month and ; mov it ; murd and ; my knif ; my moth ; my public ; my roommat
        not_a_lead	1	my story ; my thesi ; naci la ; nad ni ; nadi tom ; nam on ; need 0 ; need mor
        not_a_lead	1	neighbor ; neighborhood ; nev ~smok ; nev ~used ; next day ; ni le ; nieto y
        not_a_lead	1	night group ; nightmar ; ninth ; nit ; no contest ; no rx ; no sabemo ; no usa
        not_a_lead	1	no ~cramp ; no ~drink ; no ~pet ; no ~se ; no ~si ; no ~substanc ; nobody was
        not_a_lead	1	not of ; noth wrong ; nuev ; nurs cal ; o en ; of february ; of oth ; of sit
        not_a_lead	1	of your ; off meth ; ojai and ; on bed ; on its ; on keppr ; on suicid ; one star
        not_a_lead	1	one year ; only want ; oop ; open on ; orden ; oregon ; organist play ; our program
        not_a_lead	1	own liability ; pag for ; paid a ; panic button ; pantry cook ; par los ; park garag
        not_a_lead	1	park lot ; parroqui de ; pas por ; payas ; peanut ; perd el ; perdi mi ; permit
        not_a_lead	1	phon ring ; pic ; pic union ; pick it ; pil box ; pil on ; plac her ; plain
        not_a_lead	1	platica par ; plaz ; pleas tak ; po want ; por ; por fentanil ; post op ; pretty
        not_a_lead	1	prim que ; pt in ; pt mom ; pt say ; pte ; put togeth ; q no ; que les ; que naci
        not_a_lead	1	que tienen ; qued ; queri dej ; quier ; quier ser ; quilt guild ; ramirez ; rank on
        not_a_lead	1	re detox ; read to ; receipt ; recent ; recepcionist ; receptionist ; recibi
        not_a_lead	1	recibiamo ; red ; rent ; represent ; research ; resed and ; residential hous
        not_a_lead	1	return it ; review ; rey ; ric y ; road and ; rob ; room of ; row ; ruin ; sab es
        not_a_lead	1	sad ; saf ; salvador ; sat ; sat with ; say four ; scar on ; scarf ; sch ; school and
        not_a_lead	1	school bus ; school say ; scratch off ; scream on ; second act ; security at ; see to
        not_a_lead	1	see what ; segur ; semilla ; seri de ; serious ; serv want ; servic and ; sesion
        not_a_lead	1	session ; shad ; shal ; shelf ; sherman way ; shoot me ; shop 0 ; shot ; shot and
        not_a_lead	1	should hav ; shut ; si est ; sidewalk ; sist wil ; skylight ; sling ; slipper
        not_a_lead	1	slot at ; sob and ; sob from ; sobredosi ; sobri y ; sof ; sold ; somebody look
        not_a_lead	1	somebody read ; someon to ; somewher around ; somo de ; son at ; song ; sourc
        not_a_lead	1	special ; spirit ; sponsor ; statement for ; station ; stay awak ; stil up ; stock
        not_a_lead	1	stop so ; story ; stuck in ; su celul ; su pagin ; suicid ; supervision ; sur im
        not_a_lead	1	suspect ; tak anyth ; tak from ; tak no ; tak the ; talk on ; taxi ; tech position
        not_a_lead	1	tel about ; thank to ; that tim ; the board ; the build ; the check ; the craving
        not_a_lead	1	the day ; the driv ; the end ; the executor ; the flower ; the funniest ; the ghost
        not_a_lead	1	the hil ; the iop ; the lemon ; the lot ; the nam ; the park ; the post ; the sauc
        not_a_lead	1	the six ; the smok ; the sof ; the strip ; the wal ; the wif ; the ~airport
        not_a_lead	1	ther now ; therapist at ; thesi is ; thi not ; thi work ; thoma ; though ; thre rehab
        not_a_lead	1	through my ; thur group ; ticket and ; tien mied ; tienen ; til last ; tim a
        not_a_lead	1	tim ther ; to admit ; to mov ; to murd ; to return ; to shar ; to us ; told no
        not_a_lead	1	top thre ; trabaj de ; trad ; train ; train for ; tratan ; travel ; travel nurs
        not_a_lead	1	tre hora ; tre nieto ; treadmil ; tren ; tri ; troubl breath ; tuesday night
        not_a_lead	1	turn over ; twelv question ; twelv year ; u hir ; un ano ; un puest ; una fot
        not_a_lead	1	union card ; univ ; until it ; up north ; up try ; urg ; urgent car ; us ; usted en
        not_a_lead	1	usted no ; utah and ; vap de ; venen ; ver el ; vest ; vi en ; want a ; want company
        not_a_lead	1	want record ; was arrest ; was let ; was rud ; was someth ; was surpris ; watch the
        not_a_lead	1	we fil ; we leav ; we paid ; we pay ; we pul ; weed out ; weekend the ; welcom a
        not_a_lead	1	wer not ; what peopl ; who drink ; who mak ; who now ; who say ; wil bring ; wil tel
        not_a_lead	1	wil writ ; wint ; with fentanyl ; with who ; within ; without him ; wool ; work
        not_a_lead	1	work ther ; work weekend ; work with ; would go ; would they ; would you ; writ my
        not_a_lead	1	y ; y nadi ; y una ; ya estan ; yadir ; year ago ; youl forgiv ; your brochur
        not_a_lead	1	your clinician ; your lobby ; zombi en ; ~a thing ; ~airport ; ~ask ~for ; ~cost to
        not_a_lead	1	~hac ~dan ; ~heroin but ; ~i ~can ; ~quier ; ~saturday ; ~sol ; ~ther ; ~therapist
        not_a_lead	1	~unit ; él nunc
        not_a_lead	-1	# 0 ; *abstinent.1 ; *confusion.0 ; *deliriumTremens.0:historical ; *duration.5
        not_a_lead	-1	*emergency.3 ; *family.8 ; *overdose.0:negated ; *quitting.0:hypothetical
        not_a_lead	-1	*quitting.0:negated ; *suicidal.0:historical ; *suicidalOblique.0:negated
        not_a_lead	-1	*suicidalOblique.9 ; *treatmentNeed.0:possible ; *vendor.1:hypothetical
        not_a_lead	-1	*vendor.1:negated ; *vendor.9 ; *violence.9 ; *withdrawalSign.0 ; / 0 ; / n ; / thur
        not_a_lead	-1	0 / ; 0 giv ; 0 is ; 0 min ; 0 mo ; 0 now ; a cigaret ; a doctor ; a fit ; a list
        not_a_lead	-1	a los ; a minut ; a pip ; a position ; a radi ; a recip ; a rop ; a servic ; a six
        not_a_lead	-1	a todo ; a trach ; a truck ; a walk ; a wed ; a wk ; a ~servic ; aa and ; abt park
        not_a_lead	-1	aca ; accreditation ; ach ; acid ; aft six ; afternoon ; afterward ; ahog ; alcanz
        not_a_lead	-1	alcohol detox ; alg en ; all fin ; all right ; along and ; alumn ; alumn de ; alvar
        not_a_lead	-1	am ; amor ; an intak ; and con ; and down ; and fentanyl ; and her ; and no
        not_a_lead	-1	and show ; and they ; angel ; ano me ; anyth open ; apprentic ; approx ; apunt
        not_a_lead	-1	aqui y ; are best ; are cod ; are my ; are on ; around to ; arrib ; as ; as min
        not_a_lead	-1	asdf ; ask aft ; ask the ; at me ; at thi ; atienden ; atra ; atty re ; away
        not_a_lead	-1	back and ; bakery ; ban ; banc de ; bar ; bathroom floor ; be for ; be gon ; be hom
        not_a_lead	-1	be oblig ; be with ; bed with ; been 0 ; been doing ; been lik ; been sinc
        not_a_lead	-1	believ thi ; bendi ; bent over ; bien ; boc ; bor in ; botel de ; brush ; built a
        not_a_lead	-1	bus pas ; by the ; by then ; c/b ; cal speak ; can driv ; can hear ; can tak ; can u
        not_a_lead	-1	cant afford ; cant tel ; cas es ; cas est ; cast ; cb ; cho director ; chof ; cign
        not_a_lead	-1	cign and ; citation ; clam ; cle ; clean up ; client in ; clr daught ; cobij
        not_a_lead	-1	cobran ; cok on ; com un ; compadr ; company pay ; con el ; con las ; con que
        not_a_lead	-1	con un ; concret ; count ; country ; court ; cousin ; cowork ; cps ; crm
        not_a_lead	-1	cuant tard ; cuarent ano ; cuatr ; curb ; curiou re ; d residential ; day off
        not_a_lead	-1	day sinc ; day that ; day without ; de cocin ; de dos ; de est ; de quinc
        not_a_lead	-1	de whatsap ; dean ; decirl ; del cond ; del intern ; del lun ; del program ; del tal
        not_a_lead	-1	delt ; desayun ; desintoxicacion y ; despert ; detour ; detox tak ; did the ; dij
        not_a_lead	-1	dio ; do peopl ; do yal ; doesnt know ; dond se ; dont ; dont need ; dont think
        not_a_lead	-1	door ; door with ; dos lado ; down 0 ; down last ; drink ; driv thru ; drug ever
        not_a_lead	-1	dtx ; each ; eight hour ; el 0 ; el alcohol ; el mar ; el mes ; el sab ; el tal
        not_a_lead	-1	elbow ; electrician ; elementary school ; en el ; encant ; encim ; end in ; end it
        not_a_lead	-1	end of ; enough ; ensen ; escribi ; espald ; eve ; every day ; everyon ; fath died
        not_a_lead	-1	fax the ; feel fin ; fel ; fiest ; fingernail ; first 0 ; first and ; fiv night
        not_a_lead	-1	flight ; fog horn ; fold ; for eight ; for men ; for mom ; for piz ; for thirty
        not_a_lead	-1	forev ; forty thousand ; four ; four night ; frasc ; freight ; friend ; fue el
        not_a_lead	-1	fui a ; gal ; garden is ; gav it ; general ; get him ; get out ; girlfriend ; giv my
        not_a_lead	-1	glit ; glovebox ; go away ; go somewher ; gon ; good at ; got to ; gracia por
        not_a_lead	-1	grandp ; grit ; h ago ; hac cinc ; hac que ; had an ; hang on ; hard to ; has the
        not_a_lead	-1	hast los ; haul ; havent ; havent had ; he decid ; he hasnt ; he know ; he put
        not_a_lead	-1	he quit ; hear a ; hear them ; heat ; held ; help for ; her and ; her cousin
        not_a_lead	-1	herman se ; his mom ; his truck ; hit me ; hom for ; homeown ; hospital y ; host 0
        not_a_lead	-1	hous mgr ; hoy no ; huf ; i buy ; i cam ; i drov ; i follow ; i get ; i gues ; i lov
        not_a_lead	-1	i open ; i pay ; id stay ; ide ; if any ; if its ; if we ; if you ; im ask ; im at
        not_a_lead	-1	im fre ; in for ; in jail ; in no ; in that ; inf given ; inf on ; informacion
        not_a_lead	-1	instruc ; insuranc agent ; int ; int it ; interest in ; iop inf ; iop track
        not_a_lead	-1	is july ; is me ; is ready ; is the ; it a ; it began ; it doesnt ; it over
        not_a_lead	-1	it wasnt ; ito ; jok abt ; just mov ; just now ; key ; keyboard ; kitchen and
        not_a_lead	-1	knock ; know about ; know the ; la boc ; la espald ; la loteri ; la malil ; la man
        not_a_lead	-1	la piedr ; la puert ; la seman ; la ultim ; lab ; ladder ; laid ; lamp ; las llav
        not_a_lead	-1	last use ; lavanderi ; le dieron ; letter from ; librium ; lik a ; lik him
        not_a_lead	-1	lik somebody ; lik your ; lind ; listen ; listen to ; liv her ; liv ther
        not_a_lead	-1	llev cuarent ; llor con ; lo dej ; locutor ; look up ; los del ; lost to ; lug par
        not_a_lead	-1	lun a ; m cal ; m im ; m in ; m retir ; mad me ; magandang ; mail to ; mak sens
        not_a_lead	-1	man and ; manag a ; manag i ; manan ; manhattan ; mar no ; mayor ; me about
        not_a_lead	-1	me down ; me from ; me her ; me quier ; me when ; me with ; measur ; medi cal
        not_a_lead	-1	memorial day ; meth sinc ; meth with ; mi celul ; mi mar ; mi pap ; mi yern ; mia
        not_a_lead	-1	might ; min who ; minut and ; mirror ; mis a ; mom ; moment ; money for ; motiv
        not_a_lead	-1	mund ; muri hac ; must do ; my coffe ; my last ; my liv ; my signatur ; my surgeon
        not_a_lead	-1	naloxon ; nap ; need an ; need the ; nephew hes ; next one ; next wednesday
        not_a_lead	-1	next week ; ng ; ni una ; night owl ; night the ; nin and ; no dic ; no hurry
        not_a_lead	-1	no ide ; no la ; no par ; no prior ; no quis ; no sleep ; no thought ; no use
        not_a_lead	-1	no w/d ; no ~etoh ; no ~me ; no ~vodk ; nobody ; nobody has ; noch y ; noon and
        not_a_lead	-1	not be ; not sel ; noth lik ; now and ; now i ; now the ; numb is ; numb off
        not_a_lead	-1	nurs 0 ; o noma ; of night ; of phon ; of the ; off heroin ; off work ; offic has
        not_a_lead	-1	offic just ; ok to ; old ; on monday ; on one ; on phon ; on purpos ; on rout
        not_a_lead	-1	on sit ; on staf ; on stov ; on sunday ; on the ; on weekend ; on with ; one of
        not_a_lead	-1	one who ; opi ; or no ; or not ; our door ; our honeymoon ; our lawn
        not_a_lead	-1	outpatient for ; over from ; over to ; owl ; own cel ; p / ; padr ; pageant ; parad
        not_a_lead	-1	parishion ; park a ; part de ; particular ; pas al ; pas away ; pas in
        not_a_lead	-1	patient with ; patron ; pay rat ; pcp ; person or ; phenibut ; phoenix ; phon menu
        not_a_lead	-1	phon tre ; pillow ; pinch ; plac with ; platic con ; pleas confirm ; pls cal ; poc
        not_a_lead	-1	poliz ; por favor ; por las ; position last ; pregnant ; presum ; priest
        not_a_lead	-1	prim manej ; program residencial ; pued ni ; purpos ; put him ; que est ; que llen
        not_a_lead	-1	que sea ; quier segu ; rat for ; re a ; record and ; referral ; referral to
        not_a_lead	-1	rehab for ; renew ; rental ; repeat ; resident 0 ; resident use ; resourc
        not_a_lead	-1	resum attach ; retir teach ; rheumatologist ; room and ; roommat last ; rout 0
        not_a_lead	-1	roxi ; rub ; rye ; s m ; safe ; said ask ; said its ; said to ; salg de ; sam day
        not_a_lead	-1	sat me ; say 0 ; say chest ; school counselor ; school project ; se nos ; see a
        not_a_lead	-1	seed ; segun ; sel anyth ; self pay ; shar room ; she a ; she had ; sherry
        not_a_lead	-1	sho stor ; shot a ; si no ; sign on ; sign up ; sinc he ; sinc she ; sinc yesterday
        not_a_lead	-1	sis ; sist ; sixty ; sleep ; sleep at ; slot by ; smok weed ; so to ; sob hous
        not_a_lead	-1	sobr la ; social work ; softbal team ; someon at ; someon cal ; someth at ; son ask
        not_a_lead	-1	sorry ; spar ; spel our ; st john ; stand in ; start monday ; step ; sternum
        not_a_lead	-1	stop and ; stop befor ; stop drink ; straight for ; streak ; stretch ; student and
        not_a_lead	-1	su estanci ; su herman ; substanc not ; such as ; suegr ; suggest ; suppos ; swat
        not_a_lead	-1	synagogu ; tak me ; telefon ; that all ; that hes ; that it ; that way ; that you
        not_a_lead	-1	thc + ; the application ; the bed ; the bldg ; the bus ; the coast ; the dream
        not_a_lead	-1	the dres ; the interview ; the jackpot ; the kid ; the middl ; the next ; the numb
        not_a_lead	-1	the playof ; the twelv ; the vacuum ; the vap ; the voic ; ther isnt ; ther no
        not_a_lead	-1	thi is ; third ; thre night ; thrown ; tim as ; to a ; to finish ; to go ; to join
        not_a_lead	-1	to leav ; to me ; to put ; to rep ; to suicid ; toddl ; todo los ; told ; told you
        not_a_lead	-1	tomorrow ; trach ; trag ; treatment at ; treint ; tru and ; trust ; tue /
        not_a_lead	-1	twenty eight ; two ; un cumpleano ; un hospital ; un intern ; una convulsion
        not_a_lead	-1	una vez ; uncl in ; up cant ; up i ; up my ; up when ; ur detox ; us 0 ; use the
        not_a_lead	-1	va par ; van can ; vault ; vay ; version ; vicodin ; vodk in ; voic ask ; voic my
        not_a_lead	-1	w ; wait ; wak up ; wan ; want clinical ; want detox ; want pric ; ward ; we accept
        not_a_lead	-1	we buy ; we lost ; we need ; we sit ; web pag ; week along ; weekend and ; wer doing
        not_a_lead	-1	west ; what els ; what hes ; what now ; when a ; whenev ; wher ; which the ; who i
        not_a_lead	-1	who is ; who left ; who read ; who we ; wif husb ; wif to ; wifi ; with 0 ; with a
        not_a_lead	-1	with narcan ; withdrawal ; wkend ; would not ; x a ; xfer ; y hay ; y medi ; y yo
        not_a_lead	-1	y él ; yel ; yel he ; yern ; yes ; yog teach ; you allow ; you tel ; young man
        not_a_lead	-1	your nam ; ~at ~your ; ~avh ; ~beer ; ~by ; ~d ; ~doctor ; ~el ; ~en ; ~go ; ~how
        not_a_lead	-1	~insuranc ; ~not ; ~opi ; ~outpatient ; ~papel ; ~sist ; ~sustanci ; ~temblor
        not_a_lead	-1	~treatment ~for ; ~un ; ~voic ; ~w/d ; ~want ~to ; ~year
        not_a_lead	-2	# for ; $ $ ; *ago.5 ; *arrests.0 ; *arrests.0:other_experiencer
        not_a_lead	-2	*backToUse.0:other_experiencer ; *barrierWork.1 ; *chestPain.0:negated
        not_a_lead	-2	*detoxDone.0:hypothetical ; *detoxWord.0 ; *duration.4 ; *frequency.2:historical
        not_a_lead	-2	*instruction.0 ; *mandator.1 ; *needsHelp.0 ; *nonDrug.0:hypothetical
        not_a_lead	-2	*occasional.0 ; *occasional.0:possible ; *person.0:hypothetical ; *pregnancy.0
        not_a_lead	-2	*quantity.4 ; *relief.1 ; *relief.2 ; *residentialEnding.0:negated ; *seizure.0
        not_a_lead	-2	*seizure.0:historical ; *sinceStopping.0 ; *sinceStopping.2
        not_a_lead	-2	*substance.1:hypothetical ; *suicidalOblique.0 ; *unaided.0:other_experiencer
        not_a_lead	-2	*withdrawalSign.0:historical ; *withdrawalSign.0:hypothetical ; + what ; / span
        not_a_lead	-2	0 ft ; 0 hour ; 0 kid ; 0 semana ; 0 wks ; 0 y ; a box ; a bus ; a deadlin ; a detox
        not_a_lead	-2	a few ; a ham ; a hotel ; a la ; a medical ; a morn ; a park ; a part ; a plac
        not_a_lead	-2	a plan ; a real ; a referral ; a rotary ; a student ; a tap ; a tim ; a wait
        not_a_lead	-2	a whil ; a ~detox ; abaj ; about detox ; acct with ; acept ; aceptan medi ; acros
        not_a_lead	-2	acros town ; addiction and ; aetn ; afford ; aft fiv ; aft the ; aft thi ; aft work
        not_a_lead	-2	agent ; ago ; agre to ; aguant ; al lad ; alon in ; am not ; an outpatient ; and can
        not_a_lead	-2	and drink ; and his ; and put ; and said ; and your ; ano con ; anthem ; any bed
        not_a_lead	-2	apartment and ; apply ; apply for ; aqui en ; are open ; are you ; arent ; argu
        not_a_lead	-2	as we ; asdf sorry ; at county ; at first ; at our ; at residential ; at work ; ayer
        not_a_lead	-2	ayudenm ; back ; back on ; bank ; barstow ; be aliv ; be dead ; be her ; be honest
        not_a_lead	-2	becaus the ; believ ; belong ; between your ; bor ; bos ; bourbon ; bowl ; breakfast
        not_a_lead	-2	breath and ; bright ; bring tamal ; brought me ; btwn ; buddy ; build last
        not_a_lead	-2	bus again ; bus driv ; bus stop ; but ; but me ; but my ; by my ; by myself ; by on
        not_a_lead	-2	cal say ; cal the ; can send ; cant ; cant keep ; cant pay ; car what ; cas of
        not_a_lead	-2	center in ; cerc ; channel 0 ; chaplain ; chatty ; chest hurt ; chil ; chin ; cho
        not_a_lead	-2	chof de ; cier ; clas for ; clas play ; climb ; clinic in ; clos ; cod in
        not_a_lead	-2	coffe went ; color ; com along ; com le ; com thi ; comadr ; comfort ; commerc
        not_a_lead	-2	con narcan ; con él ; conmig ; consejero ; cough ; couldnt ; counselor
        not_a_lead	-2	counselor keep ; counselor who ; count out ; cramp ; crisi ; cry in ; cuant cobran
        not_a_lead	-2	cuant dur ; cuant sal ; cumpl ; cumpleano ; cut ; cut off ; da igual ; dai 0
        not_a_lead	-2	dai for ; dai sinc ; dat and ; dat with ; day going ; day long ; de preferenci
        not_a_lead	-2	debaj ; decid to ; dej las ; dejarl ; depression no ; desd ; desd anoch ; desd ayer
        not_a_lead	-2	desintoxicacion par ; despu de ; dia me ; did it ; did not ; didnt ; dieg ; diganl
        not_a_lead	-2	dio ~sustanci ; dishwash ; dm me ; do you ; doctor ; dog ; dont know ; dont see
        not_a_lead	-2	dos ; dos mes ; down to ; downstair ; doy ; drink 0 ; drink again ; driv to ; drool
        not_a_lead	-2	duen ; duerm en ; each day ; each tim ; eap ; eat d/o ; eat sleep ; ed ; eighteen
        not_a_lead	-2	el car ; el cristal ; el intern ; el pis ; el telefon ; el tiemp ; electronic
        not_a_lead	-2	email me ; embarras ; ems ; en espanol ; en la ; en que ; eng / ; entreg el
        not_a_lead	-2	epilepsy wel ; error ; escrit ; est bien ; estat ; even outpatient ; ever sinc
        not_a_lead	-2	every shift ; everyon in ; exam ; falleci de ; falt ; fami therapy ; fax + ; fel off
        not_a_lead	-2	feo ; fifth ; figur ; fil it ; financ ; finish a ; finish detox ; finish the ; first
        not_a_lead	-2	fish ; fit ; fiv week ; fli ; flyer for ; foot two ; for clas ; for detox ; for fal
        not_a_lead	-2	for fifteen ; for folk ; for my ; for night ; for thre ; for withdrawal ; foreman
        not_a_lead	-2	four or ; fourth ; fourth of ; fre at ; friday becaus ; fridg ; frost ; gan en ; get
        not_a_lead	-2	get her ; glas of ; go through ; got ; got a ; got an ; got anoth ; group hom
        not_a_lead	-2	guit in ; guy in ; hac rat ; hacen ; had the ; had to ; halal ; halfway ; harbor
        not_a_lead	-2	has a ; has gon ; has me ; has nev ; hav had ; hav no ; hav two ; hay ; hay quien
        not_a_lead	-2	he ; he ask ; he cant ; he goe ; he has ; hed ; help ; help you ; heroin every
        not_a_lead	-2	hes gon ; hi ther ; hij 0 ; hij de ; hij es ; hija ; him and ; his wif ; hit ; hom
        not_a_lead	-2	hom now ; honest i ; hop your ; hors ; how ; how often ; how soon ; hr 0 ; hrs +
        """
}
