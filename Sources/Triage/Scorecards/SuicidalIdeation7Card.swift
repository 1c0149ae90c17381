extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation7 = """
        suicidal_ideation	-8	<treatment> <week> ; a <pet> ; a phon ; abril ; ambulatori ; and <continue>
        suicidal_ideation	-8	and <die> ; and <kin> ; and hav ; and sinc ; at <kin> ; at two ; attack
        suicidal_ideation	-8	be buri ; breastbon ; cay ; chew ; child ; clinical ; clr <happy> ; com aft
        suicidal_ideation	-8	con <eat> ; copi ; corn ; counsel ; country ; cuant <money> ; deploy
        suicidal_ideation	-8	desd entonc ; didnt <think> ; die and ; disculp ; entr <week> ; entr seman
        suicidal_ideation	-8	es de ; even program ; fee ; for <partner> ; fork ; front <furniture> ; goat
        suicidal_ideation	-8	golp ; grp ; habl ; had been ; hand are ; health ; herself thi ; hes <take>
        suicidal_ideation	-8	hes got ; how doe ; hum ; i work ; icu ; in room ; it cost ; it is ; jal
        suicidal_ideation	-8	jerk ; kil me ; lead ; leak ; let him ; malibu ; me <pain> ; mi cas ; mis the
        suicidal_ideation	-8	monitor ; my <clinician> ; my key ; nail ; nev <take> ; no sx ; out 0
        suicidal_ideation	-8	out <hear> ; out loud ; overpas wher ; own <room> ; parad ; physician ; ppo
        suicidal_ideation	-8	prison ; privat ; pued <take> ; quinceaner ; recovery ; scream ; se meti
        suicidal_ideation	-8	semest ; sof ; spray ; suicidal thought ; sz ; talk to ; termin ; test
        suicidal_ideation	-8	that <stop> ; the <shake> ; the children ; thi for ; threat ; tim he
        suicidal_ideation	-8	told us ; tx ; und a ; union ; we <buy> ; went down ; wev ; when my
        suicidal_ideation	-8	wif drov ; wil tak ; with <amount> ; with you ; withdrawal ; without it ; won
        suicidal_ideation	-8	y se ; your <treatment> ; ~<colleague> ; ~<hear> ; ~dts ; ~when
        suicidal_ideation	-9	0 <stimulant> ; 0 that ; <ask> <furniture> ; <bodypart> from ; <bodypart> is
        suicidal_ideation	-9	<break> my ; <continue> <hear> ; <crowd> <room> ; <die> of ; <die> to
        suicidal_ideation	-9	<eat> <asleep> ; <feel> <go> ; <headface> <eat> ; <headface> <headface>
        suicidal_ideation	-9	<headface> open ; <hit> <opioid> ; <insurance> <insurance> ; <kin> le
        suicidal_ideation	-9	<leave> <job> ; <moment> <fluid> ; <moment> <play> ; <official> <law>
        suicidal_ideation	-9	<palecolor> y ; <past> <moment> ; <phone> <clinician> ; <say> <clothes>
        suicidal_ideation	-9	<say> us ; <school> of ; <shake> the ; <sober> <home> ; <start> <day>
        suicidal_ideation	-9	<stimulant> with ; <stop> <outdoors> ; <stranger> <clothes>
        suicidal_ideation	-9	<stranger> <need> ; <stranger> <room> ; <take> <stimulant> ; <think> hes
        suicidal_ideation	-9	<town> <moment> ; <treatment> is ; <week> <count> ; a <media> ; a <palecolor>
        suicidal_ideation	-9	a jok ; aceptan ; at all ; bathroom floor ; becaus my ; bedroom ; beer at
        suicidal_ideation	-9	breath and ; bright ; by 0 ; cho ; cinc ; clt ; cocin ; coffe ; crash
        suicidal_ideation	-9	de <trade> ; de desintoxicacion ; el <bodypart> ; el <treatment> ; en mi
        suicidal_ideation	-9	fel off ; field ; for <stimulant> ; for thirty ; from you ; grief ; has nev
        suicidal_ideation	-9	he <see> ; his cousin ; if we ; in <town> ; ingl ; ir a ; is a ; just need
        suicidal_ideation	-9	la <stimulant> ; las <daytime> ; lent ; me about ; me by ; meet ; mensaj de
        suicidal_ideation	-9	mi <home> ; mi suegr ; mi yern ; nervou ; nev in ; nieg ; oclock
        suicidal_ideation	-9	off <sedative> ; oig ; orient ; pan ; panic ; piz ; platic ; psychiatrist
        suicidal_ideation	-9	puest ; puls ; pupil ; refrigerator ; remot ; ring me ; said my ; scal
        suicidal_ideation	-9	seizur ; snow ; somo ; spoon ; sweat ; t ; thread ; toddl ; tongu
        suicidal_ideation	-9	tratamient ; turkey ; viv teng ; we <say> ; we hav ; wir ; yo me ; ~<cold>
        suicidal_ideation	-9	~etoh / ; ~seizur ; ~si/hi
        suicidal_ideation	-10	<alcohol> no ; <bodypart> <feel> ; <day> <job> ; <day> <wait> ; <die> <year>
        suicidal_ideation	-10	<die> de ; <fluid> <furniture> ; <friend> de ; <give> una ; <go> <opening>
        suicidal_ideation	-10	<headface> is ; <key> <key> ; <kill> a ; <need> <eat> ; <official> <need>
        suicidal_ideation	-10	<say> with ; <see> <treatment> ; a coupl ; acros from ; air ; and <need>
        suicidal_ideation	-10	ate ; back in ; back with ; candl ; de <room> ; dejarl ; different ; direct
        suicidal_ideation	-10	duty ; el <official> ; ems ; en 0 ; en eso ; flight ; ful of ; group for
        suicidal_ideation	-10	i <job> ; i hear ; i mis ; in <school> ; in from ; in our ; knif ; lo mism
        suicidal_ideation	-10	local ; medi cal ; my aunt ; my old ; overdos ; oye ; parec ; plac and
        suicidal_ideation	-10	plum ; por el ; sad ; sei mes ; shirt ; sinc <eat> ; sobredosi ; to <day>
        suicidal_ideation	-10	to reach ; uncl ; we are ; what kind ; ~<alcohol> /
        suicidal_ideation	-11	0 at ; <breath> and ; <clinician> <say> ; <clinician> <see> ; <friend> in
        suicidal_ideation	-11	<give> <treatment> ; <headface> <moment> ; <hit> a ; <job> <need>
        suicidal_ideation	-11	<kill> my ; <kin> <play> ; <kin> had ; <moment> <eat> ; <play> <amount>
        suicidal_ideation	-11	<play> <month> ; <play> de ; <say> <stimulant> ; <treatment> <colleague>
        suicidal_ideation	-11	<vermin> ; <withdrawal> off ; a <lock> ; a month ; and do ; and is ; band
        suicidal_ideation	-11	bang ; boyfriend ; but im ; cam off ; clr <say> ; cun ; de <child> ; death
        suicidal_ideation	-11	dos mes ; dur ; entonc ; feo ; fev ; flu ; gas station ; hang up ; he quit
        suicidal_ideation	-11	her with ; i bring ; in <eat> ; la <alcohol> ; la <treatment> ; licenci
        suicidal_ideation	-11	must ; my <moment> ; my insuranc ; naloxon ; narcan ; onlin ; outreach
        suicidal_ideation	-11	plac with ; por <amount> ; porqu se ; pueden ; ran out ; say my ; shadow
        suicidal_ideation	-11	step down ; supervis ; tea ; the board ; the laundry ; treat ; urgent
        suicidal_ideation	-11	we <home> ; we liv ; when he ; wher do ; wher you ; y con ; you hav
        suicidal_ideation	-12	<clinician> <clinician> ; <die> en ; <job> <job> ; <kill> the
        suicidal_ideation	-12	<kin> <crowd> ; <moment> <always> ; <moment> <consume> ; <need> un
        suicidal_ideation	-12	<partner> <treatment> ; <phone> <amount> ; <stimulant> <last>
        suicidal_ideation	-12	a <clinician> ; a <put> ; addiction ; battery ; becaus the ; clr said
        suicidal_ideation	-12	confirm ; el <chestheart> ; fail ; fly ; gray ; hip ; in septemb ; knock
        suicidal_ideation	-12	lost ; lvn ; me my ; monday and ; quier sal ; ris ; saw ; skin ; snor ; soak
        suicidal_ideation	-12	squeez ; throw up ; too much ; was one ; with <kin> ; with that ; y de
        suicidal_ideation	-12	y en
        suicidal_ideation	-13	<bodypart> <furniture> ; <consume> in ; <crowd> <need> ; <kin> was
        suicidal_ideation	-13	<stranger> i ; <take> un ; <treatment> <law> ; <year> <past> ; befor my
        suicidal_ideation	-13	button ; carpet ; con <amount> ; cow ; day aft ; glad ; heal ; in with
        suicidal_ideation	-13	intensiv ; jaw ; mayb <amount> ; mi tio ; nuestr ; pip ; the kitchen
        suicidal_ideation	-13	the third ; thre day ; to quit ; visit ; wav ; your <colleague>
        suicidal_ideation	-14	<day> <clinician> ; <need> 0 ; <play> <play> ; <say> <amount> ; approv
        suicidal_ideation	-14	corre ; da ; friday and ; grit ; mix ; movi ; our street ; por un ; smal
        suicidal_ideation	-14	team ; town ; treatment ; ~<emergency>
        suicidal_ideation	-15	<headface> <go> ; <month> <past> ; <stimulant> in ; <unreal> ; bos ; do a
        suicidal_ideation	-15	grey ; rib ; yawn ; ~<seizure>
        suicidal_ideation	-16	<ask> <ask> ; <blood> <headface> ; <happy> to ; <need> <clinician>
        suicidal_ideation	-16	<school> de ; <stiff> ; <try> <stop> ; bak ; began ; centr ; chest ; doctor
        suicidal_ideation	-16	facility ; ham ; its 0 ; sx ; year ago ; ~stop
        suicidal_ideation	-17	<crowd> on ; <kill> me ; <stop> <sedative> ; allow ; party
        suicidal_ideation	-18	0 <need> ; <seizure> ; de <happy> ; ever sinc ; lip ; mov to ; my first
        suicidal_ideation	-19	<headface> <palecolor> ; can i ; hit ; our <home> ; so we ; spel ; w/d
        suicidal_ideation	-20	neg ; tra
        suicidal_ideation	-21	<go> <feel>
        suicidal_ideation	-22	<go> <headface> ; a <play> ; all night ; machet ; no ~si
        suicidal_ideation	-25	fax ; our <outdoors> ; se le
        suicidal_ideation	-26	<bodysound>
        suicidal_ideation	-31	ayud por
        """
}
