extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency3 = """
        medical_emergency	-4	teng ; thanksgiv ; that all ; that i ; the <emergency> ; the <kin>
        medical_emergency	-4	the <soon> ; the man ; the next ; the only ; the pil ; the sheet ; the wal
        medical_emergency	-4	the way ; ther is ; ther nobody ; thick than ; through <day> ; ticket ; til
        medical_emergency	-4	til i ; to com ; to get ; to open ; too much ; took my ; tremor ; tuv
        medical_emergency	-4	twenty ; twin ; uno ; used to ; very ; viv ; voz ; was 0 ; we do ; we dont
        medical_emergency	-4	weekday ; what it ; what would ; whisper ; wint ; women ; wont be ; work at
        medical_emergency	-4	work in ; written ; y <soon> ; y/o ; yawn ; year ago ; you <think>
        medical_emergency	-4	~<clinician> ; ~<go> ; ~fev ; ~of ; ~seizur ; ~to
        medical_emergency	-5	0 th ; <amount> de ; <asleep> in ; <asleep> on ; <blood> en ; <cannabis> only
        medical_emergency	-5	<child> and ; <cold> i ; <day> aft ; <day> without ; <daytime> <blood>
        medical_emergency	-5	<give> me ; <hit> me ; <home> en ; <job> <clinician> ; <job> <day>
        medical_emergency	-5	<kin> <eat> ; <kin> on ; <leave> de ; <moment> with ; <month> <amount>
        medical_emergency	-5	<need> <crowd> ; <need> <furniture> ; <past> <amount> ; <past> <daytime>
        medical_emergency	-5	<past> he ; <phone> <day> ; <phone> <take> ; <phone> from ; <play> on
        medical_emergency	-5	<say> <child> ; <say> with ; <see> <kin> ; <see> a ; <stimulant> <stimulant>
        medical_emergency	-5	<stranger> <phone> ; <stranger> <take> ; <take> <medicine>
        medical_emergency	-5	<take> <sedative> ; <take> me ; <take> the ; <think> <kin> ; <think> que
        medical_emergency	-5	<trade> and ; <treatment> <amount> ; <week> <go> ; <write> the
        medical_emergency	-5	<year> <amount> ; <year> y ; a <phone> ; a <record> ; a <stimulant>
        medical_emergency	-5	a <town> ; a <write> ; a bus ; a coupl ; a half ; a littl ; ach
        medical_emergency	-5	aft <amount> ; aft <job> ; already ; ano y ; anywher ; arent ; asthm inhal
        medical_emergency	-5	at all ; aunqu ; bat ; behind ; believ ; brinc ; cam to ; cambi ; ceil ; cent
        medical_emergency	-5	cod ; cold i ; com back ; con los ; condition ; cow ; cuant ; cuart
        medical_emergency	-5	de <treatment> ; die ; dij que ; doctor ; doing ; doming ; drug ; el <month>
        medical_emergency	-5	el <official> ; el <treatment> ; el car ; eleven ; estan ; ever ; facility
        medical_emergency	-5	falt ; feed ; field ; fifteen ; fit ; fold ; for <stimulant> ; get the
        medical_emergency	-5	goodby ; gooseflesh ; hat ; hav a ; hes on ; i <build> ; i <buy> ; i <give>
        medical_emergency	-5	i <start> ; i tri ; i use ; ill ; in front ; in march ; is not ; it isnt
        medical_emergency	-5	it to ; its just ; january ; jok ; judg ; july ; kept ; knif ; la <medicine>
        medical_emergency	-5	la <week> ; la sal ; landlord ; las <pill> ; las pastilla ; lawy ; lik to
        medical_emergency	-5	los <child> ; los nino ; lueg ; m <trade> ; mak me ; malil ; mark
        medical_emergency	-5	me <happy> ; me dio ; medi cal ; men ; morning ; movi ; muert ; must
        medical_emergency	-5	my <amount> ; my <insurance> ; my grandson ; my son ; nam is ; nev been
        medical_emergency	-5	nieg ; ninety ; no despiert ; nobody els ; noch ; non sinc ; of <sedative>
        medical_emergency	-5	of thi ; out with ; over a ; pacient ; park ; pastor ; patient ; pcp ; plat
        medical_emergency	-5	play ; pocket ; prior ; prob ; que <say> ; que <take> ; que hac ; rais ; real
        medical_emergency	-5	refil ; room ; roommat ; ruid ; semana ; send ; serv ; shed ; skip ; slow
        medical_emergency	-5	sold ; soy de ; spr ; steady ; string in ; sunday ; sí ; teni
        medical_emergency	-5	the <consume> ; the <friend> ; the <opioid> ; the <photo> ; the <pill>
        medical_emergency	-5	the door ; the one ; think about ; thru ; tir ; to do ; to keep ; to see
        medical_emergency	-5	tomorrow ; twelv ; un <day> ; us ; usted ; va a ; warm ; we <take> ; we hav
        medical_emergency	-5	when the ; whoev ; year and ; yel ; yes ; you <say> ; zer ; zip ; él
        medical_emergency	-6	$ 0 ; 0 dia ; 0 nd ; <amount> <child> ; <amount> <money>
        medical_emergency	-6	<amount> <stranger> ; <caretaking> ; <chestheart> y ; <consume> <eat>
        medical_emergency	-6	<day> en ; <day> is ; <drive> <amount> ; <home> on ; <kin> <need> ; <kin> and
        medical_emergency	-6	<kin> de ; <last> <day> ; <last> <month> ; <leave> a ; <moment> <amount>
        medical_emergency	-6	<moment> on ; <month> 0 ; <need> <amount> ; <outdoors> <day>
        medical_emergency	-6	<pain> <amount> ; <partner> <need> ; <partner> and ; <put> <amount>
        medical_emergency	-6	<room> 0 ; <say> about ; <say> it ; <seizure> ; <start> with ; <stimulant> on
        medical_emergency	-6	<stranger> <consume> ; <stranger> in ; <treatment> 0 ; <vermin>
        medical_emergency	-6	<write> with ; <year> <go> ; a 0 ; a <stranger> ; a <trade> ; a <water>
        medical_emergency	-6	a few ; a un ; aca ; account ; agu ; all of ; ambulatori ; anymor ; april
        medical_emergency	-6	are the ; bed and ; befor the ; blad ; book ; bought ; buena ; cak ; cant be
        medical_emergency	-6	cb ; con quien ; con su ; corazon ; cort ; de su ; dej de ; dental ; dentist
        medical_emergency	-6	divorc ; driv ; dts ; eight ; el <alcohol> ; el <town> ; encim ; es el ; fath
        medical_emergency	-6	fax ; fri ; garag ; grad ; great ; gym ; he fel ; he was ; her head ; herself
        medical_emergency	-6	hor ; hora ; hospital ; i <drive> ; i <try> ; in <law> ; in my ; is it
        medical_emergency	-6	la <town> ; la coc ; la cocin ; last year ; littl ; llor ; lost ; mail
        medical_emergency	-6	manej ; me <need> ; me tom ; mejor ; mis <child> ; my <colleague> ; my <play>
        medical_emergency	-6	my broth ; my neighbor ; nd ; near ; necesit ; need to ; nino ; no <alcohol>
        medical_emergency	-6	no sx ; not a ; of <stimulant> ; of your ; off <alcohol> ; one in ; parent
        medical_emergency	-6	practic ; pres ; que <continue> ; ranch ; rath ; rep ; rm ; ronc ; saf ; san
        medical_emergency	-6	sangr en ; self ; she on ; shift ; slot ; surgery ; talk to ; th ; the 0
        medical_emergency	-6	the <money> ; the <night> ; the <treatment> ; the floor ; the room ; ther no
        medical_emergency	-6	thi <month> ; tien 0 ; tienen ; to find ; to quit ; to sleep ; too
        medical_emergency	-6	too <amount> ; touch it ; trap ; ver ; visit ; wak up ; wed ; what the
        medical_emergency	-6	with <kin> ; with me ; y en ; y que ; ~0 ; ~<emergency> ; ~<withdrawal> ; ~me
        medical_emergency	-7	$ ; 0 mes ; <calm> ; <child> <play> ; <continue> my ; <count> <year>
        medical_emergency	-7	<day> <stop> ; <drive> <outdoors> ; <go> <sedative> ; <go> <stiff>
        medical_emergency	-7	<headface> <palecolor> ; <hit> a ; <kin> <outdoors> ; <kin> <play>
        medical_emergency	-7	<last> <year> ; <need> <write> ; <say> to ; <school> de ; <shame> ; <stop> de
        medical_emergency	-7	<take> off ; a <home> ; a las ; against ; all over ; alt ; alway ; and a
        medical_emergency	-7	band ; bank ; beat ; cal it ; church ; con las ; confirm ; cont ; convulsion
        medical_emergency	-7	corre ; cosa ; cun ; d/c ; da ; de los ; el doming ; els ; en una ; estoy
        medical_emergency	-7	evening ; everyon ; fuert ; gent ; girl ; grandfath ; grandmoth ; gurgl
        medical_emergency	-7	hast que ; havent ; i <school> ; intern ; it on ; job ; jun ; junt
        medical_emergency	-7	la <crowd> ; learn ; licens ; lleg ; me and ; mean ; mi sobrin ; my <crowd>
        medical_emergency	-7	my <pet> ; my cousin ; my old ; my roommat ; my skin ; nad ; no <awake>
        medical_emergency	-7	novi ; on <stimulant> ; on a ; op ; pag ; par mi ; perdon ; plan ; plant
        medical_emergency	-7	poc ; quiet ; screen ; seizur ; sobredosi ; sobrin ; som <day> ; staf ; stat
        medical_emergency	-7	taken ; tant ; tech ; that he ; that the ; that was ; the <amount>
        medical_emergency	-7	the <church> ; the <phone> ; the bottl ; the cat ; the neighbor
        medical_emergency	-7	to <continue> ; to be ; treatment ; using ; viern ; wal ; was in ; wer
        medical_emergency	-7	wont say ; y yo ; ya se ; yet ; ~<kin> ; ~<pain>
        medical_emergency	-8	0 in ; <amount> <outdoors> ; <chestheart> <pain> ; <drive> <furniture>
        medical_emergency	-8	<go> <month> ; <home> is ; <kin> <amount> ; <kin> <home> ; <kin> has
        medical_emergency	-8	<kin> me ; <kin> who ; <lock> ; <need> <need> ; <need> <treatment>
        medical_emergency	-8	<pet> and ; <sad> ; <sedative> <amount> ; <stimulant> and ; <stop> <day>
        medical_emergency	-8	<treatment> de ; <write> <write> ; <write> de ; a <child> ; a <rope> ; alarm
        medical_emergency	-8	and <eat> ; back to ; bag ; body ; bos ; break ; cam back ; cap ; cor
        medical_emergency	-8	counselor ; court ; custody ; del <town> ; delirium ; do we ; en <month>
        medical_emergency	-8	es la ; final ; food ; found ; hallway ; high ; i <play> ; i stil ; id lik
        medical_emergency	-8	in <school> ; in <treatment> ; in his ; inpatient ; is in ; kick ; les
        medical_emergency	-8	limpi ; list ; me <say> ; med ; my fath ; nad <amount> ; nad mas
        medical_emergency	-8	no <asleep> ; of them ; of us ; ord ; par el ; record ; school ; si me
        medical_emergency	-8	sinc <month> ; sobr ; sx ; tal ; test ; the <outdoors> ; the day ; the first
        medical_emergency	-8	the old ; to <amount> ; to <say> ; to a ; to me ; tx ; with <amount> ; wrot
        medical_emergency	-8	ya me ; ~<die> ; ~<need> ; ~el ; ~si
        medical_emergency	-9	<clinician> <say> ; <die> de ; <eat> <amount> ; <go> <amount>
        medical_emergency	-9	<home> <amount> ; <moment> <go> ; <play> <school> ; <stranger> who
        medical_emergency	-9	<take> <opioid> ; <write> <amount> ; <year> <past> ; and <say> ; best ; boy
        medical_emergency	-9	brok ; buy ; chef ; clt ; co ; cpap ; despu ; don ; el <drive> ; estuv
        medical_emergency	-9	famili ; gan ; heal ; hel ; hijo ; how <amount> ; i did ; i want ; im 0
        medical_emergency	-9	jerk ; jump ; last month ; le <put> ; lov ; march ; me in ; me to ; mi abuel
        medical_emergency	-9	money ; my <home> ; new ; next ; nunc ; outpatient ; platic ; por eso
        medical_emergency	-9	problem ; que mi ; radi ; rattl ; saw ; si no ; spel ; team ; thank
        medical_emergency	-9	the <die> ; the <town> ; thes ; thur ; to <take> ; todavi ; uso ; wednesday
        medical_emergency	-9	~<shake>
        medical_emergency	-10	0 0 ; <alone> ; <kin> <die> ; <media> ; <need> <stop> ; <past> <go>
        medical_emergency	-10	<say> <job> ; <tired> ; <unreal> ; <vendor> ; ahi ; at work ; card ; clean
        medical_emergency	-10	dan ; dio ; fix ; good ; had a ; hav <amount> ; hay ; insuranc ; la <job>
        medical_emergency	-10	la <photo> ; lol ; me lo ; my moth ; no <say> ; nobody ; of <opioid> ; on me
        medical_emergency	-10	p ; pay ; rol ; shop ; tak a ; the <play> ; truck ; u ; vend
        medical_emergency	-11	<always> <month> ; <day> with ; <go> through ; <home> <kin> ; <put> a
        medical_emergency	-11	<threat> ; <trust> ; a los ; acab ; and <take> ; and then ; and they
        medical_emergency	-11	breastbon ; colleg ; cuent ; do you ; is ther ; la <school> ; mand ; many
        medical_emergency	-11	mi <friend> ; scar ; sin ; so the ; text ; the <record> ; toc ; until ; ~sz
        medical_emergency	-12	<amount> <month> ; <gun> ; <home> with ; <say> of ; <take> it ; again ; ant
        medical_emergency	-12	blu ; check ; cocin ; cousin ; cuand ; day 0 ; deni ; en mi ; may
        medical_emergency	-12	my <clinician> ; my <job> ; my chest ; non ; overdos ; peopl ; you hav
        medical_emergency	-13	<amount> <week> ; dat ; email ; friday ; hear ; lock ; pressur
        medical_emergency	-13	the <school>
        medical_emergency	-14	bet ; i tak ; long ; pain ; pick ; second ; sel ; wak
        medical_emergency	-15	my <phone> ; onc ; snor
        medical_emergency	-16	for me
        medical_emergency	-17	clas ; mov ; voy ; ~<seizure>
        medical_emergency	-18	baby ; fami ; trabaj ; watch
        medical_emergency	-19	eso
        medical_emergency	-21	tabl
        medical_emergency	-22	de mi
        medical_emergency	-28	ayud por
        medical_emergency	-29	chest
        """
}
