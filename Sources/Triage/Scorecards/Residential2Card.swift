extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential2 = """
        residential	5	blow ; blow <amount> ; board <treatment> ; both <child> ; boyfriend hit ; broth wed
        residential	5	bus pas ; but <amount> ; by regul ; cal stat ; can <home> ; can liv ; cart and
        residential	5	cas del ; cas desd ; cas dond ; centr en ; cita ; clean <insurance> ; clean bil
        residential	5	clt in ; clutch his ; coc casi ; cok can ; cok lik ; com stay ; complet a ; con coc
        residential	5	cond le ; consum desd ; content y ; cook it ; corazon y ; couch sinc ; couch surf
        residential	5	county jail ; crank ; crept back ; cristal tre ; cuart que ; cuatr vec ; cuidandom
        residential	5	custody 0 ; custody meth ; d <alcohol> ; dad now ; dai six ; dai x ; damag
        residential	5	day four ; day on ; dcf work ; de desintoxicacion ; dec desd ; del <alcohol>
        residential	5	del <happy> ; del <year> ; del ano ; derechit a ; desintoxicacion 0 ; detox tuesday
        residential	5	dia alcohol ; dia otr ; dia par ; diaper ; discharg to ; do <stimulant> ; doc hora
        residential	5	doing cocain ; don today ; dont <stop> ; dont fly ; door off ; dop cold ; dur limpi
        residential	5	dust ; dust 0 ; dutch ; dv advocat ; eag ; eat and ; el gimnasi ; en ~<treatment>
        residential	5	encampment ; end last ; entry 0 ; ese <order> ; ese orden ; eso dond ; est <build>
        residential	5	estan con ; f did ; f k ; foc casi ; fold and ; for crack ; for fentanyl
        residential	5	for nephew ; for niec ; from res ; garag wher ; gimnasi ; gin ; goe and ; gon becaus
        residential	5	good ins ; grandmoth now ; granol ; granol <alcohol> ; granol bar ; group twic
        residential	5	guest room ; hacen al ; has <consume> ; hast may ; hav nowher ; hav room ; he deal
        residential	5	he mis ; hes <calm> ; high in ; hij tra ; hijo por ; him <container> ; him im
        residential	5	his hous ; hospital ; hour yesterday ; how long ; i cough ; i did ; ice
        residential	5	ice <amount> ; ice no ; if his ; im keep ; im sleep ; in facility ; in residenc
        residential	5	inhalant ; inpatient 0 ; inpatient run ; inpt ; insultan ; int <always>
        residential	5	int crystal ; int every ; internarl ; is need ; is squeez ; isnt <amount>
        residential	5	it cocain ; its ice ; ive shot ; keep using ; ketamin and ; la custodi ; le hacen
        residential	5	left res ; lin off ; liv for ; liv put ; los audifono ; lost <job> ; lost <law>
        residential	5	lost <trade> ; lost custody ; love and ; lueg y ; m <asleep> ; m outpt ; macarthur
        residential	5	mani ; marz ; me includ ; me out ; met cocain ; meth liv ; meth took ; min sinc
        residential	5	minimum <amount> ; mism en ; mom and ; mom doe ; monday she ; motel on ; moth son
        residential	5	much every ; my attic ; my deal ; n k ; need acceptanc ; need inpatient ; need inpt
        residential	5	need mor ; need out ; nephew sent ; night too ; ningun program ; no barri ; no kid
        residential	5	no plan ; no ~oth ; nod along ; nonprofit ; norc ; nurs look ; of <think> ; of both
        residential	5	on tue ; one <crowd> ; only hav ; order residential ; our fost ; out thi
        residential	5	outpatient didnt ; outpatient isnt ; outpatient twic ; outpt therapist ; overdos
        residential	5	pancreatiti ; par may ; parol agent ; part <stop> ; part end ; partn supportiv
        residential	5	past eight ; pastor for ; patient 0 ; pay her ; pd <job> ; pd offic ; per sis
        residential	5	piedr cuatr ; piedr desd ; plan aft ; por <alcohol> ; purs and ; quier entr
        residential	5	ratchet strap ; recommend residential ; reentry rn ; rehab in ; rent todo
        residential	5	residential facility ; room from ; roommat all ; roommat deal ; round <amount>
        residential	5	run my ; rv with ; safety <afraid> ; safety concern ; said who ; sam wk ; say now
        residential	5	say start ; schizophreni ; scrap ; se decirl ; second week ; segui usand ; shar room
        residential	5	shelt ; show me ; si los ; siet dia ; sig fum ; sigu fum ; sinc 0 ; sinc <always>
        residential	5	sinc dec ; smok crystal ; smokin crack ; somebody has ; someth mor ; spe he ; spe x
        residential	5	spun ; stay a ; stay as ; step one ; stepdad is ; stop for ; stov and ; streak <go>
        residential	5	street outreach ; supportiv no ; tak 0 ; tampoc es ; tank / ; teeth gon ; tembl
        residential	5	teng otr ; term <illness> ; term disability ; that apartment ; the blind
        residential	5	the longest ; the marin ; the neck ; the outpatient ; the pip ; the shelt ; the zoom
        residential	5	the ~liv ; ther by ; ther that ; therapist 0 ; theyr <go> ; thi <job>
        residential	5	through <treatment> ; tin every ; tmrw noon ; to anyth ; to outpatient ; to resid
        residential	5	togeth <amount> ; tomorrow no ; trabajo por ; tribal ; twic i ; twic through
        residential	5	twic today ; tx for ; un <room> ; un lug ; und it ; unit in ; using 0 ; van behind
        residential	5	want program ; was <consume> ; was high ; was somebody ; was thirty ; was using
        residential	5	week desd ; week its ; weekend plu ; whenev ; wher everybody ; which nobody
        residential	5	who <continue> ; who cook ; who sleep ; with bro ; with leav ; with tre
        residential	5	wk duration ; wk how ; wk meth ; wont sign ; y ~mi ; ya perdi ; ya sin ; year hes
        residential	5	yo llev ; your residential ; ~<hear> ni ; ~<hot> <moment> ; ~<kin> ~<hospital>
        residential	5	~<stimulant> ni ; ~<threat> ; ~<treatment> ; ~<treatment> <treatment>
        residential	5	~<treatment> hx ; ~<treatment> ~<day> ; ~a ~residential ; ~cocain ; ~me ~<go> ; ~men
        residential	5	~mi ~<colleague> ; ~program ; ~quedan ; ~regresan ; ~regresan ~a ; ~resi hx
        residential	5	~se ~<wait> ; ~slip ; ~somewher ; ~stay ; ~voc ni
        residential	4	% off ; *abstinent.0:other_experiencer ; *detoxDone:historical
        residential	4	*emergency.infection ; *frequency.1 ; *homeless:negated ; *keptUsing ; *lastUsed
        residential	4	*organDamage:negated ; *spam ; *violence:historical ; 0 bc ; 0 beer ; 0 d ; 0 day
        residential	4	0 duerm ; 0 judg ; 0 outpt ; <alcohol> at ; <always> <opening> ; <always> <year>
        residential	4	<always> x ; <amount> <night> ; <amount> <pill> ; <amount> <sedative>
        residential	4	<amount> <stimulant> ; <amount> de ; <amount> ~<blood> ; <asleep> <colleague>
        residential	4	<asleep> <count> ; <asleep> <hold> ; <asleep> <stimulant> ; <blade> <day>
        residential	4	<bodypart> <clinician> ; <bodypart> <stimulant> ; <bodypart> heal ; <break> +
        residential	4	<break> on ; <breath> <asleep> ; <cannabis> only ; <caretaking> about
        residential	4	<child> <home> ; <church> <consume> ; <clean> <colleague> ; <clinician> <consume>
        residential	4	<clinician> dr ; <colleague> d/c ; <consume> <cannabis> ; <consume> ket
        residential	4	<container> <fire> ; <continue> is ; <count> im ; <crowd> but ; <day> between
        residential	4	<day> ever ; <day> on ; <day> thru ; <daytime> <hospital> ; <daytime> <month>
        residential	4	<drive> <friend> ; <drive> him ; <drug> <always> ; <eat> it ; <feel> <opioid>
        residential	4	<feel> human ; <fire> <stimulant> ; <furniture> <drug> ; <furniture> <soon>
        residential	4	<give> or ; <go> cuand ; <gun> <take> ; <hear> per ; <hear> sinc
        residential	4	<height> <opening> ; <hit> <stimulant> ; <hold> <month> ; <hold> <photo>
        residential	4	<home> <law> ; <home> <stop> ; <home> ahi ; <home> too ; <homeless> <last>
        residential	4	<homeless> on ; <hospital> ref ; <hospital> to ; <hospital> twic ; <illness> dxd
        residential	4	<illness> i ; <insurance> <start> ; <insurance> met ; <intoxicated> with
        residential	4	<job> <child> ; <job> card ; <job> without ; <kill> her ; <kin> an
        residential	4	<kin> ~<stimulant> ; <last> <put> ; <law> <count> ; <law> <stranger>
        residential	4	<leave> already ; <leave> becaus ; <leave> thru ; <leave> ~near ; <moment> <hot>
        residential	4	<moment> act ; <money> isnt ; <month> dirty ; <need> <soon> ; <need> res
        residential	4	<night> dur ; <night> each ; <night> of ; <official> <day> ; <official> me
        residential	4	<opening> open ; <opening> right ; <order> <count> ; <order> <moment> ; <order> read
        residential	4	<pain> <leave> ; <partner> supportiv ; <partner> usa ; <past> <last>
        residential	4	<past> ~<stimulant> ; <past> ~<stop> ; <photo> <intoxicated> ; <put> <stimulant>
        residential	4	<record> agreement ; <school> <vendor> ; <sedative> <withdrawal> ; <see> <opioid>
        residential	4	<sick> ni ; <sober> <play> ; <sober> hast ; <stimulant> <amount>
        residential	4	<stimulant> <count> ; <stimulant> <pet> ; <stimulant> straight ; <stimulant> up
        residential	4	<stimulant> y ; <stimulant> ~<illness> ; <stimulant> él ; <stranger> only
        residential	4	<take> <treatment> ; <take> otr ; <take> part ; <tool> <key> ; <tool> <rope>
        residential	4	<town> <last> ; <treatment> <blood> ; <treatment> <continue> ; <treatment> <friend>
        residential	4	<treatment> <wait> ; <treatment> <year> ; <treatment> against ; <treatment> any
        residential	4	<treatment> at ; <treatment> back ; <treatment> becaus ; <treatment> for
        residential	4	<trust> <hold> ; <trust> it ; <unreal> desd ; <vermin> <continue> ; <wait> <home>
        residential	4	<wait> <past> ; <week> <clean> ; <week> <continue> ; <week> plu
        residential	4	<withdrawal> <home> ; <year> <hit> ; <year> nobody ; @ <day> ; @ day ; @ tarzan
        residential	4	a <homeless> ; a <opening> ; a beach ; a fifteen ; a fold ; a handshak ; a marriag
        residential	4	a media ; a minimum ; a saint ; a scratch ; a storag ; a stov ; absces ; acab su
        residential	4	acceptanc <write> ; acceptanc let ; aceler y ; acros <town> ; acros town ; adderal a
        residential	4	adderal not ; admin d/c ; admit dat ; advocat ; again befor ; against advic ; ahor a
        residential	4	al ambulatori ; al foc ; all don ; alli ; almost dai ; ama from ; ambulatori en
        residential	4	ambulatori per ; an <amount> ; an <stimulant> ; and custody ; and dai ; and durm
        residential	4	and underlin ; and wednesday ; ano metiendom ; anywher without ; are <official>
        residential	4	are cop ; arrang ; as in ; ask no ; at <kin> ; at an ; at st ; away for ; band is
        residential	4	bank has ; be someplac ; bed avail ; bed let ; bed not ; been nin ; beer at
        residential	4	befor finish ; behind our ; belt and ; board consent ; break and ; bro is ; camer
        residential	4	caminan por ; can <appointment> ; car about ; car con ; carcel de ; center
        residential	4	centr residencial ; cirrhosi ; cle that ; clean a ; cm 0 ; co ed ; cocain +
        residential	4	cocain cuatr ; cok befor ; cok for ; cok togeth ; com ant ; complet detox
        residential	4	con <medicine> ; cond ; consent agreement ; continu car ; cool with ; couldnt tel
        residential	4	county on ; coupl month ; cours in ; crack most ; crack night ; crank in ; cre a
        residential	4	cric ; cristal con ; cristal y ; cristal ya ; crumb ; cuant tiemp ; cuart dond
        residential	4	dai meth ; dai thre ; daught been ; day get ; day liv ; de alt ; deal it ; debaj del
        residential	4	decad of ; del <hospital> ; del hospital ; desd febrer ; desintox
        residential	4	desintoxicacion del ; desintoxicacion en ; desintoxicacion por ; did my ; dip
        residential	4	dispuest ; do mol ; doctor prescrib ; doe <stimulant> ; doe too ; don befor
        residential	4	don the ; dont stop ; dont ~<shake> ; door on ; door right ; duerm ; dur <treatment>
        residential	4	dxd ; dxm + ; east i ; eight day ; el <breath> ; el air ; el crack ; el garaj
        residential	4	el ice ; el siguient ; ell me ; empec por ; en <stimulant> ; en ese ; en eso
        residential	4	en ~residencial ; episod ; est <put> ; est cas ; est met ; every workday
        residential	4	everyon in ; evict last ; ex <trade> ; ex who ; extranar ; fail iop ; find <amount>
        residential	4	first <official> ; fiv of ; foc <always> ; for men ; for ninety ; for oxy
        residential	4	four thousand ; from bakersfield ; from thursday ; from vodk ; front room ; fui del
        residential	4	garag on ; garaj ; generou ; get away ; get clean ; get int ; giv or ; go in
        residential	4	going on ; gon ~near ; good month ; got pto ; gram a ; grandson and ; greek
        residential	4	hac onc ; han ; handful every ; has medi ; hav <home> ; hav <room> ; hav hous
        residential	4	hav i ; hav me ; havent quit ; he snif ; her meth ; hes lost ; hes snort ; hes used
        residential	4	him <stimulant> ; his couch ; his meth ; hom he ; hom high ; hospital then ; hot for
        residential	4	hous and ; hous use ; hoy llev ; hrg 0 ; hurt in ; i both ; i no ; i rol ; i sleep
        residential	4	i stay ; i ~complet ; ice <go> ; ice i ; ice x ; ide when ; im <asleep> ; im <fire>
        residential	4	im <furniture> ; im burn ; im couch ; in county ; in lieu ; in over ; infect
        residential	4	inform del ; inpt in ; inpt tx ; int your ; intern ; intern o ; intern tre
        residential	4	iop clinician ; is cool ; it <fluid> ; it <smell> ; it <stimulant> ; it four ; it if
        residential	4	it smel ; itemiz ; its alway ; its dai ; its funny ; its pas ; ive als ; izquierd
        residential	4	judg ; judg sign ; juez le ; jump lik ; just <calm> ; just don ; just quiet ; k
        residential	4	k <consume> ; kais sinc ; keep smok ; ketamin every ; kia behind ; kick off
        residential	4	kid over ; kingman ; la ~<stimulant> ; layover <amount> ; le <consume> ; le guard
        residential	4	le hac ; least <count> ; leav already ; leav bank ; leav thru ; level and ; librium
        residential	4	licenci y ; licens <treatment> ; lieu ; lieu of ; limpi hast ; lin in ; liv a
        residential	4	liv in ; llam pap ; llev cuatr ; lo mism ; long <home> ; long <treatment> ; long liv
        residential	4	long she ; los novent ; lost the ; lot aft ; lug ; lun 0 ; m <illness> ; m left
        residential	4	m sleep ; malil en ; matrix ; may back ; mayb i ; me <partner> ; me cor ; me exact
        residential	4	me go ; me import ; me insultan ; me trat ; media ; medical board ; mes intern
        residential	4	meth ; meth bf ; meth each ; meth his ; meth i ; meth pretty ; metiendom cristal
        residential	4	metiendos ; mi cuart ; mientra se ; minim ; minimum 0 ; mon etoh ; month liv
        residential	4	mor night ; much de ; much do ; much meth ; my <caretaking> ; my airlin ; my camer
        residential	4	my elbow ; my gat ; my parol ; my plat ; my vyvans ; nad <soon> ; nad despu
        residential	4	neurologist say ; nev actual ; nev real ; nev ~opi ; next step ; ni asi ; nic hous
        residential	4	nino por ; nit a ; no <opening> ; no par ; no safety ; no veo ; no ~<treatment>
        residential	4	no ~wif ; noma le ; normal that ; not <treatment> ; novent ; nts ; nuev <day>
        residential	4	nuev dia ; numbnes ; nunc par ; oakland ; of <last> ; of <stimulant> ; of everyon
        residential	4	of last ; of law ; of meth ; of phon ; on <take> ; on being ; on cok ; on crank
        residential	4	on thre ; on tin ; on unit ; only <home> ; only <shame> ; op x ; ord for
        residential	4	order meth ; otr <height> ; otr tech ; out but ; outpt in ; pack list ; paid in
        residential	4	paper say ; part is ; pech fuert ; pip dai ; pip in ; placement in ; pleas a
        residential	4	plu <day> ; policy and ; por <go> ; por tre ; porqu extranar ; possession arrest
        residential	4	prescot ; pretty <amount> ; pretty much ; previ ; prior ~resi ; program
        residential	4	program dond ; program sinc ; psychiatrist and ; psychiatrist dr ; pt use ; punctual
        residential	4	q <consume> ; q <continue> ; q <night> ; q sigu ; que papel ; qued intern
        residential	4	quick one ; quier inform ; re inpt ; ref 0 ; ref up ; refer up ; regla ; rehab didnt
        residential	4	releas thur ; rent un ; resi in ; resid in ; resid with ; residencial y
        residential	4	residential car ; restaurant and ; rock ; rock <amount> ; rock in ; room and
        residential	4	room is ; roommat cook ; rotat ; sacrament ; sam room ; sam thre ; say liv ; say tak
        residential	4	se separo ; segui ; sei ano ; sei dia ; seman no ; semana y ; separo ; sew room
        residential	4	she complet ; shelt staf ; short term ; should do ; si <need> ; si ~tienen ; sicknes
        residential	4	sinc <wait> ; sinc every ; sinc stay ; sist use ; snort ketamin ; so theyr ; so what
        residential	4	sold out ; somewher ; somewher i ; somewher with ; son sei ; st tim ; stay for
        residential	4	stay run ; stepdad ; structur befor ; studi and ; suer y ; sulk ; sun only
        residential	4	supervis alcohol ; sur how ; sweat it ; t 0 ; tabl lik ; tak coupl ; tak ketamin
        residential	4	tak you ; tent und ; termin un ; than thi ; that <consume> ; that <kin> ; that cal
        residential	4	that long ; that outpatient ; that part ; that thre ; that was ; the <homeless>
        residential	4	the apartment ; the cond ; the earliest ; the ful ; the green ; the irony ; the lif
        residential	4	the ord ; the use ; the vide ; then <stimulant> ; then aftercar ; then cok
        residential	4	then detox ; then lost ; then walk ; ther <day> ; ther alway ; they <withdrawal>
        residential	4	they gav ; theyl <see> ; thi apartment ; thi yr ; thre guy ; through all
        residential	4	through an ; through saturday ; thur sun ; tienen dond ; tienen intern ; tim you
        residential	4	tin sinc ; tmrw ; tmrw 0 ; to whatev ; togeth mor ; tomorrow and ; too so ; took him
        residential	4	trabaj y ; trabajo ; trag ; tranquil com ; treatment facility ; treatment or
        residential	4	treatment plac ; truck behind ; ts ; tuesday wednesday ; tweezer and ; two job
        residential	4	two tim ; un <blade> ; un hombr ; una bol ; underlin ; underlin it ; union card
        residential	4	unit ; unk no ; up 0 ; up high ; up one ; up sinc ; usa cristal ; use on
        residential	4	used <always> ; used dai ; used straight ; user for ; va detox ; van <count>
        residential	4	van sinc ; vein ; vent ; virtual <treatment> ; viv ; viv ahi ; viv con ; viven
        residential	4	volte a ; vouch ; vouch end ; walmart ; walmart lot ; was <cannabis> ; was <month>
        residential	4	week back ; week clean ; week going ; wel so ; what 0 ; what follow ; whippit
        residential	4	whol thing ; wif broth ; with <photo> ; with sob ; with soup ; with spe ; wkr 0
        residential	4	wont <put> ; work pt ; writ from ; x <alcohol> ; x eso ; y <illness> ; y <pill>
        residential	4	y awak ; y fum ; y pastilla ; y veng ; ya firm ; year near ; year two ; you suggest
        residential	4	your fly ; ~<day> ~<home> ; ~<go> ~<child> ; ~<hospital> ~<treatment>
        residential	4	~<opioid> ~<consume> ; ~<sedative> ~<stop> ; ~<stimulant> <amount>
        residential	4	~<stranger> ~<room> ; ~a ~<height> ; ~a ~slip ; ~absces ; ~be ~somewher
        residential	4	~d ~<alcohol> ; ~d ~etoh ; ~day ~inpt ; ~for a ; ~hang ~himself ; ~me ~regresan
        residential	4	~six ; ~somewher ~with ; ~thirty ~day ; ~tienen ; ~tienen ~lug ; él <leave>
        residential	4	él sali
        residential	3	*abstinent.2 ; *mandate.residential:historical ; *noBarrierMoney
        residential	3	*outpatientWord:negated ; *quantity.treatmentBefore ; *quitting:hypothetical
        residential	3	*residentialDone:negated ; *substance.other ; *wantsOff:hypothetical ; + <consume>
        residential	3	/ wk ; 0 <hot> ; 0 arrest ; 0 both ; 0 dia ; 0 hear ; 0 hospital ; 0 stabl ; 0 walk
        residential	3	<alcohol> dry ; <alcohol> on ; <always> son ; <always> ua ; <amount> <ask>
        residential	3	<amount> <law> ; <amount> <sick> ; <angry> her ; <ask> <home> ; <asleep> <clean>
        residential	3	<asleep> debaj ; <asleep> en ; <awake> so ; <blade> <kin> ; <bodypart> <sober>
        residential	3	<bodypart> from ; <bodypart> siz ; <bodypart> t ; <bodypart> to ; <break> <consume>
        residential	3	<break> <home> ; <build> <consume> ; <buy> and ; <calm> <need> ; <chestheart> en
        residential	3	<chestheart> l ; <child> been ; <child> por ; <child> va ; <clean> <alcohol>
        residential	3	<clinician> <child> ; <clinician> elsewher ; <confused> how ; <consume> <amount>
        residential	3	<consume> <home> ; <consume> <pain> ; <consume> with ; <container> <order>
        residential	3	<container> <shame> ; <continue> + ; <continue> all ; <count> <year> ; <count> good
        residential	3	<crash> is ; <crowd> <hold> ; <crowd> <room> ; <crowd> <threat> ; <day> somewher
        residential	3	<day> through ; <day> zer ; <die> thing ; <drive> <stimulant> ; <drive> depot
        residential	3	<drug> was ; <eat> <sick> ; <fall> <clean> ; <fall> <sick> ; <fall> <stimulant>
        residential	3	<feel> <clinician> ; <fire> up ; <fluid> <bodypart> ; <fluid> and ; <friend> <gun>
        residential	3	<friend> not ; <furniture> <opening> ; <furniture> in ; <furniture> sinc
        residential	3	<give> <take> ; <go> not ; <headface> aft ; <headface> clock ; <headface> lost
        residential	3	<hear> <blade> ; <height> <night> ; <height> hast ; <height> out ; <height> y
        residential	3	<hit> <cannabis> ; <hit> <needle> ; <hit> <opioid> ; <hit> <week>
        residential	3	<home> <homeless> ; <home> doe ; <home> up ; <homeless> <night> ; <homeless> <water>
        residential	3	<hospital> <continue> ; <hospital> <leave> ; <hospital> x ; <hot> <consume>
        residential	3	<hot> <feel> ; <hot> <furniture> ; <hot> the ; <illness> <drive> ; <illness> <fluid>
        residential	3	<illness> c ; <illness> in ; <illness> one ; <illness> twic ; <insurance> <continue>
        residential	3	<insurance> cm ; <intoxicated> in ; <kin> <sedative> ; <kin> desd ; <kin> wouldnt
        residential	3	<last> <calm> ; <law> <hold> ; <law> <order> ; <law> de ; <law> del ; <law> not
        residential	3	<leave> <calm> ; <leave> <sober> ; <leave> <treatment> ; <leave> sid
        residential	3	<lock> <treatment> ; <medicine> <amount> ; <medicine> board ; <moment> <order>
        residential	3	<money> are ; <money> tim ; <money> worth ; <money> ya ; <month> <alcohol>
        residential	3	<month> <continue> ; <month> intern ; <month> or ; <need> high ; <need> inform
        residential	3	<need> privat ; <needle> <moment> ; <needle> und ; <night> it ; <night> llev
        residential	3	<night> too ; <official> <continue> ; <official> <give> ; <opioid> <amount>
        residential	3	<opioid> <emergency> ; <opioid> <stop> ; <opioid> out ; <opioid> sinc ; <order> my
        residential	3	<outdoors> <illness> ; <outdoors> doe ; <outdoors> sinc ; <palecolor> <headface>
        residential	3	<partner> has ; <partner> llev ; <past> ~<treatment> ; <pet> <year> ; <pet> desd
        residential	3	<phone> <law> ; <play> q ; <promise> <night> ; <put> <hot> ; <put> <week>
        residential	3	<put> list ; <put> up ; <rail> <month> ; <rarely> y ; <record> off
        residential	3	<room> <consume> ; <room> whil ; <rope> <hear> ; <sad> <amount> ; <say> whatev
        residential	3	<school> hes ; <sedative> <treatment> ; <sedative> onc ; <seizure> <say>
        residential	3	<sober> <child> ; <sober> <say> ; <soon> <room> ; <stimulant> 0 ; <stimulant> <buy>
        residential	3	<stimulant> <fluid> ; <stimulant> <illness> ; <stimulant> <room>
        residential	3	<stimulant> <stimulant> ; <stimulant> a ; <stimulant> and ; <stimulant> habit
        residential	3	<stimulant> lost ; <stimulant> n ; <stimulant> nin ; <stimulant> out
        residential	3	<stimulant> pos ; <stimulant> too ; <stop> <last> ; <stop> being ; <stranger> we
        residential	3	<take> <opioid> ; <take> <room> ; <take> away ; <take> del ; <think> <official>
        residential	3	<think> approv ; <think> as ; <think> ~<day> ; <tired> <last> ; <town> <money>
        residential	3	<town> all ; <trade> <unreal> ; <trade> <week> ; <trade> local ; <treatment>
        residential	3	<treatment> <clinician> ; <treatment> <leave> ; <treatment> <put>
        residential	3	<treatment> <town> ; <treatment> nev ; <treatment> over ; <treatment> se
        residential	3	<trust> <past> ; <try> <treatment> ; <unreal> <moment> ; <vermin> the ; <wait> lik
        residential	3	<wait> somewher ; <water> so ; <week> <always> ; <week> <go> ; <week> <headface>
        residential	3	<week> <phone> ; <week> back ; <week> clean ; <week> for ; <week> im ; <week> ive
        residential	3	<week> long ; <withdrawal> <law> ; <write> <blade> ; <write> <job>
        residential	3	<year> <bodypart> ; <year> estuv ; <year> ~<consume> ; a <room> ; a cop ; a door
        residential	3	a motel ; a pamphlet ; a plac ; a room ; a sheet ; a verl ; a viern ; a wait
        residential	3	a window ; a workbook ; a zip ; absces on ; acept ; add that ; adderal 0
        residential	3	adderal out ; adderal she ; adderal thre ; addres is ; adentr con
        residential	3	adolescent residential ; advis on ; again by ; agent <say> ; ah/vh ; ahi le ; ahi me
        residential	3	airlin ; al <treatment> ; all but ; all use ; als <consume> ; alt hoy ; altaden
        residential	3	alumni lin ; ambulatori y ; an inpatient ; and <consume> ; and <drug> ; and both
        residential	3	and don ; and feed ; and hom ; and otr ; and sleep ; and twic ; anex en ; ankl
        residential	3	ano estuv ; ano fum ; anoth <job> ; anvil ; any chanc ; anymor the ; apparent
        residential	3	are best ; around <day> ; around east ; arrest on ; at day ; audienci ; aunt want
        residential	3	authority ; autumn ; awak so ; bal of ; basical ; battery <die> ; bedtim
        residential	3	been <always> ; been <stimulant> ; been read ; been see ; been thre ; been violent
        residential	3	befor and ; behind meth ; being <leave> ; being gon ; betty <drive> ; betty ford
        residential	3	bibl and ; bien <confused> ; bien loc ; big tank ; bipol one ; blanket in ; bles and
        residential	3	board <record> ; book the ; bottl of ; box win ; broth ~hang ; bul ; burn up
        residential	3	bus depot ; busines partn ; by and ; by christma ; cal desd ; cal self ; can <wait>
        residential	3	can go ; cancel it ; cant say ; cardiologist say ; casi toda ; cb 0 ; cdl ; cdl and
        residential	3	charm ; chip and ; chiv ; cint ; circl of ; cle <go> ; cle <moment> ; cle now
        residential	3	clos out ; cocain all ; cocain i ; cocain is ; cocain sinc ; cocain when ; cok habit
        residential	3	cok most ; cok qd ; cok the ; com <wait> ; comedor de ; competitor ; complet y
        residential	3	con tre ; consejer dic ; conservator ; consum per ; conviction ; cook and ; cook in
        residential	3	could <home> ; could liv ; couldnt <say> ; county for ; coupl x ; cp x ; crack at
        residential	3	crack use ; crash is ; crept ; cristal llam ; cristal él ; cristiano
        residential	3	cuand <consume> ; cuatr ano ; custodi de ; d <stimulant> ; dai cok ; dai going
        residential	3	dan de ; dandol ; day for ; day last ; day over ; day program ; day somewher
        residential	3	dc tmrw ; de <count> ; de <treatment> ; de cement ; de desintoxic ; de mexicali
        residential	3	de pech ; deadlin ; del alcohol ; derechit ; desd marz ; despu por ; detox on
        residential	3	detox with ; detox x ; diari ; diari cinc ; did <amount> ; did the ; dig at ; diganl
        residential	3	do peopl ; doctor last ; doctor was ; doe anyth ; doe hav ; doe ketamin ; doe meth
        residential	3	doin <stimulant> ; dollar of ; don 0 ; don a ; don being ; dond rent ; door that
        residential	3	dos was ; doy al ; dri ; drink on ; drov him ; drov me ; drug court ; dry <day>
        """
}
