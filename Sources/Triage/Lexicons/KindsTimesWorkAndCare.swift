extension LexiconSources {
    /// The kind of thing that a word names, for the scorecards: times, amounts, work, law and care.
    static let kindsTimesWorkAndCare = """
        word.kind.moment	en	clock ; clocks ; current ; currently ; hour ; hours ; hrs ; min ; minute ; minutes ; moment ; now
        word.kind.moment	en	oclock ; presently ; sec ; second ; seconds ; timer
        word.kind.moment	es	ahora ; ahorita ; hora ; horas ; instante ; minuto ; minutos ; momento ; ratito ; rato ; segundo
        word.kind.daytime	en	afternoon ; afternoons ; dawn ; daylight ; daytime ; lunchtime ; mornin ; morning ; mornings ; noon
        word.kind.daytime	en	sunrise ; sunup
        word.kind.daytime	es	amanece ; amanecer ; amanecio ; manana ; mananas ; mediodia ; tarde ; tardes ; temprano
        word.kind.night	en	bedtime ; dark ; evening ; evenings ; luna ; midnight ; midnite ; moon ; night ; nightly ; nights
        word.kind.night	en	nite ; nitely ; nites ; overnight ; overnights ; overnite ; sundown ; sunset ; tonight ; tonights
        word.kind.night	en	tonite ; weeknight ; weeknights
        word.kind.night	es	anoche ; madrugada ; medianoche ; noche ; noches
        word.kind.day	en	anniv ; anniversary ; bday ; birthday ; birthdays ; christmas ; christmases ; date ; dates ; day
        word.kind.day	en	days ; easter ; eighteenth ; fifteenth ; fourteenth ; fri ; friday ; fridays ; halloween ; holiday
        word.kind.day	en	holidays ; mon ; monday ; mondays ; saturday ; saturdays ; sunday ; sundays ; thanksgiving ; thu
        word.kind.day	en	thur ; thurs ; thursday ; thursdays ; tmrw ; today ; todays ; tomorrow ; tue ; tues ; tuesday
        word.kind.day	en	tuesdays ; wed ; wednesday ; wednesdays ; weds ; weekday ; weekdays ; wkdays ; xmas
        word.kind.day	en	yest ; yesterday
        word.kind.day	es	anteayer ; antier ; ayer ; cumpleanos ; dia ; dias ; domingo ; domingos ; fecha ; fechas ; hoy
        word.kind.day	es	jue ; jueves ; lunes ; martes ; miercoles ; sab ; sabado ; sabados ; viernes
        word.kind.week	en	week ; weekend ; weekends ; weekly ; weeks ; wkend ; wkends ; wkly ; wknd ; wknds ; wks
        word.kind.week	es	quincena ; semana ; semanas
        word.kind.month	en	apr ; april ; aug ; august ; autumn ; dec ; december ; feb ; february ; jan ; january ; januarys
        word.kind.month	en	july ; jun ; june ; march ; month ; monthly ; months ; mos ; nov ; november ; oct ; october
        word.kind.month	en	season ; seasons ; sept ; september ; spring ; summer ; summers ; winter ; winters
        word.kind.month	es	abril ; agosto ; diciembre ; enero ; febrero ; invierno ; julio ; junio ; marzo ; mayo ; mes
        word.kind.month	es	meses ; noviembre ; octubre ; otono ; primavera ; septiembre ; temporada ; temporadas ; verano
        word.kind.year	en	age ; aged ; ages ; annual ; decade ; decades ; eighties ; fifties ; forties ; thirties ; twenties
        word.kind.year	en	year ; years ; yrs
        word.kind.year	es	ano ; anos ; edad
        word.kind.always	en	always ; constant ; constantly ; daily ; every ; everyday ; forever ; nonstop ; often ; regularly
        word.kind.always	en	usual ; usually
        word.kind.always	es	cada ; diaria ; diarias ; diario ; diarios ; seguido ; siempre
        word.kind.rarely	en	occasional ; occasionally ; rarely ; sometimes
        word.kind.rarely	es	ratos ; veces
        word.kind.past	en	ago ; before ; beforehand ; childhood ; earlier ; former ; originally ; past ; prev ; previous
        word.kind.past	en	prior ; recent ; recently
        word.kind.past	es	antepasado ; antes ; pasada ; pasado ; previo ; recien
        word.kind.soon	en	afterward ; afterwards ; asap ; earliest ; future ; later ; next ; nxt ; someday ; soon ; sooner
        word.kind.soon	en	soonest
        word.kind.soon	es	despues ; luego ; pronto ; proxima ; proximo ; siguiente
        word.kind.last	en	final ; last
        word.kind.last	es	ultima ; ultimo ; ultimos
        word.kind.amount	en	alot ; amount ; amounts ; amt ; amts ; approx ; batch ; bit ; bits ; bulk ; bunch ; bundle
        word.kind.amount	en	bundles ; capful ; capfuls ; couple ; cupful ; double ; doubled ; doubles ; doubling ; dozen
        word.kind.amount	en	eight ; eighteen ; eighty ; eleven ; enough ; entire ; everything ; everythings ; extra ; few
        word.kind.amount	en	fewer ; fifteen ; fifth ; fifths ; fifty ; fistful ; five ; forty ; four ; fourteen ; gallon ; gram
        word.kind.amount	en	grams ; half ; handful ; inch ; inches ; kilo ; lbs ; less ; liter ; litre ; little ; lot ; lots
        word.kind.amount	en	many ; mile ; miles ; milligram ; milligrams ; more ; most ; much ; ounces ; pair ; pairs ; piece
        word.kind.amount	en	pieces ; pint ; pints ; plenty ; pound ; pounds ; quantity ; quart ; quarter ; several ; teaspoon
        word.kind.amount	en	thirteen ; thirty ; thousand ; thousands ; three ; total ; twelve ; twenty ; two ; whole
        word.kind.amount	es	bastante ; catorce ; cero ; cien ; ciento ; cinco ; cincuenta ; completa ; completo ; completos
        word.kind.amount	es	cuarenta ; cuarta ; cuatro ; demasiadas ; demasiado ; diecinueve ; dieciocho ; dieciseis
        word.kind.amount	es	diecisiete ; diez ; doble ; dobles ; doce ; docena ; dos ; entera ; entero ; galon ; gramo ; gramos
        word.kind.amount	es	kilos ; litro ; litros ; mas ; medio ; menos ; miligramos ; mitad ; monton ; mucha ; muchas ; mucho
        word.kind.amount	es	muchos ; poca ; pocas ; poco ; poquito ; tanta ; tantas ; tantito ; tanto ; tantos ; trece
        word.kind.amount	es	treinta ; tres ; varias ; varios ; veinte ; veinticuatro ; veintidos
        word.kind.job	en	biz ; business ; businesses ; candidate ; cannery ; career ; careers ; caseload ; companies
        word.kind.job	en	company ; companys ; duty ; employed ; employment ; factory ; fired ; firing ; fmla ; freelance
        word.kind.job	en	gig ; gigs ; haying ; hire ; hired ; hires ; hiring ; job ; jobs ; jobsite ; labor ; layoff
        word.kind.job	en	layoffs ; mailroom ; military ; office ; offices ; overtime ; promoted ; promotion ; pto ; recruit
        word.kind.job	en	recruiter ; resume ; retired ; retiree ; retirement ; retires ; retiring ; rtw ; seniority
        word.kind.job	en	servsafe ; shift ; shifts ; shipyard ; trainee ; trainees ; unemployed ; union ; unions ; warehouse
        word.kind.job	en	work ; workday ; workdays ; worked ; worker ; workers ; working ; works
        word.kind.job	es	chamba ; compania ; contratan ; contratando ; contrato ; despidieron ; empacadora ; empleo
        word.kind.job	es	empresa ; fabrica ; jale ; jubilada ; jubilado ; jubilar ; jubilo ; negocio ; obra ; oficina
        word.kind.job	es	oficinas ; pisca ; retirado ; sindicato ; trabaja ; trabajaba ; trabajado ; trabajador
        word.kind.job	es	trabajadora ; trabajan ; trabajando ; trabajar ; trabaje ; trabajo ; trabajos ; turno ; turnos
        word.kind.trade	en	accountant ; actuary ; analyst ; apprentice ; apprenticeship ; arborist ; artist ; attendant
        word.kind.trade	en	auditor ; baker ; bankers ; barback ; barber ; barista ; bartender ; beekeeper ; bookkeeper
        word.kind.trade	en	bookkeeping ; bouncer ; broker ; butcher ; carpenter ; cashier ; caterer ; chef ; chemist ; clerk
        word.kind.trade	en	clerks ; concierge ; conductor ; contractor ; courier ; cpa ; custodian ; deckhand ; decorator
        word.kind.trade	en	designer ; electrician ; electricians ; engineer ; engineers ; exterminator ; farmer ; farmers
        word.kind.trade	en	florist ; gardener ; groomer ; hairdresser ; housekeeper ; housekeeping ; hvac ; hypnotist
        word.kind.trade	en	interpreter ; ironworker ; janitor ; jeweler ; journeyman ; laborer ; landscaper ; landscaping
        word.kind.trade	en	librarian ; lifeguard ; lineman ; locksmith ; longshoreman ; machinist ; magician ; mailman
        word.kind.trade	en	maintenance ; marine ; marines ; mechanic ; movers ; operator ; operators ; painter ; photographer
        word.kind.trade	en	pilot ; pilots ; plumber ; plumbers ; plumbing ; postman ; rancher ; realtor ; receptionist
        word.kind.trade	en	roofer ; roofing ; sailor ; salesman ; screenwriter ; secretary ; server ; soldiers ; sommelier
        word.kind.trade	en	stagehand ; stenographer ; steward ; surveyor ; taxidermist ; teamster ; teamsters ; technician
        word.kind.trade	en	teller ; tellers ; trade ; trader ; trainer ; trucker ; ump ; umpire ; undertaker ; usher ; ushers
        word.kind.trade	en	waitressing ; watchman ; welder
        word.kind.trade	es	albanil ; barbero ; cajera ; carnicero ; carpintero ; cartero ; chofer ; cocinera ; cocinero
        word.kind.trade	es	contador ; contadora ; contratista ; costura ; costurera ; electricista ; estilista ; ingeniero
        word.kind.trade	es	jardineria ; jardinero ; jornalero ; manicurista ; mantenimiento ; mecanico ; mesera ; mesero
        word.kind.trade	es	oficio ; operador ; panadero ; peluquero ; piloto ; plomero ; portero ; recamarera ; recepcionista
        word.kind.trade	es	sastre ; secretaria ; soldador ; tapicero ; taquero ; taxista ; techador ; trailero ; velador
        word.kind.trade	es	vendedor ; zapatero
        word.kind.school	en	academy ; algebra ; alum ; alumni ; alumnus ; assignment ; campus ; capstone ; ceu ; chemistry
        word.kind.school	en	class ; classes ; classroom ; clinicals ; college ; csun ; degree ; degrees ; doctoral ; econ
        word.kind.school	en	elementary ; exam ; exams ; finals ; flunked ; frat ; freshman ; ged ; geometry ; gpa ; grad
        word.kind.school	en	gradd ; grade ; graded ; grader ; graders ; grades ; grading ; grads ; graduate ; graduated
        word.kind.school	en	graduates ; graduating ; graduation ; grammar ; homework ; instructor ; kindergarten ; lausd
        word.kind.school	en	learn ; learned ; learning ; learns ; lecture ; lectures ; lesson ; lessons ; masters ; midterms
        word.kind.school	en	phd ; practicum ; preschool ; prof ; professor ; prom ; pta ; quiz ; scholarship ; school ; schools
        word.kind.school	en	schoolteacher ; science ; semester ; seminar ; sociology ; sophomore ; sorority ; student
        word.kind.school	en	students ; studies ; study ; studying ; taught ; teach ; teacher ; teachers ; teaches ; teaching
        word.kind.school	en	thesis ; trained ; training ; tutoring ; undergrad ; univ ; university ; workbook ; workshop
        word.kind.school	en	yearbook
        word.kind.school	es	alumna ; alumnas ; alumno ; aprender ; aprendi ; aprendio ; beca ; calificaciones ; carrera ; clase
        word.kind.school	es	clases ; colegio ; curso ; diploma ; ensena ; ensene ; enseno ; escolar ; escuela ; estudia
        word.kind.school	es	estudiante ; estudiar ; estudio ; examen ; examenes ; gradua ; gradue ; graduo ; kinder ; maestra
        word.kind.school	es	maestria ; maestro ; prepa ; primaria ; profesor ; secundaria ; semestre ; tarea ; tesis ; titulada
        word.kind.school	es	titulo ; uni ; universidad
        word.kind.law	en	arrest ; arrested ; arrests ; bail ; bailed ; bond ; bondsman ; cellmate ; cfr ; charges ; citation
        word.kind.law	en	court ; courthouse ; courts ; crime ; criminal ; custody ; dea ; decree ; defendant ; defender
        word.kind.law	en	defense ; deported ; deposition ; diversion ; dui ; duis ; federal ; felony ; guardian
        word.kind.law	en	guardianship ; inmate ; jail ; judgment ; jury ; juvenile ; law ; laws ; legal ; legally
        word.kind.law	en	liability ; lockup ; malpractice ; offender ; offense ; parole ; parolee ; plea ; possession
        word.kind.law	en	pretrial ; priors ; prison ; probate ; probation ; probationary ; probationer ; retainer ; reunif
        word.kind.law	en	reunification ; rights ; sentence ; sentenced ; sentences ; sentencing ; subpoena ; sued
        word.kind.law	en	suspended ; suspension ; testified ; testimony ; theft ; trial ; trials ; violate ; violated
        word.kind.law	en	violation ; warrant ; witness
        word.kind.law	es	arrestado ; audiencia ; carcel ; condicional ; corte ; custodia ; deportado ; deportaron
        word.kind.law	es	inmigracion ; juicio ; juzgado ; ley ; migracion ; posesion ; preso ; prision ; probatoria ; reten
        word.kind.law	es	suspendieron
        word.kind.order	en	command ; compliance ; compliant ; mandates ; order ; ordered ; orders ; refd ; refer ; referral
        word.kind.order	en	referrals ; referred ; referring ; refers ; req ; reqd ; require ; required ; requires ; requiring
        word.kind.order	en	rule ; rules ; stipulation
        word.kind.order	es	exige ; manda ; mandan ; mandar ; mandarlo ; mandaron ; mande ; mando ; orden ; ordena ; ordenar
        word.kind.order	es	ordenes ; ordeno ; regla ; reglas
        word.kind.insurance	en	adjuster ; aetna ; ahcccs ; bcbs ; beneficiary ; benefit ; benefits ; bill ; billed ; biller
        word.kind.insurance	en	billing ; billings ; bills ; caloptima ; carrier ; carriers ; cigna ; claim ; claims ; commercial
        word.kind.insurance	en	copay ; cover ; coverage ; covered ; covers ; ded ; deductible ; denial ; dependent ; dependents
        word.kind.insurance	en	eob ; healthcare ; healthnet ; hmo ; hsa ; iehp ; insurance ; insurances ; insured ; insurer
        word.kind.insurance	en	insurers ; itemized ; kaiser ; marketplace ; medicaid ; medicare ; network ; optum ; payment
        word.kind.insurance	en	payments ; policies ; policy ; ppo ; regence ; shield ; superbill ; tricare ; triwest ; uhc
        word.kind.insurance	en	uninsured ; unitedhealthcare ; verified ; verify ; verifying ; wic
        word.kind.insurance	es	ambetter ; aseguranza ; autorizacion ; copago ; cubra ; cubre ; deducible ; factura ; pagos
        word.kind.insurance	es	poliza ; seguros
        word.kind.treatment	en	aftercare ; cbt ; center ; centers ; counseling ; counselling ; ctr ; cure ; cured ; dbt ; detox
        word.kind.treatment	en	detoxes ; detoxification ; eap ; emdr ; facilitator ; facilities ; facility ; fellowship ; halfway
        word.kind.treatment	en	hypnosis ; inpatient ; inpt ; intensive ; iop ; iops ; mat ; meeting ; meetings ; moud ; mtg ; mtgs
        word.kind.treatment	en	otp ; outpatient ; outpt ; php ; placement ; placements ; prgm ; prog ; program ; programme
        word.kind.treatment	en	programs ; psychodrama ; readmissions ; readmit ; rehab ; rehabs ; resi ; residential ; rtc
        word.kind.treatment	en	session ; sessions ; stabilization ; stepdown ; telehealth ; ther ; therapy ; treat ; treated
        word.kind.treatment	en	treating ; treatment ; treats
        word.kind.treatment	es	ambulatoria ; ambulatorio ; ambulatorios ; anexo ; centro ; centros ; curado ; curarme ; curo
        word.kind.treatment	es	desintox ; desintoxicacion ; desintoxican ; desintoxicar ; desintoxicarme ; desintoxicaron
        word.kind.treatment	es	desintoxicarse ; intensiva ; intensivo ; intensivos ; internada ; internado ; internamiento
        word.kind.treatment	es	internar ; internarlo ; internarme ; internaron ; internarse ; interne ; junta ; juntas ; programa
        word.kind.treatment	es	programas ; rehabilitacion ; residencial ; sesion ; sesiones ; terapia ; terapias ; tratamiento
        word.kind.hospital	en	admitted ; clinic ; clinics ; discharge ; discharged ; discharges ; discharging ; extubated
        word.kind.hospital	en	hepatology ; hosp ; hospice ; hospital ; hospitalized ; hospitals ; icu ; intubated ; lab ; labs
        word.kind.hospital	en	nicu ; oncology ; snf ; surg ; surgeries ; surgery ; surgical ; telemetry ; triage ; unit ; units
        word.kind.hospital	en	ventilator ; vitals ; ward
        word.kind.hospital	es	cesarea ; cirugia ; clinica ; clinicas ; enfermeria ; operacion ; operaron
        word.kind.appointment	en	admission ; admissions ; appointment ; appt ; assess ; assessed ; assessment ; avail ; availability
        word.kind.appointment	en	available ; booked ; booking ; bookings ; calendar ; calendars ; consult ; eval ; evaluated
        word.kind.appointment	en	evaluation ; intake ; opening ; openings ; sched ; schedule ; scheduled ; scheduling ; slot
        word.kind.appointment	en	timetable ; tour ; toured ; touring ; tours ; visit ; visited ; visiting ; visits ; waitlist
        word.kind.appointment	es	calendario ; cita ; consulta ; consultas ; cupo ; evaluacion ; horario ; horarios ; ingreso
        word.kind.appointment	es	seguimiento ; vacante ; vacantes ; visita ; visitar ; visitas ; visite
        word.kind.record	en	application ; applications ; binder ; cert ; certificate ; certs ; chart ; charted ; charting
        word.kind.record	en	charts ; checklist ; clipboard ; consent ; copied ; copies ; copy ; disclosure ; dob ; dobs
        word.kind.record	en	documented ; ehr ; fax ; faxed ; faxing ; file ; filed ; files ; filing ; folder ; form ; forms
        word.kind.record	en	history ; log ; logged ; paperwork ; pdf ; pds ; phq ; pmh ; portal ; print ; printed ; proof
        word.kind.record	en	questionnaire ; record ; recorded ; records ; report ; results ; roi ; spreadsheet ; summary ; tox
        word.kind.record	en	toxicology ; uas ; uds
        word.kind.record	es	acta ; antecedente ; carpeta ; certificado ; comprobante ; constancia ; copia ; datos ; expediente
        word.kind.record	es	formulario ; hoja ; papeleo ; reportes ; resultados ; solicitud ; tramite ; tramites
        word.kind.caretaking	en	babysit ; babysitter ; care ; caregiver ; carer ; cares ; caretaker ; childcare ; daycare ; foster
        word.kind.caretaking	en	nanny ; nursed ; parenting ; respite ; sitter ; supervise ; supervised ; supervises ; unsupervised
        word.kind.caretaking	es	atender ; atiende ; atienden ; atiendo ; crie ; cuida ; cuidado ; cuidando ; cuidandome ; cuidar
        word.kind.caretaking	es	cuidarla ; cuide ; cuido ; guarderia ; ninera
        word.kind.vendor	en	ads ; brochure ; brochures ; competitor ; competitors ; crm ; demo ; exclusive ; guarantee
        word.kind.vendor	en	guaranteed ; invoice ; leads ; logo ; marketing ; merchant ; mou ; partnership ; promo ; quote
        word.kind.vendor	en	quoted ; quoting ; sales ; seo ; software ; spam ; staffing ; supplier ; vendor ; wholesale
        word.kind.vendor	es	exclusivas ; garantizados ; publicidad ; vendemos
        word.kind.media	en	article ; articles ; billboard ; blog ; booklet ; books ; bulletin ; editor ; flyer ; flyers ; irb
        word.kind.media	en	journalism ; journalist ; ktla ; magazine ; news ; newsletter ; newspaper ; newspapers ; podcast
        word.kind.media	en	podcasts ; reporter ; research ; stories ; story ; survey
        word.kind.media	es	anuncio ; boletin ; encuesta ; entrevista ; entrevistar ; folleto ; folletos ; noticias ; noticiero
        word.kind.media	es	periodico ; periodismo ; reportaje ; reportera
        word.kind.volunteer	en	charity ; donation ; donations ; donor ; intern ; interns ; internship ; internships ; nonprofit
        word.kind.volunteer	en	vol ; volunteer ; volunteered ; volunteers
        word.kind.volunteer	es	voluntaria ; voluntario ; voluntarios
        word.kind.crowd	en	committee ; committees ; community ; crew ; crews ; crowd ; everybody ; everybodys ; everyone
        word.kind.crowd	en	everyones ; fam ; families ; family ; familys ; folks ; gang ; gathering ; group ; groups ; grp
        word.kind.crowd	en	grps ; member ; members ; neighbors ; neighbours ; people ; peoples ; persons ; ppl ; reunion
        word.kind.crowd	en	team ; teams ; troop
        word.kind.crowd	es	comunidad ; cuadrilla ; equipo ; familia ; familias ; gente ; grupo ; grupos ; miembro ; personas
        """
}
