extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop6 = """
        iop	-1	in dayton ; in dts ; in encin ; in great ; in meeting ; in som ; in spr ; incl ; inform del
        iop	-1	inhalant ; instrument ; insuranc card ; insuranc say ; int <day> ; intensiv ambulatori
        iop	-1	iop 0 ; is <phone> ; is ask ; is cocain ; is detox ; is empty ; is hold ; is just ; is lat
        iop	-1	is nineteen ; is suppos ; is tel ; is two ; issu ; it <leave> ; it <need> ; it <say>
        iop	-1	it began ; it did ; it goe ; it last ; it mat ; it normal ; it sinc ; its <money> ; iv 0
        iop	-1	iv meth ; jack ; jaj ; jan ; jar ; job ; jubil y ; juev en ; jug ; just <hit> ; just <stop>
        iop	-1	just for ; just win ; kept ; kept her ; key ; kick fent ; kitchen tabl ; knif ; know about
        iop	-1	know why ; la <fall> ; la <give> ; la <gun> ; la <month> ; la cal ; la canch ; la carcel
        iop	-1	la cuart ; la direccion ; la ferreteri ; la net ; la person ; la pistol ; label say
        iop	-1	las <stimulant> ; las m ; las mano ; las nuev ; last ; last lin ; last octob ; lat
        iop	-1	lat <night> ; lat i ; law say ; layover ; le <play> ; le <stop> ; le acab ; le contest
        iop	-1	le dieron ; le quier ; lead ; lean a ; leav no ; leav town ; leav with ; left your ; length
        iop	-1	les of ; lif back ; light and ; lik who ; lik your ; lin 0 ; linea ; llam manan ; llev el
        iop	-1	lo <continue> ; lo <phone> ; lo <treatment> ; lo conoci ; lo dig ; lo pueden ; lo voy
        iop	-1	lobby ; long unk ; los <eat> ; los <law> ; los fin ; los otro ; lu 0 ; lunch for
        iop	-1	lying about ; m 0 ; m <amount> ; m <cannabis> ; m <kill> ; m <phone> ; m cal ; m dab
        iop	-1	m plumb ; m vap ; mag ; mail carri ; maner ; maner de ; marz y ; mas los ; mas me ; may we
        iop	-1	mayb 0 ; me about ; me ayudan ; me cai ; me contest ; me lleg ; me piden ; me pleas
        iop	-1	me rent ; me wher ; medical director ; melt ; mes y ; meth a ; meth iv ; meth that
        iop	-1	meth to ; methamphetamin ; mi <colleague> ; mi nuer ; mi par ; mied ; mied de ; mil and
        iop	-1	milk ; min ; minuto ; mio ; mis <school> ; mis two ; model ; molest ; mom has ; month ther
        iop	-1	mor on ; morning a ; most <day> ; most friday ; mot no ; moth would ; mous ; muscl ; mut
        iop	-1	my cal ; my chip ; my contract ; my deal ; my elbow ; my fil ; my finger ; my front
        iop	-1	my old ; my oth ; my outpatient ; my sou ; my tea ; my tenant ; my tongu ; my two
        iop	-1	myself in ; n everyth ; n im ; nam and ; nam of ; nam out ; neck tatto ; need for
        iop	-1	need someth ; needl ; negr ; nev <stop> ; nev doe ; nev got ; nev ~<alone> ; nev ~alon
        iop	-1	newborn ; night again ; night was ; nin <year> ; nin year ; nineti and ; ninety <count>
        iop	-1	ningun program ; nit ; no <breath> ; no <stop> ; no children ; no complaint ; no exist
        iop	-1	no hurry ; no las ; no les ; no night ; no respir ; no ~<kin> ; no ~court ; no ~quier
        iop	-1	nobody at ; nobody need ; noma queri ; nonstop ; not <breath> ; not breath ; not me
        iop	-1	not min ; not say ; not ~on ; now becaus ; now drink ; numb from ; number ; numer
        iop	-1	nurs about ; o tre ; ob ; och <year> ; och ano ; ocup ; oding ; of <night> ; of <school>
        iop	-1	of <sick> ; of <stimulant> ; of <water> ; of anoth ; of county ; of dop ; of even
        iop	-1	of popov ; of saturday ; of sick ; of sum ; of tequil ; of thes ; of tito ; of what
        iop	-1	off <consume> ; off <night> ; off crack ; off foil ; off it ; off most ; off shift
        iop	-1	off spe ; oh ; on everyth ; on floor ; on g ; on gam ; on layover ; on paid ; on pcp
        iop	-1	one could ; only <think> ; only now ; open thi ; opening for ; or seven ; or she ; our back
        iop	-1	our town ; our two ; out over ; outpatient was ; outpt x ; over <cannabis> ; over his
        iop	-1	over me ; over ther ; own <hospital> ; own apt ; pag one ; pag thre ; paid ; pap le
        iop	-1	paquet ; par <stranger> ; par dos ; par en ; par hombr ; par mi ; paramedic ; park ; party
        iop	-1	peopl and ; perders ; perdon ; phon aft ; phon the ; pid alg ; pidi un ; piedra ; pil int
        iop	-1	pinky ; pis ; play the ; pleas help ; plug ; plum ; por <amount> ; por ahor ; pouch
        iop	-1	pres <pill> ; pres pil ; prescrib ; prim y ; problem i ; program befor ; prov ; psiquiatr
        iop	-1	pt is ; pt need ; pued <phone> ; pued <treatment> ; pued intern ; pued llev ; puppy ; q
        iop	-1	q 0 ; qd sinc ; qod ; que <key> ; que <write> ; que consum ; que enviud ; que perdi
        iop	-1	que usted ; queremo que ; quier intern ; quier quit ; radio ; rail ; rain ; rat ; rat for
        iop	-1	rath than ; rattl ; re <insurance> ; re <stimulant> ; re entry ; re nephew ; red ; refere
        iop	-1	referral fax ; refrigerator ; refund ; refus er ; refus to ; registr ; rehabilitacion en
        iop	-1	residential or ; residential program ; residential with ; ring back ; robocal ; rock
        iop	-1	roomat ; roommat from ; rosari ; run a ; run down ; rv ; sab dond ; sab si ; said tak
        iop	-1	salt ; sam <drug> ; sam <phone> ; sam stuf ; sam wk ; sauc ; say ; say hel ; say neith
        iop	-1	say noth ; say thi ; school and ; scout ; se <stop> ; se ni ; se sali ; seasonal ; see fac
        iop	-1	seizur com ; self then ; seman tambien ; seman ya ; senal ; send a ; sent hom ; sentenc
        iop	-1	servic <pet> ; servic dog ; set an ; seven of ; seven year ; shar a ; she <buy>
        iop	-1	she <take> ; she back ; she had ; she my ; she stop ; she wil ; shift 0 ; shift a ; shift i
        iop	-1	shoot ; shop clos ; shop in ; should mention ; shroom and ; si est ; siet ano ; sign in
        iop	-1	sigui ; sin <alcohol> ; sinc <last> ; sinc around ; sinc last ; sinc wed ; singl <room>
        iop	-1	singl room ; sist use ; sit her ; six hour ; six of ; sixteen week ; slay ; slay me
        iop	-1	sleep a ; sleep in ; sleep on ; sleet ; slid off ; slot by ; snort cocain ; so dont
        iop	-1	so high ; so whatev ; sob 0 ; solicitud ; som mol ; som week ; someth <amount>
        iop	-1	sometim thre ; somewher a ; somewher for ; somewher in ; son and ; sorry ; sorry if
        iop	-1	sort it ; speak in ; spel ; spend ; spin ; spray on ; st ; st mary ; stab ; start
        iop	-1	start thi ; stil get ; stil open ; stockton ; stood ; stop ; straight thru ; strap ; street
        iop	-1	stretch ; strung ; styl ; suggest a ; swat ; swear ; swel ; swollen ; sx <day>
        iop	-1	sx <moment> ; sx now ; sx today ; sx want ; sz ; sí <go> ; t 0 ; tablet ; tagalog
        iop	-1	tak anyth ; tak bar ; tak kais ; tal <child> ; tal boy ; tambien le ; tampoc ; tank and
        iop	-1	tax ; tb ; teach at ; tech ; tech y ; teen iop ; teen outpatient ; tel my ; telephon
        iop	-1	teng <insurance> ; terapi y ; termin ; th <outdoors> ; than they ; than typ ; that first
        iop	-1	that he ; that long ; that outpatient ; that year ; thc and ; the <clean> ; the <cold>
        iop	-1	the <day> ; the <medicine> ; the <rope> ; the balcony ; the cart ; the cemetery
        iop	-1	the deadlin ; the driveway ; the festival ; the freez ; the ice ; the leav ; the paramedic
        iop	-1	the plan ; the rol ; the shelt ; the sid ; the sleep ; the stor ; the strip ; the wat
        iop	-1	the wrong ; the youngest ; then ; then <stimulant> ; then <treatment> ; then for
        iop	-1	then that ; ther <stranger> ; ther anybody ; ther one ; thi afternoon ; thi am ; thi cal
        iop	-1	thi earth ; thi to ; thing as ; third <night> ; thirty day ; thoma ; thought it
        iop	-1	thought we ; through it ; thru ; thund ; tic ; tic tac ; tien la ; tien que
        iop	-1	tienen <appointment> ; tienen <clinician> ; tijuan en ; til <day> ; til <money> ; til i
        iop	-1	til may ; tim every ; tim ive ; to <alcohol> ; to <drive> ; to <emergency> ; to <go>
        iop	-1	to <last> ; to <leave> ; to chang ; to driv ; to giv ; to go ; to hand ; to her ; to know
        iop	-1	to last ; to me ; to shar ; tod la ; toda las ; told 0 ; told cant ; told them ; ton
        iop	-1	tonight she ; too hard ; took a ; took the ; tow yard ; towel ; tower ; tox ; toxicology
        iop	-1	trabaj social ; trag de ; train in ; transport ; trat de ; treint dia ; triag ; troubl with
        iop	-1	tuesday thursday ; turn int ; turn the ; turn up ; tusi ; twenty fiv ; twenty six
        iop	-1	twic <moment> ; twic and ; twic now ; two littl ; two tim ; ua <stimulant> ; ultrasound
        iop	-1	un <think> ; un cabal ; un cuart ; un foc ; un per ; una <school> ; und ; unhous ; unit at
        iop	-1	unk no ; unlock ; uno y ; up 0 ; us ; usa cocain ; use my ; used crack ; used meth
        iop	-1	used the ; usted me ; va in ; vacant ; vap thc ; very <calm> ; vicodin ; viejit ; viern a
        iop	-1	vincent ; visit my ; vodk / ; voic ; vs ; walk from ; want inpatient ; warm ; warm xfer
        iop	-1	was <afraid> ; was <day> ; was <kill> ; was <law> ; was already ; was high ; was hold
        iop	-1	was too ; was your ; watch for ; watermelon ; we <continue> ; we <eat> ; we <money>
        iop	-1	we are ; we bury ; we speak ; we would ; websit ; wednesday and ; weed all ; week
        iop	-1	week befor ; week clean ; week its ; week mor ; weekday ; weekend now ; weekend to
        iop	-1	what doe ; what tim ; when im ; wheth ; which <opening> ; which door ; which is
        iop	-1	whiskey on ; who <say> ; who <write> ; who the ; whol body ; whol bottl ; whol month
        iop	-1	whol personality ; whom ; whom do ; whos ; wil ; wil cb ; wil go ; wil tel ; window ; windy
        iop	-1	with ex ; with leav ; with meth ; with six ; with spe ; with too ; with you
        iop	-1	withdrawal unit ; wks along ; wks now ; wont ; wont <need> ; wont <put> ; wont <see>
        iop	-1	work with ; workbook ; worn ; worth ; wreck ; writ about ; wrong ; x <child> ; x <kin>
        iop	-1	x hij ; y <feel> ; y <height> ; y <medicine> ; y brinc ; y com ; y dond ; y lost ; y nunc
        iop	-1	y sigu ; y tien ; ya est ; year aft ; year clean ; year of ; year two ; yet ; you <ask>
        iop	-1	you <crowd> ; you <hold> ; you <last> ; you ask ; you keep ; you last ; you look ; you tak
        iop	-1	you when ; you wont ; your <day> ; your <think> ; your <vendor> ; your alumni ; your client
        iop	-1	your liv ; your medical ; your pag ; your phon ; your sit ; zip ; ~<ask> ~<treatment>
        iop	-1	~<die> <need> ; ~<go> ; ~<hit> ; ~<home> ~in ; ~<kill> ; ~<money> ~<money> ; ~<need>
        iop	-1	~<opioid> ~<stimulant> ; ~<past> ~<treatment> ; ~<seizure> ; ~<seizure> x
        iop	-1	~<seizure> ~<stop> ; ~<seizure> ~when ; ~<stimulant> <say> ; ~<stimulant> in
        iop	-1	~<treatment> ~<stranger> ; ~<withdrawal> ; ~<withdrawal> ~<seizure> ; ~a ~<height>
        iop	-1	~ambulatori ; ~cold ; ~company ; ~d ~resi ; ~dej ; ~etoh ~w/d ; ~exist ; ~for ; ~hac ; ~hx
        iop	-1	~is ; ~liv ~in ; ~medical ; ~mom ; ~need ; ~one ~of ; ~opi / ; ~piedr ; ~quier ; ~resi
        iop	-1	~residential ~program ; ~servic ; ~the ~<night> ; ~trag ; él se
        iop	-2	# ; % off ; *about.0 ; *ago.0 ; *caller.0:historical ; *clientAdmin.1
        iop	-2	*confusion.0:negated ; *detoxWord.0:historical ; *drinks.1 ; *drinks.2:other_experiencer
        iop	-2	*emergency.4 ; *family.8 ; *frequency.1 ; *frequency.1:possible ; *hallucination.1
        iop	-2	*lengthOfUse.2 ; *mandator.1 ; *needsHelp.0 ; *notPregnant.0:negated ; *otherService.3
        iop	-2	*otherService.3:other_experiencer ; *quantity.0:other_experiencer
        iop	-2	*quitting.0:other_experiencer ; *thirdParty.1 ; *treatmentNeed.0:historical
        iop	-2	*treatmentNeed.0:negated ; *violence.0:other_experiencer ; + <opioid> ; / ~<alcohol>
        iop	-2	/ ~etoh ; 0 <clean> ; 0 <container> ; 0 <home> ; 0 <medicine> ; 0 <moment> ; 0 <opioid>
        iop	-2	0 <rope> ; 0 <sedative> ; 0 <see> ; 0 <soon> ; 0 admit ; 0 bal ; 0 dos ; 0 hour ; 0 hr
        iop	-2	0 iop ; 0 mg ; 0 narcan ; 0 ninety ; 0 nit ; 0 say ; 0 thi ; 0 today ; <afraid> <past>
        iop	-2	<afraid> <stop> ; <alcohol> <always> ; <alcohol> <ask> ; <alcohol> <home>
        iop	-2	<alcohol> <kill> ; <alcohol> <take> ; <alcohol> <year> ; <alcohol> but ; <alcohol> desd
        iop	-2	<alcohol> in ; <alcohol> per ; <alcohol> q ; <alcohol> qd ; <alcohol> som ; <alcohol> tod
        iop	-2	<alcohol> todo ; <alone> with ; <always> <alcohol> ; <always> <angry> ; <always> <ask>
        iop	-2	<always> <cannabis> ; <always> <child> ; <always> <stranger> ; <always> sinc
        iop	-2	<always> singl ; <always> ua ; <amount> <bodysound> ; <amount> <fire> ; <amount> <give>
        iop	-2	<amount> bar ; <amount> blu ; <amount> different ; <amount> eso ; <angry> <furniture>
        iop	-2	<angry> que ; <appointment> <amount> ; <appointment> my ; <appointment> no
        iop	-2	<appointment> which ; <appointment> with ; <ask> <church> ; <ask> <insurance>
        iop	-2	<ask> <last> ; <ask> <phone> ; <ask> un ; <ask> us ; <asleep> but ; <awake> with
        iop	-2	<blood> a ; <bodypart> <color> ; <bodypart> <feel> ; <bodypart> <hospital>
        iop	-2	<bodypart> <start> ; <bodysound> <headface> ; <break> so ; <breath> <always>
        iop	-2	<breath> <go> ; <build> <past> ; <build> <room> ; <build> de ; <build> la ; <build> my
        iop	-2	<buy> <opioid> ; <buy> on ; <calm> y ; <cannabis> <drug> ; <cannabis> <need>
        iop	-2	<cannabis> <room> ; <chestheart> <go> ; <chestheart> y ; <child> <emergency>
        iop	-2	<child> <opioid> ; <child> est ; <child> until ; <church> <always> ; <church> <build>
        iop	-2	<clean> <headface> ; <clean> <hospital> ; <clinician> <continue> ; <clinician> ii
        iop	-2	<clothes> <home> ; <clothes> <illness> ; <clothes> <put> ; <clothes> <write>
        iop	-2	<clothes> off ; <clothes> when ; <cold> ; <cold> <day> ; <cold> <take>
        iop	-2	<colleague> <drive> ; <colleague> <record> ; <color> <go> ; <color> streak
        iop	-2	<confused> sinc ; <consume> <drive> ; <consume> <sedative> ; <consume> el
        iop	-2	<consume> social ; <consume> ya ; <container> <bodypart> ; <container> <daytime>
        iop	-2	<container> <opioid> ; <container> <room> ; <container> de ; <container> the
        iop	-2	<continue> <ask> ; <continue> <phone> ; <continue> by ; <continue> thi ; <continue> up
        iop	-2	<count> a ; <count> out ; <crash> <amount> ; <crowd> <eat> ; <crowd> <kin> ; <crowd> her
        iop	-2	<day> / ; <day> <always> ; <day> <angry> ; <day> <buy> ; <day> <cold> ; <day> <drive>
        iop	-2	<day> <fluid> ; <day> <medicine> ; <day> <past> ; <day> <rarely> ; <day> each
        iop	-2	<day> someth ; <die> <pet> ; <die> <write> ; <die> mi ; <drive> <friend> ; <drive> <moment>
        iop	-2	<drive> <put> ; <drive> <rail> ; <drive> <town> ; <drive> est ; <drive> over
        iop	-2	<drug> <stimulant> ; <eat> <buy> ; <eat> <furniture> ; <eat> <pain> ; <eat> <palecolor>
        iop	-2	<eat> <stimulant> ; <eat> an ; <eat> if ; <eat> then ; <fall> <outdoors> ; <fall> <pet>
        iop	-2	<fall> mal ; <feel> <asleep> ; <fluid> <moment> ; <fluid> <sick> ; <friend> 0
        iop	-2	<friend> <alcohol> ; <friend> <child> ; <friend> <consume> ; <friend> <friend>
        iop	-2	<friend> <kin> ; <friend> <room> ; <friend> is ; <friend> wil ; <furniture> <alcohol>
        iop	-2	<furniture> <clothes> ; <furniture> <fire> ; <furniture> <friend> ; <furniture> <month>
        iop	-2	<furniture> <stop> ; <furniture> <write> ; <furniture> he ; <give> <asleep>
        iop	-2	<give> <child> ; <give> <consume> ; <give> <home> ; <give> <sedative> ; <give> him
        iop	-2	<give> or ; <give> una ; <go> <opioid> ; <go> him ; <go> mal ; <go> una ; <go> your
        iop	-2	<gun> <say> ; <gun> en ; <happy> <alcohol> ; <happy> <consume> ; <happy> from
        iop	-2	<headface> <clinician> ; <headface> are ; <headface> at ; <headface> wont ; <hear> <need>
        iop	-2	<hear> <take> ; <hear> that ; <hear> them ; <height> 0 ; <height> <amount>
        iop	-2	<height> <consume> ; <height> <furniture> ; <height> <height> ; <hit> <cannabis> ; <hit> al
        iop	-2	<hit> me ; <hold> til ; <home> <build> ; <home> <clinician> ; <home> <intoxicated>
        iop	-2	<home> <phone> ; <home> <say> ; <home> desd ; <home> health ; <home> it ; <home> wher
        iop	-2	<homeless> ; <hospital> <withdrawal> ; <hospital> a ; <hospital> cm ; <hospital> del
        iop	-2	<hospital> in ; <hospital> to ; <illness> for ; <illness> in ; <insurance> <night>
        iop	-2	<intoxicated> on ; <job> <height> ; <job> <stimulant> ; <job> <wait> ; <job> <write>
        iop	-2	<key> <amount> ; <key> <furniture> ; <kill> <kin> ; <kill> a ; <kin> <alcohol>
        iop	-2	<kin> <medicine> ; <kin> <play> ; <kin> <soon> ; <kin> he ; <kin> her ; <kin> my
        iop	-2	<kin> then ; <last> <pill> ; <last> mo ; <last> nt ; <law> <kin> ; <law> <month>
        iop	-2	<law> agreement ; <law> y ; <leave> <color> ; <leave> <happy> ; <leave> <kin>
        iop	-2	<leave> <stranger> ; <leave> <water> ; <leave> behind ; <leave> bien ; <leave> so
        iop	-2	<leave> until ; <limp> on ; <media> <always> ; <media> a ; <medicine> <amount>
        iop	-2	<medicine> <day> ; <medicine> <stop> ; <medicine> con ; <medicine> of ; <moment> 0
        iop	-2	<moment> <afraid> ; <moment> <appointment> ; <moment> <clinician> ; <moment> <container>
        iop	-2	<moment> <opioid> ; <moment> <wait> ; <moment> im ; <moment> mism ; <moment> otr
        iop	-2	<moment> would ; <money> <promise> ; <money> <room> ; <money> are ; <money> him
        iop	-2	<money> thing ; <money> tod ; <month> <alcohol> ; <month> <fire> ; <month> <job>
        iop	-2	<month> <withdrawal> ; <month> nev ; <need> <hospital> ; <need> <law> ; <need> <pet>
        iop	-2	<need> <wait> ; <need> al ; <need> un ; <needle> <always> ; <needle> <continue>
        iop	-2	<needle> <furniture> ; <night> <color> ; <night> all ; <night> hes ; <night> per
        iop	-2	<opening> <bodypart> ; <opening> <break> ; <opening> has ; <opening> porqu
        iop	-2	<opioid> <consume> ; <opioid> <law> ; <opioid> <needle> ; <opioid> <phone> ; <opioid> <say>
        iop	-2	<opioid> <withdrawal> ; <opioid> all ; <opioid> con ; <outdoors> <day> ; <outdoors> <money>
        iop	-2	<outdoors> <start> ; <pain> l ; <partner> <bodypart> ; <partner> <clothes>
        iop	-2	<partner> <confused> ; <partner> <consume> ; <partner> <partner> ; <partner> <pill>
        iop	-2	<partner> <seizure> ; <partner> <withdrawal> ; <partner> est ; <partner> my ; <partner> of
        iop	-2	<past> <last> ; <past> <stimulant> ; <past> <water> ; <past> so ; <pet> <money> ; <pet> de
        iop	-2	<phone> 0 ; <phone> <alcohol> ; <phone> <asleep> ; <phone> <cannabis> ; <phone> <church>
        iop	-2	<phone> <consume> ; <phone> <hospital> ; <phone> <law> ; <phone> al ; <phone> are
        iop	-2	<phone> himself ; <phone> pt ; <phone> so ; <phone> y ; <photo> <furniture> ; <pill> <give>
        iop	-2	<pill> <palecolor> ; <play> <write> ; <put> <palecolor> ; <put> nad ; <rarely> x
        iop	-2	<relapse> ; <relapse> <day> ; <relapse> <night> ; <remember> ; <remember> <say>
        iop	-2	<room> <clothes> ; <room> <stimulant> ; <room> <withdrawal> ; <room> de ; <rope>
        iop	-2	<rope> <phone> ; <rope> up ; <sad> <need> ; <say> 0 ; <say> <chestheart>
        iop	-2	<say> <clinician> ; <say> <hear> ; <say> <kin> ; <say> <rope> ; <say> <shame>
        iop	-2	<say> <soon> ; <say> clarit ; <say> flat ; <say> nev ; <say> pt ; <say> re ; <say> whatev
        iop	-2	<say> wher ; <say> who ; <say> why ; <school> <sober> ; <school> about ; <school> your
        iop	-2	<sedative> <alcohol> ; <sedative> <always> ; <sedative> <home> ; <sedative> i
        iop	-2	<sedative> off ; <see> <job> ; <see> <official> ; <see> what ; <seizure> ; <seizure> 0
        iop	-2	<seizure> <go> ; <seizure> <law> ; <seizure> <room> ; <shake> <day> ; <shake> on
        iop	-2	<shake> so ; <shake> y ; <shame> <phone> ; <sick> in ; <sober> <alone> ; <soon> <say>
        iop	-2	<start> <drive> ; <start> <past> ; <start> el ; <stimulant> <alcohol>
        iop	-2	<stimulant> <always> ; <stimulant> <opioid> ; <stimulant> de ; <stimulant> fre
        iop	-2	<stimulant> it ; <stimulant> ive ; <stimulant> mayb ; <stimulant> near ; <stimulant> not
        iop	-2	<stimulant> one ; <stimulant> y ; <stop> <seizure> ; <stop> <week> ; <stop> a ; <stop> i
        iop	-2	<stranger> <ask> ; <stranger> <blood> ; <stranger> <bodypart> ; <stranger> <buy>
        iop	-2	<stranger> <insurance> ; <stranger> <rope> ; <stranger> in ; <stranger> que
        iop	-2	<take> <clean> ; <take> <pet> ; <take> <play> ; <take> bar ; <take> her ; <take> whatev
        iop	-2	<think> <day> ; <think> <opioid> ; <think> <stimulant> ; <think> <take> ; <think> <trust>
        iop	-2	<think> dond ; <think> en ; <think> how ; <think> nad ; <think> si ; <think> to
        iop	-2	<tired> of ; <tool> <home> ; <tool> <say> ; <tool> <take> ; <tool> at ; <town> my
        iop	-2	<trade> <opioid> ; <trade> <record> ; <trade> <write> ; <treatment> <clean>
        iop	-2	<treatment> <clothes> ; <treatment> <play> ; <treatment> acros ; <treatment> desd
        iop	-2	<treatment> first ; <treatment> per ; <vendor> ; <vendor> <hospital> ; <wait> dry
        iop	-2	<water> <home> ; <water> <kin> ; <water> <take> ; <week> <always> ; <week> <clean>
        iop	-2	<week> <feel> ; <week> <last> ; <week> <law> ; <week> <phone> ; <week> <wait> ; <week> ive
        iop	-2	<week> plu ; <withdrawal> in ; <write> <opioid> ; <write> first ; <write> la
        iop	-2	<year> <clean> ; <year> <go> ; <year> <moment> ; <year> <need> ; <year> <water> ; <year> of
        iop	-2	<year> sin ; a <blade> ; a <clean> ; a <relapse> ; a <room> ; a breath ; a bunch
        iop	-2	a descans ; a fing ; a freshman ; a garden ; a lock ; a party ; a season ; a storag ; a tim
        iop	-2	a weeknight ; about <opioid> ; about me ; accidental ; accredit ; adderal de ; admit
        iop	-2	adolescent iop ; adult <child> ; aft <day> ; aft som ; aft sunday ; again by ; agent
        iop	-2	aguardient ; ahi mism ; airlin ; al <child> ; al beb ; albanil ; alcohol en ; alcohol no
        iop	-2	alg de ; all <month> ; all <night> ; all nit ; all weekend ; already pick ; alumini
        iop	-2	am <continue> ; am in ; am stil ; ama from ; ambulanc ; and <consume> ; and <container>
        iop	-2	and <insurance> ; and <stimulant> ; and ask ; and bed ; and cal ; and circl ; and cok
        iop	-2	and do ; and doing ; and eleven ; and end ; and get ; and mal ; and nev ; and otr
        iop	-2	and saturday ; and she ; and tel ; and use ; and used ; and wheth ; and would ; anex a
        iop	-2	ang ; ano sin ; anoch ; anoth <job> ; answer the ; ant era ; anxiety ; anyway i ; app
        iop	-2	appl ; application ; appointment with ; approx ; aqui ; are <hear> ; are fin ; arm ; arm is
        iop	-2	arma ; around <amount> ; arrest ; as <day> ; asi com ; asi de ; ask to ; ask who ; ask you
        iop	-2	at <clinician> ; at ballgam ; at bus ; at midnight ; at st ; at va ; ayer del
        iop	-2	back <amount> ; back aft ; back on ; bad <bodypart> ; bajit ; bang ; bc of ; be glad
        iop	-2	be gon ; be hom ; be quick ; be seen ; be somewher ; becaus ; becaus i ; bed befor
        iop	-2	been <law> ; been eat ; been lik ; been mean ; been shoot ; befor septemb ; behind a
        iop	-2	bernard ; betty <drive> ; betty ford ; between <treatment> ; bing drink ; bipol i
        iop	-2	black and ; blanket and ; blu in ; board <law> ; board <order> ; board diversion ; botella
        iop	-2	both ; bottl ; box of ; bright ; bring my ; broth say ; burn up ; buscan ; but als ; buy
        iop	-2	by half ; by wk ; cabinet ; cad fin ; cadc ii ; cae mal ; cal back ; cal himself ; cal on
        iop	-2	caller ; cam y ; camer off ; can <build> ; can <say> ; can <start> ; can you ; cancel my
        iop	-2	candl ; cannabi and ; cano ; cant mak ; cant tel ; cant vanish ; car for ; carnival
        iop	-2	cdl driv ; celul ; centro ; charg ; charg rn ; chart ; chil ; chil and ; chok her ; cigaret
        iop	-2	cint ; circl for ; cle the ; clean a ; client ; client in ; clos so ; cloud ; clr <write>
        iop	-2	clr said ; coal ; coc con ; cocain ; cocain en ; cocain sinc ; cok a ; cok can ; com si
        iop	-2	comfort ; connection ; copi de ; cor de ; cort de ; cost for ; costc ; couch ; couch sinc
        iop	-2	couch to ; could be ; county road ; coupl day ; court dat ; cp ; crack all ; crack every
        iop	-2	crack wkend ; cri on ; cristal entr ; cristal los ; cry ; cuand pued ; cuand y
        iop	-2	cuant cuest ; cuant sal ; cuart y ; cubr ; cuid ; current ; current iop ; d <hospital>
        iop	-2	d prog ; d/c today ; da <law> ; da diversion ; daught wed ; day 0 ; day god ; day n
        iop	-2	day only ; dayton ; de <promise> ; de amor ; de pech ; de su ; deacon ; deal i ; deal in
        iop	-2	debaj de ; debaj del ; decad ; deci que ; ded ; dej las ; del <home> ; denny ; descans
        iop	-2	descans de ; desd ayer ; desd marz ; desd que ; design ; desintoxicacion ; detox and
        iop	-2	dia no ; dial ; dich ; did your ; discharg in ; discount ; district ; do iop ; do not
        iop	-2	doe mol ; doesnt <think> ; doesnt know ; dog died ; dond <wait> ; dond uno ; dont <ask>
        iop	-2	dont <remember> ; dont ask ; dont drink ; dont know ; dont rememb ; door off ; dos mes
        iop	-2	dos o ; dos y ; dot ; down from ; draft ; drench ; drink friday ; drink from ; drink sinc
        iop	-2	drink social ; driv off ; drov ; dry out ; dtr ; dtr in ; dtr re ; dun ; each and
        iop	-2	each day ; eap lady ; eap say ; ear <always> ; ear <month> ; ear every ; earth to ; eat and
        iop	-2	eat my ; ed ; ed rn ; eith way ; ekg ; el <container> ; el <eat> ; el alcohol
        iop	-2	el ambulatori ; el cuart ; el desayun ; el juev ; el mio ; elk ; ell no ; en <write>
        iop	-2	enrol ; entir tim ; entrevist ; entry ; episod ; error ; es com ; es él ; espej
        iop	-2	espos usa ; est ; est ahi ; est cer ; est tom ; estoy <money> ; estudiant de ; evening now
        iop	-2	ever <consume> ; ever seen ; every gig ; every singl ; ex <partner> ; ex client ; expedient
        iop	-2	explain ; extran ; f <ask> ; facil ; fan ; fault ; fent 0 ; fent in ; fentanyl ; fernet
        iop	-2	fifth of ; fin per ; finish with ; fist and ; fiv of ; float ; floor is ; for <eat>
        iop	-2	for <job> ; for <kin> ; for <outdoors> ; for eight ; for that ; for treatment ; for two
        iop	-2	for weed ; ford 0 ; found baggi ; french ; frent al ; friday at ; from <month>
        iop	-2	from <stimulant> ; from it ; from you ; fuimo a ; funeral in ; g a ; gag ; gam day ; gana
        iop	-2	general ; get told ; get up ; girl and ; given ; go liv ; god send ; going in ; gon in
        iop	-2	got marri ; got two ; graduat your ; gram each ; gram of ; grap ; guest ; gummi ; ha est
        iop	-2	ha falt ; had 0 ; had <treatment> ; half the ; hand and ; happen on ; has for ; hasnt
        iop	-2	hast ; hav <leave> ; hav <money> ; hav his ; hav nev ; he ; he <buy> ; he <lock> ; he <say>
        iop	-2	he did ; he laugh ; he ran ; he think ; he vap ; hear a ; hear it ; hear them ; heel
        iop	-2	heel drum ; held the ; hemet ; her <medicine> ; her out ; herman est ; herman le ; hes fin
        iop	-2	hid it ; hidden ; hij est ; hij no ; hij ya ; his <alcohol> ; his <child> ; his <furniture>
        iop	-2	his <last> ; his dead ; his drink ; his last ; his mouth ; his roommat ; his tongu ; hold
        iop	-2	hold a ; hold the ; hom health ; hom in ; hom now ; hombr ; hormiga ; hosp ; hosp cm
        iop	-2	hosp detox ; hospitalist ; hour ago ; how <always> ; how often ; how thi ; i <order>
        iop	-2	i <seizure> ; i believ ; i build ; i buy ; i haul ; i honest ; i join ; i keep ; i sat
        """
}
