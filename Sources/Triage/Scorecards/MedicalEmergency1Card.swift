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
        medical_emergency	35	t 0
        medical_emergency	34	cant <breath> ; cant breath
        medical_emergency	33	coffe ground ; escup ; spoon is
        medical_emergency	30	bright <color> ; bright red ; podr ; temp 0 ; whistl on ; word com
        medical_emergency	28	throat clos
        medical_emergency	27	de caf ; he brown ; swollen
        medical_emergency	26	air com
        medical_emergency	25	<blood> <fluid> ; asm ; blood ; the thermomet ; two word ; vomit sangr
        medical_emergency	24	fev ; her smil
        medical_emergency	23	fev of ; hit head ; one pupil ; sam <ask> ; sam question
        medical_emergency	22	bel lik ; burn up ; has slid ; i cough ; infect ; no helmet ; streak
        medical_emergency	22	thre word ; vomit blood
        medical_emergency	21	<blood> wont ; <hot> of ; get enough ; muy confund ; que devuelv ; up look
        medical_emergency	20	<bodypart> <color> ; <bodypart> <hot> ; <bodypart> <illness> ; absces ; aguit
        medical_emergency	20	can bare ; cant <job> ; cant work ; fac has ; is hug ; r <bodypart>
        medical_emergency	20	sabana y ; split open ; suck in
        medical_emergency	19	<color> <bodypart> ; <confused> <kin> ; <confused> <think> ; <take> <breath>
        medical_emergency	19	fev 0 ; head on ; helmet ; of <headface> ; own nam ; scalp ; the inhal
        medical_emergency	19	tio tom
        medical_emergency	18	<break> <headface> ; <headface> slid ; bel is ; est blanc ; hot lik ; lad thi
        medical_emergency	18	lik coffe ; of blood ; puk blood ; pupil is ; red ; sangr ; silb
        medical_emergency	17	<blood> sinc ; <breath> <consume> ; <chestheart> suck ; <furniture> <color>
        medical_emergency	17	<hit> <headface> ; ard en ; blood sinc ; can hard ; est vomit ; golf bal
        medical_emergency	17	hemorrhag ; is big ; my toilet ; negr com ; nuc ; rib suck ; skul ; talk two
        medical_emergency	17	up <see>
        medical_emergency	16	<breath> ; <fall> <hit> ; <stop> respond ; abri la ; arm through ; as soup
        medical_emergency	16	bor de ; bright ; clr <intoxicated> ; com <write> ; could fry ; drift off
        medical_emergency	16	gav addres ; half her ; hard <breath> ; hard breath ; knock out ; la nuc
        medical_emergency	16	lik roof ; no atin ; of <blood> ; one sid ; roof tar ; stop respond
        medical_emergency	16	threw up ; yellow and
        medical_emergency	15	<daytime> <ask> ; <headface> droop ; <height> <daytime> ; air ; as <eat>
        medical_emergency	15	ativan ran ; bring up ; calentur ; cubet ; devuelv ; emesi ; f iv ; fev and
        medical_emergency	15	groin ; he cannot ; inhal empty ; le cab ; lump ; mouth slid ; mustard
        medical_emergency	15	sup quien ; toilet is ; toilet look ; vec hoy
        medical_emergency	14	<asleep> sit ; <bodypart> hinch ; <breath> com ; <breath> ni ; <color> com
        medical_emergency	14	<confused> refus ; <count> <month> ; <fall> <opening> ; <fall> <room>
        medical_emergency	14	<fire> up ; <headface> first ; <hot> <bodypart> ; <hot> lik
        medical_emergency	14	<intoxicated> <stop> ; <say> doesnt ; <stimulant> been ; a griddl ; air ni
        medical_emergency	14	braz hinch ; catch my ; cle <drug> ; cle stuf ; coffe run ; confus ; elbow
        medical_emergency	14	embaraz fum ; griddl ; head ; hot to ; is infect ; just moan ; of air
        medical_emergency	14	old coffe ; one <headface> ; ooz ; pued acost ; quien soy ; re regul
        medical_emergency	14	sink look ; stuf lik ; the bucket ; vomit ; wet coffe
        medical_emergency	13	0 <confused> ; <blood> <amount> ; <bodypart> is ; <breath> <phone>
        medical_emergency	13	<breath> no ; <fall> d ; <fluid> <alcohol> ; <fluid> sit ; <headface> <feel>
        medical_emergency	13	<hot> de ; <water> clar ; aguit clar ; air se ; anoch devuelv ; armpit
        medical_emergency	13	cant nam ; cant swallow ; cay d ; clr slur ; cos com ; cuajo ; devuelv una
        medical_emergency	13	disparat ; el <daytime> ; el mediodi ; en <hot> ; fiebr ; gash ; ground
        medical_emergency	13	handlebar ; head first ; hes whit ; jar de ; mak <feel> ; mak sens ; my stool
        medical_emergency	13	put her ; que devolvi ; sal <water> ; sal aguit ; se abri ; severe
        medical_emergency	13	severe <confused> ; severe confus ; skul on ; someth cle ; stand out ; supur
        medical_emergency	13	the handlebar ; throw up ; to nap ; una jar ; without stop
        medical_emergency	12	<blood> desd ; <bodypart> hard ; <breath> aft ; <confused> sinc
        medical_emergency	12	<fall> <drive> ; <give> com ; <hot> ; <key> <eat> ; <medicine> empty
        medical_emergency	12	<see> <fluid> ; <smell> sweet ; <take> tod ; <tool> <say> ; <tool> just
        medical_emergency	12	a sentenc ; ard ; armpit and ; big as ; but <breath> ; cereal and ; chapopot
        medical_emergency	12	chapopot y ; coat on ; colg porqu ; com chapopot ; com papel ; confd
        medical_emergency	12	confus sinc ; el lavab ; el oid ; fel off ; gris ; hav troubl ; he lie
        medical_emergency	12	hes <fire> ; hes burn ; incoherencia ; inhal ; la bolsit ; lavab ; le cer
        medical_emergency	12	le dic ; le sal ; lik <container> ; lik <eat> ; lik <opioid> ; lik tar
        medical_emergency	12	marc 0 ; old <eat> ; percolator ; pura <confused> ; pura incoherencia
        medical_emergency	12	sangr desd ; sho in ; smel sweet ; suck ; temperatur ; teter ; today her
        medical_emergency	12	una bol ; up <drug> ; up bright ; up stuf ; wheez
        medical_emergency	11	0 <month> ; 0 cant ; <blood> <daytime> ; <bodypart> siz ; <breath> cant
        medical_emergency	11	<breath> se ; <color> strip ; <confused> she ; <eat> <hot> ; <fall> de
        medical_emergency	11	<feel> <say> ; <headface> <moment> ; <headface> <say> ; <headface> bien
        medical_emergency	11	<headface> clock ; <height> <cold> ; <height> thi ; <hot> to
        medical_emergency	11	<palecolor> <tool> ; <palecolor> as ; <partner> <fall> ; <put> <clothes>
        medical_emergency	11	<room> <blood> ; <see> lik ; <shake> <hot> ; <week> <past> ; agar air
        medical_emergency	11	ago crack ; an egg ; arm is ; atin ni ; back of ; black lik ; blanc com
        medical_emergency	11	bleed ; blood in ; blood out ; bol ; bottom of ; cabez ; cant <consume>
        medical_emergency	11	cle <fluid> ; cle drip ; clos aft ; confund no ; confus she ; crook of
        medical_emergency	11	cupful ; droop ; escup <blood> ; escup sangr ; every let ; gasp on ; hinch
        medical_emergency	11	husband fel ; inhal is ; is red ; is vomit ; it <smell> ; it smel ; la cabez
        medical_emergency	11	lavab com ; look lik ; mat ; mumbl and ; my skul ; ni sent ; noma hac
        medical_emergency	11	ojo lo ; pued jal ; sausag ; se cay ; se descalabr ; sinc thi ; sink is
        medical_emergency	11	soy ni ; squeez and ; stair last ; swallow spit ; templ on ; the bottom
        medical_emergency	11	the percolator ; up <color> ; up red ; us wher ; which <drive> ; which bus
        medical_emergency	11	yellow
        medical_emergency	10	0 fev ; 0 month ; <angry> q ; <ask> <always> ; <blood> <blood> ; <blood> cant
        medical_emergency	10	<bodypart> <eat> ; <bodypart> <smell> ; <breath> <asleep> ; <breath> <hear>
        medical_emergency	10	<breath> <medicine> ; <color> <go> ; <eat> stir ; <headface> cant
        medical_emergency	10	<headface> split ; <hot> <feel> ; <illness> l ; <last> ten ; <limp> <room>
        medical_emergency	10	<opening> step ; <partner> <limp> ; <partner> <month> ; <past> <break>
        medical_emergency	10	<say> enred ; <see> <eat> ; <stimulant> <bodypart> ; <stranger> pour ; a fev
        medical_emergency	10	a stov ; absces l ; anoch hoy ; atin ; betabel ; black as ; bleed cant
        medical_emergency	10	bleed from ; blood com ; boil on ; breath cal ; brown ; cannot <say>
        medical_emergency	10	cant <bodypart> ; cant hand ; coffe stir ; d la ; dai absces ; del cuel
        medical_emergency	10	drunk last ; emesi x ; eye yellow ; fat and ; fue pa ; grit q ; habl enred
        medical_emergency	10	her night ; his sentenc ; i squeez ; im vomit ; la piern ; last ten
        medical_emergency	10	lavab qued ; lemon and ; lip r ; negr ; ont <build> ; out get ; oven
        medical_emergency	10	own addres ; own front ; phon down ; piern ; pleas hurry ; porch step
        medical_emergency	10	que pai ; regul 0 ; remot and ; see whit ; seven ; she hunt ; somebody pour
        medical_emergency	10	stop thre ; swel ; tar and ; the hollow ; thrown up ; tim round ; tissu
        medical_emergency	10	toddl to ; tre ; word at ; word out ; y <hot> ; year ask
        medical_emergency	9	<amount> <breath> ; <ask> sam ; <blood> <furniture> ; <blood> <night>
        medical_emergency	9	<bodypart> tan ; <color> streak ; <container> <photo> ; <drug> lik
        medical_emergency	9	<fall> <height> ; <fire> <feel> ; <fire> al ; <fluid> <see> ; <give> parec
        medical_emergency	9	<go> <breath> ; <headface> <drive> ; <headface> <sick> ; <headface> big
        medical_emergency	9	<headface> on ; <hit> <bodypart> ; <hot> <color> ; <illness> drain
        medical_emergency	9	<illness> t ; <night> <breath> ; <palecolor> com ; <put> her
        medical_emergency	9	<relapse> <water> ; <rope> sinc ; <sick> <color> ; <tool> upright ; a jal
        medical_emergency	9	aft smok ; agach ; air thru ; along ; an <eat> ; and pinkish ; and rigor
        medical_emergency	9	ask sam ; been lying ; bol en ; bolt upright ; breath cant ; burn to
        medical_emergency	9	button work ; cam off ; cant finish ; cay de ; cherry ; cle and ; coffe then
        medical_emergency	9	com asient ; cough ; could <eat> ; crack head ; de <hot> ; devuelv parec
        medical_emergency	9	dock last ; dond se ; drip out ; egg on ; endocarditi ; espos ; fiebr de
        medical_emergency	9	fry an ; gasp ; hierv ; hierv de ; hij tra ; his skul ; husb talk ; in oven
        medical_emergency	9	infl ; is <hot> ; is yellow ; it couldnt ; kettl ; kettl in ; kitchen cha
        medical_emergency	9	lad al ; le supur ; lo and ; lump on ; melon ; not mak ; only open ; ooz and
        medical_emergency	9	open past ; oscur ; oven cal ; pinkish ; pupil ; pupil big ; red streak
        medical_emergency	9	rigor ; roj ; se <fall> ; se golpe ; si hubier ; sigu ; slur ; supur y
        medical_emergency	9	the spot ; the touch ; thigh ; tight as ; up four ; upright in ; walk straight
        medical_emergency	9	what cam ; wif put ; with pus ; without <stop> ; word ; worst <pain>
        medical_emergency	9	worst headach ; yellow as ; your was
        medical_emergency	8	0 disorient ; <always> <colleague> ; <blood> <consume> ; <blood> <stop>
        medical_emergency	8	<blood> y ; <bodypart> <stiff> ; <bodypart> clos ; <bodypart> t
        medical_emergency	8	<bodypart> thos ; <bodypart> wher ; <bodysound> <say> ; <breath> <go>
        medical_emergency	8	<color> <drug> ; <container> <see> ; <continue> <ask> ; <furniture> go
        medical_emergency	8	<go> back ; <headface> <blood> ; <hit> con ; <homeless> rn ; <hot> and
        medical_emergency	8	<hot> as ; <hot> sinc ; <hot> with ; <night> threw ; <palecolor> <last>
        medical_emergency	8	<palecolor> <smell> ; <partner> <height> ; <room> headfirst ; <say> nonsens
        medical_emergency	8	<stiff> <illness> ; <stiff> with ; <wait> <headface> ; a kettl ; a spoon
        medical_emergency	8	alcanz el ; are lik ; atin a ; backward off ; bath mat ; been bring
        medical_emergency	8	being <drug> ; being dop ; both <headface> ; both eye ; breath aft ; cae el
        medical_emergency	8	calentur de ; cant catch ; cay ; child in ; com <play> ; con pus ; cook has
        medical_emergency	8	crack her ; crack his ; dad fel ; descalabr ; doubl my ; down <room>
        medical_emergency	8	en calentur ; existen y ; eye are ; fat as ; fel hit ; find his ; four pillow
        medical_emergency	8	gargant ; gf has ; golpe la ; gon green ; gray at ; hand thos ; head bleed
        medical_emergency	8	headach got ; headfirst ; her skul ; herman meti ; hit his ; hot as ; hot with
        medical_emergency	8	huel ; i <bodysound> ; im throw ; inyect la ; is hot ; is split
        medical_emergency	8	its everywher ; iv <continue> ; ive thrown ; just <bodysound> ; keep ask
        medical_emergency	8	keep try ; la escaler ; la gargant ; le <emergency> ; le hinch ; lik <leave>
        medical_emergency	8	lik <trade> ; lik leav ; lip tingl ; m fel ; me <official> ; me offic
        medical_emergency	8	medi cubet ; moan ; my calf ; my elbow ; neck no ; ni ; numb at ; offic think
        medical_emergency	8	oid ; on car ; only get ; palabra que ; past elbow ; peg con ; pic ; pregnant
        medical_emergency	8	pul <breath> ; pul air ; pus fiebr ; que <give> ; r forearm ; recogniz
        medical_emergency	8	salt her ; scalp split ; shelt rn ; sist cut ; son mom ; son re ; sound com
        medical_emergency	8	stair drunk ; stair headfirst ; stink ; stool ; swollen red ; talk nonsens
        medical_emergency	8	tenant upstair ; the <sedative> ; the ear ; the slic ; thermomet and
        medical_emergency	8	thermomet say ; to <limp> ; to faint ; today or ; whistl lik ; whit as
        medical_emergency	8	whos hand ; with <blood> ; y habl
        medical_emergency	7	+ drench ; <afraid> as ; <alcohol> sam ; <always> throw ; <amount> <blood>
        medical_emergency	7	<blood> <container> ; <blood> <go> ; <blood> <headface> ; <blood> from
        medical_emergency	7	<bodypart> <headface> ; <bodypart> <sick> ; <bodypart> through
        medical_emergency	7	<bodypart> you ; <bodysound> <blood> ; <breath> lying ; <build> he ; <color>
        medical_emergency	7	<color> <hot> ; <color> <say> ; <color> <smell> ; <color> <take> ; <confused>
        medical_emergency	7	<consume> <fluid> ; <continue> throw ; <day> didnt ; <eat> <daytime>
        medical_emergency	7	<eat> <smell> ; <fluid> <hot> ; <friend> <fluid> ; <friend> f ; <go> out
        medical_emergency	7	<headface> <continue> ; <headface> <rail> ; <headface> are ; <hit> la
        medical_emergency	7	<hot> <consume> ; <hot> <furniture> ; <illness> <color> ; <illness> <hot>
        medical_emergency	7	<limp> <moment> ; <moment> straight ; <official> <afraid> ; <opening> <past>
        medical_emergency	7	<remember> que ; <rope> <eat> ; <rope> porqu ; <say> rar ; <smell> <fire>
        medical_emergency	7	<stop> <hold> ; <stop> its ; <year> <fluid> ; a dim ; ago hit ; an oven
        medical_emergency	7	and granny ; and hit ; and skin ; ankl lik ; answ his ; armpit teeth
        medical_emergency	7	asient de ; at motel ; ativan aft ; aunt nam ; back und ; backward
        medical_emergency	7	bad <fall> ; bad fal ; bathroom in ; be from ; bed ; big than ; black
        medical_emergency	7	blood and ; blow lik ; bottom ; breath ; breath lying ; cal was ; can lid
        medical_emergency	7	car com ; cay borrach ; chichon ; chut ; clar por ; clr husb ; com litr
        medical_emergency	7	con <hot> ; con fiebr ; concret he ; could that ; crank sinc ; crew lead
        medical_emergency	7	cubet de ; curb ; d her ; dai throw ; de lad ; debil ; down one ; drift
        medical_emergency	7	dur <eat> ; empez anoch ; er thing ; escur <water> ; escur aguit ; est muy
        medical_emergency	7	est rar ; eve x ; ever 0 ; faint ; fel and ; filt ; for <breath> ; for air
        medical_emergency	7	four without ; from <bodypart> ; from <needle> ; from needl ; glucos
        medical_emergency	7	ground out ; habl rar ; hard as ; hard he ; head at ; her <happy>
        medical_emergency	7	her <headface> ; her coffe ; her teeth ; hes sup ; his <always> ; his ativan
        medical_emergency	7	hour now ; hour straight ; hoy llev ; huel a ; hund ; i can ; i stand ; is as
        medical_emergency	7	isnt see ; its swollen ; jal y ; keep throw ; knelt ; la <headface> ; la azote
        medical_emergency	7	la lavador ; lavador ; lemon ; llen medi ; load dock ; lying down ; m <fall>
        medical_emergency	7	mat how ; met the ; mgr res ; minut hes ; mis <headface> ; mom fac ; mumbl
        medical_emergency	7	murmur ; mustard sinc ; my arm ; my armpit ; my wif ; my word ; nam stil
        medical_emergency	7	neck ; night lit ; no <clothes> ; nonsens ; of <breath> ; oid no ; on curb
        medical_emergency	7	on kne ; on sof ; only com ; ont ; oth a ; oven and ; own <room> ; pa <go>
        medical_emergency	7	pap vomit ; pink froth ; prop on ; que jal ; qued com ; read 0 ; red and
        medical_emergency	7	refus er ; respir ; rotten ; run 0 ; run sinc ; sangr negr ; sangr tom ; sei
        medical_emergency	7	sens ; set <phone> ; set phon ; she <limp> ; shirt button ; shiver with
        medical_emergency	7	slid down ; soy y ; spit ; sra espos ; stair ; straw at ; streak up
        medical_emergency	7	strip <height> ; strip climb ; sus caguama ; swel up ; temp ; the crook
        medical_emergency	7	the oven ; throat ; throw ; to er ; toe went ; un <headface> ; un absces
        medical_emergency	7	un ojo ; una cos ; up rang ; upright ; voic gon ; was sick ; wheezy
        medical_emergency	7	wif sleep ; wont go ; wont lift ; wrk ; y ard ; y calient ; y sei
        medical_emergency	6	0 and ; 0 c ; 0 d ; <awake> <blood> ; <awake> per ; <blood> <always>
        medical_emergency	6	<blood> and ; <blood> int ; <bodypart> le ; <bodysound> up ; <break> his
        medical_emergency	6	<breath> <last> ; <breath> <need> ; <breath> <take> ; <breath> only
        medical_emergency	6	<color> + ; <color> <headface> ; <color> <opioid> ; <confused> <say>
        medical_emergency	6	<consume> tin ; <container> int ; <continue> <try> ; <continue> los
        medical_emergency	6	<day> <limp> ; <day> <say> ; <drive> <limp> ; <drug> <fluid> ; <eat> then
        medical_emergency	6	<feel> <think> ; <fire> <hot> ; <fluid> wont ; <furniture> turn ; <go> she
        medical_emergency	6	<headface> <ask> ; <headface> <water> ; <headface> hav ; <headface> if
        medical_emergency	6	<headface> r ; <hear> <always> ; <hear> on ; <height> <blood>
        medical_emergency	6	<hot> <daytime> ; <hot> <fluid> ; <hot> con ; <illness> <bodypart>
        medical_emergency	6	<intoxicated> <headface> ; <intoxicated> <last> ; <kin> le ; <limp> <breath>
        medical_emergency	6	<night> <headface> ; <opening> <last> ; <opening> by ; <opening> fram
        medical_emergency	6	<pet> doesnt ; <play> <hot> ; <room> <wait> ; <say> <say> ; <say> com
        medical_emergency	6	<say> pura ; <see> <palecolor> ; <sick> twic ; <smell> <hot>
        medical_emergency	6	<stimulant> wont ; <stranger> ring ; <take> <amount> ; <take> <seizure>
        medical_emergency	6	<think> her ; <treatment> and ; <wait> <color> ; <wait> com ; <week> <day>
        medical_emergency	6	<week> and ; a can ; a cupful ; a doorknob ; a drum ; a gash ; a gulp ; a nap
        medical_emergency	6	a pinhead ; a whistl ; abiert ; acost ; ago tremulou ; alprazolam x ; ama with
        medical_emergency	6	and been ; are tingl ; as mustard ; ayer est ; azote ; backward ont ; batter
        medical_emergency	6	been <color> ; blood twic ; braz ; bright <blood> ; bright blood ; brought up
        medical_emergency	6	cad que ; cal slur ; calient ; calient con ; can <container> ; can only
        medical_emergency	6	cant get ; cant speak ; cant walk ; catch his ; celul en ; cesare ; chicken in
        medical_emergency	6	chipot ; chuec ; closet think ; coffe ; coffe with ; com <eat> ; com bor
        medical_emergency	6	com jamon ; com mol ; com up ; confund ; confus think ; contest con ; cough up
        medical_emergency	6	couldnt com ; county thi ; de calentur ; despiert per ; devolvi ; doesnt
        medical_emergency	6	dog doesnt ; door by ; door fram ; down she ; drip from ; elbow has ; est le
        medical_emergency	6	even <water> ; even wat ; eye hav ; fal ; from <headface> ; gav ; gibberish
        medical_emergency	6	gon stif ; gulp ; hard lik ; hard with ; head split ; her ear ; her elbow
        medical_emergency	6	her throat ; heroin four ; hes talk ; his <headface> ; his bel ; his word
        medical_emergency	6	hoy tambien ; hurt so ; husb did ; i shoot ; i threw ; if <furniture> ; if bed
        medical_emergency	6	in becaus ; incoherencia no ; iop ; is or ; isnt <see> ; its christma
        medical_emergency	6	ive drank ; jal ; jamon ; just threw ; keep los ; kitchen ; la cubet ; la ingl
        medical_emergency	6	la orej ; le <drive> ; le <fluid> ; leak someth ; lie flat ; light <pain>
        medical_emergency	6	lik <fluid> ; lik alway ; lik wet ; lin mom ; lip swel ; lunch l ; m <daytime>
        medical_emergency	6	mi <stranger> ; mid <say> ; mid word ; mom keep ; my <hot> ; my lif
        medical_emergency	6	nam <continue> ; nam he ; ni <say> ; ni dond ; nin step ; nitrou a ; now vomit
        medical_emergency	6	off <opening> ; off load ; off porch ; open <past> ; orej ; out cant
        medical_emergency	6	own bathroom ; pas out ; peed himself ; pierna le ; pinhead ; pinhead and
        medical_emergency	6	porch 0 ; propi <partner> ; propi espos ; q su ; question every ; rat ya
        medical_emergency	6	re bed ; red 0 ; road going ; ruidit ; sal <blood> ; sal sangr ; se peg
        medical_emergency	6	she heard ; sit <tool> ; sit bolt ; siz ; siz of ; skin pul ; snf nurs
        medical_emergency	6	spit 0 ; splinter ; stand the ; steakhous ; step <night> ; struck head
        medical_emergency	6	su nombr ; swollen 0 ; talk gibberish ; telefon me ; the fork ; the iv
        medical_emergency	6	the wound ; tia el ; tien una ; to toilet ; toilet ; tom mas ; tosi ; tra un
        medical_emergency	6	tv remot ; un chipot ; un lad ; un ruidit ; very <confused> ; very confus
        medical_emergency	6	whistl ; whos <bodypart> ; with <cold> ; with <hot> ; with endocarditi
        medical_emergency	6	with tranq ; y <continue> ; y jal ; y le ; y sinc ; y tien ; ya no ; your is
        medical_emergency	5	/ w ; 0 <hot> ; 0 diabetic ; 0 iv ; <alcohol> <amount> ; <always> <illness>
        medical_emergency	5	<always> sharp ; <always> that ; <blade> com ; <blood> <feel> ; <blood> <hear>
        medical_emergency	5	<blood> <tool> ; <blood> thi ; <blood> twic ; <blood> x
        medical_emergency	5	<bodypart> <bodypart> ; <bodypart> <kill> ; <bodypart> del ; <bodypart> dry
        medical_emergency	5	<bodypart> has ; <bodypart> infect ; <bodypart> lik ; <bodysound> the
        medical_emergency	5	<break> over ; <child> pt ; <cold> then ; <color> <past> ; <color> and
        medical_emergency	5	<confused> doesnt ; <container> <blood> ; <day> tambien ; <eat> <ask>
        medical_emergency	5	<eat> <outdoors> ; <eat> <phone> ; <eat> behind ; <eat> has
        medical_emergency	5	<fall> <headface> ; <fall> <put> ; <fall> down ; <fall> off ; <fire> <hear>
        medical_emergency	5	<fluid> bright ; <fluid> someth ; <friend> mi ; <headface> <colleague>
        medical_emergency	5	<headface> <rope> ; <headface> <think> ; <headface> del ; <headface> desd
        medical_emergency	5	<headface> has ; <headface> is ; <headface> isnt ; <headface> lo
        medical_emergency	5	<headface> ya ; <hot> <sick> ; <illness> cant ; <illness> per ; <illness> r
        medical_emergency	5	<kin> <day> ; <kin> <fall> ; <kin> is ; <law> scen ; <limp> but
        medical_emergency	5	<moment> hasnt ; <night> <hot> ; <opening> can ; <palecolor> at
        medical_emergency	5	<past> <limp> ; <phone> <breath> ; <phone> bien ; <room> step ; <say> ful
        medical_emergency	5	<say> normal ; <say> out ; <say> pur ; <say> und ; <shake> <cold>
        medical_emergency	5	<shake> <put> ; <sick> up ; <smell> and ; <stimulant> <hot> ; <think> <day>
        medical_emergency	5	<think> i ; <try> <consume> ; <write> without ; a breath ; a crim ; a lemon
        medical_emergency	5	a melon ; a pencil ; a percolator ; a rotten ; abanic ; about even ; abri
        medical_emergency	5	absces r ; air and ; and by ; and sol ; and today ; aqui ; arm wont
        medical_emergency	5	at <asleep> ; at rest ; at week ; back hurt ; bal and ; bare <breath>
        medical_emergency	5	bare breath ; barkeep ; bleed and ; blood thi ; blood x ; bloody ; boc
        medical_emergency	5	boc se ; bon dry ; braz infect ; breath right ; cal gasp ; cant reach ; carp
        medical_emergency	5	clot ; collaps in ; com <furniture> ; confund y ; contest bien ; corn and
        medical_emergency	5	crack over ; crim scen ; cristal braz ; cristal el ; curb with ; cus at
        medical_emergency	5	dad drink ; dad gon ; dai shak ; day had ; de cabez ; de que ; dessert
        medical_emergency	5	diari hoy ; dim and ; disorient ; dog leash ; drench in ; dres a ; dur
        medical_emergency	5	ear and ; ear by ; ear leak ; ear sinc ; eat it ; ech sus ; el abanic
        medical_emergency	5	elbow is ; encontramo ; enred ; entiend lo ; est <fluid> ; every breath
        medical_emergency	5	existen ; extreme ; eye is ; fat ; fel ; fel 0 ; fent lik ; fiebr 0 ; forearm
        medical_emergency	5	fraction ; from the ; gach ; get thre ; going on ; going up ; gon ; gritty
        medical_emergency	5	ground twic ; ha par ; had to ; has arm ; has both ; he <limp> ; he shoot
        medical_emergency	5	herman tien ; hes put ; hinch con ; his ear ; his head ; his neck ; his pajama
        medical_emergency	5	his smil ; hold phon ; hot swollen ; hoy veo ; i clip ; i hang ; im run
        medical_emergency	5	in tub ; infect con ; int bed ; inyect desd ; iop tak ; is <fluid>
        medical_emergency	5	is unconsciou ; is wors ; it <fluid> ; it wait ; jug de ; just ran
        medical_emergency	5	keep repeat ; keep walk ; la tercer ; languag i ; las <rope> ; las cuerd ; lat
        medical_emergency	5	laugh it ; le escur ; leg of ; lif ; lik <outdoors> ; lik bread ; lip feel
        medical_emergency	5	los tobil ; los word ; luchador ; luggag ; lying on ; m <illness> ; m huf
        medical_emergency	5	m meth ; m throw ; mailbox without ; marc de ; me <drive> ; me abri
        medical_emergency	5	me entiend ; mgr at ; mism ; mouth not ; my air ; my bel ; my lip ; my nail
        medical_emergency	5	my paralegal ; my pic ; nam him ; neck is ; need our ; neighbor re ; ni <go>
        medical_emergency	5	ni acost ; no existen ; no me ; noma ; noth re ; now hasnt ; numb i ; numb im
        medical_emergency	5	of cereal ; oid y ; one eye ; one half ; one sho ; ont the ; or wher
        medical_emergency	5	or which ; orej y ; oth <stop> ; oth and ; oth end ; out <go> ; out <take>
        """
}
