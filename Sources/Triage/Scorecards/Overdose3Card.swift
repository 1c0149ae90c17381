extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose3 = """
        overdose	-4	<afraid> of ; <alcohol> / ; <always> oth ; <amount> <job> ; <amount> one
        overdose	-4	<amount> tim ; <ask> what ; <bodypart> <moment> ; <bodypart> <pain> ; <bodypart> hard
        overdose	-4	<breath> com ; <breath> it ; <calm> ; <child> <put> ; <clothes> de ; <clothes> onc
        overdose	-4	<clothes> y ; <color> <limp> ; <consume> <cannabis> ; <consume> ice ; <consume> or
        overdose	-4	<consume> una ; <continue> <home> ; <continue> <think> ; <count> <month> ; <crowd> on
        overdose	-4	<day> 0 ; <day> <amount> ; <day> <last> ; <day> <month> ; <day> <need> ; <day> <take>
        overdose	-4	<day> <think> ; <day> with ; <day> without ; <daytime> and ; <die> and ; <eat> <say>
        overdose	-4	<eat> so ; <eat> with ; <fall> <room> ; <furniture> <say> ; <furniture> <stranger>
        overdose	-4	<give> <phone> ; <give> away ; <go> <play> ; <go> <town> ; <go> al ; <hit> a
        overdose	-4	<home> <drive> ; <home> de ; <hospital> <day> ; <job> 0 ; <job> <day> ; <job> <trade>
        overdose	-4	<kin> <clothes> ; <kin> <die> ; <kin> <home> ; <kin> who ; <last> <week> ; <law> <say>
        overdose	-4	<leave> <home> ; <leave> and ; <moment> a ; <month> <stimulant> ; <need> <go>
        overdose	-4	<need> off ; <night> <clinician> ; <night> <job> ; <night> <week>
        overdose	-4	<order> <treatment> ; <outdoors> <day> ; <outdoors> <go> ; <partner> <eat>
        overdose	-4	<past> <eat> ; <past> de ; <phone> <amount> ; <phone> <bodysound> ; <phone> <write>
        overdose	-4	<phone> a ; <phone> it ; <play> in ; <room> <say> ; <say> <clinician> ; <say> it
        overdose	-4	<say> que ; <school> <amount> ; <sedative> <day> ; <see> the ; <shake> <bodysound>
        overdose	-4	<sober> ; <start> <day> ; <stimulant> <continue> ; <stimulant> a ; <stop> <consume>
        overdose	-4	<take> <go> ; <take> <job> ; <take> <money> ; <take> <opening> ; <take> <stimulant>
        overdose	-4	<take> out ; <think> <go> ; <think> how ; <think> the ; <tool> and ; <town> <amount>
        overdose	-4	<treatment> 0 ; <volunteer> ; <wait> <kin> ; <wait> a ; <wait> con ; <wait> for
        overdose	-4	<write> about ; <year> and ; <year> en ; a <fall> ; a <hospital> ; a <month>
        overdose	-4	a <opening> ; a <partner> ; a <room> ; a <rope> ; a hous ; a thing ; aceptan
        overdose	-4	afternoon ; agre ; aid ; alguien ; and was ; ano en ; anyon ; anywher ; are you
        overdose	-4	ask me ; bad ; bak ; bed ; been a ; beer ; best ; bien se ; board ; bright ; bring
        overdose	-4	but i ; by 0 ; c/o ; car com ; cel ; cent ; cho ; circl ; cle ; click ; clr <kin>
        overdose	-4	coast ; comadr ; cond ; confirm ; cost ; cough on ; coupl of ; cow ; cuid ; d ago
        overdose	-4	day and ; de una ; dentist ; desintoxicacion ; dicen ; diez ; dig ; diner ; disculp
        overdose	-4	do it ; drew ; dry ; duel ; eat ; el <alcohol> ; el <home> ; el cristal ; el lun
        overdose	-4	employ ; enough ; esper ; every oth ; fail ; fal ; falt ; feb ; fiv day ; flight
        overdose	-4	for <stimulant> ; for an ; for good ; from his ; garden ; get a ; going gray ; good
        overdose	-4	got a ; got my ; grand ; group ; habit ; hair ; happy ; he cant ; hear ; his <eat>
        overdose	-4	holiday ; i <awake> ; i <start> ; i bring ; i look ; i sleep ; i start ; i tak
        overdose	-4	id rath ; im in ; im the ; in august ; in january ; in jun ; in your ; intensiv
        overdose	-4	it <go> ; its 0 ; its a ; ive <take> ; jail ; la <church> ; la <write> ; la palet
        overdose	-4	la vecin ; larg ; light ; limp and ; listen ; look for ; lost my ; low ; m <alcohol>
        overdose	-4	marc ; marri ; me out ; medicar ; meet ; mensaj ; messag ; mi senor ; mied ; mis <kin>
        overdose	-4	muert ; my <last> ; my <phone> ; my <school> ; my car ; my kid ; my last ; my old
        overdose	-4	nev <take> ; new <year> ; new year ; niec ; nin <year> ; nin year ; nitrou ; no es
        overdose	-4	no oth ; noon ; of <amount> ; of <stimulant> ; of <treatment> ; one in ; otherwis
        overdose	-4	our <home> ; out on ; pagin ; paint ; par mi ; park lot ; permis ; poc ; pocket
        overdose	-4	point ; por mi ; ppo ; privat ; pueden ; ranch ; re <kin> ; releas ; reviv ; rop
        overdose	-4	season ; sens ; septemb ; ser ; sho ; sick ; sinc the ; sixty ; slip ; slot
        overdose	-4	smok crack ; social ; sock onc ; somewher ; spel ; spot ; step ; su hij ; sud ; t
        overdose	-4	tabl ; thc ; the 0 ; the <fire> ; the <insurance> ; the <night> ; the <school>
        overdose	-4	the fir ; therapist ; they <give> ; thi morn ; thick than ; think about ; thru
        overdose	-4	to <consume> ; to <give> ; to <take> ; to get ; to it ; tranquil ; tremor ; troubl
        overdose	-4	un <day> ; und my ; used to ; using ; uva nad ; viern ; viv en ; want off ; watch
        overdose	-4	we had ; we took ; when he ; widow ; wif and ; wint ; women ; wrot ; y con ; y dic
        overdose	-4	y el ; year ago ; yo no ; zapato ; ~<colleague> ; ~<consume> ; ~<money> ; ~drug ; ~me
        overdose	-4	~of ; ~opi ; ~out ; ~overdos ; ~seizur ; ~sick
        overdose	-5	% ; 0 % ; 0 ano ; 0 yrs ; <amount> <count> ; <amount> <put> ; <amount> <room>
        overdose	-5	<ask> me ; <awake> <amount> ; <awake> <palecolor> ; <breath> <headface>
        overdose	-5	<breath> <put> ; <build> <room> ; <consume> <alcohol> ; <consume> <consume>
        overdose	-5	<continue> a ; <day> <put> ; <day> <week> ; <day> aft ; <day> in ; <drive> 0
        overdose	-5	<drive> de ; <drive> on ; <furniture> <go> ; <give> <day> ; <give> <home> ; <give> a
        overdose	-5	<give> el ; <give> my ; <give> the ; <go> <treatment> ; <home> con ; <home> in
        overdose	-5	<job> <job> ; <job> de ; <job> is ; <job> with ; <key> ; <kin> <buy>
        overdose	-5	<kin> <continue> ; <kin> en ; <kin> que ; <kin> re ; <leave> de ; <moment> <week>
        overdose	-5	<opioid> <bodypart> ; <partner> <drive> ; <partner> <hit> ; <partner> <stop>
        overdose	-5	<past> that ; <play> <eat> ; <room> <eat> ; <say> <crowd> ; <say> <drive>
        overdose	-5	<say> <home> ; <say> <treatment> ; <say> de ; <school> <take> ; <see> for
        overdose	-5	<stimulant> <day> ; <stimulant> sinc ; <stop> <sedative> ; <stop> my
        overdose	-5	<stranger> <home> ; <stranger> <phone> ; <take> <drive> ; <take> to
        overdose	-5	<treatment> <amount> ; <treatment> <stimulant> ; <treatment> in ; <year> <always>
        overdose	-5	a 0 ; a <count> ; a las ; a liv ; a night ; about it ; age ; al dia ; all <day>
        overdose	-5	all day ; and <day> ; and <need> ; and id ; animal ; anyway ; are <palecolor>
        overdose	-5	at night ; beat ; befor that ; befor the ; bing ; block ; blood ; bor ; bridg ; brinc
        overdose	-5	by my ; caf ; cans ; cant <say> ; card ; cocin ; com in ; corn ; cramp ; cuand
        overdose	-5	d <past> ; de <drive> ; de uva ; doesnt <think> ; dos ano ; drug ; egg
        overdose	-5	el <clinician> ; el <outdoors> ; el <phone> ; el <write> ; ems 0 ; en <amount> ; ener
        overdose	-5	es la ; ever sinc ; everyon ; fel off ; from the ; garag ; get to ; giv ; gon the
        overdose	-5	got the ; gurgl nois ; hav the ; his lip ; hung ; hx ; i <buy> ; i wont ; i would
        overdose	-5	im <consume> ; im not ; in <school> ; in thi ; includ ; int a ; iron ; is my
        overdose	-5	it <take> ; it and ; it for ; its for ; judg ; juev ; jun ; knif ; la <alcohol>
        overdose	-5	la <friend> ; la <job> ; left arm ; liv with ; me <give> ; me <happy> ; me <pain>
        overdose	-5	medical ; mention ; mis <child> ; mon ; mov to ; my <home> ; my kne ; my uncl
        overdose	-5	necesit ; ni nad ; ningun ; no <alcohol> ; no pued ; now gray ; och ; octob
        overdose	-5	on <medicine> ; on meth ; on your ; one sid ; or <amount> ; our <outdoors> ; out at
        overdose	-5	par el ; peopl ; perdon ; peric ; pian ; proud ; pue ; puebl ; pump and ; pur
        overdose	-5	que <continue> ; que no ; rais ; rang ; repeat ; sab ; saf ; sam sunset ; semana ; si
        overdose	-5	soak ; sold ; soon ; spic ; steady ; swing ; tak the ; ten <year> ; ten year ; text
        overdose	-5	that all ; the <day> ; the <daytime> ; the <drive> ; the <eat> ; the <job> ; the <kin>
        overdose	-5	the <rail> ; the <town> ; the county ; the street ; thi week ; though ; to <stranger>
        overdose	-5	to hav ; to see ; today ; trail ; tue ; unit ; until the ; usted ; ve ; vec ; very
        overdose	-5	vid ; we <take> ; wear ; week and ; whenev ; whoev ; with <amount> ; without
        overdose	-5	y <leave> ; y <need> ; ~<amount> ; ~<illness> ; ~<withdrawal> ; ~in
        overdose	-6	<alcohol> <always> ; <amount> <crowd> ; <amount> <phone> ; <amount> <photo>
        overdose	-6	<amount> <rarely> ; <amount> <school> ; <child> to ; <crowd> in ; <day> <alcohol>
        overdose	-6	<die> <kin> ; <eat> <day> ; <eat> <outdoors> ; <eat> in ; <give> me ; <go> away
        overdose	-6	<job> <amount> ; <kin> <drive> ; <kin> <outdoors> ; <kin> <write> ; <kin> a
        overdose	-6	<leave> <bodypart> ; <money> <amount> ; <money> for ; <need> 0 ; <outdoors> and
        overdose	-6	<outdoors> in ; <put> <container> ; <room> <day> ; <say> <soon> ; <say> <stranger>
        overdose	-6	<say> what ; <school> de ; <stimulant> in ; <stranger> se ; <take> <furniture>
        overdose	-6	<treatment> for ; <write> <amount> ; <write> on ; <year> <go> ; a <kin>
        overdose	-6	a <treatment> ; ach ; al <day> ; and <put> ; apartment ; ask for ; back of ; becaus i
        overdose	-6	befor i ; behind ; box ; buen ; buri ; buy ; cam out ; cambi ; can i ; cay ; chil
        overdose	-6	children ; client ; cpap ; crew ; cuand jal ; cuatr ; cuent ; discharg ; divorc
        overdose	-6	do you ; doming ; dts ; dui ; eleven ; evening ; fair ; famili ; going to
        overdose	-6	grap popsicl ; gun ; gust ; hast ; hast que ; hat ; hav <amount> ; herself ; hid
        overdose	-6	himself ; i <build> ; i <money> ; i <say> ; i <school> ; i had ; i smok ; intern
        overdose	-6	is brown ; it is ; ive been ; ive got ; ive had ; jerk ; kept ; kil ; knit
        overdose	-6	la <stimulant> ; la escuel ; late ; licens ; los nino ; mad ; many box ; medi cal
        overdose	-6	mes ; money ; my <crowd> ; nad <amount> ; nad mas ; nev been ; not the ; noth els
        overdose	-6	offic ; ord ; park ; pharmacy ; pregunt ; quisier ; read ; ready ; run a ; sali ; san
        overdose	-6	sav ; say its ; segur ; self 0 ; seven ; si no ; sid of ; skip ; sponsor ; stair
        overdose	-6	stomach ; sw ; teng ; the light ; thi <daytime> ; thi <week> ; ticket ; to the
        overdose	-6	took someth ; town ; tri to ; tuv ; two year ; tx ; urgent ; va a ; viv ; w/d ; we hav
        overdose	-6	whil i ; wind ; withdrawal ; would be ; y yo ; year of ; yr ; ~<drug> ; ~<sick>
        overdose	-6	~<stimulant> ; él
        overdose	-7	<alcohol> a ; <always> <week> ; <amount> or ; <ask> for ; <consume> <continue>
        overdose	-7	<day> <child> ; <day> <go> ; <day> <stranger> ; <day> me ; <day> no ; <day> the
        overdose	-7	<die> de ; <drive> <amount> ; <drive> a ; <go> <month> ; <go> and ; <home> <moment>
        overdose	-7	<kin> <need> ; <kin> <see> ; <kin> me ; <month> 0 ; <need> <crowd> ; <need> <write>
        overdose	-7	<need> que ; <outdoors> <amount> ; <partner> <think> ; <partner> is ; <past> i
        overdose	-7	<play> <school> ; <promise> por ; <rarely> ; <relapse> ; <say> its ; <say> no
        overdose	-7	<stimulant> <night> ; <stimulant> <week> ; <stimulant> on ; <stop> <day> ; <year> of
        overdose	-7	a <job> ; a <write> ; about my ; all night ; and ive ; anoch ; are blu ; ask what
        overdose	-7	bat ; been <consume> ; birthday ; bleed ; buena ; cart ; cb ; closet ; cm ; current
        overdose	-7	day off ; de noch ; director ; doesnt know ; el <stimulant> ; empez ; escuel ; eso
        overdose	-7	favorit ; feed ; food ; fresn ; funeral ; gent ; gracia ; he <say> ; hijo ; i <asleep>
        overdose	-7	i <play> ; i am ; ill ; inpatient ; insuranc ; job ; l ; las <daytime> ; lik to
        overdose	-7	liv in ; los <child> ; lu ; maestr ; me <amount> ; me dij ; me i ; meth dai ; morning
        overdose	-7	my <play> ; my daught ; my nos ; near ; need to ; nic ; no sx ; of slat ; of thi
        overdose	-7	on <amount> ; on saturday ; our <child> ; outsid ; over a ; pag ; pid ; platic
        overdose	-7	return ; se lo ; sea ; seizur ; siz ; snow ; spr ; tambien ; termin ; that i ; the kid
        overdose	-7	the one ; throat ; tuesday ; up with ; ver ; visit ; what i ; wif is ; wok up
        overdose	-7	work at ; wrist ; you hav ; your <treatment> ; ~<law> ; ~sz
        overdose	-8	/ d ; 0 hrs ; <always> <daytime> ; <amount> <outdoors> ; <bodypart> <take>
        overdose	-8	<cannabis> ; <container> a ; <continue> <consume> ; <count> <year> ; <day> off
        overdose	-8	<emergency> <day> ; <go> <phone> ; <go> <stiff> ; <go> lik ; <home> <amount>
        overdose	-8	<illness> and ; <kin> <illness> ; <kin> <leave> ; <night> a ; <outdoors> <take>
        overdose	-8	<play> <day> ; <say> con ; <say> my ; <say> that ; <stiff> ; <stranger> who
        overdose	-8	<think> about ; <trust> ; all <night> ; all over ; and <give> ; and <stop> ; and a
        overdose	-8	april ; august ; bank ; beb ; bel ; body ; busc ; camion ; check ; clock ; court
        overdose	-8	day ago ; deal ; dej el ; doctor ; duerm ; es el ; espanol ; fath ; fev ; fifty ; fil
        overdose	-8	fin ; find ; fish ; for <amount> ; gan ; grad ; ha ; honest ; how much ; i could
        overdose	-8	it in ; ketamin ; learn ; lip look ; los <day> ; lov ; lun ; me the ; mejor ; mil
        overdose	-8	most day ; no <consume> ; pcp ; pint ; problem ; quien ; sam <night> ; sinc i
        overdose	-8	sinc my ; smok meth ; tamal ; team ; the <die> ; tight ; to <go> ; to <say>
        overdose	-8	treatment ; until ; up the ; vap ; walk out ; want a ; week ago ; when the
        overdose	-8	with <eat> ; y <amount> ; ~si
        overdose	-9	0 <stimulant> ; 0 dia ; <bodypart> <play> ; <buy> <amount> ; <consume> <eat> ; <day> a
        overdose	-9	<day> y ; <drive> y ; <kin> <stimulant> ; <moment> <asleep> ; <need> <amount>
        overdose	-9	<need> <say> ; <play> on ; <shake> <fluid> ; <stimulant> 0 ; <stop> <alcohol>
        overdose	-9	<take> <child> ; <take> <clothes> ; <treatment> de ; <week> and ; a <drive>
        overdose	-9	cant <breath> ; cant breath ; cover ; cri ; dan ; de <night> ; diaria ; dog ; drink a
        overdose	-9	el <pet> ; en 0 ; fax ; feel lik ; for 0 ; guard ; i <hear> ; i stil ; im on
        overdose	-9	its <stimulant> ; january ; july ; list ; mak me ; march ; mi abuel ; muri ; my <pet>
        overdose	-9	my fath ; my grandmoth ; notic ; patient ; pen ; piedr ; ran out ; refus ; saturday
        overdose	-9	school ; set ; shop ; stor ; sx ; test ; the <church> ; to stop ; yawn ; ~a
        overdose	-10	<build> the ; <chestheart> <pain> ; <container> <always> ; <day> <treatment>
        overdose	-10	<kin> le ; <last> <month> ; <month> <past> ; <need> <need> ; <pain> <chestheart>
        overdose	-10	<treatment> <day> ; a man ; bil ; calm ; coc ; deni ; drunk ; email ; en las ; en un
        overdose	-10	fami ; four day ; go to ; grandmoth ; hac <amount> ; id lik ; jok ; last night
        overdose	-10	my <amount> ; my <colleague> ; nino ; numer ; pap ; perdi ; seman ; sheet ; sun
        overdose	-10	telefon ; thur ; to go ; todo ; wed ; wednesday ; whistl ; y <say> ; yest ; ~<opioid>
        overdose	-10	~no
        overdose	-11	0 am ; <amount> a ; <blade> ; <bodypart> in ; <photo> of ; <stop> <treatment>
        overdose	-11	<take> my ; a <child> ; a <clinician> ; a <pet> ; at hom ; company ; could ; died
        overdose	-11	dio ; f <stimulant> ; fre ; has a ; i need ; is ther ; morn ; my <clothes> ; numb
        overdose	-11	outpatient ; po ; regal ; see ; sei ; tal ; the <official> ; the only ; twin ; uso
        overdose	-11	weed ; would lik
        overdose	-12	<amount> <night> ; <home> with ; <media> ; <need> <stop> ; <need> a ; <say> <day>
        overdose	-12	<year> <past> ; and <say> ; clr <say> ; crystal ; dur ; ed ; en <month> ; for my
        overdose	-12	i use ; laugh ; my <clinician> ; por el ; residential ; spe ; sunday ; thank ; train
        overdose	-13	/ wk ; <count> <day> ; <day> <past> ; <go> <amount> ; <school> <school> ; <vermin>
        overdose	-13	a <night> ; a <trade> ; at my ; desd que ; el <play> ; la <drive> ; la cas ; mail
        overdose	-13	rath ; sel ; the <money> ; the sam ; voy a ; ~<treatment>
        overdose	-14	<kin> <play> ; <need> <treatment> ; <shame> ; <sick> ; <week> <past> ; crack ; d/c
        overdose	-14	fit ; hrs ; im a ; iop ; leav ; may ; on sunday ; pay ; retir ; slept ; teach
        overdose	-14	~<seizure>
        overdose	-15	<amount> <child> ; <day> <night> ; <height> ; i drink ; la <home> ; pip ; sign
        overdose	-15	thursday ; to my
        overdose	-16	adderal ; aqui ; hav a ; my ex ; nuev ; post ; sam ; soy
        overdose	-17	<last> <night> ; <school> and ; <take> me ; <unreal> ; ayer ; sweat ; wher
        overdose	-18	/ 0 ; <gun> ; trabaj
        overdose	-19	0 d ; <vendor>
        overdose	-20	clas ; plan
        overdose	-22	dond
        overdose	-23	friday
        overdose	-24	el <day>
        overdose	-25	<seizure>
        overdose	-26	ayud por
        """
}
