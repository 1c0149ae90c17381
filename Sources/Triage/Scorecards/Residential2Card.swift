extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential2 = """
        residential	5	<moment> <stimulant> ; <money> <room> ; <money> isnt ; <month> <withdrawal>
        residential	5	<month> otr ; <need> ~0 ; <need> ~<day> ; <needle> <daytime> ; <night> <count>
        residential	5	<night> on ; <night> ~<asleep> ; <official> me ; <opening> porqu ; <order> ~<day>
        residential	5	<outdoors> <stimulant> ; <outdoors> outreach ; <pain> <leave> ; <past> <stimulant>
        residential	5	<photo> <consume> ; <photo> <intoxicated> ; <room> <treatment> ; <room> abov
        residential	5	<say> kind ; <say> ~<count> ; <sedative> <medicine> ; <sedative> <withdrawal>
        residential	5	<see> ~<count> ; <stimulant> <amount> ; <stimulant> <bodypart> ; <stimulant> <room>
        residential	5	<stimulant> bf ; <stimulant> igualit ; <stimulant> thru ; <stimulant> ~<asleep>
        residential	5	<stimulant> ~has ; <stranger> <breath> ; <stranger> only ; <take> <intoxicated>
        residential	5	<take> <treatment> ; <think> <official> ; <town> <last> ; <treatment> <continue>
        residential	5	<treatment> <stranger> ; <treatment> against ; <treatment> ama ; <treatment> ear
        residential	5	<treatment> for ; <treatment> its ; <treatment> until ; <unreal> <moment>
        residential	5	<wait> <home> ; <wait> <kin> ; <wait> as ; <week> its ; <year> <hit> ; <year> ~me
        residential	5	a balloon ; a dond ; a ese ; a feel ; a granol ; a pension ; a ratchet ; a storag
        residential	5	a un ; acros <town> ; acros town ; adderal the ; again befor ; agre i ; ahi le
        residential	5	al ambulatori ; alt ayer ; an <stimulant> ; and dai ; and most ; and otr ; and snif
        residential	5	and underlin ; ano metiendom ; ano ~me ; apt with ; arrest for ; at <kin> ; band is
        residential	5	be admit ; be arrang ; be writ ; been snif ; beer at ; befor finish ; behind a
        residential	5	between <crowd> ; between group ; bf who ; big tank ; bil 0 ; blow <amount>
        residential	5	both <child> ; boyfriend and ; boyfriend hit ; bunk with ; camer on ; carcel de
        residential	5	cart and ; cas desd ; cas dond ; center ; centr en ; centr residencial ; clean liv
        residential	5	climb out ; clos ear ; cok most ; cok togeth ; com stay ; con coc ; cond le
        residential	5	couch surf ; couldnt tel ; cousin say ; crack again ; crack night ; cre a
        residential	5	crept back ; cristal com ; crush adderal ; crystal ; crystal every ; cuadern
        residential	5	cuatr vec ; custodi ; custody 0 ; d <alcohol> ; d <stimulant> ; dab dai ; dai six
        residential	5	dai x ; dc <day> ; de alt ; de desintoxicacion ; de efect ; deal is ; dec desd
        residential	5	del <alcohol> ; del <year> ; del ano ; del cuel ; desd febrer ; desd marz
        residential	5	desintoxicacion del ; detox @ ; detox complet ; detox two ; dia alcohol ; dia en
        residential	5	discretion mat ; do <stimulant> ; don befor ; dont <stop> ; dur limpi ; dust ; dxm
        residential	5	eag ; en ensen ; en ~<treatment> ; episod ; ese <order> ; ese orden ; est <build>
        residential	5	estan con ; everyon in ; f <hit> ; f crack ; faa ; faa <clinician> ; for fentanyl
        residential	5	for nephew ; for possession ; for ~0 ; four arrest ; from thursday ; fuman cristal
        residential	5	fuman piedr ; garag wher ; generou ; gin ; girl back ; giv my ; go somewher
        residential	5	gon becaus ; good ins ; granol ; granol <alcohol> ; granol bar ; grown man
        residential	5	guest room ; hac onc ; has ppo ; has smok ; hast ener ; hav nowher ; hazelden in
        residential	5	he hear ; high in ; hij tra ; hij va ; him im ; his cok ; his dorm ; his meth
        residential	5	hit it ; hom high ; hospital then ; hot for ; hoy llev ; huf paint ; hurt in ; i rol
        residential	5	i ~<asleep> ; idea ; if ~inpt ; im sleep ; in facility ; in patient ; in residenc
        residential	5	in sinc ; in someplac ; inhalant ; inpatient program ; inpatient treatment
        residential	5	internarl ; iop acros ; isnt <hold> ; isnt hold ; it <stimulant> ; it cocain
        residential	5	itemiz ; its alway ; its ice ; judg sign ; ketamin and ; kia behind ; kid over
        residential	5	know sinc ; last fal ; last octob ; le hacen ; le ~<consume> ; leav already ; let by
        residential	5	licenci y ; limpi hast ; lin off ; lin ~in ; los audifono ; los dos ; lost <law>
        residential	5	lost <trade> ; lost custody ; lot aft ; love and ; lueg y ; m <asleep> ; m left
        residential	5	m plumb ; m truck ; mani ; maquillist ; maquillist de ; marz ; matrix ; me baj
        residential	5	me down ; me insultan ; med and ; medical board ; met cocain ; meth ; meth smok
        residential	5	meth thre ; metiendom cristal ; mo <stimulant> ; mom bf ; monday my ; motel
        residential	5	motel on ; my attic ; my deal ; my supervis ; myself in ; need inpatient ; need next
        residential	5	need out ; neg no ; ni asi ; nic apartment ; no ~barri ; no ~hi ; no ~job ; no ~plan
        residential	5	norc ; normal do ; novi est ; now was ; nunc ~<treatment> ; nurs look ; oakland
        residential	5	of crack ; of january ; of law ; of outpatient ; of thre ; of win ; on <take>
        residential	5	on crank ; one <crowd> ; opi ; ord for ; our fost ; outpatient didnt
        residential	5	outpatient from ; outpatient plac ; over it ; pamphlet ; pancreatiti ; par may
        residential	5	pastor for ; patient 0 ; pcp ; pip in ; plast ; por <alcohol> ; por and
        residential	5	program ask ; program get ; protocol don ; que papel ; qued intern ; quier entr
        residential	5	quier salirs ; ratchet strap ; re inpt ; ref up ; rehab in ; rent a ; requir ~0
        residential	5	resid in ; residential ; ring for ; roommat cook ; rv with ; s/p 0 ; sam wk
        residential	5	say blad ; say com ; say liv ; say ~0 ; se meten ; se pid ; se sent ; segui usand
        residential	5	sei ano ; semana se ; sentaran ; sentenc 0 ; sew room ; si le ; si los ; sicknes
        residential	5	sign 0 ; sinc around ; sinc dec ; snort ketamin ; so do ; so what ; somebody has
        residential	5	somewher and ; spe fiv ; stay as ; step one ; stepdad ; stil doing ; stil is
        residential	5	straight thru ; streak <go> ; sun only ; supportiv no ; sweat it ; tak ketamin
        residential	5	tap dos ; teeth gon ; tent ; tent und ; terapi ambulatori ; termin el
        residential	5	that <consume> ; that cal ; that part ; the apt ; the motel ; the outpatient
        residential	5	the shelt ; the ~withdrawal ; them smok ; ther by ; ther cash ; ther hasnt
        residential	5	therapist 0 ; they gav ; thi <home> ; thi apartment ; thi yr ; thre guy
        residential	5	thursday to ; tijuan en ; to anyth ; to crystal ; to outpatient ; to residential
        residential	5	today etoh ; tomorrow no ; too i ; took him ; touch fentanyl ; trabajo por
        residential	5	transplant list ; treint dia ; tribal <law> ; tribal court ; turtleneck in ; tweez
        residential	5	twin tower ; tx for ; un <room> ; underlin it ; union card ; urology ; us she
        residential	5	us we ; use on ; used meth ; using 0 ; va detox ; vein ; vouch end ; was <consume>
        residential	5	was somebody ; was using ; week clean ; week desd ; weekend plu ; what follow
        residential	5	whatev the ; whenev ; wher everybody ; which inpatient ; which nobody
        residential	5	whippet canister ; whistl sinc ; who <continue> ; who cook ; who sleep ; whol floor
        residential	5	with bro ; with leav ; wk ~how ; wont sign ; written up ; y <pill> ; y lost
        residential	5	y pastilla ; y veng ; ya firm ; year near ; you how ; your ~<amount>
        residential	5	~<child> <stimulant> ; ~<colleague> <give> ; ~<day> <money> ; ~<day> <stranger>
        residential	5	~<drive> <past> ; ~<hear> ni ; ~<illness> <stimulant> ; ~<stimulant> ni
        residential	5	~<vendor> ~<home> ; ~a ~spot ; ~and ~<day> ; ~anoth ; ~barri ; ~been to
        residential	5	~el ~<treatment> ; ~etoh ~detox ; ~get ~out ; ~in ~<treatment> ; ~inpt ; ~me sirvi
        residential	5	~me ~quit ; ~me ~regresan ; ~mi ~<colleague> ; ~mo ~<treatment> ; ~ninety ~<day>
        residential	5	~ninety ~day ; ~piedr desd ; ~program aft ; ~program at ; ~program befor
        residential	5	~residential ; ~se ~<wait> ; ~shelt ; ~sick anymor ; ~sinc ~thur ; ~sinc ~tuesday
        residential	5	~sur ~how ; ~the ~night ; ~tienen ; ~to ~<rope> ; ~to ~hang ; ~voc ni ; él <leave>
        residential	5	él sali
        residential	4	*emergency.infection:historical ; *iopRequest:negated ; *keptUsing
        residential	4	*organDamage:negated ; *outpatientWord:negated ; *residentialRequest:historical
        residential	4	*residentialWord:historical ; *spam ; / t ; 0 <day> ; 0 bc ; 0 duerm ; 0 im ; 0 judg
        residential	4	0 prior ; <alcohol> and ; <always> son ; <always> x ; <amount> <night>
        residential	4	<amount> <stimulant> ; <amount> ~<always> ; <asleep> <colleague> ; <asleep> <hold>
        residential	4	<asleep> dond ; <asleep> en ; <bodypart> <clinician> ; <bodypart> <sober>
        residential	4	<bodypart> <stimulant> ; <bodypart> sinc ; <break> + ; <break> <always>
        residential	4	<cannabis> only ; <clinician> <always> ; <clinician> lik ; <clinician> ~<amount>
        residential	4	<consume> <cannabis> ; <consume> with ; <container> <order> ; <continue> <colleague>
        residential	4	<count> <year> ; <count> good ; <count> im ; <day> hast ; <day> somewher
        residential	4	<day> through ; <day> ~<past> ; <daytime> <stimulant> ; <drive> <friend>
        residential	4	<drive> pas ; <drug> <cold> ; <drug> <colleague> ; <drug> <give> ; <drug> <go>
        residential	4	<eat> <buy> ; <eat> it ; <feel> <say> ; <feel> <tool> ; <feel> human
        residential	4	<fluid> <bodypart> ; <friend> deal ; <friend> not ; <furniture> sinc ; <give> al
        residential	4	<go> <angry> ; <go> del ; <gun> <take> ; <headface> aft ; <hear> sinc ; <hear> them
        residential	4	<height> <opening> ; <hit> <cannabis> ; <home> <asleep> ; <home> <drive>
        residential	4	<home> <stop> ; <home> then ; <home> togeth ; <home> ~<home> ; <homeless> <night>
        residential	4	<homeless> <water> ; <hospital> <continue> ; <illness> i ; <illness> x
        residential	4	<insurance> cm ; <insurance> met ; <insurance> ~<amount> ; <intoxicated> with
        residential	4	<kill> her ; <kin> <sedative> ; <kin> ~le ; <last> <calm> ; <last> <fall>
        residential	4	<law> <count> ; <law> de ; <leave> <consume> ; <leave> <water> ; <leave> becaus
        residential	4	<medicine> board ; <month> <continue> ; <month> <treatment> ; <month> dirty
        residential	4	<need> <soon> ; <need> in ; <need> res ; <needle> und ; <night> of
        residential	4	<night> somewher ; <official> <count> ; <official> <day> ; <official> <give>
        residential	4	<opening> open ; <opening> right ; <order> <moment> ; <order> ~<count>
        residential	4	<palecolor> <headface> ; <partner> usa ; <past> releas ; <pet> desd ; <phone> <law>
        residential	4	<put> <child> ; <put> <stimulant> ; <room> whil ; <say> third ; <say> whatev
        residential	4	<say> ~<angry> ; <sedative> <home> ; <sober> <play> ; <stimulant> <count>
        residential	4	<stimulant> <headface> ; <stimulant> <stimulant> ; <stimulant> a ; <stimulant> lost
        residential	4	<stimulant> q ; <stimulant> straight ; <stimulant> through ; <stimulant> toda
        residential	4	<stimulant> which ; <stop> eso ; <stop> ~un ; <stranger> we ; <take> <put>
        residential	4	<take> <rail> ; <take> away ; <take> otr ; <think> as ; <town> <sedative>
        residential	4	<town> all ; <treatment> <wait> ; <treatment> acros ; <treatment> at
        residential	4	<treatment> intern ; <treatment> se ; <trust> <hold> ; <trust> it
        residential	4	<try> <treatment> ; <wait> <build> ; <wait> <past> ; <wait> lik ; <week> <clean>
        residential	4	<week> <continue> ; <week> <headface> ; <week> for ; <week> ~not ; <year> todo
        residential	4	@ <day> ; @ day ; a compr ; a cop ; a fold ; a lock ; a media ; a scratch ; a seven
        residential	4	a stov ; a workbook ; a ~<kin> ; adderal a ; admin d/c ; admit dat ; against advic
        residential	4	ahi todo ; ahor a ; al <treatment> ; all <stop> ; alli ; alon and ; ambulatori en
        residential	4	an <amount> ; and feed ; and sort ; anex ; ano todo ; anywher without
        residential	4	argument about ; arm sinc ; around <day> ; arrest in ; arrest on ; as in
        residential	4	asi <continue> ; at <height> ; bad stretch ; baggi in ; bank has ; be someplac
        residential	4	becaus of ; bed avail ; been <furniture> ; been <stimulant> ; been couch
        residential	4	befor releas ; behind meth ; belt and ; betabel ; betty <drive> ; betty ford
        residential	4	blad is ; board <treatment> ; bro is ; broth no ; bus pas ; but <amount>
        residential	4	by septemb ; cab of ; cal desd ; cam by ; caminan por ; cardiologist say ; chip and
        residential	4	cinc noch ; cita ; cle <go> ; cle that ; clean a ; clt in ; clutch his ; co ed
        residential	4	cocain desd ; cocain every ; cocain pos ; cok becaus ; cok thru ; com <wait>
        residential	4	com ant ; competitor ; complet detox ; con <medicine> ; con ~mi ; concierg
        residential	4	continu car ; couch ; county on ; cours in ; cps took ; crack four ; crank in
        residential	4	cristal tre ; cristal ya ; crystal again ; crystal all ; cuidandom ; custody meth
        residential	4	d inpatient ; d la ; d/c tomorrow ; dat 0 ; daught been ; day get ; day somewher
        residential	4	dcf work ; de <treatment> ; de cement ; de desintoxic ; de down ; deal in ; deal it
        residential	4	decad of ; dej eso ; derechit a ; desintoxicacion por ; detox mon ; detox today
        residential	4	dexedrin ; dia hac ; diaper ; did twelv ; divorci y ; doctor prescrib ; doe anyth
        residential	4	doe too ; doing cocain ; don the ; dont fly ; dont ~<shake> ; door off ; door on
        residential	4	door right ; dop cold ; duerm ; dur <treatment> ; dv advocat ; dxd ; dxm + ; east i
        residential	4	el <homeless> ; el intern ; el siguient ; en <stimulant> ; en residencial
        residential	4	en ~residencial ; entry 0 ; eso dond ; every workday ; everybody in ; ex who
        residential	4	extranar ; f lost ; fail iop ; foc casi ; fold and ; for crack ; for niec
        residential	4	for sixty ; for ~two ; found <drug> ; four thousand ; from bakersfield ; from vodk
        residential	4	front room ; fui ; garag on ; get away ; get int ; get paid ; giv or ; go inpatient
        residential	4	goe and ; good <lock> ; good lock ; good month ; good through ; got tim ; grandm in
        residential	4	grandmoth now ; group twic ; guy are ; ha est ; hac nad ; hac siet ; had me
        residential	4	half ago ; has <consume> ; has medi ; has ~been ; hast may ; hav <home> ; hav hous
        residential	4	hav me ; hav room ; hav tim ; havent quit ; he found ; he mis ; he pay ; he show
        residential	4	he ~<home> ; he ~liv ; hear them ; her aunt ; herman llev ; hes <calm> ; hes used
        residential	4	hid in ; him how ; his <home> ; his boy ; his couch ; his grandmoth ; his trail
        residential	4	his van ; his whit ; hom befor ; hom he ; hospital ; howev long ; hoy son ; hrg
        residential	4	husb cam ; i blow ; i both ; i cough ; i did ; i no ; i sleep ; i stay ; i tap
        residential	4	i ~complet ; ice x ; if his ; im <asleep> ; im <furniture> ; im couch ; im forty
        residential	4	im keep ; im right ; in <night> ; in altaden ; in county ; in over ; int treatment
        residential	4	int your ; inyectandom ; iop clinician ; iop used ; is ask ; is need ; isnt <amount>
        residential	4	it four ; it if ; it twic ; its dai ; its funny ; its ~pas ; ive shot ; juez le
        residential	4	jump lik ; just finish ; k ; k <consume> ; kais sinc ; keep smok ; ketamin about
        residential	4	ketamin the ; kick it ; la custodi ; la ~<stimulant> ; lan ; layover <amount>
        residential	4	least <count> ; left my ; let me ; licens <treatment> ; liv togeth ; lo cor ; lo feo
        residential	4	lo mism ; lorazepam ; los novent ; lost <job> ; lost my ; lug ; lug dond
        residential	4	m <illness> ; macarthur ; may otr ; me <leave> ; me desintoxic ; me go ; me rn
        residential	4	media ; meth bf ; meth charg ; meth each ; meth his ; meth i ; meth lost
        residential	4	meth needl ; metiendom ; mi <tool> ; mi cuart ; mism <home> ; mism la ; misma <day>
        residential	4	misma dia ; month now ; much de ; much do ; much meth ; my airlin ; my client
        residential	4	my gat ; my mail ; my parol ; my plat ; my vyvans ; nam no ; need inpt ; need mor
        residential	4	neurologist say ; nev real ; nic <crowd> ; nic peopl ; nit a ; no ~<opening>
        residential	4	no ~few ; no ~id ; no ~kid ; no ~not ; nod at ; not ~been ; noth dramatic ; nts
        residential	4	nuev <month> ; nuev mes ; nunc par ; of <stimulant> ; of <think> ; of everyon
        residential	4	of inpt ; of liv ; of month ; of phon ; of ~<stimulant> ; off becaus ; off four
        residential	4	offic visit ; offic ~0 ; okd <leave> ; on <count> ; on being ; on tin ; onc <day>
        residential	4	only <consume> ; only <home> ; only <shame> ; only hav ; only ther ; ord to
        residential	4	orden de ; our detox ; out but ; out n ; out thi ; outpatient twic ; own couch
        residential	4	pamphlet and ; paper say ; partn supportiv ; past eight ; pay her ; pd <job>
        residential	4	pd offic ; person do ; phon number ; piedr cuatr ; pip ; pip dai ; pip und
        residential	4	pit <pet> ; pit bul ; plac in ; pleas a ; plu wednesday ; policy and
        residential	4	porqu extranar ; possession arrest ; pretty <amount> ; pretty much ; previ
        residential	4	privat room ; program ; program befor ; promis i ; propan ; protocol finish
        residential	4	psychiatrist and ; psychosi x ; pt wil ; pued <treatment> ; pued intern ; punctual
        residential	4	purs and ; q <amount> ; q <night> ; que rent ; quick one ; quier met
        residential	4	recommend residential ; ref 0 ; refer up ; regional jet ; regla ; rehab befor
        residential	4	rehab didnt ; rehab en ; releas thur ; rent with ; residencial y ; residential car
        residential	4	residential or ; restaurant and ; rib ; rock <amount> ; room all ; room and
        residential	4	roommat all ; roommat deal ; rotat ; run my ; sacrament ; sali ; salirs ; sam thre
        residential	4	say now ; say ~how ; schizophreni ; scrap ; se separo ; see men ; sei dia ; separo
        residential	4	sheet with ; shelt ; shelt night ; sho on ; short term ; should do ; should go
        residential	4	show me ; siet dia ; sinc <always> ; sinc every ; six good ; sixty day ; smok it
        residential	4	smok spic ; smokin crack ; somewher ; somewher with ; son sei ; spe <continue>
        residential	4	spe four ; spe x ; spoon and ; sro ; st tim ; stab his ; stay lik ; stov and
        residential	4	street outreach ; suer y ; sulk ; summer ago ; sunday sinc ; tabl lik ; tabl next
        residential	4	tactil ; tak 0 ; tak coupl ; tampoc es ; tank / ; tank dai ; taper off ; tembl
        residential	4	term <illness> ; term disability ; test dirty ; than thi ; that outpatient
        residential	4	that thre ; the aft ; the blind ; the irony ; the lif ; the linen ; the marin
        residential	4	the medical ; the ord ; the ~ninety ; the ~six ; then cok ; then lost ; then meth
        residential	4	ther alway ; thes plac ; they <give> ; they <withdrawal> ; they took ; thi job
        residential	4	thing she ; thirty eight ; through <outdoors> ; through saturday ; thur sun
        residential	4	tijuan a ; til fri ; til may ; tim she ; tin sinc ; to resid ; to whatev
        residential	4	tomorrow and ; tonight she ; too so ; trabajo ; treatment facility ; treatment or
        residential	4	treatment plac ; troc ; tuesday wednesday ; tweezer ; tweezer and ; twic <moment>
        residential	4	twic now ; twic through ; two marriag ; two tim ; tx ; un hombr ; un lug ; und it
        residential	4	underlin ; unit and ; unit in ; uno <home> ; uno viv ; usa cristal ; use ketamin
        residential	4	used heroin ; used straight ; using again ; van <count> ; vendi el
        residential	4	virtual <treatment> ; viv ; viv con ; viven ; volte a ; vouch ; walmart lot
        residential	4	want ~0 ; was <cannabis> ; was <stranger> ; was cle ; was thirty ; week back
        residential	4	week going ; week its ; week seven ; week sinc ; weekday now ; went numb ; whippit
        residential	4	who stil ; with <eat> ; with <photo> ; with marca ; with sob ; with spe ; with tre
        residential	4	with tweezer ; wkr ; women ; women residential ; work know ; work pt
        residential	4	writ residential ; x <alcohol> ; x eso ; y fum ; year hes ; yesterday so
        residential	4	your ~<count> ; yrs every ; ~0 ~<day> ; ~0 ~dia ; ~<alcohol> ~<opioid>
        residential	4	~<always> <amount> ; ~<awake> ~<day> ; ~<child> no ; ~<consume> ~<continue>
        residential	4	~<consume> ~<pain> ; ~<emergency> ; ~<go> ~<stop> ; ~<height> <consume>
        residential	4	~<height> ~off ; ~<home> <treatment> ; ~<homeless> ~<colleague> ; ~<hot> <moment>
        residential	4	~<money> ~<treatment> ; ~<month> <past> ; ~<month> par ; ~<pet> ~is
        residential	4	~<room> <amount> ; ~<soon> ; ~<stimulant> <day> ; ~<think> desd ; ~<think> when
        residential	4	~<treatment> ; ~<treatment> <drive> ; ~<treatment> <order> ; ~<wait> ~with
        residential	4	~<week> ~of ; ~<year> <hospital> ; ~a ~bridg ; ~afford ; ~aftercar
        residential	4	~al ~<stimulant> ; ~been ; ~clean ~<insurance> ; ~clean ~bil ; ~driv hom
        residential	4	~for ~<treatment> ; ~ide when ; ~inpatient befor ; ~intern ~de ; ~is ~calm ; ~isnt a
        residential	4	~it ~<money> ; ~it ~cost ; ~jump ~off ; ~llev ; ~long <home> ; ~long liv ; ~lug
        residential	4	~me ~<go> ; ~mes par ; ~minimum ~<amount> ; ~next ; ~ninety ; ~novent
        residential	4	~novent ~<day> ; ~novent ~dia ; ~one and ; ~oth ~plac ; ~overdos on ; ~piedr
        residential	4	~residential for ; ~residential need ; ~safety <afraid> ; ~safety concern
        residential	4	~se decirl ; ~shelt ~staf ; ~somewher ; ~somewher ~with ; ~stay ~with
        residential	4	~structur <past> ; ~structur befor ; ~teng otr ; ~tuesday ; ~wed and ; ~week ~of
        residential	4	~whil ; ~withdrawal ~unit
        residential	3	*abstinent.0:negated ; *abstinent.0:other_experiencer ; *abstinent.2 ; *frequency.1
        residential	3	*lastUsed ; *lostThroughUse:other_experiencer ; *noBarrierMoney ; *psychosis:negated
        residential	3	*quantity ; *quantity.treatmentBefore ; *quitting:hypothetical
        residential	3	*residentialDone:hypothetical ; *residentialWord:negated ; *substance.other
        residential	3	*substance.sedative:hypothetical ; + <consume> ; / w ; / wk ; 0 <friend>
        residential	3	0 <relapse> ; 0 beer ; 0 cristal ; 0 d ; 0 dirty ; 0 hospital ; 0 nit ; 0 outsid
        residential	3	0 overpas ; <alcohol> at ; <alone> and ; <always> ua ; <amount> <ask>
        residential	3	<amount> <pill> ; <amount> <sedative> ; <amount> ~0 ; <amount> ~<blood>
        residential	3	<angry> her ; <ask> nobody ; <asleep> <church> ; <asleep> <clean> ; <awake> so
        residential	3	<blade> <day> ; <blood> for ; <bodypart> from ; <bodypart> heal ; <bodypart> siz
        residential	3	<bodypart> to ; <breath> <asleep> ; <build> 0 ; <calm> <need> ; <calm> com
        residential	3	<caretaking> <day> ; <chestheart> l ; <child> <home> ; <child> been ; <child> over
        residential	3	<child> va ; <child> ~non ; <clean> <alcohol> ; <clean> <count> ; <clean> <see>
        residential	3	<clean> a ; <clean> salt ; <clinician> <consume> ; <clinician> <emergency>
        residential	3	<clinician> dr ; <clinician> elsewher ; <clinician> part ; <clinician> ref
        residential	3	<clinician> twic ; <colleague> <illness> ; <colleague> <limp> ; <color> <need>
        residential	3	<confused> how ; <consume> <amount> ; <consume> <build> ; <consume> <day>
        residential	3	<consume> <home> ; <consume> <pill> ; <consume> com ; <consume> otr ; <consume> ya
        residential	3	<container> / ; <container> <alcohol> ; <continue> <stop> ; <continue> all
        residential	3	<continue> is ; <continue> near ; <crowd> <room> ; <crowd> <stimulant> ; <crowd> but
        residential	3	<crowd> twic ; <day> <alcohol> ; <day> <opening> ; <day> <stimulant> ; <day> ever
        residential	3	<day> sat ; <day> zer ; <daytime> <month> ; <die> thing ; <drive> <partner>
        residential	3	<drive> station ; <drug> <amount> ; <eat> <sick> ; <fall> <clean> ; <fluid> and
        residential	3	<fluid> it ; <friend> <happy> ; <furniture> <die> ; <furniture> <opening>
        residential	3	<furniture> <soon> ; <give> <child> ; <give> <take> ; <go> <homeless> ; <go> <stop>
        residential	3	<go> <week> ; <go> otr ; <headface> an ; <hear> <blade> ; <hear> down
        residential	3	<height> <night> ; <height> <stimulant> ; <height> hast ; <height> is ; <hit> <calm>
        residential	3	<hit> <opioid> ; <home> <crowd> ; <home> <fluid> ; <home> <homeless>
        residential	3	<home> <insurance> ; <home> <take> ; <home> do ; <home> in ; <home> ~<take>
        residential	3	<homeless> <last> ; <homeless> <wait> ; <homeless> on ; <homeless> sinc
        residential	3	<hospital> cas ; <hospital> to ; <hospital> x ; <hot> <consume> ; <hot> <feel>
        residential	3	<hot> <furniture> ; <illness> <drive> ; <illness> <stop> ; <illness> c
        residential	3	<illness> one ; <insurance> <start> ; <insurance> cas ; <intoxicated> along
        residential	3	<intoxicated> in ; <job> por ; <job> ~me ; <kin> an ; <kin> desd ; <kin> wouldnt
        residential	3	<law> <stranger> ; <law> <withdrawal> ; <law> del ; <law> not ; <law> releas
        residential	3	<law> rn ; <law> x ; <leave> <calm> ; <leave> <treatment> ; <leave> <trust>
        residential	3	<leave> but ; <leave> thru ; <moment> ~<home> ; <money> tim ; <month> <alcohol>
        residential	3	<month> <home> ; <month> <law> ; <month> <stimulant> ; <month> or ; <month> ~<home>
        residential	3	<need> attendanc ; <need> high ; <need> privat ; <need> ~<wait> ; <needle> <moment>
        residential	3	<night> dur ; <night> duration ; <night> each ; <night> it ; <night> per
        residential	3	<official> <continue> ; <official> <write> ; <official> okafor ; <opening> <ask>
        residential	3	<opioid> <amount> ; <order> <count> ; <order> read ; <order> ~<amount>
        residential	3	<outdoors> <consume> ; <outdoors> doe ; <palecolor> <partner> ; <partner> has
        residential	3	<partner> llev ; <partner> por ; <partner> supportiv ; <past> <soon> ; <past> dur
        residential	3	<past> ~<stimulant> ; <pet> ~<pet> ; <play> q ; <put> <take> ; <put> aft ; <put> our
        residential	3	<rarely> <treatment> ; <record> agreement ; <record> off ; <room> <stranger>
        residential	3	<room> dond ; <room> from ; <rope> <hear> ; <say> ~<sober> ; <say> ~how
        residential	3	<school> <vendor> ; <sedative> <treatment> ; <sedative> onc ; <see> <opioid>
        residential	3	<sober> <child> ; <sober> hast ; <soon> <room> ; <soon> could ; <soon> step
        residential	3	<stimulant> 0 ; <stimulant> <buy> ; <stimulant> <hold> ; <stimulant> <homeless>
        residential	3	<stimulant> <hot> ; <stimulant> <stop> ; <stimulant> and ; <stimulant> habit
        residential	3	<stimulant> n ; <stimulant> nin ; <stimulant> not ; <stimulant> out
        residential	3	<stimulant> pos ; <stimulant> sinc ; <stimulant> too ; <stimulant> up
        """
}
