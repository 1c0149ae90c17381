extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification3 = """
        needs_clarification	3	padr de ; pain pt ; parec ; part y ; pas bien ; pas su ; password are
        needs_clarification	3	past your ; pay too ; peer ; penal ; peopl sent ; per day ; person
        needs_clarification	3	pesc fuer ; pg ; phenibut ; phon plan ; phon say ; pic of ; pick one
        needs_clarification	3	pick the ; pil int ; pil she ; pis y ; pitit ; plac first ; plac or
        needs_clarification	3	placement ; play domino ; plu ; po ng ; po polsku ; polsku ; por <moment>
        needs_clarification	3	positiv ; pou pitit ; pour <day> ; pour mon ; pref ; pref to ; pric list
        needs_clarification	3	primari me ; primaver ; probation ; promis her ; pt <phone> ; pt cal
        needs_clarification	3	pued <breath> ; pued dec ; pued respir ; puert de ; pul <outdoors>
        needs_clarification	3	pul weed ; put in ; q el ; que <phone> ; que <put> ; que aqui ; que dur
        needs_clarification	3	que hablen ; que hacen ; que nunc ; que quelquun ; que él ; quelquun chez
        needs_clarification	3	queri decirl ; quis dec ; quit drink ; r u ; radi play ; rail ; rath talk
        needs_clarification	3	re <alcohol> ; re <kin> ; re niec ; re visit ; rebuilt ; recuperarlo
        needs_clarification	3	regal el ; regal una ; regard my ; releas to ; rent was ; repeat zip
        needs_clarification	3	resourc ; resuelv ; rheumatologist ; rieg ; rieg las ; rn ; room shar ; s/p
        needs_clarification	3	sa asaw ; sacristan ; said hed ; sali del ; sam <drive> ; saw your ; say its
        needs_clarification	3	say leav ; say uncl ; say who ; se <hear> ; se <see> ; se q ; se que
        needs_clarification	3	sea and ; segu aqui ; seizur right ; servic dog ; she <volunteer> ; she liv
        needs_clarification	3	she sat ; she volunteer ; shield of ; shield tri ; shop cart ; shoulder
        needs_clarification	3	show in ; shrimp ; shut off ; si le ; si tom ; sin <play> ; sin tom
        needs_clarification	3	sinc <last> ; sinc last ; sist bernadet ; sist hous ; sist liv ; slow i
        needs_clarification	3	smel of ; smok from ; smok ice ; snor so ; snow day ; snowplow and ; so wer
        needs_clarification	3	sob liv ; som <treatment> ; somebody had ; somebody stand ; someon ring
        needs_clarification	3	someon ther ; someth <phone> ; someth cal ; someth i ; someth is
        needs_clarification	3	somo <amount> ; soup on ; spac and ; spam fold ; specific ; spel last
        needs_clarification	3	spend my ; squeez pain ; sra ; sra espos ; stairwel ; stand on ; start last
        needs_clarification	3	start out ; station and ; stil hum ; stop halfway ; stop near ; stop ther
        needs_clarification	3	street had ; su bat ; su tratamient ; subject ; sur which ; sus aret
        needs_clarification	3	synagogu ; tagalog ; tak or ; tamal los ; taught 0 ; teach to ; tel somebody
        needs_clarification	3	tel your ; telefon de ; tem alguem ; teng los ; teni un ; text from ; thank
        needs_clarification	3	that <angry> ; that for ; the addres ; the anesthesi ; the bank ; the creek
        needs_clarification	3	the director ; the factory ; the fax ; the fog ; the grey ; the hos
        needs_clarification	3	the ice ; the mayor ; the microwav ; the nephew ; the offic ; the payrol
        needs_clarification	3	the potluck ; the pta ; the rink ; the rotary ; the siren ; the sponsor
        needs_clarification	3	the squirrel ; the supervisor ; the theat ; the tid ; the windshield
        needs_clarification	3	the world ; them is ; then did ; then for ; then nobody ; ther <drive>
        needs_clarification	3	ther ive ; ther park ; therel ; therel be ; thermomet ; they <build>
        needs_clarification	3	they stil ; they talk ; thi <container> ; thi <record> ; thi form ; thi job
        needs_clarification	3	thi lik ; thi wher ; throat clos ; thx ; tien un ; tien una
        needs_clarification	3	til <emergency> ; tim ever ; titl ; to <treatment> ; to <write> ; to arriv
        needs_clarification	3	to iop ; to sav ; toi muon ; tonight for ; tonight im ; too lat ; took nam
        needs_clarification	3	topic ; tosi ; tra un ; trabaj 0 ; trai toi ; translat ; tre dia
        needs_clarification	3	tri <insurance> ; tru i ; truthful ; tumb ; tumb la ; twenty pound ; two min
        needs_clarification	3	un <clothes> ; un <needle> ; un <year> ; un ano ; un equip ; un libr
        needs_clarification	3	un telefon ; un tub ; una <hear> ; una <say> ; una muj ; una voz ; uncl ran
        needs_clarification	3	unitedhealthcar ; until <always> ; until every ; up <blood> ; up blood
        needs_clarification	3	up for ; up say ; us <soon> ; us four ; us from ; us is ; use hes ; ush
        needs_clarification	3	using a ; using at ; using crack ; using or ; usual get ; vamo ; van a
        needs_clarification	3	velador de ; vien ; visitor use ; voic ; voic at ; voic on ; vou parl
        needs_clarification	3	voz de ; wait until ; wak the ; walk around ; wallpap has ; want a
        needs_clarification	3	want somebody ; was <child> ; was eighty ; was his ; was our ; was sent
        needs_clarification	3	was ten ; wat bottl ; watch that ; way cal ; wdnt <say> ; we <play>
        needs_clarification	3	we <trust> ; we had ; we leav ; we look ; we play ; we think ; web pag
        needs_clarification	3	websit <say> ; websit say ; wed night ; wed tent ; went by ; when or
        needs_clarification	3	when our ; wheth its ; which <outdoors> ; which room ; who it ; whol story
        needs_clarification	3	why yet ; wif if ; wil cb ; wind ; wind on ; window open ; with detail
        needs_clarification	3	with los ; with real ; with thank ; with wat ; without her
        needs_clarification	3	without insuranc ; wk then ; woman ; woman on ; women and ; wont mat
        needs_clarification	3	word and ; word com ; wrong <kin> ; wrot my ; x / ; x favor ; xfer from
        needs_clarification	3	y compramo ; y tambien ; y tard ; ya dej ; yal tak ; year we ; yel hes
        needs_clarification	3	yes hes ; yo per ; you <consume> ; you all ; you and ; you are ; you clos
        needs_clarification	3	you follow ; young fellow ; young lady ; your <hear> ; your <photo>
        needs_clarification	3	your voic ; ~<consume> <give> ; ~<consume> hx ; ~<die> ; ~a ~real ; ~alcohol
        needs_clarification	3	~blood ; ~cp ; ~crack ; ~da nombr ; ~dt 0 ; ~hang ; ~hx ~si ; ~kais ; ~ok
        needs_clarification	3	~opioid ; ~pt inf ; ~si ; ~si 0 ; ~son ; ~sub ; ~substanc given
        needs_clarification	3	~the ~<insurance> ; ~without ~me
        needs_clarification	2	# <stop> ; # end ; # left ; *age.1 ; *ago.0 ; *arrests.0:other_experiencer
        needs_clarification	2	*hallucination.1:other_experiencer ; *mandator.1 ; *needsHelp.0:hypothetical
        needs_clarification	2	*seizure.0:negated ; *seizure.3 ; *substance.0:hypothetical
        needs_clarification	2	*substance.4:hypothetical ; *suicidal.9:negated
        needs_clarification	2	*suicidalOblique.9:hypothetical ; *vendor.1:other_experiencer
        needs_clarification	2	*withdrawalSign.0:historical ; + <alcohol> ; + phon ; / 0 ; / ~<drug>
        needs_clarification	2	0 <week> ; 0 and ; 0 car ; 0 clear ; 0 fev ; 0 foot ; 0 hous ; 0 i ; 0 in
        needs_clarification	2	0 keep ; 0 next ; 0 perc ; 0 too ; 0 unit ; <afraid> <clean> ; <afraid> la
        needs_clarification	2	<afraid> ~<withdrawal> ; <alcohol> <container> ; <alcohol> <phone>
        needs_clarification	2	<alcohol> fue ; <alcohol> in ; <alcohol> no ; <alcohol> par
        needs_clarification	2	<alone> <bodypart> ; <always> <child> ; <always> <medicine> ; <always> or
        needs_clarification	2	<amount> <bodysound> ; <amount> <hear> ; <amount> <hot> ; <amount> <media>
        needs_clarification	2	<amount> <palecolor> ; <amount> <put> ; <amount> cosa ; <amount> informacion
        needs_clarification	2	<amount> o ; <amount> tim ; <angry> in ; <appointment> <ask>
        needs_clarification	2	<ask> <amount> ; <ask> <asleep> ; <ask> <die> ; <ask> <friend>
        needs_clarification	2	<ask> <palecolor> ; <ask> <promise> ; <ask> about ; <ask> anyth
        needs_clarification	2	<ask> cuant ; <ask> how ; <ask> per ; <ask> porqu ; <ask> straight
        needs_clarification	2	<ask> them ; <ask> which ; <asleep> <amount> ; <asleep> <hear>
        needs_clarification	2	<asleep> the ; <awake> <happy> ; <awake> <stimulant> ; <blade> <clothes>
        needs_clarification	2	<blade> en ; <blade> y ; <blood> <always> ; <blood> <feel> ; <blood> <tool>
        needs_clarification	2	<blood> his ; <bodypart> fre ; <bodypart> if ; <bodysound> <fall>
        needs_clarification	2	<break> <opening> ; <breath> <need> ; <build> <always> ; <build> <church>
        needs_clarification	2	<build> <last> ; <build> <soon> ; <build> of ; <build> our ; <build> the
        needs_clarification	2	<buy> cart ; <calm> <friend> ; <calm> <treatment> ; <cannabis> <furniture>
        needs_clarification	2	<caretaking> en ; <caretaking> if ; <chestheart> down ; <chestheart> y
        needs_clarification	2	<child> <photo> ; <child> van ; <child> would ; <church> <buy>
        needs_clarification	2	<church> <clothes> ; <church> <eat> ; <church> <fire> ; <church> <hear>
        needs_clarification	2	<church> <leave> ; <church> <stranger> ; <church> <week> ; <church> los
        needs_clarification	2	<church> to ; <clean> el ; <clean> to ; <clean> up ; <clinician> <shake>
        needs_clarification	2	<clinician> o ; <clinician> or ; <clinician> own ; <clothes> <color>
        needs_clarification	2	<clothes> <eat> ; <clothes> <palecolor> ; <clothes> <tool>
        needs_clarification	2	<clothes> <write> ; <clothes> es ; <clothes> even ; <clothes> him
        needs_clarification	2	<clothes> or ; <cold> <blood> ; <cold> <day> ; <cold> <soon>
        needs_clarification	2	<cold> <water> ; <colleague> <church> ; <colleague> <medicine>
        needs_clarification	2	<colleague> whos ; <color> <clean> ; <confused> doesnt ; <consume> <consume>
        needs_clarification	2	<consume> <stimulant> ; <consume> alg ; <consume> hes ; <consume> of
        needs_clarification	2	<consume> som ; <container> <stranger> ; <container> <water>
        needs_clarification	2	<container> an ; <container> but ; <container> del ; <container> desd
        needs_clarification	2	<container> of ; <container> se ; <continue> <give> ; <continue> <job>
        needs_clarification	2	<continue> <lock> ; <continue> <phone> ; <continue> <play> ; <continue> when
        needs_clarification	2	<count> <amount> ; <count> <crowd> ; <count> <hear> ; <count> <record>
        needs_clarification	2	<count> are ; <count> y ; <crowd> <angry> ; <crowd> <home>
        needs_clarification	2	<crowd> <homeless> ; <crowd> <shake> ; <crowd> <stranger> ; <crowd> in
        needs_clarification	2	<crowd> nam ; <day> <ask> ; <day> <stop> ; <day> <year> ; <day> up
        needs_clarification	2	<daytime> <kill> ; <daytime> <need> ; <daytime> ya ; <die> <room>
        needs_clarification	2	<die> <tool> ; <die> at ; <die> el ; <die> twic ; <drive> <afraid>
        needs_clarification	2	<drive> <always> ; <drive> <amount> ; <drive> <angry> ; <drive> <color>
        needs_clarification	2	<drive> <drug> ; <drive> <hit> ; <drive> <photo> ; <drive> for ; <drive> has
        needs_clarification	2	<drive> lik ; <drive> my ; <drive> una ; <drug> <town> ; <eat> <alone>
        needs_clarification	2	<eat> <kin> ; <eat> <phone> ; <eat> dough ; <eat> hr ; <eat> no ; <eat> por
        needs_clarification	2	<eat> sin ; <eat> so ; <eat> with ; <emergency> per ; <emergency> rn
        needs_clarification	2	<fall> <hit> ; <fall> for ; <fall> with ; <feel> <clean> ; <feel> <feel>
        needs_clarification	2	<feel> <give> ; <feel> <think> ; <feel> im ; <feel> una ; <fire> from
        needs_clarification	2	<fire> it ; <fire> so ; <fluid> <bodypart> ; <friend> <height>
        needs_clarification	2	<friend> <key> ; <friend> <write> ; <friend> los ; <friend> thi
        needs_clarification	2	<furniture> <key> ; <furniture> thi ; <give> <calm> ; <give> <hear>
        needs_clarification	2	<give> <home> ; <give> <trust> ; <give> aft ; <give> first ; <give> nombr
        needs_clarification	2	<give> van ; <give> x ; <go> <alone> ; <go> <confused> ; <go> <consume>
        needs_clarification	2	<go> crazy ; <go> que ; <goodbye> <child> ; <goodbye> <moment>
        needs_clarification	2	<gun> <container> ; <happy> <calm> ; <happy> <outdoors> ; <happy> <partner>
        needs_clarification	2	<happy> <pet> ; <happy> <see> ; <happy> <town> ; <happy> <week> ; <happy> in
        needs_clarification	2	<happy> sinc ; <headface> <go> ; <headface> me ; <headface> to
        needs_clarification	2	<hear> <child> ; <hear> <clothes> ; <hear> <hit> ; <hear> <medicine>
        needs_clarification	2	<hear> <phone> ; <hear> <say> ; <hear> <stimulant> ; <hear> <tool>
        needs_clarification	2	<hear> desd ; <hear> each ; <hear> him ; <hear> it ; <hear> re
        needs_clarification	2	<height> <crowd> ; <height> com ; <hit> <height> ; <hit> <opening>
        needs_clarification	2	<hit> del ; <hold> <crowd> ; <hold> <fire> ; <home> <build> ; <home> <day>
        needs_clarification	2	<home> <think> ; <home> along ; <home> her ; <home> nin ; <home> they
        needs_clarification	2	<home> til ; <hospital> do ; <hospital> from ; <hospital> she
        needs_clarification	2	<illness> <furniture> ; <illness> and ; <illness> hac ; <insurance> <drive>
        needs_clarification	2	<insurance> <furniture> ; <insurance> <outdoors> ; <insurance> <stranger>
        needs_clarification	2	<insurance> <treatment> ; <insurance> agent ; <insurance> or
        needs_clarification	2	<insurance> with ; <intoxicated> <blood> ; <intoxicated> <break>
        needs_clarification	2	<intoxicated> <go> ; <intoxicated> <headface> ; <intoxicated> <height>
        needs_clarification	2	<intoxicated> <water> ; <intoxicated> y ; <job> <build> ; <job> <consume>
        needs_clarification	2	<job> <week> ; <job> best ; <job> ful ; <job> lead ; <job> los ; <job> whil
        needs_clarification	2	<job> with ; <key> 0 ; <key> <daytime> ; <key> <friend> ; <key> a
        needs_clarification	2	<key> are ; <key> if ; <kill> al ; <kill> by ; <kin> <alcohol>
        needs_clarification	2	<kin> <clinician> ; <kin> <fall> ; <kin> <opening> ; <kin> <smell>
        needs_clarification	2	<kin> <stimulant> ; <kin> but ; <kin> hes ; <kin> his ; <kin> it
        needs_clarification	2	<kin> just ; <kin> por ; <kin> tod ; <kin> y ; <kin> ~<height>
        needs_clarification	2	<kin> ~<rope> ; <last> <write> ; <last> de ; <last> physical ; <last> used
        needs_clarification	2	<law> <treatment> ; <law> lost ; <leave> <day> ; <leave> <emergency>
        needs_clarification	2	<leave> <pet> ; <leave> turn ; <leave> up ; <limp> but ; <lock> <child>
        needs_clarification	2	<lock> con ; <lock> with ; <media> abt ; <medicine> <afraid> ; <medicine> c
        needs_clarification	2	<medicine> clr ; <medicine> in ; <moment> <past> ; <moment> <try>
        needs_clarification	2	<moment> a ; <moment> desd ; <moment> dont ; <moment> it ; <moment> sal
        needs_clarification	2	<money> <drug> ; <money> <tired> ; <money> <trust> ; <money> or
        needs_clarification	2	<month> <fire> ; <month> <past> ; <month> <room> ; <month> <vendor> ; <need>
        needs_clarification	2	<need> <friend> ; <need> <hear> ; <need> <promise> ; <need> <start>
        needs_clarification	2	<need> <stranger> ; <need> any ; <need> him ; <need> she ; <need> someth
        needs_clarification	2	<night> <continue> ; <night> <day> ; <night> <moment> ; <night> <trade>
        needs_clarification	2	<night> fue ; <night> wer ; <official> <eat> ; <official> <say>
        needs_clarification	2	<official> de ; <opening> <blade> ; <opening> <consume> ; <opening> <home>
        needs_clarification	2	<opening> <intoxicated> ; <opening> <stranger> ; <opening> de
        needs_clarification	2	<opening> light ; <opening> y ; <opioid> ; <opioid> <container>
        needs_clarification	2	<opioid> <hospital> ; <opioid> <need> ; <opioid> <sad> ; <opioid> <think>
        needs_clarification	2	<order> <room> ; <outdoors> <always> ; <outdoors> <height>
        needs_clarification	2	<outdoors> <hit> ; <outdoors> <hot> ; <outdoors> <law> ; <outdoors> <past>
        needs_clarification	2	<outdoors> been ; <outdoors> dond ; <outdoors> ever ; <outdoors> from
        needs_clarification	2	<outdoors> horn ; <outdoors> porqu ; <outdoors> she ; <outdoors> ther
        needs_clarification	2	<pain> in ; <palecolor> <continue> ; <palecolor> <money>
        needs_clarification	2	<palecolor> <outdoors> ; <palecolor> <record> ; <palecolor> spruc
        needs_clarification	2	<palecolor> the ; <partner> <continue> ; <partner> <height>
        needs_clarification	2	<partner> <homeless> ; <partner> <intoxicated> ; <partner> <pill>
        needs_clarification	2	<partner> <town> ; <partner> est ; <partner> nam ; <partner> was
        needs_clarification	2	<partner> when ; <partner> wouldnt ; <past> <appointment> ; <past> <phone>
        needs_clarification	2	<past> your ; <pet> <happy> ; <pet> <key> ; <pet> lik ; <pet> muy
        needs_clarification	2	<pet> onc ; <pet> und ; <pet> wil ; <pet> ya ; <phone> <bodysound>
        needs_clarification	2	<phone> <breath> ; <phone> <fall> ; <phone> <hear> ; <phone> <key>
        needs_clarification	2	<phone> <kin> ; <phone> <stop> ; <phone> <write> ; <phone> a ; <phone> about
        needs_clarification	2	<phone> and ; <phone> desd ; <phone> en ; <phone> im ; <phone> mayb
        needs_clarification	2	<phone> not ; <phone> o ; <phone> right ; <phone> she ; <phone> twic
        needs_clarification	2	<photo> <opening> ; <photo> <outdoors> ; <photo> <pet> ; <photo> has
        needs_clarification	2	<photo> its ; <pill> <continue> ; <pill> <eat> ; <pill> <say>
        needs_clarification	2	<pill> <treatment> ; <pill> to ; <play> <always> ; <play> <media>
        needs_clarification	2	<play> <partner> ; <play> <trade> ; <play> <write> ; <play> alt ; <play> are
        needs_clarification	2	<play> ranchera ; <play> shortstop ; <play> twic ; <promise> <past>
        needs_clarification	2	<promise> <stranger> ; <promise> each ; <promise> to ; <put> <blade>
        needs_clarification	2	<put> <build> ; <put> <hear> ; <put> <height> ; <put> <town> ; <put> <year>
        needs_clarification	2	<put> la ; <record> fil ; <record> se ; <relapse> ; <relapse> <home>
        needs_clarification	2	<remember> <record> ; <remember> <write> ; <remember> that ; <remember> the
        needs_clarification	2	<room> <appointment> ; <room> <blood> ; <room> <phone> ; <room> <week>
        needs_clarification	2	<room> are ; <room> but ; <room> on ; <room> over ; <room> pt ; <room> tod
        needs_clarification	2	<rope> 0 ; <rope> <eat> ; <rope> <hospital> ; <rope> <week> ; <rope> herself
        needs_clarification	2	<rope> it ; <sad> <ask> ; <sad> <go> ; <sad> <outdoors> ; <sad> <rope>
        needs_clarification	2	<sad> <school> ; <sad> un ; <sad> wil ; <say> <color> ; <say> <drive>
        needs_clarification	2	<say> <fall> ; <say> <phone> ; <say> <stranger> ; <say> <year> ; <say> del
        needs_clarification	2	<say> es ; <say> est ; <say> hes ; <say> right ; <say> she ; <say> was
        needs_clarification	2	<say> ~<insurance> ; <school> <clinician> ; <school> <photo>
        needs_clarification	2	<school> <remember> ; <school> id ; <school> los ; <school> off
        needs_clarification	2	<school> onc ; <see> <church> ; <see> <treatment> ; <see> cas ; <see> down
        needs_clarification	2	<see> your ; <seizure> <moment> ; <seizure> right ; <seizure> what
        needs_clarification	2	<shake> <past> ; <shame> <put> ; <shame> <rope> ; <shame> <stop>
        needs_clarification	2	<shame> de ; <sick> <color> ; <sick> shot ; <sober> 0 ; <sober> <stimulant>
        needs_clarification	2	<soon> <church> ; <soon> <count> ; <soon> <moment> ; <soon> <money>
        needs_clarification	2	<soon> les ; <start> <drive> ; <start> a ; <stiff> ; <stimulant> en
        needs_clarification	2	<stimulant> self ; <stop> <angry> ; <stop> <fall> ; <stop> <past>
        needs_clarification	2	<stop> <start> ; <stop> <treatment> ; <stop> <week> ; <stop> my
        needs_clarification	2	<stop> ninety ; <stop> read ; <stop> what ; <stranger> <angry>
        needs_clarification	2	<stranger> <ask> ; <stranger> <build> ; <stranger> <insurance>
        needs_clarification	2	<stranger> <intoxicated> ; <stranger> <limp> ; <stranger> <money>
        needs_clarification	2	<stranger> <phone> ; <stranger> <sad> ; <stranger> be ; <stranger> should
        needs_clarification	2	<take> # ; <take> <blood> ; <take> <day> ; <take> <gun> ; <take> <opening>
        needs_clarification	2	<take> <sad> ; <take> <tired> ; <take> molin ; <take> open ; <take> til
        needs_clarification	2	<take> your ; <take> ~medi ; <think> <angry> ; <think> <outdoors>
        needs_clarification	2	<think> <phone> ; <think> cuant ; <think> en ; <think> or ; <think> right
        needs_clarification	2	<think> you ; <think> ~<amount> ; <threat> <think> ; <tired> from
        needs_clarification	2	<tool> <continue> ; <tool> <count> ; <tool> <die> ; <tool> <town>
        needs_clarification	2	<tool> lost ; <tool> no ; <town> <eat> ; <town> <fire> ; <town> <happy>
        needs_clarification	2	<town> <height> ; <town> <outdoors> ; <town> <photo> ; <town> <take>
        needs_clarification	2	<town> are ; <town> del ; <town> for ; <town> is ; <town> until
        needs_clarification	2	<town> wher ; <trade> <give> ; <trade> <school> ; <trade> <wait>
        needs_clarification	2	<trade> all ; <treatment> <kin> ; <treatment> <think> ; <treatment> <week>
        needs_clarification	2	<treatment> <write> ; <treatment> el ; <treatment> for ; <treatment> i
        needs_clarification	2	<treatment> no ; <treatment> old ; <treatment> rm ; <treatment> sinc
        needs_clarification	2	<trust> <church> ; <trust> <room> ; <try> <day> ; <try> back ; <try> me
        needs_clarification	2	<try> nad ; <vendor> <furniture> ; <vermin> <crowd> ; <vermin> <write>
        needs_clarification	2	<wait> <appointment> ; <wait> <town> ; <wait> <trade> ; <wait> al
        needs_clarification	2	<wait> away ; <wait> cerc ; <water> <color> ; <water> <eat>
        needs_clarification	2	<water> <happy> ; <water> <night> ; <water> <pain> ; <water> <play>
        needs_clarification	2	<water> for ; <water> in ; <week> <go> ; <week> <night> ; <week> and
        needs_clarification	2	<write> <bodypart> ; <write> <law> ; <write> <photo> ; <write> <rope>
        needs_clarification	2	<write> <wait> ; <write> at ; <write> lo ; <write> my ; <write> ok
        needs_clarification	2	<write> our ; <write> someth ; <write> somewher ; <write> to ; <write> twic
        needs_clarification	2	<year> <treatment> ; <year> <water> ; <year> el ; <year> then
        needs_clarification	2	a <clinician> ; a <feel> ; a <gun> ; a <take> ; a <threat> ; a bak
        needs_clarification	2	a barbershop ; a bet ; a bottl ; a brick ; a but ; a cast ; a colg
        needs_clarification	2	a commercial ; a crisi ; a fil ; a flu ; a fly ; a fork ; a fus ; a goat
        needs_clarification	2	a green ; a king ; a larg ; a lawy ; a leer ; a lif ; a llor ; a mail
        needs_clarification	2	a march ; a nickel ; a otr ; a phot ; a pic ; a pinhead ; a pip ; a pray
        needs_clarification	2	a question ; a set ; a snowplow ; a spanish ; a stairwel ; a sticky
        needs_clarification	2	a tijuan ; a train ; a twenty ; a vacation ; a velvet ; a voicemail
        needs_clarification	2	a ~waitlist ; about <phone> ; about cal ; about her ; about himself
        needs_clarification	2	about who ; abov ; abren ; abt us ; abuel al ; abuel no ; accent ; accord
        needs_clarification	2	accord to ; aceptan <insurance> ; acid <day> ; acostumbr ; actual <job>
        needs_clarification	2	addres and ; admission no ; adult dtr ; aft <day> ; aft church ; aft friday
        needs_clarification	2	again tonight ; again when ; agent <give> ; agost que ; ahorit en ; air and
        needs_clarification	2	al <day> ; al <money> ; al <play> ; al banc ; al mar ; al que ; al telefon
        needs_clarification	2	al velori ; alask in ; alcohol ; alguem que ; alguien supier ; algun lad
        needs_clarification	2	all <daytime> ; all <school> ; all <take> ; all en ; all morn ; all very
        needs_clarification	2	allow and ; als <drive> ; als coach ; als in ; alumni text ; am <ask>
        needs_clarification	2	am fil ; amabl ; ambulanc becaus ; an exit ; an interview ; an oil ; and $
        needs_clarification	2	and <hear> ; and <kill> ; and <tired> ; and <tool> ; and can ; and crack
        needs_clarification	2	and dand ; and doe ; and fentanyl ; and fish ; and gold ; and him ; and how
        needs_clarification	2	and ill ; and ive ; and learn ; and mis ; and on ; and paid ; and sorry
        needs_clarification	2	anex ; anh ; anh chi ; ano ; ano ant ; ano el ; ano limpi ; ano trabaj
        needs_clarification	2	anoch fue ; answ at ; answer machin ; anthem and ; any use ; anyon in
        needs_clarification	2	anyon ther ; apologis ; apologiz each ; apply ; approv by ; apt <colleague>
        needs_clarification	2	aquel ; aqui ; aqui en ; are ; are <hear> ; are driv ; are ful ; are good
        needs_clarification	2	are pack ; are thin ; argument ; arma en ; around by ; arrang ; as soup
        needs_clarification	2	asa ; asil y ; ask anyth ; ask could ; ask how ; ask somebody ; ask straight
        needs_clarification	2	ask the ; ask which ; asl <trade> ; asl interpret ; asleep at ; at <money>
        needs_clarification	2	at clr ; at door ; at mom ; at that ; ativan ; atraves ; audi ; autopist
        needs_clarification	2	aven ; averiguar ; away 0 ; away she ; ayud par ; ayud porf ; ayudenm por
        needs_clarification	2	back is ; background clr ; bag are ; bail danzon ; bail en ; bak bread
        needs_clarification	2	balcony ; balcony rail ; bank ; bank is ; bank now ; bar per ; bathroom i
        needs_clarification	2	battery ; battery died ; be <calm> ; be aliv ; be don ; be found ; be need
        needs_clarification	2	be seen ; be with ; be ~<sad> ; bed thi ; beef ; been <leave> ; been cal
        needs_clarification	2	been dat ; been drink ; been gon ; been mean ; been through ; bei
        needs_clarification	2	bei ihnen ; being cal ; bendij ; bernadet ; besid a ; best <day> ; bet with
        needs_clarification	2	beyond ; bezwen ; bf <hit> ; bil the ; birdwatch ; blackberry ; blad out
        needs_clarification	2	blanc y ; bleed from ; blink ; blizzard ; block ; blu spruc ; boa
        needs_clarification	2	board <phone> ; board cal ; boletin ; boletin de ; bolich ; bonit <day>
        needs_clarification	2	bonit dia ; both <write> ; bottl no ; bowl night ; branch ; brayan
        needs_clarification	2	breath but ; bridg every ; bridg partn ; brinc com ; bro then ; broth aft
        needs_clarification	2	broth hes ; broth lost ; buen ; burbank airport ; burden ; burn it
        needs_clarification	2	bus stop ; bush ; but in ; but knif ; by <day> ; by appointment ; by hors
        needs_clarification	2	by how ; by pcp ; by sunday ; cabez en ; cafeteri ; cai de ; cajon ; cak had
        needs_clarification	2	cal abt ; cal back ; cal del ; cal i ; cal if ; cal me ; cal my ; calcetin
        needs_clarification	2	calend with ; cam over ; cam up ; camin al ; camion ; camion 0 ; camion y
        needs_clarification	2	can her ; can say ; can someon ; can wait ; cancel my ; cant ranchera
        needs_clarification	2	cant swallow ; capil ; capital ; cara ; card <play> ; card gam ; card has
        needs_clarification	2	carpet in ; carry in ; carv ; cas <stranger> ; cas somebody ; cb <order>
        needs_clarification	2	cb numb ; cb to ; cerc del ; cest ; cha anh ; cha toi ; chair as ; chalk
        """
}
