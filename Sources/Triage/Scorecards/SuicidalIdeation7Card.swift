extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation7 = """
        suicidal_ideation	-8	front <furniture> ; gas station ; golp ; hand are ; he get ; he need ; health
        suicidal_ideation	-8	hip ; his cousin ; how doe ; if we ; in <town> ; in aug ; in room ; it is
        suicidal_ideation	-8	jerk ; jueg ; knew ; la <room> ; la cervez ; la fil ; lead ; me <hit>
        suicidal_ideation	-8	mis the ; my <clinician> ; my grandmoth ; nev <take> ; no tom ; non sinc
        suicidal_ideation	-8	on <photo> ; our <crowd> ; our <opening> ; out 0 ; out <hear> ; out loud
        suicidal_ideation	-8	outpatient ; overpas wher ; own <home> ; own <room> ; parec ; practicum
        suicidal_ideation	-8	prison ; psychiatrist ; return to ; sad ; se meti ; sei mes ; seizur ; semest
        suicidal_ideation	-8	sit and ; skin ; suitcas ; tak it ; talk to ; thi for ; told us ; tongu
        suicidal_ideation	-8	trai ; traig ; turkey ; und a ; vacuum ; visitor ; was <stimulant>
        suicidal_ideation	-8	wil <phone> ; wir ; without it ; y <leave> ; yo me ; ~<colleague> ; ~<hear>
        suicidal_ideation	-8	~seizur
        suicidal_ideation	-9	0 at ; 0 that ; <bodypart> <feel> ; <bodypart> from ; <child> <month>
        suicidal_ideation	-9	<child> <stimulant> ; <continue> <hear> ; <count> <week> ; <crowd> <moment>
        suicidal_ideation	-9	<crowd> <room> ; <crowd> on ; <day> <wait> ; <eat> <asleep> ; <eat> <eat>
        suicidal_ideation	-9	<feel> <go> ; <fluid> <blood> ; <friend> de ; <headface> <headface>
        suicidal_ideation	-9	<hear> my ; <hit> <opioid> ; <home> with ; <hospital> and
        suicidal_ideation	-9	<insurance> <insurance> ; <key> <key> ; <kin> <play> ; <need> <eat>
        suicidal_ideation	-9	<official> <law> ; <outdoors> <moment> ; <past> <moment> ; <play> <crowd>
        suicidal_ideation	-9	<play> de ; <say> us ; <say> with ; <see> <treatment> ; <stimulant> in
        suicidal_ideation	-9	<stimulant> with ; <stop> <opioid> ; <stop> <outdoors> ; <stranger> <clothes>
        suicidal_ideation	-9	<stranger> <need> ; <take> <stimulant> ; <think> hes ; <treatment> is
        suicidal_ideation	-9	<week> <count> ; a <church> ; aceptan ; air ; at two ; battery ; becaus my
        suicidal_ideation	-9	bedroom ; breastbon ; by 0 ; clinical ; con <eat> ; copi ; crash ; de <room>
        suicidal_ideation	-9	direct ; el <bodypart> ; el <town> ; el de ; en mi ; fel off ; field ; flew
        suicidal_ideation	-9	for thirty ; grp ; hang up ; has nev ; he <see> ; hear the ; help me ; hum
        suicidal_ideation	-9	i hear ; i mis ; in from ; in our ; ingl ; ir a ; jal ; just need ; kil me
        suicidal_ideation	-9	lo mism ; local ; me <pain> ; me by ; medi cal ; meet ; mi suegr ; monitor
        suicidal_ideation	-9	my key ; nev in ; nieg ; no sx ; oclock ; off <sedative> ; orient ; oye
        suicidal_ideation	-9	pacient ; pan ; panic ; plum ; puls ; quilt ; quinceaner ; recovery ; said my
        suicidal_ideation	-9	say my ; somo ; spoon ; spray ; sweat ; sz ; t ; test ; the <shake> ; tim he
        suicidal_ideation	-9	tratamient ; want off ; we <buy> ; we hav ; wel ; what kind ; wil tak
        suicidal_ideation	-9	with <amount> ; won ; ~<alcohol> / ; ~<cold> ; ~etoh / ; ~si/hi ; ~when
        suicidal_ideation	-10	<alcohol> no ; <breath> and ; <chestheart> <go> ; <clinician> <see>
        suicidal_ideation	-10	<day> <job> ; <die> de ; <die> of ; <fluid> <furniture>
        suicidal_ideation	-10	<furniture> <phone> ; <headface> <moment> ; <kill> a ; <kin> es
        suicidal_ideation	-10	<leave> <job> ; <moment> <eat> ; <moment> <play> ; <month> <buy>
        suicidal_ideation	-10	<partner> <drive> ; <play> <amount> ; <play> <month> ; <take> <drug>
        suicidal_ideation	-10	<withdrawal> off ; a <palecolor> ; and <need> ; and do ; at all ; back with
        suicidal_ideation	-10	but im ; candl ; clr <say> ; coffe ; confirm ; cuant <money> ; del <town>
        suicidal_ideation	-10	didnt <think> ; dos mes ; el <official> ; ems ; en 0 ; fail ; flu ; grief
        suicidal_ideation	-10	group for ; he quit ; in <eat> ; intensiv ; is a ; knif ; leak ; liv with
        suicidal_ideation	-10	middl of ; monday and ; my <moment> ; my aunt ; my insuranc ; narcan
        suicidal_ideation	-10	nervou ; onlin ; overdos ; piz ; plac and ; plac with ; platic ; por el
        suicidal_ideation	-10	scal ; shirt ; sinc <eat> ; soak ; sobredosi ; termin ; the children
        suicidal_ideation	-10	the record ; to <day> ; to reach ; treat ; uncl ; viv teng ; was one
        suicidal_ideation	-10	we <say> ; we are ; y en ; you hav ; ~<emergency>
        suicidal_ideation	-11	<bodypart> <furniture> ; <break> my ; <die> to ; <friend> in ; <hit> a
        suicidal_ideation	-11	<job> <need> ; <need> un ; <partner> <treatment> ; <play> <play>
        suicidal_ideation	-11	<say> <stimulant> ; <school> of ; <shake> the ; <stimulant> x
        suicidal_ideation	-11	<treatment> <colleague> ; <year> <past> ; a <lock> ; acros from ; and is
        suicidal_ideation	-11	back in ; band ; boyfriend ; cinc ; clr said ; da ; de desintoxicacion
        suicidal_ideation	-11	death ; dejarl ; el <chestheart> ; en eso ; feo ; fly ; ful of ; goat ; ha
        suicidal_ideation	-11	had been ; her with ; hes <take> ; i bring ; in septemb ; naloxon ; oig
        suicidal_ideation	-11	our <home> ; outreach ; porqu se ; prefer ; pupil ; ring me ; supervis ; tea
        suicidal_ideation	-11	terapi ; the board ; the kitchen ; urgent ; we <home> ; we liv ; when he
        suicidal_ideation	-11	wher do ; wher you ; y con
        suicidal_ideation	-12	<clinician> <clinician> ; <consume> in ; <crowd> <need> ; <die> en
        suicidal_ideation	-12	<kill> my ; <kill> the ; <kin> had ; <moment> <consume> ; <month> <past>
        suicidal_ideation	-12	<need> 0 ; <phone> <amount> ; <stimulant> <last> ; a <clinician> ; a <put>
        suicidal_ideation	-12	addiction ; ambulatori ; at your ; button ; con <amount> ; cun ; de <trade>
        suicidal_ideation	-12	entonc ; fev ; heal ; i work ; in with ; knock ; la <treatment> ; licenci
        suicidal_ideation	-12	mayb <amount> ; mi tio ; must ; nuestr ; quier sal ; ran out ; ris ; saw
        suicidal_ideation	-12	snor ; squeez ; the laundry ; the third ; visit ; with <kin> ; y de
        suicidal_ideation	-13	<give> <treatment> ; <kin> was ; <moment> <always> ; <need> por
        suicidal_ideation	-13	<start> <day> ; <stranger> i ; <take> un ; <treatment> <law> ; <vermin>
        suicidal_ideation	-13	approv ; befor my ; carpet ; cow ; day aft ; flight ; glad ; gray ; jaw
        suicidal_ideation	-13	lost ; lvn ; me my ; my old ; our <outdoors> ; pip ; pueden ; step down
        suicidal_ideation	-13	thre day ; throw up ; un <treatment> ; your <colleague>
        suicidal_ideation	-14	<blood> <headface> ; <say> <amount> ; <stiff> ; becaus the ; bos ; chest
        suicidal_ideation	-14	dur ; friday and ; grit ; i <job> ; movi ; smal ; snow ; team ; to quit
        suicidal_ideation	-14	too much ; town ; ~<seizure>
        suicidal_ideation	-15	<ask> <ask> ; <day> <clinician> ; <happy> to ; <headface> <go>
        suicidal_ideation	-15	<headface> <palecolor> ; <phone> <eat> ; ate ; bak ; began ; ever sinc
        suicidal_ideation	-15	facility ; grey ; hit ; las <daytime> ; mix ; party ; por un ; puest ; rib
        suicidal_ideation	-15	treatment ; wav ; yawn ; ~stop
        suicidal_ideation	-16	<need> <clinician> ; <try> <stop> ; cam off ; do a ; doctor ; ham ; mov to
        suicidal_ideation	-16	sx ; year ago
        suicidal_ideation	-17	0 <need> ; <kill> me ; centr ; eye ; its 0
        suicidal_ideation	-18	<stop> <sedative> ; allow ; can i ; de <happy> ; so we ; spel
        suicidal_ideation	-19	<seizure> ; w/d
        suicidal_ideation	-20	<go> <headface> ; ayud por ; lip ; tra
        suicidal_ideation	-21	<unreal> ; neg
        suicidal_ideation	-22	a <play> ; machet ; no ~si
        suicidal_ideation	-23	my first
        suicidal_ideation	-24	all night ; se le
        suicidal_ideation	-25	fax
        suicidal_ideation	-27	<bodysound>
        """
}
