extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead3 = """
        not_a_lead	2	that hav ; that look ; that our ; that somebody ; that someth ; the bathroom
        not_a_lead	2	the certificat ; the church ; the cold ; the community ; the curtain ; the gym
        not_a_lead	2	the headboard ; the insur ; the lobby ; the pancak ; the pharmacy ; the pres
        not_a_lead	2	the public ; the script ; the suicid ; the wint ; the ~gym ; them off ; ther it
        not_a_lead	2	ther when ; therapist ; therapist who ; they test ; thi wknd ; thre stat ; thre tim
        not_a_lead	2	through 0 ; through march ; titul ; to bil ; to dial ; to do ; to find ; to know
        not_a_lead	2	to los ; to mail ; to mak ; to meet ; to off ; tom es ; too much ; took it
        not_a_lead	2	touch alcohol ; traig ; train ; tratamient en ; treatment somewher ; trem ; tremen
        not_a_lead	2	tri to ; trist ; tru crim ; truck key ; tu cas ; two year ; tyl ; u need ; ua cup
        not_a_lead	2	un ; un asil ; un consejer ; un hotel ; una llanter ; una malet ; una psicolog
        not_a_lead	2	uniform y ; unit ; until they ; ur plac ; urgent ; us a ; us about ; va bien ; valu
        not_a_lead	2	ve ; visit a ; visit el ; visit hrs ; viv con ; voic through ; wait 0 ; want 0
        not_a_lead	2	was dying ; wdnt say ; we dont ; we fight ; we hir ; we keep ; we own ; we plac
        not_a_lead	2	we set ; we train ; we would ; wear ; websit i ; week ago ; weekend shift ; wel no
        not_a_lead	2	welcom ; wer friend ; what are ; what i ; what to ; wher to ; whistl ; who can
        not_a_lead	2	who drank ; whoev handl ; with door ; with front ; with prid ; with seizur ; with us
        not_a_lead	2	witnes ; wont tak ; work the ; writ that ; wrong key ; y busc ; y cont ; y gan
        not_a_lead	2	y llor ; y lueg ; y noma ; y nunc ; ya habi ; yegu ; yellow ; you be ; you charg
        not_a_lead	2	you my ; you on ; you pleas ; you point ; youl hav ; your alcohol ; your competitor
        not_a_lead	2	your director ; your next ; your sid ; your staf ; yrs back ; yrs sob ; zapato de
        not_a_lead	2	~+ ; ~/ ~0 ; ~0 ~/ ; ~beb ; ~coffe ; ~drink i ; ~drug i ; ~drug or ; ~giv ; ~grief
        not_a_lead	2	~myself or ; ~per ; ~pt need ; ~sick ; ~sud ; ~tom no ; ~used ~a ; ~vin ; ~work
        not_a_lead	2	él desd
        not_a_lead	1	# and ; *abstinent.0 ; *caller.0:negated ; *hallucination.1:negated ; *keptUsing.0
        not_a_lead	1	*lapse.0 ; *mildCue.0 ; *otherService.5:other_experiencer ; *otherService.6
        not_a_lead	1	*otherService.6:other_experiencer ; *priorTreatments.0 ; *quantity.0
        not_a_lead	1	*withdrawalHint.0:negated ; 0 befor ; 0 good ; 0 today ; 0 x ; a brok ; a certifi
        not_a_lead	1	a couch ; a cruis ; a dif ; a dog ; a drink ; a horror ; a kil ; a knif ; a microphon
        not_a_lead	1	a paid ; a que ; a quick ; a root ; a ros ; a sign ; a tal ; about thi ; abuelit
        not_a_lead	1	accident ; account and ; account for ; act ; adhd ; adict ; aft an ; aft forty
        not_a_lead	1	aft in ; again want ; age ; ago thi ; ahi adentr ; all in ; all my ; alum of
        not_a_lead	1	am look ; amig me ; an angel ; an island ; and cam ; and forgot ; angel y ; ant de
        not_a_lead	1	any tx ; anyth ; anyth i ; anyth myself ; anyth to ; appointment ; appt at ; aprend
        not_a_lead	1	aprend a ; april 0 ; april and ; ash wednesday ; at anoth ; at any ; at night
        not_a_lead	1	at your ; ati ; atienden a ; attack at ; attorney for ; atty ; auditor ; august and
        not_a_lead	1	away my ; bad fal ; battery on ; battl ; be consider ; bedsheet ; befor the ; behind
        not_a_lead	1	below and ; bik ; bing and ; blood driv ; blu ; board ; board has ; book for
        not_a_lead	1	box want ; boy ; boy 0 ; bridg and ; brok in ; broth ask ; brought it ; bug on ; bury
        not_a_lead	1	busc ayud ; buscan ; but not ; buy the ; by accident ; by and ; by fri ; by vide
        not_a_lead	1	cal ; cam and ; cambi ; camp ; can ; can handl ; can pas ; can your ; cancun
        not_a_lead	1	cant stop ; car about ; card ; card from ; cardiac ; catalog ; celul ; charity
        not_a_lead	1	check on ; checkout ; chili recip ; clas ; clas and ; client cal ; clot ; clr and
        not_a_lead	1	clr in ; cold the ; colleg and ; com by ; company and ; complet his ; con much
        not_a_lead	1	con otra ; conoc un ; consider for ; conversation with ; cook 0 ; coron ; correct
        not_a_lead	1	counselor and ; county and ; cousin told ; cousin went ; cp ; crash ; craving are
        not_a_lead	1	craving no ; cual ; dat ; day and ; day if ; day or ; day the ; day with ; de
        not_a_lead	1	de inviern ; de mis ; de muert ; de noch ; de uniform ; de vid ; dead ; deceas ; deck
        not_a_lead	1	dej la ; del ano ; del trabaj ; dentist ; detox and ; dia en ; diagnosi ; dieron de
        not_a_lead	1	dig ; dinner ; dir ; director ; dish ; do 0 ; dobl de ; docen ; doctor sign ; doe it
        not_a_lead	1	doesnt need ; dog is ; doing ; dolar ; dollar ; doming y ; domingo ; door down
        not_a_lead	1	dormi ; down the ; drink he ; drov by ; dts ; due ; duel ; dui ; el alt ; el camion
        not_a_lead	1	el cond ; el doming ; el grup ; el mio ; el pati ; elder m ; elevador ; email my
        not_a_lead	1	emdr ; emple de ; en abril ; en febrer ; en mi ; en sant ; enfermer de ; entregu ; es
        not_a_lead	1	eso ; espos que ; espos y ; estan ; estudi ; every singl ; everyon got ; everyth on
        not_a_lead	1	except that ; f husb ; facebook ; faint ; faj ; falleci en ; falleci mi ; fat
        not_a_lead	1	fentanil ; fentanil en ; fentanyl detox ; fentanyl with ; fil and ; fin with
        not_a_lead	1	first shift ; first thre ; florist ; for him ; for read ; for them ; for therapy
        not_a_lead	1	form ; form has ; forty lap ; forty one ; fresh one ; from me ; funniest
        not_a_lead	1	funniest man ; ga ; gallo de ; gan ; gav # ; gav away ; gav noth ; gen ; gent de
        not_a_lead	1	get it ; giv to ; glas ; glas at ; gon by ; goodby and ; googl for ; got help
        not_a_lead	1	gotten ; gracia a ; graduat student ; graduation ; grandchildren ; grateful for
        not_a_lead	1	great many ; guy tak ; h ; habi un ; hal ; half ; half for ; half of ; hallway and
        not_a_lead	1	hand and ; hand out ; handl ; has and ; hast la ; hav someth ; havent been ; he had
        not_a_lead	1	he mak ; head off ; headboard ; heard voic ; heart is ; hel be ; help rehab ; her but
        not_a_lead	1	her husb ; her last ; her lif ; her lik ; her sinc ; her stay ; her the ; her twic
        not_a_lead	1	her uncl ; herman est ; heroin and ; hes doing ; hes not ; hes ther ; hes too ; hi i
        not_a_lead	1	hiel ; highway ; hij se ; his bowl ; his grandfath ; hit it ; hom in ; hom sinc
        not_a_lead	1	hor de ; hour to ; hous im ; how can ; hung up ; huntington ; i appli ; i chang
        not_a_lead	1	i drop ; i marri ; i sent ; i teach ; i wasnt ; id writ ; if night ; if the ; in az
        not_a_lead	1	in decemb ; in heroin ; in tarzan ; in tomorrow ; in traffic ; initial ; instal
        not_a_lead	1	instead of ; insuranc is ; internet ; iop ask ; is cut ; is robert ; it cost ; it has
        not_a_lead	1	it off ; it to ; it turn ; ive ; ive had ; jamaic ; join ; juic ; just driv
        not_a_lead	1	just tel ; k 0 ; keep me ; keep the ; kne are ; la bols ; la licenci ; la list
        not_a_lead	1	la tin ; lab partn ; larg pepperoni ; las cuenta ; last friday ; law is ; le deb
        not_a_lead	1	les mand ; let to ; lif now ; light ; lik beet ; lik is ; limpiez de ; lin item
        not_a_lead	1	llanter ; llev ; lo que ; long beach ; los angel ; los domingo ; los muchacho
        not_a_lead	1	lost our ; man at ; manan no ; mand el ; manual ; manual has ; march at ; maribel
        not_a_lead	1	marisco ; marri at ; mas rap ; mat a ; may concern ; me com ; me nev ; me sigu
        not_a_lead	1	me whil ; med room ; medical is ; meet with ; met nad ; meth for ; methadon ; mh
        not_a_lead	1	mi gat ; miami ; microphon ; might be ; min with ; mit ; money ; month and ; mov it
        not_a_lead	1	murd and ; my knif ; my moth ; my public ; my roommat ; my story ; my thesi ; naci la
        not_a_lead	1	nad ni ; nadi tom ; nam on ; need 0 ; need mor ; neighbor ; neighborhood
        not_a_lead	1	neurologist cal ; nev ~smok ; nev ~used ; next day ; ni le ; nieto y ; night group
        not_a_lead	1	nightmar ; ninth ; nit ; no rx ; no sabemo ; no usa ; no ~cramp ; no ~drink ; no ~pet
        not_a_lead	1	no ~se ; no ~si ; no ~substanc ; nobody was ; not of ; noth wrong ; nuev ; nunc he
        not_a_lead	1	nurs cal ; o en ; of february ; of oth ; of sit ; of your ; off meth ; ojai and
        not_a_lead	1	on bed ; on its ; on keppr ; on suicid ; one star ; one year ; only want ; oop
        not_a_lead	1	open on ; orden ; oregon ; organist play ; our program ; own liability ; pag for
        not_a_lead	1	paid a ; panic button ; pantry cook ; par los ; park garag ; park lot ; parroqui de
        not_a_lead	1	pas por ; payas ; peanut ; perd el ; perdi mi ; permit ; phon ring ; pic ; pic union
        not_a_lead	1	pick it ; pil box ; pil on ; plac her ; plain ; platica par ; pleas tak ; plenty of
        not_a_lead	1	po want ; por ; por fentanil ; post op ; pretty ; prim que ; primer seman ; pt in
        not_a_lead	1	pt mom ; pt say ; pte ; put togeth ; q 0 ; que les ; que naci ; que tienen ; qued
        not_a_lead	1	qued la ; queri dej ; quier ; quier ser ; quilt guild ; ramirez ; rank on ; re detox
        not_a_lead	1	read to ; receipt ; recent ; recepcionist ; receptionist ; recibi ; recibiamo ; red
        not_a_lead	1	rent ; represent ; resed and ; residential hous ; return it ; review ; rey ; ric y
        not_a_lead	1	road and ; rob ; room of ; ruin ; sab es ; sad ; saf ; salvador ; sat ; sat with
        not_a_lead	1	say four ; scar on ; scarf ; sch ; school and ; school bus ; school say ; scratch off
        not_a_lead	1	scream on ; se me ; second act ; security at ; see to ; see what ; segur ; semilla
        not_a_lead	1	seri de ; serious ; serv want ; servic and ; sesion ; session ; shad ; shal ; shelf
        not_a_lead	1	sherman way ; shoot me ; shop 0 ; shot ; shot and ; should hav ; si est ; sidewalk
        not_a_lead	1	sist wil ; sit with ; skylight ; sling ; slipper ; slot at ; sob and ; sob from
        not_a_lead	1	sobredosi ; sobri y ; sof ; sold ; somebody look ; somebody read ; someon to
        not_a_lead	1	somewher around ; somo de ; son at ; song ; sourc ; special ; spirit ; sponsor
        not_a_lead	1	statement for ; station ; stay awak ; stil up ; stock ; stop so ; stop vap ; story
        not_a_lead	1	straight int ; stuck in ; su pagin ; suicid ; supervision ; surgery ; suspect
        not_a_lead	1	tak anyth ; tak from ; tak no ; tak the ; talk on ; taxi ; tech position ; tel about
        not_a_lead	1	thank to ; thankful for ; that tim ; the build ; the check ; the craving ; the day
        not_a_lead	1	the driv ; the end ; the executor ; the flower ; the funniest ; the ghost ; the iop
        not_a_lead	1	the itemiz ; the lemon ; the lot ; the nam ; the park ; the post ; the sauc ; the six
        not_a_lead	1	the smok ; the sof ; the strip ; the wal ; the wif ; the ~airport ; ther now
        not_a_lead	1	therapist at ; thesi is ; thi not ; thi work ; thoma ; though ; thre rehab
        not_a_lead	1	through my ; thur group ; ticket and ; tien mied ; tienen ; til last ; tim a
        not_a_lead	1	tim ther ; to admit ; to mov ; to murd ; to return ; to shar ; to us ; told no
        not_a_lead	1	tomat ; top thre ; trabaj de ; trad ; train for ; tratan ; travel ; travel nurs
        not_a_lead	1	tre hora ; tre nieto ; treadmil ; treatment ; tren ; tri ; troubl breath
        not_a_lead	1	tuesday night ; turn over ; twelv question ; twelv year ; u hir ; un ano ; una fot
        not_a_lead	1	union card ; univ ; until it ; up north ; up try ; urg ; urgent car ; us ; usted en
        not_a_lead	1	usted no ; utah and ; venen ; ver el ; vest ; vi en ; want a ; want company
        not_a_lead	1	want record ; was arrest ; was let ; was rud ; was someth ; was surpris ; watch the
        not_a_lead	1	we fil ; we leav ; we paid ; we pay ; we pul ; weed out ; weekend the ; welcom a
        not_a_lead	1	wer not ; what peopl ; who drink ; who mak ; who now ; who say ; wil bring ; wil tel
        not_a_lead	1	wil writ ; wint ; with fentanyl ; with who ; within ; without him ; wool ; work
        not_a_lead	1	work ther ; work weekend ; work with ; would go ; would they ; would you ; writ my
        not_a_lead	1	y ; y nadi ; y una ; ya estan ; yadir ; year ago ; youl forgiv ; your brochur
        not_a_lead	1	your clinician ; your lobby ; zombi en ; ~a thing ; ~airport ; ~ask ~for ; ~cost to
        not_a_lead	1	~hac ~dan ; ~heroin but ; ~i ~can ; ~quier ; ~saturday ; ~sol ; ~ther ; ~therapist
        not_a_lead	1	~unit ; ~very ; él nunc
        not_a_lead	-1	# 0 ; *abstinent.1 ; *confusion.0 ; *deliriumTremens.0:historical ; *duration.5
        not_a_lead	-1	*emergency.3 ; *homeless.0 ; *occasional.0 ; *overdose.0:negated
        not_a_lead	-1	*quitting.0:hypothetical ; *quitting.0:negated ; *suicidal.0:historical
        not_a_lead	-1	*suicidalOblique.0:negated ; *suicidalOblique.9 ; *treatmentNeed.0:possible
        not_a_lead	-1	*vendor.1:hypothetical ; *vendor.1:negated ; *vendor.9 ; *violence.9
        not_a_lead	-1	*withdrawalSign.0 ; / 0 ; / n ; / thur ; 0 / ; 0 giv ; 0 is ; 0 min ; 0 mo ; 0 now
        not_a_lead	-1	a cigaret ; a doctor ; a fit ; a los ; a minut ; a pip ; a position ; a radi
        not_a_lead	-1	a recip ; a rop ; a servic ; a six ; a todo ; a trach ; a truck ; a walk ; a wed
        not_a_lead	-1	a wk ; a ~servic ; aa and ; abt park ; aca ; accreditation ; ach ; acid ; aft six
        not_a_lead	-1	afternoon ; afterward ; ahog ; alcanz ; alcohol detox ; all fin ; all right
        not_a_lead	-1	along and ; alumn ; alumn de ; alvar ; am ; an intak ; and con ; and down
        not_a_lead	-1	and fentanyl ; and her ; and no ; and they ; angel ; ano me ; anyth open ; apprentic
        not_a_lead	-1	approx ; apunt ; aqui y ; are best ; are cod ; are my ; are on ; around to ; arrib
        not_a_lead	-1	as ; as min ; asdf ; ask the ; at me ; at thi ; atienden ; atra ; atty re ; away
        not_a_lead	-1	back and ; bakery ; ban ; banc de ; bar ; be for ; be gon ; be hom ; be oblig
        not_a_lead	-1	be with ; bed with ; been 0 ; been doing ; been lik ; been sinc ; believ thi ; bendi
        not_a_lead	-1	bent over ; bien ; boc ; bor in ; botel de ; brush ; built a ; burn down ; bus pas
        not_a_lead	-1	by the ; by then ; c/b ; cal speak ; can driv ; can hear ; can tak ; can u
        not_a_lead	-1	cant afford ; cant tel ; cas es ; cas est ; cast ; cb ; cho director ; chof ; cign
        not_a_lead	-1	cign and ; citation ; clam ; cle ; clean up ; client in ; clr daught ; cobij
        not_a_lead	-1	cobran ; cok on ; com un ; compadr ; company pay ; con el ; con las ; con que
        not_a_lead	-1	con un ; concret ; count ; country ; court ; cousin ; cowork ; cps ; crm
        not_a_lead	-1	cuant tard ; cuarent ano ; cuatr ; cuid a ; curb ; curiou re ; d residential
        not_a_lead	-1	day off ; day sinc ; day that ; day without ; de cocin ; de dos ; de est ; de quinc
        not_a_lead	-1	de whatsap ; dean ; decirl ; del cond ; del intern ; del lun ; del program ; del tal
        not_a_lead	-1	delt ; desayun ; desintoxicacion y ; despert ; detour ; detox tak ; did the ; dio
        not_a_lead	-1	do peopl ; do yal ; doesnt know ; dont ; dont need ; dont think ; door ; door with
        not_a_lead	-1	dos lado ; down 0 ; down last ; drink ; driv thru ; drug ever ; dtx ; each
        not_a_lead	-1	each day ; ed ; eight hour ; el 0 ; el alcohol ; el mar ; el mes ; el tal ; elbow
        not_a_lead	-1	electrician ; elementary school ; en el ; encant ; encim ; end in ; end it ; end of
        not_a_lead	-1	enough ; ensen ; error ; escribi ; espald ; eve ; every day ; everyon ; fath died
        not_a_lead	-1	fax the ; feel fin ; fel ; fiest ; finger ; fingernail ; first 0 ; first and
        not_a_lead	-1	fiv night ; flight ; fog horn ; fold ; for eight ; for fal ; for men ; for mom
        not_a_lead	-1	for piz ; for thirty ; forev ; forty thousand ; four ; four night ; freight ; friend
        not_a_lead	-1	fue el ; gal ; garden is ; general ; get him ; get out ; girlfriend ; giv my ; glit
        not_a_lead	-1	glovebox ; go away ; go somewher ; gon ; good at ; got to ; gracia por ; grandp
        not_a_lead	-1	grit ; h ago ; hac cinc ; hac que ; had an ; hang on ; hard to ; has the ; hast los
        not_a_lead	-1	haul ; havent ; havent had ; he decid ; he hasnt ; he know ; he put ; he quit
        not_a_lead	-1	hear a ; hear them ; heat ; held ; help for ; her and ; her cousin ; herman se
        not_a_lead	-1	his mom ; his truck ; hit me ; hom for ; homeown ; hospital y ; host 0 ; hous mgr
        not_a_lead	-1	hoy no ; huf ; i buy ; i cam ; i drov ; i follow ; i get ; i gues ; i open ; i pay
        not_a_lead	-1	i quit ; id stay ; ide ; if any ; if its ; if we ; if you ; im ask ; im at ; im fre
        not_a_lead	-1	in custody ; in for ; in jail ; in no ; in that ; inf given ; inf on ; informacion
        not_a_lead	-1	instruc ; insuranc agent ; int ; int it ; interest in ; iop inf ; iop track
        not_a_lead	-1	is july ; is me ; is ready ; is the ; it a ; it began ; it doesnt ; it over
        not_a_lead	-1	it wasnt ; ito ; jok abt ; judg ; just mov ; just now ; key ; keyboard ; kitchen and
        not_a_lead	-1	knock ; know about ; know the ; la boc ; la espald ; la loteri ; la malil ; la man
        not_a_lead	-1	la piedr ; la puert ; la seman ; la ultim ; lab ; ladder ; laid ; lamp ; las llav
        not_a_lead	-1	last use ; lavanderi ; le dieron ; letter from ; librium ; lik a ; lik him
        not_a_lead	-1	lik somebody ; lik your ; lind ; listen ; listen to ; liv her ; liv ther
        not_a_lead	-1	llev cuarent ; llor con ; lo dej ; locutor ; look up ; los del ; lost to ; lug par
        not_a_lead	-1	lun a ; m cal ; m im ; m in ; m retir ; mad me ; magandang ; mail to ; mak sens
        not_a_lead	-1	man and ; manag a ; manag i ; manan ; manhattan ; mar no ; mari ; mayor ; me about
        not_a_lead	-1	me down ; me from ; me her ; me when ; me with ; measur ; medi cal ; memorial day
        not_a_lead	-1	meth sinc ; meth with ; mi celul ; mi mar ; mi pap ; mi yern ; mia ; might ; min who
        not_a_lead	-1	minut and ; mirror ; mis a ; mom ; moment ; money for ; motiv ; muchach ; mund
        not_a_lead	-1	muri hac ; must do ; my coffe ; my last ; my liv ; my signatur ; my surgeon ; my vap
        not_a_lead	-1	naloxon ; nap ; need an ; need the ; nephew hes ; next one ; next wednesday
        not_a_lead	-1	next week ; ng ; ni una ; night owl ; night the ; nin and ; no dic ; no hurry
        not_a_lead	-1	no ide ; no la ; no par ; no prior ; no quis ; no sleep ; no use ; no w/d ; no ~etoh
        not_a_lead	-1	no ~me ; no ~vodk ; nobody ; nobody has ; noch y ; noon and ; not be ; not sel
        not_a_lead	-1	noth lik ; now and ; now i ; now the ; numb is ; numb off ; nurs 0 ; o noma
        not_a_lead	-1	of night ; of phon ; of the ; off heroin ; off work ; offic has ; offic just ; ok to
        not_a_lead	-1	old ; on monday ; on one ; on phon ; on purpos ; on rout ; on sit ; on staf
        not_a_lead	-1	on stov ; on sunday ; on the ; on weekend ; on with ; one of ; one who ; opi ; or no
        not_a_lead	-1	or not ; our door ; our lawn ; outpatient for ; over from ; over to ; owl ; own cel
        not_a_lead	-1	p / ; padr ; pageant ; parad ; parishion ; park a ; part de ; particular ; pas al
        not_a_lead	-1	pas away ; pas in ; patient with ; patron ; pay rat ; pcp ; person or ; phenibut
        not_a_lead	-1	phoenix ; phon menu ; phon tre ; pillow ; pinch ; plac with ; platic con
        not_a_lead	-1	pleas confirm ; pls cal ; poc ; por favor ; por las ; position last ; pregnant
        not_a_lead	-1	presum ; priest ; prim manej ; program residencial ; pued ni ; purpos ; put him
        not_a_lead	-1	que a ; que est ; que llen ; que sea ; quier segu ; rat for ; re a ; record and
        not_a_lead	-1	referral ; referral to ; rehab for ; renew ; rental ; repeat ; resident 0
        not_a_lead	-1	resident on ; resident use ; resourc ; resum attach ; retir teach ; rheumatologist
        not_a_lead	-1	room and ; roommat last ; rout 0 ; roxi ; rub ; rye ; s m ; safe ; said ask
        not_a_lead	-1	said its ; said to ; salg de ; sam day ; saqu ; sat me ; say 0 ; say chest ; say my
        not_a_lead	-1	school counselor ; school project ; se nos ; see a ; seed ; segun ; sel anyth
        not_a_lead	-1	self pay ; shar room ; she a ; she had ; sherry ; sho stor ; shot a ; sign on
        not_a_lead	-1	sign up ; sinc he ; sinc she ; sinc yesterday ; sis ; sist ; sixty ; sleep
        not_a_lead	-1	sleep at ; slot by ; smok weed ; so to ; so you ; sob hous ; sobr la ; social work
        not_a_lead	-1	softbal team ; someon at ; someon cal ; someth at ; son ask ; sorry ; spar
        not_a_lead	-1	spel our ; st john ; stand in ; start a ; start monday ; step ; sternum ; stop and
        not_a_lead	-1	stop befor ; stop drink ; straight for ; streak ; stretch ; student and ; su estanci
        not_a_lead	-1	su herman ; substanc not ; such as ; suegr ; suggest ; suppos ; swat ; synagogu
        not_a_lead	-1	tak me ; telefon ; that all ; that hes ; that it ; that way ; that you ; thc +
        not_a_lead	-1	the application ; the bed ; the bldg ; the bus ; the coast ; the dream ; the dres
        not_a_lead	-1	the interview ; the jackpot ; the middl ; the next ; the numb ; the playof
        not_a_lead	-1	the twelv ; the vacuum ; the vap ; the voic ; them no ; ther isnt ; ther no ; third
        not_a_lead	-1	thre night ; thrown ; tim as ; to a ; to finish ; to go ; to join ; to leav ; to me
        not_a_lead	-1	to put ; to rep ; to suicid ; toddl ; todo los ; told ; told you ; tomorrow ; trach
        not_a_lead	-1	trag ; treatment at ; treint ; tru and ; trust ; tue / ; twenty eight ; two
        not_a_lead	-1	un cumpleano ; un hospital ; un intern ; una convulsion ; una vez ; uncl in
        not_a_lead	-1	up cant ; up i ; up my ; up when ; ur detox ; us 0 ; use the ; va par ; vault ; vay
        not_a_lead	-1	version ; vicodin ; vodk in ; voic ask ; voic my ; w ; wait ; wak up ; wan
        not_a_lead	-1	want clinical ; want detox ; want pric ; ward ; we accept ; we buy ; we lost
        not_a_lead	-1	we need ; we sit ; web pag ; week along ; weekend and ; wer doing ; west ; what els
        not_a_lead	-1	what hes ; what now ; when a ; whenev ; wher ; which the ; who i ; who is ; who left
        not_a_lead	-1	who read ; who we ; wif husb ; wif to ; wifi ; with 0 ; with a ; with narcan
        not_a_lead	-1	withdrawal ; wkend ; would not ; x a ; xfer ; y hay ; y medi ; y yo ; y él ; yel
        not_a_lead	-1	yel he ; yern ; yes ; yog teach ; you allow ; you tel ; young man ; your nam
        not_a_lead	-1	~at ~your ; ~avh ; ~beer ; ~by ; ~d ; ~dad ; ~doctor ; ~el ; ~en ; ~go ; ~how
        not_a_lead	-1	~insuranc ; ~no ; ~not ; ~opi ; ~outpatient ; ~papel ; ~sist ; ~sustanci ; ~temblor
        not_a_lead	-1	~treatment ~for ; ~un ; ~voic ; ~w/d ; ~want ~to ; ~year
        not_a_lead	-2	# for ; $ $ ; *ago.5 ; *arrests.0 ; *arrests.0:other_experiencer
        not_a_lead	-2	*backToUse.0:other_experiencer ; *barrierWork.1 ; *chestPain.0:negated
        not_a_lead	-2	*detoxDone.0:hypothetical ; *detoxWord.0 ; *duration.4 ; *frequency.2:historical
        not_a_lead	-2	*instruction.0 ; *mandator.1 ; *needsHelp.0 ; *nonDrug.0:hypothetical
        not_a_lead	-2	*occasional.0:possible ; *person.0:hypothetical ; *pregnancy.0 ; *quantity.4
        not_a_lead	-2	*relief.1 ; *relief.2 ; *residentialEnding.0:negated ; *seizure.0
        not_a_lead	-2	*seizure.0:historical ; *sinceStopping.0 ; *sinceStopping.2
        not_a_lead	-2	*substance.1:hypothetical ; *suicidalOblique.0 ; *unaided.0:other_experiencer
        not_a_lead	-2	*withdrawalSign.0:historical ; *withdrawalSign.0:hypothetical ; + what ; / span
        not_a_lead	-2	0 ft ; 0 hour ; 0 kid ; 0 semana ; 0 wks ; 0 y ; a box ; a bus ; a deadlin ; a detox
        not_a_lead	-2	a few ; a ham ; a hotel ; a la ; a medical ; a morn ; a park ; a part ; a plac
        not_a_lead	-2	a plan ; a real ; a referral ; a rotary ; a student ; a tap ; a tim ; a wait
        not_a_lead	-2	a whil ; a ~detox ; abaj ; about detox ; acct with ; acept ; aceptan medi ; acros
        not_a_lead	-2	acros town ; addiction and ; aetn ; afford ; aft fiv ; aft the ; aft thi ; aft work
        not_a_lead	-2	agent ; ago ; agre to ; aguant ; al lad ; alon in ; am not ; amor ; an outpatient
        not_a_lead	-2	and can ; and drink ; and his ; and put ; and said ; and your ; ano con ; anthem
        not_a_lead	-2	any bed ; apartment and ; apply ; apply for ; aqui en ; are open ; are you ; arent
        not_a_lead	-2	argu ; as we ; asdf sorry ; ask aft ; at county ; at first ; at our ; at residential
        not_a_lead	-2	at work ; ayer ; ayudenm ; back ; back on ; bank ; barstow ; bathroom floor
        not_a_lead	-2	be aliv ; be dead ; be her ; be honest ; becaus the ; believ ; belong ; between your
        not_a_lead	-2	bor ; bos ; bourbon ; bowl ; boyfriend ; breakfast ; breath and ; bright
        not_a_lead	-2	bring tamal ; brought me ; btwn ; buddy ; build last ; bus again ; bus driv
        not_a_lead	-2	bus stop ; but ; but me ; but my ; by my ; by myself ; by on ; cal say ; cal the
        not_a_lead	-2	can send ; cant ; cant keep ; cant pay ; car what ; cas of ; center in ; cerc
        not_a_lead	-2	channel 0 ; chaplain ; chatty ; chest hurt ; chil ; chin ; cho ; chof de ; cier
        not_a_lead	-2	clas for ; clas play ; climb ; clinic in ; clos ; cod in ; coffe went ; color
        not_a_lead	-2	com along ; com le ; com thi ; comadr ; comfort ; commerc ; con narcan ; con él
        not_a_lead	-2	conmig ; consejero ; cough ; couldnt ; counselor ; counselor keep ; counselor who
        not_a_lead	-2	count out ; cramp ; crisi ; cry in ; cuant cobran ; cuant dur ; cuant sal ; cumpl
        not_a_lead	-2	cumpleano ; cut ; cut off ; da igual ; dai 0 ; dai for ; dai sinc ; dat and
        not_a_lead	-2	dat with ; day going ; day long ; de preferenci ; debaj ; decid to ; dej las
        not_a_lead	-2	dejarl ; depression no ; desd ; desd anoch ; desd ayer ; desintoxicacion par
        not_a_lead	-2	despu de ; dia me ; did it ; did not ; didnt ; dieg ; diganl ; dio ~sustanci
        not_a_lead	-2	dishwash ; dm me ; do you ; doctor ; dog ; dont know ; dont see ; dos ; dos mes
        not_a_lead	-2	downstair ; doy ; drink 0 ; drink again ; driv to ; drool ; duen ; duerm en
        not_a_lead	-2	each tim ; eap ; eat d/o ; eat sleep ; eighteen ; el car ; el cristal ; el intern
        not_a_lead	-2	el pis ; el telefon ; el tiemp ; electronic ; email me ; embarras ; ems ; en espanol
        not_a_lead	-2	en la ; en que ; eng / ; entreg el ; epilepsy wel ; escrit ; est bien ; estat
        not_a_lead	-2	even outpatient ; ever sinc ; every shift ; everyon in ; exam ; falleci de ; falt
        not_a_lead	-2	fami therapy ; fax + ; fel off ; feo ; fifth ; figur ; fil it ; financ ; finish a
        not_a_lead	-2	finish detox ; finish the ; first ; fish ; fit ; fiv week ; fli ; flyer for
        not_a_lead	-2	foot two ; for clas ; for detox ; for fifteen ; for folk ; for my ; for night
        not_a_lead	-2	for thre ; for withdrawal ; foreman ; four or ; fourth ; fourth of ; fre at
        not_a_lead	-2	friday becaus ; fridg ; frost ; gan en ; get ; get her ; glas of ; go through ; got
        not_a_lead	-2	got a ; got an ; got anoth ; group hom ; guit in ; guy in ; hac rat ; hacen
        not_a_lead	-2	had the ; had to ; halal ; halfway ; harbor ; has a ; has gon ; has me ; has nev
        not_a_lead	-2	hav had ; hav no ; hav two ; hay ; hay quien ; he ; he ask ; he cant ; he goe
        not_a_lead	-2	he has ; hed ; help ; help you ; heroin every ; hes gon ; hi ther ; hij 0 ; hij de
        not_a_lead	-2	hij es ; hija ; him and ; his wif ; hit ; hom ; hom now ; honest i ; hop your ; hors
        """
}
