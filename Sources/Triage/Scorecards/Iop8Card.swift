extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop8 = """
        iop	-2	is two ; isnt for ; it <always> ; it <calm> ; it <say> ; it did ; it mat ; it normal
        iop	-2	it sinc ; it tak ; its eleven ; its fin ; its for ; jardin ; job no ; jump
        iop	-2	just <continue> ; just so ; just win ; juv ; k 0 ; keep thi ; kept me ; kept using ; kern
        iop	-2	kick dop ; kick heroin ; know ; know my ; know wher ; la <fall> ; la <moment>
        iop	-2	la <outdoors> ; la <pet> ; la autopist ; la heroin ; la madrug ; la mes ; la play
        iop	-2	la recet ; la sal ; la virgen ; label say ; lad and ; lak and ; laker ; las <opioid>
        iop	-2	las mano ; las nuev ; last mo ; last nit ; last spr ; last sum ; lat ; lat i ; lavador
        iop	-2	law say ; law school ; le <phone> ; le compr ; le hablan ; leagu on ; leav ther
        iop	-2	leav until ; left his ; left nam ; leg wont ; let go ; lik she ; lin <blood> ; lin cut
        iop	-2	lin open ; lint ; lip are ; lithium ; lmp ; lo <put> ; lo <treatment> ; lo dan ; lo hic
        iop	-2	long enough ; los <eat> ; los <pet> ; los dos ; los fin ; los ojo ; lu 0 ; lueg que
        iop	-2	lueg se ; lying ; m <ask> ; m <opioid> ; m <phone> ; m ask ; m walk ; mad 0 ; mail carri
        iop	-2	mak <eat> ; man in ; mand diner ; manej tom ; many bed ; march 0 ; marz y ; mas los
        iop	-2	mas me ; mat ; mayb thre ; me back ; me cai ; me cier ; me rent ; me sirv ; me typ
        iop	-2	medic lo ; mediodi ; menor de ; mes pas ; mes que ; meth a ; meth aft ; meth at
        iop	-2	meth coupl ; meth in ; meth problem ; methadon ; methamphetamin ; mg ; mg on ; mg x
        iop	-2	mi <colleague> ; mi <room> ; mi <write> ; mi jef ; mi problem ; mid <say> ; mid word
        iop	-2	mied de ; minut on ; minuto ; mis <colleague> ; mis y ; mism que ; moderat ; mol n
        iop	-2	month at ; month clean ; month is ; month the ; month ther ; month with ; mor on ; morphin
        iop	-2	most <day> ; mouth ; mov int ; munec ; murd on ; muscl ; my <headface> ; my <medicine>
        iop	-2	my <outdoors> ; my <pain> ; my <stranger> ; my arm ; my aunt ; my bik ; my car ; my clas
        iop	-2	my comput ; my elbow ; my finger ; my hand ; my hour ; my oth ; my resum ; my sou ; my spot
        iop	-2	my stepdad ; my teeth ; my tenant ; my tongu ; my vyvans ; my ~<amount> ; nad en ; natural
        iop	-2	need someth ; nev <stop> ; nev <try> ; nev onc ; nev stop ; nev tri ; new peopl ; ni si
        iop	-2	nic <stranger> ; night ago ; night he ; nightstand ; ningun program ; no ~<breath>
        iop	-2	no ~<hot> ; no ~<job> ; no ~<say> ; no ~<seizure> ; no ~complaint ; no ~consum ; no ~dts
        iop	-2	no ~fev ; no ~hurry ; no ~ide ; no ~inf ; no ~job ; no ~med ; no ~night ; no ~one
        iop	-2	no ~reconoc ; no ~se ; no ~vacation ; nobody at ; nombr y ; not ~<breath> ; not ~<phone>
        iop	-2	not ~breath ; not ~cal ; not ~low ; not ~used ; nuev <year> ; nuev ano ; numer ; nunc la
        iop	-2	nurs about ; nurs board ; o mas ; o no ; och <year> ; och ano ; of <consume> ; of <daytime>
        iop	-2	of <drug> ; of candl ; of cok ; of county ; of em ; of firebal ; of popov ; of what
        iop	-2	off foil ; off klonopin ; offens ; oh ; oh <pill> ; on <ask> ; on <count> ; on anyth
        iop	-2	on fil ; on him ; on lin ; on our ; on tue ; on your ; one say ; one year
        iop	-2	only <treatment> ; only deni ; only now ; only saturday ; only use ; op <stimulant>
        iop	-2	open a ; or charg ; orang ; organ ; orth ; oth <say> ; oth lin ; oth say ; otr en
        iop	-2	our <friend> ; our <furniture> ; our <home> ; our pastor ; out my ; out today ; out who
        iop	-2	outliv ; outpatient clinic ; outpatient counselor ; outpatient from ; outpatient on
        iop	-2	outpatient plac ; outreach 0 ; over <cannabis> ; over his ; over ther ; own <hospital>
        iop	-2	pac ; pagin ; pagin en ; paid ; par quien ; parent want ; partn ; pas de ; pas por
        iop	-2	patient ther ; pearl ; peopl around ; peopl get ; peopl off ; per <school> ; per con
        iop	-2	perfect attendanc ; phon on ; pid program ; piedr a ; piedr casi ; pierd la ; pistol
        iop	-2	placement ; platic y ; pleas be ; plu a ; plum ; po <say> ; popov ; por si ; positiv
        iop	-2	pouch ; powd ; precio ; prim y ; prior ; prison for ; psychiatrist ; pt is ; pued <phone>
        iop	-2	pued pas ; puert ; pumpkin ; pupil ; push ; q 0 ; q day ; q si ; q ya ; que <amount>
        iop	-2	que ahi ; que era ; que papel ; que salg ; que tom ; que voy ; que ~falleci ; quier platica
        iop	-2	quier quit ; quis ; quit beer ; quit sol ; quit the ; radi ; rail ; rat for ; rath than
        iop	-2	re moth ; reason ive ; red streak ; referral fax ; refund ; refus to ; releas ; religiou
        iop	-2	remind ; remov ; rent in ; report on ; restrain ; revers ; right <moment> ; right back
        iop	-2	right now ; rioj ; roi ; room and ; roomat ; roommat is ; rtc ; run a ; sal la ; sali bien
        iop	-2	salt ; sam # ; sampl ; sat through ; saturday non ; say for ; say how ; say it ; say mor
        iop	-2	se <need> ; se acab ; se quier ; se tom ; sec ; second week ; see bug ; see fac ; see what
        iop	-2	seiz in ; sem 0 ; seman con ; seman me ; seman ya ; sens ; septemb when ; septiembr
        iop	-2	set an ; shar the ; she <hear> ; she <money> ; she <say> ; she <stop> ; she <take>
        iop	-2	she been ; she doesnt ; she my ; she put ; she thought ; she wil ; she wont ; shoot ; shot
        iop	-2	shot and ; shotgun ; should mention ; si le ; sick leav ; sient que ; siet mes ; sigu con
        iop	-2	sigu fum ; sigui ; sin ~met ; sinc <law> ; sinc valentin ; singl <room> ; singl room
        iop	-2	sist use ; sist wil ; sit at ; six week ; slam tin ; sleep in ; sleep on ; slept ; slid off
        iop	-2	slot by ; smok it ; so <say> ; so <tired> ; so himself ; so often ; so tel ; so tir ; so we
        iop	-2	sobr el ; solt el ; som <treatment> ; somebody in ; someon from ; someon ther ; someth i
        iop	-2	sometim ; sometim i ; song ; sop ; soup ; soy chof ; soy estudiant ; speech ; speech at
        iop	-2	spot in ; spr ; spr 0 ; staf ; staf 0 ; stamp on ; stand ; start 0 ; start smok ; stil do
        iop	-2	stil open ; stil pay ; straw in ; street is ; street on ; student at ; study ; subst not
        iop	-2	sug ; sun ; supier ; swear ; swollen ; system ; t 0 ; tak adderal ; tak anyth ; tak bar
        iop	-2	tak kais ; tak whatev ; tal <child> ; tal boy ; tal can ; talk abt ; talk nonsens ; talk of
        iop	-2	teacup ; tech job ; tech y ; teeth are ; tel my ; tembl ; ten beer ; tenemo medi
        iop	-2	term <illness> ; term disability ; test ; test me ; that part ; that we ; thc 0
        iop	-2	the <build> ; the <clothes> ; the <photo> ; the <stiff> ; the balcony ; the bat
        iop	-2	the bathroom ; the bourbon ; the clinton ; the cousin ; the deal ; the driveway ; the drug
        iop	-2	the eap ; the fal ; the festival ; the knob ; the laker ; the leav ; the light
        iop	-2	the medical ; the monday ; the plumb ; the property ; the receipt ; the shelt ; the sid
        iop	-2	the traffic ; the tub ; the vent ; the wait ; the workbook ; the ~smok ; them sinc
        iop	-2	then <consume> ; then nev ; then slept ; ther <room> ; ther someth ; thes ; they kept
        iop	-2	thi am ; thi cal ; thi earth ; thi is ; thi let ; thi the ; thi turn ; thing <go>
        iop	-2	thing <past> ; thing as ; thing befor ; think he ; think its ; third <night> ; thirty day
        iop	-2	thought it ; through ; through a ; through an ; through friday ; thru both ; tiemp que
        iop	-2	tien una ; tienen <clinician> ; tijuan en ; til <money> ; til nov ; tim <say> ; tim every
        iop	-2	to <alcohol> ; to <leave> ; to die ; to drink ; to giv ; to hid ; to know ; to pack
        iop	-2	to six ; to sort ; to vanish ; to your ; today ; todo los ; told cant ; tom diari ; toman
        iop	-2	tomorrow ; tomorrow and ; tongu ; tonic ; tonight hes ; tonight she ; took too ; tow yard
        iop	-2	trabaj social ; trafic ; traig el ; trail and ; train in ; trap ; troc ; turno ; twic <day>
        iop	-2	twic and ; u <need> ; u tak ; un <amount> ; un <needle> ; un minut ; un tub ; until spr
        iop	-2	ur ; urologist ; use every ; used cok ; used crack ; used on ; useles ; using every
        iop	-2	uso hac ; usted me ; vacant ; ve <vermin> ; vec x ; vein ; vendi ; veo cas ; virgen
        iop	-2	virtual <treatment> ; virtual iop ; vodk / ; volunte ; volvi al ; vouch ; vs 0 ; vuelta
        iop	-2	w/d mgmt ; walk her ; walk the ; wan ; want inpatient ; want placement ; want ~0 ; warm
        iop	-2	was knock ; wash his ; watch for ; watermelon ; we <give> ; we <hold> ; we <say> ; we are
        iop	-2	we do ; we go ; we nev ; we pul ; wed photograph ; wednesday and ; week ; week late
        iop	-2	week with ; weekend and ; weekend plu ; wet ; what <take> ; what and ; what doe ; whatsap
        iop	-2	when that ; wheth a ; who deal ; who kept ; who nev ; who stil ; whoev open ; whol body
        iop	-2	whol bottl ; whom ; whos ; wif cam ; wif drink ; wif upset ; wif who ; wil <hold> ; wil tel
        iop	-2	wildernes camp ; windy ; wint coat ; wit ; with <opioid> ; with one ; with plan ; with zer
        iop	-2	without ~stop ; wk <colleague> ; wk ~no ; wkly ; wkly x ; wont answ ; wont put ; wont see
        iop	-2	word ; word for ; worn ; worth ; would <fire> ; writ it ; wrot my ; x <kin> ; y entr
        iop	-2	y lleg ; y lost ; y par ; y vomit ; ya <leave> ; ya <write> ; ya sali ; yard ; yawn
        iop	-2	year 0 ; year aft ; year clean ; you <ask> ; you <last> ; you ask ; you bil ; you hir
        iop	-2	you how ; you keep ; you last ; you tak ; you when ; young men ; your <vendor>
        iop	-2	your doctor ; your liv ; your medical ; your patient ; yrs ; yrs of ; yrs on
        iop	-2	zer ~insuranc ; zoom and ; ~0 ~dia ; ~<alcohol> or ; ~<alcohol> ~<sedative>
        iop	-2	~<alcohol> ~w/d ; ~<amount> ~<week> ; ~<bodypart> ; ~<confused> ; ~<consume> porqu
        iop	-2	~<consume> ~<drug> ; ~<crowd> ~<home> ; ~<day> par ; ~<drug> ~<alcohol> ; ~<emergency> x
        iop	-2	~<emergency> ~<emergency> ; ~<feel> it ; ~<headface> ~spray ; ~<home> <month>
        iop	-2	~<illness> <opioid> ; ~<insurance> <play> ; ~<insurance> at ; ~<job> <colleague>
        iop	-2	~<job> <leave> ; ~<job> ~<day> ; ~<leave> <past> ; ~<leave> ~for ; ~<limp>
        iop	-2	~<money> ~<money> ; ~<money> ~me ; ~<month> for ; ~<month> ~intern ; ~<need> ~<need>
        iop	-2	~<play> on ; ~<put> nad ; ~<seizure> ; ~<seizure> 0 ; ~<seizure> ~when ; ~<shake> or
        iop	-2	~<stimulant> 0 ; ~<stimulant> <say> ; ~<stimulant> y ; ~<stop> ~<alcohol> ; ~<take> a
        iop	-2	~<think> si ; ~<threat> ; ~<treatment> <month> ; ~<withdrawal> ~<seizure>
        iop	-2	~<year> <stranger> ; ~a ~<crowd> ; ~a ~<height> ; ~absces ; ~and ~a ; ~angel ; ~bring
        iop	-2	~cam ; ~charg ; ~cinc ~mes ; ~client ; ~clu ; ~coc ; ~colleg ; ~complaint ; ~convulsion
        iop	-2	~cost ~me ; ~dad no ; ~day on ; ~de ~<consume> ; ~de ~dos ; ~dia par ; ~dia ~intern
        iop	-2	~dos ~mes ; ~drink at ; ~drug ; ~ear ; ~etoh ~w/d ; ~every ~thre ; ~gav ~her ; ~grand
        iop	-2	~grand ~mal ; ~group ~hom ; ~had ~to ; ~he ~quit ; ~help ; ~hom staf ; ~hr ; ~hurry ; ~id
        iop	-2	~ide ; ~in ~her ; ~insuranc ; ~intern y ; ~its ; ~jal ; ~job ; ~le <see> ; ~le veo ; ~low
        iop	-2	~mak <feel> ; ~mak sens ; ~me ~quier ; ~month with ; ~my ~<colleague> ; ~nam no ; ~narcan
        iop	-2	~narcan in ; ~no ~tx ; ~on ~my ; ~on ~purpos ; ~one could ; ~one ~of ; ~pagin ; ~par
        iop	-2	~partn ; ~pistol ; ~program ; ~program in ; ~purpos ; ~quier viv ; ~quis ; ~reciben
        iop	-2	~reconoc ; ~residential ~program ; ~respir ; ~rum ; ~safety <afraid> ; ~safety concern
        iop	-2	~se a ; ~see ~thing ; ~seizur com ; ~stab ; ~sx <day> ; ~sz x ; ~teng <key> ; ~than
        iop	-2	~thank ; ~the one ; ~the ~<night> ; ~the ~<treatment> ; ~tom porqu ; ~treint ; ~tx hx
        iop	-2	~up ~<amount> ; ~w/d <ask> ; ~w/d ask ; ~what ; ~when ~he ; ~withdrawal ~unit ; ~wound
        iop	-2	él es ; él sí
        iop	-3	% off ; *confusion:negated ; *family.1 ; *lastUsed ; *naloxone
        iop	-3	*otherService.weight:other_experiencer ; *overPrescribed
        iop	-3	*quantity.treatmentBefore:historical ; *quantity:other_experiencer ; *rhythm.1
        iop	-3	*sinceStopping.1 ; *substance.opioid:other_experiencer ; *substance.sedative:hypothetical
        iop	-3	+ <stimulant> ; 0 <sedative> ; 0 <soon> ; 0 bal ; 0 clean ; 0 g ; 0 hour ; 0 hr
        iop	-3	<afraid> <stop> ; <alcohol> <always> ; <alcohol> <moment> ; <alone> <job>
        iop	-3	<always> <angry> ; <always> <year> ; <always> desd ; <amount> / ; <amount> <bodysound>
        iop	-3	<amount> <container> ; <amount> <put> ; <amount> bar ; <amount> tal ; <amount> ~<crowd>
        iop	-3	<amount> ~<day> ; <appointment> <day> ; <ask> <last> ; <ask> her ; <ask> us ; <asleep> he
        iop	-3	<blade> <furniture> ; <bodypart> 0 ; <bodypart> <color> ; <bodypart> <palecolor>
        iop	-3	<bodypart> <sick> ; <bodypart> are ; <bodypart> wher ; <breath> <say> ; <build> my
        iop	-3	<build> our ; <buy> out ; <cannabis> <alcohol> ; <cannabis> <drug> ; <cannabis> <room>
        iop	-3	<cannabis> no ; <caretaking> <furniture> ; <chestheart> lik ; <child> <order>
        iop	-3	<child> been ; <church> <outdoors> ; <clinician> <continue> ; <clothes> <put>
        iop	-3	<colleague> <colleague> ; <colleague> <drive> ; <colleague> <hospital> ; <colleague> to
        iop	-3	<consume> <past> ; <consume> <sedative> ; <consume> anyth ; <consume> did ; <consume> el
        iop	-3	<consume> from ; <consume> ya ; <container> con ; <continue> <past> ; <continue> up
        iop	-3	<crowd> <consume> ; <crowd> <last> ; <crowd> off ; <day> entr ; <day> sam ; <day> ya
        iop	-3	<day> ~<emergency> ; <daytime> no ; <drive> <amount> ; <drive> <put> ; <drive> behind
        iop	-3	<eat> <continue> ; <eat> <wait> ; <emergency> 0 ; <friend> <law> ; <friend> is
        iop	-3	<friend> of ; <furniture> <month> ; <furniture> <opening> ; <furniture> a ; <furniture> con
        iop	-3	<furniture> he ; <give> 0 ; <give> <asleep> ; <give> <tool> ; <give> est ; <give> or
        iop	-3	<go> <moment> ; <go> lik ; <happy> <afraid> ; <happy> <give> ; <happy> one
        iop	-3	<headface> <clinician> ; <headface> <school> ; <headface> lik ; <hear> them
        iop	-3	<height> <say> ; <height> from ; <home> <count> ; <home> health ; <hospital> <clothes>
        iop	-3	<hospital> cm ; <hospital> sw ; <insurance> <clothes> ; <intoxicated> on
        iop	-3	<job> <clinician> ; <job> <write> ; <job> aft ; <job> clos ; <job> over ; <key> <ask>
        iop	-3	<kill> <friend> ; <kin> <alcohol> ; <kin> bf ; <kin> he ; <kin> its ; <kin> pleas
        iop	-3	<kin> then ; <kin> x ; <media> on ; <medicine> <medicine> ; <medicine> and
        iop	-3	<moment> <alcohol> ; <moment> <consume> ; <moment> <opioid> ; <moment> back ; <money> thing
        iop	-3	<month> <alcohol> ; <month> <fire> ; <month> at ; <month> ~<consume> ; <month> ~<put>
        iop	-3	<need> <kin> ; <need> ~0 ; <needle> <always> ; <night> 0 ; <opening> shut ; <opioid> <day>
        iop	-3	<opioid> <friend> ; <opioid> <headface> ; <opioid> <needle> ; <opioid> <think>
        iop	-3	<opioid> <withdrawal> ; <opioid> all ; <opioid> con ; <opioid> sinc ; <order> ~0
        iop	-3	<partner> <clean> ; <partner> <confused> ; <partner> <seizure> ; <partner> he
        iop	-3	<partner> se ; <past> <colleague> ; <pet> <school> ; <phone> <build> ; <phone> <consume>
        iop	-3	<phone> <continue> ; <phone> <daytime> ; <phone> <stop> ; <play> <eat> ; <play> only
        iop	-3	<record> <need> ; <room> <consume> ; <room> <container> ; <rope> <ask> ; <rope> <phone>
        iop	-3	<say> <day> ; <say> <eat> ; <say> <kill> ; <say> back ; <say> desd ; <school> on
        iop	-3	<sedative> 0 ; <sedative> <alcohol> ; <sedative> <medicine> ; <sedative> <moment>
        iop	-3	<see> <stop> ; <see> <unreal> ; <see> <week> ; <see> what ; <shake> y ; <shame> <phone>
        iop	-3	<smell> of ; <soon> <town> ; <start> <shake> ; <start> el ; <stimulant> +
        iop	-3	<stimulant> <fire> ; <stimulant> <rarely> ; <stimulant> <sober> ; <stimulant> <stimulant>
        iop	-3	<stimulant> an ; <stimulant> iv ; <stimulant> mayb ; <stimulant> near ; <stimulant> not
        iop	-3	<stimulant> that ; <stop> <alcohol> ; <stop> <appointment> ; <stop> <bodypart>
        iop	-3	<stop> <hear> ; <stop> <shake> ; <stranger> <tool> ; <take> <cannabis> ; <take> <headface>
        iop	-3	<take> <sedative> ; <take> <withdrawal> ; <take> bar ; <take> mushroom ; <take> ten
        iop	-3	<take> whatev ; <think> <colleague> ; <think> <stimulant> ; <think> <town> ; <tool> <drive>
        iop	-3	<tool> on ; <town> <consume> ; <town> <law> ; <town> hr ; <trade> <cannabis>
        iop	-3	<trade> <treatment> ; <trade> <write> ; <treatment> <asleep> ; <treatment> con
        iop	-3	<treatment> es ; <treatment> first ; <treatment> sinc ; <try> <stop> ; <week> <need>
        iop	-3	<week> clean ; <week> ive ; <week> no ; <week> tambien ; <withdrawal> ; <write> <alcohol>
        iop	-3	<write> <kin> ; <write> la ; <year> <moment> ; <year> <sober> ; <year> <stimulant>
        iop	-3	a <relapse> ; a <room> ; a <volunteer> ; a bucket ; a clean ; a detox ; a spot ; a tim
        iop	-3	a weeknight ; about <stimulant> ; about me ; accept ; acceptanc ; admission ; aft <year>
        iop	-3	ahorit ; al <hospital> ; al hospital ; alcohol poison ; alegr ; all <amount> ; alprazolam
        iop	-3	already pick ; alumini ; am stil ; ambulanc ; ambulatori de ; amiga ; and <play> ; and bed
        iop	-3	and off ; approx ; are <vermin> ; are we ; asi com ; ask her ; ask us ; at ballgam
        iop	-3	at midnight ; at weekend ; attach ; aunti ; autumn ; bacardi ; back aft ; back to ; banan
        iop	-3	bard ; be seen ; bed ; been <eat> ; been <kill> ; bf ; blu a ; both ; bottl a
        iop	-3	breastbon sinc ; bring his ; bring the ; bring up ; burn up ; but nobody ; cabinet
        iop	-3	cal and ; camer ; camer off ; can / ; can start ; cant <stop> ; casin ; caught with
        iop	-3	centro ; charg for ; chatter ; chil ; chok her ; clarify ; clean a ; clinton ; cloud
        iop	-3	coc dos ; cocain ; cok all ; cok fre ; color of ; com es ; corol ; couldnt ; coupl x
        iop	-3	crack sinc ; cristal todo ; crypt ; cuatr ano ; d/c today ; dai sinc ; daught wed ; day for
        iop	-3	day god ; day program ; day six ; de <opioid> ; de septiembr ; de tre ; deal i ; debaj de
        iop	-3	dem ; denny ; desd <day> ; desd ayer ; desd el ; desintoxicacion ; detox bed ; detox is
        iop	-3	detox thi ; devuelv ; diari desd ; diaria y ; dient ; do first ; do mol ; doesnt even
        iop	-3	doesnt know ; dog ~died ; don thi ; dond se ; dont <ask> ; dont <remember> ; dont ask
        iop	-3	dont know ; dont rememb ; dr patel ; drink did ; dry out ; dtr re ; dui in ; eap ; ed
        iop	-3	ed rn ; ehr ; el <opioid> ; el <room> ; el cuart ; el iop ; el peric ; el trag ; el tusi
        iop	-3	ell me ; en cocain ; ent ; entir tim ; est <palecolor> ; est cer ; est noch ; estat
        iop	-3	estuv con ; every day ; every gig ; every month ; ex <partner> ; ex <say> ; explain
        iop	-3	eye rol ; f first ; facilitator ; fal apart ; falt ni ; fault ; favorit ; finish with
        iop	-3	first offens ; flap ; floor ; for <eat> ; for cannabi ; for treatment ; for you
        iop	-3	foreman wont ; from <month> ; fue hac ; g a ; gam day ; gas ; gat cod ; get his ; go liv
        iop	-3	go out ; goe through ; got caught ; grad school ; gram a ; group ; guest ; hand and
        iop	-3	hand wont ; has written ; hast ; hav <leave> ; hav thre ; havent <asleep> ; havent slept
        iop	-3	he <put> ; he did ; he is ; he know ; he laugh ; he say ; he wil ; hear them ; heel
        iop	-3	heel drum ; held the ; her <partner> ; her <sedative> ; her its ; hes <phone> ; hes been
        iop	-3	hes cal ; hes stil ; him back ; him out ; his grandfath ; his mouth ; hold his ; hom health
        iop	-3	hosp ; hosp cm ; hosp sw ; hour ago ; hous every ; how <amount> ; hr <past> ; hr ago
        iop	-3	hungry ; husband deploy ; hygienist and ; i <kill> ; i test ; id been ; im <tired>
        iop	-3	im drink ; in <withdrawal> ; in from ; in his ; in one ; in our ; in ther ; includ
        iop	-3	interlock ; intern es ; iop de ; iop in ; is <break> ; is <hold> ; is hav ; is no
        iop	-3	is using ; it as ; it began ; it just ; it last ; ito ; its <count> ; its his ; iv 0
        iop	-3	iv <stimulant> ; jail ; job is ; job over ; july 0 ; jur que ; just for ; karen ; keep up
        iop	-3	kevin ; kid nam ; know its ; la <drive> ; la <headface> ; la ambulanci ; la bard ; la detox
        iop	-3	la llav ; la marihuan ; la ~<stimulant> ; las xanax ; last me ; le <stop> ; le acab
        iop	-3	le contest ; le falt ; lean <always> ; lean every ; lengu ; lighthous ; lilac ; lin <fall>
        iop	-3	lin drop ; litr de ; littl girl ; llamen ; los <consume> ; lost <count> ; lvn ; m cal
        iop	-3	m used ; man i ; maquin ; march at ; me guard ; me inyect ; me lik ; me quier ; men in
        iop	-3	mes limpi ; met a ; meth dai ; meth qod ; mgmt ; mi lug ; mi viej ; minut ago
        iop	-3	mis <school> ; mis clas ; mo x ; mom bf ; moth is ; my hous ; my numb ; my sock ; my tio
        iop	-3	napkin ; neck ; nev been ; night 0 ; night again ; night per ; nin year ; no ~<child>
        iop	-3	no ~<night> ; no ~<threat> ; no ~<vermin> ; no ~drug ; no ~las ; no ~par ; no ~quis
        iop	-3	nobody get ; nobody need ; nois ; not ~mak ; not ~tak ; noth lin ; now im ; now my ; nuer
        iop	-3	nunc dej ; oding ; of crack ; of gin ; of month ; of rum ; off shift ; ok so ; old <home>
        iop	-3	on <chestheart> ; on <money> ; on gam ; on ice ; on oth ; on payday ; on wednesday
        iop	-3	onc the ; only <official> ; only cok ; op program ; open ; or nin ; or only ; or tak
        iop	-3	or they ; or use ; our hous ; out on ; over <always> ; over every ; over it ; pacient
        iop	-3	pagu ; pan ; parti only ; pas a ; pastilla ; pastilla azul ; patel ; payday weekend
        iop	-3	peaceful ; perders ; pet ; phon company ; pick at ; pick the ; piedr diari ; plan to
        iop	-3	pleas <continue> ; pleas keep ; pluck ; po say ; premis ; prescrib ; pric of
        iop	-3	privat <room> ; privat room ; probation me ; proces <trade> ; proces serv ; psiquiatr
        iop	-3	pt <stop> ; pued llam ; puppy ; put him ; q <day> ; q <night> ; que <buy> ; que <die>
        iop	-3	quit vodk ; r ; ran out ; rank ; rath <say> ; receipt ; refus ambulanc ; rep for
        iop	-3	residential program ; restroom ; return our ; rey ; rid my ; ring back ; rol up ; rop in
        iop	-3	saf ; sam as ; saturday sometim ; say only ; say pt ; say ~0 ; se <consume> ; se inyect
        iop	-3	seman tambien ; senor que ; seven day ; she <school> ; she turn ; shirt and ; sign for
        iop	-3	sin ~<put> ; sist sob ; sit for ; six a ; sixteen week ; slay ; slay me ; smel of
        iop	-3	smok blu ; smok weed ; snf ; so nobody ; som <alcohol> ; som <stimulant> ; som cocain
        iop	-3	someth <treatment> ; stabl no ; stay at ; stay in ; steel ; stil + ; stil drink ; su espos
        iop	-3	sum that ; swat ; swear its ; tar ; tech open ; ten <alcohol> ; ten <month> ; ten month
        iop	-3	test <stimulant> ; than thi ; the <fall> ; the <sedative> ; the ambulanc ; the attendanc
        iop	-3	the block ; the booz ; the couch ; the desk ; the driv ; the knif ; the meth ; the moment
        iop	-3	the passeng ; the wint ; then a ; then that ; ther <money> ; thi <home> ; thi <school>
        iop	-3	thi semest ; thi tim ; third <day> ; third <week> ; thre evening ; thre week ; through both
        iop	-3	through it ; thruout ; thursday group ; tien los ; til 0 ; tim the ; tin ; to <always>
        iop	-3	to <consume> ; to <kin> ; to com ; to drop ; to every ; to group ; to iop ; to new
        iop	-3	to peopl ; to ten ; today im ; todo ; tom com ; tom desd ; tonight ; tonight and ; tonit
        iop	-3	took two ; triag ; tuesday aft ; tumb ; two sister ; un cuchil ; un doc ; una sobrin
        iop	-3	unlock ; uno 0 ; until thi ; use anyth ; use mol ; used thi ; user ; vap nicotin ; vap thc
        iop	-3	vegetabl ; vest ; vicodin ; viv sol ; want bed ; want daytim ; was <hospital> ; was <put>
        iop	-3	was two ; we can ; we found ; web ; weed all ; weed i ; weed vap ; week ive ; weekend at
        iop	-3	went stif ; werent ; what to ; what we ; when it ; wherev ; who gon ; who or ; who sel
        iop	-3	whod tak ; whoev has ; whol tim ; wif husb ; wif of ; wil hold ; win a ; window open
        iop	-3	wint and ; with <stimulant> ; with cok ; with nurs ; with thc ; without ~los ; wkday
        iop	-3	wks in ; wont <put> ; wont get ; would finish ; wouldnt <say> ; wouldnt say ; y <alone>
        iop	-3	y pued ; ya and ; ya en ; ya no ; you let ; your <trade> ; your ~0 ; zaz ; zer ~<insurance>
        iop	-3	zyn ; ~<confused> ~<withdrawal> ; ~<consume> ~<alcohol> ; ~<container> <amount>
        iop	-3	~<money> of ; ~<sedative> ; ~<seizure> in ; ~<stimulant> in ; ~<think> ~<amount>
        iop	-3	~<withdrawal> x ; ~addres ; ~at ~your ; ~coc yo ; ~cristal ; ~dar ; ~delirium ~tremen
        iop	-3	~drug no ; ~dts ; ~dts x ; ~insuranc and ; ~know ; ~know ~how ; ~las ; ~leav ; ~long
        iop	-3	~los ~<unreal> ; ~los ~angel ; ~me acuerd ; ~month ~residential ; ~my ~<job> ; ~nos ; ~od
        iop	-3	~of ~<alcohol> ; ~oth ~inf ; ~panic ; ~per ; ~po ; ~resi in ; ~say mor ; ~servic ; ~sit
        iop	-3	~spray ; ~teng <child> ; ~treint ~dia ; ~tremen ; ~w/d ~seizur ; ~we
        iop	-4	% ; *abstinent.3 ; *ago.5 ; *drinks.2:other_experiencer ; *emergency.fever:negated
        iop	-4	*frequency.2:other_experiencer ; *homeless ; *keptUsing ; *lostThroughUse ; *quantity
        iop	-4	*seizure ; *seizure:historical ; *serviceQuestion:hypothetical ; *treatmentNeed:negated
        iop	-4	*usersAtHome ; *wantsOff:hypothetical ; *withdrawal ; + test ; + thc ; / <day> ; 0 %
        iop	-4	0 <colleague> ; 0 <home> ; 0 <illness> ; 0 nts ; 0 of ; 0 oh ; 0 pt ; <alcohol> <continue>
        iop	-4	<alcohol> <kill> ; <alcohol> desd ; <always> singl ; <always> the ; <amount> an
        iop	-4	<amount> los ; <angry> <drive> ; <appointment> by ; <asleep> <last> ; <blood> <job>
        iop	-4	<blood> y ; <bodypart> is ; <build> in ; <cannabis> <kin> ; <cannabis> <need>
        iop	-4	<cannabis> <think> ; <cannabis> out ; <child> <appointment> ; <child> re
        iop	-4	<church> <always> ; <clean> <moment> ; <clean> his ; <clothes> <day> ; <clothes> <opening>
        iop	-4	<clothes> <take> ; <consume> <opioid> ; <consume> blu ; <consume> i
        iop	-4	<continue> <container> ; <continue> <drug> ; <count> or ; <crowd> <room> ; <day> <awake>
        iop	-4	<day> <daytime> ; <day> <medicine> ; <day> <take> ; <drive> est ; <eat> then
        iop	-4	<emergency> x ; <fall> <opening> ; <furniture> <container> ; <furniture> <fluid>
        iop	-4	<furniture> par ; <give> <opioid> ; <give> <seizure> ; <go> <opioid> ; <headface> rol
        iop	-4	<height> <height> ; <hold> <continue> ; <home> <insurance> ; <home> wher
        iop	-4	<hospital> <night> ; <insurance> turn ; <job> without ; <key> on ; <kin> <opioid>
        iop	-4	<law> <stranger> ; <leave> them ; <leave> your ; <medicine> 0 ; <medicine> <amount>
        iop	-4	<medicine> of ; <moment> <room> ; <month> <pain> ; <night> he ; <official> <say>
        iop	-4	<opening> 0 ; <opening> off ; <opioid> <container> ; <opioid> <law> ; <order> ~<treatment>
        iop	-4	<outdoors> <eat> ; <outdoors> <town> ; <outdoors> then ; <phone> <angry> ; <photo> 0
        iop	-4	<play> <week> ; <put> him ; <record> <give> ; <record> <kin> ; <room> 0 ; <room> que
        """
}
