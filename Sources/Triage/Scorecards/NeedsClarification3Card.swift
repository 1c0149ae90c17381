extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification3 = """
        needs_clarification	3	consejero ; contact ; contarl ; contest bien ; convers ; correct the
        needs_clarification	3	could hav ; counselor ; county road ; cousin keep ; cousin then ; cristal no
        needs_clarification	3	crucer ; crush chest ; cry ; crystal last ; cuant ; culp ; czy ; czy kto
        needs_clarification	3	d residential ; dai and ; danzon ; day besid ; day but ; day do ; de <think>
        needs_clarification	3	de <water> ; de camion ; de carpinter ; de esto ; de por ; de sab
        needs_clarification	3	de segund ; de trail ; dead in ; del jardin ; del parqu ; del problem
        needs_clarification	3	del refri ; del volcan ; delet it ; dementi ; demon in ; dentr de
        needs_clarification	3	desarmador ; descuent ; desiert ; desk is ; dict ; did he ; did not
        needs_clarification	3	didnt com ; different <kin> ; dij y ; dim and ; direccion de ; disculpa
        needs_clarification	3	disculpa por ; disregard ; dm me ; do payment ; dock and ; doctor on
        needs_clarification	3	doe <insurance> ; doe it ; doe one ; doesnt <smell> ; doesnt fit
        needs_clarification	3	doesnt smel ; dog need ; dog ok ; doi ; dol bil ; dont answ ; dont match
        needs_clarification	3	dont ring ; dos a ; dos minuto ; doubl dos ; down <last> ; down last
        needs_clarification	3	drink my ; drink she ; drogen ; dry <headface> ; dur com ; durmi ; durmi el
        needs_clarification	3	el 0 ; el abrig ; el alcohol ; el apel ; el boletin ; el caf ; el camion
        needs_clarification	3	el desiert ; el diacon ; el fin ; el map ; el menor ; el mensaj ; el past
        needs_clarification	3	eleven mil ; ell <think> ; ell nunc ; els <think> ; em portugu ; email her
        needs_clarification	3	en <give> ; encontr su ; enderez ; entier ; entr las ; es par ; escrit en
        needs_clarification	3	ese <month> ; espos alcohol ; est <intoxicated> ; est bem ; est ce
        needs_clarification	3	est golpe ; esta ; ever borrow ; ever used ; every sunday ; every word
        needs_clarification	3	everyth was ; ex <leave> ; excus the ; expect to ; experienc with ; explic
        needs_clarification	3	f whisper ; fac has ; favorit ; fech ; feed tim ; feliz ; feri
        needs_clarification	3	firefight and ; firm en ; first 0 ; first <drive> ; first car ; first nam
        needs_clarification	3	first try ; first was ; flam ; floj y ; fluid ; for bother ; for contact
        needs_clarification	3	for lat ; for now ; for safety ; for whoev ; for wif ; forbidden ; forget
        needs_clarification	3	found <pill> ; found one ; found pil ; fountain in ; four ; freeway exit
        needs_clarification	3	friend ~overdos ; from him ; from oaxac ; furnac and ; furnitur
        needs_clarification	3	gallblad out ; galon ; garden the ; gas <job> ; gas company ; gath ; gato y
        needs_clarification	3	get him ; get your ; go back ; go stand ; godson ; goe off ; goi ; goi lai
        needs_clarification	3	golpe la ; good as ; good cooki ; got bed ; got mov ; governor ; gravy
        needs_clarification	3	greek <church> ; gri ; grit desd ; grocery ; gun in ; gymnasium ; ha usad
        needs_clarification	3	habit from ; habl desd ; habl espanol ; had <build> ; had <job> ; had only
        needs_clarification	3	hair ; halfway through ; hang herself ; has <blood> ; has a ; hav <drive>
        needs_clarification	3	hav driv ; hay que ; he explain ; he pick ; he use ; hear it ; heard about
        needs_clarification	3	heart pil ; hel <break> ; hel break ; hel i ; help ; help for ; her lif
        needs_clarification	3	her of ; her roommat ; her smil ; heroin i ; hes been ; hes hit ; hes saf
        needs_clarification	3	hes talk ; hes using ; hicimo una ; hij 0 ; hijo de ; him nev ; himself or
        needs_clarification	3	his door ; his drink ; his leg ; his lif ; his marbl ; his password
        needs_clarification	3	his thermo ; hom for ; hom til ; honey my ; hora a ; hors sinc ; hospital en
        needs_clarification	3	hour a ; hous it ; how <amount> ; how your ; hoy lo ; hr approv
        needs_clarification	3	human being ; husb + ; husb and ; husb drunk ; husband fel ; husband nam
        needs_clarification	3	i buy ; i chop ; i delet ; i mes ; i read ; i refere ; i say ; i unplug
        needs_clarification	3	i wont ; i wrot ; id pref ; identify ; il ; im <always> ; im <drive>
        needs_clarification	3	im honest ; im mad ; im marri ; im park ; im sorry ; imag ; in <insurance>
        needs_clarification	3	in as ; in bkgd ; in feb ; in monopo ; in or ; in residential ; in traffic
        needs_clarification	3	inform par ; inquiry ; involv a ; is <opioid> ; is <past> ; is <see> ; is as
        needs_clarification	3	is fil ; is heroin ; is murd ; is seiz ; is very ; ish ; it <last>
        needs_clarification	3	it didnt ; it ring ; it thi ; it thursday ; its <pill> ; its <stimulant>
        needs_clarification	3	its alcohol ; its cok ; its heroin ; its him ; its our ; its pil
        needs_clarification	3	ive <take> ; ive pick ; ive thought ; jacaranda ; jan ; jan and
        needs_clarification	3	jigsaw puzzl ; job the ; joint <key> ; juev en ; jun to ; just <try>
        needs_clarification	3	just pick ; k 0 ; kailangan ; keep driv ; keep work ; khong ; ki <palecolor>
        needs_clarification	3	ki pal ; kid one ; kind to ; kms tonight ; knit needl ; know each ; known
        needs_clarification	3	kratom ; ks ; kto ; la <continue> ; la <hear> ; la aspirador ; la entr
        needs_clarification	3	la lech ; la nuer ; la pinat ; la tarjet ; la vac ; ladril ; lai ; landlord
        needs_clarification	3	larg <eat> ; larg y ; las cara ; las doc ; las sei ; last bus ; lastr de
        needs_clarification	3	lat say ; laugh in ; law driv ; le <die> ; le pagu ; le pidi ; leav your
        needs_clarification	3	lechug de ; left msg ; left us ; legib ; let down ; ley est ; lie awak
        needs_clarification	3	liger ; limit on ; lip wer ; listen to ; litr ; liv person ; liv without
        needs_clarification	3	llam porqu ; llamarl ; llamen ; llev par ; lluvia ; ln ; lo <play>
        needs_clarification	3	lo cuent ; long paus ; lookin ; los va ; los ~<key> ; los ~papel ; lot with
        needs_clarification	3	lueg ; lueg les ; lut ; m ask ; m slow ; m slur ; machet y ; madrin
        needs_clarification	3	mail us ; many peopl ; marbl ; marc al ; maroon ; marunong ; mas grand
        needs_clarification	3	mas porqu ; mas se ; may hav ; me <lock> ; me abraz ; me durmi ; me estan
        needs_clarification	3	me perdon ; me thi ; me we ; meal and ; mean a ; measur the ; medi y
        needs_clarification	3	mejor en ; melatonin ; men only ; mermel ; mes del ; mes up ; meth
        needs_clarification	3	meth problem ; meti peric ; meu <partner> ; meu mar ; mi apel ; mi comadr
        needs_clarification	3	mi ex ; mi puert ; mia ; mid <phone> ; mid cal ; minut so ; mis muchacho
        needs_clarification	3	mis y ; molin ; monopo ; monopo and ; month so ; montreal ; mortuary
        needs_clarification	3	most for ; mov them ; mowi ; mowi po ; msg from ; muchach que ; muel
        needs_clarification	3	music de ; muy mal ; my barb ; my bowl ; my grandparent ; my hair ; my lost
        needs_clarification	3	my not ; my pen ; my school ; my sob ; myself aft ; myself tonight ; nam cal
        needs_clarification	3	nam denis ; nam in ; namin ; neighbor kid ; nephew hes ; nephew its
        needs_clarification	3	net and ; nev <feel> ; nev <smell> ; nev forgot ; nev smel ; nev touch
        needs_clarification	3	new in ; ni <kin> ; night i ; night now ; night owl ; nimmt ; nimmt drogen
        needs_clarification	3	no ive ; no ~<withdrawal> ; no ~answ ; no ~dang ; no ~furth ; no ~hurry
        needs_clarification	3	no ~inf ; no ~level ; no ~mencion ; no ~record ; no ~se ; no ~use
        needs_clarification	3	nobody <pain> ; nobody hurt ; noma queri ; noma ya ; not de ; not for
        needs_clarification	3	not ~<stimulant> ; not ~get ; not ~hostil ; not ~over ; not ~stat ; noth re
        needs_clarification	3	nou ; now 0 ; now dont ; numb in ; numb is ; numb on ; numb that ; nunc entr
        needs_clarification	3	nvr ; of <headface> ; of <room> ; of hav ; of kil ; of od ; of orang
        needs_clarification	3	of seven ; off it ; offic at ; offic party ; often or ; oh ; okinaw
        needs_clarification	3	old <home> ; old hous ; old son ; oldest of ; on <clinician> ; on bench
        needs_clarification	3	on tv ; onc used ; one <stranger> ; one anoth ; one person ; one sho
        needs_clarification	3	one sid ; onion ; only <hear> ; only <think> ; open it ; open up ; or <kin>
        needs_clarification	3	or he ; or hel ; or in ; or it ; or separat ; or sinc ; or that ; otr <town>
        needs_clarification	3	otr cond ; our <clothes> ; our <night> ; our <pet> ; our coffe
        needs_clarification	3	our congregation ; our synagogu ; our window ; outsid her ; own therapist
        needs_clarification	3	oxy ; oxy then ; p 0 ; paid our ; pain and ; par amas ; par sa ; parient
        needs_clarification	3	part de ; part y ; particul ; party last ; pas bien ; pas su ; password are
        needs_clarification	3	pastilla en ; pate el ; payment plan ; penal ; peopl hav ; peopl keep
        needs_clarification	3	per day ; per las ; perd en ; person ; personal <say> ; pesc fuer ; phon at
        needs_clarification	3	phon goe ; phon menu ; pick the ; pid de ; pigeon ; pil she ; plac but
        needs_clarification	3	plant de ; pleas <stop> ; plomer ; po ang ; po polsku ; polit to ; polk
        needs_clarification	3	polsku ; pothol ; precis ; predict ; pref ; pref a ; pref to ; pregunt cuant
        needs_clarification	3	pressur cook ; probation ; program y ; pt <phone> ; pt cal ; pt in
        needs_clarification	3	puk blood ; pumpkin patch ; purpl one ; put in ; put mor ; puzzl ; q nadi
        needs_clarification	3	que <insurance> ; que <phone> ; que <put> ; que <school> ; que aqui
        needs_clarification	3	que ciudad ; que dur ; que nunc ; que tant ; que él ; quelquun
        needs_clarification	3	queri decirl ; quit it ; quit the ; r u ; radi play ; rail ; rain ever
        needs_clarification	3	rain has ; ran my ; rati of ; ratic ; rd tim ; re <hospital> ; re <kin>
        needs_clarification	3	re broth ; re cost ; re his ; re new ; re uncl ; read thes ; recuperarlo
        needs_clarification	3	reek ; refere ; regal ; regist in ; rehab in ; rein ; releas ; releas to
        needs_clarification	3	rent was ; restrain <order> ; resuelv ; rheumatologist ; rieg ; rieg las
        needs_clarification	3	rink and ; rn ; rodil el ; rop with ; sabi ; said hed ; said just
        needs_clarification	3	sal <blood> ; sal sangr ; sal un ; sang the ; saw our ; say both ; say clean
        needs_clarification	3	say for ; say its ; say self ; school with ; se moj ; se pelean ; se ven
        needs_clarification	3	sea and ; second try ; seed ; segun el ; she <volunteer> ; she volunteer
        needs_clarification	3	shed and ; shel <need> ; shield of ; shirt with ; shoebox and ; shop around
        needs_clarification	3	short thi ; shotgun ; shouldnt be ; show in ; si le ; si somo ; si tom
        needs_clarification	3	si usa ; si ~aceptan ; sid <opening> ; sin ~<amount> ; sin ~<play>
        needs_clarification	3	sin ~mas ; sinc 0 ; sinc colleg ; siren ; sist gav ; sist her ; sist hous
        needs_clarification	3	sist liv ; sist numb ; slit ; slow i ; smal town ; snow day ; snow on
        needs_clarification	3	snowplow and ; so <take> ; so glad ; so spr ; sobr o ; som thi
        needs_clarification	3	somebody she ; somebody should ; someon phon ; someth i ; someth is
        needs_clarification	3	son <opioid> ; sort out ; soup on ; spe limit ; squar with ; squeez pain
        needs_clarification	3	sra ; sra dic ; sra espos ; stairwel ; stand right ; start out ; stat final
        needs_clarification	3	stepdad is ; stil bring ; stil pay ; stop crack ; stop halfway ; story abt
        needs_clarification	3	street no ; street was ; strik last ; su <trade> ; subject ; sus aret ; sw 0
        needs_clarification	3	tagalog diyan ; tak anthem ; tak cign ; tal of ; tanto ; tap los ; team with
        needs_clarification	3	tej ; tel someon ; ten la ; tengan bonit ; teni una ; tenni on ; tent in
        needs_clarification	3	thank us ; that add ; that clinic ; that film ; that old ; the <confused>
        needs_clarification	3	the anesthesi ; the bldg ; the bridg ; the copi ; the email ; the envelop
        needs_clarification	3	the factory ; the food ; the forest ; the fountain ; the guard
        needs_clarification	3	the gymnasium ; the hem ; the her ; the jar ; the jigsaw ; the job
        needs_clarification	3	the joint ; the light ; the lilac ; the meet ; the microwav ; the msg
        needs_clarification	3	the nephew ; the payrol ; the plumb ; the popcorn ; the pta ; the remain
        needs_clarification	3	the rop ; the shirt ; the storm ; the substitut ; the supermarket ; the trig
        needs_clarification	3	the tunnel ; the world ; the wrong ; theat is ; then did ; then said
        needs_clarification	3	ther as ; ther bed ; ther then ; therel ; therel be ; thes <record>
        needs_clarification	3	thes form ; they even ; they talk ; thi <job> ; thi am ; thi email
        needs_clarification	3	thi form ; thi job ; thi pag ; thi turn ; thx ; thyroid ; tien doc
        needs_clarification	3	tim sinc ; tim zon ; tingl ; tint ; to admission ; to any ; to arriv
        needs_clarification	3	to denv ; to fish ; to guest ; to mas ; to row ; tom el ; tonight im
        needs_clarification	3	too lat ; took nam ; took that ; took the ; touch ~cok ; trabaj 0 ; traffic
        needs_clarification	3	train to ; tre dia ; treint ano ; trem ; trig on ; truck outsid ; truthful
        needs_clarification	3	tungkol ; tuvimo ; twelv peopl ; twenty pound ; two caller ; two teeth
        needs_clarification	3	tx <moment> ; un <needle> ; un cabal ; un calcetin ; un crucer ; un libr
        needs_clarification	3	un telefon ; un tub ; una cos ; und my ; unitedhealthcar
        needs_clarification	3	unitedhealthcar through ; unk <drug> ; uno me ; unplug it ; up <ask>
        needs_clarification	3	up <leave> ; up befor ; up left ; us <write> ; us from ; us is ; using
        needs_clarification	3	using crack ; using or ; uso coc ; van a ; vanish ; ve al ; velador de
        needs_clarification	3	vicio ; viej busc ; vitamin ; voc atend ; voic ; wait ; wak the
        needs_clarification	3	walk around ; walk eleven ; wallpap has ; want me ; was <child>
        needs_clarification	3	was <consume> ; was dead ; was eith ; was laid ; was park ; was sent
        needs_clarification	3	wat bottl ; way cal ; wdnt <say> ; we <eat> ; we ate ; we eat ; we had
        needs_clarification	3	we leav ; we look ; we only ; we play ; we pul ; we think ; websit <say>
        needs_clarification	3	websit say ; what one ; what shel ; when or ; wheth <phone> ; wheth any
        needs_clarification	3	wheth it ; whisp ; whisper say ; whit by ; whiteboard ; who <vendor>
        needs_clarification	3	who lead ; whol story ; why yet ; wif if ; wil <try> ; wil try ; wind
        needs_clarification	3	wind on ; window shut ; with <colleague> ; with detail ; with real
        needs_clarification	3	with thank ; with wat ; without ~<insurance> ; wldnt <give> ; wldnt giv
        needs_clarification	3	woman on ; women togeth ; wonder about ; wont mat ; word and ; word com
        needs_clarification	3	would ring ; wouldnt say ; wrong <kin> ; wrong extension ; x favor
        needs_clarification	3	xfer from ; y que ; y solt ; y tambien ; y tard ; y tod ; ya dej ; ya hic
        needs_clarification	3	yard on ; year we ; year when ; yel hes ; yo per ; you <take> ; you are
        needs_clarification	3	you follow ; you he ; you hear ; you keep ; you phon ; you who ; you with
        needs_clarification	3	young fellow ; young lady ; your and ; your hour ; your policy
        needs_clarification	3	zapato huevo ; zucchini ; ~<alcohol> at ; ~<day> <night> ; ~<drug> <give>
        needs_clarification	3	~<emergency> nobody ; ~<hear> <play> ; ~<insurance> <take> ; ~<key> par
        needs_clarification	3	~<order> <say> ; ~<pain> ~<pill> ; ~<stimulant> and ; ~<take> the
        needs_clarification	3	~<write> the ; ~a ~<phone> ; ~alcohol ; ~cok and ; ~da nombr ; ~es <happy>
        needs_clarification	3	~es brom ; ~es urgent ; ~estoy <sick> ; ~estoy enferm ; ~even sur ; ~furth
        needs_clarification	3	~hay mal ; ~hostil ; ~hurry ; ~its ; ~know if ; ~le quis ; ~level
        needs_clarification	3	~mas dato ; ~mencion ; ~my ~<job> ; ~nos <give> ; ~ok ; ~oth <drug>
        needs_clarification	3	~pain ~pil ; ~plac or ; ~pued con ; ~quis ; ~sab mas ; ~se que ; ~sinc
        needs_clarification	3	~sz no ; ~taken ; ~the ~policy ; ~to gues ; ~treatment ~for ; ~wifi
        needs_clarification	2	*age.1 ; *ago.0 ; *alcoholic:hypothetical ; *clientAdmin.opensNote
        needs_clarification	2	*confusion:historical ; *mandator.authority ; *needsHelp:hypothetical
        needs_clarification	2	*overdose:negated ; *overdoseNow:hypothetical ; *seizure:negated ; *soonDate
        needs_clarification	2	*started:negated ; *substance.opioid:other_experiencer
        needs_clarification	2	*substance.sedative:hypothetical ; *suicidal:other_experiencer
        needs_clarification	2	*unaided:negated ; + ; + <ask> ; + <moment> ; + ask ; + how ; + wher
        needs_clarification	2	/ ~<drug> ; 0 <always> ; 0 <child> ; 0 <colleague> ; 0 <medicine> ; 0 clear
        needs_clarification	2	0 clr ; 0 confd ; 0 dog ; 0 drunk ; 0 hous ; 0 in ; 0 keep ; 0 p ; 0 pct
        needs_clarification	2	0 perc ; 0 sam ; 0 yo ; 0 ~finish ; <afraid> <clean> ; <afraid> la
        needs_clarification	2	<afraid> ~<withdrawal> ; <alcohol> <rail> ; <alcohol> and ; <alcohol> fue
        needs_clarification	2	<alcohol> par ; <alone> <phone> ; <alone> <school> ; <alone> <write>
        needs_clarification	2	<always> <see> ; <always> and ; <always> cuand ; <always> est ; <always> or
        needs_clarification	2	<amount> <count> ; <amount> <hot> ; <amount> <opening> ; <amount> <put>
        needs_clarification	2	<amount> <week> ; <amount> aqui ; <amount> he ; <amount> is
        needs_clarification	2	<amount> languag ; <amount> tambien ; <amount> ~<hear> ; <amount> ~<need>
        needs_clarification	2	<angry> <always> ; <angry> <leave> ; <angry> <outdoors> ; <angry> <play>
        needs_clarification	2	<angry> <water> ; <angry> son ; <appointment> <give>
        needs_clarification	2	<appointment> <opening> ; <appointment> on ; <ask> <church> ; <ask> <die>
        needs_clarification	2	<ask> <room> ; <ask> about ; <ask> her ; <ask> how ; <ask> only
        needs_clarification	2	<ask> straight ; <ask> y ; <ask> you ; <ask> ~<caretaking>
        needs_clarification	2	<ask> ~<insurance> ; <ask> ~<say> ; <asleep> <hear> ; <asleep> <pet>
        needs_clarification	2	<asleep> de ; <asleep> through ; <awake> <stimulant> ; <blade> <eat>
        needs_clarification	2	<blade> <furniture> ; <blade> en ; <blood> <amount> ; <blood> <feel>
        needs_clarification	2	<blood> <tool> ; <blood> en ; <blood> his ; <bodypart> + ; <bodypart> fre
        needs_clarification	2	<bodypart> wont ; <break> <drive> ; <break> <leave> ; <break> <pain>
        needs_clarification	2	<break> <play> ; <break> from ; <breath> <past> ; <breath> <treatment>
        needs_clarification	2	<breath> only ; <build> <always> ; <build> <church> ; <build> <outdoors>
        needs_clarification	2	<build> <room> ; <build> <soon> ; <build> he ; <build> me ; <buy> <clothes>
        needs_clarification	2	<buy> <needle> ; <buy> cart ; <buy> los ; <buy> that ; <buy> una
        needs_clarification	2	<calm> <friend> ; <calm> <treatment> ; <caretaking> em ; <caretaking> to
        needs_clarification	2	<chestheart> <asleep> ; <chestheart> and ; <chestheart> me ; <chestheart> my
        needs_clarification	2	<chestheart> sinc ; <chestheart> y ; <child> <clothes> ; <child> <consume>
        needs_clarification	2	<child> <fire> ; <child> <media> ; <child> al ; <child> hic ; <child> would
        needs_clarification	2	<child> ~<need> ; <church> <give> ; <church> <hear> ; <church> <play>
        needs_clarification	2	<church> <say> ; <church> <week> ; <church> bel ; <church> lost
        needs_clarification	2	<church> sinc ; <church> to ; <clean> <day> ; <clean> bomb ; <clean> el
        needs_clarification	2	<clean> off ; <clinician> <trust> ; <clinician> her ; <clinician> mak
        needs_clarification	2	<clinician> own ; <clinician> with ; <clothes> <blood> ; <clothes> <child>
        needs_clarification	2	<clothes> <clean> ; <clothes> <drive> ; <clothes> <eat> ; <clothes> <fall>
        needs_clarification	2	<clothes> <tool> ; <clothes> all ; <clothes> at ; <clothes> blu
        needs_clarification	2	<clothes> even ; <clothes> fit ; <clothes> has ; <clothes> him
        needs_clarification	2	<clothes> int ; <clothes> or ; <clothes> right ; <clothes> with
        needs_clarification	2	<cold> <day> ; <cold> hac ; <cold> i ; <colleague> 0 ; <colleague> do
        needs_clarification	2	<colleague> whos ; <color> over ; <color> que ; <consume> <eat>
        needs_clarification	2	<consume> <friend> ; <consume> <phone> ; <consume> <say> ; <consume> <tool>
        needs_clarification	2	<consume> alg ; <consume> hes ; <consume> otr ; <container> <hear>
        needs_clarification	2	<container> <play> ; <container> <water> ; <container> an ; <container> desd
        needs_clarification	2	<container> of ; <continue> <job> ; <continue> <lock> ; <continue> <phone>
        needs_clarification	2	<continue> aqui ; <continue> hum ; <continue> im ; <continue> without
        needs_clarification	2	<count> <insurance> ; <count> <kin> ; <count> y ; <crowd> # ; <crowd> <pet>
        needs_clarification	2	<crowd> <stranger> ; <crowd> hasnt ; <day> <room> ; <day> and ; <day> mari
        needs_clarification	2	<day> they ; <day> up ; <day> ~<stimulant> ; <daytime> <lock>
        needs_clarification	2	<daytime> <money> ; <daytime> <year> ; <daytime> ya ; <die> <night>
        needs_clarification	2	<die> <room> ; <die> at ; <drive> <chestheart> ; <drive> <fall>
        needs_clarification	2	<drive> <rail> ; <drive> acros ; <drive> ed ; <drive> for ; <drive> him
        needs_clarification	2	<drive> lik ; <drive> somewher ; <drive> you ; <drug> that ; <eat> <alone>
        needs_clarification	2	<eat> <kin> ; <eat> <record> ; <eat> let ; <eat> sal ; <eat> sin
        needs_clarification	2	<eat> ther ; <emergency> <stranger> ; <emergency> and ; <emergency> de
        needs_clarification	2	<emergency> rn ; <fall> <opening> ; <fall> <pet> ; <fall> with
        needs_clarification	2	<feel> <always> ; <feel> <child> ; <feel> <clean> ; <feel> <continue>
        needs_clarification	2	<feel> <opening> ; <feel> <phone> ; <feel> im ; <feel> of ; <feel> that
        needs_clarification	2	<fire> <fluid> ; <fire> a ; <fire> de ; <fire> it ; <fire> was
        needs_clarification	2	<fluid> <bodypart> ; <fluid> <build> ; <fluid> <withdrawal>
        needs_clarification	2	<friend> <bodypart> ; <friend> <goodbye> ; <friend> <key>
        needs_clarification	2	<furniture> <blood> ; <furniture> <treatment> ; <furniture> co
        needs_clarification	2	<furniture> en ; <furniture> right ; <furniture> thi ; <furniture> until
        needs_clarification	2	<give> <church> ; <give> <friend> ; <give> <home> ; <give> <rope>
        needs_clarification	2	<give> <stranger> ; <give> <trust> ; <give> aft ; <give> at ; <give> van
        needs_clarification	2	<give> x ; <give> zip ; <give> ~<consume> ; <go> <pain> ; <go> crazy
        needs_clarification	2	<go> her ; <go> or ; <go> todo ; <go> was ; <goodbye> <gun> ; <gun>
        needs_clarification	2	<gun> <drive> ; <gun> <photo> ; <gun> <trade> ; <happy> <bodypart>
        needs_clarification	2	<happy> <calm> ; <happy> <day> ; <happy> <outdoors> ; <happy> <photo>
        needs_clarification	2	<happy> no ; <happy> re ; <happy> sinc ; <happy> thing ; <headface> <drive>
        needs_clarification	2	<headface> <home> ; <headface> me ; <headface> wer ; <hear> <afraid>
        needs_clarification	2	<hear> <cold> ; <hear> <continue> ; <hear> <gun> ; <hear> <media>
        needs_clarification	2	<hear> <medicine> ; <hear> <shake> ; <hear> could ; <hear> en ; <hear> him
        needs_clarification	2	<hear> it ; <hear> my ; <hear> re ; <hear> than ; <height> int
        needs_clarification	2	<hit> <daytime> ; <hit> del ; <hit> el ; <hold> <ask> ; <hold> <go>
        needs_clarification	2	<hold> <outdoors> ; <home> <month> ; <home> <palecolor> ; <home> <think>
        needs_clarification	2	<home> nin ; <home> one ; <home> open ; <home> through ; <home> until
        needs_clarification	2	<homeless> <outdoors> ; <hospital> <clothes> ; <hospital> <opioid>
        needs_clarification	2	<hospital> she ; <hot> <eat> ; <hot> at ; <illness> <furniture>
        needs_clarification	2	<illness> but ; <illness> the ; <illness> ~<drug> ; <insurance> <drive>
        needs_clarification	2	<insurance> <take> ; <insurance> <town> ; <insurance> advantag
        needs_clarification	2	<insurance> then ; <insurance> with ; <intoxicated> <break>
        needs_clarification	2	<intoxicated> <go> ; <intoxicated> <height> ; <job> 0 ; <job> <cold>
        needs_clarification	2	<job> <need> ; <job> <outdoors> ; <job> <pain> ; <job> <volunteer>
        needs_clarification	2	<job> aft ; <job> as ; <job> best ; <job> until ; <job> whil
        needs_clarification	2	<key> <daytime> ; <key> <drive> ; <key> a ; <key> are ; <key> on
        needs_clarification	2	<kill> <child> ; <kill> <clinician> ; <kill> <day> ; <kill> <eat>
        needs_clarification	2	<kill> by ; <kill> myself ; <kill> tim ; <kin> + ; <kin> <alcohol>
        needs_clarification	2	<kin> <child> ; <kin> <height> ; <kin> <limp> ; <kin> <smell>
        needs_clarification	2	<kin> <stimulant> ; <kin> construy ; <kin> he ; <kin> his ; <kin> near
        needs_clarification	2	<kin> tod ; <kin> we ; <kin> whil ; <kin> y ; <kin> ~<drive> ; <last> 0
        needs_clarification	2	<last> <drive> ; <last> <needle> ; <last> <stimulant> ; <last> used
        needs_clarification	2	<law> <church> ; <law> <day> ; <leave> <drive> ; <leave> <emergency>
        needs_clarification	2	<leave> <hear> ; <leave> <promise> ; <leave> us ; <leave> wer ; <limp> but
        needs_clarification	2	<lock> behind ; <lock> en ; <lock> with ; <media> <eat> ; <media> abt
        needs_clarification	2	<media> que ; <medicine> <afraid> ; <medicine> <past> ; <medicine> been
        needs_clarification	2	<medicine> but ; <medicine> clr ; <medicine> in ; <moment> <past>
        needs_clarification	2	<moment> <try> ; <moment> <week> ; <moment> dont ; <moment> it
        needs_clarification	2	<moment> would ; <money> <caretaking> ; <money> <happy> ; <money> <play>
        needs_clarification	2	<money> <tired> ; <money> first ; <money> through ; <month> <fire>
        needs_clarification	2	<month> <room> ; <month> <week> ; <month> of ; <month> ok ; <month> on
        needs_clarification	2	<month> porqu ; <month> ther ; <need> ; <need> <ask> ; <need> <continue>
        needs_clarification	2	<need> <die> ; <need> <headface> ; <need> <hear> ; <need> <official>
        needs_clarification	2	<need> someth ; <needle> <rope> ; <night> <clinician> ; <night> <continue>
        needs_clarification	2	<night> becaus ; <night> between ; <night> fue ; <night> he ; <night> i
        needs_clarification	2	<night> por ; <night> through ; <official> <pet> ; <official> then
        needs_clarification	2	<opening> <home> ; <opening> <night> ; <opening> <pet>
        needs_clarification	2	<opening> <stranger> ; <opening> <write> ; <opening> has ; <opening> of
        needs_clarification	2	<opening> off ; <opening> y ; <opioid> <ask> ; <opioid> <container>
        needs_clarification	2	<opioid> <hospital> ; <opioid> <need> ; <opioid> <phone> ; <opioid> <sad>
        """
}
