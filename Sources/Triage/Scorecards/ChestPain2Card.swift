extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain2 = """
        chest_pain	-4	voy ; wak up ; was anxiety ; was in ; was the ; wat ; wed ; wks ; y <amount>
        chest_pain	-4	you <give> ; you <take> ; ~<kin> ; ~<shake> ; ~pt
        chest_pain	-5	0 0 ; <alone> ; <amount> <kin> ; <amount> <week> ; <amount> for
        chest_pain	-5	<chestheart> <need> ; <child> <say> ; <clothes> <eat> ; <day> <eat> ; <day> <need>
        chest_pain	-5	<day> en ; <furniture> and ; <headface> on ; <hear> lik ; <home> is ; <kin> <die>
        chest_pain	-5	<month> <leave> ; <month> <past> ; <need> <take> ; <need> <write>
        chest_pain	-5	<outdoors> <amount> ; <outdoors> <outdoors> ; <pain> <stimulant> ; <pain> it
        chest_pain	-5	<phone> me ; <play> <school> ; <rail> ; <rarely> ; <sad> ; <say> <amount>
        chest_pain	-5	<say> <day> ; <school> de ; <see> lik ; <smell> ; <think> about ; <treatment> <day>
        chest_pain	-5	<year> <past> ; a <home> ; a <town> ; abuel ; alm ; and a ; and she ; ant ; anyth
        chest_pain	-5	august ; b ; back in ; blanket ; bought ; box ; bridg ; by <amount> ; charg ; chil
        chest_pain	-5	could ; de un ; dio ; do you ; el alm ; empty ; en las ; est en ; f 0 ; fil ; find
        chest_pain	-5	fit ; fix ; ful ; garden ; hac <amount> ; had <chestheart> ; had chest ; hast que
        chest_pain	-5	hear ; hid ; i <continue> ; i <feel> ; i <put> ; intensiv ; is fin ; is the ; jump
        chest_pain	-5	k ; la <opening> ; la <town> ; la cas ; landlord ; leg ; les ; littl ; look lik
        chest_pain	-5	many ; me <say> ; me to ; my <clinician> ; my <friend> ; my <job> ; my husband
        chest_pain	-5	my roommat ; my uncl ; no hay ; numer ; ok ; on a ; onc ; outpatient ; overdos
        chest_pain	-5	parent ; part ; pen ; rac and ; rain ; rep ; residential ; ring ; room ; saw ; segur
        chest_pain	-5	set ; shop ; so i ; staf ; stat ; street ; sus ; sx ; tabl ; tard ; than ; the 0
        chest_pain	-5	the <clothes> ; the <height> ; the <school> ; the <stranger> ; the bus ; the night
        chest_pain	-5	the wal ; thi <month> ; thi <week> ; to be ; to me ; todavi ; trabaj ; wher i ; y mi
        chest_pain	-5	y yo ; you hav ; ~<treatment> ; ~si
        chest_pain	-6	<amount> <headface> ; <bodypart> <outdoors> ; <die> de ; <eat> <amount> ; <fall> off
        chest_pain	-6	<give> my ; <goodbye> ; <headface> is ; <kin> <furniture> ; <media> ; <month> and
        chest_pain	-6	<need> <record> ; <stop> el ; <stranger> to ; <threat> ; ahor ; already ; and then
        chest_pain	-6	ban ; buena ; by the ; clinic ; com out ; count ; d/c ; da ; dentist ; dij ; eat
        chest_pain	-6	el <pet> ; eleven ; en mi ; freez ; get it ; glas ; her chest ; i am ; jun ; kitchen
        chest_pain	-6	la <home> ; last wint ; mgr ; mi <partner> ; most of ; my broth ; my daught
        chest_pain	-6	my grandmoth ; my kid ; my moth ; nadi ; narcan ; nephew ; nin ; o ; of <eat>
        chest_pain	-6	our <child> ; play ; puls ; que la ; radi ; rehab ; sali ; see ; show ; si no ; sign
        chest_pain	-6	spel ; stor ; tatto ; test ; the <child> ; the <home> ; the bathroom ; to <say>
        chest_pain	-6	tre ; tub ; uncl ; used ; va a ; won ; wrot ; zapato ; ~<hear> ; ~seizur ; ~sz
        chest_pain	-7	0 and ; <bodypart> <hot> ; <caretaking> ; <child> in ; <go> lik ; <kin> <consume>
        chest_pain	-7	<kin> <need> ; <kin> <play> ; <say> <kin> ; <try> ; <unreal> ; a los ; any ; best
        chest_pain	-7	client ; clock ; cut ; ell ; end ; eso ; eye ; fal ; fre ; hav a ; head ; husband
        chest_pain	-7	i <see> ; i get ; kept ; kne ; la <school> ; mail ; mat ; may ; my <phone> ; my sist
        chest_pain	-7	neg ; pick ; pregunt ; prim ; rol ; sound ; student ; ten ; tien ; tight and ; us
        chest_pain	-7	vecin ; week and ; wer ; what do ; window ; word
        chest_pain	-8	<angry> ; <clinician> <say> ; <confused> ; <drive> <amount> ; contest ; daught
        chest_pain	-8	divorc ; el <day> ; from a ; fue ; garag ; grad ; hop ; i havent ; in thi ; light
        chest_pain	-8	mand ; march ; mi hij ; nos ; nuev ; otr ; pas ; plan ; por la ; rop ; sel ; spr
        chest_pain	-8	talk to ; teach ; team ; the <photo> ; wak ; with the ; él
        chest_pain	-9	<chestheart> <chestheart> ; <count> <amount> ; blu ; bring ; clr <say> ; con la
        chest_pain	-9	en <month> ; mi <child> ; mi <friend> ; new ; non sinc ; ojo ; psych ; skin
        chest_pain	-9	the <amount> ; the <outdoors> ; visit ; wel
        chest_pain	-10	<amount> <month> ; <play> the ; dog ; fin ; good ; has a ; med ; mo ; of a ; offic
        chest_pain	-10	read ; the <water> ; wal
        chest_pain	-11	clear ; er ; grandmoth ; mis ; roommat ; sal ; seizur ; ya no ; ~<seizure>
        chest_pain	-12	<sober> ; <trust> ; aunt ; everyth ; her <bodypart> ; red ; tir ; wint
        chest_pain	-13	<remember> ; <school> <school> ; <tired> ; <vermin> ; neighbor ; the <partner>
        chest_pain	-14	hair ; was a
        chest_pain	-15	clean ; nad ; non
        chest_pain	-16	<last> <month>
        chest_pain	-17	<headface> <palecolor>
        chest_pain	-18	<key> ; <seizure>
        chest_pain	-21	it was
        chest_pain	-27	sin
        """
}
