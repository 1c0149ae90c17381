extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations3 = """
        hallucinations	3	<build> <always> ; <build> <wait> ; <clothes> wring ; <confused> x
        hallucinations	3	<continue> de ; <continue> pluck ; <continue> read ; <continue> set
        hallucinations	3	<continue> they ; <crowd> que ; <day> <money> ; <day> <photo> ; <day> <unreal>
        hallucinations	3	<day> the ; <day> til ; <day> tir ; <die> <friend> ; <die> <try> ; <die> en
        hallucinations	3	<drive> x ; <drug> that ; <eat> mit ; <feel> y ; <friend> <height> ; <friend> est
        hallucinations	3	<furniture> <angry> ; <furniture> <headface> ; <furniture> at ; <furniture> rn
        hallucinations	3	<go> <bodypart> ; <go> down ; <go> open ; <go> spac ; <headface> <stranger>
        hallucinations	3	<headface> that ; <hear> <crowd> ; <hear> <kin> ; <hear> <vermin> ; <hear> behind
        hallucinations	3	<hear> ex ; <hit> <water> ; <homeless> ; <homeless> <stimulant>
        hallucinations	3	<hospital> <treatment> ; <last> <sedative> ; <lock> her ; <needle> <opening>
        hallucinations	3	<night> <record> ; <night> de ; <night> her ; <night> over ; <official> <say>
        hallucinations	3	<opening> <color> ; <opening> for ; <pet> <height> ; <pet> no ; <play> <room>
        hallucinations	3	<play> and ; <put> <breath> ; <rarely> a ; <room> <rail> ; <room> and
        hallucinations	3	<room> been ; <room> cant ; <room> is ; <sad> becaus ; <say> <height>
        hallucinations	3	<say> <take> ; <say> <water> ; <say> clean ; <say> wer ; <say> with ; <say> you
        hallucinations	3	<school> <fluid> ; <see> <crowd> ; <see> <die> ; <see> <headface> ; <see> noth
        hallucinations	3	<stranger> <shake> ; <stranger> are ; <stranger> con ; <stranger> sent
        hallucinations	3	<take> <home> ; <take> <last> ; <take> <rail> ; <take> to ; <think> <confused>
        hallucinations	3	<think> my ; <think> quien ; <town> + ; <trade> 0 ; <trade> <room>
        hallucinations	3	<trade> <sober> ; <try> <money> ; <vermin> all ; <vermin> out ; <water> <angry>
        hallucinations	3	<water> hast ; <write> our ; <year> <furniture> ; a <drive> ; a <phone>
        hallucinations	3	a <play> ; a dot ; a pedirl ; a shap ; a wheel ; a whit ; afuer es ; again
        hallucinations	3	again they ; ahorit ; ahorit hay ; aint got ; air vent ; al air ; all shift ; alt
        hallucinations	3	and <ask> ; and <headface> ; and <need> ; and dres ; and plac ; and scream
        hallucinations	3	and she ; and tel ; and told ; answer question ; apareci ; apt <colleague>
        hallucinations	3	are the ; are writ ; arm ; at <pet> ; baby ; baby down ; back wont ; bag for
        hallucinations	3	bailif ; bak a ; barn in ; bed rail ; been follow ; been pack ; been speak
        hallucinations	3	blew out ; borrego en ; brazo y ; but my ; caen ; cal fath ; cal hac ; calm that
        hallucinations	3	camera ; can <hear> ; can hear ; cant tel ; casi cuatr ; cha giv ; check <always>
        hallucinations	3	check every ; closet que ; coat in ; comin ; con gent ; con much ; con sombrer
        hallucinations	3	confetti ; confund ; confundi con ; contestan ; copy ; cosa fea ; couch that
        hallucinations	3	could you ; crawl spac ; crew ; crystal been ; cuart dond ; cup ; d <ask>
        hallucinations	3	d <day> ; d <say> ; d ask ; d tremor ; dai til ; dal and ; dat / ; dat not
        hallucinations	3	day going ; day til ; de novi ; de tomarl ; dej etoh ; del <friend> ; del closet
        hallucinations	3	delir ve ; demon in ; deni ; desk 0 ; diari va ; diari van ; did <drug>
        hallucinations	3	dig them ; din on ; dispatch xfer ; do know ; do lik ; doming dic ; dond estoy
        hallucinations	3	dont <take> ; dori ; down every ; down someth ; drink per ; drink thursday
        hallucinations	3	dts right ; dug thre ; dxm + ; ear ; ed md ; el <alcohol> ; el viej ; en cam
        hallucinations	3	er say ; es <confused> ; es delirium ; escob ; eso que ; etoh day ; everyth she
        hallucinations	3	excus me ; f she ; fast i ; fath re ; febrer ; feed a ; feel ; fel nam ; figur
        hallucinations	3	floor are ; floor n ; folk on ; for decad ; for folk ; for tel ; forest lawn
        hallucinations	3	foto y ; ful ; gal / ; gallina ; ghost in ; giv no ; golp al ; grandp third
        hallucinations	3	gut and ; gym ; h by ; habl a ; hair so ; has met ; has read ; hay un ; he <say>
        hallucinations	3	he step ; her <kin> ; her and ; hes talk ; hilo ; him who ; himself from
        hallucinations	3	his <sedative> ; his <vendor> ; his bed ; his dai ; his grad ; his suppli
        hallucinations	3	hold it ; holler about ; hors in ; hospic aid ; hour ther ; hous hes ; hrs in
        hallucinations	3	husband was ; i did ; ice i ; in august ; insist ; iop ; is <breath> ; is <clean>
        hallucinations	3	is detox ; is ful ; is mov ; is think ; it clos ; its got ; ive check
        hallucinations	3	just <bodypart> ; keep pluck ; keep turn ; kitchen ; know hes ; la escob
        hallucinations	3	la licuador ; la television ; landlady ; landlord re ; las <room> ; last night
        hallucinations	3	last whiskey ; late ; le jal ; let me ; llev <consume> ; lo <continue> ; lo llam
        hallucinations	3	look with ; los chamaco ; los elot ; lug ; m <crowd> ; m <stimulant> ; m dry
        hallucinations	3	m machinist ; m refus ; m say ; mailbox is ; mar out ; me i ; me to ; medi sin
        hallucinations	3	mezcal hac ; mi hermanit ; mirror ; muertito ; muj dic ; my <clean>
        hallucinations	3	my <container> ; my addres ; my curtain ; neck ; negro ; neighbor of ; night ther
        hallucinations	3	non ; now all ; nurs are ; of cok ; of my ; of spider ; off <room> ; off alamed
        hallucinations	3	off diazepam ; oig que ; ok theyr ; ok thi ; on six ; on spic ; one cup
        hallucinations	3	or <town> ; oven mit ; over all ; over x ; own bedroom ; oye music ; pa cuatr
        hallucinations	3	papi ahi ; par con ; peopl talk ; pesc en ; piquet ; plat ask ; plaz de
        hallucinations	3	point at ; popov sinc ; pregunt con ; preocup por ; pt <stop> ; q <week>
        hallucinations	3	que hora ; radi for ; radiator ; reagan ; refri y ; request detox ; rest
        hallucinations	3	review <town> ; rn is ; row ; run ; sal le ; san ; se <shake> ; se enoj ; se llen
        hallucinations	3	see a ; see noth ; segun ell ; segund pis ; self on ; senor tien ; serv and
        hallucinations	3	seven ; shap in ; she <see> ; she keep ; shift ; shop window ; sinc saturday
        hallucinations	3	sist sit ; skip ; smel ; so ok ; soak sheet ; sor at ; sprinkl ; start last
        hallucinations	3	stil and ; stol his ; street over ; su compadr ; tactil + ; tel about ; tenant 0
        hallucinations	3	thank the ; that today ; the <emergency> ; the <hot> ; the <opioid> ; the cha
        hallucinations	3	the heat ; the mul ; the radiator ; the rat ; the resed ; the rug ; the upstair
        hallucinations	3	then <intoxicated> ; they <think> ; theyv been ; thing are ; thirty ; tien <eat>
        hallucinations	3	tim today ; to <hold> ; to <write> ; touch her ; towel in ; trag el ; tre
        hallucinations	3	two guy ; una carrer ; uncl ray ; unit ; vaca ; ve culebra ; vienen ; viv aqui
        hallucinations	3	voic behind ; wal are ; was <alone> ; was <breath> ; we look ; wed and ; wer
        hallucinations	3	what i ; what ship ; what the ; which <insurance> ; who you ; wif keep
        hallucinations	3	with <kin> ; with hip ; with rifl ; with voic ; xanax ran ; y <angry>
        hallucinations	3	y <promise> ; ya le ; yard ; year he ; yet
        hallucinations	-3	+ 0 ; + <alcohol> ; / 0 ; / no ; 0 % ; 0 per ; 0 th ; 0 today ; 0 with ; 0 yo
        hallucinations	-3	<alcohol> no ; <alone> <need> ; <always> <need> ; <always> <outdoors>
        hallucinations	-3	<amount> <continue> ; <amount> <leave> ; <amount> <treatment> ; <amount> que
        hallucinations	-3	<bodypart> <amount> ; <bodypart> <color> ; <bodypart> <hospital> ; <bodypart> to
        hallucinations	-3	<buy> a ; <buy> la ; <church> y ; <color> of ; <confused> no ; <consume> <drug>
        hallucinations	-3	<consume> <play> ; <consume> <stop> ; <count> <count> ; <count> <month>
        hallucinations	-3	<day> <asleep> ; <day> <need> ; <day> <wait> ; <drive> a ; <eat> <day>
        hallucinations	-3	<fall> <eat> ; <fall> the ; <feel> ok ; <fluid> y ; <friend> <stranger>
        hallucinations	-3	<give> <pet> ; <go> <night> ; <go> <vermin> ; <happy> <day> ; <headface> lik
        hallucinations	-3	<headface> open ; <hear> <asleep> ; <hear> y ; <hold> my ; <home> <child>
        hallucinations	-3	<home> <count> ; <hospital> sw ; <illness> i ; <job> <school> ; <kin> <law>
        hallucinations	-3	<kin> <treatment> ; <kin> hac ; <kin> had ; <kin> the ; <leave> <phone>
        hallucinations	-3	<moment> <alcohol> ; <moment> <fluid> ; <moment> of ; <money> <week>
        hallucinations	-3	<month> <need> ; <need> <drive> ; <need> <eat> ; <need> off ; <need> someth
        hallucinations	-3	<needle> in ; <opioid> from ; <partner> <kin> ; <partner> in ; <past> <bodypart>
        hallucinations	-3	<past> it ; <phone> en ; <phone> is ; <phone> you ; <photo> <school>
        hallucinations	-3	<photo> of ; <promise> <write> ; <promise> me ; <room> <opening> ; <room> with
        hallucinations	-3	<sedative> <withdrawal> ; <sedative> sinc ; <see> el ; <see> in ; <see> your
        hallucinations	-3	<sober> sinc ; <soon> to ; <stimulant> <child> ; <stimulant> with
        hallucinations	-3	<stop> <always> ; <stop> en ; <stranger> <crowd> ; <take> <bodypart>
        hallucinations	-3	<take> <night> ; <take> <stranger> ; <take> through ; <town> <trade>
        hallucinations	-3	<trade> <crowd> ; <trade> <drive> ; <treatment> <child> ; <treatment> <kin>
        hallucinations	-3	<treatment> <stop> ; <treatment> en ; <treatment> por ; <trust> ; <unreal> de
        hallucinations	-3	<vermin> <vermin> ; <water> in ; <write> <take> ; <write> about ; <write> en
        hallucinations	-3	<year> <hospital> ; a <job> ; a <medicine> ; a <trust> ; a car ; a coupl
        hallucinations	-3	a seizur ; ad ; add ; aft <job> ; agency ; agent ; an <appointment>
        hallucinations	-3	an <emergency> ; an old ; and <always> ; and <money> ; and <vermin> ; and had
        hallucinations	-3	and noth ; and only ; apologiz ; army i ; asleep ; at men ; basement ; bear
        hallucinations	-3	bedroom door ; bedtim ; befor noon ; begin ; bien ; blad ; broken ; cak
        hallucinations	-3	cam off ; cannot ; cit ; consej en ; contact ; could <hear> ; cri ; dang
        hallucinations	-3	day or ; de consej ; de mi ; de él ; decemb ; del <day> ; dem ; dish ; do a
        hallucinations	-3	dobl por ; doctor ; drown ; duel ; el <blade> ; el <official> ; el <play>
        hallucinations	-3	el <trade> ; el tal ; ese ; espum ; exterminator ; fiest ; for my ; for year
        hallucinations	-3	form ; from me ; gas station ; given ; go hom ; grandkid ; gues ; guit
        hallucinations	-3	hac <unreal> ; hac sombra ; he did ; head ; hear folk ; her <container> ; her i
        hallucinations	-3	her in ; her mom ; hes going ; him tel ; hir ; his eye ; hol ; honey ; hr <past>
        hallucinations	-3	hr ago ; hung up ; hunt ; i <happy> ; i <outdoors> ; i look ; i lost ; i ~<take>
        hallucinations	-3	im drip ; in for ; inpatient ; is not ; is wher ; it <go> ; its <opioid> ; its a
        hallucinations	-3	its cok ; jun ; keep the ; la <week> ; la vid ; las <amount> ; last fal ; le ech
        hallucinations	-3	lesson every ; licenci ; lik its ; lin of ; lo <see> ; lo que ; love ; low
        hallucinations	-3	lun tom ; mad a ; mat ; me <die> ; me <give> ; mejor ; my <official> ; my daught
        hallucinations	-3	my kne ; neighbor voic ; nev <stop> ; nev <think> ; next to ; ni ; nin and
        hallucinations	-3	no ~<blood> ; no ~<drug> ; no ~<wait> ; no ~oth ; nobody has ; noon and
        hallucinations	-3	not ~<sick> ; not ~sick ; o ; octob ; of <month> ; old man ; on purpos ; on top
        hallucinations	-3	only one ; open and ; ostrich ; ostrich and ; out on ; oven and ; over to
        hallucinations	-3	panel ; per ya ; por eso ; problem ; purpos ; purs ; que <need> ; que se
        hallucinations	-3	que su ; quier ; r ; referral ; run a ; sat in ; say that ; screen ; se <stop>
        hallucinations	-3	se acab ; se cay ; see and ; seem ; send ; sent to ; she at ; should <say>
        hallucinations	-3	should hear ; si me ; signal ; snor ; so her ; so nobody ; sobrin hac
        hallucinations	-3	sombra de ; spit ; split ; sponsor ; start at ; start dat ; storm ; straw
        hallucinations	-3	supervisor ; tak it ; talk through ; tap along ; te ; that <amount> ; the <key>
        hallucinations	-3	the blu ; the bridg ; the er ; the exterminator ; the old ; the oth ; the school
        hallucinations	-3	the va ; the wrong ; then the ; ther wer ; thin so ; thought ; tick tick
        hallucinations	-3	to <start> ; to ask ; to finish ; to you ; tod lo ; tomato ; touch it ; tre mes
        hallucinations	-3	tuesday and ; twenty ; up and ; vici ; voic lesson ; voic that ; volv ; want off
        hallucinations	-3	want the ; was an ; weekend and ; went brok ; west ; when hes ; wher you
        hallucinations	-3	whistl ; who doe ; with <unreal> ; with ostrich ; y de ; y un ; y ya ; yal
        hallucinations	-3	yellow ; you to ; your <colleague> ; ~<die> <amount> ; ~<friend> ; ~<moment>
        hallucinations	-3	~<past> ; ~<shake> ; ~<take> ; ~<treatment> ~<day> ; ~a ~<month> ; ~a ~month
        hallucinations	-3	~contest ; ~de ~0 ; ~driv ; ~his <alcohol> ; ~how ~long ; ~mor ; ~opi no ; ~pcp
        hallucinations	-3	~six ~day ; ~suicid ; ~wont
        hallucinations	-4	% ; 0 <amount> ; 0 a ; 0 or ; <afraid> ; <afraid> of ; <alcohol> <say>
        hallucinations	-4	<alcohol> <year> ; <amount> <home> ; <amount> <job> ; <amount> <money>
        hallucinations	-4	<amount> <say> ; <amount> is ; <amount> the ; <appointment> for ; <ask> <money>
        hallucinations	-4	<asleep> through ; <blade> ; <blood> in ; <blood> on ; <bodypart> <chestheart>
        hallucinations	-4	<bodypart> <leave> ; <bodypart> <withdrawal> ; <break> my ; <build> <hear>
        hallucinations	-4	<calm> and ; <cannabis> <stimulant> ; <caretaking> a ; <child> <consume>
        hallucinations	-4	<child> <partner> ; <child> <play> ; <clinician> <treatment>
        hallucinations	-4	<clinician> <write> ; <clinician> y ; <colleague> of ; <consume> at
        hallucinations	-4	<consume> de ; <consume> en ; <container> on ; <continue> me ; <crowd> <consume>
        hallucinations	-4	<crowd> and ; <day> <job> ; <day> <leave> ; <day> <month> ; <day> <pain>
        hallucinations	-4	<day> <school> ; <day> its ; <day> ~<stimulant> ; <daytime> and
        hallucinations	-4	<drive> <continue> ; <drive> con ; <drive> to ; <drive> with
        hallucinations	-4	<drug> <container> ; <eat> <medicine> ; <eat> lik ; <fall> <room> ; <fire> <eat>
        hallucinations	-4	<fluid> in ; <fluid> no ; <furniture> <opening> ; <give> to ; <happy> <take>
        hallucinations	-4	<hear> all ; <hear> of ; <hit> her ; <home> to ; <hopeless> ; <hospital> <say>
        hallucinations	-4	<illness> ve ; <insurance> <treatment> ; <job> <money> ; <job> <stop> ; <job> i
        hallucinations	-4	<key> ; <key> and ; <kin> <happy> ; <kin> <home> ; <kin> <pet> ; <kin> me
        hallucinations	-4	<kin> was ; <last> <fall> ; <law> <amount> ; <leave> in ; <lock> ; <lock> in
        hallucinations	-4	<moment> se ; <money> and ; <money> no ; <month> i ; <month> y ; <need> <amount>
        hallucinations	-4	<need> <day> ; <need> <job> ; <need> <kin> ; <need> it ; <need> with
        hallucinations	-4	<official> <law> ; <official> <order> ; <opening> is ; <opioid> <go>
        hallucinations	-4	<opioid> <medicine> ; <opioid> en ; <outdoors> <always> ; <outdoors> on
        hallucinations	-4	<palecolor> <headface> ; <partner> se ; <past> de ; <pet> 0 ; <phone> <daytime>
        hallucinations	-4	<phone> <past> ; <phone> in ; <photo> de ; <photo> on ; <play> de ; <put> las
        hallucinations	-4	<room> con ; <room> de ; <room> fan ; <say> <count> ; <say> <treatment>
        hallucinations	-4	<say> <try> ; <say> dont ; <say> el ; <say> your ; <school> <child> ; <see> at
        hallucinations	-4	<see> to ; <seizure> <day> ; <seizure> <moment> ; <smell> lik ; <sober>
        hallucinations	-4	<stop> <eat> ; <stop> in ; <stop> on ; <stranger> <treatment> ; <stranger> lik
        hallucinations	-4	<take> <amount> ; <take> <go> ; <take> <photo> ; <take> <put> ; <take> <week>
        hallucinations	-4	<take> them ; <think> <eat> ; <think> to ; <town> <outdoors> ; <treatment> 0
        hallucinations	-4	<treatment> <need> ; <treatment> <past> ; <treatment> de ; <treatment> in
        hallucinations	-4	<treatment> or ; <treatment> par ; <vermin> y ; <write> <stranger>
        hallucinations	-4	<write> <treatment> ; <write> from ; <write> in ; <write> me ; a <build>
        hallucinations	-4	a <calm> ; a <colleague> ; a <die> ; a <seizure> ; a mat ; a patient ; a person
        hallucinations	-4	about an ; about his ; about my ; abt ; ach ; actual ; admission ; afterward
        hallucinations	-4	alg de ; all of ; all right ; amor ; and <alcohol> ; and <buy> ; and <take>
        hallucinations	-4	and cok ; and every ; and no ; and not ; and stil ; and swat ; ant de ; anymor
        hallucinations	-4	anywher ; armpit ; around <amount> ; arregl ; arrest ; asi que ; ask do ; at 0
        hallucinations	-4	attorney ; avis ; away from ; back from ; back of ; barb ; befor he ; befor my
        hallucinations	-4	bel ; below ; black ; bomb ; bor ; bread ; broth in ; brought ; buena ; bug on
        hallucinations	-4	bus stop ; c/o ; cal from ; cal the ; calend ; cam up ; can he ; cant get
        hallucinations	-4	carry ; ceil fan ; cent ; check in ; chil ; child ; clr on ; con usted
        hallucinations	-4	consejer ; consum ; could <stranger> ; cow 0 ; d <treatment> ; dan ; de <eat>
        hallucinations	-4	de <trade> ; de ahi ; decent ; del <drive> ; demenci ve ; dia de ; diabl ; did a
        hallucinations	-4	diner ; dio ; disculp ; do <stimulant> ; do peopl ; doe a ; don ; driveway
        hallucinations	-4	each ; eap ; eight ; el que ; employ ; encer ; english ; entir ; entr <week>
        hallucinations	-4	entr seman ; est con ; even and ; evening ; finish 0 ; firm ; fiv ; for <eat>
        hallucinations	-4	for <partner> ; four of ; friend ; front <furniture> ; front desk ; gambl ; gan
        hallucinations	-4	gat ; get him ; get to ; glad ; gma ; go <home> ; grandson ; gray ; grew
        hallucinations	-4	ground ; grp ; gust ; ha ; hacen ; had bee ; hag ; hang ; happy ; hav it
        hallucinations	-4	hav my ; he use ; heal ; hear his ; heel ; help with ; her head ; hes see
        hallucinations	-4	his room ; honey <go> ; honey cam ; hormiga en ; hous in ; hoy sigu ; i <blood>
        hallucinations	-4	i <buy> ; i cal ; i got ; i liv ; i put ; i read ; i shoot ; i spent ; i work
        hallucinations	-4	if you ; im <afraid> ; im <write> ; im writ ; in a ; in county ; in me ; inpt
        hallucinations	-4	intent ; is <kill> ; is <leave> ; is <stop> ; isnt a ; issu ; it up
        hallucinations	-4	its <amount> ; its lik ; its my ; ive <take> ; ive got ; jaw ; juez ; knif
        hallucinations	-4	knit ; la <headface> ; la <hospital> ; la <law> ; la <opioid> ; la cabez
        hallucinations	-4	la parroqui ; la tard ; larg ; las <daytime> ; law ; le hag ; lid ; lik an
        hallucinations	-4	lik your ; littl light ; liv in ; llav ; los audifono ; m <opioid> ; mayb
        hallucinations	-4	mayb <amount> ; me <official> ; me from ; me he ; me offic ; me qued ; memb
        hallucinations	-4	meno ; mi comadr ; mi jef ; mi nin ; mov to ; msg ; much as ; my 0 ; my broth
        hallucinations	-4	my cat ; my fami ; my landlord ; my sist ; my sponsor ; my whol ; nam he
        hallucinations	-4	navidad ; near every ; need a ; nev <feel> ; nev touch ; night in ; no ~<crowd>
        hallucinations	-4	no ~<kin> ; no ~<leave> ; no ~<need> ; no ~<shake> ; no ~aguant ; no ~plan
        hallucinations	-4	nobody to ; noma <need> ; oclock ; oct ; of <eat> ; of <outdoors> ; of him
        hallucinations	-4	of thos ; off my ; offic ; okay ; old <drug> ; old deal ; on <alcohol> ; on sit
        hallucinations	-4	on them ; one <bodypart> ; one at ; one in ; one with ; only <consume> ; open to
        hallucinations	-4	option ; or is ; outreach ; outsid ; par la ; parec ; past ; pes ; plac and
        hallucinations	-4	planta ; plum ; pocket ; por <phone> ; port ; pos ; pres ; pressur ; privat
        hallucinations	-4	puest ; pupil ; purpl ; qd x ; que <write> ; que hac ; quien me ; rattl
        hallucinations	-4	read thi ; recovery ; rehab ; ren ; room 0 ; run the ; rx ; said it ; say hel
        hallucinations	-4	say i ; school ; se <fall> ; se cort ; se oye ; se pus ; se va ; see my ; segur
        hallucinations	-4	she said ; should be ; sin ~cervez ; sinc east ; sit <continue> ; sit stil
        hallucinations	-4	smel lik ; smil ; so hard ; so that ; so ther ; sobredosi ; strip ; suegr dej
        hallucinations	-4	supervis ; supportiv ; surgery ; teng ; teng 0 ; teni ; texa ; that hes
        hallucinations	-4	that is ; that when ; the <color> ; the <daytime> ; the <school> ; the bal
        hallucinations	-4	the church ; the day ; the judg ; the laundry ; the library ; the lin
        hallucinations	-4	the middl ; the only ; then my ; thi <year> ; thi year ; thing ; think i
        hallucinations	-4	throw up ; thursday hand ; tijuan ; til 0 ; tim i ; to be ; to my ; to us
        hallucinations	-4	to your ; told her ; trad ; trash ; two hour ; una <write> ; up <blood>
        hallucinations	-4	up blood ; used ; uso ; usual drink ; ve <amount> ; ven ; vend ; w/d ; wak up
        hallucinations	-4	wal for ; want bed ; wasnt ; way ; we can ; we tak ; week for ; what im
        hallucinations	-4	when he ; when she ; whil ; whil i ; wil ; with one ; with the ; wk 0 ; work at
        hallucinations	-4	wors ; y el ; y los ; y por ; y si ; y su ; you <phone> ; you for ; you see
        hallucinations	-4	youv ; ~0 ~mo ; ~<amount> ~<amount> ; ~<cold> ; ~<day> ~<treatment> ; ~<daytime>
        hallucinations	-4	~<eat> ; ~<opening> ; ~<order> ; ~<palecolor> ; ~<take> ~a ; ~<treatment> ~de
        hallucinations	-4	~<try> ; ~<write> ; ~aguant ; ~blood ; ~del ; ~hx ; ~min ; ~minut ; ~mo ; ~much
        hallucinations	-4	~my ; ~nuy ; ~six ; ~suicidal ; ~sz no ; ~uncl nam ; ~van ~nuy ; ~widow
        hallucinations	-5	0 0 ; <always> <month> ; <amount> 0 ; <amount> <clinician> ; <amount> <month>
        hallucinations	-5	<amount> <need> ; <amount> <phone> ; <amount> at ; <amount> por
        hallucinations	-5	<ask> <appointment> ; <ask> <day> ; <ask> do ; <asleep> and ; <asleep> en
        hallucinations	-5	<bodypart> <palecolor> ; <buy> <home> ; <chestheart> and ; <child> <drive>
        hallucinations	-5	<child> <outdoors> ; <child> <stimulant> ; <child> and ; <child> y
        hallucinations	-5	<church> <church> ; <cold> ; <colleague> <phone> ; <container> <amount>
        hallucinations	-5	<count> <week> ; <crowd> <play> ; <crowd> de ; <day> <opioid> ; <day> de
        hallucinations	-5	<eat> de ; <eat> her ; <eat> with ; <fall> <asleep> ; <go> <child> ; <go> <home>
        hallucinations	-5	<go> <job> ; <go> el ; <headface> <amount> ; <hear> <child> ; <hear> <church>
        hallucinations	-5	<hear> yes ; <hit> me ; <hit> my ; <home> <outdoors> ; <home> de
        hallucinations	-5	<insurance> <insurance> ; <job> de ; <job> en ; <kill> me ; <kin> <fall>
        hallucinations	-5	<kin> <month> ; <kin> <outdoors> ; <kin> <take> ; <kin> in ; <last> wk
        hallucinations	-5	<last> yr ; <law> and ; <lock> <room> ; <moment> <asleep> ; <month> <moment>
        hallucinations	-5	<need> <appointment> ; <need> the ; <needle> <furniture> ; <night> 0
        hallucinations	-5	<night> <asleep> ; <official> and ; <partner> <hit> ; <past> <need>
        hallucinations	-5	<promise> <trust> ; <relapse> ; <room> <blade> ; <room> <container>
        hallucinations	-5	<say> <give> ; <say> <goodbye> ; <say> <play> ; <say> <soon> ; <say> <stop>
        hallucinations	-5	<say> hel ; <say> that ; <school> and ; <school> me ; <sedative> <medicine>
        hallucinations	-5	<see> lik ; <start> <stimulant> ; <start> at ; <stimulant> <kin>
        hallucinations	-5	<stimulant> <room> ; <stop> <month> ; <stranger> <ask> ; <take> <stimulant>
        hallucinations	-5	<take> him ; <think> <write> ; <tool> in ; <town> <law> ; <trade> <amount>
        hallucinations	-5	<treatment> <crowd> ; <vendor> ; <water> with ; <week> <past> ; <week> for ; a 0
        hallucinations	-5	a <alcohol> ; a <gun> ; a <rarely> ; a <school> ; a detox ; a las ; aca
        hallucinations	-5	aceptan ; act ; aft that ; aguant ; aliv ; an <treatment> ; and 0 ; and <fluid>
        hallucinations	-5	and cam ; and ive ; anthem ; anyway ; approv ; around my ; at <count> ; attack
        hallucinations	-5	bay ; be the ; being ; big ; bles ; both ; busc ; cabez ; cal back ; can do
        hallucinations	-5	can i ; cas <colleague> ; certificat ; cigaret ; clear ; click ; clr <kin>
        hallucinations	-5	clr has ; cm ; cod ; com back ; con quien ; contract ; cort ; could ; cover
        hallucinations	-5	crash ; de <go> ; de <happy> ; de <stranger> ; death ; desd que ; despu de
        hallucinations	-5	dia desd ; did not ; died ; do it ; dollar ; dolor ; dont ~<consume> ; drag
        hallucinations	-5	due ; dur the ; el agu ; el pech ; es por ; eso no ; favorit ; fel off ; find
        hallucinations	-5	fir ; fueron ; grandfath ; great ; grief ; gurgl ; guy who ; hac <moment>
        hallucinations	-5	had one ; haunt ; holiday ; hous and ; how many ; how to ; hundr ; i <fall>
        hallucinations	-5	i <home> ; i <job> ; i count ; i driv ; i just ; i left ; i wont ; ill ; im at
        hallucinations	-5	imagin ; in <home> ; in one ; intak ; is 0 ; is what ; it by ; its <alcohol>
        hallucinations	-5	its about ; job ; just <need> ; l <bodypart> ; la de ; la nariz ; label
        hallucinations	-5	landlin ; las cuatr ; last month ; last week ; last wk ; last yr ; lead ; left a
        hallucinations	-5	length ; let him ; long ; look lik ; loos ; lost ; lot of ; lunch and ; m cok
        hallucinations	-5	main ; me <need> ; me <pain> ; me at ; me pus ; me tom ; mean ; midnight ; mio
        hallucinations	-5	mom keep ; mow ; muer ; murd ; my <day> ; my <moment> ; my <play> ; my cousin
        hallucinations	-5	my heart ; my kid ; my nos ; my old ; nariz ; neith ; ni nad ; no ~<go>
        hallucinations	-5	no ~<phone> ; no ~sz ; not ~a ; noth els ; of <crowd> ; on a ; on own ; or so
        hallucinations	-5	or what ; own <illness> ; pacient ; packag ; pan ; phot ; pilot ; pin ; plumb
        hallucinations	-5	ppo ; pued ; put in ; que <continue> ; quem ; quisier ; razor ; refer ; resum
        hallucinations	-5	return ; run out ; saf ; scor ; segu ; septemb ; shar ; show up ; si hay ; siren
        hallucinations	-5	snow ; so im ; soprano ; spr ; structur ; sunday nit ; suppos ; sí ; tak the
        hallucinations	-5	tamal ; term ; that all ; the <gun> ; the <hospital> ; the <last> ; the <pill>
        hallucinations	-5	the <trade> ; the bar ; the first ; the kid ; the lak ; the last ; the rest
        hallucinations	-5	the soprano ; they <give> ; they wer ; thi <month> ; through <day>
        hallucinations	-5	to <clothes> ; to sleep ; trail ; tuv ; up <amount> ; usa ; voicemail ; w/o
        hallucinations	-5	was a ; we do ; weath ; weird ; what would ; whod ; wif think ; with 0
        hallucinations	-5	with <stranger> ; with it ; wont say ; wouldnt say ; writ for ; ya <go> ; yawn
        hallucinations	-5	year ago ; youl ; your <phone> ; your numb ; your plac ; ~<alcohol> <confused>
        hallucinations	-5	~<caretaking> ; ~<give> ~my ; ~<insurance> ; ~a ~liv ; ~avh ; ~be ; ~bos
        hallucinations	-5	~cousin ; ~fit ; ~hav ; ~me ~da ; ~odd ; ~school ; ~sist in ; ~van
        hallucinations	-6	0 <hospital> ; 0 p ; <amount> <consume> ; <amount> <drive> ; <amount> <take>
        """
}
