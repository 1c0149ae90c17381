extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation2 = """
        suicidal_ideation	-3	the kitchen ; the neighbors ; the room ; the smoke ; the sweats
        suicidal_ideation	-3	the warehouse ; the wine ; them on ; they gave ; thing for ; third
        suicidal_ideation	-3	this form ; this stuff ; thurs ; ticket ; time the ; tio ; to him ; to reach
        suicidal_ideation	-3	to show ; to that ; together ; tomo en ; trip ; trouble ; tuesdays ; turns
        suicidal_ideation	-3	twenty ; type ; unos ; up blood ; usually ; va sw ; vendor ; vibrating
        suicidal_ideation	-3	vomiting ; vuelve ; walked out ; wanted the ; wants in ; way off ; weeks
        suicidal_ideation	-3	went quiet ; what he ; what the ; whatever ; wife says ; with no ; wonder if
        suicidal_ideation	-3	wont get ; write this ; y 0 ; y con ; y medio ; ya quiero ; ya son ; yeah
        suicidal_ideation	-3	you in ; ~away ; ~cal ; ~dan ; ~hay ; ~help ; ~inpatient ; ~is ; ~la ; ~medi
        suicidal_ideation	-3	~medi ~cal ; ~name ; ~on ; ~sickness ; ~stop ; ~them ; ~up ; ~want ; él fuma
        suicidal_ideation	-4	0 meses ; 0 pm ; 0 wants ; a dog ; a line ; a un ; a year ; a ~seizure
        suicidal_ideation	-4	about 0 ; about that ; acabo ; afraid ; after he ; afuera ; aint ; al cristal
        suicidal_ideation	-4	an hr ; and 0 ; and my ; and shes ; and want ; anda en ; andar ; ano pasado
        suicidal_ideation	-4	anos ; another one ; any time ; april ; army ; ashamed ; asking about
        suicidal_ideation	-4	back with ; bad ; band ; bank ; barstow ; be 0 ; be fired ; because the
        suicidal_ideation	-4	before ; bit ; blew ; bottles in ; breath ; bring ; by herself ; by himself
        suicidal_ideation	-4	cai ; cal ; came home ; came to ; camera ; can hear ; cant hold ; cant keep
        suicidal_ideation	-4	cardiologist ; carro ; casa y ; case plan ; children ; ciwa ; ciwa 0 ; clases
        suicidal_ideation	-4	clinica ; come off ; coming ; como ; complete ; completed ; con mis
        suicidal_ideation	-4	confused ; conmigo ; couldnt ; coworker ; cows ; cows 0 ; cups ; cut me
        suicidal_ideation	-4	cutting down ; d off ; d x ; daughter asked ; day for ; day off ; days of
        suicidal_ideation	-4	days out ; de eso ; de lo ; de su ; desde 0 ; despues de ; dial ; die than
        suicidal_ideation	-4	do not ; dollars ; dont get ; dos semanas ; down his ; drive to ; drives
        suicidal_ideation	-4	drove me ; duermo en ; el brazo ; el pecho ; el sillon ; ellos ; en casa
        suicidal_ideation	-4	en su ; era ; es la ; escuela ; estaba ; estuvo ; explain ; eye ; f coke
        suicidal_ideation	-4	fam ; feb ; fell off ; flight ; fresno ; front desk ; fue ; fuman ; gave it
        suicidal_ideation	-4	gave me ; gente ; go ; go home ; guys ; hablan ; hadnt ; handles ; hands wont
        suicidal_ideation	-4	hard ; have you ; havent ; having a ; hay quien ; he can ; head ; hear the
        suicidal_ideation	-4	her eyes ; hes ; hes out ; hides ; high school ; hip ; his hands ; his wife
        suicidal_ideation	-4	hold the ; house ; how do ; hx ; i dont ; i hadnt ; i hate ; i make ; i read
        suicidal_ideation	-4	i send ; i tell ; if they ; igual ; im her ; im in ; im putting ; in malibu
        suicidal_ideation	-4	internet ; is my ; its coke ; its just ; its me ; ive tried ; jail ; january
        suicidal_ideation	-4	just need ; kids to ; kill for ; la cocina ; la escuela ; labor ; landlord
        suicidal_ideation	-4	lawyer ; le hago ; lift ; light ; line cut ; long ; looks ; losing ; lost
        suicidal_ideation	-4	lu ; lunch ; lvn ; m found ; m took ; m wife ; makes ; malibu ; matar a
        suicidal_ideation	-4	me from ; me its ; me lo ; me los ; me too ; me va ; me ~tomo ; medi
        suicidal_ideation	-4	medi cal ; medical ; medically ; medicare ; meeting ; metio ; mi esposo
        suicidal_ideation	-4	mom re ; most of ; mother is ; my 0 ; my apartment ; my heart ; my kid
        suicidal_ideation	-4	my old ; naloxone ; neurologist ; nine ; no puede ; no se ; no ~etoh
        suicidal_ideation	-4	no ~opi ; nobody to ; nodding off ; noon and ; not to ; not ~sick ; note on
        suicidal_ideation	-4	now 0 ; now shes ; of coke ; off to ; on file ; once in ; ones and ; other
        suicidal_ideation	-4	outpt ; owns ; papel ; paramedics ; pareja ; park ; pego ; permiso ; pharmacy
        suicidal_ideation	-4	place with ; please help ; pongo ; primera vez ; puedo ; pulled ; put down
        suicidal_ideation	-4	puts ; que sigue ; quiero parar ; radio ; receta ; record ; reporter
        suicidal_ideation	-4	restaurant ; room ; run a ; rv ; saber ; salgo ; seized ; seizure ; semester
        suicidal_ideation	-4	shelter ; shes on ; shifts ; show up ; sillon ; sintomas ; skip ; sleeping
        suicidal_ideation	-4	small ; so i ; soaked ; sober living ; sobrino ; soup ; spring ; state
        suicidal_ideation	-4	station ; steady ; stepdad ; stopped ; su mama ; that isnt ; that to ; the 0
        suicidal_ideation	-4	the baby ; the back ; the bottom ; the ceiling ; the end ; the front
        suicidal_ideation	-4	the line ; the office ; the pharmacy ; the quiet ; the shakes ; the vents
        suicidal_ideation	-4	the wrong ; them and ; then the ; they said ; they told ; theyre ; this for
        suicidal_ideation	-4	threatened ; threatened to ; three days ; threw up ; throwing ; throwing up
        suicidal_ideation	-4	tiene una ; time im ; time in ; to check ; to detox ; to find ; to stay
        suicidal_ideation	-4	tocar ; toddler ; told myself ; touched ; trailer ; tratamiento ; tres anos
        suicidal_ideation	-4	una pistola ; up after ; up and ; urgent ; use ; use anything ; used to
        suicidal_ideation	-4	uso cristal ; ustedes ; va para ; vape ; vents ; vi ; vomitando ; walls
        suicidal_ideation	-4	want out ; wants off ; warehouse ; watched ; way too ; we were ; wet
        suicidal_ideation	-4	what do ; what does ; when i ; whenever ; while i ; white ; who ; wife quit
        suicidal_ideation	-4	wk 0 ; wkr ; wonder ; wont go ; would i ; writing about ; x ; y daily
        suicidal_ideation	-4	y ella ; y mi ; year and ; years and ; yo ; yrs ; ~at ; ~el ; ~etoh /
        suicidal_ideation	-4	~hands ; ~hes ; ~mother ; ~que ; ~residential ; ~seizure ; ~si/hi ; ~theres
        suicidal_ideation	-4	~to ~die
        suicidal_ideation	-5	+ coke ; 0 a ; 0 dias ; 0 in ; 0 kids ; 0 last ; 0 mo ; 0 with ; a las ; aa
        suicidal_ideation	-5	about this ; across ; addiction ; admits ; after work ; ahorita ; and id
        suicidal_ideation	-5	and its ; ando ; anos con ; answers ; anywhere ; approved ; at ; at all
        suicidal_ideation	-5	back in ; bar ; bathroom ; be for ; be left ; be the ; been a ; been sitting
        suicidal_ideation	-5	behind the ; bien ; blood ; breathing ; bugs ; busco ; by the ; cant go
        suicidal_ideation	-5	case ; cb ; ceiling ; centro ; child ; chills ; choir ; clean ; close ; clt
        suicidal_ideation	-5	cocina ; coke and ; con ustedes ; consejera ; corren ; covers ; cuatro anos
        suicidal_ideation	-5	cup ; current ; custody ; cut off ; d 0 ; d/c planner ; daily x ; days and
        suicidal_ideation	-5	days off ; de esta ; de noche ; deje la ; dejo de ; desde anoche ; dia y
        suicidal_ideation	-5	dias ; did the ; dieron ; dinner ; do a ; dont even ; dont trust ; dont use
        suicidal_ideation	-5	during ; el alcohol ; el sabado ; ems ; enero ; entonces ; escalofrios
        suicidal_ideation	-5	esta vida ; everywhere ; f crying ; fever ; finish the ; fire ; fired
        suicidal_ideation	-5	friday and ; fue la ; gas station ; gave up ; go if ; got out ; got to
        suicidal_ideation	-5	groups ; hago ; hate ; he cant ; he gets ; health ; her back ; home to
        suicidal_ideation	-5	hr ago ; hrs ; i do ; i drive ; i havent ; i hear ; i need ; i run ; i still
        suicidal_ideation	-5	i told ; if my ; if that ; if theres ; im ready ; im sick ; im so ; im the
        suicidal_ideation	-5	in with ; intake ; is there ; july ; just drink ; just one ; just the
        suicidal_ideation	-5	kill me ; killing me ; know where ; la cabeza ; la nariz ; la sala ; laundry
        suicidal_ideation	-5	less ; like somebody ; link ; listen ; live with ; lives in ; living room
        suicidal_ideation	-5	lot of ; love ; me by ; meth and ; mi suegra ; minute ; mom 0 ; mom on
        suicidal_ideation	-5	mujer ; my boss ; my boyfriend ; my hands ; my house ; my insurance ; my plan
        suicidal_ideation	-5	nariz ; necesito ; neg ; ni ; niega ; ninas ; ninety ; no insurance
        suicidal_ideation	-5	no other ; no sabe ; no tengo ; no ~si ; nobodys ; not for ; nurse ; odd
        suicidal_ideation	-5	of a ; of it ; of us ; officer ; on a ; one in ; online ; pecho ; picked it
        suicidal_ideation	-5	please tell ; po ; position ; possible ; ppo ; pregunta si ; pueden
        suicidal_ideation	-5	pusieron ; put me ; que fue ; que hacer ; que sí ; quiero salir ; re dtr
        suicidal_ideation	-5	recovery ; retired ; said no ; salio ; san ; says hell ; se que ; se toma
        suicidal_ideation	-5	sell ; semana y ; september ; settle ; shaking ; she asked ; shirt ; siete
        suicidal_ideation	-5	sigue ; since ; since then ; site ; skin ; so please ; somebody to
        suicidal_ideation	-5	sometimes ; son just ; speak ; stab ; starting ; stepfather ; talking to
        suicidal_ideation	-5	taper ; tell you ; ten ; ten years ; tengo que ; tengo una ; term ; thats how
        suicidal_ideation	-5	the bottle ; the bottles ; the couch ; the detox ; the er ; the guys
        suicidal_ideation	-5	the meth ; the pillow ; the porch ; the second ; they dont ; this a
        suicidal_ideation	-5	this out ; through my ; thrown ; thursdays ; to church ; to feel ; to keep
        suicidal_ideation	-5	to work ; told 0 ; tongue ; tonight hes ; too ; trabajar ; tremulous ; trust
        suicidal_ideation	-5	tv ; un ; up the ; up to ; viernes y ; vivo con ; was ; weekly ; well
        suicidal_ideation	-5	what im ; what would ; when he ; wife husb ; willing ; with nothing
        suicidal_ideation	-5	wont wake ; word ; words ; works ; worried ; write ; x yrs ; y se ; yawning
        suicidal_ideation	-5	yelling ; youve got ; ~a ~month ; ~con ; ~detox ; ~die ; ~month ; ~put
        suicidal_ideation	-5	~seizures ; él dice
        suicidal_ideation	-6	a bat ; a couple ; am ; and cant ; and on ; and there ; and would ; anda
        suicidal_ideation	-6	ants ; are ; august ; bedroom ; been on ; been taking ; began ; between ; bf
        suicidal_ideation	-6	brother and ; business ; cabeza ; cama ; cambiar ; church ; condado ; cook
        suicidal_ideation	-6	couch ; da ; dcfs ; death ; details ; dias desde ; doctor me ; dont ~drink
        suicidal_ideation	-6	doors ; driving to ; drug ; dry ; email ; espanol ; facility ; fell ; first
        suicidal_ideation	-6	for 0 ; four ; friends ; from the ; get it ; go back ; h ; had ; hall
        suicidal_ideation	-6	hang up ; hearing ; her off ; her tonight ; higado ; hurt ; i be ; i found
        suicidal_ideation	-6	id like ; im an ; im back ; intensive ; it alone ; kicking ; la cerveza ; let
        suicidal_ideation	-6	life back ; lives with ; m etoh ; meses ; meth x ; month ; move ; moved to
        suicidal_ideation	-6	my name ; nodding ; not gonna ; ok ; on friday ; or ; outreach ; overdosed
        suicidal_ideation	-6	p ; pero ; porch ; que es ; quien me ; quit ; reach ; residencial ; ribs ; rm
        suicidal_ideation	-6	roofer ; same night ; say how ; seeing ; seven ; she says ; should i ; siento
        suicidal_ideation	-6	sixty ; snoring ; something ; spouse ; stable ; suegra ; support ; sz
        suicidal_ideation	-6	talk to ; team ; test ; the long ; theres nobody ; thinks ; thru ; thru the
        suicidal_ideation	-6	to ask ; to be ; to hurt ; to it ; to quit ; to watch ; told to ; touch
        suicidal_ideation	-6	trabaja ; tremor ; trying to ; tx ; vida de ; visit ; want a ; water ; weve
        suicidal_ideation	-6	where do ; with you ; woman ; work ; ya esta ; years ago ; ~de ; ~dts ; ~he
        suicidal_ideation	-6	~quit
        suicidal_ideation	-7	0 / ; 0 am ; 0 no ; a few ; ahora ; and is ; ayuda ; be done ; breakfast
        suicidal_ideation	-7	but im ; calling re ; cannot ; checked ; cm ; cost ; cousin ; cps ; cut down
        suicidal_ideation	-7	days ; dejarlo ; detox ; director ; discharge ; dropped ; dts ; eap ; eight
        suicidal_ideation	-7	falto ; for a ; foreman ; form ; former ; girlfriend ; gray ; hands
        suicidal_ideation	-7	hasta que ; hit ; i see ; i work ; if you ; in 0 ; ive never ; la manana
        suicidal_ideation	-7	last year ; license ; lips ; lol ; looking for ; loud ; lugar ; maybe ; md
        suicidal_ideation	-7	me if ; me what ; miss ; mo ; months ; moved ; murio ; my phone ; near
        suicidal_ideation	-7	needs ; new ; nieto ; no sx ; not suicidal ; now i ; ob ; off it ; on it
        suicidal_ideation	-7	papa ; pide ; pipe ; pregnant ; que no ; ran out ; rep ; sabado ; school
        suicidal_ideation	-7	shakes ; si falto ; sick ; talk ; tell me ; the night ; the va ; they ; til
        suicidal_ideation	-7	to leave ; to talk ; tonight he ; too much ; town ; traigo ; uses ; uso ; ve
        suicidal_ideation	-7	vive ; vomito ; wants ; while ; withdrawal
        suicidal_ideation	-8	a month ; ambulatorio ; asks ; at a ; be on ; boyfriend ; bus ; buy ; can i
        suicidal_ideation	-8	cant be ; chest ; cinco ; company ; dejar ; desintoxicacion ; eat ; else
        suicidal_ideation	-8	finished ; found out ; go away ; ha ; habla ; hace 0 ; hay ; he took
        suicidal_ideation	-8	hospital ; hot ; hr ; i take ; inpatient ; iop ; kitchen ; la coca ; me to
        suicidal_ideation	-8	need to ; nobody else ; off a ; outpatient ; pay ; place ; psychiatrist
        suicidal_ideation	-8	puede ; que le ; ran ; red ; right ; sleeps ; soy ; the one ; time i
        suicidal_ideation	-8	to come ; treatment ; tres ; trying ; unas ; w/d ; y quiero
        suicidal_ideation	-9	all night ; and he ; ano ; boss ; by myself ; did it ; do you ; el doctor
        suicidal_ideation	-9	eso ; five ; guy ; hell ; i left ; im drinking ; it is ; it with ; leave
        suicidal_ideation	-9	lose ; machete ; minutes ; open ; own ; parar ; por la ; pregunta ; program
        suicidal_ideation	-9	quiero que ; residential ; right now ; sees ; sober ; start ; stay ; sweats
        suicidal_ideation	-9	talking ; the wall ; three ; tienen ; trae ; uncle ; usa ; ~sz
        suicidal_ideation	-10	0 h ; behind ; es ; is a ; my own ; noon ; programa ; second ; self 0
        suicidal_ideation	-10	to stop ; trabajo ; ~0
        suicidal_ideation	-11	algo ; clinic ; cold ; dos ; hours ; se le ; since last ; sx
        suicidal_ideation	-12	eyes ; half ; no thoughts ; two ; we ; y ya
        suicidal_ideation	-13	casa ; narcan ; never ; se me
        suicidal_ideation	-14	help ; used ; years
        suicidal_ideation	-15	to get
        suicidal_ideation	-16	your
        suicidal_ideation	-18	doctor
        """
}
