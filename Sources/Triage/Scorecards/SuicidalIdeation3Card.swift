extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation3 = """
        suicidal_ideation	-6	the fence ; through my ; to detox ; to hurt ; to it ; tonight he
        suicidal_ideation	-6	tonight hes ; touch ; trabajar ; tratamiento ; tres dias ; twenty
        suicidal_ideation	-6	un cuchillo ; usa ; uses ; vape ; wants 0 ; wants off ; way too ; we have
        suicidal_ideation	-6	we were ; wet ; what do ; when i ; while i ; wife husb ; willing
        suicidal_ideation	-6	with nothing ; wont go ; wont wake ; works ; y ella ; y se ; y ya ; ~name
        suicidal_ideation	-6	~program ; ~seizures
        suicidal_ideation	-7	0 / ; 0 kids ; a line ; a thing ; addiction ; aint ; and do ; and have
        suicidal_ideation	-7	and id ; and we ; ants ; asks what ; ayuda ; b 0 ; be done ; believe
        suicidal_ideation	-7	brother and ; cant keep ; case plan ; child ; con ustedes ; condado ; couch
        suicidal_ideation	-7	cuatro anos ; de noche ; death ; dejarlo ; details ; dia y ; dias sin ; dry
        suicidal_ideation	-7	during ; ems ; eso ; ever since ; facility ; falto ; first ; foreman
        suicidal_ideation	-7	found out ; friday and ; girlfriend ; hace tres ; he cant ; hit ; how do
        suicidal_ideation	-7	in iop ; las 0 ; last year ; license ; line cut ; lose ; love ; medical
        suicidal_ideation	-7	minute ; months ; my counselor ; my plan ; naloxone ; nieto ; ninas ; no sx
        suicidal_ideation	-7	no ~si ; nobody else ; noise ; owner ; papa ; parar ; parents ; pharmacy
        suicidal_ideation	-7	placement ; porch ; que es ; que lo ; recovery ; ribs ; sabado ; se que
        suicidal_ideation	-7	se toma ; senorita ; shakes ; shelter ; shop ; si falto ; sick ; siete ; soy
        suicidal_ideation	-7	start ; talk to ; ten ; ten years ; test ; th and ; thats how ; the guy
        suicidal_ideation	-7	the va ; they gave ; they said ; to get ; to leave ; to watch ; town
        suicidal_ideation	-7	trabaja ; tx ; vida de ; wants help ; we are ; weekly ; well ; weve
        suicidal_ideation	-7	what would ; where do ; window ; yawning ; years of ; ~de
        suicidal_ideation	-8	0 years ; all night ; ambulatorio ; and cant ; and he ; and my ; and there
        suicidal_ideation	-8	asks if ; beds ; been on ; boss ; calls ; cm ; cost ; days and
        suicidal_ideation	-8	desintoxicacion ; director ; do you ; el doctor ; en 0 ; es por ; five
        suicidal_ideation	-8	former ; go away ; im drinking ; it is ; its 0 ; looking for ; maybe ; me if
        suicidal_ideation	-8	me to ; me what ; my house ; near ; new ; no sabe ; ob ; off a ; off it
        suicidal_ideation	-8	pecho ; pipe ; place ; psychiatrist ; ran ; rm ; say how ; seeing ; seizure
        suicidal_ideation	-8	skin ; spouse ; state ; stepdad ; support ; tell you ; the long ; three days
        suicidal_ideation	-8	time i ; to quit ; to stop ; traigo ; trying ; vive ; while ; with you
        suicidal_ideation	-8	woman ; yelling ; ~detox
        suicidal_ideation	-9	0 in ; algo ; and would ; bf ; boyfriend ; breakfast ; bugs ; clt ; cps
        suicidal_ideation	-9	gray ; ha ; half ; he took ; hospital ; in your ; it with ; ive never
        suicidal_ideation	-9	kitchen ; la coca ; la manana ; lips ; lol ; lugar ; nine ; quiero que ; red
        suicidal_ideation	-9	right now ; self 0 ; sixty ; something ; team ; too much ; unas ; withdrawal
        suicidal_ideation	-9	y quiero ; ~sz
        suicidal_ideation	-10	a month ; and is ; can i ; chest ; cinco ; cousin ; eight ; eyes ; hot
        suicidal_ideation	-10	i take ; minutes ; miss ; noon ; not suicidal ; on a ; pregunta ; put me
        suicidal_ideation	-10	sees ; talking ; tell me ; tres ; years ago ; ~0
        suicidal_ideation	-11	0 dias ; a program ; behind ; by myself ; dejar ; hands ; i left ; i see
        suicidal_ideation	-11	programa ; puede ; second ; since last ; trabajo ; treatment
        suicidal_ideation	-12	is a ; machete ; stay ; sx ; w/d
        suicidal_ideation	-13	no thoughts ; street ; trae
        suicidal_ideation	-14	in 0 ; se le
        suicidal_ideation	-15	narcan ; outpatient ; used
        suicidal_ideation	-16	doctor
        """
}
