extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential7 = """
        residential	-1	lat <month> ; lavab ; lawy suggest ; le <angry> ; le <buy> ; le <height> ; le brinc
        residential	-1	le dig ; leav thi ; left for ; left out ; lemon tre ; liaison ; licens <clinician>
        residential	-1	licuador ; lif ; lik <money> ; lik <need> ; lik <treatment> ; lik someth
        residential	-1	lin <eat> ; lin cook ; liv hom ; llev <year> ; llev ano ; lo <stop> ; lo corren
        residential	-1	lo vio ; local <money> ; lol ; look und ; los 0 ; los <count> ; los <drive>
        residential	-1	los <write> ; los <year> ; los ano ; los escalon ; los huevo ; lost and ; lot that
        residential	-1	lov ; low level ; lug en ; lun en ; m <alcohol> ; m ketamin ; m text ; machin
        residential	-1	mail them ; mal per ; mam pregunt ; mam tien ; mami ; mand un ; mantec ; mar and
        residential	-1	martini ; mas que ; max ; mayb ; mayb four ; mayb onc ; me <phone> ; me <photo>
        residential	-1	me <treatment> ; me agar ; me dejan ; me fue ; me movi ; me on ; me promis
        residential	-1	me pueden ; me voy ; me ~<die> ; me ~muri ; mean <stimulant> ; med room ; meet at
        residential	-1	meth + ; meth want ; methadon ; methadon 0 ; methadon clinic ; mi <opening>
        residential	-1	mi <record> ; mi <school> ; mi otr ; middl ; migracion ; mil ; min lat ; minut
        residential	-1	minut on ; mis day ; mochil ; mom said ; mom son ; mon from ; money and ; month and
        residential	-1	month only ; month ther ; moon ; mor day ; morn til ; morning ; mount ; mov a
        residential	-1	munec de ; music in ; my <break> ; my <day> ; my <sedative> ; my back ; my break
        residential	-1	my church ; my fianc ; my finger ; my fist ; my gram ; my guy ; my klonopin
        residential	-1	my leg ; my lung ; my night ; my option ; my toe ; nad <amount> ; nad mas ; nan
        residential	-1	navaj ; nbr ; nd and ; nd tim ; need help ; need step ; need the ; network
        residential	-1	nev <always> ; nev anyth ; nev been ; nev cam ; nev dai ; new <stranger>
        residential	-1	ni <money> ; ni diner ; night sleep ; night want ; nin hour ; nit n ; no mi
        residential	-1	no ~<fall> ; no ~<wait> ; no ~coverag ; no ~dio ; no ~la ; no ~meth ; no ~opioid
        residential	-1	no ~pued ; no ~respir ; no ~respit ; no ~slip ; no ~sub ; nobody her ; nobody leav
        residential	-1	noch o ; noma los ; noma tom ; normal que ; not ; not for ; not ~<lock>
        residential	-1	not ~<need> ; not ~pick ; not ~real ; not ~see ; noth befor ; novemb with
        residential	-1	now drink ; nunc habi ; nurs student ; o noma ; of <day> ; of <home>
        residential	-1	of <hospital> ; of <insurance> ; of ativan ; of crystal ; of fentanyl ; of jim
        residential	-1	of rum ; off ; off <day> ; off booz ; off no ; off somewher ; off work ; oficin
        residential	-1	ok <day> ; on <clinician> ; on <crowd> ; on <night> ; on <week> ; on blu
        residential	-1	on fentanyl ; on foil ; on good ; on h ; on lamictal ; on lithium ; on may
        residential	-1	on novemb ; on so ; on sunday ; on weekend ; on wknd ; onc a ; one ; one <bodypart>
        residential	-1	one <week> ; one dui ; one glas ; one when ; onlin ; only <furniture>
        residential	-1	only <start> ; only do ; only if ; only pay ; open <day> ; or mayb ; or seven
        residential	-1	ord i ; oril ; osei ; oth <consume> ; oth <month> ; oth month ; otr <child>
        residential	-1	otr <treatment> ; otr driv ; otr line ; ought ; our <pet> ; our <water> ; our iop
        residential	-1	out what ; out who ; outright ; over and ; over tonight ; overboard ; own and
        residential	-1	own bed ; own text ; pag la ; pag un ; paid by ; pair of ; panic attack ; par manej
        residential	-1	parch ; parol ; pas it ; pastilla azul ; pat ; pav ; pay for ; payment plan
        residential	-1	peer <clinician> ; peopl in ; peopl ther ; per and ; per chart ; per quier ; perdon
        residential	-1	person ; pes <amount> ; pg ; pharmacist ; pigeon ; pil in ; pkg ; plan at
        residential	-1	pleas dont ; pleas phon ; poison ; policy ; popper ; por <day> ; por dia ; porqu lo
        residential	-1	porqu yo ; portal ; pres ; previou ; prid ; prison ; prn ; prob nad ; problem with
        residential	-1	program on ; program say ; program that ; pront ; proof ; psicolog ; pta
        residential	-1	pueden <phone> ; pur ; que <continue> ; que abr ; que eran ; que escrib ; que pued
        residential	-1	que teni ; que todavi ; que ~se ; qued dorm ; question ; quier desintoxic
        residential	-1	quier platic ; quier terapi ; quit befor ; quit last ; quot ; rain so ; rais <pet>
        residential	-1	ranch ; rat ; rath do ; ray ; re ; refd ; regul <consume> ; rehab and ; rehab day
        residential	-1	relaps prevention ; releas me ; renew ; res 0 ; res in ; res yesterday
        residential	-1	residencial hac ; resident <stimulant> ; residential at ; residential hous
        residential	-1	residential ~program ; resp ; return cal ; roast ; rol int ; roommat use ; rop de
        residential	-1	run up ; said a ; salg del ; sali el ; sam <container> ; santo ; sav my ; saw it
        residential	-1	say dtr ; say ill ; say intensiv ; say she ; se <breath> ; se <feel> ; se ahog
        residential	-1	se duerm ; se le ; se pag ; se sient ; se ~intern ; seagram ; second job
        residential	-1	second mortgag ; see about ; see them ; seguimient ; self then ; seman 0
        residential	-1	semana and ; semana sin ; senior <treatment> ; sentenc ; septum ; sesent y ; set a
        residential	-1	set the ; seven and ; shak and ; she <drive> ; she <promise> ; she <start>
        residential	-1	she found ; she went ; sheep ; sherm ; si ; si dej ; si ya ; sin ~probarl ; sin ~su
        residential	-1	sinc <fall> ; sinc <go> ; sinc <need> ; sinc <phone> ; sinc breakfast ; sinc colleg
        residential	-1	sinc fal ; sinc nov ; sinc octob ; sinc sun ; sinc want ; sister on ; six month
        residential	-1	sixty eight ; skin i ; skin is ; skip one ; skul on ; slic of ; slow
        residential	-1	smok fentanyl ; smok that ; snif cok ; snort heroin ; snow con ; so <angry>
        residential	-1	so cant ; so much ; so we ; soak ; sob i ; sobri y ; soc ; solv ; som ; som cok
        residential	-1	som kid ; soma ; somebody els ; somebody in ; somebody stand ; son <need> ; son is
        residential	-1	son was ; sort ; sort it ; soy <clinician> ; soy maestr ; spe sinc ; speak to
        residential	-1	spic ; spic <consume> ; sponsor our ; spr with ; squeak ; stab my ; start drink
        residential	-1	start snort ; stop breath ; storag ; storag unit ; string ; student
        residential	-1	su ~<treatment> ; sunday from ; supermarket ; surfboard ; swallow an ; swap
        residential	-1	tablet ; tak cocain ; tak medi ; tak walk ; taken ; tal can ; talk ; talk at
        residential	-1	talk with ; tant que ; taxidermist ; telegram ; tequil diari ; th for ; th of
        residential	-1	than i ; that ever ; thc dai ; thc only ; the <angry> ; the <consume> ; the <phone>
        residential	-1	the agency ; the alarm ; the aquarium ; the blad ; the boy ; the cho ; the combin
        residential	-1	the crash ; the dat ; the desert ; the differenc ; the divorc ; the dui ; the lad
        residential	-1	the mom ; the ninety ; the nursery ; the old ; the pain ; the pharmacist
        residential	-1	the potluck ; the rink ; the sentenc ; the shoot ; the theat ; the thought
        residential	-1	the weath ; the websit ; the wifi ; them by ; them i ; then <alcohol> ; ther or
        residential	-1	ther wont ; ther ~a ; therapist say ; therapist who ; they go ; thi <record>
        residential	-1	thi form ; thi saturday ; thi so ; thirty year ; thre and ; thre rehab
        residential	-1	thru <month> ; thu sun ; tid x ; tiemp en ; tien <illness> ; tienen
        residential	-1	tienen <crowd> ; tim <week> ; tim now ; tim week ; tio ; tio el ; tito
        residential	-1	to <medicine> ; to <say> ; to <take> ; to ask ; to cut ; to mind ; to oth ; to our
        residential	-1	to payday ; to reach ; to somebody ; to thursday ; todavi ; togeth and ; tom cuatr
        residential	-1	tom desd ; tom tod ; tox ; traig opresion ; train ; train on ; treasur
        residential	-1	treatment befor ; tremulou ; tv on ; twelv day ; twin ; twin broth ; two bed
        residential	-1	two hundr ; two on ; two yrs ; typ the ; u hav ; ua x ; umpir ; un detox
        residential	-1	un ~<treatment> ; una <week> ; una seman ; uncl ray ; up <container> ; up <fluid>
        residential	-1	up <stimulant> ; up befor ; up four ; up too ; ur 0 ; us ; us by ; usand coc
        residential	-1	use a ; use heroin ; use thi ; used <day> ; used spe ; used ~cok ; using crack
        residential	-1	vacant de ; valley ; vayan ; vel ; vend la ; venic ; verd ; version ; visit from
        residential	-1	voc desd ; voic at ; voluntad ; volv ; wak at ; wal sinc ; walk acros ; walk and
        residential	-1	wander ; want $ ; want counsel ; want day ; want his ; want our ; want outpt
        residential	-1	was final ; was park ; was sent ; watch the ; watch them ; we <clothes> ; we <wait>
        residential	-1	we buri ; we leav ; we put ; week int ; week so ; week they ; weekday and
        residential	-1	weekend turn ; weeknight ; went whit ; wer <go> ; wer <put> ; wer at ; what are
        residential	-1	what possibl ; who could ; who do ; who doe ; who got ; who isnt ; who you
        residential	-1	wif her ; wif is ; wif would ; wil <give> ; wil hav ; wil writ ; win ; windshield
        residential	-1	with breakfast ; with noth ; with stranger ; withdraw ; wont tel ; wor ; work
        residential	-1	work thre ; wouldnt <think> ; writ so ; xanax ; xx ; y acab ; y dond ; y liv
        residential	-1	y noma ; y se ; y teng ; ya la ; ya termin ; year the ; you <give> ; you <money>
        residential	-1	you <take> ; you detox ; you in ; you mail ; your <clinician> ; your cent
        residential	-1	your even ; your nam ; ~0 ~d ; ~<alcohol> ~a ; ~<always> ~<day> ; ~<build>
        residential	-1	~<caretaking> ; ~<clinician> ; ~<clinician> no ; ~<clinician> ~<job>
        residential	-1	~<consume> <amount> ; ~<consume> a ; ~<container> ; ~<crowd> in ; ~<day> <amount>
        residential	-1	~<day> ~<wait> ; ~<day> ~off ; ~<die> <phone> ; ~<drug> in ; ~<eat>
        residential	-1	~<eat> <drive> ; ~<emergency> <outdoors> ; ~<emergency> at ; ~<fall> ~off
        residential	-1	~<go> <home> ; ~<go> <treatment> ; ~<go> in ; ~<home> is ; ~<job> ~in
        residential	-1	~<kin> <kin> ; ~<leave> ~<month> ; ~<month> ~<illness> ; ~<need> ~tx ; ~<night>
        residential	-1	~<pain> <moment> ; ~<pain> ~el ; ~<put> <week> ; ~<rail> ~<rail> ; ~<say>
        residential	-1	~<say> <phone> ; ~<sick> <moment> ; ~<stop> ~el ; ~<think> de ; ~<treatment> <law>
        residential	-1	~<treatment> <outdoors> ; ~<treatment> me ; ~<treatment> per ; ~<week> <amount>
        residential	-1	~<withdrawal> en ; ~<year> ~<try> ; ~a <play> ; ~a ~<color> ; ~a ~fit ; ~about
        residential	-1	~accident ; ~acros ; ~aft ; ~aft ~the ; ~along and ; ~ano ~intent ; ~ativan
        residential	-1	~bar and ; ~board ; ~consum nad ; ~convuls ; ~counselor ; ~cream truck ; ~dad
        residential	-1	~day ~off ; ~day ~residential ; ~day ~stay ; ~dej ~el ; ~do ; ~drink and ; ~droga
        residential	-1	~drug in ; ~drug or ; ~duel ~el ; ~el ~<drive> ; ~energy ; ~energy ~<consume>
        residential	-1	~energy ~drink ; ~even ; ~every ~thre ; ~fel ~off ; ~friday ; ~gym ; ~her
        residential	-1	~his ~own ; ~hx ; ~i ~<blood> ; ~i ~run ; ~i ~stop ; ~in his ; ~inpatient at
        residential	-1	~inpatient stay ; ~intern a ; ~is ~ther ; ~it ~is ; ~lat ~moth ; ~le habl ; ~lik
        residential	-1	~lunch ; ~machin ; ~me ~<pain> ; ~me ~dan ; ~medi ; ~mom ; ~money
        residential	-1	~month ~pregnant ; ~morn ; ~moth ; ~my ~<day> ; ~my ~<headface> ; ~my ~birthday
        residential	-1	~my ~wrist ; ~of ~<pain> ; ~of ~hurt ; ~off it ; ~one ; ~oth <opioid> ; ~oth sub
        residential	-1	~oth subst ; ~oxy ; ~pagin ; ~pick ; ~prob ; ~probarl ; ~psych ; ~pued
        residential	-1	~pued <money> ; ~pued <stop> ; ~pued dej ; ~pued pag ; ~rath ; ~resi
        residential	-1	~residential on ; ~respit ; ~sab ; ~sab ni ; ~sabemo de ; ~se <put> ; ~se <take>
        residential	-1	~se quit ; ~sent ; ~so ~<amount> ; ~so ~much ; ~sol ; ~son ; ~stil ; ~tak ~a
        residential	-1	~teng quien ; ~the ~<blood> ; ~the ~<church> ; ~the ~blood ; ~the ~detox
        residential	-1	~ther ~<drive> ; ~to ~<say> ; ~to ~detox ; ~to ~residential ; ~train
        residential	-1	~train ~track ; ~turn ~0 ; ~tx befor ; ~un ~<treatment> ; ~un ~program ; ~used
        residential	-1	~violent ; ~warm ; ~what ~<day> ; ~what ~day ; ~within ~0 ; ~work ~in
        residential	-2	*ago.3 ; *caller:possible ; *clientAdmin.opensNote ; *confusion
        residential	-2	*deliriumTremens:other_experiencer ; *detoxRequest ; *detoxWord:negated ; *died
        residential	-2	*drinks.2:other_experiencer ; *emergency:other_experiencer ; *family.8 ; *jobSeeker
        residential	-2	*lengthOfUse.0 ; *mildCue ; *naloxone ; *otherService.lowSpirits:hypothetical
        residential	-2	*quantity.allDay ; *quitting:historical ; *seizure.prior:other_experiencer
        residential	-2	*service:hypothetical ; *started:possible ; *suicidal ; *wantsToQuit
        residential	-2	*withdrawalSign:hypothetical ; + <opioid> ; + <treatment> ; / <night>
        residential	-2	0 <cannabis> ; 0 <child> ; 0 <moment> ; 0 <put> ; 0 bag ; 0 bar ; 0 each ; 0 glas
        residential	-2	0 mol ; 0 per ; 0 pint ; 0 pm ; 0 pt ; 0 sam ; 0 sem ; 0 tab ; 0 win ; 0 wk
        residential	-2	0 ~<seizure> ; <alcohol> 0 ; <alcohol> <child> ; <alcohol> <play> ; <alcohol> <say>
        residential	-2	<alcohol> <year> ; <alcohol> all ; <alcohol> each ; <alcohol> that ; <alcohol> tod
        residential	-2	<always> <daytime> ; <always> <medicine> ; <always> <money> ; <always> fin
        residential	-2	<always> oth ; <always> un ; <always> una ; <amount> <daytime>
        residential	-2	<amount> <emergency> ; <amount> <withdrawal> ; <amount> el ; <amount> through
        residential	-2	<angry> in ; <appointment> <drive> ; <appointment> <money> ; <appointment> <week>
        residential	-2	<appointment> and ; <appointment> con ; <appointment> de ; <appointment> the
        residential	-2	<appointment> thi ; <ask> <crowd> ; <ask> <go> ; <ask> <job> ; <ask> <soon>
        residential	-2	<ask> for ; <ask> por ; <ask> ~<money> ; <asleep> <rail> ; <asleep> too
        residential	-2	<asleep> ~<drive> ; <awake> <day> ; <awake> <fluid> ; <awake> <furniture>
        residential	-2	<blade> <eat> ; <blood> <amount> ; <blood> <hit> ; <blood> <sedative>
        residential	-2	<blood> from ; <bodypart> <child> ; <bodypart> <continue> ; <bodypart> <height>
        residential	-2	<bodypart> <play> ; <bodypart> no ; <bodypart> right ; <break> i ; <breath> <day>
        residential	-2	<build> <photo> ; <build> a ; <build> de ; <buy> <palecolor> ; <buy> cart
        residential	-2	<cannabis> <furniture> ; <cannabis> <think> ; <cannabis> at ; <cannabis> sinc
        residential	-2	<cannabis> todo ; <caretaking> a ; <caretaking> releas ; <child> <bodypart>
        residential	-2	<child> <church> ; <child> <stimulant> ; <child> has ; <child> i ; <child> tien
        residential	-2	<church> <home> ; <church> <year> ; <clean> <stimulant> ; <clinician> 0
        residential	-2	<clinician> <need> ; <clinician> her ; <clothes> 0 ; <clothes> <ask>
        residential	-2	<clothes> <play> ; <colleague> <opioid> ; <colleague> himself ; <colleague> wont
        residential	-2	<colleague> ~<hold> ; <consume> / ; <consume> <palecolor> ; <consume> <partner>
        residential	-2	<consume> <room> ; <consume> <tool> ; <consume> el ; <consume> from ; <consume> one
        residential	-2	<consume> q ; <consume> someth ; <consume> spic ; <consume> tod
        residential	-2	<container> <night> ; <container> <opioid> ; <container> <stimulant>
        residential	-2	<container> down ; <container> on ; <continue> <daytime> ; <continue> <opioid>
        residential	-2	<continue> <school> ; <continue> la ; <continue> sinc ; <count> <furniture>
        residential	-2	<count> <phone> ; <count> al ; <count> sinc ; <crowd> <blood> ; <crowd> <crowd>
        residential	-2	<crowd> <trade> ; <crowd> lost ; <crowd> of ; <crowd> that ; <day> <clinician>
        residential	-2	<day> <illness> ; <day> <key> ; <day> <pain> ; <day> <treatment> ; <day> del
        residential	-2	<day> eve ; <day> just ; <day> most ; <daytime> <furniture> ; <daytime> <outdoors>
        residential	-2	<daytime> <stop> ; <daytime> <take> ; <die> ; <die> <day> ; <die> <need> ; <die> el
        residential	-2	<drive> <start> ; <drive> had ; <drive> one ; <drive> plac ; <drug> <count>
        residential	-2	<drug> <take> ; <drug> x ; <eat> 0 ; <eat> <blood> ; <eat> <drive> ; <eat> chain
        residential	-2	<eat> kind ; <eat> one ; <eat> par ; <eat> se ; <emergency> <give>
        residential	-2	<emergency> <room> ; <emergency> <school> ; <emergency> en ; <emergency> in
        residential	-2	<fall> <water> ; <fall> off ; <fall> you ; <feel> <always> ; <feel> <drug>
        residential	-2	<feel> <home> ; <feel> normal ; <fire> <job> ; <fluid> ~<asleep> ; <friend> pt
        residential	-2	<friend> re ; <furniture> + ; <furniture> <intoxicated> ; <furniture> <think>
        residential	-2	<furniture> if ; <give> <eat> ; <give> <year> ; <give> en ; <give> it
        residential	-2	<go> <afraid> ; <go> <medicine> ; <go> <partner> ; <go> <pill> ; <go> <stranger>
        residential	-2	<go> com ; <go> lik ; <go> muy ; <go> ther ; <go> un ; <go> ~<die> ; <goodbye> 0
        residential	-2	<happy> <phone> ; <happy> the ; <headface> <clothes> ; <headface> <count>
        residential	-2	<headface> <put> ; <headface> <see> ; <headface> se ; <hear> <hit> ; <hear> desd
        residential	-2	<hear> que ; <hear> ther ; <hit> <headface> ; <hit> <town> ; <hold> <home>
        residential	-2	<home> her ; <home> ~<treatment> ; <homeless> <day> ; <homeless> <outdoors>
        residential	-2	<hospital> <church> ; <hospital> <drive> ; <hospital> <school> ; <hospital> from
        residential	-2	<hospital> that ; <illness> <kin> ; <illness> <pill> ; <illness> that
        residential	-2	<insurance> <wait> ; <insurance> <write> ; <insurance> by ; <job> <record>
        residential	-2	<job> my ; <job> up ; <job> wont ; <key> <stranger> ; <kill> <play>
        residential	-2	<kin> <asleep> ; <kin> <cannabis> ; <kin> <headface> ; <kin> <start> ; <kin> est
        residential	-2	<kin> nunc ; <kin> tuv ; <kin> ~<emergency> ; <kin> ~<month> ; <law> <media>
        residential	-2	<law> are ; <law> lost ; <law> on ; <leave> <hear> ; <leave> <home> ; <leave> el
        residential	-2	<leave> for ; <leave> nippl ; <leave> you ; <lock> with ; <media> <job>
        residential	-2	<medicine> a ; <medicine> in ; <medicine> on ; <medicine> resident
        residential	-2	<moment> <fluid> ; <moment> <headface> ; <moment> to ; <money> <alcohol>
        residential	-2	<money> laps ; <money> only ; <money> par ; <month> <hospital> ; <month> me
        residential	-2	<month> when ; <need> <buy> ; <need> advic ; <need> de ; <need> i ; <need> por
        residential	-2	<need> with ; <needle> <bodypart> ; <needle> <eat> ; <needle> thi ; <night> a
        residential	-2	<night> noth ; <official> <pet> ; <opening> <day> ; <opioid> <bodypart>
        residential	-2	<opioid> <die> ; <opioid> <job> ; <opioid> <opioid> ; <opioid> <play>
        residential	-2	<opioid> <think> ; <opioid> <town> ; <opioid> all ; <opioid> qd ; <opioid> ten
        residential	-2	<outdoors> <past> ; <outdoors> de ; <outdoors> for ; <outdoors> is ; <outdoors> par
        residential	-2	<pain> <hospital> ; <pain> <pill> ; <pain> real ; <pain> toracic
        residential	-2	<palecolor> <pill> ; <palecolor> <take> ; <palecolor> no ; <palecolor> que
        residential	-2	<partner> <bodysound> ; <partner> <moment> ; <partner> <treatment> ; <partner> is
        residential	-2	<partner> off ; <partner> would ; <partner> ~<child> ; <partner> ~<die>
        residential	-2	<past> <need> ; <past> ni ; <past> pt ; <past> ~<alcohol> ; <pet> <room> ; <pet> at
        residential	-2	<pet> has ; <pet> in ; <phone> <amount> ; <phone> <clothes> ; <phone> <go>
        residential	-2	<phone> <night> ; <phone> <promise> ; <phone> aft ; <phone> her ; <phone> my
        residential	-2	<phone> to ; <phone> was ; <phone> x ; <phone> ~<stop> ; <photo> i ; <pill> a
        residential	-2	<pill> in ; <play> 0 ; <play> <bodypart> ; <play> <last> ; <play> los ; <play> se
        residential	-2	<promise> <photo> ; <put> <treatment> ; <rarely> entr ; <record> <record>
        residential	-2	<room> 0 ; <room> <intoxicated> ; <room> com ; <rope> <photo> ; <rope> up
        residential	-2	<say> <afraid> ; <say> <child> ; <say> <confused> ; <say> off ; <say> she
        residential	-2	<say> so ; <school> <consume> ; <school> <fall> ; <school> <hit>
        residential	-2	<school> <hospital> ; <school> <job> ; <school> <phone> ; <school> <soon>
        residential	-2	<school> <start> ; <sedative> <cold> ; <sedative> <kin> ; <sedative> bar
        residential	-2	<see> <height> ; <see> <take> ; <see> sinc ; <seizure> <night> ; <shake> <asleep>
        residential	-2	<shake> y ; <sober> <ask> ; <sober> <clinician> ; <sober> for ; <sober> with
        residential	-2	<soon> <alcohol> ; <soon> <school> ; <start> <amount> ; <start> <consume>
        residential	-2	<start> <opioid> ; <start> in ; <stiff> y ; <stimulant> / ; <stimulant> <asleep>
        residential	-2	<stimulant> <clinician> ; <stimulant> <home> ; <stimulant> <month>
        residential	-2	<stimulant> <order> ; <stimulant> <past> ; <stimulant> <phone> ; <stimulant> cas
        residential	-2	<stimulant> hac ; <stimulant> he ; <stimulant> its ; <stimulant> llev
        residential	-2	<stimulant> obvious ; <stimulant> thi ; <stimulant> til ; <stimulant> x
        residential	-2	<stimulant> ~<amount> ; <stop> <alcohol> ; <stop> <church> ; <stop> <hit>
        residential	-2	<stop> <need> ; <stop> <opioid> ; <stop> <see> ; <stop> his ; <stop> las
        residential	-2	<stop> mi ; <stop> ninety ; <stop> sus ; <stranger> a ; <stranger> del
        residential	-2	<stranger> had ; <stranger> sit ; <take> <afraid> ; <take> <build> ; <take> <cold>
        residential	-2	<take> <leave> ; <take> back ; <take> em ; <take> one ; <take> som ; <take> them
        residential	-2	<take> thi ; <think> <drive> ; <think> <drug> ; <threat> <kin> ; <threat> of
        residential	-2	<town> <stop> ; <town> thi ; <town> wher ; <town> x ; <trade> <container>
        residential	-2	<trade> <give> ; <treatment> <night> ; <treatment> <outdoors> ; <treatment> <sober>
        residential	-2	<treatment> <vendor> ; <treatment> cm ; <treatment> isnt ; <treatment> let
        residential	-2	<trust> <always> ; <trust> <promise> ; <trust> <take> ; <vermin> <take>
        residential	-2	<wait> <moment> ; <wait> <stop> ; <wait> <town> ; <wait> <year> ; <wait> list
        residential	-2	<wait> los ; <water> <continue> ; <water> <stop> ; <week> <moment> ; <week> but
        residential	-2	<week> from ; <week> hac ; <week> wher ; <week> ~<need> ; <withdrawal> <daytime>
        residential	-2	<withdrawal> <fluid> ; <withdrawal> <night> ; <withdrawal> and ; <withdrawal> mgmt
        residential	-2	<write> <ask> ; <write> <go> ; <write> <phone> ; <write> his ; <write> no
        residential	-2	<write> only ; <year> <angry> ; <year> <medicine> ; <year> <sober> ; <year> nev
        residential	-2	a <ask> ; a <colleague> ; a <hold> ; a <pill> ; a <school> ; a <stiff> ; a calend
        residential	-2	a cat ; a clas ; a complaint ; a desintoxic ; a few ; a fiv ; a fork ; a garag
        residential	-2	a hom ; a human ; a list ; a lit ; a nail ; a nit ; a quem ; a saturday ; a shop
        residential	-2	a six ; a sixty ; a stay ; a supplement ; a work ; a ~<count> ; a ~<stimulant>
        residential	-2	a ~counselor ; about his ; about may ; abstinent ; acab el ; adderal dai ; adhd
        residential	-2	admit a ; aft <count> ; again on ; again sinc ; agency ; ago now ; ahog en
        residential	-2	al cuart ; al program ; alberc ; alcohol all ; alg ; alg par ; alguien que
        residential	-2	all <day> ; all <job> ; all <take> ; all day ; all im ; alway has ; amphetamin
        residential	-2	amt ; an <alcohol> ; an alcoholic ; an outpatient ; and <cold> ; and <count>
        residential	-2	and <stimulant> ; and detox ; and if ; and isnt ; and kept ; and mail ; and min
        residential	-2	and pregunt ; and residential ; and sweat ; and want ; and we ; and wed ; and win
        residential	-2	and you ; and your ; anim ; announcement ; ano a ; anoth <treatment> ; ant ni
        residential	-2	any <need> ; any <treatment> ; anyth aft ; anyth is ; apartment and ; apartment in
        residential	-2	apel ; apply for ; aqui en ; are <stop> ; are <write> ; arent <money> ; arizon
        residential	-2	around new ; asam 0 ; aseguranz ; asi de ; asi est ; ask how ; asleep and ; aspirin
        residential	-2	associat ; at $ ; at <eat> ; at <insurance> ; at east ; at festival ; at fiv
        residential	-2	at night ; at onc ; ate ; ate the ; audi ; autistic ; ayudenm ; baby is ; bachelor
        residential	-2	back 0 ; back <home> ; back by ; backward ; bad <bodypart> ; bad rn ; ban ; bar
        residential	-2	barb 0 ; barricad ; bastant ; bautiz ; be <stop> ; be at ; be don ; bed meth
        residential	-2	bed today ; been <consume> ; been cok ; been most ; been say ; been tight ; been up
        residential	-2	been ~marri ; beer every ; befor a ; beirut ; berth ; besid ; besid me ; besid the
        residential	-2	between <amount> ; bilingual ; bin ; birthday and ; blu and ; board is ; boc
        residential	-2	bon ach ; booklet ; bor ; borrach ; bottom of ; bright <color> ; bright red ; bronz
        residential	-2	broth in ; broth lost ; btl ; build and ; bunk 0 ; by <pet> ; by <stranger>
        residential	-2	by day ; by himself ; by six ; by ten ; cad fin ; cal laps ; cal my ; cal say
        residential	-2	cal to ; caller ; calor ; camin hast ; can <count> ; can <crowd> ; can <stranger>
        residential	-2	can believ ; can she ; cancel ; cancion ; cannot ; cannot be ; cant
        residential	-2	cant <consume> ; cant <leave> ; cant swallow ; cant talk ; cart <always> ; carv
        residential	-2	cas est ; cat sleep ; catalog ; cer la ; cerebral ; certificat ; cervez 0
        residential	-2	cervez y ; cessation ; chamb ; charg my ; chem ; chicken ; chuck ; cier ; civil
        residential	-2	clarify ; client 0 ; clinical ; clos night ; clr said ; cm <colleague> ; cm client
        residential	-2	cna ; cobr laps ; cobran y ; coc a ; cocain ; cocain casi ; cocain or
        residential	-2	cocain problem ; cocain weekend ; coin ; cok + ; cok an ; cok iv ; cok told
        residential	-2	cold turkey ; com me ; com off ; com quien ; commerc ; company ; compl
        residential	-2	con <clinician> ; con doctor ; con ~<emergency> ; contact ; convuls ; correct my
        residential	-2	couch with ; counselor and ; count to ; cover outpatient ; crack from ; crack on
        residential	-2	crim ; cristal en ; cristal la ; cristal llev ; crud ; crystal meth ; crystal the
        residential	-2	crystal two ; ct 0 ; cuand <leave> ; cuand <stop> ; cuanto ; cun que ; current resi
        residential	-2	custodian ; cut down ; d / ; dad say ; dai drink ; dan <treatment> ; dast ; dast 0
        residential	-2	dato ; daught and ; daught went ; day as ; day detox ; day i ; day they ; day thi
        residential	-2	de <home> ; de <job> ; de <opioid> ; de <week> ; de adentr ; de cinc ; de facil
        residential	-2	de por ; de seman ; de tecat ; deckhand ; dej ; dej a ; delivery ; delt 0
        """
}
