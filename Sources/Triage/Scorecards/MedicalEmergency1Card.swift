extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency1 = """
        medical_emergency	-81	=
        medical_emergency	49	thermomet
        medical_emergency	42	pued <breath> ; pued respir
        medical_emergency	41	up <blood> ; up blood
        medical_emergency	40	<fluid> <blood>
        medical_emergency	39	get air
        medical_emergency	37	<hot> 0
        medical_emergency	36	t 0
        medical_emergency	34	cant <breath> ; cant breath
        medical_emergency	33	coffe ground ; escup ; spoon is
        medical_emergency	30	bright <color> ; bright red ; podr ; temp 0
        medical_emergency	29	word com
        medical_emergency	28	de caf ; throat clos
        medical_emergency	27	swollen
        medical_emergency	26	air com ; vomit sangr
        medical_emergency	25	blood ; fev ; her smil ; the thermomet ; two word ; whistl on
        medical_emergency	24	asm ; fev of
        medical_emergency	23	<bodypart> <illness> ; hit head ; one pupil ; sam <ask> ; sam question
        medical_emergency	22	<confused> <think> ; bel lik ; burn up ; has slid ; no helmet ; que devuelv
        medical_emergency	22	streak ; thre word
        medical_emergency	21	<blood> wont ; <bodypart> <hot> ; <hot> of ; he drown ; i cough ; infect
        medical_emergency	21	split open ; the inhal ; vomit blood
        medical_emergency	20	<blood> <fluid> ; <bodypart> <color> ; <color> <bodypart> ; absces ; aguit
        medical_emergency	20	can bare ; fac has ; get enough ; head on ; hinch ; is hug ; r <bodypart>
        medical_emergency	20	suck in ; up look
        medical_emergency	19	<confused> <kin> ; fev 0 ; helmet ; of <headface> ; own nam ; puk blood
        medical_emergency	19	sabana y ; scalp ; tio tom
        medical_emergency	18	<break> <headface> ; <headface> slid ; <take> <breath> ; bel is ; cant <job>
        medical_emergency	18	cant work ; hemorrhag ; lad thi ; lik coffe ; my toilet ; of blood ; pupil is
        medical_emergency	18	red ; sangr ; silb ; ya <fluid>
        medical_emergency	17	<blood> sinc ; <chestheart> suck ; <furniture> <color> ; <hit> <headface>
        medical_emergency	17	ard en ; arm through ; blood sinc ; bor de ; est blanc ; est vomit ; golf bal
        medical_emergency	17	hot lik ; knock out ; le cab ; negr com ; nuc ; rib suck ; talk two
        medical_emergency	17	up <see>
        medical_emergency	16	<breath> ; <breath> <consume> ; <breath> <phone> ; <fall> <hit>
        medical_emergency	16	<height> <daytime> ; <say> mid ; abri la ; as <eat> ; bright ; can hard
        medical_emergency	16	clr <intoxicated> ; com <write> ; confus ; could fry ; cubet ; gav addres
        medical_emergency	16	groin ; half her ; inhal empty ; is big ; lik roof ; mustard ; no atin
        medical_emergency	16	one sid ; roof tar ; skul ; stop respond ; threw up ; toilet is ; vec hoy
        medical_emergency	16	yellow and
        medical_emergency	15	<daytime> <ask> ; <headface> <moment> ; <headface> droop ; air ; as soup
        medical_emergency	15	ativan ran ; bring up ; button work ; coffe run ; devuelv ; drift off ; elbow
        medical_emergency	15	fev and ; hard <breath> ; hard breath ; la nuc ; lump ; mouth slid
        medical_emergency	15	of <blood> ; one <headface> ; sink look ; sup quien ; toilet look
        medical_emergency	14	<breath> ni ; <color> com ; <confused> <go> ; <count> <month>
        medical_emergency	14	<fall> <opening> ; <fall> <room> ; <fire> up ; <headface> first ; <hot> lik
        medical_emergency	14	<intoxicated> <stop> ; <stimulant> been ; <tool> <say> ; a griddl ; air ni
        medical_emergency	14	armpit ; calentur ; cle <drug> ; cle stuf ; embaraz fum ; emesi ; f iv
        medical_emergency	14	griddl ; he <water> ; he cannot ; head ; hot to ; is infect ; just moan
        medical_emergency	14	of air ; ooz ; pued acost ; que devolvi ; quien soy ; re regul ; stuf lik
        medical_emergency	14	the bucket ; vomit ; wet coffe ; without stop
        medical_emergency	13	0 <confused> ; <asleep> sit ; <confused> refus ; <fall> d ; <fluid> <alcohol>
        medical_emergency	13	<fluid> sit ; <headface> <rope> ; <say> doesnt ; <tool> just ; <water> clar
        medical_emergency	13	aguit clar ; air se ; anoch devuelv ; armpit and ; but <breath>
        medical_emergency	13	cant swallow ; catch my ; cay d ; com <play> ; cos com ; cuajo ; devuelv una
        medical_emergency	13	disparat ; en <hot> ; fel off ; fiebr ; gash ; ground ; handlebar ; hes whit
        medical_emergency	13	jar de ; le dic ; lik <container> ; mak <feel> ; mak sens ; muy <confused>
        medical_emergency	13	muy confund ; my stool ; old coffe ; put her ; sal <water> ; sal aguit
        medical_emergency	13	someth cle ; stand out ; supur ; the handlebar ; throw up ; thrown up
        medical_emergency	13	to nap ; una jar
        medical_emergency	12	0 <month> ; <blood> <amount> ; <blood> desd ; <bodypart> hard
        medical_emergency	12	<bodypart> hinch ; <bodypart> is ; <breath> aft ; <breath> cant ; <breath> no
        medical_emergency	12	<feel> <say> ; <give> com ; <headface> <feel> ; <hot> <color> ; <hot> de
        medical_emergency	12	<key> <eat> ; <medicine> empty ; <put> <clothes> ; <see> <fluid>
        medical_emergency	12	<smell> sweet ; a sentenc ; ard ; arm is ; back of ; big as ; blanc com
        medical_emergency	12	bleed ; braz hinch ; cant nam ; cereal and ; chapopot ; chapopot y ; clr slur
        medical_emergency	12	colg porqu ; com chapopot ; com papel ; confd ; el lavab ; el oid ; gris
        medical_emergency	12	hav troubl ; he lie ; head first ; hes <fire> ; hes burn ; husband fel
        medical_emergency	12	incoherencia ; ive thrown ; la bolsit ; lavab ; le cer ; le sal ; lik <eat>
        medical_emergency	12	marc 0 ; old <eat> ; pura <confused> ; pura incoherencia ; sangr desd
        medical_emergency	12	sausag ; se abri ; severe ; severe <confused> ; severe confus ; shirt button
        medical_emergency	12	sho in ; skul on ; smel sweet ; soy ni ; stair last ; suck ; temperatur
        medical_emergency	12	today her ; up <drug> ; up bright ; up four ; up stuf
        medical_emergency	11	<blood> <daytime> ; <blood> <furniture> ; <blood> cant ; <bodypart> <eat>
        medical_emergency	11	<bodypart> siz ; <breath> <go> ; <breath> <medicine> ; <breath> se
        medical_emergency	11	<confused> she ; <confused> sinc ; <eat> <hot> ; <eat> stir ; <fall> de
        medical_emergency	11	<headface> <say> ; <height> thi ; <hot> ; <hot> to ; <palecolor> <last>
        medical_emergency	11	<palecolor> <tool> ; <palecolor> as ; <partner> <fall> ; <room> <blood>
        medical_emergency	11	<see> lik ; <week> <past> ; agar air ; ago crack ; an egg ; atin ni
        medical_emergency	11	black lik ; bleed cant ; blood in ; blood out ; bol ; bottom of ; cabez
        medical_emergency	11	cant <bodypart> ; cant <consume> ; cant hand ; cle <fluid> ; cle drip
        medical_emergency	11	clos aft ; coat on ; coffe stir ; confus she ; crook of ; cupful ; dai absces
        medical_emergency	11	droop ; el <daytime> ; el mediodi ; escup <blood> ; escup sangr ; every let
        medical_emergency	11	gasp on ; inhal is ; it <smell> ; it smel ; la cabez ; lik <opioid> ; lik tar
        medical_emergency	11	look lik ; mat ; my skul ; ni sent ; noma hac ; ojo lo ; percolator ; se cay
        medical_emergency	11	se descalabr ; sink is ; squeez and ; stop thre ; swallow spit ; templ on
        medical_emergency	11	the bottom ; the percolator ; toddl to ; una bol ; up red ; us wher ; wheez
        medical_emergency	11	which <drive> ; which bus ; y <hot> ; yellow
        medical_emergency	10	0 cant ; 0 fev ; 0 month ; <ask> <always> ; <bodypart> <smell>
        medical_emergency	10	<breath> <hear> ; <breath> com ; <color> <go> ; <confused> and
        medical_emergency	10	<fall> <drive> ; <fall> <height> ; <headface> cant ; <headface> on
        medical_emergency	10	<headface> split ; <hot> <bodypart> ; <hot> <feel> ; <illness> l
        medical_emergency	10	<limp> <room> ; <night> <breath> ; <opening> step ; <partner> <limp>
        medical_emergency	10	<partner> <month> ; <say> enred ; <shake> <hot> ; <sick> <color>
        medical_emergency	10	<stranger> pour ; a fev ; a stov ; absces l ; and pinkish ; anoch hoy ; atin
        medical_emergency	10	betabel ; black as ; bleed from ; blood com ; boil on ; breath cal ; child in
        medical_emergency	10	confus sinc ; d la ; del cuel ; drunk last ; emesi x ; find his ; habl enred
        medical_emergency	10	her night ; herman meti ; his sentenc ; i squeez ; im vomit ; is red
        medical_emergency	10	is vomit ; la piern ; last ten ; lavab com ; lemon and ; lip r ; lo and
        medical_emergency	10	melon ; negr ; ont <build> ; oscur ; out get ; oven ; own addres ; own front
        medical_emergency	10	piern ; pinkish ; porch step ; pued jal ; pupil ; regul 0 ; remot and
        medical_emergency	10	see whit ; seven ; she hunt ; sinc thi ; somebody pour ; swel ; the hollow
        medical_emergency	10	tight as ; tim round ; without <stop> ; word ; word at ; word out ; year ask
        medical_emergency	9	<angry> q ; <bodypart> thos ; <breath> <asleep> ; <color> <drug>
        medical_emergency	9	<color> streak ; <drug> lik ; <fire> <feel> ; <fire> al ; <give> parec
        medical_emergency	9	<headface> <rail> ; <headface> <sick> ; <headface> bien ; <headface> big
        medical_emergency	9	<hot> and ; <illness> t ; <palecolor> com ; <past> <break> ; <put> her
        medical_emergency	9	<relapse> <water> ; <room> headfirst ; <rope> sinc ; <stimulant> <bodypart>
        medical_emergency	9	<tool> upright ; aft smok ; agach ; along ; an <eat> ; and rigor ; been bring
        medical_emergency	9	bol en ; bolt upright ; breath cant ; cam off ; cannot <say> ; cant finish
        medical_emergency	9	car com ; cay de ; cherry ; cle and ; coffe then ; com asient ; con <say>
        medical_emergency	9	cough ; could <eat> ; crack head ; de <hot> ; devuelv parec ; dock last
        medical_emergency	9	dond se ; drip out ; egg on ; en calentur ; endocarditi ; espos ; eye yellow
        medical_emergency	9	fat and ; fat as ; fiebr de ; fry an ; fue pa ; gasp ; golpe la ; gray at
        medical_emergency	9	grit q ; hand thos ; headfirst ; hierv ; hierv de ; hij tra ; his skul
        medical_emergency	9	hit his ; husb talk ; in oven ; infl ; inhal ; is <hot> ; is yellow
        medical_emergency	9	it couldnt ; kettl ; kettl in ; kitchen cha ; la escaler ; la gargant ; lad al
        medical_emergency	9	lavab qued ; le supur ; lump on ; not mak ; ooz and ; open past ; oven cal
        medical_emergency	9	palabra que ; past elbow ; pupil big ; red streak ; rigor ; roj ; salt her
        medical_emergency	9	se golpe ; slur ; stair headfirst ; strip climb ; supur y ; tar and ; teter
        medical_emergency	9	the spot ; thigh ; tissu ; upright in ; walk straight ; what cam ; whos hand
        medical_emergency	9	wif put ; worst <pain> ; worst headach ; y habl ; yellow as
        medical_emergency	8	0 disorient ; <always> <colleague> ; <amount> <breath> ; <ask> sam
        medical_emergency	8	<blood> <blood> ; <blood> <consume> ; <blood> <stop> ; <bodypart> <stiff>
        medical_emergency	8	<bodypart> clos ; <bodypart> t ; <bodypart> tan ; <bodypart> wher
        medical_emergency	8	<bodysound> <go> ; <breath> <take> ; <build> he ; <color> <medicine>
        medical_emergency	8	<confused> ; <container> <see> ; <continue> <ask> ; <furniture> go
        medical_emergency	8	<go> <week> ; <go> back ; <happy> hurry ; <headface> <continue>
        medical_emergency	8	<headface> are ; <hit> <bodypart> ; <hit> con ; <hit> la ; <homeless> rn
        medical_emergency	8	<hot> <furniture> ; <hot> as ; <hot> sinc ; <limp> <moment> ; <night> <hot>
        medical_emergency	8	<night> threw ; <palecolor> <smell> ; <partner> <height> ; <rope> <headface>
        medical_emergency	8	<say> nonsens ; <see> <eat> ; <stiff> <illness> ; <stiff> with
        medical_emergency	8	<wait> <headface> ; a jal ; a kettl ; a spoon ; air thru ; alcanz el
        medical_emergency	8	and skin ; ankl lik ; are lik ; ask sam ; atin a ; aunt nam ; backward
        medical_emergency	8	backward off ; bath mat ; being <drug> ; being dop ; bloody ; both <headface>
        medical_emergency	8	both eye ; bottom ; breath aft ; burn to ; cae el ; cant catch ; cay
        medical_emergency	8	cook has ; crack his ; cubet de ; dad fel ; descalabr ; doubl my ; down <room>
        medical_emergency	8	dur <eat> ; eye are ; fel hit ; four pillow ; gargant ; gf has ; head at
        medical_emergency	8	head bleed ; hot as ; huel ; i <bodysound> ; im throw ; is hot ; is split
        medical_emergency	8	its everywher ; iv <continue> ; just <bodysound> ; keep ask ; keep try ; knelt
        medical_emergency	8	la lavador ; lavador ; le hinch ; lik <leave> ; lik leav ; m fel ; medi cubet
        medical_emergency	8	moan ; my calf ; my elbow ; my wif ; neck no ; ni ; numb at ; oid ; on car
        medical_emergency	8	only get ; peg con ; pic ; pleas hurry ; pregnant ; pul <breath> ; pul air
        medical_emergency	8	r forearm ; recogniz ; scalp split ; se <fall> ; sei ; shelt rn ; si hubier
        medical_emergency	8	sigu ; sist cut ; son mom ; sound com ; stair drunk ; stink ; stool
        medical_emergency	8	swollen red ; talk nonsens ; temp ; the <sedative> ; the ear ; the slic
        medical_emergency	8	the touch ; thermomet and ; thermomet say ; to <limp> ; to faint ; today or
        medical_emergency	8	tre ; up <color> ; whistl lik ; whit as ; with <blood> ; with pus ; y calient
        medical_emergency	7	<afraid> as ; <always> throw ; <amount> <blood> ; <blood> <headface>
        medical_emergency	7	<blood> <night> ; <blood> from ; <bodypart> <sick> ; <bodysound> <say>
        medical_emergency	7	<breath> <last> ; <breath> <need> ; <breath> lying ; <color> ; <color> <hot>
        medical_emergency	7	<color> <smell> ; <consume> <fluid> ; <container> <photo> ; <continue> throw
        medical_emergency	7	<day> <limp> ; <day> didnt ; <drive> <limp> ; <eat> <daytime>
        medical_emergency	7	<emergency> <rope> ; <fluid> <see> ; <friend> f ; <go> <breath>
        medical_emergency	7	<height> <cold> ; <hot> <consume> ; <hot> with ; <illness> <fluid>
        medical_emergency	7	<limp> <breath> ; <medicine> <height> ; <moment> straight
        medical_emergency	7	<official> <afraid> ; <opening> <past> ; <remember> que ; <say> rar
        medical_emergency	7	<smell> <fire> ; <stop> <hold> ; <stop> its ; <stranger> ring ; <take> tod
        medical_emergency	7	<year> <fluid> ; a dim ; a gash ; ago hit ; and granny ; and hit ; answ his
        medical_emergency	7	armpit teeth ; asient de ; at motel ; ativan aft ; azote ; bad <fall>
        medical_emergency	7	bad fal ; bathroom in ; be from ; bed ; been lying ; black ; blood and
        medical_emergency	7	blow lik ; breath ; breath lying ; brought up ; cal slur ; cal was
        medical_emergency	7	calentur de ; can lid ; celul en ; chichon ; clar por ; coffe ; con <hot>
        medical_emergency	7	con fiebr ; con pus ; concret he ; could that ; crack her ; crank sinc
        medical_emergency	7	crew lead ; cuand jal ; curb ; d her ; dai throw ; de lad ; debil ; devolvi
        medical_emergency	7	down <water> ; down one ; entiend lo ; er thing ; escur <water> ; escur aguit
        medical_emergency	7	existen y ; faint ; fel and ; filt ; for <breath> ; for air ; four without
        medical_emergency	7	from <needle> ; from needl ; glucos ; gon green ; ground out ; habl rar
        medical_emergency	7	hard as ; hard he ; headach got ; her coffe ; her skul ; her teeth
        medical_emergency	7	his ativan ; hot with ; hour straight ; hoy llev ; huel a ; hund ; i can
        medical_emergency	7	i hang ; i stand ; inyect la ; is as ; isnt see ; its swollen ; jal y
        medical_emergency	7	keep throw ; la <headface> ; la azote ; la cubet ; le <emergency> ; lemon
        medical_emergency	7	llen medi ; load dock ; luchador ; m <fall> ; mat how ; me <official>
        medical_emergency	7	me offic ; met the ; mgr res ; minut hes ; mis <headface> ; mom fac
        medical_emergency	7	mumbl and ; murmur ; mustard sinc ; my arm ; my armpit ; my word ; nam he
        medical_emergency	7	nam stil ; neck ; nitrou a ; no <clothes> ; nonsens ; of <breath>
        medical_emergency	7	offic think ; oid no ; on curb ; on kne ; on sof ; only open ; ont ; oth a
        medical_emergency	7	oven and ; own <room> ; own bathroom ; pa <go> ; palabra ; pap vomit
        medical_emergency	7	peed himself ; pink froth ; pus fiebr ; que jal ; que pai ; qued com ; rat ya
        medical_emergency	7	read 0 ; refus er ; rotten ; ruidit ; run 0 ; run sinc ; sangr negr ; sens
        medical_emergency	7	she <limp> ; shiver with ; sit <tool> ; sit bolt ; son re ; spit ; sra espos
        medical_emergency	7	stair ; streak up ; sus caguama ; swel up ; tenant upstair ; the crook
        medical_emergency	7	the oven ; throat ; thrown ; to er ; toe went ; un absces ; un ojo ; un ruidit
        medical_emergency	7	una cos ; up rang ; upright ; voic gon ; was sick ; wheezy ; wif sleep
        medical_emergency	7	wont go ; wont lift ; wrk ; y ard ; y sei
        medical_emergency	6	+ drench ; 0 <always> ; 0 and ; 0 c ; 0 d ; <always> <illness>
        medical_emergency	6	<awake> <blood> ; <awake> <stop> ; <awake> per ; <blood> <always>
        medical_emergency	6	<blood> and ; <blood> int ; <blood> thi ; <bodypart> le ; <bodypart> through
        medical_emergency	6	<bodypart> you ; <bodysound> up ; <break> his ; <break> over ; <color> +
        medical_emergency	6	<color> <cold> ; <color> and ; <confused> no ; <container> int
        medical_emergency	6	<continue> <try> ; <continue> los ; <day> <say> ; <drug> <fluid>
        medical_emergency	6	<eat> <phone> ; <eat> then ; <feel> <think> ; <fire> <hot> ; <fluid> <hot>
        medical_emergency	6	<fluid> someth ; <fluid> wont ; <friend> <fluid> ; <furniture> turn ; <go> out
        medical_emergency	6	<headface> <water> ; <headface> hav ; <headface> is ; <headface> lo
        medical_emergency	6	<headface> r ; <height> <blood> ; <hot> <daytime> ; <hot> <fluid>
        medical_emergency	6	<illness> <bodypart> ; <illness> per ; <kin> <fall> ; <kin> le
        medical_emergency	6	<night> <headface> ; <opening> by ; <opening> fram ; <play> <hot> ; <put> both
        medical_emergency	6	<rope> <eat> ; <rope> del ; <say> pura ; <see> <palecolor> ; <sick> twic
        medical_emergency	6	<smell> <hot> ; <take> <amount> ; <think> her ; <treatment> and
        medical_emergency	6	<wait> <color> ; <wait> com ; <week> <day> ; <week> and ; <write> without
        medical_emergency	6	a can ; a cupful ; a drum ; a gulp ; a nap ; a pinhead ; abiert ; acost
        medical_emergency	6	ago tremulou ; alprazolam x ; an oven ; and been ; are tingl ; as mustard
        medical_emergency	6	back und ; backward ont ; bare <breath> ; bare breath ; batter ; big than
        medical_emergency	6	blood thi ; blood twic ; braz ; bright <blood> ; bright blood ; cad que
        medical_emergency	6	can <container> ; can only ; cant get ; cant reach ; cant speak ; cant walk
        medical_emergency	6	catch his ; cesare ; chicken in ; chipot ; chuec ; chut ; closet think ; clot
        medical_emergency	6	clr husb ; collaps in ; com <eat> ; com bor ; com litr ; com mol ; contest con
        medical_emergency	6	cough up ; couldnt com ; county thi ; crack over ; cristal el ; cus at
        medical_emergency	6	de calentur ; despiert per ; doesnt ; door by ; door fram ; down she ; drift
        medical_emergency	6	drip from ; ear by ; elbow has ; est le ; eve x ; even <water> ; even wat
        medical_emergency	6	eye hav ; fal ; fraction ; gav ; gibberish ; gulp ; hard with ; has arm
        medical_emergency	6	head split ; her <headface> ; her ear ; her elbow ; her throat ; heroin four
        medical_emergency	6	hes sup ; hes talk ; his <headface> ; his bel ; his ear ; his pajama
        medical_emergency	6	his word ; hour now ; hoy tambien ; hurt so ; husb did ; i shoot ; i threw
        medical_emergency	6	if <furniture> ; if bed ; in becaus ; iop tak ; is or ; isnt <see> ; ive drank
        medical_emergency	6	jal ; just threw ; keep los ; kitchen ; la ingl ; la orej ; la tercer ; lat
        medical_emergency	6	le <fluid> ; leg of ; lie flat ; light <pain> ; lik <fluid> ; lik alway
        medical_emergency	6	lik wet ; lip swel ; lunch l ; lying down ; mailbox without ; my <hot>
        medical_emergency	6	my lif ; nam <continue> ; ni dond ; night lit ; nin step ; now vomit
        medical_emergency	6	of cereal ; off <opening> ; off load ; off porch ; only com ; open <past>
        medical_emergency	6	orej ; out cant ; padeci ; pas out ; pech ahorit ; phon down ; pierna le
        medical_emergency	6	pinhead ; pinhead and ; porch 0 ; prop on ; propi <partner> ; propi espos
        medical_emergency	6	q su ; question every ; re bed ; red 0 ; red and ; red on ; respir
        medical_emergency	6	road going ; sal <blood> ; sal sangr ; sangr tom ; se peg ; she heard
        medical_emergency	6	sinc the ; siz of ; slid down ; snf nurs ; soy y ; spit 0 ; splinter
        medical_emergency	6	stand the ; stand up ; steakhous ; step <night> ; stir ; straw at
        medical_emergency	6	struck head ; swollen 0 ; talk gibberish ; telefon me ; that be ; the fork
        medical_emergency	6	the freez ; the iv ; the juic ; the wound ; therm ; therm 0 ; throw ; tia el
        medical_emergency	6	tien una ; tip off ; to breakfast ; to toilet ; today ask ; toilet ; tosi
        medical_emergency	6	tra un ; tub 0 ; tv remot ; un <headface> ; un chipot ; una muel ; ve ni
        medical_emergency	6	very <confused> ; very confus ; walk ; whos <bodypart> ; with <hot> ; with fev
        medical_emergency	6	with tranq ; y jal ; y le ; y tien ; ya no
        medical_emergency	5	/ w ; 0 diabetic ; 0 iv ; <alcohol> <amount> ; <always> <breath>
        medical_emergency	5	<always> sharp ; <blood> <container> ; <blood> <go> ; <blood> <hear>
        medical_emergency	5	<blood> <tool> ; <blood> x ; <bodypart> <bodypart> ; <bodypart> <headface>
        medical_emergency	5	<bodypart> <kill> ; <bodypart> del ; <bodypart> dry ; <bodypart> has
        medical_emergency	5	<bodysound> <blood> ; <bodysound> the ; <breath> <furniture> ; <breath> only
        medical_emergency	5	<child> pt ; <child> re ; <clothes> sinc ; <color> <headface>
        medical_emergency	5	<color> <opioid> ; <color> <take> ; <confused> <say> ; <confused> doesnt
        medical_emergency	5	<container> <blood> ; <container> per ; <day> llev ; <day> tambien
        medical_emergency	5	<eat> <ask> ; <eat> <outdoors> ; <eat> behind ; <eat> has ; <eat> re
        medical_emergency	5	<fall> <headface> ; <fall> <put> ; <fall> down ; <fall> off ; <fire> <hear>
        medical_emergency	5	<fluid> bright ; <friend> mi ; <go> she ; <headface> <ask> ; <headface> del
        medical_emergency	5	<headface> desd ; <headface> has ; <headface> isnt ; <headface> ya ; <hear> on
        medical_emergency	5	<hot> <sick> ; <illness> <hot> ; <illness> cant ; <illness> r
        medical_emergency	5	<intoxicated> <headface> ; <intoxicated> <last> ; <kin> <day> ; <kin> is
        medical_emergency	5	<law> scen ; <limp> <chestheart> ; <limp> but ; <moment> hasnt ; <month> and
        medical_emergency	5	<opening> <last> ; <opening> can ; <palecolor> at ; <partner> is
        medical_emergency	5	<pet> doesnt ; <phone> bien ; <room> <wait> ; <room> step ; <rope> <color>
        medical_emergency	5	<rope> porqu ; <say> ful ; <say> normal ; <say> out ; <say> pur ; <say> und
        medical_emergency	5	<sick> up ; <smell> and ; <stimulant> <blade> ; <stimulant> <hot>
        medical_emergency	5	<stimulant> wont ; <think> <day> ; <think> i ; <try> <consume> ; a breath
        medical_emergency	5	a crim ; a doorknob ; a lemon ; a melon ; a percolator ; a rotten ; a sausag
        medical_emergency	5	a whistl ; abanic ; about even ; abri ; absces r ; al tequil ; ama with
        medical_emergency	5	and by ; and sol ; and today ; and wish ; aqui ; arm wont ; at <asleep>
        medical_emergency	5	at rest ; at week ; ayer est ; back hurt ; bal and ; barkeep ; been <color>
        medical_emergency	5	bf <phone> ; bleed and ; blood x ; boc ; boc se ; boc y ; bon dry ; breath lip
        medical_emergency	5	breath right ; cal gasp ; carp ; cay borrach ; cervez hac ; coffe pot
        medical_emergency	5	coffe with ; com <furniture> ; com jamon ; com up ; confund y ; contest bien
        medical_emergency	5	corn and ; crim scen ; dad drink ; dad gon ; dai shak ; day had ; de cabez
        medical_emergency	5	de que ; dessert ; diari hoy ; dim and ; disorient ; dog doesnt ; dog leash
        medical_emergency	5	drench in ; dres a ; driven hom ; dur ; ear and ; ear leak ; ear sinc ; eat it
        medical_emergency	5	ech sus ; el abanic ; elbow is ; encontramo ; enred ; est <fluid> ; est muy
        medical_emergency	5	est rar ; every breath ; extreme ; eye is ; f <count> ; fel ; fel 0 ; fent lik
        medical_emergency	5	forearm ; from the ; gach ; get thre ; go <palecolor> ; going on ; gon stif
        medical_emergency	5	gritty ; ground twic ; hal and ; hard lik ; has both ; he shoot ; head is
        medical_emergency	5	head out ; her <happy> ; her hand ; herman tien ; hes put ; hinch con
        medical_emergency	5	his head ; his neck ; hot swollen ; hoy veo ; i cant ; i clip ; in <breath>
        medical_emergency	5	in low ; in tub ; incoherencia no ; int bed ; inyect desd ; iop ; is <fluid>
        medical_emergency	5	is unconsciou ; is wors ; it <fluid> ; it wait ; its christma ; jamon ; jug de
        medical_emergency	5	just ran ; keep repeat ; keep walk ; languag i ; las <rope> ; las cuerd
        medical_emergency	5	laugh it ; le escur ; leak someth ; left foot ; let ; lif ; lik <outdoors>
        medical_emergency	5	lik bread ; lin has ; lin mom ; lip feel ; lip tingl ; los tobil ; los word
        medical_emergency	5	luggag ; m <daytime> ; m <illness> ; m huf ; m throw ; me <drive> ; me abri
        medical_emergency	5	me entiend ; mgr at ; mi <stranger> ; mid <say> ; mid word ; mism ; mom keep
        medical_emergency	5	mouth not ; mumbl ; my air ; my bel ; my lip ; my paralegal ; my pic
        medical_emergency	5	neighbor re ; ni <say> ; ni acost ; night start ; no me ; noma ; noth re
        medical_emergency	5	now hasnt ; numb i ; numb im ; oid y ; one eye ; one half ; one sho ; ont the
        medical_emergency	5	or wher ; or which ; or work ; orej y ; oth <stop> ; oth end ; out <go>
        medical_emergency	5	out <take> ; out a ; out twic ; own <last> ; own last ; pink <fluid> ; pued
        """
}
