extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence4 = """
        violence	-8	slur ; spel ; steady ; structur ; suicid ; surgery ; team ; tenemo ; th ; the <die>
        violence	-8	the <week> ; they <give> ; tia ; toast ; todavi ; told him ; tuv ; used ; ve ; was a
        violence	-8	wif say ; with <eat> ; ~<sick> ; ~a ; ~sz
        violence	-9	0 <need> ; <alcohol> <go> ; <day> <leave> ; <fall> <room> ; <give> <day>
        violence	-9	<give> <eat> ; <home> to ; <kin> <ask> ; <kin> <build> ; <need> <say> ; <say> <rope>
        violence	-9	<school> <school> ; <think> <need> ; <think> and ; <think> que ; <think> that
        violence	-9	<write> <say> ; a un ; aft 0 ; and <need> ; and cam ; approv ; as a ; brought ; coffe
        violence	-9	complet ; compr ; corre ; dan ; day of ; do i ; doe it ; el <alcohol> ; el de ; em
        violence	-9	fal ; fish ; fue ; gan ; hav <amount> ; hir ; i <ask> ; i did ; i tri ; int a ; is not
        violence	-9	kais ; lead ; lik <stranger> ; lov ; me da ; mi sobrin ; my <write> ; no <amount>
        violence	-9	no ~<consume> ; on <medicine> ; que sí ; sinc yesterday ; skin ; the <insurance>
        violence	-9	tranquil ; whatev ; whit ; with <kin> ; with one ; wks ; won ; work with
        violence	-9	~<emergency> ; ~<seizure>
        violence	-10	<day> of ; <die> in ; <kin> <treatment> ; <last> <month> ; <play> <day> ; <play> and
        violence	-10	<room> 0 ; <say> de ; <school> a ; and <eat> ; anybody ; ate ; but i ; corazon
        violence	-10	could ; day ago ; de <amount> ; el <chestheart> ; fax ; fight ; go to ; great
        violence	-10	had to ; hat ; himself ; how to ; i <give> ; i took ; jan ; kil myself ; lueg
        violence	-10	me <happy> ; me <order> ; my <insurance> ; nin <day> ; nin day ; overdos ; parent
        violence	-10	que est ; read ; rid ; se me ; ship ; shook ; soy ; student ; sx ; the <record>
        violence	-10	the <school> ; the <year> ; trip ; used to ; vid ; was <amount> ; whistl ; withdrawal
        violence	-10	wrong ; year ago
        violence	-11	0 0 ; <amount> <count> ; <amount> <play> ; <clinician> <say> ; <day> <need>
        violence	-11	<money> <amount> ; <need> <record> ; <phone> <amount> ; <play> on ; <relapse>
        violence	-11	<say> its ; <see> <amount> ; <stop> <alcohol> ; <treatment> <amount> ; <trust>
        violence	-11	a <water> ; actual ; clr said ; colg ; dat ; from 0 ; hrs ; in one ; l ; las <amount>
        violence	-11	my <chestheart> ; necesit ; ninety ; practic ; pued ; question ; rath ; say its
        violence	-11	segur ; sign ; so we ; tea ; that the ; the spr ; tongu ; ~<shake> ; ~no
        violence	-12	<cold> ; <go> off ; <headface> <palecolor> ; <home> <partner> ; <kill> myself
        violence	-12	<kin> <see> ; <play> <play> ; <promise> por ; <rope> <room> ; <say> <always>
        violence	-12	<treatment> de ; boat ; fiv day ; in an ; medical ; on day ; on our ; patient ; roof
        violence	-12	se le ; teach ; the fami ; week and ; y si ; ~el
        violence	-13	<bodypart> <play> ; <need> <die> ; <stop> 0 ; a <write> ; cle ; colleg ; dentist
        violence	-13	el <eat> ; en <month> ; hast el ; la <job> ; me <ask> ; much ; no ~etoh ; ok
        violence	-13	our <outdoors> ; play ; sel ; st ; twin ; your <treatment>
        violence	-14	<limp> ; <need> <crowd> ; <school> de ; <shame> ; <stop> <consume> ; <stop> <day>
        violence	-14	<tired> ; at a ; ayud por ; blu ; bowl ; empez ; im a ; may ; mon ; nunc ; nurs
        violence	-14	of <eat> ; pain ; tak a ; vomit ; ~<withdrawal>
        violence	-15	<need> por ; <remember> ; <trade> 0 ; <write> <write> ; <year> <past> ; clas ; de las
        violence	-15	en 0 ; evening ; feel ; final ; goodby ; lif ; nuev ; razor ; swallow ; the <town>
        violence	-16	<kin> <stop> ; <stiff> ; best ; birthday ; died ; doctor ; falt ; heart ; mov to
        violence	-17	<kin> <die> ; el doming ; lol ; march
        violence	-18	0 mo ; <seizure> ; sient
        violence	-19	<think> its ; cri ; d/c ; entr ; licens ; mi abuel ; narcan ; y mi
        violence	-20	than
        violence	-22	hard
        violence	-24	<vermin> ; chest
        violence	-25	lik a
        """
}
