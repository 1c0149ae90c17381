extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency1 = """
        medical_emergency	-80	=
        medical_emergency	47	thermomet
        medical_emergency	41	pued <breath> ; pued respir
        medical_emergency	40	get air ; up <blood> ; up blood
        medical_emergency	38	coffe ground
        medical_emergency	36	<fluid> <blood>
        medical_emergency	35	t 0
        medical_emergency	33	cant <breath> ; cant breath
        medical_emergency	32	escup
        medical_emergency	31	<hot> 0 ; podr
        medical_emergency	30	whistl on
        medical_emergency	29	word com
        medical_emergency	28	hematemesi ; hematemesi x ; spoon is
        medical_emergency	27	he brown
        medical_emergency	26	bright <color> ; bright red ; de caf ; infect ; one pupil ; r <bodypart>
        medical_emergency	26	throat clos ; two word
        medical_emergency	25	the thermomet
        medical_emergency	24	<blood> wont ; asm ; blood ; fev ; her smil ; skul ; swollen ; vomit sangr
        medical_emergency	23	<blood> <fluid> ; absces ; has slid
        medical_emergency	22	<color> <go> ; est vomit ; fev of ; i cough ; streak ; thre word
        medical_emergency	21	<color> <bodypart> ; <confused> <think> ; can bare ; fev 0 ; no helmet
        medical_emergency	21	puk blood ; sam <ask> ; sam question ; septic ; up look
        medical_emergency	20	<hot> of ; bel lik ; cant <job> ; cant work ; fac has ; get enough ; is hug
        medical_emergency	20	mustard ; nuc ; pupil is ; sink look ; split open ; tio tom
        medical_emergency	19	<headface> slid ; any <breath> ; any air ; ard en ; emesi ; la nuc
        medical_emergency	19	muy confund ; own nam ; red ; sabana y ; suck in
        medical_emergency	18	<bodypart> <color> ; <bodypart> <hot> ; <break> <headface> ; aguit
        medical_emergency	18	arm through ; could fry ; golf bal ; helmet ; hot lik ; of blood ; on hes
        medical_emergency	18	one <headface> ; que devuelv ; sangr ; silb ; the inhal ; una bol
        medical_emergency	18	vomit blood
        medical_emergency	17	<bodypart> <illness> ; <breath> <consume> ; <hot> <feel> ; <take> <breath>
        medical_emergency	17	air com ; bor de ; burn up ; can hard ; hit head ; knock out ; lik coffe
        medical_emergency	17	mouth slid ; my toilet ; of <headface> ; talk two ; the bucket ; up <see>
        medical_emergency	17	vomit
        medical_emergency	16	<blood> sinc ; <breath> ; <hit> <headface> ; <stop> respond ; air ; as soup
        medical_emergency	16	bel is ; blood com ; blood sinc ; clr <intoxicated> ; com <write> ; cupful
        medical_emergency	16	devuelv ; est blanc ; gav addres ; groin ; hard <breath> ; hard breath
        medical_emergency	16	he cannot ; is big ; is vomit ; lik roof ; negr com ; of <blood> ; of air
        medical_emergency	16	pued acost ; roof tar ; scalp ; stop respond ; threw up ; toilet look
        medical_emergency	15	<chestheart> suck ; <confused> <kin> ; <confused> refus ; <daytime> <ask>
        medical_emergency	15	<fall> <room> ; <height> <daytime> ; <illness> <hot> ; <say> nonsens
        medical_emergency	15	abri la ; as <eat> ; bright ; button work ; calentur ; diabetic no ; el lavab
        medical_emergency	15	f iv ; fev and ; fiebr ; ground ; half her ; head on ; hemorrhag ; lavab
        medical_emergency	15	le cab ; no atin ; one sid ; quien soy ; rib suck ; soy ni ; sup quien
        medical_emergency	15	talk nonsens ; toilet is ; turn red ; vec hoy ; yellow and
        medical_emergency	14	<asleep> sit ; <breath> between ; <breath> ni ; <color> strip ; <hot> lik
        medical_emergency	14	<intoxicated> <stop> ; <say> doesnt ; <shake> <hot> ; air ni ; air se
        medical_emergency	14	asi sigu ; bol ; coffe run ; confus ; drift off ; embaraz fum ; en <hot>
        medical_emergency	14	fel hit ; head ; imaginary ; inhal empty ; just moan ; lump ; mak <feel>
        medical_emergency	14	mak sens ; que devolvi ; re regul ; stuf lik ; suck ; tissu ; to nap
        medical_emergency	14	up <color> ; was red
        medical_emergency	13	<bodypart> hinch ; <bodysound> pink ; <breath> <phone> ; <breath> cant
        medical_emergency	13	<color> <color> ; <confused> sinc ; <fall> d ; <hot> de ; <see> <fluid>
        medical_emergency	13	<tool> just ; <water> clar ; a griddl ; a sentenc ; aguit clar
        medical_emergency	13	anoch devuelv ; ard ; big as ; blood in ; bottom of ; bring up ; cal slur
        medical_emergency	13	cant swallow ; castanean ; castanean los ; catch my ; cay d ; chapopot
        medical_emergency	13	chapopot y ; com chapopot ; confus sinc ; cos com ; cough pink ; cuajo
        medical_emergency	13	cubet ; devuelv una ; el oid ; emesi x ; first int ; griddl ; hes whit
        medical_emergency	13	im vomit ; inhal ; ive thrown ; le castanean ; lik <container> ; lik <eat>
        medical_emergency	13	mean with ; nonsens ; put her ; someth cle ; temp 0 ; teter ; throw up
        medical_emergency	13	thrown up ; up <drug> ; up stuf ; wet coffe ; what cam ; wheez
        medical_emergency	12	0 <confused> ; 0 cant ; <blood> <amount> ; <blood> desd ; <bodypart> <eat>
        medical_emergency	12	<bodypart> <smell> ; <breath> no ; <breath> se ; <color> com
        medical_emergency	12	<fall> <opening> ; <feel> <say> ; <fire> up ; <fluid> <alcohol> ; <fluid> sit
        medical_emergency	12	<furniture> <color> ; <give> com ; <headface> <say> ; <headface> <sick>
        medical_emergency	12	<headface> first ; <hot> ; <key> <eat> ; <room> <blood> ; <smell> sweet
        medical_emergency	12	<stimulant> been ; <tool> <say> ; armpit ; batter ; black lik ; braz hinch
        medical_emergency	12	cabez ; cereal and ; cle <drug> ; cle stuf ; clr slur ; com papel ; confd
        medical_emergency	12	disparat ; elbow ; gasp on ; gibberish ; gris ; hav troubl ; he lie
        medical_emergency	12	his spoon ; hot to ; husband fel ; is infect ; is red ; jar de ; la cabez
        medical_emergency	12	lad thi ; le dic ; le sal ; lik <opioid> ; lik bread ; lik tar ; mumbl and
        medical_emergency	12	neck wont ; old coffe ; on bench ; ooz ; peg con ; pink <fluid> ; pink froth
        medical_emergency	12	pued jal ; roj ; sal <water> ; sal aguit ; sangr desd ; severe
        medical_emergency	12	severe <confused> ; severe confus ; shirt button ; sink is ; skul on
        medical_emergency	12	smel sweet ; stand out ; supur ; swel ; talk gibberish ; una jar ; up bright
        medical_emergency	12	varic ; without stop ; yellow
        medical_emergency	11	+ <color> ; 0 fev ; <bodypart> is ; <bodypart> siz ; <breath> <asleep>
        medical_emergency	11	<breath> <medicine> ; <breath> <take> ; <breath> aft ; <eat> stir
        medical_emergency	11	<fall> <height> ; <fire> <feel> ; <fluid> x ; <headface> droop
        medical_emergency	11	<headface> on ; <headface> split ; <medicine> empty ; <palecolor> as
        medical_emergency	11	<put> <clothes> ; <see> lik ; a cupful ; a stov ; agar air ; ago crack
        medical_emergency	11	am very ; an <eat> ; an egg ; are lik ; arm wher ; armpit and ; atin ni
        medical_emergency	11	back of ; bleed ; blood out ; cant <bodypart> ; cant <consume> ; cant hand
        medical_emergency	11	cant nam ; cle <fluid> ; cle drip ; clos aft ; coffe stir ; colg porqu
        medical_emergency	11	crook of ; desorient ; dov ; drunk last ; el <daytime> ; el mediodi
        medical_emergency	11	endocarditi ; fel off ; gash ; handlebar ; has doubl ; hinch ; his sentenc
        medical_emergency	11	i squeez ; is unresponsiv ; it <smell> ; it smel ; la piern ; lac to
        medical_emergency	11	lavab qued ; le cer ; look lik ; marc 0 ; my stool ; noma hac ; old <eat>
        medical_emergency	11	own addres ; own front ; percolator ; piern ; repit la ; se cay ; she hunt
        medical_emergency	11	sho in ; squeez and ; swallow spit ; temperatur ; the handlebar ; tim round
        medical_emergency	11	today her ; toddl to ; up four ; up red ; word at ; word out ; x today
        medical_emergency	11	year ask
        medical_emergency	10	0 sinc ; <angry> q ; <blood> <blood> ; <blood> <go> ; <blood> cant
        medical_emergency	10	<blood> y ; <bodypart> hard ; <bodypart> t ; <bodypart> wher ; <confused> she
        medical_emergency	10	<fall> <drive> ; <fall> de ; <fluid> sinc ; <headface> <feel>
        medical_emergency	10	<headface> bien ; <headface> clock ; <height> <cold> ; <hit> con
        medical_emergency	10	<hot> <bodypart> ; <illness> drain ; <illness> l ; <night> <breath>
        medical_emergency	10	<stimulant> <bodypart> ; <stranger> pour ; a jal ; absces l ; aft smok ; atin
        medical_emergency	10	bath towel ; blanc com ; bleed cant ; boil on ; bol en ; breath lip ; burn to
        medical_emergency	10	bus goe ; cannot <say> ; cant finish ; confund no ; confus she ; cough
        medical_emergency	10	day person ; de calentur ; del cuel ; descalabr ; drip out ; en calentur
        medical_emergency	10	escup <blood> ; escup sangr ; fiebr de ; fil two ; for <breath> ; for air
        medical_emergency	10	fry an ; going on ; grit q ; head first ; her teeth ; hes <shake> ; id fellow
        medical_emergency	10	in oven ; incoherencia ; infl ; kitchen cha ; la per ; lavab com ; le hinch
        medical_emergency	10	lemon and ; lip r ; lo and ; load dock ; my skul ; ni camin ; ojo lo ; oven
        medical_emergency	10	oven cal ; pura <confused> ; pura incoherencia ; que pai ; se abri
        medical_emergency	10	se descalabr ; sinc thi ; slur ; somebody pour ; stop thre ; the bottom
        medical_emergency	10	the hollow ; the touch ; thigh is ; un <headface> ; un absces ; un ojo
        medical_emergency	10	which bus ; with wat ; without <stop> ; yellow as
        medical_emergency	9	0 <month> ; 0 diabetic ; 0 disorient ; 0 piedr ; <ask> <always>
        medical_emergency	9	<blood> <color> ; <blood> <furniture> ; <bodypart> <stiff> ; <bodypart> tan
        medical_emergency	9	<container> <see> ; <drug> lik ; <eat> <hot> ; <friend> <fluid> ; <give> parec
        medical_emergency	9	<go> back ; <headface> <drive> ; <headface> <moment> ; <headface> big
        medical_emergency	9	<hot> <consume> ; <hot> and ; <hot> to ; <illness> t ; <last> ten
        medical_emergency	9	<opening> step ; <palecolor> <last> ; <partner> <height> ; <partner> <limp>
        medical_emergency	9	<partner> <month> ; <past> <break> ; <put> her ; <relapse> <water>
        medical_emergency	9	<room> headfirst ; <rope> sinc ; <say> enred ; <shake> <cold> ; <sick> <color>
        medical_emergency	9	<stranger> ring ; <tool> upright ; <wait> <headface> ; a fev ; a kettl ; agach
        medical_emergency	9	an oven ; and hit ; and pinkish ; and rigor ; anoch hoy ; arm is ; asfixi
        medical_emergency	9	backward ; been lying ; betabel ; bolt upright ; breath cal ; cae el ; cam off
        medical_emergency	9	cant catch ; cle and ; coat on ; complet no ; cook has ; d la ; dai fev
        medical_emergency	9	devuelv parec ; dock last ; droop ; egg on ; eye yellow ; fat and ; fat as
        medical_emergency	9	forehead ; gasp ; golpe la ; gray at ; habl enred ; head at ; headfirst
        medical_emergency	9	her night ; her skul ; herman meti ; hierv ; hierv de ; hij tra ; his skul
        medical_emergency	9	huel ; husb talk ; is yellow ; it couldnt ; la gargant ; la ingl ; lad al
        medical_emergency	9	last ten ; lavador y ; lip swel ; lung wont ; mat ; melon ; milk in
        medical_emergency	9	morn look ; my templ ; nam cant ; on forehead ; only open ; ont <build>
        medical_emergency	9	or wher ; pinkish ; porch step ; pul <breath> ; pul air ; pupil big ; r arm
        medical_emergency	9	remot and ; respir a ; rigor ; run sinc ; sausag ; se <fall> ; se golpe
        medical_emergency	9	see whit ; sound com ; stair drunk ; stair headfirst ; stink ; stool ; swel up
        medical_emergency	9	tar and ; templ on ; the percolator ; the slic ; the spot ; thigh ; upright in
        medical_emergency	9	us wher ; which <drive> ; whistl lik ; with <blood> ; with pus ; word
        medical_emergency	9	y <hot> ; y ard
        medical_emergency	8	0 month ; <amount> <breath> ; <ask> sam ; <blood> <consume>
        medical_emergency	8	<blood> <daytime> ; <blood> <headface> ; <blood> <stop> ; <bodypart> thos
        medical_emergency	8	<breath> <hear> ; <breath> com ; <breath> only ; <color> ; <color> +
        medical_emergency	8	<color> <drug> ; <color> streak ; <confused> doesnt ; <consume> tin
        medical_emergency	8	<count> <month> ; <day> didnt ; <fall> <headface> ; <fluid> <see>
        medical_emergency	8	<furniture> go ; <go> <breath> ; <headface> <blood> ; <headface> cant
        medical_emergency	8	<height> thi ; <hit> <bodypart> ; <hot> <shake> ; <hot> as ; <hot> sinc
        medical_emergency	8	<limp> <room> ; <night> threw ; <palecolor> <smell> ; <palecolor> <tool>
        medical_emergency	8	<palecolor> com ; <partner> <fall> ; <play> <hot> ; <stiff> with ; <take> tod
        medical_emergency	8	abiert ; ago hit ; alcanz el ; and skin ; answ his ; asi <continue> ; ask sam
        medical_emergency	8	backward off ; batter his ; be from ; been black ; being <drug> ; being dop
        medical_emergency	8	black ; black as ; bleed from ; both <headface> ; both eye ; breath aft
        medical_emergency	8	breath cant ; brown ; but <breath> ; cad que ; cay ; cay de ; cherry
        medical_emergency	8	child in ; con <hot> ; con fiebr ; con pus ; could <eat> ; could that
        medical_emergency	8	crack head ; crack her ; crew lead ; curb ; dai absces ; diabetic ; dond se
        medical_emergency	8	dur <eat> ; espos ; ever 0 ; every breath ; every let ; fel and ; find his
        medical_emergency	8	from <headface> ; from <needle> ; from needl ; gargant ; gf has ; got wors
        medical_emergency	8	ground emesi ; hand thos ; head blood ; head split ; headach got ; her ear
        medical_emergency	8	hes talk ; his word ; hit his ; hot as ; im throw ; inhal is ; is <limp>
        medical_emergency	8	isnt see ; its everywher ; iv <continue> ; ive fil ; jal y ; just <bodysound>
        medical_emergency	8	keep being ; kettl ; kettl in ; knelt ; la azote ; la bolsit ; la escaler
        medical_emergency	8	le <emergency> ; le supur ; lemon ; lik <trade> ; m fel ; medi cubet
        medical_emergency	8	mism <ask> ; mism pregunt ; moan ; my armpit ; nam stil ; neck ; neck no
        medical_emergency	8	negr ; ni sent ; night lit ; now cant ; numb at ; oid ; on car ; only get
        medical_emergency	8	ooz and ; open past ; oscur ; pa <go> ; past elbow ; past my ; peed in
        medical_emergency	8	pleas hurry ; red streak ; regul 0 ; respir ; rest a ; rotten ; salt her
        medical_emergency	8	sangr much ; scalp split ; shrimp at ; si hubier ; sist cut ; son mom ; son re
        medical_emergency	8	stair last ; streak up ; supur y ; swel i ; swollen red ; the freez ; throat
        medical_emergency	8	to <limp> ; to faint ; toilet and ; towel and ; unresponsiv ; usted sí
        medical_emergency	8	walk straight ; was sick ; whit as ; whos hand ; with <water> ; wont bend
        medical_emergency	8	word cam ; wrk ; wrong <bodypart> ; wrong hand ; y habl
        medical_emergency	7	0 <hot> ; <afraid> as ; <always> throw ; <amount> <blood> ; <blade> com
        medical_emergency	7	<blood> <container> ; <blood> <night> ; <blood> from ; <blood> int
        medical_emergency	7	<bodypart> <headface> ; <bodypart> <sick> ; <bodysound> <blood>
        medical_emergency	7	<bodysound> up ; <breath> <past> ; <build> he ; <color> <headface>
        medical_emergency	7	<color> <say> ; <container> <blood> ; <container> <photo> ; <container> int
        medical_emergency	7	<continue> <ask> ; <continue> los ; <day> <amount> ; <eat> <daytime>
        medical_emergency	7	<eat> then ; <fall> <hit> ; <fluid> wont ; <friend> f ; <go> on
        medical_emergency	7	<headface> <hit> ; <headface> are ; <homeless> rn ; <hot> <furniture>
        medical_emergency	7	<hot> desd ; <hot> with ; <illness> r ; <limp> <moment> ; <moment> straight
        medical_emergency	7	<official> <afraid> ; <opening> <past> ; <past> <bodypart> ; <phone> bien
        medical_emergency	7	<rope> porqu ; <say> rar ; <see> <eat> ; <see> <palecolor>
        medical_emergency	7	<shake> <bodysound> ; <stiff> <illness> ; <stranger> <fluid> ; <week> <day>
        medical_emergency	7	<year> <fluid> ; a dim ; a pinhead ; absces en ; absces r ; ahorit es
        medical_emergency	7	air and ; air thru ; alprazolam x ; am <color> ; ambulanci y ; and granny
        medical_emergency	7	ankl lik ; as mustard ; at motel ; ativan aft ; aunt nam ; azote ; bad <fall>
        medical_emergency	7	bad fal ; between <say> ; between word ; black + ; bleed wont ; bottom
        medical_emergency	7	breath ; breath inhal ; calentur de ; calentur desd ; can lid ; cannot tel
        medical_emergency	7	cant get ; catch his ; clar por ; clot ; cocain per ; coffe pot ; coffe then
        medical_emergency	7	colg y ; com <play> ; com asient ; concret he ; contest bien ; crank sinc
        medical_emergency	7	cristal el ; d her ; dai throw ; de <hot> ; de lad ; debil ; deft
        medical_emergency	7	down <room> ; down one ; down she ; el piquet ; er thing ; est muy ; faint
        medical_emergency	7	fat ; febril 0 ; fiebr 0 ; filt ; four without ; from <bodypart> ; fue pa
        medical_emergency	7	grand que ; gulp ; habl rar ; has quit ; head bleed ; hes <fire> ; hes burn
        medical_emergency	7	hes sup ; his ativan ; his head ; hot with ; hour straight ; hoy llev ; hund
        medical_emergency	7	i <bodysound> ; i can ; i stand ; im boil ; int bed ; is as ; is hot
        medical_emergency	7	isnt <see> ; its swollen ; just threw ; keep ask ; keep los ; la <headface>
        medical_emergency	7	la lavador ; la orej ; lavador ; leav ama ; lengu no ; lighthead ; lik <leave>
        medical_emergency	7	lik leav ; lin her ; llen la ; llen medi ; lo tien ; lump on ; m <fall>
        medical_emergency	7	m <illness> ; mat how ; me <official> ; me offic ; mean ; met the ; mgr res
        medical_emergency	7	mis <headface> ; mom fac ; mumbl ; murmur ; my <hot> ; my ear ; nam he ; ni
        medical_emergency	7	ni <go> ; ni dond ; no <clothes> ; nuc en ; of <breath> ; off load
        medical_emergency	7	offic think ; on curb ; on sof ; one eye ; only com ; ont ; orej ; out get
        medical_emergency	7	own <last> ; own last ; pas out ; peed himself ; phon down ; pinhead
        medical_emergency	7	por complet ; prop on ; pupil ; que jal ; quit twic ; r forearm ; recogniz
        medical_emergency	7	red 0 ; refus er ; report ; report husb ; sangr negr ; sangr y ; see doubl
        medical_emergency	7	sei ; sens ; set <phone> ; set phon ; shack ; she heard ; shelt rn
        medical_emergency	7	shiver with ; sigu ; sinc sup ; skin pul ; slid down ; soy y ; splinter
        medical_emergency	7	steakhous ; sug ; sunday was ; tenant upstair ; that paid ; the concret
        medical_emergency	7	the crook ; throw ; thrown ; tight as ; to er ; toilet ; tosi ; tre ; tub last
        medical_emergency	7	una muel ; upright ; ve ni ; very <confused> ; very confus ; voic gon
        medical_emergency	7	wet ground ; wif put ; wif sleep ; wont go ; wont lift ; worst <pain>
        medical_emergency	7	worst headach ; y calient ; y jal ; y program ; y sei ; y sinc ; y tien
        medical_emergency	7	ya no
        medical_emergency	6	+ drench ; / w ; 0 d ; 0 iv ; 0 refus ; <alcohol> sam ; <always> <colleague>
        medical_emergency	6	<always> sharp ; <awake> <blood> ; <awake> per ; <blood> <feel> ; <blood> por
        medical_emergency	6	<bodypart> <kill> ; <bodypart> clos ; <bodypart> has ; <bodypart> you
        medical_emergency	6	<breath> <go> ; <breath> <rope> ; <breath> lying ; <color> <hot>
        medical_emergency	6	<color> <opioid> ; <color> <smell> ; <confused> <say> ; <consume> <fluid>
        medical_emergency	6	<day> <limp> ; <drive> <limp> ; <drug> <fluid> ; <eat> <ask> ; <eat> behind
        medical_emergency	6	<eat> read ; <fire> <hot> ; <fire> al ; <fluid> <hot> ; <fluid> out ; <go> out
        medical_emergency	6	<go> she ; <headface> <continue> ; <headface> <rail> ; <headface> fat
        medical_emergency	6	<headface> r ; <hear> <always> ; <hear> on ; <height> <blood> ; <hit> la
        medical_emergency	6	<hot> <color> ; <hot> <fluid> ; <hot> con ; <illness> <color>
        medical_emergency	6	<intoxicated> <last> ; <kin> <fall> ; <leave> corn ; <limp> ; <moment> cant
        medical_emergency	6	<opening> <intoxicated> ; <opening> by ; <opening> fram ; <partner> typ
        medical_emergency	6	<pet> doesnt ; <phone> <intoxicated> ; <rope> <eat> ; <say> <say> ; <say> com
        medical_emergency	6	<say> out ; <sick> twic ; <sick> up ; <smell> <fire> ; <stimulant> <blade>
        medical_emergency	6	<stimulant> wont ; <stop> <hold> ; <stop> its ; <treatment> and
        medical_emergency	6	<try> <consume> ; <write> <bodysound> ; a doorknob ; a lemon ; a nap ; a spoon
        medical_emergency	6	abri ; absces on ; acost ; ago tremulou ; air in ; ama with ; and been
        medical_emergency	6	are tingl ; armpit teeth ; at rest ; atin a ; auditor guest ; back und
        medical_emergency	6	backward ont ; bare <breath> ; bare breath ; bath mat ; bathroom in
        medical_emergency	6	bathroom is ; bed ; been <color> ; been bring ; big than ; bleed and
        medical_emergency	6	blood from ; blow lik ; breath hung ; breath lying ; bright <blood>
        medical_emergency	6	bright blood ; brought up ; bucket ; calient con ; can <container> ; can only
        medical_emergency	6	cant speak ; cay del ; celul en ; chicken in ; chipot ; chuec ; chut ; clos up
        medical_emergency	6	closet think ; clr husb ; coagulo ; coffe ; coffe with ; com <eat> ; com jamon
        medical_emergency	6	com litr ; confus think ; cough up ; crack his ; cristal braz ; cubet de
        medical_emergency	6	curb 0 ; dad fel ; day been ; despiert per ; devolvi ; dim and ; doe drink
        medical_emergency	6	dog doesnt ; door by ; door fram ; drench in ; drip from ; elbow has
        medical_emergency	6	entiend lo ; escur <water> ; escur aguit ; eso les ; est le ; est rar ; eve x
        medical_emergency	6	eye are ; eye is ; fent lik ; freez and ; gach ; get thre ; gon green
        medical_emergency	6	gon stif ; ground out ; ha par ; hard as ; has arm ; her <happy>
        medical_emergency	6	her <headface> ; her coffe ; her elbow ; his <headface> ; his ear ; hoy est
        medical_emergency	6	hoy tambien ; huel a ; hurt so ; husb did ; i hang ; i shoot ; i threw
        medical_emergency	6	if <furniture> ; if bed ; in becaus ; incoherencia no ; infect con ; inyect la
        medical_emergency	6	is <hot> ; is or ; isnt wel ; it <fluid> ; its august ; ive drank ; jal
        medical_emergency	6	jamon ; keep try ; kitchen ; la cubet ; la tercer ; le <drive> ; le <leave>
        medical_emergency	6	leak someth ; left corn ; leg of ; lie back ; lie flat ; lin mom ; lunch l
        medical_emergency	6	m throw ; minut hes ; mom keep ; my elbow ; my lif ; my wif ; my word
        medical_emergency	6	nam <continue> ; ni <say> ; nin step ; not today ; now vomit ; of cereal
        medical_emergency	6	oid no ; on kne ; one half ; ont the ; open <past> ; open nobody ; orej y
        medical_emergency	6	oth a ; out <cold> ; out cold ; oven and ; own <room> ; padeci ; pai est
        medical_emergency	6	palabra ; pic ; porch 0 ; porch drunk ; pregnant ; pus fiebr ; q su
        medical_emergency	6	que <give> ; qued com ; question every ; rat ya ; re bed ; read 0 ; red from
        medical_emergency	6	red on ; road going ; ruidit ; sal <blood> ; sal sangr ; sangr <amount>
        medical_emergency	6	sangr por ; sangr tom ; see anyth ; sei mes ; she slur ; sinc <eat> ; siz of
        medical_emergency	6	spit ; spit 0 ; sra espos ; stair ; stand the ; strip <height> ; strip climb
        medical_emergency	6	struck head ; sus caguama ; temp ; termometr ; that be ; the ear ; the fork
        medical_emergency	6	the iv ; the juic ; the oven ; the pillow ; the remot ; thermomet and ; tia el
        medical_emergency	6	tien una ; to <bodypart> ; to toilet ; toe went ; tom mas ; touch and ; tub 0
        medical_emergency	6	un chipot ; un ruidit ; una cos ; up rang ; up twic ; vecin report ; what day
        medical_emergency	6	wheezy ; whistl ; whos <bodypart> ; with <cold> ; with endocarditi
        medical_emergency	5	0 and ; 0 brandy ; 0 c ; 0 ivdu ; <always> que ; <blood> <confused>
        medical_emergency	5	<blood> <hear> ; <blood> <palecolor> ; <blood> <tool> ; <blood> thi
        medical_emergency	5	<bodypart> <fluid> ; <bodypart> dond ; <bodypart> dry ; <bodypart> infect
        medical_emergency	5	<bodypart> lik ; <bodypart> pul ; <bodysound> <say> ; <bodysound> the
        medical_emergency	5	<break> his ; <break> over ; <breath> <ask> ; <breath> <need>
        medical_emergency	5	<breath> <stop> ; <breath> and ; <breath> i ; <breath> por ; <chestheart> wont
        medical_emergency	5	<clothes> sinc ; <cold> for ; <colleague> <limp> ; <color> <past>
        medical_emergency	5	<color> <take> ; <color> stool ; <confused> ; <continue> <sick> ; <day> <say>
        medical_emergency	5	<day> bad ; <day> est ; <day> tambien ; <eat> <outdoors> ; <eat> <smell>
        medical_emergency	5	<eat> dough ; <eat> re ; <fall> backward ; <fall> off ; <feel> <think>
        medical_emergency	5	<fire> <hear> ; <fluid> bright ; <fluid> someth ; <go> <color>
        medical_emergency	5	<headface> <ask> ; <headface> <colleague> ; <headface> <eat>
        medical_emergency	5	<headface> <rope> ; <headface> <water> ; <headface> has ; <headface> is
        medical_emergency	5	<headface> isnt ; <headface> lo ; <headface> ya ; <hot> <daytime>
        medical_emergency	5	<hot> <sick> ; <illness> <bodypart> ; <illness> cant
        medical_emergency	5	<intoxicated> <headface> ; <kin> <day> ; <kin> is ; <kin> le ; <leave> <stiff>
        medical_emergency	5	<limp> <pet> ; <month> <illness> ; <month> de ; <opening> <last>
        medical_emergency	5	<opening> can ; <palecolor> <leave> ; <palecolor> at ; <past> <limp>
        medical_emergency	5	<phone> and ; <phone> ni ; <remember> que ; <room> <color>
        medical_emergency	5	<room> <intoxicated> ; <room> <wait> ; <rope> <headface> ; <say> le
        medical_emergency	5	<say> normal ; <say> teng ; <say> und ; <say> us ; <smell> ; <smell> <hot>
        medical_emergency	5	<take> <seizure> ; <treatment> <month> ; <wait> can ; <wait> com ; <week> and
        medical_emergency	5	<write> without ; <year> por ; a can ; a chicken ; a dent ; a drum ; a gash
        """
}
