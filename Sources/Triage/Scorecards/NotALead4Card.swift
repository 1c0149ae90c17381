extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead4 = """
        not_a_lead	-3	jaw ; joke ; kicked ; kicking ; killing ; knife ; ko ; la detox ; la obra
        not_a_lead	-3	las tardes ; last wk ; laughed ; league ; leg ; lived ; lives with ; living ; llama
        not_a_lead	-3	llamar ; llamenme ; long is ; longer ; los ninos ; machete ; making ; manage ; maps
        not_a_lead	-3	maroon ; me about ; me dio ; me i ; me twice ; me with ; med detox ; medically
        not_a_lead	-3	mentions ; message ; meth ; mi ; mi cunado ; mi primo ; mid ; middle ; more info
        not_a_lead	-3	more than ; morning ; mujeres ; my birthday ; my chest ; my first ; my girl ; my mom
        not_a_lead	-3	my neighbor ; my nephew ; my number ; my school ; myself ; nadie ; name +
        not_a_lead	-3	necesito desintoxicarme ; needle ; needs help ; neg ; nightly ; ninety ; ninety days
        not_a_lead	-3	ninos ; no clinical ; no dio ; no puede ; no puedo ; no quiere ; no quiero
        not_a_lead	-3	no tengo ; nobody ; nobody to ; noches ; nomas ; nombre ; noon ; not doing ; not on
        not_a_lead	-3	not selling ; now ; now 0 ; numero es ; nunca ; nurse 0 ; nurse at ; o ; obra
        not_a_lead	-3	of the ; of you ; oficina ; ok ; on floor ; on phone ; on saturday ; on weekends
        not_a_lead	-3	openings in ; or do ; or is ; or no ; or what ; orange ; other drugs ; our daughter
        not_a_lead	-3	our dog ; our family ; our street ; outpatient track ; outpt ; overpass ; packing
        not_a_lead	-3	para un ; parked ; parking free ; part ; part where ; past your ; pastillas ; pd ofc
        not_a_lead	-3	pecho ; phone me ; phones ; picked out ; place ; por la ; por su ; por telefono
        not_a_lead	-3	porch ; possible ; pregunto ; primero ; programa ambulatorio ; puede hablar ; qd
        not_a_lead	-3	que me ; queda ; re 0 ; re a ; re iop ; referred by ; rehab for ; religious
        not_a_lead	-3	residential ; rheumatologist ; rock ; runs ; said i ; san ; say what ; says ; seguir
        not_a_lead	-3	self pay ; selling anything ; set up ; shield ; shirt ; should get ; si ; sign
        not_a_lead	-3	sigue ; since breakfast ; sleeps ; sobrino ; softball ; softball team
        not_a_lead	-3	somebody should ; someone ; son wants ; soon ; soy chofer ; speed ; start a
        not_a_lead	-3	start in ; storage ; su esposo ; sure ; sw ; take a ; take cigna ; tardes ; thank
        not_a_lead	-3	that was ; the ; the airline ; the bed ; the breastbone ; the evenings ; the first
        not_a_lead	-3	the kids ; the month ; the paper ; the recovery ; the rehab ; then dont ; theres
        not_a_lead	-3	they ; things ; thinks ; this is ; this month ; this morning ; three years ; tight
        not_a_lead	-3	tio ; to be ; to hold ; to leave ; to write ; todos ; told 0 ; took ; tracks
        not_a_lead	-3	trauma ; tricare ; triwest ; tuesdays and ; turned ; twenty ; two kids ; tylenol
        not_a_lead	-3	u have ; un programa ; union ; uno ; up and ; us from ; uses ; va ; vacation ; veces
        not_a_lead	-3	vecina ; veinte ; veinte anos ; very ; veterans ; vez ; vida ; vivo ; w/d mgmt
        not_a_lead	-3	want help ; wanted to ; wants cb ; wants detox ; wants tour ; was going ; watching
        not_a_lead	-3	we have ; we lost ; we run ; wear ; weed ; weve ; what kind ; what would
        not_a_lead	-3	whatever you ; where ; while ; why ; wing ; withdrawal management ; wk ; women
        not_a_lead	-3	would be ; wouldnt say ; wrote ; xanax ; y a ; y no ; yes or ; you allow ; you call
        not_a_lead	-3	you for ; you tell ; your number ; your page ; your website ; ~drunk ; ~friend
        not_a_lead	-3	~hay ; ~live ; ~of ; ~outpatient ; ~pain ; ~pills ; ~service ; ~service ~dog ; ~sz
        not_a_lead	-3	~take ; ~vodka ; ~want ; ~wife
        not_a_lead	-4	# only ; *backToUse.0 ; *detoxRequest.0:hypothetical ; *family.1 ; *firstOffence.0
        not_a_lead	-4	*lengthOfUse.1 ; *lengthOfUse.2 ; *mandator.1 ; *overPrescribed.0
        not_a_lead	-4	*substance.0:hypothetical ; *suicidalOblique.0 ; *thirdParty.9
        not_a_lead	-4	*treatmentNeed.0:hypothetical ; *unaided.0 ; / wk ; 0 year ; a 0 ; a bed ; a friend
        not_a_lead	-4	a week ; about a ; after the ; again ; age ; and are ; and can ; and how ; and what
        not_a_lead	-4	and wont ; apartment ; as ; asking re ; at home ; ayuda por ; bank ; bano ; been on
        not_a_lead	-4	before i ; better ; bought ; by thursday ; can take ; cars ; chapel ; chofer de
        not_a_lead	-4	church ; cigna ; class play ; close ; come ; counselor ; counselors ; crack ; crying
        not_a_lead	-4	cut off ; daughter has ; day 0 ; de camion ; de la ; decides ; desde hace
        not_a_lead	-4	desintoxicacion para ; desintoxicarme ; diario ; dice que ; diet ; dio ; dogs
        not_a_lead	-4	dont want ; dormir ; drinking ; driving ; dropped ; el mes ; end ; es para ; esto
        not_a_lead	-4	expect ; favorite ; firefighter ; first name ; for mom ; for people ; found us
        not_a_lead	-4	fridge ; frost ; garage ; gave me ; going ; going on ; hard ; have a ; heard about
        not_a_lead	-4	hello im ; help for ; helped ; her ; hes ; hes 0 ; hijos ; hip ; honest ; house in
        not_a_lead	-4	how ; humana ; i found ; i keep ; i picked ; i took ; if ; im 0 ; im gone
        not_a_lead	-4	informacion ; intensive ; iop ; its ; jail ; ketamine ; kids 0 ; kind ; la noche
        not_a_lead	-4	leaves ; lm ; los ; loud ; me for ; measured ; medi ; medi cal ; medical detox
        not_a_lead	-4	meter ; mgmt ; mo ; months ; motel ; moved here ; mujer ; my job ; my kids
        not_a_lead	-4	needs placement ; nephew ; no more ; normal ; of it ; on break ; on site ; once
        not_a_lead	-4	open 0 ; other info ; out of ; outpatient group ; over ; particulars ; pastor
        not_a_lead	-4	phone ; picked ; place with ; planner ; play ; por las ; priority ; q ; rate ; real
        not_a_lead	-4	right ; rn wants ; route ; sale ; say for ; sent me ; set ; shakes ; she ; sign on
        not_a_lead	-4	somewhere ; son 0 ; spanish speaking ; speaking ; st ; start dates ; started ; step
        not_a_lead	-4	straight ; street ; student at ; success rate ; sunday and ; takes ; talking ; taper
        not_a_lead	-4	teacher ; tech job ; the bank ; the dog ; the door ; the fridge ; the one ; the part
        not_a_lead	-4	through the ; tia ; to get ; to keep ; to me ; trabajo en ; tues ; type ; uncle
        not_a_lead	-4	under ; up ; walk ; way ; weekends ; whats your ; when im ; will call ; wine
        not_a_lead	-4	wont be ; worker ; works at ; y donde ; y si ; ya ; ya no ; yesterday ; you are
        not_a_lead	-4	you take ; young ; your residential ; your sign ; yours and ; ~a ; ~client re
        not_a_lead	-4	~detox ; ~dog ; ~inpatient ; ~iop ; ~program ; ~residential ; ~sustancia
        not_a_lead	-5	*about.1 ; *barrierChild.0 ; *barrierMoney.0 ; *detoxDone.0
        not_a_lead	-5	*detoxWord.0:hypothetical ; *duration.4 ; *instruction.0 ; *iopRequest.0
        not_a_lead	-5	*iopRequest.0:hypothetical ; *lengthOfUse.0 ; *mandate.2 ; *mildCue.0
        not_a_lead	-5	*nonDrug.0:hypothetical ; *overdose.0 ; *residentialWord.0:negated ; *sinceLastUse.1
        not_a_lead	-5	/ 0 ; / n ; 0 / ; 0 anos ; 0 dias ; 0 mg ; 0 th ; 0 wks ; aceptan ; after ; always
        not_a_lead	-5	an iop ; ask ; ayuda ; be ; before he ; both ; box ; breakfast ; breastbone
        not_a_lead	-5	breathing ; building the ; camion ; can come ; chef ; cinco ; client of ; como
        not_a_lead	-5	cost ; cristal ; desde ; detox for ; dob ; doctor ; does your ; door ; evening
        not_a_lead	-5	follow ; for an ; for client ; get the ; got ; has a ; he ; himself ; holding ; home
        not_a_lead	-5	how much ; hx ; i need ; i wont ; if we ; its for ; ive been ; job and ; kaiser
        not_a_lead	-5	known ; long ; lugar ; m 0 ; manana ; martes ; me the ; me your ; men ; mg ; much
        not_a_lead	-5	my family ; need detox ; next step ; no ; no name ; out ; plan ; porque ; price
        not_a_lead	-5	private ; re visiting ; ring me ; rn ; rooms ; s ; saw your ; semana ; since
        not_a_lead	-5	soy cocinero ; spanish ; stable ; subst ; texas ; th ; than ; thank you
        not_a_lead	-5	thanksgiving ; thc ; the army ; then ; till ; to refer ; track ; un lugar
        not_a_lead	-5	wants iop ; where i ; which ; will ; wks ; wont say ; x 0 ; y / ; yelling
        not_a_lead	-5	your outpatient ; your place ; ~0 ; ~coke ; ~the
        not_a_lead	-6	*injecting.0 ; *lastUsed.0 ; *naloxone.0 ; *nonDrug.0 ; *residentialEnding.0
        not_a_lead	-6	*rhythm.1 ; *serviceQuestion.0 ; *substance.2:negated ; 0 s ; a person ; accept
        not_a_lead	-6	algo ; ambulatorio ; and do ; army ; bottle ; cash ; cut ; d ; dead ; details ; dog
        not_a_lead	-6	en la ; every ; every day ; f ; favor ; feel ; for my ; friend ; got a ; had
        not_a_lead	-6	he needs ; i ; i go ; i know ; if i ; im on ; it ; kids ; las ; lips ; live
        not_a_lead	-6	live in ; lives ; me ; most ; my parents ; next to ; noche ; percs ; pls ; por favor
        not_a_lead	-6	quiet ; refer ; rehab ; ring ; sleep ; take ; telefono ; to someone ; using ; vm
        not_a_lead	-6	vm 0 ; vodka ; we are ; with a ; wouldnt ; yet ; you accept ; ~in ; ~no
        not_a_lead	-7	*ago.5 ; *detoxWord.0 ; *drinks.2 ; *noBarrierWork.0 ; *occasional.0
        not_a_lead	-7	*residentialDone.0 ; *sinceLastUse.0 ; *substance.2:other_experiencer
        not_a_lead	-7	*violence.0:other_experiencer ; after 0 ; around ; been ; break ; bro ; building
        not_a_lead	-7	bus ; couple ; desintoxicacion ; despues ; down ; help ; hosp ; i work ; into
        not_a_lead	-7	is your ; leave ; man ; married ; me to ; mon ; more ; my own ; name ; next
        not_a_lead	-7	no details ; no other ; not ; off the ; other ; parking ; pills ; told me ; whats
        not_a_lead	-7	x ; yeah ; you can
        not_a_lead	-8	*barrierWork.0 ; *detoxRequest.0 ; *family.4 ; *outpatientWord.0:hypothetical
        not_a_lead	-8	*started.0 ; *substance.0 ; arm ; days ; de 0 ; does ; evenings ; go ; is 0 ; m
        not_a_lead	-8	said ; say ; school ; so ; too ; w/d ; what ; your building
        not_a_lead	-9	*age.0 ; *family.0 ; *noWithdrawal.0 ; *residentialEnding.1 ; *rhythm.2
        not_a_lead	-9	*substance.4 ; *violence.9 ; 0 day ; ago ; but ; dice ; found ; given ; inpatient
        not_a_lead	-9	need help
        not_a_lead	-10	*family.3 ; *substance.3 ; *suicidal.0 ; *treatmentNeed.0 ; 0 d ; cb ; cuanto ; day
        not_a_lead	-10	info ; keep
        not_a_lead	-11	*overdoseNow.0 ; *residentialRequest.0 ; *serviceQuestion.0:hypothetical
        not_a_lead	-11	*violence.0
        not_a_lead	-12	*duration.2 ; *outpatientWord.0 ; coke ; dias ; need rehab ; outpatient
        not_a_lead	-13	*age.1 ; *duration.3 ; *residentialWord.0
        not_a_lead	-14	*emergency.0
        not_a_lead	-15	please help
        not_a_lead	-16	*treatmentNeed.1
        not_a_lead	-17	clr
        not_a_lead	-19	*substance.2
        not_a_lead	-22	*family.2
        """
}
