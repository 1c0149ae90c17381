extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox8 = """
        detox	-2	hit it ; hoars ; hoj de ; hold on ; hom from ; hom my ; honey ; hook and ; hop for
        detox	-2	hopeful ; horne ; hosp detox ; hospital me ; hot dog ; hour a ; how far ; how it
        detox	-2	huf dust ; human being ; husb had ; i <hospital> ; i <leave> ; i bak ; i discharg
        detox	-2	i drank ; i learn ; i lik ; i no ; i say ; i seek ; i use ; i walk ; i ~<leave>
        detox	-2	i ~drank ; i ~left ; i ~overd ; i ~tak ; ice 0 ; ice sinc ; id be ; if <night> ; if a
        detox	-2	if his ; if im ; if she ; if wer ; im comfortabl ; im hook ; im off ; im scar ; im stay
        detox	-2	imag ; in <hospital> ; in <stranger> ; in <week> ; in <write> ; in between ; in fami
        detox	-2	in lin ; in ojai ; in person ; ingl ; inhal thin ; inpatient for ; int <withdrawal>
        detox	-2	int your ; intensiv car ; intern de ; intern par ; iop 0 ; iop by ; iop tak
        detox	-2	is <stimulant> ; is best ; is clos ; is crack ; is from ; is kil ; is outsid ; is strict
        detox	-2	it <hear> ; it <money> ; it could ; it fiv ; it hes ; it its ; it or ; its too
        detox	-2	ive empti ; ive nev ; jacaranda ; jam ; jerk all ; jerk for ; job at ; juda ; just be
        detox	-2	keep nod ; kept the ; ketamin 0 ; ketamin dai ; kid 0 ; la <caretaking> ; la <official>
        detox	-2	la <water> ; la alberc ; la cas ; la guitar ; la hoj ; la iglesi ; la lengu ; la play
        detox	-2	la pueden ; la tarjet ; la trabajador ; lab ; labio azul ; lagun ; landlin ; laptop
        detox	-2	las <play> ; las <write> ; las percocet ; last fent ; last friday ; lb ; ld 0 ; le fueron
        detox	-2	leagu night ; learn how ; leav him ; leav nam ; left arm ; left his ; left ther
        detox	-2	les <say> ; les <stop> ; les cuent ; les dej ; let me ; libro ; lif insuranc ; lik is
        detox	-2	limit ; limpi en ; limpi y ; lin <hear> ; linea ; list of ; liv at ; liv in ; lizard ; lm
        detox	-2	lo dan ; lo del ; lo hag ; lodg ; long <drive> ; look for ; los amigo ; los ~<key>
        detox	-2	los ~papel ; loud that ; lov you ; lueg les ; lug asi ; lvn 0 ; m <clinician> ; m <money>
        detox	-2	m <pet> ; m dab ; m did ; m found ; m h ; m s/p ; m say ; machet ; mad a ; magandang
        detox	-2	mailbox ; mam tien ; man with ; map ; mar se ; marc ; marc 0 ; margarita ; mas dato
        detox	-2	mas desd ; max ; may 0 ; me <continue> ; me a ; me aft ; me again ; me apunt ; me confes
        detox	-2	me cuid ; me down ; me gustari ; me loos ; me regan ; me sali ; me then ; me ~<seizure>
        detox	-2	me ~convulsion ; mean it ; medi cal ; mention the ; mes sin ; met ; met a ; met chiv
        detox	-2	met cristal ; meth is ; meth most ; meth qd ; methadon clinic ; meu ; mezcal ; mg dai
        detox	-2	mi <home> ; mi <treatment> ; mi cas ; mi viej ; minimum ; mis 0 ; mis <key> ; mis tre
        detox	-2	misus ; mol ; mom driv ; mom just ; month nev ; morn til ; most ; most afternoon
        detox	-2	most day ; most weekend ; moth drank ; mouthwash ; mov day ; mov in ; mov me ; msg ; msw
        detox	-2	much el ; much of ; mudanz ; muffl ; mujer ; mundial ; muse ; my <angry> ; my <pain>
        detox	-2	my bad ; my good ; my gram ; my grandparent ; my hair ; my mail ; my mechanic ; my pil
        detox	-2	my record ; my rib ; my suboxon ; my thesi ; my vyvans ; my ~bos ; n that ; nad
        detox	-2	nad desd ; nad ni ; nam as ; nam on ; nam person ; nd ; near dai ; near me ; necesit ayud
        detox	-2	need 0 ; need anyth ; need somebody ; need tx ; neighborhood ; neith ; nervou ; network
        detox	-2	nev <feel> ; nev any ; nev been ; nev don ; nev on ; nev used ; nev ~been ; new <job>
        detox	-2	new <partner> ; next ; next stop ; ni usa ; ni uso ; night if ; night owl ; ninety <day>
        detox	-2	ninety day ; no ~<calm> ; no ~<consume> ; no ~<medicine> ; no ~<past> ; no ~<sick>
        detox	-2	no ~aftercar ; no ~amanezc ; no ~drink ; no ~med ; no ~nam ; no ~need ; no ~oth
        detox	-2	no ~phon ; no ~prior ; no ~resi ; no ~residential ; no ~sicknes ; no ~signal ; no ~sz
        detox	-2	no ~usa ; no ~use ; no ~volv ; no ~volvi ; no ~withdrawal ; nobody <home> ; nobody know
        detox	-2	non ; non aft ; noon new ; norc ; norc aft ; not for ; not ~<intoxicated> ; not ~fin
        detox	-2	noth <amount> ; noth but ; noth in ; noth mor ; notic and ; novel ; novemb 0 ; novent
        detox	-2	nuev en ; nunc ha ; nurs aid ; nurs on ; nurs who ; oaxac ; octob ; octubr ; od ; od on
        detox	-2	of <consume> ; of <last> ; of <need> ; of <withdrawal> ; of <year> ; of help
        detox	-2	of inpatient ; of last ; of od ; of peopl ; of rye ; of use ; of vet ; off beer ; ojo
        detox	-2	on drug ; on how ; on ice ; on march ; on methadon ; on mov ; on norc ; on pcp
        detox	-2	onc <day> ; onc dia ; one <sedative> ; one afternoon ; one beer ; only 0 ; only <consume>
        detox	-2	only <need> ; only at ; only on ; opioid and ; or <consume> ; or no ; or you
        detox	-2	orang county ; oth four ; otr cos ; our <breath> ; our <night> ; our <write> ; our breath
        detox	-2	out <go> ; outsid ; over it ; owl ; own <law> ; own bed ; own couch ; own no ; oxy aft
        detox	-2	oxy in ; p 0 ; p/u ; pag one ; pagin ; pap 0 ; pap y ; par <stranger> ; par su ; parent
        detox	-2	partn on ; pas a ; pas el ; pasaden ; past a ; past it ; pastil que ; pastilla que
        detox	-2	pay for ; payment ; pcp ; pcp 0 ; peanut ; pegu ; pen in ; peopl in ; peopl my ; percent
        detox	-2	perdi el ; personal ; phon charg ; phon number ; piano ; pier ; pil off ; pilot
        detox	-2	pinhead and ; pip on ; pitch of ; piz ; plac <day> ; plan around ; plant a ; platic de
        detox	-2	plaz ; pleas cal ; po 0 ; pon gri ; ponch ; por <phone> ; por dos ; portal ; possession
        detox	-2	postcard ; pot <always> ; powd every ; prevention ; prim <law> ; prim dui ; prison
        detox	-2	probation ; problem with ; problema ; program or ; psicolog ; pt wif ; public ; puk blood
        detox	-2	purchas ; put in ; que <money> ; que tien ; que tom ; que usted ; question ; quien le
        detox	-2	quien platic ; quier intern ; quisier un ; quiz ; rais 0 ; rak ; rath do ; razor to ; rd
        detox	-2	read glas ; read out ; real all ; recip box ; red blood ; red on ; refd by ; referenc
        detox	-2	regat ; relev ; replac ; resid ; residential program ; retain ; return to ; rey ; rieg
        detox	-2	right at ; ring at ; rn 0 ; run in ; rung ; s ; salesman ; sali a ; sali del ; san juda
        detox	-2	sangr ; sat <go> ; saturday with ; saw him ; scal ; sch ; schedul ; screen ; se pag
        detox	-2	see someon ; segu con ; seguirl ; seman tambien ; semana ; send you ; senor dic
        detox	-2	septemb 0 ; seri ; sesent ; sesion ; shak ; shak in ; shak lik ; shak the ; she <shake>
        detox	-2	she doe ; she mov ; sherry at ; shook on ; shoot meth ; shot heroin ; shot put ; shroom
        detox	-2	sid of ; signal ; sil ; sil to ; sin ~<outdoors> ; sin ~tom ; sinc monday ; sinc sunday
        detox	-2	six seven ; sixty ; skin and ; sleep ok ; smil at ; smok pot ; smok too ; smokin
        detox	-2	snap at ; sob hom ; solt ; som weekend ; somebody cal ; somebody has ; someon from
        detox	-2	someplac ; someth to ; son dos ; son is ; spic every ; squirrel ; stand ther ; stat no
        detox	-2	stay somewher ; step and ; stil breath ; stil clean ; stil do ; stil doe ; stool
        detox	-2	stop ask ; storag ; street x ; structur ; stubbornnes ; su <key> ; su <phone> ; suboxon 0
        detox	-2	sud fri ; sunburn ; supier ; swap ; sweaty and ; tabl next ; tabl y ; tablecloth
        detox	-2	tak anoth ; tak noth ; tak turn ; tap at ; tap complet ; tap don ; tap run ; teacher
        detox	-2	tecnic ; teeth and ; tel 0 ; tel a ; tel someon ; tempran par ; teng los ; tenni
        detox	-2	terapi de ; termin el ; that <angry> ; that <count> ; that <daytime> ; that <town>
        detox	-2	that <treatment> ; that <water> ; that all ; that arent ; that who ; that wind ; thc cart
        detox	-2	the <afraid> ; the <always> ; the <angry> ; the <appointment> ; the <calm>
        detox	-2	the <cannabis> ; the <colleague> ; the <insurance> ; the <stimulant> ; the <withdrawal>
        detox	-2	the answ ; the bak ; the burial ; the ceramic ; the cold ; the cot ; the dab
        detox	-2	the director ; the dui ; the firehous ; the garden ; the habit ; the hard ; the hardest
        detox	-2	the hat ; the horror ; the ketamin ; the lak ; the list ; the lizard ; the mannequin
        detox	-2	the most ; the noon ; the oil ; the overnight ; the oxy ; the pain ; the ranch ; the scor
        detox	-2	the smok ; the thirty ; the thre ; the trad ; the ~<home> ; them <night> ; ther <fluid>
        detox	-2	ther <treatment> ; ther then ; they <need> ; they <stop> ; they turn ; they want
        detox	-2	theyv been ; thi <withdrawal> ; thi wk ; thing to ; third <year> ; third year ; thos day
        detox	-2	thre night ; through it ; thu ; tienen <appointment> ; tienen alg ; ties com
        detox	-2	til <month> ; til four ; tim <always> ; tim <go> ; tim in ; tim ive ; tim you ; tin 0
        detox	-2	tissu ; tmrw ; tmrw 0 ; to <break> ; to <fall> ; to <stranger> ; to ring ; tobac
        detox	-2	todo los ; tol ; tom cervez ; tomarl ; tonight she ; took half ; touch fentanyl
        detox	-2	touch it ; tow ; treat that ; treatment cent ; troubl is ; tuesday and ; tun ; turn out
        detox	-2	twenty eight ; twic <amount> ; twic for ; two every ; two week ; two word ; un <blade>
        detox	-2	un <crowd> ; un <needle> ; un <say> ; un <seizure> ; un machet ; un tub ; una <gun>
        detox	-2	una <outdoors> ; una <say> ; una cuatr ; una pistol ; una plant ; unic que ; union hal
        detox	-2	unit ; uno no ; until <stranger> ; until somebody ; up <stimulant> ; up aft ; upset
        detox	-2	us <say> ; us the ; user per ; ush ; using meth ; usted y ; utah ; vacun ; vend y ; veni
        detox	-2	vici ; vien ; vin ; vin en ; viven ; voic from ; voicemail ; voicemail greet ; volum
        detox	-2	vomit blood ; vot ; vuelt ; w/o <need> ; w/o help ; wallet ; want 0 ; want cb
        detox	-2	want placement ; want pt ; want us ; was <always> ; was <day> ; was <fluid>
        detox	-2	was <insurance> ; was cold ; was over ; wat bottl ; wdnt ; we <record> ; we lost ; we nam
        detox	-2	we would ; week ago ; week six ; weekday ; weekend drink ; weekend only ; wer <amount>
        detox	-2	wer a ; wer kind ; what <soon> ; what hous ; what next ; what your ; whatsap
        detox	-2	when <stranger> ; wher id ; wherev ; wheth your ; whil i ; whisp ; whistl sinc ; whit win
        detox	-2	who <eat> ; who read ; whod ; whoev ; whol of ; whom do ; wid <awake> ; wid awak
        detox	-2	wif and ; wif worri ; wil hav ; win befor ; wind ; with <go> ; with <hold>
        detox	-2	with <partner> ; with f ; with oth ; with real ; with them ; with tweezer ; with vodk
        detox	-2	wiv ; wk <need> ; wk want ; wok ; wok up ; women ; wont talk ; would go
        detox	-2	wouldnt elaborat ; wrestl ; writ down ; written ; written and ; wrong numb ; y <height>
        detox	-2	y brinc ; y quisier ; y sali ; year every ; year or ; you <last> ; you <money> ; you are
        detox	-2	you at ; you charg ; you last ; your <appointment> ; your admission ; your counselor
        detox	-2	your facility ; your hous ; your is ; your outpatient ; your peopl ; your residential
        detox	-2	your sit ; yr 0 ; zaz ; zer ~on ; zoo ; ~0 ~cuand ; ~<alcohol> no ; ~<alcohol> ~<night>
        detox	-2	~<alcohol> ~<treatment> ; ~<always> <amount> ; ~<build> ; ~<chestheart> ~<pill>
        detox	-2	~<clinician> <go> ; ~<consume> <consume> ; ~<consume> <see> ; ~<consume> ~<drug>
        detox	-2	~<consume> ~<pill> ; ~<day> <year> ; ~<day> ~<past> ; ~<die> od ; ~<drive> <continue>
        detox	-2	~<drive> for ; ~<eat> ~<eat> ; ~<eat> ~at ; ~<emergency> <opioid> ; ~<emergency> lik
        detox	-2	~<emergency> twic ; ~<friend> ~<say> ; ~<go> ~<stimulant> ; ~<go> ~a ; ~<home> <drive>
        detox	-2	~<home> ~<calm> ; ~<home> ~is ; ~<illness> as ; ~<illness> y ; ~<insurance> <take>
        detox	-2	~<kin> <furniture> ; ~<moment> <day> ; ~<need> <wait> ; ~<school> <write>
        detox	-2	~<stimulant> <always> ; ~<take> ~<day> ; ~<tool> ; ~<treatment> <treatment>
        detox	-2	~<treatment> en ; ~<treatment> ~<amount> ; ~<wait> <amount> ; ~<withdrawal> ~<hospital>
        detox	-2	~<withdrawal> ~<need> ; ~<year> and ; ~<year> ~off ; ~a ~<child> ; ~a ~<clinician>
        detox	-2	~a ~<seizure> ; ~a ~la ; ~a ~nurs ; ~a ~seizur ; ~addict ; ~aftercar ; ~amanezc ; ~are
        detox	-2	~around ; ~at ~the ; ~away ; ~back ; ~back with ; ~be ~<stop> ; ~be ~don ; ~brochur
        detox	-2	~cervez ~tom ; ~charg ; ~clean ; ~cuand ~dej ; ~despert ; ~died od ; ~director ; ~driv in
        detox	-2	~drug no ; ~eat ; ~embaraz y ; ~entr ; ~escalofrio ; ~famili ; ~heart ~pil ; ~her the
        detox	-2	~hour ; ~hous ~is ; ~hx ~sz ; ~i ~<stop> ; ~i ~quit ; ~in 0 ; ~inf on ; ~inpatient for
        detox	-2	~lost ~our ; ~mak ; ~muri el ; ~narcan twic ; ~ninety ; ~ninety ~<day> ; ~ninety ~day
        detox	-2	~no ~use ; ~of ~0 ; ~oth ; ~out ~<day> ; ~overd ; ~overdos lik ; ~par ; ~park for
        detox	-2	~pastil ; ~plan ; ~prior ; ~prior ~program ; ~program befor ; ~pued <say> ; ~queremo que
        detox	-2	~quien ; ~refil ; ~rn ; ~said ~hel ; ~saw ; ~se desd ; ~se oye ; ~see ; ~seizur last
        detox	-2	~si <moment> ; ~si now ; ~sicknes ; ~signal ; ~sip ; ~six ~week ; ~sixty ; ~sneez
        detox	-2	~sx ever ; ~tak ~a ; ~temblor ; ~the ~<pill> ; ~the ~pil ; ~they ; ~two ; ~two ~month
        detox	-2	~usa ; ~volv ; ~voy a ; ~w/d <need> ; ~with it ; ~withdrawal no ; ~withdrawal ~unit
        detox	-2	~within ~0
        detox	-3	*ago.1 ; *drinks.0 ; *duration.3 ; *emergency ; *family.9 ; *functioning:hypothetical
        detox	-3	*mildCue ; *otherService.lookAlike:hypothetical ; *outpatientWord:negated
        detox	-3	*overdose:hypothetical ; *quantity.consequence ; *residentialRequest:negated
        detox	-3	*seizure.body ; *seizure:hypothetical ; *serviceQuestion:negated
        detox	-3	*spam:other_experiencer ; *substance.other:negated ; *substance.stimulant:hypothetical
        detox	-3	*withdrawalHint:hypothetical ; + <partner> ; / <night> ; / night ; / ~etoh ; 0 <play>
        detox	-3	0 kid ; 0 s ; 0 tab ; 0 w/o ; <afraid> hel ; <afraid> no ; <afraid> that
        detox	-3	<alcohol> <drug> ; <alcohol> <last> ; <alcohol> and ; <alcohol> q ; <always> <last>
        detox	-3	<always> <need> ; <always> <stop> ; <always> <trade> ; <always> <week> ; <amount> <ask>
        detox	-3	<amount> light ; <amount> that ; <amount> tim ; <angry> i ; <blade> is
        detox	-3	<bodypart> <limp> ; <bodypart> fin ; <bodysound> <container> ; <build> <always>
        detox	-3	<buy> <record> ; <cannabis> sinc ; <caretaking> <amount> ; <caretaking> and
        detox	-3	<chestheart> <day> ; <child> the ; <church> <opening> ; <clean> en ; <clinician> <photo>
        detox	-3	<clinician> of ; <clinician> or ; <clothes> <clean> ; <clothes> <die> ; <consume> /
        detox	-3	<consume> <amount> ; <consume> <build> ; <consume> <happy> ; <consume> <illness>
        detox	-3	<container> / ; <container> <money> ; <container> al ; <crowd> <amount>
        detox	-3	<crowd> <appointment> ; <crowd> <fall> ; <crowd> <headface> ; <crowd> <night>
        detox	-3	<crowd> with ; <day> <record> ; <day> de ; <day> first ; <day> ~<past>
        detox	-3	<drive> <consume> ; <drug> <treatment> ; <eat> <shake> ; <emergency> <money> ; <feel> nad
        detox	-3	<fluid> <opioid> ; <fluid> in ; <fluid> no ; <give> <chestheart> ; <give> your
        detox	-3	<go> <soon> ; <go> her ; <go> me ; <hit> <hit> ; <hold> that ; <home> <happy>
        detox	-3	<home> <outdoors> ; <home> <stimulant> ; <home> <week> ; <home> my
        detox	-3	<homeless> <stimulant> ; <hospital> <treatment> ; <illness> <medicine> ; <insurance> de
        detox	-3	<job> that ; <job> until ; <kin> old ; <kin> teni ; <kin> with ; <law> <put>
        detox	-3	<law> reentry ; <leave> <day> ; <leave> el ; <leave> nam ; <medicine> of ; <medicine> was
        detox	-3	<moment> <tired> ; <moment> that ; <money> <ask> ; <money> <wait> ; <money> por
        detox	-3	<month> or ; <need> <room> ; <need> <say> ; <need> structur ; <need> what
        detox	-3	<night> <fluid> ; <night> <lock> ; <night> <photo> ; <night> <rail> ; <night> <week>
        detox	-3	<night> for ; <official> me ; <opening> to ; <opioid> <die> ; <opioid> <law>
        detox	-3	<opioid> <past> ; <outdoors> <pet> ; <outdoors> x ; <palecolor> from
        detox	-3	<partner> <withdrawal> ; <pet> <asleep> ; <phone> <day> ; <phone> <moment> ; <phone> bien
        detox	-3	<phone> par ; <play> <photo> ; <play> que ; <put> <needle> ; <relapse> <crowd>
        detox	-3	<room> first ; <room> who ; <rope> herself ; <say> <cannabis> ; <say> cant ; <say> es
        detox	-3	<school> <asleep> ; <school> <colleague> ; <school> <furniture> ; <school> with
        detox	-3	<sedative> <need> ; <sedative> one ; <see> <clinician> ; <see> <fluid> ; <see> <vermin>
        detox	-3	<shake> las ; <shake> lik ; <smell> <outdoors> ; <sober> <happy> ; <sober> <treatment>
        detox	-3	<soon> step ; <start> <last> ; <start> of ; <stiff> ; <stiff> <shake>
        detox	-3	<stimulant> <continue> ; <stimulant> <official> ; <stimulant> <school> ; <stimulant> aft
        detox	-3	<stimulant> los ; <stimulant> thing ; <stop> su ; <stranger> <continue>
        detox	-3	<stranger> <hit> ; <stranger> <stimulant> ; <take> <appointment> ; <take> <blade>
        detox	-3	<take> <kill> ; <take> an ; <take> ~<day> ; <tool> <chestheart> ; <town> <medicine>
        detox	-3	<treatment> <home> ; <treatment> <need> ; <treatment> <rail> ; <treatment> as
        detox	-3	<treatment> by ; <treatment> en ; <treatment> let ; <treatment> turn ; <treatment> wing
        detox	-3	<treatment> with ; <vendor> <treatment> ; <wait> <drive> ; <wait> <month> ; <wait> thi
        detox	-3	<water> <partner> ; <week> <need> ; <week> <play> ; <week> <water> ; <withdrawal> <cold>
        detox	-3	<withdrawal> <phone> ; <write> 0 ; <year> <crowd> ; a <homeless> ; a bottl ; a cel
        detox	-3	a cocain ; a concret ; a crossword ; a dorm ; a fan ; a great ; a joint ; a pip ; a quien
        detox	-3	a roof ; a shoebox ; a sophomor ; a spot ; a suicid ; a tenni ; a usar ; a websit
        detox	-3	about her ; absenc ; accountability ; adderal and ; addy ; adond ; agency ; ahor se
        detox	-3	al <town> ; alg que ; all <stop> ; all don ; all through ; all week ; als do
        detox	-3	an <appointment> ; an outsid ; and <drug> ; and bien ; and good ; and throw ; and what
        detox	-3	and wok ; and ~<die> ; ankl ; any kind ; any oth ; any sort ; any tx ; anywher ; asi de
        detox	-3	at <outdoors> ; at <play> ; at my ; at new ; at parti ; at wedding ; at weekend
        detox	-3	atienden ; attend ; avail ; balloon ; bar exam ; been using ; befor last ; behind it
        detox	-3	beyond ; bipol ; blad ; blanc ; blood driv ; booz ; bottl in ; bp ; branch ; bro ~died
        detox	-3	busc ; busc un ; busines partn ; bzd ; c/b ; cadc ; cal want ; can do ; capsul ; cb
        detox	-3	cervecita ; check in ; cincuent ; circl the ; cit ; cit del ; clearanc ; clr mention
        detox	-3	clr say ; cocain in ; cocain sinc ; cok that ; cok thing ; comfortabl with ; competitor
        detox	-3	complet today ; con <stimulant> ; con alguien ; con mi ; con quien ; contest bien
        detox	-3	cooler ; copa de ; cord ; correct my ; coupl of ; court order ; crack ; crystal dai
        detox	-3	cuadr ; cv ; d <drive> ; d <say> ; d deni ; d/c 0 ; day alway ; day at ; day eight
        detox	-3	day man ; dc <day> ; de <consume> ; de amor ; de juni ; de manej ; de oaxac ; de octubr
        detox	-3	de trabaj ; de tre ; del <alcohol> ; del juev ; desintoxic en ; detox end ; detox nurs
        detox	-3	dieron de ; dm ; do <opioid> ; do <soon> ; doesnt <think> ; doesnt believ ; doing fin
        detox	-3	don ; don anyth ; dont <trust> ; dont trust ; dos yest ; drink ; driv for ; each <night>
        detox	-3	el <play> ; el cond ; el futbol ; el tal ; emergency ; ems 0 ; end thi ; enrollment
        detox	-3	entr <week> ; episod ; era de ; es <stimulant> ; es much ; eso que ; especial
        detox	-3	est <treatment> ; est floj ; est fri ; etoh detox ; even sinc ; evening are
        detox	-3	ex <consume> ; exist ; experienc ; familia ; fel out ; fentanyl ; fern ; fil in
        detox	-3	fin with ; first <say> ; first numb ; fit around ; fiv night ; folk are ; for <partner>
        detox	-3	for alcohol ; for day ; for herself ; for women ; form client ; friend use ; funny gray
        detox	-3	gan ; gasolin ; gent que ; get air ; get your ; go <treatment> ; goe to ; gold ; got out
        detox	-3	grati ; guy got ; had <job> ; had thi ; hair is ; hang herself ; has <give>
        detox	-3	hav <amount> ; hav somewher ; hay alg ; he leav ; heel ; hem ; her <treatment>
        detox	-3	her valium ; heroin two ; his gin ; hoj ; hous hes ; hous with ; i <fluid> ; i <rail>
        detox	-3	i belong ; i sweat ; i ~seiz ; ido a ; im <afraid> ; im <hear> ; im <sober> ; im <wait>
        detox	-3	im ~0 ; in all ; in big ; in custody ; in me ; in writ ; in ~rm ; inject meth ; inquiry
        detox	-3	intensiv outpt ; interest ; interest in ; is <sedative> ; is need ; issu ; it turn
        detox	-3	its about ; jacket ; jail reentry ; klonopin was ; ko ; la <alcohol> ; la <opening>
        detox	-3	la cocain ; la direccion ; la licenci ; la quincen ; las <pill> ; las tard ; last quart
        detox	-3	le dicen ; le met ; left your ; leftov <opioid> ; licenci ; lif <insurance> ; light fluid
        detox	-3	lik som ; lik somewher ; lik twic ; link ; list for ; litro ; llegu ; lol my ; los <play>
        detox	-3	los sab ; lunchbox ; m <opioid> ; m chiv ; m complet ; m crack ; m kick ; m meth ; m re
        detox	-3	m xanax ; mam tom ; marriag and ; mdm ; me <consume> ; me go ; me honest ; meet
        detox	-3	meet and ; metanfetamin ; meth a ; meth for ; meth smok ; meth use ; mg <always>
        detox	-3	mi comadr ; milligram of ; minut on ; modelo ; mol + ; month or ; morphin ; most night
        detox	-3	motel with ; mushroom and ; mustard ; my back ; my evening ; my probation ; my therapist
        detox	-3	my ~<colleague> ; nadi <consume> ; nam <stranger> ; national ; navidad y ; near every
        detox	-3	need someth ; nev mor ; next step ; ni si ; night on ; ningun ; no ~<awake> ; no ~alcohol
        detox	-3	no ~plan ; no ~queremo ; no ~sal ; nobody <need> ; noma en ; non in ; not ~<ask>
        detox	-3	not ~ask ; not ~her ; noth for ; novi y ; now cant ; now that ; nowher ; occasional
        detox	-3	of anyth ; of g ; of meth ; of noth ; of rehab ; of scotch ; of tequil ; of yesterday
        detox	-3	off <opioid> ; off xanax ; oil ; on adderal ; on ativan ; on heroin ; onc a
        detox	-3	one <daytime> ; one on ; only <money> ; orientacion ; our <media> ; out <cold> ; out cold
        detox	-3	outpt ; oxy ; padrin ; pag 0 ; paramedic and ; parti ; pastilla de ; pay per ; peel <eat>
        detox	-3	pelican ; peopl do ; per <month> ; per admit ; per month ; pharmaci ; piedr <always>
        detox	-3	piedr diari ; pierd ; pint a ; plac wher ; pleas <need> ; pleas help ; poc a ; pool and
        detox	-3	por <week> ; por cristal ; por seman ; por si ; practition ; preci ; prevention <crowd>
        detox	-3	proces <trade> ; proces serv ; proof of ; prueb ; quier orientacion ; quier segu
        detox	-3	quinc <day> ; quinc dia ; quisier ; rank ; rath <say> ; reach out ; recent ; regan
        detox	-3	rehab last ; residential plac ; residential with ; right hand ; ring me ; s/p ~0 ; sa
        detox	-3	said he ; sali el ; sandwich ; say for ; say her ; say mor ; say one ; say the ; scaffold
        detox	-3	se com ; second year ; sel out ; select ; seman pas ; sept ; sesent dia ; set up
        detox	-3	seven week ; she <intoxicated> ; she bring ; shirt with ; shot <opioid> ; si <need>
        detox	-3	si le ; sick part ; sin ~<stimulant> ; sin ~nad ; sist had ; skin lik ; sleep at ; sleepy
        detox	-3	slipper ; smack ; smal and ; snort cok ; snort dai ; so is ; so what ; sobr ; som friday
        detox	-3	sometim two ; spe on ; spe to ; spot on ; spun ; st <law> ; stamp ; start of ; statement
        detox	-3	stay thi ; stepdad is ; stif ; stimulant ; stop smok ; straight to ; strict ; student her
        detox	-3	subpoen ; surgery ; suspend ; sweat ; sweaty ; tagalog ; tak seven ; tak ~a ; tank
        detox	-3	tarzan ; tatto ; teng <illness> ; tent ; termin 0 ; termin su ; that and ; that end
        detox	-3	that it ; that the ; the <night> ; the <say> ; the coast ; the final ; the foil ; the icu
        detox	-3	the mayor ; the mov ; the remain ; the sick ; the very ; then that ; ther ive ; ther no
        detox	-3	thesi on ; they <bodypart> ; they let ; thi sunday ; thi wher ; thousand ; throw up
        detox	-3	tim a ; tim for ; to an ; to donat ; to lin ; to liv ; to non ; to talk ; toc nad
        detox	-3	tom el ; tonight they ; too smal ; took the ; took up ; touch ; tre mes ; treat ; tusi
        detox	-3	two a ; two month ; two pint ; tx ; uds neg ; ultim trag ; un problem ; una <job>
        detox	-3	una fiest ; uno en ; uno se ; urin ; use crystal ; visit nurs ; vomit y ; vuelt a
        detox	-3	was <consume> ; was <shake> ; was alway ; we <go> ; week to ; wer <eat> ; what is
        detox	-3	when <ask> ; when ask ; wher it ; wher your ; whil its ; whip cream ; whisper my
        detox	-3	who sign ; whol lif ; wil send ; wing ; with peopl ; wouldnt <leave> ; wouldnt leav ; x a
        detox	-3	xan ; xanax befor ; y aqui ; y sin ; ya com ; year as ; your <night> ; your own ; zyn
        detox	-3	~<alcohol> ~<opioid> ; ~<day> on ; ~<die> el ; ~<die> on ; ~<eat> with ; ~<emergency> one
        detox	-3	~<past> ~<treatment> ; ~<seizure> <last> ; ~<seizure> ~en ; ~<think> <child>
        detox	-3	~<treatment> ~for ; ~<withdrawal> ~<seizure> ; ~a ~baby ; ~adderal ; ~alcohol in ; ~angel
        detox	-3	~any ; ~check ~in ; ~convulsion ~en ; ~craving to ; ~cristal ; ~dan permis ; ~day on
        detox	-3	~died on ; ~drink or ; ~en ~0 ; ~estan ~en ; ~he <go> ; ~he vuelt ; ~his ~moth ; ~inf
        detox	-3	~ins ; ~les ; ~los ~<unreal> ; ~los ~angel ; ~multivitamin ; ~nad ; ~need
        detox	-3	~off <stimulant> ; ~on ~sunday ; ~overdos one ; ~par de ; ~queremo ; ~se mas ; ~seizur in
        detox	-3	~six ~hour ; ~slept ; ~somewher ; ~thc ; ~tom ni ; ~turkey ; ~tx ever ; ~unit
        detox	-3	~up ~<amount>
        detox	-4	$ ; *about.0 ; *abstinent.0 ; *ago.2 ; *deliriumTremens:negated ; *emergency:possible
        detox	-4	*occasional.0 ; *otherService.gambling ; *otherService.therapist:hypothetical
        detox	-4	*outpatientWord:hypothetical ; *seizure:negated ; *service ; *substance.opioid:possible
        detox	-4	+ is ; / <clinician> ; / wk ; 0 <shake> ; 0 cap ; 0 cart ; 0 cok ; 0 meth
        detox	-4	<alcohol> <furniture> ; <amount> lif ; <appointment> <take> ; <appointment> has
        detox	-4	<appointment> on ; <bodypart> <wait> ; <breath> <bodypart> ; <buy> <rope> ; <cannabis>
        detox	-4	<cannabis> <cannabis> ; <child> <opioid> ; <clean> <school> ; <clean> <stranger>
        detox	-4	<clean> salt ; <clinician> <angry> ; <colleague> <crowd> ; <colleague> <treatment>
        detox	-4	<consume> on ; <container> <stimulant> ; <crowd> can ; <crowd> com ; <crowd> lead
        detox	-4	<crowd> my ; <crowd> que ; <day> <alcohol> ; <day> or ; <drive> pas ; <drug> <sick>
        detox	-4	<emergency> <continue> ; <feel> <opioid> ; <fluid> <go> ; <give> a ; <go> <consume>
        detox	-4	<go> along ; <happy> one ; <hear> <clean> ; <hear> <night> ; <hospital> so
        detox	-4	<illness> <pill> ; <job> <go> ; <kin> <sedative> ; <kin> d ; <leave> <home> ; <leave> him
        """
}
