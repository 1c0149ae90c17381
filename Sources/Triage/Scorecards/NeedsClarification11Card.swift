extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification11 = """
        needs_clarification	-4	<amount> al ; <amount> eso ; <appointment> <tool> ; <blood> <money>
        needs_clarification	-4	<bodysound> lik ; <breath> <hear> ; <calm> <drive> ; <cannabis> at
        needs_clarification	-4	<chestheart> <amount> ; <child> <week> ; <child> refus ; <clean> <pet>
        needs_clarification	-4	<clinician> <blood> ; <clinician> <partner> ; <clinician> <year>
        needs_clarification	-4	<clinician> and ; <clinician> pt ; <consume> <always>
        needs_clarification	-4	<consume> <continue> ; <consume> <past> ; <consume> com ; <consume> for
        needs_clarification	-4	<consume> piedr ; <consume> was ; <container> <opioid> ; <container> <past>
        needs_clarification	-4	<container> a ; <continue> <asleep> ; <continue> <bodypart>
        needs_clarification	-4	<continue> <need> ; <continue> con ; <count> <furniture> ; <count> <week>
        needs_clarification	-4	<crowd> doesnt ; <day> <day> ; <day> in ; <day> le ; <day> no ; <day> on
        needs_clarification	-4	<day> one ; <day> thru ; <daytime> <shake> ; <drive> warranty ; <drug>
        needs_clarification	-4	<eat> hes ; <emergency> <school> ; <fall> 0 ; <friend> <feel>
        needs_clarification	-4	<friend> <hear> ; <give> <partner> ; <go> <withdrawal> ; <go> del
        needs_clarification	-4	<goodbye> <job> ; <gun> <phone> ; <headface> <always> ; <headface> <shake>
        needs_clarification	-4	<headface> for ; <hit> him ; <hold> <continue> ; <hold> <job>
        needs_clarification	-4	<home> <need> ; <home> ther ; <hospital> ; <hospital> <need>
        needs_clarification	-4	<hospital> rn ; <illness> <kin> ; <illness> on ; <insurance> <appointment>
        needs_clarification	-4	<insurance> <day> ; <kin> could ; <kin> ~<emergency> ; <last> <container>
        needs_clarification	-4	<law> <media> ; <leave> <color> ; <leave> <stimulant> ; <lock> <kin>
        needs_clarification	-4	<medicine> ; <medicine> <pain> ; <medicine> <phone> ; <medicine> <stop>
        needs_clarification	-4	<medicine> to ; <moment> <day> ; <moment> <opioid> ; <moment> <treatment>
        needs_clarification	-4	<money> <always> ; <month> <home> ; <month> <moment> ; <month> <night>
        needs_clarification	-4	<month> no ; <month> off ; <need> <appointment> ; <need> <moment>
        needs_clarification	-4	<need> <past> ; <need> <volunteer> ; <need> out ; <need> structur
        needs_clarification	-4	<needle> <soon> ; <night> ; <official> <kin> ; <official> <law>
        needs_clarification	-4	<official> <stimulant> ; <official> <take> ; <opioid> <clinician>
        needs_clarification	-4	<opioid> <last> ; <opioid> at ; <opioid> desd ; <order> 0
        needs_clarification	-4	<palecolor> <bodysound> ; <partner> <consume> ; <past> <need>
        needs_clarification	-4	<pet> <goodbye> ; <phone> bajit ; <pill> <amount> ; <play> me
        needs_clarification	-4	<rail> <see> ; <rarely> ; <rarely> en ; <room> <amount> ; <room> its
        needs_clarification	-4	<say> only ; <say> w/d ; <school> y ; <sedative> sinc ; <shake> him
        needs_clarification	-4	<shake> so ; <shame> <stranger> ; <shame> <think> ; <sick> ; <sober>
        needs_clarification	-4	<soon> rung ; <start> <job> ; <stimulant> too ; <stimulant> when
        needs_clarification	-4	<stop> <consume> ; <stranger> <night> ; <take> 0 ; <take> <consume>
        needs_clarification	-4	<take> <withdrawal> ; <take> turn ; <take> you ; <treatment> <crowd>
        needs_clarification	-4	<treatment> not ; <treatment> par ; <treatment> por ; <treatment> wher
        needs_clarification	-4	<try> the ; <vendor> <amount> ; <vermin> off ; <wait> out
        needs_clarification	-4	<water> <continue> ; <water> aft ; <week> ; <week> <amount>
        needs_clarification	-4	<week> <continue> ; <week> <moment> ; <week> <year> ; <week> en ; <week> me
        needs_clarification	-4	<week> off ; <week> sinc ; <write> <needle> ; <year> im ; <year> of
        needs_clarification	-4	a <count> ; a <sedative> ; a bucket ; a buddy ; a desk ; a doming
        needs_clarification	-4	a facility ; a guy ; a jump ; a lift ; a report ; a seriou ; a sound
        needs_clarification	-4	a treatment ; a ~drink ; a ~nurs ; abr los ; absces ; abuel deci
        needs_clarification	-4	aceptan <stranger> ; adic ; aft <job> ; aft work ; again tonit ; al <month>
        needs_clarification	-4	al mes ; am <happy> ; amigo ; an iop ; and keep ; and think ; ano fum
        needs_clarification	-4	are fil ; aseguranz ; asham and ; at christma ; back <hospital> ; bajarl
        needs_clarification	-4	barstow ; basical ; be away ; bedtim ; been shot ; been the ; been wrong
        needs_clarification	-4	beer ; beer aft ; best for ; big tank ; blow ; boom ; bottl ; broth the
        needs_clarification	-4	buddy ; bulk ; buy it ; by himself ; by lunch ; c/o ; cant confirm
        needs_clarification	-4	cas <think> ; cas plan ; cheap ; chew ; clas of ; clonazepam ; clr <happy>
        needs_clarification	-4	clr <sad> ; clr chat ; coc los ; cocain every ; cocain for ; cok in
        needs_clarification	-4	con <stimulant> ; confirm with ; congratulation ; cough and
        needs_clarification	-4	counselor ther ; coupl tim ; crack most ; craving ; cuz ; d <stop> ; d for
        needs_clarification	-4	d/c 0 ; dad said ; danc at ; day all ; day every ; day four ; day no
        needs_clarification	-4	day off ; day without ; de <hit> ; de <month> ; de alcohol ; de golp
        needs_clarification	-4	de vez ; de visita ; dej mi ; del <bodypart> ; del <kin> ; del <year>
        needs_clarification	-4	del ano ; delirium tremen ; deni w/d ; dept ; desd <month> ; desd calexic
        needs_clarification	-4	desd hac ; desd que ; detox for ; do lin ; do meth ; doe <stimulant>
        needs_clarification	-4	don it ; dos semana ; drink at ; dtr re ; dts ; earth ; eat and ; ech agu
        needs_clarification	-4	eco ; eight bal ; eight or ; el casin ; el juez ; el turn ; el viern
        needs_clarification	-4	en <emergency> ; en <month> ; en <write> ; en cuand ; en eso ; en fiesta
        needs_clarification	-4	en juli ; end the ; enfermeri ; ent ; es coc ; eso ; estan <job>
        needs_clarification	-4	estan contrat ; estanci ; even iop ; evening a ; every 0 ; every few ; f 0
        needs_clarification	-4	f <cannabis> ; fac and ; fail ; favor llamenm ; firework and ; first <week>
        needs_clarification	-4	first dui ; first in ; first week ; fiv and ; fiv tim ; fiv year
        needs_clarification	-4	flood the ; for turn ; four or ; friday and ; from <day> ; from <opioid>
        needs_clarification	-4	g a ; gallon of ; get high ; go if ; going on ; goosebump ; got hom
        needs_clarification	-4	grand mal ; grandmoth letter ; gray ; grief ; grup par ; hac <amount>
        needs_clarification	-4	hac tre ; half an ; handl ; hard for ; has gon ; has new ; has nin
        needs_clarification	-4	has sinc ; has start ; hav me ; havent had ; he cant ; he stil ; health
        needs_clarification	-4	hel to ; her <medicine> ; her counselor ; her neighbor ; high cha
        needs_clarification	-4	himself in ; hir for ; hom run ; hondura ; horror ; hous and ; husb 0
        needs_clarification	-4	husband alway ; husband cal ; i <awake> ; i <start> ; i get ; i own
        needs_clarification	-4	i represent ; i snort ; id nev ; im <asleep> ; im <partner> ; im forty
        needs_clarification	-4	im thirty ; in <go> ; in <trust> ; in <week> ; in apr ; in county
        needs_clarification	-4	in program ; in week ; insuranc no ; internarl ; is <day> ; is bet
        needs_clarification	-4	is slow ; it <alone> ; its <think> ; iv <stimulant> ; jackpot ; jering
        needs_clarification	-4	keep start ; la ferreteri ; lad in ; last beer ; last drink ; last thursday
        needs_clarification	-4	lcsw ; ld 0 ; le hag ; le va ; learn my ; level 0 ; licenci de ; lin was
        needs_clarification	-4	lkjh ; llanter ; llev cinc ; los dia ; los hueso ; loud clr ; m <cannabis>
        needs_clarification	-4	malibu ; marz ; may 0 ; may we ; mayb two ; me <caretaking> ; me aft
        needs_clarification	-4	me as ; me dijeron ; me ech ; me fue ; me int ; me inyect ; me one ; me pop
        needs_clarification	-4	medic ; messag i ; meth again ; mi <record> ; mi cuent ; mi direccion
        needs_clarification	-4	mis a ; mis work ; monday to ; month i ; most evening ; mot ; moth wont
        needs_clarification	-4	much tim ; my <money> ; my <write> ; my draw ; my granddaught
        needs_clarification	-4	my psychiatrist ; nahuatl ; nam <give> ; nam <stimulant> ; nam what ; nasal
        needs_clarification	-4	near every ; need at ; need somewher ; needl ; neighbor roost ; nev <phone>
        needs_clarification	-4	nev open ; nev thought ; next rung ; ni <money> ; night out ; nin <day>
        needs_clarification	-4	nin day ; nip ; no <insurance> ; no leav ; no tom ; no way ; no ~sz
        needs_clarification	-4	nois lik ; non ; not cel ; noth for ; now the ; np ; num ; ocupan
        needs_clarification	-4	of <give> ; of county ; of ther ; off alcohol ; off heroin ; off of
        needs_clarification	-4	off xanax ; old <rail> ; on him ; on to ; one <container> ; one <pill>
        needs_clarification	-4	onlin ; only do ; op ; opening for ; opioid ; or fiv ; or two ; our tir
        needs_clarification	-4	our van ; outpt ; ox ; par <put> ; peacock ; per mi ; perdi mi ; phon charg
        needs_clarification	-4	pinpoint ; pip in ; podcast ; por <go> ; por quien ; porqu me ; portal
        needs_clarification	-4	portugues ; potato ; prescrib ; program aft ; program residencial
        needs_clarification	-4	psicolog ; purchas ; qued y ; quier ayud ; quier sal ; quit a ; quit el
        needs_clarification	-4	radt ; rain on ; rais 0 ; ran out ; rattl ; razor is ; re <night> ; rear
        needs_clarification	-4	register ; represent ; represent a ; residenc ; residential program
        needs_clarification	-4	retain ; rm 0 ; rns ; rub ; rum ; safe ; said you ; scar me ; second week
        needs_clarification	-4	sesion ; seven ; seven year ; shak and ; sharpen kniv ; si lo
        needs_clarification	-4	sin <alcohol> ; sin segur ; sinc aug ; sinc his ; singl night ; sintoma
        needs_clarification	-4	sist need ; six pack ; six week ; sixty ; slam ; slid off ; so long
        needs_clarification	-4	sobrin porqu ; somewher to ; sound calm ; spel with ; spic <always> ; spous
        needs_clarification	-4	step ; stil on ; tak hom ; talk soon ; telegram ; ten in ; terapi ; test
        needs_clarification	-4	than <amount> ; thank in ; the bak ; the ballpark ; the dts ; the gras
        needs_clarification	-4	the lat ; the nurs ; the run ; the soc ; them <day> ; ther anyth
        needs_clarification	-4	thru <month> ; thursday through ; to group ; todo la ; tonight she ; tox
        needs_clarification	-4	traine ; transf ; tx ; ubic ; una <alcohol> ; una nuev ; van tre ; vecin de
        needs_clarification	-4	vez y ; viern ; visitor ; viv con ; vm re ; was <leave> ; we wait ; web
        needs_clarification	-4	what now ; who sel ; wif ask ; window down ; with <illness> ; with friend
        needs_clarification	-4	wont <hold> ; wont tak ; wont tel ; word of ; workday ; y ni ; yes the
        needs_clarification	-4	yo tambien ; you <go> ; you how ; your <town> ; your client ; your detox
        needs_clarification	-4	your residential ; zolpidem ; ~0 ~<day> ; ~<alcohol> <day>
        needs_clarification	-4	~<alcohol> sinc ; ~<amount> ~<alcohol> ; ~<consume> and ; ~<consume> ni
        needs_clarification	-4	~<emergency> el ; ~<last> ; ~<need> ~<die> ; ~<night> ; ~a ~fit ; ~and
        needs_clarification	-4	~day ; ~delirium ; ~dont ; ~fev ; ~kick ; ~lik ~to ; ~nos ; ~overdos in
        needs_clarification	-4	~sin ; ~sob ; ~step ; ~ther ; ~to ~<stop> ; ~to ~end ; ~tri ~to ; ~two
        needs_clarification	-4	~when ~i ; ~with ; ~work
        needs_clarification	-5	% off ; *homeless:other_experiencer ; *keptUsing ; *lengthOfUse.1
        needs_clarification	-5	*number.1 ; *overdose:other_experiencer ; *service
        needs_clarification	-5	*substance.opioid:historical ; 0 <cannabis> ; 0 <treatment> ; 0 cb ; 0 im
        needs_clarification	-5	0 month ; 0 pk ; 0 smok ; 0 tim ; <afraid> attack ; <alcohol> <clinician>
        needs_clarification	-5	<alcohol> <furniture> ; <alcohol> all ; <alcohol> desd ; <alcohol> el
        needs_clarification	-5	<alcohol> en ; <alcohol> hac ; <alcohol> on ; <always> <school>
        needs_clarification	-5	<amount> <clinician> ; <amount> <consume> ; <amount> <daytime>
        needs_clarification	-5	<amount> de ; <appointment> de ; <appointment> for ; <ask> <night>
        needs_clarification	-5	<asleep> a ; <asleep> is ; <asleep> ther ; <blade> is ; <breath> at
        needs_clarification	-5	<caretaking> for ; <child> re ; <clothes> aft ; <cold> y ; <colleague> wont
        needs_clarification	-5	<consume> <alcohol> ; <consume> noma ; <continue> <stimulant> ; <day> con
        needs_clarification	-5	<day> desd ; <day> too ; <day> without ; <drug> <day> ; <drug> the
        needs_clarification	-5	<eat> dur ; <emergency> <caretaking> ; <emergency> <container> ; <feel> the
        needs_clarification	-5	<give> <emergency> ; <give> lin ; <give> or ; <go> <alcohol> ; <go> <night>
        needs_clarification	-5	<go> <opioid> ; <go> <stimulant> ; <go> <treatment> ; <go> all
        needs_clarification	-5	<hit> <intoxicated> ; <illness> <opioid> ; <job> <day> ; <job> <stimulant>
        needs_clarification	-5	<job> <treatment> ; <kin> becaus ; <last> <alcohol> ; <last> <day>
        needs_clarification	-5	<last> <sedative> ; <law> <order> ; <leave> i ; <medicine> <sedative>
        needs_clarification	-5	<medicine> y ; <moment> <order> ; <moment> its ; <moment> sinc
        needs_clarification	-5	<money> <need> ; <money> by ; <money> me ; <month> when
        needs_clarification	-5	<need> <clinician> ; <need> <medicine> ; <need> <room> ; <need> alg
        needs_clarification	-5	<need> step ; <night> ther ; <opioid> en ; <partner> <key> ; <phone> uno
        needs_clarification	-5	<pill> <palecolor> ; <pill> <stimulant> ; <play> no ; <room> <bodysound>
        needs_clarification	-5	<say> dur ; <school> <stimulant> ; <sedative> <cold>
        needs_clarification	-5	<sedative> <medicine> ; <sedative> <stop> ; <sedative> on ; <sober> <home>
        needs_clarification	-5	<stimulant> <crowd> ; <stimulant> <room> ; <stimulant> <school>
        needs_clarification	-5	<stimulant> and ; <stimulant> habit ; <stimulant> lik ; <stop> <put>
        needs_clarification	-5	<stop> <shake> ; <take> <intoxicated> ; <trade> <crowd> ; <trade> her
        needs_clarification	-5	<treatment> 0 ; <treatment> <child> ; <treatment> <illness> ; <wait> <stop>
        needs_clarification	-5	<water> <stiff> ; <week> <alcohol> ; <week> <always> ; <week> <crowd>
        needs_clarification	-5	<week> <job> ; <year> <start> ; <year> me ; a <bodysound> ; a <lock>
        needs_clarification	-5	a heroin ; a packag ; a piec ; a second ; a vec ; about <go>
        needs_clarification	-5	about <insurance> ; about thre ; absenc ; aceptan mujer ; addict to
        needs_clarification	-5	ahi mism ; al <year> ; al ano ; al anon ; alcoholic ; an even
        needs_clarification	-5	and <medicine> ; and smok ; and thursday ; annual ; ano me ; anyth for
        needs_clarification	-5	apartment has ; apr ; april ; asdlkj ; at <appointment> ; bathroom floor
        needs_clarification	-5	be somewher ; been <stimulant> ; been <take> ; behavioral health
        needs_clarification	-5	big <container> ; boleto ; buy ; cadc ; cal speak ; cal whisper ; can she
        needs_clarification	-5	cant <awake> ; cant <take> ; cas <colleague> ; casi diari ; casi toda
        needs_clarification	-5	certifi ; cerveza ; cheat ; check in ; chin on ; cinc dia ; cit con
        needs_clarification	-5	clinic ; clinical ; clinical <colleague> ; clr <kill> ; clr <write> ; cna
        needs_clarification	-5	cobija y ; cocain 0 ; cocain on ; cok 0 ; cok most ; com <amount> ; com any
        needs_clarification	-5	competitor ; corol ; cort la ; couch ; counsel ; coupl ; cps ; crayon
        needs_clarification	-5	cuand <phone> ; cuand puedan ; cuatr dia ; dai 0 ; dai x ; dat of ; day
        needs_clarification	-5	day my ; day now ; day thre ; day two ; de limpiez ; dead 0 ; dem
        needs_clarification	-5	deni any ; deploy ; detox and ; dia desd ; did the ; dijeron ; dobl ; dolar
        needs_clarification	-5	domino ; dont go ; dos dia ; doubl ; drench ; eight month ; el mejor
        needs_clarification	-5	el puest ; employment ; en abril ; en may ; ene ; envelop mark ; estuv
        needs_clarification	-5	estuv con ; experienci ; f <consume> ; falt ; falt al ; favor <phone>
        needs_clarification	-5	fifteen ; fifteen minut ; fifth ; finger ; fingernail ; flask ; foil
        needs_clarification	-5	for parent ; for someth ; four night ; from <eat> ; from your ; fum
        needs_clarification	-5	get me ; get off ; giv or ; go anywher ; grati ; hac cuatr ; hag ; hand are
        needs_clarification	-5	hard <alcohol> ; he eat ; hes mak ; high not ; hir ; homeles ; hous wher
        needs_clarification	-5	i <consume> ; i complet ; i kick ; i shak ; i smok ; i ~<emergency>
        needs_clarification	-5	i ~overdos ; if i ; im <insurance> ; in august ; in custody ; in phon
        needs_clarification	-5	iop client ; irs ; its just ; its one ; joint <pain> ; joint pain ; jun and
        needs_clarification	-5	just <consume> ; la botel ; la cen ; last me ; left on ; llam del
        needs_clarification	-5	llamenm despu ; lo cor ; loos ; los fin ; management ; md ; me 0 ; me cobr
        needs_clarification	-5	me las ; medical <treatment> ; medical clear ; medical detox ; mention your
        needs_clarification	-5	mis 0 ; mo <past> ; mo ago ; mol + ; monitor ; msw ; much doe ; my marriag
        needs_clarification	-5	n i ; nad de ; nam given ; near <always> ; necesit una ; nephew 0
        needs_clarification	-5	night only ; nin hour ; no alcohol ; no ~opi ; nobody at ; noc ; noth he
        needs_clarification	-5	now its ; nts ; nurs student ; oding ; of <last> ; of current ; of last
        needs_clarification	-5	offer ; ofrecemo ; old map ; on <appointment> ; on ketamin ; only <start>
        needs_clarification	-5	only when ; or so ; over <stimulant> ; overnight ; panic attack
        needs_clarification	-5	patient ther ; paycheck ; piel ; pk ; poquit ; possession ; prefier no
        needs_clarification	-5	prepar ; priv ; pronounc my ; protocol ; puls ; quien me ; quier dejarl
        needs_clarification	-5	quinc <year> ; quinc ano ; quincen ; quit cold ; re <treatment> ; regul
        needs_clarification	-5	residential ; right hand ; run out ; said landlord ; sch ; second day
        needs_clarification	-5	segur ni ; sesent dia ; she back ; she just ; sherif ; shot up ; should go
        needs_clarification	-5	sinc ; sinc fri ; six a ; six night ; sleep ; sleep ther ; smok ; smok weed
        needs_clarification	-5	sob ; som <night> ; som weekend ; sophomor ; spe ; sport bet ; start on
        needs_clarification	-5	straw ; student ; suer ; supier que ; tak one ; tallboy ; taught her
        needs_clarification	-5	tear in ; tembl ; term ; th and ; thatl ; thc cart ; the <sick> ; the iop
        needs_clarification	-5	the liv ; the shak ; the ~dts ; thesi ; theyl ; thre year ; tim a ; tim the
        needs_clarification	-5	to <volunteer> ; to drop ; to sunday ; toilet ; town by ; tremen
        needs_clarification	-5	twelv year ; twenty four ; twic a ; twin and ; ua ; urgent car ; vez en
        needs_clarification	-5	walk out ; want 0 ; warranty ; week in ; when can ; wher els ; wher i
        needs_clarification	-5	wil <ask> ; wil ask ; within ; without ; wkend ; wont <awake> ; wont wak
        needs_clarification	-5	would ~lik ; y <need> ; y quier ; you run ; your facility
        needs_clarification	-5	your ~<treatment> ; ~/ ; ~<cold> ; ~<emergency> <day> ; ~<see> ; ~<wait>
        needs_clarification	-5	~<week> ; ~a ~day ; ~com ~off ; ~en ; ~lik ; ~naloxon ; ~outpatient
        needs_clarification	-5	~residential ; ~tap ; ~temblor ; ~they ; ~w/d ~sz
        needs_clarification	-6	*ago.3 ; *barrierChild.childsAge ; *family.0 ; *frequency.2
        needs_clarification	-6	*lostThroughUse:other_experiencer ; *quantity.consequence:negated
        needs_clarification	-6	*quitting ; *sinceLastUse.3 ; *substance.cannabis ; *uses
        needs_clarification	-6	*withdrawalSign:other_experiencer ; 0 <clinician> ; 0 <consume> ; 0 <day>
        needs_clarification	-6	0 <furniture> ; 0 <money> ; <alone> <consume> ; <always> x
        needs_clarification	-6	<amount> <past> ; <asleep> sinc ; <bodypart> <hot> ; <cannabis> <cannabis>
        needs_clarification	-6	<cannabis> cart ; <clinician> <record> ; <confused> <withdrawal>
        needs_clarification	-6	<consume> <week> ; <consume> <year> ; <consume> sinc ; <container> <always>
        needs_clarification	-6	<container> <furniture> ; <container> <stop> ; <count> <put>
        needs_clarification	-6	<crowd> <consume> ; <day> <break> ; <day> <count> ; <day> <sick> ; <day> of
        needs_clarification	-6	<day> out ; <day> y ; <daytime> <night> ; <drive> spot ; <drug> sinc
        needs_clarification	-6	<emergency> <room> ; <fluid> <furniture> ; <furniture> <think>
        needs_clarification	-6	<headface> <furniture> ; <hospital> <alcohol> ; <law> <ask>
        needs_clarification	-6	<medicine> <hospital> ; <moment> <consume> ; <month> ive ; <need> <amount>
        needs_clarification	-6	<need> <school> ; <needle> in ; <night> <amount> ; <night> <chestheart>
        needs_clarification	-6	<night> out ; <night> she ; <opioid> <leave> ; <opioid> <moment>
        needs_clarification	-6	<opioid> <year> ; <palecolor> <home> ; <past> <consume>
        needs_clarification	-6	<past> <treatment> ; <promise> ya ; <record> <hospital> ; <sedative> 0
        needs_clarification	-6	<sedative> <day> ; <see> for ; <start> doing ; <stimulant> <year>
        needs_clarification	-6	<stimulant> lo ; <stimulant> the ; <take> them ; <treatment> <appointment>
        needs_clarification	-6	<treatment> <treatment> ; <treatment> <year> ; <wait> y ; <week> 0
        needs_clarification	-6	<week> <leave> ; <week> no ; <withdrawal> <sedative> ; a drunk ; a grief
        needs_clarification	-6	a m ; a plat ; a quart ; a sit ; a sob ; addy ; admit ; aft <school>
        needs_clarification	-6	again tmrw ; al <stimulant> ; alg en ; alvar ; an <night> ; an <treatment>
        needs_clarification	-6	and had ; and shak ; at <opening> ; banj ; behavioral ; busc trabaj
        needs_clarification	-6	buy from ; by 0 ; cad quincen ; cant be ; cant stop ; capful
        needs_clarification	-6	casi <always> ; cert ; clr chatty ; clr said ; cocain sinc ; coin
        needs_clarification	-6	com <soon> ; completion ; cristal desd ; cuart 0 ; cut me ; dad want
        needs_clarification	-6	daniel ; de <give> ; design ; detox ; did it ; dieron de
        needs_clarification	-6	doing <stimulant> ; dont ~drink ; doordash ; drink 0 ; drink lik ; email is
        needs_clarification	-6	empec ; enrol ; eve ; eyelid ; f <opioid> ; f cok ; f/u ; fent ; fiv or
        needs_clarification	-6	for whatev ; four in ; four month ; go hom ; hag al ; handful ; hasnt had
        needs_clarification	-6	hay quien ; he can ; he lost ; her <clinician> ; heroin in ; hlep ; hom now
        needs_clarification	-6	how do ; i <kill> ; i hadnt ; i show ; im with ; in <hospital> ; in septemb
        needs_clarification	-6	its every ; ive <consume> ; la <clinician> ; la espald ; layof ; lik 0
        needs_clarification	-6	linen ; loan ; lu 0 ; m <drug> ; m <opioid> ; may i ; me <shake> ; mezcal
        needs_clarification	-6	mft ; mgmt ; mi <treatment> ; mo ; money on ; muev ; my baby ; my mouth
        needs_clarification	-6	na ; nam to ; narcan ; nev mis ; new <clinician> ; new phon ; night for
        needs_clarification	-6	nin <moment> ; no <asleep> ; no <shake> ; no coverag ; nor ; not <breath>
        needs_clarification	-6	not breath ; not every ; noth sinc ; o tre ; oct ; oop ; or four ; or six
        needs_clarification	-6	our 0 ; part tim ; pension ; por and ; pued dej ; pued falt ; repav
        needs_clarification	-6	replac ; requir ; resident ; say so ; script ; se pas ; sept ; si pued
        needs_clarification	-6	sinc my ; singl <day> ; singl day ; skin is ; slap ; stack ; stan
        needs_clarification	-6	start doing ; steady ; studi ; su cuent ; suelt a ; sí y ; thank god
        needs_clarification	-6	the <withdrawal> ; the label ; the weed ; the ~<withdrawal> ; ther no
        needs_clarification	-6	thi <day> ; thi far ; think im ; tim ive ; to your ; tom en ; top of ; trap
        needs_clarification	-6	tweak ; two night ; two week ; was 0 ; was <opioid> ; wash my ; we get
        needs_clarification	-6	week for ; week i ; what can ; whatev ; wif has ; wil think ; withdrawal
        needs_clarification	-6	y casi ; y ya ; year of ; you locat ; ~<take> ~medi ; ~w/d
        needs_clarification	-7	$ 0 ; *ciwa ; *frequency.1:other_experiencer ; *heavy:other_experiencer
        needs_clarification	-7	*jobSeeker ; *occasional.0:negated ; *quitting:hypothetical
        needs_clarification	-7	*residentialLeft ; *uses:other_experiencer ; 0 ; 0 dia ; 0 f ; 0 today
        needs_clarification	-7	<alcohol> <bodypart> ; <alcohol> <consume> ; <alcohol> <month>
        needs_clarification	-7	<bodypart> <clinician> ; <consume> only ; <container> at ; <count> one
        needs_clarification	-7	<crash> with ; <crowd> <night> ; <day> <continue> ; <day> <remember>
        needs_clarification	-7	<day> <sedative> ; <day> <shake> ; <day> <sober> ; <day> has
        needs_clarification	-7	<drug> <container> ; <drug> <play> ; <drug> to ; <feel> fin
        needs_clarification	-7	<give> <think> ; <give> about ; <headface> <chestheart>
        needs_clarification	-7	<hospital> <clinician> ; <insurance> <say> ; <kin> chay ; <last> one
        needs_clarification	-7	<medicine> <amount> ; <moment> <night> ; <month> <continue> ; <month> <day>
        needs_clarification	-7	<month> <leave> ; <month> <wait> ; <need> <caretaking> ; <need> <town>
        needs_clarification	-7	<need> in ; <need> un ; <needle> ; <needle> <continue> ; <night> /
        needs_clarification	-7	<night> 0 ; <night> <count> ; <opioid> <bodypart> ; <opioid> <go>
        needs_clarification	-7	<opioid> <month> ; <opioid> <needle> ; <opioid> in ; <palecolor> claw
        needs_clarification	-7	<partner> <count> ; <partner> <illness> ; <past> ~pt ; <pill> <day>
        needs_clarification	-7	<play> <consume> ; <promise> <opening> ; <sad> <crowd> ; <start> on
        needs_clarification	-7	<stimulant> <go> ; <stimulant> <needle> ; <stimulant> <play>
        needs_clarification	-7	<stimulant> about ; <stimulant> out ; <stop> mi ; <treatment> <amount>
        needs_clarification	-7	<treatment> <need> ; <treatment> <school> ; <wait> <month> ; <week> <week>
        needs_clarification	-7	<week> for ; <week> in ; <withdrawal> 0 ; a <rarely> ; a drop ; a group
        needs_clarification	-7	a marc ; a shift ; about every ; about fish ; about two ; abt 0 ; abus
        needs_clarification	-7	al cristal ; alumni ; alzheim ; amphetamin ; august ; been on ; been snort
        needs_clarification	-7	befor thanksgiv ; botel ; both <consume> ; cant tak ; cardiologist
        needs_clarification	-7	cb <day> ; chay ; chiv ; ciw 0 ; cost me ; d/c <day> ; dan permis ; day is
        needs_clarification	-7	dc ; de <fluid> ; de ahi ; desd <night> ; desd anoch ; dia ; diari desd
        needs_clarification	-7	empez con ; emple ; enganch ; espald ; etoh 0 ; every month
        needs_clarification	-7	ex <colleague> ; exp ; extern ; f meth ; feel fin ; fentanyl in ; few tim
        needs_clarification	-7	fioricet ; first tim ; fml ; for about ; form ~pt ; found him
        """
}
