extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification3 = """
        needs_clarification	3	no emergency ; no furth ; no inf ; no level ; no mencion ; no nam
        needs_clarification	3	no queremo ; no that ; no ~<kin> ; no ~sub ; nobody <leave> ; nobody left
        needs_clarification	3	noisy ; noma ya ; noth re ; nou ; now dont ; nt ; numb ask ; numb block
        needs_clarification	3	o que ; obrig ; of 0 ; of <medicine> ; of <stimulant> ; of golf ; of kil
        needs_clarification	3	of staf ; off it ; offic on ; offic want ; often or ; okinaw ; old hous
        needs_clarification	3	on <clean> ; on <colleague> ; on <say> ; one had ; one sid ; only <month>
        needs_clarification	3	only half ; only two ; only word ; open up ; opposit ; or sinc ; or wheth
        needs_clarification	3	organ ; otr <phone> ; otr <town> ; otr cond ; our <clothes> ; our <eat>
        needs_clarification	3	our bldg ; our door ; our magnet ; out <moment> ; out now ; outsid her
        needs_clarification	3	over <kin> ; over ther ; oxy ; pa mi ; pag hast ; pageant ; pain and
        needs_clarification	3	pain pt ; pamangkin ; pancak ; pap me ; papelit con ; par nadi ; par pon
        needs_clarification	3	par quien ; parl francai ; password are ; past thre ; pastilla en ; pecan
        needs_clarification	3	peer ; peopl bring ; peopl keep ; peopl sent ; per <colleague> ; per day
        needs_clarification	3	person ; pg ; phon say ; phon tre ; pick one ; pick our ; pick the ; pigeon
        needs_clarification	3	pil int ; pil she ; placement ; plant de ; plant in ; pls <write>
        needs_clarification	3	po polsku ; poison in ; polit to ; polsku ; por <moment> ; por aqui
        needs_clarification	3	por contest ; por mes ; porqu él ; pour <day> ; pour mon ; pouvez ; powd
        needs_clarification	3	pref ; pregunt cuant ; pregunt nad ; pres <give> ; pres send ; probation
        needs_clarification	3	problem and ; program about ; psalm ; pt <phone> ; pt cal ; pt in ; pued dec
        needs_clarification	3	puk blood ; puppy ; pura <confused> ; pura incoherencia ; put mor ; q el
        needs_clarification	3	que <rope> ; que <school> ; que aqui ; que dur ; que hub ; que pon
        needs_clarification	3	que tant ; quick and ; quien <ask> ; quit it ; r u ; radi play ; rail ; raj
        needs_clarification	3	rati of ; re nephew ; re niec ; reach me ; read <record> ; read thes
        needs_clarification	3	rebuilt it ; record is ; recuperarlo ; refd by ; refer by ; rehab in
        needs_clarification	3	releas to ; rent was ; repaint the ; repeat zip ; resourc ; resuelv
        needs_clarification	3	rheumatologist ; rider ; rieg ; right then ; ring my ; rink and ; riv in
        needs_clarification	3	road to ; rop with ; rout 0 ; s/p ; sab por ; sac a ; saf ther ; saf to
        needs_clarification	3	said all ; said hed ; said hes ; sali del ; salmon ; salon de ; sam person
        needs_clarification	3	saw your ; say anyth ; say both ; say dtr ; say leav ; say self ; say uncl
        needs_clarification	3	say who ; scholarship fund ; school got ; scratch on ; se <hear> ; se que
        needs_clarification	3	se si ; se subi ; seguro ; self 0 ; senor junt ; set the ; she <volunteer>
        needs_clarification	3	she nev ; she sat ; she volunteer ; shel <need> ; shield of ; shield tri
        needs_clarification	3	shook with ; shot <last> ; shot last ; shovel ; shut off ; shy about ; si le
        needs_clarification	3	si tom ; si una ; silenc ; sin tom ; sinc <last> ; sinc last ; sist bernadet
        needs_clarification	3	sist gav ; sist her ; sist liv ; sist rais ; smok from ; smok som ; snor so
        needs_clarification	3	snow on ; so <consume> ; sold you ; som thi ; someon phon ; someth <phone>
        needs_clarification	3	someth cal ; somo <amount> ; son <opioid> ; son liv ; sort out ; soy yo
        needs_clarification	3	spac and ; speak one ; speak re ; speak than ; specific ; spend my
        needs_clarification	3	squeez pain ; sra espos ; stairwel ; stand on ; start last ; stepson
        needs_clarification	3	stil hum ; stop crack ; street had ; su telefon ; su tratamient ; subject
        needs_clarification	3	succes ; suicid every ; sur which ; system <write> ; system not
        needs_clarification	3	tagalog diyan ; tak cign ; taught 0 ; tel somebody ; ten la ; teng un
        needs_clarification	3	tengan ; tengan bonit ; tequil ; text from ; than <phone> ; thank ; that add
        needs_clarification	3	that everyon ; that film ; the <confused> ; the bank ; the bldg ; the booz
        needs_clarification	3	the easiest ; the figur ; the grey ; the henderson ; the her ; the hos
        needs_clarification	3	the how ; the jitter ; the joint ; the mil ; the mushroom ; the nephew
        needs_clarification	3	the potluck ; the pta ; the remain ; the rent ; the sponsor
        needs_clarification	3	the supermarket ; the tid ; the when ; the ~brochur ; them about ; then 0
        needs_clarification	3	then did ; then hang ; then his ; then pt ; ther ive ; therel ; therel be
        needs_clarification	3	thermomet ; thes <record> ; thes form ; they stil ; thi am ; thi four
        needs_clarification	3	thing we ; throat clos ; til <emergency> ; tim sinc ; tim zon ; tingl ; titl
        needs_clarification	3	titl sign ; to admission ; to arriv ; to denv ; to guest ; to hurt ; to iop
        needs_clarification	3	to put ; to sort ; took nam ; topic ; tosi ; touch ~meth ; traffic
        needs_clarification	3	train to ; transfer 0 ; translat ; trat ; trat de ; tre dia ; treint ano
        needs_clarification	3	trinh cho ; tuesday so ; tuv <amount> ; tv <hear> ; twenty pound ; typ and
        needs_clarification	3	un <clothes> ; un <needle> ; un <year> ; un ano ; un crucer ; un tub
        needs_clarification	3	una ~<emergency> ; una ~sobredosi ; unaliv ; uncl is ; und my
        needs_clarification	3	unitedhealthcar ; unk what ; uno me ; up <happy> ; up befor ; up for ; up x
        needs_clarification	3	us <write> ; us four ; us from ; use you ; ush ; using ; using crack
        needs_clarification	3	using or ; usted contestan ; val y ; vamo ; van a ; vean los ; velador de
        needs_clarification	3	velori de ; vicio ; vien ; vitamin ; voz ; w/o ; wait a ; want somebody
        needs_clarification	3	was <consume> ; was <fall> ; was drop ; was glad ; was laid ; was me
        needs_clarification	3	was our ; was said ; was your ; wat bottl ; watch that ; way cal
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
        needs_clarification	2	+ ask ; + phon ; / d ; 0 <colleague> ; 0 <medicine> ; 0 <week> ; 0 and
        needs_clarification	2	0 car ; 0 clear ; 0 confd ; 0 from ; 0 heal ; 0 in ; 0 ish ; 0 keep ; 0 may
        needs_clarification	2	0 nam ; 0 perc ; 0 sist ; 0 yo ; <afraid> <night> ; <afraid> la
        needs_clarification	2	<alcohol> <kin> ; <alcohol> float ; <alcohol> fue ; <alcohol> in
        needs_clarification	2	<alcohol> par ; <alone> <phone> ; <alone> <school> ; <always> <child>
        needs_clarification	2	<always> <day> ; <always> or ; <amount> <hot> ; <amount> <media>
        needs_clarification	2	<amount> <palecolor> ; <amount> <put> ; <amount> <write> ; <amount> amabl
        needs_clarification	2	<amount> are ; <amount> is ; <amount> lado ; <amount> porqu ; <amount> tim
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
        needs_clarification	2	<break> when ; <breath> <fluid> ; <breath> <need> ; <breath> forc
        needs_clarification	2	<build> <alcohol> ; <build> <always> ; <build> <container> ; <build> <last>
        needs_clarification	2	<build> <moment> ; <build> <room> ; <build> he ; <build> of ; <buy> una
        needs_clarification	2	<calm> <treatment> ; <cannabis> <consume> ; <cannabis> <furniture>
        needs_clarification	2	<caretaking> en ; <caretaking> if ; <caretaking> my ; <caretaking> releas
        needs_clarification	2	<caretaking> to ; <chestheart> <leave> ; <chestheart> me ; <chestheart> my
        needs_clarification	2	<chestheart> y ; <child> <fire> ; <child> <media> ; <child> <palecolor>
        needs_clarification	2	<child> <photo> ; <child> al ; <child> fin ; <child> out
        needs_clarification	2	<church> <daytime> ; <church> <drive> ; <church> <fire>
        needs_clarification	2	<church> <stranger> ; <church> <week> ; <church> at ; <church> sinc
        needs_clarification	2	<church> to ; <clean> <day> ; <clean> <school> ; <clean> <stranger>
        needs_clarification	2	<clean> el ; <clean> is ; <clinician> <wait> ; <clinician> or
        needs_clarification	2	<clinician> own ; <clothes> <color> ; <clothes> <day> ; <clothes> <soon>
        needs_clarification	2	<clothes> <tool> ; <clothes> <write> ; <clothes> at ; <clothes> has
        needs_clarification	2	<cold> <water> ; <colleague> <medicine> ; <colleague> do ; <colleague> hes
        needs_clarification	2	<colleague> whos ; <color> on ; <confused> doesnt ; <consume> <tool>
        needs_clarification	2	<consume> alg ; <consume> hes ; <consume> ice ; <consume> otr
        needs_clarification	2	<consume> ~<consume> ; <container> <hear> ; <container> <water>
        needs_clarification	2	<container> abov ; <container> an ; <container> we ; <continue> <lock>
        needs_clarification	2	<continue> <play> ; <continue> <try> ; <continue> la ; <continue> without
        needs_clarification	2	<count> <crowd> ; <count> <hear> ; <count> <insurance> ; <count> <month>
        needs_clarification	2	<count> las ; <crowd> <angry> ; <crowd> <home> ; <crowd> <homeless>
        needs_clarification	2	<crowd> <stranger> ; <crowd> wer ; <day> <ask> ; <day> <leave>
        needs_clarification	2	<day> <rail> ; <day> <stop> ; <day> <think> ; <day> besid ; <day> up
        needs_clarification	2	<daytime> <need> ; <daytime> <year> ; <die> <always> ; <die> <count>
        needs_clarification	2	<die> <room> ; <die> <tool> ; <die> <water> ; <drive> <amount>
        needs_clarification	2	<drive> <drug> ; <drive> <hit> ; <drive> <pain> ; <drive> <photo>
        needs_clarification	2	<drive> <rail> ; <drive> <sad> ; <drive> acros ; <drive> all ; <drive> for
        needs_clarification	2	<drive> has ; <drive> por ; <drive> spac ; <drive> tim ; <drug> <put>
        needs_clarification	2	<drug> <town> ; <eat> <alone> ; <eat> <asleep> ; <eat> <kin>
        needs_clarification	2	<eat> <promise> ; <eat> <wait> ; <eat> at ; <eat> dough ; <eat> dulc
        needs_clarification	2	<eat> kind ; <eat> let ; <eat> no ; <eat> sal ; <eat> sin
        needs_clarification	2	<emergency> <hear> ; <emergency> rn ; <fall> <hit> ; <fall> for
        needs_clarification	2	<fall> with ; <feel> <child> ; <feel> <feel> ; <feel> <give>
        needs_clarification	2	<feel> <opening> ; <feel> im ; <feel> of ; <fire> <see> ; <fire> <town>
        needs_clarification	2	<fire> a ; <fire> from ; <fluid> <bodypart> ; <friend> <bodypart>
        needs_clarification	2	<friend> <write> ; <friend> los ; <furniture> <day>
        needs_clarification	2	<furniture> <intoxicated> ; <furniture> <key> ; <give> <appointment>
        needs_clarification	2	<give> <hear> ; <give> <say> ; <give> <stranger> ; <give> at ; <give> first
        needs_clarification	2	<give> nombr ; <give> van ; <give> x ; <go> <confused> ; <go> <intoxicated>
        needs_clarification	2	<go> crazy ; <go> ins ; <go> or ; <go> was ; <goodbye> <gun>
        needs_clarification	2	<goodbye> <home> ; <goodbye> her ; <gun> <container> ; <gun> on
        needs_clarification	2	<happy> <day> ; <happy> <needle> ; <happy> <outdoors> ; <happy> <town>
        needs_clarification	2	<happy> tej ; <headface> <go> ; <headface> <rail> ; <headface> me
        needs_clarification	2	<headface> to ; <hear> <angry> ; <hear> <child> ; <hear> <clothes>
        needs_clarification	2	<hear> <medicine> ; <hear> <rail> ; <hear> <stranger> ; <hear> <think>
        needs_clarification	2	<hear> a ; <hear> de ; <hear> desd ; <hear> it ; <hear> who
        needs_clarification	2	<height> <blood> ; <height> <play> ; <hit> <friend> ; <hit> <height>
        needs_clarification	2	<hit> del ; <hold> 0 ; <hold> <ask> ; <hold> <count> ; <hold> <fire>
        needs_clarification	2	<home> <alone> ; <home> <build> ; <home> <day> ; <home> <promise>
        needs_clarification	2	<home> <think> ; <home> <tool> ; <home> below ; <home> her ; <home> one
        needs_clarification	2	<home> they ; <home> until ; <hospital> do ; <hospital> from
        needs_clarification	2	<hospital> she ; <hot> <eat> ; <illness> <furniture> ; <illness> <treatment>
        needs_clarification	2	<illness> hac ; <insurance> <drive> ; <insurance> advantag
        needs_clarification	2	<insurance> then ; <intoxicated> <break> ; <intoxicated> <height>
        needs_clarification	2	<intoxicated> <water> ; <job> <build> ; <job> <consume> ; <job> <need>
        needs_clarification	2	<job> <volunteer> ; <job> as ; <job> best ; <job> ful ; <job> lead
        needs_clarification	2	<job> whil ; <job> with ; <key> <daytime> ; <key> <record> ; <key> a
        needs_clarification	2	<key> und ; <kill> <write> ; <kill> no ; <kin> <alcohol> ; <kin> <blood>
        needs_clarification	2	<kin> <headface> ; <kin> <limp> ; <kin> but ; <kin> construy ; <kin> hes
        needs_clarification	2	<kin> his ; <kin> lost ; <kin> por ; <kin> vou ; <last> <consume>
        needs_clarification	2	<last> <drive> ; <last> physical ; <last> used ; <law> <church>
        needs_clarification	2	<law> <day> ; <law> <treatment> ; <leave> <drive> ; <leave> <opening>
        needs_clarification	2	<leave> <pet> ; <leave> <treatment> ; <leave> turn ; <leave> up ; <limp> but
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
        needs_clarification	2	<opioid> <unreal> ; <outdoors> <furniture> ; <outdoors> <hit>
        needs_clarification	2	<outdoors> ever ; <outdoors> insid ; <outdoors> she ; <outdoors> ya
        needs_clarification	2	<pain> bad ; <palecolor> <money> ; <palecolor> <record> ; <palecolor> per
        needs_clarification	2	<partner> 0 ; <partner> <breath> ; <partner> <continue> ; <partner> <fall>
        needs_clarification	2	<partner> <height> ; <partner> <official> ; <partner> <partner>
        needs_clarification	2	<partner> <pill> ; <partner> <town> ; <partner> est ; <past> <appointment>
        needs_clarification	2	<past> <friend> ; <past> <order> ; <past> <partner> ; <past> <photo>
        needs_clarification	2	<past> o ; <past> your ; <pet> <clean> ; <pet> lik ; <pet> thi
        needs_clarification	2	<phone> <angry> ; <phone> <bodysound> ; <phone> <give>
        needs_clarification	2	<phone> <intoxicated> ; <phone> <kin> ; <phone> <leave> ; <phone> <record>
        needs_clarification	2	<phone> <soon> ; <phone> about ; <phone> bk ; <phone> do ; <phone> mayb
        needs_clarification	2	<phone> pd ; <phone> porqu ; <phone> us ; <pill> <continue>
        needs_clarification	2	<play> <always> ; <play> <church> ; <play> <furniture> ; <play> <hold>
        needs_clarification	2	<play> <leave> ; <play> <opening> ; <play> <trade> ; <play> <write>
        needs_clarification	2	<play> alt ; <play> by ; <play> on ; <play> shortstop ; <play> the
        needs_clarification	2	<play> twic ; <promise> <eat> ; <promise> <moment> ; <promise> her
        needs_clarification	2	<promise> us ; <put> <hear> ; <put> <height> ; <put> <town> ; <put> anyth
        needs_clarification	2	<put> de ; <put> to ; <rail> <night> ; <rail> com ; <rarely> <day>
        needs_clarification	2	<rarely> <drive> ; <record> one ; <remember> my ; <remember> that
        needs_clarification	2	<room> <appointment> ; <room> <blood> ; <room> <phone> ; <room> <sad>
        needs_clarification	2	<room> <tool> ; <room> <week> ; <room> but ; <room> they ; <room> tod
        needs_clarification	2	<rope> 0 ; <rope> <angry> ; <rope> <money> ; <sad> <drive>
        needs_clarification	2	<sad> <outdoors> ; <sad> is ; <sad> then ; <sad> un ; <sad> wil
        needs_clarification	2	<say> <color> ; <say> <consume> ; <say> <drive> ; <say> <fall> ; <say> <kin>
        needs_clarification	2	<say> <opening> ; <say> <rail> ; <say> <stranger> ; <say> <threat>
        needs_clarification	2	<say> <year> ; <say> a ; <say> both ; <say> cuand ; <say> es ; <say> espanol
        needs_clarification	2	<say> est ; <say> hes ; <say> mejor ; <say> mi ; <say> mixtec ; <say> out
        needs_clarification	2	<say> pura ; <say> right ; <say> una ; <say> was ; <say> who
        needs_clarification	2	<say> ~<money> ; <school> <blood> ; <school> <break> ; <school> <give>
        needs_clarification	2	<school> es ; <school> id ; <school> lin ; <see> <clothes>
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
        needs_clarification	2	<year> <treatment> ; <year> el ; <year> the ; <year> then ; <year> we
        needs_clarification	2	<year> when ; a <ask> ; a <clinician> ; a <gun> ; a <hopeless>
        needs_clarification	2	a <hospital> ; a beer ; a bet ; a brick ; a busc ; a but ; a cal ; a chanc
        needs_clarification	2	a chat ; a co ; a colg ; a cow ; a cpap ; a crossword ; a delivery
        needs_clarification	2	a escribirl ; a esta ; a farm ; a favor ; a fil ; a flu ; a fork ; a fus
        needs_clarification	2	a hip ; a larg ; a leer ; a lif ; a limp ; a low ; a multivitamin ; a nickel
        needs_clarification	2	a otr ; a peaceful ; a persona ; a pic ; a pinhead ; a pip ; a potat
        needs_clarification	2	a pretty ; a quit ; a recip ; a relativ ; a residential ; a restaurant
        needs_clarification	2	a rosary ; a snowplow ; a stairwel ; a tenni ; a tijuan ; a train ; a truck
        needs_clarification	2	a weekday ; a whistl ; a yellow ; a ~<appointment> ; a ~waitlist ; abiert
        needs_clarification	2	abog y ; about her ; about us ; about who ; abuel falleci ; accent ; accord
        needs_clarification	2	accord to ; acento ; aceptan <insurance> ; aceptan el ; aceptan pago ; acerc
        needs_clarification	2	acid <day> ; addr ; addres + ; advantag ; aeropuerto ; aft <night>
        needs_clarification	2	aft church ; aft six ; aft sup ; afuer con ; agost que ; ahij ; ahij y
        needs_clarification	2	ai fal ; air forc ; al <moment> ; al <play> ; al ciel ; al hij ; al merc
        needs_clarification	2	al mism ; al velori ; alcohol ; alcohol de ; algun lad ; aliv ; all <take>
        needs_clarification	2	all <week> ; all his ; all morn ; all very ; allow <consume> ; allow and
        needs_clarification	2	allow smok ; als coach ; als do ; als in ; although ; alumni text
        needs_clarification	2	alway leav ; am fil ; am usual ; amabl ; ambulanc is ; ame ; amiga ; amtrak
        needs_clarification	2	an army ; an interview ; an offic ; and $ ; and <consume> ; and <happy>
        needs_clarification	2	and <opioid> ; and <tired> ; and <town> ; and alway ; and crack ; and dand
        needs_clarification	2	and doe ; and even ; and fiv ; and him ; and ill ; and meth ; and paid
        needs_clarification	2	and sorry ; and text ; and what ; and wif ; and yet ; and ~doesnt ; anil
        needs_clarification	2	announc ; ano ; ano ant ; ano el ; ano limpi ; answ ; answ when
        needs_clarification	2	any <consume> ; any detail ; any of ; any use ; anybody <appointment>
        needs_clarification	2	anyon at ; anyon ther ; anywher near ; apag el ; apart and ; apologis
        needs_clarification	2	approv it ; apt <colleague> ; apunt ; aquel ; aqui ; are ; are <vermin>
        needs_clarification	2	are ful ; are off ; are old ; are pack ; are the ; are thin ; are writ
        needs_clarification	2	are your ; arent ther ; aret ; arm began ; armenian ; around her ; as direct
        needs_clarification	2	asa ; asaw ; asil y ; ask anyth ; ask her ; ask somebody ; ask the
        needs_clarification	2	ask which ; asl <trade> ; asl interpret ; at <drive> ; at <trade> ; at bus
        needs_clarification	2	at door ; at eight ; at ninety ; at that ; ate the ; attack <always>
        needs_clarification	2	attack every ; aug ; aunqu yo ; avent del ; awar of ; away at ; ayer
        needs_clarification	2	ayud en ; bachelor <play> ; back to ; bad <withdrawal> ; bad connection
        needs_clarification	2	bag are ; bail danzon ; bak sal ; balcon ; balcony rail ; ban con ; bank
        needs_clarification	2	bank is ; bank now ; bank took ; bar per ; barb say ; bard porqu ; bath mat
        needs_clarification	2	bathroom i ; bc ; be <calm> ; be <phone> ; be aliv ; be any ; be don
        needs_clarification	2	be honest ; be need ; be no ; be ~<sad> ; beard ; beat my ; bed open
        """
}
