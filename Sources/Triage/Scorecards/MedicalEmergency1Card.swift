extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency1 = """
        medical_emergency	-79	=
        medical_emergency	49	thermomet
        medical_emergency	37	hematemesi ; hematemesi x ; podr
        medical_emergency	36	up <blood> ; up blood
        medical_emergency	35	<fluid> <blood> ; get air ; pued <breath> ; pued respir ; t 0
        medical_emergency	34	spoon is
        medical_emergency	33	cant <breath> ; cant breath ; coffe ground
        medical_emergency	32	skul
        medical_emergency	31	whistl on
        medical_emergency	30	<hot> 0 ; escup ; one pupil ; word com
        medical_emergency	29	<blood> <fluid> ; vomit sangr
        medical_emergency	27	infect
        medical_emergency	26	<color> <bodypart> ; de caf ; he brown ; i cough
        medical_emergency	25	absces ; asm ; bright <color> ; bright red ; her smil ; no helmet
        medical_emergency	25	the thermomet ; throat clos
        medical_emergency	24	endocarditi ; fev ; has slid ; hit head ; ooz ; scalp ; septic ; swollen
        medical_emergency	24	two word
        medical_emergency	23	blood ; fev 0 ; fev of ; is big ; negr com ; streak ; thre word ; throat is
        medical_emergency	22	<blood> wont ; <bodypart> <hot> ; <break> <headface> ; fac has ; is hug
        medical_emergency	22	mustard ; nuc ; puk blood ; r <bodypart> ; toilet look
        medical_emergency	21	<color> <go> ; <fall> <room> ; <hot> of ; can bare ; muy confund ; of wind
        medical_emergency	21	oscur ; sam <ask> ; sam question ; silb
        medical_emergency	20	aguit ; ard en ; bel lik ; cant <job> ; cant work ; get enough
        medical_emergency	20	of <headface> ; own nam ; que devolvi ; sabana y ; septic 0 ; split open
        medical_emergency	20	suck in ; the inhal ; tissu ; up look
        medical_emergency	19	<bodypart> <illness> ; <confused> <think> ; a jal ; arm through
        medical_emergency	19	asthm attack ; cupful ; emesi ; fiebr ; helmet ; la nuc ; lik coffe
        medical_emergency	19	sink look ; vomit blood
        medical_emergency	18	<asleep> sit ; <blood> sinc ; <color> com ; <hot> <feel> ; air com
        medical_emergency	18	blood sinc ; est blanc ; est vomit ; find his ; groin ; gulp ; hot lik
        medical_emergency	18	mouth slid ; sangr ; tio tom ; una bol
        medical_emergency	17	0 cant ; <bodypart> <color> ; <breath> cant ; <color> <color>
        medical_emergency	17	<headface> first ; <take> <breath> ; and hit ; any <breath> ; any air
        medical_emergency	17	as soup ; bel is ; bright ; burn up ; cle <fluid> ; devuelv ; every breath
        medical_emergency	17	from <headface> ; golf bal ; he cannot ; hes trembl ; inhal empty ; knock out
        medical_emergency	17	lik roof ; my toilet ; of blood ; one <headface> ; roof tar ; severe
        medical_emergency	17	severe <confused> ; severe confus ; skul on ; suffocat cant ; sup quien
        medical_emergency	17	up <see>
        medical_emergency	16	<blood> <daytime> ; <blood> desd ; <bodypart> <eat> ; <bodypart> hinch
        medical_emergency	16	<breath> ni ; <headface> <blood> ; <headface> slid ; <hot> <bodypart>
        medical_emergency	16	<stop> respond ; abri la ; air ni ; as <eat> ; button work ; catch my
        medical_emergency	16	clr <intoxicated> ; com <write> ; could fry ; en <hot> ; from ear
        medical_emergency	16	hard <breath> ; hard breath ; head first ; head on ; hunden ; hunden las
        medical_emergency	16	is vomit ; le cab ; le hunden ; no atin ; of air ; on hes ; one sid
        medical_emergency	16	pued acost ; que devuelv ; red ; sangr desd ; stop respond ; swel ; talk two
        medical_emergency	16	up <color> ; vec hoy ; vomit ; yellow and
        medical_emergency	15	<blood> <amount> ; <breath> <consume> ; <breath> <medicine>
        medical_emergency	15	<chestheart> suck ; <confused> <kin> ; <daytime> <ask> ; <headface> droop
        medical_emergency	15	<illness> attack ; a stov ; air ; air se ; ankl lik ; blood in ; bor de
        medical_emergency	15	bring up ; bump on ; el lavab ; fev and ; half her ; hemorrhag ; hes <sick>
        medical_emergency	15	inhal ; lavab ; of <blood> ; re regul ; rib suck ; soy ni ; stand out
        medical_emergency	15	to nap ; toilet is ; turn red ; varic ; was red ; wet coffe
        medical_emergency	14	<bodysound> pink ; <breath> ; <breath> se ; <confused> refus ; <feel> <say>
        medical_emergency	14	<fluid> aft ; <fluid> sit ; <hit> <headface> ; <illness> <hot>
        medical_emergency	14	<medicine> empty ; <put> <clothes> ; <room> headfirst ; <say> nonsens
        medical_emergency	14	<see> <fluid> ; a cupful ; a fev ; a sentenc ; asi sigu ; blood com ; bol
        medical_emergency	14	calentur ; cant swallow ; coffe run ; cough pink ; cuajo ; embaraz fum ; f iv
        medical_emergency	14	fel down ; ground ; hav troubl ; headfirst ; hes whit ; im vomit ; just moan
        medical_emergency	14	lie back ; lik <opioid> ; lik tar ; my stool ; pupil is ; quien soy
        medical_emergency	14	sal <water> ; sal aguit ; skateboard ; someth cle ; stair headfirst
        medical_emergency	14	stuf lik ; talk nonsens ; up <drug> ; up red ; up stuf ; without stop
        medical_emergency	14	zapato en
        medical_emergency	13	<bodypart> t ; <color> strip ; <confused> sinc ; <count> <month>
        medical_emergency	13	<fall> <height> ; <fall> <hit> ; <fall> d ; <headface> <sick>
        medical_emergency	13	<headface> fat ; <height> <daytime> ; <hot> lik ; <room> <blood>
        medical_emergency	13	<say> doesnt ; <tool> <say> ; <tool> just ; <tool> upright ; anoch devuelv
        medical_emergency	13	ard ; batter ; big as ; bolt upright ; braz hinch ; breath lip ; but clr
        medical_emergency	13	cannot <breath> ; cannot breath ; castanean ; castanean los ; cay d ; confus
        medical_emergency	13	confus sinc ; cos com ; cubet ; devuelv una ; diabetic no ; disparat ; el oid
        medical_emergency	13	en calentur ; febril 0 ; handlebar ; hes <shake> ; hinch ; hot to ; imaginary
        medical_emergency	13	la piern ; lavab qued ; le castanean ; lump ; milk in ; neck wont ; negr
        medical_emergency	13	piern ; pink <fluid> ; put her ; shirt button ; sleep sit ; suck ; teter
        medical_emergency	13	the handlebar ; threw up ; throat ; up bright ; what cam ; wheez ; y <hot>
        medical_emergency	12	+ <color> ; <bodypart> is ; <breath> <phone> ; <fall> <opening> ; <fall> de
        medical_emergency	12	<fire> up ; <headface> <drive> ; <hot> de ; <intoxicated> <stop>
        medical_emergency	12	<medicine> but ; <night> <breath> ; <partner> <limp> ; <water> clar
        medical_emergency	12	agar air ; aguit clar ; am very ; and gulp ; atin ni ; back of ; bottom of
        medical_emergency	12	breath cal ; can hard ; cant nam ; cay de ; cereal and ; chapopot
        medical_emergency	12	chapopot y ; cle <drug> ; cle stuf ; clr slur ; colg porqu ; com chapopot
        medical_emergency	12	com papel ; crook of ; descalabr ; diabetic ; droop ; emesi x ; first int
        medical_emergency	12	gasp on ; ground emesi ; gulp lik ; head ; husband fel ; incoherencia
        medical_emergency	12	le cer ; le dic ; lemon and ; mak <feel> ; mak sens ; nonsens ; nostril
        medical_emergency	12	old coffe ; pued jal ; pul <breath> ; pul air ; pura <confused>
        medical_emergency	12	pura incoherencia ; repit la ; slur ; suffocat ; the bucket ; thrown up
        medical_emergency	12	went over ; word at ; word out ; yellow
        medical_emergency	11	<bodypart> <smell> ; <bodypart> hard ; <bodypart> siz ; <breath> <take>
        medical_emergency	11	<breath> aft ; <fall> <drive> ; <fire> <feel> ; <fluid> x
        medical_emergency	11	<furniture> <color> ; <give> com ; <headface> <feel> ; <headface> big
        medical_emergency	11	<headface> doesnt ; <hot> <blood> ; <hot> <color> ; <key> <eat>
        medical_emergency	11	<partner> llen ; <shake> <hot> ; <smell> sweet ; aft smok ; ago crack
        medical_emergency	11	air thru ; black lik ; blanc com ; bleed from ; broth from ; bus goe ; cabez
        medical_emergency	11	cabez hac ; cal slur ; cant <bodypart> ; cant <consume> ; cant hand
        medical_emergency	11	clos aft ; del cuel ; drift off ; drunk last ; elbow ; espos llen
        medical_emergency	11	eye yellow ; fel off ; fiebr de ; gasp ; grand que ; gris ; he lie
        medical_emergency	11	his thigh ; i squeez ; is infect ; is or ; ive thrown ; jar de ; la cabez
        medical_emergency	11	lac to ; lad thi ; le hinch ; leav ama ; lie flat ; lik <container> ; lip r
        medical_emergency	11	m cirrhosi ; mumbl and ; on bench ; peg con ; percolator ; pink froth
        medical_emergency	11	pupil big ; que pai ; se abri ; se golpe ; smel sweet ; squeez and ; stink
        medical_emergency	11	swallow spit ; the bottom ; the percolator ; thi <start> ; thi began ; thigh
        medical_emergency	11	today her ; toddl to ; una jar ; up four ; which bus ; with dark ; with pus
        medical_emergency	11	x today ; y ard ; y jal
        medical_emergency	10	0 <confused> ; 0 fev ; <amount> paso ; <angry> q ; <blood> <blood>
        medical_emergency	10	<blood> <color> ; <blood> <container> ; <blood> cx ; <blood> from
        medical_emergency	10	<blood> por ; <bodypart> tan ; <bodypart> wher ; <breath> <need>
        medical_emergency	10	<color> <rope> ; <confused> doesnt ; <fluid> from ; <give> parec ; <go> back
        medical_emergency	10	<headface> <say> ; <headface> are ; <headface> bien ; <headface> on
        medical_emergency	10	<headface> split ; <height> <cold> ; <hot> ; <hot> as ; <hot> to
        medical_emergency	10	<kin> <fall> ; <put> her ; <relapse> <water> ; <see> lik ; <shake> <cold>
        medical_emergency	10	<stranger> pour ; abuel est ; agach ; ago hit ; an <eat> ; an egg ; and bleed
        medical_emergency	10	asfixi ; atin ; been black ; been lying ; betabel ; blood cx ; blood out
        medical_emergency	10	bol en ; burn to ; cannot <say> ; cant finish ; carp ; cle drip ; coagulo
        medical_emergency	10	con <hot> ; con <say> ; con fiebr ; cough ; cx ; del rio ; devuelv parec
        medical_emergency	10	dov ; eye are ; fry an ; fue pa ; gash ; golpe la ; grit q ; her teeth
        medical_emergency	10	herman meti ; hot as ; in oven ; infl ; is throw ; is yellow ; it <smell>
        medical_emergency	10	it couldnt ; it smel ; jugo en ; la ingl ; lavador y ; lik <eat> ; lo and
        medical_emergency	10	lo tien ; look lik ; m <illness> ; mat ; melon ; mom fac ; my templ
        medical_emergency	10	of cereal ; ojo lo ; old <eat> ; only open ; oven cal ; own addres
        medical_emergency	10	own front ; past elbow ; pharmacy ; red from ; roj ; sangr por ; se descalabr
        medical_emergency	10	she hunt ; sho in ; siz ; somebody pour ; soy duen ; stop thre ; supur
        medical_emergency	10	swel up ; temp 0 ; templ on ; the hollow ; throw up ; tim round ; to er
        medical_emergency	10	tongu fat ; un <headface> ; un absces ; un ojo ; un puestit ; unresponsiv
        medical_emergency	10	ve ni ; what year ; without <stop> ; word cam ; year ask
        medical_emergency	9	0 diabetic ; 0 iv ; 0 sinc ; <ask> <always> ; <blood> <headface>
        medical_emergency	9	<blood> <night> ; <blood> cant ; <blood> int ; <blood> y ; <bodypart> <stiff>
        medical_emergency	9	<breath> between ; <breath> no ; <color> + ; <color> <drug> ; <color> <hot>
        medical_emergency	9	<color> streak ; <confused> she ; <container> <see> ; <drug> lik ; <eat> <hot>
        medical_emergency	9	<eat> stir ; <fluid> <alcohol> ; <fluid> <see> ; <fluid> sinc
        medical_emergency	9	<friend> <fluid> ; <furniture> go ; <headface> <moment> ; <hit> con
        medical_emergency	9	<illness> drain ; <last> ten ; <medicine> had ; <night> threw ; <opening> step
        medical_emergency	9	<palecolor> <tool> ; <partner> <month> ; <past> <break> ; <rope> sinc
        medical_emergency	9	<say> enred ; <see> <eat> ; <stimulant> <bodypart> ; <wait> <headface>
        medical_emergency	9	abiert ; aft <fall> ; alcanz el ; along ; and pinkish ; asthm ; backward off
        medical_emergency	9	backward ont ; batter his ; black ; black as ; bleed cant ; boil on ; cae el
        medical_emergency	9	cant catch ; cay ; cherry ; coat on ; coffe stir ; coffe then ; com asient
        medical_emergency	9	confund no ; confus she ; could <eat> ; d la ; dai fev ; de <hot> ; desorient
        medical_emergency	9	dock last ; el <daytime> ; el mediodi ; el piquet ; ems 0 ; epipen
        medical_emergency	9	escup <blood> ; escup sangr ; every let ; faint ; febril ; fx aft ; going on
        medical_emergency	9	gray at ; habl enred ; has doubl ; husb talk ; in surgery ; is hot
        medical_emergency	9	is unresponsiv ; isnt see ; iv <continue> ; jal y ; keep being ; kettl
        medical_emergency	9	kettl in ; knelt ; la escaler ; la per ; lad al ; last ten ; lavab com
        medical_emergency	9	le sal ; lip swel ; lip tingl ; lung wont ; mis <headface> ; mism <ask>
        medical_emergency	9	mism pregunt ; my armpit ; my elbow ; neck ; ni camin ; on car ; on forehead
        medical_emergency	9	ooz and ; or wher ; oven ; own <room> ; own bathroom ; pinkish ; pleas hurry
        medical_emergency	9	porch step ; r arm ; red streak ; remot and ; respir a ; she hot ; si hubier
        medical_emergency	9	sinc sup ; son re ; soy y ; stool ; streak up ; su nombr ; tar and
        medical_emergency	9	temperatur ; the slic ; the spot ; thigh is ; us wher ; which <drive>
        medical_emergency	9	with activ ; wont bend ; y habl
        medical_emergency	8	0 piedr ; <afraid> as ; <blood> <consume> ; <blood> <go> ; <blood> <stop>
        medical_emergency	8	<bodypart> between ; <bodypart> thos ; <bodysound> <blood> ; <breath> <go>
        medical_emergency	8	<breath> <stop> ; <breath> com ; <breath> only ; <build> he ; <color> from
        medical_emergency	8	<container> <blood> ; <day> <limp> ; <fall> <headface> ; <fluid> wont
        medical_emergency	8	<go> <breath> ; <headface> <ask> ; <headface> <rail> ; <headface> clock
        medical_emergency	8	<hit> <bodypart> ; <hot> <fluid> ; <hot> <furniture> ; <hot> <shake>
        medical_emergency	8	<hot> and ; <hot> sinc ; <illness> t ; <law> scen ; <limp> <moment>
        medical_emergency	8	<official> <afraid> ; <opening> <intoxicated> ; <palecolor> <smell>
        medical_emergency	8	<palecolor> as ; <palecolor> com ; <partner> <height> ; <sick> <color>
        medical_emergency	8	<stop> twic ; <stranger> ring ; <take> <hot> ; <take> tod ; <think> <daytime>
        medical_emergency	8	<think> her ; <treatment> and ; <year> <fluid> ; a carp ; a dim ; a spoon
        medical_emergency	8	aft <amount> ; al <consume> ; ambulanci y ; an oven ; and <blood> ; and been
        medical_emergency	8	and rigor ; and skin ; anoch hoy ; answ his ; answer everyth ; are lik
        medical_emergency	8	arm is ; arm wher ; asi <continue> ; at rest ; ativan aft ; be from
        medical_emergency	8	been bring ; being <drug> ; being dop ; black + ; bleed ; blood int ; both eye
        medical_emergency	8	breath aft ; broth drink ; cal was ; cam off ; can lid ; chicken in ; clar por
        medical_emergency	8	clos up ; con pus ; concussion ; cook has ; could that ; crew lead ; crim scen
        medical_emergency	8	curb ; de calentur ; de jugo ; deft ; del <happy> ; dim and ; drip out
        medical_emergency	8	dur <eat> ; er thing ; espos ; est rar ; existen y ; f <photo> ; fat ; fat and
        medical_emergency	8	fat as ; fifty year ; find ; for <breath> ; for air ; four pillow
        medical_emergency	8	from <needle> ; from needl ; gon green ; got wors ; ground out ; hand thos
        medical_emergency	8	has quit ; head open ; headach got ; her night ; her skul ; hes put ; hierv
        medical_emergency	8	hierv de ; hij tra ; his ativan ; his spoon ; hit his ; i <bodysound>
        medical_emergency	8	im boil ; im throw ; inhal is ; inyect la ; isnt <see> ; its everywher ; jugo
        medical_emergency	8	just <bodysound> ; keep try ; kitchen cha ; la alvar ; la bolsit ; la gargant
        medical_emergency	8	le <drive> ; lighthead ; load dock ; marc 0 ; medi cubet ; moan ; my <hot>
        medical_emergency	8	my wif ; nam cant ; nam stil ; nam thi ; no <clothes> ; noma hac ; only get
        medical_emergency	8	ont <build> ; oth a ; out cant ; out going ; oven and ; pa <go> ; padrenuestr
        medical_emergency	8	palabra que ; peed himself ; pinhead and ; porch drunk ; pur <blood>
        medical_emergency	8	pur sangr ; que <give> ; quit twic ; rat ya ; reconoc la ; red 0 ; red blood
        medical_emergency	8	regul 0 ; report husb ; rigor ; ring a ; salt her ; sangr much ; scalp split
        medical_emergency	8	se cay ; see whit ; seven ; shack ; she slur ; sinc thi ; sist cut
        medical_emergency	8	skin between ; skin pul ; sound com ; stair ; steakhous ; stink and
        medical_emergency	8	struggl for ; swel i ; tenant upstair ; the freez ; the juic ; thermomet and
        medical_emergency	8	thermomet say ; tia se ; tight as ; tow operator ; troubl ; two different
        medical_emergency	8	upright in ; vuelv el ; walk straight ; was <color> ; wet ground ; what <year>
        medical_emergency	8	whit as ; whos hand ; with <blood> ; with red ; with tuesday ; word ; word no
        medical_emergency	8	worst <pain> ; worst headach ; wrk ; y calient
        medical_emergency	7	+ drench ; 0 <hot> ; 0 <month> ; 0 disorient ; 0 month ; <always> throw
        medical_emergency	7	<amount> <blood> ; <amount> <breath> ; <blade> com ; <blood> <feel>
        medical_emergency	7	<bodypart> <headface> ; <bodypart> you ; <bodysound> up ; <breath> <hear>
        medical_emergency	7	<breath> con ; <breath> lying ; <color> ; <color> <say> ; <color> <smell>
        medical_emergency	7	<confused> ; <container> <photo> ; <container> int ; <container> twic
        medical_emergency	7	<continue> throw ; <day> <amount> ; <day> didnt ; <daytime> <try>
        medical_emergency	7	<eat> <daytime> ; <eat> read ; <eat> then ; <fall> down ; <fluid> bright
        medical_emergency	7	<friend> <blood> ; <friend> f ; <headface> <amount> ; <headface> <build>
        medical_emergency	7	<headface> abiert ; <headface> cant ; <headface> hac ; <height> thi
        medical_emergency	7	<homeless> rn ; <hot> <consume> ; <illness> l ; <intoxicated> <headface>
        medical_emergency	7	<leave> ama ; <leave> corn ; <limp> ; <limp> <room> ; <night> <color>
        medical_emergency	7	<opening> by ; <partner> <fall> ; <partner> typ ; <phone> bien ; <play> <hot>
        medical_emergency	7	<room> <color> ; <rope> <eat> ; <rope> porqu ; <say> back ; <say> flat
        medical_emergency	7	<shake> <bodysound> ; <sick> twic ; <sick> up ; <sober> <eat>
        medical_emergency	7	<stiff> <illness> ; <week> <day> ; <write> without ; a crim ; a dent ; a kettl
        medical_emergency	7	a whistl ; absces l ; alprazolam x ; am <color> ; and swollen ; armpit and
        medical_emergency	7	armpit teeth ; asient de ; at <asleep> ; at motel ; atin a ; backward
        medical_emergency	7	bad <fall> ; bad fal ; been <color> ; been shak ; bleed and ; blood thi
        medical_emergency	7	blood twic ; boc cad ; bottom ; breath inhal ; breath lying ; brown
        medical_emergency	7	but <breath> ; cannot tel ; cant <say> ; cant lie ; cant reach ; cant speak
        medical_emergency	7	catch his ; cay del ; chipot ; chuec ; cle and ; closet think ; clr husb
        medical_emergency	7	coffe pot ; colg y ; collaps in ; com <eat> ; com <play> ; com jamon
        medical_emergency	7	complet no ; concret he ; confus think ; contest bien ; crack head ; crack her
        medical_emergency	7	curb 0 ; d her ; dai absces ; dai throw ; de lad ; devolvi ; dond se ; door by
        medical_emergency	7	down one ; drink an ; ear ask ; edg with ; egg on ; elbow is ; est muy ; eve x
        medical_emergency	7	fal ; fel and ; fel hit ; filt ; gargant ; gf has ; gibberish ; gma cal
        medical_emergency	7	has arm ; head at ; her <headface> ; her elbow ; hes <fire> ; hes burn
        medical_emergency	7	hes sup ; his <headface> ; his head ; his rib ; his sentenc ; his word
        medical_emergency	7	how hard ; hoy llev ; huel ; hund ; husb did ; i scrap ; in becaus
        medical_emergency	7	incoherencia no ; inhal been ; int bed ; is clos ; isnt wel ; jamon
        medical_emergency	7	keep throw ; la <headface> ; la azote ; lack of ; le supur ; left corn
        medical_emergency	7	leg of ; leg went ; lemon ; lengu no ; lik <trade> ; lin her ; llen medi
        medical_emergency	7	lump on ; mailbox without ; mat how ; me <official> ; me offic ; minut hes
        medical_emergency	7	morn look ; mustard sinc ; nam he ; neck no ; ni ; ni <go> ; night lit
        medical_emergency	7	nombr ni ; now vomit ; oid ; on carpet ; on kne ; on sof ; one eye ; only com
        medical_emergency	7	open past ; out get ; own <last> ; own last ; peed in ; por complet ; porch 0
        medical_emergency	7	pregnant ; prop on ; prop up ; quier ambulanci ; r forearm ; recogniz ; red on
        medical_emergency	7	report ; rest a ; rotten ; run sinc ; sangr <amount> ; sausag ; se <fall>
        medical_emergency	7	see anyth ; see doubl ; sens ; set <phone> ; set phon ; shak her ; shelt rn
        medical_emergency	7	shiver with ; sigu ; sit <tool> ; sit bolt ; slid down ; stair drunk
        medical_emergency	7	stair lik ; strip <height> ; strip climb ; supur y ; the iv ; the touch
        medical_emergency	7	thumb in ; to <limp> ; to faint ; toe went ; tosi ; tre ; tub last ; un chipot
        medical_emergency	7	upright ; wal that ; was sick ; wheezy ; whistl lik ; whistl when ; wif put
        medical_emergency	7	y program ; y sei ; y sinc ; y tien ; yellow as
        medical_emergency	6	/ w ; 0 and ; 0 brandy ; 0 refus ; <alcohol> <hot> ; <always> <colleague>
        medical_emergency	6	<blood> <give> ; <blood> <palecolor> ; <blood> x ; <bodypart> clos
        medical_emergency	6	<bodypart> del ; <bodysound> the ; <breath> por ; <child> we ; <clothes> sinc
        medical_emergency	6	<cold> for ; <confused> <say> ; <consume> <fluid> ; <consume> tin
        medical_emergency	6	<continue> <ask> ; <day> est ; <drug> <fluid> ; <eat> <ask> ; <eat> <phone>
        medical_emergency	6	<eat> <smell> ; <eat> behind ; <fall> backward ; <fire> <color> ; <fire> <hot>
        medical_emergency	6	<fire> al ; <fluid> <hot> ; <fluid> out ; <headface> <colleague>
        medical_emergency	6	<headface> <continue> ; <headface> <eat> ; <headface> <fall>
        medical_emergency	6	<headface> <hit> ; <headface> hes ; <headface> r ; <headface> stand
        medical_emergency	6	<headface> ya ; <hear> <always> ; <hit> la ; <hospital> <confused> ; <hot> +
        medical_emergency	6	<hot> <sick> ; <hot> con ; <hot> desd ; <hot> with ; <illness> <color>
        medical_emergency	6	<illness> <fluid> ; <intoxicated> <last> ; <leave> <last> ; <limp> <furniture>
        medical_emergency	6	<limp> <pet> ; <moment> <intoxicated> ; <moment> straight ; <month> <smell>
        medical_emergency	6	<opening> <past> ; <pain> <phone> ; <photo> <leave> ; <say> <limp> ; <say> out
        medical_emergency	6	<say> pura ; <say> salad ; <smell> <fire> ; <smell> <hot>
        medical_emergency	6	<stimulant> <blade> ; <stop> <hold> ; <stop> its ; <stranger> <fluid>
        medical_emergency	6	<week> and ; <write> <bodysound> ; a chicken ; a doorknob ; a griddl ; a mi
        medical_emergency	6	a nap ; absces en ; abuel no ; acost ; air and ; ambulanci por
        medical_emergency	6	and <headface> ; and granny ; and sol ; and split ; armpit ; as mustard
        medical_emergency	6	auditor guest ; aunt nam ; azote ; back und ; basement stair ; bath mat
        medical_emergency	6	bathroom in ; being <sick> ; being sick ; big <hot> ; big hot ; black in
        medical_emergency	6	bleed wont ; blood x ; blow lik ; boc ; bolillo ; breath ; bright <blood>
        medical_emergency	6	bright blood ; cabez abiert ; cal gasp ; calentur desd ; calient con
        medical_emergency	6	can <container> ; cant get ; cant walk ; car said ; celul en ; cold for
        medical_emergency	6	com bor ; com litr ; com up ; con coagulo ; contest con ; cough up ; crack his
        medical_emergency	6	cristal el ; cup of ; dad fel ; day been ; debil ; drip from ; each trip
        medical_emergency	6	el trail ; elbow has ; empez anoch ; entiend lo ; es 0 ; escaler y
        medical_emergency	6	escur <water> ; escur aguit ; eye is ; fel ; fel backward ; fent lik ; fiebr 0
        medical_emergency	6	for yrs ; forehead ; from <kill> ; from a ; from shoot ; from slam ; gach
        medical_emergency	6	gav addres ; grado ; griddl ; ha par ; head bleed ; head blood ; head split
        medical_emergency	6	her <happy> ; herman ; hes talk ; his skul ; hot + ; hot swollen ; hot with
        medical_emergency	6	hour straight ; hoy est ; huel a ; hurt so ; i stand ; id fellow ; in <fall>
        medical_emergency	6	in fal ; iop day ; is <limp> ; is as ; is split ; it <fluid> ; it wait
        medical_emergency	6	its august ; its swollen ; its wher ; ive drank ; just threw ; keep doz
        medical_emergency	6	keep repeat ; la orej ; las <rope> ; las cuerd ; leak someth ; lin <leave>
        medical_emergency	6	lin left ; lip feel ; los tobil ; los word ; lunch l ; m <fall> ; m fel
        medical_emergency	6	m throw ; mam agar ; me abri ; met the ; mumbl ; my bel ; my calf
        medical_emergency	6	my neighbor ; my paralegal ; my skul ; nam <continue> ; ni sent ; nin step
        medical_emergency	6	nit now ; no sound ; nuc en ; numb at ; numb im ; of fifty ; off lad ; oid no
        medical_emergency	6	on concret ; one sho ; ont ; open nobody ; orej ; pai est ; palabra ; pas out
        medical_emergency	6	peed ; pic ; piquet ; puestit ; puestit de ; purs in ; pus fiebr ; q su
        medical_emergency	6	refus er ; respir por ; road going ; roof fel ; run 0 ; sac del ; sali negr
        medical_emergency	6	sangr tom ; scalp open ; sei ; she <hot> ; she put ; shirt on ; shrimp at
        medical_emergency	6	sock on ; son mom ; spe with ; spit 0 ; sra espos ; stair last ; stand the
        medical_emergency	6	straw at ; struck head ; termometr ; that be ; the concret ; the crook
        medical_emergency	6	the ear ; the kettl ; the leg ; the oven ; the pillow ; the remot ; the scalp
        medical_emergency	6	ther hes ; ther mor ; therm ; therm 0 ; throw ; to breakfast ; to toilet
        medical_emergency	6	to touch ; toilet ; tos ; un popot ; una cos ; vecin report ; very <confused>
        medical_emergency	6	very confus ; voic gon ; wds ; whil <hold> ; whistl ; who she
        medical_emergency	6	whos <bodypart> ; wif sleep ; with <hot> ; with cold ; word salad
        medical_emergency	6	wrong <bodypart> ; wrong hand
        """
}
