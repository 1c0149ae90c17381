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
        medical_emergency	33	skul ; spoon is ; whistl on
        medical_emergency	32	<color> <bodypart>
        medical_emergency	31	<hot> 0 ; escup ; word com
        medical_emergency	30	<blood> <fluid> ; one pupil
        medical_emergency	28	coffe ground
        medical_emergency	27	infect ; swollen ; the thermomet ; vomit sangr
        medical_emergency	26	blood ; de caf ; scalp ; throat clos ; two word
        medical_emergency	25	<bodypart> <hot> ; bright <color> ; bright red ; her smil ; ooz
        medical_emergency	24	<blood> wont ; asm ; endocarditi ; fev ; i cough ; thre word ; throat is
        medical_emergency	23	<confused> <think> ; absces ; puk blood ; r <bodypart>
        medical_emergency	22	<headface> slid ; fev 0 ; has slid ; hit head ; mustard ; negr com ; of wind
        medical_emergency	22	sam <ask> ; sam question ; suck in
        medical_emergency	21	<bodypart> wher ; a spoonful ; blood com ; bright ; can bare ; fac has
        medical_emergency	21	get enough ; of <headface> ; oscur ; own nam ; septic ; septic 0 ; spoonful
        medical_emergency	21	up look
        medical_emergency	20	<breath> se ; <fire> <hot> ; aguit ; ard en ; fev of ; he brown ; is hug
        medical_emergency	20	one sid ; que devolvi ; sabana y ; split open
        medical_emergency	19	<breath> <consume> ; <color> <color> ; <day> didnt ; ankl lik ; bel lik
        medical_emergency	19	bump on ; cupful ; est vomit ; groin ; is big ; lik coffe ; lik roof
        medical_emergency	19	neck wont ; nuc ; roof tar ; sink look ; temperatur ; tio tom
        medical_emergency	18	<asleep> sit ; <blood> sinc ; <bodypart> <eat> ; <bodypart> hinch
        medical_emergency	18	<fall> <room> ; <headface> <sick> ; <hot> of ; a stov ; arm through
        medical_emergency	18	asthm attack ; blood in ; blood sinc ; cant <job> ; cant work ; devuelv
        medical_emergency	18	est blanc ; hot lik ; inhal empty ; is vomit ; muy confund ; my toilet
        medical_emergency	18	one <headface> ; skul on ; swel ; toilet look ; up <see> ; vomit blood
        medical_emergency	18	whack
        medical_emergency	17	0 cant ; <break> <headface> ; <chestheart> suck ; <color> com
        medical_emergency	17	<room> <blood> ; air com ; bel is ; burn up ; could fry ; he cannot ; la nuc
        medical_emergency	17	of air ; of blood ; rib suck ; sangr ; severe ; severe <confused>
        medical_emergency	17	severe confus ; sid at ; streak ; suffocat cant ; turn red ; vomit
        medical_emergency	16	<bodypart> <illness> ; <breath> ni ; <headface> <blood> ; <headface> droop
        medical_emergency	16	<hit> <headface> ; <hot> <feel> ; <stop> respond ; a jal ; air ni
        medical_emergency	16	any <breath> ; any air ; as soup ; bor de ; catch my ; clr <intoxicated>
        medical_emergency	16	com <write> ; emesi ; fiebr ; from <headface> ; golf bal ; half her
        medical_emergency	16	hard <breath> ; hard breath ; hemorrhag ; hes trembl ; knock out ; of <blood>
        medical_emergency	16	on hes ; pharmacy but ; que devuelv ; re regul ; silb ; soy ni ; stop respond
        medical_emergency	16	suck ; the inhal
        medical_emergency	15	<breath> ; <breath> cant ; <color> strip ; <fluid> <see> ; <headface> <ask>
        medical_emergency	15	<illness> attack ; <medicine> empty ; <take> <breath> ; air se ; and hit
        medical_emergency	15	calentur ; cant finish ; cay de ; cle <fluid> ; cuajo ; el lavab
        medical_emergency	15	embaraz fum ; en <hot> ; fac slid ; fel down ; fev and ; ground emesi
        medical_emergency	15	head on ; lavab ; lik bread ; pupil is ; red ; stand out ; talk two
        medical_emergency	15	toilet is ; up <color> ; varic ; yellow and ; zapato en
        medical_emergency	14	<blood> desd ; <breath> <take> ; <confused> <kin> ; <confused> sinc
        medical_emergency	14	<daytime> <ask> ; <fall> de ; <feel> <say> ; <fluid> aft ; <hot> <bodypart>
        medical_emergency	14	<hot> <color> ; a cupful ; a sentenc ; abri la ; anoch devuelv ; as <eat>
        medical_emergency	14	batter ; blood int ; braz hinch ; breath lip ; breath right ; bring up
        medical_emergency	14	coffe run ; confus ; cos com ; crook of ; cubet ; devuelv una ; diabetic no
        medical_emergency	14	elbow ; emesi x ; from ear ; gasp ; hav troubl ; hes throw ; hot to
        medical_emergency	14	im vomit ; is infect ; just moan ; m cant ; mouth slid ; pink <fluid>
        medical_emergency	14	sangr desd ; skateboard ; someth cle ; squeez and ; stuf lik ; una bol
        medical_emergency	14	vec hoy ; wont bend
        medical_emergency	13	<blood> <amount> ; <blood> <daytime> ; <bodypart> <smell> ; <bodypart> is
        medical_emergency	13	<bodysound> <blood> ; <bodysound> pink ; <breath> <medicine>
        medical_emergency	13	<breath> <phone> ; <breath> between ; <color> <go> ; <confused> refus
        medical_emergency	13	<fall> <height> ; <fall> d ; <fall> down ; <fluid> sit ; <headface> <feel>
        medical_emergency	13	<headface> fat ; <headface> first ; <hot> lik ; <illness> <hot>
        medical_emergency	13	<intoxicated> <stop> ; <partner> met ; <put> <clothes> ; <room> headfirst
        medical_emergency	13	<say> doesnt ; <see> <fluid> ; <tool> <say> ; a griddl ; air ; bleed from
        medical_emergency	13	bol ; but clr ; can hard ; cant swallow ; castanean ; castanean los ; cay d
        medical_emergency	13	cle <drug> ; cle stuf ; clr slur ; colg porqu ; confus sinc ; cough pink
        medical_emergency	13	en calentur ; f iv ; fear cant ; febril 0 ; gasp on ; griddl ; ground
        medical_emergency	13	headfirst ; heart valv ; hes <shake> ; hes whit ; hunden ; hunden las
        medical_emergency	13	imaginary ; incoherencia ; inhal ; lavab qued ; le castanean ; le cer
        medical_emergency	13	le hunden ; lik <opioid> ; lik tar ; lump ; my stool ; negr ; nostril
        medical_emergency	13	nostril fear ; old coffe ; percolator ; pink froth ; pura <confused>
        medical_emergency	13	pura incoherencia ; put her ; quien soy ; respir se ; sal <water> ; sal aguit
        medical_emergency	13	stair headfirst ; supur ; teter ; throat ; tissu ; to nap ; up <drug>
        medical_emergency	13	up stuf ; was red ; wet coffe ; what cam ; whol breath
        medical_emergency	12	0 fev ; <blood> <blood> ; <bodypart> <color> ; <bodypart> siz
        medical_emergency	12	<color> streak ; <count> <month> ; <fall> <opening> ; <fire> up
        medical_emergency	12	<fluid> <alcohol> ; <furniture> <color> ; <give> com ; <headface> big
        medical_emergency	12	<height> <daytime> ; <say> nonsens ; <shake> <hot> ; <sick> shut
        medical_emergency	12	<water> clar ; ago crack ; aguit clar ; and gulp ; big as ; black lik
        medical_emergency	12	cal slur ; cannot <breath> ; cannot breath ; com papel ; didnt go ; disparat
        medical_emergency	12	eye yellow ; gulp ; handlebar ; head ; hinch ; his spoon ; husband fel
        medical_emergency	12	la piern ; le dic ; leav ama ; lemon and ; lie back ; pul <breath> ; pul air
        medical_emergency	12	pupil big ; red streak ; sho in ; sleep sit ; soy y ; talk nonsens
        medical_emergency	12	the bucket ; the handlebar ; today her ; up bright ; up red ; word at
        medical_emergency	12	word out ; y ard
        medical_emergency	11	<angry> q ; <blood> <go> ; <bodypart> <stiff> ; <bodypart> hard
        medical_emergency	11	<bodypart> t ; <breath> <need> ; <breath> aft ; <fall> <hit> ; <fire> <feel>
        medical_emergency	11	<fluid> sinc ; <fluid> x ; <furniture> go ; <headface> <say> ; <hot> <shake>
        medical_emergency	11	<key> <eat> ; <partner> <limp> ; <see> lik ; <smell> sweet ; <tool> just
        medical_emergency	11	aft smok ; agach ; air past ; am very ; asi sigu ; back of ; bathroom in
        medical_emergency	11	bol en ; bread dough ; broth from ; bus goe ; cabez ; cam off
        medical_emergency	11	cant <consume> ; cant catch ; cant nam ; chapopot ; chapopot y ; clos aft
        medical_emergency	11	coagulo ; com chapopot ; de <hot> ; del cuel ; del rio ; descalabr ; diabetic
        medical_emergency	11	dizzy ; drift off ; every breath ; fel off ; golpe la ; gon green
        medical_emergency	11	gon yellow ; grit q ; herman meti ; infl ; is or ; it bright ; la cabez
        medical_emergency	11	la escaler ; la per ; le hinch ; look lik ; lump on ; lung wont ; mumbl and
        medical_emergency	11	nonsens ; oid y ; on bench ; only get ; own addres ; peg con ; piern
        medical_emergency	11	que pai ; repit la ; she knelt ; slur ; smel sweet ; somebody pour
        medical_emergency	11	someth pop ; stink ; temp 0 ; templ ; the slic ; thigh is ; to breakfast
        medical_emergency	11	tongu fat ; una jar ; went over ; which bus ; word cam ; x today ; y <hot>
        medical_emergency	11	yellow
        medical_emergency	10	0 <confused> ; 0 iv ; <amount> paso ; <ask> <always> ; <blood> <night>
        medical_emergency	10	<blood> cx ; <breath> no ; <breath> right ; <color> + ; <color> as
        medical_emergency	10	<eat> <smell> ; <eat> stir ; <fall> <drive> ; <give> parec ; <go> <breath>
        medical_emergency	10	<headface> <drive> ; <headface> bien ; <headface> doesnt ; <headface> on
        medical_emergency	10	<headface> split ; <height> <cold> ; <homeless> rn ; <hot> ; <hot> de
        medical_emergency	10	<hot> to ; <illness> drain ; <illness> t ; <intoxicated> <headface>
        medical_emergency	10	<last> ten ; <medicine> but ; <medicine> had ; <partner> <month>
        medical_emergency	10	<partner> llen ; <past> <break> ; <stimulant> <bodypart> ; <take> <hot>
        medical_emergency	10	<tool> upright ; abiert ; abuel est ; ago hit ; an <eat> ; and pinkish
        medical_emergency	10	anoch hoy ; ard ; are lik ; arm is ; asfixi ; backward off ; been lying
        medical_emergency	10	big <blood> ; blanc com ; blood cx ; blood out ; bolt upright ; bottom of
        medical_emergency	10	breath cal ; bright <blood> ; bright blood ; cannot <say> ; carp ; cereal and
        medical_emergency	10	child in ; cle drip ; coffe stir ; con <hot> ; con <say> ; con fiebr ; cx
        medical_emergency	10	de calentur ; desorient ; devuelv parec ; dov ; egg on ; el oid
        medical_emergency	10	escup <blood> ; escup sangr ; espos llen ; febril ; fiebr de ; find his
        medical_emergency	10	for <breath> ; for air ; forehead ; fue pa ; gris ; head first ; her skul
        medical_emergency	10	her teeth ; hes <sick> ; hierv ; hierv de ; i squeez ; is yellow ; it <smell>
        medical_emergency	10	it smel ; jugo en ; la ingl ; lac to ; lad thi ; last ten ; lik <container>
        medical_emergency	10	lik <eat> ; lip r ; lo tien ; m cirrhosi ; my templ ; oid ; only open
        medical_emergency	10	own front ; past elbow ; pinhead and ; pinkish ; red from ; remot and
        medical_emergency	10	sal <blood> ; sal sangr ; se abri ; se descalabr ; sens ; she hunt ; shelt rn
        medical_emergency	10	shiver with ; sinc thi ; soy duen ; stop thre ; swallow spit ; that child
        medical_emergency	10	the hollow ; the percolator ; threw up ; throw up ; tim round ; un <headface>
        medical_emergency	10	un absces ; un ojo ; un puestit ; with pus ; with red ; year ask ; yellow as
        medical_emergency	9	+ <color> ; 0 diabetic ; 0 piedr ; <blood> <consume> ; <blood> por
        medical_emergency	9	<breath> only ; <color> <drug> ; <color> <hot> ; <color> <rope>
        medical_emergency	9	<confused> she ; <day> <limp> ; <drug> lik ; <fall> <needle>
        medical_emergency	9	<hit> <bodypart> ; <hot> <blood> ; <hot> sinc ; <kin> <fall> ; <limp> <moment>
        medical_emergency	9	<limp> <room> ; <palecolor> <tool> ; <put> her ; <relapse> <water>
        medical_emergency	9	<rope> sinc ; <say> enred ; <shake> <cold> ; <stranger> ring ; <think> her
        medical_emergency	9	a carp ; a dent ; a dim ; a fev ; alcanz el ; an egg ; an oven ; and rigor
        medical_emergency	9	and split ; answer question ; asthm ; batter his ; been black ; been bring
        medical_emergency	9	betabel ; between gasp ; black ; black + ; black as ; bleed ; blood twic
        medical_emergency	9	boil on ; both eye ; button work ; cabez hac ; cae el ; cant <bodypart>
        medical_emergency	9	cant hand ; clos up ; con cuajo ; confus she ; cough ; could <eat> ; curb
        medical_emergency	9	dai absces ; del <happy> ; dim and ; dock last ; drip out ; droop ; drunk last
        medical_emergency	9	ear ask ; el piquet ; espos ; fat as ; fx aft ; gray at ; gulp lik
        medical_emergency	9	habl enred ; has doubl ; husb talk ; in door ; in oven ; in surgery ; is blood
        medical_emergency	9	is hot ; is throw ; it couldnt ; jal y ; kettl in ; kitchen cha ; la gargant
        medical_emergency	9	lad al ; lavab com ; le escur ; le sal ; le supur ; lik <fluid> ; lik <trade>
        medical_emergency	9	lik wet ; m <illness> ; marc 0 ; medi cubet ; met the ; milk in ; my <hot>
        medical_emergency	9	neck ; ni camin ; ojo lo ; on forehead ; ooz and ; oven ; oven cal ; pharmacy
        medical_emergency	9	pleas hurry ; r arm ; respir a ; rigor ; ring a ; sangr por ; saturday
        medical_emergency	9	see doubl ; see whit ; seven ; si hubier ; sinc sup ; slid down ; son re
        medical_emergency	9	streak up ; supur y ; tar and ; templ on ; the spot ; the templ ; toddl to
        medical_emergency	9	two hrs ; us wher ; what year ; with activ ; with dark ; word ; y habl
        medical_emergency	8	0 <hot> ; 0 sinc ; <afraid> as ; <blood> <headface> ; <blood> cant
        medical_emergency	8	<blood> from ; <blood> int ; <blood> y ; <bodypart> between ; <bodypart> tan
        medical_emergency	8	<bodypart> thos ; <breath> <hear> ; <breath> com ; <breath> lying ; <build> he
        medical_emergency	8	<consume> <fluid> ; <container> <blood> ; <eat> read ; <fluid> <color>
        medical_emergency	8	<fluid> from ; <fluid> wont ; <go> back ; <headface> <moment>
        medical_emergency	8	<headface> abiert ; <headface> cant ; <headface> clock ; <hot> <furniture>
        medical_emergency	8	<hot> and ; <hot> as ; <official> <afraid> ; <opening> <past>
        medical_emergency	8	<palecolor> <smell> ; <palecolor> com ; <partner> <fall> ; <partner> <height>
        medical_emergency	8	<partner> typ ; <phone> bien ; <photo> <leave> ; <rope> porqu
        medical_emergency	8	<smell> <money> ; <stiff> <illness> ; <stop> twic ; <take> tod
        medical_emergency	8	<think> <daytime> ; <tool> <illness> ; <treatment> and ; <week> <day>
        medical_emergency	8	absces en ; aft <amount> ; aft <fall> ; al <consume> ; along ; amaneci amaril
        medical_emergency	8	and <smell> ; and mouth ; and smel ; and swollen ; answ his ; answer everyth
        medical_emergency	8	arm wher ; ativan aft ; backward ; be from ; being <drug> ; being dop
        medical_emergency	8	big gash ; bleed cant ; breath aft ; breath lying ; broth drink ; brown his
        medical_emergency	8	cant <say> ; cay ; cherry ; chicken in ; cle and ; coffe ; coffe then
        medical_emergency	8	com asient ; com up ; con pus ; confund no ; contest bien ; cook has
        medical_emergency	8	could that ; crack her ; crack his ; crank sinc ; crew lead ; d la ; dai fev
        medical_emergency	8	de jugo ; dur <eat> ; el <daytime> ; el mediodi ; epipen ; escaler ; every let
        medical_emergency	8	f <photo> ; faint ; fat ; fat and ; fel and ; fifty year ; filt ; fork is
        medical_emergency	8	from <needle> ; from needl ; gargant ; gf has ; going on ; grand que
        medical_emergency	8	ground out ; hand thos ; has quit ; he lie ; head at ; his sentenc ; hot as
        medical_emergency	8	hoy llev ; hund ; im throw ; infection ; inhal been ; inhal is ; isnt see
        medical_emergency	8	isnt wel ; its everywher ; iv <continue> ; jugo ; just <bodysound>
        medical_emergency	8	just threw ; keep being ; la alvar ; la bolsit ; lavador y ; lie flat
        medical_emergency	8	lighthead ; lip tingl ; llen medi ; lo and ; lying down ; mak <feel>
        medical_emergency	8	mak sens ; mam amaneci ; marcan ; melon ; mism <ask> ; mism pregunt ; moan
        medical_emergency	8	mom fac ; morn look ; my armpit ; my elbow ; my skul ; my wif ; nam cant
        medical_emergency	8	nam stil ; nam thi ; night start ; off lad ; old <eat> ; on kne ; ont <build>
        medical_emergency	8	open past ; or wher ; out cant ; out get ; out going ; pa <go> ; padrenuestr
        medical_emergency	8	palabra ; palabra que ; peed in ; porch 0 ; pregnant ; que <give> ; quit twic
        medical_emergency	8	red 0 ; regul 0 ; report husb ; respir ; roj ; salt her ; sangr much
        medical_emergency	8	scalp split ; se golpe ; she hot ; sist cut ; sit <tool> ; sit bolt
        medical_emergency	8	skin between ; stair drunk ; steakhous ; stool ; suffocat ; swel up
        medical_emergency	8	the freez ; thermomet say ; thigh ; throw ; to er ; tow operator ; troubl
        medical_emergency	8	tub edg ; unresponsiv ; upright in ; valv ; wds ; wet ground ; what <year>
        medical_emergency	8	whos hand ; with tuesday ; wont lift ; worst <pain> ; worst headach ; wrk
        medical_emergency	8	y jal ; yellow eye
        medical_emergency	7	0 <month> ; 0 c ; 0 refus ; <always> throw ; <ask> sam ; <blade> com
        medical_emergency	7	<blood> <feel> ; <blood> <hear> ; <blood> <stop> ; <bodypart> <consume>
        medical_emergency	7	<bodypart> <headface> ; <breath> <go> ; <cold> for ; <color> ; <color> <need>
        medical_emergency	7	<color> from ; <confused> <say> ; <confused> doesnt ; <container> <fire>
        medical_emergency	7	<container> <photo> ; <day> <amount> ; <daytime> <try> ; <eat> <daytime>
        medical_emergency	7	<eat> <hot> ; <eat> behind ; <eat> dough ; <fall> <headface>
        medical_emergency	7	<friend> <fluid> ; <friend> f ; <happy> hac ; <headface> <rail> ; <height> thi
        medical_emergency	7	<hit> con ; <hit> la ; <hot> <daytime> ; <hot> con ; <illness> l ; <leave> ama
        medical_emergency	7	<moment> straight ; <night> <breath> ; <night> threw ; <phone> ni
        medical_emergency	7	<play> <hot> ; <say> out ; <see> <eat> ; <shake> <bodysound> ; <sick> <color>
        medical_emergency	7	<stimulant> <sad> ; <stop> its ; a spoon ; abri ; absces l ; ago tremulou
        medical_emergency	7	air thru ; alprazolam x ; als got ; ambulanci y ; and bleed ; and grainy
        medical_emergency	7	armpit ; as mustard ; asient de ; ask sam ; been <color> ; between <say>
        medical_emergency	7	between word ; big than ; black in ; boc cad ; breath inhal ; burn to
        medical_emergency	7	buttock ; calient con ; can only ; cant get ; cant speak ; catch his ; chipot
        medical_emergency	7	clar por ; clr husb ; coat on ; cold for ; com <eat> ; com <play> ; com jamon
        medical_emergency	7	com mol ; complet no ; con coagulo ; concret he ; crack head ; d her
        medical_emergency	7	dai throw ; day been ; de lad ; de tambor ; debil ; deft ; dond se ; dough
        medical_emergency	7	down she ; drain <color> ; drain green ; edg with ; ems 0 ; er thing
        medical_emergency	7	escur <water> ; escur aguit ; est muy ; est rar ; fal ; find ; first int
        medical_emergency	7	from <kill> ; from shoot ; fry an ; going up ; grainy ; has arm ; head split
        medical_emergency	7	her <happy> ; her elbow ; her night ; herman ; herman tien ; hes <fire>
        medical_emergency	7	hes burn ; hes sup ; hour straight ; how hard ; huel ; husb did ; im boil
        medical_emergency	7	is clos ; isnt <see> ; its swollen ; jal ; jamon ; keep repeat ; keep throw
        medical_emergency	7	kettl ; la <headface> ; lack of ; leg of ; leg went ; light <pain> ; lip feel
        medical_emergency	7	lip swel ; load dock ; lung ; m fel ; mat ; me <official> ; me offic
        medical_emergency	7	medi <headface> ; medi car ; minut hes ; mumbl ; nam he ; ni ; noma hac
        medical_emergency	7	now vomit ; numb im ; on car ; on concret ; on sof ; one eye ; only com
        medical_emergency	7	oven and ; panz de ; peed himself ; por complet ; pur <blood> ; pur sangr
        medical_emergency	7	pus fiebr ; r forearm ; rat ya ; red on ; rotten ; run sinc ; sangr <amount>
        medical_emergency	7	sangr negr ; sei ; set <phone> ; set phon ; shack ; shak her ; she answer
        medical_emergency	7	she heard ; she talk ; shirt button ; shirt on ; sigu ; skin pul ; sra espos
        medical_emergency	7	stand the ; stink and ; strip <height> ; strip climb ; struck head ; su nombr
        medical_emergency	7	swel i ; swollen 0 ; talk gibberish ; tenant upstair ; the bottom ; the crook
        medical_emergency	7	thing every ; thrown up ; thumb in ; tight as ; to <limp> ; to faint ; tosi
        medical_emergency	7	tre ; tub last ; un chipot ; up four ; voic gon ; wal that ; walk straight
        medical_emergency	7	was <color> ; wheez ; wheezy ; which <drive> ; whistl lik ; whistl when
        medical_emergency	7	wif put ; with <blood> ; with chil ; wrong <bodypart> ; wrong hand ; y calient
        medical_emergency	7	y program ; y sei ; y sinc ; y tien
        medical_emergency	6	+ <headface> ; + drench ; / w ; 0 and ; 0 disorient ; 0 month
        medical_emergency	6	<always> <colleague> ; <amount> <breath> ; <asleep> sent ; <blood> <give>
        medical_emergency	6	<blood> <sick> ; <blood> del ; <blood> twic ; <blood> x ; <bodypart> clos
        medical_emergency	6	<bodypart> lik ; <bodypart> you ; <bodysound> up ; <break> his
        medical_emergency	6	<breath> <headface> ; <breath> <past> ; <breath> <stop> ; <breath> con
        medical_emergency	6	<child> we ; <color> <past> ; <color> <say> ; <color> <smell> ; <confused>
        medical_emergency	6	<consume> tin ; <container> int ; <continue> <ask> ; <day> est
        medical_emergency	6	<daytime> <color> ; <daytime> <wait> ; <drive> <limp> ; <eat> <ask>
        medical_emergency	6	<eat> then ; <fire> al ; <fluid> <hot> ; <fluid> out ; <friend> <blood>
        medical_emergency	6	<furniture> shut ; <headface> <build> ; <headface> <eat> ; <headface> <hit>
        medical_emergency	6	<headface> are ; <headface> r ; <headface> stand ; <headface> uneven
        medical_emergency	6	<illness> <color> ; <illness> cant ; <kin> <breath> ; <kin> le
        medical_emergency	6	<last> <moment> ; <leave> <last> ; <leave> corn ; <limp> ; <limp> <pet>
        medical_emergency	6	<medicine> been ; <month> <smell> ; <night> <color> ; <night> tambien
        medical_emergency	6	<opening> <crash> ; <opening> by ; <pain> <phone> ; <pain> him
        medical_emergency	6	<phone> <intoxicated> ; <room> <color> ; <sad> <headface> ; <say> <limp>
        medical_emergency	6	<say> pura ; <say> salad ; <see> <cold> ; <sick> twic ; <smell> <fire>
        medical_emergency	6	<sober> <eat> ; <stimulant> <blade> ; <stop> <hold> ; <stranger> <fluid>
        medical_emergency	6	<stranger> pour ; <think> <year> ; a chicken ; a gash ; a grapefruit
        medical_emergency	6	a percolator ; a whistl ; absces on ; ambulanci por ; and <blood> ; and crack
        medical_emergency	6	and skin ; and today ; and weep ; and wish ; anoch tambien ; aqui ; armpit and
        medical_emergency	6	armpit teeth ; as <tool> ; asi <continue> ; at motel ; at rest ; audib
        medical_emergency	6	auditor guest ; aunt nam ; back ankl ; backward ont ; bad <fall> ; bad fal
        medical_emergency	6	basement stair ; bath mat ; been shak ; ble ; bleed and ; bleed wont
        medical_emergency	6	blood thi ; blood x ; blow lik ; boc abiert ; bolillo ; both <headface>
        medical_emergency	6	bottom ; breakfast my ; breath ; breath cant ; bucket ; cabez abiert
        medical_emergency	6	cannot tel ; cant lie ; cant walk ; car said ; cay borrach ; celul en
        medical_emergency	6	closet think ; cocain year ; cold n ; com bor ; com litr ; concussion
        medical_emergency	6	confus think ; contest con ; crackl ; cristal el ; curtain shut ; del oid
        medical_emergency	6	dent ; devolvi ; doe drink ; doesnt recogniz ; door by ; drain last
        medical_emergency	6	drench in ; drink an ; ear leak ; eat it ; elbow has ; empez anoch
        medical_emergency	6	entiend lo ; escur ; eve x ; every minut ; everyth ; eye are ; eye hav
        medical_emergency	6	eye is ; fel ; fel hit ; for yrs ; fraction ; frasc per ; freckl ; from the
        medical_emergency	6	gach ; gash ; gav addres ; gma cal ; grado ; head bleed ; head open
        medical_emergency	6	her <fluid> ; her <headface> ; hes talk ; hij tra ; him rest ; his <headface>
        medical_emergency	6	his head ; his skul ; hit his ; hollow ; hoy est ; huel a ; hurt him ; hurt so
        medical_emergency	6	i <bodysound> ; i can ; i shoot ; i stand ; id fellow ; im <cold> ; im cough
        medical_emergency	6	in <opening> ; in becaus ; int bed ; is as ; is unresponsiv ; it <fluid>
        medical_emergency	6	it on ; it wait ; its wher ; ive drank ; jar de ; jug de ; keep try
        medical_emergency	6	ketchup and ; la orej ; las <rope> ; las cuerd ; le encontramo ; leak someth
        medical_emergency	6	left corn ; left foot ; leg from ; leg in ; lemon ; lengu no ; lift and
        medical_emergency	6	lik <leave> ; lik leav ; lin <leave> ; lin her ; lin left ; lying ; m <fall>
        medical_emergency	6	m throw ; mam agar ; mention ther ; mis <headface> ; my air ; my calf
        medical_emergency	6	my groin ; my lip ; my neighbor ; my paralegal ; n <limp> ; nam <continue>
        medical_emergency	6	neck no ; ni <go> ; night lit ; nin step ; nit now ; nitrou a ; nombr ni
        medical_emergency	6	noon that ; numb at ; of alum ; of cereal ; of fifty ; off load ; oid no
        medical_emergency	6	on <build> ; on carpet ; on seagram ; one half ; open nobody ; orej ; oth a
        medical_emergency	6	own <room> ; phon down ; pic ; piquet ; prop on ; puestit ; puestit de ; puk
        medical_emergency	6	pupil uneven ; put milk ; question every ; re dad ; red blood ; red strip
        medical_emergency	6	report ; rest a ; road going ; sac del ; sangr del ; sangr tom ; sausag
        medical_emergency	6	scalp open ; see anyth ; sei mes ; sent en ; she <hot> ; she <limp> ; she slur
        medical_emergency	6	sick is ; sink is ; sinu ; stair ; stair at ; stair lik ; stand up
        medical_emergency	6	teng <hot> ; teng calentur ; termometr ; that be ; the <drive> ; the bik
        medical_emergency	6	the ear ; the iv ; the kettl ; the leg ; ther mor ; therm ; therm 0
        """
}
