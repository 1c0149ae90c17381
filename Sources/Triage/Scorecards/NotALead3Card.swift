extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead3 = """
        not_a_lead	2	that somebody ; that someth ; the bathroom ; the certificat ; the church ; the cold
        not_a_lead	2	the community ; the curtain ; the gym ; the headboard ; the insur ; the itemiz
        not_a_lead	2	the lobby ; the pancak ; the pharmacy ; the pres ; the public ; the script
        not_a_lead	2	the sport ; the suicid ; the ~gym ; them off ; ther it ; ther when ; therapist
        not_a_lead	2	therapist who ; they test ; thi wknd ; thre stat ; thre tim ; through 0
        not_a_lead	2	through march ; titul ; to bil ; to dial ; to do ; to find ; to know ; to los
        not_a_lead	2	to mail ; to mak ; to meet ; to off ; to set ; tom es ; too much ; took it
        not_a_lead	2	touch alcohol ; traig ; train ; tratamient en ; treatment somewher ; trem ; tremen
        not_a_lead	2	tri to ; trist ; tru crim ; truck key ; tu cas ; two year ; tyl ; u need ; ua cup
        not_a_lead	2	un ; un asil ; un consejer ; un hotel ; una llanter ; una malet ; una psicolog
        not_a_lead	2	uniform y ; unit ; until they ; ur plac ; urgent ; us a ; us about ; va bien ; valu
        not_a_lead	2	ve ; visit a ; visit el ; visit hrs ; viv con ; voic through ; wait 0 ; want 0
        not_a_lead	2	was dying ; wdnt say ; we dont ; we fight ; we hir ; we keep ; we own ; we plac
        not_a_lead	2	we train ; we would ; wear ; websit i ; week ago ; weekend shift ; wel no ; welcom
        not_a_lead	2	wer friend ; what are ; what i ; what to ; wher to ; whistl ; who can ; who drank
        not_a_lead	2	whoev handl ; with door ; with front ; with prid ; with seizur ; with us ; witnes
        not_a_lead	2	wont tak ; work the ; writ that ; wrong key ; y busc ; y cont ; y gan ; y llor
        not_a_lead	2	y lueg ; y noma ; y nunc ; ya habi ; yegu ; yellow ; you be ; you charg ; you my
        not_a_lead	2	you on ; you pleas ; you point ; youl hav ; your alcohol ; your competitor
        not_a_lead	2	your next ; your sid ; your staf ; yrs back ; yrs sob ; zapato de ; ~+ ; ~/ ~0
        not_a_lead	2	~0 ~/ ; ~beb ; ~coffe ; ~drink i ; ~drug i ; ~drug or ; ~giv ; ~grief ; ~myself or
        not_a_lead	2	~per ; ~pt need ; ~sick ; ~sud ; ~tom no ; ~used ~a ; ~vin ; ~work ; él desd
        not_a_lead	1	# and ; *abstinent.0 ; *caller.0:negated ; *hallucination.1:negated ; *keptUsing.0
        not_a_lead	1	*lapse.0 ; *mildCue.0 ; *otherService.5:other_experiencer ; *otherService.6
        not_a_lead	1	*otherService.6:other_experiencer ; *priorTreatments.0 ; *quantity.0 ; *quantity.1
        not_a_lead	1	*withdrawalHint.0:negated ; 0 befor ; 0 good ; 0 today ; 0 x ; a brok ; a certifi
        not_a_lead	1	a couch ; a cruis ; a dif ; a dog ; a drink ; a horror ; a kil ; a knif ; a microphon
        not_a_lead	1	a paid ; a que ; a quick ; a root ; a ros ; a sign ; a tal ; about thi ; abuelit
        not_a_lead	1	accident ; account and ; account for ; act ; adhd ; adict ; aft an ; aft forty
        not_a_lead	1	aft in ; again want ; age ; ago thi ; ahi adentr ; all in ; all my ; alum of
        not_a_lead	1	am look ; amig me ; an angel ; an island ; and cam ; and forgot ; angel y ; ant de
        not_a_lead	1	any tx ; anybody ther ; anyth ; anyth i ; anyth myself ; anyth to ; appointment
        not_a_lead	1	appt at ; aprend ; aprend a ; april 0 ; april and ; ash wednesday ; at anoth ; at any
        not_a_lead	1	at least ; at night ; at noon ; at your ; ati ; atienden a ; attack at ; attorney for
        not_a_lead	1	atty ; auditor ; august and ; away my ; bad fal ; battery on ; battl ; be consider
        not_a_lead	1	bedsheet ; befor the ; behind ; below and ; bik ; bing and ; blood driv ; blu ; board
        not_a_lead	1	board has ; book for ; box want ; boy ; boy 0 ; bridg and ; brok in ; broth ask
        not_a_lead	1	brought it ; bury ; busc ayud ; buscan ; buy the ; by accident ; by and ; by fri
        not_a_lead	1	by vide ; cal ; cam and ; cam for ; cambi ; camp ; can ; can handl ; can pas
        not_a_lead	1	can pick ; can your ; cancun ; cant stop ; car about ; card ; card from ; cardiac
        not_a_lead	1	catalog ; celul ; charity ; check on ; checkout ; chili recip ; clas ; clas and
        not_a_lead	1	client cal ; clot ; clr and ; clr in ; cold the ; colleg and ; com by ; company and
        not_a_lead	1	complet his ; con much ; con otra ; conoc un ; consider for ; conversation with
        not_a_lead	1	cook 0 ; coron ; correct ; counselor and ; county and ; cousin told ; cousin went
        not_a_lead	1	cp ; crash ; craving are ; craving no ; cual ; dat ; day and ; day if ; day the
        not_a_lead	1	day with ; de ; de mis ; de muert ; de noch ; de uniform ; de vid ; dead ; deceas
        not_a_lead	1	deck ; dej la ; del ano ; del trabaj ; dentist ; detox and ; dia en ; diagnosi
        not_a_lead	1	dieron de ; dig ; dinner ; dir ; dish ; do 0 ; dobl de ; docen ; doctor sign ; doe it
        not_a_lead	1	doesnt need ; dog is ; doing ; dolar ; dollar ; doming y ; domingo ; door down
        not_a_lead	1	dormi ; down the ; drink he ; drov by ; dts ; due ; duel ; dui ; el alt ; el camion
        not_a_lead	1	el doming ; el grup ; el mio ; el pati ; elder m ; elevador ; email my ; emdr
        not_a_lead	1	emple de ; en abril ; en febrer ; en mi ; en sant ; end thing ; enfermer de ; entregu
        not_a_lead	1	es ; eso ; espos que ; espos y ; estan ; estudi ; every singl ; everyon got
        not_a_lead	1	everyth on ; except that ; f husb ; facebook ; faint ; faj ; falleci en ; falleci mi
        not_a_lead	1	fat ; fentanil ; fentanil en ; fentanyl detox ; fentanyl with ; fil and ; fin with
        not_a_lead	1	first shift ; first thre ; florist ; for him ; for read ; for them ; for therapy
        not_a_lead	1	form ; form has ; forty lap ; forty one ; fresh one ; from me ; funniest
        not_a_lead	1	funniest man ; gallo de ; gav # ; gav away ; gav noth ; gen ; gent de ; get it
        not_a_lead	1	giv to ; glas ; glas at ; gon by ; goodby and ; googl for ; got help ; gotten
        not_a_lead	1	gracia a ; graduat student ; graduation ; grandchildren ; grateful for ; great many
        not_a_lead	1	guy tak ; h ; habi un ; hal ; half ; half for ; half of ; hallway and ; hand and
        not_a_lead	1	hand out ; handl ; has and ; hast la ; hav someth ; havent been ; he had ; he mak
        not_a_lead	1	head off ; headboard ; heard voic ; hel be ; help rehab ; her but ; her husb
        not_a_lead	1	her last ; her lif ; her lik ; her stay ; her the ; her twic ; her uncl ; herman est
        not_a_lead	1	heroin and ; hes doing ; hes not ; hes ther ; hes too ; hi ; hi i ; hiel ; highway
        not_a_lead	1	hij se ; his bowl ; his grandfath ; hit it ; hom in ; hom sinc ; hor de ; hour to
        not_a_lead	1	hous im ; how can ; hung up ; huntington ; i appli ; i chang ; i drop ; i marri
        not_a_lead	1	i sent ; i teach ; i wasnt ; id writ ; if night ; if the ; in az ; in decemb
        not_a_lead	1	in heroin ; in tarzan ; in tomorrow ; in traffic ; initial ; instal ; instead of
        not_a_lead	1	insulin ; insuranc is ; internet ; is cut ; is robert ; it cost ; it has ; it to
        not_a_lead	1	it turn ; ive ; ive had ; join ; juic ; just driv ; just tel ; k 0 ; keep me
        not_a_lead	1	keep the ; kne are ; la bols ; la licenci ; la list ; la tin ; lab partn
        not_a_lead	1	larg pepperoni ; las cuenta ; last friday ; law is ; le deb ; les mand ; let to
        not_a_lead	1	lik beet ; lik is ; limpiez de ; lin item ; llanter ; llev ; lo que ; los angel
        not_a_lead	1	los domingo ; los muchacho ; lost a ; lost our ; madam ; man at ; manan no ; mand el
        not_a_lead	1	manual ; manual has ; march at ; maribel ; marisco ; marri at ; mas rap ; mat a
        not_a_lead	1	may concern ; me com ; me nev ; me sigu ; med room ; medical is ; met nad ; meth for
        not_a_lead	1	methadon ; mh ; mi gat ; miami ; microphon ; might be ; min with ; mit ; money
        not_a_lead	1	month and ; mov it ; murd and ; my feet ; my knif ; my moth ; my public ; my roommat
        not_a_lead	1	my story ; my thesi ; naci la ; nad ni ; nadi tom ; nam on ; need 0 ; need mor
        not_a_lead	1	neighbor ; neighborhood ; nev ~smok ; nev ~used ; next day ; ni le ; nieto y
        not_a_lead	1	night and ; night group ; nightmar ; ninth ; nit ; no rx ; no sabemo ; no usa
        not_a_lead	1	no ~cramp ; no ~drink ; no ~pet ; no ~se ; no ~si ; no ~substanc ; nobody was
        not_a_lead	1	not of ; noth wrong ; nuev ; nunc he ; nurs cal ; o en ; of oth ; of sit ; of your
        not_a_lead	1	off meth ; ojai and ; on bed ; on its ; on keppr ; on suicid ; one star ; one year
        not_a_lead	1	only want ; oop ; open on ; orden ; oregon ; organist ; organist play ; our program
        not_a_lead	1	own liability ; pag for ; paid a ; panic button ; pantry cook ; par los ; park garag
        not_a_lead	1	park lot ; parroqui de ; pas por ; payas ; peanut ; perd el ; perdi mi ; permit
        not_a_lead	1	phon ring ; pic ; pic union ; pil box ; pil on ; plac her ; plain ; platica par
        not_a_lead	1	plaz ; pleas tak ; plenty of ; po want ; por ; por fentanil ; post op ; pretty
        not_a_lead	1	prim que ; pt in ; pt mom ; pt say ; pte ; put togeth ; que les ; que naci
        not_a_lead	1	que tienen ; qued ; qued la ; queri dej ; quier ; quier ser ; quilt guild ; ramirez
        not_a_lead	1	rank on ; re detox ; read to ; receipt ; recent ; recepcionist ; receptionist
        not_a_lead	1	recibi ; recibiamo ; red ; rent ; represent ; resed and ; residential hous
        not_a_lead	1	return it ; review ; rey ; ric y ; road and ; rob ; room of ; ruin ; sab es ; sad
        not_a_lead	1	saf ; salvador ; sat ; sat with ; say four ; scar on ; scarf ; sch ; school and
        not_a_lead	1	school bus ; school say ; scratch off ; scream on ; second act ; security at ; see to
        not_a_lead	1	see what ; segur ; semilla ; seri de ; serious ; serv want ; servic and ; sesion
        not_a_lead	1	session ; shad ; shal ; shelf ; sherman way ; shoot me ; shop 0 ; shot ; shot and
        not_a_lead	1	should hav ; shut ; si est ; sidewalk ; sist wil ; sit with ; skylight ; sling
        not_a_lead	1	slipper ; sob and ; sob from ; sobredosi ; sobri y ; sof ; sold ; somebody look
        not_a_lead	1	somebody read ; someon to ; somewher around ; somo de ; son at ; song ; sourc
        not_a_lead	1	special ; spirit ; sponsor ; statement for ; station ; stay awak ; stil up ; stock
        not_a_lead	1	stop so ; stop vap ; story ; straight int ; stuck in ; su celul ; su pagin ; suicid
        not_a_lead	1	supervision ; surgery ; suspect ; tak anyth ; tak from ; tak no ; tak the ; talk on
        not_a_lead	1	taxi ; tech position ; thank to ; thankful for ; that tim ; the board ; the build
        not_a_lead	1	the check ; the craving ; the day ; the driv ; the end ; the executor ; the flower
        not_a_lead	1	the funniest ; the ghost ; the iop ; the lemon ; the lot ; the nam ; the park
        not_a_lead	1	the post ; the sauc ; the six ; the smok ; the sof ; the strip ; the wal ; the wif
        not_a_lead	1	the wint ; the ~airport ; ther now ; therapist at ; thesi is ; thi not ; thi work
        not_a_lead	1	thoma ; though ; thre rehab ; through my ; thur group ; ticket and ; tien mied
        not_a_lead	1	tienen ; til last ; tim a ; tim ther ; to admit ; to mov ; to murd ; to return
        not_a_lead	1	to shar ; to us ; told no ; top thre ; trabaj de ; trad ; train for ; tratan ; travel
        not_a_lead	1	travel nurs ; tre hora ; tre nieto ; treadmil ; tren ; tri ; troubl breath
        not_a_lead	1	tuesday night ; turn over ; twelv question ; twelv year ; un ano ; un puest ; una fot
        not_a_lead	1	union card ; univ ; until it ; up north ; up try ; urg ; urgent car ; us ; usted en
        not_a_lead	1	usted no ; utah and ; venen ; ver el ; vest ; vi en ; want a ; want company
        not_a_lead	1	want record ; was arrest ; was let ; was rud ; was someth ; was surpris ; watch the
        not_a_lead	1	we fil ; we leav ; we paid ; we pay ; we pul ; we set ; weed out ; weekend the
        not_a_lead	1	welcom a ; wer not ; what peopl ; who drink ; who mak ; who now ; who say ; wil bring
        not_a_lead	1	wil tel ; wil writ ; wint ; with fentanyl ; with who ; within ; without him ; wool
        not_a_lead	1	work ; work ther ; work weekend ; work with ; would go ; would they ; would you
        not_a_lead	1	writ my ; y ; y nadi ; y una ; ya estan ; yadir ; year ago ; youl forgiv
        not_a_lead	1	your brochur ; your clinician ; your director ; your lobby ; zombi en ; ~a thing
        not_a_lead	1	~airport ; ~ask ~for ; ~cost to ; ~hac ~dan ; ~heroin but ; ~i ~can ; ~quier
        not_a_lead	1	~saturday ; ~sol ; ~ther ; ~therapist ; ~unit ; ~very ; él nunc
        not_a_lead	-1	# 0 ; *arrests.0:other_experiencer ; *confusion.0 ; *deliriumTremens.0:historical
        not_a_lead	-1	*duration.5 ; *homeless.0 ; *overdose.0:negated ; *quitting.0:hypothetical
        not_a_lead	-1	*quitting.0:negated ; *suicidal.0:historical ; *suicidalOblique.0:negated
        not_a_lead	-1	*suicidalOblique.9 ; *treatmentNeed.0:possible ; *vendor.1:hypothetical
        not_a_lead	-1	*vendor.1:negated ; *vendor.9 ; *violence.9 ; *withdrawalSign.0 ; / 0 ; / n ; / thur
        not_a_lead	-1	0 / ; 0 giv ; 0 is ; 0 min ; 0 now ; a cigaret ; a doctor ; a fit ; a littl ; a los
        not_a_lead	-1	a minut ; a pip ; a position ; a radi ; a recip ; a rop ; a servic ; a six ; a todo
        not_a_lead	-1	a trach ; a truck ; a walk ; a wed ; a wk ; a ~servic ; aa and ; abt park ; aca
        not_a_lead	-1	accreditation ; ach ; acid ; aft six ; afternoon ; afterward ; agradezc ; ahog
        not_a_lead	-1	alcanz ; alcohol detox ; all fin ; all right ; along and ; alumn ; alumn de ; alvar
        not_a_lead	-1	am ; an intak ; and can ; and con ; and down ; and fentanyl ; and her ; and no
        not_a_lead	-1	and they ; angel ; ano me ; anyth open ; apprentic ; approx ; apunt ; aqui y
        not_a_lead	-1	are best ; are cod ; are my ; are on ; around to ; arrib ; as ; as min ; asdf
        not_a_lead	-1	ask the ; at me ; at thi ; atienden ; atra ; atty re ; away ; back and ; bakery
        not_a_lead	-1	ban ; banc de ; bathroom floor ; be for ; be gon ; be hom ; be oblig ; be with
        not_a_lead	-1	bed with ; been 0 ; been doing ; been lik ; been sinc ; believ thi ; bendi
        not_a_lead	-1	bent over ; bien ; boc ; bor in ; botel de ; brush ; built a ; burn down ; bus pas
        not_a_lead	-1	by the ; by then ; c/b ; cal speak ; can driv ; can hear ; can tak ; can u
        not_a_lead	-1	cant afford ; cant tel ; cas es ; cas est ; cast ; cho ; chof ; cign ; cign and
        not_a_lead	-1	citation ; clam ; clean up ; client in ; clr daught ; cobij ; cobran ; cok on
        not_a_lead	-1	com un ; compadr ; company pay ; con el ; con las ; con que ; con un ; concret
        not_a_lead	-1	count ; country ; court ; cowork ; cps ; crm ; cuant cobran ; cuant tard
        not_a_lead	-1	cuarent ano ; cuatr ; cuid a ; curb ; curiou re ; d residential ; day off ; day sinc
        not_a_lead	-1	day that ; day without ; de cocin ; de dos ; de est ; de quinc ; de whatsap ; dean
        not_a_lead	-1	decirl ; del cond ; del intern ; del lun ; del program ; del tal ; delt ; desayun
        not_a_lead	-1	desintoxicacion y ; despert ; detour ; did the ; dio ; do peopl ; do yal
        not_a_lead	-1	doesnt know ; dont ; dont need ; dont think ; door ; door with ; dos lado ; down 0
        not_a_lead	-1	down last ; drink ; driv thru ; drug ever ; dtx ; ed ; eight hour ; el 0
        not_a_lead	-1	el alcohol ; el mar ; el mes ; elbow ; electrician ; elementary school ; en el
        not_a_lead	-1	encant ; encim ; end in ; end it ; end of ; enough ; ensen ; error ; escribi
        not_a_lead	-1	espald ; estacion ; eve ; every day ; everyon ; fath died ; fax the ; feel fin ; fel
        not_a_lead	-1	fiest ; finger ; fingernail ; first 0 ; first and ; fiv night ; flight ; fog horn
        not_a_lead	-1	fold ; for eight ; for fal ; for men ; for mom ; for piz ; for thirty ; for thre
        not_a_lead	-1	forev ; forty thousand ; four ; four night ; freight ; friend ; fue el ; gal
        not_a_lead	-1	garden is ; gav it ; get him ; get out ; girlfriend ; giv my ; glit ; glovebox
        not_a_lead	-1	go away ; go somewher ; good at ; got to ; gracia por ; grandp ; grit ; h ago
        not_a_lead	-1	hac cinc ; hac que ; had an ; hang on ; hard to ; has the ; hast los ; haul ; havent
        not_a_lead	-1	havent had ; he decid ; he has ; he hasnt ; he know ; he put ; he quit ; hear a
        not_a_lead	-1	hear from ; hear them ; heat ; held ; help for ; her and ; her cousin ; herman se
        not_a_lead	-1	his mom ; his truck ; hit ; hit me ; hom for ; homeown ; hospital y ; host 0
        not_a_lead	-1	hous mgr ; hoy no ; huf ; i buy ; i cam ; i drov ; i follow ; i get ; i gues
        not_a_lead	-1	i open ; i pay ; i quit ; id stay ; ide ; if any ; if its ; if we ; if you ; im ask
        not_a_lead	-1	im at ; im fre ; in custody ; in for ; in jail ; in no ; in that ; inf given
        not_a_lead	-1	inf on ; informacion ; instruc ; insuranc agent ; int ; int it ; interest in
        not_a_lead	-1	iop inf ; iop track ; is july ; is me ; is ready ; is the ; it a ; it began
        not_a_lead	-1	it doesnt ; it over ; it wasnt ; ito ; jok abt ; judg ; just mov ; just now ; key
        not_a_lead	-1	keyboard ; kitchen and ; knock ; know about ; know the ; la boc ; la espald
        not_a_lead	-1	la loteri ; la malil ; la man ; la piedr ; la puert ; la seman ; la tristez
        not_a_lead	-1	la ultim ; ladder ; laid ; lamp ; las llav ; last use ; lavanderi ; le dieron
        not_a_lead	-1	letter from ; librium ; lik a ; lik him ; lik somebody ; lik your ; lind ; listen
        not_a_lead	-1	listen to ; liv her ; liv ther ; llev cuarent ; llor con ; lo dej ; locutor
        not_a_lead	-1	look up ; los del ; lost to ; lug par ; lun a ; m cal ; m im ; m in ; m retir
        not_a_lead	-1	mad me ; magandang ; mail to ; mak sens ; man and ; manag a ; manag i ; manan
        not_a_lead	-1	manhattan ; mar no ; mari ; mayor ; me about ; me down ; me from ; me her ; me when
        not_a_lead	-1	me with ; measur ; medi cal ; memorial day ; meth sinc ; meth with ; mi celul
        not_a_lead	-1	mi mar ; mi pap ; mi yern ; mia ; might ; min who ; minut and ; mirror ; mis a ; mom
        not_a_lead	-1	moment ; money for ; motiv ; muchach ; mund ; muri hac ; must do ; my back
        not_a_lead	-1	my coffe ; my last ; my liv ; my signatur ; my surgeon ; naloxon ; nap ; nephew hes
        not_a_lead	-1	next one ; next wednesday ; next week ; ng ; ni una ; night owl ; night the
        not_a_lead	-1	nin and ; no dic ; no hurry ; no ide ; no la ; no par ; no prior ; no quis
        not_a_lead	-1	no sleep ; no use ; no w/d ; no ~etoh ; no ~me ; no ~vodk ; nobody ; nobody has
        not_a_lead	-1	noch y ; noon and ; not be ; not sel ; noth lik ; now and ; now i ; now the
        not_a_lead	-1	numb is ; numb off ; nurs 0 ; o noma ; of night ; of phon ; off heroin ; off work
        not_a_lead	-1	offic has ; offic just ; ok to ; old ; on monday ; on one ; on phon ; on purpos
        not_a_lead	-1	on rout ; on sit ; on staf ; on stov ; on sunday ; on the ; on weekend ; on with
        not_a_lead	-1	one of ; one who ; opi ; or no ; or not ; our door ; our lawn ; outpatient for
        not_a_lead	-1	over from ; over to ; owl ; own cel ; p / ; padr ; pageant ; parad ; parishion
        not_a_lead	-1	park a ; part de ; particular ; pas al ; pas away ; pas in ; patient with ; patron
        not_a_lead	-1	pay rat ; pcp ; phenibut ; phoenix ; phon menu ; phon tre ; pillow ; pinch
        not_a_lead	-1	plac with ; platic con ; pleas confirm ; pls cal ; poc ; por favor ; por las
        not_a_lead	-1	position last ; pregnant ; presum ; priest ; prim manej ; program residencial
        not_a_lead	-1	proper ; pued ni ; purpos ; put him ; que est ; que llen ; que sea ; quier segu
        not_a_lead	-1	rat for ; re a ; record and ; referral ; referral to ; rehab for ; renew ; rental
        not_a_lead	-1	repeat ; resident 0 ; resident on ; resident use ; resourc ; resum attach
        not_a_lead	-1	retir teach ; rheumatologist ; room and ; roommat last ; rout 0 ; roxi ; rub ; rye
        not_a_lead	-1	s m ; safe ; said ask ; said its ; said to ; sal del ; salg de ; sam day ; saqu
        not_a_lead	-1	sat me ; say 0 ; say chest ; say my ; school counselor ; school project ; se nos
        not_a_lead	-1	see a ; seed ; segun ; sel anyth ; self pay ; sens ; sent me ; shar room ; she a
        not_a_lead	-1	she had ; sherry ; sho stor ; shot a ; sign on ; sign up ; sinc he ; sinc she
        not_a_lead	-1	sinc yesterday ; sis ; sist ; sixty ; sleep ; slot by ; smok weed ; so to ; so you
        not_a_lead	-1	sob hous ; sobr la ; social work ; softbal team ; someon at ; someon cal ; someth at
        not_a_lead	-1	son ask ; sorry ; spar ; spel our ; st john ; stand in ; start a ; start monday
        not_a_lead	-1	step ; sternum ; stop and ; stop befor ; stop drink ; straight for ; streak
        not_a_lead	-1	stretch ; student and ; su estanci ; su herman ; substanc not ; such as ; suegr
        not_a_lead	-1	suggest ; suppos ; swat ; synagogu ; tak me ; telefon ; that all ; that hes
        not_a_lead	-1	that it ; that way ; that you ; thc + ; the application ; the bed ; the bus
        not_a_lead	-1	the coast ; the dream ; the dres ; the interview ; the jackpot ; the middl
        not_a_lead	-1	the next ; the numb ; the playof ; the twelv ; the vacuum ; the vap ; ther isnt
        not_a_lead	-1	ther no ; third ; thre night ; thrown ; tim as ; to a ; to finish ; to go ; to join
        not_a_lead	-1	to leav ; to me ; to put ; to rep ; to report ; to suicid ; toddl ; todo los ; told
        not_a_lead	-1	told you ; tomorrow ; trach ; trag ; treatment at ; treint ; tru and ; trust ; tue /
        not_a_lead	-1	twenty eight ; two ; un cumpleano ; un hospital ; un intern ; una convulsion
        not_a_lead	-1	una vez ; uncl in ; up cant ; up i ; up my ; up when ; ur detox ; us 0 ; use the
        not_a_lead	-1	va par ; vault ; vay ; version ; vicodin ; vodk in ; voic ask ; voic my ; w ; wak up
        not_a_lead	-1	wan ; want clinical ; want detox ; want pric ; ward ; we accept ; we buy ; we lost
        not_a_lead	-1	we need ; we sit ; web pag ; week along ; weekend and ; wer doing ; west ; what els
        not_a_lead	-1	what hes ; what now ; when a ; whenev ; wher ; which the ; who i ; who is ; who left
        not_a_lead	-1	who read ; wif husb ; wif to ; wifi ; with 0 ; with narcan ; wkend ; would not ; x a
        not_a_lead	-1	xfer ; y hay ; y medi ; y yo ; y él ; yel ; yel he ; yern ; yes ; yog teach
        not_a_lead	-1	you allow ; you tel ; young man ; your nam ; ~at ~your ; ~avh ; ~beer ; ~by ; ~d
        not_a_lead	-1	~dad ; ~doctor ; ~en ; ~go ; ~how ; ~no ; ~not ; ~opi ; ~outpatient ; ~papel ; ~sist
        not_a_lead	-1	~sustanci ; ~temblor ; ~treatment ~for ; ~un ; ~voic ; ~w/d ; ~year
        not_a_lead	-2	# for ; $ $ ; *abstinent.1 ; *ago.5 ; *arrests.0 ; *backToUse.0:other_experiencer
        not_a_lead	-2	*barrierWork.1 ; *chestPain.0:negated ; *detoxDone.0:hypothetical ; *detoxWord.0
        not_a_lead	-2	*duration.4 ; *emergency.3 ; *frequency.2:historical ; *instruction.0 ; *mandator.1
        not_a_lead	-2	*needsHelp.0 ; *nonDrug.0:hypothetical ; *occasional.0 ; *occasional.0:possible
        not_a_lead	-2	*person.0:hypothetical ; *pregnancy.0 ; *quantity.4 ; *relief.1 ; *relief.2
        not_a_lead	-2	*residentialEnding.0:negated ; *seizure.0 ; *seizure.0:historical ; *sinceStopping.0
        not_a_lead	-2	*sinceStopping.2 ; *substance.1:hypothetical ; *suicidalOblique.0
        not_a_lead	-2	*unaided.0:other_experiencer ; *withdrawalSign.0:historical
        not_a_lead	-2	*withdrawalSign.0:hypothetical ; + what ; / span ; 0 ft ; 0 hour ; 0 kid ; 0 mo
        not_a_lead	-2	0 semana ; 0 wks ; 0 y ; a box ; a bus ; a deadlin ; a detox ; a few ; a ham
        not_a_lead	-2	a hotel ; a la ; a medical ; a morn ; a park ; a part ; a plac ; a plan ; a real
        not_a_lead	-2	a referral ; a rotary ; a student ; a tap ; a tim ; a wait ; a whil ; a ~detox
        not_a_lead	-2	abaj ; about detox ; acct with ; acept ; aceptan medi ; acros ; acros town
        not_a_lead	-2	addiction and ; aetn ; afford ; aft fiv ; aft the ; aft thi ; aft work ; agent ; ago
        not_a_lead	-2	agre to ; aguant ; al lad ; alon in ; am not ; amor ; an outpatient ; and drink
        not_a_lead	-2	and his ; and put ; and said ; and your ; ano con ; anthem ; any bed ; apartment and
        not_a_lead	-2	apply ; apply for ; aqui en ; are open ; are you ; arent ; argu ; as we ; asdf sorry
        not_a_lead	-2	ask aft ; at county ; at first ; at our ; at residential ; at work ; ayer ; ayudenm
        not_a_lead	-2	back ; back on ; bank ; bar ; barstow ; be aliv ; be dead ; be her ; be honest
        not_a_lead	-2	becaus the ; believ ; belong ; between your ; bor ; bos ; bourbon ; bowl ; boyfriend
        not_a_lead	-2	breakfast ; breath and ; bright ; bring tamal ; brought me ; btwn ; buddy
        not_a_lead	-2	build last ; bus again ; bus driv ; bus stop ; but ; but me ; but my ; by my
        not_a_lead	-2	by myself ; by on ; cal say ; cal the ; can send ; cant ; cant keep ; cant pay
        not_a_lead	-2	car what ; cas of ; cb ; center in ; cerc ; channel 0 ; chaplain ; chatty
        not_a_lead	-2	chest hurt ; chil ; chin ; chof de ; cier ; clas for ; clas play ; cle ; climb
        not_a_lead	-2	clinic in ; clos ; cod in ; coffe went ; color ; com along ; com le ; com thi
        not_a_lead	-2	comadr ; comfort ; commerc ; con narcan ; con él ; conmig ; consejero ; cough
        not_a_lead	-2	couldnt ; counselor ; counselor keep ; counselor who ; count out ; cramp ; crisi
        not_a_lead	-2	cry in ; cuant dur ; cuant sal ; cumpl ; cumpleano ; cut ; cut off ; da igual
        not_a_lead	-2	dai 0 ; dai for ; dai sinc ; dat and ; dat with ; day going ; day long
        not_a_lead	-2	de preferenci ; debaj ; decid to ; dejarl ; depression no ; desd ; desd anoch
        not_a_lead	-2	desd ayer ; desintoxicacion par ; despu de ; dia me ; did it ; did not ; didnt
        not_a_lead	-2	dieg ; diganl ; dio ~sustanci ; dishwash ; dm me ; do you ; doctor ; dog ; dont know
        not_a_lead	-2	dont see ; dos ; dos mes ; downstair ; doy ; drink 0 ; drink again ; driv to ; drool
        not_a_lead	-2	duen ; duerm en ; each day ; each tim ; eap ; eat d/o ; eat sleep ; eighteen
        not_a_lead	-2	el car ; el cristal ; el intern ; el pis ; el telefon ; el tiemp ; electronic
        not_a_lead	-2	email me ; embarras ; ems ; en espanol ; en la ; en que ; eng / ; entreg el
        not_a_lead	-2	epilepsy wel ; escrit ; est bien ; estat ; even outpatient ; ever sinc ; every shift
        not_a_lead	-2	everyon in ; exam ; falleci de ; falt ; fami therapy ; fax + ; fel off ; feo ; fifth
        not_a_lead	-2	figur ; fil it ; financ ; finish a ; finish detox ; finish the ; first ; fish ; fit
        not_a_lead	-2	fiv week ; fli ; flyer for ; foot two ; for church ; for clas ; for detox
        not_a_lead	-2	for fifteen ; for folk ; for my ; for night ; for withdrawal ; foreman ; four or
        not_a_lead	-2	fourth ; fourth of ; fre at ; friday becaus ; fridg ; frost ; gan en ; get ; get her
        not_a_lead	-2	glas of ; go through ; got ; got a ; got an ; got anoth ; group hom ; guit in
        not_a_lead	-2	guy in ; hac rat ; hacen ; had the ; halal ; halfway ; harbor ; has a ; has gon
        not_a_lead	-2	has me ; has nev ; hav had ; hav no ; hav two ; hay ; hay quien ; he ; he ask
        not_a_lead	-2	he cant ; he goe ; hed ; help ; help you ; heroin every ; hes gon ; hi ther ; hij 0
        not_a_lead	-2	hij de ; hij es ; hija ; him and ; his wif ; hom ; hom now ; hom with ; honest i
        not_a_lead	-2	hop your ; hors ; how ; how often ; how soon ; hr 0 ; hrs + ; hx ; hydrocodon
        not_a_lead	-2	i bought ; i cant ; i did ; i found ; i giv ; i kick ; i knit ; i lov ; i manag
        not_a_lead	-2	i notic ; i overdos ; i said ; i sel ; i sit ; i skip ; i start ; icu ; id rath
        not_a_lead	-2	im apply ; im hav ; im real ; in an ; in at ; in cost ; in fresn ; in it
        """
}
