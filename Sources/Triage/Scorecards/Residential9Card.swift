extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential9 = """
        residential	-3	~residential ~for ; ~rm ; ~singl ~dad ; ~slept ~0 ; ~sx <need> ; ~ten ; ~the ~lin
        residential	-3	~vin ; ~xanax ; él tom
        residential	-4	*drinks.2 ; *family.0 ; *family.1 ; *otherService.weight
        residential	-4	*residentialEnding.counted ; *seizure ; *seizure:other_experiencer
        residential	-4	*service:hypothetical ; *started ; *substance.sedative ; *unaided:hypothetical
        residential	-4	0 k ; 0 s ; 0 sec ; 0 tab ; <alcohol> <asleep> ; <alcohol> de ; <alcohol> from
        residential	-4	<alone> <need> ; <always> <alcohol> ; <always> <fall> ; <always> outlet
        residential	-4	<always> per ; <amount> <medicine> ; <amount> <pain> ; <amount> ~<alcohol>
        residential	-4	<ask> <night> ; <ask> a ; <ask> which ; <bodypart> <water> ; <bodypart> <write>
        residential	-4	<cannabis> <school> ; <chestheart> 0 ; <child> <illness> ; <child> <try>
        residential	-4	<clean> <treatment> ; <clinician> in ; <colleague> no ; <consume> <opioid>
        residential	-4	<consume> <start> ; <consume> blu ; <consume> el ; <consume> or ; <consume> sat
        residential	-4	<container> is ; <continue> <daytime> ; <count> <alcohol> ; <count> <furniture>
        residential	-4	<crowd> to ; <day> <die> ; <day> <intoxicated> ; <day> only ; <day> out ; <day> thi
        residential	-4	<day> ~<treatment> ; <daytime> i ; <daytime> til ; <die> in ; <drug> <child>
        residential	-4	<drug> <day> ; <drug> <start> ; <emergency> <moment> ; <friend> <night>
        residential	-4	<give> ~<seizure> ; <go> hast ; <go> lat ; <headface> <home> ; <headface> <write>
        residential	-4	<headface> on ; <height> <bodypart> ; <height> <tool> ; <home> <partner>
        residential	-4	<home> <write> ; <home> ~<day> ; <hospital> <week> ; <illness> <eat>
        residential	-4	<last> <stimulant> ; <medicine> <year> ; <moment> / ; <moment> <furniture>
        residential	-4	<moment> <shake> ; <money> <ask> ; <money> <container> ; <month> <start>
        residential	-4	<need> <night> ; <need> you ; <night> <always> ; <night> <clinician>
        residential	-4	<night> <trade> ; <night> onc ; <opioid> <container> ; <opioid> <sedative>
        residential	-4	<opioid> is ; <partner> <month> ; <partner> <opioid> ; <partner> <seizure>
        residential	-4	<past> <leave> ; <pet> <room> ; <pet> for ; <rarely> al ; <room> <child>
        residential	-4	<say> <consume> ; <say> <year> ; <say> both ; <school> rn ; <sedative> <drug>
        residential	-4	<sedative> a ; <see> <crowd> ; <see> <job> ; <shake> + ; <sober> <need>
        residential	-4	<sober> <stimulant> ; <sober> sinc ; <stimulant> <hear> ; <stimulant> <order>
        residential	-4	<stimulant> rough ; <tired> <moment> ; <trade> of ; <treatment> let ; <vermin> off
        residential	-4	<week> <outdoors> ; <week> <write> ; <year> <container> ; a <night> ; a concert
        residential	-4	a tom ; a websit ; age 0 ; ai ; alcoholic ; alguno ; alquil ; alzheim
        residential	-4	an <appointment> ; and <treatment> ; and had ; and id ; anyth for ; apena ; appeal
        residential	-4	ask which ; at east ; at nit ; at school ; at seven ; at two ; ativan ; autism
        residential	-4	away a ; bacardi ; be <home> ; beam ; been <take> ; botella ; bundl ; by mistak
        residential	-4	cambi de ; can someon ; cant <hit> ; cant clos ; cant mak ; captain ; cash pric
        residential	-4	chardonnay ; cheapest ; clinical ; codein ; cok bing ; cok iv ; con las
        residential	-4	consum cocain ; coupl night ; crack in ; crowb ; ct <official> ; custodian ; d /
        residential	-4	d <treatment> ; d rehab ; daytim ; de <alcohol> ; de <cannabis> ; de <outdoors>
        residential	-4	de cas ; dead in ; delirium tremen ; dem ; deploy ; desd juli ; detox ; detox or
        residential	-4	did six ; doe ketamin ; dog in ; dollar and ; dorm en ; dtr on ; dts ; el numer
        residential	-4	ems ; entonc <stimulant> ; escond en ; est <treatment> ; every even ; every outlet
        residential	-4	f <partner> ; falt una ; femal 0 ; fentanyl in ; finger ; finish friday ; firebal
        residential	-4	flex ; flush ; food truck ; for aft ; forev ; form client ; form say ; her i ; hip
        residential	-4	his nos ; hoodi ; hous + ; hrs / ; hung up ; i interview ; i lift ; i tak
        residential	-4	id <kill> ; if im ; if someon ; if u ; in ~rm ; incom ; intern en ; iop or
        residential	-4	is <alcohol> ; is <see> ; is for ; is out ; its <cannabis> ; its <opioid> ; its two
        residential	-4	ive <consume> ; ive used ; jack ; jerk ; just <cannabis> ; ketamin most ; know noth
        residential	-4	la estuf ; last beer ; leav my ; m <kill> ; m slam ; marathon ; marihuan ; may we
        residential	-4	meet ; memb of ; mor of ; morphin ; mov und ; mustard ; my day ; my fiance
        residential	-4	my granddad ; my sister ; nadi en ; nev <go> ; nev <past> ; nev befor ; nev mor
        residential	-4	new <job> ; no ~<clothes> ; no ~<drug> ; no ~<leave> ; no ~<relapse> ; no ~doctor
        residential	-4	no ~withdrawal ; noth <past> ; noth mor ; oatmeal ; oding ; of <moment> ; of <year>
        residential	-4	of hospital ; of year ; off <medicine> ; on bathroom ; or is ; or twelv ; otr lad
        residential	-4	out ive ; p 0 ; pain pil ; payrol ; pcp 0 ; peed ; period ; phon ring ; pis y
        residential	-4	porf ; practicum ; pref to ; prep ; pts ; pupil ; put up ; qualify ; question for
        residential	-4	ra ; recogniz ; regard ; rep ; replac me ; residential as ; respit ; rod it
        residential	-4	rotary ; run lat ; sam <phone> ; say so ; say why ; school rn ; se <job>
        residential	-4	shadow ppl ; sig usand ; sin ~<stimulant> ; sinc <outdoors> ; sinc <partner> ; slot
        residential	-4	snort my ; so <go> ; so going ; someon cal ; someon to ; spe most ; stand on
        residential	-4	start in ; steady sinc ; stuck in ; substitut ; suicid ; tar ; test clean ; th of
        residential	-4	that <photo> ; that normal ; that noth ; the <ask> ; the <crash> ; the afternoon
        residential	-4	the bottl ; the lin ; the lobby ; the regist ; the uber ; then <happy> ; then no
        residential	-4	think that ; to <asleep> ; to sleep ; tod con ; transf ; trial ; turn me ; twelv a
        residential	-4	twic <stimulant> ; typ the ; una dos ; uno que ; urgent ; vec al ; vin ; vivi con
        residential	-4	vodk dai ; want iop ; was your ; went rigid ; what day ; who <see> ; who <vendor>
        residential	-4	who lead ; whol bottl ; without ~the ; would <stranger> ; y ~me ; ya <leave>
        residential	-4	ya sali ; yesterday for ; you help ; you on ; you treat ; your detox
        residential	-4	~<consume> <consume> ; ~<consume> or ; ~<drive> ~for ; ~<money> <money>
        residential	-4	~<sedative> / ; ~<treatment> i ; ~bleed ; ~cam ; ~de ~sei ; ~drink or ; ~every
        residential	-4	~fal ; ~hx no ; ~month ~inpatient ; ~neighbor ; ~opi / ; ~singl ; ~singl ~<kin>
        residential	-4	~sub ; ~sz ever ; ~teng con ; ~teng segur ; ~to ~<treatment> ; ~troubl
        residential	-5	*abstinent.0 ; *audit ; *conflict ; *family.9 ; *otherCause ; *otherService.tobacco
        residential	-5	*person:possible ; *substance.opioid ; *substance.opioid:hypothetical
        residential	-5	*substance.other:negated ; / ~<alcohol> ; 0 is ; 0 pack ; 0 st ; 0 using
        residential	-5	<alcohol> el ; <amount> absenc ; <amount> y ; <asleep> <home> ; <breath> <headface>
        residential	-5	<build> <go> ; <buy> <opioid> ; <clinician> <night> ; <clothes> <room>
        residential	-5	<colleague> <need> ; <confused> <withdrawal> ; <consume> <take> ; <container> each
        residential	-5	<eat> <see> ; <go> thru ; <insurance> <treatment> ; <insurance> me ; <kin> solter
        residential	-5	<kin> ~<seizure> ; <last> <past> ; <law> til ; <need> <clinician>
        residential	-5	<need> <withdrawal> ; <night> <asleep> ; <opioid> <go> ; <partner> <put>
        residential	-5	<photo> <treatment> ; <say> <pill> ; <sedative> <count> ; <shake> <room>
        residential	-5	<sober> from ; <start> <year> ; <stimulant> an ; <stranger> for ; <take> 0
        residential	-5	<take> <sedative> ; <treatment> <stimulant> ; <treatment> would ; <try> it ; a otr
        residential	-5	a thing ; a ~0 ; a ~six ; absenc ; addict ; alumn ; are two ; arrangement
        residential	-5	ask when ; at <amount> ; aunt hous ; away and ; bar <always> ; bday
        residential	-5	been ~<partner> ; beer ; bulk ; caguama ; cal aft ; cant <money> ; clos 0
        residential	-5	could not ; could one ; county outpatient ; court dat ; ct coordinator ; d then
        residential	-5	dai again ; day out ; de dia ; de trail ; delt ; detox 0 ; detox befor ; dia sin
        residential	-5	did <count> ; dont both ; dv <homeless> ; dv shelt ; each night ; el del
        residential	-5	espos est ; espos tom ; f <sedative> ; fami session ; for $ ; for <bodypart>
        residential	-5	for <night> ; for ketamin ; for self ; gon by ; granddad ; grup ; ha <try>
        residential	-5	ha prob ; has used ; hav <night> ; heav ; her <sedative> ; hes <palecolor>
        residential	-5	hir for ; his <alcohol> ; hrs ; i los ; ice dai ; intern el ; it im ; its own
        residential	-5	job gon ; just me ; la <cannabis> ; la cervez ; la rent ; lin <blood> ; lin cut
        residential	-5	lo tienen ; los the ; many hour ; md ; me <afraid> ; me who ; meti ; mg <amount>
        residential	-5	min ago ; mis one ; month for ; my iop ; nad que ; need iop ; neith ; nev so
        residential	-5	ni desd ; nieto ; no ~<caretaking> ; no ~<money> ; nobody help ; of thing
        residential	-5	on <room> ; on <sedative> ; only weed ; order iop ; own of ; oxy 0 ; pil the ; pm
        residential	-5	pour ; program intensiv ; quitan ; real bad ; referral ; s ; safe
        residential	-5	school outpatient ; scotch ; shoot heroin ; sinc a ; som kind ; sr ; stif
        residential	-5	stil sob ; suboxon ; substanc not ; tak one ; tent in ; the valley ; then his
        residential	-5	to giv ; tom todo ; tom y ; tremen ; tri it ; tuesday with ; una <pill>
        residential	-5	urgent car ; used thi ; using meth ; vomit ; who would ; win 0 ; with din ; wrong #
        residential	-5	y / ; y necesit ; you pay ; your <night> ; ~<consume> nad ; ~<month> ~along
        residential	-5	~a ~<night> ; ~a ~night ; ~benz / ; ~d/c ; ~dts ; ~pt ; ~substanc ; ~when ~i
        residential	-6	*familySupport ; *heavy ; *lapse ; 0 <sober> ; 0 b ; 0 gram ; 0 p ; 0 sob
        residential	-6	<alcohol> qd ; <appointment> <night> ; <ask> when ; <asleep> <homeless>
        residential	-6	<clinician> <stimulant> ; <consume> <sedative> ; <container> <break> ; <crowd> or
        residential	-6	<day> nad ; <die> <furniture> ; <drug> <official> ; <headface> <bodypart>
        residential	-6	<homeless> in ; <law> <treatment> ; <month> <opioid> ; <opioid> + ; <opioid> 0
        residential	-6	<opioid> aft ; <opioid> for ; <palecolor> claw ; <pill> the ; <say> <cannabis>
        residential	-6	<stimulant> <alone> ; <stimulant> <moment> ; <stimulant> right ; <stranger> about
        residential	-6	<take> <friend> ; <week> <alcohol> ; <year> <hospital> ; a <bodysound> ; a group
        residential	-6	a ~drug ; aft <consume> ; and drink ; been tak ; been using ; botel de ; cent in
        residential	-6	coc todo ; cocain most ; could somebody ; crack aft ; cramp ; cuchar ; d sinc
        residential	-6	dato ; day off ; delirium ; detox yesterday ; drink again ; els can ; every nit
        residential	-6	fetty ; foil ; from <treatment> ; go off ; gut ; h ; had two ; handl ; happen to
        residential	-6	heroin and ; hydrocodon ; i count ; in outpatient ; la <ask> ; le acab
        residential	-6	librium tap ; los labio ; m spic ; me corren ; mi doctor ; month so ; my sob
        residential	-6	nam + ; no ~drug ; nurs at ; of you ; over 0 ; piedr y ; por una ; proces ; puk
        residential	-6	que <ask> ; quien la ; repeat the ; ring me ; rivotril ; roxi ; rx ; se <money>
        residential	-6	se pus ; sheet and ; shroom ; sob aunt ; solit ; speak with ; stil use ; subpoen
        residential	-6	surgery ; tequil ; the evening ; traine ; u do ; upset ; used anyth ; using the
        residential	-6	want group ; whit claw ; win every ; ~<fall> ; ~<month> <stimulant> ; ~day ~from
        residential	-6	~drug ; ~gon ; ~inpatient i ; ~medical ; ~per ; ~pregnant and
        residential	-7	*detoxWord:hypothetical ; *iopRequest:hypothetical ; *residentialDone ; / n
        residential	-7	0 <pill> ; <alcohol> <amount> ; <alcohol> <night> ; <alcohol> aft
        residential	-7	<alcohol> ~<always> ; <amount> <alcohol> ; <amount> <opioid> ; <consume> <daytime>
        residential	-7	<friend> <day> ; <go> <ask> ; <kin> <opioid> ; <moment> <alcohol> ; <need> <give>
        residential	-7	<need> par ; <opioid> <alcohol> ; <opioid> <month> ; <opioid> <needle>
        residential	-7	<opioid> <take> ; <opioid> todo ; <pill> <kin> ; <say> by ; <shake> in ; <stop> my
        residential	-7	<stranger> <alcohol> ; <think> <money> ; <think> <night> ; <vendor> <money>
        residential	-7	a detox ; a night ; a twelv ; aft work ; bourbon ; brandy ; buy a ; claim ; cobr
        residential	-7	contract ; dad is ; doming y ; drink dai ; es par ; gap ; grp ; id <happy>
        residential	-7	kick fent ; lab ; las <count> ; lov to ; me hacen ; my sentenc ; nev <feel>
        residential	-7	nev seen ; nev touch ; night a ; no ~<awake> ; no ~<kin> ; no ~da ; norc 0 ; oclock
        residential	-7	of <headface> ; one <month> ; overnight ; own <clinician> ; phenibut ; que nunc
        residential	-7	quien ; quit drink ; replac ; say nev ; sinc may ; smok meth ; spray
        residential	-7	thought about ; tom ; want somebody ; weird ; ~coverag ; ~pued falt ; ~w/d ~sz
        residential	-8	$ 0 ; *detoxRequest:hypothetical ; *sinceLastUse.3 ; <alcohol> <continue>
        residential	-8	<amount> al ; <cannabis> <cannabis> ; <cannabis> <consume> ; <child> <opioid>
        residential	-8	<day> <shake> ; <goodbye> one ; <headface> <water> ; <kill> <opioid> ; <opioid> i
        residential	-8	<say> nev ; <sedative> from ; <stimulant> ~<alcohol> ; al dia ; been sinc
        residential	-8	befor my ; cant pay ; could <stranger> ; cristal noma ; d on ; dont com
        residential	-8	each <night> ; eight a ; el <sedative> ; even a ; evict ; h 0 ; in troubl
        residential	-8	ive smok ; jama ; litr ; lost two ; lvn ; mezcal ; no ~<clinician> ; no ~leav
        residential	-8	que <give> ; sherry ; six pack ; soy yo ; the question ; then nev ; thi i
        residential	-8	to detox ; total ; touch a ; week been ; week two ; y nad ; yeah ; your outpatient
        residential	-8	~<day> ~from ; ~<treatment> ~<count>
        residential	-9	*deliriumTremens ; *otherService.therapist:hypothetical ; *sinceStopping.3 ; 0 pk
        residential	-9	<cannabis> <amount> ; <clothes> me ; <drug> <play> ; <drug> sinc ; <month> ther
        residential	-9	<opioid> <year> ; <opioid> from ; <say> <alcohol> ; <stop> <container>
        residential	-9	<week> been ; a handl ; al <day> ; and found ; at lunch ; beer / ; click ; cok dai
        residential	-9	con alguien ; dementi ; edibl ; es cocain ; fifth of ; id lov ; in <furniture>
        residential	-9	need detox ; nobody <leave> ; oth weekend ; pk ; say inpatient ; tweak 0 ; y tom
        residential	-9	~<illness> and
        residential	-10	$ ; *alcoholic ; *outpatientWord:hypothetical ; <cannabis> <night>
        residential	-10	<fluid> <fluid> ; <hit> out ; <need> <crowd> ; <try> <stimulant> ; a fifth ; claw
        residential	-10	drink a ; drop off ; faciliti ; if hes ; kick out ; narcan ; no ~<insurance>
        residential	-10	no ~insuranc ; overnight tech ; primer vez ; step down ; tak them ; tramadol
        residential	-10	want detox ; ~hay quien ; ~rm ~0
        residential	-11	*noDetox ; <colleague> <furniture> ; <drug> <month> ; <need> <consume>
        residential	-11	<say> <opioid> ; fifth ; glas of ; grupo ; nicotin ; no ~ins ; stop drink ; tab
        residential	-11	throw up ; tom diari ; you <treatment>
        residential	-12	*occasional.0:possible ; 0 l ; 0 oh ; <amount> glas ; <money> <wait>
        residential	-12	<month> <think> ; con quien ; doing wel ; layof ; pint of ; refil ; ron ; sent to
        residential	-12	~every ~two
        residential	-13	*abstinent.3 ; <put> <alcohol> ; a yr ; ambien ; beer a ; cant go ; cerveza
        residential	-13	clonazepam ; cok fiv ; hir ; its <alcohol> ; panic
        residential	-14	<last> <alcohol> ; <opioid> <always> ; <sedative> <always> ; fioricet ; perc
        residential	-14	two bottl ; uninsur
        residential	-15	<alcohol> a ; <sedative> 0 ; si falt ; tru
        residential	-16	*barrierWork ; <consume> <alcohol> ; <opioid> <consume> ; botel ; detox bed
        residential	-17	<alcohol> / ; <alcohol> <container> ; in bed ; kratom
        residential	-19	0 drink ; nev used
        residential	-20	*barrierChild ; *barrierMoney
        residential	-21	gummi
        residential	-22	*barrierWork.unnamed
        residential	-23	for detox
        residential	-31	*mandate.outpatient
        """
}
