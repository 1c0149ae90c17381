extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification11 = """
        needs_clarification	-4	<school> <stimulant> ; <school> y ; <sedative> <alcohol>
        needs_clarification	-4	<sedative> <always> ; <sedative> <amount> ; <sedative> <cold>
        needs_clarification	-4	<sedative> on ; <shake> so ; <shame> <stranger> ; <sick> <go>
        needs_clarification	-4	<sober> <kin> ; <sober> and ; <soon> rung ; <start> <job>
        needs_clarification	-4	<stimulant> <crowd> ; <stimulant> <school> ; <stimulant> too
        needs_clarification	-4	<stimulant> which ; <stop> <alcohol> ; <stranger> <night>
        needs_clarification	-4	<stranger> <play> ; <take> <alcohol> ; <take> <consume> ; <take> <law>
        needs_clarification	-4	<take> <stimulant> ; <town> not ; <trade> <alcohol> ; <trade> <record>
        needs_clarification	-4	<trade> <year> ; <treatment> 0 ; <treatment> <illness> ; <treatment> <room>
        needs_clarification	-4	<treatment> del ; <treatment> par ; <treatment> por ; <try> the ; <try> us
        needs_clarification	-4	<vendor> <amount> ; <vendor> <money> ; <wait> <stop> ; <water> aft ; <week>
        needs_clarification	-4	<week> + ; <week> 0 ; <week> <amount> ; <week> <week> ; <week> en
        needs_clarification	-4	<year> <need> ; <year> <start> ; <year> a ; <year> asi ; a <fall>
        needs_clarification	-4	a <lock> ; a <sober> ; a bucket ; a buddy ; a circl ; a coffe ; a guy
        needs_clarification	-4	a heroin ; a lift ; a packag ; a physician ; a pod ; a sound ; a treatment
        needs_clarification	-4	a vec ; a ~drink ; a ~nurs ; about <amount> ; about <go> ; abr los
        needs_clarification	-4	admit how ; again tmrw ; again tonit ; al <month> ; al mes ; already <say>
        needs_clarification	-4	and <medicine> ; and hav ; and keep ; and out ; and shak ; ano asi
        needs_clarification	-4	ano fum ; app ; apr ; ard ; are fil ; asdkj ; at anoth ; at school ; bajarl
        needs_clarification	-4	barstow ; bathroom til ; be away ; been <stimulant> ; been that
        needs_clarification	-4	big <container> ; bio ; botella ; bottl ; cal didnt ; cal dur ; can <take>
        needs_clarification	-4	can she ; captain ; casi diari ; casi toda ; cerveza ; chay ; chiv
        needs_clarification	-4	cinc dia ; clas of ; clr <phone> ; clr <write> ; clr on ; clr polit
        needs_clarification	-4	coc los ; cocain for ; cok most ; com trabaj ; con <stimulant>
        needs_clarification	-4	congratulation ; couch ; could my ; could say ; counselor ther ; cozy
        needs_clarification	-4	crack most ; crypt ; cuand puedan ; cuz ; d/c 0 ; dab pen ; dad said
        needs_clarification	-4	dat of ; day all ; day off ; day thre ; de alcohol ; de vez ; dej mi
        needs_clarification	-4	del <kin> ; del <year> ; del ano ; delirium tremen ; dem ; desd calexic
        needs_clarification	-4	desd hac ; design ; dijeron que ; dinosaur ; dio una ; discharg ; do meth
        needs_clarification	-4	dobl ; doe <stimulant> ; doing ; dont tel ; drawing ; drench ; drink is
        needs_clarification	-4	driv with ; earth ; eat and ; ech agu ; egg with ; eight or ; el traj
        needs_clarification	-4	eleven year ; elsewher ; en <emergency> ; en <month> ; en <write>
        needs_clarification	-4	en cuand ; en fiesta ; ent ; eso ; estanci ; estetic ; estoy list ; eve
        needs_clarification	-4	even a ; even group ; evening a ; every coupl ; ex client ; exclusiv
        needs_clarification	-4	experienci ; extern ; f <consume> ; f <opioid> ; f <stop> ; falt ; february
        needs_clarification	-4	fifteen minut ; fifth ; fifty year ; finger ; fingernail ; firework and
        needs_clarification	-4	first <week> ; first in ; first week ; first word ; fiv and ; fiv night
        needs_clarification	-4	fiv or ; flood the ; flor ; foil ; for <calm> ; for fifty ; for someth
        needs_clarification	-4	for wiv ; franc ; from <day> ; from <opioid> ; fum ; get high ; get me ; gf
        needs_clarification	-4	giv or ; gmail ; go if ; got hom ; grand mal ; grup par ; guarderi
        needs_clarification	-4	guy with ; hac <count> ; hac cuatr ; hac tre ; hard <alcohol> ; has new
        needs_clarification	-4	hav me ; he only ; he stil ; health ; her <medicine> ; her counselor
        needs_clarification	-4	herman viv ; high not ; highway ; himself in ; hir for ; horror ; hous and
        needs_clarification	-4	hous wher ; husband alway ; i <emergency> ; i <kill> ; i <start>
        needs_clarification	-4	i appreciat ; i overdos ; i shak ; im <asleep> ; im forty ; in <go>
        needs_clarification	-4	in <hospital> ; in <trust> ; in august ; in hom ; in lot ; in malibu
        needs_clarification	-4	in week ; insuranc and ; insuranc no ; int his ; internarl ; invent el
        needs_clarification	-4	ir a ; irs ; is <day> ; is bet ; it than ; its gon ; iv meth ; jameson
        needs_clarification	-4	job over ; kind wher ; la botel ; landlord son ; last me ; lcsw ; ld 0
        needs_clarification	-4	le entr ; le va ; learn my ; lectur ; let about ; library and ; licenci de
        needs_clarification	-4	lik beet ; lin that ; lkjh ; llamenm despu ; llanter ; llev cinc
        needs_clarification	-4	los hueso ; m <job> ; m <sedative> ; marz ; me 0 ; me <consume>
        needs_clarification	-4	me dijeron ; me fue ; me las ; me one ; medi <moment> ; medi de ; medi hor
        needs_clarification	-4	messag i ; meth again ; mi <record> ; mi cuent ; milligram ; mis a
        needs_clarification	-4	mis work ; mom hand ; mom worri ; month of ; mouth ; must ; my card
        needs_clarification	-4	my draw ; my fiance ; my keyboard ; my psychiatrist ; nahuatl ; nam what
        needs_clarification	-4	near every ; needl ; nephew 0 ; nev <phone> ; nev open ; next rung
        needs_clarification	-4	nic voic ; night out ; nin hour ; nin year ; nip ; no program ; no sleep
        needs_clarification	-4	no ~<hear> ; noc ; nois lik ; non ; non sinc ; not cel ; not every
        needs_clarification	-4	not wak ; novent ; np ; numer de ; oclock ; ocupan ; odd on ; of <give>
        needs_clarification	-4	of <last> ; of current ; of last ; of ther ; off <day> ; off alcohol
        needs_clarification	-4	off of ; off xanax ; offer ; ofrecemo ; old <rail> ; old and ; old map
        needs_clarification	-4	omah ; on <appointment> ; on him ; on ketamin ; onc a ; only <consume>
        needs_clarification	-4	only <start> ; only been ; only when ; op ; opening for ; opioid ; or im
        needs_clarification	-4	or six ; our tir ; our van ; out <day> ; outreach 0 ; own and ; ox ; p /
        needs_clarification	-4	par <put> ; par mis ; party and ; pen escrib ; pension ; per mi
        needs_clarification	-4	phon charg ; pip in ; pis se ; pleas answ ; podcast ; poem ; por and
        needs_clarification	-4	portal ; prefier no ; program residencial ; protocol ; psicolog ; pump
        needs_clarification	-4	q <day> ; qued y ; quien me ; quier dejarl ; quincen ; quit cold ; rain on
        needs_clarification	-4	ran out ; rattl ; re <night> ; regul ; rehabilitacion ; repav ; represent
        needs_clarification	-4	represent a ; residenc ; resident 0 ; residential ; residential program
        needs_clarification	-4	retain ; return a ; rhubarb ; rm 0 ; rns ; said you ; sat ; say our ; sch
        needs_clarification	-4	school play ; se desd ; sei ano ; sesent dia ; sesion ; seven year
        needs_clarification	-4	she back ; sherif ; should lik ; sick ; siet ; sign said ; sin <medicine>
        needs_clarification	-4	sinc aug ; sinc friday ; sinc july ; singl <kin> ; sist need ; six night
        needs_clarification	-4	six pack ; slam ; smok weed ; so long ; som weekend ; sophomor ; spe to
        needs_clarification	-4	spic <always> ; stash ; steady ; step ; stepson play ; stil on ; stranger
        needs_clarification	-4	straw ; student ; su program ; suboxon ; suer ; tak hom ; tak them
        needs_clarification	-4	talk soon ; tallboy ; tear in ; telegram ; tembl ; ten in ; teng <key>
        needs_clarification	-4	teng papel ; test ; thank god ; thatl ; the ballpark ; the barb ; the dts
        needs_clarification	-4	the fifti ; the highway ; the iop ; the lat ; the liv ; the nos ; the nurs
        needs_clarification	-4	the pay ; the soc ; ther no ; thesi ; they brought ; they said ; thi to
        needs_clarification	-4	thre month ; thund ; thur ; thursday through ; tien <illness> ; til
        needs_clarification	-4	to <day> ; to <volunteer> ; today he ; todo la ; tol ; town by ; traine
        needs_clarification	-4	tre ano ; truck driv ; try us ; tunnel ; twenty four ; twin took ; ua
        needs_clarification	-4	un lug ; una <alcohol> ; una <emergency> ; una sobredosi ; urgent car
        needs_clarification	-4	van tre ; vecin de ; vez y ; viej y ; viern ; visitor park ; walk out
        needs_clarification	-4	was <alcohol> ; was <take> ; was cok ; was surpris ; wash my ; watch my
        needs_clarification	-4	web ; week for ; week pregnant ; when can ; when is ; wher els
        needs_clarification	-4	which <container> ; who sel ; wif ask ; with din ; with narcan
        needs_clarification	-4	with nephew ; wiv ; wont do ; wont tel ; wreck ; y sin ; year now
        needs_clarification	-4	yesterday he ; yo lo ; you locat ; your residential ; your ~<treatment>
        needs_clarification	-4	~0 ~<day> ; ~<alcohol> / ; ~<day> ; ~<emergency> in ; ~<take> ~medi ; ~a
        needs_clarification	-4	~convulsion ; ~drink and ; ~en ; ~for ; ~his ; ~ice ; ~stay ; ~step ; ~with
        needs_clarification	-4	~work
        needs_clarification	-5	$ 0 ; % off ; *ago.3 ; *emergency.fever:negated ; *family.4
        needs_clarification	-5	*lostThroughUse:other_experiencer ; *number.1 ; *otherService.gambling
        needs_clarification	-5	*quantity.consequence:negated ; *service ; *sinceLastUse.2 ; 0 <emergency>
        needs_clarification	-5	0 beer ; 0 dia ; 0 month ; 0 no ; 0 now ; <alcohol> <clinician>
        needs_clarification	-5	<alcohol> <put> ; <alcohol> <withdrawal> ; <alcohol> all
        needs_clarification	-5	<alone> <consume> ; <always> <school> ; <amount> <daytime> ; <amount> al
        needs_clarification	-5	<appointment> for ; <asleep> a ; <asleep> is ; <awake> <bodypart>
        needs_clarification	-5	<caretaking> for ; <clean> <hear> ; <colleague> wont ; <consume> com
        needs_clarification	-5	<consume> noma ; <consume> only ; <container> <past>
        needs_clarification	-5	<continue> <bodypart> ; <count> <furniture> ; <count> <moment>
        needs_clarification	-5	<count> <put> ; <crowd> <week> ; <crowd> doesnt ; <day> <sick> ; <day> con
        needs_clarification	-5	<day> thru ; <day> too ; <day> y ; <drug> ; <drug> sinc ; <drug> the
        needs_clarification	-5	<emergency> <container> ; <feel> the ; <friend> <hear>
        needs_clarification	-5	<furniture> <think> ; <give> or ; <go> <clinician> ; <go> <withdrawal>
        needs_clarification	-5	<headface> <furniture> ; <hit> him ; <hospital> <alcohol>
        needs_clarification	-5	<hospital> <need> ; <illness> <opioid> ; <insurance> <appointment>
        needs_clarification	-5	<insurance> <say> ; <last> <alcohol> ; <law> <order> ; <leave> i
        needs_clarification	-5	<medicine> to ; <medicine> y ; <moment> <alcohol> ; <moment> <consume>
        needs_clarification	-5	<moment> <opioid> ; <moment> <treatment> ; <moment> its ; <money> <need>
        needs_clarification	-5	<money> me ; <month> <break> ; <month> <night> ; <month> no
        needs_clarification	-5	<need> <clinician> ; <need> <leave> ; <need> in ; <need> structur
        needs_clarification	-5	<needle> in ; <night> ther ; <official> <law> ; <opioid> <leave>
        needs_clarification	-5	<opioid> <moment> ; <opioid> <month> ; <opioid> <needle> ; <opioid> at
        needs_clarification	-5	<partner> <consume> ; <partner> <count> ; <partner> <illness>
        needs_clarification	-5	<partner> <key> ; <phone> over ; <pill> <amount> ; <pill> <palecolor>
        needs_clarification	-5	<play> no ; <room> <bodysound> ; <sedative> <medicine> ; <sedative> <stop>
        needs_clarification	-5	<see> <day> ; <sick> ; <sober> ; <start> on ; <stimulant> about
        needs_clarification	-5	<stimulant> habit ; <stimulant> the ; <stop> <consume> ; <stop> <put>
        needs_clarification	-5	<stop> <shake> ; <take> <intoxicated> ; <trade> her ; <treatment> <crowd>
        needs_clarification	-5	<treatment> <start> ; <treatment> wher ; <vermin> off ; <week> <alcohol>
        needs_clarification	-5	<week> <continue> ; <week> <crowd> ; <week> <leave> ; <week> <moment>
        needs_clarification	-5	<week> <month> ; <week> sinc ; <write> e ; <year> me ; a <bodysound>
        needs_clarification	-5	a drunk ; a facility ; a m ; a piec ; a second ; about <insurance>
        needs_clarification	-5	about thre ; abt 0 ; aceptan mujer ; addict to ; aft <job> ; aft <school>
        needs_clarification	-5	ahi mism ; al <year> ; al ano ; alcoholic ; amigo ; amphetamin ; and think
        needs_clarification	-5	and thursday ; annual ; ano me ; apostroph ; april ; asdlkj
        needs_clarification	-5	at <appointment> ; august ; bathroom floor ; been snort ; beer ; beer on
        needs_clarification	-5	befor thanksgiv ; behavioral health ; blow ; buddy ; busc trabaj ; buy
        needs_clarification	-5	buy from ; buy it ; by lunch ; c/o ; cadc ; cal whisper ; cant <awake>
        needs_clarification	-5	cant confirm ; capful ; cardiologist ; cas <colleague> ; casi <always>
        needs_clarification	-5	cb <day> ; check in ; chin on ; cit con ; clinic ; clinical <colleague>
        needs_clarification	-5	clr <kill> ; clr <think> ; clr said ; cobija y ; coin ; cok 0 ; competitor
        needs_clarification	-5	confidencial ; corren ; coupl ; cuand <phone> ; cuf ; d <stop> ; dai 0
        needs_clarification	-5	dai for ; dan permis ; day ; day my ; de <bodypart> ; de <give> ; de <hit>
        needs_clarification	-5	de <month> ; de ahi ; dead 0 ; deni any ; detox for ; dia desd ; did the
        needs_clarification	-5	dieron de ; dijeron ; dolar ; domino ; don it ; dont go ; dont ~drink
        needs_clarification	-5	dos semana ; drink at ; drink lik ; dts ; eight month ; el casin ; el puest
        needs_clarification	-5	employment ; en abril ; en eso ; en juli ; en may ; enrol ; er ; evening
        needs_clarification	-5	every few ; exp ; eyelid ; f <cannabis> ; f/u ; fac and ; fail ; falt una
        needs_clarification	-5	fiv year ; flask ; fml ; friday and ; from your ; hag ; hasnt had ; he can
        needs_clarification	-5	he lost ; he mak ; her <clinician> ; hes mak ; him up ; hlep ; homeles
        needs_clarification	-5	i <awake> ; i <consume> ; i get ; i kick ; i represent ; if i
        needs_clarification	-5	im <insurance> ; im with ; in <week> ; in omah ; in program ; intern
        needs_clarification	-5	iop client ; it <alone> ; its every ; its just ; its one ; ive <consume>
        needs_clarification	-5	jackpot ; joint <pain> ; joint pain ; jok at ; karen ; la cen
        needs_clarification	-5	la ferreteri ; last beer ; left on ; llam del ; los dia ; los fin
        needs_clarification	-5	loud clr ; lung ; malibu ; management ; me <shake> ; me cobr ; me ech
        needs_clarification	-5	me inyect ; medical <treatment> ; medical clear ; metanfetamin ; meth every
        needs_clarification	-5	mezcal ; mft ; mis 0 ; mo ; mo <past> ; mo ago ; money on ; monitor
        needs_clarification	-5	most weekend ; mot ; my baby ; my granddaught ; my marriag ; n i ; nam no
        needs_clarification	-5	near <always> ; nev thought ; new <clinician> ; new <phone> ; new phon
        needs_clarification	-5	night only ; nin <moment> ; no alcohol ; no leav ; no ~opi ; no ~sz
        needs_clarification	-5	nobody can ; noth he ; now its ; oct ; oding ; or <count> ; or four ; or so
        needs_clarification	-5	pack fan ; patient ther ; paycheck ; perdi mi ; phon # ; piel ; pitch
        needs_clarification	-5	poquit ; prepar ; puls ; rang back ; re <treatment> ; refil ; rub ; run out
        needs_clarification	-5	said landlord ; say yes ; scar me ; segur ni ; sept ; sharpen kniv
        needs_clarification	-5	shot up ; should go ; si lo ; si pued ; sin <alcohol> ; sinc fri
        needs_clarification	-5	singl <day> ; singl day ; sixty ; skin is ; slap ; sleep ; smok ; sob hom
        needs_clarification	-5	spe ; sport bet ; spous ; stack ; su cuent ; sud ; suelt a ; supier que
        needs_clarification	-5	tak one ; taught her ; term ; thc cart ; the <sick> ; the afternoon
        needs_clarification	-5	the mirror ; the plastic ; the shak ; tim a ; tim the ; to group ; to your
        needs_clarification	-5	took turn ; transf ; trap ; tremen ; two night ; vaci ; vap thc ; vez en
        needs_clarification	-5	want 0 ; wednesday ; what can ; wher i ; with <emergency> ; with <illness>
        needs_clarification	-5	wont <hold> ; y <need> ; y <stimulant> ; y ni ; year of ; yo tambien
        needs_clarification	-5	you how ; your client ; your facility ; ~/ ; ~<alcohol> <day>
        needs_clarification	-5	~<consume> and ; ~<continue> ; ~<wait> ; ~<week> ; ~a ~day ; ~back ; ~by
        needs_clarification	-5	~com ~off ; ~lik ; ~lik ~to ; ~liv ~in ; ~outpatient ; ~sob ; ~temblor
        needs_clarification	-5	~two ; ~w/d ; ~x
        needs_clarification	-6	*backToUse ; *emergency.fever ; *family.0 ; *frequency.1:other_experiencer
        needs_clarification	-6	*homeless:other_experiencer ; *otherService.therapist:negated
        needs_clarification	-6	*sinceLastUse.3 ; *substance.cannabis ; *uses
        needs_clarification	-6	*withdrawalSign:hypothetical ; 0 <clinician> ; 0 m ; 0 pk ; 0 smok
        needs_clarification	-6	<alcohol> <furniture> ; <alcohol> hac ; <amount> de ; <asleep> ther
        needs_clarification	-6	<cannabis> <cannabis> ; <cannabis> cart ; <child> nev
        needs_clarification	-6	<confused> <withdrawal> ; <consume> <alcohol> ; <consume> <always>
        needs_clarification	-6	<consume> <year> ; <consume> sinc ; <container> <always>
        needs_clarification	-6	<container> <stop> ; <container> at ; <count> <year> ; <count> one
        needs_clarification	-6	<crowd> <consume> ; <day> <remember> ; <day> desd ; <day> has
        needs_clarification	-6	<drive> spot ; <give> about ; <give> lin ; <height> right ; <illness> on
        needs_clarification	-6	<job> <stimulant> ; <last> <day> ; <last> one ; <medicine> <amount>
        needs_clarification	-6	<medicine> <hospital> ; <moment> sinc ; <need> <amount>
        needs_clarification	-6	<need> <appointment> ; <need> <caretaking> ; <need> <past>
        needs_clarification	-6	<need> somewher ; <need> un ; <needle> ; <night> / ; <night> <chestheart>
        needs_clarification	-6	<night> <week> ; <night> out ; <palecolor> <breath> ; <past> 0
        needs_clarification	-6	<past> <consume> ; <pill> <day> ; <pill> <stimulant> ; <record> <hospital>
        needs_clarification	-6	<sedative> 0 ; <sedative> <day> ; <see> for ; <sober> <home>
        needs_clarification	-6	<stimulant> <go> ; <stimulant> <illness> ; <stimulant> <needle>
        needs_clarification	-6	<stimulant> <room> ; <stop> mi ; <think> <emergency> ; <trade> <crowd>
        needs_clarification	-6	<treatment> <appointment> ; <treatment> <child> ; <treatment> <treatment>
        needs_clarification	-6	<treatment> <year> ; <wait> y ; <week> <year> ; <week> in
        needs_clarification	-6	<withdrawal> <sedative> ; a <rarely> ; a fifth ; a grief ; a marc ; a plat
        needs_clarification	-6	a quart ; a sit ; a wk ; about fish ; absenc ; addict ; adic ; admit
        needs_clarification	-6	al anon ; alg en ; alumni ; alvar ; and had ; anyth for ; aseguranz ; atty
        needs_clarification	-6	be somewher ; been <take> ; been the ; bor at ; botel ; cad quincen
        needs_clarification	-6	caguama ; cant tak ; cert ; certifi ; clinical ; clonazepam ; cocain sinc
        needs_clarification	-6	com <amount> ; completion ; cost me ; counsel ; cps ; dad want ; daniel
        needs_clarification	-6	day is ; day sinc ; day two ; dc ; de limpiez ; deploy ; desd <month>
        needs_clarification	-6	did it ; doe he ; doordash ; dos dia ; drink 0 ; email is ; espald
        needs_clarification	-6	estuv con ; every month ; f 0 ; f meth ; falt al ; few tim ; fioricet
        needs_clarification	-6	for parent ; for whatev ; four in ; four month ; four or ; from <eat>
        needs_clarification	-6	get off ; go anywher ; gram ; grati ; grup de ; hac <amount> ; hag al
        needs_clarification	-6	hand are ; handful ; hay quien ; help us ; her <think> ; his <last>
        needs_clarification	-6	his last ; hom now ; how do ; i <hit> ; i hadnt ; i show ; is <illness>
        needs_clarification	-6	its <think> ; iv <stimulant> ; just <consume> ; kid nev ; la espald
        needs_clarification	-6	last one ; lik 0 ; liv ther ; loan ; lorazepam ; lu 0 ; m <drug>
        needs_clarification	-6	m <opioid> ; may i ; md ; meth 0 ; mkt ; mol + ; msw ; much doe ; muev
        needs_clarification	-6	my girl ; nad de ; nam to ; necesit una ; night for ; no <asleep>
        needs_clarification	-6	no coverag ; no subst ; nobody at ; not <awake> ; not <breath> ; not breath
        needs_clarification	-6	noth for ; noth sinc ; nurs student ; of <alcohol> ; of em ; of night
        needs_clarification	-6	or fiv ; over <stimulant> ; overnight ; panel ; part tim ; pk ; pres 0
        needs_clarification	-6	quinc <year> ; quinc ano ; replac ; resident ; say so ; script ; she just
        needs_clarification	-6	sinc ; sintoma ; six a ; sleep ther ; som <night> ; son throw ; stitch in
        needs_clarification	-6	sí y ; tak leav ; tar ; telehealth ; terapi ; terc <day> ; terc dia
        needs_clarification	-6	the <alcohol> ; the bak ; the ful ; the label ; the longest ; the run
        needs_clarification	-6	the weed ; thi <day> ; thi far ; think im ; thre or ; timbr ; to drop
        needs_clarification	-6	to sunday ; tom diari ; top of ; treatment center ; twic a ; twin and
        needs_clarification	-6	up 0 ; want tx ; warranty ; was 0 ; was <opioid> ; we get ; wed lik
        needs_clarification	-6	week sinc ; what was ; whatev ; wif has ; wil <ask> ; wil ask ; without
        needs_clarification	-6	wk x ; wkend ; wont wak ; would lov ; would ~lik ; x 0 ; y casi ; y ya
        needs_clarification	-6	you <go> ; your <furniture> ; ~<always> ; ~<shake>
        needs_clarification	-6	~<treatment> ~<treatment> ; ~day ; ~tap
        needs_clarification	-7	*barrierChild.childsAge ; *frequency.2 ; *functioning
        needs_clarification	-7	*injecting:other_experiencer ; *jobSeeker ; *mandate.residential ; *mildCue
        needs_clarification	-7	*occasional.0:negated ; *overdose:other_experiencer
        needs_clarification	-7	*quitting:hypothetical ; *uses:other_experiencer
        needs_clarification	-7	*withdrawalSign:other_experiencer ; 0 <always> ; 0 <day> ; 0 <furniture>
        needs_clarification	-7	0 <money> ; 0 f ; 0 tim ; <alcohol> <week> ; <alcohol> en
        needs_clarification	-7	<amount> <month> ; <amount> <treatment> ; <asleep> sinc
        needs_clarification	-7	<bodypart> <clinician> ; <bodypart> <shake> ; <consume> <amount>
        needs_clarification	-7	<consume> <asleep> ; <consume> <play> ; <container> a
        needs_clarification	-7	<continue> <stimulant> ; <crash> with ; <crowd> <night> ; <day> <break>
        needs_clarification	-7	<day> <continue> ; <day> <count> ; <day> <moment> ; <daytime> <night>
        needs_clarification	-7	<drive> <consume> ; <drug> <month> ; <drug> <week> ; <home> wher
        needs_clarification	-7	<hospital> <clinician> ; <intoxicated> <amount> ; <intoxicated> <stimulant>
        needs_clarification	-7	<kin> chay ; <lock> it ; <moment> <order> ; <month> <day> ; <month> <wait>
        needs_clarification	-7	<month> ive ; <need> <school> ; <night> 0 ; <night> <amount> ; <night> a
        needs_clarification	-7	<night> it ; <opioid> <bodypart> ; <opioid> <year> ; <palecolor> claw
        needs_clarification	-7	<past> ~pt ; <sad> <crowd> ; <start> <month> ; <start> doing
        needs_clarification	-7	<stimulant> <continue> ; <stimulant> <medicine> ; <stimulant> <year>
        needs_clarification	-7	<stimulant> casi ; <stimulant> lik ; <stimulant> lo ; <stimulant> out
        needs_clarification	-7	<take> <month> ; <take> them ; <treatment> <amount> ; <treatment> <law>
        needs_clarification	-7	<treatment> <need> ; <treatment> <school> ; <week> <job> ; <week> for
        needs_clarification	-7	a doming ; a handl ; a sob ; a therapist ; about two ; abus ; addy ; ahi
        needs_clarification	-7	alumini ; and <last> ; and saturday ; at <opening> ; been on ; been smok
        needs_clarification	-7	behavioral ; both <consume> ; cant <take> ; cant stop ; clinica
        needs_clarification	-7	com <soon> ; complet ; corol ; cort la ; cuart 0 ; cut me ; d/c <day>
        needs_clarification	-7	dai x ; day 0 ; day now ; de <fluid> ; desd <night> ; desd anoch ; dia
        needs_clarification	-7	dia y ; diari desd ; dip ; doing <stimulant> ; doubl ; empez con ; emple
        needs_clarification	-7	enganch ; event ; expedient ; favor <phone> ; fent ; fifteen ; first tim
        needs_clarification	-7	for $ ; form ~pt ; found him ; fum piedr ; go <treatment> ; go hom ; gram a
        needs_clarification	-7	group and ; grupo ; he eat ; heroin in ; hook on ; is doing ; kratom shot
        needs_clarification	-7	la <clinician> ; la clinic ; last wint ; le quit ; lineman ; linen ; marca
        needs_clarification	-7	mgmt ; mi <treatment> ; my mouth ; my nos ; n ; na ; need detox ; nev mis
        needs_clarification	-7	nor ; norc ; o tre ; of win ; ofrec ; organiz ; our 0 ; our <treatment>
        needs_clarification	-7	perdon me ; position ; possession ; pued dej ; pued falt ; quier ayud
        needs_clarification	-7	quit el ; random ; rank ; residential for ; rivotril ; rung ; sali de
        needs_clarification	-7	se inyect ; se pas ; second day ; sem ; signatur ; sinc my ; snif
        needs_clarification	-7	spar <room> ; spe <amount> ; stan ; start doing ; structur ; studi
        needs_clarification	-7	supervis ; support ; tak 0 ; ten <week> ; ten week ; th and ; that been
        needs_clarification	-7	the <withdrawal> ; theyl ; tim is ; to interview ; to ten ; told cant
        needs_clarification	-7	told his ; tom en ; transport ; un grup ; und 0 ; vm ful ; when hes
        needs_clarification	-7	whit claw ; withdrawal ; wont <awake> ; would your ; y quier ; zoom
        needs_clarification	-7	~<alcohol> ; ~end
        needs_clarification	-8	*frequency.2:other_experiencer ; *naloxone:other_experiencer
        needs_clarification	-8	*residentialRequest:negated ; *sinceStopping.1 ; *wantsOff ; + <stimulant>
        needs_clarification	-8	/ mo ; 0 ; 0 # ; 0 pls ; 0 today ; <alcohol> <bodypart>
        needs_clarification	-8	<alcohol> <daytime> ; <alcohol> <month> ; <alcohol> a ; <always> desd
        needs_clarification	-8	<always> x ; <amount> <day> ; <amount> <past> ; <buy> from
        needs_clarification	-8	<child> <illness> ; <color> <container> ; <consume> <opioid>
        needs_clarification	-8	<consume> <week> ; <day> <medicine> ; <day> <shake> ; <day> <sober>
        needs_clarification	-8	<day> all ; <day> out ; <day> sinc ; <drug> <container> ; <drug> to
        needs_clarification	-8	<feel> fin ; <fluid> <furniture> ; <hold> her ; <homeless>
        needs_clarification	-8	<homeless> <stimulant> ; <medicine> <opioid> ; <moment> <night>
        needs_clarification	-8	<month> <continue> ; <month> <leave> ; <need> <stop> ; <need> <town>
        needs_clarification	-8	<night> <count> ; <opioid> <amount> ; <opioid> <go> ; <opioid> in
        """
}
