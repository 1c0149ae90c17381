extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop6 = """
        iop	-1	his <furniture> ; his <say> ; his <tool> ; his cabin ; his glas ; his neck ; his second
        iop	-1	his should ; hom he ; hor abren ; hotel ; how ; htn ; hurt and ; hx <give> ; hx given
        iop	-1	hygienist and ; i <clothes> ; i <continue> ; i <emergency> ; i <kill> ; i appli ; i bak
        iop	-1	i felt ; i fly ; i know ; i last ; i ord ; i rent ; i seiz ; i shak ; i try ; i wan ; i was
        iop	-1	ice to ; ice with ; ide ; idk if ; if his ; if not ; if we ; ill <try> ; ill try
        iop	-1	im <consume> ; im <happy> ; im <soon> ; im next ; im okay ; im proud ; im tir ; imodium
        iop	-1	in <play> ; in <town> ; in again ; in and ; in band ; in dayton ; in encin ; in great
        iop	-1	in meeting ; in som ; in spr ; in tim ; incl ; inform del ; inhalant ; instrument ; insur
        iop	-1	insuranc card ; insuranc say ; int <day> ; is <phone> ; is ask ; is detox ; is hav
        iop	-1	is just ; is lat ; is nineteen ; is tel ; is two ; issu ; it <job> ; it <leave> ; it <need>
        iop	-1	it <say> ; it began ; it did ; it goe ; it last ; it mat ; it normal ; its <money>
        iop	-1	its wednesday ; iv 0 ; iv meth ; jack ; jaj ; jan ; job ; job if ; jubil y ; jury duty
        iop	-1	just <hit> ; just <moment> ; just for ; just now ; just win ; kept ; kept her ; key
        iop	-1	kick fent ; kid on ; kitchen tabl ; knif ; know about ; la <fall> ; la <give> ; la <gun>
        iop	-1	la <month> ; la cal ; la carcel ; la cuart ; la direccion ; la ferreteri ; la net
        iop	-1	la person ; la pistol ; label say ; las <stimulant> ; las mano ; las nuev ; last ; last lin
        iop	-1	last mo ; last octob ; lat i ; law say ; law school ; layover ; le <phone> ; le <play>
        iop	-1	le contest ; le dieron ; le quier ; lead ; lean a ; leav a ; leav no ; leav until
        iop	-1	leav with ; length ; les of ; lif back ; light and ; lik <write> ; lik who ; lik your
        iop	-1	lin 0 ; linea ; llam manan ; lleg ; llev cincuent ; lo <continue> ; lo <phone>
        iop	-1	lo <treatment> ; lo conoci ; lo dig ; lo voy ; lobby ; long unk ; los <headface>
        iop	-1	los dient ; los otro ; lu 0 ; lueg le ; lying ; lying about ; m 0 ; m <amount>
        iop	-1	m <cannabis> ; m <kill> ; m <phone> ; m cal ; m dab ; m plumb ; m vap ; mag ; mail carri
        iop	-1	maner ; maner de ; marz y ; mas los ; mayor de ; me <height> ; me about ; me ayudan
        iop	-1	me cai ; me piden ; me pleas ; me rent ; me wher ; meant to ; medi <container>
        iop	-1	medical <colleague> ; medical director ; mes y ; meth a ; meth in ; meth iv ; meth that
        iop	-1	methamphetamin ; mi <colleague> ; mi <money> ; mi nuer ; mi par ; mied ; mied de ; mil and
        iop	-1	minuto ; mis <school> ; mo <consume> ; model ; moderat ; molest ; month ther ; mor on
        iop	-1	morning a ; most <day> ; most friday ; mot no ; moth would ; mous ; mov int ; muscl ; mut
        iop	-1	my <pain> ; my <write> ; my cal ; my chip ; my contract ; my deal ; my elbow ; my fil
        iop	-1	my finger ; my front ; my old ; my oth ; my outpatient ; my sou ; my tea ; my tenant
        iop	-1	my tongu ; myself in ; n im ; nam and ; nam out ; neck tatto ; need for ; need someth
        iop	-1	needl ; neg test ; nev <stop> ; nev doe ; nev got ; nev ~<alone> ; nev ~alon ; newborn
        iop	-1	nic <stranger> ; night again ; night thre ; nin <year> ; nin year ; nineti and
        iop	-1	ninety <count> ; ningun program ; nit ; no <breath> ; no <emergency> ; no <say> ; no answ
        iop	-1	no children ; no complaint ; no exist ; no hurry ; no las ; no les ; no night ; no sit
        iop	-1	no ~<kin> ; no ~court ; no ~quier ; nobody at ; nobody need ; noma queri ; nos sinc
        iop	-1	not low ; not min ; not say ; not ~on ; nov ; now becaus ; numb from ; number ; o tre ; ob
        iop	-1	och <year> ; och ano ; ocup ; oding ; of <clothes> ; of <night> ; of <room> ; of <school>
        iop	-1	of <sick> ; of <stimulant> ; of <think> ; of <water> ; of anoth ; of county ; of dop
        iop	-1	of even ; of popov ; of saturday ; of sick ; of sum ; of tequil ; of thes ; of tito
        iop	-1	of what ; off <consume> ; off <night> ; off crack ; off foil ; off shift ; off spe
        iop	-1	official ; on floor ; on g ; on gam ; on him ; on layover ; on lin ; on paid ; on tv
        iop	-1	one <take> ; one say ; only <think> ; only ever ; open thi ; opening for ; or seven
        iop	-1	or she ; orth ; our town ; our two ; out as ; out over ; outpatient was ; outpt x
        iop	-1	over his ; over ther ; own <hospital> ; own apt ; oxy ; pag one ; pag thre ; paid ; paquet
        iop	-1	par <stranger> ; par dos ; par en ; par hombr ; par mi ; park ; party ; peopl and ; perders
        iop	-1	perdon ; phon aft ; phon the ; pid alg ; pidi un ; piedra ; pil int ; pinky ; pis
        iop	-1	play the ; pleas <need> ; pleas help ; plug ; plum ; pool ; por <amount> ; por ahor
        iop	-1	post <crash> ; post accident ; powd ; prescrib ; prim y ; problem i ; prov ; psiquiatr
        iop	-1	pt is ; pt need ; pued <phone> ; pued <treatment> ; pued intern ; pued llev ; puppy ; q
        iop	-1	qd sinc ; qod ; que <key> ; que <write> ; que consum ; que enviud ; que perdi ; que usted
        iop	-1	queremo que ; quier inform ; quier intern ; quier quit ; quij ; rail ; rat ; rat for
        iop	-1	rattl ; re <insurance> ; re <stimulant> ; re entry ; re nephew ; red ; refere
        iop	-1	refrigerator ; refund ; refus to ; registr ; rehabilitacion en ; releas to ; residential or
        iop	-1	residential program ; residential with ; result ; riverb ; robocal ; rock ; roi ; roomat
        iop	-1	rosari ; run a ; run down ; rv ; s m ; sab si ; said tak ; sam <amount> ; sam <drug>
        iop	-1	sam <phone> ; sam one ; sam stuf ; sam wk ; sauc ; say ; say neith ; say noth ; say she
        iop	-1	say which ; school and ; scout ; se <put> ; se <stop> ; se le ; seasonal ; second grad
        iop	-1	see fac ; seizur com ; self then ; seman ya ; send a ; sent hom ; sentenc ; servic <pet>
        iop	-1	set an ; seven of ; seven year ; shar a ; shar the ; she <buy> ; she <take> ; she back
        iop	-1	she had ; she my ; she stop ; shift 0 ; shift a ; shift i ; shiver ; shoot ; shop clos
        iop	-1	shop in ; should mention ; shroom and ; si est ; siet ano ; sign in ; sigui ; sin <alcohol>
        iop	-1	sin nad ; sinc <amount> ; sinc <last> ; sinc <law> ; sinc last ; sinc wed ; singl <room>
        iop	-1	singl room ; sist use ; sit her ; six hour ; six of ; sixteen week ; slay ; slay me
        iop	-1	sleep a ; sleep in ; sleep on ; sleet ; slid off ; slot by ; smok weed ; snort cocain
        iop	-1	so dont ; so high ; sob 0 ; sober ; solicitud ; som <stranger> ; som week ; sometim thre
        iop	-1	somewher a ; somewher for ; somewher in ; somo <amount> ; son and ; sorry ; sorry if
        iop	-1	sort it ; spar <key> ; spar key ; speak in ; spel ; spend ; spin ; spr and ; spray on ; sr
        iop	-1	st ; st mary ; stab ; staf ; start ; stil get ; stil open ; stockton ; straight thru
        iop	-1	strap ; street ; stretch ; strung ; styl ; sug ; suggest a ; swat ; swel ; swollen
        iop	-1	sx <day> ; sx <moment> ; sx now ; sx today ; sx want ; sz ; t 0 ; tablet ; tak and
        iop	-1	tak anyth ; tak bar ; tak kais ; tal <child> ; tal boy ; tambien le ; tampoc ; tank and
        iop	-1	tax ; tb ; teach at ; tech ; tech y ; teen outpatient ; tel my ; telephon ; television
        iop	-1	teng segur ; th <outdoors> ; than 0 ; than they ; that he ; that long ; that outpatient
        iop	-1	that year ; the <bodypart> ; the <clean> ; the <day> ; the balcony ; the breakfast
        iop	-1	the bridg ; the cart ; the crossword ; the deadlin ; the driveway ; the drug ; the freez
        iop	-1	the hallway ; the neck ; the paramedic ; the rol ; the sid ; the stor ; the wat ; the wrong
        iop	-1	the xanax ; the youngest ; them <always> ; then <stimulant> ; then <treatment> ; then for
        iop	-1	ther <stranger> ; ther anybody ; ther one ; thi cal ; thi earth ; thing as ; thing is
        iop	-1	third <night> ; thirty day ; thoma ; thought it ; thought we ; thru ; thund ; tic ; tic tac
        iop	-1	tid ; tien la ; tien que ; tienen <appointment> ; tijuan en ; til <day> ; til <money>
        iop	-1	til i ; til may ; tim every ; tim ive ; tir of ; to <alcohol> ; to <drive> ; to <emergency>
        iop	-1	to <last> ; to <leave> ; to driv ; to giv ; to go ; to hand ; to her ; to know ; to last
        iop	-1	to me ; to pack ; to shar ; to six ; tod la ; toda las ; told them ; ton ; tonight she
        iop	-1	too hard ; took a ; took the ; tow yard ; towel ; tower ; tox ; toxicology ; trabaj social
        iop	-1	trag de ; transport ; trat de ; treint dia ; triag ; troubl with ; tuesday thursday
        iop	-1	turn int ; turn the ; turn up ; tusi ; twenty fiv ; twenty six ; twic <moment> ; twic and
        iop	-1	twic now ; two littl ; u <need> ; ua <stimulant> ; uber ; ultrasound ; un cabal ; un foc
        iop	-1	un per ; una <school> ; una pastil ; und ; unhous ; unit at ; unk no ; unlock ; up 0 ; us
        iop	-1	usa cocain ; use my ; used cok ; used crack ; used on ; usted me ; va in ; vacant ; vap thc
        iop	-1	verifi ; very <calm> ; vicodin ; viejit ; vincent ; visit my ; viv ; vodk / ; vs
        iop	-1	walk from ; warm ; warm xfer ; was <afraid> ; was <day> ; was <kill> ; was already
        iop	-1	was hold ; was i ; was put ; was too ; was your ; watch for ; watermelon ; we <eat>
        iop	-1	we <money> ; we are ; we ate ; we bury ; we speak ; we would ; websit ; wednesday and
        iop	-1	weed all ; week ; week befor ; week clean ; week its ; week mor ; weekday ; weekend now
        iop	-1	weekend to ; wer <amount> ; wet ; what tim ; when im ; wheth ; which <opening> ; which door
        iop	-1	which is ; whiskey on ; who <say> ; who <write> ; who im ; who the ; whol body ; whol bottl
        iop	-1	whol month ; whol personality ; whos ; wif nam ; wil ; wil <clothes> ; wil cb ; wil go
        iop	-1	wil tel ; window ; with cocain ; with meth ; with six ; with spe ; withdrawal unit
        iop	-1	without insuranc ; wks along ; wont ; wont <need> ; wont <put> ; wont <see> ; wont answ
        iop	-1	wont look ; work with ; workbook ; worn ; worth ; would gues ; wreck ; wrong ; x <child>
        iop	-1	x <kin> ; x hij ; y <feel> ; y <height> ; y <medicine> ; y asi ; y brinc ; y dond ; y lost
        iop	-1	y nunc ; y sigu ; y tien ; ya est ; ya firm ; year aft ; year clean ; year of ; year two
        iop	-1	yet ; you <ask> ; you <crowd> ; you <hold> ; you <last> ; you <take> ; you ask ; you bil
        iop	-1	you keep ; you last ; you look ; you tak ; you when ; you wont ; your <day> ; your <think>
        iop	-1	your <vendor> ; your alumni ; your client ; your liv ; your medical ; your pag ; your phon
        iop	-1	zoom ; ~<alcohol> ~<consume> ; ~<alcohol> ~w/d ; ~<ask> ~<treatment> ; ~<die> <need>
        iop	-1	~<hit> ; ~<home> ~in ; ~<kill> ; ~<kill> <happy> ; ~<money> ~<money>
        iop	-1	~<opioid> ~<stimulant> ; ~<past> ~<treatment> ; ~<seizure> x ; ~<seizure> ~when
        iop	-1	~<stimulant> <say> ; ~<stimulant> in ; ~<stop> ~<alcohol> ; ~<withdrawal> ~<seizure>
        iop	-1	~a ~<height> ; ~cold ; ~company ; ~d ~resi ; ~dej ; ~etoh ~w/d ; ~exist ; ~for ; ~hx ; ~is
        iop	-1	~liv ~in ; ~medical ; ~mom ; ~need ; ~one ~of ; ~opi / ; ~piedr ; ~quier ; ~resi
        iop	-1	~residential ~program ; ~scar ; ~servic ; ~sinc wk ; ~sob ; ~thirty ; ~thirty ~day ; ~trag
        iop	-1	~wk ; él se
        iop	-2	# ; % off ; *abstinent.1 ; *ago.0 ; *caller.0:historical ; *clientAdmin.1
        iop	-2	*detoxWord.0:historical ; *drinks.1 ; *drinks.2:other_experiencer ; *emergency.4
        iop	-2	*family.8 ; *frequency.1 ; *frequency.1:possible ; *hallucination.1 ; *lengthOfUse.2
        iop	-2	*mandator.1 ; *naloxone.0 ; *needsHelp.0 ; *notPregnant.0:negated ; *otherService.3
        iop	-2	*otherService.3:other_experiencer ; *overPrescribed.0 ; *psychosis.0:negated
        iop	-2	*quantity.0:other_experiencer ; *quitting.0:other_experiencer ; *seizure.0:hypothetical
        iop	-2	*treatmentNeed.0:historical ; *treatmentNeed.0:negated ; *violence.0:other_experiencer
        iop	-2	+ <opioid> ; + mol ; / ~<alcohol> ; / ~etoh ; 0 <container> ; 0 <home> ; 0 <opioid>
        iop	-2	0 <sedative> ; 0 <soon> ; 0 <wait> ; 0 admit ; 0 bal ; 0 dos ; 0 hour ; 0 iop ; 0 mg
        iop	-2	0 narcan ; 0 ninety ; 0 nit ; 0 say ; 0 thi ; 0 today ; 0 yo ; <afraid> <stop>
        iop	-2	<alcohol> <always> ; <alcohol> <ask> ; <alcohol> <day> ; <alcohol> <home>
        iop	-2	<alcohol> <kill> ; <alcohol> <take> ; <alcohol> desd ; <alcohol> in ; <alcohol> per
        iop	-2	<alcohol> qd ; <alcohol> som ; <alcohol> tod ; <alcohol> todo ; <alone> with
        iop	-2	<always> <angry> ; <always> <ask> ; <always> <cannabis> ; <always> sinc ; <always> singl
        iop	-2	<always> that ; <always> ua ; <amount> <bodysound> ; <amount> <order> ; <amount> <past>
        iop	-2	<amount> <seizure> ; <amount> bar ; <amount> different ; <amount> eso ; <amount> he
        iop	-2	<amount> o ; <amount> tal ; <angry> <furniture> ; <angry> que ; <appointment> <amount>
        iop	-2	<appointment> <day> ; <appointment> my ; <appointment> which ; <appointment> with
        iop	-2	<ask> <church> ; <ask> <insurance> ; <ask> <phone> ; <ask> <write> ; <ask> un ; <ask> us
        iop	-2	<asleep> but ; <asleep> de ; <awake> with ; <blood> a ; <bodypart> <color>
        iop	-2	<bodypart> <fluid> ; <bodypart> <headface> ; <bodypart> <hospital> ; <bodypart> <leave>
        iop	-2	<bodypart> <opioid> ; <bodypart> <start> ; <bodypart> <wait> ; <bodypart> is
        iop	-2	<bodysound> <blood> ; <bodysound> <take> ; <break> so ; <build> <room> ; <build> de
        iop	-2	<build> my ; <buy> <opioid> ; <buy> on ; <calm> y ; <cannabis> <drug> ; <cannabis> <need>
        iop	-2	<cannabis> <room> ; <cannabis> in ; <caretaking> <furniture> ; <chestheart> y
        iop	-2	<child> <alcohol> ; <child> <order> ; <child> <treatment> ; <child> est ; <child> of
        iop	-2	<church> <build> ; <clinician> <continue> ; <clinician> <go> ; <clinician> <home>
        iop	-2	<clinician> <withdrawal> ; <clinician> ii ; <clinician> used ; <clothes> <go>
        iop	-2	<clothes> <home> ; <clothes> <put> ; <clothes> <take> ; <clothes> <write> ; <clothes> off
        iop	-2	<clothes> when ; <cold> ; <colleague> <record> ; <color> <clothes> ; <color> <go>
        iop	-2	<color> streak ; <confused> sinc ; <consume> <drive> ; <consume> did ; <consume> el
        iop	-2	<consume> social ; <consume> ya ; <container> <daytime> ; <container> <opioid>
        iop	-2	<container> <room> ; <container> de ; <container> in ; <continue> <ask>
        iop	-2	<continue> <container> ; <continue> <height> ; <continue> <past> ; <continue> <phone>
        iop	-2	<continue> by ; <continue> thi ; <continue> up ; <continue> with ; <crash> <amount>
        iop	-2	<crowd> <kin> ; <crowd> <room> ; <crowd> <stimulant> ; <crowd> her ; <day> /
        iop	-2	<day> <angry> ; <day> <buy> ; <day> <medicine> ; <day> <past> ; <day> <rarely> ; <day> each
        iop	-2	<day> entr ; <day> otr ; <die> <pet> ; <die> <write> ; <die> mi ; <drive> <friend>
        iop	-2	<drive> <moment> ; <drive> <month> ; <drive> <play> ; <drive> <rail> ; <drive> <town>
        iop	-2	<drive> est ; <drive> over ; <drive> y ; <drug> <stimulant> ; <eat> <pain>
        iop	-2	<eat> <palecolor> ; <eat> <wait> ; <eat> an ; <eat> if ; <eat> then ; <eat> ther
        iop	-2	<emergency> ; <emergency> <moment> ; <feel> <asleep> ; <feel> <day> ; <fluid> <sick>
        iop	-2	<friend> 0 ; <friend> <alcohol> ; <friend> <ask> ; <friend> <friend> ; <friend> <kin>
        iop	-2	<friend> is ; <furniture> <alcohol> ; <furniture> <clothes> ; <furniture> <fire>
        iop	-2	<furniture> <friend> ; <furniture> <write> ; <furniture> for ; <furniture> that
        iop	-2	<give> <asleep> ; <give> <put> ; <give> him ; <give> or ; <give> una ; <go> <confused>
        iop	-2	<go> <opioid> ; <go> <room> ; <go> <think> ; <go> <withdrawal> ; <go> mal ; <go> your
        iop	-2	<gun> <say> ; <gun> en ; <happy> <afraid> ; <happy> <partner> ; <headface> <clinician>
        iop	-2	<headface> are ; <headface> wont ; <hear> <need> ; <hear> <pet> ; <hear> <take> ; <hear> it
        iop	-2	<hear> that ; <hear> them ; <height> <amount> ; <height> <consume> ; <height> <furniture>
        iop	-2	<hit> <cannabis> ; <hit> al ; <home> <clinician> ; <home> <intoxicated> ; <home> <phone>
        iop	-2	<home> <say> ; <home> desd ; <home> health ; <home> it ; <hospital> cm ; <hospital> in
        iop	-2	<hospital> rn ; <illness> <caretaking> ; <illness> for ; <insurance> <night>
        iop	-2	<insurance> <stimulant> ; <insurance> sinc ; <intoxicated> <say> ; <intoxicated> on
        iop	-2	<job> <height> ; <job> <stimulant> ; <job> <wait> ; <job> <write> ; <key> <amount>
        iop	-2	<key> <furniture> ; <key> del ; <kin> <alcohol> ; <kin> <hold> ; <kin> <medicine>
        iop	-2	<kin> <play> ; <kin> he ; <kin> her ; <kin> my ; <kin> then ; <last> <pill> ; <last> nt
        iop	-2	<law> <hit> ; <law> <kin> ; <law> <month> ; <law> agreement ; <leave> <color>
        iop	-2	<leave> <kin> ; <leave> <phone> ; <leave> <stranger> ; <leave> <water> ; <leave> behind
        iop	-2	<leave> bien ; <leave> so ; <limp> on ; <media> <always> ; <medicine> <stop>
        iop	-2	<medicine> con ; <medicine> of ; <moment> 0 ; <moment> <appointment> ; <moment> <container>
        iop	-2	<moment> <opioid> ; <moment> <sick> ; <moment> <wait> ; <moment> im ; <moment> mism
        iop	-2	<moment> otr ; <moment> would ; <money> <promise> ; <money> <room> ; <money> are
        iop	-2	<money> thing ; <money> tod ; <month> <alcohol> ; <month> <fire> ; <month> <job>
        iop	-2	<month> <pain> ; <month> <take> ; <month> <withdrawal> ; <need> <law> ; <need> <pet>
        iop	-2	<need> un ; <needle> <always> ; <needle> <continue> ; <needle> <furniture> ; <night> all
        iop	-2	<night> hes ; <night> per ; <opening> <break> ; <opening> has ; <opening> porqu
        iop	-2	<opioid> <bodypart> ; <opioid> <consume> ; <opioid> <law> ; <opioid> <needle>
        iop	-2	<opioid> <phone> ; <opioid> <say> ; <opioid> <withdrawal> ; <opioid> all ; <order> <moment>
        iop	-2	<outdoors> <asleep> ; <outdoors> <day> ; <outdoors> <start> ; <outdoors> from
        iop	-2	<outdoors> so ; <pain> <bodypart> ; <pain> l ; <palecolor> <container>
        iop	-2	<partner> <clothes> ; <partner> <confused> ; <partner> <consume> ; <partner> <partner>
        iop	-2	<partner> <pill> ; <partner> <stranger> ; <partner> <withdrawal> ; <partner> my
        iop	-2	<partner> of ; <past> <night> ; <past> so ; <pet> <money> ; <pet> <tool> ; <pet> de
        iop	-2	<phone> 0 ; <phone> <alcohol> ; <phone> <church> ; <phone> <consume> ; <phone> <partner>
        iop	-2	<phone> al ; <phone> de ; <phone> himself ; <phone> pt ; <phone> so ; <photo> <furniture>
        iop	-2	<pill> <give> ; <pill> <palecolor> ; <play> <outdoors> ; <play> <write> ; <put> <palecolor>
        iop	-2	<put> nad ; <rarely> x ; <relapse> ; <relapse> <day> ; <remember> <say> ; <room> <clothes>
        iop	-2	<room> <withdrawal> ; <rope> ; <rope> <phone> ; <rope> up ; <sad> <need> ; <say> 0
        iop	-2	<say> <chestheart> ; <say> <clinician> ; <say> <go> ; <say> <headface> ; <say> <hear>
        iop	-2	<say> <kin> ; <say> <pain> ; <say> <rope> ; <say> <shame> ; <say> <soon> ; <say> clarit
        iop	-2	<say> flat ; <say> neith ; <say> nev ; <say> pt ; <say> whatev ; <say> who ; <say> why
        iop	-2	<say> you ; <school> <eat> ; <school> about ; <sedative> <alcohol> ; <sedative> <always>
        iop	-2	<sedative> <home> ; <sedative> i ; <sedative> off ; <see> <job> ; <see> <official>
        iop	-2	<see> <week> ; <see> what ; <seizure> ; <seizure> 0 ; <seizure> <go> ; <shake> <day>
        iop	-2	<shake> <moment> ; <shake> all ; <shake> on ; <shake> so ; <shake> y ; <shame> <phone>
        iop	-2	<sick> in ; <smell> <eat> ; <sober> <alone> ; <sober> <night> ; <start> <amount>
        iop	-2	<start> <drive> ; <start> <past> ; <start> el ; <stimulant> <alcohol>
        iop	-2	<stimulant> <opioid> ; <stimulant> de ; <stimulant> fre ; <stimulant> it ; <stimulant> ive
        iop	-2	<stimulant> mayb ; <stimulant> near ; <stimulant> not ; <stimulant> one ; <stimulant> y
        iop	-2	<stop> <alcohol> ; <stop> <breath> ; <stop> <consume> ; <stop> <give> ; <stop> <medicine>
        iop	-2	<stop> <sedative> ; <stop> <seizure> ; <stop> i ; <stop> what ; <stranger> <ask>
        iop	-2	<stranger> <insurance> ; <stranger> in ; <take> <container> ; <take> <moment>
        iop	-2	<take> <opening> ; <take> <pet> ; <take> <rope> ; <take> bar ; <take> her ; <take> medi
        iop	-2	<take> ten ; <take> that ; <take> whatev ; <think> <day> ; <think> <happy>
        iop	-2	<think> <stimulant> ; <think> <take> ; <think> <town> ; <think> <trust> ; <think> dond
        iop	-2	<think> how ; <think> nad ; <think> si ; <think> to ; <tool> <home> ; <tool> <say>
        iop	-2	<tool> <take> ; <tool> at ; <town> <outdoors> ; <town> my ; <trade> <insurance>
        iop	-2	<trade> <opioid> ; <trade> <record> ; <trade> <write> ; <treatment> <play>
        iop	-2	<treatment> <room> ; <treatment> acros ; <treatment> desd ; <treatment> first
        iop	-2	<treatment> o ; <wait> dry ; <water> <home> ; <water> <kin> ; <water> y ; <week> <always>
        iop	-2	<week> <phone> ; <week> <wait> ; <week> ive ; <week> plu ; <week> tambien ; <withdrawal> in
        iop	-2	<write> <opioid> ; <write> first ; <write> la ; <year> <moment> ; <year> <need> ; <year> of
        iop	-2	<year> sin ; a <blade> ; a <need> ; a <relapse> ; a <room> ; a <try> ; a <vendor> ; a and
        iop	-2	a breath ; a bunch ; a certificat ; a descans ; a fing ; a freshman ; a garden ; a lock
        iop	-2	a party ; a pool ; a prob ; a season ; a storag ; a tim ; a tom ; a weeknight
        iop	-2	about <opioid> ; about me ; accidental ; accredit ; adderal de ; adderal lik
        iop	-2	adderal snort ; adolescent iop ; aft <day> ; aft lunch ; aft som ; aft sunday ; again by
        iop	-2	agent ; aguardient ; ahi mism ; airlin ; al beb ; al dia ; albanil ; alcohol no ; alg de
        iop	-2	all <month> ; all <night> ; all nit ; along the ; already pick ; alumini ; am in ; am stil
        iop	-2	ama from ; amaril ; ambulanc ; and <clean> ; and <consume> ; and <insurance>
        iop	-2	and <stimulant> ; and ask ; and bed ; and buy ; and by ; and cal ; and circl ; and cok
        iop	-2	and do ; and doing ; and eleven ; and get ; and mal ; and nev ; and otr ; and saturday
        iop	-2	and she ; and tel ; and use ; and wheth ; and would ; anex a ; ang ; ano sin ; anoch
        iop	-2	answer the ; ant era ; anxiety ; anyway i ; apoy par ; app ; appointment with
        iop	-2	approv <treatment> ; approx ; aqui ; are fin ; are we ; arm ; arm is ; arma ; arrest
        iop	-2	as <day> ; ask to ; ask who ; ask you ; at <clinician> ; at ballgam ; at bus ; at midnight
        iop	-2	at st ; at va ; autumn ; ayer del ; back <amount> ; back aft ; back on ; bajit ; bang
        iop	-2	bc of ; be glad ; be gon ; be hom ; be quick ; be seen ; be somewher ; becaus ; becaus i
        iop	-2	bed befor ; been eat ; been lik ; been mean ; been throw ; been to ; been up
        iop	-2	befor septemb ; below ; bernard ; betty <drive> ; betty ford ; between <treatment>
        iop	-2	bing drink ; bipol i ; black and ; blanket and ; blu a ; blu in ; board <law>
        iop	-2	board <order> ; board diversion ; botella ; both ; bottl ; box of ; bright ; bring my
        iop	-2	broth say ; bucket ; burn up ; busc dond ; buscan ; but als ; buy ; buy the ; by half
        iop	-2	by wk ; cad fin ; cadc ii ; cal back ; cal himself ; cal on ; caller ; cam y ; camer
        iop	-2	camer off ; can <build> ; can <say> ; can <start> ; can you ; cancel my ; candl
        iop	-2	cannabi and ; cano ; cant mak ; cant tel ; cant vanish ; car for ; carnival ; cdl driv
        iop	-2	celul ; centro ; charg ; charg rn ; chat ; chil ; chil and ; chok her ; cigaret ; cint
        iop	-2	circl for ; cle the ; client ; client in ; cloud ; coal ; coc con ; cocain ; cocain en
        iop	-2	cocain sinc ; cok a ; cok can ; com <wait> ; com si ; comfort ; connection ; cook cok
        iop	-2	copi de ; cor de ; cost for ; costc ; couch ; couch sinc ; couch to ; could <go> ; could be
        iop	-2	county road ; coupl day ; court dat ; cp ; crack every ; crack wkend ; cri on
        iop	-2	cristal entr ; cristal los ; cry ; crypt ; cuand y ; cuant cuest ; cuant sal ; cuart y
        iop	-2	cubr ; cumpli ; current ; current iop ; d <hospital> ; d prog ; da <law> ; da diversion
        iop	-2	dang ; daught wed ; day 0 ; day god ; day n ; day only ; dayton ; de <promise> ; de pech
        iop	-2	deacon ; deal i ; deal in ; debaj de ; debaj del ; decad ; deci que ; ded ; dej de
        iop	-2	dej las ; del <home> ; del <phone> ; denny ; descans ; descans de ; desd marz ; desd que
        iop	-2	desintoxicacion ; detox and ; dia no ; dial ; dich ; did your ; discharg in ; discount
        iop	-2	district ; do iop ; do not ; doe mol ; doesnt <think> ; doesnt even ; doesnt know
        iop	-2	dog died ; dond <wait> ; dond uno ; dont <ask> ; dont <remember> ; dont ask ; dont drink
        iop	-2	dont know ; dont rememb ; dont use ; door off ; dos mes ; dos o ; dos y ; down from ; draft
        iop	-2	drench ; drink did ; drink friday ; drink sinc ; drink social ; driv off ; drov ; dry out
        iop	-2	dtr in ; dtr re ; dun ; each and ; each day ; eap lady ; eap say ; ear <month> ; earth to
        iop	-2	eat and ; eat my ; ed ; ed rn ; egg on ; eith way ; ekg ; el <container> ; el <eat>
        iop	-2	el alcohol ; el cuart ; el desayun ; el mio ; elk ; ell no ; en <write> ; enrol ; entir tim
        iop	-2	entrevist ; entry ; episod ; es com ; es él ; espos usa ; est ; est <treatment> ; est ahi
        iop	-2	est cer ; est intern ; est mor ; est tom ; estoy <money> ; estudiant de ; estuv con
        iop	-2	evening now ; ever <consume> ; ever happen ; ever seen ; every gig ; every singl
        iop	-2	ex <partner> ; ex client ; expedient ; explain ; f <ask> ; f <trade> ; fan ; fault
        iop	-2	fent in ; fentanyl ; fernet ; fifth of ; fin per ; fist and ; fiv of ; float ; floor is
        iop	-2	for <eat> ; for <job> ; for <kin> ; for that ; for treatment ; for two ; for weed ; ford 0
        iop	-2	found baggi ; french ; frent al ; friday at ; from <month> ; from <stimulant> ; from it
        iop	-2	from you ; fuimo a ; funeral in ; g a ; gag ; gam day ; gana ; garaj ; general ; get told
        iop	-2	get up ; girl and ; given ; go liv ; god send ; going in ; gon in ; got marri ; got two
        iop	-2	gram each ; gram of ; grit que ; guest ; gummi ; ha est ; ha falt ; had 0 ; had <treatment>
        iop	-2	half the ; hand and ; happen on ; has for ; hast ; hav <leave> ; hav <money> ; hav his ; he
        iop	-2	he <buy> ; he <lock> ; he did ; he laugh ; he ran ; he think ; he vap ; hear a ; hear it
        iop	-2	hear them ; heel ; heel drum ; held the ; hemet ; her <medicine> ; her out ; herman est
        iop	-2	herman le ; hes <phone> ; hes cal ; hes fin ; hid ; hidden ; hij est ; hij no
        iop	-2	his <alcohol> ; his <last> ; his dead ; his drink ; his last ; his mouth ; his roommat
        iop	-2	his tongu ; hit on ; hold ; hold a ; hom health ; hom in ; hombr ; hormiga ; hosp ; hosp cm
        iop	-2	hosp detox ; hospitalist ; hour ago ; how <always> ; how often ; how thi ; i <order>
        iop	-2	i <seizure> ; i believ ; i build ; i buy ; i divert ; i haul ; i honest ; i join ; i keep
        iop	-2	i kept ; i only ; i sat ; i shoot ; i sweat ; i tel ; i test ; ido ; im good ; in 0
        iop	-2	in <eat> ; in <night> ; in <past> ; in advanc ; in befor ; in her ; in his ; in jun
        """
}
