extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain2 = """
        chest_pain	-3	~lat ~<kin> ; ~muri ; ~w/d ; ~year
        chest_pain	-4	$ 0 ; 0 day ; 0 st ; <alcohol> in ; <amount> <child> ; <amount> <eat>
        chest_pain	-4	<amount> <week> ; <amount> at ; <amount> than ; <bodypart> <chestheart>
        chest_pain	-4	<bodypart> <play> ; <chestheart> <need> ; <chestheart> of ; <clothes> <eat>
        chest_pain	-4	<container> is ; <continue> in ; <day> <day> ; <day> en ; <drive> <stop>
        chest_pain	-4	<drug> and ; <eat> <go> ; <furniture> <headface> ; <go> <job> ; <go> <town>
        chest_pain	-4	<headface> is ; <hear> <hear> ; <hear> lik ; <home> in ; <home> no
        chest_pain	-4	<insurance> <insurance> ; <job> at ; <job> de ; <job> from ; <kin> <play>
        chest_pain	-4	<last> <month> ; <law> and ; <media> ; <moment> <amount> ; <moment> its
        chest_pain	-4	<money> <money> ; <need> <kill> ; <need> <treatment> ; <night> <stop>
        chest_pain	-4	<official> <say> ; <pain> for ; <partner> on ; <past> i ; <phone> <amount>
        chest_pain	-4	<phone> <phone> ; <phone> me ; <play> <month> ; <put> <furniture> ; <put> the
        chest_pain	-4	<room> and ; <room> of ; <say> <day> ; <say> the ; <say> to ; <see> for ; <see> the
        chest_pain	-4	<stop> <past> ; <stop> <sedative> ; <stop> <stimulant> ; <stop> las ; <stranger> in
        chest_pain	-4	<stranger> who ; <take> <go> ; <think> <go> ; <think> <take> ; <think> about
        chest_pain	-4	<week> and ; <write> <amount> ; a <clinician> ; a <happy> ; a <write> ; a few
        chest_pain	-4	admit ; adult ; aft 0 ; airport ; all night ; alway ; and <amount> ; and got
        chest_pain	-4	and so ; apena ; are in ; ask her ; ask me ; at <home> ; at hom ; bel ; belt cinch
        chest_pain	-4	board ; boc ; book ; bos ; by 0 ; cal me ; carpet ; cha ; chest goe ; chest measur
        chest_pain	-4	chest tatto ; com up ; complet ; compr ; confirm ; cop ; couldnt ; counselor ; cuant
        chest_pain	-4	cuart ; cuent ; cun ; de la ; dentist ; dieron ; divorc ; do i ; doesnt <think>
        chest_pain	-4	doesnt know ; dont hav ; door ; drov ; dry ; era ; espos ; fac ; famili ; fifteen
        chest_pain	-4	find ; for chest ; fresn ; gam ; gan ; girl ; golp ; gracia ; great ; gust ; gut
        chest_pain	-4	had a ; hav <leave> ; he doesnt ; he get ; he had ; he is ; he nev ; her <headface>
        chest_pain	-4	hes been ; hes not ; how many ; i <kill> ; i <put> ; i am ; i had ; i just ; i nev
        chest_pain	-4	id lik ; if i ; in an ; in and ; inch for ; is rac ; its <stimulant> ; la <opioid>
        chest_pain	-4	la <stranger> ; lamp ; land ; le <ask> ; library ; lleg ; llev ; look for
        chest_pain	-4	los <child> ; lov ; mat ; md ; me <stop> ; measur forty ; medi cal ; mi abuel
        chest_pain	-4	mi mar ; mi pap ; mi suegr ; mon ; mor than ; mouth ; my <eat> ; my grandmoth ; new
        chest_pain	-4	nino ; no ~<alcohol> ; no ~sx ; noc ; of that ; on <furniture> ; ord ; our <room>
        chest_pain	-4	out on ; oye ; pain + ; past ; pie ; pour ; puert ; pupil ; que <stop> ; ready
        chest_pain	-4	record ; request ; resident ; ring ; run a ; say the ; segur ; she <take> ; sigu
        chest_pain	-4	sinc <month> ; skip ; slap ; slid ; slot ; soy ; split ; stay in ; stor ; strip
        chest_pain	-4	su mam ; surgery ; sw ; swing ; sí ; tal ; thank ; that all ; that child
        chest_pain	-4	the <build> ; the <opening> ; the bathroom ; the blu ; the floor ; the kid ; then i
        chest_pain	-4	ther an ; thi <week> ; thre day ; to <see> ; to <take> ; to his ; tod ; tomorrow
        chest_pain	-4	tool ; treat ; two year ; using ; vide ; voic ; voy ; wasnt ; we had ; when it
        chest_pain	-4	when the ; who is ; with <amount> ; won ; would lik ; y <amount> ; y lo ; yard
        chest_pain	-4	yest ; yet ; you <take> ; your <treatment> ; zapato ; ~<clinician> ; ~<container>
        chest_pain	-4	~<day> <chestheart> ; ~<furniture> ; ~<hear> ; ~<height> ; ~<medicine> ; ~<see>
        chest_pain	-4	~<sick> ; ~birthday ; ~da ; ~dej ; ~hay ; ~lat ; ~sx
        chest_pain	-5	$ ; 0 mo ; <afraid> me ; <alone> ; <amount> <drive> ; <ask> for ; <blood> <bodypart>
        chest_pain	-5	<child> <phone> ; <clean> <fall> ; <clothes> me ; <confused> ; <count> <amount>
        chest_pain	-5	<day> i ; <drive> <amount> ; <eat> <day> ; <fall> off ; <feel> his ; <go> out
        chest_pain	-5	<happy> to ; <headface> <continue> ; <kin> <put> ; <kin> <think> ; <kin> ~<die>
        chest_pain	-5	<outdoors> <amount> ; <pain> when ; <past> <eat> ; <rarely> ; <room> with
        chest_pain	-5	<school> <school> ; <school> on ; <sedative> <day> ; <smell> ; <stimulant> in
        chest_pain	-5	<stranger> <room> ; <take> 0 ; <take> <sedative> ; <think> que
        chest_pain	-5	<treatment> <amount> ; <vendor> ; <volunteer> ; <wait> in ; <write> <write>
        chest_pain	-5	a <hear> ; a <stranger> ; a mi ; all <amount> ; and <eat> ; and squeez ; and when
        chest_pain	-5	armcha ; ask for ; at <amount> ; at <night> ; baby ; bedroom ; black ; body ; bor
        chest_pain	-5	bought ; bridg ; bro ; busc ; but the ; chest was ; cho ; clas ; closet ; colleg
        chest_pain	-5	com out ; con su ; custody ; de un ; del <town> ; director ; discharg ; el <pet>
        chest_pain	-5	email ; en un ; est en ; everyon ; farm ; fax ; fev ; fir ; fiv ; food ; fre
        chest_pain	-5	friday ; good ; grand ; habl ; he put ; heard ; her chest ; hit ; hospital
        chest_pain	-5	hurt when ; i <go> ; i <leave> ; i left ; i need ; if she ; in <bodypart> ; in it
        chest_pain	-5	intensiv ; is 0 ; is ther ; ive been ; jerk ; juev ; kick ; la <container>
        chest_pain	-5	la <drive> ; lif ; mano ; mes ; mi tia ; month and ; my <clinician> ; my <colleague>
        chest_pain	-5	my <furniture> ; my <job> ; my daught ; my fac ; my husband ; my sist ; my son
        chest_pain	-5	my uncl ; nail ; nev been ; next ; no ~<consume> ; no ~hay ; non sinc ; novi ; numer
        chest_pain	-5	of <container> ; of it ; off the ; outpatient ; par que ; part ; pas ; personal
        chest_pain	-5	pistol ; pregunt ; primer ; que ya ; qued ; radi ; rep ; rop ; say i ; say she
        chest_pain	-5	screen ; sheet ; slept ; snor ; so i ; sobrin ; som ; stat ; structur ; su <kin>
        chest_pain	-5	suegr ; sunday ; tard ; test ; that was ; the 0 ; the <official> ; the <play>
        chest_pain	-5	the <school> ; the bed ; the bus ; the dog ; the new ; thirty ; thought ; thur
        chest_pain	-5	to <hold> ; to be ; to me ; todavi ; trabaj ; train ; turn ; used ; ver ; wait ; wed
        chest_pain	-5	when my ; wher i ; which ; whistl ; with him ; you hav ; ~for ; ~narcan ; ~no ; ~pt
        chest_pain	-6	0 0 ; <amount> <month> ; <amount> i ; <bodypart> from ; <child> <say> ; <crash>
        chest_pain	-6	<day> <say> ; <headface> <chestheart> ; <headface> y ; <home> is ; <hot> 0
        chest_pain	-6	<kin> <child> ; <kin> <go> ; <limp> ; <moment> <day> ; <need> <write> ; <past> <go>
        chest_pain	-6	<past> the ; <play> <school> ; <play> in ; <rail> ; <rope> is ; <see> lik ; <sick>
        chest_pain	-6	<stiff> <night> ; <unreal> ; a <needle> ; a <town> ; a las ; abuel ; already
        chest_pain	-6	and he ; ant ; any ; blanket ; box ; boy ; buena ; cabez ; calend ; charg ; church
        chest_pain	-6	cocin ; con el ; con los ; cousin ; cuand ; d/c ; deni ; dij ; dio ; doming ; drool
        chest_pain	-6	el <room> ; en las ; en mi ; f 0 ; fami ; fil ; fin ; had <chestheart> ; had chest
        chest_pain	-6	handl ; he <consume> ; her to ; hes in ; i <feel> ; i keep ; im <go> ; la <opening>
        chest_pain	-6	la <town> ; landlord ; leg ; light ; look lik ; los <headface> ; lost ; lueg
        chest_pain	-6	me <give> ; me <say> ; my <phone> ; my kid ; my roommat ; my wif ; nadi ; narcan
        chest_pain	-6	nephew ; nombr ; now i ; ok ; parent ; pen ; perfect ; problem ; residential
        chest_pain	-6	return ; room ; run out ; sab ; saturday ; spr ; st ; stomach ; street ; sus
        chest_pain	-6	talk to ; the <child> ; the <die> ; the <palecolor> ; the hous ; the whol
        chest_pain	-6	thi <month> ; u ; uncl ; va a ; was in ; with my ; y ahor ; y yo ; ~<blood>
        chest_pain	-6	~<moment> ; ~<say> ; ~<school> ; ~<shake> ; ~at ; ~de ; ~is ; ~seizur ; ~up
        chest_pain	-7	<clinician> <amount> ; <clinician> <write> ; <day> <eat> ; <eat> <amount>
        chest_pain	-7	<goodbye> ; <gun> ; <headface> on ; <kin> <amount> ; <kin> <consume> ; <kin> <need>
        chest_pain	-7	<outdoors> <outdoors> ; <sad> ; <stop> 0 ; <year> <past> ; a <say> ; agre
        chest_pain	-7	apriet el ; august ; b ; brok ; cardiologist ; com off ; dat ; daught ; doctor ; eat
        chest_pain	-7	el <day> ; el <play> ; end ; er ; from a ; gon so ; hear ; hop ; husband
        chest_pain	-7	i <school> ; in march ; in thi ; jump ; jun ; k ; la <school> ; mand ; may ; me to
        chest_pain	-7	mi <partner> ; most of ; muert ; nin ; noth sinc ; on a ; otr ; our <child> ; pag
        chest_pain	-7	porqu ; prim ; puls ; rain ; road ; sali ; saw ; set ; si no ; tatto ; ten
        chest_pain	-7	the <amount> ; the <stranger> ; the wal ; tienen ; tre ; until ; us ; visit ; window
        chest_pain	-7	you <give> ; ~<colleague> ; ~<give> ; ~<hit> ; ~<phone> ; ~<year> ; ~i
        chest_pain	-8	<always> <month> ; <amount> <kin> ; <bodypart> of ; <child> in ; <furniture> and
        chest_pain	-8	<go> <outdoors> ; <kin> <furniture> ; <pain> <stimulant> ; <say> <kin> ; <say> and
        chest_pain	-8	<say> i ; <tired> ; alarm ; and then ; check ; clean ; contest ; de 0 ; eleven
        chest_pain	-8	garden ; guest ; hast que ; hav the ; hid ; in <room> ; laugh ; les ; mgr ; mi hij
        chest_pain	-8	mo ; my <friend> ; my moth ; need to ; nos ; on <day> ; plan ; play ; por la ; see
        chest_pain	-8	sist ; tabl ; the <outdoors> ; to <say> ; wil ; wrot ; ~<illness> ; ~died
        chest_pain	-9	0 and ; <bodypart> <hot> ; <go> lik ; <kin> <leave> ; <need> <take> ; <threat>
        chest_pain	-9	<try> ; ban ; blu ; card ; count ; dog ; fal ; freez ; ful ; garag ; grandmoth
        chest_pain	-9	head ; i <continue> ; kept ; mail ; many ; nuev ; overdos ; paint ; pick ; read
        chest_pain	-9	rub his ; sel ; sign ; tank ; than ; the <tool> ; they <say> ; tub ; wer ; with the
        chest_pain	-9	word ; ~sz
        chest_pain	-10	<angry> ; <calm> ; <pain> it ; <stimulant> and ; by <amount> ; cinch around
        chest_pain	-10	clr <say> ; dej el ; do you ; en <month> ; eso ; eye ; fix ; for that ; march
        chest_pain	-10	mi <child> ; ojo ; psych ; team ; the <money> ; él
        chest_pain	-11	<amount> for ; <play> the ; <rope> cinch ; at work ; aunt ; bring ; child ; con la
        chest_pain	-11	cut ; empty ; hair ; i <see> ; i havent ; my broth ; neighbor ; rib 0 ; rol ; sal
        chest_pain	-11	skin ; teach ; vecin ; ~<kin>
        chest_pain	-12	<chestheart> <chestheart> ; <month> and ; <school> de ; at <job> ; i get
        chest_pain	-12	mi <friend> ; mis ; seizur ; the <photo> ; wak ; wel
        chest_pain	-13	<bodypart> <furniture> ; <clinician> <say> ; <moment> i ; <sober> ; <trust> ; nad
        chest_pain	-13	of a ; wal
        chest_pain	-14	la <home> ; la cas ; red ; the <partner> ; tir
        chest_pain	-15	<vermin> ; non
        chest_pain	-16	<remember> ; her <bodypart> ; kne ; the <water>
        chest_pain	-17	<headface> <palecolor> ; <stop> el ; ya no
        chest_pain	-18	was a
        chest_pain	-20	<key>
        chest_pain	-21	has a
        chest_pain	-23	<seizure>
        """
}
