extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop1 = """
        iop	-10	=
        iop	46	*audit.0
        iop	37	*drinks.0 ; *noDetox.0
        iop	36	*barrierMoney.0 ; *outpatientWord.0:hypothetical
        iop	35	*barrierChild.0
        iop	33	*barrierWork.0
        iop	32	no coverag
        iop	31	*residentialEnding.1 ; edibl
        iop	30	cant pay ; four beer ; your outpatient
        iop	29	insuranc no ; re iop
        iop	27	*mandate.2
        iop	26	*barrierWork.1
        iop	25	uninsur
        iop	24	aseguranz ; cant swing ; nobody help ; want step
        iop	23	respit ; two glas ; vap weed ; what can
        iop	22	*iopRequest.0 ; *iopRequest.0:hypothetical ; *residentialEnding.0 ; absenc ; bos wont
        iop	22	rais 0 ; si falt ; sol los ; want group
        iop	21	0 glas
        iop	20	*occasional.0:possible ; deport ; dos cerveza ; fum marihuan ; iop or ; program intensiv
        iop	20	segur ni ; sinc want ; the very ; tienen program ; w/o help ; wander ; week from
        iop	19	*sinceLastUse.3 ; accountability ; ambulatori intensiv ; antidop ; cal laps ; could use
        iop	19	mot ; no money ; no way ; no withdrawal ; not medical ; outpatient session ; par preocup
        iop	19	prim dui ; sol sin ; st dui ; stay thi ; thre beer ; weekend only ; with friend
        iop	19	your intensiv
        iop	18	*substance.3 ; ant ni ; anyth til ; ask iop ; autism ; cant afford ; cristal hac ; de dorm
        iop	18	do his ; els ever ; intensiv outpt ; iop tre ; mariguan ; noma en ; on probation
        iop	18	only start ; pop on ; say iop ; segur me ; som weekend ; start snort ; start using
        iop	18	stil sleep ; told sponsor ; want peopl
        iop	17	adderal sinc ; ausent ; be fir ; bronz ; c/b aft ; cad quincen ; copa ; crystal to ; dast
        iop	17	dast 0 ; day rehab ; de dia ; delt 0 ; empez con ; est sab ; first dui ; fum mot ; intensiv
        iop	17	is worth ; medical clear ; meth medi ; mis work ; my sixty ; nev mor ; no insuranc
        iop	17	shar of ; the evening ; tom sol ; what night
        iop	16	*hallucination.9 ; *occasional.0 ; *outpatientWord.0 ; alcanz ni ; alzheim ; deni inpt
        iop	16	didnt giv ; end on ; f rais ; for whatev ; iop inf ; m dab ; mo sinc ; ni diner
        iop	16	night program ; no relief ; residential end ; retirement party ; sil to ; so going
        iop	16	stil clean ; thc dai ; thc vap ; weed every ; week inpatient ; what hav ; whil its
        iop	16	wks new ; ~a ~month
        iop	15	/ yr ; adderal from ; adderal in ; any leav ; at festival ; cobr laps ; de thc ; enrol in
        iop	15	few night ; gummi every ; hav even ; havent used ; i vanish ; iop + ; la cen ; leav him
        iop	15	mis 0 ; month away ; no fami ; no relativ ; nuev mil ; program thre ; relev ; smok pot
        iop	15	som cok ; start meth ; storm season ; su internamient ; thi stat ; to study ; want iop
        iop	14	*drinks.0:possible ; *family.3 ; *firstOffence.0 ; *mildCue.0 ; a festival ; a singl
        iop	14	aft hour ; al ano ; and acid ; audit 0 ; bachelor ; cart dai ; cok som ; craving ; dean
        iop	14	dos copa ; dui ; finish friday ; fly hom ; go wher ; grupo ; gummi ; has alzheim ; hongo
        iop	14	in anywher ; iop by ; iop tak ; keep liv ; ketamin sinc ; mol at ; mor absenc ; mor support
        iop	14	mor week ; need step ; nonverbal ; occasional ; off parent ; off work ; order iop ; own no
        iop	14	por primer ; residencial el ; sab sí ; sig limpi ; so is ; sol de ; split a ; stay is
        iop	14	tak half ; teng con ; thi septemb ; vape ; want outpt ; want structur
        iop	13	0 ketamin ; 0 thc ; a clas ; a otr ; about them ; at wedding ; cervecita ; citation
        iop	13	cocain off ; cocain two ; cok payday ; com next ; crowb ; daytim ; deductibl ; es much
        iop	13	f nitrou ; fin physical ; for outpatient ; for support ; friday a ; hav iop ; hij sal
        iop	13	im nineteen ; intensiv por ; iop nin ; iop slot ; los the ; m nitrou ; mayb onc ; me fal
        iop	13	me honest ; medi dond ; misus ; nin hundr ; no craving ; no detox ; noth hard ; novemb
        iop	13	on march ; op only ; outpt program ; program ambulatori ; reca ; replac ; replac me
        iop	13	residencial hac ; ridiculou ; sal est ; saturday not ; someth wher ; somewher isnt
        iop	13	spe pil ; stabl 0 ; that noth ; the lodg ; the weed ; ther befor ; two thre ; un iop
        iop	13	use sinc ; vanish for ; ventilator at ; vyvans ; w/d want ; want zer ; weed with ; week ago
        iop	13	what ther ; with stranger ; y sin ; yo sol
        iop	12	*functioning.0 ; *mildCue.0:possible ; 0 adderal ; 0 cart ; anyth aft ; apprenticeship
        iop	12	are fre ; be left ; befor jun ; cant buy ; casual card ; cen y ; cerebral ; cheapest ; cov
        iop	12	day group ; delt ; deni the ; did it ; do from ; do is ; eleven dollar ; empec con
        iop	12	even outpt ; gradu del ; grp ; had nev ; harvest ; ins deni ; is iop ; is sixteen
        iop	12	los cuid ; lost medi ; malest ; mam solter ; marijuan ; meth neg ; meth on ; month nev
        iop	12	my granddaught ; no medicin ; no use ; nobody got ; noth hurt ; one weekend ; only smok
        iop	12	pierd ; plan pay ; pued pag ; repeat the ; seventy day ; should talk ; sin segur
        iop	12	som company ; soph ; start doing ; straight up ; stubbornnes ; sunday from ; sup bowl
        iop	12	sus 0 ; tak ~a ; ther no ; thi com ; to keep ; to lin ; tri cocain ; triplet ; two lin
        iop	12	want aft ; want day ; wif deploy ; without meth ; wkend only ; you mis ; ~intensiv
        iop	11	*dast.0 ; *occasional.0:other_experiencer ; *started.0 ; + parent ; a iop ; aft theyr
        iop	11	alcanz par ; alguno ; ambulatori por ; amphetamin ; are out ; aseguranz ni ; asses
        iop	11	ayud per ; befor thanksgiv ; boda y ; coc en ; cocain on ; cok wkend ; cok wkly
        iop	11	colleg soph ; company in ; csw ; cut down ; d rehab ; day coin ; domiciliary ; domingo con
        iop	11	drink on ; egres ; en sil ; even 0 ; evening ; evening in ; f start ; fiv beer
        iop	11	girlfriend say ; hay alg ; hay relev ; help but ; his sponsor ; i los ; i overd ; iop hour
        iop	11	iop start ; isnt min ; just me ; ketamin thi ; leg again ; lik company ; long over
        iop	11	me cuid ; mis mor ; mot todo ; my addiction ; new friend ; next tuesday ; no slip ; nobodyd
        iop	11	one glas ; only sinc ; oth drug ; overboard ; overd ; pag un ; papel ni ; part aft
        iop	11	pay outpatient ; peric en ; preocup ; program next ; program with ; psych no ; quier apoy
        iop	11	random ; rav ; residential on ; rest is ; saturday when ; seman ni ; seman por ; septemb
        iop	11	shroom ; shroom + ; sigu par ; singl mom ; sleep elsewher ; so cant ; son dos ; stabl x
        iop	11	stay stop ; stim ; test clean ; the intensiv ; they giv ; thre glas ; train on ; two friday
        iop	11	void ; wedding and ; weed most ; weekend drink ; weekend that ; weekend with ; whip its
        iop	11	wk grad ; wks sinc ; work so ; x a ; year eve ; ~even ~outpatient ; ~few ; ~iop ; ~iop has
        iop	11	~pcp ; ~session
        iop	10	*service.0:possible ; 0 und ; a bachelor ; a onc ; about labor ; adderal off ; an even
        iop	10	at new ; audit ; autistic ; ayud de ; been mayb ; between show ; brand new ; buy adderal
        iop	10	by myself ; cannot be ; clas for ; cocktail ; cok at ; cok problem ; companero ; copa de
        iop	10	couldv ; cut back ; deploy ; dia el ; diner par ; do treatment ; drink at ; edibl every
        iop	10	el unic ; els can ; entr seman ; er clear ; evening / ; extend of ; fail one ; feed tub
        iop	10	few tim ; finish on ; for leav ; grown up ; hard seltzer ; hat how ; he reca ; i couldv
        iop	10	if im ; if youl ; im clean ; im ~gon ; in stat ; inpatient on ; insist en ; insuranc deni
        iop	10	intak slot ; iop ; ironwork ; ive given ; k at ; lab fin ; lat august ; lik ~how
        iop	10	margarita ; mayb one ; me ausent ; me loos ; me they ; medical necessary ; mes adentr
        iop	10	meth seven ; month from ; my adderal ; my fiance ; my ninety ; my po ; neg el ; nev befor
        iop	10	next wednesday ; night sweat ; no kin ; no volv ; nobody els ; noma uso ; not need ; of may
        iop	10	on novemb ; one to ; only been ; permis me ; pid grupo ; por las ; prior anyth
        iop	10	program just ; que sig ; quier orientacion ; regres a ; remortgag ; sch ; se ~intern
        iop	10	segu con ; seltzer on ; she vap ; si pid ; si yo ; sin medicina ; sin reca ; so onc
        iop	10	sob ask ; structur and ; suggest i ; test at ; thc cart ; they quot ; thi sid
        iop	10	treatment but ; turn me ; two beer ; una got ; uninsur and ; use ~company ; vin con
        iop	10	vivitrol ; weed pen ; when ther ; win which ; withdrawal no ; without cok ; wknd
        iop	10	wknd only ; wks quit ; your even ; your now ; ~has ~seizur ; ~much i
        iop	9	*ago.2 ; *functioning.0:hypothetical ; *otherService.5:negated ; *residentialDone.0
        iop	9	+ shroom ; 0 don ; 0 fum ; 0 gummi ; 0 wif ; a timetabl ; a ~few ; addy 0 ; alg par
        iop	9	ambulatori par ; amiga ; an aft ; an iop ; and ~ther ; ant nad ; anyth befor ; ask slid
        iop	9	at pok ; at reception ; autism and ; bachelor party ; been hom ; been ten ; beer aft
        iop	9	cannot pay ; cant go ; cant leav ; cart all ; cerveza en ; claw on ; coc nad ; cocain at
        iop	9	cocain for ; cocain x ; cohort ; cok on ; con alg ; contract void ; coverag and ; d resi
        iop	9	de pag ; dej yo ; difficulty ; dont com ; down syndrom ; drink only ; eap requir ; ear sinc
        iop	9	empec ; enrollment ; eval ; even outpatient ; exager ; facility and ; fiesta una ; first lin
        iop	9	graduat on ; group near ; grup en ; habi prob ; has down ; hay quien ; hom from ; hom sunday
        iop	9	i not ; inpatient don ; inpatient twic ; is mor ; it pay ; just graduat ; just walk
        iop	9	ketamin lozeng ; ketamin most ; las tard ; leftov adderal ; lin item ; literal no ; lone
        iop	9	meth going ; mi diplom ; mil to ; mol sinc ; momentum ; mor day ; mult ; my cart ; my medi
        iop	9	my thirty ; need aftercar ; no noth ; no respit ; nobody to ; of intensiv ; on may ; on own
        iop	9	one slip ; one test ; only on ; only pick ; oth month ; oth sub ; outpatient ; outpatient to
        iop	9	outpatient track ; outpatient treatment ; own bed ; pil adderal ; possession charg ; prog 0
        iop	9	pued ~intern ; quadriplegic ; quitan ; rais my ; roommat vyvans ; sam two ; saturday a
        iop	9	saturday of ; say get ; segur y ; sin ayud ; sin cristal ; slid scal ; snort my ; so in
        iop	9	solit en ; solter de ; soul to ; start of ; su intern ; syndrom ; tak spe ; talk group
        iop	9	ten week ; than id ; that let ; that meet ; thc at ; the audit ; the momentum ; the softbal
        iop	9	ther isnt ; they pay ; thi saturday ; to death ; to non ; to stay ; tod a ; tre cerveza
        iop	9	tri meth ; two hard ; u hav ; un pes ; vis tied ; want eve ; weed cart ; week near
        iop	9	what possibl ; whatev youv ; whatever ; with husb ; with sup ; wk etoh ; wks out ; wont cov
        iop	9	wrot iop ; your iop ; ~el ~patron ; ~even ; ~overdos last ; ~sicknes ; ~zoom
        iop	8	*drinks.1:possible ; *service.0 ; + ket ; / mo ; 0 nino ; a drop ; a pur ; abuel con
        iop	8	adderal befor ; afford ; aft din ; aft school ; aft work ; ago sob ; alg ambulatori ; am use
        iop	8	an aid ; an eyebrow ; and havent ; appeal ; assum ; at rav ; at show ; autist ; away anywher
        iop	8	away isnt ; be non ; beb rom ; body and ; bor and ; cant tak ; carri on ; casual ; catch it
        iop	8	clear ; clear him ; cocain with ; cok sinc ; colleg kid ; con terapi ; consulta
        iop	8	cover outpatient ; dab ; dab all ; dad of ; de ensen ; deni resi ; denial ; do aft
        iop	8	drank himself ; dui last ; el abog ; es coc ; es con ; etoh sob ; even aft ; everybody say
        iop	8	fir if ; for cocain ; for final ; four glas ; from inpatient ; galaxy ; galaxy gas ; go off
        iop	8	going away ; good but ; graduat 0 ; group 0 ; group with ; group would ; has becom
        iop	8	hasnt touch ; he los ; his 0 ; hom nobody ; hondura ; hrs / ; hx want ; i vap ; i ~check
        iop	8	if hes ; im replac ; inpatient thi ; intensiv outpatient ; intensiv par ; intern el
        iop	8	iop cok ; iop for ; iop near ; is too ; its mak ; its that ; la aseguranz ; leav left
        iop	8	leav me ; lik som ; look int ; m complet ; mak minimum ; max ; me ofrecen ; med no ; meno un
        iop	8	meth about ; meth two ; mi primer ; mil dolar ; minimum wag ; mis one ; mo old ; month ago
        iop	8	month old ; mot noma ; my mattres ; my station ; myself no ; nad mas ; need start ; new job
        iop	8	nin hour ; nitrou x ; no ins ; no ~sicknes ; noch par ; not happen ; of residential
        iop	8	off cocain ; on appeal ; on decemb ; one dirty ; one els ; one joint ; only drink ; onset
        iop	8	or hes ; oth subst ; oth weekend ; outfit in ; outpatient drug ; outpatient that ; over 0
        iop	8	own in ; pagan ; pick thi ; pid permis ; piedr los ; pretrial svc ; pur mot ; pvt ; que nad
        iop	8	rais an ; re even ; recomend ; resi ; rung down ; sab con ; sab per ; sab una ; sam even
        iop	8	saturday i ; saturday so ; sch + ; sei semana ; seltzer ; sign up ; sin ~papel ; smok one
        iop	8	so liv ; solit sin ; somewher to ; soul ; stay end ; tak em ; taqueri ; test and ; that it
        iop	8	thc night ; the dui ; the warehous ; thi up ; thre month ; tien alzheim ; tim in ; too quiet
        iop	8	treatment that ; un intern ; una o ; vape thc ; version of ; voluntad ; want accountability
        iop	8	want company ; want whatev ; wedding ; wel control ; what aft ; wif want ; wif would
        iop	8	wil cov ; yo solit ; ~a ~week ; ~gon ; ~intensiv ~outpatient ; ~look ~back ; ~month i
        iop	8	~virtual ; ~week ~off
        iop	7	*alcoholic.0:other_experiencer ; *detoxDone.0 ; *injecting.0:historical ; *unaided.0
        iop	7	0 absenc ; 0 cocain ; 0 mol ; a hondura ; a schedul ; a soul ; a work ; adderal for ; addy
        iop	7	adhd pil ; advirti ; afloj ; ago doing ; al mes ; alg ; alguno fin ; all afternoon
        iop	7	all good ; an aspirin ; ant no ; ant nunc ; are long ; ash wednesday ; at brunch ; at fifty
        iop	7	away would ; beer at ; befor wint ; big book ; busc seguimient ; busc terapi ; can handl
        iop	7	caregiv for ; childcar ; clas or ; clas with ; cobr ran ; cocain habit ; cok new
        iop	7	cok weekend ; complet 0 ; comput room ; con alzheim ; crank 0 ; craving to ; d on ; dad has
        iop	7	day off ; day residential ; de falt ; de marihuan ; dej a ; dental school ; determin
        iop	7	dia mas ; dieron mi ; do any ; do day ; don it ; dond estuv ; drank too ; drop you ; dugout
        iop	7	dui 0 ; el uniform ; eso nad ; estimat ; eve or ; f vape ; falt al ; feb 0 ; festival a
        iop	7	fir season ; fli hom ; from residential ; gomita de ; got deport ; got pop ; gummi night
        iop	7	handlebar ; has mad ; has stay ; havent pick ; her only ; herman quier ; hij empez
        iop	7	himself no ; if wev ; inpatient my ; inpt last ; inscrib ; iop on ; iop virtual ; is hes
        iop	7	it handl ; it happen ; january my ; job wont ; just start ; la rent ; la uni ; lab nl
        iop	7	las junta ; las vaca ; lif on ; light beer ; lik someth ; m huf ; mas en ; math ; medicin no
        iop	7	meth was ; mi cuent ; mi gent ; min to ; mol en ; mol on ; mor lik ; mot nad ; muj dic
        iop	7	my seat ; my sister ; myself with ; n that ; nap tim ; nev dai ; new guy ; next rung
        iop	7	nin tien ; nino no ; no afloj ; no meth ; no program ; no saving ; on wkend ; one wher
        iop	7	only at ; only me ; option ; orientacion ; oth use ; par segu ; party on ; pedian ; peopl to
        iop	7	percocet ; pid nuev ; plan iop ; plan outpt ; pot ; pued falt ; put outpatient ; quien cuid
        iop	7	quien platic ; quier par ; quier segu ; ray en ; rehab thre ; releas me ; report to ; rtd
        iop	7	said get ; said ther ; say im ; say talk ; season run ; secondary ; seguimient ; seventy fiv
        iop	7	sin consum ; sin piedr ; sinc septemb ; smok weed ; so 0 ; sob by ; sol caregiv ; solit
        iop	7	som structur ; someth with ; sponsor the ; spot if ; squeez in ; start in ; stay anywher
        iop	7	stay busy ; structur ; su cuent ; subst ; suen con ; tak mol ; tard de ; termin mis
        iop	7	that hav ; that nev ; thc ; thc in ; thc only ; the handlebar ; theyr in ; tien autism
        iop	7	til jan ; to mind ; tom diari ; tom entr ; too much ; two month ; un cumpleano ; uni
        iop	7	use cocain ; va domiciliary ; vap ; vap cart ; viern de ; void if ; walk away ; week sob
        iop	7	weekend mor ; weekend the ; wel be ; wil ask ; wil fir ; with din ; with ins ; worth i
        iop	7	would los ; wrot thi ; y camin ; y cuatr ; y quier ; y regres ; you say ; zer ; ~at ~a
        iop	7	~counsel ; ~dorm ; ~gon ~0 ; ~intern ; ~opioid no ; ~outpatient ; ~outpatient ~program
        iop	7	~trabaj
        iop	6	*chestPain.9 ; *duration.2 ; *lapse.0 ; *lostThroughUse.0:hypothetical ; *noWithdrawal.0
        iop	6	*service.0:negated ; *sinceStopping.2 ; 0 de ; 0 mes ; a goodby ; a saturday ; a weed
        iop	6	about onc ; abr no ; absenc and ; absenc out ; absent ; adderal ; advisor ; ago etoh
        iop	6	almond ; alum 0 ; alzheim y ; am without ; an 0 ; an edibl ; any plac ; apoy ; asad
        iop	6	at school ; attorney say ; baby 0 ; back hom ; bed meth ; been vap ; befor that ; benefit
        iop	6	big deal ; blew a ; both my ; but last ; cabin ; cart sinc ; cerveza los ; chamb
        iop	6	clean ever ; cobr ; coc me ; cocain by ; cok bing ; cok x ; comemo ; commut is ; con quien
        iop	6	confi ; contract ; could tak ; coupl year ; cristal lo ; cristal por ; cuatr cerveza
        iop	6	cubr consulta ; cuid a ; day left ; de juli ; de mot ; de nadi ; decemb 0 ; del salon
        iop	6	del turn ; deni residential ; detox was ; disappear ; do at ; doe lin ; domin ; dop
        iop	6	dos cervecita ; drink aft ; drink with ; dry and ; eight a ; el duen ; el proxim
        iop	6	eleven thousand ; end my ; entonc nad ; es cristal ; es peric ; es vici ; essential
        iop	6	essential tremor ; est viern ; every liv ; eyebrow ; f nurs ; feed her ; fiance would
        iop	6	fifty thre ; fil my ; first of ; fiv week ; for even ; forty fiv ; from clinic ; glas of
        iop	6	glas win ; god rest ; gomita ; got as ; grad are ; gui ; has nobody ; hav on ; havent touch
        iop	6	head ther ; helmet ; hom to ; hous the ; id nev ; if out ; if ~iop ; im away ; im fir
        iop	6	im rais ; in lat ; inpt 0 ; ins no ; insuranc at ; intern no ; ipa ; is out ; it ear
        iop	6	it mad ; it stick ; its just ; just lone ; keep it ; ketamin with ; kid go ; las gomita
        iop	6	leav im ; lik twic ; lik wher ; liv somewher ; los companero ; m cok ; m cran ; m delt
        iop	6	mak $ ; margarit ; mayb twic ; me lazy ; me quitan ; me recomiendan ; me revis ; me think
        iop	6	meth no ; mis tre ; mo ago ; month he ; month no ; mor scaffold ; morning would ; mot los
        iop	6	much of ; my own ; my thigh ; nadi par ; neg uds ; new bf ; night are ; night sleep ; niner
        iop	6	nitrou + ; no comemo ; no doctor ; no nam ; no prior ; noth befor ; of year ; of yesterday
        iop	6	off or ; off somewher ; off ~the ; on earth ; only do ; op program ; outpatient for
        iop	6	overreact ; own 0 ; pap say ; par no ; payday to ; plan around ; platica ; prob el
        iop	6	probation at ; pus iop ; que pregunt ; quier un ; rath do ; reckles ; relaps prevention
        iop	6	report say ; residential thre ; rest him ; reten ; rul out ; run iop ; rung ; scaffold than
        iop	6	segur ; seman pas ; semana cuand ; semana en ; septemb 0 ; she down ; show sinc ; si par
        iop	6	sin prob ; sin qued ; sinc mov ; sleep eat ; sob sinc ; sol 0 ; sol uso ; solter ; sort and
        iop	6	stil breath ; sus tre ; teng quien ; termin mi ; termin su ; termin sus ; that stil
        iop	6	the dean ; the extend ; the stuf ; ther said ; therapist say ; they go ; thousand up
        iop	6	to aft ; to befor ; to cut ; to fal ; to reliev ; toddl and ; touch a ; tre nino ; twin and
        iop	6	two margarita ; una tre ; uno gan ; vis ; was cocain ; was fun ; weed ; weed at ; week as
        iop	6	week to ; week without ; weeknight ; wet reckles ; who train ; with childcar ; wkend
        iop	6	year or ; yo nad ; yo vend ; ~back ~up ; ~evening ; ~friday ; ~it ~back ; ~no ~noth
        iop	6	~pick ~it ; ~vin ; ~violat
        iop	5	*cows.0 ; *outpatientWord.0:possible ; *substance.3:hypothetical
        iop	5	*substance.3:other_experiencer ; *unaided.0:other_experiencer ; + his ; 0 court ; 0 grandkid
        iop	5	0 wk ; a classmat ; a couch ; a cover ; a dorm ; a fifth ; a friday ; a juev ; a mailbox
        iop	5	a norc ; a plant ; a platica ; a sixty ; acid ; adderal de ; afford a ; aft hes ; aft we
        iop	5	agost con ; aguant los ; ahi par ; aid quit ; already remortgag ; an assessment
        iop	5	an ~outpatient ; and if ; and mail ; and on ; and zer ; anywher for ; apena ; appeal lost
        iop	5	apprentic electrician ; asleep and ; aspirin ; assessment ; ataqu epileptic ; autistic and
        iop	5	back by ; be ok ; been about ; befor thi ; belt round ; benefit only ; both at ; bother me
        iop	5	bowl and ; boyfriend want ; busc alg ; busc apoy ; but first ; by february ; by himself
        iop	5	cant be ; cant self ; circl the ; clean as ; coachel ; coc cad ; coc x ; cocain about
        iop	5	cocain de ; cok between ; cok few ; cok in ; cok keep ; cok mayb ; com thursday ; compar iop
        iop	5	con 0 ; corren asi ; cort 0 ; count that ; cow 0 ; crab ; crew in ; crystal on ; cuanta
        iop	5	dad on ; dad used ; dan permis ; daught to ; day are ; day did ; day treatment ; dcf csw
        iop	5	de cirrosi ; de dond ; de met ; del andami ; didnt lik ; diet pil ; dispatch giv
        iop	5	divorc paper ; doctor for ; doe spe ; dont go ; dont leav ; dont lik ; dtr worri ; dui #
        iop	5	ear to ; edibl sinc ; el vici ; employ eap ; en las ; encam ; epilepsy sinc ; espanol por
        iop	5	est gan ; etoh quit ; eve ; even group ; even that ; even the ; evening are ; event
        iop	5	everyon slap ; exam ; exam is ; f adderal ; f ice ; f thc ; fail a ; falt mas ; fami her
        iop	5	festival in ; few x ; fiance want ; fiesta ; fifty day ; finish inpatient ; first semest
        iop	5	fix incom ; flex ; for aft ; for midterm ; for peopl ; for someth ; forfeit ; forklift op
        iop	5	friday n ; from prison ; fum un ; got thre ; grad ok ; grup ; guant ; gummy ; habi ten
        iop	5	had cocain ; has parkinson ; has told ; hat it ; hav group ; hav insuranc ; hav someth
        iop	5	havent got ; hay de ; her day ; herman sí ; herman ya ; himself int ; hmo ; hom aft
        iop	5	husband on ; i about ; i grow ; i leav ; i plan ; id ask ; if i ; im nervou ; in dec
        iop	5	in fami ; in school ; in two ; incom ; inpatient last ; inst ; internamient no ; iop i
        iop	5	iop sch ; iop schedul ; iop track ; is strict ; its too ; ive work ; january with
        iop	5	just willpow ; k elsewher ; keep going ; kid by ; kid if ; kid und ; knuckl it ; la desped
        iop	5	la noven ; la pizc ; lared ; lft nl ; lift and ; lik it ; lik me ; lineman ; lo corren
        iop	5	loan ; m / ; man so ; margarita on ; mas usa ; mayordom ; me bring ; me caig ; me gradu
        iop	5	me keep ; me neg ; meantim ; mes el ; mi internamient ; mil y ; minut now ; mo nev
        iop	5	month on ; morning ; mot tod ; my 0 ; my thre ; near temecul ; near torranc ; necessary
        iop	5	need iop ; nev anyth ; new man ; ni un ; ni una ; night doe ; night wif ; ningun desd ; nl
        iop	5	no $ ; no calific ; no contact ; no fund ; no hx ; no meeting ; no ocup ; no qued ; no ~dui
        iop	5	noma cubr ; not one ; noth ever ; nurs practition ; o te ; of any ; of bourbon
        iop	5	of enrollment ; off meth ; on birthday ; on fami ; on septemb ; onc a ; one dui ; one mis
        iop	5	only if ; onset 0 ; or on ; outpatient program ; outpatient wher ; own hand ; own troubl
        iop	5	paid by ; paper in ; par ant ; par gent ; par lo ; par pag ; park it ; peric desd
        iop	5	physical and ; pierd el ; plan at ; po me ; pretrial ; prima ; primer vez ; probationary
        iop	5	program hav ; promot ; proof by ; pued dej ; pued hac ; que crezc ; que pued ; que ~intern
        iop	5	quien me ; quitan el ; quot 0 ; ram ; random test ; recomiendan ; relief ; reliev her
        iop	5	requir iop ; resi last ; ring me ; rom ; ros with ; run aft ; scaffold ; scar me ; seat if
        iop	5	seat in ; segun lo ; seman 0 ; semana que ; semestr ; seniority ; seren ; set me
        iop	5	seven week ; she rais ; she went ; shed kil ; shed lik ; si dej ; sin peric ; sinc colleg
        iop	5	six beer ; som clas ; som weeknight ; spe in ; spring for ; stand ther ; station in
        iop	5	step away ; step out ; suelt ; swear hel ; ten que ; tenth grad ; terminat ; test for ; th i
        iop	5	than meeting ; the cheap ; the coach ; the comput ; the foreman ; the gat ; the question
        iop	5	the vis ; then what ; ther noth ; ther or ; they threw ; theyr all ; theyr down ; thi july
        iop	5	thre littl ; thre residential ; thre und ; tien demenci ; til january ; toda mis ; tom dos
        iop	5	tuition ; turn her ; twelv week ; un grup ; un par ; una cervez ; una cuatr ; una noch
        iop	5	unaid ; unic ; unic que ; uno va ; unpaid ; until spr ; upstair neighbor ; uso ; uso coc
        iop	5	uso cristal ; vayan ; vez al ; vici ; viend el ; vyvans to ; want mor ; want virtual
        iop	5	was every ; watch my ; way that ; weed but ; weed only ; week a ; week out ; week so
        iop	5	weekend when ; went anywher ; whatev com ; wher u ; whil theyr ; whol year ; wks no ; y pa
        iop	5	y pierd ; you cal ; you off ; yr last ; zoom or ; ~etoh x ; ~hang ~herself ; ~nev ; ~off i
        iop	5	~outpt ; ~shift ; ~sick ~off ; ~sleep ; ~to ~someon
        iop	4	*ago.3 ; *conflict.9 ; *family.2 ; *otherService.9:hypothetical ; *quantity.2
        iop	4	*residentialRequest.0:negated ; *seizure.3 ; *service.0:hypothetical
        iop	4	*thirdParty.9:historical ; *wantsToQuit.0:hypothetical ; + wheth ; 0 gl ; 0 usa ; a calend
        iop	4	a cart ; a cpa ; a crowb ; a fix ; a head ; a motel ; a problem ; a stay ; a ventilator
        iop	4	a version ; a year ; a yr ; about is ; about thre ; accountabl ; aft cok ; aft final ; aft i
        """
}
