extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation6 = """
        suicidal_ideation	-4	track and ; trap ; tratamient ; trembl ; truck was ; try to ; turn the ; twin
        suicidal_ideation	-4	un <outdoors> ; un <treatment> ; un lug ; una <moment> ; una hor ; until ive
        suicidal_ideation	-4	urgent car ; us a ; vendi ; veng ; viern y ; voc ; w ; wallpap ; want him
        suicidal_ideation	-4	was a ; watch him ; we <build> ; we <go> ; we all ; we can ; we do ; we go
        suicidal_ideation	-4	web ; what <go> ; who <phone> ; who handl ; who has ; who isnt ; wif want
        suicidal_ideation	-4	wil <money> ; wil <try> ; wil tak ; wil try ; with <alcohol> ; with you
        suicidal_ideation	-4	work at ; work night ; y asi ; y desd ; y otr ; y por ; y un ; ya regal
        suicidal_ideation	-4	yo tambien ; you <job> ; you get ; zoo ; zoom ; ~<month> and ; ~<night>
        suicidal_ideation	-4	~<room> ~<furniture> ; ~<withdrawal> ; ~chest ; ~client ; ~fit ; ~iop
        suicidal_ideation	-4	~no ~<think> ; ~the ~kitchen ; él <say>
        suicidal_ideation	-5	0 <crowd> ; 0 from ; 0 hes ; 0 way ; 0 week ; <afraid> to ; <alcohol> <year>
        suicidal_ideation	-5	<alcohol> by ; <amount> <hear> ; <amount> el ; <ask> abt ; <ask> is
        suicidal_ideation	-5	<asleep> <amount> ; <bodypart> <headface> ; <bodypart> <palecolor>
        suicidal_ideation	-5	<bodypart> from ; <buy> <home> ; <buy> it ; <caretaking> for
        suicidal_ideation	-5	<child> <illness> ; <child> <job> ; <church> <give> ; <clean> <amount>
        suicidal_ideation	-5	<clinician> <stop> ; <clinician> has ; <clinician> on ; <colleague> is
        suicidal_ideation	-5	<color> <eat> ; <consume> <phone> ; <consume> en ; <continue> no ; <day> aft
        suicidal_ideation	-5	<day> at ; <day> sin ; <daytime> with ; <die> <home> ; <drive> <eat>
        suicidal_ideation	-5	<eat> <outdoors> ; <eat> en ; <emergency> 0 ; <emergency> <say>
        suicidal_ideation	-5	<fall> <height> ; <feel> ok ; <fire> en ; <fluid> <amount> ; <give> <moment>
        suicidal_ideation	-5	<go> <alcohol> ; <go> <write> ; <go> at ; <happy> a ; <hear> <room>
        suicidal_ideation	-5	<hear> them ; <height> wher ; <home> 0 ; <home> <give> ; <home> <outdoors>
        suicidal_ideation	-5	<home> <play> ; <home> de ; <home> no ; <homeless> <stimulant>
        suicidal_ideation	-5	<illness> and ; <illness> in ; <insurance> <think> ; <job> <leave>
        suicidal_ideation	-5	<job> <treatment> ; <job> <week> ; <job> so ; <key> <key> ; <kin> <build>
        suicidal_ideation	-5	<kin> es ; <kin> then ; <last> <year> ; <leave> <home> ; <leave> in
        suicidal_ideation	-5	<medicine> <eat> ; <moment> 0 ; <moment> <school> ; <moment> <stranger>
        suicidal_ideation	-5	<month> en ; <need> <crowd> ; <need> <week> ; <need> somewher ; <need> tx
        suicidal_ideation	-5	<need> ~<hospital> ; <night> at ; <opioid> en ; <order> by ; <outdoors> has
        suicidal_ideation	-5	<outdoors> is ; <pain> <chestheart> ; <partner> <play> ; <partner> was
        suicidal_ideation	-5	<partner> who ; <past> <drive> ; <pet> <bodypart> ; <phone> <die>
        suicidal_ideation	-5	<play> <stranger> ; <play> for ; <put> <shame> ; <put> <treatment> ; <put> el
        suicidal_ideation	-5	<room> <take> ; <room> in ; <room> lik ; <say> <order> ; <say> <year>
        suicidal_ideation	-5	<say> was ; <school> <month> ; <school> <night> ; <school> is ; <see> <play>
        suicidal_ideation	-5	<shake> <furniture> ; <shake> and ; <stimulant> <bodypart>
        suicidal_ideation	-5	<stimulant> <leave> ; <stimulant> en ; <stop> <law> ; <stop> <pill>
        suicidal_ideation	-5	<stop> <stimulant> ; <stranger> about ; <take> <breath> ; <take> <friend>
        suicidal_ideation	-5	<take> <furniture> ; <take> <hit> ; <take> <shake> ; <take> int ; <take> your
        suicidal_ideation	-5	<think> <treatment> ; <think> ~<pain> ; <threat> ; <treatment> <eat>
        suicidal_ideation	-5	<try> it ; <wait> and ; <week> <alcohol> ; <week> <count>
        suicidal_ideation	-5	<withdrawal> <hospital> ; <withdrawal> <stop> ; <withdrawal> in ; <write> by
        suicidal_ideation	-5	<year> <sober> ; a <color> ; a <drug> ; a <hot> ; a <key> ; a <law>
        suicidal_ideation	-5	a <needle> ; a <opioid> ; a <tool> ; a different ; a job ; a new ; a phon
        suicidal_ideation	-5	a sus ; a wed ; a ~rop ; absces ; absenc ; ach ; actual ; advic ; agency
        suicidal_ideation	-5	ahead of ; airlin ; alzheim ; amaneci ; and <hit> ; and can ; and he ; and my
        suicidal_ideation	-5	and need ; any day ; app ; are fin ; ask abt ; at a ; atienden ; back of
        suicidal_ideation	-5	barbecu ; be buri ; be for ; bear ; been at ; been through ; behind me
        suicidal_ideation	-5	believ it ; bldg ; bounc ; boyfriend ; braz ; bring her ; bug ; bunk
        suicidal_ideation	-5	but she ; by <eat> ; can com ; can pay ; can she ; card in ; carri ; child
        suicidal_ideation	-5	clammy ; clr <need> ; color ; comfortabl ; complet ; con <amount> ; condition
        suicidal_ideation	-5	couldnt ; coworker ; cpap ; crowd ; dang ; day by ; day eight ; de <child>
        suicidal_ideation	-5	de <pet> ; decemb ; del <town> ; desd anoch ; detox 0 ; detox and ; difunt
        suicidal_ideation	-5	doing great ; doing it ; dos o ; down her ; dozen ; dream ; dur the ; e
        suicidal_ideation	-5	el <chestheart> ; el <clinician> ; el juez ; email ; embarras ; english
        suicidal_ideation	-5	entr <week> ; entr seman ; es de ; est bien ; eve ; exam ; fath ; feel fin
        suicidal_ideation	-5	fiesta ; find out ; fir ; for <alcohol> ; foreman ; from your ; garag aft
        suicidal_ideation	-5	gent ; get int ; get me ; get my ; girl who ; go from ; grew ; guy who ; h
        suicidal_ideation	-5	had to ; had two ; hat ; hav thre ; he could ; hear them ; her back
        suicidal_ideation	-5	hes stil ; hes the ; hid ; him 0 ; his eye ; hold his ; hour and ; hr 0
        suicidal_ideation	-5	humor ; i <goodbye> ; i grew ; i run ; iglesi ; im <sick> ; in <amount>
        suicidal_ideation	-5	in <stranger> ; in <treatment> ; in any ; in van ; insuranc paper ; is <kill>
        suicidal_ideation	-5	it <stop> ; itemiz ; juli ; jur ; just stop ; kid 0 ; kitten ; know about
        suicidal_ideation	-5	l arm ; la botel ; la carcel ; la coc ; ladi ; lady at ; las dos ; last spr
        suicidal_ideation	-5	last year ; le <buy> ; le acab ; left arm ; legal ; lent ; liv room ; lock in
        suicidal_ideation	-5	loud ; lun y ; me <caretaking> ; me <remember> ; me lo ; me pas ; me pus
        suicidal_ideation	-5	me tien ; meth on ; mgmt ; mi <job> ; mi cun ; mi trabaj ; michoacan
        suicidal_ideation	-5	mis the ; mol + ; month ago ; moon ; my <chestheart> ; my <trade> ; neith
        suicidal_ideation	-5	neurologist ; nicotin ; no <alcohol> ; no ~etoh ; nobody in ; nod
        suicidal_ideation	-5	nos <give> ; not a ; now no ; of <eat> ; of <moment> ; of an ; ojai ; okay
        suicidal_ideation	-5	on <photo> ; on our ; on sit ; open to ; our <furniture> ; our <money>
        suicidal_ideation	-5	our <partner> ; our fami ; out <amount> ; own <child> ; p / ; pap ; paramedic
        suicidal_ideation	-5	park lot ; patch ; perfect ; position ; pray ; pres <amount> ; prior ; produc
        suicidal_ideation	-5	program for ; pued <stop> ; pueden ; purchas ; quit drink ; result ; revent
        suicidal_ideation	-5	rodil ; run a ; sab en ; sabi ; school and ; scout ; se <fall> ; se lo
        suicidal_ideation	-5	se quit ; se revent ; see thing ; shar ; she took ; should i ; sin <need>
        suicidal_ideation	-5	sinc about ; sinc when ; singl <kin> ; skul ; sleep on ; sometim
        suicidal_ideation	-5	somewher with ; south ; steady ; stepson ; subpoen ; sweaty ; sí <need>
        suicidal_ideation	-5	tempran ; teng dos ; terapi ; thank god ; that <home> ; that <stop>
        suicidal_ideation	-5	the <cold> ; the <eat> ; the <stranger> ; the back ; the clinic
        suicidal_ideation	-5	the driveway ; the porch ; the til ; then its ; then my ; ther park ; therapy
        suicidal_ideation	-5	they gav ; thing they ; thru the ; to <feel> ; to mov ; toc la ; todavi
        suicidal_ideation	-5	tomat ; tooth ; tow ; truth ; two month ; two winter ; un <friend> ; un <kin>
        suicidal_ideation	-5	un program ; una pastilla ; until ; until <month> ; until i ; until my
        suicidal_ideation	-5	up <blood> ; up blood ; up his ; up lik ; use anyth ; used ; vaca ; vend
        suicidal_ideation	-5	vest azul ; violent ; vitamin ; viv en ; volunte ; want someth ; was <amount>
        suicidal_ideation	-5	was fin ; was my ; watch the ; we <put> ; we cant ; we took ; wed in
        suicidal_ideation	-5	wed lik ; weeknight ; wet ; what do ; work for ; wound ; wrong #
        suicidal_ideation	-5	wrong <phone> ; y sali ; yo sol ; your <clinician> ; ~<clinician> ; ~<leave>
        suicidal_ideation	-5	~<stranger> ; ~<think> ~of ; ~cp ; ~not ~<die> ; ~not ~suicidal
        suicidal_ideation	-5	~thought ~of ; ~what
        suicidal_ideation	-6	0 pm ; <alcohol> de ; <alcohol> for ; <amount> <opening> ; <amount> <say>
        suicidal_ideation	-6	<appointment> in ; <bodypart> <moment> ; <bodypart> <pain> ; <bodypart> at
        suicidal_ideation	-6	<child> <school> ; <child> set ; <church> <amount> ; <clinician> <colleague>
        suicidal_ideation	-6	<clinician> <go> ; <clinician> at ; <clothes> <bodypart> ; <cold> <day>
        suicidal_ideation	-6	<consume> <home> ; <continue> 0 ; <crowd> <day> ; <die> <drive>
        suicidal_ideation	-6	<drive> <give> ; <eat> <alcohol> ; <emergency> <emergency> ; <emergency> <go>
        suicidal_ideation	-6	<emergency> on ; <friend> <night> ; <give> and ; <go> <appointment>
        suicidal_ideation	-6	<go> <colleague> ; <go> <feel> ; <go> <sedative> ; <gun> <say>
        suicidal_ideation	-6	<happy> <outdoors> ; <headface> <moment> ; <hit> on ; <home> with
        suicidal_ideation	-6	<hospital> <need> ; <hospital> de ; <illness> <consume> ; <intoxicated> on
        suicidal_ideation	-6	<job> <order> ; <kill> <partner> ; <kin> <alcohol> ; <kin> <die>
        suicidal_ideation	-6	<kin> <last> ; <kin> <palecolor> ; <kin> no ; <media> about ; <medicine> no
        suicidal_ideation	-6	<moment> <treatment> ; <money> un ; <month> its ; <month> se ; <need> <start>
        suicidal_ideation	-6	<need> <stop> ; <need> by ; <need> someth ; <official> <kin> ; <official> de
        suicidal_ideation	-6	<opioid> at ; <outdoors> <moment> ; <outdoors> was ; <pain> <bodypart>
        suicidal_ideation	-6	<palecolor> and ; <partner> has ; <past> <take> ; <phone> <amount>
        suicidal_ideation	-6	<phone> by ; <play> 0 ; <play> <hear> ; <play> en ; <rarely> <past>
        suicidal_ideation	-6	<record> of ; <rope> <chestheart> ; <rope> to ; <say> <asleep> ; <say> <pain>
        suicidal_ideation	-6	<school> de ; <school> in ; <sedative> <withdrawal> ; <see> thing
        suicidal_ideation	-6	<sober> <need> ; <stimulant> <kin> ; <stimulant> no ; <stranger> <room>
        suicidal_ideation	-6	<stranger> <stimulant> ; <stranger> at ; <stranger> que ; <take> <alcohol>
        suicidal_ideation	-6	<take> <go> ; <think> ni ; <town> <outdoors> ; <town> on ; <trade> <go>
        suicidal_ideation	-6	<trade> at ; <treatment> <ask> ; <treatment> <kin> ; <treatment> <order>
        suicidal_ideation	-6	<treatment> <school> ; <write> <media> ; <year> <need> ; a <church>
        suicidal_ideation	-6	a <emergency> ; a <job> ; a cha ; a woman ; alert ; amt ; and got ; and half
        suicidal_ideation	-6	and hav ; and say ; and sinc ; and two ; and what ; apena ; aseguranz
        suicidal_ideation	-6	at one ; at two ; becaus my ; behind ; birthday and ; bit of ; bles ; bolt
        suicidal_ideation	-6	bp ; bring up ; built ; by <write> ; can get ; caus ; center ; cho ; click
        suicidal_ideation	-6	clr <go> ; community ; cooki ; copay ; could i ; counsel ; cream ; d 0 ; deal
        suicidal_ideation	-6	deb ; describ ; desd <night> ; dmv ; down dai ; driv a ; dying to ; eight
        suicidal_ideation	-6	el <alcohol> ; el <play> ; el <school> ; eleven week ; embaraz ; en mi
        suicidal_ideation	-6	enrol ; est <consume> ; everywher ; eye ; fam ; farmaci ; fist ; flood
        suicidal_ideation	-6	found my ; from <stranger> ; from you ; fue la ; fuert ; get out ; grandmoth
        suicidal_ideation	-6	hablan ; has 0 ; has an ; has nev ; hast las ; hav you ; he cant ; health
        suicidal_ideation	-6	help by ; her <clinician> ; herself thi ; hes <continue> ; hes got ; host
        suicidal_ideation	-6	how do ; how doe ; i saw ; i send ; id <happy> ; id nev ; im <shake>
        suicidal_ideation	-6	internamient ; is a ; it <afraid> ; it too ; its me ; job and ; just got
        suicidal_ideation	-6	just the ; kept the ; keyboard ; ko ; la fil ; lab ; languag ; ld 0
        suicidal_ideation	-6	le dieron ; lead ; leagu ; lik <stranger> ; liv with ; los zapato ; malibu
        suicidal_ideation	-6	me <pain> ; me if ; me its ; mid ; much as ; muj ; music ; my <home>
        suicidal_ideation	-6	my <write> ; my girlfriend ; my grandfath ; my grandm ; my insuranc ; my uncl
        suicidal_ideation	-6	nev <take> ; nev used ; no tom ; no w/d ; no ~sz ; non sinc ; nosotro ; novel
        suicidal_ideation	-6	ob ; off for ; on <medicine> ; on a ; one <headface> ; one was ; outpatient
        suicidal_ideation	-6	oye ; pag hast ; parec ; personal ; pharmacy ; phon yesterday ; por <amount>
        suicidal_ideation	-6	porqu se ; pref ; puest ; que teng ; rain ; refer ; residential in
        suicidal_ideation	-6	room with ; sac ; saturday and ; say for ; se <phone> ; security ; seek
        suicidal_ideation	-6	send me ; shak the ; she need ; she tak ; sin <alcohol> ; siz of ; skin
        suicidal_ideation	-6	so hard ; so thi ; solter ; somebody els ; somo ; stay with ; stop and
        suicidal_ideation	-6	stranger ; straw ; stretch ; talk to ; the <order> ; the <sick> ; the corn
        suicidal_ideation	-6	the relationship ; them on ; they took ; ticket ; to <blade> ; to <church>
        suicidal_ideation	-6	to help ; to sharpen ; to turn ; took me ; traig ; turkey ; tx ; union
        suicidal_ideation	-6	viv con ; wagon ; want 0 ; want off ; we <give> ; we <think> ; wev
        suicidal_ideation	-6	what would ; wher to ; whom ; wil cal ; with <illness> ; wont <awake>
        suicidal_ideation	-6	wont wak ; would a ; y en ; y nad ; y par ; yo <alone> ; you in ; your plac
        suicidal_ideation	-6	~<colleague> ; ~dan ; ~dts ; ~had ; ~harm ; ~kitchen ~tabl ; ~opi no ; ~si no
        suicidal_ideation	-6	~sinc ; ~temblor ; él se
        suicidal_ideation	-7	0 <emergency> ; 0 kid ; 0 or ; <amount> <home> ; <angry> over
        suicidal_ideation	-7	<ask> <furniture> ; <asleep> a ; <asleep> on ; <asleep> through
        suicidal_ideation	-7	<bodypart> <feel> ; <bodypart> <hot> ; <bodypart> <shake> ; <calm> itd
        suicidal_ideation	-7	<chestheart> is ; <child> <crowd> ; <clinician> to ; <cold> <bodypart>
        suicidal_ideation	-7	<consume> <partner> ; <consume> anyth ; <consume> y ; <continue> <eat>
        suicidal_ideation	-7	<continue> <hear> ; <day> <play> ; <day> <shake> ; <drug> and ; <eat> <eat>
        suicidal_ideation	-7	<eat> <headface> ; <feel> <go> ; <feel> fin ; <fire> <home> ; <friend> <die>
        suicidal_ideation	-7	<furniture> <phone> ; <furniture> <town> ; <give> <treatment> ; <give> up
        suicidal_ideation	-7	<go> <play> ; <headface> <eat> ; <headface> in ; <headface> open ; <hear> on
        suicidal_ideation	-7	<height> <wait> ; <home> en ; <intoxicated> and ; <job> <money>
        suicidal_ideation	-7	<job> <room> ; <job> at ; <kin> <crowd> ; <kin> <kill> ; <kin> le
        suicidal_ideation	-7	<last> <medicine> ; <last> <month> ; <moment> <alcohol> ; <moment> a
        suicidal_ideation	-7	<moment> with ; <money> <treatment> ; <month> <job> ; <need> <clinician>
        suicidal_ideation	-7	<need> <wait> ; <official> <need> ; <opioid> for ; <palecolor> <headface>
        suicidal_ideation	-7	<palecolor> y ; <partner> <illness> ; <partner> <job> ; <partner> <kin>
        suicidal_ideation	-7	<partner> on ; <phone> <count> ; <say> <say> ; <school> <play>
        suicidal_ideation	-7	<school> <room> ; <see> <vermin> ; <start> a ; <stimulant> <child>
        suicidal_ideation	-7	<stimulant> <home> ; <stimulant> <phone> ; <stop> <alcohol> ; <stop> <past>
        suicidal_ideation	-7	<stranger> <need> ; <stranger> in ; <think> <start> ; <treatment> +
        suicidal_ideation	-7	<treatment> <insurance> ; <treatment> pt ; <treatment> thi ; <vendor>
        suicidal_ideation	-7	<wait> with ; a <colleague> ; a <hold> ; a clas ; a girl ; a program ; a un
        suicidal_ideation	-7	aa ; about your ; abril ; aceptan ; alg ; am <write> ; and <continue>
        suicidal_ideation	-7	and <kin> ; and one ; and our ; anthem ; aquel ; asham ; at <kin> ; attack
        suicidal_ideation	-7	bathroom floor ; beer at ; bread ; breastbon ; bright ; by 0 ; cabin ; cam to
        suicidal_ideation	-7	can do ; carcel ; cay ; chew ; clr at ; com aft ; com off ; con <eat>
        suicidal_ideation	-7	crack 0 ; crawl ; crib ; de <job> ; desd entonc ; desintoxic ; dia en
        suicidal_ideation	-7	die and ; direct ; down with ; el de ; employe ; equip ; fee ; first <day>
        suicidal_ideation	-7	forgot ; front desk ; golf ; grandm ; hand are ; hav nev ; hay quien
        suicidal_ideation	-7	he <see> ; he get ; he need ; huel ; i <sad> ; icu ; if we ; in <eat>
        suicidal_ideation	-7	in aug ; in from ; in our ; in room ; ingl ; is your ; isnt ther ; issu
        suicidal_ideation	-7	it as ; jal ; jerk ; jueg ; keep a ; knew ; la <alcohol> ; la de ; learn
        suicidal_ideation	-7	let him ; littl leagu ; me <hit> ; medical ; mensaj de ; mi suegr ; mi yern
        suicidal_ideation	-7	monitor ; my chest ; my grandmoth ; my nam ; my nephew ; my rib ; nev in
        suicidal_ideation	-7	new ; newborn ; noth els ; nov ; of <home> ; off it ; our <crowd>
        suicidal_ideation	-7	our <opening> ; out <hear> ; out loud ; own <home> ; own <room> ; parad
        suicidal_ideation	-7	per no ; permis ; piz ; ppo ; practicum ; prison ; privat ; pued <take>
        suicidal_ideation	-7	puls ; quilt ; quinceaner ; quit on ; rent a ; respit ; return to ; rul
        suicidal_ideation	-7	said my ; se me ; se meti ; si falt ; sinc feb ; sit and ; so he ; speak
        suicidal_ideation	-7	statement ; sz ; test ; thes <day> ; thes day ; thi <year> ; thi for
        suicidal_ideation	-7	thi year ; threw up ; throw up ; tio ; to reach ; to talk ; tongu ; trai
        suicidal_ideation	-7	turn out ; un <blade> ; und a ; und my ; vacuum ; ver a ; vez que ; visitor
        suicidal_ideation	-7	was <stimulant> ; we <buy> ; we <take> ; we wer ; went down ; whit ; wif drov
        suicidal_ideation	-7	women ; worri ; you hav ; ~<amount> ; ~<hear> ; ~thought ; ~use ; ~when
        suicidal_ideation	-8	% ; 0 % ; <bodypart> lik ; <chestheart> <go> ; <child> <month>
        suicidal_ideation	-8	<clinician> <treatment> ; <count> <money> ; <crowd> <moment> ; <crowd> <room>
        suicidal_ideation	-8	<die> <year> ; <fluid> <blood> ; <go> <opening> ; <headface> <amount>
        suicidal_ideation	-8	<headface> <headface> ; <headface> is ; <hospital> and ; <illness> y
        suicidal_ideation	-8	<insurance> <insurance> ; <insurance> <job> ; <kill> her ; <moment> <amount>
        suicidal_ideation	-8	<moment> <fluid> ; <moment> <play> ; <moment> <week> ; <moment> sinc
        suicidal_ideation	-8	<month> <wait> ; <month> to ; <need> <job> ; <needle> in ; <official> <law>
        suicidal_ideation	-8	<partner> <stop> ; <phone> <clinician> ; <phone> se ; <play> on
        suicidal_ideation	-8	<room> <room> ; <say> <clothes> ; <see> <treatment> ; <stop> <opioid>
        suicidal_ideation	-8	<stranger> <clothes> ; <think> hes ; <town> <moment> ; <town> has
        suicidal_ideation	-8	<treatment> <week> ; <treatment> is ; a <alcohol> ; a <media> ; a <palecolor>
        suicidal_ideation	-8	a dorm ; a jok ; agar ; an <treatment> ; at all ; breath and ; cart de
        suicidal_ideation	-8	clinical ; clr <happy> ; clr said ; confirm ; crash ; cuant <money>
        suicidal_ideation	-8	de <play> ; de <trade> ; deer ; dejarl ; deploy ; disculp ; el <bodypart>
        suicidal_ideation	-8	el <town> ; en eso ; even program ; fail ; first <law> ; flew ; flight
        suicidal_ideation	-8	for <partner> ; fork ; front <furniture> ; goat ; golp ; gotten ; group for
        suicidal_ideation	-8	grp ; habl ; he quit ; hear voic ; hes nev ; i hear ; i work ; intern en
        suicidal_ideation	-8	it is ; its my ; just need ; kil me ; la cervez ; lik somebody ; local
        suicidal_ideation	-8	me about ; meet ; middl of ; my <clinician> ; nam of ; nervou ; no <asleep>
        suicidal_ideation	-8	no sx ; numer ; off a ; otherwis ; out 0 ; pacient ; pan ; physician
        suicidal_ideation	-8	plac and ; platic ; recovery ; refrigerator ; remot ; right <moment>
        suicidal_ideation	-8	right now ; ring me ; sad ; scal ; se <take> ; semest ; sinc <eat> ; sof
        suicidal_ideation	-8	suitcas ; t ; talk ; the <shake> ; the board ; the record ; thread ; tiend
        suicidal_ideation	-8	to <day> ; to get ; tremor ; want help ; we <home> ; we had ; we liv ; wel
        suicidal_ideation	-8	went out ; when my ; wil <phone> ; ~<try> ; ~seizur
        suicidal_ideation	-9	0 <stimulant> ; 0 in ; 0 that ; <amount> <promise> ; <bodypart> <eat>
        suicidal_ideation	-9	<breath> and ; <buy> <stimulant> ; <count> <week> ; <die> to ; <eat> <asleep>
        suicidal_ideation	-9	<fluid> <furniture> ; <friend> de ; <give> <write> ; <give> una
        suicidal_ideation	-9	<go> <treatment> ; <hear> my ; <hit> a ; <kill> a ; <kin> <partner>
        suicidal_ideation	-9	<kin> <play> ; <leave> <job> ; <medicine> <sedative> ; <need> un ; <needle>
        suicidal_ideation	-9	<opioid> <take> ; <partner> <hit> ; <past> <year> ; <phone> <insurance>
        suicidal_ideation	-9	<phone> <outdoors> ; <play> <crowd> ; <play> de ; <say> <opioid>
        suicidal_ideation	-9	<shake> the ; <start> <day> ; <stimulant> i ; <stop> <cold>
        suicidal_ideation	-9	<stop> <outdoors> ; <take> <drug> ; <year> <stop> ; a <pet> ; a coupl
        suicidal_ideation	-9	acros from ; army ; bang ; cinc ; clr <say> ; clr on ; coffe ; copi
        suicidal_ideation	-9	de <room> ; de desintoxicacion ; director ; el <official> ; ems ; field
        suicidal_ideation	-9	hear the ; hes <take> ; i <hear> ; in <town> ; ir a ; its <day> ; knif
        suicidal_ideation	-9	la sal ; leak ; licens ; lo mism ; mak me ; me by ; mi <home> ; mi cas
        suicidal_ideation	-9	mi tio ; movi ; my <moment> ; nail ; off <sedative> ; orient ; outreach
        suicidal_ideation	-9	panic ; por el ; por los ; prefer ; pupil ; ran out ; say my ; scream
        suicidal_ideation	-9	sobredosi ; spoon ; spray ; supervis ; ten <moment> ; the <colleague>
        suicidal_ideation	-9	the children ; threat ; throw ; toddl ; urgent ; we are ; we hav ; went in
        suicidal_ideation	-9	what kind ; wir ; without it ; won ; y <leave> ; y se ; yo me ; zip
        suicidal_ideation	-9	~<alcohol> / ; ~etoh / ; ~si/hi
        suicidal_ideation	-10	<alcohol> no ; <clinician> <see> ; <crowd> on ; <day> <job> ; <die> de
        suicidal_ideation	-10	<die> of ; <hit> <opioid> ; <kill> my ; <moment> <always> ; <moment> <eat>
        suicidal_ideation	-10	<month> <buy> ; <partner> <drive> ; <play> <month> ; <say> <stimulant>
        suicidal_ideation	-10	<school> of ; <sober> <home> ; <stimulant> x ; <take> <stimulant>
        suicidal_ideation	-10	<town> <day> ; <treatment> <think> ; and <need> ; and is ; and would
        suicidal_ideation	-10	back with ; bak ; candl ; corn ; da ; day aft ; different ; dur ; feo ; fly
        suicidal_ideation	-10	for <stimulant> ; for thirty ; glas ; grief ; ha ; had been ; her with ; hip
        suicidal_ideation	-10	his cousin ; hit ; hum ; i <job> ; in <school> ; knock ; la <stimulant>
        suicidal_ideation	-10	minut ; naloxon ; narcan x ; nuestr ; oclock ; oig ; onlin ; overdos
        suicidal_ideation	-10	plac with ; squeez ; sweat ; the third ; tim he ; treat ; was one ; when he
        suicidal_ideation	-10	y con ; ~<cold>
        suicidal_ideation	-11	0 at ; <ask> <ask> ; <bodypart> <furniture> ; <break> my ; <day> <wait>
        suicidal_ideation	-11	<friend> in ; <job> <need> ; <kin> had ; <medicine> <opioid>
        suicidal_ideation	-11	<moment> <consume> ; <say> us ; <say> with ; <treatment> <law>
        suicidal_ideation	-11	<treatment> <moment> ; <withdrawal> off ; a <lock> ; a <put> ; air ; and do
        suicidal_ideation	-11	at your ; battery ; bedroom ; but im ; button ; cam off ; clt ; cun ; death
        suicidal_ideation	-11	didnt <think> ; el <treatment> ; entonc ; fev ; fight ; flu ; glad ; gray
        suicidal_ideation	-11	hang up ; in with ; intensiv ; la <treatment> ; licenci ; mayb <amount>
        suicidal_ideation	-11	me my ; medi cal ; monday and ; pip ; psychiatrist ; quier sal ; ris
        suicidal_ideation	-11	sei mes ; seizur ; shirt ; snor ; soak ; swing ; tea ; uncl ; visit
        suicidal_ideation	-11	wher do ; wher you ; with that ; woman ; ~<hot> ; ~de
        suicidal_ideation	-12	<ask> <need> ; <clinician> <clinician> ; <job> <job> ; <kill> the
        suicidal_ideation	-12	<kin> <sedative> ; <partner> <treatment> ; <play> <play>
        suicidal_ideation	-12	<stimulant> <last> ; <stimulant> with ; <stranger> i
        suicidal_ideation	-12	<treatment> <colleague> ; a <clinician> ; a month ; addiction ; ambulatori
        suicidal_ideation	-12	band ; becaus the ; can <stranger> ; cow ; friday and ; ful of ; heal
        suicidal_ideation	-12	i bring ; i mis ; in septemb ; jaw ; lvn ; must ; nieg ; our <outdoors>
        suicidal_ideation	-12	snow ; spel ; stepdad ; the kitchen ; thre day ; we <say> ; withdrawal
        suicidal_ideation	-12	year ago ; your <treatment>
        suicidal_ideation	-13	<confused> ; <consume> in ; <crowd> <need> ; <home> con ; <month> <go>
        suicidal_ideation	-13	<month> <past> ; <need> <eat> ; <say> <amount> ; <stimulant> in ; <take> un
        suicidal_ideation	-13	<vermin> ; approv ; befor my ; began ; bos ; carpet ; do a ; dos mes
        suicidal_ideation	-13	gas station ; las <daytime> ; lost ; mix ; my old ; plum ; step down ; team
        suicidal_ideation	-13	the laundry ; to quit ; too much ; wav ; with <kin> ; y de
        suicidal_ideation	-13	your <colleague>
        suicidal_ideation	-14	<bodypart> is ; <kin> was ; <need> 0 ; <phone> <eat> ; back in ; chest
        suicidal_ideation	-14	facility ; grey ; por un ; smal ; stab ; town ; yawn ; ~stop
        suicidal_ideation	-15	<day> <clinician> ; <go> <headface> ; <headface> <go> ; <kill> me
        suicidal_ideation	-15	<play> <amount> ; <stiff> ; <year> <past> ; ate ; can i ; rib ; saw ; so we
        suicidal_ideation	-15	treatment ; with <amount>
        suicidal_ideation	-16	<die> en ; <headface> <palecolor> ; a <play> ; de <happy> ; doctor ; grit
        suicidal_ideation	-16	ham ; its 0 ; neg ; no ~si ; who doe ; ~<seizure>
        suicidal_ideation	-17	0 <need> ; <blood> <headface> ; <go> <bodypart> ; <happy> to
        suicidal_ideation	-17	<stop> <sedative> ; ever sinc ; mov to ; our <home> ; party ; swear ; sx
        suicidal_ideation	-17	~<emergency>
        suicidal_ideation	-18	allow ; lip
        suicidal_ideation	-19	<past> <moment> ; <seizure> ; <unreal> ; centr ; my first ; tra ; w/d
        """
}
