extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential6 = """
        residential	-1	belt cinch ; bend ; bf on ; blew it ; bod ; bonit ; booklet ; bought my ; brain
        residential	-1	brayan ; bright <color> ; bright red ; broth died ; broth liv ; browni ; btl
        residential	-1	buen no ; bump in ; buri ; busc terapi ; but my ; buy adderal ; by <stranger>
        residential	-1	by a ; by fax ; by himself ; by phon ; cal back ; cal drop ; cal laps
        residential	-1	cal somebody ; cal thre ; can <crowd> ; can <smell> ; can do ; can leav ; can smel
        residential	-1	cant <money> ; cant be ; cart <always> ; carv ; casi diari ; celul ; cent ; cer
        residential	-1	cerebral ; certificat and ; cervez y ; charg my ; chart ; cheerful ; chronic ; cien
        residential	-1	circl the ; clean in ; clear her ; clr <hear> ; clr <kin> ; clr drink ; clr has
        residential	-1	clt <say> ; cm ; coc en ; cocain problem ; cok ; cok friday ; cok sinc ; cold and
        residential	-1	cold turkey ; coleccion ; colleg kid ; com me ; company in ; con <alcohol>
        residential	-1	con <clinician> ; con doctor ; contact ; contesten ; control ; convulsion ayer
        residential	-1	convulsion y ; corre ; couch with ; could do ; could someon ; counselor and
        residential	-1	count every ; cousin in ; cover outpatient ; crash of ; crat ; creen ; creen que
        residential	-1	cristal el ; cristal se ; crush cp ; crystal i ; crystal the ; cuand <stop>
        residential	-1	current ; cut again ; cut her ; cut off ; d inpt ; dai drink ; danc ; daught and
        residential	-1	daught went ; day every ; day the ; day they ; dc plan ; de <opioid> ; de adentr
        residential	-1	de cinc ; de cristal ; de dorm ; de facil ; de las ; de por ; de sal ; defendant
        residential	-1	dej ; dejarl ; del doming ; delirium tremen ; deliv ; delivery ; dementi and
        residential	-1	denis ; dentist ; dependency ; dependency <official> ; desd la ; desintoxic
        residential	-1	despert ; det ; detox near ; detox off ; detox was ; dia son ; diabetic ; diagnosi
        residential	-1	diari un ; didnt want ; die than ; died of ; dio el ; direccion ; discharg from
        residential	-1	divorc paper ; do <day> ; do <moment> ; do his ; do not ; do now ; do spe ; do yal
        residential	-1	dobl ; doctor look ; doe <drug> ; doe spe ; doe to ; doing <drug> ; dont <phone>
        residential	-1	dont <think> ; door down ; dopesick ; down <illness> ; down and ; down for
        residential	-1	down in ; down l ; down syndrom ; drain and ; drawer ; dres room ; drink again
        residential	-1	drink for ; driv out ; drunk ; dry <room> ; dtr ; duck ; earliest ; el <play>
        residential	-1	el avion ; el bur ; el otr ; el pastel ; elaborat ; electrical ; eleven thousand
        residential	-1	els wil ; empiez ; en line ; en monterrey ; end on ; enter y ; entr <amount>
        residential	-1	er <clinician> ; eso hac ; even <consume> ; even use ; every thre ; eviction ; evry
        residential	-1	ex <take> ; excit ; exclusiv ; explain the ; eye in ; f <leave> ; f <treatment>
        residential	-1	f heroin ; f say ; fail one ; fal to ; fath is ; feb 0 ; feed tub ; fibrosi ; field
        residential	-1	fifty ; fil the ; fin ; final ; find out ; fioricet 0 ; first 0 ; first <past>
        residential	-1	first <phone> ; first befor ; first in ; first of ; fit ; fit on ; fiv or ; flask
        residential	-1	flop ; fog ; for <consume> ; for and ; for decad ; for help ; for one ; for spous
        residential	-1	for w/d ; for what ; for wiv ; foreman gav ; forfeit ; fre for ; from <awake>
        residential	-1	from then ; from wak ; fue con ; get leav ; get som ; get tight ; golp ; good <day>
        residential	-1	gordit ; gracia por ; gradu ; grand ; grandbabi ; grati ; grief group ; gun in
        residential	-1	gym on ; had <alcohol> ; had nev ; hand at ; hand them ; handl of ; happen on
        residential	-1	hard ; has <amount> ; has lost ; has medicar ; has our ; hast <month>
        residential	-1	hav <amount> ; hav <chestheart> ; hav driv ; hav even ; hav them ; hav to ; hay alg
        residential	-1	he ran ; health <clinician> ; hear in ; heavy ; hel <break> ; hel break ; help for
        residential	-1	her 0 ; her <alcohol> ; her cok ; her eye ; her has ; her head ; hermano
        residential	-1	hes <break> ; hij y ; him 0 ; him leav ; him with ; his 0 ; his iop ; his kne
        residential	-1	his pillow ; his two ; hom a ; hom nin ; hom staf ; hom sunday ; hop ; horn
        residential	-1	hospital dond ; hot as ; hour now ; hous tonight ; hr ; hr 0 ; hr <write> ; hrs ago
        residential	-1	hse ; hug and ; husband on ; i <goodbye> ; i appreciat ; i driv ; i paid ; i phon
        residential	-1	ice <continue> ; ice <night> ; ice dai ; icu ; id gues ; id lik ; im <emergency>
        residential	-1	im <insurance> ; im back ; im fin ; im hard ; im his ; im hom ; im no ; im stuck
        residential	-1	in <room> ; in <school> ; in dry ; in half ; in its ; in pasaden ; in riversid
        residential	-1	in two ; indicat ; inpatient plac ; insid the ; inspector ; int 0 ; intern el
        residential	-1	interview ; iop slot ; is <continue> ; is <happy> ; is <hear> ; is <job>
        residential	-1	is <take> ; is detox ; is out ; is she ; is stil ; isnt about ; isnt ~<sick>
        residential	-1	isnt ~sick ; it <day> ; it <give> ; it again ; it all ; it ive ; it want ; item
        residential	-1	its <eat> ; its <go> ; its <outdoors> ; its <play> ; its cocain ; its going
        residential	-1	its his ; iv ; ive <give> ; ive cal ; ive thought ; jail four ; juev en ; jur que
        residential	-1	jury duty ; just need ; keep driv ; keep work ; ketamin from ; ketamin sinc
        residential	-1	kid has ; kil ; know who ; kore ; la <money> ; la cort ; la mism ; la muel
        residential	-1	la oficin ; la otr ; la quij ; la tin ; la unic ; label ; ladi ; lanch de ; las 0
        residential	-1	las <kin> ; las <opening> ; las <write> ; las tard ; lat <month> ; le <angry>
        residential	-1	le <stop> ; lead ; leav thi ; left in ; left nippl ; lif ; lik <need> ; lik a
        residential	-1	lin <go> ; lin <say> ; lin at ; lin open ; lleg hast ; lo encontr ; look aft
        residential	-1	look und ; los <count> ; los <treatment> ; los <year> ; los ano ; lost count
        residential	-1	lost his ; low level ; lueg que ; lun en ; lung and ; m <partner> ; m iop ; m wif
        residential	-1	machin ; mail it ; mak $ ; mam pregunt ; mam tien ; manan y ; mand un ; margarita
        residential	-1	mat la ; mayb <count> ; mayordom ; me <afraid> ; me <fall> ; me <hit> ; me <last>
        residential	-1	me <treatment> ; me by ; me cambi ; me da ; me last ; me peg ; me you ; mean a
        residential	-1	mean it ; med room ; medi y ; medical clear ; medical necessary ; meeting ; memb of
        residential	-1	mes ; meth and ; meth thi ; mg tid ; mgmt <furniture> ; mgmt bed ; mi <opening>
        residential	-1	mi gat ; mi padr ; mi pap ; mi roomi ; mi tio ; migracion ; mirror and ; mis day
        residential	-1	mis nieto ; mis work ; mix up ; mol at ; mol every ; month only ; month pregnant
        residential	-1	moon ; mor absenc ; morn til ; moth pas ; mov a ; mug ; mult ; muri mi ; music in
        residential	-1	must complet ; my <day> ; my <law> ; my <trade> ; my apprenticeship ; my certificat
        residential	-1	my chest ; my divorc ; my leg ; my mattres ; my po ; my suitcas ; my wil
        residential	-1	myself out ; mystery ; nad no ; nam and ; narcan x ; need a ; need step ; nev mor
        residential	-1	nev set ; nev went ; nev ~used ; new bf ; next guy ; ni par ; ni que ; ni uso
        residential	-1	niev ; night tech ; nin tien ; ninety <amount> ; nippl ; no <happy> ; no <record>
        residential	-1	no e ; no for ; no need ; no pued ; no sab ; no saving ; no slip ; no ~psychosi
        residential	-1	no ~pt ; no ~residential ; no ~si ; no ~substanc ; nobody bother ; noma ; noma se
        residential	-1	noon and ; not ; not <awake> ; not <go> ; not <need> ; not an ; not ~the
        residential	-1	now drink ; now she ; nuev <month> ; nuev mes ; nunc habi ; o de ; od ; of <kin>
        residential	-1	of ativan ; of current ; of fentanyl ; of firebal ; off <job> ; off booz ; off no
        residential	-1	oficin ; oh <pill> ; ohi ; ojai and ; ok <day> ; ok today ; on <opioid>
        residential	-1	on <record> ; on <week> ; on fentanyl ; on h ; on his ; on may ; on them ; on wood
        residential	-1	one <alcohol> ; one <phone> ; one dui ; one night ; only <start> ; or <count>
        residential	-1	or mayb ; orient ; osei ; oth <drug> ; oth <month> ; oth month ; oth one ; oth stuf
        residential	-1	otr <phone> ; otr y ; our <money> ; out tuesday ; outfit in ; over <day>
        residential	-1	over <night> ; over and ; over tonight ; own and ; own text ; pag la ; pagan
        residential	-1	paid off ; pair ; papel de ; par la ; par mi ; pastilla de ; patienc ; patient in
        residential	-1	pay for ; pay per ; payday to ; payment plan ; pd en ; peer specialist ; pens
        residential	-1	per <need> ; per <phone> ; per se ; peric ; person ; person in ; personal
        residential	-1	pian teach ; pil box ; pint / ; pip and ; plan 0 ; plan at ; plan that ; plastic
        residential	-1	play a ; play domino ; pls ; popsicl ; por un ; pound ; pour it ; pres ; probarl
        residential	-1	problem es ; program de ; program thre ; psych unit ; pt <partner> ; pt wif ; pte
        residential	-1	pued hac ; puf ; pupil ; pur ; put her ; q el ; que <die> ; que <say> ; que abr
        residential	-1	que la ; que vien ; quien <say> ; quier bajarl ; quier desintoxic ; quij
        residential	-1	quinceaner ; quit by ; rabbi ; radiat l ; ran out ; re <stimulant> ; re iop
        residential	-1	recycl ; refus ; renew ; res in ; res yesterday ; resident <stimulant> ; respons
        residential	-1	restrain ; revis ; right in ; riversid ; rm ; rns ; robot ; room i ; roommat use
        residential	-1	root ; rul ; rye ; sab dond ; said its ; salg ; sam cal ; saturday aft
        residential	-1	saturday when ; say cok ; say follow ; say goodnight ; say intensiv ; say iop
        residential	-1	say she ; scaffold ; se ahog ; se quej ; se ve ; se vin ; second job ; secundari
        residential	-1	see about ; seltzer ; semana que ; semana y ; senor de ; sentimental ; separ
        residential	-1	septemb ive ; sesent y ; set to ; seven and ; seventeen year ; shap lik
        residential	-1	she <trust> ; she do ; she went ; shed lik ; shift and ; shiny ; shirt on
        residential	-1	should tel ; shrimp ; si <ask> ; sin <money> ; sin probarl ; sinc <phone>
        residential	-1	sinc may ; sinc octob ; sist re ; sister on ; skip one ; slam crystal ; slap
        residential	-1	sleep it ; smok fent ; smok fentanyl ; sneez ; so doe ; so he ; so is ; soak ; sol
        residential	-1	sol y ; solid ; som <treatment> ; som cok ; som kind ; soma ; somebody
        residential	-1	somebody els ; somebody in ; someon in ; someon with ; someth for ; someth you
        residential	-1	son <need> ; son wil ; sorry that ; sort out ; soul to ; soy la ; speak ; squat
        residential	-1	stab my ; start snort ; station ; stil breath ; stil use ; stil wont ; stn ; string
        residential	-1	su <alcohol> ; su <room> ; su <treatment> ; su internamient ; sub ; subtract ; sud
        residential	-1	suggest a ; support ; surfboard ; sweat ; swim ; swollen red ; sx want ; syndrom
        residential	-1	tabl for ; tailgat ; tak kais ; tak medi ; tak mor ; tal can ; tank every
        residential	-1	tap over ; tar ; taxidermist ; teach in ; ten or ; teng papel ; than ive ; than not
        residential	-1	that as ; that im ; that last ; that lin ; that mat ; that sort ; that work
        residential	-1	the <angry> ; the <color> ; the agency ; the answ ; the app ; the army
        residential	-1	the balloon ; the boy ; the card ; the cho ; the christma ; the differenc ; the dts
        residential	-1	the fami ; the fentanyl ; the gas ; the gin ; the holiday ; the inpatient
        residential	-1	the intensiv ; the length ; the manag ; the nasal ; the pen ; the pian ; the psych
        residential	-1	the rum ; the sentenc ; the sheet ; the station ; the stuf ; the thought ; the wal
        residential	-1	the warehous ; the websit ; the wif ; the yard ; the ~cok ; them <night> ; them by
        residential	-1	then <day> ; then <happy> ; then <rope> ; ther or ; therapist say ; they <money>
        residential	-1	they go ; they turn ; thi <day> ; thing ; third night ; thousand ; thre and
        residential	-1	threw up ; through in ; thu sun ; tianeptin ; tiemp no ; til <furniture>
        residential	-1	tim <week> ; tim at ; tim week ; tingl ; tio ; to 0 ; to <alcohol> ; to <ask>
        residential	-1	to <awake> ; to <take> ; to bring ; to dr ; to jail ; to land ; to light ; to liv
        residential	-1	to mind ; to somebody ; to stab ; to start ; to ~<law> ; tod un ; togeth and
        residential	-1	tom el ; tom su ; tongu ; tonight the ; tonsil ; too <amount> ; too <intoxicated>
        residential	-1	too fast ; too smal ; took it ; took someth ; tox ; tra nad ; tra pistol ; tractor
        residential	-1	train on ; treadmil ; treatment for ; treint ano ; tremen ; tri ; tri a ; tub
        residential	-1	tuition ; twelv day ; two beer ; two glas ; two seizur ; typ from ; ua x ; uber
        residential	-1	un infart ; una ; una <alone> ; una cos ; una sol ; unpaid ; until 0 ; up cok
        residential	-1	usa <opioid> ; usa nad ; usand coc ; used crack ; used ~cok ; using crack ; uso
        residential	-1	uso coc ; usted <need> ; ve <vermin> ; vel ; vend la ; ventana ; ventilador
        residential	-1	vest de ; viern de ; vivitrol ; voluntad ; volunteer ; vomit blood ; vuelt
        residential	-1	wait until ; walk around ; walk und ; want $ ; want peopl ; want someon
        residential	-1	want start ; warehous ; was <job> ; was dead ; was park ; was proud ; was ten
        residential	-1	watch a ; we <buy> ; we <treatment> ; we <wait> ; we leav ; we only ; wed was
        residential	-1	wedding ; week ago ; week most ; weekend only ; weeknight ; wel <day> ; wer the
        residential	-1	what <treatment> ; what hav ; what ther ; what was ; which <day> ; whit
        residential	-1	who <build> ; who <die> ; who did ; who do ; who read ; who run ; whol street
        residential	-1	widow 0 ; wil <give> ; with <stranger> ; with kid ; with sup ; withdrawal from
        residential	-1	withdrawal mgmt ; won ; wont <stop> ; would rath ; wouldnt <think> ; wrist last
        residential	-1	writ so ; wrot iop ; x ray ; xanax ; xanax in ; xanax on ; xx ; y 0 ; y <colleague>
        residential	-1	y <job> ; y <need> ; y <past> ; y dur ; y nadi ; y nosotro ; ya <leave> ; ya <need>
        residential	-1	ya la ; ya sali ; year i ; you <give> ; you <goodbye> ; you <money> ; you be
        residential	-1	you com ; you hir ; you in ; you its ; you mis ; you peopl ; you see ; you thi
        residential	-1	youl hav ; your <money> ; your cent ; your counselor ; your resident
        residential	-1	~<clean> ~out ; ~<confused> ; ~<intoxicated> ; ~<month> ~<treatment> ; ~<need> ~tx
        residential	-1	~<needle> ; ~<past> ~tx ; ~<seizure> ~in ; ~<treatment> <day> ; ~<treatment> <kin>
        residential	-1	~<treatment> ever ; ~<withdrawal> ; ~<year> ; ~befor ; ~bos ; ~de
        residential	-1	~desintoxicacion ; ~dt ; ~dts ; ~el ~pech ; ~for ~a ; ~herself ; ~i ~<stop> ; ~icu
        residential	-1	~it ; ~lat ; ~me ~dan ; ~myself ; ~no ~thought ; ~pas ; ~prior ~tx
        residential	-1	~residential ever ; ~say ; ~seizur ; ~send ; ~shaky ; ~sol ; ~sub
        residential	-1	~the ~<treatment> ; ~through ; ~vin ; ~want ~to
        residential	-2	# ; *ago.3 ; *caller.0:possible ; *confusion.0:negated
        residential	-2	*deliriumTremens.0:historical ; *drinks.2 ; *drinks.2:negated
        residential	-2	*emergency.0:possible ; *jobSeeker.0 ; *misuse.0:other_experiencer ; *phone.0
        residential	-2	*quantity.1 ; *relief.0 ; *relief.1 ; *seizure.2:other_experiencer
        residential	-2	*substance.1:historical ; *substance.1:hypothetical ; *unaided.0:negated
        residential	-2	*wantsToQuit.0 ; *wantsToQuit.0:other_experiencer ; *withdrawal.0
        residential	-2	*withdrawalHint.0 ; *withdrawalHint.0:historical ; + <alcohol> ; / <night> ; / day
        residential	-2	/ no ; / nt ; 0 <child> ; 0 <hit> ; 0 <moment> ; 0 <seizure> ; 0 fum ; 0 grandkid
        residential	-2	0 ish ; 0 k ; 0 pt ; 0 sam ; 0 tab ; 0 wif ; <afraid> de ; <alcohol> +
        residential	-2	<alcohol> <child> ; <alcohol> <drug> ; <alcohol> <eat> ; <alcohol> <give>
        residential	-2	<alcohol> <hit> ; <alcohol> <kin> ; <alcohol> <say> ; <alcohol> desd
        residential	-2	<alcohol> each ; <alcohol> hac ; <alcohol> in ; <alcohol> is ; <alcohol> to
        residential	-2	<alone> <say> ; <alone> a ; <always> <money> ; <always> <partner>
        residential	-2	<always> <start> ; <always> about ; <always> has ; <always> lin ; <amount> <afraid>
        residential	-2	<amount> <container> ; <amount> <hear> ; <amount> <seizure> ; <amount> by
        residential	-2	<amount> el ; <amount> grand ; <amount> long ; <amount> nin
        residential	-2	<appointment> <school> ; <appointment> <think> ; <appointment> <week>
        residential	-2	<appointment> a ; <appointment> and ; <appointment> de ; <appointment> thi
        residential	-2	<ask> <alcohol> ; <ask> <colleague> ; <ask> <crowd> ; <ask> <promise>
        residential	-2	<ask> <sober> ; <ask> how ; <ask> por ; <ask> twic ; <asleep> <crowd>
        residential	-2	<asleep> <rail> ; <asleep> <town> ; <awake> <furniture> ; <awake> con ; <awake> for
        residential	-2	<blade> <eat> ; <blood> <money> ; <bodypart> <child> ; <bodypart> <crowd>
        residential	-2	<bodypart> <hold> ; <bodypart> <night> ; <bodypart> <pill> ; <bodypart> <write>
        residential	-2	<bodypart> no ; <bodypart> right ; <bodysound> <take> ; <break> <amount>
        residential	-2	<breath> <take> ; <build> <headface> ; <build> <money> ; <buy> a ; <cannabis> <day>
        residential	-2	<cannabis> <furniture> ; <cannabis> <year> ; <cannabis> at ; <cannabis> sinc
        residential	-2	<caretaking> <amount> ; <child> <bodypart> ; <child> <church> ; <child> <lock>
        residential	-2	<child> <night> ; <child> <stimulant> ; <child> down ; <child> fin ; <child> has
        residential	-2	<church> with ; <clinician> 0 ; <clinician> <caretaking> ; <clinician> <headface>
        residential	-2	<clinician> <need> ; <clinician> <take> ; <clinician> clear ; <clothes> <ask>
        residential	-2	<colleague> <stop> ; <colleague> i ; <color> <always> ; <color> <amount>
        residential	-2	<color> <think> ; <confused> <withdrawal> ; <consume> <consume>
        residential	-2	<consume> <partner> ; <consume> <tool> ; <consume> all ; <consume> el
        residential	-2	<consume> lik ; <consume> one ; <consume> problem ; <consume> su ; <consume> thi
        residential	-2	<container> <eat> ; <container> <need> ; <container> <promise> ; <container> desd
        residential	-2	<container> down ; <container> that ; <continue> <leave> ; <continue> <opioid>
        residential	-2	<continue> <school> ; <continue> sinc ; <count> <alcohol> ; <count> <furniture>
        residential	-2	<count> <headface> ; <count> <pet> ; <count> <phone> ; <count> <take> ; <count> al
        residential	-2	<count> on ; <count> y ; <crowd> <blood> ; <crowd> <crowd> ; <crowd> <home>
        residential	-2	<crowd> <pet> ; <crowd> lost ; <crowd> or ; <day> <awake> ; <day> <vermin>
        residential	-2	<day> just ; <day> long ; <day> most ; <day> thi ; <daytime> <fluid>
        residential	-2	<daytime> <furniture> ; <daytime> <night> ; <daytime> <stop> ; <die>
        residential	-2	<die> <furniture> ; <drive> <cold> ; <drive> one ; <drive> plac ; <drive> spac
        residential	-2	<drug> <alcohol> ; <drug> <consume> ; <drug> <count> ; <drug> <record>
        residential	-2	<drug> <sick> ; <drug> <take> ; <drug> ct ; <drug> sinc ; <drug> to ; <drug> x
        residential	-2	<eat> <container> ; <eat> <headface> ; <eat> <night> ; <eat> <see> ; <eat> con
        residential	-2	<emergency> for ; <fall> <room> ; <fall> you ; <feel> <home> ; <feel> fin
        residential	-2	<feel> normal ; <friend> <give> ; <friend> <headface> ; <friend> <opioid>
        residential	-2	<furniture> + ; <furniture> <town> ; <furniture> if ; <give> <eat> ; <give> <happy>
        residential	-2	<give> <opioid> ; <give> <vendor> ; <go> <container> ; <go> <medicine>
        residential	-2	<go> <pill> ; <go> <stiff> ; <go> muy ; <go> und ; <goodbye> de ; <gun> out
        residential	-2	<happy> not ; <happy> the ; <headface> <hear> ; <headface> <home>
        residential	-2	<headface> <room> ; <headface> se ; <hear> <month> ; <hear> to ; <height> <tool>
        residential	-2	<hit> <amount> ; <hit> <headface> ; <hold> <leave> ; <home> + ; <home> <amount>
        residential	-2	<home> <record> ; <home> ni ; <hospital> <drive> ; <hospital> <record>
        residential	-2	<hospital> <room> ; <hospital> <week> ; <hospital> from ; <illness> <kin>
        residential	-2	<illness> that ; <insurance> <count> ; <insurance> <furniture>
        residential	-2	<insurance> <think> ; <insurance> <write> ; <insurance> by ; <job> <emergency>
        residential	-2	<job> <record> ; <kill> <play> ; <kin> <continue> ; <kin> <emergency>
        residential	-2	<kin> <illness> ; <kin> <shake> ; <kin> est ; <kin> when ; <last> <need>
        residential	-2	<law> <continue> ; <law> <media> ; <law> are ; <law> lost ; <law> no ; <law> o
        residential	-2	<law> ~<alcohol> ; <leave> <church> ; <leave> <eat> ; <leave> <home> ; <leave> him
        residential	-2	<leave> my ; <leave> until ; <leave> you ; <media> <go> ; <media> <school>
        residential	-2	<media> about ; <medicine> <year> ; <moment> <opioid> ; <moment> <shake>
        residential	-2	<moment> each ; <moment> on ; <moment> se ; <money> $ ; <money> <child>
        residential	-2	<money> <need> ; <money> la ; <money> par ; <money> y ; <month> <need>
        residential	-2	<month> <phone> ; <month> away ; <month> no ; <month> when ; <need> <alcohol>
        residential	-2	<need> <sober> ; <need> <stop> ; <need> al ; <need> bajarl ; <need> eve ; <need> it
        residential	-2	<need> my ; <need> off ; <need> por ; <need> thi ; <need> with ; <needle> <always>
        residential	-2	<night> <asleep> ; <night> <partner> ; <night> <phone> ; <night> <trust>
        residential	-2	<night> a ; <night> to ; <official> of ; <opening> <crowd> ; <opening> <day>
        residential	-2	<opening> <wait> ; <opioid> <clinician> ; <opioid> <headface> ; <opioid> <month>
        residential	-2	<opioid> <stimulant> ; <opioid> <take> ; <opioid> <town> ; <opioid> all
        residential	-2	<opioid> and ; <order> 0 ; <outdoors> has ; <outdoors> is ; <outdoors> was
        residential	-2	<pain> <clinician> ; <pain> in ; <pain> real ; <palecolor> <room> ; <partner> 0
        residential	-2	<partner> <hospital> ; <partner> <illness> ; <partner> <intoxicated>
        residential	-2	<partner> est ; <past> <awake> ; <past> doing ; <past> id ; <past> my ; <past> nad
        residential	-2	<past> so ; <pet> <always> ; <pet> <opening> ; <pet> <water> ; <pet> for
        residential	-2	<phone> <alcohol> ; <phone> <amount> ; <phone> <clothes> ; <phone> <hear>
        residential	-2	<phone> <insurance> ; <phone> <promise> ; <phone> <school> ; <phone> re
        residential	-2	<phone> she ; <phone> to ; <phone> was ; <photo> <photo> ; <photo> del
        residential	-2	<pill> <always> ; <pill> <container> ; <pill> <play> ; <play> <fire>
        residential	-2	<play> <last> ; <play> <month> ; <play> <trade> ; <play> only ; <play> so
        residential	-2	<play> who ; <promise> <stranger> ; <promise> to ; <put> <emergency>
        residential	-2	<put> <needle> ; <put> <treatment> ; <put> de ; <put> for ; <put> los ; <rarely> al
        residential	-2	<rarely> entr ; <record> <crowd> ; <record> <last> ; <record> thi ; <room> <kill>
        residential	-2	<room> <money> ; <room> be ; <rope> to ; <say> <child> ; <say> <official>
        residential	-2	<say> <withdrawal> ; <say> flat ; <say> she ; <say> w/d ; <say> was ; <say> with
        residential	-2	<school> <drug> ; <school> <media> ; <school> <need> ; <school> <phone>
        residential	-2	<sedative> <day> ; <sedative> <year> ; <see> <bodypart> ; <see> <past>
        residential	-2	<see> <stimulant> ; <see> <take> ; <seizure> y ; <shake> <amount> ; <sick> <moment>
        residential	-2	<sober> 0 ; <sober> <ask> ; <sober> for ; <sober> with ; <soon> loc
        residential	-2	<start> <amount> ; <start> <consume> ; <start> when ; <stiff> <daytime>
        residential	-2	<stimulant> / ; <stimulant> <order> ; <stimulant> <say> ; <stimulant> <think>
        residential	-2	<stimulant> el ; <stimulant> hac ; <stimulant> its ; <stimulant> la
        residential	-2	<stimulant> nad ; <stimulant> right ; <stimulant> til ; <stop> <year> ; <stop> her
        residential	-2	<stop> his ; <stop> mis ; <stop> of ; <stranger> <amount> ; <stranger> <order>
        residential	-2	<stranger> <say> ; <stranger> <see> ; <stranger> <stimulant> ; <stranger> <town>
        residential	-2	<stranger> sit ; <stranger> with ; <take> <appointment> ; <take> <asleep>
        residential	-2	<take> <build> ; <take> <cold> ; <take> <sedative> ; <take> about ; <take> em
        residential	-2	<take> them ; <take> thi ; <think> <hear> ; <think> <media> ; <think> for
        residential	-2	<think> her ; <think> who ; <tool> <town> ; <town> fair ; <trade> <give>
        residential	-2	<trade> of ; <treatment> <last> ; <treatment> <night> ; <treatment> <sober>
        residential	-2	<treatment> a ; <treatment> be ; <treatment> cm ; <treatment> isnt
        residential	-2	<treatment> ive ; <treatment> out ; <treatment> pag ; <treatment> that
        residential	-2	<trust> <take> ; <trust> the ; <try> nad ; <unreal> <crowd> ; <wait> <alone>
        residential	-2	<wait> <town> ; <wait> <year> ; <wait> un ; <water> <height> ; <water> <job>
        residential	-2	<water> <school> ; <week> <fall> ; <week> <moment> ; <week> has ; <week> int
        residential	-2	<week> wher ; <withdrawal> <say> ; <withdrawal> and ; <withdrawal> management
        residential	-2	<write> <go> ; <write> <soon> ; <write> his ; <year> <angry> ; <year> <build>
        residential	-2	<year> <sober> ; <year> i ; a 0 ; a <stiff> ; a cat ; a cho ; a choic ; a cup
        residential	-2	a few ; a field ; a fork ; a green ; a hot ; a liv ; a llor ; a marc ; a nad
        residential	-2	a parent ; a pip ; a que ; a quien ; a referral ; a rotary ; a saturday ; a shop
        residential	-2	a suicid ; a supplement ; a tom ; a whol ; a ~<clinician> ; a ~detox ; about east
        residential	-2	about his ; absenc and ; ac ; aclar ; adderal sinc ; aft 0 ; aft <moment> ; aft my
        residential	-2	again sinc ; ago so ; aguardient ; ahog ; al <job> ; alg ; alg par ; alguien que
        residential	-2	all <day> ; all <daytime> ; all <school> ; all day ; amt ; an alarm ; and <count>
        residential	-2	and <drive> ; and <hear> ; and <need> ; and <sedative> ; and <stimulant> ; and fiv
        residential	-2	and if ; and kept ; and laugh ; and min ; and residential ; and want ; and we
        residential	-2	anex de ; announcement ; any <need> ; anyth ; anyth els ; anyth for ; anyth is
        residential	-2	anyth til ; apartment in ; apoy ; appendix ; apply ; appt ; are you ; arent ther
        residential	-2	arizon ; around new ; as <always> ; asam 0 ; aseguranz ; asi noma ; ask how
        residential	-2	ask somebody ; ask twic ; associat ; assum ; at $ ; at fiv ; at night ; at seven
        residential	-2	ate ; audi ; audit ; audit 0 ; away and ; ayer del ; ayud de ; ayud por ; ayudenm
        """
}
