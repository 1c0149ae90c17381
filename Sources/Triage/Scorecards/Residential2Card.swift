extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential2 = """
        residential	5	<pain> <leave> ; <photo> <consume> ; <put> <stimulant> ; <room> abov ; <say> kind
        residential	5	<say> third ; <say> whatev ; <sedative> <medicine> ; <stimulant> <amount>
        residential	5	<stimulant> <pet> ; <stimulant> igualit ; <stimulant> thru ; <stimulant> ~<illness>
        residential	5	<take> <intoxicated> ; <take> <put> ; <take> <treatment> ; <think> <official>
        residential	5	<treatment> <continue> ; <treatment> <stranger> ; <treatment> <year>
        residential	5	<treatment> against ; <treatment> its ; <treatment> until ; <wait> <friend>
        residential	5	<wait> <home> ; <wait> <past> ; <wait> as ; <week> its ; <year> <hit> ; <year> near
        residential	5	a bomb ; a dond ; a feel ; a granol ; a ratchet ; a scratch ; a start ; a storag
        residential	5	a un ; acros <town> ; acros town ; agre i ; al ambulatori ; alt <daytime> ; alt ayer
        residential	5	alt manan ; ambulatori en ; and dai ; and most ; and snif ; and underlin ; apt with
        residential	5	arrest for ; arrest in ; band is ; be admit ; be arrang ; beach 0 ; bed by
        residential	5	been snif ; beer at ; befor finish ; behind a ; between <crowd> ; between group
        residential	5	bf who ; big tank ; blad is ; board <treatment> ; boyfriend and ; boyfriend hit
        residential	5	boyfriend smok ; by mon ; by septemb ; camer on ; can <home> ; can liv ; carcel de
        residential	5	cart and ; cas dond ; center ; centr en ; centr residencial ; clean liv ; climb out
        residential	5	clos ear ; cocain is ; cok becaus ; cok lik ; cok togeth ; com stay ; compart
        residential	5	cond le ; couch surf ; couldnt tel ; counselor has ; coupl month ; cousin say
        residential	5	crack again ; crack night ; crank ; cre a ; cric ; cristal com ; cristal tre
        residential	5	crystal again ; cuadern ; cuatr vec ; custodi ; custody meth ; d <alcohol>
        residential	5	d <stimulant> ; dab dai ; dai six ; dai x ; day on ; dc <day> ; de alt
        residential	5	de desintoxicacion ; de efect ; del <alcohol> ; del <year> ; del ano ; desd febrer
        residential	5	detox complet ; detox two ; dia alcohol ; dia par ; did twelv ; discretion mat
        residential	5	do <stimulant> ; dond uno ; dont <stop> ; dont fly ; door off ; duerm ; dur limpi
        residential	5	dust ; dust every ; dv advocat ; dxm ; eag ; el siguient ; en ensen
        residential	5	en ~<treatment> ; episod ; ese <order> ; ese orden ; est <build> ; estan con
        residential	5	every weekday ; everyon in ; f <hit> ; faa <clinician> ; foc casi ; foc de
        residential	5	for niec ; for possession ; four arrest ; from res ; fuman piedr ; generou
        residential	5	get away ; get clean ; go somewher ; goe and ; gon becaus ; good ins ; got pto
        residential	5	granol ; granol <alcohol> ; granol bar ; guy are ; ha est ; hac onc ; hast ener
        residential	5	hazelden in ; he hear ; hear them ; hij tra ; him im ; his dorm ; his meth ; hit it
        residential	5	hospital ; hospital then ; hot for ; hour yesterday ; how long ; hoy llev
        residential	5	huf paint ; hurt in ; husb cam ; i rol ; im forty ; im keep ; im sleep ; in residenc
        residential	5	in someplac ; inpatient run ; inpatient track ; inpt ; intern de ; intern o
        residential	5	internarl ; iop acros ; it <stimulant> ; it cocain ; itemiz ; its alway ; its dai
        residential	5	its ice ; just don ; keep using ; ketamin and ; ketamin the ; kid over ; la <law>
        residential	5	last fal ; last octob ; le hacen ; licenci y ; limpi hast ; lin in ; lin off
        residential	5	liv for ; llam pap ; long <home> ; long liv ; los audifono ; lost <law>
        residential	5	lost <trade> ; lost custody ; love and ; lueg y ; m left ; m outpt ; m plumb ; m s/p
        residential	5	mani ; maquillist ; maquillist de ; marz ; mayb i ; me baj ; me down ; me go
        residential	5	me includ ; medical board ; mes intern ; met cocain ; meth each ; meth fiv
        residential	5	meth thre ; mism <home> ; mo <stimulant> ; mom and ; mom bf ; monday my ; month now
        residential	5	motel ; motel on ; my airlin ; my attic ; my deal ; need inpatient ; need inpt
        residential	5	need out ; neg no ; ni asi ; nic apartment ; nino por ; nit a ; no ~barri ; no ~job
        residential	5	no ~not ; nod along ; norc ; normal do ; novi est ; now was ; nts ; nurs look
        residential	5	of <think> ; of january ; of outpatient ; of win ; offic visit ; on <count>
        residential	5	on crank ; on mut ; one <crowd> ; op x ; opi ; ord for ; our fost ; outpatient didnt
        residential	5	outpatient plac ; outpt therapist ; pamphlet ; pancreatiti ; par may ; part <stop>
        residential	5	part end ; part is ; pastor for ; patient 0 ; pd <job> ; pd offic ; piedr cuatr
        residential	5	piedr me ; pip ; plast ; por <go> ; por and ; pretty <amount> ; pretty much
        residential	5	program get ; protocol don ; psychiatrist and ; q <amount> ; quier entr
        residential	5	quier salirs ; ratchet strap ; re inpt ; recommend residential ; ref up ; rehab in
        residential	5	rent a ; rent with ; report dat ; resi in ; residential ; residential car ; room all
        residential	5	roommat all ; rv with ; sam wk ; say blad ; say com ; say liv ; say now ; say start
        residential	5	se sent ; second week ; see men ; segui usand ; sei ano ; semana se ; sentaran
        residential	5	sew room ; she complet ; shelt ; si le ; si los ; sicknes ; sinc <always>
        residential	5	sinc around ; so what ; somewher and ; spe four ; spic most ; stay as ; stay run
        residential	5	step one ; stepdad ; stil is ; streak <go> ; sun only ; sunday sinc ; supportiv no
        residential	5	tak ketamin ; tampoc es ; tank / ; tent und ; term <illness> ; term disability
        residential	5	that <consume> ; that part ; the apt ; the linen ; the marin ; the outpatient
        residential	5	the shelt ; them smok ; ther hasnt ; ther that ; they gav ; theyr <go> ; thi <home>
        residential	5	thi apartment ; thi yr ; thing twic ; thre guy ; thursday to ; tienen intern
        residential	5	tijuan en ; tin every ; to anyth ; to crystal ; to outpatient ; to residential
        residential	5	today etoh ; togeth <amount> ; too i ; touch fentanyl ; trabajo por
        residential	5	transplant list ; turtleneck in ; tweezer and ; twic through ; twic today ; un lug
        residential	5	und it ; underlin it ; up sinc ; urology ; us we ; used meth ; using 0 ; using cok
        residential	5	va 0 ; va detox ; vein ; vouch end ; was somebody ; was using ; week clean
        residential	5	week desd ; week going ; week its ; week not ; weekend plu ; wel so ; what follow
        residential	5	whatev the ; whenev ; wher everybody ; which inpatient ; whippet canister
        residential	5	whistl sinc ; who <continue> ; who sleep ; whol floor ; wont sign ; work pt
        residential	5	written up ; y <pill> ; y lost ; y pastilla ; y veng ; y ~mi ; ya firm ; year hes
        residential	5	year two ; ~<colleague> <give> ; ~<day> ~<treatment> ; ~<go> ~<child> ; ~<hear> ni
        residential	5	~<home> ; ~<money> ~<treatment> ; ~<stimulant> ni ; ~<think> desd ; ~<think> when
        residential	5	~barri ; ~le dieron ; ~lug ; ~me sirvi ; ~me ~<go> ; ~me ~regresan
        residential	5	~mi ~<colleague> ; ~next ; ~program aft ; ~quedan ; ~regresan ; ~regresan ~a
        residential	5	~safety <afraid> ; ~safety concern ; ~se ~<wait> ; ~sick anymor ; ~stay
        residential	5	~thirty ~day ; ~tienen ; ~to ~<rope> ; ~to ~hang ; ~voc ni ; él <leave> ; él sali
        residential	4	*detoxDone:historical ; *frequency.1 ; *iopRequest:negated ; *keptUsing
        residential	4	*organDamage:negated ; *outpatientWord:negated ; *spam ; / t ; 0 bc ; 0 d ; 0 day
        residential	4	0 duerm ; 0 im ; 0 judg ; 0 nit ; <always> son ; <amount> <night>
        residential	4	<amount> <stimulant> ; <asleep> <church> ; <asleep> <count> ; <asleep> <drive>
        residential	4	<asleep> dond ; <asleep> en ; <blood> for ; <bodypart> <clinician>
        residential	4	<bodypart> <sober> ; <bodypart> <stimulant> ; <bodypart> from ; <bodypart> sinc
        residential	4	<break> + ; <break> <continue> ; <break> <day> ; <break> <stimulant> ; <buy> and
        residential	4	<cannabis> only ; <clean> a ; <clinician> <always> ; <clinician> dr
        residential	4	<clinician> lik ; <colleague> d/c ; <consume> <cannabis> ; <container> <order>
        residential	4	<continue> <colleague> ; <count> good ; <crowd> but ; <day> <opening>
        residential	4	<day> somewher ; <day> through ; <day> ~<past> ; <daytime> <stimulant>
        residential	4	<drive> <partner> ; <drive> pas ; <drug> <always> ; <drug> <colleague>
        residential	4	<drug> <night> ; <eat> <buy> ; <eat> it ; <fall> <stimulant> ; <feel> <tool>
        residential	4	<feel> human ; <fire> <stimulant> ; <fluid> <bodypart> ; <friend> <unreal>
        residential	4	<friend> deal ; <furniture> <opening> ; <furniture> sinc ; <give> <child>
        residential	4	<go> <angry> ; <go> ~<give> ; <gun> <take> ; <headface> aft ; <hear> sinc
        residential	4	<hear> them ; <hit> <calm> ; <hit> <cannabis> ; <hit> <drug> ; <hit> <stimulant>
        residential	4	<home> <asleep> ; <home> <fluid> ; <home> <month> ; <home> <rope> ; <home> <stop>
        residential	4	<home> <take> ; <homeless> <last> ; <homeless> sinc ; <hospital> <continue>
        residential	4	<illness> c ; <illness> i ; <illness> x ; <insurance> <start> ; <insurance> cm
        residential	4	<insurance> met ; <intoxicated> with ; <job> card ; <kill> her ; <kin> <sedative>
        residential	4	<kin> an ; <last> <fall> ; <law> nam ; <leave> <water> ; <leave> already
        residential	4	<leave> becaus ; <leave> but ; <lock> <treatment> ; <medicine> board
        residential	4	<money> <room> ; <money> are ; <month> <continue> ; <month> dirty ; <need> <soon>
        residential	4	<need> in ; <need> res ; <night> somewher ; <official> <day> ; <official> <give>
        residential	4	<opening> open ; <opening> right ; <order> <count> ; <order> <moment>
        residential	4	<outdoors> outreach ; <palecolor> <headface> ; <partner> por ; <partner> usa
        residential	4	<past> releas ; <pet> desd ; <phone> <law> ; <put> <child> ; <rail> <month>
        residential	4	<room> <treatment> ; <room> dond ; <sedative> <withdrawal> ; <see> <opioid>
        residential	4	<sober> <play> ; <soon> step ; <stimulant> <count> ; <stimulant> <headface>
        residential	4	<stimulant> <room> ; <stimulant> a ; <stimulant> bf ; <stimulant> lost
        residential	4	<stimulant> nin ; <stimulant> out ; <stimulant> q ; <stimulant> through
        residential	4	<stimulant> toda ; <stimulant> up ; <stimulant> which ; <stimulant> ~<asleep>
        residential	4	<stop> eso ; <stop> ~<stop> ; <stranger> <breath> ; <stranger> only ; <take> away
        residential	4	<take> otr ; <think> as ; <tool> <key> ; <town> <last> ; <town> <law>
        residential	4	<town> <sedative> ; <town> all ; <treatment> <blood> ; <treatment> <home>
        residential	4	<treatment> <room> ; <treatment> <town> ; <treatment> <wait> ; <treatment> back
        residential	4	<treatment> for ; <treatment> he ; <treatment> se ; <treatment> sinc
        residential	4	<trust> <hold> ; <trust> it ; <wait> <build> ; <wait> <kin> ; <week> <clean>
        residential	4	<week> <continue> ; <week> <headface> ; <week> for ; <withdrawal> <home>
        residential	4	<year> estuv ; <year> im ; <year> todo ; @ <day> ; @ day ; a balloon ; a compr
        residential	4	a cop ; a fifteen ; a fold ; a handshak ; a lock ; a media ; a minimum ; a room
        residential	4	a saint ; a stov ; a workbook ; adderal a ; adderal she ; adderal the ; admin d/c
        residential	4	admit dat ; advocat ; again befor ; against advic ; ahi le ; ahi todo ; ahor a
        residential	4	all <stop> ; alli ; an <amount> ; an oven ; and both ; and custody ; and don
        residential	4	and feed ; and otr ; ano estuv ; ano fum ; ano metiendom ; ano todo
        residential	4	anywher without ; appetit back ; are so ; argument about ; arm sinc ; arrang
        residential	4	arrest on ; at <height> ; at <kin> ; away for ; ayer ya ; bad stretch ; baggi in
        residential	4	bank has ; be writ ; becaus of ; bed avail ; bed let ; bed not ; been <furniture>
        residential	4	been <stimulant> ; been couch ; befor releas ; behind meth ; belt and
        residential	4	betty <drive> ; betty ford ; blanket in ; break and ; bro is ; broth no ; broth wed
        residential	4	bus pas ; but <amount> ; cab of ; cal desd ; cam by ; caminan por ; can gues
        residential	4	cardiologist say ; cas del ; cle <go> ; cle that ; clean a ; clean bil ; clt in
        residential	4	clutch his ; co ed ; coc casi ; cocain desd ; cocain i ; cok most ; cok the
        residential	4	cok thru ; com <wait> ; com ant ; complet detox ; con <medicine> ; con coc
        residential	4	continu car ; couch ; county on ; cours in ; crack most ; crank in ; crawl und
        residential	4	crept back ; cristal ; cristal ya ; crystal all ; cuidandom ; custody 0 ; d la
        residential	4	dan de ; day 0 ; day get ; day over ; day somewher ; de cement ; de desintoxic
        residential	4	de down ; de program ; de van ; deal it ; debaj del ; dej eso ; derechit a
        residential	4	desd marz ; desintoxicacion ayer ; desintoxicacion del ; desintoxicacion por
        residential	4	detox @ ; detox mon ; detox today ; detox with ; detox x ; diaper ; discharg to
        residential	4	divorci y ; doctor last ; doctor prescrib ; doe anyth ; doe too ; doing cocain
        residential	4	don befor ; don the ; dont ~<shake> ; door right ; duerm debaj ; dur <treatment>
        residential	4	dust 0 ; dxd ; dxm + ; east i ; el <homeless> ; en <stimulant> ; en residencial
        residential	4	en ~residencial ; entry 0 ; eso dond ; every workday ; everybody in ; evict last
        residential	4	ex who ; f lost ; fail iop ; feel human ; fiv day ; fold and ; for crack
        residential	4	for inpatient ; for men ; for ninety ; for sixty ; four thousand ; from bakersfield
        residential	4	from thursday ; from vodk ; front room ; fum spic ; fuman cristal ; garag on
        residential	4	garag wher ; get int ; giv or ; good <lock> ; good lock ; good month ; good through
        residential	4	got put ; graduat with ; grandm in ; grandmoth now ; group twic ; grown man
        residential	4	guest room ; hac nad ; had me ; has <consume> ; has medi ; has ppo ; hast may
        residential	4	hav <home> ; hav hous ; hav me ; hav room ; hav tim ; he found ; he mis ; hep c
        residential	4	her meth ; herman llev ; hes <calm> ; hes used ; hid in ; him back ; him hold
        residential	4	him how ; his <home> ; his boy ; his couch ; his grandmoth ; his trail ; his whit
        residential	4	hom befor ; hom he ; hous and ; hous use ; howev long ; hoy de ; hoy son ; hrg
        residential	4	i both ; i cough ; i did ; i no ; i sleep ; i stay ; i tap ; i ~complet ; ice x
        residential	4	if his ; im <asleep> ; im right ; in <night> ; in altaden ; in over ; in patient
        residential	4	in sinc ; inform del ; inhalant ; inpt in ; int <always> ; int every
        residential	4	int residential ; int treatment ; int your ; intact ; intern ; inyectandom ; iop and
        residential	4	iop clinician ; iop used ; is ask ; is need ; isnt <hold> ; isnt hold ; it <stop>
        residential	4	its funny ; ive als ; ive shot ; jef me ; jump lik ; just <calm> ; just quiet ; k
        residential	4	k <consume> ; kais sinc ; keep smok ; ketamin about ; ketamin every ; kia behind
        residential	4	know sinc ; la custodi ; la ingl ; la ~<stimulant> ; lan ; layover <amount>
        residential	4	least <count> ; leav already ; let me ; licens <treatment> ; liv i ; liv in ; lo cor
        residential	4	lo metimo ; lo mism ; long she ; lorazepam ; los novent ; lost <job> ; lug
        residential	4	lug dond ; m <asleep> ; m <illness> ; macarthur ; may otr ; me desintoxic ; me rn
        residential	4	me trat ; media ; men ; mes o ; met a ; meth ; meth his ; meth lost ; meth needl
        residential	4	meth pretty ; metiendom cristal ; metiendos ; mi <tool> ; mi cuart ; min so
        residential	4	minimum 0 ; minimum of ; mism la ; misma <day> ; misma dia ; monday she ; month liv
        residential	4	mor night ; much de ; much do ; my <caretaking> ; my client ; my coworker ; my gat
        residential	4	my mail ; my parol ; my plat ; my vyvans ; myself in ; need mor ; neg test
        residential	4	neurologist say ; nev real ; nic <crowd> ; nic peopl ; no ~<opening> ; no ~few
        residential	4	no ~hi ; no ~id ; nod at ; noma le ; not ~hold ; noth arrang ; novent ; nunc par
        residential	4	of <stimulant> ; of everyon ; of inpt ; of law ; of meth ; of phon ; off becaus
        residential	4	off four ; off on ; okd <leave> ; on <take> ; on being ; on spe ; onc <day>
        residential	4	only <consume> ; only <home> ; only <shame> ; only hav ; only ther ; ord to
        residential	4	our detox ; out but ; out n ; outpatient group ; outpatient in ; outpatient twic
        residential	4	packag for ; padr que ; paper say ; partn supportiv ; past eight ; pay her
        residential	4	pech fuert ; pip und ; pit <pet> ; pit bul ; pleas a ; plu wednesday ; por <alcohol>
        residential	4	porqu <soon> ; possession arrest ; previ ; privat room ; program ; program befor
        residential	4	promis i ; propan ; psych <hold> ; psychiatrist dr ; psychosi x ; pt wil
        residential	4	pued <treatment> ; pued intern ; punch her ; punctual ; purs and ; que papel
        residential	4	que rent ; qued intern ; quick one ; quier met ; ref 0 ; refer up ; regional jet
        residential	4	regla ; rehab befor ; rehab en ; releas thur ; resid in ; residencial y
        residential	4	residential or ; ring for ; rock ; rock <amount> ; room and ; roommat deal ; rotat
        residential	4	run my ; s/p ; sali ; salirs ; salon and ; sam thre ; schizophreni ; scrap ; se pid
        residential	4	se separo ; segui ; sei dia ; separo ; sheet with ; shelt night ; shelt staf
        residential	4	sho on ; short term ; should do ; should go ; show me ; si ~tienen ; siet dia
        residential	4	sinc every ; sinc most ; sist use ; six good ; sixteen month ; smok spic
        residential	4	smokin crack ; snort ketamin ; somebody has ; somewher ; somewher i ; son sei
        residential	4	spe x ; spic diari ; spoon and ; sro ; stab his ; stay for ; stil doing ; stil using
        residential	4	stov and ; studi and ; suer y ; sulk ; summer ago ; supervis alcohol ; sus nino
        residential	4	tabl lik ; tactil ; tak 0 ; tank dai ; taper off ; tembl ; tent ; terapi ambulatori
        residential	4	termin el ; termin un ; test dirty ; test me ; than thi ; that cal ; that long
        residential	4	that outpatient ; that thre ; the aft ; the blind ; the earliest ; the irony
        residential	4	the medical ; the walmart ; then aftercar ; then cok ; then lost ; then meth
        residential	4	ther alway ; they <hold> ; they <hospital> ; they <withdrawal> ; they took
        residential	4	theyl <see> ; thing she ; through <outdoors> ; through all ; through saturday
        residential	4	thur sun ; tijuan a ; til fri ; til may ; tim she ; tin sinc ; to resid ; to whatev
        residential	4	today from ; togeth mor ; tomorrow aft ; tomorrow and ; tonight she ; too so
        residential	4	trabajo ; treatment facility ; treatment or ; treatment plac ; ts ; tweez ; tweezer
        residential	4	twic <moment> ; twic now ; two tim ; tx ; un <blade> ; un <room> ; un hombr
        residential	4	una botel ; underlin ; union card ; unit and ; unit in ; uno <home> ; uno viv
        residential	4	up fiv ; us she ; usa cristal ; use ketamin ; used straight ; van <count> ; van sinc
        residential	4	vendi el ; virtual <treatment> ; viv ; viv con ; viven ; volte a ; vouch
        residential	4	walmart lot ; want program ; was <cannabis> ; was <month> ; was <stranger> ; was cle
        residential	4	was thirty ; week seven ; week sinc ; weekday now ; went numb ; whippit ; who cook
        residential	4	who stil ; whol 0 ; with marca ; with sob ; with spe ; with tre ; with tweezer
        residential	4	wk aft ; wk how ; wk meth ; wkr ; wkr 0 ; women ; women residential ; would ~a
        residential	4	writ residential ; x <alcohol> ; x eso ; y fum ; year most ; year near
        residential	4	yesterday so ; yrs every ; ~<alcohol> ~<opioid> ; ~<day> ~<home> ; ~<hit> ~me
        residential	4	~<threat> ; ~<treatment> ; ~aftercar ; ~been to ; ~dat ; ~hit ~me ; ~ide when
        residential	4	~isnt a ; ~job ; ~llev ; ~one and ; ~oth ~plac ; ~overdos on ; ~plan ; ~resi hx
        residential	4	~sab desd ; ~se decirl ; ~somewher ; ~somewher ~with ; ~sur how ; ~teng otr
        residential	4	~threaten ; ~tienen ~lug ; ~today ; ~up ~for
        residential	3	*abstinent.0:negated ; *abstinent.0:other_experiencer ; *abstinent.2 ; *lastUsed
        residential	3	*lostThroughUse:other_experiencer ; *noBarrierMoney ; *psychosis:negated ; *quantity
        residential	3	*quantity.treatmentBefore ; *residentialDone:hypothetical
        residential	3	*residentialRequest:historical ; *substance.other ; *uses:other_experiencer
        residential	3	*violence:historical ; + <consume> ; / w ; / wk ; 0 <hot> ; 0 <relapse> ; 0 beer
        residential	3	0 both ; 0 cristal ; 0 good ; 0 hear ; 0 hospital ; 0 prior ; 0 rad ; 0 roommat
        residential	3	0 stabl ; 0 walk ; <alcohol> <treatment> ; <alcohol> and ; <alcohol> at
        residential	3	<alcohol> dry ; <alone> <job> ; <always> 0 ; <always> ua ; <amount> <ask>
        residential	3	<amount> <law> ; <amount> <pill> ; <amount> <sedative> ; <amount> ~<blood>
        residential	3	<angry> her ; <asleep> <colleague> ; <asleep> <hold> ; <awake> <always> ; <awake> so
        residential	3	<blade> <day> ; <blade> <money> ; <blood> me ; <bodypart> heal ; <bodypart> siz
        residential	3	<bodypart> to ; <breath> <asleep> ; <build> 0 ; <calm> <need> ; <calm> com
        residential	3	<cannabis> <week> ; <chestheart> l ; <child> <home> ; <child> over ; <child> por
        residential	3	<child> va ; <child> ~non ; <clean> 0 ; <clean> <alcohol> ; <clean> <count>
        residential	3	<clean> salt ; <clean> ther ; <clinician> <consume> ; <clinician> elsewher
        residential	3	<clinician> part ; <clinician> twic ; <colleague> <limp> ; <color> <need>
        residential	3	<confused> how ; <consume> <build> ; <consume> <day> ; <consume> <home>
        residential	3	<consume> <pain> ; <consume> <pill> ; <consume> com ; <consume> otr ; <consume> with
        residential	3	<container> <alcohol> ; <continue> + ; <continue> <photo> ; <continue> <stop>
        residential	3	<continue> all ; <continue> is ; <count> <year> ; <crowd> <room> ; <crowd> arent
        residential	3	<day> <withdrawal> ; <day> ever ; <day> on ; <day> sat ; <day> zer
        residential	3	<daytime> <month> ; <daytime> <sober> ; <die> thing ; <drive> <friend>
        residential	3	<drive> station ; <drug> <amount> ; <drug> <container> ; <eat> <sick>
        residential	3	<fall> <clean> ; <friend> <gun> ; <friend> <happy> ; <friend> not
        residential	3	<furniture> <soon> ; <give> <take> ; <give> al ; <go> <homeless> ; <go> <stop>
        residential	3	<go> del ; <hear> <blade> ; <hear> down ; <height> <night> ; <height> <opening>
        residential	3	<height> <stimulant> ; <height> hast ; <height> is ; <hit> <opioid> ; <home> <crowd>
        residential	3	<home> <insurance> ; <home> del ; <home> do ; <home> in ; <home> togeth
        residential	3	<homeless> <night> ; <homeless> <wait> ; <homeless> on ; <hospital> to
        residential	3	<hospital> twic ; <hot> <consume> ; <hot> <furniture> ; <hot> for
        residential	3	<illness> <drive> ; <illness> one ; <illness> stabl ; <insurance> cas
        residential	3	<intoxicated> in ; <job> por ; <job> ya ; <kin> desd ; <kin> includ ; <kin> sinc
        residential	3	<kin> wouldnt ; <last> <calm> ; <law> <child> ; <law> <hold> ; <law> <stranger>
        residential	3	<law> de ; <law> del ; <law> releas ; <law> rn ; <law> x ; <leave> <calm>
        residential	3	<leave> <height> ; <leave> <trust> ; <leave> thru ; <money> me ; <money> tim
        residential	3	<month> + ; <month> <alcohol> ; <month> <home> ; <month> intern ; <month> or
        residential	3	<need> attendanc ; <need> high ; <need> privat ; <needle> <moment> ; <night> dur
        residential	3	<night> duration ; <night> it ; <night> per ; <official> <continue>
        residential	3	<official> okafor ; <opening> <ask> ; <opioid> <amount> ; <opioid> out
        residential	3	<order> <treatment> ; <order> read ; <outdoors> <asleep> ; <outdoors> <consume>
        residential	3	<outdoors> <happy> ; <outdoors> clos ; <outdoors> doe ; <partner> <buy>
        residential	3	<partner> has ; <partner> llev ; <partner> my ; <partner> supportiv ; <past> <soon>
        residential	3	<past> dur ; <photo> <intoxicated> ; <play> q ; <put> <hot> ; <put> <take>
        residential	3	<put> <week> ; <put> aft ; <put> al ; <put> our ; <put> up ; <rarely> <treatment>
        residential	3	<record> agreement ; <record> off ; <relapse> to ; <room> <stranger> ; <room> from
        residential	3	<room> wher ; <room> with ; <rope> <hear> ; <rope> from ; <school> <vendor>
        residential	3	<sedative> <home> ; <sedative> onc ; <sober> <child> ; <sober> hast ; <soon> could
        residential	3	<stimulant> 0 ; <stimulant> <awake> ; <stimulant> <bodypart> ; <stimulant> <buy>
        residential	3	<stimulant> <hold> ; <stimulant> <hot> ; <stimulant> <stimulant> ; <stimulant> and
        residential	3	<stimulant> habit ; <stimulant> n ; <stimulant> not ; <stimulant> pos
        residential	3	<stimulant> straight ; <stimulant> that ; <stimulant> ther ; <stimulant> too
        residential	3	<stimulant> él ; <stop> <last> ; <stop> <withdrawal> ; <stranger> we
        residential	3	<take> <room> ; <think> approv ; <think> read ; <think> ~<day> ; <town> <consume>
        residential	3	<town> <hospital> ; <town> <money> ; <town> when ; <trade> <unreal> ; <trade> <week>
        residential	3	<trade> local ; <trade> turn ; <treatment> ; <treatment> <clinician>
        residential	3	<treatment> <leave> ; <treatment> acros ; <treatment> all ; <treatment> at
        residential	3	<treatment> en ; <treatment> how ; <treatment> nev ; <treatment> over
        residential	3	<treatment> thru ; <trust> <past> ; <try> <treatment> ; <unreal> <moment>
        residential	3	<vermin> <continue> ; <wait> lik ; <wait> somewher ; <water> <clean> ; <week> <go>
        residential	3	<week> <phone> ; <week> <wait> ; <week> back ; <week> clean ; <week> his ; <week> im
        residential	3	<week> ive ; <week> long ; <withdrawal> <hospital> ; <withdrawal> <opening>
        residential	3	<withdrawal> at ; <withdrawal> me ; <year> nobody ; <year> pretty ; a <homeless>
        residential	3	a <opening> ; a <room> ; a beach ; a beard ; a canc ; a marriag ; a program
        residential	3	a terapi ; a vein ; a verl ; a window ; a zip ; abandon ; about <wait> ; absces on
        residential	3	aceler y ; acept ; add that ; adderal 0 ; adderal every ; adderal out ; addiction
        residential	3	admit to ; advis on ; aft labor ; agre with ; agreement ; air dust ; al <treatment>
        residential	3	all but ; all don ; alon and ; alt hoy ; alumni lin ; ama from ; amad from ; ambient
        residential	3	ambulatori per ; an <stimulant> ; and <consume> ; and <drug> ; and by ; and durm
        residential	3	and forth ; and pick ; and stand ; and twic ; and wednesday ; anniversary in
        """
}
