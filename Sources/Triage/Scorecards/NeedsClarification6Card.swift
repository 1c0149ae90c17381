extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification6 = """
        needs_clarification	-3	matando ; maybe ; maybe two ; mayo ; me dont ; me interesa ; me out
        needs_clarification	-3	me puedo ; me what ; meant ; medically ; medicinas ; medico ; meds ; mess
        needs_clarification	-3	meth i ; meth medi ; meth x ; metio ; mi compadre ; mi prima ; mi suegra
        needs_clarification	-3	mi tratamiento ; minutes now ; mira ; miss work ; missing ; mommy ; month
        needs_clarification	-3	months ; move in ; must ; my boy ; my brother ; my card ; my dealer
        needs_clarification	-3	my late ; my mouth ; my old ; my son ; myself to ; n ; n i ; na ; nada mas
        needs_clarification	-3	nadie sabe ; name of ; necesito ; necesito desintoxicarme ; necesito una
        needs_clarification	-3	need ; need an ; need another ; needs a ; never had ; next ; ni me
        needs_clarification	-3	night im ; night shift ; nine days ; nine years ; ninety ; ninety days
        needs_clarification	-3	nino ; no ; no answer ; no dijo ; no drugs ; no la ; no more ; no tiene
        needs_clarification	-3	no toma ; nobody can ; nobody knows ; nomas ; none ; nor ; not waking
        needs_clarification	-3	noventa ; noventa dias ; numero ; oclock ; ocupa ; of it ; of jim
        needs_clarification	-3	of state ; of your ; off a ; on ; on her ; on it ; on ketamine ; on purpose
        needs_clarification	-3	on speed ; on weekends ; only started ; opinion ; or use ; otherwise ; otro
        needs_clarification	-3	our ; our church ; outpatient group ; outpatient program ; outreach ; over
        needs_clarification	-3	over her ; over the ; overdosed in ; own ; oxnard ; pa ; padre ; pago
        needs_clarification	-3	pague ; paid ; pallet ; papel aluminio ; para el ; paramedics ; parcel is
        needs_clarification	-3	part time ; partner ; pasadena ; paso ; passport ; patches ; patient
        needs_clarification	-3	patient in ; pensando ; people with ; per the ; pero mi ; phone charger
        needs_clarification	-3	phone in ; pickup ; pide ayuda ; pill ; pillow ; plan ; played
        needs_clarification	-3	please dont ; podcast ; poder ; policy manual ; por ellos ; por semana
        needs_clarification	-3	positions ; possession ; practice ; pregunto ; press ; primer dui
        needs_clarification	-3	pt daily ; pt wife ; pueden mandar ; pump ; pupils ; purpose ; que lo
        needs_clarification	-3	que si ; quede ; quien me ; quiero parar ; quiero que ; quitting vaping
        needs_clarification	-3	ra ; rd ; re balance ; re iop ; reach the ; reaching ; reaction ; really
        needs_clarification	-3	recoger ; recording ; records ; refuses ; regresan ; rehab after
        needs_clarification	-3	rehabilitacion ; release ; replacement ; reportaje ; resi ; response
        needs_clarification	-3	resume ; retd ; rm 0 ; robo ; robocall ; role ; ronca ; ropa de ; row ; rug
        needs_clarification	-3	rye ; sabado ; safe ; salio de ; salir de ; san jose ; saw ; saw the
        needs_clarification	-3	say so ; says get ; sched ; screen ; se desde ; se inyecta ; se me
        needs_clarification	-3	se paso ; security ; seeing things ; sell ; semanas ; send our ; senorita
        needs_clarification	-3	sept ; sesiones ; seventy ; shadow ; shake ; shaking ; she got ; she knows
        needs_clarification	-3	she went ; sheriff ; shes never ; shes on ; shipping ; shoots ; shots
        needs_clarification	-3	si lo ; si no ; si ~reciben ; sick ; signature ; sin ; since fri
        needs_clarification	-3	since high ; sir ; sit ; six years ; slams ; slapped ; sleeves in ; snorts
        needs_clarification	-3	so i ; so long ; sobredosis ; solar ; someone like ; something out
        needs_clarification	-3	somewhere i ; somewhere to ; somos ; spoon ; stabbing ; started doing
        needs_clarification	-3	status ; status of ; stay in ; strips ; structure ; su cuarto
        needs_clarification	-3	su expediente ; suegra ; suicidas ; suicide ; summary to ; super
        needs_clarification	-3	supervised ; supervises ; support for ; suspended ; svc ; sweats ; swim
        needs_clarification	-3	tafil ; taking ; taxi ; techs ; telehealth ; temblor ; temprano ; tent
        needs_clarification	-3	terapia ; tercer ; tercer dia ; term ; termine ; th ; than ; thank god
        needs_clarification	-3	that takes ; thats it ; thats my ; the ; the bottle ; the cat ; the dts
        needs_clarification	-3	the family ; the kind ; the last ; the longest ; the meth ; the mouth
        needs_clarification	-3	the outpatient ; the pharmacy ; the port ; the rug ; the summer ; the weed
        needs_clarification	-3	the window ; therapy ; there was ; they have ; theyre ; theyre in
        needs_clarification	-3	this was ; thought we ; tienen grupos ; til ; time on ; tinfoil ; to bring
        needs_clarification	-3	to change ; to five ; to friday ; to his ; to interview ; to lose ; to move
        needs_clarification	-3	to whom ; toco ; todo el ; told cant ; told no ; told the ; told you
        needs_clarification	-3	toma ni ; top ; trabaja ; trabajo social ; track ; traigo ; transfers
        needs_clarification	-3	treatment centers ; tremens ; tres meses ; tryna ; tu ; tuesday ; turn
        needs_clarification	-3	twins ; two days ; tx no ; uds ; un centro ; un programa ; un reportaje
        needs_clarification	-3	una ; under 0 ; understand ; unk pills ; unos meses ; unpaid ; until the
        needs_clarification	-3	up at ; up tmrw ; upright ; us in ; use ; uso ; vacante ; vacante de
        needs_clarification	-3	valley ; ven ; vende ; vino ; violent ; visa ; visita ; vive ; vive con
        needs_clarification	-3	vivitrol ; volunteer ; volunteers ; vyvanse ; w/d mgmt ; wage ; wake
        needs_clarification	-3	wants inpt ; wants support ; was ; was full ; was gone ; was there ; watch
        needs_clarification	-3	we cant ; web ; wed ; wednesday and ; went ; whatever you ; whatsapp
        needs_clarification	-3	when can ; when is ; where ; where can ; while he ; who do ; wholesale
        needs_clarification	-3	wife asks ; wife says ; wife will ; will ask ; will write ; with
        needs_clarification	-3	withdrawal from ; withdrawal mgmt ; without a ; wk 0 ; woke up ; wont take
        needs_clarification	-3	wont tell ; work i ; would a ; would go ; would ~like ; would ~you ; xx
        needs_clarification	-3	xx 0 ; y de ; ya quiero ; year ; years ; you charged ; you dont ; you know
        needs_clarification	-3	you taking ; you will ; your center ; your folks ; your outpatient ; ~by
        needs_clarification	-3	~come ; ~come ~off ; ~days ; ~drinker ; ~facility ; ~for ; ~ice ; ~in
        needs_clarification	-3	~in ~program ; ~it ; ~like ; ~like ~to ; ~live ~in ; ~living ; ~narcan
        needs_clarification	-3	~off ~it ; ~on ; ~opi ; ~opiates ; ~reciben ; ~safely ; ~stay ; ~sz
        needs_clarification	-3	~taper ; ~w/d ; ~when ; ~when ~i ; ~withdrawal
        needs_clarification	-4	# wanted ; $ 0 ; *ago.1 ; *clientAdmin.0
        needs_clarification	-4	*familySupport.0:other_experiencer ; *frequency.2:negated
        needs_clarification	-4	*injecting.0:other_experiencer ; *keptUsing.0:other_experiencer
        needs_clarification	-4	*overdoseNow.0:other_experiencer ; *rehabDone.0 ; *service.0
        needs_clarification	-4	*substance.2:other_experiencer ; *thirdParty.1 ; *uses.0:other_experiencer
        needs_clarification	-4	*wantsOff.0:hypothetical ; *withdrawalSign.0:hypothetical ; 0 mo ; 0 this
        needs_clarification	-4	a detox ; a patient ; a single ; a while ; about the ; abt a ; abuse
        needs_clarification	-4	acabo ; after this ; aint ; al anon ; alcohol or ; alfiler ; all night
        needs_clarification	-4	alvarado ; and nothing ; and now ; another ; anywhere ; april ; are there
        needs_clarification	-4	arrived ; asking abt ; asks when ; at your ; attendance ; away ; back with
        needs_clarification	-4	balance ; bang ; bed ; been taking ; before my ; before thanksgiving
        needs_clarification	-4	before the ; behind a ; billed my ; bit ; biz ; blue and ; breaths ; buddy
        needs_clarification	-4	buscaba la ; busco un ; buys ; by mistake ; c/b after ; cadc ; call it
        needs_clarification	-4	called re ; camas ; can she ; can you ; cant pay ; cant take ; capstone
        needs_clarification	-4	casa ; casi no ; center ; centros ; cessation ; checked in ; chin
        needs_clarification	-4	circle for ; clr asks ; clr found ; clr wants ; cobran por ; cobraron
        needs_clarification	-4	cocaine for ; coke on ; colchones ; collapsed ; comment ; compras ; con
        needs_clarification	-4	con quien ; cook ; could my ; could you ; couples ; cover ; coverage ; ct
        needs_clarification	-4	cuando ; current client ; de ahi ; de ustedes ; deja ; demo ; dentist
        needs_clarification	-4	dependent ; dependent on ; deposit ; designer ; despierta ; det ; detective
        needs_clarification	-4	dia ; disability ; do i ; do that ; doctor ; dollars ; dont go ; dont need
        needs_clarification	-4	dose ; down her ; drink on ; drool ; drug ; early ; echo ; el cuarto
        needs_clarification	-4	el residencial ; employment ; enfermeras ; entre ; episode ; es la ; estuvo
        needs_clarification	-4	evening iop ; every month ; expediente ; fall ; familiares ; fast ; fever
        needs_clarification	-4	fifth ; fines ; following ; following up ; for whatever ; fri ; friday
        needs_clarification	-4	frio ; from last ; from march ; from your ; fue ; fui ; get help ; getting
        needs_clarification	-4	grad student ; grief ; grupos ; guarderia ; h ; hacen ; hands ; happened
        needs_clarification	-4	have group ; have the ; havent ; he collapsed ; help my ; help quitting
        needs_clarification	-4	help us ; her ex ; hes at ; hijo no ; his face ; homeless ; hooked on
        needs_clarification	-4	hora es ; hx 0 ; hydrocodone ; i could ; i kicked ; i not ; i overdosed
        needs_clarification	-4	i still ; im his ; in your ; inpatient for ; insurance no
        needs_clarification	-4	intensive outpatient ; internado ; internarlo ; interviewed ; is asking
        needs_clarification	-4	its been ; its only ; john ; julio ; july ; know how ; last one ; lately
        needs_clarification	-4	le pusieron ; leave ; left # ; licencia ; licensed ; limpia ; linen ; lines
        needs_clarification	-4	link ; list for ; live in ; living ; living in ; lonely ; lose ; lugar
        needs_clarification	-4	m meth ; maintenance ; mama de ; many ; marisol ; mayoreo ; me before
        needs_clarification	-4	me cobraron ; me inyecto ; me la ; me the ; me yes ; medical ; medicine
        needs_clarification	-4	memory ; mi casa ; mi senora ; mi ultima ; miss ; mistake ; mixed
        needs_clarification	-4	molly and ; money on ; monthly ; mostly ; move ; msw ; my deposit
        needs_clarification	-4	my discharge ; my friend ; my new ; my records ; my system ; my thursday
        needs_clarification	-4	naloxone ; narcanned me ; need a ; nights a ; no alcohol ; no hay
        needs_clarification	-4	no subst ; nobody else ; now and ; now i ; ocupan ; odd ; of ; of an
        needs_clarification	-4	offers ; ofrece ; ofrecemos ; on meth ; op ; openings for ; or drugs
        needs_clarification	-4	other phone ; pa la ; papel ; parar ; parcel ; part ; part after ; pasar
        needs_clarification	-4	pay ; people who ; perdon ; phone call ; pkg ; please tell ; por internarlo
        needs_clarification	-4	port ; portal ; possible ; practicum ; precio ; prima ; primera ; prior
        needs_clarification	-4	process server ; programa ambulatorio ; pruitt ; pt left ; pusieron
        needs_clarification	-4	que el ; que mi ; qwe ; rd call ; records from ; recovery ; registered
        needs_clarification	-4	request ; requesting ; roncando ; room ; roommate had ; ropa ; rotary
        needs_clarification	-4	said you ; schizoaffective ; se puede ; season ; send ; send a ; sent to
        needs_clarification	-4	server ; share ; she doesnt ; ship ; shop ; shot up ; sitter ; six ; slow
        needs_clarification	-4	snow ; so ; soft ; sole ; solicitud ; sound ; specialist ; sports betting
        needs_clarification	-4	started using ; state ; stats ; steady ; still on ; subst ; such ; suicidal
        needs_clarification	-4	suicidal thoughts ; summary ; sunday night ; supply ; suyo ; ta ; tap tap
        needs_clarification	-4	tarde ; tengo papeles ; that my ; the dmv ; the new ; the nurse ; then the
        needs_clarification	-4	there an ; there before ; theres no ; they narcanned ; think i ; this the
        needs_clarification	-4	this up ; thought this ; thoughts ; to detox ; to quit ; toma ; tome ; tone
        needs_clarification	-4	too many ; tres ; trying to ; tue ; tuesdays ; two weeks ; tx ; uniformes
        needs_clarification	-4	uninsured ; unit ; upset re ; use meth ; ustedes ; va por ; vapes
        needs_clarification	-4	vaping nicotine ; vendemos ; visiting hours ; w the ; waking up ; want out
        needs_clarification	-4	wanted ; wants help ; warranty ; way ; way i ; wed like ; weds ; what are
        needs_clarification	-4	what time ; when ; while ; while theyre ; whom ; whom do ; will pick
        needs_clarification	-4	without ; woke ; wont name ; works there ; writing a ; wrong ; y casi
        needs_clarification	-4	y quiero ; y ~cuanto ; ya esta ; yes ; yesterday ; you call ; you do
        needs_clarification	-4	you hire ; youll ; your ; your parcel ; zoom ; ~a ; ~at ; ~cost ; ~ct
        needs_clarification	-4	~cuanto ; ~i ; ~inpt ; ~internado ; ~iop has ; ~naloxone ; ~outpt
        needs_clarification	-4	~residential ; ~se ; ~sick
        needs_clarification	-5	*ago.2 ; *audit.0 ; *clientAdmin.1:other_experiencer ; *emergency.3
        needs_clarification	-5	*emergency.4 ; *frequency.2:other_experiencer ; *functioning.0
        needs_clarification	-5	*jobSeeker.1 ; *jobSeeker.1:other_experiencer ; *number.0
        needs_clarification	-5	*occasional.0:other_experiencer ; *occasional.0:possible ; *otherService.5
        needs_clarification	-5	*otherService.5:other_experiencer ; *outpatientDuring.0
        needs_clarification	-5	*quitting.0:hypothetical ; *residentialLeft.0 ; *residentialWord.0:negated
        needs_clarification	-5	*sinceStopping.1 ; *substance.0:negated ; *substance.0:other_experiencer
        needs_clarification	-5	*substance.1:other_experiencer ; *substance.4:other_experiencer
        needs_clarification	-5	*withdrawalSign.0:negated ; / ; a gram ; a line ; a su ; addicted
        needs_clarification	-5	addicted to ; admitted ; admitted here ; ahora ; al ; algo en ; and need
        needs_clarification	-5	and says ; anon ; asdkjh 0 ; asks ; behavioral ; behavioral health ; behind
        needs_clarification	-5	billed ; bottles ; boxes i ; buscaba ; buscando ; business ; but my
        needs_clarification	-5	call the ; call this ; cannot ; centro ; cheap ; checked ; checking ; cita
        needs_clarification	-5	clinical ; clothes ; clt ; color ; come off ; completion ; cost me
        needs_clarification	-5	counseling ; crack since ; cuarto ; cup ; de ; desde ; desde que
        needs_clarification	-5	desintoxicar ; desintoxicarme ; detoxed ; dmv ; do after ; does your
        needs_clarification	-5	doing ; doordash ; dts ; dx ; eight ; el internamiento ; eleven
        needs_clarification	-5	equivocado ; estuve ; facility ; first time ; fix ; for ; for rehabs ; fuma
        needs_clarification	-5	go home ; gram ; group for ; groups ; gurgling ; habia ; hago ; he can
        needs_clarification	-5	hooked ; house on ; houses and ; how do ; i do ; i odd ; i put ; i shoot
        needs_clarification	-5	i write ; in august ; in front ; indeed ; internarme ; inyecto ; is my ; iv
        needs_clarification	-5	le ; leads ; lkj ; looking ; m wants ; machines ; marzo ; may i ; media
        needs_clarification	-5	meth since ; mgr ; money ; mouth ; music ; my counselor ; need detox
        needs_clarification	-5	need to ; never got ; no despierta ; no family ; nose ; now ; nursing
        needs_clarification	-5	offer ; offering ; one i ; openings ; ordering ; pacientes ; pagar ; panic
        needs_clarification	-5	para ; paralegal ; parroquia ; patient there ; pension ; perdi
        needs_clarification	-5	please phone ; please ring ; prescription ; prices ; prueba ; quote
        needs_clarification	-5	ranking ; reporter ; reportera ; restaurant ; rx ; sali ; saturdays
        needs_clarification	-5	schedule ; se metio ; sent ; september ; seven ; shot ; siete ; since my
        needs_clarification	-5	slot machines ; somewhere ; spot ; station ; staying ; staying with
        needs_clarification	-5	still have ; stopped drinking ; straw ; sub ; subpoena ; sun ; supervisor
        needs_clarification	-5	tap ; test ; text me ; the alumni ; the boxes ; the county ; the line
        needs_clarification	-5	the only ; there any ; there now ; think im ; thirty ; times ; trying
        needs_clarification	-5	un grupo ; un lugar ; unas ; vaping ; waking ; wants in ; wasnt there
        needs_clarification	-5	we do ; we were ; wednesday ; weekly ; weight ; when hes ; wife is
        needs_clarification	-5	with you ; withdrawing ; wkends ; would ; would your ; wrong #
        needs_clarification	-5	wrong number ; y ya ; y yo ; you have ; your facility ; ~live ; ~outpatient
        needs_clarification	-5	~there
        needs_clarification	-6	*clientAdmin.0:other_experiencer ; *frequency.0
        needs_clarification	-6	*jobSeeker.0:other_experiencer ; *keptUsing.0 ; *lengthOfUse.1
        needs_clarification	-6	*naloxone.0:other_experiencer ; *noDetox.0 ; *organDamage.0 ; *psychosis.0
        needs_clarification	-6	*quantity.1 ; *relief.0 ; *seizure.2:historical ; *sinceLastUse.3
        needs_clarification	-6	*withdrawalHint.0:negated ; 0 day ; all day ; and then ; antes ; antes de
        needs_clarification	-6	around the ; ate ; audit ; bottle ; bulimia ; cant leave ; case ; chat
        needs_clarification	-6	city ; class ; clinica ; co ; contratando ; control ; could ; cuenta
        needs_clarification	-6	current ; custody ; days ago ; diario ; discharge ; discharged ; dr ; drink
        needs_clarification	-6	drinker ; eso ; estan contratando ; evenings ; experiencia ; forgot ; free
        needs_clarification	-6	google ; grad ; have my ; he isnt ; hire ; hiring ; houses ; i left
        needs_clarification	-6	i never ; i send ; i smoke ; inspector ; intensive ; internamiento
        needs_clarification	-6	interns ; limpieza ; line cook ; looking for ; loose ; meth 0 ; methadone
        needs_clarification	-6	mgmt ; most ; need my ; needs ; ni ; night ; noise ; not breathing ; off
        needs_clarification	-6	only ; owner ; p / ; paciente ; pero ; pharmacy ; pide ; pinpoint
        needs_clarification	-6	pinpoint pupils ; position ; psych ; purple ; quiero ; quitting ; rehabs
        needs_clarification	-6	selling ; shifts ; since ; sixty ; sleeping ; sleeps ; smoke ; snoring
        needs_clarification	-6	sober ; sports ; stop ; summer ; support ; t ; taper ; tell me ; tienen
        needs_clarification	-6	twice ; two ; until ; uso cristal ; vape ; w ; want ; wants the ; wasnt
        needs_clarification	-6	yr
        needs_clarification	-7	*backToUse.0 ; *deliriumTremens.0 ; *mildCue.0 ; *otherService.4
        needs_clarification	-7	*thirdParty.0:other_experiencer ; *wantsToQuit.0 ; 0 ; 0 of ; a group
        needs_clarification	-7	account ; after the ; alumni ; ambulatorio ; atty ; august ; because of
        needs_clarification	-7	before ; busco ; cant ; county ; day 0 ; dejar ; dias ; dope ; dui ; f 0
        needs_clarification	-7	for him ; half ; malilla ; marriage ; me when ; meses ; mo ; narcanned
        needs_clarification	-7	needle ; next step ; ocupo ; process ; quiere ; residencial ; sells ; them
        needs_clarification	-7	thought ; turning ; what now ; willing ; ~program
        needs_clarification	-8	*drinks.1 ; *drinks.2 ; *duration.1 ; *duration.3 ; *lengthOfUse.0
        needs_clarification	-8	*mandate.1 ; *number.1 ; *overdoseNow.1 ; *residentialEnding.0
        needs_clarification	-8	*residentialEnding.1 ; / / ; buy ; casi ; clinic ; d/c ; fax ; grp ; grupo
        needs_clarification	-8	i get ; inpt ; live ; narcan ; pls ; program ; seeking ; still ; stopped
        needs_clarification	-8	treatment ; weekends ; whatever ; ~0 ; ~inpatient ; ~iop
        needs_clarification	-9	*detoxRequest.0:hypothetical ; *detoxWord.0:hypothetical
        needs_clarification	-9	*iopRequest.0:hypothetical ; *jobSeeker.0 ; *losingSupply.0
        needs_clarification	-9	*priorTreatments.0 ; *quitting.0 ; *residentialRequest.0:hypothetical
        needs_clarification	-9	*rhythm.0 ; *sinceLastUse.1 ; *spam.1 ; ahi ; beers ; cold ; day ; days
        needs_clarification	-9	grps ; nicotine ; nights ; overdosed ; programa ; sus ; they ; zz
        needs_clarification	-10	*frequency.1 ; *frequency.2 ; *heavy.0 ; *uses.0 ; *vendor.0 ; *vendor.1
        needs_clarification	-10	*wantsOff.0 ; addiction ; asdkj ; desintoxicacion ; lkjh ; overdose
        needs_clarification	-10	residential ; step ; w/d ; withdrawal
        needs_clarification	-11	*misuse.0 ; *quantity.0 ; boxes ; evening ; group ; wants ; ~detox
        needs_clarification	-12	*ago.3 ; *firstOffence.0 ; *noWithdrawal.0
        needs_clarification	-12	*outpatientWord.0:hypothetical ; *overPrescribed.0 ; *relief.1
        needs_clarification	-12	*withdrawalSign.0 ; stay
        needs_clarification	-13	*lostThroughUse.0 ; *number.2 ; *overdoseNow.0 ; *thirdParty.0 ; asdlkj
        needs_clarification	-14	*drinks.0 ; *sinceLastUse.0
        needs_clarification	-15	*detoxDone.0 ; *duration.2 ; *naloxone.0 ; *quantity.4 ; *rhythm.1
        needs_clarification	-15	inpatient
        needs_clarification	-16	*homeless.0 ; *otherService.1 ; *otherService.2 ; *overdose.0
        needs_clarification	-16	*residentialWord.0:hypothetical ; *withdrawal.0 ; asdkjh
        needs_clarification	-17	*hooked.0 ; iop ; outpatient
        needs_clarification	-18	*barrierMoney.0 ; *spam.0 ; *usersAtHome.0
        needs_clarification	-19	*barrierWork.0 ; *occasional.0 ; detox
        needs_clarification	-21	*barrierChild.0 ; *injecting.0 ; *iopRequest.0 ; *otherService.3
        needs_clarification	-24	*lengthOfUse.2
        needs_clarification	-25	*rhythm.2
        needs_clarification	-26	*detoxRequest.0 ; *residentialRequest.0
        needs_clarification	-31	*outpatientWord.0
        needs_clarification	-35	*detoxWord.0
        needs_clarification	-36	*residentialWord.0
        """
}
