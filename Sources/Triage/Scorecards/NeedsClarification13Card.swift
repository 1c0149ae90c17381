extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification13 = """
        needs_clarification	-7	$ 0 ; % off ; *barrierChild.childsAge
        needs_clarification	-7	*clientAdmin.opensNote:other_experiencer ; *injecting:other_experiencer
        needs_clarification	-7	*jobSeeker ; *lengthOfUse.1 ; *mandate.residential ; *mildCue
        needs_clarification	-7	*substance.cannabis ; *substance.opioid:negated ; *wantsOff
        needs_clarification	-7	*withdrawalSign:negated ; 0 <day> ; 0 <money> ; 0 <past> ; 0 at ; 0 beer
        needs_clarification	-7	0 f ; 0 tim ; <alcohol> <bodypart> ; <alcohol> <night> ; <alcohol> <week>
        needs_clarification	-7	<alcohol> el ; <cannabis> <cannabis> ; <clinician> <see>
        needs_clarification	-7	<consume> <alcohol> ; <consume> <asleep> ; <consume> <year>
        needs_clarification	-7	<container> <stop> ; <continue> <bodypart> ; <count> <week>
        needs_clarification	-7	<crowd> <night> ; <day> <break> ; <day> <moment> ; <day> <remember>
        needs_clarification	-7	<day> con ; <day> has ; <day> without ; <drug> <month> ; <feel> fin
        needs_clarification	-7	<fluid> <furniture> ; <give> <emergency> ; <give> about
        needs_clarification	-7	<hospital> <alcohol> ; <hospital> <day> ; <insurance> <say>
        needs_clarification	-7	<last> <alcohol> ; <law> <stimulant> ; <medicine> <amount> ; <month> <go>
        needs_clarification	-7	<month> <leave> ; <month> <wait> ; <month> off ; <need> <go> ; <needle>
        needs_clarification	-7	<night> 0 ; <opioid> <bodypart> ; <opioid> <go> ; <opioid> <month>
        needs_clarification	-7	<outdoors> we ; <past> 0 ; <room> <need> ; <say> ~si ; <sedative> <day>
        needs_clarification	-7	<start> <month> ; <stimulant> casi ; <stimulant> lo ; <stimulant> out
        needs_clarification	-7	<stop> mi ; <take> <consume> ; <take> <month> ; <treatment> <child>
        needs_clarification	-7	<treatment> <law> ; <week> <always> ; <week> <moment> ; <week> <month>
        needs_clarification	-7	<week> no ; <withdrawal> <alcohol> ; a <rarely> ; a grief ; a handl
        needs_clarification	-7	a plat ; a sob ; about thre ; about two ; absenc ; abt 0 ; addict ; admit
        needs_clarification	-7	al anon ; alumni ; alzheim ; and <last> ; and last ; apostroph ; atty
        needs_clarification	-7	been snort ; been that ; befor thanksgiv ; behavioral ; botel
        needs_clarification	-7	both <consume> ; brandy ; cad quincen ; caguama ; cant be ; cant stop
        needs_clarification	-7	capful ; cardiologist ; cheap ; ciw 0 ; cok 0 ; completion ; confes
        needs_clarification	-7	cost me ; counsel ; de ahi ; deni ~si ; desd <night> ; desd anoch ; design
        needs_clarification	-7	detox ; doing <stimulant> ; dolphin ; el muse ; empez con ; enganch
        needs_clarification	-7	everyday ; ex <colleague> ; feel fin ; fentanyl in ; fifth ; fml
        needs_clarification	-7	for whatev ; four month ; gan un ; gf ; go hom ; gram ; hac cuatr ; he lost
        needs_clarification	-7	him up ; i <awake> ; i shak ; in septemb ; intensiv ; la <hospital>
        needs_clarification	-7	la cen ; landlord son ; le <take> ; liv ther ; loan ; m <alcohol> ; md
        needs_clarification	-7	me <consume> ; me <shake> ; me cor ; memory ; metanfetamin ; mezcal ; mgmt
        needs_clarification	-7	mi <record> ; mo ; much doe ; my <sedative> ; my baby ; my girl ; my mouth
        needs_clarification	-7	my nos ; my two ; n ; narcan ; need detox ; no ~w/d ; nor ; noth sinc ; oct
        needs_clarification	-7	of <give> ; of <treatment> ; of em ; of night ; or four ; our <treatment>
        needs_clarification	-7	outpt ; p / ; panel ; panic ; park behind ; part tim ; perdon me
        needs_clarification	-7	pleas <phone> ; portal ; random ; ready for ; rehabilitacion ; resident
        needs_clarification	-7	script ; se inyect ; sem ; shin ; sinc ; sinc my ; six a ; sob hom
        needs_clarification	-7	sobredosi ; spe ; stan ; stepson play ; su cuent ; tak 0 ; tak leav ; tar
        needs_clarification	-7	telehealth ; ten <week> ; ten week ; that been ; the afternoon
        needs_clarification	-7	the longest ; the shak ; tim is ; tim ive ; to <fall> ; to interview
        needs_clarification	-7	to ten ; tremen ; tweak ; twin and ; uds ; un terren ; up 0 ; week i
        needs_clarification	-7	would lov ; you hir ; your <furniture> ; zoom ; ~<confused>
        needs_clarification	-7	~<consume> sinc ; ~<treatment> ~<treatment> ; ~away ; ~day ; ~in the
        needs_clarification	-7	~pued falt ; ~reviv
        needs_clarification	-8	*abstinent.2 ; *frequency.2 ; *frequency.2:other_experiencer ; *number.2
        needs_clarification	-8	*occasional.0:negated ; *overPrescribed ; *overdoseNow
        needs_clarification	-8	*quitting:hypothetical ; *residentialRequest:negated
        needs_clarification	-8	*substance.sedative:other_experiencer ; *uses:other_experiencer
        needs_clarification	-8	*withdrawalSign:hypothetical ; + <stimulant> ; + cok ; 0 today
        needs_clarification	-8	<alcohol> <consume> ; <alcohol> a ; <always> desd ; <blood> me ; <buy> from
        needs_clarification	-8	<confused> <withdrawal> ; <consume> <play> ; <container> <always>
        needs_clarification	-8	<continue> <stimulant> ; <day> <medicine> ; <day> <shake> ; <day> sinc
        needs_clarification	-8	<day> ~<alcohol> ; <daytime> <night> ; <drug> <play> ; <drug> to
        needs_clarification	-8	<emergency> <room> ; <homeless> <stimulant> ; <intoxicated> <amount>
        needs_clarification	-8	<intoxicated> <stimulant> ; <medicine> <opioid> ; <moment> <consume>
        needs_clarification	-8	<need> <photo> ; <need> somewher ; <night> / ; <night> <count>
        needs_clarification	-8	<official> <order> ; <palecolor> claw ; <say> ~<treatment>
        needs_clarification	-8	<stimulant> <continue> ; <take> them ; <treatment> <amount>
        needs_clarification	-8	<treatment> <cannabis> ; <treatment> twic ; <wait> <month> ; <withdrawal> 0
        needs_clarification	-8	a day ; a marc ; about every ; addy ; ahi ; alg en ; alumini ; amphetamin
        needs_clarification	-8	and saturday ; bipol ; buy ; cant <stop> ; contract ; crack sinc ; cuanta
        needs_clarification	-8	cuart 0 ; d/c <day> ; day is ; day on ; dc ; de <fluid> ; delirium ; det
        needs_clarification	-8	drink at ; emple ; etoh 0 ; event ; eyelid ; fent ; first tim
        needs_clarification	-8	for <treatment> ; forklift ; form ~pt ; found him ; friday and ; go <home>
        needs_clarification	-8	group and ; grupo ; guarderi ; help us ; heroin in ; his <last> ; his last
        needs_clarification	-8	hook on ; in <withdrawal> ; in rm ; insur ; jardiner ; kratom shot
        needs_clarification	-8	last wint ; layof ; le dieron ; le hag ; lineman ; mayb <amount> ; mis a
        needs_clarification	-8	my <wait> ; my stay ; na ; new phon ; no ~<asleep> ; not ~<breath>
        needs_clarification	-8	not ~breath ; of jim ; of win ; on <alcohol> ; on fentanyl ; ortiz ; our 0
        needs_clarification	-8	overnight ; possession ; prog ; protocol ; rank ; residential for
        needs_clarification	-8	rivotril ; rum ; rung ; second day ; snort ; structur ; the <alcohol>
        needs_clarification	-8	the label ; the mirror ; the thirty ; thre or ; tim a ; told cant
        needs_clarification	-8	transport ; treatment center ; und 0 ; way too ; when hes ; whit claw
        needs_clarification	-8	wont hold ; you locat ; ~a <consume> ; ~intern
        needs_clarification	-9	*audit ; *ciwa ; *duration.3 ; *frequency.1 ; *lostThroughUse
        needs_clarification	-9	*organDamage ; 0 ; <alcohol> <daytime> ; <alcohol> en ; <always> <amount>
        needs_clarification	-9	<amount> <month> ; <bodypart> <shake> ; <child> <illness>
        needs_clarification	-9	<clinician> <ask> ; <consume> <always> ; <day> <clinician> ; <day> <home>
        needs_clarification	-9	<day> <sober> ; <day> all ; <day> my ; <drive> <consume>
        needs_clarification	-9	<drug> <container> ; <feel> ok ; <headface> <chestheart> ; <hold> her
        needs_clarification	-9	<insurance> <appointment> ; <last> one ; <law> <law> ; <need> <stop>
        needs_clarification	-9	<needle> <continue> ; <night> a ; <partner> <moment> ; <past> ~pt
        needs_clarification	-9	<play> <consume> ; <school> <need> ; <stimulant> <bodypart>
        needs_clarification	-9	<stimulant> <illness> ; <stimulant> habit ; <stimulant> on
        needs_clarification	-9	<stimulant> sinc ; <trade> <take> ; <trade> her ; <treatment> <school>
        needs_clarification	-9	<week> with ; <withdrawal> ; a lin ; a shift ; aft school ; and <day>
        needs_clarification	-9	befor that ; busc ; cert ; certifi ; chamb ; clinical ; cuatr ano ; day for
        needs_clarification	-9	detox at ; dia y ; disability ; do <treatment> ; do cok ; f meth ; feel ok
        needs_clarification	-9	fetty ; gast ; go <treatment> ; go anywher ; go away ; gram a ; hac com
        needs_clarification	-9	his back ; hx 0 ; last one ; ld ; limpiez ; linen ; lug dond ; marca
        needs_clarification	-9	me corren ; meth 0 ; most night ; most weekend ; neurologist ; norco
        needs_clarification	-9	of one ; of rehab ; on <money> ; on day ; or 0 ; organiz ; over who
        needs_clarification	-9	pleas <clothes> ; pleas ring ; replac ; resum ; schedul ; signatur ; snif
        needs_clarification	-9	som <week> ; spe <amount> ; strip ; sun ; support ; suspend ; test
        needs_clarification	-9	the flu ; tom en ; vein ; walmart ; want ; with nurs ; wkend ; would your
        needs_clarification	-9	x a ; your resident ; ~<alcohol> ; ~<alcohol> sinc ; ~group ; ~pued <stop>
        needs_clarification	-10	*frequency.2:negated ; *priorTreatments ; *spam ; <alcohol> aft
        needs_clarification	-10	<cannabis> <always> ; <color> <container> ; <consume> <cannabis>
        needs_clarification	-10	<consume> <opioid> ; <count> <money> ; <drug> <week>
        needs_clarification	-10	<hospital> <clinician> ; <moment> <night> ; <month> <treatment>
        needs_clarification	-10	<need> <hospital> ; <past> <day> ; <past> that ; <pill> <day>
        needs_clarification	-10	<put> <alcohol> ; <start> <consume> ; <treatment> ; <treatment> <night>
        needs_clarification	-10	<treatment> <treatment> ; a wk ; aft he ; al cristal ; august and ; by 0
        needs_clarification	-10	cant pay ; coin ; comment ; contrat ; crank ; day sinc ; de <alcohol>
        needs_clarification	-10	desintoxic ; f/u ; facility ; for $ ; in hous ; inject ; iop for ; itemiz
        needs_clarification	-10	john ; knuckl ; late ; longest ; malil ; meth on ; nicotin ; no ~<shake>
        needs_clarification	-10	no ~fami ; nurs <school> ; of <night> ; ofrec ; on <month> ; oth day
        needs_clarification	-10	par no ; practicum ; program ambulatori ; sampl ; se pas ; supervis
        needs_clarification	-10	tim for ; to <stimulant> ; to detox ; tom los ; two day ; un grup ; vacant
        needs_clarification	-10	wif has ; with <friend> ; ~0 ; ~<alcohol> <day> ; ~<month> ; ~<shake>
        needs_clarification	-10	~dorm ; ~liv ; ~outpatient
        needs_clarification	-11	*frequency.0 ; *heavy ; *lengthOfUse.0 ; *occasional.0 ; *quantity
        needs_clarification	-11	*rehabDone ; *relief ; *residentialLeft ; *sinceStopping.1 ; 0 drink
        needs_clarification	-11	0 mg ; <amount> my ; <child> <month> ; <consume> lik ; <day> <consume>
        needs_clarification	-11	<day> <count> ; <day> ~<consume> ; <go> <sedative> ; <home> <stimulant>
        needs_clarification	-11	<lock> it ; <need> <appointment> ; <opioid> <amount> ; <opioid> in
        needs_clarification	-11	<outdoors> <stimulant> ; <stimulant> <law> ; <stimulant> by
        needs_clarification	-11	<stop> <cold> ; <stop> <sedative> ; <treatment> de ; been smok ; but its
        needs_clarification	-11	cok on ; de alt ; donat ; few tim ; for about ; g / ; hid it ; i shoot
        needs_clarification	-11	in april ; inpt ; lik every ; meth x ; mg ; month at ; my <drug>
        needs_clarification	-11	no ~<caretaking> ; no ~tom ; on <sedative> ; only <outdoors> ; or <amount>
        needs_clarification	-11	overdos ; pleas phon ; prescription ; ralph ; stay ; subpoen ; temblor
        needs_clarification	-11	the <cannabis> ; vaci ; wk 0 ; ~<alcohol> no ; ~dop ; ~fami ; ~iop ; ~opi
        needs_clarification	-12	*cows ; *frequency.2:historical ; *losingSupply
        needs_clarification	-12	*seizure.prior:historical ; *wantsOff:hypothetical
        needs_clarification	-12	*withdrawalHint:negated ; 0 <law> ; 0 g ; <alcohol> <year> ; <ask> <job>
        needs_clarification	-12	<asleep> <moment> ; <consume> en ; <consume> los ; <day> n
        needs_clarification	-12	<hit> <stimulant> ; <night> only ; <opioid> on ; <opioid> sinc
        needs_clarification	-12	<treatment> <continue> ; <week> only ; a clas ; a dorm ; cant go ; casi
        needs_clarification	-12	ciw ; con usted ; cow 0 ; do aft ; entr seman ; entreg ; evry ; four year
        needs_clarification	-12	from <alcohol> ; her <night> ; im drink ; lik <always> ; my counselor
        needs_clarification	-12	night sinc ; no ~<crowd> ; novent <day> ; novent dia ; oth <day>
        needs_clarification	-12	paralegal ; queremo ; quier par ; ron ; uninsur ; ~<always> ; ~<sedative>
        needs_clarification	-12	~hay quien
        needs_clarification	-13	*homeless ; *residentialWord:negated ; 0 <go> ; <clinician> <need>
        needs_clarification	-13	<consume> desd ; <day> <hospital> ; <day> through
        needs_clarification	-13	<furniture> <furniture> ; <home> <treatment> ; <job> <leave>
        needs_clarification	-13	<kill> <stimulant> ; <need> <clinician> ; <opioid> <alcohol>
        needs_clarification	-13	<stimulant> <week> ; <stimulant> to ; a <opioid> ; a fifth ; asdkjh ; bunk
        needs_clarification	-13	cant <money> ; cant leav ; drink on ; entr <week> ; grad student ; h
        needs_clarification	-13	i stay ; i swallow ; llev 0 ; ninety <day> ; ninety day ; of <sedative>
        needs_clarification	-13	produc ; program de ; septemb ; si falt ; smok crystal ; the port ; to los
        needs_clarification	-13	wednesday and ; wk x
        needs_clarification	-14	*detoxWord:hypothetical ; *family.2 ; *overdoseNow.pillCount ; *psychosis
        needs_clarification	-14	/ mo ; 0 a ; 0 d ; <day> <headface> ; <night> <treatment> ; <night> sinc
        needs_clarification	-14	<take> <opioid> ; <week> <consume> ; cant <leave> ; dia en ; group
        needs_clarification	-14	hydrocodon ; internamient ; mol and ; no ~plan ; order ; thc ; ~w/d
        needs_clarification	-15	*barrierMoney ; *drinks.2 ; *duration.2 ; *hooked ; 0 <alcohol>
        needs_clarification	-15	<alcohol> with ; <consume> <day> ; <drug> 0 ; <drug> <always>
        needs_clarification	-15	<hit> <opioid> ; <opioid> <take> ; <stimulant> 0 ; <stimulant> los
        needs_clarification	-15	<week> <stimulant> ; and off ; arrest ; drink every ; f <stimulant> ; iop
        needs_clarification	-15	m cok ; want off ; ~end ; ~inpatient ; ~odd
        needs_clarification	-16	*barrierWork ; *noDetox ; *service ; <alcohol> <day> ; <always> 0
        needs_clarification	-16	<amount> <sedative> ; <headface> lik ; <hold> <phone> ; <month> <day>
        needs_clarification	-16	<treatment> <daytime> ; control ; dai sinc ; dr ; g ; keep me ; mam de
        needs_clarification	-16	minimum ; naloxon ; outreach ; step down ; svc ; ~<cold>
        needs_clarification	-17	*misuse ; *otherService.tobacco ; *quantity.onAndOff ; *rhythm.1 ; 0 day
        needs_clarification	-17	0 of ; <alcohol> at ; <count> <day> ; <money> <stimulant> ; aint ; ct
        needs_clarification	-17	edibl ; group for ; he <eat> ; lin <eat> ; lin cook ; off <sedative> ; rx
        needs_clarification	-17	seek ; to quit ; vyvans ; with <clinician> ; ~<treatment>
        needs_clarification	-18	*deliriumTremens ; *drinks.0 ; *quantity.consequence ; *relief.without
        needs_clarification	-18	*usersAtHome ; <alcohol> <eat> ; <alcohol> sinc ; <consume> on ; <day> 0
        needs_clarification	-18	<day> <alcohol> ; <stimulant> <count> ; <stimulant> <take> ; a gram
        needs_clarification	-18	hac dos ; i send ; no ~despiert ; on <opioid> ; prueb ; sixty day
        needs_clarification	-18	thirty day ; w/d
        needs_clarification	-19	*barrierWork.unnamed ; *naloxone ; *outpatientWord:hypothetical
        needs_clarification	-19	<opioid> <medicine> ; attendanc ; cas of ; diari ; grp ; payday ; tre mes
        needs_clarification	-19	uso cristal ; want in ; ~<withdrawal>
        needs_clarification	-20	*occasional.0:possible ; *overdose ; *residentialWord:hypothetical
        needs_clarification	-20	<alcohol> <amount> ; <home> <consume> ; <stimulant> <amount>
        needs_clarification	-20	<stimulant> <money> ; <treatment> <day> ; audit ; desintoxicacion
        needs_clarification	-20	residencial
        needs_clarification	-21	*detoxRequest:hypothetical ; *rhythm.0 ; ambulatori ; inyect ; night a
        needs_clarification	-21	of <opioid>
        needs_clarification	-22	*residentialEnding.counted ; <drug> <amount> ; <stimulant> desd ; dab
        needs_clarification	-22	inpatient ; off <alcohol> ; off <opioid> ; ~narcan
        needs_clarification	-23	*iopRequest ; *residentialRequest ; <consume> 0 ; <container> <alcohol>
        needs_clarification	-23	<opioid> <consume> ; <stimulant> x ; do <stimulant> ; dui
        needs_clarification	-24	*firstOffence ; *sinceLastUse.0 ; <opioid> 0 ; addiction
        needs_clarification	-25	custody
        needs_clarification	-26	<alcohol> 0 ; <soon> step ; d/c ; next step ; ~detox
        needs_clarification	-27	*residentialRequest:hypothetical ; <alcohol> <always> ; <amount> <opioid>
        needs_clarification	-27	day ago
        needs_clarification	-28	*drinks.1 ; *lengthOfUse.2 ; *otherService.weight ; <opioid> <day>
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
