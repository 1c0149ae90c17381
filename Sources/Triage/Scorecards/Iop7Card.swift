extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop7 = """
        iop	-2	<moment> <sick> ; <moment> <wait> ; <moment> im ; <moment> la ; <moment> otr
        iop	-2	<moment> would ; <money> + ; <money> <promise> ; <money> el ; <money> or ; <money> thing
        iop	-2	<month> <afraid> ; <month> <job> ; <month> <sober> ; <month> <take> ; <month> <withdrawal>
        iop	-2	<month> at ; <month> intern ; <month> is ; <need> <colleague> ; <need> <room>
        iop	-2	<need> <think> ; <need> al ; <need> off ; <need> someth ; <need> un ; <needle> <always>
        iop	-2	<needle> <continue> ; <needle> <headface> ; <night> <color> ; <night> <moment> ; <night> of
        iop	-2	<official> <trade> ; <opening> <consume> ; <opening> <opening> ; <opening> porqu
        iop	-2	<opioid> a ; <opioid> all ; <outdoors> <asleep> ; <outdoors> <day> ; <outdoors> <hit>
        iop	-2	<outdoors> <money> ; <outdoors> <start> ; <outdoors> from ; <outdoors> so ; <pain> l
        iop	-2	<partner> <bodypart> ; <partner> <buy> ; <partner> <clothes> ; <partner> <confused>
        iop	-2	<partner> <partner> ; <partner> <pill> ; <partner> <seizure> ; <partner> est ; <partner> he
        iop	-2	<partner> of ; <partner> que ; <partner> se ; <past> <start> ; <past> <stimulant>
        iop	-2	<past> so ; <pet> <friend> ; <pet> <school> ; <phone> 0 ; <phone> <daytime>
        iop	-2	<phone> <fall> ; <phone> <furniture> ; <phone> <law> ; <phone> <official>
        iop	-2	<phone> <palecolor> ; <phone> <say> ; <phone> al ; <phone> de ; <phone> himself
        iop	-2	<photo> <appointment> ; <photo> <play> ; <pill> <give> ; <pill> <palecolor> ; <pill> a
        iop	-2	<play> <hear> ; <play> <month> ; <play> twic ; <put> <fluid> ; <put> <headface> ; <put> nad
        iop	-2	<rail> in ; <rarely> x ; <record> <day> ; <relapse> ; <relapse> <day> ; <room> <consume>
        iop	-2	<room> <container> ; <room> <furniture> ; <room> <phone> ; <room> <tool>
        iop	-2	<room> <withdrawal> ; <room> con ; <room> has ; <room> on ; <rope> ; <rope> <bodypart>
        iop	-2	<rope> <container> ; <rope> himself ; <say> <clinician> ; <say> <fire> ; <say> <hear>
        iop	-2	<say> <kin> ; <say> <partner> ; <say> <soon> ; <say> <stop> ; <say> clarit ; <say> hes
        iop	-2	<say> how ; <say> it ; <say> neith ; <say> nev ; <say> pt ; <say> re ; <say> thi ; <say> u
        iop	-2	<say> was ; <say> whatev ; <say> wher ; <say> which ; <say> why ; <school> <eat>
        iop	-2	<school> <sober> ; <school> on ; <sedative> <home> ; <sedative> <medicine>
        iop	-2	<sedative> <moment> ; <sedative> i ; <seizure> <go> ; <seizure> <night> ; <seizure> right
        iop	-2	<shake> all ; <shake> de ; <sick> in ; <smell> of ; <sober> <alone> ; <sober> <night>
        iop	-2	<sober> <year> ; <sober> in ; <soon> <say> ; <soon> <town> ; <soon> por ; <start> <amount>
        iop	-2	<start> <write> ; <start> el ; <start> when ; <stiff> <shake> ; <stimulant> <alcohol>
        iop	-2	<stimulant> <opioid> ; <stimulant> <rarely> ; <stimulant> <write> ; <stimulant> fre
        iop	-2	<stimulant> ive ; <stimulant> not ; <stimulant> one ; <stimulant> that ; <stimulant> y
        iop	-2	<stop> <breath> ; <stop> <give> ; <stop> <medicine> ; <stop> <say> ; <stop> <seizure>
        iop	-2	<stop> <start> ; <stop> <week> ; <stop> en ; <stop> to ; <stop> what ; <stranger> <hear>
        iop	-2	<stranger> <kin> ; <stranger> <opening> ; <stranger> <phone> ; <stranger> in
        iop	-2	<stranger> que ; <take> <clinician> ; <take> <vermin> ; <take> her ; <take> medi
        iop	-2	<take> mushroom ; <take> ten ; <think> <ask> ; <think> <day> ; <think> <happy>
        iop	-2	<think> <take> ; <think> asi ; <think> nad ; <tired> of ; <tool> <rope> ; <tool> <take>
        iop	-2	<town> <amount> ; <town> <hospital> ; <trade> <insurance> ; <trade> <record>
        iop	-2	<trade> <write> ; <trade> im ; <treatment> <room> ; <treatment> <school>
        iop	-2	<treatment> acros ; <treatment> ahi ; <treatment> all ; <treatment> cours
        iop	-2	<treatment> desd ; <treatment> first ; <treatment> o ; <treatment> per ; <treatment> sinc
        iop	-2	<try> <asleep> ; <try> <treatment> ; <vendor> <hospital> ; <vermin> <go> ; <vermin> on
        iop	-2	<wait> at ; <wait> dry ; <wait> in ; <water> <kin> ; <week> <asleep> ; <week> <phone>
        iop	-2	<week> <take> ; <week> cant ; <week> clean ; <week> no ; <week> tambien ; <withdrawal>
        iop	-2	<withdrawal> <alcohol> ; <withdrawal> in ; <withdrawal> management ; <write> <alcohol>
        iop	-2	<write> <opioid> ; <write> <week> ; <write> about ; <write> la ; <write> of ; <write> por
        iop	-2	<year> <continue> ; <year> <emergency> ; <year> <need> ; <year> <stimulant>
        iop	-2	<year> <treatment> ; <year> of ; a <need> ; a <promise> ; a <room> ; a <try>
        iop	-2	a <withdrawal> ; a bag ; a bak ; a blu ; a breath ; a bucket ; a bunch ; a cok ; a cook
        iop	-2	a descans ; a diari ; a escog ; a lock ; a nombr ; a nurs ; a paralegal ; a phon ; a pres
        iop	-2	a prob ; a room ; a season ; a tim ; a tom ; a trip ; a weeknight ; a weight ; a wheelcha
        iop	-2	a withdrawal ; abiert ; about <opioid> ; about his ; acceptanc ; accredit ; aceptan
        iop	-2	actual ; adderal not ; addict to ; admit ; admit to ; adolescent iop ; aetn ; aft <day>
        iop	-2	aft som ; aft sunday ; agar en ; ago she ; agreeabl ; agreement ; agu ; aguardient ; ahorc
        iop	-2	ai ; airlin ; al <child> ; al beb ; albanil ; alcohol en ; alcohol no ; alguien de
        iop	-2	all <night> ; all <week> ; all nit ; already <take> ; already pick ; alumini ; alway
        iop	-2	am <continue> ; am in ; am stil ; ama from ; an <official> ; an elephant ; and <alcohol>
        iop	-2	and <consume> ; and <insurance> ; and <phone> ; and <play> ; and anoth ; and busc ; and by
        iop	-2	and circl ; and do ; and nev ; and otr ; and saturday ; and tel ; and took ; and use
        iop	-2	and wheth ; and would ; and yet ; anex a ; ang ; anoth at ; any <furniture> ; any bed
        iop	-2	any of ; anymor ; app ; approv <treatment> ; aqui ; are <hear> ; are <phone> ; are <vermin>
        iop	-2	are best ; are with ; are you ; arma ; arregl ; arrest ; as <soon> ; asi com ; ask to
        iop	-2	at <daytime> ; at ballgam ; at church ; at midnight ; at va ; attach ; autumn ; ayer del
        iop	-2	ayer y ; bag of ; bajit ; bal of ; balcony ; bar 0 ; basur ; bathtub ; be gon ; be pay
        iop	-2	be somewher ; becaus he ; becaus i ; bed ; been clean ; been eat ; been in ; been lik
        iop	-2	been put ; been throw ; been with ; beer float ; beer with ; betty <drive> ; betty ford
        iop	-2	between <treatment> ; bf <stimulant> ; bipol i ; birthday is ; black and ; blanket ; blu a
        iop	-2	board <law> ; board diversion ; bolsa ; both ; both smok ; box of ; boyfriend is ; breez
        iop	-2	bright <color> ; bright red ; bro ; broth play ; broth say ; broth who ; bump of ; bunch
        iop	-2	bunch of ; bundl ; buscan ; busines ; but <stimulant> ; buy the ; buz ; by it ; cad fin
        iop	-2	cadc ii ; cal 0 ; cal and ; cal himself ; cam de ; can <build> ; can my ; can say
        iop	-2	can start ; cancel my ; cannabi and ; cant <stop> ; cant <write> ; cant do ; cant mak
        iop	-2	capsul ; carcel ; carnival ; cas of ; cat to ; caught with ; celul ; central ; centro
        iop	-2	chamaco ; charg rn ; chil and ; cigaret ; cint ; circl for ; circl of ; clarify ; client in
        iop	-2	climb out ; clos so ; cloud ; clr <go> ; coal ; coc hac ; coc yo ; cocain ; cocain dai
        iop	-2	cocain en ; cocain yo ; coffe ; cok a ; cok all ; color of ; comfort ; con <sick>
        iop	-2	cook cok ; cool ; copi ; costc ; couch to ; could <go> ; coupl day ; courthous ; cpr ; cps
        iop	-2	crack every ; crack wkend ; cristal los ; cry ; cuand pued ; cuand y ; cuant <money>
        iop	-2	cuant <wait> ; cuant tard ; cuart y ; cuatr ano ; cuid ; d inpatient ; d prog ; d x
        iop	-2	d/c today ; da <law> ; da diversion ; dab ; daught wed ; day god ; day going ; day hes
        iop	-2	day n ; day or ; dayton ; dcf work ; de <opioid> ; de <stimulant> ; de och ; de tard
        iop	-2	de tre ; deal in ; dear <appointment> ; dear admission ; debaj de ; dej pag ; del <eat>
        iop	-2	del <home> ; del <hospital> ; del hospital ; del iop ; deny ; descans de ; desd ayer
        iop	-2	desd que ; design ; desintoxic del ; desintoxicacion ; det ; detox and ; detox in
        iop	-2	detox thi ; detox unit ; diari desd ; did outpatient ; diez ; discount ; disculpen
        iop	-2	do blow ; do first ; do mol ; do them ; doctor said ; doesnt <think> ; doesnt even
        iop	-2	doesnt know ; dog ate ; dog is ; dog to ; doing a ; domiciliary <treatment> ; don thi
        iop	-2	dond <wait> ; dond uno ; dont <ask> ; dont <money> ; dont <think> ; dont ask ; dont know
        iop	-2	dont stop ; door off ; dos en ; dos o ; dos y ; down from ; drink much ; drink sinc
        iop	-2	driv off ; drog ; droga ; drov ; dry out ; dtr ; dts at ; dun ; each and ; eap ; eap lady
        iop	-2	eap say ; eat and ; eat my ; eat the ; egg on ; ehr ; eight ; eith way ; el celul
        iop	-2	el espej ; el juev ; el mio ; el peric ; el trag ; ell me ; ell no ; en 0 ; en <write>
        iop	-2	en papel ; encampment ; encarg ; entry ; es él ; espald y ; espos usa ; est enferm
        iop	-2	est mor ; est par ; est tom ; estoy <consume> ; estoy <money> ; estudiant de ; estuv en
        iop	-2	etoh on ; ever happen ; ever seen ; every friday ; every gig ; every thre ; ex <say>
        iop	-2	ex client ; eye ; f <sad> ; f <trade> ; f ask ; f complet ; fan ; fault ; favor ; feet
        iop	-2	fernet ; fifth of ; fin per ; find a ; fist and ; fiv night ; fiv year ; float ; foil in
        iop	-2	for <amount> ; for <kin> ; for cannabi ; for eight ; for long ; for treatment ; for two
        iop	-2	for your ; ford 0 ; found baggi ; found noth ; four week ; fre aft ; frent al ; friday and
        iop	-2	from <phone> ; from it ; fue hac ; fuimo a ; gabapentin ; gam day ; gam night ; garaj
        iop	-2	gav my ; general ; get me ; get told ; get up ; giv or ; given ; go liv ; goe int
        iop	-2	going in ; good in ; got nin ; got two ; graduat the ; gravel ; grey ; grit que ; groggy
        iop	-2	group hom ; h <past> ; h ago ; h/o ~<withdrawal> ; h/o ~dts ; ha est ; ha falt ; habl
        iop	-2	hac diez ; had <treatment> ; had me ; hag falt ; half the ; hallway ; happen on ; has <key>
        iop	-2	has nev ; hasnt ; hav <room> ; hav gon ; hav his ; hav thre ; hav tim ; he <happy>
        iop	-2	he <lock> ; he <rope> ; he <say> ; he <stop> ; he <think> ; he ever ; he put ; he ran
        iop	-2	he think ; he vap ; head open ; health <clinician> ; hear my ; hear that ; hear them
        iop	-2	heat vent ; heel ; heel drum ; held the ; her <medicine> ; her <opioid> ; her <pet>
        iop	-2	her <sedative> ; her a ; her arm ; her lif ; her now ; her overnight ; herman est
        iop	-2	herman le ; heroin 0 ; hes <phone> ; hes cal ; hes clean ; hes fin ; hid ; hid it ; highway
        iop	-2	hij est ; his <alcohol> ; his <clothes> ; his <phone> ; his <say> ; his dead ; his drink
        iop	-2	his grandfath ; his grandmoth ; his mom ; his mouth ; his neck ; his phon ; his roommat
        iop	-2	hold ; hold the ; hom health ; hom i ; hom in ; hombr ; hosp detox ; hosp sw ; hospitalist
        iop	-2	how <always> ; how often ; how thi ; hung ; hungry ; husband deploy ; i <clothes>
        iop	-2	i <hospital> ; i <kill> ; i appli ; i bak ; i bring ; i build ; i buy ; i fly ; i haul
        iop	-2	i honest ; i ord ; i ran ; i shoot ; i try ; i wan ; ice to ; id want ; if not ; ill be
        iop	-2	im <consume> ; im <fall> ; im <happy> ; im doing ; im fil ; im good ; im six ; im tir
        iop	-2	in <eat> ; in <night> ; in <past> ; in aug ; in befor ; in his ; in jun ; in network
        iop	-2	in one ; in recovery ; in spr ; in that ; inbox ; includ ; inform del ; inpatient minimum
        iop	-2	inpt for ; insuranc say ; int <treatment> ; intern o ; internamient par ; internarl
        iop	-2	iop pt ; iop x ; is <hold> ; is <put> ; is <withdrawal> ; is ask ; is hold ; is no ; is old
        iop	-2	is squeez ; is stay ; is suppos ; it <job> ; it <write> ; it alway ; it as ; it began
        iop	-2	it cost ; it dai ; it did ; it isnt ; it last ; it mat ; it tak ; its 0 ; its <count>
        iop	-2	its cok ; its fin ; its for ; its his ; iv meth ; jama ha ; january 0 ; job i ; job if
        iop	-2	job no ; juev en ; juic ; jump ; jur ; jury duty ; just <continue> ; just <think> ; just so
        iop	-2	just win ; karen ; keep his ; kept ; kept her ; kern ; kevin ; kick fent ; kick the ; know
        iop	-2	know why ; la <give> ; la <gun> ; la <leave> ; la autopist ; la bard ; la heroin ; la llav
        iop	-2	la llev ; la net ; la pistol ; la recet ; labio mor ; laker ; las <stimulant> ; las m
        iop	-2	las mano ; las una ; las xanax ; last nit ; last nt ; last spr ; last sum ; lat i
        iop	-2	lat uncl ; law say ; law school ; le compr ; le contest ; le dej ; leagu on ; leav for
        iop	-2	leav ther ; leav until ; leav with ; left resi ; length ; librarian ; librium
        iop	-2	lif insuranc ; lik <day> ; lin open ; lint ; lip are ; lithium ; littl girl ; llam al
        iop	-2	lleg ; llev cincuent ; lmp ; lo dan ; lo pueden ; load ; log ; long enough ; los <eat>
        iop	-2	los <headface> ; los hijo ; los ojo ; lost count ; lu 0 ; lueg que ; lueg se ; m <ask>
        iop	-2	m <phone> ; m ask ; m ord ; mail carri ; mand diner ; mas barat ; mas me ; may we
        iop	-2	mayb <amount> ; me <job> ; me inyect ; me lik ; me lleg ; me pic ; me piden ; me wher
        iop	-2	medi <container> ; mediodi ; memori ; men in ; menor de ; met me ; meth aft ; meth at
        iop	-2	meth coupl ; meth to ; mg of ; mi <record> ; mi cuart ; mied de ; min lat ; mio
        iop	-2	mis <school> ; mis clas ; mism que ; mo <consume> ; mo <treatment> ; mol n ; month clean
        iop	-2	month is ; month now ; month residential ; month the ; most <day> ; mot en ; motel
        iop	-2	moth son ; mouth ; mr ; mut ; my <headface> ; my <medicine> ; my <pain> ; my <stranger>
        iop	-2	my <write> ; my arm ; my bik ; my clas ; my coach ; my deductibl ; my elbow ; my fami
        iop	-2	my oth ; my outpatient ; my sock ; my spot ; my stomach ; my teeth ; my tongu ; nam the
        iop	-2	narcan me ; need my ; need someth ; neighborhood ; nerv ; nev <stop> ; nev <try> ; nev stop
        iop	-2	nev tri ; nev used ; nev ~<alone> ; nev ~alon ; new peopl ; ni la ; nic <stranger> ; nicest
        iop	-2	night befor ; nightstand ; nin <alcohol> ; nin <year> ; nin year ; ningun program
        iop	-2	no <awake> ; no <emergency> ; no <say> ; no <threat> ; no aguant ; no answ ; no complaint
        iop	-2	no es ; no hurry ; no ide ; no par ; no sab ; no se ; no ~<illness> ; no ~dts
        iop	-2	nobody <say> ; nombr y ; not outpatient ; not sur ; not ~on ; noth lin ; nuev <year>
        iop	-2	nuev ano ; numer ; nunc le ; o <amount> ; o tre ; of <daytime> ; of <room> ; of <stimulant>
        iop	-2	of crack ; of em ; of firebal ; of march ; of popov ; of saturday ; of thes ; of tito
        iop	-2	off foil ; off it ; off shift ; off spe ; offic at ; ojo ; ok so ; old than
        iop	-2	on <chestheart> ; on <clinician> ; on <count> ; on <hear> ; on <opening> ; on g ; on gam
        iop	-2	on him ; on its ; on lin ; on me ; on med ; on payday ; on work ; on your ; one can
        iop	-2	one say ; op <stimulant> ; open on ; opening for ; or charg ; or how ; or you ; orang juic
        iop	-2	oth <say> ; oth <week> ; oth say ; otherwis a ; otr cos ; our <home> ; our <phone>
        iop	-2	our back ; our dad ; our neighbor ; our numb ; out <count> ; out from ; out my ; out who
        iop	-2	outpatient befor ; outpatient counselor ; outpatient from ; outpatient plac ; outpt 0
        iop	-2	outreach 0 ; over <cannabis> ; over it ; oxy ; packag ; pain ; pan ; par quien ; paramedic
        iop	-2	parent want ; park ; partn ; pas a ; pas de ; passeng seat ; patient ; patient ther
        iop	-2	pay per ; peopl around ; peopl get ; peopl off ; per neighbor ; perfect attendanc
        iop	-2	peric hac ; pet ; pharm ; phon on ; pic ; pick at ; pick the ; piedr casi ; piedra ; pis
        iop	-2	pleas <give> ; pleas <need> ; pleas help ; pleas send ; plu <stimulant> ; po <say>
        iop	-2	podcast ; popov ; por dond ; por favor ; portrait ; positiv a ; premis ; prescrib
        iop	-2	probation me ; proces <trade> ; proces serv ; psalm ; psiquiatr ; pt <stop> ; pt is
        iop	-2	public ; puest si ; pus a ; push ; q si ; q ya ; que consum ; que era ; que fue ; que les
        iop	-2	que nos ; que papel ; que salg ; que soy ; que tom ; quier platica ; quit beer ; quit it
        iop	-2	quit sol ; quit vodk ; radiat ; radio ; ran out ; rattl ; re moth ; re nephew ; reason i
        iop	-2	recib ; red ; red streak ; refund ; refus er ; refus to ; registr ; rent in ; rep
        iop	-2	report on ; residential thi ; residential with ; result ; retir from ; revers ; rid
        iop	-2	right <moment> ; right now ; run a ; sab com ; sab dond ; sabana ; said im ; said my
        iop	-2	said tak ; said yes ; salg del ; sali bien ; salt ; sam # ; sam wk ; sat through ; say
        iop	-2	say 0 ; say noth ; say she ; say thi ; se <need> ; se acab ; second grad ; see fac
        iop	-2	segur no ; seizur com ; seman tambien ; senior <year> ; senior year ; sentenc ; separat
        iop	-2	septemb when ; session ; set an ; seven year ; shar the ; she <buy> ; she <hear>
        iop	-2	she <money> ; she <school> ; she <stop> ; she <take> ; she doesnt ; she own ; she thought
        iop	-2	she wil ; she wont ; shift a ; shirt and ; shiver ; shop clos ; shot ; siempr ; siet mes
        iop	-2	sign for ; sigu fum ; simpl ; sinc <law> ; sinc valentin ; sist wil ; six a ; slam tin
        iop	-2	slay ; slay me ; slump ; smel of ; smok blu ; smok weed ; so <say> ; so dont ; so excus
        iop	-2	so nobody ; so often ; so tel ; sob in ; sol par ; solt ; solt el ; someon ther
        iop	-2	someth <amount> ; sometim ; son och ; sop ; sorry ; sorry if ; sourdough ; soy chof
        iop	-2	soy el ; soy estudiant ; soy pap ; spe with ; speak to ; spin ; spot in ; spr ; spr 0
        iop	-2	staf ; stand in ; start smok ; stay dry ; stay the ; steel ; stil do ; stil in ; stil pay
        iop	-2	stop the ; straight to ; strang ; straw in ; street ; street on ; study ; study to
        iop	-2	su <alcohol> ; su abuel ; subutex ; supier ; sur ; sur what ; suspect ; swear its ; sweet
        iop	-2	swollen ; sx <day> ; sx <moment> ; sx now ; tablet ; tak bar ; tak kais ; tak whatev
        iop	-2	tak xanax ; tal <child> ; tal boy ; tal can ; talk of ; tamal los ; tampoc es ; tech
        iop	-2	tech job ; tech open ; tel my ; ten and ; ten beer ; term <illness> ; term disability
        iop	-2	termin ; test positiv ; than they ; than thi ; that first ; that part ; thc 0
        iop	-2	the <bodypart> ; the <fall> ; the <photo> ; the balcony ; the bourbon ; the bridg
        iop	-2	the clinton ; the clock ; the cok ; the day ; the eap ; the hallway ; the laker ; the light
        iop	-2	the medical ; the meth ; the nicest ; the passeng ; the pink ; the plac ; the property
        iop	-2	the radi ; the saf ; the smok ; the workbook ; the young ; the ~<home> ; the ~<treatment>
        iop	-2	then iop ; then nev ; then slept ; then that ; ther <phone> ; ther <stimulant> ; ther in
        iop	-2	thes ; they cal ; they kept ; they wil ; thi cal ; thi is ; thi isnt ; thi let ; thi month
        iop	-2	thi the ; thi tim ; thing <past> ; thing as ; thing befor ; thing with ; think its
        iop	-2	third <day> ; third <night> ; thre kid ; thre week ; threat ; through a ; through it
        iop	-2	thru both ; tianeptin ; tid ; til 0 ; til i ; til ive ; til spr ; tim he ; tin ; tir of
        iop	-2	to <alcohol> ; to <drive> ; to <last> ; to couch ; to driv ; to drop ; to giv ; to group
        iop	-2	to hid ; to know ; to last ; to let ; to new ; to pack ; to peopl ; to six ; to sort
        iop	-2	to text ; to your ; tod mi ; today im ; todo los ; toman ; tomorrow and ; took too
        iop	-2	touch meth ; tra ; trabaj social ; triag ; try ; tumb ; twic and ; typical ; u <need>
        iop	-2	u tak ; un <room> ; un cuchil ; una <clothes> ; una pastil ; uncl had ; und the ; unlock
        iop	-2	uno 0 ; up 0 ; up for ; ur ; urologist ; us ; us hav ; use anyth ; use my ; used the
        iop	-2	useles ; uso hac ; utah ; vacant ; varic ; ve ; vec x ; vecin de ; vend tamal ; vendi
        iop	-2	vest ; vide and ; viejit ; virtual <treatment> ; virtual iop ; visita ; vomit ; vouch
        iop	-2	vs 0 ; walgreen ; walk her ; walk the ; wan ; want 0 ; want bed ; want inpatient
        iop	-2	want placement ; was <day> ; was <put> ; was knock ; was only ; watch for ; watercolor
        iop	-2	we <eat> ; we <give> ; we <leave> ; we <start> ; we all ; we ate ; we pul ; we would
        iop	-2	wed photograph ; wednesday and ; wednesday the ; wednesday too ; weed vap ; week late
        iop	-2	week stil ; week with ; weekend and ; weekend at ; weekend im ; weekend plu ; wel <amount>
        iop	-2	went out ; what and ; what doe ; when it ; wher do ; wheth a ; which is ; whiskey on
        iop	-2	who kept ; who stil ; whol body ; whol floor ; whom ; wif drink ; wif husb ; wif upset
        iop	-2	wif who ; wil <clothes> ; wil <hold> ; wil ring ; wildernes camp ; win with ; with <opioid>
        iop	-2	with ex ; with group ; with plan ; with you ; withdrawal management ; withdrawal unit
        iop	-2	without insuranc ; without stop ; wk no ; wks ; wks in ; won a ; wont ; wont <put> ; worn
        iop	-2	would <fire> ; would you ; writ it ; written up ; wrot my ; xfer ; y <alone> ; y est
        iop	-2	y lleg ; ya <go> ; ya <write> ; ya en ; ya estan ; year two ; you <ask> ; you ask ; you bil
        iop	-2	you ever ; you folk ; you get ; you how ; you keep ; you let ; you when ; you wont
        iop	-2	youd think ; your <amount> ; your <think> ; your doctor ; your facility ; your patient
        iop	-2	yrs ; zaz ; zoom and ; ~<alcohol> ~w/d ; ~<consume> <need> ; ~<drug> ~<alcohol>
        iop	-2	~<emergency> <day> ; ~<go> ~a ; ~<hit> ; ~<home> ~in ; ~<kin> no ; ~<law> <day>
        iop	-2	~<money> ~<money> ; ~<seizure> in ; ~<stimulant> in ; ~ambulatori ; ~convulsion ; ~cristal
        iop	-2	~de ~<consume> ; ~drug ; ~drug no ; ~etoh ~w/d ; ~icu ; ~jump ; ~la ; ~medical ; ~month
        iop	-2	~my ~<job> ; ~nephew ; ~panic ; ~seizur in ; ~servic ; ~start ; ~thirty ~day ; ~thre
        iop	-2	~w/d ~seizur ; ~what ; ~wk
        iop	-3	% ; % off ; *confusion:negated ; *deliriumTremens:historical ; *detoxWord:historical
        iop	-3	*drinks.2:other_experiencer ; *otherService.weight:other_experiencer ; *overPrescribed
        iop	-3	*overdose:negated ; *psychosis:negated ; *quantity ; *quantity.treatmentBefore:historical
        iop	-3	*rhythm.1 ; *serviceQuestion:hypothetical ; *substance.opioid:other_experiencer
        iop	-3	*treatmentNeed.ready:negated ; *unaided:historical ; / n ; / ~<alcohol> ; 0 % ; 0 <amount>
        iop	-3	0 <emergency> ; 0 <last> ; 0 <opioid> ; 0 <wait> ; 0 @ ; 0 clean ; 0 hour ; 0 last ; 0 nit
        iop	-3	0 por ; 0 pt ; 0 say ; 0 when ; <afraid> and ; <alcohol> <ask> ; <alcohol> from
        iop	-3	<alcohol> todo ; <always> <ask> ; <always> <cannabis> ; <always> <stranger> ; <always> desd
        iop	-3	<always> sinc ; <always> that ; <amount> <bodysound> ; <amount> bar ; <amount> he
        iop	-3	<amount> tal ; <appointment> <day> ; <ask> <eat> ; <ask> to ; <asleep> <colleague>
        iop	-3	<asleep> <stop> ; <asleep> de ; <blade> <furniture> ; <blood> y ; <bodypart> 0
        iop	-3	<bodypart> <palecolor> ; <bodysound> <take> ; <break> <always> ; <breath> <say>
        iop	-3	<build> <eat> ; <build> my ; <build> our ; <cannabis> <kin> ; <child> been ; <child> re
        iop	-3	<church> <always> ; <church> <crowd> ; <church> <outdoors> ; <clean> <moment>
        iop	-3	<clinician> <medicine> ; <clothes> <furniture> ; <colleague> <drive> ; <color> <go>
        iop	-3	<consume> <fluid> ; <consume> <past> ; <consume> blu ; <consume> did ; <consume> el
        iop	-3	<consume> from ; <container> <needle> ; <continue> 0 ; <continue> <amount>
        iop	-3	<continue> <clothes> ; <continue> <partner> ; <continue> up ; <count> or
        iop	-3	<crowd> <consume> ; <crowd> <medicine> ; <crowd> <room> ; <crowd> off ; <day> <buy>
        iop	-3	<drive> <furniture> ; <drive> <put> ; <eat> <wait> ; <eat> then ; <emergency> <money>
        iop	-3	<fire> <amount> ; <fluid> <furniture> ; <fluid> <moment> ; <fluid> <pain>
        iop	-3	<friend> <consume> ; <friend> is ; <furniture> <alcohol> ; <furniture> <clothes>
        iop	-3	<furniture> <fluid> ; <furniture> <friend> ; <furniture> open ; <give> <asleep>
        iop	-3	<give> <opioid> ; <give> est ; <go> <bodypart> ; <go> <consume> ; <go> for ; <go> otr
        iop	-3	<goodbye> at ; <gun> <say> ; <headface> <clinician> ; <headface> <moment>
        iop	-3	<headface> <shake> ; <headface> are ; <headface> spray ; <height> from ; <hit> and
        iop	-3	<hit> me ; <hit> ni ; <home> wher ; <hospital> <clothes> ; <hospital> <withdrawal>
        iop	-3	<hospital> in ; <hospital> to ; <insurance> <clothes> ; <insurance> sinc ; <intoxicated> on
        iop	-3	<job> aft ; <job> without ; <kin> <alcohol> ; <kin> its ; <kin> pleas ; <kin> then
        iop	-3	<law> <hit> ; <leave> them ; <medicine> <amount> ; <medicine> <stop> ; <medicine> of
        iop	-3	<moment> <appointment> ; <moment> <consume> ; <moment> back ; <money> <intoxicated>
        iop	-3	<money> per ; <month> <alcohol> ; <month> <crowd> ; <month> <pain> ; <need> <furniture>
        iop	-3	<night> 0 ; <night> he ; <night> per ; <opening> fram ; <opioid> <container>
        iop	-3	<opioid> <headface> ; <opioid> <law> ; <opioid> <needle> ; <opioid> <say>
        iop	-3	<opioid> <withdrawal> ; <opioid> lik ; <outdoors> <always> ; <partner> <stranger>
        iop	-3	<partner> <withdrawal> ; <phone> <build> ; <phone> <stop> ; <pill> <day> ; <play> <week>
        iop	-3	<play> for ; <record> <continue> ; <record> <kin> ; <room> <clean> ; <room> <clothes>
        iop	-3	<room> is ; <rope> <ask> ; <rope> <phone> ; <rope> out ; <sad> no ; <say> 0
        iop	-3	<say> <consume> ; <say> <day> ; <say> <eat> ; <say> <kill> ; <say> <pain> ; <say> <rope>
        iop	-3	<say> <shame> ; <say> desd ; <say> he ; <say> hel ; <say> just ; <school> <leave>
        iop	-3	<sedative> <cold> ; <sedative> off ; <see> <week> ; <see> what ; <shake> <day> ; <shake> y
        iop	-3	<start> <drive> ; <start> <past> ; <start> <shake> ; <stimulant> + ; <stimulant> <fire>
        iop	-3	<stimulant> <stimulant> ; <stimulant> an ; <stimulant> it ; <stimulant> mayb
        iop	-3	<stimulant> near ; <stimulant> ten ; <stop> <alcohol> ; <stop> <consume> ; <stop> <shake>
        iop	-3	<stop> an ; <stranger> <clothes> ; <stranger> <tool> ; <take> 0 ; <take> <afraid>
        iop	-3	<take> <alcohol> ; <take> <room> ; <take> bar ; <take> del ; <take> whatev
        iop	-3	<think> <colleague> ; <think> <record> ; <think> <town> ; <think> dond ; <think> how
        iop	-3	<tool> <home> ; <tool> <say> ; <town> 0 ; <town> hr ; <trade> <cannabis>
        iop	-3	<treatment> <count> ; <treatment> <play> ; <treatment> any ; <treatment> con
        iop	-3	<treatment> es ; <wait> <crowd> ; <week> <always> ; <week> ive ; <withdrawal> off
        iop	-3	<withdrawal> on ; <write> <day> ; <write> <kin> ; <write> tan ; <year> <moment>
        iop	-3	a <always> ; a <relapse> ; a <volunteer> ; a book ; a detox ; a garden ; a machet ; a pint
        iop	-3	about <stimulant> ; accept ; accidental ; aft eleven ; again every ; agu y ; ahi mism
        iop	-3	ahor tom ; al <day> ; al <stranger> ; al dia ; alcohol poison ; all weekend ; along the
        """
}
