extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop3 = """
        iop	3	dry in ; dtr worri ; each <go> ; eat for ; ecstasy ; edibl sinc ; eight a ; el <hot>
        iop	3	el <sedative> ; el avion ; el bautiz ; el chiquit ; el duen ; el turn ; elsewher
        iop	3	emergenci noma ; empacador ; en <job> ; en <week> ; en boda ; en tod ; encor ; end next
        iop	3	epilepsy sinc ; epilepsy wel ; es <crowd> ; es peric ; eso qued ; espos quier
        iop	3	estarian mejor ; etoh quit ; eve <moment> ; eve or ; even one ; evening / ; ever <ask>
        iop	3	ever ask ; every dol ; every party ; everybody say ; everyon slap ; exam is ; f adderal
        iop	3	f cart ; f mol ; f no ; fail test ; feel bet ; fentanyl in ; festival ; festival in ; few a
        iop	3	fiesta ; fifty ; fifty eight ; fifty fiv ; fin <clinician> ; first <day> ; first lin
        iop	3	fiv on ; for <break> ; for drink ; for eve ; for ketamin ; for monday ; foreman 0
        iop	3	forty fiv ; fost placement ; four glas ; fri / ; from drink ; from prison ; fue alcoholic
        iop	3	ful <stop> ; fum pur ; gallery ; get its ; girl 0 ; glas <alcohol> ; glas each ; glas most
        iop	3	glas win ; glas with ; go <treatment> ; go hom ; go tomorrow ; god rest ; going away
        iop	3	gon past ; got eleven ; got laid ; got loos ; got thre ; gradu ; gram in ; grandbabi
        iop	3	grandmoth grandson ; group / ; group aft ; group not ; group of ; group program ; grup en
        iop	3	guant ; gummy ; guy downstair ; habi ten ; hac dos ; had <go> ; had <stimulant> ; half most
        iop	3	hard my ; has <illness> ; has <wait> ; has becom ; has just ; has stay ; has told ; hast que
        iop	3	hav even ; hav them ; hav zer ; havent got ; havent had ; hawthorn and ; hay de ; he <hit>
        iop	3	he already ; he graduat ; he pas ; he stop ; he usad ; hear me ; heat no ; hel <consume>
        iop	3	hel use ; help stay ; her physician ; her so ; her your ; hes nin ; hes replac ; hid the
        iop	3	hij de ; his <treatment> ; his folk ; his hour ; his two ; hmo ; hom every ; hour a
        iop	3	hr <need> ; hr want ; hrs for ; husband on ; i about ; i cannot ; i clerk ; i consum ; i die
        iop	3	i do ; i draw ; i grow ; i leav ; i mak ; i threw ; i wear ; i wrap ; ice <always> ; if she
        iop	3	im aft ; im all ; im insur ; im leav ; im off ; im sob ; in novemb ; in oct ; in outpatient
        iop	3	in pe ; in school ; in stay ; in troubl ; in van ; inpatient stay ; inst ; insuranc of
        iop	3	intak at ; intensiv de ; intensiv tre ; interest in ; internamient ; iop aft ; iop brochur
        iop	3	iop is ; iop near ; iop sch ; iop track ; irm a ; ironwork meth ; is <order> ; is <stranger>
        iop	3	is any ; is bet ; is cok ; is mor ; is night ; is requir ; is simp ; is sixteen ; isnt anyon
        iop	3	isnt happen ; it going ; it mad ; it pay ; it than ; its crack ; its new ; its smal
        iop	3	its two ; its vyvans ; ive bought ; ive work ; joshu ; juli ; juli se ; juni de ; just not
        iop	3	keep an ; keep it ; keep me ; ketamin at ; kid a ; kid go ; kin in ; kitten ; la fiebr
        iop	3	la uni ; laps 0 ; laps no ; las <daytime> ; las junta ; last plac ; last saturday ; lav la
        iop	3	lazy ; leav i ; leav my ; leav til ; leav vm ; let so ; level <treatment> ; lewy ; lewy body
        iop	3	lie i ; lif on ; lik it ; lin of ; littl one ; liv hom ; lo <threat> ; lo advirti
        iop	3	lock acros ; lockdown ; long haul ; los guant ; los her ; low <money> ; lv ; lyft ; m <drug>
        iop	3	m audit ; m ironwork ; m lineman ; machinist 0 ; mak <amount> ; mak too ; man so ; many hour
        iop	3	march when ; marketplac ; may she ; may to ; mayb six ; md <write> ; me <stimulant>
        iop	3	me <treatment> ; me caig ; me evaluat ; me ofrecen ; me pued ; me think ; mean and ; mean no
        iop	3	meet ; mes con ; mes la ; mes lo ; meth no ; mi <church> ; mi ama ; mi puest ; mientra estan
        iop	3	might as ; mis clinical ; mis is ; mo ago ; mom did ; mom doesnt ; monitor rn ; month and
        iop	3	month noth ; most shift ; mot nad ; mushroom and ; mushroom onc ; must <start>
        iop	3	my certificat ; my cocain ; my coverag ; my gran ; my plan ; my seat ; my weight ; myself on
        iop	3	nadi que ; near temecul ; necesit alg ; need structur ; neg uds ; neighbor to
        iop	3	new boyfriend ; new guy ; new man ; next for ; next guy ; next step ; next wed ; night deni
        iop	3	night doe ; night nev ; nin tien ; niner ; ningun desd ; nitrou ; no $ ; no aid ; no camin
        iop	3	no contact ; no fac ; no fam ; no helmet ; no prior ; no program ; no volv ; no ~<relapse>
        iop	3	no ~<sick> ; no ~dui ; no ~reca ; no ~sicknes ; nobody can ; nobody set ; noch par ; non in
        iop	3	not <lock> ; not fin ; not interest ; not one ; not pay ; not possibl ; noth <pain>
        iop	3	noth hurt ; novemb ; novemb i ; now aft ; nurs <school> ; nurs practition ; nurs school
        iop	3	o te ; of <opioid> ; of adderal ; of bourbon ; of is ; off two ; on <room> ; on <sedative>
        iop	3	on <week> ; on fami ; on march ; on pension ; onc <always> ; onc every ; onc she
        iop	3	one <cannabis> ; one <friend> ; one but ; one fail ; only <child> ; only <medicine>
        iop	3	only <outdoors> ; only <take> ; only licens ; op <insurance> ; op benefit ; open mic
        iop	3	or now ; or zoom ; order by ; oth men ; otr <drive> ; otr driv ; out <leave> ; outpatient is
        iop	3	outpatient kind ; own drink ; own troubl ; pacient de ; paid by ; pap solter ; par gent
        iop	3	par intern ; par él ; party on ; pcp on ; pe ; per <need> ; per le ; perc ; perdi el
        iop	3	peric ; permis en ; pharmacist in ; phon me ; physical <sick> ; physical and ; pictur on
        iop	3	pisc ; plan around ; platica ; pleas <phone> ; po me ; post <treatment> ; pot ; powd cocain
        iop	3	practition ; premium ; prima ; primer vez ; prob ; program de ; program if ; proof by
        iop	3	prove ; psicolog que ; pue ahi ; pued dej ; pul up ; pus iop ; quail ; que <continue>
        iop	3	que llegu ; que ofrecen ; que pag ; que todo ; qued con ; quien la ; quien platic
        iop	3	quier dejarla ; quincen ; quitan la ; quot me ; ra ; rais <child> ; rais an ; rais by
        iop	3	re <church> ; ref from ; refus <treatment> ; regres el ; relativ ; relief ; respit agency
        iop	3	rest is ; right i ; ris y ; rn adderal ; roof crew ; rough <amount> ; rte ; run from
        iop	3	sab con ; said so ; salg el ; sali positiv ; salvation ; salvation army ; sam <night>
        iop	3	sap <appointment> ; sat <crowd> ; saturday ; saturday 0 ; saturday at ; saturday been ; scal
        iop	3	schedul ; screen at ; se gradu ; se ~<wait> ; se ~qued ; second job ; secondary ; see if
        iop	3	segun lo ; segur ; sei semana ; self <stimulant> ; seman tre ; semana ; semana casi
        iop	3	semana cuand ; seniority ; separ ; sept no ; seventy fiv ; she worri ; si yo ; sient con
        iop	3	sil ; sin <medicine> ; sin un ; sinc <school> ; singl <job> ; singl one ; singl shift
        iop	3	sit til ; six on ; sleep good ; slept in ; slip in ; smal for ; snap at ; snort meth
        iop	3	so <daytime> ; so neith ; solter 0 ; som <school> ; som <week> ; som clas ; som tim
        iop	3	somebody els ; someon lik ; someth with ; sometim a ; spar me ; spe ; sponsor ; squeez in
        iop	3	ssa ; ssi ; stabl <opioid> ; stabl on ; start aft ; start dat ; stat <alcohol> ; stat bar
        iop	3	stay ahead ; stay sob ; steam ; step for ; stori and ; strangl the ; structur <job>
        iop	3	student 0 ; su estanci ; suction ; sud ; sud fri ; suelt ; sus amiga ; suspension
        iop	3	tac truck ; talk and ; taqueri ; ten que ; tenth <school> ; tenth grad ; than aa ; than he
        iop	3	than that ; that <daytime> ; that <order> ; that it ; that me ; that stil ; thc
        iop	3	the aquarium ; the combin ; the cuf ; the dispatch ; the draw ; the fly ; the fram
        iop	3	the grief ; the lad ; the only ; the real ; the reception ; the salvation ; the sleev
        iop	3	the stuf ; the team ; the therapist ; the thought ; the ~scholarship ; them night ; then or
        iop	3	ther <say> ; ther anyth ; ther or ; ther som ; ther they ; theyr <amount> ; thi term
        iop	3	thought lik ; thre my ; thre season ; throughout <need> ; tien alzheim ; tien autism
        iop	3	tien demenci ; tienen <treatment> ; til oct ; tim <take> ; tim <week> ; tim week ; timetabl
        iop	3	tio el ; to $ ; to <calm> ; to aft ; to clas ; to cut ; to enrol ; to fal ; toddl and
        iop	3	tom mis ; tom per ; took acid ; took four ; torch ; traig opresion ; tre nino ; trust my
        iop	3	twelv week ; twenty minut ; two 0 ; two a ; two light ; ultim cop ; un <cannabis> ; un dui
        iop	3	un toqu ; una <alcohol> ; una <appointment> ; una cuatr ; una o ; una ray ; una sei
        iop	3	una tard ; uni ; union rep ; until <month> ; until octob ; up with ; upheld
        iop	3	upstair neighbor ; use mayb ; use peopl ; used and ; utah for ; va y ; vanish for ; vec en
        iop	3	ventilator ; ver que ; vez un ; vici ; viern ; viern del ; volv ; w/in ; w/in 0
        iop	3	want somebody ; was it ; was littl ; wav at ; we los ; we run ; wedding a ; weed but
        iop	3	weed on ; weed pen ; week a ; week as ; week is ; week no ; week old ; week sob
        iop	3	went backward ; wer <sad> ; what <money> ; what <treatment> ; what open ; whatev com
        iop	3	which group ; which night ; whit knuckl ; who <afraid> ; who <see> ; whod ; whod <see>
        iop	3	widow in ; wif pregnant ; wif want ; wif worri ; wil <ask> ; wil ask ; wil cov ; willpow
        iop	3	with <friend> ; with <illness> ; with childcar ; with husb ; with ketamin ; with nobody
        iop	3	with structur ; within the ; without meth ; wk <sober> ; wk sob ; wks aft ; wks residential
        iop	3	won ; wont pay ; work so ; worth <say> ; would ~lik ; y camin ; y doming ; y program
        iop	3	y quier ; y regres ; ya <ask> ; ya vaci ; yal hav ; yes but ; you <goodbye> ; you <phone>
        iop	3	you end ; you off ; you run ; youl <think> ; your even ; your seat ; yr <home> ; zer <day>
        iop	3	zer coverag ; ~0 ~wks ; ~<alcohol> x ; ~<amount> <say> ; ~<amount> ~a ; ~<asleep>
        iop	3	~<continue> ; ~<leave> ~<month> ; ~<opioid> no ; ~<rope> ~herself ; ~<stimulant> ~<consume>
        iop	3	~<treatment> ~<crowd> ; ~<treatment> ~<stimulant> ; ~<treatment> ~<treatment>
        iop	3	~a ~<consume> ; ~a ~professional ; ~adderal ; ~aft ; ~back ; ~de ~<child> ; ~few ~tim
        iop	3	~for ~a ; ~group ; ~hang ~herself ; ~hors ; ~in ~<stranger> ; ~in ~person ; ~or ~in ; ~outpt
        iop	3	~positiv ; ~professional ; ~reca ; ~sat ; ~sicknes ; ~sicknes noth ; ~ther ~no ; ~to ~someon
        iop	3	~union ; ~wks ; ~wont ~be ; él <asleep>
        iop	2	$ $ ; *abstinent.3:historical ; *chestPain.9 ; *confusion.0 ; *cows.0
        iop	2	*deliriumTremens.0:negated ; *deliriumTremens.0:other_experiencer ; *detoxRequest.0:negated
        iop	2	*drinks.0:negated ; *duration.3 ; *lapse.0:other_experiencer ; *mandator.0:hypothetical
        iop	2	*occasional.0:negated ; *otherService.5:negated ; *overdose.0:hypothetical
        iop	2	*residentialWord.0:negated ; *seizure.2:other_experiencer ; *seizure.3
        iop	2	*serviceQuestion.0:negated ; *spam.1 ; *substance.3:other_experiencer ; *thirdParty.9
        iop	2	*uses.0:historical ; *vendor.1 ; *wantsOff.0 ; *withdrawal.0:negated ; + <clinician>
        iop	2	+ <job> ; + <month> ; + <school> ; + in ; / <illness> ; 0 <ask> ; 0 <week> ; 0 an ; 0 dast
        iop	2	0 dat ; 0 drink ; 0 each ; 0 empti ; 0 evening ; 0 ipa ; 0 k ; 0 la ; 0 mes ; 0 pk ; 0 shak
        iop	2	0 th ; 0 usa ; 0 week ; 0 y/o ; <afraid> ~<stimulant> ; <alcohol> <law> ; <alcohol> <media>
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
        iop	2	<consume> <alcohol> ; <consume> <clean> ; <consume> <eat> ; <consume> <money>
        iop	2	<consume> <start> ; <consume> <tool> ; <consume> aft ; <consume> crank ; <consume> entr
        iop	2	<consume> mis ; <consume> ~<cannabis> ; <container> i ; <continue> <breath>
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
        iop	2	<furniture> <school> ; <give> <furniture> ; <give> <start> ; <give> <stimulant>
        iop	2	<go> <home> ; <go> <night> ; <go> <stiff> ; <go> <volunteer> ; <go> through ; <go> us
        iop	2	<go> with ; <go> ~<treatment> ; <happy> <alone> ; <happy> so ; <headface> <count>
        iop	2	<headface> <need> ; <headface> <palecolor> ; <headface> <trade> ; <hear> <month>
        iop	2	<height> has ; <height> ive ; <hit> <consume> ; <hold> <day> ; <hold> <room> ; <hold> and
        iop	2	<home> by ; <home> clean ; <home> confirm ; <home> im ; <hospital> <home> ; <hot> 0
        iop	2	<hot> <headface> ; <illness> <asleep> ; <illness> <count> ; <illness> <day>
        iop	2	<illness> <leave> ; <illness> nobody ; <illness> por ; <illness> wel ; <illness> y
        iop	2	<insurance> <say> ; <insurance> <write> ; <insurance> laps ; <insurance> me ; <insurance> of
        iop	2	<job> <day> ; <job> <past> ; <job> <stranger> ; <job> that ; <job> they ; <key> <day>
        iop	2	<key> <stop> ; <kill> si ; <kin> <always> ; <kin> only ; <kin> wer ; <kin> with
        iop	2	<kin> ~<emergency> ; <kin> ~<insurance> ; <last> <clinician> ; <last> nam ; <law> <consume>
        iop	2	<law> no ; <law> scen ; <law> which ; <leave> <leave> ; <leave> em ; <leave> even
        iop	2	<leave> for ; <leave> i ; <leave> over ; <lock> <eat> ; <lock> my ; <lock> right
        iop	2	<medicine> <sick> ; <moment> <drive> ; <moment> <partner> ; <moment> <sober> ; <moment> cant
        iop	2	<money> <go> ; <money> eso ; <money> so ; <month> <awake> ; <month> <clinician>
        iop	2	<month> <die> ; <month> <friend> ; <month> <furniture> ; <month> <hospital> ; <month> hed
        iop	2	<month> los ; <month> me ; <month> ni ; <month> only ; <month> up ; <need> <appointment>
        iop	2	<need> <start> ; <need> <treatment> ; <need> an ; <need> de ; <need> he ; <need> ~<home>
        iop	2	<need> ~<relapse> ; <needle> <room> ; <night> <asleep> ; <night> im ; <night> nev
        iop	2	<night> only ; <night> par ; <night> so ; <official> who ; <opening> light ; <opening> of
        iop	2	<opening> post ; <opening> the ; <opioid> <play> ; <opioid> aft ; <opioid> patient
        iop	2	<order> <bodypart> ; <order> <day> ; <order> <job> ; <outdoors> me ; <outdoors> only
        iop	2	<pain> <write> ; <partner> <count> ; <past> 0 ; <past> <play> ; <past> <try> ; <past> board
        iop	2	<past> ten ; <pet> at ; <pet> becaus ; <pet> out ; <phone> <go> ; <phone> el ; <phone> re
        iop	2	<phone> the ; <photo> <stranger> ; <photo> sinc ; <photo> wher ; <pill> <sedative>
        iop	2	<pill> is ; <pill> out ; <play> <rarely> ; <play> bat ; <play> ok ; <play> sinc
        iop	2	<play> ~<afraid> ; <put> <container> ; <put> <stranger> ; <put> hast ; <rail> <amount>
        iop	2	<rail> <clinician> ; <rail> <see> ; <rarely> <stimulant> ; <rarely> <week> ; <rarely> en
        iop	2	<record> <hospital> ; <relapse> <crowd> ; <relapse> <water> ; <room> <afraid> ; <room> but
        iop	2	<room> lik ; <room> my ; <rope> <eat> ; <rope> <furniture> ; <say> im ; <say> op ; <say> un
        iop	2	<say> whil ; <say> ~<amount> ; <school> ; <school> 0 ; <school> <goodbye> ; <school> <kin>
        iop	2	<school> <pet> ; <school> <start> ; <school> <stimulant> ; <school> <stop> ; <school> all
        iop	2	<school> es ; <school> our ; <school> re ; <school> until ; <school> yr ; <school> ~<school>
        iop	2	<sedative> <clinician> ; <sedative> <consume> ; <sedative> <stop> ; <see> <bodypart>
        iop	2	<see> <chestheart> ; <see> <height> ; <see> <treatment> ; <see> any ; <see> con
        iop	2	<see> forward ; <see> how ; <see> your ; <seizure> <stop> ; <seizure> <year> ; <shake> +
        iop	2	<shake> tod ; <sick> sin ; <sober> <job> ; <sober> on ; <sober> sinc ; <soon> <past>
        iop	2	<soon> <stranger> ; <soon> del ; <soon> no ; <start> <day> ; <start> <fall>
        iop	2	<start> <partner> ; <start> around ; <start> en ; <start> ther ; <stiff> <daytime>
        iop	2	<stiff> <room> ; <stiff> y ; <stimulant> <clean> ; <stimulant> <cold> ; <stimulant> @
        iop	2	<stimulant> by ; <stimulant> down ; <stimulant> hac ; <stimulant> mak ; <stimulant> medical
        iop	2	<stimulant> was ; <stimulant> ya ; <stop> <container> ; <stop> <treatment> ; <stop> all
        iop	2	<stop> de ; <stop> ninety ; <stop> w/o ; <stranger> <cannabis> ; <stranger> <hit>
        iop	2	<stranger> <trade> ; <stranger> lik ; <take> <blade> ; <take> <friend> ; <take> <law>
        iop	2	<take> <tool> ; <take> ahead ; <take> for ; <take> pop ; <take> tim ; <take> zer
        iop	2	<think> <hold> ; <think> for ; <think> wont ; <threat> me ; <tired> <bodypart>
        iop	2	<tool> <treatment> ; <town> <alone> ; <town> <key> ; <town> <say> ; <town> cant
        iop	2	<town> doing ; <town> mi ; <trade> <clinician> ; <trade> <crowd> ; <trade> a ; <trade> del
        iop	2	<trade> on ; <trade> self ; <treatment> ; <treatment> <drive> ; <treatment> <go>
        iop	2	<treatment> <medicine> ; <treatment> <money> ; <treatment> <partner> ; <treatment> <start>
        iop	2	<treatment> <trade> ; <treatment> are ; <treatment> can ; <treatment> ful ; <treatment> hac
        iop	2	<treatment> just ; <treatment> lo ; <treatment> out ; <treatment> que ; <treatment> sat
        iop	2	<treatment> that ; <treatment> without ; <trust> <bodypart> ; <trust> <happy>
        iop	2	<trust> <treatment> ; <trust> id ; <trust> who ; <try> <opioid> ; <try> <water>
        iop	2	<vermin> me ; <volunteer> ; <wait> <child> ; <wait> <day> ; <wait> <night>
        iop	2	<wait> <stimulant> ; <wait> <town> ; <wait> atra ; <wait> just ; <wait> las ; <wait> so
        iop	2	<wait> someplac ; <water> <furniture> ; <week> ; <week> <kin> ; <week> <moment>
        iop	2	<week> <outdoors> ; <week> <play> ; <week> <school> ; <week> <see> ; <week> <stimulant>
        iop	2	<week> <stranger> ; <week> about ; <week> casi ; <week> nunc ; <week> off ; <week> par
        iop	2	<week> sin ; <week> turn ; <withdrawal> <day> ; <withdrawal> <think> ; <withdrawal> no
        iop	2	<withdrawal> with ; <write> all ; <write> its ; <write> medical ; <year> <church>
        iop	2	<year> has ; a <law> ; a <school> ; a <year> ; a bacheloret ; a brid ; a chain ; a couch
        iop	2	a counselor ; a crowb ; a fac ; a fix ; a four ; a fourth ; a funny ; a goodby ; a head
        iop	2	a light ; a night ; a nin ; a pillow ; a pitch ; a schedul ; a sophomor ; a steady ; a step
        iop	2	a studi ; a talk ; a two ; a zombi ; a zoom ; a ~<home> ; a ~liv ; abog ; abog dic
        iop	2	about <amount> ; about <die> ; about is ; about thre ; about two ; about you ; abril por
        iop	2	abuel y ; adderal at ; adderal for ; adderal i ; adderal off ; adorno ; afford ; afford it
        iop	2	aft clas ; aft softbal ; aft thanksgiv ; aft theyr ; again last ; ago stil ; agost y
        iop	2	aguant los ; ahog en ; ahor tien ; alcohol all ; alg <money> ; alg <treatment> ; alg despu
        iop	2	alg entr ; almond ; alon for ; als my ; am <happy> ; ama ; an <appointment> ; an <clothes>
        iop	2	an aspirin ; an eval ; and <church> ; and between ; and cant ; and drov ; and everyon
        iop	2	and feel ; and hat ; and ice ; and if ; and ket ; and mail ; and skip ; and swear ; and ther
        iop	2	and thursday ; and wrot ; and yel ; and ~nev ; and ~only ; anfetamin ; ano par ; answer
        iop	2	answer her ; any <night> ; any <stranger> ; anyon els ; anyth lik ; apoy ; appeal lost
        iop	2	apprentic ; apprentic electrician ; april ; are at ; are fami ; are ther ; army and
        iop	2	as smok ; asad ; asada ; aseguranz y ; asham to ; asi dic ; ask anyway ; ask he ; ask him
        iop	2	aspirin ; at <start> ; at footbal ; at nit ; at pcp ; at ~<school> ; at ~school ; ataqu
        iop	2	athletic ; atropel ; audit scor ; august and ; away ; away gam ; away tomorrow ; baby is
        iop	2	back bedroom ; bal and ; barb 0 ; bark ; barn in ; bautiz ; bautiz y ; be <afraid>
        iop	2	be <eat> ; be <put> ; be best ; be email ; be had ; be him ; be out ; be thre ; be zer
        iop	2	becaus the ; becom ; becom a ; bed my ; been <break> ; been <school> ; been crush ; been fin
        iop	2	been good ; been look ; been most ; been say ; been tak ; been using ; been writ ; beer a
        iop	2	befor im ; befor non ; began 0 ; began when ; begin ; begin the ; behind the ; belt round
        iop	2	bet so ; between <moment> ; between now ; bio dad ; blood twic ; blood work ; blow at
        iop	2	blown up ; boda ; bodi in ; body to ; booklet ; born with ; bos no ; both at ; bought him
        iop	2	bowl and ; boyfriend want ; brand ; braz ; breakup ; brew ; brochur mail ; bronc ; brunch
        iop	2	buddi ; bug me ; bump ; bury me ; but i ; but me ; by <go> ; by county ; by day ; cabin
        iop	2	cak on ; cal herself ; cal the ; cam her ; can leav ; cannot leav ; cant <phone> ; cant cal
        iop	2	cant lay ; cant rememb ; cant stop ; car over ; cardi ; caregiv ; carn asada ; cart with
        iop	2	caught it ; caught myself ; cen ; centr dond ; certificat from ; chamomil ; chemistry
        iop	2	chest and ; chiquit ; chist ; cincuent dia ; cincuent y ; circl the ; clas thi ; clean
        iop	2	clean pool ; clear no ; clinical ; clinical and ; clinical inf ; clock ; clos to
        iop	2	clr <child> ; clr at ; clr was ; cnslr ; cobr y ; coc desd ; coc en ; cocain a ; cocain aft
        iop	2	cocain los ; coffe ground ; coffe stir ; coffin ; cok aft ; cok mayb ; cok no ; cok two
        iop	2	cok x ; colleg ; color ; com dos ; com hom ; commercial ; compadr en ; complet ; complet his
        iop	2	con <friend> ; con <treatment> ; con ayud ; con que ; con terapi ; confus que
        iop	2	consult extern ; contratist ; copay for ; copita ; copita de ; copy of ; corren de
        iop	2	corren y ; cort 0 ; costumbr ; could it ; could ~do ; count and ; count on ; county has
        iop	2	county outpatient ; coupl evening ; court report ; cov and ; cow ; cow 0 ; crank to
        iop	2	crew in ; crim scen ; cristal empez ; cristal nad ; cristal x ; ct 0 ; cuadril
        iop	2	cuanta <moment> ; cuanta hora ; cuent no ; cuid y ; cumpl sus ; curb 0 ; current resi
        iop	2	custom ; d end ; dad found ; dad used ; dat + ; daught think ; day at ; day away
        iop	2	day probation ; day resi ; day they ; daytim or ; dbt ; dds ; de <die> ; de <money>
        iop	2	de <month> ; de all ; de desintoxicacion ; de juni ; de marihuan ; de mot ; de riversid
        iop	2	de verguenz ; dean <need> ; dean want ; death and ; dec por ; dejarlo ; del <child>
        iop	2	del <kin> ; del nin ; del ranch ; del salon ; demon and ; deni inpatient ; deni not
        iop	2	deploy no ; despu del ; desvi ; detox from ; did <always> ; did <count> ; did every
        iop	2	did her ; did six ; did to ; died of ; dig si ; dijeron ; din every ; din is ; diner
        iop	2	diplom ; diplom y ; disabl ; discharg 0 ; dismis ; ditch ; do <amount> ; do your ; doctor ni
        iop	2	doctor no ; doe crystal ; doe your ; doesnt open ; doing so ; dolar por ; dollar
        iop	2	doming con ; domingo de ; domingo y ; don for ; don sinc ; don with ; dop sick ; dorm en
        iop	2	dos copita ; down with ; dr pham ; draw ; drink every ; drink mor ; drink two ; drink until
        iop	2	drop off ; drug use ; drunk driv ; drunk i ; dry <room> ; duck ; dug ; dui # ; dui on
        iop	2	durang ; each <week> ; easy it ; eat hes ; edibl at ; effect ; el <colleague> ; el adderal
        iop	2	el contratist ; el futbol ; el intensiv ; el program ; ell en ; ell era ; els <need>
        iop	2	els <stimulant> ; els adderal ; els want ; em with ; empec en ; en <always> ; en <day>
        iop	2	en <partner> ; en cad ; en cuand ; en las ; en may ; en seman ; end thi ; epilepsy ; er
        iop	2	er doc ; era <stimulant> ; es <amount> ; es con ; es cristal ; escalera y ; escuelit
        iop	2	eso per ; espanol por ; esperan ; est mi ; est per ; estimat ; estoy list ; estoy un
        iop	2	eval don ; eval say ; evalu y ; even ; even <amount> ; even ~drink ; event ; every library
        iop	2	evict ; exact <amount> ; extern ; f <drug> ; f <go> ; f <stimulant> ; f <stop>
        iop	2	f <treatment> ; f edibl ; f ice ; f nurs ; f snort ; f thc ; f turn ; faint ; falta ; fam
        iop	2	fam in ; fami cant ; fami court ; fami her ; fami on ; fanta ; farmaci ; february i
        iop	2	fel hit ; fenc post ; fiance ; fifteen minut ; fifty day ; fifty thre ; final and
        iop	2	first <go> ; first job ; fit around ; fly at ; fml on ; food truck ; for <clean> ; for group
        iop	2	for iop ; for som ; for spous ; for step ; for stimulant ; for to ; foreman ; foreman gav
        iop	2	forklift op ; fost mom ; found us ; fre <appointment> ; freak out ; frent y ; fresca
        iop	2	friday if ; friend now ; from <awake> ; from <consume> ; from <treatment> ; from band
        iop	2	from clinic ; from nin ; from rehab ; from sixty ; from then ; from wak ; fun at ; fundrais
        """
}
