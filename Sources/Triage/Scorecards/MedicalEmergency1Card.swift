extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency1 = """
        medical_emergency	-80	=
        medical_emergency	47	thermomet
        medical_emergency	42	pued <breath> ; pued respir
        medical_emergency	41	up <blood> ; up blood
        medical_emergency	39	get air
        medical_emergency	37	<fluid> <blood> ; coffe ground
        medical_emergency	34	t 0
        medical_emergency	33	cant <breath> ; cant breath
        medical_emergency	32	spoon is
        medical_emergency	31	escup ; podr
        medical_emergency	30	<hot> 0 ; whistl on ; word com
        medical_emergency	27	de caf ; he brown ; hematemesi ; hematemesi x ; swollen
        medical_emergency	26	infect ; r <bodypart> ; throat clos ; vomit sangr
        medical_emergency	25	blood ; bright <color> ; bright red ; one pupil ; skul ; the thermomet
        medical_emergency	25	two word
        medical_emergency	24	<color> <go> ; fev ; her smil
        medical_emergency	23	<blood> wont ; asm ; fev of ; sam <ask> ; sam question ; thre word
        medical_emergency	22	<blood> <fluid> ; absces ; has slid ; i cough
        medical_emergency	21	<confused> <think> ; can bare ; fev 0 ; mustard
        medical_emergency	20	<bodypart> <color> ; <bodypart> <hot> ; <color> <bodypart> ; <hot> of
        medical_emergency	20	bel lik ; emesi ; fac has ; is big ; is hug ; muy confund ; own nam
        medical_emergency	20	puk blood ; sabana y ; septic ; sink look ; split open ; suck in ; the inhal
        medical_emergency	20	tio tom
        medical_emergency	19	<headface> slid ; aguit ; any <breath> ; any air ; ard en ; cant <job>
        medical_emergency	19	cant work ; get enough ; lik coffe ; no helmet ; nuc ; of <headface> ; red
        medical_emergency	19	streak ; up look
        medical_emergency	18	<bodypart> <illness> ; <break> <headface> ; <take> <breath> ; burn up
        medical_emergency	18	helmet ; la nuc ; negr com ; pupil is ; que devuelv ; sangr ; silb ; talk two
        medical_emergency	18	vomit blood
        medical_emergency	17	<chestheart> suck ; arm through ; bel is ; calentur ; can hard ; cupful
        medical_emergency	17	est blanc ; est vomit ; golf bal ; he cannot ; hit head ; hot lik ; lik roof
        medical_emergency	17	my toilet ; of blood ; rib suck ; roof tar ; scalp
        medical_emergency	16	<blood> sinc ; <breath> ; <breath> <consume> ; <confused> <kin>
        medical_emergency	16	<stop> respond ; air ; air com ; as soup ; blood sinc ; bor de ; bring up
        medical_emergency	16	clr <intoxicated> ; could fry ; devuelv ; en <hot> ; hard <breath>
        medical_emergency	16	hard breath ; head on ; his spoon ; knock out ; mouth slid ; of <blood>
        medical_emergency	16	one <headface> ; one sid ; pued acost ; stop respond ; threw up ; una bol
        medical_emergency	16	up <see> ; vomit ; yellow and
        medical_emergency	15	<asleep> sit ; <blood> <amount> ; <bodypart> hinch ; <breath> ni
        medical_emergency	15	<count> <month> ; <height> <daytime> ; <hit> <headface> ; <hot> <feel>
        medical_emergency	15	<say> nonsens ; <tool> just ; air ni ; as <eat> ; ativan ran ; blood com
        medical_emergency	15	button work ; cle <drug> ; cle stuf ; com <write> ; diabetic no ; el lavab
        medical_emergency	15	f iv ; fev and ; fiebr ; groin ; ground ; half her ; head ; hemorrhag ; lavab
        medical_emergency	15	le cab ; lump ; no atin ; ooz ; quien soy ; soy ni ; suck ; sup quien
        medical_emergency	15	talk nonsens ; temp 0 ; the bucket ; toilet is ; toilet look ; turn red
        medical_emergency	15	vec hoy
        medical_emergency	14	<color> com ; <color> strip ; <daytime> <ask> ; <fall> <room> ; <hot> de
        medical_emergency	14	<hot> lik ; <intoxicated> <stop> ; <say> doesnt ; abri la ; ard ; blood in
        medical_emergency	14	braz hinch ; bright ; but clr ; cal slur ; confus ; cubet ; drift off
        medical_emergency	14	embaraz fum ; fel hit ; gibberish ; inhal empty ; is vomit ; just moan
        medical_emergency	14	nonsens ; of air ; re regul ; someth cle ; stuf lik ; tissu ; was red ; wheez
        medical_emergency	13	0 cant ; <bodypart> <smell> ; <bodysound> pink ; <breath> <phone>
        medical_emergency	13	<breath> between ; <breath> cant ; <confused> sinc ; <fall> <opening>
        medical_emergency	13	<fall> d ; <fire> up ; <headface> first ; <illness> <hot> ; <medicine> but
        medical_emergency	13	<see> <fluid> ; <tool> <say> ; a cupful ; a sentenc ; air se ; anoch devuelv
        medical_emergency	13	armpit ; batter ; bol ; castanean ; castanean los ; catch my ; cay d
        medical_emergency	13	coffe run ; cos com ; cough pink ; cuajo ; devuelv una ; el oid ; elbow
        medical_emergency	13	emesi x ; en calentur ; gris ; im vomit ; inhal ; jar de ; le castanean
        medical_emergency	13	lik <opioid> ; lik tar ; mak <feel> ; mak sens ; que devolvi ; talk gibberish
        medical_emergency	13	thrown up ; to nap ; una jar ; up <color> ; up <drug> ; up bright ; up stuf
        medical_emergency	12	+ <color> ; <blood> desd ; <breath> no ; <color> <color> ; <confused> refus
        medical_emergency	12	<eat> stir ; <feel> <say> ; <fluid> <alcohol> ; <fluid> sit ; <key> <eat>
        medical_emergency	12	<shake> <hot> ; <sick> <color> ; <stimulant> been ; <water> clar ; ago crack
        medical_emergency	12	aguit clar ; armpit and ; asi sigu ; black lik ; bottom of ; cabez ; cant nam
        medical_emergency	12	cant swallow ; cereal and ; chapopot ; chapopot y ; clr slur ; coffe stir
        medical_emergency	12	colg porqu ; com chapopot ; com papel ; confus sinc ; disparat ; first int
        medical_emergency	12	handlebar ; hav troubl ; he lie ; hes whit ; hot to ; husband fel ; is infect
        medical_emergency	12	is red ; ive thrown ; la cabez ; lad thi ; le cer ; lik <container>
        medical_emergency	12	neck wont ; old coffe ; on bench ; own addres ; percolator ; pink <fluid>
        medical_emergency	12	pink froth ; put her ; que pai ; repit la ; roj ; sal <water> ; sal aguit
        medical_emergency	12	sangr desd ; se descalabr ; severe ; severe <confused> ; severe confus
        medical_emergency	12	shirt button ; skul on ; stand out ; swel ; teter ; the handlebar ; throw up
        medical_emergency	12	up red ; varic ; wet coffe ; what cam ; without stop ; x today ; yellow
        medical_emergency	11	0 <confused> ; 0 fev ; <bodypart> <eat> ; <bodypart> is ; <bodypart> siz
        medical_emergency	11	<breath> aft ; <fall> de ; <fluid> x ; <furniture> <color>
        medical_emergency	11	<headface> <feel> ; <headface> <say> ; <headface> <sick> ; <headface> droop
        medical_emergency	11	<headface> isnt ; <headface> on ; <headface> split ; <hot> ; <hot> <bodypart>
        medical_emergency	11	<medicine> empty ; <put> <clothes> ; <see> lik ; <smell> sweet ; a stov
        medical_emergency	11	agar air ; ahorit es ; atin ni ; back of ; blanc com ; bleed ; bol en
        medical_emergency	11	bus goe ; cant <bodypart> ; cant <consume> ; cant hand ; cle <fluid>
        medical_emergency	11	cle drip ; clos aft ; cocain per ; desorient ; dov ; el <daytime>
        medical_emergency	11	el mediodi ; endocarditi ; fel off ; gash ; gasp on ; has doubl ; head first
        medical_emergency	11	hinch ; i squeez ; incoherencia ; is hot ; is unresponsiv ; it <smell>
        medical_emergency	11	it smel ; la piern ; lac to ; le dic ; le hinch ; le sal ; lik <eat> ; lo and
        medical_emergency	11	look lik ; marc 0 ; mumbl and ; my stool ; noma hac ; peg con ; piern
        medical_emergency	11	pued jal ; pura <confused> ; pura incoherencia ; sho in ; sink is
        medical_emergency	11	smel sweet ; squeez and ; swallow spit ; the hollow ; thigh ; today her
        medical_emergency	11	toddl to ; un <headface> ; un ojo ; up four ; which bus
        medical_emergency	10	0 sinc ; <angry> q ; <blood> cant ; <blood> y ; <bodypart> hard
        medical_emergency	10	<breath> <medicine> ; <breath> <take> ; <breath> se ; <confused> she
        medical_emergency	10	<fall> <drive> ; <fall> <height> ; <fire> <feel> ; <fluid> sinc ; <give> com
        medical_emergency	10	<go> back ; <headface> are ; <headface> big ; <height> <cold> ; <hit> con
        medical_emergency	10	<hot> <shake> ; <illness> drain ; <night> <breath> ; <opening> step
        medical_emergency	10	<palecolor> as ; <past> <break> ; <relapse> <water> ; <room> headfirst
        medical_emergency	10	<week> <past> ; a jal ; aft smok ; along ; an <eat> ; an egg ; and hit
        medical_emergency	10	and pinkish ; arm is ; asfixi ; atin ; betabel ; big as ; bleed cant
        medical_emergency	10	blood out ; breath lip ; cannot <say> ; cant finish ; cay de ; child in
        medical_emergency	10	cle and ; confund no ; confus she ; crook of ; d la ; dai fev ; de calentur
        medical_emergency	10	del cuel ; descalabr ; drip out ; drunk last ; egg on ; escup <blood>
        medical_emergency	10	escup sangr ; eye yellow ; fel and ; find his ; fry an ; fue pa ; gasp
        medical_emergency	10	grit q ; headfirst ; herman meti ; hij tra ; his sentenc ; hit his ; in oven
        medical_emergency	10	kitchen cha ; la ingl ; la per ; lavab com ; lavab qued ; lavador y
        medical_emergency	10	lemon and ; lip r ; load dock ; lung wont ; mat ; my templ ; ni camin
        medical_emergency	10	ojo lo ; old <eat> ; ooz and ; oven ; oven cal ; own front ; pinkish
        medical_emergency	10	porch step ; pupil big ; se abri ; se cay ; se golpe ; see whit ; seven
        medical_emergency	10	she hunt ; sinc thi ; slur ; stair headfirst ; stop thre ; supur ; the bottom
        medical_emergency	10	the percolator ; thigh is ; tim round ; upright in ; without <stop>
        medical_emergency	10	word out ; y <hot> ; y ard ; year ask
        medical_emergency	9	0 diabetic ; 0 disorient ; <ask> <always> ; <blood> <blood>
        medical_emergency	9	<blood> <daytime> ; <blood> <go> ; <bodypart> tan ; <bodypart> wher
        medical_emergency	9	<breath> <asleep> ; <color> + ; <container> <see> ; <drug> lik
        medical_emergency	9	<friend> <fluid> ; <furniture> go ; <give> parec ; <headface> <drive>
        medical_emergency	9	<headface> <moment> ; <headface> bien ; <headface> clock ; <hot> <color>
        medical_emergency	9	<hot> as ; <hot> to ; <illness> t ; <last> ten ; <palecolor> <last>
        medical_emergency	9	<partner> <fall> ; <partner> <height> ; <partner> <limp> ; <partner> <month>
        medical_emergency	9	<put> her ; <say> enred ; <see> <eat> ; <shake> <cold>
        medical_emergency	9	<stimulant> <bodypart> ; <stranger> pour ; <stranger> ring ; a fev ; a kettl
        medical_emergency	9	absces en ; agach ; alcanz el ; an oven ; and rigor ; backward off
        medical_emergency	9	batter his ; been lying ; boil on ; breath cal ; breath cant ; burn to
        medical_emergency	9	calentur de ; cam off ; cant catch ; cherry ; coat on ; con pus ; cough
        medical_emergency	9	could <eat> ; crack head ; devuelv parec ; dock last ; droop ; el piquet
        medical_emergency	9	espos ; eye are ; fat and ; fat as ; fiebr de ; for <breath> ; for air
        medical_emergency	9	golpe la ; ground emesi ; gulp ; habl enred ; head at ; her skul ; her teeth
        medical_emergency	9	hes talk ; his thigh ; hot as ; huel ; id fellow ; infl ; is <limp>
        medical_emergency	9	is yellow ; isnt see ; isnt wel ; kettl ; lad al ; last ten ; lip swel ; melon
        medical_emergency	9	my skul ; negr ; only open ; ont <build> ; or wher ; pharmacy ; pleas hurry
        medical_emergency	9	pul <breath> ; pul air ; remot and ; respir a ; rigor ; shrimp at ; si hubier
        medical_emergency	9	somebody pour ; son mom ; stair drunk ; stool ; swel up ; swollen red
        medical_emergency	9	tar and ; temperatur ; templ on ; the freez ; the touch ; un absces ; us wher
        medical_emergency	9	walk straight ; which <drive> ; whistl lik ; wont bend ; word ; word at
        medical_emergency	9	word cam
        medical_emergency	8	0 <month> ; 0 month ; 0 piedr ; <amount> <blood> ; <amount> <breath>
        medical_emergency	8	<ask> sam ; <blood> <color> ; <blood> <night> ; <blood> <stop> ; <blood> int
        medical_emergency	8	<bodypart> <stiff> ; <bodypart> t ; <bodypart> thos ; <breath> <go>
        medical_emergency	8	<breath> <hear> ; <breath> com ; <breath> lying ; <breath> only ; <color>
        medical_emergency	8	<color> <drug> ; <color> <say> ; <confused> doesnt ; <continue> <ask>
        medical_emergency	8	<day> <limp> ; <eat> <hot> ; <eat> then ; <fluid> <see> ; <go> <breath>
        medical_emergency	8	<headface> fat ; <height> thi ; <hit> <bodypart> ; <hot> and ; <illness> l
        medical_emergency	8	<limp> <moment> ; <limp> <room> ; <night> threw ; <palecolor> <smell>
        medical_emergency	8	<palecolor> <tool> ; <palecolor> com ; <play> <hot> ; <room> <blood>
        medical_emergency	8	<rope> sinc ; <stiff> <illness> ; <wait> <headface> ; <week> <day> ; abiert
        medical_emergency	8	absces l ; ago hit ; and skin ; anoch hoy ; answ his ; are lik ; ask sam
        medical_emergency	8	aunt nam ; backward ; be from ; been black ; been bring ; being <drug>
        medical_emergency	8	being dop ; big than ; black ; black + ; black as ; bleed from
        medical_emergency	8	both <headface> ; both eye ; breath aft ; breath lying ; brown ; cae el
        medical_emergency	8	can lid ; coffe then ; con <hot> ; con fiebr ; cook has ; could that
        medical_emergency	8	crack her ; crack his ; crew lead ; curb ; dai absces ; diabetic ; dond se
        medical_emergency	8	dur <eat> ; every breath ; existen y ; fat ; from <headface> ; from <needle>
        medical_emergency	8	from needl ; gf has ; got wors ; grand que ; gray at ; ground out ; hand thos
        medical_emergency	8	head split ; headach got ; her night ; hes <fire> ; hes burn ; hierv
        medical_emergency	8	hierv de ; his <headface> ; his word ; husb talk ; inhal is ; it couldnt
        medical_emergency	8	its everywher ; iv <continue> ; jal y ; just <bodysound> ; keep being
        medical_emergency	8	kettl in ; knelt ; la gargant ; le <emergency> ; le supur ; leav ama
        medical_emergency	8	lik <trade> ; lump on ; me <official> ; me offic ; milk in ; mis <headface>
        medical_emergency	8	mism <ask> ; mism pregunt ; moan ; morn look ; moth so ; murmur ; nam cant
        medical_emergency	8	nam stil ; neck ; neck no ; ni sent ; night lit ; noma ; nuc en ; numb at
        medical_emergency	8	offic think ; oid ; on car ; only get ; open past ; oscur ; out going
        medical_emergency	8	pa <go> ; palabra que ; past my ; per ahorit ; porch 0 ; r arm ; r forearm
        medical_emergency	8	regul 0 ; respir ; rest a ; rotten ; salt her ; sangr much ; scalp split
        medical_emergency	8	se <fall> ; sist cut ; siz ; son re ; sound com ; stair last ; stink ; supur y
        medical_emergency	8	swel i ; tenant upstair ; the <sedative> ; the slic ; the spot ; throat
        medical_emergency	8	to <limp> ; to breakfast ; to faint ; two different ; unresponsiv ; whos hand
        medical_emergency	8	with <blood> ; with pus ; worst <pain> ; worst headach ; wrk ; y calient
        medical_emergency	8	y habl ; y jal
        medical_emergency	7	+ drench ; 0 <hot> ; <afraid> as ; <always> throw ; <blade> com
        medical_emergency	7	<blood> <consume> ; <blood> <container> ; <blood> <feel> ; <blood> <furniture>
        medical_emergency	7	<blood> <headface> ; <bodypart> <headface> ; <bodypart> <sick>
        medical_emergency	7	<bodypart> clos ; <breath> <past> ; <build> he ; <color> <headface>
        medical_emergency	7	<color> streak ; <consume> <fluid> ; <container> <blood> ; <container> <photo>
        medical_emergency	7	<container> int ; <continue> los ; <day> <amount> ; <day> didnt
        medical_emergency	7	<eat> <daytime> ; <fall> <headface> ; <fall> <hit> ; <fire> <hot>
        medical_emergency	7	<fluid> wont ; <friend> f ; <go> out ; <headface> <blood> ; <headface> <hit>
        medical_emergency	7	<headface> cant ; <hit> la ; <hot> <consume> ; <hot> <fluid> ; <hot> sinc
        medical_emergency	7	<hot> with ; <intoxicated> <headface> ; <kin> <fall> ; <moment> straight
        medical_emergency	7	<official> <afraid> ; <opening> <past> ; <past> <bodypart>
        medical_emergency	7	<phone> <intoxicated> ; <phone> bien ; <rope> porqu ; <see> <palecolor>
        medical_emergency	7	<shake> <bodysound> ; <sick> up ; <smell> <hot> ; <stiff> with
        medical_emergency	7	<stranger> <fluid> ; <take> tod ; <tool> upright ; <year> <fluid> ; a dim
        medical_emergency	7	a pinhead ; a spoon ; air thru ; al <consume> ; ambulanci y ; and been
        medical_emergency	7	ankl lik ; arm wher ; armpit teeth ; asi <continue> ; asient de ; ativan aft
        medical_emergency	7	backward ont ; between <say> ; between word ; bleed wont ; bolt upright
        medical_emergency	7	bottom ; breath ; but <breath> ; cabez abiert ; cad que ; cannot tel
        medical_emergency	7	cant get ; carp ; cay ; clos up ; clot ; coffe pot ; com <play> ; com asient
        medical_emergency	7	com litr ; complet no ; concret he ; confus think ; contest bien ; crank sinc
        medical_emergency	7	d her ; dai throw ; de <hot> ; de lad ; debil ; deft ; down <room> ; elbow is
        medical_emergency	7	empez anoch ; er thing ; est muy ; est rar ; eve x ; every let ; eye is
        medical_emergency	7	febril 0 ; filt ; four without ; gargant ; get thre ; has quit ; head bleed
        medical_emergency	7	her ear ; her elbow ; hes sup ; his ativan ; his ear ; his skul ; hot with
        medical_emergency	7	hour straight ; hoy llev ; hund ; i stand ; im boil ; im throw ; is <hot>
        medical_emergency	7	is as ; isnt <see> ; keep ask ; keep los ; la <headface> ; la <stimulant>
        medical_emergency	7	la azote ; la bolsit ; la escaler ; la orej ; lemon ; lengu no ; let
        medical_emergency	7	lie back ; lik <leave> ; lik leav ; lin her ; llen la ; llen medi
        medical_emergency	7	m <illness> ; mat how ; medi cubet ; met the ; mgr res ; minut hes ; mom fac
        medical_emergency	7	my armpit ; my ear ; my elbow ; my lif ; nam he ; ni ; ni <go> ; of <breath>
        medical_emergency	7	oid no ; on forehead ; on sof ; one eye ; only com ; orej ; oth a ; out get
        medical_emergency	7	own <room> ; pai est ; palabra ; past elbow ; peed in ; phon down ; pinhead
        medical_emergency	7	por complet ; pregnant ; prop on ; pupil ; pus fiebr ; que jal ; quit twic
        medical_emergency	7	recogniz ; red streak ; refus er ; report ; report husb ; see doubl ; sei
        medical_emergency	7	sens ; set <phone> ; set phon ; shack ; shiver with ; sigu ; sinc sup
        medical_emergency	7	skin pul ; slid down ; spit 0 ; sra espos ; stair ; stair tonight
        medical_emergency	7	strip <height> ; strip climb ; sug ; the concret ; the ear ; the juic
        medical_emergency	7	thermomet say ; thrown ; tight as ; to er ; toilet ; toilet and ; tre ; ve ni
        medical_emergency	7	very <confused> ; very confus ; was sick ; wet ground ; whit as ; wif put
        medical_emergency	7	wif sleep ; wont lift ; wrong <bodypart> ; wrong hand ; y program ; y sei
        medical_emergency	7	y sinc ; ya no ; yellow as
        medical_emergency	6	# ; / w ; 0 d ; 0 refus ; <always> <colleague> ; <always> sharp
        medical_emergency	6	<amount> <moment> ; <awake> <blood> ; <awake> per ; <blood> por
        medical_emergency	6	<bodypart> has ; <bodypart> lik ; <bodypart> you ; <bodysound> <blood>
        medical_emergency	6	<bodysound> up ; <break> his ; <breath> <rope> ; <color> <hot>
        medical_emergency	6	<color> <smell> ; <confused> <say> ; <consume> tin ; <day> est
        medical_emergency	6	<drive> <limp> ; <eat> <ask> ; <eat> <outdoors> ; <eat> <smell> ; <eat> behind
        medical_emergency	6	<eat> read ; <fire> al ; <fluid> <hot> ; <fluid> out ; <go> she
        medical_emergency	6	<headface> <continue> ; <headface> <rail> ; <headface> r ; <hear> <always>
        medical_emergency	6	<hear> on ; <height> <blood> ; <homeless> rn ; <hot> <amount>
        medical_emergency	6	<hot> <daytime> ; <hot> <furniture> ; <hot> desd ; <illness> <color>
        medical_emergency	6	<intoxicated> <last> ; <leave> corn ; <limp> ; <opening> <intoxicated>
        medical_emergency	6	<opening> by ; <opening> fram ; <partner> typ ; <pet> doesnt ; <room> <color>
        medical_emergency	6	<room> <wait> ; <rope> <eat> ; <say> <say> ; <say> rar ; <sick> twic
        medical_emergency	6	<stimulant> <blade> ; <stimulant> wont ; <stop> <hold> ; <stop> its
        medical_emergency	6	<treatment> and ; <try> <consume> ; <write> <bodysound> ; <write> without
        medical_emergency	6	a doorknob ; a drum ; a griddl ; a nap ; a rotten ; a whistl ; abri
        medical_emergency	6	absces on ; acost ; ago tremulou ; air and ; air in ; alprazolam x ; ama with
        medical_emergency	6	and ooz ; and split ; answer question ; at motel ; at rest ; at week ; atin a
        medical_emergency	6	azote ; back und ; bad <fall> ; bad fal ; bare <breath> ; bare breath
        medical_emergency	6	bath mat ; bed ; been <color> ; blow lik ; boc se ; breath hung
        medical_emergency	6	bright <blood> ; bright blood ; brought up ; cal gasp ; calentur desd
        medical_emergency	6	can <container> ; can only ; cant reach ; cant speak ; cant walk ; catch his
        medical_emergency	6	celul en ; chicken in ; chipot ; chuec ; clar por ; closet think ; clr husb
        medical_emergency	6	coagulo ; coffe ; coffe with ; colg y ; com <eat> ; com jamon ; com up
        medical_emergency	6	contest con ; cristal el ; cubet de ; dad fel ; day been ; despiert per
        medical_emergency	6	devolvi ; doe drink ; dog doesnt ; door by ; door fram ; down one ; drip from
        medical_emergency	6	duty and ; elbow has ; entiend lo ; escur <water> ; escur aguit ; est le
        medical_emergency	6	faint ; fent lik ; fiebr 0 ; forehead ; fraction ; from <bodypart> ; gach
        medical_emergency	6	gma cal ; going up ; gon green ; got lost ; grado ; griddl ; habl rar
        medical_emergency	6	hard as ; hard with ; has arm ; head blood ; her <happy> ; her <headface>
        medical_emergency	6	her coffe ; his head ; hot swollen ; hour now ; hoy est ; hoy tambien ; huel a
        medical_emergency	6	hurt so ; husb did ; i <bodysound> ; i can ; i hang ; i threw ; if <furniture>
        medical_emergency	6	if bed ; in becaus ; int bed ; inyect la ; is or ; is split ; is swollen
        medical_emergency	6	its christma ; its swollen ; ive drank ; jamon ; just threw ; keep try
        medical_emergency	6	la cubet ; le <drive> ; leak someth ; left corn ; leg of ; lie flat
        medical_emergency	6	lighthead ; lin mom ; lip tingl ; los tobil ; lunch l ; m <fall> ; m fel
        medical_emergency	6	m throw ; mailbox without ; mom keep ; mumbl ; my <hot> ; my bel ; my wif
        medical_emergency	6	my word ; nam <continue> ; ni <say> ; ni dond ; nin step ; no <clothes>
        medical_emergency	6	not today ; of cereal ; oid y ; on curb ; on kne ; one half ; one sho ; ont
        medical_emergency	6	orej y ; out <cold> ; out a ; out cold ; oven and ; own <last> ; own bathroom
        medical_emergency	6	own last ; pap vomit ; pas out ; peed himself ; pic ; pinhead and ; piquet
        medical_emergency	6	porch drunk ; q su ; que <give> ; qued com ; rat ya ; re bed ; re dad
        medical_emergency	6	re placement ; read 0 ; red from ; red on ; road going ; ruidit ; run sinc
        medical_emergency	6	sal <blood> ; sal sangr ; sangr <amount> ; sangr negr ; sangr por ; sangr tom
        medical_emergency	6	sausag ; see anyth ; sei mes ; she slur ; shelt rn ; soy y ; splinter
        medical_emergency	6	stair at ; stand the ; steakhous ; streak up ; sus caguama ; termometr
        medical_emergency	6	that be ; the crook ; the fork ; the iv ; the oven ; the remot ; the towel
        medical_emergency	6	therm ; therm 0 ; throat is ; throw ; tia el ; tien <hot> ; to <bodypart>
        medical_emergency	6	to toilet ; today ask ; today or ; toe went ; tosi ; troubl <breath>
        medical_emergency	6	troubl breath ; tub 0 ; tub last ; un chipot ; un popot ; un ruidit ; una cos
        medical_emergency	6	una muel ; up rang ; up twic ; upright ; vecin report ; voic gon ; was <color>
        medical_emergency	6	what day ; what year ; wheezy ; whos <bodypart> ; with endocarditi ; wont go
        medical_emergency	6	word no ; y tien
        medical_emergency	5	0 and ; 0 brandy ; 0 c ; 0 iv ; <always> que ; <blood> <confused>
        medical_emergency	5	<blood> <give> ; <blood> <palecolor> ; <blood> <tool> ; <blood> from
        medical_emergency	5	<blood> thi ; <bodypart> <fluid> ; <bodypart> <kill> ; <bodypart> del
        medical_emergency	5	<bodypart> dry ; <bodypart> fat ; <bodysound> <say> ; <bodysound> the
        medical_emergency	5	<break> over ; <breath> <ask> ; <breath> <need> ; <breath> <stop>
        medical_emergency	5	<breath> por ; <chestheart> wont ; <clothes> sinc ; <cold> for
        medical_emergency	5	<color> <opioid> ; <color> <past> ; <color> <take> ; <color> stool
        medical_emergency	5	<confused> ; <container> and ; <continue> <sick> ; <day> <say> ; <day> bad
        medical_emergency	5	<day> from ; <day> tambien ; <drive> <go> ; <drug> <fluid> ; <eat> re
        medical_emergency	5	<fall> his ; <fall> off ; <feel> <think> ; <fire> <hear> ; <fluid> bright
        medical_emergency	5	<fluid> someth ; <furniture> le ; <go> <color> ; <go> <headface>
        medical_emergency	5	<go> backward ; <headface> <amount> ; <headface> <colleague>
        medical_emergency	5	<headface> <eat> ; <headface> <rope> ; <headface> <water> ; <headface> has
        medical_emergency	5	<headface> is ; <headface> lo ; <headface> ya ; <hot> <illness> ; <hot> <sick>
        medical_emergency	5	<hot> con ; <illness> <bodypart> ; <illness> <fluid> ; <illness> cant
        medical_emergency	5	<illness> r ; <kin> is ; <limp> <pet> ; <month> and ; <month> de
        medical_emergency	5	<night> <headface> ; <opening> <last> ; <palecolor> at ; <past> <limp>
        medical_emergency	5	<phone> <breath> ; <phone> and ; <phone> ni ; <remember> que
        medical_emergency	5	<room> <intoxicated> ; <rope> <headface> ; <say> com ; <say> le ; <say> normal
        medical_emergency	5	<say> out ; <say> us ; <smell> ; <smell> <fire> ; <smell> and ; <smell> mal
        medical_emergency	5	<stimulant> <hot> ; <take> lost ; <think> her ; <think> i ; <wait> com
        medical_emergency	5	<week> and ; a dent ; a gash ; a gulp ; a melon ; a percolator ; a purpl
        """
}
