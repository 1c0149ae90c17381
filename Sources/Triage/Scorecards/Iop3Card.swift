extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop3 = """
        iop	3	de falt ; de grup ; de intern ; de met ; de mujer ; de nadi ; de tecat ; de vez ; de zombi
        iop	3	dead in ; deckhand ; dejarla ; del turn ; dementi ; deni x ; despu ya ; did that ; didnt lik
        iop	3	do <cannabis> ; do <night> ; do at ; do cocain ; do cok ; do night ; do spe ; doe iop
        iop	3	doesnt com ; dog got ; doing ok ; don by ; dond lo ; dont <leave> ; dont leav ; dop
        iop	3	dosciento ; down inpatient ; drank too ; drawn ; driv again ; driv for ; drown in ; drunk at
        iop	3	drunk mayb ; drunk the ; dry in ; dtr worri ; each <go> ; eat for ; ecstasy ; edibl sinc
        iop	3	eight a ; el <hot> ; el <sedative> ; el avion ; el bautiz ; el chiquit ; el duen ; el turn
        iop	3	elsewher ; emergenci noma ; empacador ; en <job> ; en <week> ; en boda ; en tod ; encor
        iop	3	end next ; epilepsy sinc ; epilepsy wel ; es <crowd> ; es peric ; eso qued ; espos quier
        iop	3	estarian mejor ; etoh quit ; eve <moment> ; eve or ; even one ; evening / ; ever <ask>
        iop	3	ever ask ; every dol ; every party ; everybody say ; everyon slap ; f adderal ; f cart
        iop	3	f mol ; f no ; fail test ; feel bet ; fentanyl in ; festival ; festival in ; few a ; fiesta
        iop	3	fifty ; fifty eight ; fifty fiv ; fin <clinician> ; first <day> ; first lin ; fiv on
        iop	3	for <break> ; for drink ; for eve ; for ketamin ; for monday ; foreman 0 ; forty fiv
        iop	3	fost placement ; four glas ; fri / ; from <awake> ; from drink ; from prison ; from wak
        iop	3	fue alcoholic ; ful <stop> ; fum pur ; gallery ; get its ; girl 0 ; glas <alcohol>
        iop	3	glas each ; glas most ; glas win ; glas with ; go <treatment> ; go hom ; go tomorrow
        iop	3	god rest ; going away ; gon past ; got eleven ; got laid ; got loos ; got thre ; gradu
        iop	3	gram in ; grandbabi ; grandmoth grandson ; group / ; group aft ; group not ; group of
        iop	3	group program ; grup en ; guant ; gummy ; guy downstair ; habi ten ; hac dos ; had <go>
        iop	3	half most ; hard my ; has <illness> ; has <wait> ; has becom ; has just ; has stay
        iop	3	has told ; hast que ; hav even ; hav them ; hav zer ; havent got ; havent had ; hawthorn and
        iop	3	hay de ; he <hit> ; he already ; he graduat ; he pas ; he stop ; he usad ; hear me ; heat no
        iop	3	hel <consume> ; hel use ; help stay ; her physician ; her so ; her your ; hes nin
        iop	3	hes replac ; hid the ; hij de ; his <treatment> ; his folk ; his hour ; his two ; hmo
        iop	3	hom every ; hour a ; hr <need> ; hr want ; hrs for ; husband on ; i about ; i cannot
        iop	3	i clerk ; i consum ; i die ; i do ; i draw ; i grow ; i leav ; i mak ; i threw ; i wear
        iop	3	i wrap ; ice <always> ; if she ; im aft ; im all ; im insur ; im leav ; im off ; im sob
        iop	3	in novemb ; in oct ; in outpatient ; in pe ; in school ; in stay ; in troubl ; in van
        iop	3	inpatient stay ; inst ; insuranc of ; intak at ; intensiv de ; intensiv tre ; interest in
        iop	3	iop aft ; iop brochur ; iop is ; iop near ; iop sch ; iop track ; irm a ; ironwork meth
        iop	3	is <order> ; is <stranger> ; is any ; is bet ; is mor ; is night ; is requir ; is simp
        iop	3	isnt anyon ; isnt happen ; it going ; it mad ; it pay ; it than ; its crack ; its new
        iop	3	its smal ; its two ; its vyvans ; ive bought ; ive work ; joshu ; juli ; juli se ; juni de
        iop	3	just not ; keep an ; keep it ; keep me ; ketamin at ; kid a ; kid go ; kin in ; kitten
        iop	3	la <cannabis> ; la fiebr ; la uni ; laps 0 ; laps no ; las <daytime> ; las junta ; last plac
        iop	3	last saturday ; lav la ; lazy ; leav i ; leav my ; leav til ; let so ; level <treatment>
        iop	3	lewy ; lewy body ; lif on ; lik it ; lin of ; littl one ; liv hom ; lo <threat> ; lo advirti
        iop	3	lock acros ; lockdown ; long haul ; los guant ; los her ; low <money> ; lv ; lyft ; m <drug>
        iop	3	m audit ; m ironwork ; m lineman ; machinist 0 ; mak <amount> ; mak too ; man so ; many hour
        iop	3	march when ; marketplac ; may she ; may to ; mayb six ; md <write> ; me <stimulant>
        iop	3	me <treatment> ; me caig ; me evaluat ; me ofrecen ; me pued ; me think ; mean a ; mean and
        iop	3	mean no ; meet ; mes con ; mes la ; mes lo ; meth no ; mg stabl ; mi <church> ; mi ama
        iop	3	mi puest ; mientra estan ; might as ; mis clinical ; mis is ; mo ago ; mom did ; mom doesnt
        iop	3	monitor rn ; month and ; month noth ; most shift ; mot nad ; mushroom and ; mushroom onc
        iop	3	must <start> ; my certificat ; my cocain ; my coverag ; my gran ; my plan ; my seat
        iop	3	my weight ; myself on ; nadi que ; near temecul ; necesit alg ; need structur ; neg uds
        iop	3	neighbor to ; new boyfriend ; new guy ; new man ; next for ; next guy ; next step ; next wed
        iop	3	night deni ; night doe ; night nev ; nin tien ; niner ; ningun desd ; nitrou ; no $ ; no aid
        iop	3	no camin ; no contact ; no fac ; no fam ; no helmet ; no prior ; no program ; no volv
        iop	3	no ~<relapse> ; no ~<sick> ; no ~dui ; no ~reca ; no ~sicknes ; nobody can ; nobody set
        iop	3	noch par ; non in ; not <lock> ; not fin ; not interest ; not one ; not pay ; not possibl
        iop	3	noth <pain> ; noth hurt ; novemb ; novemb i ; now aft ; nurs <school> ; nurs practition
        iop	3	nurs school ; o te ; och <count> ; och mil ; of adderal ; of bourbon ; of is ; off two
        iop	3	on <room> ; on <sedative> ; on <week> ; on fami ; on pension ; onc <always> ; onc every
        iop	3	onc she ; one <cannabis> ; one <friend> ; one but ; one fail ; only <child>
        iop	3	only <medicine> ; only <outdoors> ; only <take> ; only licens ; op <insurance> ; op benefit
        iop	3	open mic ; or now ; or zoom ; order by ; oth men ; otr <drive> ; otr driv ; out <leave>
        iop	3	outpatient is ; outpatient kind ; own drink ; own troubl ; pacient de ; paid by ; pap solter
        iop	3	par gent ; par intern ; par él ; party on ; pe ; per <need> ; per le ; perc ; perdi el
        iop	3	peric ; permis en ; pharmacist in ; phon me ; physical <sick> ; physical and ; pictur on
        iop	3	pisc ; plan around ; platica ; pleas <phone> ; po me ; post <treatment> ; pot ; practition
        iop	3	premium ; prima ; primer vez ; prob ; program de ; program if ; proof by ; prove
        iop	3	psicolog que ; pue ahi ; pued dej ; pul up ; pus iop ; quail ; que <continue> ; que llegu
        iop	3	que ofrecen ; que pag ; que todo ; qued con ; quien la ; quien platic ; quier dejarla
        iop	3	quincen ; quitan la ; quot me ; ra ; rais <child> ; rais an ; rais by ; re <church>
        iop	3	ref from ; refus <treatment> ; regres el ; relativ ; relief ; respit agency ; rest is
        iop	3	right i ; ris y ; rn adderal ; roof crew ; rough <amount> ; rte ; run from ; sab con
        iop	3	said so ; salg el ; sali positiv ; salvation ; salvation army ; sam <night>
        iop	3	sap <appointment> ; sat <crowd> ; saturday ; saturday 0 ; saturday at ; saturday been
        iop	3	saw a ; scal ; schedul ; screen at ; se gradu ; se ~<wait> ; se ~qued ; second job
        iop	3	secondary ; see if ; segun lo ; segur ; sei semana ; self <stimulant> ; seman tre ; semana
        iop	3	semana casi ; semana cuand ; seniority ; separ ; sept no ; seventy fiv ; she worri ; si yo
        iop	3	sient con ; sil ; sin <medicine> ; sin un ; sinc <school> ; singl <job> ; singl one
        iop	3	singl shift ; sit til ; six on ; sleep good ; slept in ; slip in ; smal for ; snap at
        iop	3	snort meth ; so <daytime> ; so neith ; solter 0 ; som <school> ; som <week> ; som clas
        iop	3	som tim ; somebody els ; someon lik ; someth with ; sometim a ; spar me ; spe ; sponsor
        iop	3	squeez in ; ssa ; ssi ; stabl <opioid> ; stabl on ; start aft ; start dat ; stat <alcohol>
        iop	3	stat bar ; stay ahead ; stay sob ; steam ; step ; step for ; stori and ; strangl the
        iop	3	structur <job> ; student 0 ; su estanci ; suction ; sud ; sud fri ; suelt ; sus amiga
        iop	3	suspension ; tac truck ; talk and ; taqueri ; ten que ; tenth <school> ; tenth grad
        iop	3	than aa ; than he ; than that ; that <daytime> ; that <order> ; that it ; that me
        iop	3	that stil ; thc ; the aquarium ; the combin ; the cuf ; the dispatch ; the draw ; the fly
        iop	3	the fram ; the grief ; the lad ; the only ; the real ; the reception ; the salvation
        iop	3	the sleev ; the stuf ; the team ; the therapist ; the thought ; the ~scholarship
        iop	3	them night ; them thi ; then or ; ther anyth ; ther or ; ther som ; ther they
        iop	3	therapist said ; theyr <amount> ; thi term ; thought lik ; thre my ; thre season
        iop	3	throughout <need> ; tien alzheim ; tien autism ; tien demenci ; tienen <treatment> ; til oct
        iop	3	tim <take> ; tim <week> ; tim week ; timetabl ; tio el ; to $ ; to <calm> ; to aft ; to clas
        iop	3	to cut ; to enrol ; to fal ; toddl and ; tom mis ; tom per ; took acid ; took four ; torch
        iop	3	traig opresion ; tre nino ; trust my ; twelv week ; twenty minut ; two 0 ; two a ; two light
        iop	3	two margarita ; ultim cop ; un <cannabis> ; un dui ; un toqu ; una <alcohol>
        iop	3	una <appointment> ; una cuatr ; una ray ; una sei ; una tard ; uni ; union rep
        iop	3	until <month> ; until octob ; up with ; upheld ; upstair neighbor ; use mayb ; use peopl
        iop	3	used and ; utah for ; va y ; vanish for ; vec en ; ventilator ; ver que ; vez un ; vici
        iop	3	viern ; viern del ; volv ; w/in ; w/in 0 ; want somebody ; was it ; was littl ; wav at
        iop	3	we los ; we run ; wedding a ; weed but ; weed is ; weed on ; weed pen ; week a ; week as
        iop	3	week is ; week no ; week old ; week sob ; went backward ; wer <sad> ; what <money>
        iop	3	what <treatment> ; what open ; whatev com ; which group ; which night ; whit knuckl
        iop	3	who <afraid> ; who <see> ; whod ; whod <see> ; widow in ; wif pregnant ; wif want
        iop	3	wif worri ; wil <ask> ; wil ask ; wil cov ; willpow ; with <friend> ; with <illness>
        iop	3	with childcar ; with husb ; with ketamin ; with nobody ; with structur ; within the
        iop	3	without meth ; wk <sober> ; wk sob ; wks aft ; wks residential ; won ; wont pay ; work so
        iop	3	worth <say> ; would ~lik ; y camin ; y doming ; y program ; y quier ; y regres ; ya <ask>
        iop	3	ya vaci ; yal hav ; yes but ; you <goodbye> ; you <phone> ; you end ; you off ; you run
        iop	3	youl <think> ; your even ; your seat ; yr <home> ; zer <day> ; zer coverag ; ~0 ~wks
        iop	3	~<alcohol> x ; ~<amount> <say> ; ~<amount> ~a ; ~<asleep> ; ~<continue> ; ~<leave> ~<month>
        iop	3	~<opioid> no ; ~<rope> ~herself ; ~<stimulant> ~<consume> ; ~<treatment> ~<crowd>
        iop	3	~<treatment> ~<stimulant> ; ~<treatment> ~<treatment> ; ~a ~<consume> ; ~a ~professional
        iop	3	~adderal ; ~aft ; ~back ; ~de ~<child> ; ~few ~tim ; ~for ~a ; ~group ; ~hang ~herself
        iop	3	~hors ; ~in ~<stranger> ; ~in ~person ; ~or ~in ; ~outpt ; ~positiv ; ~professional ; ~sat
        iop	3	~sicknes ; ~sicknes noth ; ~ther ~no ; ~to ~someon ; ~wks ; ~wont ~be ; él <asleep>
        iop	2	$ $ ; *abstinent.3:historical ; *chestPain.9 ; *confusion.0 ; *cows.0
        iop	2	*deliriumTremens.0:negated ; *deliriumTremens.0:other_experiencer ; *detoxRequest.0:negated
        iop	2	*drinks.0:negated ; *duration.3 ; *lapse.0:other_experiencer ; *mandator.0:hypothetical
        iop	2	*occasional.0:negated ; *otherService.5:negated ; *overdose.0:hypothetical
        iop	2	*residentialWord.0:negated ; *seizure.2:other_experiencer ; *seizure.3
        iop	2	*serviceQuestion.0:negated ; *spam.1 ; *substance.3:other_experiencer ; *thirdParty.9
        iop	2	*uses.0:historical ; *vendor.1 ; *wantsOff.0 ; *withdrawal.0:negated ; + <clinician>
        iop	2	+ <job> ; + <month> ; + <school> ; + cok ; + in ; / <illness> ; 0 <ask> ; 0 <week> ; 0 an
        iop	2	0 dast ; 0 dat ; 0 drink ; 0 each ; 0 empti ; 0 evening ; 0 ipa ; 0 k ; 0 la ; 0 mes ; 0 pk
        iop	2	0 shak ; 0 th ; 0 usa ; 0 week ; 0 y/o ; <afraid> ~<stimulant> ; <alcohol> <media>
        iop	2	<alcohol> <week> ; <alcohol> aft ; <alcohol> all ; <alcohol> con ; <alcohol> el
        iop	2	<alcohol> only ; <alcohol> which ; <alcohol> ~<consume> ; <alone> <child>
        iop	2	<alone> <clinician> ; <alone> <moment> ; <alone> <outdoors> ; <alone> le ; <alone> yo
        iop	2	<always> <start> ; <always> <withdrawal> ; <amount> <count> ; <amount> <month>
        iop	2	<amount> <sedative> ; <amount> al ; <amount> as ; <amount> clos ; <amount> copita
        iop	2	<amount> cuand ; <amount> lik ; <amount> near ; <amount> sag ; <amount> smal
        iop	2	<amount> structur ; <amount> too ; <amount> usa ; <angry> <write> ; <angry> it
        iop	2	<appointment> <drive> ; <appointment> <soon> ; <appointment> <start> ; <appointment> extern
        iop	2	<ask> <child> ; <ask> <night> ; <ask> <treatment> ; <ask> <week> ; <ask> anyway ; <ask> him
        iop	2	<ask> permis ; <ask> ~<treatment> ; <asleep> <record> ; <asleep> is ; <blade> que
        iop	2	<blood> <crowd> ; <blood> <moment> ; <blood> <stranger> ; <blood> is ; <bodypart> <eat>
        iop	2	<bodypart> <height> ; <bodypart> <soon> ; <bodypart> <take> ; <bodypart> cuanta
        iop	2	<bodypart> dont ; <bodypart> lik ; <bodypart> prob ; <bodypart> pul ; <bodypart> wont
        iop	2	<bodysound> <hear> ; <break> <break> ; <build> is ; <buy> <month> ; <buy> <rope>
        iop	2	<buy> <week> ; <calm> part ; <cannabis> <consume> ; <cannabis> <past> ; <cannabis> <phone>
        iop	2	<cannabis> <write> ; <cannabis> con ; <cannabis> desd ; <caretaking> <kin>
        iop	2	<caretaking> <order> ; <caretaking> <treatment> ; <caretaking> over ; <chestheart> <day>
        iop	2	<chestheart> on ; <child> 0 ; <child> go ; <child> grand ; <child> nadi ; <child> tien
        iop	2	<church> <stop> ; <clean> <die> ; <clean> <need> ; <clean> its ; <clinician> ni
        iop	2	<clinician> no ; <cold> <day> ; <colleague> must ; <colleague> ya ; <color> <amount>
        iop	2	<consume> <alcohol> ; <consume> <asleep> ; <consume> <clean> ; <consume> <eat>
        iop	2	<consume> <money> ; <consume> <start> ; <consume> <tool> ; <consume> aft ; <consume> crank
        iop	2	<consume> entr ; <consume> mis ; <consume> ~<cannabis> ; <container> i ; <continue> <breath>
        iop	2	<continue> <rope> ; <continue> <year> ; <continue> being ; <continue> la
        iop	2	<count> <headface> ; <count> <rarely> ; <count> she ; <count> them ; <crash> of ; <crowd> +
        iop	2	<crowd> <appointment> ; <crowd> <daytime> ; <crowd> <trust> ; <crowd> allow ; <crowd> go
        iop	2	<crowd> of ; <crowd> that ; <crowd> to ; <day> <afraid> ; <day> <height> ; <day> <hospital>
        iop	2	<day> <intoxicated> ; <day> away ; <day> cumpli ; <day> than ; <daytime> <church>
        iop	2	<daytime> <fluid> ; <daytime> <leave> ; <daytime> or ; <die> <sober> ; <die> lik
        iop	2	<drive> <daytime> ; <drive> for ; <drug> + ; <drug> <job> ; <drug> <past> ; <drug> <sick>
        iop	2	<drug> del ; <eat> cant ; <eat> stir ; <eat> to ; <feel> <appointment> ; <feel> <calm>
        iop	2	<feel> a ; <feel> nad ; <fluid> <see> ; <fluid> <stimulant> ; <friend> <day>
        iop	2	<friend> <job> ; <friend> <photo> ; <furniture> <hold> ; <furniture> <kin>
        iop	2	<furniture> <school> ; <give> <start> ; <give> <stimulant> ; <go> <home> ; <go> <night>
        iop	2	<go> <stiff> ; <go> <volunteer> ; <go> through ; <go> us ; <go> with ; <go> ~<treatment>
        iop	2	<happy> <alone> ; <happy> so ; <headface> <count> ; <headface> <need>
        iop	2	<headface> <palecolor> ; <headface> <trade> ; <hear> <month> ; <height> has ; <height> ive
        iop	2	<hit> <consume> ; <hold> <day> ; <hold> <room> ; <hold> and ; <home> by ; <home> clean
        iop	2	<home> confirm ; <home> im ; <hospital> <home> ; <hot> 0 ; <hot> <headface>
        iop	2	<illness> <asleep> ; <illness> <count> ; <illness> <day> ; <illness> <leave>
        iop	2	<illness> nobody ; <illness> por ; <illness> wel ; <illness> y ; <insurance> <say>
        iop	2	<insurance> <write> ; <insurance> laps ; <insurance> me ; <insurance> of ; <job> <day>
        iop	2	<job> <past> ; <job> <stranger> ; <job> that ; <job> they ; <key> <day> ; <key> <stop>
        iop	2	<kill> si ; <kin> <always> ; <kin> <give> ; <kin> only ; <kin> wer ; <kin> with
        iop	2	<kin> ~<emergency> ; <kin> ~<insurance> ; <last> <clinician> ; <last> nam ; <law> <consume>
        iop	2	<law> no ; <law> scen ; <law> which ; <leave> <leave> ; <leave> em ; <leave> even
        iop	2	<leave> for ; <leave> i ; <leave> over ; <lock> <eat> ; <lock> my ; <lock> right
        iop	2	<medicine> <sick> ; <moment> <drive> ; <moment> <partner> ; <moment> <sober> ; <moment> cant
        iop	2	<money> <go> ; <money> eso ; <money> so ; <month> 0 ; <month> <clinician> ; <month> <die>
        iop	2	<month> <friend> ; <month> <furniture> ; <month> <hospital> ; <month> hed ; <month> los
        iop	2	<month> me ; <month> ni ; <month> only ; <month> up ; <need> <appointment> ; <need> <start>
        iop	2	<need> <treatment> ; <need> an ; <need> de ; <need> he ; <need> ~<home> ; <need> ~<relapse>
        iop	2	<night> <asleep> ; <night> im ; <night> nev ; <night> only ; <night> par ; <night> so
        iop	2	<official> who ; <opening> light ; <opening> of ; <opening> post ; <opening> the
        iop	2	<opioid> <play> ; <opioid> aft ; <opioid> patient ; <order> <bodypart> ; <order> <day>
        iop	2	<order> <job> ; <outdoors> me ; <outdoors> only ; <pain> <write> ; <partner> <count>
        iop	2	<past> 0 ; <past> <play> ; <past> <try> ; <past> board ; <past> ten ; <pet> at
        iop	2	<pet> becaus ; <pet> out ; <phone> <go> ; <phone> el ; <phone> re ; <phone> the
        iop	2	<photo> <stranger> ; <photo> sinc ; <photo> wher ; <pill> <sedative> ; <pill> is
        iop	2	<pill> out ; <play> <rarely> ; <play> bat ; <play> ok ; <play> sinc ; <play> ~<afraid>
        iop	2	<promise> <take> ; <promise> by ; <put> <container> ; <put> <stranger> ; <put> hast
        iop	2	<rail> <amount> ; <rail> <clinician> ; <rail> <see> ; <rarely> <stimulant> ; <rarely> <week>
        iop	2	<rarely> en ; <record> <hospital> ; <relapse> <crowd> ; <relapse> <water> ; <room> <afraid>
        iop	2	<room> but ; <room> lik ; <room> my ; <rope> <eat> ; <rope> <furniture> ; <say> im
        iop	2	<say> op ; <say> un ; <say> whil ; <say> ~<amount> ; <school> ; <school> 0
        iop	2	<school> <goodbye> ; <school> <kin> ; <school> <pet> ; <school> <start>
        iop	2	<school> <stimulant> ; <school> <stop> ; <school> all ; <school> es ; <school> our
        iop	2	<school> re ; <school> until ; <school> yr ; <school> ~<school> ; <sedative> <clinician>
        iop	2	<sedative> <consume> ; <sedative> <stop> ; <see> <bodypart> ; <see> <chestheart>
        iop	2	<see> <height> ; <see> <treatment> ; <see> any ; <see> con ; <see> forward ; <see> how
        iop	2	<see> your ; <seizure> <year> ; <shake> + ; <shake> tod ; <sick> sin ; <sober> <job>
        iop	2	<sober> on ; <sober> sinc ; <soon> <past> ; <soon> <stranger> ; <soon> del ; <soon> no
        iop	2	<start> <day> ; <start> <fall> ; <start> <partner> ; <start> around ; <start> en
        iop	2	<start> ther ; <stiff> <daytime> ; <stiff> <room> ; <stimulant> <clean> ; <stimulant> <cold>
        iop	2	<stimulant> @ ; <stimulant> by ; <stimulant> down ; <stimulant> hac ; <stimulant> mak
        iop	2	<stimulant> medical ; <stimulant> was ; <stimulant> ya ; <stop> <treatment> ; <stop> all
        iop	2	<stop> de ; <stop> ninety ; <stop> w/o ; <stranger> <cannabis> ; <stranger> <hit>
        iop	2	<stranger> <trade> ; <stranger> lik ; <take> <blade> ; <take> <friend> ; <take> <law>
        iop	2	<take> <tool> ; <take> ahead ; <take> for ; <take> pop ; <take> tim ; <take> zer
        iop	2	<think> <hold> ; <think> for ; <think> wont ; <threat> me ; <tired> <bodypart>
        iop	2	<tool> <treatment> ; <town> <alone> ; <town> <key> ; <town> <say> ; <town> cant
        iop	2	<town> doing ; <town> mi ; <trade> <clinician> ; <trade> <crowd> ; <trade> a ; <trade> del
        iop	2	<trade> on ; <trade> self ; <treatment> ; <treatment> <drive> ; <treatment> <go>
        iop	2	<treatment> <medicine> ; <treatment> <money> ; <treatment> <partner> ; <treatment> <start>
        iop	2	<treatment> <trade> ; <treatment> are ; <treatment> can ; <treatment> ful ; <treatment> hac
        iop	2	<treatment> just ; <treatment> out ; <treatment> que ; <treatment> sat ; <treatment> that
        iop	2	<treatment> without ; <trust> <bodypart> ; <trust> <happy> ; <trust> <treatment>
        iop	2	<trust> id ; <trust> who ; <try> <opioid> ; <try> <water> ; <vermin> me ; <volunteer>
        iop	2	<wait> <child> ; <wait> <day> ; <wait> <night> ; <wait> <stimulant> ; <wait> <town>
        iop	2	<wait> atra ; <wait> just ; <wait> las ; <wait> so ; <wait> someplac ; <wait> ya
        iop	2	<water> <furniture> ; <week> ; <week> <kin> ; <week> <moment> ; <week> <outdoors>
        iop	2	<week> <play> ; <week> <school> ; <week> <see> ; <week> <stimulant> ; <week> <stranger>
        iop	2	<week> about ; <week> casi ; <week> nunc ; <week> off ; <week> par ; <week> sin
        iop	2	<week> turn ; <withdrawal> <day> ; <withdrawal> <think> ; <withdrawal> no
        iop	2	<withdrawal> with ; <write> all ; <write> its ; <year> <church> ; <year> has ; a <law>
        iop	2	a <school> ; a <year> ; a bacheloret ; a brid ; a chain ; a couch ; a counselor ; a crowb
        iop	2	a fac ; a fix ; a four ; a fourth ; a funny ; a goodby ; a head ; a light ; a night ; a nin
        iop	2	a pillow ; a pitch ; a schedul ; a sophomor ; a steady ; a step ; a studi ; a talk ; a two
        iop	2	a zoom ; a ~<home> ; a ~liv ; abog ; abog dic ; about <amount> ; about <die> ; about is
        iop	2	about thre ; about two ; about you ; abril por ; abuel y ; adderal at ; adderal for
        iop	2	adderal i ; adderal off ; adorno ; afford ; afford it ; aft clas ; aft softbal
        iop	2	aft thanksgiv ; aft theyr ; again last ; agency has ; ago stil ; agost y ; aguant los
        iop	2	aguant ya ; ahog en ; ahor tien ; alcohol all ; alg <money> ; alg <treatment> ; alg despu
        iop	2	alg entr ; almond ; alon for ; als my ; am <happy> ; ama ; an <appointment> ; an <clothes>
        iop	2	an aspirin ; an eval ; and <church> ; and between ; and cant ; and drov ; and feel ; and hat
        iop	2	and ice ; and if ; and ket ; and mail ; and skip ; and swear ; and ther ; and thursday
        iop	2	and wrot ; and yel ; and ~nev ; and ~only ; anfetamin ; ano par ; answer ; answer her
        iop	2	any <night> ; any <stranger> ; anyon els ; anyth lik ; apoy ; appeal lost ; apprentic
        iop	2	apprentic electrician ; april ; are at ; are fami ; are ther ; army and ; as smok ; asad
        iop	2	asada ; aseguranz y ; asham to ; asi dic ; ask anyway ; ask he ; ask him ; aspirin
        iop	2	at <start> ; at <year> ; at footbal ; at nit ; at pcp ; at ~<school> ; at ~school ; ataqu
        iop	2	athletic ; audit scor ; august and ; away ; away gam ; away tomorrow ; baby is
        iop	2	back bedroom ; bal and ; barb 0 ; bark ; barn in ; bautiz ; bautiz y ; be <afraid>
        iop	2	be <eat> ; be <put> ; be best ; be email ; be had ; be him ; be out ; be thre ; be zer
        iop	2	becaus the ; becom ; becom a ; bed my ; been <break> ; been <school> ; been crush ; been fin
        iop	2	been good ; been look ; been most ; been say ; been tak ; been using ; been writ ; beer a
        iop	2	befor im ; befor non ; began 0 ; began when ; begin ; begin the ; behind the ; belt round
        iop	2	bet so ; between <moment> ; between now ; bio dad ; blood twic ; blood work ; blow at
        iop	2	blown up ; boda ; bodi in ; body to ; booklet ; born with ; bos no ; both at ; bought him
        iop	2	bowl and ; boyfriend want ; brand ; braz ; breakup ; brew ; brochur mail ; bronc ; brunch
        iop	2	buddi ; bug me ; bury me ; but i ; but me ; by <go> ; by county ; by day ; cabin ; cak on
        iop	2	cal herself ; cal the ; cam her ; can leav ; cannot leav ; cant <phone> ; cant cal
        iop	2	cant lay ; cant rememb ; cant stop ; car over ; cardi ; caregiv ; carn asada ; cart with
        iop	2	caught it ; caught myself ; cen ; centr dond ; certificat from ; chamomil ; chemistry
        iop	2	chest and ; chest to ; chiquit ; chist ; cincuent dia ; cincuent y ; circl the ; clas thi
        iop	2	clean ; clean pool ; clear no ; clinical ; clinical and ; clinical inf ; clock ; clos to
        iop	2	clr <child> ; clr at ; clr was ; cnslr ; cobr y ; coc desd ; coc en ; cocain a ; cocain aft
        iop	2	cocain los ; coffe ground ; coffe stir ; coffin ; cok aft ; cok mayb ; cok no ; cok two
        iop	2	cok x ; colleg ; color ; com dos ; com hom ; commercial ; compadr en ; complet ; complet his
        iop	2	con <friend> ; con <treatment> ; con ayud ; con que ; con terapi ; confus que
        iop	2	consult extern ; contratist ; copay for ; copita ; copita de ; copy of ; corren de
        iop	2	corren y ; cort 0 ; costumbr ; could it ; could ~do ; count and ; count on ; county has
        iop	2	county outpatient ; coupl evening ; court report ; cov and ; cow ; cow 0 ; crank to
        iop	2	crew in ; crim scen ; cristal empez ; cristal x ; ct 0 ; cuadril ; cuanta <moment>
        iop	2	cuanta hora ; cuent no ; cuid y ; cumpl sus ; curb 0 ; current resi ; custom ; d end
        iop	2	dad found ; dad used ; dat + ; daught think ; day at ; day away ; day probation ; day they
        iop	2	daytim or ; dbt ; dds ; de <die> ; de <money> ; de <month> ; de all ; de desintoxicacion
        iop	2	de juni ; de marihuan ; de mot ; de riversid ; de verguenz ; dean <need> ; dean want
        iop	2	death and ; dec por ; dejarlo ; del <child> ; del <kin> ; del nin ; del ranch ; del salon
        iop	2	demon and ; deni inpatient ; deni not ; deploy no ; despu del ; desvi ; detox from
        iop	2	did <always> ; did <count> ; did every ; did her ; did six ; did to ; died of ; dig si
        iop	2	dijeron ; din every ; din is ; diner ; diplom ; diplom y ; disabl ; discharg 0 ; dismis
        iop	2	ditch ; do <amount> ; do your ; doctor ni ; doctor no ; doe crystal ; doe your ; doesnt open
        iop	2	doing so ; dolar por ; dollar ; doming con ; domingo de ; domingo y ; don for ; don sinc
        iop	2	don with ; dop sick ; dorm en ; dos copita ; down with ; dr pham ; draw ; drink every
        iop	2	drink mor ; drink two ; drink until ; drop off ; drug use ; drunk driv ; drunk i
        iop	2	dry <room> ; duck ; dug ; dui # ; dui on ; durang ; each <week> ; easy it ; eat hes
        iop	2	edibl at ; effect ; el <colleague> ; el <law> ; el adderal ; el contratist ; el futbol
        iop	2	el intensiv ; el program ; ell en ; ell era ; els <need> ; els <stimulant> ; els adderal
        iop	2	els want ; em with ; empec en ; en <always> ; en <day> ; en <partner> ; en cad ; en cuand
        iop	2	en las ; en may ; en seman ; end thi ; epilepsy ; er ; er doc ; era <stimulant>
        iop	2	es <amount> ; es con ; es cristal ; escalera y ; escuelit ; eso per ; espanol por ; esperan
        iop	2	est mi ; est per ; estimat ; estoy list ; estoy un ; eval don ; eval say ; evalu y ; even
        iop	2	even <amount> ; even ~drink ; event ; every library ; evict ; exact <amount> ; exam is
        iop	2	extern ; f <drug> ; f <go> ; f <stimulant> ; f <stop> ; f <treatment> ; f edibl ; f ice
        iop	2	f nurs ; f snort ; f thc ; f turn ; faint ; falta ; fam ; fam in ; fami cant ; fami court
        iop	2	fami her ; fami on ; fanta ; farmaci ; february i ; fel hit ; fenc post ; fiance
        iop	2	fifteen minut ; fifty day ; fifty thre ; final and ; first <go> ; first job ; fit around
        """
}
