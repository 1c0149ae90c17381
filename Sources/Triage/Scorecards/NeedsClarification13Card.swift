extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification13 = """
        needs_clarification	-7	<consume> <asleep> ; <container> <stop> ; <continue> <bodypart>
        needs_clarification	-7	<count> <week> ; <crowd> <night> ; <day> <break> ; <day> <moment>
        needs_clarification	-7	<day> <remember> ; <day> con ; <day> has ; <day> without ; <drug> <month>
        needs_clarification	-7	<emergency> <room> ; <feel> fin ; <fluid> <furniture> ; <give> <emergency>
        needs_clarification	-7	<give> about ; <hospital> <alcohol> ; <hospital> <day> ; <insurance> <say>
        needs_clarification	-7	<last> <alcohol> ; <law> <stimulant> ; <medicine> <amount> ; <month> <go>
        needs_clarification	-7	<month> <leave> ; <month> <stimulant> ; <month> <wait> ; <month> off
        needs_clarification	-7	<need> <go> ; <needle> ; <night> 0 ; <opioid> <bodypart> ; <opioid> <go>
        needs_clarification	-7	<opioid> <month> ; <outdoors> we ; <past> 0 ; <room> <need>
        needs_clarification	-7	<sedative> <day> ; <start> <month> ; <stimulant> casi ; <stimulant> lo
        needs_clarification	-7	<stimulant> out ; <stop> mi ; <take> <consume> ; <take> <month>
        needs_clarification	-7	<treatment> <child> ; <treatment> <law> ; <week> <always> ; <week> <moment>
        needs_clarification	-7	<week> <month> ; <week> no ; <withdrawal> <alcohol> ; a <rarely> ; a grief
        needs_clarification	-7	a handl ; a plat ; a sob ; about thre ; abt 0 ; addict ; admit ; al anon
        needs_clarification	-7	alumni ; alzheim ; and <last> ; and last ; apostroph ; atty ; been snort
        needs_clarification	-7	been that ; befor thanksgiv ; behavioral ; botel ; both <consume> ; brandy
        needs_clarification	-7	cad quincen ; caguama ; cant be ; cant stop ; capful ; cardiologist ; cheap
        needs_clarification	-7	ciw 0 ; cok 0 ; completion ; confes ; cost me ; counsel ; day without
        needs_clarification	-7	desd <night> ; desd anoch ; design ; detox ; doing <stimulant> ; dolphin
        needs_clarification	-7	el muse ; empez con ; enganch ; espald ; everyday ; ex <colleague>
        needs_clarification	-7	feel fin ; fentanyl in ; fifth ; fml ; for whatev ; four month ; gan un
        needs_clarification	-7	gf ; go hom ; gram ; hac cuatr ; he lost ; him up ; his <last> ; his last
        needs_clarification	-7	i <awake> ; i shak ; in septemb ; intensiv ; la <hospital> ; la cen
        needs_clarification	-7	landlord son ; le <take> ; liv ther ; loan ; m <alcohol> ; md
        needs_clarification	-7	me <consume> ; me <shake> ; me cor ; memory ; mezcal ; mgmt ; mi <record>
        needs_clarification	-7	mo ; much doe ; my <sedative> ; my baby ; my girl ; my mouth ; my two ; n
        needs_clarification	-7	need detox ; no ~<asleep> ; no ~w/d ; nor ; noth sinc ; oct ; of <give>
        needs_clarification	-7	of em ; of night ; or four ; our <treatment> ; outpt ; p / ; panel
        needs_clarification	-7	park behind ; part tim ; perdon me ; pleas <phone> ; portal ; random
        needs_clarification	-7	ready for ; rehabilitacion ; resident ; script ; se inyect ; sem ; shin
        needs_clarification	-7	sin ~<money> ; sinc ; sinc my ; sob hom ; sobredosi ; spe ; stan
        needs_clarification	-7	stepson play ; su cuent ; tak 0 ; tak leav ; tar ; telehealth ; ten <week>
        needs_clarification	-7	ten week ; that been ; the afternoon ; the battery ; the longest ; the shak
        needs_clarification	-7	tim is ; tim ive ; to <fall> ; to interview ; to ten ; tremen ; tweak
        needs_clarification	-7	twin and ; uds ; un terren ; up 0 ; vap ; week i ; would lov ; you hir
        needs_clarification	-7	your <furniture> ; zoom ; ~<confused> ; ~<consume> sinc ; ~<emergency> in
        needs_clarification	-7	~<treatment> ~<treatment> ; ~<try> ~to ; ~away ; ~day ; ~in the
        needs_clarification	-7	~pued falt ; ~reviv
        needs_clarification	-8	*abstinent.2 ; *frequency.2 ; *frequency.2:other_experiencer ; *number.2
        needs_clarification	-8	*occasional.0:negated ; *overPrescribed ; *overdoseNow
        needs_clarification	-8	*quitting:hypothetical ; *residentialRequest:negated
        needs_clarification	-8	*substance.sedative:other_experiencer ; + <stimulant> ; + cok ; 0 <money>
        needs_clarification	-8	<alcohol> <consume> ; <alcohol> <night> ; <alcohol> a ; <always> desd
        needs_clarification	-8	<blood> me ; <buy> from ; <confused> <withdrawal> ; <consume> <alcohol>
        needs_clarification	-8	<consume> <play> ; <container> <always> ; <continue> <stimulant>
        needs_clarification	-8	<day> <medicine> ; <day> <shake> ; <day> all ; <day> sinc
        needs_clarification	-8	<day> ~<alcohol> ; <daytime> <night> ; <drug> <play> ; <drug> to
        needs_clarification	-8	<homeless> <stimulant> ; <intoxicated> <amount> ; <intoxicated> <stimulant>
        needs_clarification	-8	<last> one ; <medicine> <opioid> ; <moment> <consume> ; <need> <photo>
        needs_clarification	-8	<need> somewher ; <needle> <continue> ; <night> / ; <night> <count>
        needs_clarification	-8	<official> <order> ; <palecolor> claw ; <say> ~<treatment> ; <say> ~si
        needs_clarification	-8	<school> <need> ; <take> them ; <treatment> <amount>
        needs_clarification	-8	<treatment> <cannabis> ; <treatment> twic ; <wait> <month> ; <withdrawal> 0
        needs_clarification	-8	a marc ; about every ; about two ; addy ; ahi ; alg en ; alumini
        needs_clarification	-8	amphetamin ; and saturday ; bipol ; buy ; cant <stop> ; contract
        needs_clarification	-8	crack sinc ; cuanta ; cuart 0 ; d/c <day> ; dc ; delirium ; deni ~si ; det
        needs_clarification	-8	drink at ; emple ; etoh 0 ; event ; eyelid ; fent ; first tim
        needs_clarification	-8	for <treatment> ; forklift ; found him ; friday and ; go <home> ; group and
        needs_clarification	-8	grupo ; guarderi ; help us ; heroin in ; hook on ; in <withdrawal> ; insur
        needs_clarification	-8	jardiner ; kratom shot ; last wint ; layof ; le dieron ; le hag ; lineman
        needs_clarification	-8	mayb <amount> ; metanfetamin ; mis a ; most weekend ; my <wait> ; my stay
        needs_clarification	-8	na ; new phon ; not ~<breath> ; not ~breath ; of <treatment> ; of jim
        needs_clarification	-8	of win ; on <alcohol> ; on fentanyl ; ortiz ; our 0 ; overnight ; panic
        needs_clarification	-8	possession ; prog ; protocol ; rank ; replac ; residential for ; rivotril
        needs_clarification	-8	rum ; rung ; second day ; six a ; snort ; structur ; sun ; the <alcohol>
        needs_clarification	-8	the label ; the mirror ; the thirty ; thre or ; tim a ; told cant
        needs_clarification	-8	treatment center ; und 0 ; way too ; when hes ; whit claw ; wont hold
        needs_clarification	-8	you locat ; ~<alcohol> ; ~a <consume> ; ~intern
        needs_clarification	-9	*audit ; *ciwa ; *duration.3 ; *frequency.1 ; *lostThroughUse
        needs_clarification	-9	*organDamage ; *uses:other_experiencer ; 0 ; <alcohol> <daytime>
        needs_clarification	-9	<alcohol> en ; <always> <amount> ; <amount> <month> ; <bodypart> <shake>
        needs_clarification	-9	<clinician> <ask> ; <consume> <always> ; <day> <clinician> ; <day> <home>
        needs_clarification	-9	<day> <sober> ; <day> my ; <drive> <consume> ; <drug> <container>
        needs_clarification	-9	<feel> ok ; <headface> <chestheart> ; <insurance> <appointment>
        needs_clarification	-9	<law> <law> ; <moment> <night> ; <need> <stop> ; <night> a
        needs_clarification	-9	<partner> <moment> ; <play> <consume> ; <stimulant> <bodypart>
        needs_clarification	-9	<stimulant> <continue> ; <stimulant> <illness> ; <stimulant> habit
        needs_clarification	-9	<stimulant> on ; <stimulant> sinc ; <trade> <take> ; <trade> her
        needs_clarification	-9	<treatment> <school> ; <week> with ; <withdrawal> ; a day ; a lin ; a shift
        needs_clarification	-9	aft school ; and <day> ; befor that ; busc ; cert ; certifi ; chamb
        needs_clarification	-9	clinical ; cuatr ano ; day for ; day is ; day on ; day sinc ; de <fluid>
        needs_clarification	-9	detox at ; dia y ; disability ; do <treatment> ; do cok ; f meth ; feel ok
        needs_clarification	-9	fetty ; gast ; go <treatment> ; go anywher ; go away ; gram a ; hac com
        needs_clarification	-9	his back ; in rm ; last one ; ld ; limpiez ; linen ; lug dond ; marca
        needs_clarification	-9	me corren ; meth 0 ; most night ; neurologist ; norco ; of one ; on <money>
        needs_clarification	-9	on day ; or 0 ; organiz ; over who ; pleas <clothes> ; pleas ring ; resum
        needs_clarification	-9	schedul ; signatur ; snif ; som <week> ; spe <amount> ; strip ; support
        needs_clarification	-9	suspend ; test ; the flu ; tom en ; transport ; vein ; walmart ; want
        needs_clarification	-9	with nurs ; wkend ; would your ; x a ; your resident ; ~<alcohol> sinc
        needs_clarification	-9	~group ; ~pued <stop>
        needs_clarification	-10	*frequency.2:negated ; *priorTreatments ; *quantity ; *spam
        needs_clarification	-10	*substance.opioid:negated ; <alcohol> aft ; <cannabis> <always>
        needs_clarification	-10	<child> <illness> ; <color> <container> ; <consume> <cannabis>
        needs_clarification	-10	<consume> <opioid> ; <count> <money> ; <drug> <week>
        needs_clarification	-10	<hospital> <clinician> ; <month> <treatment> ; <need> <hospital>
        needs_clarification	-10	<past> <day> ; <past> that ; <pill> <day> ; <put> <alcohol>
        needs_clarification	-10	<start> <consume> ; <treatment> ; <treatment> <night>
        needs_clarification	-10	<treatment> <treatment> ; a wk ; aft he ; al cristal ; august and ; by 0
        needs_clarification	-10	cant pay ; coin ; comment ; contrat ; crank ; de <alcohol> ; desintoxic
        needs_clarification	-10	f/u ; facility ; for $ ; form pt ; hx 0 ; in hous ; inject ; john ; knuckl
        needs_clarification	-10	late ; lik every ; longest ; malil ; meth on ; meth x ; nicotin
        needs_clarification	-10	no ~<shake> ; no ~fami ; nurs <school> ; of <night> ; of rehab ; ofrec
        needs_clarification	-10	on <month> ; oth day ; par no ; practicum ; program ambulatori ; sampl
        needs_clarification	-10	se pas ; supervis ; tim for ; to <stimulant> ; to detox ; tom los
        needs_clarification	-10	two day ; un grup ; vacant ; wif has ; with <friend> ; ~0
        needs_clarification	-10	~<alcohol> <day> ; ~<month> ; ~<shake> ; ~dorm ; ~iop ; ~liv ; ~outpatient
        needs_clarification	-11	*frequency.0 ; *heavy ; *lengthOfUse.0 ; *occasional.0 ; *rehabDone
        needs_clarification	-11	*relief ; *residentialLeft ; *sinceStopping.1 ; 0 drink ; 0 mg
        needs_clarification	-11	<amount> my ; <child> <month> ; <consume> <year> ; <consume> lik
        needs_clarification	-11	<day> <consume> ; <day> <count> ; <day> ~<consume> ; <go> <sedative>
        needs_clarification	-11	<home> <stimulant> ; <lock> it ; <need> <appointment> ; <opioid> <amount>
        needs_clarification	-11	<opioid> in ; <outdoors> <stimulant> ; <past> pt ; <stimulant> <law>
        needs_clarification	-11	<stimulant> by ; <stop> <cold> ; <stop> <sedative> ; <treatment> de
        needs_clarification	-11	been smok ; but its ; cok on ; de alt ; donat ; few tim ; for about ; g /
        needs_clarification	-11	hid it ; i shoot ; in april ; inpt ; iop for ; itemiz ; mg ; month at
        needs_clarification	-11	my <drug> ; no ~<caretaking> ; no ~tom ; on <sedative> ; only <outdoors>
        needs_clarification	-11	overdos ; pleas phon ; prescription ; quier par ; ralph ; stay ; subpoen
        needs_clarification	-11	temblor ; the <cannabis> ; vaci ; wk 0 ; ~<alcohol> no ; ~end ; ~fami
        needs_clarification	-11	~opi
        needs_clarification	-12	*clientAdmin.opensNote:other_experiencer ; *cows ; *frequency.2:historical
        needs_clarification	-12	*losingSupply ; *seizure.prior:historical ; *wantsOff:hypothetical
        needs_clarification	-12	0 <law> ; 0 g ; <alcohol> <year> ; <ask> <job> ; <asleep> <moment>
        needs_clarification	-12	<consume> en ; <consume> los ; <day> n ; <hit> <stimulant>
        needs_clarification	-12	<kill> <stimulant> ; <need> <clinician> ; <night> only ; <opioid> on
        needs_clarification	-12	<opioid> sinc ; <treatment> <continue> ; <week> only ; a clas ; a dorm
        needs_clarification	-12	cant go ; casi ; ciw ; con usted ; cow 0 ; do aft ; entr seman ; entreg
        needs_clarification	-12	evry ; four year ; from <alcohol> ; her <night> ; im drink ; lik <always>
        needs_clarification	-12	night sinc ; no ~<crowd> ; novent <day> ; novent dia ; or <amount>
        needs_clarification	-12	oth <day> ; paralegal ; queremo ; ron ; uninsur ; ~<always> ; ~<sedative>
        needs_clarification	-12	~hay quien
        needs_clarification	-13	*homeless ; 0 <go> ; <clinician> <need> ; <consume> desd
        needs_clarification	-13	<day> <hospital> ; <day> through ; <furniture> <furniture>
        needs_clarification	-13	<home> <treatment> ; <job> <leave> ; <opioid> <alcohol>
        needs_clarification	-13	<stimulant> <week> ; <stimulant> to ; a <opioid> ; a fifth ; asdkjh ; bunk
        needs_clarification	-13	cant <money> ; cant leav ; drink on ; entr <week> ; grad student ; h
        needs_clarification	-13	i stay ; i swallow ; llev 0 ; my counselor ; ninety <day> ; ninety day
        needs_clarification	-13	of <sedative> ; produc ; program de ; septemb ; si falt ; smok crystal
        needs_clarification	-13	the port ; to los ; wednesday and ; wk x
        needs_clarification	-14	*detoxWord:hypothetical ; *family.2 ; *hooked ; *overdoseNow.pillCount
        needs_clarification	-14	*psychosis ; *residentialWord:negated ; / mo ; 0 a ; 0 d
        needs_clarification	-14	<day> <headface> ; <night> <treatment> ; <night> sinc ; <take> <opioid>
        needs_clarification	-14	<week> <consume> ; cant <leave> ; dia en ; group ; hydrocodon
        needs_clarification	-14	internamient ; mol and ; no ~plan ; order ; thc ; ~dop ; ~inpatient ; ~odd
        needs_clarification	-14	~w/d
        needs_clarification	-15	*barrierMoney ; *drinks.2 ; *duration.2 ; *withdrawalHint:negated
        needs_clarification	-15	0 <alcohol> ; <alcohol> with ; <consume> <day> ; <drug> 0
        needs_clarification	-15	<drug> <always> ; <hit> <opioid> ; <opioid> <take> ; <stimulant> 0
        needs_clarification	-15	<stimulant> los ; <week> <stimulant> ; and off ; arrest ; drink every
        needs_clarification	-15	f <stimulant> ; iop ; m cok ; want off
        needs_clarification	-16	*barrierWork ; *noDetox ; *otherService.tobacco ; *service
        needs_clarification	-16	<alcohol> <day> ; <always> 0 ; <amount> <sedative> ; <headface> lik
        needs_clarification	-16	<hold> <phone> ; <month> <day> ; <treatment> <daytime> ; control
        needs_clarification	-16	dai sinc ; dr ; g ; keep me ; mam de ; minimum ; naloxon ; outreach
        needs_clarification	-16	step down ; svc ; ~<cold>
        needs_clarification	-17	*misuse ; *quantity.onAndOff ; *rhythm.1 ; 0 day ; 0 of ; <alcohol> at
        needs_clarification	-17	<count> <day> ; <money> <stimulant> ; aint ; ct ; edibl ; group for
        needs_clarification	-17	he <eat> ; lin <eat> ; lin cook ; rx ; to quit ; vyvans ; with <clinician>
        needs_clarification	-17	~<treatment>
        needs_clarification	-18	*deliriumTremens ; *drinks.0 ; *quantity.consequence ; *relief.without
        needs_clarification	-18	*usersAtHome ; <alcohol> <eat> ; <alcohol> sinc ; <consume> on ; <day> 0
        needs_clarification	-18	<day> <alcohol> ; <stimulant> <count> ; <stimulant> <take> ; a gram
        needs_clarification	-18	attendanc ; hac dos ; i send ; no ~despiert ; off <sedative> ; on <opioid>
        needs_clarification	-18	prueb ; seek ; sixty day ; thirty day ; w/d ; ~convulsion
        needs_clarification	-19	*barrierWork.unnamed ; *naloxone ; *outpatientWord:hypothetical ; cas of
        needs_clarification	-19	diari ; grp ; payday ; tre mes ; uso cristal ; want in ; ~<withdrawal>
        needs_clarification	-20	*occasional.0:possible ; *overdose ; <alcohol> <amount> ; <home> <consume>
        needs_clarification	-20	<opioid> <medicine> ; <stimulant> <amount> ; <stimulant> <money>
        needs_clarification	-20	<treatment> <day> ; audit ; desintoxicacion ; residencial
        needs_clarification	-21	*detoxRequest:hypothetical ; *residentialWord:hypothetical
        needs_clarification	-21	<stimulant> desd ; night a ; of <opioid>
        needs_clarification	-22	*residentialEnding.counted ; *rhythm.0 ; <drug> <amount> ; ambulatori
        needs_clarification	-22	dab ; inpatient ; inyect ; off <alcohol> ; off <opioid> ; ~narcan
        needs_clarification	-23	*iopRequest ; *residentialRequest ; <consume> 0 ; <container> <alcohol>
        needs_clarification	-23	<opioid> <consume> ; <stimulant> x ; do <stimulant> ; dui
        needs_clarification	-24	*firstOffence ; *sinceLastUse.0 ; <opioid> 0 ; addiction
        needs_clarification	-25	custody ; d/c
        needs_clarification	-26	<alcohol> 0 ; <soon> step ; next step ; ~detox
        needs_clarification	-27	*residentialRequest:hypothetical ; <alcohol> <always> ; <amount> <opioid>
        needs_clarification	-28	*drinks.1 ; *lengthOfUse.2 ; *otherService.weight ; <opioid> <day>
        needs_clarification	-28	day ago
        needs_clarification	-29	*sinceLastUse.1 ; <opioid> <always> ; dop ; grup
        needs_clarification	-31	com off ; methadon
        needs_clarification	-32	*barrierChild
        needs_clarification	-36	*noWithdrawal
        needs_clarification	-37	<amount> <alcohol>
        needs_clarification	-38	*injecting
        needs_clarification	-39	*withdrawal
        needs_clarification	-43	*rhythm.2 ; outpatient
        needs_clarification	-45	*detoxDone
        needs_clarification	-46	*outpatientWord
        needs_clarification	-53	*residentialWord
        needs_clarification	-55	*detoxRequest
        needs_clarification	-71	*detoxWord
        """
}
