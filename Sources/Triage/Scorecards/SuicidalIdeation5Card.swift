extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation5 = """
        suicidal_ideation	3	<furniture> <child> ; <furniture> <sad> ; <furniture> <write>
        suicidal_ideation	3	<furniture> turn ; <give> in ; <go> <outdoors> ; <go> agar ; <go> indoor
        suicidal_ideation	3	<go> out ; <gun> <furniture> ; <headface> <continue> ; <hear> una ; <hit> my
        suicidal_ideation	3	<hold> <take> ; <hold> me ; <home> <clean> ; <home> <height> ; <home> <month>
        suicidal_ideation	3	<home> asi ; <home> todo ; <hot> <clean> ; <insurance> cant ; <insurance> is
        suicidal_ideation	3	<job> <key> ; <job> <night> ; <job> are ; <job> ill ; <key> and ; <key> so
        suicidal_ideation	3	<kill> <fire> ; <kin> but ; <kin> shel ; <kin> tod ; <kin> turn ; <last> con
        suicidal_ideation	3	<leave> <die> ; <leave> <try> ; <medicine> 0 ; <medicine> <container>
        suicidal_ideation	3	<money> <stranger> ; <money> in ; <money> thi ; <month> <consume>
        suicidal_ideation	3	<month> flat ; <need> <consume> ; <need> em ; <need> one ; <night> <trust>
        suicidal_ideation	3	<night> that ; <opening> <drive> ; <opening> too ; <opioid> <container>
        suicidal_ideation	3	<order> <hear> ; <order> <treatment> ; <order> a ; <outdoors> <clothes>
        suicidal_ideation	3	<outdoors> aft ; <palecolor> strip ; <partner> <partner> ; <partner> est
        suicidal_ideation	3	<past> <colleague> ; <past> <height> ; <past> <tool> ; <phone> <key>
        suicidal_ideation	3	<phone> <rope> ; <phone> <say> ; <phone> first ; <phone> hast ; <phone> i
        suicidal_ideation	3	<phone> ive ; <photo> <year> ; <play> guid ; <promise> al ; <put> <insurance>
        suicidal_ideation	3	<rail> <continue> ; <rail> <go> ; <rail> <kin> ; <rail> <think>
        suicidal_ideation	3	<relapse> <drive> ; <room> 0 ; <room> <alone> ; <room> <hold> ; <rope> <give>
        suicidal_ideation	3	<rope> <town> ; <rope> for ; <sad> <calm> ; <sad> hard ; <say> <child>
        suicidal_ideation	3	<say> <home> ; <say> down ; <school> soph ; <school> your ; <see> +
        suicidal_ideation	3	<see> <calm> ; <see> <leave> ; <see> how ; <see> new ; <shame> <crowd>
        suicidal_ideation	3	<shame> <take> ; <smell> <room> ; <soon> <partner> ; <soon> <photo>
        suicidal_ideation	3	<soon> one ; <stimulant> <partner> ; <stop> <build> ; <stop> my
        suicidal_ideation	3	<stranger> let ; <stranger> one ; <stranger> refier ; <stranger> should
        suicidal_ideation	3	<stranger> very ; <take> <tired> ; <take> el ; <think> <blood>
        suicidal_ideation	3	<think> <rope> ; <think> on ; <think> yes ; <tired> <tired> ; <tired> de
        suicidal_ideation	3	<trade> <money> ; <trade> rm ; <treatment> 0 ; <treatment> <month>
        suicidal_ideation	3	<treatment> back ; <try> 0 ; <try> <day> ; <vermin> <leave> ; <wait> <alone>
        suicidal_ideation	3	<wait> <rope> ; <wait> anywher ; <wait> desd ; <water> <past> ; <water> <say>
        suicidal_ideation	3	<water> nobody ; <week> <past> ; <week> <sad> ; <week> <stimulant>
        suicidal_ideation	3	<week> found ; <week> he ; <withdrawal> <drive> ; <write> back ; <write> debaj
        suicidal_ideation	3	<write> the ; a <bodypart> ; a <die> ; a blad ; a film ; a grandchild ; a hom
        suicidal_ideation	3	a seat ; a to ; a toothbrush ; a verl ; a voicemail ; about <consume>
        suicidal_ideation	3	about hang ; acr ; aft a ; aft hour ; aft if ; agent ; ago the ; al <friend>
        suicidal_ideation	3	albanil ; album ; all <breath> ; all <give> ; all breath ; all of ; all on
        suicidal_ideation	3	already ; alright ; als bought ; ambulanc has ; and $ ; and check ; and decid
        suicidal_ideation	3	and laptop ; and not ; and pres ; and thi ; and yesterday ; ankl charg
        suicidal_ideation	3	antidepressant ; any <bodypart> ; anybody problem ; anyon ; anyth with
        suicidal_ideation	3	apart mi ; apply ; aquavit ; aqui ya ; are mis ; are nin ; ask op ; asleep the
        suicidal_ideation	3	at zer ; ativan for ; atty ; avis que ; avisarl ; avisarl a ; away she ; b 0
        suicidal_ideation	3	baby the ; back <past> ; back he ; back my ; baj yo ; balcony 0 ; barat
        suicidal_ideation	3	be patient ; be pick ; be taught ; bed if ; been <ask> ; belt pick ; bici
        suicidal_ideation	3	big <bodypart> ; big and ; biscuit ; body to ; boot and ; both <bodypart>
        suicidal_ideation	3	both <day> ; bottl all ; box by ; box so ; boy his ; bury you ; buscarl al
        suicidal_ideation	3	but <ask> ; but ask ; by color ; cad cuatr ; cal cry ; cal me ; calcetin
        suicidal_ideation	3	calm ; calm and ; camis planch ; can <take> ; can read ; cancel my ; cans de
        suicidal_ideation	3	cap and ; car sinc ; cas todo ; cash to ; cat at ; celul y ; chamb de
        suicidal_ideation	3	children with ; chin a ; chip and ; chisel ; clarinet ; cockatiel
        suicidal_ideation	3	colleg soph ; com quien ; congregant ; content y ; contest hast ; contratist
        suicidal_ideation	3	coordinator ; couch has ; coupl for ; crack jok ; crack smok ; cristal solit
        suicidal_ideation	3	cuand <hear> ; cuand por ; cuart la ; cup and ; d <medicine> ; dai bought
        suicidal_ideation	3	dai cant ; daught been ; day in ; day n ; day rehab ; de <kill> ; de cort
        suicidal_ideation	3	de mat ; de meno ; de mis ; decent <stranger> ; dej una ; del cier ; deni all
        suicidal_ideation	3	deni plan ; deserv to ; desk yest ; deuda y ; di ; diari and ; dic me ; did a
        suicidal_ideation	3	didnt tel ; didnt want ; dil ; do bar ; doe mol ; don he ; dond <go>
        suicidal_ideation	3	dont buy ; dont just ; door a ; dres ; drop kid ; dtr with ; dxm + ; ech gana
        suicidal_ideation	3	el <blade> ; el <water> ; el par ; email to ; en montan ; en nochebuen
        suicidal_ideation	3	encontr una ; encuentr cas ; enganch a ; engineer ; entreg su ; envelop with
        suicidal_ideation	3	envy ; escogi la ; eso era ; esper el ; est mes ; est viv ; estat <official>
        suicidal_ideation	3	etoh on ; ever get ; every mo ; every servic ; everyth that ; ex <write>
        suicidal_ideation	3	explain why ; f <say> ; f <shake> ; f i ; falt ni ; falt pierd ; february ive
        suicidal_ideation	3	fed ; feed my ; feet stil ; fijes que ; filt ; final con ; first frost ; fiv
        suicidal_ideation	3	for <water> ; for many ; for somewher ; for suicid ; for ur ; form client
        suicidal_ideation	3	found in ; found with ; frasc de ; from client ; fus ; gana ; get cold ; gin +
        suicidal_ideation	3	girl get ; giv his ; given lin ; goe back ; good <bodypart> ; googl you
        suicidal_ideation	3	graduat your ; grandfath of ; gues what ; guy whos ; hab ; hac <hear>
        suicidal_ideation	3	hac ruid ; had them ; half for ; hand with ; has cok ; has forty ; has room
        suicidal_ideation	3	hav it ; hav one ; hav pick ; havent used ; hay <room> ; he buy ; he dich
        suicidal_ideation	3	he quer ; he text ; he thank ; head ; head over ; headlight ; hel tak
        suicidal_ideation	3	her <build> ; her if ; her ring ; her sheet ; her sleeper ; herself off
        suicidal_ideation	3	hes finish ; hes not ; hes whistl ; hijo uno ; him <container> ; him <drive>
        suicidal_ideation	3	him stand ; his <die> ; his cat ; his door ; his one ; his paper ; his thing
        suicidal_ideation	3	his truck ; his wallet ; hom alon ; hombr llor ; hospital park ; hound
        suicidal_ideation	3	how <amount> ; hoy fueron ; hundr acr ; husband took ; i <blood> ; i <rope>
        suicidal_ideation	3	i ask ; i book ; i doz ; i intend ; i lock ; i redid ; i sit ; i to ; i tri
        suicidal_ideation	3	i use ; id <start> ; id want ; idc ; idea suic ; if <room> ; ig ; ill <leave>
        suicidal_ideation	3	ill leav ; im diabetic ; im even ; im goin ; im mov ; in ful ; in i ; in old
        suicidal_ideation	3	in ord ; in what ; inf ; inf yet ; inmat 0 ; inpt ; instruction for ; int
        suicidal_ideation	3	intend ; intend to ; is <clean> ; is <take> ; is if ; is point ; is stop
        suicidal_ideation	3	isnt ; it <calm> ; it against ; it doe ; its bourbon ; its cut ; its ok
        suicidal_ideation	3	its so ; ive <count> ; ive shown ; ive walk ; jetty <past> ; jetty befor
        suicidal_ideation	3	jump ; jump from ; jun he ; just as ; just nic ; just say ; just slept ; k
        suicidal_ideation	3	kaddish ; keep and ; keep pictur ; kind tel ; la bici ; la grand ; la vel
        suicidal_ideation	3	lad del ; las <go> ; las <key> ; last today ; late she ; leav your ; leg run
        suicidal_ideation	3	lif <always> ; lif <past> ; lif befor ; lif every ; lif for ; lik he
        suicidal_ideation	3	limpi con ; listen for ; lo and ; look at ; lookin for ; los companero
        suicidal_ideation	3	m <say> ; m <write> ; m did ; m dop ; m marin ; machin shed ; madr de
        suicidal_ideation	3	mal voic ; man that ; manag aft ; me <need> ; me anywher ; me dejen ; me her
        suicidal_ideation	3	me perdon ; me pidi ; me shed ; me twic ; me vuelv ; mean it ; meant a
        suicidal_ideation	3	medi <week> ; medi quincen ; met en ; meth cps ; mezcal anti ; mis foto
        suicidal_ideation	3	mixup ; mom tak ; month from ; month so ; mor off ; mor that ; mot en ; mouth
        suicidal_ideation	3	mov indoor ; muer ; muert ; my antidepressant ; my congregation ; my desk
        suicidal_ideation	3	my head ; my kniv ; my lorazepam ; my spar ; n ; nam <outdoors> ; nbr
        suicidal_ideation	3	need em ; neighbor and ; nev driv ; ni ; night he ; no <feel> ; no hal
        suicidal_ideation	3	no las ; no mand ; no particul ; nobody <see> ; nobody even ; nobody is
        suicidal_ideation	3	nochebuen ; noma estoy ; not <money> ; noth she ; noth the ; notic on ; novi
        suicidal_ideation	3	nurs student ; octubr de ; of <die> ; of <pill> ; of one ; of tap ; of use
        suicidal_ideation	3	off <container> ; off without ; old m ; on cel ; on door ; on lin
        suicidal_ideation	3	one afternoon ; one so ; one tak ; only open ; only plac ; only took ; open
        suicidal_ideation	3	open so ; organiz ; oth <happy> ; otr cuart ; out if ; out past ; outfit and
        suicidal_ideation	3	own <media> ; paid in ; pain and ; panteon ; part ; pas ; pas <consume> ; past
        suicidal_ideation	3	pay 0 ; pedi a ; per tod ; perdon ; person one ; person pick ; pick me
        suicidal_ideation	3	pil in ; planch ; poa + ; polit flat ; poliz ; pongan ; porqu una ; post say
        suicidal_ideation	3	psych unit ; pt <child> ; pt de ; q <child> ; q hij ; qd sinc ; quantity and
        suicidal_ideation	3	que anoch ; que estarian ; quien <amount> ; quien mas ; quien quier
        suicidal_ideation	3	quit argu ; rang <say> ; razor and ; re client ; real ; recoj a ; reek
        suicidal_ideation	3	refier q ; rehab the ; resi ; rn <drive> ; rn <medicine> ; rn licens ; rn med
        suicidal_ideation	3	roommat doesnt ; rop is ; run ; s/p <try> ; s/p attempt ; sab le ; sabr
        suicidal_ideation	3	sal mas ; salud de ; sav it ; sav the ; say by ; school thing ; script
        suicidal_ideation	3	see new ; seed ; self refer ; sem ; settl with ; she laugh ; shel do
        suicidal_ideation	3	shelf one ; sho out ; should <take> ; show that ; show the ; shut <amount>
        suicidal_ideation	3	shutof and ; si una ; siempr en ; siend ; sil y ; sinc <last> ; sinc <moment>
        suicidal_ideation	3	sinc back ; sinc last ; sinc now ; sinc youl ; singl ; sist think ; six who
        suicidal_ideation	3	sleev ; slept it ; so nic ; so that ; som <leave> ; som <night> ; som in
        suicidal_ideation	3	som left ; song to ; sponsor he ; spr ; squat ; stand ther ; start say
        suicidal_ideation	3	stat feel ; stat she ; stay anywher ; stay ask ; step off ; sticky not
        suicidal_ideation	3	stop pick ; stov and ; su almoh ; su senor ; substanc not ; tablet would
        suicidal_ideation	3	tak biscuit ; tambien par ; tan hond ; tap ; tap the ; tax and ; teach 0
        suicidal_ideation	3	tel them ; tenant who ; teng ningun ; text that ; th or ; thank to
        suicidal_ideation	3	that <give> ; that happen ; that literal ; the $ ; the <goodbye> ; the <tool>
        suicidal_ideation	3	the boil ; the cat ; the chip ; the cuf ; the drop ; the fault ; the grapevin
        suicidal_ideation	3	the hospic ; the niec ; the off ; the pod ; the quart ; the stitch ; the tar
        suicidal_ideation	3	the trash ; then <night> ; then <write> ; then hung ; then tonight ; then took
        suicidal_ideation	3	ther then ; ther until ; thes <promise> ; thes thank ; they bury ; they met
        suicidal_ideation	3	theyr both ; thi is ; think ive ; through a ; tien <cold> ; tien fri ; til
        suicidal_ideation	3	tim doe ; tip the ; tir and ; tmrw noth ; to <angry> ; to <promise>
        suicidal_ideation	3	to <trust> ; to all ; to cut ; to dig ; to pour ; to practic ; to switch
        suicidal_ideation	3	to violat ; to voicemail ; tocan y ; tod lo ; today ; today for ; todo por
        suicidal_ideation	3	togeth ; told mgr ; too <moment> ; too calm ; too now ; toward the
        suicidal_ideation	3	trabaj final ; traj de ; trunk and ; tuck ; tuesday she ; un dibuj ; uncl the
        suicidal_ideation	3	und <furniture> ; und me ; unic que ; uno mas ; unsur how ; up x ; user
        suicidal_ideation	3	valor ; very tir ; vet <say> ; violat on ; vis ; viv asi ; wait to
        suicidal_ideation	3	was <think> ; wasnt <angry> ; wasnt mad ; went round ; went with ; wer very
        suicidal_ideation	3	west <hospital> ; what am ; what hed ; what scar ; whenev she ; wher exact
        suicidal_ideation	3	wher hes ; who goe ; widow ; windy ; with cigaret ; with just ; without my
        suicidal_ideation	3	wk <school> ; wks found ; wnt off ; would check ; would know ; wrist on
        suicidal_ideation	3	written it ; wrot ; wrot his ; x decad ; y <child> ; y <cold> ; y dtr ; y she
        suicidal_ideation	3	ya <give> ; ya tre ; yest with ; yesterday i ; you happen ; yr habit
        suicidal_ideation	-3	/ no ; / ~opi ; 0 <bodypart> ; 0 <past> ; 0 but ; 0 kept ; 0 nd ; 0 need
        suicidal_ideation	-3	0 smok ; <alcohol> <bodypart> ; <alcohol> <cold> ; <alcohol> <room>
        suicidal_ideation	-3	<alcohol> en ; <amount> <phone> ; <amount> as ; <amount> eso ; <ask> abt
        suicidal_ideation	-3	<asleep> <home> ; <asleep> in ; <bodypart> <leave> ; <bodypart> hav
        suicidal_ideation	-3	<break> <headface> ; <breath> ; <build> a ; <buy> from
        suicidal_ideation	-3	<caretaking> <treatment> ; <church> <amount> ; <church> on ; <clean> <say>
        suicidal_ideation	-3	<clinician> <blood> ; <clinician> <night> ; <clinician> <put>
        suicidal_ideation	-3	<clinician> me ; <cold> <headface> ; <color> of ; <consume> <write>
        suicidal_ideation	-3	<container> sinc ; <continue> <headface> ; <continue> in ; <count> tim
        suicidal_ideation	-3	<crowd> <job> ; <crowd> <write> ; <crowd> de ; <crowd> near ; <day> hes
        suicidal_ideation	-3	<daytime> anymor ; <daytime> en ; <die> <crowd> ; <drive> <drive>
        suicidal_ideation	-3	<drive> <night> ; <drive> <town> ; <drug> <stimulant> ; <drug> is
        suicidal_ideation	-3	<eat> <water> ; <eat> con ; <emergency> 0 ; <emergency> in ; <fall> <phone>
        suicidal_ideation	-3	<give> <ask> ; <go> par ; <go> y ; <headface> <lock> ; <headface> <room>
        suicidal_ideation	-3	<headface> y ; <hear> ni ; <hit> in ; <hit> y ; <home> 0 ; <home> <happy>
        suicidal_ideation	-3	<hospital> <stimulant> ; <insurance> <treatment> ; <job> <home> ; <key> of
        suicidal_ideation	-3	<key> on ; <kill> <last> ; <kill> for ; <kin> <bodypart> ; <kin> <illness>
        suicidal_ideation	-3	<kin> <kill> ; <kin> <medicine> ; <kin> <year> ; <kin> are ; <leave> 0
        suicidal_ideation	-3	<leave> <consume> ; <leave> <take> ; <leave> nam ; <leave> sid
        suicidal_ideation	-3	<media> <kin> ; <medicine> y ; <moment> <bodypart> ; <moment> <wait>
        suicidal_ideation	-3	<moment> es ; <moment> or ; <month> <alcohol> ; <month> <stranger>
        suicidal_ideation	-3	<need> <crowd> ; <need> <job> ; <need> <night> ; <need> <wait> ; <need> el
        suicidal_ideation	-3	<need> step ; <need> us ; <night> <bodypart> ; <night> <write>
        suicidal_ideation	-3	<official> and ; <outdoors> <outdoors> ; <partner> <day>
        suicidal_ideation	-3	<partner> <insurance> ; <partner> and ; <partner> had ; <partner> me
        suicidal_ideation	-3	<past> <alcohol> ; <past> <daytime> ; <past> <need> ; <pet> on
        suicidal_ideation	-3	<phone> <daytime> ; <photo> in ; <play> <need> ; <play> en ; <play> in
        suicidal_ideation	-3	<play> is ; <put> <shame> ; <put> <stimulant> ; <record> <stranger>
        suicidal_ideation	-3	<relapse> on ; <room> in ; <room> lik ; <sad> at ; <say> <asleep>
        suicidal_ideation	-3	<say> <media> ; <say> <town> ; <say> <withdrawal> ; <say> no ; <school> on
        suicidal_ideation	-3	<sedative> <medicine> ; <sedative> hac ; <see> <die> ; <see> <photo>
        suicidal_ideation	-3	<shake> <amount> ; <shake> <headface> ; <shame> <give> ; <shame> <say>
        suicidal_ideation	-3	<smell> a ; <start> as ; <start> with ; <stimulant> <drive> ; <stimulant> ya
        suicidal_ideation	-3	<stop> <alcohol> ; <stop> <pet> ; <stranger> <furniture> ; <stranger> <job>
        suicidal_ideation	-3	<stranger> <take> ; <stranger> and ; <take> <cannabis> ; <take> <treatment>
        suicidal_ideation	-3	<take> <withdrawal> ; <think> <calm> ; <think> <give> ; <threat> to
        suicidal_ideation	-3	<town> thi ; <treatment> <bodypart> ; <treatment> <illness>
        suicidal_ideation	-3	<treatment> <stop> ; <treatment> a ; <vermin> <room> ; <water> <buy>
        suicidal_ideation	-3	<week> <week> ; <week> at ; <week> on ; <week> sin ; <withdrawal> <moment>
        suicidal_ideation	-3	<withdrawal> the ; <write> <needle> ; <year> <moment> ; a <happy> ; a <key>
        suicidal_ideation	-3	a <sedative> ; a <seizure> ; a fit ; a funeral ; a lady ; a patient
        suicidal_ideation	-3	a report ; a sus ; a ~<drug> ; a ~<rope> ; accountant ; admission
        suicidal_ideation	-3	aft sunday ; ahorit est ; airport ; all <night> ; ambien on ; and <awake>
        suicidal_ideation	-3	and liv ; and sinc ; and want ; anxiety ; are my ; arm and ; armpit
        suicidal_ideation	-3	ask when ; at <amount> ; at <home> ; august and ; baby in ; bakersfield
        suicidal_ideation	-3	bakery ; baptism ; be <stop> ; becaus he ; been sob ; behind my
        suicidal_ideation	-3	bother anyon ; by mistak ; cai ; calient ; cam through ; cam up ; can <drive>
        suicidal_ideation	-3	can <feel> ; can feel ; can we ; cant <breath> ; cant <write> ; cant breath
        suicidal_ideation	-3	cant hold ; car at ; cas de ; central ; chief ; coach littl ; coc y ; colour
        suicidal_ideation	-3	com diez ; conversation ; could <drive> ; count the ; cousin ; crystal sinc
        suicidal_ideation	-3	dai no ; day all ; day my ; dej de ; del <furniture> ; despert y ; detra
        suicidal_ideation	-3	didnt say ; die but ; dient par ; dieron ; diet ; do you ; doc ; dol ; don 0
        suicidal_ideation	-3	dond ; door for ; dos of ; drawer ; driveway ; dv ; eight week ; el alcohol
        suicidal_ideation	-3	el corazon ; el corre ; el vest ; elbow ; ello y ; empaqu ; engine ; ensenan
        suicidal_ideation	-3	es <stimulant> ; espos y ; est <hit> ; est <palecolor> ; examen ; fal
        suicidal_ideation	-3	falt una ; fat ; fath ; feel normal ; fifteen minut ; fin and ; fir
        suicidal_ideation	-3	first dui ; for <insurance> ; for <pain> ; for thi ; for two ; friday night
        suicidal_ideation	-3	fry ; gatorad ; gemelo ; gent ; girl who ; good <daytime> ; grand mal
        suicidal_ideation	-3	ground floor ; guard las ; gum ; hablan ; hac un ; had suicidal ; has 0
        suicidal_ideation	-3	hasnt had ; he set ; he stop ; heav on ; her last ; herman no ; hij le
        suicidal_ideation	-3	hijo creen ; his kne ; i see ; ice <eat> ; ice cream ; id <kill> ; im in
        suicidal_ideation	-3	im sick ; im ~not ; in <color> ; in any ; in at ; in stat ; insuranc paper
        suicidal_ideation	-3	int it ; intak ; internet ; is <afraid> ; is <moment> ; is <soon> ; is good
        suicidal_ideation	-3	is not ; it just ; it or ; just a ; keep park ; kil for ; kitchen floor
        suicidal_ideation	-3	knit ; la <clinician> ; la desintoxicacion ; la esquin ; la farmaci
        suicidal_ideation	-3	la primer ; lady at ; le entr ; le qued ; learn to ; left sid ; libr
        suicidal_ideation	-3	lif back ; lot of ; madam im ; magandang ; may i ; me <caretaking>
        suicidal_ideation	-3	me through ; me va ; me when ; medical detox ; mes por ; meti ; mft
        suicidal_ideation	-3	mi <school> ; mied ; mis nieto ; month and ; mtg ; my <ask> ; my bos
        suicidal_ideation	-3	my granddaught ; my tongu ; nad de ; nad en ; nd ; negr ; new <clinician>
        suicidal_ideation	-3	ni <money> ; night at ; nin of ; no <emergency> ; no <hear> ; no alcohol
        suicidal_ideation	-3	no coverag ; nod off ; noon ; not in ; now a ; now my ; nurs board ; od 0
        suicidal_ideation	-3	of <always> ; of <job> ; of <money> ; of voic ; off xanax ; on <eat>
        suicidal_ideation	-3	on <hold> ; on fil ; on hold ; open a ; opening ; or is ; oth <stranger>
        suicidal_ideation	-3	our <school> ; over my ; pag un ; par mi ; patron ; ped ; per <partner>
        suicidal_ideation	-3	per pt ; permis ; pet ; pick at ; plug ; pow ; pric ; problem ; proper
        suicidal_ideation	-3	prueb ; pus a ; que tengan ; quier par ; quieren ; rain ; read me ; recal
        suicidal_ideation	-3	reciben ; reconoc ; rehabilitacion ; residential ; rob ; roommat say ; saint
        suicidal_ideation	-3	say no ; say nobody ; screen ; se <phone> ; se nos ; season ; see it ; seek
        suicidal_ideation	-3	send me ; she <fall> ; she out ; signal ; sinc <kin> ; sit down ; slow and
        suicidal_ideation	-3	sneez ; so thi ; spanish ; st <law> ; storm ; studi ; suggest ; sus <child>
        suicidal_ideation	-3	swat ; system ; sí quier ; tank ; taught me ; temblor ; that <start>
        suicidal_ideation	-3	that when ; the bat ; the fir ; the guy ; the medical ; the snow ; the wint
        suicidal_ideation	-3	the work ; them to ; third ; tied to ; tiend ; to death ; toilet ; tom en
        suicidal_ideation	-3	ton ; tooth ; tra la ; track and ; traig la ; tricar ; two and ; un <day>
        suicidal_ideation	-3	una <crowd> ; una <home> ; una <moment> ; una cas ; una hor ; und <amount>
        suicidal_ideation	-3	until ive ; us on ; usa <stimulant> ; used to ; vaca ; van dos ; varia ; vs
        suicidal_ideation	-3	want in ; we put ; wednesday and ; wer <amount> ; what do ; what that
        suicidal_ideation	-3	which door ; whil ; who isnt ; wif ask ; wif has ; with <child>
        suicidal_ideation	-3	with <sober> ; with us ; wrong numb ; y teng ; year i ; yel ; yo <need>
        suicidal_ideation	-3	your <build> ; your build ; ~0 ; ~<clinician> ~<blood> ; ~<feel>
        suicidal_ideation	-3	~<hospital> ; ~chest ; ~dan ; ~me ~off
        suicidal_ideation	-4	+ <stimulant> ; + meth ; 0 <crowd> ; 0 <emergency> ; 0 <furniture> ; 0 <last>
        suicidal_ideation	-4	0 <stimulant> ; 0 <stop> ; 0 last ; 0 meth ; 0 out ; 0 want
        suicidal_ideation	-4	<alcohol> <leave> ; <alcohol> <year> ; <alcohol> to ; <amount> <clothes>
        suicidal_ideation	-4	<amount> <say> ; <appointment> <treatment> ; <ask> when ; <asleep> ok
        suicidal_ideation	-4	<blade> <outdoors> ; <blood> from ; <bodypart> <height>
        suicidal_ideation	-4	<bodypart> <palecolor> ; <bodypart> <room> ; <bodypart> <tool>
        suicidal_ideation	-4	<chestheart> <feel> ; <chestheart> <pain> ; <child> set ; <child> wher
        suicidal_ideation	-4	<church> <partner> ; <clinician> <say> ; <clinician> and ; <clinician> on
        suicidal_ideation	-4	<clinician> who ; <clothes> <stranger> ; <cold> on ; <colleague> <colleague>
        suicidal_ideation	-4	<colleague> i ; <colleague> is ; <consume> <need> ; <consume> <town>
        suicidal_ideation	-4	<consume> was ; <container> tod ; <continue> a ; <crowd> <always>
        suicidal_ideation	-4	<crowd> <day> ; <crowd> <outdoors> ; <crowd> en ; <day> <fall> ; <day> are
        suicidal_ideation	-4	<daytime> <phone> ; <daytime> with ; <die> <drive> ; <die> <kin>
        suicidal_ideation	-4	<die> <shame> ; <die> por ; <drive> <amount> ; <drive> con ; <drive> iron
        suicidal_ideation	-4	<eat> <clothes> ; <eat> <furniture> ; <emergency> <caretaking>
        suicidal_ideation	-4	<emergency> <clinician> ; <emergency> <emergency> ; <fall> <amount>
        suicidal_ideation	-4	<fall> <day> ; <fall> <height> ; <fall> <room> ; <fall> off ; <fall> out
        suicidal_ideation	-4	<feel> normal ; <fire> en ; <fluid> <amount> ; <fluid> <headface>
        suicidal_ideation	-4	<friend> <friend> ; <friend> from ; <furniture> <asleep>
        suicidal_ideation	-4	<furniture> <headface> ; <furniture> <take> ; <give> <moment> ; <give> mis
        suicidal_ideation	-4	<go> <church> ; <go> <withdrawal> ; <goodbye> <amount> ; <headface> <blood>
        suicidal_ideation	-4	<headface> <bodypart> ; <headface> on ; <hear> <photo> ; <height> on
        suicidal_ideation	-4	<hit> <moment> ; <hit> at ; <hit> his ; <hold> <blade> ; <home> <colleague>
        suicidal_ideation	-4	<home> <last> ; <hot> <day> ; <insurance> <crowd> ; <job> <leave>
        suicidal_ideation	-4	<job> <money> ; <job> <play> ; <job> del ; <key> <pet> ; <key> con
        suicidal_ideation	-4	<kill> <kin> ; <kin> <cannabis> ; <kin> <child> ; <kin> <home> ; <kin> cant
        suicidal_ideation	-4	<kin> lo ; <kin> used ; <last> part ; <law> <ask> ; <law> <need>
        suicidal_ideation	-4	<law> <stop> ; <law> for ; <law> of ; <leave> <home> ; <lock> <drive>
        suicidal_ideation	-4	<medicine> <clinician> ; <medicine> <sedative> ; <medicine> de
        suicidal_ideation	-4	<medicine> no ; <moment> <soon> ; <moment> <treatment> ; <moment> of
        suicidal_ideation	-4	<moment> one ; <money> <need> ; <money> por ; <month> en ; <month> i
        suicidal_ideation	-4	<month> que ; <need> <leave> ; <need> from ; <need> in ; <night> <fall>
        suicidal_ideation	-4	<night> <hit> ; <night> are ; <opening> <angry> ; <opening> con
        suicidal_ideation	-4	<opioid> <stop> ; <opioid> <think> ; <opioid> on ; <order> <record>
        suicidal_ideation	-4	<order> by ; <outdoors> <last> ; <pain> <hospital> ; <palecolor> and
        suicidal_ideation	-4	<palecolor> cros ; <partner> <job> ; <past> <last> ; <past> <take>
        suicidal_ideation	-4	<pet> <need> ; <pet> en ; <phone> <stimulant> ; <phone> by ; <phone> se
        suicidal_ideation	-4	<phone> thi ; <photo> <stranger> ; <pill> <consume> ; <pill> at ; <play> 0
        suicidal_ideation	-4	<play> <container> ; <play> at ; <put> el ; <put> las ; <record> <continue>
        suicidal_ideation	-4	<room> are ; <rope> <money> ; <sad> y ; <say> <bodypart> ; <say> <consume>
        suicidal_ideation	-4	<say> <sad> ; <say> and ; <say> is ; <say> la ; <say> not ; <say> was
        suicidal_ideation	-4	<say> who ; <school> <moment> ; <school> and ; <school> at
        suicidal_ideation	-4	<sedative> <withdrawal> ; <see> <hear> ; <see> <phone> ; <see> her
        suicidal_ideation	-4	<sober> <home> ; <sober> from ; <start> thi ; <stimulant> <go>
        suicidal_ideation	-4	<stimulant> <leave> ; <stimulant> <room> ; <stimulant> most ; <stop> <law>
        suicidal_ideation	-4	<stop> <past> ; <stop> a ; <stop> to ; <stranger> <amount> ; <stranger> <see>
        suicidal_ideation	-4	<take> <appointment> ; <take> <furniture> ; <take> <headface> ; <take> <law>
        suicidal_ideation	-4	<take> <need> ; <take> turn ; <town> <give> ; <town> <month>
        suicidal_ideation	-4	<town> <outdoors> ; <trade> <put> ; <treatment> <caretaking>
        suicidal_ideation	-4	<treatment> <kin> ; <treatment> <partner> ; <treatment> con ; <treatment> hac
        """
}
