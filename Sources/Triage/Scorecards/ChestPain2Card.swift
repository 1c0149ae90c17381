extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain2 = """
        chest_pain	-4	<write> <write> ; a <home> ; a <write> ; a stent ; and she ; and so ; and we
        chest_pain	-4	and when ; are in ; ask for ; ask what ; bank ; bedroom ; blanket ; blood ; board
        chest_pain	-4	bor ; bos ; box ; bro ; but the ; cal me ; cat ; cath ; cha ; chest goe ; cho ; clas
        chest_pain	-4	com out ; confirm ; corre ; custody ; d/c ; de que ; dentist ; do i ; duel el
        chest_pain	-4	embarras ; en su ; en un ; es el ; esper ; everybody ; famili ; feet ; food
        chest_pain	-4	fourteen ; get it ; gon so ; grandson ; has no ; hav <leave> ; he <take> ; heard
        chest_pain	-4	her chest ; herman ; hes in ; hi ; hurt when ; i <feel> ; i am ; i had ; i keep
        chest_pain	-4	i tak ; i want ; i work ; id lik ; if i ; im <go> ; in <chestheart> ; in that
        chest_pain	-4	is rac ; juev ; la <container> ; la <drive> ; la <stranger> ; la nariz ; last month
        chest_pain	-4	littl ; lo que ; look lik ; los <clothes> ; lost ; lov ; mano ; may ; me <amount>
        chest_pain	-4	medi cal ; medicin ; mejor ; mi prim ; mi sobrin ; mil ; monday ; mov
        chest_pain	-4	my <colleague> ; my <day> ; my husband ; my son ; my uncl ; my wif ; nariz ; next
        chest_pain	-4	no <say> ; no sx ; no ~si ; noth els ; novi ; nunc ; of <container> ; of it ; ok
        chest_pain	-4	our wal ; paint ; par que ; poc ; por el ; problem ; puert ; que <go> ; que ya
        chest_pain	-4	ready ; record ; retir ; return ; ros ; run out ; sam ; send ; sist in ; slept
        chest_pain	-4	snow ; so i ; sobr ; soy ; stat ; strip ; sw ; tea ; the <day> ; the <opening>
        chest_pain	-4	the kid ; the new ; the wrong ; thi <month> ; thirty ; thursday ; tienen ; to a
        chest_pain	-4	train ; tuesday ; van ; vec ; voy ; wak up ; was in ; was the ; wat ; whistl ; why
        chest_pain	-4	window ; with the ; wks ; wouldnt ; y <amount> ; y mi ; year old ; yes ; yet
        chest_pain	-4	you <give> ; you <take> ; ~<headface> ; ~<shake> ; ~no
        chest_pain	-5	$ ; 0 0 ; <alone> ; <always> <month> ; <amount> <week> ; <ask> for ; <calm>
        chest_pain	-5	<child> <say> ; <clinician> <amount> ; <day> me ; <eat> <eat> ; <eat> <furniture>
        chest_pain	-5	<go> <job> ; <go> <outdoors> ; <headface> <chestheart> ; <headface> on ; <hear> lik
        chest_pain	-5	<kin> <go> ; <kin> <play> ; <month> <leave> ; <month> <past> ; <need> <record>
        chest_pain	-5	<outdoors> <outdoors> ; <pain> it ; <promise> por ; <rail> ; <sad> ; <sick>
        chest_pain	-5	<stiff> <night> ; <take> <sedative> ; <think> about ; <think> que ; <trade> <say>
        chest_pain	-5	<vendor> ; <write> de ; <year> old ; a <needle> ; a <treatment> ; alm ; already
        chest_pain	-5	and <take> ; anxiety last ; anyth ; apena ; b ; brok ; calend ; cardiologist ; check
        chest_pain	-5	chest measur ; church ; clock ; could ; cuent ; dat ; de 0 ; del <town> ; divorc
        chest_pain	-5	doesnt ; el <clinician> ; el alm ; email ; est en ; everyon ; f 0 ; fax ; ful ; gan
        chest_pain	-5	gracia ; great ; habl ; hast que ; he <consume> ; her to ; hid ; hospital ; i <job>
        chest_pain	-5	i <play> ; i <put> ; i can ; i need ; inch for ; intensiv ; is the ; is ther ; k
        chest_pain	-5	knif ; la <town> ; la cas ; landlord ; las <amount> ; last wint ; laugh ; lif ; lleg
        chest_pain	-5	los <headface> ; lueg ; me <say> ; measur forty ; mi abuel ; mi mar ; muert
        chest_pain	-5	my <clinician> ; my <friend> ; my <job> ; my <room> ; my daught ; my roommat ; nadi
        chest_pain	-5	now i ; o ; of <eat> ; outpatient ; pag ; qued ; rac and ; rain ; rep ; residential
        chest_pain	-5	ring ; road ; saturday ; saw ; say i ; sigu ; sobrin ; sol ; st ; stor ; street
        chest_pain	-5	suegr ; sunday ; tabl ; the 0 ; the <child> ; the <money> ; the night ; the wal
        chest_pain	-5	they <say> ; to me ; todavi ; trabaj en ; ven ; ver ; was anxiety ; wed ; wer
        chest_pain	-5	which ; with my ; won ; wrong ; y ya ; ~<die> ; ~<kin>
        chest_pain	-6	<amount> <headface> ; <amount> for ; <crash> ; <day> <eat> ; <die> de
        chest_pain	-6	<furniture> and ; <goodbye> ; <headface> is ; <kin> <die> ; <kin> <need>
        chest_pain	-6	<kin> <think> ; <media> ; <need> <write> ; <outdoors> <amount> ; <rarely>
        chest_pain	-6	<say> and ; <smell> ; <year> <past> ; a <town> ; a las ; abuel ; and a ; ant ; any
        chest_pain	-6	at <job> ; at work ; august ; ban ; best ; charg ; count ; cun ; deni ; dij ; dio
        chest_pain	-6	doming ; eat ; el <pet> ; eleven ; empty ; en las ; find ; fit ; fix ; found ; fre
        chest_pain	-6	freez ; guest ; gust ; had <chestheart> ; had chest ; hear ; i <school> ; in march
        chest_pain	-6	jun ; la <home> ; la <opening> ; leg ; les ; light ; many ; mar ; me to ; mes
        chest_pain	-6	my <school> ; my grandmoth ; my sist ; nephew ; nev been ; nin ; no hay ; nombr
        chest_pain	-6	noth sinc ; numer ; overdos ; parent ; part ; pen ; plan ; por la ; porqu ; pregunt
        chest_pain	-6	primer ; radi ; sali ; segur ; si no ; sign ; staf ; sx ; tard ; than ; the <school>
        chest_pain	-6	the <stranger> ; the divorc ; the whol ; to be ; uncl ; used ; va a ; what do ; wrot
        chest_pain	-6	you hav ; ~seizur
        chest_pain	-7	<bodypart> <hot> ; <bodypart> <outdoors> ; <chestheart> <chestheart> ; <child> in
        chest_pain	-7	<drive> <amount> ; <eat> <amount> ; <fall> off ; <give> my ; <go> lik ; <home> is
        chest_pain	-7	<kin> <consume> ; <kin> <furniture> ; <pain> <stimulant> ; <play> in
        chest_pain	-7	<stimulant> and ; <threat> ; <unreal> ; and then ; bridg ; buena ; by <amount>
        chest_pain	-7	clinic ; da ; daught ; de un ; el <day> ; eso ; fil ; garden ; grad ; hard ; hav a
        chest_pain	-7	hav the ; husband ; jump ; kitchen ; mat ; mgr ; most of ; my kid ; my moth ; new
        chest_pain	-7	on a ; onc ; our <child> ; pt ; room ; rub his ; see ; set ; spel ; sus ; test
        chest_pain	-7	the <tool> ; the bus ; the hous ; to <say> ; trabaj ; tre ; tub ; until ; y yo
        chest_pain	-7	zapato ; ~<treatment>
        chest_pain	-8	0 and ; <amount> <kin> ; <caretaking> ; <chestheart> <headface> ; <count> <amount>
        chest_pain	-8	<say> i ; <stop> el ; <try> ; aunt ; contest ; cut ; doctor ; ell ; en <month>
        chest_pain	-8	en mi ; end ; er ; everyth ; eye ; fal ; fue ; garag ; hop ; i <continue> ; i <see>
        chest_pain	-8	kept ; mail ; mi <partner> ; mi hij ; my <phone> ; pick ; play ; rol ; spr ; student
        chest_pain	-8	talk to ; tatto ; us ; vecin ; visit ; word
        chest_pain	-9	<amount> <month> ; <angry> ; <clinician> <say> ; <confused> ; <moment> i
        chest_pain	-9	<month> and ; <say> <kin> ; <school> de ; do you ; from a ; head ; in thi ; kne
        chest_pain	-9	la <school> ; mi herman ; my broth ; narcan ; neg ; non sinc ; nos ; otr ; prim
        chest_pain	-9	psych ; red ; sel ; skin ; the <amount> ; the <outdoors> ; tir ; wak ; ~<hear> ; ~sz
        chest_pain	-10	<play> the ; bring ; clr <say> ; con la ; dog ; good ; grandmoth ; i get ; i havent
        chest_pain	-10	mi <child> ; nuev ; pas ; read ; roommat ; sal ; teach ; team ; the <photo> ; wal
        chest_pain	-10	wel
        chest_pain	-11	blu ; clear ; fin ; mand ; med ; mo ; ojo ; rop ; the <water>
        chest_pain	-12	<school> <school> ; <trust> ; march ; mi <friend> ; mis ; neighbor ; seizur ; was a
        chest_pain	-13	<sober> ; hair ; her <bodypart> ; wint
        chest_pain	-14	<need> por ; <tired> ; <vermin> ; ayud por ; has a ; of a
        chest_pain	-15	<headface> <palecolor> ; <remember>
        chest_pain	-16	clean ; nad
        chest_pain	-17	non ; the <partner>
        chest_pain	-19	<last> <month>
        chest_pain	-20	<key> ; <seizure>
        chest_pain	-21	ya no
        chest_pain	-24	it was ; sin
        """
}
