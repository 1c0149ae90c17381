extension LexiconSources {
    /// Classes of words that other lexicons name in braces.
    static let classes = """
        class.cant	en	cant ; cannot ; can not ; couldnt ; could not ; unable to ; not able to
        class.cant	en	wont be able to ; no way to ; no way i can ; no way he can ; no way she can
        class.cant	en	not allowed to ; not possible to ; im unable to ; cant just ; cant really
        class.cant	en	cant afford to ; dont get to ; impossible to ; isnt able to ; wasnt able to ; can t
        class.cant	en	nobody can ; no one can ; not in a position to ; theres no way i can ; in no position to
        class.cant	es	no puedo ; no puede ; no podemos ; no pueden ; imposible ; no me dejan ; no lo dejan
        class.cant	es	no la dejan ; no me es posible ; no podria
        class.not	en	dont ; doesnt ; didnt ; do not ; does not ; did not ; no ; not ; never ; nobody ; no one
        class.not	en	none ; without ; isnt ; arent ; aint ; theres no ; havent ; hasnt ; w/o
        class.not	es	nunca ; nadie ; sin ; ningun ; ninguna ; tampoco
        class.stop	en	stop ; stops ; stopped ; stopping ; quit ; quits ; quitting ; quitted ; cut ; cuts
        class.stop	en	cutting ; came off ; come off ; coming off ; get off ; gets off ; getting off ; got off
        class.stop	en	skip ; skips ; skipped ; skipping ; miss ; misses ; missed ; missing ; run out
        class.stop	en	runs out ; ran out ; running out ; cold turkey ; withdraw ; kick ; kicked ; kicking
        class.stop	en	cut back ; cut down ; go without ; goes without ; going without ; went without
        class.stop	en	dont have ; doesnt have ; dont drink ; doesnt drink ; dont use ; doesnt use ; dont take
        class.stop	en	doesnt take ; dont get ; doesnt get ; havent had ; hasnt had ; lay off ; lays off
        class.stop	en	wait too long ; waits too long ; put it down ; puts it down ; sober up ; sobers up
        class.stop	en	dry out ; dries out ; wears off ; wearing off ; wore off ; its been too long ; need one
        class.stop	en	need it ; need a drink ; needs a drink ; needs one
        class.stop	es	dejar ; dejo ; deja ; dejando ; deje ; dejarlo ; dejarla ; dejarlas ; dejarlos ; parar
        class.stop	es	paro ; para de tomar ; suspender ; suspendio ; se le acaba ; se me acaba ; se le acabo
        class.stop	es	se me acabo ; se le acabaron ; se me acabaron ; no toma ; no tomo ; no consume
        class.stop	es	no consumo ; no usa ; no uso ; le falta ; me falta ; sin tomar ; sin consumir ; sin usar
        class.stop	es	no bebe ; no bebo ; se le pasa ; se me pasa ; deje de tomar ; dejo de tomar ; dejaba
        class.stop	es	no la consigue ; no se la toma
        class.detox	en	detox ; detoxification ; detoxing ; detoxed ; detoxes ; detoxs ; withdrawal management
        class.detox	en	wm bed ; withdrawal mgmt ; dtx ; med detox ; desintoxicacion ; desintoxicar
        class.detox	en	desintoxicarse ; desintoxicarme ; desintoxicarlo ; desintoxicarla
        class.res	en	residential ; resi ; inpatient ; inpt ; in patient ; live in ; live-in ; livein
        class.res	en	live in program ; res tx ; rtc ; internarme ; internarlo ; internarla ; internar
        class.res	en	interno ; interna ; anexo ; stay over program ; sleepaway ; overnight program
        class.res	en	28 day program ; 28 day place ; 28 day stay ; 28 day rehab ; 28 day treatment
        class.res	en	28 day residential ; 28 days program ; 28 days place ; 28 days stay ; 28 days rehab
        class.res	en	28 days treatment ; 28 days residential ; 30 day program ; 30 day place ; 30 day stay
        class.res	en	30 day rehab ; 30 day treatment ; 30 day residential ; 30 days program ; 30 days place
        class.res	en	30 days stay ; 30 days rehab ; 30 days treatment ; 30 days residential ; 45 day program
        class.res	en	45 day place ; 45 day stay ; 45 day rehab ; 45 day treatment ; 45 day residential
        class.res	en	45 days program ; 45 days place ; 45 days stay ; 45 days rehab ; 45 days treatment
        class.res	en	45 days residential ; 60 day program ; 60 day place ; 60 day stay ; 60 day rehab
        class.res	en	60 day treatment ; 60 day residential ; 60 days program ; 60 days place ; 60 days stay
        class.res	en	60 days rehab ; 60 days treatment ; 60 days residential ; 90 day program ; 90 day place
        class.res	en	90 day stay ; 90 day rehab ; 90 day treatment ; 90 day residential ; 90 days program
        class.res	en	90 days place ; 90 days stay ; 90 days rehab ; 90 days treatment ; 90 days residential
        class.res	en	thirty day program ; thirty day place ; thirty day stay ; thirty day rehab
        class.res	en	thirty day treatment ; thirty day residential ; thirty days program ; thirty days place
        class.res	en	thirty days stay ; thirty days rehab ; thirty days treatment ; thirty days residential
        class.res	en	sixty day program ; sixty day place ; sixty day stay ; sixty day rehab
        class.res	en	sixty day treatment ; sixty day residential ; sixty days program ; sixty days place
        class.res	en	sixty days stay ; sixty days rehab ; sixty days treatment ; sixty days residential
        class.res	en	ninety day program ; ninety day place ; ninety day stay ; ninety day rehab
        class.res	en	ninety day treatment ; ninety day residential ; ninety days program ; ninety days place
        class.res	en	ninety days stay ; ninety days rehab ; ninety days treatment ; ninety days residential
        class.res	en	six week program ; long term program ; long term treatment ; long-term program
        class.res	es	residencial ; internado ; internamiento
        class.iop	en	iop ; intensive outpatient ; intensive outpt ; intensive out patient
        class.iop	en	intensive outpatient program ; outpatient ; out patient ; outpt ; op program
        class.iop	en	evening program ; evening groups ; evening group ; eve groups ; night program
        class.iop	en	nights program ; php ; partial hospitalization ; day program ; day treatment
        class.iop	en	ambulatorio ; ambulatoria ; consulta externa ; outpatient program ; evening classes
        class.iop	en	virtual program ; virtual iop ; online program ; telehealth program
        class.iop	es	programa de dia
        class.dependent	en	kid ; kids ; child ; children ; baby ; babies ; toddler ; toddlers ; twins ; son ; sons
        class.dependent	en	daughter ; daughters ; boys ; girls ; boy ; girl ; grandkids ; grandchildren ; grandson
        class.dependent	en	granddaughter ; newborn ; infant ; little ones ; little one ; ninas ; mother ; mom
        class.dependent	en	father ; dad ; parent ; parents ; husband ; wife ; grandmother ; grandma ; dependents
        class.dependent	en	dependent ; chamacos ; family member ; brother ; sister ; them ; him ; her
        class.dependent	es	hijo ; hijos ; hija ; hijas ; nino ; ninos ; nina ; bebe ; mama ; papa ; madre ; padre
        class.dependent	es	nietos
        class.kids	en	kid ; kids ; child ; children ; baby ; babies ; toddler ; toddlers ; twins ; newborn
        class.kids	en	infant ; ninas
        class.kids	es	hijo ; hijos ; hija ; hijas ; nino ; ninos ; nina ; bebe
        class.suicide	en	suicide ; suicidal ; kill myself ; killing myself ; kill himself ; killing himself
        class.suicide	en	kill herself ; killing herself ; kill themselves ; kms ; suicidio ; suicida ; suicidarme
        class.suicide	en	suicidarse ; matarme ; end my life ; ending my life ; end his life ; ending his life
        class.suicide	en	end her life ; ending her life ; take my own life ; take my life ; taking my life
        class.suicide	en	taking my own life ; take his life ; take his own life ; take her life
        class.suicide	en	take her own life ; taking his own life ; taking her own life ; unalive ; unaliving
        class.suicide	es	matarse ; quitarme la vida ; quitarse la vida
        class.die	en	die ; be dead ; dead ; not be here ; disappear ; not wake up ; never wake up ; not exist
        class.die	en	stop existing ; cease to exist ; go to sleep and not wake up ; sleep forever
        class.die	en	not be alive ; be gone ; morirme ; morirse ; desaparecer ; not be around
        class.die	es	morir ; estar muerto ; estar muerta ; no despertar
        class.authority	en	judge ; court ; courts ; magistrate ; da ; probation ; po ; parole ; parole officer
        class.authority	en	probation officer ; drug court ; cps ; dcfs ; dcs ; dhs ; cys ; child services
        class.authority	en	child protective services ; caseworker ; case worker ; social worker ; board
        class.authority	en	nursing board ; medical board ; bar association ; employer ; boss ; hr ; eap ; sap
        class.authority	en	union ; doctor ; psychiatrist ; md ; dr ; physician ; therapist ; counselor ; sentence
        class.authority	en	sentencing ; plea ; diversion ; order ; ordered ; mandate ; mandated ; juez ; jueza
        class.authority	en	corte ; tribunal ; condicion ; faa ; hims ; dot ; licensing board ; pharmacy board
        class.authority	en	clinician ; evaluator ; assessment ; asam ; trabajadora social ; public defender
        class.authority	en	attorney ; parole agent ; licensing ; commander ; command ; dmv ; veterinary board
        class.authority	en	state board
        class.authority	es	oficial de libertad ; agente de libertad
        class.orders	en	order ; orders ; ordered ; ordering ; mandate ; mandates ; mandated ; mandating
        class.orders	en	require ; requires ; required ; requiring ; says ; said ; say ; wants ; told ; sentenced
        class.orders	en	sentence ; stipulates ; directed ; recommended ; recommends ; recommending ; referred
        class.orders	en	refers ; assigned ; conditions ; condition ; makes ; making ; made ; insist ; insists
        class.orders	en	insisted ; gave ; demands ; must ; has to ; have to ; needs to ; supposed to ; expects
        class.orders	en	ordeno ; ordena ; exige ; exigen ; mando ; manda ; pide ; piden ; dice ; dijo ; dijeron
        class.orders	en	obliga ; reads ; needs
        class.sober	en	clean ; sober ; abstinent ; drug free ; clear ; dry ; limpio ; limpia ; sobrio ; sobria
        class.sober	en	no use ; off everything ; substance free ; alcohol free
        class.sober	es	sin tomar ; sin consumir ; sin usar ; sin beber
        class.shakes	en	shakes ; the shakes ; shaking ; shaky ; shake ; shook ; tremor ; tremors ; tremble
        class.shakes	en	trembles ; trembling ; tremulous ; tiemblo ; temblorina ; temblorosa ; tembloroso
        class.shakes	en	jitters ; jittery ; trembley ; quiver ; quivering
        class.shakes	es	temblor ; temblores ; temblando ; tiemblan ; tiembla ; temblar
        class.sweats	en	sweat ; sweats ; sweating ; sweaty ; sweated ; cold sweat ; cold sweats ; night sweats
        class.sweats	en	clammy ; diaphoretic ; drenched ; soaked ; sudor ; sudores ; sudando ; sudo ; suda
        class.sweats	en	sudoraciones ; dripping
        class.sweats	es	sudar
        class.day	en	day ; days ; night ; nights ; nite ; nites ; nts ; nt ; evening ; evenings ; morning
        class.day	en	mornings ; dia ; dias ; d
        class.day	es	noche ; noches
        class.month	en	month ; mo ; monthly
        class.month	es	mes
        class.drinkUnit	en	beer ; beers ; drink ; drinks ; can ; cans ; cold ones ; glass ; glasses ; shot ; shots
        class.drinkUnit	en	cocktail ; cocktails ; margaritas ; mixed drinks ; cerveza ; cervezas ; copa ; copas
        class.drinkUnit	en	tragos ; vasos ; seltzers ; seltzer ; white claws ; ipas ; nips ; shooters
        class.drinkUnit	en	glasses of wine ; tall boys ; tallboys ; tall cans ; pints ; chelas ; drinks of
        class.drinkUnit	en	mimosas ; highballs ; old fashioneds ; martinis ; vino ; standard drinks ; truly
        class.drinkUnit	en	modelos
        class.bigUnit	en	bottle ; bottles ; fifth ; fifths ; handle ; handles ; liter ; liters ; litre ; litres
        class.bigUnit	en	l ; pint ; half pint ; half gallon ; gallon ; case ; jug ; box ; boxes ; litro ; litros
        class.bigUnit	en	botella ; botellas ; six pack ; six packs ; sixpack ; sixer ; twelve pack ; twelver
        class.bigUnit	en	12 pack ; 18 pack ; thirty rack ; 30 rack ; 30 pack ; rack ; carton ; btl ; btls ; 750
        class.bigUnit	en	750ml ; magnum ; magnums ; 40s ; forties ; caguamas ; caguama ; pony ; quart ; growler
        class.bigUnit	en	plastic jugs ; flask ; sixers ; twelve packs ; cuarto ; seis ; doce
        class.doseUnit	en	gram ; grams ; g ; gs ; gr ; bag ; bags ; bundle ; bundles ; pill ; pills ; tab ; tabs
        class.doseUnit	en	tablet ; tablets ; mg ; milligrams ; mgs ; point ; points ; ball ; balls ; dose ; doses
        class.doseUnit	en	patch ; patches ; strip ; strips ; bar ; bars ; gramo ; gramos ; bolsa ; bolsas
        class.doseUnit	en	capsules ; caps ; buttons ; foils ; hits ; lines ; bumps ; scoop ; scoops ; ounces
        class.doseUnit	en	ounce ; oz ; ml ; capfuls ; rocks ; stamps ; bricks ; vials ; cc ; cartridges ; carts
        class.doseUnit	en	joints ; blunts ; blues ; percs ; tazas ; 30s ; 10s ; pieces ; of them ; dosis ; papel
        class.doseUnit	en	globos
        class.doseUnit	es	pastillas ; papeles
        class.want	en	want ; wants ; wanna ; need ; needs ; looking for ; look for ; seeking ; seeks
        class.want	en	trying to get ; asking for ; asks for ; asking about ; asks about ; asks re ; asking re
        class.want	en	request ; requests ; requesting ; interested in ; how do i get ; how can i get
        class.want	en	do you have ; do you offer ; do you do ; do you run ; do you guys have ; do you guys do
        class.want	en	you guys do ; is there ; are there ; can i get ; can we get ; get into ; get me into
        class.want	en	get him into ; get her into ; looking at ; how much is ; price of ; cost of
        class.want	en	how long is ; tell me about ; information about ; info on ; info about ; information on
        class.want	en	openings for ; spot in ; bed for ; admit to ; admission to ; admitted to ; enroll in
        class.want	en	sign up for ; ready for ; go to ; go into ; start ; starting ; referring for
        class.want	en	referral for ; refer for ; referral to ; necesita ; busco ; busca ; buscando ; buscamos
        class.want	en	ocupo ; ocupa ; hay ; ofrecen ; me gustaria ; cuanto cuesta ; informes sobre
        class.want	en	informacion sobre ; cuesta ; hacen ; would like ; id like ; like to do ; wants to do
        class.want	en	want to do ; whats the cost of ; price for ; availability for ; available for
        class.want	en	opening in ; openings in ; refer to ; quieren ; necesitamos ; queremos ; could you do
        class.want	en	can you do ; offer ; try ; thinking about ; considering ; wants him in ; wants her in
        class.want	en	wants me in ; needs him in ; you have
        class.want	es	quiero ; quiere ; necesito ; tienen ; informes de ; informacion de ; precio de
        class.want	es	costo de
        class.predicate	en	wants ; want ; needs ; need ; asks ; asking ; asked ; lives ; living ; uses ; using
        class.predicate	en	used ; drinks ; drinking ; has ; had ; have ; was ; is ; got ; says ; states ; reports
        class.predicate	en	admits ; admitted ; started ; will ; can ; cant ; would ; works ; takes ; taking
        class.predicate	en	smokes ; smoking ; went ; came ; referred ; seeking ; looking ; stable ; agrees
        class.predicate	en	willing ; lost ; left ; relapsed ; back ; ready ; necesita ; dice ; vive ; busca ; pide
        class.predicate	en	hospitalized ; seized ; shaking ; vomiting ; stopped ; quit ; last ; lu ; ld ; please
        class.predicate	en	call ; my ; mi ; how ; what ; when ; where ; why ; do ; does ; did ; donde
        class.predicate	es	quiere ; tiene ; toma ; usa ; fuma ; su ; que ; como ; cuando
        class.subjectPronoun	en	i ; im ; ive ; id ; he ; hes ; she ; shes ; they ; theyre ; we ; were ; weve ; its ; it
        class.subjectPronoun	en	this ; that ; there ; theres ; you ; pt ; clr ; client ; yo ; ellos ; nosotros
        class.subjectPronoun	es	el ; ella
        class.subjectPronoun	any	everyone ; everybody ; everything ; todos ; todo el mundo
        class.wholeUnit	en	gal ; gals ; pt ; pack ; packs ; btl ; lb ; zip ; tablet ; bottle ; cup ; qt ; half
        class.belongings	en	bottle ; bottles ; prescription ; prescriptions ; script ; scripts ; rx ; meds ; pills ; stash ; cabinet ; medicine ; purse ; drawer ; supply ; refills ; stuff ; leftover ; leftovers
        class.belongings	es	pastillas ; receta ; medicina ; frasco ; botiquin ; medicinas
        class.harmWords	en	cut ; cuts ; cutting ; kill ; kills ; killing ; hurt ; hurts ; hurting ; harm ; harms ; harming ; burn ; burning ; shoot ; shooting ; hang ; hanging ; stab ; stabbing ; off ; end ; ending
        class.unfinishedWords	any	not ; never ; didnt ; before ; without ; no ; nunca ; sin ; antes ; wasnt ; couldnt ; hasnt ; havent ; dnc ; w/o
        class.wishes	en	want ; wants ; wanna ; intend ; intends ; plan ; plans ; planning ; gonna ; going
        class.wishes	es	quiero ; quiere ; quieren ; pienso ; piensa ; planeo ; planea ; voy ; va
        class.presentWords	any	current ; ongoing ; active ; actual ; activo ; activa ; presente
        class.meWords	en	i ; im ; ive ; id ; me ; myself ; mine ; my ; us ; yo ; mi ; conmigo ; trabajo ; tome
        class.meWords	en	fume ; empece ; busco ; intente ; ocupo ; sali ; recai
        class.meWords	es	mis ; tomo ; fumo ; uso ; consumo ; llevo ; tengo ; estoy ; quiero ; necesito ; puedo
        class.meWords	es	soy ; bebo ; deje ; siento ; vivo ; temo ; aguanto ; aguante ; ando ; termine
        class.heWords	es	él
        class.heWords	en	he ; hes ; him ; his ; himself
        class.heWords	es	el
        class.sheWords	en	she ; shes ; her ; hers ; herself
        class.sheWords	es	ella
        class.theyWords	en	they ; theyre ; theyve ; them ; their ; themselves ; consume ; dice ; necesita ; empezo
        class.theyWords	en	termino ; salio ; busca ; vive
        class.theyWords	es	toma ; fuma ; usa ; lleva ; esta ; tiene ; quiere ; bebe ; le ; su ; sus ; lo ; dejo
        class.callerWords	en	clr ; caller ; clrs ; llamante
        class.opensPatient	en	of ; re ; for ; about ; pt ; patient ; client ; with
        class.opensPatient	es	de ; para
        class.afterYears	en	of ; in ; as
        class.afterYears	es	de ; en ; con ; usando ; tomando ; fumando ; consumiendo ; metiendome ; metiendose ; inyectandome ; sin
        class.afterYears	es	limpio ; limpia ; sobrio ; sobria ; trabajando ; viviendo ; siendo ; bebiendo ; adicto ; adicta
        class.rousingActs	en	slap ; slaps ; slapped ; slapping ; shake ; shook ; shaking ; pinched ; splashed
        class.resumes	en	now ; since ; again ; until ; till ; then ; but ; lately ; recently ; back ; anymore
        class.resumes	es	ahora ; desde ; otra ; nuevo ; hasta ; pero ; ultimamente
        class.completion	en	diploma ; certificate ; coin ; graduated ; graduate ; medallion ; cake ; completed ; successfully
        class.completion	es	certificado ; medalla ; gradue ; graduo ; complete ; completo
        class.onlyWords	en	only ; just ; myself ; instead
        class.onlyWords	es	solo ; nomas ; solamente ; unicamente
        class.forPerson	en	for ; about ; re ; regarding ; concerning
        class.forPerson	es	para ; sobre ; por
        class.onceWords	any	used ; antes ; solia ; formerly ; pegaba ; golpeaba
        class.wasAged	any	was ; tenia ; turned
        class.ownWords	any	i ; im ; ive ; i'm ; i've ; id ; my ; mine ; yo ; mi ; mis
        class.wantsNow	any	want ; wants ; wanna ; gonna ; planning ; intends ; quiero ; quiere ; voy ; va
        class.ofDate	any	both ; and ; y ; but ; pero ; in ; on ; around ; about ; early ; late ; mid ; summer ; winter ; fall ; spring ; of ; since ; during ; year ; years ; en ; por ; alla ; hace ; como ; ano ; anos ; verano ; then ; was ; it ; that ; only ; just ; maybe ; last ; x ; at ; or ; ago ; eso ; fue ; desde ; times ; once ; twice
        class.ownings	any	my ; his ; her ; their ; mi ; su
        class.askOpeners	en	do ; does ; is ; are ; can ; could ; will ; would ; what ; whats ; how ; asks ; asking ; asked
        class.askOpeners	es	que ; como ; cual ; hay ; tienen ; aceptan ; manejan ; revisan ; pueden ; atienden ; tratan ; pregunta ; saben
        class.programWords	en	pts ; treat ; admit ; watch ; policy ; policies ; protocol ; protocols ; procedure ; staff ; nurses ; site ; facility ; program ; website ; brochure ; faq ; clients ; residents ; guests ; accept ; accepts ; manage ; handle ; screen ; search ; trained ; exclusion ; criteria ; require ; requirement ; onsite ; admit ; patients ; inpatient ; outpatient
        class.programWords	es	politica ; protocolo ; personal ; enfermeras ; programa ; pacientes ; clientes ; aceptan ; manejan ; revisan ; atienden ; tratan ; tratar ; clinica ; internos ; desintoxicacion
        class.pastBe	any	was ; were ; era ; been ; fue ; fueron
        class.agedWords	en	was ; were ; turned ; hit ; bout ; about ; like ; around
        class.agedWords	es	era ; tenia ; tenias ; cumpli ; cumplio ; como ; unos
        class.prepositions	en	to ; with ; from ; by ; at ; than ; w/
        class.prepositions	es	a ; con ; sobre ; por ; de
        class.bareNo	en	no ; not ; zero ; without ; sin
        class.denials	en	no ; not ; never ; without ; didnt ; doesnt ; dont ; isnt ; wasnt ; hasnt ; havent ; hadnt ; any ; nobody
        class.denials	es	no ; nunca ; sin ; nadie ; jamas
        class.neverWords	en	never ; nunca ; jamas ; neither
        class.untilThen	en	before ; until ; till ; prior ; since ; antes ; hasta ; desde
        class.stoppedWords	en	stopped ; quit ; quitted ; dropped ; kicked ; gave ; put ; threw ; poured ; flushed
        class.stoppedWords	es	deje ; dejo ; dejé ; dejó ; tire ; tiro ; vacie ; vacio
        class.afterPronoun	es	se ; le ; les ; lo ; la ; me ; te ; ya ; no ; nunca ; tambien ; todavia ; siempre ; solo ; nomas
        class.afterPronoun	es	es ; esta ; estaba ; era ; fue ; usa ; fuma ; toma ; bebe ; consume ; tiene ; tenia ; quiere
        class.afterPronoun	es	dice ; dijo ; vive ; trabaja ; necesita ; anda ; sigue ; va ; ha ; puede ; hace ; hizo ; dejo
        class.afterPronoun	es	salio ; empezo ; volvio ; recayo ; duerme ; come ; sale ; llega ; llora ; acepta ; pide ; niega
        class.selfNote	en	self ; himself caller ; pt is caller ; calling for self ; for self ; for himself self
        class.selfNote	en	calling for himself ; calling for herself ; slf
        class.spanishWords	en	la ; mi ; tambien ; fue ; hay ; porque ; hola ; buenas ; gracias ; favor ; me ; te ; si
        class.spanishWords	en	ayuda ; usted ; ustedes ; dias
        class.spanishWords	es	el ; los ; las ; de ; que ; y ; en ; un ; una ; es ; por ; con ; para ; se ; su ; lo
        class.spanishWords	es	como ; mas ; pero ; le ; ya ; muy ; esta ; todo ; tengo ; estoy ; necesito ; quiero
        class.spanishWords	es	desde ; hace ; cuando ; nos ; al ; del ; sin ; soy ; tiene ; quiere ; anos ; sabe ; usa ; algo ; nunca
        class.spanishWords	es	nada ; dice ; puede ; ella ; ellos ; hoy ; ayer ; donde ; quien ; aqui ; ahora ; hijo ; hija ; esposo ; esposa
        class.englishWords	en	the ; a ; an ; and ; of ; to ; in ; is ; it ; i ; im ; my ; me ; you ; your ; for ; on
        class.englishWords	en	with ; that ; this ; have ; has ; was ; are ; be ; not ; he ; she ; his ; her ; we
        class.englishWords	en	they ; can ; do ; does ; what ; how ; when ; if ; but ; or ; at ; from ; so ; help
        class.englishWords	en	need ; want ; please ; call ; hi ; hello ; about ; up ; out ; been ; get ; no ; yes ; re
        class.englishWords	en	pls ; w/ ; cb ; who ; hey ; yo ; asap ; someone ; here ; there ; thanks ; just ; like
        class.englishWords	en	ive ; dont ; cant ; its ; will ; would ; don't ; now ; as ; by ; us ; our ; am ; any
        class.foreignWords	en	bonjour ; je ; suis ; mon ; les ; des ; une ; est ; avec ; pour ; vous ; nous ; mari
        class.foreignWords	en	fils ; frere ; besoin ; aide ; dans ; depuis ; ola ; meu ; minha ; filho ; nao ; preciso
        class.foreignWords	en	precisa ; uma ; com ; obrigado ; obrigada ; ajuda ; voces ; tem ; muito ; ele ; ich
        class.foreignWords	en	und ; nicht ; mein ; meine ; bruder ; sohn ; bitte ; hilfe ; ist ; das ; der ; ein
        class.foreignWords	en	eine ; seit ; trinkt ; ang ; ng ; sa ; ako ; siya ; anak ; mga ; kong ; tulong ; asawa
        class.foreignWords	en	hindi ; kami ; nag ; toi ; chong ; cua ; uong ; ruou ; anh ; xin ; giup ; trai ; chao
        class.foreignWords	en	jestem ; moj ; jest ; nie ; moja ; prosze ; pomoc ; mwen ; pitit ; nou ; pou ; io ; sono
        class.foreignWords	en	mio ; figlio ; aiuto ; che ; mera ; meri ; beta ; hai ; nahi ; mujhe ; madad ; bir
        class.foreignWords	en	icin ; benim ; oglum ; yardim ; var ; peeta ; pije ; pomozite ; syn ; brat ; il ; boit
        class.foreignWords	en	beaucoup ; avons ; aider ; quelqu ; parle ; yung ; niya ; lang ; naman ; opo ; ba ; kayo
        class.foreignWords	en	salamat ; buongiorno ; bisogno ; sorella ; potete ; domani ; vorrei ; grazie ; guten ; bonsoir
        class.foreignWords	es	beber demais ; bebe muito
        class.introducesDuration	en	for ; x ; since ; past ; last ; been ; over ; only ; about
        class.introducesDuration	es	llevo ; lleva ; desde ; hace
        class.ordered	en	ordered ; mandated ; sentenced ; required ; stipulated ; stipulates ; have to complete
        class.ordered	en	has to complete ; must complete ; have to do ; has to do ; must do ; have to finish
        class.ordered	en	has to finish ; have to go to ; has to go to ; must enter ; have to enter ; has to enter
        class.ordered	en	obligated ; requires ; requiring ; requirement ; ordenaron ; ordeno ; obligatorio
        class.ordered	en	condition of ; terms of ; or violation ; or jail ; or prison ; or i lose ; or im fired
        class.ordered	es	tengo que hacer ; tiene que hacer
        class.predicate	es	uso ; fumo ; tomo ; consumo ; consume ; es ; esta ; estoy ; tengo ; vivo
        class.predicate	es	soy ; llevo ; lleva ; necesito ; quiero ; trabajo ; bebo ; bebe
        class.nobody	en	no one ; nobody ; noone ; not anyone ; no body ; theres nobody ; theres no one
        class.nobody	en	dont have anyone ; dont have anybody ; doesnt have anyone
        class.must	en	must ; should ; ordered ; required ; if ; until ; what ; how ; cost ; costs ; price ; about
        class.must	es	debe ; que ; cuanto ; cuesta
        class.mustTo	en	has ; have ; need ; needs ; want ; wants
        class.mustTo	es	tengo ; tiene
        class.afterAbstinence	en	after ; until ; till ; then ; relapse ; relapsed ; again ; before
        class.afterAbstinence	es	despues ; hasta ; luego ; recai ; otra
        class.nowWords	en	now ; today ; tonight ; currently ; right ; again ; still ; this ; just
        class.nowWords	es	ahora ; ahorita ; hoy ; anoche ; sigue ; otra ; esta
        class.hardUntil	any	until ; til ; till ; hasta
        class.degreeWords	any	this ; so ; such ; like ; more ; worse ; tan ; tanto ; tanta ; tantos ; tantas ; asi
        class.presupposing	any	since ; after ; during ; when ; because ; despues ; desde ; cuando ; durante ; tras ; caused ; remember ; recuerda ; acuerda
        class.listLinks	any	or ; nor ; and ; o ; ni ; y ; &
        class.untilWords	en	until ; til ; till ; before ; then
        class.untilWords	es	hasta
        class.drinkUnit	en	gl ; gls ; drks ; bevs ; bev ; drs ; brs ; standards
        class.speaks	en	reports ; reported ; rpts ; states ; stated ; endorses ; refiere ; reporta ; says ; said ; say ; thinks ; told ; tells ; believes ; feels ; worries ; asked ; asks
        class.speaks	en	wants me ; keeps saying ; caught ; found ; noticed ; dice ; cree ; insists ; insisted
        class.speaks	es	piensa
        # fields of a form: what says there is nothing, and who it is for
        class.noneWords	any	none ; no ; not ; nil ; n ; nope ; nothing ; never ; denies ; denied ; deny ; neg ; negative ; without ; uninsured ; ninguno ; ninguna ; ningun ; nada ; niega ; sin ; nunca
        class.unaskedWords	any	n/a ; na ; applicable
        class.noneFillers	any	a ; any ; reported ; yet ; now ; currently ; at ; this ; time ; the ; moment ; so ; far ; present ; right ; today ; that ; i ; know ; of ; symptoms ; symptom ; signs ; insurance ; insured ; coverage ; self ; pay ; cash ; w/d ; withdrawal ; have ; all ; it ; is ; been
        class.noneFillers	any	sintomas ; sintoma ; reportado ; reportados ; por ; ahora ; hoy ; el ; momento ; todavia ; aun ; tengo ; tiene ; seguro ; aseguranza ; de ; lo ; que ; se ; ahorita ; todo ; efectivo
        class.selfWords	any	self ; myself ; me ; i ; yo ; mi ; mismo ; misma
        """
}
