extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop3 = """
        iop	3	corren ; could go ; couldnt <money> ; counsel ; counsel befor ; county has ; coupl night
        iop	3	cov and ; coverag of ; crack aft ; cran op ; crank to ; cristal empez ; cristal por ; crowd
        iop	3	crystal fiv ; crystal thre ; cuand <play> ; cuand jueg ; cuanta <week> ; cuanta semana
        iop	3	cumpl mis ; cumpli sus ; d <stop> ; d <treatment> ; d/c 0 ; da ni ; dad girl ; day coin
        iop	3	daytim or ; de <sedative> ; de entr ; de grup ; de juni ; de marihuan ; de met ; de mujer
        iop	3	de nadi ; de pag ; de tecat ; de verguenz ; dead in ; deckhand ; dejarlo ; deni x ; despu ya
        iop	3	detox need ; dia completo ; didnt <give> ; didnt lik ; din is ; dismis ; do <night>
        iop	3	do cocain ; do outpatient ; do spe ; do your ; doctor ni ; doctor no ; doesnt com
        iop	3	doesnt open ; dog got ; doing ok ; don by ; dos tre ; dosciento ; down inpatient ; drawn
        iop	3	drink wkend ; driv again ; driv for ; driv night ; drown in ; drunk at ; dtr worri ; dui #
        iop	3	each <go> ; eat for ; ecstasy ; edibl at ; el <colleague> ; el <hot> ; el <sedative>
        iop	3	el avion ; el chiquit ; el turn ; el vici ; els ; emergenci noma ; empacador ; empec
        iop	3	empez con ; empez en ; en <job> ; en <week> ; en boda ; en hondura ; encor ; enquir
        iop	3	epilepsy wel ; era cristal ; es <crowd> ; eso qued ; espanol por ; eve or ; even ~drink
        iop	3	evening / ; evening for ; every library ; every party ; everyon slap ; exam is ; f adderal
        iop	3	f cart ; f no ; f nurs ; f turn ; fail a ; fail test ; fami court ; feel bet ; festival in
        iop	3	few x ; fifty ; fifty fiv ; fifty thre ; first <law> ; first ive ; first of ; fml on
        iop	3	for aft ; for drink ; for eve ; for ketamin ; for monday ; for stimulant ; for thc
        iop	3	foreman 0 ; forty fiv ; four glas ; fri / ; from <awake> ; from <treatment> ; from anybody
        iop	3	from drink ; from prison ; from rehab ; from then ; from wak ; fue <alcohol> ; ful <stop>
        iop	3	fum pur ; gallery ; get its ; gf <need> ; gf want ; girl 0 ; glas most ; glas win
        iop	3	go <treatment> ; go hom ; gon past ; got eleven ; got loos ; got thre ; grad a ; gradu
        iop	3	gram in ; group not ; group of ; group or ; group program ; group wher ; grup que
        iop	3	guy downstair ; ha <feel> ; ha toc ; habi ten ; had <go> ; had <stimulant> ; had mor
        iop	3	half most ; hard my ; harvest ; has <wait> ; has becom ; has just ; has stay ; has told
        iop	3	hav group ; hav in ; hav no ; hav them ; hav zer ; havent <need> ; havent want ; hay de
        iop	3	hay otr ; he <hit> ; he graduat ; he kept ; he pas ; he stop ; he usad ; health <insurance>
        iop	3	hear me ; heat no ; her physician ; her so ; hes at ; hes fiv ; hes nin ; hes not
        iop	3	hes replac ; hic <amount> ; hic un ; him <phone> ; him cal ; him its ; himself no ; his folk
        iop	3	his hour ; his two ; hitch ; hom every ; hom the ; hondura y ; i clerk ; i consum ; i die
        iop	3	i do ; i draw ; i leav ; i mak ; i plan ; i wrap ; id <think> ; id lik ; if ; if out
        iop	3	if she ; if so ; im aft ; im all ; im head ; im insur ; im off ; im sob ; im ~away ; in bed
        iop	3	in novemb ; in oct ; in outpatient ; in pe ; in school ; in troubl ; infart ; infart y
        iop	3	inscrib ; inst ; intensiv tre ; interest in ; intern ni ; intern y ; internamient
        iop	3	iop brochur ; iop is ; iop por ; ironwork meth ; is <order> ; is <stranger> ; is convinc
        iop	3	is ice ; is mor ; is nobody ; is off ; is requir ; is weed ; isnt anyon ; isnt happen
        iop	3	it <hear> ; it going ; it lik ; it pay ; it sound ; its how ; its ketamin ; its vyvans
        iop	3	ive bought ; ive mov ; join an ; july when ; jun 0 ; juni de ; just <stimulant> ; kais deni
        iop	3	keep it ; keep me ; kid go ; knot ; kratom ; kratom shot ; la <cannabis> ; la control
        iop	3	la fiebr ; la uni ; laps 0 ; laps no ; larg <pet> ; larg animal ; las <daytime> ; las fiesta
        iop	3	las junta ; las madr ; las tacha ; last plac ; last saturday ; lav la ; layof ; layof in
        iop	3	lazy ; lean on ; leav her ; leav i ; leav vm ; let so ; lik peopl ; lin of ; liv hom
        iop	3	lo <threat> ; lo advirti ; loan ; lock with ; lockdown ; long haul ; look forward
        iop	3	los <caretaking> ; los compadr ; los sab ; lyft ; m <drug> ; m <law> ; m adderal ; m delt
        iop	3	m ironwork ; m lineman ; m tak ; machinist 0 ; mak <amount> ; mak nineteen ; malibu on
        iop	3	manan se ; many hour ; march when ; marketplac ; may to ; mayb six ; md <write>
        iop	3	me <alcohol> ; me <insurance> ; me <treatment> ; me caig ; me cobran ; me som ; me they
        iop	3	me ~intern ; medic y ; medicin no ; meet ; memorial ; memorial day ; meth no ; mg stabl
        iop	3	mi oficial ; mil de ; mil por ; mio es ; mir el ; mis day ; mis is ; mo <past> ; mo ago
        iop	3	mo on ; mol en ; mom doesnt ; mom work ; monitor rn ; monst ; month all ; month no
        iop	3	morning befor ; morning would ; most shift ; mot tod ; must enrol ; my audit ; my coin
        iop	3	my meth ; my residential ; my weight ; nad <amount> ; nad mas ; nadi que ; near <home>
        iop	3	near hom ; need structur ; neg uds ; nev <think> ; nev <treatment> ; nev drank ; nev treat
        iop	3	new <kin> ; new <partner> ; new guy ; new job ; new man ; next step ; next wed ; ni segur
        iop	3	ni ~<key> ; ni ~papel ; night a ; night are ; night deni ; night nev ; nin tien ; niner
        iop	3	no $ ; no contact ; no fam ; no fund ; no helmet ; no medical ; no medicin ; no meeting
        iop	3	no oth ; no prior ; no program ; no ~<hospital> ; no ~dui ; nobody who ; not <lock>
        iop	3	not fin ; not interest ; not one ; not pay ; noth <pain> ; noth hurt ; novemb 0 ; novemb i
        iop	3	nurs practition ; och <count> ; och mil ; oct ; of <soon> ; of adderal ; of bourbon
        iop	3	of embarrassment ; of next ; off and ; off two ; oil <outdoors> ; oil field ; on <room>
        iop	3	on <sedative> ; on <week> ; on doubl ; on earth ; on march ; onc <always> ; onc every
        iop	3	onc sinc ; one beer ; one dui ; only <child> ; only <medicine> ; only <outdoors>
        iop	3	only <take> ; only outpatient ; only thing ; only vet ; op <insurance> ; op benefit ; or sat
        iop	3	or zoom ; order by ; oth men ; otr <day> ; otr <drive> ; otr driv ; out <leave>
        iop	3	outpatient is ; outpatient kind ; outpatient or ; outpatient that ; overd it ; own pcp
        iop	3	own troubl ; pap say ; par uno ; parent clas ; parti ; party on ; pay for ; pay that
        iop	3	pcp say ; pe ; pen that ; per <need> ; per el ; per le ; peric ; permis en ; pes par
        iop	3	phon me ; pie en ; pinot with ; pip de ; pisc ; platica ; po me ; pop for ; popper
        iop	3	por <job> ; possession ; possibl ; post <treatment> ; pot ; powd cocain ; practition
        iop	3	prescot on ; prescrib to ; primer vez ; prog ; program by ; proof by ; prove ; psych no
        iop	3	pue ahi ; pued dej ; pul up ; quail ; que <continue> ; que llegu ; que ofrecen ; que pag
        iop	3	que todo ; quien la ; quien platic ; quier grupo ; quincen ; quitan la ; ra ; rais an
        iop	3	re <church> ; re your ; regres el ; resi d/c ; residential i ; rest is ; reten ; right i
        iop	3	ris y ; rn <stimulant> ; roof crew ; rostr ; rough <amount> ; rte ; run from ; said no
        iop	3	said so ; salg el ; sali el ; salvation ; salvation army ; saturday ; saturday she ; saw a
        iop	3	say kid ; schedul ; school pickup ; se gradu ; se hag ; se ~<wait> ; se ~qued ; sea <wait>
        iop	3	sea qued ; seat in ; second job ; secondary ; see if ; segun lo ; segur ; segur sin
        iop	3	sei semana ; sei vec ; self <stimulant> ; seman par ; seman tre ; semana casi ; semana cuand
        iop	3	semana dur ; seniority ; separ ; sept no ; seventy fiv ; she trust ; she worri ; should talk
        iop	3	si me ; si yo ; sin <insurance> ; sin <medicine> ; sin aseguranz ; sin un ; sinc <school>
        iop	3	sinc final ; singl <job> ; singl one ; singl shift ; siquier ; sit til ; sixty thousand
        iop	3	sleep good ; sleep two ; slip in ; smok lik ; snap at ; snort meth ; so <daytime> ; so mad
        iop	3	so neith ; sol car ; sol y ; solit a ; solit con ; som friday ; som tim ; somebody so
        iop	3	sometim a ; spe ; spe in ; spirit ; sponsor ; sponsor say ; squeez in ; stabl <opioid>
        iop	3	stabl on ; station in ; stay end ; stay sob ; steam ; step ; step for ; stepdown ; stock
        iop	3	stori and ; straight up ; strangl the ; structur <job> ; stubbornnes ; suction ; sud fri
        iop	3	suelt ; sus <count> ; swear hel ; taqueri ; tard a ; teach and ; termin mi ; texa with
        iop	3	than he ; than thre ; that <order> ; that it ; thc ; the appeal ; the aquarium ; the cocain
        iop	3	the dispatch ; the draw ; the fram ; the lad ; the niner ; the residential ; the salvation
        iop	3	the sleev ; the sou ; the stuf ; the team ; the thought ; the vyvans ; the warehous
        iop	3	them night ; them thi ; then or ; ther <say> ; ther nobody ; ther or ; ther they
        iop	3	thes <child> ; they <asleep> ; they play ; they replac ; they sleep ; theyd <fire>
        iop	3	theyd <give> ; theyr <amount> ; thi term ; thought lik ; thre weekend ; threw my
        iop	3	throughout <need> ; tien autism ; tienen el ; til <fall> ; til fal ; til january ; til oct
        iop	3	tim <take> ; tim <week> ; tim was ; tim week ; tio el ; to <blood> ; to <calm> ; to <past>
        iop	3	to <school> ; to aft ; to clas ; to everyon ; to fal ; to liv ; to replac ; to ~talk
        iop	3	toddl and ; tom per ; took acid ; torch ; troubl just ; trust my ; twelv week ; twic a
        iop	3	two a ; two margarita ; ultim cop ; un <cannabis> ; un dui ; un toqu ; una <alone>
        iop	3	una <appointment> ; una o ; una ray ; una sei ; una sol ; und <count> ; uni ; unic
        iop	3	union rep ; until octob ; up with ; upheld ; upstair neighbor ; use mayb ; uso peric
        iop	3	usted en ; utah for ; va y ; vanish for ; ver que ; vez un ; vici ; viern del ; volv ; w/d
        iop	3	want eval ; want somebody ; was it ; was littl ; watch a ; watch to ; way that ; we want
        iop	3	wedding a ; weed ; weed but ; weed cart ; weed most ; weed on ; weed pen ; week a ; week but
        iop	3	week hom ; week old ; week sob ; week to ; weekend for ; weekend turn ; went backward
        iop	3	which evening ; which night ; whippet ; who <afraid> ; who <see> ; who set ; widow in
        iop	3	wif worri ; wil cov ; wis ; with <friend> ; with childcar ; with ketamin ; with nobody
        iop	3	with structur ; with vodk ; within the ; without any ; without meth ; wk etoh ; wont <money>
        iop	3	work ful ; x / ; y doming ; y pa ; y program ; y quier ; y regres ; ya <ask> ; ya vaci
        iop	3	year i ; year smok ; yes but ; yo nad ; yo solit ; you <goodbye> ; you <money> ; you <phone>
        iop	3	you got ; you off ; you run ; your friend ; your seat ; yr no ; zer coverag ; zombi
        iop	3	zombi en ; zoom or ; ~<asleep> ; ~<continue> ; ~<count> ~<day> ; ~<opioid> no
        iop	3	~<rope> ~herself ; ~<treatment> has ; ~<treatment> ~<crowd> ; ~<treatment> ~<stimulant>
        iop	3	~<treatment> ~<treatment> ; ~a ~<consume> ; ~a ~<crowd> ; ~a ~group ; ~adderal ; ~aft
        iop	3	~back ; ~check ; ~check ~in ; ~etoh x ; ~for ~a ; ~hang ~herself ; ~hors ; ~outpt ; ~positiv
        iop	3	~seman ; ~sicknes noth ; ~thur ; ~violat ; ~wont ~be
        iop	2	$ $ ; *abstinent.3:historical ; *clientAdmin.opensNote:other_experiencer
        iop	2	*conflict.lookAlike ; *confusion ; *cows ; *deliriumTremens:other_experiencer
        iop	2	*drinks.0:negated ; *duration.3 ; *frequency.1:other_experiencer
        iop	2	*hallucination.lookAlike:other_experiencer ; *heavy:other_experiencer
        iop	2	*otherService.therapist:negated ; *residentialWord:negated
        iop	2	*seizure.prior:other_experiencer ; *serviceQuestion:negated ; *sinceLastUse.2
        iop	2	*spam.opensNote ; *substance.opioid:historical ; *vendor.opensNote ; *wantsOff
        iop	2	*wantsToQuit:hypothetical ; *withdrawal:negated ; + <clinician> ; + <job> ; + <month>
        iop	2	+ <treatment> ; + in ; + wheth ; / <illness> ; 0 <ask> ; 0 <child> ; 0 <week> ; 0 drink
        iop	2	0 empti ; 0 evening ; 0 hard ; 0 ipa ; 0 mil ; 0 pk ; 0 rais ; 0 residential ; 0 shak ; 0 th
        iop	2	0 thousand ; 0 without ; 0 x ; 0 y/o ; <afraid> ~<stimulant> ; <alcohol> <container>
        iop	2	<alcohol> <law> ; <alcohol> <media> ; <alcohol> <official> ; <alcohol> <week>
        iop	2	<alcohol> all ; <alcohol> con ; <alcohol> el ; <alcohol> which ; <alcohol> ~<consume>
        iop	2	<alone> <eat> ; <alone> <moment> ; <alone> <money> ; <alone> y ; <always> <eat>
        iop	2	<always> <need> ; <always> <partner> ; <always> <photo> ; <always> <start>
        iop	2	<always> <trade> ; <always> <withdrawal> ; <amount> <month> ; <amount> <school>
        iop	2	<amount> <sedative> ; <amount> al ; <amount> as ; <amount> clos ; <amount> copita
        iop	2	<amount> lik ; <amount> near ; <amount> structur ; <amount> that ; <amount> too
        iop	2	<amount> up ; <amount> usa ; <angry> <write> ; <angry> it ; <angry> over
        iop	2	<appointment> <drive> ; <appointment> <furniture> ; <appointment> extern
        iop	2	<ask> <chestheart> ; <ask> <child> ; <ask> <job> ; <ask> <treatment> ; <ask> <week>
        iop	2	<ask> anyway ; <ask> him ; <ask> ~<treatment> ; <asleep> <blade> ; <asleep> <record>
        iop	2	<asleep> <week> ; <asleep> a ; <asleep> fin ; <asleep> is ; <awake> <furniture>
        iop	2	<blade> que ; <blood> <crowd> ; <blood> <happy> ; <blood> <moment> ; <bodypart> <pain>
        iop	2	<bodypart> <take> ; <bodypart> <write> ; <bodypart> com ; <bodypart> cuanta
        iop	2	<bodypart> dont ; <bodypart> flat ; <bodypart> prob ; <bodypart> pul ; <bodypart> wont
        iop	2	<break> <break> ; <break> i ; <breath> 0 ; <build> <blade> ; <build> and ; <buy> <month>
        iop	2	<buy> <rope> ; <buy> our ; <calm> part ; <cannabis> <consume> ; <cannabis> <phone>
        iop	2	<cannabis> <pill> ; <cannabis> all ; <cannabis> desd ; <cannabis> n ; <cannabis> toda
        iop	2	<cannabis> with ; <caretaking> <appointment> ; <caretaking> <kin> ; <caretaking> <treatment>
        iop	2	<caretaking> al ; <caretaking> no ; <chestheart> <day> ; <chestheart> a ; <child> 0
        iop	2	<child> <day> ; <child> <drug> ; <child> <rail> ; <child> con ; <child> grand ; <child> nadi
        iop	2	<child> tien ; <clean> its ; <colleague> <threat> ; <colleague> must ; <colleague> ya
        iop	2	<color> <amount> ; <color> so ; <consume> <alcohol> ; <consume> <ask> ; <consume> <asleep>
        iop	2	<consume> <clean> ; <consume> <hospital> ; <consume> <money> ; <consume> <play>
        iop	2	<consume> <tool> ; <consume> aft ; <consume> en ; <consume> entr ; <consume> until
        iop	2	<consume> ~<cannabis> ; <container> i ; <container> is ; <continue> <breath>
        iop	2	<continue> <home> ; <continue> <rope> ; <continue> and ; <continue> la ; <count> <headface>
        iop	2	<count> <outdoors> ; <count> <rarely> ; <count> en ; <count> she ; <count> them ; <crash> of
        iop	2	<crowd> + ; <crowd> 0 ; <crowd> <appointment> ; <crowd> <trust> ; <crowd> <week>
        iop	2	<crowd> aft ; <crowd> allow ; <crowd> go ; <crowd> por ; <crowd> to ; <crowd> wer
        iop	2	<day> <afraid> ; <day> <height> ; <day> <hospital> ; <day> <intoxicated> ; <day> away
        iop	2	<day> cumpli ; <day> fueron ; <day> noth ; <day> nunc ; <day> off ; <daytime> <fluid>
        iop	2	<daytime> a ; <daytime> or ; <die> <sober> ; <die> is ; <die> lik ; <drive> <daytime>
        iop	2	<drive> for ; <drive> mi ; <drive> til ; <drive> was ; <drug> <job> ; <drug> <sick>
        iop	2	<drug> at ; <drug> del ; <drug> sinc ; <eat> or ; <eat> stir ; <eat> to ; <eat> twic
        iop	2	<emergency> <go> ; <emergency> noma ; <feel> <appointment> ; <feel> <fire> ; <feel> a
        iop	2	<feel> con ; <fire> <day> ; <fire> <stranger> ; <fluid> <see> ; <fluid> and
        iop	2	<friend> <photo> ; <furniture> <hold> ; <furniture> <kin> ; <give> <drug> ; <give> <start>
        iop	2	<give> par ; <go> <night> ; <go> <stiff> ; <go> <volunteer> ; <go> acros ; <go> along
        iop	2	<go> through ; <go> us ; <go> ~<treatment> ; <goodbye> <amount> ; <happy> <die> ; <happy> so
        iop	2	<happy> to ; <headface> <count> ; <headface> <eat> ; <headface> <need> ; <headface> <trade>
        iop	2	<hear> <month> ; <hear> <night> ; <height> <kin> ; <height> <last> ; <height> de
        iop	2	<hit> <consume> ; <hold> <day> ; <hold> and ; <home> aft ; <home> by ; <home> confirm
        iop	2	<home> im ; <home> somewher ; <home> the ; <home> to ; <hospital> <afraid>
        iop	2	<hospital> <home> ; <hospital> <take> ; <hot> <headface> ; <illness> <asleep>
        iop	2	<illness> <count> ; <illness> <day> ; <illness> at ; <illness> nobody ; <illness> por
        iop	2	<illness> sinc ; <illness> wel ; <insurance> <say> ; <insurance> <write> ; <insurance> me
        iop	2	<insurance> of ; <intoxicated> 0 ; <intoxicated> <month> ; <intoxicated> mayb ; <job> <pet>
        iop	2	<job> <stranger> ; <job> first ; <job> nuev ; <job> porqu ; <job> that ; <job> they
        iop	2	<key> <law> ; <key> <partner> ; <kill> si ; <kin> <cannabis> ; <kin> <furniture>
        iop	2	<kin> deploy ; <kin> only ; <kin> wer ; <kin> with ; <kin> ~<emergency> ; <kin> ~<height>
        iop	2	<last> <clinician> ; <last> <sober> ; <last> nam ; <law> <fall> ; <law> <intoxicated>
        iop	2	<law> <write> ; <law> no ; <law> scen ; <law> which ; <leave> <clinician> ; <leave> <go>
        iop	2	<leave> <hospital> ; <leave> <stop> ; <leave> el ; <leave> em ; <leave> even ; <leave> i
        iop	2	<leave> over ; <leave> til ; <lock> acros ; <lock> right ; <medicine> ni
        iop	2	<moment> <outdoors> ; <moment> he ; <moment> que ; <money> <daytime> ; <money> <go>
        iop	2	<money> apena ; <money> for ; <money> so ; <month> <clinician> ; <month> <cold>
        iop	2	<month> <furniture> ; <month> <hospital> ; <month> <phone> ; <month> <relapse>
        iop	2	<month> <start> ; <month> con ; <month> hed ; <month> la ; <month> off ; <month> only
        iop	2	<month> ~<stimulant> ; <need> <daytime> ; <need> <school> ; <need> <treatment> ; <need> an
        iop	2	<need> de ; <needle> de ; <night> <afraid> ; <night> <asleep> ; <night> are ; <night> do
        iop	2	<night> im ; <night> one ; <night> par ; <night> so ; <official> <partner> ; <official> no
        iop	2	<official> who ; <opening> <leave> ; <opening> of ; <opioid> 0 ; <opioid> <play>
        iop	2	<opioid> aft ; <opioid> por ; <order> <bodypart> ; <order> <day> ; <order> <job>
        iop	2	<outdoors> <buy> ; <outdoors> <palecolor> ; <outdoors> <past> ; <outdoors> <write>
        iop	2	<outdoors> me ; <outdoors> only ; <partner> <cannabis> ; <partner> <count> ; <partner> are
        iop	2	<partner> nad ; <past> 0 ; <past> <hit> ; <past> with ; <pet> <drug> ; <pet> becaus
        iop	2	<pet> out ; <phone> <church> ; <phone> <go> ; <phone> <hot> ; <phone> con ; <phone> me
        iop	2	<phone> the ; <photo> <see> ; <photo> sinc ; <pill> <month> ; <pill> <sedative> ; <pill> is
        iop	2	<pill> out ; <play> <room> ; <play> <year> ; <play> bat ; <play> ok ; <play> sinc
        iop	2	<play> who ; <promise> <write> ; <put> <stranger> ; <put> away ; <put> hast
        iop	2	<rail> <amount> ; <rail> <see> ; <rarely> en ; <record> <hospital> ; <relapse> <crowd>
        iop	2	<relapse> <water> ; <room> <afraid> ; <room> <headface> ; <room> becaus ; <room> hav
        iop	2	<room> her ; <room> my ; <rope> a ; <sad> <phone> ; <sad> per ; <say> <tool> ; <say> im
        iop	2	<say> op ; <say> per ; <say> un ; <say> ~<amount> ; <school> ; <school> <consume>
        iop	2	<school> <goodbye> ; <school> <past> ; <school> <shame> ; <school> <stimulant>
        iop	2	<school> <stop> ; <school> <treatment> ; <school> our ; <school> until ; <school> yr
        iop	2	<school> ~<school> ; <sedative> <consume> ; <sedative> <stop> ; <see> <height>
        iop	2	<see> <treatment> ; <see> any ; <see> con ; <see> how ; <see> no ; <seizure> <year>
        iop	2	<shake> tod ; <shame> <happy> ; <sick> sin ; <sober> <job> ; <sober> <week> ; <sober> on
        iop	2	<soon> <stranger> ; <soon> del ; <soon> for ; <soon> step ; <start> <colleague>
        iop	2	<start> <partner> ; <start> of ; <start> ther ; <stiff> <amount> ; <stiff> <daytime>
        iop	2	<stiff> <room> ; <stimulant> <friend> ; <stimulant> <pill> ; <stimulant> about
        iop	2	<stimulant> between ; <stimulant> cant ; <stimulant> d/c ; <stimulant> mak
        iop	2	<stimulant> medical ; <stimulant> out ; <stimulant> rough ; <stimulant> sin
        iop	2	<stimulant> was ; <stimulant> ya ; <stop> <container> ; <stop> <stimulant>
        iop	2	<stop> <treatment> ; <stop> de ; <stop> ninety ; <stop> sus ; <stranger> <hit>
        iop	2	<stranger> <month> ; <stranger> <week> ; <take> <tool> ; <take> ahead ; <take> evaluat
        iop	2	<take> for ; <take> myself ; <take> pop ; <take> tim ; <take> zer ; <take> ~a
        iop	2	<think> <die> ; <think> <hold> ; <think> around ; <think> for ; <think> lik ; <think> wont
        iop	2	<think> ~<insurance> ; <think> ~<job> ; <threat> me ; <tool> <treatment> ; <tool> sinc
        iop	2	<town> <play> ; <town> cant ; <town> mi ; <trade> <clinician> ; <trade> <outdoors>
        iop	2	<trade> on ; <trade> self ; <treatment> ; <treatment> <drive> ; <treatment> <money>
        iop	2	<treatment> <partner> ; <treatment> <start> ; <treatment> <trade> ; <treatment> approv
        iop	2	<treatment> are ; <treatment> can ; <treatment> clos ; <treatment> hac ; <treatment> inf
        iop	2	<treatment> nad ; <treatment> out ; <treatment> sat ; <treatment> that ; <treatment> within
        iop	2	<trust> <calm> ; <trust> <happy> ; <trust> <see> ; <trust> <treatment> ; <trust> id
        iop	2	<trust> to ; <try> <water> ; <try> la ; <vendor> <record> ; <vermin> me ; <volunteer>
        iop	2	<wait> <child> ; <wait> <night> ; <wait> ahead ; <wait> atra ; <wait> just ; <wait> las
        iop	2	<wait> no ; <wait> someplac ; <wait> ya ; <water> <headface> ; <water> was ; <week>
        iop	2	<week> <cannabis> ; <week> <kin> ; <week> <moment> ; <week> <outdoors> ; <week> <play>
        iop	2	<week> <see> ; <week> <stimulant> ; <week> <stranger> ; <week> about ; <week> casi
        iop	2	<week> off ; <week> sin ; <week> that ; <week> turn ; <week> x ; <week> ~<treatment>
        iop	2	<withdrawal> <day> ; <withdrawal> <think> ; <withdrawal> with ; <write> <home> ; <write> all
        iop	2	<write> its ; <write> medical ; <year> <kin> ; <year> has ; <year> ther ; a <law>
        iop	2	a <leave> ; a <school> ; a ban ; a birthday ; a brid ; a chain ; a cocain ; a counselor
        iop	2	a fac ; a film ; a fourth ; a funny ; a gap ; a group ; a gummy ; a landscap ; a monst
        iop	2	a motel ; a nephew ; a night ; a nin ; a pillow ; a pitch ; a roof ; a sponsor ; a step
        iop	2	a sunburn ; a talk ; a zombi ; a zoom ; a ~<alcohol> ; a ~<amount> ; a ~<home> ; a ~beer
        iop	2	a ~liv ; abog ; abog client ; about <day> ; about end ; about is ; about twic ; about you
        iop	2	abuel y ; adderal at ; adderal for ; adderal most ; adic ; aetn ppo ; afford a ; afford it
        iop	2	afloj ; aft <partner> ; aft <stimulant> ; aft i ; aft me ; aft my ; aft school
        iop	2	aft thanksgiv ; again last ; agar manej ; aged ; agency has ; ago stil ; ago with ; agost y
        iop	2	aguant las ; aguant los ; aguant ya ; ahog en ; ahor que ; ahor tien ; aid quit ; al <town>
        iop	2	al lleg ; al otr ; al trabaj ; alg <money> ; all nos ; all over ; almond ; alon for
        iop	2	already know ; als hav ; als my ; an 0 ; an <appointment> ; an aspirin ; an entir
        iop	2	and between ; and cant ; and drov ; and everyon ; and feel ; and ice ; and mail ; and new
        iop	2	and skip ; and sunday ; and swear ; and ther ; and wrot ; and yel ; and ~nev ; and ~only
        iop	2	anoch traig ; anti ; any <need> ; any <night> ; any <stranger> ; any hour ; anyth lik
        iop	2	anywher i ; apoy ; april ; are <asleep> ; are asleep ; are at ; are cod ; are fami ; are mak
        iop	2	army and ; as min ; as smok ; asad ; asada ; ashor ; asi de ; asi dic ; ask anyway ; ask he
        iop	2	ask him ; aspirin ; at <photo> ; at <start> ; at fifty ; at footbal ; ataqu ; athletic
        iop	2	atropel ; august and ; aun ; away ; away gam ; azul ; baby is ; back <day> ; back bedroom
        iop	2	bal and ; ban le ; bangor ; barb 0 ; bark ; barn in ; basketbal ; be <eat> ; be <put>
        iop	2	be email ; be had ; becaus the ; bed anywher ; bed my ; been <break> ; been <drug>
        iop	2	been <school> ; been <write> ; been crush ; been good ; been look ; been say ; been tak
        iop	2	been tight ; been using ; been vap ; been writ ; beer on ; beer when ; befor exam ; befor im
        iop	2	befor ten ; begin ; begin the ; behind my ; bet so ; bien de ; bio dad ; blood twic
        iop	2	blown up ; bodi in ; booklet ; born with ; borrach de ; both <consume> ; both at ; both the
        iop	2	bought him ; boyfriend in ; boyfriend want ; brand ; braz ; bronca ; brought me ; brunch
        iop	2	buddi ; bug me ; bump in ; buoy ; bury me ; busc apoy ; but her ; but i ; by <go> ; by day
        iop	2	by himself ; by zoom ; cag ; cal herself ; cal the ; calambr ; calific ; calv ; cam her
        iop	2	can leav ; cannot leav ; cant <ask> ; cant <goodbye> ; cant <phone> ; cant ask ; cant cal
        iop	2	cant lay ; cant mis ; cant step ; cant stop ; cap ; capful ; car over ; cardi ; caregiv
        iop	2	carn asada ; cart with ; caught myself ; cen ; centr dond ; certificat from ; cerveza con
        iop	2	cha by ; chamomil ; champagn at ; cheap ; cheap kind ; chef say ; chest to ; chew ; chiv
        iop	2	cincuent dia ; cincuent y ; circl the ; circl with ; clean ; clean 0 ; clean pool
        iop	2	clinical and ; clinical inf ; clr <child> ; clr <kin> ; clr <phone> ; clr <take> ; clr had
        iop	2	club <amount> ; cnslr ; cobr y ; coc desd ; cocain about ; cocain aft ; cocain hac
        iop	2	cocain los ; cocain thursday ; coffe ground ; coffe stir ; coin and ; cok mayb ; cok to
        iop	2	cok two ; colleg ; com dos ; compton ; con <friend> ; con <need> ; con autism ; con horari
        iop	2	con que ; con uno ; concert ; consult extern ; copay for ; copita ; copita de ; corporat
        iop	2	corren de ; cort 0 ; cotiz ; could it ; counselor in ; count on ; court report ; cow ; cow 0
        iop	2	cpa ; cpap ; crack problem ; cran operator ; crew in ; crim scen ; cristal nad ; cristal x
        iop	2	cruz y ; crystal on ; csw ; ct 0 ; cuadril ; cuanta <moment> ; cuanta hora ; cuarent
        iop	2	cuent no ; cuid a ; current resi ; custom ; d end ; dad cal ; dad deploy ; dad found
        iop	2	dad used ; dat + ; daught 0 ; daught think ; day at ; day away ; day hom ; day than
        iop	2	day they ; dds ; de all ; de desintoxicacion ; de falt ; de probation ; de riversid
        iop	2	de solter ; de varia ; de zombi ; death and ; dec por ; dejarla ; del <child>
        iop	2	del <illness> ; del <kin> ; del salon ; del tal ; demon and ; deni not ; deploy no
        iop	2	desd navidad ; desert ; despu del ; detox from ; dia si ; did <always> ; did <count>
        iop	2	did every ; did her ; did six ; did that ; died of ; dig si ; dijeron ; din every ; diplom
        iop	2	ditch ; do cok ; do night ; doe <amount> ; doe iop ; doing so ; dolar por ; dollar
        iop	2	doming con ; domingo de ; domingo viend ; domingo y ; don anyth ; don for ; don sinc
        """
}
