extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency3 = """
        medical_emergency	-5	0 nd ; 0 th ; 0 y/o ; <alcohol> and ; <amount> que ; <asleep> and
        medical_emergency	-5	<asleep> in ; <asleep> on ; <cannabis> only ; <child> <ask> ; <cold> i
        medical_emergency	-5	<container> <container> ; <count> <amount> ; <day> <feel> ; <day> aft
        medical_emergency	-5	<give> <phone> ; <give> me ; <go> <day> ; <go> <die> ; <headface> <palecolor>
        medical_emergency	-5	<hit> me ; <home> en ; <job> <day> ; <job> in ; <kill> me ; <kin> <eat>
        medical_emergency	-5	<kin> de ; <last> <amount> ; <last> <year> ; <month> 0 ; <month> <amount>
        medical_emergency	-5	<month> y ; <need> <crowd> ; <need> <say> ; <past> he ; <phone> from
        medical_emergency	-5	<play> on ; <say> <child> ; <say> about ; <say> q ; <say> with
        medical_emergency	-5	<school> <write> ; <see> <kin> ; <see> a ; <see> him ; <start> with
        medical_emergency	-5	<stimulant> <stimulant> ; <stranger> <amount> ; <stranger> <consume>
        medical_emergency	-5	<stranger> <take> ; <stranger> in ; <take> <medicine> ; <take> <moment>
        medical_emergency	-5	<take> <money> ; <take> <sedative> ; <take> me ; <think> que ; <trade> and
        medical_emergency	-5	<vermin> ; <year> <amount> ; a <child> ; a <color> ; a <record>
        medical_emergency	-5	a <stimulant> ; a <town> ; a <trade> ; a <write> ; a <year> ; a half ; a pap
        medical_emergency	-5	a year ; account ; ach ; aft <amount> ; aft <job> ; agre ; agu ; and a
        medical_emergency	-5	and stil ; anywher ; at <amount> ; at all ; back in ; beat ; behind ; book
        medical_emergency	-5	box ; boy ; brinc ; cak ; cam to ; ceil ; cent ; clr <say> ; coach ; cold i
        medical_emergency	-5	com back ; con los ; condition ; cort ; cow ; cuant ; dar ; doctor ; doing
        medical_emergency	-5	driv ; el 0 ; el <day> ; el <treatment> ; el car ; estan ; facility ; falt
        medical_emergency	-5	fit ; for <stimulant> ; fri ; gooseflesh ; grandfath ; grandmoth ; gym ; hair
        medical_emergency	-5	hat ; he was ; herself ; hes on ; how many ; i <buy> ; i <drive> ; i <give>
        medical_emergency	-5	i <leave> ; i <try> ; i work ; ill ; im a ; im in ; in <home> ; is it
        medical_emergency	-5	its just ; january ; judg ; july ; knif ; la <medicine> ; la <play> ; la coc
        medical_emergency	-5	la primer ; las <pill> ; las pastilla ; law ; los <child> ; m <trade> ; mail
        medical_emergency	-5	mak me ; malil ; mayb ; me <pain> ; me <stop> ; me <take> ; me a ; me to
        medical_emergency	-5	men ; mi abuel ; mis <child> ; mor ; morning ; movi ; muert ; must
        medical_emergency	-5	my <amount> ; my <insurance> ; my son ; near ; need to ; neg ; nev been
        medical_emergency	-5	nino ; nobody els ; non sinc ; of thi ; of your ; offic ; old ; out with
        medical_emergency	-5	over a ; par el ; park ; party ; pcp ; pian ; plat ; play ; pocket ; ppo
        medical_emergency	-5	prior ; prob ; que <say> ; que mi ; ran out ; rm ; roommat ; ruid ; saf
        medical_emergency	-5	self ; serv ; shap ; shed ; skip ; slot ; sorry ; soy <trade> ; soy de ; spr
        medical_emergency	-5	steady ; th ; the <consume> ; the <photo> ; the <pill> ; the <rope>
        medical_emergency	-5	the <soon> ; the day ; the only ; the room ; the way ; thi <month>
        medical_emergency	-5	through <day> ; thru ; tir ; to com ; to find ; to keep ; to quit ; to see
        medical_emergency	-5	tomat ; tomorrow ; too much ; twelv ; until the ; using ; va a ; ver ; viv
        medical_emergency	-5	we do ; we hav ; what it ; whoev ; work in ; y que ; y/o ; year and
        medical_emergency	-5	you <say>
        medical_emergency	-6	0 dia ; <amount> <home> ; <amount> <money> ; <amount> de ; <asleep> at
        medical_emergency	-6	<blood> en ; <caretaking> ; <chestheart> y ; <consume> <eat> ; <day> en
        medical_emergency	-6	<day> is ; <drive> <amount> ; <go> <stiff> ; <hit> a ; <home> on ; <kin> and
        medical_emergency	-6	<kin> on ; <last> <day> ; <last> <month> ; <moment> on ; <need> <need>
        medical_emergency	-6	<pain> <amount> ; <partner> <need> ; <partner> and ; <pet> <go>
        medical_emergency	-6	<promise> por ; <put> <amount> ; <treatment> 0 ; <week> <go> ; <write> with
        medical_emergency	-6	<year> <go> ; a <stranger> ; a <water> ; a bus ; a las ; a littl ; a un ; aca
        medical_emergency	-6	all of ; alt ; ambulatori ; and <hot> ; april ; are the ; arent ; aunqu ; bat
        medical_emergency	-6	bed and ; blad ; bought ; cambi ; cant be ; cap ; cb ; con las ; con su
        medical_emergency	-6	corre ; da ; de eso ; de su ; dentist ; die ; divorc ; drug ; eight
        medical_emergency	-6	el <month> ; el <town> ; encim ; es el ; estoy ; fath ; field ; fin ; fue
        medical_emergency	-6	fuert ; gent ; goodby ; grad ; great ; hast ; high ; hor ; hora ; i <job>
        medical_emergency	-6	i <school> ; i use ; in his ; in my ; intern ; it to ; kept ; la cocin
        medical_emergency	-6	licens ; llor ; lol ; mark ; me <need> ; mejor ; mi sobrin ; my <colleague>
        medical_emergency	-6	my <pet> ; my <play> ; my grandson ; my neighbor ; my old ; my roommat
        medical_emergency	-6	my skin ; nad ; nad <amount> ; nad mas ; nd ; necesit ; nieg ; no <alcohol>
        medical_emergency	-6	no <asleep> ; no <awake> ; no sx ; of <stimulant> ; off <alcohol>
        medical_emergency	-6	on <stimulant> ; on a ; on saturday ; one in ; one who ; parent ; patient
        medical_emergency	-6	point ; practic ; pric ; problem ; que <take> ; rath ; read the ; rep ; ronc
        medical_emergency	-6	room ; san ; say the ; screen ; semana ; shift ; slow ; sobredosi ; sobrin
        medical_emergency	-6	stat ; string in ; surgery ; tak the ; talk to ; tant ; that was ; the 0
        medical_emergency	-6	the <money> ; the <phone> ; the <treatment> ; the one ; think about
        medical_emergency	-6	to <continue> ; to <say> ; to get ; too ; trap ; un <day> ; viern ; visit
        medical_emergency	-6	we <take> ; wed ; wer ; what the ; with no ; wont say ; written ; yawn ; ~0
        medical_emergency	-6	~<clinician> ; ~<emergency> ; ~<pain> ; ~<withdrawal>
        medical_emergency	-7	0 in ; <amount> <stranger> ; <calm> ; <chestheart> <pain> ; <child> <play>
        medical_emergency	-7	<child> and ; <continue> my ; <count> <year> ; <drive> <outdoors>
        medical_emergency	-7	<kin> <home> ; <need> <amount> ; <need> <write> ; <room> 0 ; <say> it
        medical_emergency	-7	<say> to ; <school> de ; <stimulant> and ; <stimulant> on ; <take> off
        medical_emergency	-7	<write> de ; a <home> ; against ; ahi ; alarm ; all over ; alway ; and they
        medical_emergency	-7	anymor ; at work ; band ; bank ; befor the ; body ; break ; buena ; cal it
        medical_emergency	-7	church ; clt ; con quien ; confirm ; cont ; convulsion ; cor ; cosa ; cun
        medical_emergency	-7	custody ; d/c ; de los ; dej de ; del <town> ; dts ; el doming ; eleven ; els
        medical_emergency	-7	en un ; found ; hast que ; he fel ; how <amount> ; i <play> ; i mean
        medical_emergency	-7	in <treatment> ; la <crowd> ; learn ; list ; lleg ; manej ; me tom ; med
        medical_emergency	-7	my <crowd> ; my broth ; my cousin ; new ; nobody ; not a ; novi ; of them
        medical_emergency	-7	op ; pag ; par mi ; perdon ; plan ; plant ; que <continue> ; quiet ; record
        medical_emergency	-7	sangr en ; send ; she on ; singl ; so the ; som <day> ; staf ; thanksgiv
        medical_emergency	-7	the <amount> ; the <church> ; the <friend> ; the <outdoors> ; the <town>
        medical_emergency	-7	the floor ; the neighbor ; the old ; ther no ; tienen ; to <amount> ; to a
        medical_emergency	-7	to be ; treatment ; wak up ; wal ; when the ; y en ; yet ; ~me
        medical_emergency	-8	$ 0 ; 0 mes ; <always> <month> ; <amount> <child> ; <amount> <outdoors>
        medical_emergency	-8	<clinician> <say> ; <day> <stop> ; <drive> <furniture> ; <go> <amount>
        medical_emergency	-8	<home> <amount> ; <kin> <outdoors> ; <kin> <play> ; <kin> me ; <kin> who
        medical_emergency	-8	<media> ; <need> <treatment> ; <pet> and ; <sedative> <amount> ; <shame>
        medical_emergency	-8	<stop> de ; <treatment> de ; <write> <amount> ; a <rope> ; already
        medical_emergency	-8	and <eat> ; back to ; bos ; cam back ; co ; cpap ; cuatr ; cuent ; delirium
        medical_emergency	-8	died ; el <alcohol> ; el <drive> ; es la ; estuv ; evening ; final ; food
        medical_emergency	-8	get the ; girl ; gracia ; gurgl ; hallway ; hay ; i want ; id lik ; in <law>
        medical_emergency	-8	inpatient ; is in ; jun ; junt ; kick ; la <photo> ; lost ; march ; me <say>
        medical_emergency	-8	me and ; me lo ; of <opioid> ; ord ; outpatient ; poc ; seizur ; si me
        medical_emergency	-8	sinc <month> ; sobr ; spel ; sx ; taken ; tal ; tech ; test ; that he
        medical_emergency	-8	that the ; the bottl ; the cat ; todavi ; twenty ; tx ; warm ; wednesday
        medical_emergency	-8	with <amount> ; wrot ; y yo ; ~<shake> ; ~el ; ~si
        medical_emergency	-9	<eat> <amount> ; <go> <month> ; <home> is ; <kin> has ; <moment> <go>
        medical_emergency	-9	<need> <stop> ; <past> <go> ; <play> <school> ; <sad> ; <stop> <day>
        medical_emergency	-9	<take> <opioid> ; <take> it ; <write> <write> ; <year> <past> ; aft 0 ; again
        medical_emergency	-9	and <take> ; bag ; best ; blu ; brok ; buy ; chef ; clean ; corazon
        medical_emergency	-9	counselor ; court ; despu ; do we ; en <month> ; gan ; good ; heal ; hel
        medical_emergency	-9	hijo ; i did ; in <school> ; it on ; jerk ; job ; jump ; last month ; limpi
        medical_emergency	-9	me in ; mi <friend> ; my <home> ; my fath ; my moth ; of us ; p ; pay ; pick
        medical_emergency	-9	platic ; radi ; rattl ; saw ; school ; tabl ; thank ; the first ; thes ; thur
        medical_emergency	-9	to me ; uso ; was in ; ya me ; ~<need>
        medical_emergency	-10	0 0 ; <alone> ; <die> de ; <kin> <die> ; <lock> ; <say> <job>
        medical_emergency	-10	<stranger> who ; <tired> ; <vendor> ; and <say> ; and then ; dat ; deni
        medical_emergency	-10	don ; famili ; had a ; im 0 ; insuranc ; la <job> ; le <put> ; lov ; many
        medical_emergency	-10	my <clinician> ; next ; no <say> ; nunc ; peopl ; si no ; team ; the <die>
        medical_emergency	-10	the <play> ; the <record> ; to <take> ; truck ; u ; ~<die>
        medical_emergency	-11	<amount> <week> ; <day> with ; <say> of ; <unreal> ; acab ; breastbon ; card
        medical_emergency	-11	check ; cocin ; colleg ; dan ; do you ; eso ; fami ; fix ; is ther ; mand
        medical_emergency	-11	on me ; overdos ; rol ; shop ; sin ; tak a ; until ; vend ; ~sz
        medical_emergency	-12	<go> through ; <home> <kin> ; <home> with ; <put> a ; a los ; ant ; cuand
        medical_emergency	-12	day 0 ; dio ; i tak ; la <school> ; lock ; my <job> ; pressur ; toc
        medical_emergency	-12	you hav
        medical_emergency	-13	<amount> <month> ; <threat> ; <trust> ; cousin ; email ; en mi ; long
        medical_emergency	-13	my chest ; non ; scar ; wak
        medical_emergency	-14	<gun> ; bet ; clas ; friday ; may ; pain ; pres ; sel ; snor ; the <school>
        medical_emergency	-14	~<seizure>
        medical_emergency	-15	mov ; text
        medical_emergency	-16	<need> por ; ayud por ; hear ; onc
        medical_emergency	-17	for me ; my <phone> ; second ; voy
        medical_emergency	-18	baby ; watch
        medical_emergency	-19	trabaj
        medical_emergency	-23	de mi
        medical_emergency	-30	chest
        """
}
