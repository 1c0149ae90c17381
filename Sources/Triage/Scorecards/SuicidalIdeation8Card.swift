extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation8 = """
        suicidal_ideation	-11	tea ; the record ; they took ; thre day ; threaten ; treatment ; vacuum
        suicidal_ideation	-11	vez que ; was one ; we <go> ; wher you ; won ; ~<try> ~to
        suicidal_ideation	-12	<clinician> <clinician> ; <need> <start> ; <pain> <chestheart>
        suicidal_ideation	-12	<partner> <illness> ; <phone> <amount> ; <sedative> <medicine>
        suicidal_ideation	-12	<stranger> i ; <take> <drug> ; <think> hes ; <treatment> is ; a group
        suicidal_ideation	-12	ambulatori ; approv ; band ; bear ; befor my ; clr on ; con <eat> ; fev
        suicidal_ideation	-12	forklift ; glas ; grief ; had been ; id lov ; in from ; intensiv
        suicidal_ideation	-12	la <treatment> ; me by ; me its ; movi ; nuestr ; orient ; own <room>
        suicidal_ideation	-12	quier sal ; ran out ; teng que ; to reach ; we <buy> ; we are ; ~<breath>
        suicidal_ideation	-12	~<withdrawal>
        suicidal_ideation	-13	<blood> <headface> ; <bodypart> <feel> ; <buy> it ; <continue> <hear>
        suicidal_ideation	-13	<crowd> on ; <fluid> <furniture> ; <headface> <moment> ; <need> 0
        suicidal_ideation	-13	<need> un ; <stimulant> <last> ; <stimulant> in ; bos ; breath and ; button
        suicidal_ideation	-13	coffe ; hit ; said my ; scal ; step down ; toddl ; w/d ; y con
        suicidal_ideation	-13	your <colleague> ; ~harm
        suicidal_ideation	-14	<headface> open ; <job> so ; <kill> me ; <kill> my ; <kill> the
        suicidal_ideation	-14	<need> <clinician> ; <need> <eat> ; <treatment> <colleague> ; boyfriend
        suicidal_ideation	-14	clt ; cow ; de <job> ; death ; fist ; ham ; i bring ; i mis ; jaw ; lost
        suicidal_ideation	-14	me my ; no ~etoh ; pueden ; saw ; shadow ; the dock ; town
        suicidal_ideation	-15	<happy> to ; <kin> had ; <treatment> <law> ; addiction ; becaus the ; grit
        suicidal_ideation	-15	its 0 ; machet ; mayb <amount> ; no ~si ; squeez
        suicidal_ideation	-16	<phone> <eat> ; <play> <play> ; began ; day aft ; el <chestheart> ; forgot
        suicidal_ideation	-16	goat ; mov to ; snor ; throw up
        suicidal_ideation	-17	<confused> ; <kill> a ; battery ; centr ; lvn ; my <moment> ; our <home>
        suicidal_ideation	-17	seizur ; the third
        suicidal_ideation	-18	0 <need> ; <consume> <need> ; <day> <clinician> ; <go> <headface>
        suicidal_ideation	-18	<headface> <palecolor> ; <stop> <sedative> ; <unreal> ; my first ; my old
        suicidal_ideation	-18	oclock ; party ; smal
        suicidal_ideation	-19	<crowd> <need> ; can i ; ever sinc ; grey ; ~sinc
        suicidal_ideation	-20	ate ; chest ; do a ; lip ; so we ; spel ; the laundry
        suicidal_ideation	-21	se le
        suicidal_ideation	-23	de <happy> ; our <outdoors> ; test
        suicidal_ideation	-25	a <play> ; tra
        suicidal_ideation	-26	all night
        suicidal_ideation	-28	fax
        suicidal_ideation	-29	<bodysound>
        suicidal_ideation	-37	<seizure>
        """
}
