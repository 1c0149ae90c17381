extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification6 = """
        needs_clarification	1	foreman gav ; forget the ; form client ; found a ; fre at ; frent al
        needs_clarification	1	fri for ; friend of ; from cok ; from everyth ; from gat ; fry <eat>
        needs_clarification	1	fry pan ; fue <trade> ; fue del ; fuer del ; fund ; gallo ; gav ; gen moun
        needs_clarification	1	get in ; girlfriend tak ; girlfriend who ; giv age ; giv his ; giv it
        needs_clarification	1	given ; goat ; godson ; going sinc ; gon kms ; good term ; got som ; gracia
        needs_clarification	1	gracia por ; graduat ; gran ; grandfath pocket ; grandm kept ; grandmoth
        needs_clarification	1	grandmoth cam ; grandp 0 ; grocery ; grout ; gues ; gues i ; guit in ; gun
        needs_clarification	1	ha <consume> ; ha consum ; ha hech ; habl en ; hac treint ; haci ; had 0
        needs_clarification	1	had <cold> ; hair is ; halfway through ; ham in ; hamst ; hand fre
        needs_clarification	1	hand round ; hangov ; happen in ; has dementi ; has only ; has used ; hasnt
        needs_clarification	1	hasnt <stop> ; hasnt used ; hast <go> ; hast ahi ; hast las ; hatchback
        needs_clarification	1	hav <child> ; hav <stranger> ; hav a ; hav anyon ; hav him ; hav nev
        needs_clarification	1	hav saving ; hav six ; hav typ ; hav want ; hay alg ; hay camion ; hay un
        needs_clarification	1	he argu ; he doe ; he final ; he in ; he work ; headlight ; health and
        needs_clarification	1	hear a ; hear it ; heard about ; hed ; hedg in ; hel <bodypart> ; hel <rope>
        needs_clarification	1	hel hang ; help him ; help no ; hemet ; her around ; her lock ; her pleas
        needs_clarification	1	her what ; herman por ; herman y ; hes been ; hes clean ; hes nev ; hes whit
        needs_clarification	1	hi ther ; hij jueg ; hij usa ; him <happy> ; him get ; hipotec
        needs_clarification	1	his <school> ; his <write> ; his car ; his fish ; his paper ; his password
        needs_clarification	1	his son ; his thermo ; his thing ; hit wrong ; hiz la ; hoars ; hold 0
        needs_clarification	1	hom run ; hom they ; honeymoon ; hora a ; hospital show ; hour at ; hour now
        needs_clarification	1	hous it ; hous went ; hr <colleague> ; hr <past> ; hr ago ; hsa card ; hum
        needs_clarification	1	hung over ; husb ; husband 0 ; husband no ; hx ; hx <give> ; hx given
        needs_clarification	1	hx obtain ; hydrangea ; i <promise> ; i <relapse> ; i been ; i bought
        needs_clarification	1	i did ; i fel ; i finish ; i go ; i gues ; i hav ; i help ; i pick ; i rath
        needs_clarification	1	i realiz ; i thought ; i want ; i wor ; id need ; if <stranger> ; if anybody
        needs_clarification	1	if anyth ; ill <say> ; ill <think> ; im out ; im suicidal ; im the
        needs_clarification	1	in closet ; in dayton ; in folsom ; in glendor ; in group ; in march
        needs_clarification	1	in ohi ; in som ; in thes ; inform par ; informacion sobr ; inhal is
        needs_clarification	1	ink was ; ins card ; instruc ; intern at ; is <amount> ; is <die> ; is <go>
        needs_clarification	1	is <intoxicated> ; is <kill> ; is <opioid> ; is <sedative> ; is awful
        needs_clarification	1	is empty ; is film ; is happen ; is high ; is hurt ; is jump ; is kil
        needs_clarification	1	is mov ; is past ; is und ; is wel ; is your ; it <always> ; it <see>
        needs_clarification	1	it cost ; it could ; it felt ; it hav ; it hes ; it let ; it might ; it not
        needs_clarification	1	it out ; ito ; its at ; its cok ; its due ; its everywher ; its lat
        needs_clarification	1	its work ; iv <medicine> ; ive <fluid> ; jail four ; job last ; jok abt
        needs_clarification	1	juev y ; just <drive> ; just <give> ; just driv ; just gon ; just mov
        needs_clarification	1	just punch ; just ring ; just shop ; just sit ; keep narcan ; kept
        needs_clarification	1	ketamin is ; kid on ; kid practic ; kil her ; kil myself ; kind <clinician>
        needs_clarification	1	kitchen knif ; knew every ; knif for ; knock out ; know ; know can
        needs_clarification	1	know for ; know me ; known her ; kung ; l <bodypart> ; la <ask> ; la <hear>
        needs_clarification	1	la cabez ; la confusion ; la construccion ; la cosech ; la direccion
        needs_clarification	1	la ley ; la mochil ; la muchach ; la rop ; la senal ; la tortilleri
        needs_clarification	1	la trompet ; laid out ; lak ; landlin ; landlord ; landlord tenant
        needs_clarification	1	laptop and ; larg y ; las <pill> ; las <see> ; las cinc ; las planta
        needs_clarification	1	lat broth ; law speak ; lawn in ; le dicen ; le est ; le expliqu ; le he
        needs_clarification	1	le pagu ; le pidi ; leas so ; left by ; left his ; left vm ; letter he
        needs_clarification	1	libro ; libro y ; lif is ; lik <stranger> ; lik being ; lik four ; limit
        needs_clarification	1	link and ; lip smack ; lip swel ; list at ; list on ; listen ; lit
        needs_clarification	1	littl wir ; liv next ; llamarl ; llamen despu ; llav a ; llev mi ; llev tre
        needs_clarification	1	llor ; llov ; lo cuent ; lo decidi ; lo mejor ; load shotgun ; locutor
        needs_clarification	1	long befor ; long to ; look good ; look in ; los <ask> ; los <container>
        needs_clarification	1	los <day> ; los bendig ; lueg por ; lug primer ; lui on ; lunch box
        needs_clarification	1	lying down ; m 0 ; m <sad> ; mad my ; main to ; mal and ; mam ve ; man ther
        needs_clarification	1	man with ; manag to ; mand saludo ; mango ; map ; mar me ; march band
        needs_clarification	1	martin ; marunong mag ; mas ; mas me ; mat al ; mat est ; may be ; mayb its
        needs_clarification	1	me <soon> ; me encarg ; me est ; me off ; me permission ; me pictur
        needs_clarification	1	me recoj ; me rent ; me urg ; me we ; me which ; me your ; mean a ; mean to
        needs_clarification	1	med in ; medicin the ; mejor que ; meno ; menor ; mentor at ; merc me ; mes
        needs_clarification	1	mes de ; meth for ; meth now ; methodist ; meu nom ; mi <bodypart> ; mi ahij
        needs_clarification	1	mi amig ; mi madrin ; mi ortografi ; mi turn ; mi yern ; mi ~espos ; middl
        needs_clarification	1	mil a ; mil of ; min i ; mint ; minut mayb ; mis <kin> ; mom visit
        needs_clarification	1	monday or ; month ago ; month back ; mor em ; morn then ; morphin and
        needs_clarification	1	most about ; moth chin ; moth hes ; moth pas ; mouth has ; mov day ; mov the
        needs_clarification	1	msg with ; much calor ; muit ; museum of ; music at ; muy fuert
        needs_clarification	1	my <headface> ; my <photo> ; my <play> ; my <sober> ; my alarm ; my appendix
        needs_clarification	1	my application ; my arm ; my assistant ; my couch ; my fath ; my fost
        needs_clarification	1	my godmoth ; my gram ; my kid ; my landlord ; my liv ; my middl ; my niec
        needs_clarification	1	my numb ; my partn ; my referenc ; my school ; my stepdad ; my toe
        needs_clarification	1	my tongu ; nac ; nad a ; nad por ; nah ; nam / ; nam <phone> ; nam and
        needs_clarification	1	nam twic ; navidad ; neck in ; need somebody ; need thi ; neighbor has
        needs_clarification	1	neighbor re ; neith one ; nev her ; nev said ; nev touch ; nev ~<consume>
        needs_clarification	1	nev ~meth ; new <child> ; new <clothes> ; new <crowd> ; new <insurance>
        needs_clarification	1	new <needle> ; new and ; new glas ; new pip ; ni he ; nic guy ; nicknam
        needs_clarification	1	night auditor ; night i ; night we ; night wer ; nineti ; ninety and
        needs_clarification	1	ningun de ; nino de ; no <awake> ; no <partner> ; no drug ; no ide ; no ive
        needs_clarification	1	no need ; no reason ; no ~<sad> ; no ~etoh ; no ~opioid ; no ~sist
        needs_clarification	1	nobody has ; nobody her ; noch segu ; nom ; nom e ; normal to ; nos da
        needs_clarification	1	not <past> ; not doing ; not exist ; not over ; not ready ; noth odd
        needs_clarification	1	novi y ; now awak ; now got ; now my ; numb ; numb in ; numb on ; nunc <go>
        needs_clarification	1	nunc la ; nunc lo ; nurs 0 ; nurs about ; nursery plant ; o ; o es ; o par
        needs_clarification	1	o si ; od 0 ; of <bodysound> ; of <clothes> ; of <photo> ; of balloon
        needs_clarification	1	of birth ; of californi ; of kid ; of noth ; of person ; of pocket ; of red
        needs_clarification	1	of san ; of step ; of thes ; of vacation ; of your ; off <job> ; off <take>
        needs_clarification	1	off meth ; offic lin ; ohi ; ojal ; ojo pa ; ok its ; old <bodypart>
        needs_clarification	1	old <photo> ; old <school> ; old <town> ; old movi ; old self ; oldest of
        needs_clarification	1	olor a ; on anybody ; on behalf ; on count ; on door ; on everybody ; on mov
        needs_clarification	1	on rout ; on so ; on speak ; on til ; onc <drive> ; onc used ; one <build>
        needs_clarification	1	one <sad> ; one build ; one mor ; one person ; only one ; only our
        needs_clarification	1	only reason ; oper de ; opiat ; opin ; opin que ; or ; or can ; or he
        needs_clarification	1	or thursday ; or to ; orang and ; orang juic ; oth <ask> ; oth lin ; oth one
        needs_clarification	1	oth week ; other ; otr <stranger> ; otr la ; our <alcohol> ; our <night>
        needs_clarification	1	our <pet> ; our <volunteer> ; our coat ; our furnac ; our synagogu ; out 0
        needs_clarification	1	out <color> ; out an ; out then ; out who ; outsid ; over seventy ; owl
        needs_clarification	1	own grandmoth ; own hair ; oye nad ; pac the ; pacienci ; padr de ; pai
        needs_clarification	1	pair ; pair of ; pal ; pal ak ; palo ; palo <color> ; palo verd
        needs_clarification	1	pap falleci ; papa <home> ; papa viven ; par <say> ; par <stop>
        needs_clarification	1	par <think> ; par desd ; par ir ; par tod ; parabrisa ; parent divorc ; park
        needs_clarification	1	park thi ; parqu ; part de ; particular ; pas along ; pas est ; passeng
        needs_clarification	1	passeng seat ; pay or ; pay rat ; pd ; peel <eat> ; pens ; peopl com
        needs_clarification	1	peopl hav ; peopl or ; peopl shar ; peopl talk ; per <day> ; per nad ; perd
        needs_clarification	1	perdon el ; peric no ; phon is ; phon it ; phon so ; pian bench ; pic of
        needs_clarification	1	pick a ; pid de ; pil are ; pil for ; pink <fluid> ; pink froth ; pint of
        needs_clarification	1	plant a ; planta ; platic y ; plato ; play at ; play ches ; pleas <stop>
        needs_clarification	1	pls what ; plu <stimulant> ; poco ; polic offic ; poni ; pool is
        needs_clarification	1	por <week> ; por adelant ; por mi ; por seman ; porch ; portugu e ; possib
        needs_clarification	1	post <job> ; post offic ; potluck ; pozol y ; ppo card ; pre ; prefier que
        needs_clarification	1	pregnant and ; pregunt ; pregunt tre ; prep ahor ; present and
        needs_clarification	1	presion toda ; pressur on ; prest ; presum ; pric shop ; prim manej
        needs_clarification	1	principal ; print ran ; program for ; program he ; program in ; proof
        needs_clarification	1	propos on ; pt cri ; pt sist ; public defend ; pue aqui ; pued <alone>
        needs_clarification	1	pued <breath> ; pued <phone> ; pued respir ; pued sol ; puert y ; pupil
        needs_clarification	1	pus a ; put hand ; put out ; q es ; que <ask> ; que <consume>
        needs_clarification	1	que <continue> ; que cant ; que dec ; que el ; que voy ; que y ; quedan
        needs_clarification	1	question ; qui parl ; quien <amount> ; quien mas ; quier cer ; quier ten
        needs_clarification	1	quiet aft ; quiet her ; quit ; quit last ; quit meth ; rang him
        needs_clarification	1	re <appointment> ; re <hospital> ; re fath ; re grandson ; re moth ; re one
        needs_clarification	1	re our ; read from ; read my ; recal ; record 0 ; referenc on ; rehab don
        needs_clarification	1	rein ; remand ; restrain <order> ; revis la ; right plac ; ring 0 ; rink
        needs_clarification	1	ris en ; ritalin ; rn on ; rocket ; root <alcohol> ; root beer ; rop en
        needs_clarification	1	rosalind ; rosary and ; rost ; rough and ; roxi ; run marathon
        needs_clarification	1	s <stimulant> ; s <stop> ; sab par ; said ; said cal ; said id ; said its
        needs_clarification	1	said long ; said writ ; sal <soon> ; sali ; salud a ; sam <child>
        needs_clarification	1	sam <school> ; sam lin ; sam one ; saul ; savannah ; say client ; say hes
        needs_clarification	1	say it ; say just ; say wher ; say which ; school counselor ; school play
        needs_clarification	1	school principal ; scotch ; scout lead ; scream at ; se escond ; se q
        needs_clarification	1	seanc ; season is ; seasonal ; second and ; secretari ; seed ; seen him
        needs_clarification	1	seen it ; segun ell ; seguro de ; sel hous ; sel pecan ; send someon
        needs_clarification	1	senor mand ; senor por ; sentenc ; sentenc is ; shak hand ; she great
        needs_clarification	1	she let ; she look ; she smok ; shed and ; shop cart ; shot the
        needs_clarification	1	shotgun acros ; should <think> ; should know ; should say ; shoulder ; shy
        needs_clarification	1	si <money> ; si aqui ; sick and ; signal ; sin <clothes> ; sin <say>
        needs_clarification	1	sin <stimulant> ; sin grito ; sin met ; sinc <year> ; sinc feb ; sinc nov
        needs_clarification	1	sinc sum ; sist re ; sleep until ; slept ; slept on ; slow i ; slow speech
        needs_clarification	1	smal than ; smel ; smok for ; smooth ; smoothi ; so kind ; sobr ; som sort
        needs_clarification	1	somebody left ; somebody look ; somebody ought ; someon at ; someon has
        needs_clarification	1	son 0 ; son <say> ; sorry ; sound worn ; soy <job> ; soy <trade> ; spe <ask>
        needs_clarification	1	speak on ; spot for ; spruc ; staf memb ; staircas ; stapl ; stat what
        needs_clarification	1	stay away ; stepbroth ; stepdaught ; sticky not ; stil good ; stil hear
        needs_clarification	1	stor for ; story of ; stuck behind ; stuf ; su bat ; subject to
        needs_clarification	1	suboxon and ; suegr y ; suicid not ; support of ; sur ; sur thi
        needs_clarification	1	surgery last ; swe to ; sweat through ; sweet ; swollen red ; sí pued
        needs_clarification	1	tak anthem ; tak cal ; tak hsa ; talk nonsens ; talk the ; talk with
        needs_clarification	1	tambien que ; tard un ; taught ; tea with ; tel a ; tel them ; ten and
        needs_clarification	1	ten problema ; tenant 0 ; tenant is ; teng 0 ; teng sesent ; texa
        needs_clarification	1	th <room> ; th birthday ; th floor ; than writ ; that happen ; that hes
        needs_clarification	1	that im ; that she ; that the ; the <gun> ; the <height> ; the <money>
        needs_clarification	1	the <palecolor> ; the <stimulant> ; the <trade> ; the babi ; the basebal
        needs_clarification	1	the bay ; the bird ; the bord ; the checkout ; the church ; the corn
        needs_clarification	1	the counselor ; the dead ; the differenc ; the flag ; the flow ; the fridg
        needs_clarification	1	the glov ; the good ; the governor ; the hair ; the hard ; the haunt
        needs_clarification	1	the hing ; the ink ; the lamp ; the land ; the laptop ; the lid ; the load
        needs_clarification	1	the log ; the mail ; the mailman ; the mortgag ; the newspap ; the nineti
        needs_clarification	1	the number ; the nursery ; the one ; the oth ; the particular ; the password
        needs_clarification	1	the plac ; the plumb ; the recip ; the ring ; the sho ; the show ; the sing
        needs_clarification	1	the spray ; the suitcas ; the support ; the teach ; the tech ; the tenni
        needs_clarification	1	the traffic ; the trip ; the typ ; the undertak ; the weath ; the wifi
        needs_clarification	1	the wood ; the wrong ; the ~school ; them <stimulant> ; them it ; themselv
        needs_clarification	1	then <eat> ; then <hold> ; then <write> ; then ask ; then ok ; then went
        needs_clarification	1	ther <drive> ; ther as ; ther cok ; ther drink ; they are ; they get
        needs_clarification	1	thi anymor ; thi cal ; thi is ; thi whol ; thing with ; thing you ; thorough
        needs_clarification	1	thru employ ; ties ; tim ever ; tiny ; tip ; titl is ; to <money>
        needs_clarification	1	to <pain> ; to <phone> ; to <promise> ; to ask ; to believ ; to catch
        needs_clarification	1	to contact ; to deal ; to eleven ; to go ; to haul ; to let ; to lift
        needs_clarification	1	to listen ; to me ; to ring ; to sav ; to senior ; to whoev ; toc la
        needs_clarification	1	toc un ; tod lo ; today ; todo hast ; told a ; told her ; told it
        needs_clarification	1	told that ; tom cervez ; tom much ; tonight he ; too ear ; too embarras
        needs_clarification	1	too on ; took me ; took someth ; took that ; torment ; torta ; tortilleri
        needs_clarification	1	tortois ; touch meth ; toy and ; tra pistol ; tra un ; trabajador social
        needs_clarification	1	trabalh ; traffic is ; train ; tre hermano ; treatment plant ; trem
        needs_clarification	1	trivi <night> ; trivi night ; triwest ; trompet ; tru i ; truck with
        needs_clarification	1	trust the ; try again ; turn fifty ; tv and ; twin then ; two question
        needs_clarification	1	two set ; tylenol 0 ; typ ; typ i ; ultim vez ; uma ; un <clinician>
        needs_clarification	1	un <phone> ; un pian ; un tratamient ; un vas ; una band ; una panaderi
        needs_clarification	1	unabl ; unabl to ; uncl used ; uncl was ; unlimit ; unlock ; until <always>
        needs_clarification	1	until every ; until six ; up <past> ; up <say> ; up through ; us is
        needs_clarification	1	us sinc ; usad ; use my ; used <day> ; used thi ; using at ; ust me ; va a
        needs_clarification	1	vacuum clean ; valium ; vamo a ; vanish ; vas ; vas de ; vecin es ; vend una
        needs_clarification	1	ventan ; very proud ; vet 0 ; vet <clinician> ; vet tech ; vici ; viej el
        needs_clarification	1	viejit en ; visit and ; visit el ; visit for ; vitrin ; voc ; vodk in
        needs_clarification	1	voluntario ; vomit ; voy a ; voy bien ; w/o the ; wait til ; want cal
        needs_clarification	1	want her ; was <money> ; was already ; was not ; was noth ; was park
        needs_clarification	1	was sel ; wash his ; wash out ; wat from ; wat is ; wat treatment ; watch by
        needs_clarification	1	way <home> ; way hom ; wds ; we <play> ; we <think> ; we <wait> ; we drov
        needs_clarification	1	we got ; we laugh ; we met ; wear ; weath has ; web pag ; week along
        needs_clarification	1	week and ; week of ; wel im ; wel with ; went grey ; wer <afraid>
        needs_clarification	1	what <say> ; what <stimulant> ; what <stranger> ; what did ; what need
        needs_clarification	1	what to ; what we ; what you ; wheth ; which <room> ; which is
        needs_clarification	1	which program ; which room ; whil she ; who <promise> ; who could ; who find
        needs_clarification	1	who for ; who in ; who isnt ; who need ; who play ; whol be ; whol tim
        needs_clarification	1	whos <bodypart> ; wif morphin ; wif too ; wind on ; window for ; window open
        needs_clarification	1	window shut ; with <breath> ; with <colleague> ; with <promise>
        needs_clarification	1	with <think> ; with <trust> ; with <water> ; with anthem ; with blu
        needs_clarification	1	with night ; with window ; wok ; wonder wheth ; wont <eat> ; work all ; worm
        needs_clarification	1	would <go> ; would <stranger> ; would we ; would ~not ; written to
        needs_clarification	1	x <night> ; xbox ; xfer ; y <day> ; y <rope> ; y ayer ; y contamo
        needs_clarification	1	y contest ; y estudi ; y nadi ; y siempr ; y tanto ; ya <leave> ; ya hac
        needs_clarification	1	ya sali ; yal got ; yard ; yard not ; yeah i ; year experienc ; year in
        needs_clarification	1	year when ; yend a ; yet i ; yo que ; yo voy ; yog teach ; you <night>
        needs_clarification	1	you <say> ; you been ; you ever ; you had ; you handl ; you may ; you provid
        needs_clarification	1	you receiv ; you tonight ; you which ; you work ; youd lik ; young <amount>
        needs_clarification	1	young coupl ; youngest and ; your <chestheart> ; your <see> ; your build
        needs_clarification	1	your from ; your front ; your lot ; your offic ; your pag ; your rehab
        needs_clarification	1	yrs + ; yrs wif ; zon ; ~<amount> <always> ; ~<consume> ; ~<consume> it
        needs_clarification	1	~<drug> ~no ; ~<friend> ; ~<go> ~<treatment> ; ~<goodbye>
        needs_clarification	1	~<insurance> <insurance> ; ~<kill> <day> ; ~<money> ~<money>
        needs_clarification	1	~<school> ~<clinician> ; ~<seizure> ~<child> ; ~<stimulant> <kin>
        needs_clarification	1	~<stop> ~a ; ~<tool> ; ~a ~<seizure> ; ~a ~seizur ; ~an ; ~blu
        needs_clarification	1	~cant ~<say> ; ~cp ; ~descans ; ~do ~we ; ~doesnt ; ~drug ~no ; ~goodby
        needs_clarification	1	~had ; ~hang ~himself ; ~head ; ~lo ; ~my ~<consume> ; ~my ~drink ; ~nephew
        needs_clarification	1	~nobody ~to ; ~of ~<container> ; ~of ~pocket ; ~park ; ~plan ; ~pocket
        needs_clarification	1	~resident ; ~so ; ~substanc ; ~the ~<drive> ; ~the ~doctor ; ~to ~<say>
        needs_clarification	1	~tonight ; ~waitlist ; ~we ; ~wher ; ~wil ~<kill> ; ~ya ~<asleep>
        needs_clarification	1	~ya ~descans ; él es
        needs_clarification	-1	*about.0 ; *about.1 ; *arrests.0 ; *chestPain.0:negated ; *drinks.0:negated
        needs_clarification	-1	*drinks.2:historical ; *family.1 ; *frequency.1:possible
        needs_clarification	-1	*keptUsing.0:hypothetical ; *lapse.0:other_experiencer
        needs_clarification	-1	*losingSupply.0:negated ; *mandator.0 ; *mandator.0:hypothetical
        needs_clarification	-1	*outpatientWord.0:negated ; *overPrescribed.0:other_experiencer
        needs_clarification	-1	*quitting.0:historical ; *residentialRequest.0:historical
        needs_clarification	-1	*substance.2:historical ; *suicidal.0:historical ; *unaided.0:hypothetical
        needs_clarification	-1	*unaided.0:negated ; *violence.9:negated ; *wantsOff.0:other_experiencer
        needs_clarification	-1	+ <cannabis> ; + k ; / <opioid> ; 0 <leave> ; 0 <need> ; 0 <opioid> ; 0 @
        needs_clarification	-1	0 ano ; 0 bottl ; 0 court ; 0 cuand ; 0 dollar ; 0 glas ; 0 part ; 0 rd
        needs_clarification	-1	0 seg ; 0 y ; 0 yrs ; <afraid> <moment> ; <afraid> <sad> ; <afraid> but
        needs_clarification	-1	<afraid> in ; <afraid> me ; <afraid> ~<child> ; <alcohol> <cold>
        needs_clarification	-1	<alcohol> for ; <alcohol> or ; <alcohol> out ; <alone> <night>
        needs_clarification	-1	<alone> sin ; <always> <rope> ; <always> <year> ; <always> ten ; <always> y
        needs_clarification	-1	<amount> <awake> ; <amount> <emergency> ; <amount> <law> ; <amount> <night>
        needs_clarification	-1	<amount> <outdoors> ; <amount> <take> ; <amount> <trade> ; <amount> becaus
        needs_clarification	-1	<amount> his ; <amount> or ; <amount> sinc ; <amount> up ; <angry> cuand
        needs_clarification	-1	<angry> is ; <angry> only ; <angry> que ; <appointment>
        needs_clarification	-1	<appointment> <night> ; <appointment> <treatment> ; <ask> <child>
        needs_clarification	-1	<ask> <count> ; <ask> <key> ; <ask> <outdoors> ; <ask> <wait> ; <ask> la
        needs_clarification	-1	<ask> q ; <asleep> <drive> ; <asleep> <last> ; <asleep> <photo>
        needs_clarification	-1	<asleep> behind ; <asleep> en ; <asleep> from ; <awake> him
        needs_clarification	-1	<blade> <lock> ; <blade> for ; <blade> is ; <blood> the ; <bodypart> <put>
        needs_clarification	-1	<bodypart> <withdrawal> ; <bodypart> cant ; <bodypart> on
        needs_clarification	-1	<bodypart> through ; <bodysound> <hear> ; <bodysound> and ; <break> <happy>
        needs_clarification	-1	<breath> <fall> ; <build> <palecolor> ; <build> <past> ; <build> a
        needs_clarification	-1	<build> de ; <build> that ; <buy> <clean> ; <buy> <phone> ; <buy> <vendor>
        needs_clarification	-1	<buy> off ; <buy> used ; <calm> de ; <calm> so ; <cannabis> all
        needs_clarification	-1	<caretaking> <amount> ; <caretaking> a ; <chestheart> <go>
        needs_clarification	-1	<chestheart> <stop> ; <chestheart> of ; <child> <clinician>
        needs_clarification	-1	<child> <drug> ; <child> <hear> ; <child> <phone> ; <child> <rope>
        needs_clarification	-1	<child> <write> ; <child> first ; <child> her ; <child> und ; <church>
        needs_clarification	-1	<church> <consume> ; <church> <hit> ; <church> <trade> ; <church> o
        needs_clarification	-1	<clean> 0 ; <clean> <ask> ; <clean> <room> ; <clinician> <container>
        needs_clarification	-1	<clinician> <happy> ; <clinician> <treatment> ; <clinician> is ; <clothes>
        needs_clarification	-1	<clothes> <clinician> ; <clothes> <need> ; <clothes> <wait> ; <clothes> de
        needs_clarification	-1	<clothes> nuevo ; <cold> <bodypart> ; <cold> <headface> ; <cold> <pain>
        needs_clarification	-1	<colleague> <consume> ; <colleague> <hold> ; <colleague> <insurance>
        needs_clarification	-1	<colleague> <order> ; <color> <build> ; <confused> about ; <consume>
        needs_clarification	-1	<consume> <furniture> ; <consume> <night> ; <consume> <outdoors>
        needs_clarification	-1	<consume> de ; <consume> desd ; <consume> hac ; <consume> k
        needs_clarification	-1	<consume> what ; <container> <break> ; <container> <day>
        needs_clarification	-1	<container> <week> ; <container> about ; <container> my ; <container> with
        needs_clarification	-1	<continue> <clothes> ; <continue> <color> ; <continue> <pill>
        needs_clarification	-1	<continue> <school> ; <continue> sinc ; <count> <breath> ; <count> <count>
        needs_clarification	-1	<count> its ; <crowd> <clinician> ; <crowd> <clothes> ; <crowd> <give>
        needs_clarification	-1	<crowd> <media> ; <crowd> <partner> ; <crowd> <wait> ; <crowd> par
        needs_clarification	-1	<day> <pain> ; <day> <stimulant> ; <day> <treatment> ; <day> behind
        needs_clarification	-1	<day> by ; <daytime> i ; <daytime> me ; <daytime> so ; <die> <consume>
        needs_clarification	-1	<die> <emergency> ; <die> <leave> ; <die> <money> ; <die> <put>
        needs_clarification	-1	<die> battery ; <drive> <month> ; <drive> <rope> ; <drive> <stimulant>
        needs_clarification	-1	<drive> behind ; <drive> la ; <drive> til ; <drug> <sick> ; <drug> and
        needs_clarification	-1	<eat> ; <eat> <alcohol> ; <eat> <angry> ; <eat> <hear> ; <eat> <opening>
        needs_clarification	-1	<eat> <pet> ; <eat> <tool> ; <eat> good ; <eat> his ; <eat> list
        needs_clarification	-1	<eat> prob ; <eat> stand ; <eat> to ; <eat> y ; <emergency> <say>
        needs_clarification	-1	<emergency> a ; <emergency> el ; <emergency> en ; <fall> <calm>
        needs_clarification	-1	<fall> <play> ; <fall> <wait> ; <feel> great ; <feel> human ; <feel> la
        needs_clarification	-1	<feel> them ; <fire> <eat> ; <fire> <official> ; <fire> <outdoors>
        needs_clarification	-1	<fire> so ; <fluid> thru ; <friend> <child> ; <friend> <eat>
        needs_clarification	-1	<friend> <feel> ; <friend> <take> ; <friend> did ; <friend> me
        needs_clarification	-1	<friend> on ; <friend> sam ; <friend> to ; <furniture> 0
        needs_clarification	-1	<furniture> <container> ; <furniture> <need> ; <furniture> <soon>
        needs_clarification	-1	<furniture> but ; <furniture> dur ; <furniture> in ; <give> <clothes>
        needs_clarification	-1	<give> <phone> ; <give> <room> ; <give> <take> ; <give> <town> ; <give> la
        needs_clarification	-1	<go> <break> ; <go> <continue> ; <go> <drive> ; <go> <insurance>
        needs_clarification	-1	<go> <opening> ; <go> <pet> ; <go> <stop> ; <go> <vendor> ; <go> an
        """
}
