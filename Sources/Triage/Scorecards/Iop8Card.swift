extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop8 = """
        iop	-2	no ~<child> ; no ~<emergency> ; no ~<give> ; no ~<illness> ; no ~<vermin> ; no ~answ
        iop	-2	no ~drug ; no ~fev ; no ~hurry ; no ~ide ; no ~inf ; no ~job ; no ~night ; no ~reconoc
        iop	-2	no ~se ; no ~vacation ; nobody at ; nobody need ; noma <need> ; nos candy ; not ~<see>
        iop	-2	not ~mak ; not ~say ; not ~tak ; not ~used ; noth lin ; now im ; nuev <year> ; nuev ano
        iop	-2	numer ; nurs about ; nurs board ; o <amount> ; o mas ; o no ; och <year> ; och ano
        iop	-2	of <consume> ; of <daytime> ; of cok ; of county ; of em ; of firebal ; of jim ; of month
        iop	-2	of popov ; of thes ; of what ; off foil ; off klonopin ; offens ; oh <pill> ; ok so
        iop	-2	on <ask> ; on <chestheart> ; on <clinician> ; on <opening> ; on anyth ; on him ; on lin
        iop	-2	on our ; on tue ; on tv ; on wednesday ; on your ; onc the ; one <pill> ; one oth
        iop	-2	one year ; only <treatment> ; only now ; only saturday ; op <stimulant> ; or charg ; orang
        iop	-2	orth ; oth <partner> ; oth <room> ; oth <say> ; oth room ; oth say ; other
        iop	-2	our <furniture> ; our dog ; out from ; outpatient counselor ; outpatient from
        iop	-2	outpatient plac ; outpt x ; outreach 0 ; over <cannabis> ; over ther ; own <hospital>
        iop	-2	own <phone> ; pac ; pagin ; pagu ; panic ; pap le ; par quien ; parent want ; pas con
        iop	-2	pas de ; patient ; pearl ; pee ; peopl and ; peopl get ; peopl off ; per <school> ; per con
        iop	-2	permission to ; pharm ; pick at ; pick the ; piedr casi ; plan cover ; plan to ; pleas
        iop	-2	pleas <give> ; pleas be ; plu <stimulant> ; po <say> ; po is ; podemo ; popov ; por dond
        iop	-2	por si ; positiv ; positiv a ; post <crash> ; post accident ; powd ; pretend ; prim y
        iop	-2	prior ; proces <trade> ; proces serv ; program sinc ; prov ; psiquiatr ; psychiatrist
        iop	-2	pt <stop> ; pt is ; pued llev ; pued pas ; puert ; pupil ; push ; q 0 ; q <night> ; q day
        iop	-2	q si ; q ya ; que <buy> ; que <die> ; que <leave> ; que enviud ; que era ; que papel
        iop	-2	que salg ; que soy ; que tom ; que un ; quien se ; quier platica ; quier quit ; quit beer
        iop	-2	quit it ; quit sol ; radi ; radiat ; rail ; rat for ; rattl ; re <stranger> ; re entry
        iop	-2	re moth ; recog ; refund ; refus to ; releas ; remind ; remov ; rent in ; report on
        iop	-2	residential program ; residential thi ; retir in ; revers ; right <moment> ; right back
        iop	-2	right now ; rioj ; rol up ; rout to ; run a ; run down ; rye ; saf ; sal la ; sali bien
        iop	-2	salt ; sam # ; sampl ; sat through ; say ; say hes ; say how ; say it ; say she ; se <stop>
        iop	-2	se le ; sec ; second week ; see bug ; see fac ; seman ya ; semest and ; senor que ; sent
        iop	-2	septemb when ; session ; set an ; shad ; shar the ; she <stop> ; she <take> ; she been
        iop	-2	she drink ; she hasnt ; she put ; she thought ; she wil ; she wont ; shoot ; si a ; si le
        iop	-2	siet ano ; siet mes ; sign for ; sigu fum ; sigui ; sin ~<put> ; sin ~met ; sin ~nad
        iop	-2	sinc <law> ; sinc sum ; sinc valentin ; singl <room> ; singl room ; sist use ; sist wil
        iop	-2	six week ; slam tin ; sleep eat ; slid off ; slot by ; slur ; smel of ; smok it ; smok weed
        iop	-2	snort vyvans ; so <say> ; so <tired> ; so nobody ; so often ; so tel ; so tir ; sob 0
        iop	-2	softwar ; solt el ; someon ther ; someth <amount> ; sometim i ; son och ; song ; sop
        iop	-2	soy chof ; soy estudiant ; soy pap ; speech ; speech at ; spot in ; spr ; spr 0 ; staf 0
        iop	-2	stand ; start 0 ; stil do ; stil drink ; stil open ; stil pay ; stn ; stomach ; straight to
        iop	-2	strang ; straw in ; street on ; study ; su <hospital> ; su <stranger> ; su abuel
        iop	-2	su clinic ; sug ; sun ; supportiv ; sus <pet> ; system ; t ; t 0 ; tak adderal ; tak anyth
        iop	-2	tak bar ; tak whatev ; tak xanax ; tal <child> ; tal boy ; tal can ; talk nonsens ; talk of
        iop	-2	tap ; tech open ; tech y ; teeth are ; tel my ; ten beer ; term <illness> ; term disability
        iop	-2	test me ; that first ; that part ; that wasnt ; that we ; thc 0 ; the <build>
        iop	-2	the <clothes> ; the <leave> ; the <photo> ; the <stiff> ; the ambulanc ; the basement
        iop	-2	the bat ; the block ; the bourbon ; the clinton ; the deadlin ; the desk ; the driv
        iop	-2	the drug ; the eap ; the fal ; the ferry ; the festival ; the knob ; the laker
        iop	-2	the medical ; the meth ; the nicest ; the property ; the receipt ; the saf ; the shelt
        iop	-2	the sid ; the spel ; the strip ; the traffic ; the workbook ; the yard ; them sinc
        iop	-2	then nev ; then sam ; then slept ; then that ; ther <phone> ; ther <room>
        iop	-2	ther <stimulant> ; thes ; thesi ; they kept ; thi <home> ; thi am ; thi cal ; thi earth
        iop	-2	thi is ; thi isnt ; thi let ; thi the ; thi turn ; thing <go> ; thing as ; thing with
        iop	-2	third <day> ; third <night> ; third <week> ; thirty day ; thought it ; thre evening
        iop	-2	thre kid ; through a ; through friday ; thru both ; thursday group ; tianeptin ; tic tac
        iop	-2	tid ; tiemp que ; tien los ; tien una ; tienen <clinician> ; tijuan en ; til 0
        iop	-2	til <money> ; til nov ; tim <say> ; tim aft ; tim every ; tin ; tir of ; to <alcohol>
        iop	-2	to <always> ; to <kin> ; to <last> ; to <leave> ; to any ; to com ; to couch ; to die
        iop	-2	to drink ; to drop ; to every ; to giv ; to hid ; to know ; to last ; to new ; to noth
        iop	-2	to peopl ; to six ; to sort ; to vanish ; to your ; today ; today im ; todo ; todo los
        iop	-2	tom de ; tom desd ; tom diari ; tom un ; tomorrow and ; tonic ; tonight she ; took the
        iop	-2	tow yard ; toy ; tra ; trabaj social ; train in ; triag ; troc ; tumb ; twic <day>
        iop	-2	twic today ; two minut ; typical ; u <need> ; u tak ; un cuchil ; un litr ; una pastil
        iop	-2	una sobrin ; uncl had ; und the ; unhous ; until thi ; ur ; ur nurs ; use every
        iop	-2	use ketamin ; use mol ; use spe ; used cok ; used crack ; uso hac ; utah ; vap nicotin
        iop	-2	vap thc ; vec x ; vein ; vend tamal ; vicodin ; viejit ; virtual <treatment> ; virtual iop
        iop	-2	viv ; voic ; volunte ; vouch ; vs 0 ; w/d mgmt ; walk her ; wan ; want bed ; want ~0
        iop	-2	was at ; was caught ; was only ; was two ; watch for ; way out ; we <eat> ; we <hold>
        iop	-2	we <say> ; we <trust> ; we can ; we do ; we go ; we own ; wear ; web ; wed photograph
        iop	-2	wednesday and ; week late ; week mor ; week with ; weekend and ; weekend im ; weekend plu
        iop	-2	went out ; what <take> ; what and ; what doe ; whatsap ; when that ; wheth a ; who gon
        iop	-2	who nev ; who stil ; whoev open ; whol body ; whom ; wif cam ; wif drink ; wif husb
        iop	-2	wif upset ; wil <hold> ; wil keep ; wil ring ; wil tel ; wildernes camp ; wit ; with thc
        iop	-2	with zer ; withdrawal ; without ~los ; without ~stop ; wk <colleague> ; wk ~no ; wks ; wont
        iop	-2	wont <see> ; wont put ; wont see ; word ; word for ; worn ; worth ; would <fire>
        iop	-2	would not ; writ about ; writ it ; written down ; wrot my ; x <kin> ; y <alone> ; y dij
        iop	-2	y entr ; y nev ; y qued ; ya <leave> ; ya <write> ; ya en ; ya est ; ya sali ; year 0
        iop	-2	year aft ; year clean ; year two ; you <ask> ; you <crowd> ; you <last> ; you <take>
        iop	-2	you ask ; you bil ; you get ; you hir ; you keep ; you last ; you let ; you tak ; you when
        iop	-2	your <think> ; your cent ; your medical ; your resident ; your ~0 ; yrs ; yrs of ; yrs on
        iop	-2	zer ~<insurance> ; zer ~insuranc ; zoom and ; zyn ; ~0 ~<moment> ; ~0 ~dia ; ~<alcohol> or
        iop	-2	~<alcohol> ~w/d ; ~<amount> <week> ; ~<amount> ~<week> ; ~<bodypart> ; ~<consume> <consume>
        iop	-2	~<consume> <drug> ; ~<consume> ~<alcohol> ; ~<crowd> ~<home> ; ~<crowd> ~<say> ; ~<day> on
        iop	-2	~<day> par ; ~<drug> <give> ; ~<emergency> x ; ~<feel> it ; ~<give> <pet>
        iop	-2	~<give> ~<illness> ; ~<go> <go> ; ~<hot> ; ~<insurance> <play> ; ~<insurance> at
        iop	-2	~<leave> ~for ; ~<money> ~<money> ; ~<month> for ; ~<month> ~intern ; ~<need> ~<need>
        iop	-2	~<opioid> ~<stimulant> ; ~<put> nad ; ~<seizure> ; ~<seizure> 0 ; ~<seizure> in
        iop	-2	~<seizure> ~when ; ~<stimulant> 0 ; ~<stimulant> y ; ~<take> a ; ~<take> ~your
        iop	-2	~<think> ~<amount> ; ~<treatment> <alcohol> ; ~<treatment> <month>
        iop	-2	~<withdrawal> ~<seizure> ; ~<year> <stranger> ; ~a ~<crowd> ; ~absces ; ~addres ; ~and ~a
        iop	-2	~angel ; ~appointment ; ~cal ; ~cinc ~mes ; ~coc ; ~cp ; ~ct ; ~dar ; ~de ~<consume>
        iop	-2	~de ~dos ; ~dia par ; ~dia ~intern ; ~diari ; ~diem ; ~doesnt ; ~dog ; ~dos ~mes
        iop	-2	~driv every ; ~drug ; ~ear ; ~etoh ~w/d ; ~four ~week ; ~gav ~her ; ~got ~your ; ~grand
        iop	-2	~grand ~mal ; ~group ~hom ; ~had ~to ; ~he ~quit ; ~hom staf ; ~hurry ; ~id ; ~in a
        iop	-2	~in ~her ; ~in ~my ; ~infart ; ~its ; ~jal ; ~job ; ~know ; ~la ~net ; ~long
        iop	-2	~my ~<colleague> ; ~nam no ; ~narcan in ; ~no ~tx ; ~nos ; ~od ; ~of ~<amount> ; ~of ~thre
        iop	-2	~on ~purpos ; ~one could ; ~one ~of ; ~par ; ~per ~diem ; ~pued <breath> ; ~pued respir
        iop	-2	~purpos ; ~quier viv ; ~quis ; ~reciben ; ~reconoc ; ~residential ~program ; ~retir ; ~rum
        iop	-2	~run ; ~sab ; ~safety <afraid> ; ~safety concern ; ~se a ; ~se ni ; ~seiz ; ~seizur com
        iop	-2	~sist no ; ~spray ; ~stab ; ~sx <day> ; ~sx <moment> ; ~sx now ; ~sz x ; ~ten ~<week>
        iop	-2	~ten ~week ; ~teng <key> ; ~than ; ~the one ; ~the ~<night> ; ~the ~<treatment> ; ~tx hx
        iop	-2	~un ~<illness> ; ~un ~infart ; ~up ~<amount> ; ~up ~sinc ; ~w/d no ; ~we ; ~week ; ~what
        iop	-2	~withdrawal ~unit ; ~wound ; él es
        iop	-3	*confusion:negated ; *family.1 ; *otherService.weight:other_experiencer ; *overdose:negated
        iop	-3	*quantity ; *quantity.treatmentBefore:historical ; *rhythm.1 ; *seizure:negated
        iop	-3	*sinceStopping.1 ; *substance.opioid:other_experiencer ; *substance.sedative:hypothetical
        iop	-3	*wantsOff:hypothetical ; 0 <home> ; 0 <last> ; 0 bal ; 0 clean ; 0 last ; 0 today
        iop	-3	<afraid> <stop> ; <alcohol> desd ; <alcohol> q ; <always> <ask> ; <always> <stranger>
        iop	-3	<always> desd ; <always> the ; <amount> bar ; <amount> he ; <amount> ~<day> ; <angry> que
        iop	-3	<appointment> <day> ; <ask> <last> ; <ask> <moment> ; <ask> her ; <ask> us ; <asleep> <pet>
        iop	-3	<blade> <furniture> ; <blood> a ; <blood> y ; <bodypart> <job> ; <bodypart> <put>
        iop	-3	<bodypart> <start> ; <bodypart> <wait> ; <bodypart> are ; <breath> <say> ; <build> my
        iop	-3	<cannabis> / ; <cannabis> <kin> ; <cannabis> out ; <caretaking> <furniture>
        iop	-3	<chestheart> lik ; <child> been ; <church> <always> ; <church> <outdoors>
        iop	-3	<clean> <moment> ; <clean> his ; <clinician> <continue> ; <clothes> <day>
        iop	-3	<clothes> <take> ; <cold> the ; <colleague> <colleague> ; <colleague> <hospital>
        iop	-3	<colleague> to ; <color> <go> ; <consume> <fluid> ; <consume> <sedative> ; <consume> el
        iop	-3	<consume> she ; <consume> ya ; <container> <daytime> ; <continue> <container> ; <count> or
        iop	-3	<crowd> <kin> ; <crowd> <room> ; <day> <awake> ; <day> <buy> ; <day> sam ; <day> sinc
        iop	-3	<daytime> <school> ; <drive> <amount> ; <drive> <kill> ; <drive> <month> ; <drive> <put>
        iop	-3	<drive> est ; <eat> <continue> ; <eat> <furniture> ; <eat> <wait> ; <eat> nad
        iop	-3	<feel> <alcohol> ; <fluid> <go> ; <fluid> <sick> ; <friend> <friend>
        iop	-3	<furniture> <alcohol> ; <furniture> <container> ; <furniture> <month> ; <furniture> a
        iop	-3	<furniture> open ; <furniture> when ; <give> <tool> ; <give> my ; <give> or ; <go> <opioid>
        iop	-3	<go> <withdrawal> ; <go> lik ; <happy> <afraid> ; <headface> <school> ; <headface> lik
        iop	-3	<hear> <happy> ; <height> <say> ; <hit> me ; <hold> a ; <home> <build> ; <home> <buy>
        iop	-3	<home> <clinician> ; <home> <insurance> ; <home> <take> ; <hospital> <clothes>
        iop	-3	<hospital> <last> ; <illness> in ; <insurance> <clothes> ; <insurance> turn
        iop	-3	<intoxicated> on ; <job> clos ; <job> over ; <key> <amount> ; <kill> <friend>
        iop	-3	<kin> <alcohol> ; <kin> <caretaking> ; <kin> <clothes> ; <kin> <height> ; <kin> <medicine>
        iop	-3	<kin> <soon> ; <kin> bf ; <kin> he ; <kin> pleas ; <kin> x ; <law> ~<day> ; <leave> by
        iop	-3	<leave> your ; <medicine> <medicine> ; <medicine> and ; <moment> <consume>
        iop	-3	<moment> <opioid> ; <moment> <phone> ; <moment> <room> ; <moment> <soon> ; <moment> back
        iop	-3	<money> or ; <month> <alcohol> ; <need> <pet> ; <night> 0 ; <night> he ; <official> <trade>
        iop	-3	<opening> shut ; <opioid> <container> ; <opioid> <friend> ; <opioid> <headface>
        iop	-3	<opioid> <law> ; <opioid> <needle> ; <opioid> sinc ; <order> ~0 ; <outdoors> <eat>
        iop	-3	<outdoors> <town> ; <outdoors> so ; <partner> <confused> ; <partner> <seizure>
        iop	-3	<past> <colleague> ; <pet> <friend> ; <pet> de ; <phone> 0 ; <phone> <build>
        iop	-3	<phone> <consume> ; <phone> <official> ; <phone> <partner> ; <phone> on
        iop	-3	<pill> <palecolor> ; <play> los ; <play> only ; <record> <kin> ; <record> <need>
        iop	-3	<room> <container> ; <rope> up ; <sad> no ; <say> <bodypart> ; <say> <fire> ; <say> <kill>
        iop	-3	<say> <soon> ; <say> back ; <say> desd ; <say> he ; <say> hes ; <say> just ; <say> pt
        iop	-3	<say> what ; <sedative> <medicine> ; <sedative> <moment> ; <see> <unreal> ; <see> <week>
        iop	-3	<see> in ; <see> what ; <shake> y ; <sick> in ; <sober> <night> ; <sober> <stimulant>
        iop	-3	<start> <shake> ; <stiff> <headface> ; <stimulant> + ; <stimulant> <sober>
        iop	-3	<stimulant> <stimulant> ; <stimulant> it ; <stimulant> mayb ; <stimulant> near
        iop	-3	<stop> <appointment> ; <stop> <clinician> ; <stop> <consume> ; <stop> <hear> ; <stop> <say>
        iop	-3	<stop> <sedative> ; <take> <gun> ; <take> <withdrawal> ; <take> bar ; <take> mushroom
        iop	-3	<take> ten ; <take> whatev ; <think> <ask> ; <think> <record> ; <think> <stimulant>
        iop	-3	<tool> <drive> ; <tool> at ; <tool> on ; <town> <consume> ; <town> <law> ; <town> hr
        iop	-3	<trade> <cannabis> ; <trade> <treatment> ; <treatment> <asleep> ; <treatment> <week>
        iop	-3	<treatment> es ; <treatment> per ; <treatment> sinc ; <vermin> <bodypart> ; <wait> at
        iop	-3	<water> <home> ; <water> <kin> ; <week> ive ; <week> no ; <week> tambien ; <withdrawal> off
        iop	-3	<write> la ; <year> <go> ; <year> <moment> ; <year> <opioid> ; <year> <sober>
        iop	-3	<year> <stimulant> ; a <always> ; a <relapse> ; a book ; a break ; a bucket ; a clean
        iop	-3	a day ; a detox ; a garden ; a spot ; a terribl ; a weeknight ; about <stimulant>
        iop	-3	about me ; accept ; adderal de ; admission ; adolescent ; aft eleven ; ahi mism ; ahorit
        iop	-3	al <day> ; alcohol poison ; alert ; all <amount> ; all night ; alprazolam ; an alarm
        iop	-3	and <fluid> ; and bed ; and hes ; and off ; anoth <job> ; approx ; are we ; arent ther
        iop	-3	as <soon> ; ask her ; at ballgam ; at kais ; at midnight ; at weekend ; bacardi ; back on
        iop	-3	banan ; bard ; be hom ; be seen ; bed befor ; been <eat> ; been <kill> ; been to ; bf
        iop	-3	bottl ; bottl a ; breastbon sinc ; bring his ; bring up ; bulb ; burn up ; but nobody
        iop	-3	buy the ; by christma ; cabinet ; camer ; camer off ; can / ; can say ; can start
        iop	-3	cant <stop> ; cant <think> ; casin ; centro ; channel ; cheapest thing ; chok her
        iop	-3	cinc vec ; clarify ; clean a ; client in ; clinton ; cloud ; cocain ; cocain sinc ; cok all
        iop	-3	cok off ; cok test ; color of ; com <eat> ; com es ; confus ; connection ; corol ; coupl x
        iop	-3	court dat ; courthous ; coverag ; crypt ; cuant <money> ; cuant cobran ; cuart y ; d <past>
        iop	-3	d ago ; dai sinc ; day 0 ; day program ; day six ; de <clean> ; de <opioid> ; debaj de
        iop	-3	denny ; desd 0 ; desd <day> ; desd el ; desintoxicacion ; desk ; detail ; detox is
        iop	-3	diari desd ; diaria y ; dient ; discount ; discus ; do first ; do mol ; dog ~died
        iop	-3	dont <ask> ; dont <remember> ; dont <stop> ; dont ask ; dont rememb ; dr patel ; drink from
        iop	-3	driv of ; drov ; dry out ; dtr re ; duerm en ; each and ; eap ; ed rn ; el <opioid>
        iop	-3	el <phone> ; el <room> ; el alcohol ; el iop ; el mio ; el peric ; encarg ; ent ; espos usa
        iop	-3	est <night> ; est <palecolor> ; est cer ; est intern ; est noch ; est y ; estan ; estat
        iop	-3	estuv en ; eve <crowd> ; eve group ; every day ; every gig ; ex <say> ; explain ; eye rol
        iop	-3	f <hear> ; f dab ; f first ; falt en ; favorit ; fent 0 ; fent in ; finish with
        iop	-3	first offens ; flap ; floor ; for cannabi ; for eight ; for you ; foreman wont ; friday at
        iop	-3	from <month> ; fui ; fuimo a ; gallon ; garaj ; general ; get his ; go liv ; go ~away
        iop	-3	goe through ; got caught ; grad school ; graduat rehab ; hand wont ; hav <leave> ; hav gon
        iop	-3	he <put> ; he <think> ; he know ; he laugh ; he wil ; hear my ; heel drum ; held the
        iop	-3	her <medicine> ; her <partner> ; her its ; her out ; hes cal ; his <asleep> ; his mouth
        iop	-3	his roommat ; hold his ; hospital ; hour ago ; how <always> ; how <amount> ; how often
        iop	-3	hygienist and ; i <order> ; i haul ; im <tired> ; in <past> ; in <withdrawal> ; in his
        iop	-3	in one ; insulin ; intern es ; interview ; iop in ; iop now ; is <hold> ; is using
        iop	-3	it began ; it dai ; it just ; it out ; its <count> ; iv 0 ; iv <stimulant> ; jim beam
        iop	-3	job no ; july 0 ; keep hear ; kern ; kevin ; la <consume> ; la <drive> ; la autopist
        iop	-3	la lengu ; la llav ; la marihuan ; la metadon ; la recet ; la sal ; las una ; las xanax
        iop	-3	last nit ; law say ; law school ; le <stop> ; le contest ; lean <always> ; lean every
        iop	-3	least ; leav ther ; leg wont ; lengu ; lin <fall> ; lin drop ; litr de ; liv alon ; liv her
        iop	-3	los <consume> ; lost <count> ; lvn ; m 0 ; m <cannabis> ; m cal ; m used ; mad 0
        iop	-3	mak <feel> ; mak sens ; man i ; mat ; me back ; me cai ; me inyect ; me twic ; mes limpi
        iop	-3	meth to ; methadon ; mi lug ; mi viej ; minut ago ; minut on ; mis <colleague> ; mis my
        iop	-3	mo x ; mom bf ; morphin ; mot en ; murd on ; muy sol ; my hour ; my hous ; my sock
        iop	-3	my stepdad ; my tenant ; my tio ; napkin ; need me ; need placement ; need someon
        iop	-3	nev been ; night 0 ; night per ; nin year ; no ~<hot> ; no ~<job> ; no ~<night> ; no ~<say>
        iop	-3	no ~<threat> ; no ~consum ; no ~las ; no ~par ; nobody get ; noma queri ; nombr y
        iop	-3	noth <put> ; nunc dej ; oding ; of <drug> ; of crack ; of gin ; of rum ; off shift
        iop	-3	off spe ; oficin de ; old <home> ; on <count> ; on <money> ; on day ; on everyth ; on gam
        iop	-3	on january ; on payday ; only cok ; only use ; open ; or les ; or nin ; or tak ; or they
        iop	-3	or use ; oth kind ; our hous ; out my ; outpatient on ; outpt 0 ; over it ; oxycodon ; paid
        iop	-3	pan ; par su ; parti only ; particul ; partn ; pas por ; passeng ; patel ; payday and
        iop	-3	peaceful ; perd el ; personal ; pet ; phon company ; phon on ; photograph and ; piedr diari
        iop	-3	pierd la ; pistol ; platic y ; pluck ; po say ; ppo ; premis ; prescrib ; pric of
        iop	-3	privat <room> ; privat room ; probation me ; pued llam ; puppy ; purs ; put him ; q <day>
        iop	-3	que voy ; quier alg ; quit the ; quit vodk ; r ; ran out ; rank ; rath <say> ; rath than
        iop	-3	reason ive ; referral fax ; refus ambulanc ; rep for ; retir from ; rey ; rid my
        iop	-3	ring back ; rop in ; sab com ; saturday sinc ; say cant ; say only ; say pt ; se <consume>
        iop	-3	se acab ; se inyect ; sem 0 ; seman tambien ; sentenc ; seven day ; seven or ; shar a
        iop	-3	she <hear> ; she <school> ; she my ; shirt and ; shot and ; si est ; sist sob ; six a
        iop	-3	sixteen week ; slay ; slay me ; sleep on ; smok blu ; snf ; sof ; som <treatment>
        iop	-3	som cocain ; someth <treatment> ; speak in ; stabl no ; stay at ; stay in ; steel ; stil +
        iop	-3	streak ; sum that ; swear its ; tak eight ; tak kais ; target ; tech ; ten <alcohol>
        iop	-3	ten <month> ; ten month ; test <stimulant> ; than thi ; that hous ; that year ; the <fall>
        iop	-3	the addres ; the attendanc ; the booz ; the clock ; the coffe ; the couch ; the daycar
        iop	-3	the hallway ; the knif ; the leav ; the moment ; the passeng ; the vent ; the ~smok
        iop	-3	then a ; ther <money> ; thi tim ; thing <past> ; thing befor ; think its ; through all
        iop	-3	through both ; through it ; thruout ; to <consume> ; to donat ; to iop ; to smok ; tonight
        iop	-3	tonight and ; tonit ; trap ; try ; tuesday aft ; turn down ; twic and ; two sister ; tx for
        iop	-3	un minut ; unlock ; uno 0 ; urologist ; used thi ; useles ; user ; vacant ; vegetabl
        iop	-3	vendor ; viv sol ; volvi al ; walk the ; wan quit ; want daytim ; want placement
        iop	-3	was <put> ; we found ; weed i ; weed out ; weed vap ; week ive ; werent ; what to ; who or
        iop	-3	who sel ; whoev has ; whol tim ; wif of ; win a ; window open ; wint and ; with <stimulant>
        iop	-3	with plan ; wkday ; wkly x ; wks in ; won a ; wont <put> ; wont say ; would finish
        iop	-3	wouldnt <say> ; wouldnt say ; wrong with ; y <fluid> ; y pued ; ya and ; ya casi ; yes or
        iop	-3	you ever ; you folk ; your <school> ; your <trade> ; your doctor ; your patient ; zaz
        iop	-3	~<alcohol> ~<drug> ; ~<consume> ~<drug> ; ~<day> ~is ; ~<drug> ; ~<drug> ~<alcohol>
        iop	-3	~<illness> <opioid> ; ~<job> <leave> ; ~<job> ~<day> ; ~<money> of ; ~<money> ~me
        iop	-3	~<seizure> <go> ; ~<seizure> <stop> ; ~<stimulant> <say> ; ~<stimulant> in ; ~<think> en
        iop	-3	~<think> si ; ~<withdrawal> x ; ~a ~<height> ; ~at ~your ; ~away ~for ; ~client ; ~coc yo
        iop	-3	~cost ~me ; ~cristal ; ~day ~liv ; ~delirium ~tremen ; ~drug no ; ~dts ; ~dts x
        iop	-3	~for ~<amount> ; ~funeral in ; ~ide ; ~insuranc ; ~insuranc and ; ~klonopin ; ~know ~how
        iop	-3	~leav ; ~lik ~<water> ; ~lik ~wat ; ~los ~<unreal> ; ~los ~angel ; ~month ~residential
        iop	-3	~my ~<bodypart> ; ~my ~<job> ; ~of ~<alcohol> ; ~oth ~inf ; ~panic ; ~partn ; ~po
        iop	-3	~pued <alone> ; ~pued sol ; ~resi in ; ~rm ; ~say mor ; ~servic ; ~sit ; ~teng <child>
        iop	-3	~treint ; ~tremen ; ~w/d <ask> ; ~w/d ask ; ~w/d ~seizur ; ~withdrawal ~seizur
        iop	-4	% ; % off ; *abstinent.3 ; *ago.5 ; *arrests:hypothetical ; *drinks.2:other_experiencer
        iop	-4	*frequency.2:other_experiencer ; *homeless ; *keptUsing ; *lastUsed ; *seizure:historical
        iop	-4	*serviceQuestion:hypothetical ; + weed ; / <day> ; 0 % ; 0 <colleague> ; 0 <wait> ; 0 g
        iop	-4	0 of ; 0 pt ; <alcohol> <kill> ; <alcohol> <moment> ; <alcohol> from ; <alcohol> sinc
        iop	-4	<alcohol> todo ; <always> singl ; <amount> <bodysound> ; <amount> <container>
        iop	-4	<amount> <put> ; <amount> an ; <amount> ~<crowd> ; <angry> <drive> ; <appointment> by
        iop	-4	<asleep> <last> ; <asleep> de ; <bodypart> 0 ; <bodypart> <palecolor> ; <bodypart> <sick>
        iop	-4	<break> so ; <cannabis> <need> ; <cannabis> <think> ; <caretaking> <pet>
        iop	-4	<child> <appointment> ; <child> re ; <clothes> <opening> ; <clothes> <put>
        iop	-4	<colleague> <drive> ; <consume> <past> ; <consume> blu ; <consume> did ; <consume> i
        iop	-4	<continue> <drug> ; <crowd> <consume> ; <day> <fluid> ; <day> <medicine> ; <day> <take>
        iop	-4	<eat> <headface> ; <eat> then ; <emergency> x ; <feel> ok ; <friend> of
        iop	-4	<furniture> <fluid> ; <furniture> <opening> ; <furniture> <say> ; <give> <opioid>
        iop	-4	<go> <bodypart> ; <gun> <headface> ; <height> <height> ; <hold> <continue> ; <hold> <phone>
        iop	-4	<home> <alone> ; <home> her ; <home> wher ; <hospital> <night> ; <hospital> sw
        iop	-4	<job> without ; <kin> <opioid> ; <kin> its ; <kin> then ; <leave> them ; <medicine> 0
        iop	-4	<medicine> <amount> ; <medicine> of ; <month> <pain> ; <need> <furniture>
        iop	-4	<needle> <furniture> ; <official> <say> ; <opening> <fall> ; <opening> off
        iop	-4	<opioid> <room> ; <opioid> <think> ; <opioid> off ; <outdoors> <always> ; <outdoors> then
        iop	-4	<palecolor> <pill> ; <partner> <clean> ; <partner> supportiv ; <phone> <angry>
        iop	-4	<phone> <continue> ; <photo> 0 ; <put> him ; <room> <consume> ; <room> que ; <rope> <ask>
        iop	-4	<say> <eat> ; <say> <feel> ; <say> out ; <say> ~0 ; <say> ~<leave> ; <sedative> <alcohol>
        iop	-4	<sedative> <always> ; <sedative> <cold> ; <see> by ; <shake> on ; <shake> so ; <soon> se
        iop	-4	<stimulant> iv ; <stimulant> qd ; <stop> <medicine> ; <stop> <shake> ; <take> <alcohol>
        iop	-4	<take> <headface> ; <take> <room> ; <take> at ; <think> <past> ; <treatment> con
        iop	-4	<try> <stop> ; <vermin> on ; <wait> <hot> ; <withdrawal> <hospital>
        iop	-4	<withdrawal> <sedative> ; <withdrawal> the ; a <try> ; a <volunteer> ; a and ; a cok
        iop	-4	a gram ; a lock ; a prob ; absces ; aft <year> ; again ; again every ; agre to ; agu y
        iop	-4	ahorit est ; albanil ; all <night> ; am stil ; and <cannabis> ; and most ; and weed ; anoch
        iop	-4	approx 0 ; at least ; ayer ; back aft ; be <phone> ; be quick ; bean ; been <put>
        iop	-4	been going ; been see ; befor work ; behind a ; between <eat> ; bring the ; but <say> ; buz
        iop	-4	cal want ; candl ; car and ; charg my ; clr in ; cok fre ; compr ; con suer ; could <go>
        iop	-4	count out ; cp ; crack dai ; crack sinc ; cuant dur ; cuart ; current iop ; d x ; dai want
        iop	-4	daught she ; day again ; de abril ; de fresn ; de tom ; desd marz ; design ; detox befor
        iop	-4	devuelv ; dia desd ; dio una ; dond se ; drink did ; dry <day> ; eight week ; el <breath>
        iop	-4	el air ; el trag ; en <treatment> ; en cocain ; encampment ; entir tim ; entrevist
        iop	-4	espald y ; espej ; estuv ; every singl ; ex <colleague> ; f s/p ; facilitator ; feel ok
        iop	-4	fiv of ; foam ; for <cannabis> ; for <month> ; fork ; from him ; fum diari ; fuman cristal
        iop	-4	furnac ; g a ; gas ; gav him ; get her ; go through ; gon by ; gram a ; gray ; greek
        iop	-4	group ; gummi ; half of ; hand are ; has dementi ; has for ; havent <asleep> ; havent slept
        iop	-4	he <buy> ; he say ; heel ; her <sedative> ; hes <phone> ; hes been ; hes stil ; him out
        iop	-4	his <say> ; hosp ; hosp sw ; how much ; hr <past> ; hr ago ; hung up ; hungry ; i <kill>
        iop	-4	i shoot ; i sweat ; i tel ; i test ; if <stranger> ; im drink ; in ther ; in tx ; includ
        iop	-4	interlock ; intern con ; iop de ; is hav ; is his ; is hold ; ito ; its 0 ; jur que
        iop	-4	keep ask ; kick the ; kid nam ; la ~<stimulant> ; las <sedative> ; le quier ; look in
        iop	-4	los <eat> ; lu ; m <illness> ; malil ; me <buy> ; me how ; me pleas ; medical <treatment>
        iop	-4	medical detox ; men in ; mes sin ; mg a ; mgmt ; mom and ; motel ; muchach que ; muy buen
        iop	-4	my numb ; narcan x ; nin <year> ; no ~pas ; novi se ; now 0 ; now my ; of tito ; of vodk
        """
}
