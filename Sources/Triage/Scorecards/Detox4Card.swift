extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox4 = """
        detox	-1	i burn ; i hit ; i mean ; i sign ; i smok ; i taught ; i visit ; ice 0 ; ice sinc
        detox	-1	id hat ; if his ; if im ; if she ; if wev ; ii ; im als ; im hear ; im park ; im rattl
        detox	-1	im six ; in feb ; in pasaden ; in pomon ; in ren ; in session ; in und ; in writ ; indoor
        detox	-1	inpatient for ; instal ; instant ; insuranc for ; insuranc is ; int your ; intern por
        detox	-1	inyect 0 ; iop 0 ; iop tak ; irvin ; is a ; is all ; is drink ; is one ; is requir
        detox	-1	is stay ; is strict ; is thi ; is vodk ; isnt it ; issu is ; it had ; it hasnt
        detox	-1	it himself ; it its ; it stay ; it with ; itemiz ; its ketamin ; its long ; its siz
        detox	-1	its weed ; ive stay ; jacaranda ; jerk and ; jerk lik ; jitter ; job ; jobsit ; juni y
        detox	-1	just com ; just had ; karaok ; keep ask ; keep walk ; kerm ; kid mad ; kil me ; kil the
        detox	-1	kind to ; kitchen so ; know anyth ; know what ; la abuel ; la cuadr ; la custodi ; la fil
        detox	-1	la guitar ; la oficin ; la plum ; la polici ; la puert ; la tel ; lad in ; lad y ; lagun
        detox	-1	laker ; land a ; landlady ; landlord fix ; last fent ; last friday ; last librium
        detox	-1	laundromat ; lay ; lead ; leav are ; leav it ; leav so ; left ; left 0 ; left arm ; les
        detox	-1	let from ; let it ; let to ; letter ; licuador ; lif insuranc ; lif is ; lif togeth
        detox	-1	light off ; lik mor ; lik that ; limpi y ; linea ; llam la ; llamarl ; llamenm por
        detox	-1	llev tre ; loan ; log ; long one ; look at ; look forward ; los novent ; los part
        detox	-1	los sab ; lost two ; lunch hr ; lying about ; m complet ; m cow ; m dab ; m did ; m pcp
        detox	-1	magician ; mail ; mailman ; mak tamal ; mam hij ; manager ; many hour ; map ; marquem
        detox	-1	mas aqui ; me is ; me solt ; me stop ; me voy ; me ~tom ; mejor ; men and ; menu
        detox	-1	mes limpi ; met a ; meth iv ; meth was ; mg to ; mi muchach ; mi novi ; mi per ; might as
        detox	-1	milla ; min 0 ; mis hijo ; mis papa ; monterrey ; month and ; month nev
        detox	-1	month residential ; month with ; morn noon ; morn person ; moth drink ; moth pas ; mother
        detox	-1	much at ; much every ; my bag ; my bf ; my blad ; my body ; my bos ; my breath ; my bridg
        detox	-1	my coat ; my daught ; my driv ; my folk ; my good ; my grandp ; my hand ; my kid
        detox	-1	my landlord ; my lip ; my mail ; my moth ; my not ; my oldest ; my whol ; nadi que
        detox	-1	nail are ; nam as ; nam her ; nd ; need for ; need tx ; negoci ; neighbor roost
        detox	-1	neighbor thru ; neurologist cal ; nev any ; nev don ; nev hav ; nev ~been ; nev ~smok
        detox	-1	nev ~used ; next month ; next thing ; ni ha ; ni par ; nieg si ; night are ; night crew
        detox	-1	night on ; nin day ; nin mas ; niner ; ningun desd ; nino por ; nit and ; nitrou tank
        detox	-1	no agar ; no contract ; no despert ; no its ; no pas ; no phon ; no refil ; no sx
        detox	-1	no usa ; no volv ; no w/d ; no ~pil ; no ~prior ; no ~resi ; no ~residential ; no ~sub
        detox	-1	nobody but ; nobody had ; nobody need ; nobody use ; noch a ; not com ; not leav
        detox	-1	not lik ; not used ; noth ; noth furth ; noth hurt ; now 0 ; now dont ; now on ; nts /
        detox	-1	nuc ; nunc mas ; nunc tom ; nurs 0 ; nurs board ; o si ; obvious ; of blu ; of g ; of may
        detox	-1	of monday ; of myself ; of outpatient ; of red ; of rehab ; of thre ; of use ; of your
        detox	-1	off on ; offer ; ojai ; oldest ; olor a ; on fir ; on how ; on lin ; on march
        detox	-1	on methadon ; on one ; on probation ; on record ; onc at ; one beer ; only aft ; only vic
        detox	-1	open for ; open no ; opi ; opioid ; orang county ; order it ; oth four ; oth is ; oth med
        detox	-1	oth say ; otr cos ; outpatient thing ; over and ; own couch ; own me ; own moth ; oxy
        detox	-1	palabra que ; paloma ; pap del ; par eso ; par intern ; par su ; park plac ; park the
        detox	-1	parqu ; partn on ; pasaden ; patient in ; pcp 0 ; peacock ; pegan ; pelican ; per gf
        detox	-1	phon thi ; pick at ; picklebal ; pig ; pil befor ; pil the ; pilot ; piz ; plan around
        detox	-1	platan ; play tenni ; plaz ; po 0 ; poc a ; point me ; pomon ; ponch ; por ; por escrit
        detox	-1	porqu no ; pound ; pregunt ; print shop ; prior ~resi ; probation want ; problema
        detox	-1	professor ; program just ; program sinc ; prueb de ; pt wif ; pueden marc ; puert
        detox	-1	put anyth ; put to ; q le ; quarry ; que ser ; que un ; qued de ; qued la ; queri ; quien
        detox	-1	quien llam ; quien platic ; quit cok ; ramon ; razor is ; re even ; re nephew ; ready for
        detox	-1	recd ; red and ; refrigerator ; regal un ; rehab aft ; rehab so ; reloj de ; renat
        detox	-1	replic ; rest in ; retir navy ; retirement party ; ribbon ; rid hom ; room in
        detox	-1	roommat sel ; rosary and ; rotation ; rul out ; sab sí ; said he ; said hes ; said shed
        detox	-1	salg a ; sam question ; san pedr ; sang ; sangr desd ; say one ; scarf ; scary
        detox	-1	school is ; school nurs ; screen for ; se a ; se desd ; se oye ; seasonal ; see somebody
        detox	-1	seguirl ; sel you ; seman pas ; seman tambien ; semana cuand ; semana ya ; sens of
        detox	-1	septemb 0 ; seven day ; sew ; sharp ; she finish ; sherry at ; shirt with ; shiver ; sho
        detox	-1	shot of ; should talk ; show ; si le ; sid of ; sin medicina ; sin nad ; sinc july
        detox	-1	sink a ; sist hous ; six week ; ski lift ; skip ; sleep ok ; slow i ; smal and
        detox	-1	smok about ; smok the ; snort about ; snort adderal ; so cal ; so it ; sob by ; sobr el
        detox	-1	sobr mi ; sol ; solicitud ; som structur ; som the ; somebody park ; someth is ; son is
        detox	-1	spe on ; speak of ; speech at ; sport ; spot and ; spun ; stabl x ; staf memb ; stamp
        detox	-1	station ; stay awak ; step away ; stif and ; stil hum ; stil open ; stop i ; stop talk
        detox	-1	straight hom ; suelt ; suelt a ; suicid ; sur im ; surgery ; swap ; sweet as ; swing a
        detox	-1	switch ; switchboard ; sz in ; tak anoth ; tak blu ; talk than ; tamal ; tap ; tap off
        detox	-1	tea for ; teach ; tech job ; telehealth ; ten minut ; thank you ; that a ; that end
        detox	-1	that in ; that wher ; thc ; the apartment ; the bak ; the bil ; the board ; the booz
        detox	-1	the brochur ; the ced ; the clerk ; the coast ; the cop ; the cros ; the deli ; the dish
        detox	-1	the divorc ; the doctor ; the door ; the engin ; the fourth ; the heroin ; the high
        detox	-1	the hot ; the ice ; the inpatient ; the klonopin ; the lak ; the leas ; the moon
        detox	-1	the most ; the motel ; the moth ; the mountain ; the mov ; the neighbor ; the pain
        detox	-1	the percocet ; the pie ; the plan ; the pond ; the quarry ; the rent ; the scor
        detox	-1	the shipyard ; the slot ; the softbal ; the start ; the top ; the withdrawal ; then no
        detox	-1	ther for ; ther or ; therapy ; they are ; they cut ; thi so ; thi sunday ; thi the
        detox	-1	thing wher ; tho ; thre four ; thre if ; thre plac ; threw ; ticket and ; tidy ; tim off
        detox	-1	titul ; to any ; to feel ; to hang ; to wak ; to wear ; to work ; to you ; tobac
        detox	-1	today ther ; tol booth ; told a ; tom medi ; tom no ; tonight he ; took up ; touch a
        detox	-1	touch it ; train and ; translat ; trat ; treint ; trivi ; trivi night ; troubl breath
        detox	-1	trust ; tuesday ; twic its ; two day ; two friend ; two hard ; two summer ; tx befor
        detox	-1	typ of ; uds cup ; un cuart ; un tio ; una fiest ; una maquin ; una not ; una tre
        detox	-1	und me ; uninsur ; unit and ; until it ; unus ; up it ; up your ; upsid ; upsid down
        detox	-1	usar ; used heroin ; uso nad ; usted y ; van a ; vape ; vecin de ; veint dia ; vendi su
        detox	-1	veni ; ventan ; very good ; very wel ; viej se ; violin ; voc que ; vodk on ; w/o
        detox	-1	wait a ; walk off ; walk to ; want anyth ; want liv ; want placement ; want the
        detox	-1	want tour ; was ever ; was glad ; was sunday ; was two ; wat tow ; we want ; wed cak
        detox	-1	week been ; week his ; week to ; weekend and ; weekend only ; weight ; went whit
        detox	-1	wer the ; what follow ; what hous ; what should ; whatev that ; when my ; when our
        detox	-1	which of ; whil ; whip cream ; whisp ; whit win ; who ; who drink ; who pick ; who read
        detox	-1	whod ; why he ; wid ; wif 0 ; wif a ; wif he ; wif worri ; wif would ; wil be ; wil hav
        detox	-1	wil only ; win befor ; win each ; wind ; with my ; with them ; with ~anthem
        detox	-1	withdrawal no ; without any ; won a ; wont talk ; wooden ; work 0 ; work comput
        detox	-1	work yesterday ; wouldnt leav ; writ a ; written and ; wrong about ; xma ; y dan ; y habl
        detox	-1	y tod ; ya compr ; yend a ; yesterday and ; yo tambien ; you about ; you hear ; you know
        detox	-1	you might ; you need ; you post ; you tonight ; you when ; your ad ; your sit ; youv got
        detox	-1	zon ; ~0 ~when ; ~a ~baby ; ~a ~pint ; ~anthem ; ~any ; ~ask ; ~at ~a ; ~been ~to
        detox	-1	~benzo ; ~brochur ; ~client ; ~counsel ; ~ct ; ~drug or ; ~dts no ; ~eight ; ~hear
        detox	-1	~i ~quit ; ~liv ~at ; ~overdos one ; ~pint ; ~school ; ~se ; ~si/hi / ; ~so ~much
        detox	-1	~thirty ; ~tiembl ni
        detox	-2	*alcoholic.0:other_experiencer ; *arrests.0 ; *drinks.0 ; *drinks.0:possible
        detox	-2	*duration.3 ; *family.9 ; *frequency.0:possible ; *frequency.1:other_experiencer
        detox	-2	*iopRequest.0 ; *jobSeeker.0 ; *mildCue.0 ; *otherService.9:hypothetical ; *quantity.2
        detox	-2	*residentialDone.0:negated ; *residentialRequest.0:historical
        detox	-2	*residentialRequest.0:hypothetical ; *rhythm.1 ; *seizure.0:negated ; *service.0
        detox	-2	*serviceQuestion.0:historical ; *sinceLastUse.1 ; *soonDate.0 ; *substance.2:historical
        detox	-2	*unaided.0 ; *vendor.1:negated ; / nit ; / noc ; / yr ; / ~etoh ; 0 cam ; 0 cap ; 0 cart
        detox	-2	0 coc ; 0 day ; 0 de ; 0 don ; 0 drunk ; 0 for ; 0 grandkid ; 0 la ; 0 off ; 0 panel
        detox	-2	0 prescriber ; 0 screen ; 0 tab ; 0 today ; a brochur ; a can ; a cas ; a child ; a clos
        detox	-2	a colleg ; a crossword ; a descans ; a dond ; a dot ; a drum ; a dui ; a first ; a friday
        detox	-2	a fus ; a grief ; a hot ; a landlord ; a let ; a llam ; a nam ; a nephew ; a pap ; a quit
        detox	-2	a quot ; a recovery ; a shop ; a singl ; a sum ; a sus ; a very ; a wheelcha ; a woman
        detox	-2	a word ; about it ; about your ; abraz ; abril ; abstinent ; aca ; acab un ; aceptan medi
        detox	-2	ad ; adderal and ; adderal by ; admission lin ; adond ; ads ; aft thi ; aft we ; ago
        detox	-2	ago 0 ; ago in ; ago sob ; ago they ; al mes ; al trabaj ; alcohol en ; alcohol y
        detox	-2	alg par ; all week ; allergi ; alumn ; am and ; amanezc ; ambulanci ; amt ; an assessment
        detox	-2	an intensiv ; an iop ; and all ; and between ; and both ; and buri ; and kept ; and may
        detox	-2	and need ; and no ; and residential ; and run ; and skip ; and soak ; and theyv ; and won
        detox	-2	and would ; anfetamina ; ang ; animal ; ano casi ; ano en ; anti ; any sort ; anyth
        detox	-2	anyth in ; apply ; apply for ; are at ; are ther ; around it ; as alway ; as far ; as it
        detox	-2	as rxd ; as to ; as written ; aseguranz ; asi lo ; asi que ; ask iop ; asses ; at any
        detox	-2	at christma ; at clinic ; at hom ; at my ; at new ; at pok ; at weekend ; atienden
        detox	-2	atra y ; attack ; attack in ; attendanc ; august and ; aunqu sea ; ausent ; availabl
        detox	-2	azuc ; back of ; back pain ; back surg ; background clr ; badg ; bailey in ; ballpark
        detox	-2	banquet ; bar exam ; barri ; bast ; bathroom blu ; be an ; be around ; be writ ; beb
        detox	-2	beer float ; beer with ; befor arrest ; befor wint ; behind it ; belong ; benzodiazepin
        detox	-2	bibl ; bing drink ; bisabuel ; blanc ; blood driv ; blood sinc ; botel en ; both at
        detox	-2	bottl of ; bowl and ; break and ; breath from ; bridg every ; brok my ; brom ; budget
        detox	-2	bulimi ; burbank ; busc alg ; busc un ; but a ; but it ; but wont ; by myself ; by pcp
        detox	-2	bzd ; cafeteri ; cajetil ; cak had ; cal id ; cal slur ; cal y ; cam hom ; camer
        detox	-2	can talk ; cant breath ; cant quit ; carcel ; cardiologist say ; carreter ; cart
        detox	-2	cart all ; cart dai ; carv duck ; cb tmrw ; ced ; cedar ; cent in ; centr en ; cervecita
        detox	-2	chanc ; chapel ; cheapest ; check ; christma tre ; cincuent ; ciw ; clear to ; clearanc
        detox	-2	clench ; climb out ; closet rod ; clr aunt ; clr has ; clr mention ; clr slur ; clr sound
        detox	-2	cobr ; coc a ; coc casi ; coc diari ; cocain a ; cocain casi ; cocain dai ; cocain in
        detox	-2	coffe cup ; cok four ; cok last ; cok when ; comfortabl ; commission ; compani ; company
        detox	-2	company in ; complet detox ; complet today ; con alg ; con eso ; con la ; con usted
        detox	-2	concern my ; condition ; confus ; conmig ; consult extern ; consum cristal ; contact
        detox	-2	cook and ; cooler ; corol ; correct ; correct my ; could be ; could use ; counselor for
        detox	-2	coupl next ; cow on ; cranky ; craving to ; cream charger ; cruis ; cry say ; crystal on
        detox	-2	crystal sinc ; cuelg ; custodi ; cv attach ; d deni ; d/c tmrw ; dab all ; dad re
        detox	-2	dad want ; dai meth ; dai year ; dan permis ; daught to ; day bed ; day he ; day liv
        detox	-2	day out ; day run ; dc ; de agu ; de amor ; de embaraz ; de flor ; de intern ; de juev
        detox	-2	de termin ; de una ; dead battery ; dead tir ; deal ; del juev ; delic ; demon
        detox	-2	depression ; descans de ; desd cuand ; desd entonc ; desintoxic en ; desintoxicacion del
        detox	-2	despert ; det ; detox don ; detox floor ; detox from ; detox nurs ; detox ward
        detox	-2	dia intern ; dia mas ; diari quier ; did cok ; did six ; didnt ask ; died 0 ; dieron de
        detox	-2	differenc ; director ; discharg me ; dish ; distres ; do at ; do for ; doctor and ; doe a
        detox	-2	doesnt rememb ; doing great ; doming dic ; domingo con ; don 0 ; don for ; dont pay
        detox	-2	dorm el ; dorm la ; dos o ; dos vec ; dres blu ; drink a ; drown ; drum ; drunk in
        detox	-2	duel much ; dui 0 ; each day ; each week ; eat again ; eat at ; ed sw ; eight bal
        detox	-2	el abog ; el caf ; el pel ; el tusi ; el unic ; emojisnow ; emt b ; en hondura ; en pomon
        detox	-2	encer ; encier ; end friday ; end thi ; enrol in ; entiend lo ; es doming ; es much
        detox	-2	esa palabra ; escap ; escrib mas ; escritori ; esper su ; espos alcohol ; espos and
        detox	-2	essential ; essential tremor ; est par ; etoh detox ; etoh last ; even outpatient
        detox	-2	even so ; every jun ; exact ; examin ; expert ; extend of ; extern ; f adderal
        detox	-2	f ketamin ; f win ; factur ; factur de ; fak blood ; fal asleep ; fami in ; far as
        detox	-2	far from ; feed ; fel ; fent od ; fentanyl detox ; feri ; fiest y ; fiesta ; fight over
        detox	-2	finish inpt ; first lin ; first offens ; first step ; first thre ; fit a ; fit around
        detox	-2	fit sheet ; fiv night ; fiv tim ; floor eye ; flor ; flyer ; fold a ; for an
        detox	-2	for fentanyl ; for hav ; for iop ; for rehab ; for residential ; for uber ; for whoev
        detox	-2	for women ; foto ; fre audit ; friday ; friend who ; from then ; fuert que ; fum marihuan
        detox	-2	g a ; gan la ; get drunk ; get high ; get out ; get sleepy ; get sob ; glad ; glad to
        detox	-2	go in ; go somewher ; goe to ; gon hom ; gon jump ; good day ; got ; got an ; got to
        detox	-2	gradu ; grap ; grati ; groggy ; grown ; guitar ; gummi ; ha toc ; ha usad ; hag al
        detox	-2	hand shak ; hand with ; handl ; hang on ; happen if ; has an ; has to ; hav group
        detox	-2	hav noth ; hav thre ; he est ; he get ; he quit ; he skip ; he wak ; helmet ; help
        detox	-2	help but ; her wat ; her way ; hey ; hid ; hij sali ; him at ; his door ; his garag
        detox	-2	his room ; his thermo ; his thumb ; hit by ; hold my ; hom my ; hoodi in ; hot dog
        detox	-2	hour ago ; hous hes ; hous is ; how a ; how much ; how soon ; hung ; hung up ; hx ~dt
        detox	-2	i caught ; i grew ; i met ; i notic ; i ord ; i threw ; i use ; i wish ; i ~drank
        detox	-2	id tel ; if anyth ; im off ; in any ; in between ; in every ; in group ; in lin
        detox	-2	in march ; in ojai ; in oxnard ; in plac ; in residential ; in tamp ; in thi ; in touch
        detox	-2	in wed ; incident ; inf on ; inform ; instructor ; intensiv car ; interes ; interest
        detox	-2	interest in ; intern par ; internamient de ; iop pt ; irritabl ; is about ; is best
        detox	-2	is bet ; is final ; is four ; is hom ; is i ; is nam ; is nic ; is ok ; is outsid
        detox	-2	is paid ; is probab ; is squeez ; it ask ; it cam ; it cost ; it could ; it happen
        detox	-2	it hes ; it in ; it off ; its about ; its over ; its stil ; its two ; its wednesday
        detox	-2	iv cok ; ive used ; jim beam ; joint ; juev a ; jump lik ; jumpy ; keep try ; keppr ~last
        detox	-2	ketamin dai ; kis ; knif and ; ko ; koreatown ; kratom ; la 0 ; la carcel ; la carreter
        detox	-2	la cas ; la com ; la cos ; la culp ; la detox ; la etiquet ; la lech ; la metanfetamin
        detox	-2	la quincen ; la vid ; lak ; languag ; las fiesta ; last night ; lat wif ; law school
        detox	-2	le dict ; le fueron ; le hablan ; le met ; learn ; leas ; leas is ; leav from ; leav your
        detox	-2	left his ; leftov ; lemonad ; lengu y ; les dej ; let me ; lik all ; lik company
        detox	-2	lik som ; lim ; lin went ; list ; liv in ; llegu ; lo de ; long and ; long driv ; los the
        detox	-2	los tre ; lost my ; lost our ; lot of ; lueg les ; lug asi ; lunch box ; lunch break
        detox	-2	lupit ; m day ; m finish ; m found ; m s/p ; m say ; m vodk ; machin to ; mala ; man with
        detox	-2	manan sin ; marc ; march and ; mariguan ; marijuan ; max ; may ; may she ; mayb onc
        detox	-2	me aft ; me contest ; me go ; me gust ; me limpi ; me promis ; me tuv ; mean it
        detox	-2	medi cal ; medi litr ; medical clear ; meet ; meet and ; memb ; mention ; mes en
        detox	-2	met cristal ; meth ; meth is ; meth smok ; meth use ; mft traine ; mg and ; mg at ; mg of
        detox	-2	mi bisabuel ; mi viej ; mis it ; mol + ; mom just ; monday im ; month ago ; mor absenc
        detox	-2	most ; most night ; motel with ; moth had ; moth with ; much el ; mudanz ; mujer ; mul
        detox	-2	my back ; my employ ; my gram ; my great ; my lead ; my leg ; my lunch ; my nam ; my new
        detox	-2	my public ; my rib ; my stay ; my suboxon ; nadi la ; nag ; nam given ; nam on ; nam the
        detox	-2	narcan by ; national ; necesit ayud ; need next ; nervios ; nervou ; neur ; nev
        detox	-2	nev ~drank ; ni por ; ni uso ; nieg ~temblor ; night owl ; night watchman ; nightgown
        detox	-2	no day ; no detox ; no med ; no medicin ; no nam ; no not ; no oth ; no psych ; no rehab
        detox	-2	no viv ; no ~drug ; no ~seizur ; no ~tiembl ; noch par ; nod out ; non ; non sinc
        detox	-2	nos dej ; nos fue ; not answer ; not elaborat ; not interest ; not my ; not on
        detox	-2	not somewher ; not sorry ; not ~on ; noth book ; noth mor ; notic and ; novemb
        detox	-2	now groggy ; now hes ; now that ; nuev en ; numer ; nurs aid ; nurs on ; o tre ; obedec
        detox	-2	octubr ; od ; ods dai ; of cocain ; of forty ; of help ; of jack ; of phon ; of pil
        detox	-2	of program ; of prosec ; off im ; off perc ; off porch ; off win ; oficin ; oi ; ojo y
        detox	-2	ok but ; on adderal ; on ativan ; on cal ; on heroin ; on night ; on staf ; on suboxon
        detox	-2	onc a ; onc dia ; one a ; only hav ; only no ; only on ; opi detox ; opiat ; opinion
        detox	-2	opt ; or a ; or no ; or she ; or use ; or you ; oth drug ; oth lin ; oth weekend ; our ai
        detox	-2	our card ; out cold ; out flyer ; out friday ; outfit ; over it ; owl ; own lif ; oxygen
        detox	-2	pag one ; pagan ; paid ; paint ; par cad ; par quien ; paramedic and ; parent ; park a
        detox	-2	park for ; parrot ; parrot say ; part is ; parti ; particul ; partner ; pas que
        detox	-2	patron ya ; pen in ; penal ; peopl ; peopl are ; peopl around ; per admit ; per fue
        detox	-2	perdi ; perdon por ; personal ; photo ; pictur ; pierd ; pil off ; plac wher ; plan to
        detox	-2	plant a ; pleas cal ; por lo ; por que ; por seman ; por si ; porch drunk ; position stil
        detox	-2	positiv ; possession ; pot ; pottery clas ; pouch ; practition ; preci ; prescriber
        detox	-2	presion toda ; pretzel ; prim dui ; prison ; privacy ; probation ; proces serv ; prosec
        detox	-2	psychologist ; pued empez ; pued habl ; pueden llam ; puk blood ; pupil big ; pupil is
        detox	-2	put up ; que rent ; que sab ; que sea ; que usa ; queu ; quier intern ; quier segu
        detox	-2	quinc dia ; quisier un ; quit la ; quit smok ; quit the ; quitan ; radt ; rak ; rambl
        detox	-2	rank ; ratit ; rav ; re husb ; read ; real all ; reception ; recovery ; refil ear
        detox	-2	refund ; regard ; rehab in ; relaps prevention ; remain ; ren for ; repeat nam ; reporter
        detox	-2	residential i ; residential program ; resign ; retirement ; rey ; rich ; rideshar driv
        detox	-2	rieg ; room and ; roost ; root beer ; rud ; run by ; rx 0 ; sab si ; said that ; sali del
        detox	-2	saturday with ; saw him ; say fentanyl ; say get ; say mor ; say our ; say talk
        detox	-2	say your ; scaffold ; scan ; school got ; screen ; script is ; se cort ; se los ; sea
        detox	-2	season ; second act ; see ods ; segu con ; segur es ; seiz ; seiz com ; select ; send
        detox	-2	ser ; seri ; servici ; shadow peopl ; shap lik ; she bring ; she sob ; she throw ; sheet
        detox	-2	shipyard ; shoot meth ; shroom ; sick is ; sicknes ; siguient ; sil to ; silent
        detox	-2	sin chiv ; sin tom ; sinc 0 ; sinc an ; sinc sunday ; singl room ; sist gav ; sist had
        detox	-2	sleep over ; slur say ; smok every ; smokin ; snor lik ; so is ; soak the ; sock on
        detox	-2	sol los ; sol sin ; som powd ; som weekend ; someth to ; son got ; soy el ; soy estudiant
        detox	-2	spe sinc ; spic dai ; spok ; squeez my ; squid ; staf ; statement ; stay her ; stimulant
        detox	-2	stool ; stop ask ; street x ; strict ; stubbornnes ; su clinic ; suboxon and
        detox	-2	substanc use ; summary ; sup bowl ; suspend ; swe ; sweat ; tabl y ; tablet each
        detox	-2	tak medi ; tak tim ; talk about ; talk with ; tambien ; tamp ; tank a ; tap don ; taper
        detox	-2	tarjet de ; tatto ; tea with ; telefon y ; ten month ; teng ; teng a ; teng el ; teni una
        detox	-2	that all ; that and ; that com ; that ever ; the audit ; the bakery ; the bay ; the blind
        detox	-2	the blood ; the cel ; the cheapest ; the cocain ; the curtain ; the director ; the elder
        detox	-2	the extend ; the factory ; the foreman ; the front ; the gun ; the hard ; the hook
        detox	-2	the insuranc ; the judg ; the lamp ; the licens ; the mailman ; the newspap
        detox	-2	the outpatient ; the overnight ; the oxy ; the person ; the print ; the short ; the sid
        detox	-2	the sound ; the sun ; the thre ; the voic ; the week ; the word ; them back ; then slept
        detox	-2	ther now ; thermomet ; they took ; theyr let ; theyv got ; thi work ; think it
        detox	-2	thre glas ; thre night ; through her ; thursday through ; tienen ; tienen vacant
        detox	-2	tim for ; tim in ; tim ive ; tim my ; timbr ; to 0 ; to drop ; to friday ; to go ; to hav
        detox	-2	to hurt ; to mak ; to see ; to sleep ; to somebody ; to stop ; tod y ; tom mi ; tom ni
        detox	-2	tom y ; tomarl ; tomat ; tonsil out ; too much ; too smal ; topic ; touch ; tow ; track
        detox	-2	traffic ; trail ; tre cerveza ; treatment cent ; tricar ; trust the ; tu ; tuesday so
        detox	-2	turn blu ; tweezer ; twelv week ; two cousin ; two weekend ; tx for ; u tak ; uds neg
        detox	-2	ultim dosi ; un doctor ; un hombr ; un mensaj ; un ojo ; un problem ; una cart ; una cas
        detox	-2	una cuatr ; uncl died ; und it ; unic que ; up an ; up on ; use cok ; use heroin ; use of
        detox	-2	ush ; using ; using cok ; using the ; uso coc ; usted ven ; vap + ; vap nicotin
        detox	-2	vap weed ; vayan ; vec ; vend y ; vici ; viern ; viern ya ; visit hrs ; visit nurs
        detox	-2	vital ok ; viven ; vodk sod ; voic from ; wal are ; want cb ; want company ; want zer
        detox	-2	was alway ; was discharg ; was doing ; was on ; was ther ; wat bottl ; watch a ; watchman
        detox	-2	way my ; we run ; we tak ; wedding ; week a ; week two ; weekday ; weekend the ; wer a
        detox	-2	wer stil ; wev got ; what could ; what is ; what your ; whatsoev ; when ask ; wher
        detox	-2	wher it ; wher to ; wherev ; whip its ; whit and ; who handl ; who or ; whol story
        detox	-2	wid awak ; wif morphin ; wif think ; wil send ; window open ; wip ; with friend ; within
        detox	-2	within 0 ; without los ; wknd only ; work on ; work until ; wreck ; writ down ; written
        detox	-2	xanax and ; xanax befor ; y al ; y ran ; y sient ; y sin ; ya teng ; year eve ; yo sol
        detox	-2	yog ; yog teach ; you at ; you charg ; you handl ; you last ; you may ; your client
        detox	-2	your residential ; your staf ; yr 0 ; zer ; ~a ~bottl ; ~check ; ~check ~in ; ~coc ; ~cok
        detox	-2	~convulsion ~en ; ~cost ; ~drug no ; ~escalofrio ; ~etoh x ; ~last ~sz ; ~lik ~a
        detox	-2	~no ~contest ; ~odd on ; ~of ~gin ; ~on ~sunday ; ~opening ; ~patient ; ~pick ; ~prior
        detox	-2	~seiz ~in ; ~smok ; ~spel ; ~sub ; ~temblor nieg ; ~used
        detox	-3	$ 0 ; *ago.1 ; *chestPain.0 ; *functioning.0:hypothetical ; *noDetox.0
        detox	-3	*person.0:historical ; *quantity.3:negated ; *residentialRequest.0:negated
        detox	-3	*service.0:negated ; *spam.0:other_experiencer ; + if ; / night ; / wk ; 0 aft ; 0 etoh
        detox	-3	0 h ; a cel ; a cualquier ; a decent ; a jail ; a king ; a list ; a nail ; a pian
        detox	-3	a sophomor ; a t ; a usar ; a websit ; a win ; a work ; about her ; about my ; abov
        detox	-3	accountability ; adderal not ; adderal that ; addy ; addy 0 ; again tonight ; ago but
        detox	-3	agost ; ahi se ; alg que ; all through ; and are ; and fentanyl ; and sweat ; and what
        detox	-3	angel ; animal en ; ano me ; ant no ; any ; anyth for ; anyth lik ; apartment ; are good
        detox	-3	around her ; avail ; bad night ; bard ; be at ; be in ; been drink ; been read
        detox	-3	been that ; beer at ; beer was ; befor last ; behind a ; between my ; bien tom ; blad
        detox	-3	booz ; borrach de ; bother me ; breez ; built ; bup tap ; by a ; by vide ; cadc
        detox	-3	cal want ; can she ; cant sleep ; car for ; card out ; cart de ; casi diari ; casi todo
        detox	-3	casin ; cb ; cent ; centro ; chang the ; check in ; chiv diari ; circl the ; cit del
        detox	-3	clas i ; clean sinc ; clinician ; clos out ; clr said ; cok two ; column
        detox	-3	comfortabl with ; con mi ; contrat ; convulsion por ; copa de ; cord ; cost me ; cost per
        detox	-3	cow ; crack most ; crawl und ; cream ; cristal dos ; ct ; current pt ; cut again ; d
        detox	-3	dan de ; day at ; day inpt ; day over ; dcd ; de alt ; de manej ; dej una ; del iop
        detox	-3	deposit ; despu ; detail ; detox del ; detox en ; detox fent ; di mi ; dia de ; did try
        detox	-3	died od ; differenc between ; doctor stop ; doesnt know ; don ; dont trust ; down off
        detox	-3	drink / ; drink at ; droga ; drum on ; duerm en ; dui in ; each even ; ear for
        """
}
