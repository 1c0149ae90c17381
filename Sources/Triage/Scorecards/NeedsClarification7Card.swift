extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification7 = """
        needs_clarification	-1	<go> around ; <go> buen ; <go> i ; <go> por ; <go> puntual ; <go> that
        needs_clarification	-1	<go> through ; <goodbye> <pet> ; <goodbye> <play> ; <goodbye> in
        needs_clarification	-1	<goodbye> the ; <gun> <play> ; <gun> for ; <happy> con ; <happy> up
        needs_clarification	-1	<happy> you ; <headface> <die> ; <headface> <palecolor>
        needs_clarification	-1	<headface> <write> ; <headface> and ; <headface> de ; <headface> so
        needs_clarification	-1	<hear> <outdoors> ; <hear> <tool> ; <hear> i ; <hear> in ; <hear> only
        needs_clarification	-1	<hear> the ; <hear> wer ; <height> <friend> ; <height> <money>
        needs_clarification	-1	<height> <pet> ; <height> <stranger> ; <hit> <emergency>
        needs_clarification	-1	<hit> <intoxicated> ; <hit> <last> ; <hit> en ; <hit> in
        needs_clarification	-1	<hold> <headface> ; <hold> <photo> ; <home> <feel> ; <home> <moment>
        needs_clarification	-1	<home> <order> ; <home> <wait> ; <home> al ; <home> anymor ; <home> chang
        needs_clarification	-1	<home> in ; <home> nobody ; <home> of ; <home> right ; <home> wil
        needs_clarification	-1	<homeless> und ; <hospital> <year> ; <hospital> at ; <hospital> on
        needs_clarification	-1	<hospital> to ; <hot> <water> ; <hot> her ; <illness> <need>
        needs_clarification	-1	<insurance> <always> ; <insurance> <money> ; <insurance> <room>
        needs_clarification	-1	<insurance> <see> ; <insurance> <soon> ; <insurance> <trade>
        needs_clarification	-1	<insurance> til ; <insurance> who ; <intoxicated> <consume>
        needs_clarification	-1	<intoxicated> <room> ; <intoxicated> by ; <job> <hold> ; <job> her
        needs_clarification	-1	<job> ther ; <job> used ; <job> van ; <key> <colleague> ; <key> <room>
        needs_clarification	-1	<key> at ; <key> wer ; <kill> <opioid> ; <kill> <tool> ; <kill> <wait>
        needs_clarification	-1	<kill> a ; <kill> up ; <kin> <buy> ; <kin> <key> ; <kin> <last>
        needs_clarification	-1	<kin> <lock> ; <kin> been ; <kin> par ; <kin> tim ; <kin> with
        needs_clarification	-1	<kin> ~<go> ; <kin> ~<stimulant> ; <last> <amount> ; <last> part
        needs_clarification	-1	<last> wil ; <law> ; <law> <hear> ; <law> <last> ; <law> <month> ; <law> of
        needs_clarification	-1	<leave> ; <leave> <church> ; <leave> <happy> ; <leave> <past> ; <leave> de
        needs_clarification	-1	<leave> on ; <limp> in ; <lock> <day> ; <medicine> <consume>
        needs_clarification	-1	<medicine> <leave> ; <medicine> <outdoors> ; <medicine> <school>
        needs_clarification	-1	<medicine> from ; <medicine> sinc ; <moment> <clinician>
        needs_clarification	-1	<moment> <colleague> ; <moment> <crowd> ; <moment> <feel> ; <moment> <law>
        needs_clarification	-1	<moment> <take> ; <moment> <vendor> ; <moment> and ; <moment> hay
        needs_clarification	-1	<money> <month> ; <money> <phone> ; <money> back ; <money> for ; <money> on
        needs_clarification	-1	<money> sin ; <month> 0 ; <month> <alone> ; <month> <fall>
        needs_clarification	-1	<month> <month> ; <month> a ; <month> away ; <month> clean ; <month> its
        needs_clarification	-1	<month> on ; <month> very ; <need> <buy> ; <need> <color> ; <need> <eat>
        needs_clarification	-1	<need> aft ; <need> nam ; <need> una ; <need> ~<hospital> ; <night> <drive>
        needs_clarification	-1	<night> <fluid> ; <night> <medicine> ; <night> dont ; <night> the
        needs_clarification	-1	<official> <day> ; <official> <take> ; <official> cas ; <official> me
        needs_clarification	-1	<official> re ; <opening> <always> ; <opening> <friend>
        needs_clarification	-1	<opening> <height> ; <opening> <lock> ; <opening> <needle>
        needs_clarification	-1	<opening> <outdoors> ; <opening> she ; <opioid> <headface>
        needs_clarification	-1	<opioid> <sick> ; <opioid> <week> ; <opioid> que ; <opioid> the ; <order> a
        needs_clarification	-1	<outdoors> + ; <outdoors> <calm> ; <outdoors> <opening> ; <outdoors> <room>
        needs_clarification	-1	<outdoors> by ; <outdoors> from ; <outdoors> most ; <outdoors> per
        needs_clarification	-1	<outdoors> through ; <outdoors> when ; <outdoors> with ; <pain> en
        needs_clarification	-1	<pain> of ; <palecolor> <awake> ; <palecolor> <palecolor>
        needs_clarification	-1	<palecolor> around ; <palecolor> light ; <partner> <afraid>
        needs_clarification	-1	<partner> <emergency> ; <partner> <law> ; <partner> <month>
        needs_clarification	-1	<partner> been ; <partner> par ; <partner> usa ; <past> <past>
        needs_clarification	-1	<past> <rope> ; <past> on ; <pet> <hear> ; <pet> <take> ; <pet> and
        needs_clarification	-1	<pet> has ; <phone> <ask> ; <phone> <clothes> ; <phone> <headface>
        needs_clarification	-1	<phone> <money> ; <phone> <phone> ; <phone> con ; <phone> de ; <phone> el
        needs_clarification	-1	<phone> equivoc ; <phone> est ; <phone> has ; <phone> mejor ; <phone> my
        needs_clarification	-1	<phone> one ; <phone> thi ; <phone> una ; <photo> ; <photo> <count>
        needs_clarification	-1	<photo> <drive> ; <photo> <moment> ; <photo> <month> ; <pill> organiz
        needs_clarification	-1	<pill> that ; <play> + ; <play> <blade> ; <play> <clothes> ; <play> <hear>
        needs_clarification	-1	<play> <law> ; <play> <treatment> ; <play> at ; <play> each ; <play> has
        needs_clarification	-1	<play> he ; <play> until ; <promise> <amount> ; <promise> <blood>
        needs_clarification	-1	<promise> <partner> ; <promise> <say> ; <promise> twic ; <put> <always>
        needs_clarification	-1	<put> <asleep> ; <put> <child> ; <put> <emergency> ; <put> <opioid>
        needs_clarification	-1	<put> alg ; <put> and ; <put> mi ; <put> over ; <rail> <height>
        needs_clarification	-1	<rail> <play> ; <rarely> entr ; <rarely> y ; <record> <tool> ; <record> a
        needs_clarification	-1	<record> of ; <remember> how ; <room> <clean> ; <room> <emergency>
        needs_clarification	-1	<room> <month> ; <room> <need> ; <room> <treatment> ; <room> mad
        needs_clarification	-1	<room> then ; <room> wer ; <rope> <month> ; <rope> <think> ; <rope> and
        needs_clarification	-1	<rope> at ; <rope> de ; <rope> his ; <sad> <see> ; <say> <insurance>
        needs_clarification	-1	<say> <school> ; <say> <sick> ; <say> off ; <school> 0 ; <school> <drive>
        needs_clarification	-1	<school> <happy> ; <school> <hospital> ; <school> <intoxicated>
        needs_clarification	-1	<school> i ; <school> sit ; <school> twic ; <school> used
        needs_clarification	-1	<sedative> <leave> ; <sedative> <past> ; <sedative> a ; <sedative> to
        needs_clarification	-1	<see> any ; <see> la ; <see> my ; <see> with ; <shake> <consume>
        needs_clarification	-1	<shake> <go> ; <shake> <see> ; <shake> las ; <shake> til ; <shake> tod
        needs_clarification	-1	<shame> <phone> ; <shame> <stop> ; <shame> if ; <shame> thi
        needs_clarification	-1	<sick> <bodypart> ; <sick> <pet> ; <sick> at ; <sick> y ; <smell> the
        needs_clarification	-1	<sober> <ask> ; <sober> <happy> ; <sober> in ; <soon> <appointment>
        needs_clarification	-1	<soon> mi ; <start> <happy> ; <start> <money> ; <stimulant> /
        needs_clarification	-1	<stimulant> <consume> ; <stimulant> <feel> ; <stimulant> <hold>
        needs_clarification	-1	<stimulant> <home> ; <stimulant> <insurance> ; <stimulant> <intoxicated>
        needs_clarification	-1	<stimulant> <month> ; <stimulant> <opioid> ; <stimulant> <rarely>
        needs_clarification	-1	<stimulant> a ; <stimulant> con ; <stimulant> has ; <stimulant> near
        needs_clarification	-1	<stimulant> ther ; <stop> <seizure> ; <stranger> <always>
        needs_clarification	-1	<stranger> <bodysound> ; <stranger> <opioid> ; <stranger> <shame>
        needs_clarification	-1	<stranger> <soon> ; <stranger> lik ; <stranger> mak ; <stranger> scor
        needs_clarification	-1	<take> <count> ; <take> <fluid> ; <take> <hear> ; <take> <key>
        needs_clarification	-1	<take> <stranger> ; <take> em ; <take> lik ; <take> long ; <take> nad
        needs_clarification	-1	<take> way ; <take> ~<pet> ; <think> <home> ; <think> <last>
        needs_clarification	-1	<think> <start> ; <think> <trust> ; <think> its ; <think> we ; <think> yr
        needs_clarification	-1	<tired> <moment> ; <tool> <outdoors> ; <tool> op ; <town> ; <town> <die>
        needs_clarification	-1	<town> my ; <town> thi ; <trade> com ; <trade> con ; <treatment> <afraid>
        needs_clarification	-1	<treatment> <always> ; <treatment> <buy> ; <treatment> <caretaking>
        needs_clarification	-1	<treatment> <fall> ; <treatment> <go> ; <treatment> <opioid>
        needs_clarification	-1	<treatment> aft ; <treatment> con ; <treatment> to ; <treatment> wont
        needs_clarification	-1	<try> el ; <vendor> <month> ; <vendor> <town> ; <vermin> <think>
        needs_clarification	-1	<vermin> hav ; <volunteer> <day> ; <volunteer> for ; <wait> <rope>
        needs_clarification	-1	<wait> bien ; <wait> mi ; <water> <always> ; <water> <color>
        needs_clarification	-1	<water> <think> ; <water> but ; <week> <day> ; <week> <pet> ; <week> at
        needs_clarification	-1	<week> too ; <withdrawal> <day> ; <withdrawal> <opioid>
        needs_clarification	-1	<withdrawal> <say> ; <write> <drug> ; <write> <insurance>
        needs_clarification	-1	<write> <official> ; <write> <outdoors> ; <write> <smell> ; <write> <town>
        needs_clarification	-1	<write> <water> ; <write> dot ; <write> im ; <write> ins ; <write> me
        needs_clarification	-1	<year> ; <year> <play> ; <year> <room> ; <year> eve ; @ 0 ; a 0 ; a <rail>
        needs_clarification	-1	a <stop> ; a <week> ; a boat ; a candl ; a capful ; a colleagu ; a couch
        needs_clarification	-1	a cualquier ; a cup ; a grand ; a grandfath ; a hammock ; a handful
        needs_clarification	-1	a hedg ; a hundr ; a hymn ; a librarian ; a lifeguard ; a lost ; a magazin
        needs_clarification	-1	a mand ; a matchbox ; a needl ; a notic ; a pat ; a pow ; a pur ; a rop
        needs_clarification	-1	a sack ; a sal ; a scarf ; a shoot ; a sil ; a singl ; a stitch ; a straw
        needs_clarification	-1	a subpoen ; a sweat ; a tech ; a thermo ; a thirty ; a thyroid ; a uno
        needs_clarification	-1	a vicarag ; a weed ; aa in ; about 0 ; about as ; abt ; actor ; acuerd de
        needs_clarification	-1	adderal ; adderal not ; addres for ; administration ; aft ; aft <eat>
        needs_clarification	-1	aft din ; aft lunch ; aft she ; again sinc ; agenci de ; ago on
        needs_clarification	-1	ahi <continue> ; ahor me ; ahor que ; ahor son ; al <blade> ; al <day>
        needs_clarification	-1	al lad ; al panteon ; al per ; alarm on ; alegr ; alguien <always>
        needs_clarification	-1	alimento ; all a ; all it ; alli ; allow ; allow <phone> ; allow phon
        needs_clarification	-1	amanec ; american ; amig me ; an accountant ; an empty ; and <moment>
        needs_clarification	-1	and a ; and becam ; and busc ; and doing ; and fli ; and met ; and mor
        needs_clarification	-1	and nam ; and night ; and now ; and scar ; and sist ; and star ; andamo
        needs_clarification	-1	announcement ; answer a ; ant ; antidop ; anuncio ; any sinc ; anyon in
        needs_clarification	-1	anyth aft ; apoy par ; appeal ; apprenticeship ; apriet ; apunt con
        needs_clarification	-1	aquarium ; archiv ; are <appointment> ; are a ; are hard ; are ther
        needs_clarification	-1	around the ; arrangement ; arregl reloj ; asham to ; at 0 ; at <hospital>
        needs_clarification	-1	at clr ; at ex ; at hous ; at intak ; at rest ; at sup ; at traffic
        needs_clarification	-1	at you ; ate ; attach the ; aunt ask ; autistic ; awak now ; away gam
        needs_clarification	-1	ayer le ; ayud ; baby goat ; bacardi ; back ; back <room> ; back in
        needs_clarification	-1	back of ; bacon ; bag a ; baj el ; bajit ; bal gam ; barbecu ; bark ; barra
        needs_clarification	-1	basebal on ; basketbal ; bathroom with ; be <give> ; be lat ; beb y
        needs_clarification	-1	bed is ; bee in ; been <count> ; been <outdoors> ; been rain ; been shot
        needs_clarification	-1	been ~<law> ; been ~arrest ; befor sleep ; behind the ; being <ask>
        needs_clarification	-1	being ask ; belt ; best to ; between <breath> ; between breath ; bid
        needs_clarification	-1	bien los ; birdhous ; bles you ; blood is ; blu door ; bod ; bon ; both use
        needs_clarification	-1	bought a ; bowl team ; brac ; breakfast on ; breath get ; browni
        needs_clarification	-1	buen <trade> ; built a ; bulimi ; bur ; but i ; buy mor ; buzon ; by itself
        needs_clarification	-1	by mistak ; cad dos ; cal laps ; cal por ; cal tien ; calambr ; cam thru
        needs_clarification	-1	cambi la ; camera ; camion no ; can <build> ; can <go> ; can <phone>
        needs_clarification	-1	can cal ; can explain ; can run ; can u ; can we ; canary ; cancel me
        needs_clarification	-1	candidat ; cant <drive> ; cant <hit> ; cant <wait> ; cant afford
        needs_clarification	-1	cant stay ; capston ; car had ; car is ; cart ; cart in ; cartel de
        needs_clarification	-1	carton ; cas ; cas de ; cas dond ; casa de ; casi me ; casin ; cel and
        needs_clarification	-1	cel in ; censu ; central tim ; chanc ; chap ; charg in ; chat ; chatty
        needs_clarification	-1	check ; chemistry ; chest tightnes ; chew my ; child ; childcar
        needs_clarification	-1	children left ; chimney ; chuck ; cinc ; circl for ; circl of ; clean on
        needs_clarification	-1	click her ; clinton ; clr <angry> ; clr <consume> ; clr <drive>
        needs_clarification	-1	clr <need> ; clr dad ; clr had ; clr prefer ; clr shout ; clr want
        needs_clarification	-1	clt dic ; coast and ; coast my ; coc con ; cofr ; cofr de ; cok between
        needs_clarification	-1	cok night ; cok the ; cok weekend ; collaps ; colleg thi ; color
        needs_clarification	-1	color ceniz ; com <home> ; com and ; com any ; com back ; com hom
        needs_clarification	-1	com next ; com see ; compil a ; complaint ; complet 0 ; computador de
        needs_clarification	-1	con <clothes> ; con <rope> ; con cristal ; con pan ; con pris
        needs_clarification	-1	confus about ; confus and ; consum cocain ; cont lo ; contesten ; cooki
        needs_clarification	-1	corazon ; cost of ; costal ; costal de ; couch surf ; could handl
        needs_clarification	-1	counselor told ; coupl month ; coupl of ; cousin ray ; coverag and
        needs_clarification	-1	cowork told ; crack ; crack for ; crack pip ; crack x ; cream ; cristal él
        needs_clarification	-1	cuand ni ; cuant cobran ; cuant dur ; cup ; custodian of ; cut out ; d inpt
        needs_clarification	-1	d no ; dad funeral ; dar la ; day back ; day becaus ; day has ; day he
        needs_clarification	-1	day her ; day if ; day out ; daytim ; de ; de <always> ; de <eat>
        needs_clarification	-1	de <hear> ; de <trade> ; de alimento ; de bord ; de cociner ; de costur
        needs_clarification	-1	de fum ; de hombr ; de intern ; de las ; de lun ; de may ; de negr
        needs_clarification	-1	de numer ; de ortografi ; de panic ; de ron ; de tem ; de voz
        needs_clarification	-1	dead battery ; dean ; debaj del ; dec par ; dec por ; deci ; deer in
        needs_clarification	-1	dej en ; del <drive> ; del autobu ; del gas ; del nort ; del puebl
        needs_clarification	-1	del sab ; del walmart ; delight to ; deliv packag ; deliver ; dental
        needs_clarification	-1	dentist ; dentist has ; dentist in ; dentur ; deny ; desd may ; detox first
        needs_clarification	-1	diaphoretic ; diari y ; diner ; direccion nuev ; disculp ; do all ; do i
        needs_clarification	-1	do not ; do spe ; doctor is ; doe all ; doe cok ; doesnt tak ; dog and
        needs_clarification	-1	dog got ; doing a ; doing cocain ; domiciliary ; dond lo ; dont hav
        needs_clarification	-1	door lock ; dop sick ; dorm la ; doubl what ; drag ; drew a ; drink or
        needs_clarification	-1	drop off ; drown ; drug or ; drum set ; dry ; dry sinc ; durant el
        needs_clarification	-1	duration ; durm ; durm en ; each even ; ear <pet> ; ear bird ; eas ; ed
        needs_clarification	-1	ehr ; ekg ; el <stimulant> ; el <treatment> ; el caser ; el cofr
        needs_clarification	-1	el edifici ; el hombr ; el pan ; el peric ; el rat ; el volant ; electronic
        needs_clarification	-1	email ins ; empap ; empti my ; en <always> ; en <eat> ; en <school>
        needs_clarification	-1	en <week> ; en cad ; encarg ; enderez y ; ene ; engin and ; enjoy it
        needs_clarification	-1	ensayan ; ensen y ; episod ; eramo ; es <moment> ; es hor ; es mas ; es q
        needs_clarification	-1	escrib mas ; escuch en ; est <consume> ; est <month> ; est <need> ; est com
        needs_clarification	-1	est con ; est el ; est hac ; est junt ; est la ; estetic ; estoy <school>
        needs_clarification	-1	estoy aprend ; estudiant de ; ever been ; every even ; every wed ; eviction
        needs_clarification	-1	evry <night> ; evry nit ; ex moth ; exception ; excus ; explain ; f ask
        needs_clarification	-1	f crack ; f soft ; factur ; fairground ; fallujah ; fami ever ; favor de
        needs_clarification	-1	favorit <clothes> ; feed lik ; feel human ; fentanyl dai ; ferry
        needs_clarification	-1	ferry dock ; fev of ; fiebr ; fij ; fil de ; fil in ; fil out ; fil thi
        needs_clarification	-1	fingertip ; finish my ; fir ; first <amount> ; first <say> ; first one
        needs_clarification	-1	fit in ; fiv a ; fiv question ; flood ; flop ; follow up ; food is
        needs_clarification	-1	for <appointment> ; for <height> ; for <illness> ; for <key> ; for <tool>
        needs_clarification	-1	for anyon ; for clas ; for detox ; for gift ; for him ; for iop ; for lunch
        needs_clarification	-1	for mor ; for ninety ; forg ; forty ; found <container> ; fourteen ; fram
        needs_clarification	-1	friend moth ; from <illness> ; from <month> ; from poland ; from thursday
        needs_clarification	-1	fum fentanil ; funerari ; gallina ; ganamo ; garaj ; garden hos ; gav away
        needs_clarification	-1	gav numb ; gf 0 ; gift shop ; girl say ; glad ; go <outdoors> ; go tomorrow
        needs_clarification	-1	goe ; going by ; good <blade> ; good insuranc ; good view ; goodby in
        needs_clarification	-1	goodnes ; got hit ; got so ; gracia a ; gram each ; granddaught
        needs_clarification	-1	great grandfath ; great uncl ; green ; greet is ; grievanc ; grocery list
        needs_clarification	-1	grocery stor ; group i ; guion ; gum ; guy ; h/o ; habl por ; hag a
        needs_clarification	-1	hair so ; hal closet ; hand bad ; hand me ; handful of ; hang in ; hard for
        needs_clarification	-1	has <headface> ; has <partner> ; has <stimulant> ; hast que
        needs_clarification	-1	hav <intoxicated> ; hav <night> ; hav given ; hav learn ; hav noth
        needs_clarification	-1	hav thi ; hav tim ; havent <feel> ; havent touch ; hay <amount>
        needs_clarification	-1	hay <drug> ; hay <treatment> ; he ate ; he hav ; he hid ; he mis ; he sleep
        needs_clarification	-1	he swear ; heav ; her <stimulant> ; her clas ; her mouth ; her my
        needs_clarification	-1	her next ; her off ; her word ; hermanit ; hes <always> ; hes <angry>
        needs_clarification	-1	hes <home> ; hes at ; hes com ; hes drunk ; hic una ; hid in ; hij llam
        needs_clarification	-1	hij par ; him <consume> ; him about ; his <bodypart> ; his chin ; his fac
        needs_clarification	-1	his fist ; his spot ; hiv ; hold a ; hold cel ; hold on ; hom ; hom and
        needs_clarification	-1	hom by ; hom with ; horn ; hotlin ; hour are ; hour back ; hous sit
        needs_clarification	-1	hous wil ; housekeep ; how <soon> ; how soon ; hr 0 ; hum the ; hung a
        needs_clarification	-1	hung up ; hurrican ; husband lost ; hx no ; i <bodysound> ; i <breath>
        needs_clarification	-1	i <clean> ; i <container> ; i <leave> ; i agre ; i breath ; i cri ; i fix
        needs_clarification	-1	i grew ; i heard ; i hung ; i learn ; i mix ; i rais ; i sound ; i try
        needs_clarification	-1	i use ; ice 0 ; ice <eat> ; ice cream ; id <ask> ; id ask ; idea ; if my
        needs_clarification	-1	igual y ; im ; im <drug> ; im aft ; im his ; im hook ; im on ; im real
        needs_clarification	-1	im sleep ; in <fluid> ; in <furniture> ; in <stimulant> ; in at
        needs_clarification	-1	in custody ; in fallujah ; in lancast ; in omah ; in year ; in your
        needs_clarification	-1	infection ; inning ; instagram ; insuranc form ; interest in ; intern y
        needs_clarification	-1	ir ; is ; is <cold> ; is <day> ; is <emergency> ; is cold ; is crazy
        needs_clarification	-1	is dry ; is get ; is hard ; is her ; is hes ; is hook ; is love ; is out
        needs_clarification	-1	is pregnant ; is thick ; is worri ; isnt a ; it <past> ; it anyway ; it is
        needs_clarification	-1	it ring ; it rol ; it wel ; its <alcohol> ; its <emergency>
        needs_clarification	-1	its <outdoors> ; its clean ; its over ; ive <home> ; ive liv ; jalon
        needs_clarification	-1	job i ; job to ; join ; judg gav ; jug ; jugamo ; just curiou ; just get
        needs_clarification	-1	just my ; just the ; k ; kais and ; kais through ; ketamin most ; key
        needs_clarification	-1	key to ; kid said ; kil every ; kitchen all ; kitchen until ; klonopin
        needs_clarification	-1	know som ; la alberc ; la cocher ; la consejer ; la desintoxicacion
        needs_clarification	-1	la encontr ; la estuf ; la fil ; la loncher ; la mudanz ; la music ; la net
        needs_clarification	-1	la plum ; la primer ; la pued ; la puent ; la radi ; la rued ; lanch
        needs_clarification	-1	land and ; las <photo> ; las azul ; las foto ; las siet ; last cal
        needs_clarification	-1	last part ; last wil ; laugh at ; le ayud ; le falt ; le grit ; leagu in
        needs_clarification	-1	leak over ; leas ; leav are ; leav him ; leav my ; left a ; left at
        needs_clarification	-1	left out ; lemonad ; letter from ; licens for ; ligatur ; lik gravel
        needs_clarification	-1	limit on ; lin going ; lin the ; liquor stor ; liv in ; liv near ; llam se
        needs_clarification	-1	lleg puntual ; llen ; llev cuatr ; lo <ask> ; lo esper ; lo he ; lobby of
        needs_clarification	-1	long <outdoors> ; long <write> ; long beach ; long haul ; long tal ; look
        needs_clarification	-1	look to ; loren ; los escuch ; los labio ; los zapato ; lost <count>
        needs_clarification	-1	lov with ; lu ; lueg mi ; lvn ask ; m <home> ; m <homeless> ; m <kin>
        needs_clarification	-1	m in ; mad of ; main ; mak <phone> ; mak <play> ; mak her ; mak out
        needs_clarification	-1	mam pid ; mam x ; man con ; mand carta ; mantel ; marg ; marshmallow
        needs_clarification	-1	matchbox ; may cal ; mayb twic ; me <last> ; me as ; me dont ; me ensen
        needs_clarification	-1	me gan ; me if ; me jubil ; me last ; me pas ; me quit ; me recomiendan
        needs_clarification	-1	me wheth ; me yes ; med no ; medal and ; mejor por ; meth most ; meth pip
        needs_clarification	-1	mi <town> ; mi car ; mi estuf ; mi viejit ; mic ; middl nam ; midnit
        needs_clarification	-1	midwif ; min to ; mis <day> ; mis <pet> ; mis lent ; mis nina ; misus
        needs_clarification	-1	mo of ; mol ; mom gav ; monday night ; moneda ; money ; money is ; monja
        needs_clarification	-1	month ; month away ; mor or ; moradit ; mordi ; morn noon ; morn so
        needs_clarification	-1	moth ask ; moth knit ; moth mov ; moth rais ; moth stil ; moth won ; movi
        needs_clarification	-1	much as ; much ruid ; muchach le ; musical ; my <alcohol> ; my <amount>
        needs_clarification	-1	my <say> ; my <stranger> ; my cha ; my coin ; my deal ; my dentist
        needs_clarification	-1	my favorit ; my fax ; my grandbabi ; my grocery ; my hat ; my head ; my own
        needs_clarification	-1	my question ; my stepmoth ; my system ; my tuesday ; my uncl ; my van
        needs_clarification	-1	my xanax ; n the ; nail all ; nam <give> ; nam only ; national ; need an
        needs_clarification	-1	need for ; needl stil ; neighbor ; nephew wed ; nervou ; nev <think>
        needs_clarification	-1	nev known ; nev ~used ; new <eat> ; ni diner ; ni la ; ni sabi ; ni un
        needs_clarification	-1	nic <hear> ; nic <write> ; night ask ; nineteen ; nit ; no ; no <calm>
        needs_clarification	-1	no <night> ; no <outdoors> ; no <treatment> ; no abr ; no craving
        needs_clarification	-1	no reaccion ; no relief ; no shak ; no signal ; no ~da ; noon ; nort
        needs_clarification	-1	nos qued ; not fit ; not ~<sick> ; not ~drink ; not ~sick ; notic til
        needs_clarification	-1	noven ; nuev del ; numb by ; numer equivoc ; nurs and ; nurs board
        needs_clarification	-1	o <phone> ; o cuatr ; occasional ; och <month> ; och mes ; of <crowd>
        needs_clarification	-1	of <money> ; of <wait> ; of diesel ; of g ; of main ; of month ; of stay
        needs_clarification	-1	of year ; off ; off a ; off everyth ; off klonopin ; off til ; offic is
        needs_clarification	-1	official ; oh tablet ; ok to ; old <child> ; old key ; old roommat ; omah
        needs_clarification	-1	on <amount> ; on <drug> ; on <emergency> ; on alcohol ; on central
        needs_clarification	-1	on crystal ; on heroin ; on it ; on landlin ; on top ; on weekday
        needs_clarification	-1	on ~<law> ; on ~probation ; one <past> ; one <pet> ; one <stop> ; one befor
        needs_clarification	-1	only <phone> ; only <treatment> ; only know ; open <play> ; opening
        needs_clarification	-1	or <consume> ; or eight ; or nin ; or only ; or thre ; or use ; order 0
        needs_clarification	-1	otr par ; our apartment ; our bathroom ; our quilt ; our would
        needs_clarification	-1	out <always> ; out aft ; out every ; out ther ; oven that ; own <bodypart>
        needs_clarification	-1	own apt ; own of ; own one ; pacient ; pack a ; pack and ; pagu ; paint the
        needs_clarification	-1	paint watercolor ; pan de ; pap on ; par <amount> ; par el ; parad
        needs_clarification	-1	parallel ; park del ; park plac ; parkinson ; parrot say ; part just
        needs_clarification	-1	party ; patient with ; pavement ; pax ; payas de ; peanut ; pech desd
        needs_clarification	-1	pedaz ; peer <need> ; peer support ; peg el ; pen ; pencil dot ; permis par
        needs_clarification	-1	person com ; pest ; pet zoo ; peterson ; pez ; pharm ; phlebotomist
        needs_clarification	-1	phon sam ; photo ; picnic ; piedr <amount> ; pijam ; pil organiz
        needs_clarification	-1	pilot licens ; piz ; piz plac ; pizza ; plac i ; plac right ; plain ; play
        needs_clarification	-1	play guit ; plu a ; plug ; pod ; podrian ; polit <say> ; pond ; por <go>
        needs_clarification	-1	por <treatment> ; por corre ; porch the ; port ; pot ; pres <pill>
        needs_clarification	-1	pres pil ; president ; primer las ; privat <stranger> ; prob el ; probab
        needs_clarification	-1	pronounc ; pruit ; pt <consume> ; pt <partner> ; pte ; ptsd ; public
        needs_clarification	-1	pud con ; pued hac ; pued ni ; pueden <need> ; pueden ayud ; pueden llam
        needs_clarification	-1	pumpkin ; put up ; qqq ; qualifi ; que <build> ; que dig ; que llen
        needs_clarification	-1	qued bien ; qued la ; queen ; quier ; quier bajarl ; quier que ; quinc
        needs_clarification	-1	rabbit in ; radio in ; railway ; rais goat ; ramon ; razor is ; rd
        needs_clarification	-1	re <consume> ; re <job> ; reaccion ; reachabl ; reaction ; read a
        """
}
