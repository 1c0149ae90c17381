extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification3 = """
        needs_clarification	3	it didnt ; it play ; it thursday ; it wher ; its <color> ; its heroin
        needs_clarification	3	its him ; ive thought ; jan ; jan and ; janitor at ; jigsaw ; job the
        needs_clarification	3	joint <key> ; just <try> ; kailangan ; kayong ; kept in ; kind <phone>
        needs_clarification	3	kitchen lik ; know each ; know who ; la <fall> ; la <pet> ; la autopist
        needs_clarification	3	la bibliotec ; la carpet ; la consult ; la licuador ; la loteri ; la nev
        needs_clarification	3	la nuer ; la oficin ; la que ; la tarjet ; lab ; ladril ; larg <eat>
        needs_clarification	3	larg y ; las diez ; laugh in ; laugh said ; lax ; le <die> ; le dej ; le hal
        needs_clarification	3	le marc ; le pagu ; le pidi ; least it ; leav your ; lech ; left the
        needs_clarification	3	leftov <eat> ; legib ; level no ; ley est ; librarian patron ; liger ; limon
        needs_clarification	3	listen to ; liv her ; liv to ; llov ; lo teng ; lo vean ; load shotgun
        needs_clarification	3	long is ; look down ; lookin ; los <year> ; los ano ; los gallo ; los lugar
        needs_clarification	3	lov the ; lueg ; lueg les ; lug est ; m <say> ; m cal ; m clr ; m cocain
        needs_clarification	3	machet y ; mail us ; mal que ; malo ; map of ; marc al ; marihuan
        needs_clarification	3	marri with ; marunong mag ; mas escribirl ; mas grand ; mas o ; mas on
        needs_clarification	3	mas se ; match ; may marunong ; me again ; me down ; me durmi ; me estan
        needs_clarification	3	me lock ; me right ; me we ; me why ; mean all ; mecat ; medi es ; medi y
        needs_clarification	3	mein tocht ; melatonin ; memb of ; men only ; mencion ; mes up ; messag is
        needs_clarification	3	met the ; meth ; meth four ; meth problem ; meu <partner> ; meu irma
        needs_clarification	3	meu mar ; mi apel ; mi dentist ; mi madrin ; mi ortografi ; mia ; microwav
        needs_clarification	3	mim ; minut so ; mis muchacho ; mis nieto ; mis y ; mism <container>
        needs_clarification	3	model train ; molin ; mom i ; mom it ; mom say ; mon frer ; money troubl
        needs_clarification	3	month so ; mor she ; most for ; moth a ; moth hous ; mov them ; much how
        needs_clarification	3	museum and ; music de ; muy mal ; my cel ; my email ; my fami
        needs_clarification	3	my grandparent ; my school ; my sweat ; my tea ; nam # ; nam cal ; nam lin
        needs_clarification	3	necesit que ; nephew its ; nev went ; new dinosaur ; new in ; ng tulong
        needs_clarification	3	ni <kin> ; ni cuand ; ni nad ; ni que ; ni ~<drug> ; night now ; nimmt
        needs_clarification	3	nimmt drogen ; nino encer ; no 0 ; no <year> ; no answ ; no callback ; no el
        needs_clarification	3	no emergency ; no etoh ; no furth ; no hal ; no level ; no no ; no paperwork
        needs_clarification	3	no that ; no ~sub ; no ~substanc ; nobody <leave> ; nobody need ; nos <give>
        needs_clarification	3	nos <order> ; nos mand ; nosy ; noth re ; now dont ; now it ; numb below
        needs_clarification	3	numb i ; numb in ; numb is ; nunc lo ; nvr ; of 0 ; of <medicine> ; of hav
        needs_clarification	3	of kil ; of mustard ; of seven ; ofc <need> ; offic on ; offic party
        needs_clarification	3	often or ; okinaw ; old hous ; old pil ; on bench ; on staf ; on use
        needs_clarification	3	onc used ; one shot ; only <hear> ; only part ; only two ; only word
        needs_clarification	3	open it ; or hel ; or in ; or sinc ; or ~<consume> ; ord laps ; otr <phone>
        needs_clarification	3	our <clothes> ; our <headface> ; our <pet> ; our <phone> ; our congregation
        needs_clarification	3	our fami ; our nam ; out <hear> ; out <moment> ; out as ; out front
        needs_clarification	3	out loud ; out now ; outdoor ; outsid her ; over <kin> ; over ther ; own has
        needs_clarification	3	pack the ; pag hast ; paid through ; pain and ; pain in ; pain pt
        needs_clarification	3	papa <need> ; papelit con ; par po ; par sa ; parsonag ; pas bien
        needs_clarification	3	pastilla en ; pecan ; peopl keep ; per <colleague> ; per day ; person
        needs_clarification	3	person on ; pg ; phon goe ; pick one ; pil int ; pil she ; pink <fluid>
        needs_clarification	3	plac but ; placement ; plan de ; plant de ; play at ; pleas disregard
        needs_clarification	3	pls <write> ; po sa ; pottery <school> ; pottery clas ; precio ; precis
        needs_clarification	3	pref ; pref to ; pregunt cuant ; preguntan por ; prim en ; probation
        needs_clarification	3	program about ; program only ; promis her ; psalm ; pt <phone> ; pt cal
        needs_clarification	3	pued <alone> ; pued <breath> ; pued con ; pued respir ; pued sol ; puk blood
        needs_clarification	3	pul over ; put mor ; q el ; que <clean> ; que <phone> ; que <school>
        needs_clarification	3	que apena ; que dur ; que hacen ; que hub ; que llam ; que nunc ; que tant
        needs_clarification	3	que ten ; que vuelv ; que él ; queri decirl ; quit the ; radi play ; raj
        needs_clarification	3	rang ; rath explain ; re <appointment> ; re <kin> ; re his ; re visit
        needs_clarification	3	read <record> ; rebuilt it ; recip box ; red on ; refd ; regal ; regal una
        needs_clarification	3	rehab in ; releas to ; religiou ; rent was ; repaint the ; repeat zip
        needs_clarification	3	resourc ; resuelv ; rheumatologist ; rieg ; rieg las ; right then ; rn
        needs_clarification	3	roach ; robert and ; rop from ; sab por ; said just ; said she ; said wrong
        needs_clarification	3	sal <soon> ; sal mi ; sali del ; sam person ; sangr en ; say dtr ; say weed
        needs_clarification	3	scholarship fund ; se <amount> ; se <need> ; se oye ; se ponen ; se quier
        needs_clarification	3	seat then ; seguro ; senor junt ; senor mayor ; sens of ; servic dog
        needs_clarification	3	set <fire> ; set fir ; set the ; shak the ; shap lik ; shel <need>
        needs_clarification	3	shirt button ; sho are ; shot put ; shut off ; shutof and ; shuttl ; si la
        needs_clarification	3	si le ; si tom ; sie ; silenc ; simp dont ; sin <consume> ; sist bernadet
        needs_clarification	3	sist gav ; sist her ; sist hous ; smok from ; smok ice ; smok som ; snor so
        needs_clarification	3	snowplow and ; so <consume> ; sold you ; som thi ; somebody answ
        needs_clarification	3	somebody i ; somebody ring ; somebody should ; someon phon ; someth <phone>
        needs_clarification	3	someth cal ; someth has ; sort out ; spam ; spam fold ; specific
        needs_clarification	3	squeez pain ; sra ; sra espos ; stand the ; start out ; stepdad is
        needs_clarification	3	stil hum ; stood by ; stop crack ; strawberry ; stuck in ; su tratamient
        needs_clarification	3	supervisor on ; sus aret ; sw 0 ; system <write> ; system not ; tag
        needs_clarification	3	tagalog diyan ; tak blood ; tak cign ; tak hsa ; tak ~kais ; tap los
        needs_clarification	3	teach to ; team won ; tel 0 ; telefon de ; tem alguem ; ten min
        needs_clarification	3	teng diabet ; than <phone> ; that all ; that film ; that for ; the anesthesi
        needs_clarification	3	the booz ; the chip ; the email ; the grey ; the her ; the hos ; the how
        needs_clarification	3	the joint ; the meet ; the microwav ; the mushroom ; the nephew
        needs_clarification	3	the parsonag ; the rent ; the rotary ; the sermon ; the sponsor
        needs_clarification	3	the supervisor ; the theat ; the tid ; the traffic ; the when ; the world
        needs_clarification	3	them about ; then dont ; then nobody ; then pt ; ther ive ; ther then
        needs_clarification	3	thes are ; they stil ; they talk ; thi <container> ; thi <job> ; thi turn
        needs_clarification	3	think you ; thyroid ; tien doc ; tien ni ; til <emergency> ; til monday
        needs_clarification	3	tim as ; tim sinc ; tim went ; tingl ; tint ; tir from ; titl ; to dat
        needs_clarification	3	to day ; to iop ; to let ; to lisbon ; to row ; to sav ; to sort ; tocht
        needs_clarification	3	toe are ; togeth for ; toi muon ; told a ; toled ; tonight for ; tonight im
        needs_clarification	3	too lat ; took nam ; topic ; tow truck ; trabaj 0 ; tramadol ; transfer 0
        needs_clarification	3	tre dia ; treasur ; treatment plant ; tri <insurance> ; trinh ; trinh cho
        needs_clarification	3	troubl of ; truthful ; tuesday so ; tulip ; tumb la ; tungkol ; tv and
        needs_clarification	3	two bed ; two caller ; un <clothes> ; un <needle> ; un <year> ; un ano
        needs_clarification	3	un crucer ; un cuadr ; un telefon ; un tub ; una cos ; uncl is ; uncle
        needs_clarification	3	until <always> ; until every ; up for ; up say ; us <write> ; usa nad
        needs_clarification	3	use an ; use hes ; use you ; used it ; using a ; using crack ; ve al
        needs_clarification	3	ve chuong ; velador de ; verd ; vi su ; vien ; violin ; voc tem ; want me
        needs_clarification	3	was <consume> ; was <fall> ; was drop ; was eith ; was laid ; was said
        needs_clarification	3	wash his ; wat treatment ; way cal ; we <eat> ; we <trust> ; we <wait>
        needs_clarification	3	we had ; we leav ; we look ; we mis ; wear two ; websit <say> ; websit say
        needs_clarification	3	went grey ; what <insurance> ; what insuranc ; what or ; when our ; wher are
        needs_clarification	3	wher it ; wheth <phone> ; wheth any ; which <outdoors> ; whil <hold>
        needs_clarification	3	whiteboard ; who <hear> ; who <vendor> ; who lead ; whol story ; wil cb
        needs_clarification	3	wind ; wind on ; with <breath> ; with detail ; with thank ; with wat
        needs_clarification	3	withdrawal at ; without insuranc ; wk then ; woman ; woman on ; women and
        needs_clarification	3	wont mat ; word com ; work with ; would even ; would ring ; wouldnt <give>
        needs_clarification	3	wouldnt giv ; wren ; writ to ; wrong <record> ; wrong box ; wrong form
        needs_clarification	3	x favor ; xanax ; y que ; y tambien ; y tod ; y tom ; ya <stop> ; year the
        needs_clarification	3	yes hes ; yo el ; yo per ; yon ; yon moun ; you <crowd> ; you <hear>
        needs_clarification	3	you clos ; you ever ; you he ; you hear ; you keep ; you let ; you phon
        needs_clarification	3	young <amount> ; young coupl ; young lady ; your department ; your program
        needs_clarification	3	your sign ; ~<alcohol> at ; ~<consume> <give> ; ~<insurance>
        needs_clarification	3	~<pain> ~<pill> ; ~<promise> ; ~a ~baby ; ~by ~<drive> ; ~by ~car ; ~cierran
        needs_clarification	3	~direccion ; ~dt 0 ; ~etoh ; ~in ~<insurance> ; ~in ~network ; ~network
        needs_clarification	3	~ok ; ~opioid ; ~pain ~pil ; ~plac or ; ~quit ; ~sentenc ; ~student ; ~sz no
        needs_clarification	3	~the ~policy ; ~treatment ~for ; ~use hx ; ~whisper ; ~wifi ; ~without ~me
        needs_clarification	2	# + ; # no ; *ago.0 ; *caller ; *confusion:historical ; *mandator.authority
        needs_clarification	2	*needsHelp:hypothetical ; *residentialLeft:negated ; *seizure
        needs_clarification	2	*started:negated ; *substance.other:hypothetical
        needs_clarification	2	*suicidal.eitherLanguage:negated ; *vendor.opensNote:other_experiencer ; +
        needs_clarification	2	+ <ask> ; + <moment> ; + ask ; + how ; / ~<drug> ; 0 + ; 0 <colleague>
        needs_clarification	2	0 <container> ; 0 <record> ; 0 <week> ; 0 and ; 0 clear ; 0 drunk ; 0 in
        needs_clarification	2	0 keep ; 0 mos ; 0 numb ; 0 perc ; 0 sist ; 0 unit ; 0 yo ; <afraid> la
        needs_clarification	2	<afraid> ~<withdrawal> ; <alcohol> ; <alcohol> float ; <alcohol> fue
        needs_clarification	2	<alcohol> no ; <alone> <write> ; <always> <clothes> ; <always> <week>
        needs_clarification	2	<always> and ; <always> or ; <amount> <chestheart> ; <amount> <hear>
        needs_clarification	2	<amount> <hot> ; <amount> <media> ; <amount> <palecolor> ; <amount> <put>
        needs_clarification	2	<amount> are ; <amount> he ; <amount> languag ; <amount> las
        needs_clarification	2	<amount> lugar ; <amount> ni ; <amount> tim ; <angry> <always>
        needs_clarification	2	<angry> <appointment> ; <angry> <leave> ; <angry> <play> ; <angry> <town>
        needs_clarification	2	<angry> desd ; <angry> in ; <angry> son ; <appointment> <give>
        needs_clarification	2	<appointment> <stranger> ; <appointment> on ; <ask> <always>
        needs_clarification	2	<ask> <promise> ; <ask> <shame> ; <ask> are ; <ask> her ; <ask> in
        needs_clarification	2	<ask> straight ; <ask> which ; <ask> y ; <ask> you ; <asleep> <hear>
        needs_clarification	2	<asleep> de ; <asleep> the ; <awake> <partner> ; <awake> <play>
        needs_clarification	2	<awake> <stimulant> ; <blade> en ; <blood> <always> ; <blood> <feel>
        needs_clarification	2	<blood> <headface> ; <blood> <phone> ; <blood> <tool> ; <blood> his
        needs_clarification	2	<bodypart> + ; <bodysound> <fall> ; <bodysound> <go> ; <break> <pain>
        needs_clarification	2	<break> from ; <breath> <need> ; <breath> only ; <build> <always>
        needs_clarification	2	<build> <church> ; <build> <clothes> ; <build> <moment> ; <build> <needle>
        needs_clarification	2	<build> <outdoors> ; <build> has ; <build> he ; <build> our ; <build> the
        needs_clarification	2	<buy> los ; <calm> <friend> ; <calm> the ; <cannabis> <furniture>
        needs_clarification	2	<caretaking> my ; <caretaking> releas ; <chestheart> <room>
        needs_clarification	2	<chestheart> and ; <chestheart> me ; <chestheart> y ; <child> <media>
        needs_clarification	2	<child> <palecolor> ; <child> <photo> ; <child> <shake> ; <child> <trust>
        needs_clarification	2	<child> al ; <child> fin ; <child> just ; <child> porqu ; <child> van
        needs_clarification	2	<church> <always> ; <church> <daytime> ; <church> <hear> ; <church> <hot>
        needs_clarification	2	<church> <media> ; <church> <shame> ; <church> bel ; <church> to
        needs_clarification	2	<clean> <school> ; <clean> el ; <clean> off ; <clinician> or
        needs_clarification	2	<clothes> <clean> ; <clothes> <color> ; <clothes> <drive> ; <clothes> <eat>
        needs_clarification	2	<clothes> <palecolor> ; <clothes> <write> ; <clothes> at ; <clothes> behind
        needs_clarification	2	<clothes> es ; <clothes> him ; <clothes> int ; <clothes> mak ; <cold> <day>
        needs_clarification	2	<cold> <water> ; <colleague> whos ; <color> <clean> ; <color> <play>
        needs_clarification	2	<color> over ; <confused> doesnt ; <consume> <clothes> ; <consume> <consume>
        needs_clarification	2	<consume> el ; <consume> hes ; <consume> ice ; <consume> in ; <consume> otr
        needs_clarification	2	<consume> whil ; <consume> y ; <container> <needle> ; <container> <play>
        needs_clarification	2	<container> <vermin> ; <container> abov ; <container> an ; <container> but
        needs_clarification	2	<continue> <lock> ; <continue> <play> ; <continue> <try> ; <continue> im
        needs_clarification	2	<continue> it ; <continue> la ; <count> <hear> ; <count> <kin>
        needs_clarification	2	<crowd> <angry> ; <crowd> <homeless> ; <crowd> <shake> ; <crowd> <stranger>
        needs_clarification	2	<crowd> com ; <crowd> ever ; <crowd> nam ; <crowd> wer ; <crowd> ~<opioid>
        needs_clarification	2	<day> but ; <day> en ; <day> mad ; <day> mari ; <day> up ; <daytime> ya
        needs_clarification	2	<die> <always> ; <die> <height> ; <die> <room> ; <die> <stranger>
        needs_clarification	2	<die> <tool> ; <die> <water> ; <drive> <afraid> ; <drive> <amount>
        needs_clarification	2	<drive> <angry> ; <drive> <drug> ; <drive> <photo> ; <drive> acros
        needs_clarification	2	<drive> for ; <drive> has ; <drive> mak ; <drive> then ; <drive> wrong
        needs_clarification	2	<drug> <stimulant> ; <drug> es ; <drug> that ; <eat> <alone>
        needs_clarification	2	<eat> <asleep> ; <eat> <month> ; <eat> <record> ; <eat> <wait> ; <eat> fin
        needs_clarification	2	<eat> kind ; <eat> otr ; <eat> sin ; <emergency> <hear>
        needs_clarification	2	<emergency> <stranger> ; <emergency> rn ; <fall> <hit> ; <fall> <pet>
        needs_clarification	2	<fall> <record> ; <fall> with ; <fall> x ; <feel> <always> ; <feel> <clean>
        needs_clarification	2	<feel> <feel> ; <feel> <money> ; <feel> im ; <feel> it ; <feel> un
        needs_clarification	2	<fire> <fire> ; <fire> <fluid> ; <fire> <opening> ; <fire> <see>
        needs_clarification	2	<fire> <town> ; <fluid> <build> ; <friend> <bodypart> ; <friend> <write>
        needs_clarification	2	<friend> pt ; <friend> pul ; <furniture> <pill> ; <furniture> thi
        needs_clarification	2	<furniture> until ; <give> <calm> ; <give> <fall> ; <give> <hear>
        needs_clarification	2	<give> <trust> ; <give> all ; <give> at ; <give> first ; <give> nombr
        needs_clarification	2	<give> van ; <give> x ; <go> crazy ; <go> long ; <go> or ; <go> ther
        needs_clarification	2	<go> todo ; <goodbye> <child> ; <goodbye> <home> ; <goodbye> de
        needs_clarification	2	<goodbye> her ; <gun> <bodypart> ; <gun> acros ; <happy> <outdoors>
        needs_clarification	2	<happy> him ; <happy> in ; <happy> no ; <happy> too ; <headface> <awake>
        needs_clarification	2	<headface> <drive> ; <headface> <feel> ; <headface> <home>
        needs_clarification	2	<headface> <rail> ; <headface> fat ; <headface> has ; <headface> me
        needs_clarification	2	<headface> slid ; <hear> <cold> ; <hear> <height> ; <hear> <medicine>
        needs_clarification	2	<hear> <partner> ; <hear> <past> ; <hear> <phone> ; <hear> <rail>
        needs_clarification	2	<hear> <say> ; <hear> <think> ; <hear> could ; <hear> de ; <hear> him
        needs_clarification	2	<hear> it ; <height> <official> ; <height> <rail> ; <height> colgant
        needs_clarification	2	<height> int ; <hit> <daytime> ; <hit> <medicine> ; <hold> <fire>
        needs_clarification	2	<hold> <go> ; <hold> <play> ; <home> <day> ; <home> <hospital>
        needs_clarification	2	<home> <tool> ; <home> <year> ; <home> acros ; <home> her ; <home> it
        needs_clarification	2	<home> nin ; <home> one ; <hospital> from ; <hot> <eat>
        needs_clarification	2	<illness> <furniture> ; <illness> but ; <illness> hac ; <insurance> <drive>
        needs_clarification	2	<insurance> <rope> ; <insurance> card ; <insurance> then
        needs_clarification	2	<intoxicated> <break> ; <intoxicated> <go> ; <job> <build> ; <job> <consume>
        needs_clarification	2	<job> <volunteer> ; <job> as ; <job> best ; <job> lead ; <job> too
        needs_clarification	2	<job> with ; <key> <daytime> ; <key> on ; <key> par ; <key> und
        needs_clarification	2	<kill> <write> ; <kill> by ; <kill> myself ; <kill> no ; <kill> tim
        needs_clarification	2	<kin> + ; <kin> <alcohol> ; <kin> <clinician> ; <kin> <headface>
        needs_clarification	2	<kin> <smell> ; <kin> <stimulant> ; <kin> <unreal> ; <kin> but ; <kin> chin
        needs_clarification	2	<kin> he ; <kin> his ; <kin> near ; <kin> pin ; <kin> tod ; <kin> und
        needs_clarification	2	<kin> y ; <kin> ~<rope> ; <last> <kin> ; <last> <record>
        needs_clarification	2	<last> <stimulant> ; <last> physical ; <last> used ; <law> <kill>
        needs_clarification	2	<leave> <break> ; <leave> <hear> ; <leave> <opening> ; <leave> are
        needs_clarification	2	<leave> us ; <limp> <fall> ; <lock> with ; <lock> y ; <media> abt
        needs_clarification	2	<media> que ; <medicine> clr ; <medicine> in ; <moment> 0 ; <moment> <past>
        needs_clarification	2	<moment> <try> ; <moment> <week> ; <moment> a ; <moment> dont ; <moment> mi
        needs_clarification	2	<moment> ~<drug> ; <money> <caretaking> ; <money> <drug> ; <money> <school>
        needs_clarification	2	<money> <tired> ; <money> first ; <money> list ; <money> rang
        needs_clarification	2	<money> through ; <month> <fire> ; <month> <past> ; <month> <sober>
        needs_clarification	2	<month> <vendor> ; <month> and ; <need> ; <need> <die> ; <need> <hear>
        needs_clarification	2	<need> <hit> ; <need> <official> ; <need> <start> ; <need> en ; <need> porf
        needs_clarification	2	<need> she ; <need> someth ; <need> us ; <need> you ; <needle> <rope>
        needs_clarification	2	<night> <continue> ; <night> <daytime> ; <night> <moment> ; <night> <trade>
        needs_clarification	2	<night> he ; <night> my ; <official> <remember> ; <official> de
        needs_clarification	2	<official> pul ; <official> then ; <opening> <amount> ; <opening> <blade>
        needs_clarification	2	<opening> <night> ; <opening> <stranger> ; <opening> de ; <opening> he
        needs_clarification	2	<opening> off ; <opioid> <happy> ; <opioid> <hospital> ; <opioid> <need>
        needs_clarification	2	<opioid> <past> ; <opioid> <phone> ; <opioid> <sad> ; <opioid> <think>
        needs_clarification	2	<opioid> <unreal> ; <order> by ; <order> saludo ; <outdoors> <happy>
        needs_clarification	2	<outdoors> <height> ; <outdoors> <hot> ; <outdoors> <write>
        needs_clarification	2	<outdoors> dond ; <outdoors> ever ; <outdoors> had ; <outdoors> horn
        needs_clarification	2	<outdoors> turn ; <pain> <withdrawal> ; <pain> bad ; <palecolor> <outdoors>
        needs_clarification	2	<palecolor> <record> ; <palecolor> ak ; <palecolor> per ; <partner> <breath>
        needs_clarification	2	<partner> <continue> ; <partner> <fall> ; <partner> <feel>
        needs_clarification	2	<partner> <pill> ; <partner> <relapse> ; <partner> wouldnt
        needs_clarification	2	<partner> ~<take> ; <past> <amount> ; <past> <appointment> ; <past> <blood>
        needs_clarification	2	<past> <build> ; <past> <order> ; <past> <phone> ; <past> <photo> ; <past> o
        needs_clarification	2	<pet> <happy> ; <pet> <key> ; <pet> ok ; <pet> onc ; <pet> und
        needs_clarification	2	<phone> <consume> ; <phone> <furniture> ; <phone> <go>
        needs_clarification	2	<phone> <intoxicated> ; <phone> <stop> ; <phone> <write> ; <phone> a
        needs_clarification	2	<phone> about ; <phone> below ; <phone> between ; <phone> bk ; <phone> block
        needs_clarification	2	<phone> id ; <phone> im ; <phone> its ; <phone> nev ; <phone> off
        needs_clarification	2	<phone> pd ; <phone> that ; <photo> <outdoors> ; <photo> its
        needs_clarification	2	<pill> <bodypart> ; <pill> <continue> ; <play> <eat> ; <play> <furniture>
        needs_clarification	2	<play> <media> ; <play> <town> ; <play> <write> ; <play> by ; <play> his
        needs_clarification	2	<play> on ; <promise> <moment> ; <promise> each ; <promise> el
        needs_clarification	2	<promise> to ; <promise> y ; <put> <build> ; <put> <hear> ; <put> <height>
        needs_clarification	2	<put> <town> ; <put> la ; <put> que ; <rail> <moment> ; <rail> com
        needs_clarification	2	<rarely> <drive> ; <record> <fall> ; <record> one ; <relapse>
        needs_clarification	2	<remember> <palecolor> ; <remember> that ; <room> <appointment>
        needs_clarification	2	<room> <child> ; <room> <tool> ; <room> <week> ; <room> what ; <rope> 0
        needs_clarification	2	<rope> <build> ; <rope> <clothes> ; <rope> <school> ; <rope> <write>
        needs_clarification	2	<rope> on ; <sad> <drive> ; <sad> <go> ; <sad> <month> ; <sad> <outdoors>
        needs_clarification	2	<sad> hard ; <sad> then ; <sad> un ; <sad> wil ; <say> 0 ; <say> <color>
        needs_clarification	2	<say> <consume> ; <say> <fall> ; <say> <kin> ; <say> <stranger>
        needs_clarification	2	<say> <threat> ; <say> <week> ; <say> <year> ; <say> a ; <say> back
        needs_clarification	2	<say> buena ; <say> del ; <say> est ; <say> fil ; <say> hes ; <say> its
        needs_clarification	2	<say> mejor ; <say> nonsens ; <say> out ; <say> right ; <say> ~<money>
        needs_clarification	2	<say> ~<pain> ; <say> ~<sad> ; <school> <blood> ; <school> <break>
        needs_clarification	2	<school> <clinician> ; <school> <give> ; <school> <photo> ; <school> lin
        needs_clarification	2	<see> <treatment> ; <see> cas ; <see> nad ; <seizure> right ; <shake> <past>
        needs_clarification	2	<shake> his ; <shake> no ; <shame> <clothes> ; <shame> <rope>
        needs_clarification	2	<shame> <take> ; <shame> de ; <shame> its ; <sick> <color> ; <sick> shot
        needs_clarification	2	<smell> <alcohol> ; <smell> of ; <sober> 0 ; <sober> then ; <soon> <phone>
        needs_clarification	2	<soon> is ; <soon> the ; <start> <day> ; <start> <last>
        needs_clarification	2	<stimulant> <blade> ; <stimulant> <happy> ; <stimulant> <phone>
        needs_clarification	2	<stimulant> <soon> ; <stimulant> <wait> ; <stimulant> <write>
        needs_clarification	2	<stimulant> at ; <stimulant> hac ; <stimulant> ive ; <stimulant> noth
        needs_clarification	2	<stimulant> obvious ; <stop> <angry> ; <stop> <fall> ; <stop> <month>
        needs_clarification	2	<stop> <say> ; <stop> <stimulant> ; <stop> <week> ; <stop> for ; <stop> my
        needs_clarification	2	<stop> ninety ; <stop> read ; <stop> twic ; <stranger> <appointment>
        needs_clarification	2	<stranger> <build> ; <stranger> <insurance> ; <stranger> <kin>
        needs_clarification	2	<stranger> <limp> ; <stranger> <phone> ; <stranger> <rope>
        needs_clarification	2	<stranger> <year> ; <stranger> how ; <stranger> ill ; <stranger> im
        needs_clarification	2	<stranger> o ; <stranger> ought ; <stranger> should ; <stranger> ~<seizure>
        needs_clarification	2	<take> <alone> ; <take> <blade> ; <take> <drug> ; <take> <lock>
        needs_clarification	2	<take> <media> ; <take> <phone> ; <take> <tool> ; <take> molin ; <take> open
        needs_clarification	2	<think> <angry> ; <think> <give> ; <think> by ; <think> el ; <think> en
        needs_clarification	2	<think> right ; <think> ther ; <tired> <eat> ; <tired> aft ; <tired> from
        needs_clarification	2	<tool> <continue> ; <tool> <die> ; <tool> <room> ; <tool> <town> ; <tool> no
        needs_clarification	2	<town> <appointment> ; <town> <fire> ; <town> <happy> ; <town> <media>
        needs_clarification	2	<town> <take> ; <town> clos ; <town> que ; <town> ther ; <trade> <last>
        needs_clarification	2	<trade> <water> ; <trade> sinc ; <treatment> <eat> ; <treatment> <home>
        needs_clarification	2	<treatment> <week> ; <treatment> <write> ; <treatment> el ; <treatment> no
        needs_clarification	2	<treatment> old ; <treatment> rm ; <treatment> sinc ; <trust> <room>
        needs_clarification	2	<try> <continue> ; <try> <write> ; <try> by ; <try> nad ; <unreal> <need>
        needs_clarification	2	<vendor> <furniture> ; <vermin> <crowd> ; <vermin> por ; <vermin> und
        needs_clarification	2	<wait> <amount> ; <wait> <town> ; <wait> <trade> ; <wait> away
        needs_clarification	2	<water> <eat> ; <water> <furniture> ; <water> <go> ; <water> <hit>
        needs_clarification	2	<water> <month> ; <water> <opening> ; <water> for ; <week> <home>
        needs_clarification	2	<week> <night> ; <week> <take> ; <week> y ; <write> <alone>
        needs_clarification	2	<write> <amount> ; <write> <consume> ; <write> <job> ; <write> <lock>
        needs_clarification	2	<write> <moment> ; <write> <phone> ; <write> <photo> ; <write> <promise>
        needs_clarification	2	<write> <rope> ; <write> <treatment> ; <write> <vendor> ; <write> at
        needs_clarification	2	<write> map ; <write> my ; <write> us ; <write> yo ; <year> <clinician>
        needs_clarification	2	<year> <treatment> ; <year> el ; <year> junto ; <year> then ; <year> when
        needs_clarification	2	a <ask> ; a <hopeless> ; a <hospital> ; a bet ; a bottl ; a bridg ; a bug
        needs_clarification	2	a burden ; a cpap ; a crat ; a crossroad ; a current ; a delivery
        """
}
