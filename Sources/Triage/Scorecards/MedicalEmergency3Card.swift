extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency3 = """
        medical_emergency	-6	anymor ; beat ; best ; book ; bos ; bought ; cb ; children ; church
        medical_emergency	-6	con quien ; confirm ; cuant ; cuatr ; cun ; de los ; del <town> ; died ; dts
        medical_emergency	-6	eight ; el <alcohol> ; encim ; enter ; es la ; estuv ; everyon ; falt ; found
        medical_emergency	-6	gan ; gat ; gent ; goodby ; grad ; grandmoth ; hallway ; hast ; hay
        medical_emergency	-6	i <play> ; i <school> ; i use ; im a ; in my ; is in ; it <take> ; it on
        medical_emergency	-6	kept ; la <crowd> ; licens ; limpi ; manej ; mark ; me <need> ; me in
        medical_emergency	-6	me tom ; mean ; my <pet> ; my <school> ; my neighbor ; nd ; next ; nieg
        medical_emergency	-6	no <awake> ; no ~<alcohol> ; of <stimulant> ; off <alcohol> ; on <stimulant>
        medical_emergency	-6	on saturday ; op ; ord ; overdos ; park ; practic ; quiet ; ranch ; sangr en
        medical_emergency	-6	she on ; shed ; shift ; som <day> ; sort ; soy de ; staf ; stat ; tak the
        medical_emergency	-6	tal ; th ; thanksgiv ; that the ; the 0 ; the <amount> ; the <friend>
        medical_emergency	-6	the <money> ; the <night> ; the door ; thre year ; tienen ; to get ; to keep
        medical_emergency	-6	to quit ; truck ; typ ; vend ; warm ; what the ; with <kin> ; with me ; y en
        medical_emergency	-6	y yo ; ~<need> ; ~<pain> ; ~<withdrawal> ; ~si
        medical_emergency	-7	0 dia ; <amount> <child> ; <amount> <outdoors> ; <amount> <stranger>
        medical_emergency	-7	<asleep> in ; <child> <play> ; <die> de ; <eat> <amount> ; <eat> a
        medical_emergency	-7	<give> de ; <kin> <need> ; <kin> me ; <kin> who ; <moment> <amount>
        medical_emergency	-7	<need> <need> ; <need> <stop> ; <partner> <think> ; <pet> and ; <room> 0
        medical_emergency	-7	<sedative> <amount> ; <threat> ; <treatment> 0 ; <treatment> en
        medical_emergency	-7	<treatment> for ; a <child> ; a <stranger> ; a pap ; alarm ; at <amount>
        medical_emergency	-7	back in ; back to ; band ; bank ; befor the ; board ; break ; cap ; clt ; co
        medical_emergency	-7	cosa ; cuand ; d/c ; dej el ; doctor ; en <month> ; en un ; evening ; famili
        medical_emergency	-7	final ; fix ; food ; fuert ; get the ; high ; hijo ; how <amount> ; in <law>
        medical_emergency	-7	in <treatment> ; inpatient ; jun ; knif ; las <amount> ; learn ; les ; list
        medical_emergency	-7	march ; me <happy> ; me and ; med ; mi <friend> ; my cousin ; my old ; new
        medical_emergency	-7	not a ; novi ; nunc ; par mi ; parent ; patient ; problem ; rattl ; record
        medical_emergency	-7	ronc ; room ; send ; sobr ; sunday ; surgery ; sx ; test ; that he
        medical_emergency	-7	the bottl ; the day ; the floor ; the neighbor ; the old ; to <continue>
        medical_emergency	-7	to be ; treatment ; wak up ; wednesday ; wel ; with <amount> ; wont say
        medical_emergency	-7	ya me ; ~<kin> ; él
        medical_emergency	-8	0 in ; 0 mes ; <calm> ; <clinician> <say> ; <count> <year> ; <go> through
        medical_emergency	-8	<happy> <say> ; <home> and ; <kin> <die> ; <kin> <home> ; <kin> has
        medical_emergency	-8	<kin> of ; <lock> ; <play> <school> ; <sad> ; <stranger> who
        medical_emergency	-8	<take> <opioid> ; <take> off ; <year> <past> ; a <home> ; aft 0 ; and <eat>
        medical_emergency	-8	and they ; at work ; bag ; body ; cal it ; card ; cocin ; corazon ; court
        medical_emergency	-8	crawl ; cuid ; dentist ; do we ; girl ; grandfath ; i want ; id lik ; jump
        medical_emergency	-8	la <job> ; me <pain> ; money ; my <home> ; nad ; o ; of <opioid> ; of them
        medical_emergency	-8	of us ; peopl ; plan ; radi ; report ; saw ; si me ; sin ; sinc <month>
        medical_emergency	-8	sobrin ; taken ; the <outdoors> ; the <town> ; the first ; the wal ; thur
        medical_emergency	-8	tir ; to <amount> ; to a ; toc ; todavi ; tx ; u ; with no ; yawn ; yet
        medical_emergency	-8	~<die> ; ~<shake>
        medical_emergency	-9	<alone> ; <always> <month> ; <count> <amount> ; <home> is ; <media>
        medical_emergency	-9	<moment> <go> ; <need> <treatment> ; <say> <job> ; <school> de
        medical_emergency	-9	<treatment> de ; <write> <amount> ; <write> <write> ; a los ; and <take>
        medical_emergency	-9	and then ; ant ; boy ; breastbon ; bridg ; buy ; check ; chef ; colleg
        medical_emergency	-9	counselor ; cuent ; dio ; en mi ; hav <amount> ; i did ; in <school> ; in his
        medical_emergency	-9	insuranc ; is ther ; jerk ; la <photo> ; mand ; me lo ; mi sobrin ; mo
        medical_emergency	-9	my fath ; of thi ; p ; pay ; platic ; rol ; self ; shop ; singl ; tak a
        medical_emergency	-9	team ; tech ; thank ; the <crowd> ; the <die> ; the <play> ; thes ; to me
        medical_emergency	-9	until ; was in
        medical_emergency	-10	<amount> <month> ; <home> <kin> ; <past> <go> ; <say> <bodypart> ; acab
        medical_emergency	-10	again ; brok ; cam back ; cat ; clas ; dan ; despu ; do you ; he fel ; hel
        medical_emergency	-10	kick ; lov ; many ; mi abuel ; no <say> ; outpatient ; pid ; school ; si no
        medical_emergency	-10	spel ; ther was ; to <take> ; uso ; wal ; ~sz
        medical_emergency	-11	<day> with ; <gun> ; <home> with ; <put> a ; <say> of ; <shame> ; <take> it
        medical_emergency	-11	cousin ; dat ; deni ; don ; driv ; ell ; email ; had a ; hear ; la <school>
        medical_emergency	-11	lock ; lost ; my <clinician> ; my <job> ; non ; on me ; por eso ; pressur
        medical_emergency	-11	so the ; tabl ; the <record> ; wak ; you hav
        medical_emergency	-12	<amount> <week> ; <trust> ; <vendor> ; bet ; blu ; cor ; day 0 ; im 0
        medical_emergency	-12	le <put> ; long ; me <say> ; mov ; my chest ; my moth ; pain ; pres ; scar
        medical_emergency	-12	sel ; text ; the <school> ; trabaj
        medical_emergency	-13	0 0 ; good ; i tak ; may ; my son ; nobody
        medical_emergency	-14	for me ; my <phone> ; onc ; snor ; ~<seizure>
        medical_emergency	-16	friday ; pick
        medical_emergency	-17	baby ; second ; voy ; watch
        medical_emergency	-18	de mi
        medical_emergency	-19	eso ; fami
        medical_emergency	-29	chest
        """
}
