extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification11 = """
        needs_clarification	-4	le entr ; le va ; lectur ; left on ; licenci de ; lin was ; lkjh ; llanter
        needs_clarification	-4	llev cinc ; los dia ; m <drug> ; m <job> ; malibu ; may 0 ; may we
        needs_clarification	-4	mayb two ; me cobr ; me dijeron ; me fue ; me pop ; medi de
        needs_clarification	-4	medical <treatment> ; medical detox ; mention your ; mis work ; mism <town>
        needs_clarification	-4	mo ; monitor ; month of ; mouth ; mucha gracia ; muse ; music ; my <money>
        needs_clarification	-4	my card ; my fiance ; my granddaught ; nam no ; nam what ; nam you
        needs_clarification	-4	near every ; necesit una ; need a ; nev open ; nev thought ; night only
        needs_clarification	-4	night out ; nin hour ; nip ; no way ; no ~opi ; nod ; nois lik
        needs_clarification	-4	noma <consume> ; non ; non sinc ; not cel ; not speak ; noth for ; now its
        needs_clarification	-4	now no ; nts ; ocupan ; odd on ; of <alcohol> ; of <last> ; of last
        needs_clarification	-4	of win ; off <day> ; off alcohol ; off of ; off xanax ; offer ; old map
        needs_clarification	-4	on him ; on ketamin ; on new ; only pleas ; only when ; opening for
        needs_clarification	-4	or fiv ; or so ; otherwis ; otr vez ; our beagl ; our tir ; our van
        needs_clarification	-4	out <day> ; over <stimulant> ; over who ; own and ; ox ; pack fan
        needs_clarification	-4	par <put> ; pardon ; party and ; patient ther ; per diem ; phon me
        needs_clarification	-4	phon yesterday ; pinpoint ; pitch ; pleas answ ; pleas hurry ; pls ; poquit
        needs_clarification	-4	porqu me ; potato ; practic aft ; prefier no ; priv ; program residencial
        needs_clarification	-4	psicolog ; pump ; quien <clean> ; quier dejarl ; quier sal ; quincen
        needs_clarification	-4	quit cold ; radt ; rehabilitacion ; residential program ; retain ; rns
        needs_clarification	-4	run out ; said you ; say our ; second day ; second week ; second year
        needs_clarification	-4	seven year ; sharpen kniv ; she back ; should lik ; si pued ; siet
        needs_clarification	-4	sign said ; sin <medicine> ; sinc aug ; singl night ; sist need ; sixty
        needs_clarification	-4	snor lik ; so long ; som night ; som weekend ; somo de ; sophomor
        needs_clarification	-4	sorry wrong ; spe to ; specialist ; spel with ; spic <always> ; spous
        needs_clarification	-4	spray ; st ann ; stamp on ; stay in ; step ; stil on ; straw
        needs_clarification	-4	street becaus ; suboxon ; sunny ; sx ; tak his ; tak one ; tallboy
        needs_clarification	-4	teach at ; telegram ; tembl ; ten in ; teng <key> ; thank in ; the dts
        needs_clarification	-4	the handwrit ; the iop ; the lat ; the mirror ; the stamp ; then no ; thesi
        needs_clarification	-4	they brought ; they said ; thi <month> ; think im ; thre year ; thund
        needs_clarification	-4	thursday through ; tien <illness> ; til ; tim a ; tim the ; timbr
        needs_clarification	-4	to <partner> ; to drop ; to group ; to whom ; toilet ; tom 0 ; town by
        needs_clarification	-4	truck driv ; twin and ; un lug ; una <alcohol> ; up <leave> ; up left
        needs_clarification	-4	van <amount> ; vez ; vez en ; vez y ; visitor ; visitor park ; vm ful
        needs_clarification	-4	wak my ; want 0 ; want help ; want step ; warranty ; was <alcohol>
        needs_clarification	-4	was cok ; wash my ; watch my ; web ; wednesday ; week for ; week with
        needs_clarification	-4	when can ; wher i ; which <container> ; which box ; with din ; wk ; x yrs
        needs_clarification	-4	y/o ; year now ; year of ; yesterday he ; you <phone> ; you cal
        needs_clarification	-4	your client ; your detox ; your iop ; your residential ; your ~<treatment>
        needs_clarification	-4	zolpidem ; ~/ ; ~<alcohol> / ; ~<week> ; ~a ; ~a ~day ; ~com ~off
        needs_clarification	-4	~da <amount> ; ~da mas ; ~drink and ; ~etoh / ; ~for ; ~lik ; ~lik ~to
        needs_clarification	-4	~record ; ~sob
        needs_clarification	-5	*backToUse.0 ; *barrierChild.1 ; *emergency.4 ; *emergency.4:negated
        needs_clarification	-5	*family.4 ; *homeless.0:other_experiencer
        needs_clarification	-5	*lostThroughUse.0:other_experiencer ; *otherService.5:negated
        needs_clarification	-5	*overdose.0:other_experiencer ; *quantity.4:negated ; *sinceLastUse.3
        needs_clarification	-5	*substance.0:negated ; / ; / <day> ; 0 <clinician> ; 0 <past> ; 0 beer
        needs_clarification	-5	0 cb ; 0 im ; 0 night ; 0 now ; 0 pk ; 0 smok ; <alcohol> <clinician>
        needs_clarification	-5	<alcohol> all ; <alcohol> el ; <always> <school> ; <amount> al
        needs_clarification	-5	<amount> de ; <ask> <night> ; <asleep> is ; <asleep> sinc ; <asleep> ther
        needs_clarification	-5	<bodysound> lik ; <build> <bodypart> ; <cannabis> at ; <caretaking> for
        needs_clarification	-5	<child> re ; <cold> <fluid> ; <colleague> wont ; <consume> <week>
        needs_clarification	-5	<consume> noma ; <consume> only ; <consume> sinc ; <container> <opioid>
        needs_clarification	-5	<container> a ; <continue> con ; <count> <moment> ; <crowd> <consume>
        needs_clarification	-5	<day> <hit> ; <day> <medicine> ; <day> <moment> ; <day> <sick> ; <day> thru
        needs_clarification	-5	<day> too ; <day> without ; <drug> <day> ; <drug> <month> ; <drug> sinc
        needs_clarification	-5	<drug> the ; <emergency> <container> ; <feel> the ; <friend> <hear>
        needs_clarification	-5	<furniture> <think> ; <give> <think> ; <give> lin ; <go> <clinician>
        needs_clarification	-5	<headface> <chestheart> ; <headface> spray ; <hear> whil
        needs_clarification	-5	<illness> <opioid> ; <insurance> <appointment> ; <job> <stimulant>
        needs_clarification	-5	<last> <alcohol> ; <medicine> <amount> ; <medicine> <hospital>
        needs_clarification	-5	<moment> <consume> ; <moment> <opioid> ; <moment> <treatment>
        needs_clarification	-5	<moment> sinc ; <money> <need> ; <money> me ; <month> <break> ; <month> no
        needs_clarification	-5	<need> <amount> ; <need> <leave> ; <need> <past> ; <need> <room>
        needs_clarification	-5	<need> alg ; <need> in ; <need> step ; <need> un ; <needle> <continue>
        needs_clarification	-5	<night> / ; <night> <week> ; <night> ther ; <opioid> en
        needs_clarification	-5	<palecolor> <breath> ; <past> <treatment> ; <phone> whil
        needs_clarification	-5	<pill> <palecolor> ; <play> no ; <promise> <need> ; <say> w/d
        needs_clarification	-5	<school> <stimulant> ; <sedative> 0 ; <sedative> <always>
        needs_clarification	-5	<sedative> <medicine> ; <see> for ; <sick> ; <sober> <home>
        needs_clarification	-5	<stimulant> <crowd> ; <stimulant> about ; <stimulant> off ; <stimulant> out
        needs_clarification	-5	<stimulant> the ; <stimulant> when ; <stop> <clothes> ; <stop> <shake>
        needs_clarification	-5	<stop> mi ; <take> <intoxicated> ; <trade> <crowd> ; <trade> her
        needs_clarification	-5	<treatment> <illness> ; <treatment> <start> ; <treatment> por
        needs_clarification	-5	<vermin> off ; <wait> <stop> ; <wait> y ; <week> <alcohol> ; <week> <leave>
        needs_clarification	-5	<week> <month> ; <week> for ; <withdrawal> <sedative> ; <write> <needle>
        needs_clarification	-5	<year> <start> ; a drunk ; a facility ; a m ; a piec ; a six ; a sob
        needs_clarification	-5	abt 0 ; abuel deci ; addict ; addict to ; adic ; ago i ; amigo ; an <night>
        needs_clarification	-5	an even ; and had ; and out ; and thursday ; asdlkj ; aseguranz
        needs_clarification	-5	at <appointment> ; august ; bathroom floor ; be away ; be somewher
        needs_clarification	-5	been <stimulant> ; been <take> ; been the ; beer ; befor thanksgiv
        needs_clarification	-5	behavioral health ; botel ; buddy ; busc trabaj ; buy ; buy from
        needs_clarification	-5	cad quincen ; cadc ; cant <awake> ; cant stop ; capful ; cardiologist
        needs_clarification	-5	casi diari ; cb <day> ; cert ; certifi ; cit con ; clinical
        needs_clarification	-5	clinical <colleague> ; clink on ; clr <hear> ; clr son ; cobija y ; codig
        needs_clarification	-5	cok most ; com <amount> ; con <stimulant> ; congratulation ; corol ; cps
        needs_clarification	-5	cuand <phone> ; d <stop> ; d/c 0 ; dan permis ; day ; day my ; day thre
        needs_clarification	-5	de <bodypart> ; de <hit> ; de <month> ; dead 0 ; deni any ; deni w/d
        needs_clarification	-5	desd <month> ; design ; dieron de ; dobl ; dont go ; dos semana ; doubl
        needs_clarification	-5	el casin ; eleven year ; empec ; employment ; en juli ; en may ; eso
        needs_clarification	-5	espald ; estuv ; every month ; exp ; extern ; eyelid ; f/u ; fac and ; fail
        needs_clarification	-5	falt una ; favor <phone> ; few tim ; fifteen ; fifteen minut ; fifth
        needs_clarification	-5	first tim ; fiv tim ; flask ; fml ; for someth ; four month ; four or
        needs_clarification	-5	friday and ; from <eat> ; from your ; fum piedr ; get off ; got hom
        needs_clarification	-5	grand mal ; hag al ; he can ; he eat ; he lost ; he mak ; help us
        needs_clarification	-5	her <clinician> ; hes mak ; him up ; hir ; hlep ; hom now ; hous wher
        needs_clarification	-5	how do ; i <consume> ; i <emergency> ; i kick ; i overdos ; i represent
        needs_clarification	-5	if i ; im thirty ; im with ; in county ; in program ; irs ; it <alone>
        needs_clarification	-5	its just ; its one ; ive <consume> ; jackpot ; keep start ; la <hospital>
        needs_clarification	-5	la cen ; la espald ; last beer ; le hag ; lik 0 ; llamenm despu ; loud clr
        needs_clarification	-5	lung ; m <alcohol> ; m <opioid> ; management ; md ; me 0 ; me <consume>
        needs_clarification	-5	mensaj de ; metanfetamin ; meth again ; meth every ; mezcal ; mft
        needs_clarification	-5	mi <record> ; milligram ; mis 0 ; mkt ; mo ago ; mot ; msw ; my baby
        needs_clarification	-5	my girl ; my marriag ; na ; near <always> ; needl ; new <clinician>
        needs_clarification	-5	nin <moment> ; no alcohol ; noc ; nor ; not every ; not wak ; noth he
        needs_clarification	-5	numer ; nurs student ; o tre ; oct ; oding ; of <give> ; of current ; ofrec
        needs_clarification	-5	ofrecemo ; on <appointment> ; on day ; op ; or four ; paycheck ; pension
        needs_clarification	-5	perdi mi ; picnic and ; piel ; pk ; portugues ; prepar ; pres 0 ; puls
        needs_clarification	-5	quien me ; rain on ; ran out ; rang back ; re <night> ; re <treatment>
        needs_clarification	-5	refil ; regul ; repav ; replac ; represent ; represent a ; residenc ; rub
        needs_clarification	-5	said landlord ; say so ; say yes ; sch ; she just ; sherif ; shot up
        needs_clarification	-5	should go ; siet ano ; sin <alcohol> ; sinc fri ; singl <day> ; singl day
        needs_clarification	-5	sintoma ; six night ; skin is ; slap ; sleep ; sleep ther ; smok
        needs_clarification	-5	smok weed ; sob ; spe ; steady ; stitch in ; student ; su cuent ; suelt a
        needs_clarification	-5	suer ; tar ; telehealth ; thatl ; the <sick> ; the label ; the shak
        needs_clarification	-5	the weed ; thru <month> ; to <day> ; to <volunteer> ; to sunday ; to your
        needs_clarification	-5	tom diari ; top of ; transf ; trap ; twelv year ; uds ; un <hear>
        needs_clarification	-5	urgent car ; vaci ; vap thc ; viej y ; viv con ; way too ; we get ; week in
        needs_clarification	-5	week sinc ; whatev ; wif ask ; wif want ; with <emergency> ; with <illness>
        needs_clarification	-5	without ; wkend ; would ~lik ; wrot your ; x <year> ; y <stimulant>
        needs_clarification	-5	y casi ; y ni ; year sob ; you <go> ; you how ; your <furniture>
        needs_clarification	-5	your facility ; ~<alcohol> <day> ; ~<consume> and ; ~<continue>
        needs_clarification	-5	~<emergency> in ; ~<fluid> ; ~<wait> ; ~back ; ~convulsion ; ~day
        needs_clarification	-5	~himself when ; ~shak ; ~two ; ~x
        needs_clarification	-6	$ 0 ; *ago.3 ; *family.0 ; *frequency.2 ; *lengthOfUse.1 ; *number.1
        needs_clarification	-6	*service.0 ; *substance.0:other_experiencer ; *substance.3 ; *uses.0
        needs_clarification	-6	*withdrawalSign.0:other_experiencer ; 0 <consume> ; 0 <furniture>
        needs_clarification	-6	<alcohol> <furniture> ; <alcohol> <week> ; <alcohol> <withdrawal>
        needs_clarification	-6	<alone> <consume> ; <always> x ; <amount> <consume> ; <amount> <day>
        needs_clarification	-6	<amount> <daytime> ; <amount> <treatment> ; <consume> <alcohol>
        needs_clarification	-6	<consume> <play> ; <consume> <year> ; <container> <always>
        needs_clarification	-6	<container> <stop> ; <container> at ; <continue> <bodypart>
        needs_clarification	-6	<continue> <stimulant> ; <count> <put> ; <count> <year> ; <crash> with
        needs_clarification	-6	<crowd> doesnt ; <day> <break> ; <day> <law> ; <day> <shake> ; <day> of
        needs_clarification	-6	<day> sinc ; <drive> <consume> ; <drive> spot ; <emergency> <caretaking>
        needs_clarification	-6	<give> <emergency> ; <go> <night> ; <go> <withdrawal>
        needs_clarification	-6	<headface> <furniture> ; <hospital> <alcohol> ; <intoxicated> <amount>
        needs_clarification	-6	<intoxicated> <stimulant> ; <medicine> y ; <moment> <order>
        needs_clarification	-6	<month> <continue> ; <need> <caretaking> ; <need> <school>
        needs_clarification	-6	<need> somewher ; <night> <chestheart> ; <night> out ; <official> <law>
        needs_clarification	-6	<opioid> <bodypart> ; <opioid> <leave> ; <opioid> <month> ; <opioid> <year>
        needs_clarification	-6	<palecolor> claw ; <partner> <count> ; <partner> <key>
        needs_clarification	-6	<record> <hospital> ; <say> ~si ; <start> doing ; <stimulant> <room>
        needs_clarification	-6	<stimulant> <school> ; <stop> <put> ; <take> int ; <think> <emergency>
        needs_clarification	-6	<treatment> <appointment> ; <treatment> <school> ; <treatment> <treatment>
        needs_clarification	-6	<treatment> <year> ; <week> 0 ; <week> <job> ; <week> <moment>
        needs_clarification	-6	<week> <week> ; a <bodysound> ; a grief ; a lift ; a plat ; a quart ; a sit
        needs_clarification	-6	a vec ; about thre ; aceptan mujer ; adderal and ; admit ; aft <job>
        needs_clarification	-6	aft <school> ; ahi ; al <stimulant> ; al anon ; alg en ; alvar ; amphetamin
        needs_clarification	-6	anyth for ; been snort ; blow ; caguama ; cant <take> ; cant tak ; chin on
        needs_clarification	-6	clinica ; clr chatty ; clr read ; clr said ; cocain sinc ; coin ; cost me
        needs_clarification	-6	counsel ; cuart 0 ; cuf ; dad want ; dai x ; day 0 ; day now ; day off
        needs_clarification	-6	de <give> ; deni ~si ; deploy ; desd <night> ; desd anoch ; dia ; dia desd
        needs_clarification	-6	dijeron ; dip ; doe he ; doing <stimulant> ; doordash ; drink 0 ; drink at
        needs_clarification	-6	eight ; el mejor ; el puest ; email is ; empez con ; en abril ; estuv con
        needs_clarification	-6	etoh 0 ; eve ; f <consume> ; falt al ; fent ; fetty ; fiv or ; for parent
        needs_clarification	-6	for whatev ; found him ; four in ; fum ; go anywher ; go hom ; gram a
        needs_clarification	-6	grati ; hac cuatr ; hand are ; handful ; hasnt had ; his <last> ; his last
        needs_clarification	-6	homeles ; i hadnt ; i show ; in <withdrawal> ; inpt ; is <illness>
        needs_clarification	-6	just <consume> ; layof ; le peg ; le quit ; linen ; liv ther ; loan
        needs_clarification	-6	lorazepam ; lu 0 ; marca ; may i ; me <shake> ; me corren ; medical clear
        needs_clarification	-6	mgmt ; mi <treatment> ; mo <past> ; mol + ; money on ; muev ; my nos ; n i
        needs_clarification	-6	nam to ; nev mis ; new <phone> ; new phon ; no <asleep> ; nobody at
        needs_clarification	-6	nobody can ; not <awake> ; not <breath> ; not breath ; on and ; or six
        needs_clarification	-6	organiz ; overnight ; pen escrib ; por quien ; random ; rank ; requir
        needs_clarification	-6	resident ; rum ; rung ; script ; se pas ; si lo ; sinc ; sinc my ; six pack
        needs_clarification	-6	som <night> ; sport bet ; start doing ; stepson play ; sí y ; tak 0
        needs_clarification	-6	tak leav ; talk soon ; ten <week> ; ten week ; term ; test ; thank god
        needs_clarification	-6	the <withdrawal> ; the afternoon ; the ful ; the plastic ; the run
        needs_clarification	-6	ther no ; thi <day> ; thi far ; thing for ; thre or ; tiembl ; tim is
        needs_clarification	-6	to interview ; told his ; too many ; took too ; twic a ; two night
        needs_clarification	-6	two week ; ua ; und 0 ; use want ; vap ; walk out ; want tx ; was <opioid>
        needs_clarification	-6	wed lik ; week i ; what can ; what was ; wher els ; whit claw ; wif has
        needs_clarification	-6	wil <ask> ; wil ask ; wil think ; wk x ; wont <awake> ; wont wak ; x 0
        needs_clarification	-6	y <need> ; y quier ; y ya ; yo tambien ; ~his ; ~liv ~in ; ~outpatient
        needs_clarification	-6	~tap ; ~w/d
        needs_clarification	-7	% off ; *frequency.1:other_experiencer ; *functioning.0
        needs_clarification	-7	*injecting.0:other_experiencer ; *jobSeeker.0 ; *mildCue.0
        needs_clarification	-7	*occasional.0:negated ; *quitting.0:hypothetical ; *relief.0
        needs_clarification	-7	*residentialRequest.0:negated ; *substance.1:negated
        needs_clarification	-7	*uses.0:other_experiencer ; *withdrawalSign.0:hypothetical ; 0 ; 0 <always>
        needs_clarification	-7	0 f ; 0 m ; 0 tim ; 0 today ; <alcohol> <bodypart> ; <alcohol> <consume>
        needs_clarification	-7	<alcohol> <month> ; <alcohol> en ; <alcohol> hac ; <bodypart> <hot>
        needs_clarification	-7	<bodypart> <shake> ; <buy> from ; <color> <container> ; <consume> <asleep>
        needs_clarification	-7	<crowd> <night> ; <day> <remember> ; <day> desd ; <day> y ; <drug> <week>
        needs_clarification	-7	<drug> to ; <feel> fin ; <give> about ; <homeless> ; <illness> on
        needs_clarification	-7	<kin> chay ; <medicine> <go> ; <moment> <month> ; <month> <leave>
        needs_clarification	-7	<month> <wait> ; <month> ive ; <need> <town> ; <needle> ; <night> 0
        needs_clarification	-7	<opioid> <needle> ; <past> ~pt ; <phone> <rope> ; <pill> <stimulant>
        needs_clarification	-7	<play> <consume> ; <sad> <crowd> ; <stimulant> <go>
        needs_clarification	-7	<stimulant> <medicine> ; <stimulant> <needle> ; <stimulant> <year>
        needs_clarification	-7	<stimulant> lo ; <take> them ; <treatment> <need> ; <week> in ; <week> no
        needs_clarification	-7	<week> sinc ; <year> me ; a <rarely> ; a drop ; a handl ; a shift
        needs_clarification	-7	a therapist ; about two ; absenc ; abus ; alumini ; alumni ; alzheim
        needs_clarification	-7	and saturday ; ano me ; at <opening> ; been smok ; behavioral
        needs_clarification	-7	both <consume> ; busc ; cant <stop> ; casi <always> ; chay ; ciw 0
        needs_clarification	-7	com <soon> ; completion ; coupl ; cristal desd ; cut me ; d/c <day>
        needs_clarification	-7	daniel ; dc ; de ahi ; delirium tremen ; detox ; diari desd ; did it
        needs_clarification	-7	enganch ; er ; everyday ; ex <colleague> ; f 0 ; f cok ; feel fin
        needs_clarification	-7	fentanyl in ; for <treatment> ; form ~pt ; four night ; go <treatment>
        needs_clarification	-7	got int ; grup de ; hablan espanol ; hook on ; i <hit> ; in rm ; in septemb
        needs_clarification	-7	is doing ; itemiz ; john ; kratom shot ; la <clinician> ; last wint ; late
        needs_clarification	-7	limpiez ; los fin ; meth 0 ; most weekend ; much doe ; my mouth
        needs_clarification	-7	need detox ; night for ; no <shake> ; no coverag ; no subst ; noth sinc
        needs_clarification	-7	np ; of em ; of night ; on <money> ; on fentanyl ; ortiz ; our 0
        needs_clarification	-7	our <treatment> ; panel ; part tim ; perdon me ; position ; possession
        needs_clarification	-7	pued dej ; pued falt ; quinc <year> ; quinc ano ; quit el ; residential for
        needs_clarification	-7	sali de ; se inyect ; sem ; sherry ; signatur ; six a ; sob hom
        needs_clarification	-7	somewher to ; spe <amount> ; stan ; structur ; studi ; sud ; suspend
        needs_clarification	-7	taught her ; terc <day> ; terc dia ; th and ; thc cart ; the <alcohol>
        needs_clarification	-7	the longest ; the nurs ; the thirty ; theyl ; to <fall> ; to ten
        needs_clarification	-7	told cant ; tom en ; transport ; tremen ; tweak ; was 0 ; when hes
        needs_clarification	-7	wont hold ; would lov ; you hir ; you run ; your resident ; ~<alcohol>
        needs_clarification	-7	~<always> ; ~<treatment> ~<treatment> ; ~dop ; ~end ; ~odd
        needs_clarification	-8	*clientAdmin.1:other_experiencer ; *frequency.2:other_experiencer
        needs_clarification	-8	*lostThroughUse.0 ; *naloxone.0:other_experiencer ; *organDamage.0
        needs_clarification	-8	*overdoseNow.0 ; *priorTreatments.0 ; *rehabDone.0 ; *wantsOff.0
        needs_clarification	-8	0 <money> ; 0 pls ; <alcohol> <daytime> ; <always> desd
        needs_clarification	-8	<bodypart> <clinician> ; <cannabis> cart ; <confused> <withdrawal>
        needs_clarification	-8	<consume> <opioid> ; <count> <money> ; <day> <amount> ; <day> <clinician>
        needs_clarification	-8	<day> <continue> ; <daytime> <night> ; <drug> <container> ; <drug> <play>
        needs_clarification	-8	<fire> <take> ; <fluid> <furniture> ; <hold> her ; <home> wher
        needs_clarification	-8	<hospital> <clinician> ; <last> one ; <lock> it ; <month> <day>
        needs_clarification	-8	<need> <hospital> ; <need> <photo> ; <need> <stop> ; <night> a ; <night> it
        needs_clarification	-8	<opioid> <amount> ; <partner> <home> ; <partner> <moment> ; <past> 0
        needs_clarification	-8	<past> <day> ; <pill> <day> ; <school> <need> ; <sedative> <day>
        needs_clarification	-8	<start> <month> ; <stimulant> <continue> ; <stimulant> <illness>
        needs_clarification	-8	<stimulant> casi ; <stimulant> on ; <take> <month> ; <take> too
        needs_clarification	-8	<treatment> twic ; <withdrawal> 0 ; <withdrawal> <alcohol> ; a fifth
        needs_clarification	-8	a lin ; a marc ; a wk ; about every ; absces ; addy ; al cristal
        needs_clarification	-8	and <last> ; and last ; atty ; been on ; cerveza ; chamb ; cocain 0
        needs_clarification	-8	coverag ; cuanta ; day is ; day sinc ; de <alcohol> ; de <fluid> ; det
        needs_clarification	-8	detox at ; dia y ; do <treatment> ; do cok ; dts ; entreg ; event ; f meth
        needs_clarification	-8	fioricet ; for $ ; from <alcohol> ; g / ; go <home> ; go away ; gram
        needs_clarification	-8	grupo ; hay quien ; heroin in ; his back ; last one ; ld ; le <hit>
        needs_clarification	-8	lineman ; look for ; loos ; lug dond ; mayb <amount> ; my <wait> ; my stay
        needs_clarification	-8	my two ; n ; no <alcohol> ; norc ; nurs <school> ; of <treatment> ; of jim
        needs_clarification	-8	of one ; of rehab ; on <alcohol> ; phon # ; pleas <phone> ; psych
        needs_clarification	-8	ready for ; resum ; rivotril ; sampl ; sept ; shop and ; snif ; snor
        needs_clarification	-8	som <week> ; spar <room> ; sun ; supervis ; support ; sweat and ; that been
        needs_clarification	-8	the week ; tom los ; tre ano ; uninsur ; up 0 ; vacant ; vein ; with nurs
        needs_clarification	-8	would your ; your doctor ; ~<sedative> ; ~away ; ~group
        needs_clarification	-9	*audit.0 ; *ciwa.0 ; *duration.3 ; *frequency.0 ; *frequency.1
        needs_clarification	-9	*frequency.2:negated ; *losingSupply.0 ; *mandate.1 ; *number.2
        needs_clarification	-9	*withdrawalSign.0 ; / mo ; 0 # ; 0 d ; 0 g ; <amount> <month>
        needs_clarification	-9	<amount> <past> ; <blood> me ; <child> <illness> ; <consume> <day>
        needs_clarification	-9	<consume> en ; <consume> piedr ; <container> <amount> ; <day> <count>
        needs_clarification	-9	<day> all ; <day> my ; <day> out ; <feel> ok ; <hit> <stimulant>
        needs_clarification	-9	<homeless> <stimulant> ; <law> <law> ; <moment> <night>
        needs_clarification	-9	<month> <treatment> ; <night> <count> ; <opioid> <go> ; <opioid> in
        needs_clarification	-9	<outdoors> <stimulant> ; <put> <alcohol> ; <stimulant> sinc
        needs_clarification	-9	<treatment> <amount> ; <treatment> <law> ; <wait> <month> ; <week> <amount>
        needs_clarification	-9	<withdrawal> ; aft school ; and <day> ; august and ; befor that ; brandy
        needs_clarification	-9	burnt ; complet ; contract ; desintoxic ; donat ; expedient ; feel ok
        needs_clarification	-9	four year ; gast ; group and ; hac com ; hx 0 ; in april ; in ther ; inject
        needs_clarification	-9	knuckl ; le <take> ; le dieron ; lik every ; me cor ; meth on ; month at
        needs_clarification	-9	my <drug> ; my <sedative> ; narcan ; neurologist ; night sinc
        needs_clarification	-9	no <caretaking> ; not <always> ; of <night> ; only <outdoors> ; or 0
        needs_clarification	-9	par no ; quier ayud ; temblor ; the flu ; to <stimulant> ; to detox
        needs_clarification	-9	tom desd ; un grup ; want ; withdrawal ; x a ; zoom ; ~liv ; ~opi
        needs_clarification	-10	*abstinent.2 ; *cows.0 ; *seizure.2:historical ; *sinceStopping.1
        needs_clarification	-10	*spam.0 ; *withdrawalHint.0:negated ; + <stimulant> ; + cok ; 0 <day>
        needs_clarification	-10	0 drink ; 0 mg ; <ask> <job> ; <cannabis> <always> ; <clinician> <see>
        needs_clarification	-10	<consume> <amount> ; <consume> lik ; <container> <take> ; <day> <home>
        needs_clarification	-10	<day> lik ; <emergency> <room> ; <hospital> <day> ; <medicine> <opioid>
        needs_clarification	-10	<month> <go> ; <month> <stimulant> ; <need> <go> ; <past> that
        needs_clarification	-10	<stimulant> <bodypart> ; <treatment> ; a <opioid> ; a clas ; aft he
        needs_clarification	-10	and off ; but its ; cant pay ; casi ; comment ; cow 0 ; crack sinc
        needs_clarification	-10	de alt ; delirium ; disability ; do aft ; facility ; for about ; in hous
        needs_clarification	-10	lik <always> ; lin of ; longest ; malil ; memory ; mg ; minimum
        needs_clarification	-10	most night ; nicotin ; no plan ; norco ; program ambulatori ; program de
        needs_clarification	-10	ralph ; request ; strip ; svc ; the <cannabis> ; the bottl ; tim for
        needs_clarification	-10	treatment center ; trembl ; walmart ; with <friend> ; wont <hold>
        needs_clarification	-10	~intern ; ~iop ; ~month
        needs_clarification	-11	*detoxWord.0:hypothetical ; *heavy.0 ; *quantity.0 ; 0 <alcohol>
        needs_clarification	-11	<alcohol> <year> ; <alcohol> a ; <alcohol> aft ; <asleep> <moment>
        needs_clarification	-11	<clinician> <ask> ; <consume> los ; <day> <hospital> ; <day> <opioid>
        needs_clarification	-11	<go> <sedative> ; <night> only ; <night> sinc ; <opioid> <alcohol>
        needs_clarification	-11	<opioid> on ; <start> <consume> ; <stimulant> <law> ; <stop> <cold>
        needs_clarification	-11	<take> <opioid> ; <treatment> <night> ; <week> with ; a day ; a dorm
        needs_clarification	-11	bipol ; ciw ; cok on ; contrat ; crank ; cuatr ano ; day on ; entr seman
        """
}
