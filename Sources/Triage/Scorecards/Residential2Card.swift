extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential2 = """
        residential	5	are knock ; at <height> ; at <kin> ; at st ; back teeth ; bard ; be arrang
        residential	5	bed avail ; been snif ; beer at ; befor releas ; belt and ; between <treatment>
        residential	5	blow ; board <treatment> ; both <child> ; bunk ; but <amount> ; by regul ; cal desd
        residential	5	caminan por ; can <home> ; can liv ; car desd ; cart and ; cas dond ; center for
        residential	5	centr residencial ; cle <go> ; clt in ; coc casi ; cocain desd ; cok befor ; cok can
        residential	5	cok every ; com ant ; com stay ; compart ; con <medicine> ; cond le ; consum desd
        residential	5	content y ; couch ; couch surf ; counselor has ; counselor think ; county on
        residential	5	coupl month ; cousin say ; crack again ; crack four ; crank ; crank in ; crystal all
        residential	5	crystal out ; cuadern ; custody 0 ; custody meth ; d <alcohol> ; d <stimulant>
        residential	5	d/c tmrw ; dab dai ; dad now ; dai meth ; dai x ; day on ; day privat ; dc <day>
        residential	5	de alt ; de desintoxicacion ; de efect ; deal it ; dec desd ; decad of ; del <year>
        residential	5	del ano ; desintoxicacion el ; desintoxicacion en ; detox tue ; dia par
        residential	5	do <stimulant> ; doe <stimulant> ; doing cocain ; dond rent ; dond uno ; dont <stop>
        residential	5	dont fly ; door off ; duerm com ; dur <treatment> ; dust 0 ; dust dai ; east i
        residential	5	eat and ; ef ; el <homeless> ; el ice ; el siguient ; en <stimulant> ; en ensen
        residential	5	en ese ; en ~<treatment> ; encampment ; end last ; entir way ; episod ; es <friend>
        residential	5	ese <order> ; ese orden ; est <build> ; est met ; every weekday ; every wknd
        residential	5	every workday ; everybody in ; extranar ; f did ; f lost ; faa <clinician>
        residential	5	floor is ; foc de ; foot wound ; for fentanyl ; for nephew ; for niec
        residential	5	for possession ; for sixty ; four thousand ; front room ; fum spic ; fuman cristal
        residential	5	garag wher ; get away ; gin ; go somewher ; gon becaus ; good ins ; good month
        residential	5	got fir ; got pto ; granol ; granol <alcohol> ; granol bar ; greek ; grown man
        residential	5	guest room ; hac nad ; hac onc ; has <consume> ; has medi ; he mis ; hear them
        residential	5	hes <calm> ; hij tra ; hij va ; his <home> ; his cok ; his hous ; his licens
        residential	5	his trunk ; hom befor ; hom high ; hospital ; hospital then ; hot for
        residential	5	hour yesterday ; how long ; huf ; i rol ; i tap ; ice <always> ; ice i ; ice no
        residential	5	idea ; if his ; if ~inpt ; im forty ; in residenc ; inhalant ; inpt ; int your
        residential	5	intern o ; internarl ; is need ; is squeez ; isnt <amount> ; it <stimulant>
        residential	5	it cocain ; its funny ; its wher ; ivdu meth ; judg sign ; kais sinc ; keep smok
        residential	5	ketamin all ; ketamin and ; ketamin every ; ketamin the ; la <law> ; la licenci
        residential	5	last fal ; least <count> ; left res ; lin off ; liv for ; lo desintoxic ; long she
        residential	5	lost <job> ; love and ; lueg y ; lug dond ; m <treatment> ; m outpt ; maquillist
        residential	5	maquillist de ; marz ; matrix ; may back ; me <partner> ; me cor ; me desintoxic
        residential	5	me insultan ; me rn ; medical board ; met cocain ; meth each ; meth needl
        residential	5	metiendom cristal ; metimo a ; min sinc ; mism <home> ; mo <stimulant> ; motel
        residential	5	mov me ; much every ; mut ; my airlin ; my supervis ; n k ; need inpt ; nephew sent
        residential	5	ni asi ; nit a ; no kid ; no plan ; no ~oth ; no ~wif ; normal do ; not been
        residential	5	novi est ; nurs look ; oakland ; of cocain ; of january ; of outpatient ; of prison
        residential	5	of win ; offic visit ; on cok ; on tue ; one <crowd> ; only <home> ; only hav
        residential	5	outpatient plac ; outpatient sinc ; outpt therapist ; pack list ; paid in ; pamphlet
        residential	5	pancreatiti ; par may ; parol agent ; partn supportiv ; past eight ; pastor for
        residential	5	patient 0 ; pd <job> ; pd offic ; piedr cuatr ; pip in ; por <alcohol> ; por <go>
        residential	5	porqu extranar ; possession arrest ; prior ~resi ; program sinc ; propan
        residential	5	psychosi x ; punctual ; quier met ; rehab en ; rehab last ; rent with
        residential	5	residential center ; ring for ; rock <amount> ; room all ; room and ; roommat all
        residential	5	roommat deal ; rv with ; s/p ; safety <afraid> ; safety concern ; sam wk ; se decirl
        residential	5	se pid ; second act ; segui usand ; semana se ; sentenc 0 ; shar room ; shelt staf
        residential	5	siet dia ; sig fum ; sigu fum ; sinc 0 ; sinc dec ; smok crystal ; somebody has
        residential	5	spe x ; stay a ; step one ; stop for ; stov and ; straight <home> ; straight hom
        residential	5	streak <go> ; suer y ; tak ketamin ; tampoc es ; tank / ; telehealth outpatient
        residential	5	teng otr ; tent und ; term <illness> ; term disability ; termin un ; that couch
        residential	5	that long ; the blind ; the linen ; the neck ; them smok ; then detox ; therapist 0
        residential	5	they detox ; thi yr ; thursday to ; tienen dond ; tin every ; to anyth
        residential	5	to outpatient ; today etoh ; tomorrow no ; took him ; transplant list ; tweezer and
        residential	5	twic i ; twic through ; tx ; tx for ; tx meth ; un lug ; und it ; unit in ; up sinc
        residential	5	using 0 ; van sinc ; vendi el ; vivimo junto ; volvi al ; walk me ; was high
        residential	5	was octob ; was somebody ; week not ; week thre ; weekend plu ; wel so ; what follow
        residential	5	whenev ; who <continue> ; whol 0 ; with tre ; wk meth ; wont <put> ; wont sign
        residential	5	work pt ; yo llev ; your ~<home> ; ~<day> ~<home> ; ~<hear> ni ; ~<hit> ~me
        residential	5	~<stimulant> ni ; ~cocain ; ~hang ~himself ; ~lug ; ~me ~<go> ; ~mi ~<colleague>
        residential	5	~overdos on ; ~somewher ; ~somewher ~with ; ~stay ; ~thirty ~day ; ~to ~<rope>
        residential	5	~to ~hang ; ~voc ni ; él <leave> ; él sali
        residential	4	*abstinent.2 ; *detoxDone:historical ; *emergency.infection ; *frequency.1
        residential	4	*iopRequest:negated ; *keptUsing ; *psychosis:negated ; *spam ; / t ; 0 crack ; 0 d
        residential	4	0 day ; 0 hospital ; 0 im ; 0 outpt ; <alcohol> at ; <alcohol> dry ; <alone> <job>
        residential	4	<always> <opening> ; <always> x ; <amount> <ask> ; <amount> <night>
        residential	4	<amount> <sedative> ; <amount> <stimulant> ; <angry> her ; <asleep> <colleague>
        residential	4	<asleep> <count> ; <asleep> <hold> ; <asleep> <stimulant> ; <asleep> en
        residential	4	<bodypart> <clinician> ; <bodypart> <stimulant> ; <break> + ; <buy> and
        residential	4	<cannabis> only ; <caretaking> about ; <chestheart> <tool> ; <child> por
        residential	4	<clean> <colleague> ; <clinician> dr ; <clinician> lik ; <clinician> twic
        residential	4	<colleague> <week> ; <consume> <cannabis> ; <consume> <home> ; <container> <order>
        residential	4	<continue> <stop> ; <continue> is ; <count> <day> ; <count> good ; <count> im
        residential	4	<crowd> arent ; <day> between ; <day> hast ; <drive> <friend> ; <drug> <go>
        residential	4	<eat> <buy> ; <eat> it ; <fire> <stimulant> ; <fire> up ; <friend> <unreal>
        residential	4	<hear> sinc ; <height> <night> ; <height> <opening> ; <hit> <calm>
        residential	4	<hit> <cannabis> ; <hold> <month> ; <home> <homeless> ; <home> <month>
        residential	4	<home> <rope> ; <home> <stop> ; <home> ahi ; <home> too ; <homeless> <night>
        residential	4	<homeless> and ; <homeless> sinc ; <hospital> <continue> ; <hospital> x
        residential	4	<hot> <furniture> ; <illness> dxd ; <insurance> <start> ; <insurance> met
        residential	4	<intoxicated> in ; <job> <child> ; <job> card ; <kill> her ; <kin> <sedative>
        residential	4	<last> <calm> ; <last> <put> ; <law> <child> ; <law> <count> ; <law> <day>
        residential	4	<lock> <treatment> ; <medicine> <home> ; <medicine> board ; <money> fin
        residential	4	<month> <treatment> ; <need> acceptanc ; <need> high ; <night> of ; <official> me
        residential	4	<opening> porqu ; <opening> right ; <order> <count> ; <order> <moment>
        residential	4	<outdoors> <stimulant> ; <palecolor> <headface> ; <past> <soon>
        residential	4	<past> ~<stimulant> ; <record> agreement ; <room> <treatment> ; <room> abov
        residential	4	<say> kind ; <say> third ; <say> whatev ; <see> <opioid> ; <sick> ni
        residential	4	<sober> <play> ; <soon> step ; <stimulant> <room> ; <stimulant> straight
        residential	4	<stimulant> through ; <stimulant> thru ; <stimulant> up ; <stimulant> y
        residential	4	<stranger> only ; <take> <put> ; <take> away ; <take> otr ; <take> part
        residential	4	<tool> <rope> ; <town> <last> ; <town> <sedative> ; <town> all ; <treatment> <angry>
        residential	4	<treatment> <continue> ; <treatment> <home> ; <treatment> <room> ; <treatment> any
        residential	4	<treatment> at ; <treatment> for ; <treatment> how ; <treatment> its
        residential	4	<treatment> se ; <trust> it ; <vermin> <continue> ; <wait> as ; <wait> lik
        residential	4	<week> <phone> ; <week> for ; <week> plu ; <withdrawal> <home>
        residential	4	<withdrawal> <hospital> ; <write> <blade> ; <year> <hit> ; <year> pretty
        residential	4	<year> todo ; @ <day> ; @ day ; a <opening> ; a cop ; a media ; a pamphlet ; a saint
        residential	4	a start ; a workbook ; acceptanc <write> ; acceptanc let ; acros <town> ; acros town
        residential	4	adderal not ; addres is ; again befor ; against advic ; ahi se ; ahor a ; airlin
        residential	4	al ambulatori ; all <stop> ; all don ; all spr ; alli ; ama from ; amad from
        residential	4	ambulatori per ; an <stimulant> ; and custody ; and durm ; and feed ; and underlin
        residential	4	and wednesday ; ano fum ; ano metiendom ; ano todo ; anymor the ; anywher without
        residential	4	are so ; argument about ; around <day> ; arrang ; audienci ; away for ; bad stretch
        residential	4	baggi in ; band is ; bank has ; basical ; be admit ; be someplac ; be writ ; beach 0
        residential	4	becaus of ; bed let ; been <furniture> ; been couch ; been nin ; befor finish
        residential	4	behind our ; betty <drive> ; betty ford ; bibl and ; blad is ; board consent
        residential	4	boyfriend and ; break and ; bro is ; broth no ; broth wed ; burn up ; by septemb
        residential	4	cam by ; can clos ; can gues ; car about ; carcel de ; cas del ; center ; centr en
        residential	4	chang of ; cita ; civic ; clean <insurance> ; clean bil ; clean liv ; clos ear
        residential	4	co ed ; cocain + ; cok for ; cok lik ; cok most ; cok togeth ; com <wait> ; command
        residential	4	complet detox ; con coc ; concierg ; cond ; consent agreement ; continu car
        residential	4	cook it ; corazon y ; couldnt tel ; county jail ; cours in ; crack cocain ; cre a
        residential	4	crept back ; cristal com ; cristal con ; cristal y ; crumb ; cuatr ano ; cuatr vec
        residential	4	cuidandom ; custodi ; d/t <stimulant> ; daught been ; day over ; dcf work
        residential	4	de <treatment> ; de van ; deal out ; debaj del ; del <happy> ; del alcohol
        residential	4	derechit a ; desintoxicacion ayer ; desintoxicacion del ; desintoxicacion por
        residential	4	detox @ ; detox complet ; detox mon ; detox today ; detox x ; dia alcohol ; diaper
        residential	4	did my ; dip ; dispuest ; divorci y ; doctor last ; doctor prescrib ; doe too
        residential	4	don befor ; don the ; dont shar ; dont ~<shake> ; door right ; door that ; duerm
        residential	4	dust every ; dutch ; dv advocat ; dxd ; dxm + ; eag ; el <breath> ; el <stimulant>
        residential	4	el air ; en eso ; en ~residencial ; enough dai ; entry 0 ; escog ; eso dond
        residential	4	esquin y ; everyday 0 ; everyon in ; ex <trade> ; ex who ; f kick ; f left
        residential	4	fail iop ; first <official> ; fiv of ; foc <always> ; fold and ; for crack
        residential	4	for using ; found <drug> ; friday two ; from bakersfield ; from vodk ; fui del
        residential	4	furnac ; garag on ; generou ; get clean ; get int ; gimnasi ; giv or ; go in
        residential	4	go inpatient ; goe and ; good through ; got put ; gram a ; grandm in ; group twic
        residential	4	hac siet ; had me ; had ~<treatment> ; hast may ; hav <home> ; hav <room> ; hav hous
        residential	4	hav i ; hav me ; hav nowher ; hav room ; he found ; he snif ; head first
        residential	4	helicopter ; hes snort ; high loc ; him im ; his boy ; his couch ; his trail
        residential	4	hous get ; hous use ; hoy llev ; hoy son ; hrg ; hrg 0 ; huf paint ; husb cam
        residential	4	i cough ; i no ; i rent ; i ~complet ; ice <amount> ; ice <go> ; im <fire> ; im burn
        residential	4	im keep ; im right ; im sleep ; im smok ; in lieu ; in patient ; in sinc
        residential	4	inform del ; inpatient treatment ; inpt in ; int treatment ; intact ; intern
        residential	4	is <give> ; isnt <hold> ; isnt hold ; it <smell> ; it dai ; it four ; it if
        residential	4	it smel ; itemiz ; its dai ; its ice ; ive <start> ; ive als ; ive shot ; jef me
        residential	4	judg ; jump lik ; just <calm> ; just don ; just quiet ; k ; k <consume> ; kia behind
        residential	4	la ~<stimulant> ; lan ; last octob ; layover <amount> ; le <consume> ; le guard
        residential	4	leav bank ; left rehab ; level and ; licenci y ; licens <treatment> ; licens over
        residential	4	lieu ; lieu of ; limpi hast ; lin on ; liv a ; liv in ; liv with ; llam pap
        residential	4	llev cuatr ; lo cor ; lo mism ; loc ; long <home> ; long liv ; longest <wait>
        residential	4	longest stay ; lorazepam ; los novent ; lost <law> ; lost <trade> ; lost custody
        residential	4	lost the ; lot aft ; lug ; m <leave> ; m left ; m plumb ; m s/p ; m sleep ; malil en
        residential	4	marriag and ; marz y ; mayb i ; me import ; me trat ; media ; mes intern ; met a
        residential	4	meth ; meth the ; metiendom ; mi cuart ; mientra se ; minim ; minimum <amount>
        residential	4	mism <clothes> ; misma <day> ; misma dia ; mom and ; monday my ; monday she
        residential	4	mor night ; motel on ; moth son ; much de ; much do ; much meth ; my <caretaking>
        residential	4	my attic ; my camer ; my gat ; my mail ; my parol ; my plat ; my vyvans ; myself in
        residential	4	need acceptanc ; need out ; neg no ; nev real ; next step ; nic <crowd> ; nic peopl
        residential	4	night per ; nino estan ; nino por ; nit / ; no <child> ; no id ; no par ; no threat
        residential	4	no veo ; no ~opi ; nonprofit ; norc ; not our ; novent ; now was ; nts ; nunc par
        residential	4	nunc ~<treatment> ; of <stimulant> ; of dai ; of everyon ; of meth ; of thre
        residential	4	off four ; on <count> ; on <take> ; on being ; on cocain ; on crystal ; on mut
        residential	4	on spe ; on thre ; one <partner> ; only <shame> ; only use ; op x ; ord for
        residential	4	order residential ; otr <height> ; otr tech ; our detox ; our fost ; out thi
        residential	4	outpatient didnt ; outpatient group ; outpatient in ; packag for ; pamphlet and
        residential	4	paper say ; par en ; part is ; pay her ; pech fuert ; pip dai ; plac in ; pleas a
        residential	4	policy and ; por tre ; pretty <amount> ; pretty much ; program ; psych <hold>
        residential	4	psych hold ; psychiatrist and ; psychiatrist dr ; q <consume> ; q <night>
        residential	4	que papel ; qued intern ; re inpt ; recommend residential ; ref 0 ; ref up
        residential	4	regional jet ; regla ; rehab didnt ; releas thur ; report dat ; resid in
        residential	4	residencial y ; residential car ; restaurant and ; review <town> ; rock in ; room in
        residential	4	run my ; s/p ~<treatment> ; sali ; sali ayer ; sam room ; say liv ; say now
        residential	4	say start ; schizophreni ; scrap ; se sent ; se separo ; see men ; segui ; sei ano
        residential	4	sei dia ; semana ya ; separo ; shelt ; short term ; shov ; show me ; shut for
        residential	4	si los ; si ~tienen ; sin <home> ; sinc <always> ; sinc <wait> ; sinc every
        residential	4	sinc stay ; sist use ; six good ; smokin crack ; snort ketamin ; so what ; somewher
        residential	4	somewher i ; somewher with ; spe <continue> ; spic diari ; st tim ; stay as
        residential	4	stay for ; stay lik ; stay run ; stepdad ; stepdad is ; street outreach
        residential	4	structur befor ; studi and ; suer ; sun only ; supervis alcohol ; supportiv no
        residential	4	suspend ; sweat it ; tabl lik ; tactil ; tak 0 ; tak coupl ; teen residential
        residential	4	termin y ; terri ; than thi ; that <consume> ; that cal ; that outpatient
        residential	4	that part ; that was ; the apt ; the campu ; the cond ; the earliest ; the ful
        residential	4	the lif ; the marin ; the outpatient ; the pip ; the ~liv ; then <stimulant>
        residential	4	then aftercar ; then cok ; then lost ; then meth ; ther <day> ; ther alway ; ther by
        residential	4	ther hasnt ; they gav ; they releas ; they took ; theyr <go> ; thi <home>
        residential	4	thing twic ; thre guy ; through all ; through an ; through saturday ; thur sun
        residential	4	tijuan en ; tin sinc ; to go ; to resid ; to residential ; to whatev
        residential	4	togeth <amount> ; togeth mor ; tomorrow aft ; tomorrow and ; tonight she ; too so
        residential	4	trabajo por ; tranquil com ; trap hous ; treatment facility ; treatment or
        residential	4	treatment plac ; truck behind ; ts ; tuesday wednesday ; twic today ; two job
        residential	4	two marriag ; two tim ; un <blade> ; uncl and ; underlin it ; union card ; unit
        residential	4	unk no ; up high ; us she ; use ketamin ; use on ; used meth ; used straight
        residential	4	user for ; using adderal ; va 0 ; va detox ; van <count> ; van behind ; vein
        residential	4	veint dia ; vent ; visit nurs ; viv ; viv ahi ; volte a ; vouch end ; walmart
        residential	4	walmart lot ; want high ; want out ; want program ; was <cannabis> ; was <month>
        residential	4	was <stranger> ; we tri ; week clean ; week its ; weekday now ; what 0 ; whatev the
        residential	4	whippet canister ; whippit ; who cook ; who stil ; whol thing ; wif too ; wir
        residential	4	with bro ; with marca ; with sob ; with spe ; wk <continue> ; wk how ; wkr
        residential	4	wont <think> ; writ residential ; x <alcohol> ; y <pill> ; y awak ; y fum
        residential	4	y pastilla ; y veng ; y ~mi ; ya firm ; year hes ; year most ; year two ; you <go>
        residential	4	you suggest ; your residential ; ~<afraid> of ; ~<day> ~<treatment> ; ~<emergency>
        residential	4	~<home> ; ~<hospital> ~<treatment> ; ~<illness> <count> ; ~<sick> anymor
        residential	4	~<treatment> ; ~<treatment> at ; ~be ~somewher ; ~program ; ~regresan ; ~regresan ~a
        residential	4	~scar of ; ~sick anymor ; ~thirty ; ~threaten ; ~tienen ; ~tienen ~lug
        residential	3	*abstinent.0:negated ; *abstinent.0:other_experiencer ; *arrests
        residential	3	*detoxRequest:historical ; *lastUsed ; *noBarrierMoney ; *organDamage:negated
        residential	3	*quantity.consequence ; *quantity.treatmentBefore ; *quitting:hypothetical
        residential	3	*residentialRequest:historical ; *residentialWord:negated ; *substance.other
        residential	3	*violence:historical ; + <consume> ; / w ; / wk ; 0 <hot> ; 0 bc ; 0 beer ; 0 both
        residential	3	0 hear ; 0 judg ; 0 rad ; 0 roommat ; 0 slam ; 0 stabl ; 0 walk ; <always> ua
        residential	3	<amount> <pill> ; <amount> <sick> ; <amount> de ; <amount> separat
        residential	3	<amount> ~<blood> ; <appointment> which ; <asleep> <clean> ; <asleep> <height>
        residential	3	<awake> so ; <blade> <day> ; <bodypart> <sober> ; <bodypart> heal ; <bodypart> sinc
        residential	3	<bodypart> siz ; <break> <consume> ; <break> <home> ; <break> on ; <build> 0
        residential	3	<build> <bodypart> ; <buy> ahi ; <calm> <need> ; <chestheart> <last>
        residential	3	<chestheart> l ; <child> <home> ; <child> back ; <child> been ; <child> mad
        residential	3	<child> va ; <child> ~non ; <church> <consume> ; <clean> 0 ; <clean> <alcohol>
        residential	3	<clean> <count> ; <clean> salt ; <clinician> <consume> ; <clinician> <emergency>
        residential	3	<colleague> d/c ; <confused> how ; <consume> <amount> ; <consume> <build>
        residential	3	<consume> ket ; <consume> with ; <container> <alcohol> ; <continue> <photo>
        residential	3	<continue> all ; <crowd> <room> ; <crowd> <threat> ; <crowd> but
        residential	3	<day> <withdrawal> ; <day> ever ; <day> on ; <day> somewher ; <day> through
        residential	3	<day> zer ; <day> ~<sick> ; <drive> est ; <drive> pas ; <drive> straight
        residential	3	<drug> <container> ; <drug> was ; <eat> <asleep> ; <eat> <hot> ; <eat> <sick>
        residential	3	<fall> <clean> ; <feel> <opioid> ; <feel> human ; <fluid> and ; <furniture> <drug>
        residential	3	<furniture> <opening> ; <furniture> in ; <furniture> nin ; <give> <take> ; <give> al
        residential	3	<go> <angry> ; <go> not ; <gun> <take> ; <happy> <job> ; <headface> aft
        residential	3	<hear> <blade> ; <hear> <pet> ; <hear> per ; <height> out ; <height> y
        residential	3	<hit> <opioid> ; <hit> <stimulant> ; <hold> <photo> ; <home> <crowd> ; <home> con
        residential	3	<home> del ; <home> in ; <home> togeth ; <hospital> <leave> ; <hospital> cas
        residential	3	<hospital> to ; <hospital> twic ; <hot> for ; <illness> <fluid> ; <illness> i
        residential	3	<illness> stabl ; <insurance> <continue> ; <insurance> cm ; <intoxicated> with
        residential	3	<job> <build> ; <job> lost ; <job> twic ; <job> without ; <key> <stimulant>
        residential	3	<kin> <sober> ; <kin> an ; <kin> desd ; <kin> ~<stimulant> ; <law> <hold>
        residential	3	<law> <stranger> ; <law> de ; <law> nam ; <leave> <calm> ; <leave> <height>
        residential	3	<leave> already ; <leave> but ; <leave> thru ; <leave> ~near ; <moment> <order>
        residential	3	<moment> act ; <moment> an ; <money> are ; <money> me ; <money> tim ; <month> +
        residential	3	<month> <alcohol> ; <month> <continue> ; <month> <stimulant> ; <month> intern
        residential	3	<month> or ; <month> usa ; <need> res ; <needle> <year> ; <needle> und ; <night> dur
        residential	3	<night> duration ; <night> per ; <night> too ; <official> <day> ; <official> is
        residential	3	<official> okafor ; <opening> <fall> ; <opening> open ; <opioid> <amount>
        residential	3	<opioid> out ; <opioid> sinc ; <order> read ; <outdoors> <illness> ; <outdoors> doe
        residential	3	<pain> <leave> ; <partner> <buy> ; <partner> has ; <partner> my ; <partner> por
        residential	3	<past> <key> ; <past> ~<treatment> ; <pet> desd ; <phone> <law>
        residential	3	<photo> <intoxicated> ; <play> q ; <put> <hot> ; <put> <take> ; <put> list
        residential	3	<put> no ; <put> up ; <rail> <month> ; <record> off ; <rope> <hear> ; <say> <height>
        residential	3	<school> <vendor> ; <school> hes ; <sedative> <home> ; <sedative> <treatment>
        residential	3	<sober> <child> ; <stimulant> 0 ; <stimulant> <blood> ; <stimulant> <buy>
        residential	3	<stimulant> <hold> ; <stimulant> <stimulant> ; <stimulant> and ; <stimulant> bf
        residential	3	<stimulant> habit ; <stimulant> out ; <stimulant> pos ; <stimulant> ther
        residential	3	<stimulant> toda ; <stimulant> too ; <stimulant> which ; <stimulant> él
        residential	3	<stranger> we ; <think> as ; <tired> <last> ; <town> <law> ; <town> <money>
        residential	3	<trade> <unreal> ; <trade> <week> ; <trade> local ; <trade> turn ; <treatment>
        residential	3	<treatment> <blood> ; <treatment> <friend> ; <treatment> <leave>
        residential	3	<treatment> <month> ; <treatment> <put> ; <treatment> <town> ; <treatment> <wait>
        residential	3	<treatment> <year> ; <treatment> back ; <treatment> dond ; <treatment> he
        residential	3	<treatment> inf ; <treatment> over ; <treatment> thing ; <treatment> thru
        residential	3	<trust> <hold> ; <trust> <past> ; <try> <treatment> ; <unreal> <moment>
        residential	3	<wait> <home> ; <week> <go> ; <week> back ; <week> clean ; <week> de ; <week> his
        residential	3	<week> im ; <week> ive ; <week> y ; <year> <bodypart> ; <year> estuv ; <year> im
        residential	3	<year> nobody ; <year> ya ; a <homeless> ; a <room> ; a beach ; a beard ; a fifteen
        residential	3	a handshak ; a lock ; a room ; a scratch ; a teen ; a vein ; a verl ; a viern
        residential	3	a wait ; about <wait> ; acab su ; aceler y ; acept ; add that ; adderal 0
        residential	3	adderal out ; adderal she ; admin d/c ; advocat ; aft group ; aft labor ; al foc
        residential	3	all <consume> ; all use ; als <consume> ; alt hoy ; alumni lin ; ambient
        residential	3	an <amount> ; an <tool> ; an inpatient ; and <consume> ; and <drug> ; and don
        residential	3	and ketamin ; and otr ; and pick ; and twic ; ano estuv ; ano ya ; anoth <job>
        residential	3	any chanc ; apparent ; apt no ; apt with ; are <official> ; are <think> ; are cop
        residential	3	around east ; arrest on ; as befor ; as in ; asi <continue> ; ask no ; asleep by
        residential	3	at an ; at twin ; aunt want ; awak so ; back <consume> ; back if ; bal of ; bale
        residential	3	bath salt ; battery <die> ; bed by ; bed not ; been <always> ; been <stimulant>
        residential	3	been fir ; been hid ; been over ; been read ; been see ; been thre ; been violent
        residential	3	been walk ; beer on ; behind meth ; betabel ; between session ; bien <confused>
        residential	3	bien loc ; blanket in ; board <record> ; both feet ; broth ~hang ; bus pas ; busc
        residential	3	but most ; by christma ; cal self ; camer ; can go ; cancel it ; car con
        residential	3	cardiologist say ; casi toda ; chanc ; charm ; chiv ; cint ; cirrhosi ; cle <moment>
        residential	3	cle head ; cle me ; cle now ; cle that ; clean <job> ; clean a ; cleav ; clos out
        residential	3	cm 0 ; cocain all ; cocain i ; cocain is ; cocain pos ; cocain sinc ; cok habit
        residential	3	cok qd ; cok the ; com <night> ; com tonight ; comedor de ; competitor ; complet not
        residential	3	con <job> ; con tre ; consejer dic ; consum per ; cook and ; cool with
        residential	3	could <home> ; could liv ; coupl x ; coverag ; cp x ; crack at ; crack most ; cric
        residential	3	cristal ; cristal desd ; cristal tre ; cristal ya ; cristal él ; cristiano
        residential	3	crystal every ; cuand <consume> ; cuant cobran ; cuant tiemp ; cuart dond
        residential	3	cuart que ; cuatr ; cuest el ; cut me ; d <sedative> ; d prog ; d/c tomorrow ; d/t
        residential	3	dai going ; dan de ; dandol ; dat 0 ; day four ; day get ; day inpt ; day option
        residential	3	day program ; day somewher ; de cement ; de down ; de encim ; de mexicali
        residential	3	de oxnard ; de program ; del <hospital> ; del cuel ; del hospital ; del rio
        residential	3	desd chav ; desd febrer ; desd marz ; desintox ; desintoxic del ; despu por
        residential	3	detox with ; dia en ; dia otr ; diari ; did the ; did your ; diganl ; discharg to
        """
}
