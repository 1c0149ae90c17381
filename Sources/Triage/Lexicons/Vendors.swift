extension LexiconSources {
    /// Sales, marketing and partnerships.
    static let vendors = """
        # What is sold to treatment centers, and what sellers do
        class.trade	en	seo ; leads ; calls ; admits ; admissions calls ; helpline ; transfers ; cups
        class.trade	en	panels ; test strips ; fentanyl strips ; software ; platform ; emr ; ehr ; crm ; app
        class.trade	en	billing ; rcm ; credentialing ; staffing ; pool ; recruiters ; website ; websites
        class.trade	en	web ; ads ; traffic ; rankings ; keywords ; scans ; virtual tours ; walkthrough
        class.trade	en	walkthroughs ; linens ; linen ; uniforms ; supplies ; furniture ; mattresses
        class.trade	en	copiers ; copier ; printers ; phones ; phone system ; voip ; vending ; coffee service
        class.trade	en	pest ; landscaping ; cameras ; telehealth ; lab ; toxicology ; uas ; drug tests
        class.trade	en	test kits ; cabinets ; chatbot ; receptionist ; answering service
        class.trade	en	transportation services ; transport service ; sober transport ; marketing ; branding
        class.trade	en	videos ; drone ; directory ; listings ; reviews ; reputation ; accreditation
        class.trade	en	consulting ; insurance verification ; vob ; appeals ; denials ; authorizations
        class.trade	en	payroll ; merchant ; financing ; janitorial ; cleaning ; scrubs ; gloves
        class.trade	en	food service ; catering ; meal delivery ; laundry ; wristbands ; narcan boxes
        class.trade	en	naloxone cabinets ; kiosk ; dashboard ; ai ; bot ; agents ; capital ; loans
        class.trade	en	real estate ; properties ; beds ; travel nurses ; rns ; nurses ; techs ; bhts
        class.trade	en	sober homes ; sober houses ; sober livings
        class.trade	es	paginas web ; anuncios ; llamadas ; publicidad ; uniformes ; sabanas ; productos
        class.trade	es	software ; redes sociales ; posicionamiento ; pruebas ; vasos
        class.sell	en	sell ; sells ; selling ; provide ; provides ; offer ; offers ; supply ; supplies
        class.sell	en	manufacture ; build ; builds ; design ; designs ; generate ; generates ; deliver
        class.sell	en	staff ; staffs ; place ; places ; fill ; fills ; source ; buy ; buys ; fix ; boost
        class.sell	en	boosts ; rank ; ranks ; install ; installs ; audit ; audited ; scan ; scans
        class.sell	en	distribute ; distributes ; recruit ; recruits ; service ; services ; servicing ; stock
        class.sell	en	lease ; leases ; ship ; ships ; verify ; run ; runs ; manage ; manages ; market
        class.sell	en	acquire ; finance ; fund ; outsource ; handle ; handles ; white label ; optimize
        class.sell	en	automate ; redesign ; specialize in ; specialize ; represent ; represents ; resell
        class.sell	en	wholesale ; broker
        class.ownAffairs	en	census ; site ; website ; web page ; webpage ; homepage ; google listing
        class.ownAffairs	en	google profile ; listing ; competitors ; keywords ; rankings ; ranking ; ads
        class.ownAffairs	en	revenue ; reimbursements ; reimbursement ; denials ; claims ; purchasing
        class.ownAffairs	en	procurement ; vendor list ; copier ; copier lease ; linens ; emr ; ehr ; crm
        class.ownAffairs	en	ur team ; domain ; profile ; google reviews ; online reviews ; marketing
        class.ownAffairs	en	marketing team ; bottom line ; roi ; admissions line ; admissions numbers
        class.ownAffairs	en	payer mix ; electric bill ; phone system ; credit card processing ; collections
        class.ownAffairs	en	accounts receivable ; online presence ; social media ; call center
        class.facilities	en	treatment centers ; rehabs ; facilities ; detoxes ; detox centers
        class.facilities	en	detox facilities ; recovery centers ; behavioral health ; addiction centers
        class.facilities	en	sober livings ; treatment programs ; treatment providers ; rehab centers
        class.facilities	en	treatment facilities ; providers like ; programs like yours ; centers like
        class.facilities	en	facilities like
        # vendor: we sell
        vendor value=3 fixed	en	we can|also|will|do|just? {sell}|do|make|create ** {trade}
        vendor value=3 fixed	en	i|im also? sell|provide|offer|represent|distribute|build|design|selling ** {trade}
        vendor value=3 fixed	en	our * {trade} answer|answers|fills|fill|will|can|is|are|has|wins|win|helps|saves|integrates|deploys|ready
        vendor value=3 fixed	en	we {sell} ** for|to|with|across {facilities}
        vendor value=3 fixed	en	we help|work|partner|serve|specialize|consult with|in|for? ** {facilities}
        vendor value=3 fixed	en	{facilities} that|who add|use|switch|see|get|grow ; we {NUM} d? scan
        vendor value=3 fixed	en	we fill * beds ; we fix * that ; we get you ; we'll get you
        vendor value=3 fixed	en	guarantee * ranking|first|page|leads|admits|calls|patients
        vendor value=3 fixed	en	we buy * calls|leads|rehab|centers
        vendor value=3 fixed	en	we|i own|operate|run|have * sober living|livings|homes|house|houses|treatment|transitional
        vendor value=3 fixed	en	owner of|owns|operates|runs ** sober living|livings|homes|houses * wants|looking|asks|and
        vendor value=3 fixed	en	servicing|serving|supplying {NUM} rehabs|facilities|centers|clinics
        vendor value=3 fixed	en	took * {NUM} bed detox|rehab|facility|center
        vendor value=3 fixed	en	from {NUM} to {NUM} admits|leads|patients|census ; landing page|pages
        vendor fixed	en	our * {trade}
        vendor fixed	en	our agency|company|firm|product|products|solution|solutions|catalog|pricing
        vendor fixed	en	we are|were|r a|an|the * company|agency|firm|vendor|provider|distributor|manufacturer|startup|team of
        vendor fixed	en	im|i am|this is|calling|reaching|writing with|from|out|at * company|agency|solutions|media|marketing|labs|laboratory|supply|software|staffing|systems|technologies|group|consulting
        vendor fixed	en	reaching out from|on behalf|regarding your|to see if you
        vendor fixed	en	wanted to reach out about your ; we specialize|guarantee|audited|noticed|ranked
        vendor fixed	en	i|we noticed|audited|reviewed|ran|checked|analyzed|found|visited * {ownAffairs}
        vendor fixed	en	noticed * you|your * page|rank|arent|isnt|ads|listing|google|site
        vendor value=1 exact fixed	en	we {sell} ; your {ownAffairs} ; we can fix ; we help
        vendor value=1 exact fixed	en	we work with * rehabs|centers|facilities|providers|treatment
        vendor value=1 exact fixed	en	ours come with ; on our platform ; our platform|network|system
        vendor value=1 exact fixed	en	like yours
        vendor value=1 exact fixed	en	for your facility|center|business|team|office|staff|organization|company|unit|clinic|practice
        vendor value=1 exact fixed	en	your facilities|purchasing|admissions team|marketing|office|business|operations
        vendor value=1 exact fixed	en	helps you|facilities ; {facilities}
        vendor value=3 fixed	es	somos|soy|represento|represent|trabajo|hablo|llamo * una|un|en|para|de? agencia|empresa|compania|proveedor|proveedores|distribuidor|distribuidores|despacho|laboratorio
        vendor value=3 fixed	es	ofrecemos * {trade}|servicios|soluciones|marketing|software|precios|descuento
        vendor value=3 fixed	es	vendemos|vendo|fabricamos|distribuimos|surtimos
        vendor value=3 fixed	es	le|les garantizamos|ofrecemos|conseguimos|mandamos|enviamos|generamos * {trade}|pacientes|lugar|clientes|primer
        vendor value=3 fixed	es	primer lugar|pagina en|de google
        vendor value=3 fixed	es	generar|conseguir|atraer clientes|pacientes ; agencia de|latina|digital
        vendor value=3 fixed	es	mas pacientes para|a ; por cada paciente|llamada|cliente
        vendor value=3 fixed	es	quien compra|surte|maneja|autoriza * material|marketing|compras|publicidad|insumos
        vendor value=3 fixed	es	encargado|encargada de compras|marketing|publicidad
        vendor fixed	es	posicionamiento ; publicidad ; proveedor ; proveedores ; mayoreo
        vendor fixed	es	cotizacion para su ; su pagina web|de ; su sitio web ; sus redes sociales
        vendor fixed	es	para clinicas|centros de ; alianza|convenio entre|con su|comercial ; sin compromiso
        vendor fixed	es	demostracion|prueba gratis|gratuita ; precio especial ; compras al mayoreo
        # vendor: search engines and advertising
        vendor value=3 fixed	en	seo ; backlinks ; backlink ; guest post ; guest posts ; link building
        vendor value=3 fixed	en	rank|ranks|ranking|rankings on|in|higher|for|google|# google|search|map|maps|{NUM}?
        vendor value=3 fixed	en	page one|two|three|four|five|1|2|3|4|5 of|on|for|in google|bing|search|your|the|most|local|results|maps
        vendor value=3 fixed	en	on|to page one|two|three|1|2|3|4|5 for|of|on ; first page|spot of|on google
        vendor value=3 fixed	en	top of google|search|maps|page ; map pack
        vendor value=3 fixed	en	google ads|maps|adwords|ranking|rankings|business
        vendor value=3 fixed	en	facebook|meta|instagram|tiktok ads ; ppc ; local keywords
        vendor value=3 fixed	en	digital marketing
        vendor value=3 fixed	en	marketing agency|services|package|firm|rep|solutions|campaign
        vendor value=3 fixed	en	lead gen|generation|list|lists
        vendor value=3 fixed	en	qualified|exclusive|verified|rehab|treatment|ppo|live leads|transfers|calls
        vendor value=3 fixed	en	leads for your ; {buySell} ** calls|leads ; unbranded|inbound * calls|leads
        vendor value=3 fixed	en	pay per call|lead|admit|admission|patient
        vendor value=3 fixed	en	helpline|hotline|live|warm|call transfers
        vendor value=3 fixed	en	cost|price|pay|dollars|{NUM} per lead|admit|call|transfer|head|referral|admission|placement
        vendor value=3 fixed	en	pay for connected|qualified|converted
        vendor value=3 fixed	en	only pay for connected|calls|leads|admits ; redesign your ; website redesign
        vendor value=3 fixed	en	web design ; promote your * center|business|facility
        vendor value=3 fixed	en	your site|website isnt|doesnt|ranks ; {NUM} second billable ; billable calls
        vendor value=3 fixed	en	test batch ; domain authority ; domain|domains for sale
        class.buySell	en	buy ; sell ; selling ; buying ; sells ; buys ; purchase
        # vendor: census and money
        vendor value=3 fixed	en	grow|increase|boost|fill|raise|improve|double|triple|maximize|scale your|their|the|facility * census|admissions|admits|revenue|reimbursement|reimbursements|collections|referrals|intakes|occupancy|beds|calls|leads
        vendor value=3 fixed	en	admissions|census|admits|referrals|calls flat|down|low|slow|dropping|up
        vendor value=3 fixed	en	empty beds ; fill your ; {NUM} admits ; admits a|per month|week
        vendor value=3 fixed	en	your census|competitors ; beat your price|rate|current|quote|contract
        vendor value=3 fixed	en	price|pricing|quote|quotes|discount|discounts for your|on your|per unit
        vendor value=3 fixed	en	save you|your|on your {NUM}|money|facility|center|bill ; cut * costs by
        vendor value=3 fixed	en	verified ppo ; ppo calls|clients|leads|patients|callers
        vendor value=3 fixed	en	billing company|partner|solution ; medical billing ; revenue cycle
        vendor value=3 fixed	en	out of network billing ; denials recovered
        vendor value=3 fixed	en	wins|win * appeals|denials|authorizations
        vendor value=3 fixed	en	our ur|billing|clinical|sales|credentialing team|dept ; private equity
        vendor value=3 fixed	en	letter of intent ; merchant cash
        vendor value=3 fixed	en	business loan|loans|funding|credit|financing|valuation ; working capital
        vendor value=3 fixed	en	line of credit
        vendor value=3 fixed	en	buy|acquire|acquiring|purchase|sell|sells your|treatment|a facility|business|center|practice|centers
        vendor value=3 fixed	en	investor group ; group of investors ; acquisition of|inquiry
        vendor value=3 fixed	en	interest in|interested in|open to selling|acquiring|acquisition
        vendor value=3 fixed	en	exit strategy
        # vendor: price words
        vendor value=3 fixed	en	reply|text|respond|txt|type demo|sample|samples|staff|pricing|price|seo|leads|audit|quote|catalog
        vendor value=3 fixed	en	reply with * demo|sample|best|time
        vendor value=3 fixed	en	book|schedule|set|get|see|want|free|quick|live|product a|your|up|live|free|quick? demo
        vendor value=3 fixed	en	demo of|for|our|your|call|slot|this|today
        vendor value=3 fixed	en	free audit|trial|sample|samples|pilot|demo|walkthrough|quote|report|month|website|listing|seo|proposal|placement for|of|on|in|report|no|included?
        vendor value=3 fixed	en	first placement|month|{NUM}|ten|five|lead|call|calls|shift|order free|on us
        vendor value=3 fixed	en	bulk|wholesale|volume price|prices|pricing|rate|rates|order|orders|discount
        vendor value=3 fixed	en	price list ; promo code ; sample case|pack|kit|box ; purchase order
        vendor value=3 fixed	en	can|could|may i|we|ron|he|she? send|bring|drop|stop you|by|over|off|in * pricing|deck|catalog|samples|rates|info|lunch|tacos|donuts|proposal
        vendor value=3 fixed	en	want|send|see the pdf|deck|catalog|proposal|audit|report|findings|media kit
        vendor value=3 fixed	en	{NUM} ct ; {NUM:1..5} each
        vendor exact fixed	en	offered|offering|has|left|brings|bring|drop * samples|catalog|brochures|pricing|swag|literature
        vendor exact fixed	en	left|sent|emailed catalog|samples|pricing ; price sheet ; wholesale
        vendor exact fixed	en	no setup fee ; beats your
        vendor exact fixed	en	no contract|contracts|strings|obligation|commitment ; or you dont pay
        vendor exact fixed	en	you dont pay unless|until ; money back guarantee ; risk free
        vendor exact fixed	en	limited time offer ; {NUM} percent|% off|discount your|first|next|all|for
        vendor value=1 exact fixed	en	{NUM} each ; per unit|test|box|case|cup|head|month ; guaranteed
        vendor value=1 exact fixed	en	on us ; coffee|lunch|donuts|tacos|bagels is|are? on us|me|for
        vendor value=1 exact fixed	en	{NUM} minutes|mins|min this|next|on|tomorrow|thursday|tuesday|monday|wednesday|friday|w|with|of
        vendor value=1 exact fixed	en	minutes this|next week ; quick chat|call|question about your
        vendor value=1 exact fixed	en	worth a|{NUM} call|chat|minutes ; hop|jump on a call|zoom
        vendor value=1 exact fixed	en	book a slot|time|call ; happy to discuss|chat|share
        vendor value=1 exact fixed	en	lets connect|chat|talk ; free month ; samples ; catalog ; brochures
        vendor value=1 exact fixed	en	rep ; pricing sheet ; proposal ; panel cups|cup ; {NUM} panel ; cups
        vendor value=1 exact fixed	en	lease ; ship tomorrow|today|free ; calling out again
        # vendor: who decides
        vendor value=3 fixed	en	who|whoever|whos|person * orders|buys|purchases|purchasing|procurement|ordering
        vendor value=3 fixed	en	who|whoever|person * handles|runs|manages|decides|signs|oversees|approves * marketing|purchasing|supplies|contracts|ordering|vendors|phones|website|staffing|linen|linens|copiers|ads|advertising|seo|lab|labs|toxicology|utilities|it|facilities|software|billing software
        vendor value=3 fixed	en	wants|asks|looking|needs|ask|asking for? purchasing|procurement|vendor|don's|purchaser|buyer|marketing|biz|facilities|decision dept|director|manager|email|mgr|maker|dev|packet|list
        vendor value=3 fixed	en	decision maker|makers
        vendor value=3 fixed	en	don's|director's|ceo's|owner's|administrator's email|ear|extension
        vendor value=3 fixed	en	person in charge of * marketing|purchasing|supplies|buying|staffing|advertising
        vendor value=3 fixed	en	new vendor ; vendor packet|list|form|application|portal|agreement|approval
        # vendor: reps and staffing
        vendor value=3 fixed	en	rep|reps|distributor|salesman|saleswoman|wholesaler|broker for|from|with|w|of|at * {trade}|co|company|lab|labs|inc|cup|urine|ua|pharma|software|linen|uniform|hospice|dme|medical|device|drug|insurance|solar|staffing|payroll
        vendor value=3 fixed	en	sales|pharma|drug|lab|marketing|medical|account|device|svc|service|territory|outreach rep|reps|mgr|manager|call|exec|executive|pitch
        vendor value=3 fixed	en	staffing agency|company|firm|solutions|solution|needs|service|partner|rep
        vendor value=3 fixed	en	nurse|medical|healthcare|clinical|our staffing|registry|pool
        vendor value=3 fixed	en	locum|locums tenens?
        vendor value=3 fixed	en	has|have {NUM} ** rns|nurses|lvns|techs|travelers|bhts avail|available|ready
        vendor value=3 fixed	en	nurses calling out ; shift coverage ; fill|fills|cover|covers|staff * shifts
        vendor value=3 fixed	en	wants to present|pitch|demo ; wants to sell us ; lunch and learn
        vendor value=3 fixed	en	bring|drop off? lunch|tacos|donuts|bagels for|to|by ; cold call
        vendor value=3 fixed	en	sales call|team|pitch ; solicitor ; telemarketer for|selling
        vendor value=3 fixed	en	sells ** {trade} ; selling ** {trade} ; sells ** to|for facilities|rehabs|us
        vendor value=3 fixed	en	business development ; biz dev
        # vendor: partnership
        vendor value=3 fixed	en	referral|strategic|mutual|business partner|partners|partnership|partnerships|agreement|arrangement|relationship|fee|fees|network|program w|with|for|between|?
        vendor value=3 fixed	en	set|setting up|build|discuss|explore|form|propose|about|interested|seeking a|in|to? partnership|partnering
        vendor value=3 fixed	en	send|refer|feed|swap|exchange us|you|u|each your|our|other? * heads|grads|clients|patients|referrals|relapses|leads|residents|iop|admits
        vendor value=3 fixed	en	you send us
        vendor value=3 fixed	en	we|well|we'll send you ** heads|clients|patients|relapses|leads|calls|people|referrals
        vendor value=3 fixed	en	send you * patients|clients|heads|leads|calls|admits ; we take your
        vendor value=3 fixed	en	per head ; kickback ; finders fee ; cross|two|2 refer|way referrals?
        vendor value=3 fixed	en	partner with you|your|us ; become a partner ; affiliate program
        vendor value=3 fixed	en	preferred provider|vendor list|partner|network?
        vendor value=3 fixed	en	our sober homes|houses|living|livings
        vendor fixed	en	partnership ; partnering
        vendor fixed	en	sponsorship package|opportunity|opportunities|tiers|levels ; exhibitor
        vendor fixed	en	conference|expo booth|sponsorship ; booth at|space|rental
        vendor fixed	en	claim your|the listing|profile ; featured|upgrade|premium your? listing|listings
        vendor fixed	en	directory listing ; list your facility|center|program ; isnt listed
        vendor fixed	en	advertise with|on|your ; ad space ; outsource|outsourcing
        vendor fixed	en	virtual assistant|assistants|tour|tours|walkthrough|walkthroughs
        vendor fixed	en	ai receptionist|chatbot|bot|agent|scribe|answering ; chatbot for ; answering service
        vendor fixed	en	uds|ua|urine|saliva|test|panel|oral cup|cups|swabs
        vendor fixed	en	{NUM} panel|panels cup|cups|test
        vendor fixed	en	office|cleaning|janitorial|medical supplies|supplier
        vendor fixed	en	copier|printer|equipment lease|leasing
        vendor fixed	en	accreditation|jcaho|carf|licensing consulting|consultant|consultants
        vendor fixed	en	wall cabinets|cabinet|boxes ; {NUM} d scan|scans|tour|tours|walkthrough
        vendor fixed	en	toxicology lab|company|rep ; lab rep|reps|partnership|svc|services
        vendor fixed	en	workers comp quote ; insurance quote for your
        vendor fixed	en	translation|transportation services|company ; solar co|company
        vendor fixed	en	facilities mgr|manager ; credit|payment|merchant card|processing processing|services
        vendor value=3 absorb fixed across	en	{drug} ** panel|panels
        vendor value=3 absorb fixed across	en	{drug} test|testing? cups|cup|panel|panels
        vendor value=3 absorb fixed across	en	cups|panels|panel|kits w|with|for ** {drug} strips|strip|?
        vendor value=3 absorb fixed across	en	fentanyl|fent|xylazine test? strips * bulk|ct|samples|each|orders|whoever|{NUM}
        vendor value=3 absorb fixed across	en	panels {NUM} ct
        vendor value=3 absorb fixed across	en	naloxone|narcan|overdose|sharps + overdose|naloxone kits|kit|boxes|cabinets
        vendor value=3 absorb fixed across	en	cabinets|boxes|kits|bags for naloxone|narcan|overdose|harm * kits|?
        vendor value=3 absorb fixed across	en	overdose season|kits|kit
        vendor value=3 absorb fixed across	en	page {NUM} for *** {drug} rehab|detox|treatment|near
        vendor value=3 absorb fixed across	en	keywords|rank|ranking|google for|# *** rehab|detox|treatment
        vendor.9 absorb	en	my sales job ; in sales ; work in sales ; business partner ; drug rep for
        vendor.1	en	sales ; vendor ; rep ; vend ; marketer ; solicitation ; solicitor
        # vendor: said sideways
        vendor value=3 fixed exact	en	{trade}|billing|cleaning|linen|lab|software|staffing|insurance|marketing|phone|water|coffee|security|solar co|company|vendor|firm rep|salesman|calling|wants|asks|pitch
        vendor value=3 fixed exact	en	co rep
        vendor value=3 fixed exact	en	guy|lady|man|woman|gal|fella|caller selling|sells|pitching|hawking
        vendor value=3 fixed exact	en	selling|pitching ** coolers|filters|machines|systems|insurance|service|services|ads|advertising|subscriptions|policies
        vendor value=3 fixed exact	en	sober living|living|home|house|homes owner|operator|manager wants|asks|looking|drop|w|from|?
        vendor value=3 fixed exact	en	swap|trade|exchange referrals|clients|leads|cards
        vendor value=3 fixed exact	en	talk|discuss|explore * referrals|partnership|referral|collab|collaboration
        vendor value=3 fixed exact	en	show|shows|rank|ranks|appear|come up? above|higher|before|below you|yours
        vendor value=3 fixed exact	en	when people search|google ; people search|google|searching for
        vendor value=3 fixed exact	en	i|we can change|double|fix|fill|cut|save|lower that|your|it|you in
        vendor value=3 fixed exact	en	broker|brokering the sale|deals|of|companies
        vendor value=3 fixed exact	en	buyer|investor|client looking|interested at|in|for ** facilities|centers|detox|programs
        vendor value=3 fixed exact	en	rates attached|below|inside ; within {NUM} hours
        vendor value=3 fixed exact	en	first {NUM} days|leads|calls|months free
        vendor value=3 fixed exact	en	free for the|your first|{NUM}
        vendor value=3 fixed exact	en	{NUM} % more|less|higher|faster|lower on|off|than|?
        vendor value=3 fixed exact	en	missed call|calls
        vendor value=3 fixed exact	en	asks|asking|wants for? cfo|coo|ceo|purchasing|don|administrator|owner|gm|procurement|ops
        vendor value=1 fixed exact	en	whoever|who|someone|person signs|handles|orders|buys|runs|approves|manages|does
        vendor value=1 fixed exact	en	signs contracts
        vendor value=1 fixed exact	en	left|leave|drop|dropped|drop off flyer|flyers|brochure|brochures|card|cards|info|packet
        vendor value=1 fixed exact	en	flyer ; no|small retainer|commitment|contract|setup|pressure ; cfo
        vendor value=1 fixed exact	en	claims|promises|guarantees {NUM} ; wants whoever
        vendor value=1 fixed exact	en	on oon|out claims|network ; competitors ; referrals
        vendor value=1 fixed exact	en	for facilities|centers|rehabs|providers
        vendor value=1 fixed exact	en	treatment|detox|residential|behavioral providers|centers|facilities|programs
        vendor value=1 fixed exact	en	integrates with ; roi ; hipaa compliant
        vendor value=3 fixed	es	manejamos|hacemos|creamos|disenamos|ofrecemos|ofrezco|vendo|vendemos|damos|brindamos * {trade}|redes|sitios|videos|servicio|servicios|campanas|limpieza
        vendor value=3 fixed	es	para|con centros|clinicas de rehabilitacion|adicciones|tratamiento
        vendor value=3 fixed	es	traer|mandar|conseguir|generar|enviar|llenar|traemos|mandamos * pacientes|clientes|llamadas|camas|prospectos
        vendor value=3 fixed	es	con quien hablo|trato|veo de|sobre|para|lo * mercadotecnia|compras|publicidad|ventas|proveedores|contratos
        vendor value=3 fixed	es	mercadotecnia ; su posicionamiento|publicidad|facturacion|pagina
        vendor value=3 fixed exact	en	were|we're|this is a|an * {trade}
        vendor value=3 fixed exact	en	built|designed|made for|specifically * treatment|addiction|behavioral|rehabs|recovery|detox
        vendor value=3 fixed exact	en	got|have|spare|only need|take {NUM} minutes|mins|min
        vendor value=3 fixed exact	en	transport|transportation|ride|catering|laundry|food|bakery|printing|security|moving|furniture|uniform|lab|pharmacy|testing|supply|delivery|water company|co|service|vendor|business wants|asks|offers|left|looking|calling|to|for
        vendor value=3 fixed exact	en	on our|your vendor|referral|provider|preferred|approved? list
        vendor value=3 fixed exact	en	list for|of picking|vendors|providers
        vendor value=3 fixed exact	en	left|sent|attached|quoted rates|pricing|quote|list|sheet
        vendor value=3 fixed exact	en	wholesale list|catalog ; leads|calls convert|that|at
        vendor value=3 fixed exact	en	convert|converts|converting at
        vendor value=3 fixed exact	en	need|want more * patients|admits|leads|calls|admissions|clients|beds
        vendor value=3 fixed exact	en	cut * cost|costs|price|per
        vendor value=3 fixed exact	en	who * manages|runs|handles * google|ads|marketing|website|seo|social
        vendor value=3 fixed exact	en	owner consider|considering|interested|open selling|to|in
        vendor value=3 fixed exact	en	supply|provide|deliver|cater|stock your|all? breakfasts|meals|kitchen|facility|linens|coffee|snacks|house|center|lunches
        vendor value=3 fixed exact	es	servicio|servicios de * para|a clinicas|centros|casas|negocios|rehabilitacion
        vendor value=3 fixed exact	es	primera|primer semana|mes|muestra gratis
        vendor value=3 fixed exact	es	muestra|muestras|semana|mes gratis
        class.doFor	en	clean ; paint ; cater ; wash ; transport ; print ; insure ; landscape ; haul ; shred
        class.doFor	en	repair ; cook for ; photograph ; film ; train ; certify ; coach ; consult ; remodel
        class.doFor	en	furnish ; decorate ; test ; screen ; bill ; collect ; negotiate ; advertise ; promote
        vendor value=3 fixed exact	en	we|i {doFor} for|with? ** {facilities}|clinics|rehabs
        vendor value=3 fixed exact	en	our {trade}|directory|site|app|magazine|podcast|list|network gets|has|reaches|sends|ranks|connects|answers|delivers|offers|helps
        vendor value=3 fixed exact	en	premium|featured|sponsored|basic|free profile|listing|plan|tier|placement|spot
        vendor value=3 fixed exact	en	visits|clicks|impressions|searches a|per month|day ; in bulk
        vendor value=3 fixed exact	en	net {NUM:10..90} terms|?
        vendor value=3 fixed exact	en	do you need|buy|use|order ** {trade}|bulk|wholesale|supplier
        vendor value=3 fixed exact	en	let|lets us|let's? partner|collaborate|team ; lets partner|collaborate
        vendor value=3 fixed exact	en	{trade}|clinic|practice|program|agency sends|send|refers|refer you
        vendor value=3 fixed exact	en	i|we make|shoot|produce|write|edit * videos|ads|content|blogs|copy|websites
        vendor value=3 fixed exact	en	salesman|saleswoman|salesperson|saleslady
        vendor value=3 fixed exact	en	wants|want|offering|offers|pushing|schedule|set a? demo
        vendor value=3 fixed exact	en	insurance|mortgage|freight|energy|real broker|agent|rep wants|for|re|asks|calling|offers|from
        vendor value=3 fixed exact	en	quote in|within|by ; your residents|patients|clients never
        vendor value=3 fixed exact	en	add you|your to our ; went viral ; want yours next
        vendor value=3 absorb fixed exact	en	narcan|naloxone in|by bulk|case
        vendor value=3 fixed exact	es	quiere|quieren|necesita|necesitan|busca|buscan mas llamadas|pacientes|clientes|ingresos|visibilidad
        vendor value=3 fixed exact	es	le|les cobramos|cobro * por|llamada|paciente|resultado
        vendor value=3 fixed exact	es	por llamada contestada
        vendor value=3 fixed exact	es	nuestro|nuestra|nuestros servicio|agencia|empresa|plataforma|equipo|software|producto|productos|directorio
        vendor value=2 fixed exact	en	nurses|techs|bhts|clinicians|staff|therapists|providers|cnas ready|available|deployable|placed for|to|in your
        vendor value=1 exact	en	conversion fee ; profiles ; reply yes|demo|sample|staff|stop|info ; / hr all ; flat fee ; fixed price ; no retainer
        vendor value=3 fixed exact	en	your * page|site|website|listing|reviews|rating|ranking loads|load|ranks|rank|is|isnt|needs|shows|sits|has * slow|seconds|page|buried|outdated|broken|stars|low|google|search|nobody|?
        vendor value=2 fixed exact	en	licensed and bonded|insured ; bonded and insured|licensed ; free|no estimate|estimates|bid|bids ; a|our|my|send|have|get bid|quote|estimate to|for|over you|your
        vendor value=1 exact fixed	en	drove|driving|walked|passed by your|the building|sign|parking|roof|facility|place ; your building|roof|ramp|parapet|landscaping|sign|gutters|paint|lot
        vendor value=4 fixed	en	{NUM} * leads|transfers|admits|calls * a|per day|week|month ; exclusive|qualified|verified|live|warm|fresh * leads|transfers|callers ; per admit|lead|call|placement fee|? ; fills|fill|filling * beds|census ; our call center
        vendor value=3 fixed exact	en	star|bad|negative reviews|review ** bury|remove|fix|delete|push|gone ; you owe|pay us? zero|nothing ; {NUM:3..20} panel|pack cups|cup|strips|strip|tests ; clia waived ; strip|strips|cups|kits included|bulk|ct|count|wholesale
        vendor value=1 exact fixed	en	per|each|/ cup|test|kit|strip|unit ; switching takes ; who orders
        """
}
