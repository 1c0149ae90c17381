extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence4 = """
        violence	-8	my <school> ; my <write> ; no <consume> ; no <need> ; no hay ; not a ; octob ; odd
        violence	-8	off <opioid> ; off a ; orden ; overnight ; ppo ; present ; que <continue> ; rais
        violence	-8	retir ; rid ; roof ; sant ; sav ; say its ; she been ; sixty ; slur ; song ; spel
        violence	-8	steady ; suicid ; tenemo ; the <week> ; the <write> ; the <year> ; the key ; the night
        violence	-8	tiemp ; train ; was a ; widow ; wif say ; with <kin> ; wrong ; year ago ; ~a ; ~sz
        violence	-9	0 0 ; 0 <need> ; <amount> <home> ; <clinician> <job> ; <home> to ; <illness> and
        violence	-9	<kin> <ask> ; <kin> <build> ; <play> <day> ; <promise> por ; <school> a ; <stop> on
        violence	-9	<think> <need> ; <town> <amount> ; <week> <past> ; <write> <say> ; a <water> ; aft 0
        violence	-9	and we ; as a ; cant <hold> ; corre ; cramp ; different ; doctor ; doe it
        violence	-9	el <alcohol> ; em ; es par ; es por ; fight ; fish ; gan ; googl ; great ; had a ; hir
        violence	-9	hour and ; i <ask> ; i took ; is not ; kais ; las <bodypart> ; lead ; licenci
        violence	-9	lik <stranger> ; muri ; no <amount> ; non ; of your ; on <medicine> ; outpatient
        violence	-9	papel ; parent ; pian ; prison ; pupil ; que sí ; read ; ship ; shook ; sign
        violence	-9	sinc yesterday ; skin ; structur ; tamal ; the <insurance> ; to <stop> ; todavi
        violence	-9	told him ; tranquil ; trip ; tuv ; used ; usual ; vid ; whatev ; with <eat> ; with one
        violence	-9	wks ; work with ; ~<emergency>
        violence	-10	<amount> <play> ; <day> of ; <give> <eat> ; <kin> <treatment> ; <moment> <moment>
        violence	-10	<need> <record> ; <play> <play> ; <play> on ; <relapse> ; <room> 0 ; <think> que
        violence	-10	<think> that ; <treatment> <amount> ; a plan ; and <need> ; and cam ; anybody ; ate
        violence	-10	bank ; becaus the ; colg ; could ; dan ; discharg ; divorc ; doe the
        violence	-10	el <chestheart> ; fax ; go to ; himself ; i <give> ; i tri ; id lik ; in an ; in one
        violence	-10	l ; la <stranger> ; lueg ; nin <day> ; nin day ; on friday ; paramedic ; patient
        violence	-10	practic ; sheet ; so we ; tea ; teach ; the <record> ; used to ; ve ; withdrawal
        violence	-11	<cold> ; <go> off ; <home> <partner> ; <kin> <see> ; <money> <amount>
        violence	-11	<phone> <amount> ; <play> and ; <shame> ; <trust> ; <year> <past> ; boat ; but i
        violence	-11	county ; daught is ; de <amount> ; fiv day ; from 0 ; jan ; kil myself ; me <happy>
        violence	-11	me da ; medical ; my <chestheart> ; necesit ; ninety ; on saturday ; overdos ; par el
        violence	-11	problem ; pued ; soy ; student ; sx ; that the ; thought ; was <amount> ; whistl
        violence	-11	whit ; y si ; ~<seizure> ; ~no
        violence	-12	<day> <need> ; <see> <amount> ; <stop> 0 ; <stop> <alcohol> ; <treatment> de
        violence	-12	a <write> ; and <eat> ; bridg ; dat ; en <month> ; feel ; hrs ; i <write> ; mi sobrin
        violence	-12	on our ; our <outdoors> ; perdi ; question ; rath ; st ; tongu ; trabaj ; twin
        violence	-12	week and ; ~<shake>
        violence	-13	<bodypart> <play> ; <kill> myself ; <limp> ; <need> <die> ; <outdoors> <outdoors>
        violence	-13	<school> de ; <stop> <day> ; befor the ; bowl ; cle ; coffe ; do i ; el <eat>
        violence	-13	la <job> ; me <ask> ; much ; no ~etoh ; nurs ; of <eat> ; on day ; play ; the fami
        violence	-13	vomit ; ~el
        violence	-14	<amount> <count> ; <headface> <palecolor> ; <say> <always> ; <trade> 0 ; actual
        violence	-14	at a ; blu ; el doming ; en 0 ; nunc ; pain ; sel ; tak a ; your <treatment>
        violence	-14	~<withdrawal>
        violence	-15	<kin> <die> ; <need> <crowd> ; <stop> <consume> ; clas ; colleg ; de las ; died
        violence	-15	empez ; evening ; goodby ; im a ; may ; mon ; ok ; razor ; the spr
        violence	-16	<write> <write> ; birthday ; cri ; entr ; falt ; final ; heart ; lif ; nuev
        violence	-16	the <town>
        violence	-17	<kin> <stop> ; best ; march ; swallow
        violence	-18	0 mo ; <stiff> ; d/c ; licens ; lol ; sient ; y mi
        violence	-19	mov to
        violence	-20	<think> its ; than
        violence	-21	<seizure> ; mi abuel ; narcan
        violence	-22	hard
        violence	-24	chest
        violence	-25	<vermin> ; lik a
        violence	-26	ayud por
        """
}
