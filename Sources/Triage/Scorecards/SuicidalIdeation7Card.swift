extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation7 = """
        suicidal_ideation	-8	that <stop> ; thi for ; told us ; tongu ; trai ; turkey ; und a ; union
        suicidal_ideation	-8	vacuum ; visitor ; was <stimulant> ; wel ; wev ; wil <phone> ; without it
        suicidal_ideation	-8	won ; y <leave> ; yo me ; ~<colleague> ; ~seizur
        suicidal_ideation	-9	0 that ; <bodypart> <feel> ; <bodypart> is ; <child> <month>
        suicidal_ideation	-9	<continue> <hear> ; <count> <week> ; <crowd> <moment> ; <crowd> <room>
        suicidal_ideation	-9	<day> <wait> ; <eat> <asleep> ; <eat> <eat> ; <feel> <go> ; <fluid> <blood>
        suicidal_ideation	-9	<fluid> <furniture> ; <friend> de ; <give> una ; <headface> <headface>
        suicidal_ideation	-9	<hear> my ; <hit> <opioid> ; <home> with ; <hospital> and
        suicidal_ideation	-9	<insurance> <insurance> ; <kill> a ; <kin> es ; <need> <eat>
        suicidal_ideation	-9	<official> <law> ; <outdoors> <moment> ; <partner> <hit> ; <past> <moment>
        suicidal_ideation	-9	<play> <crowd> ; <play> de ; <say> <clothes> ; <say> us ; <say> with
        suicidal_ideation	-9	<see> <treatment> ; <stimulant> in ; <stimulant> with ; <stop> <opioid>
        suicidal_ideation	-9	<stop> <outdoors> ; <stranger> <clothes> ; <stranger> <need>
        suicidal_ideation	-9	<take> <stimulant> ; <treatment> is ; <week> <count> ; a <church> ; aceptan
        suicidal_ideation	-9	air ; ambulatori ; and <continue> ; at two ; attack ; battery ; becaus my
        suicidal_ideation	-9	bedroom ; breastbon ; breath and ; by 0 ; clr <say> ; copi ; counsel ; crash
        suicidal_ideation	-9	cuant <money> ; de <room> ; direct ; el <bodypart> ; el <clinician>
        suicidal_ideation	-9	el <town> ; el de ; field ; flew ; for <stimulant> ; gas station ; golp
        suicidal_ideation	-9	group for ; has nev ; he <see> ; hear the ; help me ; hes nev ; hum ; i mis
        suicidal_ideation	-9	in from ; in our ; ingl ; jal ; just need ; lo mism ; me <pain> ; medi cal
        suicidal_ideation	-9	mi suegr ; monitor ; nev in ; no sx ; oclock ; off <sedative> ; orient
        suicidal_ideation	-9	out <hear> ; out loud ; oye ; pacient ; pan ; panic ; plum ; psychiatrist
        suicidal_ideation	-9	puest ; puls ; recovery ; sei mes ; shirt ; sinc <eat> ; soak ; sobredosi
        suicidal_ideation	-9	somo ; spoon ; spray ; sweat ; sz ; the <shake> ; thread ; tim he
        suicidal_ideation	-9	tratamient ; want off ; we hav ; wil tak ; with <amount> ; ~<alcohol> /
        suicidal_ideation	-9	~<cold> ; ~<hear> ; ~etoh / ; ~si/hi ; ~when
        suicidal_ideation	-10	<alcohol> no ; <bodypart> from ; <breath> and ; <chestheart> <go>
        suicidal_ideation	-10	<clinician> <see> ; <day> <job> ; <die> de ; <die> of ; <headface> <moment>
        suicidal_ideation	-10	<home> con ; <kin> <play> ; <leave> <job> ; <moment> <eat> ; <moment> <play>
        suicidal_ideation	-10	<month> <buy> ; <partner> <drive> ; <play> <amount> ; <play> <month>
        suicidal_ideation	-10	<school> of ; <stimulant> x ; <take> <drug> ; <think> hes ; <withdrawal> off
        suicidal_ideation	-10	<year> <past> ; a <palecolor> ; acros from ; and <need> ; and do ; at all
        suicidal_ideation	-10	but im ; candl ; clr said ; con <eat> ; confirm ; del <town> ; didnt <think>
        suicidal_ideation	-10	dos mes ; el <official> ; ems ; en 0 ; fail ; flu ; for thirty ; grief
        suicidal_ideation	-10	he quit ; in <eat> ; is a ; knif ; leak ; liv with ; local ; meet ; middl of
        suicidal_ideation	-10	monday and ; my <moment> ; my insuranc ; narcan ; nervou ; onlin ; overdos
        suicidal_ideation	-10	piz ; plac and ; plac with ; por el ; say my ; scal ; t ; the children
        suicidal_ideation	-10	the record ; to <day> ; to reach ; treat ; un <treatment> ; uncl ; viv teng
        suicidal_ideation	-10	was one ; we are ; what kind ; wir ; y en ; you hav ; ~<emergency>
        suicidal_ideation	-11	<break> my ; <day> sin ; <die> to ; <friend> in ; <hit> a ; <job> <need>
        suicidal_ideation	-11	<kill> my ; <partner> <treatment> ; <shake> the ; <treatment> <colleague>
        suicidal_ideation	-11	a <lock> ; and is ; back in ; back with ; band ; boyfriend ; coffe
        suicidal_ideation	-11	con <amount> ; da ; de desintoxicacion ; death ; dejarl ; el <chestheart>
        suicidal_ideation	-11	en eso ; feo ; flight ; ful of ; goat ; ha ; had been ; hang up ; her with
        suicidal_ideation	-11	hes <take> ; i bring ; in septemb ; intensiv ; my aunt ; naloxon ; oig
        suicidal_ideation	-11	outreach ; platic ; porqu se ; prefer ; pupil ; ring me ; saw ; supervis
        suicidal_ideation	-11	tea ; terapi ; termin ; the board ; the kitchen ; urgent ; we <home>
        suicidal_ideation	-11	we <say> ; we liv ; when he ; wher do ; wher you ; y con
        suicidal_ideation	-12	<bodypart> <furniture> ; <clinician> <clinician> ; <consume> in
        suicidal_ideation	-12	<crowd> <need> ; <die> en ; <kin> had ; <moment> <consume> ; <month> <past>
        suicidal_ideation	-12	<need> 0 ; <need> un ; <phone> <amount> ; <play> <play> ; <say> <stimulant>
        suicidal_ideation	-12	a <clinician> ; a <put> ; addiction ; at your ; button ; cinc ; cun
        suicidal_ideation	-12	de <trade> ; fev ; fly ; gray ; heal ; i work ; in with ; knock
        suicidal_ideation	-12	la <treatment> ; licenci ; lost ; mayb <amount> ; mi tio ; must ; nuestr
        suicidal_ideation	-12	our <home> ; outpatient ; quier sal ; ran out ; ris ; snor ; squeez
        suicidal_ideation	-12	the laundry ; the third ; visit ; with <kin> ; y de
        suicidal_ideation	-13	<blood> <headface> ; <crowd> on ; <give> <treatment> ; <kill> the
        suicidal_ideation	-13	<kin> was ; <moment> <always> ; <need> por ; <start> <day>
        suicidal_ideation	-13	<stimulant> <last> ; <stranger> i ; <treatment> <law> ; <vermin> ; approv
        suicidal_ideation	-13	becaus the ; befor my ; carpet ; cow ; day aft ; dur ; entonc ; glad ; jaw
        suicidal_ideation	-13	lvn ; me my ; my old ; our <outdoors> ; pip ; pueden ; step down ; throw up
        suicidal_ideation	-13	too much ; your <colleague>
        suicidal_ideation	-14	<happy> to ; <say> <amount> ; <stiff> ; <take> un ; chest ; friday and
        suicidal_ideation	-14	grit ; i <job> ; smal ; snow ; team ; thre day ; to quit ; town ; ~<seizure>
        suicidal_ideation	-15	<ask> <ask> ; <day> <clinician> ; <headface> <go> ; <headface> <palecolor>
        suicidal_ideation	-15	ate ; bak ; began ; ever sinc ; grey ; hit ; las <daytime> ; mix ; movi
        suicidal_ideation	-15	rib ; treatment ; wav ; ~stop
        suicidal_ideation	-16	<kill> me ; <need> <clinician> ; <phone> <eat> ; <try> <stop> ; bos
        suicidal_ideation	-16	cam off ; do a ; facility ; party ; por un ; sx ; yawn ; year ago
        suicidal_ideation	-17	0 <need> ; doctor ; eye ; ham ; its 0 ; mov to
        suicidal_ideation	-18	<stop> <sedative> ; a <play> ; allow ; can i ; centr ; de <happy> ; so we
        suicidal_ideation	-18	spel
        suicidal_ideation	-19	<seizure> ; lip ; w/d
        suicidal_ideation	-20	<go> <headface> ; ayud por ; tra
        suicidal_ideation	-21	<unreal> ; neg
        suicidal_ideation	-22	no ~si
        suicidal_ideation	-23	machet ; my first
        suicidal_ideation	-24	all night ; se le
        suicidal_ideation	-25	fax
        suicidal_ideation	-27	<bodysound>
        """
}
