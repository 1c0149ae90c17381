extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox3 = """
        detox	-5	after this ; aftercare ; agosto ; ahi ; ai ; air ; airline ; al trabajo ; all i
        detox	-5	an eight ; and let ; and off ; and sleep ; any time ; anything ; arizona ; at bus ; at la
        detox	-5	at parties ; at weddings ; away from ; ayuda de ; back of ; be around ; be in ; beach
        detox	-5	because her ; bed after ; been doing ; beers on ; beers with ; bien y ; bilingual
        detox	-5	blue cross ; bonjour ; bought off ; bowl ; burbank ; by a ; c/b ; cada quincena ; call me
        detox	-5	call my ; caller asks ; callers ; came out ; can i ; can start ; cannabis ; cant be ; car
        detox	-5	casi ; casi diario ; cedars ; cert ; certificate ; chest ; cirrosis ; click ; clinica de
        detox	-5	clt ; colgo ; commission ; completed a ; concerned ; consejera ; copas de ; copia
        detox	-5	could someone ; county ; crashed ; cristal a ; crossword ; current pt ; custody 0 ; cvs
        detox	-5	d inpt ; d out ; d/c 0 ; daily four ; day thing ; days inpatient ; days out ; de agua
        detox	-5	deadline ; detox monday ; detox tmrw ; detox yest ; dial ; divorced ; do coke ; do is
        detox	-5	do now ; doing ; donate ; dos veces ; down 0 ; drawer ; drinks on ; driving home ; drug
        detox	-5	duermo bien ; edibles every ; eight days ; elaborate ; else ; email ; en agosto ; en dos
        detox	-5	en las ; ended in ; ending ; energy drinks ; es que ; espanol y ; esta ~internado
        detox	-5	etoh last ; etoh no ; even know ; facilities ; fan ; far ; favorite ; fent no
        detox	-5	fentanyl detox ; fiestas ; fill ; fin ; fin de ; finished 0 ; fired from ; five days
        detox	-5	flat ; for alcohol ; for sleep ; for the ; for your ; four beers ; four nights
        detox	-5	four years ; fridays and ; fuma mota ; futbol ; games ; gana ; gave his ; get air
        detox	-5	get back ; gl ; go away ; goodbye ; got off ; grades ; grandkids ; grief ; grown
        detox	-5	gustaria ; has a ; has to ; hate ; havent touched ; he came ; he does ; hed ; hijas
        detox	-5	hire ; his 0 ; his drinking ; house ; hypnosis ; i am ; i had ; i leave ; if shes
        detox	-5	ill be ; im steady ; in october ; informes ; insurance ; intensive outpatient ; internar
        detox	-5	internarme ; is about ; is still ; isnt enough ; it by ; it per ; it this ; its every
        detox	-5	jan ; join ; joint ; just finished ; just me ; keep it ; kicked fent ; killed himself
        detox	-5	ko ; la llamada ; la prepa ; labor ; labor day ; laid off ; lancaster ; last week
        detox	-5	let me ; let out ; librium done ; licencia ; licensed ; like me ; like someone ; llamada
        detox	-5	loc ; locker ; looked ; los sabados ; los viernes ; lose my ; love to ; lvn 0 ; m s/p
        detox	-5	machines ; make a ; mano y ; marriage ; marzo ; matar ; me dicen ; me llamo ; meds
        detox	-5	mensaje ; meses ; meth for ; meth iv ; mft ; mi muchacho ; mi sobrina ; mis hijas
        detox	-5	mom of ; money ; months ago ; movie ; my discharge ; my kids ; my new ; my thirties
        detox	-5	n stuff ; name no ; need more ; needs 0 ; never done ; never ~been ; next step ; ni un
        detox	-5	ni una ; ni usa ; ni uso ; night tech ; no details ; no pills ; no prior ; no se
        detox	-5	no shakes ; no sweats ; no toma ; no ~drugs ; no ~opi ; no ~resi ; nobody ; novena
        detox	-5	now that ; ocho dias ; octubre ; of a ; of daily ; off for ; on google ; on something
        detox	-5	one else ; or two ; orientacion ; otro ; ought ; our ; out since ; outpt ; outside
        detox	-5	over now ; own pcp ; pagina ; paid ; paint ; painted ; pamphlet ; para el ; para su
        detox	-5	pasar ; passed ; payday ; pcp 0 ; peer ; people do ; people in ; perdi ; pero no
        detox	-5	picture ; piedra diario ; pill was ; pills in ; pilot ; pistola ; position ; possession
        detox	-5	pounds ; ppo ; preguntar ; prepa ; presion ; programs ; project ; puedo dejar ; puerta
        detox	-5	puking blood ; quisiera ; ranch ; regarding ; rep ; rtc ; s/p 0 ; s/p ~0 ; sa ; sale
        detox	-5	san ; saw ; saw the ; say who ; se va ; season ; sees ; sells ; seven years ; she bring
        detox	-5	she can ; shes the ; shopping ; should ; si me ; since that ; since when ; sintomas
        detox	-5	site ; sixty days ; smoking crack ; sola ; somebody call ; sra ; stable x ; staff
        detox	-5	standing on ; stays ; street x ; su ; suelto ; sweaty ; take a ; taking his ; tap
        detox	-5	tardes ; tarjeta ; tea ; tell you ; ten minutes ; tenemos ; tengo un ; thanks ; that day
        detox	-5	that for ; thats it ; the alumni ; the cocaine ; the detox ; the hall ; the hallway
        detox	-5	the hard ; the hospital ; the meth ; the quiet ; the wedding ; their detox ; then their
        detox	-5	there parking ; they want ; theyll ; thinner ; thirty days ; this the ; this way
        detox	-5	this weekend ; three years ; thu ; thursday through ; tmrw ; to dial ; to donate ; to end
        detox	-5	to fill ; to look ; to reach ; to stay ; to the ; together ; tomo dos ; touched a
        detox	-5	touched it ; trabajo ; train ; travel ; treat that ; treatment centers ; tres cervezas
        detox	-5	tres meses ; tricare ; tuesday and ; two hard ; unico ; unit ; up blood ; up what ; upset
        detox	-5	use since ; visiting ; vitamin ; vitaminas ; vive with ; vous ; want somebody
        detox	-5	wants counseling ; wants structure ; warranty ; was a ; was twelve ; we lost ; week since
        detox	-5	weekend ; weekly ; while i ; why i ; wife and ; wife on ; wifi ; wing ; with
        detox	-5	withdrawal and ; wkends only ; women ; would not ; x a ; y antes ; y daily ; y mi
        detox	-5	y quiero ; y un ; years in ; years now ; yes or ; you in ; you take ; zyn pouches
        detox	-5	~a ~gun ; ~away ; ~been ~to ; ~coca ; ~cocaine ; ~con ; ~cristal ; ~for ; ~last ~sz
        detox	-5	~meth ; ~pcp ; ~un
        detox	-6	% off ; / / ; 0 for ; 0 im ; 0 none ; 0 y ; a knife ; a residential ; a saturday ; abril
        detox	-6	adderall a ; addy 0 ; addys ; adhd ; after detox ; ago no ; alcohol en ; all im ; almost
        detox	-6	almost every ; amphetamine ; and a ; and cows ; and need ; any ; anywhere ; apoyo
        detox	-6	assessment ; ayer de ; been off ; beers / ; between my ; bible ; breathe ; bulk ; cadc
        detox	-6	call dropped ; cans a ; cant get ; cant take ; carta ; casi todos ; cb ; ciwa and ; clear
        detox	-6	coc ; coke every ; como me ; complete ; con él ; condado ; consulta ; copy of
        detox	-6	counselor ; county detox ; coworker ; cross ; d detox ; d no ; daily for ; dando ; day of
        detox	-6	day stay ; days at ; days in ; dcd ; de detox ; de dormir ; de fumar ; deaths ; del detox
        detox	-6	denise ; detox ended ; detox exp ; detoxed me ; disculpe ; do u ; door ; dos copas
        detox	-6	down the ; drank himself ; drink on ; drink three ; drink when ; dropped ; el trabajo
        detox	-6	entonces ; espanol ; estado ; estado en ; evenings ; every sunday ; experience
        detox	-6	experiencia ; faces ; falta ; favor ; food ; for an ; former ~pt ; fortnite ; friend gave
        detox	-6	from hosp ; fumando ; fumo cristal ; gets out ; go somewhere ; group for ; guitar ; h /
        detox	-6	hard seltzers ; have my ; headed ; hearing ; her dad ; here ; high ; hijo de ; hoodie
        detox	-6	hospital ; human ; husb + ; husband has ; hypnosis for ; i did ; i hit ; i just ; i left
        detox	-6	i see ; i send ; i walk ; ice daily ; im calling ; insulin ; job ; june ; kicked heroin
        detox	-6	lancha ; last night ; last pill ; left a ; left my ; limpia ; limpieza ; line dropped
        detox	-6	lines ; live in ; lleve ; lose the ; lost the ; made ; manager ; march ; may 0 ; may i
        detox	-6	me entiende ; me the ; meds no ; message ; meth qd ; meth since ; month and ; my ribs
        detox	-6	named ; nearly ; needs next ; never ; night sweats ; no meds ; no program ; no use
        detox	-6	not daily ; not now ; nothing else ; of current ; off from ; off to ; off work ; oficina
        detox	-6	on and ; on ice ; on weekends ; only one ; opinion ; or so ; own in ; paper ; pareja
        detox	-6	pay ; payment ; people ; phones ; piedra todos ; pipe ; plant ; podcast ; presion todas
        detox	-6	press ; prevention ; problema ; process server ; programa ambulatorio ; protocol
        detox	-6	psicologo ; questions ; quincena ; radio ; rates ; re his ; reads ; rep for ; resume
        detox	-6	ring me ; ritalin ; room and ; sabados ; said he ; salio de ; saturdays ; semanas
        detox	-6	senora ; sept ; shifts ; should i ; si falto ; siete anos ; single morning ; sister is
        detox	-6	smoke weed ; social ; sock ; somebody to ; someone call ; son is ; speed every ; sponsor
        detox	-6	straight ; structure ; take vitamin ; ten months ; tengo ; terapia ; that ended
        detox	-6	the sick ; the social ; they said ; this sunday ; three beers ; three nights
        detox	-6	tienen vacantes ; time off ; to make ; toi ; towels ; tranquilo ; twelve days ; twin
        detox	-6	two cans ; ua ; un centro ; using ; vapes thc ; viendo ; vitamins ; voices ; volver
        detox	-6	voy a ; walked ; want him ; wants purchasing ; watch ; week of ; weekends ; whatsapp
        detox	-6	which is ; who handles ; will try ; wks ago ; writing a ; wrong # ; y nadie ; y sin
        detox	-6	young ; ~0 ~d ; ~as ; ~as ~a ; ~crack ; ~esta ; ~friend ; ~gun ; ~pt ; ~residencial
        detox	-6	~them
        detox	-7	$ ; 0 dias ; 0 rd ; a five ; about my ; alguien ; alta ; am use ; ambulatorio ; and got
        detox	-7	and how ; and would ; around my ; as of ; asdkjh ; at my ; august ; been using ; beer at
        detox	-7	boss ; busca ; busco ; cabin ; camera ; card ; casa ; casi a ; casino ; center ; change
        detox	-7	checked ; class ; clr has ; coke on ; comment ; company ; con quien ; copas ; copy
        detox	-7	cost me ; could i ; crank ; cream ; crystal every ; current ; cut down ; day program
        detox	-7	de alta ; demo ; denied ; depression ; desde entonces ; detox en ; detox floor ; diario x
        detox	-7	dias en ; did the ; diem ; dieron de ; diganle ; dijeron ; do after ; drinks at
        detox	-7	eight ball ; embarrassed ; en espanol ; estuve ; every weekend ; falto ; familia
        detox	-7	five day ; foco ; for two ; free ; from detox ; from it ; from my ; fumar ; fumo mota
        detox	-7	give ; goes to ; grupos ; helped ; hola ; hours a ; i finished ; i wrote ; ice every
        detox	-7	im trying ; in custody ; in pasadena ; in rm ; in your ; ket ; la cocaina ; laptop
        detox	-7	last month ; law school ; learn ; leave ; license ; llamar ; locked in ; m meth ; may
        detox	-7	maybe ; mg a ; mis ; mtg ; multivitamin ; my phone ; never ~drank ; no plan
        detox	-7	no ~substance ; no ~substances ; not every ; not ~one ; nowhere ; nunca ; of coke
        detox	-7	off xanax ; on coke ; or use ; out this ; owner ; pagar ; part is ; pay for ; per diem
        detox	-7	plays ; pool ; pouches ; producer ; put down ; rd ; records ; reply ; rns ; seguro
        detox	-7	semanas ya ; set up ; shes 0 ; six days ; sleep like ; sober ; sorry ; st dui
        detox	-7	su hermana ; subpoena ; the list ; then says ; therapy ; to put ; to start ; tomorrow at
        detox	-7	took the ; trust ; try ; turn ; two months ; uds ; un programa ; una amiga ; usa cristal
        detox	-7	va a ; vacantes ; vape ; viernes ; voy ; wants groups ; weddings ; where to ; whoever
        detox	-7	you treat ; your ; youre ; zoom ; ~been ; ~drank ; ~substance ; ~substances
        detox	-8	# ; 0 d ; a donde ; a month ; aa ; admissions ; arrest ; as rxd ; at his ; because of
        detox	-8	bladder ; blood ; busco un ; by myself ; called ; cant breathe ; cita ; co ; come home
        detox	-8	comes after ; con alguien ; crack daily ; crack every ; cravings ; cristal desde ; d/c
        detox	-8	d/c from ; daily x ; days on ; dc ; detox d/c ; detox fent ; discharge ; do people
        detox	-8	dont go ; drogas ; dxm ; entiende ; failed ; fired ; friends ; garden ; grp ; gummies
        detox	-8	hice ; hospital detox ; how a ; how far ; i sleep ; intensive ; internamiento ; interview
        detox	-8	its about ; ive smoked ; kicked ; la casa ; la piedra ; lined up ; lost ; me a ; me and
        detox	-8	me dijeron ; meth 0 ; miss ; muy ; name is ; nearly every ; never more ; no cravings
        detox	-8	no tomo ; no withdrawal ; no ~aftercare ; october 0 ; of detox ; on own ; page ; pasadena
        detox	-8	purchasing ; question ; res ; se corto ; since 0 ; stable ; stay ; suggested ; talk to
        detox	-8	tech ; to drop ; toma ni ; tomorrow ; tratamiento ; trouble ; two beers ; vapes ; vaping
        detox	-8	very ; vm ; voces ; weeks ago ; went to ; with dinner ; would like ; wrong ; zyn
        detox	-8	~aftercare ; ~program ; ~residential
        detox	-9	0 glasses ; addiction ; and do ; apartment ; centers ; chargers ; cigarettes ; coke 0
        detox	-9	coke daily ; comes ; completes ; confirm ; counseling ; cristal todos ; day at ; detox on
        detox	-9	detox tea ; did ; dos cervezas ; drink two ; etoh detox ; finished detox ; first dui
        detox	-9	former ; gente que ; grupo ; havent used ; hey ; it cost ; its the ; jobs ; july ; lined
        detox	-9	medically cleared ; meth x ; my detox ; next ; ninety days ; no detox ; no drugs
        detox	-9	now what ; numero ; on fridays ; one more ; over it ; place in ; plan ; por favor ; pot
        detox	-9	practicum ; sali ; says the ; seguir ; send ; sigue ; tanks ; the closet ; un grupo
        detox	-9	uso cristal ; wedding ; wk x ; x / ; ~drugs ; ~internado
        detox	-10	% ; 0 % ; a problem ; aceptan ; ayuda ; custody ; detox done ; dinero ; estan
        detox	-10	finished a ; finishing ; google ; help ; hosp detox ; la noche ; labs ; list ; lvn
        detox	-10	nada ; nl ; no w/d ; on day ; parents ; pen ; problem ; sleeping ; student ; support
        detox	-10	talk ; tina ; to cut ; touched ; twice a ; used ; weed every
        detox	-11	0 meth ; adderall 0 ; centro ; clean ; dabs ; discharged ; dont trust ; el cristal
        detox	-11	ended ; exp ; hiring ; home from ; k 0 ; la detox ; lose ; marihuana ; october ; rehab
        detox	-11	s/p ; staying ; test ; therapist ; treat
        detox	-12	$ 0 ; / 0 ; are you ; before bed ; blow ; cups ; drop ; es por ; fridays ; huffing
        detox	-12	inpt ; la coca ; methamphetamine ; salio ; sobre ; spice ; step ; whippets
        detox	-13	audit 0 ; did it ; done ; duster ; glasses ; nicotine ; que sigue ; residencial
        detox	-14	completed ; internado ; nitrous ; resi ; vyvanse ; ~resi
        detox	-15	ayuda por ; carts ; cleared ; cristal diario ; detox unit ; drugs ; group ; groups ; thc
        detox	-15	treatment
        detox	-16	edibles ; meth every ; molly ; mota
        detox	-17	audit ; finished ; iop ; programa
        detox	-18	k ; perico
        detox	-19	0 day ; program
        detox	-20	dui ; ice ; meth daily ; residential
        detox	-21	inpatient ; outpatient
        detox	-22	cristal ; please help ; weed
        detox	-23	cocaina ; ketamine
        detox	-24	piedra
        detox	-25	coca
        detox	-26	crystal
        detox	-27	adderall ; coke
        detox	-28	speed
        detox	-30	cocaine
        detox	-32	meth
        detox	-36	crack
        """
}
