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
        class.trade	es	redes sociales ; posicionamiento ; pruebas ; vasos
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
        vendor value=3	en	our|my agency|firm|staffing|registry provides|supplies|places ; our agency|staffing|registry has|have ; our firm has|have nurses|techs|staff|candidates|clients|leads|referrals ; ready to deploy|be placed ; bilingual bhts|techs|nurses ready|available
        vendor value=3 fixed	en	we can|also|will|do|just? {sell}|do|make|create ** {trade} ; i|im also? sell|provide|offer|represent|distribute|build|design|selling ** {trade} ; our * {trade} answer|answers|fills|fill|will|can|is|are|has|wins|win|helps|saves|integrates|deploys|ready
        vendor value=3 fixed	en	we {sell} ** for|to|with|across {facilities} ; we help|work|partner|serve|specialize|consult with|in|for? ** {facilities} ; {facilities} that|who add|use|switch|see|get|grow ; we {NUM} d? scan ; we fill * beds ; we fix * that ; we get you ; we'll get you
        vendor value=3 fixed	en	guarantee * ranking|first|page|leads|admits|calls|patients ; we buy * calls|leads|rehab|centers
        vendor value=3 fixed	en	we|i own|operate|run|have * sober living|livings|homes|houses|treatment|transitional ** beds|partner|referral|referrals|openings|opening|space|rooms|graduates|alumni|placements|placement
        vendor value=1 fixed	en	i own|operate|run|have|manage * sober living|livings|homes|house|houses|treatment|transitional
        vendor value=3 fixed	en	owner of|owns|operates|runs ** sober living|livings|homes|houses * wants|looking|asks|and ; servicing|serving|supplying {NUM} rehabs|facilities|centers|clinics ; took * {NUM} bed detox|rehab|facility|center
        vendor value=3 fixed	en	from {NUM} to {NUM} admits|leads|patients|census ; landing page|pages
        vendor fixed	en	our {trade} ; our agency|product|products|solution|solutions|catalog|pricing ; we are|were|r a|an|the * company|agency|firm|vendor|provider|distributor|manufacturer|startup|team of
        vendor fixed	en	im|i am|this is|calling|reaching|writing with|from|out|at * company|agency|solutions|media|marketing|labs|laboratory|supply|software|staffing|systems|technologies|group|consulting ; reaching out from|on behalf|regarding your|to see if you
        vendor fixed	en	wanted to reach out about your ; we specialize|guarantee|audited|ranked ; we|i noticed * your * site|website|page|listing|listings|reviews|ranking|traffic|ads|calls|posting
        vendor value=1 fixed	en	i|we noticed|audited|reviewed|ran|checked|analyzed * {ownAffairs}
        vendor fixed	en	noticed * you|your * rank|arent|isnt|ads|google ; noticed * your * page|site|listing isnt|doesnt|loads|ranks|has|needs|is|could|takes|two|2
        vendor value=1 exact fixed	en	we {sell} ; your {ownAffairs} ; we can fix ; we help ; we work with * rehabs|centers|facilities|providers|treatment ; ours come with ; on our platform ; our platform|network|system ; like yours
        vendor value=1 exact fixed	en	for your facility|center|business|team|office|staff|organization|company|unit|clinic|practice ; your facilities|purchasing|admissions team|marketing|office|business|operations ; helps you|facilities ; {facilities}
        vendor fixed	en	love|like|happy|pleased|able|can|would|glad|want to? offer|give|extend|provide|quote * your|the facility|center|program|clinic|team|organization|company|office|business|staff * a|an|our|discounted|special|free|? * discount|deal|rate|rates|pricing|quote|demo|trial|sample|samples|package|price
        vendor value=3 fixed	es	somos|soy|represento|represent|hablo|llamo * una|un|en|para|de? agencia|empresa|compania|proveedor|proveedores|distribuidor|distribuidores|despacho|laboratorio ; ofrecemos * {trade}|servicios|soluciones|marketing|software|precios|descuento
        vendor value=3 fixed	es	aparecer|aparezca|salir|posicionar|posicionamos|posicionamiento|rankear|anunciar|anunciarse ** google|maps|buscadores|facebook|instagram|radio
        vendor value=3 fixed	es	somos|tenemos|represento|tengo una|un imprenta|taller|fabrica|lavanderia|tortilleria|panaderia|papeleria|distribuidora|comercializadora|constructora ** hacemos|ofrecemos|vendemos|surtimos|imprimimos|damos|servicio|clinica|empresa|negocios|mayoreo
        vendor value=3 fixed	es	hacemos|imprimimos|disenamos folletos|tarjetas|uniformes|paginas|logos|letreros|lonas
        vendor value=3 fixed	es	leads|llamadas|prospectos * de|en|para * adiccion|espanol|rehab|calificadas|calificados ; por llamada|lead|prospecto calificada|calificado|exclusivo
        vendor value=3 fixed	es	fabricamos|distribuimos|surtimos ; les|le vendemos ; le|les garantizamos|ofrecemos|conseguimos|mandamos|enviamos|generamos * {trade}|pacientes|lugar|clientes|primer ; primer lugar|pagina en|de google
        vendor value=3 fixed	es	generar|conseguir|atraer clientes|pacientes ; agencia latina|digital ; agencia de marketing|publicidad|medios|mercadotecnia|personal|empleos|diseno|cobranza|empleo|ventas ; trabajo ** agencia|empresa|compania que ofrece|vende|ayuda ; mas pacientes para|a
        vendor value=3 fixed	es	por cada paciente|llamada|cliente ; quien compra|surte|maneja|autoriza * material|marketing|compras|publicidad|insumos
        vendor value=3 fixed	es	encargado|encargada de compras|marketing|publicidad
        vendor fixed	es	posicionamiento ; publicidad ; proveedor ; proveedores ; mayoreo ; cotizacion para su ; su pagina|sitio|web * no|aparece|necesita|carga|podria|puede|lenta|anticuada ; mejorar|mejore|optimizar|redisenar|posicionar|analizamos|revisamos|auditamos * su pagina|sitio|web
        vendor fixed	es	sus redes sociales ; para clinicas|centros de ; alianza|convenio entre|con su|comercial ; sin compromiso
        vendor fixed	es	demostracion|prueba gratis|gratuita ; compras al mayoreo
        # vendor: search engines and advertising
        vendor value=3 fixed	en	seo ; backlinks ; backlink ; guest post ; guest posts ; link building ; rank|ranks|ranking|rankings on|in|higher|for|google|# google|search|map|maps|{NUM}?
        vendor value=3 fixed	en	page one|two|three|four|five|1|2|3|4|5 of|on|for|in google|bing|search|your|the|most|local|results|maps ; on|to page one|two|three|1|2|3|4|5 for|of|on ; to|on|get|guarantee|guaranteed|rank|your|reach|hit the? first page|spot of|on google
        vendor value=3 fixed	en	to|rank|ranked|get|put|site|business|you|ranks|reach the? top of google|search|maps ; map pack
        vendor value=3 fixed	en	google ads|adwords|ranking|rankings|business ; google maps listing|ranking|rankings|profile|optimization|views|pack|traffic|results ; facebook|meta|instagram|tiktok ads ; ppc ; local keywords ; digital marketing
        vendor value=3 fixed	en	marketing agency|services|package|firm|rep|solutions|campaign ; lead gen|generation|list|lists
        vendor value=3 fixed	en	qualified|exclusive|verified|rehab|treatment|ppo|live leads|transfers|calls ; leads for your ; {buySell} ** calls|leads ; unbranded|inbound * calls|leads ; pay per call|lead|admit|admission|patient ; helpline|hotline|live|warm|call transfers
        vendor value=3 fixed	en	cost|price|pay|dollars|{NUM} per lead|admit|call|transfer|head|referral|admission|placement ; pay for connected|qualified|converted ; only pay for connected|calls|leads|admits ; redesign your ; website redesign
        vendor value=3 fixed	en	web design ; promote your * center|business|facility ; your site|website isnt|doesnt|ranks rank|ranking|ranked|show|showing|convert|converting|mobile|appear|responsive|optimized|below|low|on ; {NUM} second billable ; billable calls
        vendor value=3 fixed	en	test batch ; domain authority ; domain|domains for sale
        class.buySell	en	buy ; sell ; selling ; buying ; sells ; buys ; purchase
        # vendor: census and money
        vendor value=3 fixed	en	grow|increase|boost|fill|raise|improve|double|triple|maximize|scale your|their|the|facility * census|admissions|admits|revenue|reimbursement|reimbursements|collections|referrals|intakes|occupancy|beds|calls|leads
        vendor value=3 fixed	en	admissions|census|admits|referrals|calls flat|down|low|slow|dropping|up ; empty beds ; fill your ; {NUM} admits a|per|/|each|every|guaranteed ; admits a|per month|week ; your census|competitors ; beat your price|rate|current|quote|contract
        vendor value=2 fixed	en	free|complimentary * audit|analysis|demo|trial|review of|for * your|claims|billing|website|census|marketing ; free|complimentary claims|billing|website|seo|marketing audit|analysis|review|assessment
        vendor value=3 fixed	en	price|pricing|quote|quotes|discount|discounts for your|on your|per unit ; save you|your|on your {NUM}|money|facility|center|bill ; cut * costs by ; verified ppo ; ppo calls|clients|leads|patients|callers
        vendor value=3 fixed	en	billing company|partner|solution ; medical billing ; revenue cycle ; out of network billing ; denials recovered ; wins|win * appeals|denials|authorizations ; our ur|billing|clinical|sales|credentialing team|dept ; private equity
        notEvidence absorb	en	i|he|she|wife|husband|sister|brother|mom|dad|who do|does|did|worked|work|works|am|in? in|at|? medical billing
        notEvidence absorb	en	our * furniture|linens|laundry|software|equipment|mattress is|in|at|out|into|away|so|and|for|because ; store|stored|sold|sell|selling|pawned|pawns|stole|steals|moved|lost our * furniture|equipment|linens|software|jewelry
        vendor value=3 fixed	en	letter of intent ; merchant cash ; business loan|loans|funding|credit|financing|valuation ; working capital ; line of credit for|up|available|approved ; business|equipment line of credit
        vendor value=3 fixed	en	buy|acquire|acquiring|purchase|sell|sells your|treatment|a facility|business|center|practice|centers
        vendor value=3 fixed	en	investor group ; group of investors ; acquisition of|inquiry ; interest in|interested in|open to selling|acquiring|acquisition ; exit strategy
        # vendor: price words
        vendor value=3 fixed	en	reply|text|respond|txt|type demo|sample|samples|staff|pricing|price|seo|leads|audit|quote|catalog ; reply with * demo|sample|best|time ; book|schedule|set|get|see|want|free|quick|live|product a|your|up|live|free|quick? demo
        vendor value=3 fixed	en	demo of|for|our|your|call|slot|this|today ; free audit|trial|sample|samples|pilot|demo|walkthrough|quote|report|month|website|listing|seo|proposal|placement for|of|on|in|report|no|included?
        vendor value=3 fixed	en	first placement|month|{NUM}|ten|five|lead|call|calls|shift|order free|on us ; bulk|wholesale|volume price|prices|pricing|rate|rates|order|orders|discount
        vendor value=3 fixed	en	our|wholesale|bulk|updated|a|attached|current price list|sheet ; promo code ; sample case|pack|kit|box ; purchase order
        vendor value=3 fixed	en	can|could|may i|we|ron|he|she? send|bring|drop|stop you|by|over|off|in * pricing|deck|catalog|samples|rates|info|lunch|tacos|donuts|proposal ; want|send|see the pdf|deck|catalog|proposal|audit|report|findings|media kit ; {NUM} ct ; {NUM:1..5} each
        vendor exact fixed	en	offered|offering|has|left|brings|bring|drop * samples|catalog|brochures|pricing|swag|literature ; left|sent|emailed catalog|samples|pricing ; price sheet ; wholesale ; no setup fee ; beats your
        vendor exact fixed	en	no contract|contracts|strings|obligation|commitment ; or you dont pay ; you dont pay unless|until ; money back guarantee ; risk free ; limited time offer ; {NUM} percent|% off|discount your|first|next|all|for
        vendor value=1 exact fixed	en	{NUM} each ; per unit|test|box|case|cup|head|month ; guaranteed ; on us ; coffee|lunch|donuts|tacos|bagels is|are? on us|me|for ; {NUM} minutes|mins|min this|next|on|tomorrow|thursday|tuesday|monday|wednesday|friday|w|with|of
        vendor value=1 exact fixed	en	minutes this|next week ; quick chat|call|question about your ; worth a|{NUM} call|chat|minutes ; hop|jump on a call|zoom ; book a slot|time|call ; happy to discuss|chat|share ; lets connect|chat|talk ; free month ; samples ; catalog ; brochures
        vendor value=1 exact fixed	en	rep ; pricing sheet ; proposal ; panel cups|cup ; {NUM} panel ; cups ; lease ; ship tomorrow|today|free ; calling out again
        # vendor: who decides
        vendor value=3 fixed	en	who|whoever|whos|person * orders|buys|purchases|purchasing|procurement|ordering
        vendor value=3 fixed	en	who|whoever|person * handles|runs|manages|decides|signs|oversees|approves * marketing|purchasing|supplies|contracts|ordering|vendors|phones|website|staffing|linen|linens|copiers|ads|advertising|seo|lab|labs|toxicology|utilities|it|facilities|software|billing software
        vendor value=3 fixed	en	wants|asks|looking|needs|ask|asking for? purchasing|procurement|vendor|don's|purchaser|buyer|marketing|biz|facilities|decision dept|director|manager|email|mgr|maker|dev|packet|list ; decision maker|makers
        vendor value=3 fixed	en	don's|director's|ceo's|owner's|administrator's email|ear|extension ; person in charge of * marketing|purchasing|supplies|buying|staffing|advertising ; new vendor ; vendor packet|list|form|application|portal|agreement|approval
        # vendor: reps and staffing
        vendor value=3 fixed	en	rep|reps|distributor|salesman|saleswoman|wholesaler|broker for|from|with|w|of|at * {trade}|co|company|lab|labs|inc|cup|urine|ua|pharma|software|linen|uniform|hospice|dme|medical|device|drug|insurance|solar|staffing|payroll
        vendor value=3 fixed	en	sales|pharma|drug|lab|marketing|medical|account|device|svc|service|territory|outreach rep|reps|mgr|manager|call|exec|executive|pitch ; staffing agency|company|firm|solutions|solution|needs|service|partner|rep
        vendor value=3 fixed	en	nurse|medical|healthcare|clinical|our staffing|registry|pool ; locum|locums tenens? ; has|have {NUM} ** rns|nurses|lvns|techs|travelers|bhts avail|available|ready ; nurses calling out ; shift coverage ; fill|fills|cover|covers|staff * shifts
        vendor value=3 fixed	en	wants to present|pitch|demo ; wants to sell us ; lunch and learn ; bring|drop off? lunch|tacos|donuts|bagels for|to|by ; cold call ; sales call|team|pitch ; solicitor ; telemarketer for|selling
        vendor value=3 fixed	en	sells ** {trade} ; selling ** {trade} ; sells ** to|for facilities|rehabs|us ; business development ; biz dev
        # vendor: partnership
        vendor value=3 fixed	en	referral|strategic|mutual|business partner|partners|partnership|partnerships|agreement|arrangement|relationship|fee|fees|network|program w|with|for|between|?
        vendor value=3 fixed	en	set|setting up|build|discuss|explore|form|propose|about|interested|seeking a|in|to? partnership|partnering ; send|refer|feed|swap|exchange us|you|u|each your|our|other? * heads|grads|clients|patients|referrals|relapses|leads|residents|iop|admits
        vendor value=3 fixed	en	you send us ; we|well|we'll send you ** heads|clients|patients|relapses|leads|calls|people|referrals ; send you * patients|clients|heads|leads|calls|admits ; we take your
        vendor value=3 fixed	en	per head ; kickbacks ; kickback fee|fees|deal|scheme|arrangement|program|offer ; finders fee ; cross|two|2 refer|way referrals?
        vendor value=3 fixed	en	partner with you|your|us ; become a partner ; affiliate program ; preferred provider|vendor list|partner|network? ; our sober homes|houses|living|livings
        vendor fixed	en	partnership ; partnering ; sponsorship package|opportunity|opportunities|tiers|levels ; exhibitor ; conference|expo booth|sponsorship ; booth at|space|rental ; claim your|the listing|profile ; featured|upgrade|premium your? listing|listings
        vendor fixed	en	directory listing ; list your facility|center|program ; isnt listed ; advertise with|on|your ; ad space ; outsource|outsourcing ; virtual assistant|assistants|tour|tours|walkthrough|walkthroughs
        vendor fixed	en	ai receptionist|chatbot|bot|agent|scribe|answering ; chatbot for ; answering service ; uds|ua|urine|saliva|test|panel|oral cup|cups|swabs ; {NUM} panel|panels cup|cups|test ; office|cleaning|janitorial|medical supplies|supplier
        vendor fixed	en	copier|printer|equipment lease|leasing ; accreditation|jcaho|carf|licensing consulting|consultant|consultants ; wall cabinets|cabinet|boxes ; {NUM} d scan|scans|tour|tours|walkthrough ; toxicology lab|company|rep ; lab rep|reps|partnership|svc|services
        vendor fixed	en	workers comp quote ; insurance quote for your ; translation|transportation services|company ; solar co|company ; facilities mgr|manager ; credit|payment|merchant card|processing processing|services
        vendor value=3 absorb fixed across	en	{drug} ** panel|panels ; {drug} test|testing? cups|cup|panel|panels ; cups|panels|panel|kits w|with|for ** {drug} strips|strip|? ; fentanyl|fent|xylazine test? strips * bulk|ct|samples|each|orders|whoever|{NUM} ; panels {NUM} ct
        vendor value=3 absorb fixed across	en	naloxone|narcan|overdose|sharps + overdose|naloxone kits|kit|boxes|cabinets ; cabinets|boxes|kits|bags for naloxone|narcan|overdose|harm * kits|? ; overdose season|kits|kit ; page {NUM} for *** {drug} rehab|detox|treatment|near
        vendor value=3 absorb fixed across	en	keywords|rank|ranking|google for|# *** rehab|detox|treatment
        vendor.lookAlike absorb	en	my sales job ; in sales ; work in sales ; business partner ; drug rep for
        vendor value=2 fixed	en	do|print|design|make|redo|handle|quote|clean your * brochures|flyers|signs|signage|cards|banners|shirts|offices|carpets|windows|uniforms|menus
        vendor.lookAlike absorb fixed exact	en	we|i|he|they install|fix|build|lay|hang|paint|clean|repair|sell|replace|wash * windows|roofs|floors|tile|drywall|carpet|gutters|fences|pools|kitchens|cabinets|countertops|doors|cars|trucks|houses|homes
        vendor.lookAlike absorb fixed exact	en	work|works|worked|working|job|drives|driver|driving|tech|installer|foreman|boss|owner|owns at|for|with|in|of|? a|an|the|his|her|my|? * towing|alarm|elevator|hvac|landscaping|courier|billing|transcription|inspection service|services|co|company
        vendor.opensNote	en	sales ; vendor ; rep ; vend ; marketer ; solicitation ; solicitor
        # vendor: said sideways
        vendor value=3 fixed exact	en	{trade}|billing|cleaning|linen|lab|software|staffing|insurance|marketing|phone|water|coffee|security|solar co|company|vendor|firm rep|salesman|calling|wants|asks|pitch ; co rep ; guy|lady|man|woman|gal|fella|caller selling|sells|pitching|hawking
        vendor value=3 fixed exact	en	selling|pitching ** coolers|filters|machines|systems|insurance|service|services|ads|advertising|subscriptions|policies
        vendor value=3 fixed exact	en	sober living|living|home|house|homes owner|operator|manager ** partner|partnership|referrals|refs|cards|brochure|brochures|flyer|flyers|tour|intro|introduce|introducing|our
        vendor value=3 fixed exact	en	swap|trade|exchange referrals|clients|leads|cards ; talk|discuss|explore * referrals|partnership|referral|collab|collaboration ; show|shows|rank|ranks|appear|come up? above|higher|before|below you|yours
        vendor value=3 fixed exact	en	when people search|google ; people search|google|searching for ; i|we can change|double|fix|fill|cut|save|lower that|your|it|you in ; broker|brokering the sale|deals|of|companies
        vendor value=3 fixed exact	en	buyer|investor|client looking|interested at|in|for ** facilities|centers|detox|programs ; rates attached|below|inside ; delivered|deployed|quote|reply|respond|placed|fill|filled|staffed|installed * within {NUM} hours
        vendor value=3 fixed exact	en	first {NUM} days|leads|calls|months free ; free for the|your first|{NUM}
        vendor value=3 fixed exact	en	{NUM} % more|less|higher|faster|lower on|off|than|? ; missed calls ; answer|capture|recover|losing|lose|never|every|catch|each|no|turn missed call|calls ; asks|asking|wants for? cfo|coo|ceo|purchasing|don|administrator|owner|gm|procurement|ops
        vendor value=1 fixed exact	en	whoever|who|someone|person signs|handles|orders|buys|approves|manages|does ; signs contracts ; left|leave|drop|dropped|drop off flyer|flyers|brochure|brochures|card|cards|info|packet
        vendor value=1 fixed exact	en	flyer ; no|small retainer|commitment|contract|setup ; cfo ; claims|promises|guarantees {NUM} ; wants whoever ; on oon|out claims|network ; competitors ; referrals ; for facilities|centers|rehabs|providers
        notEvidence absorb	en	who|you|u|yall|yourselves|they|center|program takes|take|accept|accepts|taking|handle|handles|does|do referrals|referral ; make|making|send|sending|submit|fax|faxing a|the|my|our|? referral|referrals
        vendor value=1 fixed exact	en	treatment|detox|residential|behavioral providers|centers|facilities|programs ; integrates with ; your|proven|strong|guaranteed|better|higher roi ; hipaa compliant
        vendor value=3 fixed	es	manejamos|hacemos|creamos|disenamos|ofrecemos|ofrezco|vendo|vendemos|damos|brindamos * {trade}|redes|sitios|videos|servicio|servicios|campanas|limpieza ; para|con centros|clinicas de rehabilitacion|adicciones|tratamiento
        vendor value=3 fixed	es	traer|mandar|conseguir|generar|enviar|llenar|traemos|mandamos * pacientes|clientes|llamadas|camas|prospectos ; con quien hablo|trato|veo de|sobre|para|lo * mercadotecnia|compras|publicidad|ventas|proveedores|contratos
        vendor value=3 fixed	es	mercadotecnia ; su posicionamiento|publicidad|facturacion
        vendor value=3 fixed exact	en	were|we're|this is a|an * {trade} ; built|designed|made for|specifically * treatment|addiction|behavioral|rehabs|recovery|detox ; got|have|spare|only need|take {NUM} minutes|mins|min
        vendor value=3 fixed exact	en	transport|transportation|ride|catering|laundry|food|bakery|printing|security|moving|furniture|uniform|lab|pharmacy|testing|supply|delivery|water company|co|service|vendor|business wants|asks|offers|left|looking|calling|to|for
        vendor value=3 fixed exact	en	on our|your vendor|referral|provider|preferred|approved? list ; list for|of picking|vendors|providers ; left|sent|attached|quoted rates|pricing|quote|list|sheet ; wholesale list|catalog ; leads|calls convert ; leads that|at ; convert|converts|converting at
        vendor value=3 fixed exact	en	need|want more * patients|admits|leads|calls|admissions|clients|beds ; cut * cost|costs|price|per ; who * manages|runs|handles * google|ads|marketing|website|seo|social ; owner consider|considering|interested|open selling|to|in
        vendor value=3 fixed exact	en	supply|provide|deliver|cater|stock your|all? breakfasts|meals|kitchen|facility|linens|coffee|snacks|house|center|lunches
        vendor value=3 fixed exact	es	servicio|servicios de * para|a clinicas|centros|casas|negocios|rehabilitacion ; primera|primer semana|mes|muestra gratis ; muestra|muestras|semana|mes gratis
        class.doFor	en	clean ; paint ; cater ; wash ; transport ; print ; insure ; landscape ; haul ; shred
        class.doFor	en	repair ; cook for ; photograph ; film ; train ; certify ; coach ; consult ; remodel
        class.doFor	en	furnish ; decorate ; test ; screen ; bill ; collect ; negotiate ; advertise ; promote
        vendor value=3 fixed exact	en	we|i {doFor} for|with? ** {facilities}|clinics|rehabs ; our {trade}|directory|site|app|magazine|podcast|list|network gets|has|reaches|sends|ranks|connects|answers|delivers|offers|helps
        vendor value=3 fixed exact	en	premium|featured|sponsored|basic|free profile|listing|plan|tier|placement|spot ; visits|clicks|impressions|searches a|per month|day ; net {NUM:10..90} terms|? ; do you buy|use|order ** {trade}|wholesale ; do you need any|more|better|new|extra|another * {trade}
        vendor value=3 fixed exact	en	let|lets us|let's? partner|collaborate|team ; lets partner|collaborate ; {trade}|clinic|practice|program|agency sends|send|refers|refer you ; i|we make|shoot|produce|write|edit * videos|ads|content|blogs|copy|websites
        vendor value=3 fixed exact	en	wants|want|asking|asks|hoping|inviting|urges us|you to? refer|send pts|patients|clients|ppl|people|referrals|discharges|alumni to|his|her|their|and|, ; wants|want|asks us|you to refer pts|patients|clients
        vendor value=3 fixed exact	en	salesman|saleswoman|salesperson|saleslady ; wants|want|offering|offers|pushing|schedule|set a? demo ; insurance|mortgage|freight|energy|real broker|agent|rep wants|for|re|asks|calling|offers|from
        vendor value=3 fixed exact	en	quote in|within|by ; your residents|patients|clients never ; add you|your to our ; went viral ; want yours next
        vendor value=3 absorb fixed exact	en	narcan|naloxone in bulk ; narcan|naloxone by the? case
        vendor value=3 fixed exact	es	quiere|quieren|necesita|necesitan|busca|buscan mas llamadas|pacientes|clientes|ingresos|visibilidad ; le|les cobramos|cobro * por|llamada|paciente|resultado ; por llamada contestada
        vendor value=3 fixed exact	es	nuestro|nuestra|nuestros servicio|agencia|empresa|plataforma|equipo|software|producto|productos|directorio
        vendor value=2 fixed exact	en	nurses|techs|bhts|clinicians|staff|therapists|providers|cnas ready|available|deployable|placed for|to|in your
        vendor value=1 exact	en	conversion fee ; profiles ; reply yes|demo|sample|staff|stop|info ; / hr all ; flat fee ; fixed price ; no retainer
        vendor value=3 fixed exact	en	your * page|site|website|listing|reviews|rating|ranking loads|load|ranks|rank|is|isnt|needs|shows|sits|has * slow|seconds|page|buried|outdated|broken|stars|low|google|search|nobody|?
        vendor value=2 fixed exact	en	licensed and bonded|insured ; bonded and insured|licensed ; free|no estimate|estimates|bid|bids ; a|our|my|send|have|get bid|quote|estimate to|for|over you|your
        vendor value=1 exact fixed	en	drove|driving|walked|passed by your|the building|sign|parking|roof|facility|place ; your building|roof|ramp|parapet|landscaping|sign|gutters|paint|lot
        vendor value=4 fixed	en	{NUM} * leads|transfers|admits|calls * a|per day|week|month ; exclusive|qualified|verified|live|warm|fresh * leads|transfers|callers ; per admit|lead|call|placement fee|? ; fills|fill|filling * beds|census ; our call center
        vendor value=3 fixed exact	en	star|bad|negative reviews|review ** bury|remove|fix|delete|push|gone ; you owe|pay us? zero|nothing ; {NUM:3..20} panel|pack cups|cup|strips|strip|tests ; clia waived ; strip|strips|cups|kits included|bulk|ct|count|wholesale
        vendor value=1 exact fixed	en	per|each|/ cup|test|kit|strip|unit ; switching takes ; who orders
        # vendor: plain wordings
        class.vendorEs	es	uniformes ; limpieza ; lavanderia ; fumigacion ; publicidad ; marketing ; seguros ; alarmas ; camaras ; jardineria
        class.vendorEs	es	banquetes ; muebles ; colchones ; impresoras ; transporte ; software ; pruebas ; antidoping ; laboratorio ; redes
        class.vendorEs	es	anuncios ; radio ; revista ; paginas ; sitios ; volantes ; equipo medico ; suministros ; papeleria ; insumos ; mantenimiento
        class.wares	en	services ; service ; solution ; solutions ; software ; supplies ; products ; platform ; app ; directory ; system ; technology ; equipment
        vendor value=3 fixed	en	{wares} for|to * residential|treatment|detox|recovery|behavioral|addiction|rehab|healthcare|medical|sober * centers|programs|facilities|providers|homes|clinics|industry
        vendor value=3 fixed	en	{wares}|business|businesses|company|agency ** nationwide|statewide|nationally ; our company|firm|agency|team|lab|network provides|offers|sells|supplies|specializes|helps|can|handles|builds
        vendor value=3 fixed	en	we build|built|make|run|manage|host|redo|create|provide|supply|offer|handle|collect|train|certify|consult|recruit|connect|verify|generate * * {facilities}|{trade}|{wares}|providers|clinics
        vendor value=3 fixed	en	introduce|present|tell|discuss|talk|share our|my|you|to|about * {wares}|company|agency|{trade} ; buying|purchasing|acquiring|taking|invest|investing in? over? your|the|a business|center|facility|practice|company|program|building
        vendor value=3 fixed	en	owner|owners|ownership ** sell|selling|exit|conversation|acquisition ; do you need|want|have help with? social|marketing|billing|staffing|website|credentialing|payroll|seo|ads|a marketing
        vendor value=3 fixed	en	we manage|run|handle|do|grow instagram|social|facebook|google|ads|seo|marketing|websites|billing|payroll ; i manage|run|handle|grow instagram|social|facebook|google|seo|websites for ; guest article|post|blog|author ; with|include a link ; link back|exchange
        vendor value=3 fixed	en	i|we write|create|produce|edit|design|make|shoot|photograph|film|draw|paint * blog|blogs|articles|content|copy|interiors|logos|brochures|rehabs|centers|facilities|murals|signs
        vendor value=3 fixed	en	sending|send|selling|sell|offer|offering|provide|have|generate|generating|deliver|buy leads|callers|admits ; per qualified|booked|connected|converted|signed call|lead|admit|patient|client
        vendor value=3 fixed	en	we|this|i are|were|is|represent|run|own|manage|from a|an|the|our * laboratory|lab|pharmacy|network|directory|registry|brokerage|printer|bank|lender|magazine|publisher|payor|mso
        vendor value=3 fixed	en	your|with|than current * payroll|billing|lab|emr|ehr|phone|internet|linen|merchant|cleaning|it|waste|biller|vendor|supplier|marketing|staffing|software|food|printer|answering
        vendor value=3 fixed	en	our {facilities}|interventionists|interventionist|coaches|clients|residents|house|houses|homes|members|alumni ** refer|send|placed|place|placing|partner|work to|with you|your
        vendor value=3 fixed	en	refer|send|place|bring|transport|take|drive|steer|mandar our|my|more|some|your? clients|people|patients|residents|callers|referrals|cases to|with|at you|treatment|your|rehab|detox|facilities
        vendor fixed	en	working together ; work together ; referral|finders|placement fee|fees|commission|bonus ; {NUM} hour|hr turnaround ; packages|package|plans|plan start|starts|starting at|from
        vendor value=3 fixed	en	drop|dropping|leave|bring|mail off? my|our|some|a cards|brochures|samples|flyers|media|catalog|pens|swag ; cards|samples|brochures|flyers by|for your|to
        vendor value=1 exact fixed	en	i|we own|run|operate|have a|an * company|agency|business|service|firm ; per plate|meal|mile|bed|user|seat|shift ; delivered daily|weekly|free ; fully|bonded insured ; free estimate|estimates|quote
        vendor value=1 exact fixed	en	interested in|? your|a? partnership|collab|collaborating ; no obligation ; do you have time ; quick|brief|short call|chat|intro|meeting ; would next|this|monday|tuesday|wednesday|thursday|friday ; work for a demo
        vendor value=3 fixed	en	bd|bizdev|biz|business|sales|marketing|vendor meeting|mtg|pitch|appt|dev ; pitching ; pitches ; sales rep|guy|lady|person|inquiry|email ; soliciting ; solicits
        vendor value=3 fixed	en	verif|verification|vob|billing|credentialing|transcription|interpreter|translation|courier|shredding|alarm|elevator|hvac|extinguisher|landscaping|towing service|services|co|company|vendor|inspection ; ins|insurance|benefits vendor|services
        vendor value=3 fixed	en	nurse|nursing|staffing|temp|travel|registry|locums|medical agency ; agency ** rns|nurses|lvns|techs|bhts|clinicians ; broker|brokers * has|with|asks|wants|asking|offering|re|for|if
        vendor value=3 fixed	en	ppo|insured|private|cash pts|patients|clients|callers|heads|admits ; per|$ / head ; {NUM} per|a|each head|body|admit|placement ; wants|asks|asking|pays|paid|pay * head|kickback|commission
        vendor value=3 fixed	en	sober living|home|house|iop|php|detox|facility|program owner|operator|manager|director|in * wants|asks|looking|offering to|for|re|about * tour|refer|trade|exchange|swap|partner|referrals|meet|visit
        vendor value=3 fixed	en	exchange|trade|swap|send|get|more|discuss|take|mutual|cross referrals ; lunch and|& learn ; free lunch|breakfast|coffee for|and|& * staff|team|learn|presentation
        vendor value=3	en	sponsor|sponsoring|sponsorship|sponsors our|the|this|a|of|for|? * walk|run|gala|tournament|golf|event|conference|summit|fundraiser|breakfast|luncheon|dinner|concert|ride|team|booth ; tiers|tables|booths|sponsorships start|starting|from|begin at|$ ; rate sheet ** directory|listing|we ; directory listing we|we're|were|is|for
        notEvidence absorb	en	joint commission
        vendor value=3 fixed	en	joint commission|carf|jcaho|dhcs|licensing|accreditation|compliance|policy consulting|consultants|consultant|prep|readiness|packages ; list|listing|feature your|you facility|center|program|rehab|business|in|on
        vendor value=3 fixed	en	person|contact in charge|responsible|over of|for|over * marketing|purchasing|supplies|it|billing|hr|partnerships|referrals|outreach ; who * handles|manages|does|oversees|runs partnerships|referrals|outreach|vendor
        vendor value=3 fixed	en	reputation|review|social|practice management|media|marketing team|service|services|package|packages|company ; yelp|google reviews|rating|ratings have|dropped|are|went|is|fell
        vendor value=3 fixed	en	insurance|benefits|401|retirement|aflac|dental to|for|plans * staff|employees|employer|your team ; selling insurance ; credit card|cards|merchant processing|services|rates|terminal
        vendor value=3 fixed	en	panic|duress|alarm|security|nurse call|bed|vape button|buttons|sensors|sensor|detectors|cameras|pendants|system get|gets|help|catch|alert|let|your
        vendor.lookAlike absorb fixed	en	when|if|before|until|once a|an|any|one|the|your patient|client|resident|guest turns|gets|goes|becomes|acts violent|aggressive|combative|suicidal|seizes|overdoses|codes
        vendor fixed	en	fifteen|{NUM} minute|min demo|call|intro|walkthrough|zoom|chat|meeting ; demo this|next|on|for|? ; book|schedule|request|watch a|your|our? demo
        vendor value=-5 fixed	en	this|its|it is|feels|so? embarrassing|awkward|ironic|humiliating ; so this is|isnt * embarrassing|awkward|hard|personal|sales ; not a sales|pitch ; not selling ; not here|calling|writing to sell
        vendor value=-3 fixed exact	en	i|he|she need|needs|want|wants help|detox|rehab|treatment|tx ; help for my|me ; my|his|her own|? drinking|addiction|problem ; im an addict|alcoholic ; asking|this for is? myself ; this is for me
        vendor value=3 fixed	es	ofrece|ofrecemos|ofrezco|vende|vendo|vendemos|hago|hacemos|manejo|manejamos|traigo|damos|brindamos|tenemos|rento|rentamos ** {vendorEs}
        vendor value=3 fixed	es	anunciarse|anuncie|anunciar|publicidad|promocionar|promocion en|para nuestra|nuestro|mi|la|su * revista|radio|pagina|periodico|directorio|programa|television|centro|negocio|clinica
        vendor value=3 fixed	es	interesa|interesaria|gustaria|quieren anunciarse|publicitarse|promocionarse|una pagina|nuestros|nuestro ; precios|tarifas|paquetes especiales|mayoreo|accesibles|desde ; agenda|agendar|agendamos * demo|demostracion
        vendor value=3 fixed	es	pagan|pagamos|dan|cobran|cobramos|ofrecemos|hay * comision|comisiones|por referido|referidos ; mandarles|mandarle|enviarles|enviarle|referirles|referirle|conseguirles|traerles gente|pacientes|clientes
        vendor value=3 fixed	es	vendedor|vendedora|representante|proveedor|proveedora|agente|promotor de|con|pregunta|quiere|ofrece ; hablar|hablo|habla con|c compras|marketing|ventas|mercadotecnia ; agencia|empresa|compania ofrece|vende|que|q
        vendor value=3 fixed	es	agencia|empresa|compania|negocio de {vendorEs}|personal|mercadotecnia|cobranza|medios
        notEvidence absorb	es	tengo|tiene|tenemos|trabajo|trabaja|trabajamos|dueno|duena|limpio * una|mi|la|de|en|un|su agencia|empresa|compania|negocio de {vendorEs}
        vendor value=3 fixed	es	traducimos|imprimimos|instalamos|surtimos|rentamos|distribuimos|fabricamos|confeccionamos|bordamos|fumigamos|asesoramos|capacitamos|posicionamos|promocionamos|financiamos|ponemos su|construimos|remodelamos|disenamos|entregamos
        vendor value=2 fixed	es	va|corre por nuestra cuenta ; al mayoreo ; entrega inmediata|al|a|gratis ; todo incluido ; sin contrato|compromiso|permanencia ; servicio|servicios de {vendorEs}|paginas web ; al mes sin contrato ; en google en
        vendor value=1 exact fixed	es	casa|casas de? vida? sobria|sobrias ; con quien hablo|puedo hablar|trato ; dolares todo|al|por|cada ; ayudarle|ayudarles a conseguir|tener|atraer ; nuestra empresa ; su centro|clinica en
        vendor value=-3 fixed exact	en	for himself|herself|myself|self|his|her|my son|daughter|husband|wife|brother|sister|mother|father|mom|dad|nephew ; for himself|herself|myself about|re|asks ; asks|asking for himself|herself|self ; how much|whats does|is|do|the * cost|program|stay
        # vendor: how they sell, as hints
        vendor value=1 exact fixed	en	would|are you|your * be? open|interested to|in ; may|can|could i|we send|email|share|drop|show you|over|by|a|our|my ; happy|glad|love to show|walk|share|send|introduce|demo|help ; on|get your calendar ; curious|wondering if|whether your|you
        vendor value=1 exact fixed	en	want to see|know how|it ; our software|investors|nurses|firm|company|team|agency|platform|product|service|technicians|warehouse|pricing|rates ; my firm|agency ; send|get|provide|receive a|you|an|our * quote|proposal|estimate|bid|rate|sheet
        vendor value=1 exact fixed	en	quantity|volume|bulk discounts|discount|pricing ; for|with|to|help * rehabs|facilities|centers|providers|operators|owners|detoxes ; your|for owner|owners|facility|discharge|admissions|marketing|clinical|intake planners|team|department|director|managers
        vendor value=1 exact fixed	en	dear|hi owner|owners|team|director|administrator
        vendor value=2 exact fixed	en	who handles|manages|buys|books|places|orders your|the|all? ; right|best person|contact to|for|about * talk|speak|discuss|staff|your ; circling|bumping up? back? on my|this last|previous|email|note|message
        vendor value=2 exact fixed	en	introduce myself|ourselves|our|my to|services|company
        vendor value=2 exact fixed	en	we|i just? helped|grew|took|placed|saved|worked a|another|one|with * center|rehab|facility|program|detox|provider|client ; i|we can|will change|fix|beat|lower|cut|reduce|match|improve that|it|your|this|any
        vendor value=2 exact fixed	en	lower|cut|reduce|slash your * fees|costs|rates|bill|processing|premiums
        vendor value=2 exact fixed	en	interested|open to|in leasing|renting|lease|rent|selling|purchasing * it|your|a|the|property|building|house|? ; house|property|building|home|space * licensed|zoned|available|lease|rent for|to ; real estate investor|agent|broker|group
        vendor value=2 exact fixed	en	realtor * asks|asking|if|w|wants|re|has ; bedroom house|home|property * lease|licensed|rehab|detox|treatment
        vendor value=3 exact fixed	en	co|company|firm|agency|vendor|contractor|rep|realtor|salesman|provider offering|offers|offered|selling|sells|pitching|pushing|promoting|quoting ; caller|man|woman|lady selling|offering|pushing
        vendor value=3 exact fixed	en	asking|asks if we want|need|use|buy|would|are|interested * buy|new|their|internet|service|ads|sell|lease|tour|?
        vendor value=3 exact fixed	en	wants|want|asks|asking|would|like to? meet|mtg|lunch|meeting|appt|coffee w|with|for * don|dc|discharge|planner|prescribers|prescriber|md|md|director|owner|ceo|marketing|clinical|admin|outreach|bd|intake|admissions
        vendor value=3 exact fixed	en	internet|phone|ad|ads|energy|solar|insurance|copier|software|business|security|water|uniform|linen|supply|medical|equipment|advertising sales|renewal|rep|vendor|salesperson ; yellow pages ad|ads|rep|listing|advertising|calling|wants
        vendor value=3 exact fixed	en	what|how we|you|much pay|paid|pays per|for|each ** admit|client|referral|head|patient
        vendor value=3 exact fixed	en	hvac|plumbing|elevator|roofing|janitorial|waste|linen|fire|pest|water|landscape|laundry|food|energy|locksmith|cpa|payroll|legal maintenance|firm|contracts|contract|pickup|disposal|service|services|co|company|vendor|audit|consulting|support
        vendor value=3 exact fixed	en	we make|install|print|design|stock|carry|manufacture|ship|rent|lease|service|supply|clean|repair|place|match|insure|finance|acquire|train ** for|in|to|at * treatment|rehabs|rehab|facilities|centers|programs|clinics|residential|detox|providers
        vendor value=3 fixed exact	en	stock|carry|sell|display|feature|consider * my|our|them|these|it|books|bracelets|line|products in|at * your gift|shop|store|lobby|bookstore
        vendor value=3 fixed exact	en	i|we founded|started|own|launched|run a|an|my|our * company|brand|startup|business ** bracelets|journals|apparel|supplements|merchandise|software|app|apps|coins
        vendor value=3 exact fixed	en	investors|investor|fund|buyers|group|clients are? acquiring|buying|seeking|looking|interested ** behavioral|treatment|rehabs|centers|companies|health|facilities ; ebitda ; acquiring * behavioral|treatment|health|rehab|centers|companies
        vendor value=3 exact fixed	en	we|wins|win|handle|handles|speed|get prior authorizations ** for|you|your|approved|denied|faster ; merchant|card processing fees|rates|cost|statement
        vendor value=3 exact fixed	en	sober companion|companions|coach|coaches|transport|interventionist service|services|company|business ; cpm ; media buys|buy|kit ; advertising for rehabs|treatment|centers|facilities ; reduces|reduce|lowers|cuts * ama|no|turnover|denials|costs|readmissions
        vendor value=3 exact fixed	en	branded|custom * bottles|bags|shirts|pens|mugs|merch|swag
        vendor value=3 exact fixed	es	aparecer|salir|anunciarse|promocionarse en * radio|television|google|revista|internet|facebook ; paquetes|paquete de * anuncios|publicidad|posts|spots ; bienes raices
        vendor value=3 exact fixed	es	propiedad|casa|local|edificio ideal|disponible|perfecta|en renta|venta ** centro|clinica|rehabilitacion
        vendor value=3 exact fixed	es	empresa|compania|negocio|despacho|nosotros que? instala|vende|hace|ofrece|renta|limpia|fumiga|imprime|disena|maneja|surte ; cotizacion|presupuesto sin|gratis|para ; precio|precios de fabrica|mayoreo ; seguro|seguros dental|medico|de * empleados
        vendor value=3 exact fixed	es	rep|representante de laboratorio|ventas|farmaceutica|software
        vendor value=1 exact fixed	es	le|les ofrezco|ofrecemos|vendo ; cita c|con * director|dueno|encargado|gerente|compras ; para instalaciones|clinicas|negocios|empresas|empleados ; un|su centro como ; sin costo
        vendor.opensNote	en	staffing ; registry ; seo ; realtor ; broker ; web design ; salesman ; lab rep ; drug rep ; pharma ; vendor rep
        vendor value=1 fixed exact	en	in bulk
        vendor value=2 fixed	en	send|refer us|me your|you? graduates|alumni|discharges|completers ; we|i pay * for|per each|every|? placement|placements|referral|referrals|head
        vendor value=3 fixed	en	rev|revenue share|sharing|split ; startup|agency|firm|vendor|platform|app|lab wants|looking|hoping|asks|would to|like? partner|collaborate|demo|integrate|pitch
        vendor value=1 fixed	en	we|i own|operate|run|have * sober living|livings|homes|houses|treatment|transitional
        vendor value=1 fixed exact	es	precio especial
        vendor value=3 fixed exact	en	new|different|better supplier|vendor|emr|ehr|biller|lab|copier|linen|website ; in the market for ; supplier for|of ; health plans for ; small employers ; ours come|comes|ship|ships|start|starts ; ours are|is cheaper|faster|better|cost|fda|made|priced|half|sold|reusable
        vendor value=3 fixed exact	en	wants to inspect|quote|bid|clean|replace
        vendor value=3 fixed exact	en	rates|listeners a week|month
        vendor value=3 fixed exact	en	by the pallet|case|truckload|gross ; referral agreement|partnership|contract ; radio|tv|billboard|magazine spots|spot|ads|ad
        vendor absorb fixed exact	en	hand sanitizer|soap
        vendor value=3 fixed exact	es	somos|soy proveedores|proveedor|distribuidores de ; entregamos en|a
        # What callers do for a living, and how they found the house
        notEvidence absorb fixed exact	en	i|he|she|we|who|clr|wife|husband ** for a living
        notEvidence absorb fixed exact	en	im|am|hes|shes|as|been|being|retired|former|became|is a|an? * real|estate|insurance|mortgage|travel|sales|leasing|ad|delivery|software|marketing|web|it agent|broker|rep|salesman|designer|developer|engineer|consultant|analyst|manager
        notEvidence absorb fixed exact	en	i|he|she|who|husband|wife|dad|brother|clr|still work|works|worked|working|drive|drives for|at|with|in a|an|the|my|our|his|her|? * * company|firm|agency|business|bank|shop|service|store|co
        notEvidence absorb fixed exact	en	work|works|worked in|for a|an? marketing|sales|software|insurance|billing|advertising|payroll firm|company|agency|dept|office|?
        notEvidence absorb fixed exact	en	i|he|she|husband|wife|dad|clr|who own|owns|owned|run|runs|started|have|has a|an|his|her|my * * landscaping|cleaning|construction|plumbing|roofing|painting|hvac|towing|trucking|food|catering|moving|tile|pool|body|auto company|business|firm|service|shop|truck|co
        notEvidence absorb fixed exact	en	on|via|thru|through|from|saw|found|used|visited|read|liked|gave|googled|seen * our website|web|site|page|ad|ads|listing|reviews|videos|directory address|page|site|form|?
        notEvidence absorb fixed exact	es	i|vi|vimos|encontre|encontramos|leo|lei|gusto|dio|hablo|desde|en|por|visite|mando * * su|la pagina|sitio|anuncio|web web?
        vendor value=1 exact fixed	en	following up? back? on my|this last|previous|email|note|message
        notEvidence absorb fixed exact	es	trabajo|trabaja|trabajaba|trabajamos en|para una|un|la|el * * agencia|empresa|compania|oficina|tienda|negocio de|que? {vendorEs}|?
        notEvidence absorb fixed exact	en	i|found|came|were|you|was|saw * * at|on|in the? top|first|page|one of|page? of? google|bing|search ; found|saw|find|on|via|thru|through you|us|it? on|in|via|thru? the? google maps|map|listing
        notEvidence absorb fixed exact	en	i|she|he|wife|husband do|does|did web|graphic design|designer ; take|took|have|got out? a|my|the business loan
        notEvidence absorb fixed exact	en	i|she|he|we|wife|husband|dad|mom sell|sells|sold|selling * real estate|software|supplies|furniture|phones|insurance|linens|uniforms ; who runs the|this|your program|place|house|groups
        notEvidence absorb fixed exact	es	encontre|vi|encontramos|salieron|estan en google|el? maps|? ; agente|agentes de seguros|ventas|inmigracion|policia|bienes me|nos|que|dijo|llamo
        notEvidence absorb fixed exact	en	your * page|site|form|website loads|load|loaded|is|was * slow * on|with my|an|this phone|computer|tablet ; met|spoke|talked|saw|knows with|to? your|our|an|the? * outreach|admissions rep|person|coordinator
        # vendor: third pass, everyday pitches
        vendor value=3 fixed exact	en	we|ill|i can|will|could? bring|send|get|deliver|drive|generate you|u|yall|your ** admissions|admits|leads|intakes ; we|ill|i can|will|could? bring|send|get|deliver you ** more|qualified|insured|paying|new patients|clients
        vendor value=3 fixed exact	en	my|our company|firm|business|team|outfit|shop {sell}|cleans|trains|makes ** in|for|to|at|with * treatment|rehabs|facilities|clinics|medical|healthcare|offices|centers ; send|sending|refer|referring each other referrals|clients|patients|people
        vendor value=3 fixed exact	en	give|send|get|email|offer|provide you|u|yall|your|them an|a|our|my free? quote|estimate|bid ; offers|offering|provides|sells|providing ** svc|svcs|service|services|transport|transportation|rides for|to your|our|the? clients|patients|residents|facilities|pts
        vendor value=3 fixed exact	en	pharmacy|dme|hospice|vendor|supply|linen|uniform|copier|software|payroll|phone|telecom|insurance|solar|staffing rep|reps ; broker|agent|salesman|reps selling|pitching|offering
        vendor value=2 fixed exact	en	we|i|ill|and can|will|could|would? pick|transport|drive|shuttle|take up? your clients|patients|residents
        vendor value=3 fixed exact	en	invite|inviting you|your * to|facility|center|team ** exhibit|sponsor|advertise|expo|summit|gala|conference ; exhibit|exhibitor|exhibitors|booth|booths|sponsorship|sponsorships at|start|starts|our|package|packages|space|fee|for
        vendor value=1 fixed exact	en	wants|seeking|needs|sign a|the|new? contract ; grab|get|have|buy coffee|lunch and|to talk|discuss|chat|meet
        vendor value=3 fixed exact	en	webinar|workshop|summit|expo|symposium|seminar for|on|about|next|this ; reserve|save your seat|spot|place ; register now|today|here|by ; buy|purchase|acquire|sell|buying the|this|our business|building|company|facility
        vendor value=2 fixed exact	en	have|represent|got clients|patients|callers with|who|looking|ready|seeking ; energy|water|gas|electric|telecom|trash|elevator|alarm|fire|bottled co|company|svc ; flat|monthly fee per|for|of|each ; show|showing you|them|your one|it|how|our
        vendor value=3 fixed exact	en	save|saves|saved|saving programs|facilities|centers|providers|companies|businesses|clinics|you ** {NUM}|percent|money|thousands|% ; are you|u|yall paying|spending|losing too much|money|time ; workers comp quote|rates|premium|insurance|policy
        vendor.opensNote	en	xerox ; ricoh ; cintas ; aramark ; ecolab ; sysco ; staples ; paychex ; medline ; stericycle ; grainger ; adt ; spectrum business ; energy co ; copier ; payroll ; advertiser ; ad rep ; yelp ; groupon ; linkedin recruiter
        vendor value=2 fixed exact	en	copier|xerox|printer|equipment|postage lease ; lease expiring|expires|renewal * office|mgr|manager|copier ; wants|asks|asking for? office mgr|manager|purchasing ; re|renew|renewing your lease|contract|subscription
        vendor value=3 fixed exact	en	introduce our|my|the? * lab|company|service|services|team|product|agency|program to|at|for? ; drop|stop|swing by and|to introduce|show|talk|pitch|discuss
        vendor.opensNote	en	web designer ; pest control ; solar ; bank ; lender ; water delivery ; internet co ; insurance agent ; merchant services ; telecom ; ad agency ; lead gen ; billing co ; printer ; cold caller ; consultant ; seller ; call center ; investor
        vendor value=2 fixed exact	en	special|introductory|promotional offer|deal|pricing|rate|rates ; wants|like|offering|offers to bring lunch|donuts|coffee|bagels|breakfast|tacos|cookies ; talk|tell|present about|abt their|our iop|program|services|php|facility|lab|company|sober
        vendor value=3 fixed exact	en	solar|ins|insurance|seo|marketing|timeshare|phone|software|sales|web|energy|payroll pitch|pitches ; advertise|promote|feature|market us|our|your|you|yall on|in|to|with ; bank|lender|lenders|broker offering|offers|re|wants|w|with
        vendor value=3 fixed exact	en	recruiter|agency|registry|headhunter has|with|w|offering {NUM}|a|rns|nurses|techs|candidates ; asked|asks|asking|wants|looking for|to? cfo|controller|accounts|purchasing ; selling|sells|sell narcan|naloxone|test|drug|supplies|ads|cameras|leads|boxes|kits
        vendor value=3 fixed exact	en	water|coffee|food|linen|uniform|laundry|trash|shred|pest|landscape|pool|janitorial|snack|vending delivery|service|control|supply|svc|disposal co|company|vendor|offer|pitch|special|quote|contract|rep|flyer
        vendor.opensNote	en	mkting ; mktg ; marketing ; headhunter ; staffing co ; ad sales ; software co ; distributor ; supplier ; telemarketer ; billing svc ; insurance broker ; appraiser
        vendor value=1 fixed exact	en	yelp|google|facebook|radio|tv|magazine|billboard|instagram|bus ads|ad|spots|advertising ; mkting|mktg|ad guy|lady|person|co|pitch
        vendor value=3 fixed exact across	en	headhunter|recruiter|staffing|registry|agency *** has|got a|an|{NUM}|some {jobRole}|candidate|candidates
        vendor value=3 fixed exact	en	have|represent|placing|place|submit|send|present an|a|some|several|my|{NUM}|our * {jobRole} candidate|candidates|resumes ; candidate|candidates for your * unit|team|opening|openings|program|facility|clinic
        notEvidence absorb fixed exact	en	saw|see|heard|hear|watched|seen|from|via|thru|watch your|ur|the|a|an|one? facebook|radio|tv|google|instagram|billboard|bus|yelp|youtube ad|ads|spot|spots|commercial|commercials
        vendor value=3 fixed exact	en	send|sends|sending|route|routing|refer all|your|our|their|the|more? uas|ua|labs|tests|samples|specimens|toxicology|screens to|our|through them|us|lab|way ; from|with a|the|our|? lab|toxicology|tox in|out|co|company|inc|rep ; take care of our|your|staff|the * lunches|lunch|dinner|bonus
        vendor value=2 absorb	en	calls|leads|patients|callers|llamadas * are|from|of|with|who|for * people|families|looking|ready|asking * * detox|rehab|treatment|admission ; more|fill|filling your? * detox|rehab|residential|alcohol * admissions|admits|beds|census ; supply|supplies|sell|selling|insure|insuring|provide|serve|serving|equip|put|place|staff * * to|for|a|licensed * * detox|rehab|residential|treatment * house|centers|facilities|facility|and|programs
        vendor value=2 absorb	es	llamadas|pacientes|clientes|leads|prospectos ** detox|desintoxicacion|tratamiento|residencial|ingresar ** ; mas ingresos a|de detox|desintoxicacion|residencial ; aseguramos|vendemos|ofrecemos|surtimos|proveemos centros|casas|clinicas|pacientes|servicios ** detox|residenciales|desintoxicacion
        vendor value=3 fixed	en	live transfer|transfers|xfer calls|leads|call|inbound ; exclusive|warm|inbound * transfers|transfer|leads * $|each|per|guaranteed|exclusive ; {NUM} each|per|/ * lead|call|transfer
        vendor value=1.5	es	ofrecemos|vendemos|rentamos|suministramos|distribuimos ; facturamos|cobramos por mes|semana|viaje|paciente|hora ; convenio|alianza con|de|para ustedes|servicios|colaboracion|?
        """
}
