extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential2 = """
        residential	5	faa <clinician> ; fella ; few than ; fiv day ; foc casi ; foc de ; fold and
        residential	5	for crack ; for how ; for nephew ; forklift job ; found <stimulant> ; four fiv
        residential	5	from bakersfield ; get away ; get int ; girl to ; go in ; go somewher ; goe and
        residential	5	got pto ; got put ; graduation ; guest room ; hag falt ; half year ; has <consume>
        residential	5	hear them ; hes <calm> ; hij tra ; him <container> ; his bed ; his couch ; hom he
        residential	5	hospital ; hour yesterday ; huf paint ; i huf ; i rent ; im forty ; im keep
        residential	5	im sleep ; inhalant ; inpatient run ; int crystal ; int your ; intak dat ; internarl
        residential	5	iop now ; iop twic ; is squeez ; isnt <hold> ; isnt hold ; it <stimulant>
        residential	5	it cocain ; it four ; it stay ; its ice ; its spe ; ivdu meth ; judg gav
        residential	5	keep using ; ketamin and ; ketamin the ; kick it ; kick off ; la bard ; la custodi
        residential	5	la ~<stimulant> ; least <count> ; light up ; lin off ; lin on ; llam pap ; long one
        residential	5	los audifono ; lost <law> ; lost <trade> ; lost custody ; lost the ; lueg y
        residential	5	lug dond ; m <asleep> ; m <leave> ; m <treatment> ; m don ; me down ; me rn ; media
        residential	5	men ; meth i ; meth liv ; meth pretty ; min sinc ; mism en ; mism la ; mom and
        residential	5	monday wednesday ; mor night ; motel on ; moth son ; much every ; my chip ; my elbow
        residential	5	my marriag ; my parol ; my plat ; n k ; necesit otr ; need acceptanc ; need inpt
        residential	5	neg no ; nev real ; nic about ; ninety in ; nit a ; no few ; no veo ; no ~oth
        residential	5	no ~resi ; nod along ; nurs look ; oakland ; of <stimulant> ; of both ; on mut
        residential	5	on tin ; one <crowd> ; out <go> ; out but ; out thi ; outpatient didnt
        residential	5	outpatient isnt ; outpatient plac ; outpatient twic ; outreach 0 ; over <month>
        residential	5	over it ; pack list ; paid in ; par may ; part <stop> ; part end ; part is
        residential	5	pastor for ; piedr desd ; piedr ya ; por <alcohol> ; pus por ; q <consume>
        residential	5	qued intern ; recommend ; reentry ; rehab at ; rent todo ; report dat ; resi in
        residential	5	resid in ; residential car ; rock ; room all ; roommat all ; roommat cook ; run my
        residential	5	sab desd ; sali ; sat through ; second act ; segui ; segui usand ; sei ano
        residential	5	she complet ; shelt night ; shelt staf ; sho on ; siet dia ; sign 0 ; sinc 0
        residential	5	sinc <always> ; sinc around ; sinc dec ; sinc every ; sist use ; sleep und ; snif
        residential	5	so what ; sold out ; somebody has ; someth mor ; son tyl ; spe dai ; sro ; stay a
        residential	5	step one ; stepdad is ; stov and ; streak <go> ; suer y ; sulk ; summer ago
        residential	5	tak you ; tampoc es ; tank / ; tap at ; teeth gon ; telehealth outpatient ; tent und
        residential	5	term <illness> ; term disability ; test dirty ; that couch ; that outpatient
        residential	5	that part ; the deal ; the detox ; the irony ; the longest ; the outpatient
        residential	5	them sinc ; then cok ; therapist 0 ; they gav ; they got ; thi <job> ; thre guy
        residential	5	tim you ; to anyth ; to outpatient ; to residential ; tomorrow no ; took him
        residential	5	trabajo por ; treint dia ; twic at ; twic through ; twic today ; two tim ; tx
        residential	5	tx for ; un <room> ; un hombr ; un lug ; usa cristal ; using 0 ; va detox
        residential	5	van behind ; van sinc ; viv ; viv con ; was <cannabis> ; was <consume> ; was high
        residential	5	was somebody ; was thirty ; week clean ; week desd ; wel so ; whatev the ; whenev
        residential	5	whippet canister ; who <continue> ; who cook ; with leav ; with spe ; wk how
        residential	5	wk meth ; women ; x <alcohol> ; y awak ; y fum ; y juev ; y ~mi ; yard with
        residential	5	yo llev ; you how ; your residential ; ~<home> <treatment> ; ~<kin> ~<hospital>
        residential	5	~<threat> ; ~<treatment> <treatment> ; ~day and ; ~fent ; ~hang ~himself ; ~me ~<go>
        residential	5	~quedan ; ~regresan ; ~regresan ~a ; ~somewher ; ~the ~0 ; ~use sinc
        residential	4	% off ; *emergency.3 ; *frequency.1 ; *keptUsing.0
        residential	4	*lostThroughUse.0:other_experiencer ; *organDamage.0:negated
        residential	4	*quitting.0:hypothetical ; *rehabDone.0 ; *substance.4 ; 0 both ; 0 d ; 0 day
        residential	4	0 hear ; 0 judg ; 0 outpt ; 0 overpas ; 0 releas ; 0 stabl ; <alcohol> at
        residential	4	<always> <year> ; <always> for ; <always> ua ; <always> x ; <amount> <ask>
        residential	4	<amount> <stimulant> ; <asleep> <count> ; <asleep> debaj ; <bodypart> <sober>
        residential	4	<bodypart> <stimulant> ; <bodypart> from ; <bodypart> heal ; <break> <consume>
        residential	4	<break> <day> ; <build> <bodypart> ; <cannabis> only ; <child> been
        residential	4	<clean> <colleague> ; <clean> salt ; <clinician> show ; <colleague> d/c
        residential	4	<consume> <build> ; <consume> ket ; <container> <alcohol> ; <continue> by
        residential	4	<count> <day> ; <count> good ; <count> im ; <crowd> <insurance> ; <crowd> twic
        residential	4	<daytime> ~<shake> ; <eat> <buy> ; <eat> it ; <emergency> <hold> ; <feel> human
        residential	4	<friend> deal ; <furniture> <drug> ; <furniture> <opening> ; <furniture> lik
        residential	4	<furniture> nin ; <give> or ; <go> him ; <go> me ; <headface> aft ; <hear> <blade>
        residential	4	<height> <night> ; <hit> <opioid> ; <hit> <stimulant> ; <hold> <month>
        residential	4	<home> <fluid> ; <home> <law> ; <home> <rope> ; <home> <stop> ; <home> ahi
        residential	4	<home> con ; <home> up ; <hospital> <continue> ; <hospital> ref ; <hospital> x
        residential	4	<hot> the ; <illness> <fluid> ; <illness> dxd ; <illness> i ; <insurance> <start>
        residential	4	<insurance> cm ; <insurance> met ; <intoxicated> with ; <job> <child> ; <job> card
        residential	4	<job> without ; <kin> <rope> ; <kin> <sedative> ; <kin> ~<stimulant> ; <last> <calm>
        residential	4	<last> <put> ; <law> <count> ; <law> del ; <law> nam ; <law> not ; <law> por
        residential	4	<leave> already ; <leave> sid ; <leave> uno ; <lock> <treatment> ; <moment> <hot>
        residential	4	<money> are ; <month> <home> ; <month> used ; <need> <soon> ; <need> high
        residential	4	<need> in ; <night> <count> ; <night> dur ; <night> duration ; <night> each
        residential	4	<night> of ; <night> per ; <opening> porqu ; <opening> right ; <opioid> out
        residential	4	<order> <moment> ; <outdoors> doe ; <partner> my ; <partner> supportiv
        residential	4	<partner> usa ; <past> <last> ; <past> ~<stimulant> ; <past> ~<stop> ; <put> <hot>
        residential	4	<put> <stimulant> ; <put> ~<treatment> ; <room> <stimulant> ; <room> dond
        residential	4	<say> whatev ; <school> <vendor> ; <sedative> <stop> ; <sick> ni ; <stimulant> 0
        residential	4	<stimulant> <headface> ; <stimulant> and ; <stimulant> bf ; <stimulant> which
        residential	4	<stimulant> ~<illness> ; <stimulant> él ; <stranger> only ; <stranger> we
        residential	4	<take> <room> ; <take> <treatment> ; <take> mushroom ; <think> ~<day>
        residential	4	<tool> <chestheart> ; <town> <law> ; <treatment> <angry> ; <treatment> <home>
        residential	4	<treatment> <wait> ; <treatment> <year> ; <treatment> against ; <treatment> at
        residential	4	<treatment> back ; <trust> it ; <wait> <homeless> ; <wait> as ; <water> so
        residential	4	<week> <continue> ; <week> for ; <year> <hit> ; <year> pretty ; a <opening> ; a coin
        residential	4	a fifteen ; a fold ; a marriag ; a sword ; a teen ; a terapi ; a un ; aceler y
        residential	4	adderal 0 ; adderal a ; adderal not ; adderal out ; adderal she ; admin d/c ; ahi le
        residential	4	al ambulatori ; all spr ; alli ; almost dai ; alt hoy ; ambulatori en ; ambulatori y
        residential	4	an <amount> ; an <stimulant> ; and <drug> ; and custody ; and feed ; and hom
        residential	4	and most ; and sleep ; and underlin ; and wednesday ; ano metiendom ; anoth <job>
        residential	4	anywher without ; apparent ; are <official> ; are cop ; ask no ; at <height> ; at an
        residential	4	at day ; audienci ; bank has ; bard ; bath salt ; beach 0 ; been violent ; behind a
        residential	4	behind meth ; betty <drive> ; betty ford ; blad is ; blow <amount>
        residential	4	board <treatment> ; board consent ; boyfriend hit ; break and ; broth no
        residential	4	broth ~hang ; burn up ; but <amount> ; cal stat ; cam by ; camer ; caminan por
        residential	4	can <appointment> ; can go ; cancel it ; cart and ; cdl and ; cirrhosi ; cle that
        residential	4	clean <insurance> ; clean a ; clean bil ; clt in ; clutch his ; cocain is ; cok dur
        residential	4	cok for ; cok qd ; com <wait> ; complet a ; complet detox ; con <medicine> ; cond
        residential	4	content y ; cook and ; could he ; couldnt tel ; county on ; coupl month ; cps took
        residential	4	crack again ; crack at ; crack four ; crept back ; cristal tre ; cristal y
        residential	4	cristal ya ; cristal él ; crumb ; crystal every ; cuart dond ; cuatr vec
        residential	4	cuidandom ; custody 0 ; dai thre ; dai two ; dan de ; day four ; day over
        residential	4	de desintoxicacion ; deal it ; dealer ; del <hospital> ; del hospital ; desd 0
        residential	4	desd juni ; desintox ; desintoxicacion por ; detector ; detox d/c ; did iop
        residential	4	did twelv ; discharg to ; dispuest ; do <stimulant> ; doctor last ; doctor prescrib
        residential	4	doe <stimulant> ; dollar of ; don a ; dond uno ; dont fly ; door on ; door right
        residential	4	dop on ; doy al ; drink thre ; duerm ; duerm y ; dur <treatment> ; dxd ; east i
        residential	4	eight day ; eightbal every ; el ice ; el juez ; el tiemp ; eleven day ; ell me
        residential	4	en eso ; es <friend> ; espos llev ; esquin y ; est <build> ; est cas ; estan con
        residential	4	every door ; every workday ; ex who ; f <home> ; f did ; facility for ; fail iop
        residential	4	foc <always> ; for <opioid> ; for fentanyl ; for using ; found <drug> ; four now
        residential	4	four thousand ; four week ; from that ; from thursday ; from vodk ; fui del
        residential	4	fum spic ; fuman piedr ; furnac ; garag wher ; generou ; go now ; good <lock>
        residential	4	good job ; good lock ; good month ; got help ; graduat with ; grandmoth now
        residential	4	hac onc ; had me ; had ~<treatment> ; han ; has kid ; has medi ; has nowher
        residential	4	has ppo ; hav i ; hav me ; hav nowher ; he lie ; he mis ; he pay ; he stil
        residential	4	hes <fire> ; hes burn ; hes lost ; hes snort ; hes used ; him how ; hous and
        residential	4	hous use ; how long ; howev long ; hoy llev ; hrg 0 ; husb cam ; i intend ; i no
        residential	4	i sleep ; i stay ; i tap ; ice <amount> ; ice <go> ; im <asleep> ; im <fire>
        residential	4	im burn ; in <go> ; in <night> ; in encin ; in month ; in patient ; in residenc
        residential	4	in sinc ; inform del ; inpt tx ; insultan ; int treatment ; intact ; intern o
        residential	4	it <fluid> ; it dai ; its funny ; ive als ; j ; jef me ; jump lik ; jun i
        residential	4	just <calm> ; just don ; just quiet ; k ; k <consume> ; kais sinc ; keep smok
        residential	4	ketamin every ; kia ; kid over ; kingman ; la cuart ; la ~coc ; lan
        residential	4	layover <amount> ; le hac ; le hacen ; leav already ; left sid ; level and
        residential	4	licenci y ; licens <treatment> ; licens over ; liv in ; llev cuatr ; lo feo
        residential	4	long she ; longest <wait> ; longest stay ; los dos ; lost <job> ; love and ; lug
        residential	4	lun 0 ; m <clinician> ; m left ; m plumb ; m s/p ; manan sin ; marriag and ; marz
        residential	4	matrix ; may back ; mayb i ; me <sober> ; me desintoxic ; me go ; me includ ; me out
        residential	4	medical board ; met cocain ; meth ; meth pos ; metiendom cristal ; metiendos
        residential	4	minimum 0 ; minimum <amount> ; mism <clothes> ; misma <day> ; misma dia
        residential	4	mo <stimulant> ; monday my ; moth i ; much de ; much do ; my <caretaking>
        residential	4	my airlin ; my attic ; my vyvans ; nev the ; next step ; ni asi ; night duration
        residential	4	night per ; nino por ; nit / ; no <child> ; no par ; nonprofit ; noon no ; normal do
        residential	4	noth arrang ; noth going ; now using ; now was ; numbnes ; of everyon ; of january
        residential	4	of meth ; of outpatient ; of phon ; on <count> ; on <stop> ; on unit ; one <partner>
        residential	4	only <shame> ; only hav ; op x ; open to ; order residential ; our <tool> ; our bed
        residential	4	our fost ; out n ; overdos ; pamphlet ; pancreatiti ; pap is ; paper say
        residential	4	partn supportiv ; pas lo ; past eight ; pay her ; pech apret ; per con ; piedr cuatr
        residential	4	policy and ; polit and ; por tre ; prescot ; pretty <amount> ; pretty much ; previ
        residential	4	prior ~resi ; program ; pt wil ; pul his ; punctual ; purs and ; q <continue>
        residential	4	q sigu ; que papel ; quick one ; quier inform ; quinc <year> ; quinc ano ; radiator
        residential	4	re inpt ; recommend residential ; reentry rn ; ref 0 ; ref up ; refer up
        residential	4	regional jet ; rehab in ; releas thur ; residencial a ; restaurant and
        residential	4	rock <amount> ; room and ; room in ; roommat deal ; round two ; rv ; s/p 0
        residential	4	sacrament ; said who ; sal <daytime> ; sal manan ; se decirl ; se sent ; se separo
        residential	4	second week ; separo ; shelt ; short term ; should do ; should go ; show me
        residential	4	si <need> ; si ~tienen ; sicknes ; six good ; sixteen month ; slam ; smok crystal
        residential	4	smok spic ; snort ketamin ; so theyr ; somewher ; somewher with ; son sei
        residential	4	spe <always> ; spe two ; stay as ; stent ; stepdad ; structur befor ; sun only
        residential	4	sur how ; sus nino ; sweat it ; sword ; t 0 ; tak ketamin ; teng lo
        residential	4	terapi ambulatori ; termin un ; than they ; that <consume> ; that <room>
        residential	4	that apartment ; that long ; that thre ; that was ; the apartment ; the apt
        residential	4	the blind ; the cond ; the ful ; the green ; the ord ; the regul ; the vide
        residential	4	them smok ; then aftercar ; then detox ; then walk ; they <withdrawal> ; theyl <see>
        residential	4	theyr <go> ; thi apartment ; thi job ; thre four ; through <outdoors> ; through all
        residential	4	through saturday ; thur sun ; thursday through ; thursday to ; tienen dond ; tim is
        residential	4	tin most ; tin sinc ; tmrw 0 ; tmrw noon ; to not ; togeth <amount> ; togeth mor
        residential	4	tomorrow and ; too so ; transplant list ; treatment or ; treatment plac
        residential	4	truck behind ; tuesday wednesday ; turtleneck in ; tweezer ; two job ; two marriag
        residential	4	uas + ; uncl and ; underlin it ; union card ; unk no ; up high ; up one ; up sinc
        residential	4	us we ; use ketamin ; use on ; use ther ; used meth ; using adderal ; va 0 ; vacant
        residential	4	van <count> ; van <take> ; viv ahi ; volte a ; vouch ; vouch end ; voy al
        residential	4	want high ; was <month> ; was <stranger> ; was ketamin ; was sixteen
        residential	4	wednesday with ; week back ; weekday now ; weekend plu ; what 0 ; what follow
        residential	4	who stil ; whol thing ; wif broth ; wil do ; with aunt ; with soup ; wkr ; wkr 0
        residential	4	wont <put> ; wont sign ; work pt ; y <pill> ; y pastilla ; y veng ; ya firm ; ya sin
        residential	4	year near ; yo and ; you <go> ; you suggest ; you writ ; ~<day> ~<home>
        residential	4	~<day> ~<treatment> ; ~<go> ~<child> ; ~<hear> ni ; ~<home> ; ~<opioid> ~<consume>
        residential	4	~<stranger> ~<room> ; ~<stranger> ~only ; ~<treatment> ; ~<treatment> hx
        residential	4	~<treatment> ~<day> ; ~a ~<height> ; ~a ~residential ; ~be ~somewher ; ~d ~<alcohol>
        residential	4	~d ~etoh ; ~for ~<treatment> ; ~me ~regresan ; ~se ~<wait> ; ~somewher ~with
        residential	4	~thirty ; ~thirty ~day ; ~tienen ; ~tienen ~lug ; ~voc ni ; él <leave> ; él sali
        residential	3	*abstinent.0:negated ; *abstinent.0:other_experiencer ; *abstinent.2
        residential	3	*detoxDone.0:historical ; *lastUsed.0 ; *outpatientWord.0:negated
        residential	3	*psychosis.0:negated ; *quantity.3 ; *quantity.4 ; *seizure.0:hypothetical ; *spam.0
        residential	3	*treatmentNeed.0:possible ; *uses.0:other_experiencer ; + <consume> ; + dial ; / t
        residential	3	/ wk ; 0 <friend> ; 0 <height> ; 0 bal ; 0 beer ; 0 hospital ; 0 walk
        residential	3	<alcohol> <hospital> ; <alcohol> <treatment> ; <alcohol> and ; <alcohol> dry
        residential	3	<alcohol> on ; <alone> <job> ; <always> son ; <amount> <night> ; <amount> <pill>
        residential	3	<amount> <sedative> ; <amount> ~<blood> ; <ask> no ; <asleep> <clean>
        residential	3	<asleep> <colleague> ; <asleep> <drug> ; <asleep> <hold> ; <asleep> <month>
        residential	3	<asleep> en ; <awake> so ; <blade> <day> ; <bodypart> <asleep>
        residential	3	<bodypart> <clinician> ; <bodypart> izquierd ; <bodypart> siz ; <break> +
        residential	3	<break> <home> ; <break> on ; <breath> <clean> ; <build> <job> ; <build> our
        residential	3	<buy> and ; <chestheart> fuert ; <chestheart> l ; <child> <home> ; <child> por
        residential	3	<child> va ; <child> ~non ; <clean> <alcohol> ; <clinician> dr ; <clinician> twic
        residential	3	<confused> how ; <consume> <amount> ; <consume> <pain> ; <consume> cuand
        residential	3	<consume> with ; <container> for ; <continue> all ; <continue> turn
        residential	3	<count> <write> ; <count> <year> ; <crowd> <hold> ; <day> <opening>
        residential	3	<day> <withdrawal> ; <day> ever ; <day> on ; <day> releas ; <day> through
        residential	3	<day> zer ; <drive> <alcohol> ; <drive> <pet> ; <drive> <stimulant>
        residential	3	<drug> <always> ; <drug> was ; <emergency> <trade> ; <fall> <clean> ; <fall> <sick>
        residential	3	<fall> <stimulant> ; <fire> <stimulant> ; <fire> up ; <fluid> <bodypart>
        residential	3	<fluid> and ; <friend> <eat> ; <furniture> <fire> ; <furniture> hes ; <furniture> in
        residential	3	<furniture> sinc ; <headface> clock ; <hear> sinc ; <height> hast ; <height> y
        residential	3	<hit> <calm> ; <hit> <cannabis> ; <hit> <eat> ; <hit> <treatment> ; <hit> <week>
        residential	3	<hold> <photo> ; <home> <crowd> ; <home> <homeless> ; <home> <sober> ; <home> <take>
        residential	3	<home> doe ; <home> dond ; <home> ~<consume> ; <homeless> <asleep>
        residential	3	<homeless> <colleague> ; <homeless> <water> ; <hospital> <sedative>
        residential	3	<hospital> twic ; <hot> <consume> ; <hot> for ; <illness> <drive> ; <illness> in
        residential	3	<illness> stabl ; <insurance> <continue> ; <kill> her ; <kin> <alcohol>
        residential	3	<kin> <fire> ; <kin> <sober> ; <kin> cant ; <kin> so ; <kin> wouldnt ; <law> <child>
        residential	3	<law> <day> ; <law> <hit> ; <law> <stranger> ; <law> de ; <law> rn ; <law> x
        residential	3	<leave> <calm> ; <leave> <treatment> ; <leave> thru ; <leave> to ; <leave> ~near
        residential	3	<media> her ; <medicine> <amount> ; <medicine> board ; <moment> <order>
        residential	3	<moment> act ; <money> fin ; <money> me ; <money> of ; <money> tim ; <money> worth
        residential	3	<money> ya ; <month> otr ; <month> she ; <month> usa ; <need> <moment>
        residential	3	<need> inform ; <need> privat ; <need> res ; <needle> <moment> ; <needle> und
        residential	3	<night> it ; <opening> <daytime> ; <opening> <think> ; <opening> sinc
        residential	3	<opioid> <amount> ; <opioid> <day> ; <opioid> <emergency> ; <order> <count>
        residential	3	<order> my ; <order> read ; <outdoors> <illness> ; <pain> <leave> ; <pain> y
        residential	3	<palecolor> <headface> ; <palecolor> <partner> ; <partner> <alcohol> ; <partner> has
        residential	3	<partner> llev ; <partner> por ; <past> <key> ; <pet> desd ; <phone> <daytime>
        residential	3	<phone> <take> ; <photo> <home> ; <photo> <intoxicated> ; <play> q
        residential	3	<promise> <night> ; <promise> <treatment> ; <put> <child> ; <put> list ; <put> no
        residential	3	<put> up ; <rarely> y ; <record> off ; <room> <consume> ; <room> whil ; <room> with
        residential	3	<rope> <hear> ; <rope> <moment> ; <say> desd ; <school> <leave> ; <school> hes
        residential	3	<sedative> <home> ; <sedative> <treatment> ; <seizure> a ; <sober> <play>
        residential	3	<sober> <withdrawal> ; <soon> <room> ; <stimulant> <buy> ; <stimulant> <count>
        residential	3	<stimulant> <fluid> ; <stimulant> <year> ; <stimulant> a ; <stimulant> as
        residential	3	<stimulant> com ; <stimulant> dur ; <stimulant> habit ; <stimulant> just
        residential	3	<stimulant> ther ; <stimulant> through ; <stimulant> thru ; <stimulant> too
        residential	3	<stop> being ; <take> away ; <take> del ; <take> otr ; <think> <official>
        residential	3	<think> approv ; <threat> <kin> ; <tired> <last> ; <trade> <week> ; <trade> local
        residential	3	<treatment> ; <treatment> <blood> ; <treatment> <clinician> ; <treatment> <continue>
        residential	3	<treatment> <put> ; <treatment> any ; <treatment> becaus ; <treatment> he
        residential	3	<treatment> inf ; <trust> <hold> ; <vermin> the ; <wait> <home> ; <week> <headface>
        residential	3	<week> <last> ; <week> <phone> ; <week> <wait> ; <week> back ; <week> clean
        residential	3	<week> de ; <week> ive ; <week> plu ; <withdrawal> <law> ; <write> <blade>
        residential	3	<write> <job> ; <year> <bodypart> ; a <homeless> ; a beach ; a bird ; a concret
        residential	3	a cop ; a door ; a granol ; a minimum ; a motel ; a pamphlet ; a prop ; a start
        residential	3	a stov ; a verl ; a wait ; a waitlist ; a window ; about money ; absces on ; acab su
        residential	3	acept ; acros <town> ; acros town ; add that ; adolescent residential ; advis on
        residential	3	again if ; agarran ; ahor que ; alg <amount> ; alg mas ; all <month> ; als <consume>
        residential	3	altaden ; ama from ; amad from ; ambulatori per ; ambulatori tre ; an inpatient
        residential	3	an outpt ; and <consume> ; and all ; and by ; and don ; and durm ; and ketamin
        residential	3	and otr ; and twic ; and use ; anex en ; ano fum ; ano ya ; anvil ; any chanc
        residential	3	appetit back ; are so ; around east ; arrest for ; as befor ; asleep by ; at sist
        residential	3	at st ; authority ; autumn ; awak sinc ; awak so ; away for ; bar y ; basical
        residential	3	battery <die> ; be someplac ; be straight ; becaus its ; bed aft ; bed let ; bed lik
        residential	3	bed not ; bedroom ; been <always> ; been <furniture> ; been <stimulant> ; been couch
        residential	3	been hid ; been over ; been thre ; beer on ; belt and ; big tank ; blanket in
        residential	3	bles and ; both feet ; both use ; bottl of ; box win ; braz izquierd ; bro is
        residential	3	burn to ; but als ; by <month> ; by christma ; by july ; cal self ; can <wait>
        residential	3	carcel del ; cardiologist say ; carnal ; casi toda ; chain on ; chanc ; charm
        residential	3	chip and ; chiv ; cint ; cle <go> ; clos out ; clr <go> ; cm 0 ; cocain every
        residential	3	cok habit ; cok test ; competitor ; complet residential ; complet y ; con coc
        residential	3	consejer dic ; conservator ; consum per ; conviction ; convulsion a ; couch surf
        residential	3	couldnt <say> ; county hospital ; county jail ; coupl x ; cre a ; crystal at
        residential	3	crystal in ; cuand <consume> ; cuand porqu ; cuant dur ; cuart que ; cuatr
        residential	3	cuatr ano ; custodi de ; dai cok ; day 0 ; day again ; day get ; day program
        residential	3	day releas ; dcf work ; de <treatment> ; de cement ; de desintoxic ; de pas
        residential	3	de pech ; de program ; de termin ; deadlin ; deal out ; debaj del ; decad of
        residential	3	del <alcohol> ; del <year> ; del alcohol ; del ano ; del cond ; derechit ; desd may
        residential	3	desintoxicacion ayer ; detox @ ; detox complet ; detox tmrw ; detox with ; detox x
        residential	3	dia en ; dia otr ; diari ; did the ; dient ; dig at ; diganl ; dip ; do in
        residential	3	do peopl ; doctor was ; doe anyth ; doe hav ; doe ketamin ; doe meth
        residential	3	doing <stimulant> ; doing ketamin ; don 0 ; don befor ; dond se ; dont ~<shake>
        residential	3	door that ; doorway ; dos was ; drink ; drink at ; drov me ; drov to ; dry <day>
        residential	3	dui and ; each tim ; eight at ; eight month ; eight week ; el <breath>
        residential	3	el <stimulant> ; el air ; el dep ; el gimnasi ; empec por ; en <stimulant>
        residential	3	en ensen ; en ese ; en marz ; ent and ; es <afraid> ; es diari ; es sust ; ese tiemp
        residential	3	est habl ; estuv <count> ; estuv bien ; estuv sei ; ever happen ; every tabl
        residential	3	every thur ; everybody ther ; ex <trade> ; examin ; extranar ; f <room> ; f k
        residential	3	f mom ; feel human ; fentanyl ; few month ; find <amount> ; finish iop ; finish resi
        residential	3	first <official> ; flac y ; flashlight ; flew out ; follow a ; for <rail> ; for oxy
        residential	3	freshman year ; fri sat ; friend and ; fui ; fuman cristal ; gatorad and
        residential	3	gentl with ; get clean ; get paid ; gin ; giv or ; go <day> ; go inpatient
        residential	3	go right ; go straight ; gon to ; gon ~near ; graduat the ; grandm in ; granol
        residential	3	granol <alcohol> ; granol bar ; grant ; greek ; group lead ; grown man ; habit that
        residential	3	hac nad ; hac siet ; had <count> ; half ago ; hallucination ; hand gon
        residential	3	handful every ; hast me ; hav tim ; havent quit ; he <lock> ; hed <asleep>
        residential	3	hed sleep ; her <stranger> ; her adderal ; her iop ; her nephew ; her tonight
        residential	3	herman llev ; hes eat ; hes sorry ; hes swing ; hid in ; high loc ; hij viv
        residential	3	him back ; him out ; him say ; hir me ; his grandmoth ; his rent ; hom high ; hom my
        residential	3	homeroom ; hoy de ; hrg ; i <asleep> ; i <crash> ; i <fluid> ; i both ; i cough
        residential	3	i did ; i flew ; i off ; i sweat ; i ~complet ; ice i ; ide when ; ido a
        residential	3	if <furniture> ; if bed ; im <furniture> ; im couch ; im right ; im smok ; in aa
        residential	3	in alask ; in between ; in county ; in lieu ; in prgm ; in stay ; in tarzan ; incluy
        residential	3	inpatient for ; inpt + ; inpt in ; int <always> ; int every ; int residential
        residential	3	int that ; intern ; intern por ; iop and ; iop clinician ; irm el ; irony ; is due
        residential	3	is hallucinat ; is sweet ; it <write> ; it as ; it if ; it prescrib ; it she
        residential	3	it too ; itemiz ; its four ; its nin ; its spic ; ivdu ; ive <start> ; ive don
        residential	3	jail rn ; joe ; judg ; juez le ; k every ; k hol ; kept me ; ketamin ; ketamin about
        residential	3	ketamin four ; kind wher ; kitchen tabl ; klonopin ; l hand ; la <drive> ; la <eat>
        """
}
