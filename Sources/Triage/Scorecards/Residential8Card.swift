extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential8 = """
        residential	-3	surgery ; sus 0 ; tak leav ; tap over ; tel my ; ten a ; ten in ; teng con
        residential	-3	test <clean> ; test clean ; text only ; th of ; that <photo> ; that all ; that nev
        residential	-3	that normal ; the <ask> ; the baby ; the fish ; the lawy ; the real ; the referral
        residential	-3	the uber ; them i ; then his ; then no ; ther is ; theyr let ; thirty year
        residential	-3	through one ; to <start> ; to app ; to cal ; tom cervez ; tom desd ; tom todo
        residential	-3	trembl ; triag ; trial ; turn de ; turn me ; tuv ; twelv pack ; two round
        residential	-3	una <pill> ; unk how ; uno que ; use anyth ; valley ; vecin y ; visit and ; vivi
        residential	-3	vodk dai ; vodk every ; wait list ; want it ; was not ; was told ; we <build>
        residential	-3	we buri ; went rigid ; what are ; who <see> ; who cant ; who would ; widow
        residential	-3	win with ; with friend ; with narcan ; with you ; within 0 ; without the ; wor
        residential	-3	wrot ; y most ; y sin ; yawn ; yesterday for ; yo <alone> ; your <room>
        residential	-3	your detox ; your intensiv ; your patient ; zolpidem ; ~<drug> in ; ~<go> ~off
        residential	-3	~<treatment> ~d/c ; ~a ~<night> ; ~a ~day ; ~a ~drink ; ~a ~night ; ~been ~to
        residential	-3	~d/c ; ~droga ; ~how ~<amount> ; ~how ~much ; ~opi / ; ~pastilla ; ~shot ; ~sz ever
        residential	-3	~tri ; ~wont ; él tom
        residential	-4	*audit.0 ; *family.0 ; *hallucination.9 ; *instruction.0 ; *naloxone.0
        residential	-4	*naloxone.0:other_experiencer ; *otherCause.0 ; *overdoseNow.0 ; *person.0:possible
        residential	-4	*quitting.0:historical ; *residentialEnding.1 ; *seizure.0:other_experiencer
        residential	-4	*sinceStopping.0 ; *substance.0 ; *substance.4:negated ; / mo ; 0 <opioid> ; 0 glas
        residential	-4	0 is ; 0 st ; <always> <alcohol> ; <amount> <pain> ; <amount> absenc
        residential	-4	<ask> <drive> ; <ask> <night> ; <ask> when ; <bodypart> <stop> ; <bodypart> <water>
        residential	-4	<child> <church> ; <child> <illness> ; <child> tien ; <clinician> <blood>
        residential	-4	<clinician> <night> ; <clinician> <stimulant> ; <clinician> lin ; <consume> anyth
        residential	-4	<consume> blu ; <consume> sat ; <container> each ; <container> on ; <count> them
        residential	-4	<day> <emergency> ; <day> <treatment> ; <day> nad ; <day> off ; <day> plac
        residential	-4	<daytime> <take> ; <die> <need> ; <die> <room> ; <drug> <month> ; <drug> <start>
        residential	-4	<eat> <drive> ; <eat> <month> ; <fluid> <asleep> ; <fluid> <fluid> ; <fluid> y
        residential	-4	<friend> <day> ; <friend> <night> ; <furniture> <give> ; <give> <consume>
        residential	-4	<go> ins ; <hit> <headface> ; <hit> <sober> ; <hit> him ; <home> <partner>
        residential	-4	<homeless> in ; <insurance> <money> ; <kin> <stimulant> ; <kin> solter
        residential	-4	<kin> ~<seizure> ; <law> til ; <leave> by ; <leave> it ; <medicine> <hospital>
        residential	-4	<moment> <furniture> ; <moment> for ; <money> <child> ; <month> <hot>
        residential	-4	<month> <start> ; <month> becaus ; <night> onc ; <opioid> <sedative>
        residential	-4	<opioid> <year> ; <opioid> desd ; <partner> <month> ; <partner> <stimulant>
        residential	-4	<past> <awake> ; <pet> <room> ; <pet> has ; <phone> <clinician> ; <pill> <put>
        residential	-4	<pill> <say> ; <play> <friend> ; <record> <record> ; <record> from
        residential	-4	<say> <consume> ; <say> <pill> ; <say> over ; <school> <blood> ; <sedative> <past>
        residential	-4	<sedative> de ; <see> <soon> ; <shake> + ; <shake> <room> ; <sober> from
        residential	-4	<sober> sinc ; <start> <stimulant> ; <stimulant> an ; <stop> <opioid>
        residential	-4	<take> <appointment> ; <think> <money> ; <think> <night> ; <tired> <moment>
        residential	-4	<treatment> <stimulant> ; <treatment> would ; <trust> <take> ; <wait> <stop>
        residential	-4	a <bodysound> ; a concert ; a garag ; a minut ; a tent ; a thing ; a websit
        residential	-4	about eight ; absenc ; acaban ; aft <consume> ; ai ; alquil ; alzheim
        residential	-4	ambulatori intensiv ; and had ; ann ; apena ; app for ; apply for ; ask a
        residential	-4	ask when ; at four ; ataqu ; bar <always> ; bday ; beam ; been <partner>
        residential	-4	been sinc ; befor lunch ; benefit ; bon ach ; bottl a ; but that ; by lunch
        residential	-4	by mistak ; calor ; can hav ; can she ; cant <hit> ; cant clos ; cheapest ; claw
        residential	-4	cocain most ; coin and ; could one ; could somebody ; counsel ; count them
        residential	-4	coupl night ; crystal sinc ; ct <official> ; d rehab ; d then ; dad has ; day out
        residential	-4	day plac ; day straight ; de cas ; deckhand ; delirium ; detox 0 ; detox yesterday
        residential	-4	dia sin ; did six ; dont both ; dream ; drink every ; el <sedative> ; el numer
        residential	-4	els can ; en medi ; enrollment ; entonc <stimulant> ; even do ; every two
        residential	-4	excus the ; f <phone> ; f cal ; fami session ; forev ; gap ; gon by ; gpa
        residential	-4	group for ; grp ; gs ; gut ; h <eat> ; had two ; has <past> ; has used ; her i
        residential	-4	hes <palecolor> ; hes <phone> ; hes cal ; hij fum ; hip ; hir for ; his wif ; hoodi
        residential	-4	hook on ; hour a ; hous + ; i mak ; i odd ; i wrot ; ice cream ; id <kill> ; if we
        residential	-4	im <wait> ; in each ; in fiv ; in residential ; in rm ; iop or ; is <see>
        residential	-4	is <stranger> ; it im ; it off ; ketamin most ; la <cannabis> ; la <emergency>
        residential	-4	la de ; la rent ; landlord tenant ; last eleven ; lean ; listen to ; los <room>
        residential	-4	los the ; lunch and ; m <hit> ; m liv ; m slam ; md ; me loos ; meet ; merc
        residential	-4	meth / ; meth again ; meth judg ; meth pip ; mezcal ; month along ; month inpatient
        residential	-4	mor day ; mor of ; mtg ; my 0 ; my <opioid> ; my fiance ; nad que ; near me
        residential	-4	necesit ; nev <go> ; no <caretaking> ; no <relapse> ; no doctor ; no ~drug
        residential	-4	nobody els ; not medical ; nurs lin ; of <year> ; of hospital ; of pt
        residential	-4	on <sedative> ; only weed ; orth ; payment ; pcp 0 ; perc 0 ; php ; piedr en
        residential	-4	por cristal ; prevention ; primer vez ; proces ; que hor ; real bad ; recogniz
        residential	-4	regist ; replac ; residential as ; residential has ; risk ; rivotril ; s ; script
        residential	-4	se <asleep> ; se <job> ; se <money> ; seen it ; sig usand ; sin <stimulant>
        residential	-4	sin segur ; sinc <partner> ; singl dad ; solter ; someon ; sr ; start in ; stay on
        residential	-4	tequil ; than my ; that noth ; the bottl ; the valley ; the xanax ; then <ask>
        residential	-4	then ask ; thi <past> ; think that ; tienen program ; tim ever ; to <asleep>
        residential	-4	to giv ; to sleep ; tom ; tom en ; traffic ; tranq ; twelv a ; two bottl ; typ the
        residential	-4	un <crowd> ; until she ; up lik ; upset ; used thi ; using meth ; vodk in
        residential	-4	walk ins ; was cok ; we <put> ; what day ; wif want ; withdraw ; wrot the
        residential	-4	y necesit ; y se ; you treat ; your program ; ~<consume> or ; ~<sedative> /
        residential	-4	~a ~<day> ; ~benz / ; ~counselor ; ~day ~stay ; ~drink or ; ~gon ; ~if ; ~nev
        residential	-4	~w/d ~sz
        residential	-5	*abstinent.0 ; *clientAdmin.1 ; *family.1 ; *family.9 ; *familySupport.0
        residential	-5	*otherService.1 ; *otherService.3 ; *seizure.0 ; *substance.1 ; / n ; 0 <cannabis>
        residential	-5	0 <sober> ; 0 b ; 0 p ; 0 sec ; 0 sob ; 0 using ; <alcohol> <alcohol>
        residential	-5	<alcohol> <always> ; <alcohol> <night> ; <alcohol> <past> ; <alcohol> qd
        residential	-5	<alcohol> todo ; <always> outlet ; <amount> <medicine> ; <amount> y
        residential	-5	<appointment> <night> ; <bodypart> <write> ; <buy> <opioid> ; <cannabis> <cannabis>
        residential	-5	<cannabis> <school> ; <child> <afraid> ; <clean> <continue> ; <colleague> <need>
        residential	-5	<consume> <opioid> ; <consume> <sedative> ; <consume> <take> ; <crowd> to
        residential	-5	<day> <key> ; <daytime> <daytime> ; <emergency> <caretaking> ; <emergency> <give>
        residential	-5	<fall> to ; <give> <alcohol> ; <headface> to ; <hospital> <bodypart>
        residential	-5	<hospital> <count> ; <kill> <opioid> ; <last> <stimulant> ; <law> <treatment>
        residential	-5	<need> <give> ; <need> <job> ; <need> <medicine> ; <need> una ; <opioid> <alcohol>
        residential	-5	<opioid> <go> ; <opioid> for ; <opioid> i ; <opioid> is ; <opioid> iv
        residential	-5	<partner> <opioid> ; <partner> <seizure> ; <past> <die> ; <past> <need>
        residential	-5	<phone> <outdoors> ; <pill> the ; <room> <child> ; <school> rn
        residential	-5	<stimulant> <official> ; <stimulant> rough ; <stranger> for ; <take> <friend>
        residential	-5	<think> <drug> ; <vendor> <money> ; <week> <outdoors> ; <write> <money> ; a ~drug
        residential	-5	ago aft ; al <day> ; al dia ; alguno ; arrangement ; ask which ; at <amount>
        residential	-5	at <eat> ; ativan ; away a ; be <hospital> ; been most ; befor my ; coc todo
        residential	-5	cok bing ; con alguien ; county outpatient ; ct coordinator ; cuchar
        residential	-5	d <treatment> ; dato ; de <alcohol> ; del intern ; delt ; dont com ; dop sick
        residential	-5	dv <homeless> ; dv shelt ; el del ; empec con ; es par ; espos est ; every outlet
        residential	-5	f <partner> ; fetty ; few night ; fifth of ; first <law> ; from <treatment>
        residential	-5	granddad ; h ; hav <night> ; head on ; heav ; hes <intoxicated> ; hrs ; hung up
        residential	-5	i los ; id <happy> ; in outpatient ; is already ; just me ; kick fent ; la <ask>
        residential	-5	la cervez ; lo tienen ; lov to ; m spic ; management ; many hour ; me hacen
        residential	-5	me tom ; mi <happy> ; min ago ; min lat ; mis 0 ; mis one ; mov und ; mustard
        residential	-5	my granddad ; need iop ; nev so ; no <money> ; oclock ; of year ; on what
        residential	-5	order iop ; over 0 ; overnight tech ; own of ; pil the ; por <give> ; practicum
        residential	-5	q 0 ; quien ; rx ; say why ; school outpatient ; school rn ; scotch ; shroom
        residential	-5	si es ; sin <insurance> ; sob aunt ; soy yo ; steady sinc ; tak one ; tent in
        residential	-5	th <school> ; th grad ; the layof ; the regist ; the residential ; thi i
        residential	-5	thre hour ; to detox ; transf ; urgent ; using the ; vivi con ; want iop ; win 0
        residential	-5	win every ; would <stranger> ; y / ; you pay ; your <night> ; your outpatient
        residential	-5	~<drug> ; ~a ~<consume> ; ~seiz
        residential	-6	*conflict.0 ; *detoxWord.0:hypothetical ; *lapse.0 ; *otherService.5:hypothetical
        residential	-6	*service.0:hypothetical ; 0 gram ; 0 pack ; <alcohol> <continue> ; <ask> which
        residential	-6	<asleep> <homeless> ; <build> <drive> ; <clinician> no ; <consume> <daytime>
        residential	-6	<drug> <official> ; <eat> until ; <go> hast ; <headface> <bodypart> ; <month> along
        residential	-6	<need> <clinician> ; <opioid> + ; <palecolor> claw ; <say> <alcohol>
        residential	-6	<say> <cannabis> ; <say> by ; <start> <year> ; <start> con ; <stimulant> <moment>
        residential	-6	<stimulant> ~<alcohol> ; <stranger> <alcohol> ; <try> it ; and drink ; at school
        residential	-6	aunt hous ; been <take> ; been using ; botel ; bulk ; cant mak ; cheap ; claim
        residential	-6	could <stranger> ; dad say ; day off ; daytim ; de sei ; doming y ; drink a ; dts
        residential	-6	each <night> ; espos tom ; evict ; foil ; go off ; grup ; happen to ; hay quien
        residential	-6	her <sedative> ; heroin and ; hour at ; hydrocodon ; i pour ; if im ; intern en
        residential	-6	its own ; ive <consume> ; jama ; las <count> ; librium tap ; lvn ; mg <amount>
        residential	-6	nam + ; neith ; night a ; no ~da ; norc 0 ; of <headface> ; off <medicine> ; or is
        residential	-6	pain pil ; piedr y ; pregnant and ; que nunc ; quien la ; referral ; repeat the
        residential	-6	respit ; ring me ; roxi ; say inpatient ; sinc a ; slur ; suboxon ; substanc not
        residential	-6	the evening ; the lin ; thought about ; tom y ; total ; traine ; u do ; un grup
        residential	-6	vomit ; want somebody ; whit claw ; with din ; y nad ; yeah ; ~lik
        residential	-7	*detoxRequest.0:hypothetical ; *residentialDone.0 ; / ~<alcohol> ; 0 <pill> ; 0 pk
        residential	-7	<amount> <opioid> ; <amount> al ; <cannabis> <consume> ; <clothes> me
        residential	-7	<consume> or ; <goodbye> one ; <headface> on ; <moment> <alcohol>
        residential	-7	<month> <opioid> ; <month> <think> ; <month> ther ; <need> <consume>
        residential	-7	<opioid> <needle> ; <opioid> aft ; <opioid> from ; <opioid> todo ; <shake> in
        residential	-7	<stop> my ; a handl ; a ~<drug> ; abstinent ; at lunch ; been tak ; cant pay
        residential	-7	convuls ; court dat ; cramp ; dad is ; el trag ; every 0 ; f crystal ; fifth
        residential	-7	for self ; i lift ; id lov ; in <furniture> ; intensiv outpt ; is for ; me who
        residential	-7	my sentenc ; my sob ; narcan ; nev <feel> ; nev seen ; nev touch ; no insuranc
        residential	-7	nobody <leave> ; nobody to ; oth weekend ; oxy 0 ; payrol ; phon ring ; pk ; puk
        residential	-7	que <ask> ; say nev ; sec ; sherry ; singl <kin> ; smok meth ; solit ; the question
        residential	-7	then nev ; throw up ; used anyth ; week been ; week two ; weird ; wont <hold>
        residential	-7	wont hold ; wrong # ; y tom ; ~drug ; ~in ~0 ; ~when ~i
        residential	-8	$ 0 ; *heavy.0 ; *iopRequest.0:hypothetical ; *outpatientWord.0:hypothetical
        residential	-8	*sinceLastUse.3 ; <alcohol> aft ; <cannabis> <night> ; <clinician> <emergency>
        residential	-8	<colleague> <furniture> ; <emergency> at ; <insurance> me ; <need> <crowd>
        residential	-8	<pill> <kin> ; <say> nev ; <sedative> from ; <see> <crowd> ; <see> <job>
        residential	-8	<stimulant> <alone> ; <week> <alcohol> ; <week> been ; <write> no ; a detox
        residential	-8	a night ; a otr ; a twelv ; brandy ; click ; contract ; cristal noma ; d on
        residential	-8	dai again ; dementi ; diaria ; edibl ; es cocain ; faciliti ; for $ ; for <night>
        residential	-8	grupo ; his <alcohol> ; litr ; lost two ; no leav ; overnight ; por una ; pued falt
        residential	-8	ra ; safe ; se pus ; six pack ; touch a ; urgent car ; want group ; you <treatment>
        residential	-8	you help
        residential	-9	<alcohol> el ; <amount> glas ; <consume> <alcohol> ; <kin> <opioid>
        residential	-9	<need> <withdrawal> ; <opioid> <consume> ; <stop> <container> ; beer / ; can someon
        residential	-9	cant go ; cervez ; drink dai ; eight a ; even a ; h 0 ; inpatient i ; ive smok
        residential	-9	nicotin ; no <insurance> ; off <day> ; own <clinician> ; phenibut ; quit drink
        residential	-9	tak them ; took 0 ; tri it ; ~pt
        residential	-10	*sinceStopping.3 ; <cannabis> <amount> ; <headface> <water> ; <hit> out
        residential	-10	<money> <wait> ; <sedative> 0 ; <try> <stimulant> ; ambien ; and found ; beer a
        residential	-10	cerveza ; cobr ; cok dai ; fioricet ; handl ; hir ; kick out ; lab ; need detox
        residential	-10	pint of ; rm 0 ; stif
        residential	-11	$ ; 0 oh ; <drug> <play> ; <last> <alcohol> ; <photo> <treatment> ; <say> <opioid>
        residential	-11	addict ; bourbon ; panic ; pour ; ron ; step down ; tru ; uninsur
        residential	-12	*deliriumTremens.0 ; *noDetox.0 ; <alcohol> a ; <amount> <alcohol>
        residential	-12	<child> <opioid> ; <clothes> <room> ; <day> <shake> ; <put> <alcohol>
        residential	-12	<stranger> about ; a yr ; cok fiv ; con quien ; drop off ; me corren ; nev used
        residential	-12	refil ; tab
        residential	-13	0 l ; <alcohol> <container> ; alcoholic ; perc ; que <give> ; sent to ; tom diari
        residential	-14	*abstinent.3 ; <opioid> <always> ; <sedative> <always> ; a fifth ; clonazepam
        residential	-14	doing wel ; if hes ; layof ; stop drink ; want detox
        residential	-15	*alcoholic.0 ; its <alcohol> ; si falt ; tramadol
        residential	-16	*barrierWork.0 ; detox bed ; in bed
        residential	-17	nev <past>
        residential	-18	*occasional.0:possible ; 0 drink ; gummi
        residential	-19	*barrierMoney.0 ; <alcohol> / ; kratom
        residential	-20	*barrierChild.0
        residential	-21	*barrierWork.1 ; for detox
        residential	-23	*mandate.2
        """
}
