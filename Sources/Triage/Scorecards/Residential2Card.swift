extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential2 = """
        residential	5	<law> <day> ; <leave> uno ; <money> isnt ; <month> <treatment>
        residential	5	<month> <withdrawal> ; <needle> <daytime> ; <night> <count> ; <night> of
        residential	5	<night> on ; <official> me ; <opening> porqu ; <outdoors> <stimulant>
        residential	5	<pain> <leave> ; <photo> <consume> ; <room> abov ; <say> kind ; <say> third
        residential	5	<say> whatev ; <sedative> <medicine> ; <stimulant> <amount> ; <stimulant> <pet>
        residential	5	<stimulant> igualit ; <stimulant> thru ; <stimulant> ~<illness> ; <stranger> only
        residential	5	<take> <intoxicated> ; <take> <put> ; <take> <treatment> ; <think> <official>
        residential	5	<treatment> <continue> ; <treatment> <stranger> ; <treatment> <year>
        residential	5	<treatment> against ; <treatment> its ; <treatment> until ; <wait> <home>
        residential	5	<wait> <past> ; <wait> as ; <week> its ; <year> <hit> ; <year> near ; a bomb
        residential	5	a dond ; a feel ; a granol ; a ratchet ; a scratch ; a start ; a storag
        residential	5	acros <town> ; acros town ; admin d/c ; agre i ; al ambulatori ; alt ayer
        residential	5	ambulatori en ; and dai ; and most ; and snif ; and underlin ; apt with ; arrest for
        residential	5	arrest in ; band is ; be admit ; be arrang ; bed by ; been snif ; beer at
        residential	5	befor finish ; behind a ; between <crowd> ; between group ; bf who ; big tank
        residential	5	board <treatment> ; boyfriend and ; boyfriend hit ; boyfriend smok ; by mon
        residential	5	by septemb ; cal desd ; camer on ; can <home> ; can liv ; carcel de ; cart and
        residential	5	cas dond ; center ; centr en ; centr residencial ; cle <go> ; climb out ; clos ear
        residential	5	cocain is ; cok lik ; cok togeth ; com stay ; compart ; cond le ; couch surf
        residential	5	couldnt tel ; counselor has ; coupl month ; cousin say ; crack again ; crack night
        residential	5	crank ; cre a ; cristal com ; cristal tre ; crystal again ; cuadern ; cuatr vec
        residential	5	custodi ; custody meth ; custody releas ; d <alcohol> ; d <stimulant> ; dab dai
        residential	5	dai six ; dai x ; day on ; dc <day> ; de alt ; de cement ; de desintoxicacion
        residential	5	de efect ; del <alcohol> ; del <year> ; del ano ; desd febrer ; detox two
        residential	5	dia alcohol ; dia par ; did twelv ; discretion mat ; do <stimulant> ; don befor
        residential	5	dond uno ; dont <stop> ; dont fly ; door off ; duerm ; dur limpi ; dust ; dust every
        residential	5	dxm ; en ensen ; en ~<treatment> ; episod ; ese <order> ; ese orden ; est <build>
        residential	5	estan con ; every weekday ; everyon in ; f <hit> ; faa <clinician> ; foc casi
        residential	5	foc de ; for niec ; for possession ; four arrest ; from res ; front room
        residential	5	fuman piedr ; generou ; get away ; get clean ; go somewher ; goe and ; gon becaus
        residential	5	good ins ; got pto ; granol ; granol <alcohol> ; granol bar ; guy are ; ha est
        residential	5	hac onc ; hast ener ; hazelden in ; he hear ; hear them ; hij tra ; him im ; his boy
        residential	5	his dorm ; his meth ; hit it ; hom befor ; hospital ; hospital then ; hot for
        residential	5	how long ; hoy llev ; huf paint ; hurt in ; husb cam ; i rol ; ice i ; im forty
        residential	5	im keep ; im sleep ; in residenc ; in someplac ; inpatient run ; inpatient track
        residential	5	inpt ; int your ; intern de ; intern o ; internarl ; iop acros ; it <stimulant>
        residential	5	it cocain ; itemiz ; its alway ; its dai ; its ice ; just don ; ketamin and
        residential	5	ketamin the ; kid over ; la <law> ; last fal ; last octob ; le hacen ; licenci y
        residential	5	limpi hast ; lin in ; lin off ; liv for ; llam pap ; long <home> ; long liv
        residential	5	los audifono ; los dos ; lost <law> ; lost <trade> ; lost custody ; love and
        residential	5	lueg y ; m left ; m outpt ; m s/p ; mani ; maquillist ; maquillist de ; marz
        residential	5	mayb i ; me baj ; me down ; me go ; me includ ; medical board ; mes intern
        residential	5	met cocain ; meth each ; meth fiv ; meth thre ; mism <home> ; mo <stimulant>
        residential	5	mom and ; mom bf ; monday my ; month now ; motel ; motel on ; my airlin ; my attic
        residential	5	my deal ; myself in ; need inpatient ; need out ; neg no ; ni asi ; nic apartment
        residential	5	nino por ; nit a ; no ~barri ; no ~job ; no ~not ; nod along ; norc ; novi est
        residential	5	now was ; nurs look ; of <think> ; of crack ; of january ; of outpatient ; of win
        residential	5	offic visit ; on <count> ; on crank ; on mut ; one <crowd> ; op x ; opi ; ord for
        residential	5	our fost ; outpatient plac ; outpt therapist ; pamphlet ; pancreatiti ; par may
        residential	5	part <stop> ; part end ; part is ; pastor for ; patient 0 ; pd <job> ; pd offic
        residential	5	piedr cuatr ; piedr me ; pip in ; plast ; por <go> ; por and ; pretty <amount>
        residential	5	pretty much ; program get ; protocol don ; psychiatrist and ; q <amount> ; que papel
        residential	5	quier entr ; quier salirs ; ratchet strap ; recommend residential ; ref up
        residential	5	rehab in ; rent a ; report dat ; resi in ; residential ; residential car ; room all
        residential	5	roommat all ; rv with ; sam wk ; say blad ; say com ; say liv ; say now ; say start
        residential	5	se sent ; second week ; see men ; segui usand ; sei ano ; semana se ; sentaran
        residential	5	sew room ; she complet ; shelt ; si le ; si los ; sicknes ; sinc <always>
        residential	5	sinc around ; so what ; someth mor ; somewher and ; spe four ; spic most ; stay as
        residential	5	stay run ; step one ; stepdad ; stil is ; streak <go> ; sun only ; sunday sinc
        residential	5	supportiv no ; sweat it ; tak ketamin ; tampoc es ; tank / ; tent und
        residential	5	that <consume> ; that part ; the apt ; the linen ; the marin ; the outpatient
        residential	5	the shelt ; them smok ; ther hasnt ; ther that ; they gav ; theyr <go> ; thi <home>
        residential	5	thi apartment ; thi yr ; thing twic ; thre guy ; thursday to ; tienen intern
        residential	5	tijuan en ; tin every ; to anyth ; to crystal ; today etoh ; togeth <amount> ; too i
        residential	5	touch fentanyl ; trabajo por ; transplant list ; turtleneck in ; tweezer and
        residential	5	twic through ; un lug ; und it ; underlin it ; uno <count> ; up sinc ; urology
        residential	5	us we ; using 0 ; using cok ; va 0 ; va detox ; vein ; vouch end ; was somebody
        residential	5	was using ; week clean ; week desd ; week going ; week its ; week not ; weekend plu
        residential	5	wel so ; what follow ; whatev the ; whenev ; wher everybody ; which inpatient
        residential	5	whippet canister ; whistl sinc ; who <continue> ; who sleep ; whol floor ; wont sign
        residential	5	work pt ; written up ; y <pill> ; y lost ; y pastilla ; y veng ; y ~mi ; ya firm
        residential	5	year hes ; year two ; ~<colleague> <give> ; ~<go> ~<child> ; ~<hear> ni
        residential	5	~<height> ~off ; ~<home> ; ~<money> ~<treatment> ; ~<stimulant> ni ; ~<think> desd
        residential	5	~<think> when ; ~barri ; ~jump ~off ; ~le dieron ; ~lug ; ~me sirvi ; ~me ~<go>
        residential	5	~me ~regresan ; ~mi ~<colleague> ; ~program aft ; ~quedan ; ~regresan ; ~regresan ~a
        residential	5	~safety <afraid> ; ~safety concern ; ~se ~<wait> ; ~sick anymor ; ~somewher ~with
        residential	5	~thirty ~day ; ~threaten ; ~tienen ; ~voc ni ; él <leave> ; él sali
        residential	4	*frequency.1 ; *keptUsing ; *organDamage:negated ; *outpatientWord:negated ; *spam
        residential	4	/ t ; 0 bc ; 0 d ; 0 day ; 0 duerm ; 0 im ; 0 judg ; 0 nit ; 0 roommat
        residential	4	<always> son ; <amount> <night> ; <amount> <stimulant> ; <asleep> <church>
        residential	4	<asleep> <count> ; <asleep> <drive> ; <asleep> dond ; <asleep> en ; <blood> for
        residential	4	<bodypart> <clinician> ; <bodypart> <sober> ; <bodypart> <stimulant>
        residential	4	<bodypart> from ; <bodypart> sinc ; <break> + ; <break> <continue> ; <break> <day>
        residential	4	<break> <stimulant> ; <buy> and ; <cannabis> only ; <clean> a ; <clinician> dr
        residential	4	<clinician> lik ; <consume> <cannabis> ; <container> <alcohol> ; <container> <order>
        residential	4	<continue> <colleague> ; <count> good ; <crowd> arent ; <crowd> but
        residential	4	<day> <opening> ; <day> somewher ; <day> through ; <day> ~<past>
        residential	4	<daytime> <stimulant> ; <drive> <partner> ; <drive> pas ; <drug> <always>
        residential	4	<drug> <night> ; <eat> <buy> ; <eat> it ; <fall> <stimulant> ; <feel> <tool>
        residential	4	<feel> human ; <fire> <stimulant> ; <fluid> <bodypart> ; <friend> <unreal>
        residential	4	<friend> deal ; <furniture> <opening> ; <give> <child> ; <go> <angry> ; <gun> <take>
        residential	4	<headface> aft ; <hear> sinc ; <hear> them ; <height> <night> ; <hit> <calm>
        residential	4	<hit> <drug> ; <hit> <stimulant> ; <home> <asleep> ; <home> <fluid> ; <home> <month>
        residential	4	<home> <rope> ; <home> <stop> ; <home> <take> ; <homeless> <last> ; <homeless> sinc
        residential	4	<hospital> <continue> ; <hospital> to ; <illness> i ; <illness> x
        residential	4	<insurance> <start> ; <insurance> cm ; <insurance> met ; <intoxicated> with
        residential	4	<job> card ; <kill> her ; <kin> <sedative> ; <kin> an ; <last> <fall> ; <law> not
        residential	4	<leave> <water> ; <leave> already ; <leave> becaus ; <leave> but
        residential	4	<lock> <treatment> ; <medicine> board ; <money> <room> ; <money> are
        residential	4	<month> <continue> ; <month> <law> ; <month> dirty ; <need> <soon> ; <need> in
        residential	4	<need> res ; <needle> und ; <night> dur ; <night> somewher ; <official> <day>
        residential	4	<official> <give> ; <opening> open ; <opening> right ; <order> <count>
        residential	4	<order> <moment> ; <outdoors> outreach ; <palecolor> <headface> ; <partner> usa
        residential	4	<past> releas ; <pet> desd ; <phone> <law> ; <put> <child> ; <put> <stimulant>
        residential	4	<rail> <month> ; <record> agreement ; <room> <treatment> ; <room> dond
        residential	4	<sedative> <withdrawal> ; <see> <opioid> ; <sober> <play> ; <soon> step
        residential	4	<stimulant> <count> ; <stimulant> <headface> ; <stimulant> <room> ; <stimulant> a
        residential	4	<stimulant> bf ; <stimulant> lost ; <stimulant> nin ; <stimulant> out
        residential	4	<stimulant> q ; <stimulant> through ; <stimulant> toda ; <stimulant> up
        residential	4	<stimulant> which ; <stimulant> ~<asleep> ; <stop> eso ; <stop> ~<stop>
        residential	4	<stranger> <breath> ; <take> away ; <take> otr ; <think> as ; <town> <last>
        residential	4	<town> <law> ; <town> <sedative> ; <town> all ; <treatment> <blood>
        residential	4	<treatment> <room> ; <treatment> <town> ; <treatment> <wait> ; <treatment> back
        residential	4	<treatment> for ; <treatment> he ; <treatment> se ; <treatment> sinc
        residential	4	<trust> <hold> ; <trust> it ; <wait> <build> ; <wait> <kin> ; <wait> lik
        residential	4	<week> <clean> ; <week> <continue> ; <week> <headface> ; <week> for
        residential	4	<withdrawal> <home> ; <year> estuv ; <year> im ; <year> todo ; @ <day> ; @ day
        residential	4	a balloon ; a compr ; a cop ; a fifteen ; a fold ; a handshak ; a lock ; a media
        residential	4	a minimum ; a room ; a saint ; a stov ; a workbook ; adderal a ; adderal she
        residential	4	adderal the ; admit dat ; again befor ; against advic ; ah/vh ; ahi le ; ahi todo
        residential	4	ahor a ; al <treatment> ; all <stop> ; alli ; an <amount> ; an oven ; and both
        residential	4	and custody ; and don ; and feed ; and otr ; ano estuv ; ano fum ; ano metiendom
        residential	4	ano todo ; anywher without ; appetit back ; are so ; argument about ; arm sinc
        residential	4	arrang ; arrest on ; at <height> ; at <kin> ; away for ; ayer ya ; bad stretch
        residential	4	baggi in ; bank has ; be writ ; beach 0 ; becaus of ; bed avail ; bed not
        residential	4	been <furniture> ; been <stimulant> ; been couch ; befor releas ; behind meth
        residential	4	belt and ; betty <drive> ; betty ford ; blad is ; blanket in ; break and ; bro is
        residential	4	broth no ; broth wed ; bus pas ; but <amount> ; cab of ; cam by ; caminan por
        residential	4	can gues ; cardiologist say ; cas del ; cle that ; clean a ; clean bil ; clt in
        residential	4	clutch his ; co ed ; coc casi ; cocain i ; cok becaus ; cok most ; cok the
        residential	4	cok thru ; com <wait> ; com ant ; complet detox ; con <medicine> ; con coc
        residential	4	consent agreement ; continu car ; couch ; county on ; crack most ; crank in
        residential	4	crawl und ; crept back ; cristal ya ; crystal all ; cuidandom ; custody 0 ; d la
        residential	4	dan de ; dat 0 ; day 0 ; day get ; day over ; day somewher ; dcf work
        residential	4	de desintoxic ; de down ; de program ; de van ; deal it ; debaj del ; dej eso
        residential	4	derechit a ; desd marz ; desintoxicacion ayer ; desintoxicacion del
        residential	4	desintoxicacion por ; detox @ ; detox complet ; detox mon ; detox today ; detox x
        residential	4	diaper ; discharg to ; divorci y ; doctor last ; doctor prescrib ; doe anyth
        residential	4	doe too ; doing cocain ; don the ; dont ~<shake> ; door right ; duerm debaj
        residential	4	dur <treatment> ; dust 0 ; dv advocat ; dxd ; dxm + ; eag ; east i ; el siguient
        residential	4	en <stimulant> ; en residencial ; en ~residencial ; entry 0 ; eso dond
        residential	4	every workday ; everybody in ; evict last ; ex who ; f lost ; fail iop ; feel human
        residential	4	fiv day ; fold and ; for crack ; for inpatient ; for men ; for ninety ; for sixty
        residential	4	four thousand ; from bakersfield ; from thursday ; from vodk ; fum spic
        residential	4	fuman cristal ; garag on ; garag wher ; get int ; giv or ; good <lock> ; good lock
        residential	4	good month ; good through ; got put ; graduat with ; grandm in ; grandmoth now
        residential	4	group twic ; grown man ; guest room ; hac nad ; had me ; has <consume> ; has medi
        residential	4	has ppo ; hast may ; hav <home> ; hav hous ; hav me ; hav room ; hav tim ; he found
        residential	4	he mis ; her meth ; herman llev ; hes <calm> ; hes used ; hid in ; him back
        residential	4	him hold ; him how ; his <home> ; his couch ; his grandmoth ; his trail ; his whit
        residential	4	hom he ; hous and ; hous use ; howev long ; hoy de ; hoy son ; hrg ; i both
        residential	4	i cough ; i did ; i no ; i sleep ; i tap ; i ~complet ; ice x ; if his ; im <asleep>
        residential	4	im right ; in <night> ; in altaden ; in over ; in patient ; in sinc ; inform del
        residential	4	inhalant ; inpt in ; int <always> ; int every ; int residential ; int treatment
        residential	4	intact ; intern ; inyectandom ; iop and ; iop clinician ; iop used ; is <calm>
        residential	4	is ask ; is need ; isnt <hold> ; isnt hold ; it <stop> ; its funny ; its pas
        residential	4	ive als ; ive shot ; jef me ; jump lik ; just <calm> ; just quiet ; k ; k <consume>
        residential	4	kais sinc ; keep smok ; ketamin about ; ketamin every ; kia behind ; know sinc
        residential	4	la custodi ; la ingl ; la ~<stimulant> ; lan ; layover <amount> ; least <count>
        residential	4	leav already ; let me ; licens <treatment> ; liv i ; liv in ; lo cor ; lo metimo
        residential	4	lo mism ; loc ; long she ; lorazepam ; los novent ; lost <job> ; lug ; lug dond
        residential	4	m <asleep> ; m <illness> ; m plumb ; macarthur ; may otr ; me desintoxic ; me rn
        residential	4	me trat ; media ; men ; mes o ; met a ; meth ; meth his ; meth lost ; meth needl
        residential	4	meth pretty ; metiendom cristal ; metiendos ; mi <tool> ; mi cuart ; min so
        residential	4	minimum 0 ; minimum of ; mism la ; misma <day> ; misma dia ; monday she ; month liv
        residential	4	mor night ; much de ; much do ; my <caretaking> ; my client ; my coworker ; my gat
        residential	4	my mail ; my parol ; my plat ; my vyvans ; need mor ; neg test ; neurologist say
        residential	4	nev real ; nic <crowd> ; nic peopl ; no ~<opening> ; no ~few ; no ~hi ; no ~id
        residential	4	nod at ; noma le ; not ~hold ; noth arrang ; novent ; nts ; nunc par
        residential	4	of <stimulant> ; of everyon ; of inpt ; of law ; of meth ; of phon ; off becaus
        residential	4	off four ; off on ; okd <leave> ; on <take> ; on being ; onc <day> ; only <consume>
        residential	4	only <home> ; only <shame> ; only hav ; only ther ; ord to ; our detox ; out but
        residential	4	out n ; outpatient group ; outpatient in ; outpatient twic ; packag for ; padr que
        residential	4	paper say ; partn supportiv ; past eight ; pay her ; pech fuert ; pip ; pip und
        residential	4	pit <pet> ; pit bul ; pleas a ; plu wednesday ; policy and ; por <alcohol>
        residential	4	porqu <soon> ; possession arrest ; previ ; privat room ; program ; program befor
        residential	4	promis i ; propan ; psych <hold> ; psychiatrist dr ; psychosi x ; pt wil
        residential	4	pued <treatment> ; pued intern ; punch her ; punctual ; purs and ; q <night>
        residential	4	que rent ; qued intern ; quick one ; quier met ; re inpt ; ref 0 ; refer up
        residential	4	regional jet ; regla ; rehab befor ; rehab en ; releas thur ; resid in
        residential	4	residencial y ; residential or ; ring for ; rock ; rock <amount> ; room and
        residential	4	roommat deal ; rotat ; run my ; s/p ; sali ; salirs ; salon and ; sam thre
        residential	4	sat <go> ; schizophreni ; scrap ; se pid ; se separo ; segui ; sei dia ; separo
        residential	4	sheet with ; shelt night ; shelt staf ; sho on ; short term ; should do ; should go
        residential	4	show me ; si ~tienen ; siet dia ; sinc every ; sinc most ; sist use ; six good
        residential	4	sixteen month ; smok spic ; smokin crack ; snort ketamin ; somebody has ; somewher
        residential	4	somewher i ; son sei ; spe x ; spic diari ; spoon and ; sro ; stab his ; stay for
        residential	4	stay lik ; stil doing ; stil using ; stov and ; studi and ; suer y ; sulk
        residential	4	summer ago ; supervis alcohol ; sus nino ; tabl lik ; tactil ; tak 0 ; tank dai
        residential	4	taper off ; tembl ; tent ; terapi ambulatori ; term <illness> ; term disability
        residential	4	termin el ; termin un ; test dirty ; test me ; than thi ; that cal ; that long
        residential	4	that outpatient ; that thre ; the aft ; the blind ; the earliest ; the irony
        residential	4	the medical ; the walmart ; then aftercar ; then cok ; then lost ; then meth
        residential	4	ther alway ; therapist 0 ; they <hold> ; they <hospital> ; they <withdrawal>
        residential	4	they took ; theyl <see> ; thing she ; through <outdoors> ; through all
        residential	4	through saturday ; thru sun ; thur sun ; tijuan a ; til fri ; til may ; tim she
        residential	4	tin sinc ; to resid ; to residential ; to whatev ; today from ; togeth mor
        residential	4	tomorrow aft ; tomorrow and ; tonight she ; too so ; trabajo ; treatment facility
        residential	4	treatment or ; treatment plac ; troc ; ts ; tuesday wednesday ; tweez ; tweezer
        residential	4	twic <moment> ; twic now ; two tim ; tx ; un <blade> ; un <room> ; un hombr
        residential	4	underlin ; union card ; unit and ; unit in ; uno <home> ; uno viv ; up fiv ; us she
        residential	4	usa cristal ; use ketamin ; used meth ; used straight ; van <count> ; van sinc
        residential	4	vendi el ; virtual <treatment> ; viv ; viv con ; viven ; volte a ; vouch
        residential	4	walmart lot ; want program ; was <cannabis> ; was <month> ; was <stranger> ; was cle
        residential	4	was thirty ; week back ; week seven ; week sinc ; weekday now ; went numb ; whippit
        residential	4	who cook ; who stil ; whol 0 ; with marca ; with sob ; with spe ; with tre
        residential	4	with tweezer ; wk aft ; wk how ; wk meth ; wkr ; wkr 0 ; women ; women residential
        residential	4	would ~a ; writ residential ; x <alcohol> ; x eso ; y fum ; year most ; year near
        residential	4	yesterday so ; yrs every ; ~<alcohol> ~<opioid> ; ~<child> no ; ~<day> ~<treatment>
        residential	4	~<treatment> ; ~aftercar ; ~been ; ~been to ; ~dat ; ~etoh ~detox ; ~ide when
        residential	4	~isnt a ; ~job ; ~llev ; ~one and ; ~oth ~plac ; ~overdos on ; ~plan ; ~resi hx
        residential	4	~sab desd ; ~se decirl ; ~somewher ; ~stay ; ~sur how ; ~teng otr ; ~tienen ~lug
        residential	4	~today
        residential	3	*abstinent.0:negated ; *abstinent.0:other_experiencer ; *abstinent.2 ; *lastUsed
        residential	3	*lostThroughUse:other_experiencer ; *noBarrierMoney ; *psychosis:negated ; *quantity
        residential	3	*quantity.treatmentBefore ; *residentialDone:hypothetical ; *substance.other
        residential	3	*uses:other_experiencer ; + <consume> ; / w ; / wk ; 0 <hot> ; 0 <relapse> ; 0 beer
        residential	3	0 both ; 0 cristal ; 0 good ; 0 hospital ; 0 prior ; 0 rad ; 0 stabl ; 0 walk
        residential	3	<alcohol> and ; <alcohol> at ; <alcohol> dry ; <alone> <job> ; <always> 0
        residential	3	<always> ua ; <amount> <ask> ; <amount> <law> ; <amount> <pill>
        residential	3	<amount> <sedative> ; <amount> ~<blood> ; <angry> her ; <asleep> <colleague>
        residential	3	<asleep> <hold> ; <awake> <always> ; <awake> so ; <blade> <day> ; <blade> <money>
        residential	3	<blood> me ; <bodypart> heal ; <bodypart> siz ; <bodypart> to ; <break> so
        residential	3	<breath> <asleep> ; <build> 0 ; <calm> <need> ; <calm> com ; <cannabis> <week>
        residential	3	<chestheart> l ; <child> <home> ; <child> over ; <child> por ; <child> va
        residential	3	<child> ~non ; <clean> 0 ; <clean> <alcohol> ; <clean> <count> ; <clean> salt
        residential	3	<clean> ther ; <clinician> <consume> ; <clinician> elsewher ; <clinician> part
        residential	3	<clinician> twic ; <colleague> <limp> ; <color> <need> ; <confused> how
        residential	3	<consume> <build> ; <consume> <day> ; <consume> <home> ; <consume> <pain>
        residential	3	<consume> <pill> ; <consume> com ; <consume> otr ; <consume> with ; <continue> +
        residential	3	<continue> <photo> ; <continue> <stop> ; <continue> all ; <continue> is
        residential	3	<count> <year> ; <crowd> <room> ; <day> <withdrawal> ; <day> ever ; <day> on
        residential	3	<day> sat ; <day> zer ; <daytime> <month> ; <daytime> <sober> ; <die> thing
        residential	3	<drive> <friend> ; <drive> station ; <drug> <amount> ; <drug> <colleague>
        residential	3	<drug> <container> ; <eat> <sick> ; <fall> <clean> ; <fluid> it ; <friend> <gun>
        residential	3	<friend> <happy> ; <friend> not ; <furniture> <soon> ; <furniture> sinc
        residential	3	<give> <take> ; <give> al ; <go> <homeless> ; <go> <stop> ; <go> del
        residential	3	<hear> <blade> ; <hear> down ; <height> <opening> ; <height> <stimulant>
        residential	3	<height> hast ; <height> is ; <hit> <opioid> ; <home> <crowd> ; <home> <insurance>
        residential	3	<home> del ; <home> do ; <home> in ; <home> togeth ; <homeless> <night>
        residential	3	<homeless> <wait> ; <homeless> on ; <hospital> twic ; <hot> <consume>
        residential	3	<hot> <furniture> ; <hot> for ; <illness> <drive> ; <illness> c ; <illness> one
        residential	3	<illness> stabl ; <insurance> cas ; <intoxicated> in ; <job> <alcohol> ; <job> por
        residential	3	<job> ya ; <kin> desd ; <kin> includ ; <kin> sinc ; <kin> wouldnt ; <last> <calm>
        residential	3	<law> <child> ; <law> <hold> ; <law> <stranger> ; <law> de ; <law> del ; <law> nam
        residential	3	<law> releas ; <law> rn ; <law> x ; <leave> <calm> ; <leave> <height>
        residential	3	<leave> <trust> ; <leave> thru ; <money> me ; <money> tim ; <month> +
        residential	3	<month> <alcohol> ; <month> <home> ; <month> intern ; <month> or ; <need> attendanc
        residential	3	<need> high ; <need> privat ; <needle> <moment> ; <night> duration ; <night> it
        residential	3	<night> per ; <official> <continue> ; <official> okafor ; <opening> <ask>
        residential	3	<opioid> <amount> ; <opioid> out ; <order> <treatment> ; <order> read
        residential	3	<outdoors> <asleep> ; <outdoors> <consume> ; <outdoors> <happy> ; <outdoors> clos
        residential	3	<outdoors> doe ; <partner> <buy> ; <partner> has ; <partner> llev ; <partner> my
        residential	3	<partner> por ; <partner> supportiv ; <past> <soon> ; <past> dur
        residential	3	<photo> <intoxicated> ; <play> q ; <put> <hot> ; <put> <take> ; <put> <week>
        residential	3	<put> aft ; <put> al ; <put> our ; <put> up ; <rarely> <treatment> ; <record> off
        residential	3	<relapse> to ; <room> <stranger> ; <room> from ; <room> wher ; <room> with
        residential	3	<rope> <hear> ; <rope> from ; <school> <vendor> ; <sedative> <home> ; <sedative> onc
        residential	3	<sober> <child> ; <sober> hast ; <soon> could ; <stimulant> 0 ; <stimulant> <awake>
        residential	3	<stimulant> <bodypart> ; <stimulant> <buy> ; <stimulant> <hold> ; <stimulant> <hot>
        residential	3	<stimulant> <stimulant> ; <stimulant> and ; <stimulant> habit ; <stimulant> n
        residential	3	<stimulant> not ; <stimulant> pos ; <stimulant> straight ; <stimulant> that
        residential	3	<stimulant> ther ; <stimulant> too ; <stimulant> él ; <stop> <last>
        residential	3	<stop> <withdrawal> ; <stranger> we ; <take> <room> ; <take> clean ; <think> approv
        residential	3	<think> read ; <think> ~<day> ; <tool> <key> ; <town> <consume> ; <town> <hospital>
        residential	3	<town> <money> ; <town> when ; <trade> <unreal> ; <trade> <week> ; <treatment>
        residential	3	<treatment> <clinician> ; <treatment> <home> ; <treatment> <leave>
        residential	3	<treatment> acros ; <treatment> all ; <treatment> at ; <treatment> en
        residential	3	<treatment> nev ; <treatment> over ; <treatment> thru ; <trust> <past>
        residential	3	<try> <treatment> ; <unreal> <moment> ; <vermin> <continue> ; <wait> somewher
        residential	3	<water> <clean> ; <week> <go> ; <week> <phone> ; <week> <wait> ; <week> back
        residential	3	<week> clean ; <week> his ; <week> im ; <week> ive ; <week> long
        residential	3	<withdrawal> <hospital> ; <withdrawal> <opening> ; <withdrawal> at ; <withdrawal> me
        residential	3	<year> <law> ; <year> nobody ; <year> pretty ; a <opening> ; a <room> ; a <start>
        residential	3	a beach ; a beard ; a canc ; a marriag ; a program ; a terapi ; a vein ; a verl
        residential	3	a window ; a zip ; abandon ; about <wait> ; absces on ; aceler y ; acept ; add that
        residential	3	adderal 0 ; adderal every ; adderal out ; addiction ; admit to ; advis on ; advocat
        residential	3	aft labor ; agre with ; agreement ; air dust ; all but ; all don ; all use
        residential	3	alon and ; alt hoy ; alumni lin ; ama from ; amad from ; ambient ; ambulatori per
        residential	3	an <stimulant> ; and <consume> ; and <drug> ; and by ; and durm ; and forth
        """
}
