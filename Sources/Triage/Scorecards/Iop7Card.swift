extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop7 = """
        iop	-2	i shoot ; i sweat ; i tel ; i test ; ido ; im good ; in <headface> ; in <night> ; in <past>
        iop	-2	in befor ; in her ; in his ; in jun ; in octob ; in one ; in program ; in utah ; inbox
        iop	-2	inpatient minimum ; inpt for ; insur ; int <treatment> ; intern ; intern o
        iop	-2	internamient par ; invoic ; iop in ; iop x ; is 0 ; is <appointment> ; is <blood>
        iop	-2	is <break> ; is <hold> ; is <put> ; is <withdrawal> ; is and ; is cal ; is hav ; is no
        iop	-2	is squeez ; is stand ; is stay ; is wheth ; it <always> ; it <write> ; it alway ; it anymor
        iop	-2	it as ; it cocain ; it run ; it tak ; its <count> ; its about ; its cok ; its his ; ive not
        iop	-2	izquierd ; jama ha ; january 0 ; jigsaw ; jim beam ; job over ; jump ; jur ; just <think>
        iop	-2	just get ; just so ; just stop ; just tel ; just the ; juv ; karen ; keep his ; kern ; kick
        iop	-2	kick dop ; kid on ; know ; know how ; know wher ; la <drive> ; la <key> ; la <outdoors>
        iop	-2	la <pet> ; la autopist ; la bard ; la beb ; la chiv ; la detox ; la heroin ; la hor
        iop	-2	la licenci ; la llev ; la metadon ; la virgen ; las <headface> ; las una ; last mo
        iop	-2	last nit ; last nt ; last spr ; last sum ; last tuesday ; laundry ; law school ; le compr
        iop	-2	leagu on ; leav for ; leav until ; leer ; left nam ; let it ; libr ; librarian
        iop	-2	lif <insurance> ; lif insuranc ; lighthous ; lik <write> ; lilac ; lin <blood> ; lin <fall>
        iop	-2	lin cut ; lin drop ; lin in ; lin open ; lint ; lip are ; list and ; liv alon ; llam
        iop	-2	llam al ; llev ; llev cincuent ; lmp ; lo dan ; load ; locat ; log ; los <bodypart>
        iop	-2	los <clinician> ; los dos ; los hijo ; los ojo ; lost count ; lot befor ; lueg le
        iop	-2	lueg que ; lueg se ; lun ; lunch ; m <ask> ; m <past> ; m ask ; m ord ; m say ; mad 0
        iop	-2	mad <amount> ; mad it ; man i ; man in ; many of ; march 0 ; marri in ; mas eso ; mat
        iop	-2	me <buy> ; me <height> ; me han ; me how ; me intern ; me inyect ; me lik ; meant to
        iop	-2	medi <container> ; mediodi ; men in ; mes que ; metadon ; meth aft ; meth at ; meth problem
        iop	-2	mg ; mg a ; mg x ; mh ; mi <money> ; mi problem ; mi vecin ; min ago ; minut ago
        iop	-2	mo <treatment> ; mom with ; month clean ; month now ; month the ; mot en ; moth son ; mr
        iop	-2	mrs ; my <headface> ; my <pain> ; my <stranger> ; my <write> ; my arm ; my bik ; my clas
        iop	-2	my coach ; my discharg ; my grandkid ; my jaw ; my lat ; my numb ; my room ; my sock
        iop	-2	my stomach ; my teeth ; nadi en ; narcan me ; nariz y ; need me ; neighborhood ; nev <try>
        iop	-2	nev been ; nev onc ; nev tri ; new peopl ; night going ; night thre ; night too
        iop	-2	nin <alcohol> ; no <awake> ; no consum ; no dio ; no es ; no est ; no inf ; no par ; no se
        iop	-2	no vacation ; no ~<chestheart> ; no ~<hot> ; no ~<stimulant> ; no ~chest ; no ~fev
        iop	-2	nobody <say> ; nobody ther ; nos spray ; not <try> ; not low ; not outpatient ; not sur
        iop	-2	not tak ; noth lin ; nov ; now a ; now im ; nuev <year> ; nuev ano ; numb is ; nunc le
        iop	-2	nurs board ; o <amount> ; of <daytime> ; of <think> ; of cok ; of crack ; of em
        iop	-2	of firebal ; of seven ; off <money> ; offer to ; official ; oficin de ; ok so
        iop	-2	on <chestheart> ; on <clinician> ; on <cold> ; on <count> ; on <stimulant> ; on <take>
        iop	-2	on cok ; on fent ; on him ; on ice ; on lin ; on me ; on med ; on myself ; on oth
        iop	-2	on payday ; on that ; on tv ; on work ; one <take> ; one in ; one say ; op <stimulant>
        iop	-2	open ; open on ; opioid ; or charg ; or tak ; orang ; orth ; oth <say> ; oth facility
        iop	-2	oth inf ; oth kind ; oth lin ; oth say ; otr cos ; our <friend> ; our <home> ; our <school>
        iop	-2	our dad ; our neighbor ; our numb ; out <count> ; out from ; out my ; out who
        iop	-2	outpatient befor ; outpatient counselor ; outpatient from ; outpatient plac ; over it
        iop	-2	packag ; pag <amount> ; pagu ; pan ; pap dej ; pap y ; par <write> ; par quien ; pas a
        iop	-2	pas por ; pastilla ; patient ther ; payday weekend ; peopl get ; per <home> ; per con
        iop	-2	per desd ; per neighbor ; peric hac ; pet ; pharmacy board ; phon in ; pick at ; pick the
        iop	-2	piedr casi ; pil by ; pink <relapse> ; pink slip ; pleas cal ; plu <stimulant> ; po <say>
        iop	-2	pod ; popov ; por favor ; premis ; pric ; print on ; proces ; proces <trade> ; proces serv
        iop	-2	psychiatrist ; public ; pueden <phone> ; purs ; pus a ; put him ; q <night> ; q si ; q ya
        iop	-2	qd ; que hoy ; que les ; que nos ; que papel ; que salg ; que soy ; qued com ; quier alg
        iop	-2	quier platica ; quier viv ; quis dec ; quisier un ; quit vodk ; radi ; radiat ; rail on
        iop	-2	rank ; recet ; reciben ; red streak ; refil ; remov ; rent in ; rent was ; rep
        iop	-2	residential don ; retd ; rid ; right now ; rioj ; rol up ; roommat is ; rop in ; ruid de
        iop	-2	safety <afraid> ; safety concern ; said my ; said the ; sal la ; salg del ; sali bien
        iop	-2	sam <stranger> ; sam night ; sam one ; sampl ; sat through ; saturday sinc ; say cok
        iop	-2	say only ; se <need> ; se a ; se inyect ; se le ; see bug ; see the ; segui ; segur no
        iop	-2	sei ano ; senior <year> ; senior year ; senor que ; seven day ; shar the ; she ; she <hear>
        iop	-2	she <hit> ; she <money> ; she <school> ; she doesnt ; she hasnt ; she wont ; shirt and
        iop	-2	si pued ; sick leav ; sid and ; sidewalk ; sign for ; simpl ; sin malestar ; sinc monday
        iop	-2	sinc sum ; sinc valentin ; sist liv ; six a ; six or ; slam tin ; slump ; smil ; smok blu
        iop	-2	smok weed ; snf ; so <treatment> ; so excus ; so often ; solt ; som <stranger>
        iop	-2	som <treatment> ; someon ther ; someth i ; somo <amount> ; soy chof ; soy contador
        iop	-2	soy estudiant ; spe on ; spe with ; speak to ; specifi ; speech ; speech at ; spot in ; spr
        iop	-2	spr 0 ; staf ; stand ; stand in ; stay dry ; stay in ; stay the ; steel ; stil + ; stil in
        iop	-2	stil pay ; stomach ; stop the ; straw in ; streak ; su abuel ; subst not ; subutex ; sur
        iop	-2	sus <pet> ; swear its ; sweaty ; sweet ; tak xanax ; tal can ; talk abt ; talk of
        iop	-2	tamal los ; tampoc es ; tech job ; tech open ; tel you ; television ; ten and ; ten beer
        iop	-2	teng mied ; term <illness> ; term disability ; than <amount> ; than <treatment> ; than thi
        iop	-2	that <month> ; that hous ; that we ; thc 0 ; the <opioid> ; the <photo> ; the appointment
        iop	-2	the belt ; the bourbon ; the cas ; the clinton ; the clock ; the couch ; the crossword
        iop	-2	the cup ; the day ; the driv ; the eap ; the elbow ; the er ; the glas ; the hallway
        iop	-2	the laker ; the marin ; the medical ; the moment ; the monday ; the neck ; the park
        iop	-2	the pink ; the plac ; the property ; the restroom ; the saf ; the spray ; the teen
        iop	-2	the til ; the workbook ; the young ; them sinc ; then 0 ; then <say> ; then iop ; then nev
        iop	-2	ther <stimulant> ; thes ; they <think> ; they know ; they wil ; thi is ; thi let ; thi tim
        iop	-2	thing <past> ; thing befor ; thing is ; thing was ; think he ; think its ; third <day>
        iop	-2	third <week> ; thre four ; thre kid ; thre week ; through a ; through both ; through friday
        iop	-2	thru both ; thursday group ; tianeptin ; tien los ; til 0 ; til ive ; til spr ; tim he
        iop	-2	tin ; tir of ; tmrw ; to <lock> ; to com ; to couch ; to drink ; to drop ; to group
        iop	-2	to let ; to new ; to pack ; to peopl ; to pul ; to smok ; to sort ; to vanish ; to your
        iop	-2	tod mi ; today ; today im ; todo ; todo los ; toman ; tomorrow and ; took two ; tra
        iop	-2	trabaj me ; trailer ; tribal ; trivi ; trivi <night> ; trivi night ; tumb ; turn 0
        iop	-2	two sister ; u <need> ; uber ; un <alcohol> ; un <amount> ; un <clinician> ; un <room>
        iop	-2	un minut ; una <seizure> ; una convulsion ; until thi ; ur <clinician> ; ur nurs
        iop	-2	urologist ; us from ; use anyth ; use ketamin ; used cok ; useles ; using every ; uso hac
        iop	-2	vec x ; vegetabl ; vend tamal ; vendi ; vendor ; vest ; vide and ; virtual <treatment>
        iop	-2	virtual iop ; visit ; visita ; viv sol ; vomit blood ; vouch ; vs 0 ; w/d <ask> ; w/d ask
        iop	-2	w/d no ; walgreen ; walk her ; walk the ; wan quit ; want 0 ; want bed ; want placement
        iop	-2	was <put> ; was arrest ; was caught ; was doing ; was out ; was ther ; we <build> ; we ate
        iop	-2	we can ; we did ; we own ; wear ; wed photograph ; wednesday too ; weed vap ; week ive
        iop	-2	week late ; week with ; weekend and ; weekend at ; weekend im ; weekend plu ; went out
        iop	-2	wer <amount> ; werent ; what <take> ; what and ; wher do ; wheth a ; who gon ; who stil
        iop	-2	whoev has ; whol floor ; wif husb ; wif who ; wil <hold> ; wil ring ; win with
        iop	-2	with <opioid> ; with <stimulant> ; with cok ; with nurs ; with plan ; with your
        iop	-2	without insuranc ; wk <colleague> ; wk no ; wkly x ; wks ; wont answ ; word ; would <fire>
        iop	-2	wouldnt <say> ; writ it ; written down ; written up ; wrong numb ; x seman ; y asi ; y nev
        iop	-2	y ni ; y pued ; y sol ; ya <write> ; ya casi ; ya en ; yal do ; year 0 ; year sob ; you bil
        iop	-2	you ever ; you folk ; you get ; you help ; you how ; your 0 ; your <amount> ; your cent
        iop	-2	your doctor ; your facility ; your inpatient ; zaz ; zoom and ; ~<alcohol> ~w/d
        iop	-2	~<amount> ~<day> ; ~<consume> <need> ; ~<consume> ~<alcohol> ; ~<drug> ; ~<drug> ~<alcohol>
        iop	-2	~<emergency> <day> ; ~<give> ~<consume> ; ~<go> ~a ; ~<kin> no ; ~<law> <day> ; ~<sedative>
        iop	-2	~<treatment> ~<day> ; ~<try> ; ~coc ; ~cuant ; ~de ~<consume> ; ~dog ; ~drug ; ~drug no
        iop	-2	~fev ; ~la ; ~my ; ~nam ; ~nephew ; ~od ; ~pt ; ~seizur in ; ~sinc wk ; ~sustanci ; ~thirty
        iop	-2	~thirty ~day ; ~w/d ~seizur ; ~wk
        iop	-3	% ; *about.2 ; *abstinent.1 ; *deliriumTremens.0:historical ; *family.1 ; *naloxone.0
        iop	-3	*overPrescribed.0 ; *psychosis.0:negated ; *quantity.0 ; *quantity.3:historical ; *rhythm.1
        iop	-3	*seizure.3:negated ; *serviceQuestion.0:hypothetical ; *substance.0:hypothetical
        iop	-3	*substance.1:other_experiencer ; *unaided.0:historical ; + thc ; / <day> ; / n ; 0 %
        iop	-3	0 <amount> ; 0 <friend> ; 0 <hear> ; 0 <hit> ; 0 <illness> ; 0 @ ; 0 clean ; 0 dia
        iop	-3	0 every ; 0 g ; 0 of ; 0 por ; 0 pt ; 0 stay ; 0 yrs ; <alcohol> <continue>
        iop	-3	<alcohol> <day> ; <alcohol> from ; <alone> <job> ; <alone> par ; <always> <crowd>
        iop	-3	<always> <go> ; <always> that ; <always> the ; <amount> <always> ; <amount> <pill>
        iop	-3	<amount> <seizure> ; <amount> he ; <appointment> <day> ; <appointment> by ; <ask> to
        iop	-3	<ask> you ; <asleep> <colleague> ; <asleep> <outdoors> ; <asleep> he ; <blade> <furniture>
        iop	-3	<blood> <job> ; <blood> y ; <bodypart> <fluid> ; <bodypart> <headface> ; <bodypart> <job>
        iop	-3	<bodypart> <leave> ; <bodypart> <opioid> ; <bodypart> <put> ; <bodypart> are
        iop	-3	<bodypart> is ; <bodysound> <take> ; <cannabis> <think> ; <cannabis> out
        iop	-3	<chestheart> <take> ; <child> <order> ; <child> of ; <clean> his ; <clinician> <withdrawal>
        iop	-3	<cold> the ; <consume> <fluid> ; <consume> <past> ; <consume> anyth ; <consume> com
        iop	-3	<consume> did ; <consume> la ; <consume> mayb ; <consume> the ; <container> <color>
        iop	-3	<container> a ; <container> in ; <continue> 0 ; <continue> <amount> ; <continue> <drug>
        iop	-3	<continue> <height> ; <continue> <stop> ; <crowd> <consume> ; <crowd> <last> ; <crowd> off
        iop	-3	<day> <appointment> ; <day> <daytime> ; <drug> <child> ; <emergency> 0
        iop	-3	<emergency> <money> ; <emergency> en ; <fall> <opening> ; <fire> <amount> ; <fluid>
        iop	-3	<fluid> <amount> ; <friend> of ; <furniture> <container> ; <furniture> <fluid>
        iop	-3	<give> <money> ; <give> <put> ; <go> <consume> ; <go> <think> ; <go> <withdrawal>
        iop	-3	<go> for ; <gun> <headface> ; <happy> <partner> ; <headface> <always> ; <headface> <go>
        iop	-3	<headface> <shake> ; <headface> has ; <hear> <pet> ; <hear> it ; <hospital> <clothes>
        iop	-3	<hot> <say> ; <illness> <opioid> ; <insurance> <past> ; <insurance> turn
        iop	-3	<intoxicated> <play> ; <job> aft ; <job> over ; <kill> <eat> ; <kill> <friend>
        iop	-3	<kin> <caretaking> ; <kin> <clothes> ; <kin> <headface> ; <kin> <pill> ; <kin> its
        iop	-3	<leave> ther ; <leave> y ; <lock> <opening> ; <moment> <alcohol> ; <moment> <consume>
        iop	-3	<month> <law> ; <month> <pain> ; <month> at ; <month> is ; <need> <furniture>
        iop	-3	<need> <hear> ; <need> dond ; <need> otr ; <needle> <soon> ; <needle> in ; <official> <say>
        iop	-3	<opening> 0 ; <opening> <fall> ; <opening> fram ; <opioid> <go> ; <opioid> <headface>
        iop	-3	<opioid> <room> ; <opioid> lik ; <outdoors> <always> ; <outdoors> <asleep>
        iop	-3	<outdoors> from ; <pain> <bodypart> ; <palecolor> <pill> ; <partner> supportiv
        iop	-3	<phone> <build> ; <phone> <furniture> ; <phone> <partner> ; <photo> <hear>
        iop	-3	<photo> <phone> ; <pill> <day> ; <promise> <need> ; <put> him ; <record> <kin> ; <room> 0
        iop	-3	<room> <consume> ; <room> <container> ; <room> is ; <rope> <ask> ; <rope> en ; <sad> no
        iop	-3	<say> <eat> ; <say> <feel> ; <say> <kill> ; <say> <pain> ; <say> desd ; <say> he
        iop	-3	<say> hes ; <say> it ; <say> just ; <sedative> <medicine> ; <see> in ; <sober> <night>
        iop	-3	<sober> <stimulant> ; <start> <shake> ; <stimulant> + ; <stimulant> <fire>
        iop	-3	<stimulant> <sober> ; <stimulant> <stimulant> ; <stimulant> <trade> ; <stimulant> <write>
        iop	-3	<stimulant> an ; <stimulant> iv ; <stimulant> that ; <stop> <hear> ; <stop> <last>
        iop	-3	<stop> <medicine> ; <stop> <shake> ; <stop> <start> ; <stop> what ; <stranger> <kin>
        iop	-3	<stranger> <tool> ; <take> <alcohol> ; <take> <year> ; <take> del ; <take> medi
        iop	-3	<think> <feel> ; <think> <go> ; <think> <record> ; <tool> and ; <town> <amount> ; <town> hr
        iop	-3	<trade> <cannabis> ; <treatment> <write> ; <treatment> any ; <treatment> con
        iop	-3	<treatment> o ; <vermin> on ; <wait> <last> ; <wait> com ; <water> <moment> ; <water> y
        iop	-3	<week> <threat> ; <week> its ; <withdrawal> ; <withdrawal> 0 ; <withdrawal> <alcohol>
        iop	-3	<withdrawal> en ; <withdrawal> off ; <write> <day> ; <write> <kin> ; <year> <continue>
        iop	-3	<year> <treatment> ; a <always> ; a <past> ; a <sad> ; a <vendor> ; a <volunteer>
        iop	-3	a <withdrawal> ; a and ; a bag ; a cok ; a day ; a detox ; a diari ; a nurs ; a pool
        iop	-3	a terribl ; a withdrawal ; about <stimulant> ; accept ; actual ; adderal not ; advocat
        iop	-3	aft <treatment> ; aft eleven ; aft lunch ; again every ; ahor tom ; ahorit ; ahorit est
        iop	-3	all <week> ; all thre ; along the ; amanec ; amaril ; an <afraid> ; an alarm
        iop	-3	and <cannabis> ; and are ; and busc ; and hes ; approv <treatment> ; approx 0
        iop	-3	at graduation ; at noon ; atienden ; autumn ; ayer ; bacardi ; bar a ; bard
        iop	-3	bathroom floor ; bean ; bed ; been <eat> ; been <kill> ; been <put> ; been an ; been going
        iop	-3	been see ; befor we ; befor work ; between <eat> ; birthday is ; both <bodypart> ; brick
        iop	-3	bright <color> ; bright red ; bring the ; bro ; bucket ; bunch ; bunch of ; but nobody
        iop	-3	by christma ; by it ; caguama ; can start ; cant <think> ; cant find ; capsul ; car and
        iop	-3	carcel ; casin ; centr en ; channel ; charg for ; charg my ; cheapest thing ; clinton
        iop	-3	clr <go> ; coc hac ; coc yo ; cocain four ; cocain yo ; cok every ; cok fre ; cok habit
        iop	-3	compr ; con suer ; contest ; corol ; could <say> ; couldnt ; coupl tim ; courthous ; cpr
        iop	-3	cps ; crack on ; crawl ; crept ; cristal todo ; crush ; cumpli ; dai sinc ; dai two
        iop	-3	dai want ; dang ; daught she ; day again ; day don ; day four ; day hes ; day program
        iop	-3	day to ; de tom ; de viern ; deny ; desd 0 ; detox bed ; detox is ; devuelv ; dia desd
        iop	-3	diari desd ; dient ; diez ; disappe for ; do an ; do blow ; dond estan ; dond se ; dont use
        iop	-3	door fram ; down thre ; dr patel ; drink did ; drog ; droga ; dry <day> ; dxm ; each tim
        iop	-3	eap ; ehr ; eight week ; el <breath> ; el <phone> ; el <room> ; el air ; el iop ; el peric
        iop	-3	eleven year ; ems ; en cocain ; espald y ; est intern ; est mor ; estuv con ; etoh detox
        iop	-3	etoh on ; even program ; ever <see> ; ever happen ; every thre ; ext ; f <cannabis>
        iop	-3	facilitator ; factory ; fentanyl and ; find a ; fioricet ; flap ; flashlight ; flask
        iop	-3	floor ; for <amount> ; for cannabi ; for parent ; for work ; foreman wont ; fork
        iop	-3	four week ; friday and ; from cok ; fui ; fuimo ; fum diari ; fuman cristal ; gam night
        iop	-3	gas ; gato ; get her ; get his ; goe through ; groggy ; group hom ; half of ; hand are
        iop	-3	has dementi ; has nev ; he <happy> ; he <put> ; he <think> ; he is ; he need ; he nev
        iop	-3	he say ; he wil ; her <opioid> ; her its ; hes <clean> ; hes <phone> ; hes cal ; hes stil
        iop	-3	hi i ; hid ; high on ; his ex ; hit on ; hosp sw ; how <amount> ; how far ; hung ; hung up
        iop	-3	husband and ; i divert ; i overdos ; i ran ; i speak ; id been ; ill go ; im <fall>
        iop	-3	im <tired> ; im fil ; in 0 ; in <withdrawal> ; in our ; in sept ; in that ; in ther ; in tx
        iop	-3	includ ; inde ; inf ; intern con ; internarl ; interview ; iop de ; iop now ; is <school>
        iop	-3	is old ; it dai ; it out ; ito ; its for ; jail ; job is ; job no ; jur que ; keep ask
        iop	-3	keep hear ; know my ; la <consume> ; la <headface> ; la <leave> ; la <opening> ; la llav
        iop	-3	la malil ; la marihuan ; la mes ; la pas ; la recet ; la ~<stimulant> ; laker
        iop	-3	las <sedative> ; las xanax ; lat uncl ; late ive ; le dej ; lean <always> ; lean every
        iop	-3	leav ther ; length of ; llamen ; llav ; long enough ; los <consume> ; los dedo
        iop	-3	lost <count> ; lvn ; m <illness> ; march at ; mayb thre ; me <continue> ; me pic ; menor de
        iop	-3	mensaj ; met a ; meth by ; meth coupl ; meth dai ; meth qod ; meth when ; methadon ; mezcal
        iop	-3	mis clas ; mis my ; mo <home> ; mo x ; mol n ; moment ; month residential ; morn i
        iop	-3	morphin ; moth is ; muchach que ; muy buen ; my mouth ; my spot ; my stepdad ; my tio
        iop	-3	nad <go> ; nam the ; near dai ; need my ; need placement ; nerv ; nev stop ; nev was
        iop	-3	next room ; ni la ; night per ; no <night> ; no <say> ; no ide ; no job ; no sab
        iop	-3	no sabemo ; no usa ; no ~<illness> ; no ~booz ; nobody get ; nombr y ; noth <put> ; novi se
        iop	-3	now 0 ; now my ; nunc <give> ; nunc dej ; o no ; of being ; of idea ; of month ; offic at
        iop	-3	oh <pill> ; old than ; on <bodypart> ; on <money> ; on our ; on someth ; on tim ; one can
        iop	-3	one person ; one took ; only <official> ; only <treatment> ; only cok ; only saturday
        iop	-3	or eight ; or it ; or les ; or only ; or use ; oth week ; out on ; outpt 0 ; over <always>
        iop	-3	over every ; overnight tech ; own <phone> ; oxycodon ; pac ; paid the ; par su
        iop	-3	parent want ; partn ; passeng seat ; pastilla azul ; patel ; patient ; payday and
        iop	-3	peopl off ; per <day> ; per <kin> ; per <school> ; per es ; percent ; perd el ; piedr diari
        iop	-3	pinch ; placement ; plan to ; pluck ; po say ; pric of ; privat <room> ; privat room
        iop	-3	probation me ; pt <stop> ; pto ; pued llam ; pued ni ; puest si ; que <die> ; que noma
        iop	-3	que tom ; quit sol ; quit the ; r ; ran out ; reason ive ; reconoc ; releas ; rep for ; rey
        iop	-3	rn ; room for ; rum ; sab com ; saf ; said yes ; sam # ; sam as ; say cal ; say it
        iop	-3	say mor ; say pt ; se <consume> ; se acab ; se pic ; se que ; segun él ; self <say>
        iop	-3	sem 0 ; seman no ; session with ; seven or ; she been ; she not ; she thought ; shot at
        iop	-3	sin met ; six night ; sleep eat ; slid down ; snort ritalin ; snort vyvans
        iop	-3	so <intoxicated> ; so <tired> ; so tir ; sol par ; som <alcohol> ; someth <treatment>
        iop	-3	someth aft ; somewher i ; soy el ; staf 0 ; start smok ; stay at ; stepdad is ; stil drink
        iop	-3	strang ; study ; summer ago ; suspect ; swallow the ; system ; system set ; tak eight ; tap
        iop	-3	target ; ten month ; test ; test <stimulant> ; test positiv ; than two ; that one
        iop	-3	the <fall> ; the <unreal> ; the addres ; the ambulanc ; the booz ; the closet ; the detox
        iop	-3	the fal ; the graduation ; the knif ; the man ; the meth ; the outpatient ; the passeng
        iop	-3	the receipt ; the wait ; the wint ; the ~<treatment> ; themselv ; then slept ; then ther
        iop	-3	ther <money> ; ther and ; ther someth ; thi <school> ; thi semest ; thi the ; thirteen
        iop	-3	threat ; through two ; thru sun ; tiemp que ; til nov ; tim aft ; tito ; to <consume>
        iop	-3	to <kin> ; to <threat> ; to die ; to email ; to follow ; to iop ; to whoev ; tongu
        iop	-3	tonight and ; touch meth ; trat ; try ; tuesday aft ; tweak ; two tour ; tx for
        iop	-3	un <blade> ; un anex ; un doc ; una sobrin ; und the ; unit in ; uno 0 ; us hav ; use in
        iop	-3	used thi ; user ; utah ; vecin de ; vegetarian ; velvet ; virgen ; visit hrs ; vomit
        iop	-3	vomit sangr ; want daytim ; was <hospital> ; we do ; we found ; we go ; we pul ; weed i
        iop	-3	weed out ; what could ; when it ; when that ; whenev ; who <need> ; who or ; wif of
        iop	-3	wil hold ; window open ; wint ; with <cannabis> ; with breakfast ; without los ; wiv
        iop	-3	wkday ; wkend no ; wont get ; wont say ; wont talk ; would finish ; would i ; would you
        iop	-3	wouldnt say ; wrong with ; x <week> ; x wk ; y <alone> ; y <fluid> ; y est ; ya no
        iop	-3	year becaus ; yes or ; yo tambien ; you <job> ; you let ; your <ask> ; your <school>
        iop	-3	your <trade> ; your <write> ; your patient ; your tuesday ; yrs ; zyn ; ~<bodypart>
        iop	-3	~<die> ; ~<drug> ~<consume> ; ~<gun> ; ~<hot> ; ~<seizure> in ; ~<withdrawal> x
        iop	-3	~convulsion ; ~cristal ; ~dts x ; ~icu ; ~klonopin ; ~no ~tx ; ~opiat ; ~po ; ~shift ; ~sz
        iop	-3	~tx hx ; ~w/d ~<seizure> ; ~withdrawal ~seizur
        iop	-4	*ago.5 ; *deliriumTremens.0 ; *emergency.4:negated ; *frequency.2:other_experiencer
        iop	-4	*homeless.0 ; *keptUsing.0 ; *overdose.0 ; *seizure.0 ; *seizure.0:historical ; + <amount>
        iop	-4	+ <stimulant> ; + test ; 0 <colleague> ; 0 <emergency> ; 0 nts ; 0 see ; <always> a
        iop	-4	<always> desd ; <amount> tal ; <ask> <record> ; <ask> <room> ; <ask> who ; <asleep> <last>
        iop	-4	<bodypart> <tool> ; <build> our ; <cannabis> / ; <caretaking> <go> ; <child> been
        iop	-4	<child> nam ; <child> re ; <clinician> <consume> ; <clothes> <day> ; <colleague> <partner>
        iop	-4	<consume> all ; <consume> blu ; <consume> i ; <continue> <partner> ; <continue> <past>
        iop	-4	<day> <church> ; <day> desd ; <day> sinc ; <daytime> <school> ; <drive> <amount>
        iop	-4	<drive> <furniture> ; <eat> <continue> ; <feel> <amount> ; <feel> ok ; <fluid> <furniture>
        iop	-4	<furniture> <opening> ; <furniture> <say> ; <furniture> lik ; <furniture> par
        iop	-4	<give> <opioid> ; <go> otr ; <headface> <moment> ; <headface> lik ; <headface> spray
        iop	-4	<hold> <blade> ; <hold> the ; <home> <alone> ; <hospital> <always> ; <hospital> <day>
        iop	-4	<hospital> <night> ; <hospital> sw ; <insurance> <opening> ; <job> without ; <kin> <rope>
        iop	-4	<kin> llev ; <leave> <phone> ; <leave> them ; <moment> <past> ; <moment> <phone>
        iop	-4	<moment> <soon> ; <moment> back ; <money> <intoxicated> ; <month> <cannabis>
        iop	-4	<month> <crowd> ; <need> in ; <need> off ; <night> <count> ; <night> he
        iop	-4	<opening> <amount> ; <opening> off ; <opioid> <bodypart> ; <opioid> <container>
        iop	-4	<opioid> <day> ; <opioid> <friend> ; <opioid> <hospital> ; <outdoors> <consume>
        iop	-4	<outdoors> then ; <partner> <clean> ; <partner> <room> ; <past> doing ; <phone> <hear>
        iop	-4	<phone> <official> ; <phone> <stop> ; <photo> 0 ; <play> for ; <rope> off
        iop	-4	<say> <confused> ; <say> <consume> ; <say> <stimulant> ; <say> out ; <say> when
        iop	-4	<school> or ; <sedative> <take> ; <see> <week> ; <see> by ; <seizure> <moment>
        iop	-4	<shake> and ; <soon> <room> ; <soon> se ; <stimulant> qd ; <stimulant> yo
        iop	-4	<stop> <appointment> ; <stranger> <clothes> ; <take> <headface> ; <take> <opening>
        iop	-4	<take> <withdrawal> ; <take> at ; <think> <opening> ; <tool> on ; <treatment> all
        iop	-4	<treatment> did ; <treatment> wont ; <withdrawal> <sedative> ; <withdrawal> on
        iop	-4	<year> <opioid> ; <year> <sober> ; <year> becaus ; a book ; a clean ; a coupl ; a fork
        iop	-4	a una ; adolescent ; again ; ai ; all <amount> ; ambulanci ; and is ; and off ; and weed
        iop	-4	anex en ; argu ; as every ; ask her ; at <daytime> ; at breakfast ; ayer y ; back to
        iop	-4	be <phone> ; bed open ; been back ; been in ; bf ; botel de ; box win ; bring his ; by then
        iop	-4	cal want ; camer ; can / ; cant <stop> ; cb ; certifi ; clr in ; cocain in ; cok off
        iop	-4	cok when ; con <amount> ; could someon ; count out ; coupl x ; cpap ; crack sinc
        iop	-4	cuant <money> ; cuant cobran ; d <past> ; d ago ; dai ; dai for ; day going ; de <clothes>
        iop	-4	de <daytime> ; de <opioid> ; desd el ; despiert ; detox off ; discus ; district hr ; dtr of
        iop	-4	edibl and ; el celul ; el tusi ; estuv ; estuv en ; experienc ; eye rol ; f <hear>
        iop	-4	f first ; f s/p ; falt me ; falt tre ; feel ok ; fentanil ; fetty ; for detox ; forget
        iop	-4	get in ; go through ; going lik ; greek ; group ; han ; handl of ; havent been ; he <kill>
        iop	-4	he shoot ; he stil ; her broth ; hes been ; hes nev ; him a ; hockey ; hous wher ; i bring
        iop	-4	im drink ; in from ; inpatient or ; inpt in ; instead of ; interlock ; intern a ; iop per
        iop	-4	iop sinc ; is his ; is using ; isnt about ; isnt for ; it cost ; its 0 ; its heroin
        iop	-4	iv <stimulant> ; july 0 ; keep up ; kept me ; kick the ; kid nam ; la cam ; la sal
        iop	-4	la ~coc ; laps ; least ; littl girl ; llam x ; llev <amount> ; look in ; lu ; m <hear>
        iop	-4	m used ; mas barat ; mas dato ; me twic ; medical <colleague> ; medical <treatment>
        iop	-4	mes limpi ; mi lug ; minut on ; month is ; month with ; mor or ; motel ; neck ; need someon
        iop	-4	nev used ; night he ; night now ; no <asleep> ; no <child> ; no <give> ; no <job>
        iop	-4	no <threat> ; no quis ; not <think> ; nuer ; of <drug> ; of vodk ; off <needle> ; offens
        iop	-4	often ; old <home> ; on <furniture> ; on day ; on wednesday ; only <stimulant> ; only and
        iop	-4	op program ; operation ; or they ; our <furniture> ; our hous ; outpatient i
        iop	-4	outpatient on ; pack a ; park lot ; parti mayb ; particul ; passeng ; pd ; peaceful
        """
}
