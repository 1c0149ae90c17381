extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification3 = """
        needs_clarification	3	mism <container> ; mom it ; mon mari ; money troubl ; month and ; month ther
        needs_clarification	3	mor she ; morn person ; most for ; moth hous ; moth its ; mow ; mowi
        needs_clarification	3	mowi po ; mr okafor ; msg ; museum and ; music de ; my bump ; my driv
        needs_clarification	3	my email ; my garden ; my neighbor ; my tax ; myself aft ; nam # ; nam <say>
        needs_clarification	3	nam cal ; nao ; need you ; neighbor dog ; neighbor kid ; net and
        needs_clarification	3	nev ~<stimulant> ; new <tool> ; ng tulong ; ni <kin> ; ni nad ; ni ~<drug>
        needs_clarification	3	nieg ; nimmt ; nimmt drogen ; nin <eat> ; no <church> ; no <consume>
        needs_clarification	3	no answ ; no dang ; no distres ; no emergency ; no furth ; no inf ; no level
        needs_clarification	3	no mencion ; no nam ; no queremo ; no that ; no ~<kin> ; no ~sub
        needs_clarification	3	nobody <leave> ; nobody left ; noisy ; noma ya ; not hostil ; noth re ; nou
        needs_clarification	3	now dont ; now it ; nt ; numb ask ; numb block ; o que ; obrig ; of 0
        needs_clarification	3	of <stimulant> ; of golf ; of kil ; of staf ; off it ; offic on ; offic want
        needs_clarification	3	often or ; okinaw ; old <money> ; old hous ; on <clean> ; on <colleague>
        needs_clarification	3	on <say> ; one had ; one sid ; only <month> ; only half ; only two
        needs_clarification	3	only word ; open up ; opposit ; or sinc ; organ ; otr <phone> ; otr <town>
        needs_clarification	3	otr cond ; our <clothes> ; our <eat> ; our door ; our magnet ; out <moment>
        needs_clarification	3	out now ; outsid her ; over <kin> ; over ther ; oxy ; pa mi ; pag hast
        needs_clarification	3	pageant ; pain and ; pain pt ; pamangkin ; pancak ; pap me ; papelit con
        needs_clarification	3	par nadi ; par quien ; parl francai ; part y ; password are ; past thre
        needs_clarification	3	pastilla en ; payment plan ; pecan ; peer ; peopl bring ; peopl keep
        needs_clarification	3	peopl sent ; per <colleague> ; per day ; person ; pg ; phon say ; phon tre
        needs_clarification	3	pick one ; pick our ; pick the ; pigeon ; pil int ; pil she ; placement
        needs_clarification	3	plant de ; plant in ; pls <write> ; po polsku ; poison in ; polit to
        needs_clarification	3	polsku ; por <moment> ; por aqui ; por contest ; por mes ; porqu él
        needs_clarification	3	pour <day> ; pour mon ; pouvez ; powd ; pref ; pregunt cuant ; pregunt nad
        needs_clarification	3	pres <give> ; pres send ; probation ; problem and ; program about ; psalm
        needs_clarification	3	pt <phone> ; pt cal ; pt in ; pued dec ; puert de ; puk blood ; puppy
        needs_clarification	3	pura <confused> ; pura incoherencia ; put mor ; q el ; que <insurance>
        needs_clarification	3	que <rope> ; que <school> ; que aqui ; que dur ; que hub ; que pon
        needs_clarification	3	que tant ; quick and ; quien <ask> ; quit it ; r u ; radi play ; rail
        needs_clarification	3	rati of ; re nephew ; re niec ; reach me ; read <record> ; read thes
        needs_clarification	3	rebuilt it ; record is ; recuperarlo ; refd by ; refer by ; rehab in
        needs_clarification	3	releas to ; rent was ; repaint the ; repeat zip ; resourc ; resuelv
        needs_clarification	3	rheumatologist ; rider ; rieg ; right then ; ring my ; rink and ; riv in
        needs_clarification	3	road to ; rop with ; rout 0 ; s/p ; sab por ; sac a ; saf ther ; saf to
        needs_clarification	3	said hed ; said hes ; sali del ; salmon ; salon de ; sam person ; saw your
        needs_clarification	3	say anyth ; say both ; say dtr ; say leav ; say self ; say uncl ; say who
        needs_clarification	3	scholarship fund ; school got ; scratch on ; se <hear> ; se que ; seguro
        needs_clarification	3	senor junt ; set the ; she <volunteer> ; she nev ; she sat ; she volunteer
        needs_clarification	3	shel <need> ; shield of ; shield tri ; shook with ; shot <last> ; shot last
        needs_clarification	3	shovel ; shut off ; shy about ; si le ; si tom ; si una ; silenc ; sin tom
        needs_clarification	3	sinc <last> ; sinc last ; sist bernadet ; sist gav ; sist her ; sist rais
        needs_clarification	3	smok from ; smok som ; snor so ; snow on ; so <consume> ; sold you ; som thi
        needs_clarification	3	someon phon ; somo <amount> ; son <opioid> ; son liv ; sort out ; soy yo
        needs_clarification	3	spac and ; speak one ; speak re ; speak than ; specific ; spend my
        needs_clarification	3	squeez pain ; sra ; sra espos ; stairwel ; stand on ; start last ; stil hum
        needs_clarification	3	stop crack ; street had ; su telefon ; su tratamient ; subject ; succes
        needs_clarification	3	suicid every ; sur which ; system <write> ; system not ; tagalog diyan
        needs_clarification	3	tak cign ; taught 0 ; tel somebody ; ten la ; teng un ; tengan
        needs_clarification	3	tengan bonit ; tequil ; text from ; than <phone> ; thank ; that add
        needs_clarification	3	that everyon ; that film ; that for ; the <confused> ; the bank ; the bldg
        needs_clarification	3	the booz ; the easiest ; the figur ; the grey ; the henderson ; the her
        needs_clarification	3	the hos ; the how ; the jitter ; the joint ; the mil ; the mushroom
        needs_clarification	3	the nephew ; the potluck ; the pta ; the remain ; the rent ; the sponsor
        needs_clarification	3	the supermarket ; the tid ; the when ; the ~brochur ; them about ; then 0
        needs_clarification	3	then did ; then hang ; then his ; then pt ; ther <furniture> ; ther ive
        needs_clarification	3	therel ; therel be ; thermomet ; thes <record> ; thes form ; they stil
        needs_clarification	3	thi am ; thi four ; thing we ; throat clos ; til <emergency> ; tim sinc
        needs_clarification	3	tim zon ; tingl ; titl ; to admission ; to arriv ; to denv ; to guest
        needs_clarification	3	to hurt ; to iop ; to put ; to sort ; took nam ; topic ; tosi ; touch ~meth
        needs_clarification	3	traffic ; train to ; transfer 0 ; translat ; trat ; trat de ; tre dia
        needs_clarification	3	treint ano ; trinh cho ; tuesday so ; tv <hear> ; twenty pound ; typ and
        needs_clarification	3	un <clothes> ; un <needle> ; un <year> ; un ano ; un crucer ; un tub
        needs_clarification	3	una ~<emergency> ; una ~sobredosi ; unaliv ; uncl is ; und my
        needs_clarification	3	unitedhealthcar ; unk what ; uno me ; up <happy> ; up befor ; up for ; up x
        needs_clarification	3	us <write> ; us four ; us from ; use you ; ush ; using ; using crack
        needs_clarification	3	using or ; usted contestan ; val y ; vamo ; van a ; vean los ; velador de
        needs_clarification	3	velori de ; vicio ; vien ; vitamin ; voz ; w/o ; wait a ; want somebody
        needs_clarification	3	was <consume> ; was <fall> ; was drop ; was glad ; was laid ; was mak
        needs_clarification	3	was me ; was our ; was said ; was your ; wat bottl ; watch that ; way cal
        needs_clarification	3	wdnt <say> ; we <drive> ; we <stop> ; we knew ; we leav ; we look ; we mis
        needs_clarification	3	we play ; we pul ; we think ; wear the ; websit <say> ; websit say
        needs_clarification	3	wed need ; wed night ; wer fiv ; what doe ; what or ; when or ; when our
        needs_clarification	3	wheth it ; whil hold ; whiteboard ; who com ; who els ; whoev ; whol street
        needs_clarification	3	why yet ; wif if ; wil <try> ; wil cal ; wil try ; with bad ; with everybody
        needs_clarification	3	with thank ; with wat ; withdrawal at ; without insuranc ; wldnt <give>
        needs_clarification	3	wldnt giv ; woman ; woman on ; woman to ; women and ; women togeth
        needs_clarification	3	wont mat ; word com ; word to ; work with ; wrong <kin> ; wrong box
        needs_clarification	3	x favor ; xanax ; xin goi ; y compramo ; y solt ; y tambien ; y tard ; y tod
        needs_clarification	3	y tom ; ya <buy> ; ya <stop> ; yal <take> ; yel hes ; yes hes ; yo per
        needs_clarification	3	yo use ; yon ; yon moun ; you all ; you and ; you let ; you peopl ; you phon
        needs_clarification	3	young fellow ; your addres ; your program ; your sign ; zapateri
        needs_clarification	3	~<consume> <give> ; ~<emergency> en ; ~a ~<phone> ; ~a ~baby ; ~cierran
        needs_clarification	3	~crack ; ~hang ; ~hx ~si ; ~opioid ; ~plac or ; ~sentenc ; ~si ; ~si 0
        needs_clarification	3	~student ; ~sz no ; ~the ~<insurance> ; ~the ~policy ; ~thre ~week ; ~use hx
        needs_clarification	3	~whisper ; ~wifi
        needs_clarification	2	# <stop> ; # end ; # from ; # left ; # no ; *ago.0 ; *mandator.1
        needs_clarification	2	*needsHelp.0:hypothetical ; *quitting.0:negated ; *started.0:negated
        needs_clarification	2	*substance.0:hypothetical ; *substance.1:possible
        needs_clarification	2	*substance.4:hypothetical ; *suicidal.0:other_experiencer
        needs_clarification	2	*suicidalOblique.9:hypothetical ; *violence.0 ; + <alcohol> ; + <ask>
        needs_clarification	2	+ ask ; + phon ; 0 <colleague> ; 0 <medicine> ; 0 <week> ; 0 and ; 0 car
        needs_clarification	2	0 clear ; 0 confd ; 0 from ; 0 heal ; 0 in ; 0 ish ; 0 keep ; 0 may ; 0 nam
        needs_clarification	2	0 perc ; 0 sist ; 0 yo ; <afraid> <night> ; <afraid> la ; <alcohol> <kin>
        needs_clarification	2	<alcohol> float ; <alcohol> fue ; <alcohol> in ; <alcohol> par
        needs_clarification	2	<alone> <phone> ; <alone> <school> ; <always> <child> ; <always> or
        needs_clarification	2	<amount> <hot> ; <amount> <media> ; <amount> <palecolor> ; <amount> <put>
        needs_clarification	2	<amount> <write> ; <amount> amabl ; <amount> are ; <amount> cosa
        needs_clarification	2	<amount> is ; <amount> lado ; <amount> porqu ; <amount> tim
        needs_clarification	2	<angry> <appointment> ; <angry> <leave> ; <angry> <play> ; <angry> <town>
        needs_clarification	2	<angry> desd ; <angry> for ; <angry> in ; <appointment> <child>
        needs_clarification	2	<appointment> <give> ; <appointment> on ; <appointment> to ; <ask> <die>
        needs_clarification	2	<ask> <insurance> ; <ask> <last> ; <ask> <shame> ; <ask> about ; <ask> anyth
        needs_clarification	2	<ask> are ; <ask> her ; <ask> only ; <ask> which ; <ask> you
        needs_clarification	2	<ask> ~<caretaking> ; <asleep> <amount> ; <asleep> <hear> ; <asleep> <pet>
        needs_clarification	2	<asleep> the ; <awake> <happy> ; <awake> <stimulant> ; <blade> <give>
        needs_clarification	2	<blade> en ; <blade> from ; <blade> y ; <blood> <container> ; <blood> <feel>
        needs_clarification	2	<blood> <tool> ; <blood> en ; <blood> his ; <bodypart> is ; <bodypart> whil
        needs_clarification	2	<break> <hear> ; <break> <needle> ; <break> from ; <break> his
        needs_clarification	2	<break> when ; <breath> <fluid> ; <breath> forc ; <build> <alcohol>
        needs_clarification	2	<build> <always> ; <build> <container> ; <build> <last> ; <build> <moment>
        needs_clarification	2	<build> <room> ; <build> he ; <build> of ; <buy> una ; <calm> <treatment>
        needs_clarification	2	<cannabis> <consume> ; <cannabis> <furniture> ; <caretaking> en
        needs_clarification	2	<caretaking> if ; <caretaking> my ; <caretaking> releas ; <caretaking> to
        needs_clarification	2	<chestheart> <leave> ; <chestheart> me ; <chestheart> my ; <chestheart> y
        needs_clarification	2	<child> <media> ; <child> <palecolor> ; <child> <photo> ; <child> al
        needs_clarification	2	<child> fin ; <child> out ; <church> <daytime> ; <church> <drive>
        needs_clarification	2	<church> <fire> ; <church> <stranger> ; <church> <week> ; <church> at
        needs_clarification	2	<church> sinc ; <church> to ; <clean> <day> ; <clean> <school>
        needs_clarification	2	<clean> <stranger> ; <clean> is ; <clinician> <wait> ; <clinician> or
        needs_clarification	2	<clinician> own ; <clothes> <color> ; <clothes> <day> ; <clothes> <eat>
        needs_clarification	2	<clothes> <soon> ; <clothes> <tool> ; <clothes> <write> ; <clothes> at
        needs_clarification	2	<clothes> has ; <cold> <water> ; <colleague> <medicine> ; <colleague> do
        needs_clarification	2	<colleague> hes ; <colleague> whos ; <color> on ; <confused> doesnt
        needs_clarification	2	<consume> <tool> ; <consume> alg ; <consume> hes ; <consume> ice
        needs_clarification	2	<consume> som ; <consume> ~<consume> ; <container> <hear>
        needs_clarification	2	<container> <water> ; <container> abov ; <container> an ; <container> we
        needs_clarification	2	<continue> <lock> ; <continue> <play> ; <continue> <try> ; <continue> la
        needs_clarification	2	<continue> without ; <count> <crowd> ; <count> <hear> ; <count> <insurance>
        needs_clarification	2	<count> <month> ; <count> las ; <crowd> <angry> ; <crowd> <home>
        needs_clarification	2	<crowd> <homeless> ; <crowd> <stranger> ; <crowd> wer ; <day> <ask>
        needs_clarification	2	<day> <leave> ; <day> <rail> ; <day> <stop> ; <day> <think> ; <day> besid
        needs_clarification	2	<day> up ; <daytime> <need> ; <daytime> <year> ; <die> <always>
        needs_clarification	2	<die> <count> ; <die> <room> ; <die> <tool> ; <die> <water>
        needs_clarification	2	<drive> <amount> ; <drive> <drug> ; <drive> <hit> ; <drive> <pain>
        needs_clarification	2	<drive> <photo> ; <drive> <rail> ; <drive> <sad> ; <drive> acros
        needs_clarification	2	<drive> all ; <drive> for ; <drive> has ; <drive> por ; <drive> spac
        needs_clarification	2	<drive> tim ; <drug> <put> ; <drug> <town> ; <eat> <alone> ; <eat> <asleep>
        needs_clarification	2	<eat> <kin> ; <eat> <promise> ; <eat> at ; <eat> dough ; <eat> dulc
        needs_clarification	2	<eat> kind ; <eat> let ; <eat> no ; <eat> sal ; <eat> sin
        needs_clarification	2	<emergency> <hear> ; <emergency> rn ; <fall> <hit> ; <fall> for
        needs_clarification	2	<fall> with ; <feel> <child> ; <feel> <feel> ; <feel> <give>
        needs_clarification	2	<feel> <opening> ; <feel> im ; <feel> of ; <fire> <see> ; <fire> <town>
        needs_clarification	2	<fire> a ; <fire> from ; <fluid> <bodypart> ; <friend> <bodypart>
        needs_clarification	2	<friend> <write> ; <friend> los ; <furniture> <day>
        needs_clarification	2	<furniture> <intoxicated> ; <furniture> <key> ; <give> <appointment>
        needs_clarification	2	<give> <hear> ; <give> <say> ; <give> <stranger> ; <give> <trust>
        needs_clarification	2	<give> at ; <give> first ; <give> nombr ; <give> van ; <give> x
        needs_clarification	2	<go> <confused> ; <go> <intoxicated> ; <go> crazy ; <go> ins ; <go> or
        needs_clarification	2	<go> was ; <goodbye> <gun> ; <goodbye> <home> ; <goodbye> her
        needs_clarification	2	<gun> <container> ; <gun> on ; <happy> <day> ; <happy> <needle>
        needs_clarification	2	<happy> <outdoors> ; <happy> <town> ; <happy> tej ; <headface> <go>
        needs_clarification	2	<headface> <rail> ; <headface> me ; <headface> to ; <hear> <angry>
        needs_clarification	2	<hear> <child> ; <hear> <clothes> ; <hear> <medicine> ; <hear> <rail>
        needs_clarification	2	<hear> <stranger> ; <hear> <think> ; <hear> a ; <hear> de ; <hear> desd
        needs_clarification	2	<hear> it ; <hear> who ; <height> <blood> ; <height> <play> ; <hit> del
        needs_clarification	2	<hold> 0 ; <hold> <ask> ; <hold> <count> ; <hold> <fire> ; <home> <alone>
        needs_clarification	2	<home> <build> ; <home> <day> ; <home> <promise> ; <home> <think>
        needs_clarification	2	<home> <tool> ; <home> below ; <home> her ; <home> one ; <home> they
        needs_clarification	2	<home> until ; <hospital> do ; <hospital> from ; <hospital> she
        needs_clarification	2	<hot> <eat> ; <illness> <furniture> ; <illness> <treatment> ; <illness> hac
        needs_clarification	2	<insurance> <drive> ; <insurance> advantag ; <insurance> then
        needs_clarification	2	<intoxicated> <break> ; <intoxicated> <height> ; <intoxicated> <water>
        needs_clarification	2	<job> <build> ; <job> <consume> ; <job> <need> ; <job> <volunteer>
        needs_clarification	2	<job> as ; <job> best ; <job> ful ; <job> lead ; <job> whil ; <job> with
        needs_clarification	2	<key> <daytime> ; <key> <record> ; <key> a ; <key> und ; <kill> <write>
        needs_clarification	2	<kill> no ; <kin> <alcohol> ; <kin> <blood> ; <kin> <headface>
        needs_clarification	2	<kin> <limp> ; <kin> but ; <kin> construy ; <kin> hes ; <kin> his
        needs_clarification	2	<kin> just ; <kin> lost ; <kin> por ; <kin> vou ; <last> <consume>
        needs_clarification	2	<last> <drive> ; <last> physical ; <last> used ; <law> <church>
        needs_clarification	2	<law> <day> ; <law> <treatment> ; <leave> <drive> ; <leave> <opening>
        needs_clarification	2	<leave> <pet> ; <leave> <treatment> ; <leave> turn ; <leave> up
        needs_clarification	2	<media> que ; <medicine> <afraid> ; <medicine> <take> ; <medicine> clr
        needs_clarification	2	<medicine> in ; <moment> <past> ; <moment> <try> ; <moment> a
        needs_clarification	2	<moment> desd ; <moment> dont ; <moment> refus ; <money> <caretaking>
        needs_clarification	2	<money> <drug> ; <money> <school> ; <money> <stop> ; <money> <tired>
        needs_clarification	2	<money> first ; <money> list ; <money> rang ; <money> through
        needs_clarification	2	<money> would ; <month> <partner> ; <month> <sober> ; <month> <vendor>
        needs_clarification	2	<need> <die> ; <need> <official> ; <need> any ; <need> en ; <need> him
        needs_clarification	2	<need> porf ; <need> she ; <need> someth ; <need> us ; <need> you
        needs_clarification	2	<night> <continue> ; <night> <moment> ; <night> <trade> ; <night> between
        needs_clarification	2	<night> owl ; <night> por ; <night> through ; <official> de ; <official> pul
        needs_clarification	2	<official> then ; <official> y ; <opening> <amount> ; <opening> <key>
        needs_clarification	2	<opening> <opening> ; <opening> de ; <opening> light ; <opening> off
        needs_clarification	2	<opening> the ; <opening> thi ; <opioid> <fall> ; <opioid> <happy>
        needs_clarification	2	<opioid> <need> ; <opioid> <past> ; <opioid> <phone> ; <opioid> <think>
        needs_clarification	2	<opioid> <unreal> ; <order> <friend> ; <outdoors> <furniture>
        needs_clarification	2	<outdoors> <hit> ; <outdoors> ever ; <outdoors> insid ; <outdoors> she
        needs_clarification	2	<outdoors> ya ; <pain> bad ; <pain> com ; <palecolor> <money>
        needs_clarification	2	<palecolor> <record> ; <palecolor> per ; <partner> 0 ; <partner> <breath>
        needs_clarification	2	<partner> <continue> ; <partner> <fall> ; <partner> <height>
        needs_clarification	2	<partner> <official> ; <partner> <partner> ; <partner> <pill>
        needs_clarification	2	<partner> <town> ; <partner> est ; <past> <appointment> ; <past> <friend>
        needs_clarification	2	<past> <order> ; <past> <partner> ; <past> <photo> ; <past> o ; <past> your
        needs_clarification	2	<pet> <clean> ; <pet> lik ; <pet> thi ; <phone> <angry>
        needs_clarification	2	<phone> <bodysound> ; <phone> <give> ; <phone> <intoxicated> ; <phone> <kin>
        needs_clarification	2	<phone> <leave> ; <phone> <record> ; <phone> <soon> ; <phone> about
        needs_clarification	2	<phone> bk ; <phone> do ; <phone> mayb ; <phone> pd ; <phone> porqu
        needs_clarification	2	<phone> us ; <pill> <continue> ; <play> <church> ; <play> <furniture>
        needs_clarification	2	<play> <hold> ; <play> <leave> ; <play> <opening> ; <play> <trade>
        needs_clarification	2	<play> <write> ; <play> alt ; <play> by ; <play> de ; <play> on
        needs_clarification	2	<play> shortstop ; <play> the ; <play> twic ; <promise> <eat>
        needs_clarification	2	<promise> <moment> ; <promise> her ; <promise> us ; <put> <hear>
        needs_clarification	2	<put> <height> ; <put> <town> ; <put> anyth ; <put> de ; <put> to
        needs_clarification	2	<rail> <night> ; <rail> com ; <rarely> <day> ; <rarely> <drive>
        needs_clarification	2	<record> one ; <remember> my ; <remember> that ; <room> <appointment>
        needs_clarification	2	<room> <blood> ; <room> <phone> ; <room> <sad> ; <room> <tool>
        needs_clarification	2	<room> <week> ; <room> but ; <room> they ; <room> tod ; <rope> 0
        needs_clarification	2	<rope> <angry> ; <rope> <money> ; <rope> no ; <sad> <drive>
        needs_clarification	2	<sad> <outdoors> ; <sad> is ; <sad> then ; <sad> un ; <sad> wil
        needs_clarification	2	<say> <color> ; <say> <consume> ; <say> <drive> ; <say> <fall> ; <say> <kin>
        needs_clarification	2	<say> <opening> ; <say> <rail> ; <say> <stranger> ; <say> <threat>
        needs_clarification	2	<say> <year> ; <say> a ; <say> both ; <say> cuand ; <say> espanol
        needs_clarification	2	<say> est ; <say> hes ; <say> mejor ; <say> mi ; <say> mixtec ; <say> out
        needs_clarification	2	<say> pura ; <say> right ; <say> una ; <say> was ; <say> who
        needs_clarification	2	<say> ~<money> ; <school> <blood> ; <school> <break> ; <school> <give>
        needs_clarification	2	<school> <hold> ; <school> es ; <school> id ; <school> lin ; <see> <clothes>
        needs_clarification	2	<see> <treatment> ; <see> <vendor> ; <see> cas ; <see> down ; <see> your
        needs_clarification	2	<seizure> right ; <shake> with ; <shame> <put> ; <shame> <rope> ; <shame> it
        needs_clarification	2	<shame> its ; <shame> my ; <smell> of ; <sober> 0 ; <sober> <stimulant>
        needs_clarification	2	<soon> <awake> ; <soon> <count> ; <soon> <moment> ; <soon> <money>
        needs_clarification	2	<soon> <opening> ; <start> <day> ; <start> whil ; <stimulant> <need>
        needs_clarification	2	<stimulant> <phone> ; <stimulant> <promise> ; <stimulant> <write>
        needs_clarification	2	<stop> <amount> ; <stop> <angry> ; <stop> <chestheart> ; <stop> <start>
        needs_clarification	2	<stop> <stimulant> ; <stop> <treatment> ; <stop> for ; <stop> ninety
        needs_clarification	2	<stop> read ; <stop> twic ; <stop> what ; <stranger> <build>
        needs_clarification	2	<stranger> <calm> ; <stranger> <clinician> ; <stranger> <kin>
        needs_clarification	2	<stranger> <limp> ; <stranger> <stranger> ; <stranger> im ; <stranger> what
        needs_clarification	2	<take> <day> ; <take> <drug> ; <take> <gun> ; <take> <media>
        needs_clarification	2	<take> <opening> ; <take> <say> ; <take> <sedative> ; <take> adelant
        needs_clarification	2	<take> anoth ; <take> molin ; <take> open ; <take> ~medi ; <think> <cold>
        needs_clarification	2	<think> <fall> ; <think> <phone> ; <think> cuant ; <think> each ; <think> el
        needs_clarification	2	<think> nad ; <think> right ; <think> ther ; <think> they ; <think> which
        needs_clarification	2	<tired> <eat> ; <tired> aft ; <tired> from ; <tool> <continue>
        needs_clarification	2	<tool> <count> ; <tool> <hold> ; <tool> <room> ; <tool> no ; <tool> the
        needs_clarification	2	<town> <appointment> ; <town> <height> ; <town> <moment> ; <town> <photo>
        needs_clarification	2	<town> around ; <town> book ; <town> clos ; <town> del ; <town> que
        needs_clarification	2	<town> until ; <trade> <give> ; <trade> <water> ; <treatment> <eat>
        needs_clarification	2	<treatment> <last> ; <treatment> <past> ; <treatment> <say>
        needs_clarification	2	<treatment> <take> ; <treatment> <think> ; <treatment> el ; <treatment> no
        needs_clarification	2	<treatment> sinc ; <trust> <always> ; <trust> <money> ; <trust> <room>
        needs_clarification	2	<trust> for ; <try> <day> ; <try> back ; <try> nad ; <unreal> <need>
        needs_clarification	2	<vermin> all ; <vermin> und ; <volunteer> <church> ; <wait> <opening>
        needs_clarification	2	<wait> <town> ; <wait> cerc ; <wait> ~<money> ; <water> <church>
        needs_clarification	2	<water> <furniture> ; <water> <happy> ; <water> <night> ; <week> <go>
        needs_clarification	2	<week> <home> ; <week> <night> ; <week> <take> ; <week> <water> ; <week> and
        needs_clarification	2	<week> y ; <withdrawal> <money> ; <write> <bodypart> ; <write> <kin>
        needs_clarification	2	<write> <moment> ; <write> <treatment> ; <write> at ; <write> my
        needs_clarification	2	<write> our ; <write> someth ; <write> yo ; <year> <clinician>
        needs_clarification	2	<year> <treatment> ; <year> the ; <year> then ; <year> we ; a <ask>
        needs_clarification	2	a <clinician> ; a <hopeless> ; a <hospital> ; a beer ; a bet ; a brick
        needs_clarification	2	a busc ; a but ; a cal ; a chanc ; a chat ; a co ; a colg ; a cow ; a cpap
        needs_clarification	2	a crossword ; a delivery ; a escribirl ; a esta ; a farm ; a favor ; a fil
        needs_clarification	2	a flu ; a fork ; a fus ; a goat ; a hip ; a larg ; a leer ; a lif ; a limp
        needs_clarification	2	a low ; a nad ; a nickel ; a otr ; a peaceful ; a persona ; a pic
        needs_clarification	2	a pinhead ; a pip ; a potat ; a pretty ; a quit ; a recip ; a relativ
        needs_clarification	2	a residential ; a restaurant ; a rosary ; a snowplow ; a stairwel ; a tenni
        needs_clarification	2	a tijuan ; a train ; a truck ; a weekday ; a whistl ; a yellow
        needs_clarification	2	a ~<appointment> ; a ~waitlist ; abiert ; abog y ; about her ; about us
        needs_clarification	2	about who ; about writ ; abuel falleci ; accent ; accord ; accord to
        needs_clarification	2	acento ; aceptan <insurance> ; aceptan el ; aceptan pago ; acerc
        needs_clarification	2	acid <day> ; addr ; addres + ; advantag ; aeropuerto ; aft <night>
        needs_clarification	2	aft church ; aft six ; aft sup ; afuer con ; agost que ; ahij ; ahij y
        needs_clarification	2	ai fal ; air forc ; al <moment> ; al <play> ; al ciel ; al hij ; al merc
        needs_clarification	2	al mism ; al velori ; alcohol ; alcohol de ; algun lad ; aliv ; all <take>
        needs_clarification	2	all <week> ; all his ; all morn ; all very ; allow <consume> ; allow and
        needs_clarification	2	allow smok ; als coach ; als do ; als in ; although ; alumni text
        needs_clarification	2	alway leav ; am fil ; am shy ; am usual ; amabl ; ambulanc is ; ame ; amiga
        needs_clarification	2	amtrak ; an army ; an interview ; an offic ; and $ ; and <consume>
        needs_clarification	2	and <happy> ; and <opioid> ; and <tired> ; and <town> ; and alway
        needs_clarification	2	and crack ; and dand ; and doe ; and even ; and fiv ; and him ; and ill
        needs_clarification	2	and meth ; and paid ; and sorry ; and text ; and what ; and wif ; and yet
        needs_clarification	2	and ~doesnt ; anil ; announc ; ano ; ano ant ; ano limpi ; answ ; answ when
        needs_clarification	2	any <consume> ; any detail ; any of ; any use ; anybody <appointment>
        needs_clarification	2	anyon at ; anyon ther ; apag el ; apart and ; apologis ; approv it
        needs_clarification	2	apt <colleague> ; apunt ; aquel ; aqui ; are ; are <vermin> ; are ful
        needs_clarification	2	are off ; are old ; are pack ; are the ; are thin ; are writ ; are your
        needs_clarification	2	arent ther ; aret ; arm began ; armenian ; around her ; as direct ; asa
        needs_clarification	2	asaw ; asil y ; ask anyth ; ask her ; ask somebody ; ask the ; ask which
        needs_clarification	2	asl <trade> ; asl interpret ; at <drive> ; at <trade> ; at bus ; at door
        """
}
