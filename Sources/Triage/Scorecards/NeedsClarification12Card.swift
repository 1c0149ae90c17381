extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification12 = """
        needs_clarification	-7	from <alcohol> ; g / ; gf ; go <treatment> ; gram ; grup de ; grupo
        needs_clarification	-7	help us ; him up ; his <last> ; his back ; his last ; hook on ; i <hit>
        needs_clarification	-7	in ther ; is <illness> ; itemiz ; kratom shot ; la clinic ; last one ; ld
        needs_clarification	-7	le dieron ; le quit ; lineman ; liv ther ; lorazepam ; mayb <amount>
        needs_clarification	-7	meth every ; my <wait> ; my girl ; my nos ; my stay ; nam no ; need detox
        needs_clarification	-7	no subst ; nobody can ; norc ; of <alcohol> ; of em ; of night ; ofrec
        needs_clarification	-7	on and ; on day ; perdon me ; pleas <phone> ; random ; ready for ; rung
        needs_clarification	-7	se inyect ; sem ; sob hom ; spar <room> ; stepson play ; tak leav ; tar
        needs_clarification	-7	telehealth ; ten <week> ; ten week ; terc <day> ; terc dia ; the afternoon
        needs_clarification	-7	the ful ; the longest ; the mirror ; the plastic ; the thirty ; thing for
        needs_clarification	-7	to <fall> ; to interview ; told cant ; tom diari ; und 0 ; use want ; vap
        needs_clarification	-7	want tx ; way too ; week sinc ; went down ; what was ; when hes ; whit claw
        needs_clarification	-7	wk x ; would lov ; would your ; x 0 ; your <furniture> ; your doctor
        needs_clarification	-7	your iop ; ~<always> ; ~<emergency> ; ~<emergency> in ; ~<shake>
        needs_clarification	-7	~<treatment> ~<treatment> ; ~<try> ~to ; ~convulsion ; ~liv ~in ; ~month
        needs_clarification	-7	~reviv
        needs_clarification	-8	*audit ; *clientAdmin.opensNote:other_experiencer ; *duration.3
        needs_clarification	-8	*frequency.2:negated ; *injecting:other_experiencer ; *mandate.residential
        needs_clarification	-8	*mildCue ; *organDamage ; *rehabDone ; *relief
        needs_clarification	-8	*residentialRequest:negated ; *seizure.prior:historical
        needs_clarification	-8	*substance.sedative:other_experiencer ; *wantsOff ; *withdrawalSign
        needs_clarification	-8	*withdrawalSign:hypothetical ; + <stimulant> ; / mo ; 0 # ; 0 <always>
        needs_clarification	-8	0 <past> ; 0 beer ; 0 m ; 0 pls ; <alcohol> <daytime> ; <alcohol> <week>
        needs_clarification	-8	<amount> <day> ; <amount> <treatment> ; <blood> me ; <buy> from
        needs_clarification	-8	<child> <illness> ; <color> <container> ; <consume> <amount>
        needs_clarification	-8	<consume> <asleep> ; <container> <amount> ; <count> <year> ; <day> <amount>
        needs_clarification	-8	<day> <medicine> ; <day> all ; <drive> <consume> ; <drug> <month>
        needs_clarification	-8	<drug> <week> ; <emergency> <day> ; <feel> ok ; <fire> <take> ; <hold> her
        needs_clarification	-8	<homeless> ; <intoxicated> <amount> ; <intoxicated> <stimulant>
        needs_clarification	-8	<month> <treatment> ; <need> <stop> ; <need> somewher ; <opioid> on
        needs_clarification	-8	<partner> <moment> ; <phone> <rope> ; <put> <alcohol> ; <start> <month>
        needs_clarification	-8	<stimulant> <continue> ; <stimulant> <illness> ; <stimulant> casi
        needs_clarification	-8	<take> <month> ; <treatment> <cannabis> ; <treatment> twic ; <week> <month>
        needs_clarification	-8	<withdrawal> <alcohol> ; a therapist ; a wk ; adderal and ; addict ; ahi
        needs_clarification	-8	alumini ; and <day> ; and <last> ; and last ; and saturday ; atty
        needs_clarification	-8	august and ; befor that ; contract ; coverag ; cuanta ; day 0 ; day for
        needs_clarification	-8	de <alcohol> ; delirium ; det ; do cok ; event ; expedient ; falt una
        needs_clarification	-8	feel ok ; for <treatment> ; go <home> ; go away ; group and ; hx 0
        needs_clarification	-8	in <withdrawal> ; intensiv ; john ; late ; look for ; lug dond ; me corren
        needs_clarification	-8	meth 0 ; most weekend ; n ; no <alcohol> ; of <treatment> ; of jim ; of one
        needs_clarification	-8	of win ; on fentanyl ; organiz ; ortiz ; our <treatment> ; panel ; panic
        needs_clarification	-8	position ; psych ; rank ; residential for ; resum ; sherry ; signatur
        needs_clarification	-8	structur ; sun ; supervis ; sweat and ; that been ; the <alcohol> ; the flu
        needs_clarification	-8	the week ; thre or ; tim is ; to <stimulant> ; to detox ; to ten ; tom desd
        needs_clarification	-8	tom los ; transport ; uds ; un grup ; up 0 ; vein ; wont hold ; you hir
        needs_clarification	-8	zoom ; ~<alcohol> ; ~<confused> ; ~away ; ~group
        needs_clarification	-9	*abstinent.2 ; *frequency.1 ; *frequency.2:other_experiencer ; *functioning
        needs_clarification	-9	*losingSupply ; *lostThroughUse ; *number.2 ; *priorTreatments
        needs_clarification	-9	*sinceStopping.1 ; *withdrawalSign:negated ; 0 drink ; <amount> <month>
        needs_clarification	-9	<amount> my ; <bodypart> <shake> ; <child> <month> ; <consume> <opioid>
        needs_clarification	-9	<count> <money> ; <day> <home> ; <day> <moment> ; <homeless> <stimulant>
        needs_clarification	-9	<lock> it ; <medicine> <opioid> ; <month> <stimulant> ; <need> <hospital>
        needs_clarification	-9	<need> <photo> ; <night> a ; <partner> <home> ; <past> 0 ; <past> <day>
        needs_clarification	-9	<school> <need> ; <stimulant> <medicine> ; <stimulant> on ; <treatment>
        needs_clarification	-9	<treatment> <law> ; <week> with ; a handl ; aft school ; been smok ; burnt
        needs_clarification	-9	busc ; but its ; cant <stop> ; cant pay ; chamb ; complet ; crack sinc
        needs_clarification	-9	cuatr ano ; day sinc ; desintoxic ; detox at ; dia y ; dip ; do <treatment>
        needs_clarification	-9	donat ; entreg ; everyday ; for $ ; gram a ; gurgl ; he <eat> ; in hous
        needs_clarification	-9	in rm ; knuckl ; la <hospital> ; last wint ; le <take> ; lik every
        needs_clarification	-9	limpiez ; lin of ; marca ; me cor ; meth on ; meth x ; my <drug>
        needs_clarification	-9	my <sedative> ; my two ; no <caretaking> ; no plan ; norco ; nurs <school>
        needs_clarification	-9	of rehab ; on <money> ; pleas <clothes> ; pleas ring ; sampl ; shop and
        needs_clarification	-9	snif ; som <week> ; spe <amount> ; strip ; support ; svc ; tak 0 ; tim for
        needs_clarification	-9	tre ano ; treatment center ; two day ; vacant ; vm ful ; want ; with nurs
        needs_clarification	-9	your resident ; ~dop
        needs_clarification	-10	*frequency.0 ; *heavy ; *overPrescribed ; *overdoseNow ; *quantity
        needs_clarification	-10	*substance.opioid:negated ; + cok ; 0 a ; 0 g ; <alcohol> <year>
        needs_clarification	-10	<alcohol> a ; <always> desd ; <ask> <job> ; <clinician> <ask>
        needs_clarification	-10	<consume> <day> ; <consume> <play> ; <consume> en ; <day> <clinician>
        needs_clarification	-10	<day> my ; <day> sinc ; <emergency> in ; <hospital> <day> ; <law> <law>
        needs_clarification	-10	<month> <go> ; <need> <go> ; <opioid> <amount> ; <past> that ; <say> ~si
        needs_clarification	-10	<stimulant> <law> ; <stimulant> by ; a fifth ; a lin ; aft he ; cok on
        needs_clarification	-10	comment ; deni ~si ; fetty ; gast ; hac com ; i shoot ; i stay ; inject
        needs_clarification	-10	inpt ; lik <always> ; llev 0 ; longest ; month at ; neurologist ; nicotin
        needs_clarification	-10	on <alcohol> ; on <month> ; or 0 ; par no ; program ambulatori ; ralph
        needs_clarification	-10	rivotril ; sali de ; snor ; snort ; suspend ; the <cannabis> ; the bottl
        needs_clarification	-10	trembl ; tremor ; vaci ; walmart ; x a ; ~<month> ; ~back ; ~intern ; ~iop
        needs_clarification	-10	~liv
        needs_clarification	-11	*occasional.0 ; *spam ; *withdrawalHint:negated ; <alcohol> aft
        needs_clarification	-11	<asleep> <moment> ; <cannabis> <always> ; <clinician> <see>
        needs_clarification	-11	<consume> lik ; <consume> los ; <day> <opioid> ; <day> through
        needs_clarification	-11	<go> <sedative> ; <hit> <stimulant> ; <job> <leave> ; <law> <stimulant>
        needs_clarification	-11	<night> only ; <start> <consume> ; <stimulant> <bodypart>
        needs_clarification	-11	<stimulant> sinc ; <stop> <cold> ; <stop> <sedative> ; <withdrawal>
        needs_clarification	-11	a <opioid> ; a day ; a dorm ; bipol ; brandy ; ciw ; disability ; do aft
        needs_clarification	-11	entr seman ; facility ; hydrocodon ; in april ; iop for ; malil ; minimum
        needs_clarification	-11	most night ; night sinc ; not <always> ; of <night> ; only <outdoors>
        needs_clarification	-11	paralegal ; practicum ; program de ; pued <stop> ; room 0 ; septemb
        needs_clarification	-11	si falt ; thc ; the port ; to los ; uninsur ; wednesday and
        needs_clarification	-11	with <friend> ; wk 0 ; ~<sedative> ; ~opi
        needs_clarification	-12	0 at ; 0 d ; <alcohol> with ; <always> <amount> ; <day> <hospital>
        needs_clarification	-12	<home> <stimulant> ; <home> <treatment> ; <kill> <stimulant>
        needs_clarification	-12	<opioid> <alcohol> ; <outdoors> <stimulant> ; <stimulant> <week>
        needs_clarification	-12	<stimulant> to ; <treatment> <night> ; asdkjh ; cant go ; casi ; cow 0
        needs_clarification	-12	crank ; day on ; drink on ; four year ; hid it ; i swallow ; in room
        needs_clarification	-12	ninety <day> ; ninety day ; no fami ; novent <day> ; novent dia
        needs_clarification	-12	on <sedative> ; oth day ; overdos ; pleas phon ; prescription ; produc
        needs_clarification	-12	quart ; request ; schedul ; subpoen ; temblor ; ~inpatient
        needs_clarification	-13	*cows ; *detoxWord:hypothetical ; *family.2 ; *frequency.2:historical
        needs_clarification	-13	*overdoseNow.pillCount ; *wantsOff:hypothetical ; 0 <alcohol> ; 0 <law>
        needs_clarification	-13	0 mg ; <alcohol> at ; <clinician> <need> ; <consume> <cannabis>
        needs_clarification	-13	<day> <headface> ; <day> n ; <drug> <always> ; <hit> <opioid>
        needs_clarification	-13	<night> sinc ; <opioid> sinc ; <past> <month> ; <take> <opioid>
        needs_clarification	-13	<week> only ; a clas ; and off ; con usted ; contrat ; de alt ; edibl
        needs_clarification	-13	evry ; grad student ; h ; her <night> ; im drink ; insur ; internamient
        needs_clarification	-13	m cok ; mam de ; memory ; no ~tom ; of <sedative> ; oth <day>
        needs_clarification	-13	smok crystal ; stay
        needs_clarification	-14	*duration.2 ; *homeless ; *lengthOfUse.0 ; *psychosis ; <container> <take>
        needs_clarification	-14	<drug> 0 ; <opioid> <take> ; <treatment> <continue>
        needs_clarification	-14	<treatment> <daytime> ; <treatment> de ; bunk ; cant <money> ; dia en
        needs_clarification	-14	entr <week> ; group for ; iop ; mg ; mol and ; order ; outreach
        needs_clarification	-14	quier par ; ron ; ~0 ; ~end ; ~narcan ; ~odd
        needs_clarification	-15	*hooked ; *otherService.tobacco ; *residentialWord:negated
        needs_clarification	-15	<alcohol> <amount> ; <alcohol> <eat> ; <amount> <sedative>
        needs_clarification	-15	<stimulant> <count> ; aint ; cant leav ; dai sinc ; drink every ; keep me
        needs_clarification	-15	no <crowd> ; rx ; sobredosi ; step down ; vyvans ; ~<withdrawal>
        needs_clarification	-16	*barrierMoney ; *barrierWork ; *outpatientWord:hypothetical ; <consume> on
        needs_clarification	-16	<headface> lik ; <hold> <phone> ; <night> <treatment>
        needs_clarification	-16	<opioid> <medicine> ; <start> con ; <stimulant> <take> ; <stimulant> los
        needs_clarification	-16	arrest ; cant <leave> ; control ; dr ; f <stimulant> ; my counselor
        needs_clarification	-16	naloxon ; on <opioid> ; or <amount> ; to quit ; want off
        needs_clarification	-17	*drinks.2 ; *quantity.onAndOff ; *relief.without ; *rhythm.1 ; 0 of
        needs_clarification	-17	<always> 0 ; <day> <consume> ; <drug> <amount> ; <home> <consume>
        needs_clarification	-17	<week> <consume> ; <week> <stimulant> ; attendanc ; ct ; g ; group
        needs_clarification	-17	hac dos ; i send ; lin <eat> ; lin cook ; off <alcohol> ; off <sedative>
        needs_clarification	-17	payday ; seek ; sixty day ; tre mes ; with <clinician>
        needs_clarification	-18	*barrierWork.unnamed ; *misuse ; *noDetox ; *residentialEnding.counted
        needs_clarification	-18	<alcohol> <day> ; <alcohol> sinc ; <furniture> <furniture> ; a gram
        needs_clarification	-18	inyect ; night a ; no despiert ; residencial ; want in ; ~<treatment>
        needs_clarification	-19	*deliriumTremens ; *occasional.0:possible ; *usersAtHome ; 0 day
        needs_clarification	-19	<alcohol> <night> ; <container> <alcohol> ; <count> <day> ; <day> 0
        needs_clarification	-19	<money> <stimulant> ; <opioid> <consume> ; <stimulant> <amount>
        needs_clarification	-19	of <opioid>
        needs_clarification	-20	*naloxone ; *quantity.consequence ; <day> <alcohol> ; <stimulant> desd
        needs_clarification	-20	audit ; cas of ; desintoxicacion ; do <stimulant> ; grp ; uso cristal
        needs_clarification	-20	w/d
        needs_clarification	-21	*residentialWord:hypothetical ; <stimulant> <money> ; dab ; diari
        needs_clarification	-21	off <opioid> ; thirty day
        needs_clarification	-22	*detoxRequest:hypothetical ; *firstOffence ; *residentialRequest
        needs_clarification	-22	<consume> 0 ; <opioid> <always> ; <stimulant> 0 ; <stimulant> x ; prueb
        needs_clarification	-23	*iopRequest ; *overdose ; *rhythm.0 ; ambulatori ; ~detox
        needs_clarification	-24	<alcohol> 0 ; <opioid> 0 ; <treatment> <day> ; addiction ; custody
        needs_clarification	-25	*residentialRequest:hypothetical ; *sinceLastUse.0 ; <amount> <opioid>
        needs_clarification	-25	day ago ; inpatient
        needs_clarification	-26	d/c ; dui ; grup ; next step
        needs_clarification	-27	*drinks.0 ; *sinceLastUse.1 ; <soon> step ; dop
        needs_clarification	-28	*otherService.weight ; com off
        needs_clarification	-29	*lengthOfUse.2 ; <opioid> <day>
        needs_clarification	-30	*barrierChild ; <alcohol> <always> ; methadon
        needs_clarification	-33	*drinks.1
        needs_clarification	-35	*noWithdrawal
        needs_clarification	-37	*injecting ; <amount> <alcohol>
        needs_clarification	-38	*withdrawal
        needs_clarification	-41	outpatient
        needs_clarification	-43	*detoxDone
        needs_clarification	-44	*rhythm.2
        needs_clarification	-46	*outpatientWord
        needs_clarification	-54	*detoxRequest
        needs_clarification	-55	*residentialWord
        needs_clarification	-72	*detoxWord
        """
}
