extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox4 = """
        detox	-1	intern por ; inyect 0 ; iop 0 ; iop tak ; irvin ; is a ; is all ; is drink ; is one
        detox	-1	is requir ; is stay ; is strict ; is thi ; is vodk ; isnt it ; issu is ; it had
        detox	-1	it hasnt ; it himself ; it its ; it stay ; it with ; itemiz ; its ketamin ; its long
        detox	-1	its siz ; its weed ; ive stay ; jacaranda ; jerk and ; jerk lik ; jitter ; job ; jobsit
        detox	-1	juni y ; just com ; just had ; karaok ; keep ask ; keep walk ; kerm ; kid mad ; kil me
        detox	-1	kil the ; kitchen so ; know anyth ; know what ; la abuel ; la cuadr ; la custodi ; la fil
        detox	-1	la guitar ; la oficin ; la plum ; la polici ; la puert ; la tel ; lad in ; lad y ; lagun
        detox	-1	lak ; laker ; land a ; landlady ; landlord fix ; larg ; last fent ; last friday
        detox	-1	last librium ; laundromat ; lay ; lead ; leav are ; leav it ; leav so ; left ; left 0
        detox	-1	left arm ; les ; let it ; let to ; letter ; licuador ; lif insuranc ; lif is ; lif togeth
        detox	-1	light off ; lik is ; lik that ; limpi y ; linea ; llam la ; llamarl ; llamenm por
        detox	-1	llev tre ; loan ; log ; long one ; look at ; look forward ; los novent ; los part
        detox	-1	los sab ; lost two ; lunch hr ; lying about ; m complet ; m cow ; m dab ; m pcp
        detox	-1	magician ; mail ; mailbox so ; mailman ; mak tamal ; mam hij ; manager ; manej y
        detox	-1	many hour ; map ; marquem ; mas aqui ; me contest ; me is ; me limpi ; me solt ; me stop
        detox	-1	me ~tom ; mejor ; men and ; menu ; mes limpi ; met a ; meth iv ; meth was ; mg to
        detox	-1	mi muchach ; mi novi ; mi per ; might as ; milla ; min 0 ; mis hijo ; mis papa
        detox	-1	monterrey ; month ago ; month and ; month nev ; month residential ; mood ; morn noon
        detox	-1	morn person ; mos ago ; moth drink ; moth pas ; mother ; mov day ; much at ; much every
        detox	-1	my bag ; my bf ; my blad ; my body ; my breath ; my bridg ; my coat ; my driv ; my folk
        detox	-1	my grandp ; my hand ; my kid ; my landlord ; my licens ; my lip ; my mail ; my moth
        detox	-1	my not ; my oldest ; my whol ; nadi que ; nail are ; nam as ; nam her ; nd ; need for
        detox	-1	need tx ; negoci ; neighbor roost ; neighbor thru ; nephew need ; neurologist cal
        detox	-1	nev any ; nev don ; nev hav ; nev ~been ; nev ~smok ; nev ~used ; next month ; next thing
        detox	-1	ni ha ; ni par ; nieg si ; night are ; night crew ; night on ; nin day ; nin mas ; niner
        detox	-1	ningun desd ; nino por ; nit and ; nitrou tank ; no agar ; no contract ; no despert
        detox	-1	no its ; no pas ; no phon ; no refil ; no sx ; no usa ; no volv ; no w/d ; no ~pil
        detox	-1	no ~prior ; no ~resi ; no ~residential ; no ~sub ; nobody but ; nobody had ; nobody need
        detox	-1	nobody use ; noch a ; not com ; not leav ; not lik ; not on ; not used ; noth
        detox	-1	noth furth ; noth hurt ; now 0 ; now dont ; now hes ; now on ; nts / ; nuc ; nunc mas
        detox	-1	nunc tom ; nurs 0 ; nurs board ; o si ; of blu ; of g ; of may ; of monday ; of myself
        detox	-1	of outpatient ; of red ; of rehab ; of thre ; of use ; of your ; off on ; offer ; ojai
        detox	-1	oldest ; olor a ; on fir ; on how ; on lin ; on march ; on methadon ; on mov ; on one
        detox	-1	on probation ; on record ; onc at ; one beer ; only aft ; only vic ; open for ; open no
        detox	-1	opi ; opioid ; or she ; orang county ; order it ; oth four ; oth is ; oth med ; oth say
        detox	-1	otr cos ; outpatient thing ; over and ; own couch ; own me ; own moth ; oxy
        detox	-1	pacient actual ; palabra que ; paloma ; pap del ; par eso ; par intern ; par su
        detox	-1	park plac ; park the ; parqu ; partn on ; pasaden ; patient in ; pcp 0 ; peacock ; pegan
        detox	-1	pelican ; per gf ; phon thi ; pick at ; picklebal ; pig ; pil befor ; pil the ; pilot
        detox	-1	piz ; plan around ; platan ; play tenni ; plaz ; po 0 ; poc a ; point me ; pomon ; ponch
        detox	-1	por ; por escrit ; porqu no ; pound ; pregunt ; print shop ; prior ~resi ; prison
        detox	-1	probation want ; problema ; professor ; program just ; program sinc ; promis to
        detox	-1	prueb de ; psych ; pt wif ; pueden marc ; puert ; put anyth ; put to ; q le ; quarry
        detox	-1	que tien ; que un ; qued de ; qued la ; queri ; quien ; quien llam ; quien platic
        detox	-1	quit cok ; quit smok ; ramon ; razor is ; re even ; re husb ; re nephew ; ready for
        detox	-1	recd ; red and ; refrigerator ; regal un ; rehab aft ; rehab so ; reloj de ; renat
        detox	-1	replic ; rest in ; retir navy ; retirement party ; ribbon ; rid hom ; room in
        detox	-1	roommat sel ; rosary and ; rotation ; rul out ; sab sí ; said he ; said hes ; said shed
        detox	-1	sam question ; san pedr ; sang ; sangr desd ; scarf ; scary ; school is ; school nurs
        detox	-1	screen for ; se a ; se desd ; se nos ; se oye ; seasonal ; seguirl ; sel you ; seman pas
        detox	-1	seman tambien ; semana cuand ; semana ya ; sens of ; septemb 0 ; seven day ; sew ; sharp
        detox	-1	she finish ; sherry at ; shirt with ; shiver ; sho ; shot of ; should talk ; show ; si le
        detox	-1	sid of ; sigu par ; sin medicina ; sin nad ; sinc july ; sink a ; sist hous ; six week
        detox	-1	ski lift ; skip ; sleep ok ; slow i ; smal and ; smok about ; smok the ; snor lik
        detox	-1	snort about ; snort adderal ; so cal ; so it ; sob by ; sobr el ; sobr mi ; solicitud
        detox	-1	som structur ; som the ; somebody park ; someth is ; son is ; soy el ; spe on ; speak of
        detox	-1	speech at ; sport ; spot and ; spun ; ssi ; stabl x ; staf memb ; stamp ; station
        detox	-1	stay awak ; step away ; stif and ; stil hum ; stil open ; stop i ; stop talk
        detox	-1	straight hom ; suelt ; suicid ; sur im ; swap ; sweet as ; swing a ; switch ; switchboard
        detox	-1	sz in ; tak anoth ; tak blu ; tak vitamin ; talk than ; tap ; tap off ; tea for ; teach
        detox	-1	tech job ; telehealth ; ten minut ; teng el ; teni una ; thank you ; that a ; that end
        detox	-1	that in ; that wher ; thc ; the apartment ; the bak ; the bil ; the board ; the booz
        detox	-1	the ced ; the coast ; the cop ; the cros ; the deli ; the dish ; the doctor ; the door
        detox	-1	the engin ; the fourth ; the heroin ; the high ; the hot ; the ice ; the inpatient
        detox	-1	the klonopin ; the lak ; the leas ; the moon ; the most ; the motel ; the moth
        detox	-1	the mountain ; the mov ; the neighbor ; the pain ; the percocet ; the pie ; the plan
        detox	-1	the pond ; the quarry ; the rent ; the scor ; the shipyard ; the slot ; the softbal
        detox	-1	the start ; the top ; the withdrawal ; then no ; ther for ; ther or ; they are ; they cut
        detox	-1	thi so ; thi sunday ; thi the ; thing wher ; think it ; tho ; thre four ; thre if
        detox	-1	thre plac ; threw ; ticket and ; tidy ; tim off ; titul ; to any ; to feel ; to hang
        detox	-1	to po ; to wak ; to wear ; to work ; to you ; tobac ; today ther ; tol booth ; told a
        detox	-1	tom medi ; tom no ; tonight he ; took up ; touch a ; touch it ; train and ; translat
        detox	-1	trat ; treint ; trivi ; trivi night ; troubl breath ; trust ; tuesday ; turn blu
        detox	-1	twic its ; two day ; two friend ; two hard ; two summer ; tx befor ; typ of ; uds cup
        detox	-1	un cuart ; un tio ; una maquin ; una not ; una tre ; und me ; uninsur ; unit and
        detox	-1	until it ; unus ; up it ; up your ; upsid ; upsid down ; usar ; used heroin ; uso nad
        detox	-1	usted y ; van a ; vape ; vecin de ; veint dia ; vendi su ; veni ; ventan ; very good
        detox	-1	very wel ; viej se ; violin ; vodk on ; w/o ; wait a ; walk off ; walk to ; want anyth
        detox	-1	want company ; want liv ; want placement ; want the ; want tour ; was ever ; was glad
        detox	-1	was sunday ; was two ; we want ; wed cak ; week been ; week his ; week to ; weekend and
        detox	-1	weekend only ; weight ; went whit ; wer the ; what follow ; what hous ; what should
        detox	-1	whatev that ; when my ; when our ; wher ; which of ; whil ; whip cream ; whisp ; whit win
        detox	-1	who ; who drink ; who pick ; who read ; whod ; why he ; wid ; wif 0 ; wif a ; wif he
        detox	-1	wif worri ; wif would ; wil be ; wil hav ; wil only ; win befor ; win each ; wind
        detox	-1	with my ; with them ; with ~anthem ; withdrawal no ; won a ; wont talk ; wooden ; work 0
        detox	-1	work comput ; work yesterday ; wouldnt leav ; written and ; xma ; y dan ; y habl ; y tod
        detox	-1	ya compr ; yend a ; yesterday and ; yo tambien ; yog ; you about ; you hear ; you know
        detox	-1	you might ; you need ; you post ; you tonight ; you when ; your ad ; your sit ; youv got
        detox	-1	zon ; ~0 ~when ; ~a ~baby ; ~a ~pint ; ~anthem ; ~any ; ~ask ; ~at ~a ; ~been ~to
        detox	-1	~benzo ; ~blu ; ~brochur ; ~counsel ; ~ct ; ~drug or ; ~dts no ; ~eight ; ~hear
        detox	-1	~i ~quit ; ~liv ~at ; ~much ; ~overdos one ; ~pint ; ~school ; ~se ; ~si/hi / ; ~so ~much
        detox	-1	~thirty ; ~tiembl ni
        detox	-2	*alcoholic.0:other_experiencer ; *arrests.0 ; *drinks.0 ; *drinks.0:possible
        detox	-2	*duration.3 ; *family.9 ; *frequency.0:possible ; *frequency.1:other_experiencer
        detox	-2	*iopRequest.0 ; *jobSeeker.0 ; *mildCue.0 ; *otherService.9:hypothetical ; *quantity.2
        detox	-2	*residentialDone.0:negated ; *residentialRequest.0:historical
        detox	-2	*residentialRequest.0:hypothetical ; *seizure.0:negated ; *service.0 ; *service.0:negated
        detox	-2	*serviceQuestion.0:historical ; *sinceLastUse.1 ; *soonDate.0 ; *unaided.0
        detox	-2	*vendor.1:negated ; / nit ; / noc ; / yr ; / ~etoh ; 0 cam ; 0 cap ; 0 cart ; 0 day
        detox	-2	0 de ; 0 don ; 0 drunk ; 0 for ; 0 grandkid ; 0 la ; 0 off ; 0 panel ; 0 prescriber
        detox	-2	0 screen ; 0 tab ; 0 today ; a brochur ; a can ; a cas ; a child ; a clos ; a colleg
        detox	-2	a crossword ; a descans ; a dond ; a dot ; a drum ; a dui ; a first ; a friday ; a fus
        detox	-2	a grief ; a hot ; a landlord ; a let ; a llam ; a nam ; a nephew ; a pap ; a quit
        detox	-2	a quot ; a recovery ; a shop ; a singl ; a sum ; a sus ; a wheelcha ; a woman ; a word
        detox	-2	about it ; about your ; abraz ; abril ; abstinent ; acab un ; aceptan medi ; ad
        detox	-2	adderal and ; adderal by ; admission lin ; adond ; ads ; aft thi ; aft we ; ago ; ago 0
        detox	-2	ago in ; ago sob ; ago they ; al mes ; al trabaj ; alcohol en ; alcohol y ; alg par
        detox	-2	allergi ; am and ; amanezc ; ambulanci ; amt ; an assessment ; an intensiv ; an iop
        detox	-2	and all ; and between ; and both ; and buri ; and kept ; and may ; and need ; and no
        detox	-2	and residential ; and run ; and skip ; and soak ; and theyv ; and won ; and would
        detox	-2	anfetamina ; animal ; ano casi ; ano en ; anti ; any sort ; anyth ; anyth in ; apply
        detox	-2	apply for ; are at ; are ther ; are turn ; around it ; as alway ; as far ; as it ; as rxd
        detox	-2	as to ; as written ; aseguranz ; asi lo ; asi que ; ask iop ; asses ; at any
        detox	-2	at christma ; at clinic ; at hom ; at my ; at new ; at pok ; at weekend ; atienden
        detox	-2	atra y ; attack in ; attendanc ; august and ; aunqu sea ; ausent ; availabl ; azuc
        detox	-2	back of ; back pain ; back surg ; background clr ; badg ; ballpark ; banquet ; bar exam
        detox	-2	barri ; bast ; bathroom blu ; be an ; be around ; be writ ; beer float ; beer with
        detox	-2	befor arrest ; befor wint ; behind it ; belong ; benzodiazepin ; bibl ; bing drink
        detox	-2	bisabuel ; blanc ; blood driv ; blood sinc ; botel en ; both at ; bottl of ; bowl and
        detox	-2	box truck ; break and ; breath from ; bridg every ; brok my ; budget ; bulimi ; burbank
        detox	-2	busc alg ; busc un ; but a ; but it ; but wont ; by myself ; by pcp ; bzd ; cafeteri
        detox	-2	cajetil ; cak had ; cal id ; cal slur ; cal y ; cam hom ; camer ; can talk ; cant breath
        detox	-2	cant quit ; carcel ; cardiologist say ; carreter ; cart ; cart all ; cart dai ; carv duck
        detox	-2	casin ; cb tmrw ; ced ; cedar ; cent in ; centr en ; cervecita ; chanc ; chapel
        detox	-2	cheapest ; check ; check myself ; christma tre ; cincuent ; ciw ; clear to ; clearanc
        detox	-2	clench ; climb out ; closet rod ; clr aunt ; clr has ; clr mention ; clr slur ; clr sound
        detox	-2	cobr ; coc a ; coc casi ; coc diari ; cocain a ; cocain casi ; cocain dai ; cocain in
        detox	-2	coffe cup ; cok four ; cok last ; cok when ; comfortabl ; commission ; compani ; company
        detox	-2	company in ; complet detox ; complet today ; con alg ; con eso ; con la ; con usted
        detox	-2	concern my ; condition ; confus ; conmig ; consult extern ; consum cristal ; contact
        detox	-2	cook and ; cooler ; corol ; correct ; correct my ; could be ; could use ; counselor for
        detox	-2	coupl next ; cow on ; cranky ; craving to ; cream charger ; cruis ; cry say ; crystal on
        detox	-2	cuelg ; custodi ; cv attach ; d deni ; d/c tmrw ; dab all ; dad re ; dad want ; dai meth
        detox	-2	dai year ; dan de ; dan permis ; daught to ; day bed ; day he ; day liv ; day out
        detox	-2	day run ; dc ; de agu ; de amor ; de embaraz ; de flor ; de intern ; de juev ; de termin
        detox	-2	de una ; dead battery ; dead tir ; deal ; dej numer ; del iop ; del juev ; delic ; demon
        detox	-2	descans de ; desd cuand ; desd entonc ; desintoxic en ; desintoxicacion del ; despert
        detox	-2	despu ; det ; detox del ; detox don ; detox floor ; detox from ; detox nurs ; detox ward
        detox	-2	dia intern ; dia mas ; diari quier ; did cok ; did six ; didnt ask ; died 0 ; dieron de
        detox	-2	differenc ; director ; discharg me ; dish ; distres ; do at ; do for ; doctor and ; doe a
        detox	-2	doesnt rememb ; doing great ; doming dic ; domingo con ; don 0 ; don for ; dorm el
        detox	-2	dorm la ; dos o ; dos vec ; dres blu ; drov an ; drown ; drum ; drunk in ; duel much
        detox	-2	dui 0 ; each week ; eat again ; eat at ; ed sw ; eight bal ; el abog ; el caf ; el pel
        detox	-2	el tusi ; el unic ; emojisnow ; emt b ; en hondura ; en pomon ; encer ; encier
        detox	-2	end friday ; end thi ; enrol in ; entiend lo ; entrevist ; es doming ; es much
        detox	-2	esa palabra ; escap ; escrib mas ; escritori ; esper su ; espos alcohol ; espos and
        detox	-2	essential ; essential tremor ; est par ; etoh detox ; etoh last ; even outpatient
        detox	-2	even so ; every jun ; exact ; examin ; expert ; extend of ; extern ; f adderal
        detox	-2	f ketamin ; f win ; factur ; factur de ; fak blood ; fal asleep ; fami in ; far as
        detox	-2	far from ; feed ; fel ; fent od ; fentanyl detox ; feri ; fiest y ; fiesta ; fight over
        detox	-2	finish inpt ; first lin ; first offens ; first step ; first thre ; fit a ; fit around
        detox	-2	fit sheet ; fiv night ; fiv tim ; floor eye ; flor ; flyer ; fold a ; for an
        detox	-2	for fentanyl ; for hav ; for iop ; for rehab ; for residential ; for uber ; for who
        detox	-2	for whoev ; for women ; foto ; fourth of ; fre audit ; friday ; friend who ; from then
        detox	-2	fuert que ; fum marihuan ; g a ; gan la ; get drunk ; get high ; get out ; get sleepy
        detox	-2	get sob ; glad ; glad to ; go in ; go somewher ; goe to ; gon hom ; gon jump ; good day
        detox	-2	got ; got to ; gradu ; grap ; grati ; groggy ; grown ; guitar ; gummi ; ha toc ; ha usad
        detox	-2	hag al ; hammock ; hand shak ; hand with ; handl ; hang on ; happen if ; has an ; has to
        detox	-2	hav group ; hav noth ; hav thre ; he drop ; he est ; he get ; he quit ; he skip ; he wak
        detox	-2	head ther ; helmet ; help ; help but ; her wat ; her way ; hey ; hid ; hij sali ; him at
        detox	-2	his door ; his garag ; his room ; his thermo ; his thumb ; hit by ; hold my ; hom my
        detox	-2	hoodi in ; hot dog ; hour ago ; hous hes ; hous is ; how a ; how much ; how soon ; hung
        detox	-2	hung up ; hx ~dt ; i caught ; i grew ; i met ; i ord ; i threw ; i use ; i wish
        detox	-2	i ~drank ; id tel ; if anyth ; if ther ; im off ; im rattl ; in any ; in between
        detox	-2	in every ; in group ; in lin ; in march ; in ojai ; in oxnard ; in plac ; in residential
        detox	-2	in tamp ; in thi ; in touch ; in wed ; incident ; inf on ; inform ; instructor
        detox	-2	intensiv car ; interes ; interest ; interest in ; intern par ; internamient de ; iop pt
        detox	-2	irritabl ; is about ; is best ; is bet ; is final ; is four ; is hom ; is i ; is nam
        detox	-2	is nic ; is ok ; is outsid ; is paid ; is probab ; is squeez ; it ask ; it cam ; it cost
        detox	-2	it could ; it happen ; it hes ; it in ; it off ; its about ; its over ; its stil
        detox	-2	its two ; its wednesday ; iv cok ; ive used ; jim beam ; joint ; juev a ; jump lik
        detox	-2	jumpy ; keep try ; keppr ~last ; ketamin dai ; kind to ; kis ; ko ; koreatown ; la 0
        detox	-2	la carcel ; la carreter ; la cas ; la com ; la cos ; la culp ; la detox ; la etiquet
        detox	-2	la lech ; la metanfetamin ; la quincen ; la vid ; languag ; las fiesta ; last night
        detox	-2	lat wif ; law school ; le dict ; le fueron ; le hablan ; le met ; learn ; leas ; leas is
        detox	-2	leav from ; leav your ; left his ; leftov ; lemonad ; lengu y ; les dej ; let from
        detox	-2	let me ; lik all ; lik company ; lik mor ; lik som ; lim ; lin went ; list ; liv in
        detox	-2	llegu ; lo de ; long and ; long driv ; los the ; los tre ; lost my ; lost our ; lot of
        detox	-2	lueg les ; lug asi ; lunch box ; lupit ; m day ; m finish ; m found ; m s/p ; m say
        detox	-2	m vodk ; machin to ; mala ; man with ; manan sin ; marc ; march and ; mariguan ; marijuan
        detox	-2	max ; may ; may she ; mayb onc ; me aft ; me go ; me gust ; me promis ; me tuv ; mean it
        detox	-2	medi cal ; medi litr ; medical clear ; meet ; meet and ; memb ; mention ; mes en
        detox	-2	met cristal ; meth ; meth is ; meth smok ; meth use ; mft traine ; mg and ; mg at ; mg of
        detox	-2	mi bisabuel ; mi corre ; mi viej ; mis it ; mol + ; mom just ; monday im ; month with
        detox	-2	mor absenc ; most ; most night ; motel with ; moth had ; moth with ; much el ; mudanz
        detox	-2	mujer ; mul ; muri el ; my back ; my employ ; my gram ; my great ; my lead ; my leg
        detox	-2	my lunch ; my nam ; my new ; my public ; my rib ; my stay ; my suboxon ; nadi la ; nag
        detox	-2	nam given ; nam on ; nam the ; narcan by ; national ; necesit ayud ; need next ; nervios
        detox	-2	nervou ; neur ; nev ; nev ~drank ; ni por ; ni uso ; nieg ~temblor ; night owl
        detox	-2	night watchman ; nightgown ; no day ; no detox ; no med ; no medicin ; no nam ; no not
        detox	-2	no oth ; no psych ; no rehab ; no viv ; no ~drug ; no ~seizur ; no ~sz ; no ~tiembl
        detox	-2	noch par ; nod out ; non ; non sinc ; nos dej ; nos fue ; not answer ; not elaborat
        detox	-2	not interest ; not my ; not somewher ; not sorry ; not ~on ; noth book ; noth mor
        detox	-2	notic and ; novemb ; now groggy ; now that ; nuev en ; nurs aid ; nurs on ; o tre
        detox	-2	obedec ; octubr ; od ; ods dai ; of cocain ; of forty ; of help ; of jack ; of phon
        detox	-2	of pil ; of program ; of prosec ; off im ; off perc ; off porch ; off win ; oficin ; oi
        detox	-2	ojo y ; ok but ; on adderal ; on ativan ; on cal ; on heroin ; on night ; on staf
        detox	-2	on suboxon ; onc a ; onc dia ; one a ; only hav ; only no ; only on ; opi detox ; opiat
        detox	-2	opinion ; opt ; or a ; or no ; or use ; or you ; oth drug ; oth lin ; oth weekend
        detox	-2	our ai ; our card ; out cold ; out flyer ; out friday ; outfit ; over it ; owl ; own lif
        detox	-2	oxygen ; pag one ; pagan ; paid ; paint ; par cad ; par quien ; paramedic and ; parent
        detox	-2	park a ; park for ; parrot ; parrot say ; part is ; parti ; particul ; partner ; pas que
        detox	-2	patron ya ; pen in ; penal ; peopl ; peopl are ; peopl around ; per admit ; per fue
        detox	-2	perdi ; perdon por ; personal ; photo ; pictur ; pierd ; pil off ; plan to ; plant a
        detox	-2	pleas cal ; por lo ; por que ; por seman ; porch drunk ; position stil ; positiv
        detox	-2	possession ; pot ; pottery clas ; pouch ; practition ; preci ; prescriber ; presion toda
        detox	-2	pretzel ; privacy ; probation ; proces serv ; prosec ; psychologist ; pued empez
        detox	-2	pued habl ; pueden llam ; puk blood ; pupil big ; pupil is ; put up ; que rent ; que sab
        detox	-2	que sea ; que ser ; que usa ; queu ; quier intern ; quier segu ; quinc dia ; quisier un
        detox	-2	quit la ; quit the ; quitan ; radt ; rak ; rambl ; rank ; ratit ; rav ; read ; real all
        detox	-2	reception ; recovery ; refil ear ; refund ; regard ; rehab in ; relaps prevention
        detox	-2	remain ; ren for ; repeat nam ; reporter ; residential i ; residential program ; resign
        detox	-2	retirement ; rey ; rich ; rideshar driv ; rieg ; room and ; roost ; root beer ; rud
        detox	-2	run by ; rx 0 ; sab si ; said that ; salg a ; sali del ; saturday with ; saw him
        detox	-2	say fentanyl ; say get ; say mor ; say one ; say our ; say talk ; say your ; scaffold
        detox	-2	scan ; school got ; screen ; script is ; se cort ; se los ; sea ; season ; second act
        detox	-2	see ods ; segu con ; segur es ; seiz ; seiz com ; select ; send ; ser ; seri ; servici
        detox	-2	shadow peopl ; shap lik ; she bring ; she sob ; she throw ; sheet ; shipyard ; shoot meth
        detox	-2	shroom ; sick is ; sicknes ; siguient ; sil to ; silent ; sin chiv ; sin tom ; sinc 0
        detox	-2	sinc an ; sinc sunday ; singl room ; sist gav ; sist had ; sleep over ; slur say
        detox	-2	smok every ; smokin ; so is ; soak the ; sock on ; sol ; sol los ; sol sin ; som powd
        detox	-2	som weekend ; someth to ; son got ; soy estudiant ; spe sinc ; spic dai ; spok
        detox	-2	squeez my ; squid ; staf ; statement ; stay her ; stimulant ; stool ; stop ask ; storag
        detox	-2	street x ; strict ; stubbornnes ; su clinic ; suboxon and ; substanc use ; summary
        detox	-2	sup bowl ; suspend ; swe ; sweat ; tabl y ; tablet each ; tak medi ; tak tim ; talk about
        detox	-2	talk with ; tamal ; tambien ; tamp ; tank a ; tap don ; taper ; tarjet de ; tatto
        detox	-2	tea with ; telefon y ; ten month ; teng ; teng a ; that all ; that and ; that com
        detox	-2	that ever ; the audit ; the bakery ; the bay ; the blind ; the blood ; the cel
        detox	-2	the cheapest ; the cocain ; the curtain ; the director ; the elder ; the extend
        detox	-2	the factory ; the foreman ; the front ; the gun ; the hard ; the hook ; the insuranc
        detox	-2	the judg ; the lamp ; the licens ; the mailman ; the newspap ; the outpatient
        detox	-2	the overnight ; the oxy ; the person ; the print ; the short ; the sid ; the sound
        detox	-2	the sun ; the thre ; the voic ; the week ; the word ; them back ; then slept ; ther now
        detox	-2	thermomet ; they took ; theyr let ; theyv got ; thi work ; thre glas ; thre night
        detox	-2	through her ; thursday through ; tienen ; tienen vacant ; tim for ; tim in ; tim ive
        detox	-2	tim my ; timbr ; to 0 ; to drop ; to friday ; to go ; to hav ; to hurt ; to mak ; to see
        detox	-2	to sleep ; to somebody ; to stop ; tod y ; tom mi ; tom y ; tomarl ; tomat ; tonsil out
        detox	-2	too much ; too smal ; topic ; touch ; tow ; track ; traffic ; trail ; tre cerveza
        detox	-2	treatment cent ; tricar ; trust the ; tu ; tuesday so ; tweezer ; twelv week ; two cousin
        detox	-2	two weekend ; tx for ; u tak ; uds neg ; ultim dosi ; un doctor ; un hombr ; un mensaj
        detox	-2	un ojo ; un problem ; una cart ; una cas ; una cuatr ; una fiest ; uncl died ; und it
        detox	-2	unic que ; up an ; up on ; use cok ; use heroin ; use of ; ush ; using ; using the
        detox	-2	uso coc ; usted ven ; vap + ; vap nicotin ; vap weed ; vayan ; vec ; vec al ; vend y
        detox	-2	vici ; viern ; viern ya ; visit hrs ; visit nurs ; vital ok ; viven ; vodk sod
        detox	-2	voic from ; wal are ; want cb ; want zer ; was alway ; was discharg ; was doing ; was on
        detox	-2	was ther ; wat bottl ; wat tow ; watch a ; watchman ; way my ; we run ; we tak ; wedding
        detox	-2	week a ; week two ; weekday ; weekend the ; wer a ; wer stil ; wev got ; what could
        detox	-2	what is ; what your ; whatsoev ; when ask ; when his ; wher it ; wher to ; wherev
        detox	-2	whip its ; whit and ; who handl ; who or ; whol story ; wid awak ; wif morphin
        detox	-2	wif think ; wil send ; window open ; wip ; with friend ; within ; within 0 ; without any
        detox	-2	without los ; wknd only ; work on ; work until ; wreck ; writ down ; written ; xanax and
        detox	-2	xanax befor ; y al ; y ran ; y sient ; y sin ; ya teng ; year eve ; yo sol ; yog teach
        detox	-2	you at ; you charg ; you handl ; you last ; you may ; your client ; your residential
        detox	-2	your staf ; yr 0 ; zer ; ~a ~bottl ; ~check ; ~check ~in ; ~client ; ~coc ; ~cok
        detox	-2	~convulsion ~en ; ~cost ; ~drug no ; ~escalofrio ; ~etoh x ; ~it ; ~last ~sz ; ~lik ~a
        detox	-2	~odd on ; ~of ~gin ; ~on ~sunday ; ~opening ; ~patient ; ~pick ; ~prior ; ~seiz ~in
        detox	-2	~smok ; ~spel ; ~sub ; ~temblor nieg ; ~used
        detox	-3	$ 0 ; *ago.1 ; *chestPain.0 ; *functioning.0:hypothetical ; *noDetox.0
        detox	-3	*person.0:historical ; *quantity.3:negated ; *residentialRequest.0:negated ; *rhythm.1
        detox	-3	*spam.0:other_experiencer ; *substance.2:hypothetical ; + if ; / night ; / wk ; 0 aft
        detox	-3	0 etoh ; 0 h ; a cel ; a cualquier ; a decent ; a jail ; a king ; a list ; a nail
        detox	-3	a pian ; a sophomor ; a t ; a usar ; a very ; a websit ; a win ; a work ; about her
        detox	-3	about my ; abov ; accountability ; adderal not ; adderal that ; addy ; addy 0
        detox	-3	again tonight ; ago but ; agost ; ahi se ; alg que ; all through ; all week ; alumn
        detox	-3	and are ; and fentanyl ; and sweat ; and what ; angel ; animal en ; ano me ; ant no ; any
        detox	-3	any program ; anyth for ; anyth lik ; apartment ; are good ; around her ; avail
        detox	-3	bad night ; barbershop ; bard ; be at ; be in ; been drink ; been read ; been that
        detox	-3	beer at ; beer was ; befor last ; behind a ; between my ; bien tom ; blad ; booz
        detox	-3	borrach de ; bother me ; breez ; brom ; built ; bup tap ; by a ; by vide ; cadc
        detox	-3	cal want ; can she ; cant sleep ; car for ; card out ; cart de ; casi diari ; casi todo
        detox	-3	cb ; cent ; centro ; chang the ; check in ; chiv diari ; circl the ; cit del ; clas i
        detox	-3	clean sinc ; clinician ; clos out ; clr said ; cok two ; column ; comfortabl with
        detox	-3	con mi ; contrat ; convulsion por ; copa de ; cord ; cost me ; cost per ; cow
        detox	-3	crack most ; crawl und ; cream ; cristal dos ; ct ; current pt ; cut again ; d ; day at
        detox	-3	day inpt ; day over ; dcd ; de alt ; de manej ; de rehabilitacion ; dej una ; deposit
        detox	-3	depression ; detail ; detox en ; detox fent ; di mi ; dia de ; did try ; died od
        detox	-3	differenc between ; doctor stop ; doesnt know ; don ; dont pay ; dont trust ; down off
        detox	-3	drink / ; drink a ; drink at ; droga ; drum on ; duerm en ; dui in ; each day ; each even
        detox	-3	ear for ; el futbol ; el mediodi ; el mism ; el tal ; els is ; employment ; en dos
        detox	-3	en otr ; en un ; encer en ; entiend ; es del ; es la ; espanol y ; est cer ; estanci
        """
}
