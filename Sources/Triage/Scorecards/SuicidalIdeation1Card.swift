extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation1 = """
        suicidal_ideation	-52	=
        suicidal_ideation	23	suicidal ; to die
        suicidal_ideation	20	alive ; goodbye ; overpass ; rope
        suicidal_ideation	19	wont be
        suicidal_ideation	18	die ; texted ; ya no
        suicidal_ideation	17	mejor ; myself ; que ya ; queria ; wrists
        suicidal_ideation	16	be dead ; on purpose ; plan ; purpose ; re 0 ; thinking
        suicidal_ideation	15	anymore ; be alive ; bridge ; enough ; gun ; night i ; passwords ; picked
        suicidal_ideation	15	pienso ; que se ; razor ; tell my ; wanna
        suicidal_ideation	14	be here ; cut ; cutting ; de a ; key ; me quiero ; policy ; si ; suicide
        suicidal_ideation	14	the overpass ; theyd ; to kill ; tylenol ; vivir ; xfer
        suicidal_ideation	13	ahorcarme ; belt ; cut my ; dead ; estar ; everyone ; garage ; gonna ; gun in
        suicidal_ideation	13	heart pills ; hose ; i cut ; jump ; kms ; matar ; matarme ; point ; puente
        suicidal_ideation	13	quiero vivir ; she wants ; si with ; think about ; this week ; tonight ; vida
        suicidal_ideation	13	y que
        suicidal_ideation	12	0 vodka ; after tonight ; counted ; crying ; despertar ; get the ; hanging
        suicidal_ideation	12	honestly ; i already ; i keep ; i wont ; ill ; intent ; it would ; item
        suicidal_ideation	12	la vida ; las pastillas ; last night ; lighter ; paid ; quiero matar
        suicidal_ideation	12	rope in ; se quiere ; tells ; the pills ; tied ; y la
        suicidal_ideation	11	about killing ; and put ; around to ; bandaged ; been cutting ; cats
        suicidal_ideation	11	counted out ; de 0 ; deeper ; flat ; freight ; hoping ; i swallowed ; insulin
        suicidal_ideation	11	letters ; life ; no contesta ; no despertar ; nobody ; out the ; pienso en
        suicidal_ideation	11	planning ; refiere ; shed ; sin plan ; soon ; the rope ; to hang ; to jump
        suicidal_ideation	11	told my ; tracks ; w/o ; wish ; wrist ; ya lo
        suicidal_ideation	10	+ si ; a estar ; a lighter ; a reason ; anoche ; around ; attempt ; aventarme
        suicidal_ideation	10	be with ; bother ; bought the ; cant do ; cord ; cuelgo ; decided ; driving
        suicidal_ideation	10	encontre ; end it ; ending ; feel like ; for me ; foto ; hang
        suicidal_ideation	10	having thoughts ; himself ; hospice ; i bought ; im parked ; insulina ; kinda
        suicidal_ideation	10	labelled ; nights i ; no quiero ; noose ; off the ; parked ; pense ; picture
        suicidal_ideation	10	plan to ; puse ; rather be ; reason to ; se va ; see ; shut ; soga ; sorry
        suicidal_ideation	10	the edge ; the insurance ; told her ; va a ; vet ; voice ; voy a ; wasnt
        suicidal_ideation	10	with plan ; wont ; wrote
        suicidal_ideation	9	0 se ; a rope ; about driving ; already ; be around ; been reading ; bought
        suicidal_ideation	9	by me ; carta ; chaplain ; closet ; compre ; contesta ; cutting again ; dar
        suicidal_ideation	9	decirle ; denies hi ; diganle ; down from ; edge ; ending it ; endorses
        suicidal_ideation	9	envelope ; escribio ; estarian ; este ; este mundo ; everything ; gracias por
        suicidal_ideation	9	hoy ; ill be ; im gone ; im gonna ; im suicidal ; is and ; is to ; it says
        suicidal_ideation	9	it so ; it takes ; ive picked ; joven ; kill myself ; kms tonight ; know why
        suicidal_ideation	9	la soga ; last wk ; lately i ; left ; looked ; looking at ; los brazos ; mas
        suicidal_ideation	9	meant ; mind ; mundo ; myself tonight ; nobody is ; not wake ; notebook
        suicidal_ideation	9	nothing left ; out to ; pensado ; pensando ; perdon ; plans ; posted ; pronto
        suicidal_ideation	9	quiere matar ; quisiera ; quitarme ; quitarme la ; rather ; razor to
        suicidal_ideation	9	roommate ; some nights ; states ; tell ; texted me ; the counter ; the dog
        suicidal_ideation	9	the family ; theyd get ; thighs ; thinking about ; to each ; to his ; told him
        suicidal_ideation	9	train ; tree ; tried to ; van a ; voy ; warm ; widower ; with her ; wont need
        suicidal_ideation	9	worth ; would ; y hoy ; ya me ; youll
        suicidal_ideation	8	a date ; a loaded ; a time ; after this ; aguanto ; an accident ; appt ; be in
        suicidal_ideation	8	been thinking ; better off ; blade ; brazos ; brother the ; bury ; cajon
        suicidal_ideation	8	can stop ; caso a ; cheerful ; con él ; counselor 0 ; counter ; de aventarme
        suicidal_ideation	8	de vida ; decidi ; deje ; del puente ; diabetic ; dias y ; didnt ; dont feel
        suicidal_ideation	8	dont send ; dtr ; el cajon ; ends ; engine ; enough in ; escribi ; find me
        suicidal_ideation	8	for the ; gave ; gave my ; guts ; hacerlo ; have to ; he told ; her his
        suicidal_ideation	8	his watch ; hope i ; i been ; i sit ; ideas ; if i ; if the ; im done
        suicidal_ideation	8	im thinking ; intento ; lap ; lo decidi ; mailed ; me around ; me i
        suicidal_ideation	8	mejor sin ; metro ; my lap ; my locker ; my thighs ; ngl ; ninos
        suicidal_ideation	8	nobody would ; nomas ; of 0 ; of you ; ojala ; out how ; parked at ; passive
        suicidal_ideation	8	perdonenme ; phone with ; picked out ; pills counted ; plot ; point in
        suicidal_ideation	8	quiero ; quiet ; really ; repartio ; ropa ; salida ; see the ; sent ; she can
        suicidal_ideation	8	shed be ; sleep for ; sobbing ; states i ; stitched ; suicidas ; swallowed
        suicidal_ideation	8	the belt ; the closet ; the hose ; the last ; the letters ; the point
        suicidal_ideation	8	the river ; the train ; thought about ; thoughts ; tie ; to look ; to not
        suicidal_ideation	8	tonite ; tylenol 0 ; up how ; vet 0 ; viaje ; voicemail ; wanted ; way out
        suicidal_ideation	8	where im ; why im ; wk x ; worth more ; wouldnt ; wrote the ; ya ni ; you were
        suicidal_ideation	7	# 0 ; a dar ; a mi ; a ser ; about ending ; active ; address ; after sunday
        suicidal_ideation	7	alguien ; alone ; amanecer ; and not ; and paid ; and stood ; and told
        suicidal_ideation	7	and turned ; anyone ; arithmetic ; arranged ; aside ; asked ; attempt 0 ; ayer
        suicidal_ideation	7	azotea ; balcony ; barato ; be my ; be needing ; belt around ; bonita
        suicidal_ideation	7	both wrists ; breakup ; bro 0 ; bullet ; but not ; by how ; by my ; bye ; caso
        suicidal_ideation	7	cleaned ; colgo ; cord and ; crying says ; d ago ; day i ; de cada
        suicidal_ideation	7	despedi de ; diciendo ; diganle a ; dije ; dodgers ; dont bother ; dont see
        suicidal_ideation	7	el puente ; end ; escogi ; escogi el ; espero ; esta en ; exit ; father 0
        suicidal_ideation	7	feed ; forever ; found a ; found in ; fresh ; gave away ; go where ; going to
        suicidal_ideation	7	good to ; goodbye to ; got the ; hangs ; happens ; has the ; he pensado
        suicidal_ideation	7	her phone ; herself ; hi ; him in ; his little ; how ; i sat ; i tried
        suicidal_ideation	7	i wanna ; i were ; i woke ; if its ; if this ; im worth ; in home ; is his
        suicidal_ideation	7	is the ; it off ; itll ; ive decided ; jefa ; just didnt ; just dont ; kept me
        suicidal_ideation	7	kill herself ; kill himself ; know which ; la azotea ; la cuenta ; le pedi
        suicidal_ideation	7	le veo ; llorando ; look ; lookin ; looking ; matarse ; me in ; me mando ; mis
        suicidal_ideation	7	morirme ; much ; muerte ; my hand ; my partner ; my pills ; my sleep
        suicidal_ideation	7	my wrists ; neck ; need it ; need someone ; needing ; never before ; next one
        suicidal_ideation	7	night she ; nina ; nite ; no aguanto ; nomas queria ; not on ; nota ; note
        suicidal_ideation	7	notice ; of tylenol ; on her ; on line ; on my ; once im ; only wanted ; owed
        suicidal_ideation	7	para que ; parking structure ; passive si ; pedi ; pensando en ; person to
        suicidal_ideation	7	phone off ; picked the ; planet ; planned ; planning to ; policy pays
        suicidal_ideation	7	por todo ; probably ; real ; reason ; recoja ; refuses ; risk ; river ; say so
        suicidal_ideation	7	seguir ; seguro de ; settled ; silla ; sin mi ; sleeves ; still be ; stitches
        suicidal_ideation	7	structure ; sutured ; takes me ; taped ; telling ; tengo el ; thank
        suicidal_ideation	7	thank you ; the blue ; the ones ; the policy ; the weekend ; the windows
        suicidal_ideation	7	there wont ; things ; this month ; this one ; this weekend ; title ; to be
        suicidal_ideation	7	to the ; to whoever ; told his ; took the ; tried ; troca y ; truck title
        suicidal_ideation	7	turned in ; una carta ; up on ; usar ; vacation ; veo caso ; wanna be
        suicidal_ideation	7	wanting ; wanting to ; what i ; who gets ; who still ; whoever ; will is
        suicidal_ideation	7	wind ; without me ; would do ; written ; y anoche ; ya quedo ; yrs told
        suicidal_ideation	6	0 day ; 0 k ; 0 min ; 0 on ; a bridge ; a ocupar ; a proposito ; a razor
        suicidal_ideation	6	a sheet ; a wall ; about suicide ; acabe ; accident ; acostarme ; addressed
        suicidal_ideation	6	afternoon and ; again last ; again tonite ; albanil ; and in ; and nobody
        suicidal_ideation	6	anos tomando ; another before ; answer to ; applying for ; are in ; at it
        suicidal_ideation	6	aventarme del ; aviso ; bartender ; been standing ; before i ; begs ; blade in
        suicidal_ideation	6	blades ; blood pressure ; buying ; cabinet ; cable ; calm ; came down
        suicidal_ideation	6	can stay ; can take ; cancel ; care if ; checks ; closer ; con eso
        suicidal_ideation	6	counted them ; crew ; crisis ; cross ; cuando ; cuchillo en ; cuerda
        suicidal_ideation	6	cut both ; date ; day of ; de este ; de todos ; de una ; debt ; decirle a
        suicidal_ideation	6	desde hace ; despedi ; diario y ; diciembre ; dios me ; do this ; dog
        suicidal_ideation	6	dont really ; dress ; easy ; el garage ; el martes ; en la ; encontre una
        suicidal_ideation	6	encuentre ; end my ; entre los ; escribirles ; escribo ; espero que
        suicidal_ideation	6	estarian mejor ; f 0 ; falta ; fault ; faxing ; feed the ; finds ; fine by
        suicidal_ideation	6	firearm ; flat voice ; folks ; for when ; forearms ; found ; freeway ; friday
        suicidal_ideation	6	friday i ; front of ; furnace ; ganas ; ganas de ; gave his ; give the ; given
        suicidal_ideation	6	ground ; hace falta ; hang herself ; he gave ; healthy ; here tomorrow
        suicidal_ideation	6	heroina desde ; hers ; his truck ; hoja ; how many ; hugged ; husb wife
        suicidal_ideation	6	husband took ; i look ; i looked ; i took ; ice 0 ; id just ; im sorry
        suicidal_ideation	6	in living ; in order ; info yet ; is on ; it all ; it over ; it wont ; itd
        suicidal_ideation	6	joke ; just wanted ; keep ; keep looking ; keep telling ; keeps ; keeps saying
        suicidal_ideation	6	keeps telling ; kept ; kill ; killing myself ; la cuerda ; la renta ; la ropa
        suicidal_ideation	6	labeled ; lately ; left and ; left his ; left to ; let me ; letters to
        suicidal_ideation	6	life insurance ; lined ; llora ; lo que ; loaded ; location ; looked up
        suicidal_ideation	6	los quiero ; los quince ; lost the ; m did ; m vet ; m widower ; mano y
        suicidal_ideation	6	many of ; me despedi ; me on ; meant it ; mesera ; min ago ; mom found ; mouth
        suicidal_ideation	6	my car ; myself after ; n nobody ; neta ; next time ; ningun ; no estoy
        suicidal_ideation	6	no fue ; nobody needs ; noche me ; noches que ; nt ; number ; ocupar ; of our
        suicidal_ideation	6	of the ; of them ; off since ; off without ; one day ; or does ; pa
        suicidal_ideation	6	parking deck ; passwords are ; pensado en ; perdon por ; photo ; pick ; pidio
        suicidal_ideation	6	pills in ; pills it ; pills lined ; pistol ; pistol and ; planes ; proposito
        suicidal_ideation	6	put a ; quedo ; quitar la ; quito ; rail ; rail 0 ; read ; reads ; reads this
        suicidal_ideation	6	regale ; reservoir ; revolver ; run the ; sa ; safety ; sat in ; save
        suicidal_ideation	6	saved up ; saying ; saying goodbye ; says a ; says she ; se acaba ; see a
        suicidal_ideation	6	seems ; seguir viviendo ; sem ; she gets ; she left ; she said ; siempre ; sin
        suicidal_ideation	6	sin seguro ; since 0 ; sit ; sleep and ; slurred ; so it ; so my
        suicidal_ideation	6	somebody should ; sorry for ; spine ; spring back ; standing ; standing on
        suicidal_ideation	6	stayed on ; strong ; sunday ; takes ; tell the ; tenant ; tengo ; tengo las
        suicidal_ideation	6	thanked ; that fits ; thats the ; the day ; the divorce ; the furnace
        suicidal_ideation	6	the ground ; the mortgage ; the rent ; the reservoir ; the table ; the world
        suicidal_ideation	6	theyd all ; theyll ; thought ; thought that ; through this ; tia de ; titled
        suicidal_ideation	6	to finish ; to go ; to let ; to lie ; to make ; to my ; to people ; to say
        suicidal_ideation	6	to sleep ; today ; todo ; told anyone ; took ; train tracks ; truck ; turned
        suicidal_ideation	6	up her ; vapes ; verdad ; version of ; vida y ; waiting on ; wake up
        suicidal_ideation	6	walking into ; wall ; want it ; watch ; way ; way to ; when they ; where
        suicidal_ideation	6	where she ; which ; whoever reads ; why ; will have ; with me ; wont matter
        suicidal_ideation	6	wrists 0 ; writing you ; xfer from ; ya deje ; you to
        suicidal_ideation	5	0 # ; 0 still ; a belt ; a big ; a cada ; a descansar ; a freight ; a freshman
        suicidal_ideation	5	a nadie ; a person ; a quien ; a version ; a way ; abajo ; abt ; acabar
        suicidal_ideation	5	adicto a ; aguanta ; alguien y ; all of ; all on ; an envelope ; and count
        suicidal_ideation	5	and every ; and this ; anesthesia ; another ; anybody ; applying ; arbol
        suicidal_ideation	5	arriba ; as far ; ashes ; asks us ; at 0 ; attend ; audio ; aventar
        suicidal_ideation	5	aviso que ; ayudenme ; b ; back after ; back at ; bajar ; bajaron ; baje
        suicidal_ideation	5	be fine ; be gone ; be so ; been giving ; been putting ; been wanting
        suicidal_ideation	5	before the ; being ; being alive ; both ; bought a ; box ; box and ; bro
        suicidal_ideation	5	burns ; by a ; by friday ; by then ; calendar ; call my ; can read ; canal
        suicidal_ideation	5	cant see ; car ; car running ; car since ; care of ; casa a ; cerrar
        suicidal_ideation	5	chiquitos ; christmas ; circled ; clean for ; cleaner ; closed garage ; clr f
        suicidal_ideation	5	code ; coke told ; come back ; corto los ; crack since ; crisis line
        suicidal_ideation	5	cumpleanos ; d wife ; dark ; dashboard ; day lives ; de octubre ; dead by
        suicidal_ideation	5	decided that ; deck ; dejo una ; del ; del que ; delante ; delante de
        suicidal_ideation	5	descansar ; descanso ; desde los ; despierto ; detox bed ; dia mas ; dia se
        suicidal_ideation	5	diarias desde ; dice ; digan ; dirt ; do it ; dogs ; dont call ; door open
        suicidal_ideation	5	down at ; driving off ; dts day ; due ; duermo y ; each ; each of ; easier
        suicidal_ideation	5	effect ; el arbol ; el rio ; el telefono ; en este ; en quitarme
        suicidal_ideation	5	enganchado a ; ensene ; es adicto ; esposa de ; esta noche ; este mes
        suicidal_ideation	5	ever at ; f whispering ; far as ; fecha ; felt ; fence ; fiance ; figures
        suicidal_ideation	5	fila ; firearms ; fits ; foto de ; full ; gets ; gf on ; girls ; give ; go to
        suicidal_ideation	5	god ; goes ; gone and ; gonna jump ; got my ; gracias ; groceries ; h sin
        suicidal_ideation	5	hace seis ; hairdresser ; hand and ; hang myself ; has no ; hasta ; have not
        suicidal_ideation	5	having ; he does ; he has ; he wrote ; heat ; her and ; her go ; hermano
        suicidal_ideation	5	herramienta ; herramientas ; him off ; him today ; his arm ; his ex
        suicidal_ideation	5	his mouth ; hour ; hoy en ; hurts and ; i asked ; i did ; i hope ; i might
        suicidal_ideation	5	i want ; i wouldnt ; i wrote ; if a ; if im ; ill do ; im going ; im moving
        suicidal_ideation	5	im scared ; in front ; in one ; inpt ; instead ; insurance no ; intente
        suicidal_ideation	5	into the ; iop counselor ; it anymore ; it doesnt ; it has ; it to
        suicidal_ideation	5	it tonight ; itd be ; ive just ; ive run ; jar ; jefita ; joven 0 ; jump off
        suicidal_ideation	5	jumped ; just want ; k ; keep thinking ; kids get ; killing ; knee surgery
        suicidal_ideation	5	la heroina ; la neta ; la ultima ; lancha ; las gracias ; last nite ; le dije
        suicidal_ideation	5	le ensene ; left her ; leg ; like the ; lived ; llave ; lleve ; lo tengo
        suicidal_ideation	5	lock up ; locker ; longer ; looking up ; los ninos ; loses ; lying down ; m /
        suicidal_ideation	5	m college ; m in ; m slow ; mando ; mas escribirles ; me back ; me muero
        suicidal_ideation	5	me that ; me twice ; means ; mercy ; mgr 0 ; mi abuela ; mi hermana ; mirror
        suicidal_ideation	5	mom passed ; mother ; mother 0 ; much longer ; muero ; my desk ; my gf
        suicidal_ideation	5	my kids ; my mouth ; my neck ; myself at ; myself with ; next wk ; ni le
        suicidal_ideation	5	nice ; nite on ; no este ; no le ; no queria ; no use ; noche ; nueve ; ofcr
        suicidal_ideation	5	on every ; on september ; on some ; on this ; on wednesday ; one person ; ones
        suicidal_ideation	5	only word ; opened ; opened it ; out which ; outside the ; overpass by
        suicidal_ideation	5	panteon ; papelito ; parked on ; pase ; pass ; pass out ; past ; pastor
        suicidal_ideation	5	phone so ; planner ; planning how ; play ; pointed ; pone ; por mi ; psych
        suicidal_ideation	5	puente de ; putting ; qd x ; que escribo ; que lleva ; que para ; quiero morir
        suicidal_ideation	5	quiero seguir ; raise ; receipt ; rio ; roof ; roommate 0 ; said ; said she
        suicidal_ideation	5	said shes ; said this ; sat with ; saved ; says shes ; se a ; se ni
        suicidal_ideation	5	semana con ; semi ; seniors ; september 0 ; ser ; she didnt ; she just
        suicidal_ideation	5	shed rather ; shell ; sit in ; sitter ; sitting ; slow ; so its ; sober and
        suicidal_ideation	5	sock ; somebody wholl ; son re ; sopa ; square ; staying on ; stepping
        suicidal_ideation	5	still want ; stop on ; substance not ; susto ; table ; take me ; techo
        suicidal_ideation	5	telefono ; that i ; that now ; the beach ; the blade ; the breakup ; the canal
        suicidal_ideation	5	the cash ; the closed ; the engine ; the house ; the lake ; the metro
        suicidal_ideation	5	the money ; the most ; the note ; the old ; the parking ; the plant
        suicidal_ideation	5	the razor ; the spare ; the thought ; theyll have ; think ; this anymore
        suicidal_ideation	5	this but ; this evening ; this is ; this wk ; threw out ; tidy ; tiemblo
        suicidal_ideation	5	to attend ; to end ; to shoot ; to take ; told me ; tonight i ; tools ; total
        suicidal_ideation	5	towel ; tracks and ; traffic ; truly ; un papelito ; una semana ; una vez
        suicidal_ideation	5	under ; under and ; unico ; unico que ; until it ; up last ; up tmrw ; up x
        suicidal_ideation	5	vapes thc ; vean ; veces ; vein ; verdad ya ; version ; video ; viuda
        suicidal_ideation	5	wait for ; wake ; walking ; want off ; wants detox ; wants inpt ; was good
        suicidal_ideation	5	week i ; week ive ; week with ; what it ; whats the ; where the ; widow
        suicidal_ideation	5	wife to ; will be ; wks pregnant ; world ; would take ; y a ; y donde ; y esta
        suicidal_ideation	5	y le ; y su ; y una ; ya les ; yall ; you all ; you can ; you wont
        suicidal_ideation	4	+ molly ; / off ; 0 called ; 0 le ; a encontrar ; a life ; a lot ; a note
        suicidal_ideation	4	a photo ; a row ; a usar ; a ver ; a voice ; a voicemail ; about it ; acaba
        suicidal_ideation	4	across my ; across the ; after church ; again this ; ago the ; ahora no
        suicidal_ideation	4	alguien supiera ; alla ; already know ; alumna ; ama ; amiga ; and asks
        suicidal_ideation	4	and honestly ; and hoping ; and left ; and so ; and the ; ando buscando
        suicidal_ideation	4	animal ; anoche me ; anos perdio ; answering ; anymore and ; asked my
        suicidal_ideation	4	at bedside ; audible ; away his ; bajo ; bano ; bathrm ; bc of ; be a ; beach
        suicidal_ideation	4	bedside ; been saving ; been up ; before bed ; beside him ; better ; bill
        suicidal_ideation	4	bother with ; bowl ; broke ; budget ; by morning ; cada vez ; calambres y
        suicidal_ideation	4	called on ; callin ; camisa ; capilla ; carol ; case mgr ; cat ; cat to
        suicidal_ideation	4	choice ; chosen ; cld ; client there ; clinic rn ; closed ; closet rod
        suicidal_ideation	4	cobran ; collection ; college ra ; completely ; compro ; con que ; consigue
        suicidal_ideation	4	constantly ; consumo ; conte ; count my ; cries ; crm ; cual ; cual es
        suicidal_ideation	4	cuando ya ; cuando yo ; culpa ; cumpli ; cut him ; d resi ; daughter wedding
        suicidal_ideation	4	day since ; de diez ; de emergencia ; de mi ; de mis ; dead than ; deed
        suicidal_ideation	4	deje todo ; denies intent ; did 0 ; did try ; diez ; digo ; dios ; divorce
        suicidal_ideation	4	do another ; do your ; doesnt come ; dog goes ; dog to ; donde se ; done the
        suicidal_ideation	4	dont think ; door ; down by ; drawer ; drive the ; driving home ; driving out
        suicidal_ideation	4	drowned ; earth ; ed ; el 0 ; el bano ; el celular ; el que ; else will
        suicidal_ideation	4	employer requires ; emt friend ; encerrado ; encerrado en ; encima ; encontrar
        suicidal_ideation	4	endorses si ; ends in ; engine running ; enough for ; entra al ; envelope with
        suicidal_ideation	4	esposa llama ; estar en ; estoy bien ; evening groups ; f meth ; f out
        suicidal_ideation	4	f paralegal ; f s/p ; fair ; fatal ; favor ; feel safe ; for inpatient ; forms
        suicidal_ideation	4	found him ; found me ; freshman ; friend ; from 0 ; fue ayer ; fue culpa
        suicidal_ideation	4	future ; g and ; gallo ; garage and ; garage with ; garden ; gatos ; gave the
        suicidal_ideation	4	gets his ; gets it ; give us ; glove ; goes away ; goodbye letter ; got her
        suicidal_ideation	4	grandfather ; grandson 0 ; grill ; gun out ; hallo ; handled ; happens to
        suicidal_ideation	4	harm ; harold ; has had ; has to ; have been ; have the ; he hangs ; he meant
        suicidal_ideation	4	headed ; heard it ; her heart ; her this ; her wrists ; here n ; hermana
        suicidal_ideation	4	hermana dice ; heroina y ; hicieron ; hijas ; him at ; his last ; his neck
        suicidal_ideation	4	his room ; his work ; hole ; home i ; hotel ; how much ; how to ; hoy me
        suicidal_ideation	4	hoy se ; hs counselor ; hx given ; i drank ; i just ; i made ; i opened
        suicidal_ideation	4	i quit ; i set ; i stand ; i started ; i think ; i thought ; i wasnt ; iba
        suicidal_ideation	4	id leave ; id rather ; idk ; idk what ; if thats ; if u ; ig ; im around
        suicidal_ideation	4	im clean ; im not ; im off ; im tired ; im with ; in bathrm ; in burbank
        suicidal_ideation	4	in full ; in it ; in mind ; in my ; in spring ; inpt in ; into an ; is going
        suicidal_ideation	4	is home ; it every ; it ive ; it looks ; it my ; it not ; item 0 ; its not
        suicidal_ideation	4	its the ; ive got ; ive started ; ive thought ; july and ; just finished
        suicidal_ideation	4	just go ; keep driving ; keeps asking ; kids i ; knot ; l ; la almohada
        suicidal_ideation	4	la mia ; la orilla ; la pistola ; la pizca ; lake ; largo ; le hallo
        suicidal_ideation	4	le pongo ; lease ; ledger ; les ; lie ; lie about ; life policy ; like he
        suicidal_ideation	4	lined up ; list ; lista ; lives alone ; llega ; llegar a ; lo ; lo dijo ; loc
        suicidal_ideation	4	lock ; long enough ; look at ; lookin for ; los papeles ; los primos ; loved
        suicidal_ideation	4	m on ; m ordered ; machine ; mad ; maestra ; maestra de ; mail my ; making
        suicidal_ideation	4	mama que ; mama toma ; manager at ; manejo un ; marido toma ; matter ; mayo y
        suicidal_ideation	4	me a ; me be ; me call ; me corrieron ; me he ; me im ; me you ; measure
        suicidal_ideation	4	med surg ; medicine cabinet ; meth court ; meth told ; mg wants ; mgr
        suicidal_ideation	4	mi amiga ; mi familia ; mi jefa ; mi nina ; mi primo ; mientras ; min
        suicidal_ideation	4	mis hijas ; mo never ; mom i ; mom wont ; morir ; mortgage ; mother son
        suicidal_ideation	4	mother with ; my file ; my grandfather ; my knees ; my last ; my school
        suicidal_ideation	4	my sisters ; myself on ; n im ; nadie ; naps ; needs detox ; needs to
        suicidal_ideation	4	neighbor has ; nene ; new year ; night and ; nightly x ; nite and ; no 0
        suicidal_ideation	4	no answer ; no joke ; no more ; no plan ; no saben ; no savings ; nobody gets
        suicidal_ideation	4	noche desde ; nomas quiero ; nombre ; normal to ; not given ; not really
        suicidal_ideation	4	not the ; not told ; nursing student ; of clr ; of himself ; of pills
        suicidal_ideation	4	of suicide ; of this ; off gin ; off them ; off this ; ojos en ; on / ; on one
        suicidal_ideation	4	on speed ; once the ; one bad ; one left ; one more ; open on ; opi detox
        suicidal_ideation	4	orilla ; ought ; ought to ; our kids ; our old ; out all ; out as ; out every
        suicidal_ideation	4	overlook ; oxygen ; pa que ; page ; paid the ; papa toma ; papers ; papers are
        suicidal_ideation	4	pared y ; parking ; past my ; past sunday ; pastillas de ; pays ; pens
        suicidal_ideation	4	perdon a ; perdonenme todos ; person ; person my ; phq ; phq 0 ; pido
        suicidal_ideation	4	pienso que ; pier ; pills are ; pistola en ; pitching ; pizca ; plan no
        suicidal_ideation	4	plan od ; plastic ; pls someone ; plumber ; po client ; porque ; posting
        suicidal_ideation	4	poured ; prefiero ; pressure pills ; prob ; pt etoh ; pt told ; put you
        suicidal_ideation	4	que asi ; que la ; quince anos ; quitar ; re husb ; reading ; redid ; regalo
        suicidal_ideation	4	rent through ; renta ; repeating ; requires iop ; review ; ring ; rn med ; rod
        suicidal_ideation	4	roommate last ; round my ; running ; s/p ; saben ; safe with ; said hes
        suicidal_ideation	4	saving ; say it ; se esta ; se la ; seguir aqui ; seguro ; semana me
        suicidal_ideation	4	semana pasada ; senior ; senora 0 ; service ; she told ; she went ; sheet
        suicidal_ideation	4	shes in ; shotgun ; shotgun across ; showed ; signed ; signed over
        suicidal_ideation	4	signed the ; simply ; since august ; sink ; sister ; sister the ; six and
        suicidal_ideation	4	smell ; so long ; so nobody ; so proud ; so she ; so that ; sobre la
        suicidal_ideation	4	some days ; someone call ; someone else ; soon and ; sorry to ; spare ; speech
        suicidal_ideation	4	spots ; squared ; sra ; staff ; stars ; states feels ; step in ; storage
        suicidal_ideation	4	straight to ; sun ; sun nite ; sunday after ; supiera ; surprised
        suicidal_ideation	4	swallowed the ; take all ; take care ; taking the ; taught ; tech opening
        suicidal_ideation	4	teen ; tells op ; temple ; th grade ; th i ; thanks to ; that before
        suicidal_ideation	4	thats all ; thats every ; the aisle ; the bars ; the boys ; the bridge
        """
}
