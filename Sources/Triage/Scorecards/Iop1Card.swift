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
        iop	20	*occasional.0:possible ; accountability ; deport ; dos cerveza ; fum marihuan ; iop or
        iop	20	program intensiv ; segur ni ; sinc want ; w/o help ; wander ; week from
        iop	19	*sinceLastUse.3 ; ambulatori intensiv ; antidop ; cal laps ; could use ; mot ; no money
        iop	19	no way ; no withdrawal ; not medical ; outpatient session ; par preocup ; prim dui
        iop	19	sol sin ; som weekend ; st dui ; stay thi ; the very ; thre beer ; tienen program
        iop	19	weekend only ; with friend ; your intensiv
        iop	18	*substance.3 ; ant ni ; anyth til ; ask iop ; autism ; cant afford ; cristal hac ; de dorm
        iop	18	do his ; els ever ; intensiv outpt ; iop tre ; mariguan ; noma en ; on probation
        iop	18	only start ; pop on ; say iop ; segur me ; start snort ; start using ; stil sleep
        iop	18	told sponsor ; want peopl
        iop	17	adderal sinc ; ausent ; be fir ; bronz ; c/b aft ; cad quincen ; copa ; crystal to ; dast
        iop	17	dast 0 ; day rehab ; de dia ; delt 0 ; empez con ; est sab ; first dui ; intensiv
        iop	17	is worth ; medical clear ; meth medi ; mis work ; my sixty ; nev mor ; no insuranc
        iop	17	shar of ; the evening ; tom sol ; what night
        iop	16	*hallucination.9 ; *occasional.0 ; *outpatientWord.0 ; alcanz ni ; alzheim ; deni inpt
        iop	16	didnt giv ; end on ; f rais ; for whatev ; fum mot ; iop inf ; leav him ; m dab ; mo sinc
        iop	16	ni diner ; night program ; no relief ; residential end ; retirement party ; sil to
        iop	16	so going ; stil clean ; thc dai ; thc vap ; weed every ; week inpatient ; what hav
        iop	16	whil its ; wks new ; ~a ~month
        iop	15	/ yr ; adderal from ; adderal in ; any leav ; at festival ; cobr laps ; de thc ; dui
        iop	15	enrol in ; few night ; gummi every ; hav even ; havent used ; i vanish ; iop + ; la cen
        iop	15	mis 0 ; month away ; no fami ; no relativ ; nuev mil ; program thre ; relev ; smok pot
        iop	15	som cok ; start meth ; storm season ; su internamient ; thi stat ; to study ; want iop
        iop	14	*drinks.0:possible ; *family.3 ; *firstOffence.0 ; *mildCue.0 ; a festival ; a singl
        iop	14	aft hour ; al ano ; and acid ; audit 0 ; bachelor ; cart dai ; cok som ; craving ; dean
        iop	14	dos copa ; finish friday ; fly hom ; go wher ; grupo ; gummi ; has alzheim ; hongo
        iop	14	in anywher ; iop by ; iop tak ; keep liv ; ketamin sinc ; mol at ; mor absenc ; mor support
        iop	14	mor week ; need step ; no detox ; nonverbal ; occasional ; off parent ; off work
        iop	14	order iop ; own no ; por primer ; residencial el ; sab sí ; sig limpi ; so is ; sol de
        iop	14	split a ; stay is ; tak half ; thi septemb ; vanish for ; vape ; want outpt ; want structur
        iop	14	~even
        iop	13	0 ketamin ; 0 thc ; a clas ; a otr ; about them ; at wedding ; cervecita ; citation
        iop	13	cocain off ; cocain two ; cok payday ; com next ; crowb ; daytim ; es much ; even outpt
        iop	13	f nitrou ; fin physical ; for outpatient ; for support ; friday a ; hav iop ; hij sal
        iop	13	im nineteen ; intensiv por ; iop nin ; iop slot ; los the ; m nitrou ; mayb onc ; me fal
        iop	13	me honest ; medi dond ; misus ; nin hundr ; no craving ; noth hard ; novemb ; on march
        iop	13	op only ; outpt program ; program ambulatori ; reca ; replac ; replac me ; residencial hac
        iop	13	ridiculou ; sal est ; saturday not ; someth wher ; somewher isnt ; spe pil ; stabl 0
        iop	13	teng con ; that noth ; the lodg ; the weed ; ther befor ; two thre ; un iop ; use sinc
        iop	13	ventilator at ; vyvans ; w/d want ; want zer ; weed with ; week ago ; what ther
        iop	13	with stranger ; y sin ; yo sol
        iop	12	*functioning.0 ; *mildCue.0:possible ; 0 adderal ; 0 cart ; anyth aft ; apprenticeship
        iop	12	are fre ; be left ; befor jun ; cant buy ; casual card ; cen y ; cerebral ; cheapest ; cov
        iop	12	day group ; deductibl ; delt ; deni the ; did it ; do from ; do is ; eleven dollar
        iop	12	empec con ; gradu del ; grp ; had nev ; harvest ; ins deni ; is iop ; is sixteen ; los cuid
        iop	12	lost medi ; malest ; mam solter ; marijuan ; meth neg ; meth on ; month nev
        iop	12	my granddaught ; no medicin ; no use ; nobody got ; noth hurt ; one weekend ; only smok
        iop	12	pierd ; plan pay ; pued pag ; repeat the ; seventy day ; should talk ; sigu par ; sin segur
        iop	12	som company ; soph ; start doing ; straight up ; stubbornnes ; sunday from ; sup bowl
        iop	12	sus 0 ; tak ~a ; ther no ; thi com ; to keep ; to lin ; tri cocain ; triplet ; two lin
        iop	12	want aft ; want day ; wif deploy ; without meth ; wkend only ; you mis ; ~intensiv
        iop	11	*dast.0 ; *occasional.0:other_experiencer ; *started.0 ; + parent ; a iop ; aft theyr
        iop	11	alcanz par ; alguno ; ambulatori por ; amphetamin ; are out ; aseguranz ni ; asses
        iop	11	ayud per ; befor thanksgiv ; boda y ; coc en ; cocain on ; cok wkend ; cok wkly
        iop	11	colleg soph ; company in ; csw ; cut down ; d rehab ; day coin ; domiciliary ; domingo con
        iop	11	drink on ; egres ; en sil ; even 0 ; evening ; evening in ; f start ; feed tub ; fiv beer
        iop	11	girlfriend say ; hay alg ; hay relev ; help but ; his sponsor ; i los ; i overd ; iop hour
        iop	11	iop start ; isnt min ; just me ; ketamin thi ; leg again ; lik company ; long over
        iop	11	me cuid ; mis mor ; mot todo ; my addiction ; new friend ; next tuesday ; no slip ; nobodyd
        iop	11	one glas ; only sinc ; oth drug ; overboard ; overd ; pag un ; papel ni ; part aft
        iop	11	pay outpatient ; peric en ; preocup ; program next ; program with ; psych no ; quier apoy
        iop	11	random ; rav ; residential on ; rest is ; saturday when ; seman ni ; seman por ; septemb
        iop	11	shroom ; shroom + ; singl mom ; sleep elsewher ; so cant ; son dos ; stabl x ; stay stop
        iop	11	stim ; test clean ; the intensiv ; they giv ; thre glas ; train on ; two friday ; void
        iop	11	wedding and ; weed most ; weekend drink ; weekend that ; weekend with ; whip its ; wk grad
        iop	11	wks sinc ; work so ; x a ; year eve ; ~few ; ~iop ; ~iop has ; ~pcp ; ~session
        iop	10	*service.0:possible ; 0 und ; a bachelor ; a onc ; about labor ; adderal off ; an even
        iop	10	at new ; audit ; autistic ; ayud de ; been mayb ; between show ; brand new ; buy adderal
        iop	10	by myself ; cannot be ; clas for ; cocktail ; cok at ; cok problem ; companero ; copa de
        iop	10	couldv ; cut back ; deploy ; dia el ; diner par ; do treatment ; drink at ; edibl every
        iop	10	el unic ; els can ; entr seman ; er clear ; evening / ; extend of ; fail one ; few tim
        iop	10	finish on ; for leav ; grown up ; hard seltzer ; hat how ; he reca ; i couldv ; if im
        iop	10	if youl ; im clean ; im ~gon ; in stat ; inpatient on ; insist en ; insuranc deni
        iop	10	intak slot ; iop ; ironwork ; ive given ; k at ; lab fin ; lat august ; lik ~how
        iop	10	margarita ; mayb one ; me ausent ; me loos ; me they ; medical necessary ; mes adentr
        iop	10	meth seven ; month from ; my adderal ; my fiance ; my ninety ; my po ; neg el ; nev befor
        iop	10	next wednesday ; night sweat ; no kin ; no volv ; nobody els ; noma uso ; not need ; of may
        iop	10	on novemb ; one to ; only been ; permis me ; por las ; prior anyth ; program just ; que sig
        iop	10	quier orientacion ; regres a ; remortgag ; sch ; se ~intern ; segu con ; seltzer on
        iop	10	she vap ; si pid ; si yo ; sin medicina ; sin reca ; so onc ; sob ask ; structur and
        iop	10	suggest i ; test at ; thc cart ; they quot ; thi sid ; treatment but ; turn me ; two beer
        iop	10	una got ; uninsur and ; use ~company ; vin con ; vivitrol ; weed pen ; when ther
        iop	10	win which ; withdrawal no ; without cok ; wknd ; wknd only ; wks quit ; your even
        iop	10	your now ; ~even ~outpatient ; ~has ~seizur ; ~much i
        iop	9	*ago.2 ; *functioning.0:hypothetical ; *otherService.5:negated ; *residentialDone.0
        iop	9	+ shroom ; / mo ; 0 don ; 0 fum ; 0 gummi ; 0 wif ; a timetabl ; a ~few ; addy 0 ; alg par
        iop	9	ambulatori par ; amiga ; an aft ; an iop ; and ~ther ; ant nad ; anyth befor ; ask slid
        iop	9	at pok ; at reception ; autism and ; bachelor party ; been hom ; been ten ; beer aft
        iop	9	cannot pay ; cant go ; cant leav ; cart all ; cerveza en ; claw on ; coc nad ; cocain at
        iop	9	cocain for ; cocain x ; cohort ; cok on ; con alg ; contract void ; coverag and ; d resi
        iop	9	de pag ; dej yo ; difficulty ; dont com ; drink only ; eap requir ; ear sinc ; empec
        iop	9	enrollment ; eval ; even outpatient ; exager ; facility and ; fiesta una ; first lin
        iop	9	for final ; graduat on ; group near ; grup en ; habi prob ; has down ; hay quien ; hom from
        iop	9	hom sunday ; i not ; inpatient don ; inpatient twic ; is mor ; it pay ; just graduat
        iop	9	just walk ; ketamin lozeng ; ketamin most ; las tard ; leftov adderal ; lin item
        iop	9	literal no ; lone ; meth going ; mi diplom ; mil to ; mol sinc ; momentum ; mor day ; mult
        iop	9	my cart ; my medi ; my thirty ; need aftercar ; no noth ; no respit ; nobody to
        iop	9	of intensiv ; on may ; on own ; one test ; only on ; only pick ; oth month ; oth sub
        iop	9	outpatient ; outpatient to ; outpatient track ; outpatient treatment ; own bed ; pid grupo
        iop	9	pil adderal ; possession charg ; prog 0 ; pued ~intern ; quadriplegic ; quitan ; rais my
        iop	9	roommat vyvans ; sam two ; saturday a ; saturday of ; say get ; segur y ; sin ayud
        iop	9	sin cristal ; slid scal ; snort my ; so in ; solit en ; solter de ; soul to ; start of
        iop	9	su intern ; tak spe ; talk group ; ten week ; than id ; that let ; that meet ; thc at
        iop	9	the audit ; the momentum ; the softbal ; ther isnt ; they pay ; thi saturday ; to death
        iop	9	to non ; to stay ; tod a ; tre cerveza ; tri meth ; two hard ; u hav ; un pes ; vis tied
        iop	9	want eve ; weed cart ; week near ; what possibl ; whatev youv ; whatever ; with husb
        iop	9	with sup ; wk etoh ; wks out ; wont cov ; wrot iop ; your iop ; ~el ~patron ; ~overdos last
        iop	9	~sicknes ; ~virtual ; ~zoom
        iop	8	*detoxDone.0 ; *drinks.1:possible ; *service.0 ; + ket ; 0 nino ; a drop ; a pur ; abuel con
        iop	8	adderal befor ; advirti ; afford ; aft din ; aft school ; aft work ; ago sob
        iop	8	alg ambulatori ; am use ; an aid ; an eyebrow ; and havent ; appeal ; assum ; at rav
        iop	8	at show ; autist ; away anywher ; away isnt ; be non ; beb rom ; body and ; bor and
        iop	8	cant tak ; carri on ; casual ; catch it ; clear ; clear him ; cocain with ; cok sinc
        iop	8	colleg kid ; con terapi ; consulta ; cover outpatient ; dab ; dab all ; dad of ; de ensen
        iop	8	deni resi ; denial ; do aft ; down syndrom ; dui last ; el abog ; es coc ; es con ; etoh sob
        iop	8	even aft ; everybody say ; fir if ; for cocain ; four glas ; from inpatient ; galaxy
        iop	8	galaxy gas ; go off ; going away ; graduat 0 ; group 0 ; group with ; group would
        iop	8	has becom ; hasnt touch ; he los ; his 0 ; hom nobody ; hondura ; hrs / ; hx want ; i vap
        iop	8	i ~check ; if hes ; im replac ; inpatient thi ; intensiv outpatient ; intensiv par
        iop	8	intern el ; iop cok ; iop for ; iop near ; is too ; its mak ; its that ; la aseguranz
        iop	8	leav left ; leav me ; lik som ; look int ; m complet ; mak minimum ; max ; me ofrecen
        iop	8	med no ; meno un ; meth about ; meth two ; mi primer ; mil dolar ; minimum wag ; mis one
        iop	8	mo old ; month ago ; month old ; mot noma ; my mattres ; my station ; myself no ; nad mas
        iop	8	need start ; new job ; nin hour ; nitrou x ; no ins ; no ~sicknes ; noch par ; not happen
        iop	8	of residential ; off cocain ; on appeal ; on decemb ; one dirty ; one els ; one joint
        iop	8	one slip ; only drink ; onset ; or hes ; oth subst ; oth weekend ; outfit in
        iop	8	outpatient drug ; outpatient that ; over 0 ; own in ; pagan ; pick thi ; pid permis
        iop	8	piedr los ; pretrial svc ; pur mot ; pvt ; que nad ; rais an ; re even ; recomend ; resi
        iop	8	rung down ; sab con ; sab per ; sab una ; sam even ; saturday i ; saturday so ; sch +
        iop	8	sei semana ; seltzer ; sign up ; sin ~papel ; smok one ; so liv ; solit sin ; somewher to
        iop	8	soul ; stay end ; syndrom ; tak em ; taqueri ; test and ; that it ; thc night ; the dui
        iop	8	the warehous ; thi up ; thre month ; tien alzheim ; tim in ; too quiet ; treatment that
        iop	8	un intern ; una o ; vape thc ; version of ; voluntad ; want accountability ; want company
        iop	8	want whatev ; wedding ; wel control ; what aft ; wif want ; wif would ; wil cov ; yo solit
        iop	8	~a ~week ; ~gon ; ~intensiv ~outpatient ; ~look ~back ; ~month i ; ~week ~off
        iop	7	*alcoholic.0:other_experiencer ; *injecting.0:historical ; *unaided.0 ; 0 absenc ; 0 cocain
        iop	7	0 mol ; a hondura ; a schedul ; a soul ; a work ; adderal for ; addy ; adhd pil ; afloj
        iop	7	ago doing ; al mes ; alg ; alguno fin ; all afternoon ; all good ; an aspirin ; ant no
        iop	7	ant nunc ; are long ; ash wednesday ; at brunch ; at fifty ; away would ; beer at
        iop	7	befor wint ; big book ; busc seguimient ; busc terapi ; can handl ; caregiv for ; childcar
        iop	7	clas or ; clas with ; cobr ran ; cocain habit ; cok new ; cok weekend ; complet 0
        iop	7	comput room ; con alzheim ; crank 0 ; craving to ; d on ; dad has ; day off
        iop	7	day residential ; de falt ; de marihuan ; dej a ; dental school ; determin ; dia mas
        iop	7	dieron mi ; do day ; domin ; don it ; dond estuv ; drank himself ; drank too ; drop you
        iop	7	dugout ; dui 0 ; el uniform ; eso nad ; estimat ; eve or ; f vape ; falt al ; feb 0
        iop	7	festival a ; fir season ; fli hom ; from residential ; gomita de ; good but ; got deport
        iop	7	got pop ; gummi night ; handlebar ; has mad ; has stay ; havent pick ; her only
        iop	7	herman quier ; hij empez ; himself no ; if wev ; if ~iop ; inpatient my ; inpt last
        iop	7	inscrib ; iop on ; iop virtual ; is hes ; it handl ; it happen ; january my ; job wont
        iop	7	just start ; la rent ; la uni ; lab nl ; las junta ; las vaca ; lif on ; light beer
        iop	7	lik someth ; m huf ; mas en ; math ; medicin no ; meth was ; mi cuent ; mi gent ; min to
        iop	7	mol en ; mol on ; mor lik ; mot nad ; muj dic ; my seat ; my sister ; myself with ; n that
        iop	7	nap tim ; nev dai ; new guy ; next rung ; nin tien ; no afloj ; no meth ; no program
        iop	7	no saving ; on wkend ; one wher ; only at ; only me ; option ; orientacion ; oth use
        iop	7	par segu ; party on ; pedian ; peopl to ; percocet ; pid nuev ; plan iop ; plan outpt ; pot
        iop	7	pued falt ; put outpatient ; quien cuid ; quien platic ; quier par ; quier segu ; ray en
        iop	7	rehab thre ; releas me ; report to ; rtd ; said get ; said ther ; say im ; say talk
        iop	7	season run ; secondary ; seguimient ; seventy fiv ; sin consum ; sin piedr ; sinc septemb
        iop	7	smok weed ; so 0 ; sob by ; sol caregiv ; solit ; som structur ; someth with ; sponsor the
        iop	7	spot if ; squeez in ; start in ; stay anywher ; stay busy ; structur ; su cuent ; subst
        iop	7	suen con ; tak mol ; tard de ; termin mis ; that hav ; that nev ; thc ; thc in ; thc only
        iop	7	the handlebar ; theyr in ; tien autism ; til jan ; to mind ; tom diari ; tom entr ; too much
        iop	7	two month ; un cumpleano ; uni ; use cocain ; va domiciliary ; vap ; vap cart ; viern de
        iop	7	void if ; walk away ; week sob ; weekend mor ; weekend the ; wel be ; wil ask ; wil fir
        iop	7	with din ; with ins ; worth i ; would los ; wrot thi ; y camin ; y cuatr ; y quier
        iop	7	y regres ; you say ; zer ; ~at ~a ; ~counsel ; ~dorm ; ~gon ~0 ; ~intern ; ~opioid no
        iop	7	~outpatient ; ~outpatient ~program ; ~sleep
        iop	6	*chestPain.9 ; *duration.2 ; *lapse.0 ; *lostThroughUse.0:hypothetical ; *noWithdrawal.0
        iop	6	*service.0:negated ; *sinceStopping.2 ; 0 de ; 0 mes ; a goodby ; a saturday ; a weed
        iop	6	about onc ; abr no ; absenc and ; absenc out ; absent ; adderal ; advisor ; ago etoh
        iop	6	almond ; alum 0 ; alzheim y ; am without ; an 0 ; an edibl ; any plac ; apoy ; asad
        iop	6	at school ; attorney say ; baby 0 ; back hom ; bed meth ; been vap ; befor that ; benefit
        iop	6	big deal ; blew a ; both my ; but last ; cabin ; cart sinc ; cerveza los ; chamb
        iop	6	clean ever ; cobr ; coc me ; cocain by ; cok bing ; cok x ; comemo ; commut is ; con quien
        iop	6	confi ; contract ; could tak ; coupl year ; cristal lo ; cristal por ; cuatr cerveza
        iop	6	cubr consulta ; cuid a ; day left ; de juli ; de mot ; de nadi ; decemb 0 ; del salon
        iop	6	del turn ; deni residential ; detox was ; disappear ; dispatch giv ; do any ; do at
        iop	6	doe lin ; dop ; dos cervecita ; drink aft ; drink with ; dry and ; eight a ; el duen
        iop	6	el proxim ; eleven thousand ; end my ; entonc nad ; es cristal ; es peric ; es vici
        iop	6	essential ; essential tremor ; est viern ; every liv ; eyebrow ; f nurs ; feed her
        iop	6	fiance would ; fifty thre ; fil my ; first of ; fiv week ; for even ; forty fiv
        iop	6	from clinic ; glas of ; glas win ; god rest ; gomita ; got as ; grad are ; gui ; has nobody
        iop	6	hav on ; havent touch ; head ther ; helmet ; hmo ; hom to ; hous the ; id nev ; if out
        iop	6	im away ; im fir ; im rais ; in lat ; inpt 0 ; ins no ; insuranc at ; intern no ; ipa
        iop	6	is out ; it ear ; it mad ; it stick ; its just ; just lone ; keep it ; ketamin with ; kid go
        iop	6	las gomita ; leav im ; lik twic ; lik wher ; liv somewher ; los companero ; m cok ; m cran
        iop	6	m delt ; mak $ ; margarit ; mayb twic ; me lazy ; me quitan ; me recomiendan ; me revis
        iop	6	me think ; meth no ; mis tre ; mo ago ; month he ; month no ; mor scaffold ; morning would
        iop	6	mot los ; much of ; my own ; my thigh ; nadi par ; neg uds ; new bf ; night are
        iop	6	night sleep ; niner ; nino no ; nitrou + ; no $ ; no comemo ; no doctor ; no nam ; no prior
        iop	6	no ~dui ; noth befor ; of year ; of yesterday ; off or ; off somewher ; off ~the ; on earth
        iop	6	only do ; op program ; outpatient for ; overreact ; own 0 ; pap say ; par no ; payday to
        iop	6	plan around ; platica ; prob el ; probation at ; pus iop ; que pregunt ; quier un ; rath do
        iop	6	reckles ; relaps prevention ; report say ; residential thre ; rest him ; reten ; rul out
        iop	6	run iop ; rung ; scaffold than ; segur ; seman pas ; semana cuand ; semana en ; septemb 0
        iop	6	she down ; show sinc ; si par ; sin prob ; sin qued ; sinc mov ; sleep eat ; sob sinc
        iop	6	sol 0 ; sol uso ; solter ; sort and ; stil breath ; sus tre ; teng quien ; termin mi
        iop	6	termin su ; termin sus ; that stil ; the dean ; the extend ; the gat ; the stuf ; ther said
        iop	6	therapist say ; they go ; thousand up ; to aft ; to befor ; to cut ; to fal ; to reliev
        iop	6	toddl and ; touch a ; tre nino ; twin and ; two margarita ; una tre ; uno gan ; vis
        iop	6	was cocain ; was fun ; weed ; weed at ; week as ; week to ; week without ; weeknight
        iop	6	wet reckles ; who train ; with childcar ; wkend ; year or ; yo nad ; yo vend ; ~back ~up
        iop	6	~evening ; ~friday ; ~it ~back ; ~no ~noth ; ~pick ~it ; ~trabaj ; ~vin ; ~violat
        iop	5	*cows.0 ; *outpatientWord.0:possible ; *residentialRequest.0:negated
        iop	5	*substance.3:hypothetical ; *substance.3:other_experiencer ; *unaided.0:other_experiencer
        iop	5	+ his ; 0 court ; 0 grandkid ; 0 wk ; a classmat ; a couch ; a cover ; a dorm ; a fifth
        iop	5	a friday ; a juev ; a mailbox ; a norc ; a plant ; a platica ; a sixty ; a stay ; acid
        iop	5	adderal de ; afford a ; aft hes ; aft we ; agost con ; aguant los ; ahi par ; aid quit
        iop	5	alg despu ; already remortgag ; an assessment ; an ~outpatient ; and if ; and mail ; and on
        iop	5	and zer ; anywher for ; apena ; appeal lost ; apprentic electrician ; asleep and ; aspirin
        iop	5	assessment ; ataqu epileptic ; august and ; autistic and ; back by ; be ok ; been about
        iop	5	befor thi ; belt round ; benefit only ; both at ; bother me ; bowl and ; boyfriend want
        iop	5	busc alg ; busc apoy ; but first ; by february ; by himself ; cant be ; cant self
        iop	5	circl the ; clean as ; coachel ; coc cad ; coc x ; cocain about ; cocain de ; cok between
        iop	5	cok few ; cok in ; cok keep ; cok mayb ; com thursday ; compar iop ; con 0 ; corren asi
        iop	5	cort 0 ; count that ; cow 0 ; crab ; crew in ; crystal on ; cuanta ; dad on ; dad used
        iop	5	dan permis ; daught to ; day are ; day did ; day treatment ; dcf csw ; de cirrosi ; de dond
        iop	5	de met ; del andami ; didnt lik ; diet pil ; divorc paper ; doctor for ; doe spe ; dont go
        iop	5	dont leav ; dont lik ; dtr worri ; dui # ; ear to ; edibl sinc ; el vici ; employ eap
        iop	5	en las ; encam ; epilepsy sinc ; espanol por ; est gan ; etoh quit ; eve ; even group
        iop	5	even that ; even the ; evening are ; everyon slap ; exam ; exam is ; f adderal ; f ice
        iop	5	f thc ; fail a ; falt mas ; fami her ; festival in ; few x ; fiance want ; fiesta
        iop	5	fifty day ; finish inpatient ; first semest ; fix incom ; flex ; for aft ; for midterm
        iop	5	for peopl ; for someth ; forfeit ; forklift op ; friday n ; from prison ; fum un ; got thre
        iop	5	grad ok ; grup ; guant ; gummy ; habi ten ; had cocain ; has parkinson ; has told ; hat it
        iop	5	hav group ; hav insuranc ; hav someth ; havent got ; hay de ; her day ; herman sí
        iop	5	herman ya ; himself int ; hom aft ; husband on ; i about ; i grow ; i leav ; i plan
        iop	5	i stock ; id ask ; if i ; im nervou ; in dec ; in fami ; in school ; in two ; incom ; inst
        iop	5	internamient no ; iop i ; iop sch ; iop schedul ; iop track ; is strict ; its too ; ive work
        iop	5	january with ; join an ; just willpow ; k elsewher ; keep going ; kid by ; kid if ; kid und
        iop	5	knuckl it ; la desped ; la noven ; la pizc ; lared ; lft nl ; lift and ; lik it ; lik me
        iop	5	lineman ; lo corren ; loan ; m / ; man so ; margarita on ; mas usa ; mayordom ; me bring
        iop	5	me caig ; me gradu ; me keep ; me neg ; meantim ; mes el ; mi internamient ; mil y
        iop	5	minut now ; mo nev ; month on ; morning ; mot tod ; my 0 ; my thre ; near temecul
        iop	5	near torranc ; necessary ; new man ; ni un ; ni una ; night doe ; night wif ; ningun desd
        iop	5	nl ; no calific ; no contact ; no fund ; no hx ; no meeting ; no ocup ; no qued ; noma cubr
        iop	5	not one ; noth ever ; nurs practition ; o te ; of any ; of bourbon ; of enrollment
        iop	5	off meth ; on birthday ; on fami ; on septemb ; onc a ; one dui ; one mis ; only if
        iop	5	onset 0 ; or on ; outpatient program ; outpatient wher ; own hand ; own troubl ; paid by
        iop	5	paper in ; par ant ; par gent ; par lo ; par pag ; park it ; peric desd ; physical and
        iop	5	pierd el ; plan at ; po me ; pretrial ; prima ; primer vez ; probationary ; program hav
        iop	5	promot ; proof by ; pued dej ; pued hac ; que crezc ; que pued ; que ~intern ; quien me
        iop	5	quitan el ; quitan la ; quot 0 ; ram ; random test ; recomiendan ; relief ; reliev her
        iop	5	requir iop ; resi last ; ring me ; rom ; ros with ; run aft ; said so ; scaffold ; scar me
        iop	5	seat if ; seat in ; segun lo ; seman 0 ; semana que ; semestr ; seniority ; seren ; set me
        iop	5	seven week ; she rais ; she went ; shed kil ; shed lik ; si dej ; sin peric ; sinc colleg
        iop	5	six beer ; som clas ; som weeknight ; spe in ; spring for ; stand ther ; station in
        iop	5	step away ; step out ; suelt ; swear hel ; ten que ; tenth grad ; terminat ; test for ; th i
        iop	5	than meeting ; the cheap ; the coach ; the comput ; the foreman ; the question ; the vis
        iop	5	then what ; ther noth ; ther or ; they threw ; theyr all ; theyr down ; thi july
        iop	5	thre littl ; thre residential ; thre und ; tien demenci ; til january ; toda mis ; tom dos
        iop	5	tuition ; turn her ; twelv week ; un grup ; un par ; una cervez ; una cuatr ; una noch
        iop	5	unaid ; unic ; unic que ; uno va ; unpaid ; until spr ; upstair neighbor ; uso ; uso coc
        iop	5	uso cristal ; vayan ; vez al ; vici ; viend el ; vyvans to ; want mor ; want virtual
        iop	5	was every ; watch my ; way that ; weed but ; weed only ; week a ; week out ; week so
        iop	5	weekend when ; went anywher ; whatev com ; wher u ; whil theyr ; whol year ; wks no ; y pa
        iop	5	y pierd ; you cal ; you off ; yr last ; zoom or ; ~etoh x ; ~hang ~herself ; ~nev ; ~off i
        iop	5	~outpt ; ~qued ; ~shift ; ~sick ~off ; ~to ~someon
        iop	4	*ago.3 ; *conflict.9 ; *family.2 ; *otherService.9:hypothetical ; *quantity.2 ; *seizure.3
        iop	4	*service.0:hypothetical ; *thirdParty.9:historical ; *wantsToQuit.0:hypothetical ; + wheth
        iop	4	0 gl ; 0 usa ; a calend ; a cart ; a cpa ; a crowb ; a fix ; a head ; a motel ; a problem
        iop	4	a ventilator ; a version ; a year ; a yr ; about is ; about thre ; accountabl ; aft cok
        """
}
