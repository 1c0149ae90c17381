extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop9 = """
        iop	-5	with <cannabis> ; with <insurance> ; with alcohol ; wont go ; word and ; wrong # ; y se
        iop	-5	ya le ; your hous ; your plac ; ~<drug> no ; ~<sedative> ; ~<think> <amount> ; ~<vermin>
        iop	-5	~coc ; ~convulsion ; ~our ; ~pued ni ; ~se que ; ~sz
        iop	-6	*arrests:hypothetical ; *conflict ; *deliriumTremens ; *emergency.infection ; *family.9
        iop	-6	*frequency.2 ; *lengthOfUse.1 ; *overdoseNow.pillCount ; *psychosis ; *quantity.consequence
        iop	-6	0 <hospital> ; 0 oh ; <alcohol> <treatment> ; <asleep> <outdoors> ; <container> /
        iop	-6	<container> <always> ; <day> desd ; <daytime> no ; <furniture> <bodypart> ; <furniture> par
        iop	-6	<give> <emergency> ; <hit> <drug> ; <hold> <blade> ; <hospital> <day> ; <kin> llev
        iop	-6	<medicine> <sedative> ; <month> <cannabis> ; <need> <opioid> ; <need> <phone>
        iop	-6	<night> <alcohol> ; <night> <give> ; <outdoors> out ; <play> <appointment> ; <put> <always>
        iop	-6	<record> <give> ; <sedative> <take> ; <see> <vermin> ; <stimulant> or ; <think> <think>
        iop	-6	<think> if ; <treatment> any ; <treatment> wont ; <week> <start> ; <withdrawal> <opioid>
        iop	-6	a fork ; agre ; alcohol detox ; and <furniture> ; and is ; and when ; as <always>
        iop	-6	at breakfast ; been anywher ; been back ; been every ; cant <hold> ; center ; cocain in
        iop	-6	cocain weekend ; could a ; cramp ; crystal most ; dai again ; dan a ; day four ; de <drug>
        iop	-6	desintoxic ; dont <consume> ; dont feel ; drench ; dri out ; each oth ; edibl and
        iop	-6	el <alcohol> ; ex <colleague> ; fami session ; fentanil ; fin y ; firebal ; for cok
        iop	-6	for detox ; fuman ; get in ; goin ; going lik ; has <stop> ; havent <asleep> ; havent been
        iop	-6	havent slept ; he nev ; hes in ; his grandfath ; honest i ; i ~<emergency> ; i ~overdos
        iop	-6	im <fluid> ; in from ; intern a ; it anymor ; itemiz ; its about ; know if ; las <friend>
        iop	-6	le <buy> ; linen ; lit ; meant to ; midnight ; my thesi ; night every ; night now
        iop	-6	night tech ; no ~sabemo ; nunc <stop> ; off <needle> ; often ; only <stimulant> ; organist
        iop	-6	paid the ; per <day> ; pt wil ; receipt ; referenc ; roxi ; run out ; sam <stranger>
        iop	-6	say what ; sent en ; sit for ; slam ; smok fentanyl ; smok ice ; smok shop ; someth <money>
        iop	-6	someth cheap ; su espos ; that <home> ; the <sedative> ; the <shake> ; the rail ; then say
        iop	-6	tito ; tra un ; visit hrs ; vomit sangr ; want detox ; was with ; we tak ; wheth he
        iop	-6	who <need> ; y que ; your inpatient ; ~<withdrawal> <hospital> ; ~bed ; ~las ; ~me dej
        iop	-6	~quis dec ; ~sabemo ; ~substanc
        iop	-7	*alcoholic ; *ciwa ; *usersAtHome ; *withdrawal ; / d ; 0 s ; <alcohol> <count>
        iop	-7	<always> <crowd> ; <cannabis> ~<stimulant> ; <color> <container> ; <continue> 0
        iop	-7	<continue> <consume> ; <continue> in ; <fluid> <shake> ; <height> out ; <kill> her
        iop	-7	<kin> <sedative> ; <lock> it ; <opioid> <give> ; <seizure> <moment> ; <treatment> only
        iop	-7	<withdrawal> 0 ; <withdrawal> <opening> ; about step ; again most ; agu y ; and <treatment>
        iop	-7	as every ; bathroom floor ; been drink ; brandy ; certifi ; ciw 0 ; convuls ; could someon
        iop	-7	couldnt tel ; dab and ; dad say ; debaj ; diari 0 ; diversion ; dts ; eight bal ; emt
        iop	-7	from you ; ghb ; gram ; her broth ; hes nev ; its her ; many of ; mi carnal ; msw
        iop	-7	no ~<asleep> ; now but ; nts / ; nuer ; on <furniture> ; only weed ; opioid ; own pillow
        iop	-7	pack and ; queu ; registr ; resi 0 ; right through ; rn 0 ; s ; sid and ; spray ; strip
        iop	-7	suer ; summer ago ; that was ; thru <outdoors> ; to bring ; to whoev ; tom otr
        iop	-7	took someth ; tramadol ; w ; you <insurance> ; you help ; your <clinician> ; ~<start>
        iop	-7	~naloxon ; ~of ~<alcohol>
        iop	-8	*relief ; *sinceLastUse.1 ; <cannabis> y ; <child> <start> ; <clinician> <medicine>
        iop	-8	<consume> <daytime> ; <continue> sinc ; <home> he ; <medicine> in ; <take> <put>
        iop	-8	<tool> <say> ; <treatment> <cannabis> ; <treatment> <hospital> ; again sinc ; an intensiv
        iop	-8	bar a ; behalf of ; coffe tabl ; day detox ; day he ; detox for ; eap let ; el ban ; f vap
        iop	-8	fent ; for half ; gin ; how long ; if somebody ; in county ; know its ; las amiga ; long is
        iop	-8	lorazepam ; m in ; man y ; meth four ; much is ; no ~<drug> ; nunc ha ; on behalf
        iop	-8	only <cannabis> ; only and ; safe ; say how ; shelt ; sinc saturday ; stepdad ; tenant
        iop	-8	thc + ; thi job ; to let ; vodk ; volvi a ; ~w/d ~sz
        iop	-9	<always> for ; <ask> <furniture> ; <ask> <insurance> ; <hospital> <alcohol>
        iop	-9	<hospital> <moment> ; <sedative> ; <sedative> <amount> ; <stimulant> todo
        iop	-9	<withdrawal> <hospital> ; ambulanci ; been <always> ; befor lunch ; carnal ; could one
        iop	-9	couldnt <say> ; dai for ; dato ; detox at ; eight or ; est <consume> ; fioricet ; he quit
        iop	-9	hit me ; in your ; its weed ; klonopin ; lawy suggest ; milligram ; mot y ; naloxon
        iop	-9	of <sedative> ; perfect ; refil ; round the ; sel it ; supervis ; use in ; want inpt
        iop	-9	whoev
        iop	-10	*backToUse ; + <cannabis> ; <always> a ; <bodypart> <clinician> ; <cannabis> <child>
        iop	-10	<continue> <alcohol> ; <continue> <week> ; <room> <take> ; <say> <opioid> ; about half
        iop	-10	already in ; armpit ; bipol ; cant hold ; ciw ; county jail ; cuant ; day two ; idk
        iop	-10	its <opioid> ; la <opioid> ; otr vez ; resum ; sa ; want in ; who need ; wil <say>
        iop	-10	~<emergency> <day>
        iop	-11	*detoxRequest:hypothetical ; *detoxWord:hypothetical ; <cannabis> and ; <sedative> <day>
        iop	-11	<shake> <fluid> ; bottl and ; cannabi ; de <consume> ; desd cuand ; detox ; gallo
        iop	-11	in treatment ; no ~substanc ; outreach ; per day ; phenibut ; poison ; releas <day> ; ron
        iop	-11	you charg
        iop	-12	*residentialLeft ; <consume> <continue> ; <opioid> <consume> ; <opioid> and ; can we
        iop	-12	diganl ; faciliti ; g / ; la desintoxicacion ; sinc when ; somewher with ; statement
        iop	-12	who handl ; your detox
        iop	-13	*outpatientDuring ; *priorTreatments ; *rhythm.2 ; *sinceLastUse.0 ; gambl
        iop	-13	say outpatient ; that arent ; until ive
        iop	-14	<cannabis> <friend> ; <hit> <opioid> ; no ~sleep ; outpatient only
        iop	-15	*drinks.2 ; <cannabis> <stimulant> ; <cannabis> <week> ; drink again ; unk
        iop	-16	*detoxRequest ; <always> <continue> ; cristal diari
        iop	-19	*mandate.residential ; inyect
        iop	-21	*detoxWord
        iop	-23	*injecting ; iv
        """
}
