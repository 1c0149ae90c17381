extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification10 = """
        needs_clarification	-3	cinc dia ; circl ; clas ; claw ; clean hous ; clearanc ; clinica ; clock in
        needs_clarification	-3	clr <drive> ; clr <sad> ; clr <say> ; clr <think> ; clr <wait> ; clr bak
        needs_clarification	-3	clr cal ; clr chat ; clr found ; clr read ; clr roommat ; clr son
        needs_clarification	-3	cocain most ; cok 0 ; cold on ; com <amount> ; com trap ; com una
        needs_clarification	-3	complaint about ; computador de ; con uno ; cont lo ; contamo ; cook ; cool
        needs_clarification	-3	counselor ther ; coupl of ; coworker ; cran ; crib and ; crowd ; cuanto
        needs_clarification	-3	cuanto <day> ; cuanto dia ; cuart ; cuz ; cv ; d ; dab <write> ; dab pen
        needs_clarification	-3	dad 0 ; dad said ; dai ; dan terapi ; day every ; day run ; de <give>
        needs_clarification	-3	de dorm ; de golp ; de lad ; de pes ; de rehabilitacion ; de visita
        needs_clarification	-3	dead battery ; death in ; del <bodypart> ; del <kin> ; del <year> ; del ano
        needs_clarification	-3	del autobu ; dem ; department is ; deport ; deposit back ; depres
        needs_clarification	-3	desd hac ; dia sí ; died cal ; dijeron que ; diner par ; dio una ; disagre
        needs_clarification	-3	dj ; do 0 ; do lin ; doe cok ; dog ate ; doing great ; don ; don it
        needs_clarification	-3	dond la ; dopesick ; dos dia ; dos semana ; dr patel ; drawing ; drink is
        needs_clarification	-3	drink was ; drip ; driv with ; drop in ; drov off ; drum set ; dul i
        needs_clarification	-3	eat and ; eight bal ; eight or ; el <colleague> ; el <treatment>
        needs_clarification	-3	el intern ; el traj ; el turn ; el volant ; el yern ; eleven year
        needs_clarification	-3	elsewher ; emple ; en eso ; end the ; enfermeri ; ensen y ; entr al
        needs_clarification	-3	entr los ; envelop mark ; es coc ; escalofrio ; espos dej ; est <job>
        needs_clarification	-3	estan <job> ; estan contrat ; estanci ; estoy bien ; estuv ahi ; even a
        needs_clarification	-3	even i ; evening a ; every coupl ; every nit ; ex client ; exclusiv
        needs_clarification	-3	eyelid ; f <cannabis> ; f/u ; fath mad ; fath old ; favor <phone> ; fel for
        needs_clarification	-3	ferreteri ; fev 0 ; few night ; fifth ; fifty ; fight over ; first <amount>
        needs_clarification	-3	first <home> ; first <week> ; first week ; first word ; fishermen
        needs_clarification	-3	fit <furniture> ; fit sheet ; fiv and ; flood the ; foil ; fond ; for 0
        needs_clarification	-3	for <drug> ; for <law> ; for hav ; for residential ; for self ; franc
        needs_clarification	-3	fum piedr ; g a ; gallon of ; gat ; gatorad ; get high ; gettin ; gf
        needs_clarification	-3	ghost on ; goe around ; goe down ; gon the ; goodby in ; gracia a
        needs_clarification	-3	grand mal ; grandmoth spok ; gray ; grief ; guarderi ; hablan espanol
        needs_clarification	-3	hac cinc ; hand me ; handwrit ; hang in ; has <pet> ; has <take> ; has gon
        needs_clarification	-3	has start ; hast le ; hav <crowd> ; hav <play> ; hav high ; hav kais
        needs_clarification	-3	hav me ; havent had ; hay nadi ; he <lock> ; he cant ; he stil ; he went
        needs_clarification	-3	heavy <consume> ; heavy drink ; her <medicine> ; her <write> ; her neighbor
        needs_clarification	-3	herman trabaj ; heroin 0 ; hes fin ; hi my ; highway ; his dead
        needs_clarification	-3	his finger ; his fingernail ; hondura ; hot wat ; hous and ; hr approv
        needs_clarification	-3	hung up ; husband coach ; husband lost ; i <consume> ; i <fluid>
        needs_clarification	-3	i <start> ; i appreciat ; i be ; i discharg ; i drop ; i odd ; i shak
        needs_clarification	-3	id com ; identifi ; im <clean> ; im all ; im thirty ; im try ; in <break>
        needs_clarification	-3	in <kin> ; in break ; in iop ; in malibu ; in plac ; inspector
        needs_clarification	-3	insuranc and ; insuranc say ; invent el ; is nam ; is nic ; isnt <home>
        needs_clarification	-3	isnt ther ; it alon ; it strang ; it than ; its <leave> ; its been
        needs_clarification	-3	its just ; its tim ; jameson ; just <afraid> ; just <consume> ; just curiou
        needs_clarification	-3	kil is ; kind wher ; kitchen tabl ; kitten ; la <hospital> ; la cen
        needs_clarification	-3	la doctor ; la pas ; la pat ; la piedr ; la radi ; la visit ; lad in
        needs_clarification	-3	laminat ; landlord son ; last me ; last thursday ; law say ; le llam
        needs_clarification	-3	left on ; les <promise> ; les agradezc ; let <crowd> ; let about ; level 0
        needs_clarification	-3	library and ; licenci ; lick ; lik ; lik 0 ; lik beet ; lik noth ; llanter
        needs_clarification	-3	lo recom ; m <angry> ; m <sedative> ; m meth ; marriag ; marz ; mas eso
        needs_clarification	-3	masc 0 ; may <afraid> ; may concern ; may we ; mayb two ; me <awake>
        needs_clarification	-3	me alcanz ; me dijeron ; me inyect ; me pop ; medi <moment> ; medi de
        needs_clarification	-3	medi hor ; medical <treatment> ; medical detox ; mensaj de ; metadon ; mh
        needs_clarification	-3	minnesot <amount> ; mis a ; misus ; mom in ; monday to ; monitor ; month in
        needs_clarification	-3	month now ; most <pet> ; most evening ; moth stil ; moth wont ; mov it
        needs_clarification	-3	music ; my <opioid> ; my <write> ; my draw ; my glas ; my granddaught
        needs_clarification	-3	my hand ; my keyboard ; my mail ; my ninety ; myself to ; nahuatl
        needs_clarification	-3	nam <give> ; nam biscuit ; nam what ; nam you ; narcand ; nd tim
        needs_clarification	-3	need someon ; nervou about ; nev <phone> ; nev a ; next rung ; ni me
        needs_clarification	-3	ni un ; ni ~<alcohol> ; night ; night only ; night out ; nin <moment>
        needs_clarification	-3	nina ; nl ; no <illness> ; no program ; no sit ; no tom ; no way ; no ~opi
        needs_clarification	-3	nobody <phone> ; nobody cal ; nobody can ; nobody to ; noma <consume>
        needs_clarification	-3	not <amount> ; not how ; not wak ; noth he ; now and ; now its ; num
        needs_clarification	-3	numb as ; numer ; numer de ; ob ; of <last> ; of <night> ; of current
        needs_clarification	-3	of fentanyl ; of last ; of spe ; of ther ; of ~<stimulant> ; off <day>
        needs_clarification	-3	off suboxon ; offer ; oh <pill> ; old <rail> ; old and ; old map
        needs_clarification	-3	on <play> ; on crack ; on payday ; on radi ; on to ; on ~<law>
        needs_clarification	-3	on ~probation ; one <alcohol> ; one i ; one thi ; only <consume> ; only no
        needs_clarification	-3	only thing ; open <play> ; opioid ; or im ; orgul ; oth use ; outpt
        needs_clarification	-3	oye el ; pagin ; paint purpl ; pandemic ; pantal ; pap tom ; papel alumini
        needs_clarification	-3	par del ; par mis ; parroqui ; parrot in ; party and ; patel ; patient in
        needs_clarification	-3	pension ; per con ; phon me ; phon thi ; phon yesterday ; phras ; pid
        needs_clarification	-3	piedr ; piel ; pil but ; pinot ; pinpoint ; pip in ; pleas ; pls ; poem
        needs_clarification	-3	por dej ; porqu me ; portal ; positiv for ; prep ; pretty <amount>
        needs_clarification	-3	pretty much ; prid when ; prog ; psicolog ; psychiatrist ; pued acompan
        needs_clarification	-3	pued pas ; puedan ; purpl ; q <day> ; que <buy> ; qued y ; quien <clean>
        needs_clarification	-3	quien <give> ; quier dejarl ; quier sal ; quit cold ; quot ; rag ; rain on
        needs_clarification	-3	rais 0 ; rattl ; re balanc ; re cousin ; recom una ; recovery ; ref 0
        needs_clarification	-3	regres a ; rehab and ; repav ; replacement ; reserv ; residenc ; resident 0
        needs_clarification	-3	robocal ; rop for ; routin ; rum ; rut ; said goodby ; said you ; sam man
        needs_clarification	-3	sam numb ; sat ; sat only ; say no ; scottish ; se desd ; se ech
        needs_clarification	-3	second year ; sei ano ; separate ; sesent dia ; seventh inning ; seventy
        needs_clarification	-3	shaky ; she watch ; shoot cok ; shot up ; should lik ; si lo ; sign said
        needs_clarification	-3	sinc <daytime> ; sinc friday ; sinc his ; sinc jun ; sinc sept ; singl
        needs_clarification	-3	singl <kin> ; sist need ; six week ; slot machin ; smal <child> ; smok a
        needs_clarification	-3	snor lik ; so dul ; sobrin porqu ; somebody read ; somewher with ; somo de
        needs_clarification	-3	sophomor ; sound calm ; spanish ; specialist ; spel it ; spin ; stack
        needs_clarification	-3	start on ; start using ; stat <alcohol> ; stat bar ; stay in ; strang what
        needs_clarification	-3	stranger ; structur ; su <home> ; suicid ; sunny ; supermarket ; tarzan
        needs_clarification	-3	team lost ; tel my ; telefon en ; ten in ; tenemo segur ; teni en
        needs_clarification	-3	tenni on ; thank in ; that jingl ; that much ; that tak ; the <moment>
        needs_clarification	-3	the ballpark ; the busines ; the cano ; the chimney ; the fifti
        needs_clarification	-3	the handwrit ; the lad ; the lat ; the lock ; the med ; the north ; the nos
        needs_clarification	-3	the obituary ; the outpatient ; the pandemic ; the picnic ; the ribbon
        needs_clarification	-3	the speak ; the sweat ; the toilet ; theat ; them <day> ; then <asleep>
        needs_clarification	-3	then no ; ther anyth ; ther isnt ; ther not ; ther privat ; thesi
        needs_clarification	-3	they nam ; thi # ; thi <say> ; thi hous ; think the ; thre month
        needs_clarification	-3	threat to ; thru <month> ; thursday group ; tiembl ; tien <illness>
        needs_clarification	-3	tienen <treatment> ; til ; timbr ; to <opioid> ; to <volunteer> ; to chang
        needs_clarification	-3	to drop ; to ohi ; to print ; to return ; to whom ; toc tod ; today he
        needs_clarification	-3	toilet ; tom un ; too <amount> ; took turn ; tower ; tox ; traj de ; try to
        needs_clarification	-3	tu ; turn her ; twic ; typ on ; typo ; un intern ; una <alone> ; una nuev
        needs_clarification	-3	una sol ; uncl wil ; unopen ; upright ; urin ; us as ; vacuum ; vanity
        needs_clarification	-3	vap thc ; vec en ; vecin de ; vend carro ; vendemo ; vez ; viej que
        needs_clarification	-3	vien la ; viern ; visit hour ; visitor park ; wak my ; want inpt
        needs_clarification	-3	want step ; was <alcohol> ; was <hit> ; was <leave> ; was <think>
        needs_clarification	-3	was surpris ; was thirty ; way i ; we <angry> ; week pregnant ; week with
        needs_clarification	-3	weekend with ; wel for ; went rigid ; what <moment> ; what <need> ; whatsap
        needs_clarification	-3	which <container> ; which box ; who <buy> ; who answer ; whol row ; wil my
        needs_clarification	-3	with <emergency> ; with friend ; with narcan ; with oth ; with us
        needs_clarification	-3	with you ; within ; without it ; won a ; wont tak ; wont tel
        needs_clarification	-3	would <happy> ; would lik ; would los ; would tak ; x <year> ; y <clothes>
        needs_clarification	-3	y <write> ; y asi ; y sin ; ya <need> ; yern le ; yesterday ; yesterday he
        needs_clarification	-3	yo lo ; you <phone> ; you cal ; your <phone> ; your <town> ; your client
        needs_clarification	-3	your competitor ; your detox ; your even ; your is ; your residential
        needs_clarification	-3	zolpidem ; zz ; ~/ ; ~0 ~<day> ; ~0 ~day ; ~<alcohol> / ; ~<alcohol> sinc
        needs_clarification	-3	~<always> ~<day> ; ~<amount> ~<alcohol> ; ~<amount> ~<day> ; ~<consume> and
        needs_clarification	-3	~<count> ; ~<emergency> ; ~<fluid> ; ~<go> ; ~<see> ; ~com ~off
        needs_clarification	-3	~convulsion ; ~dia ; ~drink and ; ~dry ; ~en ; ~etoh / ; ~for ; ~his ; ~i
        needs_clarification	-3	~ice ; ~lik ; ~nev ; ~residential ; ~sin ; ~sol ; ~stay ; ~tiembl ; ~with
        needs_clarification	-4	% off ; *backToUse.0 ; *clientAdmin.0:other_experiencer ; *emergency.3
        needs_clarification	-4	*emergency.4:negated ; *family.3 ; *homeless.0:other_experiencer
        needs_clarification	-4	*iopRequest.0:negated ; *keptUsing.0 ; *lostThroughUse.0:other_experiencer
        needs_clarification	-4	*otherService.2 ; *otherService.4 ; *otherService.5:negated
        needs_clarification	-4	*residentialEnding.0 ; *service.0:hypothetical
        needs_clarification	-4	*substance.2:other_experiencer ; *wantsToQuit.0 ; + <eat> ; 0 <emergency>
        needs_clarification	-4	0 <rarely> ; 0 <school> ; 0 <sedative> ; 0 beer ; 0 dolar ; 0 no ; 0 vec
        needs_clarification	-4	0 wk ; <alcohol> <withdrawal> ; <alcohol> all ; <always> <school>
        needs_clarification	-4	<amount> <consume> ; <angry> is ; <appointment> de ; <asleep> <outdoors>
        needs_clarification	-4	<bodypart> <chestheart> ; <bodypart> <hold> ; <bodysound> lik
        needs_clarification	-4	<break> <past> ; <build> that ; <buy> <money> ; <child> refus
        needs_clarification	-4	<church> <hit> ; <clean> <need> ; <clinician> ; <clinician> de
        needs_clarification	-4	<color> <go> ; <color> <medicine> ; <consume> <count> ; <consume> <year>
        needs_clarification	-4	<consume> for ; <consume> noma ; <consume> only ; <consume> was
        needs_clarification	-4	<container> <opioid> ; <container> a ; <container> at ; <count> <moment>
        needs_clarification	-4	<count> one ; <crash> <go> ; <crash> with ; <day> ; <day> <need>
        needs_clarification	-4	<day> <remember> ; <day> <stimulant> ; <day> all ; <day> has ; <day> le
        needs_clarification	-4	<day> noth ; <day> on ; <day> thru ; <drive> spot ; <drug> ; <drug> at
        needs_clarification	-4	<drug> sinc ; <drug> the ; <emergency> <emergency> ; <friend> <night>
        needs_clarification	-4	<friend> <play> ; <friend> lou ; <give> <clothes> ; <give> en ; <go> aft
        needs_clarification	-4	<goodbye> <drive> ; <goodbye> <job> ; <headface> <shake> ; <hit> him
        needs_clarification	-4	<hold> <continue> ; <illness> <opioid> ; <illness> twic ; <insurance> ni
        needs_clarification	-4	<job> <take> ; <kin> becaus ; <kin> chay ; <kin> ~<emergency>
        needs_clarification	-4	<last> <sedative> ; <law> <week> ; <leave> # ; <leave> i ; <leave> in
        needs_clarification	-4	<medicine> <sedative> ; <medicine> <stop> ; <medicine> from ; <medicine> to
        needs_clarification	-4	<moment> <month> ; <moment> <opioid> ; <moment> its ; <moment> me
        needs_clarification	-4	<money> <always> ; <money> <need> ; <month> <break> ; <month> <moment>
        needs_clarification	-4	<month> en ; <month> no ; <month> off ; <need> <hospital>
        needs_clarification	-4	<need> <medicine> ; <need> <room> ; <need> <volunteer> ; <need> out
        needs_clarification	-4	<need> step ; <need> structur ; <needle> <continue> ; <needle> <soon>
        needs_clarification	-4	<needle> in ; <night> ; <night> <chestheart> ; <official> <law>
        needs_clarification	-4	<official> <order> ; <official> for ; <opioid> <clinician>
        needs_clarification	-4	<opioid> <count> ; <opioid> <eat> ; <opioid> <moment> ; <opioid> desd
        needs_clarification	-4	<partner> mad ; <past> <always> ; <past> <money> ; <phone> whil
        needs_clarification	-4	<play> <rope> ; <record> <year> ; <sad> <daytime> ; <say> dur ; <say> only
        needs_clarification	-4	<sedative> <cold> ; <sedative> <stop> ; <see> <drive> ; <shake> y
        needs_clarification	-4	<shame> <stranger> ; <sick> <go> ; <start> on ; <stimulant> and
        needs_clarification	-4	<stimulant> most ; <stimulant> off ; <stop> un ; <take> 0
        needs_clarification	-4	<take> <consume> ; <take> com ; <take> them ; <town> not
        needs_clarification	-4	<treatment> <ask> ; <treatment> <law> ; <treatment> <room>
        needs_clarification	-4	<treatment> <start> ; <treatment> del ; <treatment> inf ; <vendor> <amount>
        needs_clarification	-4	<vendor> <money> ; <vermin> <furniture> ; <wait> y ; <water> <continue>
        needs_clarification	-4	<water> aft ; <week> ; <week> 0 ; <week> <alcohol> ; <week> <continue>
        needs_clarification	-4	<week> <crowd> ; <week> <job> ; <week> <leave> ; <week> <week> ; <week> en
        needs_clarification	-4	<write> <palecolor> ; <year> <day> ; <year> a ; <year> con ; a <night>
        needs_clarification	-4	a <sedative> ; a buddy ; a doming ; a facility ; a handl ; a heroin
        needs_clarification	-4	a jump ; a m ; a packag ; a physician ; a piec ; a pod ; a roost ; a second
        needs_clarification	-4	a six ; a sob ; a sound ; a vec ; about <photo> ; about thre ; absenc
        needs_clarification	-4	abt 0 ; abuel deci ; adic ; admit how ; aft <job> ; ago i ; ahi mism
        needs_clarification	-4	al <month> ; al mes ; alcoholic ; allow <phone> ; allow phon
        needs_clarification	-4	already <say> ; amigo ; and <medicine> ; and con ; and had ; and keep
        needs_clarification	-4	and out ; and smok ; and think ; announcement <continue>
        needs_clarification	-4	announcement repeat ; ano con ; ano fum ; apartment has ; apostroph ; apr
        needs_clarification	-4	arbol ; are fil ; asdkj ; aseguranz ; at anoth ; at your ; back <hospital>
        needs_clarification	-4	back surgery ; baggi ; banj ; basical ; bathroom til ; be away
        needs_clarification	-4	been <stimulant> ; best for ; big <container> ; bio ; block and ; boom
        needs_clarification	-4	bundl ; busc trabaj ; by 0 ; by lunch ; cal ask ; cal earli ; can she
        needs_clarification	-4	casi <always> ; cel phon ; certifi ; champion ; chang a ; chay ; cheap
        needs_clarification	-4	check in ; chiv ; cit con ; clas for ; clink on ; clonazepam ; clr <give>
        needs_clarification	-4	clr <put> ; clr chatty ; clr gav ; clr said ; coc los ; cocain for
        needs_clarification	-4	coffe ring ; cohort ; consult ; corkboard at ; corren ; could my
        needs_clarification	-4	coupl tim ; crack most ; crayon ; cuand <phone> ; cuand puedan ; cuf
        needs_clarification	-4	d for ; d/c 0 ; dai 0 ; dan <treatment> ; dat of ; day ; day for ; day no
        needs_clarification	-4	day thre ; day two ; de <bodypart> ; de vez ; dej el ; dej mi ; deni any
        needs_clarification	-4	desd calexic ; design ; detox for ; diem ; dijeron ; discharg ; do meth
        needs_clarification	-4	doing ; dont ~drink ; drench ; each even ; el juez ; el karaok ; el merc
        needs_clarification	-4	email is ; empez con ; en <month> ; en <write> ; en cuand ; en may ; espald
        needs_clarification	-4	estuv ; eve ; even group ; even iop ; evening ; every 0 ; every few
        needs_clarification	-4	f <opioid> ; f <stop> ; fac and ; fail ; feb ; fifteen minut ; firework and
        needs_clarification	-4	first in ; flask ; for admission ; for pie ; for someth ; friend gav
        needs_clarification	-4	from <day> ; from <eat> ; get me ; get through ; go if ; gooseflesh
        needs_clarification	-4	got hom ; grup par ; guion ; guy with ; hac <amount> ; hac cuatr ; hag
        needs_clarification	-4	hand are ; handful ; handl ; hang out ; hard for ; he mak ; hel to
        needs_clarification	-4	help us ; her off ; him up ; hir ; hir for ; hormiga ; horror ; husb 0
        needs_clarification	-4	i <emergency> ; i <hospital> ; i <trade> ; i overdos ; i represent
        needs_clarification	-4	id <go> ; id lik ; if ~<treatment> ; im <asleep> ; im <try> ; im forty
        needs_clarification	-4	in <hospital> ; in <trust> ; in apr ; in lot ; insuranc no ; int his
        needs_clarification	-4	internarl ; irs ; is bet ; it <alone> ; its <think> ; its gon
        needs_clarification	-4	ive <consume> ; jackpot ; jealou of ; job over ; joint <pain> ; joint pain
        needs_clarification	-4	karen ; keep start ; la <night> ; la botel ; la espald ; last beer ; lb
        needs_clarification	-4	lcsw ; le <angry> ; le entr ; le grit ; le va ; least <amount> ; licenci de
        needs_clarification	-4	lik i ; lik it ; linen ; lkjh ; llamenm despu ; llev cinc ; lmft
        needs_clarification	-4	lo tienen ; m <cannabis> ; mail addres ; management ; me ech ; me fue
        needs_clarification	-4	me las ; me mud ; mention your ; meth every ; meth i ; meth sinc
        needs_clarification	-4	mi direccion ; mism <home> ; mkt ; mol at ; month of ; mosquito ; mouth
        needs_clarification	-4	mov in ; muev ; must ; my <money> ; my baby ; my card ; my divorc
        needs_clarification	-4	my fiance ; my nurs ; my pen ; nam given ; nasal ; needl ; nephew 0
        needs_clarification	-4	nev open ; nev thought ; new <phone> ; new phon ; nin <day> ; nin <year>
        needs_clarification	-4	nin day ; nin year ; no <insurance> ; no ~cp ; noc ; nod ; nois lik
        needs_clarification	-4	noth for ; np ; o tre ; obituary ; ocupan ; odd on ; of <law> ; of county
        needs_clarification	-4	off alcohol ; off of ; off xanax ; on <appointment> ; on ketamin ; on medi
        needs_clarification	-4	one <pill> ; only been ; only when ; oop ; open to ; opening for
        needs_clarification	-4	or <count> ; or fiv ; or so ; or two ; oth <consume> ; out <day>
        needs_clarification	-4	over <stimulant> ; own and ; ox ; pardon ; per diem ; per mi ; perdi mi
        needs_clarification	-4	permis de ; phil ; phon charg ; pitch ; pleas answ ; poquit ; por <give>
        needs_clarification	-4	por and ; por quien ; pres 0 ; priv ; program residencial ; puls ; pump
        needs_clarification	-4	qpw ; quincen ; radt ; ran out ; rang back ; re <night> ; regul
        needs_clarification	-4	rehabilitacion ; represent ; represent a ; residential ; retain ; return a
        needs_clarification	-4	rigid ; rns ; rotary ; say our ; scar me ; sch ; school to ; second day
        needs_clarification	-4	second week ; semana ; sesion ; sherif ; si pued ; sin <alcohol>
        needs_clarification	-4	sin <medicine> ; sintoma ; skin is ; smok ; smok weed ; smokin ; so long
        needs_clarification	-4	sob ; som <night> ; som weekend ; somewher ; spe ; spe to ; spel with
        needs_clarification	-4	spic <always> ; step ; stick when ; stil on ; stop the ; straw ; student
        needs_clarification	-4	su oficin ; su program ; sud ; suer ; sunday i ; supervision ; tak his
        needs_clarification	-4	tambien le ; tea to ; telegram ; tembl ; tenemo <insurance> ; teng <key>
        needs_clarification	-4	teng papel ; terapi ; test ; thank god ; that how ; thatl ; the <daytime>
        needs_clarification	-4	the <homeless> ; the highway ; the iop ; the liv ; the plastic ; the run
        needs_clarification	-4	the shak ; the weed ; they <say> ; they said ; thi privat ; think im
        needs_clarification	-4	through <day> ; thund ; tim a ; tim so ; tim the ; to <amount>
        needs_clarification	-4	to <opening> ; to <partner> ; to repeat ; took too ; tri everyth ; tweak
        needs_clarification	-4	twelv week ; twenty four ; twic a ; ua ; ubic ; uds ; un <hear> ; un lug
        needs_clarification	-4	un mensaj ; una <alcohol> ; urgent car ; use want ; used anyth ; vaci
        needs_clarification	-4	van tre ; ventur ; vez en ; walk out ; walk the ; want 0 ; want help
        needs_clarification	-4	warranty ; was <blood> ; was <take> ; wash my ; watch my ; we get ; web
        needs_clarification	-4	what now ; when can ; wher do ; who sel ; wif ask ; wk ; work phon
        needs_clarification	-4	wouldnt <leave> ; wouldnt leav ; wrot your ; y <drive> ; you how
        needs_clarification	-4	you would ; your <clinician> ; your <go> ; your iop ; ~<alcohol> <day>
        needs_clarification	-4	~<consume> ni ; ~<consume> ~<alcohol> ; ~<continue> ; ~<emergency> in
        needs_clarification	-4	~<go> ~off ; ~<week> ; ~a ; ~a ~day ; ~ask ; ~by ; ~da <amount> ; ~da mas
        needs_clarification	-4	~day ; ~diari ; ~himself when ; ~lik ~to ; ~me ; ~outpatient ; ~se ; ~tap
        needs_clarification	-4	~two ; ~w/d ; ~when ~i ; ~work ; ~x
        needs_clarification	-5	$ ; $ 0 ; *frequency.1:other_experiencer ; *number.1 ; *quantity.4:negated
        needs_clarification	-5	*quitting.0 ; *residentialDone.0 ; *substance.0:negated
        needs_clarification	-5	*substance.2:hypothetical ; *uses.0:other_experiencer
        needs_clarification	-5	*withdrawalSign.0:other_experiencer ; / ; 0 <always> ; 0 month ; 0 night
        needs_clarification	-5	0 or ; 0 pk ; 0 today ; <alcohol> <clinician> ; <alcohol> <daytime>
        needs_clarification	-5	<alcohol> <furniture> ; <alcohol> <law> ; <alcohol> <put> ; <always> sinc
        needs_clarification	-5	<amount> <treatment> ; <amount> de ; <appointment> for ; <ask> <night>
        needs_clarification	-5	<asleep> ther ; <breath> at ; <buy> from ; <caretaking> for ; <child> nev
        needs_clarification	-5	<clinician> <angry> ; <colleague> wont ; <confused> <withdrawal>
        needs_clarification	-5	<consume> <always> ; <consume> <clean> ; <consume> sinc ; <consume> un
        needs_clarification	-5	<container> <stop> ; <count> <furniture> ; <count> <year>
        needs_clarification	-5	<crowd> <afraid> ; <crowd> <consume> ; <day> <break> ; <day> <day>
        needs_clarification	-5	<day> <fluid> ; <day> <goodbye> ; <day> <sick> ; <day> one ; <day> sinc
        needs_clarification	-5	<day> without ; <day> y ; <drug> <month> ; <emergency> <caretaking>
        needs_clarification	-5	<emergency> <room> ; <feel> the ; <fluid> <furniture> ; <friend> <hear>
        needs_clarification	-5	<give> lin ; <give> or ; <go> <soon> ; <go> <withdrawal> ; <happy> <phone>
        needs_clarification	-5	<headface> <furniture> ; <height> <law> ; <insurance> <appointment>
        needs_clarification	-5	<insurance> <stimulant> ; <job> <stimulant> ; <kin> <ask> ; <kin> drew
        needs_clarification	-5	<last> <alcohol> ; <law> de ; <medicine> ; <moment> <alcohol>
        needs_clarification	-5	<moment> <day> ; <moment> <treatment> ; <money> by ; <money> of
        needs_clarification	-5	<month> <wait> ; <need> <school> ; <night> out ; <night> ther
        needs_clarification	-5	<opioid> <leave> ; <opioid> <month> ; <opioid> <year> ; <opioid> at
        needs_clarification	-5	<order> 0 ; <outdoors> bien ; <palecolor> <breath> ; <palecolor> <home>
        needs_clarification	-5	<partner> <count> ; <pill> <day> ; <pill> <palecolor> ; <pill> <stimulant>
        needs_clarification	-5	<play> no ; <put> <palecolor> ; <remember> <home> ; <say> ~<treatment>
        needs_clarification	-5	<school> y ; <sedative> <amount> ; <sedative> <medicine> ; <sedative> on
        needs_clarification	-5	<see> <day> ; <see> for ; <shake> ; <shake> so ; <sober>
        needs_clarification	-5	<stimulant> <year> ; <stimulant> lik ; <stimulant> the ; <stop> <put>
        needs_clarification	-5	<stop> <shake> ; <take> <stimulant> ; <take> int ; <take> too
        needs_clarification	-5	<trade> <crowd> ; <trade> her ; <treatment> 0 ; <treatment> <illness>
        needs_clarification	-5	<treatment> <stop> ; <treatment> <year> ; <treatment> por ; <vermin> off
        needs_clarification	-5	<week> <month> ; <week> <say> ; <week> <year> ; <withdrawal> <sedative>
        needs_clarification	-5	<withdrawal> from ; a <bodysound> ; a drunk ; a grief ; a guy ; a sit
        needs_clarification	-5	about fish ; aceptan mujer ; activ ; addict to ; again tmrw ; al anon
        needs_clarification	-5	alg en ; already <money> ; alvar ; am glad ; and <need> ; anyth for
        needs_clarification	-5	at <appointment> ; be somewher ; been the ; beer ; befor thanksgiv
        needs_clarification	-5	behavioral health ; blow ; borrow phon ; buddy ; buy it ; c/o ; cad quincen
        needs_clarification	-5	cadc ; cal whisper ; cant <take> ; cant confirm ; cant hold ; cardiologist
        needs_clarification	-5	cb <day> ; cb in ; cert ; cerveza ; clinic ; clr <phone> ; clr lik
        needs_clarification	-5	cobija y ; codig ; coin ; cok most ; con <stimulant> ; congratulation
        needs_clarification	-5	contesten por ; corol ; counsel ; cozy ; dai for ; dai x ; dan permis
        """
}
