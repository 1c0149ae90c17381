extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification12 = """
        needs_clarification	-8	<partner> <moment> ; <past> <day> ; <past> <treatment> ; <phone> <rope>
        needs_clarification	-8	<play> <consume> ; <put> <alcohol> ; <stimulant> on ; <wait> <month>
        needs_clarification	-8	<week> no ; <withdrawal> <alcohol> ; a drop ; a shift ; about every
        needs_clarification	-8	absces ; adderal and ; aft school ; al <stimulant> ; al cristal ; alzheim
        needs_clarification	-8	and last ; busc ; chamb ; ciw 0 ; contract ; cristal desd ; cuanta
        needs_clarification	-8	cuatr ano ; delirium ; deni ~si ; det ; detox ; do cok ; entreg
        needs_clarification	-8	ex <colleague> ; feel fin ; fentanyl in ; for <treatment> ; for about
        needs_clarification	-8	four night ; from <alcohol> ; g / ; go <home> ; he <eat> ; his back ; hx 0
        needs_clarification	-8	in <withdrawal> ; in septemb ; inpt ; john ; la <hospital> ; layof ; ld
        needs_clarification	-8	le dieron ; look for ; loos ; me corren ; my <drug> ; my <wait> ; my stay
        needs_clarification	-8	my two ; neurologist ; no <alcohol> ; of jim ; on <money> ; on and ; ortiz
        needs_clarification	-8	pleas <phone> ; psych ; ready for ; requir ; resum ; sampl ; shop and ; sun
        needs_clarification	-8	the thirty ; thing for ; to <fall> ; tom desd ; tom los ; tweak ; two week
        needs_clarification	-8	use want ; vap ; vein ; way too ; week i ; wif want ; with nurs ; you hir
        needs_clarification	-8	you run ; your doctor ; your iop ; ~away ; ~dop ; ~odd
        needs_clarification	-9	*abstinent.2 ; *audit ; *ciwa ; *clientAdmin.opensNote:other_experiencer
        needs_clarification	-9	*duration.3 ; *frequency.1 ; *frequency.2:negated ; *lengthOfUse.1
        needs_clarification	-9	*lostThroughUse ; *number.2 ; *organDamage ; *priorTreatments ; *rehabDone
        needs_clarification	-9	*relief ; *substance.sedative:other_experiencer ; *withdrawalSign ; 0 drink
        needs_clarification	-9	0 g ; <alcohol> <consume> ; <alcohol> <year> ; <blood> me
        needs_clarification	-9	<consume> <cannabis> ; <consume> los ; <container> <amount>
        needs_clarification	-9	<count> <money> ; <day> <amount> ; <day> <home> ; <day> my ; <drug> <play>
        needs_clarification	-9	<emergency> <room> ; <fire> <take> ; <month> <stimulant> ; <need> <go>
        needs_clarification	-9	<need> <photo> ; <partner> <home> ; <say> ~si ; <stimulant> sinc
        needs_clarification	-9	<treatment> twic ; <withdrawal> ; a <opioid> ; a day ; a lin ; august and
        needs_clarification	-9	brandy ; burnt ; but its ; by 0 ; cant <stop> ; cant pay ; cok on ; comment
        needs_clarification	-9	day for ; de <alcohol> ; detox at ; disability ; do <treatment> ; etoh 0
        needs_clarification	-9	everyday ; feel ok ; fetty ; gast ; hac com ; in rm ; in ther ; intensiv
        needs_clarification	-9	itemiz ; knuckl ; limpiez ; lin of ; llev 0 ; lug dond ; mayb <amount>
        needs_clarification	-9	me cor ; meth on ; most night ; narcan ; night sinc ; no <shake>
        needs_clarification	-9	not <always> ; of <night> ; of <treatment> ; on <alcohol> ; on day ; sherry
        needs_clarification	-9	si falt ; snor ; som <week> ; strip ; svc ; the flu ; the week ; tim for
        needs_clarification	-9	to detox ; to los ; trembl ; two day ; vacant ; walmart ; want
        needs_clarification	-9	with <friend> ; wont hold ; your resident ; ~<sedative> ; ~intern ; ~iop
        needs_clarification	-9	~liv
        needs_clarification	-10	*detoxWord:hypothetical ; *frequency.0 ; *overdoseNow ; *quantity
        needs_clarification	-10	*residentialLeft ; *spam ; *withdrawalSign:negated ; + cok ; 0 at ; 0 mg
        needs_clarification	-10	<ask> <job> ; <cannabis> <always> ; <clinician> <ask> ; <clinician> <see>
        needs_clarification	-10	<consume> <day> ; <consume> lik ; <consume> piedr ; <day> <hospital>
        needs_clarification	-10	<day> through ; <feel> ok ; <go> <sedative> ; <hospital> <day>
        needs_clarification	-10	<law> <law> ; <month> <treatment> ; <need> <hospital> ; <school> <need>
        needs_clarification	-10	<treatment> ; <treatment> de ; <withdrawal> 0 ; aft he ; and <day>
        needs_clarification	-10	befor that ; bipol ; cocain 0 ; crack sinc ; desintoxic ; donat
        needs_clarification	-10	entr seman ; facility ; go away ; gurgl ; i shoot ; in hous ; inject
        needs_clarification	-10	insur ; iop for ; late ; le <take> ; lik every ; longest ; malil ; meth x
        needs_clarification	-10	mg ; minimum ; month at ; my <sedative> ; no fami ; no plan ; norco
        needs_clarification	-10	of one ; on fentanyl ; par no ; pleas <clothes> ; pleas ring
        needs_clarification	-10	program ambulatori ; ralph ; request ; suspend ; sweat and ; temblor
        needs_clarification	-10	to <stimulant> ; ~month
        needs_clarification	-11	*heavy ; *occasional.0 ; *substance.opioid:negated ; 0 a ; <alcohol> <eat>
        needs_clarification	-11	<alcohol> aft ; <always> <amount> ; <consume> en ; <day> <opioid>
        needs_clarification	-11	<day> lik ; <give> <emergency> ; <home> <stimulant> ; <home> <treatment>
        needs_clarification	-11	<kill> <stimulant> ; <night> only ; <night> sinc ; <opioid> <alcohol>
        needs_clarification	-11	<opioid> on ; <past> <month> ; <past> that ; <stimulant> <bodypart>
        needs_clarification	-11	<stimulant> by ; <stimulant> to ; <stop> <cold> ; <week> only
        needs_clarification	-11	<week> with ; cant be ; coverag ; cow 0 ; crank ; de alt ; do aft
        needs_clarification	-11	four year ; hydrocodon ; in april ; in room ; lik <always> ; mam de
        needs_clarification	-11	memory ; nicotin ; no <caretaking> ; nurs <school> ; of rehab ; on <month>
        needs_clarification	-11	only <outdoors> ; or 0 ; oth day ; paralegal ; pleas phon ; prescription
        needs_clarification	-11	quart ; smok crystal ; thc ; the <cannabis> ; the bottl ; uninsur
        needs_clarification	-11	wednesday and ; x a ; ~group ; ~inpatient ; ~opi
        needs_clarification	-12	*cows ; *losingSupply ; *withdrawalHint:negated ; 0 <alcohol> ; 0 d
        needs_clarification	-12	<amount> my ; <asleep> <moment> ; <clinician> <need> ; <container> <take>
        needs_clarification	-12	<day> <clinician> ; <hit> <stimulant> ; <month> <go>
        needs_clarification	-12	<outdoors> <stimulant> ; <start> <consume> ; <stimulant> <law>
        needs_clarification	-12	<take> <opioid> ; <treatment> <night> ; a clas ; a dorm ; and off ; asdkjh
        needs_clarification	-12	cant go ; ciw ; contrat ; day on ; h ; hid it ; i stay ; internamient
        needs_clarification	-12	m cok ; no ~tom ; overdos ; practicum ; produc ; quier par ; room 0
        needs_clarification	-12	schedul ; tremor ; wk 0 ; ~0
        needs_clarification	-13	*duration.2 ; *family.2 ; *homeless ; *overPrescribed
        needs_clarification	-13	*residentialWord:negated ; *seizure.prior:historical
        needs_clarification	-13	*wantsOff:hypothetical ; 0 <law> ; <alcohol> with ; <container> <alcohol>
        needs_clarification	-13	<day> <headface> ; <day> n ; <emergency> in ; <hit> <opioid>
        needs_clarification	-13	<law> <stimulant> ; <opioid> <take> ; <stimulant> <week>
        needs_clarification	-13	<treatment> <continue> ; bunk ; cant <money> ; casi ; con usted
        needs_clarification	-13	drink every ; drink on ; entr <week> ; grad student ; i swallow ; im drink
        needs_clarification	-13	ninety <day> ; ninety day ; novent <day> ; novent dia ; on <opioid>
        needs_clarification	-13	on <sedative> ; order ; panic ; program de ; pued <stop> ; septemb ; snort
        needs_clarification	-13	stay ; step down ; subpoen ; the port ; ~<month>
        needs_clarification	-14	*frequency.2:historical ; *lengthOfUse.0 ; *otherService.tobacco
        needs_clarification	-14	*psychosis ; <amount> <sedative> ; <drug> 0 ; <headface> lik
        needs_clarification	-14	<job> <leave> ; <opioid> sinc ; <stimulant> <take> ; <stimulant> los
        needs_clarification	-14	<stop> <sedative> ; <treatment> <daytime> ; <week> <stimulant> ; arrest
        needs_clarification	-14	cant leav ; edibl ; evry ; group for ; her <night> ; iop ; no <crowd>
        needs_clarification	-14	no despiert ; oth <day> ; ron ; ~<withdrawal>
        needs_clarification	-15	*hooked ; *overdoseNow.pillCount ; <alcohol> <amount> ; <drug> <always>
        needs_clarification	-15	<stimulant> <count> ; a group ; cant <leave> ; dia en ; keep me
        needs_clarification	-15	or <amount>
        needs_clarification	-16	*drinks.2 ; *noDetox ; *outpatientWord:hypothetical ; *rhythm.1 ; 0 day
        needs_clarification	-16	<alcohol> sinc ; <always> 0 ; <count> <day> ; <start> con
        needs_clarification	-16	<week> <consume> ; control ; ct ; group ; hac dos ; lin <eat> ; lin cook
        needs_clarification	-16	outreach ; payday ; with <clinician>
        needs_clarification	-17	*barrierMoney ; *deliriumTremens ; *occasional.0:possible ; <day> 0
        needs_clarification	-17	<day> <consume> ; <hold> <phone> ; <night> <treatment> ; aint ; dai sinc
        needs_clarification	-17	i send ; mol and ; my counselor ; night a ; of <sedative> ; residencial
        needs_clarification	-17	rx ; want in
        needs_clarification	-18	*barrierWork ; *misuse ; *quantity.onAndOff ; *residentialEnding.counted
        needs_clarification	-18	0 of ; <alcohol> <day> ; <alcohol> <night> ; <alcohol> at ; <consume> on
        needs_clarification	-18	<home> <consume> ; a gram ; dr ; g ; grp ; naloxon ; sixty day ; vyvans
        needs_clarification	-18	want off
        needs_clarification	-19	*barrierWork.unnamed ; *relief.without ; <consume> 0 ; <emergency> <day>
        needs_clarification	-19	<furniture> <furniture> ; <money> <stimulant> ; <stimulant> <amount>
        needs_clarification	-19	<stimulant> <play> ; attendanc ; audit ; cas of ; desintoxicacion
        needs_clarification	-19	f <stimulant> ; off <opioid> ; off <sedative> ; to quit
        needs_clarification	-20	*naloxone ; *overdose ; *quantity.consequence ; *residentialRequest
        needs_clarification	-20	*residentialWord:hypothetical ; *rhythm.0 ; <drug> <amount>
        needs_clarification	-20	<stimulant> <money> ; <stimulant> desd ; do <stimulant> ; thirty day
        needs_clarification	-20	tre mes
        needs_clarification	-21	*usersAtHome ; <day> <alcohol> ; <stimulant> x ; addiction ; ambulatori
        needs_clarification	-21	dab ; inpatient ; inyect ; of <opioid> ; off <alcohol> ; uso cristal
        needs_clarification	-21	~<treatment>
        needs_clarification	-22	<opioid> <medicine> ; <treatment> <day> ; diari ; dui ; prueb
        needs_clarification	-23	*detoxRequest:hypothetical ; <stimulant> 0 ; sobredosi ; w/d ; ~detox
        needs_clarification	-24	*iopRequest ; *residentialRequest:hypothetical ; *sinceLastUse.0
        needs_clarification	-24	<opioid> 0 ; dop
        needs_clarification	-25	*drinks.0 ; *drinks.1 ; <opioid> <consume> ; <soon> step ; next step
        needs_clarification	-25	seek
        needs_clarification	-26	*sinceLastUse.1 ; <alcohol> <always>
        needs_clarification	-27	custody ; grup
        needs_clarification	-28	<amount> <opioid> ; <opioid> <always> ; d/c
        needs_clarification	-29	*lengthOfUse.2 ; *otherService.weight ; <alcohol> 0
        needs_clarification	-30	<opioid> <day> ; com off ; day ago
        needs_clarification	-31	*barrierChild
        needs_clarification	-32	*noWithdrawal
        needs_clarification	-33	*firstOffence
        needs_clarification	-34	<amount> <alcohol>
        needs_clarification	-35	*injecting
        needs_clarification	-37	methadon
        needs_clarification	-40	*withdrawal
        needs_clarification	-43	*detoxDone
        needs_clarification	-44	*outpatientWord ; *rhythm.2 ; outpatient
        needs_clarification	-56	*detoxRequest ; *residentialWord
        needs_clarification	-73	*detoxWord
        """
}
