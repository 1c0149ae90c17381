extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification13 = """
        needs_clarification	-6	<appointment> <clinician> ; <appointment> de ; <blood> <money>
        needs_clarification	-6	<bodypart> <clinician> ; <child> re ; <clinician> <day> ; <clinician> <see>
        needs_clarification	-6	<clinician> and ; <cold> <fluid> ; <container> <stop> ; <container> a
        needs_clarification	-6	<continue> <bodypart> ; <crowd> <consume> ; <crowd> <week>
        needs_clarification	-6	<day> <remember> ; <day> too ; <daytime> <night> ; <drive> <trade> ; <drug>
        needs_clarification	-6	<drug> <month> ; <drug> sinc ; <drug> the ; <emergency> <caretaking>
        needs_clarification	-6	<emergency> <school> ; <fire> <take> ; <give> <emergency> ; <give> lin
        needs_clarification	-6	<give> or ; <go> <night> ; <go> away ; <headface> <furniture> ; <home> lik
        needs_clarification	-6	<hospital> <alcohol> ; <last> <alcohol> ; <last> <sedative> ; <medicine>
        needs_clarification	-6	<medicine> <clinician> ; <medicine> <sedative> ; <moment> <consume>
        needs_clarification	-6	<moment> <day> ; <moment> <order> ; <money> <furniture> ; <money> <need>
        needs_clarification	-6	<month> <leave> ; <month> no ; <need> <amount> ; <need> <past>
        needs_clarification	-6	<need> <stop> ; <need> <town> ; <need> un ; <needle> in ; <night> /
        needs_clarification	-6	<night> <amount> ; <night> ther ; <official> <law> ; <official> <need>
        needs_clarification	-6	<opioid> <bodypart> ; <opioid> <needle> ; <palecolor> <bodysound>
        needs_clarification	-6	<partner> <key> ; <past> <month> ; <past> <treatment> ; <pill> <day>
        needs_clarification	-6	<pill> <stimulant> ; <put> el ; <sad> <crowd> ; <school> <stimulant>
        needs_clarification	-6	<school> y ; <sedative> 0 ; <sedative> <cold> ; <sedative> <stop>
        needs_clarification	-6	<sedative> on ; <sober> <need> ; <stimulant> <go> ; <stimulant> <needle>
        needs_clarification	-6	<stimulant> <wait> ; <stimulant> me ; <stimulant> out ; <stimulant> when
        needs_clarification	-6	<stimulant> ~<always> ; <take> them ; <treatment> <cannabis>
        needs_clarification	-6	<treatment> <child> ; <vendor> <amount> ; <week> <job> ; <week> <treatment>
        needs_clarification	-6	<week> <week> ; <write> <needle> ; <year> me ; a cup ; a drunk ; a marc
        needs_clarification	-6	a piec ; a plat ; about every ; about thre ; absenc ; acab la ; agenci
        needs_clarification	-6	al dia ; alcoholic ; allow <phone> ; alumni ; american ; amigo ; and shak
        needs_clarification	-6	and thursday ; ano me ; anyth for ; april ; archery ; aseguranz ; atty
        needs_clarification	-6	august ; bailif ; banan ; be somewher ; been <stimulant> ; been <take>
        needs_clarification	-6	been snort ; beer ; behavioral health ; botella ; cad quincen
        needs_clarification	-6	cant <awake> ; cant stop ; cardiologist ; check in ; clr husband ; clr rang
        needs_clarification	-6	cobija y ; coc los ; cocain sinc ; cok most ; com <soon> ; completion
        needs_clarification	-6	corol ; cramp ; crayon ; cristal desd ; day ; de <hit> ; de golp
        needs_clarification	-6	delirium tremen ; dem ; deni any ; deploy ; do lin ; dolar ; doordash
        needs_clarification	-6	dos semana ; drink lik ; dx ; email is ; empec con ; employment ; en abril
        needs_clarification	-6	encin ; enganch ; enrol ; etoh 0 ; extern ; f <consume> ; favor <phone>
        needs_clarification	-6	fentanyl in ; flask ; for parent ; forklift ; four or ; g / ; gf ; go hom
        needs_clarification	-6	gram ; grup par ; hag al ; hasnt had ; havent had ; help us ; heroin in
        needs_clarification	-6	him up ; history ; homeles ; hook on ; i <consume> ; i <hit> ; i hadnt
        needs_clarification	-6	im with ; in ther ; intern ; internarl ; is <day> ; is <stop> ; its every
        needs_clarification	-6	its one ; la cen ; la clinic ; last me ; le <take> ; le dieron ; lin of
        needs_clarification	-6	liv in ; loan ; look for ; m <drug> ; masc 0 ; may i ; me acab
        needs_clarification	-6	medical <treatment> ; meth every ; mezcal ; mis a ; mo <past> ; msw
        needs_clarification	-6	much tim ; nam to ; near <always> ; necesit una ; need detox ; nev mis
        needs_clarification	-6	nin <moment> ; nin <year> ; nip ; no ~<alcohol> ; no ~<insurance> ; no ~sz
        needs_clarification	-6	nobody at ; norc ; noth sinc ; o tre ; ocupan ; oding ; or fiv ; our 0
        needs_clarification	-6	over <stimulant> ; over who ; perdon me ; phon # ; pk ; por and ; pres 0
        needs_clarification	-6	request ; script ; se inyect ; sei ano ; should go ; si lo ; sinc my
        needs_clarification	-6	singl day ; skin is ; snor ; snort ; sobredosi ; start doing ; start on
        needs_clarification	-6	stop the ; sí y ; tak hom ; tak my ; talk soon ; tallboy ; tar
        needs_clarification	-6	telehealth ; ten <week> ; ten week ; terc <day> ; terc dia ; thc cart
        needs_clarification	-6	the <withdrawal> ; the battery ; the bottl ; the ful ; the plastic
        needs_clarification	-6	the shak ; the thirty ; the weed ; the week ; the ~<consume> ; therapy
        needs_clarification	-6	they said ; tim ive ; to <fall> ; to your ; transf ; twin and ; urgent car
        needs_clarification	-6	us by ; use want ; vez en ; viern ; vuelt a ; we get ; week i ; week sinc
        needs_clarification	-6	went down ; what can ; whatev ; wif has ; wil think ; without ; wont <hold>
        needs_clarification	-6	wont wak ; y casi ; y ni ; yo tambien ; you decid ; you hir ; your client
        needs_clarification	-6	your ~<treatment> ; ~0 ; ~<always> ~0 ; ~<cold> ; ~<leave> ~for
        needs_clarification	-6	~<week> ~<illness> ; ~com ~off ; ~coverag ; ~day ; ~delirium ; ~diari
        needs_clarification	-6	~drink and ; ~end ; ~every ~0 ; ~la ~coc ; ~off ; ~one to ; ~sleep ; ~step
        needs_clarification	-6	~tap ; ~they
        needs_clarification	-7	$ 0 ; *frequency.2:other_experiencer ; *injecting:other_experiencer
        needs_clarification	-7	*lengthOfUse.1 ; *number.2 ; *organDamage ; *quantity.binge
        needs_clarification	-7	*substance.cannabis ; *withdrawalSign:hypothetical
        needs_clarification	-7	*withdrawalSign:other_experiencer ; + <stimulant> ; 0 <day> ; 0 <treatment>
        needs_clarification	-7	0 at ; 0 f ; 0 g ; 0 m ; 0 tim ; <alcohol> <consume> ; <alcohol> <month>
        needs_clarification	-7	<alcohol> en ; <alcohol> on ; <breath> <moment> ; <buy> from
        needs_clarification	-7	<cannabis> cart ; <confused> <withdrawal> ; <consume> <play>
        needs_clarification	-7	<container> <always> ; <count> <year> ; <day> <break> ; <day> <consume>
        needs_clarification	-7	<day> <shake> ; <day> <sober> ; <day> desd ; <day> out ; <day> y
        needs_clarification	-7	<drug> to ; <feel> fin ; <feel> ok ; <hear> fin ; <homeless>
        needs_clarification	-7	<intoxicated> <amount> ; <intoxicated> <stimulant> ; <medicine> <amount>
        needs_clarification	-7	<month> <go> ; <month> ive ; <need> <go> ; <need> alg ; <need> in
        needs_clarification	-7	<needle> ; <night> <week> ; <night> out ; <opioid> <year> ; <opioid> at
        needs_clarification	-7	<opioid> in ; <outdoors> we ; <partner> <illness> ; <past> 0
        needs_clarification	-7	<phone> <rope> ; <play> <consume> ; <record> <pet> ; <room> <need>
        needs_clarification	-7	<start> doing ; <start> on ; <stimulant> <illness> ; <stimulant> <medicine>
        needs_clarification	-7	<stimulant> about ; <stimulant> casi ; <stimulant> con ; <stimulant> on
        needs_clarification	-7	<stop> <put> ; <take> <consume> ; <treatment> <continue>
        needs_clarification	-7	<treatment> <law> ; <treatment> <school> ; <treatment> <treatment>
        needs_clarification	-7	<week> <always> ; <week> <moment> ; <week> <month> ; <week> no
        needs_clarification	-7	<year> <amount> ; a doming ; a second ; a sob ; a therapist ; absces
        needs_clarification	-7	abt 0 ; alg en ; amphetamin ; been that ; befor thanksgiv ; behavioral
        needs_clarification	-7	capful ; clinic ; confes ; cuart 0 ; cut me ; daniel ; day is ; day sinc
        needs_clarification	-7	day thre ; dc ; de <alcohol> ; de ahi ; de limpiez ; desd <night>
        needs_clarification	-7	desd anoch ; design ; detox ; dia en ; dia y ; dobl ; doing <stimulant>
        needs_clarification	-7	dos dia ; drink at ; emple ; en <emergency> ; estuv ; event
        needs_clarification	-7	ex <colleague> ; expedient ; eyelid ; f <opioid> ; f meth ; feel fin
        needs_clarification	-7	feel ok ; fiv day ; for whatev ; go <home> ; go <treatment> ; go anywher
        needs_clarification	-7	gram a ; grand mal ; grup de ; guarderi ; hac cuatr ; his <last> ; his last
        needs_clarification	-7	hom now ; i <kill> ; in <withdrawal> ; in county ; in septemb
        needs_clarification	-7	ive <consume> ; kratom shot ; la <hospital> ; last wint ; layof ; ld
        needs_clarification	-7	lik 0 ; linen ; lu 0 ; me cor ; memory ; metanfetamin ; meth 0
        needs_clarification	-7	mi <record> ; most weekend ; my marriag ; n ; narcan ; nev got ; no ~w/d
        needs_clarification	-7	nor ; not ~<breath> ; not ~breath ; of <give> ; of <treatment> ; of em
        needs_clarification	-7	of night ; on day ; on fentanyl ; or four ; our <treatment> ; overdos
        needs_clarification	-7	overnight ; p / ; panel ; panic ; position ; possession ; prog ; random
        needs_clarification	-7	requir ; residential ; resum ; schedul ; se <die> ; second day ; sem
        needs_clarification	-7	sin ~<money> ; sinc ; six a ; sob hom ; sport bet ; structur ; sun
        needs_clarification	-7	tak leav ; the flu ; the lifeguard ; the longest ; thing for ; thre or
        needs_clarification	-7	tim is ; to interview ; to ten ; told cant ; tom en ; tom los ; tourist
        needs_clarification	-7	transport ; treatment center ; tremen ; twelv year ; un terren ; vap
        needs_clarification	-7	was <opioid> ; when hes ; wk x ; wkend ; wont <awake> ; would lov
        needs_clarification	-7	would ~lik ; your doctor ; your iop ; ~0 ~wks ; ~<amount> ~<month>
        needs_clarification	-7	~<consume> and ; ~<count> ~<week> ; ~<day> <stimulant>
        needs_clarification	-7	~<day> ~<treatment> ; ~<emergency> ; ~<home> <drive> ; ~<home> ~<treatment>
        needs_clarification	-7	~<treatment> for ; ~<treatment> ~de ; ~<try> ~to ; ~coupl ; ~few
        needs_clarification	-7	~la ~<stimulant> ; ~last ; ~leav ; ~nev ; ~pued falt ; ~wks
        needs_clarification	-8	*abstinent.2 ; *jobSeeker ; *lostThroughUse ; *occasional.0:negated
        needs_clarification	-8	*overdoseNow ; *quitting:hypothetical ; *seizure.prior:historical
        needs_clarification	-8	*substance.sedative:other_experiencer ; 0 <consume> ; 0 <container>
        needs_clarification	-8	0 <money> ; 0 today ; <alcohol> el ; <amount> <day> ; <amount> <treatment>
        needs_clarification	-8	<crowd> <night> ; <day> <home> ; <day> <hospital> ; <day> <opioid>
        needs_clarification	-8	<day> con ; <day> my ; <day> sinc ; <day> ~<alcohol> ; <drug> <container>
        needs_clarification	-8	<drug> <play> ; <drug> <week> ; <emergency> <day> ; <emergency> <room>
        needs_clarification	-8	<fluid> <furniture> ; <give> about ; <go> <sedative>
        needs_clarification	-8	<headface> <chestheart> ; <homeless> <stimulant> ; <month> <stimulant>
        needs_clarification	-8	<need> <appointment> ; <needle> <continue> ; <night> <count>
        needs_clarification	-8	<official> <order> ; <palecolor> claw ; <partner> <moment> ; <play> no
        needs_clarification	-8	<put> <alcohol> ; <start> <month> ; <stimulant> <bodypart>
        needs_clarification	-8	<stimulant> habit ; <stimulant> lo ; <stimulant> sinc ; <take> <month>
        needs_clarification	-8	<trade> <take> ; <trade> her ; <wait> <month> ; <week> for
        needs_clarification	-8	<withdrawal> <alcohol> ; <year> <home> ; a <bodysound> ; about two
        needs_clarification	-8	adderal and ; addy ; admit ; ahi ; al <stimulant> ; alvar ; alzheim
        needs_clarification	-8	and <day> ; and <last> ; and last ; and saturday ; bipol ; both <consume>
        needs_clarification	-8	busc ; buy ; caguama ; cant be ; ciw 0 ; clinical ; coin ; d/c <day>
        needs_clarification	-8	day now ; day on ; de <fluid> ; delirium ; det ; dia ; dolphin
        needs_clarification	-8	every month ; everyday ; falt una ; fent ; fetty ; first tim ; fml
        needs_clarification	-8	for <treatment> ; for about ; found him ; grati ; grupo ; hac com ; hir
        needs_clarification	-8	i drink ; in ~rm ; le hag ; lineman ; mayb <amount> ; me <shake> ; minimum
        needs_clarification	-8	my <medicine> ; my <sedative> ; my <wait> ; my girl ; my mouth ; my stay
        needs_clarification	-8	my two ; norco ; not ~<always> ; of jim ; of one ; of win ; on <alcohol>
        needs_clarification	-8	ortiz ; piel ; pleas <phone> ; rank ; ready for ; replac ; resident ; rum
        needs_clarification	-8	rung ; shin ; som <week> ; spe <amount> ; steady ; stepson play ; strip
        needs_clarification	-8	support ; that been ; the afternoon ; the label ; the liv ; the mirror
        needs_clarification	-8	thre year ; tweak ; uds ; und 0 ; vein ; want tx ; way too ; whit claw
        needs_clarification	-8	your <furniture> ; zoom ; ~<alcohol> ; ~<asleep> ; ~<consume> sinc ; ~dia
        needs_clarification	-8	~lik ~to ; ~pued <stop> ; ~resi ; ~reviv
        needs_clarification	-9	*frequency.1:other_experiencer ; *overdose:other_experiencer ; *rehabDone
        needs_clarification	-9	*service:hypothetical ; *uses:other_experiencer ; *wantsOff ; + cok ; 0
        needs_clarification	-9	<alcohol> <daytime> ; <amount> <month> ; <asleep> <moment> ; <blood> me
        needs_clarification	-9	<cannabis> <always> ; <child> <illness> ; <child> <month>
        needs_clarification	-9	<clinician> <ask> ; <clinician> for ; <consume> <always>
        needs_clarification	-9	<consume> <cannabis> ; <consume> <opioid> ; <consume> en ; <consume> los
        needs_clarification	-9	<day> all ; <hit> <stimulant> ; <home> <stimulant> ; <job> <treatment>
        needs_clarification	-9	<medicine> <go> ; <month> <treatment> ; <need> <hospital> ; <need> somewher
        needs_clarification	-9	<night> a ; <opioid> on ; <say> ~<treatment> ; <say> ~si ; <school> <need>
        needs_clarification	-9	<stimulant> <continue> ; <treatment> ; <treatment> <amount>
        needs_clarification	-9	<treatment> <appointment> ; <withdrawal> ; <withdrawal> 0 ; a fifth ; a lin
        needs_clarification	-9	a shift ; a wk ; aft school ; been smok ; by 0 ; cant <stop> ; centr de
        needs_clarification	-9	cert ; chamb ; contract ; cuanta ; deni ~si ; desintoxic ; detox at
        needs_clarification	-9	diari desd ; do cok ; donat ; drink 0 ; for $ ; form pt ; four year
        needs_clarification	-9	group and ; h ; hand are ; his back ; hx 0 ; i <awake> ; i <clean>
        needs_clarification	-9	i shoot ; inject ; inpt ; itemiz ; jardiner ; knuckl ; late ; lik every
        needs_clarification	-9	limpiez ; lorazepam ; lug dond ; marca ; md ; meth on ; meth x ; month at
        needs_clarification	-9	my <alcohol> ; my <drug> ; my nos ; needl ; new phon ; no ~<asleep>
        needs_clarification	-9	no ~tom ; novent <day> ; novent dia ; nurs <school> ; on <sedative>
        needs_clarification	-9	only <outdoors> ; only drink ; or 0 ; par no ; prep ; program ambulatori
        needs_clarification	-9	ralph ; sampl ; snif ; spe ; supervis ; suspend ; the <alcohol>
        needs_clarification	-9	to <stimulant> ; un grup ; walmart ; want ; with nurs ; would your ; ~dorm
        needs_clarification	-10	*ciwa ; *duration.3 ; *frequency.2:negated
        needs_clarification	-10	*otherService.therapist:negated ; *priorTreatments ; *quantity ; *spam
        needs_clarification	-10	*withdrawalSign:negated ; <ask> <job> ; <bodypart> <shake>
        needs_clarification	-10	<consume> <container> ; <consume> <year> ; <day> <clinician> ; <day> n
        needs_clarification	-10	<hospital> <clinician> ; <law> <law> ; <lock> it ; <moment> <night>
        needs_clarification	-10	<need> <photo> ; <opioid> <go> ; <opioid> <take> ; <past> <day>
        needs_clarification	-10	<start> <consume> ; <stimulant> <law> ; <stop> <cold> ; <treatment> de
        needs_clarification	-10	<week> with ; al cristal ; alumini ; august and ; befor that ; brandy
        needs_clarification	-10	but its ; cant leav ; cant pay ; casi ; certifi ; crack sinc
        needs_clarification	-10	do <treatment> ; do aft ; el cuart ; empez con ; f/u ; few tim ; fifteen
        needs_clarification	-10	flu ; gast ; go away ; insur ; john ; lik <always> ; me corren
        needs_clarification	-10	my counselor ; nicotin ; no ~<caretaking> ; of <night> ; ofrec
        needs_clarification	-10	on <money> ; or <amount> ; oth day ; pleas <clothes> ; pleas ring
        needs_clarification	-10	protocol ; rivotril ; signatur ; smok crystal ; subpoen ; tak 0 ; test
        needs_clarification	-10	tim for ; to detox ; vaci ; with <friend> ; your resident
        needs_clarification	-10	~<alcohol> sinc ; ~a <consume> ; ~mes
        needs_clarification	-11	*frequency.1 ; *heavy ; *occasional.0 ; *relief
        needs_clarification	-11	*residentialRequest:negated ; *service ; *substance.opioid:negated
        needs_clarification	-11	<alcohol> <stop> ; <alcohol> <year> ; <alcohol> aft ; <amount> my
        needs_clarification	-11	<clinician> <need> ; <consume> lik ; <day> without ; <home> <treatment>
        needs_clarification	-11	<hospital> <day> ; <job> <leave> ; <kill> <stimulant> ; <month> <day>
        needs_clarification	-11	<opioid> <amount> ; <opioid> sinc ; <past> pt ; <past> that
        needs_clarification	-11	<stimulant> by ; <week> only ; a day ; aft he ; cant <leave> ; cant go
        needs_clarification	-11	ciw ; cok on ; comment ; contrat ; cow 0 ; crank ; cuatr ano ; disability
        needs_clarification	-11	drink a ; drink every ; entreg ; facility ; hid it ; hydrocodon ; i stay
        needs_clarification	-11	in hous ; internamient ; iop for ; longest ; malil ; my <day>
        needs_clarification	-11	neurologist ; ninety <day> ; ninety day ; no ~fami ; of rehab ; practicum
        needs_clarification	-11	prescription ; produc ; se pas ; stay ; to los ; tom de ; vacant ; wk 0
        needs_clarification	-11	wont hold ; x a ; ~<alcohol> no ; ~<sedative> ; ~inpt ; ~iop ; ~outpatient
        needs_clarification	-12	*audit ; *clientAdmin.opensNote:other_experiencer ; *cows ; *lengthOfUse.0
        needs_clarification	-12	*losingSupply ; *mandate.residential ; *residentialLeft ; *sinceStopping.1
        needs_clarification	-12	0 <go> ; 0 day ; 0 drink ; 0 mg ; <always> desd ; <color> <container>
        needs_clarification	-12	<consume> <amount> ; <count> <money> ; <drug> 0 ; <hit> <opioid>
        needs_clarification	-12	<medicine> <opioid> ; <stimulant> to ; <treatment> <night> ; a dorm
        needs_clarification	-12	cant <money> ; de alt ; drink on ; from <alcohol> ; i swallow ; llev 0
        needs_clarification	-12	mg ; night sinc ; no ~<shake> ; on <month> ; oth <day> ; pleas phon
        needs_clarification	-12	the port ; wednesday and ; ~in my ; ~w/d
        needs_clarification	-13	*barrierWork ; *detoxWord:hypothetical ; *family.2 ; *homeless
        needs_clarification	-13	*residentialWord:negated ; *wantsOff:hypothetical ; 0 <law> ; 0 of
        needs_clarification	-13	<consume> desd ; <day> <count> ; <day> through ; <drive> <consume>
        needs_clarification	-13	<night> only ; <night> sinc ; <opioid> <alcohol> ; <stimulant> <school>
        needs_clarification	-13	<take> <opioid> ; a <opioid> ; al <day> ; arrest ; asdkjh ; con usted
        needs_clarification	-13	entr seman ; evry ; her <night> ; im drink ; in april ; los fin ; mol and
        needs_clarification	-13	most night ; no ~plan ; paralegal ; program de ; ron ; temblor ; thc
        needs_clarification	-13	the <cannabis> ; uninsur ; ~<treatment> ~<treatment> ; ~hay quien
        needs_clarification	-13	~intern ; ~opi
        needs_clarification	-14	*drinks.2 ; *noDetox ; *rhythm.1 ; *withdrawalHint:negated ; 0 <alcohol>
        needs_clarification	-14	0 a ; 0 d ; <day> ~<consume> ; <night> <treatment>
        needs_clarification	-14	<outdoors> <stimulant> ; <stimulant> 0 ; <stop> <sedative>
        needs_clarification	-14	<week> <stimulant> ; a clas ; and off ; bunk ; day without ; f <stimulant>
        needs_clarification	-14	fifth ; grad student ; no ~<crowd> ; quier par ; septemb ; si falt ; svc
        needs_clarification	-14	~<withdrawal> ; ~convulsion ; ~dop ; ~odd
        needs_clarification	-15	*frequency.2:historical ; *overdoseNow.pillCount ; *rhythm.0 ; / mo
        needs_clarification	-15	<alcohol> a ; <alcohol> at ; <alcohol> sinc ; <alcohol> with ; <always> 0
        needs_clarification	-15	<amount> <sedative> ; <count> <day> ; <day> <alcohol> ; <day> <headface>
        needs_clarification	-15	<treatment> <daytime> ; <week> <consume> ; botel ; dai sinc ; intensiv
        needs_clarification	-15	lin <eat> ; lin cook ; no ~despiert ; of <sedative> ; off <alcohol>
        needs_clarification	-15	order ; outreach ; queremo ; rx ; seek ; ~0 ~<day> ; ~<always> ~<amount>
        needs_clarification	-15	~<treatment>
        needs_clarification	-16	*duration.2 ; *hooked ; *otherService.tobacco ; *quantity.onAndOff
        needs_clarification	-16	<alcohol> <eat> ; <drug> <always> ; <furniture> <furniture>
        needs_clarification	-16	<headface> lik ; <hold> <phone> ; <home> <consume> ; <stimulant> <count>
        needs_clarification	-16	<stimulant> <week> ; <stimulant> los ; control ; desintoxicacion ; g
        needs_clarification	-16	group for ; he <eat> ; iop ; keep me ; los dia ; m cok ; mam de ; naloxon
        needs_clarification	-16	sixty day ; vyvans ; want off
        needs_clarification	-17	*barrierMoney ; *deliriumTremens ; *occasional.0:possible ; *psychosis
        needs_clarification	-17	<consume> <day> ; <home> <colleague> ; <stimulant> <take> ; aint ; cas of
        needs_clarification	-17	entr <week> ; hac dos ; only <consume> ; prueb ; step down
        needs_clarification	-17	with <clinician> ; ~0 ~day
        needs_clarification	-18	*naloxone ; *quantity.consequence ; *usersAtHome ; a gram ; attendanc ; ct
        needs_clarification	-18	edibl ; i send ; off <opioid> ; off <sedative> ; on <opioid> ; thirty day
        needs_clarification	-19	<consume> on ; <day> 0 ; <money> <stimulant> ; dr ; group ; inyect
        needs_clarification	-19	tre mes ; want in ; withdrawal
        needs_clarification	-20	*barrierWork.unnamed ; *drinks.0 ; *misuse ; *overdose ; *relief.without
        needs_clarification	-20	<alcohol> <amount> ; <consume> 0 ; <container> <alcohol> ; <drug> <amount>
        needs_clarification	-20	<need> <clinician> ; <opioid> <medicine> ; <stimulant> x
        needs_clarification	-20	<treatment> <day> ; day for ; grp ; payday ; twic a ; uso cristal ; w/d
        needs_clarification	-21	*outpatientWord:hypothetical ; <stimulant> <money> ; addiction ; dab
        needs_clarification	-21	night a ; of <opioid> ; residencial ; to quit
        needs_clarification	-22	*firstOffence ; <opioid> <consume> ; audit ; diari ; do <stimulant>
        needs_clarification	-22	~narcan
        needs_clarification	-23	*detoxRequest:hypothetical ; *residentialEnding.counted
        needs_clarification	-23	*residentialWord:hypothetical ; *sinceLastUse.0 ; <stimulant> desd
        needs_clarification	-23	ambulatori ; inpatient
        needs_clarification	-24	*iopRequest ; *residentialRequest ; <stimulant> <amount>
        needs_clarification	-25	<alcohol> <day> ; <opioid> 0 ; dui
        needs_clarification	-26	<amount> <opioid> ; day ago ; next step
        needs_clarification	-27	<opioid> <day> ; <soon> step ; d/c ; dop
        needs_clarification	-28	*lengthOfUse.2 ; *residentialRequest:hypothetical ; *sinceLastUse.1
        needs_clarification	-28	<alcohol> 0 ; <opioid> <always> ; com off ; custody ; ~inpatient
        needs_clarification	-29	methadon
        needs_clarification	-30	*drinks.1 ; *otherService.weight ; <alcohol> <always> ; grup
        needs_clarification	-33	*barrierChild ; *noWithdrawal ; ~detox
        needs_clarification	-35	*injecting
        needs_clarification	-37	*withdrawal
        needs_clarification	-40	<amount> <alcohol>
        needs_clarification	-42	outpatient
        needs_clarification	-44	*detoxDone ; *rhythm.2
        needs_clarification	-45	*outpatientWord
        needs_clarification	-52	*residentialWord
        needs_clarification	-59	*detoxRequest
        needs_clarification	-77	*detoxWord
        """
}
