extension LexiconSources {
    /// Numbers, units of time, months, weekdays, holidays, and the small words of dates.
    static let times = """
        # Numbers
        word.number value=1	en	one ; uno ; a ; an ; once
        word.number value=1	es	un ; una
        word.number value=2	en	twice ; two ; couple
        word.number value=2	es	dos
        word.number value=3	en	three ; few
        word.number value=3	es	tres
        word.number value=4	en	four ; several
        word.number value=4	es	cuatro
        word.number value=5	en	five ; cinco
        word.number value=6	en	six ; seis ; media
        word.number value=0.5	en	half
        word.number value=0.5	es	medio
        word.number value=7	en	seven
        word.number value=7	es	siete
        word.number value=8	en	eight ; ocho
        word.number value=9	en	nine ; nueve
        word.number value=10	en	ten ; diez
        word.number value=11	en	eleven
        word.number value=12	en	twelve ; doce ; dozen ; docena
        word.number value=13	en	thirteen ; trece
        word.number value=14	en	fourteen ; catorce
        word.number value=15	en	fifteen ; quince
        word.number value=16	en	sixteen ; dieciseis
        word.number value=17	en	seventeen ; diecisiete
        word.number value=18	en	eighteen ; dieciocho
        word.number value=19	en	nineteen ; diecinueve
        word.number value=20	en	twenty ; veinte
        word.number value=25	es	veinticinco
        word.number value=30	en	thirty ; treinta
        word.number value=40	en	forty ; cuarenta ; fourty
        word.number value=50	en	fifty ; cincuenta
        word.number value=60	en	sixty ; sesenta
        word.number value=70	en	seventy ; setenta
        word.number value=80	en	eighty ; ochenta
        word.number value=90	en	ninety ; noventa
        word.number value=100	en	hundred ; cien
        word.number value=1000	en	thousand ; mil
        # Units of time, in days
        word.unit value=0.0007	en	minute ; minutes ; min ; mins ; minuto ; minutos
        word.unit value=0.0417	en	hour ; hours ; hr ; hrs ; hora
        word.unit value=0.0417	es	horas
        word.unit value=1	en	day ; days ; dia ; dias ; night ; nights
        word.unit value=1	es	noche ; noches
        word.unit value=14	en	fortnight ; fortnights
        word.unit value=7	en	week ; weeks ; wk ; wks ; semana ; semanas ; weekend ; weekends
        word.unit value=30	en	month ; months ; mo ; mos ; meses ; mth ; mths ; mnths
        word.unit value=30	es	mes
        word.unit value=30	en	munth ; munths ; monthes ; mounth ; mounths ; monts
        word.unit value=365	en	winters ; summers ; christmases ; thanksgivings ; birthdays ; springs ; navidades ; veranos ; year ; years ; yr ; yrs ; ano ; yeras
        word.unit value=365	es	anos ; anios ; anyos ; annos ; añitos
        word.unit value=365	en	yeres ; yere ; yers ; yeers ; yearz
        word.unit value=3650	en	decade ; decades ; decada ; decadas
        word.gluedUnit value=365	es	y
        word.gluedUnit value=0.0417	en	h
        word.gluedUnit value=1	en	d
        word.gluedUnit value=7	en	w
        word.bareUnit value=900	en	years ; yrs
        word.bareUnit value=900	es	anos
        word.bareUnit value=90	en	months ; meses
        word.bareUnit value=21	en	weeks ; semanas
        word.bareUnit value=7300	en	decades
        # Months, weekdays
        word.month value=1	en	january ; jan ; enero
        word.month value=2	en	february ; feb ; febrero
        word.month value=3	en	march ; mar ; marzo
        word.month value=4	en	april ; apr ; abril
        word.month value=5	en	may ; mayo
        word.month value=6	en	june ; jun ; junio
        word.month value=7	en	july ; jul ; julio
        word.month value=8	en	august ; aug ; agosto
        word.month value=9	en	september ; sept ; sep ; septiembre
        word.month value=10	en	october ; oct ; octubre
        word.month value=11	en	november ; nov ; noviembre
        word.month value=12	en	december ; dec ; diciembre
        word.verb	en	may ; march ; mar ; sep
        word.weekday value=1	en	monday ; mon
        word.weekday value=1	es	lunes
        word.weekday value=2	en	tuesday ; tues ; tue ; martes
        word.weekday value=3	en	wednesday ; weds ; wed ; miercoles
        word.weekday value=4	en	thursday ; thurs ; thur ; thu ; jueves
        word.weekday value=5	en	friday ; fri ; viernes
        word.weekday value=6	en	saturday ; sat ; sabado
        word.weekday value=7	en	sunday ; sun
        word.weekday value=7	es	domingo
        word.season value=7	en	summer ; verano
        word.season value=1	en	winter ; invierno
        word.season value=4	en	spring ; primavera
        word.season value=10	en	fall ; autumn ; otono
        # Holidays, by the code of Holiday
        class.HOLIDAY value=101	en	new years ; new year ; new years day ; new years eve ; nye
        class.HOLIDAY value=101	en	new year's ; new year's eve ; new year's day
        class.HOLIDAY value=101	es	ano nuevo ; fin de ano
        class.HOLIDAY value=10131	en	mlk day ; martin luther king day
        class.HOLIDAY value=214	en	valentines ; valentines day ; valentine's ; valentine's day
        class.HOLIDAY value=214	es	san valentin ; dia de los novios
        class.HOLIDAY value=10227	en	super bowl ; superbowl
        class.HOLIDAY value=317	en	st patricks ; st patrick's day ; st patricks day ; st pattys
        class.HOLIDAY value=20000	en	easter
        class.HOLIDAY value=20000	es	semana santa ; pascua
        class.HOLIDAY value=505	any	cinco de mayo
        class.HOLIDAY value=510	es	dia de las madres ; dia de la madre
        class.HOLIDAY value=10527	en	mothers day ; mother's day
        class.HOLIDAY value=10551	en	memorial day
        class.HOLIDAY value=10637	en	fathers day ; father's day
        class.HOLIDAY value=619	en	juneteenth
        class.HOLIDAY value=704	en	fourth of july ; 4th of july ; july fourth ; july 4th ; independence day
        class.HOLIDAY value=10911	en	labor day
        class.HOLIDAY value=915	es	fiestas patrias ; el grito
        class.HOLIDAY value=820	en	school started ; school began ; back to school ; school let in ; school year started
        class.HOLIDAY value=820	es	empezo la escuela ; empezaron las clases ; regreso a clases
        class.HOLIDAY value=605	en	school let out ; school got out ; graduation
        class.HOLIDAY value=1031	en	halloween
        class.HOLIDAY value=1102	es	dia de muertos ; dia de los muertos
        class.HOLIDAY value=1111	en	veterans day
        class.HOLIDAY value=11144	en	thanksgiving ; thksgvg ; tgiving ; turkey day
        class.HOLIDAY value=11144	es	accion de gracias
        class.HOLIDAY value=1212	es	dia de la virgen
        class.HOLIDAY value=1225	en	christmas ; xmas ; the holidays ; hanukkah
        class.HOLIDAY value=1225	es	navidad ; nochebuena ; navidades
        # Ages by school
        class.AGE value=16	en	turns 17 ; turning 17 ; be 17 in ; f 16 ; m 16
        class.AGE value=15	en	turns 16 ; turning 16 ; be 16 in ; f 15 ; m 15
        class.AGE value=14	en	turns 15 ; turning 15 ; be 15 in ; f 14 ; m 14 ; turns 14 ; turning 14 ; f 13 ; m 13
        class.AGE value=17	en	turns 18 ; turning 18 ; be 18 in ; be 18 until ; be 18 till ; not 18 yet ; not yet 18 ; isnt 18 yet ; almost 18 ; almost 17 ; f 17 ; m 17
        class.AGE value=17	en	im under 18 ; hes under 18 ; shes under 18 ; is under 18 ; is underage ; im underage ; hes underage ; shes underage
        class.AGE value=17	en	is a minor ; im a minor ; hes a minor ; shes a minor ; still a minor ; minor child ; minor son ; minor daughter
        class.AGE value=17	en	high school senior ; hs senior ; hs sr ; senior in high school ; senior in hs ; senior at hs
        class.AGE value=16	en	junior in hs ; junior at hs ; hs jr ; im in high school ; hes in high school ; shes in high school ; still in high school ; is in high school
        class.AGE value=16	en	high schooler ; high school student ; hs student ; high school kid ; sophomore at hs ; sophomore in hs ; freshman in hs ; hs soph ; freshman at hs
        class.AGE value=13	en	8 th grader ; 7 th grader ; 6 th grader
        class.AGE value=15	en	9 th grader ; 10 th grader ; 11 th grader ; 12 th grader ; eleventh grader ; twelfth grader
        class.AGE value=16	es	cumple 17
        class.AGE value=15	es	cumple 16 ; cumple 15
        class.AGE value=17	es	cumple 18 ; menor de edad ; es menor ; soy menor
        class.AGE value=16	es	voy en la prepa ; va en la prepa ; esta en la prepa ; estoy en la prepa ; estudia la prepa ; en la preparatoria
        class.AGE value=13	en	middle school ; middle schooler ; sixth grader ; seventh grader ; eighth grader
        class.AGE value=13	en	6 th grade ; 7 th grade ; 8 th grade ; sixth grade ; seventh grade ; eighth grade
        class.AGE value=15	en	9 th grade ; 10 th grade ; ninth grade ; tenth grade ; ninth grader ; tenth grader
        class.gradeOf	en	6 th grade ; 7 th grade ; 8 th grade ; 9 th grade ; 10 th grade ; 11 th grade ; 12 th grade ; sixth grade ; seventh grade ; eighth grade ; ninth grade ; tenth grade ; eleventh grade ; twelfth grade ; middle school ; junior high
        notEvidence	en	since|started|began|start|tried|smoked|drank|used|smoking|drinking|using|back|way|got|was|were|from|dropped|quit|out|when in|at|about|around|like|of|the|my|? {gradeOf}
        class.AGE value=16	en	11 th grade ; 12 th grade ; eleventh grade ; junior in high school
        class.AGE value=15	en	high school freshman ; high school sophomore ; freshman in high school
        class.AGE value=15	en	sophomore in high school ; hs freshman ; hs sophomore ; high school junior ; hs junior
        class.AGE value=13	es	la secundaria ; segundo de secundaria ; tercero de secundaria ; primero de secundaria
        # Small words of dates
        word.ago	en	ago ; back ; prior ; earlier
        word.hace	es	hace
        word.since	en	since
        word.whenWord	any	when ; until ; till ; hasta ; at ; cuando ; los ; mis
        word.since	es	desde
        word.sinceFiller	en	about ; around ; like ; the ; early ; late ; last ; mid ; maybe ; at ; least ; probably
        word.sinceFiller	en	this ; principios ; way ; before ; labor ; then ; la
        word.sinceFiller	es	el ; de ; que ; pasado
        word.in	en	in ; dentro
        word.in	es	en
        word.last	en	last ; past ; pasada
        word.last	es	pasado
        word.next	en	by ; next ; proximo ; proxima
        word.of	en	of ; early ; late ; mid ; end ; this ; beginning ; around
        word.of	es	de
        word.until	en	until ; till ; til ; by
        word.until	es	hasta
        word.seasonLead	en	this ; of ; the
        word.plus	en	plus ; +
        word.to	en	to ; a
        word.or	en	or ; o
        word.and	en	and
        word.and	es	y
        word.a	en	a
        word.half	en	half
        word.filler	en	ish ; como ; casi ; unos ; unas ; more ; full ; whole ; solid ; straight ; good ; consecutive ; long ; of ; entire
        word.filler	en	buenos ; bad
        word.the	en	the
        word.the	es	el
        word.ordinal	en	st ; nd ; rd ; th
        word.slash	en	/
        word.yo	en	yo ; y/o ; yold
        word.year	en	year ; years ; yr ; yrs ; ano
        word.year	es	anos ; anios ; anyos ; annos
        word.old	en	old
        word.has	es	tengo ; tiene ; tienen ; tener ; cumplio ; cumpli
        word.sex	en	m ; f ; male ; female ; woman ; man ; fem ; yom ; yof
        word.age	en	age ; aged ; edad ; turned ; turning
        word.be	en	only ; just ; im ; hes ; shes ; theyre ; is ; am ; was ; being
        word.be	en	whos ; thats
        word.sat	en	sat
        word.today	any	today ; tonight ; now ; yesterday ; hoy ; ahora ; ayer ; anoche
        word.afterSat	en	down ; up ; there ; outside ; inside ; beside ; on ; around ; through ; him ; her ; me ; them ; alone ; still ; silent
        word.dated	any	on ; el ; since ; from
        word.scored	en	pain ; pains ; tightness ; pressure ; hurts ; hurting ; cp ; ache ; aches ; headache ; scale ; severity ; discomfort ; cramps
        word.scored	es	dolor ; dolores ; presion ; opresion ; duele ; escala
        word.nowBe	any	its ; it's ; es
        word.nowWord	en	now
        word.nowWord	es	ahora
        word.person	en	son ; daughter ; dtr ; dad ; father ; mom ; mother ; brother ; sister ; husband ; wife
        word.person	en	nephew ; niece ; cousin ; husb ; bf ; gf ; boyfriend ; girlfriend ; friend ; roommate
        word.person	en	grandson ; granddaughter ; uncle ; aunt ; spouse ; hermana ; stepson ; stepdaughter
        word.person	en	kid ; boy ; girl ; teen ; sobrino ; sobrina ; nieto ; nieta ; partner ; fiance ; fiancee
        word.person	en	ex ; client ; pt ; patient ; resident ; employee
        word.person	es	hijo ; hija ; esposo ; esposa ; hermano ; papa ; mama ; nino ; nina ; chico ; chica
        word.person	es	muchacho ; muchacha ; joven ; menor
        # Times past, in days
        class.AGO value=0	en	today ; tonight ; tonite ; 2 nite ; 2 night ; this afternoon ; this aft ; this evening
        class.AGO value=0	en	this pm ; right now ; at the moment ; just now ; as we speak
        class.AGO value=0	es	hoy ; esta noche ; ahora mismo ; esta tarde ; ahorita
        class.AGO value=0.2	en	minutes ago ; hours ago ; an hour ago ; a few hours ago ; since noon ; this morning ; this am ; earlier today
        class.AGO value=0.2	es	esta manana
        class.AGO value=0.2	en	since this morning ; since last night ; couple hours ago
        class.AGO value=1	en	last night ; last nite ; last nt ; last noc ; overnight ; anoche ; the other night ; yesterday
        class.AGO value=1	en	yest ; yday ; ayer ; the night before
        class.AGO value=2	en	day before yesterday ; the day before yesterday ; night before last ; the night before last
        class.AGO value=2	es	antenoche ; antier en la noche ; antes de ayer
        class.AGO value=3	en	this whole week ; all week ; the whole week ; all this week ; the other day ; few days ago ; antier ; anteayer ; this week ; over the weekend
        class.AGO value=3	en	this weekend ; this past weekend ; last weekend ; days ago ; couple days ago
        class.AGO value=3	es	esta semana ; el fin de semana pasado
        class.AGO value=7	en	last week ; last wk ; la semana pasada ; a week ago ; past week
        class.AGO value=14	en	recently ; couple weeks ago ; few weeks ago ; weeks ago ; recientemente ; not long ago
        class.AGO value=14	es	hace poco ; hace unas semanas
        class.AGO value=30	en	last month ; last mo ; a month ago ; this month
        class.AGO value=30	es	el mes pasado ; hace un mes
        class.AGO value=90	en	months ago ; a few months ago ; few months ago ; couple months ago
        class.AGO value=75	en	this semester ; start of the semester ; start of this semester ; beginning of the semester ; beginning of this semester ; this term ; this school year ; when classes started
        class.AGO value=90	es	hace meses ; hace unos meses
        class.AGO value=150	en	earlier this year ; this year
        class.AGO value=365	en	last year ; last yr ; a year ago ; awhile ago ; a while ago ; a while back
        class.AGO value=365	es	el ano pasado ; hace un ano
        class.AGO value=1500	en	years ago ; yrs ago ; long ago ; long time ago ; in the past ; back in the day
        class.AGO value=1500	en	back in the 90s ; back in the 80s ; a few years ago ; couple years ago
        class.AGO value=1500	en	when i was younger ; when he was younger ; when she was younger ; in my twenties
        class.AGO value=1500	en	in my 20s ; in college ; as a teenager ; as a teen ; as a kid ; when i was a kid
        class.AGO value=1500	en	before i got sober ; before i got clean ; before he got sober ; before she got sober ; before he got clean ; before i met my ; before we met ; before we were married ; before i got married ; before my son was born ; before my daughter was born ; before the kids were born
        class.AGO value=1500	en	during my first marriage ; in my first marriage ; my first husband ; my first wife ; early in my marriage ; early in our marriage ; in a past life ; in a previous life ; in a former life ; in another life ; a lifetime ago ; in my old life ; way back ; ages ago ; decades ago ; in the nineties ; in the eighties ; in the seventies ; in the 90s ; in the 80s ; in the early 2000s
        class.AGO value=1500	en	in law school ; in med school ; in grad school ; in nursing school ; in middle school ; in the army ; in the navy ; in the marines ; in the service ; my freshman year ; my sophomore year ; my twenties ; my thirties ; in my early twenties ; in my late twenties ; in my early thirties ; when my kids were little ; when my kids were small ; when the kids were little ; when my kids were young
        class.AGO value=1500	es	anos atras ; en los noventa ; en los ochenta ; en los noventas ; en la prepa ; en la secundaria ; en la universidad ; cuando estaba en la universidad ; cuando estaba en la prepa ; antes de conocer a ; antes de dejar el trago ; antes de recuperarme ; en aquel entonces ; en aquellos tiempos ; en aquellos anos ; siendo adolescente ; siendo joven ; en mis veintes ; en mi juventud ; en otra vida
        class.AGO value=1500	en	in high school ; in my thirties ; in my youth
        class.AGO value=1500	es	hace anos ; hace mucho ; hace mucho tiempo ; de joven ; de adolescente
        # Lengths in words
        class.DUR value=3650	en	a decade ; my whole life ; all my life ; most of my life ; half my life ; his whole life
        class.DUR value=3650	en	all his life ; her whole life ; most of his life ; half his life ; my entire life
        class.DUR value=3650	en	my entire adult life ; since i can remember ; as long as i can remember
        class.DUR value=3650	en	since high school ; since college ; since my twenties ; since my 20s ; since my teens
        class.DUR value=3650	en	since my teenage years ; since i was a teenager ; since i was a kid
        class.DUR value=3650	en	since he was a teenager ; since she was a teenager ; since the nineties ; since the 90s
        class.DUR value=3650	en	since the 80s ; since my residency ; my whole adult life ; for as long as i can remember
        class.DUR value=3650	en	every day of my life ; since i was young ; since his teens ; since her teens
        class.DUR value=3650	en	half her life ; most of her life ; all her life ; twenty odd years
        class.DUR value=3650	es	una decada ; toda mi vida ; toda la vida ; desde joven ; desde muy joven
        class.DUR value=3650	es	desde que era joven ; desde chavo ; desde la adolescencia ; toda su vida
        class.DUR value=3650	es	la mitad de mi vida ; desde adolescente ; desde nino
        class.DUR value=900	en	going on years ; for ages ; long time ; for a long time ; many years ; for years
        class.DUR value=900	en	for years now ; forever ; x yrs ; x years ; number of years ; years and years
        class.DUR value=900	es	mucho tiempo ; muchos anos ; desde hace mucho
        class.DUR value=1200	en	since i turned 21 ; since my divorce ; since the divorce ; since covid
        class.DUR value=1200	en	since the pandemic ; since lockdown
        class.DUR value=1200	es	desde la pandemia
        class.DUR value=200	en	a while ; for a while ; quite a while ; some time
        class.DUR value=200	es	un tiempo ; un buen tiempo
        # Times to come, in days
        class.AHEAD value=1	en	tomorrow ; tmrw ; tmr ; tmw
        class.AHEAD value=1	es	manana
        class.AHEAD value=0.3	en	today ; tonight ; this afternoon ; this pm
        class.AHEAD value=0.3	es	hoy
        class.AHEAD value=7	en	next week ; soon ; this week ; la proxima semana ; in a few days ; in a couple days
        class.AHEAD value=7	en	in days ; a week from now ; any day now ; shortly ; weekend ; this weekend ; pronto
        class.AHEAD value=7	es	la semana que entra ; la semana que viene ; en unos dias
        class.AHEAD value=25	en	next month ; end of the month ; the end of the month
        class.AHEAD value=25	es	el proximo mes ; el mes que entra ; a fin de mes ; fin de mes
        word.article	en	a ; an
        word.article	es	un ; una
        """
}
