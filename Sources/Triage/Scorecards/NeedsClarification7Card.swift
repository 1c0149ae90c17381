extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification7 = """
        needs_clarification	-8	eye open ; feel fin ; fifth ; fum piedr ; gast ; gracia a ; help us
        needs_clarification	-8	heroin in ; hir ; his back ; his last ; his shirt ; id com ; in ther
        needs_clarification	-8	la clinic ; lik me ; look for ; may i ; me cor ; me corren ; mo ; mo ago
        needs_clarification	-8	msw ; neurologist ; nin year ; noth sinc ; nurs student ; of jim ; off of
        needs_clarification	-8	only thing ; op ; outpt ; over who ; pleas phon ; portal ; public
        needs_clarification	-8	pued dej ; purchas ; refil ; rum ; said landlord ; signatur ; snif ; strip
        needs_clarification	-8	support ; sweat and ; ten week ; that been ; then it ; theyl
        needs_clarification	-8	thursday through ; tiembl ; to interview ; to sunday ; tom en ; tremen ; tu
        needs_clarification	-8	und 0 ; uninsur ; whatev ; y otr ; y quier ; ya van ; year of ; yest ; ~ice
        needs_clarification	-9	*ago.3 ; *mandate.1 ; *naloxone.0:other_experiencer
        needs_clarification	-9	*quitting.0:hypothetical ; *uses.0 ; *withdrawalSign.0:hypothetical ; 0 or
        needs_clarification	-9	a hundr ; a weekend ; aft he ; aft school ; alumini ; alumni ; alzheim
        needs_clarification	-9	amphetamin ; and last ; august and ; chamb ; cheek ; cok most ; coupl ; day
        needs_clarification	-9	day two ; delirium ; dia ; dia y ; discharg ; do aft ; elsewher ; empez con
        needs_clarification	-9	even iop ; event ; expedient ; fml ; for about ; four year ; got int
        needs_clarification	-9	group and ; in august ; in hous ; intern ; iop for ; lin of ; metanfetamin
        needs_clarification	-9	mis a ; mol and ; moth nam ; much doe ; my girl ; my two ; new phon
        needs_clarification	-9	nicotin ; novent dia ; now its ; on fentanyl ; overnight ; perdon me
        needs_clarification	-9	quier ayud ; residential ; show and ; sixty ; smok crystal ; start doing
        needs_clarification	-9	step ; thank god ; the nos ; the nurs ; ther no ; thre or ; tim for
        needs_clarification	-9	trembl ; un grup ; vap ; vm ful ; wkend ; would lov ; zoom ; ~intern
        needs_clarification	-9	~month
        needs_clarification	-10	*duration.3 ; *heavy.0 ; *lostThroughUse.0 ; *overdoseNow.0 ; *psychosis.0
        needs_clarification	-10	+ cok ; 0 at ; 0 beer ; absces ; adderal and ; al mes ; bipol ; cant go
        needs_clarification	-10	cerveza ; collaps ; contract ; counsel ; dolar ; drink 0 ; f cok
        needs_clarification	-10	from your ; fum mot ; go hom ; hac com ; im drink ; in plac ; internamient
        needs_clarification	-10	last one ; late ; malil ; memory ; meth on ; n i ; no alcohol ; no plan
        needs_clarification	-10	not breath ; novent ; of rehab ; or thre ; possession ; quart ; ron
        needs_clarification	-10	se tom ; stil on ; tak 0 ; thc ; the flu ; to mov ; tremor ; two or ; ups
        needs_clarification	-10	want ; way too ; week sinc ; year on ; yo tambien
        needs_clarification	-11	*audit.0 ; *frequency.0 ; *frequency.2:other_experiencer ; *quantity.0
        needs_clarification	-11	*wantsOff.0:hypothetical ; *withdrawalSign.0 ; / mo ; afterward ; asdkjh
        needs_clarification	-11	cok 0 ; day sinc ; de alt ; detox at ; estuv ; every 0 ; f 0 ; fingernail
        needs_clarification	-11	four month ; g ; g / ; i shoot ; in room ; iv ; knuckl ; layof ; lik every
        needs_clarification	-11	llev 0 ; lorazepam ; minimum ; most weekend ; need detox ; norco ; of last
        needs_clarification	-11	of one ; panic ; program ambulatori ; quier par ; quot ; request ; room 0
        needs_clarification	-11	sampl ; script ; si falt ; sinc my ; sob hous ; suspend ; tak leav
        needs_clarification	-11	tom los ; transport ; vap thc ; wed lik ; wednesday and ; y con ; ~lik
        needs_clarification	-12	*barrierWork.1 ; *family.2 ; *seizure.2:historical
        needs_clarification	-12	*uses.0:other_experiencer ; 0 mg ; a clas ; al cristal ; busc ; buy
        needs_clarification	-12	cant tak ; contrat ; crack sinc ; cristal desd ; desintoxic ; dia desd
        needs_clarification	-12	disability ; empec ; f meth ; few tim ; going on ; group ; group for
        needs_clarification	-12	i send ; i swallow ; in april ; keep me ; m cok ; meth 0 ; mg ; night sinc
        needs_clarification	-12	no despiert ; oth day ; pleas ring ; practicum ; rm 0 ; semana
        needs_clarification	-12	stop drink ; subpoen ; the bottl ; when hes ; ~group ; ~se
        needs_clarification	-13	*clientAdmin.1:other_experiencer ; *cows.0 ; *lengthOfUse.1 ; 0 g ; a dorm
        needs_clarification	-13	alg en ; casi ; ciw 0 ; cow 0 ; day on ; do cok ; edibl ; feel ok ; fum
        needs_clarification	-13	grad student ; grief ; gurgl ; hook on ; hydrocodon ; juli ; me ech
        needs_clarification	-13	par no ; produc ; snort ; temblor ; the port ; to detox ; to los ; tre mes
        needs_clarification	-13	treatment center ; withdrawal ; wk 0
        needs_clarification	-14	*ciwa.0 ; *occasional.0 ; *priorTreatments.0 ; *sinceStopping.1 ; aint
        needs_clarification	-14	clinic ; complet ; control ; cuatr ano ; dr ; h ; hac tre ; ninety day
        needs_clarification	-14	no fami ; no ~tom ; outreach ; prescription ; program de ; schedul ; ~iop
        needs_clarification	-15	*frequency.2:historical ; *losingSupply.0 ; *wantsOff.0 ; 0 of ; cant be
        needs_clarification	-15	cant leav ; cant pay ; cas of ; drink every ; entr seman ; facility
        needs_clarification	-15	hid it ; in septemb ; loos ; my counselor ; payday ; septemb ; slap ; stay
        needs_clarification	-15	vyvans
        needs_clarification	-16	*overdose.0 ; 0 day ; cok on ; dai sinc ; detox ; dts ; mam de
        needs_clarification	-16	most night ; prueb ; sali de ; supervis ; to quit ; want off ; ~opi
        needs_clarification	-17	*barrierMoney.0 ; *deliriumTremens.0 ; *duration.2 ; *homeless.0
        needs_clarification	-17	*noDetox.0 ; *overPrescribed.0 ; and off ; ciw ; dia en ; etoh 0 ; fail
        needs_clarification	-17	gram ; grp ; hac dos ; intensiv ; iop ; marriag ; step down ; thirty day
        needs_clarification	-17	up 0 ; w/d ; ~inpatient ; ~liv
        needs_clarification	-18	*detoxWord.0:hypothetical ; *occasional.0:possible
        needs_clarification	-18	*residentialWord.0:negated ; inyect ; meth x ; order ; seek
        needs_clarification	-19	*hooked.0 ; *iopRequest.0:hypothetical ; *lengthOfUse.0 ; *misuse.0
        needs_clarification	-19	*organDamage.0 ; *residentialLeft.0 ; a group ; ct ; nin day ; paralegal
        needs_clarification	-19	residencial ; rx ; sixty day ; sobredosi ; spray ; want in
        needs_clarification	-20	*detoxRequest.0:hypothetical ; *naloxone.0 ; *residentialEnding.1 ; dab
        needs_clarification	-20	lin cook ; two day ; two week
        needs_clarification	-21	*barrierWork.0 ; *overdoseNow.1 ; *relief.1 ; *rhythm.0 ; attendanc
        needs_clarification	-21	crank ; desintoxicacion ; narcan ; uso cristal
        needs_clarification	-22	*frequency.2:negated ; *otherService.1 ; *usersAtHome.0 ; ambulatori
        needs_clarification	-22	audit ; ~0
        needs_clarification	-23	*drinks.2 ; *residentialWord.0:hypothetical ; *sinceLastUse.0 ; a gram
        needs_clarification	-23	addiction ; befor that ; drink on
        needs_clarification	-24	*quantity.4 ; dop ; friday and ; inpt
        needs_clarification	-25	*outpatientWord.0:hypothetical ; diari ; dui
        needs_clarification	-26	*drinks.0 ; *firstOffence.0 ; *residentialRequest.0:hypothetical ; arrest
        needs_clarification	-26	day ago ; grup ; inpatient ; snor
        needs_clarification	-27	*iopRequest.0 ; *rhythm.1 ; com off ; next step
        needs_clarification	-28	day 0 ; night a
        needs_clarification	-29	*drinks.1 ; *sinceLastUse.1 ; *withdrawalSign.0:negated ; d/c ; naloxon
        needs_clarification	-29	~detox
        needs_clarification	-30	methadon ; overdos
        needs_clarification	-31	*noWithdrawal.0
        needs_clarification	-32	*barrierChild.0 ; *lengthOfUse.2
        needs_clarification	-33	*otherService.3 ; custody
        needs_clarification	-40	*detoxDone.0
        needs_clarification	-43	*rhythm.2
        needs_clarification	-44	*residentialRequest.0
        needs_clarification	-45	*withdrawal.0
        needs_clarification	-46	outpatient
        needs_clarification	-50	*outpatientWord.0
        needs_clarification	-51	*injecting.0
        needs_clarification	-56	*residentialWord.0
        needs_clarification	-58	*detoxRequest.0
        needs_clarification	-66	*detoxWord.0
        """
}
