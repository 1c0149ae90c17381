extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification10 = """
        needs_clarification	-3	dead battery ; death in ; dej mi ; del <bodypart> ; del <kin> ; del <year>
        needs_clarification	-3	del ano ; del autobu ; dem ; department is ; deport ; deposit back ; depres
        needs_clarification	-3	desd hac ; dia sí ; died cal ; dijeron que ; diner par ; dio una ; dj
        needs_clarification	-3	doe cok ; doing great ; doming dic ; dond la ; dorm ; dos dia ; down until
        needs_clarification	-3	dr patel ; drawing ; drink is ; drink was ; drip ; driv with ; drop in
        needs_clarification	-3	drum set ; dul i ; eat and ; eight or ; el <colleague> ; el <treatment>
        needs_clarification	-3	el intern ; el viern ; el volant ; el yern ; eleven year ; elsewher ; emple
        needs_clarification	-3	en cuand ; en eso ; end the ; enfermeri ; ensen y ; entr al ; entr los
        needs_clarification	-3	envelop mark ; es coc ; escalofrio ; espos dej ; est <job> ; estan <job>
        needs_clarification	-3	estan contrat ; estanci ; estoy bien ; estuv ahi ; even a ; even group
        needs_clarification	-3	even i ; evening a ; every 0 ; every nit ; ex client ; exclusiv ; eyelid
        needs_clarification	-3	f <cannabis> ; f <consume> ; f/u ; fath mad ; favor <phone> ; fax ton
        needs_clarification	-3	february ; fel for ; ferreteri ; fev 0 ; few night ; fifth ; fifty
        needs_clarification	-3	first <home> ; first <week> ; first in ; first week ; fit sheet ; foil
        needs_clarification	-3	fond ; for <drug> ; for <law> ; for hav ; for self ; for wiv ; forklift
        needs_clarification	-3	franc ; fum piedr ; g a ; gallon of ; gat ; gatorad ; get high ; gf
        needs_clarification	-3	ghost on ; go ; go <day> ; goe around ; goe down ; gon the ; gracia a
        needs_clarification	-3	grand mal ; grandmoth spok ; gras when ; gray ; grief ; guarderi
        needs_clarification	-3	hablan espanol ; hac cinc ; hand me ; handl ; handwrit ; has <pet>
        needs_clarification	-3	has <take> ; has gon ; has said ; hast le ; hav <crowd> ; hav high
        needs_clarification	-3	hav kais ; hav me ; havent had ; hay nadi ; he <lock> ; he cant ; he stil
        needs_clarification	-3	heavy <consume> ; heavy drink ; her <medicine> ; her neighbor
        needs_clarification	-3	herman trabaj ; heroin 0 ; hes fin ; hi my ; hi to ; highway ; his dead
        needs_clarification	-3	his finger ; his fingernail ; his tomat ; hom in ; hondura ; huf dust
        needs_clarification	-3	hum the ; hung up ; husband coach ; i <consume> ; i <fluid> ; i <hospital>
        needs_clarification	-3	i <start> ; i appreciat ; i be ; i discharg ; i drop ; i interview
        needs_clarification	-3	i snort ; i won ; ice <amount> ; identifi ; im <try> ; im all ; im thirty
        needs_clarification	-3	im try ; in <break> ; in <go> ; in break ; in iop ; in july ; in malibu
        needs_clarification	-3	in plac ; in program ; ins <insurance> ; inspector ; insuranc and
        needs_clarification	-3	insuranc say ; iop client ; is nam ; is nic ; isnt <home> ; it <amount>
        needs_clarification	-3	it alon ; it strang ; it than ; its <leave> ; its been ; its just ; its tim
        needs_clarification	-3	jameson ; jardiner ; just <afraid> ; just <consume> ; just curiou ; kil is
        needs_clarification	-3	kind wher ; kitchen tabl ; kitten ; la <night> ; la cen ; la pas ; la piedr
        needs_clarification	-3	la visit ; lad in ; laminat ; landlord son ; las <buy> ; last me
        needs_clarification	-3	last thursday ; le llam ; le va ; least <amount> ; leav i ; lectur
        needs_clarification	-3	les <promise> ; les agradezc ; let about ; level 0 ; library and ; licenci
        needs_clarification	-3	licenci de ; lick ; lik ; lik 0 ; lik beet ; lik noth ; llamenm despu
        needs_clarification	-3	llanter ; lo recom ; m <angry> ; m <job> ; m <sedative> ; marriag
        needs_clarification	-3	marriag and ; martini ; marz ; mas eso ; masc 0 ; may <afraid>
        needs_clarification	-3	may concern ; may we ; mayb two ; me alcanz ; me dijeron ; me inyect
        needs_clarification	-3	me mud ; me pop ; me smil ; medi <moment> ; medi de ; medi hor
        needs_clarification	-3	medical <treatment> ; medical detox ; mensaj de ; mh ; mi cuent ; mis a
        needs_clarification	-3	misus ; mitad ; mom in ; monday to ; monitor ; month in ; month now
        needs_clarification	-3	most evening ; moth stil ; moth won ; moth wont ; mov it ; music ; my 0
        needs_clarification	-3	my <opioid> ; my <write> ; my draw ; my glas ; my granddaught ; my hand
        needs_clarification	-3	my keyboard ; my mail ; my ninety ; my nurs ; myself to ; nam <give>
        needs_clarification	-3	nam biscuit ; nam what ; nam you ; narcand ; nd tim ; need someon
        needs_clarification	-3	nervou about ; nev a ; next rung ; ni ~<alcohol> ; night ; night only
        needs_clarification	-3	night out ; nightstand ; nin <moment> ; nin <year> ; nina ; no <illness>
        needs_clarification	-3	no <insurance> ; no <opioid> ; no program ; no sit ; no tom ; no way
        needs_clarification	-3	no ~<hot> ; no ~fev ; no ~opi ; nobody cal ; nobody to ; noma <consume>
        needs_clarification	-3	non sinc ; not <amount> ; not how ; not wak ; noth he ; numb as ; numer
        needs_clarification	-3	numer de ; ob ; of <last> ; of <night> ; of current ; of last ; of spe
        needs_clarification	-3	of ther ; off <day> ; off heroin ; off suboxon ; offer ; oh <pill>
        needs_clarification	-3	old <rail> ; old and ; old map ; on <play> ; on crack ; on payday ; on radi
        needs_clarification	-3	on to ; on ~<law> ; on ~probation ; onc a ; one bark ; one i ; one thi
        needs_clarification	-3	only <consume> ; only been ; only no ; only thing ; open <play> ; opioid
        needs_clarification	-3	or im ; or two ; oth use ; our van ; outreach 0 ; oye el ; paint purpl
        needs_clarification	-3	pandemic ; papel alumini ; par del ; par mis ; party and ; pas <alcohol>
        needs_clarification	-3	patel ; patient in ; pein ; pension ; peopl go ; per con ; permis
        needs_clarification	-3	phon thi ; phon yesterday ; php ; phras ; pid ; piedr ; piel ; pil but
        needs_clarification	-3	pinpoint ; pip in ; pis se ; pls ; poem ; por <go> ; por <stop> ; por dej
        needs_clarification	-3	por quien ; portal ; positiv for ; prep ; pretty <amount> ; pretty much
        needs_clarification	-3	prid when ; prog ; psicolog ; psychiatrist ; pued pas ; puedan ; purpl
        needs_clarification	-3	put up ; q <day> ; qpw ; qued y ; quier dejarl ; quit cold ; rabbit ; rac
        needs_clarification	-3	rag ; rain on ; rais 0 ; re balanc ; recom una ; ref 0 ; regres a
        needs_clarification	-3	rehab and ; rehabilitacion ; repav ; replacement ; reserv ; residenc
        needs_clarification	-3	resident 0 ; respit ; right no ; robocal ; rop for ; rum ; rut ; said you
        needs_clarification	-3	sam man ; sam numb ; sat ; sat only ; say no ; scottish ; se <write>
        needs_clarification	-3	se desd ; se ech ; second year ; segur ni ; sei ano ; sei mes ; separate
        needs_clarification	-3	sesent dia ; seventh inning ; seventy ; shaky ; she watch ; shoot cok
        needs_clarification	-3	shot up ; si lo ; sign said ; silent ; sinc <daytime> ; sinc friday
        needs_clarification	-3	sinc jun ; sinc sept ; singl ; singl <kin> ; six week ; slot machin
        needs_clarification	-3	smal <child> ; smok a ; sneez ; so dul ; somebody read ; somo de ; sophomor
        needs_clarification	-3	sound calm ; spanish ; spe to ; specialist ; spel it ; spin ; st ann
        needs_clarification	-3	stack ; start on ; start using ; stat <alcohol> ; stat bar ; stay in
        needs_clarification	-3	stop the ; strang what ; stranger ; straw ; street is ; structur
        needs_clarification	-3	su <home> ; sud ; suicid ; sunny ; supermarket ; tak them ; tambien le
        needs_clarification	-3	tarzan ; tea to ; team lost ; tenemo segur ; teng <child> ; teni en
        needs_clarification	-3	thank in ; that jingl ; that much ; that tak ; the <afraid>
        needs_clarification	-3	the <caretaking> ; the <homeless> ; the <moment> ; the alarm ; the ballpark
        needs_clarification	-3	the busines ; the cano ; the corkboard ; the fifti ; the handwrit ; the lad
        needs_clarification	-3	the lat ; the lock ; the marriag ; the med ; the nos ; the obituary
        needs_clarification	-3	the outpatient ; the pandemic ; the picnic ; the ribbon ; the toilet
        needs_clarification	-3	theat ; them <day> ; then <asleep> ; then no ; ther anyth ; ther isnt
        needs_clarification	-3	ther not ; ther privat ; ther used ; thesi ; thi # ; thi <say> ; thi hous
        needs_clarification	-3	thi privat ; think the ; thre month ; through <day> ; thur ; tiembl
        needs_clarification	-3	tien <illness> ; tienen <treatment> ; til ; timbr ; to <opioid>
        needs_clarification	-3	to <volunteer> ; to chang ; to drop ; to just ; to ohi ; toc tod ; today he
        needs_clarification	-3	toilet ; tom noma ; tom un ; too <amount> ; took turn ; tox ; traine
        needs_clarification	-3	traj de ; try to ; tu ; turn de ; turn her ; twelv week ; twic ; typ on
        needs_clarification	-3	typo ; un intern ; un mensaj ; una <alone> ; una sol ; uncl wil ; unopen
        needs_clarification	-3	upright ; urin ; us as ; used anyth ; van tre ; vanity ; vec en ; vecin de
        needs_clarification	-3	vend carro ; vez ; vez y ; viej que ; vien la ; viern ; visit hour
        needs_clarification	-3	visitor ; visitor park ; wak my ; want 0 ; want inpt ; want step
        needs_clarification	-3	was <alcohol> ; was <hit> ; was <leave> ; was <think> ; was surpris
        needs_clarification	-3	was thirty ; way i ; we <angry> ; we fight ; week with ; weekend with
        needs_clarification	-3	wel for ; went rigid ; what <moment> ; what <need> ; whatsap
        needs_clarification	-3	which <container> ; which box ; which way ; who <buy> ; whol row ; wil my
        needs_clarification	-3	with <emergency> ; with friend ; with narcan ; with oth ; with us
        needs_clarification	-3	with you ; won a ; wont tak ; workday ; would <take> ; would lik
        needs_clarification	-3	would tak ; wouldnt <leave> ; wouldnt leav ; wreck ; writ a ; x <year>
        needs_clarification	-3	x sem ; y <clothes> ; y <write> ; y sin ; ya <need> ; ya quier ; year now
        needs_clarification	-3	yern le ; yesterday ; yesterday he ; yo lo ; yogurt ; you <phone> ; you cal
        needs_clarification	-3	your <kin> ; your <town> ; your competitor ; your detox ; your even
        needs_clarification	-3	your is ; your residential ; zolpidem ; zz ; ~/ ; ~0 ~<day> ; ~0 ~day
        needs_clarification	-3	~<alcohol> / ; ~<alcohol> sinc ; ~<always> ~<day> ; ~<amount> ~<day>
        needs_clarification	-3	~<consume> ~<alcohol> ; ~<count> ; ~<emergency> ; ~<fluid> ; ~<see>
        needs_clarification	-3	~com ~off ; ~convulsion ; ~day ; ~dia ; ~diari ; ~drink and ; ~en ; ~etoh /
        needs_clarification	-3	~fev ; ~for ; ~his ; ~i ; ~lik ; ~me ; ~nev ; ~over ; ~sin ; ~sol ; ~stay
        needs_clarification	-3	~tiembl ; ~w/d ~sz ; ~with
        needs_clarification	-4	$ ; % off ; *clientAdmin.0:other_experiencer ; *emergency.3
        needs_clarification	-4	*emergency.4:negated ; *family.3 ; *iopRequest.0:negated ; *keptUsing.0
        needs_clarification	-4	*otherService.2 ; *otherService.4 ; *otherService.5:negated ; *service.0
        needs_clarification	-4	*service.0:hypothetical ; *substance.2:hypothetical
        needs_clarification	-4	*substance.2:other_experiencer ; *vendor.0 ; *wantsToQuit.0
        needs_clarification	-4	*withdrawalHint.0:hypothetical ; + <eat> ; 0 <emergency> ; 0 <rarely>
        needs_clarification	-4	0 <school> ; 0 <sedative> ; 0 dolar ; 0 no ; 0 now ; 0 vec ; 0 wk
        needs_clarification	-4	<alcohol> <withdrawal> ; <alcohol> all ; <always> sinc ; <amount> <consume>
        needs_clarification	-4	<angry> is ; <appointment> de ; <appointment> for ; <blood> <money>
        needs_clarification	-4	<bodypart> <chestheart> ; <build> <bodypart> ; <buy> <money>
        needs_clarification	-4	<child> refus ; <church> <hit> ; <clean> <hear> ; <clinician> <angry>
        needs_clarification	-4	<clinician> de ; <cold> <fluid> ; <consume> com ; <consume> for
        needs_clarification	-4	<consume> noma ; <consume> was ; <container> <opioid> ; <container> a
        needs_clarification	-4	<count> <moment> ; <count> one ; <crowd> <week> ; <day> ; <day> <day>
        needs_clarification	-4	<day> all ; <day> con ; <day> has ; <day> in ; <day> on ; <day> thru
        needs_clarification	-4	<drive> spot ; <drug> ; <drug> by ; <drug> the ; <eat> by ; <feel> the
        needs_clarification	-4	<friend> <play> ; <friend> lou ; <go> <crowd> ; <go> <treatment>
        needs_clarification	-4	<go> <withdrawal> ; <go> all ; <go> with ; <goodbye> <drive>
        needs_clarification	-4	<goodbye> <job> ; <headface> <shake> ; <height> 0 ; <height> right
        needs_clarification	-4	<hit> <intoxicated> ; <hit> him ; <hold> <continue> ; <illness> <opioid>
        needs_clarification	-4	<kin> <ask> ; <kin> becaus ; <kin> chay ; <kin> ~<emergency> ; <leave> i
        needs_clarification	-4	<leave> in ; <lock> <kin> ; <medicine> <stop> ; <medicine> from
        needs_clarification	-4	<medicine> to ; <moment> <alcohol> ; <moment> <opioid> ; <moment> its
        needs_clarification	-4	<moment> me ; <money> <always> ; <money> <need> ; <month> <break>
        needs_clarification	-4	<month> <moment> ; <month> <stop> ; <month> en ; <month> no ; <month> off
        needs_clarification	-4	<need> <medicine> ; <need> <moment> ; <need> <room> ; <need> <volunteer>
        needs_clarification	-4	<need> step ; <need> structur ; <needle> <soon> ; <night> ; <night> out
        needs_clarification	-4	<official> <law> ; <official> for ; <opioid> <clinician> ; <opioid> <count>
        needs_clarification	-4	<opioid> <eat> ; <opioid> <moment> ; <opioid> at ; <opioid> desd
        needs_clarification	-4	<partner> mad ; <past> <always> ; <past> <money> ; <put> <palecolor>
        needs_clarification	-4	<remember> <home> ; <rope> <continue> ; <say> ~<treatment>
        needs_clarification	-4	<sedative> <stop> ; <see> <drive> ; <shake> ; <shake> <amount>
        needs_clarification	-4	<shame> <stranger> ; <start> on ; <stimulant> and ; <stimulant> most
        needs_clarification	-4	<stimulant> off ; <take> <consume> ; <take> them ; <town> not
        needs_clarification	-4	<trade> <alcohol> ; <trade> <crowd> ; <trade> her ; <treatment> <crowd>
        needs_clarification	-4	<treatment> <room> ; <treatment> <start> ; <treatment> del
        needs_clarification	-4	<treatment> inf ; <vendor> <amount> ; <vendor> <money> ; <wait> y
        needs_clarification	-4	<water> <angry> ; <water> aft ; <week> ; <week> <alcohol>
        needs_clarification	-4	<week> <continue> ; <week> <crowd> ; <week> <job> ; <week> <need>
        needs_clarification	-4	<week> en ; <year> <day> ; <year> <need> ; <year> a ; <year> con
        needs_clarification	-4	<year> im ; a <lock> ; a <night> ; a bucket ; a buddy ; a doming
        needs_clarification	-4	a facility ; a heroin ; a jump ; a m ; a packag ; a physician ; a piec
        needs_clarification	-4	a pod ; a roost ; a second ; a six ; a sob ; a sound ; a vec
        needs_clarification	-4	about <photo> ; absenc ; abt 0 ; abuel deci ; aceptan mujer ; adic
        needs_clarification	-4	admit how ; again tonit ; ago i ; ahi mism ; al <month> ; al mes
        needs_clarification	-4	alcoholic ; allow <phone> ; allow phon ; already <money> ; already <say>
        needs_clarification	-4	amigo ; and <medicine> ; and con ; and had ; and out ; and som ; and think
        needs_clarification	-4	ano con ; ano fum ; apartment has ; apostroph ; apr ; arbol ; are fil
        needs_clarification	-4	asdkj ; ask pric ; at anoth ; at your ; back surgery ; bathroom til
        needs_clarification	-4	be away ; been <stimulant> ; beer aft ; behind your ; best for
        needs_clarification	-4	big <container> ; block and ; boom ; bundl ; busc trabaj ; buy it ; by 0
        needs_clarification	-4	by lunch ; cad quincen ; cal ask ; canary ; cano ; casi <always> ; cb in
        needs_clarification	-4	cel phon ; champion ; chang a ; chay ; cheap ; check in ; chiv ; cit con
        needs_clarification	-4	clas for ; clink on ; clr bak ; clr chat ; cobija y ; coc los ; cocain for
        needs_clarification	-4	coffe ring ; cohort ; con <stimulant> ; consult ; corkboard at ; corren
        needs_clarification	-4	cort la ; could my ; coupl tim ; coworker ; crack most ; crayon ; crib and
        needs_clarification	-4	cuand <phone> ; cuand puedan ; cuf ; cuz ; d/c 0 ; dad said ; dai 0
        needs_clarification	-4	dat of ; day ; day no ; day thre ; day two ; de <bodypart> ; de golp
        needs_clarification	-4	dej el ; deni any ; desd calexic ; design ; detox for ; diem ; dijeron
        needs_clarification	-4	disagre ; discharg ; do lin ; do meth ; dobl ; doing ; domino ; don
        needs_clarification	-4	don it ; dos semana ; doubl ; drov off ; each even ; ech agu ; el casin
        needs_clarification	-4	el juez ; el karaok ; el mejor ; el merc ; el traj ; el turn ; email is
        needs_clarification	-4	empec con ; empez con ; en <write> ; en may ; eso ; espald ; estuv ; eve
        needs_clarification	-4	even iop ; evening ; every coupl ; every few ; f <opioid> ; f <stop>
        needs_clarification	-4	fac and ; fail ; falt ; feb ; fifteen minut ; firework and ; flood the
        needs_clarification	-4	for 0 ; for admission ; for patienc ; for pie ; for someth ; four in
        needs_clarification	-4	four month ; friend gav ; from <day> ; from <eat> ; from your ; fum mot
        needs_clarification	-4	get me ; get through ; go if ; gooseflesh ; got hom ; guion ; guy with
        needs_clarification	-4	hac <amount> ; hac cuatr ; hag ; hand are ; handful ; hang in ; hang out
        needs_clarification	-4	hard <alcohol> ; hard for ; he mak ; hel to ; help us ; her off ; him up
        needs_clarification	-4	hir ; hir for ; hom now ; hormiga ; horror ; hous and ; hr approv ; husb 0
        needs_clarification	-4	i get ; i overdos ; i represent ; i shak ; id com ; id lik ; id nev
        needs_clarification	-4	if ~<treatment> ; im <asleep> ; im forty ; in <hospital> ; in <trust>
        needs_clarification	-4	in apr ; in lot ; insuranc no ; int his ; invent el ; is bet ; it <alone>
        needs_clarification	-4	its <think> ; its every ; its gon ; jackpot ; jealou of ; job over
        needs_clarification	-4	joint <pain> ; joint pain ; karen ; keep start ; la botel ; la espald
        needs_clarification	-4	last beer ; law say ; lb ; lcsw ; le <angry> ; le entr ; le grit ; left on
        needs_clarification	-4	lik it ; linen ; lkjh ; llam del ; llev cinc ; lmft ; lo tienen
        needs_clarification	-4	m <cannabis> ; m <drug> ; mail addres ; management ; me ech ; me fue
        needs_clarification	-4	me las ; medical ; mention your ; meth every ; meth i ; meth sinc
        needs_clarification	-4	mi direccion ; milligram ; mism <home> ; mkt ; mol at ; month of ; mosquito
        needs_clarification	-4	mouth ; mov in ; must ; my baby ; my card ; my divorc ; my fiance ; my pen
        needs_clarification	-4	nam given ; near every ; need a ; needl ; nephew 0 ; nev <phone> ; nev open
        needs_clarification	-4	nev thought ; new <phone> ; new phon ; ni un ; nin <day> ; nin day
        needs_clarification	-4	nin year ; nl ; no <hot> ; no ~cp ; nobody can ; noc ; nod ; nois lik
        needs_clarification	-4	not every ; noth for ; now its ; np ; o tre ; obituary ; odd on ; of <law>
        needs_clarification	-4	of county ; off alcohol ; off of ; off xanax ; on <appointment>
        needs_clarification	-4	on ketamin ; on medi ; one <pill> ; only when ; oop ; open to ; opening for
        needs_clarification	-4	or <count> ; or so ; oth <consume> ; out <day> ; outpt ; over <stimulant>
        needs_clarification	-4	own and ; ox ; pardon ; per diem ; per mi ; perdi mi ; permis de ; phil
        needs_clarification	-4	phon charg ; pitch ; pleas answ ; poquit ; por and ; porqu me ; pres 0
        needs_clarification	-4	priv ; program residencial ; puls ; pump ; quier sal ; quincen ; radt
        needs_clarification	-4	ran out ; rang back ; rattl ; re <night> ; re cousin ; regul ; represent
        needs_clarification	-4	represent a ; respons ; retain ; return a ; rigid ; routin ; say our
        needs_clarification	-4	scar me ; sch ; school to ; script ; second day ; second week ; semana
        needs_clarification	-4	sesion ; sherif ; should lik ; si pued ; siet ; sin <alcohol>
        needs_clarification	-4	sin <medicine> ; sinc fri ; sintoma ; sist need ; sleep ; smok ; smokin
        needs_clarification	-4	so long ; som <night> ; som weekend ; somewher ; spe ; spel with
        needs_clarification	-4	spic <always> ; spous ; step ; stick when ; stil on ; stitch in ; student
        needs_clarification	-4	su oficin ; su program ; suelt ; suer ; sunday i ; supervision ; tak his
        needs_clarification	-4	tel my ; telegram ; tembl ; teng <key> ; teng papel ; tenni on ; test
        needs_clarification	-4	thank god ; that how ; thatl ; the <daytime> ; the highway ; the iop
        needs_clarification	-4	the liv ; the weed ; they <say> ; they nam ; they said ; think im
        needs_clarification	-4	thre day ; thre year ; thru <month> ; thund ; tim a ; tim so ; tim the
        needs_clarification	-4	to <opening> ; to <partner> ; to repeat ; to whom ; to your ; took too
        needs_clarification	-4	town by ; tri everyth ; twenty four ; twic a ; ubic ; uds ; un <hear>
        needs_clarification	-4	un lug ; una <alcohol> ; urgent car ; use want ; vaci ; ventur ; vez en
        needs_clarification	-4	walk out ; walk the ; want help ; warranty ; was <blood> ; was cok
        needs_clarification	-4	wash my ; watch my ; we get ; web ; week pregnant ; what now ; when can
        needs_clarification	-4	who sel ; wif ask ; wk ; work phon ; wrot your ; y <drive> ; y ya ; you how
        needs_clarification	-4	you would ; your <clinician> ; your <furniture> ; your client ; your iop
        needs_clarification	-4	~<alcohol> <day> ; ~<cold> ; ~<consume> and ; ~<consume> ni ; ~<continue>
        needs_clarification	-4	~<emergency> in ; ~<seizure> ; ~<week> ; ~a ; ~a ~day ; ~ask ; ~by
        needs_clarification	-4	~da <amount> ; ~da mas ; ~himself when ; ~ice ; ~lik ~to ; ~outpatient
        needs_clarification	-4	~residential ; ~se ; ~tap ; ~two ; ~w/d ; ~when ~i ; ~work ; ~x
        needs_clarification	-5	$ 0 ; *backToUse.0 ; *frequency.1:other_experiencer
        needs_clarification	-5	*homeless.0:other_experiencer ; *lostThroughUse.0:other_experiencer
        needs_clarification	-5	*number.1 ; *quantity.4:negated ; *quitting.0 ; *residentialDone.0
        needs_clarification	-5	*substance.0:negated ; *withdrawalSign.0:other_experiencer ; / ; 0 <always>
        needs_clarification	-5	0 <past> ; 0 beer ; 0 month ; 0 night ; 0 or ; 0 pk ; 0 smok ; 0 today
        needs_clarification	-5	<alcohol> <clinician> ; <alcohol> <daytime> ; <alcohol> <put>
        needs_clarification	-5	<alcohol> <stop> ; <always> <school> ; <amount> de ; <ask> <night>
        needs_clarification	-5	<asleep> ther ; <bodypart> <hot> ; <breath> at ; <buy> from
        needs_clarification	-5	<caretaking> for ; <clinician> <record> ; <colleague> wont
        needs_clarification	-5	<confused> <withdrawal> ; <consume> <always> ; <consume> <count>
        needs_clarification	-5	<consume> <year> ; <consume> only ; <consume> sinc ; <consume> un
        needs_clarification	-5	<continue> <bodypart> ; <count> <furniture> ; <count> <year>
        needs_clarification	-5	<crowd> <afraid> ; <crowd> <consume> ; <day> <fluid> ; <day> <law>
        needs_clarification	-5	<day> <remember> ; <day> <sick> ; <day> one ; <day> sinc ; <day> y
        needs_clarification	-5	<drug> <month> ; <drug> sinc ; <emergency> <caretaking>
        needs_clarification	-5	<emergency> <room> ; <fluid> <furniture> ; <friend> <hear> ; <give> lin
        needs_clarification	-5	<give> or ; <go> <clinician> ; <go> <night> ; <go> <opioid>
        needs_clarification	-5	<headface> <chestheart> ; <headface> <furniture> ; <home> <need>
        needs_clarification	-5	<insurance> <appointment> ; <job> <day> ; <job> <stimulant> ; <kin> drew
        needs_clarification	-5	<last> <alcohol> ; <last> <sedative> ; <medicine> ; <moment> <day>
        needs_clarification	-5	<money> by ; <money> of ; <month> <wait> ; <need> <amount> ; <need> in
        needs_clarification	-5	<needle> <continue> ; <needle> in ; <night> 0 ; <night> <chestheart>
        needs_clarification	-5	<night> ther ; <opioid> <bodypart> ; <opioid> <leave> ; <opioid> <month>
        needs_clarification	-5	<order> 0 ; <outdoors> bien ; <palecolor> <breath> ; <palecolor> <home>
        needs_clarification	-5	<partner> <count> ; <partner> <key> ; <past> 0 ; <phone> whil
        needs_clarification	-5	<pill> <palecolor> ; <pill> <stimulant> ; <play> no ; <promise> <opening>
        needs_clarification	-5	<say> dur ; <say> only ; <sedative> <amount> ; <sedative> <day>
        needs_clarification	-5	<sedative> <medicine> ; <sedative> on ; <see> <day> ; <see> for
        needs_clarification	-5	<shake> so ; <sober> ; <stimulant> <crowd> ; <stimulant> <needle>
        needs_clarification	-5	<stimulant> <past> ; <stimulant> lik ; <stimulant> the ; <stop> <clothes>
        needs_clarification	-5	<stop> <put> ; <stop> <shake> ; <stop> mi ; <take> <stimulant> ; <take> int
        needs_clarification	-5	<take> too ; <treatment> 0 ; <treatment> <amount> ; <treatment> <child>
        needs_clarification	-5	<treatment> <illness> ; <vermin> <furniture> ; <vermin> off
        needs_clarification	-5	<water> <continue> ; <week> 0 ; <week> <leave> ; <week> <month>
        needs_clarification	-5	<week> <year> ; <withdrawal> <sedative> ; <withdrawal> from
        needs_clarification	-5	<write> <needle> ; <year> <start> ; a <bodysound> ; a <sedative> ; a drunk
        needs_clarification	-5	a grief ; a guy ; a handl ; a sit ; about <insurance> ; about fish
        needs_clarification	-5	about thre ; activ ; addict to ; aft <job> ; again tmrw ; al anon ; alg en
        needs_clarification	-5	alvar ; am glad ; and <need> ; anyth for ; aseguranz ; at <appointment>
        needs_clarification	-5	back <hospital> ; banj ; be somewher ; been the ; beer ; befor thanksgiv
        needs_clarification	-5	behavioral health ; bio ; blow ; borrow phon ; c/o ; cadc ; cal whisper
        needs_clarification	-5	cant <take> ; cant confirm ; cant hold ; cardiologist ; cb <day> ; cert
        needs_clarification	-5	certifi ; clinic ; clinical ; clinical <colleague> ; clonazepam
        needs_clarification	-5	clr <phone> ; clr chatty ; clr lik ; clr said ; codig ; coin ; cok most
        needs_clarification	-5	congratulation ; contesten por ; corol ; cristal desd ; cuart 0 ; dai for
        needs_clarification	-5	dai x ; dan permis ; day for ; day off ; day without ; de <give>
        needs_clarification	-5	de <month> ; de ahi ; dead 0 ; delirium ; delirium tremen ; desd <night>
        needs_clarification	-5	desd anoch ; diari desd ; did the ; dip ; doe <stimulant> ; dont tel
        needs_clarification	-5	dont ~drink ; drench ; drink at ; drink lik ; eight ; empec ; en <month>
        needs_clarification	-5	er ; estuv con ; exp ; experienci ; f cok ; falt al ; falt una ; fifteen
        needs_clarification	-5	fingernail ; fiv or ; flask ; for <calm> ; for parent ; for whatev
        needs_clarification	-5	four year ; frent a ; friday and ; g / ; giv or ; grup par ; hac tre
        needs_clarification	-5	he can ; he eat ; he lost ; her <clinician> ; her counselor ; heroin in
        needs_clarification	-5	hes mak ; high not ; himself in ; hlep ; husband alway ; i <awake>
        """
}
