extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure = """
        seizure	-66	=
        seizure	26	seizure
        seizure	18	seizing ; yesterday
        seizure	17	convulsing ; sz
        seizure	16	a seizure ; convulsion ; tongue
        seizure	15	convulsiono
        seizure	14	ago ; dejo ; er
        seizure	13	ayer ; having
        seizure	12	floor ; had ; had a ; is having
        seizure	11	anoche ; jerking ; just had ; stiff ; today ; went
        seizure	10	bit ; de tomar ; having a ; hoy ; last night ; seized ; una convulsion ; wet
        seizure	10	witnessed
        seizure	9	bitten ; dejo de ; dropped ; eyes ; eyes rolled ; gtc ; ran out ; rolled ; sin alcohol
        seizure	9	this am ; unk
        seizure	8	0 min ; acaba de ; ahorita ; ahorita en ; am ; ataque ; awake ; caller ; clonic
        seizure	8	hours ago ; kitchen floor ; manana ; minute ; ran ; right now ; rigid ; se ; seizures
        seizure	8	shook ; stopped ; tonic ; tonic clonic ; two seizures ; up and ; went rigid ; went stiff
        seizure	8	xanax on
        seizure	7	0 hr ; a convulsion ; ambulance ; and my ; antier ; as ; came to ; cb ; convulsiono hoy
        seizure	7	dejo el ; ems ; en la ; esposo esta ; esta ; grand ; grand mal ; hace 0 ; he drinks
        seizure	7	holding ; hours ; hoy en ; just ; kind of ; kitchen ; la lengua ; le ; lengua ; locked
        seizure	7	los ojos ; mal ; min ; my dad ; my tongue ; my xanax ; now ; ojos ; on the ; per wife
        seizure	7	quit ; seizure last ; seizure right ; the kitchen ; then ; this ; this morning
        seizure	7	three days ; tieso ; tomar antier ; triage ; was jerking ; wife
        seizure	6	0 today ; a minute ; acaba ; after 0 ; ago in ; all over ; and foaming ; and shook
        seizure	6	and then ; asking for ; at work ; awake now ; body ; caller yelling ; coworker ; dad is
        seizure	6	dias sin ; disconnected ; dos dias ; ed ; explain ; five hours ; foam ; foaming
        seizure	6	friend is ; fue ; hace ; had two ; he ; he bit ; her fioricet ; hermano
        seizure	6	hermano convulsiono ; his tongue ; hoy 0 ; hr ago ; in triage ; jerked ; kind ; lobby
        seizure	6	min ago ; mouth ; muchacho ; next thing ; on floor ; out three ; per ; pm ; puso
        seizure	6	saturday ; says i ; se puso ; seizing on ; she was ; shes a ; shower ; sin ; stiff as
        seizure	6	sun ; sz in ; tenia ; that was ; the job ; the shower ; tieso y ; tongue bitten
        seizure	6	trailer ; up until ; was five ; wednesday ; wednesday and ; what do ; whole body
        seizure	6	wife will ; witnessed gtc
        seizure	5	0 anos ; 0 sec ; 0 this ; a mi ; about an ; about four ; and all ; are going ; arms
        seizure	5	at once ; at the ; cb after ; cold ; convulsionar ; convulsiones ; dad ; de nada
        seizure	5	dispatcher ; ed cm ; esta manana ; etoh lu ; fit on ; flopping ; fue ayer ; go somewhere
        seizure	5	he drank ; he just ; her ; his whole ; im holding ; jaw ; jumps ; la manana ; mi novia
        seizure	5	mine ; my house ; my roommate ; nights ago ; nothing ; of klonopin ; on other
        seizure	5	on saturday ; once ; other line ; person ; pte 0 ; puso tieso ; quit etoh ; refused
        seizure	5	right ; rolled back ; roomie ; sat ; se le ; sec ; seizure in ; she went ; sin tomar
        seizure	5	sw 0 ; sz 0 ; sz x ; the bed ; then nothing ; thing ; to on ; tuvo ; two nights
        seizure	5	un ataque ; una ; whole ; with my ; yelling
        seizure	4	0 cb ; 0 pm ; a temp ; a yr ; acabaron las ; after ; all ; ambulancia ; answering
        seizure	4	any of ; approx ; approx 0 ; as i ; as we ; bay ; bit his ; boca ; breakfast today
        seizure	4	bus stop ; by itself ; called ; camino ; cant talk ; chewed ; cm 0 ; couple yrs
        seizure	4	cut the ; d ago ; days ago ; days back ; dept ; do i ; doctor cut ; does this ; dos
        seizure	4	ed sw ; el aguardiente ; el muchacho ; el trago ; esposo ; fire dept ; fit ; for detox
        seizure	4	foreman ; fork ; found me ; from the ; gf of ; groggy ; he ran ; head ; her car
        seizure	4	her doctor ; her head ; hes had ; his eyes ; holding her ; hr ; i do ; i know ; i type
        seizure	4	in our ; in waiting ; is a ; is locked ; its happening ; itself ; jalon ; jittery
        seizure	4	just started ; know ; know what ; la boca ; la sala ; last nite ; left side ; m self
        seizure	4	madre ; mi esposo ; mi novio ; minutes ; mom is ; mon ; morning ; mother 0
        seizure	4	muchacho esta ; no ha ; no saben ; novia ; now at ; off last ; on kitchen ; on monday
        seizure	4	other ; other phone ; pt ; pte ; q el ; q se ; que hago ; quit drinking ; quit xanax
        seizure	4	refiere ; rolled up ; roommate says ; saben ; sacudia ; sala ; says mom ; se sacudia
        seizure	4	seizure at ; sent ; she ; shes ; sister 0 ; sleeps in ; speak ; stopped drinking
        seizure	4	the bathroom ; then line ; thing for ; thing im ; this minute ; tiene una ; tile
        seizure	4	tile and ; to go ; today he ; tuesday ; until ; was ; we speak ; wife etoh ; wife still
        seizure	4	wks pregnant ; x 0 ; xanax hace ; yesterday the
        seizure	3	0 am ; 0 one ; acabaron ; am 0 ; am in ; an hour ; and just ; because he
        seizure	3	before yesterday ; bf ; bit tongue ; blanco ; board ; bus ; car ; chair ; ciwa 0
        seizure	3	consume ; crying ; cuchara ; daily a ; dando ; dice q ; dock ; el domingo ; el lunes
        seizure	3	el piso ; espuma ; fell off ; fire ; first one ; for a ; friend ; going ; hago ; half an
        seizure	3	happening ; hasnt ; he had ; he stopped ; her eyes ; her home ; her she ; horas ; i was
        seizure	3	in her ; is shaking ; last etoh ; le meto ; line dropped ; loaded ; loading
        seizure	3	loading dock ; locked up ; memory ; meto ; mi hermano ; mi muchacho ; minute i
        seizure	3	mother in ; needs detox ; no memory ; novio ; now 0 ; of them ; of us ; one ever
        seizure	3	out her ; over ; over me ; por la ; ppl ; ppl in ; practice ; rang ; rigid and ; rn 0
        seizure	3	rp ; sat pm ; she does ; she knew ; side ; since sun ; sleeps ; so hard ; somewhere
        seizure	3	started ; stiff and ; street ; sw ; temp ; the bus ; the mouth ; threw out ; through his
        seizure	3	tiene los ; to 0 ; todo ; took up ; two minutes ; type ; until 0 ; up coke ; wet the
        seizure	3	with nothing
        seizure	-3	0 th ; @ ; a ; ago i ; at a ; client ; cows 0 ; cracked ; d/c ; day 0 ; eso ; father
        seizure	-3	feels ; gets ; goes ; gone ; heart ; hold ; im ; is on ; is the ; jail ; let ; lo
        seizure	-3	making ; now he ; now its ; office ; ok ; on our ; open ; our kitchen ; pain ; pcp
        seizure	-3	please ; po ; que le ; retired ; room ; salio ; see ; soy ; stay ; th ; the vons
        seizure	-3	the whole ; thinks ; three weeks ; thursday ; tiene 0 ; two winters ; uncle ; vons
        seizure	-3	was a ; winters ; winters ago ; xanax and ; ~the
        seizure	-4	/ 0 ; a la ; and a ; ano ; anything ; bad ; be ; bien ; casa ; could ; cows ; cuatro
        seizure	-4	donde ; done ; door ; dos anos ; drinking and ; el alcohol ; en 0 ; ex ; f 0 ; finished
        seizure	-4	got ; hands ; havent ; hosp ; inpt ; keep ; kicking ; l ; last year ; mas ; me
        seizure	-4	mi hijo ; mi mama ; myself ; nunca ; of the ; on a ; online ; or ; our ; outpatient
        seizure	-4	programa ; put ; quiere ; quiero ; re ; red ; rehab ; se toma ; shot ; since ; since 0
        seizure	-4	sleep ; snoring ; so ; somebody ; sweating ; sx ; take ; ten ; than ; the caller
        seizure	-4	trabajo ; two years ; w/d ; wants ; weekend ; would ; ~0 ; ~in ; ~sz ; él
        seizure	-5	+ ; and shes ; asked ; blood ; both ; clinic ; del ; died ; for ; from ; get ; good
        seizure	-5	help ; hes ; hija ; hit ; i ; isnt ; keeps ; kids ; long ; m 0 ; need ; new ; noche
        seizure	-5	of ; para ; people ; same ; tengo ; thats ; theres ; tonight ; tres ; using ; va
        seizure	-5	weeks ago ; wks ago ; y ; years ago ; yo ; yrs ago ; ~seizure
        seizure	-6	0 y ; blue ; county ; cousin ; de la ; denies ; has ; hx ; in my ; nobody ; not ; on my
        seizure	-6	own ; por ; program ; says he ; si ; sober ; son ; the 0 ; they ; to ; twice ; y le
        seizure	-7	cant ; clr ; dts ; es ; gave ; i am ; meses ; month ; more ; my sister ; name ; ni
        seizure	-7	residential ; told ; too ; use ; wont
        seizure	-8	0 / ; call ; cuando ; iop ; que ; su ; time ; used ; weeks
        seizure	-9	and had ; can ; chest ; en el ; have ; if ; narcan ; never ; ya ; years ; your
        seizure	-10	and now ; con ; it ; no ; only ; there ; when ; who ; year ; you
        seizure	-16	in 0
        """
}
