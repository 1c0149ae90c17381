extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox8 = """
        detox	-2	is best ; is bet ; is clos ; is crack ; is kil ; is strict ; isnt <amount> ; issu
        detox	-2	it <hear> ; it cost ; it could ; it fiv ; it got ; it hes ; it its ; it or ; it thi
        detox	-2	its <drug> ; its smal ; its spe ; ive empti ; ive nev ; jacaranda ; jam ; jerk all ; job
        detox	-2	job at ; juda ; just be ; just don ; karaok ; kept the ; ketamin 0 ; ketamin dai ; kid 0
        detox	-2	la <alcohol> ; la <caretaking> ; la <official> ; la <opening> ; la <water> ; la alberc
        detox	-2	la cas ; la cort ; la custodi ; la guitar ; la hoj ; la lengu ; la licenci ; la play
        detox	-2	la pueden ; la quincen ; la tarjet ; la tint ; la trabajador ; lab ; lagun ; las <play>
        detox	-2	las <write> ; las percocet ; last fent ; last friday ; lat wif ; lb ; ld 0 ; le fueron
        detox	-2	le qued ; leagu night ; learn how ; leav him ; left his ; left my ; left ther
        detox	-2	les <stop> ; les cuent ; les dej ; let me ; libro ; lik on ; limpi en ; limpi y
        detox	-2	lin <hear> ; linea ; list of ; litr diari ; lizard ; lm ; lo dan ; lo del ; lo hag
        detox	-2	lo hic ; lodg ; look for ; los sab ; los viern ; lost my ; loud that ; lov you ; lvn 0
        detox	-2	m <money> ; m complet ; m dab ; m did ; m found ; m h ; m s/p ; m say ; machet ; mad a
        detox	-2	magandang ; mailbox ; man with ; map ; mar se ; marc ; marc 0 ; mas dato ; mas desd ; max
        detox	-2	may 0 ; mayb twic ; me <consume> ; me <continue> ; me a ; me aft ; me confes ; me cuid
        detox	-2	me down ; me gustari ; me in ; me loos ; me regan ; me sali ; me then ; mean it
        detox	-2	medi cal ; met a ; met chiv ; met cristal ; meth in ; meth last ; meth most ; mg dai
        detox	-2	mi <home> ; mi cas ; mi viej ; minut on ; mis <photo> ; misus ; mo <treatment> ; mom driv
        detox	-2	mom just ; mom of ; month bottl ; month nev ; mor day ; morphin ; most afternoon
        detox	-2	most day ; most weekend ; moth drank ; moth drink ; mouthwash ; mov in ; mov me ; msg
        detox	-2	msw ; mudanz ; muffl ; mujer ; mundial ; muri el ; muse ; my <angry> ; my <pain>
        detox	-2	my good ; my gram ; my grandparent ; my group ; my hair ; my laptop ; my mail
        detox	-2	my mechanic ; my pil ; my rib ; my supervis ; my therapist ; my thesi ; my vyvans
        detox	-2	myself on ; n that ; nad ; nad desd ; nad ni ; nam as ; nd ; near me ; necesit ayud
        detox	-2	need anyth ; need tx ; neighbor roost ; neith ; nervou ; network ; nev <feel> ; nev any
        detox	-2	nev been ; nev don ; nev on ; new <job> ; new <partner> ; next ; next rung ; next stop
        detox	-2	ni uso ; night on ; night owl ; no ~<calm> ; no ~<shake> ; no ~<sick> ; no ~aftercar
        detox	-2	no ~amanezc ; no ~drink ; no ~ins ; no ~nam ; no ~oth ; no ~phon ; no ~prior ; no ~refil
        detox	-2	no ~residential ; no ~sal ; no ~sicknes ; no ~signal ; no ~sz ; no ~use ; no ~volv
        detox	-2	no ~volvi ; no ~way ; nobody <home> ; nobody know ; noch por ; non ; non aft ; noon new
        detox	-2	norc ; norc aft ; not ~fin ; not ~sinc ; noth <amount> ; noth in ; notic and ; novel
        detox	-2	nuc ; nuev en ; nunc ha ; nurs aid ; nurs on ; nurs who ; oaxac ; octob ; octubr ; od on
        detox	-2	of <consume> ; of <last> ; of <year> ; of g ; of help ; of inpatient ; of last ; of peopl
        detox	-2	of pocket ; of rye ; of six ; of tequil ; of use ; of vet ; of year ; off <opening>
        detox	-2	off <opioid> ; off booz ; off porch ; off she ; off win ; old guy ; on crack ; on drug
        detox	-2	on how ; on march ; on norc ; on pcp ; onc <day> ; onc dia ; one afternoon ; one beer
        detox	-2	only 0 ; only <consume> ; only <need> ; only at ; only if ; only on ; only smok ; open it
        detox	-2	opioid and ; or no ; or you ; orang county ; oth four ; our <breath> ; our <eat>
        detox	-2	our <night> ; our <write> ; our breath ; our coffe ; out <go> ; outsid ; over 0 ; over it
        detox	-2	overd ; owl ; own <law> ; own bed ; own couch ; own no ; oxy in ; p 0 ; p/u ; pag one
        detox	-2	pap y ; par <stranger> ; par su ; parent ; pas a ; pas away ; pasaden ; past a ; past it
        detox	-2	pay for ; pegu ; pen in ; peopl in ; peopl lik ; peopl my ; per diem ; percent ; perdi el
        detox	-2	perdon por ; phon number ; piano ; piedr desd ; pier ; pierd ; pil i ; pil off ; pilot
        detox	-2	pinhead and ; pis de ; piz ; plac <day> ; plac wher ; plan around ; plant a ; pleas cal
        detox	-2	po 0 ; po ba ; point to ; pool ; por <phone> ; por dos ; portal ; possession ; postcard
        detox	-2	pot <always> ; powd every ; presion y ; prevention <crowd> ; prim <law> ; prim dui
        detox	-2	problema ; program or ; pt wif ; ptsd ; public ; puk blood ; purchas ; put in
        detox	-2	que <money> ; que contest ; que fui ; que tien ; que usted ; question ; quien platic
        detox	-2	quier segu ; quisier un ; quitan ; quiz ; rais 0 ; rath <say> ; rath do ; razor to ; rd
        detox	-2	re <trade> ; reach out ; read out ; real all ; recip box ; red on ; refd by ; referenc
        detox	-2	relev ; rep for ; replac ; resi ; residenc ; residential for ; retain ; return to ; rey
        detox	-2	rieg ; right at ; run by ; rung ; s 0 ; said hel ; salary ; salesman ; sali del
        detox	-2	san juda ; sangr ; sat <go> ; saturday with ; saw him ; say mor ; scal ; sch ; schedul
        detox	-2	see someon ; seek ; seman ; seman desd ; send you ; senor dic ; septemb 0 ; sesent
        detox	-2	sesion ; shadow peopl ; shak ; shak in ; shak lik ; shap lik ; she <shake> ; she complet
        detox	-2	she doe ; she mov ; sherry at ; shift end ; shook on ; shoot meth ; shot every
        detox	-2	shot heroin ; shot put ; sid of ; signal ; sil ; sil to ; sin ~<seizure>
        detox	-2	sin ~<stimulant> ; sin ~convulsion ; sin ~nad ; sinc monday ; sist hous ; sit for
        detox	-2	six hour ; sixty ; skin and ; smok pot ; smok too ; smokin ; snap at ; snort dai ; solt
        detox	-2	som weekend ; somebody cal ; someplac ; son dos ; son is ; spe dai ; spe sinc ; squirrel
        detox	-2	stabl 0 ; stamp ; stand ther ; stat no ; stay somewher ; step and ; stil breath
        detox	-2	stil clean ; stool ; stop ask ; storag ; straight to ; street x ; su <key> ; su <phone>
        detox	-2	suboxon 0 ; supier ; swap ; swe to ; sweaty and ; tabl next ; tabl y ; tablecloth
        detox	-2	tak anoth ; tak noth ; tak tim ; talk to ; tap at ; tap complet ; tap don ; tap run
        detox	-2	tea with ; tecnic ; teeth and ; tel a ; tel someon ; tempran par ; teng el ; tenni
        detox	-2	terapi de ; termin el ; termin su ; test ; that <angry> ; that <daytime> ; that <town>
        detox	-2	that <water> ; that all ; that end ; that who ; that wind ; thc cart ; the <angry>
        detox	-2	the <appointment> ; the <calm> ; the <cannabis> ; the <colleague> ; the answ ; the bak
        detox	-2	the beach ; the big ; the burial ; the ceramic ; the cold ; the cot ; the dab
        detox	-2	the director ; the dui ; the fifth ; the firehous ; the hard ; the hardest ; the hil
        detox	-2	the hook ; the lak ; the licens ; the mannequin ; the most ; the overnight ; the ranch
        detox	-2	the scor ; the trad ; the ~dts ; them <night> ; then <put> ; then that ; ther <fluid>
        detox	-2	ther no ; ther then ; thesi on ; they <need> ; they <stop> ; they turn ; they want
        detox	-2	thi <withdrawal> ; thi wk ; thing to ; third <year> ; third year ; thos day ; thre four
        detox	-2	thre night ; through it ; through your ; throw up ; thu ; tienen alg ; ties com
        detox	-2	til four ; tim <always> ; tim <go> ; tim for ; tim ive ; tim you ; tin 0 ; tmrw ; tmrw 0
        detox	-2	to <break> ; to <fall> ; to <home> ; to <say> ; to chang ; to sew ; tobac ; tol
        detox	-2	tom tramadol ; tomarl ; tonight she ; took half ; touch fentanyl ; tow ; town ; treat
        detox	-2	treat that ; treatment cent ; tuesday and ; tun ; twic <amount> ; two drink ; two every
        detox	-2	tx for ; un <blade> ; un <crowd> ; un <needle> ; un <say> ; un <seizure> ; un <write>
        detox	-2	un machet ; un tub ; una <gun> ; una <job> ; una <outdoors> ; una <say> ; una cuatr
        detox	-2	una pistol ; una plant ; unic que ; union hal ; unit ; uno no ; uno se ; until <stranger>
        detox	-2	until somebody ; up <stimulant> ; up aft ; us <say> ; us the ; user per ; ush
        detox	-2	using meth ; uso coc ; usted tienen ; vacun ; vend y ; veni ; venic ; vici ; vien ; vin
        detox	-2	vin una ; virtual ; vitamina ; vitrin ; voc ; vodk last ; voic from ; voicemail
        detox	-2	voicemail greet ; volum ; vomit blood ; vot ; w/o <need> ; w/o help ; wallet
        detox	-2	want placement ; want pt ; was <always> ; was <fluid> ; was <insurance> ; was alcohol
        detox	-2	was cold ; was over ; wat bottl ; we <go> ; we <record> ; we <write> ; we nam ; we would
        detox	-2	week ago ; week six ; weekday ; weekend only ; went dead ; wer <amount> ; wer a
        detox	-2	wer kind ; what <soon> ; what hous ; what next ; whatsap ; when <ask> ; when <stranger>
        detox	-2	when ask ; wher id ; wher to ; wherev ; wheth your ; whistl sinc ; whit win ; who <eat>
        detox	-2	who read ; whod ; whoev ; whol of ; whol year ; wid <awake> ; wid awak ; wif and
        detox	-2	wif morphin ; wil hav ; wind ; with <hold> ; with oth ; with them ; with tweezer
        detox	-2	with vodk ; within 0 ; wiv ; wk <need> ; wok ; wok up ; wooden ; would go ; wouldnt
        detox	-2	wouldnt elaborat ; written ; written and ; wrong numb ; xanax 0 ; xanax befor ; y och
        detox	-2	y quisier ; y sali ; year every ; year or ; you <last> ; you are ; you at ; you believ
        detox	-2	you charg ; you last ; your <appointment> ; your <kin> ; your admission ; your hous
        detox	-2	your is ; your outpatient ; your residential ; yr 0 ; zaz ; zoo ; ~0 ~d ; ~<alcohol> no
        detox	-2	~<alcohol> ~<opioid> ; ~<alcohol> ~<treatment> ; ~<alcohol> ~a ; ~<always> <amount>
        detox	-2	~<consume> ; ~<consume> <always> ; ~<consume> <see> ; ~<consume> ~<drug>
        detox	-2	~<drug> ~<consume> ; ~<emergency> <opioid> ; ~<emergency> lik ; ~<hit> ~<headface>
        detox	-2	~<home> ~<treatment> ; ~<home> ~at ; ~<money> ; ~<need> <wait> ; ~<seizure> sin
        detox	-2	~<seizure> ~en ; ~<shake> <eat> ; ~<stimulant> <day> ; ~<think> ~<consume>
        detox	-2	~<treatment> ~for ; ~<wait> <amount> ; ~<withdrawal> ~<need> ; ~a ~<seizure> ; ~a ~baby
        detox	-2	~a ~seizur ; ~aftercar ; ~amanezc ; ~as ~a ; ~back ; ~back with ; ~been ; ~cant
        detox	-2	~cervez ~tom ; ~charg ; ~convulsion sin ; ~convulsion ~en ; ~counselor ; ~cristal
        detox	-2	~cuand ; ~cuand ~<stop> ; ~cuand ~dej ; ~despert ; ~drug no ; ~duerm ; ~eight ; ~en ~0
        detox	-2	~escalofrio ; ~how ~long ; ~hx ~sz ; ~ill ; ~inf on ; ~medicin ; ~narcan twic ; ~next
        detox	-2	~no ~use ; ~oth ; ~oth drug ; ~overdos ; ~overdos lik ; ~plan ; ~prior ; ~program befor
        detox	-2	~pued <say> ; ~queremo que ; ~se desd ; ~se oye ; ~seizur ; ~seizur last ; ~si <moment>
        detox	-2	~si now ; ~sicknes ; ~signal ; ~sip ; ~somewher ; ~stop ; ~sx ever ; ~temblor
        detox	-2	~the ~<pill> ; ~the ~pil ; ~volvi ; ~voy a ; ~w/d <need> ; ~withdrawal no ; ~wont
        detox	-3	*ago.1 ; *alcoholic:hypothetical ; *detoxWord:historical ; *drinks.0 ; *emergency
        detox	-3	*family.9 ; *functioning:hypothetical ; *mildCue ; *otherService.gambling
        detox	-3	*outpatientWord:negated ; *overdose:hypothetical ; *quantity.consequence
        detox	-3	*residentialRequest:negated ; *seizure.body ; *serviceQuestion:historical
        detox	-3	*serviceQuestion:negated ; *spam:other_experiencer ; *substance.opioid:possible
        detox	-3	*substance.other:negated ; *withdrawalHint:hypothetical ; + <fluid> ; + <partner> ; + is
        detox	-3	/ night ; / ~etoh ; 0 <play> ; 0 tab ; 0 w/o ; <afraid> hel ; <afraid> no ; <afraid> that
        detox	-3	<alcohol> <last> ; <alcohol> and ; <alcohol> q ; <always> <cold> ; <always> <last>
        detox	-3	<always> <need> ; <always> <stop> ; <always> <trade> ; <always> <week> ; <amount> <ask>
        detox	-3	<amount> light ; <amount> tim ; <angry> i ; <asleep> en ; <awake> <past>
        detox	-3	<bodypart> <limp> ; <bodypart> fin ; <bodysound> <container> ; <build> <money>
        detox	-3	<buy> <record> ; <cannabis> sinc ; <caretaking> <amount> ; <caretaking> <opioid>
        detox	-3	<caretaking> and ; <chestheart> <day> ; <child> the ; <child> to ; <clean> de
        detox	-3	<clinician> <photo> ; <clinician> or ; <cold> <go> ; <colleague> <appointment>
        detox	-3	<color> <town> ; <consume> / ; <consume> <build> ; <consume> <happy>
        detox	-3	<consume> <illness> ; <consume> on ; <container> <money> ; <container> <treatment>
        detox	-3	<container> al ; <continue> <stimulant> ; <crowd> <amount> ; <crowd> <appointment>
        detox	-3	<crowd> <fall> ; <crowd> <headface> ; <crowd> <partner> ; <crowd> with ; <day> <headface>
        detox	-3	<day> <record> ; <day> first ; <day> ~<past> ; <daytime> de ; <die> <money>
        detox	-3	<drive> <consume> ; <drug> <treatment> ; <drug> no ; <eat> <shake> ; <eat> <soon>
        detox	-3	<eat> at ; <feel> nad ; <feel> ok ; <fluid> <opioid> ; <fluid> <take> ; <fluid> in
        detox	-3	<friend> <happy> ; <give> your ; <go> <soon> ; <go> <stiff> ; <go> by ; <go> her
        detox	-3	<headface> <rail> ; <hear> <crowd> ; <hear> <night> ; <hear> <past> ; <hold> that
        detox	-3	<home> <outdoors> ; <home> <week> ; <hospital> <treatment> ; <illness> <stimulant>
        detox	-3	<insurance> de ; <job> that ; <job> until ; <kin> <seizure> ; <kin> old ; <kin> teni
        detox	-3	<kin> with ; <law> <put> ; <law> reentry ; <leave> el ; <leave> nam ; <medicine> <fluid>
        detox	-3	<medicine> was ; <moment> that ; <money> <wait> ; <money> por ; <need> <room>
        detox	-3	<need> <say> ; <need> structur ; <night> <fluid> ; <night> <lock> ; <night> <photo>
        detox	-3	<night> <rail> ; <night> <week> ; <night> for ; <opening> to ; <opioid> <past>
        detox	-3	<outdoors> she ; <outdoors> x ; <palecolor> from ; <partner> that ; <pet> <asleep>
        detox	-3	<phone> <count> ; <phone> <day> ; <phone> <moment> ; <phone> <month> ; <phone> bien
        detox	-3	<phone> par ; <pill> <leave> ; <play> a ; <play> que ; <put> <needle> ; <put> <week>
        detox	-3	<relapse> prevention ; <room> <sad> ; <room> first ; <room> who ; <say> <cannabis>
        detox	-3	<say> cant ; <school> <asleep> ; <school> <colleague> ; <school> <furniture>
        detox	-3	<school> <write> ; <school> how ; <sedative> <clinician> ; <sedative> <need>
        detox	-3	<sedative> one ; <see> <fluid> ; <see> <vermin> ; <shake> las ; <shake> lik
        detox	-3	<sober> <happy> ; <sober> <treatment> ; <soon> step ; <start> <last> ; <start> doing
        detox	-3	<start> of ; <stiff> ; <stiff> <shake> ; <stimulant> <continue> ; <stimulant> <headface>
        detox	-3	<stimulant> aft ; <stimulant> from ; <stimulant> los ; <stimulant> that ; <stop> <week>
        detox	-3	<stop> an ; <stop> su ; <stranger> <hit> ; <stranger> <stimulant> ; <take> <appointment>
        detox	-3	<take> <blade> ; <take> <blood> ; <take> <kill> ; <threat> the ; <tool> <chestheart>
        detox	-3	<town> <medicine> ; <treatment> <alcohol> ; <treatment> <hospital> ; <treatment> <last>
        detox	-3	<treatment> <need> ; <treatment> as ; <treatment> by ; <treatment> en ; <treatment> let
        detox	-3	<treatment> was ; <treatment> with ; <unreal> ; <wait> los ; <wait> thi
        detox	-3	<water> <partner> ; <week> <play> ; <week> <school> ; <withdrawal> <phone>
        detox	-3	<withdrawal> at ; <write> 0 ; <write> <hear> ; <write> <law> ; <write> by
        detox	-3	<year> <crowd> ; a <appointment> ; a bottl ; a cast ; a cel ; a cocain ; a cok
        detox	-3	a concret ; a crossword ; a dorm ; a great ; a green ; a joint ; a pip ; a quien ; a roof
        detox	-3	a sophomor ; a spot ; a tenni ; a websit ; about her ; accountability ; adderal i ; addy
        detox	-3	adond ; aft snort ; agency ; ahor se ; al <town> ; alg o ; alg que ; all <stop>
        detox	-3	all <week> ; all don ; all through ; all week ; als do ; an <appointment> ; an overdos
        detox	-3	and <drug> ; and <limp> ; and bien ; and ketamin ; and throw ; and what ; angel
        detox	-3	ano diari ; any <job> ; any kind ; any sort ; any tx ; anywher ; are <palecolor>
        detox	-3	at <money> ; at <outdoors> ; at my ; at new ; at parti ; at weekend ; atienden ; attend
        detox	-3	avail ; bar exam ; been using ; behind it ; between <treatment> ; between my ; beyond
        detox	-3	big tank ; bipol ; blad ; blanc ; booz ; branch ; bro died ; busc ; busc un ; busines
        detox	-3	bye ; c/b ; cadc ; cal want ; can <give> ; can do ; capsul ; cb ; cedar ; cervecita
        detox	-3	check in ; cincuent ; circl the ; cit ; cit del ; clearanc ; clos out ; clr mention
        detox	-3	cocain in ; coffe ground ; coffe tabl ; cok 0 ; cok every ; cok thing ; comfortabl with
        detox	-3	competitor ; complet today ; con <stimulant> ; con alguien ; con mi ; contest bien
        detox	-3	cooler ; copa de ; could i ; could somebody ; coupl of ; crack ; crack 0 ; crawl
        detox	-3	cristal casi ; crystal dai ; cv ; d ; d <drive> ; d <say> ; d <take> ; d deni ; d/c 0
        detox	-3	dab ; dan de ; dark and ; dato ; daught to ; day alway ; day at ; day liv ; day man
        detox	-3	day out ; dc <day> ; de <consume> ; de <school> ; de amor ; de intern ; de juni
        detox	-3	de rehabilitacion ; de tom ; de trabaj ; de tre ; death and ; del <alcohol>
        detox	-3	desintoxic en ; detox end ; detox nurs ; detox unit ; detox wing ; dia en ; died on ; dm
        detox	-3	do <opioid> ; doctor and ; doesnt <think> ; doesnt believ ; doing cok ; doing fin ; don
        detox	-3	don anyth ; dond uno ; dont <trust> ; dont trust ; dos yest ; drink ; drink two
        detox	-3	driv for ; duerm ; each <night> ; eight bal ; el <play> ; el <treatment> ; el cond
        detox	-3	el futbol ; el tal ; email is ; ems 0 ; en <treatment> ; end 0 ; enrol ; enrollment
        detox	-3	era de ; es <amount> ; es <stimulant> ; es much ; eso que ; espanol y ; especial
        detox	-3	est <cold> ; est <treatment> ; est floj ; est fri ; even iop ; even sinc ; evening are
        detox	-3	ex <consume> ; experienc ; f re ; familia ; feel ok ; fel out ; fentanyl ; fern ; fil in
        detox	-3	first <month> ; first numb ; fish tank ; fit around ; fiv day ; fiv night ; for <kin>
        detox	-3	for <partner> ; for herself ; for women ; friend use ; funny gray ; gan ; gent que
        detox	-3	get air ; get your ; glas of ; glaz ; go at ; goe to ; got out ; grati ; guy got
        detox	-3	guy stil ; habit of ; had <job> ; had thi ; had ~<withdrawal> ; had ~dts ; hammer
        detox	-3	has <give> ; hay alg ; he leav ; heel ; helmet ; hem ; her <treatment> ; her valium
        detox	-3	heroin two ; his gin ; hoop ; hous hes ; hous with ; i <fluid> ; i <rail> ; i belong
        detox	-3	i send ; i sweat ; ido a ; im <afraid> ; im <sober> ; im <wait> ; im stay ; in all
        detox	-3	in big ; in pasaden ; inquiry ; intensiv outpt ; interest ; is <sedative> ; is need
        detox	-3	is outsid ; it <money> ; it turn ; its about ; jacket ; jail reentry ; ketchup ; ko
        detox	-3	kratom shot ; la direccion ; labio azul ; laptop ; las <pill> ; las tard ; last quart
        detox	-3	le met ; left your ; leftov <opioid> ; let for ; licenci ; light fluid ; lik som
        detox	-3	lik somewher ; link ; litro ; llegu ; lol my ; long <drive> ; long driv ; los <play>
        detox	-3	los <unreal> ; los amigo ; los angel ; lost our ; lunchbox ; m <clinician> ; m <opioid>
        detox	-3	m chiv ; m kick ; m re ; m xanax ; mam tom ; margarita ; marriag and ; me again ; me go
        detox	-3	me honest ; me tom ; meet ; meet and ; met ; meth a ; meth for ; meth is ; meth qd
        detox	-3	meth use ; mi <play> ; mi segur ; milligram of ; minimum ; mis 0 ; mis tre ; modelo
        detox	-3	month or ; month with ; most ; most night ; motel with ; mushroom and ; mustard ; my back
        detox	-3	my discharg ; my evening ; my probation ; my thirti ; nam <stranger> ; navidad y
        detox	-3	near dai ; near every ; need help ; need someth ; nev mor ; new job ; next step ; ni si
        detox	-3	ningun ; no ~<awake> ; no ~alcohol ; no ~plan ; no ~queremo ; no ~withdrawal ; noma en
        detox	-3	non in ; not ~<ask> ; not ~<intoxicated> ; not ~ask ; not ~her ; noth but ; novent
        detox	-3	novi y ; now cant ; now that ; occasional ; od ; of <need> ; of anyth ; of fiv ; of noth
        detox	-3	of scotch ; of yesterday ; of you ; off xanax ; oil ; on adderal ; on ativan ; on heroin
        detox	-3	onc a ; one <daytime> ; one on ; only <money> ; or <consume> ; orientacion ; oth 0
        detox	-3	our <media> ; out <cold> ; out cold ; outpt ; oxy ; oxy aft ; pag 0 ; paramedic and
        detox	-3	park for ; parti ; pastil que ; pay per ; peel <eat> ; pelican ; peopl do ; per admit
        detox	-3	piedr <always> ; piedr diari ; pint a ; plaz ; pleas <need> ; pleas help ; poc a
        detox	-3	pool and ; por <week> ; por seman ; por si ; position ; practition ; preci ; prison
        detox	-3	problem with ; proces <trade> ; proces serv ; program and ; proof of ; prueb
        detox	-3	quier intern ; quinc <day> ; quinc dia ; quisier ; quit my ; rank ; recent ; regan
        detox	-3	rehab last ; relaps prevention ; resid ; residencial de ; residential meth
        detox	-3	residential plac ; residential program ; residential with ; right hand ; ring me ; rn 0
        detox	-3	rod out ; roommat ther ; run in ; s/p ~0 ; sa ; said he ; sali a ; sali de ; sandwich
        detox	-3	say for ; say get ; say her ; say one ; say the ; scaffold ; screen ; se com ; se cort
        detox	-3	second year ; sel out ; select ; seman pas ; semana ; sept ; sesent dia
        detox	-3	she <intoxicated> ; she bring ; shirt with ; shot <opioid> ; si <need> ; si le
        detox	-3	sick part ; sist had ; skin lik ; sleep at ; sleepy ; slipper ; smack ; smal and
        detox	-3	snort cok ; so is ; so what ; sobr ; som friday ; sometim two ; spe on ; spe to ; spot on
        detox	-3	spun ; st <law> ; start of ; statement ; stay thi ; stepdad is ; stif ; stimulant
        detox	-3	stop smok ; strict ; student her ; subpoen ; sud fri ; suelt a ; sunburn ; surgery
        detox	-3	suspend ; sweat ; sweaty ; tagalog ; tak seven ; tank ; tarjet de ; tarzan ; tatto
        detox	-3	tel 0 ; teng <illness> ; tent ; termin 0 ; that <say> ; that and ; that the
        detox	-3	the <confused> ; the <consume> ; the <say> ; the <stimulant> ; the coast ; the cok
        detox	-3	the comput ; the crack ; the final ; the foil ; the horror ; the icu ; the mayor
        detox	-3	the mov ; the remain ; the sick ; the thre ; the very ; the whiskey ; ther <treatment>
        detox	-3	ther ive ; therapy ; they <bodypart> ; they let ; thi sunday ; til <month> ; tim a
        detox	-3	tissu ; to an ; to chicag ; to lin ; to liv ; to non ; toc nad ; tom cervez ; tom el
        detox	-3	tom otr ; tonight they ; too smal ; took the ; took up ; touch ; tre mes ; trembl and
        detox	-3	tusi ; twic for ; two pint ; tx ; uds neg ; ultim trag ; un cuadr ; un problem
        detox	-3	una fiest ; uno en ; up with ; urin ; use crystal ; utah ; vin en ; visit nurs ; vomit y
        detox	-3	was <consume> ; was <shake> ; was alway ; wdnt ; week to ; wer <eat> ; what is ; wher it
        detox	-3	whil its ; whip cream ; whisper my ; who sign ; whol lif ; wil send ; wing
        detox	-3	with <partner> ; with peopl ; withdrawal unit ; wk start ; wkend only ; women
        detox	-3	wouldnt <leave> ; wouldnt leav ; x a ; xan ; xanax off ; y aqui ; y sin ; ya com
        detox	-3	year as ; your own ; your peopl ; your sit ; zer ~on ; zyn ; ~0 ~day
        detox	-3	~<consume> <consume> ; ~<consume> nad ; ~<drug> <consume> ; ~<emergency> one
        detox	-3	~<emergency> twic ; ~<insurance> <take> ; ~<seizure> <last> ; ~<soon> ; ~<think> <child>
        detox	-3	~<treatment> no ; ~<vendor> ; ~a ~professional ; ~addict ; ~alcohol in ; ~any ; ~around
        detox	-3	~check ; ~check ~in ; ~client ; ~coc ; ~craving to ; ~drink or ; ~he suelt ; ~in 0 ; ~ins
        detox	-3	~iop ; ~les ; ~me <think> ; ~meth ; ~nad ; ~overdos one ; ~par de ; ~patient ; ~phon
        detox	-3	~professional ; ~queremo ; ~refil ; ~sal ; ~se mas ; ~sneez ; ~the ~<job> ; ~they
        detox	-3	~tx ever ; ~volv
        detox	-4	$ ; *about.0 ; *abstinent.0 ; *ago.2 ; *emergency:possible ; *occasional.0
        detox	-4	*otherService.therapist:hypothetical ; *outpatientWord:hypothetical ; *residentialDone
        detox	-4	*seizure:hypothetical ; *service ; / <clinician> ; 0 <shake> ; 0 cap ; 0 cart ; 0 cok
        detox	-4	0 drink ; 0 meth ; <alcohol> <furniture> ; <amount> <treatment> ; <amount> lif
        detox	-4	<appointment> <take> ; <appointment> at ; <appointment> has ; <appointment> on
        detox	-4	<blade> is ; <bodypart> <wait> ; <breath> <bodypart> ; <build> <always>
        detox	-4	<build> <needle> ; <buy> <rope> ; <cannabis> ; <cannabis> <cannabis> ; <church> <opening>
        detox	-4	<clean> <school> ; <clean> <stranger> ; <clean> salt ; <clinician> <angry>
        detox	-4	<clinician> of ; <clothes> <clean> ; <colleague> <crowd> ; <colleague> <treatment>
        detox	-4	<consume> <clean> ; <container> <stimulant> ; <crowd> can ; <crowd> lead ; <crowd> que
        detox	-4	<day> <alcohol> ; <day> or ; <day> ~<stimulant> ; <emergency> <continue>
        detox	-4	<feel> <opioid> ; <fluid> <go> ; <give> <record> ; <give> a ; <go> <consume> ; <go> along
        detox	-4	<happy> one ; <hear> <clean> ; <home> <stimulant> ; <homeless> <stimulant>
        detox	-4	<hospital> so ; <illness> <medicine> ; <kin> d ; <last> <opioid> ; <leave> <home>
        detox	-4	<leave> him ; <media> <photo> ; <moment> cant ; <moment> what ; <money> <ask> ; <month> 0
        detox	-4	<month> nev ; <month> or ; <need> <insurance> ; <need> <job> ; <need> <soon> ; <need> alg
        detox	-4	<need> what ; <outdoors> had ; <palecolor> <bodypart> ; <partner> <opioid>
        detox	-4	<partner> and ; <phone> between ; <photo> <need> ; <pill> <always> ; <pill> <opioid>
        detox	-4	<pill> <sedative> ; <pill> de ; <pill> que ; <play> le ; <put> up ; <room> <treatment>
        detox	-4	<school> <leave> ; <school> with ; <sedative> and ; <shake> <bodypart>
        detox	-4	<soon> <container> ; <soon> <day> ; <stimulant> <alone> ; <stimulant> <asleep>
        detox	-4	<stimulant> <official> ; <stimulant> thing ; <stop> <treatment> ; <stranger> <ask>
        detox	-4	<stranger> <home> ; <stranger> <wait> ; <town> <phone> ; <treatment> <count>
        detox	-4	<treatment> <rail> ; <treatment> d/c ; <treatment> pt ; <treatment> que
        detox	-4	<treatment> turn ; <treatment> wing ; <trust> it ; <vendor> <amount> ; <wait> <drive>
        detox	-4	<wait> <month> ; <week> <past> ; <week> <water> ; <week> a ; <withdrawal> sinc
        detox	-4	<write> <school> ; <write> yo ; <year> <drug> ; <year> <emergency> ; a <cannabis> ; a nun
        detox	-4	a parent ; a sew ; a tod ; a usar ; a work ; about thre ; abov ; absenc ; adderal not
        detox	-4	adhd ; afford ; aft <treatment> ; ahi se ; and all ; and are ; and between ; and thursday
        detox	-4	and tom ; anyth for ; are ther ; are you ; au ; audit 0 ; ayer ya ; bachelor <play>
        detox	-4	bachelor party ; bath salt ; been clean ; been ther ; beer at ; below ; bing ; blood driv
        detox	-4	boton ; bulldog ; by thursday ; can from ; cant <breath> ; cant breath ; cas con ; chanc
        detox	-4	clean 0 ; clean sinc ; clear no ; clos up ; colgu ; comment ; complet a ; contact ; cord
        """
}
