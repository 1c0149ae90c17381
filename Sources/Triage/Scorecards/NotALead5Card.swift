extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead5 = """
        not_a_lead	1	a sil ; a speak ; a sponsor ; a tabl ; a usted ; a vers ; a weld ; act ; ad ; addict
        not_a_lead	1	addres off ; adentr del ; adjunt ; adventist ; aft <clinician> ; aft an ; aft ten
        not_a_lead	1	age ago ; ago thi ; al <phone> ; al dia ; al refri ; alongsid ; alway ; am <partner>
        not_a_lead	1	am the ; amar ; an <emergency> ; an adult ; an associat ; an episod ; and <eat>
        not_a_lead	1	and <need> ; and <outdoors> ; and <record> ; and depression ; and fal ; and has
        not_a_lead	1	and holiday ; and hr ; and mov ; and nurs ; and ran ; angel ; animal hospital
        not_a_lead	1	any <hospital> ; any opening ; anybody ther ; appendix ; appt for ; april 0
        not_a_lead	1	are doing ; are ther ; arrest ; arriv ; articl about ; ask for ; ask no ; at <color>
        not_a_lead	1	at <night> ; at amaril ; at anoth ; at anyth ; at fiv ; at intak ; at thre
        not_a_lead	1	at wholesal ; attach if ; attack <always> ; attack at ; attack every ; attack when
        not_a_lead	1	august and ; aut warranty ; auxili ; awak ; background ; bag for ; bajit ; bano ; bar
        not_a_lead	1	bark at ; barri ; be <take> ; be long ; beb y ; becam ; becaus the ; bed to
        not_a_lead	1	bed want ; been <go> ; been polit ; been real ; behind ; below and ; big ; bil is
        not_a_lead	1	bilingual <clinician> ; bio ; birthday and ; blood driv ; board has ; book a
        not_a_lead	1	book me ; both <die> ; boy died ; bp ; brain out ; brewery ; bring back ; brochur at
        not_a_lead	1	brokerag ; broth ask ; broth doe ; brought down ; bruis ; budget ; bug on
        not_a_lead	1	build websit ; bus bench ; bus in ; busc psicolog ; but in ; but not ; by <job>
        not_a_lead	1	by <month> ; by a ; by aft ; by mistak ; by six ; by thur ; c 0 ; cab ; cabal
        not_a_lead	1	calific ; cam to ; can hear ; cancel ; cant find ; cant get ; card with ; cardigan
        not_a_lead	1	cardiology clear ; caregiv 0 ; cart con ; cas de ; cas el ; cas manag ; casi me
        not_a_lead	1	celul y ; cement ; centr ; cfr ; charity ; chat ; chatbot ; checkout ; cinc ; clas i
        not_a_lead	1	clean <record> ; clean off ; clear to ; click ; client ther ; clinica de ; clr has
        not_a_lead	1	clr mom ; clt in ; cocin ; coffe and ; com with ; compil a ; complain ; compr
        not_a_lead	1	con <rope> ; con quien ; consejer es ; contact ; cook at ; corazon ; cos no
        not_a_lead	1	could fil ; counselor on ; county and ; county clinic ; cover my ; cowork told
        not_a_lead	1	cpr and ; crack an ; craving are ; cre ; crim ; crim novel ; cumpli ; current in
        not_a_lead	1	cut a ; d <take> ; da un ; dari ; day ear ; day i ; day my ; de <give> ; de <night>
        not_a_lead	1	de <volunteer> ; de alt ; de chof ; de dolor ; de esper ; de febrer ; de hambr
        not_a_lead	1	de las ; de mas ; de por ; de port ; de rey ; de sangr ; de teatr ; de usted ; dead
        not_a_lead	1	dear la ; deceas 0 ; defendant ; dej su ; del <play> ; del est ; delic ; deliri por
        not_a_lead	1	delirium tremen ; dentur in ; desd la ; desd nin ; despedi de ; despeg ; detox sinc
        not_a_lead	1	detox tea ; dia en ; differenc between ; director ; director for ; dirij ; do <eat>
        not_a_lead	1	do i ; doe <amount> ; doe to ; doesnt need ; domestic ; dont <go> ; dr osei ; drag
        not_a_lead	1	drink and ; drink from ; driv passeng ; driveway ; drug in ; dtr ask ; eas
        not_a_lead	1	eat until ; eeg ; egg ; el <confused> ; elder m ; elevador ; email bounc ; email to
        not_a_lead	1	employ i ; empty <furniture> ; en <moment> ; en ambulanci ; en may ; en mexicali
        not_a_lead	1	en mi ; en muert ; en tramit ; en tratamient ; enfermer en ; enough ; enter ; era par
        not_a_lead	1	es ; escond ; espant ; espos que ; estudi enfermeri ; ever sinc ; everyth on
        not_a_lead	1	explain ; f husb ; fal in ; fath and ; feet ; fellow with ; field ; fight about
        not_a_lead	1	film school ; finish your ; flower ; for ; for <day> ; for <pet> ; for <room>
        not_a_lead	1	for anybody ; for court ; for dad ; for day ; for dtr ; for gift ; for grad
        not_a_lead	1	for meth ; for night ; for sal ; for six ; for spous ; for ssdi ; for sunday ; for tx
        not_a_lead	1	forgiv ; forty eight ; forty one ; found out ; fre <go> ; friday my ; friend ~overdos
        not_a_lead	1	from <furniture> ; from tucson ; front desk ; funeral for ; gallery ; gan <money>
        not_a_lead	1	gav away ; gav them ; ged ; given me ; glas ; go if ; go to ; goe int ; gon
        not_a_lead	1	gon through ; goodnes ; got mov ; got nin ; got ten ; got the ; got wel ; grac
        not_a_lead	1	great <amount> ; group and ; gues ; gun ; gutter ; had my ; hal ; hardwar
        not_a_lead	1	has <write> ; has and ; has given ; hasnt <take> ; hast le ; hav her ; hav open
        not_a_lead	1	hay <job> ; he <moment> ; he <remember> ; he could ; he had ; he repeat ; he said
        not_a_lead	1	heat in ; heavy ; help in ; her <continue> ; her <last> ; her <law> ; her but
        not_a_lead	1	her half ; her let ; her therapist ; hes not ; hes the ; hes ther ; hij est ; hil and
        not_a_lead	1	him <consume> ; his <breath> ; his <day> ; his <furniture> ; his arm ; his pension
        not_a_lead	1	hombr en ; homework ; hoop with ; hospital me ; hous im ; hous nobody ; hous or
        not_a_lead	1	household ; hr <write> ; hr sent ; http ; http / ; husb ; husb of ; i <appointment>
        not_a_lead	1	i <insurance> ; i <put> ; i bought ; i chang ; i chew ; i grow ; i near ; i report
        not_a_lead	1	i tak ; ice ; ice <take> ; id already ; identify ; ignor ; im aft ; im clean ; im fil
        not_a_lead	1	im fiv ; im from ; imprent ; in heroin ; in los ; in without ; induction ; insid 0
        not_a_lead	1	iop elsewher ; is <appointment> ; is current ; is dying ; is now ; is open ; is ruin
        not_a_lead	1	is sunday ; is what ; is wrong ; it <amount> ; it <day> ; it <start> ; it his
        not_a_lead	1	it hurt ; it in ; it start ; it thre ; it want ; its nev ; its six ; itself
        not_a_lead	1	just <say> ; just nicotin ; kickbal ; kil me ; kne are ; know befor ; know my
        not_a_lead	1	know som ; know what ; know you ; la ; la <afraid> ; la <container> ; la <friend>
        not_a_lead	1	la <home> ; la cal ; la llant ; la primer ; la secundari ; la vecin ; lab bil
        not_a_lead	1	landlord and ; landlord of ; lat <kin> ; lavanderi industrial ; lawn ; le <say>
        not_a_lead	1	leash ; left ; leftover ; let that ; let to ; lif <insurance> ; lik <medicine>
        not_a_lead	1	lik <need> ; limpi y ; lin item ; lin so ; list for ; liv 0 ; liv near ; liv with
        not_a_lead	1	lo que ; lobby ; location ; lock me ; long <crowd> ; long peopl ; long term
        not_a_lead	1	look lik ; loren ; los <ask> ; lunch ; lvn on ; m want ; mail it ; manual
        not_a_lead	1	manual has ; mar vist ; may ; md <write> ; me <stop> ; me acab ; me dejan
        not_a_lead	1	me dijeron ; me half ; me jubil ; me sigu ; me so ; me two ; meant ; med dir
        not_a_lead	1	medi dia ; medication ; memory of ; mi difunt ; mi gat ; mi hoj ; mi po ; middl nam
        not_a_lead	1	mied de ; might ; might <take> ; million ; mis <day> ; mistak ; mo of ; mold ; monday
        not_a_lead	1	mov from ; movement ; mrs alvarez ; my <appointment> ; my <container> ; my <drive>
        not_a_lead	1	my <headface> ; my <medicine> ; my <money> ; my <soon> ; my apprenticeship ; my broth
        not_a_lead	1	my check ; my coach ; my counselor ; my cpap ; my cpr ; my feet ; my fml ; my friend
        not_a_lead	1	my grandchildren ; my knif ; my lunch ; my next ; my shar ; nad a ; nadi en ; nam is
        not_a_lead	1	need proof ; need two ; neg ; nephew on ; nervio ; nev <give> ; nev don
        not_a_lead	1	nev ~<intoxicated> ; newport ; next door ; next thursday ; nicotin noth ; night befor
        not_a_lead	1	night watchman ; nit ; nit want ; no one ; no pil ; no sal ; nobody pick ; nois ; nos
        not_a_lead	1	nos <give> ; nos quedamo ; not <hear> ; not <phone> ; not com ; not mad ; not of
        not_a_lead	1	noth strong ; obituary ; of <go> ; of <insurance> ; of <record> ; of <see> ; of dr
        not_a_lead	1	of february ; of four ; of golf ; off <month> ; ojai and ; on <order> ; on <write>
        not_a_lead	1	on command ; on day ; on for ; on zoom ; onc a ; one <headface> ; one went ; or say
        not_a_lead	1	or ~<drug> ; or ~drug ; orgul ; our <record> ; our <stranger> ; our <tool>
        not_a_lead	1	out <opioid> ; out as ; out in ; own has ; packet ; pag lo ; pagin ; pantry cook
        not_a_lead	1	papel en ; paper on ; par <school> ; par <write> ; parej en ; parent to ; partial
        not_a_lead	1	past a ; pastri ; patch from ; payas de ; peanut ; pearl ; peg ; peopl with
        not_a_lead	1	per <amount> ; per fue ; perdi el ; perdi mi ; pharmacy on ; phon thi ; pic
        not_a_lead	1	piden par ; pizzeri ; placement 0 ; play and ; play the ; po <need> ; po want
        not_a_lead	1	point me ; poison control ; pol ; ponch la ; por <amount> ; por medi ; porqu en
        not_a_lead	1	practicum sit ; practition ; pregunt si ; prescrib it ; prescription ; president
        not_a_lead	1	pretty ; prim no ; prn ; produc <see> ; professor ; provid ; prueba ; psicolog par
        not_a_lead	1	pued llev ; purpl ; put his ; q no ; que <past> ; que <stop> ; que ell ; que estan
        not_a_lead	1	que qued ; que él ; qued ; qued ahi ; qued la ; qued las ; quedamo ; quien le
        not_a_lead	1	quier ser ; quot ; rais <child> ; rattl ; raw ; rd ; re <write> ; re detox ; read to
        not_a_lead	1	receipt ; reciben ; record no ; recuperacion ; referral list ; refil ; refund ; regal
        not_a_lead	1	regist ; relocat to ; rent on ; report at ; res ; retir navy ; revers ; rialt ; rm 0
        not_a_lead	1	robot ; room when ; roommat ; roommat is ; rosari y ; ruben ; ruin ; ruthan ; sab
        not_a_lead	1	saf ; sali de ; salt her ; sam hour ; sam week ; sangr de ; sangr dos ; sat to ; saw
        not_a_lead	1	saw the ; sch ; se <die> ; se equivoc ; se escond ; se me ; second floor ; see and
        not_a_lead	1	segur ; sel ; send our ; send subpoen ; send with ; sentimental ; servic and
        not_a_lead	1	seventi and ; she check ; she retir ; she saw ; shelf ; shift a ; shop ; short on
        not_a_lead	1	shot <drug> ; shot dop ; shot of ; show them ; si un ; si ya ; sign for ; sign to
        not_a_lead	1	sil ; sin <try> ; sinc his ; sinc it ; sinc we ; sist in ; slip and ; slipper
        not_a_lead	1	smal <record> ; smal print ; so let ; so we ; sold in ; som <furniture>
        not_a_lead	1	somebody said ; somebody tel ; someplac lik ; somewher els ; son <die> ; son died
        not_a_lead	1	son was ; soon the ; sorry wrong ; speak from ; special ; spel last ; sponsor our
        not_a_lead	1	spr practicum ; squeak ; sra pregunt ; stab in ; start the ; statement for ; station
        not_a_lead	1	statu ; stay with ; stil sob ; stil wont ; stop to ; strip in ; strip includ
        not_a_lead	1	summary from ; supervision ; tal ; tal one ; tanta ; tarot ; tech with ; teng segur
        not_a_lead	1	teni en ; term ; test <container> ; that <outdoors> ; that look ; that somebody
        not_a_lead	1	that sort ; that the ; the <child> ; the <emergency> ; the <gun> ; the <intoxicated>
        not_a_lead	1	the <palecolor> ; the animal ; the appointment ; the baby ; the bil ; the button
        not_a_lead	1	the cast ; the coast ; the craving ; the day ; the deadlin ; the dental ; the drop
        not_a_lead	1	the elevator ; the gentleman ; the grief ; the gun ; the hat ; the headboard
        not_a_lead	1	the invoic ; the iop ; the lab ; the lawn ; the leav ; the pocket ; the sauc
        not_a_lead	1	the schedul ; the sidewalk ; the smok ; the snow ; the soon ; the stor ; the twin
        not_a_lead	1	the websit ; the ~gym ; them <write> ; them to ; then <insurance> ; ther <sad>
        not_a_lead	1	ther any ; ther was ; therapist at ; therapist who ; thes <day> ; thes day ; they did
        not_a_lead	1	they should ; thi <record> ; thi out ; thi sunday ; thoma ; thre day ; through march
        not_a_lead	1	thursday ; tienen <crowd> ; til <last> ; til last ; tim me ; tir on ; tir shop ; tmrw
        not_a_lead	1	to <think> ; to alcohol ; to blam ; to buy ; to know ; to list ; to meet ; to teach
        not_a_lead	1	to the ; to us ; to wednesday ; toilet ; train in ; treatment record ; tremen
        not_a_lead	1	tri to ; troubl just ; truck and ; truck key ; tryn ; tucson and ; tuesday meet
        not_a_lead	1	tumb ; turn it ; turn up ; twelv so ; two year ; tx <day> ; u ; u <job> ; u hir
        not_a_lead	1	ultimo ; un <crowd> ; un <moment> ; un cigar ; una <job> ; una <money> ; una enfermer
        not_a_lead	1	una malet ; undergrad ; union steward ; univ ; until spr ; until they ; unus
        not_a_lead	1	up forty ; up lik ; us ; us <last> ; us last ; usted <go> ; usted y ; vecin ; vi el
        not_a_lead	1	viv en ; wait 0 ; waiv ; wak ; want anoth ; warrant ; was <insurance> ; was her
        not_a_lead	1	was quiet ; was und ; watchman ; way <phone> ; wdnt <say> ; we <continue> ; we arent
        not_a_lead	1	we fil ; we pay ; websit for ; wedding ; weed out ; week ; weekend the ; went hom
        not_a_lead	1	wer friend ; what <go> ; when <soon> ; when next ; when your ; who accept ; who can
        not_a_lead	1	whod <say> ; whoev answer ; widow of ; wil <fall> ; wil drop ; with <angry>
        not_a_lead	1	with <drug> ; with door ; with good ; within ; without los ; witnes ; wok up ; word
        not_a_lead	1	worker comp ; would ; would <stranger> ; writ that ; writ thi ; wrongful
        not_a_lead	1	wrongful <die> ; wrongful death ; y ; y <emergency> ; y car ; y centro ; y lueg
        not_a_lead	1	y och ; y quisier ; ya es ; yesterday and ; you now ; you told ; you want ; youd be
        not_a_lead	1	youl <take> ; your <insurance> ; your director ; your for ; your whol ; yr ; yrs off
        not_a_lead	1	zer <money> ; ~<alcohol> ~<treatment> ; ~<alone> ~<need> ; ~<clinician> <say>
        not_a_lead	1	~<consume> ; ~<consume> anyth ; ~<drug> ~<pill> ; ~<law> no ; ~<opioid> but
        not_a_lead	1	~<pill> ~<alcohol> ; ~<wait> ~<treatment> ; ~<write> ; ~a ~plac ; ~alc ; ~dot
        not_a_lead	1	~drug or ; ~elevator ; ~fee for ; ~fum no ; ~hac ; ~heroin but ; ~his ; ~i ~can ; ~is
        not_a_lead	1	~min ; ~one ; ~patient ; ~pt want ; ~servic for ; ~sol ; ~tight ; ~tom no ; ~work
        not_a_lead	1	él dej ; él estuv
        not_a_lead	-1	$ $ ; *detoxRequest.0:hypothetical ; *detoxWord.0:hypothetical ; *duration.0
        not_a_lead	-1	*duration.5 ; *emergency.3 ; *frequency.2 ; *naloxone.0 ; *nonDrug.0:hypothetical
        not_a_lead	-1	*occasional.0:negated ; *otherService.4:negated ; *overdose.0:negated
        not_a_lead	-1	*person.0:negated ; *quitting.0:historical ; *quitting.0:negated
        not_a_lead	-1	*seizure.2:historical ; *substance.0:historical ; *substance.0:other_experiencer
        not_a_lead	-1	*suicidalOblique.9 ; *vendor.0:other_experiencer ; *withdrawalHint.0:negated
        not_a_lead	-1	+ <cannabis> ; + <moment> ; / 0 ; 0 / ; 0 <caretaking> ; 0 <container> ; 0 <pill>
        not_a_lead	-1	0 <put> ; 0 <stop> ; 0 ano ; 0 ask ; 0 at ; 0 drink ; 0 eat ; 0 giv ; 0 is ; 0 mos
        not_a_lead	-1	0 oh ; 0 or ; 0 rehab ; 0 se ; 0 week ; <afraid> por ; <alcohol> <month>
        not_a_lead	-1	<alcohol> <say> ; <alcohol> al ; <alone> no ; <always> ; <always> <amount>
        not_a_lead	-1	<always> <child> ; <always> <stop> ; <amount> <church> ; <amount> <go>
        not_a_lead	-1	<amount> <treatment> ; <amount> al ; <amount> grand ; <amount> if ; <amount> than
        not_a_lead	-1	<angry> in ; <angry> my ; <appointment> + ; <ask> <church> ; <ask> about ; <ask> por
        not_a_lead	-1	<ask> which ; <asleep> <day> ; <asleep> <furniture> ; <asleep> in
        not_a_lead	-1	<blood> <continue> ; <blood> <need> ; <blood> <outdoors> ; <bodypart> <always>
        not_a_lead	-1	<bodypart> <hold> ; <bodypart> <hot> ; <bodypart> <say> ; <bodypart> lik
        not_a_lead	-1	<bodypart> of ; <bodypart> with ; <break> <amount> ; <breath> <room>
        not_a_lead	-1	<build> <opening> ; <build> <play> ; <build> <soon> ; <build> lo ; <buy> <need>
        not_a_lead	-1	<buy> la ; <cannabis> <write> ; <chestheart> <pill> ; <child> <headface>
        not_a_lead	-1	<child> <write> ; <child> are ; <church> ; <church> <go> ; <church> <say>
        not_a_lead	-1	<church> <shame> ; <church> <think> ; <church> sinc ; <clean> <need> ; <clean> are
        not_a_lead	-1	<clinician> 0 ; <clinician> <amount> ; <clinician> <law> ; <clinician> can
        not_a_lead	-1	<clinician> in ; <clinician> me ; <clothes> <go> ; <clothes> on ; <cold> <bodypart>
        not_a_lead	-1	<colleague> from ; <colleague> nam ; <consume> <amount> ; <consume> com
        not_a_lead	-1	<consume> desd ; <consume> ice ; <consume> spic ; <consume> you
        not_a_lead	-1	<container> <bodypart> ; <container> <night> ; <container> <play> ; <container> on
        not_a_lead	-1	<continue> <home> ; <continue> <week> ; <continue> con ; <count> <amount>
        not_a_lead	-1	<count> <daytime> ; <count> <night> ; <count> <past> ; <crowd> <appointment>
        not_a_lead	-1	<crowd> y ; <day> <play> ; <day> <put> ; <day> <shake> ; <day> plac ; <day> sam
        not_a_lead	-1	<day> so ; <day> the ; <day> to ; <die> <clothes> ; <drive> 0 ; <drive> <child>
        not_a_lead	-1	<drive> iron ; <drug> <go> ; <drug> <hear> ; <drug> <sick> ; <drug> <stimulant>
        not_a_lead	-1	<drug> <take> ; <drug> <week> ; <drug> ~<consume> ; <eat> <headface> ; <eat> <stop>
        not_a_lead	-1	<eat> <think> ; <eat> a ; <eat> con ; <eat> dulc ; <emergency> <clinician>
        not_a_lead	-1	<emergency> el ; <emergency> is ; <emergency> x ; <fall> <clothes> ; <fire> <eat>
        not_a_lead	-1	<fire> <think> ; <fluid> <blood> ; <fluid> and ; <friend> <consume>
        not_a_lead	-1	<friend> <take> ; <friend> re ; <furniture> <moment> ; <furniture> <say>
        not_a_lead	-1	<give> <crowd> ; <give> <drug> ; <give> us ; <go> <drive> ; <go> <furniture>
        not_a_lead	-1	<go> <hold> ; <go> <moment> ; <go> <need> ; <go> <say> ; <go> <trade> ; <go> con
        not_a_lead	-1	<go> ins ; <go> one ; <go> straight ; <go> us ; <happy> <record> ; <headface> <say>
        not_a_lead	-1	<headface> <think> ; <headface> to ; <hear> a ; <hear> and ; <hear> on ; <hear> who
        not_a_lead	-1	<height> <water> ; <height> de ; <height> from ; <height> of ; <height> when
        not_a_lead	-1	<height> y ; <hit> <moment> ; <hit> <opioid> ; <hold> <furniture> ; <home> <room>
        not_a_lead	-1	<home> <soon> ; <home> en ; <home> from ; <home> health ; <hopeless> ; <hospital> cm
        not_a_lead	-1	<illness> wel ; <insurance> <crowd> ; <insurance> <stimulant>
        not_a_lead	-1	<insurance> <stranger> ; <insurance> no ; <insurance> y ; <job> <always>
        not_a_lead	-1	<job> <clean> ; <job> <hospital> ; <job> attach ; <job> to ; <key> <kin>
        not_a_lead	-1	<kill> <clinician> ; <kill> <home> ; <kill> <opioid> ; <kin> <angry> ; <kin> <fluid>
        not_a_lead	-1	<kin> <law> ; <kin> <lock> ; <kin> <stop> ; <kin> <write> ; <kin> by ; <kin> found
        not_a_lead	-1	<kin> she ; <law> mat ; <leave> <outdoors> ; <leave> by ; <leave> del ; <leave> nam
        not_a_lead	-1	<moment> <happy> ; <moment> <think> ; <moment> im ; <moment> se ; <moment> so
        not_a_lead	-1	<money> $ ; <money> 0 ; <money> <drug> ; <money> of ; <money> rat ; <money> un
        not_a_lead	-1	<money> you ; <month> <home> ; <month> of ; <need> <alcohol> ; <need> <die>
        not_a_lead	-1	<need> <stimulant> ; <need> <treatment> ; <need> an ; <need> out ; <need> somewher
        not_a_lead	-1	<need> step ; <needle> <furniture> ; <night> <night> ; <night> <think> ; <night> owl
        not_a_lead	-1	<night> to ; <official> <order> ; <opening> <moment> ; <opening> <say>
        not_a_lead	-1	<opening> on ; <opioid> <alcohol> ; <opioid> <consume> ; <opioid> <kin>
        not_a_lead	-1	<outdoors> <night> ; <outdoors> <order> ; <outdoors> <record>
        not_a_lead	-1	<outdoors> <stranger> ; <pain> ; <partner> <drive> ; <partner> <job>
        not_a_lead	-1	<partner> <partner> ; <partner> had ; <past> <always> ; <past> <job> ; <past> <say>
        not_a_lead	-1	<past> <write> ; <past> your ; <pet> y ; <phone> <crowd> ; <phone> <insurance>
        not_a_lead	-1	<phone> <partner> ; <phone> <wait> ; <phone> en ; <phone> equivoc ; <phone> es
        not_a_lead	-1	<phone> n ; <phone> por ; <phone> the ; <phone> your ; <photo> <drive>
        not_a_lead	-1	<play> <law> ; <play> of ; <promise> <colleague> ; <promise> <past> ; <promise> each
        not_a_lead	-1	<promise> si ; <rail> <crowd> ; <rarely> <day> ; <record> 0 ; <record> <drive>
        not_a_lead	-1	<record> <give> ; <record> at ; <record> por ; <record> to ; <relapse> in
        not_a_lead	-1	<remember> her ; <room> <furniture> ; <room> <say> ; <rope> <ask> ; <rope> on
        not_a_lead	-1	<sad> <consume> ; <sad> is ; <say> <calm> ; <say> <need> ; <say> <shame> ; <say> my
        not_a_lead	-1	<say> que ; <say> thi ; <say> was ; <school> <kin> ; <school> <see>
        not_a_lead	-1	<school> <vendor> ; <school> at ; <see> <child> ; <see> <sad> ; <see> <write>
        not_a_lead	-1	<see> over ; <shake> <amount> ; <sober> <see> ; <soon> <count> ; <soon> de
        not_a_lead	-1	<start> <consume> ; <start> a ; <stimulant> at ; <stimulant> by ; <stop> <pill>
        not_a_lead	-1	<stop> <say> ; <stop> at ; <stop> on ; <stop> the ; <stranger> <colleague>
        not_a_lead	-1	<stranger> <drive> ; <stranger> <relapse> ; <stranger> <think> ; <stranger> has
        not_a_lead	-1	<take> <amount> ; <take> <continue> ; <take> <daytime> ; <take> <medicine>
        not_a_lead	-1	<take> <palecolor> ; <take> <say> ; <take> <sedative> ; <take> <town> ; <take> away
        not_a_lead	-1	<take> him ; <take> la ; <take> som ; <think> <record> ; <think> <take>
        not_a_lead	-1	<think> <year> ; <think> i ; <think> the ; <tool> <trade> ; <town> <stop>
        not_a_lead	-1	<town> is ; <town> with ; <trade> <colleague> ; <trade> <think>
        not_a_lead	-1	<treatment> <hospital> ; <treatment> <vendor> ; <treatment> <wait> ; <treatment> a
        not_a_lead	-1	<treatment> as ; <treatment> per ; <treatment> privat ; <treatment> was
        not_a_lead	-1	<treatment> without ; <trust> <hear> ; <try> <moment> ; <try> <rope>
        not_a_lead	-1	<volunteer> on ; <wait> <see> ; <wait> <trade> ; <wait> en ; <week> a ; <week> for
        not_a_lead	-1	<week> if ; <withdrawal> <stop> ; <withdrawal> en ; <write> <child> ; <write> <eat>
        not_a_lead	-1	<write> <opening> ; <write> <town> ; <write> <trust> ; <write> if ; <write> is
        not_a_lead	-1	<write> pleas ; <year> no ; <year> or ; a <crowd> ; a <hear> ; a <height> ; a <hot>
        not_a_lead	-1	a <needle> ; a <seizure> ; a <think> ; a <town> ; a <year> ; a check ; a current
        not_a_lead	-1	a doctor ; a dres ; a fly ; a friday ; a funny ; a la ; a lif ; a list ; a liv
        not_a_lead	-1	a medical ; a plan ; a red ; a rig ; a whil ; a year ; abaj ; about 0
        not_a_lead	-1	about <crowd> ; about you ; abren ; acab ; accent ; acros <town> ; acros town
        not_a_lead	-1	afford ; aft <count> ; aft school ; ago no ; agre ; aisl ; al <room> ; along with
        not_a_lead	-1	als ; amaneci ; an <moment> ; an admission ; an hour ; and am ; and can ; and con
        not_a_lead	-1	and cost ; and everybody ; and havent ; and left ; and may ; and out ; and refus
        not_a_lead	-1	and that ; and the ; and went ; anoth <phone> ; anyway ; apologiz each ; are <go>
        not_a_lead	-1	are open ; argu ; armpit ; arregl lo ; art <town> ; as your ; asam ; asdf <shame>
        not_a_lead	-1	asdf sorry ; ask the ; ask which ; at <job> ; at church ; at her ; at it ; attach a
        not_a_lead	-1	availabl in ; ayud con ; back <hospital> ; bakersfield ; bark in ; bcb ; be for
        not_a_lead	-1	be gon ; be her ; becaus she ; been 0 ; been <put> ; been going ; befor he
        not_a_lead	-1	believ thi ; bibl ; blew ; blew a ; boc ; bolich ; bos is ; box for ; brag ; brief
        not_a_lead	-1	brochur ; bulletin ; by <moment> ; by day ; bye to ; c ; cad ; calend with ; calm
        not_a_lead	-1	can <start> ; can go ; cant <continue> ; cant <hold> ; cant keep ; cant pay
        not_a_lead	-1	car with ; card is ; casi ; cb <order> ; cerc ; chapel ; chest feel ; clam
        not_a_lead	-1	clas for ; clas play ; clonazepam ; clr <go> ; cocain 0 ; cod in ; coed ; coffe went
        not_a_lead	-1	com <eat> ; com thi ; comedor ; committe ; companer ; con su ; concret ; confd ; cor
        not_a_lead	-1	corol ; could not ; counselor who ; count out ; cps ; crossword ; cuadr
        not_a_lead	-1	cuanto <day> ; cuanto dia ; cuchar ; cuelg ; curb ; curiou about ; cut my ; cuz
        not_a_lead	-1	d residential ; d/c from ; da igual ; dad ; dat is ; daught has ; day of ; day plac
        not_a_lead	-1	de <clinician> ; de <go> ; de <vendor> ; de a ; de dia ; de escalation ; de mis
        not_a_lead	-1	de preferenci ; deductibl ; defend ; dejarl ; del <drive> ; del <money> ; del lun
        not_a_lead	-1	del viern ; desd <night> ; desd anoch ; desert ; detail ; detox myself ; did
        not_a_lead	-1	did <amount> ; dij que ; dio ~sustanci ; do <stimulant> ; do that ; do yal ; do you
        not_a_lead	-1	doc ; doe ; doesnt <photo> ; doesnt show ; dog bark ; dond se ; dont <phone>
        not_a_lead	-1	dont <say> ; dont both ; dont cal ; dont know ; dop sick ; dorm ; down <last>
        not_a_lead	-1	down last ; doy ; dri ; driv him ; driv hom ; drop the ; drov ; dtr graduat ; duerm
        not_a_lead	-1	each <week> ; each day ; eat oatmeal ; eight hour ; el <hospital> ; el hospital
        not_a_lead	-1	el que ; em ; email me ; en el ; encant ; eng ; entr a ; entreg el ; escalation
        not_a_lead	-1	eso es ; estoy list ; even know ; every even ; everyth is ; eye ; f <hear>
        not_a_lead	-1	fami visit ; farsi ; fath d ; femal ; fent in ; feri ; fiest ; find you ; finger
        not_a_lead	-1	finish detox ; firefight ; first ; first try ; fish ; fist ; fit in ; fold
        not_a_lead	-1	for <insurance> ; for <withdrawal> ; for my ; for our ; for read ; for to
        not_a_lead	-1	forget the ; forty thousand ; four day ; four minut ; frasc ; fre <eat> ; fre and
        not_a_lead	-1	friend ; from <amount> ; from <job> ; from me ; ful tim ; fund ; furth ; g / ; gav
        not_a_lead	-1	gav it ; gav no ; gav the ; get him ; get int ; get to ; giv nam ; glovebox
        not_a_lead	-1	go somewher ; good <job> ; good <week> ; got marri ; got no ; got our ; graduat in
        not_a_lead	-1	gran ; grand ; grandmoth was ; groceri ; ground ; group not ; hac ; halal ; ham
        not_a_lead	-1	hard to ; harin ; has <drive> ; has sent ; hav <appointment> ; hav <drive>
        not_a_lead	-1	hav hous ; hav no ; havent <asleep> ; havent slept ; havent told ; hay quien
        not_a_lead	-1	he <take> ; he drink ; he put ; he tak ; he text ; he went ; hel im ; help you
        not_a_lead	-1	her <night> ; her <phone> ; her back ; her out ; her own ; hes <go> ; hes <leave>
        not_a_lead	-1	hes <say> ; hij a ; hij de ; hij me ; hipotec ; his <school> ; his chest ; his drink
        not_a_lead	-1	his hand ; his truck ; hit ; hom from ; hom health ; hos and ; hous mgr ; huf ; hug
        not_a_lead	-1	hx ~<withdrawal> ; hx ~dts ; i <buy> ; i alway ; i apologiz ; i buy ; i cam ; i cant
        not_a_lead	-1	i didnt ; i gav ; i got ; i listen ; i mail ; i manag ; i sit ; i wont ; iba
        not_a_lead	-1	id hav ; id want ; ide ; ideal ; identificacion ; if <stranger> ; if we
        not_a_lead	-1	im <afraid> ; im <go> ; im <see> ; im <tired> ; im finish ; im her ; im look
        not_a_lead	-1	im suppos ; im worn ; in <order> ; in <play> ; in crisi ; in custody ; in ord
        not_a_lead	-1	in recovery ; information ; insuranc company ; int ; inviern par ; iop ; iop inf
        """
}
