extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain2 = """
        chest_pain	-4	<phone> <phone> ; <record> of ; <room> and ; <sad> ; <say> <amount> ; <say> <day>
        chest_pain	-4	<say> and ; <sedative> <day> ; <see> for ; <stimulant> in ; <stop> 0
        chest_pain	-4	<stop> <sedative> ; <stranger> <room> ; <think> <take> ; <think> que
        chest_pain	-4	<treatment> <day> ; <volunteer> ; <week> and ; a <color> ; a <home> ; a <write>
        chest_pain	-4	a stent ; again ; alarm ; and so ; and when ; at <amount> ; back in ; bank ; blood
        chest_pain	-4	board ; body ; bor ; bos ; both ; bought ; box ; bro ; but the ; cal me ; card ; cat
        chest_pain	-4	cha ; chest goe ; cho ; clas ; colleg ; com out ; complet ; compr ; con los
        chest_pain	-4	confirm ; corre ; cousin ; cuand ; cuart ; cuent ; custody ; d/c ; dentist ; died
        chest_pain	-4	dieron ; divorc ; do i ; door ; eleven ; embarras ; en su ; encontr ; es el ; esper
        chest_pain	-4	est en ; everybody ; everyon ; famili ; farm ; found ; fourteen ; grandson ; has no
        chest_pain	-4	he had ; heard ; hel ; her <headface> ; her chest ; his <headface> ; hospital
        chest_pain	-4	hurt when ; i <feel> ; i <go> ; i <happy> ; i <job> ; i <play> ; i had ; i keep
        chest_pain	-4	i tak ; i want ; i work ; id lik ; im <go> ; in that ; is the ; juev ; knif
        chest_pain	-4	la <container> ; la <drive> ; la <stranger> ; la <town> ; la nariz ; las <daytime>
        chest_pain	-4	last month ; leav ; los <child> ; lov ; lueg ; medicin ; mejor ; mi prim ; mi sobrin
        chest_pain	-4	mi tia ; mil ; my <colleague> ; my <day> ; my <eat> ; my <friend> ; my <job>
        chest_pain	-4	my uncl ; nadi ; nariz ; next ; nino ; no <say> ; no sx ; no ~si ; novi ; now i
        chest_pain	-4	nunc ; of <container> ; of <eat> ; off the ; our wal ; panic ; pie ; poc ; problem
        chest_pain	-4	que <go> ; que ya ; quiet ; ready ; record ; residential ; retir ; rn 0 ; sam
        chest_pain	-4	say i ; she <take> ; sheet ; smel ; snor ; so i ; sobr ; stat ; su <kin> ; sw
        chest_pain	-4	swing ; tatuaj ; telefon ; the <day> ; the <medicine> ; the <opening>
        chest_pain	-4	the <palecolor> ; the <play> ; the bathroom ; the dog ; the kid ; the new
        chest_pain	-4	the wrong ; thi <month> ; thirty ; thursday ; tienen ; to a ; trabaj en ; turn ; van
        chest_pain	-4	voy a ; was in ; was the ; wat ; when my ; whistl ; why ; with my ; wks ; wouldnt
        chest_pain	-4	wrist ; wrong ; y <amount> ; y mi ; yes ; yet ; you <give> ; you <take> ; ~<die>
        chest_pain	-4	~<headface> ; ~<home> ; ~<stop> ; ~no ; ~pt
        chest_pain	-5	0 0 ; <always> <month> ; <amount> <week> ; <ask> for ; <caretaking>
        chest_pain	-5	<chestheart> <headface> ; <clothes> <eat> ; <day> me ; <eat> <eat> ; <go> <job>
        chest_pain	-5	<goodbye> ; <hear> lik ; <home> <alone> ; <kin> <think> ; <kin> y ; <law> <say>
        chest_pain	-5	<month> <leave> ; <month> <past> ; <outdoors> <outdoors> ; <pain> <leave>
        chest_pain	-5	<past> <eat> ; <play> <school> ; <promise> por ; <room> of ; <see> lik ; <sick>
        chest_pain	-5	<stiff> <night> ; <take> <sedative> ; <think> about ; <vendor> ; <write> <write>
        chest_pain	-5	<write> de ; <year> old ; a <needle> ; a <town> ; a <treatment> ; alm ; already
        chest_pain	-5	and <take> ; and a ; and then ; anxiety last ; any ; apena ; ask for ; august ; b
        chest_pain	-5	brok ; calend ; check ; chest measur ; church ; cun ; del <town> ; dij
        chest_pain	-5	el <clinician> ; el alm ; email ; en un ; f 0 ; fax ; fil ; fiv ; fix ; gan ; gracia
        chest_pain	-5	great ; guest ; habl ; her to ; hi ; hid ; i <put> ; i can ; i need
        chest_pain	-5	in <chestheart> ; in march ; inch for ; intensiv ; is ther ; jun ; k ; la <opening>
        chest_pain	-5	las <amount> ; laugh ; lif ; look lik ; los <headface> ; mano ; me <say> ; me to
        chest_pain	-5	measur forty ; mi abuel ; muert ; my <clinician> ; my <room> ; my daught
        chest_pain	-5	my grandmoth ; my roommat ; nephew ; nev been ; nin ; no hay ; noth sinc ; o ; onc
        chest_pain	-5	outpatient ; pag ; par que ; por el ; pregunt ; qued ; rac and ; rep ; road
        chest_pain	-5	run out ; sali ; saturday ; saw ; segur ; sigu ; slept ; sobrin ; soy ; st ; stor
        chest_pain	-5	street ; suegr ; tabl ; ten ; than ; the 0 ; the <clinician> ; the <money>
        chest_pain	-5	the <school> ; the <stranger> ; the bed ; the bus ; the divorc ; the kitchen
        chest_pain	-5	the night ; the wal ; the whol ; then i ; to me ; tool ; train ; ven ; ver ; voy
        chest_pain	-5	was anxiety ; wed ; what do ; which ; window ; won ; year old ; you hav ; ~<kin>
        chest_pain	-5	~<shake>
        chest_pain	-6	<amount> <headface> ; <amount> for ; <calm> ; <crash> ; <fall> off ; <furniture> and
        chest_pain	-6	<give> my ; <headface> is ; <headface> on ; <home> is ; <kin> <die>
        chest_pain	-6	<kin> <furniture> ; <need> <record> ; <need> <write> ; <outdoors> <amount>
        chest_pain	-6	<play> in ; <rail> ; <rarely> ; <smell> ; <year> <past> ; a las ; ant ; anyth
        chest_pain	-6	are in ; ban ; best ; blanket ; bridg ; buena ; charg ; da ; dat ; daught ; de 0
        chest_pain	-6	deni ; doctor ; doesnt ; doming ; duel el ; eat ; el <pet> ; empty ; en las ; find
        chest_pain	-6	fit ; ful ; hard ; hav a ; he <consume> ; hear ; jump ; la <home> ; la cas
        chest_pain	-6	landlord ; last wint ; leg ; les ; light ; littl ; lleg ; long ; many ; mes
        chest_pain	-6	my <school> ; my husband ; nombr ; ok ; our <child> ; overdos ; parent ; part
        chest_pain	-6	primer ; pt ; rain ; rehab ; ring ; rub his ; see ; si no ; sol ; sx ; the <child>
        chest_pain	-6	the <tool> ; they <say> ; to <see> ; to be ; todavi ; trabaj ; tre ; uncl ; until
        chest_pain	-6	used ; va a ; wer ; y yo ; zapato
        chest_pain	-7	<amount> <kin> ; <bodypart> <hot> ; <bodypart> <outdoors> ; <child> <say>
        chest_pain	-7	<confused> ; <day> <eat> ; <die> de ; <drive> <amount> ; <eat> <amount> ; <go> lik
        chest_pain	-7	<kin> <consume> ; <kin> <need> ; <pain> <stimulant> ; <say> i ; <stop> el ; <threat>
        chest_pain	-7	<unreal> ; abuel ; at <job> ; at work ; by <amount> ; cardiologist ; clinic
        chest_pain	-7	clr <say> ; could ; count ; de un ; dio ; el <day> ; end ; eso ; fre ; freez ; fue
        chest_pain	-7	garden ; gav ; gust ; had <chestheart> ; had chest ; hast que ; hav the ; i <see>
        chest_pain	-7	kept ; kne ; may ; mgr ; mi mar ; most of ; my <phone> ; my kid ; my moth ; my sist
        chest_pain	-7	new ; numer ; on a ; paint ; pen ; pick ; plan ; por la ; radi ; room ; set ; spel
        chest_pain	-7	squeez in ; staf ; sus ; tard ; tatto ; test ; the hous ; tub ; word ; wrot
        chest_pain	-7	~<treatment> ; ~seizur ; él
        chest_pain	-8	0 and ; <angry> ; <bodypart> <furniture> ; <child> in ; <count> <amount>
        chest_pain	-8	<moment> i ; <stimulant> and ; en <month> ; en mi ; er ; eye ; fal ; from a ; garag
        chest_pain	-8	grad ; head ; hop ; husband ; i <continue> ; i <school> ; la <school> ; mat
        chest_pain	-8	mi <partner> ; mi herman ; mi hij ; narcan ; neg ; otr ; psych ; rol ; spr ; student
        chest_pain	-8	sunday ; talk to ; the <amount> ; to <say> ; visit
        chest_pain	-9	<chestheart> <chestheart> ; <month> and ; <play> the ; <say> <kin> ; <school> de
        chest_pain	-9	<try> ; aunt ; con la ; contest ; cut ; do you ; dog ; ell ; everyth ; good
        chest_pain	-9	i havent ; in thi ; kitchen ; mail ; mand ; non sinc ; nos ; pas ; play ; prim
        chest_pain	-9	read ; return ; rop ; sel ; skin ; the <photo> ; tir ; us ; vecin ; wak ; wal
        chest_pain	-9	~<hear> ; ~sz
        chest_pain	-10	<amount> <month> ; <clinician> <say> ; bring ; med ; mi <child> ; mi <friend>
        chest_pain	-10	my broth ; red ; roommat ; seizur ; the <outdoors> ; the <water> ; wel
        chest_pain	-11	clear ; grandmoth ; hair ; i get ; mo ; nuev ; teach ; team
        chest_pain	-12	blu ; fin ; march ; neighbor ; sal ; wint
        chest_pain	-13	<school> <school> ; <sober> ; <trust> ; her <bodypart> ; mis ; of a ; ojo ; was a
        chest_pain	-14	<remember> ; <tired> ; nad
        chest_pain	-15	<headface> <palecolor> ; has a
        chest_pain	-16	<vermin> ; clean ; the <partner>
        chest_pain	-18	non
        chest_pain	-19	<last> <month>
        chest_pain	-20	<key> ; <seizure> ; ya no
        chest_pain	-22	sin
        chest_pain	-24	ayud por
        chest_pain	-26	it was
        """
}
