extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential6 = """
        residential	-1	by a ; by fax ; by himself ; by phon ; cal back ; cal drop ; cal laps
        residential	-1	cal somebody ; cal thre ; cambi de ; can <crowd> ; can <go> ; can do ; can leav
        residential	-1	canch ; cant be ; carv ; cent ; cer ; cerebral ; cervez y ; charg my ; chart
        residential	-1	cheerful ; chiquito ; chronic ; church bel ; circl the ; clean in ; clear her
        residential	-1	clr <hear> ; clr <kin> ; clr aunt ; clr drink ; cm ; coc yo ; cocain problem ; cok
        residential	-1	cok + ; cok sinc ; cold and ; cold turkey ; colleg kid ; com me ; company in
        residential	-1	compr una ; con <alcohol> ; con <clinician> ; con doctor ; contact ; contesten
        residential	-1	contrat ; control ; convulsion ayer ; convulsion y ; corre ; couch with ; could do
        residential	-1	could someon ; counselor and ; count every ; county assessor ; cousin in
        residential	-1	cover outpatient ; crack from ; crash of ; creen ; creen que ; cristal el
        residential	-1	cristal se ; cros guard ; crush cp ; crystal i ; crystal the ; current ; cut again
        residential	-1	cut her ; d inpt ; dad ; dai drink ; dat to ; daught and ; daught went ; day a
        residential	-1	day every ; day inpatient ; day the ; day they ; dc plan ; de <die> ; de <hit>
        residential	-1	de <opioid> ; de adentr ; de cinc ; de cristal ; de dorm ; de facil ; de las
        residential	-1	de por ; declin ; dejarl ; del <stimulant> ; delirium tremen ; deliv ; delivery
        residential	-1	dementi and ; dentist ; dependency <official> ; desd la ; despert ; det
        residential	-1	detox near ; detox off ; detox was ; dia son ; diabetic ; diagnosi ; didnt want
        residential	-1	die than ; died of ; dig que ; dio el ; direccion ; discharg from ; do <day>
        residential	-1	do <home> ; do an ; do his ; do not ; do spe ; do yal ; dobl ; doctor look
        residential	-1	doe <drug> ; doe spe ; doing <drug> ; doordash ; dop 0 ; dopesick ; dos 0
        residential	-1	dos hijo ; dos semana ; down <illness> ; down for ; down in ; down l ; down syndrom
        residential	-1	drain and ; drawer ; dres room ; drift ; drink / ; drink again ; drink for
        residential	-1	drink wat ; driv out ; drunk ; dry <room> ; earliest ; el avion ; el bur ; el otr
        residential	-1	el pastel ; elaborat ; electrical ; eleven thousand ; els wil ; empiez ; en line
        residential	-1	en monterrey ; end on ; enganch ; enter y ; er <clinician> ; eso hac ; etoh ld
        residential	-1	even <consume> ; even that ; even use ; even ~<consume> ; ever <consume>
        residential	-1	every thre ; eviction ; evry ; excit ; exclusiv ; expect ; eye in ; f <leave>
        residential	-1	f <stop> ; f <treatment> ; f heroin ; f say ; f widow ; fail one ; fal to ; fath is
        residential	-1	feb 0 ; feed tub ; field ; fifteen ; fifty ; fil ; fin ; find out ; fioricet 0
        residential	-1	first 0 ; first in ; first of ; fit in ; fit on ; fiv or ; flag ; flask ; flood
        residential	-1	flop ; for <asleep> ; for <consume> ; for about ; for and ; for decad ; for four
        residential	-1	for help ; for one ; for sleep ; for spous ; for w/d ; for what ; for wiv
        residential	-1	foreman gav ; forfeit ; fork ; forty fiv ; four kid ; fre for ; from <amount>
        residential	-1	from <awake> ; from noon ; from then ; from wak ; fue con ; gan un ; get leav
        residential	-1	get som ; get tight ; giv you ; glas of ; good <day> ; goosebump ; gradu ; grand
        residential	-1	grandbabi ; grati ; grief group ; grown up ; gun in ; gym on ; had <alcohol>
        residential	-1	had <amount> ; had cocain ; had nev ; half in ; hand at ; hand them ; handl of
        residential	-1	happen on ; hard ; has lost ; has our ; hast <month> ; hav <amount>
        residential	-1	hav <chestheart> ; hav chest ; hav driven ; hav even ; hav them ; hav to ; hay alg
        residential	-1	he fel ; he finish ; health <clinician> ; heavy ; hel <break> ; hel break
        residential	-1	help for ; her 0 ; her <alcohol> ; her cok ; her eye ; her has ; her head
        residential	-1	herman est ; hermano ; heroin in ; hes <break> ; hij sali ; hij y ; him 0
        residential	-1	him leav ; him with ; his 0 ; his iop ; his kne ; his pillow ; his two ; hmo
        residential	-1	hom nin ; hom staf ; hom sunday ; hospital dond ; hot as ; hour now ; hous tonight
        residential	-1	hr ; hr 0 ; hr <write> ; hrs ago ; hse ; husband on ; i <container> ; i <goodbye>
        residential	-1	i appreciat ; i paid ; ice for ; ice thre ; icu ; id gues ; im <emergency>
        residential	-1	im <insurance> ; im back ; im fin ; im hard ; im his ; im hom ; im no ; in <last>
        residential	-1	in <room> ; in <school> ; in dry ; in half ; in its ; in last ; in pasaden
        residential	-1	in riversid ; in school ; in two ; inpatient plac ; int 0 ; intern el ; interview
        residential	-1	intranasal ; iop slot ; is <continue> ; is <happy> ; is <hear> ; is <job>
        residential	-1	is <take> ; is <treatment> ; is detox ; is she ; is stil ; is wil ; isnt ~<sick>
        residential	-1	isnt ~sick ; it <day> ; it <give> ; it again ; it all ; it coed ; it ive
        residential	-1	it through ; it wors ; item ; its <eat> ; its <go> ; its <outdoors> ; its <play>
        residential	-1	its cocain ; its going ; its his ; iv ; ive <give> ; ive cal ; ive thought
        residential	-1	jail four ; juev en ; jur ; jur que ; jury duty ; just need ; keep driv ; keep work
        residential	-1	ketamin from ; ketamin sinc ; kid has ; kil ; kitchen floor ; kore ; la <headface>
        residential	-1	la canch ; la cort ; la min ; la mism ; la muel ; la oficin ; la operacion ; la otr
        residential	-1	la quij ; la unic ; ladi ; lap blanket ; las 0 ; las <kin> ; las <opening>
        residential	-1	las <write> ; las cinc ; las tard ; lat <month> ; le dig ; lead ; leav her
        residential	-1	leav thi ; left in ; left nippl ; left residential ; lif ; lik <need> ; lik a
        residential	-1	lin <go> ; lin <say> ; lin at ; lin open ; llev ano ; lo <give> ; look und
        residential	-1	los <count> ; los <treatment> ; los <year> ; los ano ; lost <amount> ; lost count
        residential	-1	lost his ; low level ; lun en ; lung and ; m <colleague> ; m <partner> ; m wif
        residential	-1	machin ; mad a ; mad me ; mak ; mak $ ; mam pregunt ; mam tien ; manan y ; marc
        residential	-1	margarita ; market ; mat la ; mayb <count> ; mayordom ; me <afraid> ; me <last>
        residential	-1	me <treatment> ; me by ; me cambi ; me da ; me last ; me peg ; me you ; mean a
        residential	-1	med room ; medi y ; medic brought ; medical clear ; medical necessary ; meeting
        residential	-1	memb of ; mes ; meth thi ; methadon clinic ; mgmt <furniture> ; mgmt bed
        residential	-1	mi <opening> ; mi <record> ; mi gat ; mi madrin ; mi nin ; mi pap ; mi roomi
        residential	-1	mi turn ; mid sentenc ; migracion ; mis day ; mis nieto ; mis work ; mo with
        residential	-1	mol at ; mon from ; month for ; month only ; month pregnant ; mor absenc ; morn til
        residential	-1	morphin ; moth pas ; mult ; music in ; must complet ; my <trade>
        residential	-1	my apprenticeship ; my certificat ; my chest ; my divorc ; my klonopin ; my leg
        residential	-1	my mattres ; my neighbor ; my po ; my suitcas ; my wil ; myself out ; mystery
        residential	-1	nam and ; narcan x ; need 0 ; need a ; need step ; nervio ; nev <always> ; nev dai
        residential	-1	nev mor ; nev set ; nev went ; nev ~<past> ; nev ~used ; new <stranger> ; new bf
        residential	-1	next guy ; ni <medicine> ; ni par ; ni uso ; nieg ; niet ; night tech ; nin tien
        residential	-1	ninety <amount> ; nippl ; no <record> ; no craving ; no ins ; no need ; no pued
        residential	-1	no saving ; no slip ; no usan ; no ~residential ; no ~si ; no ~substanc
        residential	-1	nobody bother ; noma ; noma se ; noon and ; not ; not <awake> ; not <go>
        residential	-1	not <need> ; not ~the ; now she ; nuev <month> ; nuev mes ; nunc habi ; o de ; od
        residential	-1	of <drive> ; of ativan ; of bourbon ; of crystal ; of current ; of fentanyl
        residential	-1	of firebal ; of jim ; off <job> ; off booz ; off no ; oficin ; oh <pill> ; ohi
        residential	-1	ojai and ; ok <day> ; ok today ; on <record> ; on <school> ; on fentanyl ; on h
        residential	-1	on his ; on may ; on wood ; onc <past> ; onc a ; one <alcohol> ; one <phone>
        residential	-1	one dui ; one night ; only <start> ; or <count> ; or a ; or mayb ; organist
        residential	-1	orient ; osei ; oth <drug> ; oth <month> ; oth month ; oth one ; oth stuf
        residential	-1	otr <phone> ; otr y ; our <money> ; our <water> ; out <always> ; out <continue>
        residential	-1	out again ; out every ; out tuesday ; outfit in ; over <day> ; over <night>
        residential	-1	over and ; over tonight ; own and ; own in ; own text ; oxnard ; pag la ; pagan
        residential	-1	pair ; pancak ; papel de ; par la ; par mi ; partn who ; pastilla de ; patienc
        residential	-1	patient in ; pay for ; pay per ; payday to ; payment plan ; peer <clinician>
        residential	-1	peer specialist ; pens ; peopl in ; per <need> ; per se ; person ; person in
        residential	-1	personal ; pian teach ; pil box ; pint / ; pip and ; plan 0 ; plan at ; plan that
        residential	-1	play a ; play domino ; por un ; pound ; pour it ; pregunt a ; pres ; probarl
        residential	-1	problem es ; program de ; program thre ; psych unit ; pt <partner> ; pt wif ; pte
        residential	-1	puf ; pur ; put her ; q el ; que <die> ; que abr ; que fuman ; que habl
        residential	-1	que intern ; que la ; que vien ; quier bajarl ; quier dejarl ; quier desintoxic
        residential	-1	quij ; quinceaner ; quit by ; quiz ; radiat l ; ran out ; re <stimulant> ; re iop
        residential	-1	recycl ; refus ; regul <consume> ; replac me ; res in ; res yesterday
        residential	-1	resident <stimulant> ; residential i ; restrain ; revis ; right in ; riversid ; rns
        residential	-1	robot ; room 0 ; room i ; roommat use ; root ; rop for ; rul ; sab dond ; said its
        residential	-1	sam <build> ; sam build ; sam cal ; saturday aft ; saturday when ; say cok
        residential	-1	say follow ; say goodnight ; say intensiv ; say iop ; scaffold ; se quej ; se ve
        residential	-1	se vin ; second job ; secundari ; seen a ; seizur in ; seman o ; semana que
        residential	-1	semana y ; senor de ; sentimental ; separ ; septemb ive ; sesent y ; set to
        residential	-1	seven and ; seventeen year ; shap lik ; she <trust> ; she went ; shift and
        residential	-1	shirt on ; shrimp ; si <ask> ; sin <money> ; sin probarl ; sinc <phone> ; sinc may
        residential	-1	sinc octob ; sister on ; skip one ; slap ; sleep it ; smok fentanyl ; so doe
        residential	-1	so he ; so is ; so long ; so much ; soak ; sol ; sol y ; som <treatment> ; som cok
        residential	-1	som kind ; soma ; somebody ; somebody els ; somebody in ; someon in ; someon with
        residential	-1	someth for ; son wil ; sorry that ; sort out ; soul to ; soy la ; sra dic
        residential	-1	st <law> ; stab my ; station ; stil breath ; stil use ; stn ; storag ; string
        residential	-1	student at ; su <room> ; su internamient ; su pagin ; sub ; subtract ; successful
        residential	-1	suggest a ; surfboard ; surgeon ; swallow an ; sweat ; swollen red ; sx want
        residential	-1	syndrom ; tabl for ; tailgat ; tak kais ; tak medi ; tak mor ; tal can ; talk to
        residential	-1	tank every ; tar ; taxidermist ; teach in ; teapot ; teeth are ; ten night
        residential	-1	teng papel ; than ive ; that as ; that im ; that last ; that lin ; that mat
        residential	-1	that sort ; the <angry> ; the <key> ; the agency ; the app ; the army ; the balloon
        residential	-1	the boy ; the card ; the christma ; the differenc ; the divorc ; the dts ; the fami
        residential	-1	the fentanyl ; the gas ; the gin ; the holiday ; the intensiv ; the length
        residential	-1	the manag ; the map ; the nasal ; the pen ; the psych ; the station ; the stuf
        residential	-1	the wal ; the warehous ; the websit ; the wif ; the yard ; the ~<official>
        residential	-1	them <night> ; them by ; then <day> ; then <happy> ; then <rope> ; then laugh
        residential	-1	ther <drive> ; therapist say ; they <money> ; they arent ; they go ; they turn
        residential	-1	thi <day> ; third night ; threw up ; thu sun ; tianeptin ; tiemp no ; til then
        residential	-1	tim <week> ; tim at ; tim week ; tio ; to 0 ; to <alcohol> ; to <awake> ; to <home>
        residential	-1	to <take> ; to ask ; to bring ; to clos ; to dr ; to jail ; to land ; to light
        residential	-1	to mind ; to somebody ; to stab ; to start ; to typ ; to ~<law> ; togeth and
        residential	-1	told sponsor ; tom su ; tongu ; tonight the ; tonsil ; too <amount>
        residential	-1	too <intoxicated> ; too fast ; too smal ; took it ; took someth ; tox ; tra nad
        residential	-1	tra pistol ; traemo ; train ; train on ; transitional hous ; tre semana ; treadmil
        residential	-1	treatment for ; treint ano ; tremen ; tri ; tri a ; tub ; two beer ; two hundr
        residential	-1	two seizur ; tx lin ; ua neg ; ua x ; uber ; un infart ; una <alone> ; una <play>
        residential	-1	una <week> ; una cos ; una seman ; una sol ; unpaid ; until he ; up <phone>
        residential	-1	up cok ; usand coc ; used crack ; used ~cok ; using crack ; uso ; uso coc
        residential	-1	usted <need> ; vayan ; ve <vermin> ; vel ; vend la ; ventilador ; viern de
        residential	-1	vivitrol ; voluntad ; volunteer ; vomit blood ; wait until ; walk around ; walk und
        residential	-1	want $ ; want peopl ; warehous ; was <job> ; was dead ; was park ; was proud
        residential	-1	was ten ; watch a ; we <buy> ; we <wait> ; we could ; we leav ; we only ; we run
        residential	-1	web <record> ; web form ; wed was ; week ago ; weekend only ; wel <day> ; wer the
        residential	-1	what <town> ; what <treatment> ; what hav ; what ther ; what was ; which <day>
        residential	-1	whit ; who <build> ; who did ; who do ; whol street ; widow 0 ; wil <wait> ; wind
        residential	-1	with <school> ; with <stranger> ; with kid ; with sup ; withdrawal from
        residential	-1	withdrawal mgmt ; wk <school> ; won ; wont <stop> ; would los ; wouldnt <think>
        residential	-1	wrist last ; writ so ; wrot iop ; x ray ; xanax bar ; xanax on ; xx ; y <colleague>
        residential	-1	y <need> ; y dur ; y nosotro ; ya <leave> ; ya <need> ; ya quier ; ya sali ; year i
        residential	-1	you <give> ; you be ; you hir ; you in ; you its ; you mis ; you peopl ; you see
        residential	-1	you thi ; youl hav ; your <furniture> ; your <money> ; your cent ; your lobby
        residential	-1	your resident ; ~<alcohol> in ; ~<amount> ~<alcohol> ; ~<clean> ~out ; ~<confused>
        residential	-1	~<daytime> ; ~<drive> ; ~<eat> ; ~<intoxicated> ; ~<month> ~<treatment>
        residential	-1	~<need> ~tx ; ~<needle> ; ~<past> ~a ; ~<past> ~tx ; ~<record> ; ~<seizure>
        residential	-1	~<seizure> ~in ; ~<treatment> <day> ; ~<treatment> <kin> ; ~<treatment> par
        residential	-1	~befor ; ~bos ; ~com ~off ; ~de ; ~desintoxicacion ; ~dt ; ~dts ; ~el ~pech
        residential	-1	~for ~a ; ~i ~<stop> ; ~icu ; ~it ; ~me ~dan ; ~myself ; ~no ~thought ; ~pas
        residential	-1	~prior ~tx ; ~say ; ~seizur ; ~send ; ~shaky ; ~sub ; ~the ~<treatment> ; ~through
        residential	-1	~used ~a ; ~vin ; ~want ~to ; ~work
        residential	-2	# ; *ago.3 ; *caller.0:possible ; *confusion.0:negated ; *drinks.2
        residential	-2	*drinks.2:negated ; *emergency.0:possible ; *jobSeeker.0
        residential	-2	*misuse.0:other_experiencer ; *phone.0 ; *quantity.1 ; *relief.0 ; *relief.1
        residential	-2	*seizure.2:other_experiencer ; *substance.1:historical ; *substance.1:hypothetical
        residential	-2	*unaided.0:hypothetical ; *unaided.0:negated ; *wantsToQuit.0
        residential	-2	*wantsToQuit.0:other_experiencer ; *withdrawalHint.0 ; / <night> ; / day ; / no
        residential	-2	/ nt ; 0 <child> ; 0 <hit> ; 0 <moment> ; 0 <seizure> ; 0 grandkid ; 0 ish ; 0 k
        residential	-2	0 pt ; 0 sam ; 0 tab ; 0 wif ; <alcohol> + ; <alcohol> <child> ; <alcohol> <drug>
        residential	-2	<alcohol> <eat> ; <alcohol> <kin> ; <alcohol> <partner> ; <alcohol> <say>
        residential	-2	<alcohol> <stranger> ; <alcohol> desd ; <alcohol> each ; <alcohol> is
        residential	-2	<alcohol> to ; <alone> <amount> ; <alone> <say> ; <alone> a ; <always> <money>
        residential	-2	<always> <opioid> ; <always> <partner> ; <always> <play> ; <always> <start>
        residential	-2	<always> about ; <always> has ; <always> lin ; <always> un ; <amount> <afraid>
        residential	-2	<amount> <hear> ; <amount> by ; <amount> el ; <amount> grand ; <amount> long
        residential	-2	<amount> my ; <amount> nin ; <appointment> <money> ; <appointment> <school>
        residential	-2	<appointment> and ; <appointment> con ; <appointment> de ; <appointment> thi
        residential	-2	<ask> <alcohol> ; <ask> <clinician> ; <ask> <colleague> ; <ask> <give>
        residential	-2	<ask> <promise> ; <ask> <sober> ; <ask> por ; <ask> twic ; <asleep> <crowd>
        residential	-2	<asleep> <treatment> ; <awake> <furniture> ; <awake> con ; <awake> for
        residential	-2	<blade> <eat> ; <blood> <headface> ; <bodypart> <hold> ; <bodypart> <night>
        residential	-2	<bodypart> <pill> ; <bodypart> als ; <bodypart> it ; <bodypart> no
        residential	-2	<bodypart> through ; <bodysound> <take> ; <breath> <illness> ; <breath> <take>
        residential	-2	<build> <go> ; <build> <headface> ; <build> <money> ; <buy> a ; <cannabis> <day>
        residential	-2	<cannabis> <furniture> ; <cannabis> at ; <cannabis> sinc ; <caretaking> <amount>
        residential	-2	<chestheart> <consume> ; <chestheart> <height> ; <child> <alcohol>
        residential	-2	<child> <clinician> ; <child> <emergency> ; <child> <need> ; <child> <night>
        residential	-2	<child> <soon> ; <child> has ; <church> with ; <clinician> 0
        residential	-2	<clinician> <caretaking> ; <clinician> <headface> ; <clinician> <need>
        residential	-2	<clinician> <take> ; <clinician> clear ; <clothes> 0 ; <clothes> <amount>
        residential	-2	<clothes> <ask> ; <clothes> <treatment> ; <clothes> at ; <clothes> i ; <cold> all
        residential	-2	<colleague> <stimulant> ; <colleague> i ; <color> <always> ; <color> <think>
        residential	-2	<consume> / ; <consume> <consume> ; <consume> <tool> ; <consume> all
        residential	-2	<consume> one ; <consume> problem ; <consume> su ; <container> <eat>
        residential	-2	<container> <need> ; <container> <opioid> ; <container> <promise>
        residential	-2	<container> <stimulant> ; <container> desd ; <container> that ; <continue> <asleep>
        residential	-2	<continue> <clean> ; <continue> <need> ; <continue> <opioid> ; <continue> <school>
        residential	-2	<continue> sinc ; <count> <alcohol> ; <count> <headface> ; <count> <phone>
        residential	-2	<count> <take> ; <count> al ; <count> on ; <crowd> <appointment> ; <crowd> <blood>
        residential	-2	<crowd> <crowd> ; <crowd> <home> ; <crowd> <pet> ; <crowd> <trade> ; <crowd> lost
        residential	-2	<day> <awake> ; <day> <bodypart> ; <day> <illness> ; <day> <play> ; <day> just
        residential	-2	<day> long ; <day> most ; <day> thi ; <day> un ; <day> when ; <daytime> <fluid>
        residential	-2	<daytime> <furniture> ; <daytime> <night> ; <die> ; <die> <bodypart> ; <die> <day>
        residential	-2	<die> <furniture> ; <drive> <buy> ; <drive> <night> ; <drive> <start> ; <drive> one
        residential	-2	<drive> plac ; <drive> spac ; <drug> <alcohol> ; <drug> <ask> ; <drug> <consume>
        residential	-2	<drug> <count> ; <drug> <record> ; <drug> <sick> ; <drug> <take> ; <drug> sinc
        residential	-2	<drug> to ; <drug> x ; <eat> <alcohol> ; <eat> <cold> ; <eat> <container>
        residential	-2	<eat> <headface> ; <eat> <night> ; <eat> con ; <emergency> <clinician>
        residential	-2	<emergency> <town> ; <fall> <room> ; <fall> you ; <feel> fin ; <feel> normal
        residential	-2	<fire> <job> ; <fluid> <cold> ; <friend> <headface> ; <friend> <opioid>
        residential	-2	<friend> <stimulant> ; <furniture> + ; <furniture> <breath> ; <furniture> <town>
        residential	-2	<furniture> de ; <furniture> if ; <give> <sedative> ; <give> <vendor> ; <give> nam
        residential	-2	<give> su ; <go> <container> ; <go> <drive> ; <go> <key> ; <go> <pill> ; <go> <sad>
        residential	-2	<go> <stiff> ; <go> at ; <go> ther ; <go> und ; <gun> out ; <happy> <say>
        residential	-2	<happy> dont ; <happy> the ; <headface> <hear> ; <headface> <home>
        residential	-2	<headface> <room> ; <headface> en ; <headface> rol ; <headface> se
        residential	-2	<hear> <bodypart> ; <hear> <month> ; <hear> to ; <height> <bodypart>
        residential	-2	<height> <tool> ; <hold> <leave> ; <home> + ; <home> <home> ; <home> <record>
        residential	-2	<home> to ; <homeless> <day> ; <hospital> <room> ; <hospital> <school>
        residential	-2	<hospital> <week> ; <hospital> from ; <illness> <kin> ; <illness> that
        residential	-2	<insurance> <appointment> ; <insurance> <count> ; <insurance> <see>
        residential	-2	<insurance> <think> ; <insurance> <write> ; <insurance> by ; <job> <emergency>
        residential	-2	<job> <past> ; <job> <stranger> ; <job> all ; <kin> <continue> ; <kin> <emergency>
        residential	-2	<kin> <illness> ; <kin> <shake> ; <kin> <start> ; <kin> est ; <kin> when
        residential	-2	<last> <need> ; <last> vez ; <law> <media> ; <law> are ; <law> as ; <law> lost
        residential	-2	<law> o ; <law> ~<alcohol> ; <leave> <church> ; <leave> <home> ; <leave> him
        residential	-2	<leave> my ; <leave> until ; <leave> you ; <limp> ; <lock> <month> ; <lock> <water>
        residential	-2	<lock> with ; <media> <go> ; <media> <school> ; <media> about ; <moment> <headface>
        residential	-2	<moment> <moment> ; <moment> <opioid> ; <moment> <shake> ; <moment> each
        residential	-2	<moment> on ; <moment> se ; <money> $ ; <money> <need> ; <money> la ; <money> par
        residential	-2	<money> y ; <month> <need> ; <month> away ; <month> no ; <month> when
        residential	-2	<need> <school> ; <need> <sober> ; <need> al ; <need> bajarl ; <need> eve
        residential	-2	<need> it ; <need> my ; <need> off ; <need> por ; <need> thi ; <needle> <always>
        residential	-2	<night> <afraid> ; <night> <asleep> ; <night> <partner> ; <night> <phone>
        residential	-2	<night> <trade> ; <night> <trust> ; <night> a ; <night> to ; <opening> <crowd>
        residential	-2	<opening> <day> ; <opening> <wait> ; <opioid> <headface> ; <opioid> <month>
        residential	-2	<opioid> <stimulant> ; <opioid> <take> ; <opioid> <town> ; <opioid> all
        residential	-2	<opioid> and ; <order> 0 ; <order> <week> ; <outdoors> <drive> ; <outdoors> has
        residential	-2	<outdoors> is ; <outdoors> was ; <pain> <clinician> ; <pain> real
        residential	-2	<palecolor> <container> ; <palecolor> <room> ; <partner> 0 ; <partner> <hospital>
        residential	-2	<partner> <illness> ; <partner> did ; <partner> est ; <past> <appointment>
        residential	-2	<past> id ; <past> nad ; <past> so ; <past> spe ; <pet> <opening> ; <pet> <water>
        residential	-2	<pet> for ; <phone> <clothes> ; <phone> <happy> ; <phone> <hear>
        residential	-2	<phone> <promise> ; <phone> <school> ; <phone> <soon> ; <phone> re ; <phone> she
        residential	-2	<phone> to ; <phone> was ; <photo> del ; <pill> <always> ; <pill> <container>
        residential	-2	<pill> <play> ; <play> <bodypart> ; <play> <fire> ; <play> <last> ; <play> <stop>
        residential	-2	<promise> <stranger> ; <put> <emergency> ; <put> <go> ; <put> <needle>
        residential	-2	<put> <treatment> ; <put> de ; <put> for ; <put> los ; <rarely> al
        residential	-2	<record> <crowd> ; <record> thi ; <room> <kill> ; <room> <money> ; <room> be
        residential	-2	<sad> <partner> ; <say> <official> ; <say> <withdrawal> ; <say> <year> ; <say> flat
        residential	-2	<say> she ; <say> w/d ; <say> was ; <school> <drug> ; <school> <hit>
        residential	-2	<school> <media> ; <sedative> <day> ; <sedative> <year> ; <see> <stimulant>
        residential	-2	<see> <take> ; <seizure> <give> ; <seizure> y ; <shake> <amount>
        residential	-2	<sick> <bodypart> ; <sober> 0 ; <sober> <ask> ; <sober> for ; <sober> with
        residential	-2	<soon> <week> ; <soon> loc ; <start> <consume> ; <start> when ; <stiff>
        residential	-2	<stiff> <daytime> ; <stimulant> / ; <stimulant> <say> ; <stimulant> <think>
        residential	-2	<stimulant> casi ; <stimulant> el ; <stimulant> hac ; <stimulant> la
        residential	-2	<stimulant> nad ; <stimulant> til ; <stop> <leave> ; <stop> her ; <stop> his
        residential	-2	<stop> of ; <stranger> <order> ; <stranger> <see> ; <stranger> <stimulant>
        residential	-2	<stranger> <town> ; <stranger> sit ; <stranger> with ; <take> 0 ; <take> <asleep>
        residential	-2	<take> <build> ; <take> <insurance> ; <take> about ; <take> em ; <take> hast
        residential	-2	<take> it ; <take> them ; <take> thi ; <think> <die> ; <think> <hear>
        residential	-2	<think> <media> ; <think> for ; <think> her ; <think> who ; <tool> <town>
        residential	-2	<town> <say> ; <town> fair ; <trade> <go> ; <trade> <kin> ; <trade> of
        residential	-2	<treatment> <hot> ; <treatment> <last> ; <treatment> <law> ; <treatment> <outdoors>
        residential	-2	<treatment> <past> ; <treatment> <sober> ; <treatment> a ; <treatment> cm
        residential	-2	<treatment> ive ; <treatment> out ; <treatment> pag ; <treatment> that
        residential	-2	<trust> the ; <try> nad ; <wait> <alone> ; <wait> <town> ; <wait> <year>
        residential	-2	<wait> un ; <water> <height> ; <water> <job> ; <water> <school> ; <week> <fall>
        residential	-2	<week> <moment> ; <week> <room> ; <week> has ; <week> int ; <week> wher
        residential	-2	<withdrawal> <say> ; <withdrawal> management ; <write> <go> ; <write> <opioid>
        residential	-2	<write> his ; <year> <build> ; <year> <container> ; <year> i ; a 0 ; a <stiff>
        residential	-2	a cat ; a cho ; a choic ; a cup ; a few ; a fork ; a green ; a hot ; a liv ; a llor
        residential	-2	a mattres ; a nad ; a notary ; a parent ; a pip ; a quien ; a referral ; a saturday
        residential	-2	a shop ; a suicid ; a supplement ; a tom ; a whol ; a ~<clinician> ; a ~detox
        residential	-2	about east ; about his ; absenc and ; ac ; aclar ; aft <moment> ; aft my
        residential	-2	again sinc ; agenci ; ago so ; ahog ; al <job> ; alg ; alguien que ; alguno <day>
        residential	-2	all <day> ; all <daytime> ; all <school> ; all day ; alumn ; ama ; amar ; amt
        residential	-2	an <afraid> ; an alarm ; and <cold> ; and <count> ; and <drive> ; and <hear>
        residential	-2	and <need> ; and <sedative> ; and <stimulant> ; and fiv ; and half ; and if
        residential	-2	and kept ; and laugh ; and min ; and residential ; and want ; and we ; anex de
        residential	-2	announcement ; any <need> ; anyth ; anyth els ; anyth for ; apoy ; apply ; appt
        residential	-2	are you ; arent <money> ; arent ther ; arizon ; around new ; as <always> ; asam 0
        residential	-2	asi noma ; ask how ; ask somebody ; ask twic ; associat ; assum ; at $ ; at cal
        """
}
