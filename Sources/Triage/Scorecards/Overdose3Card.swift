extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose3 = """
        overdose	-4	thi week ; think about ; though ; to get ; to hav ; to it ; to see ; today ; town
        overdose	-4	tranquil ; treint ; tremor ; tuv ; twic a ; und my ; unit ; until ; until the ; urgent
        overdose	-4	vec ; ver ; viern ; viv ; wait for ; wear ; whoev ; with <amount> ; with <kin>
        overdose	-4	without ; women ; ~<insurance> ; ~drug ; ~etoh ; ~me ; ~of ; ~opi ; ~seizur ; ~sick
        overdose	-5	% ; 0 % ; 0 yrs ; <alcohol> <always> ; <alcohol> no ; <amount> <outdoors>
        overdose	-5	<amount> <rarely> ; <bodypart> <hot> ; <breath> <put> ; <buy> <amount> ; <child> to
        overdose	-5	<clinician> <say> ; <container> a ; <continue> <think> ; <day> <headface>
        overdose	-5	<day> <put> ; <day> <week> ; <day> a ; <day> in ; <die> de ; <drive> de ; <drive> on
        overdose	-5	<eat> <outdoors> ; <eat> for ; <give> away ; <give> the ; <go> <home>
        overdose	-5	<insurance> <money> ; <job> <day> ; <job> is ; <job> with ; <key> ; <kin> <die>
        overdose	-5	<kin> <outdoors> ; <kin> <see> ; <kin> me ; <last> <amount> ; <law> <say>
        overdose	-5	<moment> <week> ; <money> <amount> ; <money> for ; <month> 0 ; <need> 0
        overdose	-5	<need> <crowd> ; <need> <go> ; <outdoors> <go> ; <outdoors> and
        overdose	-5	<palecolor> <clothes> ; <partner> <stop> ; <partner> and ; <phone> <soon>
        overdose	-5	<play> <eat> ; <play> <school> ; <promise> por ; <say> <ask> ; <say> <home>
        overdose	-5	<say> <stranger> ; <say> a ; <say> que ; <say> what ; <see> a ; <see> the
        overdose	-5	<stimulant> <day> ; <stop> <alcohol> ; <stop> the ; <stranger> <phone> ; <take> to
        overdose	-5	<think> how ; <think> the ; <treatment> <amount> ; <wait> <kin> ; <wait> for
        overdose	-5	<week> <amount> ; <year> <amount> ; a <kin> ; a <seizure> ; a <write> ; a night
        overdose	-5	a thing ; ach ; and <need> ; and <stop> ; are <palecolor> ; bak ; beer ; best ; block
        overdose	-5	buena ; buri ; but i ; caf ; cambi ; can i ; cant <say> ; card ; cart ; cay ; cocin
        overdose	-5	con su ; confus ; cramp ; crew ; current ; dead ; desd hac ; discharg ; divorc
        overdose	-5	doming ; dos ano ; drew ; dry ; dui ; egg ; el <alcohol> ; el lun ; en <amount> ; etoh
        overdose	-5	everyon ; favorit ; feed ; fel off ; fev ; fish ; for <eat> ; from his ; fui ; gan
        overdose	-5	got a ; got the ; gracia ; gust ; has <amount> ; hast ; hav the ; hijo ; hx
        overdose	-5	i <awake> ; i <build> ; i <play> ; i sleep ; i would ; ill ; im in ; in <school>
        overdose	-5	in her ; includ ; is brown ; it <take> ; it and ; it for ; its for ; jerk ; judg ; jun
        overdose	-5	kais ; knit ; la <alcohol> ; la <moment> ; la <school> ; lab ; late ; licens
        overdose	-5	lip look ; los <child> ; lu ; me i ; mi tia ; mon ; morning ; most day ; mov to
        overdose	-5	my <home> ; my daught ; my nos ; nev been ; ni nad ; no pued ; o ; offic
        overdose	-5	on <medicine> ; out to ; outsid ; over a ; park ; peric ; proud ; pump and ; quisier
        overdose	-5	rais ; rang ; run a ; san ; sav ; se lo ; septemb ; shop ; sick ; sinc my ; sixty
        overdose	-5	sleep at ; soak ; soon ; sponsor ; stair ; steady ; t ; that my ; that the ; thre year
        overdose	-5	throat ; tight ; to <stranger> ; to <take> ; tri to ; vap ; ve ; vid ; want a ; we hav
        overdose	-5	week and ; when he ; whil i ; wind ; withdrawal ; wrist ; writ ; y <need> ; year ago
        overdose	-5	year and ; your <treatment> ; ~<illness> ; ~<opioid> ; ~<withdrawal> ; ~in
        overdose	-6	/ d ; 0 at ; <always> <week> ; <always> <year> ; <amount> <room> ; <awake> <amount>
        overdose	-6	<bodypart> <take> ; <breath> <headface> ; <build> the ; <consume> <consume>
        overdose	-6	<day> <alcohol> ; <day> <give> ; <day> <think> ; <day> me ; <day> no ; <day> the
        overdose	-6	<day> with ; <emergency> <day> ; <furniture> <go> ; <give> me ; <give> my
        overdose	-6	<go> <treatment> ; <go> away ; <go> by ; <job> <amount> ; <kin> <drive>
        overdose	-6	<kin> <stimulant> ; <leave> <bodypart> ; <need> <write> ; <night> a ; <outdoors> in
        overdose	-6	<partner> <think> ; <past> i ; <play> <day> ; <put> <container> ; <relapse>
        overdose	-6	<room> <day> ; <room> <eat> ; <say> its ; <say> my ; <say> no ; <school> <school>
        overdose	-6	<school> a ; <school> de ; <stimulant> <night> ; <stimulant> <week> ; <stimulant> in
        overdose	-6	<stop> <day> ; <stranger> <home> ; <take> <job> ; <treatment> for ; <write> <amount>
        overdose	-6	<write> on ; <year> and ; a <treatment> ; about my ; age ; all night ; and <day>
        overdose	-6	apartment ; april ; becaus i ; been <consume> ; behind ; bleed ; bring ; buen ; camion
        overdose	-6	check ; children ; cm ; confirm ; cpap ; cuent ; day and ; day off ; de noch ; deal
        overdose	-6	director ; do you ; doesnt know ; drink a ; dts ; el <stimulant> ; eleven ; en un
        overdose	-6	es la ; espanol ; evening ; fair ; fit ; food ; for <amount> ; fresn ; hast que ; hat
        overdose	-6	hav <amount> ; he <say> ; i <buy> ; i <school> ; i smok ; i wont ; int a ; ive been
        overdose	-6	ive got ; ive had ; knif ; l ; la escuel ; lik to ; me dij ; mil ; my <drive>
        overdose	-6	my <school> ; my nephew ; near ; need to ; ninety ; no sx ; noon ; not the ; noth els
        overdose	-6	of slat ; of thi ; on one ; on saturday ; one of ; pcp ; por mi ; pregunt ; ready
        overdose	-6	rent ; return ; sab ; sali ; saturday ; say its ; seizur ; sid of ; siz ; skip ; sw
        overdose	-6	talk to ; tambien ; termin ; thi <week> ; through the ; ticket ; todo ; twelv
        overdose	-6	two day ; two year ; tx ; ultim ; used ; va a ; very ; visit ; w/d ; what i ; whiskey
        overdose	-6	work at ; y yo ; year of ; ~<amount> ; ~<drug> ; ~<law> ; ~<sick> ; ~si
        overdose	-7	0 dia ; <alcohol> a ; <amount> or ; <continue> <consume> ; <day> <amount>
        overdose	-7	<day> <child> ; <day> off ; <die> <kin> ; <eat> <day> ; <go> <month> ; <go> al
        overdose	-7	<go> and ; <headface> <see> ; <home> <amount> ; <kin> <leave> ; <kin> <need>
        overdose	-7	<month> <past> ; <need> que ; <pain> <chestheart> ; <say> that ; <stimulant> on
        overdose	-7	<think> about ; <treatment> de ; <year> of ; a <count> ; a <job> ; anoch ; ask for
        overdose	-7	ask what ; bank ; bat ; befor i ; birthday ; body ; broth in ; busc ; cb ; closet
        overdose	-7	coc ; court ; cuand jal ; dan ; de <night> ; doesnt <think> ; duerm ; el <pet> ; empez
        overdose	-7	es el ; escuel ; famili ; fax ; few ; fil ; for 0 ; funeral ; grad ; guard ; gun ; ha
        overdose	-7	has a ; health ; hid ; himself ; how much ; i <say> ; i <write> ; i am ; insuranc
        overdose	-7	la <stimulant> ; mad ; mejor ; meth dai ; mi abuel ; muri ; my <pet> ; my fath ; nic
        overdose	-7	no <consume> ; notic ; numer ; pag ; pid ; piedr ; quien ; rehab ; seman ; set ; seven
        overdose	-7	si no ; sinc i ; street ; sun ; sx ; team ; ten year ; the <church> ; the <cold>
        overdose	-7	the <photo> ; the <town> ; thi morn ; up the ; up with ; walk out ; week ago
        overdose	-7	when the ; wif is ; wok up ; would be ; y <amount> ; you hav ; yr ; ~sz
        overdose	-8	0 hrs ; <ask> for ; <blade> ; <bodypart> <play> ; <consume> <eat> ; <drive> a
        overdose	-8	<eat> in ; <go> lik ; <illness> and ; <kin> le ; <moment> <asleep> ; <need> <amount>
        overdose	-8	<need> <need> ; <need> <say> ; <need> <stop> ; <outdoors> <take> ; <partner> is
        overdose	-8	<say> con ; <stranger> who ; <take> <clothes> ; <treatment> <day> ; a <pet>
        overdose	-8	all <night> ; all over ; are blu ; at night ; august ; beat ; bel ; clean ; cover
        overdose	-8	day ago ; diaria ; died ; dog ; dur ; email ; en las ; feel lik ; grandmoth ; honest
        overdose	-8	i <hear> ; i could ; i stil ; inpatient ; it <go> ; its <stimulant> ; january ; july
        overdose	-8	last night ; learn ; list ; liv in ; mes ; my chest ; my grandmoth ; nino
        overdose	-8	on <amount> ; patient ; perdi ; po ; problem ; read ; school ; self 0 ; sho ; telefon
        overdose	-8	the <die> ; the <job> ; the kid ; thur ; tienen ; to <say> ; to stop ; treatment
        overdose	-8	wednesday ; weed ; whistl ; with <eat> ; y <say> ; yawn ; yes ; ~<stimulant>
        overdose	-9	# ; 0 <stimulant> ; <amount> <night> ; <amount> a ; <bodypart> in ; <cannabis>
        overdose	-9	<container> <always> ; <count> <year> ; <day> <go> ; <day> <treatment>
        overdose	-9	<kin> <illness> ; <last> <month> ; <need> <give> ; <rarely> ; <say> <day>
        overdose	-9	<school> and ; <shake> <fluid> ; <stimulant> 0 ; <trust> ; and a ; beb ; bil
        overdose	-9	cant <breath> ; cant breath ; company ; cri ; en 0 ; f <stimulant> ; go to ; im on
        overdose	-9	is ther ; lov ; lun ; m <stimulant> ; mak me ; march ; me the ; parent ; pen ; refus
        overdose	-9	regal ; sei ; sheet ; smok meth ; snow ; spr ; step ; stor ; sunday ; voy a
        overdose	-9	would lik ; ~<treatment>
        overdose	-10	<amount> <child> ; <amount> <count> ; <chestheart> <pain> ; <drive> <amount>
        overdose	-10	<kin> <play> ; <play> on ; <take> my ; <week> and ; a <clinician> ; a man ; anyon
        overdose	-10	at hom ; calm ; clock ; deni ; drunk ; ed ; el <play> ; fami ; four day ; fre
        overdose	-10	going to ; id lik ; laugh ; my <amount> ; numb ; pint ; ran out ; residential ; rop
        overdose	-10	sel ; thi <daytime> ; to go ; uso ; yest ; ~<consume>
        overdose	-11	0 am ; <count> <day> ; <day> <consume> ; <day> y ; <need> a ; <sick>
        overdose	-11	<stop> <treatment> ; <year> <past> ; a <child> ; a <drive> ; at my ; buy ; client
        overdose	-11	clr <say> ; d/c ; doctor ; en <month> ; i <asleep> ; it in ; jok ; la <drive> ; mail
        overdose	-11	my <colleague> ; our <child> ; outpatient ; por el ; spe ; teach ; test ; thank
        overdose	-11	the <money> ; the only ; tuesday ; up on ; wed ; wher
        overdose	-12	<go> <amount> ; <last> <night> ; <media> ; <shame> ; a <night> ; a <trade> ; could
        overdose	-12	crystal ; for my ; group ; i use ; iop ; job ; kil ; my <clinician> ; my <clothes>
        overdose	-12	peopl ; pip ; sal ; tal ; the <official> ; train ; twin
        overdose	-13	<home> with ; <need> <treatment> ; and <say> ; desd que ; fath ; hac <amount> ; hrs
        overdose	-13	i need ; la cas ; pap ; post ; rath ; ~no
        overdose	-14	/ wk ; <day> <night> ; <day> <past> ; aqui ; crack ; la <home> ; leav ; me <give>
        overdose	-14	my ex ; my kid ; nuev ; pay ; retir ; soy ; thursday ; to my ; ~<seizure>
        overdose	-15	0 and ; 0 d ; <give> el ; <unreal> ; <week> <past> ; adderal ; ayer ; clas ; hav a
        overdose	-15	sweat ; trabaj
        overdose	-16	/ 0 ; <take> me ; <vermin> ; i drink ; may ; see ; slept
        overdose	-17	<gun> ; <height> ; im a ; on sunday
        overdose	-18	<vendor> ; dond ; morn
        overdose	-19	plan
        overdose	-21	sign
        overdose	-22	friday
        overdose	-23	el <day>
        overdose	-25	<seizure>
        overdose	-32	<stiff>
        """
}
