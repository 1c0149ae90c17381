extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation5 = """
        suicidal_ideation	3	<hold> <take> ; <hold> me ; <home> <clean> ; <home> <height> ; <home> <month>
        suicidal_ideation	3	<home> asi ; <home> todo ; <hot> <clean> ; <insurance> cant ; <insurance> is
        suicidal_ideation	3	<job> <key> ; <job> <night> ; <key> ; <key> so ; <kin> but ; <kin> shel
        suicidal_ideation	3	<kin> tod ; <kin> turn ; <last> <crowd> ; <last> <kin> ; <last> con
        suicidal_ideation	3	<leave> <die> ; <leave> <try> ; <medicine> <container> ; <medicine> hac
        suicidal_ideation	3	<money> thi ; <month> <consume> ; <month> flat ; <need> <consume> ; <need> be
        suicidal_ideation	3	<need> eith ; <need> em ; <night> <rope> ; <night> <trust> ; <night> that
        suicidal_ideation	3	<opening> <drive> ; <opioid> <container> ; <order> <treatment> ; <order> a
        suicidal_ideation	3	<outdoors> <clothes> ; <outdoors> aft ; <partner> <partner> ; <partner> est
        suicidal_ideation	3	<past> <height> ; <pet> <money> ; <phone> <say> ; <phone> bf ; <phone> first
        suicidal_ideation	3	<phone> ive ; <photo> <year> ; <pill> <last> ; <play> guid ; <promise> al
        suicidal_ideation	3	<put> <insurance> ; <rail> <continue> ; <rail> <go> ; <rail> <kin>
        suicidal_ideation	3	<rail> <moment> ; <rail> <think> ; <relapse> <drive> ; <room> 0
        suicidal_ideation	3	<room> <alone> ; <room> <hold> ; <rope> <break> ; <rope> <put> ; <rope> <say>
        suicidal_ideation	3	<rope> <town> ; <rope> <week> ; <rope> en ; <sad> <calm> ; <sad> hard
        suicidal_ideation	3	<say> <child> ; <say> <see> ; <school> re ; <school> soph ; <school> your
        suicidal_ideation	3	<see> <calm> ; <see> <continue> ; <see> <leave> ; <shame> <crowd>
        suicidal_ideation	3	<shame> <take> ; <soon> <partner> ; <soon> <photo> ; <soon> one
        suicidal_ideation	3	<stimulant> <consume> ; <stimulant> <partner> ; <stop> <build> ; <stop> my
        suicidal_ideation	3	<stranger> <home> ; <stranger> doe ; <stranger> let ; <stranger> one
        suicidal_ideation	3	<stranger> should ; <stranger> very ; <take> <tired> ; <take> el
        suicidal_ideation	3	<think> <blood> ; <think> on ; <think> yes ; <tired> de ; <trade> own
        suicidal_ideation	3	<trade> rm ; <treatment> 0 ; <treatment> <month> ; <treatment> back ; <try> 0
        suicidal_ideation	3	<vermin> <leave> ; <wait> <alone> ; <wait> anywher ; <wait> desd
        suicidal_ideation	3	<water> <consume> ; <water> <past> ; <water> bottom ; <water> nobody
        suicidal_ideation	3	<week> <past> ; <week> <sad> ; <week> <stimulant> ; <week> found
        suicidal_ideation	3	<withdrawal> <drive> ; <write> the ; a <bodypart> ; a <clothes> ; a <die>
        suicidal_ideation	3	a blad ; a film ; a grandchild ; a hom ; a paycheck ; a poem ; a seat
        suicidal_ideation	3	a stand ; a toothbrush ; a tourist ; a verl ; about <consume> ; about hang
        suicidal_ideation	3	acr ; aft hour ; aft if ; agent ; ago the ; agu ; al <friend> ; albanil
        suicidal_ideation	3	album ; all <give> ; all <last> ; all last ; all of ; all on ; all wint
        suicidal_ideation	3	already ; ambulanc has ; and check ; and decid ; and laptop ; and not
        suicidal_ideation	3	and pres ; and thi ; and yesterday ; ankl charg ; anoth day ; antidepressant
        suicidal_ideation	3	any <bodypart> ; anybody problem ; anyon ; apart mi ; apply ; aquavit
        suicidal_ideation	3	aqui ya ; are mis ; are nin ; as <soon> ; ask op ; asleep the ; at mil
        suicidal_ideation	3	at zer ; ativan for ; atty ; avis que ; avisarl ; avisarl a ; away she ; b 0
        suicidal_ideation	3	baby the ; back <past> ; back he ; back my ; baj yo ; balcony 0 ; barat
        suicidal_ideation	3	bathroom ; be <always> ; be every ; be me ; be patient ; be pick ; be taught
        suicidal_ideation	3	bed if ; been <ask> ; belt pick ; bici ; big <bodypart> ; biscuit ; blu fold
        suicidal_ideation	3	boot and ; both <bodypart> ; bottl all ; box so ; boy his ; bury you
        suicidal_ideation	3	buscarl al ; but <ask> ; but ask ; cad cuatr ; cal bf ; cal cry ; cal me
        suicidal_ideation	3	calcetin ; calm ; calm and ; camis planch ; can <take> ; can read ; canal
        suicidal_ideation	3	cans de ; car sinc ; cas todo ; cash to ; cat ; cat at ; celul y ; cerveza ant
        suicidal_ideation	3	chamb de ; chin a ; chip and ; chisel ; chos ; clarinet ; cockatiel
        suicidal_ideation	3	colleg soph ; com quien ; congregant ; content y ; contratist ; coordinator
        suicidal_ideation	3	coupl for ; crack jok ; crack smok ; cuand <hear> ; cuand por ; cuart la
        suicidal_ideation	3	cup and ; d <medicine> ; dai bought ; dai cant ; dai year ; daught been
        suicidal_ideation	3	day in ; day n ; day rehab ; de cort ; de mis ; decent <stranger> ; dej dich
        suicidal_ideation	3	dej una ; del cier ; deni all ; desk yest ; deuda y ; di ; dic me ; did a
        suicidal_ideation	3	didnt want ; dil ; do bar ; do it ; doe mol ; dog paper ; don he ; dont giv
        suicidal_ideation	3	dont just ; door a ; down <moment> ; down besid ; down now ; dres ; drop kid
        suicidal_ideation	3	dtr with ; duerm no ; dxm + ; each <hear> ; each voic ; el par ; en montan
        suicidal_ideation	3	encontr una ; encuentr cas ; enferm noma ; enganch a ; engineer ; entreg su
        suicidal_ideation	3	envy ; escogi la ; esper el ; est mes ; est viv ; estat <official> ; etoh on
        suicidal_ideation	3	ever get ; every servic ; everyth that ; explain why ; f <say> ; f <shake>
        suicidal_ideation	3	f i ; falt ni ; fami for ; fancy ; february ive ; fed ; feed my ; fijes que
        suicidal_ideation	3	filt ; fin <kin> ; final con ; first frost ; fiv ; for <soon> ; for many
        suicidal_ideation	3	for somewher ; for suicid ; for ur ; for welfar ; form client ; found in
        suicidal_ideation	3	found with ; frasc de ; from <past> ; from befor ; from client ; from crystal
        suicidal_ideation	3	fui buen ; fus ; gana ; garag with ; gin + ; girl get ; giv his ; goe back
        suicidal_ideation	3	good <bodypart> ; googl you ; graduat your ; gues what ; hab ; hac <hear>
        suicidal_ideation	3	hac ruid ; half for ; has forty ; has room ; hav it ; hav one ; hav pick
        suicidal_ideation	3	havent used ; hay <room> ; hay ningun ; he buy ; he had ; he quer ; he text
        suicidal_ideation	3	headlight ; hear each ; hel tak ; her <build> ; her <moment> ; her how
        suicidal_ideation	3	her pleas ; her ring ; her sheet ; her sleeper ; herself off ; hes finish
        suicidal_ideation	3	hes not ; hes whistl ; hijo uno ; him <container> ; him <drive> ; him stand
        suicidal_ideation	3	his <die> ; his cat ; his door ; his lin ; his one ; his paper ; his thing
        suicidal_ideation	3	his truck ; his wallet ; hom alon ; hospital park ; hound ; how <amount>
        suicidal_ideation	3	how an ; hoy fueron ; huec ; hundr acr ; husband took ; hx ; i <blood> ; i ask
        suicidal_ideation	3	i book ; i cant ; i intend ; i lock ; i redid ; i sit ; i to ; i tri ; i use
        suicidal_ideation	3	id <start> ; id want ; idea suic ; if <room> ; ig ; ill <leave> ; ill leav
        suicidal_ideation	3	im diabetic ; im even ; im goin ; im head ; im mov ; in ful ; in kid ; in old
        suicidal_ideation	3	in ord ; in tim ; in truck ; in what ; inf yet ; inmat 0 ; inpatient two
        suicidal_ideation	3	inpt ama ; instruction for ; int ; intend ; intend to ; is <clean> ; is <take>
        suicidal_ideation	3	is stop ; it <amount> ; it <calm> ; it against ; its cut ; its ok ; its so
        suicidal_ideation	3	ive shown ; ive walk ; jetty <past> ; jetty befor ; jump ; jump from ; jun he
        suicidal_ideation	3	just as ; just say ; just slept ; kaddish ; karat belt ; keep and
        suicidal_ideation	3	keep pictur ; kind tel ; la bici ; la del ; la grand ; la quis ; la vel
        suicidal_ideation	3	lad del ; las <go> ; las <key> ; las foto ; last today ; late she ; le import
        suicidal_ideation	3	le vi ; leav your ; leg run ; lif <always> ; lif <past> ; lif befor
        suicidal_ideation	3	lif every ; lik he ; limpi con ; lo and ; lo lee ; look at ; los <put>
        suicidal_ideation	3	los companero ; m <say> ; m <write> ; m did ; m dop ; m marin ; machin shed
        suicidal_ideation	3	madr de ; mal voic ; man that ; manag aft ; mas ; me anywher ; me dejen
        suicidal_ideation	3	me deteng ; me her ; me llevan ; me perdon ; me pidi ; me shed ; me twic
        suicidal_ideation	3	me which ; mean it ; meant a ; medi <week> ; medi quincen ; mes pus
        suicidal_ideation	3	met <always> ; met diari ; met en ; meth cps ; mezcal anti ; mil 0 ; mis foto
        suicidal_ideation	3	mixup ; mom tak ; month so ; mor that ; mot en ; motel room ; moth heart
        suicidal_ideation	3	mouth ; mov indoor ; muer ; my <rope> ; my antidepressant ; my calend
        suicidal_ideation	3	my congregation ; my desk ; my head ; my karat ; my kniv ; my lorazepam
        suicidal_ideation	3	my slot ; my spar ; n ; nam <outdoors> ; nbr ; need eith ; need em ; nev driv
        suicidal_ideation	3	nitrou a ; no <feel> ; no hal ; no intent ; no interest ; no las ; no mand
        suicidal_ideation	3	no particul ; no street ; nobody even ; nobody is ; nochebuen ; noma estoy
        suicidal_ideation	3	not <money> ; notic on ; nurs student ; octubr de ; of <die> ; of <pill>
        suicidal_ideation	3	of one ; of tap ; of use ; off <container> ; off nev ; off without ; old m
        suicidal_ideation	3	on anybody ; on cel ; on door ; on lin ; on watch ; one afternoon ; one park
        suicidal_ideation	3	one so ; one tak ; only open ; only plac ; only took ; open ; open <record>
        suicidal_ideation	3	open fil ; open mon ; organiz ; oth <happy> ; otr cuart ; ought ; out if
        suicidal_ideation	3	out past ; outfit and ; own <media> ; paid in ; pain and ; part ; pas
        suicidal_ideation	3	pas <consume> ; past ; pay off ; pd on ; pedi a ; per tod ; perdon
        suicidal_ideation	3	person one ; person pick ; pick me ; pil in ; planch ; poa + ; poliz ; por la
        suicidal_ideation	3	porqu una ; post say ; psych unit ; pt <child> ; pt de ; quantity and
        suicidal_ideation	3	que anoch ; que eran ; quien <amount> ; quien mas ; quien quier ; quit argu
        suicidal_ideation	3	raft and ; rang <say> ; razor and ; re client ; real ; receipt in ; recoj a
        suicidal_ideation	3	refier ; rep pitch ; resi ; riv bottom ; rn <drive> ; rn <medicine>
        suicidal_ideation	3	rn licens ; rn med ; roommat doesnt ; rop is ; run cant ; sab le ; sabr
        suicidal_ideation	3	sal mas ; sat with ; sav it ; sav the ; say by ; school thing ; script
        suicidal_ideation	3	se avent ; se cans ; se raj ; seed ; self refer ; sem ; she <blood>
        suicidal_ideation	3	she laugh ; shel do ; shelf one ; should <take> ; show my ; show that
        suicidal_ideation	3	show wif ; shut <amount> ; shutof and ; si falt ; si una ; siempr en ; siend
        suicidal_ideation	3	sil y ; sin ; sinc <last> ; sinc <moment> ; sinc back ; sinc last ; sinc now
        suicidal_ideation	3	sist get ; sist think ; sleev ; slept it ; so nic ; so that ; sol no
        suicidal_ideation	3	som <leave> ; som <night> ; som in ; som left ; somebody ; song to
        suicidal_ideation	3	sponsor he ; spr ; squat ; st he ; stand ther ; start put ; start say
        suicidal_ideation	3	stat feel ; stat she ; stay anywher ; stay ask ; step off ; sticky not
        suicidal_ideation	3	stil check ; stop being ; stop pick ; su almoh ; su cuart ; su senor
        suicidal_ideation	3	substanc not ; sup room ; tablet would ; tak biscuit ; tambien par ; tan hond
        suicidal_ideation	3	tap ; tap the ; tax and ; teach 0 ; tel them ; tenant who ; teng en
        suicidal_ideation	3	teng ningun ; text that ; th or ; thank to ; that <give> ; that happen
        suicidal_ideation	3	that literal ; the $ ; the <ask> ; the <goodbye> ; the <tool> ; the boil
        suicidal_ideation	3	the chip ; the cuf ; the drop ; the fault ; the grapevin ; the hospic
        suicidal_ideation	3	the organiz ; the pod ; the quart ; the stitch ; the tar ; then <night>
        suicidal_ideation	3	then <write> ; then tonight ; then took ; ther <ask> ; ther ask ; ther then
        suicidal_ideation	3	ther until ; thes <promise> ; thes thank ; they bury ; they met ; theyr both
        suicidal_ideation	3	thi is ; thin on ; think ive ; thre year ; through a ; tien <cold> ; tien fri
        suicidal_ideation	3	til ; tim doe ; tip the ; tir and ; tmrw noth ; to <angry> ; to <trust>
        suicidal_ideation	3	to all ; to cut ; to dig ; to peopl ; to pour ; to practic ; to violat
        suicidal_ideation	3	to voicemail ; tod <money> ; tod lo ; today for ; todo por ; togeth ; told mgr
        suicidal_ideation	3	tom toda ; too calm ; tourist ; toward the ; trabaj final ; traj con ; tuck
        suicidal_ideation	3	tuesday she ; tuv ; twenty one ; un dibuj ; uncl the ; und ; und <furniture>
        suicidal_ideation	3	und me ; unic que ; uno mas ; unsur how ; up <give> ; up cal ; user ; valor
        suicidal_ideation	3	vayan a ; ve bien ; very tir ; vet <say> ; violat on ; vis ; viv asi ; wait to
        suicidal_ideation	3	was <think> ; wasnt <angry> ; wasnt mad ; went round ; wer very
        suicidal_ideation	3	west <hospital> ; what hed ; what scar ; whenev she ; wher exact ; wher hes
        suicidal_ideation	3	who goe ; widow ; with cigaret ; with just ; without my ; wk <school>
        suicidal_ideation	3	wks found ; wnt off ; work boot ; would check ; written it ; wrot ; y <child>
        suicidal_ideation	3	y <cold> ; y dtr ; y she ; ya tre ; yest with ; yesterday i ; you happen
        suicidal_ideation	3	youd tak ; yr habit
        suicidal_ideation	-3	/ no ; 0 <bodypart> ; 0 <week> ; 0 but ; 0 kept ; 0 nd ; 0 need ; 0 smok
        suicidal_ideation	-3	<alcohol> <bodypart> ; <alcohol> <school> ; <alcohol> en ; <alcohol> sinc
        suicidal_ideation	-3	<amount> <phone> ; <amount> as ; <amount> eso ; <amount> with ; <ask> abt
        suicidal_ideation	-3	<asleep> <home> ; <asleep> in ; <blade> <eat> ; <bodypart> <rope> ; <breath>
        suicidal_ideation	-3	<caretaking> <treatment> ; <chestheart> <feel> ; <chestheart> <pain>
        suicidal_ideation	-3	<church> <amount> ; <church> on ; <clean> <say> ; <clinician> <blood>
        suicidal_ideation	-3	<clinician> <night> ; <clinician> me ; <color> of ; <consume> <write>
        suicidal_ideation	-3	<container> sinc ; <continue> <headface> ; <continue> in ; <count> tim
        suicidal_ideation	-3	<crowd> <job> ; <crowd> near ; <day> <photo> ; <day> hes ; <daytime> anymor
        suicidal_ideation	-3	<die> <crowd> ; <die> por ; <drive> <drive> ; <drug> is ; <eat> <color>
        suicidal_ideation	-3	<eat> <water> ; <eat> con ; <emergency> 0 ; <emergency> in ; <fall> <phone>
        suicidal_ideation	-3	<friend> <amount> ; <friend> from ; <give> <ask> ; <give> mis ; <go> par
        suicidal_ideation	-3	<headface> <lock> ; <headface> <room> ; <headface> <take> ; <headface> y
        suicidal_ideation	-3	<hit> in ; <hit> y ; <home> 0 ; <home> her ; <hospital> <stimulant>
        suicidal_ideation	-3	<insurance> <need> ; <job> <home> ; <key> of ; <kill> <last> ; <kill> for
        suicidal_ideation	-3	<kin> <child> ; <kin> <illness> ; <kin> <kill> ; <kin> <medicine>
        suicidal_ideation	-3	<kin> <year> ; <kin> are ; <kin> lo ; <leave> 0 ; <leave> <take>
        suicidal_ideation	-3	<leave> nam ; <leave> sid ; <media> <kin> ; <moment> <bodypart>
        suicidal_ideation	-3	<moment> <wait> ; <money> por ; <month> <stranger> ; <need> <job>
        suicidal_ideation	-3	<need> <leave> ; <need> <night> ; <need> <wait> ; <need> el ; <need> step
        suicidal_ideation	-3	<night> <asleep> ; <night> <bodypart> ; <night> <hit> ; <official> and
        suicidal_ideation	-3	<opening> <angry> ; <outdoors> <last> ; <outdoors> did ; <partner> and
        suicidal_ideation	-3	<partner> me ; <past> <alcohol> ; <past> <need> ; <photo> in ; <play> 0
        suicidal_ideation	-3	<play> <need> ; <play> <school> ; <play> del ; <play> en ; <play> i
        suicidal_ideation	-3	<play> in ; <play> is ; <put> <shame> ; <put> <stimulant>
        suicidal_ideation	-3	<record> <stranger> ; <relapse> on ; <room> <week> ; <room> in ; <room> lik
        suicidal_ideation	-3	<rope> <rail> ; <say> <asleep> ; <say> <law> ; <say> <media> ; <say> <town>
        suicidal_ideation	-3	<say> <withdrawal> ; <school> <room> ; <school> on ; <sedative> <medicine>
        suicidal_ideation	-3	<see> <die> ; <see> <phone> ; <see> <photo> ; <shake> <amount>
        suicidal_ideation	-3	<shake> <headface> ; <shame> <give> ; <sick> ; <smell> a ; <start> with
        suicidal_ideation	-3	<stimulant> was ; <stimulant> ya ; <stop> <alcohol> ; <stop> <pet>
        suicidal_ideation	-3	<stranger> <furniture> ; <stranger> <job> ; <stranger> <take>
        suicidal_ideation	-3	<stranger> and ; <take> <cannabis> ; <take> <treatment> ; <take> <withdrawal>
        suicidal_ideation	-3	<think> <give> ; <town> <month> ; <treatment> <daytime>
        suicidal_ideation	-3	<treatment> <illness> ; <treatment> <stop> ; <vermin> <room> ; <water> <buy>
        suicidal_ideation	-3	<week> <week> ; <week> for ; <week> on ; <withdrawal> <moment>
        suicidal_ideation	-3	<withdrawal> and ; <write> <needle> ; <write> with ; <year> <treatment>
        suicidal_ideation	-3	a <friend> ; a <key> ; a <sedative> ; a friend ; a lady ; a patient
        suicidal_ideation	-3	a ~<drug> ; a ~<rope> ; about <stimulant> ; accountant ; admission
        suicidal_ideation	-3	aft sunday ; ahi ; ahorit est ; all <night> ; ambien on ; and <awake>
        suicidal_ideation	-3	and <kin> ; and sinc ; and want ; and would ; anxiety ; arm and ; armpit
        suicidal_ideation	-3	arn ; arn y ; ask when ; assault ; august and ; back of ; baggi ; bakersfield
        suicidal_ideation	-3	baptism ; be <stop> ; becaus he ; been lik ; been sob ; bien y ; blam
        suicidal_ideation	-3	bucket ; by mistak ; calient ; californi ; cam up ; can <drive> ; can <feel>
        suicidal_ideation	-3	can feel ; can we ; cant <write> ; cant hold ; car at ; cas de ; central
        suicidal_ideation	-3	chief ; clr <child> ; clr has ; coach littl ; coc y ; colour ; com si
        suicidal_ideation	-3	conversation ; could <drive> ; count the ; cousin ; crystal sinc ; dai no
        suicidal_ideation	-3	daught would ; day all ; day my ; de joven ; deacon ; dej de
        suicidal_ideation	-3	del <furniture> ; del arn ; dentr ; despert y ; detail ; diabet ; didnt say
        suicidal_ideation	-3	die but ; dient par ; diet ; dol ; don 0 ; dond ; door for ; dos of ; drawer
        suicidal_ideation	-3	driveway ; dv ; el miercol ; el vest ; elbow ; ello y ; empaqu ; engine
        suicidal_ideation	-3	ensenan ; es <stimulant> ; espanol ; espos y ; est <palecolor> ; est es
        suicidal_ideation	-3	estudi ; examen ; fal ; falt una ; fat ; fifteen minut ; fin and ; fir
        suicidal_ideation	-3	for <insurance> ; for <pain> ; for fiv ; for thi ; for two ; friday night
        suicidal_ideation	-3	fuer a ; gatorad ; gemelo ; girl who ; good <daytime> ; grand mal
        suicidal_ideation	-3	ground floor ; guard las ; gum ; hablan ; hac un ; had suicidal
        suicidal_ideation	-3	has <illness> ; hasnt had ; hav <stranger> ; hav you ; he set ; he stop
        suicidal_ideation	-3	heav on ; her <crowd> ; her last ; hij le ; hijo creen ; horror ; houston
        suicidal_ideation	-3	husband is ; i <eat> ; i see ; ice <eat> ; ice cream ; id <kill> ; im <job>
        suicidal_ideation	-3	im sick ; im ~not ; in <amount> ; in any ; in at ; in malibu ; in stat
        suicidal_ideation	-3	insuranc paper ; intak ; intensiv outpatient ; internet ; is <afraid>
        suicidal_ideation	-3	is <soon> ; is good ; is not ; is now ; it or ; its <eat> ; keep park
        suicidal_ideation	-3	kil for ; kitchen floor ; la <bodypart> ; la desintoxicacion ; la esquin
        suicidal_ideation	-3	la farmaci ; la primer ; le entr ; le qued ; left arm ; left sid ; lif back
        suicidal_ideation	-3	lik that ; lun y ; madam im ; marriag ; mat a ; may i ; me <caretaking>
        suicidal_ideation	-3	me through ; me when ; medical detox ; mes por ; mft ; mi <school> ; mied
        suicidal_ideation	-3	month and ; my bos ; my granddaught ; my tongu ; nad de ; new <clinician>
        suicidal_ideation	-3	new <job> ; ni <money> ; night at ; nin of ; no <alcohol> ; no <emergency>
        suicidal_ideation	-3	no alcohol ; no coverag ; nod off ; not in ; now a ; nurs board ; nuy ; od 0
        suicidal_ideation	-3	of <money> ; of voic ; off xanax ; oil the ; on <hold> ; on fil ; on hold
        suicidal_ideation	-3	opening ; oth <stranger> ; otr cos ; our <school> ; own <child> ; pag un
        suicidal_ideation	-3	par mi ; ped ; per pt ; pet ; pick at ; plug ; por cristal ; porqu el ; pow
        suicidal_ideation	-3	pric ; problem ; proper ; pus a ; que ni ; que tengan ; read me ; reciben
        suicidal_ideation	-3	reconoc ; rehabilitacion ; residential ; resolv ; ribbon ; rob ; roommat say
        suicidal_ideation	-3	ruid de ; saint ; sam day ; say no ; say nobody ; screen ; se <phone>
        suicidal_ideation	-3	see it ; seek ; sel ; send me ; shar ; she <fall> ; she out ; signal ; sip
        suicidal_ideation	-3	sit down ; slow and ; spanish ; st <law> ; start thi ; storm ; studi
        suicidal_ideation	-3	sus <child> ; swat ; sí quier ; tank ; taught me ; tea leav ; that <start>
        suicidal_ideation	-3	that isnt ; that when ; the bat ; the fir ; the fourth ; the green ; the guy
        suicidal_ideation	-3	the key ; the snow ; the wint ; the work ; tiend ; to death ; todo y ; tom en
        suicidal_ideation	-3	ton ; tooth ; tra la ; track and ; traig la ; tricar ; try again ; two and
        suicidal_ideation	-3	un <day> ; una <crowd> ; una <home> ; una <moment> ; una cas ; una hor
        suicidal_ideation	-3	und <amount> ; urg ; us on ; usa <stimulant> ; used to ; vaca ; van dos
        suicidal_ideation	-3	van nuy ; varia ; want in ; we put ; wednesday and ; whil ; wif ask ; wif has
        suicidal_ideation	-3	wil <write> ; with <child> ; with <sober> ; wrong numb ; y teng ; year i
        suicidal_ideation	-3	yo <need> ; you <phone> ; your build ; zoom ; ~<clinician> ~<blood> ; ~<feel>
        suicidal_ideation	-3	~<hospital> ; ~chest ; ~me ~off ; él dic
        suicidal_ideation	-4	+ <stimulant> ; + meth ; 0 <crowd> ; 0 <emergency> ; 0 <furniture> ; 0 <last>
        suicidal_ideation	-4	0 <stimulant> ; 0 <stop> ; 0 last ; 0 meth ; 0 out ; 0 want ; 0 week
        suicidal_ideation	-4	<alcohol> <leave> ; <alcohol> <room> ; <alcohol> <year> ; <alcohol> to
        suicidal_ideation	-4	<amount> <say> ; <appointment> <treatment> ; <ask> when ; <asleep> ok
        suicidal_ideation	-4	<blade> <outdoors> ; <blood> from ; <bodypart> <height> ; <bodypart> <leave>
        suicidal_ideation	-4	<bodypart> <palecolor> ; <bodypart> <room> ; <bodypart> <tool>
        suicidal_ideation	-4	<bodypart> hav ; <break> <headface> ; <build> a ; <buy> <home> ; <child> set
        suicidal_ideation	-4	<child> wher ; <church> <partner> ; <clinician> <go> ; <clinician> <say>
        suicidal_ideation	-4	<clinician> and ; <clinician> on ; <clinician> who ; <clothes> <stranger>
        suicidal_ideation	-4	<cold> <headface> ; <cold> on ; <colleague> <colleague> ; <colleague> i
        suicidal_ideation	-4	<colleague> is ; <color> ; <consume> <need> ; <consume> <town>
        suicidal_ideation	-4	<consume> was ; <container> tod ; <continue> a ; <crowd> <always>
        suicidal_ideation	-4	<crowd> <day> ; <crowd> <outdoors> ; <crowd> <write> ; <crowd> en
        suicidal_ideation	-4	<crowd> par ; <day> <fall> ; <day> are ; <day> sam ; <daytime> <phone>
        suicidal_ideation	-4	<daytime> en ; <daytime> with ; <die> <drive> ; <die> <shame>
        suicidal_ideation	-4	<drive> <amount> ; <drive> con ; <drive> iron ; <drug> <stimulant>
        suicidal_ideation	-4	<eat> <clothes> ; <eat> <furniture> ; <eat> <outdoors>
        suicidal_ideation	-4	<emergency> <caretaking> ; <emergency> <clinician> ; <emergency> <emergency>
        suicidal_ideation	-4	<fall> <amount> ; <fall> <day> ; <fall> <height> ; <fall> <room> ; <fall> off
        suicidal_ideation	-4	<fall> out ; <feel> normal ; <fire> en ; <fluid> <amount> ; <friend> <friend>
        suicidal_ideation	-4	<furniture> <asleep> ; <furniture> <headface> ; <furniture> in
        suicidal_ideation	-4	<go> <church> ; <go> <feel> ; <go> <withdrawal> ; <go> y ; <goodbye> <amount>
        suicidal_ideation	-4	<headface> <blood> ; <headface> <bodypart> ; <headface> on ; <height> on
        suicidal_ideation	-4	<hit> <moment> ; <hit> at ; <hit> his ; <hold> <blade> ; <home> <colleague>
        suicidal_ideation	-4	<home> <furniture> ; <home> <last> ; <hot> <day> ; <insurance> <crowd>
        suicidal_ideation	-4	<job> <leave> ; <job> <money> ; <job> <play> ; <job> del ; <key> <pet>
        suicidal_ideation	-4	<key> con ; <key> on ; <kill> <kin> ; <kin> <cannabis> ; <kin> <home>
        suicidal_ideation	-4	<kin> cant ; <kin> used ; <last> part ; <law> <ask> ; <law> <month>
        suicidal_ideation	-4	<law> <need> ; <law> <stop> ; <law> for ; <law> of ; <leave> <consume>
        suicidal_ideation	-4	<lock> <drive> ; <medicine> <clinician> ; <medicine> <sedative>
        suicidal_ideation	-4	<medicine> de ; <medicine> no ; <moment> <day> ; <moment> <treatment>
        suicidal_ideation	-4	<moment> es ; <moment> of ; <moment> one ; <money> <need> ; <month> <alcohol>
        suicidal_ideation	-4	<month> <phone> ; <month> en ; <month> que ; <need> from ; <need> in
        suicidal_ideation	-4	<need> us ; <night> <fall> ; <night> are ; <opening> con ; <opioid> <stop>
        suicidal_ideation	-4	<opioid> <think> ; <opioid> on ; <order> <record> ; <order> by
        suicidal_ideation	-4	<outdoors> <outdoors> ; <pain> <hospital> ; <palecolor> <insurance>
        suicidal_ideation	-4	<palecolor> and ; <palecolor> cros ; <partner> <job> ; <partner> had
        suicidal_ideation	-4	<past> <last> ; <pet> <need> ; <pet> en ; <pet> on ; <phone> by ; <phone> thi
        suicidal_ideation	-4	<photo> <stranger> ; <pill> <consume> ; <pill> at ; <play> <container>
        suicidal_ideation	-4	<play> <outdoors> ; <put> las ; <record> <continue> ; <room> <consume>
        suicidal_ideation	-4	<sad> at ; <sad> y ; <say> <bodypart> ; <say> <consume> ; <say> <sad>
        suicidal_ideation	-4	<say> and ; <say> is ; <say> la ; <say> not ; <say> was ; <say> who
        suicidal_ideation	-4	<school> <moment> ; <school> and ; <school> at ; <sedative> <withdrawal>
        suicidal_ideation	-4	<sedative> hac ; <see> <hear> ; <sober> from ; <start> as
        suicidal_ideation	-4	<stimulant> <drive> ; <stimulant> <eat> ; <stimulant> <go>
        suicidal_ideation	-4	<stimulant> <leave> ; <stimulant> <room> ; <stimulant> most ; <stop> <past>
        suicidal_ideation	-4	<stop> a ; <stop> to ; <stranger> <amount> ; <stranger> <see>
        suicidal_ideation	-4	<stranger> <town> ; <take> <appointment> ; <take> <friend>
        suicidal_ideation	-4	<take> <furniture> ; <take> <headface> ; <take> <law> ; <take> <need>
        suicidal_ideation	-4	<threat> to ; <town> <day> ; <town> <give> ; <town> <outdoors>
        suicidal_ideation	-4	<trade> <put> ; <treatment> <bodypart> ; <treatment> <caretaking>
        suicidal_ideation	-4	<treatment> <kin> ; <treatment> <partner> ; <treatment> con ; <treatment> hac
        suicidal_ideation	-4	<treatment> y ; <trust> you ; <wait> <home> ; <wait> and ; <water> <continue>
        suicidal_ideation	-4	<week> <alcohol> ; <week> <say> ; <week> sin ; <week> ya
        suicidal_ideation	-4	<withdrawal> <stop> ; <withdrawal> in ; <withdrawal> the ; <write> <phone>
        suicidal_ideation	-4	<year> <stranger> ; <year> a ; <year> and ; <year> clean ; a <angry>
        """
}
