extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain2 = """
        chest_pain	-4	<headface> is ; <hit> my ; <home> in ; <illness> <bodypart>
        chest_pain	-4	<insurance> <insurance> ; <job> at ; <kin> <play> ; <kin> <stop> ; <kin> y
        chest_pain	-4	<last> <month> ; <law> and ; <moment> <amount> ; <moment> its ; <money> <money>
        chest_pain	-4	<month> 0 ; <night> <stop> ; <night> he ; <pain> <money> ; <past> i
        chest_pain	-4	<phone> <amount> ; <phone> <phone> ; <phone> me ; <play> <month> ; <put> the
        chest_pain	-4	<room> of ; <rope> is ; <say> the ; <say> to ; <school> <school> ; <sedative> <day>
        chest_pain	-4	<see> for ; <stop> 0 ; <stop> <sedative> ; <stop> <stimulant> ; <stop> las
        chest_pain	-4	<stranger> to ; <take> <go> ; <take> <sedative> ; <take> her ; <think> <go>
        chest_pain	-4	<think> <take> ; <think> the ; <treatment> <day> ; <wait> in ; <write> <amount>
        chest_pain	-4	<write> <write> ; a <clinician> ; a <color> ; a <happy> ; a <hear> ; a <stranger>
        chest_pain	-4	a <treatment> ; a <write> ; a few ; agre ; and got ; and noth ; and squeez ; apena
        chest_pain	-4	are in ; armcha ; ask her ; at <amount> ; at <home> ; baby ; back to ; bank ; bet
        chest_pain	-4	book ; bor ; bos ; bridg ; by 0 ; cal me ; carpet ; clerk ; complet ; compr
        chest_pain	-4	confirm ; cop ; corn ; cun ; de <amount> ; del <town> ; dentist ; dieron ; dij ; dio
        chest_pain	-4	discharg ; do i ; dres ; el <clothes> ; ell ; en mi ; es que ; esper ; espos
        chest_pain	-4	est en ; farm ; feet ; for <amount> ; for chest ; gam ; gan ; going lik ; golp
        chest_pain	-4	gracia ; great ; gust ; gut ; had a ; hav <leave> ; he is ; he put ; hed
        chest_pain	-4	her <headface> ; hes in ; hes not ; his <kin> ; hit ; hosp ; how many ; i <kill>
        chest_pain	-4	i <leave> ; i had ; i left ; i nev ; i want ; if i ; if she ; in <room> ; in your
        chest_pain	-4	intensiv ; iop ; is rac ; is ther ; jerk ; knif ; la <stranger> ; la <town> ; lamp
        chest_pain	-4	late ; le <ask> ; le <stop> ; leg ; lleg ; long ; los <child> ; lov ; lu ; lvn
        chest_pain	-4	mano ; may <take> ; may bring ; md ; me <amount> ; mi <child> ; mi abuel ; mi mar
        chest_pain	-4	mi pap ; mi sobrin ; mon ; month and ; mor than ; my <eat> ; my <job> ; my daught
        chest_pain	-4	my sist ; nail ; nl ; no ~<consume> ; no ~sx ; now its ; of that ; ord ; our <room>
        chest_pain	-4	out on ; outpatient ; pap ; part ; past ; peg ; pen ; pie ; pistol ; pregunt
        chest_pain	-4	primer ; pupil ; purpl ; pus ; que <go> ; que <stop> ; que ya ; ready ; record
        chest_pain	-4	resident ; ring ; sab ; sangr ; say i ; say she ; say the ; she <take> ; she cant
        chest_pain	-4	sheet ; shel ; slept ; slid ; smel ; snor ; so i ; so we ; sobr ; som ; st ; stat
        chest_pain	-4	stor ; su mam ; suicid ; surgery ; sí ; t ; tal ; thank ; that all ; that child
        chest_pain	-4	the <build> ; the <container> ; the <day> ; the <friend> ; the <kin> ; the <opening>
        chest_pain	-4	the bed ; the blu ; the kid ; the neighbor ; the new ; the night ; then goe ; then i
        chest_pain	-4	thirty ; thur ; to <go> ; to <take> ; to talk ; tue ; voy ; wasnt ; wat ; what do
        chest_pain	-4	when my ; whisper ; who is ; wint ; with <amount> ; won ; wrist ; y <amount> ; y lo
        chest_pain	-4	ya le ; yes ; yo no ; you <take> ; your <treatment> ; ~<angry> ; ~<clinician>
        chest_pain	-4	~<confused> ; ~<furniture> ; ~<kill> ; ~<moment> ; ~<palecolor> ; ~<partner>
        chest_pain	-4	~<sick> ; ~<withdrawal> ; ~da ; ~dej ; ~for ; ~hay ; ~muri ; ~no ; ~off ; ~sx
        chest_pain	-4	~year
        chest_pain	-5	$ ; <afraid> me ; <amount> <month> ; <blood> <bodypart> ; <chestheart> <amount>
        chest_pain	-5	<chestheart> <need> ; <chestheart> <partner> ; <clinician> <amount> ; <clothes> me
        chest_pain	-5	<continue> in ; <count> <amount> ; <drive> <amount> ; <eat> <day> ; <eat> <go>
        chest_pain	-5	<fall> off ; <go> <town> ; <go> off ; <happy> to ; <headface> <continue>
        chest_pain	-5	<hear> lik ; <home> is ; <job> de ; <kin> <consume> ; <last> <day> ; <limp>
        chest_pain	-5	<outdoors> <amount> ; <pain> el ; <pain> for ; <past> <go> ; <play> <school>
        chest_pain	-5	<rail> ; <room> and ; <say> <amount> ; <see> lik ; <see> the ; <sick> ; <smell>
        chest_pain	-5	<stimulant> in ; <stranger> <room> ; <think> about ; <treatment> <amount> ; <vendor>
        chest_pain	-5	<week> and ; absces ; acab ; adult ; all <amount> ; already ; alway ; and <eat>
        chest_pain	-5	and a ; arm wont ; ask me ; at <night> ; bedroom ; belt cinch ; black ; blanket
        chest_pain	-5	body ; boy ; bro ; buena ; busc ; but the ; cha ; chest goe ; cho ; church ; clas
        chest_pain	-5	clock ; closet ; com off ; com up ; cousin ; cuent ; custody ; director ; door
        chest_pain	-5	el <pet> ; email ; en un ; everyon ; fev ; fifteen ; fin ; fir ; fiv ; grand
        chest_pain	-5	he <take> ; he isnt ; he nev ; heard ; hospital ; hurt when ; i <put> ; i am
        chest_pain	-5	i need ; im <go> ; in <bodypart> ; in and ; in it ; juev ; la <container>
        chest_pain	-5	la <drive> ; la <opening> ; la <opioid> ; littl ; look lik ; los <headface> ; lueg
        chest_pain	-5	lun ; mar ; may ; me <feel> ; me <say> ; med ; mis ; my <clinician> ; my <colleague>
        chest_pain	-5	my <furniture> ; my <phone> ; my fac ; my grandmoth ; my husband ; my son ; my uncl
        chest_pain	-5	narcan ; nev been ; next ; non sinc ; numer ; nunc ; of it ; off the ; on <day>
        chest_pain	-5	onc ; par que ; perfect ; personal ; pink ; pour ; radi ; rehab ; rep ; return
        chest_pain	-5	run a ; show ; skip ; slap ; sobrin ; structur ; suegr ; sunday ; sw ; swing
        chest_pain	-5	talk to ; tard ; test ; that was ; the <child> ; the <official> ; the <play>
        chest_pain	-5	the wal ; ther an ; thi week ; thought ; thre day ; thursday ; to <hold> ; to <see>
        chest_pain	-5	train ; used ; va a ; ver ; vide ; was in ; wher i ; which ; with my ; wouldnt
        chest_pain	-5	wrong ; yard ; ~<container> ; ~<eat> ; ~<give> ; ~<hear> ; ~<school> ; ~<shake>
        chest_pain	-5	~birthday ; ~lat ; ~narcan ; ~pt
        chest_pain	-6	0 0 ; <amount> <child> ; <amount> <drive> ; <amount> i ; <ask> for ; <bodypart> from
        chest_pain	-6	<chestheart> cuand ; <child> <say> ; <clinician> <write> ; <day> <say> ; <go> out
        chest_pain	-6	<gun> ; <headface> <chestheart> ; <headface> y ; <kin> <amount> ; <kin> <child>
        chest_pain	-6	<kin> <go> ; <kin> <put> ; <kin> <think> ; <kin> ~<die> ; <media> ; <need> <write>
        chest_pain	-6	<outdoors> <outdoors> ; <past> the ; <play> in ; <room> with ; <think> que
        chest_pain	-6	<unreal> ; <volunteer> ; a <say> ; a <town> ; abuel ; and he ; and then ; ant ; any
        chest_pain	-6	ask for ; bought ; box ; cabez ; charg ; chest was ; cocin ; colleg ; com out
        chest_pain	-6	con su ; contest ; d/c ; daught ; de un ; deni ; doming ; drool ; el <play> ; en las
        chest_pain	-6	end ; fami ; fax ; find ; food ; friday ; habl ; had <chestheart> ; had chest
        chest_pain	-6	handl ; he <consume> ; i <feel> ; i <school> ; is 0 ; jump ; jun ; landlord ; lif
        chest_pain	-6	light ; lost ; me <give> ; me to ; mes ; most of ; my kid ; my roommat ; nadi
        chest_pain	-6	no ~hay ; nois ; nombr ; now i ; o ; pag ; parent ; pas ; porqu ; problem ; qued
        chest_pain	-6	rain ; residential ; rn 0 ; room ; rop ; run out ; saw ; si no ; staf ; stomach
        chest_pain	-6	street ; su <kin> ; sus ; the 0 ; the <die> ; the <palecolor> ; the <stranger>
        chest_pain	-6	the bus ; the hous ; the whol ; thi <month> ; thi <week> ; tienen ; to be ; todavi
        chest_pain	-6	trabaj ; u ; uncl ; us ; wait ; wed ; whistl ; wil ; you <give> ; you hav ; ~<blood>
        chest_pain	-6	~<colleague> ; ~<year> ; ~at ; ~is ; ~seizur
        chest_pain	-7	<always> <month> ; <amount> <kin> ; <child> in ; <crash> ; <day> <eat> ; <goodbye>
        chest_pain	-7	<headface> on ; <hot> 0 ; <kin> <need> ; <moment> <day> ; <year> <past> ; a <needle>
        chest_pain	-7	a las ; august ; calend ; cardiologist ; check ; cinch around ; con el ; con los
        chest_pain	-7	dat ; doctor ; eat ; er ; fil ; hear ; her to ; hid ; husband ; i keep ; in march
        chest_pain	-7	in thi ; ive been ; laugh ; les ; mi herman ; mo ; mouth ; muert ; my <friend>
        chest_pain	-7	my wif ; need to ; nephew ; new ; nin ; noth sinc ; novi ; ok ; on a ; our <child>
        chest_pain	-7	pick ; plan ; por la ; puls ; road ; sali ; see ; set ; spr ; tabl ; tatto ; ten
        chest_pain	-7	than ; the <amount> ; the <school> ; the dog ; tre ; visit ; window ; wrot ; y yo
        chest_pain	-7	~de ; ~i ; ~up
        chest_pain	-8	<angry> ; <bodypart> of ; <eat> <amount> ; <furniture> and ; <go> <outdoors>
        chest_pain	-8	<kin> <furniture> ; <kin> <leave> ; <pain> <stimulant> ; <say> <kin> ; <say> and
        chest_pain	-8	<say> i ; <threat> ; blu ; brok ; card ; cuand ; de 0 ; el <day> ; eleven ; empty
        chest_pain	-8	fix ; from a ; ful ; gon so ; guest ; hast que ; hav the ; hop ; la <school> ; mat
        chest_pain	-8	mi <partner> ; otr ; prim ; rub his ; sign ; sist ; tank ; the <money> ; they <say>
        chest_pain	-8	wer ; y ahor ; ~<illness> ; ~<phone> ; ~<say>
        chest_pain	-9	0 and ; <bodypart> <hot> ; <calm> ; <confused> ; <go> lik ; <play> the
        chest_pain	-9	<stiff> <night> ; alarm ; ban ; con la ; f 0 ; fal ; freez ; garag ; garden
        chest_pain	-9	i <see> ; k ; mail ; mgr ; my moth ; nuev ; ojo ; paint ; play ; read ; rib 0 ; sel
        chest_pain	-9	the <tool> ; to <say> ; until ; wel ; with the ; ~<hit> ; ~died
        chest_pain	-10	<amount> for ; <chestheart> <chestheart> ; <need> <take> ; <pain> it ; <sad>
        chest_pain	-10	<stimulant> and ; apriet el ; clr <say> ; count ; do you ; good ; grandmoth ; head
        chest_pain	-10	i <continue> ; i havent ; kept ; la cas ; mand ; many ; march ; nos ; overdos
        chest_pain	-10	psych ; rol ; sal ; skin ; teach ; team ; the <outdoors> ; wak ; ~sz
        chest_pain	-11	<moment> i ; at work ; aunt ; bring ; by <amount> ; clean ; cut ; dej el
        chest_pain	-11	en <month> ; eso ; eye ; for that ; la <home> ; my broth ; neighbor ; tub ; vecin
        chest_pain	-11	word
        chest_pain	-12	<clinician> <say> ; <month> and ; <rope> cinch ; <trust> ; <vermin> ; at <job>
        chest_pain	-12	child ; dog ; hair ; wal
        chest_pain	-13	<bodypart> <furniture> ; <school> de ; i get ; mi <friend> ; of a ; red ; seizur
        chest_pain	-13	the <partner> ; the <photo> ; ~<kin>
        chest_pain	-14	<tired>
        chest_pain	-15	<sober> ; her <bodypart> ; nad ; the <water> ; tir ; ya no
        chest_pain	-16	<remember> ; kne ; non
        chest_pain	-17	<headface> <palecolor>
        chest_pain	-18	<stop> el ; was a
        chest_pain	-20	<key>
        chest_pain	-21	<seizure>
        chest_pain	-22	has a
        """
}
