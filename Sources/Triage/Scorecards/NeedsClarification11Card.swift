extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification11 = """
        needs_clarification	-5	day now ; day without ; de ahi ; dead 0 ; delirium tremen ; desd <night>
        needs_clarification	-5	desd anoch ; diari desd ; did it ; did the ; dip ; dobl ; doe <stimulant>
        needs_clarification	-5	dont tel ; dorm ; doubl ; drink at ; drink lik ; ech agu ; eight ; el casin
        needs_clarification	-5	el mejor ; el puest ; empec ; empec con ; er ; eso ; estuv con ; exp
        needs_clarification	-5	experienci ; f cok ; falt ; falt al ; fifteen ; fingernail ; fiv or
        needs_clarification	-5	fiv tim ; for <calm> ; for parent ; for patienc ; for whatev ; four in
        needs_clarification	-5	four month ; four or ; four year ; frent a ; friday and ; from your
        needs_clarification	-5	fum mot ; g / ; giv or ; hac tre ; hard <alcohol> ; hasnt had ; he can
        needs_clarification	-5	he eat ; he lost ; her <clinician> ; her counselor ; hes mak ; high not
        needs_clarification	-5	himself in ; hlep ; husband alway ; i <awake> ; i complet ; i get ; i kick
        needs_clarification	-5	i shot ; i show ; if i ; im <insurance> ; im with ; in august ; is <count>
        needs_clarification	-5	is <illness> ; its every ; its one ; jun and ; ket ; la ferreteri ; le peg
        needs_clarification	-5	limpiez ; liv ther ; llam del ; lorazepam ; los hueso ; loud clr ; lung
        needs_clarification	-5	m <alcohol> ; m <drug> ; malibu ; may i ; md ; me <consume> ; me <leave>
        needs_clarification	-5	me cobr ; me cor ; medical ; metanfetamin ; meth again ; mezcal ; mft
        needs_clarification	-5	mgmt ; mi <record> ; milligram ; mis 0 ; mis work ; mo <past> ; mo ago
        needs_clarification	-5	msw ; much doe ; my girl ; my marriag ; near every ; necesit una ; need a
        needs_clarification	-5	nev mis ; nev read ; new <clinician> ; no alcohol ; no leav ; no ~sz
        needs_clarification	-5	noma los ; non ; nor ; not <awake> ; not every ; now no ; nurs student
        needs_clarification	-5	oding ; of <alcohol> ; of <give> ; of win ; ofrecemo ; on him ; or six
        needs_clarification	-5	our 0 ; our tir ; overnight ; part tim ; patient ther ; paycheck ; pk
        needs_clarification	-5	podcast ; ppl ; protocol ; pued falt ; quien me ; quinc <year> ; quinc ano
        needs_clarification	-5	re <treatment> ; requir ; respons ; rm 0 ; rub ; run out ; say so ; script
        needs_clarification	-5	seven year ; sharpen kniv ; should go ; siet ; sinc aug ; sinc fri
        needs_clarification	-5	six pack ; sixty ; sleep ; sleep ther ; sob hom ; stepson play ; stitch in
        needs_clarification	-5	su cuent ; sí y ; tak 0 ; tak one ; tar ; teng hijo ; term ; the <sick>
        needs_clarification	-5	the dts ; the label ; the mirror ; ther <past> ; thi <day> ; thi <month>
        needs_clarification	-5	thi to ; thre day ; thursday through ; tim is ; to group ; to wear
        needs_clarification	-5	to your ; too many ; top of ; town by ; trap ; tremen ; twelv year
        needs_clarification	-5	twin and ; two week ; tx ; violent ; was cok ; week for ; week in
        needs_clarification	-5	what can ; wher els ; wher i ; with <illness> ; with din ; without ; wkend
        needs_clarification	-5	wont wak ; would ~lik ; x 0 ; y <consume> ; y casi ; y quier ; y ya
        needs_clarification	-5	year sob ; yo tambien ; you locat ; your <furniture> ; your facility
        needs_clarification	-5	your ~<treatment> ; ~<wait> ; ~back ; ~he
        needs_clarification	-6	*abstinent.2 ; *ago.3 ; *audit.0 ; *ciwa.0
        needs_clarification	-6	*clientAdmin.1:other_experiencer ; *family.0 ; *family.4 ; *frequency.2
        needs_clarification	-6	*lengthOfUse.1 ; *occasional.0:negated ; *occasional.0:other_experiencer
        needs_clarification	-6	*quitting.0:hypothetical ; *sinceLastUse.3 ; *substance.1:negated
        needs_clarification	-6	*withdrawalSign.0:hypothetical ; 0 <clinician> ; 0 <money> ; 0 <past> ; 0 f
        needs_clarification	-6	0 m ; 0 smok ; 0 tim ; <alcohol> <bodypart> ; <alcohol> <month>
        needs_clarification	-6	<alcohol> <week> ; <alcohol> hac ; <alone> <consume> ; <always> desd
        needs_clarification	-6	<always> x ; <amount> <day> ; <asleep> sinc ; <child> <caretaking>
        needs_clarification	-6	<clean> isnt ; <clinician> <record> ; <clinician> ther ; <cold> <fluid>
        needs_clarification	-6	<continue> <bodypart> ; <continue> <stimulant> ; <continue> con
        needs_clarification	-6	<count> <put> ; <crowd> <night> ; <day> <home> ; <day> <moment>
        needs_clarification	-6	<day> <sedative> ; <day> <shake> ; <day> con ; <day> of ; <day> too
        needs_clarification	-6	<drive> <consume> ; <feel> fin ; <give> about ; <go> <clinician>
        needs_clarification	-6	<go> <night> ; <go> <opioid> ; <home> <need> ; <hospital> <alcohol>
        needs_clarification	-6	<illness> on ; <insurance> 0 ; <kin> onc ; <law> <ask>
        needs_clarification	-6	<medicine> <hospital> ; <moment> <consume> ; <moment> <order> ; <money> me
        needs_clarification	-6	<month> <day> ; <need> <amount> ; <need> <caretaking> ; <need> <past>
        needs_clarification	-6	<need> alg ; <need> in ; <need> somewher ; <night> / ; <night> 0
        needs_clarification	-6	<opioid> <bodypart> ; <palecolor> claw ; <partner> <consume>
        needs_clarification	-6	<partner> <key> ; <past> 0 ; <room> <day> ; <sad> <crowd> ; <sedative> 0
        needs_clarification	-6	<sick> ; <stimulant> <crowd> ; <stimulant> <needle> ; <stimulant> <school>
        needs_clarification	-6	<stimulant> about ; <stimulant> habit ; <stop> <container> ; <take> <leave>
        needs_clarification	-6	<think> <emergency> ; <trade> <treatment> ; <treatment> <amount>
        needs_clarification	-6	<week> for ; <week> no ; <write> <needle> ; <year> <start> ; <year> me
        needs_clarification	-6	a <lock> ; a fifth ; a plat ; a quart ; a therapist ; abus ; admit
        needs_clarification	-6	aft <school> ; ano me ; asdlkj ; at <opening> ; at parti ; been smok
        needs_clarification	-6	befor that ; botel ; chin on ; ciw 0 ; clinical ; complet ; confes
        needs_clarification	-6	cost me ; cristal desd ; cuart 0 ; cut me ; dad want ; day my ; day off
        needs_clarification	-6	de <fluid> ; de <hit> ; de <month> ; delirium ; deni ; detox at ; dieron de
        needs_clarification	-6	dont <go> ; dont go ; doordash ; drink 0 ; employment ; en abril ; enganch
        needs_clarification	-6	extern ; f 0 ; falt una ; feel fin ; fent ; first tim ; fml
        needs_clarification	-6	for <treatment> ; found him ; get off ; go <treatment> ; going on ; got int
        needs_clarification	-6	grati ; grup de ; grupo ; gurgl ; hag al ; half an ; heroin in ; his <last>
        needs_clarification	-6	his last ; homeles ; how do ; i hadnt ; in <withdrawal> ; in county
        needs_clarification	-6	in septemb ; inpt ; john ; la <clinician> ; last wint ; layof ; le <hit>
        needs_clarification	-6	loan ; lu 0 ; me corren ; medical clear ; money on ; most weekend
        needs_clarification	-6	my <wait> ; my nos ; my stay ; na ; nam no ; near <always> ; night for
        needs_clarification	-6	no coverag ; no subst ; not <breath> ; not breath ; noth sinc ; now the
        needs_clarification	-6	nts ; oct ; of em ; ofrec ; on day ; our <go> ; over who ; p / ; panel
        needs_clarification	-6	position ; pued <give> ; quit el ; random ; refil ; replac ; request
        needs_clarification	-6	resident ; rung ; said landlord ; se inyect ; se pas ; she just ; shot my
        needs_clarification	-6	signatur ; sinc ; singl <day> ; singl day ; six a ; slap ; snif
        needs_clarification	-6	someth with ; somewher to ; spar <room> ; steady ; suboxon ; suelt ; sx
        needs_clarification	-6	tak leav ; talk soon ; telehealth ; terc <day> ; terc dia ; that been
        needs_clarification	-6	thc cart ; the afternoon ; the ful ; the longest ; ther no ; theyl
        needs_clarification	-6	thing for ; to <fall> ; to sunday ; told his ; tom diari ; tom en ; tom los
        needs_clarification	-6	two night ; und 0 ; unpaid ; vap ; viv con ; was <opioid> ; way too
        needs_clarification	-6	week i ; week sinc ; what was ; when hes ; whit claw ; wif has ; wil <ask>
        needs_clarification	-6	wil ask ; wk x ; wont <awake> ; y ni ; year of ; you run ; your doctor
        needs_clarification	-6	~<take> ~medi ; ~com ; ~liv ~in ; ~shak ; ~sob
        needs_clarification	-7	*barrierChild.1 ; *injecting.0:other_experiencer ; *jobSeeker.0
        needs_clarification	-7	*mildCue.0 ; *naloxone.0:other_experiencer ; *rehabDone.0
        needs_clarification	-7	*substance.0:other_experiencer ; *substance.3 ; *uses.0 ; 0 <consume>
        needs_clarification	-7	<alcohol> el ; <amount> <daytime> ; <blood> me ; <bodypart> <shake>
        needs_clarification	-7	<cannabis> cart ; <color> <container> ; <consume> <asleep>
        needs_clarification	-7	<consume> <container> ; <consume> los ; <consume> piedr ; <count> <say>
        needs_clarification	-7	<day> <amount> ; <drug> <week> ; <give> <child> ; <go> <treatment>
        needs_clarification	-7	<homeless> <stimulant> ; <medicine> y ; <moment> sinc ; <month> <leave>
        needs_clarification	-7	<month> ive ; <need> <town> ; <needle> ; <night> a ; <night> it
        needs_clarification	-7	<opioid> <go> ; <opioid> <needle> ; <partner> <home> ; <past> that
        needs_clarification	-7	<past> ~pt ; <play> <consume> ; <record> <hospital> ; <shake> <amount>
        needs_clarification	-7	<sober> <home> ; <start> <month> ; <stimulant> <illness> ; <stimulant> casi
        needs_clarification	-7	<stimulant> lo ; <stop> <opioid> ; <treatment> <appointment>
        needs_clarification	-7	<treatment> <need> ; <wait> <month> ; <week> in ; <withdrawal> 0
        needs_clarification	-7	<withdrawal> <alcohol> ; <year> <opioid> ; a <rarely> ; about two
        needs_clarification	-7	adderal and ; addict ; addy ; ahi ; al <stimulant> ; alumni ; alzheim
        needs_clarification	-7	ambien ; amphetamin ; and saturday ; atty ; august ; been on ; been snort
        needs_clarification	-7	behavioral ; both <consume> ; busc un ; cant stop ; capful ; cocain 0
        needs_clarification	-7	competitor ; completion ; coverag ; cuanta ; cuatr ano ; daniel ; day sinc
        needs_clarification	-7	dc ; detox ; doe he ; doing <stimulant> ; dts ; en juli ; etoh 0
        needs_clarification	-7	every month ; evry ; ex <colleague> ; f meth ; fentanyl in ; fetty
        needs_clarification	-7	few tim ; fioricet ; for $ ; form ~pt ; four night ; go anywher ; gram
        needs_clarification	-7	group and ; hay quien ; i <hit> ; i <kill> ; i buy ; in rm ; intensiv
        needs_clarification	-7	ir a ; is doing ; itemiz ; kratom shot ; le dieron ; le quit ; lineman
        needs_clarification	-7	lug dond ; marca ; me <shake> ; mi <treatment> ; mol + ; mol and ; my mouth
        needs_clarification	-7	n ; nam to ; need detox ; neurologist ; nobody at ; norc ; of jim ; on and
        needs_clarification	-7	op ; or four ; organiz ; perdon me ; possession ; quier ayud ; rank
        needs_clarification	-7	residential for ; shop and ; sob hous ; som <week> ; sport bet ; strip
        needs_clarification	-7	studi ; sweat and ; taught her ; ten week ; th and ; the <alcohol>
        needs_clarification	-7	the <withdrawal> ; the flu ; the nurs ; thi far ; to <stimulant>
        needs_clarification	-7	to interview ; to ten ; told cant ; tre ano ; two day ; ups ; want tx
        needs_clarification	-7	wed lik ; wif want ; wil think ; with nurs ; withdrawal ; wont hold
        needs_clarification	-7	would your ; y <need> ; your resident ; ~<alcohol> ; ~<always> ; ~<day>
        needs_clarification	-7	~<night> ; ~<treatment> ~<treatment> ; ~away ; ~dop ; ~end ; ~intern ; ~iop
        needs_clarification	-7	~month
        needs_clarification	-8	*duration.3 ; *emergency.4 ; *frequency.2:negated
        needs_clarification	-8	*frequency.2:other_experiencer ; *functioning.0 ; *lostThroughUse.0
        needs_clarification	-8	*mandate.1 ; *organDamage.0 ; *quantity.2 ; *relief.0
        needs_clarification	-8	*residentialRequest.0:negated ; *wantsOff.0:hypothetical ; 0 ; 0 #
        needs_clarification	-8	0 <day> ; 0 <furniture> ; 0 drink ; 0 pls ; <alcohol> <eat>
        needs_clarification	-8	<alcohol> <stop> ; <alcohol> <year> ; <amount> my ; <buy> <stimulant>
        needs_clarification	-8	<child> <illness> ; <colleague> <amount> ; <consume> <opioid>
        needs_clarification	-8	<consume> en ; <container> <always> ; <count> <money> ; <crowd> <week>
        needs_clarification	-8	<day> <continue> ; <day> <medicine> ; <day> my ; <day> out
        needs_clarification	-8	<daytime> <night> ; <drug> <container> ; <drug> to ; <feel> ok
        needs_clarification	-8	<give> <alcohol> ; <go> <sedative> ; <happy> <clothes> ; <hold> her
        needs_clarification	-8	<home> <stimulant> ; <homeless> ; <intoxicated> <amount>
        needs_clarification	-8	<intoxicated> <stimulant> ; <last> one ; <lock> it ; <medicine> <go>
        needs_clarification	-8	<medicine> <opioid> ; <month> <continue> ; <month> <treatment>
        needs_clarification	-8	<need> <clinician> ; <need> <photo> ; <need> un ; <night> <count>
        needs_clarification	-8	<night> <week> ; <opioid> <amount> ; <opioid> in ; <partner> <illness>
        needs_clarification	-8	<partner> <moment> ; <phone> <rope> ; <say> ~si ; <school> <need>
        needs_clarification	-8	<start> doing ; <stimulant> <medicine> ; <take> <opioid>
        needs_clarification	-8	<treatment> <night> ; <treatment> twic ; <week> sinc ; a drop ; a lin
        needs_clarification	-8	absces ; aft school ; al cristal ; alumini ; and <last> ; and last ; burnt
        needs_clarification	-8	busc ; buy ; chamb ; ciw ; coupl ; d/c <day> ; day is ; deni ~si ; deploy
        needs_clarification	-8	desintoxic ; det ; dia ; do cok ; donat ; entreg ; everyday ; expedient
        needs_clarification	-8	facility ; feel ok ; from <alcohol> ; fum ; gast ; go away ; go hom
        needs_clarification	-8	gram a ; hac com ; his back ; hook on ; hx 0 ; in april ; in ther ; inject
        needs_clarification	-8	last one ; ld ; le hag ; llev 0 ; look for ; loos ; m <opioid> ; mo
        needs_clarification	-8	my <drug> ; my <sedative> ; no <shake> ; no plan ; no w/d ; not <always>
        needs_clarification	-8	on <alcohol> ; on fentanyl ; ortiz ; our <treatment> ; pleas phon ; psych
        needs_clarification	-8	pued dej ; resum ; rivotril ; sem ; sherry ; sinc my ; start doing ; sun
        needs_clarification	-8	support ; svc ; thc ; the thirty ; the week ; thre or ; tom desd
        needs_clarification	-8	treatment center ; un grup ; uninsur ; vacant ; vein ; vm ful ; was 0
        needs_clarification	-8	whatev ; wont <hold> ; would lov ; you hir ; zoom ; ~opi
        needs_clarification	-9	*frequency.1 ; *number.2 ; *seizure.0:historical ; *wantsOff.0
        needs_clarification	-9	*withdrawalSign.0 ; / mo ; 0 g ; <alcohol> a ; <amount> <past>
        needs_clarification	-9	<ask> <job> ; <bodypart> <clinician> ; <bodysound> <take>
        needs_clarification	-9	<cannabis> <always> ; <clinician> <ask> ; <consume> <law>
        needs_clarification	-9	<container> <take> ; <count> <week> ; <day> <opioid> ; <day> desd
        needs_clarification	-9	<drug> <play> ; <furniture> <think> ; <give> <emergency>
        needs_clarification	-9	<hit> <stimulant> ; <insurance> <day> ; <month> <stimulant> ; <night> only
        needs_clarification	-9	<stimulant> on ; <stimulant> sinc ; <stop> <sedative>
        needs_clarification	-9	<treatment> <treatment> ; <treatment> de ; <try> <stop> ; <week> <amount>
        needs_clarification	-9	<week> <moment> ; a shift ; a wk ; august and ; been <take> ; brandy
        needs_clarification	-9	cant <stop> ; contract ; crack sinc ; desd <month> ; disability
        needs_clarification	-9	do <treatment> ; dolar ; event ; eye open ; for about ; iop for ; knuckl
        needs_clarification	-9	la clinic ; lik every ; malil ; me 0 ; memory ; meth 0 ; meth x ; month at
        needs_clarification	-9	my two ; no <alcohol> ; of one ; of rehab ; or <amount> ; par no ; port
        needs_clarification	-9	program ambulatori ; ralph ; ready for ; sali de ; sept ; si falt
        needs_clarification	-9	spe <amount> ; suspend ; the <afraid> ; the <cannabis> ; to <day>
        needs_clarification	-9	to detox ; to mov ; walmart ; want ; with <friend> ; wk 0 ; ~<shake>
        needs_clarification	-9	~group ; ~liv
        needs_clarification	-10	*cows.0 ; *losingSupply.0 ; *overdoseNow.0 ; *residentialLeft.0
        needs_clarification	-10	*seizure.2:historical ; *sinceStopping.1 ; *spam.0 ; + cok ; 0 at
        needs_clarification	-10	<amount> <month> ; <day> <clinician> ; <kill> <stimulant> ; <law> <law>
        needs_clarification	-10	<month> <always> ; <month> <go> ; <opioid> on ; <put> <alcohol>
        needs_clarification	-10	<stimulant> <continue> ; <stimulant> <go> ; <stimulant> <start>
        needs_clarification	-10	<stop> <cold> ; <take> <intoxicated> ; <treatment> ; <week> only ; a day
        needs_clarification	-10	aft he ; an <treatment> ; and <day> ; bipol ; but its ; cant be ; cant pay
        needs_clarification	-10	cant tak ; casi ; comment ; contrat ; cow 0 ; dia desd ; dia y ; do aft
        needs_clarification	-10	drink every ; go <home> ; group for ; hid it ; i shoot ; in room ; late
        needs_clarification	-10	le <take> ; lik <always> ; lin of ; longest ; meth on ; mot ; night sinc
        needs_clarification	-10	no <caretaking> ; no fami ; norco ; nurs <school> ; on <money>
        needs_clarification	-10	on <sedative> ; only <outdoors> ; or 0 ; pleas ring ; quart ; room 0
        needs_clarification	-10	sampl ; septemb ; smok crystal ; snort ; temblor ; the bottl ; the port
        needs_clarification	-10	tim for ; trembl ; x a ; ~<month>
        needs_clarification	-11	*deliriumTremens.0 ; *occasional.0 ; *residentialWord.0:negated
        needs_clarification	-11	*withdrawalHint.0:negated ; + <stimulant> ; <alcohol> <consume>
        needs_clarification	-11	<always> <amount> ; <asleep> <moment> ; <consume> <alcohol>
        needs_clarification	-11	<consume> lik ; <emergency> in ; <last> <day> ; <law> <stimulant>
        needs_clarification	-11	<outdoors> <stimulant> ; <stimulant> <bodypart> ; <stimulant> by
        needs_clarification	-11	<stimulant> to ; <treatment> <crowd> ; <treatment> <school> ; <week> with
        needs_clarification	-11	<withdrawal> ; a <opioid> ; a dorm ; cant go ; crank ; de alt ; h
        needs_clarification	-11	he <eat> ; im drink ; internamient ; mam de ; mayb <amount> ; most night
        needs_clarification	-11	nicotin ; of <treatment> ; on <opioid> ; oth <day> ; oth day ; panic
        needs_clarification	-11	quier par ; ron ; snor ; subpoen ; to los
        needs_clarification	-12	*detoxWord.0:hypothetical ; *heavy.0 ; *priorTreatments.0 ; *psychosis.0
        needs_clarification	-12	*quantity.0 ; 0 a ; 0 d ; <alcohol> <amount> ; <clinician> <see>
        needs_clarification	-12	<consume> <day> ; <consume> <play> ; <consume> <week>
        needs_clarification	-12	<container> <amount> ; <day> <hospital> ; <day> lik ; <day> n
        needs_clarification	-12	<headface> lik ; <hospital> <day> ; <job> <leave> ; <night> sinc
        needs_clarification	-12	<opioid> <alcohol> ; <start> <consume> ; <stimulant> los ; a clas ; a marc
        needs_clarification	-12	asdkjh ; con usted ; drink on ; edibl ; entr seman ; grad student
        needs_clarification	-12	hydrocodon ; in hous ; iop ; m cok ; minimum ; n i ; ninety <day>
        needs_clarification	-12	ninety day ; no despiert ; no ~tom ; on <month> ; practicum ; produc
        needs_clarification	-12	tremor ; ~<withdrawal>
        needs_clarification	-13	*duration.2 ; *family.2 ; *frequency.0 ; *homeless.0 ; 0 <law> ; 0 mg
        needs_clarification	-13	<alcohol> <day> ; <alcohol> with ; <day> <headface> ; <day> through
        needs_clarification	-13	<drug> 0 ; <drug> <always> ; <hit> <opioid> ; <opioid> sinc
        needs_clarification	-13	<stimulant> <week> ; <week> <stimulant> ; <year> <stimulant> ; a group
        needs_clarification	-13	aint ; cant <money> ; cant leav ; cok on ; day on ; her <night> ; i stay
        needs_clarification	-13	i swallow ; mg ; narcan ; no <crowd> ; novent <day> ; novent dia
        needs_clarification	-13	of <sedative> ; prescription ; program de ; schedul ; transport
        needs_clarification	-13	wednesday and ; ~inpatient
        needs_clarification	-14	*frequency.2:historical ; *lengthOfUse.0 ; *noDetox.0
        needs_clarification	-14	*outpatientWord.0:hypothetical ; <alcohol> aft ; <alcohol> at
        needs_clarification	-14	<clinician> <need> ; <day> <count> ; <night> <treatment> ; <opioid> <take>
        needs_clarification	-14	<past> <month> ; <start> con ; <stimulant> <count> ; <stimulant> <take>
        needs_clarification	-14	and off ; arrest ; bunk ; cant <leave> ; dai sinc ; dia en ; iv ; keep me
        needs_clarification	-14	night a ; order ; outreach ; stay ; step down ; ~0
        needs_clarification	-15	0 <alcohol> ; <amount> <sedative> ; <consume> 0 ; <consume> <amount>
        needs_clarification	-15	<count> <day> ; <day> <consume> ; <need> <stop> ; <treatment> <continue>
        needs_clarification	-15	<week> <consume> ; control ; insur ; lin <eat> ; lin cook ; payday ; seek
        needs_clarification	-15	vyvans ; with <clinician>
        needs_clarification	-16	*hooked.0 ; *otherService.1 ; *overPrescribed.0 ; *overdoseNow.1 ; 0 of
        needs_clarification	-16	<alcohol> sinc ; <night> <amount> ; <stimulant> <play>
        needs_clarification	-16	<treatment> <daytime> ; cas of ; f <stimulant> ; group ; my counselor
        needs_clarification	-16	no <asleep> ; off <sedative> ; paralegal ; sobredosi ; supervis ; up 0
        needs_clarification	-16	~<sedative>
        needs_clarification	-17	*barrierWork.1 ; *misuse.0 ; *rhythm.1 ; 0 day ; <consume> on
        needs_clarification	-17	<container> <alcohol> ; <furniture> <furniture> ; <hold> <phone>
        needs_clarification	-17	<money> <stimulant> ; <opioid> <consume> ; audit ; day 0 ; de <alcohol>
        needs_clarification	-17	desintoxicacion ; dr ; hac dos ; i send ; sixty day ; to quit ; tre mes
        needs_clarification	-17	want off
        needs_clarification	-18	*barrierMoney.0 ; *barrierWork.0 ; *drinks.2 ; *relief.1
        needs_clarification	-18	*residentialWord.0:hypothetical ; *rhythm.0 ; *usersAtHome.0
        needs_clarification	-18	*withdrawalSign.0:negated ; <always> 0 ; <home> <consume> ; ambulatori
        needs_clarification	-18	ct ; g ; inyect ; of <opioid> ; off <alcohol> ; off <opioid> ; want in
        needs_clarification	-19	*occasional.0:possible ; *overdose.0 ; *quantity.4 ; <drug> <amount>
        needs_clarification	-19	<sedative> <day> ; <stimulant> desd ; attendanc ; rx
        needs_clarification	-20	*residentialEnding.1 ; dab ; do <stimulant> ; grp ; thirty day
        needs_clarification	-20	uso cristal
        needs_clarification	-21	*detoxRequest.0:hypothetical ; <day> <alcohol> ; <home> <treatment>
        needs_clarification	-21	<stimulant> <amount> ; <stimulant> <law> ; addiction ; prueb ; residencial
        needs_clarification	-21	spray
        needs_clarification	-22	*iopRequest.0 ; *naloxone.0 ; <opioid> 0 ; <opioid> <medicine>
        needs_clarification	-22	<stimulant> 0 ; <stimulant> x ; a gram ; dui ; overdos ; w/d
        needs_clarification	-22	~<treatment> ; ~detox
        needs_clarification	-23	*residentialRequest.0 ; <alcohol> <night> ; <stimulant> <money> ; day ago
        needs_clarification	-23	diari ; naloxon
        needs_clarification	-24	*residentialRequest.0:hypothetical ; <amount> <opioid> ; <day> 0
        needs_clarification	-24	<treatment> <day> ; dop
        needs_clarification	-25	*drinks.1 ; <emergency> <day> ; <soon> step ; inpatient ; next step
        needs_clarification	-26	*sinceLastUse.0 ; *sinceLastUse.1 ; <opioid> <always> ; <opioid> <day>
        needs_clarification	-26	com off ; custody
        needs_clarification	-27	*drinks.0 ; grup
        needs_clarification	-28	*lengthOfUse.2 ; <alcohol> 0 ; d/c
        needs_clarification	-29	<consume> <cannabis>
        needs_clarification	-30	*barrierChild.0 ; *noWithdrawal.0
        needs_clarification	-31	*firstOffence.0 ; <alcohol> <always>
        needs_clarification	-33	*otherService.3 ; <amount> <alcohol>
        needs_clarification	-34	methadon
        needs_clarification	-39	outpatient
        needs_clarification	-43	*withdrawal.0
        needs_clarification	-44	*detoxDone.0 ; *outpatientWord.0 ; *rhythm.2
        needs_clarification	-45	*injecting.0
        needs_clarification	-52	*residentialWord.0
        needs_clarification	-56	*detoxRequest.0
        needs_clarification	-72	*detoxWord.0
        """
}
