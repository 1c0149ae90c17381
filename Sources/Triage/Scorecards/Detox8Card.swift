extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox8 = """
        detox	-2	her <alcohol> ; her dad ; her sleev ; her wat ; herman con ; herman me ; herman por
        detox	-2	hermanit ; hes <think> ; hes pour ; hes using ; hes whit ; hey ; hic ; high and
        detox	-2	his <school> ; his cat ; his forehead ; his tongu ; hit it ; hoars ; hoj ; hoj de
        detox	-2	hold on ; hom from ; honey ; hook and ; hop for ; hosp detox ; hospital me ; hot dog
        detox	-2	hour a ; hous is ; how far ; how it ; hoy sin ; huf dust ; humor ; i <hospital>
        detox	-2	i <leave> ; i bak ; i discharg ; i drink ; i learn ; i lik ; i no ; i overd ; i seek
        detox	-2	i use ; i walk ; i ~drank ; ice 0 ; ice sinc ; iced tea ; if <night> ; if a ; if his
        detox	-2	if im ; if she ; if wer ; im <hear> ; im comfortabl ; im off ; im scar ; imag
        detox	-2	in <stranger> ; in <week> ; in <write> ; in custody ; in fami ; in lin ; in person
        detox	-2	in residential ; in restroom ; in rm ; ingl ; inhal thin ; inpt for ; inspector
        detox	-2	int your ; intensiv car ; interest in ; iop 0 ; iop by ; iop pt ; iop tak ; is <calm>
        detox	-2	is <outdoors> ; is <wait> ; is best ; is bet ; is clos ; is crack ; is from ; is kil
        detox	-2	is strict ; issu ; it <hear> ; it cost ; it could ; it fiv ; it got ; it hes ; it its
        detox	-2	it or ; it thi ; its smal ; its spe ; ive empti ; ive nev ; jacaranda ; jam ; jerk all
        detox	-2	job ; job at ; juda ; just be ; just don ; karaok ; kept the ; ketamin dai ; kid 0
        detox	-2	la <alcohol> ; la <caretaking> ; la <official> ; la <opening> ; la <water> ; la alberc
        detox	-2	la cas ; la cocain ; la cort ; la guitar ; la hoj ; la lengu ; la licenci ; la play
        detox	-2	la pueden ; la tarjet ; la tint ; la trabajador ; lab ; lagun ; las <play> ; las <write>
        detox	-2	las percocet ; last fent ; last friday ; lb ; ld 0 ; le fueron ; le qued ; leagu night
        detox	-2	learn how ; leav him ; left his ; left my ; left ther ; les <say> ; les <stop> ; les dej
        detox	-2	let me ; libro ; lif <insurance> ; lik on ; limpi en ; limpi y ; lin <hear> ; linea
        detox	-2	list of ; litr diari ; lizard ; lm ; lo dan ; lo del ; lo hag ; lo hic ; lodg ; look for
        detox	-2	los sab ; los viern ; lost my ; loud that ; lov you ; lvm ; lvn 0 ; m <money> ; m complet
        detox	-2	m dab ; m did ; m found ; m h ; m pcp ; m s/p ; m say ; machet ; mad a ; magandang
        detox	-2	mailbox ; man with ; map ; mar se ; marc ; marc 0 ; mas dato ; mas desd ; max ; may 0
        detox	-2	mayb twic ; me <consume> ; me <continue> ; me a ; me aft ; me confes ; me cuid ; me down
        detox	-2	me gustari ; me in ; me loos ; me regan ; me then ; mean it ; medi cal ; met a ; met chiv
        detox	-2	met cristal ; meth in ; meth last ; meth most ; mg dai ; mi <home> ; mi viej ; minut on
        detox	-2	mis <kin> ; mis <photo> ; misus ; mo <treatment> ; mom driv ; mom just ; mom of
        detox	-2	month bottl ; month nev ; mor day ; morphin ; most afternoon ; most day ; most weekend
        detox	-2	moth drank ; moth drink ; mouthwash ; mov in ; mov me ; msg ; msw ; mudanz ; muffl
        detox	-2	mundial ; muri el ; muse ; my <pain> ; my <play> ; my good ; my gram ; my grandparent
        detox	-2	my group ; my hair ; my laptop ; my mail ; my mechanic ; my pil ; my rib ; my supervis
        detox	-2	my therapist ; my thesi ; my vyvans ; myself on ; n that ; nad ; nad desd ; nad ni
        detox	-2	nam as ; nam person ; nd ; near me ; necesit ayud ; need anyth ; need tx ; neighbor roost
        detox	-2	neith ; nervou ; network ; nev <feel> ; nev any ; nev been ; nev don ; nev on ; new <job>
        detox	-2	new <partner> ; next ; next rung ; next stop ; ni uso ; night on ; night owl ; no ~<calm>
        detox	-2	no ~<consume> ; no ~<shake> ; no ~<sick> ; no ~aftercar ; no ~amanezc ; no ~drink
        detox	-2	no ~nam ; no ~oth ; no ~phon ; no ~prior ; no ~refil ; no ~residential ; no ~sal
        detox	-2	no ~sicknes ; no ~signal ; no ~sz ; no ~use ; no ~volv ; no ~volvi ; no ~way
        detox	-2	nobody <home> ; nobody know ; noch por ; non ; non aft ; noon new ; norc ; not ~fin
        detox	-2	noth <amount> ; noth in ; noth mor ; notic and ; novel ; nuev en ; nunc ha ; nurs aid
        detox	-2	nurs on ; nurs who ; oaxac ; octob ; octubr ; od ; od on ; of <consume> ; of <last>
        detox	-2	of <year> ; of g ; of help ; of inpatient ; of last ; of peopl ; of pocket ; of rye
        detox	-2	of six ; of tequil ; of use ; of vet ; of year ; off <opening> ; off <opioid> ; off booz
        detox	-2	off porch ; off she ; off win ; old guy ; on crack ; on drug ; on how ; on march
        detox	-2	on norc ; on pcp ; onc <day> ; onc dia ; one afternoon ; one beer ; only 0
        detox	-2	only <consume> ; only <need> ; only at ; only if ; only on ; open it ; opioid and
        detox	-2	or <consume> ; or no ; or you ; orang county ; oth four ; our <breath> ; our <eat>
        detox	-2	our <night> ; our <write> ; our breath ; our coffe ; out <go> ; outsid ; over 0 ; over it
        detox	-2	overd ; owl ; own <law> ; own bed ; own couch ; own no ; oxy in ; p 0 ; p/u ; pag one
        detox	-2	pap y ; par <stranger> ; par su ; parent ; pas a ; pas away ; pasaden ; past a ; past it
        detox	-2	pay for ; pegu ; pen in ; peopl in ; peopl lik ; peopl my ; per diem ; percent ; perdi el
        detox	-2	perdon por ; phon number ; piano ; piedr desd ; pier ; pierd ; pil i ; pil off ; pilot
        detox	-2	pinhead and ; pis de ; piz ; plac <day> ; plac wher ; plan around ; plant a ; pleas cal
        detox	-2	po 0 ; po ba ; point to ; por <phone> ; por dos ; portal ; possession ; postcard
        detox	-2	pot <always> ; powd every ; presion y ; prevention <crowd> ; prim <law> ; prim dui
        detox	-2	problema ; program or ; psicolog ; pt wif ; ptsd ; public ; puk blood ; pupil is
        detox	-2	purchas ; put in ; que <money> ; que fui ; que tien ; que usted ; question ; quien platic
        detox	-2	quier segu ; quisier un ; quitan ; quiz ; rais 0 ; rath <say> ; rath do ; razor to ; rd
        detox	-2	re <trade> ; reach out ; read out ; real all ; recip box ; red on ; refd by ; referenc
        detox	-2	relev ; rep for ; replac ; resi ; residenc ; residential meth ; retain ; return to ; rey
        detox	-2	rieg ; right at ; run by ; run in ; rung ; s 0 ; said hel ; salary ; salesman ; sali del
        detox	-2	san juda ; sangr ; sat <go> ; saturday with ; saw him ; say mor ; scal ; sch ; schedul
        detox	-2	see someon ; seek ; seguirl ; seman ; seman desd ; send you ; senor dic ; septemb 0
        detox	-2	seri ; sesent ; sesion ; shadow peopl ; shak ; shak in ; shap lik ; she <shake>
        detox	-2	she complet ; she doe ; she mov ; sherry at ; shift end ; shook on ; shoot meth
        detox	-2	shot every ; shot heroin ; shot put ; sid of ; signal ; sil to ; sin ~<seizure>
        detox	-2	sin ~<stimulant> ; sin ~convulsion ; sin ~nad ; sinc monday ; sit for ; six hour ; sixty
        detox	-2	skin and ; smok pot ; smok too ; smokin ; snap at ; snort dai ; solt ; som weekend
        detox	-2	somebody cal ; someplac ; someth to ; son dos ; son is ; spe dai ; spe sinc ; squirrel
        detox	-2	stabl 0 ; stamp ; stand ther ; stat no ; stay somewher ; step and ; stil breath
        detox	-2	stil clean ; stool ; stop ask ; storag ; straight to ; su <key> ; su <phone> ; suboxon 0
        detox	-2	sud y ; supier ; swap ; swe to ; sweaty and ; tabl next ; tabl y ; tablecloth ; tak anoth
        detox	-2	tak noth ; tak tim ; talk to ; tap at ; tap complet ; tap don ; tap run ; tea with
        detox	-2	tecnic ; teeth and ; tel a ; tel someon ; tempran par ; teng el ; tenni ; terapi de
        detox	-2	termin el ; termin su ; test ; that <angry> ; that <daytime> ; that <town> ; that <water>
        detox	-2	that all ; that arent ; that end ; that who ; that wind ; thc cart ; the <angry>
        detox	-2	the <appointment> ; the <calm> ; the <cannabis> ; the <colleague> ; the <stimulant>
        detox	-2	the answ ; the bak ; the beach ; the big ; the burial ; the ceramic ; the cold ; the cot
        detox	-2	the dab ; the director ; the dui ; the fifth ; the firehous ; the hard ; the hardest
        detox	-2	the hil ; the hook ; the lak ; the licens ; the mannequin ; the most ; the overnight
        detox	-2	the scor ; the trad ; the ~dts ; them <night> ; then <put> ; then that ; ther <fluid>
        detox	-2	ther no ; ther then ; thesi on ; they <need> ; they <stop> ; they turn ; they want
        detox	-2	thi <withdrawal> ; thi wk ; thing to ; third <year> ; third year ; thos day ; thre four
        detox	-2	thre night ; through it ; through your ; throw up ; thu ; thx ; tienen alg ; ties com
        detox	-2	til four ; tim <always> ; tim <go> ; tim for ; tim ive ; tim you ; tin 0 ; tmrw ; tmrw 0
        detox	-2	to <break> ; to <fall> ; to <home> ; to <say> ; to chang ; to ring ; to sew ; to stop
        detox	-2	tobac ; tol ; tom tramadol ; tomarl ; tonight she ; took half ; touch fentanyl ; town
        detox	-2	treat ; treat that ; treatment cent ; tuesday and ; tun ; twic <amount> ; two drink
        detox	-2	two every ; tx for ; un <blade> ; un <crowd> ; un <needle> ; un <say> ; un <seizure>
        detox	-2	un <write> ; un machet ; un tub ; una <gun> ; una <job> ; una <say> ; una cuatr
        detox	-2	una pistol ; una plant ; unic que ; union hal ; unit ; uno no ; uno se ; until <stranger>
        detox	-2	until somebody ; up <stimulant> ; up aft ; upset ; us <say> ; us the ; user per ; ush
        detox	-2	using meth ; uso coc ; usted tienen ; vacun ; vend y ; veni ; venic ; vici ; vien ; vin
        detox	-2	vitamina ; vitrin ; voc ; vodk last ; voic from ; voicemail ; voicemail greet ; volum
        detox	-2	vomit blood ; vot ; w/o <need> ; w/o help ; wallet ; want placement ; want pt ; want us
        detox	-2	was <always> ; was <fluid> ; was <insurance> ; was alcohol ; was cold ; was over
        detox	-2	wat bottl ; wdnt ; we <record> ; we nam ; we would ; week ago ; week six ; weekday
        detox	-2	weekend drink ; weekend only ; went dead ; wer <amount> ; wer a ; wer kind ; what <soon>
        detox	-2	what hous ; what next ; whatsap ; when <ask> ; when <stranger> ; when ask ; wher id
        detox	-2	wher to ; wherev ; wheth your ; whistl sinc ; whit win ; who <eat> ; who read ; whod
        detox	-2	whoev ; whol of ; wid <awake> ; wid awak ; wif and ; wif morphin ; wil hav ; wind
        detox	-2	with <hold> ; with oth ; with real ; with them ; with tweezer ; with vodk ; within 0
        detox	-2	wiv ; wk <need> ; wok ; wok up ; wooden ; would go ; wouldnt elaborat ; writ down
        detox	-2	written ; wrong numb ; xanax 0 ; xanax befor ; y och ; y quisier ; y sali ; year every
        detox	-2	year or ; you <last> ; you are ; you at ; you believ ; you charg ; you last ; you might
        detox	-2	your <appointment> ; your <kin> ; your admission ; your facility ; your hous ; your is
        detox	-2	your outpatient ; your residential ; your sit ; yr 0 ; zaz ; zoo ; ~0 ~d ; ~<alcohol> no
        detox	-2	~<alcohol> ~<opioid> ; ~<alcohol> ~<treatment> ; ~<alcohol> ~a ; ~<always> <amount>
        detox	-2	~<consume> ; ~<consume> <always> ; ~<consume> <see> ; ~<consume> ~<drug>
        detox	-2	~<emergency> <opioid> ; ~<emergency> lik ; ~<hit> ~<headface> ; ~<home> ~<treatment>
        detox	-2	~<home> ~at ; ~<need> <wait> ; ~<seizure> <last> ; ~<seizure> sin ; ~<shake> <eat>
        detox	-2	~<soon> ; ~<stimulant> <day> ; ~<think> ~<consume> ; ~<treatment> ~for ; ~<wait> <amount>
        detox	-2	~a ~<seizure> ; ~a ~baby ; ~a ~seizur ; ~aftercar ; ~amanezc ; ~as ; ~as ~a ; ~back
        detox	-2	~back with ; ~brochur ; ~cant ; ~cervez ~tom ; ~charg ; ~clean ; ~convulsion sin
        detox	-2	~counselor ; ~cristal ; ~cuand ; ~cuand ~<stop> ; ~cuand ~dej ; ~despert ; ~drug no
        detox	-2	~duerm ; ~eight ; ~escalofrio ; ~how ~long ; ~hx ~sz ; ~ill ; ~inf on ; ~medicin
        detox	-2	~narcan twic ; ~need ; ~next ; ~no ~use ; ~oth ; ~oth drug ; ~overdos ; ~overdos lik
        detox	-2	~plan ; ~prior ; ~program befor ; ~pued <say> ; ~queremo que ; ~se desd ; ~se oye
        detox	-2	~seizur ; ~seizur last ; ~si <moment> ; ~si now ; ~sicknes ; ~signal ; ~sip ; ~somewher
        detox	-2	~sx ever ; ~temblor ; ~the ~<pill> ; ~the ~pil ; ~volvi ; ~voy a ; ~w/d <need>
        detox	-2	~w/d want ; ~withdrawal no ; ~wont
        detox	-3	*ago.1 ; *alcoholic:hypothetical ; *clientAdmin.opensNote:other_experiencer ; *drinks.0
        detox	-3	*emergency ; *family.9 ; *functioning:hypothetical ; *mildCue ; *outpatientWord:negated
        detox	-3	*overdose:hypothetical ; *quantity.consequence ; *residentialRequest:negated
        detox	-3	*seizure.body ; *seizure:hypothetical ; *serviceQuestion:negated
        detox	-3	*spam:other_experiencer ; *substance.opioid:possible ; *substance.other:negated
        detox	-3	*withdrawalHint:hypothetical ; + <fluid> ; + <partner> ; + is ; / night ; / ~etoh
        detox	-3	0 <play> ; 0 tab ; 0 w/o ; <afraid> hel ; <afraid> no ; <afraid> that ; <alcohol> <drug>
        detox	-3	<alcohol> <furniture> ; <alcohol> <last> ; <alcohol> and ; <alcohol> q ; <always> <cold>
        detox	-3	<always> <last> ; <always> <need> ; <always> <stop> ; <always> <trade> ; <always> <week>
        detox	-3	<amount> <ask> ; <amount> light ; <amount> tim ; <angry> i ; <asleep> <sedative>
        detox	-3	<asleep> en ; <asleep> off ; <awake> <past> ; <bodypart> <limp> ; <bodypart> fin
        detox	-3	<bodysound> <container> ; <build> <money> ; <buy> <record> ; <cannabis> sinc
        detox	-3	<caretaking> <amount> ; <caretaking> <opioid> ; <caretaking> and ; <chestheart> <day>
        detox	-3	<child> the ; <child> to ; <clinician> <pet> ; <clinician> <photo> ; <clinician> or
        detox	-3	<clothes> <clean> ; <cold> <go> ; <colleague> <appointment> ; <color> <town>
        detox	-3	<consume> / ; <consume> <build> ; <consume> <happy> ; <consume> <illness> ; <consume> on
        detox	-3	<container> <money> ; <container> <treatment> ; <container> al ; <continue> <stimulant>
        detox	-3	<crowd> <appointment> ; <crowd> <fall> ; <crowd> <headface> ; <crowd> <partner>
        detox	-3	<day> <headface> ; <day> <record> ; <day> first ; <day> ~<past> ; <daytime> de
        detox	-3	<die> <money> ; <drive> <consume> ; <drug> <treatment> ; <drug> no ; <eat> <shake>
        detox	-3	<eat> <soon> ; <eat> at ; <emergency> <continue> ; <feel> nad ; <fluid> <opioid>
        detox	-3	<fluid> <take> ; <fluid> in ; <friend> <happy> ; <give> your ; <go> <soon> ; <go> <stiff>
        detox	-3	<go> by ; <go> her ; <happy> you ; <headface> <rail> ; <hear> <crowd> ; <hear> <night>
        detox	-3	<hear> <past> ; <hold> that ; <home> <outdoors> ; <home> <week> ; <hospital> <treatment>
        detox	-3	<illness> <stimulant> ; <insurance> de ; <job> that ; <job> until ; <kin> <seizure>
        detox	-3	<kin> old ; <kin> teni ; <kin> with ; <law> <put> ; <law> reentry ; <leave> el
        detox	-3	<leave> nam ; <medicine> was ; <moment> that ; <money> <wait> ; <money> por
        detox	-3	<need> <room> ; <need> <say> ; <need> <wait> ; <need> structur ; <night> <fluid>
        detox	-3	<night> <lock> ; <night> <photo> ; <night> <rail> ; <night> <week> ; <night> for
        detox	-3	<opioid> <past> ; <outdoors> she ; <outdoors> x ; <palecolor> from ; <partner> and
        detox	-3	<partner> that ; <pet> <asleep> ; <phone> <count> ; <phone> <day> ; <phone> <moment>
        detox	-3	<phone> <month> ; <phone> bien ; <phone> par ; <pill> <leave> ; <play> a ; <play> que
        detox	-3	<put> <needle> ; <put> <week> ; <relapse> prevention ; <room> <sad> ; <room> first
        detox	-3	<room> who ; <rope> herself ; <say> <cannabis> ; <say> cant ; <school> <asleep>
        detox	-3	<school> <colleague> ; <school> <furniture> ; <school> <write> ; <sedative> <clinician>
        detox	-3	<sedative> <need> ; <sedative> one ; <see> <fluid> ; <see> <vermin> ; <shake> las
        detox	-3	<shake> lik ; <sober> <happy> ; <sober> <treatment> ; <soon> step ; <start> <last>
        detox	-3	<start> doing ; <start> of ; <stiff> ; <stiff> <shake> ; <stimulant> <continue>
        detox	-3	<stimulant> <headface> ; <stimulant> from ; <stimulant> los ; <stimulant> that
        detox	-3	<stimulant> thing ; <stop> <treatment> ; <stop> <week> ; <stop> an ; <stop> su
        detox	-3	<stranger> <hit> ; <stranger> <stimulant> ; <take> <appointment> ; <take> <blade>
        detox	-3	<take> <blood> ; <take> <kill> ; <take> <month> ; <threat> the ; <tool> <chestheart>
        detox	-3	<town> <medicine> ; <treatment> <alcohol> ; <treatment> <home> ; <treatment> <hospital>
        detox	-3	<treatment> <last> ; <treatment> <need> ; <treatment> as ; <treatment> by
        detox	-3	<treatment> en ; <treatment> let ; <treatment> pt ; <treatment> was ; <treatment> with
        detox	-3	<wait> los ; <wait> thi ; <water> <partner> ; <week> <play> ; <week> <school>
        detox	-3	<withdrawal> <law> ; <withdrawal> <phone> ; <withdrawal> at ; <withdrawal> i ; <write> 0
        detox	-3	<write> <hear> ; <write> <law> ; <write> by ; <year> <crowd> ; a bottl ; a cast ; a cel
        detox	-3	a cocain ; a cok ; a concret ; a dorm ; a fan ; a great ; a green ; a joint ; a pip
        detox	-3	a quien ; a roof ; a sew ; a sophomor ; a spot ; a tenni ; a websit ; about her
        detox	-3	accountability ; adderal i ; addy ; adond ; aft snort ; agency ; ahor se ; al <town>
        detox	-3	alg o ; alg que ; all <stop> ; all <week> ; all don ; all through ; all week ; als do
        detox	-3	an <appointment> ; an overdos ; and <drug> ; and <limp> ; and bien ; and ketamin
        detox	-3	and throw ; and what ; and wok ; angel ; ano diari ; any <job> ; any kind ; any sort
        detox	-3	any tx ; anywher ; are <palecolor> ; at <money> ; at <outdoors> ; at my ; at new
        detox	-3	at parti ; at weekend ; atienden ; attend ; avail ; bar exam ; been using ; behind it
        detox	-3	between <treatment> ; between my ; beyond ; big tank ; bipol ; blanc ; booz ; branch
        detox	-3	bro died ; busc ; busc un ; busines ; bye ; c/b ; cadc ; cal want ; can <give> ; can do
        detox	-3	capsul ; cb ; cedar ; cervecita ; check in ; cincuent ; circl the ; cit ; cit del
        detox	-3	clos out ; clr mention ; cocain in ; coffe ground ; coffe tabl ; cok 0 ; cok every
        detox	-3	cok thing ; comfortabl with ; competitor ; complet today ; con <stimulant> ; con alguien
        detox	-3	con mi ; con quien ; contest bien ; cooler ; copa de ; could i ; could somebody
        detox	-3	coupl of ; crack ; crack 0 ; crawl ; cristal casi ; crystal dai ; cv ; d ; d <drive>
        detox	-3	d <say> ; d <take> ; d deni ; d/c 0 ; dab ; dan de ; dark and ; dato ; daught to
        detox	-3	day alway ; day at ; day liv ; day man ; day out ; de <consume> ; de <school> ; de amor
        detox	-3	de intern ; de juni ; de tom ; de trabaj ; de tre ; death and ; del <alcohol>
        detox	-3	desintoxic en ; detox end ; detox nurs ; detox unit ; detox wing ; dia en ; died on ; dm
        detox	-3	do <opioid> ; doctor and ; doesnt <think> ; doesnt believ ; doing cok ; doing fin ; don
        detox	-3	don anyth ; dont <trust> ; dont trust ; door to ; dos yest ; drink ; drink a ; drink two
        detox	-3	driv for ; duerm ; each <night> ; eight bal ; el <play> ; el <treatment> ; el cond
        detox	-3	el futbol ; el tal ; email is ; emergency ; ems 0 ; en <treatment> ; enrollment
        detox	-3	entr <week> ; era de ; es <amount> ; es <stimulant> ; es much ; eso que ; espanol y
        detox	-3	especial ; est <treatment> ; est floj ; est fri ; even iop ; even sinc ; evening are
        detox	-3	ex <consume> ; experienc ; extend ; f re ; familia ; fel out ; fentanyl ; fern ; fil in
        detox	-3	first <month> ; first <say> ; first numb ; fish tank ; fit around ; fiv day ; fiv night
        detox	-3	for <kin> ; for <partner> ; for herself ; for women ; form client ; friend use
        detox	-3	funny gray ; gan ; gent que ; get air ; get your ; glas of ; glaz ; go <treatment>
        detox	-3	go at ; goe to ; got out ; grati ; guy got ; guy stil ; habit of ; had <job> ; had thi
        detox	-3	had ~<withdrawal> ; had ~dts ; hair is ; hang herself ; has <give> ; he leav ; he skip
        detox	-3	heel ; hem ; her <treatment> ; her valium ; heroin two ; his gin ; hom my ; hoop
        detox	-3	hous hes ; hous with ; i <fluid> ; i <rail> ; i belong ; i send ; i sweat ; ido a
        detox	-3	im <afraid> ; im <sober> ; im <wait> ; im stay ; in all ; in big ; in pasaden ; in utah
        detox	-3	inquiry ; intensiv outpt ; interest ; is <sedative> ; is need ; is outsid ; it <money>
        detox	-3	it turn ; its <drug> ; its about ; jacket ; jail reentry ; ketchup ; ko ; la direccion
        detox	-3	la quincen ; labio azul ; laptop ; las <pill> ; las tard ; last quart ; le met
        detox	-3	left your ; leftov <opioid> ; let for ; licenci ; light fluid ; lik som ; lik somewher
        detox	-3	link ; litro ; llegu ; lol my ; long <drive> ; long driv ; los <play> ; los <unreal>
        detox	-3	los amigo ; los angel ; lost our ; lunchbox ; m <clinician> ; m <opioid> ; m chiv
        detox	-3	m kick ; m re ; m xanax ; mam tom ; margarita ; marriag ; marriag and ; me again ; me go
        detox	-3	me honest ; me tom ; meet ; meet and ; met ; meth a ; meth for ; meth is ; meth qd
        detox	-3	meth use ; mi <play> ; mi segur ; milligram of ; minimum ; mis 0 ; mis tre ; modelo
        detox	-3	month or ; month with ; most ; most night ; motel with ; mujer ; mushroom and ; mustard
        detox	-3	my back ; my discharg ; my evening ; my probation ; my thirti ; nam <stranger>
        detox	-3	navidad y ; near dai ; near every ; need someth ; nev mor ; new job ; next step ; ni si
        detox	-3	ningun ; no ~<awake> ; no ~alcohol ; no ~ins ; no ~plan ; no ~queremo ; no ~withdrawal
        detox	-3	noma en ; non in ; not ~<ask> ; not ~<intoxicated> ; not ~ask ; not ~her ; noth but
        detox	-3	novent ; novi y ; now cant ; now that ; nowher ; occasional ; of <need> ; of anyth
        detox	-3	of fiv ; of noth ; of scotch ; of yesterday ; of you ; oil ; on adderal ; on ativan
        detox	-3	on heroin ; onc a ; one <daytime> ; one on ; only <money> ; orientacion ; oth 0
        detox	-3	our <media> ; out <cold> ; out cold ; outpt ; oxy ; oxy aft ; pag 0 ; paramedic and
        detox	-3	park for ; parti ; pastil que ; pastilla de ; pay per ; peel <eat> ; pelican ; peopl do
        detox	-3	per admit ; piedr <always> ; piedr diari ; pint a ; plaz ; pleas <need> ; pleas help
        detox	-3	poc a ; pool and ; por <week> ; por seman ; por si ; position ; practition ; preci
        detox	-3	prison ; problem with ; proces <trade> ; proces serv ; program and ; proof of ; prueb
        detox	-3	que contest ; quier intern ; quinc <day> ; quinc dia ; quisier ; quit my ; rank ; recent
        detox	-3	regan ; rehab last ; relaps prevention ; residencial de ; residential plac
        detox	-3	residential program ; residential with ; right hand ; ring me ; rn 0 ; rod out
        detox	-3	roommat ther ; s/p ~0 ; sa ; said he ; sali a ; sali de ; sandwich ; say for ; say get
        detox	-3	say her ; say one ; say the ; scaffold ; screen ; se com ; sel out ; select ; seman pas
        detox	-3	semana ; sept ; sesent dia ; shak lik ; she <intoxicated> ; she bring ; shirt with
        detox	-3	shot <opioid> ; si <need> ; si le ; sick part ; sist had ; skin lik ; sleep at ; sleepy
        detox	-3	slipper ; smack ; smal and ; snort cok ; so is ; so what ; sobr ; som friday
        detox	-3	sometim two ; spe on ; spe to ; spot on ; spun ; start of ; statement ; stay thi
        detox	-3	stepdad is ; stif ; stimulant ; stop smok ; street x ; strict ; student her ; subpoen
        detox	-3	sud fri ; suelt a ; sunburn ; surgery ; suspend ; sweat ; sweaty ; tagalog ; tak seven
        detox	-3	tank ; tarjet de ; tarzan ; tatto ; tel 0 ; teng <illness> ; tent ; terapi par ; that and
        detox	-3	that the ; the <consume> ; the <say> ; the coast ; the cok ; the comput ; the crack
        detox	-3	the final ; the foil ; the horror ; the icu ; the mayor ; the mov ; the remain ; the sick
        detox	-3	the thre ; the very ; the whiskey ; ther <treatment> ; ther ive ; therapy
        detox	-3	they <bodypart> ; they let ; theyv ; thi sunday ; til <month> ; tim a ; tissu ; to an
        detox	-3	to chicag ; to lin ; to liv ; to non ; toc nad ; tom cervez ; tom el ; tom otr
        detox	-3	tonight they ; too smal ; took the ; took up ; touch ; tow ; tre mes ; trembl and ; tusi
        detox	-3	tweezer ; twic for ; two pint ; tx ; uds neg ; ultim trag ; un cuadr ; un problem
        detox	-3	una fiest ; uno en ; up with ; updat ; urin ; use crystal ; utah ; vin en ; visit nurs
        detox	-3	vomit y ; was <consume> ; was <shake> ; was alway ; we <go> ; week to ; wer <eat>
        detox	-3	what is ; wher it ; whil its ; whip cream ; whisper my ; who sign ; whol lif ; whol year
        detox	-3	wil send ; wing ; with <partner> ; with peopl ; withdrawal unit ; wk start ; women
        detox	-3	wouldnt <leave> ; wouldnt leav ; x a ; xan ; xanax off ; y aqui ; y sin ; ya com
        detox	-3	year as ; your own ; your peopl ; zer ~on ; zyn ; ~<consume> <consume> ; ~<emergency> en
        detox	-3	~<emergency> one ; ~<emergency> twic ; ~<insurance> <take> ; ~<seizure> ~en
        detox	-3	~<think> <child> ; ~<treatment> no ; ~<vendor> ; ~a ~professional ; ~addict ; ~alcohol in
        detox	-3	~any ; ~around ; ~check ; ~check ~in ; ~convulsion ~en ; ~craving to ; ~drink or ; ~en ~0
        detox	-3	~he suelt ; ~in 0 ; ~ins ; ~les ; ~me <think> ; ~meth ; ~nad ; ~opi no ; ~overdos one
        detox	-3	~par de ; ~patient ; ~phon ; ~professional ; ~queremo ; ~refil ; ~sal ; ~se mas ; ~sneez
        detox	-3	~thc ; ~the ~<job> ; ~tx ever ; ~volv
        detox	-4	$ ; *about.0 ; *abstinent.0 ; *ago.2 ; *emergency:possible ; *occasional.0
        detox	-4	*otherService.gambling ; *otherService.therapist:hypothetical
        detox	-4	*outpatientWord:hypothetical ; *residentialDone ; *seizure:negated ; *service
        detox	-4	/ <clinician> ; 0 <shake> ; 0 cap ; 0 cart ; 0 cok ; 0 drink ; 0 glas ; 0 meth
        detox	-4	<amount> <treatment> ; <amount> lif ; <appointment> <take> ; <appointment> at
        detox	-4	<appointment> has ; <appointment> on ; <blade> is ; <bodypart> <wait>
        detox	-4	<breath> <bodypart> ; <build> <always> ; <build> <needle> ; <buy> <rope> ; <cannabis>
        detox	-4	<cannabis> <cannabis> ; <church> <opening> ; <clean> <school> ; <clean> <stranger>
        detox	-4	<clean> salt ; <clinician> of ; <colleague> <crowd> ; <colleague> <treatment>
        detox	-4	<consume> <clean> ; <container> <stimulant> ; <crowd> <amount> ; <crowd> can
        detox	-4	<crowd> lead ; <crowd> my ; <crowd> que ; <crowd> with ; <day> <alcohol> ; <day> or
        detox	-4	<day> ~<stimulant> ; <feel> <opioid> ; <fluid> <go> ; <give> <record> ; <give> a
        detox	-4	<go> <consume> ; <go> along ; <happy> one ; <hear> <clean> ; <home> <stimulant>
        detox	-4	<homeless> <stimulant> ; <hospital> so ; <illness> <medicine> ; <kin> d ; <last> <opioid>
        detox	-4	<leave> <home> ; <leave> him ; <media> <photo> ; <moment> cant ; <moment> what
        detox	-4	<money> <ask> ; <month> 0 ; <month> nev ; <month> or ; <need> <job> ; <need> <soon>
        detox	-4	<need> alg ; <need> what ; <opening> to ; <outdoors> had ; <palecolor> <bodypart>
        detox	-4	<partner> <opioid> ; <phone> between ; <photo> <need> ; <pill> <always> ; <pill> <opioid>
        detox	-4	<pill> de ; <pill> que ; <play> le ; <put> up ; <room> <treatment> ; <school> <leave>
        detox	-4	<school> with ; <sedative> and ; <shake> <bodypart> ; <soon> <container> ; <soon> <day>
        detox	-4	<stimulant> <alone> ; <stimulant> <asleep> ; <stimulant> <official> ; <stimulant> aft
        detox	-4	<stranger> <ask> ; <stranger> <home> ; <stranger> <wait> ; <town> <phone>
        """
}
