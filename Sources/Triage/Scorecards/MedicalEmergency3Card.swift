extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency3 = """
        medical_emergency	-5	<asleep> on ; <cannabis> only ; <cold> i ; <container> <container>
        medical_emergency	-5	<count> <amount> ; <day> <feel> ; <day> aft ; <give> <phone> ; <give> me
        medical_emergency	-5	<go> <day> ; <go> <die> ; <headface> <palecolor> ; <hit> me ; <home> en
        medical_emergency	-5	<job> <day> ; <job> in ; <kill> me ; <kin> <eat> ; <last> <amount>
        medical_emergency	-5	<last> <year> ; <month> 0 ; <month> <amount> ; <month> y ; <need> <crowd>
        medical_emergency	-5	<need> <say> ; <past> he ; <pet> <go> ; <phone> from ; <play> on
        medical_emergency	-5	<say> <child> ; <say> about ; <say> q ; <say> with ; <school> <write>
        medical_emergency	-5	<see> <kin> ; <see> a ; <see> him ; <start> with ; <stimulant> <stimulant>
        medical_emergency	-5	<stranger> <amount> ; <stranger> <consume> ; <stranger> <take>
        medical_emergency	-5	<take> <medicine> ; <take> <moment> ; <take> <money> ; <take> <sedative>
        medical_emergency	-5	<take> me ; <think> que ; <trade> and ; <vermin> ; <year> <amount>
        medical_emergency	-5	a <child> ; a <color> ; a <record> ; a <stimulant> ; a <town> ; a <trade>
        medical_emergency	-5	a <write> ; a <year> ; a few ; a half ; a pap ; a year ; account ; ach
        medical_emergency	-5	aft <amount> ; aft <job> ; agu ; and a ; anywher ; april ; asthm inhal
        medical_emergency	-5	at <amount> ; at all ; back in ; beat ; behind ; book ; box ; boy ; brinc
        medical_emergency	-5	cak ; cam to ; cambi ; ceil ; cent ; clr <say> ; coach ; cold i ; com back
        medical_emergency	-5	con los ; condition ; cort ; cow ; cuant ; dar ; doctor ; doing ; el <day>
        medical_emergency	-5	el <treatment> ; el car ; estan ; facility ; fit ; for <stimulant> ; fri
        medical_emergency	-5	gooseflesh ; grandfath ; grandmoth ; gym ; hair ; hast ; hat ; hav a ; he was
        medical_emergency	-5	herself ; hes on ; hor ; how many ; i <buy> ; i <drive> ; i <give>
        medical_emergency	-5	i <leave> ; i <start> ; i <try> ; i get ; i work ; ill ; im a ; im in ; is it
        medical_emergency	-5	its <stimulant> ; its just ; january ; judg ; july ; knif ; la <medicine>
        medical_emergency	-5	la <play> ; la coc ; la primer ; landlord ; las <pill> ; las pastilla ; law
        medical_emergency	-5	los <child> ; m <trade> ; mail ; mak me ; malil ; mayb ; me <pain>
        medical_emergency	-5	me <stop> ; me <take> ; me a ; me to ; men ; mi abuel ; mis <child> ; mor
        medical_emergency	-5	morning ; movi ; muert ; must ; my <amount> ; my <insurance> ; my son ; near
        medical_emergency	-5	need to ; neg ; nev been ; nino ; nobody els ; non sinc ; not <breath>
        medical_emergency	-5	not breath ; of thi ; of your ; offic ; old ; out with ; over a ; par el
        medical_emergency	-5	park ; party ; pcp ; pian ; plat ; play ; pocket ; ppo ; prior ; prob
        medical_emergency	-5	que <say> ; que mi ; ran out ; rm ; roommat ; ruid ; saf ; self ; serv ; shap
        medical_emergency	-5	shed ; skip ; slot ; sorry ; soy <trade> ; soy de ; spr ; steady
        medical_emergency	-5	the <consume> ; the <day> ; the <opioid> ; the <photo> ; the <pill>
        medical_emergency	-5	the <soon> ; the day ; the only ; the room ; the way ; thi <month>
        medical_emergency	-5	through <day> ; thru ; tir ; to com ; to find ; to keep ; to quit ; to see
        medical_emergency	-5	tomat ; tomorrow ; too much ; twelv ; until the ; va a ; ver ; viv ; we do
        medical_emergency	-5	we hav ; what it ; whoev ; with no ; work in ; y que ; y/o ; year and
        medical_emergency	-5	you <say>
        medical_emergency	-6	0 dia ; <amount> <home> ; <amount> de ; <asleep> at ; <blood> en
        medical_emergency	-6	<caretaking> ; <chestheart> y ; <consume> <eat> ; <day> en ; <day> is
        medical_emergency	-6	<drive> <amount> ; <go> <stiff> ; <hit> a ; <home> on ; <kin> de ; <kin> on
        medical_emergency	-6	<last> <day> ; <last> <month> ; <moment> on ; <need> <need> ; <pain> <amount>
        medical_emergency	-6	<partner> <need> ; <partner> and ; <promise> por ; <put> <amount>
        medical_emergency	-6	<stranger> in ; <take> off ; <treatment> 0 ; <week> <go> ; <write> with
        medical_emergency	-6	<year> <go> ; a <stranger> ; a <water> ; a bus ; a las ; a littl ; a un ; aca
        medical_emergency	-6	ahi ; all of ; alt ; ambulatori ; and <hot> ; are the ; arent ; aunqu ; band
        medical_emergency	-6	bat ; bed and ; blad ; bought ; cant be ; cap ; cb ; con las ; con su
        medical_emergency	-6	confirm ; corre ; da ; de eso ; de su ; dentist ; die ; divorc ; drug ; eight
        medical_emergency	-6	el <month> ; el <town> ; es el ; estoy ; falt ; fath ; field ; fin ; fue
        medical_emergency	-6	fuert ; gent ; goodby ; grad ; great ; hast que ; high ; hora ; i <job>
        medical_emergency	-6	i <school> ; i use ; in his ; in my ; intern ; it to ; kept ; la cocin
        medical_emergency	-6	licens ; llor ; lol ; mark ; me <need> ; mejor ; mi sobrin ; my <colleague>
        medical_emergency	-6	my <pet> ; my <play> ; my grandson ; my neighbor ; my old ; my roommat
        medical_emergency	-6	my skin ; nad ; nad <amount> ; nad mas ; nd ; necesit ; nieg ; no <alcohol>
        medical_emergency	-6	no <asleep> ; no <awake> ; no sx ; of <stimulant> ; off <alcohol>
        medical_emergency	-6	on <stimulant> ; on a ; on saturday ; one in ; one who ; parent ; patient
        medical_emergency	-6	point ; practic ; pric ; que <take> ; rath ; read the ; rep ; ronc ; room
        medical_emergency	-6	san ; say the ; screen ; semana ; shift ; slow ; sobredosi ; sobrin ; stat
        medical_emergency	-6	string in ; surgery ; tak the ; talk to ; tant ; th ; that was ; the 0
        medical_emergency	-6	the <money> ; the <phone> ; the <treatment> ; the one ; think about
        medical_emergency	-6	to <continue> ; to <say> ; to get ; too ; trap ; un <day> ; viern ; visit
        medical_emergency	-6	we <take> ; wed ; what the ; wont say ; written ; yawn ; ~0 ; ~<clinician>
        medical_emergency	-6	~<emergency> ; ~<pain> ; ~<withdrawal>
        medical_emergency	-7	0 in ; <amount> <money> ; <amount> <stranger> ; <calm> ; <chestheart> <pain>
        medical_emergency	-7	<child> <play> ; <child> and ; <continue> my ; <count> <year>
        medical_emergency	-7	<drive> <outdoors> ; <kin> <home> ; <kin> and ; <need> <amount>
        medical_emergency	-7	<need> <write> ; <room> 0 ; <say> it ; <say> to ; <school> de
        medical_emergency	-7	<stimulant> and ; <stimulant> on ; <write> <amount> ; <write> de ; a <home>
        medical_emergency	-7	a <rope> ; against ; alarm ; all over ; already ; alway ; and they ; anymor
        medical_emergency	-7	at work ; bank ; befor the ; body ; bos ; break ; buena ; cal it ; church
        medical_emergency	-7	clt ; con quien ; cont ; convulsion ; cor ; cosa ; cun ; custody ; d/c
        medical_emergency	-7	de los ; dej de ; del <town> ; dts ; el doming ; eleven ; els ; en un ; encim
        medical_emergency	-7	found ; he fel ; how <amount> ; i <play> ; i mean ; in <treatment> ; jun
        medical_emergency	-7	la <crowd> ; learn ; lleg ; manej ; march ; me <say> ; me tom ; med
        medical_emergency	-7	my <crowd> ; my broth ; my cousin ; new ; nobody ; not a ; novi ; of them
        medical_emergency	-7	op ; pag ; par mi ; perdon ; plan ; plant ; que <continue> ; quiet ; record
        medical_emergency	-7	send ; she on ; singl ; so the ; som <day> ; staf ; thanksgiv ; the <amount>
        medical_emergency	-7	the <church> ; the <friend> ; the <outdoors> ; the <town> ; the floor
        medical_emergency	-7	the neighbor ; the old ; ther no ; tienen ; to <amount> ; to a ; to be
        medical_emergency	-7	treatment ; wak up ; wal ; warm ; when the ; y en ; yet ; ~me
        medical_emergency	-8	$ 0 ; 0 mes ; <always> <month> ; <amount> <child> ; <amount> <outdoors>
        medical_emergency	-8	<clinician> <say> ; <day> <stop> ; <drive> <furniture> ; <go> <amount>
        medical_emergency	-8	<home> <amount> ; <kin> <outdoors> ; <kin> <play> ; <kin> me ; <kin> who
        medical_emergency	-8	<need> <treatment> ; <pet> and ; <sedative> <amount> ; <shame> ; <stop> de
        medical_emergency	-8	<treatment> de ; and <eat> ; back to ; cam back ; co ; cpap ; cuatr ; cuent
        medical_emergency	-8	delirium ; died ; el <drive> ; es la ; estuv ; evening ; final ; food
        medical_emergency	-8	get the ; girl ; gracia ; gurgl ; hallway ; hay ; i want ; id lik ; in <law>
        medical_emergency	-8	inpatient ; is in ; it on ; junt ; kick ; la <photo> ; list ; lost ; me and
        medical_emergency	-8	me in ; me lo ; ord ; outpatient ; pick ; poc ; sangr en ; seizur ; si me
        medical_emergency	-8	sinc <month> ; sobr ; sx ; taken ; tal ; tech ; test ; that he ; that the
        medical_emergency	-8	the bottl ; the cat ; todavi ; twenty ; tx ; was in ; wednesday ; wer
        medical_emergency	-8	with <amount> ; wrot ; y yo ; ~<shake> ; ~el ; ~si
        medical_emergency	-9	0 0 ; <eat> <amount> ; <go> <month> ; <home> is ; <kin> has ; <media>
        medical_emergency	-9	<moment> <go> ; <need> <stop> ; <past> <go> ; <play> <school> ; <sad>
        medical_emergency	-9	<stop> <day> ; <take> <opioid> ; <take> it ; <write> <write> ; <year> <past>
        medical_emergency	-9	aft 0 ; again ; bag ; best ; blu ; brok ; buy ; chef ; clean ; corazon
        medical_emergency	-9	counselor ; court ; despu ; do we ; el <alcohol> ; en <month> ; gan ; good
        medical_emergency	-9	heal ; hel ; hijo ; i did ; in <school> ; jerk ; job ; jump ; last month
        medical_emergency	-9	limpi ; mi <friend> ; my <home> ; my fath ; my moth ; no <say> ; of <opioid>
        medical_emergency	-9	of us ; p ; pay ; platic ; problem ; radi ; rattl ; saw ; school ; spel
        medical_emergency	-9	tabl ; thank ; the first ; thes ; thur ; to me ; uso ; ya me ; ~<need>
        medical_emergency	-10	<alone> ; <die> de ; <kin> <die> ; <lock> ; <say> <job> ; <stranger> who
        medical_emergency	-10	<tired> ; <vendor> ; and <say> ; and <take> ; and then ; dat ; deni ; don
        medical_emergency	-10	famili ; had a ; im 0 ; insuranc ; la <job> ; le <put> ; lov ; many
        medical_emergency	-10	my <clinician> ; next ; nunc ; peopl ; si no ; team ; the <die> ; the <play>
        medical_emergency	-10	the <record> ; truck ; u ; ~<die> ; ~sz
        medical_emergency	-11	<amount> <week> ; <day> with ; <home> <kin> ; <say> of ; <unreal> ; a los
        medical_emergency	-11	acab ; ant ; breastbon ; card ; check ; cocin ; colleg ; dan ; do you ; eso
        medical_emergency	-11	fami ; fix ; is ther ; la <school> ; on me ; overdos ; rol ; shop ; sin
        medical_emergency	-11	tak a ; to <take> ; until ; vend
        medical_emergency	-12	<go> through ; <home> with ; <put> a ; cuand ; day 0 ; dio ; i tak ; lock
        medical_emergency	-12	mand ; my <job> ; pressur ; toc ; you hav
        medical_emergency	-13	<amount> <month> ; <threat> ; <trust> ; cousin ; email ; en mi ; long
        medical_emergency	-13	my chest ; non ; pain ; scar ; wak
        medical_emergency	-14	<gun> ; bet ; clas ; friday ; may ; pres ; sel ; snor ; the <school>
        medical_emergency	-14	~<seizure>
        medical_emergency	-15	mov ; onc ; text
        medical_emergency	-16	<need> por ; ayud por ; hear ; second
        medical_emergency	-17	for me ; my <phone> ; voy
        medical_emergency	-18	baby ; watch
        medical_emergency	-19	trabaj
        medical_emergency	-23	de mi
        medical_emergency	-30	chest
        """
}
