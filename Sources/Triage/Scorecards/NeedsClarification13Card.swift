extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification13 = """
        needs_clarification	-6	<go> <withdrawal> ; <headface> <furniture> ; <hit> him ; <home> lik
        needs_clarification	-6	<hospital> <alcohol> ; <insurance> <appointment> ; <insurance> <say>
        needs_clarification	-6	<last> <alcohol> ; <last> <sedative> ; <medicine> ; <month> <stimulant>
        needs_clarification	-6	<month> ive ; <need> <town> ; <need> alg ; <night> / ; <night> 0
        needs_clarification	-6	<night> <week> ; <night> out ; <opioid> <needle> ; <partner> <count>
        needs_clarification	-6	<partner> <illness> ; <past> <treatment> ; <phone> <rope> ; <pill> <day>
        needs_clarification	-6	<pill> <stimulant> ; <play> no ; <school> <stimulant> ; <sedative> <day>
        needs_clarification	-6	<sedative> on ; <start> doing ; <start> on ; <stimulant> <go>
        needs_clarification	-6	<stimulant> <play> ; <stimulant> <room> ; <stimulant> about
        needs_clarification	-6	<stimulant> the ; <stop> <put> ; <stop> mi ; <take> <consume> ; <take> them
        needs_clarification	-6	<treatment> <appointment> ; <treatment> <law> ; <treatment> <need>
        needs_clarification	-6	<week> 0 ; <week> <treatment> ; <week> <week> ; <year> me ; a 0 ; a cup
        needs_clarification	-6	a drunk ; a grief ; a piec ; a therapist ; about thre ; absces ; absenc
        needs_clarification	-6	acab la ; agenci ; al <stimulant> ; alumni ; an <night> ; and shak
        needs_clarification	-6	and thursday ; ano me ; anyth for ; asdlkj ; at <opening> ; august ; banan
        needs_clarification	-6	be somewher ; been <take> ; been on ; borrow phon ; busc trabaj
        needs_clarification	-6	cant <awake> ; cant stop ; cb mon ; centr de ; cheap ; check in
        needs_clarification	-6	clr <write> ; com <amount> ; com <soon> ; cort la ; crayon ; cristal desd
        needs_clarification	-6	cut me ; dai 0 ; daniel ; day ; day now ; day thre ; day two ; de <give>
        needs_clarification	-6	de <hit> ; de golp ; de limpiez ; del <bodypart> ; delirium tremen
        needs_clarification	-6	deni any ; dia desd ; did it ; dobl ; dolar ; dont go ; dont ~drink
        needs_clarification	-6	dos semana ; drink 0 ; drink lik ; dts ; dx ; eight ; email is ; employment
        needs_clarification	-6	en <emergency> ; en abril ; encin ; enrol ; espald ; estuv ; evening
        needs_clarification	-6	expedient ; extern ; falt una ; fentanyl in ; finger ; for parent ; four or
        needs_clarification	-6	from your ; go hom ; grup de ; grup par ; hac <count> ; hac cuatr ; hag al
        needs_clarification	-6	hand are ; he lost ; her <clinician> ; him up ; hom now ; i drink ; i hadnt
        needs_clarification	-6	i shak ; i show ; i tak ; im with ; in <week> ; in <withdrawal> ; in room
        needs_clarification	-6	in ther ; is <day> ; is <illness> ; it <alone> ; its one ; la espald
        needs_clarification	-6	landlord son ; last me ; le <take> ; lin of ; look for ; lu 0 ; m <drug>
        needs_clarification	-6	may 0 ; may i ; meth every ; mezcal ; mgmt ; minut y ; mo ; mo <past>
        needs_clarification	-6	mol + ; most weekend ; much doe ; my girl ; my marriag ; necesit una
        needs_clarification	-6	nev mis ; nev open ; nip ; no ~<alcohol> ; nobody at ; nov 0 ; np ; ocupan
        needs_clarification	-6	oding ; of em ; ofrecemo ; organiz ; our 0 ; our kitchen ; our van ; outpt
        needs_clarification	-6	over <stimulant> ; part tim ; party and ; paycheck ; pension ; piel
        needs_clarification	-6	podcast ; por and ; portal ; psych ; quart ; quien es ; repav ; request
        needs_clarification	-6	residential ; rub ; said landlord ; sali de ; sat ; script ; se <die>
        needs_clarification	-6	second day ; sept ; should go ; skin is ; snort ; spic <always> ; sport bet
        needs_clarification	-6	stack ; start doing ; steady ; supier que ; sí y ; tak my ; tallboy ; tar
        needs_clarification	-6	terc <day> ; terc dia ; thc cart ; the battery ; the ful ; the liv
        needs_clarification	-6	the week ; the ~<consume> ; thing for ; to your ; tourist ; una <alcohol>
        needs_clarification	-6	urgent car ; use want ; vuelt a ; walk out ; was <opioid> ; we get
        needs_clarification	-6	week sinc ; went down ; what can ; whatev ; wher i ; without ; would lov
        needs_clarification	-6	y casi ; y ni ; yo tambien ; you hir ; you locat ; your client
        needs_clarification	-6	your doctor ; your facility ; your ~<treatment> ; zoom ; ~0 ; ~0 ~wks
        needs_clarification	-6	~<alcohol> ; ~<asleep> ; ~<consume> and ; ~<count> ~<week>
        needs_clarification	-6	~<drive> <build> ; ~<emergency> <day> ; ~<emergency> in ; ~<home> <drive>
        needs_clarification	-6	~<leave> ~for ; ~<month> ; ~<stimulant> ~in ; ~a ~la ; ~coverag ; ~delirium
        needs_clarification	-6	~drink and ; ~end ; ~last ; ~leav ; ~nev ; ~resi ; ~sin ; ~sob ; ~step
        needs_clarification	-6	~tap ; ~wks
        needs_clarification	-7	*frequency.2:other_experiencer ; *injecting:other_experiencer ; *jobSeeker
        needs_clarification	-7	*lengthOfUse.1 ; *mildCue ; *occasional.0:negated ; *substance.cannabis
        needs_clarification	-7	*wantsOff ; + <stimulant> ; 0 <consume> ; 0 <container> ; 0 <day>
        needs_clarification	-7	0 <past> ; 0 f ; 0 tim ; 0 today ; <alcohol> <bodypart> ; <alcohol> <month>
        needs_clarification	-7	<alcohol> <night> ; <alcohol> <week> ; <alcohol> hac ; <always> <amount>
        needs_clarification	-7	<amount> or ; <cannabis> <cannabis> ; <clinician> <see> ; <clinician> and
        needs_clarification	-7	<confused> <withdrawal> ; <consume> <alcohol> ; <consume> piedr
        needs_clarification	-7	<container> <stop> ; <day> <break> ; <day> <clinician> ; <day> <moment>
        needs_clarification	-7	<day> <remember> ; <day> <shake> ; <day> con ; <day> y ; <daytime> <night>
        needs_clarification	-7	<drug> <month> ; <emergency> <day> ; <feel> fin ; <fluid> <furniture>
        needs_clarification	-7	<give> about ; <go> away ; <hospital> <day> ; <law> <stimulant>
        needs_clarification	-7	<medicine> <amount> ; <month> <go> ; <month> <leave> ; <month> <treatment>
        needs_clarification	-7	<need> <go> ; <needle> ; <night> <count> ; <official> <order>
        needs_clarification	-7	<opioid> <bodypart> ; <opioid> <go> ; <opioid> <month> ; <outdoors> we
        needs_clarification	-7	<partner> <key> ; <past> 0 ; <play> <consume> ; <record> <hospital>
        needs_clarification	-7	<record> <pet> ; <say> ~si ; <sedative> <amount> ; <start> <month>
        needs_clarification	-7	<start> con ; <stimulant> <bodypart> ; <stimulant> casi ; <stimulant> lo
        needs_clarification	-7	<stimulant> me ; <stimulant> out ; <take> <month> ; <treatment> <cannabis>
        needs_clarification	-7	<treatment> <child> ; <week> <moment> ; <week> <month> ; <week> for
        needs_clarification	-7	<week> no ; <week> sinc ; <withdrawal> 0 ; <withdrawal> <alcohol>
        needs_clarification	-7	<year> <home> ; a <rarely> ; a marc ; a plat ; a sob ; about every
        needs_clarification	-7	about two ; abt 0 ; adderal and ; addict ; admit ; alg en ; alvar ; alzheim
        needs_clarification	-7	amphetamin ; apostroph ; artichok ; atty ; bailif ; been snort ; been that
        needs_clarification	-7	befor thanksgiv ; behavioral ; both <consume> ; brandy ; cad quincen
        needs_clarification	-7	caguama ; cant be ; capful ; cardiologist ; ciw 0 ; clinic ; completion
        needs_clarification	-7	confes ; counsel ; cuart 0 ; day is ; day on ; de ahi ; de rehabilitacion
        needs_clarification	-7	deni ~si ; deploy ; desd <night> ; desd anoch ; design ; detox ; dia
        needs_clarification	-7	dia en ; diari desd ; doing <stimulant> ; dolphin ; doordash ; dos dia
        needs_clarification	-7	drink at ; empez con ; enganch ; etoh 0 ; every month ; ex <colleague>
        needs_clarification	-7	feel fin ; fel for ; for whatev ; friday and ; from <eat> ; gan un
        needs_clarification	-7	go <home> ; go <treatment> ; gram ; grand mal ; grati ; i <awake>
        needs_clarification	-7	i <clean> ; i <consume> ; in county ; in septemb ; intensiv ; intern
        needs_clarification	-7	la cen ; la clinic ; liv in ; loan ; lorazepam ; mayb <amount> ; md
        needs_clarification	-7	me <consume> ; me <shake> ; me acab ; memory ; mi <record> ; my <sedative>
        needs_clarification	-7	my mouth ; my nos ; my two ; n ; narcan ; need detox ; nev got ; nin <year>
        needs_clarification	-7	nin year ; no ~<asleep> ; no ~w/d ; nor ; noth sinc ; oct ; of <give>
        needs_clarification	-7	of win ; on <alcohol> ; only drink ; or four ; ortiz ; our <treatment>
        needs_clarification	-7	p / ; panel ; perdon me ; pleas <phone> ; ready for ; rehabilitacion
        needs_clarification	-7	run out ; se inyect ; sem ; shin ; sin ~<money> ; sinc ; sinc my
        needs_clarification	-7	singl day ; six a ; sobredosi ; stan ; stepson play ; su cuent ; tak 0
        needs_clarification	-7	tak leav ; telehealth ; ten <week> ; ten week ; the afternoon ; the flu
        needs_clarification	-7	the lifeguard ; the longest ; the shak ; the thirty ; thre or ; tim a
        needs_clarification	-7	tim is ; tim ive ; to <fall> ; to interview ; to ten ; treatment center
        needs_clarification	-7	tremen ; tweak ; twin and ; two day ; un terren ; vap ; week i ; would ~lik
        needs_clarification	-7	your <furniture> ; ~<cold> ; ~<consume> sinc ; ~<day> <stimulant>
        needs_clarification	-7	~<home> ~<treatment> ; ~<treatment> for ; ~<try> ~to ; ~diari ; ~la ~coc
        needs_clarification	-7	~pued falt ; ~reviv ; ~sleep
        needs_clarification	-8	% off ; *abstinent.2 ; *ciwa ; *frequency.1 ; *frequency.2
        needs_clarification	-8	*mandate.residential ; *number.2 ; *overPrescribed ; *overdoseNow
        needs_clarification	-8	*quitting:hypothetical ; *service:hypothetical
        needs_clarification	-8	*substance.sedative:other_experiencer ; + cok ; 0 <money> ; 0 x
        needs_clarification	-8	<alcohol> <consume> ; <amount> <day> ; <consume> <play>
        needs_clarification	-8	<container> <always> ; <continue> <stimulant> ; <crowd> <night>
        needs_clarification	-8	<day> <home> ; <day> all ; <day> my ; <day> sinc ; <day> ~<alcohol>
        needs_clarification	-8	<drug> <container> ; <drug> <play> ; <drug> to ; <emergency> <room>
        needs_clarification	-8	<give> <emergency> ; <headface> <chestheart> ; <homeless>
        needs_clarification	-8	<homeless> <stimulant> ; <intoxicated> <amount> ; <intoxicated> <stimulant>
        needs_clarification	-8	<job> <treatment> ; <moment> <consume> ; <need> <photo> ; <need> somewher
        needs_clarification	-8	<needle> <continue> ; <palecolor> claw ; <partner> <moment> ; <room> <need>
        needs_clarification	-8	<say> ~<treatment> ; <school> <need> ; <stimulant> con ; <trade> <take>
        needs_clarification	-8	<treatment> <amount> ; <treatment> <school> ; <wait> <month>
        needs_clarification	-8	a <bodysound> ; a wk ; al dia ; and <last> ; and last ; and saturday ; buy
        needs_clarification	-8	cant <stop> ; contract ; crack sinc ; dc ; de <fluid> ; delirium ; det
        needs_clarification	-8	dia y ; el muse ; emple ; event ; everyday ; eyelid ; f meth ; fent
        needs_clarification	-8	fifteen ; fiv day ; fml ; forklift ; found him ; gf ; go anywher ; go away
        needs_clarification	-8	gram a ; group and ; guarderi ; hac com ; help us ; heroin in ; hir
        needs_clarification	-8	his <last> ; his last ; hook on ; in ~rm ; insur ; jardiner ; kratom shot
        needs_clarification	-8	la <hospital> ; last wint ; layof ; le dieron ; le hag ; lineman ; linen
        needs_clarification	-8	m <alcohol> ; me cor ; metanfetamin ; mis a ; my <alcohol> ; my <medicine>
        needs_clarification	-8	my <wait> ; my stay ; na ; needl ; new phon ; not ~<always> ; not ~<breath>
        needs_clarification	-8	not ~breath ; of <treatment> ; of jim ; of night ; of one ; on day
        needs_clarification	-8	on fentanyl ; overdos ; overnight ; panic ; pleas <clothes> ; pleas ring
        needs_clarification	-8	possession ; prog ; protocol ; random ; rank ; replac ; resident ; rum
        needs_clarification	-8	rung ; sob hom ; spe ; structur ; sun ; that been ; the <alcohol>
        needs_clarification	-8	the label ; told cant ; tom en ; tom los ; twelv year ; uds ; und 0
        needs_clarification	-8	way too ; when hes ; whit claw ; wkend ; wont hold ; x a
        needs_clarification	-8	~<amount> ~<month> ; ~a <consume> ; ~coupl ; ~few ; ~la ~<stimulant>
        needs_clarification	-8	~lik ~to ; ~pued <stop> ; ~singl
        needs_clarification	-9	*lostThroughUse ; *organDamage ; *residentialRequest:negated
        needs_clarification	-9	*substance.opioid:negated ; *uses:other_experiencer
        needs_clarification	-9	*withdrawalSign:negated ; 0 ; <alcohol> <daytime> ; <alcohol> en
        needs_clarification	-9	<always> desd ; <amount> <month> ; <blood> me ; <bodypart> <shake>
        needs_clarification	-9	<child> <illness> ; <clinician> <ask> ; <clinician> for ; <day> <hospital>
        needs_clarification	-9	<day> <sober> ; <feel> ok ; <hit> <stimulant> ; <hospital> <clinician>
        needs_clarification	-9	<law> <law> ; <medicine> <opioid> ; <need> <stop> ; <night> a
        needs_clarification	-9	<opioid> <amount> ; <start> <consume> ; <stimulant> <continue>
        needs_clarification	-9	<stimulant> <illness> ; <stimulant> habit ; <stimulant> on
        needs_clarification	-9	<stimulant> sinc ; <withdrawal> ; <year> <amount> ; a fifth ; a lin ; addy
        needs_clarification	-9	aft school ; ahi ; alumini ; and <day> ; befor that ; bipol ; busc
        needs_clarification	-9	cant pay ; cert ; certifi ; chamb ; clinical ; comment ; cuanta ; cuatr ano
        needs_clarification	-9	d/c <day> ; day sinc ; detox at ; disability ; do <treatment> ; do cok
        needs_clarification	-9	feel ok ; fetty ; first tim ; for $ ; for <treatment> ; g / ; grupo
        needs_clarification	-9	his back ; i shoot ; ld ; limpiez ; lug dond ; marca ; me corren ; meth 0
        needs_clarification	-9	meth on ; minimum ; most night ; my <day> ; neurologist ; nicotin ; norco
        needs_clarification	-9	nurs <school> ; of rehab ; ofrec ; on <money> ; or 0 ; par no
        needs_clarification	-9	program ambulatori ; resum ; rivotril ; schedul ; signatur ; snif
        needs_clarification	-9	som <week> ; spe <amount> ; strip ; suspend ; the mirror ; to <stimulant>
        needs_clarification	-9	to detox ; transport ; vein ; walmart ; want ; wif has ; with nurs
        needs_clarification	-9	would your ; your resident ; ~<day> ~off ; ~<week> ~<illness> ; ~day ~off
        needs_clarification	-10	*audit ; *duration.3 ; *overdose:other_experiencer ; *priorTreatments
        needs_clarification	-10	*quantity ; *rehabDone ; *spam ; 0 drink ; 0 g ; <alcohol> aft
        needs_clarification	-10	<asleep> <moment> ; <cannabis> <always> ; <color> <container>
        needs_clarification	-10	<consume> <cannabis> ; <consume> <container> ; <consume> los
        needs_clarification	-10	<count> <money> ; <day> <consume> ; <day> n ; <home> <stimulant>
        needs_clarification	-10	<lock> it ; <medicine> <go> ; <moment> <night> ; <opioid> in
        needs_clarification	-10	<outdoors> <stimulant> ; <past> <day> ; <past> that ; <put> <alcohol>
        needs_clarification	-10	<stimulant> by ; <trade> her ; <treatment> <continue>
        needs_clarification	-10	<treatment> <night> ; <treatment> de ; <week> with ; a day ; a shift
        needs_clarification	-10	aft he ; al cristal ; august and ; been smok ; but its ; by 0 ; cant leav
        needs_clarification	-10	coin ; contrat ; crank ; de <alcohol> ; desintoxic ; donat ; el cuart
        needs_clarification	-10	f/u ; facility ; form pt ; gast ; hx 0 ; in hous ; john ; knuckl ; late
        needs_clarification	-10	lik every ; longest ; month at ; my <drug> ; novent <day> ; novent dia
        needs_clarification	-10	on <month> ; oth day ; over who ; practicum ; prep ; prescription ; sampl
        needs_clarification	-10	supervis ; support ; test ; tim for ; tom de ; un grup ; vacant
        needs_clarification	-10	with <friend> ; wk 0 ; wk x ; ~<alcohol> no ; ~<alcohol> sinc
        needs_clarification	-10	~<treatment> ~<treatment> ; ~dorm ; ~outpatient ; ~stay
        needs_clarification	-11	*cows ; *frequency.2:negated ; *heavy ; *lengthOfUse.0 ; *occasional.0
        needs_clarification	-11	*relief ; *residentialLeft ; *sinceStopping.1 ; 0 mg ; <alcohol> <stop>
        needs_clarification	-11	<alcohol> a ; <amount> my ; <ask> <job> ; <child> <month>
        needs_clarification	-11	<consume> <always> ; <consume> <amount> ; <consume> <opioid>
        needs_clarification	-11	<consume> <year> ; <consume> en ; <consume> lik ; <day> <count>
        needs_clarification	-11	<drug> <week> ; <go> <sedative> ; <home> <treatment>
        needs_clarification	-11	<need> <appointment> ; <need> <hospital> ; <opioid> on ; <past> pt
        needs_clarification	-11	<stop> <cold> ; <treatment> ; <treatment> <treatment> ; cant <leave>
        needs_clarification	-11	cant go ; casi ; ciw ; cok on ; cow 0 ; de alt ; do aft ; drink a
        needs_clarification	-11	drink on ; flu ; for about ; from <alcohol> ; hid it ; in april ; inject
        needs_clarification	-11	inpt ; iop for ; itemiz ; lik <always> ; los fin ; malil ; meth x ; mg
        needs_clarification	-11	no ~<shake> ; no ~tom ; of <night> ; only <outdoors> ; or <amount>
        needs_clarification	-11	pleas phon ; queremo ; ralph ; se pas ; stay ; the <cannabis> ; to los
        needs_clarification	-11	vaci ; ~hay quien ; ~mes
        needs_clarification	-12	*clientAdmin.opensNote:other_experiencer ; *losingSupply
        needs_clarification	-12	*seizure.prior:historical ; 0 <law> ; <alcohol> <year> ; <consume> desd
        needs_clarification	-12	<job> <leave> ; <night> only ; <opioid> <take> ; <opioid> sinc
        needs_clarification	-12	<stimulant> <law> ; <stimulant> to ; <week> only ; a <opioid> ; a clas
        needs_clarification	-12	a dorm ; asdkjh ; botel ; con usted ; entr seman ; entreg ; few tim
        needs_clarification	-12	four year ; h ; her <night> ; i swallow ; im drink ; internamient
        needs_clarification	-12	my counselor ; night sinc ; ninety <day> ; ninety day ; no ~<caretaking>
        needs_clarification	-12	no ~fami ; on <sedative> ; oth <day> ; paralegal ; program de ; quier par
        needs_clarification	-12	ron ; si falt ; subpoen ; temblor ; the port ; uninsur ; ~<sedative>
        needs_clarification	-12	~in my ; ~inpt ; ~iop ; ~opi
        needs_clarification	-13	*homeless ; *residentialWord:negated ; *wantsOff:hypothetical ; / mo
        needs_clarification	-13	0 <go> ; <clinician> <need> ; <day> <headface> ; <day> through
        needs_clarification	-13	<day> without ; <day> ~<consume> ; <drug> 0 ; <furniture> <furniture>
        needs_clarification	-13	<kill> <stimulant> ; <opioid> <alcohol> ; <stimulant> 0
        needs_clarification	-13	<stimulant> <school> ; <stimulant> <week> ; <stop> <sedative>
        needs_clarification	-13	<take> <opioid> ; <week> <consume> ; <week> <stimulant> ; bunk
        needs_clarification	-13	cant <money> ; drink every ; evry ; grad student ; hydrocodon ; i stay
        needs_clarification	-13	llev 0 ; los dia ; mol and ; no ~plan ; of <sedative> ; septemb
        needs_clarification	-13	smok crystal ; wednesday and ; ~intern
        needs_clarification	-14	*detoxWord:hypothetical ; *drinks.2 ; *family.2 ; *frequency.2:historical
        needs_clarification	-14	*overdoseNow.pillCount ; *psychosis ; *service ; 0 a ; <always> 0
        needs_clarification	-14	<drive> <consume> ; <drug> <always> ; <home> <colleague> ; <month> <day>
        needs_clarification	-14	<night> <treatment> ; al <day> ; arrest ; day without ; entr <week>
        needs_clarification	-14	no ~<crowd> ; order ; produc ; thc ; ~dop ; ~odd ; ~w/d
        needs_clarification	-15	*barrierMoney ; *barrierWork ; *hooked ; *withdrawalHint:negated ; 0 d
        needs_clarification	-15	0 day ; <alcohol> with ; <hit> <opioid> ; <hold> <phone> ; <night> sinc
        needs_clarification	-15	<stimulant> los ; f <stimulant> ; g ; he <eat> ; iop ; m cok ; want off
        needs_clarification	-15	~<always> ~<amount> ; ~<treatment> ; ~<withdrawal> ; ~convulsion
        needs_clarification	-16	*duration.2 ; *noDetox ; *otherService.tobacco ; 0 <alcohol>
        needs_clarification	-16	<alcohol> at ; <amount> <sedative> ; <consume> on ; <count> <day>
        needs_clarification	-16	<headface> lik ; <treatment> <daytime> ; a gram ; and off ; control
        needs_clarification	-16	dai sinc ; group for ; keep me ; lin <eat> ; lin cook ; mam de ; naloxon
        needs_clarification	-16	only <consume> ; outreach ; sixty day ; step down ; svc ; thirty day
        needs_clarification	-16	~0 ~day
        needs_clarification	-17	*occasional.0:possible ; *quantity.onAndOff ; *rhythm.1 ; 0 of
        needs_clarification	-17	<container> <alcohol> ; <day> 0 ; <day> <alcohol> ; aint ; ct
        needs_clarification	-17	desintoxicacion ; dr ; fifth ; i send ; no ~despiert ; off <sedative>
        needs_clarification	-17	on <opioid> ; rx ; vyvans ; with <clinician>
        needs_clarification	-18	*deliriumTremens ; *drinks.0 ; *misuse ; *quantity.consequence
        needs_clarification	-18	*usersAtHome ; <alcohol> <eat> ; <alcohol> sinc ; <money> <stimulant>
        needs_clarification	-18	<need> <clinician> ; <opioid> <medicine> ; <stimulant> <take> ; attendanc
        needs_clarification	-18	cas of ; edibl ; group ; grp ; hac dos ; prueb ; seek ; to quit ; tre mes
        needs_clarification	-18	twic a
        needs_clarification	-19	*barrierWork.unnamed ; *naloxone ; *relief.without ; *rhythm.0
        needs_clarification	-19	<home> <consume> ; <stimulant> <count> ; audit ; day for ; off <alcohol>
        needs_clarification	-19	payday ; uso cristal ; w/d ; want in ; withdrawal
        needs_clarification	-20	*outpatientWord:hypothetical ; *overdose ; <alcohol> <amount>
        needs_clarification	-20	<consume> <day> ; <stimulant> <money> ; <treatment> <day> ; diari
        needs_clarification	-20	night a ; off <opioid> ; residencial
        needs_clarification	-21	<drug> <amount> ; inpatient ; of <opioid> ; ~0 ~<day>
        needs_clarification	-22	*detoxRequest:hypothetical ; *residentialWord:hypothetical
        needs_clarification	-22	<stimulant> desd ; ambulatori ; inyect
        needs_clarification	-23	*residentialEnding.counted ; *residentialRequest ; *sinceLastUse.0
        needs_clarification	-23	<opioid> 0 ; <opioid> <consume> ; <stimulant> x ; dab ; do <stimulant>
        needs_clarification	-23	~narcan
        needs_clarification	-24	*firstOffence ; *iopRequest ; <consume> 0 ; <stimulant> <amount>
        needs_clarification	-24	addiction ; dui
        needs_clarification	-25	<alcohol> <day> ; d/c
        needs_clarification	-26	*residentialRequest:hypothetical ; <alcohol> 0 ; <opioid> <day>
        needs_clarification	-26	<soon> step ; custody ; next step
        needs_clarification	-27	*drinks.1 ; *lengthOfUse.2 ; <alcohol> <always> ; <amount> <opioid>
        needs_clarification	-27	<opioid> <always>
        needs_clarification	-28	*otherService.weight ; day ago ; ~inpatient
        needs_clarification	-29	dop ; grup
        needs_clarification	-30	*sinceLastUse.1
        needs_clarification	-31	com off ; methadon
        needs_clarification	-32	*barrierChild
        needs_clarification	-34	~detox
        needs_clarification	-36	<amount> <alcohol>
        needs_clarification	-37	*injecting ; *noWithdrawal
        needs_clarification	-39	*withdrawal
        needs_clarification	-42	*rhythm.2 ; outpatient
        needs_clarification	-44	*detoxDone
        needs_clarification	-45	*outpatientWord
        needs_clarification	-51	*residentialWord
        needs_clarification	-56	*detoxRequest
        needs_clarification	-72	*detoxWord
        """
}
