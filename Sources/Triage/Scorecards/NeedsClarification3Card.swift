extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification3 = """
        needs_clarification	3	pt <phone> ; pt cal ; pued <breath> ; pued dec ; pued respir
        needs_clarification	3	pul <outdoors> ; pul weed ; put in ; put mor ; puzzl ; q el ; que <put>
        needs_clarification	3	que aqui ; que dur ; que habl ; que nunc ; que quelquun ; que él
        needs_clarification	3	quelquun chez ; queri decirl ; quis dec ; quit drink ; r u ; radi play
        needs_clarification	3	rail ; rath talk ; re <alcohol> ; re <hospital> ; re <kin> ; re niec
        needs_clarification	3	re visit ; rebuilt ; recuperarlo ; regal ; regard my ; releas to ; rent was
        needs_clarification	3	resourc ; resuelv ; rheumatologist ; rieg ; rieg las ; rn ; room shar
        needs_clarification	3	s <say> ; sa asaw ; sacristan ; said all ; said hed ; sali del ; sam <write>
        needs_clarification	3	sang the ; saw your ; say leav ; say meth ; say uncl ; say wher ; say who
        needs_clarification	3	scholarship fund ; school got ; se <lock> ; se q ; se que ; segu aqui
        needs_clarification	3	servic dog ; shak the ; she <volunteer> ; she liv ; she sat ; she volunteer
        needs_clarification	3	shield tri ; shop cart ; shoulder ; show in ; shrimp ; shut off ; si la
        needs_clarification	3	si tom ; sin <play> ; sin tom ; sinc <last> ; sinc last ; sist bernadet
        needs_clarification	3	sist liv ; slow i ; smel of ; smok from ; smooth ; snowplow and ; so wer
        needs_clarification	3	sob liv ; som <treatment> ; somebody should ; somebody stand ; someon ring
        needs_clarification	3	someon ther ; someth i ; someth is ; somo <amount> ; sort out ; soup on
        needs_clarification	3	spac and ; spam fold ; specific ; spel last ; spend my ; squeez pain ; sra
        needs_clarification	3	sra espos ; stairwel ; stand on ; start last ; stil hum ; stop halfway
        needs_clarification	3	stop near ; stop ther ; street had ; su bat ; subject ; sur which ; survivor
        needs_clarification	3	sus aret ; synagogu ; tak anthem ; tak or ; tak ~kais ; tamal los ; taught 0
        needs_clarification	3	teach to ; tel somebody ; tel them ; tel your ; telefon de ; tem alguem
        needs_clarification	3	teng los ; tengan bonit ; teni un ; text from ; text ok ; thank
        needs_clarification	3	that <month> ; that for ; the addres ; the anesthesi ; the creek
        needs_clarification	3	the director ; the factory ; the fax ; the fog ; the grey ; the her
        needs_clarification	3	the hos ; the ice ; the mayor ; the microwav ; the nephew ; the payrol
        needs_clarification	3	the plumb ; the potluck ; the rink ; the sid ; the siren ; the supervisor
        needs_clarification	3	the tid ; the vault ; the windshield ; the world ; them about ; them is
        needs_clarification	3	then <die> ; then did ; then for ; then nobody ; then pt ; ther <drive>
        needs_clarification	3	ther <furniture> ; ther ive ; ther park ; therel ; therel be ; thermomet
        needs_clarification	3	thes are ; they <build> ; they stil ; they talk ; thi <container>
        needs_clarification	3	thi <job> ; thi form ; thi hangov ; thi job ; thi lik ; thi pag ; thi wher
        needs_clarification	3	throat clos ; thx ; tien un ; til <emergency> ; tiny ; titl ; to <treatment>
        needs_clarification	3	to <write> ; to iop ; toi muon ; tom much ; tonight for ; tonight im
        needs_clarification	3	too lat ; took nam ; tosi ; tra un ; trabaj 0 ; trai toi ; train in
        needs_clarification	3	tre dia ; tri <insurance> ; tru i ; truthful ; tulip ; tumb la
        needs_clarification	3	twenty pound ; two min ; two suitcas ; un <clothes> ; un <needle>
        needs_clarification	3	un <year> ; un ano ; un tub ; una <hear> ; una <say> ; una muj ; una voz
        needs_clarification	3	uncl ran ; unitedhealthcar ; until <always> ; until every ; up <blood>
        needs_clarification	3	up blood ; up for ; up say ; us <soon> ; us four ; us from ; us is ; use hes
        needs_clarification	3	ush ; using a ; using at ; using crack ; using or ; usual get ; van a
        needs_clarification	3	velador de ; vien ; visitor use ; voic ; vou parl ; voz de ; wait until
        needs_clarification	3	wak the ; wallpap has ; want a ; want somebody ; want tour ; want us
        needs_clarification	3	was <child> ; was eighty ; was mak ; was our ; was park ; was ten
        needs_clarification	3	wat bottl ; wav a ; way cal ; wdnt <say> ; we <trust> ; we had ; we look
        needs_clarification	3	we think ; websit <say> ; websit say ; wed night ; wed tent ; when or
        needs_clarification	3	when our ; wheth its ; which <outdoors> ; which room ; whiteboard ; who it
        needs_clarification	3	whol story ; why yet ; wif if ; wil cb ; wind ; window open ; with detail
        needs_clarification	3	with los ; with real ; with thank ; with wat ; without her
        needs_clarification	3	without insuranc ; wk then ; woman ; woman on ; women and ; wont mat
        needs_clarification	3	word and ; word com ; wrong extension ; wrot my ; x / ; x favor ; xanax
        needs_clarification	3	xfer from ; y aceptan ; y tambien ; y tard ; ya <give> ; yal tak ; year we
        needs_clarification	3	yel hes ; yes hes ; you <threat> ; you all ; you and ; you are ; you clos
        needs_clarification	3	you follow ; you phon ; young lady ; your <hear> ; your <photo> ; your voic
        needs_clarification	3	~<consume> hx ; ~<insurance> ; ~a ~real ; ~alcohol ; ~blood ; ~crack
        needs_clarification	3	~da nombr ; ~hang ; ~kais ; ~ok ; ~opioid ; ~pt inf ; ~si ; ~substanc given
        needs_clarification	3	~the ~<insurance> ; ~without ~me
        needs_clarification	2	# <stop> ; # end ; # left ; *age.1 ; *ago.0 ; *arrests.0:other_experiencer
        needs_clarification	2	*hallucination.1:other_experiencer ; *mandator.1 ; *needsHelp.0:hypothetical
        needs_clarification	2	*seizure.3 ; *substance.0:hypothetical ; *substance.1:other_experiencer
        needs_clarification	2	*substance.4:hypothetical ; *suicidal.9:negated
        needs_clarification	2	*suicidalOblique.9:hypothetical ; *vendor.1:other_experiencer
        needs_clarification	2	*withdrawalSign.0:historical ; + <alcohol> ; + <moment> ; / ~<drug>
        needs_clarification	2	0 <medicine> ; 0 <week> ; 0 and ; 0 b ; 0 car ; 0 clear ; 0 fev ; 0 foot
        needs_clarification	2	0 hous ; 0 i ; 0 in ; 0 keep ; 0 next ; 0 perc ; 0 too ; 0 unit ; 0 year
        needs_clarification	2	<afraid> <clean> ; <afraid> <last> ; <afraid> <play> ; <afraid> la
        needs_clarification	2	<afraid> ~<withdrawal> ; <alcohol> <container> ; <alcohol> <treatment>
        needs_clarification	2	<alcohol> fue ; <alcohol> in ; <alcohol> no ; <alcohol> par
        needs_clarification	2	<alone> <write> ; <always> or ; <amount> <bodysound> ; <amount> <hear>
        needs_clarification	2	<amount> <hot> ; <amount> <palecolor> ; <amount> <put> ; <amount> cosa
        needs_clarification	2	<amount> informacion ; <amount> languag ; <amount> las ; <amount> tim
        needs_clarification	2	<angry> in ; <appointment> <ask> ; <appointment> <child> ; <appointment> on
        needs_clarification	2	<ask> <amount> ; <ask> <asleep> ; <ask> <die> ; <ask> <friend>
        needs_clarification	2	<ask> <palecolor> ; <ask> <promise> ; <ask> about ; <ask> anyth
        needs_clarification	2	<ask> cuant ; <ask> how ; <ask> porqu ; <ask> straight ; <asleep> <hear>
        needs_clarification	2	<awake> <stimulant> ; <awake> the ; <blade> en ; <blood> <tool>
        needs_clarification	2	<blood> his ; <bodypart> <night> ; <bodypart> <stop> ; <bodypart> fre
        needs_clarification	2	<bodypart> if ; <bodypart> then ; <bodysound> <blood> ; <bodysound> <fall>
        needs_clarification	2	<break> <opening> ; <breath> <illness> ; <breath> <need> ; <build> <always>
        needs_clarification	2	<build> <church> ; <build> <last> ; <build> <outdoors> ; <build> <room>
        needs_clarification	2	<build> <soon> ; <build> our ; <buy> <clothes> ; <buy> cart
        needs_clarification	2	<calm> <friend> ; <calm> <treatment> ; <cannabis> <furniture>
        needs_clarification	2	<caretaking> if ; <chestheart> its ; <chestheart> y ; <child> <opening>
        needs_clarification	2	<child> <photo> ; <child> <shake> ; <child> <threat> ; <child> <trust>
        needs_clarification	2	<child> its ; <child> one ; <child> toda ; <child> would ; <church> <eat>
        needs_clarification	2	<church> <fire> ; <church> <hear> ; <church> <leave> ; <church> <say>
        needs_clarification	2	<church> <stranger> ; <church> <week> ; <church> bel ; <church> que
        needs_clarification	2	<clean> <past> ; <clean> el ; <clean> sinc ; <clean> to
        needs_clarification	2	<clinician> <shake> ; <clinician> mak ; <clinician> o ; <clinician> or
        needs_clarification	2	<clinician> own ; <clothes> <alcohol> ; <clothes> <drive> ; <clothes> <eat>
        needs_clarification	2	<clothes> <palecolor> ; <clothes> <tool> ; <clothes> at ; <clothes> becaus
        needs_clarification	2	<clothes> even ; <clothes> has ; <clothes> him ; <clothes> im
        needs_clarification	2	<clothes> int ; <clothes> mak ; <clothes> she ; <cold> <blood>
        needs_clarification	2	<cold> <soon> ; <cold> <water> ; <cold> by ; <colleague> <church>
        needs_clarification	2	<colleague> <clean> ; <colleague> <clothes> ; <colleague> to
        needs_clarification	2	<colleague> whos ; <color> <amount> ; <confused> doesnt
        needs_clarification	2	<consume> <consume> ; <consume> <past> ; <consume> alg ; <consume> el
        needs_clarification	2	<consume> hes ; <consume> of ; <consume> som ; <container> <water>
        needs_clarification	2	<container> an ; <container> but ; <container> of ; <container> se
        needs_clarification	2	<continue> <job> ; <continue> <lock> ; <continue> <phone>
        needs_clarification	2	<continue> <play> ; <continue> when ; <count> <crowd> ; <count> <hear>
        needs_clarification	2	<count> <pet> ; <count> <play> ; <count> <record> ; <count> are ; <count> y
        needs_clarification	2	<crowd> <angry> ; <crowd> <home> ; <crowd> <homeless> ; <crowd> <shake>
        needs_clarification	2	<crowd> <stranger> ; <crowd> cuand ; <crowd> in ; <crowd> nam ; <day> <ask>
        needs_clarification	2	<day> <kin> ; <day> <stop> ; <day> <year> ; <day> up ; <daytime> <lock>
        needs_clarification	2	<daytime> ya ; <die> <room> ; <die> at ; <die> twic ; <drive> <color>
        needs_clarification	2	<drive> <drug> ; <drive> <hit> ; <drive> <photo> ; <drive> <rail>
        needs_clarification	2	<drive> for ; <drive> from ; <drive> has ; <drive> lik ; <drive> my
        needs_clarification	2	<drive> thru ; <drive> una ; <drug> <town> ; <eat> <alone> ; <eat> <church>
        needs_clarification	2	<eat> <kin> ; <eat> <phone> ; <eat> dough ; <eat> dulc ; <eat> hr
        needs_clarification	2	<eat> kind ; <eat> los ; <eat> no ; <eat> sin ; <eat> so ; <eat> with
        needs_clarification	2	<emergency> per ; <emergency> rn ; <fall> <hit> ; <fall> for ; <fall> with
        needs_clarification	2	<feel> <clean> ; <feel> <feel> ; <feel> <think> ; <feel> <trade> ; <feel> im
        needs_clarification	2	<feel> una ; <fire> from ; <fire> so ; <fluid> <bodypart>
        needs_clarification	2	<friend> <bodypart> ; <friend> <key> ; <friend> <write> ; <friend> clr
        needs_clarification	2	<friend> los ; <friend> thi ; <furniture> <week> ; <furniture> thi
        needs_clarification	2	<give> <ask> ; <give> <home> ; <give> first ; <give> nombr ; <give> x
        needs_clarification	2	<go> <alcohol> ; <go> <consume> ; <go> <hear> ; <go> <week> ; <go> crazy
        needs_clarification	2	<go> her ; <go> thi ; <go> we ; <goodbye> <home> ; <goodbye> <moment>
        needs_clarification	2	<gun> <container> ; <happy> ; <happy> <calm> ; <happy> <day>
        needs_clarification	2	<happy> <outdoors> ; <happy> <past> ; <happy> <town> ; <happy> <week>
        needs_clarification	2	<happy> in ; <headface> <go> ; <headface> me ; <headface> to
        needs_clarification	2	<hear> <clothes> ; <hear> <past> ; <hear> <phone> ; <hear> <record>
        needs_clarification	2	<hear> <say> ; <hear> <think> ; <hear> <tool> ; <hear> desd ; <hear> each
        needs_clarification	2	<hear> him ; <hear> it ; <hear> re ; <height> <crowd> ; <height> <stop>
        needs_clarification	2	<height> com ; <hit> <height> ; <hit> <opening> ; <hold> <crowd>
        needs_clarification	2	<hold> <fire> ; <hold> <moment> ; <home> <build> ; <home> <day>
        needs_clarification	2	<home> <think> ; <home> along ; <home> her ; <home> nin ; <home> til
        needs_clarification	2	<hospital> from ; <hot> <chestheart> ; <illness> <furniture> ; <illness> and
        needs_clarification	2	<illness> hac ; <insurance> <outdoors> ; <insurance> agent ; <insurance> or
        needs_clarification	2	<insurance> with ; <intoxicated> <blood> ; <intoxicated> <break>
        needs_clarification	2	<intoxicated> <go> ; <intoxicated> <headface> ; <intoxicated> <height>
        needs_clarification	2	<intoxicated> <water> ; <intoxicated> y ; <job> 0 ; <job> <consume>
        needs_clarification	2	<job> <threat> ; <job> best ; <job> ful ; <job> lead ; <job> whil
        needs_clarification	2	<job> with ; <key> 0 ; <key> <daytime> ; <key> are ; <key> if ; <key> is
        needs_clarification	2	<kill> <eat> ; <kill> <write> ; <kill> by ; <kin> <asleep> ; <kin> <child>
        needs_clarification	2	<kin> <clinician> ; <kin> <fall> ; <kin> <tool> ; <kin> but ; <kin> hes
        needs_clarification	2	<kin> his ; <kin> it ; <kin> por ; <kin> ~<height> ; <last> <consume>
        needs_clarification	2	<last> <write> ; <last> de ; <law> <treatment> ; <law> lost ; <law> plac
        needs_clarification	2	<leave> <day> ; <leave> <drive> ; <leave> <emergency> ; <leave> lik
        needs_clarification	2	<leave> turn ; <leave> up ; <limp> but ; <lock> <clean> ; <lock> <pet>
        needs_clarification	2	<lock> <room> ; <lock> with ; <medicine> <afraid> ; <medicine> clr
        needs_clarification	2	<medicine> in ; <moment> <kin> ; <moment> <past> ; <moment> <try>
        needs_clarification	2	<moment> a ; <moment> dont ; <moment> it ; <money> <drug> ; <money> <tired>
        needs_clarification	2	<money> <trust> ; <money> first ; <month> <past> ; <month> <room>
        needs_clarification	2	<month> <vendor> ; <need> ; <need> <ask> ; <need> <friend> ; <need> <hear>
        needs_clarification	2	<need> <promise> ; <need> <start> ; <need> any ; <need> him ; <need> she
        needs_clarification	2	<need> someth ; <night> <day> ; <night> <moment> ; <night> <trade>
        needs_clarification	2	<night> fue ; <night> owl ; <night> wer ; <official> <money>
        needs_clarification	2	<official> <remember> ; <official> <say> ; <official> de ; <opening> <blade>
        needs_clarification	2	<opening> <bodypart> ; <opening> <home> ; <opening> <intoxicated>
        needs_clarification	2	<opening> <write> ; <opening> light ; <opening> y ; <opioid>
        needs_clarification	2	<opioid> <container> ; <opioid> <need> ; <opioid> <sad> ; <opioid> <think>
        needs_clarification	2	<order> <room> ; <outdoors> <always> ; <outdoors> <height>
        needs_clarification	2	<outdoors> <hit> ; <outdoors> <hot> ; <outdoors> <stop> ; <outdoors> been
        needs_clarification	2	<outdoors> dond ; <outdoors> ever ; <outdoors> horn ; <outdoors> ther
        needs_clarification	2	<pain> in ; <palecolor> <continue> ; <palecolor> <outdoors>
        needs_clarification	2	<palecolor> <record> ; <palecolor> the ; <partner> <continue>
        needs_clarification	2	<partner> <height> ; <partner> <hit> ; <partner> <homeless>
        needs_clarification	2	<partner> <intoxicated> ; <partner> <kin> ; <partner> <official>
        needs_clarification	2	<partner> <partner> ; <partner> <pill> ; <partner> <stop> ; <partner> <town>
        needs_clarification	2	<partner> <water> ; <partner> est ; <partner> nam ; <partner> was
        needs_clarification	2	<partner> when ; <partner> wouldnt ; <past> <build> ; <pet> <happy>
        needs_clarification	2	<pet> lik ; <pet> muy ; <pet> onc ; <pet> und ; <pet> wil ; <pet> ya
        needs_clarification	2	<phone> <asleep> ; <phone> <bodysound> ; <phone> <consume> ; <phone> <fall>
        needs_clarification	2	<phone> <give> ; <phone> <happy> ; <phone> <hear> ; <phone> <kin>
        needs_clarification	2	<phone> <stop> ; <phone> <write> ; <phone> a ; <phone> and ; <phone> any
        needs_clarification	2	<phone> are ; <phone> desd ; <phone> do ; <phone> en ; <phone> himself
        needs_clarification	2	<phone> im ; <phone> its ; <phone> mayb ; <phone> not ; <phone> o
        needs_clarification	2	<phone> porf ; <phone> she ; <phone> twic ; <phone> ~<child>
        needs_clarification	2	<photo> <asleep> ; <photo> <go> ; <photo> <opening> ; <photo> its
        needs_clarification	2	<pill> <bodypart> ; <pill> <continue> ; <pill> <say> ; <pill> to
        needs_clarification	2	<play> <always> ; <play> <media> ; <play> <write> ; <play> alt ; <play> are
        needs_clarification	2	<play> los ; <play> on ; <play> ranchera ; <play> shortstop ; <play> twic
        needs_clarification	2	<promise> <stranger> ; <promise> <think> ; <promise> each ; <promise> el
        needs_clarification	2	<put> <afraid> ; <put> <blade> ; <put> <build> ; <put> <chestheart>
        needs_clarification	2	<put> <hear> ; <put> <height> ; <put> <town> ; <put> anyth ; <put> in
        needs_clarification	2	<put> la ; <rarely> <past> ; <record> <happy> ; <record> fil ; <record> me
        needs_clarification	2	<record> se ; <relapse> ; <relapse> <home> ; <relapse> sam ; <remember> the
        needs_clarification	2	<room> <appointment> ; <room> <blood> ; <room> <calm> ; <room> <child>
        needs_clarification	2	<room> <phone> ; <room> <sad> ; <room> <week> ; <room> are ; <room> but
        needs_clarification	2	<room> on ; <room> tod ; <rope> <school> ; <rope> herself ; <rope> it
        needs_clarification	2	<rope> no ; <rope> un ; <sad> <ask> ; <sad> <outdoors> ; <sad> <school>
        needs_clarification	2	<sad> then ; <sad> un ; <sad> wil ; <say> <color> ; <say> <consume>
        needs_clarification	2	<say> <drive> ; <say> <fall> ; <say> <kin> ; <say> <stranger> ; <say> a
        needs_clarification	2	<say> cuand ; <say> est ; <say> ex ; <say> hes ; <say> she
        needs_clarification	2	<say> ~<insurance> ; <say> ~cp ; <school> <clinician> ; <school> <photo>
        needs_clarification	2	<school> <rail> ; <school> <remember> ; <school> id ; <school> off
        needs_clarification	2	<see> <church> ; <see> <treatment> ; <see> <vendor> ; <see> cas ; <see> down
        needs_clarification	2	<seizure> <law> ; <seizure> anymor ; <shake> <past> ; <shame> <put>
        needs_clarification	2	<shame> <rope> ; <shame> de ; <sick> <color> ; <sick> shot
        needs_clarification	2	<sober> <stimulant> ; <soon> <awake> ; <soon> <church> ; <soon> <count>
        needs_clarification	2	<soon> <moment> ; <soon> <money> ; <soon> les ; <start> <amount>
        needs_clarification	2	<start> <drive> ; <start> out ; <start> whil ; <stimulant> en
        needs_clarification	2	<stimulant> self ; <stop> <clean> ; <stop> <fall> ; <stop> <month>
        needs_clarification	2	<stop> <say> ; <stop> <start> ; <stop> <treatment> ; <stop> ninety
        needs_clarification	2	<stop> read ; <stop> what ; <stranger> <ask> ; <stranger> <blood>
        needs_clarification	2	<stranger> <build> ; <stranger> <calm> ; <stranger> <clinician>
        needs_clarification	2	<stranger> <insurance> ; <stranger> <intoxicated> ; <stranger> <leave>
        needs_clarification	2	<stranger> <limp> ; <stranger> <money> ; <stranger> <phone>
        needs_clarification	2	<stranger> <sad> ; <stranger> <stranger> ; <stranger> be ; <take> #
        needs_clarification	2	<take> <blood> ; <take> <gun> ; <take> <media> ; <take> <sad> ; <take> hast
        needs_clarification	2	<take> molin ; <take> til ; <take> your ; <take> ~medi ; <think> <angry>
        needs_clarification	2	<think> <outdoors> ; <think> cuant ; <think> en ; <think> or ; <think> you
        needs_clarification	2	<threat> <outdoors> ; <tired> <build> ; <tired> from ; <tool> <continue>
        needs_clarification	2	<tool> <count> ; <tool> <die> ; <tool> <town> ; <tool> no ; <town> <eat>
        needs_clarification	2	<town> <fire> ; <town> <height> ; <town> <moment> ; <town> <outdoors>
        needs_clarification	2	<town> <photo> ; <town> are ; <town> but ; <town> del ; <town> for
        needs_clarification	2	<town> until ; <town> wher ; <trade> <wait> ; <treatment> <last>
        needs_clarification	2	<treatment> <take> ; <treatment> <week> ; <treatment> <write>
        needs_clarification	2	<treatment> el ; <treatment> for ; <treatment> i ; <treatment> no
        needs_clarification	2	<treatment> old ; <treatment> rm ; <treatment> sinc ; <trust> <church>
        needs_clarification	2	<trust> <room> ; <try> <day> ; <try> back ; <try> me ; <try> nad
        needs_clarification	2	<vermin> <crowd> ; <wait> <appointment> ; <wait> al ; <wait> away
        needs_clarification	2	<wait> cerc ; <water> <church> ; <water> <color> ; <water> <eat>
        needs_clarification	2	<water> <go> ; <water> <pain> ; <water> in ; <week> <go> ; <week> <night>
        needs_clarification	2	<week> <water> ; <write> <clothes> ; <write> <headface> ; <write> <kin>
        needs_clarification	2	<write> <rope> ; <write> at ; <write> k ; <write> lo ; <write> map
        needs_clarification	2	<write> my ; <write> our ; <write> someth ; <write> to ; <year> correct
        needs_clarification	2	<year> el ; <year> then ; a <clinician> ; a <feel> ; a <gun> ; a <insurance>
        needs_clarification	2	a <take> ; a bak ; a barbershop ; a bet ; a block ; a bottl ; a brick
        needs_clarification	2	a colg ; a commercial ; a crisi ; a flu ; a fly ; a fork ; a fus ; a goat
        needs_clarification	2	a king ; a larg ; a lif ; a llor ; a mail ; a march ; a nickel ; a otr
        needs_clarification	2	a phot ; a pinhead ; a pistol ; a potat ; a pray ; a question ; a set
        needs_clarification	2	a snowplow ; a spanish ; a stairwel ; a sticky ; a tijuan ; a train
        needs_clarification	2	a twenty ; a vacation ; a velvet ; a voicemail ; a whistl ; a wig
        needs_clarification	2	a ~waitlist ; about <phone> ; about cal ; about her ; about me ; about who
        needs_clarification	2	abov ; abren ; abuel no ; accent ; acept ; acid <day> ; acostumbr
        needs_clarification	2	actual <job> ; addres and ; admission no ; adult dtr ; aft <day>
        needs_clarification	2	aft church ; aft friday ; again tonight ; again when ; agent <give>
        needs_clarification	2	agost que ; ahorit en ; al <money> ; al banc ; al ciel ; al hij ; al mar
        needs_clarification	2	al merc ; al que ; al telefon ; al velori ; alask in ; alcohol ; alguem que
        needs_clarification	2	alguien supier ; algun lad ; all <bodypart> ; all <daytime> ; all <school>
        needs_clarification	2	all morn ; all very ; allow and ; als coach ; alumni text ; am <ask>
        needs_clarification	2	am fil ; ambulanc becaus ; an exit ; an interview ; an oil ; and $
        needs_clarification	2	and <hear> ; and <kill> ; and <opioid> ; and <tired> ; and can ; and crack
        needs_clarification	2	and dand ; and doe ; and fentanyl ; and fish ; and gold ; and him ; and how
        needs_clarification	2	and ill ; and ive ; and learn ; and mis ; and on ; anex ; anh chi ; anil
        needs_clarification	2	ano ; ano ant ; ano el ; ano limpi ; ano trabaj ; anoch fue ; answ at
        needs_clarification	2	anthem blu ; any <record> ; any of ; any use ; anyon ther ; apologis
        needs_clarification	2	apologiz each ; apply ; approv by ; aquel ; aqui ; aqui en ; are
        needs_clarification	2	are <hear> ; are driv ; are ful ; are good ; are thin ; arma en ; around by
        needs_clarification	2	arrang ; asa ; asil y ; ask anyth ; ask how ; ask somebody ; ask straight
        needs_clarification	2	ask the ; asl <trade> ; asl interpret ; asleep at ; astronaut ; at <money>
        needs_clarification	2	at bal ; at door ; at library ; at that ; attack <always> ; attack every
        needs_clarification	2	autopist ; avent del ; averiguar ; away 0 ; away she ; ayer ; ayud par
        needs_clarification	2	ayud porf ; back is ; backdrop ; background clr ; bail danzon ; bail en
        needs_clarification	2	bak bread ; balcony rail ; ban con ; bank ; bank now ; bar per ; bard porqu
        needs_clarification	2	bat <break> ; battery ; battery died ; be <need> ; be aliv ; be don
        needs_clarification	2	be need ; be quiet ; be seen ; be with ; be ~<sad> ; beat my ; bed for
        needs_clarification	2	bed open ; bed thi ; been <leave> ; been <outdoors> ; been cal ; been dat
        needs_clarification	2	been drink ; been gon ; been mean ; been through ; bei ; bei ihnen
        needs_clarification	2	being cal ; bendij ; bernadet ; besid a ; best <day> ; bet with ; beyond
        needs_clarification	2	bezwen ; bf <hit> ; bibliotec ; bik ; bil the ; bird feed ; birdwatch
        needs_clarification	2	blackberry ; blad out ; blanc y ; bleed from ; blizzard ; block
        needs_clarification	2	block party ; boa ; board <phone> ; board cal ; boit ; boletin ; boletin de
        needs_clarification	2	bolich ; bonit <day> ; bonit dia ; both <write> ; bottl no ; bowl night
        needs_clarification	2	branch ; brayan ; brazo anoch ; breath but ; bridg every ; bridg partn
        needs_clarification	2	brinc com ; bring one ; bro then ; brome ; broth aft ; broth hes
        needs_clarification	2	broth lost ; buen ; burden ; bus stop ; bush ; bust ; by <day> ; by <rope>
        needs_clarification	2	by appointment ; by hors ; by how ; by pcp ; by sunday ; cafeteri ; cai de
        needs_clarification	2	cajon ; cak had ; cal abt ; cal any ; cal back ; cal del ; cal himself
        needs_clarification	2	cal i ; cal if ; cal me ; cal someon ; calcetin ; cam over ; cam up ; camion
        needs_clarification	2	camion 0 ; camion y ; can her ; can say ; can someon ; can wait ; cancel my
        needs_clarification	2	cant ranchera ; cant swallow ; capital ; caption ; cara ; card <play>
        needs_clarification	2	card gam ; card has ; carpet in ; carry in ; carv ; cas <stranger>
        needs_clarification	2	cas somebody ; cb <order> ; cb no ; cb numb ; cest ; cha anh ; cha toi
        needs_clarification	2	chair as ; chalk ; chapt on ; chart ; check <vendor> ; check it ; check spam
        needs_clarification	2	checklist ; chest hair ; chi ; children in ; chop ; church bel ; church gav
        needs_clarification	2	cign and ; cinc que ; clam ; clammy ; clean my ; climb ; climb int ; clr
        needs_clarification	2	clr <go> ; clr <rope> ; clr <see> ; clr <year> ; clr age ; clr confirm
        needs_clarification	2	clr hum ; clr is ; clr saw ; clr say ; clt <say> ; coat at ; cocain last
        needs_clarification	2	cocin y ; coconut ; cod ; cod 0 ; cok ; cok dai ; cok sinc ; cok til
        needs_clarification	2	com decirl ; com get ; com quien ; com thi ; comadr que ; commission
        needs_clarification	2	company on ; con <blood> ; con sangr ; con toda ; concern ; conferenc
        needs_clarification	2	congel ; congel la ; contarl ; control de ; convent ; corre con ; cosa que
        needs_clarification	2	cost per ; cough drop ; could <asleep> ; could <stranger> ; could one
        needs_clarification	2	could sleep ; could somebody ; count for ; courtesy ; cousin and ; cow in
        needs_clarification	2	cowork was ; crack his ; crack on ; crack then ; cranky ; crash my ; crawl
        needs_clarification	2	cri for ; crisi lin ; crop ; cros <outdoors> ; cros street ; crossword ; cry
        needs_clarification	2	cry hung ; cry in ; crystal i ; crystal is ; cuadr ; cut at ; cut his
        """
}
