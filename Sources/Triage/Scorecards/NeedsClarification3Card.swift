extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification3 = """
        needs_clarification	3	coch ; cod in ; cok every ; coleccion de ; colg ; collect stamp ; columpi
        needs_clarification	3	comadr ; commission ; compa ; company pay ; con plan ; concret pil ; cond de
        needs_clarification	3	conferenc ; congel ; congel la ; consejero ; contact ; contarl
        needs_clarification	3	contest bien ; convers ; convuls ; correct it ; correct the ; could hav
        needs_clarification	3	counselor ; country cod ; county road ; cousin keep ; cousin then
        needs_clarification	3	cristal no ; crucer ; cry ; crystal last ; cuant ; culp ; czy ; czy kto
        needs_clarification	3	d residential ; dai and ; daught recital ; day besid ; day but ; day do
        needs_clarification	3	de <think> ; de <water> ; de camion ; de carpinter ; de esto ; de por
        needs_clarification	3	de sab ; de segund ; de trail ; dead in ; del jardin ; del parqu
        needs_clarification	3	del problem ; del refri ; del volcan ; delet it ; dementi ; demon in
        needs_clarification	3	dentr de ; depui ; desarmador ; descuent ; desiert ; desk is ; dict ; did he
        needs_clarification	3	did not ; didnt com ; different <kin> ; dij y ; dim and ; direccion de
        needs_clarification	3	disculpa ; disculpa por ; disregard ; diyan ; dm me ; do payment ; do we
        needs_clarification	3	dock and ; doctor on ; doe <insurance> ; doe it ; doe one ; doesnt <smell>
        needs_clarification	3	doesnt fit ; doesnt smel ; dog ok ; dol bil ; dont answ ; dont match
        needs_clarification	3	dont ring ; dorm de ; dos a ; dos minuto ; doubl dos ; down <last>
        needs_clarification	3	down last ; drink my ; drink she ; drop x ; dur com ; durmi ; durmi el
        needs_clarification	3	el 0 ; el abrig ; el alcohol ; el apel ; el boletin ; el caf ; el camion
        needs_clarification	3	el desiert ; el diacon ; el fin ; el map ; el menor ; el mensaj ; el past
        needs_clarification	3	eleven mil ; ell <think> ; ell nunc ; els <think> ; em portugu ; email her
        needs_clarification	3	en <give> ; encontr su ; enderez ; entier ; entr las ; es par ; es tod
        needs_clarification	3	escrit en ; ese <month> ; espos alcohol ; est <intoxicated> ; est bem
        needs_clarification	3	est ce ; est golpe ; esta ; ever borrow ; ever used ; every sunday
        needs_clarification	3	every word ; ex <leave> ; excus the ; expect to ; experienc with ; explic
        needs_clarification	3	f whisper ; fac has ; favorit ; fech ; feed tim ; feliz ; feri
        needs_clarification	3	firefight and ; firm en ; first 0 ; first <drive> ; first car ; first nam
        needs_clarification	3	first try ; first was ; flam ; floj y ; for bother ; for contact ; for lat
        needs_clarification	3	for now ; for safety ; for whoev ; for wif ; forbidden ; forget ; form want
        needs_clarification	3	fortieth <day> ; fortieth birthday ; found <pill> ; found one ; found pil
        needs_clarification	3	fountain in ; four ; freeway exit ; friend ~overdos ; from him ; from oaxac
        needs_clarification	3	furnitur ; gallblad out ; galon ; garden the ; gas <job> ; gas company
        needs_clarification	3	gath ; gato y ; get your ; go back ; go int ; go stand ; godson ; goe off
        needs_clarification	3	goi ; goi lai ; good as ; good cooki ; got bed ; governor ; gravy ; gri
        needs_clarification	3	grit desd ; grocery ; gun in ; ha usad ; habl desd ; habl espanol
        needs_clarification	3	had <build> ; had <job> ; had only ; hair ; halfway through ; has <blood>
        needs_clarification	3	has a ; hav <drive> ; hav driv ; hav got ; hay camion ; hay que ; he explain
        needs_clarification	3	he pick ; he use ; hear it ; heart pil ; hel <break> ; hel break ; hel i
        needs_clarification	3	help ; help for ; her lif ; her numb ; her of ; her roommat ; her smil
        needs_clarification	3	heroin i ; hes been ; hes hit ; hes talk ; hes using ; hicimo una ; hij 0
        needs_clarification	3	hijo de ; him nev ; himself or ; his door ; his drink ; his leg ; his lif
        needs_clarification	3	his marbl ; his password ; his thermo ; his ~<kin> ; hom for ; hom til
        needs_clarification	3	honey my ; hora a ; hors sinc ; hospital en ; hour a ; hous it ; hous not
        needs_clarification	3	how <amount> ; hoy lo ; hr approv ; human being ; husb + ; husb and
        needs_clarification	3	husb drunk ; husband fel ; husband nam ; i buy ; i chop ; i delet ; i mes
        needs_clarification	3	i read ; i refere ; i say ; i unplug ; i wont ; i wrot ; id pref ; identify
        needs_clarification	3	il ; im <always> ; im <drive> ; im honest ; im mad ; im marri ; im park
        needs_clarification	3	im sorry ; imag ; in <insurance> ; in as ; in bkgd ; in feb ; in monopo
        needs_clarification	3	in or ; in residential ; in traffic ; inform par ; inquiry ; involv a
        needs_clarification	3	is <opioid> ; is <past> ; is <see> ; is as ; is fil ; is heroin ; is murd
        needs_clarification	3	is seiz ; is very ; ish ; it <last> ; it didnt ; it ring ; it thi
        needs_clarification	3	it thursday ; its <pill> ; its <stimulant> ; its alcohol ; its cok
        needs_clarification	3	its heroin ; its him ; its our ; its pil ; ive pick ; ive thought
        needs_clarification	3	jacaranda ; jan ; jan and ; job the ; joint <key> ; juev en ; jun to
        needs_clarification	3	just <try> ; just pick ; k 0 ; kailangan ; keep driv ; keep work ; khong
        needs_clarification	3	ki <palecolor> ; ki pal ; kid one ; kind to ; kms tonight ; knit needl
        needs_clarification	3	know each ; known ; kratom ; ks ; kto ; la <continue> ; la <hear>
        needs_clarification	3	la aspirador ; la consult ; la entr ; la nuer ; la pinat ; la sra
        needs_clarification	3	la tarjet ; la vac ; ladril ; lai ; landlady ; landlord ; larg <eat>
        needs_clarification	3	larg y ; las cara ; las doc ; las sei ; last bus ; lastr de ; lat say
        needs_clarification	3	laugh in ; laugh said ; law driv ; le <die> ; le pagu ; le pidi ; le vendi
        needs_clarification	3	leav are ; leav your ; lechug de ; left msg ; left us ; legib ; let down
        needs_clarification	3	ley est ; lie awak ; liger ; limit on ; lip r ; lip wer ; listen to ; litr
        needs_clarification	3	liv person ; liv without ; llam porqu ; llamarl ; llamen ; llev par ; lluvia
        needs_clarification	3	ln ; lo <play> ; long paus ; look down ; lookin ; los va ; los ~<key>
        needs_clarification	3	los ~papel ; lueg ; lueg les ; lut ; m ask ; m slow ; machet y ; madrin
        needs_clarification	3	mail us ; many peopl ; marbl ; marc al ; maroon ; marquem por ; marunong
        needs_clarification	3	mas grand ; mas on ; mas porqu ; mas se ; may hav ; me <lock> ; me abraz
        needs_clarification	3	me durmi ; me estan ; me perdon ; me thi ; me we ; meal and ; mean a
        needs_clarification	3	measur the ; medi y ; mejor en ; melatonin ; men only ; merc ; mermel
        needs_clarification	3	mes del ; mes up ; meth ; meth problem ; meti peric ; meu <partner>
        needs_clarification	3	meu mar ; mi apel ; mi comadr ; mi dentist ; mi ex ; mi puert ; mia
        needs_clarification	3	mid <phone> ; mid cal ; minut so ; mis muchacho ; mis y ; molin ; monopo
        needs_clarification	3	monopo and ; month so ; mortuary ; mov them ; mowi ; mowi po ; msg from
        needs_clarification	3	muchach que ; muel ; music de ; muy mal ; my barb ; my bowl ; my grandparent
        needs_clarification	3	my hair ; my lost ; my not ; my pen ; my school ; my sob ; my ~sist
        needs_clarification	3	myself aft ; myself tonight ; nam cal ; nam denis ; nam in ; namin
        needs_clarification	3	neighbor kid ; nephew hes ; nephew its ; net and ; nev <feel> ; nev <smell>
        needs_clarification	3	nev forgot ; nev smel ; nev touch ; new in ; ni <kin> ; night i ; night now
        needs_clarification	3	night owl ; no ive ; no ~<withdrawal> ; no ~answ ; no ~dang ; no ~furth
        needs_clarification	3	no ~he ; no ~hurry ; no ~inf ; no ~level ; no ~mencion ; no ~record ; no ~se
        needs_clarification	3	nobody <pain> ; nobody hurt ; noma queri ; noma ya ; nombr ; not de
        needs_clarification	3	not for ; not ~<stimulant> ; not ~get ; not ~hostil ; not ~over ; not ~stat
        needs_clarification	3	noth re ; nou ; now 0 ; now dont ; numb in ; numb is ; numb on ; numb that
        needs_clarification	3	nunc entr ; nvr ; of <headface> ; of <room> ; of hav ; of kil ; of od
        needs_clarification	3	of orang ; off it ; offic at ; offic party ; often or ; oh ; okinaw
        needs_clarification	3	old <home> ; old hous ; old son ; oldest of ; on <clinician> ; on bench
        needs_clarification	3	onc used ; one <stranger> ; one anoth ; one person ; one sho ; one sid
        needs_clarification	3	onion ; only <hear> ; only <think> ; open it ; open up ; or <kin> ; or he
        needs_clarification	3	or hel ; or in ; or it ; or separat ; or sinc ; or that ; ora ; otr <town>
        needs_clarification	3	otr cond ; our <clothes> ; our <night> ; our <pet> ; our coffe
        needs_clarification	3	our congregation ; our synagogu ; our window ; outsid her ; own therapist
        needs_clarification	3	oxy ; oxy then ; p 0 ; pago ; paid our ; pain and ; par amas ; par sa
        needs_clarification	3	part de ; part y ; particul ; party last ; pas bien ; pas su ; password are
        needs_clarification	3	pastilla en ; pate el ; pati con ; pav ; penal ; peopl ever ; peopl hav
        needs_clarification	3	peopl keep ; per day ; per las ; perd en ; person ; personal <say>
        needs_clarification	3	pesc fuer ; phon at ; phon goe ; phon menu ; pigeon ; pil she ; plac but
        needs_clarification	3	plant de ; pleas <stop> ; plomer ; po ang ; po polsku ; polit to ; polk
        needs_clarification	3	polsku ; pothol ; precis ; predict ; pref ; pref a ; pref to ; pregunt cuant
        needs_clarification	3	probation ; program y ; pt <phone> ; pt cal ; pt in ; puk blood
        needs_clarification	3	pumpkin patch ; purpl one ; put in ; put mor ; puzzl ; q nadi
        needs_clarification	3	que <insurance> ; que <phone> ; que <put> ; que <school> ; que aqui
        needs_clarification	3	que ciudad ; que dur ; que nunc ; que tant ; que él ; quelquun
        needs_clarification	3	queri decirl ; quit it ; quit the ; r u ; rain ever ; rain has ; ran my
        needs_clarification	3	rati of ; ratic ; re <hospital> ; re <kin> ; re broth ; re cost ; re his
        needs_clarification	3	re new ; re uncl ; read thes ; recuperarlo ; reek ; refere ; regal
        needs_clarification	3	regist in ; rehab in ; rein ; releas ; releas to ; rent was
        needs_clarification	3	restrain <order> ; resuelv ; rheumatologist ; rieg ; rieg las ; rink and
        needs_clarification	3	rn ; rodil el ; rop with ; sabi ; said hed ; said just ; sal <blood>
        needs_clarification	3	sal sangr ; sal un ; sang the ; saw our ; say both ; say clean ; say for
        needs_clarification	3	say its ; say self ; school with ; school year ; se moj ; se oye ; se pelean
        needs_clarification	3	se ven ; sea and ; second try ; seed ; segun el ; servic dog
        needs_clarification	3	she <volunteer> ; she volunteer ; shed and ; shield of ; shirt with
        needs_clarification	3	shoebox and ; shop around ; short thi ; shotgun ; shouldnt be ; show in
        needs_clarification	3	si le ; si somo ; si tom ; si usa ; si ~aceptan ; sid <opening> ; sign to
        needs_clarification	3	sin ~<amount> ; sin ~<play> ; sin ~mas ; sinc 0 ; sinc colleg ; siren
        needs_clarification	3	sist gav ; sist her ; sist hous ; sist liv ; sist numb ; slit ; slow i
        needs_clarification	3	smal town ; snow day ; snow on ; snowplow and ; so <take> ; so glad ; so spr
        needs_clarification	3	sobr o ; som thi ; somebody she ; somebody should ; someon phon ; someth i
        needs_clarification	3	someth is ; son <opioid> ; sort out ; soup on ; spe limit ; squar with ; sra
        needs_clarification	3	sra dic ; sra espos ; stairwel ; stand right ; start out ; stat final
        needs_clarification	3	stepdad is ; stil bring ; stil pay ; stop crack ; stop halfway ; story abt
        needs_clarification	3	street no ; street was ; strik last ; su <trade> ; sus aret ; sw 0
        needs_clarification	3	synagogu ; tagalog diyan ; tak anthem ; tak cign ; tal of ; tanto ; tap los
        needs_clarification	3	team with ; tel someon ; ten la ; tengan bonit ; teni una ; tenni on
        needs_clarification	3	tent in ; thank us ; that add ; that clinic ; that film ; that old
        needs_clarification	3	the <confused> ; the anesthesi ; the bldg ; the bridg ; the copi ; the email
        needs_clarification	3	the envelop ; the factory ; the food ; the forest ; the fountain ; the guard
        needs_clarification	3	the hem ; the her ; the how ; the jar ; the jigsaw ; the job ; the joint
        needs_clarification	3	the light ; the lilac ; the marathon ; the meet ; the microwav ; the msg
        needs_clarification	3	the nephew ; the plumb ; the popcorn ; the potluck ; the pta ; the remain
        needs_clarification	3	the rop ; the shirt ; the substitut ; the supermarket ; the trig
        needs_clarification	3	the tunnel ; the when ; the world ; the wrong ; theat is ; then did
        needs_clarification	3	then said ; ther as ; ther bed ; therel ; therel be ; thes <record>
        needs_clarification	3	thes form ; they talk ; thi <job> ; thi am ; thi email ; thi form ; thi job
        needs_clarification	3	thi pag ; thi turn ; thyroid ; tien doc ; tim sinc ; tim zon ; tingl ; tint
        needs_clarification	3	to admission ; to any ; to arriv ; to denv ; to fish ; to guest ; to mas
        needs_clarification	3	to row ; to tuls ; tom el ; tonight im ; too lat ; took nam ; took that
        needs_clarification	3	took the ; touch ~cok ; trabaj 0 ; traffic ; train to ; tre dia ; treint ano
        needs_clarification	3	trem ; trig on ; truck outsid ; truthful ; tungkol ; tuvimo ; twelv peopl
        needs_clarification	3	twenty pound ; two caller ; two teeth ; tx <moment> ; un <needle> ; un cabal
        needs_clarification	3	un calcetin ; un crucer ; un libr ; un tub ; una cos ; und my
        needs_clarification	3	unitedhealthcar ; unitedhealthcar through ; unk <drug> ; uno me ; unplug it
        needs_clarification	3	up <ask> ; up befor ; us <write> ; us from ; us is ; using ; using crack
        needs_clarification	3	using or ; uso coc ; van a ; vanish ; ve al ; velador de ; vicio ; vimo
        needs_clarification	3	vitamin ; voc atend ; voic ; wait ; wak the ; walk around ; walk eleven
        needs_clarification	3	wallpap has ; want me ; was <child> ; was <consume> ; was dead ; was eith
        needs_clarification	3	was laid ; was park ; was sent ; wat bottl ; wat is ; way cal ; we <eat>
        needs_clarification	3	we <start> ; we ate ; we eat ; we had ; we leav ; we look ; we only
        needs_clarification	3	we play ; we pul ; we think ; websit <say> ; websit say ; went dead
        needs_clarification	3	what one ; what shel ; when or ; wheth <phone> ; wheth any ; wheth it
        needs_clarification	3	whisp ; whit by ; whiteboard ; who <vendor> ; who lead ; whol story
        needs_clarification	3	why yet ; wif if ; wif then ; wil <try> ; wil try ; wind ; wind on
        needs_clarification	3	window shut ; with <colleague> ; with detail ; with real ; with thank
        needs_clarification	3	with wat ; without ~<insurance> ; wldnt <give> ; wldnt giv ; woman on
        needs_clarification	3	women togeth ; wonder about ; wont mat ; word and ; word com ; would ring
        needs_clarification	3	wouldnt say ; wrong <kin> ; wrong extension ; x favor ; xfer from ; y que
        needs_clarification	3	y solt ; y tambien ; y tard ; y tod ; ya dej ; ya hic ; yal <take> ; yard on
        needs_clarification	3	year we ; year when ; yel hes ; yo per ; you <take> ; you are ; you been
        needs_clarification	3	you follow ; you he ; you hear ; you keep ; you phon ; you who ; you with
        needs_clarification	3	young fellow ; young lady ; your hour ; your offic ; your policy
        needs_clarification	3	zapato huevo ; zucchini ; ~<alcohol> at ; ~<day> <night> ; ~<drug> <give>
        needs_clarification	3	~<emergency> <home> ; ~<emergency> nobody ; ~<hear> <play>
        needs_clarification	3	~<insurance> <take> ; ~<key> par ; ~<order> <say> ; ~<pain> ~<pill>
        needs_clarification	3	~<take> the ; ~<write> the ; ~a ~<phone> ; ~alcohol ; ~cok and ; ~da nombr
        needs_clarification	3	~distres ; ~es <happy> ; ~es brom ; ~es urgent ; ~estoy <sick>
        needs_clarification	3	~estoy enferm ; ~even sur ; ~furth ; ~hay mal ; ~hostil ; ~hurry ; ~know if
        needs_clarification	3	~le quis ; ~level ; ~mas dato ; ~mencion ; ~my ~<job> ; ~nos <give> ; ~ok
        needs_clarification	3	~oth <drug> ; ~pain ~pil ; ~plac or ; ~pued <breath> ; ~pued con
        needs_clarification	3	~pued respir ; ~quis ; ~sab mas ; ~say for ; ~se que ; ~shak on ; ~sinc
        needs_clarification	3	~son ; ~sz no ; ~taken ; ~the ~policy ; ~to gues ; ~treatment ~for ; ~wifi
        needs_clarification	2	*age.1 ; *ago.0 ; *alcoholic:hypothetical ; *confusion:historical
        needs_clarification	2	*mandator.authority ; *needsHelp:hypothetical ; *overdose:negated
        needs_clarification	2	*overdoseNow:hypothetical ; *seizure:negated ; *soonDate ; *started:negated
        needs_clarification	2	*substance.opioid:other_experiencer ; *substance.sedative:hypothetical
        needs_clarification	2	*unaided:negated ; *vendor.opensNote:other_experiencer ; + ; + <moment>
        needs_clarification	2	+ how ; + wher ; / ~<drug> ; 0 <always> ; 0 <child> ; 0 <medicine> ; 0 clear
        needs_clarification	2	0 clr ; 0 confd ; 0 dog ; 0 drunk ; 0 hous ; 0 in ; 0 keep ; 0 p ; 0 pct
        needs_clarification	2	0 perc ; 0 sam ; 0 want ; 0 yo ; 0 ~finish ; <afraid> la
        needs_clarification	2	<afraid> ~<withdrawal> ; <alcohol> <rail> ; <alcohol> and ; <alcohol> fue
        needs_clarification	2	<alcohol> par ; <alone> <phone> ; <alone> <school> ; <alone> <write>
        needs_clarification	2	<always> <see> ; <always> and ; <always> cuand ; <always> est
        needs_clarification	2	<amount> <count> ; <amount> <hot> ; <amount> <opening> ; <amount> <put>
        needs_clarification	2	<amount> <week> ; <amount> aqui ; <amount> are ; <amount> he ; <amount> is
        needs_clarification	2	<amount> languag ; <amount> tambien ; <amount> ~<hear> ; <amount> ~<need>
        needs_clarification	2	<angry> <always> ; <angry> <outdoors> ; <angry> <play> ; <angry> <water>
        needs_clarification	2	<angry> son ; <appointment> <give> ; <appointment> <opening>
        needs_clarification	2	<appointment> on ; <ask> <church> ; <ask> <die> ; <ask> <room> ; <ask> about
        needs_clarification	2	<ask> her ; <ask> how ; <ask> only ; <ask> straight ; <ask> y ; <ask> you
        needs_clarification	2	<ask> ~<caretaking> ; <ask> ~<insurance> ; <ask> ~<say> ; <asleep> <hear>
        needs_clarification	2	<asleep> <pet> ; <asleep> de ; <asleep> through ; <awake> <stimulant>
        needs_clarification	2	<blade> <eat> ; <blade> <furniture> ; <blade> <town> ; <blade> en
        needs_clarification	2	<blood> <amount> ; <blood> <feel> ; <blood> <tool> ; <blood> en
        needs_clarification	2	<blood> his ; <bodypart> + ; <bodypart> fre ; <bodypart> wont
        needs_clarification	2	<break> <drive> ; <break> <leave> ; <break> <pain> ; <break> <play>
        needs_clarification	2	<break> from ; <breath> <past> ; <breath> <treatment> ; <breath> only
        needs_clarification	2	<build> <always> ; <build> <church> ; <build> <outdoors> ; <build> <room>
        needs_clarification	2	<build> <soon> ; <build> has ; <build> he ; <build> me ; <buy> <clothes>
        needs_clarification	2	<buy> <needle> ; <buy> cart ; <buy> los ; <buy> that ; <buy> una
        needs_clarification	2	<calm> <friend> ; <calm> <treatment> ; <caretaking> to
        needs_clarification	2	<chestheart> <asleep> ; <chestheart> and ; <chestheart> me ; <chestheart> my
        needs_clarification	2	<chestheart> sinc ; <chestheart> y ; <child> <clothes> ; <child> <consume>
        needs_clarification	2	<child> <fire> ; <child> <media> ; <child> <pill> ; <child> al ; <child> hic
        needs_clarification	2	<child> would ; <child> ~<need> ; <church> <give> ; <church> <hear>
        needs_clarification	2	<church> <play> ; <church> <say> ; <church> <week> ; <church> bel
        needs_clarification	2	<church> lost ; <church> sinc ; <church> to ; <clean> <day> ; <clean> bomb
        needs_clarification	2	<clean> el ; <clean> off ; <clinician> <trust> ; <clinician> her
        needs_clarification	2	<clinician> mak ; <clinician> own ; <clinician> with ; <clothes> <blood>
        needs_clarification	2	<clothes> <child> ; <clothes> <clean> ; <clothes> <drive> ; <clothes> <eat>
        needs_clarification	2	<clothes> <fall> ; <clothes> <tool> ; <clothes> all ; <clothes> at
        needs_clarification	2	<clothes> blu ; <clothes> even ; <clothes> fit ; <clothes> has
        needs_clarification	2	<clothes> him ; <clothes> int ; <clothes> or ; <clothes> with ; <cold> <day>
        needs_clarification	2	<cold> hac ; <cold> i ; <colleague> do ; <colleague> whos ; <color> over
        needs_clarification	2	<color> que ; <consume> <eat> ; <consume> <friend> ; <consume> <phone>
        needs_clarification	2	<consume> <say> ; <consume> <tool> ; <consume> alg ; <consume> hes
        needs_clarification	2	<consume> otr ; <container> <hear> ; <container> <play>
        needs_clarification	2	<container> <water> ; <container> an ; <container> desd ; <container> of
        needs_clarification	2	<continue> <job> ; <continue> <lock> ; <continue> <phone> ; <continue> aqui
        needs_clarification	2	<continue> im ; <continue> without ; <count> <insurance> ; <count> y
        needs_clarification	2	<crowd> # ; <crowd> <pet> ; <crowd> <stranger> ; <crowd> hasnt
        needs_clarification	2	<day> <room> ; <day> and ; <day> mari ; <day> they ; <day> up
        needs_clarification	2	<day> ~<stimulant> ; <daytime> <lock> ; <daytime> <money> ; <daytime> <year>
        needs_clarification	2	<die> <night> ; <die> <room> ; <die> at ; <drive> <chestheart>
        needs_clarification	2	<drive> <fall> ; <drive> <rail> ; <drive> acros ; <drive> ed ; <drive> for
        needs_clarification	2	<drive> him ; <drive> somewher ; <drive> you ; <drug> that ; <eat> <alone>
        needs_clarification	2	<eat> <kin> ; <eat> <record> ; <eat> ice ; <eat> let ; <eat> sal ; <eat> sin
        needs_clarification	2	<eat> ther ; <eat> wer ; <emergency> <stranger> ; <emergency> and
        needs_clarification	2	<emergency> de ; <emergency> rn ; <fall> <opening> ; <fall> <pet>
        needs_clarification	2	<fall> with ; <feel> <always> ; <feel> <child> ; <feel> <clean>
        needs_clarification	2	<feel> <continue> ; <feel> <opening> ; <feel> <phone> ; <feel> im
        needs_clarification	2	<feel> of ; <feel> that ; <fire> <fluid> ; <fire> a ; <fire> de ; <fire> it
        needs_clarification	2	<fire> was ; <fluid> <bodypart> ; <fluid> <build> ; <fluid> <need>
        needs_clarification	2	<fluid> <withdrawal> ; <friend> <bodypart> ; <friend> <goodbye>
        needs_clarification	2	<friend> <key> ; <friend> pt ; <furniture> <blood> ; <furniture> <treatment>
        needs_clarification	2	<furniture> co ; <furniture> en ; <furniture> right ; <furniture> thi
        needs_clarification	2	<furniture> until ; <give> <church> ; <give> <friend> ; <give> <home>
        needs_clarification	2	<give> <rope> ; <give> <stranger> ; <give> <trust> ; <give> aft ; <give> at
        needs_clarification	2	<give> van ; <give> x ; <give> zip ; <give> ~<consume> ; <go> <pain>
        needs_clarification	2	<go> crazy ; <go> her ; <go> or ; <go> todo ; <go> was ; <goodbye> <gun>
        needs_clarification	2	<goodbye> <write> ; <gun> ; <gun> <drive> ; <gun> <photo> ; <gun> <trade>
        needs_clarification	2	<happy> <bodypart> ; <happy> <calm> ; <happy> <day> ; <happy> <outdoors>
        needs_clarification	2	<happy> <photo> ; <happy> no ; <happy> re ; <happy> sinc ; <happy> thing
        needs_clarification	2	<headface> <drive> ; <headface> <home> ; <headface> me ; <headface> wer
        needs_clarification	2	<hear> <afraid> ; <hear> <cold> ; <hear> <continue> ; <hear> <gun>
        needs_clarification	2	<hear> <media> ; <hear> <medicine> ; <hear> <shake> ; <hear> could
        needs_clarification	2	<hear> en ; <hear> him ; <hear> it ; <hear> my ; <hear> re ; <hear> than
        needs_clarification	2	<height> int ; <hit> <daytime> ; <hit> del ; <hit> el ; <hold> <go>
        needs_clarification	2	<hold> <outdoors> ; <home> <color> ; <home> <month> ; <home> <palecolor>
        needs_clarification	2	<home> <think> ; <home> nin ; <home> one ; <home> open ; <home> through
        needs_clarification	2	<home> until ; <homeless> <outdoors> ; <hospital> <opioid> ; <hospital> she
        needs_clarification	2	<hospital> sw ; <hot> <eat> ; <hot> <stop> ; <hot> at
        needs_clarification	2	<illness> <furniture> ; <illness> but ; <illness> the ; <illness> ~<drug>
        needs_clarification	2	<insurance> <drive> ; <insurance> <rope> ; <insurance> <take>
        needs_clarification	2	<insurance> <town> ; <insurance> advantag ; <insurance> then
        needs_clarification	2	<intoxicated> <break> ; <intoxicated> <go> ; <intoxicated> <height>
        needs_clarification	2	<job> 0 ; <job> <cold> ; <job> <need> ; <job> <outdoors> ; <job> <pain>
        needs_clarification	2	<job> <volunteer> ; <job> aft ; <job> as ; <job> best ; <job> until
        needs_clarification	2	<job> whil ; <key> <daytime> ; <key> <drive> ; <key> a ; <key> are
        needs_clarification	2	<key> on ; <kill> <child> ; <kill> <clinician> ; <kill> <day> ; <kill> <eat>
        needs_clarification	2	<kill> by ; <kill> myself ; <kin> + ; <kin> <alcohol> ; <kin> <child>
        needs_clarification	2	<kin> <height> ; <kin> <smell> ; <kin> <stimulant> ; <kin> construy
        needs_clarification	2	<kin> he ; <kin> his ; <kin> near ; <kin> tod ; <kin> we ; <kin> whil
        needs_clarification	2	<kin> y ; <last> 0 ; <last> <drive> ; <last> <needle> ; <last> <stimulant>
        needs_clarification	2	<last> used ; <law> <church> ; <law> <day> ; <leave> <drive>
        needs_clarification	2	<leave> <emergency> ; <leave> <hear> ; <leave> <promise> ; <leave> us
        needs_clarification	2	<leave> wer ; <limp> but ; <lock> behind ; <lock> en ; <lock> with
        needs_clarification	2	<media> <eat> ; <media> abt ; <media> que ; <medicine> <afraid>
        needs_clarification	2	<medicine> <fluid> ; <medicine> <past> ; <medicine> been ; <medicine> but
        needs_clarification	2	<medicine> clr ; <medicine> in ; <moment> <past> ; <moment> <try>
        needs_clarification	2	<moment> <week> ; <moment> dont ; <moment> it ; <moment> would
        needs_clarification	2	<money> <caretaking> ; <money> <happy> ; <money> <play> ; <money> <tired>
        needs_clarification	2	<money> first ; <money> through ; <month> <fire> ; <month> <room>
        needs_clarification	2	<month> <week> ; <month> of ; <month> ok ; <month> on ; <month> porqu
        needs_clarification	2	<month> ther ; <need> ; <need> <ask> ; <need> <continue> ; <need> <die>
        needs_clarification	2	<need> <headface> ; <need> <hear> ; <need> <insurance> ; <need> <official>
        needs_clarification	2	<need> someth ; <night> <clinician> ; <night> <continue> ; <night> becaus
        needs_clarification	2	<night> between ; <night> fue ; <night> he ; <night> i ; <night> por
        needs_clarification	2	<night> through ; <official> <pet> ; <official> then ; <opening> <home>
        needs_clarification	2	<opening> <night> ; <opening> <pet> ; <opening> <stranger>
        needs_clarification	2	<opening> <write> ; <opening> has ; <opening> of ; <opening> off
        needs_clarification	2	<opening> thi ; <opening> y ; <opioid> <ask> ; <opioid> <container>
        """
}
