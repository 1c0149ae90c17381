extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification11 = """
        needs_clarification	-4	first <week> ; first in ; first week ; flood the ; for <calm> ; for <law>
        needs_clarification	-4	four or ; from <day> ; from <opioid> ; get me ; get through ; giv or
        needs_clarification	-4	go if ; going on ; gooseflesh ; grup par ; hac tre ; hag ; half an
        needs_clarification	-4	hard <alcohol> ; has <take> ; has sinc ; hav kais ; hav me ; he stil
        needs_clarification	-4	he went ; hel to ; her <medicine> ; her counselor ; highway ; himself in
        needs_clarification	-4	hir for ; his fingernail ; hormiga ; horror ; hous and ; i <awake>
        needs_clarification	-4	i <kill> ; i get ; i smok ; im <asleep> ; im <insurance> ; in <go>
        needs_clarification	-4	in <hospital> ; in <trust> ; in <week> ; in august ; in hom ; in lot
        needs_clarification	-4	in week ; insuranc no ; int his ; intern ; internarl ; inventari ; ir a
        needs_clarification	-4	is bet ; is slow ; it alon ; it than ; its every ; its rain ; its tim
        needs_clarification	-4	iv <stimulant> ; job over ; jun and ; kid nev ; la <withdrawal> ; la botel
        needs_clarification	-4	la clinic ; la ferreteri ; lactos ; lcsw ; le entr ; le va ; lectur
        needs_clarification	-4	left on ; licenci de ; lin was ; lkjh ; llanter ; llev cinc ; los dia
        needs_clarification	-4	m <drug> ; m <job> ; m <opioid> ; mail himself ; malibu ; may 0 ; may we
        needs_clarification	-4	mayb two ; me cobr ; me dijeron ; me fue ; me pop ; medi de
        needs_clarification	-4	medical <treatment> ; medical detox ; mention your ; mis work ; mism <town>
        needs_clarification	-4	mo ; monitor ; month of ; mouth ; mucha gracia ; muse ; music ; my <money>
        needs_clarification	-4	my card ; my fiance ; my granddaught ; nam no ; nam what ; nam you
        needs_clarification	-4	near every ; necesit una ; need a ; nev <phone> ; nev open ; nev thought
        needs_clarification	-4	night only ; night out ; nin hour ; nip ; no way ; no ~opi ; nois lik
        needs_clarification	-4	noma <consume> ; non ; non sinc ; not cel ; not speak ; noth for ; now no
        needs_clarification	-4	nts ; ocupan ; odd on ; of <alcohol> ; of <last> ; of last ; of win
        needs_clarification	-4	off <day> ; off alcohol ; off of ; off xanax ; offer ; old map ; on him
        needs_clarification	-4	on ketamin ; on new ; only pleas ; only when ; opening for ; or fiv ; or so
        needs_clarification	-4	otherwis ; otr vez ; our beagl ; our tir ; our van ; out <day>
        needs_clarification	-4	over <stimulant> ; over who ; own and ; ox ; pack fan ; par <put> ; pardon
        needs_clarification	-4	patient ther ; per diem ; phon charg ; phon me ; phon yesterday ; pinpoint
        needs_clarification	-4	pitch ; pleas answ ; pleas hurry ; pls ; poquit ; porqu me ; potato
        needs_clarification	-4	practic aft ; prefier no ; prepar ; priv ; program residencial ; psicolog
        needs_clarification	-4	pump ; quien <clean> ; quier dejarl ; quier sal ; quincen ; quit cold
        needs_clarification	-4	radt ; residential program ; retain ; rns ; rub ; run out ; said you
        needs_clarification	-4	say our ; second day ; second week ; second year ; seven year
        needs_clarification	-4	sharpen kniv ; she back ; should lik ; si pued ; siet ; sign said
        needs_clarification	-4	sin <medicine> ; sinc aug ; singl night ; sist need ; sixty ; snor lik
        needs_clarification	-4	so long ; som night ; som weekend ; somo de ; sophomor ; sorry wrong
        needs_clarification	-4	spe to ; specialist ; spel with ; spic <always> ; spous ; st ann ; stamp on
        needs_clarification	-4	stay in ; step ; stil on ; straw ; street becaus ; suboxon ; suer ; sunny
        needs_clarification	-4	sx ; tak his ; tak one ; tallboy ; teach at ; telegram ; tembl ; ten in
        needs_clarification	-4	teng <key> ; the dts ; the handwrit ; the iop ; the lat ; the mirror
        needs_clarification	-4	the stamp ; then no ; thesi ; they brought ; they said ; thi <month>
        needs_clarification	-4	think im ; thre year ; thund ; thursday through ; tien <illness>
        needs_clarification	-4	tienen <treatment> ; til ; tim a ; tim the ; timbr ; to <partner> ; to drop
        needs_clarification	-4	to group ; to whom ; toilet ; tom 0 ; town by ; truck driv ; twin and
        needs_clarification	-4	un <hear> ; un lug ; una <alcohol> ; up <leave> ; up left ; van <amount>
        needs_clarification	-4	vap thc ; vez ; vez en ; vez y ; visitor ; visitor park ; vm ful ; wak my
        needs_clarification	-4	want 0 ; want help ; want step ; warranty ; was <alcohol> ; was cok
        needs_clarification	-4	wash my ; watch my ; web ; wednesday ; week for ; week with ; when can
        needs_clarification	-4	wher i ; which <container> ; which box ; with din ; wk ; wkend ; x yrs
        needs_clarification	-4	y/o ; year now ; year of ; yesterday he ; you <phone> ; you cal
        needs_clarification	-4	your client ; your detox ; your iop ; your ~<treatment> ; zolpidem ; ~/
        needs_clarification	-4	~<alcohol> / ; ~<consume> ni ; ~<week> ; ~a ; ~a ~day ; ~com ~off
        needs_clarification	-4	~drink and ; ~etoh / ; ~for ; ~lik ; ~lik ~to ; ~record ; ~sob
        needs_clarification	-5	*backToUse.0 ; *barrierChild.1 ; *emergency.4:negated ; *family.4
        needs_clarification	-5	*homeless.0:other_experiencer ; *otherService.5:negated
        needs_clarification	-5	*overdose.0:other_experiencer ; *quantity.4:negated ; *sinceLastUse.3
        needs_clarification	-5	*substance.0:negated ; / ; / <day> ; 0 <clinician> ; 0 <past> ; 0 beer
        needs_clarification	-5	0 cb ; 0 im ; 0 night ; 0 now ; 0 pk ; 0 smok ; <alcohol> <clinician>
        needs_clarification	-5	<alcohol> all ; <alcohol> el ; <alone> <consume> ; <always> <school>
        needs_clarification	-5	<amount> al ; <amount> de ; <ask> <night> ; <asleep> is ; <asleep> sinc
        needs_clarification	-5	<asleep> ther ; <bodysound> lik ; <build> <bodypart> ; <cannabis> at
        needs_clarification	-5	<caretaking> for ; <child> re ; <cold> <fluid> ; <colleague> wont
        needs_clarification	-5	<consume> <week> ; <consume> noma ; <consume> only ; <consume> sinc
        needs_clarification	-5	<container> <opioid> ; <container> a ; <continue> con ; <count> <moment>
        needs_clarification	-5	<crowd> <consume> ; <day> <hit> ; <day> <medicine> ; <day> <moment>
        needs_clarification	-5	<day> <sick> ; <day> thru ; <day> too ; <day> without ; <drug> <day>
        needs_clarification	-5	<drug> <month> ; <drug> sinc ; <drug> the ; <emergency> <container>
        needs_clarification	-5	<feel> the ; <friend> <hear> ; <furniture> <think> ; <give> <think>
        needs_clarification	-5	<give> lin ; <go> <clinician> ; <headface> spray ; <hear> whil
        needs_clarification	-5	<illness> <opioid> ; <insurance> <appointment> ; <job> <stimulant>
        needs_clarification	-5	<last> <alcohol> ; <medicine> <amount> ; <medicine> <hospital>
        needs_clarification	-5	<moment> <consume> ; <moment> <opioid> ; <moment> <treatment>
        needs_clarification	-5	<moment> sinc ; <money> <need> ; <money> me ; <month> <break> ; <month> no
        needs_clarification	-5	<need> <amount> ; <need> <leave> ; <need> <past> ; <need> <room>
        needs_clarification	-5	<need> alg ; <need> in ; <need> step ; <need> un ; <night> /
        needs_clarification	-5	<night> <week> ; <night> she ; <night> ther ; <opioid> en
        needs_clarification	-5	<past> <treatment> ; <phone> whil ; <pill> <palecolor> ; <play> no
        needs_clarification	-5	<promise> <need> ; <say> w/d ; <school> <stimulant> ; <sedative> 0
        needs_clarification	-5	<sedative> <always> ; <sedative> <medicine> ; <see> <day> ; <see> for
        needs_clarification	-5	<sick> ; <sober> <home> ; <stimulant> <crowd> ; <stimulant> about
        needs_clarification	-5	<stimulant> off ; <stimulant> out ; <stimulant> when ; <stop> <clothes>
        needs_clarification	-5	<stop> <shake> ; <stop> mi ; <take> <intoxicated> ; <take> <leave>
        needs_clarification	-5	<trade> <crowd> ; <trade> her ; <treatment> <illness> ; <treatment> <start>
        needs_clarification	-5	<treatment> por ; <vermin> off ; <wait> <stop> ; <wait> y
        needs_clarification	-5	<week> <alcohol> ; <week> <leave> ; <week> <month> ; <week> for
        needs_clarification	-5	<withdrawal> <sedative> ; <write> <needle> ; <year> <start> ; a drunk
        needs_clarification	-5	a facility ; a m ; a piec ; a six ; a sob ; abt 0 ; abuel deci ; addict
        needs_clarification	-5	addict to ; adic ; ago i ; amigo ; an <night> ; an even ; and had ; and out
        needs_clarification	-5	and thursday ; asdlkj ; aseguranz ; at <appointment> ; august
        needs_clarification	-5	bathroom floor ; be away ; be somewher ; been <stimulant> ; been <take>
        needs_clarification	-5	been the ; beer ; befor thanksgiv ; behavioral health ; botel ; buddy
        needs_clarification	-5	busc trabaj ; buy ; buy from ; cad quincen ; cadc ; cant <awake>
        needs_clarification	-5	cant stop ; capful ; cardiologist ; casi diari ; cb <day> ; cert ; certifi
        needs_clarification	-5	cit con ; clinical ; clinical <colleague> ; clink on ; clr <hear> ; clr son
        needs_clarification	-5	cobija y ; codig ; cok most ; com <amount> ; con <stimulant>
        needs_clarification	-5	congratulation ; corol ; cps ; cuand <phone> ; d <stop> ; d/c 0
        needs_clarification	-5	dan permis ; day ; day my ; day thre ; de <bodypart> ; de <hit>
        needs_clarification	-5	de <month> ; dead 0 ; deni any ; deni w/d ; desd <month> ; design
        needs_clarification	-5	dieron de ; dobl ; dont go ; dos semana ; doubl ; el casin ; eleven year
        needs_clarification	-5	empec ; employment ; en juli ; en may ; eso ; espald ; estuv ; every month
        needs_clarification	-5	exp ; extern ; eyelid ; f/u ; fac and ; fail ; falt una ; favor <phone>
        needs_clarification	-5	fent ; few tim ; fifteen ; fifteen minut ; fifth ; first tim ; fiv tim
        needs_clarification	-5	flask ; fml ; for someth ; four month ; friday and ; from <eat> ; from your
        needs_clarification	-5	fum piedr ; get off ; got hom ; grand mal ; hag al ; handful ; he can
        needs_clarification	-5	he eat ; he mak ; help us ; her <clinician> ; hes mak ; him up ; hir ; hlep
        needs_clarification	-5	hom now ; homeles ; hous wher ; how do ; i <consume> ; i <emergency>
        needs_clarification	-5	i kick ; i overdos ; i represent ; if i ; im thirty ; im with ; in county
        needs_clarification	-5	in program ; irs ; it <alone> ; its just ; its one ; ive <consume>
        needs_clarification	-5	jackpot ; jameson ; keep start ; la <hospital> ; la cen ; la espald
        needs_clarification	-5	last beer ; le hag ; lik 0 ; llamenm despu ; loud clr ; lung ; m <alcohol>
        needs_clarification	-5	management ; md ; me 0 ; me <consume> ; mensaj de ; metanfetamin
        needs_clarification	-5	meth again ; meth every ; mezcal ; mft ; mi <record> ; milligram ; mis 0
        needs_clarification	-5	mkt ; mo ago ; mot ; msw ; my baby ; my girl ; my marriag ; na
        needs_clarification	-5	near <always> ; needl ; new <clinician> ; nin <moment> ; no alcohol ; noc
        needs_clarification	-5	nod ; nor ; not every ; not wak ; noth he ; numer ; nurs student ; o tre
        needs_clarification	-5	oct ; oding ; of <give> ; of current ; ofrec ; ofrecemo ; on <appointment>
        needs_clarification	-5	on day ; op ; or four ; party and ; paycheck ; pension ; perdi mi
        needs_clarification	-5	picnic and ; piel ; pk ; portugues ; pres 0 ; puls ; quien me ; rain on
        needs_clarification	-5	ran out ; rang back ; re <night> ; re <treatment> ; refil ; regul ; repav
        needs_clarification	-5	replac ; represent ; represent a ; residenc ; said landlord ; say so
        needs_clarification	-5	say yes ; sch ; she just ; sherif ; shot up ; should go ; siet ano
        needs_clarification	-5	sin <alcohol> ; sinc fri ; singl <day> ; singl day ; sintoma ; skin is
        needs_clarification	-5	slap ; sleep ; sleep ther ; smok ; smok weed ; sob ; spe ; sport bet
        needs_clarification	-5	spray ; steady ; stitch in ; student ; su cuent ; suelt a ; tar
        needs_clarification	-5	telehealth ; thank in ; thatl ; the <sick> ; the label ; the shak
        needs_clarification	-5	the weed ; thru <month> ; to <day> ; to <volunteer> ; to sunday ; to your
        needs_clarification	-5	tom diari ; top of ; transf ; trap ; twelv year ; uds ; urgent car ; vaci
        needs_clarification	-5	viej y ; viv con ; way too ; we get ; week in ; whatev ; wif ask ; wif want
        needs_clarification	-5	with <emergency> ; with <illness> ; without ; would ~lik ; wrot your
        needs_clarification	-5	x <year> ; y <stimulant> ; y casi ; y ni ; year sob ; you <go> ; you how
        needs_clarification	-5	your <furniture> ; your facility ; your residential ; ~<alcohol> <day>
        needs_clarification	-5	~<consume> and ; ~<continue> ; ~<emergency> in ; ~<fluid> ; ~<wait> ; ~back
        needs_clarification	-5	~convulsion ; ~day ; ~himself when ; ~shak ; ~two
        needs_clarification	-6	$ 0 ; *ago.3 ; *emergency.4 ; *family.0 ; *frequency.1:other_experiencer
        needs_clarification	-6	*frequency.2 ; *lengthOfUse.1 ; *number.1 ; *service.0
        needs_clarification	-6	*substance.0:other_experiencer ; *substance.3 ; *uses.0
        needs_clarification	-6	*withdrawalSign.0:other_experiencer ; 0 <consume> ; 0 <furniture>
        needs_clarification	-6	<alcohol> <furniture> ; <alcohol> <week> ; <alcohol> <withdrawal>
        needs_clarification	-6	<always> x ; <amount> <consume> ; <amount> <day> ; <amount> <daytime>
        needs_clarification	-6	<amount> <treatment> ; <consume> <alcohol> ; <consume> <play>
        needs_clarification	-6	<consume> <year> ; <container> <always> ; <container> <stop>
        needs_clarification	-6	<continue> <bodypart> ; <continue> <stimulant> ; <count> <put>
        needs_clarification	-6	<count> <year> ; <crash> with ; <crowd> doesnt ; <day> <break>
        needs_clarification	-6	<day> <law> ; <day> <shake> ; <day> of ; <day> sinc ; <drive> <consume>
        needs_clarification	-6	<drive> spot ; <emergency> <caretaking> ; <give> <emergency> ; <go> <night>
        needs_clarification	-6	<go> <withdrawal> ; <headface> <chestheart> ; <headface> <furniture>
        needs_clarification	-6	<hospital> <alcohol> ; <intoxicated> <stimulant> ; <medicine> y
        needs_clarification	-6	<moment> <order> ; <month> <continue> ; <need> <caretaking>
        needs_clarification	-6	<need> <school> ; <need> somewher ; <night> <chestheart> ; <night> out
        needs_clarification	-6	<official> <law> ; <opioid> <bodypart> ; <opioid> <leave>
        needs_clarification	-6	<opioid> <month> ; <opioid> <year> ; <palecolor> <breath>
        needs_clarification	-6	<palecolor> claw ; <partner> <count> ; <partner> <key>
        needs_clarification	-6	<record> <hospital> ; <say> ~si ; <start> doing ; <stimulant> <room>
        needs_clarification	-6	<stimulant> <school> ; <stop> <put> ; <take> int ; <take> them
        needs_clarification	-6	<think> <emergency> ; <treatment> <appointment> ; <treatment> <school>
        needs_clarification	-6	<treatment> <treatment> ; <treatment> <year> ; <week> 0 ; <week> <job>
        needs_clarification	-6	<week> <moment> ; <week> <week> ; a <bodysound> ; a grief ; a lift ; a plat
        needs_clarification	-6	a quart ; a sit ; a vec ; about thre ; aceptan mujer ; adderal and ; admit
        needs_clarification	-6	aft <job> ; aft <school> ; ahi ; al <stimulant> ; al anon ; alg en ; alvar
        needs_clarification	-6	amphetamin ; anyth for ; been snort ; blow ; caguama ; cant <take>
        needs_clarification	-6	cant tak ; casi <always> ; chin on ; clinica ; clr chatty ; clr read
        needs_clarification	-6	clr said ; cocain sinc ; coin ; cost me ; counsel ; cuart 0 ; cuf
        needs_clarification	-6	dad want ; dai x ; day 0 ; day now ; day off ; de <give> ; deni ~si
        needs_clarification	-6	deploy ; desd <night> ; desd anoch ; dia ; dia desd ; dijeron ; dip
        needs_clarification	-6	doe he ; doing <stimulant> ; doordash ; drink 0 ; eight ; el mejor
        needs_clarification	-6	el puest ; empez con ; en abril ; estuv con ; etoh 0 ; eve ; f <consume>
        needs_clarification	-6	falt al ; fetty ; fiv or ; for parent ; for whatev ; found him ; four in
        needs_clarification	-6	fum ; go anywher ; go hom ; gram a ; grati ; hac cuatr ; hand are
        needs_clarification	-6	hasnt had ; his <last> ; his last ; i hadnt ; i show ; in <withdrawal>
        needs_clarification	-6	inpt ; is <illness> ; just <consume> ; layof ; le peg ; le quit ; linen
        needs_clarification	-6	liv ther ; loan ; lorazepam ; lu 0 ; marca ; may i ; me <shake> ; me corren
        needs_clarification	-6	medical clear ; mgmt ; mi <treatment> ; mo <past> ; mol + ; money on
        needs_clarification	-6	my nos ; n i ; nam to ; nev mis ; new <phone> ; no <asleep> ; nobody at
        needs_clarification	-6	nobody can ; not <awake> ; not <breath> ; not breath ; on and ; or six
        needs_clarification	-6	organiz ; overnight ; pen escrib ; por quien ; random ; rank ; requir
        needs_clarification	-6	resident ; rum ; rung ; script ; se pas ; si lo ; sinc ; sinc my
        needs_clarification	-6	six night ; six pack ; som <night> ; start doing ; stepson play ; sí y
        needs_clarification	-6	tak 0 ; tak leav ; talk soon ; ten <week> ; ten week ; term ; test
        needs_clarification	-6	thank god ; the <withdrawal> ; the afternoon ; the ful ; the plastic
        needs_clarification	-6	the run ; ther no ; thi <day> ; thi far ; thing for ; thre or ; tiembl
        needs_clarification	-6	tim is ; to interview ; told his ; too many ; took too ; twic a ; two night
        needs_clarification	-6	two week ; ua ; und 0 ; use want ; vap ; walk out ; want tx ; was <opioid>
        needs_clarification	-6	wed lik ; week i ; week sinc ; what can ; what was ; wher els ; whit claw
        needs_clarification	-6	wif has ; wil <ask> ; wil ask ; wk x ; wont <awake> ; wont wak ; x 0
        needs_clarification	-6	y <need> ; y quier ; y ya ; yo tambien ; ~his ; ~liv ~in ; ~outpatient
        needs_clarification	-6	~tap ; ~w/d ; ~x
        needs_clarification	-7	% off ; *functioning.0 ; *injecting.0:other_experiencer ; *jobSeeker.0
        needs_clarification	-7	*mildCue.0 ; *occasional.0:negated ; *quitting.0:hypothetical ; *relief.0
        needs_clarification	-7	*residentialRequest.0:negated ; *substance.1:negated
        needs_clarification	-7	*uses.0:other_experiencer ; *withdrawalSign.0:hypothetical ; 0 ; 0 f ; 0 m
        needs_clarification	-7	0 tim ; 0 today ; <alcohol> <bodypart> ; <alcohol> <consume>
        needs_clarification	-7	<alcohol> <month> ; <alcohol> en ; <alcohol> hac ; <bodypart> <hot>
        needs_clarification	-7	<bodypart> <shake> ; <buy> from ; <color> <container>
        needs_clarification	-7	<confused> <withdrawal> ; <consume> <asleep> ; <container> at
        needs_clarification	-7	<crowd> <night> ; <day> <continue> ; <day> <remember> ; <day> desd
        needs_clarification	-7	<day> y ; <drug> <week> ; <drug> to ; <feel> fin ; <give> about
        needs_clarification	-7	<homeless> ; <illness> on ; <intoxicated> <amount> ; <kin> chay
        needs_clarification	-7	<medicine> <go> ; <moment> <month> ; <month> <leave> ; <month> <wait>
        needs_clarification	-7	<month> ive ; <need> <town> ; <needle> ; <night> 0 ; <opioid> <needle>
        needs_clarification	-7	<past> ~pt ; <phone> <rope> ; <pill> <stimulant> ; <play> <consume>
        needs_clarification	-7	<sad> <crowd> ; <stimulant> <go> ; <stimulant> <medicine>
        needs_clarification	-7	<stimulant> <needle> ; <stimulant> <year> ; <stimulant> lo
        needs_clarification	-7	<treatment> <need> ; <week> in ; <week> no ; <week> sinc ; <year> me
        needs_clarification	-7	a <rarely> ; a drop ; a shift ; a therapist ; about two ; absenc ; abus
        needs_clarification	-7	alumini ; alumni ; alzheim ; and saturday ; ano me ; at <opening>
        needs_clarification	-7	been smok ; behavioral ; both <consume> ; busc ; cant <stop> ; chay ; ciw 0
        needs_clarification	-7	com <soon> ; completion ; coupl ; cristal desd ; cut me ; daniel ; dc
        needs_clarification	-7	de ahi ; delirium tremen ; detox ; diari desd ; did it ; drink at
        needs_clarification	-7	email is ; enganch ; er ; everyday ; ex <colleague> ; f 0 ; f cok
        needs_clarification	-7	feel fin ; fentanyl in ; for <treatment> ; form ~pt ; four night
        needs_clarification	-7	go <treatment> ; got int ; grup de ; hablan espanol ; he lost ; hook on
        needs_clarification	-7	i <hit> ; in rm ; in septemb ; is doing ; itemiz ; john ; kratom shot
        needs_clarification	-7	la <clinician> ; last wint ; late ; ld ; limpiez ; los fin ; meth 0
        needs_clarification	-7	most weekend ; much doe ; muev ; my mouth ; n ; need detox ; new phon
        needs_clarification	-7	night for ; no <shake> ; no coverag ; no subst ; noth sinc ; np ; of em
        needs_clarification	-7	of night ; on <money> ; on fentanyl ; ortiz ; our 0 ; our <treatment>
        needs_clarification	-7	panel ; part tim ; perdon me ; position ; possession ; pued dej ; pued falt
        needs_clarification	-7	quinc <year> ; quinc ano ; quit el ; residential for ; sali de ; se inyect
        needs_clarification	-7	sem ; sherry ; signatur ; six a ; sob hom ; somewher to ; spe <amount>
        needs_clarification	-7	stan ; structur ; studi ; sud ; suspend ; taught her ; terc <day>
        needs_clarification	-7	terc dia ; th and ; thc cart ; the <alcohol> ; the longest ; the nurs
        needs_clarification	-7	the thirty ; theyl ; to <fall> ; to ten ; told cant ; tom en ; transport
        needs_clarification	-7	tremen ; tweak ; was 0 ; when hes ; wil think ; wont hold ; would lov
        needs_clarification	-7	you hir ; you run ; your resident ; ~<alcohol> ; ~<always>
        needs_clarification	-7	~<treatment> ~<treatment> ; ~dop ; ~end
        needs_clarification	-8	*clientAdmin.1:other_experiencer ; *frequency.2:other_experiencer
        needs_clarification	-8	*lostThroughUse.0 ; *naloxone.0:other_experiencer ; *organDamage.0
        needs_clarification	-8	*overdoseNow.0 ; *rehabDone.0 ; *wantsOff.0 ; 0 <always> ; 0 <money>
        needs_clarification	-8	0 pls ; <alcohol> <daytime> ; <always> desd ; <bodypart> <clinician>
        needs_clarification	-8	<cannabis> cart ; <consume> <opioid> ; <count> <money> ; <day> <amount>
        needs_clarification	-8	<day> <clinician> ; <daytime> <night> ; <drug> <container> ; <drug> <play>
        needs_clarification	-8	<fire> <take> ; <fluid> <furniture> ; <hold> her ; <home> wher
        needs_clarification	-8	<hospital> <clinician> ; <last> one ; <lock> it ; <month> <day>
        needs_clarification	-8	<need> <hospital> ; <need> <photo> ; <need> <stop> ; <night> a ; <night> it
        needs_clarification	-8	<opioid> <amount> ; <opioid> <go> ; <partner> <home> ; <partner> <moment>
        needs_clarification	-8	<past> 0 ; <past> <day> ; <pill> <day> ; <school> <need> ; <sedative> <day>
        needs_clarification	-8	<start> <month> ; <stimulant> <continue> ; <stimulant> <illness>
        needs_clarification	-8	<stimulant> casi ; <stimulant> on ; <take> <month> ; <take> too
        needs_clarification	-8	<treatment> twic ; <withdrawal> 0 ; <withdrawal> <alcohol> ; a fifth
        needs_clarification	-8	a handl ; a lin ; a marc ; a wk ; about every ; absces ; addy ; and <last>
        needs_clarification	-8	and last ; atty ; been on ; cerveza ; chamb ; cocain 0 ; coverag ; cuanta
        needs_clarification	-8	d/c <day> ; day is ; day sinc ; de <alcohol> ; de <fluid> ; det ; detox at
        needs_clarification	-8	dia y ; do <treatment> ; do cok ; dts ; entreg ; event ; f meth ; fioricet
        needs_clarification	-8	for $ ; from <alcohol> ; g / ; go <home> ; go away ; gram ; grupo
        needs_clarification	-8	hay quien ; heroin in ; his back ; last one ; le <hit> ; lineman ; look for
        needs_clarification	-8	loos ; lug dond ; mayb <amount> ; my <wait> ; my stay ; my two
        needs_clarification	-8	no <alcohol> ; norc ; nurs <school> ; of <treatment> ; of jim ; of one
        needs_clarification	-8	of rehab ; on <alcohol> ; phon # ; pleas <phone> ; psych ; ready for
        needs_clarification	-8	resum ; rivotril ; sampl ; sept ; shop and ; snif ; snor ; som <week>
        needs_clarification	-8	spar <room> ; sun ; supervis ; support ; sweat and ; that been ; the week
        needs_clarification	-8	tom los ; tre ano ; uninsur ; up 0 ; vacant ; vein ; with nurs ; would your
        needs_clarification	-8	your doctor ; ~<sedative> ; ~away ; ~group ; ~odd
        needs_clarification	-9	*abstinent.2 ; *audit.0 ; *ciwa.0 ; *duration.3 ; *frequency.0
        needs_clarification	-9	*frequency.1 ; *frequency.2:negated ; *losingSupply.0 ; *mandate.1
        needs_clarification	-9	*number.2 ; *priorTreatments.0 ; *withdrawalSign.0 ; / mo ; 0 # ; 0 g
        needs_clarification	-9	<amount> <month> ; <amount> <past> ; <blood> me ; <child> <illness>
        needs_clarification	-9	<consume> <day> ; <consume> en ; <consume> piedr ; <container> <amount>
        needs_clarification	-9	<day> <count> ; <day> all ; <day> my ; <day> out ; <feel> ok
        needs_clarification	-9	<hit> <stimulant> ; <homeless> <stimulant> ; <law> <law> ; <moment> <night>
        needs_clarification	-9	<month> <treatment> ; <night> <count> ; <opioid> in
        needs_clarification	-9	<outdoors> <stimulant> ; <put> <alcohol> ; <stimulant> sinc
        needs_clarification	-9	<treatment> <amount> ; <treatment> <law> ; <wait> <month> ; <week> <amount>
        needs_clarification	-9	<withdrawal> ; aft school ; al cristal ; and <day> ; august and
        needs_clarification	-9	befor that ; brandy ; burnt ; complet ; contract ; desintoxic ; donat
        needs_clarification	-9	expedient ; feel ok ; four year ; gast ; group and ; hac com ; hx 0
        needs_clarification	-9	in april ; in ther ; inject ; knuckl ; le <take> ; le dieron ; lik every
        needs_clarification	-9	me cor ; meth on ; month at ; my <drug> ; my <sedative> ; narcan
        needs_clarification	-9	neurologist ; night sinc ; no <caretaking> ; not <always> ; of <night>
        needs_clarification	-9	only <outdoors> ; or 0 ; par no ; quier ayud ; temblor ; the flu
        needs_clarification	-9	to <stimulant> ; to detox ; tom desd ; un grup ; want ; withdrawal ; x a
        needs_clarification	-9	zoom ; ~liv ; ~opi
        needs_clarification	-10	*cows.0 ; *seizure.2:historical ; *sinceStopping.1 ; *spam.0
        needs_clarification	-10	*withdrawalHint.0:negated ; + <stimulant> ; + cok ; 0 <day> ; 0 d
        needs_clarification	-10	0 drink ; 0 mg ; <ask> <job> ; <cannabis> <always> ; <clinician> <see>
        needs_clarification	-10	<consume> <amount> ; <consume> lik ; <container> <take> ; <day> <home>
        needs_clarification	-10	<day> lik ; <emergency> <room> ; <hospital> <day> ; <medicine> <opioid>
        needs_clarification	-10	<month> <go> ; <month> <stimulant> ; <need> <go> ; <past> that
        needs_clarification	-10	<stimulant> <bodypart> ; <treatment> ; a <opioid> ; aft he ; and off
        needs_clarification	-10	but its ; cant pay ; casi ; comment ; cow 0 ; crack sinc ; de alt
        needs_clarification	-10	delirium ; disability ; do aft ; facility ; for about ; in hous
        needs_clarification	-10	lik <always> ; lin of ; longest ; malil ; memory ; mg ; minimum
        """
}
