extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead1 = """
        not_a_lead	-3	=
        not_a_lead	26	*spam.0
        not_a_lead	25	*otherService.3
        not_a_lead	24	*thirdParty.0
        not_a_lead	23	*otherService.2
        not_a_lead	21	*otherService.1
        not_a_lead	17	asdkjh
        not_a_lead	15	*jobSeeker.0 ; *jobSeeker.1 ; *vendor.0
        not_a_lead	14	*otherService.4 ; *otherService.5 ; group
        not_a_lead	13	*vendor.1 ; asdlkj
        not_a_lead	12	*clientAdmin.0 ; *clientAdmin.0:other_experiencer ; nicotine
        not_a_lead	11	*family.9 ; asdkj ; clt ; drugs ; grp ; lkjh
        not_a_lead	10	*thirdParty.0:other_experiencer ; 0 ; addiction ; free
        not_a_lead	9	$ 0 ; *clientAdmin.1 ; *familySupport.0 ; *familySupport.0:other_experiencer
        not_a_lead	9	*spam.1 ; / / ; ahi ; alcohol ; current ; group for ; hiring ; position ; wrong ; zz
        not_a_lead	8	*jobSeeker.0:other_experiencer ; *outpatientDuring.0 ; alumni ; billed ; chat
        not_a_lead	8	checked ; class ; confirm ; de ; dejar ; fix ; google ; link ; may i ; need a ; pt
        not_a_lead	8	still ; wants ; with you
        not_a_lead	7	% ; 0 % ; a short ; asks for ; bulimia ; busco ; buy ; by mistake ; cadc
        not_a_lead	7	certificate ; checked in ; co ; contratando ; demo ; discharged ; dmv ; dr ; estuve
        not_a_lead	7	fall ; families ; for ; grupo ; hire ; i left ; i never ; interns ; leads ; left
        not_a_lead	7	licensed ; lvn ; mistake ; need my ; no drugs ; our ; paciente ; pay ; quote ; rehabs
        not_a_lead	7	reportera ; sent ; shifts ; short ; sports ; su ; support ; techs ; thought
        not_a_lead	7	writing a ; your ; ~drugs
        not_a_lead	6	$ ; *jobSeeker.1:other_experiencer ; *number.2 ; *substance.4:negated ; *thirdParty.1
        not_a_lead	6	a group ; a patient ; account ; and my ; and need ; and would ; asdkjh 0 ; attached
        not_a_lead	6	buscaba ; call this ; capstone ; casino ; cigarettes ; cita ; comment ; completion
        not_a_lead	6	con ustedes ; could ; cuarto ; cv ; depression ; do u ; drogas ; drop ; eating
        not_a_lead	6	estan contratando ; ex ; exclusive ; facility ; for rehabs ; for that ; for wives
        not_a_lead	6	for your ; forgot ; have my ; health ; i send ; indeed ; inspector ; late ; lead
        not_a_lead	6	like to ; limpieza ; machines ; mtg ; never ; no ~drugs ; opioid ; or you ; owner
        not_a_lead	6	pacientes ; partner ; perdon ; practicum ; ranking ; residential and ; selling
        not_a_lead	6	sober ; summary ; supervisor ; tap ; test ; the alumni ; this the ; transfers
        not_a_lead	6	treatment centers ; vacantes ; vape ; verified ; visiting ; want a ; wanted ; web
        not_a_lead	6	whom ; wife of ; wives ; wrong # ; wrong number ; xx ; you dont ; zyn ; ~pt
        not_a_lead	5	# ; *arrests.0:hypothetical ; *clientAdmin.1:other_experiencer ; *substance.0:negated
        not_a_lead	5	a day ; a heroin ; a su ; and id ; anything ; attendance ; balance ; bill ; biz
        not_a_lead	5	bring ; buscaba la ; california ; car ; carta ; center ; cheap ; chest pain ; cigarro
        not_a_lead	5	circle for ; city ; clinical ; clothes ; cobraron ; compras ; could your ; counseling
        not_a_lead	5	cuenta ; days or ; deposit ; det ; detective ; detox unit ; donate ; dont pay
        not_a_lead	5	doordash ; drink or ; earn ; ehr ; enfermera ; equivocado ; excuse ; exp
        not_a_lead	5	experiencia ; expert ; facilities ; familiares ; fax ; for him ; for parents
        not_a_lead	5	from march ; from your ; grupo para ; hace dos ; help quitting ; here ; how a
        not_a_lead	5	how do ; hung ; hung up ; husband ; i can ; is in ; left my ; letter ; lkj ; looks
        not_a_lead	5	love ; love to ; low ; mail ; make ; mama de ; marriage ; may ; me cobraron ; mom of
        not_a_lead	5	msw ; my deposit ; my discharge ; my records ; nada ; necesito ; ni ; no alcohol
        not_a_lead	5	no charge ; offering ; opening ; openings for ; ordering ; overnight ; pago ; panic
        not_a_lead	5	paralegal ; pasar ; patient ; patient in ; patient there ; pay per ; position still
        not_a_lead	5	precio ; prices ; process ; process server ; prueba ; pt daily ; ptsd ; question
        not_a_lead	5	quiero dejar ; radio ; records ; records from ; replacement ; resume ; scene ; send a
        not_a_lead	5	sent to ; server ; slot machines ; someone to ; somos ; sports betting ; statement
        not_a_lead	5	stats ; subpoena ; sun ; survey ; ten ; the dmv ; there now ; to bring ; to change
        not_a_lead	5	to donate ; to know ; tone ; transferred ; treatment ; trying to ; tuesday ; ua
        not_a_lead	5	un grupo ; units ; up on ; ustedes ; vendemos ; video ; visit ; visiting hours
        not_a_lead	5	wants the ; warranty ; was there ; we were ; weekly ; weight ; what are ; whom do
        not_a_lead	5	wife is ; with ; y necesito ; you ; your house ; ~alcohol ; ~ct ; ~drink ; ~internado
        not_a_lead	4	% off ; *abstinent.0 ; *ago.3 ; *jobSeeker.0:hypothetical ; *spam.0:other_experiencer
        not_a_lead	4	*treatmentNeed.0:negated ; *vendor.0:other_experiencer ; / xx ; 0 bed ; 0 rd
        not_a_lead	4	a grief ; a letter ; a licensed ; a month ; a novel ; a podcast ; address
        not_a_lead	4	admitted here ; ads ; al anon ; alcohol or ; all night ; and then ; anon ; anxiety
        not_a_lead	4	anything for ; apr ; april ; asking abt ; asks is ; asks when ; august ; bail
        not_a_lead	4	bail bondsman ; be late ; beds ; behavioral ; behavioral health ; billed my ; billing
        not_a_lead	4	binge ; bondsman ; booze ; boxes ; bulk ; buscando ; cable ; call is ; called re
        not_a_lead	4	caller asks ; callers ; cambiar ; candidate ; card ; centros ; cert ; certificate and
        not_a_lead	4	cessation ; charged ; charged my ; circle ; clean ; click here ; client mom
        not_a_lead	4	clt needs ; colchones ; company ; con quien ; congratulations ; consejera ; control
        not_a_lead	4	copago ; copy of ; could somebody ; cuarto 0 ; cups ; current client ; current pt
        not_a_lead	4	dates ; dates in ; de duelo ; dear ; dejar de ; deposit back ; designer ; detox beds
        not_a_lead	4	disability ; discharge ; discharge summary ; dm for ; doing ; donar ; dont ~drink
        not_a_lead	4	dropping ; drug ; duelo ; el casino ; el cigarro ; el cuarto ; employment
        not_a_lead	4	enfermeras ; estan ; estuve con ; expert witness ; family session ; fee ; fentanilo
        not_a_lead	4	fill ; film ; flat ; flowers ; following ; following up ; food ; for two ; from last
        not_a_lead	4	gambling ; gerente ; google ads ; grief ; grp for ; grupo de ; guarderia ; handles
        not_a_lead	4	help me ; help with ; herself ; hey ; house ; i discharged ; i interview ; i put
        not_a_lead	4	i wasnt ; im his ; in a ; in rm ; in tx ; insurer ; interest ; interview
        not_a_lead	4	interviewed ; is open ; is this ; it back ; itemized ; jury ; jury duty ; just the
        not_a_lead	4	know how ; la visita ; last year ; left # ; leonard ; licencia ; listing ; lobby
        not_a_lead	4	local ; losing ; m wants ; map ; mayo ; mayoreo ; me if ; me yes ; memory ; mgr
        not_a_lead	4	might ; missing ; money on ; move ; my card ; my husband ; my mother ; my new
        not_a_lead	4	my thursday ; near me ; need an ; need someone ; need to ; never used ; ni uso
        not_a_lead	4	no toma ; no ~substances ; not a ; novel ; nuestra ; numero ; ocd ; ocupan
        not_a_lead	4	of current ; offer ; offers ; ofrece ; ofrecemos ; on meth ; on page ; on your
        not_a_lead	4	one off ; openings ; or drugs ; or use ; pague ; papeles y ; papers ; para
        not_a_lead	4	para familiares ; parcel ; per admit ; perdi ; pharmacy ; phone call ; pick ; pkg
        not_a_lead	4	please fix ; podcast ; por ellos ; por un ; portal ; positions ; practitioner ; press
        not_a_lead	4	pricing ; producer ; pt left ; questions ; quien ; quiere ; quit ; quitting ; qwe
        not_a_lead	4	rd ; rd call ; re ; reach the ; recoger ; recording ; registered ; rehab after
        not_a_lead	4	reply ; reportaje ; reporter ; reportera de ; request ; requesting ; residents
        not_a_lead	4	restaurant ; results ; ropa ; running ; searching ; security ; sells ; send ; session
        not_a_lead	4	shadow ; she doesnt ; sheriff ; ship ; should like ; signed ; sir ; sit with ; slot
        not_a_lead	4	solicitud ; speaker ; specialist ; spring ; stay ; stay in ; still have ; still open
        not_a_lead	4	stuck ; suicide ; supply ; switch ; t ; tap tap ; tech ; tell me ; temprano
        not_a_lead	4	tengo papeles ; the link ; the map ; the pharmacy ; them ; there any ; this was
        not_a_lead	4	thought this ; thought we ; tienen vacantes ; to drop ; told cant ; toma ni ; top
        not_a_lead	4	trying ; tue ; two ; u guys ; uds ; uds cups ; un reportaje ; uniformes ; upset re
        not_a_lead	4	use anything ; vaping nicotine ; vendedor ; visita ; wallet ; we ; what time
        not_a_lead	4	whatsapp ; when can ; when is ; where can ; who ; who handles ; with dr ; witness
        not_a_lead	4	wont take ; would like ; xylazine ; years ; you help ; you hire ; you hiring
        not_a_lead	4	you pay ; your center ; your facility ; your folks ; your parcel ; ~hiring
        not_a_lead	4	~substances
        not_a_lead	3	# wanted ; *ago.2 ; *caller.0:hypothetical ; *hooked.0 ; *mandator.0 ; *needsHelp.0
        not_a_lead	3	*otherService.5:other_experiencer ; *priorTreatments.0 ; *quitting.0
        not_a_lead	3	*service.0:hypothetical ; *soonDate.0 ; 0 # ; 0 today ; a guest ; a heavy ; a home
        not_a_lead	3	a m ; a night ; a rehab ; a reporter ; a row ; a support ; a therapist ; a ~pt
        not_a_lead	3	about how ; about it ; abt a ; acct ; actual ; ad ; addicted ; addicted to
        not_a_lead	3	admissions ; admit ; admits ; admits a ; admitted ; after a ; agencia ; agencia de
        not_a_lead	3	agency ; al ; alcohol and ; alcohol no ; an opening ; and detox ; and iop
        not_a_lead	3	and nobody ; and residential ; and you ; anda buscando ; angeles ; ansiedad
        not_a_lead	3	anuncios ; anxious and ; apologized ; app ; applications ; are there ; area ; arrived
        not_a_lead	3	asked for ; asking if ; asks to ; asks who ; associate ; at five ; at wholesale ; ate
        not_a_lead	3	attacks ; atty ; audit ; bajar ; bajar de ; barbecue ; been sober ; before my
        not_a_lead	3	belly fat ; betting ; bht ; bilingual ; bill from ; bipolar ; bonus ; book
        not_a_lead	3	booze and ; brochures ; bugs on ; built ; burbank ; buro ; buscando a ; busco a
        not_a_lead	3	busco trabajo ; busco un ; business ; but the ; cadena ; calling out ; can bring
        not_a_lead	3	can fix ; can we ; can you ; cans a ; cant confirm ; car in ; car warranty
        not_a_lead	3	card twice ; care for ; carrier ; carta de ; casa de ; centers ; certified ; change
        not_a_lead	3	charger ; charges ; check ; checked out ; cita con ; civil ; ciwa ; claim ; client
        not_a_lead	3	clinic ; clinicas ; cna ; coats ; cobijas ; collections ; comfortable
        not_a_lead	3	comfortable with ; comment on ; complaint ; con licencia ; cook ; copia ; copier
        not_a_lead	3	copier lease ; copy ; could i ; cpr card ; credit ; crypto signals ; ct ; cuando
        not_a_lead	3	cuando puede ; culebras ; custody ; cv attached ; d/c ; dad 0 ; dad son ; dad wants
        not_a_lead	3	dates for ; day my ; days i ; de fumar ; de limpieza ; de peso ; de él ; deja
        not_a_lead	3	dejar el ; dejar la ; deje mi ; del jueves ; dementia ; dementia and ; denise
        not_a_lead	3	dentist ; depresion ; deputy ; detox and ; detox centers ; detox floor ; diem
        not_a_lead	3	dinero ; discount ; do a ; do about ; do i ; doble ; documentary ; doesnt want
        not_a_lead	3	dollars ; donating ; donde hacer ; donde la ; dont drink ; dont use ; dos anos
        not_a_lead	3	drama ; drink ; drinks and ; drone ; drop off ; dropping off ; drug test ; drugs or
        not_a_lead	3	due ; due friday ; duty ; el fentanilo ; ellos ; en mayo ; en otro ; entrevista
        not_a_lead	3	es el ; esta ahi ; esta internado ; esta ~internado ; estudio ; estuve internado
        not_a_lead	3	etoh no ; evening program ; every month ; everything on ; example ; expediente
        not_a_lead	3	experience ; fat ; fax my ; fentanyl ; fentanyl in ; field ; fifteen ; fifteen minute
        not_a_lead	3	fire ; fix it ; fix that ; flyer ; follows ; for herself ; for iop ; for kitchen
        not_a_lead	3	for ptsd ; for rates ; for residential ; for self ; for six ; for the ; former ~pt
        not_a_lead	3	foundation ; from meth ; fue ; fue hace ; fui ; fui paciente ; fumar ; gane ; get his
        not_a_lead	3	glasses ; good with ; got my ; grown ; grupos para ; gun in ; guy ; guy again
        not_a_lead	3	guy with ; has dementia ; have the ; he checked ; he wont ; her son ; her the
        not_a_lead	3	here told ; hes not ; hi my ; hija se ; his mouth ; his phone ; homes ; hora es
        not_a_lead	3	host ; host a ; hours ; house manager ; house on ; housekeeping ; husband drinks
        not_a_lead	3	i completed ; i sent ; i was ; if he ; if ~hiring ; im doing ; im only ; im writing
        not_a_lead	3	in apr ; in april ; in detox ; in front ; in house ; in room ; in week ; inmigracion
        not_a_lead	3	instant ; insurance says ; interesa ; invoice ; invoice from ; iop client ; is an
        not_a_lead	3	is at ; is he ; is she ; is staying ; isnt ; john ; join ; juega en ; just
        not_a_lead	3	just want ; kid has ; kitchens ; knee ; know hes ; las maquinitas ; lb ; le ofrecemos
        not_a_lead	3	left your ; limpia ; linen ; load ; logo ; lonely ; look ; look at ; los angeles
        not_a_lead	3	loss ; lower ; mandar ; maquinitas ; marcas ; me / ; me interesa ; me on ; me quit
        not_a_lead	3	meant ; meant to ; medicare ; meds ; meth psychosis ; mi hijo ; minute demo ; mira
        not_a_lead	3	mom has ; money ; mothers ; mouse ; mr ; my kid ; my next ; naloxone ; name of
        not_a_lead	3	name on ; necesito una ; need another ; needs ; needs a ; never got ; never have
        not_a_lead	3	ni usa ; nicotine only ; night and ; no sub ; no tomo ; no ~quiere ; nor ; nota
        not_a_lead	3	nothing else ; nueve ; numero equivocado ; of completion ; off booze ; on hold
        not_a_lead	3	only pay ; open ; opening for ; otherwise ; out if ; overnight techs ; p ; p/u
        not_a_lead	3	paciente en ; page ; page one ; paid ; pallet ; panel ; panic attacks ; papeles
        not_a_lead	3	para clinicas ; para su ; parches ; parroquia ; part time ; pasar por ; password
        not_a_lead	3	patients ; pay for ; peer ; people with ; per diem ; pick up ; platicas ; please tell
        not_a_lead	3	podcast about ; poison ; policia ; poner ; poner una ; posting ; pouches
        not_a_lead	3	practicum site ; premises ; prescription ; prestamos ; prevention ; problem ; project
        not_a_lead	3	proof ; pruebas ; psych ; psychosis ; pt wife ; pts ; public ; pueden mandar
        not_a_lead	3	puedo pasar ; purchasing ; puts ; puts a ; que termine ; queja ; quien hablo
        not_a_lead	3	quien se ; quiere hablar ; quisiera ; quitting vaping ; radt ; rank ; raw
        not_a_lead	3	re balance ; re detox ; recibo ; record ; records sent ; recovery ; relocating ; retd
        not_a_lead	3	retired ; rns ; robo ; robocall ; roi ; role ; room 0 ; root ; ropa de ; rotary ; row
        not_a_lead	3	rx ; sabemos de ; said you ; salio de ; sample ; saw the ; says ins ; school wants
        not_a_lead	3	se corta ; see what ; seeking ; sees ; senora ; seo ; ser ; ser voluntaria
        not_a_lead	3	shes never ; shift ; shipping ; shop ; show ; shows ; signals ; signature ; since the
        not_a_lead	3	sisters ; sit ; skips ; slow ; sobre ; sobre el ; sobredosis ; solar ; somebody in
        not_a_lead	3	something for ; somos una ; speak to ; status ; status of ; staying ; staying with
        not_a_lead	3	stop ; strip ; strips ; student ; su centro ; su clinica ; su expediente ; sub use
        not_a_lead	3	subject ; substance use ; summary to ; supplies ; support for ; support group
        not_a_lead	3	support grp ; surgeon ; sus ; t me ; telehealth ; ten minutes ; tengo experiencia
        not_a_lead	3	that my ; the family ; the front ; the invoice ; the safe ; the vet ; then puts
        not_a_lead	3	there ; there and ; this sunday ; this wk ; throw ; throw up ; thursday ; til
        not_a_lead	3	time on ; to ; to about ; to find ; to friday ; to give ; to lose ; to move ; to quit
        not_a_lead	3	to reach ; to see ; to whom ; tow ; toxicology ; trabajo social ; tras ; treat
        not_a_lead	3	treat gambling ; tryna ; tu ; twice for ; two years ; una carta ; una nota
        not_a_lead	3	una queja ; unas ; unit ; up every ; up tmrw ; upset ; ur ; urine ; us in ; usa
        not_a_lead	3	usa nada ; use ; vacante ; vacante de ; vacantes de ; vaping ; voluntaria ; volunteer
        not_a_lead	3	volunteers ; want ; want to ; wants comment ; wants mgr ; wants purchasing
        not_a_lead	3	wants rehab ; wants something ; wants support ; was at ; watches ; we send ; wed love
        not_a_lead	3	went ; were a ; were the ; what day ; when ; wholesale ; wholesale prices ; will pick
        not_a_lead	3	will write ; winter ; with exclusive ; work at ; work i ; working on ; would your
        not_a_lead	3	writing ; xx 0 ; y anda ; years at ; years in ; years sober ; you charged ; you on
        not_a_lead	3	you still ; you taking ; you will ; your admissions ; your residents ; zyn pouches
        not_a_lead	3	~alcohol ~withdrawal ; ~ayuda ; ~etoh no ; ~ex ; ~ex is ; ~on ; ~quiere
        not_a_lead	3	~quiere ~ayuda ; ~withdrawal ~seizures
        not_a_lead	2	*about.0 ; *abstinent.3 ; *alcoholic.0 ; *frequency.2:hypothetical ; *heavy.0
        not_a_lead	2	*mandator.0:hypothetical ; *nonDrug.0:negated ; *otherService.4:other_experiencer
        not_a_lead	2	*otherService.5:hypothetical ; *otherService.9:other_experiencer
        not_a_lead	2	*person.0:historical ; *rehabDone.0 ; *sinceStopping.3 ; *substance.3:negated
        not_a_lead	2	*suicidalOblique.3 ; *withdrawalHint.0 ; / ; / thursday ; 0 admits ; 0 for ; 0 k
        not_a_lead	2	0 lb ; 0 panel ; 0 practicum ; 0 when ; 0 with ; 0 x ; 0 y/o ; a blue ; a car
        not_a_lead	2	a circle ; a company ; a cook ; a costco ; a cruise ; a cup ; a dios ; a donation
        not_a_lead	2	a fall ; a floor ; a lady ; a named ; a no ; a paper ; a parents ; a per ; a poder
        not_a_lead	2	a practicum ; a q ; a quote ; a resident ; a resume ; a root ; a speaker ; a story
        not_a_lead	2	a subpoena ; a substance ; a supervisor ; a ver ; a ~drinker ; abogada ; about
        not_a_lead	2	about fentanyl ; about recovery ; about the ; about your ; accident ; add
        not_a_lead	2	addict and ; aed ; after dinner ; after i ; ago for ; agosto ; ahi el ; aide
        not_a_lead	2	al whatsapp ; alcohol detox ; alcohol in ; alcohol withdrawal ; alcohol y ; alcoholic
        not_a_lead	2	alcoholic and ; alguien que ; algun ; all her ; all it ; all nite ; alley ; allowed
        not_a_lead	2	already ; already in ; alum ; alzheimer ; amor ; an eating ; an expert ; an old
        not_a_lead	2	and a ; and cows ; and doing ; and family ; and fentanyl ; and its ; and we
        not_a_lead	2	and wonder ; annual ; ano ; ano pasado ; anos en ; another ; anuncios en ; any
        not_a_lead	2	any openings ; application ; applications for ; apply for ; appointment with
        not_a_lead	2	april and ; are you ; arrangement ; asked to ; asks ; asks 0 ; asks if ; at all
        not_a_lead	2	at intake ; attack ; attacks since ; auditor ; available ; away my ; ayudan ; bass
        not_a_lead	2	be a ; bebe ; bed 0 ; before midnight ; before the ; before this ; believe my ; belly
        not_a_lead	2	below ; benefits ; bien gracias ; bilingue ; bill wants ; billed twice ; bit ; blades
        not_a_lead	2	blankets ; bls ; boats ; book a ; booked ; bordamos ; botellas ; boy is ; bring him
        not_a_lead	2	brings ; broker ; brother is ; buena ; built for ; bulk pricing ; buprenorphine
        not_a_lead	2	busca ; busco ayuda ; buttons ; buys ; c/o ; cadc ii ; calendar ; calling us ; calls
        not_a_lead	2	camas ; came to ; cameras ; can i ; can she ; can someone ; canal ; cans ; cant make
        not_a_lead	2	cant quit ; cant say ; cant stop ; canyon ; car died ; cardiac ; cardiology ; casi
        not_a_lead	2	casi me ; caso de ; catalog ; celular ; census ; centros de ; chamba ; charge
        not_a_lead	2	charger and ; check in ; checking ; checks ; cita del ; ciwa and ; claims ; class b
        not_a_lead	2	class i ; clean record ; cleaning ; click ; clients ; clinica ; clinical director
        not_a_lead	2	clots ; clt wants ; cobijas y ; cocina ; cocinera ; coin ; college ; come off
        not_a_lead	2	comes up ; coming in ; community ; community college ; competitors ; completed your
        not_a_lead	2	completion for ; compliance ; con seguro ; consejero ; consulado ; contract
        not_a_lead	2	contracts ; cooked ; copay ; copia de ; coraje ; corta ; costco ; could do
        not_a_lead	2	counseling for ; cpr ; cruise ; cual ; cual es ; cup ; custodian ; d/c summary
        not_a_lead	2	da un ; dad ; danny ; daughter just ; daughters ; day n ; days of ; de alcohol
        not_a_lead	2	de alta ; de amor ; de chofer ; de cocinera ; de cocinero ; de hoy ; de mas ; de mes
        not_a_lead	2	de pacientes ; de panico ; de rehabilitacion ; de sobredosis ; de trabajo
        not_a_lead	2	de ustedes ; defendant ; dejo ; dejo una ; del ano ; del casino ; delayed ; delirium
        not_a_lead	2	delirium tremens ; dental office ; dentures ; deny ; department ; depressed
        not_a_lead	2	desde que ; detox en ; detox los ; detox wing ; died ; diem shifts ; dieron de ; diga
        not_a_lead	2	diga que ; dinero desde ; director re ; discharged last ; discharged on ; disorder
        not_a_lead	2	divorce ; dm ; doesnt ; doesnt drink ; doesnt ~drink ; doing a ; doing fine
        not_a_lead	2	doing great ; don ; donar ropa ; donation ; dont have ; doors ; doors down
        not_a_lead	2	dos semanas ; dozen ; dr patels ; drawer ; drinker ; drinking no ; drivers
        not_a_lead	2	drogas ni ; drugs and ; dtr ; eating d/o ; eating disorder ; el celular ; el papel
        not_a_lead	2	el seguro ; else never ; elsewhere ; empleo ; employee ; empty ; emts ; en agosto
        not_a_lead	2	en febrero ; en marzo ; en su ; enero y ; enfermera de ; enfermera y ; entrevistar
        not_a_lead	2	entrevistar a ; envelope ; eob ; es la ; escribo ; espanol para ; esposa de
        not_a_lead	2	esposa es ; esposo salio ; esposo y ; esta ; estudiante ; estudiante de ; estuve en
        not_a_lead	2	estuve internada ; even there ; evening group ; events ; ex clt ; f/u ; facilitator
        not_a_lead	2	family ; february ; feed store ; fentanyl detox ; fifteen minutes ; file a
        not_a_lead	2	fill beds ; fill it ; filming ; find ; find out ; finished my ; finished your
        not_a_lead	2	five questions ; five years ; fix the ; fixes ; fixes that ; floors ; fmla ; folks
        not_a_lead	2	for $ ; for behavioral ; for practicum ; for service ; for something ; for spring
        not_a_lead	2	former ; fortnite ; forty pounds ; four months ; friday my ; from here ; from iop
        not_a_lead	2	fund ; gambler ; gana ; garantizados ; gasta ; gave # ; gave her ; get 0 ; get help
        not_a_lead	2	get on ; getting the ; gift ; good afternoon ; got billed ; got the ; gotten
        not_a_lead	2	gotten the ; gracias a ; grandfather ; groups at ; grupos ; guaranteed ; guest of
        not_a_lead	2	gums ; guys ; guys need ; guys still ; guys take ; hacer ; hacer mis ; handled
        not_a_lead	2	hanging ; has no ; hasnt ; hate ; have an ; have been ; have group ; have you
        not_a_lead	2	havent gotten ; he doesnt ; he is ; he isnt ; he left ; he owes ; he sees
        not_a_lead	2	health class ; heavy ; hell be ; help treatment ; her life ; her name ; her since
        not_a_lead	2	here with ; herramientas y ; herself only ; hes at ; hi i ; hi its ; hija tiene
        not_a_lead	2	hijo esta ; hijo no ; him and ; hiring for ; his cousin ; his daughter ; his own
        not_a_lead	2	homework ; hoodie ; hop ; hoping ; horario de ; hot singles ; hotline ; hours for
        not_a_lead	2	house 0 ; house or ; hoy mismo ; hr ; hrs ; hsa ; husb ; husband died ; i binge
        not_a_lead	2	i drop ; i finished ; i host ; i just ; i noticed ; i only ; i own ; i paid
        not_a_lead	2	i shadow ; i shoot ; i shop ; i sold ; i visit ; i wish ; i write ; id ; id love
        not_a_lead	2	id take ; if a ; if her ; if thats ; if this ; ii ; ill ; im five ; im sober ; im up
        not_a_lead	2	in burbank ; in last ; in pasadena ; in there ; in treatment ; in ur ; in your
        not_a_lead	2	initial ; injury ; instagram ; insulin ; intake ; internado ; internado con
        not_a_lead	2	interview a ; irb ; is already ; is four ; is here ; is my ; is still ; is with
        not_a_lead	2	isnt coming ; isnt ~sick ; it again ; it three ; its the ; ive a ; ive smoked
        not_a_lead	2	jacket ; jacket and ; juega ; juego ; just for ; just like ; just that ; karen
        not_a_lead	2	keeps me ; ktla ; la casa ; la doctora ; la familia ; la metanfetamina ; la renta
        not_a_lead	2	la senora ; lab ; landlord ; landscaper ; last winter ; late sister ; le digo
        not_a_lead	2	left and ; left her ; left in ; let me ; letter to ; liability ; ligature
        not_a_lead	2	like yours ; limpieza o ; links ; lists ; little ; liver detox ; llaman ; llevamos
        not_a_lead	2	llevo un ; lmft ; lo que ; lo tienen ; looked ; los sabados ; lose ; losing it ; lot
        not_a_lead	2	luis ; lungs ; lvn 0 ; lvn asks ; mail carrier ; mail it ; mail them ; mailing
        not_a_lead	2	make a ; make it ; male ; mama ; mando ; mantenimiento ; manual ; manual has
        not_a_lead	2	maquinitas del ; march ; marisol ; market ; marketing ; marriage and
        not_a_lead	2	marriage counseling ; marzo ; mas en ; me n ; me not ; me quedo ; me siguen ; me so
        not_a_lead	2	me stop ; me what ; me whether ; mean ; medical ; medicinas ; medicos ; medio tiempo
        not_a_lead	2	meeting ; melts ; metanfetamina ; mete ; methadone clinic ; mft ; mft trainee
        not_a_lead	2	mi esposo ; mi senora ; mi tratamiento ; mi ultima ; might be ; migracion ; min late
        not_a_lead	2	minute ; miss ; month and ; month guaranteed ; month in ; mouth ; move to ; mr r
        not_a_lead	2	msw student ; muerto ; muerto rico ; music ; must go ; my account ; my appointment
        not_a_lead	2	my baby ; my bill ; my boy ; my car ; my cv ; my depression ; my gums ; my lungs
        not_a_lead	2	my medical ; my public ; my stay ; my suboxone ; my two ; n i ; n im ; n she
        not_a_lead	2	nada ni ; nadie en ; named ; navy ; nd yr ; need 0 ; need somebody ; need somewhere
        not_a_lead	2	neither of ; never had ; never touched ; next day ; ni alcohol ; ni le ; ni se
        not_a_lead	2	nicotina ; night shift ; night staff ; nino ; nite n ; no booze ; no drinking
        not_a_lead	2	no etoh ; no one ; no sabemos ; no substance ; no voy ; no ~alcohol ; no ~drinking
        not_a_lead	2	nobody called ; noc ; noise ; not answering ; not asking ; nothing for ; noticed
        """
}
