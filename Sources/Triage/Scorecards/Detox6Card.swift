extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox6 = """
        detox	-1	and good ; and gues ; and havent ; and honest ; and night ; and no ; and run ; and skip
        detox	-1	and snor ; anfetamin ; ano diari ; ano en ; anoth <kin> ; anselm ; anyth for ; anyth in
        detox	-1	apne ; apoy ; are <build> ; are <phone> ; arizon ; asi lo ; ask anyon ; at <drive>
        detox	-1	at bus ; at cedar ; at clinic ; at hom ; at how ; ataqu ; atin ; attack ; attack in ; aun
        detox	-1	ayud ; azote ; azuc ; back of ; back pain ; backup ; bad lin ; bag of ; baj poc ; bal of
        detox	-1	ballgam ; barstow <amount> ; bath salt ; bathroom blu ; bathtub ; battery ; be <home>
        detox	-1	be an ; be hom ; be in ; be non ; beer and ; befor any ; befor anyon ; belong ; bender
        detox	-1	bg ; bien tom ; big <container> ; birthday cak ; blind ; blow <always> ; blow every
        detox	-1	board ; board <order> ; boc y ; body fin ; bom ; bonit ; bonjour ; booz sinc ; botel en
        detox	-1	bottl in ; break and ; breez ; brinc el ; broth liv ; budget ; buen <day> ; buen dia
        detox	-1	bug und ; bulimi ; bulk ; but it ; by pcp ; c/o ; c/o <chestheart> ; cabin in ; cad
        detox	-1	cajetil ; cal and ; cal m ; cal out ; calcetin ; callback ; cam by ; cam hom
        detox	-1	can <container> ; can afford ; can she ; cant <asleep> ; cant sleep ; car con ; car is
        detox	-1	card in ; cart all ; cas con ; casi todo ; caso ; catarata ; catch the ; centr en ; chica
        detox	-1	cigaret ; cintur ; clas for ; claus ; claw on ; clean and ; clinic pt ; clr <say>
        detox	-1	clr at ; clr laugh ; clr mention ; co ; cocain most ; cocain sinc ; cocin y ; cok is
        detox	-1	cok start ; colg ; com <eat> ; company ; complet detox ; con la ; concern my ; confus
        detox	-1	consult extern ; contract with ; cooki ; correct it ; cost per ; couch aft ; count it
        detox	-1	cow on ; crack most ; crash my ; cruis ; cry say ; cuest y ; cun le ; curl ; curtain
        detox	-1	cv attach ; d <medicine> ; d/c tmrw ; d/c tomorrow ; dad cal ; dan en ; dark and
        detox	-1	day bed ; day but ; day in ; day its ; day on ; day or ; day that ; de <drug>
        detox	-1	de <happy> ; de <night> ; de <say> ; de <school> ; de <sick> ; de <tool> ; de <treatment>
        detox	-1	de ahi ; de amor ; de enfrent ; de kratom ; de mot ; de mujer ; de thc ; de xanax ; dec
        detox	-1	decent ; deci ; decian ; decid ; dej ; del <alcohol> ; del <day> ; del alcohol ; del cond
        detox	-1	del iop ; delay ; depression ; descuent ; desd entonc ; desintoxic en ; despu ; detox rn
        detox	-1	dia mas ; digit ; dij el ; din is ; diplom ; discharg me ; do for ; do your ; dock and
        detox	-1	doctor and ; doctor se ; doctor stop ; dog swallow ; doing fin ; dollar and ; don for
        detox	-1	don the ; dond <continue> ; dont <awake> ; dont wak ; door in ; door is ; door that
        detox	-1	door to ; dos dedo ; draw ; drew ; drink cold ; drink last ; drink on ; driv in ; drov an
        detox	-1	drown ; drown at ; drown in ; duelen ; duerm con ; duerm en ; duerm la ; dui 0
        detox	-1	durant el ; each <daytime> ; each <week> ; ear at ; easy <amount> ; eat at ; eat me
        detox	-1	eight of ; el <alcohol> ; el <daytime> ; el <emergency> ; el <soon> ; el <town>
        detox	-1	el <write> ; el chequ ; el cond ; el doctor ; el map ; el mediodi ; el merc
        detox	-1	el residencial ; el trag ; el turn ; els ; email me ; embaraz y ; emojisnow ; en ingl
        detox	-1	en mexicali ; en tod ; en un ; en veran ; encer con ; encin ; enclos ; end thi
        detox	-1	enrollment ; entonc <consume> ; es <emergency> ; esa <say> ; escrit en ; espos alcohol
        detox	-1	espos es ; espos sali ; estacion ; etoh ; evening i ; ex in ; ex is ; ex new ; exact
        detox	-1	exact as ; exam in ; explic ; eye rol ; eye went ; f <alcohol> ; f <bodypart>
        detox	-1	f <emergency> ; f etoh ; f finish ; fabric ; fail <treatment> ; fak <blood> ; fak blood
        detox	-1	falleci en ; familia ; fath 0 ; fath d ; feel human ; feel steady ; feet are ; fent strip
        detox	-1	fentanyl detox ; fight with ; fil <treatment> ; fil it ; fin with ; finish inpt ; fir in
        detox	-1	firehous ; first <job> ; first car ; first month ; first of ; first offens ; first thre
        detox	-1	fit a ; fit sheet ; fiv children ; floor at ; fold a ; food ; for <appointment>
        detox	-1	for <count> ; for <drive> ; for <home> ; for bed ; for fentanyl ; for moth
        detox	-1	for overnight ; for the ; for uber ; for whoev ; for you ; for ~sz ; forgot to
        detox	-1	form ~client ; forward to ; found in ; found that ; four tim ; frasquit ; friday
        detox	-1	friend use ; friend who ; from breakfast ; from march ; from somebody ; from that
        detox	-1	from then ; front <job> ; front desk ; front offic ; fruit ; fui pacient ; furnish
        detox	-1	gam and ; gambl ; gan la ; gav # ; gav addres ; get out ; get sleepy ; ghost ; gin and
        detox	-1	glad to ; glas of ; go <day> ; go in ; go out ; go somewher ; goe by ; goldfish
        detox	-1	gon <height> ; gon jump ; grad 0 ; grandfath ; granol ; granol <alcohol> ; granol bar
        detox	-1	great <kin> ; grief counsel ; grout ; guard las ; gun ; gym and ; ha est ; ha ido
        detox	-1	ha suelt ; had <think> ; had dts ; had used ; hag al ; hair ; hand jump ; hard part
        detox	-1	hardest ; has <kin> ; has car ; has fiv ; has told ; hatchback ; hav <child> ; hav don
        detox	-1	hav noth ; hav somebody ; hav thre ; he <consume> ; he already ; he fal ; he left
        detox	-1	he lik ; he see ; he snif ; he suelt ; he tri ; he wak ; heart and ; heart on ; heart pil
        detox	-1	her cal ; heroin out ; hes <hot> ; hes aliv ; hes eat ; hes using ; him <happy>
        detox	-1	his <home> ; his <opening> ; his apartment ; his bowl ; his church ; his room ; his tongu
        detox	-1	his wallet ; hit it ; hit on ; hom by ; hom my ; hom sinc ; hoodi ; hop thi ; hot air
        detox	-1	hour in ; how a ; husband who ; hx <bodypart> ; hx ~sz ; i <fluid> ; i <room> ; i been
        detox	-1	i drink ; i knit ; i lik ; i pray ; i room ; i seek ; i simp ; i tied ; i visit
        detox	-1	i ~drank ; i ~hit ; ice x ; if id ; if im ; if she ; iglesi me ; im leav ; im mad
        detox	-1	im off ; im scar ; in <church> ; in <headface> ; in <hospital> ; in californi ; in every
        detox	-1	in icu ; in particul ; in plac ; in som ; inch from ; infant ; information ; inhal thin
        detox	-1	inject ; inpt 0 ; insid 0 ; instal ; intern a ; intern par ; intern por ; iop de
        detox	-1	is <kill> ; is <lock> ; is <order> ; is <pain> ; is <palecolor> ; is <shake>
        detox	-1	is <stimulant> ; is already ; is best ; is four ; is hit ; is nam ; is probab ; is red
        detox	-1	is requir ; is seiz ; is strict ; isnt in ; it <play> ; it back ; it bor ; it concern
        detox	-1	it every ; it in ; it mad ; it or ; it play ; it show ; it stop ; it tast ; it ther
        detox	-1	it thi ; itemiz ; its <color> ; its <continue> ; its christma ; its long ; its me
        detox	-1	its stil ; ive a ; ive look ; ive nev ; jacket ; jerk all ; jerk for ; job ; juev a
        detox	-1	jugamo ; jump lik ; just don ; just had ; just me ; juul ; keppr ~last ; kept a
        detox	-1	ketamin at ; ketamin dai ; kil the ; kne ach ; kne replacement ; know anyth ; know you
        detox	-1	koreatown ; la azote ; la cabez ; la cintur ; la culp ; la entr ; la guitar ; la heroin
        detox	-1	la lech ; la licenci ; la nuc ; la pueden ; la rodil ; lab nl ; laid out ; lak ; land pag
        detox	-1	landlady ; landlin ; landlord fix ; las <amount> ; las <illness> ; las <play>
        detox	-1	las <write> ; las catarata ; last librium ; lat <partner> ; lat wif ; ld 0 ; le <drive>
        detox	-1	le <fire> ; le fueron ; le hacen ; le pregunt ; leav from ; leav your ; left ; left my
        detox	-1	leftov morphin ; leg ; leg again ; les ; liability ; library book ; light fluid ; lik is
        detox	-1	lik on ; limit ; linea ; littl one ; liv ther ; llam se ; llev la ; lm ; lo dan ; lo teng
        detox	-1	lodg ; long one ; lookin ; los <treatment> ; los part ; los sab ; lov you ; low
        detox	-1	lueg les ; lunch break ; lupit ; lvn with ; m <intoxicated> ; m <pet> ; m day ; m did
        detox	-1	m finish ; m heroin ; m pcp ; maceta ; mail himself ; mala ; malibu ; mam falleci
        detox	-1	manager ; marguerit ; marqu ; may 0 ; me <outdoors> ; me <tired> ; me aft ; me dan
        detox	-1	me down ; me limpi ; me then ; medi cal ; medical <colleague> ; memb ; mention the
        detox	-1	mes intern ; met cristal ; meth by ; methadon clinic ; mi <home> ; mi <school> ; mi ahij
        detox	-1	mi cas ; mi vid ; mi viej ; minut mayb ; mis <amount> ; mis <photo> ; mism ; misma
        detox	-1	month and ; montreal ; mor day ; moth drank ; motivat ; mov day ; mow ; much every
        detox	-1	much is ; mural ; murd ; my <angry> ; my <bodypart> ; my <colleague> ; my <count>
        detox	-1	my <leave> ; my <think> ; my <year> ; my barb ; my best ; my blad ; my cat ; my dentist
        detox	-1	my ex ; my godmoth ; my lead ; my not ; my plan ; my public ; my spel ; my thesi
        detox	-1	my union ; my whol ; myself on ; nad ni ; nad que ; nam on ; narcan by ; national
        detox	-1	near the ; need for ; neg sinc ; nervios ; nervou ; network ; neurologist cal ; nev been
        detox	-1	nev bother ; nev ~drank ; nev ~smok ; new <drive> ; next for ; next stop ; ni un
        detox	-1	nieg ~<shake> ; nieg ~temblor ; night ther ; night watchman ; nin <day> ; nin and
        detox	-1	nin day ; no <awake> ; no <fall> ; no atin ; no charg ; no contract ; no nam ; no phon
        detox	-1	no refil ; no respit ; no viv ; no volvi ; no ~<opioid> ; no ~opioid ; no ~sicknes
        detox	-1	no ~sz ; no ~tiembl ; nobody need ; noch a ; nod out ; non ; non aft ; nonsens
        detox	-1	normal that ; nos fue ; not <always> ; not <moment> ; not my ; not now ; not thi
        detox	-1	noth happen ; noth mor ; notic and ; now groggy ; nowher <put> ; nowher lin ; nuev en
        detox	-1	nurs 0 ; o si ; obligation ; octubr ; ods dai ; of <go> ; of beer ; of blu ; of candl
        detox	-1	of cok ; of help ; of our ; of prosec ; of red ; of spe ; of tequil ; of thre ; of vet
        detox	-1	off <opening> ; off <opioid> ; off booz ; off porch ; old chart ; on <colleague>
        detox	-1	on <photo> ; on and ; on fir ; on methadon ; on mov ; on pcp ; one <daytime>
        detox	-1	one <moment> ; one <try> ; one a ; one beer ; one of ; one thi ; one try ; only <amount>
        detox	-1	only <go> ; only <outdoors> ; only <take> ; only drink ; only no ; only on ; only vic
        detox	-1	opioid w/d ; opt ; or we ; or you ; oth <day> ; oth <medicine> ; oth drug ; otr cos
        detox	-1	our <phone> ; our ai ; out <go> ; over <month> ; own <headface> ; own moth ; oye nad
        detox	-1	pacienci ; pagan ; panaderi de ; par intern ; par preocup ; par quien ; par su ; park
        detox	-1	parqu ; partn on ; party last ; pas el ; pas que ; pas the ; pasaden ; past thi
        detox	-1	patient in ; pay for ; peel <eat> ; pen ; pen in ; peopl do ; peopl my ; percent ; perdi
        detox	-1	perdon por ; periodic ; permis en ; phenobarb protocol ; phon charg ; phon tre
        detox	-1	piedr desd ; pierna ; pil befor ; pil count ; pinhead and ; pinky ; pis ; pis de
        detox	-1	plan aft ; plan around ; plant a ; play a ; plaz ; pleas <write> ; pleas correct
        detox	-1	pleas not ; pok night ; por ; por escrit ; por las ; porch drunk ; porqu <night>
        detox	-1	porqu segun ; porqu su ; postictal ; pottery <school> ; pottery clas ; pour in ; precis
        detox	-1	precis de ; preschool ; presion toda ; prim <law> ; prim dui ; prim se ; prison
        detox	-1	problema con ; program sinc ; promis to ; psicolog ; psychiatric ; ptsd ; public
        detox	-1	pued <ask> ; pued dec ; q <go> ; qs ; que <money> ; que por ; que pregunt ; que sab
        detox	-1	que su ; que tien ; qued con ; quier grupo ; quinc ; quisier un ; raccoon ; radt ; random
        detox	-1	raspberry ; rat se ; razor to ; re <kin> ; reca ; recent ; reception ; red ; red blood
        detox	-1	regional ; rel ; relativ ; reloj de ; replac ; reporter de ; residential ; residential 0
        detox	-1	residential client ; residential meth ; residential program ; restor ; revis el
        detox	-1	right <soon> ; right next ; ris que ; roi ; room of ; run by ; run it ; rx ; sam #
        detox	-1	sangr desd ; sat <go> ; saturday at ; saving and ; scary ; school got ; screen
        detox	-1	se <hear> ; se <phone> ; se <say> ; se abri ; se desd ; seasonal ; second act ; see ods
        detox	-1	seek ; segu ; seguirl ; seizur alert ; sel out ; sel you ; seman ; send ; sens of ; ser
        detox	-1	seri ; sesent dia ; sesion ; sew ; shadow peopl ; shallow <stop> ; shallow end ; shap lik
        detox	-1	she <angry> ; she <sober> ; she <wait> ; she drink ; she fel ; she need ; she sob ; shook
        detox	-1	should <take> ; shy on ; si <consume> ; sign ; sin <money> ; sin <opioid>
        detox	-1	sin <stimulant> ; sin chiv ; sin nad ; sin tom ; sin ~<seizure> ; sin ~convulsion
        detox	-1	sinc <wait> ; sinc stay ; sinc sun ; sinc then ; six seven ; sleep ok ; slip ; smok every
        detox	-1	so <angry> ; so if ; sol sin ; solt el ; solter ; som 0 ; som structur ; som weekend
        detox	-1	somebody cal ; somebody to ; someplac ; someth is ; someth to ; son <put> ; son put
        detox	-1	sort of ; soup ; soup on ; soy estudiant ; spe dai ; spel ; spoon in ; spot and ; squid
        detox	-1	st dui ; staf memb ; staf to ; stand the ; stat i ; station ; step <amount> ; stepbroth
        detox	-1	stil my ; stop talk ; straight <home> ; straight hom ; street methadon ; street now
        detox	-1	street numb ; su <drive> ; su car ; su sal ; substanc use ; surfboard ; surgery ; suy
        detox	-1	sweat through ; swing a ; switchboard ; tabl y ; tablet each ; tak noth ; tak turn
        detox	-1	tak vitamin ; tambien ; tank ; tant grit ; tax refund ; tea ; tea for ; tech ; tel a
        detox	-1	tel someon ; telefon ; telehealth ; telescop ; tempran par ; ten <month> ; ten month
        detox	-1	teng a ; teng los ; teni una ; test ; that <container> ; that <home> ; that <town>
        detox	-1	that and ; that can ; that night ; that our ; the <appointment> ; the <breath>
        detox	-1	the <drug> ; the <height> ; the <leave> ; the <think> ; the <vendor> ; the agency
        detox	-1	the air ; the airport ; the answ ; the baggi ; the bak ; the blind ; the booz
        detox	-1	the budget ; the coupl ; the curtain ; the deal ; the doctor ; the elder ; the extend
        detox	-1	the firehous ; the fit ; the fog ; the hardest ; the hat ; the hot ; the insuranc
        detox	-1	the ketamin ; the lak ; the lamp ; the own ; the peopl ; the queen ; the quiet ; the scor
        detox	-1	the sho ; the soc ; the sort ; the sup ; the thermomet ; the thing ; the tomat ; the zoo
        detox	-1	the ~<pill> ; the ~dts ; the ~pil ; them back ; then that ; then walk ; thermomet say
        detox	-1	they <stop> ; they <withdrawal> ; they are ; they mov ; thi the ; thing about
        detox	-1	thing wher ; think it ; thos littl ; thre week ; through <month> ; through our ; throw up
        detox	-1	thursday ; thursday through ; thx ; ticket ; tid ; tienen ; tienen <appointment>
        detox	-1	til the ; tim ive ; tim you ; tio y ; titl is ; to <school> ; to cut ; to each ; to feel
        detox	-1	to fentanyl ; to lin ; to stop ; to tucson ; to visit ; todavi me ; today hes ; toddler
        detox	-1	tom otr ; tom una ; too much ; tour on ; town ; tramadol for ; trat ; tratamient de
        detox	-1	treint ; tricar prim ; trick ; trip and ; trombon ; truck park ; trust the ; turn blu
        detox	-1	turn out ; turn up ; twelv so ; two beer ; two last ; two weekend ; tx befor ; tx for
        detox	-1	un <headface> ; un <say> ; un hombr ; un hotel ; un machet ; un ojo ; una <gun>
        detox	-1	una <rope> ; una pistol ; una vez ; und it ; up <blood> ; up <eat> ; up <stimulant>
        detox	-1	up blood ; up over ; us <say> ; used meth ; va con ; va domiciliary ; vacun ; vap +
        detox	-1	vec por ; vecin de ; very long ; vimo ; vin en ; violin ; vm 0 ; voic ; volum
        detox	-1	vomit sangr ; vs 0 ; w/d want ; w/o ; wak the ; want mor ; want somebody ; want step
        detox	-1	was <opioid> ; was alcohol ; was dying ; was over ; watchman ; way sinc ; we <fall>
        detox	-1	we met ; we would ; week late ; weekend only ; went straight ; went whit ; wer <say>
        detox	-1	wer born ; wer fiv ; wer the ; what follow ; wher ; wheth its ; wheth your ; which door
        detox	-1	which way ; whil she ; whil the ; whippet in ; whiskey a ; whistl ; who <eat> ; who could
        detox	-1	who isnt ; who pick ; who said ; who would ; wif gon ; wif morphin ; wif of ; wif worri
        detox	-1	wil <phone> ; win and ; wind ; wir ; with <crowd> ; with <palecolor> ; with detox
        detox	-1	with good ; with oth ; with our ; withdrawal and ; within 0 ; wk <need> ; wk has
        detox	-1	wk sinc ; wk want ; wkend only ; won ; wont <think> ; wont talk ; work comput
        detox	-1	work weekend ; worth a ; would <kill> ; would be ; would ~not ; wouldnt elaborat
        detox	-1	written and ; xanax and ; xanax for ; y <asleep> ; y <breath> ; y <crowd> ; y <put>
        detox	-1	y aceptan ; y ech ; y hag ; y mi ; y of ; y quit ; y respir ; y sient ; year the
        detox	-1	yo tambien ; you <write> ; you at ; you know ; your <colleague> ; your <container>
        detox	-1	your <furniture> ; your <moment> ; your card ; your client ; your competitor
        detox	-1	your facility ; your pay ; your residential ; your staf ; zon ; ~0 ~cuand
        detox	-1	~<alcohol> ~<consume> ; ~<alcohol> ~<opioid> ; ~<asleep> ; ~<consume> <give>
        detox	-1	~<day> ~<treatment> ; ~<hear> ~them ; ~<hit> ~<headface> ; ~<last> ~sz ; ~<sad>
        detox	-1	~<seizure> sin ; ~<sick> ; ~<stimulant> <day> ; ~<stop> <consume> ; ~<stop> ~it
        detox	-1	~<think> ; ~<think> ~de ; ~<treatment> ever ; ~<treatment> ~<alcohol> ; ~<withdrawal> no
        detox	-1	~a ~baby ; ~anthem ; ~any ; ~attempt ; ~blood ; ~brochur ; ~convulsion sin ; ~cristal
        detox	-1	~cuand ; ~de ~muert ; ~dej ; ~don ; ~drank ; ~dts no ; ~en ; ~for ; ~her ~<clinician>
        detox	-1	~her ~doctor ; ~how ~long ; ~idea ~de ; ~inf ; ~inpt ; ~last ~sz ; ~liv ~at ; ~methadon
        detox	-1	~much ; ~muert ; ~no ~sab ; ~opioid no ; ~oth ; ~ppo ; ~prior ; ~real
        detox	-1	~residential ~program ; ~slur ; ~temblor ; ~thc ; ~tiembl ; ~tiembl ni ; ~treatment ~for
        detox	-1	~wk ; ~wont
        detox	-2	*alcoholic.0:hypothetical ; *alcoholic.0:other_experiencer ; *chestPain.0
        detox	-2	*deliriumTremens.0:negated ; *detoxDone.0:historical ; *detoxWord.0:historical
        detox	-2	*family.9 ; *functioning.0:hypothetical ; *iopRequest.0:negated ; *jobSeeker.0
        detox	-2	*mildCue.0 ; *outpatientWord.0:hypothetical ; *overdose.0:hypothetical
        detox	-2	*person.0:historical ; *phone.0 ; *quantity.3 ; *quantity.3:negated
        detox	-2	*residentialRequest.0:hypothetical ; *residentialRequest.0:negated ; *rhythm.1
        detox	-2	*seizure.0:hypothetical ; *service.0:negated ; *serviceQuestion.0:historical
        detox	-2	*sinceStopping.0 ; *soonDate.0 ; *substance.1:possible ; *substance.2:hypothetical
        detox	-2	*substance.4 ; *substance.4:negated ; *vendor.0 ; *vendor.9 ; + <fluid> ; + <moment>
        detox	-2	/ <night> ; / ~etoh ; 0 + ; 0 <record> ; 0 nd ; 0 pound ; 0 rd ; 0 w/o ; 0 word
        detox	-2	<afraid> <soon> ; <alcohol> ; <alcohol> <headface> ; <alcohol> <kin> ; <alcohol> <night>
        detox	-2	<alcohol> de ; <alcohol> whil ; <alone> <church> ; <alone> <month> ; <alone> sin
        detox	-2	<always> <die> ; <always> <friend> ; <always> <last> ; <always> <week> ; <always> by
        detox	-2	<amount> <alcohol> ; <amount> <ask> ; <amount> <cannabis> ; <amount> <headface>
        detox	-2	<amount> <partner> ; <amount> <phone> ; <amount> <pill> ; <amount> le ; <amount> lin
        detox	-2	<amount> milla ; <amount> plac ; <amount> she ; <amount> that ; <amount> tim
        detox	-2	<angry> <amount> ; <angry> <kin> ; <angry> <take> ; <appointment> <crowd>
        detox	-2	<appointment> <furniture> ; <appointment> to ; <ask> <amount> ; <asleep> at ; <asleep> el
        detox	-2	<asleep> en ; <blood> <daytime> ; <blood> <drive> ; <blood> <job> ; <blood> <need>
        detox	-2	<blood> is ; <bodypart> <always> ; <bodypart> <break> ; <bodypart> <limp>
        detox	-2	<bodypart> fin ; <bodypart> lik ; <bodypart> over ; <bodypart> replacement
        detox	-2	<breath> <bodypart> ; <breath> <illness> ; <breath> but ; <build> <furniture>
        detox	-2	<buy> <consume> ; <buy> <eat> ; <buy> and ; <calm> <home> ; <calm> her ; <cannabis> all
        detox	-2	<caretaking> <happy> ; <caretaking> <opioid> ; <chestheart> <day> ; <chestheart> <stiff>
        detox	-2	<child> <illness> ; <child> <sedative> ; <child> <year> ; <church> that ; <clean> en
        detox	-2	<clean> on ; <clinician> <always> ; <clinician> <record> ; <clinician> <water>
        detox	-2	<clinician> <year> ; <clinician> b ; <color> is ; <confused> ; <consume> /
        detox	-2	<consume> <feel> ; <consume> <happy> ; <consume> <illness> ; <consume> <pill>
        detox	-2	<consume> <treatment> ; <consume> a ; <consume> el ; <consume> her ; <consume> herself
        detox	-2	<consume> only ; <consume> otr ; <consume> sat ; <consume> una ; <container> <treatment>
        detox	-2	<container> an ; <continue> clean ; <continue> do ; <count> <treatment> ; <count> is
        detox	-2	<count> sinc ; <crowd> <afraid> ; <crowd> <asleep> ; <crowd> <daytime> ; <crowd> <home>
        detox	-2	<crowd> <insurance> ; <crowd> <month> ; <crowd> <night> ; <crowd> <opioid>
        detox	-2	<crowd> <past> ; <crowd> <take> ; <crowd> <wait> ; <crowd> <write> ; <crowd> <year>
        detox	-2	<crowd> and ; <day> <opioid> ; <day> <past> ; <day> <sober> ; <day> <withdrawal>
        detox	-2	<day> at ; <day> hast ; <day> ni ; <day> over ; <day> she ; <day> they
        detox	-2	<day> ~<treatment> ; <daytime> <media> ; <daytime> til ; <daytime> ~<shake> ; <die> od
        detox	-2	<drive> + ; <drive> <appointment> ; <drive> en ; <drive> for ; <drive> from ; <drive> had
        detox	-2	<drive> was ; <drug> <consume> ; <drug> <go> ; <drug> <home> ; <drug> <night>
        detox	-2	<drug> <sick> ; <drug> <treatment> ; <eat> <break> ; <eat> <fluid> ; <eat> <month>
        detox	-2	<eat> <stimulant> ; <eat> <treatment> ; <eat> at ; <eat> clr ; <emergency> <say>
        detox	-2	<fall> <opening> ; <fall> <room> ; <feel> <opioid> ; <feel> <think> ; <feel> human
        detox	-2	<fluid> <cold> ; <fluid> <headface> ; <fluid> <opioid> ; <fluid> <take>
        detox	-2	<friend> <happy> ; <furniture> <fluid> ; <furniture> <write> ; <furniture> anywher
        detox	-2	<furniture> dur ; <furniture> has ; <furniture> in ; <furniture> to ; <give> <chestheart>
        detox	-2	<give> <container> ; <give> <friend> ; <give> <hear> ; <give> <job> ; <give> <last>
        detox	-2	<give> <phone> ; <give> <pill> ; <give> <write> ; <give> a ; <go> <partner>
        detox	-2	<go> <stiff> ; <go> <stimulant> ; <go> me ; <go> no ; <go> straight ; <gun> <say>
        detox	-2	<happy> <amount> ; <happy> cuand ; <happy> in ; <happy> one ; <happy> you
        detox	-2	<headface> <rail> ; <headface> <school> ; <hear> clr ; <hear> sinc ; <height> lik
        detox	-2	<hit> el ; <hit> its ; <hold> <moment> ; <home> <calm> ; <home> <outdoors> ; <home> de
        detox	-2	<home> from ; <home> in ; <home> ther ; <home> with ; <hospital> <month>
        detox	-2	<hospital> <opioid> ; <illness> <medicine> ; <insurance> 0 ; <insurance> <always>
        detox	-2	<insurance> <ask> ; <insurance> <give> ; <insurance> <month> ; <insurance> <take>
        detox	-2	<insurance> ca ; <insurance> de ; <intoxicated> <hit> ; <intoxicated> off
        detox	-2	<intoxicated> so ; <job> <play> ; <job> that ; <kin> <alcohol> ; <kin> <opening>
        detox	-2	<kin> just ; <kin> me ; <kin> re ; <law> <put> ; <law> and ; <law> who ; <leave> <amount>
        detox	-2	<leave> <give> ; <leave> <phone> ; <leave> him ; <leave> it ; <leave> wont ; <media> a
        detox	-2	<medicine> <container> ; <medicine> <stimulant> ; <medicine> <write> ; <medicine> for
        detox	-2	<medicine> was ; <moment> <kill> ; <moment> <stranger> ; <moment> <tired>
        detox	-2	<moment> <trust> ; <moment> <vendor> ; <moment> an ; <moment> that ; <moment> was
        detox	-2	<money> <appointment> ; <money> <happy> ; <money> <school> ; <money> por
        detox	-2	<month> <friend> ; <month> <insurance> ; <month> <money> ; <month> <see> ; <month> <soon>
        detox	-2	<month> <stranger> ; <month> <water> ; <month> con ; <month> mayb ; <month> my
        detox	-2	<need> <ask> ; <need> <asleep> ; <need> <colleague> ; <need> <drug> ; <need> <home>
        detox	-2	<need> <soon> ; <need> <wait> ; <need> for ; <need> structur ; <night> <child>
        detox	-2	<night> <lock> ; <night> <past> ; <night> evry ; <night> on ; <night> owl
        detox	-2	<official> <give> ; <official> <job> ; <official> <moment> ; <opening> <palecolor>
        detox	-2	<opening> <stranger> ; <opening> is ; <opening> to ; <opening> y ; <opioid> <clinician>
        detox	-2	<opioid> <die> ; <opioid> <kin> ; <opioid> <last> ; <opioid> <moment> ; <opioid> <need>
        detox	-2	<opioid> <think> ; <opioid> mayb ; <opioid> onc ; <order> <day> ; <order> al ; <order> un
        detox	-2	<outdoors> <build> ; <outdoors> her ; <outdoors> only ; <outdoors> she ; <pain> <asleep>
        detox	-2	<pain> <continue> ; <pain> <fluid> ; <palecolor> <bodypart> ; <palecolor> <chestheart>
        detox	-2	<palecolor> <clothes> ; <palecolor> and ; <palecolor> as ; <partner> <bodysound>
        detox	-2	<partner> <breath> ; <partner> <container> ; <partner> <medicine> ; <partner> <sedative>
        detox	-2	<partner> <shake> ; <partner> <town> ; <partner> that ; <past> <crowd>
        detox	-2	<past> <stimulant> ; <phone> <church> ; <phone> <eat> ; <phone> <furniture>
        detox	-2	<phone> <last> ; <phone> <moment> ; <phone> <opening> ; <phone> <stimulant>
        detox	-2	<phone> bien ; <phone> m ; <phone> par ; <photo> <stranger> ; <photo> com ; <photo> del
        detox	-2	<photo> its ; <pill> <always> ; <pill> que ; <pill> the ; <play> <fire> ; <play> <kill>
        detox	-2	<play> <town> ; <play> que ; <play> until ; <put> <chestheart> ; <put> <container>
        detox	-2	<put> <room> ; <put> to ; <record> de ; <record> for ; <record> of ; <relapse> <crowd>
        detox	-2	<remember> my ; <room> <feel> ; <room> <fluid> ; <room> <give> ; <room> <hospital>
        detox	-2	<room> <sad> ; <room> <school> ; <room> but ; <room> first ; <rope> herself ; <sad> no
        detox	-2	<say> <cannabis> ; <say> <hear> ; <say> <height> ; <say> <hospital> ; <say> <sedative>
        detox	-2	<say> <see> ; <say> buena ; <say> en ; <say> ex ; <say> nonsens ; <school> <furniture>
        detox	-2	<school> <stranger> ; <school> <treatment> ; <school> how ; <school> sit
        detox	-2	<sedative> <need> ; <sedative> at ; <sedative> for ; <sedative> i ; <sedative> my
        detox	-2	<sedative> off ; <sedative> one ; <see> <emergency> ; <see> <height> ; <see> <home>
        detox	-2	<see> <opening> ; <see> <school> ; <see> <shake> ; <see> <vermin> ; <see> no ; <see> to
        detox	-2	<seizure> <room> ; <seizure> in ; <shake> <asleep> ; <shake> <clothes> ; <shake> <eat>
        detox	-2	<shake> lik ; <shake> tod ; <sober> <see> ; <sober> y ; <soon> <awake> ; <soon> <put>
        detox	-2	<start> <happy> ; <start> by ; <start> doing ; <stiff> com ; <stimulant> <asleep>
        """
}
