extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain2 = """
        chest_pain	-3	dts ; embarras ; en una ; es que ; evening ; everybody ; fly ; for chest ; fresn
        chest_pain	-3	hal ; has no ; he nev ; he put ; held ; herman ; hosp ; i am ; i feel ; i shoot
        chest_pain	-3	i teach ; is rac ; its about ; jail ; kick ; la <photo> ; lamp ; land ; lawy ; list
        chest_pain	-3	listen twic ; littl ; look at ; look for ; los nino ; lun ; me <stop> ; me dio
        chest_pain	-3	me duel ; medicin ; mi <colleague> ; my <pet> ; my cousin ; my lif ; my son
        chest_pain	-3	necesit ; no sx ; no ~<hot> ; no ~fev ; now its ; of <opioid> ; of any
        chest_pain	-3	off <alcohol> ; on day ; on our ; on sunday ; or the ; pictur ; pistol ; platic
        chest_pain	-3	porch ; que <stop> ; que la ; que lo ; re 0 ; regal ; sam as ; sant ; say she
        chest_pain	-3	say the ; screen ; se lo ; se pus ; sig ; sist in ; squeez my ; steady ; stepdad
        chest_pain	-3	stil in ; suicid ; tal ; tan ; tea ; termin ; thank ; the <friend> ; the <height>
        chest_pain	-3	the <play> ; the doctor ; the wrong ; then goe ; ther are ; therapist ; thermomet
        chest_pain	-3	thos ; threw ; to <give> ; to <stranger> ; to find ; to get ; treatment ; try ; vid
        chest_pain	-3	what the ; who is ; would lik ; wrong ; yo no ; ~<illness> ; ~<need> ; ~od
        chest_pain	-4	$ 0 ; 0 <month> ; <alcohol> <amount> ; <alone> ; <amount> <crowd>
        chest_pain	-4	<amount> <headface> ; <amount> on ; <amount> than ; <ask> que ; <ask> what
        chest_pain	-4	<asleep> in ; <blood> <bodypart> ; <bodypart> <play> ; <bodypart> of
        chest_pain	-4	<bodysound> <pain> ; <bodysound> only ; <chestheart> <amount> ; <chestheart> <need>
        chest_pain	-4	<child> <need> ; <clinician> <write> ; <clothes> <eat> ; <clothes> me ; <drug> and
        chest_pain	-4	<eat> <day> ; <eat> <furniture> ; <eat> <town> ; <feel> his ; <go> <job> ; <go> out
        chest_pain	-4	<happy> to ; <hold> a ; <home> <moment> ; <job> and ; <job> at ; <job> en
        chest_pain	-4	<kin> <amount> ; <kin> <child> ; <kin> <furniture> ; <kin> <headface> ; <kin> <kin>
        chest_pain	-4	<month> 0 ; <need> <crowd> ; <need> <give> ; <need> <treatment> ; <official> <say>
        chest_pain	-4	<pain> <leave> ; <pain> <money> ; <pain> for ; <pain> when ; <pain> ~<chestheart>
        chest_pain	-4	<partner> <opioid> ; <partner> is ; <partner> on ; <phone> <phone> ; <phone> me
        chest_pain	-4	<play> in ; <record> of ; <room> and ; <room> of ; <rope> is ; <say> i ; <say> no
        chest_pain	-4	<see> for ; <see> the ; <stop> <alcohol> ; <stop> la ; <stranger> to
        chest_pain	-4	<stranger> who ; <take> <go> ; <think> <amount> ; <think> <day> ; <think> about
        chest_pain	-4	<treatment> <day> ; <write> <amount> ; <write> the ; a <clinician> ; a <die>
        chest_pain	-4	a <happy> ; a <home> ; a <money> ; a <stranger> ; a <write> ; a coupl ; a stent
        chest_pain	-4	aceptan ; admit ; aft 0 ; and got ; and noth ; and we ; anxiety last ; are in
        chest_pain	-4	ask her ; ask me ; at 0 ; at <amount> ; baby ; bank ; big ; birthday ; black ; boc
        chest_pain	-4	body ; book ; bor ; both <bodypart> ; bought ; boyfriend ; busc ; but the ; can i
        chest_pain	-4	carpet ; chest goe ; chest measur ; cho ; com off ; complet ; compr ; cop ; corre
        chest_pain	-4	cough only ; cowork ; cuand ; cuatr ano ; de la ; dej ; dieron ; discharg ; doe
        chest_pain	-4	dont hav ; door ; dry ; el <pet> ; el <room> ; ell ; en las ; en su ; encontr
        chest_pain	-4	enorm ; es par ; es por ; esper ; espos ; everyon ; famili ; farm ; fev ; for <kin>
        chest_pain	-4	fourteen ; golp ; googl ; had a ; has nev ; hav <leave> ; hav the ; he <go>
        chest_pain	-4	he <take> ; he get ; he has ; heard ; hed ; her chest ; hes been ; hes in ; hij
        chest_pain	-4	his arm ; how many ; hrs ; hurt and ; i <go> ; i <kill> ; i <leave> ; i <money>
        chest_pain	-4	i <play> ; i left ; i nev ; id lik ; in <room> ; in an ; in and ; in it ; inch for
        chest_pain	-4	intensiv ; interview ; iop ; is 0 ; its <stimulant> ; jerk ; juev ; knif
        chest_pain	-4	la <drive> ; la <opioid> ; la <stranger> ; la boc ; las <daytime> ; last month
        chest_pain	-4	late ; le <give> ; library ; lip ; long ; los <child> ; lueg ; lvn ; may <take>
        chest_pain	-4	may bring ; me <amount> ; me <feel> ; me to ; measur forty ; medi cal ; mejor ; mes
        chest_pain	-4	mi prim ; mi sobrin ; mi suegr ; mi tia ; mon ; month and ; mor than ; my <day>
        chest_pain	-4	my <eat> ; my <home> ; my grandmoth ; my uncl ; next ; nino ; nl ; no <consume>
        chest_pain	-4	no cough ; no ~<alcohol> ; no ~sz ; novi ; ob ; of that ; on <furniture>
        chest_pain	-4	our <room> ; past ; patch ; perfect ; pie ; pink ; poc ; pon ; practic ; puert
        chest_pain	-4	pupil ; que <go> ; quiet ; rac and ; rehab ; resident ; respons ; retir ; rm 0
        chest_pain	-4	say 0 ; shel ; show ; sigu ; slid ; snor ; snow ; so i ; sobr ; som ; sor kne ; spr
        chest_pain	-4	su mam ; swing ; sí ; t ; tank ; telefon ; test ; that all ; that child ; that was
        chest_pain	-4	the <day> ; the <kin> ; the <opening> ; the bathroom ; the blu ; the kid ; the new
        chest_pain	-4	the oth ; the wal ; then i ; to <feel> ; to <hold> ; to <see> ; to a ; togeth
        chest_pain	-4	toilet ; treat ; tue ; twic ; twic for ; two year ; tx ; used to ; vec ; ven ; vi
        chest_pain	-4	vide ; voy ; was anxiety ; wasnt ; we hav ; what do ; when my ; whisper ; won
        chest_pain	-4	wouldnt ; wrist ; y <leave> ; y mi ; ya me ; you <take> ; ~<day> ; ~<home>
        chest_pain	-4	~<withdrawal> ; ~avh ; ~sinc ; ~to
        chest_pain	-5	0 0 ; 0 mo ; 0 with ; <afraid> me ; <always> <month> ; <amount> <eat> ; <amount> for
        chest_pain	-5	<amount> i ; <chestheart> no ; <child> <phone> ; <clean> <fall>
        chest_pain	-5	<clinician> <amount> ; <day> <treatment> ; <day> en ; <day> me ; <drive> <stop>
        chest_pain	-5	<go> <chestheart> ; <headface> <chestheart> ; <insurance> <insurance> ; <job> de
        chest_pain	-5	<job> from ; <kin> <go> ; <kin> <play> ; <kin> y ; <last> <day> ; <moment> <amount>
        chest_pain	-5	<need> <record> ; <outdoors> <amount> ; <pain> <stimulant> ; <past> <eat>
        chest_pain	-5	<phone> <amount> ; <phone> <kin> ; <play> <school> ; <promise> por ; <say> <day>
        chest_pain	-5	<sedative> <day> ; <smell> ; <stop> <sedative> ; <think> <take> ; <think> the
        chest_pain	-5	<trade> <say> ; <vendor> ; <volunteer> ; a <hear> ; a <say> ; a <town>
        chest_pain	-5	a <treatment> ; a few ; acab ; alarm ; alm ; and <amount> ; and <need> ; and a
        chest_pain	-5	and he ; and when ; and ~<emergency> ; at all ; back to ; belt cinch ; bos ; bridg
        chest_pain	-5	brok ; by 0 ; cal me ; cha ; chest was ; church ; clas ; closet ; com out ; con los
        chest_pain	-5	cousin ; cuart ; cuent ; cun ; custody ; de <amount> ; dentist ; died
        chest_pain	-5	doesnt <pain> ; doesnt hurt ; ekg was ; email ; en un ; es el ; est en ; fast but
        chest_pain	-5	fax ; fifteen ; fir ; fiv ; food ; freez ; gan ; garden ; grand ; gust ; he had
        chest_pain	-5	he isnt ; heart run ; hes not ; hi ; hid ; hurt when ; i <feel> ; i <job> ; i <put>
        chest_pain	-5	i had ; i want ; i work ; if she ; its for ; ive been ; jun ; la <container>
        chest_pain	-5	le <ask> ; lost ; lov ; mano ; mi abuel ; mi mar ; mil ; most of ; muri
        chest_pain	-5	my <clinician> ; my <colleague> ; my <job> ; my daught ; my husband ; my wif ; nadi
        chest_pain	-5	nin ; no <say> ; no ~<chestheart> ; no ~chest ; no ~si ; now i ; of <container>
        chest_pain	-5	of it ; out on ; outpatient ; pain + ; par que ; parent ; personal ; pour ; que ya
        chest_pain	-5	qued ; ready ; residential ; ring ; room ; run out ; saw ; segur ; she <take>
        chest_pain	-5	sheet ; sinc <month> ; stomach ; stor ; street ; strip ; suegr ; surgery ; sw ; tard
        chest_pain	-5	the <child> ; the <clinician> ; the <die> ; the <official> ; the <palecolor>
        chest_pain	-5	the dog ; the whol ; thought ; thursday ; to me ; tool ; trabaj ; trabaj en ; train
        chest_pain	-5	troubl ; ver ; voic ; wher i ; which ; whistl ; with him ; word ; y <amount>
        chest_pain	-5	y ahor ; y lo ; yard ; year ago ; yes ; yet ; zapato ; ~<kin> ; ~<stop> ; ~narcan
        chest_pain	-6	$ ; 0 st ; <amount> <child> ; <amount> <kin> ; <bodysound> ; <calm> ; <child> <say>
        chest_pain	-6	<consume> it ; <count> <amount> ; <day> i ; <die> de ; <give> my ; <hear> lik
        chest_pain	-6	<home> is ; <hot> 0 ; <kin> <consume> ; <kin> <die> ; <kin> <think> ; <limp>
        chest_pain	-6	<rail> ; <room> with ; <see> lik ; <stranger> <room> ; <take> <sedative>
        chest_pain	-6	<think> que ; <write> de ; abuel ; already ; ant ; armcha ; back in ; bedroom
        chest_pain	-6	blanket ; blu ; board ; box ; bro ; bug ; calend ; charg ; cle ; clock ; clr <say>
        chest_pain	-6	could ; de 0 ; del <town> ; dij ; drool ; f 0 ; ful ; gon so ; gracia ; great ; habl
        chest_pain	-6	hast que ; hear ; hel ; her <headface> ; her to ; hit ; hospital ; hx ; i <continue>
        chest_pain	-6	i keep ; im <go> ; in his ; in thi ; in your ; is ther ; jump ; la <opening>
        chest_pain	-6	la <town> ; landlord ; lat <kin> ; leg ; lif ; light ; lleg ; look lik ; me <say>
        chest_pain	-6	monday ; mouth ; muert ; my <furniture> ; my <school> ; narcan ; nephew ; nev been
        chest_pain	-6	niec ; no hay ; nois ; off the ; our wal ; pag ; pen ; plan ; problem ; puls ; radi
        chest_pain	-6	rain ; rep ; rn 0 ; rop ; sali ; saturday ; set ; sign ; skip ; sobrin ; sol ; soy
        chest_pain	-6	staf ; su <kin> ; sus ; talk to ; tatto ; tatuaj ; that is ; the 0 ; the <money>
        chest_pain	-6	the <stranger> ; the bed ; the hous ; thi <month> ; thi week ; thirty ; to <take>
        chest_pain	-6	to be ; todavi ; uncl ; us ; va a ; wak up ; wed ; week and ; window ; with my
        chest_pain	-6	~<shake> ; ~clean ; ~no ; ~voic
        chest_pain	-7	0 and ; <amount> <month> ; <amount> <week> ; <crash> ; <fall> off ; <furniture> and
        chest_pain	-7	<go> lik ; <goodbye> ; <gun> ; <headface> is ; <headface> on ; <kin> <need>
        chest_pain	-7	<media> ; <moment> <day> ; <need> 0 ; <need> <write> ; <pain> el ; <school> <school>
        chest_pain	-7	<school> on ; <sick> ; <stop> 0 ; a las ; apriet el ; august ; b ; boy ; buena
        chest_pain	-7	cardiologist ; check ; colleg ; con su ; d/c ; da ; daught ; de un ; doesnt ; doming
        chest_pain	-7	eat ; el <day> ; eleven ; er ; fal ; find ; fre ; from a ; fue ; had <chestheart>
        chest_pain	-7	had chest ; he <consume> ; his <headface> ; hop ; husband ; laugh ; les
        chest_pain	-7	los <headface> ; march ; mi <partner> ; mi hij ; mo ; my <phone> ; my moth ; nombr
        chest_pain	-7	non sinc ; not in ; numer ; ok ; on a ; our <child> ; paint ; part ; pick ; porqu
        chest_pain	-7	pregunt ; primer ; road ; slept ; spel ; st ; sx ; than ; the <school> ; the <tool>
        chest_pain	-7	the kitchen ; they <say> ; thi <week> ; to <say> ; wak ; was in ; wint ; y ya ; y yo
        chest_pain	-7	you hav ; ~<treatment>
        chest_pain	-8	<bodypart> from ; <chestheart> <chestheart> ; <child> in ; <confused> ; <day> <eat>
        chest_pain	-8	<drive> <amount> ; <eat> <amount> ; <month> and ; <pain> it ; <play> the ; <rarely>
        chest_pain	-8	<say> and ; <stiff> <night> ; <unreal> ; a <needle> ; agre ; and then ; any ; apena
        chest_pain	-8	at work ; ban ; cinch around ; dat ; dej el ; dio ; el alm ; en mi ; fil ; fit
        chest_pain	-8	garag ; guest ; i <school> ; kept ; mail ; med ; mi herman ; my <friend> ; my kid
        chest_pain	-8	my roommat ; my sist ; new ; play ; por la ; see ; si no ; team ; ten ; the bus
        chest_pain	-8	tre ; tub ; until ; used ; wrot ; ~<go> ; ~<hit> ; ~pt
        chest_pain	-9	<go> <outdoors> ; <say> <kin> ; <threat> ; <try> ; at <job> ; do you ; end ; eso
        chest_pain	-9	fix ; for that ; i <see> ; la <school> ; listen ; many ; mat ; mi <child> ; overdos
        chest_pain	-9	pas ; rol ; rub his ; tabl ; the <amount> ; u ; vecin ; visit ; wer ; él
        chest_pain	-10	<angry> ; <bodypart> <furniture> ; <kin> <leave> ; <sad> ; <stimulant> and ; aunt
        chest_pain	-10	clean ; count ; cut ; deni ; doctor ; dog ; en <month> ; fin ; grandmoth ; i havent
        chest_pain	-10	mgr ; my broth ; o ; otr ; prim ; read ; sel ; the <outdoors> ; the <partner>
        chest_pain	-10	the <water> ; tienen ; tir ; wel ; with the ; ~i
        chest_pain	-11	<bodypart> <hot> ; <need> <take> ; <rope> cinch ; <vermin> ; <year> <past>
        chest_pain	-11	by <amount> ; child ; con la ; contest ; eye ; hair ; head ; mand ; neighbor ; nuev
        chest_pain	-11	psych ; red ; teach ; the <photo> ; ~de ; ~seizur
        chest_pain	-12	<clinician> <say> ; <last> <month> ; <moment> i ; <sober> ; bring ; empty ; good
        chest_pain	-12	i get ; nos ; of a ; return ; rib 0 ; sal ; seizur ; skin
        chest_pain	-13	<trust> ; has a ; la <home> ; la cas ; mi <friend> ; mis ; ojo ; sin ; wal
        chest_pain	-13	~<hear> ; ~sz
        chest_pain	-14	<remember> ; <school> de ; <tired> ; nad
        chest_pain	-15	<need> por ; <stop> el ; ayud por ; was a
        chest_pain	-16	her <bodypart> ; non
        chest_pain	-17	<headface> <palecolor> ; it was
        chest_pain	-18	kne
        chest_pain	-22	<seizure> ; ya no
        chest_pain	-23	<key>
        """
}
