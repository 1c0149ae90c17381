extension LexiconSources {
    /// Sales, marketing and partnerships.
    static let vendors = """
        # vendor
        vendor	en	seo ; backlinks ; backlink ; guest post ; google ranking ; google rankings ; rank higher
        vendor	en	ranking on google ; first page of google ; page one of google ; map pack ; your site isnt
        vendor	en	your website isnt ; your website is ; redesign your ; website redesign ; web design
        vendor	en	digital marketing ; marketing agency ; marketing services ; marketing team ; lead gen
        vendor	en	lead generation ; qualified leads ; exclusive leads ; rehab leads ; lead list ; lead lists
        vendor	en	leads for your ; treatment leads ; buy * calls|leads ; sell * calls|leads
        vendor	en	unbranded * calls|leads ; pay per call ; live transfers ; warm transfers to your
        vendor	en	cost per lead|admit|call ; per admit ; admits in ; your competitors ; billable ; test batch
        vendor	en	ppc ; facebook ads ; google ads manager ; ad campaign ; promote your
        vendor	en	grow your * census|business|admissions|practice|beds|facility|admits
        vendor	en	increase your * census|admissions|admits|revenue|reimbursement ; fill your beds|census
        vendor	en	fill more beds ; census up ; boost your ; our platform ; our software ; our emr ; our ehr
        vendor	en	our crm ; ehr demo ; emr demo ; free demo ; book a demo ; schedule a demo ; quick demo
        vendor	en	demo of ; 15 minute call ; quick call to discuss ; worth 12 minutes ; minutes on tuesday
        vendor	en	book a slot ; book a call with ; hop on a call ; jump on a * call ; our ur team
        vendor	en	our billing team ; billing company ; medical billing ; billing services ; revenue cycle
        vendor	en	rcm ; collections rate ; out of network billing ; denials recovered ; credentialing
        vendor	en	staffing agency ; staffing company ; staffing solutions ; staffing ; locum ; we staff
        vendor	en	we place nurses ; our nurses ; travel nurses
        vendor	en	we provide * nurses|staff|techs|services|calls|leads|software|cleaning
        vendor	en	we offer * services|solutions|software|pricing|discount|leads|staffing|seo
        vendor	en	we help * treatment|rehabs|centers|facilities|providers
        vendor	en	we work with * centers|facilities|rehabs|providers|treatment ; partnership
        vendor	en	partner with you|your|us ; partnering ; strategic partner ; referral partner
        vendor	en	referral partnership ; referral fee ; referral fees ; kickback ; valuation ; acquiring
        vendor	en	acquisition ; acquire your ; sell your facility|business|center
        vendor	en	buy your facility|business|center ; investor ; investors ; private equity ; nda
        vendor	en	letter of intent ; merchant cash ; business loan ; working capital ; line of credit
        vendor	en	funding for your business ; credit card processing ; payment processing ; uds cups ; ua cups
        vendor	en	drug test cups ; test cups ; lab services ; toxicology lab ; tox lab ; our lab ; lab rep
        vendor	en	sales rep ; wholesale ; bulk pricing ; promo code ; free sample ; sample case
        vendor	en	office supplies ; janitorial ; cleaning service ; landscaping service ; copier
        vendor	en	pest control ; insurance quote for your business ; workers comp quote ; telehealth platform
        vendor	en	ai receptionist ; ai chatbot ; chatbot for ; answering service ; call center service
        vendor	en	call center services ; outsource ; outsourcing ; virtual assistant ; translation services
        vendor	en	accreditation consulting ; jcaho consulting ; purchase order ; who handles your
        vendor	en	who handles * marketing|purchasing|supplies ; whoever orders ; decision maker
        vendor	en	whoever handles ; person in charge of * marketing|purchasing|billing ; mattress ; mattresses
        vendor	en	linen ; furniture for your ; directory listing ; list your facility ; listing on our
        vendor	en	upgrade your listing ; featured listing ; sponsored ; sponsorship ; podcast sponsorship
        vendor	en	booth ; conference booth ; exhibitor ; posicionamiento ; vendemos
        vendor	en	ofrecemos * servicios|soluciones|marketing|software ; publicidad ; generar clientes
        vendor	en	proveedor ; proveedores ; rep for ; rep from ; rep w/ ; bring lunch ; lunch to
        vendor	en	drop off lunch ; lunch and learn ; svc rep ; drug rep ; pharma rep ; lab svc ; marketer
        vendor	en	marketing rep ; business development ; biz dev ; we offer a|an|free|our|discounted ; crm
        vendor	en	built for treatment ; % off ; percent off ; pay per admission|admit|patient|lead|call
        vendor	en	send you * patients|leads|clients|calls|admits ; pre screened ; prescreened
        vendor	en	patients with ppo ; solar co ; facilities mgr ; facilities manager ; free trial
        vendor	en	limited time offer ; our company ; our agency ; our service ; our services ; our firm
        vendor	en	our product ; we specialize ; we provide ; we build ; we sell ; we supply
        vendor	en	we are a|an * company|agency|firm|vendor|provider
        vendor	en	im with * company|agency|solutions|media|marketing|labs ; reaching out from
        vendor	en	calling from * company|agency|solutions|media|marketing|labs|supply ; quote for your
        vendor	en	your census
        vendor	en	our agency|company|team|firm|lab|platform|software|nurses|techs|bhts|recruiters|directory
        vendor	en	our recovery directory ; isnt listed ; claim the|your profile ; claim your listing
        vendor	en	profile free ; toxicology company ; cut ua costs ; cut * costs by ; ready to deploy
        vendor	en	deploy to your ; your detox unit ; costs by {NUM} ; demo this week
        vendor	en	can i send you * pricing|info|deck|rates ; price list ; per test ; referral program for
        vendor	en	sales call ; sales mgr ; sales team ; wins * appeals|denials ; win * appeals|denials
        vendor	en	advertise with|on|your ; solar company|co|panels ; medical supplies|supplier
        vendor	en	vendor for|with|form|list|packet ; new vendor ; save * on your ; no obligation
        vendor	en	in sales for|at|with * company|labs
        vendor	en	we generate|deliver|sell|drive|produce calls|leads|traffic|patients|admits
        vendor	en	calls from people searching ; would you like {NUM} free
        vendor	en	we do|build|make|run|design|redesign website|websites|marketing|seo|ads|billing|branding
        vendor	es	mas pacientes ; su pagina web ; agencia de
        vendor.1	en	sales ; vendor ; rep
        """
}
