extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose3 = """
        overdose	-4	<bodysound> and ; <break> ; <breath> <put> ; <breath> it ; <calm> ; <clothes> de
        overdose	-4	<clothes> onc ; <color> <limp> ; <consume> <cannabis> ; <consume> ice ; <consume> or
        overdose	-4	<consume> una ; <continue> <home> ; <continue> <think> ; <count> <month> ; <crowd> on
        overdose	-4	<day> <consume> ; <day> <job> ; <day> <month> ; <day> aft ; <day> at ; <day> sin
        overdose	-4	<day> sinc ; <day> with ; <die> and ; <drive> 0 ; <eat> <say> ; <eat> so ; <eat> with
        overdose	-4	<fall> <room> ; <furniture> <say> ; <furniture> <stranger> ; <give> <home>
        overdose	-4	<give> <play> ; <go> <month> ; <go> <play> ; <hit> a ; <home> <home> ; <home> de
        overdose	-4	<job> <trade> ; <job> de ; <key> ; <kin> <continue> ; <kin> <partner> ; <kin> re
        overdose	-4	<kin> who ; <last> <week> ; <law> <say> ; <leave> and ; <leave> de
        overdose	-4	<month> <stimulant> ; <need> <go> ; <need> off ; <night> <asleep> ; <night> <job>
        overdose	-4	<order> <treatment> ; <outdoors> <day> ; <outdoors> <go> ; <partner> <eat>
        overdose	-4	<partner> <hit> ; <partner> <stimulant> ; <past> <eat> ; <phone> <amount>
        overdose	-4	<phone> <bodysound> ; <phone> a ; <phone> de ; <phone> it ; <play> <play> ; <play> in
        overdose	-4	<put> <day> ; <room> <say> ; <room> in ; <say> <crowd> ; <say> <drive> ; <say> <home>
        overdose	-4	<say> hed ; <say> que ; <school> de ; <sedative> <day> ; <see> <kin>
        overdose	-4	<shake> <bodysound> ; <sober> ; <start> <day> ; <stimulant> <continue>
        overdose	-4	<stimulant> <take> ; <stimulant> <year> ; <stimulant> a ; <stop> <amount>
        overdose	-4	<stop> <consume> ; <stop> the ; <take> <go> ; <take> <money> ; <take> <opening>
        overdose	-4	<take> <stimulant> ; <take> it ; <take> out ; <take> your ; <think> <go>
        overdose	-4	<think> that ; <think> the ; <tool> and ; <town> <amount> ; <wait> con ; <wait> for
        overdose	-4	<write> about ; <year> <consume> ; <year> <moment> ; a 0 ; a <crowd> ; a <hospital>
        overdose	-4	a <month> ; a <opening> ; a <room> ; a <town> ; a las ; aceptan ; afternoon ; agre
        overdose	-4	aid ; al <day> ; al dia ; along ; and <give> ; and <play> ; and id ; are you ; argu
        overdose	-4	back in ; bad ; beat ; beer ; befor i ; befor that ; befor the ; bien se ; bit ; block
        overdose	-4	bright ; by 0 ; by my ; cam out ; cant do ; car com ; cel ; cent ; cho ; circl ; click
        overdose	-4	comadr ; cond ; confirm ; cost ; cough on ; coupl of ; cow ; cuant ; daught ; day and
        overdose	-4	de <drive> ; de una ; dead ; delirium ; dentist ; detail ; dig ; do it ; doe a ; drew
        overdose	-4	dry ; due ; el <home> ; el cristal ; el lun ; employ ; ener ; enough ; entonc
        overdose	-4	envelop ; etoh 0 ; every oth ; every two ; exact ; feb ; for <stimulant>
        overdose	-4	for <treatment> ; fork ; from his ; fui ; garden ; gon the ; hav the ; he cant
        overdose	-4	he told ; his <eat> ; hold the ; holiday ; hung ; i <say> ; i <start> ; i bring
        overdose	-4	i feel ; i look ; i pinch ; i sleep ; i start ; i tak ; id be ; im not ; in august
        overdose	-4	in january ; in jun ; in spr ; in your ; intensiv ; is my ; its 0 ; ive <take> ; juev
        overdose	-4	just <bodysound> ; la <church> ; la <write> ; la cal ; la vecin ; lab ; larg
        overdose	-4	left arm ; listen ; look for ; los <amount> ; lost my ; low ; marc ; marri ; mattres
        overdose	-4	me back ; me out ; medicar ; mi senor ; mied ; mis <child> ; mis <kin> ; mumbl and
        overdose	-4	must ; my <crowd> ; my <job> ; my <last> ; my car ; my kne ; my last ; my nam
        overdose	-4	my neighbor ; my niec ; my own ; neith ; nev <take> ; new <year> ; new year
        overdose	-4	nin <year> ; nin year ; ningun ; nitrou ; no es ; now gray ; of <amount>
        overdose	-4	of <treatment> ; of that ; on day ; on meth ; on your ; one with ; open nobody
        overdose	-4	otherwis ; our <church> ; out at ; out on ; out to ; pagin ; par mi ; park lot ; peopl
        overdose	-4	permis ; pharmacist ; pharmacy ; poc ; pocket ; point ; ppo ; pue ; ranch ; record
        overdose	-4	red ; releas ; repeat ; reviv ; road ; rop ; run a ; sal ; season ; ser ; si
        overdose	-4	sinc about ; sinc the ; sixty ; sleep at ; slot ; smok crack ; snor and ; social
        overdose	-4	sock onc ; stab ; thanksgiv ; that my ; thc ; the 0 ; the <drive> ; the <insurance>
        overdose	-4	the <job> ; the <kin> ; the <rail> ; the county ; the street ; they let ; thi morn
        overdose	-4	thick than ; to <consume> ; to <give> ; to <take> ; to <treatment> ; to get ; to hav
        overdose	-4	to it ; to say ; tremor ; un <day> ; up on ; used to ; very ; viern ; what would
        overdose	-4	whenev ; whoev ; widow ; wint ; with <opioid> ; wkend ; women ; wrot ; y con ; y dic
        overdose	-4	yo no ; your <colleague> ; zapato ; ~<consume> ; ~of ; ~opi ; ~seizur ; ~sick
        overdose	-5	% ; 0 % ; 0 and ; 0 hour ; <amount> <job> ; <amount> <put> ; <ask> me ; <build> <room>
        overdose	-5	<buy> <amount> ; <consume> <consume> ; <continue> a ; <day> <need> ; <day> <put>
        overdose	-5	<day> <take> ; <day> <think> ; <day> in ; <die> de ; <drive> on ; <eat> for
        overdose	-5	<give> away ; <give> el ; <give> me ; <give> my ; <give> the ; <home> <moment>
        overdose	-5	<home> con ; <hospital> <day> ; <job> <day> ; <job> <job> ; <job> is ; <job> with
        overdose	-5	<kin> <buy> ; <kin> <die> ; <kin> en ; <kin> que ; <moment> <week> ; <money> <amount>
        overdose	-5	<need> 0 ; <need> <give> ; <opioid> <bodypart> ; <outdoors> and
        overdose	-5	<palecolor> <clothes> ; <partner> <drive> ; <past> that ; <say> <clinician>
        overdose	-5	<say> <treatment> ; <say> de ; <say> it ; <school> <take> ; <see> for
        overdose	-5	<stimulant> <day> ; <stimulant> in ; <stimulant> sinc ; <stop> <sedative>
        overdose	-5	<stranger> <home> ; <stranger> se ; <take> <drive> ; <take> <furniture>
        overdose	-5	<think> about ; <think> how ; <trade> and ; <treatment> <amount>
        overdose	-5	<treatment> <stimulant> ; <treatment> in ; <year> <always> ; <year> <go>
        overdose	-5	a <official> ; a few ; a thing ; about it ; all <day> ; all day ; and <day>
        overdose	-5	and <need> ; and <put> ; and <stop> ; anyway ; anywher ; ask me ; back of ; been a
        overdose	-5	best ; bor ; bridg ; brinc ; c/o ; can i ; cant <say> ; cart ; children ; cle ; clinic
        overdose	-5	clr <kin> ; com in ; con su ; corn ; cpap ; cramp ; crew ; cuand ; cuid ; d <past>
        overdose	-5	d ago ; day off ; dental ; diez ; discharg ; doesnt <think> ; dos ano ; drug ; egg
        overdose	-5	el <clinician> ; el <phone> ; el <write> ; eleven ; ems 0 ; es la ; fal ; falt
        overdose	-5	favorit ; fel off ; fifty ; from the ; funeral ; gent ; get to ; got a ; got my ; hair
        overdose	-5	hast que ; hear ; i <awake> ; i <build> ; i am ; i had ; i smok ; i wont ; i would
        overdose	-5	id rath ; im <consume> ; im in ; im the ; in thi ; includ ; intern ; iron ; is brown
        overdose	-5	it <take> ; its for ; ive got ; judg ; jun ; kais ; kept ; ketamin ; knif ; knit
        overdose	-5	la <friend> ; la <job> ; las <daytime> ; liv with ; los nino ; m <alcohol> ; mad
        overdose	-5	mak it ; me <give> ; me <happy> ; me <pain> ; medical ; money ; mov to ; muert
        overdose	-5	my <school> ; my old ; necesit ; ni nad ; niec ; no oth ; noon ; och ; octob
        overdose	-5	of <stimulant> ; on <medicine> ; one sid ; or <amount> ; ord ; pack ; paint
        overdose	-5	paint purpl ; par el ; pian ; proud ; puebl ; pump and ; pur ; que <continue> ; saf
        overdose	-5	sav ; si no ; sinc my ; slip ; soak ; sold ; spic ; steady ; strang ; sud ; sw ; t
        overdose	-5	teng ; teni ; text ; that all ; the <day> ; the <daytime> ; the <town> ; therapist
        overdose	-5	thi week ; though ; thre year ; to <stranger> ; to the ; today ; town ; und my ; unit
        overdose	-5	urgent ; usted ; ve ; vec ; vid ; viv ; viv en ; watch ; wear ; week ago ; week and
        overdose	-5	whil i ; wif and ; y <leave> ; y <need> ; year ago ; ~<colleague> ; ~<illness>
        overdose	-5	~<withdrawal> ; ~drug ; ~in ; ~me
        overdose	-6	<alcohol> a ; <amount> <phone> ; <amount> <rarely> ; <amount> <room>
        overdose	-6	<awake> <amount> ; <breath> <headface> ; <child> to ; <crowd> in ; <day> <amount>
        overdose	-6	<day> <week> ; <day> the ; <drive> de ; <eat> <day> ; <eat> <outdoors>
        overdose	-6	<furniture> <go> ; <give> <day> ; <go> <treatment> ; <go> away ; <kin> <see>
        overdose	-6	<kin> <write> ; <kin> a ; <leave> <bodypart> ; <money> for ; <need> <crowd>
        overdose	-6	<need> que ; <outdoors> <amount> ; <partner> <stop> ; <partner> is ; <play> <eat>
        overdose	-6	<room> <day> ; <room> <eat> ; <say> <soon> ; <say> what ; <school> a ; <see> the
        overdose	-6	<stranger> <phone> ; <take> to ; <think> its ; <write> <amount> ; <write> on
        overdose	-6	a <count> ; a <job> ; a <kin> ; a <treatment> ; a hous ; a liv ; a night ; ach ; age
        overdose	-6	apartment ; are blu ; ask for ; bak ; been <consume> ; bing ; buen ; buri ; cambi
        overdose	-6	card ; cb ; client ; coc ; cuand jal ; cuent ; current ; divorc ; do you ; doming
        overdose	-6	el <alcohol> ; empez ; en <amount> ; eso ; ever sinc ; fair ; feed ; for <eat> ; fresn
        overdose	-6	got the ; hat ; hav <amount> ; he <say> ; hid ; hx ; i <feel> ; i <money> ; i <school>
        overdose	-6	ill ; in <school> ; int a ; it for ; it is ; ive been ; ive had ; jerk ; job ; kil ; l
        overdose	-6	la <alcohol> ; la escuel ; late ; licens ; los <child> ; me <amount> ; me dij
        overdose	-6	medi cal ; morning ; most day ; my <home> ; my <play> ; my daught ; my nephew ; my nos
        overdose	-6	near ; nev been ; nic ; no <alcohol> ; no pued ; not the ; noth els ; on <amount>
        overdose	-6	on saturday ; park ; perdon ; peric ; privat ; quisier ; rang ; return ; sali ; san
        overdose	-6	say its ; se lo ; sea ; segur ; seman ; seven ; skip ; stomach ; tambien ; ten <year>
        overdose	-6	ten year ; thi <daytime> ; think about ; ticket ; to me ; to see ; trail ; tri to
        overdose	-6	tuv ; two year ; tx ; ultim ; until ; va a ; we hav ; wind ; with <amount>
        overdose	-6	withdrawal ; y yo ; year of ; yr ; ~<amount> ; ~<drug>
        overdose	-7	/ d ; <always> <daytime> ; <always> <week> ; <amount> <outdoors> ; <amount> or
        overdose	-7	<ask> for ; <consume> <continue> ; <day> <alcohol> ; <day> <child> ; <day> <go>
        overdose	-7	<day> me ; <day> no ; <day> off ; <die> <kin> ; <eat> in ; <go> al ; <go> and
        overdose	-7	<home> <amount> ; <illness> and ; <job> <amount> ; <kin> <drive> ; <kin> <illness>
        overdose	-7	<kin> <leave> ; <kin> <need> ; <kin> me ; <month> 0 ; <need> <need> ; <night> a
        overdose	-7	<outdoors> in ; <play> <school> ; <promise> por ; <put> <container> ; <relapse>
        overdose	-7	<say> <stranger> ; <say> its ; <say> my ; <school> <school> ; <stimulant> <night>
        overdose	-7	<stimulant> <week> ; <stimulant> on ; <stop> <day> ; <year> of ; about my ; all night
        overdose	-7	anoch ; ask what ; at my ; bank ; bat ; becaus i ; birthday ; bleed ; buena ; buy
        overdose	-7	cay ; de noch ; deal ; director ; doesnt know ; dts ; dui ; el <stimulant> ; escuel
        overdose	-7	evening ; famili ; fil ; fin ; fish ; food ; good ; gracia ; gun ; gust ; ha ; hast
        overdose	-7	herself ; hijo ; i <play> ; it <go> ; it and ; july ; la <stimulant> ; lik to ; lu
        overdose	-7	mes ; meth dai ; mil ; need to ; nit ; no <consume> ; no sx ; of thi ; outsid ; over a
        overdose	-7	pag ; pid ; platic ; por mi ; que no ; quien ; rais ; ready ; seizur ; sid of ; sinc i
        overdose	-7	sponsor ; street ; talk to ; team ; termin ; the <church> ; thi <week> ; throat
        overdose	-7	tuesday ; until the ; up with ; ver ; visit ; w/d ; walk out ; what i ; when the
        overdose	-7	wif is ; without ; work at ; your <treatment> ; ~<law> ; ~<sick> ; ~<stimulant>
        overdose	-8	0 dia ; 0 hrs ; <alcohol> <always> ; <bodypart> <take> ; <container> a
        overdose	-8	<continue> <consume> ; <count> <year> ; <day> <stranger> ; <drive> a ; <go> <phone>
        overdose	-8	<go> <stiff> ; <go> lik ; <kin> <stimulant> ; <need> <say> ; <need> <write>
        overdose	-8	<partner> <think> ; <play> <day> ; <say> con ; <say> no ; <say> that ; <stranger> who
        overdose	-8	<treatment> de ; <treatment> for ; <year> <past> ; a <write> ; all <night> ; and ive
        overdose	-8	april ; at night ; august ; bel ; body ; busc ; calm ; camion ; clock ; closet ; cm
        overdose	-8	court ; cover ; dan ; de <night> ; dej el ; dog ; drink a ; duerm ; el <pet> ; espanol
        overdose	-8	fath ; fax ; feel lik ; fev ; for 0 ; garag ; going to ; grad ; grandmoth ; guard
        overdose	-8	honest ; how much ; inpatient ; insuranc ; it in ; learn ; maestr ; mak me ; me i
        overdose	-8	mejor ; mi abuel ; our <child> ; pregunt ; set ; siz ; snow ; the <die> ; the kid
        overdose	-8	the sam ; to <go> ; to <say> ; to stop ; treatment ; vap ; want a ; with <eat>
        overdose	-8	wok up ; wrist ; y <amount> ; y <say> ; you hav ; ~si ; ~sz
        overdose	-9	<bodypart> <play> ; <consume> <eat> ; <day> <treatment> ; <day> a ; <day> y
        overdose	-9	<drive> <amount> ; <drive> y ; <emergency> <day> ; <home> with ; <last> <month>
        overdose	-9	<moment> <asleep> ; <month> <past> ; <outdoors> <take> ; <play> on ; <rarely>
        overdose	-9	<shake> <fluid> ; <stiff> ; <stimulant> 0 ; <stop> <alcohol> ; <take> <child>
        overdose	-9	<trust> ; <week> and ; a <drive> ; a man ; all over ; and a ; beb ; behind ; bil
        overdose	-9	company ; day ago ; diaria ; doctor ; email ; en 0 ; en un ; es el ; gan ; himself
        overdose	-9	i <asleep> ; i <hear> ; i stil ; im on ; january ; list ; liv in ; los <day> ; lun
        overdose	-9	muri ; my <pet> ; my fath ; my grandmoth ; notic ; numer ; of slat ; offic ; pap
        overdose	-9	patient ; pen ; piedr ; pint ; problem ; read ; saturday ; see ; sho ; shop
        overdose	-9	smok meth ; stor ; sun ; sx ; telefon ; tight ; up the ; would be ; yawn ; ~<opioid>
        overdose	-9	~a
        overdose	-10	0 <stimulant> ; <amount> <count> ; <amount> a ; <build> the ; <cannabis>
        overdose	-10	<container> <always> ; <kin> le ; <need> <amount> ; <need> <stop>
        overdose	-10	<pain> <chestheart> ; <say> <day> ; <school> and ; <treatment> <day> ; a <pet>
        overdose	-10	cant <breath> ; cant breath ; check ; cri ; dio ; drunk ; en las ; f <stimulant>
        overdose	-10	fami ; four day ; fre ; i could ; i need ; id lik ; its <stimulant> ; lov ; march
        overdose	-10	me the ; mon ; my <clinician> ; nino ; pcp ; perdi ; po ; refus ; sam ; sei ; self 0
        overdose	-10	sheet ; test ; thur ; train ; voy a ; wednesday ; weed ; whistl
        overdose	-11	<amount> <night> ; <blade> ; <bodypart> in ; <chestheart> <pain> ; <go> <amount>
        overdose	-11	<media> ; <past> i ; <take> <clothes> ; <take> my ; <vermin> ; a <child> ; at hom
        overdose	-11	clr <say> ; crystal ; deni ; died ; dur ; for <amount> ; for my ; is ther ; laugh
        overdose	-11	my <amount> ; my ex ; numb ; outpatient ; por el ; ran out ; school ; spr ; sunday
        overdose	-11	thank ; the <money> ; the <official> ; the only ; todo ; twin ; uso ; would lik
        overdose	-11	yest ; ~<seizure>
        overdose	-12	0 am ; <count> <day> ; <need> a ; and <say> ; could ; ed ; el <play> ; i use ; jok
        overdose	-12	last night ; leav ; mail ; my <colleague> ; regal ; residential ; spe ; tal ; wed
        overdose	-12	~no
        overdose	-13	<need> <treatment> ; <week> <past> ; a <night> ; a <trade> ; d/c ; en <month> ; fit
        overdose	-13	la cas ; my <clothes> ; sel ; teach
        overdose	-14	<day> <past> ; <need> por ; <shame> ; <stop> <treatment> ; ayud por ; desd que
        overdose	-14	go to ; hac <amount> ; hrs ; iop ; la <drive> ; morn ; nuev ; on sunday ; pay ; pip
        overdose	-14	rath ; sign ; thursday ; ~<treatment>
        overdose	-15	/ wk ; <amount> <child> ; <day> <night> ; <kin> <play> ; <sick> ; <unreal> ; adderal
        overdose	-15	aqui ; crack ; hav a ; i drink ; la <home> ; post ; retir
        overdose	-16	<gun> ; ayer ; has a ; may ; slept ; sweat ; to my
        overdose	-17	<height> ; <last> <night> ; soy
        overdose	-18	0 d ; <take> me ; clas ; trabaj ; wher
        overdose	-19	/ 0 ; plan
        overdose	-20	<vendor>
        overdose	-22	dond
        overdose	-23	<seizure>
        overdose	-24	friday
        overdose	-26	el <day>
        """
}
