extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency1 = """
        medical_emergency	-80	=
        medical_emergency	47	thermomet
        medical_emergency	41	pued <breath> ; pued respir
        medical_emergency	40	get air ; up <blood> ; up blood
        medical_emergency	38	coffe ground
        medical_emergency	36	<fluid> <blood> ; t 0
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
        medical_emergency	24	<blood> wont ; blood ; fev ; her smil ; skul ; swollen ; vomit sangr
        medical_emergency	23	<blood> <fluid> ; asm ; has slid ; i cough
        medical_emergency	22	<color> <go> ; absces ; est vomit ; fev of ; streak ; thre word
        medical_emergency	21	<color> <bodypart> ; <confused> <think> ; can bare ; fev 0 ; no helmet
        medical_emergency	21	puk blood ; sam <ask> ; sam question ; septic ; up look
        medical_emergency	20	<hot> of ; bel lik ; cant <job> ; cant work ; fac has ; get enough ; is hug
        medical_emergency	20	mustard ; nuc ; pupil is ; sink look ; split open ; suck in ; tio tom
        medical_emergency	19	<headface> slid ; any <breath> ; any air ; ard en ; emesi ; la nuc
        medical_emergency	19	muy confund ; own nam ; sabana y
        medical_emergency	18	<bodypart> <color> ; <bodypart> <hot> ; <break> <headface> ; aguit
        medical_emergency	18	could fry ; golf bal ; helmet ; hot lik ; on hes ; one <headface>
        medical_emergency	18	que devuelv ; red ; sangr ; the inhal ; una bol ; vomit blood
        medical_emergency	17	<bodypart> <illness> ; <breath> <consume> ; <hot> <feel> ; <take> <breath>
        medical_emergency	17	air com ; arm through ; bor de ; burn up ; can hard ; devuelv ; hit head
        medical_emergency	17	is big ; knock out ; lik coffe ; mouth slid ; my toilet ; of <headface>
        medical_emergency	17	of blood ; silb ; talk two ; the bucket ; up <see> ; vomit
        medical_emergency	16	<blood> sinc ; <breath> ; <hit> <headface> ; <stop> respond ; air ; as soup
        medical_emergency	16	bel is ; blood com ; blood sinc ; clr <intoxicated> ; com <write> ; cupful
        medical_emergency	16	est blanc ; gav addres ; groin ; hard <breath> ; hard breath ; he cannot
        medical_emergency	16	is vomit ; lik roof ; negr com ; of <blood> ; of air ; pued acost ; roof tar
        medical_emergency	16	scalp ; stop respond ; toilet look
        medical_emergency	15	<chestheart> suck ; <confused> <kin> ; <confused> refus ; <daytime> <ask>
        medical_emergency	15	<fall> <room> ; <height> <daytime> ; <illness> <hot> ; <say> nonsens
        medical_emergency	15	abri la ; as <eat> ; bright ; button work ; calentur ; diabetic no ; el lavab
        medical_emergency	15	f iv ; fev and ; fiebr ; ground ; half her ; head on ; hemorrhag ; lavab
        medical_emergency	15	le cab ; no atin ; one sid ; quien soy ; rib suck ; soy ni ; talk nonsens
        medical_emergency	15	threw up ; toilet is ; turn red ; vec hoy ; yellow and
        medical_emergency	14	<asleep> sit ; <breath> ni ; <color> strip ; <hot> lik ; <intoxicated> <stop>
        medical_emergency	14	<say> doesnt ; <shake> <hot> ; air ni ; air se ; anoch devuelv ; asi sigu
        medical_emergency	14	bol ; coffe run ; confus ; cos com ; devuelv una ; drift off ; embaraz fum
        medical_emergency	14	en <hot> ; fel hit ; head ; imaginary ; inhal empty ; just moan ; lump
        medical_emergency	14	mak <feel> ; mak sens ; mean with ; que devolvi ; re regul ; stuf lik
        medical_emergency	14	sup quien ; tissu ; to nap ; up <color> ; was red
        medical_emergency	13	<bodypart> hinch ; <bodysound> pink ; <breath> <phone> ; <breath> between
        medical_emergency	13	<breath> cant ; <color> <color> ; <confused> sinc ; <fall> d
        medical_emergency	13	<headface> <rope> ; <hot> de ; <see> <fluid> ; <tool> just ; <water> clar
        medical_emergency	13	a griddl ; a sentenc ; aguit clar ; ard ; big as ; blood in ; bottom of
        medical_emergency	13	bring up ; cal slur ; cant swallow ; castanean ; castanean los ; catch my
        medical_emergency	13	cay d ; chapopot ; chapopot y ; com chapopot ; confus sinc ; cough pink
        medical_emergency	13	cuajo ; cubet ; el oid ; emesi x ; first int ; griddl ; hes whit ; im vomit
        medical_emergency	13	inhal ; ive thrown ; le castanean ; lik <container> ; lik <eat> ; nonsens
        medical_emergency	13	put her ; someth cle ; stand out ; temp 0 ; throw up ; thrown up ; up <drug>
        medical_emergency	13	up stuf ; wet coffe ; what cam ; wheez
        medical_emergency	12	0 <confused> ; 0 cant ; <blood> <amount> ; <blood> desd ; <bodypart> <eat>
        medical_emergency	12	<bodypart> <smell> ; <breath> no ; <breath> se ; <color> com
        medical_emergency	12	<fall> <opening> ; <feel> <say> ; <fire> up ; <fluid> <alcohol> ; <fluid> sit
        medical_emergency	12	<furniture> <color> ; <give> com ; <headface> <say> ; <headface> <sick>
        medical_emergency	12	<headface> first ; <hot> ; <key> <eat> ; <room> <blood> ; <smell> sweet
        medical_emergency	12	<stimulant> been ; <tool> <say> ; armpit ; batter ; black lik ; braz hinch
        medical_emergency	12	cabez ; cereal and ; cle <drug> ; cle stuf ; clr slur ; colg porqu
        medical_emergency	12	com papel ; confd ; disparat ; elbow ; gasp on ; gibberish ; gris
        medical_emergency	12	hav troubl ; he lie ; his spoon ; hot to ; husband fel ; is infect ; is red
        medical_emergency	12	jar de ; la cabez ; lad thi ; le cer ; le dic ; le sal ; lik <opioid>
        medical_emergency	12	lik bread ; lik tar ; mumbl and ; neck wont ; old coffe ; on bench ; ooz
        medical_emergency	12	peg con ; pink froth ; pued jal ; roj ; sal <water> ; sal aguit ; sangr desd
        medical_emergency	12	severe ; severe <confused> ; severe confus ; shirt button ; sink is ; skul on
        medical_emergency	12	smel sweet ; suck ; supur ; swel ; talk gibberish ; una jar ; up bright
        medical_emergency	12	varic ; without stop ; yellow
        medical_emergency	11	+ <color> ; 0 fev ; <bodypart> is ; <bodypart> siz ; <bodypart> t
        medical_emergency	11	<breath> <asleep> ; <breath> <medicine> ; <breath> <take> ; <breath> aft
        medical_emergency	11	<eat> stir ; <fall> <height> ; <fire> <feel> ; <fluid> x ; <headface> droop
        medical_emergency	11	<headface> on ; <headface> split ; <medicine> empty ; <palecolor> as
        medical_emergency	11	<see> lik ; a cupful ; a stov ; agar air ; ago crack ; am very ; an <eat>
        medical_emergency	11	an egg ; are lik ; arm wher ; armpit and ; atin ni ; back of ; blood out
        medical_emergency	11	cant <bodypart> ; cant <consume> ; cant hand ; cant nam ; cle <fluid>
        medical_emergency	11	cle drip ; clos aft ; coffe stir ; cough ; desorient ; dov ; drunk last
        medical_emergency	11	endocarditi ; fel off ; fil two ; gash ; handlebar ; has doubl ; hinch
        medical_emergency	11	his sentenc ; i squeez ; is unresponsiv ; it <smell> ; it smel ; la piern
        medical_emergency	11	lac to ; lavab qued ; look lik ; marc 0 ; my stool ; noma hac ; old <eat>
        medical_emergency	11	own addres ; own front ; percolator ; piern ; pink <fluid> ; repit la
        medical_emergency	11	se cay ; she hunt ; sho in ; squeez and ; swallow spit ; temperatur ; teter
        medical_emergency	11	the handlebar ; tim round ; today her ; toddl to ; up four ; up red
        medical_emergency	11	which bus ; with wat ; word at ; word out ; x today ; year ask
        medical_emergency	10	0 sinc ; <angry> q ; <blood> <blood> ; <blood> <go> ; <blood> cant
        medical_emergency	10	<blood> y ; <bodypart> hard ; <bodypart> wher ; <confused> she
        medical_emergency	10	<fall> <drive> ; <fall> de ; <fluid> sinc ; <headface> <feel>
        medical_emergency	10	<headface> clock ; <height> <cold> ; <hit> con ; <hot> <bodypart>
        medical_emergency	10	<illness> drain ; <illness> l ; <put> <clothes> ; <stimulant> <bodypart>
        medical_emergency	10	<stranger> pour ; a jal ; absces l ; aft smok ; atin ; bath towel ; blanc com
        medical_emergency	10	bleed ; bleed cant ; boil on ; bol en ; breath lip ; burn to ; bus goe
        medical_emergency	10	cannot <say> ; cant finish ; confund no ; confus she ; crook of ; dai fev
        medical_emergency	10	day person ; de calentur ; del cuel ; descalabr ; drip out ; en calentur
        medical_emergency	10	escup <blood> ; escup sangr ; fiebr de ; for <breath> ; for air ; fry an
        medical_emergency	10	going on ; grit q ; head first ; her teeth ; hes <shake> ; id fellow
        medical_emergency	10	in oven ; incoherencia ; infl ; kitchen cha ; la per ; lavab com ; le hinch
        medical_emergency	10	lemon and ; lip r ; lo and ; load dock ; my skul ; ni camin ; ojo lo ; oven
        medical_emergency	10	oven cal ; pura <confused> ; pura incoherencia ; que pai ; se abri
        medical_emergency	10	se descalabr ; sinc thi ; slur ; somebody pour ; stop thre ; the bottom
        medical_emergency	10	the hollow ; the touch ; thigh is ; un <headface> ; un absces ; un ojo
        medical_emergency	10	without <stop> ; yellow as
        medical_emergency	9	0 <month> ; 0 diabetic ; 0 disorient ; 0 piedr ; <ask> <always>
        medical_emergency	9	<blood> <color> ; <blood> <furniture> ; <bodypart> <stiff> ; <bodypart> tan
        medical_emergency	9	<container> <see> ; <drug> lik ; <eat> <hot> ; <friend> <fluid> ; <give> parec
        medical_emergency	9	<go> back ; <headface> <drive> ; <headface> <moment> ; <headface> big
        medical_emergency	9	<hot> <consume> ; <hot> <shake> ; <hot> and ; <hot> to ; <illness> t
        medical_emergency	9	<last> ten ; <night> <breath> ; <night> threw ; <opening> step
        medical_emergency	9	<palecolor> <last> ; <partner> <height> ; <partner> <limp> ; <partner> <month>
        medical_emergency	9	<past> <break> ; <put> her ; <relapse> <water> ; <room> headfirst
        medical_emergency	9	<rope> <headface> ; <say> enred ; <shake> <cold> ; <sick> <color>
        medical_emergency	9	<stranger> ring ; <tool> upright ; <wait> <headface> ; a fev ; a kettl ; agach
        medical_emergency	9	an oven ; and hit ; and pinkish ; and rigor ; anoch hoy ; arm is ; asfixi
        medical_emergency	9	backward ; been lying ; betabel ; bolt upright ; breath cal ; cae el ; cam off
        medical_emergency	9	cant catch ; cay de ; cle and ; coat on ; complet no ; cook has ; d la
        medical_emergency	9	devuelv parec ; dock last ; droop ; egg on ; el <daytime> ; el mediodi
        medical_emergency	9	eye yellow ; fat and ; fat as ; forehead ; gasp ; golpe la ; gray at
        medical_emergency	9	habl enred ; head at ; headfirst ; her night ; her skul ; herman meti ; hierv
        medical_emergency	9	hierv de ; hij tra ; his skul ; huel ; is yellow ; it couldnt ; la gargant
        medical_emergency	9	la ingl ; lad al ; last ten ; lavador y ; lip swel ; lung wont ; mat ; melon
        medical_emergency	9	milk in ; morn look ; my templ ; on forehead ; only open ; ont <build>
        medical_emergency	9	or wher ; pinkish ; porch step ; pul <breath> ; pul air ; pupil big ; r arm
        medical_emergency	9	remot and ; respir a ; rigor ; run sinc ; sausag ; se <fall> ; se golpe
        medical_emergency	9	see whit ; sound com ; stair drunk ; stair headfirst ; stink ; stool ; swel up
        medical_emergency	9	tar and ; templ on ; the percolator ; the slic ; the spot ; thigh ; upright in
        medical_emergency	9	us wher ; which <drive> ; whistl lik ; with <blood> ; with pus ; word
        medical_emergency	9	y <hot> ; y ard
        medical_emergency	8	0 month ; <amount> <breath> ; <ask> sam ; <blood> <consume>
        medical_emergency	8	<blood> <daytime> ; <blood> <headface> ; <blood> <stop> ; <bodypart> thos
        medical_emergency	8	<breath> <hear> ; <breath> com ; <breath> only ; <color> ; <color> +
        medical_emergency	8	<color> <drug> ; <color> streak ; <confused> doesnt ; <count> <month>
        medical_emergency	8	<day> didnt ; <fluid> <see> ; <furniture> go ; <go> <breath>
        medical_emergency	8	<headface> <blood> ; <headface> bien ; <headface> cant ; <height> thi
        medical_emergency	8	<hit> <bodypart> ; <hot> as ; <hot> sinc ; <limp> <room> ; <palecolor> <smell>
        medical_emergency	8	<palecolor> <tool> ; <palecolor> com ; <partner> <fall> ; <play> <hot>
        medical_emergency	8	<rope> sinc ; <stiff> with ; <take> tod ; ago hit ; alcanz el ; and skin
        medical_emergency	8	answ his ; asi <continue> ; ask sam ; backward off ; batter his ; be from
        medical_emergency	8	been black ; being <drug> ; being dop ; black ; black as ; bleed from
        medical_emergency	8	both <headface> ; both eye ; breath aft ; breath cant ; brown ; but <breath>
        medical_emergency	8	cad que ; cay ; cherry ; child in ; con <hot> ; con fiebr ; con pus
        medical_emergency	8	could <eat> ; could that ; crack head ; crack her ; crew lead ; curb
        medical_emergency	8	dai absces ; de <hot> ; diabetic ; dond se ; dur <eat> ; espos ; ever 0
        medical_emergency	8	every breath ; fel and ; find his ; from <bodypart> ; from <headface>
        medical_emergency	8	from <needle> ; from needl ; gargant ; gf has ; got wors ; ground emesi
        medical_emergency	8	hand thos ; head blood ; head split ; hes talk ; his word ; hit his ; hot as
        medical_emergency	8	husb talk ; im throw ; inhal is ; is <limp> ; isnt see ; its everywher
        medical_emergency	8	iv <continue> ; ive fil ; jal y ; just <bodysound> ; keep being ; kettl
        medical_emergency	8	kettl in ; knelt ; la azote ; la bolsit ; la escaler ; le <emergency>
        medical_emergency	8	le supur ; lemon ; lik <trade> ; m fel ; medi cubet ; mism <ask>
        medical_emergency	8	mism pregunt ; moan ; my armpit ; nam cant ; nam stil ; neck ; neck no ; negr
        medical_emergency	8	ni sent ; night lit ; now cant ; numb at ; oid ; on car ; only get ; ooz and
        medical_emergency	8	open past ; oscur ; past elbow ; past my ; peed in ; pleas hurry ; red streak
        medical_emergency	8	regul 0 ; respir ; rest a ; rotten ; salt her ; sangr much ; scalp split
        medical_emergency	8	see doubl ; shrimp at ; si hubier ; sigu ; sist cut ; son mom ; son re
        medical_emergency	8	stair last ; streak up ; supur y ; swel i ; swollen red ; the freez ; throat
        medical_emergency	8	to <limp> ; to faint ; towel and ; unresponsiv ; usted sí ; walk straight
        medical_emergency	8	was sick ; whit as ; whos hand ; with <water> ; wont bend ; word cam ; wrk
        medical_emergency	8	wrong <bodypart> ; wrong hand ; y habl
        medical_emergency	7	0 <hot> ; <afraid> as ; <always> throw ; <amount> <blood> ; <blade> com
        medical_emergency	7	<blood> <container> ; <blood> <night> ; <blood> from ; <blood> int
        medical_emergency	7	<bodypart> <headface> ; <bodypart> <sick> ; <bodysound> <blood>
        medical_emergency	7	<bodysound> up ; <breath> <past> ; <build> he ; <color> <headface>
        medical_emergency	7	<color> <say> ; <consume> tin ; <container> <blood> ; <container> <photo>
        medical_emergency	7	<container> int ; <continue> <ask> ; <continue> los ; <day> <amount>
        medical_emergency	7	<eat> <daytime> ; <eat> then ; <fall> <headface> ; <fall> <hit> ; <fluid> wont
        medical_emergency	7	<friend> f ; <go> on ; <headface> <hit> ; <headface> are ; <homeless> rn
        medical_emergency	7	<hot> <furniture> ; <hot> desd ; <hot> with ; <illness> r ; <limp> <moment>
        medical_emergency	7	<moment> straight ; <official> <afraid> ; <opening> <past> ; <past> <bodypart>
        medical_emergency	7	<phone> bien ; <say> rar ; <see> <eat> ; <see> <palecolor>
        medical_emergency	7	<shake> <bodysound> ; <stiff> <illness> ; <stranger> <fluid> ; <week> <day>
        medical_emergency	7	<year> <fluid> ; a dim ; a pinhead ; abiert ; absces en ; absces r ; ahorit es
        medical_emergency	7	air and ; air thru ; alprazolam x ; am <color> ; ambulanci y ; and granny
        medical_emergency	7	ankl lik ; as mustard ; at motel ; ativan aft ; aunt nam ; azote ; bad <fall>
        medical_emergency	7	bad fal ; between <say> ; between word ; black + ; bleed wont ; bottom
        medical_emergency	7	breath ; breath inhal ; calentur de ; calentur desd ; can lid ; cannot tel
        medical_emergency	7	cant get ; catch his ; chuec ; clar por ; clot ; cocain per ; coffe
        medical_emergency	7	coffe pot ; coffe then ; colg y ; com <play> ; com asient ; com litr
        medical_emergency	7	concret he ; contest bien ; crank sinc ; cristal el ; d her ; dai throw
        medical_emergency	7	de lad ; debil ; deft ; down <room> ; down one ; down she ; el piquet
        medical_emergency	7	er thing ; est muy ; every let ; faint ; fat ; febril 0 ; fiebr 0 ; filt
        medical_emergency	7	four without ; fue pa ; grand que ; gulp ; habl rar ; has quit ; head bleed
        medical_emergency	7	headach got ; her ear ; hes <fire> ; hes burn ; hes sup ; his ativan
        medical_emergency	7	his head ; hot with ; hour straight ; hoy llev ; hund ; i <bodysound> ; i can
        medical_emergency	7	i stand ; im boil ; int bed ; is as ; is hot ; isnt <see> ; its swollen
        medical_emergency	7	just threw ; keep ask ; keep los ; la <headface> ; la lavador ; la orej
        medical_emergency	7	lavador ; leav ama ; lengu no ; lighthead ; lik <leave> ; lik leav ; lin her
        medical_emergency	7	llen medi ; lo tien ; lump on ; m <fall> ; m <illness> ; mat how
        medical_emergency	7	me <official> ; me offic ; mean ; met the ; mgr res ; mis <headface> ; mom fac
        medical_emergency	7	mumbl ; murmur ; my <hot> ; my ear ; nam he ; ni ; ni <go> ; ni dond
        medical_emergency	7	no <clothes> ; nuc en ; of <breath> ; off load ; offic think ; on curb
        medical_emergency	7	on kne ; on sof ; one eye ; only com ; ont ; orej ; out get ; own <last>
        medical_emergency	7	own last ; pa <go> ; pas out ; peed himself ; phon down ; pinhead
        medical_emergency	7	por complet ; prop on ; pupil ; que jal ; quit twic ; r forearm ; recogniz
        medical_emergency	7	red 0 ; refus er ; report ; report husb ; sangr negr ; sangr y ; sei ; sens
        medical_emergency	7	set <phone> ; set phon ; shack ; she heard ; shelt rn ; shiver with ; sinc sup
        medical_emergency	7	skin pul ; slid down ; soy y ; splinter ; steakhous ; sug ; sunday was
        medical_emergency	7	tenant upstair ; that paid ; the concret ; the crook ; the ear ; throw
        medical_emergency	7	thrown ; tight as ; to er ; toilet ; toilet and ; tosi ; tre ; tub last
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
        medical_emergency	6	<go> she ; <headface> <rail> ; <headface> fat ; <headface> r ; <hear> <always>
        medical_emergency	6	<hear> on ; <height> <blood> ; <hit> la ; <hot> <color> ; <hot> <fluid>
        medical_emergency	6	<hot> con ; <illness> <color> ; <intoxicated> <last> ; <kin> <fall>
        medical_emergency	6	<leave> corn ; <limp> ; <moment> cant ; <opening> <intoxicated> ; <opening> by
        medical_emergency	6	<opening> fram ; <partner> typ ; <pet> doesnt ; <phone> <intoxicated>
        medical_emergency	6	<rope> <eat> ; <say> com ; <say> out ; <sick> twic ; <sick> up
        medical_emergency	6	<smell> <fire> ; <stimulant> <blade> ; <stimulant> wont ; <stop> <hold>
        medical_emergency	6	<stop> its ; <treatment> and ; <try> <consume> ; <write> <bodysound>
        medical_emergency	6	a doorknob ; a lemon ; a nap ; a spoon ; abri ; absces on ; acost
        medical_emergency	6	ago tremulou ; air in ; ama with ; and been ; are tingl ; armpit teeth
        medical_emergency	6	at rest ; atin a ; auditor guest ; back und ; backward ont ; bare <breath>
        medical_emergency	6	bare breath ; bath mat ; bathroom in ; bathroom is ; bed ; been <color>
        medical_emergency	6	been bring ; big than ; bleed and ; blood from ; blow lik ; breath hung
        medical_emergency	6	breath lying ; bright <blood> ; bright blood ; brought up ; bucket
        medical_emergency	6	calient con ; can <container> ; can only ; cant speak ; cay del ; celul en
        medical_emergency	6	chicken in ; chipot ; chut ; clos up ; closet think ; clr husb ; coagulo
        medical_emergency	6	coffe with ; com <eat> ; com jamon ; confus think ; cough up ; crack his
        medical_emergency	6	cristal braz ; cubet de ; curb 0 ; dad fel ; day been ; despiert per ; devolvi
        medical_emergency	6	dim and ; doe drink ; dog doesnt ; door by ; door fram ; drench in ; drip from
        medical_emergency	6	elbow has ; entiend lo ; escur <water> ; escur aguit ; eso les ; est le
        medical_emergency	6	eve x ; existen y ; eye are ; eye is ; fent lik ; freez and ; gach ; get thre
        medical_emergency	6	gon green ; gon stif ; ground out ; ha par ; hard as ; has arm ; her <happy>
        medical_emergency	6	her <headface> ; her coffe ; her elbow ; his <headface> ; his ear ; hoy est
        medical_emergency	6	hoy tambien ; huel a ; hurt so ; husb did ; i hang ; i shoot ; i threw
        medical_emergency	6	if <furniture> ; if bed ; in becaus ; incoherencia no ; infect con ; inyect la
        medical_emergency	6	is <hot> ; is or ; isnt wel ; it <fluid> ; its august ; ive drank ; jamon
        medical_emergency	6	keep try ; la cubet ; la tercer ; le <drive> ; le <leave> ; leak someth
        medical_emergency	6	left corn ; leg of ; lie back ; lie flat ; lin mom ; llen la ; lunch l
        medical_emergency	6	m throw ; minut hes ; mom keep ; my elbow ; my lif ; my wif ; my word
        medical_emergency	6	nam <continue> ; ni <say> ; nin step ; not today ; now vomit ; of cereal
        medical_emergency	6	oid no ; one half ; ont the ; open <past> ; open nobody ; orej y ; oth a
        medical_emergency	6	out <cold> ; out cant ; out cold ; own <room> ; padeci ; pai est ; palabra
        medical_emergency	6	palabra que ; pic ; porch 0 ; porch drunk ; pregnant ; pus fiebr ; q su
        medical_emergency	6	que <give> ; qued com ; question every ; rat ya ; re bed ; read 0 ; reconoc a
        medical_emergency	6	red from ; red on ; road going ; ruidit ; sal <blood> ; sal sangr
        medical_emergency	6	sangr <amount> ; sangr por ; sangr tom ; see anyth ; sei mes ; she slur
        medical_emergency	6	sinc <eat> ; siz of ; spit ; spit 0 ; sra espos ; stair ; stand the
        medical_emergency	6	strip <height> ; strip climb ; struck head ; sus caguama ; temp ; termometr
        medical_emergency	6	that be ; the fork ; the iv ; the juic ; the oven ; the pillow ; the remot
        medical_emergency	6	thermomet and ; tia el ; tien una ; to <bodypart> ; to toilet ; toe went
        medical_emergency	6	tom mas ; touch and ; tub 0 ; un chipot ; un ruidit ; una cos ; up rang
        medical_emergency	6	up twic ; vecin report ; what day ; wheezy ; whistl ; whos <bodypart>
        medical_emergency	6	with <cold> ; with endocarditi ; with tranq ; word no
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
        medical_emergency	5	<headface> <ask> ; <headface> <colleague> ; <headface> <continue>
        medical_emergency	5	<headface> <eat> ; <headface> <water> ; <headface> has ; <headface> is
        medical_emergency	5	<headface> isnt ; <headface> lo ; <headface> ya ; <hot> <daytime>
        medical_emergency	5	<hot> <sick> ; <illness> <bodypart> ; <illness> cant
        medical_emergency	5	<intoxicated> <headface> ; <kin> <day> ; <kin> is ; <kin> le ; <leave> <stiff>
        medical_emergency	5	<limp> <pet> ; <month> <illness> ; <month> de ; <opening> <last>
        medical_emergency	5	<opening> can ; <palecolor> <leave> ; <palecolor> at ; <past> <limp>
        medical_emergency	5	<phone> and ; <phone> ni ; <remember> que ; <room> <color>
        medical_emergency	5	<room> <intoxicated> ; <room> <wait> ; <rope> del ; <rope> porqu ; <say> <say>
        medical_emergency	5	<say> le ; <say> normal ; <say> teng ; <say> und ; <say> us ; <smell>
        medical_emergency	5	<smell> <hot> ; <take> <seizure> ; <treatment> <month> ; <wait> can
        medical_emergency	5	<wait> com ; <week> and ; <write> without ; <year> por ; a can ; a chicken
        medical_emergency	5	a dent ; a drum ; a gash ; a gulp ; a lad ; a melon ; a percolator ; a rotten
        """
}
