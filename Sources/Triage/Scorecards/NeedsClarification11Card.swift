extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification11 = """
        needs_clarification	-5	i <emergency> ; i complet ; i kick ; i shot ; i show ; if i
        needs_clarification	-5	im <insurance> ; im with ; in august ; internarl ; irs ; is <count>
        needs_clarification	-5	is <illness> ; its one ; ive <consume> ; jun and ; ket ; la ferreteri
        needs_clarification	-5	layof ; le peg ; limpiez ; liv ther ; los fin ; los hueso ; loud clr ; lung
        needs_clarification	-5	m <alcohol> ; malibu ; may i ; md ; me <consume> ; me <leave> ; me cobr
        needs_clarification	-5	metanfetamin ; meth again ; mezcal ; mft ; mgmt ; mi <record> ; mis 0
        needs_clarification	-5	mis work ; mo <past> ; mo ago ; msw ; much doe ; muev ; my <money>
        needs_clarification	-5	my girl ; my marriag ; nahuatl ; nasal ; near <always> ; necesit una
        needs_clarification	-5	nev mis ; nev read ; new <clinician> ; nip ; no alcohol ; no leav
        needs_clarification	-5	noma los ; non ; nor ; not <awake> ; now no ; now the ; nts ; nurs student
        needs_clarification	-5	ocupan ; oding ; of <alcohol> ; of win ; ofrec ; ofrecemo ; on him ; or fiv
        needs_clarification	-5	or six ; our 0 ; our tir ; over who ; overnight ; p / ; part tim
        needs_clarification	-5	patient ther ; paycheck ; pk ; podcast ; ppl ; protocol ; pued falt
        needs_clarification	-5	quien me ; quinc <year> ; quinc ano ; re <treatment> ; refil ; replac
        needs_clarification	-5	requir ; residential ; rm 0 ; rns ; rub ; run out ; say so ; se inyect
        needs_clarification	-5	seven year ; sharpen kniv ; should go ; sinc aug ; six pack ; sixty
        needs_clarification	-5	skin is ; sleep ther ; smok weed ; snif ; sob ; sob hom ; stepson play ; sx
        needs_clarification	-5	tak one ; tallboy ; tar ; ten in ; teng hijo ; term ; the <sick> ; the dts
        needs_clarification	-5	the label ; the mirror ; the plastic ; the run ; the shak ; thi <day>
        needs_clarification	-5	thi <month> ; thi to ; thursday through ; tim is ; to group ; to sunday
        needs_clarification	-5	to wear ; told his ; tom diari ; too many ; top of ; trap ; tremen ; tweak
        needs_clarification	-5	twelv year ; twin and ; tx ; ua ; und 0 ; week for ; week in ; week sinc
        needs_clarification	-5	what can ; wher do ; wher els ; wher i ; wil <ask> ; wil ask
        needs_clarification	-5	with <illness> ; with din ; without ; wont wak ; x 0 ; y <consume> ; y casi
        needs_clarification	-5	y quier ; year sob ; yo tambien ; you <go> ; you locat ; your facility
        needs_clarification	-5	your ~<treatment> ; ~<wait> ; ~back
        needs_clarification	-6	*abstinent.2 ; *ago.3 ; *audit.0 ; *ciwa.0 ; *family.0 ; *family.4
        needs_clarification	-6	*frequency.2 ; *mildCue.0 ; *occasional.0:negated ; *sinceLastUse.3
        needs_clarification	-6	*substance.1:negated ; *uses.0:other_experiencer
        needs_clarification	-6	*withdrawalSign.0:hypothetical ; 0 <clinician> ; 0 <consume> ; 0 <money>
        needs_clarification	-6	0 f ; 0 tim ; <alcohol> <furniture> ; <alcohol> <month> ; <alcohol> <week>
        needs_clarification	-6	<alcohol> hac ; <alone> <consume> ; <always> desd ; <always> x
        needs_clarification	-6	<amount> <treatment> ; <asleep> sinc ; <bodypart> <shake> ; <clean> isnt
        needs_clarification	-6	<clinician> ther ; <container> <stop> ; <container> at
        needs_clarification	-6	<continue> <stimulant> ; <continue> con ; <count> <put> ; <crash> with
        needs_clarification	-6	<crowd> <night> ; <day> <break> ; <day> <moment> ; <day> <shake> ; <day> of
        needs_clarification	-6	<day> too ; <day> without ; <drive> <consume> ; <feel> fin
        needs_clarification	-6	<hospital> <alcohol> ; <hospital> <clinician> ; <illness> on
        needs_clarification	-6	<insurance> 0 ; <kin> onc ; <last> <day> ; <law> <ask>
        needs_clarification	-6	<medicine> <amount> ; <medicine> <go> ; <medicine> <hospital>
        needs_clarification	-6	<medicine> y ; <moment> <consume> ; <moment> <month> ; <moment> <order>
        needs_clarification	-6	<moment> <treatment> ; <moment> sinc ; <money> me ; <month> <day>
        needs_clarification	-6	<need> <caretaking> ; <need> <hospital> ; <need> <past> ; <need> <town>
        needs_clarification	-6	<need> alg ; <need> somewher ; <night> / ; <opioid> <year>
        needs_clarification	-6	<partner> <consume> ; <past> ~pt ; <sad> <crowd> ; <school> y
        needs_clarification	-6	<sedative> 0 ; <sick> ; <stimulant> <school> ; <stimulant> about
        needs_clarification	-6	<stimulant> habit ; <take> <leave> ; <think> <emergency>
        needs_clarification	-6	<treatment> <appointment> ; <treatment> <stop> ; <treatment> <treatment>
        needs_clarification	-6	<treatment> por ; <week> <say> ; <week> <week> ; <week> for ; <week> no
        needs_clarification	-6	a fifth ; a plat ; a quart ; abus ; adderal and ; aft <school> ; ambien
        needs_clarification	-6	asdlkj ; at <opening> ; at parti ; august ; been smok ; been snort
        needs_clarification	-6	befor that ; botel ; buddy ; capful ; cerveza ; chin on ; ciw 0
        needs_clarification	-6	com <soon> ; competitor ; completion ; cost me ; counsel ; cozy ; cut me
        needs_clarification	-6	dad want ; day my ; day now ; dc ; de <hit> ; deni ; detox at ; did it
        needs_clarification	-6	dieron de ; dont go ; doordash ; drink 0 ; el puest ; employment ; en abril
        needs_clarification	-6	enganch ; every month ; extern ; f 0 ; f meth ; feel fin ; fent
        needs_clarification	-6	fentanyl in ; first tim ; fiv tim ; fml ; form ~pt ; found him ; four or
        needs_clarification	-6	get off ; going on ; got int ; gram ; grati ; grup de ; grupo ; hag al
        needs_clarification	-6	half an ; hasnt had ; his <last> ; his last ; homeles ; how do ; i <kill>
        needs_clarification	-6	i hadnt ; in <withdrawal> ; in county ; in septemb ; inpt ; john
        needs_clarification	-6	la <clinician> ; last wint ; le <hit> ; lineman ; loan ; lorazepam
        needs_clarification	-6	me corren ; medical clear ; mi <treatment> ; money on ; most weekend
        needs_clarification	-6	my nos ; na ; nam no ; night for ; no coverag ; no subst ; no ~sz
        needs_clarification	-6	not <breath> ; not breath ; noth sinc ; oct ; of <give> ; of em ; on day
        needs_clarification	-6	possession ; pued dej ; random ; resident ; rung ; said landlord ; se pas
        needs_clarification	-6	she just ; shot my ; signatur ; sinc ; singl <day> ; singl day ; six a
        needs_clarification	-6	someth with ; somewher to ; spar <room> ; steady ; su cuent ; suboxon
        needs_clarification	-6	sí y ; tak 0 ; tak leav ; talk soon ; taught her ; telehealth ; ten <week>
        needs_clarification	-6	ten week ; terc <day> ; terc dia ; thc cart ; the <alcohol> ; the afternoon
        needs_clarification	-6	the ful ; the longest ; ther no ; to <fall> ; told cant ; tom en ; tom los
        needs_clarification	-6	tre ano ; two night ; two week ; unpaid ; vap ; violent ; viv con
        needs_clarification	-6	was <opioid> ; was <take> ; way too ; week i ; what was ; when hes
        needs_clarification	-6	wif has ; wk x ; wkend ; wont <awake> ; would ~lik ; y ni ; year of
        needs_clarification	-6	you run ; your doctor ; ~<always> ; ~<take> ~medi ; ~he ; ~liv ~in ; ~shak
        needs_clarification	-6	~sob
        needs_clarification	-7	*barrierChild.1 ; *clientAdmin.1:other_experiencer
        needs_clarification	-7	*injecting.0:other_experiencer ; *jobSeeker.0 ; *lengthOfUse.1
        needs_clarification	-7	*lostThroughUse.0 ; *naloxone.0:other_experiencer
        needs_clarification	-7	*occasional.0:other_experiencer ; *quitting.0:hypothetical
        needs_clarification	-7	*residentialRequest.0:negated ; *substance.0:other_experiencer
        needs_clarification	-7	*substance.3 ; *uses.0 ; 0 <furniture> ; 0 m ; <alcohol> <bodypart>
        needs_clarification	-7	<alcohol> el ; <amount> <day> ; <blood> me ; <buy> <stimulant>
        needs_clarification	-7	<cannabis> cart ; <child> <illness> ; <color> <container>
        needs_clarification	-7	<consume> <asleep> ; <consume> <week> ; <consume> piedr ; <day> <amount>
        needs_clarification	-7	<day> <medicine> ; <day> <sedative> ; <drug> <week> ; <give> about
        needs_clarification	-7	<insurance> <say> ; <intoxicated> <stimulant> ; <month> <leave>
        needs_clarification	-7	<month> ive ; <need> <clinician> ; <need> <school> ; <needle> ; <night> a
        needs_clarification	-7	<night> it ; <opioid> <go> ; <opioid> <needle> ; <opioid> in
        needs_clarification	-7	<palecolor> claw ; <partner> <moment> ; <past> <treatment>
        needs_clarification	-7	<play> <consume> ; <record> <hospital> ; <sober> <home> ; <start> <month>
        needs_clarification	-7	<stimulant> <illness> ; <stimulant> <year> ; <stimulant> casi
        needs_clarification	-7	<stimulant> lo ; <take> <month> ; <treatment> <year> ; <wait> <month>
        needs_clarification	-7	<week> in ; <withdrawal> 0 ; <withdrawal> <alcohol> ; <year> me
        needs_clarification	-7	a <rarely> ; a lin ; a therapist ; about two ; absces ; addict ; addy
        needs_clarification	-7	admit ; aft school ; ahi ; al <stimulant> ; alumini ; alumni ; alzheim
        needs_clarification	-7	amphetamin ; and saturday ; ano me ; atty ; been on ; behavioral
        needs_clarification	-7	both <consume> ; busc un ; cant stop ; cocain 0 ; complet ; coverag
        needs_clarification	-7	cuanta ; cuatr ano ; daniel ; day sinc ; de <fluid> ; deploy ; dia ; doe he
        needs_clarification	-7	doing <stimulant> ; dts ; en juli ; etoh 0 ; evry ; ex <colleague> ; fetty
        needs_clarification	-7	few tim ; fioricet ; for $ ; for <treatment> ; four night ; go <treatment>
        needs_clarification	-7	go hom ; group and ; hac com ; hay quien ; i <hit> ; i buy ; in rm
        needs_clarification	-7	intensiv ; ir a ; is doing ; itemiz ; kratom shot ; le dieron ; le quit
        needs_clarification	-7	lu 0 ; lug dond ; marca ; me <shake> ; mol + ; mol and ; my <sedative>
        needs_clarification	-7	my <wait> ; my mouth ; my stay ; n ; nam to ; need detox ; neurologist
        needs_clarification	-7	nobody at ; norc ; of jim ; on and ; op ; or four ; organiz ; ortiz ; panel
        needs_clarification	-7	position ; quier ayud ; quit el ; rank ; residential for ; slap ; sob hous
        needs_clarification	-7	som <week> ; sport bet ; studi ; sweat and ; th and ; that been
        needs_clarification	-7	the <withdrawal> ; the nurs ; theyl ; thi far ; thing for ; thre or
        needs_clarification	-7	to <stimulant> ; to interview ; tom desd ; two day ; want tx ; wed lik
        needs_clarification	-7	whit claw ; wif want ; wil think ; with nurs ; withdrawal ; wont hold
        needs_clarification	-7	would your ; y <need> ; your resident ; ~<alcohol> ; ~<day> ; ~<night>
        needs_clarification	-7	~<treatment> ~<treatment> ; ~away ; ~com ; ~dop ; ~end ; ~intern ; ~iop
        needs_clarification	-7	~month
        needs_clarification	-8	*duration.3 ; *emergency.4 ; *frequency.1 ; *frequency.2:negated
        needs_clarification	-8	*frequency.2:other_experiencer ; *functioning.0 ; *mandate.1 ; *quantity.2
        needs_clarification	-8	*rehabDone.0 ; *relief.0 ; *seizure.0:historical ; / mo ; 0 ; 0 # ; 0 <day>
        needs_clarification	-8	0 pls ; <alcohol> <eat> ; <alcohol> a ; <amount> <past> ; <amount> my
        needs_clarification	-8	<asleep> a ; <bodypart> <clinician> ; <cannabis> <always>
        needs_clarification	-8	<consume> <container> ; <consume> <opioid> ; <consume> en ; <consume> los
        needs_clarification	-8	<container> <always> ; <container> <amount> ; <count> <money>
        needs_clarification	-8	<count> <say> ; <day> <continue> ; <day> my ; <day> out ; <daytime> <night>
        needs_clarification	-8	<drug> <container> ; <drug> <play> ; <drug> to ; <give> <emergency>
        needs_clarification	-8	<go> <sedative> ; <hold> her ; <home> <stimulant> ; <homeless>
        needs_clarification	-8	<homeless> <stimulant> ; <intoxicated> <amount> ; <last> one ; <lock> it
        needs_clarification	-8	<medicine> <opioid> ; <month> <continue> ; <month> <treatment>
        needs_clarification	-8	<need> <photo> ; <need> un ; <night> <count> ; <night> <week>
        needs_clarification	-8	<opioid> <amount> ; <partner> <home> ; <partner> <illness> ; <past> that
        needs_clarification	-8	<phone> <rope> ; <say> ~si ; <school> <need> ; <start> doing
        needs_clarification	-8	<stimulant> <go> ; <stimulant> <medicine> ; <stimulant> on
        needs_clarification	-8	<take> <opioid> ; <treatment> <need> ; <treatment> twic ; <week> sinc
        needs_clarification	-8	<year> <opioid> ; a drop ; al cristal ; and <last> ; and last ; been <take>
        needs_clarification	-8	burnt ; busc ; buy ; chamb ; ciw ; contract ; coupl ; day is ; deni ~si
        needs_clarification	-8	desintoxic ; det ; detox ; disability ; donat ; entreg ; expedient
        needs_clarification	-8	facility ; feel ok ; for about ; from <alcohol> ; fum ; gast ; go anywher
        needs_clarification	-8	go away ; gram a ; hook on ; hx 0 ; in april ; in ther ; inject ; la clinic
        needs_clarification	-8	last one ; ld ; le hag ; look for ; m <opioid> ; me cor ; meth 0 ; mo
        needs_clarification	-8	my <drug> ; no <shake> ; no plan ; no w/d ; not <always> ; on <alcohol>
        needs_clarification	-8	on fentanyl ; our <treatment> ; perdon me ; pleas <phone> ; pleas phon
        needs_clarification	-8	psych ; resum ; rivotril ; sherry ; shop and ; sinc my ; start doing
        needs_clarification	-8	support ; svc ; the flu ; the thirty ; the week ; to ten ; treatment center
        needs_clarification	-8	un grup ; ups ; vacant ; vein ; vm ful ; walmart ; was 0 ; whatev
        needs_clarification	-8	wont <hold> ; would lov ; you hir ; zoom ; ~opi
        needs_clarification	-9	*number.2 ; *organDamage.0 ; *residentialLeft.0 ; *seizure.2:historical
        needs_clarification	-9	*sinceStopping.1 ; *wantsOff.0 ; *wantsOff.0:hypothetical
        needs_clarification	-9	*withdrawalSign.0 ; 0 drink ; 0 g ; <amount> <month> ; <ask> <job>
        needs_clarification	-9	<clinician> <ask> ; <container> <take> ; <count> <week> ; <day> <home>
        needs_clarification	-9	<day> <opioid> ; <feel> ok ; <fire> <take> ; <furniture> <think>
        needs_clarification	-9	<hit> <stimulant> ; <month> <go> ; <month> <stimulant> ; <need> <go>
        needs_clarification	-9	<night> only ; <past> <day> ; <pill> <day> ; <stimulant> <continue>
        needs_clarification	-9	<stimulant> sinc ; <stop> <cold> ; <take> <intoxicated> ; <treatment> <law>
        needs_clarification	-9	<treatment> <night> ; <try> <stop> ; a shift ; a wk ; august and ; brandy
        needs_clarification	-9	but its ; cant <stop> ; casi ; crack sinc ; d/c <day> ; desd <month>
        needs_clarification	-9	do <treatment> ; do cok ; dolar ; event ; everyday ; eye open ; go <home>
        needs_clarification	-9	his back ; i shoot ; knuckl ; la <hospital> ; le <take> ; lik every
        needs_clarification	-9	llev 0 ; loos ; malil ; mayb <amount> ; memory ; meth x ; month at ; mot
        needs_clarification	-9	my two ; no <alcohol> ; of one ; of rehab ; or 0 ; par no ; pleas <clothes>
        needs_clarification	-9	pleas ring ; program ambulatori ; ralph ; ready for ; request ; room 0
        needs_clarification	-9	sali de ; sem ; sept ; si falt ; spe <amount> ; sun ; suspend ; thc
        needs_clarification	-9	to <day> ; to detox ; to mov ; uninsur ; want ; x a ; ~<shake> ; ~group
        needs_clarification	-9	~liv
        needs_clarification	-10	*cows.0 ; *losingSupply.0 ; *overdoseNow.0 ; *spam.0 ; + <stimulant>
        needs_clarification	-10	+ cok ; 0 at ; <alcohol> <amount> ; <alcohol> <year> ; <always> <amount>
        needs_clarification	-10	<amount> <daytime> ; <colleague> <amount> ; <day> <clinician> ; <day> desd
        needs_clarification	-10	<moment> <night> ; <month> <always> ; <need> <stop> ; <put> <alcohol>
        needs_clarification	-10	<stimulant> <bodypart> ; <stimulant> <law> ; <stimulant> <start>
        needs_clarification	-10	<stimulant> to ; <treatment> ; <treatment> <school> ; <week> <amount>
        needs_clarification	-10	<week> <moment> ; <week> only ; a day ; a dorm ; aft he ; an <treatment>
        needs_clarification	-10	and <day> ; bipol ; cant be ; cant pay ; cant tak ; comment ; contrat
        needs_clarification	-10	cow 0 ; crank ; dia y ; do aft ; drink every ; entr seman ; gurgl ; h
        needs_clarification	-10	hid it ; in room ; insur ; iop for ; lik <always> ; lin of ; longest
        needs_clarification	-10	me 0 ; meth on ; nicotin ; night sinc ; no fami ; nurs <school>
        needs_clarification	-10	on <money> ; on <sedative> ; only <outdoors> ; sampl ; septemb
        needs_clarification	-10	smok crystal ; snort ; strip ; subpoen ; the <cannabis> ; the bottl
        needs_clarification	-10	tim for ; trembl ; with <friend> ; wk 0 ; ~<month>
        needs_clarification	-11	*residentialWord.0:negated ; *withdrawalHint.0:negated ; 0 d
        needs_clarification	-11	<alcohol> <consume> ; <asleep> <moment> ; <consume> <alcohol>
        needs_clarification	-11	<consume> lik ; <home> <treatment> ; <job> <leave> ; <kill> <stimulant>
        needs_clarification	-11	<law> <stimulant> ; <opioid> <alcohol> ; <opioid> on
        needs_clarification	-11	<outdoors> <stimulant> ; <stimulant> by ; <week> with ; <withdrawal>
        needs_clarification	-11	<year> <stimulant> ; a <opioid> ; cant go ; de alt ; group for ; he <eat>
        needs_clarification	-11	hydrocodon ; internamient ; late ; mam de ; minimum ; most night ; n i
        needs_clarification	-11	no <caretaking> ; norco ; of <treatment> ; on <opioid> ; oth <day>
        needs_clarification	-11	oth day ; panic ; pued <stop> ; quart ; snor ; temblor ; to los
        needs_clarification	-12	*deliriumTremens.0 ; *detoxWord.0:hypothetical ; *heavy.0 ; *occasional.0
        needs_clarification	-12	*priorTreatments.0 ; *psychosis.0 ; 0 <alcohol> ; 0 <law> ; 0 a
        needs_clarification	-12	<alcohol> aft ; <clinician> <see> ; <consume> <amount> ; <consume> <day>
        needs_clarification	-12	<consume> <play> ; <day> <headface> ; <day> <hospital> ; <day> lik
        needs_clarification	-12	<day> n ; <emergency> in ; <headface> lik ; <hospital> <day>
        needs_clarification	-12	<night> sinc ; <start> <consume> ; a clas ; a marc ; asdkjh ; con usted
        needs_clarification	-12	day on ; dia desd ; drink on ; edibl ; entr <week> ; i swallow ; im drink
        needs_clarification	-12	in hous ; iop ; m cok ; ninety <day> ; ninety day ; no despiert ; no ~tom
        needs_clarification	-12	on <month> ; practicum ; produc ; program de ; ron ; the port ; tremor
        needs_clarification	-12	~<withdrawal>
        needs_clarification	-13	*family.2 ; *frequency.0 ; *frequency.2:historical ; *homeless.0
        needs_clarification	-13	*noDetox.0 ; 0 mg ; <alcohol> <day> ; <alcohol> at ; <alcohol> with
        needs_clarification	-13	<day> through ; <drug> 0 ; <drug> <always> ; <hit> <opioid>
        needs_clarification	-13	<opioid> <take> ; <opioid> sinc ; <stimulant> los ; <stop> <sedative>
        needs_clarification	-13	<treatment> de ; <week> <stimulant> ; a group ; cant <money> ; cant leav
        needs_clarification	-13	cok on ; her <night> ; i stay ; mg ; narcan ; no <crowd> ; novent <day>
        needs_clarification	-13	novent dia ; or <amount> ; prescription ; schedul ; step down ; transport
        needs_clarification	-13	wednesday and ; ~0 ; ~inpatient
        needs_clarification	-14	*duration.2 ; *lengthOfUse.0 ; *outpatientWord.0:hypothetical
        needs_clarification	-14	*quantity.0 ; <clinician> <need> ; <day> <count> ; <law> <law>
        needs_clarification	-14	<night> <treatment> ; <past> <month> ; <start> con ; <stimulant> <take>
        needs_clarification	-14	aint ; and off ; arrest ; bunk ; cant <leave> ; dai sinc ; grad student
        needs_clarification	-14	iv ; keep me ; night a ; of <sedative> ; order ; quier par ; stay
        needs_clarification	-15	<amount> <sedative> ; <consume> 0 ; <count> <day> ; <day> <consume>
        needs_clarification	-15	<stimulant> <count> ; <stimulant> <week> ; <treatment> <continue>
        needs_clarification	-15	<treatment> <daytime> ; <week> <consume> ; dia en ; f <stimulant> ; group
        needs_clarification	-15	outreach ; payday ; with <clinician> ; ~<sedative>
        needs_clarification	-16	*barrierWork.1 ; *hooked.0 ; *otherService.1 ; *overPrescribed.0
        needs_clarification	-16	*overdoseNow.1 ; 0 of ; <furniture> <furniture> ; <hold> <phone>
        needs_clarification	-16	<night> <amount> ; cas of ; control ; g ; i send ; lin <eat> ; lin cook
        needs_clarification	-16	my counselor ; no <asleep> ; off <sedative> ; seek ; sobredosi ; supervis
        needs_clarification	-16	up 0 ; vyvans
        needs_clarification	-17	*misuse.0 ; *rhythm.1 ; 0 day ; <alcohol> sinc ; <container> <alcohol>
        needs_clarification	-17	audit ; day 0 ; de <alcohol> ; dr ; sixty day ; to quit ; tre mes
        needs_clarification	-17	want in ; want off
        needs_clarification	-18	*barrierMoney.0 ; *barrierWork.0 ; *drinks.2 ; *relief.1
        needs_clarification	-18	*residentialWord.0:hypothetical ; *rhythm.0 ; *usersAtHome.0
        needs_clarification	-18	*withdrawalSign.0:negated ; <alcohol> <night> ; <consume> on
        needs_clarification	-18	<home> <consume> ; <money> <stimulant> ; ambulatori ; ct ; desintoxicacion
        needs_clarification	-18	hac dos ; inyect ; of <opioid> ; off <alcohol> ; paralegal
        needs_clarification	-19	*occasional.0:possible ; *overdose.0 ; *quantity.4 ; <always> 0
        needs_clarification	-19	<drug> <amount> ; <opioid> <consume> ; <opioid> <medicine>
        needs_clarification	-19	<stimulant> <play> ; <stimulant> desd ; attendanc ; off <opioid> ; rx
        needs_clarification	-19	thirty day
        needs_clarification	-20	*residentialEnding.1 ; <emergency> <day> ; dab ; grp ; residencial
        needs_clarification	-20	uso cristal
        needs_clarification	-21	*detoxRequest.0:hypothetical ; *iopRequest.0 ; <day> <alcohol>
        needs_clarification	-21	<stimulant> <amount> ; addiction ; do <stimulant> ; dui ; prueb ; spray
        needs_clarification	-22	*naloxone.0 ; <opioid> 0 ; <stimulant> 0 ; <stimulant> <money>
        needs_clarification	-22	<stimulant> x ; <treatment> <day> ; a gram ; w/d ; ~<treatment> ; ~detox
        needs_clarification	-23	<amount> <opioid> ; diari
        needs_clarification	-24	*residentialRequest.0 ; *residentialRequest.0:hypothetical
        needs_clarification	-24	<alcohol> <always> ; day ago ; dop ; overdos
        needs_clarification	-25	*drinks.1 ; <day> 0 ; <opioid> <always> ; <soon> step ; custody
        needs_clarification	-25	inpatient ; next step
        needs_clarification	-26	*sinceLastUse.0 ; *sinceLastUse.1 ; <opioid> <day> ; com off
        needs_clarification	-27	*drinks.0 ; grup
        needs_clarification	-28	*lengthOfUse.2 ; d/c
        needs_clarification	-29	<alcohol> 0 ; <consume> <cannabis>
        needs_clarification	-30	*firstOffence.0 ; *noWithdrawal.0
        needs_clarification	-31	*barrierChild.0 ; naloxon
        needs_clarification	-32	*otherService.3
        needs_clarification	-33	<amount> <alcohol>
        needs_clarification	-34	methadon
        needs_clarification	-41	outpatient
        needs_clarification	-43	*withdrawal.0
        needs_clarification	-44	*detoxDone.0 ; *outpatientWord.0 ; *rhythm.2
        needs_clarification	-45	*injecting.0
        needs_clarification	-52	*residentialWord.0
        needs_clarification	-56	*detoxRequest.0
        needs_clarification	-71	*detoxWord.0
        """
}
