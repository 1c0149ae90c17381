extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential9 = """
        residential	-3	stay on ; storm ; stuck in ; suboxon ; substitut ; sud fri ; surf with ; tak leav
        residential	-3	tar ; tel my ; tel them ; ten <amount> ; ten a ; ten or ; that <container>
        residential	-3	that all ; the afternoon ; the dock ; the foreman ; the horror ; the ketamin
        residential	-3	the layof ; the lin ; the pen ; the referral ; the uber ; the xanax ; them in
        residential	-3	then <ask> ; then <rope> ; then ask ; ther is ; theyr let ; thi <past> ; thi i
        residential	-3	threw up ; through one ; tiemblan ; til then ; to <night> ; to <phone> ; to app
        residential	-3	to cal ; tod con ; tongu ; too <intoxicated> ; took 0 ; took someth ; tranq
        residential	-3	tremor ; triag ; tuesday with ; tuition ; tuv ; twic <stimulant> ; ultim vez
        residential	-3	una dos ; una pat ; una ~<seizure> ; una ~convulsion ; uno que ; until she
        residential	-3	until thi ; up anyth ; up lik ; urgent ; usa <opioid> ; using meth ; va <treatment>
        residential	-3	vic ; vivi ; vodk dai ; vodk in ; void ; walk ins ; want it ; was <say> ; was not
        residential	-3	we cant ; websit ; wher a ; who cant ; who to ; wif on ; wif want ; win with
        residential	-3	with <school> ; with <stranger> ; with oth ; with you ; wk ago ; wk sinc
        residential	-3	would rath ; x su ; yo <alone> ; you <goodbye> ; you hir ; you on ; your detox
        residential	-3	your intensiv ; your patient ; your program ; zolpidem ; ~<always> ~<amount>
        residential	-3	~<consume> <consume> ; ~<consume> and ; ~<day> <go> ; ~<day> ~straight ; ~<drug>
        residential	-3	~<drug> ever ; ~<insurance> ; ~<insurance> <money> ; ~<need> <treatment>
        residential	-3	~<stop> ~<phone> ; ~<think> ~what ; ~<treatment> out ; ~<treatment> then
        residential	-3	~<treatment> ~d/c ; ~a drink ; ~been ~to ; ~d ~<treatment> ; ~da <amount>
        residential	-3	~day ~straight ; ~de ~<count> ; ~drink no ; ~dts ; ~el ~<chestheart> ; ~el ~pech
        residential	-3	~fal ; ~fel ; ~fit ~in ; ~fiv ~month ; ~how ~much ; ~hx no ; ~interest ; ~is ~in
        residential	-3	~know ~what ; ~lik ~to ; ~mam ; ~month ~along ; ~month ~inpatient ; ~narcan
        residential	-3	~neighbor ; ~no ~pued ; ~ocup ; ~one to ; ~opi / ; ~residential ~for ; ~singl ~dad
        residential	-3	~slept ~0 ; ~su ; ~sx <need> ; ~sz ever ; ~teng con ; ~teng segur ; ~the ~lin
        residential	-3	~too ; ~two ~hour ; ~with it ; ~year ~befor
        residential	-4	*family.1 ; *hallucination.lookAlike ; *relief.without ; *residentialEnding.counted
        residential	-4	*seizure ; *started ; *substance.sedative ; *unaided:hypothetical ; + <say> ; / mo
        residential	-4	/ ~<alcohol> ; 0 hrs ; 0 k ; 0 s ; 0 sec ; <afraid> <say> ; <afraid> about
        residential	-4	<alcohol> <always> ; <alcohol> <asleep> ; <alcohol> <eat> ; <alcohol> <partner>
        residential	-4	<alcohol> <stranger> ; <alcohol> desd ; <alcohol> hac ; <alcohol> y
        residential	-4	<always> <fall> ; <always> outlet ; <always> per ; <amount> <pain>
        residential	-4	<amount> ~<alcohol> ; <ask> <colleague> ; <ask> which ; <bodypart> <water>
        residential	-4	<bodypart> <write> ; <breath> <headface> ; <chestheart> 0 ; <child> <afraid>
        residential	-4	<clinician> in ; <colleague> no ; <confused> <withdrawal> ; <consume> <start>
        residential	-4	<consume> blu ; <consume> sat ; <container> <need> ; <container> each
        residential	-4	<continue> <remember> ; <crowd> to ; <day> <die> ; <day> <intoxicated> ; <day> thi
        residential	-4	<day> ~<treatment> ; <daytime> <daytime> ; <daytime> i ; <die> <room> ; <die> in
        residential	-4	<drug> <child> ; <eat> <night> ; <eat> <see> ; <eat> until ; <emergency> <moment>
        residential	-4	<fall> <room> ; <fluid> <clothes> ; <fluid> y ; <friend> <night> ; <give> <night>
        residential	-4	<go> <stiff> ; <go> <withdrawal> ; <go> lat ; <headface> <home>
        residential	-4	<headface> <write> ; <headface> on ; <height> <bodypart> ; <height> <tool>
        residential	-4	<hit> <sober> ; <hit> him ; <home> <partner> ; <hospital> <record>
        residential	-4	<hospital> <week> ; <illness> <eat> ; <kin> <stimulant> ; <kin> solter
        residential	-4	<kin> ~<seizure> ; <leave> out ; <medicine> <year> ; <medicine> de
        residential	-4	<moment> <shake> ; <money> <container> ; <need> <blood> ; <need> <clinician>
        residential	-4	<need> off ; <need> step ; <need> you ; <night> <always> ; <night> <phone>
        residential	-4	<night> <trade> ; <night> onc ; <night> to ; <opioid> / ; <opioid> 0
        residential	-4	<opioid> <container> ; <opioid> <stimulant> ; <opioid> iv ; <palecolor> <breath>
        residential	-4	<palecolor> claw ; <partner> <seizure> ; <partner> <water> ; <past> <die>
        residential	-4	<past> <leave> ; <pet> for ; <phone> <clinician> ; <phone> <outdoors> ; <rarely> al
        residential	-4	<record> from ; <say> <consume> ; <say> <pill> ; <say> both ; <sedative> <count>
        residential	-4	<sedative> <drug> ; <sedative> <year> ; <sedative> on ; <shake> + ; <sober> <need>
        residential	-4	<sober> sinc ; <stimulant> <hear> ; <take> <sedative> ; <take> any
        residential	-4	<tired> <moment> ; <vermin> off ; <water> <height> ; <week> <write>
        residential	-4	<year> <container> ; a concert ; a fum ; a tent ; a thing ; a ~0 ; alguno ; alquil
        residential	-4	alzheim ; ama ; an <appointment> ; and <opioid> ; and <treatment> ; and cant
        residential	-4	and id ; anyth for ; app for ; appeal ; are in ; as <always> ; ask a ; ask which
        residential	-4	at <amount> ; at bedtim ; at nit ; at two ; autism ; bacardi ; be <home>
        residential	-4	been <take> ; been clean ; been ~<partner> ; benefit ; blu <always> ; botella
        residential	-4	bulk ; but that ; by mistak ; cal aft ; cambi de ; cant <hit> ; cant clos
        residential	-4	cant mak ; cheapest ; clos 0 ; clr <kin> ; could one ; counsel ; county outpatient
        residential	-4	coupl night ; cramp ; cristal fum ; cuand dej ; cuanto <day> ; cuanto dia
        residential	-4	cuarent y ; cuchar ; cut her ; d <treatment> ; d rehab ; d then ; dad has ; daytim
        residential	-4	de <die> ; de <emergency> ; de cas ; dead in ; delirium tremen ; denial ; deposit
        residential	-4	desd juli ; detox ; detox 0 ; detox en ; detox yesterday ; did <count>
        residential	-4	doe ketamin ; dog in ; dollar and ; drink every ; drink from ; dtr on ; dts
        residential	-4	el pis ; entonc <stimulant> ; enviud ; er doc ; espos tom ; est <treatment>
        residential	-4	every outlet ; falt una ; fami session ; femal 0 ; fentanyl in ; flex ; flush
        residential	-4	for <crowd> ; for iop ; forev ; form say ; from <law> ; gon by ; granddad ; grup
        residential	-4	h ; had two ; he quit ; her <think> ; her forearm ; hir for ; his nos ; hoodi
        residential	-4	hook ; hosp then ; hous + ; i lift ; i los ; i owe ; ice all ; if im ; if u
        residential	-4	in ~rm ; is <alcohol> ; is <die> ; is for ; is out ; is that ; ish ; its <cannabis>
        residential	-4	iv <opioid> ; ive <consume> ; ive used ; just <cannabis> ; ketamin most ; know noth
        residential	-4	la <build> ; la cervez ; la lanch ; la primer ; las sei ; last beer ; last eleven
        residential	-4	leav my ; lin <blood> ; lin cut ; los the ; lov to ; m <kill> ; m <need> ; m roof
        residential	-4	m slam ; marathon ; may we ; me loos ; me someth ; meet ; merc ; meth been
        residential	-4	min out ; mol at ; month for ; month so ; mustard ; my <sober> ; my day ; my fiance
        residential	-4	my granddad ; nadi en ; nervio ; nev <go> ; nev <past> ; nev befor ; nev so
        residential	-4	ni desd ; no ~<drug> ; no ~doctor ; no ~pto ; noth <past> ; of <year> ; of hospital
        residential	-4	of residential ; of year ; off a ; on <room> ; on bathroom ; one say
        residential	-4	or <treatment> ; or is ; or twelv ; order iop ; orin ; orth ; p 0 ; pain pil
        residential	-4	pallet ; payment ; pcp 0 ; peed ; perc 0 ; period ; pierd ; pil the ; pis y ; pm
        residential	-4	porf ; pref to ; program residencial ; pts ; put up ; q 0 ; que su ; question for
        residential	-4	ra ; rac ; recogniz ; regard ; rep ; respit ; rod it ; rotary ; run lat
        residential	-4	sam <phone> ; say so ; se <job> ; se jubil ; see shadow ; shadow ppl ; she drank
        residential	-4	si es ; sig usand ; sin ~<key> ; sin ~<need> ; sin ~<stimulant> ; sin ~segur
        residential	-4	sinc <partner> ; sinc a ; snort my ; so <go> ; so going ; someon cal ; someon to
        residential	-4	soy yo ; specialist ; start at ; start in ; steady sinc ; suicid ; text only
        residential	-4	that <photo> ; that normal ; that noth ; the <ask> ; the <crash> ; the regist
        residential	-4	the residential ; the valley ; the ~dts ; then his ; then no ; ther nobody
        residential	-4	tianeptin ; tim at ; tim ever ; to <asleep> ; to sleep ; tom todo ; transf ; tremen
        residential	-4	trial ; turn me ; twelv a ; un grup ; up his ; upset ; vec al ; vin ; vivi con
        residential	-4	vodk every ; was cok ; was your ; what <town> ; whit claw ; who <see> ; who would
        residential	-4	whol bottl ; with ~narcan ; wknd ; would ~lik ; y ~me ; ya <leave> ; ya sali
        residential	-4	yesterday for ; you treat ; your <night> ; ~<amount> ~<moment> ; ~<consume> nad
        residential	-4	~<consume> or ; ~<drive> ~for ; ~<drug> ~<consume> ; ~<home> <partner>
        residential	-4	~<month> ~along ; ~<sedative> / ; ~<treatment> i ; ~an ~<moment> ; ~an ~hour
        residential	-4	~bleed ; ~cam ; ~doesnt ; ~drink or ; ~every ; ~excus ~the ; ~in <month>
        residential	-4	~inpatient on ; ~mas ; ~singl ; ~singl ~<kin> ; ~sub ; ~when ~i ; ~xanax
        residential	-5	*abstinent.0 ; *conflict ; *family.9 ; *heavy ; *otherCause ; *otherService.tobacco
        residential	-5	*relief ; *substance.opioid ; *substance.other:negated
        residential	-5	*violence.lookAlike:historical ; + <alcohol> ; / dia ; 0 b ; 0 p ; 0 using
        residential	-5	<alcohol> <amount> ; <alcohol> qd ; <alone> <need> ; <amount> <medicine>
        residential	-5	<amount> absenc ; <amount> al ; <amount> y ; <ask> a ; <cannabis> <school>
        residential	-5	<child> <illness> ; <child> <lock> ; <clean> <treatment> ; <clinician> <night>
        residential	-5	<colleague> <need> ; <consume> <take> ; <count> <alcohol> ; <crowd> or ; <day> nad
        residential	-5	<day> out ; <eat> <alcohol> ; <feel> fin ; <headface> <bodypart> ; <homeless> in
        residential	-5	<insurance> me ; <last> <past> ; <leave> by ; <moment> / ; <month> <start>
        residential	-5	<need> <night> ; <opioid> + ; <opioid> <go> ; <opioid> is ; <partner> <opioid>
        residential	-5	<pill> the ; <say> <year> ; <school> rn ; <sedative> de ; <see> <job>
        residential	-5	<shake> <room> ; <sober> <stimulant> ; <sober> from ; <stimulant> an
        residential	-5	<stimulant> casi ; <stimulant> right ; <stimulant> rough ; <treatment> <stimulant>
        residential	-5	<treatment> would ; <try> it ; a <bodysound> ; a <night> ; a ~drug ; a ~six
        residential	-5	acaban ; aft work ; ai ; alcoholic ; alumn ; are you ; arrangement ; at school
        residential	-5	ativan ; aunt hous ; bar <always> ; bday ; beer ; botel de ; buy a ; can someon
        residential	-5	cervez ; chardonnay ; cok bing ; confund ; consum cocain ; could not
        residential	-5	could somebody ; crystal fiv ; ct <official> ; ct coordinator ; d sinc ; dai again
        residential	-5	day out ; de dia ; dejarla ; delirium ; dem ; detox befor ; detox or ; dont both
        residential	-5	dv <homeless> ; dv shelt ; en espanol ; escond en ; espos est ; f crystal
        residential	-5	feel fin ; firebal ; first <day> ; for $ ; for ketamin ; for self ; form client
        residential	-5	from <treatment> ; gut ; ha <try> ; ha prob ; handl ; has used ; hav <night> ; heav
        residential	-5	heroin and ; hes <palecolor> ; hrs ; hrs / ; i drink ; ice dai ; incom ; intern el
        residential	-5	iop or ; its 0 ; its two ; jack ; job gon ; just me ; kick fent ; la <ask>
        residential	-5	la rent ; le acab ; librium tap ; m spic ; many hour ; marihuan ; md ; me corren
        residential	-5	me who ; min ago ; mor of ; mov und ; need iop ; neith ; nieto ; no ~<caretaking>
        residential	-5	no ~<clothes> ; no ~<money> ; no ~<relapse> ; nobody help ; of thing ; of you
        residential	-5	off <medicine> ; on <sedative> ; on dop ; payrol ; point and ; program intensiv
        residential	-5	pupil ; que viv ; real bad ; referral ; s ; safe ; say why ; school rn ; se pus
        residential	-5	shoot heroin ; slot ; sob aunt ; spe most ; sr ; stif ; stil sob ; stil use
        residential	-5	stop befor ; subpoen ; substanc not ; suegr que ; tent in ; tequil ; test clean
        residential	-5	tienen program ; to giv ; tom y ; traine ; u ; una <pill> ; urgent car ; what day
        residential	-5	who <vendor> ; who lead ; win 0 ; win every ; without ~the ; y / ; y necesit
        residential	-5	you pay ; ~<money> <money> ; ~benz / ; ~coverag ; ~d/c ; ~de ~sei ; ~gon
        residential	-5	~inpatient i ; ~pt ; ~pto ; ~to ~<treatment> ; él tom
        residential	-6	*drinks.2 ; *familySupport ; *person:possible ; 0 <pill> ; 0 <sober> ; 0 pack
        residential	-6	0 sob ; 0 st ; <alcohol> aft ; <alcohol> de ; <alcohol> el ; <alcohol> ~<always>
        residential	-6	<appointment> <night> ; <ask> when ; <asleep> <home> ; <buy> <opioid>
        residential	-6	<clinician> <stimulant> ; <clothes> <room> ; <consume> <daytime>
        residential	-6	<consume> <opioid> ; <container> <break> ; <die> <furniture> ; <go> <ask>
        residential	-6	<law> <treatment> ; <law> til ; <month> <opioid> ; <need> <withdrawal>
        residential	-6	<night> <asleep> ; <opioid> <take> ; <opioid> aft ; <opioid> for
        residential	-6	<photo> <treatment> ; <room> <child> ; <say> <cannabis> ; <sedative> a
        residential	-6	<start> <year> ; <stop> my ; <stranger> for ; <take> <friend> ; <week> <alcohol>
        residential	-6	a night ; a otr ; absenc ; addict ; aft <consume> ; al <day> ; al dia ; ask when
        residential	-6	been tak ; been using ; cant <money> ; claim ; coc todo ; crack aft ; deal and
        residential	-6	delt ; doming y ; drink again ; drink dai ; each <night> ; el del ; els can
        residential	-6	es par ; every nit ; f <sedative> ; fetty ; for aft ; gap ; go off ; happen to
        residential	-6	her <sedative> ; hydrocodon ; i count ; id <happy> ; its own ; lab ; me hacen
        residential	-6	mg <amount> ; mi doctor ; morphin ; nad que ; nam + ; night a ; no ~<awake>
        residential	-6	no ~drug ; one <month> ; only weed ; overnight ; own of ; oxy 0 ; piedr y ; pour
        residential	-6	proces ; puk ; que nunc ; quien ; quien la ; quit drink ; repeat the ; roxi
        residential	-6	say nev ; school outpatient ; se tom ; shroom ; sinc may ; spray ; tak one
        residential	-6	think that ; thought about ; tri it ; u do ; used anyth ; used thi ; using the
        residential	-6	want group ; want iop ; want somebody ; went rigid ; with din ; would <stranger>
        residential	-6	you help ; ~<day> <day> ; ~<month> <stimulant> ; ~a ~<night> ; ~a ~night
        residential	-6	~day ~from ; ~medical ; ~per ; ~pregnant and ; ~substanc
        residential	-7	$ 0 ; *audit ; *detoxWord:hypothetical ; *lapse ; *sinceLastUse.3 ; / n
        residential	-7	<always> <alcohol> ; <build> <go> ; <cannabis> <cannabis> ; <consume> <sedative>
        residential	-7	<day> <shake> ; <drug> <official> ; <moment> <alcohol> ; <month> <think>
        residential	-7	<need> <give> ; <opioid> <alcohol> ; <opioid> <year> ; <opioid> todo ; <say> by
        residential	-7	<say> nev ; <shake> in ; <stimulant> <alone> ; <stimulant> <moment>
        residential	-7	<stranger> about ; <think> <money> ; <think> <night> ; <vendor> <money>
        residential	-7	<year> <hospital> ; a group ; and drink ; at lunch ; befor my ; brandy ; cant pay
        residential	-7	cent in ; cobr ; cocain most ; court dat ; cristal noma ; day off ; de trail
        residential	-7	drink a ; el <sedative> ; glas of ; grp ; in <furniture> ; in outpatient ; jama
        residential	-7	la <cannabis> ; las <count> ; mis one ; my sentenc ; my sob ; nev touch ; no ~<kin>
        residential	-7	no ~leav ; oclock ; of <headface> ; oth weekend ; over 0 ; por una ; que <ask>
        residential	-7	ring me ; scotch ; se <money> ; smok meth ; solit ; som kind ; surgery
        residential	-7	the evening ; the question ; to detox ; tom ; vomit ; weird ; wrong # ; y nad
        residential	-7	yeah ; your outpatient ; ~<fall> ; ~<illness> and ; ~troubl ; ~w/d ~sz
        residential	-8	*iopRequest:hypothetical ; *residentialDone ; <alcohol> <night>
        residential	-8	<amount> <alcohol> ; <amount> <opioid> ; <cannabis> <consume> ; <cannabis> <night>
        residential	-8	<clothes> me ; <goodbye> one ; <kill> <opioid> ; <kin> <opioid> ; <month> ther
        residential	-8	<need> par ; <opioid> <needle> ; <opioid> i ; <sedative> from
        residential	-8	<stimulant> ~<alcohol> ; <stranger> <alcohol> ; a twelv ; been sinc ; beer /
        residential	-8	caguama ; claw ; contract ; could <stranger> ; doing wel ; dont com ; edibl ; foil
        residential	-8	h 0 ; in troubl ; litr ; los labio ; lvn ; nev <feel> ; nev seen ; no ~<clinician>
        residential	-8	no ~da ; norc 0 ; replac ; rivotril ; rx ; say inpatient ; sheet and ; then nev
        residential	-8	touch a ; week been ; week two ; ~<day> ~from ; ~<treatment> ~<count> ; ~drug
        residential	-9	$ ; *deliriumTremens ; *otherService.therapist:hypothetical ; *sinceStopping.3
        residential	-9	0 pk ; <alcohol> <continue> ; <cannabis> <amount> ; <child> <opioid>
        residential	-9	<fluid> <fluid> ; <friend> <day> ; <headface> <water> ; <opioid> from
        residential	-9	<pill> <kin> ; <say> <alcohol> ; <stop> <container> ; <try> <stimulant>
        residential	-9	<week> been ; a detox ; a fifth ; and found ; bourbon ; click ; d on ; dad is
        residential	-9	dementi ; eight a ; evict ; faciliti ; for <night> ; id lov ; lost two ; mezcal
        residential	-9	need detox ; nobody <leave> ; overnight tech ; own <clinician> ; phenibut ; pk
        residential	-9	que <give> ; sherry ; six pack ; step down ; total ; tweak 0 ; y tom ; ~hay quien
        residential	-9	~pued falt
        residential	-10	*alcoholic ; *detoxRequest:hypothetical ; *noDetox ; *outpatientWord:hypothetical
        residential	-10	<colleague> <furniture> ; <drug> sinc ; <need> <crowd> ; <opioid> <month>
        residential	-10	cok dai ; con alguien ; es cocain ; even a ; fifth ; if hes ; no ~<insurance>
        residential	-10	no ~ins ; tak them ; you <treatment>
        residential	-11	0 oh ; <amount> glas ; <drug> <month> ; <drug> <play> ; <hit> out ; <money> <wait>
        residential	-11	<say> <opioid> ; a handl ; cerveza ; drop off ; fifth of ; grupo ; ive smok
        residential	-11	kick out ; layof ; narcan ; refil ; stop drink ; tab ; ~every ~two
        residential	-12	*occasional.0:possible ; hir ; its <alcohol> ; nicotin ; no ~insuranc ; panic
        residential	-12	primer vez ; tom diari ; two bottl ; uninsur ; want detox ; ~rm ~0
        residential	-13	*abstinent.3 ; 0 l ; <alcohol> a ; <need> <consume> ; <sedative> 0
        residential	-13	<sedative> <always> ; a yr ; beer a ; cant go ; cok fiv ; con quien ; perc
        residential	-13	pint of ; throw up ; tramadol
        residential	-14	<opioid> <consume> ; <put> <alcohol> ; clonazepam ; ron ; sent to ; tru
        residential	-15	*barrierWork ; <opioid> <always>
        residential	-16	<alcohol> / ; <consume> <alcohol> ; <last> <alcohol> ; ambien ; fioricet ; in bed
        residential	-17	0 drink ; <alcohol> <container> ; botel ; detox bed ; kratom ; si falt
        residential	-18	*barrierMoney
        residential	-20	nev used
        residential	-21	*barrierChild
        residential	-22	*barrierWork.unnamed ; gummi
        residential	-24	for detox
        residential	-32	*mandate.outpatient
        """
}
