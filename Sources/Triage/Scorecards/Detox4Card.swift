extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox4 = """
        detox	-1	int your ; intern por ; inyect 0 ; iop 0 ; iop tak ; irvin ; is a ; is all ; is drink
        detox	-1	is one ; is requir ; is stay ; is strict ; is thi ; is vodk ; isnt it ; issu is ; it had
        detox	-1	it hasnt ; it himself ; it its ; it stay ; it with ; itemiz ; its ketamin ; its long
        detox	-1	its siz ; its weed ; ive stay ; jacaranda ; jerk and ; jerk lik ; jitter ; job ; jobsit
        detox	-1	juni y ; just com ; just had ; karaok ; keep ask ; keep walk ; kerm ; kid mad ; kil me
        detox	-1	kind to ; kitchen so ; know anyth ; know what ; la abuel ; la cuadr ; la custodi ; la fil
        detox	-1	la guitar ; la oficin ; la plum ; la polici ; la puert ; la tel ; lad in ; lad y ; lagun
        detox	-1	laker ; landlady ; landlord fix ; last fent ; last friday ; last librium ; laundromat
        detox	-1	lay ; lead ; leav are ; leav it ; leav so ; left ; left 0 ; left arm ; les ; let from
        detox	-1	let it ; let to ; licuador ; lif insuranc ; lif is ; lif togeth ; light off ; lik mor
        detox	-1	lik that ; limpi y ; linea ; llam la ; llamarl ; llamenm por ; llev tre ; loan ; log
        detox	-1	long one ; look at ; look forward ; los novent ; los part ; los sab ; lost a ; lost two
        detox	-1	lunch hr ; lying about ; m complet ; m cow ; m dab ; m did ; m pcp ; magician ; mail
        detox	-1	mailman ; mak tamal ; mam hij ; manager ; many hour ; map ; marquem ; mas aqui ; me is
        detox	-1	me solt ; me stop ; me voy ; me ~tom ; mejor ; men and ; menu ; mes limpi ; met a
        detox	-1	meth iv ; meth was ; mg to ; mi muchach ; mi novi ; mi per ; might as ; milla ; min 0
        detox	-1	mis hijo ; mis papa ; monterrey ; month and ; month nev ; month residential ; month with
        detox	-1	morn noon ; morn person ; moth drink ; moth pas ; mother ; much at ; much every ; my bag
        detox	-1	my bf ; my blad ; my body ; my bos ; my breath ; my bridg ; my coat ; my daught ; my driv
        detox	-1	my folk ; my good ; my grandp ; my hand ; my landlord ; my lip ; my mail ; my moth
        detox	-1	my not ; my oldest ; my whol ; nadi que ; nail are ; nam as ; nam her ; nd ; need for
        detox	-1	need tx ; negoci ; neighbor roost ; neighbor thru ; neurologist cal ; nev any ; nev don
        detox	-1	nev hav ; nev ~been ; nev ~smok ; nev ~used ; next month ; next thing ; ni ha ; ni par
        detox	-1	nieg si ; night are ; night crew ; night on ; nin day ; nin mas ; niner ; ningun desd
        detox	-1	nino por ; nit and ; nitrou tank ; no agar ; no contract ; no despert ; no its ; no pas
        detox	-1	no phon ; no refil ; no sx ; no usa ; no volv ; no w/d ; no ~pil ; no ~prior ; no ~resi
        detox	-1	no ~residential ; no ~sub ; nobody but ; nobody had ; nobody need ; nobody use ; noch a
        detox	-1	not com ; not leav ; not lik ; not used ; noth ; noth furth ; noth hurt ; now 0
        detox	-1	now dont ; now on ; nts / ; nuc ; nunc mas ; nunc tom ; nurs 0 ; nurs board ; o si
        detox	-1	obvious ; of blu ; of g ; of may ; of monday ; of myself ; of outpatient ; of red
        detox	-1	of rehab ; of thre ; of use ; of your ; off on ; offer ; ojai ; oldest ; olor a ; on fir
        detox	-1	on how ; on lin ; on march ; on methadon ; on one ; on probation ; on record ; onc at
        detox	-1	one beer ; only aft ; only vic ; open for ; open no ; opi ; opioid ; orang county
        detox	-1	order it ; oth four ; oth is ; oth med ; oth say ; otr cos ; outpatient thing ; over and
        detox	-1	own couch ; own me ; own moth ; oxy ; palabra que ; paloma ; pap del ; par eso
        detox	-1	par intern ; par su ; park plac ; park the ; parqu ; partn on ; pasaden ; patient in
        detox	-1	pcp 0 ; peacock ; pegan ; pelican ; per gf ; phon thi ; pick at ; picklebal ; pig
        detox	-1	pil befor ; pil the ; pilot ; piz ; plan around ; platan ; play tenni ; plaz ; po 0
        detox	-1	poc a ; point me ; pomon ; ponch ; por ; por escrit ; porqu no ; pound ; pregunt
        detox	-1	print shop ; prior ~resi ; probation want ; problema ; professor ; program just
        detox	-1	program sinc ; prueb de ; pt wif ; pueden marc ; puert ; put anyth ; put to ; q le
        detox	-1	quarry ; que un ; qued de ; qued la ; queri ; quien ; quien llam ; quien platic
        detox	-1	quit cok ; ramon ; razor is ; re even ; re nephew ; ready for ; recd ; recuperacion
        detox	-1	red and ; refrigerator ; regal un ; rehab aft ; rehab so ; reloj de ; renat ; replic
        detox	-1	rest in ; retir navy ; retirement party ; ribbon ; rid hom ; room in ; roommat sel
        detox	-1	rosary and ; rotation ; rul out ; sab sí ; said he ; said hes ; said shed ; salg a
        detox	-1	sam question ; san pedr ; sang ; sangr desd ; say one ; scarf ; scary ; school is
        detox	-1	school nurs ; screen for ; se a ; se desd ; se oye ; seasonal ; see somebody ; seguirl
        detox	-1	sel you ; seman pas ; seman tambien ; semana cuand ; semana ya ; sens of ; septemb 0
        detox	-1	seven day ; sew ; sharp ; she finish ; sherry at ; shirt with ; shiver ; sho ; shot of
        detox	-1	should talk ; show ; si le ; sid of ; sin medicina ; sin nad ; sinc july ; sink a ; sis
        detox	-1	sist hous ; six week ; ski lift ; skip ; sleep ok ; slow i ; smal and ; smok about
        detox	-1	smok the ; snort about ; snort adderal ; so cal ; so it ; sob by ; sobr el ; sobr mi
        detox	-1	sol ; solicitud ; som structur ; som the ; somebody park ; someth is ; son is ; spe on
        detox	-1	speak of ; speech at ; sport ; spot and ; spun ; stabl x ; staf memb ; stamp ; station
        detox	-1	stay awak ; step away ; stif and ; stil hum ; stil open ; stop i ; stop talk
        detox	-1	straight hom ; suelt ; suelt a ; suicid ; sur im ; surgery ; swap ; sweet as ; swing a
        detox	-1	switch ; switchboard ; sz in ; tak anoth ; tak blu ; talk than ; tamal ; tap ; tap off
        detox	-1	tea for ; teach ; tech job ; telehealth ; ten minut ; thank you ; that a ; that end
        detox	-1	that in ; that wher ; thc ; the apartment ; the bak ; the bil ; the board ; the booz
        detox	-1	the brochur ; the ced ; the clerk ; the coast ; the cop ; the cros ; the deli ; the dish
        detox	-1	the divorc ; the doctor ; the door ; the engin ; the fourth ; the heroin ; the high
        detox	-1	the hot ; the ice ; the inpatient ; the klonopin ; the lak ; the leas ; the moon
        detox	-1	the motel ; the moth ; the mountain ; the mov ; the neighbor ; the pain ; the percocet
        detox	-1	the pie ; the plan ; the pond ; the quarry ; the rent ; the scor ; the shipyard
        detox	-1	the slot ; the softbal ; the start ; the top ; the withdrawal ; theat ; then no
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
        detox	-1	want tour ; was ever ; was glad ; was sunday ; was two ; we want ; wed cak ; week been
        detox	-1	week his ; week to ; weekend and ; weekend only ; weight ; went whit ; wer the
        detox	-1	what follow ; what hous ; what should ; whatev that ; when my ; when our ; which of
        detox	-1	whil ; whip cream ; whisp ; whit win ; who ; who drink ; who pick ; who read ; whod
        detox	-1	why he ; wid ; wif 0 ; wif a ; wif he ; wif worri ; wif would ; wil be ; wil hav
        detox	-1	wil only ; win befor ; win each ; wind ; with my ; with them ; with ~anthem
        detox	-1	withdrawal no ; without any ; won a ; wont talk ; wooden ; work 0 ; work comput
        detox	-1	work yesterday ; wouldnt leav ; writ a ; written and ; wrong about ; xma ; y dan ; y habl
        detox	-1	y tod ; ya compr ; yend a ; yesterday and ; yo tambien ; you about ; you hear ; you know
        detox	-1	you might ; you need ; you post ; you tonight ; you when ; your ad ; your sit ; youv got
        detox	-1	zon ; ~0 ~when ; ~a ~baby ; ~a ~pint ; ~anthem ; ~any ; ~ask ; ~at ~a ; ~been ~to
        detox	-1	~benzo ; ~brochur ; ~client ; ~counsel ; ~ct ; ~drug or ; ~dts no ; ~eight ; ~hear
        detox	-1	~i ~quit ; ~liv ~at ; ~overdos one ; ~pick ; ~pint ; ~school ; ~se ; ~si/hi / ; ~so ~much
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
        detox	-2	alg par ; allergi ; alumn ; am and ; amanezc ; ambulanci ; amt ; an assessment
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
        detox	-2	cuelg ; custodi ; cv attach ; d deni ; d/c tmrw ; dab all ; dad re ; dad want ; dai meth
        detox	-2	dai year ; dan permis ; daught to ; day bed ; day he ; day liv ; day out ; day run ; dc
        detox	-2	de agu ; de amor ; de embaraz ; de flor ; de intern ; de juev ; de termin ; de una
        detox	-2	dead battery ; dead tir ; deal ; del juev ; delic ; demon ; depression ; descans de
        detox	-2	desd cuand ; desd entonc ; desintoxic en ; desintoxicacion del ; despert ; det
        detox	-2	detox don ; detox floor ; detox from ; detox nurs ; detox ward ; dia intern ; dia mas
        detox	-2	diari quier ; did cok ; did six ; didnt ask ; died 0 ; dieron de ; differenc ; director
        detox	-2	discharg me ; dish ; distres ; do at ; do for ; doctor and ; doe a ; doesnt rememb
        detox	-2	doing great ; doming dic ; domingo con ; don 0 ; don for ; dont pay ; dorm el ; dorm la
        detox	-2	dos o ; dos vec ; dres blu ; drink a ; drown ; drum ; drunk in ; duel much ; dui 0
        detox	-2	each day ; each week ; eat again ; eat at ; ed sw ; eight bal ; el abog ; el caf ; el pel
        detox	-2	el tusi ; el unic ; emojisnow ; emt b ; en hondura ; en pomon ; encer ; encier
        detox	-2	end friday ; end thi ; enrol in ; entiend lo ; es doming ; es much ; esa palabra ; escap
        detox	-2	escrib mas ; escritori ; esper su ; espos alcohol ; espos and ; essential
        detox	-2	essential tremor ; est par ; etoh detox ; etoh last ; even outpatient ; even so
        detox	-2	every jun ; exact ; examin ; expert ; extend of ; extern ; f adderal ; f ketamin ; f win
        detox	-2	factur ; factur de ; fak blood ; fal asleep ; fami in ; far as ; far from ; feed ; fel
        detox	-2	fent od ; fentanyl detox ; feri ; fiest y ; fiesta ; fight over ; finish inpt ; first lin
        detox	-2	first offens ; first step ; first thre ; fit a ; fit around ; fit sheet ; fiv night
        detox	-2	fiv tim ; floor eye ; flor ; flyer ; fold a ; for an ; for fentanyl ; for hav ; for iop
        detox	-2	for rehab ; for residential ; for uber ; for whoev ; for women ; foto ; fre audit
        detox	-2	friday ; friend who ; from then ; fuert que ; fum marihuan ; g a ; gan la ; get drunk
        detox	-2	get high ; get out ; get sleepy ; get sob ; glad ; glad to ; go in ; go somewher ; goe to
        detox	-2	gon hom ; gon jump ; good day ; got ; got to ; gradu ; grap ; grati ; groggy ; grown
        detox	-2	guitar ; gummi ; ha toc ; ha usad ; hag al ; hand shak ; hand with ; handl ; hang on
        detox	-2	happen if ; has an ; has to ; hav group ; hav noth ; hav thre ; he est ; he get ; he quit
        detox	-2	he skip ; he wak ; helmet ; help ; help but ; her wat ; her way ; hey ; hid ; hij sali
        detox	-2	him at ; his door ; his garag ; his room ; his thermo ; his thumb ; hit by ; hold my
        detox	-2	hom my ; hoodi in ; hot dog ; hour ago ; hous hes ; hous is ; how a ; how much ; how soon
        detox	-2	hung ; hung up ; hx ~dt ; i caught ; i grew ; i met ; i notic ; i ord ; i threw ; i use
        detox	-2	i wish ; i ~drank ; id tel ; if anyth ; im off ; im rattl ; in any ; in between
        detox	-2	in every ; in group ; in lin ; in march ; in ojai ; in oxnard ; in plac ; in residential
        detox	-2	in tamp ; in thi ; in touch ; in wed ; incident ; inf on ; inform ; instructor
        detox	-2	intensiv car ; interes ; interest ; interest in ; intern par ; internamient de ; iop pt
        detox	-2	irritabl ; is about ; is best ; is bet ; is final ; is four ; is hom ; is i ; is nam
        detox	-2	is nic ; is ok ; is outsid ; is paid ; is probab ; is squeez ; it ask ; it cam ; it cost
        detox	-2	it could ; it happen ; it hes ; it in ; it off ; its over ; its stil ; its two
        detox	-2	its wednesday ; iv cok ; ive used ; jim beam ; joint ; juev a ; jump lik ; jumpy
        detox	-2	keep try ; keppr ~last ; ketamin dai ; kil the ; kis ; ko ; koreatown ; kratom ; la 0
        detox	-2	la carcel ; la carreter ; la cas ; la com ; la cos ; la culp ; la detox ; la etiquet
        detox	-2	la lech ; la metanfetamin ; la quincen ; la vid ; lak ; languag ; las fiesta ; last night
        detox	-2	lat wif ; law school ; le dict ; le fueron ; le hablan ; le met ; learn ; leas ; leas is
        detox	-2	leav from ; leav your ; left his ; leftov ; lemonad ; lengu y ; les dej ; let me
        detox	-2	lik all ; lik company ; lik som ; lim ; lin went ; list ; liv in ; llegu ; lo de
        detox	-2	long and ; long driv ; los the ; los tre ; lost my ; lost our ; lot of ; lueg les
        detox	-2	lug asi ; lunch box ; lunch break ; lupit ; m day ; m finish ; m found ; m s/p ; m say
        detox	-2	m vodk ; machin to ; mala ; man with ; manan sin ; marc ; march and ; mariguan ; marijuan
        detox	-2	max ; may ; may she ; mayb onc ; me aft ; me contest ; me go ; me gust ; me limpi
        detox	-2	me promis ; me tuv ; mean it ; medi cal ; medi litr ; medical clear ; meet ; meet and
        detox	-2	memb ; mention ; mes en ; met cristal ; meth ; meth is ; meth smok ; meth use
        detox	-2	mft traine ; mg and ; mg at ; mg of ; mi bisabuel ; mi viej ; mis it ; mol + ; mom just
        detox	-2	monday im ; month ago ; mor absenc ; most ; most night ; motel with ; moth had
        detox	-2	moth with ; much el ; mudanz ; mujer ; mul ; my back ; my employ ; my gram ; my great
        detox	-2	my kid ; my lead ; my leg ; my lunch ; my nam ; my new ; my public ; my rib ; my stay
        detox	-2	my suboxon ; nadi la ; nag ; nam given ; nam on ; nam the ; narcan by ; national
        detox	-2	necesit ayud ; need next ; nervios ; nervou ; neur ; nev ; nev ~drank ; ni por ; ni uso
        detox	-2	nieg ~temblor ; night owl ; night watchman ; nightgown ; no day ; no detox ; no med
        detox	-2	no medicin ; no nam ; no not ; no oth ; no psych ; no rehab ; no viv ; no ~drug
        detox	-2	no ~seizur ; no ~tiembl ; noch par ; nod out ; non ; non sinc ; nos dej ; nos fue
        detox	-2	not answer ; not elaborat ; not interest ; not my ; not on ; not somewher ; not sorry
        detox	-2	not ~on ; noth book ; noth mor ; notic and ; novemb ; now groggy ; now hes ; now that
        detox	-2	nuev en ; nurs aid ; nurs on ; o tre ; obedec ; octubr ; od ; ods dai ; of cocain
        detox	-2	of forty ; of help ; of jack ; of phon ; of pil ; of program ; of prosec ; off im
        detox	-2	off perc ; off porch ; off win ; oficin ; oi ; ojo y ; ok but ; on adderal ; on ativan
        detox	-2	on cal ; on heroin ; on night ; on staf ; on suboxon ; onc a ; onc dia ; one a ; only hav
        detox	-2	only no ; only on ; opi detox ; opiat ; opinion ; opt ; or a ; or no ; or she ; or use
        detox	-2	or you ; oth drug ; oth lin ; oth weekend ; our ai ; our card ; out cold ; out flyer
        detox	-2	out friday ; outfit ; over it ; owl ; own lif ; oxygen ; pag one ; pagan ; paid ; paint
        detox	-2	par cad ; par quien ; paramedic and ; parent ; park a ; park for ; parrot ; parrot say
        detox	-2	part is ; parti ; particul ; partner ; pas que ; patron ya ; pen in ; penal ; peopl
        detox	-2	peopl are ; peopl around ; per admit ; per fue ; perdi ; perdon por ; personal ; photo
        detox	-2	pictur ; pierd ; pil off ; plac wher ; plan to ; plant a ; pleas cal ; por lo ; por que
        detox	-2	por seman ; por si ; porch drunk ; position stil ; positiv ; possession ; pot
        detox	-2	pottery clas ; pouch ; practition ; preci ; prescriber ; presion toda ; pretzel
        detox	-2	prim dui ; prison ; privacy ; probation ; proces serv ; prosec ; psychologist
        detox	-2	pued empez ; pued habl ; pueden llam ; puk blood ; pupil big ; pupil is ; put up
        detox	-2	que rent ; que sab ; que sea ; que ser ; que usa ; queu ; quier intern ; quier segu
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
        detox	-2	terapi par ; that all ; that and ; that com ; that ever ; the audit ; the bakery
        detox	-2	the bay ; the blind ; the blood ; the cel ; the cheapest ; the cocain ; the curtain
        detox	-2	the director ; the elder ; the extend ; the factory ; the foreman ; the front ; the gun
        detox	-2	the hard ; the hook ; the insuranc ; the judg ; the lamp ; the licens ; the mailman
        detox	-2	the newspap ; the outpatient ; the overnight ; the oxy ; the person ; the print
        detox	-2	the short ; the sid ; the sound ; the sun ; the thre ; the voic ; the week ; the word
        detox	-2	them back ; then slept ; ther now ; thermomet ; they took ; theyr let ; theyv got
        detox	-2	thi work ; think it ; thre glas ; thre night ; through her ; thursday through ; tienen
        detox	-2	tienen vacant ; tim for ; tim in ; tim ive ; tim my ; timbr ; to 0 ; to drop ; to friday
        detox	-2	to go ; to hav ; to hurt ; to mak ; to see ; to sleep ; to somebody ; to stop ; tod y
        detox	-2	tom mi ; tom y ; tomarl ; tomat ; tonsil out ; too much ; too smal ; topic ; touch ; tow
        detox	-2	track ; traffic ; trail ; tre cerveza ; treatment cent ; tricar ; trust the ; tu
        detox	-2	tuesday so ; turn blu ; tweezer ; twelv week ; two cousin ; two weekend ; tx for ; u tak
        detox	-2	uds neg ; ultim dosi ; un doctor ; un hombr ; un mensaj ; un ojo ; un problem ; una cart
        detox	-2	una cas ; una cuatr ; uncl died ; und it ; unic que ; up an ; up on ; use cok
        detox	-2	use heroin ; use of ; ush ; using ; using cok ; using the ; uso coc ; usted ven ; vap +
        detox	-2	vap nicotin ; vap weed ; vayan ; vec ; vend y ; vici ; viern ; viern ya ; visit hrs
        detox	-2	visit nurs ; vital ok ; viven ; vodk sod ; voic from ; wal are ; want cb ; want company
        detox	-2	want zer ; was alway ; was discharg ; was doing ; was on ; was ther ; wat bottl ; wat tow
        detox	-2	watch a ; watchman ; way my ; we run ; we tak ; wedding ; week a ; week two ; weekday
        detox	-2	weekend the ; wer a ; wer stil ; wev got ; what could ; what is ; what your ; whatsoev
        detox	-2	when ask ; wher ; wher it ; wher to ; wherev ; whip its ; whit and ; who handl ; who or
        detox	-2	whol story ; wid awak ; wif morphin ; wif think ; wil send ; window open ; wip
        detox	-2	with friend ; within ; within 0 ; without los ; wknd only ; work on ; work until ; wreck
        detox	-2	writ down ; written ; xanax and ; xanax befor ; y al ; y ran ; y sient ; y sin ; ya teng
        detox	-2	year eve ; yo sol ; yog ; yog teach ; you at ; you charg ; you handl ; you last ; you may
        detox	-2	your client ; your residential ; your staf ; yr 0 ; zer ; ~a ~bottl ; ~check ; ~check ~in
        detox	-2	~coc ; ~cok ; ~convulsion ~en ; ~cost ; ~drug no ; ~escalofrio ; ~etoh x ; ~last ~sz
        detox	-2	~lik ~a ; ~no ~contest ; ~odd on ; ~of ~gin ; ~on ~sunday ; ~opening ; ~patient ; ~prior
        detox	-2	~seiz ~in ; ~smok ; ~spel ; ~sub ; ~temblor nieg ; ~used
        detox	-3	$ 0 ; *ago.1 ; *chestPain.0 ; *functioning.0:hypothetical ; *noDetox.0
        detox	-3	*person.0:historical ; *quantity.3:negated ; *residentialRequest.0:negated
        detox	-3	*service.0:negated ; *spam.0:other_experiencer ; + if ; / night ; / wk ; 0 aft ; 0 etoh
        detox	-3	0 h ; a cel ; a cualquier ; a decent ; a jail ; a king ; a list ; a nail ; a pian
        detox	-3	a sophomor ; a t ; a usar ; a websit ; a win ; a work ; about her ; about my ; abov
        detox	-3	accountability ; adderal not ; adderal that ; addy ; addy 0 ; again tonight ; ago but
        detox	-3	agost ; ahi se ; alg que ; all through ; all week ; and are ; and fentanyl ; and sweat
        detox	-3	and what ; angel ; animal en ; ano me ; ant no ; any ; anyth for ; anyth lik ; apartment
        detox	-3	are good ; around her ; avail ; bad night ; bard ; be at ; be in ; been drink ; been read
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
        detox	-3	eight day ; el futbol ; el mediodi ; el mism ; el tal ; els is ; employment ; en dos
        detox	-3	en espanol ; en nochebuen ; en otr ; en un ; encer en ; entiend ; es del ; es la
        detox	-3	espanol y ; est cer ; estanci ; even program ; every payday ; everybody in ; ex husband
        detox	-3	experienc ; fabric ; fail ; fami can ; feed an ; feel ok ; feet are ; fin physical
        """
}
