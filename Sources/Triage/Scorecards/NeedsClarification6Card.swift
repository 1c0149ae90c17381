extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification6 = """
        needs_clarification	1	hand round ; hang ; hangov ; happen in ; has dementi ; has only ; has used
        needs_clarification	1	hasnt ; hasnt <stop> ; hast <go> ; hast ahi ; hast las ; hatchback
        needs_clarification	1	hav <child> ; hav <stranger> ; hav a ; hav anyon ; hav him ; hav nev
        needs_clarification	1	hav six ; hav typ ; hav want ; havent used ; hay alg ; hay camion ; hay un
        needs_clarification	1	he <go> ; he argu ; he doe ; he in ; he swallow ; he work ; headlight
        needs_clarification	1	health and ; hear a ; hear it ; heard about ; hed ; hedg in ; hel <bodypart>
        needs_clarification	1	hel <rope> ; hel hang ; hel ~<emergency> ; hel ~overdos ; help him ; help no
        needs_clarification	1	hemet ; her around ; her lock ; her pleas ; her what ; herman por ; herman y
        needs_clarification	1	hes been ; hes clean ; hes nev ; hes whit ; hi ther ; hij jueg ; hij usa
        needs_clarification	1	him <happy> ; him get ; hipotec ; his <school> ; his <write> ; his car
        needs_clarification	1	his fish ; his paper ; his password ; his son ; his thermo ; his thing
        needs_clarification	1	hit wrong ; hiz la ; hoars ; hold 0 ; hom run ; hom they ; honey ; honeymoon
        needs_clarification	1	hora a ; hospital show ; hour at ; hour now ; hous it ; hous went
        needs_clarification	1	hr <colleague> ; hr <past> ; hr ago ; hsa card ; hum ; hung over ; husb
        needs_clarification	1	husband 0 ; husband no ; hx ; hx <give> ; hx given ; hx obtain ; hydrangea
        needs_clarification	1	i <promise> ; i <relapse> ; i been ; i bought ; i did ; i fel ; i finish
        needs_clarification	1	i go ; i gues ; i hav ; i help ; i pick ; i rath ; i realiz ; i thought
        needs_clarification	1	i want ; i wor ; id need ; if <stranger> ; if anybody ; if anyth ; ill <say>
        needs_clarification	1	ill <think> ; im out ; im suicidal ; im the ; in closet ; in dayton
        needs_clarification	1	in folsom ; in glendor ; in group ; in march ; in ohi ; in som ; in thes
        needs_clarification	1	inform par ; informacion sobr ; inhal is ; ink was ; ins card ; instruc
        needs_clarification	1	intern at ; is <amount> ; is <die> ; is <go> ; is <intoxicated> ; is <kill>
        needs_clarification	1	is <opioid> ; is <sedative> ; is awful ; is empty ; is film ; is happen
        needs_clarification	1	is high ; is hurt ; is jump ; is kil ; is mov ; is past ; is scar ; is und
        needs_clarification	1	is wel ; is your ; it <always> ; it <photo> ; it <see> ; it cost ; it could
        needs_clarification	1	it felt ; it hes ; it let ; it might ; it not ; it out ; ito ; its at
        needs_clarification	1	its cok ; its due ; its everywher ; its lat ; its work ; iv <medicine>
        needs_clarification	1	ive <fluid> ; ive don ; job last ; jok abt ; juev y ; just <drive>
        needs_clarification	1	just <give> ; just driv ; just gon ; just mov ; just punch ; just ring
        needs_clarification	1	just shop ; just sit ; keep narcan ; kept ; ketamin is ; kid on
        needs_clarification	1	kid practic ; kil her ; kil myself ; kind <clinician> ; king ; knew every
        needs_clarification	1	knif ; knif for ; knock out ; know ; know can ; know for ; know me
        needs_clarification	1	known her ; kung ; l <bodypart> ; la <ask> ; la <hear> ; la cabez
        needs_clarification	1	la confusion ; la construccion ; la cosech ; la direccion ; la ley
        needs_clarification	1	la loteri ; la mochil ; la muchach ; la rop ; la segui ; la senal
        needs_clarification	1	la trompet ; laid out ; lak ; landlin ; landlord ; landlord tenant
        needs_clarification	1	laptop and ; larg y ; las <pill> ; las <see> ; las cinc ; las planta
        needs_clarification	1	lat broth ; le dicen ; le est ; le expliqu ; le he ; le pagu ; le pidi
        needs_clarification	1	leas so ; left by ; left his ; letter he ; libro ; libro y ; lif is
        needs_clarification	1	lik <stranger> ; lik being ; lik four ; limit ; link and ; lip smack
        needs_clarification	1	lip swel ; list at ; list on ; listen ; lit ; littl wir ; liv next ; llamarl
        needs_clarification	1	llav a ; llev mi ; llev tre ; llor ; llov ; lo cuent ; lo decidi ; lo mejor
        needs_clarification	1	load shotgun ; lock in ; locutor ; long befor ; long to ; look good
        needs_clarification	1	look in ; los <ask> ; los <container> ; los <day> ; los bendig ; lueg por
        needs_clarification	1	lug primer ; lui on ; lunch box ; lying down ; m 0 ; m <sad> ; mad my
        needs_clarification	1	main to ; mal and ; mam ve ; man ther ; man with ; manag to ; mand saludo
        needs_clarification	1	map ; mar me ; march band ; martin ; marunong mag ; mas ; mas me ; mat al
        needs_clarification	1	mat est ; may be ; mayb its ; me <soon> ; me encarg ; me est ; me off
        needs_clarification	1	me permission ; me pictur ; me recoj ; me rent ; me urg ; me we ; me which
        needs_clarification	1	me your ; mean a ; mean to ; medicin the ; mejor que ; meno ; menor
        needs_clarification	1	mentor at ; merc me ; mes ; mes de ; meth for ; meth now ; methodist
        needs_clarification	1	meu nom ; mi <bodypart> ; mi ahij ; mi amig ; mi madrin ; mi ortografi
        needs_clarification	1	mi turn ; mi ~espos ; middl ; mil a ; mil of ; min i ; mint ; minut mayb
        needs_clarification	1	mis <kin> ; mom visit ; monday or ; month ago ; month back ; mor em
        needs_clarification	1	morn then ; morphin and ; most about ; moth chin ; moth hes ; moth pas
        needs_clarification	1	mouth has ; mov day ; mov the ; much calor ; muit ; museum of ; music at
        needs_clarification	1	muy fuert ; my <headface> ; my <photo> ; my <play> ; my <sober> ; my alarm
        needs_clarification	1	my appendix ; my application ; my arm ; my assistant ; my couch ; my fath
        needs_clarification	1	my fost ; my godmoth ; my gram ; my landlord ; my liv ; my middl ; my niec
        needs_clarification	1	my partn ; my referenc ; my school ; my stepdad ; my toe ; my tongu ; nac
        needs_clarification	1	nad a ; nad por ; nah ; nam / ; nam <phone> ; nam and ; nam twic ; navidad
        needs_clarification	1	neck in ; need somebody ; need thi ; neighbor has ; neighbor re ; neith one
        needs_clarification	1	nev her ; nev said ; nev touch ; nev ~<consume> ; nev ~meth ; new <child>
        needs_clarification	1	new <clothes> ; new <crowd> ; new <insurance> ; new <needle> ; new and
        needs_clarification	1	new glas ; new pip ; ni he ; nic guy ; nicknam ; night auditor ; night i
        needs_clarification	1	night we ; night wer ; nineti ; ninety and ; ningun de ; nino de
        needs_clarification	1	no <awake> ; no <partner> ; no drug ; no ide ; no ive ; no need ; no reason
        needs_clarification	1	no ~<sad> ; no ~etoh ; no ~opioid ; no ~sist ; nobody has ; nobody her
        needs_clarification	1	noch segu ; nom ; nom e ; normal to ; not <past> ; not doing ; not exist
        needs_clarification	1	not over ; not ready ; noth odd ; novi y ; now awak ; now my ; numb
        needs_clarification	1	numb on ; nunc <go> ; nunc la ; nunc lo ; nurs 0 ; nurs about
        needs_clarification	1	nursery plant ; o ; o es ; o par ; o si ; od 0 ; of <clothes> ; of <photo>
        needs_clarification	1	of balloon ; of birth ; of californi ; of kid ; of noth ; of person
        needs_clarification	1	of pocket ; of red ; of san ; of step ; of thes ; of vacation ; of your
        needs_clarification	1	off <job> ; off <take> ; off meth ; offic lin ; ohi ; ojal ; ojo pa ; ok its
        needs_clarification	1	old <bodypart> ; old <photo> ; old <school> ; old <town> ; old movi
        needs_clarification	1	old self ; oldest of ; olor a ; on anybody ; on behalf ; on count ; on door
        needs_clarification	1	on everybody ; on mov ; on rout ; on so ; on speak ; on til ; onc <drive>
        needs_clarification	1	onc used ; one <build> ; one <sad> ; one build ; one mor ; one person
        needs_clarification	1	only one ; only our ; only reason ; oper de ; opiat ; opin ; opin que ; or
        needs_clarification	1	or can ; or he ; or thursday ; or to ; orang and ; orang juic ; oth <ask>
        needs_clarification	1	oth lin ; oth one ; oth week ; other ; otr <stranger> ; otr la
        needs_clarification	1	our <alcohol> ; our <night> ; our <pet> ; our <volunteer> ; our coat
        needs_clarification	1	our furnac ; our son ; our synagogu ; out 0 ; out <color> ; out then
        needs_clarification	1	out who ; outsid ; over seventy ; owl ; own <opening> ; own grandmoth
        needs_clarification	1	own hair ; oye nad ; pac the ; pacienci ; padr de ; pai ; pair ; pair of
        needs_clarification	1	pal ; pal ak ; palo ; palo <color> ; palo verd ; pap falleci ; papa <home>
        needs_clarification	1	papa viven ; par <say> ; par <stop> ; par <think> ; par desd ; par ir
        needs_clarification	1	par tod ; parabrisa ; parent divorc ; park ; park thi ; parqu ; part de
        needs_clarification	1	particular ; party last ; pas along ; pas est ; passeng ; passeng seat
        needs_clarification	1	pay or ; pay rat ; pd ; peel <eat> ; pencil sharpen ; pens ; peopl com
        needs_clarification	1	peopl hav ; peopl or ; peopl shar ; peopl talk ; per <day> ; per nad ; perd
        needs_clarification	1	perdon el ; peric no ; phon is ; phon it ; phon so ; pian bench ; pic of
        needs_clarification	1	pick a ; pid de ; pil are ; pil for ; pink <fluid> ; pink froth ; pint of
        needs_clarification	1	plant a ; planta ; platic y ; plato ; play at ; play ches ; pleas <stop>
        needs_clarification	1	pls what ; plu <stimulant> ; po ; poco ; polic offic ; poni ; pool is
        needs_clarification	1	por <week> ; por adelant ; por mi ; por seman ; porch ; portugu e ; possib
        needs_clarification	1	post <job> ; post offic ; potluck ; pozol y ; ppo card ; pray ; pre
        needs_clarification	1	prefier que ; pregnant and ; pregunt ; pregunt tre ; prep ahor ; present and
        needs_clarification	1	presion toda ; pressur on ; presum ; pric shop ; prim manej ; principal
        needs_clarification	1	print ran ; program for ; program he ; program in ; proof ; propos on
        needs_clarification	1	pt cri ; pt sist ; public defend ; pue aqui ; pued <alone> ; pued <breath>
        needs_clarification	1	pued <phone> ; pued respir ; pued sol ; puert y ; pump lik ; pupil ; pus a
        needs_clarification	1	put hand ; put out ; q es ; que <ask> ; que <consume> ; que <continue>
        needs_clarification	1	que cant ; que el ; que voy ; que y ; quedan ; question ; qui parl
        needs_clarification	1	quien <amount> ; quien mas ; quier cer ; quier ten ; quiet aft ; quiet her
        needs_clarification	1	quit ; quit last ; quit meth ; rain ther ; rang him ; re <appointment>
        needs_clarification	1	re <hospital> ; re fath ; re grandson ; re moth ; re one ; re our
        needs_clarification	1	read from ; read my ; recal ; record 0 ; referenc on ; rehab don ; rein
        needs_clarification	1	remand ; restrain <order> ; revis la ; right plac ; ring 0 ; rink ; ris en
        needs_clarification	1	ritalin ; rn on ; rocket ; root <alcohol> ; root beer ; rop en ; rosalind
        needs_clarification	1	rosary and ; rost ; rough and ; roxi ; run marathon ; s <stimulant>
        needs_clarification	1	s <stop> ; sab par ; said ; said cal ; said id ; said its ; said long
        needs_clarification	1	said writ ; sal <soon> ; sali ; salud a ; sam <child> ; sam <school>
        needs_clarification	1	sam lin ; sam one ; saul ; savannah ; say client ; say hes ; say it
        needs_clarification	1	say just ; say wher ; say which ; school counselor ; school play
        needs_clarification	1	school principal ; scotch ; scout lead ; scream at ; se escond ; se q
        needs_clarification	1	seanc ; season is ; seasonal ; seat then ; second and ; secretari ; seed
        needs_clarification	1	seen him ; seen it ; segun ell ; seguro de ; sel hous ; sel pecan
        needs_clarification	1	send someon ; senor mand ; senor por ; sentenc is ; she great ; she let
        needs_clarification	1	she look ; she smok ; shed and ; shop cart ; shot the ; shotgun acros
        needs_clarification	1	should <think> ; should know ; should say ; shoulder ; shy ; si <money>
        needs_clarification	1	si aqui ; sick and ; signal ; sin <clothes> ; sin <say> ; sin <stimulant>
        needs_clarification	1	sin grito ; sin met ; sinc <year> ; sinc feb ; sinc nov ; sinc sum ; sist re
        needs_clarification	1	sleep until ; slept ; slept on ; slow i ; slow speech ; smal than ; smel
        needs_clarification	1	smok for ; smooth ; smoothi ; so half ; so kind ; sobr ; som ; som <pill>
        needs_clarification	1	som pil ; som sort ; somebody left ; somebody look ; somebody ought
        needs_clarification	1	someon at ; someon has ; son 0 ; son <say> ; sorry ; sound worn ; soy <job>
        needs_clarification	1	soy <trade> ; spe <ask> ; speak on ; spot for ; spruc ; staf memb ; staircas
        needs_clarification	1	stapl ; stat what ; stay away ; steak knif ; stepbroth ; stepdaught
        needs_clarification	1	sticky not ; stil good ; stil hear ; stor for ; story of ; street now
        needs_clarification	1	stuck behind ; stuf ; su bat ; subject to ; suboxon and ; suegr y
        needs_clarification	1	suicid not ; sum in ; support of ; sur ; sur thi ; surgery last ; swe to
        needs_clarification	1	sweat through ; sweet ; swollen red ; sí pued ; tak anthem ; tak cal
        needs_clarification	1	tak hsa ; talk nonsens ; talk the ; talk with ; tambien que ; tard un
        needs_clarification	1	taught ; tea with ; tel a ; tel them ; ten and ; ten problema ; tenant 0
        needs_clarification	1	tenant is ; teng 0 ; teng sesent ; texa ; th <room> ; th birthday ; th floor
        needs_clarification	1	than writ ; that happen ; that hes ; that im ; that she ; that the
        needs_clarification	1	the <gun> ; the <money> ; the <palecolor> ; the <stimulant> ; the <trade>
        needs_clarification	1	the babi ; the basebal ; the bay ; the bird ; the blad ; the bord
        needs_clarification	1	the candl ; the checkout ; the church ; the corn ; the counselor ; the dead
        needs_clarification	1	the differenc ; the flag ; the flow ; the fridg ; the glov ; the good
        needs_clarification	1	the governor ; the hair ; the hard ; the haunt ; the ink ; the lamp
        needs_clarification	1	the land ; the laptop ; the lid ; the load ; the log ; the mailman
        needs_clarification	1	the newspap ; the nineti ; the number ; the nursery ; the one ; the oth
        needs_clarification	1	the particular ; the password ; the plac ; the plumb ; the recip ; the ring
        needs_clarification	1	the scout ; the sho ; the show ; the sing ; the spray ; the suitcas
        needs_clarification	1	the support ; the teach ; the tech ; the tenni ; the traffic ; the trip
        needs_clarification	1	the typ ; the undertak ; the weath ; the wifi ; the windowsil ; the wood
        needs_clarification	1	the wrong ; the ~school ; them <stimulant> ; them it ; themselv ; then <ask>
        needs_clarification	1	then <eat> ; then <hold> ; then <write> ; then ask ; then ok ; then went
        needs_clarification	1	ther <drive> ; ther as ; ther cok ; ther drink ; they are ; they get
        needs_clarification	1	thi anymor ; thi cal ; thi is ; thi whol ; thing with ; thing you ; thorough
        needs_clarification	1	thru employ ; ties ; tim ever ; tiny ; tip ; titl is ; to <money>
        needs_clarification	1	to <pain> ; to <phone> ; to <promise> ; to ask ; to believ ; to catch
        needs_clarification	1	to contact ; to deal ; to eleven ; to go ; to gues ; to haul ; to let
        needs_clarification	1	to lift ; to listen ; to me ; to ring ; to sav ; to senior ; to whoev
        needs_clarification	1	toc un ; tod lo ; today ; todo hast ; told a ; told her ; told it
        needs_clarification	1	told that ; tom cervez ; tom much ; tom otr ; tonight he ; too ear
        needs_clarification	1	too embarras ; too on ; took me ; took someth ; took that ; torment ; torta
        needs_clarification	1	tortilleri ; tortois ; touch meth ; toy and ; tra pistol ; trabajador social
        needs_clarification	1	trabalh ; traffic is ; train ; tre hermano ; treatment plant ; trem
        needs_clarification	1	trivi <night> ; trivi night ; triwest ; trompet ; tru i ; truck with
        needs_clarification	1	trust the ; try again ; turn fifty ; tv and ; two question ; two set
        needs_clarification	1	tylenol 0 ; typ ; typ i ; ultim vez ; uma ; un <clinician> ; un <phone>
        needs_clarification	1	un pian ; un tratamient ; un vas ; una band ; una panaderi ; unabl
        needs_clarification	1	unabl to ; uncl used ; uncl was ; unlimit ; unlock ; until six ; up <past>
        needs_clarification	1	up through ; us is ; usad ; use my ; used <day> ; used thi ; using at
        needs_clarification	1	ust me ; usual get ; va a ; vacuum clean ; valium ; vamo a ; vanish ; vas
        needs_clarification	1	vas de ; vecin es ; vend una ; ventan ; very proud ; vet 0 ; vet <clinician>
        needs_clarification	1	vet tech ; vici ; viej el ; visit and ; visit el ; visit for ; vitrin ; voc
        needs_clarification	1	vodk in ; voluntario ; vomit ; voy a ; voy bien ; w/o the ; want cal
        needs_clarification	1	want her ; was <money> ; was not ; was noth ; was park ; was sel ; wash his
        needs_clarification	1	wash out ; wat from ; wat is ; wat treatment ; watch by ; way <home>
        needs_clarification	1	way hom ; wds ; we <play> ; we <think> ; we <wait> ; we drov ; we got
        needs_clarification	1	we laugh ; we met ; wear ; weath has ; web pag ; week along ; week and
        needs_clarification	1	week of ; wel im ; wel with ; went grey ; wer <afraid> ; what <say>
        needs_clarification	1	what <stimulant> ; what <stranger> ; what did ; what need ; what to
        needs_clarification	1	what we ; what you ; wheth ; which <room> ; which is ; which program
        needs_clarification	1	which room ; whil she ; whit by ; who <promise> ; who could ; who find
        needs_clarification	1	who for ; who in ; who isnt ; who need ; who play ; whol tim
        needs_clarification	1	whos <bodypart> ; wif morphin ; wif too ; wind on ; window open
        needs_clarification	1	window shut ; with <breath> ; with <colleague> ; with <promise>
        needs_clarification	1	with <think> ; with <trust> ; with <water> ; with anthem ; with blu
        needs_clarification	1	with night ; with window ; wok ; wonder wheth ; wont <eat> ; work all ; worm
        needs_clarification	1	would <go> ; would we ; would ~not ; written to ; x <night> ; xbox ; xfer
        needs_clarification	1	y <day> ; y ayer ; y contest ; y estudi ; y nadi ; y siempr ; y tanto
        needs_clarification	1	ya <leave> ; ya <order> ; ya hac ; ya sali ; yal got ; yard ; yard not
        needs_clarification	1	yeah i ; year experienc ; yend a ; yet i ; yo que ; yo voy ; yog teach
        needs_clarification	1	you <night> ; you <say> ; you been ; you ever ; you had ; you handl
        needs_clarification	1	you may ; you provid ; you receiv ; you tonight ; you which ; you work
        needs_clarification	1	youd lik ; young <amount> ; young coupl ; youngest and ; your <chestheart>
        needs_clarification	1	your <see> ; your build ; your from ; your front ; your lot ; your offic
        needs_clarification	1	your pag ; your rehab ; yrs + ; yrs wif ; zon ; ~<amount> <always>
        needs_clarification	1	~<break> ; ~<consume> ; ~<consume> it ; ~<drug> ~no ; ~<friend>
        needs_clarification	1	~<go> ~<treatment> ; ~<goodbye> ; ~<insurance> <insurance> ; ~<kill> <day>
        needs_clarification	1	~<money> ~<money> ; ~<school> ~<clinician> ; ~<seizure> ~<child>
        needs_clarification	1	~<stimulant> <kin> ; ~<stop> ~a ; ~<tool> ; ~a ~<seizure> ; ~a ~seizur
        needs_clarification	1	~blu ; ~cant ~<say> ; ~cp ; ~descans ; ~do ~we ; ~doesnt ; ~drug ~no
        needs_clarification	1	~goodby ; ~had ; ~hang ~himself ; ~head ; ~lo ; ~my ~<consume> ; ~my ~drink
        needs_clarification	1	~nephew ; ~nobody ~to ; ~of ~<container> ; ~of ~pocket ; ~park ; ~plan
        needs_clarification	1	~pocket ; ~resident ; ~so ; ~substanc ; ~the ~<drive> ; ~the ~doctor
        needs_clarification	1	~to ~<say> ; ~tonight ; ~waitlist ; ~we ; ~wher ; ~wil ~<kill>
        needs_clarification	1	~ya ~<asleep> ; ~ya ~descans ; él es
        needs_clarification	-1	*about.0 ; *about.1 ; *arrests.0 ; *chestPain.0:negated ; *drinks.0:negated
        needs_clarification	-1	*drinks.2:historical ; *family.1 ; *frequency.1:possible
        needs_clarification	-1	*keptUsing.0:hypothetical ; *lapse.0:other_experiencer
        needs_clarification	-1	*losingSupply.0:negated ; *mandator.0 ; *mandator.0:hypothetical
        needs_clarification	-1	*outpatientWord.0:negated ; *quitting.0:historical
        needs_clarification	-1	*residentialRequest.0:historical ; *seizure.0:historical
        needs_clarification	-1	*substance.2:historical ; *suicidal.0:historical ; *unaided.0:hypothetical
        needs_clarification	-1	*unaided.0:negated ; *violence.9:negated ; *wantsOff.0:other_experiencer
        needs_clarification	-1	+ <cannabis> ; + k ; / <opioid> ; 0 <leave> ; 0 <need> ; 0 <opioid> ; 0 @
        needs_clarification	-1	0 ano ; 0 bottl ; 0 court ; 0 cuand ; 0 dollar ; 0 glas ; 0 part ; 0 rd
        needs_clarification	-1	0 seg ; 0 y ; 0 yrs ; <afraid> <moment> ; <afraid> <sad> ; <afraid> but
        needs_clarification	-1	<afraid> in ; <afraid> me ; <afraid> ~<child> ; <alcohol> <cold>
        needs_clarification	-1	<alcohol> for ; <alcohol> or ; <alcohol> out ; <alone> <night>
        needs_clarification	-1	<alone> sin ; <always> <rope> ; <always> <year> ; <always> ten
        needs_clarification	-1	<amount> <awake> ; <amount> <emergency> ; <amount> <law> ; <amount> <night>
        needs_clarification	-1	<amount> <outdoors> ; <amount> <take> ; <amount> <trade> ; <amount> an
        needs_clarification	-1	<amount> becaus ; <amount> his ; <amount> or ; <amount> up ; <angry> cuand
        needs_clarification	-1	<angry> is ; <angry> only ; <angry> que ; <appointment> ; <appointment> 0
        needs_clarification	-1	<appointment> <night> ; <appointment> <treatment> ; <ask> <child>
        needs_clarification	-1	<ask> <count> ; <ask> <key> ; <ask> <outdoors> ; <ask> <wait> ; <ask> la
        needs_clarification	-1	<ask> q ; <asleep> <drive> ; <asleep> <last> ; <asleep> <photo>
        needs_clarification	-1	<asleep> behind ; <asleep> en ; <asleep> from ; <awake> him
        needs_clarification	-1	<blade> <lock> ; <blade> for ; <blood> the ; <bodypart> <put>
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
        needs_clarification	-1	<cold> <bodypart> ; <cold> <headface> ; <cold> <pain>
        needs_clarification	-1	<colleague> <consume> ; <colleague> <hold> ; <colleague> <insurance>
        needs_clarification	-1	<color> <build> ; <confused> about ; <consume> ; <consume> <furniture>
        needs_clarification	-1	<consume> <night> ; <consume> <outdoors> ; <consume> de ; <consume> desd
        needs_clarification	-1	<consume> hac ; <consume> what ; <container> <break> ; <container> <day>
        needs_clarification	-1	<container> <week> ; <container> about ; <container> my ; <container> with
        needs_clarification	-1	<continue> <clothes> ; <continue> <color> ; <continue> <pill>
        needs_clarification	-1	<continue> sinc ; <count> <breath> ; <count> <count> ; <count> its
        needs_clarification	-1	<crowd> <clinician> ; <crowd> <clothes> ; <crowd> <give> ; <crowd> <media>
        needs_clarification	-1	<crowd> <partner> ; <crowd> <wait> ; <crowd> par ; <day> <friend>
        needs_clarification	-1	<day> <pain> ; <day> <stimulant> ; <day> <treatment> ; <day> behind
        needs_clarification	-1	<day> by ; <daytime> i ; <daytime> me ; <daytime> so ; <die> <consume>
        needs_clarification	-1	<die> <emergency> ; <die> <leave> ; <die> <money> ; <die> <put>
        needs_clarification	-1	<die> battery ; <drive> <color> ; <drive> <month> ; <drive> <rope>
        needs_clarification	-1	<drive> <stimulant> ; <drive> behind ; <drive> la ; <drive> til
        needs_clarification	-1	<drug> <sick> ; <drug> and ; <eat> ; <eat> <alcohol> ; <eat> <opening>
        needs_clarification	-1	<eat> <pet> ; <eat> <tool> ; <eat> good ; <eat> his ; <eat> list
        needs_clarification	-1	<eat> prob ; <eat> stand ; <eat> to ; <eat> y ; <emergency> <say>
        needs_clarification	-1	<emergency> a ; <emergency> el ; <emergency> en ; <fall> <calm>
        needs_clarification	-1	<fall> <play> ; <fall> <wait> ; <feel> great ; <feel> human ; <feel> them
        needs_clarification	-1	<fire> <eat> ; <fire> <official> ; <fire> <outdoors> ; <fire> so
        needs_clarification	-1	<fluid> thru ; <friend> <child> ; <friend> <eat> ; <friend> <feel>
        needs_clarification	-1	<friend> <take> ; <friend> me ; <friend> sam ; <friend> to ; <furniture> 0
        needs_clarification	-1	<furniture> <container> ; <furniture> <need> ; <furniture> <soon>
        needs_clarification	-1	<furniture> but ; <furniture> dur ; <furniture> in ; <give> <clothes>
        needs_clarification	-1	<give> <phone> ; <give> <take> ; <give> <town> ; <give> la ; <go> <break>
        needs_clarification	-1	<go> <continue> ; <go> <drive> ; <go> <insurance> ; <go> <opening>
        needs_clarification	-1	<go> <pet> ; <go> <stop> ; <go> <vendor> ; <go> an ; <go> around
        needs_clarification	-1	<go> buen ; <go> i ; <go> por ; <go> that ; <go> through ; <goodbye> <pet>
        needs_clarification	-1	<goodbye> <play> ; <goodbye> in ; <goodbye> the ; <gun> <play> ; <gun> for
        needs_clarification	-1	<happy> con ; <happy> up ; <happy> you ; <headface> <die>
        needs_clarification	-1	<headface> <palecolor> ; <headface> <write> ; <headface> and
        needs_clarification	-1	<headface> de ; <headface> so ; <hear> <outdoors> ; <hear> <tool>
        needs_clarification	-1	<hear> i ; <hear> in ; <hear> only ; <hear> the ; <hear> wer
        needs_clarification	-1	<height> <friend> ; <height> <money> ; <height> <stranger>
        needs_clarification	-1	<hit> <emergency> ; <hit> <intoxicated> ; <hit> <last> ; <hit> en
        needs_clarification	-1	<hit> in ; <hold> <headface> ; <hold> <photo> ; <home> <feel>
        needs_clarification	-1	<home> <moment> ; <home> <order> ; <home> <wait> ; <home> al
        needs_clarification	-1	<home> anymor ; <home> chang ; <home> con ; <home> in ; <home> nobody
        needs_clarification	-1	<home> of ; <home> right ; <home> wil ; <homeless> und ; <hospital> <year>
        """
}
