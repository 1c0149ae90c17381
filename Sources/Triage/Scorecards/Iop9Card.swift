extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop9 = """
        iop	-5	to donat ; tom no ; took mol ; treatment center ; tuls ; unit ; unit in ; use and ; use cok
        iop	-5	vanish ; want residential ; we <build> ; weed and ; what hes ; whiskey ; with <cannabis>
        iop	-5	with <insurance> ; with alcohol ; wont go ; word and ; wrong # ; y se ; ya le ; your hous
        iop	-5	your plac ; ~<drug> no ; ~<think> <amount> ; ~coc ; ~convulsion ; ~our ; ~pued ni ; ~se que
        iop	-5	~sz
        iop	-6	*conflict ; *deliriumTremens ; *emergency.infection ; *family.9 ; *frequency.2
        iop	-6	*lengthOfUse.1 ; *overdoseNow.pillCount ; *psychosis ; *quantity.consequence ; 0 <hospital>
        iop	-6	0 oh ; <alcohol> <treatment> ; <asleep> <outdoors> ; <container> / ; <container> <always>
        iop	-6	<day> desd ; <daytime> no ; <furniture> <bodypart> ; <furniture> par ; <give> <emergency>
        iop	-6	<hit> <drug> ; <hold> <blade> ; <hospital> <day> ; <kin> llev ; <medicine> <sedative>
        iop	-6	<month> <cannabis> ; <need> <opioid> ; <need> <phone> ; <night> <alcohol> ; <night> <give>
        iop	-6	<outdoors> out ; <play> <appointment> ; <put> <always> ; <record> <give>
        iop	-6	<sedative> <take> ; <see> <vermin> ; <think> <think> ; <think> if ; <treatment> any
        iop	-6	<treatment> wont ; <week> <start> ; <withdrawal> <opioid> ; a fork ; agre ; agu y
        iop	-6	alcohol detox ; and <furniture> ; and is ; and when ; as <always> ; at breakfast
        iop	-6	been anywher ; been back ; been every ; cant <hold> ; center ; cocain in ; cocain weekend
        iop	-6	could a ; cramp ; crystal most ; dai again ; dan a ; day four ; de <drug> ; debaj
        iop	-6	desintoxic ; dont <consume> ; dont feel ; drench ; dri out ; each oth ; edibl and
        iop	-6	el <alcohol> ; ex <colleague> ; fami session ; fentanil ; fin y ; firebal ; for cok
        iop	-6	for detox ; fuman ; get in ; goin ; going lik ; has <stop> ; havent <asleep> ; havent been
        iop	-6	havent slept ; he nev ; hes in ; his grandfath ; hit me ; honest i ; i ~<emergency>
        iop	-6	i ~overdos ; in from ; intern a ; it anymor ; itemiz ; its about ; know if ; las <friend>
        iop	-6	le <buy> ; linen ; lit ; meant to ; midnight ; my thesi ; night every ; night now
        iop	-6	night tech ; no ~sabemo ; nunc <stop> ; off <needle> ; often ; only <stimulant> ; organist
        iop	-6	paid the ; pt wil ; receipt ; referenc ; roxi ; run out ; sam <stranger> ; say what
        iop	-6	sent en ; sit for ; slam ; smok fentanyl ; smok ice ; smok shop ; someth <money>
        iop	-6	someth cheap ; su espos ; that <home> ; the <sedative> ; the <shake> ; the rail ; then say
        iop	-6	tito ; took someth ; tra un ; visit hrs ; vomit sangr ; want detox ; was with ; we tak
        iop	-6	wheth he ; who <need> ; y que ; your <clinician> ; your inpatient
        iop	-6	~<withdrawal> <hospital> ; ~bed ; ~las ; ~me dej ; ~quis dec ; ~sabemo ; ~substanc
        iop	-7	*alcoholic ; *ciwa ; *usersAtHome ; *withdrawal ; / d ; 0 s ; <alcohol> <count>
        iop	-7	<always> <crowd> ; <cannabis> ~<stimulant> ; <color> <container> ; <continue> 0
        iop	-7	<continue> <consume> ; <continue> in ; <height> out ; <kill> her ; <kin> <sedative>
        iop	-7	<lock> it ; <opioid> <give> ; <seizure> <moment> ; <treatment> only ; <withdrawal> 0
        iop	-7	<withdrawal> <opening> ; about step ; again most ; and <treatment> ; as every
        iop	-7	bathroom floor ; been drink ; brandy ; certifi ; ciw 0 ; convuls ; could someon
        iop	-7	couldnt tel ; dab and ; dad say ; diari 0 ; diversion ; dts ; eight bal ; emt ; from you
        iop	-7	gram ; her broth ; hes nev ; im <fluid> ; its her ; long is ; many of ; mi carnal
        iop	-7	milligram ; msw ; no ~<asleep> ; now but ; nts / ; nuer ; on <furniture> ; only weed
        iop	-7	opioid ; own pillow ; pack and ; queu ; registr ; resi 0 ; right through ; rn 0 ; s
        iop	-7	sid and ; spray ; strip ; suer ; summer ago ; tenant ; that was ; thru <outdoors>
        iop	-7	to bring ; to whoev ; tom otr ; tramadol ; w ; you <insurance> ; you help ; ~<start>
        iop	-7	~naloxon ; ~of ~<alcohol>
        iop	-8	*relief ; *sinceLastUse.1 ; <cannabis> y ; <child> <start> ; <clinician> <medicine>
        iop	-8	<consume> <daytime> ; <continue> sinc ; <fluid> <shake> ; <home> he ; <medicine> in
        iop	-8	<take> <put> ; <tool> <say> ; <treatment> <cannabis> ; <treatment> <hospital> ; again sinc
        iop	-8	an intensiv ; bar a ; behalf of ; coffe tabl ; couldnt <say> ; day detox ; day he
        iop	-8	detox for ; eap let ; el ban ; f vap ; fent ; for half ; ghb ; gin ; how long ; if somebody
        iop	-8	in county ; know its ; las amiga ; lorazepam ; m in ; man y ; meth four ; much is
        iop	-8	no ~<drug> ; nunc ha ; on behalf ; only <cannabis> ; only and ; safe ; say how ; shelt
        iop	-8	sinc saturday ; stepdad ; thc + ; thi job ; to let ; vodk ; volvi a ; ~w/d ~sz
        iop	-9	<always> for ; <ask> <furniture> ; <ask> <insurance> ; <hospital> <alcohol>
        iop	-9	<hospital> <moment> ; <sedative> ; <sedative> <amount> ; <stimulant> todo
        iop	-9	<withdrawal> <hospital> ; ambulanci ; been <always> ; befor lunch ; carnal ; could one
        iop	-9	dai for ; dato ; detox at ; eight or ; est <consume> ; fioricet ; he quit ; in your
        iop	-9	its weed ; klonopin ; lawy suggest ; mot y ; naloxon ; of <sedative> ; perfect ; refil
        iop	-9	round the ; sel it ; supervis ; use in ; want inpt ; whoev
        iop	-10	*backToUse ; + <cannabis> ; <always> a ; <bodypart> <clinician> ; <cannabis> <child>
        iop	-10	<continue> <alcohol> ; <continue> <week> ; <room> <take> ; about half ; already in
        iop	-10	armpit ; bipol ; bottl and ; cant hold ; ciw ; county jail ; cuant ; day two ; desd cuand
        iop	-10	gallo ; idk ; its <opioid> ; la <opioid> ; otr vez ; resum ; ron ; sa ; want in
        iop	-10	wil <say> ; ~<emergency> <day>
        iop	-11	*detoxRequest:hypothetical ; *detoxWord:hypothetical ; <cannabis> and ; <say> <opioid>
        iop	-11	<sedative> <day> ; <shake> <fluid> ; cannabi ; de <consume> ; detox ; in treatment
        iop	-11	no ~substanc ; outreach ; per day ; phenibut ; poison ; releas <day> ; who need
        iop	-11	you charg
        iop	-12	*residentialLeft ; <consume> <continue> ; <opioid> <consume> ; <opioid> and ; can we
        iop	-12	diganl ; faciliti ; g / ; la desintoxicacion ; sinc when ; somewher with ; statement
        iop	-12	who handl ; your detox
        iop	-13	*outpatientDuring ; *priorTreatments ; *rhythm.2 ; *sinceLastUse.0 ; gambl
        iop	-13	say outpatient ; that arent ; until ive
        iop	-14	<cannabis> <friend> ; <hit> <opioid> ; no ~sleep ; outpatient only
        iop	-15	*drinks.2 ; <cannabis> <stimulant> ; drink again ; unk
        iop	-16	*detoxRequest ; <always> <continue> ; <cannabis> <week> ; cristal diari
        iop	-19	*mandate.residential ; inyect
        iop	-21	*detoxWord
        iop	-23	*injecting ; iv
        """
}
