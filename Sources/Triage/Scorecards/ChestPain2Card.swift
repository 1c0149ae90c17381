extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain2 = """
        chest_pain	-4	<stranger> <room> ; <stranger> in ; <think> <take> ; <think> the ; <volunteer>
        chest_pain	-4	<week> and ; <write> <write> ; a <home> ; a <write> ; a stent ; and she ; and so
        chest_pain	-4	and we ; and when ; are in ; ask for ; ask what ; bank ; bedroom ; blanket ; blood
        chest_pain	-4	board ; bor ; bos ; box ; bro ; but the ; cal me ; cat ; cath ; cha ; chest goe
        chest_pain	-4	cho ; clas ; com out ; confirm ; corre ; custody ; d/c ; de que ; dentist ; divorc
        chest_pain	-4	do i ; duel el ; embarras ; en su ; en un ; es el ; esper ; everybody ; fami
        chest_pain	-4	famili ; feet ; food ; fourteen ; get it ; gon so ; grandson ; has no ; hav <leave>
        chest_pain	-4	he <take> ; heard ; her chest ; herman ; hi ; hurt when ; i <feel> ; i am ; i had
        chest_pain	-4	i keep ; i tak ; i want ; i work ; id lik ; im <go> ; in <chestheart> ; in that
        chest_pain	-4	is rac ; juev ; la <container> ; la <drive> ; la <stranger> ; la nariz ; last month
        chest_pain	-4	littl ; lo que ; look lik ; lost ; lov ; mano ; may ; me <amount> ; me duel
        chest_pain	-4	medi cal ; medicin ; mejor ; mi prim ; mi sobrin ; mil ; monday ; mov
        chest_pain	-4	my <colleague> ; my <day> ; my grandmoth ; my husband ; my son ; my uncl ; my wif
        chest_pain	-4	nariz ; next ; no <say> ; no sx ; no ~si ; noth els ; novi ; nunc ; of it ; ok
        chest_pain	-4	our wal ; paint ; par que ; poc ; por el ; problem ; puert ; que <go> ; que ya
        chest_pain	-4	ready ; record ; retir ; return ; ros ; run out ; sam ; send ; sist in ; slept
        chest_pain	-4	snow ; so i ; sobr ; soy ; stat ; strip ; sw ; tea ; the <day> ; the <opening>
        chest_pain	-4	the kid ; the new ; the wrong ; thi <month> ; thirty ; thursday ; tienen ; to a
        chest_pain	-4	train ; tuesday ; van ; vec ; voy ; was in ; was the ; wat ; whistl ; why ; window
        chest_pain	-4	with my ; with the ; wks ; wouldnt ; y <amount> ; y mi ; year old ; yes ; yet
        chest_pain	-4	you <give> ; you <take> ; ~<headface> ; ~<shake> ; ~<stop> ; ~no
        chest_pain	-5	$ ; 0 0 ; <alone> ; <always> <month> ; <amount> <week> ; <ask> for ; <calm>
        chest_pain	-5	<child> <say> ; <clinician> <amount> ; <clothes> <eat> ; <day> me ; <eat> <eat>
        chest_pain	-5	<go> <job> ; <go> <outdoors> ; <headface> on ; <hear> lik ; <kin> <go>
        chest_pain	-5	<kin> <play> ; <month> <leave> ; <month> <past> ; <need> <record>
        chest_pain	-5	<outdoors> <outdoors> ; <pain> it ; <promise> por ; <rail> ; <sad> ; <sick>
        chest_pain	-5	<stiff> <night> ; <take> <sedative> ; <think> about ; <think> que ; <trade> <say>
        chest_pain	-5	<vendor> ; <write> de ; <year> old ; a <needle> ; a <treatment> ; alm ; already
        chest_pain	-5	and <take> ; anxiety last ; any ; anyth ; apena ; b ; brok ; calend ; cardiologist
        chest_pain	-5	check ; chest measur ; church ; clock ; could ; cuent ; dat ; de 0 ; del <town>
        chest_pain	-5	doesnt ; el <clinician> ; el alm ; email ; est en ; everyon ; f 0 ; fax ; ful ; gan
        chest_pain	-5	gracia ; great ; habl ; hast que ; he <consume> ; her to ; hid ; hospital ; i <job>
        chest_pain	-5	i <play> ; i <put> ; i can ; i need ; inch for ; intensiv ; is the ; is ther ; k
        chest_pain	-5	knif ; la <town> ; la cas ; landlord ; las <amount> ; last wint ; laugh ; lif ; lleg
        chest_pain	-5	los <headface> ; lueg ; me <say> ; measur forty ; mi abuel ; mi mar ; muert
        chest_pain	-5	my <clinician> ; my <friend> ; my <job> ; my <room> ; my daught ; my roommat ; nadi
        chest_pain	-5	now i ; o ; of <eat> ; outpatient ; pag ; qued ; rac and ; rain ; rep ; residential
        chest_pain	-5	ring ; road ; saturday ; saw ; say i ; sigu ; sobrin ; sol ; st ; stor ; street
        chest_pain	-5	suegr ; sunday ; the 0 ; the <child> ; the <money> ; the night ; the wal
        chest_pain	-5	they <say> ; to me ; todavi ; trabaj en ; ven ; ver ; was anxiety ; wed ; wer
        chest_pain	-5	which ; won ; wrong ; y ya ; ~<die> ; ~<kin>
        chest_pain	-6	<amount> <headface> ; <amount> for ; <crash> ; <day> <eat> ; <die> de
        chest_pain	-6	<furniture> and ; <goodbye> ; <headface> is ; <kin> <die> ; <kin> <need>
        chest_pain	-6	<kin> <think> ; <media> ; <need> <write> ; <outdoors> <amount> ; <rarely>
        chest_pain	-6	<say> and ; <smell> ; <year> <past> ; a <town> ; a las ; abuel ; and a ; ant
        chest_pain	-6	at <job> ; at work ; august ; ban ; best ; charg ; count ; cun ; deni ; dij ; dio
        chest_pain	-6	doming ; eat ; el <pet> ; eleven ; empty ; en las ; find ; fit ; fix ; found ; fre
        chest_pain	-6	freez ; guest ; gust ; had <chestheart> ; had chest ; hear ; i <school> ; in march
        chest_pain	-6	jun ; la <home> ; la <opening> ; leg ; les ; light ; many ; mar ; me to ; mes
        chest_pain	-6	my <school> ; my sist ; nephew ; nev been ; nin ; no hay ; nombr ; noth sinc ; numer
        chest_pain	-6	parent ; part ; pen ; plan ; por la ; porqu ; pregunt ; primer ; radi ; sali ; segur
        chest_pain	-6	si no ; sign ; staf ; sx ; tabl ; tard ; than ; the <school> ; the <stranger>
        chest_pain	-6	the divorc ; the whol ; to be ; uncl ; used ; va a ; what do ; wrot ; you hav
        chest_pain	-6	zapato ; ~seizur
        chest_pain	-7	<amount> <kin> ; <bodypart> <hot> ; <bodypart> <outdoors>
        chest_pain	-7	<chestheart> <chestheart> ; <child> in ; <drive> <amount> ; <eat> <amount>
        chest_pain	-7	<fall> off ; <give> my ; <go> lik ; <home> is ; <kin> <consume> ; <kin> <furniture>
        chest_pain	-7	<pain> <stimulant> ; <play> in ; <stimulant> and ; <threat> ; <unreal> ; and then
        chest_pain	-7	bridg ; buena ; by <amount> ; clinic ; da ; daught ; de un ; el <day> ; eso ; fil
        chest_pain	-7	garden ; grad ; hard ; hav the ; husband ; jump ; kitchen ; mat ; mgr ; most of
        chest_pain	-7	my kid ; my moth ; new ; on a ; onc ; our <child> ; overdos ; pt ; room ; rub his
        chest_pain	-7	see ; set ; spel ; sus ; test ; the <tool> ; the bus ; the hous ; to <say> ; trabaj
        chest_pain	-7	tre ; tub ; until ; y yo ; ~<treatment>
        chest_pain	-8	0 and ; <caretaking> ; <chestheart> <headface> ; <clinician> <say>
        chest_pain	-8	<count> <amount> ; <say> i ; <stop> el ; <try> ; contest ; cut ; doctor ; ell
        chest_pain	-8	en <month> ; en mi ; end ; er ; everyth ; eye ; fal ; fue ; garag ; grandmoth ; hop
        chest_pain	-8	i <continue> ; i <see> ; kept ; mail ; mi <partner> ; mi hij ; my <phone> ; neg
        chest_pain	-8	pick ; play ; rol ; spr ; student ; talk to ; tatto ; us ; vecin ; visit ; word
        chest_pain	-9	<amount> <month> ; <angry> ; <confused> ; <moment> i ; <month> and ; <say> <kin>
        chest_pain	-9	<school> de ; aunt ; do you ; from a ; head ; i havent ; in thi ; kne ; la <school>
        chest_pain	-9	mi herman ; my broth ; narcan ; non sinc ; nos ; otr ; prim ; psych ; red ; sel
        chest_pain	-9	skin ; the <amount> ; the <outdoors> ; tir ; wak ; ~<hear> ; ~sz
        chest_pain	-10	<play> the ; bring ; clr <say> ; con la ; dog ; good ; i get ; mi <child> ; nuev
        chest_pain	-10	pas ; read ; roommat ; sal ; teach ; team ; the <photo> ; wal ; wel
        chest_pain	-11	blu ; clear ; fin ; mand ; med ; mo ; rop ; the <water>
        chest_pain	-12	<school> <school> ; <trust> ; march ; mi <friend> ; mis ; neighbor ; ojo ; seizur
        chest_pain	-12	was a
        chest_pain	-13	<sober> ; hair ; her <bodypart> ; wint
        chest_pain	-14	<need> por ; <tired> ; <vermin> ; ayud por ; has a ; of a
        chest_pain	-15	<headface> <palecolor> ; <remember>
        chest_pain	-16	clean ; nad
        chest_pain	-17	non ; the <partner>
        chest_pain	-19	<last> <month>
        chest_pain	-20	<key> ; <seizure>
        chest_pain	-21	ya no
        chest_pain	-23	it was
        chest_pain	-24	sin
        """
}
