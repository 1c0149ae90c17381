extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency2 = """
        medical_emergency	5	put ; ran ; ran out ; re <furniture> ; re dad ; red blood ; roof fel
        medical_emergency	5	sangr dos ; scorch ; see anyth ; see doubl ; sei mes ; she <hot> ; she slur
        medical_emergency	5	she up ; shirt on ; sick is ; sick twic ; sid lik ; sinc dawn ; sink was ; sit
        medical_emergency	5	siz ; skin pul ; smel and ; spe with ; step <headface> ; straight and ; t
        medical_emergency	5	termometr ; the <moment> ; the bump ; the kettl ; the leg ; the pillow
        medical_emergency	5	the remot ; the sink ; the skat ; the towel ; then <color> ; ther <blood>
        medical_emergency	5	ther blood ; thi comput ; thre question ; til mon ; to touch ; today includ
        medical_emergency	5	tom mas ; touch and ; troubl <breath> ; troubl breath ; tub last ; tuesday
        medical_emergency	5	un lad ; un rat ; vodk thre ; walk int ; walk out ; was <sick> ; week ago
        medical_emergency	5	went numb ; went over ; what <see> ; what look ; what town ; wher ; wher her
        medical_emergency	5	which hous ; whistl ; whol conversation ; with 0 ; with endocarditi
        medical_emergency	5	word stop ; wound on ; y <continue> ; y sinc ; ya le ; your <treatment>
        medical_emergency	4	/ 0 ; 0 / ; 0 <hot> ; 0 blanket ; 0 brandy ; 0 confd ; <alcohol> mini
        medical_emergency	4	<always> <bodypart> ; <always> que ; <amount> <moment> ; <amount> <play>
        medical_emergency	4	<ask> <ask> ; <asleep> cant ; <blood> <feel> ; <blood> <palecolor>
        medical_emergency	4	<blood> twic ; <bodypart> <hopeless> ; <bodypart> pul ; <breath> <breath>
        medical_emergency	4	<breath> <headface> ; <breath> <law> ; <breath> por ; <breath> thru
        medical_emergency	4	<child> <take> ; <clothes> <breath> ; <clothes> twic ; <cold> then
        medical_emergency	4	<colleague> res ; <color> <color> ; <color> <need> ; <color> <say>
        medical_emergency	4	<color> as ; <color> lin ; <confused> <fluid> ; <consume> <headface>
        medical_emergency	4	<continue> down ; <day> <fall> ; <day> <moment> ; <day> bad ; <day> from
        medical_emergency	4	<day> kind ; <daytime> <color> ; <drive> <go> ; <drug> <sedative>
        medical_emergency	4	<drug> <shake> ; <eat> <bodypart> ; <eat> <hear> ; <eat> <smell> ; <eat> al
        medical_emergency	4	<eat> l ; <fall> <blood> ; <fall> <bodypart> ; <feel> <feel> ; <feel> im
        medical_emergency	4	<fire> to ; <fluid> <say> ; <fluid> from ; <fluid> out ; <go> <headface>
        medical_emergency	4	<go> backward ; <happy> <illness> ; <headface> <blood> ; <headface> <day>
        medical_emergency	4	<headface> <eat> ; <headface> <gun> ; <headface> <think> ; <headface> by
        medical_emergency	4	<headface> if ; <headface> leak ; <headface> met ; <headface> not
        medical_emergency	4	<hear> <always> ; <hear> <leave> ; <height> le ; <hold> <leave>
        medical_emergency	4	<hospital> <volunteer> ; <hot> <amount> ; <hot> <chestheart> ; <hot> <stiff>
        medical_emergency	4	<hot> con ; <intoxicated> + ; <intoxicated> <fluid> ; <kin> <fluid>
        medical_emergency	4	<kin> <partner> ; <kin> <stop> ; <law> <official> ; <leave> <stiff>
        medical_emergency	4	<moment> <intoxicated> ; <money> <breath> ; <month> <illness> ; <month> de
        medical_emergency	4	<night> <bodysound> ; <night> tambien ; <pain> <chestheart> ; <pain> <phone>
        medical_emergency	4	<pain> him ; <palecolor> <daytime> ; <palecolor> <feel> ; <palecolor> <leave>
        medical_emergency	4	<palecolor> doesnt ; <palecolor> of ; <past> <limp> ; <phone> <breath>
        medical_emergency	4	<put> sus ; <record> <remember> ; <record> over ; <remember> <drive>
        medical_emergency	4	<remember> wher ; <room> <furniture> ; <room> <intoxicated> ; <say> <kin>
        medical_emergency	4	<say> <water> ; <say> teng ; <see> kind ; <shake> <put> ; <sick> 0
        medical_emergency	4	<sick> lik ; <smell> ; <smell> a ; <take> <hot> ; <take> <seizure>
        medical_emergency	4	<try> <clean> ; <wait> upright ; <water> <build> ; <year> old ; a <limp>
        medical_emergency	4	a <smell> ; a chicken ; a helmet ; a lad ; a pencil ; a smel ; a thimbl
        medical_emergency	4	a thumb ; a toilet ; abr la ; absces on ; ago head ; air and ; air in ; al rev
        medical_emergency	4	algodon ; am <shake> ; am shak ; an absces ; and <blood> ; and <break>
        medical_emergency	4	and chil ; and crack ; and im ; and ive ; and ooz ; and red ; and up
        medical_emergency	4	anoch no ; anoch tambien ; answ question ; are tiny ; arm ; arm has ; arm wher
        medical_emergency	4	august ; bad and ; bad heart ; been com ; beet ; beg to ; big <blood>
        medical_emergency	4	big <hot> ; big hot ; bleed not ; bolillo ; both hand ; bottl not ; braz le
        medical_emergency	4	breakfast on ; breath inhal ; brush her ; bucket ; c ; caf y ; calf ; calient
        medical_emergency	4	calient con ; cam ; can and ; cannot tel ; cant rememb ; cant tel
        medical_emergency	4	cirrhosi stil ; clar de ; clos up ; coconut ; collaps ; com out ; confund no
        medical_emergency	4	confus think ; costilla se ; crack from ; cristal braz ; cuest respir ; curb 0
        medical_emergency	4	curb with ; day kind ; de 0 ; de <intoxicated> ; de borrach ; de campan
        medical_emergency	4	de jamaic ; dec ; deer in ; diabetic ; didnt go ; doe night ; doe noth ; dolor
        medical_emergency	4	dond ; dont mak ; door ; doubl the ; down stair ; drown ; edg with ; el fil
        medical_emergency	4	elbow temp ; embaraz ; enred y ; escaler ; escaler y ; escalera ; escalera y
        medical_emergency	4	existen ; fat ; fiebr 0 ; figur on ; foot is ; for word ; forehead
        medical_emergency	4	forget what ; forgot wher ; fork is ; freez and ; ful sentenc ; glu and
        medical_emergency	4	going up ; gon ; grand que ; ground stil ; guy ; ha par ; half my
        medical_emergency	4	halfway through ; hamac con ; happen ; he vap ; heart valv ; her <bodypart>
        medical_emergency	4	her mouth ; herman ; hes clos ; hes throw ; hid from ; him <stimulant>
        medical_emergency	4	his sho ; his smil ; hiz una ; hold phon ; hour ; hurt ; hurt him ; hx obtain
        medical_emergency	4	i <kill> ; i read ; im by ; im fourteen ; im run ; inconscient ; infect con
        medical_emergency	4	int <furniture> ; iop day ; is throw ; is trembl ; it <goodbye> ; jobsit
        medical_emergency	4	kid nam ; l hand ; la <height> ; la boc ; la cuchar ; la guardi ; la hamac
        medical_emergency	4	la pil ; las escalera ; laugh about ; leg is ; let that ; lift and
        medical_emergency	4	light hurt ; lik <trade> ; lik ground ; lo que ; look kind ; lung and
        medical_emergency	4	lying on ; m <break> ; m <stimulant> ; m cirrhosi ; m clr ; m meth ; mam
        medical_emergency	4	me <breath> ; me ahog ; me entr ; mis any ; mom cam ; mom use ; mom what ; mon
        medical_emergency	4	morn hes ; mouth ; mush ; mustard bel ; my <room> ; my ear ; my nail
        medical_emergency	4	my thigh ; nam him ; neck for ; neck is ; negro ; new <chestheart> ; new heart
        medical_emergency	4	ni pa ; ni su ; niec ; nit usual ; no existen ; no sup ; noma fum ; normal
        medical_emergency	4	nurs ; nurs 0 ; nurs friend ; of mustard ; off <put> ; ok dont ; on backward
        medical_emergency	4	on my ; or find ; out wrong ; par <phone> ; par ni ; pas is ; patron y
        medical_emergency	4	peg la ; piquet ; popot ; porch last ; pt ; pued <asleep> ; que <fluid>
        medical_emergency	4	que vomit ; quien ; quit at ; rang back ; rara noma ; re broth ; re m
        medical_emergency	4	red from ; red lin ; regul drink ; respir por ; resuel ; ring ; s i ; sab ni
        medical_emergency	4	sabemo de ; sal ; sam <media> ; sam story ; sam thre ; sangr y ; se <hit>
        medical_emergency	4	se vin ; see two ; seen ; sent al ; set <phone> ; set phon ; shak say
        medical_emergency	4	she <fire> ; she pul ; she sit ; she talk ; she wait ; si <take> ; si usa
        medical_emergency	4	sideway ; sinc <eat> ; sink ; sist nam ; slid and ; slip crack ; slur +
        medical_emergency	4	spot on ; sra ; stair at ; stair my ; stair tonight ; stay upright
        medical_emergency	4	stool <headface> ; stuf sinc ; sug ; tap in ; teeth in ; teeth with
        medical_emergency	4	the armpit ; the black ; the concret ; the gray ; the in ; the kitchen
        medical_emergency	4	the low ; the porch ; the skin ; the tenant ; the tent ; then <say> ; then an
        medical_emergency	4	ther hes ; thimbl ; thing <always> ; thing every ; thre mor ; threw ; tien
        medical_emergency	4	tien <hot> ; tien dos ; tien fiebr ; to <stop> ; to anyon ; tobil ; today one
        medical_emergency	4	took in ; tra la ; trembl is ; troubl ; two different ; two minut ; un chor
        medical_emergency	4	un popot ; una <headface> ; unconsciou on ; up <amount> ; up someth ; up twic
        medical_emergency	4	usa alg ; vez ; walk lik ; was <color> ; was right ; watery ; way ; week and
        medical_emergency	4	went ; went backward ; what <go> ; what <month> ; what com ; what day
        medical_emergency	4	what month ; what year ; when i ; which ; whil <hold> ; who won ; wif wif
        medical_emergency	4	with streak ; wont bend ; y client ; y marc ; y me ; y pas ; y r ; y ran
        medical_emergency	4	year old ; yesterday hes
        medical_emergency	3	% on ; + <headface> ; 0 yrs ; <amount> <bodypart> ; <ask> re ; <asleep> es
        medical_emergency	3	<awake> cant ; <blood> <confused> ; <blood> y ; <bodypart> + ; <bodypart> lik
        medical_emergency	3	<breath> <child> ; <breath> and ; <breath> between ; <breath> i ; <calm> a
        medical_emergency	3	<cannabis> noth ; <chestheart> <needle> ; <child> in ; <clothes> clos
        medical_emergency	3	<confused> y ; <consume> la ; <container> not ; <continue> <leave>
        medical_emergency	3	<day> <amount> ; <day> cant ; <day> i ; <day> or ; <daytime> cant
        medical_emergency	3	<daytime> hes ; <eat> <palecolor> ; <feel> <daytime> ; <fluid> 0
        medical_emergency	3	<fluid> <amount> ; <fluid> <eat> ; <fluid> x ; <go> hard ; <go> up
        medical_emergency	3	<happy> <breath> ; <headface> <drive> ; <headface> <fall> ; <headface> and
        medical_emergency	3	<headface> one ; <hear> <breath> ; <hold> <say> ; <hospital> <clinician>
        medical_emergency	3	<job> <fluid> ; <kin> nam ; <last> <shake> ; <limp> <hold> ; <limp> to
        medical_emergency	3	<medicine> <hear> ; <moment> cant ; <moment> sent ; <moment> un
        medical_emergency	3	<money> conmig ; <opioid> <intoxicated> ; <outdoors> <headface> ; <pain> so
        medical_emergency	3	<phone> <intoxicated> ; <photo> and ; <room> <daytime> ; <say> <partner>
        medical_emergency	3	<say> <phone> ; <say> flat ; <say> me ; <say> that ; <say> us ; <say> what
        medical_emergency	3	<shake> <cold> ; <sick> <daytime> ; <sick> <partner> ; <sick> <room>
        medical_emergency	3	<sober> hse ; <stimulant> im ; <stranger> <job> ; <stranger> at
        medical_emergency	3	<take> <stimulant> ; <take> a ; <think> what ; <tired> <night>
        medical_emergency	3	<tool> <night> ; <tool> <write> ; <town> <daytime> ; <treatment> <month>
        medical_emergency	3	<try> to ; <water> <hear> ; <water> <past> ; <withdrawal> so ; <year> es
        medical_emergency	3	a <go> ; about <night> ; absces drain ; absces in ; aft <consume> ; ago my
        medical_emergency	3	ahog no ; als got ; am very ; an <illness> ; an umbrel ; and <day> ; and is
        medical_emergency	3	and swollen ; ano 0 ; ano es ; apriet y ; arc y ; arm absces ; arm from
        medical_emergency	3	asient ; ask me ; ask re ; atra de ; audibl ; b ; b / ; back out ; been run
        medical_emergency	3	big ; blanc ; botel en ; both leg ; braz infect ; bus ; but today
        medical_emergency	3	but tonight ; calentur y ; cant <take> ; cant cros ; cant open ; cart only
        medical_emergency	3	color on ; company man ; confund ; couldnt <go> ; crash my ; cros a ; cuel
        medical_emergency	3	cup of ; dad ; day today ; desd el ; dim ; doe <night> ; dolor en ; down aft
        medical_emergency	3	drugstor ; drum skin ; each trip ; ear ; ear word ; el excus ; empez anoch
        medical_emergency	3	es grip ; espos fum ; etoh amt ; eye not ; f absces ; f alprazolam ; flat x
        medical_emergency	3	for her ; for yrs ; forty a ; fourteen and ; from <kill> ; from a ; from shoot
        medical_emergency	3	fry ; gasp between ; grandp ; granny ; grapefruit and ; had to ; half ; hamac
        medical_emergency	3	hand ; hand swollen ; hav anoth ; he <go> ; he <limp> ; he <say> ; head and
        medical_emergency	3	head hard ; head met ; heart 0 ; her 0 ; her even ; her lip ; hij ; hilo
        medical_emergency	3	him <asleep> ; his <say> ; hot and ; hse <colleague> ; hse mgr ; hunt for
        medical_emergency	3	in <room> ; in door ; in kitchen ; is black ; is soak ; it each ; its <sick>
        medical_emergency	3	its what ; jamaic ; just gon ; just say ; keel ; keel over ; le <say>
        medical_emergency	3	le agar ; leak ; lin <kin> ; lin going ; llev rat ; lo tien ; lo tra ; lung
        medical_emergency	3	lying ; mam a ; marc de ; mas informacion ; mention ther ; mi nen ; min now
        medical_emergency	3	my <breath> ; my bik ; myself 0 ; ni <phone> ; ni quien ; nit ; nit now
        medical_emergency	3	no agar ; no mat ; nois at ; noon ; not <rail> ; not track ; now cant ; nuc y
        medical_emergency	3	of dishwat ; on walk ; or <job> ; oth and ; oth one ; pa un ; pas <say>
        medical_emergency	3	pas dic ; per old ; pic de ; pit ; purs in ; que no ; qued cal ; qued un
        medical_emergency	3	rara ; red strip ; red stuf ; respir se ; rid 0 ; rid hom ; rural ; rxd norc
        medical_emergency	3	sab ; sab quien ; say what ; se <alcohol> ; sent ; sentenc ; septemb
        medical_emergency	3	she <intoxicated> ; she puk ; she wouldnt ; shon ; shon a ; sinc sup ; sit lik
        medical_emergency	3	sob hse ; sock on ; someth ; split <say> ; split talk ; spong ; spoon
        medical_emergency	3	spot in ; squeak ; sra 0 ; sta ; su nombr ; sus <alcohol> ; talk ; tap las
        medical_emergency	3	tea leav ; templ ; tequil desd ; that it ; the ativan ; the basin ; the crown
        medical_emergency	3	the drugstor ; the headach ; the stairwel ; ther mor ; ther stair
        medical_emergency	3	through <clothes> ; tien sin ; today ; today he ; today she ; today up
        medical_emergency	3	tomarl ; too <limp> ; too weak ; tumbl ; twic ; up what ; van ; vecin senor
        medical_emergency	3	venta ; washroom ; we sit ; weak to ; went down ; what <year> ; when and
        medical_emergency	3	whil hold ; wind cant ; wish it ; worth <say> ; ya baj ; year of ; yrs
        medical_emergency	-3	0 <child> ; 0 <consume> ; 0 <week> ; 0 deg ; 0 hour ; 0 of ; 0 st
        medical_emergency	-3	<amount> <crowd> ; <amount> <pet> ; <amount> i ; <ask> <kin>
        medical_emergency	-3	<awake> <amount> ; <blood> <pain> ; <bodypart> <withdrawal> ; <breath> <fall>
        medical_emergency	-3	<cannabis> <happy> ; <caretaking> a ; <colleague> <give>
        medical_emergency	-3	<confused> <withdrawal> ; <consume> <consume> ; <day> <home> ; <day> <room>
        medical_emergency	-3	<day> aft ; <give> my ; <go> <count> ; <go> <home> ; <go> <kill> ; <go> <pet>
        medical_emergency	-3	<home> <month> ; <illness> <month> ; <job> <clinician> ; <job> de
        medical_emergency	-3	<kin> <buy> ; <kin> <eat> ; <law> 0 ; <leave> <day> ; <leave> <home>
        medical_emergency	-3	<leave> de ; <medicine> 0 ; <money> y ; <month> <consume>
        medical_emergency	-3	<need> <furniture> ; <need> <kill> ; <need> <kin> ; <night> <count>
        medical_emergency	-3	<opioid> from ; <outdoors> <outdoors> ; <partner> y ; <past> i ; <past> it
        medical_emergency	-3	<put> <stiff> ; <say> im ; <school> <play> ; <school> <write> ; <see> <kin>
        medical_emergency	-3	<see> your ; <shake> <amount> ; <take> <blade> ; <take> <kin>
        medical_emergency	-3	<take> <money> ; <think> how ; <treatment> <past> ; <withdrawal> 0
        medical_emergency	-3	<write> thi ; <year> and ; a <blade> ; a <crowd> ; a <drive> ; a <month>
        medical_emergency	-3	a <partner> ; a <school> ; al <stimulant> ; and <hot> ; and cam ; and hot
        medical_emergency	-3	and say ; and stil ; and we ; are in ; arrest ; at all ; bath towel
        medical_emergency	-3	blood pressur ; cak ; cal from ; can do ; cant be ; carpet ; cent ; collect
        medical_emergency	-3	compadr ; cont ; count ; cow 0 ; custody ; de eso ; deg ; del <day>
        medical_emergency	-3	delirium tremen ; dic q ; dieron ; diner ; duerm ; el <kin> ; en los ; ener
        medical_emergency	-3	escuel ; eso ya ; fail ; feel ; fev per ; flight ; for <stranger> ; for his
        medical_emergency	-3	for two ; front <furniture> ; fue la ; golp ; grief ; guard ; hat ; hay <hot>
        medical_emergency	-3	hay fev ; he has ; held ; him to ; his <child> ; hora ; i <drive> ; i <leave>
        medical_emergency	-3	i <money> ; i <say> ; i do ; i liv ; im fin ; in january ; in march ; it all
        medical_emergency	-3	it has ; job ; judg ; july ; keep a ; kil ; kit ; know wher ; la <phone>
        medical_emergency	-3	la primer ; la sal ; las <daytime> ; late ; lawy ; letter ; littl ; llam
        medical_emergency	-3	lo de ; look for ; los <child> ; lost the ; mad ; mayor ; me dij ; me my
        medical_emergency	-3	mi novi ; mied ; monday and ; mov to ; murd ; muri ; my <container>
        medical_emergency	-3	my <play> ; my <write> ; my breastbon ; my nam ; my phon ; ni ~<alcohol>
        medical_emergency	-3	nin ; nos ; od ; of hay ; often ; oil ; only gummi ; out <day> ; par que
        medical_emergency	-3	pidi ; polit ; pue ; que la ; quisier ; read the ; residential ; roommat
        medical_emergency	-3	sal de ; saving ; say i ; say that ; screen ; segu ; serv ; sig ; sponsor
        medical_emergency	-3	spray ; the <consume> ; the <kin> ; the <official> ; the <rope> ; the cat
        medical_emergency	-3	the man ; the spr ; thick than ; to <kill> ; to go ; to see ; too ; tre mes
        medical_emergency	-3	tremen ; tremor ; tuv ; until the ; us ; ver ; viv ; was bleed ; websit
        medical_emergency	-3	what would ; wher the ; y que ; ~<child> ; ~<give> ; ~<insurance> ; ~el
        medical_emergency	-3	~seizur
        medical_emergency	-4	0 i ; 0 y/o ; <alcohol> at ; <amount> <home> ; <amount> <medicine>
        medical_emergency	-4	<amount> on ; <amount> than ; <asleep> on ; <blade> ; <caretaking>
        medical_emergency	-4	<caretaking> <kin> ; <child> <ask> ; <child> <stimulant> ; <clinician> <go>
        medical_emergency	-4	<cold> i ; <confused> <headface> ; <day> <feel> ; <day> en ; <day> without
        medical_emergency	-4	<day> y ; <drive> <outdoors> ; <drive> on ; <fall> <asleep> ; <friend> <go>
        medical_emergency	-4	<give> <container> ; <give> <phone> ; <give> <play> ; <go> <day> ; <go> <die>
        medical_emergency	-4	<go> a ; <happy> <phone> ; <hit> his ; <home> <moment> ; <hot> <breath>
        medical_emergency	-4	<insurance> <insurance> ; <job> <job> ; <job> <night> ; <job> <trade>
        medical_emergency	-4	<job> at ; <kill> me ; <kin> <container> ; <leave> a ; <moment> with
        medical_emergency	-4	<month> <continue> ; <month> <treatment> ; <month> y ; <need> <home>
        medical_emergency	-4	<need> <say> ; <need> <take> ; <need> <think> ; <need> my ; <needle> in
        medical_emergency	-4	<night> for ; <outdoors> <home> ; <partner> <stimulant> ; <partner> de
        medical_emergency	-4	<past> <amount> ; <past> he ; <pet> 0 ; <phone> <take> ; <phone> and
        medical_emergency	-4	<phone> it ; <play> <eat> ; <promise> por ; <room> <continue> ; <say> el
        medical_emergency	-4	<say> you ; <school> a ; <see> for ; <see> him ; <start> with
        medical_emergency	-4	<stimulant> sinc ; <stop> it ; <stranger> <phone> ; <stranger> <take>
        medical_emergency	-4	<take> <drive> ; <take> <medicine> ; <take> <moment> ; <take> <sedative>
        medical_emergency	-4	<think> of ; <think> wher ; <tired> of ; <trade> and ; <treatment> <say>
        medical_emergency	-4	<write> from ; <write> it ; <write> to ; a <color> ; a <official>
        medical_emergency	-4	a <rarely> ; a <town> ; a <water> ; a bus ; a coupl ; a red ; about my ; aca
        medical_emergency	-4	ach ; aft <job> ; agre ; agu ; all over ; allergi in ; and has ; and no
        medical_emergency	-4	arent ; at <home> ; ate ; aug ; aunqu ; back from ; bedroom ; believ ; blad
        medical_emergency	-4	cal back ; cambi ; can <hear> ; ceil ; city ; ciw ; com back ; condition
        medical_emergency	-4	corre ; cover ; cpap ; cri ; da ; dar ; de su ; dej de ; delirium ; despert
        medical_emergency	-4	dia y ; discharg ; doing ; dont hav ; el 0 ; el <child> ; el <day>
        medical_emergency	-4	el <month> ; el <official> ; el <play> ; elephant ; eleven ; en <home>
        medical_emergency	-4	en cas ; es el ; estan ; ever ; fath ; fax ; feet ; fold ; for <amount>
        medical_emergency	-4	four day ; fri ; from 0 ; from allergi ; garag ; gav up ; graduat ; hair
        medical_emergency	-4	he did ; he was ; heal ; heavy ; her head ; herself ; hes on ; hir ; honest
        medical_emergency	-4	hospital ; hx ; i <build> ; i <home> ; i get ; i nev ; i stop ; i tri
        medical_emergency	-4	i would ; if it ; im an ; im at ; im in ; im on ; im the ; in jun ; insid
        medical_emergency	-4	intensiv ; is not ; it in ; it isnt ; its <stimulant> ; jef ; juez ; kais
        medical_emergency	-4	la <medicine> ; la <week> ; la coc ; la cocin ; la seman ; las pastilla ; law
        medical_emergency	-4	lawn ; le dio ; lo <give> ; lug ; m <trade> ; malil ; mayb ; me dio ; me va
        medical_emergency	-4	might ; mor than ; morning ; msg ; my <insurance> ; my <stranger>
        medical_emergency	-4	my grandmoth ; my niec ; my roommat ; nad <amount> ; nad mas ; neg ; nev been
        medical_emergency	-4	no <asleep> ; no despiert ; no ~<hot> ; no ~fev ; nobody els ; nuev ; octob
        medical_emergency	-4	of <sedative> ; off <sedative> ; offic ; onc in ; one in ; otherwis ; otr
        medical_emergency	-4	out with ; palm ; par el ; pcp ; perdon ; person ; poc ; pocket ; point
        medical_emergency	-4	por mi ; ppo ; pric ; primer ; que <continue> ; que <say> ; que mi ; que sigu
        medical_emergency	-4	queri ; quinc ; rais ; rath ; real ; refil ; regres ; return ; san ; se meti
        medical_emergency	-4	season ; seiz ; semana ; shap ; shar ; she <confused> ; sing ; skip ; smal
        medical_emergency	-4	so we ; soon ; soy <trade> ; spr ; stair in ; string in ; study ; sun
        medical_emergency	-4	talk to ; tembl ; than ; the <church> ; the <hospital> ; the <opioid>
        medical_emergency	-4	the only ; the room ; ther is ; ther nobody ; they <take> ; think about
        medical_emergency	-4	thru ; thursday ; ticket ; tien 0 ; til ; til i ; tir of ; to <go> ; to <say>
        medical_emergency	-4	tomorrow ; touch it ; tre dia ; twenty ; un <day> ; und the ; uno ; very ; vm
        medical_emergency	-4	w/d ; was 0 ; we do ; we hav ; what it ; whisper ; whoev ; wint ; with <eat>
        medical_emergency	-4	wont be ; work at ; written ; y <need> ; y <soon> ; y las ; y/o ; ya se
        medical_emergency	-4	year and ; yel ; zer ; ~<go> ; ~fev ; ~of ; ~to
        medical_emergency	-5	# ; 0 <amount> ; 0 mo ; 0 nd ; 0 th ; <alcohol> and ; <ask> for ; <asleep> at
        medical_emergency	-5	<blood> en ; <cannabis> only ; <child> <phone> ; <crowd> <go> ; <day> <stop>
        medical_emergency	-5	<eat> at ; <fluid> <bodypart> ; <give> me ; <give> un ; <go> <stranger>
        medical_emergency	-5	<go> by ; <headface> <palecolor> ; <hit> a ; <hit> me ; <job> <day>
        medical_emergency	-5	<job> in ; <kin> <amount> ; <kin> <furniture> ; <kin> <law> ; <kin> and
        medical_emergency	-5	<kin> on ; <last> <day> ; <last> <year> ; <month> 0 ; <month> <amount>
        medical_emergency	-5	<need> <amount> ; <need> <crowd> ; <need> <go> ; <need> <write>
        medical_emergency	-5	<night> <treatment> ; <order> <treatment> ; <pain> <amount> ; <partner> and
        medical_emergency	-5	<phone> from ; <play> on ; <say> <die> ; <say> on ; <say> q ; <see> a
        medical_emergency	-5	<soon> to ; <start> <day> ; <stimulant> <go> ; <stimulant> <stimulant>
        medical_emergency	-5	<stimulant> on ; <stop> 0 ; <stranger> <say> ; <stranger> in ; <take> me
        medical_emergency	-5	<think> <kin> ; <treatment> <amount> ; <treatment> <stimulant> ; <vermin>
        medical_emergency	-5	<week> <go> ; <write> with ; <year> <amount> ; <year> <go> ; a <phone>
        medical_emergency	-5	a <record> ; a <stimulant> ; a <trade> ; a <write> ; a <year> ; a few
        medical_emergency	-5	a half ; a las ; a year ; aft <amount> ; against ; ahi ; all of ; alt
        medical_emergency	-5	ambulatori ; and <say> ; anywher ; apartment ; april ; are the ; ask for
        medical_emergency	-5	bat ; bed and ; behind ; box ; brinc ; buena ; cam to ; clean ; clr <say>
        medical_emergency	-5	coach ; cold i ; con los ; con su ; convulsion ; cow ; current
        medical_emergency	-5	de <treatment> ; die ; dij que ; drug ; el <drive> ; el <town>
        medical_emergency	-5	el <treatment> ; el car ; el doming ; estoy ; facility ; far ; field
        medical_emergency	-5	for <stimulant> ; for <treatment> ; gam ; gracia ; great ; gurgl ; gym
        medical_emergency	-5	hast que ; how many ; i <buy> ; i <give> ; i <start> ; i <try> ; i got
        medical_emergency	-5	i stil ; ill ; in front ; in our ; is it ; it to ; its just ; january ; junt
        medical_emergency	-5	la <play> ; landlord ; las <pill> ; last year ; lik to ; lleg ; llor ; lol
        medical_emergency	-5	lueg ; m <fluid> ; m vomit ; mail ; mak me ; me <take> ; me to ; medi cal
        medical_emergency	-5	mejor ; mil ; mis <child> ; mor ; movi ; my <colleague> ; my <crowd>
        medical_emergency	-5	my broth ; my grandson ; my skin ; nam is ; near ; necesit ; need to
        medical_emergency	-5	next to ; ninety ; nino ; no <alcohol> ; no <go> ; no es ; no se ; no sx
        medical_emergency	-5	noch ; non sinc ; of your ; off <opioid> ; on a ; on sunday ; on your
        medical_emergency	-5	one who ; over a ; pian ; plant ; plat ; play ; pool ; prob ; puls
        medical_emergency	-5	que <take> ; rep ; rm ; saf ; say the ; seizur ; slot ; slow ; sobredosi
        medical_emergency	-5	sold ; sorry ; steady ; street ; sí ; tant ; that i ; that was ; the <phone>
        medical_emergency	-5	the <treatment> ; the one ; the truck ; ther no ; theyr ; thi <month>
        medical_emergency	-5	to find ; to sleep ; took my ; trap ; twin ; un <month> ; usted ; viern
        medical_emergency	-5	visit ; was a ; we <take> ; wed ; wer ; work in ; wrot ; year ago ; yes
        medical_emergency	-5	you <say> ; zip ; ~0 ; ~<emergency> ; ~me
        medical_emergency	-6	$ ; $ 0 ; <amount> <money> ; <chestheart> <pain> ; <chestheart> y
        medical_emergency	-6	<child> and ; <child> is ; <consume> <eat> ; <continue> my ; <day> is
        medical_emergency	-6	<drive> <amount> ; <drive> <furniture> ; <give> el ; <go> <month>
        medical_emergency	-6	<go> <sedative> ; <go> <stiff> ; <home> <amount> ; <home> on
        medical_emergency	-6	<kin> <outdoors> ; <kin> <play> ; <moment> on ; <money> <money>
        medical_emergency	-6	<partner> <need> ; <past> <daytime> ; <past> <say> ; <say> <child>
        medical_emergency	-6	<say> <treatment> ; <say> about ; <say> it ; <say> to ; <say> with
        medical_emergency	-6	<see> <go> ; <seizure> ; <stranger> <consume> ; <think> que ; <write> de
        medical_emergency	-6	<year> y ; a <rope> ; a littl ; a un ; account ; already ; and a ; ano y
        """
}
