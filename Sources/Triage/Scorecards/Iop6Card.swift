extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop6 = """
        iop	1	they would ; thi be ; thi guy ; thi town ; thin ; thing he ; thing i ; thing ive
        iop	1	think about ; third <year> ; third on ; third year ; though the ; thre day ; thre when
        iop	1	thre year ; through 0 ; through <amount> ; through septemb ; thursday she ; tiembl
        iop	1	tien demenci ; tienen ; til and ; til im ; til thi ; til we ; to <hit> ; to <stranger>
        iop	1	to bois ; to er ; to folk ; to light ; to meeting ; to nineteen ; to noon ; to nov ; to play
        iop	1	to prov ; to somebody ; to watch ; to zer ; told anyon ; told everybody ; touch anyth
        iop	1	town and ; town has ; trabajan ; transit ; transitional ; tre noch ; tre semana
        iop	1	treatment aft ; treatment befor ; tremor ; trenza ; trust ; tuesday and ; tuesday is
        iop	1	turn my ; twenty minut ; twic the ; twing ; two dollar ; two every ; two margarita
        iop	1	two thing ; two week ; tx want ; typo ; uas x ; un <day> ; un alumn ; un internamient
        iop	1	un plat ; un sab ; una camionet ; una cuanta ; una planch ; uno tre ; until january ; up do
        iop	1	upon ; usa coc ; using ketamin ; uso otr ; uva y ; va dom ; valium ; vec al ; vendemo
        iop	1	ventur <town> ; ventur county ; version ; vici del ; viern despu ; view ; vin los ; vm 0
        iop	1	vodk sod ; voic gon ; volv ; vomit ; wal breath ; want eleven ; want eval ; ward
        iop	1	was <insurance> ; was fentanyl ; was littl ; was rais ; was told ; wed in ; wed was
        iop	1	week aft ; week no ; week now ; week ther ; weep at ; wel in ; went through ; wer <clean>
        iop	1	what cost ; what exist ; whatev fre ; whatv ; when he ; wher a ; wher you ; whereabout
        iop	1	wheth im ; wheth youd ; which <clothes> ; whil in ; whod ; whod <see> ; whod watch ; wid
        iop	1	wif back ; wif say ; wil <try> ; wil try ; wint when ; with <color> ; with <fire>
        iop	1	with <night> ; with f ; with only ; wk <take> ; wk so ; wks then ; won ; wont do ; wor
        iop	1	work as ; work day ; wouldnt <leave> ; wouldnt leav ; writ befor ; writ them ; y <colleague>
        iop	1	y cuatr ; y pic ; y siempr ; y vien ; ya es ; ya ~me ; yard sal ; year has ; year or
        iop	1	year so ; yel ; yo ni ; yo vend ; you pay ; you would ; you ~hav ; youd nev ; youl ask ; yr
        iop	1	yr and ; yrs no ; ~$ ~0 ; ~/ ~<day> ; ~0 d ; ~0 wif ; ~0 ~mes ; ~0 ~wks ; ~<alcohol> <night>
        iop	1	~<alcohol> x ; ~<alone> ~con ; ~<amount> ~<night> ; ~<chestheart> ~<pain>
        iop	1	~<clinician> <record> ; ~<colleague> ~<say> ; ~<consume> <week> ; ~<consume> ~<cannabis>
        iop	1	~<day> <need> ; ~<day> it ; ~<die> <phone> ; ~<die> hac ; ~<die> him ; ~<insurance>
        iop	1	~<law> no ; ~<leave> until ; ~<leave> ~<count> ; ~<lock> ~up ; ~<medicine> <take>
        iop	1	~<medicine> y ; ~<money> <need> ; ~<money> ~<day> ; ~<month> <stimulant> ; ~<month> my
        iop	1	~<need> <wait> ; ~<need> ~<home> ; ~<need> ~<stop> ; ~<needle> ; ~<pain> <day>
        iop	1	~<partner> <month> ; ~<photo> and ; ~<pill> ni ; ~<say> <leave> ; ~<school> ; ~<sedative> i
        iop	1	~<stimulant> <day> ; ~<stimulant> <year> ; ~<stop> ~of ; ~<take> ~it ; ~<think> per
        iop	1	~<treatment> <need> ; ~<treatment> par ; ~<week> + ; ~<week> <treatment> ; ~<week> they
        iop	1	~<year> <last> ; ~a <furniture> ; ~a ~<child> ; ~a ~<night> ; ~a ~facility ; ~a ~job
        iop	1	~a ~night ; ~acros ; ~afloj ; ~as ~a ; ~aspirin ; ~at 0 ; ~at ~a ; ~benefit ; ~blackout
        iop	1	~board ; ~buri him ; ~busines ; ~cancel ; ~clean ~<home> ; ~clean ~hous ; ~comput
        iop	1	~cristal yo ; ~d ~inpt ; ~dan <seizure> ; ~day it ; ~day ~resi ; ~dia y ; ~dishwash ; ~dont
        iop	1	~dormirs ; ~dv ; ~end ; ~end ~of ; ~even ~group ; ~ex ~<take> ; ~ex ~got ; ~fam ; ~fam in
        iop	1	~few ~a ; ~fil ; ~food ; ~for <amount> ; ~foreman ; ~h ; ~hac ~0 ; ~hav to
        iop	1	~her <stimulant> ; ~hx ; ~im ~<alone> ; ~im ~alon ; ~inpatient stay ; ~internamient ; ~ir
        iop	1	~la ~<home> ; ~la ~cas ; ~le ha ; ~le ~<go> ; ~le ~peg ; ~leav until ; ~limpi ~oficina
        iop	1	~lo pued ; ~lock ~up ; ~med need ; ~meeting no ; ~month ; ~month my ; ~no ~<medicine>
        iop	1	~no ~med ; ~noth just ; ~oficina ; ~on his ; ~one ; ~our ~<child> ; ~our ~daught ; ~par de
        iop	1	~pastilla ni ; ~pcp ~lab ; ~physical ; ~prescription ; ~probarl ; ~psych ; ~pued
        iop	1	~pued <ask> ; ~quien ; ~resi ; ~rxd ; ~scholarship ; ~school ~play ; ~se <wait> ; ~se pued
        iop	1	~segur no ; ~seizur from ; ~sicknes from ; ~sinc ~tenth ; ~sixty ; ~slept ; ~sol ~con
        iop	1	~stabl ~on ; ~stay end ; ~straight and ; ~suicid in ; ~sx ~no ; ~talk to ; ~th ~<school>
        iop	1	~th ~grad ; ~the ~<amount> ; ~the ~whol ; ~through ~a ; ~throw ; ~tien ningun ; ~tim ~a
        iop	1	~to inpatient ; ~to ~<outdoors> ; ~to ~talk ; ~toc ; ~trabaj y ; ~two ~night
        iop	1	~un ~<treatment> ; ~un ~program ; ~volvi a ; ~w/d ; ~w/d <say> ; ~w/d hx ; ~week they
        iop	1	~widow ; ~wks ; él <alone> ; él <asleep>
        iop	-1	# ; # <give> ; # given ; *abstinent.0:other_experiencer ; *abstinent.3:negated ; *ago.0
        iop	-1	*arrests ; *family.8 ; *frequency.1:negated ; *jobSeeker.opensNote:other_experiencer
        iop	-1	*phone.0 ; *relief.against ; *residentialRequest ; *substance.opioid:possible
        iop	-1	*thirdParty.opensNote ; *treatmentNeed.ready ; *treatmentNeed:historical ; *withdrawalHint
        iop	-1	+ <money> ; + mol ; + ua ; / / ; / <stimulant> ; / ~<alcohol> ; / ~etoh ; 0 <emergency>
        iop	-1	0 <fluid> ; 0 <friend> ; 0 <medicine> ; 0 <relapse> ; 0 <rope> ; 0 <year> ; 0 back ; 0 by
        iop	-1	0 clas ; 0 dos ; 0 got ; 0 h ; 0 ninety ; 0 only ; 0 pastilla ; 0 she ; 0 through ; 0 vodk
        iop	-1	0 was ; 0 ~<emergency> ; <alcohol> <ask> ; <alcohol> <home> ; <alcohol> an ; <alcohol> at
        iop	-1	<alcohol> by ; <alcohol> del ; <alcohol> sinc ; <alcohol> w/d ; <always> <die>
        iop	-1	<always> <hear> ; <always> <month> ; <always> fin ; <amount> <always> ; <amount> <breath>
        iop	-1	<amount> <furniture> ; <amount> <relapse> ; <amount> <wait> ; <amount> away
        iop	-1	<amount> fuert ; <amount> o ; <amount> todo ; <angry> with ; <appointment> <consume>
        iop	-1	<appointment> <give> ; <appointment> <moment> ; <appointment> <past> ; <ask> <give>
        iop	-1	<ask> <kin> ; <ask> <law> ; <ask> <medicine> ; <ask> <withdrawal> ; <ask> <write>
        iop	-1	<ask> and ; <ask> on ; <ask> ~<day> ; <ask> ~how ; <asleep> <kin> ; <asleep> <leave>
        iop	-1	<asleep> <stop> ; <asleep> it ; <asleep> through ; <awake> ; <awake> the ; <awake> with
        iop	-1	<blood> <night> ; <bodypart> <go> ; <bodypart> <hospital> ; <bodypart> <lock>
        iop	-1	<bodypart> <stimulant> ; <bodypart> <withdrawal> ; <bodypart> hav ; <bodypart> wont
        iop	-1	<bodypart> y ; <bodysound> <blood> ; <bodysound> <take> ; <break> on ; <breath> <consume>
        iop	-1	<buy> <colleague> ; <buy> <drug> ; <buy> <go> ; <buy> <pet> ; <buy> and ; <buy> on
        iop	-1	<caretaking> <withdrawal> ; <chestheart> <asleep> ; <chestheart> <count>
        iop	-1	<chestheart> wont ; <child> <count> ; <child> <stimulant> ; <child> did ; <child> est
        iop	-1	<child> one ; <child> so ; <church> <build> ; <church> <play> ; <church> <trust>
        iop	-1	<church> has ; <clean> and ; <clean> me ; <clinician> ; <clinician> <amount>
        iop	-1	<clinician> <consume> ; <clinician> sinc ; <clothes> <home> ; <clothes> <past>
        iop	-1	<clothes> back ; <cold> <headface> ; <colleague> <month> ; <colleague> <treatment>
        iop	-1	<colleague> <write> ; <colleague> re ; <colleague> then ; <color> <clothes>
        iop	-1	<consume> <need> ; <consume> <stimulant> ; <consume> rock ; <consume> social
        iop	-1	<container> can ; <container> del ; <container> ~<always> ; <continue> <blood>
        iop	-1	<continue> <child> ; <continue> <stop> ; <continue> <treatment> ; <continue> doing
        iop	-1	<continue> x ; <count> <child> ; <count> <stranger> ; <count> bar ; <crash> <always>
        iop	-1	<crash> <furniture> ; <crowd> about ; <crowd> clap ; <crowd> ~<money> ; <day> /
        iop	-1	<day> <always> ; <day> <play> ; <day> <sedative> ; <day> ever ; <day> mi ; <day> on
        iop	-1	<day> til ; <daytime> <alcohol> ; <daytime> <container> ; <die> <leave> ; <drive> +
        iop	-1	<drive> <palecolor> ; <drive> <partner> ; <drive> <stop> ; <drive> over ; <drive> she
        iop	-1	<drug> <always> ; <drug> <clinician> ; <eat> <cold> ; <eat> <outdoors> ; <eat> <promise>
        iop	-1	<eat> all ; <eat> down ; <eat> if ; <emergency> <clinician> ; <emergency> <moment>
        iop	-1	<emergency> en ; <fall> 0 ; <fall> <job> ; <fall> a ; <fall> un ; <feel> and ; <fire> la
        iop	-1	<fluid> + ; <fluid> <color> ; <friend> 0 ; <friend> <buy> ; <friend> <think>
        iop	-1	<furniture> <bodysound> ; <furniture> <night> ; <furniture> aft ; <furniture> sinc
        iop	-1	<give> <room> ; <give> <stranger> ; <give> and ; <give> him ; <give> noth ; <give> vuelta
        iop	-1	<give> ~<emergency> ; <give> ~<seizure> ; <go> <alone> ; <go> <appointment>
        iop	-1	<go> <confused> ; <go> <last> ; <go> <outdoors> ; <go> <phone> ; <go> <treatment>
        iop	-1	<go> <water> ; <gun> en ; <happy> el ; <headface> <always> ; <headface> <container>
        iop	-1	<headface> com ; <headface> down ; <headface> has ; <headface> split ; <headface> spray
        iop	-1	<headface> up ; <hear> <amount> ; <hear> <consume> ; <hear> <drive> ; <hear> <job>
        iop	-1	<hear> <stimulant> ; <hear> <stranger> ; <hear> <tool> ; <hear> lik ; <height> <crowd>
        iop	-1	<height> <see> ; <height> aft ; <height> at ; <hit> <day> ; <hold> <pet> ; <hold> til
        iop	-1	<home> <always> ; <home> <blade> ; <home> <build> ; <home> <buy> ; <home> <clothes>
        iop	-1	<home> <drive> ; <home> <feel> ; <home> <outdoors> ; <home> <past> ; <home> <room>
        iop	-1	<home> <say> ; <home> as ; <home> desd ; <home> ~<amount> ; <homeless> ; <hospital>
        iop	-1	<hospital> <always> ; <hospital> <colleague> ; <hospital> <consume> ; <hospital> <record>
        iop	-1	<hospital> <town> ; <hospital> to ; <hot> <furniture> ; <illness> <caretaking>
        iop	-1	<illness> <medicine> ; <illness> in ; <illness> on ; <illness> x ; <insurance> <continue>
        iop	-1	<insurance> <month> ; <insurance> <night> ; <insurance> <stimulant> ; <insurance> from
        iop	-1	<insurance> it ; <insurance> ~<amount> ; <job> <say> ; <job> <water> ; <job> from
        iop	-1	<job> if ; <job> pag ; <job> remote ; <job> thing ; <key> <money> ; <key> de ; <key> en
        iop	-1	<key> is ; <kill> on ; <kin> <build> ; <kin> <chestheart> ; <kin> <clothes> ; <kin> <fire>
        iop	-1	<kin> <headface> ; <kin> <hold> ; <kin> <rope> ; <kin> <sad> ; <kin> <trade> ; <kin> and
        iop	-1	<kin> d ; <kin> no ; <kin> va ; <kin> wil ; <last> lin ; <last> nt ; <law> <town>
        iop	-1	<law> agreement ; <law> por ; <law> with ; <leave> <color> ; <leave> approv ; <leave> his
        iop	-1	<leave> y ; <media> <day> ; <media> <media> ; <medicine> <stop> ; <medicine> by
        iop	-1	<medicine> the ; <moment> <clean> ; <moment> <hit> ; <moment> <opening> ; <moment> <sick>
        iop	-1	<moment> but ; <money> <chestheart> ; <money> <die> ; <money> el ; <money> hes
        iop	-1	<money> was ; <money> ~<treatment> ; <month> <clothes> ; <month> <continue> ; <month> <job>
        iop	-1	<month> <key> ; <month> <sober> ; <month> <stop> ; <month> id ; <month> per ; <month> que
        iop	-1	<month> then ; <need> <hear> ; <need> <hospital> ; <need> <insurance> ; <need> <trade>
        iop	-1	<need> <week> ; <need> <write> ; <need> acceptanc ; <need> al ; <need> dond ; <need> off
        iop	-1	<need> someth ; <need> thi ; <need> y ; <needle> ; <needle> <fire> ; <needle> in
        iop	-1	<night> <ask> ; <night> <kill> ; <night> <moment> ; <night> <night> ; <night> <stimulant>
        iop	-1	<official> for ; <opening> <ask> ; <opening> <key> ; <opening> <lock> ; <opening> <past>
        iop	-1	<opening> fram ; <opening> has ; <opening> thi ; <opioid> ; <opioid> <outdoors>
        iop	-1	<opioid> out ; <opioid> with ; <opioid> ~<always> ; <order> from ; <outdoors> <month>
        iop	-1	<outdoors> <put> ; <outdoors> from ; <outdoors> in ; <palecolor> se ; <palecolor> y
        iop	-1	<partner> <appointment> ; <partner> <bodypart> ; <partner> <friend> ; <partner> <hit>
        iop	-1	<partner> <outdoors> ; <partner> <see> ; <partner> for ; <partner> of
        iop	-1	<partner> ~<withdrawal> ; <past> <daytime> ; <past> <eat> ; <past> <opioid>
        iop	-1	<past> <phone> ; <past> im ; <past> pt ; <pet> <friend> ; <pet> <say> ; <phone>
        iop	-1	<phone> <cannabis> ; <phone> <clinician> ; <phone> <emergency> ; <phone> <furniture>
        iop	-1	<phone> <palecolor> ; <phone> aft ; <phone> al ; <phone> de ; <phone> from ; <phone> us
        iop	-1	<photo> <furniture> ; <photo> <phone> ; <photo> <play> ; <photo> off ; <pill> 0 ; <pill> a
        iop	-1	<pill> from ; <play> <clinician> ; <play> <hold> ; <play> <palecolor> ; <play> at
        iop	-1	<play> que ; <promise> <amount> ; <promise> <phone> ; <promise> i ; <promise> me
        iop	-1	<promise> que ; <put> <clinician> ; <put> <palecolor> ; <put> over ; <rarely> i ; <record>
        iop	-1	<record> <continue> ; <record> <day> ; <record> as ; <record> on ; <relapse> <day>
        iop	-1	<remember> ; <room> <daytime> ; <room> <give> ; <room> <room> ; <room> <tool> ; <room> el
        iop	-1	<rope> ; <rope> <container> ; <rope> <play> ; <rope> en ; <rope> herself ; <rope> out
        iop	-1	<sad> over ; <say> <alcohol> ; <say> <calm> ; <say> <cannabis> ; <say> <container>
        iop	-1	<say> <pain> ; <say> <partner> ; <say> abt ; <say> but ; <say> exact ; <say> hel ; <say> re
        iop	-1	<say> thi ; <say> u ; <say> ~<day> ; <say> ~<stop> ; <school> <night> ; <school> and
        iop	-1	<sedative> <asleep> ; <see> <official> ; <see> wheth ; <seizure> right ; <shake> <moment>
        iop	-1	<shake> and ; <shake> on ; <shake> tac ; <sober> in ; <start> <daytime> ; <stimulant> all
        iop	-1	<stimulant> but ; <stimulant> dur ; <stimulant> non ; <stimulant> they ; <stimulant> y
        iop	-1	<stimulant> yo ; <stimulant> ~<home> ; <stimulant> ~with ; <stop> <cannabis>
        iop	-1	<stop> <clothes> ; <stop> <eat> ; <stop> <last> ; <stop> <play> ; <stop> <week> ; <stop> at
        iop	-1	<stop> being ; <stop> el ; <stop> only ; <stranger> <ask> ; <stranger> <buy>
        iop	-1	<stranger> <calm> ; <stranger> <fall> ; <stranger> <hear> ; <stranger> <start>
        iop	-1	<stranger> has ; <stranger> re ; <take> <clinician> ; <take> <cold> ; <take> <feel>
        iop	-1	<take> <partner> ; <take> <pet> ; <take> <shake> ; <take> <year> ; <take> las ; <take> thos
        iop	-1	<think> <asleep> ; <think> <continue> ; <think> <happy> ; <think> <opioid> ; <think> <pet>
        iop	-1	<think> <take> ; <think> <trust> ; <think> youl ; <think> ~<amount> ; <threat>
        iop	-1	<tired> <headface> ; <tired> of ; <tool> de ; <town> <amount> ; <town> <outdoors>
        iop	-1	<trade> <bodypart> ; <trade> im ; <trade> of ; <treatment> 0 ; <treatment> <furniture>
        iop	-1	<treatment> <hot> ; <treatment> <room> ; <treatment> <wait> ; <treatment> all
        iop	-1	<treatment> int ; <treatment> pt ; <treatment> ther ; <treatment> when ; <treatment> ya
        iop	-1	<treatment> ~<drug> ; <trust> <think> ; <try> <asleep> ; <vendor> <hospital>
        iop	-1	<vendor> <treatment> ; <vendor> to ; <vermin> <room> ; <wait> 0 ; <wait> <eat>
        iop	-1	<wait> <last> ; <wait> <play> ; <wait> at ; <wait> el ; <wait> que ; <wait> the
        iop	-1	<water> <go> ; <water> <moment> ; <water> with ; <week> <ask> ; <week> <asleep>
        iop	-1	<week> <official> ; <week> <photo> ; <week> <rarely> ; <week> i ; <week> on ; <week> plu
        iop	-1	<week> then ; <week> worth ; <week> y ; <withdrawal> <furniture> ; <withdrawal> <go>
        iop	-1	<withdrawal> in ; <withdrawal> management ; <write> <give> ; <write> <media>
        iop	-1	<write> <photo> ; <write> of ; <write> up ; <year> <outdoors> ; <year> <treatment>
        iop	-1	<year> we ; a <blood> ; a <clean> ; a <container> ; a <emergency> ; a <go> ; a <hopeless>
        iop	-1	a <opening> ; a <palecolor> ; a break ; a cabin ; a child ; a cruis ; a dead ; a doctor
        iop	-1	a escog ; a floor ; a freshman ; a gray ; a hom ; a landlord ; a lawn ; a licens
        iop	-1	a lighthous ; a llor ; a mil ; a nam ; a pag ; a patient ; a poc ; a record ; a rehab
        iop	-1	a room ; a segu ; a shelt ; a slip ; a strip ; a tap ; a teach ; a tech ; a thank
        iop	-1	a thursday ; a una ; a usted ; a vap ; a wheelcha ; a ~<kin> ; a ~<seizure> ; a ~seizur
        iop	-1	a ~withdrawal ; aboard ; about <drug> ; about his ; about meth ; about my ; accent
        iop	-1	account ; acept ; adderal 0 ; addict to ; addres ; adjust ; admit a ; adolescent iop
        iop	-1	adult <child> ; aetn ; aetn through ; aft <hospital> ; aft it ; aft som ; aft two
        iop	-1	again my ; again with ; again x ; agent ; ago he ; agreeabl ; aguant el ; aguardient ; ahi
        iop	-1	ahor quier ; airlin ; al <money> ; al <play> ; al banc ; alarm for ; all <night>
        iop	-1	all right ; all weekend ; alon ; alphabetiz ; alucin ; alum of ; alumni barbecu ; alway get
        iop	-1	am with ; ama from ; amanec ; amor ; amphet ; an <official> ; an attorney ; an eight
        iop	-1	an hr ; an ~<emergency> ; an ~overdos ; and <insurance> ; and <opioid> ; and <rope>
        iop	-1	and <sick> ; and busc ; and by ; and he ; and hit ; and in ; and keep ; and nev ; and oth
        iop	-1	and otr ; and she ; and show ; and smok ; and tel ; and use ; and was ; anex ; ang ; anvil
        iop	-1	any <furniture> ; any bed ; anyway i ; anywher without ; appl ; aqui ; are <happy>
        iop	-1	are fin ; asi desd ; ask are ; ask pric ; ask to ; ask ~how ; at <crowd> ; at <daytime>
        iop	-1	at airport ; at club ; at dawn ; at noon ; at onc ; at thre ; away his ; ay ; ayer del
        iop	-1	ayudan ; back <opening> ; background check ; baggi in ; baj ; bal of ; ballpark
        iop	-1	bar <always> ; barback ; bathtub with ; be cal ; be don ; be somewher ; beard ; becaus
        iop	-1	becaus i ; been ; been cut ; been sleep ; beer was ; befor group ; befor septemb
        iop	-1	best <day> ; bet on ; bf <hit> ; bil for ; block party ; boc ; bot ; both smok
        iop	-1	bottl every ; bright ; brinc ; brincan ; broth ask ; broth who ; btw ; bufand ; bump of
        iop	-1	buscan ; but <home> ; but <stimulant> ; but at ; but theyr ; button ; buy ; by <colleague>
        iop	-1	cabal ; cabin with ; cabinet and ; cad fin ; cal pt ; cal scream ; caller ; calm ; cam de
        iop	-1	camer on ; can <build> ; can hear ; can of ; can sign ; cant <go> ; cant tel ; car no
        iop	-1	cara ; carcel ; carry ; cart and ; cas of ; cash for ; cat to ; cedar ; centr en ; chart
        iop	-1	che ; check my ; chicken aft ; chicken out ; chil and ; cirrosi ; clammy ; clas y
        iop	-1	clean aft ; client want ; clinic ; clinic rn ; clinic y ; clos out ; clr <happy>
        iop	-1	clr <job> ; clr <write> ; coc de ; coc una ; cocain or ; cocain una ; coffe mak ; cok near
        iop	-1	cok ~with ; com any ; com stay ; comment ; con una ; confus sinc ; cont que ; convulsion
        iop	-1	cool ; copi ; couch surf ; could you ; counselor said ; county road ; cousin is ; cp
        iop	-1	crack all ; crack cocain ; crack every ; cristal entr ; crush ; crystal and ; cuand ni
        iop	-1	cuand pas ; cuand pued ; cuand tom ; cuand y ; cuarent dia ; cuban ; cut it ; d @ ; d detox
        iop	-1	d res ; dad sid ; davi ; day ; day becaus ; day eleven ; day ever ; day on ; day til
        iop	-1	day to ; daycar ; de <need> ; de baj ; de cobr ; de detox ; de dos ; de hoy ; de iop
        iop	-1	de quien ; de tequil ; de uva ; de vera ; deacon ; deal ; deal in ; deci que ; dej pag
        iop	-1	del iop ; dementi and ; depend ; desd 0 ; desd febrer ; desd su ; despiert ; detox and
        iop	-1	detox wher ; dich ; did ninety ; did your ; didnt hav ; diez ano ; dig ; dilaudid
        iop	-1	dinosaur ; dirty <record> ; dirty uas ; disconnect ; dishwash ; district ; do for
        iop	-1	do residential ; do thi ; do with ; doc hora ; doctor look ; doe <play>
        iop	-1	domiciliary <treatment> ; doming ya ; dond uno ; door ; door fram ; door lock ; dot
        iop	-1	drink social ; drink that ; drunk and ; duel ; duerm el ; dulc ; dur el ; dxd ; dxm + ; e
        iop	-1	each <day> ; east i ; eat i ; eat my ; eith way ; el <stranger> ; el <think> ; el alcohol
        iop	-1	el ambulatori ; el car ; el garaj ; el herman ; el mes ; el plan ; el siguient ; els <give>
        iop	-1	empty <furniture> ; en papel ; en ~los ; encim aqui ; enderez ; enfermera ; entr y
        iop	-1	es <alone> ; es cuand ; es la ; es sol ; eso <need> ; esper ; esper que ; est <hit>
        iop	-1	est pagin ; est par ; est peg ; est ~<treatment> ; est ~intern ; estan ; etoh bing
        iop	-1	etoh ciw ; etoh dai ; etoh w/d ; eulogy ; even <consume> ; even program ; even thing
        iop	-1	ever <cannabis> ; ever did ; ever happen ; ever sinc ; every run ; every ua ; evry <night>
        iop	-1	evry nit ; exam in ; exec ; ext ; extasi ; f <say> ; f ask ; f fent ; falt pierd
        iop	-1	fami want ; feel lik ; feet ; fella ; fentanyl ; fentanyl dai ; fetty ; fil ; find one
        iop	-1	fing ; finish an ; first <week> ; first anyth ; fix my ; foc ; foil in ; folleto
        iop	-1	for <colleague> ; for <outdoors> ; for being ; for client ; for eight ; for medi
        iop	-1	for ninety ; for thi ; for two ; for us ; for whoev ; for yrs ; for ~0 ; forgot ; form with
        iop	-1	french ; frent al ; fresn ; friday at ; from cok ; from thre ; from your ; funny ; futon
        iop	-1	gag ; gam night ; gast lo ; generou ; gent en ; get tim ; get up ; gin a ; gin every
        iop	-1	glas to ; go anywher ; go inpatient ; go wherev ; go ~<treatment> ; go ~inpatient ; goe int
        iop	-1	gon kms ; good <eat> ; good <phone> ; got an ; grad of ; gram mayb ; grandfath
        iop	-1	grateful for ; gravel ; groceri ; group is ; group lead ; group so ; gummi for ; gust el
        iop	-1	h/o ~<withdrawal> ; h/o ~dts ; ha falt ; hablan ; hac cinc ; hacen ; had <cold>
        iop	-1	had <treatment> ; had it ; hairdres ; half ; half gallon ; half the ; hallway ; hand in
        iop	-1	hang herself ; has <friend> ; has a ; has sponsor ; has stop ; hasnt ; hasnt <say>
        iop	-1	hasnt <see> ; hav <law> ; hav <room> ; hav <write> ; hav and ; hav insuranc ; hav nev
        iop	-1	hav you ; havent lost ; havent stop ; hay <furniture> ; hazelden ; he <lock> ; he alway
        iop	-1	he built ; he found ; he held ; he mak ; he need ; he sel ; he think ; he told ; he was
        iop	-1	head open ; hear ; hear that ; her <hear> ; her <insurance> ; her <opioid> ; her daught
        iop	-1	heroin sinc ; hes clean ; hes com ; hes right ; hes with ; hic una ; high at ; hij est
        iop	-1	hij y ; him in ; his <last> ; his cha ; his ex ; his last ; his second ; hom i ; homeles
        iop	-1	honest to ; hosp detox ; hot ; hotel and ; how ~<amount> ; hundr dollar ; hung
        iop	-1	i <clothes> ; i <start> ; i bak ; i believ ; i bring ; i build ; i buy ; i complet ; i fil
        iop	-1	i havent ; i join ; i keep ; i refere ; i speak ; i start ; i ~<give> ; ice sinc ; ice to
        iop	-1	id <need> ; idea ; idk what ; if the ; if ~inpt ; im <consume> ; im <soon> ; im already
        iop	-1	im next ; im park ; im twenty ; in <night> ; in <past> ; in about ; in and ; in aug
        iop	-1	in clas ; in custody ; in dorm ; in intensiv ; in meeting ; in nov ; in octob ; in over
        iop	-1	in pen ; in recovery ; in utah ; incl ; incluy ; infant ; inj ; instead of ; insulin
        iop	-1	insuranc for ; int <day> ; int <treatment> ; internarl ; inyect cristal ; iop client
        iop	-1	iop x ; ir y ; irb ; is <drive> ; is <put> ; is <withdrawal> ; is and ; is availabl
        iop	-1	is cocain ; is just ; is old ; is only ; is retir ; is scar ; is seiz ; is suppos ; is tel
        iop	-1	is wheth ; isnt about ; it <start> ; it <stop> ; it <write> ; it alway ; it cocain
        iop	-1	it cost ; it end ; it get ; it isnt ; it out ; it right ; it run ; its <cannabis>
        iop	-1	its <opening> ; its meth ; its thursday ; ive paid ; jama ha ; jim beam ; job if
        iop	-1	joint <key> ; joint account ; just <hit> ; just <moment> ; just <phone> ; just <stop>
        iop	-1	just <think> ; just cant ; just keep ; just now ; just stop ; just tel ; keep his
        iop	-1	kept her ; kick and ; kitchen tabl ; kne surgery ; knob ; know how ; kore ; la <key>
        iop	-1	la <leave> ; la <opening> ; la construccion ; la espald ; la he ; la hij ; la man
        iop	-1	la mochil ; la muel ; la piel ; la puert ; la tien ; la tiend ; la troc ; labio mor ; lapd
        iop	-1	larguisima ; las <bodypart> ; las <stimulant> ; las m ; las sesion ; last ; last drink
        iop	-1	last fal ; last lin ; last monday ; last nt ; last tuesday ; lat <night> ; late ive
        iop	-1	laundry ; lawy ; le <hit> ; le <play> ; le <say> ; le dieron ; le fue ; le platic
        iop	-1	le quier ; le salen ; lead <say> ; learn to ; leav a ; leav approv ; leav for ; leav with
        iop	-1	left my ; left resi ; les of ; let her ; lie ; lif back ; lik <eat> ; lik <outdoors>
        iop	-1	lik <write> ; limpi desd ; list and ; liv doctor ; liv room ; llam ; llam al ; llam desd
        iop	-1	llav ; lleg ; llev ; lluvi ; lo <consume> ; lo <phone> ; lo conoci ; load ; locat ; loft
        iop	-1	long as ; los <clinician> ; los <headface> ; los dedo ; los escalon ; los otro ; los pie
        iop	-1	lost count ; lov my ; lunch for ; lying about ; m <breath> ; m <go> ; m <kill> ; m ord
        iop	-1	m plumb ; m say ; mad <amount> ; mail ; main ; march ; mas fuert ; me <go> ; me <height>
        iop	-1	me <hospital> ; me <money> ; me han ; me how ; me pic ; me piden ; me stop ; me wher ; med
        iop	-1	medi <container> ; melt ; met me ; meth all ; meth by ; meth to ; mgr re ; mi <money>
        iop	-1	mi vecin ; min ; min ago ; min no ; mio ; mis <friend> ; mo <consume> ; mo <home>
        iop	-1	month int ; month now ; mos clean ; most of ; mot no ; moth learn ; mrs ; munec de
        iop	-1	my <phone> ; my <stop> ; my <write> ; my age ; my cal ; my deal ; my deductibl ; my favorit
        iop	-1	my garden ; my hip ; my lip ; my neighbor ; my outpatient ; my probation ; my rout ; my wed
        iop	-1	my ~four ; nam out ; nariz y ; near dai ; need my ; needl ; neg test ; negr ; nephew ; nerv
        iop	-1	nev at ; nev doe ; nev quit ; nev set ; nev ~<alone> ; nev ~alon ; new plac ; night thre
        iop	-1	nin <alcohol> ; nineti and ; ninety <count> ; nit a ; no ~<emergency> ; no ~<illness>
        iop	-1	no ~aguant ; no ~alcohol ; no ~answ ; no ~booz ; no ~children ; no ~clu ; no ~court
        iop	-1	no ~dej ; no ~es ; no ~est ; no ~exist ; no ~jal ; no ~regres ; no ~respir ; no ~seizur
        iop	-1	no ~sist ; no ~sup ; no ~sz ; nobody <say> ; nois lik ; noma par ; nombr ; nos candy
        iop	-1	nosotro somo ; not ~<cannabis> ; not ~<see> ; not ~ready ; noth wrong ; nov ; novi est
        iop	-1	now drink ; now per ; nuestr ; numb is ; number ; nunc le ; o <amount> ; of <blood>
        iop	-1	of <clothes> ; of <sick> ; of <stimulant> ; of anoth ; of idea ; of jim ; of putty
        iop	-1	of seven ; of sick ; of us ; of your ; off <consume> ; off <money> ; off <opening>
        iop	-1	off porch ; off spe ; offer to ; official ; oir ; ok thi ; old <eat> ; old <write>
        iop	-1	on <bodypart> ; on <clinician> ; on <stimulant> ; on <take> ; on me ; on saturday ; on six
        """
}
