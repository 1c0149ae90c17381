extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification10 = """
        needs_clarification	-2	una <alone> ; una <clinician> ; una azul ; una muj ; una quej ; una sol
        needs_clarification	-2	und <amount> ; unhous ; unit ; unlock so ; until <stranger> ; until lat
        needs_clarification	-2	until somebody ; up <child> ; ur ; urin ; us a ; us as ; use 0 ; use for
        needs_clarification	-2	user ; using crystal ; usted hacen ; vacuum clean ; van <amount> ; van has
        needs_clarification	-2	vanity ; vape ; varia vec ; vayan ; vec mal ; vecin en ; vecin toc ; vehicl
        needs_clarification	-2	vemo ; veng por ; vers ; very <hot> ; very hot ; vez ; viej que ; viern y
        needs_clarification	-2	view of ; vivimo junto ; voicemail greet ; voz baj ; w ; w/d mgmt ; wak my
        needs_clarification	-2	wak up ; walgreen ; want purchas ; want somewher ; was <blood> ; was <hit>
        needs_clarification	-2	was good ; was one ; was quiet ; was suppos ; was surpris ; was ~<die>
        needs_clarification	-2	wat but ; watch a ; way i ; way mor ; way up ; we <angry> ; we <write>
        needs_clarification	-2	we arent ; we empti ; we fight ; we keep ; we rol ; wear a ; websit on
        needs_clarification	-2	wed lik ; weed pen ; week at ; week now ; weekend a ; weekend only
        needs_clarification	-2	weekend with ; weeknight ; went from ; wer <vermin> ; what <moment>
        needs_clarification	-2	what <need> ; whatev it ; when i ; whenev ther ; whil its ; whisper bc
        needs_clarification	-2	whit knuckl ; who used ; widow in ; wif hes ; wil <feel> ; wil go
        needs_clarification	-2	wil sign ; wil touch ; win at ; wind chil ; window seat ; with <emergency>
        needs_clarification	-2	with <medicine> ; with bad ; with din ; with laugh ; with us
        needs_clarification	-2	without <stimulant> ; without being ; without it ; wk ; wks preg ; won the
        needs_clarification	-2	wont <say> ; wont say ; wor ; work comput ; would <happy> ; would <think>
        needs_clarification	-2	would go ; would lik ; would los ; would one ; wreck ; wrong about
        needs_clarification	-2	x <year> ; xylazin ; y and ; y asi ; y camin ; y con ; y creci ; y medi
        needs_clarification	-2	y nad ; y sin ; y tir ; y/o ; ya est ; ya van ; yal ; year ; year now
        needs_clarification	-2	yes or ; yesterday ; yo <alone> ; yogurt ; you <phone> ; you folk
        needs_clarification	-2	you look ; you send ; you so ; you stil ; you when ; your <hear>
        needs_clarification	-2	your <kin> ; your <night> ; your <treatment> ; your even ; your is
        needs_clarification	-2	your voic ; youv <take> ; yrs ; zapato ; ~<amount> ~<year> ; ~<clean>
        needs_clarification	-2	~<consume> ~<always> ; ~<continue> ; ~<day> ; ~<emergency> on
        needs_clarification	-2	~<go> ~<think> ; ~<headface> ~spray ; ~<hot> ; ~<pill> ; ~<remember>
        needs_clarification	-2	~<seizure> ~<stop> ; ~<shake> ni ; ~<sick> ; ~<stop> ~my ; ~<threat>
        needs_clarification	-2	~<treatment> for ; ~<vermin> ; ~a ; ~a ~<amount> ; ~a ~<consume>
        needs_clarification	-2	~a ~<night> ; ~a ~<pill> ; ~a ~night ; ~at ; ~beer ; ~bet off ; ~boy
        needs_clarification	-2	~bridg ; ~cervez ; ~da <amount> ; ~da mas ; ~de ; ~die ; ~dry ; ~end ~my
        needs_clarification	-2	~etoh sinc ; ~ex ; ~fit ~in ; ~he ; ~i ; ~ice ; ~inpt ; ~isnt ; ~la ; ~me
        needs_clarification	-2	~my ~lif ; ~no ~pued ; ~non ; ~of ~<alcohol> ; ~record ; ~resi ; ~sol ; ~to
        needs_clarification	-2	~to ~<die> ; ~to ~die ; ~tom ni ; ~vin ; ~weekend ; ~with ~the ; ~x
        needs_clarification	-2	~xanax ; él <home> ; él dej ; él pidi
        needs_clarification	-3	*abstinent.0:hypothetical ; *abstinent.0:other_experiencer ; *ago.1
        needs_clarification	-3	*drinks.2:negated ; *duration.1 ; *emergency.fever:negated
        needs_clarification	-3	*hallucination.lookAlike ; *homeless:negated ; *iopRequest:hypothetical
        needs_clarification	-3	*jobSeeker.opensNote ; *keptUsing:other_experiencer
        needs_clarification	-3	*naloxone:other_experiencer ; *otherService.therapist:negated
        needs_clarification	-3	*overdoseNow:possible ; *pregnancy:other_experiencer ; *quantity.allDay
        needs_clarification	-3	*quantity.binge ; *quantity:negated ; *residentialEnding
        needs_clarification	-3	*seizure.epilepsy:historical ; *service:hypothetical ; *substance.stimulant
        needs_clarification	-3	*thirdParty ; *vendor.opensNote ; + <cannabis> ; / day ; 0 <happy>
        needs_clarification	-3	0 <school> ; 0 <stop> ; 0 nino ; 0 no ; 0 x ; <afraid> and
        needs_clarification	-3	<alcohol> <law> ; <alcohol> <room> ; <alcohol> <shake> ; <alcohol> al
        needs_clarification	-3	<always> <consume> ; <always> <money> ; <always> terc ; <amount> 0
        needs_clarification	-3	<amount> <container> ; <amount> <drive> ; <amount> <drug>
        needs_clarification	-3	<amount> <illness> ; <amount> <sober> ; <amount> <take> ; <amount> doe
        needs_clarification	-3	<amount> nin ; <amount> or ; <amount> row ; <amount> sinc ; <amount> x
        needs_clarification	-3	<appointment> <official> ; <asleep> <home> ; <asleep> <outdoors>
        needs_clarification	-3	<asleep> <week> ; <awake> <bodypart> ; <awake> <moment> ; <awake> him
        needs_clarification	-3	<blood> <eat> ; <blood> <sedative> ; <blood> <see> ; <bodypart> <color>
        needs_clarification	-3	<bodypart> <fire> ; <bodypart> <hear> ; <bodypart> se ; <bodysound>
        needs_clarification	-3	<bodysound> <headface> ; <bodysound> <take> ; <breath> <always>
        needs_clarification	-3	<breath> <moment> ; <breath> condition ; <build> <write> ; <buy> <money>
        needs_clarification	-3	<buy> <stimulant> ; <calm> when ; <cannabis> ; <cannabis> <amount>
        needs_clarification	-3	<cannabis> <week> ; <caretaking> ; <chestheart> <always>
        needs_clarification	-3	<chestheart> <day> ; <chestheart> a ; <child> <hear> ; <child> nev
        needs_clarification	-3	<clean> <clean> ; <clean> <hear> ; <clean> <vermin> ; <clean> for
        needs_clarification	-3	<clinician> ; <clinician> <angry> ; <clinician> de ; <cold> <fluid>
        needs_clarification	-3	<cold> on ; <cold> se ; <colleague> <sober> ; <confused> <insurance>
        needs_clarification	-3	<confused> <see> ; <consume> <build> ; <consume> <count>
        needs_clarification	-3	<consume> <crowd> ; <consume> <night> ; <consume> is ; <consume> mayb
        needs_clarification	-3	<consume> sat ; <consume> todo ; <container> mark ; <container> we
        needs_clarification	-3	<continue> <go> ; <continue> <hit> ; <continue> <key> ; <continue> <wait>
        needs_clarification	-3	<continue> me ; <count> <ask> ; <count> <night> ; <count> <say>
        needs_clarification	-3	<count> them ; <crowd> <count> ; <crowd> <die> ; <crowd> <media>
        needs_clarification	-3	<crowd> <week> ; <crowd> go ; <crowd> ~<stimulant> ; <day> ; <day> <fluid>
        needs_clarification	-3	<day> <goodbye> ; <day> <order> ; <day> <stimulant> ; <day> about
        needs_clarification	-3	<day> by ; <day> can ; <day> if ; <day> long ; <day> noth ; <day> thing
        needs_clarification	-3	<daytime> <alcohol> ; <daytime> <take> ; <drive> <give> ; <drive> <pet>
        needs_clarification	-3	<drive> myself ; <drive> pas ; <drive> through ; <drug> <consume>
        needs_clarification	-3	<drug> <treatment> ; <drug> at ; <drug> by ; <drug> on ; <eat> <opioid>
        needs_clarification	-3	<eat> <school> ; <eat> by ; <eat> maz ; <eat> thi ; <emergency> <crowd>
        needs_clarification	-3	<fall> <calm> ; <fluid> <asleep> ; <fluid> <shake> ; <friend> 0
        needs_clarification	-3	<friend> <build> ; <friend> <drug> ; <friend> <night> ; <friend> <play>
        needs_clarification	-3	<give> <child> ; <give> <medicine> ; <give> clr ; <go> <clinician>
        needs_clarification	-3	<go> fin ; <go> una ; <go> with ; <goodbye> <drive> ; <happy> unk
        needs_clarification	-3	<headface> <color> ; <headface> when ; <hear> <night> ; <hear> <town>
        needs_clarification	-3	<hear> at ; <hear> fin ; <hear> whil ; <height> <phone> ; <hit> <emergency>
        needs_clarification	-3	<hit> <past> ; <home> <asleep> ; <home> <sober> ; <home> read
        needs_clarification	-3	<illness> <day> ; <job> <clothes> ; <job> <crowd> ; <job> <kin>
        needs_clarification	-3	<job> <take> ; <kill> <opioid> ; <kill> <rope> ; <kin> <ask>
        needs_clarification	-3	<kin> <moment> ; <kin> <withdrawal> ; <kin> thi ; <kin> toma ; <leave> #
        needs_clarification	-3	<leave> <asleep> ; <leave> <child> ; <leave> <law> ; <leave> <palecolor>
        needs_clarification	-3	<leave> in ; <medicine> + ; <medicine> <need> ; <moment> <alcohol>
        needs_clarification	-3	<moment> <last> ; <moment> around ; <moment> me ; <money> <clinician>
        needs_clarification	-3	<money> <furniture> ; <money> of ; <month> ; <month> <appointment>
        needs_clarification	-3	<month> <clinician> ; <month> <job> ; <month> <last> ; <month> at
        needs_clarification	-3	<month> he ; <need> <afraid> ; <need> <blood> ; <need> <leave>
        needs_clarification	-3	<need> <media> ; <need> <opioid> ; <need> <sad> ; <need> <withdrawal>
        needs_clarification	-3	<need> anoth ; <need> ir ; <need> per ; <night> <container>
        needs_clarification	-3	<night> <partner> ; <night> desd ; <night> that ; <official>
        needs_clarification	-3	<official> <appointment> ; <official> <need> ; <official> me
        needs_clarification	-3	<opioid> <continue> ; <opioid> <count> ; <opioid> <pill> ; <opioid> off
        needs_clarification	-3	<opioid> x ; <opioid> y ; <order> <home> ; <outdoors> <need>
        needs_clarification	-3	<outdoors> <week> ; <palecolor> <drive> ; <palecolor> <job>
        needs_clarification	-3	<palecolor> <pill> ; <palecolor> <vermin> ; <partner> <ask>
        needs_clarification	-3	<partner> <church> ; <partner> could ; <partner> deploy ; <partner> has
        needs_clarification	-3	<partner> mad ; <partner> of ; <past> <last> ; <pet> <night> ; <pet> he
        needs_clarification	-3	<phone> <vendor> ; <phone> back ; <phone> he ; <phone> over ; <phone> was
        needs_clarification	-3	<phone> whil ; <photo> <past> ; <promise> <phone> ; <put> <stranger>
        needs_clarification	-3	<put> las ; <rail> <play> ; <rail> <room> ; <room> tien ; <room> with
        needs_clarification	-3	<rope> <continue> ; <sad> <see> ; <sad> no ; <say> <fluid> ; <say> chuy
        needs_clarification	-3	<say> no ; <say> noma ; <say> ~<treatment> ; <school> <drug>
        needs_clarification	-3	<school> used ; <sedative> <alcohol> ; <sedative> <always>
        needs_clarification	-3	<sedative> <amount> ; <sedative> <clinician> ; <sedative> <past>
        needs_clarification	-3	<sedative> de ; <sedative> is ; <sedative> off ; <see> <day>
        needs_clarification	-3	<see> <drive> ; <see> <water> ; <shake> ; <shame> <phone> ; <shame> when
        needs_clarification	-3	<sober> <kin> ; <sober> <treatment> ; <sober> and ; <stimulant> <alone>
        needs_clarification	-3	<stimulant> <day> ; <stimulant> <furniture> ; <stimulant> <past>
        needs_clarification	-3	<stimulant> mayb ; <stimulant> most ; <stimulant> noma ; <stimulant> off
        needs_clarification	-3	<stimulant> pretty ; <stimulant> with ; <stimulant> ya ; <stop> <breath>
        needs_clarification	-3	<stop> <pill> ; <stranger> <play> ; <stranger> of ; <take> <alcohol>
        needs_clarification	-3	<take> <amount> ; <take> <bodypart> ; <take> <continue> ; <take> <last>
        needs_clarification	-3	<take> <law> ; <take> his ; <think> im ; <town> first ; <town> not
        needs_clarification	-3	<trade> <alcohol> ; <trade> <take> ; <trade> <treatment> ; <trade> <year>
        needs_clarification	-3	<trade> re ; <trade> with ; <treatment> <ask> ; <treatment> <drive>
        needs_clarification	-3	<treatment> <drug> ; <treatment> <insurance> ; <treatment> <partner>
        needs_clarification	-3	<treatment> <start> ; <treatment> <stranger> ; <treatment> aft
        needs_clarification	-3	<treatment> del ; <treatment> first ; <treatment> from ; <treatment> inf
        needs_clarification	-3	<treatment> near ; <trust> de ; <vendor> <money> ; <vendor> for ; <week> i
        needs_clarification	-3	<withdrawal> off ; <write> <palecolor> ; <year> <amount> ; <year> <count>
        needs_clarification	-3	<year> <day> ; <year> <drive> ; <year> <need> ; <year> <stimulant>
        needs_clarification	-3	<year> asi ; a 0 ; a <sober> ; a <week> ; a circl ; a coffe ; a cop
        needs_clarification	-3	a festival ; a hymn ; a pamphlet ; a pod ; a room ; a roost ; a saw
        needs_clarification	-3	a women ; about <always> ; about twic ; absent ; admit how ; adond
        needs_clarification	-3	aft clos ; agenci ; ago i ; aguardient ; alfil ; alguien cad ; all tim
        needs_clarification	-3	allow <phone> ; allow phon ; already <money> ; am grateful ; am i ; am typ
        needs_clarification	-3	an easy ; an eight ; and <need> ; and be ; and dont ; and friday ; and hav
        needs_clarification	-3	and havent ; ano asi ; anoch le ; anoth <treatment> ; app ; appt at ; ard
        needs_clarification	-3	are alway ; are kind ; as <child> ; asdkj ; ask can ; ask pric ; at <night>
        needs_clarification	-3	at anoth ; at feed ; at parti ; at school ; at traffic ; at your ; ataqu
        needs_clarification	-3	aunt she ; aunt want ; aunt work ; away my ; bakersfield ; bar 0
        needs_clarification	-3	basebal on ; bathroom til ; bday ; be <put> ; beb en ; been <consume>
        needs_clarification	-3	been awful ; been eat ; been my ; been tak ; beer on ; befor 0
        needs_clarification	-3	behind your ; best tim ; bil my ; bio ; blanket ; blind ; block and
        needs_clarification	-3	botella ; both <happy> ; both laugh ; both talk ; box i ; brac ; bro 0
        needs_clarification	-3	broth at ; brush ; bundl ; burst ; bus pas ; busc alg ; but <night>
        needs_clarification	-3	but no ; but we ; cad terc ; caguama ; cal got ; can <take> ; can do
        needs_clarification	-3	canari ; canary ; cannot ; cant hold ; cant quit ; carcel ; card from
        needs_clarification	-3	casi no ; cdl ; cessation ; chain ; champion ; chang a ; charact
        needs_clarification	-3	check out ; chil and ; chimney and ; cho hit ; cho loft ; clas for
        needs_clarification	-3	clearanc ; clinica ; clink on ; clr <phone> ; clr <think> ; clr and
        needs_clarification	-3	clr found ; clr husband ; clr lik ; clr shout ; clr spok ; cobija ; codig
        needs_clarification	-3	coffe ring ; cohort ; cok thre ; cok to ; com <home> ; com un ; complaint
        needs_clarification	-3	complaint about ; con uno ; confes ; construy ; consult ; contamo
        needs_clarification	-3	content unk ; copi leas ; cor del ; corn maz ; could <take> ; could my
        needs_clarification	-3	could say ; count them ; cousin for ; cozy ; cran ; cristal hac ; crypt
        needs_clarification	-3	crystal ; crystal in ; cuanto <day> ; cuanto dia ; cuerp ; current iop
        needs_clarification	-3	curs ; cv ; dai ; dai drink ; dai for ; dan <treatment> ; day long
        needs_clarification	-3	de <afraid> ; de <bodypart> ; de <count> ; de eso ; de lad ; de pes
        needs_clarification	-3	de rehabilitacion ; death ; death in ; deer in ; dej el ; deni ; deport
        needs_clarification	-3	deposit back ; depres ; dia sí ; dic el ; did <amount> ; diner par
        needs_clarification	-3	dio una ; discharg ; divorc in ; dj ; do <drug> ; do it ; documentary
        needs_clarification	-3	doe he ; dog he ; doing great ; dollar and ; doming dic ; don ; don in
        needs_clarification	-3	dond la ; dont ~<consume> ; dopesick ; dr patel ; drain ; drink coffe
        needs_clarification	-3	drink is ; drink was ; drink win ; driv myself ; driv with ; drop in
        needs_clarification	-3	drov through ; durant el ; durm ; ech ; egg with ; eighteen
        needs_clarification	-3	el <colleague> ; el cuart ; el karaok ; el prim ; el son ; el traj
        needs_clarification	-3	eleven year ; empec con ; end cal ; ener y ; entr al ; entr los
        needs_clarification	-3	equivoqu de ; er ; es <palecolor> ; escrib mas ; estuv ahi ; even i
        needs_clarification	-3	evening ; every coupl ; evry <day> ; evry day ; ex client ; ex kept
        needs_clarification	-3	exclusiv ; f <stop> ; fath mad ; fax machin ; feb ; febrer ; february
        needs_clarification	-3	fel for ; fent 0 ; fev 0 ; few night ; fin i ; first <clothes> ; first ring
        needs_clarification	-3	first word ; fiv night ; floor with ; floppy ; fond ; for 0 ; for <calm>
        needs_clarification	-3	for <law> ; for bed ; for hav ; for residential ; for self ; for wiv
        needs_clarification	-3	forklift ; four hour ; fram ; from <sedative> ; from soc ; fue hac ; gat
        needs_clarification	-3	get thi ; get through ; go <day> ; goe around ; going away ; gon the
        needs_clarification	-3	gooseflesh ; gracia a ; gram of ; grey squirrel ; guarderi ; guy with ; h 0
        needs_clarification	-3	hac <count> ; hac cinc ; had me ; handwrit ; hang out ; happen when
        needs_clarification	-3	has said ; hast <eat> ; hast le ; hav <play> ; he <lock> ; he leav
        needs_clarification	-3	he only ; he ped ; heart of ; heavy <consume> ; heavy drink ; her <write>
        needs_clarification	-3	heroin y ; hi my ; highway ; him sleep ; his <breath> ; his <crowd>
        needs_clarification	-3	his <drug> ; his dead ; his driv ; his finger ; his fingernail ; his tomat
        needs_clarification	-3	hold a ; hom right ; i <trade> ; i but ; i com ; i drop ; i sent ; i won
        needs_clarification	-3	i ~<try> ; id com ; identifi ; if ~<treatment> ; im <eat> ; im <emergency>
        needs_clarification	-3	im <shake> ; im <try> ; im all ; im from ; im nineteen ; im up ; in <break>
        needs_clarification	-3	in <month> ; in <year> ; in break ; in hom ; in july ; in lot ; in malibu
        needs_clarification	-3	ins <insurance> ; insist ; inspector ; insuranc and ; int <stimulant>
        needs_clarification	-3	intern ; invent ; ir a ; is <ask> ; is <cannabis> ; is <drug>
        needs_clarification	-3	is <emergency> ; is ask ; is get ; is nic ; isnt <home> ; it alon
        needs_clarification	-3	it stick ; it than ; it thre ; its <leave> ; its gon ; its min ; its only
        needs_clarification	-3	iv ; ive had ; jameson ; job over ; ketamin most ; kid nev ; kind wher
        needs_clarification	-3	la <town> ; la <withdrawal> ; la licenci ; la piedr ; la piel ; la visit
        needs_clarification	-3	landlord son ; las <palecolor> ; lay down ; le <go> ; le <hit> ; le entr
        needs_clarification	-3	least <amount> ; leav i ; leonard ; les than ; let <crowd> ; let about
        needs_clarification	-3	letici ; library and ; licenci ; lick ; lik ; lik for ; lik i ; lik noth
        needs_clarification	-3	lin that ; llav y ; lo recom ; lo tienen ; los <cold> ; lung ; lupit ; lvn
        needs_clarification	-3	m <alcohol> ; m <angry> ; m <job> ; m <sedative> ; m in ; mad him
        needs_clarification	-3	mail addres ; mail himself ; manej y ; marriag ; martini ; mas eso
        needs_clarification	-3	may <afraid> ; may concern ; me <awake> ; me <consume> ; me <leave>
        needs_clarification	-3	me cuid ; me mud ; measl ; medi <moment> ; medi hor ; memory of ; mensaj de
        needs_clarification	-3	ment ; metanfetamin ; meth sinc ; methadon clinic ; mh ; mi <money>
        needs_clarification	-3	milligram ; min lat ; mism <home> ; misus ; mkt ; mobil ; mom in
        needs_clarification	-3	mom worri ; month in ; month now ; mos ; mov in ; much but ; mucha gracia
        needs_clarification	-3	music ; muy orgullos ; my <die> ; my <medicine> ; my back ; my bathroom
        needs_clarification	-3	my card ; my corol ; my fiance ; my keyboard ; my mail ; my new ; my ninety
        needs_clarification	-3	nam only ; nam you ; nd tim ; need a ; need someon ; needl stil
        needs_clarification	-3	nervou about ; nev cal ; new <phone> ; ni diner ; ni ~<alcohol> ; night
        needs_clarification	-3	night / ; nin <year> ; nin mas ; nin year ; nl ; no <hot> ; no <opioid>
        needs_clarification	-3	no money ; no sit ; no sleep ; no w/d ; no word ; no ~<hear> ; nobody cal
        needs_clarification	-3	noch desd ; nod ; noma <consume> ; non sinc ; not scary ; novent ; numb as
        needs_clarification	-3	numer ; numer de ; nurs in ; obituary ; of an ; of fentanyl ; of gold
        needs_clarification	-3	of spe ; of ~<stimulant> ; off <day> ; off from ; off suboxon ; old <drive>
        needs_clarification	-3	old and ; on 0 ; on <play> ; on crack ; on payday ; on radi ; on thre
        needs_clarification	-3	on wkend ; onc a ; one eye ; one i ; one pil ; one thi ; only <consume>
        needs_clarification	-3	only been ; only no ; only pleas ; only start ; only thing ; open in
        needs_clarification	-3	or im ; oth <consume> ; oth use ; other are ; otherwis ; our beagl
        needs_clarification	-3	our road ; out <day> ; outpatient program ; outreach 0 ; over who
        needs_clarification	-3	own numb ; oxicodon ; oye el ; pamphlet ; pap tom ; par <amount> ; par mis
        needs_clarification	-3	part with ; patel ; patient in ; peg el ; pen escrib ; peopl go ; per con
        needs_clarification	-3	person com ; pharmacy ; phenobarbital ; phil ; phon # ; phon died ; php
        needs_clarification	-3	phras ; pic ; picnic and ; pid ; pinch ; pis se ; pitch ; plac wher
        needs_clarification	-3	plac with ; platicarl ; play guit ; plot and ; pls ; poodl ; por <stop>
        needs_clarification	-3	por dej ; positiv for ; practic <play> ; preg ; prep ; pres 0
        needs_clarification	-3	pretty <amount> ; pretty much ; profesor de ; prog ; pronounc
        needs_clarification	-3	psychiatrist ; pt ; puedan ; q <day> ; qpw ; quien <clean> ; quien <stop>
        needs_clarification	-3	quien dej ; quiet in ; quot ; rac ; rag ; re balanc ; read thi
        needs_clarification	-3	real <afraid> ; recibo ; recom una ; rehabilitacion ; renewal ; replacement
        needs_clarification	-3	resed ; reserv ; resident 0 ; respons ; rhubarb ; right <give> ; right in
        needs_clarification	-3	rn <ask> ; rn ask ; road trip ; robocal ; rop ; routin ; said goodby
        needs_clarification	-3	said text ; salt and ; sam coffe ; sat ; sat only ; saturday ; saturday i
        needs_clarification	-3	saturday night ; say our ; say yes ; scratcher ; se <go> ; se desd ; se por
        needs_clarification	-3	second year ; seem kind ; sei ano ; sei mes ; seventeen ; seventh inning
        needs_clarification	-3	seventy one ; shaky ; she <start> ; ship ; shoot cok ; shot my ; shout over
        needs_clarification	-3	shov ; si no ; siet ; siet ano ; sign said ; sign the ; sin
        needs_clarification	-3	sin <medicine> ; sinc <daytime> ; sinc friday ; sinc july ; sinc may
        needs_clarification	-3	sir i ; six or ; slap him ; slot machin ; smokin ; snor lik ; so <partner>
        needs_clarification	-3	som night ; somebody cal ; somewher ; somo de ; son dos ; son throw
        needs_clarification	-3	soy <partner> ; spar room ; spe on ; spe to ; speak from ; specialist
        needs_clarification	-3	spray ; st ann ; start dat ; stash ; stat <alcohol> ; stat bar ; stay in
        needs_clarification	-3	stil ; stop the ; stranger ; street for ; string ; su program ; su tiemp
        needs_clarification	-3	subject lin ; suboxon ; sud ; suelt ; sunny ; supermarket ; supervision
        needs_clarification	-3	survey ; sx ; tak him ; tak his ; tak them ; tambien le ; teach used
        needs_clarification	-3	team lost ; telefon en ; tenemo segur ; teng <key> ; teng kais ; teng papel
        needs_clarification	-3	teni una ; th ; than the ; that ran ; that tak ; the <caretaking>
        needs_clarification	-3	the <daytime> ; the <homeless> ; the <illness> ; the <order> ; the alarm
        needs_clarification	-3	the app ; the bar ; the barb ; the bing ; the busines ; the cardiologist
        needs_clarification	-3	the chest ; the fog ; the handwrit ; the lad ; the long ; the map ; the med
        needs_clarification	-3	the mix ; the obituary ; the pay ; the reunion ; the ribbon ; the signal
        needs_clarification	-3	the sleep ; the toilet ; the vodk ; then <asleep> ; then no ; ther isnt
        needs_clarification	-3	ther not ; they <give> ; they let ; they said ; thi hous ; thi spr
        needs_clarification	-3	thi the ; thi to ; thought thi ; through <kin> ; through <treatment>
        needs_clarification	-3	thursday group ; til ; til he ; tim so ; tmrw a ; to <opioid>
        needs_clarification	-3	to <partner> ; to chang ; to forty ; to friday ; to mov ; to print
        needs_clarification	-3	to wear ; to whom ; tod el ; today he ; told his ; tom 0 ; tom noma
        needs_clarification	-3	took turn ; tos ; touch the ; tourniquet ; tower ; town has ; trai
        needs_clarification	-3	transmission ; truck driv ; turn <leave> ; turn her ; turn left
        needs_clarification	-3	twelv week ; twic thi ; two a ; un <container> ; un <hear> ; un jalon
        needs_clarification	-3	un lug ; una noven ; und her ; until one ; ups ; us has ; use in ; vap thc
        needs_clarification	-3	vec en ; ventur ; verify ; vial ; visit hour ; visitor park ; voic and
        needs_clarification	-3	wal of ; want bed ; want help ; want inpt ; want step ; want the
        needs_clarification	-3	was <take> ; was <think> ; was cok ; was ful ; was mortifi ; was most
        needs_clarification	-3	was scar ; was thirty ; watch my ; way <amount> ; we <partner> ; we <phone>
        needs_clarification	-3	we burn ; we cal ; we gav ; wednesday ; weed ; week off ; week pregnant
        needs_clarification	-3	week two ; week with ; wel for ; when is ; which <container> ; which box
        needs_clarification	-3	who <buy> ; who answer ; whol block ; whol row ; wif want ; wil to ; win on
        needs_clarification	-3	window is ; with nephew ; with you ; withdraw ; without a ; wiv ; wont do
        needs_clarification	-3	work phon ; wouldnt <leave> ; wouldnt leav ; writ a ; written in
        needs_clarification	-3	wrot your ; x wk ; y <clothes> ; y <drive> ; y <stimulant> ; y fum
        needs_clarification	-3	ya <need> ; ya quier ; yesterday he ; yo lo ; you cal ; you got
        needs_clarification	-3	your <clinician> ; your <phone> ; your competitor ; zz ; ~0 ~day
        needs_clarification	-3	~<always> ~<day> ; ~<amount> ; ~<amount> ~<day> ; ~<clinician>
        needs_clarification	-3	~<consume> ~<alcohol> ; ~<gun> ; ~<home> ~<treatment> ; ~<seizure>
        needs_clarification	-3	~a thing ; ~a ~<day> ; ~brought ; ~diari ; ~drink and ; ~etoh / ; ~for
        needs_clarification	-3	~go ; ~heroin ; ~in ; ~last ; ~lif ; ~nev ; ~night ; ~off ~it ; ~on ~<day>
        needs_clarification	-3	~over ; ~overdos ; ~seiz ; ~spray ; ~stay ; ~sz 0 ; ~the ~<pet> ; ~tiembl
        needs_clarification	-3	~used ~a
        needs_clarification	-4	$ ; *backToUse ; *clientAdmin:other_experiencer ; *emergency.fever
        needs_clarification	-4	*emergency.infection ; *family.3 ; *family.4 ; *iopRequest:negated
        needs_clarification	-4	*occasional.0:other_experiencer ; *otherService.gambling
        needs_clarification	-4	*otherService.lowSpirits ; *relief.against ; *substance.sedative:negated
        needs_clarification	-4	*substance.stimulant:other_experiencer ; *unaided:other_experiencer
        needs_clarification	-4	*wantsToQuit ; + <eat> ; / ; 0 <sedative> ; 0 dolar ; 0 night ; 0 now
        needs_clarification	-4	0 off ; 0 or ; 0 thi ; <alcohol> / ; <alcohol> <put> ; <alcohol> <stop>
        needs_clarification	-4	<alcohol> <withdrawal> ; <alcohol> con ; <alcohol> tod ; <alcohol> y
        needs_clarification	-4	<always> <job> ; <always> <moment> ; <always> sinc ; <amount> a
        """
}
