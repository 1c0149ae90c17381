extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain2 = """
        chest_pain	-3	jun ; lamp ; las mano ; lawy ; le <give> ; listen twic ; lo que ; los nino ; lot
        chest_pain	-3	lu ; may <take> ; may bring ; me <feel> ; medical ; mi sobrin ; mouth ; mov
        chest_pain	-3	my <home> ; my aunt ; nail ; nineteen ; nino ; no ~<say> ; no ~el ; noth els
        chest_pain	-3	now its ; of <eat> ; of <opioid> ; off <alcohol> ; off a ; on <furniture> ; on our
        chest_pain	-3	ord ; oye ; peopl ; pictur ; poc ; porch ; practic ; pt 0 ; que <go> ; que es ; re 0
        chest_pain	-3	residential ; retir ; saf ; sangr ; sant ; seen ; she isnt ; ship ; sho ; show
        chest_pain	-3	sigu ; sinc <month> ; slap ; slid ; smel ; so far ; so we ; sobr ; steady ; t ; tan
        chest_pain	-3	telefon ; that all ; the <clinician> ; the <crowd> ; the <friend> ; the <kin>
        chest_pain	-3	the bathroom ; the divorc ; the neighbor ; the wrong ; ther was ; thermomet
        chest_pain	-3	thi week ; thos ; thursday ; tiemp ; ties ; to <feel> ; to <give> ; to a ; toilet
        chest_pain	-3	trabaj en ; treatment ; try ; tx ; uniform ; vid ; wait ; wak up ; we had ; we hav
        chest_pain	-3	what do ; when it ; wher i ; y mi ; y teng ; year ago ; yest ; ~0 ; ~<angry>
        chest_pain	-3	~<blood> ; ~le ; ~w/d
        chest_pain	-4	<amount> <drive> ; <amount> <eat> ; <ask> si ; <child> with ; <clinician> <write>
        chest_pain	-4	<clothes> <eat> ; <clothes> me ; <container> is ; <continue> in ; <count> <amount>
        chest_pain	-4	<count> <day> ; <drive> <stop> ; <drug> and ; <eat> <day> ; <eat> <furniture>
        chest_pain	-4	<eat> <go> ; <eat> <town> ; <eat> at ; <eat> for ; <furniture> <headface>
        chest_pain	-4	<go> <job> ; <go> <town> ; <go> out ; <hear> lik ; <hold> a ; <job> de
        chest_pain	-4	<kin> <play> ; <kin> y ; <leave> <day> ; <moment> <amount> ; <need> <record>
        chest_pain	-4	<need> <treatment> ; <official> <say> ; <opioid> in ; <pain> <money> ; <pain> for
        chest_pain	-4	<partner> <opioid> ; <partner> on ; <past> <go> ; <past> i ; <phone> <amount>
        chest_pain	-4	<phone> me ; <put> <furniture> ; <put> the ; <room> and ; <room> of ; <say> i
        chest_pain	-4	<say> the ; <see> for ; <see> the ; <stop> <alcohol> ; <stop> <past>
        chest_pain	-4	<stop> <sedative> ; <stranger> who ; <take> <go> ; <think> <go> ; <think> <take>
        chest_pain	-4	<think> about ; <think> que ; <think> the ; <volunteer> ; <week> and ; <write> de
        chest_pain	-4	a <clinician> ; a <happy> ; a <home> ; a <money> ; a few ; a whol ; airport
        chest_pain	-4	all night ; along ; alway ; and <amount> ; and <need> ; and got ; anxiety last
        chest_pain	-4	apena ; are in ; ask her ; ask me ; at 0 ; at <home> ; at <night> ; baby
        chest_pain	-4	belt cinch ; bet ; birthday ; book ; bor ; boyfriend ; bro ; by 0 ; c/o <pain>
        chest_pain	-4	cal me ; card ; cha ; chest goe ; chest measur ; com up ; compr ; could ; couldnt
        chest_pain	-4	cowork ; cuant ; cuart ; cun ; custody ; d/c ; dej ; dentist ; discharg ; do i
        chest_pain	-4	dont <think> ; dont hav ; drov ; dry ; dts ; en su ; esper ; espos ; famili ; farm
        chest_pain	-4	feet ; fifteen ; find ; fourteen ; fresn ; gan ; great ; gust ; guy ; had a ; has no
        chest_pain	-4	hav <leave> ; hav the ; he get ; he nev ; hed ; her <headface> ; hes been ; hes not
        chest_pain	-4	hosp ; how many ; hrs ; i <job> ; i <put> ; i feel ; i shoot ; i teach ; i work
        chest_pain	-4	id lik ; if i ; if she ; in an ; in and ; in your ; inch for ; interview ; is 0
        chest_pain	-4	is rac ; its <stimulant> ; jerk ; juev ; la <furniture> ; la <opioid>
        chest_pain	-4	la <stranger> ; land ; las <daytime> ; last month ; le <stop> ; library ; list
        chest_pain	-4	littl ; lleg ; long ; look for ; los <child> ; lov ; mat ; md ; me <amount>
        chest_pain	-4	me <stop> ; me in ; me to ; measur forty ; medi cal ; mi abuel ; mi herman ; mi mar
        chest_pain	-4	mi suegr ; mi tia ; mon ; my cousin ; my fac ; nev been ; new ; niec ; nl
        chest_pain	-4	no ~<alcohol> ; no ~<hear> ; no ~<pain> ; no ~chest ; no ~sx ; noc ; nod ; ob
        chest_pain	-4	of that ; onc ; our <room> ; our wal ; past ; peg ; perfect ; pie ; pregunt si
        chest_pain	-4	puert ; pupil ; que <stop> ; que lo ; resident ; say the ; segur ; she <take> ; shot
        chest_pain	-4	skip ; slot ; so i ; soy ; strip ; su mam ; surgery ; tal ; tea ; thank ; that child
        chest_pain	-4	that is ; that was ; the <build> ; the <child> ; the <day> ; the <opening> ; the blu
        chest_pain	-4	the doctor ; the dog ; the floor ; the kid ; the oth ; then i ; ther an ; therapist
        chest_pain	-4	thi <week> ; thought ; thur ; to his ; tod ; togeth ; tomorrow ; tool ; treat ; tue
        chest_pain	-4	turn ; using ; van ; ver ; vide ; voic ; voy ; voy a ; was anxiety ; wasnt ; when my
        chest_pain	-4	when the ; who is ; wint ; with him ; would lik ; wrist ; wrong ; y <amount> ; y lo
        chest_pain	-4	y yo ; ya me ; year old ; you <take> ; your <treatment> ; zapato ; ~<phone> ; ~<say>
        chest_pain	-4	~<wait> ; ~de ; ~hay
        chest_pain	-5	$ ; 0 and ; 0 mo ; 0 st ; <afraid> me ; <amount> <child> ; <amount> <week>
        chest_pain	-5	<amount> i ; <blood> <bodypart> ; <bodypart> <chestheart> ; <bodypart> <play>
        chest_pain	-5	<child> <need> ; <child> <phone> ; <clean> <fall> ; <day> en ; <drive> <amount>
        chest_pain	-5	<feel> his ; <go> <chestheart> ; <happy> to ; <headface> <continue> ; <headface> are
        chest_pain	-5	<headface> is ; <job> at ; <job> from ; <kin> <child> ; <kin> <go> ; <kin> <put>
        chest_pain	-5	<outdoors> <amount> ; <pain> when ; <past> <eat> ; <past> the ; <phone> <kin>
        chest_pain	-5	<rarely> ; <say> <ask> ; <say> <day> ; <sick> ; <smell> ; <stop> 0 ; <stop> las
        chest_pain	-5	<stranger> <room> ; <year> old ; a <hear> ; a <stranger> ; a <write> ; admit
        chest_pain	-5	and <eat> ; and squeez ; and when ; and ~<emergency> ; armcha ; at <amount> ; bank
        chest_pain	-5	bedroom ; black ; blanket ; body ; bos ; bought ; bridg ; brok ; busc ; but the
        chest_pain	-5	cardiologist ; carpet ; charg ; cho ; clas ; closet ; com off ; com out ; cuent ; da
        chest_pain	-5	de un ; del <town> ; director ; doesnt ; doesnt <pain> ; doesnt hurt ; drool
        chest_pain	-5	ekg was ; el <pet> ; email ; en un ; est en ; everyon ; fast but ; fev ; fir ; fiv
        chest_pain	-5	food ; gam ; gracia ; grand ; he had ; he put ; heard ; heart run ; hi ; hit
        chest_pain	-5	hospital ; hurt when ; i <go> ; i <kill> ; i <leave> ; i <play> ; i had ; i need
        chest_pain	-5	i nev ; intensiv ; is ther ; ive been ; kick ; la <container> ; la <drive>
        chest_pain	-5	le <ask> ; lif ; lueg ; mano ; month and ; most of ; my <clinician> ; my <colleague>
        chest_pain	-5	my <day> ; my <eat> ; my <furniture> ; my <job> ; my <school> ; my daught
        chest_pain	-5	my grandmoth ; my husband ; my son ; my uncl ; my wif ; next ; no ~<consume>
        chest_pain	-5	no ~hay ; non sinc ; novi ; now i ; numer ; of <container> ; off the ; out on
        chest_pain	-5	outpatient ; par que ; part ; pas ; personal ; pistol ; pour ; que ya ; radi ; ready
        chest_pain	-5	rep ; say she ; screen ; sheet ; shel ; snor ; sobrin ; som ; split ; spr ; stomach
        chest_pain	-5	stor ; suegr ; sunday ; sw ; swing ; tard ; the 0 ; the <official> ; the <palecolor>
        chest_pain	-5	the <school> ; the hous ; the new ; thirty ; to <hold> ; to <see> ; to <take>
        chest_pain	-5	to be ; to me ; todavi ; trabaj ; train ; troubl ; twic for ; used ; which ; whistl
        chest_pain	-5	yard ; yet ; ~<illness> ; ~<shake> ; ~<sick> ; ~cough ; ~i ; ~la ; ~no ; ~sx ; ~to
        chest_pain	-5	~voic
        chest_pain	-6	0 0 ; <child> <say> ; <confused> ; <crash> ; <day> i ; <die> de ; <fall> off
        chest_pain	-6	<give> my ; <home> is ; <hot> 0 ; <kin> <die> ; <kin> <think> ; <media>
        chest_pain	-6	<need> <write> ; <pain> el ; <play> <school> ; <room> with ; <rope> is ; <school> on
        chest_pain	-6	<sedative> <day> ; <see> lik ; <stiff> <night> ; <stimulant> in ; <take> 0
        chest_pain	-6	<write> <write> ; a <die> ; a <needle> ; a <town> ; a las ; abuel ; already ; and he
        chest_pain	-6	ant ; august ; board ; box ; buena ; cabez ; calend ; chest was ; church ; cle
        chest_pain	-6	cocin ; colleg ; con el ; con los ; con su ; cousin ; cuand ; dio ; el <room> ; ell
        chest_pain	-6	en mi ; enfermer ; er ; f 0 ; fami ; fax ; fil ; fre ; from a ; gav ; golp ; gon so
        chest_pain	-6	good ; habl ; handl ; he <consume> ; her chest ; her to ; hes in ; hurt and
        chest_pain	-6	i <feel> ; i keep ; i left ; im <go> ; in thi ; k ; la <opening> ; la <town>
        chest_pain	-6	landlord ; leg ; light ; look lik ; march ; me <give> ; me <say> ; med ; mes ; nadi
        chest_pain	-6	nephew ; no ~<chestheart> ; ok ; pag ; parent ; pen ; primer ; problem ; qued ; rain
        chest_pain	-6	ring ; room ; rop ; run out ; sab ; sali ; saturday ; set ; sign ; slept ; st
        chest_pain	-6	street ; su <kin> ; suicid ; sus ; talk to ; tatto ; test ; the <die> ; the bed
        chest_pain	-6	the bus ; the whol ; thi <month> ; u ; uncl ; va a ; viv ; was in ; wed ; with my
        chest_pain	-6	won ; wouldnt ; y ahor ; you hav ; ~<kin> ; ~clean ; ~pt ; ~seizur
        chest_pain	-7	<always> <month> ; <bodypart> from ; <day> <eat> ; <day> <say> ; <eat> <amount>
        chest_pain	-7	<goodbye> ; <headface> <chestheart> ; <headface> on ; <kin> <consume> ; <kin> <need>
        chest_pain	-7	<moment> <day> ; <month> and ; <outdoors> <outdoors> ; <rail> ; <sad>
        chest_pain	-7	<school> <school> ; <take> <sedative> ; <unreal> ; a <say> ; agre ; any ; apriet el
        chest_pain	-7	b ; blu ; boy ; camin ; check ; contest ; daught ; de 0 ; deni ; dij ; doming ; eat
        chest_pain	-7	el <day> ; el <play> ; en las ; end ; ful ; garden ; guest ; had <chestheart>
        chest_pain	-7	had chest ; hear ; herman ; hid ; hop ; husband ; lat <kin> ; laugh ; los <headface>
        chest_pain	-7	mand ; may ; mo ; muert ; my <phone> ; my kid ; my sist ; narcan ; nin ; nombr ; nos
        chest_pain	-7	on a ; otr ; our <child> ; pain + ; porqu ; puls ; road ; saw ; ten ; the <stranger>
        chest_pain	-7	the wal ; to <say> ; tre ; until ; us ; window ; wrot ; ~<hit> ; ~<treatment>
        chest_pain	-8	<bodypart> of ; <clinician> <amount> ; <go> <outdoors> ; <go> lik ; <gun>
        chest_pain	-8	<kin> <furniture> ; <limp> ; <need> 0 ; <pain> it ; <say> <kin> ; <say> and ; <try>
        chest_pain	-8	<year> <past> ; and then ; ban ; clean ; eleven ; eso ; fal ; hast que ; jump
        chest_pain	-8	la <school> ; les ; mgr ; mi <partner> ; mi hij ; my moth ; need to ; paint ; por la
        chest_pain	-8	pregunt ; prim ; see ; si no ; than ; the <amount> ; they <say> ; visit ; wil
        chest_pain	-8	with the ; ~fit
        chest_pain	-9	<amount> <month> ; <bodypart> <hot> ; <child> in ; <furniture> and
        chest_pain	-9	<pain> <stimulant> ; <tired> ; alarm ; clr <say> ; count ; en 0 ; garag ; glas
        chest_pain	-9	grandmoth ; i <continue> ; i <school> ; in <room> ; kept ; listen ; mail ; many
        chest_pain	-9	my <friend> ; my broth ; my roommat ; nuev ; ojo ; overdos ; plan ; play ; return
        chest_pain	-9	skin ; tabl ; tank ; the <outdoors> ; the <tool> ; tub ; wer ; ~<hear> ; ~sz
        chest_pain	-10	<amount> <kin> ; <angry> ; <kin> <leave> ; <need> <take> ; <stimulant> and
        chest_pain	-10	<threat> ; cinch around ; cut ; dej el ; do you ; dog ; en <month> ; eye ; fix
        chest_pain	-10	for that ; freez ; i <see> ; mi <child> ; pick ; psych ; read ; rub his ; sel
        chest_pain	-10	team ; the <money> ; word ; él
        chest_pain	-11	<amount> for ; <calm> ; <clinician> <say> ; <play> the ; <rope> cinch ; <trust>
        chest_pain	-11	at <job> ; at work ; bring ; by <amount> ; child ; con la ; doctor ; empty ; fin
        chest_pain	-11	hair ; head ; lost ; mis ; neighbor ; rib 0 ; sal ; wel
        chest_pain	-12	<chestheart> <chestheart> ; <last> <month> ; <moment> i ; aunt ; i get ; i havent
        chest_pain	-12	mi <friend> ; of a ; rol ; seizur ; teach ; the <partner> ; vecin
        chest_pain	-13	<school> de ; <sober> ; the <photo> ; tienen ; tir ; wak ; wal
        chest_pain	-14	<bodypart> <furniture> ; la <home> ; la cas ; nad ; red
        chest_pain	-15	<remember> ; <vermin> ; non
        chest_pain	-16	<headface> <palecolor> ; her <bodypart> ; the <water> ; was a
        chest_pain	-17	<stop> el
        chest_pain	-19	it was ; ya no
        chest_pain	-21	<key> ; has a ; kne
        chest_pain	-23	<seizure>
        """
}
