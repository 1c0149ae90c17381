extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead1 = """
        not_a_lead	-2	=
        not_a_lead	25	*otherService.3 ; *spam.0
        not_a_lead	24	*thirdParty.0
        not_a_lead	23	*otherService.2
        not_a_lead	21	*otherService.1
        not_a_lead	16	asdkjh
        not_a_lead	15	*jobSeeker.0 ; *jobSeeker.1 ; *vendor.0
        not_a_lead	14	*otherService.4 ; *otherService.5
        not_a_lead	13	asdlkj ; group
        not_a_lead	12	*vendor.1 ; ahi ; nicotine
        not_a_lead	11	*clientAdmin.0 ; *clientAdmin.0:other_experiencer ; *family.9
        not_a_lead	11	*thirdParty.0:other_experiencer ; asdkj ; clt ; drugs ; grp
        not_a_lead	10	*familySupport.0:other_experiencer ; *spam.1 ; 0 ; addiction ; current ; free
        not_a_lead	10	hiring ; lkjh ; may i
        not_a_lead	9	$ 0 ; *clientAdmin.1 ; *familySupport.0 ; *jobSeeker.0:other_experiencer
        not_a_lead	9	*outpatientDuring.0 ; / / ; alcohol ; group for ; position ; wrong ; zz
        not_a_lead	8	alumni ; bulimia ; chat ; checked ; class ; de ; dejar ; fix ; google ; link ; lvn
        not_a_lead	8	need a ; paciente ; pt ; short ; still ; wants ; with you
        not_a_lead	7	$ ; % ; 0 % ; a short ; a su ; account ; asks for ; billed ; buy ; cadc ; certificate
        not_a_lead	7	checked in ; cita ; co ; contratando ; demo ; discharged ; dmv ; dr ; estuve ; ex
        not_a_lead	7	experiencia ; fall ; families ; for ; for that ; for wives ; grupo ; hire ; i left
        not_a_lead	7	i never ; interns ; left ; licensed ; limpieza ; need my ; never ; no drugs ; pay
        not_a_lead	7	quote ; rehabs ; residential and ; shifts ; sports ; su ; support ; t ; techs ; wives
        not_a_lead	7	writing a ; your ; ~drugs
        not_a_lead	6	*jobSeeker.1:other_experiencer ; *number.2 ; *substance.4:negated ; *thirdParty.1
        not_a_lead	6	a group ; a patient ; and my ; and need ; and would ; anything ; asdkjh 0 ; attached
        not_a_lead	6	buscaba ; busco ; business ; by mistake ; call this ; capstone ; casino ; center
        not_a_lead	6	cigarettes ; circle for ; comment ; completion ; con ustedes ; cv ; det ; do u
        not_a_lead	6	drogas ; drop ; eating ; es la ; estan contratando ; exclusive ; facilities
        not_a_lead	6	for rehabs ; forgot ; have my ; here ; i send ; indeed ; inspector ; lead ; leads
        not_a_lead	6	like to ; love ; m wants ; machines ; may ; mistake ; msw ; no alcohol ; no ~drugs
        not_a_lead	6	opening ; opioid ; our ; owner ; pacientes ; partner ; patient in ; practicum
        not_a_lead	6	ranking ; reportera ; resume ; selling ; sent ; sober ; supervisor ; tap ; test
        not_a_lead	6	the alumni ; this the ; thought ; to change ; tone ; treatment ; ua ; ustedes
        not_a_lead	6	vacantes ; visiting ; want a ; wanted ; was there ; web ; whom ; wife of ; wrong #
        not_a_lead	6	wrong number ; xx ; you dont ; zyn ; ~pt
        not_a_lead	5	# ; *ago.3 ; *arrests.0:hypothetical ; *clientAdmin.1:other_experiencer
        not_a_lead	5	*substance.0:negated ; a heroin ; a letter ; a night ; admitted here ; all night
        not_a_lead	5	and id ; attendance ; bill ; billing ; bring ; buscaba la ; california ; car ; carta
        not_a_lead	5	cheap ; chest pain ; cigarro ; city ; clothes ; cobraron ; compras ; confirm ; could
        not_a_lead	5	could your ; counseling ; cuarto ; cuenta ; dates ; days or ; deposit ; depression
        not_a_lead	5	detective ; detox unit ; disability ; donate ; dont pay ; doordash ; drink or ; earn
        not_a_lead	5	ehr ; enfermera ; equivocado ; estan ; excuse ; exp ; expert ; facility ; familiares
        not_a_lead	5	fax ; fee ; ferreteria ; film ; for him ; for parents ; for your ; grief ; grupo para
        not_a_lead	5	hace dos ; health ; help quitting ; help with ; how a ; how do ; husband ; i can
        not_a_lead	5	is in ; is she ; la ferreteria ; late ; left # ; left my ; letter ; lkj ; lobby
        not_a_lead	5	looks ; love to ; low ; mail ; make ; marisol ; marriage ; me cobraron ; mom of ; mtg
        not_a_lead	5	my deposit ; my discharge ; necesito ; ni ; offering ; ofrecemos ; openings
        not_a_lead	5	openings for ; or you ; ordering ; overnight ; pago ; panic ; pasar ; patient
        not_a_lead	5	patient there ; pay per ; per admit ; perdon ; podcast ; por un ; portal
        not_a_lead	5	position still ; precio ; prices ; process server ; producer ; ptsd ; question
        not_a_lead	5	quiere ; quiero dejar ; radio ; records ; records from ; residents ; ropa ; scene
        not_a_lead	5	send a ; server ; ship ; slot machines ; someone to ; sports betting ; statement
        not_a_lead	5	stats ; sub ; subpoena ; summary ; sun ; sus ; ten ; the county ; the dmv ; there now
        not_a_lead	5	to bring ; to donate ; to know ; toma ni ; transferred ; transfers
        not_a_lead	5	treatment centers ; trying to ; tuesday ; un grupo ; units ; up on ; vape ; vendemos
        not_a_lead	5	verified ; visit ; visiting hours ; wants the ; warranty ; we were ; weekly ; weight
        not_a_lead	5	what are ; whatsapp ; whom do ; wife is ; with ; y necesito ; you ; you hire
        not_a_lead	5	your house ; ~alcohol ; ~ct ; ~drink ; ~internado
        not_a_lead	4	# wanted ; *abstinent.0 ; *ago.2 ; *caller.0:hypothetical ; *hooked.0
        not_a_lead	4	*jobSeeker.0:hypothetical ; *spam.0:other_experiencer ; *treatmentNeed.0:negated
        not_a_lead	4	*vendor.0:other_experiencer ; 0 bed ; 0 rd ; 0 when ; a grief ; a licensed ; a month
        not_a_lead	4	a novel ; a podcast ; address ; admit ; al anon ; alcohol and ; alcohol or
        not_a_lead	4	and residential ; anon ; anxiety ; anything for ; apologized ; apr ; april
        not_a_lead	4	are there ; asking abt ; asks is ; asks when ; atty ; august ; bail ; bail bondsman
        not_a_lead	4	balance ; bang ; be late ; beds ; betting ; billed my ; binge ; biz ; bondsman
        not_a_lead	4	booze ; bulk ; buscando ; called re ; caller asks ; callers ; candidate
        not_a_lead	4	cant confirm ; card ; centros ; cert ; certificate and ; cessation ; charged
        not_a_lead	4	charged my ; circle ; cita del ; clean ; click here ; client mom ; clinical
        not_a_lead	4	clt needs ; cna ; colchones ; complaint ; congratulations ; consejera ; control
        not_a_lead	4	cook ; copy of ; could i ; ct ; cuarto 0 ; cups ; current client ; current pt
        not_a_lead	4	cv attached ; d/c ; dates in ; de duelo ; dear ; dejar de ; del jueves ; denise
        not_a_lead	4	dentist ; deposit back ; deputy ; designer ; detox and ; detox beds ; diem
        not_a_lead	4	discharge ; discharge summary ; dm for ; do i ; doing ; donar ; dont ~drink
        not_a_lead	4	dropping ; drug ; duelo ; el casino ; el cigarro ; el cuarto ; employment
        not_a_lead	4	expert witness ; family session ; fentanilo ; fentanyl ; fill ; flat ; following
        not_a_lead	4	following up ; food ; for six ; for treatment ; for two ; from last ; from march
        not_a_lead	4	from your ; fui ; fui paciente ; gambling ; gerente ; grp for ; grupo de ; guarderia
        not_a_lead	4	handles ; have the ; help me ; herself ; hey ; homes ; host ; house ; house on
        not_a_lead	4	housekeeping ; houses and ; hung ; hung up ; i discharged ; i put ; i wasnt ; im his
        not_a_lead	4	in detox ; in rm ; in tx ; interest ; interview ; interviewed ; is asking ; is open
        not_a_lead	4	join ; just for ; just the ; know how ; last year ; leonard ; licencia ; listing
        not_a_lead	4	losing ; maintenance ; mama ; mama de ; map ; mayo ; mayoreo ; me if ; me yes
        not_a_lead	4	meeting ; memory ; missing ; money on ; mouth ; move ; my card ; my mother ; my new
        not_a_lead	4	my records ; my thursday ; nada ; name of ; near me ; need someone ; need to
        not_a_lead	4	needs a ; never used ; ni uso ; nicotine only ; no charge ; no toma ; no ~substances
        not_a_lead	4	not a ; novel ; nuestra ; numero ; ocd ; ocupan ; of current ; offer ; offers
        not_a_lead	4	ofrece ; on meth ; on your ; one off ; or drugs ; or use ; papeles ; papeles y ; para
        not_a_lead	4	para su ; paralegal ; parcel ; parcel is ; patients ; per diem ; pharmacy
        not_a_lead	4	phone call ; pick ; pilot ; pkg ; please fix ; positions ; practicas ; practitioner
        not_a_lead	4	prescription ; pricing ; process ; prueba ; pruitt ; pt daily ; pt left ; purchasing
        not_a_lead	4	questions ; quien ; quit ; quitting ; qwe ; rd ; rd call ; re ; re balance
        not_a_lead	4	reach the ; recoger ; recording ; recovery ; registered ; rehab after ; replacement
        not_a_lead	4	reply ; reportaje ; requesting ; restaurant ; retd ; rns ; ropa de ; running
        not_a_lead	4	searching ; security ; sells ; sent to ; session ; shadow ; she doesnt ; sheriff
        not_a_lead	4	sir ; sit with ; sobre ; solicitud ; something for ; somos ; speaker ; specialist
        not_a_lead	4	spring ; stay in ; still have ; still open ; stuck ; su cita ; suicide ; supply
        not_a_lead	4	survey ; switch ; tap tap ; tech ; tell me ; ten minutes ; tengo papeles ; terms
        not_a_lead	4	the link ; the map ; the pharmacy ; them ; there any ; this was ; thought this
        not_a_lead	4	thought we ; tienen vacantes ; to drop ; to move ; told cant ; trabajo social ; treat
        not_a_lead	4	trying ; tue ; u guys ; uds ; uds cups ; un reportaje ; uniformes ; upset re
        not_a_lead	4	use anything ; vaping nicotine ; vendedor ; video ; visita ; wallet ; we ; were the
        not_a_lead	4	what time ; when can ; when is ; where can ; who handles ; wholesale ; winter
        not_a_lead	4	witness ; wont take ; xylazine ; years ; you help ; you hiring ; you pay
        not_a_lead	4	your center ; your facility ; your folks ; your parcel ; ~hiring ; ~substances
        not_a_lead	3	% off ; *mandator.0 ; *needsHelp.0 ; *otherService.4:other_experiencer
        not_a_lead	3	*otherService.5:other_experiencer ; *otherService.9:other_experiencer
        not_a_lead	3	*priorTreatments.0 ; *quitting.0 ; *service.0:hypothetical ; *soonDate.0 ; / xx ; 0 #
        not_a_lead	3	0 today ; a circle ; a day ; a heavy ; a m ; a pilot ; a reporter ; a row ; a support
        not_a_lead	3	a therapist ; a ~pt ; about how ; about the ; abt a ; acct ; actual ; ad ; addicted
        not_a_lead	3	addicted to ; adictos ; admissions ; admits ; admits a ; admitted ; ads ; after a
        not_a_lead	3	agencia ; agency ; aide ; al ; alcohol no ; all her ; already ; an opening
        not_a_lead	3	and detox ; and iop ; and its ; and keep ; and nobody ; and then ; and you
        not_a_lead	3	anda buscando ; ano ; ansiedad ; anxious and ; applications ; are you ; asked for
        not_a_lead	3	asking if ; asks ; asks 0 ; asks to ; asks who ; associate ; at five ; ate ; audit
        not_a_lead	3	back from ; bajar ; bajar de ; barbecue ; bebe ; been sober ; before my ; behavioral
        not_a_lead	3	behavioral health ; bht ; bilingual ; bilingue ; bill from ; bipolar ; bonus ; book
        not_a_lead	3	booze and ; boxes ; brochures ; broker ; bugs on ; built ; buprenorphine ; burbank
        not_a_lead	3	buro ; busco a ; busco trabajo ; busco un ; but the ; cable ; call is ; calling out
        not_a_lead	3	calls ; cambiar ; can fix ; can we ; can you ; cans a ; car in ; car warranty
        not_a_lead	3	card twice ; care for ; carrier ; carta de ; casa de ; center in ; centers
        not_a_lead	3	certificado ; certified ; chamba ; change ; charges ; check ; checked out ; cita con
        not_a_lead	3	civil ; ciwa ; claim ; click ; client ; clinic ; clinica ; clinica dice ; clinicas
        not_a_lead	3	coats ; cobijas ; collections ; comfortable ; comfortable with ; coming in
        not_a_lead	3	comment on ; company ; con licencia ; con quien ; constancia ; constancia para
        not_a_lead	3	consult ; copago ; copia ; copier ; copier lease ; copy ; could somebody ; cpr card
        not_a_lead	3	crypto signals ; cuando ; cuando puede ; culebras ; current iop ; custody ; dad 0
        not_a_lead	3	dad son ; dad wants ; danny ; day my ; days i ; de adictos ; de experiencia
        not_a_lead	3	de fumar ; de hombre ; de limpieza ; de peso ; de él ; deja ; dejar el ; dejar la
        not_a_lead	3	deje mi ; dementia ; dementia and ; desde que ; detox centers ; detox floor ; dinero
        not_a_lead	3	dinero desde ; discount ; do a ; do about ; documentary ; doesnt want ; doesnt ~drink
        not_a_lead	3	dollars ; don ; donating ; donde hacer ; donde la ; dont drink ; dont use
        not_a_lead	3	door hardware ; dos anos ; drama ; drinks and ; drone ; drop off ; dropping off
        not_a_lead	3	drug test ; drugs or ; due friday ; duty ; el fentanilo ; ellos ; en mayo ; en otro
        not_a_lead	3	enfermeras ; esta ahi ; esta internado ; esta ~internado ; estudiante ; estudiante de
        not_a_lead	3	estuve con ; estuve internado ; etoh no ; evening program ; every month
        not_a_lead	3	everything on ; example ; expediente ; experience ; fax my ; field ; fifteen minute
        not_a_lead	3	fire ; fix it ; fix that ; flowers ; fmla ; follows ; for herself ; for iop
        not_a_lead	3	for ptsd ; for residential ; for self ; for the ; former ~pt ; foundation ; from meth
        not_a_lead	3	fue hace ; fumar ; gana ; gane ; get his ; glasses ; good with ; google ads ; got my
        not_a_lead	3	got the ; grown ; gun in ; guy ; guy again ; hanging ; has dementia ; he checked
        not_a_lead	3	he wont ; her life ; her son ; her the ; here told ; hes not ; hi my ; hija se
        not_a_lead	3	hijo esta ; his phone ; history ; homework ; hoodie ; hora es ; host a ; hours
        not_a_lead	3	house manager ; houses ; husband drinks ; i completed ; i interview ; i sent ; i was
        not_a_lead	3	if he ; if her ; if ~hiring ; ii ; im doing ; im writing ; in a ; in apr ; in april
        not_a_lead	3	in front ; in house ; in room ; in week ; instant ; insurance says ; insurer
        not_a_lead	3	interesa ; invoice ; invoice from ; iop client ; is an ; is at ; is he ; is my
        not_a_lead	3	is staying ; is this ; isnt coming ; it back ; itemized ; its the ; jacket
        not_a_lead	3	jacket and ; john ; jueves ; jury ; jury duty ; just ; just want ; kid has ; kitchens
        not_a_lead	3	knee ; know hes ; la renta ; la visita ; las maquinitas ; las siete ; le ofrecemos
        not_a_lead	3	ligature ; linen ; load ; local ; logo ; lonely ; look at ; loss ; mandar ; mando
        not_a_lead	3	mando mi ; maquinitas ; marcas ; me / ; me interesa ; me on ; me quit ; me siguen
        not_a_lead	3	meant to ; medicare ; medio tiempo ; meds ; meth psychosis ; mgr ; mi hijo
        not_a_lead	3	mi senora ; might ; minute demo ; mira ; mom has ; money ; mothers ; mouse ; music
        not_a_lead	3	my husband ; my kid ; my lungs ; my mouth ; my stay ; necesito una ; need an
        not_a_lead	3	need another ; needs ; never got ; never have ; ni se ; night and ; no tomo
        not_a_lead	3	no ~quiere ; nor ; nota ; nothing else ; now they ; nueve ; num ; numero equivocado
        not_a_lead	3	nurse practitioner ; of an ; of completion ; off booze ; on indeed ; on page
        not_a_lead	3	only pay ; open ; opening for ; out if ; overnight techs ; p/u ; paciente en ; page
        not_a_lead	3	page one ; pague ; paid ; pair ; pallet ; panel ; papers ; paperwork ; para clinicas
        not_a_lead	3	para familiares ; parches ; parroquia ; part time ; passport ; password ; pay for
        not_a_lead	3	peer ; people with ; perdi ; personal ; pick up ; platicas ; please tell
        not_a_lead	3	podcast about ; poison ; policia ; policy manual ; poner ; poner una ; por ellos
        not_a_lead	3	posting ; pouches ; press ; prestamos ; project ; proof ; psych ; psychosis ; pt wife
        not_a_lead	3	pts ; public ; pueden mandar ; puts ; puts a ; que termine ; queja ; quien hablo
        not_a_lead	3	quiere hablar ; quiere que ; quisiera ; quitting vaping ; radt ; rank ; raw
        not_a_lead	3	re detox ; recibo ; record ; refuses ; relocating ; renta ; reporter ; reportera de
        not_a_lead	3	request ; results ; retired ; robo ; robocall ; roi ; role ; room 0 ; root ; rotary
        not_a_lead	3	row ; rx ; sabemos de ; safe ; salio de ; sample ; saw the ; says ins ; school wants
        not_a_lead	3	se corta ; se droga ; see ; seeking ; sees ; seizure ; send ; senora ; seo ; ser
        not_a_lead	3	ser voluntaria ; shes never ; shift ; shipping ; shop ; should like ; show ; shows
        not_a_lead	3	siete ; signals ; signature ; signed ; siguen ; since the ; sisters ; skips ; slot
        not_a_lead	3	sobre el ; sobredosis ; solar ; somos una ; soy estudiante ; soy la ; speak to
        not_a_lead	3	status of ; stay ; staying ; staying with ; stop ; strip ; strips ; student
        not_a_lead	3	student here ; su centro ; su clinica ; su expediente ; sub use ; subject
        not_a_lead	3	substance use ; summary to ; supplies ; support for ; support group ; support grp
        not_a_lead	3	surgeon ; sweaty ; t me ; tarea ; taxi ; telehealth ; temprano ; the detox
        not_a_lead	3	the family ; the front ; the invoice ; the safe ; the vet ; them at ; then puts
        not_a_lead	3	this sunday ; this wk ; throw ; throw up ; thurs ua ; time on ; to ; to about
        not_a_lead	3	to friday ; to lose ; to quit ; to reach ; to whom ; tomo ni ; top ; toxicology
        not_a_lead	3	tras ; treat gambling ; treat that ; tryna ; tu ; twice for ; two ; two years
        not_a_lead	3	una carta ; una nota ; una queja ; unas ; unit ; unpaid ; up every ; up tmrw ; upset
        not_a_lead	3	ur ; urine ; us in ; usa nada ; use ; vacante ; vacante de ; vacantes de ; vaping
        not_a_lead	3	vendor ; voluntaria ; volunteer ; volunteers ; wage ; want ; want to ; wants mgr
        not_a_lead	3	wants purchasing ; wants something ; wants support ; wants to ; was at ; we send
        not_a_lead	3	wed love ; went ; were a ; when ; who ; will pick ; will write ; winter and ; wire
        not_a_lead	3	with dr ; work at ; work i ; working on ; would like ; would your ; writing ; xx 0
        not_a_lead	3	ya esta ; years at ; years clean ; years in ; years sober ; you charged ; you in
        not_a_lead	3	you on ; you still ; you taking ; you treat ; you will ; youll have ; your residents
        not_a_lead	3	zyn pouches ; ~alcohol ~withdrawal ; ~droga ; ~etoh no ; ~ex ; ~ex is ; ~nurse
        not_a_lead	3	~quiere ; ~quiere ~ayuda ; ~withdrawal ~seizures
        not_a_lead	2	*about.0 ; *alcoholic.0 ; *frequency.2:hypothetical ; *heavy.0
        not_a_lead	2	*mandator.0:hypothetical ; *rehabDone.0 ; *sinceStopping.3 ; *substance.3:negated
        not_a_lead	2	*withdrawalHint.0 ; / thursday ; 0 admits ; 0 k ; 0 lb ; 0 panel ; 0 practicum ; 0 to
        not_a_lead	2	0 with ; 0 x ; 0 y/o ; a car ; a company ; a cook ; a copy ; a costco ; a cruise
        not_a_lead	2	a cup ; a donation ; a fall ; a floor ; a food ; a guest ; a home ; a kitchen
        not_a_lead	2	a lady ; a named ; a paper ; a parents ; a per ; a poder ; a practicum ; a q ; a que
        not_a_lead	2	a quote ; a rehab ; a resident ; a resume ; a root ; a speaker ; a story ; a subpoena
        not_a_lead	2	a substance ; a supervisor ; a tech ; a ver ; a ~drinker ; abogada ; about
        not_a_lead	2	about fentanyl ; about him ; about it ; about recovery ; accident ; acts ; add
        not_a_lead	2	addict and ; addicts ; adicciones ; aed ; after dinner ; after i ; agencia de ; agent
        not_a_lead	2	ago for ; agosto ; ahi en ; al grupo ; al instant ; al whatsapp ; alarm ; alcohol in
        not_a_lead	2	alcohol y ; alcoholic ; alcoholic and ; algun ; all it ; all nite ; alley ; allowed
        not_a_lead	2	already in ; alum ; alzheimer ; amor ; an alarm ; an eating ; an old ; and a
        not_a_lead	2	and cows ; and doing ; and family ; and fentanyl ; and wed ; and wonder ; angeles
        not_a_lead	2	ano pasado ; anos en ; another ; anuncios ; anuncios en ; any openings
        not_a_lead	2	anything just ; app ; application ; applications for ; apply for ; appointment with
        not_a_lead	2	april and ; area ; arrangement ; arrived ; asked to ; asking ; at 0 ; at all
        not_a_lead	2	at another ; at intake ; at wholesale ; atienden a ; attack ; attacks ; attacks since
        not_a_lead	2	aunt asks ; available ; away my ; ayer y ; bachelor ; back a ; bass ; be a ; bed 0
        not_a_lead	2	been selected ; before midnight ; before the ; before this ; believe my ; belly
        not_a_lead	2	belly fat ; below ; benefits ; beside ; bill wants ; billed twice ; binge eating
        not_a_lead	2	bit ; blankets ; blankets and ; bls ; bls current ; boats ; book a ; booked
        not_a_lead	2	bordamos ; botellas ; boy is ; bring her ; bring him ; brings ; brother is ; buena
        not_a_lead	2	built for ; bulk pricing ; busca ; buscando a ; busco ayuda ; buttons ; buys ; c/o
        not_a_lead	2	cadc ii ; cadena ; calling us ; camas ; came to ; cameras ; can bring ; can someone
        not_a_lead	2	canal ; cancelled ; cans ; cant make ; cant quit ; cant say ; cant stop ; canyon
        not_a_lead	2	car died ; cardiac ; cardiology ; casi me ; caso de ; catalog ; celular ; census
        not_a_lead	2	centros de ; chamba de ; charge ; charger ; check in ; checking ; checks ; ciwa and
        not_a_lead	2	class b ; class i ; clean off ; client since ; clients ; clinical director ; clots
        not_a_lead	2	cobijas y ; cochera ; cocina ; cocinera ; coin ; college ; come off ; comes up
        not_a_lead	2	community ; community college ; competitors ; completed ; completed your
        not_a_lead	2	completion for ; compliance ; comprobante ; con seguro ; consejero ; consulado
        not_a_lead	2	contract ; contracts ; convulsiones ; cooked ; copay ; copia de ; coraje ; corta
        not_a_lead	2	costco ; cotizacion ; could be ; could do ; cpr ; credit ; cruise ; cual ; cual es
        not_a_lead	2	cuando me ; cuando puedo ; cup ; custodian ; d/c summary ; da un ; dad ; dates for
        not_a_lead	2	daughter just ; daughters ; day n ; de alcohol ; de alta ; de amor ; de chofer
        not_a_lead	2	de cocinero ; de hoy ; de las ; de mas ; de pacientes ; de panico ; de rehabilitacion
        not_a_lead	2	de sobredosis ; de trabajo ; de ustedes ; de vida ; defendant ; dejo ; dejo una
        not_a_lead	2	del ano ; del casino ; delayed ; delirium tremens ; dental office ; dentures ; deny
        not_a_lead	2	depresion ; depressed ; desde casa ; detox los ; detox wing ; diarios ; did
        not_a_lead	2	die hard ; diem shifts ; dieron de ; difunto ; diga ; diga que ; director re
        not_a_lead	2	discharged last ; discharged on ; disorder ; divorce ; doble ; doesnt ; doesnt drink
        not_a_lead	2	doing fine ; doing great ; donar ropa ; donation ; doors ; doors down ; dos semanas
        not_a_lead	2	dozen ; dr patels ; drawer ; drink ; drinking no ; drivers ; droga ; drogas ni
        not_a_lead	2	drugs and ; dtr ; due ; eating d/o ; eating disorder ; el celular ; el consulado
        not_a_lead	2	el seguro ; else never ; elsewhere ; empleo ; employee ; empty ; emts ; en agosto
        not_a_lead	2	en marzo ; enero y ; enfermera de ; enfermeria ; enfermeria y ; entrevista
        not_a_lead	2	entrevistar ; entrevistar a ; envelope ; eob ; es el ; escribo ; eso ; espanol para
        not_a_lead	2	esposa de ; esposa es ; esposo salio ; esposo y ; esta en ; estudio ; even there
        not_a_lead	2	events ; ex client ; ex clt ; extended ; f/u ; facilitator ; family ; fat ; february
        not_a_lead	2	feed store ; fentanyl detox ; fentanyl in ; fifteen ; fifteen minutes ; file a
        not_a_lead	2	fill beds ; fill it ; find ; find out ; finished my ; finished your ; five questions
        not_a_lead	2	five years ; fix the ; fixes ; fixes that ; floors ; flyer ; folks ; followers
        not_a_lead	2	footage ; for $ ; for kitchen ; for practicum ; for rates ; for service
        not_a_lead	2	for something ; for spring ; form for ; former ; fortnite ; forty ; forty pounds
        not_a_lead	2	free spins ; friday my ; from iop ; front of ; fue ; fund ; gambler ; gana dinero
        not_a_lead	2	garantizados ; gasta ; gave # ; gave her ; get 0 ; get help ; get on ; gets it
        not_a_lead	2	getting the ; gift ; good afternoon ; got billed ; gotten ; grandfather ; group and
        not_a_lead	2	groups at ; grupos para ; guaranteed ; guest of ; gums ; guy with ; guys ; guys need
        not_a_lead	2	guys still ; guys take ; h / ; hace un ; hacer ; hacer mis ; handled ; hardware
        not_a_lead	2	hasnt ; have an ; have group ; have you ; he doesnt ; he is ; he isnt ; he left
        not_a_lead	2	he owes ; he sees ; health class ; hell be ; help treatment ; helping ; her name
        not_a_lead	2	her since ; here with ; herself only ; hes at ; hi i ; hi its ; hija tiene ; hijo no
        not_a_lead	2	him and ; hiring for ; his cousin ; his mouth ; his own ; hoja ; hoja de ; hop
        not_a_lead	2	hoping ; horario de ; hot singles ; hotline ; hours for ; house 0 ; house or
        not_a_lead	2	hoy mismo ; hr ; hrs ; husb ; husband died ; hypnosis ; i binge ; i cancelled
        not_a_lead	2	i drop ; i finished ; i have ; i host ; i noticed ; i only ; i own ; i paid
        not_a_lead	2	i shadow ; i shoot ; i sold ; i visit ; i wish ; id ; id love ; id take ; if thats
        not_a_lead	2	if this ; ill ; im a ; im five ; im in ; im only ; im sober ; im up ; im with
        not_a_lead	2	in august ; in burbank ; in last ; in lot ; in march ; in pasadena ; in sept
        not_a_lead	2	in treatment ; in ur ; in your ; income ; initial ; injury ; inmigracion ; instagram
        not_a_lead	2	insulin ; intake ; internado ; internado con ; interview a ; irb ; is admitted
        not_a_lead	2	is four ; is here ; is still ; is with ; isnt ; isnt ~sick ; it again ; its six
        not_a_lead	2	ive a ; ive smoked ; juega ; juega en ; juego ; jueves y ; just like ; just that
        not_a_lead	2	karen ; keep my ; keeps me ; ktla ; la clinica ; la familia ; la senora ; la vecina
        not_a_lead	2	lab ; landlord ; landscaper ; last winter ; late sister ; lb ; left a ; left and
        not_a_lead	2	left her ; letter to ; licensure ; like yours ; limpia ; limpieza o ; line of ; links
        not_a_lead	2	lista ; lists ; little ; liver detox ; llevamos ; llevo un ; lmft ; lo de ; lo tienen
        not_a_lead	2	look ; looked ; los angeles ; los sabados ; lose ; losing it ; lower ; luis ; lungs
        not_a_lead	2	lvn 0 ; lvn asks ; mail a ; mail carrier ; mail it ; mail them ; mailing ; make a
        not_a_lead	2	make it ; mande ; mantenimiento ; manual ; manual has ; maquinitas del ; march
        not_a_lead	2	market ; marketing ; marriage and ; marriage counseling ; marzo ; mas en ; me before
        not_a_lead	2	me contestan ; me not ; me out ; me quedo ; me so ; me stop ; me what ; me whether
        not_a_lead	2	mean ; meant ; medical ; medicos ; melts ; methadone clinic ; mft ; mft trainee
        not_a_lead	2	mi tratamiento ; mi ultima ; might be ; migracion ; min late ; minute ; minutes with
        not_a_lead	2	month and ; month guaranteed ; month in ; move to ; mr ; mr r ; msw student ; mucha
        not_a_lead	2	muerto rico ; must go ; my account ; my appointment ; my baby ; my bill ; my boy
        not_a_lead	2	my car ; my cv ; my depression ; my gums ; my medical ; my next ; my old ; my public
        not_a_lead	2	my suboxone ; my two ; n im ; n she ; nacio ; nada ni ; nadie en ; naloxone ; name on
        """
}
