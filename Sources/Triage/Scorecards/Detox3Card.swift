extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox3 = """
        detox	-5	0 daily ; 0 days ; 0 gl ; 0 not ; 0 yo ; a counselor ; a drop ; a garden ; a green
        detox	-5	a group ; a kid ; a long ; a woman ; acid ; addy ; ads ; after church ; after this
        detox	-5	aftercare ; agosto ; ahi ; ai ; air ; airline ; al trabajo ; all i ; an eight ; and let
        detox	-5	and off ; and sleep ; any time ; anything ; at bus ; at la ; at parties ; at weddings
        detox	-5	away from ; ayuda de ; back of ; be around ; be in ; beach ; because her ; bed after
        detox	-5	been doing ; beers on ; beers with ; bible ; bien y ; bilingual ; blue cross ; bonjour
        detox	-5	bought off ; bowl ; by a ; c/b ; cada quincena ; call my ; caller asks ; callers
        detox	-5	came out ; can i ; can start ; cannabis ; cant be ; car ; casi ; casi diario ; cedars
        detox	-5	cert ; certificate ; chest ; cirrosis ; clear ; click ; clinica de ; clt ; colgo
        detox	-5	commission ; completed a ; concerned ; consejera ; copas de ; copia ; couch
        detox	-5	could someone ; county ; crashed ; cristal a ; crossword ; current pt ; custody 0 ; cvs
        detox	-5	d inpt ; d out ; d/c 0 ; daily four ; day thing ; days inpatient ; days out ; de agua
        detox	-5	deadline ; detox tmrw ; detox yest ; dial ; divorced ; do coke ; do is ; do now ; doing
        detox	-5	donate ; dos veces ; down 0 ; drinks on ; driving home ; drug ; duermo bien ; eight days
        detox	-5	elaborate ; else ; email ; en agosto ; en dos ; en las ; ended in ; ending
        detox	-5	energy drinks ; es que ; espanol y ; esta ~internado ; etoh last ; etoh no ; even know
        detox	-5	facilities ; fan ; far ; favorite ; fent no ; fentanyl detox ; fiestas ; fill ; fin
        detox	-5	fin de ; finished 0 ; fired from ; five days ; flat ; for alcohol ; for sleep ; for the
        detox	-5	for your ; four beers ; four nights ; four years ; fridays and ; fuma mota ; futbol
        detox	-5	games ; gana ; gave his ; get air ; get back ; gl ; go away ; going to ; goodbye
        detox	-5	got off ; grades ; grandkids ; grief ; grown ; gummies every ; gustaria ; has a ; has to
        detox	-5	hate ; have two ; havent touched ; he came ; he does ; hed ; hijas ; hire ; his 0
        detox	-5	his drinking ; house ; hypnosis ; i am ; i had ; i leave ; if shes ; ill be ; im steady
        detox	-5	in october ; informes ; insurance ; intensive outpatient ; internar ; internarme
        detox	-5	is about ; is still ; isnt enough ; it by ; it per ; it this ; its every ; jan ; join
        detox	-5	joint ; just finished ; just me ; keep it ; kicked fent ; killed himself ; ko
        detox	-5	la llamada ; la prepa ; labor ; labor day ; laid off ; lancaster ; last week ; let me
        detox	-5	let out ; librium done ; licencia ; licensed ; like me ; like someone ; llamada ; loc
        detox	-5	locker ; looked ; los sabados ; los viernes ; lose my ; love to ; lvn 0 ; m s/p
        detox	-5	machines ; make a ; mano y ; marriage ; marzo ; matar ; me dicen ; me honest ; me llamo
        detox	-5	meds ; mensaje ; meses ; meth for ; meth iv ; mft ; mi muchacho ; mi sobrina ; mis hijas
        detox	-5	mom of ; money ; months ago ; movie ; my bladder ; my discharge ; my kids ; my thirties
        detox	-5	n stuff ; name no ; need more ; needs 0 ; never done ; never ~been ; next step ; ni un
        detox	-5	ni una ; ni usa ; ni uso ; night tech ; no details ; no pills ; no prior ; no se
        detox	-5	no shakes ; no sweats ; no toma ; no ~drugs ; no ~resi ; nobody ; nothing ; novena
        detox	-5	now that ; ocho dias ; octubre ; of a ; of daily ; off for ; on google ; on something
        detox	-5	one else ; or two ; orientacion ; otro ; ought ; our ; out since ; outpt ; outside
        detox	-5	over now ; own pcp ; pagina ; paid ; paint ; painted ; pamphlet ; para el ; para su
        detox	-5	pasar ; passed ; payday ; pcp 0 ; people do ; people in ; perdi ; pero no ; picture
        detox	-5	piedra diario ; pill was ; pills in ; pilot ; pistola ; position ; possession ; pounds
        detox	-5	ppo ; preguntar ; prepa ; presion ; programs ; project ; puedo dejar ; puerta
        detox	-5	puking blood ; quisiera ; ranch ; regarding ; rep ; rtc ; s/p 0 ; s/p ~0 ; sa ; sale
        detox	-5	san ; saw ; saw the ; say who ; se va ; season ; sees ; sells ; seven years ; she bring
        detox	-5	she can ; shes the ; should ; si me ; since that ; since when ; sintomas ; site
        detox	-5	sixty days ; smoking crack ; sola ; somebody call ; sra ; stable x ; staff ; standing on
        detox	-5	stays ; street x ; su ; suelto ; sweaty ; take a ; taking his ; tap ; tardes ; tarjeta
        detox	-5	tea ; tell you ; ten minutes ; tenemos ; tengo un ; thanks ; that for ; thats it
        detox	-5	the alumni ; the cocaine ; the detox ; the hall ; the hallway ; the hard ; the hospital
        detox	-5	the meth ; the quiet ; the wedding ; their detox ; then their ; there an ; there parking
        detox	-5	they want ; theyll ; theyve ; thinner ; thirty days ; this way ; this weekend
        detox	-5	three years ; thu ; thursday through ; tmrw ; to dial ; to donate ; to end ; to fill
        detox	-5	to look ; to reach ; to stay ; together ; tomo dos ; touched a ; touched it ; trabajo
        detox	-5	train ; travel ; treat that ; treatment centers ; tres cervezas ; tres meses ; tricare
        detox	-5	tuesday and ; two hard ; unico ; unit ; up blood ; up what ; upset ; use since ; visiting
        detox	-5	vitamin ; vitaminas ; vive with ; vous ; want somebody ; wants counseling
        detox	-5	wants structure ; warranty ; was 0 ; was a ; was an ; was twelve ; we lost ; week since
        detox	-5	weekend ; weekly ; while i ; why i ; wife and ; wife on ; wifi ; wing ; with
        detox	-5	withdrawal and ; wkends only ; women ; would not ; x a ; y antes ; y daily ; y mi
        detox	-5	y quiero ; y un ; years in ; years now ; yes or ; you in ; you take ; zero ; zyn pouches
        detox	-5	~a ~gun ; ~away ; ~been ~to ; ~coca ; ~cocaine ; ~con ; ~cristal ; ~for ; ~last ~sz
        detox	-5	~meth ; ~pcp ; ~un
        detox	-6	% off ; / / ; 0 for ; 0 im ; 0 none ; 0 y ; a knife ; a residential ; a saturday ; abril
        detox	-6	adderall a ; addy 0 ; addys ; adhd ; after detox ; ago no ; alcohol en ; all im ; almost
        detox	-6	almost every ; amphetamine ; and a ; and cows ; and need ; any ; anywhere ; apoyo
        detox	-6	assessment ; ayer de ; been off ; beers / ; between my ; breathe ; bulk ; burbank ; cadc
        detox	-6	call dropped ; call me ; cans a ; cant get ; cant take ; carta ; casi todos ; cb
        detox	-6	ciwa and ; coc ; coke every ; como me ; complete ; con él ; condado ; consulta ; copy of
        detox	-6	counselor ; county detox ; coworker ; cross ; d detox ; d no ; daily for ; dando ; day of
        detox	-6	day stay ; days at ; days in ; dcd ; de detox ; de dormir ; de fumar ; deaths ; del detox
        detox	-6	denise ; detox ended ; detox exp ; detoxed me ; disculpe ; do u ; door ; dos copas
        detox	-6	down the ; drank himself ; drawer ; drink on ; drink three ; drink when ; dropped
        detox	-6	el trabajo ; entonces ; espanol ; estado ; estado en ; evenings ; every sunday
        detox	-6	experience ; experiencia ; faces ; falta ; favor ; food ; for an ; former ~pt ; fortnite
        detox	-6	friend gave ; from hosp ; fumando ; fumo cristal ; gets out ; go somewhere ; group for
        detox	-6	guitar ; h / ; hard seltzers ; have my ; headed ; hearing ; her dad ; high ; hijo de
        detox	-6	hoodie ; hospital ; human ; husb + ; husband has ; hypnosis for ; i did ; i hit ; i just
        detox	-6	i left ; i see ; i send ; i walk ; ice daily ; im calling ; insulin ; job ; june
        detox	-6	kicked heroin ; lancha ; last night ; last pill ; left a ; left my ; limpia ; limpieza
        detox	-6	line dropped ; lines ; live in ; lleve ; lose the ; lost the ; made ; manager ; march
        detox	-6	may 0 ; may i ; me entiende ; me the ; meds no ; meth qd ; meth since ; month and
        detox	-6	my new ; my ribs ; named ; nearly ; needs next ; never ; night sweats ; no meds
        detox	-6	no program ; no use ; no ~opi ; not daily ; not now ; nothing else ; of current
        detox	-6	off from ; off to ; off work ; oficina ; on and ; on ice ; on weekends ; only one
        detox	-6	opinion ; or so ; own in ; paper ; pareja ; part is ; pay ; payment ; people ; phones
        detox	-6	piedra todos ; pipe ; plant ; podcast ; presion todas ; press ; prevention ; problema
        detox	-6	process server ; programa ambulatorio ; protocol ; psicologo ; questions ; quincena
        detox	-6	radio ; rates ; re his ; reads ; rep for ; resume ; ritalin ; room and ; sabados
        detox	-6	said he ; salio de ; saturdays ; semanas ; senora ; sept ; shifts ; should i ; si falto
        detox	-6	siete anos ; single morning ; sister is ; smoke weed ; social ; sock ; somebody to
        detox	-6	someone call ; son is ; speed every ; sponsor ; straight ; structure ; take vitamin
        detox	-6	ten months ; tengo ; terapia ; that ended ; the sick ; the social ; they said
        detox	-6	this sunday ; three beers ; three nights ; tienen vacantes ; time off ; to make ; toi
        detox	-6	towels ; tranquilo ; twelve days ; twin ; two cans ; ua ; un centro ; using ; vapes thc
        detox	-6	viendo ; vitamins ; voices ; volver ; voy a ; walked ; want him ; wants purchasing
        detox	-6	watch ; week of ; weekends ; whatsapp ; which is ; who handles ; will try ; wks ago
        detox	-6	writing a ; wrong # ; y nadie ; y sin ; young ; ~0 ~d ; ~as ; ~as ~a ; ~crack ; ~esta
        detox	-6	~friend ; ~gun ; ~pt ; ~residencial ; ~them
        detox	-7	$ ; 0 dias ; 0 rd ; a five ; about my ; alguien ; alta ; am use ; ambulatorio ; and got
        detox	-7	and how ; and would ; around my ; as of ; asdkjh ; at my ; been using ; beer at ; bladder
        detox	-7	boss ; busca ; busco ; cabin ; camera ; card ; casa ; casi a ; casino ; center ; change
        detox	-7	checked ; class ; clr has ; coke on ; come home ; comment ; company ; con quien ; copas
        detox	-7	copy ; cost me ; could i ; crank ; cream ; crystal every ; current ; cut down
        detox	-7	day program ; de alta ; demo ; denied ; depression ; desde entonces ; detox en
        detox	-7	detox floor ; diario x ; dias en ; did the ; diem ; dieron de ; diganle ; dijeron
        detox	-7	do after ; drinks at ; eight ball ; embarrassed ; en espanol ; estuve ; every weekend
        detox	-7	falto ; familia ; five day ; foco ; for two ; free ; from detox ; from it ; from my
        detox	-7	fumar ; fumo mota ; give ; grupos ; helped ; hola ; hours a ; i finished ; i wrote
        detox	-7	ice every ; im trying ; in custody ; in pasadena ; in rm ; in your ; ket ; la cocaina
        detox	-7	laptop ; last month ; law school ; learn ; leave ; license ; llamar ; locked in ; m meth
        detox	-7	may ; maybe ; mg a ; mis ; mtg ; multivitamin ; my phone ; never ~drank ; no plan
        detox	-7	no ~substance ; no ~substances ; not every ; not ~one ; nowhere ; nunca ; of coke
        detox	-7	off xanax ; on coke ; or use ; out this ; owner ; pagar ; pay for ; per diem ; plays
        detox	-7	pool ; pouches ; producer ; put down ; rd ; records ; reply ; ring me ; rns ; seguro
        detox	-7	semanas ya ; set up ; shes 0 ; six days ; sleep like ; sober ; sorry ; st dui
        detox	-7	su hermana ; subpoena ; tech ; the list ; then says ; therapy ; to put ; to start
        detox	-7	tomorrow at ; took the ; trust ; try ; turn ; two months ; uds ; un programa ; una amiga
        detox	-7	usa cristal ; va a ; vacantes ; vape ; viernes ; voy ; wants groups ; weddings ; where to
        detox	-7	whoever ; you treat ; your ; youre ; zoom ; ~been ; ~drank ; ~substance ; ~substances
        detox	-8	# ; 0 d ; a donde ; a month ; aa ; admissions ; arrest ; as rxd ; at his ; august
        detox	-8	because of ; blood ; busco un ; by myself ; called ; cant breathe ; cita ; co
        detox	-8	coke daily ; comes after ; con alguien ; crack daily ; crack every ; cravings
        detox	-8	cristal desde ; d/c ; d/c from ; daily x ; days on ; dc ; detox d/c ; detox fent
        detox	-8	discharge ; do people ; dont go ; drogas ; dxm ; entiende ; failed ; fired ; friends
        detox	-8	garden ; grp ; gummies ; hice ; hospital detox ; how a ; how far ; i sleep ; intensive
        detox	-8	internamiento ; interview ; its about ; ive smoked ; kicked ; la casa ; la piedra
        detox	-8	lined up ; lost ; me a ; me and ; me dijeron ; meth 0 ; miss ; muy ; name is
        detox	-8	nearly every ; never more ; no cravings ; no tomo ; no withdrawal ; no ~aftercare
        detox	-8	october 0 ; of detox ; on own ; page ; pasadena ; purchasing ; question ; res ; se corto
        detox	-8	since 0 ; stable ; stay ; suggested ; talk to ; to drop ; toma ni ; tomorrow
        detox	-8	tratamiento ; trouble ; two beers ; vapes ; vaping ; very ; vm ; voces ; weeks ago
        detox	-8	went to ; with dinner ; wk x ; would like ; wrong ; zyn ; ~aftercare ; ~program
        detox	-8	~residential
        detox	-9	0 glasses ; addiction ; and do ; apartment ; centers ; chargers ; cigarettes ; coke 0
        detox	-9	comes ; completes ; confirm ; counseling ; cristal todos ; day at ; detox on ; did
        detox	-9	dos cervezas ; drink two ; etoh detox ; finished detox ; first dui ; former ; gente que
        detox	-9	grupo ; havent used ; hey ; it cost ; its the ; jobs ; july ; lined ; medically cleared
        detox	-9	meth x ; my detox ; next ; ninety days ; no detox ; no drugs ; now what ; numero
        detox	-9	on fridays ; one more ; over it ; place in ; plan ; por favor ; pot ; practicum ; sali
        detox	-9	says the ; seguir ; send ; sigue ; tanks ; the closet ; un grupo ; uso cristal ; wedding
        detox	-9	x / ; ~drugs ; ~internado
        detox	-10	% ; 0 % ; a problem ; aceptan ; ayuda ; custody ; detox done ; detox tea ; dinero
        detox	-10	dont trust ; estan ; finished a ; finishing ; google ; help ; hosp detox ; la noche
        detox	-10	labs ; list ; lvn ; nada ; nl ; no w/d ; on day ; parents ; pen ; problem ; sleeping
        detox	-10	student ; support ; talk ; tina ; to cut ; touched ; twice a ; used ; weed every
        detox	-11	0 meth ; adderall 0 ; centro ; clean ; dabs ; discharged ; el cristal ; ended ; exp
        detox	-11	hiring ; home from ; k 0 ; lose ; marihuana ; october ; rehab ; s/p ; staying ; test
        detox	-11	therapist ; treat
        detox	-12	$ 0 ; / 0 ; are you ; before bed ; blow ; cups ; drop ; es por ; fridays ; huffing
        detox	-12	inpt ; la coca ; la detox ; methamphetamine ; salio ; sobre ; spice ; step ; whippets
        detox	-13	audit 0 ; did it ; done ; duster ; glasses ; nicotine ; que sigue ; residencial
        detox	-14	completed ; internado ; nitrous ; resi ; vyvanse ; ~resi
        detox	-15	ayuda por ; carts ; cleared ; cristal diario ; detox unit ; drugs ; groups ; thc
        detox	-15	treatment
        detox	-16	edibles ; group ; meth every ; molly ; mota
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
