extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox7 = """
        detox	-2	del <partner> ; del <treatment> ; del centr ; del intern ; del iop ; del juev ; del mand
        detox	-2	del padr ; delay ; delic ; delt 0 ; demon ; denis ; depression ; desaparec ; desd entonc
        detox	-2	desintoxicacion y ; desk in ; desvel ; detail ; detox end ; detox fent ; detox floor
        detox	-2	detox wing ; devuelvan ; dia de ; diari ; did <treatment> ; did <try> ; did try
        detox	-2	didnt <ask> ; didnt ask ; died od ; diem ; dieron de ; digit ; din is ; diplom ; director
        detox	-2	do <crowd> ; do aft ; do perc ; doesnt <think> ; doesnt know ; doing wel ; domiciliary
        detox	-2	don ; don anyth ; don stand ; dont <money> ; dont go ; dont pay ; door to ; door with
        detox	-2	dos cosa ; drank ; drank herself ; dream ; drink ; drink at ; drink som ; drink what
        detox	-2	driv in ; drown ; drunk ; drunk in ; dts in ; dui 0 ; dui in ; each even ; ear for
        detox	-2	eat again ; el <hot> ; el <stimulant> ; el doctor ; el trag ; el unic ; ello ; embaraz y
        detox	-2	emojisnow ; employment ; en <month> ; en <palecolor> ; en <treatment> ; en agost
        detox	-2	en blanc ; en mexicali ; en un ; encin ; engag ; english is ; entonc tom ; episod
        detox	-2	escritori ; espanol y ; essential ; essential <shake> ; essential tremor
        detox	-2	est <treatment> ; est junt ; establish ; estan en ; etoh detox ; etoh no ; etoh sinc
        detox	-2	even notic ; evening i ; ex is ; exam in ; examin ; expert ; extern ; f <bodypart>
        detox	-2	f <cold> ; f <emergency> ; f ice ; fabric ; fak <blood> ; fak blood ; fami can ; fami is
        detox	-2	far from ; feel human ; feet are ; fin at ; fin physical ; finish my ; first <job>
        detox	-2	first <say> ; first lin ; fiv day ; fiv night ; fiv question ; fiv week ; floor eye
        detox	-2	flow ; for <kin> ; for <pill> ; for <room> ; for anybody ; for everyth ; for hav
        detox	-2	for iop ; for no ; for the ; for women ; forgot to ; form ~client ; four month ; fre
        detox	-2	friday ; friday with ; from <clinician> ; from <eat> ; from breakfast ; from detox
        detox	-2	front <job> ; front offic ; fueron los ; fuert que ; fum spic ; gav no ; gav us
        detox	-2	get drunk ; get it ; get out ; get your ; girl on ; girlfriend found ; glas ; go <day>
        detox	-2	go <treatment> ; go in ; go monday ; go out ; go somewher ; gon <height> ; gon jump
        detox	-2	good <month> ; grandkid ; grandmoth ; group with ; guitar ; habit of ; had <job>
        detox	-2	had thi ; had us ; hair ; hambr ; hand shak ; handl <buy> ; handl on ; handl purchas
        detox	-2	hang herself ; hat ; hav <stranger> ; hav it ; hav noth ; hav somewher ; hav that
        detox	-2	hav you ; he <fall> ; he kick ; he leav ; he quit ; he set ; he tri ; he vuelt
        detox	-2	head ther ; headach ; hear noth ; heel drum ; helmet ; help ; her <consume>
        detox	-2	her <treatment> ; her dad ; her sleev ; her wat ; hes whit ; hi its ; his cat
        detox	-2	his thermo ; hit on ; hiz un ; hoj ; hold on ; hom by ; hom my ; hous hes ; hous in
        detox	-2	how it ; hrs / ; husb had ; husband who ; hx <bodypart> ; hx ~dt ; i <hospital>
        detox	-2	i <past> ; i ask ; i brok ; i discharg ; i hit ; i mean ; i no ; i promis ; i send
        detox	-2	i sweat ; i use ; i used ; i walk ; ice ; ice in ; ido a ; if <night> ; if a ; if she
        detox	-2	im <hear> ; im <sober> ; im comfortabl ; imag ; in <hospital> ; in <week> ; in all
        detox	-2	in big ; in glendal ; in iop ; in manil ; in person ; in restroom ; incident
        detox	-2	inconscient ; indicat ; individual ; inf on ; information ; inject ; inject meth
        detox	-2	inpt for ; inquiry ; int your ; interest ; intern a ; intern par ; intern por ; iop by
        detox	-2	iop tak ; is <kill> ; is <palecolor> ; is <wait> ; is bet ; is drink ; is pour ; isnt it
        detox	-2	issu ; it <eat> ; it <home> ; it <money> ; it <put> ; it concern ; it could ; it end
        detox	-2	it got ; it hard ; it turn ; its lat ; its long ; its wednesday ; iv meth
        detox	-2	ive <container> ; ive empti ; ive look ; job at ; juda ; juez me ; jugamo ; just <leave>
        detox	-2	just be ; just com ; juul ; kept his ; ketamin 0 ; kick heroin ; kid 0 ; la <alcohol>
        detox	-2	la <cannabis> ; la <height> ; la cas ; la cos ; la custodi ; la detox ; la iglesi
        detox	-2	la lech ; la quincen ; la trabajador ; lak ; las percocet ; las pierna ; last fent
        detox	-2	last friday ; last quart ; lat <partner> ; lat wif ; lb ; ld 0 ; le fueron ; le met
        detox	-2	learn ; learn how ; left arm ; leftov hydrocodon ; les dej ; lif <insurance> ; lik <job>
        detox	-2	lik company ; lik somewher ; limpi en ; lin <fall> ; lin drop ; lin for ; lin up
        detox	-2	list of ; lizard ; lol my ; long <drive> ; long driv ; look for ; lookin ; los <unreal>
        detox	-2	los angel ; los de ; los my ; los sab ; lost my ; lost our ; lot of ; lov you ; lueg les
        detox	-2	lug asi ; lunch break ; lupit ; lvm ; m <opioid> ; m <stop> ; m crack ; m day ; m kick
        detox	-2	m re ; m xanax ; machet ; mag ; magnet ; many bed ; march 0 ; margarita ; match ; max
        detox	-2	me <alcohol> ; me <consume> ; me aft ; me dan ; me entiend ; me espant ; me honest
        detox	-2	me loos ; me solt ; meeting ; mejor ; memori ; men and ; mes sin ; met ; met a
        detox	-2	met cristal ; meth a ; meth qd ; meth smok ; methadon clinic ; methamphetamin ; mg /
        detox	-2	mi <insurance> ; mi madrin ; mi segur ; mi viej ; milligram of ; minimum ; minivan
        detox	-2	mis 0 ; mis <amount> ; mis <kin> ; mis <photo> ; mism <day> ; mism dia ; modelo ; mol +
        detox	-2	monday im ; month bottl ; month nev ; month or ; most ; most night ; motivat ; mov in
        detox	-2	msg ; much ; much el ; mustard ; my <opioid> ; my <pain> ; my <play> ; my <think>
        detox	-2	my abuel ; my back ; my dentist ; my employ ; my evening ; my gram ; my grandchildren
        detox	-2	my hair ; my lead ; my mail ; my oldest ; my suboxon ; my supervis ; my tongu ; my vyvans
        detox	-2	my ~dad ; myself on ; n that ; nad ; nad <amount> ; nad mas ; nail are ; nam <stranger>
        detox	-2	nam biscuit ; nam is ; nd ; necesit ayud ; need 0 ; need help ; need next ; need tx
        detox	-2	network ; nev <past> ; nev been ; ng ; ni par ; ni ~<alcohol> ; niec re ; night if
        detox	-2	night on ; no <law> ; no <withdrawal> ; no detox ; no ins ; no medicin ; no money
        detox	-2	no not ; no prior ; no queremo ; no use ; no voy ; no withdrawal ; no ~<pill>
        detox	-2	no ~<shake> ; no ~<sick> ; no ~drink ; no ~opioid ; no ~pil ; no ~residential ; noch a
        detox	-2	norc ; not fin ; not my ; not ~one ; now groggy ; now hes ; now it ; nunc en
        detox	-2	nurs <school> ; nurs aid ; nurs on ; nurs who ; o tre ; octubr ; of <amount>
        detox	-2	of <bodysound> ; of <crowd> ; of <outdoors> ; of cok ; of current ; of fentanyl ; of noth
        detox	-2	of twin ; of use ; of whiskey ; of year ; of you ; off <opening> ; off <opioid>
        detox	-2	off booz ; off meth ; off porch ; ojo ; on <breath> ; on <night> ; on and ; on drug
        detox	-2	on how ; on march ; on oth ; onc <day> ; one ambien ; one glas ; only <need> ; only at
        detox	-2	only want ; open no ; open up ; opening ; or <day> ; or you ; oth four ; our <alcohol>
        detox	-2	our <media> ; our <pet> ; our first ; our numb ; out <cold> ; out cold ; out ear
        detox	-2	out over ; outpt ; over <moment> ; over now ; own couch ; own no ; oxy aft ; oxygen ; p 0
        detox	-2	p/u ; paid ; pap y ; par <afraid> ; par <soon> ; par <stranger> ; par despu ; par quien
        detox	-2	parrot say ; part is ; parti ; pas a ; past a ; past thi ; pay for ; pegu ; pelican
        detox	-2	pen in ; peopl around ; peopl do ; peopl in ; per admit ; per diem ; per en ; perc
        detox	-2	periodic ; phon me ; phon now ; piedr <always> ; pier ; pinhead ; pip in ; pis ; pis de
        detox	-2	plac <day> ; plac wher ; plant a ; pleas cal ; pleas help ; por dos ; por lo ; position
        detox	-2	pot <always> ; pottery clas ; practition ; preferenci ; pregunt ; preocup ; preschool
        detox	-2	prevention <crowd> ; prim <law> ; prim dui ; prim se ; problem with ; problema
        detox	-2	professor ; program for ; program or ; proof of ; prosec ; pued <start> ; pued dej
        detox	-2	pued empez ; pueden <phone> ; que fui ; que rent ; que tien ; quier orientacion
        detox	-2	quinc <day> ; quinc dia ; quit drink ; quiz ; rais 0 ; rath <say> ; rd ; re <trade>
        detox	-2	reach out ; read my ; real all ; recent ; recovery ; red ; refd by ; refund ; regard
        detox	-2	regional ; rehab last ; relativ ; renat ; resid ; residenc ; residential
        detox	-2	residential with ; riv ; rodil ; rol <play> ; s ; s 0 ; said id ; sali de ; san juda
        detox	-2	sangr desd ; saw him ; say our ; say why ; scal ; school got ; screen ; se <phone>
        detox	-2	se mas ; seguirl ; seman desd ; seman tambien ; send you ; sens of ; sesent dia
        detox	-2	sew machin ; shak in ; shap lik ; she <wait> ; she bring ; she complet ; she drink
        detox	-2	she liv ; she said ; sheet soak ; shift end ; shirt with ; shoot cok ; shot every
        detox	-2	shot heroin ; shroom ; shy ; si <need> ; sicknes ; sid of ; sin <opioid> ; sin chiv
        detox	-2	singl even ; sist had ; sit for ; six hour ; sixty ; slipper ; smok every ; snor so
        detox	-2	so many ; so what ; sol sin ; som <treatment> ; somebody to ; spe on ; spic every
        detox	-2	spot and ; spun ; st dui ; stabl 0 ; stabl want ; stamp ; start of ; statement
        detox	-2	stay somewher ; stay thi ; stepdad is ; sticky <write> ; stil breath ; stil clean
        detox	-2	stil do ; stool ; storag ; straight to ; strawberry ; street x ; strict ; stubbornnes
        detox	-2	su niet ; su tia ; subject ; subst ; suck in ; sud fri ; survey ; swap ; swe ; swe to
        detox	-2	sweat the ; sweaty ; sweaty and ; sx ever ; tabl next ; tabl y ; tak anthem ; tak tim
        detox	-2	tal por ; talk with ; tank ; tank a ; tap complet ; tap don ; tap run ; tarjet ; tarzan
        detox	-2	tatto ; tech ; tel a ; telefon y ; telehealth ; telescop ; ten month ; teng a ; teng los
        detox	-2	terapi par ; termin ; test ; that <daytime> ; that <home> ; that <say> ; that and
        detox	-2	that com ; that end ; thc cart ; the <afraid> ; the <calm> ; the <confused>
        detox	-2	the <consume> ; the <think> ; the accordion ; the apartment ; the bit ; the breakfast
        detox	-2	the burial ; the cold ; the cros ; the dash ; the director ; the ear ; the easy
        detox	-2	the elevator ; the evening ; the flight ; the foil ; the gun ; the hard ; the heroin
        detox	-2	the high ; the hook ; the icu ; the issu ; the ketamin ; the liv ; the mov ; the oxy
        detox	-2	the pain ; the print ; the queen ; the remain ; the thre ; the top ; the vodk ; the voic
        detox	-2	the whiskey ; ther <treatment> ; ther be ; ther for ; ther no ; thermomet ; thesi
        detox	-2	thesi on ; they <need> ; they got ; they want ; theyv <take> ; theyv been ; theyv got
        detox	-2	thi sunday ; thi wher ; thi wk ; third <room> ; third floor ; thre four ; thre if
        detox	-2	threw out ; throw up ; thund ; thx ; tid ; tienen vacant ; ties ; ties com ; til <month>
        detox	-2	tim <always> ; tim <go> ; tim for ; tim my ; tim you ; tmrw ; to <fall> ; to each
        detox	-2	to feel ; to liv ; to two ; tobac ; tomato ; tonic ; too smal ; took half ; touch
        detox	-2	touch it ; trag de ; tre and ; tre mes ; troubl is ; trust ; tuesday and ; tweezer
        detox	-2	two every ; ultim trag ; ultim vez ; un <seizure> ; un ataqu ; un muchach ; un ojo
        detox	-2	un problem ; una <gun> ; una cuatr ; una fiest ; una not ; una pistol ; und it ; unic que
        detox	-2	until <month> ; up <stimulant> ; up an ; up on ; up with ; upset ; usar ; use anyth
        detox	-2	used cok ; vec al ; vend y ; vien ; vin ; vin en ; virtual ; visit hrs ; vital ok ; vm 0
        detox	-2	vodk last ; voic from ; vuelt ; vuelt a ; w/d <need> ; w/o <need> ; w/o help
        detox	-2	want placement ; was <cold> ; was <consume> ; was alcohol ; wat bottl ; way sinc ; wdnt
        detox	-2	we <record> ; we would ; wed lik ; wednesday friday ; week ago ; week six ; week to
        detox	-2	weekend that ; wer the ; when <ask> ; when ask ; when our ; wher can ; wher id
        detox	-2	which way ; whit as ; whit win ; who <job> ; who could ; who read ; whod ; whoev <go>
        detox	-2	whol story ; whol tim ; whol year ; why he ; wid <awake> ; wid awak ; wif and ; win and
        detox	-2	win befor ; with <go> ; with <partner> ; with <write> ; with eleven ; with friend
        detox	-2	with real ; withdrawal at ; withdrawal no ; within 0 ; without any ; wkend only ; wok
        detox	-2	wok up ; wooden ; work on ; would someon ; wouldnt ; wouldnt <give> ; wouldnt <leave>
        detox	-2	wouldnt elaborat ; wouldnt giv ; wouldnt leav ; written ; wrong about ; wt ; xanax befor
        detox	-2	xanax for ; y <crowd> ; y <start> ; y al ; y regres ; y sal ; y vomit ; ya com
        detox	-2	yo tambien ; yog teach ; you <write> ; you all ; you are ; you believ ; you charg
        detox	-2	you might ; your <furniture> ; your <home> ; your admission ; your even ; your facility
        detox	-2	your hous ; your is ; your own ; yr 0 ; zyn ; ~0 ~day ; ~<consume> <consume>
        detox	-2	~<home> ~<treatment> ; ~<need> ~me ; ~<seizure> ~<child> ; ~<seizure> ~as
        detox	-2	~<seizure> ~en ; ~<stimulant> <day> ; ~<treatment> ~<treatment> ; ~<vendor>
        detox	-2	~a ~<seizure> ; ~a ~bottl ; ~a ~mi ; ~a ~pint ; ~addict ; ~anthem ; ~as ~a ; ~check
        detox	-2	~check ~in ; ~clean ; ~client ; ~convulsion ~en ; ~cost ; ~counselor ; ~cristal
        detox	-2	~escalofrio ; ~meth ; ~myself or ; ~no ~use ; ~on ~<day> ; ~pint ; ~prior
        detox	-2	~prior ~program ; ~seizur ; ~seizur ~as ; ~sentenc ; ~temblor ; ~the ~<job> ; ~tx ; ~used
        detox	-3	*ago.1 ; *chestPain.0 ; *detoxWord.0:historical ; *drinks.0 ; *emergency.0:possible
        detox	-3	*family.9 ; *mildCue.0 ; *otherService.5:hypothetical ; *outpatientWord.0:negated
        detox	-3	*quantity.3 ; *quantity.3:negated ; *seizure.0:hypothetical ; *seizure.0:negated
        detox	-3	*serviceQuestion.0:negated ; *spam.0:other_experiencer ; / ~etoh ; 0 <play> ; 0 <shake>
        detox	-3	0 nd ; 0 w/o ; <alcohol> <kin> ; <alcohol> <last> ; <alcohol> al ; <alone> sin
        detox	-3	<always> <die> ; <always> <need> ; <always> <week> ; <amount> <alcohol>
        detox	-3	<amount> <palecolor> ; <amount> <sedative> ; <amount> lif ; <amount> unk ; <angry> <kin>
        detox	-3	<angry> her ; <appointment> <clinician> ; <appointment> <crowd> ; <asleep> <sedative>
        detox	-3	<asleep> it ; <awake> <past> ; <blood> <drive> ; <bodypart> 0 ; <bodypart> <break>
        detox	-3	<bodypart> fin ; <build> <always> ; <buy> <rope> ; <buy> them ; <cannabis> <amount>
        detox	-3	<child> <cannabis> ; <child> to ; <clean> <home> ; <clean> <stranger>
        detox	-3	<clinician> <always> ; <clinician> <record> ; <clinician> or ; <clothes> <phone>
        detox	-3	<colleague> <crowd> ; <colleague> <insurance> ; <consume> <feel> ; <consume> only
        detox	-3	<container> <day> ; <container> <stimulant> ; <container> al ; <continue> <leave>
        detox	-3	<count> that ; <crowd> <daytime> ; <crowd> <soon> ; <crowd> <take> ; <crowd> my
        detox	-3	<day> <past> ; <day> <record> ; <daytime> <stranger> ; <daytime> til ; <die> <money>
        detox	-3	<die> <treatment> ; <drive> for ; <drug> <ask> ; <drug> <night> ; <drug> <sick>
        detox	-3	<eat> <drug> ; <eat> <photo> ; <eat> <stranger> ; <emergency> <go> ; <emergency> <home>
        detox	-3	<fall> <hit> ; <feel> ok ; <fluid> + ; <fluid> <opioid> ; <fluid> in ; <give> <consume>
        detox	-3	<go> <consume> ; <go> <soon> ; <go> <stimulant> ; <go> her ; <gun> <say> ; <hear> <crowd>
        detox	-3	<hear> noth ; <hear> y ; <hit> <hit> ; <home> <happy> ; <home> <outdoors>
        detox	-3	<home> <sober> ; <home> <stimulant> ; <home> <week> ; <home> from ; <illness> <medicine>
        detox	-3	<illness> <pill> ; <insurance> 0 ; <insurance> <treatment> ; <intoxicated> de ; <kin> d
        detox	-3	<kin> old ; <law> <leave> ; <law> <treatment> ; <law> and ; <law> reentry
        detox	-3	<leave> <home> ; <media> <media> ; <media> <photo> ; <medicine> no ; <moment> <tired>
        detox	-3	<moment> an ; <moment> what ; <money> <ask> ; <money> <happy> ; <month> 0
        detox	-3	<month> <continue> ; <month> nev ; <month> or ; <month> sin ; <need> <blood>
        detox	-3	<need> <job> ; <need> <say> ; <need> alg ; <need> step ; <night> <week> ; <opening> to
        detox	-3	<opioid> <die> ; <opioid> <last> ; <opioid> <past> ; <opioid> <play> ; <opioid> when
        detox	-3	<outdoors> <stimulant> ; <pain> <asleep> ; <palecolor> <alcohol> ; <palecolor> as
        detox	-3	<partner> <bodysound> ; <partner> <start> ; <partner> <town> ; <partner> and
        detox	-3	<partner> who ; <past> <crowd> ; <past> <emergency> ; <past> <kin> ; <past> sinc
        detox	-3	<phone> <count> ; <phone> <furniture> ; <phone> bien ; <photo> <need> ; <pill> <always>
        detox	-3	<pill> <sedative> ; <pill> <stimulant> ; <pill> que ; <play> <count> ; <play> <money>
        detox	-3	<put> <container> ; <put> <opioid> ; <put> to ; <record> de ; <record> of
        detox	-3	<relapse> prevention ; <sad> <say> ; <say> <cannabis> ; <school> <asleep>
        detox	-3	<school> <write> ; <school> her ; <school> sit ; <sedative> + ; <see> <clinician>
        detox	-3	<see> <fluid> ; <see> <outdoors> ; <see> to ; <shake> <eat> ; <sick> ni
        detox	-3	<sober> <treatment> ; <start> <month> ; <stimulant> <buy> ; <stimulant> <give>
        detox	-3	<stimulant> <illness> ; <stimulant> <official> ; <stimulant> <stop> ; <stimulant> about
        detox	-3	<stimulant> los ; <stimulant> that ; <take> an ; <take> out ; <town> <medicine>
        detox	-3	<treatment> <alcohol> ; <treatment> <clinician> ; <treatment> <rail> ; <treatment> <wait>
        detox	-3	<treatment> as ; <treatment> on ; <treatment> wing ; <trust> it ; <try> <opioid>
        detox	-3	<week> <colleague> ; <week> <phone> ; <week> <play> ; <week> <water> ; <week> desd
        detox	-3	<week> out ; <withdrawal> <cold> ; <withdrawal> sinc ; <write> 0 ; <write> <cannabis>
        detox	-3	<write> <think> ; <year> <emergency> ; a <crowd> ; a <opioid> ; a cast ; a cel ; a cok
        detox	-3	a crossword ; a hot ; a machet ; a night ; a pag ; a pap ; a roof ; a seizur ; a sew
        detox	-3	a shot ; a sophomor ; a step ; a suicid ; a tod ; a turkey ; a usar ; a usted
        detox	-3	about fentanyl ; about her ; abraz ; acab un ; adderal 0 ; adderal and ; adderal not
        detox	-3	addy ; adhd ; adond ; afford ; aft <treatment> ; again tonight ; al <town> ; alcohol no
        detox	-3	alg que ; all <week> ; alumn ; amt unk ; an <appointment> ; an <treatment> ; an inpatient
        detox	-3	and <clinician> ; and all ; and bien ; and need ; and phon ; and theyv ; and thursday
        detox	-3	any kind ; any oth ; anyth ; apparent ; aqui <continue> ; are good ; as rxd ; ash <day>
        detox	-3	ash wednesday ; at <play> ; at an ; avail ; ballpark ; behind a ; bien tom
        detox	-3	big <container> ; bipol ; black out ; blanc ; bls ; bols de ; book club ; bother ; boton
        detox	-3	bro died ; busc un ; c/o chest ; can send ; can talk ; cannabi ; capsul ; cart <always>
        detox	-3	cast ; cb ; centro ; chapt ; cincuent ; circl the ; cit ; clammy ; clean sinc ; clos out
        detox	-3	coast ; coc ; cocain 0 ; com tabl ; comfortabl with ; command ; comment ; company in
        detox	-3	con <drive> ; con licenci ; con quien ; consejer ; contact ; contest bien
        detox	-3	convulsion por ; copa de ; correct my ; could i ; counsel ; counselor ; county detox
        detox	-3	crack dai ; crypt ; crystal dai ; current pt ; d ; d deni ; d/c 0 ; dab ; dad of ; dan de
        detox	-3	dan permis ; daught to ; day at ; day or ; day residential ; day they ; de <alcohol>
        detox	-3	de <blood> ; de <month> ; de <stop> ; de nadi ; de todo ; de tre ; death and ; decemb
        detox	-3	desd cuand ; det ; detox del ; detox nurs ; discharg paper ; documentary ; dont lik
        detox	-3	dop sick ; dos o ; dos yest ; down off ; drink a ; drip ; drug no ; drum on
        detox	-3	each <night> ; eight bal ; el <alcohol> ; el <treatment> ; el abog ; el futbol ; en dos
        detox	-3	en espanol ; en nochebuen ; enrol ; enrollment ; entr seman ; es <amount>
        detox	-3	es <stimulant> ; es much ; estacionamient ; estanci ; even iop ; even program ; even sinc
        detox	-3	evening are ; every weekend ; ex <consume> ; exp ; eye rol ; f <cannabis> ; f re
        detox	-3	faciliti ; feel ok ; fent 0 ; fentanyl ; fentanyl death ; fentanyl sinc ; fil in ; finish
        detox	-3	first <month> ; folk are ; for <appointment> ; for alcohol ; for an ; for heroin
        detox	-3	for herself ; for migrain ; for whoev ; found in ; from rehab ; fuert ; gasolin ; gent de
        detox	-3	gent que ; get air ; go at ; go away ; goe to ; got out ; greet is ; grief ; group and
        detox	-3	gustari ; ha <feel> ; ha est ; ha toc ; hammer ; handshak ; hangov ; has <give> ; has fiv
        detox	-3	hav <amount> ; hav is ; hav someth ; he skip ; heel ; her <insurance> ; her <water>
        detox	-3	herman por ; heroin two ; hey ; hond ; hous with ; huf dust ; hummingbird ; humor
        detox	-3	i belong ; i learn ; i rent ; i say ; i ~<seizure> ; i ~seiz ; if wer ; im <wait>
        detox	-3	im stay ; in <stranger> ; in between ; in me ; in tarzan ; in utah ; in writ ; inde
        detox	-3	intensiv car ; is kil ; it back ; it four ; its tim ; jail reentry ; july 0 ; karaok
        detox	-3	klonopin was ; know him ; ko ; la <official> ; la <opening> ; la cocain ; la direccion
        detox	-3	la mism ; la tarjet ; la tint ; labio azul ; las <pill> ; las dos ; law who ; left his
        detox	-3	left your ; lengu ; les cuent ; let for ; lik coffe ; lik me ; lik som ; lik twic ; link
        detox	-3	littl one ; liv ther ; los <play> ; lost two ; lot with ; loud that ; lugar ; m <day>
        detox	-3	m chiv ; m found ; m h ; m heroin ; map ; marc ; marihuan ; marriag ; marriag and
        detox	-3	may hav ; mdm ; me a ; me confes ; me cuid ; me gustari ; me tom ; medi litr
        detox	-3	medical clear ; meet and ; met chiv ; metanfetamin ; meth most ; meth use ; mg dai
        detox	-3	mi <play> ; mis tre ; misus ; month with ; morn til ; most day ; motel with
        detox	-3	my <treatment> ; my probation ; my rib ; my thing ; my turn ; near me ; need someth
        detox	-3	neith ; new <job> ; next ; nineti and ; ninety <day> ; ninety day ; no <awake>
        detox	-3	no <consume> ; no <drug> ; no <medicine> ; no <shake> ; no oth ; no plan ; no ~aftercar
        detox	-3	noma en ; not <ask> ; not ask ; noth but ; noth lin ; novemb ; novemb 0 ; novent
        detox	-3	now that ; nowher ; numer ; obedec ; occasional ; of <consume> ; of <moment> ; of <year>
        detox	-3	of meth ; of rehab ; of rye ; of scotch ; of tequil ; of yesterday ; off <sedative>
        detox	-3	off xanax ; official ; oil ; on adderal ; on ativan ; on heroin ; one <sedative>
        detox	-3	only <go> ; oth 0 ; oth <treatment> ; our parrot ; outsid ; own bed ; oxy in ; padrin
        detox	-3	parent ; pas away ; pas the ; pastil que ; pay per ; pcp 0 ; pierna ; poc a ; por primer
        detox	-3	pottery <school> ; practicum ; program and ; pued <say> ; que <money> ; queremo
        detox	-3	question for ; queu ; quier intern ; quisier ; quit the ; raspberry ; rehabilitacion
        detox	-3	relaps prevention ; remain ; residential stay ; right hand ; rn 0 ; rns ; roi ; s/p ~0
        detox	-3	sandwich ; sangr ; saturday a ; saturday with ; say her ; say one ; say the ; screenwrit
        detox	-3	se <blood> ; select ; seman pas ; semana ; sept ; shaky and ; shot <opioid> ; sick part
        detox	-3	signal ; six pack ; skin lik ; sleep at ; sleepy ; smack ; smal and ; smok too
        detox	-3	smok weed ; so is ; sob hom ; sobr ; som <alcohol> ; som friday ; spe sinc ; staf
        detox	-3	start dat ; stimulant ; stuck in ; student her ; su <drive> ; suboxon and ; suy ; sweat
        detox	-3	tarjet de ; tempran par ; teng el ; termin 0 ; termin el ; termin su ; that <write>
        detox	-3	that say ; that the ; the <buy> ; the <colleague> ; the <withdrawal> ; the coast
        detox	-3	the cok ; the crack ; the final ; the mayor ; the most ; the thirty ; then that
        detox	-3	they <bodypart> ; they hand ; they turn ; thing to ; through it ; tienen alg ; tim a
        detox	-3	tim dai ; to an ; to donat ; to non ; tol ; tom sol ; tomarl ; treat ; treatment cent
        detox	-3	tricar ; tusi ; twenty eight ; two month ; uds neg ; un <crowd> ; us the ; using meth
        detox	-3	usted <see> ; usted ven ; utah ; varia ; vend machin ; voicemail greet ; wallet
        detox	-3	want somebody ; was <shake> ; was cold ; weed every ; weekend a ; wer a ; what <soon>
        detox	-3	what next ; wher it ; wher your ; wherev ; wheth its ; which <say> ; whil its ; who the
        detox	-3	who work ; whol lif ; wil send ; with blu ; with peopl ; wk start ; wkr ; won a ; xanax 0
        detox	-3	xanax off ; y <fluid> ; y gan ; y te ; year as ; year or ; you at ; you in
        detox	-3	your <appointment> ; your <night> ; your card ; your competitor ; your outpatient
        detox	-3	~0 ~<day> ; ~0 ~d ; ~<alcohol> ~<treatment> ; ~<child> wil ; ~<day> ~<treatment>
        detox	-3	~<drug> no ; ~<drug> ~<consume> ; ~<headface> ; ~aftercar ; ~as ; ~attempt ; ~crack
        detox	-3	~drink or ; ~iop ; ~opening ; ~sz no ; ~withdrawal ~seizur
        detox	-4	$ ; $ 0 ; *about.0 ; *ago.2 ; *duration.1 ; *emergency.0 ; *otherService.5:negated
        detox	-4	*quantity.4 ; + <partner> ; + is ; / <clinician> ; 0 beer ; 0 cart ; 0 cok ; 0 s ; 0 tab
        detox	-4	<alcohol> <furniture> ; <amount> <school> ; <amount> <treatment> ; <appointment> at
        detox	-4	<appointment> del ; <appointment> on ; <asleep> el ; <blade> is ; <bodypart> <stimulant>
        detox	-4	<breath> at ; <build> <room> ; <child> <sedative> ; <clean> <school>
        detox	-4	<clinician> <photo> ; <colleague> <treatment> ; <consume> el ; <continue> <stimulant>
        detox	-4	<crowd> que ; <day> <alcohol> ; <day> <headface> ; <day> de ; <day> noth ; <day> or
        detox	-4	<day> they ; <die> <phone> ; <drug> at ; <drug> no ; <eat> <shake> ; <emergency> on
        detox	-4	<feel> <clean> ; <give> <record> ; <headface> <school> ; <home> ther ; <hospital> <key>
        detox	-4	<hospital> <month> ; <hospital> so ; <kin> <opening> ; <kin> with ; <last> <palecolor>
        detox	-4	<law> <stimulant> ; <lock> <crowd> ; <moment> <awake> ; <month> <home> ; <month> <water>
        detox	-4	<need> <insurance> ; <need> <room> ; <need> but ; <night> <fluid> ; <night> <rail>
        detox	-4	<night> for ; <opioid> <moment> ; <opioid> <need> ; <opioid> at ; <opioid> por
        detox	-4	<pet> <asleep> ; <pill> <opioid> ; <pill> de ; <put> <needle> ; <put> <stimulant>
        detox	-4	<rail> <amount> ; <rarely> <day> ; <room> <crowd> ; <room> <treatment> ; <say> who
        detox	-4	<school> <need> ; <sedative> <consume> ; <see> int ; <shake> <bodypart> ; <sober> <happy>
        detox	-4	<soon> <moment> ; <soon> step ; <stimulant> <continue> ; <stimulant> to ; <stop> su
        detox	-4	<stranger> <home> ; <take> <appointment> ; <think> <opioid> ; <treatment> <count>
        detox	-4	<treatment> <go> ; <treatment> <hospital> ; <treatment> d/c ; <treatment> rn
        detox	-4	<treatment> til ; <treatment> turn ; <treatment> with ; <vendor> <amount> ; <week> <past>
        """
}
