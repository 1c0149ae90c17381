extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency = """
        medical_emergency	-58	base
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
        medical_emergency	10	calentura ; cayo ; cracked ; disoriented ; fever 0 ; forearm ; leg ; se cayo
        medical_emergency	10	slurring ; words
        medical_emergency	9	black ; bright ; bright red ; cant get ; coffee ; elbow ; fever of ; flat
        medical_emergency	9	head on ; infected ; lips ; my arm ; something ; up
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
        medical_emergency	7	vomited ; y le ; y me ; ~head ; ~la
        medical_emergency	6	0 cant ; a ladder ; after smoking ; ago tremulous ; amarilla ; an abscess
        medical_emergency	6	an egg ; and i ; and tried ; as ; bath ; been my ; belly ; bleeding from
        medical_emergency	6	breathe right ; cafe ; called ; can ; can barely ; closing ; collapsed ; como
        medical_emergency	6	could ; de 0 ; devuelve ; doesnt ; esta muy ; f iv ; filled ; foot ; for three
        medical_emergency	6	forearm hot ; get a ; golf ; groin ; hablo ; halfway ; hand ; hard ; his head
        medical_emergency	6	his shoes ; hit head ; hot and ; hot with ; im having ; in every ; inhaler
        medical_emergency	6	it was ; keeps ; life since ; light ; looks ; lupe ; make sense ; making sense
        medical_emergency	6	marido ; mgr ; mid call ; moment ; morning and ; mumbling ; my ear ; my lips
        medical_emergency	6	nomas ; nomas fumo ; not making ; ocho ; of blood ; own name ; please hurry
        medical_emergency	6	puedo ; question ; quit vodka ; ramp ; refusing ; remote ; responding
        medical_emergency	6	running 0 ; runs out ; sabe ni ; sentence ; shaky ; shoes in ; sister says
        medical_emergency	6	slipped ; spkr ; split open ; spot ; stairs ; stand ; stuff ; sugar
        medical_emergency	6	the ativan ; the moment ; the porch ; this morning ; threw ; tingling ; toilet
        medical_emergency	6	towels ; tremulous ; trouble breathing ; week ago ; where he ; y sigue
        medical_emergency	5	0 for ; about to ; and ; and cracked ; and today ; and you ; armpit ; as i
        medical_emergency	5	audible ; awake ; been vomiting ; between ; between my ; bike ; bloody
        medical_emergency	5	breath and ; bump ; calf ; caller 0 ; cannot ; cant catch ; cant tell ; corta
        medical_emergency	5	coworker ; cracked his ; dad drinks ; daily x ; day from ; de embarazo
        medical_emergency	5	doesnt know ; donde me ; egg ; embarazo ; en el ; es de ; etoh w/d ; eyes are
        medical_emergency	5	f clr ; faint ; falling ; fills ; freezer ; gash ; get ; gone ; grita ; guest
        medical_emergency	5	hardly ; have gone ; he put ; her hand ; huge ; hurry ; husb ; i read ; i see
        medical_emergency	5	i went ; into the ; is bigger ; is huge ; kids names ; known ; ladder ; lleva
        medical_emergency	5	lo que ; lying ; m iv ; matter ; mgr at ; mi papa ; mid ; months pregnant
        medical_emergency	5	my elbow ; my fingers ; my life ; my thigh ; negra ; night no ; no puede
        medical_emergency	5	of rehab ; off a ; on every ; or what ; out ; out a ; oven ; passed ; pregnant
        medical_emergency	5	pregunta ; puking ; put ; put his ; refuses er ; sale ; saliendo ; scalp
        medical_emergency	5	se corta ; seis meses ; serious ; she thought ; shoes ; si es ; sin su
        medical_emergency	5	since and ; skull ; snf ; snf nurse ; sp spkr ; spouse ; straight ; streak
        medical_emergency	5	swears its ; swelling ; swollen red ; teeth ; the back ; the freezer ; the tv
        medical_emergency	5	this am ; thought ; thought i ; throat ; to something ; trae ; trae un
        medical_emergency	5	transport ; tried to ; trouble ; tub ; two and ; two minutes ; una ; vomita
        medical_emergency	5	vomito ; water ; week two ; when ; white ; wife is ; wife on ; winded
        medical_emergency	5	with an ; with fever ; word ; work a ; wound ; ya le ; you can ; you could
        medical_emergency	5	~been ; ~fue
        medical_emergency	4	0 new ; 0 off ; 0 on ; 0 se ; 0 since ; 0 wont ; a high ; a hot ; a wet
        medical_emergency	4	agarro ; al ; al doctor ; algo ; amigo ; and hes ; and it ; and ive ; anos
        medical_emergency	4	anteayer ; arm is ; asthma ; awake but ; azotea ; bad fall ; begged
        medical_emergency	4	between words ; big ; black and ; blood on ; blood x ; bp ; c ; caer
        medical_emergency	4	called me ; caller ; calling ; celular ; chills ; comes to ; corner and
        medical_emergency	4	crashed ; crook ; crook of ; cut her ; d 0 ; dawn ; day it ; de la ; de noche
        medical_emergency	4	desde ; did iop ; dos ; doubled ; down to ; dtr mom ; eat ; el celular
        medical_emergency	4	el piso ; enough ; fall ; fell and ; fell down ; fever and ; fingers
        medical_emergency	4	found on ; friend ; friend gave ; from shooting ; gave her ; getting up
        medical_emergency	4	goes down ; going ; going like ; got a ; green ; h ago ; hace anos ; hall
        medical_emergency	4	hands going ; has gone ; having ; he can ; her hands ; heroin in ; hice ; hijo
        medical_emergency	4	hijo esta ; his neck ; his own ; hits ; how i ; hunting ; hunting for ; hurts
        medical_emergency	4	i passed ; im sitting ; in kitchen ; in the ; ir al ; is ; is hot ; ive gone
        medical_emergency	4	jugo ; keeps asking ; l forearm ; la azotea ; le ; lemon ; lid ; light hurts
        medical_emergency	4	lips are ; losing ; low ; lump ; lungs ; mailman ; mama hijo ; manana y
        medical_emergency	4	marido toma ; me by ; me siento ; mean ; mediodia ; meses de ; meth x ; motel
        medical_emergency	4	my leg ; my lungs ; my ribs ; name ; names ; nephew is ; ni ; no quiere
        medical_emergency	4	off her ; on an ; on floor ; on her ; on him ; on my ; on phone ; open ; out 0
        medical_emergency	4	out in ; out my ; parado ; past ; piso ; por el ; pupil bigger ; pupil is
        medical_emergency	4	pura ; puras ; quien ; quiere ir ; read ; rest ; ribs ; roof and ; running
        medical_emergency	4	sabe si ; same ; says not ; se ; senor ; she just ; shes 0 ; shes up
        medical_emergency	4	siento muy ; sigue ; since i ; since supper ; since then ; since this ; slid
        medical_emergency	4	slipped on ; so confused ; so hard ; something that ; soup and ; sp
        medical_emergency	4	spouse husb ; stools ; streaks ; su hijo ; swallow ; tap ; temblores
        medical_emergency	4	that looks ; the crook ; the hall ; the mailman ; the meth ; the spot
        medical_emergency	4	theres a ; three days ; tiemblan las ; tiene los ; to er ; to him ; today she
        medical_emergency	4	tomarlo ; tonight my ; tras ; tried ; tv ; twice ; twice this ; upright
        medical_emergency	4	used coke ; was the ; what ; what day ; when i ; where ; wont go ; x yrs
        medical_emergency	4	y vomito ; yrs ; ~inpatient ; ~le ; ~not ; ~se
        medical_emergency	3	0 advised ; 0 months ; 0 this ; 0 vodka ; a sheet ; abrio ; abrio la ; abt
        medical_emergency	3	across from ; ago ; am ; and over ; and swollen ; ano ; anoche ; anoche no
        medical_emergency	3	anos en ; anos fumando ; as a ; asking ; bottom ; bottom of ; bus ; by myself
        medical_emergency	3	cai ; can only ; cereal ; clear ; comes ; desde febrero ; desde la ; doble
        medical_emergency	3	donde ; dont make ; early 0 ; edge ; elbow temp ; ems ; entiende ; era
        medical_emergency	3	f alprazolam ; finish a ; for him ; from me ; ft ; getting ; go to ; going up
        medical_emergency	3	grande ; habla esp ; hard to ; he collapsed ; head and ; headed ; her teeth
        medical_emergency	3	hermana ; his ear ; however ; husb wife ; idea what ; in spring ; inconsciente
        medical_emergency	3	inj ; iop in ; is about ; is trembling ; it is ; keep walking ; kid 0 ; l
        medical_emergency	3	last wk ; later ; le tiemblan ; life ; like ; lleva dos ; los ; lot of
        medical_emergency	3	madrugada ; make ; me entiende ; me his ; mi hermana ; mi marido ; mom 0
        medical_emergency	3	my foot ; my head ; name or ; ni que ; no lo ; nods ; nonsense ; now shes
        medical_emergency	3	of me ; only one ; out cold ; out last ; over and ; over now ; pipe ; popped
        medical_emergency	3	pregunta si ; que su ; quien soy ; quit xanax ; red streaks ; se abrio ; se va
        medical_emergency	3	sheet ; shes ; siento ; since last ; sober living ; sore ; stable on ; steps
        medical_emergency	3	supper ; swears ; than the ; the bottom ; the elbow ; the stairs ; through her
        medical_emergency	3	tiemblan ; to finish ; unable ; unable to ; vecino ; veo ; walking into
        medical_emergency	3	we live ; went down ; were the ; wind ; wont ; y ; y el ; your iop ; ~cost
        medical_emergency	-3	# ; 0 meses ; 0 th ; a dog ; a month ; acabo ; ago she ; al cristal
        medical_emergency	-3	and coke ; and has ; and shaking ; antes ; anymore ; body ; broke ; bugs
        medical_emergency	-3	can i ; card ; church ; court ; crying ; days off ; deje ; despierta ; diez
        medical_emergency	-3	dio ; dry ; el ; el bano ; eleven ; encontre ; favor ; feels like ; feet
        medical_emergency	-3	free ; front ; gas ; girlfriend ; got ; grey ; guys ; hace ; he did ; heavy
        medical_emergency	-3	him ; himself ; i get ; inpt ; is a ; is in ; is there ; keep water
        medical_emergency	-3	last year ; late ; left arm ; lol ; los ninos ; lunes ; medio ; monday and
        medical_emergency	-3	mucho ; my girlfriend ; my hands ; my phone ; necesito ; neg ; niega
        medical_emergency	-3	no despierta ; no sx ; no w/d ; nothing ; ob ; of bed ; our ; parents
        medical_emergency	-3	parking ; pcp ; person ; pick ; please ; pm ; por favor ; quit the ; real
        medical_emergency	-3	resi ; rolled up ; scared ; school ; senora ; she says ; shes on ; shoved
        medical_emergency	-3	si no ; since he ; since the ; so ; summer ; sweaty ; sz ; temblando
        medical_emergency	-3	tengo 0 ; th ; the air ; the bed ; the house ; the kitchen ; the smoke
        medical_emergency	-3	the wall ; thurs ; tia ; tienen ; to a ; tomar y ; up on ; up this ; viernes
        medical_emergency	-3	vive ; voy ; whatever ; whispering ; wife of ; willing ; ~0 ; ~in ; ~me ; ~to
        medical_emergency	-4	$ ; 0 a ; 0 day ; @ ; a couple ; a half ; a los ; a year ; ahi ; ahorita
        medical_emergency	-4	and on ; and then ; and wont ; another ; arms ; at ; back ; bano
        medical_emergency	-4	barely breathing ; bf ; blood pressure ; breastbone ; calle ; casa
        medical_emergency	-4	counselor ; cows ; cristal desde ; desintoxicacion ; dijo ; dinner ; domingo
        medical_emergency	-4	done ; dts ; el pecho ; elephant ; em ; end ; entre ; eso ; even ; fri
        medical_emergency	-4	gave up ; get out ; girl ; good ; hasnt ; hearing ; her up ; him up ; hrs
        medical_emergency	-4	hx ; i ; i go ; i take ; id like ; if i ; im ; internado ; it ; june
        medical_emergency	-4	kicking ; knows ; la coca ; lives ; looking ; march ; mas ; may ; me ; me and
        medical_emergency	-4	meth 0 ; mom of ; month ; mother ; my boyfriend ; my daughter ; my doctor
        medical_emergency	-4	my son ; nine ; now hes ; nunca ; of her ; of something ; on 0 ; p ; pecho
        medical_emergency	-4	pero ; picked ; pide ; por la ; round ; salio ; sees ; sent ; set ; she was
        medical_emergency	-4	shed ; sin tomar ; something and ; step ; stopped drinking ; taking
        medical_emergency	-4	talking to ; that ; the bottle ; the door ; the last ; then ; these ; tired
        medical_emergency	-4	to get ; tonight and ; treatment ; twenty ; u ; unas ; ustedes ; w ; wall
        medical_emergency	-4	was a ; wednesday ; will ; with her ; y la ; y yo ; yawning ; yet ; you ; ~my
        medical_emergency	-4	~si
        medical_emergency	-5	+ ; / 0 ; after 0 ; already ; and a ; be ; bro ; cant keep ; county ; cousin
        medical_emergency	-5	crawling ; cuanto ; d/c ; day 0 ; dejar ; died ; do you ; eight ; ella ; ex
        medical_emergency	-5	eyes rolled ; family ; fine ; for ; get him ; give ; group ; gurgling ; guy
        medical_emergency	-5	hace tres ; hasta ; he was ; help ; here ; his eyes ; hung ; hung up ; in
        medical_emergency	-5	inpatient ; jaw ; la casa ; las ; little ; lu ; much ; my brother ; my skin
        medical_emergency	-5	neighbor ; no ~etoh ; noise ; now and ; office ; once ; out of ; plan ; po
        medical_emergency	-5	problem ; programa ; retired ; rolled ; room ; se me ; se puso ; second
        medical_emergency	-5	sheets ; sin ; sweat ; sweats ; sx ; tres anos ; tx ; up since ; went stiff
        medical_emergency	-5	wk x ; works ; yest ; yr ; ~the
        medical_emergency	-6	and its ; and says ; anda ; asi ; baby ; both ; cant hold ; cant sleep
        medical_emergency	-6	clean ; client ; d x ; daughter ; denies ; does ; estoy ; evening ; feels
        medical_emergency	-6	five ; friday ; get off ; he has ; i know ; in 0 ; insurance ; locked ; look
        medical_emergency	-6	mis ; mo ; n ; needs ; none ; outpatient ; pain ; people ; pressure ; puso
        medical_emergency	-6	que no ; sat ; shop ; since my ; six ; slept ; start ; ten ; the 0 ; they
        medical_emergency	-6	thru ; till ; un ; until ; wake up ; weekend ; weeks ; who ; your ; ~sz
        medical_emergency	-7	0 0 ; about ; come ; couch ; cuando ; cuatro ; dice que ; ever ; gets
        medical_emergency	-7	havent ; hay ; id ; im 0 ; im a ; job ; llama ; lunch ; narcan ; place ; pt
        medical_emergency	-7	que se ; say ; se toma ; sunday ; take ; too ; truck ; use ; using ; uso
        medical_emergency	-7	with the
        medical_emergency	-8	anos y ; blue ; car ; detox ; first ; legs ; lost ; more ; nada ; never
        medical_emergency	-8	please help ; self ; snoring ; takes ; told ; trabajo ; want ; would ; ya no
        medical_emergency	-9	0 / ; away ; before ; hold ; leave ; left ; my chest ; my name ; quiero
        medical_emergency	-9	residential ; thats ; tiene 0 ; wake ; we
        medical_emergency	-10	around ; do ; four ; next ; without ; years
        medical_emergency	-11	had ; para
        medical_emergency	-12	them ; wants
        medical_emergency	-13	there
        medical_emergency	-14	still
        medical_emergency	-16	chest
        """
}
