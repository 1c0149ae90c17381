extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain2 = """
        chest_pain	-3	and noth ; and we ; anymor ; anyth ; been <take> ; bel ; believ ; belt cinch ; boc
        chest_pain	-3	brinc ; buy ; camion ; can i ; can you ; chest tatto ; christma ; cocain ask ; cop
        chest_pain	-3	counselor ; county ; cuart ; cuatr ano ; cuerp ; cup ; dat ; de <amount> ; dieron
        chest_pain	-3	doesnt <think> ; door ; dts ; el <alcohol> ; embarras ; er <clinician> ; es el
        chest_pain	-3	es par ; es por ; everybody ; fac ; february ; fly ; for <kin> ; for chest ; fresn
        chest_pain	-3	grandson ; has nev ; hav been ; hav not ; he is ; her <kin> ; her nam ; his arm
        chest_pain	-3	i <buy> ; i <money> ; i feel ; i want ; it to ; its for ; ive <take> ; judg
        chest_pain	-3	las mano ; le <give> ; limpi ; listen twic ; llor ; los nino ; lot ; me <amount>
        chest_pain	-3	me <feel> ; me in ; medical ; mi sobrin ; mouth ; mov ; my <home> ; my aunt ; nail
        chest_pain	-3	nino ; no ~<pain> ; noc ; of <eat> ; of <opioid> ; off a ; on <furniture> ; on day
        chest_pain	-3	on our ; ord ; oye ; paid ; peg ; pictur ; placement ; practic ; que <go> ; que es
        chest_pain	-3	quisier ; rehab ; residential ; sangr ; sant ; ship ; sho ; sig ; sigu ; slap ; smel
        chest_pain	-3	so we ; sobr ; stabl ; staf ; steady ; tan ; telefon ; that isnt ; the <crowd>
        chest_pain	-3	the <friend> ; the <kin> ; the <medicine> ; the bathroom ; the divorc ; the neighbor
        chest_pain	-3	the wrong ; then goe ; ther was ; thermomet ; thi week ; thos ; tiemp ; ties
        chest_pain	-3	to <give> ; toilet ; trabaj en ; treatment ; try ; tx ; uniform ; using ; wak up
        chest_pain	-3	was on ; we had ; we hav ; when it ; wher i ; y mi ; y teng ; ~0 ; ~<angry> ; ~<see>
        chest_pain	-3	~le ; ~od ; ~w/d
        chest_pain	-4	$ 0 ; 0 <month> ; 0 for ; 0 with ; <amount> <drive> ; <chestheart> <need>
        chest_pain	-4	<child> <need> ; <child> and ; <child> with ; <clean> <fall> ; <clinician> <write>
        chest_pain	-4	<clothes> <eat> ; <clothes> me ; <continue> in ; <count> <amount> ; <count> <day>
        chest_pain	-4	<drive> <stop> ; <drug> and ; <eat> <furniture> ; <eat> <go> ; <eat> <town>
        chest_pain	-4	<eat> at ; <eat> for ; <furniture> <headface> ; <go> <job> ; <go> <town>
        chest_pain	-4	<headface> <continue> ; <hear> lik ; <hold> a ; <job> de ; <job> from ; <kin> <play>
        chest_pain	-4	<kin> y ; <leave> <day> ; <moment> <amount> ; <month> 0 ; <official> <say>
        chest_pain	-4	<opioid> <medicine> ; <pain> <money> ; <pain> for ; <partner> <opioid>
        chest_pain	-4	<partner> on ; <past> <go> ; <past> i ; <phone> <amount> ; <phone> me
        chest_pain	-4	<put> <furniture> ; <put> the ; <record> of ; <room> of ; <say> i ; <say> the
        chest_pain	-4	<say> to ; <see> for ; <see> the ; <stop> <alcohol> ; <stop> <past>
        chest_pain	-4	<stop> <sedative> ; <stranger> who ; <take> 0 ; <take> <go> ; <think> <go>
        chest_pain	-4	<think> about ; <think> que ; <think> the ; <treatment> <day> ; <volunteer>
        chest_pain	-4	<write> de ; a <clinician> ; a <happy> ; a <home> ; a <money> ; airport ; all night
        chest_pain	-4	along ; alway ; and <need> ; and got ; anxiety last ; apena ; are in ; ask her
        chest_pain	-4	ask me ; at 0 ; at <night> ; at all ; baby ; bet ; body ; book ; bor ; boyfriend
        chest_pain	-4	bp ; c/o <pain> ; cal me ; card ; cha ; chest goe ; chest measur ; clear ; com up
        chest_pain	-4	complet ; compr ; confirm ; couldnt ; cowork ; cuant ; cun ; d/c ; dej ; dentist
        chest_pain	-4	discharg ; dont <think> ; dont hav ; drov ; dry ; en su ; esper ; espos ; famili
        chest_pain	-4	farm ; feet ; fifteen ; find ; fourteen ; fue ; gan ; great ; gust ; guy ; had a
        chest_pain	-4	has no ; hav <leave> ; hav the ; he get ; he nev ; hed ; hes been ; hes not
        chest_pain	-4	how many ; hrs ; i <job> ; i <play> ; i <put> ; i shoot ; i teach ; i work ; id lik
        chest_pain	-4	in an ; in and ; in your ; inch for ; interview ; iop ; is 0 ; is rac
        chest_pain	-4	its <stimulant> ; jail ; juev ; jun ; la <furniture> ; la <opioid> ; la <stranger>
        chest_pain	-4	lamp ; land ; las <daytime> ; last month ; late ; le <stop> ; library ; list ; littl
        chest_pain	-4	lleg ; long ; look for ; los <child> ; lov ; mat ; may <take> ; may bring ; md
        chest_pain	-4	me <stop> ; me to ; measur forty ; medi cal ; mi abuel ; mi mar ; mi suegr ; mi tia
        chest_pain	-4	mon ; my cousin ; my fac ; my grandmoth ; my son ; my uncl ; new ; niec ; nl
        chest_pain	-4	no ~<alcohol> ; no ~<hear> ; no ~el ; no ~si ; no ~sx ; noth els ; of that
        chest_pain	-4	off <alcohol> ; onc ; our <room> ; our wal ; past ; peopl ; perfect ; pie ; pink
        chest_pain	-4	porch ; pt 0 ; puert ; pupil ; que <stop> ; que lo ; retir ; say the ; segur
        chest_pain	-4	she <take> ; shot ; slid ; slot ; so far ; sol ; soy ; strip ; su mam ; surgery ; t
        chest_pain	-4	tal ; tea ; thank ; that all ; that child ; the <clinician> ; the <day>
        chest_pain	-4	the <opening> ; the blu ; the doctor ; the floor ; the kid ; the oth ; then i
        chest_pain	-4	therapist ; thi <week> ; thought ; thursday ; to <feel> ; to a ; to his ; tod
        chest_pain	-4	togeth ; tool ; treat ; tue ; used to ; van ; ver ; vid ; vide ; voic ; voy ; voy a
        chest_pain	-4	was anxiety ; wasnt ; what do ; when my ; when the ; who is ; with him ; would lik
        chest_pain	-4	wrist ; wrong ; y <amount> ; y lo ; y yo ; ya me ; year ago ; yest ; yet
        chest_pain	-4	you <take> ; you hav ; zapato ; ~<blood> ; ~<wait> ; ~hay ; ~narcan ; ~sinc ; ~sx
        chest_pain	-5	0 mo ; 0 st ; <afraid> me ; <amount> <child> ; <amount> <eat> ; <amount> i
        chest_pain	-5	<blood> <bodypart> ; <bodypart> <chestheart> ; <bodypart> <play> ; <child> <phone>
        chest_pain	-5	<consume> it ; <day> en ; <drive> <amount> ; <eat> <day> ; <feel> his
        chest_pain	-5	<go> <chestheart> ; <go> out ; <happy> to ; <headface> are ; <headface> is
        chest_pain	-5	<job> at ; <kin> <child> ; <kin> <put> ; <need> <record> ; <outdoors> <amount>
        chest_pain	-5	<pain> when ; <past> <eat> ; <past> the ; <phone> <kin> ; <room> and ; <room> with
        chest_pain	-5	<sick> ; <smell> ; <stiff> <night> ; <stop> las ; <stranger> <room> ; <think> <take>
        chest_pain	-5	<vendor> ; a <hear> ; a <stranger> ; a <write> ; a few ; admit ; and <amount>
        chest_pain	-5	and <eat> ; and squeez ; and when ; and ~<emergency> ; armcha ; at <amount>
        chest_pain	-5	back in ; bank ; bedroom ; black ; blanket ; bos ; bought ; bridg ; bro ; brok
        chest_pain	-5	busc ; but the ; by 0 ; camin ; carpet ; chest was ; cho ; clas ; closet ; com off
        chest_pain	-5	com out ; could ; cuent ; custody ; da ; de un ; del <town> ; director ; doesnt
        chest_pain	-5	doesnt <pain> ; doesnt hurt ; drool ; ekg was ; el <pet> ; email ; en mi ; en un
        chest_pain	-5	est en ; everyon ; fast but ; fev ; fir ; fiv ; food ; gam ; gracia ; grand ; he put
        chest_pain	-5	heard ; heart run ; her <headface> ; hi ; hit ; hurt and ; hurt when ; i <go>
        chest_pain	-5	i <kill> ; i <leave> ; i had ; i keep ; i nev ; if she ; in <chestheart> ; intensiv
        chest_pain	-5	ive been ; jerk ; kick ; la <container> ; la <drive> ; landlord ; le <ask> ; lif
        chest_pain	-5	lueg ; mano ; mi herman ; month and ; most of ; my <clinician> ; my <colleague>
        chest_pain	-5	my <eat> ; my <job> ; my <school> ; my daught ; my husband ; my wif ; nev been
        chest_pain	-5	no ~<say> ; no ~hay ; not ~in ; novi ; now i ; numer ; ob ; of <container> ; off the
        chest_pain	-5	out on ; outpatient ; par que ; part ; pas ; pistol ; pour ; primer ; que ya ; qued
        chest_pain	-5	radi ; ready ; rep ; resident ; saturday ; say she ; screen ; sign ; skip ; snor
        chest_pain	-5	sobrin ; split ; spr ; stomach ; stor ; suegr ; sw ; swing ; tard ; that was ; the 0
        chest_pain	-5	the <build> ; the <child> ; the <die> ; the <official> ; the <palecolor>
        chest_pain	-5	the <school> ; the bed ; the dog ; the hous ; the new ; thirty ; to <hold>
        chest_pain	-5	to <see> ; to be ; to me ; todavi ; tomorrow ; trabaj ; train ; twic for ; which
        chest_pain	-5	whistl ; wouldnt ; yard ; ~<illness> ; ~<phone> ; ~<shake> ; ~<sick> ; ~cough ; ~la
        chest_pain	-5	~voic
        chest_pain	-6	$ ; 0 0 ; <amount> <week> ; <child> <say> ; <crash> ; <day> i ; <die> de
        chest_pain	-6	<fall> off ; <give> my ; <home> is ; <hot> 0 ; <kin> <go> ; <kin> <think> ; <media>
        chest_pain	-6	<need> <write> ; <pain> el ; <play> <school> ; <rarely> ; <rope> is ; <say> <day>
        chest_pain	-6	<school> on ; <sedative> <day> ; <see> lik ; <stimulant> in ; <unreal>
        chest_pain	-6	<write> <write> ; a <die> ; a <needle> ; a <town> ; a <treatment> ; a las ; abuel
        chest_pain	-6	already ; ant ; any ; board ; box ; buena ; cabez ; calend ; cardiologist ; charg
        chest_pain	-6	church ; cle ; cocin ; colleg ; con el ; con los ; con su ; cousin ; cuand ; daught
        chest_pain	-6	dio ; el <day> ; el <room> ; ell ; en las ; er ; f 0 ; fami ; fax ; fre ; gav ; golp
        chest_pain	-6	gon so ; habl ; handl ; he <consume> ; he had ; her chest ; her to ; hes in
        chest_pain	-6	hospital ; hx ; i <feel> ; i left ; im <go> ; in thi ; is ther ; la <opening> ; leg
        chest_pain	-6	light ; look lik ; lost ; me <give> ; me <say> ; mes ; my <day> ; my <furniture>
        chest_pain	-6	narcan ; nephew ; no ~<consume> ; pain + ; parent ; pen ; personal ; pregunt
        chest_pain	-6	problem ; ring ; room ; rop ; run out ; sab ; sali ; set ; sheet ; slept ; so i
        chest_pain	-6	som ; st ; street ; su <kin> ; suicid ; sus ; talk to ; tatto ; that is ; the bus
        chest_pain	-6	the whol ; thi <month> ; to <take> ; troubl ; uncl ; used ; va a ; was in ; wed
        chest_pain	-6	week and ; wint ; won ; y ahor ; ~<kin> ; ~clean ; ~no ; ~to
        chest_pain	-7	0 and ; <always> <month> ; <day> <eat> ; <day> <say> ; <eat> <amount> ; <goodbye>
        chest_pain	-7	<headface> <chestheart> ; <headface> on ; <kin> <consume> ; <kin> <die>
        chest_pain	-7	<moment> <day> ; <month> and ; <need> 0 ; <outdoors> <outdoors> ; <rail> ; <sad>
        chest_pain	-7	<school> <school> ; <take> <sedative> ; a <say> ; agre ; and he ; apriet el ; august
        chest_pain	-7	b ; blu ; boy ; de 0 ; dij ; doming ; eat ; el <play> ; end ; fal ; fil ; from a
        chest_pain	-7	ful ; garden ; good ; guest ; had <chestheart> ; had chest ; hear ; hid ; hop
        chest_pain	-7	husband ; jump ; k ; la <town> ; lat <kin> ; los <headface> ; mand ; march ; mo
        chest_pain	-7	muert ; my <phone> ; my kid ; my sist ; nadi ; next ; nin ; nombr ; non sinc ; nos
        chest_pain	-7	ok ; on a ; otr ; our <child> ; pag ; porqu ; puls ; rain ; road ; saw ; shel
        chest_pain	-7	si no ; ten ; test ; the <stranger> ; the wal ; to <say> ; tre ; until ; us ; window
        chest_pain	-7	with my ; wrot ; ~<hit> ; ~<treatment>
        chest_pain	-8	<bodypart> from ; <bodypart> of ; <clinician> <amount> ; <go> <outdoors> ; <go> lik
        chest_pain	-8	<gun> ; <kin> <furniture> ; <kin> <need> ; <limp> ; <pain> <stimulant> ; <pain> it
        chest_pain	-8	<say> <kin> ; <say> and ; <stop> 0 ; <try> ; alarm ; and then ; ban ; check
        chest_pain	-8	contest ; eleven ; eso ; glas ; hast que ; i <continue> ; i <school> ; kept
        chest_pain	-8	la <school> ; laugh ; les ; med ; mgr ; mi <partner> ; mi hij ; my moth ; no ~chest
        chest_pain	-8	paint ; por la ; prim ; see ; than ; the <amount> ; they <say> ; visit ; wil
        chest_pain	-8	with the ; ~de ; ~fit ; ~i
        chest_pain	-9	<child> in ; <furniture> and ; <sober> ; <stimulant> and ; <tired> ; <year> <past>
        chest_pain	-9	clr <say> ; count ; deni ; garag ; grandmoth ; in <room> ; listen ; mail ; many
        chest_pain	-9	my <friend> ; my broth ; my roommat ; nuev ; ojo ; plan ; play ; rub his ; skin
        chest_pain	-9	tabl ; tank ; the <outdoors> ; the <tool> ; tub ; wer ; ~pt ; ~seizur
        chest_pain	-10	<amount> <month> ; <angry> ; <bodypart> <hot> ; <confused> ; <kin> <leave>
        chest_pain	-10	<threat> ; at work ; cinch around ; clean ; cut ; dej el ; do you ; doctor ; dog
        chest_pain	-10	empty ; en <month> ; eye ; fix ; for that ; freez ; i <see> ; mi <child> ; overdos
        chest_pain	-10	pick ; psych ; read ; rib 0 ; sel ; team ; the <money> ; u ; word ; ~<hear> ; él
        chest_pain	-11	<amount> <kin> ; <amount> for ; <calm> ; <chestheart> <chestheart>
        chest_pain	-11	<clinician> <say> ; <need> <take> ; <play> the ; <rope> cinch ; <trust> ; at <job>
        chest_pain	-11	by <amount> ; child ; con la ; fin ; hair ; head
        chest_pain	-12	<moment> i ; bring ; i get ; i havent ; mi <friend> ; mis ; neighbor
        chest_pain	-12	no ~<chestheart> ; of a ; return ; rol ; sal ; seizur ; teach ; tir ; vecin ; wel
        chest_pain	-12	~sz
        chest_pain	-13	<last> <month> ; aunt ; la cas ; the <partner> ; the <photo> ; wak
        chest_pain	-14	<bodypart> <furniture> ; <school> de ; la <home> ; nad ; red ; tienen ; wal
        chest_pain	-15	<remember> ; <vermin> ; her <bodypart> ; the <water>
        chest_pain	-16	was a
        chest_pain	-17	<headface> <palecolor> ; <stop> el ; non
        chest_pain	-18	it was
        chest_pain	-21	<key> ; has a ; kne ; ya no
        chest_pain	-22	<seizure>
        """
}
