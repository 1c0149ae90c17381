extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency3 = """
        medical_emergency	-6	<treatment> for ; <write> de ; <year> y ; a <stranger> ; a littl ; a un
        medical_emergency	-6	account ; already ; and <say> ; and a ; ano y ; anymor ; beat ; behind ; best
        medical_emergency	-6	book ; bos ; bought ; cak ; cb ; children ; church ; clt ; con quien
        medical_emergency	-6	confirm ; cuant ; cuatr ; cun ; del <town> ; died ; dts ; el <town> ; encim
        medical_emergency	-6	es la ; estoy ; everyon ; falt ; found ; gan ; gent ; goodby ; gracia ; grad
        medical_emergency	-6	gym ; hallway ; i <play> ; i <school> ; i stil ; i use ; in <law> ; in my
        medical_emergency	-6	kept ; la <crowd> ; licens ; lleg ; llor ; manej ; me <need> ; me in ; me tom
        medical_emergency	-6	mean ; mor ; my <pet> ; my neighbor ; nd ; necesit ; no <alcohol>
        medical_emergency	-6	no <awake> ; noch ; of <stimulant> ; off <alcohol> ; on <stimulant>
        medical_emergency	-6	on saturday ; op ; ord ; overdos ; park ; poc ; practic ; ranch ; rm
        medical_emergency	-6	sangr en ; seizur ; she on ; shed ; shift ; sin ; som <day> ; sort ; soy de
        medical_emergency	-6	staf ; stat ; surgery ; tak the ; thanksgiv ; that the ; that was ; the 0
        medical_emergency	-6	the <amount> ; the <church> ; the <night> ; the day ; the truck ; thre year
        medical_emergency	-6	tienen ; to <continue> ; to be ; to get ; to quit ; to sleep ; trap ; truck
        medical_emergency	-6	typ ; vend ; viern ; what the ; with <kin> ; with me ; wont say ; y en
        medical_emergency	-6	year ago ; ~<need> ; ~<pain> ; ~<withdrawal> ; ~me ; ~si
        medical_emergency	-7	0 dia ; 0 mes ; <amount> de ; <day> <stop> ; <die> de ; <drive> <outdoors>
        medical_emergency	-7	<eat> <amount> ; <go> <amount> ; <go> through ; <home> <amount>
        medical_emergency	-7	<kin> <home> ; <kin> me ; <kin> who ; <lock> ; <moment> <amount>
        medical_emergency	-7	<need> <need> ; <pet> and ; <put> <amount> ; <room> 0 ; <say> <bodypart>
        medical_emergency	-7	<sedative> <amount> ; <stimulant> on ; <stop> de ; <stop> el ; <treatment> 0
        medical_emergency	-7	<treatment> en ; a <child> ; a <home> ; a pap ; at <amount> ; at work
        medical_emergency	-7	back in ; band ; bank ; board ; break ; cap ; cosa ; crawl ; d/c ; dej el
        medical_emergency	-7	dentist ; do we ; doctor ; driv ; el <alcohol> ; en <month> ; en un ; estuv
        medical_emergency	-7	final ; food ; fuert ; get the ; hast ; high ; hijo ; how <amount>
        medical_emergency	-7	in <treatment> ; inpatient ; is in ; it on ; knif ; las <amount> ; learn
        medical_emergency	-7	les ; limpi ; list ; march ; me <pain> ; me and ; med ; mi <friend>
        medical_emergency	-7	my cousin ; my old ; new ; next ; not a ; novi ; nunc ; par mi ; parent
        medical_emergency	-7	patient ; problem ; record ; ronc ; si me ; sobr ; sunday ; sx ; taken ; tal
        medical_emergency	-7	test ; that he ; the <friend> ; the <money> ; the <town> ; the bottl
        medical_emergency	-7	the floor ; the neighbor ; the old ; tir ; to <amount> ; treatment ; wak up
        medical_emergency	-7	warm ; wednesday ; wel ; with <amount> ; y yo ; ya me ; yet ; ~<kin> ; él
        medical_emergency	-8	0 in ; <calm> ; <clinician> <say> ; <count> <amount> ; <count> <year>
        medical_emergency	-8	<eat> a ; <home> and ; <kin> <die> ; <kin> <need> ; <kin> has ; <kin> of
        medical_emergency	-8	<moment> <go> ; <play> <school> ; <sad> ; <take> <opioid> ; <take> off
        medical_emergency	-8	<write> <write> ; <year> <past> ; a <rope> ; aft 0 ; alarm ; and <eat>
        medical_emergency	-8	and they ; back to ; bag ; befor the ; body ; cal it ; co ; cocin ; corazon
        medical_emergency	-8	court ; cuid ; evening ; famili ; fix ; girl ; grandfath ; gurgl
        medical_emergency	-8	hav <amount> ; i want ; id lik ; in <school> ; jerk ; jump ; jun ; la <job>
        medical_emergency	-8	money ; my <home> ; nad ; of <opioid> ; of them ; of us ; p ; plan ; radi
        medical_emergency	-8	rattl ; room ; saw ; self ; send ; sinc <month> ; sobrin ; team ; the <crowd>
        medical_emergency	-8	the <outdoors> ; the wal ; thur ; to a ; to me ; toc ; todavi ; tx ; u
        medical_emergency	-8	with no ; ~<die> ; ~<shake>
        medical_emergency	-9	<alone> ; <always> <month> ; <home> is ; <media> ; <need> <stop>
        medical_emergency	-9	<need> <treatment> ; <past> <go> ; <say> <job> ; <school> de ; <tired>
        medical_emergency	-9	<treatment> de ; <unreal> ; <write> <amount> ; and <take> ; and then ; ant
        medical_emergency	-9	boy ; breastbon ; bridg ; buy ; cam back ; card ; chef ; colleg ; counselor
        medical_emergency	-9	cuand ; cuent ; despu ; dio ; en mi ; i did ; in his ; insuranc ; is ther
        medical_emergency	-9	kick ; la <photo> ; mand ; me <say> ; me lo ; mi sobrin ; mo ; no <say> ; o
        medical_emergency	-9	of thi ; outpatient ; pay ; plant ; platic ; report ; shop ; si no ; singl
        medical_emergency	-9	tech ; thank ; the <die> ; the first ; thes ; until ; was in
        medical_emergency	-10	<gun> ; <home> <kin> ; <stranger> who ; a los ; acab ; brok ; cat ; check
        medical_emergency	-10	clas ; cor ; dan ; dat ; he fel ; lov ; many ; mi abuel ; my fath ; pid
        medical_emergency	-10	por eso ; rol ; school ; spel ; the <play> ; the <record> ; uso ; wal ; ~sz
        medical_emergency	-11	<day> with ; <put> a ; <say> of ; <shame> ; <take> it ; <threat> ; again
        medical_emergency	-11	bet ; cousin ; deni ; do you ; don ; ell ; email ; had a ; hear ; hel
        medical_emergency	-11	la <school> ; le <put> ; lock ; long ; lost ; my <clinician> ; my <job>
        medical_emergency	-11	on me ; peopl ; pressur ; so the ; tabl ; ther was ; to <take> ; wak
        medical_emergency	-12	<amount> <week> ; <home> with ; <trust> ; day 0 ; im 0 ; mov ; my chest
        medical_emergency	-12	non ; pain ; pres ; scar ; text ; the <school> ; trabaj ; you hav
        medical_emergency	-13	0 0 ; <vendor> ; blu ; good ; i tak ; may ; my moth ; my son ; nobody ; sel
        medical_emergency	-13	tak a ; ~<seizure>
        medical_emergency	-14	<amount> <month> ; for me ; my <phone> ; onc ; snor
        medical_emergency	-15	friday ; watch
        medical_emergency	-16	pick ; second ; voy
        medical_emergency	-17	baby
        medical_emergency	-18	de mi
        medical_emergency	-19	eso
        medical_emergency	-20	fami
        medical_emergency	-29	chest
        """
}
