extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential8 = """
        residential	-3	the lawy ; the real ; the uber ; the valley ; them i ; then his ; then no ; ther is
        residential	-3	theyr let ; think that ; thirty year ; through one ; tienen program ; to <phone>
        residential	-3	to <start> ; to app ; to cal ; tom cervez ; tom desd ; tom todo ; trembl ; triag
        residential	-3	trial ; turn de ; turn me ; tuv ; twelv pack ; two round ; u ; ultim vez
        residential	-3	un <crowd> ; un foc ; una <pill> ; uno que ; until she ; use anyth ; used <amount>
        residential	-3	used cocain ; using meth ; valley ; vecin y ; vin ; visit and ; vivi ; vodk dai
        residential	-3	vodk every ; wait list ; want it ; was not ; we <build> ; we <leave> ; weed
        residential	-3	went right ; went rigid ; what are ; who <see> ; who cant ; who would ; widow
        residential	-3	with friend ; with narcan ; with you ; without the ; wont do ; wor ; wrot ; y most
        residential	-3	y sin ; yawn ; yesterday for ; yo <alone> ; yo sol ; you run ; your <room>
        residential	-3	your detox ; your intensiv ; your patient ; zolpidem ; ~<drive> ; ~<treatment> ~d/c
        residential	-3	~a ~<night> ; ~a ~day ; ~a ~drink ; ~a ~night ; ~d/c ; ~droga ; ~drug in
        residential	-3	~how ~<amount> ; ~how ~much ; ~opi / ; ~pastilla ; ~shot ; ~sz ever ; ~tri
        residential	-3	él tom
        residential	-4	*audit.0 ; *family.0 ; *hallucination.9 ; *instruction.0 ; *naloxone.0
        residential	-4	*naloxone.0:other_experiencer ; *otherCause.0 ; *otherService.3
        residential	-4	*residentialEnding.1 ; *sinceStopping.0 ; *substance.0 ; / mo ; 0 glas ; 0 is
        residential	-4	0 sob ; 0 st ; <alcohol> <night> ; <alcohol> <past> ; <alcohol> de
        residential	-4	<always> <alcohol> ; <amount> <pain> ; <ask> <drive> ; <ask> <night> ; <ask> when
        residential	-4	<bodypart> <alcohol> ; <breath> <headface> ; <build> <go> ; <child> <afraid>
        residential	-4	<child> tien ; <clean> <continue> ; <clean> <treatment> ; <clinician> <night>
        residential	-4	<clinician> in ; <clinician> lin ; <consume> <take> ; <consume> anyth
        residential	-4	<consume> blu ; <consume> sat ; <container> each ; <container> on ; <count> them
        residential	-4	<day> <emergency> ; <day> nad ; <day> off ; <day> out ; <day> plac ; <die> <need>
        residential	-4	<die> <room> ; <drug> <start> ; <eat> <month> ; <eat> <needle>
        residential	-4	<emergency> <moment> ; <fluid> <asleep> ; <fluid> <fluid> ; <friend> <night>
        residential	-4	<give> en ; <go> <withdrawal> ; <go> ins ; <hit> <sober> ; <home> <partner>
        residential	-4	<homeless> <home> ; <hospital> <church> ; <insurance> me ; <kin> <stimulant>
        residential	-4	<kin> solter ; <last> <past> ; <leave> it ; <medicine> <hospital>
        residential	-4	<moment> <furniture> ; <month> <hot> ; <month> <start> ; <month> becaus
        residential	-4	<night> onc ; <opioid> <sedative> ; <opioid> iv ; <partner> <month>
        residential	-4	<partner> <water> ; <past> <need> ; <past> aft ; <pet> has ; <phone> <clinician>
        residential	-4	<pill> <say> ; <play> <friend> ; <record> <record> ; <record> from ; <room> <child>
        residential	-4	<say> <consume> ; <say> <pill> ; <school> <blood> ; <sedative> <past>
        residential	-4	<sedative> de ; <see> <soon> ; <seizure> <stop> ; <shake> + ; <shake> <room>
        residential	-4	<sober> from ; <sober> sinc ; <start> <stimulant> ; <stimulant> <hear>
        residential	-4	<stimulant> an ; <stranger> <insurance> ; <take> <fluid> ; <think> <night>
        residential	-4	<think> <year> ; <tired> <moment> ; <town> <say> ; <treatment> would
        residential	-4	a <bodysound> ; a concert ; a garag ; a minut ; a tent ; a websit ; acaban
        residential	-4	accidental ; aft <consume> ; ago aft ; ai ; alert ; alquil ; alzheim
        residential	-4	ambulatori intensiv ; and <treatment> ; and had ; ann ; apena ; apply for
        residential	-4	ask when ; at four ; bar <always> ; bday ; beam ; been <partner> ; been sinc
        residential	-4	befor lunch ; benefit ; bon ach ; bottl a ; by lunch ; by mistak ; calor ; can hav
        residential	-4	can she ; cant <hit> ; cant clos ; cant do ; capful ; cheapest ; claw ; cocain most
        residential	-4	coin and ; com <take> ; complaint ; con alguien ; could one ; could somebody
        residential	-4	count them ; coupl night ; ct <official> ; d rehab ; d then ; dad has ; day out
        residential	-4	day plac ; day straight ; de <alcohol> ; de cas ; deckhand ; del intern ; delirium
        residential	-4	dem ; detox 0 ; dia sin ; did six ; dont both ; dream ; drink every ; dtr on
        residential	-4	el <sedative> ; el del ; el numer ; els can ; en medi ; enrollment
        residential	-4	entonc <stimulant> ; escond en ; even do ; f <phone> ; f cal ; fami session ; fee
        residential	-4	firebal ; first <day> ; forev ; gap ; gon by ; gpa ; group for ; grp ; gs ; gurgl
        residential	-4	gut ; h <eat> ; had two ; her i ; hes <palecolor> ; hes <phone> ; hip ; hir for
        residential	-4	hook on ; hour a ; hous + ; i mak ; i odd ; i wrot ; ice all ; id <kill> ; if u
        residential	-4	if we ; im <wait> ; in each ; in fiv ; in rm ; iop or ; is <see> ; is that ; it im
        residential	-4	it off ; its my ; its two ; ive used ; ketamin most ; kick fent ; kit
        residential	-4	la <cannabis> ; la lanch ; la rent ; last eleven ; le acab ; lean ; lineman
        residential	-4	listen to ; los <room> ; los labio ; los the ; lunch and ; m liv ; m slam ; md
        residential	-4	me agar ; me hacen ; me loos ; meet ; merc ; meth / ; meth again ; meth judg
        residential	-4	meth pip ; mezcal ; month along ; month inpatient ; mor day ; mor of ; mtg ; my 0
        residential	-4	my fiance ; near me ; necesit ; nev <go> ; nieto ; nin <count> ; no <caretaking>
        residential	-4	no <leave> ; no doctor ; no etoh ; no pto ; no ~<drug> ; no ~drug ; nobody els
        residential	-4	not medical ; nurs lin ; of <year> ; of hospital ; of pt ; on <sedative>
        residential	-4	only weed ; orth ; payment ; pcp 0 ; peed ; perc 0 ; php ; piedr en ; por <stop>
        residential	-4	por cristal ; por dej ; prevention ; primer vez ; proces ; que dej ; que hor
        residential	-4	real bad ; recogniz ; regist ; residential as ; residential has ; reviv ; risk
        residential	-4	rivotril ; s ; script ; se <asleep> ; se <job> ; se <money> ; segur ni ; sig limpi
        residential	-4	sig usand ; sin <stimulant> ; singl dad ; solter ; someon ; sr ; start in ; stay on
        residential	-4	tequil ; test clean ; than my ; that noth ; the bottl ; the referral
        residential	-4	the residential ; the xanax ; then <ask> ; then ask ; thi <past> ; tim ever
        residential	-4	to <asleep> ; to giv ; to sleep ; tom ; tom en ; traffic ; tranq ; twelv a
        residential	-4	two bottl ; typ the ; up lik ; upset ; used thi ; vodk in ; walk ins ; was cok
        residential	-4	we <put> ; we buri ; wif want ; win with ; with <school> ; withdraw ; within 0
        residential	-4	wrot the ; y necesit ; y se ; you treat ; your program ; ~<consume> or ; ~<drug> in
        residential	-4	~<sedative> / ; ~a ~<day> ; ~benz / ; ~counselor ; ~day ~stay ; ~drink or ; ~gon
        residential	-4	~if ; ~w/d ~sz
        residential	-5	*abstinent.0 ; *clientAdmin.1 ; *family.1 ; *family.9 ; *familySupport.0
        residential	-5	*otherService.1 ; *overdoseNow.0 ; *person.0:possible ; *seizure.0
        residential	-5	*seizure.0:other_experiencer ; *substance.1 ; *substance.4:negated ; / n
        residential	-5	0 <cannabis> ; 0 <sober> ; 0 b ; 0 p ; 0 sec ; 0 using ; <alcohol> qd
        residential	-5	<alcohol> todo ; <always> outlet ; <amount> <medicine> ; <amount> absenc
        residential	-5	<amount> y ; <appointment> <night> ; <buy> <opioid> ; <cannabis> <cannabis>
        residential	-5	<cannabis> <school> ; <clinician> <stimulant> ; <colleague> <need>
        residential	-5	<consume> <opioid> ; <consume> <sedative> ; <crowd> to ; <day> <key>
        residential	-5	<daytime> <daytime> ; <drive> <hit> ; <drug> <month> ; <eat> <drive>
        residential	-5	<emergency> <caretaking> ; <emergency> <give> ; <fall> to ; <fluid> y
        residential	-5	<friend> <day> ; <headface> to ; <homeless> in ; <hospital> <count>
        residential	-5	<kill> <opioid> ; <law> til ; <need> <consume> ; <need> <job> ; <need> <medicine>
        residential	-5	<need> una ; <opioid> <alcohol> ; <opioid> <go> ; <opioid> for ; <opioid> i
        residential	-5	<opioid> is ; <palecolor> claw ; <partner> <opioid> ; <partner> <seizure>
        residential	-5	<past> <die> ; <phone> <outdoors> ; <pill> the ; <school> rn ; <start> <year>
        residential	-5	<stimulant> <official> ; <stimulant> rough ; <stimulant> ~<alcohol>
        residential	-5	<stranger> for ; <take> 0 ; <take> <friend> ; <think> <drug> ; <trade> <consume>
        residential	-5	<vendor> <money> ; <week> <outdoors> ; a thing ; a ~drug ; absenc ; al <day>
        residential	-5	al dia ; alguno ; app for ; arrangement ; ask which ; at <eat> ; ataqu ; ativan
        residential	-5	aunt hous ; away a ; be <hospital> ; been <take> ; been most ; befor my ; bulk
        residential	-5	cant mak ; coc todo ; cok bing ; county outpatient ; ct coordinator ; cuchar
        residential	-5	d <treatment> ; dato ; de trail ; delt ; detox yesterday ; dont com ; dop sick
        residential	-5	drink a ; dv <homeless> ; dv shelt ; empec con ; es par ; espos est ; every outlet
        residential	-5	every two ; f <partner> ; fetty ; few night ; fifth of ; first <law>
        residential	-5	from <treatment> ; granddad ; h ; has used ; hav <night> ; head on ; heav
        residential	-5	hes <intoxicated> ; his wif ; hrs ; hung up ; i los ; in outpatient ; is already
        residential	-5	just me ; la <ask> ; la <emergency> ; la cervez ; lo tienen ; lov to ; m spic
        residential	-5	management ; many hour ; mg <amount> ; min ago ; min lat ; mis 0 ; mis one
        residential	-5	mov und ; mustard ; my granddad ; nad que ; need iop ; nev so ; no <money> ; oclock
        residential	-5	of year ; on what ; order iop ; over 0 ; overnight tech ; own of ; pil the
        residential	-5	practicum ; quien ; replac ; rx ; say why ; school outpatient ; school rn ; shroom
        residential	-5	si es ; sinc a ; sob aunt ; soy yo ; steady sinc ; tak one ; th <school> ; th grad
        residential	-5	the layof ; the regist ; thi i ; thre hour ; to detox ; using the ; vivi con
        residential	-5	want iop ; what day ; whit claw ; win 0 ; win every ; would <stranger> ; y /
        residential	-5	you pay ; your <night> ; your outpatient ; ~<drug> ; ~a ~<consume> ; ~nev ; ~seiz
        residential	-6	*conflict.0 ; *detoxWord.0:hypothetical ; *lapse.0 ; *otherService.5:hypothetical
        residential	-6	*service.0:hypothetical ; 0 <pill> ; 0 gram ; 0 pack ; <alcohol> <alcohol>
        residential	-6	<alcohol> <always> ; <alcohol> <continue> ; <amount> al ; <ask> which
        residential	-6	<asleep> <homeless> ; <build> <drive> ; <clinician> no ; <consume> <daytime>
        residential	-6	<drug> <official> ; <eat> until ; <go> hast ; <law> <treatment>
        residential	-6	<moment> <alcohol> ; <month> along ; <need> <clinician> ; <opioid> +
        residential	-6	<opioid> <year> ; <opioid> from ; <say> <alcohol> ; <say> <cannabis> ; <say> by
        residential	-6	<start> con ; <stimulant> <moment> ; <stop> my ; <think> <money> ; <try> it
        residential	-6	<wait> <stop> ; <write> <money> ; <write> no ; and drink ; at <amount> ; at school
        residential	-6	been using ; botel ; catch ; cheap ; claim ; dad say ; day off ; daytim ; de sei
        residential	-6	doming y ; dts ; each <night> ; espos tom ; evict ; f crystal ; foil ; go off
        residential	-6	grup ; happen to ; hay quien ; her <sedative> ; heroin and ; hour at ; hydrocodon
        residential	-6	i pour ; id <happy> ; if im ; intensiv outpt ; intern en ; its own ; ive <consume>
        residential	-6	jama ; las <count> ; librium tap ; lvn ; my sob ; narcan ; neith ; night a ; no ~da
        residential	-6	nobody to ; norc 0 ; of <headface> ; off <medicine> ; or is ; pain pil ; piedr y
        residential	-6	pregnant and ; puk ; q 0 ; que nunc ; quien la ; referral ; repeat the ; respit
        residential	-6	ring me ; roxi ; say inpatient ; scotch ; sin segur ; slur ; suboxon ; substanc not
        residential	-6	tent in ; the lin ; thought about ; tom y ; total ; traine ; transf ; u do
        residential	-6	un grup ; urgent ; vomit ; want somebody ; with din ; y nad ; yeah ; ~lik
        residential	-7	*detoxRequest.0:hypothetical ; *outpatientWord.0:hypothetical ; *residentialDone.0
        residential	-7	/ ~<alcohol> ; 0 pk ; <alcohol> aft ; <amount> <opioid> ; <cannabis> <amount>
        residential	-7	<cannabis> <consume> ; <clothes> me ; <consume> or ; <goodbye> one
        residential	-7	<headface> <bodypart> ; <headface> on ; <month> <think> ; <month> ther ; <need> par
        residential	-7	<opioid> <needle> ; <opioid> aft ; <opioid> todo ; <pill> <kin> ; <shake> in
        residential	-7	<stranger> <alcohol> ; a handl ; a night ; a ~<drug> ; abstinent ; at lunch
        residential	-7	been tak ; cant pay ; could <stranger> ; court dat ; cramp ; dad is ; el trag
        residential	-7	every 0 ; fifth ; for self ; i lift ; id lov ; in <furniture> ; is for ; me who
        residential	-7	my sentenc ; nam + ; nev <feel> ; nev seen ; nev touch ; no insuranc
        residential	-7	nobody <leave> ; oth weekend ; oxy 0 ; payrol ; phon ring ; pk ; que <ask>
        residential	-7	que <give> ; say nev ; se pus ; sec ; sherry ; singl <kin> ; solit ; the evening
        residential	-7	the question ; week been ; week two ; weird ; wont <hold> ; wont hold ; wrong #
        residential	-7	y tom ; you help ; ~drug ; ~in ~0 ; ~when ~i
        residential	-8	$ 0 ; *heavy.0 ; *iopRequest.0:hypothetical ; *sinceLastUse.3 ; <cannabis> <night>
        residential	-8	<day> <shake> ; <emergency> at ; <month> <opioid> ; <need> <crowd> ; <say> nev
        residential	-8	<sedative> from ; <see> <crowd> ; <see> <job> ; <stimulant> <alone>
        residential	-8	<week> <alcohol> ; <week> been ; a detox ; a otr ; a twelv ; brandy ; click
        residential	-8	contract ; convuls ; cristal noma ; d on ; dai again ; dementi ; diaria ; edibl
        residential	-8	es cocain ; even a ; faciliti ; for $ ; for <night> ; grupo ; his <alcohol> ; litr
        residential	-8	lost two ; no leav ; overnight ; por una ; pued falt ; ra ; safe ; sinc <partner>
        residential	-8	six pack ; smok meth ; then nev ; throw up ; took 0 ; touch a ; urgent car
        residential	-8	you <treatment>
        residential	-9	*sinceStopping.3 ; <alcohol> el ; <amount> glas ; <child> <opioid>
        residential	-9	<consume> <alcohol> ; <headface> <water> ; <kin> <opioid> ; <opioid> <consume>
        residential	-9	beer / ; can someon ; cant go ; cervez ; cobr ; drink dai ; eight a ; h 0
        residential	-9	inpatient i ; ive smok ; lab ; no <insurance> ; off <day> ; own <clinician>
        residential	-9	phenibut ; quit drink ; tak them ; tri it ; want group ; ~pt
        residential	-10	<hit> out ; <need> <withdrawal> ; <stop> <container> ; <try> <stimulant>
        residential	-10	and found ; bourbon ; cok dai ; fioricet ; handl ; hir ; kick out ; nicotin
        residential	-10	pint of ; rm 0 ; stif ; uninsur ; used anyth
        residential	-11	$ ; 0 oh ; <drug> <play> ; <last> <alcohol> ; <money> <wait> ; <photo> <treatment>
        residential	-11	<say> <opioid> ; <sedative> 0 ; addict ; ambien ; beer a ; cerveza ; need detox
        residential	-11	panic ; pour ; ron ; step down ; tru
        residential	-12	*deliriumTremens.0 ; *noDetox.0 ; <alcohol> a ; <amount> <alcohol>
        residential	-12	<clothes> <room> ; <colleague> <furniture> ; <put> <alcohol> ; <stranger> about
        residential	-12	a yr ; cok fiv ; con quien ; me corren ; refil ; tab
        residential	-13	0 l ; <alcohol> <container> ; <sedative> <always> ; alcoholic ; drop off ; perc
        residential	-13	sent to ; stop drink ; tom diari
        residential	-14	*abstinent.3 ; <opioid> <always> ; a fifth ; doing wel ; if hes ; layof
        residential	-14	want detox
        residential	-15	*alcoholic.0 ; clonazepam ; its <alcohol> ; si falt ; tramadol
        residential	-16	*barrierWork.0 ; in bed
        residential	-17	detox bed ; nev used
        residential	-18	*occasional.0:possible ; 0 drink ; <alcohol> / ; gummi
        residential	-19	kratom
        residential	-20	*barrierChild.0 ; *barrierMoney.0
        residential	-21	*barrierWork.1 ; for detox
        residential	-23	*mandate.2
        """
}
