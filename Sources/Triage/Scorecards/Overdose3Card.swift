extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose3 = """
        overdose	-4	the <school> ; the second ; the street ; thi a ; think about ; though ; to <say>
        overdose	-4	to <take> ; to hav ; to it ; to see ; to talk ; today ; town ; trail ; tranquil
        overdose	-4	treint ; tremor ; tuv ; twic a ; un <day> ; und my ; unit ; until ; urgent ; ve ; vec
        overdose	-4	ver ; viv ; wait for ; want off ; when he ; whenev ; whoev ; wint ; with <amount>
        overdose	-4	women ; writ ; wrot ; y <leave> ; y <need> ; year ago ; your <colleague> ; ~drug
        overdose	-4	~etoh ; ~in ; ~me ; ~of ; ~opi ; ~seizur ; ~sick
        overdose	-5	% ; 0 % ; 0 yrs ; <alcohol> <always> ; <alcohol> no ; <always> desd ; <amount> <night>
        overdose	-5	<awake> <amount> ; <breath> <put> ; <buy> <amount> ; <clinician> <say>
        overdose	-5	<consume> <consume> ; <container> a ; <day> <headface> ; <day> <month> ; <day> <put>
        overdose	-5	<day> <week> ; <day> a ; <day> in ; <day> with ; <die> de ; <drive> de ; <drive> on
        overdose	-5	<eat> <outdoors> ; <eat> for ; <give> <day> ; <give> away ; <give> el ; <go> and
        overdose	-5	<job> <day> ; <job> is ; <job> with ; <key> ; <kin> <die> ; <kin> <outdoors>
        overdose	-5	<kin> <see> ; <kin> me ; <law> <say> ; <money> for ; <month> 0 ; <need> 0
        overdose	-5	<need> <crowd> ; <need> <give> ; <opioid> <bodypart> ; <outdoors> and
        overdose	-5	<palecolor> <clothes> ; <phone> <soon> ; <promise> por ; <room> <day> ; <room> <eat>
        overdose	-5	<say> <home> ; <say> a ; <say> que ; <say> what ; <see> the ; <stimulant> <day>
        overdose	-5	<stimulant> <night> ; <stop> 0 ; <stop> <sedative> ; <stranger> <phone> ; <take> it
        overdose	-5	<think> how ; <think> the ; <treatment> <amount> ; <wait> for ; <write> on ; a <kin>
        overdose	-5	a <write> ; a night ; ach ; all <day> ; all day ; and <day> ; and <need> ; and ive
        overdose	-5	are <palecolor> ; best ; bing ; blood ; buri ; but i ; cambi ; can i ; cans
        overdose	-5	cant <say> ; card ; cart ; chil ; cocin ; com in ; cramp ; crew ; current ; desd hac
        overdose	-5	discharg ; dry ; dui ; egg ; eight ; el <alcohol> ; el lun ; eleven ; en <amount>
        overdose	-5	everyon ; favorit ; fel off ; fish ; from his ; fui ; gan ; got the ; gracia
        overdose	-5	has <amount> ; hast ; hat ; hav the ; he <say> ; hijo ; hx ; i <build> ; i <money>
        overdose	-5	i <play> ; i sleep ; i wont ; i would ; ill ; im in ; im not ; im the ; in <school>
        overdose	-5	in her ; includ ; is brown ; it <take> ; it and ; it for ; its for ; jerk ; judg ; jun
        overdose	-5	kais ; knit ; la <friend> ; la <school> ; lab ; late ; licens ; los <child> ; lu
        overdose	-5	maestr ; me <amount> ; me out ; medi cal ; mention ; mi tia ; mon ; morning ; most day
        overdose	-5	muert ; my <home> ; my nephew ; my nos ; nev been ; ni nad ; no pued ; o ; octob
        overdose	-5	on one ; out to ; outsid ; over a ; over the ; park ; perdon ; peric ; proud ; puebl
        overdose	-5	pump and ; que <continue> ; que no ; quisier ; rang ; rent ; return ; run a ; san
        overdose	-5	se lo ; segur ; septemb ; shop ; sick ; sinc my ; sixty ; snor and ; stair ; t
        overdose	-5	ten <year> ; ten year ; that my ; that the ; thi week ; throat ; tight ; to <stranger>
        overdose	-5	to get ; to say ; tri to ; ultim ; until the ; vap ; vid ; want a ; we hav ; week and
        overdose	-5	what would ; whil i ; wind ; withdrawal ; without ; wrist ; year and ; year of
        overdose	-5	your <treatment> ; ~<illness>
        overdose	-6	/ d ; <always> <week> ; <always> <year> ; <amount> <outdoors> ; <amount> <rarely>
        overdose	-6	<amount> <room> ; <day> <alcohol> ; <day> <child> ; <day> no ; <day> the ; <drive> a
        overdose	-6	<emergency> <day> ; <furniture> <go> ; <give> me ; <give> my ; <go> <treatment>
        overdose	-6	<job> <amount> ; <kin> <drive> ; <kin> <stimulant> ; <leave> <bodypart>
        overdose	-6	<need> <write> ; <outdoors> in ; <partner> <stop> ; <partner> <think> ; <past> i
        overdose	-6	<play> <day> ; <play> <eat> ; <play> <school> ; <put> <container> ; <relapse>
        overdose	-6	<say> <stranger> ; <say> its ; <say> no ; <school> a ; <school> de ; <see> a
        overdose	-6	<stimulant> in ; <stop> <amount> ; <stop> <day> ; <stranger> <home> ; <take> to
        overdose	-6	<treatment> for ; <write> <amount> ; <year> and ; a <treatment> ; a thing ; about my
        overdose	-6	all night ; apartment ; april ; bak ; becaus i ; behind ; bleed ; buen ; camion ; cay
        overdose	-6	children ; closet ; confirm ; cpap ; cuand jal ; cuent ; day off ; de noch ; dead
        overdose	-6	deal ; director ; divorc ; do you ; doesnt know ; doming ; dos ano ; dts
        overdose	-6	el <stimulant> ; empez ; en un ; es la ; espanol ; evening ; fair ; feed ; fev ; food
        overdose	-6	for <eat> ; fresn ; gust ; hast que ; hav <amount> ; health ; herself ; i <awake>
        overdose	-6	i <buy> ; i <school> ; i <write> ; i am ; im 0 ; int a ; ive been ; ive got ; ive had
        overdose	-6	knif ; l ; la <alcohol> ; la escuel ; me i ; mil ; my <drive> ; my <school> ; near
        overdose	-6	no sx ; noon ; not the ; noth els ; on saturday ; pcp ; por mi ; pregunt ; rais
        overdose	-6	ready ; sab ; sali ; sam ; say its ; si no ; sid of ; siz ; skip ; sponsor ; steady
        overdose	-6	sw ; talk to ; tambien ; team ; the kid ; thi <week> ; thre year ; ticket ; todo
        overdose	-6	twelv ; two day ; tx ; used ; va a ; very ; visit ; w/d ; whiskey ; work at
        overdose	-6	y <amount> ; y yo ; you hav ; ~<amount> ; ~<drug> ; ~<law> ; ~<stimulant>
        overdose	-6	~<withdrawal> ; ~si
        overdose	-7	0 at ; <blade> ; <bodypart> <take> ; <breath> <headface> ; <build> the ; <day> me
        overdose	-7	<day> off ; <die> <kin> ; <eat> <day> ; <eat> in ; <go> <month> ; <go> <phone>
        overdose	-7	<go> al ; <go> away ; <home> <amount> ; <home> <moment> ; <illness> and
        overdose	-7	<kin> <leave> ; <need> que ; <night> a ; <partner> is ; <say> my ; <say> that
        overdose	-7	<school> <school> ; <stimulant> <week> ; <stimulant> on ; <think> about
        overdose	-7	<treatment> de ; <year> of ; a <count> ; a <job> ; age ; and a ; anoch ; ask what
        overdose	-7	august ; bank ; bat ; been <consume> ; befor i ; birthday ; bring ; broth in ; buena
        overdose	-7	busc ; cb ; check ; cm ; coc ; court ; dan ; de <night> ; doesnt <think> ; duerm
        overdose	-7	el <pet> ; es el ; escuel ; famili ; fax ; few ; fil ; for 0 ; funeral ; grad ; guard
        overdose	-7	gun ; ha ; himself ; i smok ; inpatient ; insuranc ; it <go> ; it is ; la <stimulant>
        overdose	-7	lik to ; mad ; me dij ; mejor ; mes ; meth dai ; mi abuel ; muri ; my fath ; need to
        overdose	-7	nic ; no <consume> ; notic ; of thi ; offic ; on <amount> ; one of ; our <child> ; pag
        overdose	-7	pid ; piedr ; quien ; rehab ; saturday ; self 0 ; seven ; street ; sun ; termin
        overdose	-7	the <church> ; the <photo> ; thi morn ; through the ; tienen ; to <go> ; two year
        overdose	-7	up the ; walk out ; what i ; when the ; wif is ; wok up ; would be ; yr ; ~<sick>
        overdose	-7	~sz
        overdose	-8	# ; 0 dia ; 0 hrs ; <alcohol> a ; <always> <daytime> ; <amount> a ; <bodypart> <play>
        overdose	-8	<bodypart> in ; <consume> <eat> ; <continue> <consume> ; <drive> y ; <go> lik
        overdose	-8	<kin> <need> ; <kin> le ; <moment> <asleep> ; <month> <past> ; <need> <amount>
        overdose	-8	<need> <need> ; <need> <say> ; <outdoors> <take> ; <say> <day> ; <say> con
        overdose	-8	<stop> <alcohol> ; <stranger> who ; <take> <clothes> ; a <bodypart> ; all <night>
        overdose	-8	all over ; are blu ; ask for ; beat ; bel ; bil ; body ; clean ; day ago ; diaria
        overdose	-8	dog ; drink a ; dur ; email ; grandmoth ; has a ; hid ; how much ; i <hear> ; i <say>
        overdose	-8	i could ; im on ; it in ; its <stimulant> ; january ; july ; learn ; liv in
        overdose	-8	m <stimulant> ; me the ; my <pet> ; my chest ; my grandmoth ; ninety ; nino ; numer
        overdose	-8	of slat ; patient ; perdi ; problem ; read ; seizur ; seman ; sheet ; sho ; sinc i
        overdose	-8	sx ; telefon ; the <die> ; the <job> ; the sam ; thur ; to stop ; treatment ; up with
        overdose	-8	wednesday ; weed ; week ago ; whistl ; with <eat> ; y <say> ; yes
        overdose	-9	0 <stimulant> ; <ask> for ; <cannabis> ; <container> <always> ; <count> <year>
        overdose	-9	<day> <go> ; <day> <treatment> ; <kin> <illness> ; <last> <month>
        overdose	-9	<pain> <chestheart> ; <rarely> ; <school> and ; <shake> <fluid> ; <stimulant> 0
        overdose	-9	<treatment> <day> ; <trust> ; <week> and ; at night ; beb ; cant <breath>
        overdose	-9	cant breath ; cri ; dej el ; died ; en 0 ; en las ; f <stimulant> ; go to ; i <asleep>
        overdose	-9	i had ; i stil ; is ther ; kil ; list ; lun ; mak me ; march ; parent ; pen ; po
        overdose	-9	refus ; regal ; school ; sei ; smok meth ; snow ; spr ; step ; stor ; sunday
        overdose	-9	the <town> ; yawn
        overdose	-10	<amount> <child> ; <amount> <count> ; <chestheart> <pain> ; <day> y
        overdose	-10	<drive> <amount> ; <play> on ; <take> my ; a <drive> ; a man ; anyon ; at hom ; calm
        overdose	-10	clock ; clr <say> ; company ; deni ; drunk ; ed ; el <play> ; fami ; feel lik
        overdose	-10	four day ; fre ; going to ; id lik ; la <drive> ; last night ; laugh ; lov
        overdose	-10	my <amount> ; numb ; pint ; ran out ; rop ; sel ; test ; thi <daytime> ; to go
        overdose	-10	train ; tuesday ; uso ; voy a ; wed ; would lik ; yest ; ~<consume> ; ~<treatment>
        overdose	-11	0 am ; <count> <day> ; <day> <consume> ; <need> a ; <sick> ; <stop> <treatment>
        overdose	-11	<year> <past> ; a <child> ; at my ; buy ; cover ; d/c ; doctor ; en <month>
        overdose	-11	for <amount> ; job ; jok ; mail ; my <clinician> ; my <colleague> ; outpatient
        overdose	-11	residential ; set ; spe ; thank ; the <money> ; the <official> ; the only ; twin
        overdose	-11	up on ; wher ; ~<opioid> ; ~no
        overdose	-12	<go> <amount> ; <media> ; <need> <stop> ; <shame> ; a <night> ; a <trade> ; and <say>
        overdose	-12	client ; could ; crystal ; desd que ; fath ; i use ; iop ; my <clothes> ; peopl ; pip
        overdose	-12	por el ; rath ; sal ; tal ; teach
        overdose	-13	<home> with ; <need> <treatment> ; <unreal> ; a <clinician> ; a <pet> ; crack ; fit
        overdose	-13	for my ; group ; hac <amount> ; i need ; la cas ; me <give> ; post ; ~<seizure>
        overdose	-14	/ wk ; <day> <night> ; <day> <past> ; <kin> <play> ; aqui ; hrs ; la <home> ; leav
        overdose	-14	my ex ; my kid ; nuev ; on sunday ; pap ; pay ; retir ; thursday ; to my
        overdose	-15	0 and ; <week> <past> ; ayer ; clas ; hav a ; slept ; soy ; trabaj
        overdose	-16	/ 0 ; 0 d ; <take> me ; <vermin> ; adderal ; i drink ; may ; see ; sweat
        overdose	-17	<height> ; <last> <night> ; im a
        overdose	-18	<gun> ; <vendor> ; dond ; morn
        overdose	-19	plan
        overdose	-21	sign
        overdose	-22	<seizure> ; el <day> ; friday
        overdose	-31	<stiff>
        """
}
