extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency1 = """
        medical_emergency	-81	=
        medical_emergency	16	0 cant ; <asleep> sit ; <blood> <fluid> ; <blood> sinc ; <blood> wont
        medical_emergency	16	<bodypart> <eat> ; <bodypart> <hot> ; <bodypart> hinch ; <bodypart> wher
        medical_emergency	16	<break> <headface> ; <breath> <consume> ; <breath> cant ; <breath> se
        medical_emergency	16	<chestheart> suck ; <color> <bodypart> ; <color> <color> ; <color> com
        medical_emergency	16	<confused> <think> ; <day> didnt ; <fall> <room> ; <fire> <hot>
        medical_emergency	16	<fluid> <blood> ; <headface> <blood> ; <headface> <sick> ; <headface> droop
        medical_emergency	16	<headface> slid ; <hit> <headface> ; <hot> 0 ; <hot> <feel> ; <hot> of
        medical_emergency	16	<room> <blood> ; <stop> respond ; a spoonful ; a stov ; absces ; aguit
        medical_emergency	16	air com ; air se ; ankl lik ; any <breath> ; any air ; ard en ; arm through
        medical_emergency	16	asm ; asthm attack ; bel is ; bel lik ; blood ; blood com ; blood sinc
        medical_emergency	16	bor de ; bright ; bright <color> ; bright red ; calentur ; can bare
        medical_emergency	16	cant <breath> ; cant <job> ; cant breath ; cant work ; catch my
        medical_emergency	16	clr <intoxicated> ; coffe ground ; com <write> ; confus ; could fry ; cupful
        medical_emergency	16	de caf ; devuelv ; emesi ; endocarditi ; escup ; est blanc ; est vomit
        medical_emergency	16	fac has ; fev ; fev 0 ; fev of ; fiebr ; from <headface> ; get air
        medical_emergency	16	get enough ; golf bal ; groin ; half her ; has slid ; he brown ; he cannot
        medical_emergency	16	headfirst ; hematemesi ; hematemesi x ; her smil ; hes trembl ; hit head
        medical_emergency	16	hot lik ; i cough ; infect ; inhal empty ; is big ; is hug ; is vomit
        medical_emergency	16	just moan ; knock out ; lik coffe ; lik roof ; mustard ; muy confund
        medical_emergency	16	my toilet ; neck wont ; negr com ; nuc ; of <headface> ; of air ; of blood
        medical_emergency	16	of wind ; on hes ; one <headface> ; one pupil ; one sid ; ooz ; oscur
        medical_emergency	16	own nam ; pharmacy but ; podr ; puk blood ; pupil is ; que devolvi
        medical_emergency	16	que devuelv ; r <bodypart> ; rib suck ; roof tar ; sabana y ; sam <ask>
        medical_emergency	16	sam question ; sangr ; scalp ; septic ; septic 0 ; sid at ; silb ; sink look
        medical_emergency	16	skul ; skul on ; someth cle ; soy ni ; split open ; spoon is ; spoonful
        medical_emergency	16	stop respond ; streak ; suck ; suck in ; suffocat cant ; swel ; swollen ; t 0
        medical_emergency	16	temperatur ; the thermomet ; thermomet ; thre word ; throat clos ; throat is
        medical_emergency	16	tio tom ; toilet look ; turn red ; two word ; up <blood> ; up <color>
        medical_emergency	16	up <see> ; up blood ; up look ; vomit ; vomit blood ; vomit sangr ; whack
        medical_emergency	16	whistl on ; word com ; zapato en
        medical_emergency	15	<bodypart> <illness> ; <breath> ; <breath> ni ; <color> strip
        medical_emergency	15	<confused> <kin> ; <feel> <say> ; <illness> attack ; <medicine> empty
        medical_emergency	15	<partner> met ; abri la ; air ni ; and hit ; as soup ; blood in ; burn up
        medical_emergency	15	cant finish ; cay de ; cle <fluid> ; en <hot> ; fac slid ; fel down ; fev and
        medical_emergency	15	im vomit ; lik bread ; mouth slid ; of <blood> ; re regul ; red ; severe
        medical_emergency	15	severe <confused> ; severe confus ; talk two ; the inhal ; toilet is
        medical_emergency	15	una bol ; varic ; yellow and
        medical_emergency	14	<blood> desd ; <bodypart> <smell> ; <breath> <take> ; <color> <go>
        medical_emergency	14	<confused> sinc ; <daytime> <ask> ; <fall> de ; <fluid> <see>
        medical_emergency	14	<headface> <ask> ; <hot> <bodypart> ; <hot> de ; <hot> lik ; <see> <fluid>
        medical_emergency	14	<shake> <hot> ; <take> <breath> ; a jal ; a sentenc ; air ; anoch devuelv
        medical_emergency	14	batter ; bol ; braz hinch ; breath right ; bring up ; can hard ; confus sinc
        medical_emergency	14	cos com ; cuajo ; cubet ; devuelv una ; diabetic no ; el lavab ; elbow
        medical_emergency	14	from ear ; gasp ; ground emesi ; hav troubl ; hemorrhag ; hes throw ; la nuc
        medical_emergency	14	lavab ; m cant ; put her ; sangr desd ; stand out ; stuf lik ; vec hoy
        medical_emergency	14	was red ; wet coffe
        medical_emergency	13	<blood> <amount> ; <blood> <daytime> ; <bodypart> is ; <bodypart> t
        medical_emergency	13	<bodysound> pink ; <breath> <medicine> ; <breath> <phone> ; <breath> between
        medical_emergency	13	<confused> refus ; <fall> <height> ; <fall> d ; <fall> down ; <fluid> aft
        medical_emergency	13	<fluid> sit ; <furniture> <color> ; <headface> fat ; <headface> first
        medical_emergency	13	<hot> <color> ; <illness> <hot> ; <intoxicated> <stop> ; <put> <clothes>
        medical_emergency	13	<say> doesnt ; a cupful ; a griddl ; as <eat> ; blood int ; breath lip
        medical_emergency	13	but clr ; cant swallow ; castanean ; castanean los ; cay d ; cle <drug>
        medical_emergency	13	cle stuf ; clr slur ; coffe run ; cough pink ; crack head ; emesi x
        medical_emergency	13	en calentur ; f iv ; fear cant ; febril 0 ; griddl ; ground ; head on
        medical_emergency	13	heart valv ; hes whit ; hot to ; hunden ; hunden las ; incoherencia ; inhal
        medical_emergency	13	lavab qued ; le castanean ; le cer ; le hunden ; lik <opioid> ; lik tar
        medical_emergency	13	lump ; my stool ; nostril fear ; old coffe ; percolator ; pink <fluid>
        medical_emergency	13	pink froth ; pura <confused> ; pura incoherencia ; quien soy ; respir se
        medical_emergency	13	sal <water> ; sal aguit ; skateboard ; squeez and ; supur ; teter ; throat
        medical_emergency	13	two hrs ; up <drug> ; up stuf ; what cam ; whol breath ; wont bend
        medical_emergency	12	0 fev ; <bodypart> <color> ; <bodypart> siz ; <breath> <asleep>
        medical_emergency	12	<color> streak ; <fluid> <alcohol> ; <headface> <feel> ; <headface> big
        medical_emergency	12	<height> <daytime> ; <say> nonsens ; <sick> shut ; <tool> <say> ; <tool> just
        medical_emergency	12	ago crack ; and gulp ; and pinkish ; back of ; big as ; black lik
        medical_emergency	12	bleed from ; cal slur ; colg porqu ; com papel ; crook of ; didnt go
        medical_emergency	12	disparat ; dizzy ; gasp on ; golpe la ; gon yellow ; gulp ; handlebar ; head
        medical_emergency	12	hes <shake> ; hinch ; imaginary ; is infect ; la escaler ; la piern ; le dic
        medical_emergency	12	lemon and ; negr ; nostril ; pinkish ; pul <breath> ; pul air ; pupil big
        medical_emergency	12	red streak ; sleep sit ; soy y ; talk gibberish ; talk nonsens
        medical_emergency	12	the handlebar ; threw up ; to nap ; up bright ; up red ; went over ; word at
        medical_emergency	12	word out ; y ard
        medical_emergency	11	<angry> q ; <blood> <blood> ; <blood> <night> ; <breath> <need>
        medical_emergency	11	<breath> aft ; <fall> <hit> ; <fall> <opening> ; <fire> <feel> ; <fire> up
        medical_emergency	11	<fluid> sinc ; <fluid> x ; <furniture> go ; <give> com ; <headface> <say>
        medical_emergency	11	<headface> bien ; <hot> ; <key> <eat> ; <partner> <limp> ; <see> lik
        medical_emergency	11	<smell> sweet ; <water> clar ; aft smok ; aguit clar ; ahorit es ; air past
        medical_emergency	11	asi sigu ; bol en ; bread dough ; broth from ; bus goe ; cam off
        medical_emergency	11	cannot <breath> ; cannot breath ; cant <consume> ; cant catch ; chapopot
        medical_emergency	11	chapopot y ; clos aft ; coagulo ; cocain per ; com chapopot ; de <hot> ; dov
        medical_emergency	11	drift off ; egg on ; every breath ; eye yellow ; fel off ; gon green ; grit q
        medical_emergency	11	herman meti ; husband fel ; infl ; is yellow ; la ingl ; leav ama ; lie back
        medical_emergency	11	lip r ; look lik ; lump on ; lung wont ; mumbl and ; nonsens ; oid y
        medical_emergency	11	on bench ; only get ; peg con ; piern ; que pai ; repit la ; se abri ; sho in
        medical_emergency	11	smel sweet ; stink ; temp 0 ; tissu ; today her ; tongu fat ; which bus
        medical_emergency	11	with pus ; with red ; x today ; y <hot>
        medical_emergency	10	<amount> paso ; <blood> <go> ; <blood> cx ; <bodypart> <stiff>
        medical_emergency	10	<bodypart> hard ; <bodysound> <blood> ; <breath> no ; <breath> right
        medical_emergency	10	<eat> <smell> ; <fall> <needle> ; <give> parec ; <go> <breath>
        medical_emergency	10	<headface> <drive> ; <headface> doesnt ; <headface> on ; <headface> split
        medical_emergency	10	<height> <cold> ; <hot> <shake> ; <hot> to ; <illness> drain ; <illness> t
        medical_emergency	10	<intoxicated> <headface> ; <kin> <fall> ; <last> ten ; <medicine> but
        medical_emergency	10	<medicine> had ; <partner> llen ; <past> <break> ; <put> her ; <shake> <cold>
        medical_emergency	10	<sick> <color> ; <stimulant> <bodypart> ; <take> <hot> ; <tool> upright
        medical_emergency	10	a dent ; abiert ; agach ; ago hit ; am very ; an <eat> ; anoch hoy ; ard
        medical_emergency	10	are lik ; asfixi ; backward off ; bathroom in ; been lying ; between gasp
        medical_emergency	10	blanc com ; blood cx ; blood out ; bolt upright ; both eye ; bottom of
        medical_emergency	10	breath cal ; bright <blood> ; bright blood ; cabez hac ; cant nam ; carp
        medical_emergency	10	cereal and ; child in ; cle drip ; con <hot> ; con fiebr ; cx ; de calentur
        medical_emergency	10	del cuel ; descalabr ; devuelv parec ; diabetic ; escup <blood> ; escup sangr
        medical_emergency	10	espos llen ; febril ; find his ; forehead ; gris ; has doubl ; head first
        medical_emergency	10	her skul ; her teeth ; hes <sick> ; in door ; in oven ; it <smell>
        medical_emergency	10	it bright ; it smel ; jugo en ; lac to ; lad thi ; last ten ; le hinch
        medical_emergency	10	le supur ; lik <eat> ; m <illness> ; m cirrhosi ; met the ; my templ ; ojo lo
        medical_emergency	10	only open ; oven and ; oven cal ; own addres ; past elbow ; pinhead and
        medical_emergency	10	pleas hurry ; r arm ; red from ; remot and ; respir a ; sal <blood>
        medical_emergency	10	sal sangr ; sens ; slur ; somebody pour ; soy duen ; stop thre ; supur y
        medical_emergency	10	swallow spit ; tar and ; templ on ; that child ; the <moment> ; the hollow
        medical_emergency	10	the percolator ; the slic ; thigh is ; un <headface> ; un absces ; un ojo
        medical_emergency	10	un puestit ; una jar ; with dark ; word cam ; yellow ; yellow as
        medical_emergency	9	+ <color> ; 0 diabetic ; 0 iv ; 0 piedr ; <blood> <consume> ; <blood> por
        medical_emergency	9	<breath> lying ; <breath> only ; <color> + ; <color> <drug> ; <color> <hot>
        medical_emergency	9	<color> <rope> ; <color> as ; <confused> she ; <day> <limp> ; <drug> lik
        medical_emergency	9	<eat> stir ; <fall> <drive> ; <headface> abiert ; <hit> <bodypart>
        medical_emergency	9	<hot> <blood> ; <hot> sinc ; <limp> <moment> ; <palecolor> <tool>
        medical_emergency	9	<phone> bien ; <relapse> <water> ; <rope> sinc ; <say> enred ; <smell> <money>
        medical_emergency	9	<think> <daytime> ; <think> her ; a carp ; a dim ; alcanz el ; an egg
        medical_emergency	9	an oven ; answer question ; asthm ; aunt nam ; batter his ; been black
        medical_emergency	9	been bring ; betabel ; big <blood> ; black ; black as ; bleed ; boil on
        medical_emergency	9	breath lying ; cabez ; cae el ; calentur de ; cannot <say> ; cant <bodypart>
        medical_emergency	9	cant hand ; cle and ; coffe ; coffe stir ; collaps in ; con cuajo ; confus she
        medical_emergency	9	contest bien ; could <eat> ; cup of ; dai absces ; dai fev ; del rio ; dim and
        medical_emergency	9	drip out ; droop ; el <daytime> ; el mediodi ; el oid ; el piquet ; every let
        medical_emergency	9	fat as ; fiebr de ; for <breath> ; for air ; fx aft ; going up ; gray at
        medical_emergency	9	gulp lik ; habl enred ; hes talk ; hierv ; hierv de ; his spoon ; husb talk
        medical_emergency	9	i squeez ; in surgery ; inhal is ; is or ; is unresponsiv ; isnt see
        medical_emergency	9	it couldnt ; jal y ; just <bodysound> ; kettl in ; la cabez ; lad al
        medical_emergency	9	lavab com ; le sal ; lik <container> ; lik <fluid> ; lik <trade> ; lik wet
        medical_emergency	9	marc 0 ; medi cubet ; melon ; moan ; my <hot> ; ni camin ; oid ; oven
        medical_emergency	9	pharmacy ; sangr much ; sangr por ; saturday ; se descalabr ; se golpe
        medical_emergency	9	see doubl ; see whit ; she hot ; shiver with ; si hubier ; sinc thi
        medical_emergency	9	slid down ; son re ; streak up ; swel i ; templ ; the spot ; thermomet say
        medical_emergency	9	toddl to ; unresponsiv ; up four ; us wher ; what year ; word
        medical_emergency	8	0 sinc ; <afraid> as ; <blood> <headface> ; <blood> cant ; <blood> from
        medical_emergency	8	<blood> int ; <bodypart> between ; <bodypart> thos ; <breath> <hear>
        medical_emergency	8	<breath> com ; <color> ; <confused> <say> ; <consume> <fluid> ; <day> <moment>
        medical_emergency	8	<fall> <headface> ; <fluid> <color> ; <fluid> from ; <fluid> wont ; <friend> f
        medical_emergency	8	<go> back ; <headface> <moment> ; <headface> clock ; <hit> con
        medical_emergency	8	<hot> <furniture> ; <hot> and ; <hot> as ; <night> threw ; <official> <afraid>
        medical_emergency	8	<opening> <past> ; <palecolor> <smell> ; <palecolor> com ; <partner> <height>
        medical_emergency	8	<photo> <leave> ; <room> headfirst ; <shake> <bodysound> ; <stiff> <illness>
        medical_emergency	8	<stranger> ring ; <tool> <illness> ; <treatment> and ; <wait> <headface>
        medical_emergency	8	<week> <day> ; a fev ; abri ; absces en ; aft <amount> ; aft <fall>
        medical_emergency	8	amaneci amaril ; ambulanci y ; and <smell> ; and mouth ; and rigor ; and smel
        medical_emergency	8	and split ; and swollen ; answ his ; answer everyth ; arm is ; as mustard
        medical_emergency	8	ativan aft ; backward ; be from ; being <drug> ; being dop ; big than
        medical_emergency	8	black + ; bleed cant ; breath aft ; brown his ; burn to ; cant get ; celul en
        medical_emergency	8	chicken in ; clos up ; com asient ; com up ; con <say> ; confund no ; cook has
        medical_emergency	8	cough ; crack his ; crank sinc ; crew lead ; curb ; d la ; de jugo ; dock last
        medical_emergency	8	dur <eat> ; ear ask ; espos ; every minut ; f <photo> ; fat ; fat and ; filt
        medical_emergency	8	fork is ; from <needle> ; from needl ; from the ; fue pa ; gargant ; gibberish
        medical_emergency	8	going on ; ground out ; hand thos ; he lie ; hes <fire> ; hes burn ; hes sup
        medical_emergency	8	hot as ; hoy llev ; hund ; im throw ; infection ; inhal been ; is blood
        medical_emergency	8	is hot ; isnt wel ; its everywher ; iv <continue> ; jugo ; keep being
        medical_emergency	8	kitchen cha ; la alvar ; la gargant ; la pil ; lavador y ; le escur
        medical_emergency	8	llen medi ; lo and ; lung ; lying down ; m fel ; mak <feel> ; mak sens
        medical_emergency	8	mam amaneci ; marcan ; me <official> ; me offic ; mism <ask> ; mism pregunt
        medical_emergency	8	morn look ; my elbow ; my skul ; my wif ; nam cant ; nam stil ; nam thi ; neck
        medical_emergency	8	off lad ; offic think ; old <eat> ; on forehead ; on sof ; ont <build>
        medical_emergency	8	ooz and ; open past ; out going ; own front ; pa <go> ; padrenuestr ; peed in
        medical_emergency	8	porch 0 ; puk sinc ; que <give> ; respir ; rigor ; ring a ; roj ; salt her
        medical_emergency	8	sangr <amount> ; scalp split ; shak her ; she hunt ; sinc sup ; sist cut
        medical_emergency	8	sit <tool> ; sit bolt ; skin between ; someth pop ; stair drunk
        medical_emergency	8	stair headfirst ; stand the ; steakhous ; stool ; suffocat ; swollen red
        medical_emergency	8	tenant upstair ; the bump ; the freez ; thi <start> ; thi began ; thigh
        medical_emergency	8	throw up ; tim round ; to er ; troubl ; tub edg ; upright in ; valv ; wds
        medical_emergency	8	wet ground ; what <year> ; whos hand ; with activ ; with tuesday ; wont lift
        medical_emergency	8	worst <pain> ; worst headach ; wrk ; y habl ; y jal ; yellow eye
        medical_emergency	7	+ drench ; 0 <hot> ; 0 c ; 0 disorient ; <always> throw ; <amount> <blood>
        medical_emergency	7	<ask> sam ; <asleep> sent ; <blade> com ; <blood> <sick> ; <blood> <stop>
        medical_emergency	7	<blood> y ; <bodypart> <consume> ; <bodypart> <headface> ; <break> his
        medical_emergency	7	<breath> <go> ; <breath> <headface> ; <breath> bien ; <breath> con
        medical_emergency	7	<build> he ; <cold> for ; <color> from ; <confused> doesnt
        medical_emergency	7	<container> <fire> ; <daytime> <color> ; <daytime> <try> ; <eat> <daytime>
        medical_emergency	7	<eat> behind ; <eat> read ; <friend> <fluid> ; <headface> <rail>
        medical_emergency	7	<headface> are ; <height> thi ; <hot> <daytime> ; <hot> con ; <hot> with
        medical_emergency	7	<illness> l ; <leave> ama ; <limp> <room> ; <night> <breath>
        medical_emergency	7	<opening> <crash> ; <partner> <fall> ; <partner> typ ; <play> <hot>
        medical_emergency	7	<rope> porqu ; <say> out ; <see> <eat> ; <sick> twic ; <stiff> with
        medical_emergency	7	<stimulant> <sad> ; <stop> knock ; <stop> twic ; <take> tod ; a spoon
        medical_emergency	7	absces l ; abuel no ; ago tremulou ; air thru ; al <consume> ; alprazolam x
        medical_emergency	7	and bleed ; arm wher ; asi <continue> ; asient de ; ask sam ; backward ont
        medical_emergency	7	between <say> ; between word ; big gash ; bleed and ; boc cad
        medical_emergency	7	both <headface> ; breath inhal ; broth drink ; buttock ; cabez abiert
        medical_emergency	7	calient con ; can only ; cant <say> ; catch his ; cay ; chipot ; clar por
        medical_emergency	7	clr husb ; coat on ; coffe then ; cold for ; com jamon ; com mol ; con coagulo
        medical_emergency	7	con pus ; could that ; crack her ; d her ; dai throw ; day been ; de tambor
        medical_emergency	7	debil ; deft ; del <happy> ; desorient ; dond se ; drain <color> ; drain green
        medical_emergency	7	edg with ; ems 0 ; epipen ; er thing ; escaler ; est muy ; est rar ; eve x
        medical_emergency	7	eye are ; faint ; fel and ; find ; first int ; fry an ; gach ; gf has
        medical_emergency	7	gma cal ; grand que ; has arm ; has quit ; head at ; her <happy> ; her elbow
        medical_emergency	7	her night ; hes put ; his sentenc ; hot with ; how hard ; huel ; i shoot
        medical_emergency	7	in becaus ; is clos ; is throw ; isnt <see> ; jal ; jamon ; just threw
        medical_emergency	7	keep throw ; kettl ; la bolsit ; la lavador ; la per ; lack of ; leg of
        medical_emergency	7	leg went ; lie flat ; lighthead ; lip swel ; lip tingl ; load dock ; m <fall>
        medical_emergency	7	mam agar ; mat ; medi <headface> ; medi car ; mom fac ; mumbl ; my armpit
        medical_emergency	7	nam he ; neck no ; noma hac ; now vomit ; numb im ; of fifty ; on car
        medical_emergency	7	on concret ; on kne ; open nobody ; or wher ; out cant ; out get ; palabra
        medical_emergency	7	panz de ; peed himself ; per ahorit ; prop on ; pur <blood> ; pur sangr
        medical_emergency	7	pus fiebr ; quit twic ; rat ya ; read 0 ; red 0 ; red on ; regul 0 ; report
        medical_emergency	7	report husb ; sangr negr ; set <phone> ; set phon ; shack ; she answer
        medical_emergency	7	she heard ; she talk ; shirt on ; sick is ; sigu ; skin pul ; sra espos
        medical_emergency	7	stair lik ; stink and ; streak <go> ; strip <height> ; strip climb ; su nombr
        medical_emergency	7	swel up ; swollen 0 ; termometr ; the bottom ; the remot ; the templ ; throw
        medical_emergency	7	thumb in ; tight as ; to <limp> ; to breakfast ; to faint ; tosi ; tub last
        medical_emergency	7	un chipot ; up twic ; usted sí ; wal that ; walk straight ; was <color>
        medical_emergency	7	was sick ; wheez ; wheezy ; which <drive> ; whistl lik ; whistl when ; wif put
        medical_emergency	7	with <blood> ; with chil ; y calient ; y program ; y sinc
        medical_emergency	6	+ <headface> ; / w ; 0 and ; 0 hit ; 0 refus ; <always> <colleague>
        medical_emergency	6	<amount> <breath> ; <blood> <feel> ; <blood> <give> ; <blood> <hear>
        medical_emergency	6	<blood> del ; <bodypart> <sick> ; <bodypart> clos ; <bodypart> has
        medical_emergency	6	<bodypart> lik ; <bodypart> you ; <breath> <past> ; <color> <height>
        medical_emergency	6	<color> <need> ; <color> <past> ; <color> <say> ; <color> <smell> ; <confused>
        medical_emergency	6	<consume> tin ; <container> <blood> ; <container> int ; <continue> <ask>
        medical_emergency	6	<day> <amount> ; <day> est ; <day> from ; <daytime> <wait> ; <eat> <ask>
        medical_emergency	6	<eat> <hot> ; <eat> <phone> ; <eat> dough ; <eat> then ; <fire> al
        medical_emergency	6	<fluid> <eat> ; <fluid> <hot> ; <fluid> out ; <furniture> shut ; <go> out
        medical_emergency	6	<happy> hac ; <headface> <build> ; <headface> <eat> ; <headface> <hit>
        medical_emergency	6	<headface> hac ; <headface> r ; <headface> stand ; <headface> ther
        medical_emergency	6	<headface> uneven ; <hit> la ; <hold> <leave> ; <kin> <breath> ; <kin> le
        medical_emergency	6	<leave> <last> ; <leave> corn ; <limp> ; <limp> <pet> ; <medicine> been
        medical_emergency	6	<moment> short ; <month> <smell> ; <night> <color> ; <night> tambien
        medical_emergency	6	<opening> <last> ; <pain> him ; <phone> <intoxicated> ; <room> <color>
        medical_emergency	6	<sad> <headface> ; <say> pura ; <say> rar ; <say> salad ; <see> <cold>
        medical_emergency	6	<smell> <fire> ; <stimulant> <blade> ; <stop> <hold> ; <stop> its
        medical_emergency	6	<stranger> <fluid> ; <stranger> pour ; <think> <year> ; <think> i ; <wait> can
        medical_emergency	6	a chicken ; a gash ; a lemon ; a melon ; a percolator ; a whistl ; als got
        medical_emergency	6	and <blood> ; and been ; and blood ; and crack ; and grainy ; and skin
        medical_emergency	6	and today ; and weep ; anoch tambien ; aqui ; armpit ; armpit teeth
        medical_emergency	6	as <tool> ; at motel ; at rest ; audib ; auditor guest ; back ankl
        medical_emergency	6	basement stair ; bath mat ; been <color> ; been com ; black in ; ble
        medical_emergency	6	bleed wont ; blow lik ; boc abiert ; bottom ; breakfast my ; breath
        medical_emergency	6	breath cant ; cannot tel ; cant lie ; cant speak ; cay borrach ; chur
        medical_emergency	6	closet think ; cocain year ; cold n ; com <eat> ; com <play> ; com bor
        medical_emergency	6	com litr ; concret he ; concussion ; confus think ; cop with ; crackl
        medical_emergency	6	cristal el ; curtain shut ; dad fel ; de lad ; del oid ; dent ; devolvi
        medical_emergency	6	doe drink ; doesnt ; dough ; down she ; drench in ; drink an ; ear leak
        medical_emergency	6	eat it ; elbow has ; empez anoch ; escur ; escur <water> ; escur aguit
        medical_emergency	6	est <fluid> ; everyth ; eye hav ; eye is ; fal ; fel ; fraction ; frasc per
        medical_emergency	6	freckl ; from <kill> ; from shoot ; gav addres ; get thre ; grado ; grainy
        medical_emergency	6	habl rar ; hard with ; he shoot ; head bleed ; head injury ; head open
        medical_emergency	6	head split ; her <fluid> ; herman ; herman tien ; his <headface> ; his ear
        medical_emergency	6	his head ; hit his ; hollow ; hurt him ; hurt so ; husb did ; i <bodysound>
        medical_emergency	6	i can ; i stand ; id fellow ; im boil ; im cough ; in <opening> ; int bed
        medical_emergency	6	is <limp> ; is as ; it <fluid> ; it on ; it wait ; its christma ; its swollen
        medical_emergency	6	its wher ; jar de ; la <headface> ; la <stimulant> ; la orej ; las <rope>
        medical_emergency	6	las cuerd ; le encontramo ; leak someth ; left corn ; leg from ; leg in
        medical_emergency	6	lemon ; lengu no ; lift and ; lik <leave> ; lik leav ; lin <leave> ; lin her
        medical_emergency	6	lin left ; lip feel ; los word ; lying ; me abri ; mention ther ; minut hes
        medical_emergency	6	mis <headface> ; mustard bel ; my air ; my calf ; my groin ; my neighbor
        medical_emergency	6	my paralegal ; n <limp> ; nam <continue> ; ni ; ni <go> ; night start
        medical_emergency	6	nin step ; nit now ; nombr ni ; noon that ; now star ; nuc en ; numb at
        medical_emergency	6	of <breath> ; of cereal ; off load ; one eye ; one half ; only com ; or which
        medical_emergency	6	orej ; oth a ; palabra que ; pas out ; phon down ; pic ; piquet ; prend y
        medical_emergency	6	puestit ; puestit de ; puk ; pupil uneven ; purs in ; r forearm ; re dad
        medical_emergency	6	recogniz ; red blood ; red strip ; refus er ; rest a ; road going ; rotten
        medical_emergency	6	run sinc ; sangr del ; sangr tom ; sausag ; scalp open ; se vin ; see anyth
        medical_emergency	6	sent en ; she <hot> ; she <limp> ; she slur ; sick twic ; sink is ; sinu
        medical_emergency	6	spe with ; stair ; stair last ; struck head ; t ; that be ; the bik
        medical_emergency	6	the crook ; the ear ; the kettl ; the leg ; the oven ; ther mor ; therm
        medical_emergency	6	therm 0 ; throw it ; thrown up ; to toilet ; to touch ; today ask ; today or
        medical_emergency	6	toe went ; toilet ; tre ; tv remot ; una cos ; una muel ; uneven ; up is
        medical_emergency	6	upright ; vecin report ; voic gon ; whistl ; whos <bodypart> ; wif sleep
        medical_emergency	6	with tranq ; word salad ; wrong <bodypart> ; wrong hand ; y tien ; ya <awake>
        medical_emergency	6	ya despiert ; your was
        medical_emergency	5	# ; 0 <confused> ; 0 brandy ; 0 d ; 0 ivdu ; <alcohol> settl ; <always> that
        medical_emergency	5	<ask> <ask> ; <awake> <blood> ; <blood> <tool> ; <bodypart> del
        medical_emergency	5	<bodypart> fat ; <bodypart> pul ; <bodysound> up ; <breath> <furniture>
        medical_emergency	5	<breath> <stop> ; <breath> por ; <breath> thru ; <chestheart> wont
        medical_emergency	5	<child> we ; <color> <blood> ; <color> in ; <color> stool ; <container> <see>
        medical_emergency	5	<container> twic ; <continue> <sick> ; <day> <bodysound> ; <day> <say>
        medical_emergency	5	<day> at ; <drive> <go> ; <drive> <limp> ; <drug> <fluid> ; <eat> <outdoors>
        medical_emergency	5	<eat> al ; <fall> backward ; <feel> <think> ; <feel> im ; <friend> mi
        medical_emergency	5	<furniture> turn ; <furniture> twic ; <go> backward ; <go> on
        medical_emergency	5	<headface> <continue> ; <headface> <fall> ; <headface> <rope>
        medical_emergency	5	<headface> <think> ; <headface> <water> ; <headface> cant ; <headface> del
        medical_emergency	5	<headface> hes ; <headface> ya ; <hear> <always> ; <hear> on ; <hear> underwat
        medical_emergency	5	<hospital> open ; <hot> <consume> ; <hot> <fluid> ; <hot> <illness>
        medical_emergency	5	<hot> desd ; <illness> <color> ; <illness> <fluid> ; <illness> cant
        """
}
