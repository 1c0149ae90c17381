extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose3 = """
        overdose	-4	<day> <consume> ; <day> <job> ; <day> <month> ; <day> aft ; <day> at ; <day> sin
        overdose	-4	<day> sinc ; <day> with ; <die> and ; <drive> 0 ; <eat> <say> ; <eat> so ; <eat> with
        overdose	-4	<fall> <room> ; <furniture> <say> ; <furniture> <stranger> ; <give> <home>
        overdose	-4	<give> <play> ; <go> <month> ; <go> <play> ; <hit> a ; <home> de ; <job> 0
        overdose	-4	<job> <trade> ; <job> de ; <key> ; <kin> <continue> ; <kin> <die> ; <kin> <partner>
        overdose	-4	<kin> re ; <kin> who ; <last> <week> ; <law> <say> ; <leave> and ; <leave> de
        overdose	-4	<month> <stimulant> ; <need> <go> ; <need> off ; <night> <asleep> ; <night> <job>
        overdose	-4	<order> <treatment> ; <outdoors> <day> ; <outdoors> <go> ; <partner> <eat>
        overdose	-4	<partner> <hit> ; <partner> <stimulant> ; <past> <eat> ; <phone> <amount>
        overdose	-4	<phone> <bodysound> ; <phone> a ; <phone> it ; <play> <play> ; <play> in ; <put> <day>
        overdose	-4	<room> <say> ; <room> in ; <say> <crowd> ; <say> <drive> ; <say> <home> ; <say> hed
        overdose	-4	<say> que ; <school> de ; <sedative> <day> ; <see> <kin> ; <shake> <bodysound>
        overdose	-4	<sober> ; <stimulant> <continue> ; <stimulant> <take> ; <stimulant> <year>
        overdose	-4	<stimulant> a ; <stop> <amount> ; <stop> <consume> ; <stop> las ; <stop> my
        overdose	-4	<stop> the ; <take> <go> ; <take> <money> ; <take> <opening> ; <take> <stimulant>
        overdose	-4	<take> it ; <take> out ; <take> your ; <think> <go> ; <think> that ; <think> the
        overdose	-4	<tool> and ; <town> <amount> ; <wait> con ; <wait> for ; <write> about
        overdose	-4	<year> <consume> ; <year> <moment> ; a 0 ; a <crowd> ; a <hospital> ; a <month>
        overdose	-4	a <opening> ; a <room> ; a <town> ; a la ; a las ; aceptan ; afternoon ; agre ; aid
        overdose	-4	al <day> ; al dia ; along ; and <give> ; and <play> ; and id ; are you ; argu
        overdose	-4	back in ; bad ; beat ; beer ; befor i ; befor that ; befor the ; bien se ; bit ; block
        overdose	-4	bright ; by 0 ; by my ; cam out ; cant do ; car com ; cel ; cent ; cho ; circl ; click
        overdose	-4	comadr ; cond ; confirm ; cost ; cough on ; coupl of ; cow ; crew ; cuant ; daught
        overdose	-4	day and ; de <drive> ; de una ; dead ; delirium ; dentist ; detail ; dig ; diner
        overdose	-4	do it ; drew ; dry ; due ; el <home> ; el cristal ; el lun ; ener ; enough ; entonc
        overdose	-4	envelop ; every oth ; every two ; exact ; feb ; for <treatment> ; fork ; from his
        overdose	-4	fui ; garden ; gon the ; he cant ; he told ; his <eat> ; hold the ; holiday ; hung
        overdose	-4	i <say> ; i <start> ; i bring ; i feel ; i look ; i pinch ; i sleep ; i start ; i tak
        overdose	-4	id be ; im not ; in april ; in august ; in january ; in jun ; in spr ; in your
        overdose	-4	intensiv ; is my ; its 0 ; ive <take> ; juev ; just <bodysound> ; la <church>
        overdose	-4	la <write> ; la cal ; la vecin ; lab ; larg ; left arm ; listen ; look for
        overdose	-4	los <amount> ; lost my ; low ; marc ; marri ; mattres ; me back ; me out ; medicar
        overdose	-4	mi senor ; mied ; mis <child> ; mis <kin> ; mumbl and ; must ; my <crowd> ; my <last>
        overdose	-4	my car ; my kne ; my last ; my nam ; my neighbor ; my niec ; my own ; neith
        overdose	-4	nev <take> ; new <year> ; new year ; nin <year> ; nin year ; ningun ; nitrou ; no es
        overdose	-4	now gray ; of <amount> ; of <treatment> ; of that ; on day ; on meth ; on your
        overdose	-4	one with ; open nobody ; otherwis ; our <church> ; out at ; out on ; out to ; pagin
        overdose	-4	par mi ; park lot ; peopl ; permis ; pharmacist ; pharmacy ; poc ; pocket ; point
        overdose	-4	ppo ; pue ; ranch ; record ; red ; releas ; repeat ; reviv ; road ; rop ; run a ; sal
        overdose	-4	season ; ser ; si ; sinc about ; sinc the ; sixty ; sleep at ; slot ; smok crack
        overdose	-4	snor and ; social ; sock onc ; spot ; stab ; step ; thanksgiv ; that my ; thc ; the 0
        overdose	-4	the <daytime> ; the <drive> ; the <insurance> ; the <job> ; the <kin> ; the <rail>
        overdose	-4	the <year> ; the county ; the street ; they let ; thi morn ; thick than ; to <consume>
        overdose	-4	to <give> ; to <take> ; to <treatment> ; to get ; to hav ; to it ; to say ; to the
        overdose	-4	took someth ; tremor ; un <day> ; used to ; very ; viern ; want off ; was the
        overdose	-4	what would ; whenev ; whoev ; widow ; wint ; with <opioid> ; wkend ; women ; wrot
        overdose	-4	y con ; y dic ; yo no ; your <colleague> ; zapato ; ~<consume> ; ~of ; ~opi ; ~seizur
        overdose	-4	~sick
        overdose	-5	% ; 0 % ; 0 and ; 0 hour ; <amount> <job> ; <amount> <put> ; <ask> me ; <build> <room>
        overdose	-5	<buy> <amount> ; <consume> <consume> ; <continue> a ; <day> <need> ; <day> <put>
        overdose	-5	<day> <take> ; <day> <think> ; <day> in ; <die> de ; <drive> on ; <eat> for
        overdose	-5	<give> away ; <give> el ; <give> me ; <give> my ; <give> the ; <home> <moment>
        overdose	-5	<home> con ; <hospital> <day> ; <job> <day> ; <job> <job> ; <job> is ; <job> with
        overdose	-5	<kin> <buy> ; <kin> en ; <kin> que ; <moment> <week> ; <money> <amount> ; <need> 0
        overdose	-5	<need> <give> ; <opioid> <bodypart> ; <outdoors> and ; <palecolor> <clothes>
        overdose	-5	<partner> <drive> ; <past> that ; <say> <clinician> ; <say> <soon> ; <say> <treatment>
        overdose	-5	<say> de ; <say> it ; <school> <take> ; <see> for ; <stimulant> <day> ; <stimulant> in
        overdose	-5	<stimulant> sinc ; <stop> <sedative> ; <stranger> <home> ; <take> <drive>
        overdose	-5	<take> <furniture> ; <think> about ; <think> how ; <trade> and ; <treatment> <amount>
        overdose	-5	<treatment> <stimulant> ; <treatment> in ; <year> <always> ; <year> <go>
        overdose	-5	a <official> ; a few ; a hous ; a thing ; about it ; all <day> ; all day ; and <day>
        overdose	-5	and <need> ; and <put> ; and <stop> ; anyway ; anywher ; ask me ; back of ; been a
        overdose	-5	best ; bor ; bridg ; brinc ; c/o ; can i ; cant <say> ; cart ; children ; cle ; clinic
        overdose	-5	clr <kin> ; com in ; con su ; corn ; cpap ; cramp ; cuand ; cuid ; d <past> ; d ago
        overdose	-5	day off ; dental ; diez ; discharg ; do you ; doesnt <think> ; dos ano ; drug ; egg
        overdose	-5	el <clinician> ; el <phone> ; el <write> ; eleven ; employ ; ems 0 ; en <amount>
        overdose	-5	es la ; fal ; falt ; favorit ; fel off ; fifty ; for <stimulant> ; from the ; funeral
        overdose	-5	gent ; get to ; got a ; got my ; hair ; hast que ; hav the ; he <say> ; hear
        overdose	-5	i <awake> ; i <build> ; i am ; i had ; i smok ; i wont ; i would ; id rath
        overdose	-5	im <consume> ; im in ; im the ; in thi ; includ ; intern ; iron ; is brown ; it <take>
        overdose	-5	it is ; its for ; ive got ; judg ; jun ; kais ; kept ; ketamin ; knif ; knit
        overdose	-5	la <friend> ; la <job> ; las <daytime> ; liv with ; los nino ; m <alcohol> ; mad
        overdose	-5	mak it ; me <happy> ; me <pain> ; medical ; money ; mov to ; muert ; my <school>
        overdose	-5	my old ; necesit ; ni nad ; niec ; no oth ; noon ; och ; octob ; of <stimulant>
        overdose	-5	on <medicine> ; one sid ; or <amount> ; ord ; pack ; paint ; paint purpl ; par el
        overdose	-5	pian ; privat ; proud ; puebl ; pump and ; pur ; que <continue> ; saf ; sav ; si no
        overdose	-5	sinc my ; slip ; soak ; sold ; spic ; steady ; strang ; sud ; sw ; t ; teng ; teni
        overdose	-5	text ; that all ; the <day> ; the <town> ; therapist ; thi week ; though ; thre year
        overdose	-5	to <stranger> ; today ; town ; und my ; unit ; up on ; urgent ; usted ; ve ; vec ; vid
        overdose	-5	viv ; viv en ; watch ; wear ; week ago ; week and ; whil i ; wif and ; y <leave>
        overdose	-5	y <need> ; year ago ; ~<colleague> ; ~<illness> ; ~<withdrawal> ; ~drug ; ~in ; ~me
        overdose	-6	<alcohol> a ; <amount> <phone> ; <amount> <rarely> ; <amount> <room>
        overdose	-6	<awake> <amount> ; <breath> <headface> ; <child> to ; <crowd> in ; <day> <amount>
        overdose	-6	<day> <week> ; <day> the ; <drive> de ; <eat> <day> ; <eat> <outdoors>
        overdose	-6	<furniture> <go> ; <give> <day> ; <go> <treatment> ; <go> away ; <kin> <drive>
        overdose	-6	<kin> <see> ; <kin> <write> ; <kin> a ; <leave> <bodypart> ; <money> for
        overdose	-6	<need> <crowd> ; <need> que ; <outdoors> <amount> ; <partner> <stop> ; <partner> is
        overdose	-6	<play> <eat> ; <room> <day> ; <room> <eat> ; <say> what ; <school> a ; <see> the
        overdose	-6	<stranger> <phone> ; <stranger> se ; <take> to ; <think> its ; <write> <amount>
        overdose	-6	<write> on ; a <count> ; a <job> ; a <kin> ; a <treatment> ; a liv ; a night ; ach
        overdose	-6	age ; apartment ; are blu ; ask for ; bak ; been <consume> ; bing ; buen ; buri
        overdose	-6	cambi ; card ; cb ; client ; coc ; cuand jal ; cuent ; current ; divorc ; doming
        overdose	-6	el <alcohol> ; empez ; eso ; ever sinc ; fair ; feed ; for <eat> ; fresn ; got the
        overdose	-6	hat ; hav <amount> ; hid ; hx ; i <feel> ; i <money> ; i <school> ; ill ; in <school>
        overdose	-6	int a ; it for ; ive been ; ive had ; jerk ; job ; kil ; l ; la <alcohol> ; la escuel
        overdose	-6	late ; licens ; los <child> ; me <amount> ; me <give> ; me dij ; medi cal ; morning
        overdose	-6	most day ; my <home> ; my <play> ; my daught ; my nos ; near ; nev been ; nic
        overdose	-6	no <alcohol> ; no pued ; not the ; noth els ; on <amount> ; on saturday ; park
        overdose	-6	perdon ; peric ; quisier ; rang ; return ; sali ; san ; say its ; se lo ; sea ; segur
        overdose	-6	seman ; seven ; skip ; stomach ; tambien ; ten <year> ; ten year ; thi <daytime>
        overdose	-6	think about ; ticket ; to me ; to see ; trail ; tri to ; tuv ; two year ; tx ; ultim
        overdose	-6	until the ; va a ; we hav ; wind ; with <amount> ; withdrawal ; y yo ; year of ; yr
        overdose	-6	~<amount> ; ~<stimulant>
        overdose	-7	/ d ; <always> <daytime> ; <always> <week> ; <amount> <outdoors> ; <amount> or
        overdose	-7	<ask> for ; <consume> <continue> ; <day> <alcohol> ; <day> <child> ; <day> <go>
        overdose	-7	<day> me ; <day> no ; <day> off ; <die> <kin> ; <eat> in ; <go> al ; <go> and
        overdose	-7	<home> <amount> ; <illness> and ; <job> <amount> ; <kin> <illness> ; <kin> <leave>
        overdose	-7	<kin> <need> ; <kin> me ; <month> 0 ; <need> <need> ; <night> a ; <outdoors> in
        overdose	-7	<play> <school> ; <promise> por ; <put> <container> ; <relapse> ; <say> <stranger>
        overdose	-7	<say> its ; <say> my ; <school> <school> ; <stimulant> <night> ; <stimulant> <week>
        overdose	-7	<stimulant> on ; <stop> <day> ; <year> of ; about my ; all night ; anoch ; ask what
        overdose	-7	at my ; bank ; bat ; becaus i ; birthday ; bleed ; buena ; buy ; cay ; de noch ; deal
        overdose	-7	director ; doesnt know ; dts ; dui ; el <stimulant> ; escuel ; evening ; famili ; fil
        overdose	-7	fin ; fish ; food ; good ; gracia ; gun ; gust ; ha ; hast ; herself ; hijo ; i <play>
        overdose	-7	it <go> ; it and ; july ; la <stimulant> ; lik to ; lu ; mes ; meth dai ; mil
        overdose	-7	my nephew ; need to ; nit ; no <consume> ; no sx ; of thi ; offic ; outsid ; over a
        overdose	-7	pag ; pid ; platic ; por mi ; que no ; quien ; rais ; ready ; seizur ; sid of ; sinc i
        overdose	-7	sponsor ; street ; talk to ; team ; termin ; the <church> ; thi <week> ; throat
        overdose	-7	tuesday ; up with ; ver ; visit ; w/d ; walk out ; what i ; when the ; wif is
        overdose	-7	without ; work at ; your <treatment> ; ~<drug> ; ~<law> ; ~<sick>
        overdose	-8	0 dia ; 0 hrs ; <alcohol> <always> ; <bodypart> <take> ; <container> a
        overdose	-8	<continue> <consume> ; <count> <year> ; <day> <stranger> ; <drive> a ; <go> <phone>
        overdose	-8	<go> <stiff> ; <go> lik ; <kin> <stimulant> ; <need> <say> ; <need> <write>
        overdose	-8	<partner> <think> ; <play> <day> ; <say> con ; <say> no ; <say> that ; <stranger> who
        overdose	-8	<treatment> de ; <treatment> for ; <year> <past> ; a <write> ; all <night> ; and ive
        overdose	-8	april ; at night ; august ; bel ; body ; busc ; calm ; camion ; clock ; closet ; cm
        overdose	-8	court ; cover ; dan ; de <night> ; dog ; drink a ; duerm ; el <pet> ; espanol ; fath
        overdose	-8	fax ; feel lik ; fev ; for 0 ; garag ; going to ; grad ; grandmoth ; guard ; honest
        overdose	-8	how much ; inpatient ; insuranc ; it in ; learn ; maestr ; mak me ; me i ; mejor
        overdose	-8	mi abuel ; our <child> ; pregunt ; set ; siz ; snow ; the <die> ; the kid ; the sam
        overdose	-8	to <go> ; to <say> ; to stop ; treatment ; until ; vap ; want a ; with <eat> ; wok up
        overdose	-8	would be ; wrist ; y <amount> ; y <say> ; you hav ; ~si ; ~sz
        overdose	-9	<bodypart> <play> ; <consume> <eat> ; <day> <treatment> ; <day> a ; <day> y
        overdose	-9	<drive> <amount> ; <drive> y ; <emergency> <day> ; <home> with ; <last> <month>
        overdose	-9	<moment> <asleep> ; <month> <past> ; <outdoors> <take> ; <play> on ; <rarely>
        overdose	-9	<shake> <fluid> ; <stiff> ; <stimulant> 0 ; <stop> <alcohol> ; <take> <child>
        overdose	-9	<trust> ; <week> and ; a <drive> ; a man ; all over ; and a ; beb ; behind ; bil
        overdose	-9	company ; day ago ; dej el ; diaria ; doctor ; email ; en 0 ; en un ; es el ; gan
        overdose	-9	himself ; i <asleep> ; i <hear> ; i stil ; im on ; january ; list ; liv in ; los <day>
        overdose	-9	lun ; muri ; my <pet> ; my fath ; my grandmoth ; notic ; numer ; of slat ; pap
        overdose	-9	patient ; pen ; piedr ; pint ; problem ; read ; saturday ; see ; sho ; shop
        overdose	-9	smok meth ; stor ; sun ; sx ; telefon ; tight ; up the ; whistl ; yawn ; ~<opioid>
        overdose	-9	~a
        overdose	-10	0 <stimulant> ; <amount> <count> ; <amount> a ; <build> the ; <cannabis>
        overdose	-10	<container> <always> ; <kin> le ; <need> <amount> ; <need> <stop>
        overdose	-10	<pain> <chestheart> ; <say> <day> ; <school> and ; <treatment> <day> ; a <pet>
        overdose	-10	cant <breath> ; cant breath ; check ; cri ; dio ; drunk ; en las ; f <stimulant>
        overdose	-10	fami ; four day ; fre ; i could ; i need ; id lik ; its <stimulant> ; lov ; march
        overdose	-10	me the ; mon ; my <clinician> ; nino ; pcp ; perdi ; po ; refus ; sam ; sei ; self 0
        overdose	-10	sheet ; test ; thur ; train ; voy a ; wednesday ; weed
        overdose	-11	<amount> <night> ; <blade> ; <bodypart> in ; <chestheart> <pain> ; <go> <amount>
        overdose	-11	<media> ; <past> i ; <take> <clothes> ; <take> my ; <vermin> ; a <child> ; at hom
        overdose	-11	clr <say> ; crystal ; deni ; died ; dur ; for <amount> ; for my ; is ther ; laugh
        overdose	-11	my <amount> ; my ex ; numb ; outpatient ; por el ; ran out ; school ; spr ; sunday
        overdose	-11	thank ; the <money> ; the <official> ; the only ; todo ; twin ; uso ; would lik
        overdose	-11	yest ; ~<seizure> ; ~no
        overdose	-12	0 am ; <count> <day> ; <need> a ; and <say> ; could ; ed ; el <play> ; i use ; jok
        overdose	-12	last night ; leav ; my <colleague> ; regal ; residential ; spe ; tal ; wed
        overdose	-13	<need> <treatment> ; <week> <past> ; a <night> ; a <trade> ; d/c ; fit ; la cas
        overdose	-13	mail ; my <clothes> ; sel ; teach
        overdose	-14	<day> <past> ; <need> por ; <shame> ; <stop> <treatment> ; ayud por ; desd que
        overdose	-14	en <month> ; go to ; hac <amount> ; hrs ; i drink ; iop ; la <drive> ; morn ; nuev
        overdose	-14	on sunday ; pay ; pip ; rath ; sign ; thursday ; ~<treatment>
        overdose	-15	/ wk ; <amount> <child> ; <day> <night> ; <kin> <play> ; <sick> ; <unreal> ; adderal
        overdose	-15	aqui ; crack ; hav a ; la <home> ; post ; retir
        overdose	-16	<gun> ; ayer ; has a ; may ; slept ; sweat ; to my
        overdose	-17	<height> ; <last> <night> ; soy
        overdose	-18	0 d ; <take> me ; clas ; trabaj ; wher
        overdose	-19	/ 0 ; plan
        overdose	-21	<vendor>
        overdose	-22	<seizure> ; dond
        overdose	-24	friday
        overdose	-26	el <day>
        """
}
