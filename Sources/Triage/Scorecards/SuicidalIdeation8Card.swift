extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation8 = """
        suicidal_ideation	-12	<blood> <headface> ; <clinician> <clinician> ; <give> <treatment>
        suicidal_ideation	-12	<give> una ; <headface> is ; <need> <start> ; <need> un
        suicidal_ideation	-12	<partner> <illness> ; <phone> <amount> ; <stimulant> in ; <stop> <sedative>
        suicidal_ideation	-12	<stranger> i ; <think> hes ; <treatment> is ; approv ; back in ; band ; bear
        suicidal_ideation	-12	befor my ; con <eat> ; de <child> ; deploy ; different ; dur
        suicidal_ideation	-12	el <clinician> ; for <stimulant> ; glas ; gray ; grief ; had been
        suicidal_ideation	-12	hes <take> ; id lov ; in from ; la <treatment> ; me by ; me its ; movi
        suicidal_ideation	-12	no ~w/d ; nuestr ; one <headface> ; orient ; ran out ; tea ; teng que
        suicidal_ideation	-12	to reach ; we <buy> ; we <say> ; we are ; ~<cold>
        suicidal_ideation	-13	<bodypart> <feel> ; <buy> it ; <continue> <hear> ; <crowd> on
        suicidal_ideation	-13	<fluid> <furniture> ; <job> so ; <kill> the ; <need> 0 ; <need> <clinician>
        suicidal_ideation	-13	<pain> <chestheart> ; <stimulant> <last> ; <vendor> ; bos ; boyfriend
        suicidal_ideation	-13	breath and ; button ; clt ; coffe ; fev ; hit ; i bring ; own <room>
        suicidal_ideation	-13	said my ; scal ; toddl ; treatment ; y de ; your <colleague> ; ~<try> ~to
        suicidal_ideation	-14	<headface> <moment> ; <headface> open ; <kill> my ; <need> <eat>
        suicidal_ideation	-14	<treatment> <colleague> ; becaus the ; chest ; de <job> ; death ; fist ; ham
        suicidal_ideation	-14	i mis ; jaw ; no ~etoh ; pueden ; town ; w/d ; y con ; ~<breath> ; ~harm
        suicidal_ideation	-15	addiction ; grit ; its 0 ; lost ; machet ; mayb <amount> ; me my ; saw
        suicidal_ideation	-15	shadow ; the dock ; throw up
        suicidal_ideation	-16	<happy> to ; <kill> me ; <kin> had ; <phone> <eat> ; <play> <play>
        suicidal_ideation	-16	<treatment> <law> ; began ; el <chestheart> ; goat ; mov to ; no ~si
        suicidal_ideation	-16	seizur ; snor ; squeez
        suicidal_ideation	-17	<confused> ; <kill> a ; <unreal> ; battery ; forgot ; lvn ; my <moment>
        suicidal_ideation	-17	our <home> ; the third
        suicidal_ideation	-18	0 <need> ; <consume> <need> ; <go> <headface> ; <headface> <palecolor>
        suicidal_ideation	-18	my first ; my old ; oclock ; party ; smal
        suicidal_ideation	-19	<crowd> <need> ; <day> <clinician> ; can i ; ever sinc ; grey ; ~sinc
        suicidal_ideation	-20	ate ; do a ; lip ; so we ; spel ; the laundry
        suicidal_ideation	-21	se le
        suicidal_ideation	-23	de <happy> ; our <outdoors> ; test
        suicidal_ideation	-24	tra
        suicidal_ideation	-26	a <play> ; all night
        suicidal_ideation	-28	fax
        suicidal_ideation	-29	<bodysound>
        suicidal_ideation	-37	<seizure>
        """
}
