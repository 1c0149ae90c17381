extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation6 = """
        suicidal_ideation	-4	who isnt ; wif want ; wil <money> ; wil <try> ; wil tak ; wil try
        suicidal_ideation	-4	with <alcohol> ; with noth ; work at ; y <need> ; y otr ; y regres ; y un
        suicidal_ideation	-4	ya <take> ; yo tambien ; you <job> ; you get ; zoo ; zoom ; ~<law> ; ~<night>
        suicidal_ideation	-4	~<room> ~<furniture> ; ~<withdrawal> ; ~chest ; ~client ; ~hear ; ~hospital
        suicidal_ideation	-4	~iop ; ~no ~<think> ; ~the ~kitchen
        suicidal_ideation	-5	+ <stimulant> ; 0 hes ; 0 way ; 0 week ; <alcohol> by ; <amount> el
        suicidal_ideation	-5	<ask> abt ; <ask> is ; <bodypart> <headface> ; <bodypart> <palecolor>
        suicidal_ideation	-5	<bodypart> no ; <build> the ; <buy> <furniture> ; <buy> it ; <caretaking> for
        suicidal_ideation	-5	<church> <amount> ; <clean> <say> ; <clinician> <colleague> ; <clinician> at
        suicidal_ideation	-5	<clinician> me ; <clinician> on ; <clinician> wont ; <colleague> <need>
        suicidal_ideation	-5	<color> ; <consume> <stop> ; <consume> en ; <continue> no
        suicidal_ideation	-5	<crowd> <treatment> ; <day> <goodbye> ; <day> aft ; <day> sin ; <die> <home>
        suicidal_ideation	-5	<drive> <eat> ; <drive> en ; <eat> en ; <emergency> 0
        suicidal_ideation	-5	<emergency> <emergency> ; <emergency> <room> ; <emergency> <say>
        suicidal_ideation	-5	<emergency> on ; <fall> <amount> ; <fire> en ; <fluid> <amount>
        suicidal_ideation	-5	<fluid> <headface> ; <give> <opioid> ; <gun> <say> ; <happy> <leave>
        suicidal_ideation	-5	<happy> <outdoors> ; <headface> <bodypart> ; <hear> <room> ; <hear> them
        suicidal_ideation	-5	<height> wher ; <hit> on ; <home> <eat> ; <home> <outdoors> ; <home> <play>
        suicidal_ideation	-5	<home> no ; <homeless> <stimulant> ; <hospital> <stimulant> ; <illness> and
        suicidal_ideation	-5	<insurance> <palecolor> ; <insurance> <think> ; <insurance> ni
        suicidal_ideation	-5	<job> <leave> ; <job> <order> ; <job> <treatment> ; <job> so ; <kin> <build>
        suicidal_ideation	-5	<kin> <last> ; <kin> <palecolor> ; <kin> then ; <last> <year> ; <law> <home>
        suicidal_ideation	-5	<leave> <home> ; <leave> in ; <media> <kin> ; <medicine> <eat>
        suicidal_ideation	-5	<medicine> <moment> ; <moment> 0 ; <moment> <partner> ; <moment> <school>
        suicidal_ideation	-5	<moment> <treatment> ; <month> se ; <need> <crowd> ; <need> <hospital>
        suicidal_ideation	-5	<need> <job> ; <need> <withdrawal> ; <need> by ; <need> somewher ; <need> tx
        suicidal_ideation	-5	<need> ~<hospital> ; <night> at ; <opioid> aft ; <opioid> en ; <order> by
        suicidal_ideation	-5	<outdoors> has ; <outdoors> was ; <pain> <chestheart> ; <partner> <play>
        suicidal_ideation	-5	<past> <child> ; <past> <take> ; <pet> <bodypart> ; <phone> <die>
        suicidal_ideation	-5	<play> <outdoors> ; <play> <school> ; <play> <stranger> ; <put> <shame>
        suicidal_ideation	-5	<put> <treatment> ; <room> <take> ; <rope> to ; <say> <law> ; <say> <order>
        suicidal_ideation	-5	<say> <pain> ; <say> and ; <say> was ; <stimulant> <kin> ; <stimulant> en
        suicidal_ideation	-5	<stop> <law> ; <stranger> <play> ; <stranger> about ; <take> <appointment>
        suicidal_ideation	-5	<take> <breath> ; <take> <furniture> ; <take> <stop> ; <take> your
        suicidal_ideation	-5	<think> <treatment> ; <think> ~<pain> ; <trade> <go> ; <treatment> <room>
        suicidal_ideation	-5	<treatment> de ; <try> it ; <week> <count> ; <withdrawal> <hospital>
        suicidal_ideation	-5	<write> by ; <year> <clean> ; <year> <sober> ; <year> <stranger> ; a <color>
        suicidal_ideation	-5	a <drug> ; a <emergency> ; a <opioid> ; a <tool> ; a different ; a new
        suicidal_ideation	-5	a sus ; a wed ; a ~rop ; absces ; absenc ; actual ; agency ; ahead of
        suicidal_ideation	-5	airlin ; alzheim ; and <hit> ; and <law> ; and half ; and he ; and need
        suicidal_ideation	-5	and two ; ant ; any kind ; apena ; app ; aquel ; are fin ; asham ; ask abt
        suicidal_ideation	-5	at <drive> ; at a ; atienden ; back of ; bad ; bag ; been <clean> ; been at
        suicidal_ideation	-5	been through ; behind me ; believ it ; bit of ; bles ; boyfriend ; braz
        suicidal_ideation	-5	bring her ; bug ; but hes ; but she ; by <amount> ; by <eat> ; can get
        suicidal_ideation	-5	can she ; can somebody ; card in ; clammy ; clr <child> ; clr <go>
        suicidal_ideation	-5	clr <need> ; comfortabl ; complet ; cost ; counsel ; coworker ; cpap ; crowd
        suicidal_ideation	-5	day by ; de <drive> ; de <pet> ; deal ; deep the ; detox 0 ; detox and
        suicidal_ideation	-5	doing it ; dur the ; e ; eat lunch ; el doctor ; eleven week ; ell est
        suicidal_ideation	-5	email ; embarras ; enter a ; eve ; fam ; farmaci ; fath ; feel fin ; field
        suicidal_ideation	-5	fiesta ; find out ; fir ; for <alcohol> ; for alcohol ; from <amount>
        suicidal_ideation	-5	from <stranger> ; from you ; from your ; fuert ; gallina ; garag aft ; get me
        suicidal_ideation	-5	go from ; grew ; guy who ; hav thre ; hav you ; hear them ; help by
        suicidal_ideation	-5	her back ; hes <continue> ; hes got ; hes stil ; hid ; him up ; hold his
        suicidal_ideation	-5	host ; i grew ; i tak ; iglesi ; im her ; im ~not ; in <amount> ; in <sober>
        suicidal_ideation	-5	in <stranger> ; in <treatment> ; in any ; in troubl ; intensiv outpatient
        suicidal_ideation	-5	is <kill> ; is <stimulant> ; is not ; it <stop> ; itemiz ; juli ; just got
        suicidal_ideation	-5	just stop ; just the ; kid 0 ; kitchen ; know about ; la <clinician>
        suicidal_ideation	-5	la <record> ; la cervez ; la coc ; lab ; ladi ; lady at ; languag ; last spr
        suicidal_ideation	-5	last year ; le <buy> ; le dieron ; lead ; liv room ; lock in ; loud
        suicidal_ideation	-5	me <caretaking> ; me its ; me lo ; me pus ; me tien ; meth on ; mg x ; mgmt
        suicidal_ideation	-5	mi <job> ; mid ; month ago ; my <night> ; my <trade> ; my favorit
        suicidal_ideation	-5	my insuranc ; my key ; my uncl ; neith ; newborn ; nicotin ; no <alcohol>
        suicidal_ideation	-5	no <caretaking> ; no detail ; no ~<consume> ; nobody in ; nod ; non
        suicidal_ideation	-5	non sinc ; nosotro ; not a ; noth els ; now no ; o ; of <eat> ; oficin ; ojai
        suicidal_ideation	-5	old <kin> ; on <photo> ; on our ; open to ; oper ; our <partner> ; our fami
        suicidal_ideation	-5	overpas and ; own <headface> ; p / ; pap ; parec ; park lot ; perfect
        suicidal_ideation	-5	pharmacy ; podcast ; position ; pray ; produc ; program for ; purchas
        suicidal_ideation	-5	quien <give> ; quit drink ; rain ; relativ ; restroom ; result ; room with
        suicidal_ideation	-5	run a ; sab en ; sabi ; say hi ; scout ; se lo ; se quit ; seek ; separat
        suicidal_ideation	-5	shar ; she tak ; she took ; shop ; sin <alcohol> ; sinc about ; sinc thi
        suicidal_ideation	-5	sinc when ; singl <kin> ; skul ; sleep on ; so hard ; somewher to ; south
        suicidal_ideation	-5	stepson ; stop and ; stretch ; subpoen ; sí <need> ; tel myself ; tempran
        suicidal_ideation	-5	ten minut ; teng dos ; than my ; thank god ; that <home> ; the <stranger>
        suicidal_ideation	-5	the back ; the corn ; the driveway ; the til ; the win ; then my ; therapy
        suicidal_ideation	-5	thru the ; til he ; to <give> ; to mov ; tooth ; tour ; tow ; truck was ; tx
        suicidal_ideation	-5	un program ; una pastilla ; until ; until <month> ; until i ; until my
        suicidal_ideation	-5	up <blood> ; up blood ; up his ; vend ; vez que ; vitamin ; voc ; volunte
        suicidal_ideation	-5	want 0 ; was my ; we <put> ; we all ; we cant ; weeknight ; wet ; whit
        suicidal_ideation	-5	with <child> ; with you ; work for ; wrong # ; wrong <phone> ; y sali
        suicidal_ideation	-5	yo sol ; your <clinician> ; ~<clinician> ; ~<leave> ; ~<month> and
        suicidal_ideation	-5	~<stranger> ; ~<think> ~of ; ~cp ; ~had ; ~temblor ; ~thought ~of ; ~what
        suicidal_ideation	-5	~when ; él se
        suicidal_ideation	-6	0 <stop> ; 0 pm ; <afraid> to ; <alcohol> de ; <alcohol> for ; <amount> <say>
        suicidal_ideation	-6	<bodypart> <hot> ; <bodypart> i ; <child> <illness> ; <child> <stimulant>
        suicidal_ideation	-6	<child> set ; <clinician> and ; <color> <eat> ; <consume> <home>
        suicidal_ideation	-6	<continue> 0 ; <continue> <eat> ; <continue> <hear> ; <crowd> <day>
        suicidal_ideation	-6	<die> <drive> ; <die> <phone> ; <eat> <headface> ; <feel> fin
        suicidal_ideation	-6	<friend> <night> ; <go> <appointment> ; <go> <feel> ; <go> aft ; <happy> a
        suicidal_ideation	-6	<headface> <amount> ; <headface> <blood> ; <headface> <furniture>
        suicidal_ideation	-6	<headface> <moment> ; <headface> in ; <hold> <blade> ; <home> with
        suicidal_ideation	-6	<hospital> <need> ; <illness> <consume> ; <illness> in ; <intoxicated> on
        suicidal_ideation	-6	<job> <money> ; <job> no ; <kill> <partner> ; <kin> <day> ; <kin> <die>
        suicidal_ideation	-6	<kin> le ; <kin> no ; <last> <medicine> ; <month> <child> ; <month> its
        suicidal_ideation	-6	<need> <start> ; <need> <stop> ; <official> <kin> ; <official> de
        suicidal_ideation	-6	<opioid> at ; <opioid> for ; <outdoors> <moment> ; <outdoors> is
        suicidal_ideation	-6	<pain> <bodypart> ; <palecolor> and ; <partner> <job> ; <partner> who
        suicidal_ideation	-6	<phone> <count> ; <phone> by ; <phone> se ; <play> 0 ; <play> <bodypart>
        suicidal_ideation	-6	<play> <hear> ; <rarely> <past> ; <record> of ; <rope> <chestheart>
        suicidal_ideation	-6	<say> <asleep> ; <say> <clothes> ; <say> <say> ; <school> <month>
        suicidal_ideation	-6	<school> <night> ; <school> de ; <sedative> <withdrawal> ; <see> <play>
        suicidal_ideation	-6	<see> <vermin> ; <shake> and ; <sober> <home> ; <sober> <need>
        suicidal_ideation	-6	<stimulant> <phone> ; <stranger> <need> ; <stranger> <room>
        suicidal_ideation	-6	<stranger> <stimulant> ; <stranger> at ; <take> <go> ; <take> <hit>
        suicidal_ideation	-6	<take> <shake> ; <take> back ; <think> ni ; <town> <outdoors> ; <town> on
        suicidal_ideation	-6	<trade> at ; <treatment> <insurance> ; <treatment> <kin>
        suicidal_ideation	-6	<treatment> <order> ; <treatment> for ; <vendor> ; a <church> ; a <law>
        suicidal_ideation	-6	a cha ; a woman ; ach ; advic ; alert ; amaneci ; amt ; and got ; and hav
        suicidal_ideation	-6	and id ; and say ; and what ; are kind ; at <kin> ; at two ; bathroom floor
        suicidal_ideation	-6	be buri ; bear ; becaus my ; behind ; birthday and ; bolt ; bounc ; bring up
        suicidal_ideation	-6	built ; can pay ; caus ; cay ; center ; cho ; click ; clr <happy> ; com aft
        suicidal_ideation	-6	com off ; cooki ; copay ; could i ; crib ; d 0 ; dang ; decemb ; describ
        suicidal_ideation	-6	desd <night> ; desd anoch ; difunt ; dmv ; down dai ; driv a ; driv to
        suicidal_ideation	-6	el <alcohol> ; el de ; embaraz ; en mi ; english ; enrol ; entr seman
        suicidal_ideation	-6	est bien ; everywher ; fist ; flood ; found my ; fue la ; get my ; grandmoth
        suicidal_ideation	-6	habi ; habl ; hablan ; had to ; had two ; has 0 ; has an ; has nev ; hast las
        suicidal_ideation	-6	hay quien ; he <see> ; he cant ; he took ; health ; her <clinician>
        suicidal_ideation	-6	herself thi ; him 0 ; hour and ; how <calm> ; how do ; how doe ; hr 0 ; huel
        suicidal_ideation	-6	i <goodbye> ; i run ; i saw ; id <happy> ; id nev ; im <shake> ; in aug
        suicidal_ideation	-6	in hand ; in our ; is your ; isnt ther ; it <afraid> ; it too ; its me
        suicidal_ideation	-6	job and ; kept the ; keyboard ; ko ; l arm ; la botel ; la carcel ; la fil
        suicidal_ideation	-6	las 0 ; ld 0 ; leagu ; learn ; lent ; los del ; me <remember> ; medical
        suicidal_ideation	-6	mensaj de ; mi yern ; michoacan ; mis the ; much as ; muj ; music ; my <home>
        suicidal_ideation	-6	my <write> ; my girlfriend ; my grandfath ; my grandm ; neurologist
        suicidal_ideation	-6	nev <take> ; no w/d ; no ~etoh ; no ~sz ; ob ; of an ; off for
        suicidal_ideation	-6	on <medicine> ; on a ; one was ; our <opening> ; out <amount> ; outpatient
        suicidal_ideation	-6	own <child> ; oye ; pag hast ; patch ; permis ; personal ; phon yesterday
        suicidal_ideation	-6	por <amount> ; porqu se ; prison ; que es ; refer ; residential in ; sac
        suicidal_ideation	-6	saturday and ; say for ; school and ; se <phone> ; security ; see thing
        suicidal_ideation	-6	send me ; shak the ; she need ; siz of ; skin ; so thi ; solter
        suicidal_ideation	-6	somebody els ; steady ; stranger ; talk to ; termin ; the <cold>
        suicidal_ideation	-6	the <order> ; the relationship ; them on ; thes <day> ; thes day ; they took
        suicidal_ideation	-6	thread ; ticket ; to <blade> ; to <church> ; to <feel> ; to help ; to sharpen
        suicidal_ideation	-6	took me ; traig ; truth ; un <blade> ; und my ; union ; use anyth ; vaca
        suicidal_ideation	-6	visitor ; viv con ; viv en ; want someth ; we <give> ; we <think> ; we had
        suicidal_ideation	-6	we took ; wed lik ; wev ; what would ; wher to ; whom ; wil cal
        suicidal_ideation	-6	with <illness> ; women ; wont <awake> ; wont wak ; would a ; wound ; y nad
        suicidal_ideation	-6	y par ; y se ; yo <alone> ; you in ; ~dan ; ~dts ; ~harm ; ~kitchen ~tabl
        suicidal_ideation	-6	~not ~<die> ; ~not ~suicidal ; ~opi no ; ~si no ; ~sinc ; ~thought
        suicidal_ideation	-7	0 kid ; <amount> <month> ; <amount> <opening> ; <angry> over
        suicidal_ideation	-7	<appointment> in ; <ask> <furniture> ; <asleep> <amount> ; <asleep> <eat>
        suicidal_ideation	-7	<asleep> on ; <asleep> through ; <blood> <phone> ; <bodypart> <room>
        suicidal_ideation	-7	<bodypart> <shake> ; <chestheart> is ; <child> <job> ; <clinician> to
        suicidal_ideation	-7	<consume> <drive> ; <consume> anyth ; <count> <money> ; <day> <shake>
        suicidal_ideation	-7	<drug> and ; <eat> <alcohol> ; <eat> <asleep> ; <eat> <eat>
        suicidal_ideation	-7	<emergency> <go> ; <fire> <home> ; <furniture> <phone> ; <furniture> <town>
        suicidal_ideation	-7	<give> <alcohol> ; <give> <sedative> ; <give> <stimulant> ; <go> <opening>
        suicidal_ideation	-7	<go> <sedative> ; <headface> <eat> ; <headface> is ; <hear> my ; <hear> on
        suicidal_ideation	-7	<height> <wait> ; <home> 0 ; <job> <room> ; <kin> <crowd> ; <kin> <play>
        suicidal_ideation	-7	<last> <month> ; <medicine> <need> ; <medicine> no ; <moment> <alcohol>
        suicidal_ideation	-7	<moment> <amount> ; <moment> sinc ; <moment> with ; <month> <job>
        suicidal_ideation	-7	<need> <wait> ; <need> someth ; <palecolor> <headface> ; <palecolor> y
        suicidal_ideation	-7	<partner> <illness> ; <partner> <kin> ; <partner> <stop> ; <partner> on
        suicidal_ideation	-7	<past> <drive> ; <past> <last> ; <phone> <clinician> ; <play> for ; <put> el
        suicidal_ideation	-7	<school> <play> ; <school> <room> ; <school> in ; <see> thing
        suicidal_ideation	-7	<stimulant> <home> ; <stop> <past> ; <stop> a ; <stranger> que
        suicidal_ideation	-7	<take> <alcohol> ; <think> <start> ; <town> <moment> ; <treatment> +
        suicidal_ideation	-7	<treatment> <ask> ; <treatment> <say> ; <treatment> <school>
        suicidal_ideation	-7	<treatment> <week> ; <treatment> pt ; <treatment> y ; <wait> with
        suicidal_ideation	-7	a <colleague> ; a <hold> ; a clas ; a coupl ; a girl ; a jok ; a phon
        suicidal_ideation	-7	a program ; about your ; aceptan ; am <write> ; and <continue> ; and <kin>
        suicidal_ideation	-7	and one ; and our ; and sinc ; anthem ; at all ; at one ; attack ; bldg ; bp
        suicidal_ideation	-7	bread ; bright ; by 0 ; cabin ; can do ; clr at ; community ; con <eat>
        suicidal_ideation	-7	crack 0 ; cuant <money> ; de <job> ; de <trade> ; deb ; dejarl ; desd entonc
        suicidal_ideation	-7	dia en ; die and ; direct ; disculp ; down with ; dying to ; eight ; employe
        suicidal_ideation	-7	en eso ; equip ; est <consume> ; even program ; exam ; eye ; fee
        suicidal_ideation	-7	first <day> ; flew ; front desk ; get out ; goat ; golf ; grandm ; hand are
        suicidal_ideation	-7	hav nev ; he need ; his cousin ; i send ; icu ; if we ; in <eat> ; in from
        suicidal_ideation	-7	ingl ; is a ; issu ; it as ; jal ; jerk ; keep a ; knew ; la de ; laundry
        suicidal_ideation	-7	let him ; littl leagu ; liv with ; los zapato ; malibu ; me <pain> ; me about
        suicidal_ideation	-7	me if ; mi suegr ; monitor ; my <clinician> ; my <leave> ; my chest
        suicidal_ideation	-7	my grandmoth ; my nam ; my nephew ; my rib ; nev in ; new ; nos <give> ; nov
        suicidal_ideation	-7	of <home> ; off of ; one <headface> ; our <crowd> ; own <home> ; own <room>
        suicidal_ideation	-7	parad ; per no ; ppo ; practicum ; pref ; privat ; pued <take> ; puest ; puls
        suicidal_ideation	-7	quilt ; quinceaner ; quit on ; refrigerator ; respit ; return to ; rul
        suicidal_ideation	-7	said my ; se me ; se meti ; si falt ; sinc feb ; sit and ; so he ; sof
        suicidal_ideation	-7	speak ; statement ; stay with ; straw ; sz ; the <sick> ; thi <year>
        suicidal_ideation	-7	thi for ; thi year ; threw up ; throw up ; to get ; to reach ; to talk
        suicidal_ideation	-7	to turn ; tongu ; trai ; tratamient ; turkey ; turn out ; und a ; vacuum
        suicidal_ideation	-7	ver a ; want help ; was <amount> ; we <buy> ; we <take> ; we wer ; went down
        suicidal_ideation	-7	wif drov ; wil <phone> ; wir ; worri ; your plac ; ~<colleague> ; ~<hear>
        suicidal_ideation	-7	~seizur
        suicidal_ideation	-8	% ; 0 % ; 0 <emergency> ; <amount> <promise> ; <asleep> a ; <bodypart> at
        suicidal_ideation	-8	<buy> <stimulant> ; <calm> itd ; <chestheart> <go> ; <child> <bodypart>
        suicidal_ideation	-8	<cold> <day> ; <count> <week> ; <crowd> <moment> ; <day> <job> ; <day> <play>
        suicidal_ideation	-8	<fluid> <blood> ; <friend> <die> ; <headface> <headface> ; <headface> open
        suicidal_ideation	-8	<home> en ; <hospital> and ; <illness> y ; <insurance> <insurance>
        suicidal_ideation	-8	<intoxicated> and ; <job> at ; <kill> her ; <kin> <kill> ; <kin> es
        suicidal_ideation	-8	<media> about ; <moment> <fluid> ; <moment> <week> ; <moment> a
        suicidal_ideation	-8	<money> <treatment> ; <needle> in ; <official> <law> ; <partner> <hit>
        suicidal_ideation	-8	<past> <year> ; <play> en ; <see> <treatment> ; <seizure> ; <start> a
        suicidal_ideation	-8	<stop> <outdoors> ; <stranger> in ; <take> <law> ; <think> hes ; <town> has
        suicidal_ideation	-8	<treatment> thi ; <year> <need> ; a <alcohol> ; a <palecolor> ; a dorm ; aa
        suicidal_ideation	-8	alg ; army ; bang ; beer at ; breastbon ; breath and ; cam to ; carcel
        suicidal_ideation	-8	cart de ; chew ; cinc ; clinical ; confirm ; crawl ; de <room> ; deer
        suicidal_ideation	-8	deploy ; el <bodypart> ; el <town> ; fail ; fel off ; first <law>
        suicidal_ideation	-8	for <partner> ; forgot ; fork ; front <furniture> ; golp ; gotten ; group for
        suicidal_ideation	-8	grp ; he get ; her <child> ; hes nev ; i hear ; i work ; in <town> ; in room
        suicidal_ideation	-8	intern ; ir a ; it is ; just need ; kil me ; la sal ; me <hit> ; meet
        suicidal_ideation	-8	middl of ; minut ; nam of ; nervou ; nev used ; no sx ; no tom ; off a
        suicidal_ideation	-8	otherwis ; our <furniture> ; out 0 ; out <hear> ; out loud ; pacient ; pan
        suicidal_ideation	-8	piz ; ran out ; recovery ; rent a ; right now ; ring me ; say my ; scal
        suicidal_ideation	-8	semest ; sinc <eat> ; somo ; spray ; suitcas ; t ; test ; the <afraid>
        suicidal_ideation	-8	the board ; the record ; tiend ; tio ; tremor ; was <stimulant> ; we <go>
        suicidal_ideation	-8	we <home> ; we liv ; wel ; when my ; without it ; y <leave> ; zip ; ~<try>
        suicidal_ideation	-8	~etoh / ; ~si/hi ; ~use
        suicidal_ideation	-9	0 <stimulant> ; 0 in ; 0 or ; 0 that ; <bodypart> <feel>
        suicidal_ideation	-9	<bodypart> <furniture> ; <bodypart> from ; <bodypart> lik ; <breath> and
        suicidal_ideation	-9	<child> <month> ; <child> <school> ; <feel> <go> ; <friend> de
        suicidal_ideation	-9	<furniture> <bodypart> ; <go> <colleague> ; <go> <play> ; <go> <treatment>
        suicidal_ideation	-9	<hit> a ; <kill> a ; <kin> <partner> ; <leave> <job> ; <medicine> <sedative>
        suicidal_ideation	-9	<moment> <always> ; <moment> <play> ; <month> <wait> ; <need> <clinician>
        suicidal_ideation	-9	<need> un ; <needle> ; <opioid> <take> ; <play> <crowd> ; <play> on
        suicidal_ideation	-9	<room> <blade> ; <say> <opioid> ; <say> <stimulant> ; <stimulant> <child>
        suicidal_ideation	-9	<take> <drug> ; <town> <day> ; <treatment> <leave> ; <treatment> is
        suicidal_ideation	-9	<week> <day> ; <year> <stop> ; a un ; abril ; acros from ; an <treatment>
        suicidal_ideation	-9	and <need> ; by <write> ; clr on ; coffe ; copi ; crash ; da ; day aft
        suicidal_ideation	-9	de desintoxicacion ; del <town> ; different ; director ; el <official>
        suicidal_ideation	-9	flight ; for <stimulant> ; grief ; he quit ; hear voic ; hes <take>
        suicidal_ideation	-9	i <hear> ; its <day> ; its my ; knif ; leak ; licens ; lo mism ; local
        suicidal_ideation	-9	mak me ; mayb <amount> ; me by ; movi ; my <moment> ; nail ; narcan x ; numer
        suicidal_ideation	-9	off <sedative> ; orient ; outreach ; panic ; physician ; plac and ; platic
        suicidal_ideation	-9	por el ; por los ; prefer ; pupil ; remot ; sad ; smal ; sobredosi ; spoon
        suicidal_ideation	-9	squeez ; supervis ; talk ; the <colleague> ; the children ; threat ; throw
        suicidal_ideation	-9	to <day> ; toddl ; we are ; we hav ; went in ; went out ; what kind ; when he
        suicidal_ideation	-9	y en ; yo me ; you hav ; ~<alcohol> / ; ~<hot>
        suicidal_ideation	-10	0 at ; <break> my ; <child> <crowd> ; <cold> <bodypart> ; <crowd> <room>
        suicidal_ideation	-10	<day> <wait> ; <die> to ; <fluid> <furniture> ; <give> <treatment>
        suicidal_ideation	-10	<hit> <opioid> ; <kin> <past> ; <moment> <consume> ; <moment> <eat>
        suicidal_ideation	-10	<month> <buy> ; <month> to ; <partner> <drive> ; <phone> <amount>
        suicidal_ideation	-10	<phone> <insurance> ; <play> <month> ; <play> <play> ; <school> of
        suicidal_ideation	-10	<shake> the ; <start> <day> ; <stimulant> i ; <stimulant> x ; <stop> <cold>
        suicidal_ideation	-10	<take> <stimulant> ; <think> <home> ; <treatment> <moment>
        suicidal_ideation	-10	<treatment> <think> ; a <put> ; ambulatori ; and is ; and would ; at your
        suicidal_ideation	-10	candl ; clr <say> ; corn ; cun ; dur ; el <chestheart> ; el <treatment>
        suicidal_ideation	-10	ems ; entonc ; feo ; fev ; flu ; fly ; for thirty ; glas ; had been
        suicidal_ideation	-10	hear the ; her with ; hip ; i <job> ; i <sad> ; knock ; la <stimulant>
        suicidal_ideation	-10	la <treatment> ; licenci ; lik somebody ; medi cal ; mi <home> ; mi cas
        suicidal_ideation	-10	naloxon ; novel ; oclock ; oig ; overdos ; plac with ; pueden ; scream
        suicidal_ideation	-10	sei mes ; soak ; sweat ; tea ; the <shake> ; the laundry ; the third
        suicidal_ideation	-10	tim he ; urgent ; with that ; won ; ~de
        suicidal_ideation	-11	<alcohol> no ; <clinician> <treatment> ; <crowd> on ; <die> de ; <die> of
        suicidal_ideation	-11	<friend> in ; <insurance> <job> ; <job> <need> ; <kill> my
        suicidal_ideation	-11	<kin> <bodypart> ; <kin> <sedative> ; <kin> had ; <law> <moment>
        suicidal_ideation	-11	<need> <eat> ; <room> <room> ; <say> us ; <withdrawal> off ; a <clinician>
        suicidal_ideation	-11	a <lock> ; a <pet> ; air ; and do ; back with ; bedroom ; but im ; button
        suicidal_ideation	-11	cam off ; clr said ; clt ; con <amount> ; de <play> ; death ; dos mes
        suicidal_ideation	-11	ful of ; gas station ; glad ; ha ; hang up ; heal ; hum ; in <school>
        suicidal_ideation	-11	in with ; lvn ; me my ; must ; nuestr ; off it ; onlin ; psychiatrist
        suicidal_ideation	-11	quier sal ; ris ; thre day ; treat ; uncl ; was one ; we <say> ; wher you
        suicidal_ideation	-11	withdrawal ; woman ; y con ; your <colleague> ; ~<cold>
        suicidal_ideation	-12	<clinician> <see> ; <consume> in ; <job> <job> ; <medicine> <opioid>
        suicidal_ideation	-12	<partner> <treatment> ; <say> <amount> ; <say> with ; <stimulant> <last>
        suicidal_ideation	-12	<stranger> i ; <treatment> <colleague> ; a month ; addiction ; battery
        suicidal_ideation	-12	becaus the ; can <stranger> ; cow ; didnt <think> ; do a ; fight
        suicidal_ideation	-12	friday and ; gray ; i mis ; in septemb ; intensiv ; la <alcohol>
        suicidal_ideation	-12	monday and ; nieg ; our <outdoors> ; pip ; shirt ; snor ; snow ; spel
        suicidal_ideation	-12	step down ; stepdad ; the kitchen ; visit ; your <treatment>
        suicidal_ideation	-13	<ask> <ask> ; <clinician> <clinician> ; <cold> <eat> ; <confused>
        suicidal_ideation	-13	<crowd> <need> ; <home> con ; <kill> the ; <month> <past> ; <stimulant> in
        suicidal_ideation	-13	<stimulant> with ; approv ; band ; befor my ; carpet ; chest ; grey ; hit
        suicidal_ideation	-13	i bring ; jaw ; las <daytime> ; lost ; mi tio ; mix ; my old ; plum ; seizur
        suicidal_ideation	-13	team ; to quit ; too much ; wher do ; with <kin> ; y de ; yawn ; year ago
        suicidal_ideation	-14	<ask> <need> ; <kin> was ; <month> <go> ; <need> 0 ; <treatment> <law>
        suicidal_ideation	-14	<vermin> ; back in ; began ; bos ; facility ; grit ; por un ; so we ; stab
        suicidal_ideation	-14	swear ; town ; wav ; with <amount> ; ~stop
        suicidal_ideation	-15	<kill> me ; <phone> <eat> ; <play> <amount> ; <stiff> ; <stop> <sedative>
        suicidal_ideation	-15	ate ; ever sinc ; ham ; rib ; saw ; treatment ; who doe
        suicidal_ideation	-16	<blood> <headface> ; <day> <clinician> ; <headface> <palecolor>
        suicidal_ideation	-16	<year> <past> ; can i ; de <happy> ; its 0 ; mov to ; neg ; no ~si
        suicidal_ideation	-16	our <home> ; sx ; ~<emergency>
        suicidal_ideation	-17	0 <need> ; <die> en ; <go> <bodypart> ; <go> <headface> ; <headface> <go>
        suicidal_ideation	-17	<take> un ; a <play> ; allow ; bak ; centr ; doctor
        suicidal_ideation	-18	<bodypart> is ; <happy> to ; party ; tra ; ~<seizure>
        suicidal_ideation	-19	lip ; my first ; w/d
        suicidal_ideation	-20	<unreal> ; all night ; machet
        suicidal_ideation	-22	se le
        suicidal_ideation	-23	fax
        suicidal_ideation	-25	<past> <moment>
        suicidal_ideation	-27	<bodysound>
        suicidal_ideation	-29	<try> <stop>
        """
}
