extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential2 = """
        residential	5	goe and ; got pto ; got put ; graduation ; guest room ; hacen al ; hag falt
        residential	5	half year ; has <consume> ; has medi ; he mis ; hear them ; hes <calm> ; hes snort
        residential	5	hij va ; him im ; his bed ; his couch ; hom he ; hospital ; hour yesterday
        residential	5	huf paint ; i huf ; i rent ; ice ; im keep ; im sleep ; in month ; inhalant
        residential	5	inpatient run ; insultan ; int your ; intern o ; internarl ; iop now ; iop twic
        residential	5	is squeez ; isnt <amount> ; isnt <hold> ; isnt hold ; it <stimulant> ; it cocain
        residential	5	it four ; it stay ; its spe ; ivdu meth ; judg gav ; judg sign ; la bard
        residential	5	la custodi ; la ~<stimulant> ; layover <amount> ; le guard ; let by ; librium
        residential	5	light up ; lin off ; llam pap ; long one ; los audifono ; lost <trade> ; lost the
        residential	5	lueg y ; lug dond ; m <asleep> ; m <leave> ; m don ; media ; men ; met cocain
        residential	5	meth pretty ; min sinc ; mism en ; mism la ; mom and ; monday wednesday ; motel
        residential	5	motel on ; moth son ; much every ; my chip ; my elbow ; my marriag ; my plat ; n k
        residential	5	necesit otr ; need acceptanc ; need inpt ; need out ; neg no ; nev real ; next step
        residential	5	nic about ; ninety in ; no few ; no plan ; no veo ; no ~oth ; no ~resi ; nod along
        residential	5	nurs look ; oakland ; of <stimulant> ; of both ; one <crowd> ; out <go> ; out thi
        residential	5	outpatient didnt ; outpatient plac ; outpatient twic ; over <month> ; pack list
        residential	5	paid in ; par may ; part <stop> ; part end ; part is ; pastor for ; pd <job>
        residential	5	pd offic ; piedr desd ; piedr ya ; por <alcohol> ; possession arrest ; psychosi x
        residential	5	pus por ; q <consume> ; qued intern ; quier inform ; recommend ; reentry rn
        residential	5	rehab at ; rehab en ; report dat ; resi in ; resid in ; residential car ; rock
        residential	5	room all ; roommat all ; roommat cook ; run my ; sali ; second act ; second week
        residential	5	segui usand ; sei ano ; sentaran ; she complet ; shelt night ; shelt staf ; sho on
        residential	5	si los ; siet dia ; sign 0 ; sinc 0 ; sinc <always> ; sinc around ; sinc every
        residential	5	sist use ; sleep und ; smok the ; sold out ; someth mor ; spe <past> ; spe dai
        residential	5	spe he ; sro ; step one ; stepdad is ; straight thru ; strang one ; streak <go>
        residential	5	structur befor ; suer y ; sulk ; tampoc es ; tank / ; tap at ; teeth gon
        residential	5	telehealth outpatient ; tent und ; than thi ; that <room> ; that apartment
        residential	5	that couch ; that part ; the apt ; the deal ; the detox ; the irony ; the longest
        residential	5	the outpatient ; them sinc ; then cok ; therapist 0 ; they gav ; thi job ; thre guy
        residential	5	tim you ; tin 0 ; tin most ; to anyth ; to outpatient ; to residential ; tomorrow no
        residential	5	took him ; treint dia ; twic at ; twic through ; twic today ; two tim ; tx ; tx for
        residential	5	un <room> ; un hombr ; un lug ; usa cristal ; use on ; used meth ; va detox ; viv
        residential	5	viv con ; was <cannabis> ; was <consume> ; was somebody ; week clean ; week desd
        residential	5	wel so ; whatev the ; whenev ; whippet canister ; who <continue> ; who cook
        residential	5	whol ninety ; with leav ; with spe ; wk how ; wk meth ; wkr 0 ; women ; wont sign
        residential	5	x <alcohol> ; y <pill> ; y fum ; y juev ; y pastilla ; y ~mi ; yo llev
        residential	5	your residential ; ~<hear> ni ; ~<home> <treatment> ; ~<hospital> to
        residential	5	~<kin> ~<hospital> ; ~<threat> ; ~<treatment> <treatment> ; ~day and
        residential	5	~el ~<treatment> ; ~fent ; ~hang ~himself ; ~mi ~<colleague> ; ~quedan ; ~regresan
        residential	5	~regresan ~a ; ~the ~0 ; ~voc ni ; él <leave> ; él sali
        residential	4	% off ; *emergency.3 ; *frequency.1 ; *keptUsing.0 ; *organDamage.0:negated
        residential	4	*outpatientWord.0:negated ; *psychosis.0:negated ; *quitting.0:hypothetical
        residential	4	*rehabDone.0 ; *spam.0 ; *substance.4 ; 0 bal ; 0 bc ; 0 both ; 0 d ; 0 day ; 0 hear
        residential	4	0 judg ; 0 outpt ; 0 overpas ; 0 stabl ; <alcohol> at ; <asleep> debaj ; <asleep> en
        residential	4	<blade> <furniture> ; <bodypart> from ; <bodypart> heal ; <bodypart> siz
        residential	4	<break> <consume> ; <break> <day> ; <cannabis> only ; <chestheart> <last>
        residential	4	<chestheart> fuert ; <child> tyl ; <clean> salt ; <clinician> show
        residential	4	<clothes> <illness> ; <cold> <always> ; <cold> <count> ; <colleague> d/c
        residential	4	<consume> <amount> ; <consume> ket ; <container> <alcohol> ; <continue> all
        residential	4	<continue> by ; <count> <day> ; <count> im ; <crowd> <insurance> ; <crowd> twic
        residential	4	<day> <hospital> ; <drive> <alcohol> ; <drug> <always> ; <drug> <home>
        residential	4	<drug> <law> ; <eat> <stimulant> ; <emergency> <hold> ; <fire> <stimulant>
        residential	4	<friend> deal ; <furniture> <drug> ; <furniture> <opening> ; <furniture> lik
        residential	4	<give> or ; <go> <stimulant> ; <go> <wait> ; <go> aft ; <go> me ; <headface> aft
        residential	4	<hear> <blade> ; <height> <night> ; <height> hast ; <hit> <stimulant>
        residential	4	<hold> <month> ; <home> <fluid> ; <home> <stop> ; <home> ahi ; <home> con
        residential	4	<home> del ; <homeless> <night> ; <homeless> <water> ; <homeless> off
        residential	4	<hospital> ref ; <hospital> to ; <hot> for ; <hot> the ; <illness> dxd ; <illness> i
        residential	4	<insurance> <start> ; <insurance> cas ; <insurance> met ; <intoxicated> with
        residential	4	<job> card ; <job> without ; <kin> <sedative> ; <kin> <sober> ; <last> <calm>
        residential	4	<last> <put> ; <law> <hold> ; <law> del ; <law> not ; <law> por ; <law> x
        residential	4	<leave> already ; <leave> sid ; <leave> uno ; <lock> <treatment> ; <money> are
        residential	4	<money> todo ; <month> <continue> ; <month> <home> ; <month> <treatment>
        residential	4	<need> <soon> ; <need> high ; <need> res ; <night> <count> ; <night> dur
        residential	4	<night> duration ; <night> each ; <night> of ; <night> per ; <opening> porqu
        residential	4	<opening> sinc ; <opioid> <day> ; <opioid> out ; <outdoors> doe ; <partner> my
        residential	4	<partner> usa ; <past> <media> ; <past> dur ; <past> ~<stop> ; <pet> <lock>
        residential	4	<play> <appointment> ; <put> <hot> ; <put> <stimulant> ; <put> ~<treatment>
        residential	4	<sedative> <withdrawal> ; <sick> ni ; <stimulant> 0 ; <stimulant> <headface>
        residential	4	<stimulant> <pet> ; <stimulant> bf ; <stimulant> which ; <stimulant> ~<illness>
        residential	4	<stimulant> él ; <stranger> only ; <stranger> we ; <take> <room> ; <take> mushroom
        residential	4	<take> otr ; <threat> a ; <tool> <chestheart> ; <town> <vendor> ; <trade> local
        residential	4	<treatment> <angry> ; <treatment> <friend> ; <treatment> <wait>
        residential	4	<treatment> against ; <treatment> back ; <treatment> for ; <trust> it
        residential	4	<wait> <homeless> ; <wait> <kin> ; <wait> <past> ; <wait> as ; <water> <week>
        residential	4	<water> so ; <week> <phone> ; <year> <hit> ; <year> pretty ; a <homeless>
        residential	4	a <opening> ; a beach ; a fifteen ; a marriag ; a terapi ; a un ; absces ; aceler y
        residential	4	adderal not ; adderal out ; adderal she ; admin d/c ; ahi le ; al ambulatori
        residential	4	all spr ; alli ; almost dai ; alt hoy ; ambulatori en ; an <amount> ; and <drug>
        residential	4	and custody ; and feed ; and hom ; and most ; and sleep ; and twic ; and underlin
        residential	4	and wednesday ; ano metiendom ; anoth <job> ; apparent ; around <day> ; ask no
        residential	4	at an ; at day ; audienci ; bank has ; bard ; bath salt ; beach 0 ; bed aft
        residential	4	bed avail ; been thre ; been violent ; blad is ; blanket in ; blow <amount>
        residential	4	board <treatment> ; board consent ; boyfriend hit ; break and ; burn up ; cal stat
        residential	4	cam by ; caminan por ; can <appointment> ; can go ; cancel it ; cart and ; cas del
        residential	4	cdl and ; centr residencial ; circl of ; cirrhosi ; cle that ; clean bil ; clt in
        residential	4	cocain is ; cok dur ; cok for ; cok qd ; cok thursday ; complet a ; complet detox
        residential	4	con <medicine> ; cond ; consejer dic ; cook it ; could he ; couldnt tel
        residential	4	county jail ; county on ; coupl month ; cps took ; crack at ; cre a ; crept back
        residential	4	cristal tre ; crumb ; cuart dond ; cuatr vec ; cuidandom ; custody 0 ; dai six
        residential	4	dai thre ; dai two ; dan de ; day four ; day over ; de <treatment>
        residential	4	de desintoxicacion ; de program ; deal it ; dec desd ; desd 0 ; desd juni ; desintox
        residential	4	desintoxicacion por ; detox d/c ; did <treatment> ; did iop ; did my ; did twelv
        residential	4	dispuest ; do <stimulant> ; doctor last ; doctor prescrib ; doe <stimulant>
        residential	4	doing cocain ; don a ; dond uno ; door on ; dop on ; doy al ; drink thre ; duerm
        residential	4	duerm y ; dur <treatment> ; dxd ; east i ; eight day ; eightbal every ; el ice
        residential	4	el juez ; el siguient ; el tiemp ; eleven day ; ell me ; ent ; entry 0 ; es <friend>
        residential	4	espos llev ; esquin y ; est <build> ; ever happen ; every workday ; ex who
        residential	4	f <home> ; f did ; facility for ; fail iop ; flew out ; for <opioid> ; four now
        residential	4	four thousand ; four week ; from thursday ; from vodk ; fum spic ; fuman cristal
        residential	4	fuman piedr ; furnac ; garag wher ; generou ; get paid ; giv or ; go <day> ; go now
        residential	4	good <lock> ; good job ; good lock ; good month ; got help ; graduat with
        residential	4	grandmoth now ; hac onc ; had me ; had ~<treatment> ; han ; has kid ; has nowher
        residential	4	hav i ; hav me ; hav nowher ; he lie ; he pay ; he stil ; hes <fire> ; hes <past>
        residential	4	hes burn ; hes lost ; hes used ; hij tra ; him <container> ; him how ; hous and
        residential	4	hous use ; how long ; howev long ; hrg ; hrg 0 ; husb cam ; i both ; i intend ; i no
        residential	4	i sleep ; i stay ; i tap ; im <asleep> ; im <fire> ; im burn ; in <night> ; in encin
        residential	4	in patient ; in residenc ; inform del ; int crystal ; int treatment ; intak dat
        residential	4	it <fluid> ; it dai ; its funny ; its ice ; its nin ; ive als ; j ; jef me ; judg
        residential	4	jump lik ; jun i ; just <calm> ; just quiet ; k ; k <consume> ; kais sinc
        residential	4	keep smok ; keep using ; ketamin about ; ketamin and ; ketamin the ; kia ; kick it
        residential	4	kick off ; la <drive> ; la cuart ; la ~coc ; lan ; le hac ; le hacen ; least <count>
        residential	4	leav already ; left sid ; level and ; licenci y ; licens over ; lin on ; llev cuatr
        residential	4	lo feo ; long <treatment> ; long she ; longest <wait> ; longest stay ; los dos
        residential	4	lost <job> ; lost <law> ; love and ; lug ; lun 0 ; m left ; m plumb ; m s/p
        residential	4	macarthur ; manana ; marriag and ; marz ; matrix ; may back ; mayb i ; me <sober>
        residential	4	me desintoxic ; me go ; me includ ; me insultan ; me out ; medical board
        residential	4	metanfetamin ; meth ; meth i ; meth pos ; metiendom cristal ; metiendos ; minimum 0
        residential	4	minimum <amount> ; mism <clothes> ; misma <day> ; misma dia ; mo <stimulant>
        residential	4	monday my ; moth i ; much de ; much do ; my <caretaking> ; my airlin ; my attic
        residential	4	my parol ; my vyvans ; ni asi ; nic <crowd> ; nic peopl ; night duration ; night per
        residential	4	nino por ; nit / ; nit a ; no <child> ; no par ; nonprofit ; noon no ; norc
        residential	4	normal do ; normal that ; noth arrang ; noth going ; now using ; numbnes ; nunc par
        residential	4	of everyon ; of january ; of meth ; of phon ; of prison ; on <count> ; on <stop>
        residential	4	on mut ; on tin ; on unit ; one <partner> ; only hav ; open to ; order residential
        residential	4	our <tool> ; our bed ; our fost ; out but ; out n ; outreach 0 ; overdos ; pamphlet
        residential	4	pancreatiti ; pap is ; paper say ; partn supportiv ; pas lo ; past eight ; pay her
        residential	4	pech apret ; pech fuert ; per <home> ; per con ; piedr cuatr ; policy and
        residential	4	polit and ; por tre ; prescot ; pretty <amount> ; pretty much ; previ ; prior ~resi
        residential	4	program ; psychiatrist and ; pt wil ; pul his ; punctual ; purs and ; q <continue>
        residential	4	q sigu ; que papel ; quick one ; quinc <year> ; quinc ano ; radiator ; re inpt
        residential	4	read residential ; recommend residential ; ref 0 ; ref up ; refer up ; regional jet
        residential	4	rehab in ; releas thur ; rent todo ; residential or ; restaurant and ; rock <amount>
        residential	4	room and ; room in ; roommat deal ; round two ; rv ; s/p 0 ; sab desd ; said who
        residential	4	sal <daytime> ; sal manan ; se decirl ; se sent ; segui ; seven year ; should do
        residential	4	should go ; show me ; si <need> ; si ~tienen ; sicknes ; sinc dec ; sixteen month
        residential	4	slam ; slam <water> ; smok spic ; snort ketamin ; so theyr ; so what ; somewher
        residential	4	somewher with ; son sei ; spe <always> ; spe two ; stay a ; stay as ; stent
        residential	4	stepdad ; stil is ; summer ago ; sun only ; sur how ; sus nino ; suspend ; sweat it
        residential	4	t 0 ; tak ketamin ; teng lo ; terapi ambulatori ; term <illness> ; term disability
        residential	4	termin un ; termin y ; test dirty ; than they ; that <consume> ; that long
        residential	4	that outpatient ; that thre ; that was ; the apartment ; the blind ; the cond
        residential	4	the ful ; the green ; the ord ; the regul ; the vide ; them smok ; then aftercar
        residential	4	then detox ; then walk ; they <lock> ; they <withdrawal> ; they got ; they releas
        residential	4	theyl <see> ; theyr <go> ; thi <job> ; thi apartment ; thre four
        residential	4	through <outdoors> ; through all ; through saturday ; thur sun ; thursday through
        residential	4	thursday to ; tienen dond ; tim is ; tin sinc ; tmrw ; tmrw 0 ; tmrw noon ; to ent
        residential	4	to not ; togeth <amount> ; togeth mor ; tomorrow and ; too so ; treatment or
        residential	4	treatment plac ; truck behind ; tuesday wednesday ; turtleneck in ; tweezer
        residential	4	two job ; two marriag ; uas + ; uncl and ; underlin it ; union card ; unit ; unk no
        residential	4	up high ; up one ; up sinc ; us we ; use dai ; use ketamin ; use ther
        residential	4	using adderal ; va 0 ; vacant ; van behind ; veint dia ; viv ahi ; volte a ; vouch
        residential	4	vouch end ; voy al ; walmart lot ; want high ; was <stranger> ; was high
        residential	4	was ketamin ; wednesday with ; weekend plu ; what 0 ; what <threat> ; what follow
        residential	4	who stil ; whol thing ; wif broth ; wil do ; with aunt ; with soup ; wkr
        residential	4	women program ; wont <put> ; work pt ; would <sad> ; y awak ; y veng ; ya firm
        residential	4	ya sin ; yard with ; year near ; yo and ; you suggest ; ~<day> ~<treatment>
        residential	4	~<go> ~<child> ; ~<home> ; ~<stranger> ~<room> ; ~<stranger> ~only ; ~<treatment>
        residential	4	~<treatment> ~<day> ; ~a ~<height> ; ~a ~residential ; ~d ~<alcohol> ; ~d ~etoh
        residential	4	~for ~<treatment> ; ~me ~<go> ; ~me ~regresan ; ~se ~<wait> ; ~somewher
        residential	4	~somewher ~with ; ~thirty ; ~thirty ~day ; ~tienen ; ~tienen ~lug ; ~treatment
        residential	3	*abstinent.0:negated ; *abstinent.0:other_experiencer ; *abstinent.2 ; *arrests.0
        residential	3	*detoxDone.0:historical ; *lastUsed.0 ; *lostThroughUse.0:other_experiencer
        residential	3	*quantity.3 ; *quantity.4 ; *seizure.0:hypothetical ; *treatmentNeed.0:possible
        residential	3	*uses.0:other_experiencer ; + <consume> ; + dial ; / t ; / wk ; 0 <friend> ; 0 beer
        residential	3	0 good ; 0 hospital ; 0 iop ; 0 releas ; 0 walk ; <alcohol> <hospital>
        residential	3	<alcohol> <treatment> ; <alcohol> and ; <alcohol> dry ; <alcohol> on ; <alone> <job>
        residential	3	<always> <year> ; <always> ua ; <always> x ; <amount> <night> ; <amount> <pill>
        residential	3	<amount> <sedative> ; <amount> <stimulant> ; <amount> ~<blood> ; <ask> no
        residential	3	<asleep> <clean> ; <asleep> <colleague> ; <asleep> <hold> ; <awake> so
        residential	3	<blade> <day> ; <bodypart> <clinician> ; <bodypart> <sober> ; <bodypart> <stimulant>
        residential	3	<bodypart> izquierd ; <break> + ; <break> <home> ; <break> on ; <breath> <clean>
        residential	3	<build> <bodypart> ; <build> <job> ; <build> <past> ; <build> our ; <buy> and
        residential	3	<chestheart> l ; <child> back ; <child> por ; <child> va ; <child> ~non
        residential	3	<clean> <chestheart> ; <clean> <colleague> ; <clean> <day> ; <clean> ther
        residential	3	<clinician> dr ; <clinician> twic ; <clothes> term ; <cold> <consume>
        residential	3	<confused> how ; <consume> <build> ; <consume> <pain> ; <consume> cuand
        residential	3	<consume> in ; <consume> with ; <container> for ; <continue> <past>
        residential	3	<count> <write> ; <count> <year> ; <count> good ; <day> ever ; <day> on
        residential	3	<day> releas ; <day> through ; <day> zer ; <daytime> no ; <daytime> ~<shake>
        residential	3	<drive> <opioid> ; <drive> <pet> ; <drive> <stimulant> ; <drive> <treatment>
        residential	3	<drive> del ; <drug> <clean> ; <drug> was ; <eat> <buy> ; <eat> it ; <fall> <clean>
        residential	3	<fall> <sick> ; <fall> <stimulant> ; <feel> human ; <fire> up ; <furniture> hes
        residential	3	<furniture> in ; <furniture> nin ; <furniture> sinc ; <give> <child> ; <go> not
        residential	3	<happy> from ; <hear> sinc ; <height> out ; <height> y ; <hit> <cannabis>
        residential	3	<hit> <needle> ; <hit> <opioid> ; <hit> <treatment> ; <hold> <photo> ; <hold> <take>
        residential	3	<home> <crowd> ; <home> <homeless> ; <home> <insurance> ; <home> <sober>
        residential	3	<home> <take> ; <home> as ; <home> doe ; <home> dond ; <home> in ; <home> up
        residential	3	<home> ~<consume> ; <homeless> <asleep> ; <homeless> <colleague>
        residential	3	<hospital> <continue> ; <hospital> twic ; <hot> <consume> ; <illness> <drive>
        residential	3	<illness> stabl ; <insurance> <continue> ; <insurance> cm ; <job> <child>
        residential	3	<job> <hit> ; <key> <pet> ; <kill> <cold> ; <kill> <friend> ; <kill> her
        residential	3	<kin> <alcohol> ; <kin> <fire> ; <kin> <rope> ; <kin> besid ; <kin> cant
        residential	3	<kin> desd ; <kin> so ; <kin> wouldnt ; <law> <day> ; <law> <take> ; <law> he
        residential	3	<leave> <calm> ; <leave> thru ; <leave> to ; <media> her ; <medicine> <amount>
        residential	3	<medicine> board ; <moment> <order> ; <moment> act ; <moment> an ; <money> <pet>
        residential	3	<money> me ; <money> worth ; <money> ya ; <month> <law> ; <month> otr ; <month> she
        residential	3	<month> usa ; <need> <moment> ; <need> privat ; <need> ~<go> ; <needle> und
        residential	3	<night> it ; <night> than ; <official> <continue> ; <official> <day>
        residential	3	<opening> <clean> ; <opening> <daytime> ; <opening> <law> ; <opening> <think>
        residential	3	<opioid> <amount> ; <opioid> sinc ; <order> <count> ; <order> my ; <order> read
        residential	3	<outdoors> <illness> ; <pain> <leave> ; <pain> y ; <palecolor> <headface>
        residential	3	<palecolor> <partner> ; <partner> has ; <partner> llev ; <partner> por
        residential	3	<partner> supportiv ; <past> <key> ; <past> ~<treatment> ; <pet> con ; <pet> desd
        residential	3	<phone> <daytime> ; <phone> <take> ; <photo> <intoxicated> ; <pill> <home>
        residential	3	<play> q ; <promise> <night> ; <put> <child> ; <put> <insurance> ; <put> list
        residential	3	<put> no ; <put> up ; <rarely> y ; <record> off ; <room> <consume>
        residential	3	<room> <stranger> ; <room> whil ; <room> with ; <say> whatev ; <school> <leave>
        residential	3	<school> hes ; <sedative> <home> ; <sedative> <stop> ; <sedative> <treatment>
        residential	3	<sober> <play> ; <stimulant> <buy> ; <stimulant> <clothes> ; <stimulant> <count>
        residential	3	<stimulant> <fluid> ; <stimulant> <night> ; <stimulant> <rarely> ; <stimulant> <see>
        residential	3	<stimulant> a ; <stimulant> and ; <stimulant> as ; <stimulant> dur
        residential	3	<stimulant> habit ; <stimulant> just ; <stimulant> ther ; <stimulant> through
        residential	3	<stimulant> thru ; <stimulant> too ; <stop> being ; <stranger> <wait>
        residential	3	<take> <opioid> ; <take> <treatment> ; <take> away ; <take> del ; <think> <official>
        residential	3	<think> approv ; <tired> <last> ; <town> <continue> ; <town> <money>
        residential	3	<trade> <week> ; <treatment> ; <treatment> <blood> ; <treatment> <clinician>
        residential	3	<treatment> <continue> ; <treatment> <home> ; <treatment> <put> ; <treatment> <year>
        residential	3	<treatment> any ; <treatment> at ; <treatment> becaus ; <treatment> he
        residential	3	<treatment> inf ; <trust> <hold> ; <vermin> the ; <wait> <home> ; <water> <home>
        residential	3	<water> sinc ; <week> <go> ; <week> <headface> ; <week> <wait> ; <week> back
        residential	3	<week> de ; <week> desd ; <week> in ; <week> ive ; <week> plu ; <write> <job>
        residential	3	<year> <child> ; <year> <cold> ; a bird ; a coin ; a concret ; a cop ; a fold
        residential	3	a granol ; a minimum ; a motel ; a pamphlet ; a prop ; a start ; a stov ; a sword
        residential	3	a verl ; a wait ; a waitlist ; a window ; about money ; absces on ; acab su ; acept
        residential	3	acros <town> ; acros town ; adderal 0 ; adolescent residential ; agarran ; ago on
        residential	3	ah/vh ; ahor que ; all <month> ; all but ; als <consume> ; altaden ; ama from
        residential	3	amad from ; ambulatori per ; ambulatori tre ; an <stimulant> ; an outpt
        residential	3	and <consume> ; and all ; and by ; and don ; and durm ; and ketamin ; and otr
        residential	3	and use ; ano fum ; ano ya ; anvil ; any chanc ; appetit back ; are <official>
        residential	3	are <think> ; are cop ; are so ; around east ; arrest for ; arrest four ; as befor
        residential	3	as in ; at <kin> ; at sist ; at st ; authority ; autumn ; awak sinc ; awak so
        residential	3	away for ; bar y ; basical ; battery <die> ; be someplac ; be straight ; becaus its
        residential	3	bed not ; bedroom ; been <always> ; been <stimulant> ; been couch ; been going
        residential	3	been hid ; been over ; beer on ; befor dur ; behind meth ; belt and ; betty <drive>
        residential	3	betty ford ; bien <confused> ; bien loc ; big tank ; both feet ; bottl of ; box win
        residential	3	braz izquierd ; bro is ; broth no ; broth ~hang ; burn to ; but als ; by <month>
        residential	3	by christma ; by july ; cal self ; can <wait> ; cant say ; carcel del
        residential	3	cardiologist say ; carnal ; cas dond ; casi toda ; cdl ; chain on ; chanc ; charm
        residential	3	chip and ; cint ; cle <go> ; clean a ; clos out ; clr <go> ; clutch his ; cok habit
        residential	3	cok test ; competitor ; complet y ; con coc ; con tre ; conservator ; consum per
        residential	3	conviction ; convulsion a ; couch surf ; couldnt <say> ; county hospital ; coupl x
        residential	3	crack again ; cristal y ; cristal él ; crystal at ; crystal every ; cuand <consume>
        residential	3	cuand porqu ; cuant dur ; cuart que ; cuatr ; cuatr ano ; custodi de ; d prog
        residential	3	dai cok ; dai meth ; dandol ; day 0 ; day get ; day program ; day releas ; dcf work
        residential	3	de cement ; de desintoxic ; de pas ; de pech ; deadlin ; deal out ; debaj del
        residential	3	decad of ; del <alcohol> ; del <hospital> ; del alcohol ; del cond ; del hospital
        residential	3	derechit ; desd may ; detector ; detox @ ; detox complet ; detox with ; detox x
        residential	3	dia en ; dia otr ; diari ; did the ; dig at ; dip ; do in ; doctor was ; doe anyth
        residential	3	doe hav ; doe ketamin ; doe meth ; doing <stimulant> ; doing ketamin ; dollar of
        residential	3	don 0 ; don befor ; dond se ; dont ~<shake> ; doorway ; dos was ; drink ; drink at
        residential	3	drov me ; drov to ; dry <day> ; dui and ; each tim ; ear <illness> ; eight at
        residential	3	eight month ; eight week ; el <breath> ; el <stimulant> ; el air ; el dep
        residential	3	el gimnasi ; empec por ; en <stimulant> ; en ensen ; en ese ; en eso ; ent and
        residential	3	es <afraid> ; es diari ; es sust ; ese tiemp ; est cas ; est habl ; estan con
        residential	3	estuv <count> ; estuv bien ; estuv sei ; every door ; every tabl ; every thur
        residential	3	everybody ther ; examin ; f k ; f mom ; feel human ; few month ; find <amount>
        residential	3	finish resi ; first <official> ; flashlight ; foc <always> ; for <rail> ; for oxy
        residential	3	for using ; found <container> ; found <drug> ; freshman year ; fri sat ; friend and
        residential	3	from that ; fui ; gatorad and ; gentl with ; get clean ; gin ; go <law>
        residential	3	go inpatient ; go right ; go straight ; going on ; gram a ; grandm in ; granol
        residential	3	granol <alcohol> ; granol bar ; grant ; greek ; group lead ; grown man ; habit that
        residential	3	hac nad ; hac siet ; had <count> ; had <past> ; half ago ; hallucination ; hand gon
        residential	3	has ppo ; hast me ; hav tim ; havent quit ; he <lock> ; her <stranger> ; her adderal
        residential	3	her iop ; her nephew ; her tonight ; herman llev ; hes eat ; hes sorry ; hes swing
        residential	3	hid in ; high loc ; hij viv ; him back ; him say ; hir me ; his rent ; hom high
        residential	3	hom my ; homeroom ; honest i ; hosp cm ; hoy de ; hoy llev ; i <asleep> ; i <crash>
        residential	3	i <fluid> ; i cough ; i did ; i flew ; i off ; i sweat ; i ~complet ; ice i ; ido a
        residential	3	if <furniture> ; if bed ; im <furniture> ; im couch ; im right ; im smok ; in aa
        residential	3	in alask ; in between ; in county ; in lieu ; in prescot ; in prgm ; in sinc
        residential	3	in stay ; in tarzan ; incluy ; inpatient for ; inpt + ; inpt in ; inpt tx
        residential	3	int <always> ; int every ; int residential ; int that ; intact ; intern ; intern por
        residential	3	iop and ; iop clinician ; iop x ; irm el ; irony ; is due ; is hallucinat ; is sweet
        residential	3	it <furniture> ; it as ; it if ; it prescrib ; it she ; it stuck ; it too ; itemiz
        residential	3	its four ; its spic ; ivdu ; ive <start> ; ive don ; ive shot ; ive start ; joe
        residential	3	juez le ; just don ; k every ; k hol ; kept me ; ketamin ; ketamin four ; kid over
        residential	3	kind about ; kind wher ; kingman ; kitchen tabl ; l hand ; la <eat> ; la <law>
        residential	3	laid the ; las manana ; last octob ; law school ; ld ; le <consume> ; le queman
        residential	3	leav bank ; leav thru ; left liv ; let me ; librium don ; licens lost ; lieu
        residential	3	lieu of ; lin produc ; lin was ; liv a ; liv i ; liv in ; liv mgr ; liv with ; livin
        """
}
