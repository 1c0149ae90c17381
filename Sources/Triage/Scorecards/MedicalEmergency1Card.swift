extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency1 = """
        medical_emergency	-81	=
        medical_emergency	16	0 cant ; <asleep> sit ; <blood> <fluid> ; <blood> desd ; <blood> sinc
        medical_emergency	16	<blood> wont ; <bodypart> <eat> ; <bodypart> <hot> ; <bodypart> hinch
        medical_emergency	16	<bodypart> t ; <bodypart> wher ; <break> <headface> ; <breath> <consume>
        medical_emergency	16	<breath> ni ; <breath> se ; <chestheart> suck ; <color> <bodypart>
        medical_emergency	16	<color> <color> ; <color> com ; <color> strip ; <confused> <think>
        medical_emergency	16	<fall> <room> ; <fire> <hot> ; <fluid> <blood> ; <fluid> <see>
        medical_emergency	16	<headface> <blood> ; <headface> <sick> ; <headface> droop ; <headface> slid
        medical_emergency	16	<hit> <headface> ; <hot> 0 ; <hot> <feel> ; <hot> de ; <hot> of
        medical_emergency	16	<room> <blood> ; <stop> respond ; a jal ; a spoonful ; absces ; absces en
        medical_emergency	16	aguit ; air com ; air ni ; ankl lik ; any <breath> ; any air ; ard en
        medical_emergency	16	arm through ; asm ; asthm attack ; bel is ; bel lik ; blood ; blood com
        medical_emergency	16	blood sinc ; bright ; bright <color> ; bright red ; calentur ; can bare
        medical_emergency	16	cant <breath> ; cant <job> ; cant breath ; cant work ; catch my ; cle <fluid>
        medical_emergency	16	clr <intoxicated> ; coffe ground ; confus ; could fry ; cupful ; de caf
        medical_emergency	16	devuelv ; el lavab ; emesi ; endocarditi ; escup ; est blanc ; fac has
        medical_emergency	16	fel down ; fev ; fev 0 ; fev of ; find his ; get air ; get enough ; groin
        medical_emergency	16	half her ; has slid ; he brown ; he cannot ; hematemesi ; hematemesi x
        medical_emergency	16	her abiert ; her smil ; hes trembl ; hit head ; hot lik ; i cough ; infect
        medical_emergency	16	inhal empty ; is big ; is hug ; is vomit ; knock out ; la nuc ; lavab
        medical_emergency	16	lik coffe ; lik roof ; mouth slid ; mustard ; muy confund ; my toilet
        medical_emergency	16	neck wont ; negr com ; nuc ; of <headface> ; of air ; of blood ; of wind
        medical_emergency	16	on hes ; one <headface> ; one pupil ; one sid ; ooz ; oscur ; own nam
        medical_emergency	16	pharmacy but ; podr ; puk blood ; que devolvi ; que devuelv ; r <bodypart>
        medical_emergency	16	rib suck ; roof tar ; sabana y ; sam <ask> ; sam question ; sangr
        medical_emergency	16	sangr desd ; scalp ; septic ; septic 0 ; sid at ; silb ; sink look ; skul
        medical_emergency	16	soy ni ; split open ; spoon is ; spoonful ; stand out ; stop respond ; streak
        medical_emergency	16	suck ; suck in ; suffocat cant ; swel ; swollen ; t 0 ; temperatur
        medical_emergency	16	the inhal ; the thermomet ; thermomet ; thre word ; threw up ; throat clos
        medical_emergency	16	throat is ; tio tom ; toilet is ; toilet look ; turn red ; two word
        medical_emergency	16	up <blood> ; up <see> ; up blood ; up look ; vomit ; vomit sangr ; whack
        medical_emergency	16	what cam ; whistl on ; word at ; word com ; zapato en
        medical_emergency	15	<bodypart> <illness> ; <bodypart> <smell> ; <breath> ; <breath> <medicine>
        medical_emergency	15	<breath> between ; <breath> cant ; <confused> <kin> ; <illness> <hot>
        medical_emergency	15	<illness> attack ; <partner> met ; ahorit es ; air se ; as soup ; asi sigu
        medical_emergency	15	breath right ; burn up ; cant swallow ; com <write> ; crack head ; cuajo
        medical_emergency	15	elbow ; en <hot> ; est vomit ; fiebr ; gasp ; hemorrhag ; hes throw
        medical_emergency	15	hes whit ; of <blood> ; old coffe ; pul <breath> ; pul air ; pupil is
        medical_emergency	15	severe ; severe <confused> ; severe confus ; skul on ; someth cle ; stuf lik
        medical_emergency	15	talk two ; una bol ; up <color> ; varic ; vomit blood ; was red ; yellow and
        medical_emergency	14	<bodysound> <blood> ; <bodysound> pink ; <breath> <take> ; <confused> sinc
        medical_emergency	14	<daytime> <ask> ; <fall> <height> ; <fall> d ; <feel> <say> ; <fluid> sit
        medical_emergency	14	<headface> big ; <hot> <bodypart> ; <hot> lik ; <medicine> empty
        medical_emergency	14	<put> <clothes> ; <say> doesnt ; <shake> <hot> ; a sentenc ; air
        medical_emergency	14	anoch devuelv ; ard ; bor de ; bring up ; cal one ; can hard ; cant finish
        medical_emergency	14	cay d ; coffe run ; cos com ; cough pink ; cubet ; devuelv una ; diabetic no
        medical_emergency	14	emesi x ; fac slid ; from <headface> ; ground emesi ; hav troubl ; head on
        medical_emergency	14	headfirst ; hunden ; hunden las ; just moan ; lack of ; lavab qued
        medical_emergency	14	le hunden ; lik <opioid> ; lik tar ; m cant ; my stool ; pink <fluid>
        medical_emergency	14	pupil big ; put her ; re regul ; red ; respir se ; sleep sit ; vec hoy
        medical_emergency	14	wet coffe ; whol breath
        medical_emergency	13	<blood> <daytime> ; <bodypart> <color> ; <breath> <phone> ; <color> <go>
        medical_emergency	13	<fall> de ; <fire> <feel> ; <fluid> aft ; <headface> <ask> ; <headface> fat
        medical_emergency	13	<hot> <color> ; <intoxicated> <stop> ; <see> <fluid> ; <take> <breath>
        medical_emergency	13	<water> clar ; a cupful ; a griddl ; a stov ; aguit clar ; and hit ; as <eat>
        medical_emergency	13	batter ; bleed from ; blood in ; bol ; but clr ; castanean ; castanean los
        medical_emergency	13	cay de ; cle <drug> ; cle stuf ; confus sinc ; disparat ; dizzy ; en calentur
        medical_emergency	13	f iv ; fear cant ; fev and ; gasp on ; golf bal ; griddl ; ground
        medical_emergency	13	heart valv ; im vomit ; imaginary ; le castanean ; lump ; negr ; nostril fear
        medical_emergency	13	oid y ; one word ; percolator ; pink froth ; quien soy ; sal <water>
        medical_emergency	13	sal aguit ; skateboard ; squeez and ; teter ; the bucket ; throat ; to nap
        medical_emergency	13	two hrs ; una jar ; up <drug> ; up bright ; up stuf ; wont bend
        medical_emergency	12	0 fev ; <angry> q ; <blood> <amount> ; <blood> <night> ; <bodypart> is
        medical_emergency	12	<confused> refus ; <day> <limp> ; <fall> <opening> ; <fall> down
        medical_emergency	12	<fluid> <alcohol> ; <fluid> sinc ; <furniture> <color> ; <headface> first
        medical_emergency	12	<height> <daytime> ; <sick> <color> ; <sick> shut ; <take> <hot> ; abri la
        medical_emergency	12	ago crack ; air past ; and gulp ; back of ; backward off ; big as ; black lik
        medical_emergency	12	braz hinch ; breath lip ; broth from ; cannot <breath> ; cannot breath
        medical_emergency	12	cant <consume> ; chapopot ; chapopot y ; cherry ; clr slur ; cocain per
        medical_emergency	12	colg porqu ; com chapopot ; de <hot> ; febril 0 ; forehead ; from ear
        medical_emergency	12	gon yellow ; grit q ; gulp ; head ; hes <shake> ; hinch ; his spoon ; hot to
        medical_emergency	12	incoherencia ; infl ; la ingl ; le cer ; lemon and ; lie back
        medical_emergency	12	mism <stranger> ; mumbl and ; nostril ; only get ; pura <confused>
        medical_emergency	12	pura incoherencia ; stink ; talk gibberish ; the percolator ; today her
        medical_emergency	12	up red ; with pus ; with red ; x today
        medical_emergency	11	<blood> cx ; <bodypart> siz ; <breath> <need> ; <breath> aft ; <color> streak
        medical_emergency	11	<fire> up ; <fluid> x ; <give> com ; <headface> <feel> ; <headface> <rail>
        medical_emergency	11	<headface> <say> ; <headface> bien ; <key> <eat> ; <last> ten ; <say> nonsens
        medical_emergency	11	<see> lik ; <smell> sweet ; <tool> just ; a dent ; aft smok ; an <eat>
        medical_emergency	11	and pinkish ; blood cx ; blood int ; blood out ; boil on ; bol en
        medical_emergency	11	bright <blood> ; bright blood ; bus goe ; cal slur ; cant catch ; cle drip
        medical_emergency	11	clos aft ; com papel ; con <say> ; cx ; de calentur ; del cuel ; dov
        medical_emergency	11	drift off ; every breath ; eye yellow ; fel off ; fiebr de ; find ; golpe la
        medical_emergency	11	gris ; handlebar ; her skul ; her teeth ; husband fel ; infect and
        medical_emergency	11	it <smell> ; it bright ; it smel ; la escaler ; la piern ; lad thi ; last ten
        medical_emergency	11	le dic ; leav ama ; look lik ; on bench ; piern ; pinkish ; que pai
        medical_emergency	11	red streak ; she knelt ; sho in ; smel sweet ; soy y ; stop thre ; supur
        medical_emergency	11	talk nonsens ; the handlebar ; the hollow ; went over ; which bus ; word out
        medical_emergency	10	<amount> paso ; <blood> <go> ; <bodypart> hard ; <breath> <asleep>
        medical_emergency	10	<breath> no ; <breath> right ; <color> <hot> ; <color> <rope>
        medical_emergency	10	<confused> doesnt ; <drug> lik ; <eat> stir ; <fall> <hit> ; <furniture> go
        medical_emergency	10	<go> <breath> ; <headface> <drive> ; <headface> doesnt ; <headface> split
        medical_emergency	10	<height> <cold> ; <hot> ; <hot> <blood> ; <hot> to ; <illness> drain
        medical_emergency	10	<illness> t ; <medicine> but ; <partner> llen ; <past> <break> ; <put> her
        medical_emergency	10	<shake> <cold> ; <tool> upright ; absces on ; agach ; an egg ; and split
        medical_emergency	10	answer question ; asfixi ; bathroom in ; been bring ; been lying ; betabel
        medical_emergency	10	between gasp ; bolt upright ; both eye ; bottom of ; breath cal ; cabez
        medical_emergency	10	cabez hac ; cannot <say> ; cant nam ; carp ; cereal and ; coagulo
        medical_emergency	10	coffe stir ; descalabr ; dock last ; el <daytime> ; el mediodi ; espos llen
        medical_emergency	10	fat as ; gon green ; head first ; hes <sick> ; in door ; in oven ; inhal
        medical_emergency	10	inhal been ; is yellow ; jal y ; jugo en ; la cabez ; lac to ; le sal
        medical_emergency	10	lik <container> ; lik bread ; lump on ; lung wont ; m <illness> ; m cirrhosi
        medical_emergency	10	medi cubet ; melon ; nonsens ; only open ; oven ; oven cal ; own addres
        medical_emergency	10	pleas hurry ; remot and ; repit la ; sal <blood> ; sal sangr ; sangr much
        medical_emergency	10	sens ; shak chil ; si hubier ; slid down ; slur ; somebody pour ; soy duen
        medical_emergency	10	swallow spit ; swollen red ; tar and ; templ ; templ on ; the slic
        medical_emergency	10	to breakfast ; tongu fat ; un <headface> ; un ojo ; un puestit ; up four
        medical_emergency	10	what year ; word ; y <hot> ; y ard ; y jal ; yellow ; yellow as
        medical_emergency	9	+ <color> ; 0 <confused> ; 0 iv ; 0 piedr ; 0 sinc ; <blood> <blood>
        medical_emergency	9	<breath> lying ; <breath> only ; <color> + ; <color> as ; <confused> she
        medical_emergency	9	<eat> <smell> ; <fall> <drive> ; <fall> <needle> ; <give> parec ; <go> back
        medical_emergency	9	<headface> abiert ; <hit> con ; <hot> <shake> ; <hot> sinc ; <hot> with
        medical_emergency	9	<kin> <fall> ; <limp> <moment> ; <partner> <limp> ; <rope> sinc
        medical_emergency	9	<smell> <money> ; <stimulant> <bodypart> ; <stop> knock ; <think> <daytime>
        medical_emergency	9	abiert ; aft <fall> ; alcanz el ; an oven ; arm is ; asi <continue> ; asthm
        medical_emergency	9	batter his ; been black ; black ; black as ; blanc com ; bleed ; breath lying
        medical_emergency	9	burn to ; calentur de ; can only ; clos up ; coffe ; com up ; con <hot>
        medical_emergency	9	con cuajo ; con fiebr ; confus she ; crack his ; crook of ; crystal been
        medical_emergency	9	cup of ; dai absces ; devuelv parec ; diabetic ; dic mam ; dormilon ; drip out
        medical_emergency	9	droop ; egg on ; el oid ; escup <blood> ; escup sangr ; estoy vomit ; febril
        medical_emergency	9	for <breath> ; for air ; fork is ; four pillow ; fx aft ; gray at ; gulp lik
        medical_emergency	9	head injury ; herman meti ; hes <fire> ; hes burn ; hierv ; hierv de
        medical_emergency	9	hot with ; husb talk ; i squeez ; in surgery ; infection ; is hot ; is infect
        medical_emergency	9	is or ; is unresponsiv ; isnt wel ; it couldnt ; iv <continue> ; la per
        medical_emergency	9	lad al ; lavab com ; le hinch ; lik <eat> ; lik <fluid> ; lik wet ; llen medi
        medical_emergency	9	met the ; moan ; morn look ; my templ ; nam thi ; ni camin ; nuc en ; off load
        medical_emergency	9	oid ; ojo lo ; old <eat> ; on forehead ; on kne ; oven and ; own bathroom
        medical_emergency	9	peg con ; pharmacy ; r arm ; red from ; respir a ; roj ; sangr <amount>
        medical_emergency	9	se descalabr ; see whit ; she hot ; shiver with ; sick x ; sinc thi ; son re
        medical_emergency	9	the ear ; thigh ; thigh is ; throw up ; un absces ; un chichon ; unresponsiv
        medical_emergency	9	us wher ; with <blood> ; with dark ; word cam ; wrong <bodypart> ; wrong hand
        medical_emergency	8	0 absces ; 0 diabetic ; <afraid> as ; <blood> <consume> ; <blood> <headface>
        medical_emergency	8	<blood> <sick> ; <blood> from ; <bodypart> <stiff> ; <breath> <go>
        medical_emergency	8	<breath> <hear> ; <breath> bien ; <breath> con ; <color> ; <color> <drug>
        medical_emergency	8	<confused> <say> ; <day> didnt ; <eat> read ; <fall> <headface> ; <fluid> from
        medical_emergency	8	<fluid> wont ; <friend> f ; <headface> <moment> ; <headface> clock
        medical_emergency	8	<headface> on ; <hot> <furniture> ; <hot> and ; <illness> <bodypart>
        medical_emergency	8	<intoxicated> <headface> ; <night> <color> ; <night> threw
        medical_emergency	8	<official> <afraid> ; <palecolor> <smell> ; <palecolor> <tool>
        medical_emergency	8	<partner> <height> ; <partner> typ ; <phone> bien ; <photo> <leave>
        medical_emergency	8	<play> <hot> ; <relapse> <water> ; <room> headfirst ; <shake> <bodysound>
        medical_emergency	8	<stiff> with ; <stop> twic ; <stranger> ring ; <tool> <illness> ; <tool> <say>
        medical_emergency	8	<treatment> and ; <wait> <headface> ; a carp ; a dim ; a fev ; abuel no
        medical_emergency	8	ago hit ; amaneci amaril ; and been ; answ his ; answer everyth ; are lik
        medical_emergency	8	ativan aft ; aunt nam ; backward ; backward ont ; be from ; being <drug>
        medical_emergency	8	being dop ; black + ; breath aft ; broth drink ; cabez abiert ; cae el
        medical_emergency	8	cam off ; cant <say> ; cant get ; chicken in ; clar por ; cle and ; coffe then
        medical_emergency	8	collaps in ; com asient ; contest bien ; cook has ; could <eat> ; could that
        medical_emergency	8	crack her ; crank sinc ; crew lead ; curb ; d la ; dai fev ; de jugo ; del rio
        medical_emergency	8	dim and ; dond se ; dur <eat> ; epipen ; er thing ; est muy ; every lamp
        medical_emergency	8	every minut ; f <photo> ; fat ; fat and ; fel and ; fiebr 0 ; from <needle>
        medical_emergency	8	from needl ; fue pa ; gargant ; gf has ; gibberish ; going up ; grand que
        medical_emergency	8	ground out ; he lie ; head open ; headach got ; hes sup ; hes talk ; hoy llev
        medical_emergency	8	i shoot ; i stand ; id fellow ; im boil ; inhal is ; is throw ; its everywher
        medical_emergency	8	jal ; jugo ; just <bodysound> ; kettl in ; kitchen cha ; la alvar ; la gargant
        medical_emergency	8	la pil ; le escur ; le supur ; lip r ; lip swel ; lung ; m fel ; mam amaneci
        medical_emergency	8	marc 0 ; marcan ; mumbl ; my skul ; my wif ; nam cant ; nam stil ; neck
        medical_emergency	8	on sof ; one eye ; ont <build> ; ooz and ; open past ; or wher ; out cant
        medical_emergency	8	out going ; own <room> ; own front ; pa <go> ; padrenuestr ; palabra
        medical_emergency	8	palabra que ; past elbow ; peed in ; per ahorit ; pinhead and ; prop on
        medical_emergency	8	puk sinc ; pur <blood> ; pur sangr ; que <give> ; ring a ; run sinc ; salt her
        medical_emergency	8	scalp split ; se abri ; se golpe ; shak her ; she hunt ; sinc sup ; sist cut
        medical_emergency	8	stair headfirst ; stair lik ; steakhous ; stool ; strip <height> ; strip climb
        medical_emergency	8	supur y ; swel i ; swel up ; talk for ; the bottom ; the freez ; the remot
        medical_emergency	8	the spot ; the templ ; thi <start> ; thi began ; throw ; thumb in ; tight as
        medical_emergency	8	tim round ; tissu ; to er ; troubl ; tub edg ; upright in ; valv ; ve dobl
        medical_emergency	8	voic gon ; walk straight ; was <color> ; wds ; what <year> ; wheez
        medical_emergency	8	with activ ; with tuesday ; wont lift ; wrk ; y habl
        medical_emergency	7	0 c ; 0 disorient ; <alcohol> <hot> ; <always> throw ; <amount> <blood>
        medical_emergency	7	<asleep> sent ; <blade> com ; <blood> <hear> ; <blood> <stop> ; <blood> cant
        medical_emergency	7	<blood> del ; <blood> int ; <blood> por ; <bodypart> <consume>
        medical_emergency	7	<bodypart> <headface> ; <bodypart> <sick> ; <bodypart> between
        medical_emergency	7	<bodypart> thos ; <bodypart> you ; <breath> <past> ; <color> <height>
        medical_emergency	7	<color> <smell> ; <confused> ; <consume> <fluid> ; <container> <blood>
        medical_emergency	7	<container> <fire> ; <container> <photo> ; <daytime> <try> ; <eat> <ask>
        medical_emergency	7	<eat> <daytime> ; <eat> behind ; <eat> then ; <fluid> <color> ; <fluid> <hot>
        medical_emergency	7	<headface> are ; <headface> cant ; <height> thi ; <hot> as ; <illness> l
        medical_emergency	7	<leave> ama ; <limp> ; <limp> <room> ; <opening> <crash> ; <opening> <past>
        medical_emergency	7	<room> <color> ; <room> <intoxicated> ; <rope> porqu ; <say> <limp>
        medical_emergency	7	<say> enred ; <say> out ; <see> <eat> ; <sick> twic ; <sick> x
        medical_emergency	7	<stiff> <illness> ; <stimulant> <sad> ; <stop> its ; <take> tod ; <wait> can
        medical_emergency	7	a spoon ; absces l ; aft <amount> ; al <consume> ; alprazolam x ; ambulanci y
        medical_emergency	7	and <smell> ; and rigor ; and skin ; and smel ; anoch hoy ; arm wher
        medical_emergency	7	as <tool> ; as mustard ; between <say> ; between word ; big than ; black stuf
        medical_emergency	7	bleed cant ; bread dough ; breath inhal ; brown his ; buttock ; cabez y
        medical_emergency	7	caf mol ; calentur y ; catch his ; cay ; cay borrach ; celul en ; chichon
        medical_emergency	7	closet think ; clr husb ; coat on ; com <eat> ; com caf ; com jamon ; con pus
        medical_emergency	7	confund no ; confund y ; cough ; dad fel ; dai throw ; debil ; deft
        medical_emergency	7	del <happy> ; del oid ; dent ; down she ; drain <color> ; drain green
        medical_emergency	7	ear ask ; edg with ; el piquet ; ems 0 ; escaler ; espos ; est rar ; every let
        medical_emergency	7	everyth ; eye are ; first int ; from <kill> ; from shoot ; fry an ; get thre
        medical_emergency	7	going on ; habl enred ; hand thos ; hard with ; has arm ; has doubl ; has quit
        medical_emergency	7	head split ; her <happy> ; her elbow ; her night ; herman tien ; his head
        medical_emergency	7	his sentenc ; hot as ; huel ; hund ; i threw ; im throw ; in <opening>
        medical_emergency	7	is blood ; is clos ; is swollen ; isnt see ; jamon ; jar de ; keep being
        medical_emergency	7	keep throw ; kettl ; la <headface> ; la orej ; lavador y ; leg of ; leg went
        medical_emergency	7	lemon ; lie flat ; lighthead ; lik <trade> ; lip tingl ; lo and ; load dock
        medical_emergency	7	mak <feel> ; mak sens ; mat ; me <official> ; me offic ; medi <headface>
        medical_emergency	7	medi car ; mis <headface> ; mism <ask> ; mism pregunt ; mom fac ; my <hot>
        medical_emergency	7	my armpit ; my calf ; my elbow ; nam he ; neck no ; ni ; nin step ; noma hac
        medical_emergency	7	now vomit ; numb im ; of cereal ; of fifty ; offic think ; on car ; on concret
        medical_emergency	7	only <town> ; only bakery ; only com ; orej ; out get ; out id ; pag open
        medical_emergency	7	pas out ; peed himself ; purs in ; quit twic ; r forearm ; rat ya ; red 0
        medical_emergency	7	red on ; red strip ; refus er ; regul 0 ; report husb ; rest a ; rigor
        medical_emergency	7	sangr del ; sangr por ; sausag ; se dij ; shack ; she answer ; she heard
        medical_emergency	7	she talk ; shirt on ; sick is ; sit <tool> ; sit bolt ; skin between
        medical_emergency	7	so <confused> ; so confus ; stair ; stair drunk ; stand the ; stink and
        medical_emergency	7	streak up ; su nombr ; suffocat ; temp 0 ; tenant upstair ; thermomet say
        medical_emergency	7	thrown up ; to <limp> ; to faint ; toe went ; tosi ; town so ; very <confused>
        medical_emergency	7	very confus ; vomit 0 ; was sick ; wet ground ; wheezy ; which <drive>
        medical_emergency	7	whistl lik ; whos hand ; wif put ; with chil ; word no ; worst <pain>
        medical_emergency	7	worst headach ; y calient ; y program ; yellow eye
        medical_emergency	6	+ <headface> ; / w ; 0 refus ; <always> that ; <amount> <breath>
        medical_emergency	6	<blood> <give> ; <bodypart> clos ; <bodypart> infl ; <bodypart> lik
        medical_emergency	6	<break> his ; <breath> <furniture> ; <breath> <headface> ; <breath> com
        medical_emergency	6	<breath> por ; <cold> for ; <color> <need> ; <color> <past> ; <color> <say>
        medical_emergency	6	<color> from ; <container> int ; <continue> <ask> ; <day> <say> ; <day> est
        medical_emergency	6	<daytime> <color> ; <drive> <limp> ; <eat> <hot> ; <eat> <phone>
        medical_emergency	6	<feel> <think> ; <fire> al ; <fluid> out ; <friend> <fluid> ; <furniture> shut
        medical_emergency	6	<furniture> twic ; <happy> hac ; <headface> <eat> ; <headface> <fall>
        medical_emergency	6	<headface> <hit> ; <headface> bounc ; <headface> hav ; <headface> stand
        medical_emergency	6	<headface> ther ; <headface> uneven ; <hit> <bodypart> ; <hold> <leave>
        medical_emergency	6	<hot> <daytime> ; <hot> <fluid> ; <hot> con ; <illness> <fluid>
        medical_emergency	6	<leave> <last> ; <leave> corn ; <limp> <pet> ; <moment> short
        medical_emergency	6	<opening> <last> ; <opening> step ; <palecolor> com ; <partner> <fall>
        medical_emergency	6	<phone> <intoxicated> ; <sad> <headface> ; <say> pura ; <say> rar
        medical_emergency	6	<say> salad ; <see> <cold> ; <see> <palecolor> ; <smell> <fire>
        medical_emergency	6	<stimulant> been ; <stranger> <fluid> ; <stranger> pour ; <think> <year>
        medical_emergency	6	<think> her ; <week> <day> ; <write> <bodysound> ; <year> <fluid> ; a chicken
        medical_emergency	6	a gash ; a grapefruit ; a lemon ; a melon ; a temperatur ; a whistl ; abri
        medical_emergency	6	ago tremulou ; als got ; ambulanci por ; and <blood> ; and bleed ; and blood
        medical_emergency	6	and cant ; and crack ; and grainy ; and red ; and weep ; aqui ; arm absces
        medical_emergency	6	armpit ; armpit teeth ; asient de ; at motel ; at rest ; attack
        medical_emergency	6	auditor guest ; bad <fall> ; bad fal ; basement stair ; bath mat
        medical_emergency	6	been <color> ; been shak ; big <blood> ; big gash ; black in ; ble ; bleed and
        medical_emergency	6	blow lik ; boc abiert ; boc cad ; boc se ; both <headface> ; bottom
        medical_emergency	6	breakfast my ; breath ; breath cant ; bucket ; cal everybody ; cal gasp
        medical_emergency	6	calient con ; cannot tel ; cant <take> ; cant speak ; cant walk ; chipot
        medical_emergency	6	cocain year ; cold for ; com <play> ; com litr ; com mol ; con coagulo
        medical_emergency	6	concussion ; contest con ; curtain shut ; dark ; day been ; de bien
        medical_emergency	6	de tambor ; desorient ; dispatch driv ; doe drink ; down one ; drain last
        medical_emergency	6	drench in ; drink an ; drip from ; eat it ; ed <hospital> ; eight ; el <day>
        medical_emergency	6	elbow has ; empez anoch ; entiend lo ; escaler y ; escalera ; escur <water>
        medical_emergency	6	escur aguit ; faint ; fal ; fel ; fel hit ; fiebr y ; filt ; four without
        medical_emergency	6	frasc per ; freckl ; from slam ; from the ; gach ; gav addres ; gon stif
        medical_emergency	6	got wors ; grainy ; ground and ; habl rar ; had your ; head at ; head blood
        medical_emergency	6	head out ; her <fluid> ; her <headface> ; herman ; hes put ; his <headface>
        medical_emergency	6	his rib ; hit his ; hollow ; hurt so ; husb did ; in becaus ; int bed
        medical_emergency	6	iop tak ; is <hot> ; is <limp> ; is as ; isnt <see> ; it <fluid> ; it wait
        medical_emergency	6	its august ; its christma ; its swollen ; its wher ; ive drank ; just threw
        medical_emergency	6	keep ask ; la bolsit ; la lavador ; lack ; las <rope> ; las cuerd
        medical_emergency	6	las escalera ; le encontramo ; left corn ; leg in ; lengu no ; lift and
        medical_emergency	6	lik <leave> ; lik leav ; lin her ; lip feel ; los tobil ; los word
        medical_emergency	6	lying down ; m <fall> ; mam agar ; me abri ; mention ther ; milk in
        medical_emergency	6	min confus ; minut hes ; mustard sinc ; my neighbor ; my paralegal ; n <limp>
        medical_emergency	6	nam <continue> ; night lit ; nineteen ; nit now ; noon that ; numb at
        medical_emergency	6	of <breath> ; off <put> ; off lad ; on warfarin ; one half ; open nobody
        medical_emergency	6	or which ; oth a ; pai est ; panz de ; pic ; porch 0 ; porch step ; prim el
        medical_emergency	6	puestit ; puestit de ; puk ; pupil uneven ; pus fiebr ; recogniz ; report
        medical_emergency	6	respir ; respir por ; road going ; rotten ; sangr negr ; sangr tom
        medical_emergency	6	scalp open ; scorch ; se cay ; see doubl ; sent en ; she <hot> ; she <limp>
        medical_emergency	6	she put ; she sit ; sinu ; siz ; someth pop ; splinter ; sra ; sra espos
        medical_emergency	6	stair last ; straw at ; streak <go> ; struck head ; t ; temperatur of
        medical_emergency	6	termometr ; that be ; the leg ; the oven ; the sink ; ther mor ; throw it
        medical_emergency	6	til mon ; to toilet ; today or ; toilet ; touch and ; tre ; tub last
        medical_emergency	6	un chipot ; un popot ; una cos ; uneven ; up is ; up twic ; upright
        medical_emergency	6	ve <amount> ; vecin report ; what com ; whistl when ; wif sleep ; with cold
        medical_emergency	6	with tranq ; word salad ; y sinc ; y tien ; ya despiert
        medical_emergency	5	# ; + drench ; 0 and ; 0 brandy ; 0 hit ; <always> <bodypart>
        medical_emergency	5	<always> <colleague> ; <always> tod ; <awake> <blood> ; <blood> <color>
        medical_emergency	5	<blood> <furniture> ; <blood> y ; <bodypart> del ; <bodypart> fat
        medical_emergency	5	<bodysound> up ; <breath> <stop> ; <breath> me ; <build> he
        medical_emergency	5	<chestheart> wont ; <child> pt ; <child> we ; <clothes> en ; <clothes> twic
        medical_emergency	5	<color> <cold> ; <color> stool ; <consume> <see> ; <container> <see>
        medical_emergency	5	<container> twic ; <day> <amount> ; <day> <bodysound> ; <day> at
        medical_emergency	5	<daytime> <wait> ; <drug> <fluid> ; <eat> <bodypart> ; <eat> <outdoors>
        medical_emergency	5	<eat> al ; <fall> <put> ; <fall> backward ; <fall> his ; <fall> off
        medical_emergency	5	<feel> im ; <fire> <hear> ; <fluid> <eat> ; <friend> mi ; <furniture> <sick>
        medical_emergency	5	<go> <color> ; <go> backward ; <go> out ; <headface> <build>
        medical_emergency	5	<headface> <continue> ; <headface> <rope> ; <headface> <see>
        """
}
