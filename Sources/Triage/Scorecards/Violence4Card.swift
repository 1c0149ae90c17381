extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence4 = """
        violence	-8	toast ; todavi ; told him ; tuv ; used ; ve ; was a ; wif say ; with <eat>
        violence	-8	your <treatment> ; ~<sick> ; ~sz
        violence	-9	0 <need> ; <alcohol> <go> ; <day> <leave> ; <fall> <room> ; <give> <day>
        violence	-9	<give> <eat> ; <home> to ; <kin> <ask> ; <kin> <build> ; <need> <say> ; <night> <see>
        violence	-9	<outdoors> <outdoors> ; <school> <school> ; <think> <need> ; <think> and ; <think> que
        violence	-9	<write> <say> ; a un ; aft 0 ; and <need> ; and cam ; approv ; as a ; ate ; brought
        violence	-9	coffe ; colg ; complet ; compr ; corre ; dan ; day of ; discharg ; do i ; doe it
        violence	-9	el <alcohol> ; em ; ever ; fal ; fight ; fue ; gan ; hav <amount> ; how to ; i <ask>
        violence	-9	i did ; int a ; is not ; kais ; lead ; lik <stranger> ; lov ; me da ; mi sobrin
        violence	-9	my <insurance> ; my <write> ; no <amount> ; no ~<consume> ; on <medicine> ; on friday
        violence	-9	present ; que sí ; sinc yesterday ; skin ; the <insurance> ; whatev ; whit
        violence	-9	with <kin> ; with one ; wks ; won ; work with ; ~<emergency> ; ~<seizure>
        violence	-10	<day> of ; <die> in ; <kin> <treatment> ; <last> <month> ; <play> <day> ; <room> 0
        violence	-10	<say> de ; <school> a ; and <eat> ; anybody ; corazon ; could ; day ago ; de <amount>
        violence	-10	el <chestheart> ; fax ; from 0 ; go to ; great ; had to ; hat ; hir ; i <give>
        violence	-10	i took ; jan ; kil myself ; lueg ; me <happy> ; me <order> ; my <chestheart>
        violence	-10	nin <day> ; nin day ; overdos ; parent ; que est ; read ; se me ; seven ; ship
        violence	-10	shook ; student ; sx ; tea ; the <record> ; the <school> ; the <year> ; tranquil
        violence	-10	trip ; used to ; vid ; was <amount> ; withdrawal ; wrong ; year ago
        violence	-11	<amount> <count> ; <amount> <play> ; <clinician> <say> ; <illness> and
        violence	-11	<money> <amount> ; <need> <record> ; <phone> <amount> ; <play> and ; <play> on
        violence	-11	<relapse> ; <rope> <room> ; <say> its ; <see> <amount> ; <stop> <alcohol> ; <trust>
        violence	-11	a <water> ; actual ; but i ; clr said ; dat ; fiv day ; himself ; hrs ; in one ; l
        violence	-11	las <amount> ; necesit ; ninety ; practic ; pued ; question ; rath ; rid ; say its
        violence	-11	segur ; sign ; so we ; that the ; the spr ; tongu ; whistl ; ~<shake> ; ~no
        violence	-12	<cold> ; <day> <need> ; <go> off ; <headface> <palecolor> ; <home> <partner>
        violence	-12	<kill> myself ; <play> <play> ; <promise> por ; <say> <always> ; <stop> 0
        violence	-12	<treatment> <amount> ; <treatment> de ; boat ; in an ; medical ; on day ; on our
        violence	-12	our <outdoors> ; patient ; roof ; se le ; soy ; teach ; the fami ; week and ; y si
        violence	-12	~el
        violence	-13	<bodypart> <play> ; <kin> <see> ; <need> <die> ; <shame> ; a <write> ; cle ; colleg
        violence	-13	dentist ; el <eat> ; en <month> ; hast el ; la <job> ; may ; me <ask> ; much
        violence	-13	no ~etoh ; ok ; play ; sel ; st ; twin ; ~<withdrawal>
        violence	-14	<limp> ; <need> <crowd> ; <school> de ; <stop> <consume> ; <stop> <day> ; <tired>
        violence	-14	at a ; ayud por ; blu ; bowl ; empez ; im a ; mon ; nunc ; nurs ; of <eat> ; tak a
        violence	-14	vomit
        violence	-15	<need> por ; <trade> 0 ; <write> <write> ; <year> <past> ; clas ; de las ; en 0
        violence	-15	evening ; feel ; final ; goodby ; lif ; nuev ; pain ; swallow ; the <town>
        violence	-16	<kin> <stop> ; <remember> ; <stiff> ; best ; birthday ; died ; doctor ; falt ; heart
        violence	-16	razor
        violence	-17	<kin> <die> ; el doming ; lol ; mov to
        violence	-18	march ; mi abuel ; sient
        violence	-19	0 mo ; <seizure> ; <think> its ; cri ; d/c ; licens ; narcan ; y mi
        violence	-20	entr ; than
        violence	-22	hard
        violence	-24	<vermin> ; chest
        violence	-25	lik a
        """
}
