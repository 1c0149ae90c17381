extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation2 = """
        suicidal_ideation	-3	what the ; whatever ; wife says ; with no ; wonder if ; wont get ; write this
        suicidal_ideation	-3	y 0 ; y con ; y medio ; ya quiero ; ya son ; yeah ; you in ; ~away ; ~cal
        suicidal_ideation	-3	~dan ; ~hay ; ~help ; ~her ; ~inpatient ; ~is ; ~la ; ~medi ; ~medi ~cal
        suicidal_ideation	-3	~name ; ~on ; ~sickness ; ~stop ; ~them ; ~theres ; ~up ; ~want ; ~withdrawal
        suicidal_ideation	-3	él fuma
        suicidal_ideation	-4	0 meses ; 0 pm ; 0 wants ; 0 way ; a dog ; a tocar ; a un ; a year
        suicidal_ideation	-4	a ~seizure ; about 0 ; about that ; acabo ; after he ; afuera ; aint
        suicidal_ideation	-4	al cristal ; an hr ; and 0 ; and my ; and shes ; and want ; anda en ; andar
        suicidal_ideation	-4	ano pasado ; anos ; another one ; any time ; april ; army ; ashamed
        suicidal_ideation	-4	asking about ; back with ; bad ; band ; bank ; barstow ; be 0 ; be fired
        suicidal_ideation	-4	because the ; before ; bit ; blew ; bottles in ; breath ; bring ; by herself
        suicidal_ideation	-4	by himself ; cai ; cal ; came home ; came to ; camera ; can hear ; cant hold
        suicidal_ideation	-4	cant keep ; cardiologist ; carro ; casa y ; case plan ; children ; ciwa
        suicidal_ideation	-4	ciwa 0 ; clases ; clinica ; come off ; como ; complete ; completed ; con mis
        suicidal_ideation	-4	confused ; conmigo ; couldnt ; coworker ; cows ; cows 0 ; cups ; cut me
        suicidal_ideation	-4	cutting down ; d off ; d x ; daughter asked ; day at ; day for ; day off
        suicidal_ideation	-4	days of ; days out ; de eso ; de lo ; de su ; desde 0 ; despues de ; dial
        suicidal_ideation	-4	die than ; do not ; dollars ; dont get ; dos semanas ; down his ; drive to
        suicidal_ideation	-4	drives ; drove me ; duermo en ; el brazo ; el pecho ; el sillon ; ellos
        suicidal_ideation	-4	en casa ; en su ; era ; es la ; escuela ; estaba ; estuvo ; explain ; eye
        suicidal_ideation	-4	f coke ; fam ; feb ; fell off ; flight ; fresno ; front desk ; fue ; fuman
        suicidal_ideation	-4	gave it ; gente ; go ; go home ; guys ; hablan ; hadnt ; handles ; hands wont
        suicidal_ideation	-4	have you ; havent ; hay quien ; he can ; hear the ; her eyes ; hes ; hes out
        suicidal_ideation	-4	high school ; hip ; his hands ; hold the ; house ; how do ; hx ; i dont
        suicidal_ideation	-4	i hadnt ; i hate ; i make ; i read ; i tell ; if they ; igual ; im her
        suicidal_ideation	-4	im in ; im putting ; in malibu ; in me ; in the ; internet ; is my ; it gets
        suicidal_ideation	-4	its coke ; its just ; its me ; ive tried ; january ; just need ; kids to
        suicidal_ideation	-4	kill for ; la cocina ; la escuela ; labor ; labor day ; landlord ; lawyer
        suicidal_ideation	-4	le hago ; lift ; light ; line cut ; lives in ; living room ; long ; looks
        suicidal_ideation	-4	losing ; lost ; lu ; lunch ; lvn ; m found ; m took ; m wife ; makes ; malibu
        suicidal_ideation	-4	matar a ; me from ; me its ; me lo ; me los ; me too ; me va ; me ~tomo
        suicidal_ideation	-4	medi ; medi cal ; medical ; medically ; medicare ; meeting ; metio
        suicidal_ideation	-4	mi esposo ; mom re ; most of ; mother is ; my 0 ; my apartment ; my kid
        suicidal_ideation	-4	my old ; naloxone ; neurologist ; nine ; no puede ; no se ; no ~etoh
        suicidal_ideation	-4	no ~opi ; nodding off ; noon and ; not to ; not ~sick ; note on ; now 0
        suicidal_ideation	-4	now shes ; nurse ; of coke ; off to ; on file ; once in ; ones and ; other
        suicidal_ideation	-4	outpt ; owns ; papel ; paramedics ; pareja ; park ; pego ; permiso ; pharmacy
        suicidal_ideation	-4	place with ; plane ; please help ; pongo ; primera vez ; puedo ; pulled
        suicidal_ideation	-4	put down ; puts ; que sigue ; quiero parar ; radio ; receta ; record
        suicidal_ideation	-4	reporter ; room ; run a ; rv ; saber ; salgo ; seized ; semester ; seven
        suicidal_ideation	-4	shelter ; shes on ; shifts ; show up ; sillon ; since spring ; sintomas
        suicidal_ideation	-4	skip ; small ; so i ; soaked ; sober living ; sobrino ; soup ; spring ; state
        suicidal_ideation	-4	station ; steady ; stepdad ; stopped ; su mama ; tea ; that isnt ; that to
        suicidal_ideation	-4	the 0 ; the baby ; the back ; the bottom ; the ceiling ; the end ; the front
        suicidal_ideation	-4	the guys ; the line ; the office ; the pharmacy ; the quiet ; the shakes
        suicidal_ideation	-4	the vents ; the wrong ; them and ; then the ; they said ; theyre ; this for
        suicidal_ideation	-4	threatened ; threatened to ; three days ; threw up ; throwing ; throwing up
        suicidal_ideation	-4	tiene una ; time im ; time in ; to check ; to detox ; to find ; to stay
        suicidal_ideation	-4	tocar ; toddler ; told myself ; touched ; trailer ; tratamiento ; tres anos
        suicidal_ideation	-4	una pistola ; up after ; urgent ; use ; use anything ; used to ; uso cristal
        suicidal_ideation	-4	ustedes ; va para ; vape ; vents ; vi ; vomitando ; walls ; want out
        suicidal_ideation	-4	wants off ; warehouse ; watched ; way too ; we were ; weeks ; wet ; what do
        suicidal_ideation	-4	what does ; when i ; whenever ; while i ; white ; who ; wife quit ; wk 0
        suicidal_ideation	-4	wkr ; wonder ; wont go ; would i ; writing about ; x ; y daily ; y ella
        suicidal_ideation	-4	y mi ; year and ; years and ; yo ; yrs ; ~at ; ~el ; ~etoh / ; ~hands ; ~hes
        suicidal_ideation	-4	~mother ; ~que ; ~residential ; ~si/hi ; ~to ~die
        suicidal_ideation	-5	+ coke ; 0 a ; 0 dias ; 0 in ; 0 kids ; 0 last ; 0 mo ; 0 with ; a las
        suicidal_ideation	-5	a line ; aa ; about this ; across ; addiction ; admits ; after work ; ahorita
        suicidal_ideation	-5	and its ; ando ; anos con ; answers ; anywhere ; approved ; at ; at all
        suicidal_ideation	-5	back in ; bar ; bathroom ; be for ; be left ; be the ; been a ; been sitting
        suicidal_ideation	-5	behind the ; bien ; blood ; breathing ; bugs ; busco ; business ; by the
        suicidal_ideation	-5	cant go ; case ; cb ; ceiling ; centro ; child ; chills ; choir ; clean
        suicidal_ideation	-5	close ; clt ; cocina ; coke and ; con ustedes ; consejera ; corren ; covers
        suicidal_ideation	-5	cuatro anos ; cup ; current ; custody ; cut off ; d 0 ; d/c planner ; daily x
        suicidal_ideation	-5	days and ; days off ; de esta ; de noche ; deje la ; dejo de ; desde anoche
        suicidal_ideation	-5	dia y ; dias ; did the ; dieron ; dinner ; do a ; dont even ; dont trust
        suicidal_ideation	-5	dont use ; during ; el alcohol ; el sabado ; ems ; enero ; entonces
        suicidal_ideation	-5	escalofrios ; esta vida ; everywhere ; f crying ; fever ; finish the ; fire
        suicidal_ideation	-5	fired ; friday and ; fue la ; gas station ; gave up ; go if ; got out
        suicidal_ideation	-5	got to ; groups ; hago ; hate ; having a ; he cant ; he gets ; health
        suicidal_ideation	-5	her back ; home to ; hr ago ; hrs ; i do ; i drive ; i havent ; i hear
        suicidal_ideation	-5	i need ; i run ; i still ; i told ; if my ; if that ; if theres ; im back
        suicidal_ideation	-5	im ready ; im sick ; im so ; in with ; intake ; is there ; july ; just drink
        suicidal_ideation	-5	just one ; just the ; kill me ; killing me ; know where ; la cabeza
        suicidal_ideation	-5	la nariz ; la sala ; laundry ; less ; like somebody ; link ; listen
        suicidal_ideation	-5	live with ; lot of ; love ; me by ; meth and ; mi suegra ; minute ; mom 0
        suicidal_ideation	-5	mom on ; mujer ; my boss ; my boyfriend ; my hands ; my heart ; my house
        suicidal_ideation	-5	my insurance ; my plan ; nariz ; necesito ; neg ; ni ; niega ; ninas ; ninety
        suicidal_ideation	-5	no insurance ; no other ; no sabe ; no tengo ; no ~si ; nobodys ; not for
        suicidal_ideation	-5	odd ; of a ; of it ; of us ; officer ; one in ; online ; pecho ; picked it
        suicidal_ideation	-5	please tell ; po ; position ; possible ; ppo ; pregunta si ; pueden
        suicidal_ideation	-5	pusieron ; put me ; que fue ; que hacer ; que sí ; quiero salir ; re dtr
        suicidal_ideation	-5	recovery ; retired ; said no ; salio ; san ; says hell ; se que ; se toma
        suicidal_ideation	-5	seizure ; sell ; semana y ; september ; settle ; shaking ; she asked ; shirt
        suicidal_ideation	-5	siete ; sigue ; since ; since then ; site ; skin ; so please ; somebody to
        suicidal_ideation	-5	sometimes ; son just ; speak ; stab ; starting ; stepfather ; talking to
        suicidal_ideation	-5	taper ; tell you ; ten ; ten years ; tengo que ; tengo una ; term ; thats how
        suicidal_ideation	-5	the bottles ; the couch ; the detox ; the er ; the meth ; the pillow
        suicidal_ideation	-5	the porch ; the second ; they dont ; they told ; this a ; this out
        suicidal_ideation	-5	through my ; thrown ; thursdays ; to church ; to feel ; to keep ; to work
        suicidal_ideation	-5	told 0 ; tongue ; tonight hes ; too ; trabajar ; tremulous ; trust ; tv ; un
        suicidal_ideation	-5	up the ; up to ; viernes y ; vivo con ; was ; weekly ; well ; what im
        suicidal_ideation	-5	what would ; when he ; wife husb ; willing ; with nothing ; wont wake ; word
        suicidal_ideation	-5	words ; works ; worried ; write ; x yrs ; y se ; yawning ; yelling
        suicidal_ideation	-5	youve got ; ~a ~month ; ~con ; ~detox ; ~die ; ~month ; ~put ; ~seizure
        suicidal_ideation	-5	~seizures ; él dice
        suicidal_ideation	-6	a bat ; a couple ; am ; and cant ; and id ; and on ; and there ; and would
        suicidal_ideation	-6	anda ; ants ; are ; august ; bedroom ; been on ; been taking ; began
        suicidal_ideation	-6	between ; bf ; brother and ; but im ; cabeza ; cama ; cambiar ; church
        suicidal_ideation	-6	condado ; cook ; couch ; da ; dcfs ; death ; details ; dias desde ; doctor me
        suicidal_ideation	-6	dont ~drink ; doors ; driving to ; drug ; dry ; email ; espanol ; facility
        suicidal_ideation	-6	fell ; first ; for 0 ; four ; friends ; from the ; get it ; go back ; h ; had
        suicidal_ideation	-6	hall ; hands ; hang up ; hearing ; her off ; her tonight ; higado ; hurt
        suicidal_ideation	-6	i be ; i found ; id like ; im an ; intensive ; it alone ; kicking
        suicidal_ideation	-6	la cerveza ; let ; life back ; lives with ; m etoh ; meses ; meth x ; month
        suicidal_ideation	-6	months ; move ; moved to ; my name ; nodding ; not gonna ; on a ; on friday
        suicidal_ideation	-6	or ; outreach ; overdosed ; p ; pero ; porch ; que es ; quien me ; quit
        suicidal_ideation	-6	reach ; residencial ; ribs ; rm ; roofer ; same night ; say how ; seeing
        suicidal_ideation	-6	she says ; should i ; siento ; sixty ; snoring ; something ; spouse ; stable
        suicidal_ideation	-6	suegra ; support ; sz ; talk to ; team ; test ; the bottle ; the long
        suicidal_ideation	-6	theres nobody ; thinks ; thru ; thru the ; to ask ; to be ; to hurt ; to it
        suicidal_ideation	-6	to quit ; to watch ; told to ; touch ; trabaja ; tremor ; trying to ; tx
        suicidal_ideation	-6	uses ; vida de ; visit ; want a ; water ; weve ; where do ; with you ; woman
        suicidal_ideation	-6	work ; ya esta ; years ago ; ~de ; ~dts ; ~he ; ~quit ; ~sz
        suicidal_ideation	-7	0 / ; 0 am ; 0 no ; a few ; ahora ; and is ; ayuda ; be done ; breakfast
        suicidal_ideation	-7	calling re ; cannot ; checked ; cm ; cost ; cps ; cut down ; days ; dejarlo
        suicidal_ideation	-7	detox ; director ; discharge ; dropped ; dts ; eap ; eight ; else ; falto
        suicidal_ideation	-7	for a ; foreman ; form ; former ; girlfriend ; gray ; hasta que ; hit ; i see
        suicidal_ideation	-7	i work ; if you ; im the ; in 0 ; ive never ; la manana ; last year ; license
        suicidal_ideation	-7	lips ; lol ; looking for ; loud ; lugar ; maybe ; md ; me if ; me what ; miss
        suicidal_ideation	-7	mo ; moved ; murio ; my phone ; near ; needs ; new ; nieto ; no sx
        suicidal_ideation	-7	nobody else ; not suicidal ; now i ; ob ; off it ; ok ; on it ; papa ; pide
        suicidal_ideation	-7	pipe ; pregnant ; psychiatrist ; que no ; ran out ; rep ; sabado ; school
        suicidal_ideation	-7	shakes ; si falto ; sick ; talk ; tell me ; the night ; the va ; they ; til
        suicidal_ideation	-7	to leave ; to talk ; tonight he ; too much ; town ; traigo ; uso ; ve ; vive
        suicidal_ideation	-7	vomito ; wants ; while ; withdrawal
        suicidal_ideation	-8	a month ; ambulatorio ; asks ; at a ; be on ; boyfriend ; bus ; buy ; can i
        suicidal_ideation	-8	cant be ; chest ; cinco ; company ; cousin ; dejar ; desintoxicacion ; eat
        suicidal_ideation	-8	finished ; found out ; go away ; ha ; habla ; hace 0 ; hay ; he took
        suicidal_ideation	-8	hospital ; hot ; hr ; i take ; inpatient ; iop ; kitchen ; la coca ; me to
        suicidal_ideation	-8	need to ; off a ; outpatient ; pay ; place ; puede ; que le ; ran ; red
        suicidal_ideation	-8	right ; sleeps ; soy ; talking ; time i ; to come ; treatment ; tres ; trying
        suicidal_ideation	-8	unas ; w/d ; y quiero
        suicidal_ideation	-9	all night ; and he ; ano ; boss ; by myself ; coming ; did it ; do you
        suicidal_ideation	-9	el doctor ; eso ; five ; hell ; im drinking ; it is ; it with ; lose
        suicidal_ideation	-9	machete ; minutes ; open ; own ; parar ; por la ; pregunta ; program
        suicidal_ideation	-9	quiero que ; residential ; right now ; sees ; sober ; start ; stay ; sweats
        suicidal_ideation	-9	the one ; the wall ; three ; tienen ; trae ; uncle ; usa
        suicidal_ideation	-10	0 h ; behind ; es ; guy ; i left ; is a ; leave ; my own ; noon ; programa
        suicidal_ideation	-10	second ; self 0 ; to stop ; trabajo ; ~0
        suicidal_ideation	-11	algo ; clinic ; cold ; dos ; hours ; se le ; since last ; sx
        suicidal_ideation	-12	eyes ; half ; no thoughts ; two ; we ; y ya
        suicidal_ideation	-13	casa ; narcan ; never ; se me
        suicidal_ideation	-14	help ; used ; years
        suicidal_ideation	-15	to get
        suicidal_ideation	-16	your
        suicidal_ideation	-18	doctor
        """
}
