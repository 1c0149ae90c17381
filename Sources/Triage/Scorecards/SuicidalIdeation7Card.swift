extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation7 = """
        suicidal_ideation	-5	<homeless> <stimulant> ; <hospital> in ; <illness> y ; <job> <money>
        suicidal_ideation	-5	<key> <pet> ; <kill> for ; <kin> <bodypart> ; <kin> <die> ; <kin> <kill>
        suicidal_ideation	-5	<kin> <stimulant> ; <kin> cant ; <law> <hear> ; <law> of ; <leave> <consume>
        suicidal_ideation	-5	<leave> <home> ; <leave> de ; <medicine> <moment> ; <medicine> no
        suicidal_ideation	-5	<moment> <day> ; <moment> es ; <month> <go> ; <month> en ; <month> its
        suicidal_ideation	-5	<need> <crowd> ; <need> <stop> ; <need> in ; <need> someth ; <needle>
        suicidal_ideation	-5	<official> <need> ; <opioid> <take> ; <opioid> <write> ; <opioid> aft
        suicidal_ideation	-5	<opioid> en ; <opioid> on ; <outdoors> <last> ; <outdoors> <past>
        suicidal_ideation	-5	<outdoors> <stimulant> ; <outdoors> and ; <pain> <hospital> ; <pain> <moment>
        suicidal_ideation	-5	<partner> <job> ; <partner> <stop> ; <past> <alcohol> ; <past> <headface>
        suicidal_ideation	-5	<pet> <bodypart> ; <phone> <daytime> ; <phone> by ; <photo> 0
        suicidal_ideation	-5	<pill> <consume> ; <play> <bodypart> ; <play> <happy> ; <play> <need>
        suicidal_ideation	-5	<play> i ; <play> on ; <promise> <trust> ; <put> <treatment>
        suicidal_ideation	-5	<record> <continue> ; <record> from ; <room> <moment> ; <room> <week>
        suicidal_ideation	-5	<room> are ; <sad> y ; <say> 0 ; <say> <chestheart> ; <say> <year> ; <say> la
        suicidal_ideation	-5	<school> is ; <see> <die> ; <see> <phone> ; <shake> <amount> ; <shame> <give>
        suicidal_ideation	-5	<sick> <bodypart> ; <stimulant> <kin> ; <stimulant> <leave>
        suicidal_ideation	-5	<stop> <stimulant> ; <stranger> <amount> ; <stranger> <clothes>
        suicidal_ideation	-5	<stranger> <job> ; <stranger> <see> ; <take> <cannabis> ; <take> <go>
        suicidal_ideation	-5	<take> <shake> ; <take> <stimulant> ; <think> <calm> ; <tired> <go>
        suicidal_ideation	-5	<town> <give> ; <trade> <go> ; <trade> <put> ; <treatment> <moment>
        suicidal_ideation	-5	<treatment> de ; <treatment> en ; <treatment> par ; <treatment> thi
        suicidal_ideation	-5	<vermin> <furniture> ; <water> <continue> ; <water> for ; <week> <alcohol>
        suicidal_ideation	-5	<withdrawal> ; <write> with ; <year> <continue> ; <year> <write> ; a <color>
        suicidal_ideation	-5	a <drug> ; a <official> ; a <opioid> ; a <order> ; a <school> ; a <town>
        suicidal_ideation	-5	a <treatment> ; a cal ; a different ; a friend ; a funeral ; a gentleman
        suicidal_ideation	-5	a lad ; a report ; a sob ; a wed ; a ~<drug> ; a ~<seizure> ; a ~seizur
        suicidal_ideation	-5	absces ; absenc ; aft school ; ahij ; all <count> ; am no ; and do ; and most
        suicidal_ideation	-5	and need ; and our ; and say ; angel ; any kind ; apena ; apoy ; app
        suicidal_ideation	-5	appreciat ; apriet ; are you ; assault ; attendanc ; attorney ; bad i
        suicidal_ideation	-5	bakery ; ballpark ; baptism ; be ~alon ; been <sober> ; been off ; behalf of
        suicidal_ideation	-5	bishop ; brok my ; built ; but hes ; but im ; cal a ; cam through ; camer
        suicidal_ideation	-5	can <drive> ; can com ; cannot ; cant <breath> ; cant breath ; cas de ; cb
        suicidal_ideation	-5	certifi ; chili ; coc y ; cok with ; colchon ; colour ; com se ; com si
        suicidal_ideation	-5	committe ; condition ; conversation ; couldnt ; day is ; day stay ; de <pet>
        suicidal_ideation	-5	de eso ; de él ; deb ; dejan ; del <furniture> ; del <town> ; desd entonc
        suicidal_ideation	-5	detox 0 ; detox and ; dicen ; didnt say ; die but ; died and ; dif ; do we
        suicidal_ideation	-5	doe a ; doing great ; dolor ; down my ; drywal ; duck ; eight ; eight week
        suicidal_ideation	-5	el <headface> ; el <home> ; el <official> ; el corazon ; elephant
        suicidal_ideation	-5	emergenci nadi ; empez ; en 0 ; ensenan ; espum ; f crack ; falt un ; fam
        suicidal_ideation	-5	fent in ; fight over ; find out ; for <colleague> ; for <need> ; for thirty
        suicidal_ideation	-5	for two ; foreman ; found my ; from <stranger> ; front desk ; garag aft
        suicidal_ideation	-5	gasp ; gent ; get int ; gooseflesh ; gradu ; grandm ; group for ; had her
        suicidal_ideation	-5	hallway ; hang up ; hav two ; hedg ; her <child> ; her <last> ; her dos
        suicidal_ideation	-5	her hand ; her last ; her mouth ; her off ; her son ; hes nev ; hicimo
        suicidal_ideation	-5	high on ; hij and ; him over ; history ; host ; hour at ; hour of
        suicidal_ideation	-5	how <calm> ; i <play> ; i <sad> ; i left ; i rent ; ice <eat> ; id <kill>
        suicidal_ideation	-5	im <shake> ; im in ; im ~not ; in <bodypart> ; in <sober> ; in <treatment>
        suicidal_ideation	-5	in at ; in ojai ; in on ; in our ; in rm ; inspector ; intensiv outpatient
        suicidal_ideation	-5	intern ; is <stimulant> ; is from ; is now ; island ; it <afraid> ; it <stop>
        suicidal_ideation	-5	it is ; itemiz ; just a ; kil for ; la <record> ; la <stimulant> ; la de
        suicidal_ideation	-5	la fil ; la play ; la tard ; la trabajador ; landlin ; languag ; last dos
        suicidal_ideation	-5	le <buy> ; le <fall> ; le ech ; lead ; leav im ; liaison ; lighthous
        suicidal_ideation	-5	lik <stranger> ; lin <clinician> ; llev un ; mak me ; may i ; me <buy>
        suicidal_ideation	-5	me <remember> ; me dicen ; meti ; mi <job> ; midnight im ; mied ; mis nieto
        suicidal_ideation	-5	mis the ; moment ; moon ; much a ; much as ; mudanz ; muer de ; my brother
        suicidal_ideation	-5	my chest ; my fiance ; my insuranc ; my lat ; my left ; naloxon ; nam of
        suicidal_ideation	-5	need mor ; nev had ; new <clinician> ; nl ; no ~<blood> ; no ~<hear>
        suicidal_ideation	-5	nod off ; non ; o sea ; of <container> ; of <money> ; of voic ; of xanax
        suicidal_ideation	-5	oficin ; okay ; on <alcohol> ; on a ; on behalf ; on own ; one sid ; only 0
        suicidal_ideation	-5	orang ; oth <crowd> ; our <money> ; our <partner> ; our church ; out <cold>
        suicidal_ideation	-5	out cold ; own <kin> ; own the ; p / ; pag hast ; pas de ; password for
        suicidal_ideation	-5	patron me ; pech ; pelicul ; per no ; pharmacy ; phon yesterday ; por eso
        suicidal_ideation	-5	porch ; porqu el ; position ; preg ; privat ; promis i ; pt <need> ; pt is
        suicidal_ideation	-5	pur ; quier dejarl ; quier par ; quit in ; ran ; re his ; re nephew ; receiv
        suicidal_ideation	-5	resolv ; return to ; rob ; roommat say ; root ; rough ; sam <stranger>
        suicidal_ideation	-5	sampl ; scalp ; screen ; se <phone> ; see it ; segur ni ; sel ; self <money>
        suicidal_ideation	-5	self pay ; send me ; septemb ; shak the ; shap ; sharp ; she a ; she out
        suicidal_ideation	-5	shirt ; sinc <kin> ; sinc feb ; singl <kin> ; sit down ; sit for ; slid down
        suicidal_ideation	-5	so yes ; someon in ; somewher to ; south ; str ; swear ; system ; teeth
        suicidal_ideation	-5	ten <moment> ; teng mi ; that <home> ; that <start> ; that com ; that isnt
        suicidal_ideation	-5	the <pain> ; the card ; the kitchen ; the lad ; the lawy ; the warehous
        suicidal_ideation	-5	the wind ; the zoo ; then it ; ther not ; therapy ; they did ; they said
        suicidal_ideation	-5	threat ; titl and ; to <blade> ; to <church> ; to <school> ; to sharpen
        suicidal_ideation	-5	toc jur ; todavi ; tomato ; took one ; turkey ; un <treatment> ; un program
        suicidal_ideation	-5	until ive ; us a ; use anyth ; vend ; vendi la ; viern y ; voc ; wallpap
        suicidal_ideation	-5	want 0 ; want him ; warranty ; wav ; way too ; we <see> ; we can ; we go
        suicidal_ideation	-5	we took ; weeknight ; what <soon> ; what do ; what next ; whil she
        suicidal_ideation	-5	who <phone> ; who doe ; who handl ; who sold ; wil pay ; with <bodypart>
        suicidal_ideation	-5	with parent ; wood ; work for ; would ~be ; x sem ; y <amount> ; y <asleep>
        suicidal_ideation	-5	y <bodypart> ; y <need> ; y desd ; yo <consume> ; yo tambien ; yog
        suicidal_ideation	-5	you <job> ; you help ; you in ; your <crowd> ; zoom ; ~<day> ; ~<go> <feel>
        suicidal_ideation	-5	~<job> ; ~<stranger> ; ~<think> ~of ; ~been ; ~d ; ~hay quien ; ~in ~the
        suicidal_ideation	-5	~kitchen ~tabl ; ~me ~<need> ; ~no ~<think> ; ~seizur ; ~soy ; ~suicidal
        suicidal_ideation	-5	~temblor ; ~thought ~of ; ~tri ~to
        suicidal_ideation	-6	0 hes ; 0 smok ; <afraid> to ; <alcohol> <leave> ; <alcohol> <year>
        suicidal_ideation	-6	<alcohol> for ; <alcohol> sinc ; <amount> <home> ; <blade> <eat>
        suicidal_ideation	-6	<bodypart> <furniture> ; <bodypart> <headface> ; <bodypart> <shake>
        suicidal_ideation	-6	<break> my ; <breath> <take> ; <buy> <home> ; <caretaking> for
        suicidal_ideation	-6	<child> <job> ; <clothes> <stranger> ; <cold> on ; <colleague> <kin>
        suicidal_ideation	-6	<colleague> is ; <consume> <write> ; <continue> in ; <crowd> <stop>
        suicidal_ideation	-6	<crowd> <treatment> ; <day> are ; <drive> <emergency> ; <drive> no
        suicidal_ideation	-6	<drug> <kin> ; <emergency> in ; <fall> <opening> ; <friend> <night>
        suicidal_ideation	-6	<give> <town> ; <go> <colleague> ; <go> <feel> ; <go> <play> ; <go> at
        suicidal_ideation	-6	<gun> <kin> ; <headface> <headface> ; <headface> y ; <hit> <opioid>
        suicidal_ideation	-6	<home> <count> ; <home> <kin> ; <illness> in ; <job> <play> ; <job> <room>
        suicidal_ideation	-6	<job> <treatment> ; <job> no ; <kill> <kin> ; <kin> <alcohol> ; <kin> <build>
        suicidal_ideation	-6	<kin> <last> ; <kin> <start> ; <kin> no ; <last> <sedative> ; <law> <amount>
        suicidal_ideation	-6	<law> <ask> ; <lock> <drive> ; <moment> <alcohol> ; <moment> <school>
        suicidal_ideation	-6	<moment> in ; <money> <treatment> ; <month> <alcohol> ; <month> <partner>
        suicidal_ideation	-6	<month> se ; <need> <trade> ; <need> <week> ; <night> <smell> ; <night> are
        suicidal_ideation	-6	<opioid> de ; <order> by ; <outdoors> has ; <outdoors> so ; <partner> <need>
        suicidal_ideation	-6	<partner> has ; <past> <last> ; <past> pt ; <phone> <insurance> ; <phone> se
        suicidal_ideation	-6	<photo> <stranger> ; <pill> at ; <play> <eat> ; <play> <job> ; <play> at
        suicidal_ideation	-6	<play> is ; <put> <bodypart> ; <say> <opioid> ; <say> any ; <say> desd
        suicidal_ideation	-6	<start> thi ; <stimulant> <bodypart> ; <stimulant> i ; <stop> <bodypart>
        suicidal_ideation	-6	<stop> <opioid> ; <stop> <past> ; <stranger> at ; <take> <breath>
        suicidal_ideation	-6	<take> <partner> ; <take> an ; <town> <town> ; <treatment> <ask>
        suicidal_ideation	-6	<treatment> <kin> ; <treatment> with ; <trust> you ; <water> the
        suicidal_ideation	-6	<withdrawal> <alcohol> ; <write> <need> ; <write> <outdoors>
        suicidal_ideation	-6	<write> <phone> ; <year> <stop> ; <year> clean ; a <alcohol> ; a <colleague>
        suicidal_ideation	-6	a <fluid> ; a <hold> ; a cha ; a clas ; a un ; a ~rop ; accept ; ach ; ahor
        suicidal_ideation	-6	amt ; and can ; and got ; and half ; and is ; and liv ; and two ; and what
        suicidal_ideation	-6	ant ; as my ; aspirin ; asst ; at <drive> ; ayud a ; bat ; bathroom floor
        suicidal_ideation	-6	begin ; behalf ; behind ; bright ; bug ; cam off ; cam to ; can talk ; car at
        suicidal_ideation	-6	caregiv ; carri ; charg ; cinc ; clr <ask> ; clr <go> ; clr <need>
        suicidal_ideation	-6	clr <phone> ; clr ask ; cold on ; com from ; comfortabl ; community ; con mis
        suicidal_ideation	-6	confirm ; convulsion ; country ; cpap ; crib ; cristal en ; cuant cuest
        suicidal_ideation	-6	curb ; de <illness> ; deer ; dejarl ; dial ; die for ; direct ; doing wel
        suicidal_ideation	-6	dol ; dos of ; duty ; e ; el <colleague> ; el camion ; ell est ; embarras
        suicidal_ideation	-6	ems ; english ; escond ; est bien ; estuv buen ; everywher ; eye ; f <drug>
        suicidal_ideation	-6	fiesta ; finish a ; flow ; fml ; for meth ; friday and ; front <furniture>
        suicidal_ideation	-6	front <opening> ; gemelo ; general ; get my ; get out ; gold ; good <daytime>
        suicidal_ideation	-6	grandmoth ; grew ; grip ; guatemal ; habl ; had to ; has an ; heal ; health
        suicidal_ideation	-6	her back ; hid ; his fac ; his shirt ; hold his ; how doe ; hrs ; i grew
        suicidal_ideation	-6	i laugh ; i saw ; i send ; im the ; in outpatient ; insuranc paper
        suicidal_ideation	-6	is <afraid> ; is <moment> ; is not ; isnt ther ; it as ; it just ; it or
        suicidal_ideation	-6	its me ; jaj ; july 0 ; jump from ; just got ; just the ; kept the ; kitchen
        suicidal_ideation	-6	knif ; knock ; la <alcohol> ; la boc ; la cal ; la coc ; la cocin ; labio
        suicidal_ideation	-6	las de ; last spr ; ld 0 ; learn ; let say ; liv room ; los zapato ; lost my
        suicidal_ideation	-6	mat a ; me <pain> ; me at ; me da ; me toc ; me when ; mensaj de ; meth on
        suicidal_ideation	-6	mgmt ; michoacan ; mistak ; mos ; msw ; my <clinician> ; my nos ; nad ni
        suicidal_ideation	-6	necesit ; nev touch ; nev used ; new <job> ; newborn ; nicotin ; no ~<pain>
        suicidal_ideation	-6	no ~<write> ; ob ; of someth ; often ; on our ; on sit ; one was ; panic
        suicidal_ideation	-6	par un ; paramedic ; park lot ; por dond ; pre ; prevention ; prim se ; prior
        suicidal_ideation	-6	prison ; project ; proper ; pt <consume> ; pued ; pued <take> ; queremo
        suicidal_ideation	-6	quit drink ; recovery ; refrigerator ; right back ; roost ; rv ; sant
        suicidal_ideation	-6	scissor to ; see thing ; seriou ; she swallow ; sinc <eat> ; sinc her
        suicidal_ideation	-6	sinc thi ; sinc when ; sist would ; sneez ; sof ; softbal ; somebody in
        suicidal_ideation	-6	statement ; stop and ; t ; tel myself ; than my ; the <colleague> ; the <hot>
        suicidal_ideation	-6	the <kill> ; the <lock> ; the <stimulant> ; the cord ; the driveway ; the fir
        suicidal_ideation	-6	the lamp ; the lawn ; the porch ; the stat ; theat ; ther park ; thi <year>
        suicidal_ideation	-6	thi for ; thi year ; thigh in ; threaten to ; til he ; tio ; to sinc ; toc
        suicidal_ideation	-6	ton ; too <amount> ; took me ; traig ; trap ; tratamient ; trembl ; tri it
        suicidal_ideation	-6	troubl is ; try to ; two hour ; up <blood> ; up blood ; up from ; urgent
        suicidal_ideation	-6	vaca ; visit ; visitor ; wagon ; want someth ; we <build> ; we <need>
        suicidal_ideation	-6	we <think> ; we cant ; wer <amount> ; what <go> ; wheth you ; who <buy>
        suicidal_ideation	-6	who would ; wil cal ; with <amount> ; with <illness> ; with that ; wont wak
        suicidal_ideation	-6	wrong # ; y 0 ; y <leave> ; y por ; yo <alone> ; yo sol ; ~<clinician>
        suicidal_ideation	-6	~<month> and ; ~si/hi ; ~stop ; ~thought
        suicidal_ideation	-7	0 % ; 0 in ; 0 pm ; <alcohol> <room> ; <amount> el ; <bodypart> <alcohol>
        suicidal_ideation	-7	<bodypart> <pain> ; <bodypart> <palecolor> ; <bodypart> is
        suicidal_ideation	-7	<chestheart> <leave> ; <chestheart> <moment> ; <chestheart> and
        suicidal_ideation	-7	<child> <height> ; <child> <illness> ; <church> <amount> ; <church> <give>
        suicidal_ideation	-7	<clinician> <say> ; <clinician> <see> ; <consume> <consume>
        suicidal_ideation	-7	<consume> <partner> ; <consume> anyth ; <continue> <eat> ; <continue> no
        suicidal_ideation	-7	<crowd> <moment> ; <crowd> <outdoors> ; <crowd> <room> ; <day> <job>
        suicidal_ideation	-7	<die> en ; <die> of ; <drive> <give> ; <drug> and ; <eat> <eat>
        suicidal_ideation	-7	<emergency> <go> ; <fall> in ; <fall> off ; <fluid> <amount>
        suicidal_ideation	-7	<give> <moment> ; <go> <sedative> ; <go> me ; <goodbye> <job> ; <gun> <say>
        suicidal_ideation	-7	<headface> <furniture> ; <headface> <lock> ; <hit> a ; <hit> at ; <hit> his
        suicidal_ideation	-7	<home> en ; <hospital> and ; <illness> <consume> ; <insurance> <insurance>
        suicidal_ideation	-7	<intoxicated> on ; <job> <order> ; <kill> in ; <kin> <crowd>
        suicidal_ideation	-7	<kin> <palecolor> ; <kin> then ; <last> <medicine> ; <law> <month>
        suicidal_ideation	-7	<media> about ; <moment> <fluid> ; <moment> back ; <month> <buy>
        suicidal_ideation	-7	<month> <job> ; <night> 0 ; <night> <hit> ; <night> at ; <pain> in
        suicidal_ideation	-7	<palecolor> y ; <partner> on ; <partner> who ; <phone> <clinician>
        suicidal_ideation	-7	<phone> <die> ; <play> 0 ; <play> <always> ; <play> <outdoors>
        suicidal_ideation	-7	<play> <school> ; <room> <continue> ; <say> with ; <sedative> hac ; <stiff>
        suicidal_ideation	-7	<stimulant> <phone> ; <stop> <law> ; <stranger> <stimulant>
        suicidal_ideation	-7	<take> <alcohol> ; <take> <appointment> ; <take> int ; <take> your
        suicidal_ideation	-7	<think> <start> ; <town> <day> ; <town> <kin> ; <town> <outdoors>
        suicidal_ideation	-7	<treatment> <school> ; <treatment> pt ; <wait> <home> ; <week> on ; <year> a
        suicidal_ideation	-7	a <ask> ; a <church> ; a <clinician> ; a <hot> ; a dorm ; a new ; a park
        suicidal_ideation	-7	a program ; about that ; an <treatment> ; and <home> ; and hav ; and he
        suicidal_ideation	-7	and we ; apel ; at <kin> ; atienden ; audi que ; ay ; back with ; beer at
        suicidal_ideation	-7	bird ; birthday and ; bp ; burn up ; buy a ; calient ; can pay ; can she
        suicidal_ideation	-7	cant hold ; center ; cocin ; con quien ; copay ; could i ; cruis
        suicidal_ideation	-7	cuant <money> ; de <drive> ; de <outdoors> ; de <play> ; dej de
        suicidal_ideation	-7	desd <night> ; desd anoch ; dia sin ; dijeron ; dying to ; el <bodypart>
        suicidal_ideation	-7	el <play> ; el <sedative> ; eleven week ; en ener ; engine ; es el
        suicidal_ideation	-7	est <consume> ; ex sist ; fail ; fee ; fel off ; festival ; field ; fight
        suicidal_ideation	-7	finger ; flew ; for read ; from you ; gallina ; giv him ; go from ; golp
        suicidal_ideation	-7	grow ; grp ; hacen ; had two ; has 0 ; hast las ; hav thre ; he could
        suicidal_ideation	-7	he quit ; he stop ; hear them ; hes got ; hes the ; icu ; in aug ; in room
        suicidal_ideation	-7	ingl ; intent quit ; internamient ; is <hold> ; its <day> ; its <eat> ; jean
        suicidal_ideation	-7	kitten ; la <outdoors> ; lancast ; lawy say ; lay her ; le dieron ; lemon
        suicidal_ideation	-7	link ; lo mism ; los del ; me pas ; me what ; monitor ; mor of ; music ; must
        suicidal_ideation	-7	my favorit ; my friend ; my girlfriend ; my grandm ; nev <take> ; nineti
        suicidal_ideation	-7	no ~<law> ; no ~sz ; no ~tom ; non sinc ; off <sedative> ; opinion
        suicidal_ideation	-7	our <school> ; pacient ; pan ; parad ; por un ; possibl ; ppo ; practicum
        suicidal_ideation	-7	pupil ; ribbon ; sandwich ; say and ; school and ; shar ; sinc then ; sit and
        suicidal_ideation	-7	siz of ; spoon ; stab ; suitcas ; swing ; terapi ; the army ; the bedroom
        suicidal_ideation	-7	the detox ; the new ; the nineti ; the win ; then its ; threw up ; tim i
        suicidal_ideation	-7	to get ; to mov ; to promis ; to turn ; told us ; tooth ; tra un
        suicidal_ideation	-7	was <amount> ; was fin ; watch the ; we <put> ; we wer ; wev ; wher to ; whit
        suicidal_ideation	-7	wif want ; wil <phone> ; wont <awake> ; wont lay ; y asi ; your <furniture>
        suicidal_ideation	-7	~<think> ni ; ~at ; ~chest ; ~cp ; ~dts ; ~etoh / ; ~narcan ; ~not ~<die>
        suicidal_ideation	-7	~not ~suicidal ; ~overdos ; ~sick ; ~tri
        suicidal_ideation	-8	% ; <bodypart> <eat> ; <bodypart> <hot> ; <chestheart> <go> ; <church> <room>
        suicidal_ideation	-8	<cold> <bodypart> ; <cold> <headface> ; <colleague> <need> ; <consume> <home>
        suicidal_ideation	-8	<continue> 0 ; <crowd> de ; <daytime> en ; <drive> iron ; <eat> is
        suicidal_ideation	-8	<fall> <phone> ; <feel> ok ; <furniture> <headface> ; <go> <write>
        suicidal_ideation	-8	<happy> the ; <headface> to ; <hear> them ; <hospital> <need> ; <job> <need>
        suicidal_ideation	-8	<key> <key> ; <key> con ; <kin> es ; <kin> was ; <last> <month>
        suicidal_ideation	-8	<moment> <always> ; <moment> <amount> ; <moment> <headface> ; <moment> <play>
        suicidal_ideation	-8	<moment> with ; <month> <past> ; <need> <colleague> ; <need> by ; <opioid> at
        suicidal_ideation	-8	<pain> <bodypart> ; <palecolor> and ; <partner> <play> ; <partner> was
        suicidal_ideation	-8	<phone> <count> ; <play> <hear> ; <play> de ; <play> for
        suicidal_ideation	-8	<rope> <chestheart> ; <school> <play> ; <see> thing ; <shake> and
        suicidal_ideation	-8	<shake> the ; <start> a ; <stimulant> with ; <stop> <pill> ; <take> un
        suicidal_ideation	-8	<town> has ; <trade> <clothes> ; <treatment> and ; <vermin> ; <year> <sober>
        suicidal_ideation	-8	a <emergency> ; a month ; acros from ; aft sunday ; amaneci ; an <amount>
        suicidal_ideation	-8	are fin ; arm and ; at one ; bak ; be for ; bit of ; bles ; bomb ; bounc
        suicidal_ideation	-8	bunk ; by 0 ; caller ; can get ; can somebody ; cant <hold> ; card in ; caus
        suicidal_ideation	-8	cay ; chew ; click ; clr <happy> ; clr said ; com aft ; cond ; cooki ; copi
        suicidal_ideation	-8	corn ; crash ; d 0 ; da ; de <stranger> ; de desintoxicacion ; de trabaj
        suicidal_ideation	-8	dos mes ; dur the ; el <treatment> ; en eso ; en mi ; equip ; facility
        suicidal_ideation	-8	farmaci ; feel ok ; flu ; for <partner> ; has nev ; he <see> ; he need
        suicidal_ideation	-8	help by ; i <goodbye> ; i work ; id nev ; is <kill> ; is a ; jueg ; juli
        suicidal_ideation	-8	just need ; kil me ; la botel ; la cervez ; littl leagu ; loud ; mes en
        suicidal_ideation	-8	mi cun ; mi suegr ; minut ; mix ; monday and ; my boyfriend ; my grandfath
        suicidal_ideation	-8	nam is ; no ~sx ; numer ; of <home> ; of <moment> ; of an ; off a ; off of
        suicidal_ideation	-8	on <photo> ; out 0 ; out <hear> ; out loud ; outreach ; overpas wher ; parec
        suicidal_ideation	-8	patch ; perfect ; pesc ; pillow ; pip ; plac with ; por <amount> ; por las
        suicidal_ideation	-8	porqu se ; pref ; program for ; quinceaner ; recommend ; rent a ; sac ; scout
        suicidal_ideation	-8	she need ; snow ; stretch ; supervis ; talk to ; tamal ; the <cold>
        suicidal_ideation	-8	the left ; them on ; thes <day> ; thes day ; tir iron ; tongu ; turn out
        suicidal_ideation	-8	un <blade> ; union ; up his ; we <give> ; we hav ; wed lik ; y <buy> ; y nad
        suicidal_ideation	-8	y uno ; yawn ; year ago ; yel ; yo me ; your <clinician> ; zoo ; ~<alcohol> /
        suicidal_ideation	-8	~<fall> ; ~<sick> ; ~breath ; ~help ; ~thing
        suicidal_ideation	-9	0 kid ; 0 that ; <asleep> through ; <blood> in ; <bodypart> <play>
        suicidal_ideation	-9	<bodypart> from ; <break> <headface> ; <build> the ; <chestheart> is
        suicidal_ideation	-9	<clinician> <colleague> ; <clinician> to ; <cold> <eat> ; <daytime> <amount>
        suicidal_ideation	-9	<die> on ; <die> to ; <eat> <asleep> ; <feel> <go> ; <fluid> <blood>
        suicidal_ideation	-9	<furniture> <phone> ; <give> <treatment> ; <give> up ; <home> no
        suicidal_ideation	-9	<insurance> <job> ; <moment> 0 ; <moment> <eat> ; <month> <wait> ; <month> to
        suicidal_ideation	-9	<need> tx ; <opioid> for ; <palecolor> <headface> ; <partner> <hit>
        suicidal_ideation	-9	<phone> <outdoors> ; <phone> at ; <play> <month> ; <say> <bodypart>
        suicidal_ideation	-9	<school> in ; <school> of ; <stranger> <room> ; <week> <count>
        suicidal_ideation	-9	<year> <past> ; <year> ~<need> ; a coupl ; aa ; about your ; abril
        suicidal_ideation	-9	and <hit> ; and <need> ; and would ; anthem ; at two ; becom ; boc
        suicidal_ideation	-9	bring her ; bring up ; by <amount> ; by <write> ; cabin ; candl ; cart de
        suicidal_ideation	-9	cho ; clinical ; clr at ; con <amount> ; crawl ; crowd ; cun ; disculp
        suicidal_ideation	-9	down with ; dream ; el <town> ; entr <week> ; entr seman ; fork ; fue la
        suicidal_ideation	-9	gotten ; her with ; hip ; i <job> ; is your ; jal ; jerk ; keep a ; knew
        suicidal_ideation	-9	l arm ; la sal ; ladi ; leagu ; lik im ; llav con ; me <hit> ; medi cal
        suicidal_ideation	-9	middl of ; my grandmoth ; my nam ; nervou ; nosotro ; not ~in ; novel ; of a
        suicidal_ideation	-9	our <crowd> ; our <opening> ; own <home> ; oye ; pancak ; personal ; play the
        suicidal_ideation	-9	psychiatrist ; purchas ; quilt ; quit on ; remot ; rodil ; run a ; say my
        suicidal_ideation	-9	se meti ; sei mes ; semest ; shak ; so hard ; soak ; somewher with ; speak
        suicidal_ideation	-9	steady ; sweat ; the <shake> ; the corn ; thirty year ; tim he ; to quit
        suicidal_ideation	-9	tour ; two winter ; uncl ; what kind ; when my ; wher do ; women ; would a
        suicidal_ideation	-9	y en ; y par ; your <treatment> ; ~<emergency> ; ~<hot> ; ~<vermin> ; ~fit
        suicidal_ideation	-9	~had ; ~hear ; ~pued ni ; ~sx
        suicidal_ideation	-10	<amount> <headface> ; <calm> itd ; <clothes> <bodypart> ; <cold> <day>
        suicidal_ideation	-10	<consume> en ; <count> <money> ; <day> sin ; <die> de ; <fire> <home>
        suicidal_ideation	-10	<go> <hospital> ; <job> <job> ; <job> at ; <kill> her ; <leave> <job>
        suicidal_ideation	-10	<moment> <consume> ; <needle> in ; <past> <year> ; <play> <amount>
        suicidal_ideation	-10	<play> <crowd> ; <record> of ; <say> <amount> ; <say> <stimulant> ; <say> us
        suicidal_ideation	-10	<start> <day> ; <town> <moment> ; <treatment> + ; <treatment> <insurance>
        suicidal_ideation	-10	a <pet> ; allow ; and <play> ; aquel ; at all ; barbecu ; be buri
        suicidal_ideation	-10	becaus my ; bolt ; breastbon ; com off ; con usted ; de <child> ; doctor
        suicidal_ideation	-10	el <alcohol> ; el <clinician> ; entonc ; exam ; help me ; herself thi
        suicidal_ideation	-10	id <happy> ; in <school> ; in septemb ; in with ; ir a ; it too ; it turn
        suicidal_ideation	-10	left arm ; me if ; mi tio ; my <leave> ; onlin ; physician ; por el ; prefer
        suicidal_ideation	-10	scream ; se <take> ; skul ; sobredosi ; somo ; spray ; thread ; too much
        suicidal_ideation	-10	treat ; und a ; we <home> ; we <say> ; we liv ; went down ; when he
        suicidal_ideation	-10	with you ; withdrawal ; without ~it ; wound ; y de ; you hav ; your plac
        suicidal_ideation	-10	~<cold> ; ~<colleague> ; ~<seizure>
        suicidal_ideation	-11	<amount> <promise> ; <ask> <ask> ; <consume> in ; <eat> <water>
        suicidal_ideation	-11	<friend> <die> ; <give> una ; <headface> is ; <height> <wait>
        suicidal_ideation	-11	<kill> <partner> ; <official> <law> ; <outdoors> was ; <partner> <treatment>
        suicidal_ideation	-11	<say> <sad> ; <see> <treatment> ; <see> <vermin> ; <vendor>
        suicidal_ideation	-11	<withdrawal> off ; a <palecolor> ; at your ; attack ; back in ; bus stop
        suicidal_ideation	-11	clr <say> ; de <room> ; de <trade> ; deploy ; difunt ; dur ; feo ; flight
        suicidal_ideation	-11	fly ; for <stimulant> ; from your ; gas station ; glad ; gray ; he com
        suicidal_ideation	-11	he get ; hes <take> ; las <daytime> ; leak ; meet ; mi que ; mi yern
        suicidal_ideation	-11	my aunt ; nail ; nev in ; nieg ; no ~w/d ; oig ; one <headface> ; our street
        suicidal_ideation	-11	pinch ; piz ; plac and ; platic ; plum ; ring me ; say hi ; skin ; tak it
        """
}
