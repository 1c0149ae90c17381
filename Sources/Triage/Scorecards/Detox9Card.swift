extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox9 = """
        detox	-3	the hat ; the icu ; the mayor ; the most ; the ranch ; the remain ; the rol ; the sick
        detox	-3	the team ; the trad ; thi wher ; thi wk ; threw up ; thu ; tim <always> ; to <fall>
        detox	-3	to donat ; to non ; tom cervez ; tom el ; touch ; town and ; tramadol a ; tre mes ; tusi
        detox	-3	two a ; two pint ; uds neg ; ultim trag ; un <blade> ; un cuadr ; un problem
        detox	-3	una <outdoors> ; una botel ; una mas ; una y ; up with ; us the ; uso coc ; vap thc
        detox	-3	vend machin ; visit nurs ; voic from ; vuelt a ; wak the ; was <consume>
        detox	-3	was <insurance> ; watch a ; wdnt ; we nam ; week to ; wer <eat> ; what is ; wher it
        detox	-3	wher your ; whil its ; whip cream ; who sign ; whol lif ; win ; wing ; with peopl
        detox	-3	with them ; with vodk ; wk <need> ; wk start ; wkend only ; x a ; y och ; ya com
        detox	-3	you charg ; your counselor ; your hous ; your own ; zyn ; ~<ask> ; ~<breath> bien
        detox	-3	~<day> <stimulant> ; ~<day> ~<home> ; ~<eat> with ; ~<emergency> en ; ~<go> ~<stimulant>
        detox	-3	~<hold> ~0 ; ~<hold> ~<moment> ; ~<insurance> <take> ; ~<past> ~<treatment>
        detox	-3	~<seizure> ~en ; ~<stop> ~<phone> ; ~<treatment> ~<treatment> ; ~<treatment> ~for
        detox	-3	~a ~baby ; ~adderal ; ~alcohol in ; ~angel ; ~brochur ; ~charg ; ~coc ; ~convulsion ~en
        detox	-3	~cristal ; ~day on ; ~despert ; ~drink no ; ~drink or ; ~en ~0 ; ~entr ; ~famili
        detox	-3	~he <go> ; ~he vuelt ; ~inf on ; ~inpt ; ~ins ; ~is the ; ~la ~<home> ; ~la ~cas
        detox	-3	~la ~piedr ; ~les ; ~lo <give> ; ~los ~<unreal> ; ~los ~angel ; ~me <think> ; ~need
        detox	-3	~ninety ; ~ninety ~<day> ; ~ninety ~day ; ~no ~<consume> ; ~opi no ; ~oth ; ~par
        detox	-3	~queremo que ; ~respir bien ; ~saw ; ~se mas ; ~seizur in ; ~six ~hour ; ~six ~week
        detox	-3	~sixty ; ~thc ; ~tx ever ; ~up ~<amount> ; ~use ; ~volv ; ~w/d no ; ~with it
        detox	-3	~withdrawal no ; ~withdrawal ~seizur ; ~withdrawal ~unit
        detox	-4	*about.0 ; *abstinent.0 ; *ago.2 ; *deliriumTremens:negated ; *duration.1
        detox	-4	*otherService.gambling ; *otherService.weight ; *outpatientWord:negated
        detox	-4	*overdose:hypothetical ; *residentialEnding.counted ; *residentialRequest:hypothetical
        detox	-4	*rhythm.1 ; + <partner> ; / <clinician> ; / <night> ; / night ; / wk ; 0 <shake> ; 0 cart
        detox	-4	0 drink ; 0 glas ; 0 h ; 0 pound ; 0 s ; <afraid> hel ; <alcohol> <furniture>
        detox	-4	<amount> lif ; <appointment> at ; <appointment> has ; <appointment> on ; <buy> <rope>
        detox	-4	<calm> <home> ; <caretaking> <amount> ; <child> <opioid> ; <clean> <school>
        detox	-4	<clean> <stranger> ; <clinician> or ; <colleague> <crowd> ; <colleague> <treatment>
        detox	-4	<confused> ; <consume> <build> ; <consume> <clean> ; <consume> on ; <crowd> <headface>
        detox	-4	<crowd> <week> ; <crowd> <year> ; <day> de ; <day> noth ; <drive> <start> ; <drive> pas
        detox	-4	<drug> <treatment> ; <eat> <shake> ; <feel> <opioid> ; <furniture> <home>
        detox	-4	<give> <record> ; <give> your ; <go> it ; <hit> <write> ; <home> con
        detox	-4	<hospital> <treatment> ; <illness> <pill> ; <job> until ; <law> <stimulant> ; <law> de
        detox	-4	<law> reentry ; <leave> <day> ; <leave> <home> ; <medicine> of ; <moment> <colleague>
        detox	-4	<moment> <tired> ; <moment> cant ; <month> <play> ; <need> <soon> ; <official> <ask>
        detox	-4	<official> me ; <opening> <month> ; <order> <treatment> ; <outdoors> <think>
        detox	-4	<phone> <count> ; <pill> <opioid> ; <pill> <sedative> ; <pill> <stimulant> ; <pill> de
        detox	-4	<play> le ; <put> <stimulant> ; <put> away ; <relapse> prevention ; <room> <treatment>
        detox	-4	<say> cant ; <school> <need> ; <sedative> <need> ; <sedative> <take> ; <see> <fluid>
        detox	-4	<see> <vermin> ; <soon> <container> ; <soon> <day> ; <stimulant> <alcohol>
        detox	-4	<stimulant> <hold> ; <stimulant> <medicine> ; <stimulant> <official> ; <stimulant> that
        detox	-4	<stranger> <ask> ; <stranger> <stimulant> ; <take> an ; <think> <opioid>
        detox	-4	<tool> <chestheart> ; <treatment> <count> ; <treatment> <need> ; <treatment> by
        detox	-4	<treatment> let ; <treatment> pt ; <treatment> que ; <trust> it ; <wait> <month>
        detox	-4	<week> <past> ; <week> <play> ; <week> a ; <withdrawal> sinc ; <write> <school>
        detox	-4	<write> yo ; <year> <emergency> ; <year> <treatment> ; a <cannabis> ; a bottl ; a cok
        detox	-4	a nun ; a parent ; a usar ; about her ; abov ; absenc ; adderal and ; adond ; afford
        detox	-4	alg que ; alguien ; all <stop> ; all don ; alumn ; an <always> ; and between ; anyth for
        detox	-4	are you ; assessment ; been clean ; beer at ; behind it ; below ; big tank ; bing
        detox	-4	bottl down ; bulldog ; bus pas ; busc un ; busines ; cabin ; cal want ; can from
        detox	-4	cant <breath> ; cant breath ; cas con ; casi <always> ; casi diari ; clear no ; click
        detox	-4	clos out ; clos up ; coc ; cocain 0 ; cok 0 ; cok wkend ; colgu ; competitor ; contact
        detox	-4	crack ; crystal dai ; d <say> ; d deni ; d detox ; dab all ; dato ; day alcohol
        detox	-4	day alway ; day at ; day man ; day they ; de <cannabis> ; de dos ; de octubr ; desd cuand
        detox	-4	desintoxic en ; detox d/c ; detox nurs ; detox unit ; doe cok ; drum on ; ech espum
        detox	-4	el <treatment> ; el futbol ; elsewher ; ems 0 ; end 0 ; end in ; entr <week> ; entr seman
        detox	-4	episod ; eso que ; espum ; etoh dai ; evening are ; exp ; extend ; f re ; far from
        detox	-4	first <phone> ; for alcohol ; for who ; four night ; from your ; gan ; gasolin ; go away
        detox	-4	goe to ; grind ; grupo ; gustari ; ha <go> ; ha est ; habit of ; hand shak ; handshak
        detox	-4	helmet ; her <insurance> ; her win ; heroin ; heron ; his gin ; hummingbird ; i send
        detox	-4	i ~<seizure> ; i ~seiz ; ice every ; ido a ; if a ; im <sober> ; im stay ; in all ; inde
        detox	-4	inquiry ; is an ; is bet ; it finish ; it got ; its <drug> ; its tim ; iv <stimulant>
        detox	-4	ive used ; jail reentry ; joint ; just <cannabis> ; ketamin every ; klonopin was
        detox	-4	la direccion ; la lengu ; last valium ; law who ; leftov <opioid> ; list of ; los <play>
        detox	-4	los my ; m chiv ; m xanax ; marriag and ; may she ; mdm ; medi litr ; meet ; metanfetamin
        detox	-4	meth i ; meth smok ; meth use ; mis tre ; modelo ; month with ; mustard ; my record
        detox	-4	nam as ; narcan y ; navidad y ; need someth ; nev <amount> ; nev touch ; night for
        detox	-4	night on ; no ~<home> ; no ~alcohol ; non in ; noth for ; novent <day> ; novent dia
        detox	-4	novi y ; nurs practition ; obedec ; od on ; of <crowd> ; of any ; of anyth ; of rehab
        detox	-4	offens ; on ativan ; on way ; one <daytime> ; only <go> ; orientacion ; oth 0 ; oxy aft
        detox	-4	pag 0 ; pastil que ; pastilla de ; payment ; pharmaci ; pickl ; piedr <always>
        detox	-4	por <stimulant> ; pouch ; pour out ; problem ; prueb ; put away ; quier orientacion
        detox	-4	quincen ; quit the ; rehab last ; relaps prevention ; remain ; residential stay
        detox	-4	saturday a ; say iop ; say our ; se cort ; second year ; sept ; septum ; sesent
        detox	-4	shed lik ; sigu ; sin ~<stimulant> ; skip a ; st <law> ; start dat ; su niet ; tak valium
        detox	-4	tarjet de ; ten <month> ; ten month ; terapi de ; that <say> ; the <stimulant>
        detox	-4	the cocain ; the cok ; the ~<withdrawal> ; ther an ; therapy ; they let ; theyv ; thi yr
        detox	-4	thousand ; thre glas ; ties ; tim dai ; to talk ; tom sol ; tonight they ; took up
        detox	-4	topic ; trag ; try again ; tweezer ; twic for ; two glas ; un <room> ; unit in ; uno no
        detox	-4	uno se ; use crystal ; use drug ; valium ; vicodin ; vis ; voc ; was <shake> ; was jerk
        detox	-4	was tuesday ; weekend a ; what ive ; wherev ; whisper my ; who the ; wil send
        detox	-4	with <treatment> ; wrong # ; y aqui ; y te ; yest ; you <go> ; you pay ; your <media>
        detox	-4	your <night> ; ~<amount> <say> ; ~<day> on ; ~<emergency> <child> ; ~<emergency> on
        detox	-4	~<emergency> one ; ~<partner> <opioid> ; ~<seizure> ~as ; ~<take> ~me ; ~<treatment> no
        detox	-4	~a ~professional ; ~ask ; ~dan permis ; ~eight ; ~for ~0 ; ~le ~<go> ; ~meth ; ~mor than
        detox	-4	~opening ; ~overdos one ; ~par de ; ~professional ; ~seizur ~as ; ~unit
        detox	-5	$ ; $ 0 ; *emergency:possible ; *occasional.0 ; *otherService.therapist:hypothetical
        detox	-5	*residentialDone ; *seizure:negated ; + is ; 0 <alcohol> ; 0 tab ; <alcohol> <kin>
        detox	-5	<amount> <treatment> ; <cannabis> ; <cannabis> + ; <cannabis> <cannabis> ; <clean> salt
        detox	-5	<clinician> <angry> ; <container> ~<always> ; <crowd> <soon> ; <crowd> com ; <crowd> lead
        detox	-5	<day> <sober> ; <eat> sin ; <feel> <clean> ; <go> <stimulant> ; <hospital> so
        detox	-5	<illness> <treatment> ; <intoxicated> <opening> ; <job> <go> ; <kin> <sedative>
        detox	-5	<law> <furniture> ; <moment> <limp> ; <moment> what ; <need> <job>
        detox	-5	<opioid> <withdrawal> ; <opioid> por ; <palecolor> <bodypart> ; <partner> <opioid>
        detox	-5	<partner> and ; <photo> <job> ; <photo> <need> ; <pill> que ; <play> a ; <put> up
        detox	-5	<record> <hospital> ; <room> <crowd> ; <sedative> <consume> ; <sedative> <medicine>
        detox	-5	<sedative> was ; <see> int ; <shake> <night> ; <stimulant> <child>
        detox	-5	<stimulant> <continue> ; <stimulant> <school> ; <stimulant> <take> ; <stimulant> habit
        detox	-5	<stop> an ; <treatment> <child> ; <treatment> <eat> ; <vendor> <amount>
        detox	-5	<write> <cannabis> ; a clas ; a machet ; a shot ; aceptan medi ; adderal off ; ahi se
        detox	-5	al <month> ; al mes ; ambulanci ; amphetamin ; an <treatment> ; and are ; and tom
        detox	-5	around new ; at <week> ; ayer ya ; bard ; bath salt ; been ther ; bipol ; blow
        detox	-5	bother me ; bottl say ; circl ; clean as ; clean sinc ; cok night ; comment ; complet a
        detox	-5	crack 0 ; crypt ; de fum ; de intern ; de rehabilitacion ; disconnect ; dont lik
        detox	-5	dos cerveza ; dos mes ; drink / ; dry out ; eight day ; el cristal ; el intern ; els is
        detox	-5	encin ; enrol ; era de ; espos tom ; exclusiv ; f box ; f cok ; faciliti ; first dui
        detox	-5	for himself ; go at ; group and ; h 0 ; had us ; hav is ; he drink ; her but ; i leav
        detox	-5	im <wait> ; in iop ; is cok ; isnt work ; it end ; its meth ; ive smok ; just finish
        detox	-5	kratom ; la <law> ; la bard ; last dos ; lik coffe ; lik it ; limit ; lin <amount>
        detox	-5	lin open ; list ; lo ~<emergency> ; lo ~reviv ; look int ; lost the ; lost two
        detox	-5	me <alcohol> ; me <stimulant> ; me tom ; meth again ; meth on ; mg / ; mol and ; month at
        detox	-5	my <treatment> ; my turn ; nev in ; new job ; no ~hurry ; no ~inf ; no ~pil ; noth els
        detox	-5	noth lin ; noth set ; novemb 0 ; numer de ; of bourbon ; of win ; off <outdoors> ; on pag
        detox	-5	only pay ; open no ; our parrot ; out thi ; outpatient for ; outsid with ; overdos and
        detox	-5	parrot learn ; por primer ; problem con ; quisier ; rehabilitacion ; resi ; residencial
        detox	-5	residential hous ; rol back ; sali a ; screenwrit ; se trat ; shaky and ; sho and
        detox	-5	siguient ; six pack ; soak sheet ; stabl on ; tagalog ; talk with ; that say ; the crack
        detox	-5	the iop ; the medic ; the social ; they <bodypart> ; they hand ; tiembl ; to <wait>
        detox	-5	tre cerveza ; ua ; uds ; updat ; use and ; vodk in ; vomit y ; w/d protocol ; wed lik
        detox	-5	weed every ; weed only ; weed pen ; who handl ; who or ; whol bottl ; win cooler
        detox	-5	would your ; y gan ; year dai ; you in ; your program ; ~<alcohol> ~<consume>
        detox	-5	~<consume> or ; ~<drug> no ; ~<home> ~<treatment> ; ~<stimulant> <day>
        detox	-5	~<treatment> <past> ; ~a <fall> ; ~a drop ; ~any ; ~drug ; ~got ~me ; ~hurry ; ~me ~back
        detox	-5	~spe ; ~sz no ; ~they ~<take> ; ~treatment ; ~tx
        detox	-6	*family.3 ; *lastUsed ; *otherService.therapist:negated ; *sinceStopping.0
        detox	-6	*substance.stimulant:other_experiencer ; + <sedative> ; 0 beer ; 0 perc
        detox	-6	<afraid> ~<emergency> ; <appointment> <home> ; <bodypart> <stimulant> ; <build> <room>
        detox	-6	<clinician> <appointment> ; <clinician> <treatment> ; <consume> <stimulant>
        detox	-6	<consume> or ; <crowd> <stranger> ; <day> ~<stimulant> ; <fluid> <blood> ; <friend> ther
        detox	-6	<go> <soon> ; <insurance> <day> ; <last> <sedative> ; <leave> <treatment> ; <leave> ther
        detox	-6	<leave> your ; <need> <moment> ; <need> alg ; <opioid> <hospital> ; <outdoors> <opioid>
        detox	-6	<outdoors> <stimulant> ; <promise> <ask> ; <sick> part ; <sober> and ; <stimulant> <kin>
        detox	-6	<stimulant> <needle> ; <stimulant> by ; <stimulant> de ; <stimulant> en ; <stimulant> not
        detox	-6	<stimulant> when ; <stimulant> ~<always> ; <stimulant> ~<amount> ; <take> <intoxicated>
        detox	-6	<treatment> til ; <week> only ; <withdrawal> <opioid> ; <write> <treatment> ; adderal 0
        detox	-6	adhd ; ahor que ; all i ; ano fum ; anywher ; are good ; attach ; audit 0 ; behind a
        detox	-6	by thursday ; cart <always> ; centr ; cerveza ; cocain ; cok most ; cristal diari
        detox	-6	d etoh ; dab ; day ago ; de <month> ; de mezcal ; detox tea ; did it ; do lin
        detox	-6	doe <stimulant> ; doing <stimulant> ; dond uno ; elaborat ; en espanol ; es cristal
        detox	-6	even program ; f <hear> ; first <law> ; foam ; fri y ; go from ; grup par ; hes <fluid>
        detox	-6	im sob ; in sept ; inpt ; inyect cristal ; jerk ; lik me ; m <stimulant> ; m don ; may i
        detox	-6	mezcal el ; my <caretaking> ; my detox ; my firm ; my tongu ; need mor ; ni ~<alcohol>
        detox	-6	no ~par ; no ~program ; no ~substanc ; of <treatment> ; of klonopin ; on <month>
        detox	-6	only hav ; outpatient ; papel y ; pip ; re detox ; sali ; say who ; sinc when
        detox	-6	soak <furniture> ; someth i ; someth with ; spe every ; spot and ; tembl ; the <buy>
        detox	-6	the evening ; the liv ; un grup ; una <container> ; up <headface> ; usar ; used sinc
        detox	-6	usted <see> ; usted ven ; verifi ; with your ; wrap ; x / ; you treat ; your card
        detox	-6	~<drug> ~<alcohol> ; ~<medicine> no ; ~med no ; ~sixty ~day
        detox	-7	% off ; *abstinent.3 ; *duration.2 ; *otherService.therapist
        detox	-7	*residentialWord:hypothetical ; *service ; 0 <cannabis> ; 0 <drug> ; <build> <happy>
        detox	-7	<cannabis> <write> ; <clothes> <clean> ; <colleague> <stimulant> ; <day> <treatment>
        detox	-7	<fluid> <bodypart> ; <furniture> <start> ; <last> <medicine> ; <need> <insurance>
        detox	-7	<night> are ; <school> <stimulant> ; <stimulant> <job> ; <stimulant> <start>
        detox	-7	<stimulant> <stop> ; <stimulant> par ; <stimulant> qd ; <stimulant> sinc
        detox	-7	<trade> <stimulant> ; <treatment> <moment> ; <treatment> ~<treatment> ; a counselor
        detox	-7	abstinent ; alg de ; audit ; beer / ; cad quincen ; caller ; cent ; charger ; clean
        detox	-7	cok a ; cok x ; concern ; copa ; d/c from ; dust ; even group ; group for ; in <crowd>
        detox	-7	its <cannabis> ; its adderal ; k ; ket ; littl one ; marihuan ; match ; my po
        detox	-7	near <always> ; nicotin ; no ~<pill> ; no ~craving ; no ~drug ; no ~dts ; noth <put>
        detox	-7	noth aft ; octob 0 ; on spe ; part tim ; pip in ; podcast ; program ambulatori
        detox	-7	protocol <stop> ; que <continue> ; rav ; sign by ; smok crack ; smok crystal
        detox	-7	spe <amount> ; suggest i ; tweak ; two bottl ; un program ; usa cristal ; use heroin
        detox	-7	use meth ; want group ; you run ; your <crowd> ; your iop ; ~<amount> than
        detox	-7	~<drug> <consume> ; ~<stimulant> ; ~craving ; ~entr ~a ; ~iop ; ~la ~coc ; ~le ~entr
        detox	-7	~resi ; ~thirty ~day ; ~use sinc
        detox	-8	*otherService.tobacco ; *rehabDone ; *residentialEnding:negated ; <always> <stimulant>
        detox	-8	<breath> at ; <consume> spe ; <give> <treatment> ; <give> my ; <law> <treatment>
        detox	-8	<medicine> <day> ; <moment> que ; <money> per ; <need> <crowd> ; <need> <friend>
        detox	-8	<need> orientacion ; <opioid> <alcohol> ; <start> <stimulant> ; <stimulant> 0
        detox	-8	<stimulant> <container> ; <stimulant> <home> ; <stimulant> <room> ; <stimulant> casi
        detox	-8	<stimulant> desd ; <stimulant> i ; <stimulant> is ; <stimulant> los ; <stimulant> on
        detox	-8	addiction ; ambulatori ; bachelor ; beer a ; bottl of ; casi a ; cay un ; chiv diari
        detox	-8	day guy ; do cok ; dos copa ; drip ; drug ; dxm ; edibl ; el program ; f <stimulant>
        detox	-8	fluid ; is cocain ; meth every ; mg a ; ni una ; of treatment ; off street
        detox	-8	outpatient program ; panel ; res ; sali ayer ; sixty day ; smok ice ; spic <always>
        detox	-8	to stay ; treatment center ; vap ; xanax ; yes or ; ~<treatment> <month>
        detox	-8	~la ~<stimulant> ; ~outpatient ; ~substanc
        detox	-9	*abstinent.2 ; *noDetox ; <alcohol> / ; <bodysound> is ; <cannabis> <day>
        detox	-9	<cannabis> only ; <friend> <sedative> ; <stimulant> <bodypart> ; <stimulant> <go>
        detox	-9	<stimulant> all ; <stimulant> lik ; <treatment> <day> ; <treatment> <town>
        detox	-9	<treatment> sinc ; a problem ; a whistl ; adderal ; ai ; com aft ; custody ; discharg
        detox	-9	do aft ; for rehab ; four beer ; fum mot ; havent <feel> ; havent touch ; her <consume>
        detox	-9	hospital detox ; ice dai ; la piedr ; no ~opi ; of <stimulant> ; of residential ; on g
        detox	-9	therapist ; tratamient ; used <stimulant> ; was <alcohol> ; we run ; whip ; wk x
        detox	-9	your <money> ; ~day ~inpatient ; ~day ~residential ; ~detail
        detox	-10	*substance.cannabis ; <consume> spic ; <drug> <container> ; <opioid> ~<emergency>
        detox	-10	<stimulant> ; <stimulant> <wait> ; center ; cok sinc ; finish detox ; fum piedr ; grp
        detox	-10	mot ; my <stimulant> ; now what ; on cok ; percocet ; que sigu ; rehab ; than that
        detox	-10	usa <stimulant> ; want someth ; with <stimulant>
        detox	-11	*outpatientWord ; *quantity.treatmentBefore ; *substance.stimulant ; <kill> <stimulant>
        detox	-11	<night> <treatment> ; <stimulant> <last> ; <stimulant> <year> ; <stimulant> a
        detox	-11	<stop> <stimulant> ; <treatment> por ; <week> <stimulant> ; cok dai ; complet 0 ; dcf
        detox	-11	el foc ; intensiv outpatient ; iop ; meth x ; mtg ; protocol ; ritalin ; spe ; thre beer
        detox	-11	un centr ; ~0 ~dia ; ~<alcohol> ~<drug> ; ~<emergency> <home> ; ~cocain ; ~piedr
        detox	-12	*residentialWord:negated ; <consume> piedr ; <stimulant> <count> ; <stimulant> off
        detox	-12	a program ; cristal todo ; do <stimulant> ; intensiv ; intern ; ketamin ; ketamin most
        detox	-12	la coc ; meth sinc ; no ~detail ; overnight tech ; spe <always> ; spic
        detox	-13	*sinceStopping.2 ; *substance.stimulant:negated ; <cannabis> <night>
        detox	-13	<child> <stimulant> ; <consume> ice ; <partner> <stimulant> ; <stimulant> <month>
        detox	-13	<stimulant> for ; <week> sinc ; <year> <stimulant> ; a residential ; complet ; dui
        detox	-13	havent used ; its <stimulant> ; no ~<treatment> ; session
        detox	-14	*sinceLastUse.3 ; *sinceStopping.3 ; <stimulant> <past> ; on <stimulant>
        detox	-14	outpatient group ; treatment ; ~program
        detox	-15	*residentialWord ; <amount> <stimulant> ; <consume> <drug> ; <stimulant> <day>
        detox	-15	<treatment> el ; acid ; no ~tx ; program for ; week sinc ; ~residencial
        detox	-16	*family.2 ; *sinceLastUse.2 ; <month> <stimulant> ; <treatment> <amount>
        detox	-16	<treatment> <stop> ; es por ; inpatient ; program ; whippet
        detox	-17	*audit ; <need> someth ; <treatment> <leave> ; huf ; wrap up
        detox	-18	<moment> <stimulant> ; <stimulant> x ; algun
        detox	-20	0 <stimulant> ; handl of ; la <stimulant>
        detox	-21	ice <always> ; meth dai ; piedr
        detox	-22	k 0
        detox	-23	<stimulant> <amount>
        detox	-24	<home> <treatment>
        detox	-25	<cannabis> <always> ; <consume> <cannabis> ; crank ; ~inpatient
        detox	-26	nitrou ; vyvans
        detox	-27	<stimulant> <always>
        detox	-28	*family.4
        detox	-29	*detoxDone
        detox	-33	<stimulant> <night>
        """
}
