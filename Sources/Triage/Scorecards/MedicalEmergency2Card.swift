extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency2 = """
        medical_emergency	5	out a ; out twic ; own <last> ; own last ; padeci ; pai est ; palabra ; par ni
        medical_emergency	5	pech ahorit ; pink <fluid> ; porch last ; pued ; put ; ran ; ran out ; re m
        medical_emergency	5	red blood ; red on ; resuel ; roof fel ; sangr dos ; sangr y ; scorch
        medical_emergency	5	see anyth ; see doubl ; sei mes ; sent al ; she <hot> ; she slur ; shirt on
        medical_emergency	5	sick is ; sick twic ; sid lik ; sinc dawn ; sinc the ; sink was ; sit
        medical_emergency	5	smel and ; spe with ; stand up ; step <headface> ; stir ; straight and
        medical_emergency	5	substitut <church> ; t ; termometr ; that be ; the bump ; the freez ; the juic
        medical_emergency	5	the leg ; the pillow ; the remot ; the tenant ; the thc ; the towel
        medical_emergency	5	then <color> ; ther <blood> ; ther blood ; therm ; therm 0 ; thi comput
        medical_emergency	5	thre question ; thrown ; til mon ; tip off ; to breakfast ; to touch
        medical_emergency	5	today ask ; touch and ; troubl <breath> ; troubl breath ; tub 0 ; tub last
        medical_emergency	5	tuesday ; un rat ; una muel ; ve ni ; walk ; walk int ; week ago ; went numb
        medical_emergency	5	went over ; what <see> ; what look ; what town ; wher ; wher her ; which hous
        medical_emergency	5	whol conversation ; with 0 ; with fev ; word stop ; wound on ; ya le
        medical_emergency	5	your <treatment>
        medical_emergency	4	+ <headface> ; / 0 ; 0 / ; 0 <rope> ; 0 blanket ; 0 brandy ; 0 confd
        medical_emergency	4	<alcohol> mini ; <always> que ; <amount> her ; <ask> <ask>
        medical_emergency	4	<blood> <palecolor> ; <bodypart> <hopeless> ; <bodypart> pul
        medical_emergency	4	<breath> <breath> ; <breath> <furniture> ; <breath> por ; <breath> right
        medical_emergency	4	<breath> thru ; <clothes> sinc ; <clothes> twic ; <colleague> <limp>
        medical_emergency	4	<colleague> res ; <color> <color> ; <color> <need> ; <color> as ; <color> lin
        medical_emergency	4	<confused> <fluid> ; <consume> <headface> ; <container> per ; <continue> down
        medical_emergency	4	<day> <moment> ; <day> bad ; <day> from ; <day> kind ; <day> or
        medical_emergency	4	<daytime> <color> ; <daytime> <headface> ; <drive> <go> ; <drug> <sedative>
        medical_emergency	4	<drug> <shake> ; <eat> <bodypart> ; <eat> <hear> ; <eat> al ; <eat> l
        medical_emergency	4	<eat> re ; <fall> <blood> ; <feel> <feel> ; <feel> im ; <fire> to
        medical_emergency	4	<fluid> <eat> ; <fluid> <say> ; <fluid> from ; <fluid> out ; <go> <headface>
        medical_emergency	4	<go> backward ; <headface> <day> ; <headface> <eat> ; <headface> by
        medical_emergency	4	<headface> leak ; <headface> met ; <headface> no ; <headface> not
        medical_emergency	4	<height> le ; <hold> <leave> ; <hold> <say> ; <hospital> <volunteer>
        medical_emergency	4	<hot> <amount> ; <hot> <drive> ; <hot> <stiff> ; <illness> <fluid>
        medical_emergency	4	<intoxicated> + ; <intoxicated> <fluid> ; <job> <fluid> ; <kin> <stop>
        medical_emergency	4	<law> <official> ; <leave> <stiff> ; <limp> ; <limp> <chestheart> ; <limp> in
        medical_emergency	4	<moment> <intoxicated> ; <money> <breath> ; <month> <illness> ; <month> and
        medical_emergency	4	<month> de ; <need> <record> ; <outdoors> <headface> ; <pain> <chestheart>
        medical_emergency	4	<pain> <phone> ; <pain> him ; <palecolor> <feel> ; <palecolor> <leave>
        medical_emergency	4	<palecolor> doesnt ; <palecolor> of ; <partner> is ; <phone> down ; <put> sus
        medical_emergency	4	<record> <remember> ; <record> over ; <remember> <drive> ; <room> <furniture>
        medical_emergency	4	<room> <intoxicated> ; <rope> ; <rope> <headface> ; <say> teng ; <see> kind
        medical_emergency	4	<sick> 0 ; <sick> lik ; <smell> ; <smell> a ; <stimulant> <blade>
        medical_emergency	4	<tired> <night> ; <wait> upright ; <water> <build> ; <water> <past>
        medical_emergency	4	<year> es ; <year> old ; a <smell> ; a chicken ; a lad ; a sausag ; a smel
        medical_emergency	4	a thimbl ; a thumb ; abr la ; absces on ; ago head ; ahog no ; al rev
        medical_emergency	4	al tequil ; algodon ; am shak ; an absces ; and <blood> ; and <break>
        medical_emergency	4	and crack ; and im ; and ive ; and ooz ; and red ; and swollen ; and up
        medical_emergency	4	and wish ; ano 0 ; ano es ; anoch no ; answ question ; arm ; arm has
        medical_emergency	4	arm wher ; atra de ; bad heart ; been com ; beet ; beg to ; bf <phone>
        medical_emergency	4	big <blood> ; big <hot> ; big hot ; bleed not ; boc y ; bolillo ; both hand
        medical_emergency	4	bottl not ; braz le ; breath inhal ; breath lip ; bucket ; c ; caf y ; calf
        medical_emergency	4	cam ; can and ; cannot tel ; cant rememb ; cant tel ; cart ; cervez hac
        medical_emergency	4	cirrhosi stil ; clar de ; clos up ; coconut ; coffe pot ; collaps ; com out
        medical_emergency	4	costilla se ; crack from ; cuand jal ; cuest respir ; curb 0 ; day kind ; de 0
        medical_emergency	4	de <intoxicated> ; de borrach ; de campan ; de jamaic ; dec ; desd el
        medical_emergency	4	diabetic ; didnt go ; doe night ; doe noth ; dond ; door ; down stair
        medical_emergency	4	edg with ; el fil ; elbow temp ; embaraz ; enred y ; escaler ; escaler y
        medical_emergency	4	escalera y ; espos fum ; etoh amt ; eye not ; f <count> ; f alprazolam
        medical_emergency	4	figur on ; foot is ; for her ; for word ; forehead ; forget what ; freez and
        medical_emergency	4	fridg so ; ful sentenc ; glu and ; go <palecolor> ; grand que ; grandm say
        medical_emergency	4	ground stil ; guy ; had your ; hal and ; half my ; halfway through ; hamac con
        medical_emergency	4	happen ; head and ; head hard ; head is ; head out ; heart valv ; her 0
        medical_emergency	4	her <bodypart> ; her hand ; her mouth ; herman ; hes clos ; hes throw
        medical_emergency	4	hid from ; his sho ; hiz una ; hour ; hurt ; hurt him ; hx obtain ; i <kill>
        medical_emergency	4	i cant ; i read ; im by ; im fourteen ; im writ ; in <breath> ; in low
        medical_emergency	4	inconscient ; int <furniture> ; iop day ; is throw ; it <goodbye> ; it each
        medical_emergency	4	jamon calient ; jobsit ; kid nam ; l hand ; la <height> ; la boc ; la cuchar
        medical_emergency	4	la guardi ; la hamac ; la pil ; left foot ; leg is ; let ; lift and
        medical_emergency	4	light hurt ; lik ground ; lin has ; lo que ; lo tra ; look kind ; lung and
        medical_emergency	4	lying ; m <stimulant> ; m cirrhosi ; m clr ; mam ; me <breath> ; me ahog
        medical_emergency	4	mention ther ; mom cam ; mom use ; morn hes ; mush ; my <breath> ; my <room>
        medical_emergency	4	my ear ; my thigh ; neck for ; negro ; new <chestheart> ; new heart ; ni pa
        medical_emergency	4	ni su ; niec ; night start ; nit usual ; no sup ; normal ; not track ; numb
        medical_emergency	4	nurs ; nurs 0 ; off <put> ; ok dont ; on backward ; on my ; or find ; or work
        medical_emergency	4	our fax ; out wrong ; pa un ; par <phone> ; pas is ; patron y ; peg la
        medical_emergency	4	pen til ; piquet ; popot ; pt ; que no ; quien ; quit at ; rang back
        medical_emergency	4	rara noma ; re <furniture> ; re broth ; re dad ; red from ; red lin
        medical_emergency	4	red strip ; regul drink ; respir por ; ring ; s i ; sab ; sab ni ; sab quien
        medical_emergency	4	sabemo de ; sal ; sam <media> ; sam story ; sam thre ; se <hit> ; se vin
        medical_emergency	4	see two ; shak say ; she <fire> ; she pul ; she sit ; she talk ; she up
        medical_emergency	4	she wait ; si usa ; sideway ; sinc <eat> ; sink ; sist nam ; slid and
        medical_emergency	4	slip crack ; slur + ; sobac ; sobac y ; spot on ; sra ; stair at
        medical_emergency	4	stair tonight ; stay upright ; stool <headface> ; stuf sinc ; sug ; tap in
        medical_emergency	4	teeth in ; the <moment> ; the black ; the concret ; the gray ; the in
        medical_emergency	4	the kettl ; the kitchen ; the low ; the porch ; the sink ; the skat ; the skin
        medical_emergency	4	the stairwel ; then an ; ther hes ; thimbl ; thing <always> ; thing every
        medical_emergency	4	threw ; tien ; tien <hot> ; tien dos ; tien fiebr ; tingl ; to <stop> ; tobil
        medical_emergency	4	today includ ; today one ; took in ; trembl is ; troubl ; twic ; two different
        medical_emergency	4	two minut ; un chor ; un popot ; una <headface> ; unconsciou on ; up twic
        medical_emergency	4	usa alg ; vodk thre ; walk lik ; walk out ; was <color> ; was <sick>
        medical_emergency	4	was right ; way ; week and ; went ; went backward ; what <month> ; what com
        medical_emergency	4	what day ; what month ; what year ; when i ; which ; whil <hold> ; who won
        medical_emergency	4	wif wif ; with streak ; y marc ; y me ; y pas ; y r ; y ran ; year old
        medical_emergency	4	yesterday hes
        medical_emergency	3	% on ; 0 dai ; 0 yrs ; <always> <bodypart> ; <amount> <moment>
        medical_emergency	3	<amount> <play> ; <amount> <smell> ; <ask> over ; <asleep> cant ; <asleep> es
        medical_emergency	3	<awake> <stop> ; <awake> cant ; <blood> <clean> ; <blood> <confused>
        medical_emergency	3	<bodypart> + ; <bodypart> <fire> ; <bodypart> dond ; <breath> <headface>
        medical_emergency	3	<breath> and ; <calm> a ; <chestheart> <needle> ; <child> <kin>
        medical_emergency	3	<child> <take> ; <clothes> <bodypart> ; <clothes> clos ; <consume> la
        medical_emergency	3	<container> not ; <continue> <leave> ; <day> <amount> ; <day> <color>
        medical_emergency	3	<day> <fall> ; <day> cant ; <day> i ; <daytime> <think> ; <daytime> cant
        medical_emergency	3	<daytime> est ; <eat> <palecolor> ; <fall> <bodypart> ; <feel> <daytime>
        medical_emergency	3	<fluid> 0 ; <fluid> sinc ; <fluid> x ; <friend> <blood> ; <go> hard
        medical_emergency	3	<headface> <fall> ; <headface> <gun> ; <headface> <hot> ; <headface> and
        medical_emergency	3	<headface> one ; <headface> stand ; <hear> <leave> ; <hear> <medicine>
        medical_emergency	3	<home> <home> ; <homeless> <phone> ; <illness> stabl ; <kin> <fluid>
        medical_emergency	3	<kin> <take> ; <kin> nam ; <last> <shake> ; <law> com ; <limp> <hold>
        medical_emergency	3	<moment> un ; <money> conmig ; <night> <bodysound> ; <opioid> <intoxicated>
        medical_emergency	3	<pain> so ; <palecolor> <daytime> ; <past> <clothes> ; <past> <hit>
        medical_emergency	3	<remember> wher ; <room> <daytime> ; <rope> del ; <say> <headface>
        medical_emergency	3	<say> <kin> ; <say> flat ; <say> me ; <say> us ; <say> what ; <sick> <daytime>
        medical_emergency	3	<sick> <room> ; <sober> hse ; <stop> <alcohol> ; <stop> <law>
        medical_emergency	3	<stranger> <job> ; <take> <go> ; <take> <hot> ; <take> <stimulant>
        medical_emergency	3	<think> what ; <tool> <write> ; <treatment> <month> ; <try> <clean> ; <try> to
        medical_emergency	3	<water> <headface> ; <write> til ; a <limp> ; a helmet ; a toilet
        medical_emergency	3	about <night> ; absces drain ; absces in ; aft <consume> ; air in ; als got
        medical_emergency	3	am <shake> ; am very ; an <illness> ; an umbrel ; and <day> ; and chil
        medical_emergency	3	and is ; any history ; apriet y ; arc y ; are tiny ; arm from ; arrastr
        medical_emergency	3	as ever ; asient ; ask me ; august ; b ; b / ; bad and ; been <afraid>
        medical_emergency	3	been run ; big ; blanc ; botel en ; both leg ; breakfast on ; breath and
        medical_emergency	3	brush her ; bus ; but today ; but tonight ; calentur y ; cant <take>
        medical_emergency	3	cant open ; chil + ; color on ; company man ; confus doesnt ; crash my ; cuel
        medical_emergency	3	day i ; deer in ; dim ; doe <night> ; dolor ; dont mak ; doubl the ; down aft
        medical_emergency	3	drugstor ; drum and ; drum skin ; each trip ; ear ; ear word ; el pantalon
        medical_emergency	3	escalera ; escalon ; f absces ; flat x ; floor use ; for yrs ; forgot wher
        medical_emergency	3	fork is ; forty a ; from <kill> ; from a ; from shoot ; fry ; granny
        medical_emergency	3	grapefruit and ; half ; hamac ; hand swollen ; hav anoth ; head met ; heart 0
        medical_emergency	3	her coat ; her even ; her lip ; her rib ; hij ; hilo ; him <asleep>
        medical_emergency	3	him <stimulant> ; him all ; his <say> ; hollow ; hse <colleague> ; hse mgr
        medical_emergency	3	hubier ; hunt for ; im <write> ; in door ; in kitchen ; is black ; is soak
        medical_emergency	3	is trembl ; is twic ; its <sick> ; its what ; just gon ; keel ; keel over
        medical_emergency	3	kid walk ; las escalera ; le recetan ; leak ; let that ; lin <kin> ; lin going
        medical_emergency	3	liv clinic ; lo tien ; lung ; m <break> ; me entr ; mes ; mi mam ; mi nen
        medical_emergency	3	mis any ; mom what ; mouth ; mustard bel ; my bik ; myself 0 ; ni <phone>
        medical_emergency	3	nit ; nit now ; no agar ; no mat ; nois at ; noma fum ; noon ; nuc y
        medical_emergency	3	nurs friend ; of dishwat ; of mustard ; on walk ; one she ; or <job>
        medical_emergency	3	own birthday ; pag open ; pas <say> ; pas dic ; per old ; pic de ; purs in
        medical_emergency	3	que <fluid> ; que <year> ; que ano ; que vomit ; qued cal ; qued un
        medical_emergency	3	question over ; rara ; red stuf ; respir se ; rid 0 ; rid hom ; rural
        medical_emergency	3	rxd norc ; say what ; se <alcohol> ; sent ; sentenc ; she <intoxicated>
        medical_emergency	3	she answer ; she known ; she wouldnt ; shon ; shon a ; show hes ; si <take>
        medical_emergency	3	sit lik ; so your ; sob hse ; someth ; son <kin> ; split <say> ; split talk
        medical_emergency	3	spong ; spot in ; squeak ; sta ; stair my ; streak <height> ; streak climb
        medical_emergency	3	sus <alcohol> ; talk ; tap las ; tard est ; teeth clock ; teeth with
        medical_emergency	3	tequil desd ; that it ; the <bodypart> ; the armpit ; the ativan ; the basin
        medical_emergency	3	the crown ; the drugstor ; the fing ; the headach ; the tent ; ther mor
        medical_emergency	3	thi is ; think ; thre mor ; through <clothes> ; through the ; tien sin
        medical_emergency	3	to anyon ; today ; today he ; today she ; too <limp> ; too weak ; tra la
        medical_emergency	3	tumbl ; turn around ; up someth ; up what ; van ; vecin senor ; vez ; was the
        medical_emergency	3	washroom ; watery ; weak to ; went down ; what <year> ; when and
        medical_emergency	3	which <home> ; who im ; wind cant ; wish it ; wont bend ; work a ; worth <say>
        medical_emergency	3	y client ; y tiembl ; yrs
        medical_emergency	-3	0 <child> ; 0 <week> ; 0 of ; 0 st ; <amount> <medicine> ; <amount> at
        medical_emergency	-3	<ask> <kin> ; <ask> him ; <blood> <pain> ; <breath> <fall>
        medical_emergency	-3	<cannabis> <happy> ; <caretaking> a ; <child> <ask> ; <child> is ; <church> y
        medical_emergency	-3	<confused> <headface> ; <confused> <withdrawal> ; <consume> <consume>
        medical_emergency	-3	<day> <consume> ; <day> <go> ; <day> aft ; <day> without ; <daytime> <blood>
        medical_emergency	-3	<drive> on ; <friend> <go> ; <friend> from ; <give> <container> ; <go> a
        medical_emergency	-3	<go> by ; <home> <month> ; <illness> <month> ; <job> de ; <kin> <stranger>
        medical_emergency	-3	<last> <amount> ; <law> 0 ; <leave> <home> ; <leave> de ; <medicine> 0
        medical_emergency	-3	<moment> of ; <need> 0 ; <need> <kill> ; <need> <take> ; <opioid> from
        medical_emergency	-3	<outdoors> <home> ; <palecolor> <headface> ; <partner> no ; <partner> y
        medical_emergency	-3	<pet> 0 ; <pet> <go> ; <put> <stiff> ; <say> <moment> ; <say> el ; <say> im
        medical_emergency	-3	<school> <play> ; <school> a ; <see> your ; <soon> <say> ; <stimulant> +
        medical_emergency	-3	<stimulant> <go> ; <stop> with ; <stranger> <amount> ; <stranger> <stop>
        medical_emergency	-3	<stranger> on ; <take> <blade> ; <think> how ; <think> wher ; <wait> <amount>
        medical_emergency	-3	<withdrawal> 0 ; <year> and ; a <blade> ; a <crowd> ; a <hot> ; a <kin>
        medical_emergency	-3	a <month> ; a <school> ; a guy ; about my ; aft work ; al <stimulant>
        medical_emergency	-3	and <hot> ; and cam ; and hot ; and say ; and we ; are in ; arrest ; ask him
        medical_emergency	-3	asthm inhal ; at all ; bedroom ; can <hear> ; cant be ; carpet ; cent
        medical_emergency	-3	collect ; com back ; compadr ; cond ; cont ; cow 0 ; custody ; de eso
        medical_emergency	-3	del <day> ; detail ; diner ; do i ; dont <say> ; duerm ; el <job> ; el <kin>
        medical_emergency	-3	el <month> ; en cas ; en los ; ener ; eso ya ; fail ; feel ; fev per ; for 0
        medical_emergency	-3	for <amount> ; for <stranger> ; for two ; front <furniture> ; fue la
        medical_emergency	-3	funeral ; grief ; guard ; hat ; hav the ; hay <hot> ; hay fev ; he said
        medical_emergency	-3	heal ; held ; hil ; him to ; hir ; hora ; i <happy> ; i <home> ; i <money>
        medical_emergency	-3	i do ; if it ; im fin ; in <amount> ; in january ; it all ; ive nev ; job
        medical_emergency	-3	judg ; keep a ; kit ; la <phone> ; la primer ; la sal ; la seman ; la senor
        medical_emergency	-3	las <daytime> ; le pus ; letter ; littl ; llam ; look for ; lun ; mad ; map
        medical_emergency	-3	mayor ; medicin ; meet ; men ; mi novi ; monday and ; mov to ; murd ; muri
        medical_emergency	-3	my <container> ; my <write> ; my breastbon ; my kid ; my phon ; neg ; neith
        medical_emergency	-3	ni ~<alcohol> ; nin ; no ~fev ; nos ; not <breath> ; not breath ; od ; of hay
        medical_emergency	-3	off it ; often ; oil ; only gummi ; order ; otherwis ; par que ; per la
        medical_emergency	-3	pidi ; polit ; prior ; quinc ; residential ; roommat ; ruid ; sal de ; saving
        medical_emergency	-3	say i ; screen ; se meti ; segu ; she <confused> ; sig ; solit ; sometim
        medical_emergency	-3	sponsor ; spray ; the <clinician> ; the <consume> ; the <emergency>
        medical_emergency	-3	the <kin> ; the <official> ; the county ; the man ; the sheet ; the spr
        medical_emergency	-3	ther nobody ; thick than ; to <think> ; to go ; told my ; tremor ; tuv
        medical_emergency	-3	until the ; us ; using ; vecin ; was bleed ; websit ; what would ; with it
        medical_emergency	-3	with you ; y <need> ; y las ; y teng ; you <think> ; ~el
        medical_emergency	-4	# ; 0 i ; 0 mo ; 0 y/o ; <alcohol> at ; <amount> <home> ; <amount> <outdoors>
        medical_emergency	-4	<amount> <pet> ; <amount> on ; <asleep> on ; <cannabis> only ; <caretaking>
        medical_emergency	-4	<caretaking> <kin> ; <crowd> <go> ; <day> <feel> ; <day> y ; <fall> <asleep>
        medical_emergency	-4	<give> <phone> ; <give> <play> ; <give> un ; <go> <day> ; <go> <die>
        medical_emergency	-4	<go> <stranger> ; <hit> his ; <home> <moment> ; <hot> <breath> ; <job> <job>
        medical_emergency	-4	<job> <night> ; <job> <trade> ; <job> at ; <kill> me ; <kin> <amount>
        medical_emergency	-4	<kin> <buy> ; <kin> <container> ; <kin> <law> ; <leave> a ; <moment> with
        medical_emergency	-4	<money> y ; <month> <continue> ; <month> <past> ; <month> <treatment>
        medical_emergency	-4	<month> y ; <need> <home> ; <need> <kin> ; <need> <say> ; <need> <think>
        medical_emergency	-4	<need> my ; <needle> in ; <night> for ; <night> in ; <outdoors> <day>
        medical_emergency	-4	<pain> <amount> ; <partner> <stimulant> ; <partner> de ; <past> <amount>
        medical_emergency	-4	<past> <day> ; <past> <say> ; <phone> <take> ; <phone> and ; <promise> por
        medical_emergency	-4	<room> <continue> ; <say> <child> ; <say> <die> ; <say> you
        medical_emergency	-4	<school> <write> ; <see> for ; <see> him ; <seizure> ; <soon> to
        medical_emergency	-4	<start> with ; <stimulant> sinc ; <stop> <opioid> ; <stop> it
        medical_emergency	-4	<stranger> <phone> ; <take> <drive> ; <take> <medicine> ; <take> <moment>
        medical_emergency	-4	<take> <sedative> ; <think> <write> ; <think> of ; <trade> and
        medical_emergency	-4	<treatment> <say> ; <vermin> ; <week> <go> ; <write> from ; <write> to
        medical_emergency	-4	a <color> ; a <official> ; a <partner> ; a <rarely> ; a <record>
        medical_emergency	-4	a <stimulant> ; a <town> ; a <trade> ; a <write> ; a coupl ; a half ; a red
        medical_emergency	-4	aca ; ach ; aft <amount> ; agre ; agu ; allergi in ; and has ; and no
        medical_emergency	-4	and stil ; arent ; at <home> ; ate ; aug ; aunqu ; back from ; believ
        medical_emergency	-4	cal back ; cam to ; cambi ; ceil ; ciw ; clr <say> ; condition ; corre
        medical_emergency	-4	count ; cover ; cow ; cpap ; cri ; dar ; delirium ; despert ; dic q ; dieron
        medical_emergency	-4	discharg ; doming ; dont hav ; el 0 ; el <child> ; el <day> ; el <drive>
        medical_emergency	-4	el <official> ; el <play> ; el doming ; elephant ; eleven ; en <home> ; es el
        medical_emergency	-4	escuel ; estan ; fath ; feet ; fifteen ; fold ; four day ; from 0
        medical_emergency	-4	from allergi ; gam ; garag ; gav up ; graduat ; hair ; he did ; he was
        medical_emergency	-4	heavy ; her head ; honest ; hx ; i <build> ; i <drive> ; i <leave> ; i get
        medical_emergency	-4	i nev ; i stop ; i tri ; i would ; im an ; im at ; im in ; im on ; im the
        medical_emergency	-4	in jun ; in march ; intensiv ; is not ; it in ; it isnt ; its <stimulant>
        medical_emergency	-4	january ; jef ; juez ; july ; kais ; la <medicine> ; la <play> ; la <week>
        medical_emergency	-4	la coc ; la cocin ; late ; law ; lawn ; lawy ; le dio ; los <child> ; lug
        medical_emergency	-4	m <trade> ; mail ; mak me ; malil ; mayb ; me <stop> ; me dij ; me dio
        medical_emergency	-4	me my ; me va ; medi cal ; mied ; might ; mor than ; morning ; msg ; muert
        medical_emergency	-4	my <insurance> ; my <play> ; my <stranger> ; my grandmoth ; my niec
        medical_emergency	-4	my roommat ; nad <amount> ; nad mas ; nam is ; nev been ; next to ; ninety
        medical_emergency	-4	no <asleep> ; no despiert ; no ~<hot> ; nobody els ; nuev ; octob
        medical_emergency	-4	off <sedative> ; offic ; onc in ; otr ; out <day> ; out with ; over a ; palm
        medical_emergency	-4	par el ; paramedic ; pcp ; pocket ; por mi ; ppo ; pric ; pue
        medical_emergency	-4	que <continue> ; que <say> ; que sigu ; queri ; quisier ; rais ; real ; refil
        medical_emergency	-4	regres ; return ; san ; say that ; season ; seiz ; serv ; shap ; shar
        medical_emergency	-4	sin <consume> ; sing ; skip ; smal ; so we ; soon ; spr ; stair in
        medical_emergency	-4	string in ; study ; sun ; talk to ; tant ; tembl ; than ; that i ; the <day>
        medical_emergency	-4	the <hospital> ; the <opioid> ; the <photo> ; the <rope> ; the only
        medical_emergency	-4	the room ; they <take> ; think about ; thru ; thursday ; ticket ; tien 0
        medical_emergency	-4	til i ; to <say> ; to com ; tomat ; touch it ; twin ; un <day> ; und the
        medical_emergency	-4	uno ; very ; vm ; w/d ; was 0 ; was a ; we <take> ; we do ; we hav ; wer
        medical_emergency	-4	what it ; wher the ; whisper ; whoev ; wint ; with <eat> ; wont be ; work at
        medical_emergency	-4	y <soon> ; y que ; y/o ; ya se ; year and ; yel ; zer ; ~<go> ; ~fev ; ~of
        medical_emergency	-4	~seizur ; ~to
        medical_emergency	-5	$ 0 ; 0 nd ; 0 th ; <alcohol> and ; <amount> than ; <ask> for ; <asleep> at
        medical_emergency	-5	<blade> ; <blood> en ; <chestheart> y ; <child> <phone> ; <cold> i
        medical_emergency	-5	<container> <container> ; <continue> my ; <day> en ; <eat> at ; <give> me
        medical_emergency	-5	<headface> <palecolor> ; <hit> a ; <hit> me ; <job> <day> ; <job> in
        medical_emergency	-5	<kin> <eat> ; <kin> <furniture> ; <kin> and ; <last> <day> ; <last> <year>
        medical_emergency	-5	<month> 0 ; <need> <crowd> ; <night> <treatment> ; <partner> and
        medical_emergency	-5	<past> <daytime> ; <past> he ; <phone> from ; <phone> it ; <play> on
        medical_emergency	-5	<say> on ; <say> q ; <say> with ; <see> <kin> ; <see> a ; <start> <day>
        medical_emergency	-5	<stimulant> <stimulant> ; <stranger> <take> ; <take> me ; <think> <kin>
        medical_emergency	-5	<treatment> <amount> ; <write> with ; <year> <amount> ; <year> <go>
        medical_emergency	-5	a <phone> ; a <water> ; a <year> ; a bus ; a few ; a las ; a year ; aft <job>
        medical_emergency	-5	against ; ahi ; all of ; all over ; alt ; ambulatori ; anywher ; apartment
        medical_emergency	-5	april ; are the ; ask for ; bat ; bed and ; blad ; box ; brinc ; buena ; city
        medical_emergency	-5	clean ; coach ; cold i ; con los ; con su ; convulsion ; current ; da
        medical_emergency	-5	de <treatment> ; de los ; de su ; dej de ; dia y ; die ; dij que ; doing
        medical_emergency	-5	drug ; el <treatment> ; el car ; els ; enter ; facility ; far ; field ; fit
        medical_emergency	-5	for <stimulant> ; for <treatment> ; fri ; gat ; grandmoth ; hast que ; hay
        medical_emergency	-5	herself ; hospital ; how many ; i <buy> ; i <give> ; i <start> ; i <try>
        medical_emergency	-5	i got ; ill ; im a ; in front ; in our ; is it ; it <take> ; it to ; its just
        medical_emergency	-5	junt ; landlord ; las <pill> ; las pastilla ; last year ; lik to ; lol ; lueg
        medical_emergency	-5	m <fluid> ; m vomit ; mark ; me <happy> ; me <take> ; me to ; mejor ; mil
        medical_emergency	-5	mis <child> ; movi ; my <colleague> ; my <crowd> ; my <school> ; my broth
        medical_emergency	-5	my grandson ; my skin ; near ; need to ; nieg ; nino ; no <go> ; no es
        medical_emergency	-5	no se ; no sx ; no ~<alcohol> ; non sinc ; of <sedative> ; of your
        medical_emergency	-5	off <opioid> ; on a ; on sunday ; on your ; one in ; one who ; pastor
        medical_emergency	-5	perdon ; person ; pian ; plat ; play ; point ; pool ; primer ; prob ; puls
        medical_emergency	-5	que <take> ; que mi ; quiet ; rath ; rep ; saf ; say the ; semana ; siempr
        medical_emergency	-5	slot ; slow ; sobredosi ; sold ; sorry ; steady ; street ; swing ; sí ; th
        medical_emergency	-5	the <treatment> ; the door ; the one ; ther is ; ther no ; theyr
        medical_emergency	-5	thi <month> ; to find ; to keep ; to see ; tomorrow ; too ; took my ; twenty
        medical_emergency	-5	un <month> ; usted ; visit ; work in ; written ; wrot ; yawn ; yes
        medical_emergency	-5	you <say> ; zip ; ~0 ; ~<emergency>
        medical_emergency	-6	$ ; 0 <amount> ; <amount> <child> ; <amount> <money> ; <amount> <stranger>
        medical_emergency	-6	<asleep> in ; <chestheart> <pain> ; <child> <play> ; <child> and
        medical_emergency	-6	<consume> <eat> ; <day> is ; <drive> <amount> ; <drive> <furniture>
        medical_emergency	-6	<go> <month> ; <go> <sedative> ; <go> <stiff> ; <home> on ; <kin> <outdoors>
        medical_emergency	-6	<kin> <play> ; <kin> on ; <moment> on ; <money> <money> ; <need> <amount>
        medical_emergency	-6	<need> <write> ; <order> <treatment> ; <partner> <need> ; <say> <treatment>
        medical_emergency	-6	<say> about ; <say> it ; <say> to ; <stop> 0 ; <stranger> <consume>
        medical_emergency	-6	<stranger> <say> ; <stranger> in ; <think> que ; <treatment> <stimulant>
        """
}
