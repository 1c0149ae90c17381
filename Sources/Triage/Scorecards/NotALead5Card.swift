extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead5 = """
        not_a_lead	1	a city ; a company ; a drink ; a horror ; a lab ; a laundry ; a lead ; a lost ; a mol
        not_a_lead	1	a mous ; a mystery ; a pack ; a packag ; a paycheck ; a pt ; a que ; a realtor
        not_a_lead	1	a recovery ; a sil ; a speak ; a sponsor ; a tabl ; a usted ; a vers ; a weld
        not_a_lead	1	a ~<seizure> ; a ~seizur ; act ; ad ; addict ; addres off ; adentr del ; adjunt
        not_a_lead	1	admission ; adventist ; aft <clinician> ; aft an ; aft ten ; age ago ; ago thi
        not_a_lead	1	al <phone> ; al dia ; al refri ; alongsid ; alway ; am <partner> ; am the ; amar
        not_a_lead	1	an adult ; an associat ; an episod ; and <eat> ; and <need> ; and <outdoors>
        not_a_lead	1	and <record> ; and fal ; and has ; and holiday ; and hr ; and mov ; and nurs ; angel
        not_a_lead	1	animal hospital ; any <hospital> ; any opening ; anybody ther ; appendix ; appt for
        not_a_lead	1	april 0 ; are doing ; are ther ; arrest ; arriv ; articl about ; ask for ; ask no
        not_a_lead	1	at <color> ; at <night> ; at amaril ; at anoth ; at anyth ; at fiv ; at intak
        not_a_lead	1	at thre ; at wholesal ; attach if ; attack <always> ; attack at ; attack every
        not_a_lead	1	attack when ; august and ; auxili ; awak ; background ; bag for ; bajit ; ban 0
        not_a_lead	1	bano ; bar ; bark at ; barri ; be <take> ; be long ; beb y ; becam ; becaus the
        not_a_lead	1	bed again ; bed to ; bed want ; been <go> ; been polit ; been real ; behind
        not_a_lead	1	below and ; benzodiazepin ; big ; bil is ; bilingual <clinician> ; bio ; birthday and
        not_a_lead	1	blood driv ; board has ; book a ; book me ; both <die> ; bottom of ; boy died ; bp
        not_a_lead	1	brain out ; brewery ; bring back ; brochur at ; brokerag ; broth ask ; broth doe
        not_a_lead	1	brought down ; bruis ; budget ; bug on ; build websit ; bus bench ; bus in
        not_a_lead	1	busc psicolog ; but in ; but not ; by <job> ; by <month> ; by a ; by aft ; by mistak
        not_a_lead	1	by six ; by thur ; c 0 ; cab ; cabal ; calific ; cam to ; can hear ; cancel
        not_a_lead	1	cant get ; cant put ; card with ; cardigan ; cardiology clear ; caregiv 0 ; cart con
        not_a_lead	1	cas de ; cas el ; cas manag ; casi me ; celul y ; cement ; centr ; cfr ; charity
        not_a_lead	1	chat ; chatbot ; checkout ; cigar noma ; clas i ; clean <record> ; clean off
        not_a_lead	1	clear to ; click ; client ther ; clinica de ; clr has ; clr mom ; clt in ; cocin
        not_a_lead	1	coffe and ; com with ; compil a ; complain ; compton ; con quien ; consejer es
        not_a_lead	1	contact ; cook at ; corazon ; cos no ; could fil ; counselor on ; county and
        not_a_lead	1	county clinic ; cover my ; cowork told ; cpr and ; crack an ; craving are ; cre
        not_a_lead	1	crim ; crim novel ; cumpli ; current in ; custodian nam ; cut a ; d <take> ; da un
        not_a_lead	1	dari ; day ear ; day i ; day my ; de <give> ; de <night> ; de alt ; de chof
        not_a_lead	1	de dolor ; de esper ; de febrer ; de hambr ; de las ; de mas ; de por ; de port
        not_a_lead	1	de rey ; de sangr ; de teatr ; de usted ; dead ; dear la ; deceas 0 ; defendant
        not_a_lead	1	dej la ; dej su ; del <play> ; del est ; delic ; deliri por ; delirium tremen
        not_a_lead	1	dentur in ; desd la ; desd nin ; despedi de ; despeg ; detox sinc ; detox tea
        not_a_lead	1	detox ward ; dia en ; differenc between ; director ; director for ; dirij ; do <eat>
        not_a_lead	1	do i ; doe <amount> ; doe to ; doesnt need ; domestic ; dont <go> ; dr osei ; drag
        not_a_lead	1	drink and ; drink from ; driv passeng ; driveway ; drug in ; dtr ask ; dusk ; eas
        not_a_lead	1	eat until ; eeg ; egg ; el <confused> ; elder m ; elevador ; email bounc ; email to
        not_a_lead	1	employ i ; empty <furniture> ; en <moment> ; en ambulanci ; en may ; en mexicali
        not_a_lead	1	en mi ; en muert ; en tramit ; en tratamient ; enfermer ; enfermer en ; enough
        not_a_lead	1	enter ; era par ; es ; escond ; espant ; estudi enfermeri ; ever sinc ; everyth on
        not_a_lead	1	explain ; f husb ; fath and ; feet ; fellow with ; field ; fight about ; finish your
        not_a_lead	1	flunk ; for ; for <day> ; for <pet> ; for <room> ; for anybody ; for court ; for dad
        not_a_lead	1	for day ; for dtr ; for grad ; for meth ; for night ; for sal ; for six ; for spous
        not_a_lead	1	for sunday ; for tx ; forgiv ; form patient ; forty eight ; forty one ; found out
        not_a_lead	1	fre <go> ; friday my ; friend ~overdos ; from <furniture> ; from tucson ; funeral for
        not_a_lead	1	gallery ; gan <money> ; gav away ; gav them ; ged ; given me ; glas ; go if ; go to
        not_a_lead	1	goe int ; gon ; gon through ; goodnes ; got nin ; got ten ; got the ; got wel ; grac
        not_a_lead	1	great <amount> ; group and ; gues ; gun ; gutter ; had my ; hal ; half of ; hardwar
        not_a_lead	1	has <write> ; has and ; has given ; hasnt <take> ; hast le ; hav her ; hav open
        not_a_lead	1	hay <appointment> ; hay <job> ; he <moment> ; he <remember> ; he could ; he had
        not_a_lead	1	he repeat ; he said ; heat in ; heavy ; help in ; her <continue> ; her <last>
        not_a_lead	1	her <law> ; her but ; her half ; her let ; her therapist ; hes not ; hes the
        not_a_lead	1	hes ther ; hij est ; hil and ; him <consume> ; his <breath> ; his <day>
        not_a_lead	1	his <furniture> ; his arm ; his pension ; hombr en ; homework ; hoop with
        not_a_lead	1	hospital me ; hous im ; hous nobody ; hous or ; household ; hr <write> ; hr sent
        not_a_lead	1	http ; http / ; husb ; husb of ; i <appointment> ; i <insurance> ; i <put> ; i bought
        not_a_lead	1	i chang ; i chew ; i grow ; i near ; i report ; i tak ; ice ; ice <take> ; id already
        not_a_lead	1	id gon ; identify ; ignor ; im aft ; im clean ; im fil ; im fiv ; im from ; imprent
        not_a_lead	1	in heroin ; in los ; in without ; induction ; insid 0 ; iop elsewher
        not_a_lead	1	is <appointment> ; is current ; is dying ; is now ; is open ; is ruin ; is sunday
        not_a_lead	1	is what ; is wrong ; it <amount> ; it <day> ; it <start> ; it his ; it hurt ; it in
        not_a_lead	1	it start ; it thre ; it want ; its nev ; its six ; itself ; just <say> ; just nicotin
        not_a_lead	1	kickbal ; kil me ; kne are ; know befor ; know my ; know som ; know what ; know you
        not_a_lead	1	la ; la <container> ; la <home> ; la <town> ; la cal ; la llant ; la primer
        not_a_lead	1	la secundari ; la vecin ; lab bil ; landlord and ; landlord of ; las <play>
        not_a_lead	1	lat <kin> ; le <say> ; le voy ; leash ; left ; leftover ; let that ; let to
        not_a_lead	1	lif <insurance> ; lik <medicine> ; lik <need> ; limpi y ; lin item ; lin so
        not_a_lead	1	list for ; liv 0 ; liv near ; liv with ; lo que ; lobby ; location ; lock me
        not_a_lead	1	long <crowd> ; long peopl ; long term ; look lik ; loren ; los <ask> ; lunch ; lvn on
        not_a_lead	1	m to ; m want ; mail it ; manual ; manual has ; mar vist ; may ; md <write>
        not_a_lead	1	me <stop> ; me acab ; me dejan ; me dijeron ; me half ; me jubil ; me sigu ; me so
        not_a_lead	1	me two ; meant ; med dir ; medi dia ; medication ; meet with ; memory of ; mi difunt
        not_a_lead	1	mi gat ; mi hoj ; mi po ; middl nam ; mied de ; might ; might <take> ; million
        not_a_lead	1	mis <day> ; mistak ; mold ; monday ; mov from ; movement ; mrs alvarez
        not_a_lead	1	my <appointment> ; my <container> ; my <drive> ; my <headface> ; my <medicine>
        not_a_lead	1	my <money> ; my <soon> ; my apprenticeship ; my broth ; my check ; my coach
        not_a_lead	1	my counselor ; my cpap ; my cpr ; my feet ; my fml ; my friend ; my grandchildren
        not_a_lead	1	my knif ; my lunch ; my next ; my shar ; nad a ; nadi en ; nam is ; need proof
        not_a_lead	1	need two ; neg ; neighborhood thi ; nephew on ; nervio ; nev <give> ; nev don
        not_a_lead	1	nev ~<intoxicated> ; newport ; next door ; next of ; next thursday ; nicotin noth
        not_a_lead	1	night befor ; night watchman ; nit ; nit want ; no one ; no pil ; no sal
        not_a_lead	1	nobody pick ; nois ; nos ; nos quedamo ; not <hear> ; not <phone> ; not com ; not mad
        not_a_lead	1	not of ; noth strong ; obituary ; of <go> ; of <insurance> ; of <record> ; of <see>
        not_a_lead	1	of dr ; of february ; of four ; of golf ; of kin ; off <month> ; ojai and
        not_a_lead	1	on <order> ; on <write> ; on command ; on day ; on for ; on zoom ; onc a
        not_a_lead	1	one <headface> ; one went ; or say ; or ~<drug> ; or ~drug ; orgul ; our <record>
        not_a_lead	1	our <stranger> ; our <tool> ; out <opioid> ; out as ; out in ; own has ; packet
        not_a_lead	1	pag lo ; pagin ; pantry cook ; papel en ; paper on ; par <write> ; parej en
        not_a_lead	1	parent to ; partial ; past a ; pastri ; patch from ; payas de ; peanut ; pearl ; peg
        not_a_lead	1	peopl with ; per <amount> ; per fue ; perdi mi ; pharmacy on ; phon thi ; pic
        not_a_lead	1	piden par ; pizzeri ; placement 0 ; play and ; play the ; po <need> ; po want
        not_a_lead	1	point me ; poison control ; pol ; ponch la ; por <amount> ; por medi ; porqu en
        not_a_lead	1	practicum sit ; practition ; pregunt si ; prescrib it ; prescription ; president
        not_a_lead	1	pretty ; prim no ; prn ; produc <see> ; professor ; provid ; prueba ; psicolog par
        not_a_lead	1	pued llev ; purpl ; put his ; q no ; que <past> ; que <stop> ; que ell ; que estan
        not_a_lead	1	que qued ; que él ; qued ; qued ahi ; qued la ; qued las ; quedamo ; quien le
        not_a_lead	1	quier ser ; quot ; rais <child> ; rattl ; raw ; rd ; re <write> ; re detox ; read to
        not_a_lead	1	receipt ; reciben ; record no ; recuperacion ; referral list ; refil ; refund ; regal
        not_a_lead	1	regist ; relocat to ; rent on ; report at ; res ; residential faciliti ; retir navy
        not_a_lead	1	revers ; rialt ; rm 0 ; robot ; room when ; roommat ; roommat is ; rosari y ; ruben
        not_a_lead	1	ruin ; ruthan ; sab ; saf ; sali de ; salt her ; sam hour ; sangr de ; sangr dos
        not_a_lead	1	sat to ; saw ; saw the ; say over ; sch ; se <die> ; se equivoc ; se escond ; se me
        not_a_lead	1	second floor ; see and ; segur ; sel ; send our ; send subpoen ; send with
        not_a_lead	1	sentimental ; servic and ; seventi and ; she check ; she pas ; she retir ; she saw
        not_a_lead	1	shelf ; shift a ; shop ; short on ; shot <drug> ; shot dop ; shot of ; show them
        not_a_lead	1	si un ; si ya ; sign for ; sign to ; sil ; sin <try> ; sinc his ; sinc it ; sinc we
        not_a_lead	1	sist in ; slip and ; slipper ; smal <record> ; smal print ; so let ; so we ; sobr las
        not_a_lead	1	sold in ; som <furniture> ; somebody said ; somebody tel ; someplac lik
        not_a_lead	1	somewher els ; son <die> ; son died ; son was ; soon the ; sorry wrong ; speak from
        not_a_lead	1	special ; spel last ; sponsor our ; spr practicum ; squeak ; sra pregunt ; stab in
        not_a_lead	1	start the ; statement for ; station ; statu ; stay with ; stil sob ; stil wont
        not_a_lead	1	stop to ; strip in ; strip includ ; summary from ; supervision ; tal ; tal one
        not_a_lead	1	tanta ; tarot ; tech with ; teng segur ; teni en ; term ; test <container>
        not_a_lead	1	that <outdoors> ; that look ; that somebody ; that sort ; that the ; the <child>
        not_a_lead	1	the <emergency> ; the <gun> ; the <intoxicated> ; the <palecolor> ; the animal
        not_a_lead	1	the appointment ; the baby ; the bil ; the button ; the coast ; the craving ; the day
        not_a_lead	1	the deadlin ; the dental ; the drop ; the elevator ; the gentleman ; the grief
        not_a_lead	1	the gun ; the hat ; the headboard ; the invoic ; the iop ; the lab ; the lawn
        not_a_lead	1	the leav ; the pocket ; the sauc ; the schedul ; the sidewalk ; the smok ; the snow
        not_a_lead	1	the soon ; the stor ; the twin ; the websit ; the ~gym ; them <write> ; them off
        not_a_lead	1	them to ; then <insurance> ; ther <sad> ; ther any ; ther was ; therapist at
        not_a_lead	1	therapist who ; thes <day> ; thes day ; they did ; they should ; thi <record>
        not_a_lead	1	thi out ; thi sunday ; thoma ; thre day ; thre stat ; through march ; thursday
        not_a_lead	1	til <last> ; til last ; tim me ; tir on ; tir shop ; tmrw ; to <think> ; to alcohol
        not_a_lead	1	to blam ; to buy ; to know ; to meet ; to teach ; to the ; to us ; to wednesday
        not_a_lead	1	toilet ; towel and ; train in ; treatment record ; tremen ; tri to ; troubl just
        not_a_lead	1	truck and ; truck key ; tryn ; tucson and ; tuesday meet ; tumb ; turn it ; turn up
        not_a_lead	1	twelv so ; two year ; tx <day> ; u ; u <job> ; u hir ; ultimo ; un <crowd>
        not_a_lead	1	un <moment> ; un cigar ; una <job> ; una enfermer ; una malet ; undergrad
        not_a_lead	1	union steward ; univ ; until spr ; until they ; unus ; up forty ; up lik ; us
        not_a_lead	1	us <last> ; us last ; usted <go> ; usted y ; vi el ; visita ; viv en ; wait 0 ; waiv
        not_a_lead	1	wak ; want anoth ; warrant ; was <insurance> ; was her ; was quiet ; was und
        not_a_lead	1	watchman ; way <phone> ; wdnt <say> ; we <continue> ; we arent ; we fil ; we pay
        not_a_lead	1	websit for ; wedding ; weed out ; week ; week only ; weekend the ; went hom
        not_a_lead	1	wer friend ; what <go> ; when <soon> ; when next ; when your ; whisper ; who can
        not_a_lead	1	whod <say> ; whoev answer ; widow of ; wil <fall> ; wil drop ; with <angry>
        not_a_lead	1	with <drug> ; with detox ; with door ; with good ; within ; without los ; witnes
        not_a_lead	1	wok up ; word ; worker comp ; would ; would <stranger> ; writ that ; writ thi
        not_a_lead	1	wrongful ; wrongful <die> ; wrongful death ; y ; y <emergency> ; y car ; y och
        not_a_lead	1	y quisier ; ya es ; yesterday and ; you now ; you told ; you want ; youd be
        not_a_lead	1	youl <take> ; your <insurance> ; your aftercar ; your director ; your for ; your whol
        not_a_lead	1	yr ; yrs off ; zer <money> ; ~<alcohol> ~<treatment> ; ~<alone> ~<need>
        not_a_lead	1	~<clinician> <say> ; ~<consume> ; ~<consume> anyth ; ~<drug> ~<pill> ; ~<law> no
        not_a_lead	1	~<opioid> but ; ~<pill> ~<alcohol> ; ~<wait> ~<treatment> ; ~<write> ; ~a ~plac
        not_a_lead	1	~alc ; ~dot ; ~drug or ; ~elevator ; ~fee for ; ~fum no ; ~hac ; ~heroin but ; ~his
        not_a_lead	1	~i ~can ; ~is ; ~min ; ~one ; ~patient ; ~pt want ; ~seizur ; ~servic for ; ~sol
        not_a_lead	1	~tight ; ~tom ni ; ~tom no ; ~work ; él dej ; él estuv
        not_a_lead	-1	$ $ ; *detoxRequest.0:hypothetical ; *detoxWord.0:hypothetical ; *duration.0
        not_a_lead	-1	*duration.5 ; *emergency.3 ; *frequency.2 ; *mandate.1 ; *naloxone.0
        not_a_lead	-1	*nonDrug.0:hypothetical ; *occasional.0:negated ; *otherService.4:negated
        not_a_lead	-1	*overdose.0:negated ; *person.0:negated ; *quitting.0:historical
        not_a_lead	-1	*quitting.0:negated ; *substance.0:historical ; *substance.0:other_experiencer
        not_a_lead	-1	*suicidalOblique.9 ; *vendor.0:other_experiencer ; *withdrawalHint.0:negated
        not_a_lead	-1	+ <cannabis> ; + <moment> ; / 0 ; 0 / ; 0 <caretaking> ; 0 <container> ; 0 <pill>
        not_a_lead	-1	0 <put> ; 0 <stop> ; 0 ano ; 0 ask ; 0 at ; 0 drink ; 0 eat ; 0 giv ; 0 is ; 0 mos
        not_a_lead	-1	0 oh ; 0 or ; 0 se ; 0 week ; <afraid> por ; <alcohol> <month> ; <alcohol> <say>
        not_a_lead	-1	<alcohol> al ; <alone> no ; <always> ; <always> <amount> ; <always> <child>
        not_a_lead	-1	<always> <stop> ; <amount> <church> ; <amount> <go> ; <amount> <treatment>
        not_a_lead	-1	<amount> al ; <amount> grand ; <amount> if ; <amount> than ; <angry> in ; <angry> my
        not_a_lead	-1	<appointment> + ; <ask> <church> ; <ask> about ; <ask> por ; <ask> which
        not_a_lead	-1	<asleep> <day> ; <asleep> <furniture> ; <asleep> in ; <blood> <continue>
        not_a_lead	-1	<blood> <need> ; <blood> <outdoors> ; <bodypart> <always> ; <bodypart> <hold>
        not_a_lead	-1	<bodypart> <hot> ; <bodypart> <say> ; <bodypart> lik ; <bodypart> of
        not_a_lead	-1	<bodypart> with ; <break> <amount> ; <breath> <room> ; <build> <opening>
        not_a_lead	-1	<build> <play> ; <build> <soon> ; <build> lo ; <buy> <need> ; <buy> la
        not_a_lead	-1	<cannabis> <write> ; <chestheart> <pill> ; <child> <headface> ; <child> <sick>
        not_a_lead	-1	<child> <write> ; <child> are ; <church> ; <church> <go> ; <church> <say>
        not_a_lead	-1	<church> <shame> ; <church> <think> ; <church> sinc ; <clean> <need> ; <clean> are
        not_a_lead	-1	<clinician> 0 ; <clinician> <amount> ; <clinician> <law> ; <clinician> can
        not_a_lead	-1	<clinician> in ; <clinician> me ; <clothes> on ; <cold> <bodypart>
        not_a_lead	-1	<colleague> from ; <colleague> nam ; <consume> <amount> ; <consume> com
        not_a_lead	-1	<consume> desd ; <consume> ice ; <consume> spic ; <consume> you
        not_a_lead	-1	<container> <bodypart> ; <container> <night> ; <container> <play> ; <container> on
        not_a_lead	-1	<continue> <home> ; <continue> <week> ; <continue> con ; <count> <amount>
        not_a_lead	-1	<count> <daytime> ; <count> <night> ; <count> <past> ; <crowd> <appointment>
        not_a_lead	-1	<crowd> y ; <day> <play> ; <day> <put> ; <day> <shake> ; <day> plac ; <day> sam
        not_a_lead	-1	<day> so ; <day> the ; <day> to ; <die> <clothes> ; <drive> 0 ; <drive> <child>
        not_a_lead	-1	<drive> iron ; <drug> <go> ; <drug> <hear> ; <drug> <sick> ; <drug> <stimulant>
        not_a_lead	-1	<drug> <take> ; <drug> <week> ; <drug> ~<consume> ; <eat> <headface> ; <eat> <stop>
        not_a_lead	-1	<eat> <think> ; <eat> a ; <eat> con ; <eat> dulc ; <emergency> el ; <emergency> is
        not_a_lead	-1	<emergency> x ; <fall> <clothes> ; <fire> <eat> ; <fire> <think> ; <fluid> <blood>
        not_a_lead	-1	<fluid> and ; <friend> <consume> ; <friend> <take> ; <friend> re
        not_a_lead	-1	<furniture> <moment> ; <furniture> <say> ; <give> <crowd> ; <give> <drug>
        not_a_lead	-1	<give> us ; <go> <drive> ; <go> <furniture> ; <go> <hold> ; <go> <moment>
        not_a_lead	-1	<go> <need> ; <go> <say> ; <go> <trade> ; <go> con ; <go> ins ; <go> one
        not_a_lead	-1	<go> straight ; <go> us ; <happy> <record> ; <headface> <say> ; <headface> <think>
        not_a_lead	-1	<headface> to ; <hear> a ; <hear> and ; <hear> on ; <hear> who ; <height> <water>
        not_a_lead	-1	<height> de ; <height> from ; <height> of ; <height> when ; <height> y
        not_a_lead	-1	<hit> <moment> ; <hit> <opioid> ; <hold> <furniture> ; <home> <room> ; <home> <soon>
        not_a_lead	-1	<home> en ; <home> from ; <home> health ; <hopeless> ; <hospital> <photo>
        not_a_lead	-1	<hospital> cm ; <illness> wel ; <insurance> <crowd> ; <insurance> <stimulant>
        not_a_lead	-1	<insurance> <stranger> ; <insurance> no ; <insurance> y ; <job> <always>
        not_a_lead	-1	<job> <clean> ; <job> <hospital> ; <job> attach ; <job> to ; <key> <kin>
        not_a_lead	-1	<kill> <clinician> ; <kill> <home> ; <kill> <opioid> ; <kin> <angry> ; <kin> <fluid>
        not_a_lead	-1	<kin> <law> ; <kin> <lock> ; <kin> <phone> ; <kin> <stop> ; <kin> <write> ; <kin> by
        not_a_lead	-1	<kin> found ; <kin> she ; <law> mat ; <leave> <outdoors> ; <leave> by ; <leave> del
        not_a_lead	-1	<leave> nam ; <moment> <always> ; <moment> <happy> ; <moment> <think> ; <moment> im
        not_a_lead	-1	<moment> se ; <moment> so ; <money> $ ; <money> 0 ; <money> <drug> ; <money> <see>
        not_a_lead	-1	<money> at ; <money> of ; <money> rat ; <money> un ; <money> you ; <month> <home>
        not_a_lead	-1	<month> of ; <need> <alcohol> ; <need> <die> ; <need> <stimulant>
        not_a_lead	-1	<need> <treatment> ; <need> an ; <need> out ; <need> somewher ; <need> step
        not_a_lead	-1	<needle> <furniture> ; <night> <night> ; <night> <think> ; <night> owl ; <night> to
        not_a_lead	-1	<official> <order> ; <opening> <moment> ; <opening> <say> ; <opening> on
        not_a_lead	-1	<opioid> <alcohol> ; <opioid> <consume> ; <opioid> <kin> ; <outdoors> <night>
        not_a_lead	-1	<outdoors> <order> ; <outdoors> <record> ; <outdoors> <stranger> ; <pain>
        not_a_lead	-1	<partner> <drive> ; <partner> <job> ; <partner> <partner> ; <partner> had
        not_a_lead	-1	<past> <always> ; <past> <job> ; <past> <say> ; <past> <write> ; <past> your
        not_a_lead	-1	<pet> y ; <phone> <crowd> ; <phone> <insurance> ; <phone> <partner> ; <phone> <wait>
        not_a_lead	-1	<phone> en ; <phone> equivoc ; <phone> es ; <phone> n ; <phone> the ; <phone> your
        not_a_lead	-1	<photo> <drive> ; <play> <law> ; <play> of ; <promise> <colleague>
        not_a_lead	-1	<promise> <past> ; <promise> each ; <promise> si ; <rail> <crowd> ; <rarely> <day>
        not_a_lead	-1	<record> 0 ; <record> <drive> ; <record> <give> ; <record> at ; <record> por
        not_a_lead	-1	<record> to ; <relapse> in ; <remember> her ; <room> <furniture> ; <room> <say>
        not_a_lead	-1	<room> what ; <rope> <ask> ; <rope> on ; <sad> <consume> ; <sad> is ; <say> <calm>
        not_a_lead	-1	<say> <need> ; <say> <shame> ; <say> my ; <say> que ; <say> thi ; <say> was
        not_a_lead	-1	<school> <kin> ; <school> <see> ; <school> <vendor> ; <school> at ; <see> <child>
        not_a_lead	-1	<see> <sad> ; <see> <write> ; <see> over ; <shake> <amount> ; <sober> <see>
        not_a_lead	-1	<soon> <count> ; <soon> de ; <start> <consume> ; <start> a ; <stimulant> at
        not_a_lead	-1	<stimulant> by ; <stop> <pill> ; <stop> <say> ; <stop> at ; <stop> on ; <stop> the
        not_a_lead	-1	<stranger> <colleague> ; <stranger> <drive> ; <stranger> <relapse>
        not_a_lead	-1	<stranger> <think> ; <stranger> has ; <take> <continue> ; <take> <daytime>
        not_a_lead	-1	<take> <medicine> ; <take> <palecolor> ; <take> <say> ; <take> <sedative>
        not_a_lead	-1	<take> <town> ; <take> away ; <take> him ; <take> la ; <take> som ; <think> <record>
        not_a_lead	-1	<think> <take> ; <think> <year> ; <think> i ; <think> the ; <tool> <trade>
        not_a_lead	-1	<town> <stop> ; <town> is ; <town> with ; <trade> <colleague> ; <trade> <think>
        not_a_lead	-1	<treatment> <hospital> ; <treatment> <vendor> ; <treatment> a ; <treatment> as
        not_a_lead	-1	<treatment> per ; <treatment> privat ; <treatment> was ; <treatment> without
        not_a_lead	-1	<trust> <hear> ; <try> <moment> ; <try> <rope> ; <volunteer> on ; <wait> <see>
        not_a_lead	-1	<wait> <trade> ; <wait> en ; <week> a ; <week> for ; <week> if ; <withdrawal> <stop>
        not_a_lead	-1	<withdrawal> en ; <write> <child> ; <write> <eat> ; <write> <opening>
        not_a_lead	-1	<write> <town> ; <write> <trust> ; <write> if ; <write> is ; <write> pleas
        not_a_lead	-1	<year> no ; <year> or ; a <crowd> ; a <hear> ; a <height> ; a <hot> ; a <needle>
        not_a_lead	-1	a <seizure> ; a <think> ; a <town> ; a <year> ; a check ; a current ; a doctor
        not_a_lead	-1	a dres ; a fly ; a friday ; a funny ; a la ; a lif ; a list ; a liv ; a medical
        not_a_lead	-1	a plac ; a plan ; a red ; a rig ; a whil ; a year ; abaj ; about 0 ; about <crowd>
        not_a_lead	-1	about you ; abren ; acab ; acros <town> ; acros town ; afford ; aft <count>
        not_a_lead	-1	aft school ; ago no ; agre ; aisl ; al <room> ; along with ; als ; amaneci
        not_a_lead	-1	an <moment> ; an admission ; an hour ; and am ; and can ; and con ; and cost
        not_a_lead	-1	and everybody ; and havent ; and left ; and may ; and out ; and refus ; and that
        not_a_lead	-1	and the ; and went ; anoth <phone> ; anyway ; apologiz each ; are <go> ; are open
        not_a_lead	-1	argu ; armpit ; arregl lo ; art <town> ; as your ; asam ; asdf <shame> ; asdf sorry
        not_a_lead	-1	ask the ; ask which ; at <job> ; at cal ; at church ; at her ; at it ; attach a
        not_a_lead	-1	availabl in ; ayud con ; back <hospital> ; bakersfield ; bark in ; battery ; bcb
        not_a_lead	-1	be for ; be gon ; be her ; becaus she ; bed with ; been 0 ; been <put> ; been going
        not_a_lead	-1	befor he ; believ thi ; bibl ; blew ; blew a ; bolich ; bos is ; box for ; brag
        not_a_lead	-1	brief ; brochur ; bulletin ; by <moment> ; by day ; bye to ; c ; cad ; calend with
        not_a_lead	-1	calm ; can <start> ; can go ; cant <continue> ; cant <hold> ; cant keep ; cant pay
        not_a_lead	-1	car with ; card is ; casi ; cb <order> ; cerc ; cerveza ; chapel ; chest feel ; clam
        not_a_lead	-1	clas for ; clas play ; clonazepam ; clr <go> ; cocain 0 ; cod in ; coed ; coffe went
        not_a_lead	-1	com <eat> ; com si ; com thi ; comedor ; committe ; companer ; con su ; concret
        not_a_lead	-1	confd ; cor ; corol ; could not ; count out ; cps ; crossword ; cuadr ; cuanto <day>
        not_a_lead	-1	cuanto dia ; cuchar ; curb ; curiou about ; cut my ; cuz ; d residential ; d/c from
        not_a_lead	-1	da igual ; dad ; dat is ; daught has ; day of ; day plac ; de <clinician> ; de <go>
        not_a_lead	-1	de <vendor> ; de a ; de dia ; de escalation ; de mis ; de preferenci ; deductibl
        not_a_lead	-1	defend ; dejarl ; del <drive> ; del <money> ; del lun ; del viern ; delt
        not_a_lead	-1	desd <night> ; desd anoch ; desert ; detail ; detox myself ; did ; did <amount>
        not_a_lead	-1	dij que ; dio ~sustanci ; do <stimulant> ; do that ; do yal ; do you ; doc ; doe
        not_a_lead	-1	doesnt <photo> ; doesnt show ; dog bark ; dond se ; dont <phone> ; dont <say>
        not_a_lead	-1	dont both ; dont cal ; dont know ; dop sick ; dorm ; down <last> ; down last ; doy
        not_a_lead	-1	dri ; driv him ; driv hom ; drop the ; drov ; dtr graduat ; duerm ; each <week>
        not_a_lead	-1	each day ; eat oatmeal ; eight hour ; el <hospital> ; el hospital ; el que ; em
        not_a_lead	-1	email me ; en el ; en espanol ; encant ; eng ; entr a ; entreg el ; escalation
        not_a_lead	-1	eso es ; estoy list ; even know ; every even ; everyth is ; eye ; f <hear>
        not_a_lead	-1	fami visit ; farsi ; fath d ; femal ; fent in ; feri ; fiest ; find you ; finger
        not_a_lead	-1	finish detox ; firefight ; first ; first try ; fish ; fist ; fit in ; fold
        not_a_lead	-1	for <insurance> ; for <withdrawal> ; for my ; for our ; for read ; for to
        not_a_lead	-1	forget the ; forty thousand ; four day ; four minut ; frasc ; fre <eat> ; fre and
        not_a_lead	-1	friend ; from <amount> ; from <job> ; from me ; ful tim ; fund ; furth ; g / ; gav
        not_a_lead	-1	gav it ; gav no ; gav the ; get him ; get int ; get to ; giv nam ; glovebox
        not_a_lead	-1	go somewher ; good <job> ; good <week> ; got marri ; got no ; got our ; graduat in
        not_a_lead	-1	gran ; grand ; groceri ; group not ; hac ; halal ; ham ; hard to ; harin
        not_a_lead	-1	has <drive> ; has sent ; hav <appointment> ; hav <drive> ; hav hous ; hav no
        not_a_lead	-1	hav two ; havent <asleep> ; havent slept ; havent told ; hay quien ; he <take>
        not_a_lead	-1	he drink ; he put ; he tak ; he text ; he went ; hel im ; help you ; her <night>
        not_a_lead	-1	her <phone> ; her back ; her out ; her own ; her twelv ; hes <go> ; hes <leave>
        not_a_lead	-1	hes <say> ; hij a ; hij de ; hij me ; hipotec ; his <school> ; his chest ; his drink
        not_a_lead	-1	his hand ; his truck ; hit ; hom from ; hom health ; hos and ; hous mgr ; huf ; hug
        not_a_lead	-1	hx ~<withdrawal> ; hx ~dts ; i <buy> ; i alway ; i apologiz ; i buy ; i cam ; i cant
        not_a_lead	-1	i cut ; i didnt ; i gav ; i got ; i listen ; i mail ; i manag ; i sit ; i wont ; iba
        """
}
