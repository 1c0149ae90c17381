extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox7 = """
        detox	-2	dc <day> ; de <school> ; de <think> ; de embaraz ; de manej ; de preferenci
        detox	-2	de rehabilitacion ; de termin ; de trabaj ; de tratamient ; de una ; deci ; decid ; dej
        detox	-2	dej numer ; del <partner> ; del <treatment> ; del centr ; del intern ; del juev
        detox	-2	del mand ; del padr ; delay ; delic ; delt 0 ; demon ; denis ; depression ; desd entonc
        detox	-2	desk in ; desvel ; detail ; detox fent ; detox floor ; detox wing ; devuelvan ; di mi
        detox	-2	dia de ; diari ; did <treatment> ; did <try> ; did try ; died od ; diem ; digit ; din is
        detox	-2	director ; do <crowd> ; do aft ; do perc ; documentary ; doesnt <think> ; doesnt know
        detox	-2	doing wel ; domiciliary ; don ; don is ; don stand ; dont <money> ; dont go ; dont pay
        detox	-2	door to ; door with ; dos cosa ; dos o ; down off ; drank ; drank herself ; dream ; drink
        detox	-2	drink at ; drink som ; drink what ; driv in ; drunk ; drunk in ; dts in ; dui 0 ; dui in
        detox	-2	each even ; ear for ; eat again ; el <alcohol> ; el <hot> ; el <official> ; el <play>
        detox	-2	el <soon> ; el <stimulant> ; el <treatment> ; el abog ; el doctor ; el unic ; ello
        detox	-2	els ever ; embaraz y ; employment ; en <month> ; en <palecolor> ; en <treatment>
        detox	-2	en agost ; en blanc ; en mexicali ; en nochebuen ; en un ; end friday ; engag
        detox	-2	english is ; entiend ; entonc tom ; entr seman ; escritori ; espanol y ; essential
        detox	-2	essential <shake> ; essential tremor ; est junt ; establish ; estan en ; estanci
        detox	-2	etoh detox ; etoh no ; etoh sinc ; even notic ; evening are ; evening i ; ex is ; exam in
        detox	-2	examin ; expert ; f <bodypart> ; fabric ; fak <blood> ; fak blood ; fami is ; feel human
        detox	-2	feet are ; fentanyl death ; fin at ; fin physical ; first <job> ; first lin ; first month
        detox	-2	fiv day ; fiv night ; fiv question ; fiv week ; floor at ; floor eye ; flow ; for <kin>
        detox	-2	for <pill> ; for <room> ; for anybody ; for everyth ; for hav ; for iop ; for no
        detox	-2	for the ; for treatment ; for women ; forgot to ; form ~client ; four month ; fre
        detox	-2	friday ; friday with ; from <clinician> ; from <eat> ; from breakfast ; from detox
        detox	-2	front <job> ; front offic ; fueron los ; fuert que ; ful tim ; fum spic ; fuman ; gav no
        detox	-2	gav us ; gent de ; get drunk ; get it ; get out ; get your ; ghost ; girl on
        detox	-2	girlfriend found ; glas ; go <day> ; go <treatment> ; go in ; go monday ; go out
        detox	-2	go somewher ; gon <height> ; gon jump ; good <month> ; grandkid ; grandmoth
        detox	-2	grandmoth was ; group with ; ha <go> ; habit of ; had <job> ; had thi ; hair ; hand shak
        detox	-2	handl <buy> ; handl on ; handl purchas ; handshak ; hang herself ; hardest ; hat ; hav it
        detox	-2	hav noth ; hav somewher ; hav that ; hav you ; he <fall> ; he get ; he kick ; he leav
        detox	-2	he set ; he suelt ; he tri ; head ther ; headach ; hear noth ; heel drum ; helmet ; help
        detox	-2	help with ; her <consume> ; her <treatment> ; her dad ; her sleev ; her wat ; hes whit
        detox	-2	hi its ; his cat ; his thermo ; hoj ; hold on ; hom by ; hom my ; hond ; hous hes
        detox	-2	hous in ; how it ; hrs / ; humor ; husb had ; husband who ; hx <bodypart> ; hx ~dt
        detox	-2	i <hospital> ; i brok ; i discharg ; i hit ; i mean ; i no ; i promis ; i send ; i sweat
        detox	-2	i use ; i used ; i walk ; i ~<need> ; ice 0 ; ice sinc ; ido a ; if <night> ; if a
        detox	-2	if she ; im <hear> ; im <sober> ; im comfortabl ; imag ; in <hospital> ; in <week>
        detox	-2	in all ; in manil ; in pasaden ; in person ; in restroom ; incident ; inconscient
        detox	-2	indicat ; individual ; inf on ; information ; inject ; inject meth ; inpt for ; inquiry
        detox	-2	instructor ; int your ; interest ; intern por ; iop by ; iop tak ; is <palecolor>
        detox	-2	is <wait> ; is bet ; is drink ; is four ; is pour ; isnt it ; issu ; it <eat> ; it <put>
        detox	-2	it concern ; it could ; it got ; it hard ; it its ; it thi ; its lat ; its wednesday
        detox	-2	iv meth ; ive empti ; ive look ; job ; job at ; juda ; juez me ; just <leave> ; just be
        detox	-2	juul ; ketamin 0 ; kick heroin ; kid 0 ; la <cannabis> ; la <height> ; la camis ; la cas
        detox	-2	la cos ; la detox ; la iglesi ; la lech ; la quincen ; la rodil ; lab ; lak
        detox	-2	las <daytime> ; las percocet ; las pierna ; last fent ; last friday ; last quart
        detox	-2	lat <partner> ; lat wif ; lb ; le <drive> ; le <fire> ; le fueron ; le met ; learn
        detox	-2	learn how ; left arm ; leftov hydrocodon ; lif <insurance> ; lik <job> ; lik company
        detox	-2	lik somewher ; limpi en ; lin <fall> ; lin drop ; lin up ; list of ; lm ; lodg
        detox	-2	long <drive> ; long driv ; look for ; lookin ; los <unreal> ; los angel ; los de
        detox	-2	los sab ; los tre ; lost my ; lost our ; lov you ; lueg les ; lug asi ; lunch break ; lvm
        detox	-2	m <day> ; m <opioid> ; m crack ; m day ; m kick ; m re ; m xanax ; machet ; mag ; magnet
        detox	-2	many bed ; march 0 ; margarita ; marqu ; marquem ; match ; max ; me <alcohol>
        detox	-2	me <consume> ; me abraz ; me aft ; me dan ; me espant ; me gustari ; me honest ; me loos
        detox	-2	me solt ; me tom ; me tuv ; meeting ; mejor ; memori ; men and ; mes sin ; met ; met a
        detox	-2	met cristal ; meth most ; meth qd ; meth smok ; methamphetamin ; mg / ; mi <play>
        detox	-2	mi madrin ; mi viej ; milligram of ; minimum ; minivan ; mis <amount> ; mis <kin>
        detox	-2	mis <photo> ; mism ; mism <day> ; mism dia ; modelo ; mol + ; monday im ; month bottl
        detox	-2	month nev ; month or ; most ; most night ; motivat ; mov in ; msg ; much ; much el
        detox	-2	mustard ; my <pain> ; my <think> ; my abuel ; my back ; my dentist ; my employ
        detox	-2	my evening ; my grandchildren ; my hair ; my lead ; my mail ; my suboxon ; my supervis
        detox	-2	my tongu ; my ~dad ; myself on ; n that ; nad ; nad <amount> ; nad mas ; nam <stranger>
        detox	-2	nam biscuit ; nam is ; nd ; need next ; need tx ; network ; nev been ; nev bother ; ng
        detox	-2	ni par ; ni ~<alcohol> ; niec re ; night if ; night on ; ninety <day> ; ninety day
        detox	-2	no <law> ; no <withdrawal> ; no detox ; no ins ; no medicin ; no money ; no not
        detox	-2	no prior ; no queremo ; no sx ; no use ; no voy ; no withdrawal ; no ~<pill>
        detox	-2	no ~<shake> ; no ~<sick> ; no ~pil ; no ~residential ; norc ; not fin ; not my ; not ~one
        detox	-2	novel ; novemb ; novemb 0 ; now groggy ; now hes ; now it ; nunc en ; nurs <school>
        detox	-2	nurs aid ; nurs on ; nurs who ; o tre ; octubr ; of <amount> ; of <bodysound>
        detox	-2	of <crowd> ; of <insurance> ; of <outdoors> ; of current ; of fentanyl ; of noth
        detox	-2	of twin ; of use ; of whiskey ; of you ; off <opening> ; off meth ; off porch ; offer
        detox	-2	ojo ; on <breath> ; on <night> ; on and ; on drug ; on how ; on march ; on meth ; on oth
        detox	-2	on tin ; onc <day> ; onc a ; one ambien ; one glas ; only <need> ; only at ; only thing
        detox	-2	only want ; open no ; open up ; opening ; or <day> ; or you ; oth four ; our <alcohol>
        detox	-2	our <media> ; our <pet> ; our first ; our numb ; out ear ; out over ; outpt
        detox	-2	over <moment> ; over now ; own couch ; own no ; own the ; oxy aft ; oxygen ; p/u ; pagin
        detox	-2	paid ; pap y ; par <afraid> ; par <soon> ; par despu ; par quien ; parrot say ; part is
        detox	-2	parti ; pas a ; past a ; past thi ; pastil que ; pay for ; pegu ; pelican ; pen in
        detox	-2	peopl around ; peopl do ; peopl in ; per admit ; per diem ; per en ; perc ; periodic
        detox	-2	phon me ; pick it ; piedr <always> ; piedr desd ; pier ; pierna ; pilot ; pinhead
        detox	-2	pip in ; pis ; pis de ; plac <day> ; plac wher ; pleas <need> ; pleas cal ; pleas help
        detox	-2	point me ; por dos ; por lo ; position ; pot <always> ; pottery <school> ; pottery clas
        detox	-2	practition ; preferenci ; pregunt ; preocup ; preschool ; prevention <crowd> ; prim <law>
        detox	-2	prim dui ; prim se ; problem with ; problema ; professor ; program for ; program or
        detox	-2	proof of ; prosec ; pued <start> ; pued dej ; pued empez ; pueden <phone> ; que fui
        detox	-2	que rent ; queu ; quier orientacion ; quinc <day> ; quinc dia ; quisier ; quit drink
        detox	-2	quiz ; rail on ; rais 0 ; rak ; rath <say> ; rd ; reach out ; read glas ; read my
        detox	-2	real all ; recent ; recovery ; red ; refd by ; refund ; regard ; regional ; rehab aft
        detox	-2	rehab last ; relativ ; renat ; residenc ; residential ; residential with ; riv ; s ; s 0
        detox	-2	sali de ; san juda ; sangr desd ; saturday a ; saturday with ; saw him ; say our ; scal
        detox	-2	school got ; screen ; screenwrit ; se <say> ; se abri ; se mas ; second year ; seguirl
        detox	-2	select ; seman desd ; send you ; sens of ; sesent dia ; sew machin ; shak in ; shap lik
        detox	-2	she <wait> ; she bring ; she complet ; she drink ; she liv ; she said ; sheet soak
        detox	-2	shift end ; shirt with ; shoot cok ; shot heroin ; shroom ; shy ; si <need> ; sicknes
        detox	-2	sid of ; sin <opioid> ; singl even ; sist had ; sit for ; six hour ; sixty ; slipper
        detox	-2	smok every ; smok weed ; snor so ; so many ; so what ; sol sin ; som <alcohol>
        detox	-2	som <treatment> ; som weekend ; son <home> ; spe on ; spe to ; spic every ; spun ; st dui
        detox	-2	stabl 0 ; stabl want ; stamp ; start doing ; start of ; statement ; stay somewher
        detox	-2	stay thi ; sticky <write> ; stil breath ; stil clean ; stil do ; stool ; stop ask
        detox	-2	storag ; straight to ; strawberry ; street x ; strict ; stubbornnes ; student her
        detox	-2	su niet ; su tia ; subst ; suck in ; suelt a ; survey ; swap ; swe ; swe to ; sweat
        detox	-2	sweat the ; sweaty ; sweaty and ; sx ever ; tabl next ; tabl y ; tak anthem ; tal por
        detox	-2	tank a ; tap don ; tap run ; tarjet ; tarzan ; tatto ; tech ; tel a ; telehealth
        detox	-2	telescop ; teng a ; teng los ; terapi par ; termin ; test ; that <daytime> ; that <home>
        detox	-2	that <say> ; that and ; that com ; that end ; thc cart ; the <calm> ; the <colleague>
        detox	-2	the <confused> ; the <consume> ; the <pain> ; the <say> ; the accordion ; the apartment
        detox	-2	the bit ; the breakfast ; the burial ; the cold ; the dash ; the director ; the ear
        detox	-2	the easy ; the elder ; the elevator ; the flight ; the foil ; the gun ; the hard
        detox	-2	the hardest ; the heroin ; the hook ; the icu ; the issu ; the ketamin ; the lak
        detox	-2	the liv ; the moon ; the mov ; the oxy ; the plumb ; the print ; the queen ; the remain
        detox	-2	the thermomet ; the thre ; the tomat ; the top ; the vodk ; the voic ; the whiskey
        detox	-2	ther <treatment> ; ther be ; ther for ; thermomet ; thesi ; thesi on ; they <bodypart>
        detox	-2	they <need> ; they got ; they want ; thi sunday ; thi wher ; third <room> ; third floor
        detox	-2	thre four ; threw out ; through your ; thund ; thx ; tienen <appointment> ; tienen alg
        detox	-2	tienen vacant ; ties com ; til <month> ; tim <always> ; tim <go> ; tim a ; tim for
        detox	-2	tim my ; tim you ; tmrw ; to <fall> ; to chang ; to each ; to liv ; to two ; tobac
        detox	-2	tomat ; tonic ; too smal ; took half ; touch ; touch it ; trag de ; tre mes ; treat
        detox	-2	troubl is ; trust ; tuesday and ; tweezer ; two every ; ultim trag ; un <crowd>
        detox	-2	un <headface> ; un muchach ; un ojo ; un problem ; una <gun> ; una cuatr ; una not
        detox	-2	una pistol ; und it ; unic que ; until <month> ; up <stimulant> ; up an ; up on ; up with
        detox	-2	upset ; usar ; use anyth ; used ; used cok ; used yest ; varia ; vec al ; vend y ; veni
        detox	-2	vien ; vin ; vin en ; virtual ; visit hrs ; vm 0 ; vodk last ; voic from ; w/d <need>
        detox	-2	w/d want ; w/o <need> ; w/o help ; was <cold> ; was <consume> ; was <insurance>
        detox	-2	was alcohol ; wat bottl ; way sinc ; wdnt ; we <go> ; we <record> ; we shar ; we would
        detox	-2	wed lik ; wednesday friday ; week ago ; week six ; week to ; wer a ; wer the ; what hous
        detox	-2	when <ask> ; when ask ; when our ; wher can ; wher id ; which <say> ; whit as ; whit win
        detox	-2	who could ; who read ; whod ; whoev <go> ; whol story ; whol tim ; whol year ; why he
        detox	-2	wid <awake> ; wid awak ; wif and ; win and ; win befor ; with <go> ; with <partner>
        detox	-2	with <write> ; with friend ; with real ; withdrawal at ; withdrawal no ; within
        detox	-2	within 0 ; without any ; wkend only ; wok ; wok up ; won a ; work on ; would someon
        detox	-2	wouldnt ; wouldnt <give> ; wouldnt <leave> ; wouldnt giv ; wouldnt leav ; written
        detox	-2	wrong about ; wt ; y <crowd> ; y <start> ; y al ; y regres ; y sal ; yo tambien
        detox	-2	yog teach ; you <write> ; you all ; you are ; you believ ; you charg ; you might
        detox	-2	your <colleague> ; your admission ; your even ; your facility ; your hous ; your is
        detox	-2	your own ; yr 0 ; zaz ; zyn ; ~0 ~day ; ~<alcohol> ~<treatment> ; ~<consume> <give>
        detox	-2	~<drug> ~<consume> ; ~<happy> ; ~<home> ~<treatment> ; ~<home> ~at ; ~<need> ~me
        detox	-2	~<seizure> ~<child> ; ~<seizure> ~as ; ~<seizure> ~en ; ~<stimulant> <day>
        detox	-2	~<treatment> ~<treatment> ; ~<vendor> ; ~a ~bottl ; ~a ~mi ; ~a ~pint ; ~addict ; ~anthem
        detox	-2	~as ~a ; ~check ; ~check ~in ; ~client ; ~convulsion ~en ; ~cost ; ~counselor ; ~en ~0
        detox	-2	~escalofrio ; ~in 0 ; ~myself or ; ~no ~use ; ~on ~<day> ; ~pint ; ~prior
        detox	-2	~prior ~program ; ~seizur ; ~seizur ~as ; ~sentenc ; ~temblor ; ~the ~<job> ; ~tx ; ~used
        detox	-3	*ago.1 ; *chestPain.0 ; *detoxWord.0:historical ; *drinks.0 ; *family.9 ; *mildCue.0
        detox	-3	*otherService.5:hypothetical ; *outpatientWord.0:negated ; *quantity.3
        detox	-3	*quantity.3:negated ; *seizure.0:negated ; *serviceQuestion.0:negated ; *sinceStopping.0
        detox	-3	*spam.0:other_experiencer ; / wk ; / ~etoh ; 0 <play> ; 0 <shake> ; 0 meth ; 0 nd ; 0 tab
        detox	-3	0 w/o ; <alcohol> <kin> ; <alcohol> <last> ; <alcohol> al ; <alcohol> and ; <alone> sin
        detox	-3	<always> <need> ; <always> <stop> ; <amount> <alcohol> ; <amount> <school>
        detox	-3	<amount> <sedative> ; <amount> lif ; <amount> unk ; <angry> <kin> ; <angry> her
        detox	-3	<appointment> <clinician> ; <asleep> <home> ; <asleep> <sedative> ; <asleep> it
        detox	-3	<awake> <past> ; <blood> <drive> ; <bodypart> 0 ; <bodypart> <wait> ; <bodypart> fin
        detox	-3	<bodypart> lik ; <breath> <illness> ; <build> <always> ; <build> <clothes> ; <buy> <rope>
        detox	-3	<buy> them ; <cannabis> <amount> ; <child> <sedative> ; <child> the ; <child> to
        detox	-3	<clean> <stranger> ; <clinician> <always> ; <clinician> <pet> ; <clinician> <record>
        detox	-3	<clinician> or ; <clothes> <phone> ; <colleague> <crowd> ; <consume> <amount>
        detox	-3	<consume> <clean> ; <consume> <feel> ; <consume> only ; <consume> sat ; <container> <day>
        detox	-3	<container> <stimulant> ; <continue> <leave> ; <count> that ; <crowd> <daytime>
        detox	-3	<crowd> <soon> ; <crowd> <take> ; <crowd> com ; <day> <past> ; <day> <record> ; <day> de
        detox	-3	<daytime> <stranger> ; <die> <phone> ; <die> <treatment> ; <drive> for ; <drug> <sick>
        detox	-3	<eat> <break> ; <eat> at ; <emergency> <home> ; <fall> <hit> ; <feel> ok ; <fluid> +
        detox	-3	<fluid> <opioid> ; <fluid> in ; <furniture> <home> ; <give> a ; <go> <consume>
        detox	-3	<go> <palecolor> ; <go> by ; <go> her ; <gun> <say> ; <happy> you ; <headface> <fluid>
        detox	-3	<headface> <school> ; <hear> <crowd> ; <hear> noth ; <hear> y ; <home> <outdoors>
        detox	-3	<home> <sober> ; <home> <stimulant> ; <home> <week> ; <hospital> <month>
        detox	-3	<hospital> <record> ; <illness> <medicine> ; <illness> <pill> ; <illness> <stimulant>
        detox	-3	<insurance> 0 ; <insurance> <ask> ; <insurance> <treatment> ; <job> <go> ; <job> until
        detox	-3	<kin> d ; <last> <stimulant> ; <law> <write> ; <law> and ; <law> reentry ; <leave> <home>
        detox	-3	<media> <photo> ; <medicine> no ; <medicine> was ; <moment> <tired> ; <moment> what
        detox	-3	<money> <ask> ; <money> <wait> ; <month> 0 ; <month> <continue> ; <month> <friend>
        detox	-3	<month> <water> ; <month> nev ; <month> or ; <month> sin ; <need> <job> ; <need> alg
        detox	-3	<need> step ; <night> <week> ; <opening> to ; <opioid> <need> ; <opioid> <past>
        detox	-3	<opioid> <play> ; <opioid> as ; <opioid> when ; <outdoors> <stimulant> ; <pain> <asleep>
        detox	-3	<palecolor> as ; <partner> <bodysound> ; <partner> <church> ; <partner> <start>
        detox	-3	<partner> <town> ; <partner> and ; <partner> who ; <past> <crowd> ; <past> <kin>
        detox	-3	<past> bc ; <phone> <count> ; <phone> <furniture> ; <phone> bien ; <phone> par
        detox	-3	<photo> <need> ; <photo> up ; <pill> <always> ; <pill> <sedative> ; <pill> <stimulant>
        detox	-3	<pill> que ; <play> <count> ; <play> a ; <play> con ; <play> le ; <play> que
        detox	-3	<put> <container> ; <put> <opening> ; <put> <opioid> ; <record> of ; <relapse> prevention
        detox	-3	<sad> <say> ; <say> <sedative> ; <school> <asleep> ; <school> her ; <sedative> <take>
        detox	-3	<see> <clinician> ; <see> <outdoors> ; <see> to ; <seizure> <moment> ; <seizure> in
        detox	-3	<shake> <eat> ; <sick> ni ; <start> <month> ; <stimulant> <buy> ; <stimulant> <illness>
        detox	-3	<stimulant> <official> ; <stimulant> <week> ; <stimulant> about ; <stimulant> los
        detox	-3	<stimulant> that ; <stop> <week> ; <stop> in ; <take> <appointment> ; <take> <school>
        detox	-3	<take> <sober> ; <take> out ; <town> <medicine> ; <town> was ; <treatment> <alcohol>
        detox	-3	<treatment> <clinician> ; <treatment> <hospital> ; <treatment> <rail> ; <treatment> as
        detox	-3	<treatment> on ; <treatment> wing ; <trust> it ; <try> <opioid> ; <week> <colleague>
        detox	-3	<week> <play> ; <week> <water> ; <week> out ; <withdrawal> sinc ; <write> 0
        detox	-3	<write> <cannabis> ; <write> <think> ; a <crowd> ; a <opioid> ; a cast ; a cel ; a cok
        detox	-3	a crossword ; a machet ; a night ; a pag ; a pap ; a roof ; a sew ; a step ; a suicid
        detox	-3	a tod ; a turkey ; a usar ; a usted ; about fentanyl ; about her ; abraz ; acab un
        detox	-3	adderal 0 ; adderal and ; adderal not ; addy ; adond ; aft <treatment> ; again tonight
        detox	-3	ago bc ; al <town> ; alcohol no ; alg que ; all <week> ; alumn ; amt unk
        detox	-3	an <appointment> ; an <treatment> ; and <clinician> ; and <fluid> ; and all ; and bien
        detox	-3	and need ; and phon ; any kind ; any oth ; any sort ; any tx ; anyth ; apparent
        detox	-3	aqui <continue> ; are good ; as rxd ; ash <day> ; ash wednesday ; asi me ; at <play>
        detox	-3	at an ; at wedding ; avail ; ballpark ; been read ; beep ; behind a ; bien tom
        detox	-3	big <container> ; black out ; blanc ; bls ; bols de ; book club ; bother ; boton
        detox	-3	bro died ; burial ; by a ; c/o chest ; can send ; can talk ; candidat ; capsul
        detox	-3	cart <always> ; cb ; chapt ; check in ; circl the ; cit ; clammy ; clean 0 ; clean as
        detox	-3	clos out ; coast ; coc ; cocain 0 ; cocain in ; com tabl ; comfortabl with ; command
        detox	-3	comment ; company in ; con <drive> ; con licenci ; con quien ; contact ; contest bien
        detox	-3	convulsion por ; correct my ; could i ; crack dai ; crystal dai ; ct ; current pt
        detox	-3	cut again ; d ; d <drive> ; d <say> ; d deni ; d/c 0 ; dab ; dad of ; dan de ; dan permis
        detox	-3	daught to ; day at ; day or ; day they ; de <alcohol> ; de <blood> ; de <month>
        detox	-3	de <vendor> ; de intern ; de limpiez ; de nadi ; de todo ; de tom ; de tre ; death and
        detox	-3	decemb ; desaparec ; desd cuand ; det ; detox del ; detox end ; detox nurs ; dieron de
        detox	-3	diplom ; doe cok ; don anyth ; dont lik ; dop sick ; dos yest ; drink a ; drink two
        detox	-3	drip ; drug no ; drum on ; each <night> ; eight bal ; el futbol ; en dos ; en espanol
        detox	-3	enrol ; enrollment ; entr <week> ; episod ; es <amount> ; es <stimulant> ; es much
        detox	-3	eso ya ; estacionamient ; even iop ; even program ; even sinc ; every weekend
        detox	-3	ex <consume> ; exp ; extern ; f <cannabis> ; f <emergency> ; f <hear> ; f ice ; f re
        detox	-3	faciliti ; feel ok ; fent 0 ; fentanyl ; fentanyl sinc ; fil in ; finish ; first <month>
        detox	-3	folk are ; for alcohol ; for an ; for heroin ; for herself ; for migrain ; for whoev
        detox	-3	found in ; from rehab ; fuert ; gasolin ; gent que ; get air ; go at ; go away ; goe to
        detox	-3	got out ; greet is ; grief ; ha <feel> ; ha est ; ha toc ; had us ; hammer ; hangov
        detox	-3	has <give> ; has fiv ; hav <amount> ; hav is ; hav someth ; he quit ; he skip ; heel
        detox	-3	her <insurance> ; her <water> ; herman por ; heroin ; heroin two ; hey ; hous with
        detox	-3	huf dust ; hummingbird ; i belong ; i rent ; i say ; if wer ; im stay ; in <stranger>
        detox	-3	in between ; in custody ; in iop ; in me ; in tarzan ; in utah ; in writ ; inde
        detox	-3	intensiv car ; internarl ; is kil ; it back ; it end ; it four ; its tim ; jail reentry
        detox	-3	july 0 ; just com ; karaok ; klonopin was ; know him ; ko ; la <alcohol> ; la <official>
        detox	-3	la <opening> ; la direccion ; la mism ; la tarjet ; la tint ; labio azul ; las <pill>
        detox	-3	las dos ; law who ; left his ; left your ; lengu ; les cuent ; let for ; lik coffe
        detox	-3	lik me ; lik som ; lik twic ; linen ; littl one ; liv ther ; lol my ; los <play> ; los my
        detox	-3	lost two ; lot with ; loud that ; lugar ; m chiv ; m h ; m heroin ; map ; marc ; marihuan
        detox	-3	marriag ; marriag and ; may hav ; may she ; me a ; me confus ; me cuid ; me entiend
        detox	-3	me gust ; medi litr ; medical clear ; meet and ; met chiv ; metanfetamin ; meth a
        detox	-3	meth use ; mg dai ; mi <treatment> ; mi segur ; mis 0 ; mis tre ; misus ; month with
        detox	-3	most day ; motel with ; my <treatment> ; my oldest ; my probation ; my rib ; my thing
        detox	-3	my turn ; my vyvans ; near me ; necesit ayud ; need help ; need someth ; neith
        detox	-3	new <job> ; next ; nineti and ; no <awake> ; no <consume> ; no <drug> ; no <medicine>
        detox	-3	no <shake> ; no oth ; no plan ; no ~aftercar ; no ~drink ; noch a ; noma en
        detox	-3	not <amount> ; not <ask> ; not ask ; noth but ; noth lin ; novent ; now that ; nowher
        detox	-3	numer ; obedec ; occasional ; of <consume> ; of <moment> ; of <year> ; of cok ; of meth
        detox	-3	of rehab ; of rye ; of tequil ; of year ; of yesterday ; off <sedative> ; off xanax
        detox	-3	official ; oil ; on adderal ; on ativan ; on heroin ; one <sedative> ; oth 0
        detox	-3	oth <treatment> ; our parrot ; out <cold> ; out cold ; own bed ; oxy in ; p 0 ; padrin
        detox	-3	parent ; pas away ; pas the ; pay per ; pcp 0 ; plant a ; poc a ; por primer ; practicum
        detox	-3	pued <say> ; que <money> ; queremo ; question for ; quier intern ; quincen ; raspberry
        detox	-3	rehabilitacion ; relaps prevention ; resid ; residential stay ; right hand ; rn 0 ; rns
        detox	-3	roi ; s/p ~0 ; sandwich ; sangr ; say get ; say her ; say one ; say the ; say why
        detox	-3	seman pas ; semana ; sept ; shaky and ; shot <opioid> ; sick part ; signal ; six pack
        detox	-3	skin lik ; sleep at ; sleepy ; smack ; smal and ; smok too ; so is ; sob hom ; sobr
        detox	-3	som friday ; somebody to ; spe sinc ; staf ; stimulant ; stuck in ; su <drive>
        detox	-3	suboxon and ; subpoen ; sud fri ; suy ; tap complet ; tarjet de ; tempran par ; teng el
        detox	-3	termin el ; termin su ; that <write> ; that say ; that the ; the <afraid> ; the <buy>
        detox	-3	the <withdrawal> ; the coast ; the cok ; the crack ; the evening ; the final ; the high
        detox	-3	the most ; the social ; the thirty ; then that ; ther no ; therapy ; they hand
        detox	-3	they turn ; thing to ; through it ; throw up ; ties ; tim dai ; to an ; to donat ; to non
        detox	-3	tol ; tom sol ; treatment cent ; tricar ; tusi ; tweak ; twenty eight ; two month
        detox	-3	uds neg ; una y ; us the ; using meth ; usted <see> ; usted ven ; utah ; vend machin
        detox	-3	voicemail greet ; wallet ; was <shake> ; was cold ; weed every ; weekend a ; what <soon>
        detox	-3	what next ; wher it ; wher your ; wherev ; wheth its ; which way ; whil its ; who the
        detox	-3	who work ; whol lif ; wil send ; wing ; with blu ; wk start ; wkr ; wooden ; xanax 0
        detox	-3	xanax off ; y dai ; y gan ; y te ; y vomit ; ya com ; year as ; year or ; you <go>
        detox	-3	you at ; you in ; your <appointment> ; your <home> ; your <night> ; your card
        detox	-3	your competitor ; your outpatient ; ~0 ~<day> ; ~0 ~d ; ~<appointment>
        detox	-3	~<consume> <consume> ; ~<day> ~<treatment> ; ~<drug> no ; ~<headface> ; ~aftercar
        detox	-3	~attempt ; ~clean ; ~crack ; ~drink or ; ~iop ; ~opening ; ~sz no ; ~withdrawal ~seizur
        detox	-4	$ ; $ 0 ; *about.0 ; *ago.2 ; *duration.1 ; *emergency.0 ; *otherService.5:negated
        detox	-4	*quantity.4 ; + <partner> ; + is ; / <clinician> ; 0 beer ; 0 cart ; 0 cok ; 0 s
        detox	-4	<alcohol> <furniture> ; <always> <week> ; <amount> <treatment> ; <appointment> at
        detox	-4	<appointment> del ; <appointment> on ; <asleep> el ; <blade> is ; <bodypart> <stimulant>
        detox	-4	<breath> at ; <build> <room> ; <church> <opening> ; <clinician> <photo>
        detox	-4	<colleague> <treatment> ; <consume> <build> ; <consume> el ; <container> al
        detox	-4	<continue> <stimulant> ; <crowd> my ; <crowd> que ; <day> <alcohol> ; <day> <headface>
        detox	-4	<day> noth ; <day> or ; <day> they ; <daytime> til ; <die> <money> ; <drug> at
        detox	-4	<drug> no ; <eat> <shake> ; <emergency> on ; <feel> <clean> ; <fluid> <blood>
        detox	-4	<give> <record> ; <go> <stimulant> ; <hit> <moment> ; <home> ther ; <hospital> so
        detox	-4	<kin> <opening> ; <kin> old ; <kin> with ; <last> <palecolor> ; <law> <stimulant>
        detox	-4	<law> <treatment> ; <law> de ; <lock> <crowd> ; <moment> <awake> ; <month> <home>
        detox	-4	<need> <insurance> ; <need> <room> ; <need> <wait> ; <need> but ; <night> <fluid>
        detox	-4	<night> <rail> ; <night> for ; <opioid> <moment> ; <opioid> at ; <pill> <opioid>
        detox	-4	<pill> de ; <play> <money> ; <put> <needle> ; <put> <stimulant> ; <put> away
        detox	-4	<rail> <amount> ; <rarely> <day> ; <room> <crowd> ; <room> <treatment> ; <say> who
        detox	-4	<school> <need> ; <school> <write> ; <sedative> <consume> ; <see> int
        detox	-4	<shake> <bodypart> ; <sober> <happy> ; <sober> <treatment> ; <soon> step ; <stimulant> to
        detox	-4	<stop> su ; <stranger> <home> ; <take> <intoxicated> ; <think> <opioid>
        detox	-4	<treatment> <count> ; <treatment> <wait> ; <treatment> d/c ; <treatment> rn
        detox	-4	<treatment> turn ; <treatment> with ; <vendor> <amount> ; <week> <past> ; <week> <phone>
        detox	-4	<week> <treatment> ; <week> only ; <write> yo ; <year> <emergency> ; a <cannabis>
        """
}
