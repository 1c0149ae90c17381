extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox8 = """
        detox	-3	<think> ~<consume> ; <threat> the ; <treatment> <eat> ; <treatment> <hospital>
        detox	-3	<treatment> <opioid> ; <treatment> <rail> ; <treatment> <wait> ; <treatment> let
        detox	-3	<treatment> rn ; <treatment> sid ; <treatment> turn ; <treatment> with ; <trust> it
        detox	-3	<wait> <month> ; <wait> somewher ; <wait> thi ; <week> <town> ; <week> desd ; <week> out
        detox	-3	<withdrawal> <go> ; <withdrawal> sinc ; <write> <think> ; <write> a ; <year> <drug>
        detox	-3	<year> <treatment> ; <year> off ; a <appointment> ; a <homeless> ; a cast ; a cel ; a cok
        detox	-3	a crossword ; a decent ; a joint ; a list ; a night ; a nun ; a prop ; a quien ; a road
        detox	-3	a roof ; a shot ; a tod ; a usted ; a woman ; abov ; adderal and ; addy ; adond ; ago bc
        detox	-3	air forc ; al <stimulant> ; alcohol no ; alg o ; all <week> ; all week ; aloud ; als do
        detox	-3	alumn ; alzheim ; am 0 ; amt ; amt unk ; an <amount> ; an <appointment> ; an inpatient
        detox	-3	an outsid ; and <clinician> ; and <limp> ; and are ; and forgot ; and ketamin ; and need
        detox	-3	and phon ; and which ; and your ; animal ; any sort ; any tx ; anyth ; anyth for
        detox	-3	assessment ; at an ; at weekend ; atend ; avail ; ayer ya ; bachelor party ; badg
        detox	-3	balloon ; banan ; been read ; benefit ; beyond ; big tank ; bing ; bls ; bonjour
        detox	-3	bottl of ; bp ; bro died ; burial ; busc ; but a ; by a ; bye ; c/o chest ; can do
        detox	-3	cant <breath> ; cant breath ; cast ; cent in ; circl the ; cit ; cit del ; clean sinc
        detox	-3	clos out ; clr had ; cobr ; cocin y ; comfortabl with ; comment on ; company in
        detox	-3	complet today ; con mi ; consum ; contest bien ; convulsion en ; cooler ; cord ; correct
        detox	-3	could somebody ; coupl of ; craving to ; cristal en ; crystal dai ; ct ; cuadr ; d
        detox	-3	d detox ; d/c 0 ; dab all ; dan de ; daught to ; day at ; day guy ; day liv ; day man
        detox	-3	day run ; day they ; de <blood> ; de dos ; de oaxac ; de rehabilitacion ; death and
        detox	-3	deci ; delic ; delt 0 ; detail ; detox del ; detox nurs ; discharg paper ; do aft
        detox	-3	do peopl ; don ; don stand ; dont <trust> ; dont trust ; dop sick ; dos mes ; dos yest
        detox	-3	drink two ; driv in ; drug no ; each even ; el <treatment> ; el <write> ; el futbol
        detox	-3	en <palecolor> ; en blanc ; en otr ; enrol ; entr <week> ; entr seman ; es <stimulant>
        detox	-3	es much ; especial ; estacionamient ; even iop ; even sinc ; ex <consume> ; extend
        detox	-3	f <cannabis> ; f <drug> ; f re ; fentanyl ; finish ; fiv day ; for <appointment>
        detox	-3	for herself ; for iop ; for migrain ; for treatment ; for who ; form ~client
        detox	-3	from <treatment> ; gan ; gent que ; get air ; get your ; glas pip ; go at ; go away
        detox	-3	goe to ; got out ; graduat ; group and ; ha <feel> ; ha toc ; habit of ; had thi
        detox	-3	hair is ; hand shak ; handl a ; handshak ; has <give> ; hav <amount> ; hav somewher
        detox	-3	hay alg ; he <leave> ; he est ; he leav ; he quit ; he skip ; heel ; helmet ; her <water>
        detox	-3	his garag ; his lip ; hold on ; honey ; hous hes ; hous is ; i <rail> ; i learn
        detox	-3	i promis ; i send ; i sweat ; ice sinc ; if his ; if wer ; im <wait> ; im stay
        detox	-3	in <stranger> ; in <week> ; in big ; in custody ; in me ; in restroom ; in tarzan
        detox	-3	in utah ; in week ; inconscient ; inde ; intensiv car ; interest ; internarl ; iop pt
        detox	-3	is need ; it four ; its <drug> ; iv <stimulant> ; ive used ; jail reentry ; kick heroin
        detox	-3	la <cannabis> ; la <height> ; la hoj ; la mism ; labio azul ; las <pill> ; law who
        detox	-3	le met ; left arm ; left his ; leftov <opioid> ; les cuent ; let for ; lik coffe
        detox	-3	lik twic ; lin <fall> ; lin drop ; lin up ; llegu ; lo del ; lol my ; los my ; lost two
        detox	-3	loud that ; m <sedative> ; m chiv ; m cocain ; m h ; m re ; marquem ; marriag
        detox	-3	marriag and ; match ; may she ; mayb twic ; mdm ; me <alcohol> ; me a ; me confus
        detox	-3	me gust ; medical clear ; meet ; meet and ; men and ; met ; met chiv ; metanfetamin
        detox	-3	meth a ; meth in ; mg dai ; middl nam ; minivan ; mis 0 ; misus ; modelo ; mol
        detox	-3	most night ; motel with ; multivitamin ; mushroom and ; mustard ; my evening
        detox	-3	my probation ; my therapist ; my thing ; my thirti ; myself on ; navidad y
        detox	-3	neighbor roost ; nev been ; ninety <day> ; ninety day ; ningun ; no <drug> ; no <shake>
        detox	-3	no ins ; no not ; no plan ; no usa ; no use ; no ~<pill> ; no ~<sick> ; no ~aftercar
        detox	-3	no ~drink ; no ~substanc ; nobody <home> ; noma en ; not sinc ; not ~one ; novemb 0
        detox	-3	nowher ; occasional ; of meth ; of rye ; of scotch ; of tequil ; of win ; of year
        detox	-3	of you ; off xanax ; official ; oh ; on adderal ; on ativan ; on heroin ; on methadon
        detox	-3	on way ; onc a ; one <sedative> ; open no ; oth 0 ; our <alcohol> ; own <law> ; own couch
        detox	-3	oxygen ; padrin ; pag 0 ; pag one ; particul ; past a ; per <month> ; per admit
        detox	-3	per month ; pleas <need> ; pleas help ; pok ; por primer ; pouch ; pour out ; practition
        detox	-3	problem ; problem with ; program for ; pued <say> ; puk blood ; que <money> ; que contest
        detox	-3	queremo ; question ; quier orientacion ; quinc <day> ; quinc dia ; rank ; reach out
        detox	-3	recovery ; refd by ; referenc ; refund ; remain ; resid ; residencial de
        detox	-3	residential program ; residential stay ; residential with ; ring me ; room of ; s/p ~0
        detox	-3	saw him ; say iop ; say one ; say the ; say why ; se mas ; second year ; seman desd
        detox	-3	sept ; she bring ; shift end ; shot <opioid> ; shroom ; si le ; sick part ; signal
        detox	-3	singl even ; six pack ; sixty ; sleep at ; sleepy ; smal and ; so is ; sob hom ; sobr
        detox	-3	som friday ; spe sinc ; staf ; stay somewher ; stay thi ; step and ; stop smok ; storag
        detox	-3	straight to ; strict ; student her ; su niet ; suboxon and ; subpoen ; sud fri ; suelt a
        detox	-3	sweaty ; sx ever ; tagalog ; tak seven ; tap at ; tap run ; tarjet de ; tarzan
        detox	-3	telefon y ; tempran par ; tent ; terapi par ; that <say> ; that <write> ; that all
        detox	-3	that say ; that the ; the <afraid> ; the <calm> ; the <colleague> ; the <consume>
        detox	-3	the cok ; the crack ; the dash ; the director ; the foil ; the hard ; the horror
        detox	-3	the mayor ; the print ; the rol ; the thre ; they <bodypart> ; thi sunday ; thi wher
        detox	-3	throw up ; tienen alg ; ties ; ties com ; tim a ; tim dai ; to non ; to talk ; to wak
        detox	-3	tol ; tom cervez ; tom sol ; tomarl ; tonic ; took up ; troubl is ; turn blu ; tweezer
        detox	-3	twenty eight ; two a ; two pint ; uds neg ; ultim trag ; un <seizure> ; un cuadr
        detox	-3	un problem ; unit ; uno se ; unpaid ; up <stimulant> ; up with ; updat ; usar
        detox	-3	use crystal ; using meth ; utah ; vend machin ; w/d <need> ; w/o <need> ; w/o help
        detox	-3	wallet ; was <consume> ; was jerk ; was tuesday ; wdnt ; we dont ; we nam ; weed every
        detox	-3	week ago ; week to ; weekend a ; what <soon> ; what next ; wher id ; wherev ; whil its
        detox	-3	whiskey a ; who answer ; who could ; whoev ; win ; with <treatment> ; with blu
        detox	-3	with peopl ; with your ; wkr ; wok ; written ; wrong # ; wt ; y gan ; ya com ; year as
        detox	-3	you are ; your <media> ; your <night> ; your admission ; your counselor ; your facility
        detox	-3	your own ; ~0 ~day ; ~<consume> <consume> ; ~<drug> ~<alcohol> ; ~<emergency> en
        detox	-3	~<headface> ; ~<home> ~<treatment> ; ~<money> ; ~<seizure> ~as ; ~<vendor>
        detox	-3	~<withdrawal> ~<seizure> ; ~aftercar ; ~breath ; ~cant ; ~check ; ~check ~in ; ~client
        detox	-3	~drink or ; ~program ; ~seizur ~as ; ~the ~<job>
        detox	-4	*about.0 ; *abstinent.0 ; *deliriumTremens:negated ; *duration.1 ; *emergency
        detox	-4	*occasional.0 ; *otherService.gambling ; *otherService.therapist:hypothetical
        detox	-4	*quantity.consequence ; *residentialDone ; + <partner> ; + is ; 0 <shake> ; 0 cart
        detox	-4	0 drink ; 0 s ; <alcohol> <furniture> ; <alcohol> <kin> ; <always> <trade>
        detox	-4	<amount> <school> ; <amount> <treatment> ; <amount> lif ; <appointment> <crowd>
        detox	-4	<appointment> at ; <appointment> has ; <awake> <past> ; <bodypart> <stimulant>
        detox	-4	<bodypart> lik ; <breath> <illness> ; <build> <always> ; <chestheart> <day> ; <child> the
        detox	-4	<church> <opening> ; <clean> <school> ; <clean> <stranger> ; <clinician> <photo>
        detox	-4	<clinician> or ; <colleague> <crowd> ; <container> <day> ; <crowd> lead ; <crowd> my
        detox	-4	<crowd> que ; <day> <headface> ; <day> noth ; <day> or ; <drive> <consume> ; <drive> pas
        detox	-4	<eat> <shake> ; <eat> sin ; <furniture> <home> ; <go> <consume> ; <go> <stimulant>
        detox	-4	<hear> y ; <home> <week> ; <hospital> <key> ; <hospital> <treatment> ; <hospital> so
        detox	-4	<job> <go> ; <kin> d ; <kin> with ; <last> <opioid> ; <law> <stimulant>
        detox	-4	<leave> <stimulant> ; <leave> nam ; <lock> <crowd> ; <media> <photo> ; <moment> <awake>
        detox	-4	<moment> <vendor> ; <money> <wait> ; <month> 0 ; <month> <home> ; <need> <friend>
        detox	-4	<need> <insurance> ; <need> <soon> ; <need> but ; <need> structur ; <night> <rail>
        detox	-4	<official> <ask> ; <official> <eat> ; <opioid> <alcohol> ; <partner> <alcohol>
        detox	-4	<past> <play> ; <pet> <asleep> ; <phone> <count> ; <phone> par ; <pill> <sedative>
        detox	-4	<pill> de ; <play> <money> ; <play> le ; <record> <hospital> ; <record> de
        detox	-4	<relapse> prevention ; <room> <crowd> ; <room> <treatment> ; <rope> <clothes>
        detox	-4	<say> cant ; <say> en ; <say> who ; <school> <need> ; <school> her ; <sedative> <take>
        detox	-4	<sedative> and ; <see> <fluid> ; <shake> <bodypart> ; <soon> step ; <stimulant> <buy>
        detox	-4	<stimulant> <official> ; <stop> <treatment> ; <stranger> <ask> ; <stranger> <home>
        detox	-4	<take> <intoxicated> ; <treatment> <last> ; <treatment> as ; <vendor> <amount>
        detox	-4	<week> <phone> ; <week> <play> ; <week> <treatment> ; <week> only ; <withdrawal> <shake>
        detox	-4	<write> 0 ; <write> <cannabis> ; <write> by ; <write> yo ; <year> <emergency>
        detox	-4	a <opioid> ; a clas ; a dorm ; a drop ; a machet ; a pip ; a sew ; a suicid ; a sus
        detox	-4	a usar ; absenc ; accountability ; adderal 0 ; adderal not ; afford ; aft <treatment>
        detox	-4	aft church ; al <month> ; al mes ; all <stop> ; all don ; all through ; ambulanci
        detox	-4	and all ; and between ; and bien ; and thursday ; and wok ; anywher ; are you
        detox	-4	at <partner> ; at my ; at wedding ; ayud de ; bachelor <play> ; been clean ; beer at
        detox	-4	befor last ; blad ; blanc ; blood driv ; bother me ; burbank ; bus pas ; cabin
        detox	-4	can <give> ; can from ; capsul ; casi <always> ; casi diari ; cay un ; cb ; cedar
        detox	-4	check in ; cincuent ; clear no ; clearanc ; click ; cocain ; complet 0 ; complet a
        detox	-4	contact ; cooki ; correct my ; could <consume> ; could use ; crack ; current pt ; cv
        detox	-4	d <drive> ; dab ; day alcohol ; day eight ; day out ; de <alcohol> ; de <consume>
        detox	-4	de <month> ; de juni ; de octubr ; de tre ; detox end ; detox unit ; dia en ; do <opioid>
        detox	-4	doctor and ; doe cok ; dond uno ; drink / ; drink a ; drum on ; each <night> ; ech una
        detox	-4	el intern ; en espanol ; encer ; end 0 ; era de ; eso ya ; even <see> ; every weekend
        detox	-4	exp ; f box ; faciliti ; fentanyl sinc ; fifteen minut ; for <law> ; for alcohol
        detox	-4	grup par ; gustari ; guy stil ; handl on ; he drink ; help but ; her <insurance>
        detox	-4	her win ; heroin ; hes <fluid> ; hond ; huf dust ; hummingbird ; i belong ; i ~<seizure>
        detox	-4	i ~seiz ; ill and ; im sob ; in iop ; in writ ; inquiry ; it end ; it got ; ive smok
        detox	-4	joint ; ketamin every ; klonopin was ; la <law> ; la bard ; la direccion ; la tarjet
        detox	-4	las pastilla ; lif <insurance> ; lik me ; lin <amount> ; list ; list of ; los <play>
        detox	-4	los amigo ; m xanax ; medi litr ; meth for ; meth i ; meth smok ; meth use ; mg <always>
        detox	-4	mi <treatment> ; mi padrin ; mi ~<kin> ; mis tre ; month with ; my <treatment> ; my turn
        detox	-4	near every ; need someth ; nev in ; nev mor ; next step ; night for ; no <law> ; no hurry
        detox	-4	no oth ; no par ; no program ; nobody <need> ; not <ask> ; not ask ; noth els ; novent
        detox	-4	now cant ; obedec ; octob ; of <crowd> ; of <year> ; of anyth ; of bourbon ; of captain
        detox	-4	of rehab ; of yesterday ; off <outdoors> ; on pag ; one on ; or <consume> ; our parrot
        detox	-4	own bed ; oxy ; papel y ; parti ; pastil que ; pastilla de ; pid por ; piedr <always>
        detox	-4	piedr diari ; por cristal ; que usted ; queremo que ; quier intern ; quincen ; quisier
        detox	-4	quit the ; quiz ; recent ; rehabilitacion ; relaps prevention ; residencial ; rn 0 ; rns
        detox	-4	rod out ; roommat ther ; say get ; scal ; screenwrit ; se cort ; seizur in ; seman pas
        detox	-4	sesent ; shak ; shaky and ; sho and ; sigu ; siguient ; skip a ; sleep it ; smack
        detox	-4	sometim two ; spe in ; start dat ; stif ; survey ; talk with ; termin 0 ; that <outdoors>
        detox	-4	that <photo> ; that it ; the <buy> ; the <confused> ; the <night> ; the <withdrawal>
        detox	-4	the icu ; the liv ; the medic ; the mov ; the social ; the storm ; therapy ; they hand
        detox	-4	they let ; thi yr ; to <wait> ; to donat ; to liv ; tom el ; topic ; town and
        detox	-4	tramadol a ; tre cerveza ; tusi ; two month ; tx ever ; un grup ; una y ; unit in
        detox	-4	used <emergency> ; usted <see> ; usted ven ; vis ; was <shake> ; wed lik ; weed pen
        detox	-4	what ive ; whisp ; who handl ; who or ; wil send ; wk start ; would your ; wrap ; x /
        detox	-4	y aqui ; y sal ; y te ; year dai ; you <go> ; you allow ; your card ; ~0 ~<day> ; ~0 ~d
        detox	-4	~<drug> ~<consume> ; ~<emergency> <home> ; ~<treatment> <past> ; ~cost ; ~crack ; ~group
        detox	-4	~iop ; ~opening ; ~opi no ; ~patient ; ~sz no
        detox	-5	$ ; $ 0 ; *ago.2 ; *lastUsed ; *otherService.weight ; + <sedative> ; 0 <drug> ; 0 beer
        detox	-5	0 cok ; 0 perc ; <alcohol> el ; <appointment> del ; <cannabis> <cannabis>
        detox	-5	<child> <opioid> ; <child> to ; <clinician> <angry> ; <clinician> <appointment>
        detox	-5	<colleague> <treatment> ; <consume> <stimulant> ; <consume> or ; <container> /
        detox	-5	<container> <stimulant> ; <crowd> <stranger> ; <crowd> com ; <day> <alcohol> ; <drug> no
        detox	-5	<emergency> on ; <give> <record> ; <give> <stimulant> ; <hit> <moment>
        detox	-5	<hospital> <record> ; <illness> <pill> ; <job> until ; <last> <sedative>
        detox	-5	<law> <treatment> ; <law> de ; <leave> ther ; <moment> cant ; <month> <treatment>
        detox	-5	<need> <moment> ; <night> are ; <opening> <month> ; <opioid> <withdrawal> ; <opioid> por
        detox	-5	<outdoors> <opioid> ; <outdoors> <stimulant> ; <photo> <job> ; <put> <stimulant>
        detox	-5	<put> away ; <sedative> <medicine> ; <see> int ; <shake> <night> ; <sober> and
        detox	-5	<soon> <day> ; <stimulant> <crowd> ; <stimulant> de ; <stimulant> los ; <stimulant> qd
        detox	-5	<stimulant> sinc ; <treatment> <count> ; <treatment> d/c ; <wait> <drive> ; <week> <past>
        detox	-5	<week> a ; <withdrawal> <cold> ; about thre ; adderal i ; ahi se ; ahor que ; an <always>
        detox	-5	an <treatment> ; and tom ; ano fum ; are ther ; at <play> ; at <week> ; at parti ; bard
        detox	-5	beep ; beer a ; bipol ; cabez y ; caller ; clean as ; cok every ; cok x ; comment ; copa
        detox	-5	cours ; crack 0 ; cream ; crypt ; day ago ; day inpatient ; de <cannabis> ; de mezcal
        detox	-5	detox d/c ; diari quier ; documentary ; doe <stimulant> ; dont lik ; dos cerveza
        detox	-5	drink no ; dry out ; dxm ; eight day ; elsewher ; ems 0 ; end in ; espos tom ; f <hear>
        detox	-5	first dui ; for himself ; from your ; fum mot ; go from ; her but ; her dad ; herman por
        detox	-5	his gin ; i leav ; ice every ; in sept ; inpatient for ; is an ; is cok ; isnt work
        detox	-5	its meth ; jerk ; just <cannabis> ; kratom shot ; la cocain ; las tard ; last dos
        detox	-5	le dicen ; lik it ; lo <emergency> ; lo reviv ; look int ; lost the ; m crack ; m don
        detox	-5	marihuan ; mezcal el ; my detox ; nad <amount> ; nad mas ; nev <amount> ; nev touch
        detox	-5	nev ~<consume> ; ni una ; nicotin ; no alcohol ; no drug ; no pil ; no ~drug ; noth aft
        detox	-5	noth lin ; noth set ; novent <day> ; novent dia ; novi y ; nurs on ; nurs practition
        detox	-5	of <treatment> ; of any ; offens ; on g ; orientacion ; outpatient for
        detox	-5	outpatient program ; outpt ; parrot learn ; pharmaci ; podcast ; por <stimulant>
        detox	-5	problem con ; put away ; rent a ; residential hous ; residential in ; review ; saturday a
        detox	-5	say for ; septum ; shed lik ; si alguien ; someth with ; st <law> ; tak valium
        detox	-5	ten <month> ; ten month ; that arent ; the habit ; the sick ; ther an ; theyv ; to stay
        detox	-5	trag ; try again ; tx ; ua ; uds ; up <headface> ; use and ; use drug ; valium ; verifi
        detox	-5	vomit y ; w/d protocol ; wer <amount> ; win cooler ; wing ; withdrawal unit ; you in
        detox	-5	you pay ; you run ; ~<consume> or ; ~<crowd> ; ~intern ; ~no ~<consume>
        detox	-6	*abstinent.3 ; *residentialEnding.counted ; *service:hypothetical ; 0 <alcohol>
        detox	-6	<appointment> <home> ; <build> <room> ; <cannabis> ; <cannabis> + ; <cannabis> <write>
        detox	-6	<clinician> <treatment> ; <clothes> <clean> ; <day> <treatment> ; <feel> <clean>
        detox	-6	<fluid> <blood> ; <illness> <treatment> ; <kin> <sedative> ; <leave> <treatment>
        detox	-6	<leave> el ; <leave> your ; <need> orientacion ; <put> up ; <sedative> was ; <sick> part
        detox	-6	<stimulant> <alone> ; <stimulant> <continue> ; <stimulant> by ; <stimulant> not
        detox	-6	<stimulant> par ; <stimulant> when ; <think> <opioid> ; <treatment> <need>
        detox	-6	<treatment> <town> ; <treatment> til ; <withdrawal> <opioid> ; a <cannabis> ; a problem
        detox	-6	abstinent ; adhd ; alguien ; amphetamin ; angel ; audit 0 ; bachelor ; been ther
        detox	-6	bottl say ; by thursday ; cad quincen ; cerveza ; chiv diari ; circl ; coffe ground
        detox	-6	cok a ; cok most ; cok night ; cok wkend ; cristal desd ; cristal diari ; d etoh ; de alt
        detox	-6	de fum ; detox tea ; do lin ; dos copa ; etoh dai ; exclusiv ; fluid ; foam ; group
        detox	-6	group for ; h 0 ; hangov ; im <leave> ; inpt ; intern de ; inyect cristal ; k ; link
        detox	-6	meth again ; mg / ; mol and ; my firm ; no <pill> ; no ~<withdrawal> ; octob 0
        detox	-6	of treatment ; on <month> ; only hav ; pip ; pip in ; preci ; program ambulatori ; rav
        detox	-6	ritalin ; rol back ; sa ; say who ; slipper ; soak sheet ; spe every ; stabl on
        detox	-6	suggest i ; the cocain ; the iop ; thre beer ; tratamient ; twic for ; two glas
        detox	-6	una <container> ; usa cristal ; use heroin ; use meth ; use sinc ; vodk in ; yest
        detox	-6	~<appointment> ; ~around ; ~outpatient ; ~pcp
        detox	-7	*abstinent.2 ; *duration.2 ; *family.3 ; *otherService.therapist ; *sinceStopping.0
        detox	-7	*substance.stimulant:other_experiencer ; 0 <cannabis> ; <colleague> <stimulant>
        detox	-7	<consume> spe ; <friend> ther ; <last> <medicine> ; <medicine> <day> ; <moment> <limp>
        detox	-7	<moment> que ; <opioid> <hospital> ; <partner> <opioid> ; <promise> <ask>
        detox	-7	<school> <stimulant> ; <stimulant> <child> ; <stimulant> <job> ; <stimulant> <kin>
        detox	-7	<stimulant> <moment> ; <stimulant> on ; <stranger> <wait> ; <trade> <stimulant>
        detox	-7	<treatment> <moment> ; <treatment> sinc ; <write> <treatment> ; a bottl ; a counselor
        detox	-7	ambulatori ; been using ; bottl down ; cent ; centr ; charger ; clean ; concern
        detox	-7	d/c from ; dcf ; did it ; disconnect ; do cok ; drip ; dust ; edibl ; el program ; els is
        detox	-7	es cristal ; in <crowd> ; internamient ; its <cannabis> ; ketamin most ; lin open
        detox	-7	med no ; meth on ; month at ; narcan y ; near <always> ; need mor ; no ~<treatment>
        detox	-7	no ~dts ; noth <put> ; numer de ; of klonopin ; off street ; outpatient ; outsid with
        detox	-7	overdos and ; panel ; part tim ; prevention ; protocol <stop> ; que <continue> ; res
        detox	-7	sali ayer ; sinc when ; sixty day ; soak <furniture> ; someth i ; spe <amount>
        detox	-7	the evening ; tiembl ; tweak ; used sinc ; vap ; weed only ; whol bottl ; you treat
        detox	-7	~<past> ~<treatment> ; ~inpatient ; ~substanc
        detox	-8	*noDetox ; *otherService.tobacco ; *rehabDone ; <alcohol> <drug> ; <always> <stimulant>
        detox	-8	<cannabis> <day> ; <consume> spic ; <drug> <container> ; <fluid> <bodypart>
        detox	-8	<give> <treatment> ; <insurance> <day> ; <money> per ; <order> <treatment>
        detox	-8	<start> <stimulant> ; <stimulant> ; <stimulant> <go> ; <stimulant> <needle>
        detox	-8	<stimulant> <take> ; <stimulant> en ; <stimulant> lik ; <stimulant> off
        detox	-8	<stop> <stimulant> ; <treatment> <daytime> ; ai ; alg de ; all i ; blow ; cok dai
        detox	-8	cok sinc ; day residential ; doing <stimulant> ; el cristal ; el foc ; finish detox
        detox	-8	first <law> ; for rehab ; havent <feel> ; havent touch ; ice dai ; intensiv outpatient
        detox	-8	is cocain ; its <stimulant> ; just finish ; kratom ; may i ; my <caretaking> ; my po
        detox	-8	no craving ; of residential ; out thi ; overnight tech ; rehab ; sali ; sali el ; sign by
        detox	-8	smok crack ; smok ice ; spic <always> ; treatment center ; un program ; una botel
        detox	-8	want group ; want someth ; whip ; xanax ; yes or ; your <crowd> ; your <money> ; your iop
        detox	-8	~away ; ~residencial ; ~treatment
        detox	-9	*residentialEnding:negated ; <friend> <sedative> ; <partner> <stimulant>
        detox	-9	<stimulant> <bodypart> ; <stimulant> <container> ; <stimulant> <home>
        detox	-9	<stimulant> <wait> ; <stimulant> i ; <stimulant> is ; a residential ; attach ; beer /
        detox	-9	craving ; custody ; drug ; elaborat ; even group ; four beer ; hospital detox ; iop
        detox	-9	la coc ; meth every ; meth sinc ; meth x ; mg a ; mtg ; no <treatment> ; no ~opi
        detox	-9	noth for ; now what ; of <stimulant> ; on cok ; on spe ; protocol ; re detox ; session
        detox	-9	smok crystal ; spic ; than that ; usa <stimulant> ; was <alcohol> ; with <stimulant>
        detox	-9	wk x ; ~cocain
        detox	-10	*quantity.treatmentBefore ; *substance.cannabis ; *substance.stimulant ; <alcohol> /
        detox	-10	<need> <crowd> ; <night> <treatment> ; <stimulant> <count> ; <stimulant> <medicine>
        detox	-10	<stimulant> <room> ; <stimulant> <start> ; <stimulant> casi ; a whistl ; adderal
        detox	-10	addiction ; audit ; casi a ; center ; com aft ; cristal todo ; discharg ; m <stimulant>
        detox	-10	mot ; no detail ; on <stimulant> ; percocet ; your program ; ~resi
        detox	-11	*outpatientWord ; *residentialWord:hypothetical ; *residentialWord:negated
        detox	-11	<child> <stimulant> ; <stimulant> <last> ; <treatment> <day> ; <week> sinc
        detox	-11	<year> <stimulant> ; acid ; fum piedr ; intern ; ketamin ; que sigu ; spe ; therapist
        detox	-12	<consume> piedr ; <kill> <stimulant> ; <opioid> <emergency> ; <stimulant> for
        detox	-12	<treatment> <stop> ; <treatment> por ; complet ; do <stimulant> ; f <stimulant> ; grp
        detox	-12	intensiv ; la piedr ; outpatient group ; spe <always> ; used <stimulant> ; week sinc
        detox	-13	<cannabis> <night> ; <cannabis> only ; <stimulant> all ; <treatment> el
        detox	-13	<week> <stimulant> ; a program ; my <stimulant> ; no tx ; treatment
        detox	-14	*residentialWord ; *sinceStopping.2 ; *substance.stimulant:negated ; <consume> ice
        detox	-14	<need> someth ; <stimulant> 0 ; <stimulant> a ; <stimulant> desd ; <treatment> <amount>
        detox	-14	es por ; un centr
        detox	-15	*sinceLastUse.3 ; *sinceStopping.3 ; <month> <stimulant> ; <stimulant> <day>
        detox	-15	<stimulant> <past> ; <stimulant> x ; <treatment> <leave> ; ket ; la <stimulant>
        detox	-16	<day> <stimulant> ; <moment> <stimulant> ; <stimulant> <month> ; dui ; havent used ; huf
        detox	-16	program ; ~<stimulant>
        detox	-17	*audit ; *family.2 ; wrap up
        detox	-18	*sinceLastUse.2 ; ice <always>
        detox	-19	0 <stimulant> ; <amount> <stimulant> ; algun
        detox	-20	<consume> <drug> ; inpatient
        detox	-21	crank ; meth dai ; piedr ; whippet
        detox	-22	<cannabis> <always> ; <consume> <cannabis>
        detox	-23	<home> <treatment> ; <stimulant> <year> ; k 0
        detox	-25	nitrou
        detox	-26	<stimulant> <amount> ; vyvans
        detox	-27	<stimulant> <always>
        detox	-28	<stimulant> <night>
        detox	-29	*detoxDone ; *family.4
        """
}
