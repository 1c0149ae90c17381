extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency2 = """
        medical_emergency	5	a toilet ; about even ; absces r ; ahorit ; am <color> ; am very ; an absces
        medical_emergency	5	and by ; and crack ; and granny ; and sol ; and swollen ; and today ; and wish
        medical_emergency	5	antibiotic ; apartment ; are <amount> ; arm wont ; as mustard ; at <asleep>
        medical_emergency	5	audibl ; auditor guest ; ayer est ; bal and ; barkeep ; bathroom in
        medical_emergency	5	bathroom is ; been shak ; being <sick> ; being sick ; bf <phone> ; big <blood>
        medical_emergency	5	bil then ; black stool ; bleed and ; bleed not ; blood and ; blood int
        medical_emergency	5	blood thi ; blood twic ; bloody ; boc ; boc y ; bolillo ; bon dry ; braz
        medical_emergency	5	breath inhal ; broth hit ; cabez hoy ; cal was ; calient con ; cant tel
        medical_emergency	5	car com ; cay borrach ; cay del ; cesare ; chichon ; chut ; cold for
        medical_emergency	5	collaps in ; com bor ; com mol ; complet ; confund ; costilla se ; cough up
        medical_emergency	5	couldnt com ; county thi ; crack over ; cristal braz ; curb 0 ; dad gon
        medical_emergency	5	dai shak ; day had ; day it ; day person ; de bien ; dec ; dessert ; dim and
        medical_emergency	5	doe <consume> ; doesnt ; dog leash ; doubl my ; drench in ; dres a ; drift
        medical_emergency	5	drop his ; ear by ; ear leak ; encontramo ; enred ; est <fluid> ; even <water>
        medical_emergency	5	even wat ; extreme ; eye hav ; febril ; fel 0 ; forehead on ; freez and
        medical_emergency	5	from <kill> ; from shoot ; ful <breath> ; ful breath ; gav addres ; gon stif
        medical_emergency	5	ground and ; group but ; ha par ; had to ; halfway through ; has both
        medical_emergency	5	he <limp> ; head hard ; her throat ; herman ; his <say> ; his smil ; hold phon
        medical_emergency	5	hoy veo ; huel mal ; im run ; in sharpi ; incoherencia no ; int <furniture>
        medical_emergency	5	iop tak ; is throw ; is wors ; isnt ; it <fluid> ; it <goodbye> ; it wait
        medical_emergency	5	its august ; jal ; jug de ; keep repeat ; la carp ; la guardi ; la lavador
        medical_emergency	5	la tercer ; languag i ; las <rope> ; las cuerd ; laugh it ; lavador
        medical_emergency	5	le <leave> ; le infect ; leak out ; left foot ; leg is ; lif ; light <pain>
        medical_emergency	5	lik <fluid> ; lik bread ; lik wet ; lo que ; lo tra ; luchador ; lying
        medical_emergency	5	lying down ; m <daytime> ; m huf ; mam agar ; me abri ; me entiend ; mouth not
        medical_emergency	5	mustard sinc ; my arm ; my lip ; my paralegal ; nam him ; nam or ; neck is
        medical_emergency	5	neighbor re ; ni acost ; night start ; nitrou a ; no me ; not mak ; noth <go>
        medical_emergency	5	now cant ; now drowsy ; now vomit ; numb i ; numb im ; nurs ; ok dont
        medical_emergency	5	ont the ; open <past> ; open nobody ; or which ; oth end ; out cant ; out twic
        medical_emergency	5	padeci ; por mi ; prim el ; propi <partner> ; propi espos ; put ; question i
        medical_emergency	5	ran ; re <furniture> ; re m ; reconoc a ; red 0 ; red and ; red blood
        medical_emergency	5	respir por ; resuel ; ring ; roof fel ; run 0 ; sab quien ; sangr y ; scorch
        medical_emergency	5	se <photo> ; se peg ; sharpi ; she up ; shirt on ; sick is ; sick twic
        medical_emergency	5	sid lik ; sinc <eat> ; sink ; sink was ; sit ; siz of ; smel and ; snf nurs
        medical_emergency	5	son say ; spit ; spoon ; stair my ; stand up ; step <night> ; stink and ; stir
        medical_emergency	5	straight and ; struck head ; su nombr ; swollen 0 ; t ; temp ; the <moment>
        medical_emergency	5	the bump ; the kettl ; the leg ; the pillow ; the sink ; the skat ; the tenant
        medical_emergency	5	thermomet and ; thi <start> ; thi began ; thi comput ; thos gas ; thre year
        medical_emergency	5	threw ; tien una ; til mon ; tip off ; to touch ; tobil ; today one
        medical_emergency	5	touch and ; tra un ; tuesday ; tv remot ; un lad ; un rat ; walk ; walk int
        medical_emergency	5	walk out ; wds ; went backward ; which hous ; whistl ; with <cold> ; word stop
        medical_emergency	5	word then ; y hes ; y marc ; y r ; you anyway ; your <treatment>
        medical_emergency	4	+ <headface> ; 0 <rope> ; 0 ano ; 0 blanket ; 0 confd ; 0 ivdu
        medical_emergency	4	<alcohol> <amount> ; <alcohol> <hot> ; <alcohol> settl ; <always> <illness>
        medical_emergency	4	<amount> <play> ; <amount> <think> ; <ask> <ask> ; <ask> <treatment>
        medical_emergency	4	<asleep> cant ; <blood> <hear> ; <blood> and ; <bodypart> +
        medical_emergency	4	<bodypart> <bodypart> ; <bodypart> <hear> ; <bodypart> <hopeless>
        medical_emergency	4	<bodypart> dond ; <bodypart> infect ; <bodypart> pul ; <bodypart> through
        medical_emergency	4	<breath> <furniture> ; <breath> and ; <breath> i ; <breath> in
        medical_emergency	4	<breath> right ; <child> <kin> ; <child> pt ; <clothes> twic
        medical_emergency	4	<colleague> <limp> ; <color> <cold> ; <color> and ; <color> con ; <color> from
        medical_emergency	4	<container> per ; <continue> <try> ; <continue> being ; <continue> down
        medical_emergency	4	<continue> throw ; <day> <moment> ; <day> or ; <daytime> <color>
        medical_emergency	4	<daytime> <phone> ; <daytime> cant ; <daytime> est ; <drug> <shake>
        medical_emergency	4	<eat> <bodypart> ; <eat> <phone> ; <eat> al ; <eat> has ; <eat> l
        medical_emergency	4	<fall> <blood> ; <fall> <intoxicated> ; <fall> <put> ; <fall> backward
        medical_emergency	4	<feel> <feel> ; <fire> en ; <fluid> <partner> ; <fluid> from ; <friend> mi
        medical_emergency	4	<furniture> turn ; <headface> <ask> ; <headface> <see> ; <headface> abiert
        medical_emergency	4	<headface> by ; <headface> del ; <headface> hes ; <headface> if
        medical_emergency	4	<headface> leak ; <headface> met ; <headface> not ; <height> le
        medical_emergency	4	<hold> <leave> ; <hot> <stiff> ; <illness> per ; <insurance> then
        medical_emergency	4	<intoxicated> + ; <intoxicated> <bodypart> ; <intoxicated> <fluid>
        medical_emergency	4	<kin> <day> ; <kin> <partner> ; <kin> <stimulant> ; <kin> le
        medical_emergency	4	<law> <official> ; <law> scen ; <leave> <stiff> ; <leave> ama
        medical_emergency	4	<moment> <intoxicated> ; <moment> cant ; <moment> hasnt ; <money> <breath>
        medical_emergency	4	<money> conmig ; <month> <fluid> ; <month> <illness> ; <night> <hot>
        medical_emergency	4	<opening> can ; <outdoors> <headface> ; <pain> <phone> ; <pain> him
        medical_emergency	4	<palecolor> <leave> ; <palecolor> doesnt ; <palecolor> of ; <partner> is
        medical_emergency	4	<past> <clothes> ; <pet> <build> ; <record> <remember> ; <record> over
        medical_emergency	4	<remember> <drive> ; <room> step ; <rope> ; <say> <kin> ; <say> <partner>
        medical_emergency	4	<say> ful ; <say> pur ; <say> pura ; <say> teng ; <say> und ; <see> kind
        medical_emergency	4	<shake> <put> ; <shake> <think> ; <sick> <daytime> ; <smell> a ; <sober> <eat>
        medical_emergency	4	<sober> hse ; <stop> <law> ; <stop> twic ; <take> <amount> ; <take> <seizure>
        medical_emergency	4	<think> <day> ; <think> <year> ; <think> quien ; <treatment> <month>
        medical_emergency	4	<try> <clean> ; <wait> <color> ; <wait> can ; <wait> upright ; <water> <past>
        medical_emergency	4	a <limp> ; a breath ; a can ; a chicken ; a crim ; a helmet ; a lad ; a lemon
        medical_emergency	4	a paint ; a pink ; a sausag ; abanic ; abr la ; ahog no ; al rev ; al tequil
        medical_emergency	4	alg o ; algodon ; amount unk ; an <illness> ; and <blood> ; and <break>
        medical_emergency	4	and chil ; and im ; and is ; and up ; ano 0 ; anoch no ; aqui ; are tingl
        medical_emergency	4	arm ; at stop ; august ; back hurt ; bad heart ; been com ; been thre
        medical_emergency	4	beer four ; beg to ; big <hot> ; big gash ; big hot ; both hand ; bottl not
        medical_emergency	4	braz infect ; braz le ; breath right ; brush her ; bucket ; bus ; calient
        medical_emergency	4	can and ; cant <take> ; cant open ; cervez hac ; cirrhosi stil ; clar de
        medical_emergency	4	coconut ; collaps ; com <furniture> ; com out ; confund y ; confus doesnt
        medical_emergency	4	corn and ; crim scen ; cuchar y ; cuest respir ; curb with ; dad drink
        medical_emergency	4	de cabez ; de jamaic ; de que ; de temperatur ; desd el ; diari hoy ; dic a
        medical_emergency	4	didnt go ; diseas ; disorient ; dock an ; doe night ; dolor ; door ; dur
        medical_emergency	4	each trip ; ear and ; eat it ; ech sus ; el abanic ; el de ; embaraz ; enred y
        medical_emergency	4	entr ; es grip ; escaler ; escaler y ; escalon ; etoh amt ; existen
        medical_emergency	4	f <count> ; f <limp> ; fal ; fel ; fel backward ; figur on ; find ; foot wound
        medical_emergency	4	footbal weekend ; forget what ; fork is ; freez ; from a ; from slam
        medical_emergency	4	from the ; fry ; gag every ; glu and ; glucos ; go <palecolor> ; going on
        medical_emergency	4	gon ; ground stil ; ground twic ; h ; hal and ; hamac con ; happen ; hard he
        medical_emergency	4	hasnt mad ; head and ; head open ; head out ; heart valv ; her hand ; her lung
        medical_emergency	4	herman tien ; heroin four ; hes <say> ; hes clos ; hes throw ; hij
        medical_emergency	4	him <asleep> ; hinch con ; his bel ; his coat ; his neck ; his pajama
        medical_emergency	4	his rib ; his sho ; hiz una ; hospic vol ; hse <colleague> ; hse mgr ; hurt
        medical_emergency	4	hurt him ; i cant ; i drew ; i shoot ; im fourteen ; in cant ; in low ; in tub
        medical_emergency	4	infect con ; iop ; iop day ; is <fluid> ; is black ; its wors ; iv abx
        medical_emergency	4	jamon calient ; jobsit ; just ran ; keep throw ; keep walk ; key ; kid nam
        medical_emergency	4	kitchen ; l hand ; la <height> ; la boc ; la cocain ; la cuchar ; la hamac
        medical_emergency	4	la pil ; lat ; laugh about ; le <fluid> ; le escur ; leak ; leg from
        medical_emergency	4	let that ; lift and ; light hurt ; lik ground ; lin going ; lin has ; lip feel
        medical_emergency	4	look kind ; los word ; luggag ; lung ; lung and ; lying flat ; lying on
        medical_emergency	4	m cirrhosi ; m clr ; m meth ; mam ; marc de ; mas informacion ; me <breath>
        medical_emergency	4	me ahog ; mi <stranger> ; mid <say> ; mid word ; mism ; mom use ; mouth ; mush
        medical_emergency	4	mustard bel ; my air ; my calf ; my groin ; my nail ; my pic ; my throat
        medical_emergency	4	myself 0 ; neck for ; negro ; new <chestheart> ; new heart ; ni pa ; nit now
        medical_emergency	4	no existen ; no sup ; now hasnt ; nurs aid ; nurs friend ; off <opening>
        medical_emergency	4	off load ; off porch ; or find ; or work ; oth <stop> ; oth and ; out <go>
        medical_emergency	4	out wrong ; outreach 0 ; pa un ; pai ; par <phone> ; pas is ; pech ahorit
        medical_emergency	4	peed ; piedr hac ; pierna le ; pint x ; porch last ; pued ; purs in ; queri
        medical_emergency	4	question every ; quien ; r ; radiator ; raj la ; ran out ; re broth
        medical_emergency	4	red strip ; refus <emergency> ; refus ems ; rent conmig ; repit ; s i
        medical_emergency	4	sam sentenc ; sam thre ; say his ; se <hit> ; se raj ; se vin ; see two
        medical_emergency	4	sent al ; sentenc ; shak say ; shallow <stop> ; shallow end ; she 0
        medical_emergency	4	she <hot> ; she <limp> ; she pul ; she sit ; she wait ; should ; si tom
        medical_emergency	4	sideway ; sinc 0 ; sinc dawn ; sinc the ; sit <tool> ; sit bolt ; slid and
        medical_emergency	4	slip crack ; slip in ; slur + ; smel burn ; sob hse ; sobac ; sobac y
        medical_emergency	4	sock on ; spe with ; split <say> ; split talk ; spot in ; sra ; start today
        medical_emergency	4	stay upright ; step <headface> ; straw at ; stuf sinc ; tap las ; tard est
        medical_emergency	4	teeth in ; teeth with ; telefon me ; the armpit ; the black ; the crown
        medical_emergency	4	the elbow ; the gray ; the load ; the stairwel ; the tent ; the wound
        medical_emergency	4	then <color> ; then <say> ; ther <blood> ; ther blood ; ther hes ; ther mor
        medical_emergency	4	thing <always> ; thing every ; tien dos ; today ; today he ; tonight i
        medical_emergency	4	took in ; trembl is ; twic ; una <headface> ; up <amount> ; up past ; venta
        medical_emergency	4	vodk thre ; vomit bright ; walk lik ; was <sick> ; was right ; week ago
        medical_emergency	4	week and ; went down ; went numb ; went over ; what <day> ; what <month>
        medical_emergency	4	what <year> ; what com ; what month ; what town ; when i ; wher ; wher her
        medical_emergency	4	who won ; wif wif ; wish it ; with <hot> ; work client ; worth <say>
        medical_emergency	4	y <continue> ; ya baj ; yesterday hes
        medical_emergency	3	% on ; / 0 ; <amount> <smell> ; <ask> over ; <awake> <stop> ; <awake> cant
        medical_emergency	3	<blood> <always> ; <blood> <clean> ; <blood> twic ; <blood> x
        medical_emergency	3	<bodypart> <limp> ; <bodypart> le ; <bodypart> thing ; <bodysound> <fluid>
        medical_emergency	3	<bodysound> so ; <chestheart> <needle> ; <clean> as ; <clinician> <job>
        medical_emergency	3	<clinician> but ; <clothes> <clothes> ; <clothes> clos ; <cold> then
        medical_emergency	3	<colleague> res ; <color> <need> ; <color> lin ; <consume> alg ; <consume> la
        medical_emergency	3	<day> <fall> ; <daytime> <headface> ; <drive> re ; <eat> <hear> ; <eat> an
        medical_emergency	3	<eat> bright ; <eat> int ; <eat> nic ; <fall> <bodypart> ; <fall> el
        medical_emergency	3	<feel> <daytime> ; <feel> im ; <fire> to ; <fluid> <say> ; <fluid> ive
        medical_emergency	3	<friend> <say> ; <furniture> twic ; <give> own ; <headface> <build>
        medical_emergency	3	<headface> <day> ; <headface> <furniture> ; <headface> <job>
        medical_emergency	3	<headface> <stop> ; <headface> <think> ; <headface> dusky ; <headface> stand
        medical_emergency	3	<hear> <breath> ; <hear> <medicine> ; <height> <day> ; <home> <break>
        medical_emergency	3	<home> lin ; <hot> <drive> ; <illness> stabl ; <intoxicated> no
        medical_emergency	3	<job> <fluid> ; <job> <kin> ; <kin> <child> ; <last> <moment> ; <last> <shake>
        medical_emergency	3	<limp> <chestheart> ; <limp> <hold> ; <medicine> <hear> ; <moment> un
        medical_emergency	3	<official> <order> ; <opioid> <hot> ; <pain> <chestheart> ; <pain> so
        medical_emergency	3	<palecolor> <feel> ; <put> <outdoors> ; <put> sus ; <remember> wher
        medical_emergency	3	<room> <furniture> ; <room> <headface> ; <say> <breath> ; <say> <confused>
        medical_emergency	3	<say> flat ; <say> whil ; <sedative> typ ; <see> anyth ; <sick> 0
        medical_emergency	3	<sick> <partner> ; <sick> is ; <stiff> <hot> ; <stimulant> im
        medical_emergency	3	<stop> <alcohol> ; <stranger> at ; <stranger> shon ; <take> <hot> ; <take> a
        medical_emergency	3	<think> what ; <town> <daytime> ; <trade> re ; <water> <build>
        medical_emergency	3	<year> <stimulant> ; <year> es ; <year> old ; a <go> ; a <smell> ; a carp
        medical_emergency	3	a current ; a mi ; a pencil ; a smel ; a thimbl ; a thumb ; absces with
        medical_emergency	3	ago head ; am shak ; ama in ; an umbrel ; and it ; and its ; ano es
        medical_emergency	3	are knock ; arm absces ; arm from ; arm has ; around it ; at footbal ; b ; b /
        medical_emergency	3	bad and ; been vomit ; beet ; being ; blanc ; blood x ; borrach no ; botel en
        medical_emergency	3	both leg ; by <needle> ; by needl ; cabez y ; caf y ; calf ; cant <say>
        medical_emergency	3	chil + ; company man ; confd ; cuand jal ; cuel ; cup of ; d <bodypart>
        medical_emergency	3	day i ; de <intoxicated> ; de borrach ; de farmaci ; deer in ; del braz ; dent
        medical_emergency	3	dock ; doe noth ; doubl the ; down without ; doy pas ; driv re ; drum skin
        medical_emergency	3	ear ; ear word ; edg with ; espos fum ; eye not ; f alprazolam ; flight of
        medical_emergency	3	floor use ; for her ; for word ; forearm ; forgot wher ; four pillow
        medical_emergency	3	fourteen and ; ful sentenc ; gasp between ; giv own ; goos egg
        medical_emergency	3	grapefruit and ; gritty ; half my ; hamac ; hard lik ; has <bodypart>
        medical_emergency	3	he <go> ; he now ; heart 0 ; her 0 ; her <bodypart> ; her coat ; her mouth
        medical_emergency	3	her sho ; hilo ; himself ; hour ; hr ; hubier ; husb ; i clip ; i read ; im by
        medical_emergency	3	im cough ; in <breath> ; in <room> ; infect pus ; is going ; is tight
        medical_emergency	3	is unconsciou ; it each ; jamaic ; just brought ; just gon ; keel ; keel over
        medical_emergency	3	kid walk ; la <furniture> ; las ha ; las palabra ; le <say> ; lin <kin>
        medical_emergency	3	lip dusky ; lo tien ; los your ; lump with ; m <break> ; man shon ; me <drive>
        medical_emergency	3	me entr ; me who ; mention ther ; mgr ask ; mgr at ; mi nen ; mis on ; mom cam
        medical_emergency	3	month it ; morn hes ; muscl ; my <clothes> ; my <room> ; my head ; my pupil
        medical_emergency	3	my temp ; my thigh ; ni <phone> ; ni quien ; niec ; nit ; no agar ; no mat
        medical_emergency	3	nod out ; normal ; not track ; of dishwat ; of mustard ; of stair
        medical_emergency	3	on <headface> ; on tub ; or what ; othr ; out <take> ; par ni ; pas
        medical_emergency	3	pas <say> ; pas dic ; patch on ; patron y ; per old ; pic de ; popot
        medical_emergency	3	pregunt tre ; promis a ; pus ive ; queri pregunt ; question over ; quien era
        medical_emergency	3	rang back ; rara noma ; red lin ; refrigerator and ; regard a ; rehab at
        medical_emergency	3	rest ; rid hom ; rxd norc ; sab ; sal ; sam <media> ; sam story ; sangr dos
        medical_emergency	3	se <alcohol> ; she <intoxicated> ; she answer ; she put ; she talk ; si <take>
        medical_emergency	3	sist nam ; sit lik ; skul is ; slid off ; sob ; son <kin> ; spong ; spoon on
        medical_emergency	3	straight ; stuf out ; talk ; tap in ; templ ; ten min ; the <bodypart>
        medical_emergency	3	the curb ; the fing ; the headach ; the low ; the porch ; they help ; thimbl
        medical_emergency	3	thre question ; tht ; thursday hand ; tien ; tien fiebr ; today she
        medical_emergency	3	too <limp> ; too weak ; tos ; trip in ; troubl ; tub bleed ; tumbl
        medical_emergency	3	turn <color> ; un chor ; unles we ; up i ; vec ; was <trust> ; was hop
        medical_emergency	3	washroom ; watery ; we <promise> ; weak to ; went ; what isnt ; which
        medical_emergency	3	who she ; whol conversation ; wid as ; without ; work a ; wound on ; wrong
        medical_emergency	3	x pap ; y client ; y le ; y me ; y pas ; y ran ; y tiembl ; year old ; yrs
        medical_emergency	-3	0 <child> ; 0 <week> ; 0 hour ; 0 st ; 0 to ; <amount> <treatment>
        medical_emergency	-3	<amount> than ; <asleep> at ; <blood> de ; <bodypart> <breath>
        medical_emergency	-3	<bodypart> <pain> ; <breath> el ; <cannabis> <happy> ; <child> is
        medical_emergency	-3	<clothes> me ; <color> <limp> ; <confused> <withdrawal> ; <consume> de
        medical_emergency	-3	<container> <container> ; <crowd> <go> ; <crowd> of ; <day> y ; <die> y
        medical_emergency	-3	<drive> <town> ; <drive> on ; <fall> <asleep> ; <fluid> he ; <friend> <go>
        medical_emergency	-3	<furniture> <night> ; <give> un ; <go> <say> ; <go> <stimulant>
        medical_emergency	-3	<go> <stranger> ; <go> a ; <headface> was ; <hear> in ; <hit> his
        medical_emergency	-3	<home> <room> ; <insurance> <insurance> ; <kin> que ; <kin> was
        medical_emergency	-3	<leave> <home> ; <moment> <last> ; <moment> <outdoors> ; <moment> of
        medical_emergency	-3	<month> <continue> ; <month> <moment> ; <need> <go> ; <need> <kill>
        medical_emergency	-3	<needle> on ; <night> <count> ; <night> in ; <opening> and ; <opioid> from
        medical_emergency	-3	<palecolor> <breath> ; <partner> 0 ; <partner> de ; <partner> me
        medical_emergency	-3	<partner> no ; <partner> y ; <promise> you ; <put> <stiff> ; <say> <bodypart>
        medical_emergency	-3	<say> <opioid> ; <say> <room> ; <say> el ; <school> <play> ; <school> to
        medical_emergency	-3	<see> your ; <stimulant> + ; <stimulant> in ; <stranger> <ask>
        medical_emergency	-3	<stranger> <say> ; <stranger> and ; <take> <drive> ; <think> wher
        medical_emergency	-3	<tired> of ; <treatment> <moment> ; <treatment> <stop> ; <week> <take>
        medical_emergency	-3	<week> at ; <withdrawal> 0 ; <write> it ; <write> to ; <year> <kin>
        medical_emergency	-3	a <blade> ; a <chestheart> ; a <church> ; a <drive> ; a <friend> ; a plac
        medical_emergency	-3	aceptan ; actual ; aft work ; airport ; al <stimulant> ; and has ; and id
        medical_emergency	-3	and stil ; and tak ; and would ; are in ; at hom ; background ; becaus
        medical_emergency	-3	blood pressur ; box ; bridg ; buen ; c/o ; can do ; can i ; charg ; cho ; ciw
        medical_emergency	-3	compadr ; cost ; count ; cuerp ; day off ; de <night> ; del <day>
        medical_emergency	-3	del <treatment> ; dic q ; dieron ; diner ; dont hav ; dying ; eap
        medical_emergency	-3	el <church> ; el <job> ; elephant ; en <home> ; en cas ; en los ; even
        medical_emergency	-3	everybody ; fak ; fev per ; for <stranger> ; form ; front of ; fue ; fue la
        medical_emergency	-3	funeral ; god ; golp ; group ; hair ; hay <hot> ; hay fev ; he said ; heel
        medical_emergency	-3	holiday ; hung up ; i <hear> ; i am ; i driv ; i finish ; i liv ; i mad
        medical_emergency	-3	i say ; i work ; im at ; instead ; is no ; is the ; it all ; it has ; it tak
        medical_emergency	-3	its not ; its on ; ive nev ; la senor ; laundry ; le dio ; le pus ; leas
        medical_emergency	-3	legal ; lent ; library ; look for ; loud ; ma ; mayb ; me <give> ; me back
        medical_emergency	-3	me da ; mi <colleague> ; mi novi ; murd ; my <eat> ; my <stranger> ; my feet
        medical_emergency	-3	nineteen ; no <go> ; no se ; nuestr ; od ; of <month> ; of hay ; of thos
        medical_emergency	-3	off it ; on <opioid> ; onc in ; one who ; only gummi ; orang ; orden ; outpt
        medical_emergency	-3	overpas ; pas in ; pls ; polit ; return ; saving ; script ; se nos ; se que
        medical_emergency	-3	servic ; sig ; sign ; sing ; skin is ; street ; suicid ; sweat and ; tea
        medical_emergency	-3	the <go> ; the <key> ; the <official> ; the <rope> ; the spr ; then the
        medical_emergency	-3	tiemp ; tir of ; to <die> ; to <stranger> ; to go ; told my ; transf
        medical_emergency	-3	twenty two ; un <month> ; until the ; vi ; wat ; websit ; when it ; wheth
        medical_emergency	-3	with you ; you <take> ; ~<insurance>
        medical_emergency	-4	0 i ; 0 of ; 0 y/o ; <alcohol> and ; <alcohol> at ; <alcohol> el
        medical_emergency	-4	<amount> <home> ; <amount> <medicine> ; <amount> i ; <angry> ; <ask> him
        medical_emergency	-4	<asleep> and ; <blood> <pain> ; <bodypart> <continue> ; <bodypart> out
        medical_emergency	-4	<breath> <fall> ; <caretaking> <kin> ; <child> <ask> ; <child> <phone>
        medical_emergency	-4	<consume> <town> ; <continue> a ; <day> <feel> ; <day> the ; <die> in
        medical_emergency	-4	<feel> it ; <friend> from ; <give> <phone> ; <give> <play> ; <go> <count>
        medical_emergency	-4	<go> <day> ; <go> <die> ; <go> <home> ; <go> <kill> ; <go> by
        medical_emergency	-4	<hot> <breath> ; <illness> <month> ; <job> <job> ; <job> <night>
        medical_emergency	-4	<job> <trade> ; <job> at ; <job> de ; <job> in ; <kill> me ; <kin> <build>
        medical_emergency	-4	<kin> <container> ; <kin> pas ; <last> <amount> ; <law> 0 ; <medicine> 0
        medical_emergency	-4	<money> <money> ; <money> y ; <month> <past> ; <month> <treatment>
        medical_emergency	-4	<month> y ; <need> <home> ; <need> <kin> ; <need> <say> ; <need> <take>
        medical_emergency	-4	<needle> in ; <night> for ; <official> <say> ; <outdoors> <home>
        medical_emergency	-4	<partner> <stimulant> ; <past> <say> ; <pet> 0 ; <pet> <go> ; <phone> in
        medical_emergency	-4	<phone> it ; <say> <die> ; <say> <moment> ; <say> <need> ; <say> on ; <say> q
        medical_emergency	-4	<say> you ; <school> <write> ; <school> a ; <school> at ; <see> for
        medical_emergency	-4	<see> him ; <soon> to ; <stop> <consume> ; <stop> <opioid> ; <stop> it
        medical_emergency	-4	<stop> on ; <stranger> <amount> ; <stranger> <stop> ; <take> <kin>
        medical_emergency	-4	<take> <moment> ; <take> <money> ; <think> how ; <treatment> <say>
        medical_emergency	-4	<treatment> en ; <week> i ; <write> from ; @ ; a <color> ; a <money>
        medical_emergency	-4	a <official> ; a <rarely> ; a <school> ; a <year> ; a pap ; a year ; admit
        medical_emergency	-4	aft 0 ; agre ; alguien ; allergi in ; alumini ; and say ; approv ; arrest
        medical_emergency	-4	ask him ; at <home> ; atty ; back from ; back in ; bak ; been in ; bonit
        medical_emergency	-4	breath thru ; cal from ; calor ; camion ; carpet ; centr ; clr <say> ; coach
        medical_emergency	-4	collect ; cond ; cow 0 ; cri ; cuadr ; cuid ; dar ; day without ; de eso
        medical_emergency	-4	dead ; despert ; detail ; died ; director ; disculp ; do i ; dr ; el 0
        medical_emergency	-4	el <child> ; el <clinician> ; el <kin> ; el <outdoors> ; el <play>
        medical_emergency	-4	el <write> ; ener ; es par ; eso ya ; esper ; far ; feet ; float ; float the
        medical_emergency	-4	for <treatment> ; for an ; for his ; for two ; from 0 ; from allergi
        medical_emergency	-4	front <furniture> ; front desk ; gam ; gav ; gracia ; grief ; guard ; has the
        medical_emergency	-4	hast ; he did ; heavy ; hed ; held ; hir ; honest ; how many ; i <home>
        medical_emergency	-4	i <job> ; i <leave> ; i <money> ; i do ; i get ; i lost ; i nev ; i would
        medical_emergency	-4	im an ; im going ; im in ; im on ; im the ; in <amount> ; in <home>
        medical_emergency	-4	in january ; in jun ; in may ; in our ; in your ; intensiv ; is brown
        medical_emergency	-4	it <hot> ; its a ; jef ; keep my ; kil ; kind ; knew ; la <home> ; la <play>
        medical_emergency	-4	la cas ; la primer ; la seman ; las <amount> ; las <daytime> ; late ; law
        medical_emergency	-4	lawn ; le <stop> ; lik old ; lug ; m <fluid> ; m vomit ; mad ; maestr ; map
        medical_emergency	-4	mas ; mayor ; me <pain> ; me <stop> ; me <take> ; me my ; me va ; medicin
        medical_emergency	-4	meet ; mi cun ; might ; mor ; mov to ; msg ; my <sedative> ; my breastbon
        medical_emergency	-4	my grandmoth ; my niec ; my phon ; n i ; neg ; next to ; ni ~<alcohol> ; nin
        medical_emergency	-4	no w/d ; no ~<hot> ; no ~fev ; nos ; not <breath> ; not breath ; nuev
        medical_emergency	-4	off <opioid> ; off <sedative> ; offic ; often ; oil ; on your ; onlin
        medical_emergency	-4	operator ; otherwis ; otr ; out <day> ; par que ; pian ; pidi ; ppo ; pric
        medical_emergency	-4	primer ; puebl ; quinc ; read the ; regres ; rub ; rul ; sal de ; sangr de
        medical_emergency	-4	say i ; say the ; se meti ; se tom ; sea ; season ; segu ; segur ; seiz
        medical_emergency	-4	shap ; she <confused> ; siempr ; sist mak ; smal ; soon ; soy <trade>
        medical_emergency	-4	sponsor ; st ; start with ; study ; sud ; sun ; tablet ; tak the ; tamal
        """
}
