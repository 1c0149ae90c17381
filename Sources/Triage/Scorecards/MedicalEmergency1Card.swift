extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency1 = """
        medical_emergency	-81	=
        medical_emergency	48	thermomet
        medical_emergency	39	get air
        medical_emergency	37	hematemesi ; hematemesi x
        medical_emergency	36	<fluid> <blood> ; podr
        medical_emergency	35	t 0 ; up <blood> ; up blood
        medical_emergency	34	cant <breath> ; cant breath
        medical_emergency	33	<color> <bodypart> ; skul ; spoon is ; whistl on
        medical_emergency	31	<hot> 0 ; escup ; word com
        medical_emergency	30	<blood> <fluid> ; one pupil
        medical_emergency	28	coffe ground
        medical_emergency	27	infect ; swollen ; the thermomet ; vomit sangr
        medical_emergency	26	blood ; de caf ; scalp ; throat clos ; two word
        medical_emergency	25	<bodypart> <hot> ; bright <color> ; bright red ; her smil ; ooz
        medical_emergency	24	<blood> wont ; asm ; endocarditi ; puk blood ; thre word ; throat is
        medical_emergency	23	<confused> <think> ; a spoonful ; absces ; fev ; r <bodypart> ; spoonful
        medical_emergency	22	<headface> slid ; has slid ; mustard ; negr com ; of wind
        medical_emergency	21	<bodypart> wher ; blood com ; bright ; can bare ; fac has ; fev 0
        medical_emergency	21	get enough ; hit head ; of <headface> ; oscur ; own nam ; septic ; septic 0
        medical_emergency	21	suck in ; up look
        medical_emergency	20	<breath> se ; <fire> <hot> ; aguit ; ard en ; fev of ; he brown ; i cough
        medical_emergency	20	is big ; is hug ; que devolvi ; sabana y ; sam <ask> ; sam question
        medical_emergency	20	split open
        medical_emergency	19	<breath> <consume> ; <color> <color> ; <day> didnt ; ankl lik ; bel lik
        medical_emergency	19	bump on ; cupful ; est vomit ; groin ; lik coffe ; lik roof ; neck wont
        medical_emergency	19	roof tar ; sink look ; temperatur ; tio tom
        medical_emergency	18	<asleep> sit ; <blood> sinc ; <bodypart> <eat> ; <break> <headface>
        medical_emergency	18	<fall> <room> ; <headface> <sick> ; <hot> of ; a stov ; air com ; arm through
        medical_emergency	18	asthm attack ; blood in ; blood sinc ; cant <job> ; cant work ; devuelv
        medical_emergency	18	est blanc ; hot lik ; inhal empty ; is vomit ; muy confund ; my toilet
        medical_emergency	18	one <headface> ; one sid ; sid at ; swel ; toilet look ; up <see>
        medical_emergency	18	vomit blood
        medical_emergency	17	0 cant ; <bodypart> hinch ; <chestheart> suck ; <color> com
        medical_emergency	17	<headface> <blood> ; <room> <blood> ; <stop> respond ; bel is ; burn up
        medical_emergency	17	calentur ; could fry ; he cannot ; of air ; of blood ; rib suck ; sangr
        medical_emergency	17	severe ; severe <confused> ; severe confus ; skul on ; stop respond ; streak
        medical_emergency	17	suffocat cant ; turn red ; vomit ; whack
        medical_emergency	16	<bodypart> <illness> ; <breath> ni ; <headface> droop ; <hit> <headface>
        medical_emergency	16	<hot> <feel> ; a jal ; air ni ; air se ; any <breath> ; any air ; as soup
        medical_emergency	16	bor de ; catch my ; clr <intoxicated> ; com <write> ; emesi ; fiebr
        medical_emergency	16	from <headface> ; golf bal ; half her ; hard <breath> ; hard breath
        medical_emergency	16	hemorrhag ; hes trembl ; knock out ; nuc ; of <blood> ; on hes ; pharmacy but
        medical_emergency	16	pupil is ; que devuelv ; re regul ; silb ; soy ni ; suck ; talk two
        medical_emergency	16	the inhal ; up <color> ; zapato en
        medical_emergency	15	<breath> ; <breath> cant ; <color> strip ; <fluid> <see> ; <headface> <ask>
        medical_emergency	15	<illness> attack ; <medicine> empty ; <take> <breath> ; and hit ; cant finish
        medical_emergency	15	cay de ; cle <fluid> ; cuajo ; el lavab ; embaraz fum ; en <hot> ; fac slid
        medical_emergency	15	fel down ; fev and ; lavab ; lik bread ; mouth slid ; red ; stand out
        medical_emergency	15	toilet is ; una bol ; varic ; yellow and
        medical_emergency	14	<blood> desd ; <color> <go> ; <confused> <kin> ; <daytime> <ask> ; <fall> de
        medical_emergency	14	<feel> <say> ; <fluid> aft ; <hot> <bodypart> ; <hot> de ; <hot> lik
        medical_emergency	14	<room> headfirst ; a cupful ; a sentenc ; abri la ; air ; anoch devuelv
        medical_emergency	14	as <eat> ; batter ; blood int ; braz hinch ; breath right ; bring up
        medical_emergency	14	coffe run ; confus ; cos com ; crook of ; cubet ; devuelv una ; elbow
        medical_emergency	14	emesi x ; from ear ; gasp ; ground emesi ; hav troubl ; head on ; headfirst
        medical_emergency	14	hes throw ; hot to ; im vomit ; is infect ; just moan ; la nuc ; m cant
        medical_emergency	14	pink <fluid> ; sangr desd ; skateboard ; someth cle ; squeez and
        medical_emergency	14	stair headfirst ; stuf lik ; tissu ; vec hoy ; wet coffe ; what cam
        medical_emergency	14	wont bend
        medical_emergency	13	<blood> <amount> ; <blood> <daytime> ; <bodypart> <smell> ; <bodypart> is
        medical_emergency	13	<bodysound> <blood> ; <bodysound> pink ; <breath> <medicine>
        medical_emergency	13	<breath> <phone> ; <breath> <take> ; <breath> between ; <confused> refus
        medical_emergency	13	<confused> sinc ; <fall> <height> ; <fall> d ; <fall> down ; <fluid> sit
        medical_emergency	13	<headface> fat ; <headface> first ; <hot> <color> ; <illness> <hot>
        medical_emergency	13	<intoxicated> <stop> ; <partner> met ; <put> <clothes> ; <say> doesnt
        medical_emergency	13	<see> <fluid> ; <tool> <say> ; a griddl ; bleed from ; bol ; breath lip
        medical_emergency	13	but clr ; can hard ; cant swallow ; castanean ; castanean los ; cay d
        medical_emergency	13	cle <drug> ; cle stuf ; clr slur ; colg porqu ; confus sinc ; cough pink
        medical_emergency	13	crack head ; diabetic no ; en calentur ; f iv ; fear cant ; febril 0
        medical_emergency	13	gasp on ; griddl ; ground ; heart valv ; hes <shake> ; hes whit ; hunden
        medical_emergency	13	hunden las ; imaginary ; incoherencia ; inhal ; lavab qued ; le castanean
        medical_emergency	13	le cer ; le hunden ; lik <opioid> ; lik tar ; lump ; my stool ; negr
        medical_emergency	13	nostril fear ; old coffe ; percolator ; pink froth ; pura <confused>
        medical_emergency	13	pura incoherencia ; put her ; quien soy ; respir se ; sal <water> ; sal aguit
        medical_emergency	13	supur ; teter ; throat ; to nap ; up <drug> ; up stuf ; was red ; whol breath
        medical_emergency	12	0 fev ; <blood> <blood> ; <bodypart> <color> ; <bodypart> siz
        medical_emergency	12	<color> streak ; <count> <month> ; <fall> <opening> ; <fire> up
        medical_emergency	12	<fluid> <alcohol> ; <fluid> sinc ; <furniture> <color> ; <give> com
        medical_emergency	12	<headface> <feel> ; <headface> big ; <height> <daytime> ; <say> nonsens
        medical_emergency	12	<sick> shut ; <water> clar ; ago crack ; aguit clar ; and gulp ; asi sigu
        medical_emergency	12	black lik ; cal slur ; cannot <breath> ; cannot breath ; com papel ; didnt go
        medical_emergency	12	disparat ; eye yellow ; fel off ; gulp ; handlebar ; head ; hinch ; his spoon
        medical_emergency	12	husband fel ; infl ; la piern ; le dic ; leav ama ; lemon and ; lie back
        medical_emergency	12	nostril ; pul <breath> ; pul air ; pupil big ; red streak ; repit la ; sho in
        medical_emergency	12	sleep sit ; soy y ; talk nonsens ; the bucket ; the handlebar ; today her
        medical_emergency	12	up bright ; up red ; went over ; word at ; word out ; y ard
        medical_emergency	11	<angry> q ; <blood> <go> ; <bodypart> hard ; <bodypart> t ; <breath> aft
        medical_emergency	11	<fall> <hit> ; <fire> <feel> ; <fluid> x ; <furniture> go ; <headface> <say>
        medical_emergency	11	<headface> bien ; <hot> ; <hot> <shake> ; <key> <eat> ; <partner> <limp>
        medical_emergency	11	<see> lik ; <shake> <hot> ; <smell> sweet ; <tool> just ; aft smok ; agach
        medical_emergency	11	air past ; am very ; back of ; big as ; blood out ; bol en ; bread dough
        medical_emergency	11	broth from ; bus goe ; cabez ; cam off ; cant <consume> ; cant catch
        medical_emergency	11	chapopot ; chapopot y ; clos aft ; coagulo ; com chapopot ; con <say>
        medical_emergency	11	de <hot> ; del cuel ; del rio ; descalabr ; diabetic ; dizzy ; dov
        medical_emergency	11	drift off ; egg on ; every breath ; golpe la ; gon green ; gon yellow
        medical_emergency	11	grit q ; herman meti ; is or ; it bright ; la cabez ; la escaler ; le hinch
        medical_emergency	11	lip r ; look lik ; lump on ; lung wont ; mumbl and ; nonsens ; oid y
        medical_emergency	11	on bench ; only get ; own addres ; own front ; peg con ; piern ; que pai
        medical_emergency	11	she knelt ; smel sweet ; stink ; temp 0 ; templ ; the slic ; thigh is
        medical_emergency	11	tim round ; to breakfast ; tongu fat ; una jar ; which bus ; word cam
        medical_emergency	11	x today ; y <hot> ; year ask ; yellow
        medical_emergency	10	0 <confused> ; 0 iv ; <amount> paso ; <ask> <always> ; <blood> <night>
        medical_emergency	10	<blood> cx ; <bodypart> <stiff> ; <breath> <need> ; <breath> no
        medical_emergency	10	<breath> right ; <color> + ; <color> as ; <day> <limp> ; <eat> <smell>
        medical_emergency	10	<eat> stir ; <fall> <drive> ; <give> parec ; <go> <breath>
        medical_emergency	10	<headface> <drive> ; <headface> doesnt ; <headface> on ; <headface> split
        medical_emergency	10	<height> <cold> ; <homeless> rn ; <hot> to ; <illness> drain ; <illness> t
        medical_emergency	10	<intoxicated> <headface> ; <last> ten ; <medicine> but ; <medicine> had
        medical_emergency	10	<partner> <month> ; <partner> llen ; <past> <break> ; <shake> <cold>
        medical_emergency	10	<stimulant> <bodypart> ; <take> <hot> ; <tool> upright ; a dent ; abiert
        medical_emergency	10	abuel est ; ago hit ; an <eat> ; and pinkish ; anoch hoy ; ard ; are lik
        medical_emergency	10	arm is ; asfixi ; backward off ; been lying ; big <blood> ; blanc com
        medical_emergency	10	blood cx ; bolt upright ; bottom of ; breath cal ; bright <blood>
        medical_emergency	10	bright blood ; cannot <say> ; cant nam ; carp ; cereal and ; child in
        medical_emergency	10	cle drip ; coffe stir ; con <hot> ; con fiebr ; cx ; de calentur ; desorient
        medical_emergency	10	devuelv parec ; el piquet ; escup <blood> ; escup sangr ; espos llen ; febril
        medical_emergency	10	find his ; for <breath> ; for air ; forehead ; fue pa ; gris ; head first
        medical_emergency	10	her skul ; her teeth ; hes <sick> ; hierv ; hierv de ; i squeez ; is yellow
        medical_emergency	10	it <smell> ; it smel ; jugo en ; la ingl ; lac to ; lad thi ; last ten
        medical_emergency	10	lik <container> ; lik <eat> ; lo tien ; m cirrhosi ; my templ ; oid
        medical_emergency	10	only open ; past elbow ; pinhead and ; pinkish ; r arm ; red from ; remot and
        medical_emergency	10	respir a ; sal <blood> ; sal sangr ; se abri ; se descalabr ; sens ; she hunt
        medical_emergency	10	shelt rn ; shiver with ; sinc thi ; slur ; somebody pour ; soy duen
        medical_emergency	10	stop thre ; swallow spit ; that child ; the hollow ; the percolator
        medical_emergency	10	threw up ; throw up ; un <headface> ; un absces ; un ojo ; un puestit
        medical_emergency	10	with pus ; with red ; yellow as
        medical_emergency	9	+ <color> ; 0 diabetic ; 0 piedr ; <blood> <consume> ; <blood> por
        medical_emergency	9	<breath> only ; <color> <drug> ; <color> <hot> ; <color> <rope>
        medical_emergency	9	<confused> she ; <drug> lik ; <fall> <needle> ; <hit> <bodypart>
        medical_emergency	9	<hot> <blood> ; <hot> sinc ; <kin> <fall> ; <limp> <moment> ; <limp> <room>
        medical_emergency	9	<palecolor> <tool> ; <put> her ; <relapse> <water> ; <rope> sinc ; <say> enred
        medical_emergency	9	a carp ; a dim ; a fev ; alcanz el ; an egg ; an oven ; and rigor ; and split
        medical_emergency	9	answer question ; asthm ; bathroom in ; batter his ; been black ; been bring
        medical_emergency	9	betabel ; between gasp ; big than ; black ; black + ; black as ; blood twic
        medical_emergency	9	boil on ; both eye ; button work ; cabez hac ; cae el ; calentur de
        medical_emergency	9	cant <bodypart> ; cant hand ; clos up ; con cuajo ; confus she ; could <eat>
        medical_emergency	9	dai absces ; del <happy> ; dim and ; dock last ; drip out ; droop ; ear ask
        medical_emergency	9	el oid ; espos ; every let ; fat as ; fiebr de ; fx aft ; gray at ; gulp lik
        medical_emergency	9	habl enred ; has doubl ; husb talk ; im throw ; in door ; in oven ; in surgery
        medical_emergency	9	is blood ; is hot ; is throw ; isnt see ; it couldnt ; jal y ; kettl in
        medical_emergency	9	kitchen cha ; la gargant ; lad al ; lavab com ; le escur ; le sal ; le supur
        medical_emergency	9	lik <fluid> ; lik <trade> ; lik wet ; m <illness> ; marc 0 ; medi cubet
        medical_emergency	9	milk in ; my <hot> ; neck ; ni camin ; ojo lo ; ooz and ; oven ; oven cal
        medical_emergency	9	pharmacy ; pleas hurry ; rigor ; sangr por ; saturday ; see doubl ; see whit
        medical_emergency	9	seven ; si hubier ; sinc sup ; slid down ; son re ; streak up ; supur y
        medical_emergency	9	tar and ; templ on ; the spot ; the templ ; toddl to ; two hrs ; us wher
        medical_emergency	9	what year ; with activ ; with dark ; word ; y habl
        medical_emergency	8	0 <hot> ; 0 sinc ; <afraid> as ; <blood> <headface> ; <blood> cant
        medical_emergency	8	<blood> from ; <blood> int ; <blood> y ; <bodypart> between ; <breath> <hear>
        medical_emergency	8	<breath> com ; <breath> lying ; <build> he ; <color> ; <consume> <fluid>
        medical_emergency	8	<container> <blood> ; <eat> read ; <fluid> <color> ; <fluid> from
        medical_emergency	8	<fluid> wont ; <go> back ; <headface> <moment> ; <headface> abiert
        medical_emergency	8	<headface> cant ; <headface> clock ; <hit> con ; <hot> <furniture> ; <hot> and
        medical_emergency	8	<hot> as ; <night> threw ; <official> <afraid> ; <opening> <past>
        medical_emergency	8	<palecolor> <smell> ; <palecolor> com ; <partner> <height> ; <partner> typ
        medical_emergency	8	<phone> bien ; <photo> <leave> ; <rope> porqu ; <smell> <money>
        medical_emergency	8	<stiff> <illness> ; <stop> twic ; <stranger> ring ; <take> tod
        medical_emergency	8	<think> <daytime> ; <think> her ; <tool> <illness> ; <week> <day> ; absces en
        medical_emergency	8	aft <amount> ; aft <fall> ; al <consume> ; along ; amaneci amaril
        medical_emergency	8	and <smell> ; and mouth ; and smel ; and swollen ; answ his ; answer everyth
        medical_emergency	8	arm wher ; ativan aft ; be from ; being <drug> ; being dop ; big gash ; bleed
        medical_emergency	8	bleed cant ; breath aft ; breath lying ; broth drink ; brown his ; cant <say>
        medical_emergency	8	cay ; cherry ; chicken in ; cle and ; coffe ; coffe then ; com asient ; com up
        medical_emergency	8	confund no ; contest bien ; cook has ; cough ; could that ; crank sinc
        medical_emergency	8	crew lead ; curb ; d la ; dai fev ; de jugo ; dur <eat> ; el <daytime>
        medical_emergency	8	el mediodi ; epipen ; escaler ; f <photo> ; faint ; fat ; fat and ; fifty year
        medical_emergency	8	filt ; fork is ; from <needle> ; from needl ; gargant ; gf has ; going on
        medical_emergency	8	grand que ; ground out ; has quit ; he lie ; his sentenc ; hot as ; hoy llev
        medical_emergency	8	hund ; infection ; inhal been ; inhal is ; isnt wel ; its everywher
        medical_emergency	8	iv <continue> ; jugo ; just <bodysound> ; just threw ; keep being ; la alvar
        medical_emergency	8	la bolsit ; la per ; lavador y ; lie flat ; lighthead ; lip tingl ; llen medi
        medical_emergency	8	lo and ; lying down ; mak <feel> ; mak sens ; mam amaneci ; marcan ; mat
        medical_emergency	8	melon ; met the ; mism <ask> ; mism pregunt ; moan ; mom fac ; morn look
        medical_emergency	8	my armpit ; my elbow ; my skul ; my wif ; nam cant ; nam stil ; nam thi
        medical_emergency	8	night start ; off lad ; old <eat> ; on forehead ; on kne ; ont <build>
        medical_emergency	8	open past ; or wher ; out cant ; out get ; out going ; pa <go> ; padrenuestr
        medical_emergency	8	palabra ; palabra que ; peed in ; porch 0 ; pregnant ; puk sinc ; que <give>
        medical_emergency	8	quit twic ; rat ya ; red 0 ; regul 0 ; report husb ; respir ; ring a ; roj
        medical_emergency	8	salt her ; sangr much ; scalp split ; se golpe ; she hot ; sist cut
        medical_emergency	8	sit <tool> ; sit bolt ; skin between ; stair drunk ; stand the ; steakhous
        medical_emergency	8	stool ; suffocat ; swel up ; talk gibberish ; tenant upstair ; the freez
        medical_emergency	8	thermomet say ; thigh ; throw ; thumb in ; to er ; tow operator ; troubl
        medical_emergency	8	tub edg ; unresponsiv ; up four ; upright in ; valv ; wds ; wet ground
        medical_emergency	8	with tuesday ; wont lift ; worst <pain> ; worst headach ; wrk ; y jal
        medical_emergency	8	yellow eye
        medical_emergency	7	+ drench ; 0 <month> ; 0 c ; 0 refus ; <always> throw ; <ask> sam
        medical_emergency	7	<blade> com ; <blood> <feel> ; <blood> <stop> ; <bodypart> <consume>
        medical_emergency	7	<bodypart> thos ; <breath> <go> ; <cold> for ; <color> <need> ; <color> from
        medical_emergency	7	<confused> <say> ; <confused> doesnt ; <container> <fire>
        medical_emergency	7	<container> <photo> ; <day> <amount> ; <daytime> <try> ; <eat> <daytime>
        medical_emergency	7	<eat> <hot> ; <eat> behind ; <eat> dough ; <fall> <headface>
        medical_emergency	7	<friend> <fluid> ; <friend> f ; <happy> hac ; <headface> <rail> ; <height> thi
        medical_emergency	7	<hot> <daytime> ; <hot> con ; <illness> l ; <leave> ama ; <moment> straight
        medical_emergency	7	<night> <breath> ; <partner> <fall> ; <phone> ni ; <play> <hot> ; <say> out
        medical_emergency	7	<say> pura ; <say> salad ; <see> <eat> ; <shake> <bodysound> ; <sick> <color>
        medical_emergency	7	<smell> <fire> ; <stimulant> <sad> ; <stop> its ; <treatment> and ; a spoon
        medical_emergency	7	abri ; absces l ; ago tremulou ; air thru ; alprazolam x ; als got
        medical_emergency	7	ambulanci y ; and been ; and bleed ; and grainy ; armpit ; as mustard
        medical_emergency	7	asi <continue> ; asient de ; ask sam ; backward ; been <color> ; between <say>
        medical_emergency	7	between word ; black in ; boc cad ; burn to ; buttock ; calient con ; can only
        medical_emergency	7	cant get ; cant speak ; catch his ; clar por ; clr husb ; coat on ; cold for
        medical_emergency	7	com <eat> ; com <play> ; com jamon ; com mol ; complet no ; con coagulo
        medical_emergency	7	con pus ; concret he ; crack her ; crack his ; d her ; dai throw ; day been
        medical_emergency	7	de lad ; de tambor ; debil ; deft ; dond se ; dough ; drain <color>
        medical_emergency	7	drain green ; edg with ; ems 0 ; er thing ; escur <water> ; escur aguit
        medical_emergency	7	est muy ; est rar ; eve x ; fal ; fel and ; first int ; from <kill>
        medical_emergency	7	from shoot ; fry an ; gach ; going up ; grainy ; hand thos ; has arm ; head at
        medical_emergency	7	head split ; her <happy> ; her elbow ; her night ; herman ; herman tien
        medical_emergency	7	hes <fire> ; hes burn ; hes sup ; hour straight ; how hard ; huel ; husb did
        medical_emergency	7	is clos ; isnt <see> ; its swollen ; jal ; jamon ; keep throw ; kettl
        medical_emergency	7	la <headface> ; lack of ; leg of ; leg went ; lip feel ; lip swel ; load dock
        medical_emergency	7	lung ; me <official> ; me offic ; medi <headface> ; medi car ; mumbl ; nam he
        medical_emergency	7	ni ; noma hac ; now vomit ; numb im ; on car ; on concret ; on sof ; one eye
        medical_emergency	7	only com ; oven and ; panz de ; peed himself ; piquet ; por complet
        medical_emergency	7	pur <blood> ; pur sangr ; pus fiebr ; r forearm ; red on ; rotten
        medical_emergency	7	sangr <amount> ; sangr negr ; sei ; set <phone> ; set phon ; shack ; shak her
        medical_emergency	7	she answer ; she heard ; shirt button ; shirt on ; sigu ; skin pul ; sra espos
        medical_emergency	7	stink and ; strip <height> ; strip climb ; struck head ; su nombr ; swel i
        medical_emergency	7	swollen 0 ; termometr ; the bottom ; the crook ; thing <always> ; thing every
        medical_emergency	7	thrown up ; tight as ; to <limp> ; to faint ; tosi ; tub last ; up twic
        medical_emergency	7	wal that ; walk straight ; was <color> ; what <year> ; wheez ; wheezy
        medical_emergency	7	which <drive> ; whistl lik ; whistl when ; whos hand ; wif put ; with <blood>
        medical_emergency	7	with chil ; word salad ; wrong <bodypart> ; wrong hand ; y calient ; y program
        medical_emergency	7	y sei ; y sinc ; y tien
        medical_emergency	6	+ <headface> ; / w ; 0 and ; 0 disorient ; 0 month ; <always> <colleague>
        medical_emergency	6	<amount> <blood> ; <amount> <breath> ; <asleep> sent ; <blood> <give>
        medical_emergency	6	<blood> <hear> ; <blood> <sick> ; <blood> del ; <blood> twic ; <blood> x
        medical_emergency	6	<bodypart> <headface> ; <bodypart> clos ; <bodypart> has ; <bodypart> lik
        medical_emergency	6	<bodypart> you ; <bodysound> up ; <break> his ; <breath> <headface>
        medical_emergency	6	<breath> <past> ; <breath> <stop> ; <breath> con ; <child> we ; <color> <past>
        medical_emergency	6	<color> <say> ; <confused> ; <consume> tin ; <container> int
        medical_emergency	6	<continue> <ask> ; <day> est ; <daytime> <color> ; <daytime> <wait>
        medical_emergency	6	<drive> <limp> ; <eat> <ask> ; <eat> then ; <fire> al ; <fluid> <hot>
        medical_emergency	6	<fluid> out ; <friend> <blood> ; <furniture> shut ; <go> out
        medical_emergency	6	<headface> <build> ; <headface> <continue> ; <headface> <eat>
        medical_emergency	6	<headface> <hit> ; <headface> <water> ; <headface> are ; <headface> r
        medical_emergency	6	<headface> stand ; <headface> uneven ; <hit> la ; <illness> <color>
        medical_emergency	6	<illness> cant ; <kin> <breath> ; <kin> le ; <last> <moment> ; <leave> <last>
        medical_emergency	6	<leave> corn ; <limp> ; <limp> <pet> ; <medicine> been ; <month> <smell>
        medical_emergency	6	<night> <color> ; <night> tambien ; <opening> <crash> ; <opening> by
        medical_emergency	6	<pain> him ; <phone> <intoxicated> ; <room> <color> ; <sad> <headface>
        medical_emergency	6	<say> <limp> ; <see> <cold> ; <sick> twic ; <sober> <eat>
        medical_emergency	6	<stimulant> <blade> ; <stop> <hold> ; <stranger> <fluid> ; <stranger> pour
        medical_emergency	6	<write> <bodysound> ; a chicken ; a gash ; a grapefruit ; a percolator
        medical_emergency	6	a whistl ; absces on ; ambien plu ; ambulanci por ; and <blood> ; and crack
        medical_emergency	6	and skin ; and today ; and weep ; and wish ; anoch tambien ; aqui ; armpit and
        medical_emergency	6	armpit teeth ; as <tool> ; at motel ; at rest ; audib ; auditor guest
        medical_emergency	6	aunt nam ; back ankl ; backward ont ; basement stair ; bath mat ; been shak
        medical_emergency	6	ble ; bleed and ; bleed wont ; blood thi ; blood x ; blow lik ; boc abiert
        medical_emergency	6	bolillo ; both <headface> ; bottom ; breakfast my ; breath ; breath cant
        medical_emergency	6	breath inhal ; bucket ; cabez abiert ; cannot tel ; cant lie ; cant walk
        medical_emergency	6	car said ; cay borrach ; celul en ; chipot ; closet think ; cocain year
        medical_emergency	6	cold n ; com bor ; com litr ; concussion ; confus think ; contest con
        medical_emergency	6	cough up ; crackl ; cristal el ; curtain shut ; del oid ; dent ; devolvi
        medical_emergency	6	doe drink ; doesnt recogniz ; door by ; down she ; drain last ; drench in
        medical_emergency	6	drink an ; ear leak ; eat it ; elbow has ; empez anoch ; escur ; every minut
        medical_emergency	6	everyth ; eye are ; eye hav ; eye is ; fel ; fel hit ; find ; for yrs
        medical_emergency	6	fraction ; frasc per ; freckl ; from the ; gash ; gav addres ; gma cal ; grado
        medical_emergency	6	hard as ; head bleed ; head injury ; head open ; her <fluid> ; her <headface>
        medical_emergency	6	hes talk ; him rest ; his <headface> ; his head ; hit his ; hollow ; hoy est
        medical_emergency	6	huel a ; hurt him ; hurt so ; i can ; i shoot ; i stand ; id fellow
        medical_emergency	6	im <cold> ; im boil ; im cough ; in <opening> ; in becaus ; int bed ; is as
        medical_emergency	6	is unresponsiv ; it <fluid> ; it on ; it wait ; its wher ; jar de ; jug de
        medical_emergency	6	keep try ; ketchup and ; la orej ; las <rope> ; las cuerd ; le encontramo
        medical_emergency	6	leak someth ; left corn ; left foot ; leg from ; leg in ; lemon ; lengu no
        medical_emergency	6	lift and ; lik <leave> ; lik leav ; lin <leave> ; lin her ; lin left ; lying
        medical_emergency	6	m <fall> ; m fel ; m throw ; mam agar ; me abri ; mention ther ; minut hes
        medical_emergency	6	mis <headface> ; my air ; my calf ; my groin ; my neighbor ; my paralegal
        medical_emergency	6	n <limp> ; nam <continue> ; neck no ; ni <go> ; night lit ; nin step ; nit now
        medical_emergency	6	nitrou a ; nombr ni ; noon that ; nuc en ; numb at ; of alum ; of cereal
        medical_emergency	6	of fifty ; off load ; oid no ; on carpet ; on seagram ; one half ; open nobody
        medical_emergency	6	orej ; oth a ; own <room> ; phon down ; pic ; plu win ; prop on ; puestit
        medical_emergency	6	puestit de ; puk ; pupil uneven ; put milk ; question every ; re dad
        medical_emergency	6	red blood ; red strip ; report ; rest a ; road going ; run sinc ; sac del
        medical_emergency	6	sangr del ; sangr tom ; sausag ; scalp open ; see anyth ; sei mes ; sent en
        medical_emergency	6	she <limp> ; she slur ; she talk ; sick is ; sink is ; sinu ; someth pop
        medical_emergency	6	stair ; stair at ; stair lik ; stand up ; that be ; the <drive> ; the bik
        medical_emergency	6	the ear ; the iv ; the kettl ; the leg ; ther mor ; therm ; therm 0
        medical_emergency	6	thi <start> ; thi began ; thos gas ; throw it ; to toilet ; to touch
        medical_emergency	6	today ask ; today or ; toilet ; tre ; tv remot ; un chipot ; una cos
        """
}
