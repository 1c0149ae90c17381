extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification6 = """
        needs_clarification	-3	withdrawal mgmt ; without a ; wk 0 ; woke up ; wont take ; work i ; would a
        needs_clarification	-3	would ~like ; would ~you ; writing a ; wrong ; xx ; xx 0 ; y casi ; y de
        needs_clarification	-3	ya quiero ; years ; you charged ; you dont ; you know ; you still
        needs_clarification	-3	you taking ; you will ; your center ; your folks ; ~a ; ~at ~a ; ~by
        needs_clarification	-3	~come ; ~come ~off ; ~days ; ~drink ; ~facility ; ~i ; ~ice ; ~in
        needs_clarification	-3	~in ~program ; ~it ; ~la ; ~like ; ~like ~to ; ~live ~in ; ~living
        needs_clarification	-3	~off ~it ; ~opi ; ~opiates ; ~outpt ; ~reciben ; ~safely ; ~se ; ~stay
        needs_clarification	-3	~sz ; ~taper ; ~to ; ~virtual ; ~w/d ; ~when ; ~when ~i ; ~withdrawal
        needs_clarification	-4	*ago.1 ; *arrests.0 ; *audit.0 ; *barrierChild.1 ; *clientAdmin.0
        needs_clarification	-4	*familySupport.0:other_experiencer ; *frequency.2:other_experiencer
        needs_clarification	-4	*functioning.0 ; *injecting.0:other_experiencer
        needs_clarification	-4	*jobSeeker.1:other_experiencer ; *occasional.0:possible
        needs_clarification	-4	*overdoseNow.0:other_experiencer ; *quantity.1 ; *rehabDone.0 ; *service.0
        needs_clarification	-4	*substance.0:historical ; *substance.1:other_experiencer
        needs_clarification	-4	*substance.2:other_experiencer ; *substance.4:other_experiencer
        needs_clarification	-4	*wantsOff.0:hypothetical ; 0 # ; 0 mo ; a detox ; a gram ; a patient
        needs_clarification	-4	about the ; abt a ; abuse ; acabo ; admitted ; admitted here ; after this
        needs_clarification	-4	ahora ; aint ; al anon ; alcohol or ; all night ; alvarado ; and a
        needs_clarification	-4	and nothing ; and now ; anywhere ; april ; are there ; arrived ; asking abt
        needs_clarification	-4	asks when ; attendance ; away ; back with ; balance ; been taking
        needs_clarification	-4	before my ; before thanksgiving ; before the ; behavioral
        needs_clarification	-4	behavioral health ; behind a ; billed my ; bit ; breaths ; buddy ; buys
        needs_clarification	-4	by mistake ; c/b after ; cadc ; call it ; called re ; camas ; can she
        needs_clarification	-4	can you ; cannot ; cant pay ; casa de ; center ; centros ; cessation
        needs_clarification	-4	charger ; checked in ; cita ; click here ; clr asks ; clr found ; cobraron
        needs_clarification	-4	cocaine for ; coke on ; colchones ; collapsed ; come off ; cost me
        needs_clarification	-4	could my ; could you ; couples ; cover ; coverage ; ct ; cuando
        needs_clarification	-4	current client ; daily ; de ahi ; de ustedes ; deja ; dentist ; dependent
        needs_clarification	-4	dependent on ; deposit ; deposit back ; desde que ; designer ; despierta
        needs_clarification	-4	det ; detective ; direct ; disability ; do that ; doble ; doesnt ; doing
        needs_clarification	-4	dollars ; dont go ; dont need ; dose ; down her ; drink on ; drug ; echo
        needs_clarification	-4	el cuarto ; el residencial ; employment ; en ; enfermeras ; estuvo ; every
        needs_clarification	-4	every month ; expediente ; familiares ; fast ; fever ; fines ; following
        needs_clarification	-4	following up ; for 0 ; for whatever ; friday ; from last ; from march
        needs_clarification	-4	from your ; gasto ; get help ; getting ; grad student ; gram ; gray ; grief
        needs_clarification	-4	grupos ; guarderia ; hace dos ; hace tres ; hacen ; hago ; hands ; happened
        needs_clarification	-4	have group ; have the ; havent ; he collapsed ; help my ; help quitting
        needs_clarification	-4	help us ; hes at ; hijo no ; his face ; homeless ; hooked on ; hora es
        needs_clarification	-4	houses ; hx 0 ; hydrocodone ; i could ; i kicked ; i not ; i odd
        needs_clarification	-4	i overdosed ; i put ; im his ; in august ; in your ; inpatient for
        needs_clarification	-4	intensive outpatient ; internado ; internarlo ; is he ; is in ; is my
        needs_clarification	-4	isnt ; it is ; its been ; its only ; john ; julio ; july ; just the
        needs_clarification	-4	kind of ; last one ; le ; le pusieron ; left # ; licencia ; licensed ; like
        needs_clarification	-4	limpia ; line cook ; linen ; lines ; living ; living in ; lo ; lonely
        needs_clarification	-4	lose ; management ; mayoreo ; me before ; me cobraron ; me inyecto ; me la
        needs_clarification	-4	me yes ; medical ; medically ; medicine ; medico ; memory ; mess
        needs_clarification	-4	meth since ; mgr ; mi senora ; mi ultima ; mistake ; mixed ; molly and
        needs_clarification	-4	money on ; monthly ; months ; move ; msw ; my deposit ; my discharge
        needs_clarification	-4	my friend ; my new ; my records ; my system ; my thursday ; narcanned me
        needs_clarification	-4	need detox ; need to ; never had ; next ; no hay ; no subst ; nobody else
        needs_clarification	-4	none ; noon ; nose ; ocupan ; of ; of an ; offers ; ofrece ; on meth
        needs_clarification	-4	openings for ; or drugs ; other phone ; otro ; pa la ; padre ; pago ; para
        needs_clarification	-4	parar ; parcel ; part ; part after ; part time ; pasar ; pension ; perdon
        needs_clarification	-4	phone call ; pickup ; pkg ; please tell ; port ; possible ; practicum
        needs_clarification	-4	precio ; pretty ; prices ; primera ; prior ; process server
        needs_clarification	-4	programa ambulatorio ; pt left ; pusieron ; que mi ; quiero que ; qwe
        needs_clarification	-4	rd call ; reach the ; recoger ; records from ; recovery ; refuses ; request
        needs_clarification	-4	requesting ; room ; roommate had ; ropa ; rotary ; rye ; sabado ; said you
        needs_clarification	-4	schizoaffective ; se me ; se puede ; send ; send a ; senorita ; sent to
        needs_clarification	-4	server ; seven ; shaking ; share ; ship ; shop ; shot ; shot up ; si no
        needs_clarification	-4	signature ; single ; sit ; sitter ; slow ; snow ; so ; soft ; sole
        needs_clarification	-4	solicitud ; sound ; sports betting ; spot ; started using ; stay in
        needs_clarification	-4	structure ; subpoena ; subst ; suicidal ; summary ; sunday night ; supply
        needs_clarification	-4	suyo ; tap tap ; techs ; test ; than ; that my ; the dmv ; the dts
        needs_clarification	-4	the line ; the meth ; the nurse ; there an ; theres no ; they narcanned
        needs_clarification	-4	theyre ; think i ; this the ; thought this ; thoughts ; to quit ; told the
        needs_clarification	-4	tome ; transfers ; treatment centers ; tres ; trying ; trying to ; tue
        needs_clarification	-4	two weeks ; tx ; under ; uniformes ; uninsured ; unit ; upset re ; use
        needs_clarification	-4	use meth ; va por ; vapes ; vaping nicotine ; visita ; visiting hours
        needs_clarification	-4	vive ; waking ; waking up ; want out ; wanted ; wants help ; wants in
        needs_clarification	-4	warranty ; way ; way i ; wednesday ; weds ; weekly ; weight ; went
        needs_clarification	-4	what time ; when is ; while theyre ; who do ; whom ; whom do ; without
        needs_clarification	-4	woke ; wont name ; works there ; wrong # ; y anda ; y quiero ; y yo
        needs_clarification	-4	y ~cuanto ; ya esta ; yes ; yesterday ; you call ; you hire ; youll ; your
        needs_clarification	-4	your outpatient ; your parcel ; yr ; zoom ; ~at ; ~cost ; ~ct ; ~cuanto
        needs_clarification	-4	~for ; ~inpt ; ~internado ; ~iop has ; ~naloxone ; ~sick
        needs_clarification	-5	$ 0 ; *ago.2 ; *clientAdmin.1:other_experiencer ; *emergency.3
        needs_clarification	-5	*emergency.4 ; *jobSeeker.0:other_experiencer
        needs_clarification	-5	*keptUsing.0:other_experiencer ; *number.0
        needs_clarification	-5	*occasional.0:other_experiencer ; *organDamage.0
        needs_clarification	-5	*otherService.5:other_experiencer ; *outpatientDuring.0
        needs_clarification	-5	*quitting.0:hypothetical ; *relief.0 ; *residentialLeft.0
        needs_clarification	-5	*sinceStopping.1 ; *substance.0:negated ; / ; a line ; a su ; addicted
        needs_clarification	-5	addicted to ; algo en ; all day ; and need ; and says ; anon ; antes
        needs_clarification	-5	antes de ; asdkjh 0 ; asks ; ate ; behind ; billed ; biz ; bottle ; bottles
        needs_clarification	-5	boxes i ; buscaba la ; buscando ; busco un ; but my ; call the ; call this
        needs_clarification	-5	cant leave ; casa ; case ; centro ; cheap ; checked ; checking ; class
        needs_clarification	-5	clinical ; clothes ; clr wants ; clt ; co ; cobran por ; color ; completion
        needs_clarification	-5	compras ; con quien ; counseling ; county ; crack since ; cuarto ; cup
        needs_clarification	-5	days ago ; de ; desde ; desintoxicar ; desintoxicarme ; detoxed ; discharge
        needs_clarification	-5	dmv ; do after ; doordash ; drink ; dts ; dx ; eight ; el internamiento
        needs_clarification	-5	eleven ; equivocado ; eso ; estuve ; experiencia ; facility ; first time
        needs_clarification	-5	fix ; for ; for rehabs ; fue ; fuma ; go home ; group for ; groups
        needs_clarification	-5	gurgling ; h ; habia ; have my ; he isnt ; hooked ; how do ; i do ; i never
        needs_clarification	-5	i send ; i shoot ; i smoke ; i still ; i write ; in front ; indeed
        needs_clarification	-5	insurance no ; inyecto ; iv ; know how ; lately ; leads ; line of ; link
        needs_clarification	-5	list for ; lkj ; looking ; lugar ; m meth ; machines ; mama de ; marzo
        needs_clarification	-5	media ; metio ; mgmt ; miss ; music ; my counselor ; need a ; never got
        needs_clarification	-5	no alcohol ; no despierta ; no family ; noise ; now ; now and ; nursing
        needs_clarification	-5	off ; offer ; offering ; one i ; op ; openings ; owner ; pacientes ; pagar
        needs_clarification	-5	panic ; parroquia ; patient there ; perdi ; pero ; please phone
        needs_clarification	-5	please ring ; psych ; purple ; quote ; ranking ; reporter ; reportera
        needs_clarification	-5	restaurant ; rx ; sali ; saturdays ; schedule ; se metio ; season ; sent
        needs_clarification	-5	september ; she doesnt ; since ; since my ; slot machines ; smoke
        needs_clarification	-5	somewhere ; station ; staying with ; steady ; still have ; stop
        needs_clarification	-5	stopped drinking ; straw ; sun ; supervisor ; tell me ; text me
        needs_clarification	-5	the alumni ; the boxes ; the only ; there any ; there now ; think im
        needs_clarification	-5	thirty ; tienen ; times ; to detox ; un grupo ; un lugar ; unas ; vendemos
        needs_clarification	-5	w the ; wants the ; wasnt there ; we do ; we were ; when hes ; with you
        needs_clarification	-5	withdrawing ; wkends ; would ; would your ; wrong number ; y ya ; you do
        needs_clarification	-5	you have ; your facility ; ~live ; ~outpatient ; ~residential ; ~there
        needs_clarification	-6	*clientAdmin.0:other_experiencer ; *frequency.0 ; *jobSeeker.1
        needs_clarification	-6	*keptUsing.0 ; *lengthOfUse.1 ; *naloxone.0:other_experiencer ; *noDetox.0
        needs_clarification	-6	*otherService.5 ; *psychosis.0 ; *residentialWord.0:negated
        needs_clarification	-6	*seizure.2:historical ; *sinceLastUse.3 ; *substance.0:other_experiencer
        needs_clarification	-6	*thirdParty.1 ; *withdrawalHint.0:negated ; *withdrawalSign.0:negated
        needs_clarification	-6	0 day ; 0 dias ; a group ; account ; alumni ; and then ; around the
        needs_clarification	-6	because of ; bulimia ; buscaba ; chat ; city ; clinica ; confirm ; control
        needs_clarification	-6	cuenta ; current ; custody ; diario ; discharged ; drinker
        needs_clarification	-6	estan contratando ; evenings ; forgot ; free ; google ; grad ; he can
        needs_clarification	-6	hire ; hiring ; i left ; inspector ; internamiento ; internarme ; interns
        needs_clarification	-6	limpieza ; looking for ; loose ; malilla ; marriage ; meses ; meth 0
        needs_clarification	-6	methadone ; mo ; money ; most ; need my ; needs ; ni ; night
        needs_clarification	-6	not breathing ; ocupo ; odd ; ordering ; p / ; paciente ; paralegal
        needs_clarification	-6	pharmacy ; pinpoint ; pinpoint pupils ; position ; prueba ; quiere ; quiero
        needs_clarification	-6	quitting ; rehabs ; selling ; shifts ; sixty ; sleeping ; sleeps ; snoring
        needs_clarification	-6	sober ; sports ; staying ; summer ; support ; tap ; them ; then the
        needs_clarification	-6	thought ; turning ; twice ; two ; until ; uso cristal ; vape ; vaping ; w
        needs_clarification	-6	want ; wasnt ; wife is
        needs_clarification	-7	*backToUse.0 ; *deliriumTremens.0 ; *drinks.2 ; *mandate.1 ; *mildCue.0
        needs_clarification	-7	*number.1 ; *otherService.4 ; *overdoseNow.1
        needs_clarification	-7	*thirdParty.0:other_experiencer ; *wantsToQuit.0 ; 0 ; 0 of ; after the
        needs_clarification	-7	al ; ambulatorio ; atty ; audit ; august ; before ; busco ; cant ; clinic
        needs_clarification	-7	contratando ; could ; day 0 ; dejar ; dope ; dr ; dui ; f 0 ; for him
        needs_clarification	-7	half ; intensive ; live ; me when ; narcanned ; needle ; next step ; only
        needs_clarification	-7	process ; program ; residencial ; sells ; still ; sus ; taper ; treatment
        needs_clarification	-7	what now ; whatever ; willing ; ~program
        needs_clarification	-8	*duration.1 ; *duration.3 ; *lengthOfUse.0 ; *losingSupply.0
        needs_clarification	-8	*priorTreatments.0 ; *residentialEnding.1 ; *rhythm.0 ; *sinceLastUse.1
        needs_clarification	-8	/ / ; casi ; cold ; d/c ; days ; fax ; grps ; grupo ; i get ; inpt ; narcan
        needs_clarification	-8	overdosed ; pide ; pls ; programa ; seeking ; stopped ; weekends ; ~0
        needs_clarification	-8	~inpatient ; ~iop
        needs_clarification	-9	*detoxRequest.0:hypothetical ; *detoxWord.0:hypothetical ; *drinks.1
        needs_clarification	-9	*iopRequest.0:hypothetical ; *quitting.0
        needs_clarification	-9	*residentialRequest.0:hypothetical ; *spam.1 ; *uses.0 ; *vendor.0 ; ahi
        needs_clarification	-9	beers ; buy ; dias ; grp ; nicotine ; nights ; overdose ; zz
        needs_clarification	-10	*frequency.2 ; *heavy.0 ; *jobSeeker.0 ; *residentialEnding.0 ; addiction
        needs_clarification	-10	day ; desintoxicacion ; group ; lkjh ; residential ; step ; they ; w/d
        needs_clarification	-10	withdrawal
        needs_clarification	-11	*ago.3 ; *frequency.1 ; *misuse.0 ; *quantity.0 ; *vendor.1 ; *wantsOff.0
        needs_clarification	-11	asdkj ; boxes ; evening ; wants ; ~detox
        needs_clarification	-12	*firstOffence.0 ; *lostThroughUse.0 ; *noWithdrawal.0
        needs_clarification	-12	*outpatientWord.0:hypothetical ; *overPrescribed.0 ; *relief.1
        needs_clarification	-12	*withdrawalSign.0 ; stay
        needs_clarification	-13	*detoxDone.0 ; *number.2 ; *sinceLastUse.0 ; *thirdParty.0 ; asdlkj
        needs_clarification	-14	*drinks.0 ; *duration.2 ; *naloxone.0 ; *overdoseNow.0
        needs_clarification	-15	*quantity.4 ; *withdrawal.0 ; inpatient
        needs_clarification	-16	*homeless.0 ; *otherService.1 ; *otherService.2 ; *overdose.0
        needs_clarification	-16	*residentialWord.0:hypothetical ; asdkjh
        needs_clarification	-17	*hooked.0 ; iop ; outpatient
        needs_clarification	-18	*barrierMoney.0 ; *occasional.0 ; *usersAtHome.0
        needs_clarification	-19	*barrierWork.0 ; *rhythm.1 ; *spam.0 ; detox
        needs_clarification	-20	*barrierChild.0
        needs_clarification	-21	*injecting.0 ; *iopRequest.0 ; *otherService.3
        needs_clarification	-23	*lengthOfUse.2
        needs_clarification	-25	*rhythm.2
        needs_clarification	-26	*detoxRequest.0 ; *residentialRequest.0
        needs_clarification	-32	*outpatientWord.0
        needs_clarification	-35	*detoxWord.0
        needs_clarification	-36	*residentialWord.0
        """
}
