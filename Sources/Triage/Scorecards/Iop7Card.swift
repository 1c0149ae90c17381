extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop7 = """
        iop	-2	in octob ; in one ; in program ; inbox ; inpatient minimum ; inpt for ; int <treatment>
        iop	-2	intensiv ambulatori ; intern ; intern o ; internamient par ; invoic ; iop 0 ; iop x ; is 0
        iop	-2	is <appointment> ; is <blood> ; is <hold> ; is <put> ; is <withdrawal> ; is and ; is cal
        iop	-2	is hold ; is no ; is squeez ; is stand ; is stay ; is suppos ; is wheth ; it <always>
        iop	-2	it <write> ; it alway ; it anymor ; it as ; it cocain ; it run ; it sinc ; it tak
        iop	-2	its <count> ; its about ; its cok ; its his ; ive not ; izquierd ; jama ha ; january 0
        iop	-2	jar ; jigsaw ; jim beam ; job over ; jug ; jump ; jur ; just <stop> ; just <think>
        iop	-2	just so ; just stop ; just tel ; just the ; juv ; karen ; keep his ; kern ; kick ; kick dop
        iop	-2	know ; know how ; know why ; la <key> ; la <outdoors> ; la <pet> ; la autopist ; la beb
        iop	-2	la chiv ; la detox ; la heroin ; la hor ; la letr ; la licenci ; la llev ; la malil
        iop	-2	la metadon ; la virgen ; las una ; last nit ; last nt ; last spr ; last sum ; last tuesday
        iop	-2	lat ; lat uncl ; laundry ; le <see> ; le compr ; le dej ; leagu on ; leav for ; leav ther
        iop	-2	leer ; left nam ; let it ; libr ; librarian ; lif <insurance> ; lif insuranc ; lighthous
        iop	-2	lilac ; lin <blood> ; lin <fall> ; lin cut ; lin drop ; lin in ; lin open ; lint ; lip are
        iop	-2	list and ; liv alon ; llam ; llam al ; llev ; llev el ; lmp ; lo dan ; load ; locat ; log
        iop	-2	los <bodypart> ; los <clinician> ; los dos ; los fin ; los hijo ; los ojo ; lost count
        iop	-2	lot befor ; lueg que ; lueg se ; lun ; lunch ; lvn ; m <ask> ; m ask ; m say ; mad <amount>
        iop	-2	man i ; man in ; many of ; march 0 ; marri in ; mas eso ; mas me ; mat ; me <buy> ; me han
        iop	-2	me how ; me intern ; me inyect ; me lik ; me lleg ; mediodi ; men in ; mes que ; metadon
        iop	-2	meth aft ; meth at ; meth by ; meth problem ; meth to ; mg ; mg x ; mh ; mi problem
        iop	-2	mi vecin ; milk ; min ; min ago ; minut ago ; mo <treatment> ; mom with ; month clean
        iop	-2	month is ; month now ; month the ; mot en ; moth son ; mr ; mrs ; my <headface>
        iop	-2	my <stranger> ; my arm ; my bik ; my clas ; my coach ; my discharg ; my grandkid ; my jaw
        iop	-2	my lat ; my numb ; my room ; my sock ; my stomach ; my teeth ; nadi en ; narcan me
        iop	-2	nariz y ; need me ; neighborhood ; nev <try> ; nev been ; nev onc ; nev tri ; nev used
        iop	-2	new peopl ; night going ; night too ; nin <alcohol> ; no <awake> ; no consum ; no dio
        iop	-2	no es ; no est ; no inf ; no par ; no se ; no vacation ; no ~<hot> ; no ~<illness>
        iop	-2	no ~<stimulant> ; no ~fev ; nobody <say> ; nobody ther ; nos spray ; not <try> ; not me
        iop	-2	not outpatient ; not sur ; not tak ; noth lin ; now a ; now im ; nuev <year> ; nuev ano
        iop	-2	numb is ; numer ; nunc le ; nurs board ; o <amount> ; of <daytime> ; of cok ; of crack
        iop	-2	of em ; of firebal ; of seven ; off <money> ; off it ; offer to ; offic at ; oficin de ; oh
        iop	-2	ok so ; on <chestheart> ; on <clinician> ; on <count> ; on <stimulant> ; on <take> ; on cok
        iop	-2	on fent ; on me ; on med ; on myself ; on oth ; on payday ; on someth ; on that ; on work
        iop	-2	one in ; op <stimulant> ; open ; open on ; operation ; opioid ; or charg ; or tak ; orang
        iop	-2	oth facility ; oth inf ; oth kind ; oth lin ; oth say ; otr cos ; our <friend> ; our <home>
        iop	-2	our <school> ; our dad ; our neighbor ; our numb ; out <count> ; out my ; outpatient befor
        iop	-2	outpatient counselor ; outpatient from ; outpatient plac ; over it ; packag ; pag <amount>
        iop	-2	pagu ; pan ; pap dej ; pap le ; pap y ; par <write> ; par quien ; paramedic ; partn
        iop	-2	pas por ; pastilla ; patient ther ; payday and ; peopl get ; per <home> ; per con
        iop	-2	per desd ; per neighbor ; peric hac ; pet ; pharmacy board ; phon in ; pick at ; pick the
        iop	-2	piedr casi ; pil by ; pink <relapse> ; pink slip ; pistol ; pleas <give> ; pleas send
        iop	-2	plu <stimulant> ; po <say> ; popov ; por favor ; pouch ; premis ; pric ; proces
        iop	-2	proces <trade> ; proces serv ; psychiatrist ; public ; pueden <phone> ; purs ; pus a
        iop	-2	put him ; q <night> ; q ya ; qd ; que hoy ; que les ; que nos ; que papel ; que salg
        iop	-2	que soy ; qued com ; quier alg ; quier platica ; quier viv ; quis dec ; quisier un
        iop	-2	quit sol ; quit vodk ; radi ; radiat ; rail on ; rank ; recet ; red streak ; referral fax
        iop	-2	refil ; remov ; rent in ; rent was ; rep ; residential don ; retd ; rid ; right <moment>
        iop	-2	right now ; ring back ; rioj ; rol up ; roommat is ; rop in ; ruid de ; sab com ; sab dond
        iop	-2	safety <afraid> ; safety concern ; said my ; said the ; sal la ; salg del ; sali bien
        iop	-2	sam # ; sam night ; sampl ; sat through ; saturday sinc ; say cok ; say hel ; say only
        iop	-2	say thi ; se <need> ; se a ; se inyect ; se ni ; se sali ; see bug ; see the ; segui
        iop	-2	segur no ; sei ano ; seman tambien ; senior <year> ; senior year ; seven day ; she
        iop	-2	she <hear> ; she <hit> ; she <money> ; she <school> ; she <stop> ; she doesnt ; she hasnt
        iop	-2	she wil ; she wont ; si pued ; sick leav ; sid and ; sidewalk ; sign for ; simpl
        iop	-2	sin malestar ; sinc monday ; sinc sum ; sinc valentin ; sist liv ; six a ; six or
        iop	-2	slam tin ; slump ; smil ; smok blu ; snf ; so excus ; so often ; so whatev ; solt
        iop	-2	som <treatment> ; someon ther ; someth <amount> ; someth i ; soy chof ; soy estudiant
        iop	-2	spe on ; spe with ; speak to ; specifi ; speech ; speech at ; spot in ; spr ; spr 0 ; stand
        iop	-2	stand in ; start thi ; stay at ; stay dry ; stay in ; stay the ; steel ; stil + ; stil pay
        iop	-2	stomach ; stop the ; straw in ; streak ; su abuel ; subst not ; subutex ; sur ; sus <pet>
        iop	-2	swear ; swear its ; sweaty ; sweet ; tagalog ; tak xanax ; tal can ; talk abt ; tamal los
        iop	-2	tampoc es ; tap ; tech job ; tech open ; tel you ; ten <month> ; ten and ; ten beer
        iop	-2	ten month ; teng <child> ; teng mied ; terapi y ; test ; than <amount> ; than <treatment>
        iop	-2	than thi ; than typ ; that <month> ; that first ; that hous ; that we ; thc 0
        iop	-2	the <opioid> ; the <photo> ; the <rope> ; the belt ; the bourbon ; the cas ; the clinton
        iop	-2	the clock ; the couch ; the cup ; the day ; the driv ; the eap ; the elbow ; the er
        iop	-2	the fal ; the festival ; the glas ; the ice ; the laker ; the leav ; the marin
        iop	-2	the medical ; the moment ; the monday ; the park ; the pink ; the plac ; the property
        iop	-2	the restroom ; the saf ; the sleep ; the spray ; the strip ; the teen ; the til ; the wait
        iop	-2	the workbook ; then 0 ; then <say> ; then iop ; then nev ; then slept ; ther <stimulant>
        iop	-2	thes ; they <think> ; they know ; they wil ; thi afternoon ; thi am ; thi is ; thi tim
        iop	-2	thi to ; thing <past> ; thing befor ; thing was ; think its ; third <day> ; third <week>
        iop	-2	thre four ; thre kid ; thre week ; threat ; through a ; through both ; through friday
        iop	-2	through it ; thru both ; tianeptin ; tien los ; tienen <clinician> ; til 0 ; til ive
        iop	-2	til nov ; til spr ; tim he ; tin ; tmrw ; to <lock> ; to chang ; to couch ; to drink
        iop	-2	to drop ; to email ; to group ; to let ; to new ; to peopl ; to pul ; to smok ; to sort
        iop	-2	to vanish ; to your ; tod mi ; today ; today im ; todo ; todo los ; told cant ; toman
        iop	-2	tomorrow and ; took two ; tra ; trabaj me ; tribal ; trivi ; trivi <night> ; trivi night
        iop	-2	tumb ; turn 0 ; two sister ; un <alcohol> ; un <amount> ; un <clinician> ; un minut
        iop	-2	una <seizure> ; una convulsion ; una sobrin ; until thi ; ur <clinician> ; ur nurs
        iop	-2	urologist ; us from ; use anyth ; use ketamin ; used the ; useles ; using every ; uso hac
        iop	-2	vec x ; vegetabl ; vend tamal ; vendi ; vendor ; vest ; vide and ; virtual <treatment>
        iop	-2	virtual iop ; visita ; viv sol ; voic ; vomit blood ; vouch ; vs 0 ; w/d <ask> ; w/d ask
        iop	-2	w/d no ; walgreen ; walk her ; walk the ; wan quit ; want 0 ; want bed ; want daytim
        iop	-2	want inpatient ; want placement ; was arrest ; was caught ; was doing ; was high ; was out
        iop	-2	was ther ; we <build> ; we can ; we did ; we found ; we own ; wear ; wed photograph
        iop	-2	wednesday too ; weed i ; weed vap ; week ive ; week late ; week with ; weekend and
        iop	-2	weekend at ; weekend im ; weekend plu ; went out ; werent ; what <take> ; what and
        iop	-2	wher do ; wheth a ; who gon ; who stil ; whol floor ; whom ; wif husb ; wif who
        iop	-2	wil <hold> ; wil ring ; win with ; window open ; with <opioid> ; with <stimulant>
        iop	-2	with cok ; with nurs ; with plan ; with your ; wk no ; wkly x ; wks ; word ; would <fire>
        iop	-2	writ about ; written down ; written up ; wrong numb ; x seman ; y <fluid> ; y com ; y est
        iop	-2	y nev ; y ni ; y pued ; y sol ; ya <go> ; ya <write> ; ya casi ; ya en ; yal do ; year 0
        iop	-2	year sob ; you ever ; you folk ; you get ; you help ; you how ; your 0 ; your <amount>
        iop	-2	your cent ; your doctor ; your facility ; your inpatient ; zaz ; zoom and
        iop	-2	~<amount> ~<day> ; ~<consume> <need> ; ~<consume> ~<alcohol> ; ~<drug> ; ~<drug> ~<alcohol>
        iop	-2	~<emergency> <day> ; ~<go> ~a ; ~<kin> no ; ~<law> <day> ; ~<sedative> ; ~<seizure> in
        iop	-2	~<treatment> ~<day> ; ~<try> ; ~<withdrawal> ; ~ambulatori ; ~coc ; ~cristal ; ~cuant
        iop	-2	~de ~<consume> ; ~dog ; ~drug ; ~drug no ; ~fev ; ~hac ; ~icu ; ~la ; ~my ; ~nam ; ~nephew
        iop	-2	~od ; ~pt ; ~seizur in ; ~sustanci ; ~w/d ~seizur
        iop	-3	*about.2 ; *confusion.0:negated ; *deliriumTremens.0:historical ; *family.1 ; *homeless.0
        iop	-3	*quantity.0 ; *quantity.3:historical ; *rhythm.1 ; *seizure.3:negated
        iop	-3	*serviceQuestion.0:hypothetical ; *substance.0:hypothetical ; *unaided.0:historical
        iop	-3	+ <stimulant> ; + thc ; / <day> ; / n ; 0 <amount> ; 0 <colleague> ; 0 <friend> ; 0 <hear>
        iop	-3	0 <hit> ; 0 <illness> ; 0 <moment> ; 0 <see> ; 0 @ ; 0 clean ; 0 dia ; 0 every ; 0 of
        iop	-3	0 por ; 0 pt ; 0 stay ; 0 yrs ; <alcohol> <continue> ; <alcohol> <year> ; <alcohol> from
        iop	-3	<alone> <job> ; <alone> par ; <amount> <always> ; <amount> <pill> ; <appointment> by
        iop	-3	<ask> to ; <ask> you ; <asleep> <colleague> ; <asleep> he ; <blade> <furniture>
        iop	-3	<blood> <job> ; <blood> y ; <bodypart> <job> ; <bodypart> <sick> ; <bodypart> are
        iop	-3	<break> <always> ; <build> our ; <cannabis> <past> ; <cannabis> <think> ; <cannabis> out
        iop	-3	<chestheart> <take> ; <child> been ; <child> re ; <clean> <day> ; <clean> <moment>
        iop	-3	<colleague> <drive> ; <colleague> <partner> ; <consume> <fluid> ; <consume> anyth
        iop	-3	<consume> blu ; <consume> la ; <consume> mayb ; <consume> the ; <continue> 0
        iop	-3	<continue> <amount> ; <continue> <partner> ; <count> a ; <crowd> <consume> ; <crowd> <last>
        iop	-3	<crowd> off ; <day> <appointment> ; <day> <daytime> ; <daytime> <school> ; <drive> <put>
        iop	-3	<drug> <child> ; <eat> <furniture> ; <emergency> 0 ; <emergency> en ; <fall> <opening>
        iop	-3	<fall> <pet> ; <feel> <amount> ; <fire> <amount> ; <fluid> ; <fluid> <moment>
        iop	-3	<friend> <consume> ; <friend> of ; <furniture> <container> ; <furniture> <fluid>
        iop	-3	<furniture> <month> ; <furniture> lik ; <go> for ; <gun> <headface> ; <headface> <always>
        iop	-3	<headface> <go> ; <headface> <moment> ; <headface> <shake> ; <headface> has
        iop	-3	<height> <height> ; <hit> me ; <home> <build> ; <home> wher ; <homeless>
        iop	-3	<hospital> <withdrawal> ; <hot> <say> ; <illness> <opioid> ; <illness> in
        iop	-3	<insurance> <clothes> ; <insurance> turn ; <intoxicated> <play> ; <job> aft ; <job> over
        iop	-3	<kin> <caretaking> ; <kin> <clothes> ; <kin> <headface> ; <kin> <pill> ; <kin> its
        iop	-3	<kin> pleas ; <leave> ther ; <medicine> <amount> ; <moment> <past> ; <moment> <phone>
        iop	-3	<month> at ; <month> is ; <need> <furniture> ; <need> <hear> ; <need> dond ; <need> otr
        iop	-3	<needle> <soon> ; <needle> in ; <night> <color> ; <official> <say> ; <opening> 0
        iop	-3	<opening> fram ; <opioid> <container> ; <opioid> <hospital> ; <opioid> <room>
        iop	-3	<opioid> lik ; <outdoors> <always> ; <partner> <room> ; <past> <colleague>
        iop	-3	<phone> <build> ; <phone> <furniture> ; <phone> <stop> ; <photo> <phone> ; <pill> <day>
        iop	-3	<promise> <need> ; <put> him ; <record> <continue> ; <record> <kin> ; <room> 0
        iop	-3	<room> <consume> ; <room> <container> ; <room> is ; <rope> <ask> ; <sad> no
        iop	-3	<say> <confused> ; <say> <eat> ; <say> <kill> ; <say> desd ; <say> he ; <say> hes
        iop	-3	<say> it ; <say> just ; <say> wher ; <school> <sober> ; <sedative> <medicine> ; <see> in
        iop	-3	<sober> <stimulant> ; <start> <shake> ; <stimulant> + ; <stimulant> <fire>
        iop	-3	<stimulant> <rarely> ; <stimulant> <sober> ; <stimulant> <stimulant> ; <stimulant> <write>
        iop	-3	<stimulant> an ; <stimulant> iv ; <stimulant> ten ; <stimulant> that ; <stop> <appointment>
        iop	-3	<stop> <hear> ; <stop> <last> ; <stop> <shake> ; <stop> <start> ; <stop> en
        iop	-3	<stranger> <kin> ; <stranger> <tool> ; <take> 0 ; <take> <afraid> ; <take> <alcohol>
        iop	-3	<take> <headface> ; <take> del ; <think> <colleague> ; <think> <feel> ; <think> <record>
        iop	-3	<tool> and ; <town> <amount> ; <town> hr ; <trade> <cannabis> ; <trade> <treatment>
        iop	-3	<treatment> <asleep> ; <treatment> any ; <treatment> con ; <treatment> per ; <wait> <last>
        iop	-3	<wait> com ; <water> <moment> ; <week> clean ; <week> its ; <withdrawal> ; <withdrawal> 0
        iop	-3	<withdrawal> <alcohol> ; <withdrawal> en ; <withdrawal> off ; <write> <day> ; <write> <kin>
        iop	-3	<year> <continue> ; <year> <treatment> ; a <always> ; a <sad> ; a <volunteer>
        iop	-3	a <withdrawal> ; a bag ; a book ; a cok ; a detox ; a diari ; a nurs ; a terribl
        iop	-3	a withdrawal ; about <stimulant> ; accept ; actual ; adderal not ; admit ; adolescent
        iop	-3	advocat ; aft <treatment> ; aft eleven ; again every ; ahor tom ; ahorit ; ahorit est
        iop	-3	al <day> ; all <week> ; all thre ; all weekend ; am <continue> ; amanec ; and <cannabis>
        iop	-3	and are ; and busc ; and hes ; and off ; anoth <job> ; appl ; approx 0 ; at graduation
        iop	-3	at noon ; atienden ; ayer ; bacardi ; bar a ; bard ; bathroom floor ; bean ; bed ; bed open
        iop	-3	been <eat> ; been <kill> ; been <put> ; been an ; been going ; been in ; been see
        iop	-3	befor we ; befor work ; behind a ; between <eat> ; birthday is ; both <bodypart> ; brick
        iop	-3	bright <color> ; bright red ; bring the ; bro ; bunch ; bunch of ; but nobody ; by christma
        iop	-3	by it ; cabinet ; caguama ; can start ; cant <think> ; cant find ; capsul ; car and
        iop	-3	carcel ; casin ; centr en ; channel ; charg for ; charg my ; cheapest thing ; clean a
        iop	-3	clinton ; clr <go> ; coc hac ; coc yo ; cocain four ; cocain yo ; cok every ; cok fre
        iop	-3	cok habit ; compr ; con suer ; corol ; could <say> ; coupl tim ; courthous ; cpr ; cps
        iop	-3	crack on ; crawl ; crept ; cristal todo ; crush ; cuid ; dai sinc ; dai two ; dai want
        iop	-3	daught she ; day again ; day don ; day four ; day hes ; day program ; day to ; de viern
        iop	-3	deny ; desd 0 ; design ; detox bed ; detox is ; devuelv ; dia desd ; diari desd ; dient
        iop	-3	diez ; disappe for ; do an ; do blow ; dond estan ; dond se ; door fram ; down thre
        iop	-3	dr patel ; drink from ; drog ; droga ; dry <day> ; dtr ; dxm ; each tim ; ehr ; eight week
        iop	-3	el <breath> ; el <phone> ; el <room> ; el air ; el iop ; el juev ; el peric ; ems
        iop	-3	en cocain ; ent ; espald y ; etoh detox ; etoh on ; even program ; ever <see> ; every thre
        iop	-3	ext ; f <cannabis> ; facilitator ; factory ; fent 0 ; fentanyl and ; fioricet ; flap
        iop	-3	flashlight ; flask ; floor ; for <amount> ; for cannabi ; for eight ; for parent ; for work
        iop	-3	foreman wont ; fork ; four week ; friday and ; from cok ; fui ; fuimo ; fum diari
        iop	-3	fuman cristal ; gam night ; gas ; gato ; get her ; get his ; goe through ; groggy
        iop	-3	group hom ; half of ; hand are ; has dementi ; has nev ; hasnt ; he <happy> ; he <put>
        iop	-3	he <say> ; he <think> ; he is ; he need ; he nev ; he say ; he stil ; he wil ; her <opioid>
        iop	-3	her its ; hes stil ; hi i ; hid it ; high on ; his ex ; hold the ; hom now ; hosp sw
        iop	-3	how <amount> ; how far ; hung ; hung up ; husband and ; i overdos ; i ran ; i speak
        iop	-3	id been ; ill go ; im <fall> ; im <tired> ; im fil ; in <withdrawal> ; in our ; in sept
        iop	-3	in that ; in ther ; in tx ; in utah ; includ ; inde ; inf ; intern con ; internarl
        iop	-3	interview ; iop de ; iop in ; iop now ; iop per ; is <break> ; is <school> ; is old
        iop	-3	it dai ; it out ; its for ; jail ; job is ; job no ; july 0 ; jur que ; just get ; keep ask
        iop	-3	keep hear ; know my ; know wher ; la <consume> ; la <drive> ; la <headface> ; la <leave>
        iop	-3	la bard ; la cam ; la llav ; la marihuan ; la mes ; la pas ; la recet ; la ~<stimulant>
        iop	-3	laker ; las m ; las xanax ; late ive ; le <stop> ; lean <always> ; lean every ; length of
        iop	-3	llamen ; llav ; long enough ; los <consume> ; los dedo ; lost <count> ; m <illness> ; m ord
        iop	-3	mad 0 ; mad it ; march at ; mayb thre ; me <continue> ; me pic ; menor de ; mensaj ; met a
        iop	-3	meth coupl ; meth dai ; meth qod ; meth when ; methadon ; mezcal ; mg a ; mis clas ; mis my
        iop	-3	mo <home> ; mo x ; mol n ; moment ; month residential ; morn i ; morphin ; moth is
        iop	-3	muchach que ; muy buen ; my mouth ; my spot ; my tio ; nam the ; near dai ; need my
        iop	-3	need placement ; nerv ; nev stop ; nev was ; next room ; ni la ; night per ; no <night>
        iop	-3	no <stop> ; no ide ; no job ; no sab ; no sabemo ; no usa ; no ~<chestheart> ; no ~booz
        iop	-3	no ~chest ; nobody get ; nombr y ; noth <put> ; novi se ; now 0 ; now my ; nunc dej ; o no
        iop	-3	of being ; of idea ; of month ; offens ; oh <pill> ; old than ; on <bodypart> ; on <money>
        iop	-3	on ice ; on our ; on tim ; one can ; one person ; one took ; only <official>
        iop	-3	only <treatment> ; only cok ; only saturday ; or eight ; or it ; or les ; or only ; or use
        iop	-3	oth <say> ; oth week ; our <furniture> ; our <go> ; out from ; out who ; outpt 0
        iop	-3	over <always> ; over every ; overnight tech ; own <phone> ; oxycodon ; pac ; paid the
        iop	-3	par su ; parent want ; pas a ; passeng seat ; pastilla azul ; patel ; patient
        iop	-3	payday weekend ; peopl off ; per <day> ; per <kin> ; per <school> ; per es ; percent
        iop	-3	perd el ; piedr diari ; pierd la ; pinch ; placement ; plan to ; pleas cal ; pluck ; po say
        iop	-3	pod ; ppo ; preguntan ; pric of ; privat <room> ; privat room ; probation me ; pt <stop>
        iop	-3	pto ; pued llam ; pued ni ; puest si ; q si ; que <die> ; que noma ; que tom ; r ; ran out
        iop	-3	reason ive ; reciben ; reconoc ; releas ; rep for ; rey ; saf ; said yes ; sam <stranger>
        iop	-3	sam as ; say cal ; say it ; say mor ; say pt ; se acab ; se pic ; se que ; segun él
        iop	-3	seiz in ; self <say> ; sem 0 ; seman no ; senor que ; session with ; seven or ; she been
        iop	-3	she not ; she thought ; shirt and ; shot at ; sin met ; six night ; sleep eat ; slid down
        iop	-3	snort vyvans ; so <intoxicated> ; so <tired> ; so tir ; sol par ; som <alcohol>
        iop	-3	som <stimulant> ; someth <treatment> ; someth aft ; somewher i ; soy el ; staf 0
        iop	-3	start smok ; stepdad is ; stil drink ; stil in ; strang ; study ; suspect ; swallow the
        iop	-3	system ; system set ; tak eight ; talk of ; target ; ten <alcohol> ; term <illness>
        iop	-3	term disability ; test <stimulant> ; test positiv ; than two ; that one ; the <fall>
        iop	-3	the <unreal> ; the addres ; the ambulanc ; the appointment ; the booz ; the closet
        iop	-3	the detox ; the graduation ; the knif ; the man ; the meth ; the outpatient ; the passeng
        iop	-3	the receipt ; the wint ; the young ; the ~<treatment> ; them sinc ; themselv ; then ther
        iop	-3	ther <money> ; ther and ; ther someth ; thi <school> ; thi let ; thi semest ; thi the
        iop	-3	think he ; thirteen ; thre evening ; through two ; thru sun ; thursday group ; tiemp que
        iop	-3	tim aft ; tito ; to <consume> ; to <kin> ; to com ; to die ; to iop ; to read ; to whoev
        iop	-3	tongu ; tonight and ; took him ; touch meth ; try ; tuesday aft ; tweak ; two tour ; tx for
        iop	-3	un <blade> ; un <room> ; un anex ; un doc ; und the ; unit in ; uno 0 ; us hav ; use in
        iop	-3	used thi ; user ; utah ; vecin de ; vegetarian ; velvet ; vez con ; virgen ; visit
        iop	-3	visit hrs ; vomit ; was <hospital> ; was <put> ; we do ; we go ; we pul ; weed out
        iop	-3	what could ; when it ; when that ; whenev ; who <need> ; who or ; whoev has ; wif of
        iop	-3	wil hold ; wint ; with <cannabis> ; with breakfast ; without los ; wiv ; wk <colleague>
        iop	-3	wkday ; wkend no ; wont get ; wont say ; wont talk ; would finish ; would i ; would you
        iop	-3	wouldnt <say> ; wouldnt say ; writ it ; wrong with ; x <week> ; x wk ; xfer ; y <alone>
        iop	-3	y dai ; ya no ; year becaus ; yes or ; yo tambien ; you <job> ; you let ; your <school>
        iop	-3	your <trade> ; your <write> ; your patient ; your tuesday ; yrs ; zyn ; ~<cold> ; ~<die>
        iop	-3	~<drug> ~<consume> ; ~<gun> ; ~<hot> ; ~<withdrawal> x ; ~convulsion ; ~dts x ; ~klonopin
        iop	-3	~no ~tx ; ~opiat ; ~po ; ~shift ; ~sz ; ~tx hx ; ~w/d ~<seizure>
        iop	-4	% ; *ago.5 ; *deliriumTremens.0 ; *emergency.4:negated ; *keptUsing.0 ; *lastUsed.0
        iop	-4	*overdose.0 ; *seizure.0 ; *seizure.0:historical ; *substance.1:other_experiencer ; + test
        iop	-4	0 % ; 0 <emergency> ; 0 g ; 0 nts ; 0 see ; <always> a ; <always> desd ; <always> for
        iop	-4	<always> the ; <amount> <container> ; <appointment> <past> ; <ask> <record> ; <ask> <room>
        iop	-4	<ask> who ; <asleep> <last> ; <bodypart> <palecolor> ; <bodypart> <see> ; <bodypart> <tool>
        iop	-4	<child> <appointment> ; <church> <always> ; <clean> his ; <clinician> <consume>
        iop	-4	<clothes> <day> ; <clothes> <opening> ; <cold> <bodypart> ; <consume> <past>
        iop	-4	<consume> all ; <consume> com ; <consume> i ; <container> <color> ; <container> a
        iop	-4	<continue> <drug> ; <day> <church> ; <day> <fluid> ; <day> desd ; <day> sinc
        iop	-4	<drive> <amount> ; <drive> <furniture> ; <emergency> <money> ; <feel> ok
        iop	-4	<furniture> <bodypart> ; <furniture> <opening> ; <furniture> <say> ; <furniture> par
        iop	-4	<give> <tool> ; <go> <consume> ; <go> otr ; <headface> lik ; <headface> spray
        iop	-4	<hold> <blade> ; <hold> the ; <home> <alone> ; <hospital> <clothes> ; <hospital> <day>
        iop	-4	<hospital> <night> ; <hospital> sw ; <job> without ; <kill> <eat> ; <kill> <friend>
        iop	-4	<kin> <rope> ; <leave> them ; <leave> y ; <moment> <consume> ; <moment> <soon>
        iop	-4	<moment> back ; <money> <intoxicated> ; <month> <cannabis> ; <month> <crowd> ; <need> in
        iop	-4	<need> off ; <night> <count> ; <night> he ; <opening> <amount> ; <opening> <fall>
        iop	-4	<opening> off ; <opioid> <day> ; <opioid> <friend> ; <opioid> <go> ; <opioid> <headface>
        iop	-4	<outdoors> then ; <palecolor> <pill> ; <partner> <clean> ; <partner> supportiv
        iop	-4	<past> doing ; <pet> <friend> ; <phone> <hear> ; <photo> 0 ; <photo> <hear> ; <play> for
        iop	-4	<rope> off ; <say> <bodypart> ; <say> <consume> ; <say> <feel> ; <say> out ; <say> when
        iop	-4	<school> or ; <see> by ; <shake> and ; <soon> <room> ; <soon> se ; <stimulant> <trade>
        iop	-4	<stimulant> qd ; <stimulant> yo ; <stranger> <clothes> ; <take> <withdrawal>
        iop	-4	<think> <opening> ; <think> <past> ; <tool> on ; <town> <law> ; <treatment> <write>
        iop	-4	<treatment> all ; <treatment> did ; <treatment> wont ; <vermin> on
        iop	-4	<withdrawal> <sedative> ; <withdrawal> on ; <year> <go> ; <year> becaus ; a clean ; a coupl
        iop	-4	a day ; a fork ; a una ; again ; ai ; ambulanci ; an alarm ; and <bodypart> ; and is
        iop	-4	and most ; and weed ; anex en ; argu ; as every ; at <daytime> ; at breakfast ; back to
        iop	-4	be <phone> ; been back ; bf ; botel de ; box win ; bring his ; by then ; cal want ; can /
        iop	-4	cant <say> ; cant <stop> ; cb ; certifi ; clr in ; cocain in ; cok off ; cok when
        iop	-4	complet iop ; con <amount> ; could someon ; couldnt ; count out ; coupl x ; cpap
        iop	-4	crack sinc ; cuant <money> ; d <past> ; d ago ; dai ; dai for ; day going ; de <clothes>
        iop	-4	de <opioid> ; de tom ; desd el ; detox off ; discus ; district hr ; dtr of ; eap
        iop	-4	edibl and ; el celul ; el tusi ; eleven year ; espej ; estuv ; estuv en ; experienc
        iop	-4	eye rol ; f <hear> ; f first ; f s/p ; falt me ; falt tre ; feel ok ; fentanil ; fetty
        iop	-4	find a ; first offens ; for detox ; forget ; get in ; going lik ; going up ; gram a ; greek
        iop	-4	group ; han ; handl of ; he <kill> ; he shoot ; her broth ; hes been ; him a ; honest i
        iop	-4	hous wher ; i bring ; im drink ; in from ; inpatient or ; inpt in ; instead of ; interlock
        iop	-4	intern a ; iop sinc ; is his ; is using ; isnt about ; isnt for ; it cost ; ito ; its 0
        iop	-4	iv <stimulant> ; keep up ; kept me ; kick the ; kid nam ; la <opening> ; la sal ; la ~coc
        iop	-4	laps ; las <sedative> ; least ; littl girl ; llam x ; look in ; lu ; m <hear> ; m used
        iop	-4	mas barat ; mas dato ; me twic ; medical <treatment> ; mes limpi ; mgmt ; mi lug ; minut on
        iop	-4	month with ; mor or ; motel ; my stepdad ; neck ; night he ; night now ; no <asleep>
        iop	-4	no <child> ; no <give> ; no <job> ; no <threat> ; no quis ; not <think> ; nuer ; of <drug>
        iop	-4	of vodk ; off <needle> ; often ; old <home> ; on <furniture> ; on day ; on wednesday
        iop	-4	only <stimulant> ; only and ; op program ; or they ; our hous ; out on ; outpatient on
        iop	-4	pack a ; park lot ; parti mayb ; particul ; passeng ; pd ; peaceful ; per <friend>
        iop	-4	personal ; pit ; por dond ; pretend ; pt ; pt wil ; puk ; puls ; qd x ; que nadi ; que voy
        iop	-4	quinc <year> ; quinc ano ; quit the ; ralph ; rath <say> ; referenc ; retir in ; rn ; rn 0
        iop	-4	room for ; room is ; rum ; sabemo ; saturday sometim ; say cant ; say just ; se <consume>
        iop	-4	se pus ; se tom ; sin <put> ; sit for ; smok shop ; snort ritalin ; social <consume>
        iop	-4	social drink ; steal ; step up ; summer ago ; ta ; tal <container> ; tembl ; that <home>
        iop	-4	the <shake> ; the light ; the rail ; the smok ; then say ; they kept ; thi <write>
        iop	-4	thi isnt ; through all ; thruout ; thur sun ; tien una ; tim <always> ; to <always>
        iop	-4	to donat ; to every ; to follow ; tom desd ; tonight ; tonit ; tramadol ; trat ; turn down
        """
}
