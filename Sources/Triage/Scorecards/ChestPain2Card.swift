extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain2 = """
        chest_pain	-4	las <daytime> ; lif ; los <headface> ; lueg ; may <take> ; may bring ; me <feel>
        chest_pain	-4	measur forty ; mi <colleague> ; month and ; my <room> ; my <school> ; my chest
        chest_pain	-4	necesit ; nev been ; no <say> ; no sx ; nombr ; numer ; of <seizure> ; on lin
        chest_pain	-4	our <room> ; paint ; peg ; porqu ; pour ; primer ; pt ; que <go> ; quiet ; rain
        chest_pain	-4	retir ; return ; road ; sam ; saturday ; segur ; she <take> ; sigu ; snor ; so i
        chest_pain	-4	sobrin ; sol ; speak ; squeez my ; st ; suegr ; surgery ; the <day> ; the <money>
        chest_pain	-4	the divorc ; the dog ; the shirt ; the whol ; the wrong ; then i ; thi week ; thirty
        chest_pain	-4	thos ; thre day ; to a ; todavi ; took ; train ; tuesday ; until ; urgent ; ver
        chest_pain	-4	voy ; wak up ; was anxiety ; was in ; wat ; wed ; whoev ; wks ; y <amount> ; y lo
        chest_pain	-4	you <give> ; you <take> ; you hav ; ~<hear> ; ~<kin> ; ~<shake> ; ~pt
        chest_pain	-5	0 0 ; <alcohol> <amount> ; <alone> ; <amount> <crowd> ; <amount> <headface>
        chest_pain	-5	<amount> <week> ; <amount> for ; <asleep> in ; <child> <say> ; <child> in
        chest_pain	-5	<clothes> <eat> ; <day> <eat> ; <die> de ; <eat> <amount> ; <furniture> and
        chest_pain	-5	<go> off ; <headface> <chestheart> ; <headface> on ; <hear> lik ; <kin> <die>
        chest_pain	-5	<month> <leave> ; <month> <past> ; <need> <take> ; <need> <write>
        chest_pain	-5	<outdoors> <amount> ; <pain> <last> ; <pain> <stimulant> ; <pain> it
        chest_pain	-5	<play> <school> ; <rail> ; <rarely> ; <sad> ; <say> <amount> ; <school> de
        chest_pain	-5	<see> lik ; <sober> ; <think> about ; <treatment> <day> ; <year> <past> ; a <home>
        chest_pain	-5	a <town> ; alm ; already ; and a ; and she ; anyth ; august ; back in ; blanket
        chest_pain	-5	box ; bridg ; by the ; charg ; could ; dat ; de un ; dio ; do you ; eat ; el <pet>
        chest_pain	-5	el alm ; est en ; f 0 ; fil ; find ; fix ; freez ; ful ; garden ; hac <amount>
        chest_pain	-5	had <chestheart> ; had chest ; hast que ; hid ; i <feel> ; i <put> ; i tak
        chest_pain	-5	intensiv ; is fin ; is the ; jump ; k ; la <home> ; la <opening> ; la <town>
        chest_pain	-5	la cas ; landlord ; leg ; les ; littl ; look lik ; many ; me <say> ; me to
        chest_pain	-5	my <clinician> ; my <friend> ; my <job> ; my broth ; my husband ; my roommat
        chest_pain	-5	my uncl ; nadi ; nin ; no hay ; ok ; on a ; onc ; our <child> ; outpatient ; overdos
        chest_pain	-5	parent ; part ; pen ; por el ; puls ; rac and ; radi ; residential ; ring ; room
        chest_pain	-5	saw ; see ; set ; shop ; staf ; stat ; stor ; street ; sus ; sx ; tabl ; tard ; than
        chest_pain	-5	the 0 ; the <height> ; the <school> ; the <stranger> ; the bus ; the night ; the wal
        chest_pain	-5	thi <month> ; thi <week> ; to be ; to me ; trabaj ; used ; va a ; wher i ; y mi
        chest_pain	-5	y yo ; zapato ; ~<treatment> ; ~si
        chest_pain	-6	<bodypart> <hot> ; <bodypart> <outdoors> ; <fall> off ; <give> my ; <goodbye>
        chest_pain	-6	<headface> is ; <kin> <consume> ; <kin> <furniture> ; <kin> <need> ; <kin> <play>
        chest_pain	-6	<media> ; <month> and ; <need> <record> ; <stranger> to ; <try> ; ahor ; and then
        chest_pain	-6	b ; buena ; by <amount> ; clinic ; clock ; com out ; count ; d/c ; da ; dentist
        chest_pain	-6	dij ; eleven ; en mi ; get it ; glas ; head ; her chest ; i am ; jun ; kept
        chest_pain	-6	kitchen ; last wint ; mgr ; mi <partner> ; mi herman ; most of ; my daught
        chest_pain	-6	my grandmoth ; my kid ; my moth ; narcan ; nephew ; o ; play ; que la ; rehab ; rep
        chest_pain	-6	sali ; show ; si no ; sign ; spel ; tatto ; test ; the <child> ; the <clothes>
        chest_pain	-6	the <home> ; the bathroom ; to <say> ; tre ; tub ; uncl ; week and ; window ; won
        chest_pain	-6	word ; wrot ; ~seizur ; ~sz
        chest_pain	-7	0 and ; <caretaking> ; <go> lik ; <insurance> <insurance> ; <say> <kin> ; a los
        chest_pain	-7	any ; ban ; best ; client ; contest ; cut ; ell ; end ; eso ; eye ; fal ; fre ; fue
        chest_pain	-7	garag ; hav a ; husband ; i <see> ; i get ; kne ; la <school> ; mail ; march ; mat
        chest_pain	-7	may ; my <phone> ; my sist ; neg ; otr ; pick ; plan ; pregunt ; prim ; rol ; sound
        chest_pain	-7	student ; ten ; tien ; tight and ; us ; vecin ; wer ; what do
        chest_pain	-8	<angry> ; <clinician> <say> ; <confused> ; <count> <amount> ; <drive> <amount>
        chest_pain	-8	con la ; daught ; divorc ; el <day> ; en <month> ; from a ; grad ; hop ; i havent
        chest_pain	-8	in thi ; light ; mand ; mi hij ; nos ; nuev ; por la ; rop ; sel ; spr ; teach
        chest_pain	-8	team ; the <photo> ; visit ; wak ; wel ; with the
        chest_pain	-9	<chestheart> <chestheart> ; blu ; bring ; clr <say> ; good ; mi <child> ; new
        chest_pain	-9	non sinc ; of <eat> ; ojo ; pas ; psych ; skin ; talk to ; the <amount>
        chest_pain	-9	the <outdoors> ; él
        chest_pain	-10	<play> the ; <unreal> ; dog ; fin ; has a ; med ; mi <friend> ; mo ; of a ; offic
        chest_pain	-10	read ; the <water> ; wal
        chest_pain	-11	<amount> <month> ; clear ; er ; grandmoth ; mis ; red ; roommat ; sal ; seizur
        chest_pain	-11	ya no ; ~<seizure>
        chest_pain	-12	<trust> ; aunt ; everyth ; her <bodypart> ; tir
        chest_pain	-13	<school> <school> ; <vermin> ; neighbor ; the <partner> ; was a ; wint
        chest_pain	-14	<tired> ; hair ; nad
        chest_pain	-15	<remember> ; clean ; non
        chest_pain	-17	<headface> <palecolor> ; <last> <month>
        chest_pain	-18	<seizure>
        chest_pain	-19	<key>
        chest_pain	-21	it was
        chest_pain	-27	sin
        """
}
