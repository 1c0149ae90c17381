extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency = """
        medical_emergency	-58	=
        medical_emergency	32	blood
        medical_emergency	25	breathe
        medical_emergency	23	red
        medical_emergency	22	fever ; sangre
        medical_emergency	20	air
        medical_emergency	19	cant breathe ; up blood
        medical_emergency	17	abscess ; breath ; head
        medical_emergency	16	hot
        medical_emergency	15	fell ; respirar ; temp
        medical_emergency	14	bleeding ; brazo ; swollen
        medical_emergency	13	cant ; t ; t 0 ; temp 0 ; vomiting
        medical_emergency	12	cabeza ; ear ; el brazo ; get air ; la cabeza ; pus ; vomiting blood ; yellow
        medical_emergency	11	arm ; confused ; fell off ; fiebre ; hoy ; puedo respirar ; r ; sense
        medical_emergency	11	tiene una
        medical_emergency	10	calentura ; cayo ; cracked ; disoriented ; fever 0 ; forearm ; infected
        medical_emergency	10	se cayo ; slurring ; up ; words
        medical_emergency	9	black ; bright ; bright red ; cant get ; coffee ; elbow ; fever of ; flat
        medical_emergency	9	head on ; leg ; lips ; my arm ; something
        medical_emergency	8	a fever ; back of ; bigger ; burning up ; coffee grounds ; coughing ; esta
        medical_emergency	8	esta vomitando ; gasping ; grounds ; hit ; knocked ; knocked out ; lado
        medical_emergency	8	like coffee ; muy ; my breath ; neck ; no puedo ; no sabe ; skin ; split
        medical_emergency	8	thermometer ; thigh ; throwing ; throwing up ; tiene ; vomitando sangre
        medical_emergency	8	when he ; y tiene
        medical_emergency	7	0 iv ; a breath ; and she ; and the ; belly is ; bigger than ; blood and
        medical_emergency	7	blood since ; burning ; came off ; catch ; catch my ; coughing up
        medical_emergency	7	daily abscess ; dos veces ; er ; from the ; hole ; hole in ; husband drinks
        medical_emergency	7	last night ; looks like ; mi viejo ; nurse 0 ; ocho anos ; of 0 ; one pupil
        medical_emergency	7	passed out ; porch ; puking blood ; pupil ; refuses ; sabe ; same question
        medical_emergency	7	sink ; sra ; streaking ; the sink ; threw up ; today ; viejo ; vomitando
        medical_emergency	7	vomited ; y le ; y me
        medical_emergency	6	0 cant ; a ladder ; after smoking ; ago tremulous ; amarilla ; an abscess
        medical_emergency	6	an egg ; and i ; and tried ; as ; bath ; been my ; belly ; bleeding from
        medical_emergency	6	breathe right ; cafe ; called ; can ; can barely ; closing ; collapsed ; como
        medical_emergency	6	could ; de 0 ; devuelve ; doesnt ; egg ; esta muy ; f iv ; filled ; foot
        medical_emergency	6	for three ; forearm hot ; get a ; golf ; groin ; hablo ; halfway ; hand ; hard
        medical_emergency	6	his head ; his shoes ; hit head ; hot and ; hot with ; im having ; in every
        medical_emergency	6	inhaler ; it was ; keeps ; life since ; light ; looks ; lupe ; make sense
        medical_emergency	6	making sense ; marido ; mgr ; mid call ; moment ; morning and ; mumbling
        medical_emergency	6	my ear ; my lips ; nomas ; nomas fumo ; not making ; ocho ; of blood
        medical_emergency	6	own name ; please hurry ; puedo ; question ; quit vodka ; ramp ; refusing
        medical_emergency	6	remote ; responding ; running 0 ; runs out ; sabe ni ; sentence ; shaky
        medical_emergency	6	shoes in ; sister says ; slipped ; spkr ; split open ; spot ; stairs ; stand
        medical_emergency	6	stuff ; sugar ; the ativan ; the moment ; the porch ; this morning ; threw
        medical_emergency	6	tingling ; toilet ; towels ; tremulous ; trouble breathing ; week ago
        medical_emergency	6	y sigue
        medical_emergency	5	0 for ; about to ; and cracked ; and today ; and you ; armpit ; as i ; audible
        medical_emergency	5	awake ; been vomiting ; between ; between my ; bike ; bloody ; breath and
        medical_emergency	5	calf ; caller 0 ; cannot ; cant catch ; cant tell ; corta ; coworker
        medical_emergency	5	cracked his ; dad drinks ; daily x ; day from ; de embarazo ; doesnt know
        medical_emergency	5	donde me ; embarazo ; en el ; es de ; etoh w/d ; eyes are ; f clr ; faint
        medical_emergency	5	falling ; fills ; freezer ; gash ; get ; gone ; grita ; guest ; hardly
        medical_emergency	5	have gone ; he put ; her hand ; huge ; hurry ; husb ; i see ; i went
        medical_emergency	5	into the ; is bigger ; is huge ; kids names ; known ; ladder ; lleva ; lo que
        medical_emergency	5	lying ; m iv ; matter ; mgr at ; mi papa ; mid ; months pregnant ; my elbow
        medical_emergency	5	my fingers ; my life ; my thigh ; negra ; night no ; no puede ; of rehab
        medical_emergency	5	off a ; on every ; or what ; out ; out a ; oven ; passed ; pregnant ; pregunta
        medical_emergency	5	puking ; put ; put his ; refuses er ; sale ; saliendo ; scalp ; se corta
        medical_emergency	5	seis meses ; serious ; she thought ; shoes ; si es ; sin su ; since and
        medical_emergency	5	skull ; snf ; snf nurse ; sp spkr ; spouse ; straight ; streak ; swears its
        medical_emergency	5	swelling ; swollen red ; teeth ; the back ; the freezer ; the tv ; this am
        medical_emergency	5	thought ; thought i ; throat ; to something ; trae ; trae un ; transport
        medical_emergency	5	tried ; tried to ; trouble ; tub ; two and ; two minutes ; una ; vomita
        medical_emergency	5	vomito ; water ; week two ; when ; where he ; white ; wife is ; wife on
        medical_emergency	5	winded ; with an ; word ; work a ; wound ; ya le ; you can ; you could
        medical_emergency	4	0 new ; 0 off ; 0 on ; 0 se ; 0 since ; 0 wont ; a high ; a hot ; a needle
        medical_emergency	4	a wet ; agarro ; al ; al doctor ; algo ; amigo ; and ; and hes ; and it
        medical_emergency	4	and ive ; anoche no ; anos ; anteayer ; arm is ; asthma ; awake but ; azotea
        medical_emergency	4	bad fall ; begged ; between words ; big ; black and ; blood on ; blood x ; bp
        medical_emergency	4	bump ; c ; caer ; called me ; caller ; calling ; celular ; chills ; comes to
        medical_emergency	4	corner and ; crashed ; crook ; crook of ; cut her ; d 0 ; dawn ; day it
        medical_emergency	4	de la ; de noche ; desde ; did iop ; dos ; doubled ; down to ; dtr mom ; eat
        medical_emergency	4	el celular ; el piso ; enough ; fall ; fell and ; fell down ; fever and
        medical_emergency	4	fingers ; found on ; friend ; friend gave ; from shooting ; gave her
        medical_emergency	4	getting up ; goes down ; going ; going like ; got a ; green ; h ago
        medical_emergency	4	hace anos ; hall ; hands going ; has gone ; having ; he can ; her hands
        medical_emergency	4	heroin in ; hice ; hijo ; hijo esta ; his neck ; his own ; hits ; how i
        medical_emergency	4	hunting ; hunting for ; hurts ; i passed ; i read ; im sitting ; in kitchen
        medical_emergency	4	in the ; iop in ; ir al ; is ; is hot ; ive gone ; jugo ; keeps asking
        medical_emergency	4	l forearm ; la azotea ; le ; lemon ; lid ; light hurts ; lips are ; losing
        medical_emergency	4	low ; lump ; lungs ; mailman ; mama hijo ; manana y ; marido toma ; me by
        medical_emergency	4	me siento ; mean ; mediodia ; meses de ; meth x ; motel ; my leg ; my lungs
        medical_emergency	4	my ribs ; name ; names ; nephew is ; ni ; no quiere ; off her ; on an
        medical_emergency	4	on floor ; on her ; on him ; on my ; on phone ; open ; out 0 ; out in ; out my
        medical_emergency	4	parado ; past ; piso ; por el ; pupil bigger ; pupil is ; pura ; puras ; quien
        medical_emergency	4	quiere ir ; read ; rest ; ribs ; roof and ; running ; sabe si ; same
        medical_emergency	4	says not ; se ; senor ; she just ; shes 0 ; shes up ; siento muy ; sigue
        medical_emergency	4	since i ; since supper ; since then ; since this ; slid ; slipped on
        medical_emergency	4	so confused ; so hard ; something that ; soup and ; sp ; spouse husb ; stools
        medical_emergency	4	streaks ; su hijo ; swallow ; tap ; temblores ; that looks ; the crook
        medical_emergency	4	the hall ; the mailman ; the meth ; the spot ; theres a ; three days
        medical_emergency	4	tiemblan las ; tiene los ; to er ; to him ; today she ; tomarlo ; tonight my
        medical_emergency	4	tras ; tv ; twice ; twice this ; upright ; used coke ; was the ; what
        medical_emergency	4	what day ; when i ; where ; with fever ; wont go ; x yrs ; y vomito ; yrs
        medical_emergency	3	0 advised ; 0 months ; 0 this ; 0 vodka ; a sheet ; abrio ; abrio la ; abt
        medical_emergency	3	across from ; ago ; am ; and hit ; and over ; and swollen ; ano ; anoche
        medical_emergency	3	anos en ; anos fumando ; as a ; asking ; bottom ; bottom of ; bus ; by myself
        medical_emergency	3	cai ; can only ; cereal ; clear ; comes ; desde febrero ; desde la ; dias que
        medical_emergency	3	doble ; donde ; dont make ; early 0 ; edge ; elbow temp ; ems ; entiende ; era
        medical_emergency	3	f alprazolam ; finish a ; for him ; from me ; ft ; getting ; go to ; going up
        medical_emergency	3	grande ; habla esp ; hard to ; he collapsed ; head and ; headed ; her teeth
        medical_emergency	3	hermana ; his ear ; however ; husb wife ; idea what ; in spring ; inconsciente
        medical_emergency	3	inj ; is about ; is trembling ; it is ; keep walking ; kid 0 ; l ; last wk
        medical_emergency	3	later ; le tiemblan ; life ; like ; lleva dos ; los ; lot of ; madrugada
        medical_emergency	3	make ; me entiende ; me his ; mi hermana ; mi marido ; mom 0 ; my foot
        medical_emergency	3	my head ; name or ; needle ; ni que ; no lo ; nods ; nonsense ; now shes
        medical_emergency	3	of me ; off the ; only one ; out cold ; out last ; over ; over and ; over now
        medical_emergency	3	pipe ; popped ; pregunta si ; que su ; quien soy ; quit xanax ; red streaks
        medical_emergency	3	se abrio ; se va ; sheet ; shes ; siento ; since ; since last ; sober living
        medical_emergency	3	sore ; stable on ; steps ; supper ; swears ; than the ; the bottom ; the elbow
        medical_emergency	3	the stairs ; through her ; tiemblan ; to finish ; two hours ; unable
        medical_emergency	3	unable to ; vecino ; veo ; walking into ; we live ; went down ; were the
        medical_emergency	3	wind ; wont ; y ; y el ; your iop
        medical_emergency	-3	# ; 0 meses ; 0 th ; a dog ; ago she ; al cristal ; and coke ; and has
        medical_emergency	-3	and shaking ; antes ; anymore ; body ; broke ; bugs ; can i ; card ; church
        medical_emergency	-3	court ; crying ; days off ; deje ; despierta ; diez ; dio ; dry ; el
        medical_emergency	-3	el bano ; elephant ; eleven ; encontre ; favor ; feels like ; feet ; free
        medical_emergency	-3	front ; gas ; gave up ; girlfriend ; got ; grey ; guys ; hace ; he did
        medical_emergency	-3	heavy ; him ; himself ; i get ; inpt ; is a ; is in ; is there ; keep water
        medical_emergency	-3	last year ; late ; left arm ; lol ; los ninos ; lunes ; medio ; monday and
        medical_emergency	-3	mucho ; my girlfriend ; my hands ; my phone ; necesito ; neg ; niega
        medical_emergency	-3	no despierta ; no sx ; no w/d ; nothing ; ob ; of bed ; our ; parents
        medical_emergency	-3	parking ; pcp ; person ; pick ; please ; pm ; quit the ; real ; rolled up
        medical_emergency	-3	scared ; school ; senora ; she says ; shes on ; shoved ; si no ; since he
        medical_emergency	-3	since the ; so ; summer ; sweaty ; sz ; temblando ; tengo 0 ; th ; the air
        medical_emergency	-3	the bed ; the house ; the kitchen ; the smoke ; the wall ; thurs ; tia
        medical_emergency	-3	tienen ; to a ; tomar y ; up on ; up this ; viernes ; vive ; voy ; whatever
        medical_emergency	-3	whispering ; wife of ; willing ; ~0 ; ~in ; ~me ; ~to
        medical_emergency	-4	$ ; 0 a ; 0 day ; @ ; a couple ; a half ; a los ; a month ; a year ; ahi
        medical_emergency	-4	ahorita ; and on ; and then ; and wont ; another ; arms ; at ; back ; bano
        medical_emergency	-4	barely breathing ; bf ; blood pressure ; breastbone ; calle ; casa
        medical_emergency	-4	counselor ; cows ; crawling ; cristal desde ; desintoxicacion ; dijo ; dinner
        medical_emergency	-4	domingo ; done ; dts ; el pecho ; em ; end ; entre ; eso ; even ; fri
        medical_emergency	-4	get out ; girl ; good ; hasnt ; hearing ; her up ; him up ; hrs ; hx ; i
        medical_emergency	-4	i go ; i take ; id like ; if i ; im ; internado ; it ; june ; kicking ; knows
        medical_emergency	-4	la coca ; lives ; looking ; march ; mas ; may ; me ; me and ; meth 0 ; mom of
        medical_emergency	-4	month ; mother ; my boyfriend ; my daughter ; my doctor ; my son ; nine
        medical_emergency	-4	now hes ; nunca ; of her ; of something ; on 0 ; p ; pecho ; pero ; picked
        medical_emergency	-4	pide ; por la ; round ; salio ; sees ; sent ; set ; she was ; shed
        medical_emergency	-4	sin tomar ; something and ; step ; stopped drinking ; taking ; talking to
        medical_emergency	-4	that ; the bottle ; the door ; the last ; then ; these ; tired ; to get
        medical_emergency	-4	tonight and ; treatment ; twenty ; u ; unas ; ustedes ; w ; wall ; was a
        medical_emergency	-4	wednesday ; will ; with her ; y la ; y yo ; yawning ; yet ; you ; ~my ; ~si
        medical_emergency	-5	+ ; / 0 ; after 0 ; already ; and a ; be ; bro ; cant keep ; county ; cousin
        medical_emergency	-5	cuanto ; d/c ; day 0 ; dejar ; died ; do you ; eight ; ella ; ex
        medical_emergency	-5	eyes rolled ; family ; fine ; for ; get him ; give ; group ; gurgling ; guy
        medical_emergency	-5	hace tres ; hasta ; he was ; help ; here ; his eyes ; hung ; hung up ; in
        medical_emergency	-5	inpatient ; jaw ; la casa ; las ; little ; lu ; much ; my brother ; my skin
        medical_emergency	-5	neighbor ; no ~etoh ; noise ; now and ; office ; once ; out of ; plan ; po
        medical_emergency	-5	problem ; programa ; retired ; rolled ; room ; se me ; se puso ; second
        medical_emergency	-5	sheets ; sin ; sweat ; sweats ; sx ; tres anos ; tx ; up since ; went stiff
        medical_emergency	-5	wk x ; works ; yest ; yr ; ~the
        medical_emergency	-6	and its ; and says ; anda ; asi ; baby ; both ; cant hold ; cant sleep
        medical_emergency	-6	clean ; client ; d x ; daughter ; denies ; does ; estoy ; evening ; feels
        medical_emergency	-6	five ; friday ; get off ; havent ; he has ; i know ; insurance ; locked
        medical_emergency	-6	look ; mis ; mo ; n ; needs ; none ; outpatient ; pain ; people ; pressure
        medical_emergency	-6	puso ; que no ; sat ; se toma ; shop ; since my ; six ; slept ; start ; ten
        medical_emergency	-6	the 0 ; they ; thru ; till ; un ; until ; wake up ; weekend ; weeks ; who
        medical_emergency	-6	your ; ~sz
        medical_emergency	-7	0 0 ; about ; come ; couch ; cuando ; cuatro ; dice que ; ever ; gets ; hay
        medical_emergency	-7	id ; im 0 ; im a ; job ; llama ; lunch ; narcan ; place ; pt ; que se ; say
        medical_emergency	-7	sunday ; take ; too ; truck ; use ; uso ; with the
        medical_emergency	-8	anos y ; blue ; car ; detox ; first ; in 0 ; legs ; lost ; more ; nada
        medical_emergency	-8	never ; please help ; residential ; self ; snoring ; takes ; told ; trabajo
        medical_emergency	-8	using ; want ; would ; ya no
        medical_emergency	-9	0 / ; away ; before ; hold ; leave ; left ; my chest ; my name ; quiero
        medical_emergency	-9	thats ; tiene 0 ; wake ; we
        medical_emergency	-10	around ; do ; four ; next ; without ; years
        medical_emergency	-11	had ; para
        medical_emergency	-12	them ; wants
        medical_emergency	-13	there
        medical_emergency	-14	still
        medical_emergency	-16	chest
        """
}
