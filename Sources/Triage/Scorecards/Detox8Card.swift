extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox8 = """
        detox	-2	~cuand ~<stop> ; ~cuand ~dej ; ~drug ; ~escalofrio ; ~is the ; ~its ~<day> ; ~no ~use
        detox	-2	~of ~gin ; ~overdos ; ~overdos lik ; ~piedr ; ~pint ; ~prior ~program ; ~seizur
        detox	-2	~sentenc ; ~the ~<job> ; ~to ~<say>
        detox	-3	*ago.1 ; *drinks.0 ; *family.9 ; *frequency.2:historical ; *outpatientWord:negated
        detox	-3	*overdose:hypothetical ; *residentialRequest:negated ; *rhythm.1
        detox	-3	*spam:other_experiencer ; *substance.other:negated ; + <partner> ; / <night> ; / night
        detox	-3	/ wk ; 0 <play> ; 0 cap ; 0 glas ; 0 h ; 0 meth ; 0 tab ; 0 w/o ; <afraid> hel
        detox	-3	<afraid> that ; <afraid> ~<withdrawal> ; <alcohol> <kin> ; <alcohol> and ; <alcohol> el
        detox	-3	<alone> sin ; <always> <stop> ; <always> <week> ; <amount> <ask> ; <amount> <colleague>
        detox	-3	<amount> <headface> ; <amount> <school> ; <amount> <sedative> ; <amount> light
        detox	-3	<amount> plac ; <amount> she ; <amount> tim ; <amount> unk ; <ask> <amount> ; <ask> y
        detox	-3	<asleep> at ; <asleep> it ; <asleep> off ; <blade> is ; <blood> <hit>
        detox	-3	<bodypart> <stimulant> ; <bodypart> <wait> ; <breath> <illness> ; <breath> forc
        detox	-3	<build> <always> ; <build> <needle> ; <buy> <record> ; <buy> <rope>
        detox	-3	<cannabis> <daytime> ; <cannabis> all ; <cannabis> sinc ; <caretaking> and
        detox	-3	<chestheart> <day> ; <clean> <school> ; <clean> en ; <clean> salt ; <clinician> of
        detox	-3	<clothes> <phone> ; <colleague> <appointment> ; <color> is ; <consume> /
        detox	-3	<consume> <amount> ; <consume> <build> ; <consume> <clean> ; <consume> el ; <consume> k
        detox	-3	<consume> on ; <consume> only ; <container> <money> ; <container> <stimulant>
        detox	-3	<continue> <drive> ; <day> <headface> ; <day> <record> ; <day> del ; <day> or
        detox	-3	<day> over ; <daytime> <stranger> ; <daytime> de ; <drive> <appointment>
        detox	-3	<drive> <consume> ; <drive> for ; <drug> <night> ; <drug> at ; <eat> <stimulant>
        detox	-3	<emergency> <continue> ; <emergency> <go> ; <emergency> <home> ; <fall> <hit>
        detox	-3	<feel> <opioid> ; <feel> nad ; <feel> ok ; <fluid> + ; <fluid> <amount> ; <fluid> and
        detox	-3	<fluid> in ; <furniture> when ; <go> <stiff> ; <go> me ; <go> off ; <happy> <amount>
        detox	-3	<happy> in ; <happy> one ; <headface> <rail> ; <headface> <school> ; <hear> <crowd>
        detox	-3	<hear> <night> ; <hear> noth ; <hear> y ; <home> <calm> ; <home> <outdoors> ; <home> ther
        detox	-3	<hospital> <record> ; <hospital> <treatment> ; <illness> <medicine>
        detox	-3	<insurance> <stimulant> ; <insurance> <take> ; <intoxicated> <opening> ; <job> that
        detox	-3	<job> until ; <kin> <limp> ; <kin> <opening> ; <kin> <seizure> ; <kin> d ; <kin> old
        detox	-3	<law> <school> ; <law> <write> ; <leave> <drive> ; <leave> <home> ; <leave> him
        detox	-3	<lock> <crowd> ; <medicine> for ; <medicine> no ; <medicine> was ; <moment> <tired>
        detox	-3	<moment> cant ; <moment> what ; <money> <stimulant> ; <month> <feel> ; <month> <put>
        detox	-3	<month> my ; <month> nev ; <need> <insurance> ; <need> <job> ; <need> <media>
        detox	-3	<need> <wait> ; <need> alg ; <need> anyth ; <need> step ; <need> structur ; <need> what
        detox	-3	<night> <past> ; <night> <week> ; <night> for ; <official> <eat> ; <official> <see>
        detox	-3	<opening> to ; <opioid> <alcohol> ; <opioid> <law> ; <opioid> as ; <outdoors> all
        detox	-3	<outdoors> x ; <pain> <asleep> ; <partner> <bodysound> ; <partner> and ; <past> <play>
        detox	-3	<past> bc ; <phone> par ; <photo> <need> ; <pill> <opioid> ; <play> que ; <rarely> <year>
        detox	-3	<relapse> <crowd> ; <room> <give> ; <room> <school> ; <room> are ; <rope> <clothes>
        detox	-3	<sad> <say> ; <say> <cannabis> ; <school> <asleep> ; <school> en ; <school> how
        detox	-3	<sedative> <clinician> ; <sedative> <consume> ; <see> <outdoors> ; <see> <vermin>
        detox	-3	<see> no ; <see> to ; <seizure> in ; <sick> ni ; <sober> <happy> ; <sober> <treatment>
        detox	-3	<start> <last> ; <start> <month> ; <start> of ; <stiff> <shake> ; <stimulant> <furniture>
        detox	-3	<stimulant> <hold> ; <stimulant> <see> ; <stimulant> from ; <stimulant> out
        detox	-3	<stimulant> that ; <stop> <sober> ; <stop> <week> ; <stranger> <hit>
        detox	-3	<take> <appointment> ; <take> <blood> ; <take> <school> ; <take> out ; <think> ~<consume>
        detox	-3	<town> <medicine> ; <treatment> <alcohol> ; <treatment> <child> ; <treatment> <need>
        detox	-3	<treatment> <opioid> ; <treatment> <rail> ; <treatment> aft ; <treatment> on
        detox	-3	<treatment> rn ; <treatment> sid ; <treatment> turn ; <treatment> was ; <treatment> wing
        detox	-3	<treatment> ~<treatment> ; <vendor> <amount> ; <vermin> <think> ; <wait> thi
        detox	-3	<week> <town> ; <week> <treatment> ; <week> <water> ; <withdrawal> at ; <withdrawal> sinc
        detox	-3	<write> 0 ; <write> <day> ; a <appointment> ; a <opioid> ; a cast ; a child ; a cocain
        detox	-3	a crossword ; a group ; a hot ; a machet ; a nun ; a pip ; a sophomor ; a sus ; a websit
        detox	-3	about her ; about thre ; abov ; adderal i ; adderal not ; aft snort ; again tonight
        detox	-3	ago bc ; ahor se ; air forc ; al <year> ; al ano ; alcohol no ; alg o ; alg que ; all don
        detox	-3	all week ; als do ; amanezc ; amt unk ; an <appointment> ; and <limp> ; and ketamin
        detox	-3	and wok ; ant no ; any ; any oth ; any sort ; any tx ; anyth for ; anywher ; as written
        detox	-3	ash <day> ; ash wednesday ; assessment ; at <play> ; at an ; at my ; at wedding
        detox	-3	at weekend ; atend ; atienden ; attend ; avail ; balloon ; ballpark ; bath salt
        detox	-3	been using ; beep ; beyond ; bing ; blanc ; blood driv ; bp ; burial ; busines ; ca
        detox	-3	cal want ; can <give> ; capful of ; capsul ; car was ; cb ; centro ; chanc ; check in
        detox	-3	circl the ; clean sinc ; clearanc ; click ; clos up ; clr <phone> ; clr had ; cocain sinc
        detox	-3	cok every ; cok thing ; com by ; comfortabl with ; committe ; complet today ; con <drive>
        detox	-3	con alguien ; con licenci ; con quien ; cooler ; correct ; could i ; could somebody
        detox	-3	coupl of ; crack 0 ; craving to ; crystal dai ; ct ; cuadr ; current pt ; d ; d <take>
        detox	-3	d detox ; dab all ; dan permis ; day liv ; day or ; day out ; day they ; de <consume>
        detox	-3	de <sedative> ; de dos ; de intern ; de oaxac ; de rehabilitacion ; de tre ; de una
        detox	-3	delt 0 ; desintoxic en ; detail ; detox del ; detox nurs ; diari quier ; did <treatment>
        detox	-3	diem ; do <opioid> ; do aft ; doe <stimulant> ; doe cok ; doesnt <think> ; doesnt believ
        detox	-3	doing cok ; don anyth ; dond uno ; dont <trust> ; dont trust ; door with ; dos yest
        detox	-3	dream ; drink no ; drink two ; drug no ; each <night> ; each even ; el <record>
        detox	-3	el preci ; elder m ; els ever ; en <treatment> ; en espanol ; en otr ; end 0 ; enrol in
        detox	-3	entr <week> ; entr seman ; era de ; es <stimulant> ; es much ; estacionamient ; estan en
        detox	-3	estanci ; etoh detox ; even sinc ; ex <consume> ; exp ; expert ; extern ; eye went
        detox	-3	faciliti ; fami can ; feel ok ; fent 0 ; fentanyl ; fentanyl sinc ; fir from ; fiv day
        detox	-3	fiv night ; flyer ; for <partner> ; for hav ; for herself ; for iop ; for migrain
        detox	-3	for who ; friend use ; fueron los ; gasolin ; gav no ; get air ; get your ; go away
        detox	-3	goe to ; gorgeou ; got out ; greet is ; grind ; grup par ; grupo ; guy stil ; ha <feel>
        detox	-3	ha toc ; habit of ; hair is ; half a ; handshak ; hav is ; he drink ; he est ; he skip
        detox	-3	heel ; helmet ; help but ; hem ; her <water> ; her dad ; hey ; his lip ; honey ; hour a
        detox	-3	hous hes ; hous is ; huf dust ; i <rail> ; i belong ; i learn ; i overd ; i promis
        detox	-3	i sweat ; ido a ; im stay ; in big ; in iop ; in me ; in tarzan ; int your ; intensiv car
        detox	-3	interest ; internarl ; is <outdoors> ; is <sedative> ; is <wait> ; is kil ; is need
        detox	-3	is real ; it <money> ; it got ; its right ; iv meth ; ketamin dai ; kid 0 ; la <alcohol>
        detox	-3	la <cannabis> ; la <official> ; la <opening> ; la bard ; la quincen ; la tarjet
        detox	-3	labio azul ; las <pill> ; las pastilla ; law who ; le <drive> ; le dicen ; le fueron
        detox	-3	left arm ; left his ; left your ; leftov <opioid> ; lif <insurance> ; lik twic ; limpi en
        detox	-3	list of ; lol my ; look for ; los <play> ; los <unreal> ; los amigo ; los angel ; los my
        detox	-3	lost our ; lost the ; m <opioid> ; m chiv ; m kick ; m meth ; m re ; marriag
        detox	-3	marriag and ; match ; mayb twic ; me honest ; me tom ; medi litr ; meet ; meet and
        detox	-3	men and ; met ; meth a ; meth for ; meth use ; methamphetamin ; mg <always> ; mg dai
        detox	-3	mi <opening> ; mi <treatment> ; mi madrin ; mi padrin ; mi segur ; milligram of
        detox	-3	min with ; minivan ; mis 0 ; mol + ; month or ; most day ; motel with ; msw
        detox	-3	multivitamin ; mushroom and ; my lunch ; my therapist ; my thirti ; nad ; nam as
        detox	-3	near every ; near me ; need help ; nervios ; nev mor ; new job ; next ; night on
        detox	-3	ninety <day> ; ninety day ; no <awake> ; no <consume> ; no not ; no plan ; no queremo
        detox	-3	no usa ; no use ; no ~<pill> ; no ~<sick> ; no ~aftercar ; nobody <need> ; noma en
        detox	-3	novent ; nunc ha ; nurs who ; obedec ; occasional ; octob ; od on ; of <crowd> ; of meth
        detox	-3	of rehab ; of rye ; of year ; of yesterday ; off <opioid> ; off <outdoors> ; off beer
        detox	-3	off win ; off xanax ; official ; ojo ; on <consume> ; on ativan ; on pag ; on thos
        detox	-3	or no ; orientacion ; oth 0 ; our <media> ; our <pet> ; our numb ; our parrot ; out <go>
        detox	-3	out over ; over it ; overd ; own couch ; oxy ; oxygen ; pag 0 ; pas away ; past a
        detox	-3	pay for ; per admit ; per diem ; piedr <always> ; piedr diari ; pint a ; plac wher
        detox	-3	play y ; poc a ; pour out ; practition ; preocup ; prevention <crowd> ; problem with
        detox	-3	queremo ; queu ; quier orientacion ; rank ; read glas ; regular ; rehabilitacion ; resi
        detox	-3	residencial de ; residential stay ; residential with ; rtc ; s/p ~0 ; sangr
        detox	-3	saturday with ; say get ; say the ; say why ; scal ; se mas ; seman pas ; semana ; sept
        detox	-3	shaky and ; shap lik ; she <intoxicated> ; she bring ; shot <opioid> ; shot heroin
        detox	-3	signal ; sin <stimulant> ; sist had ; skin lik ; sleep at ; sleepy ; smal and ; so is
        detox	-3	so what ; soak the ; solter ; som friday ; sometim two ; spun ; stabl 0 ; statement
        detox	-3	stay thi ; stepdad is ; stimulant ; stop smok ; straight to ; street x ; structur
        detox	-3	stubbornnes ; stuck in ; student ; student her ; su niet ; su tia ; suboxon 0
        detox	-3	suboxon and ; sud fri ; suelt a ; support ; sweat ; sx ever ; tak seven ; tap run
        detox	-3	tarjet de ; tarzan ; telefon y ; tent ; terapi par ; termin ; termin 0 ; that <outdoors>
        detox	-3	that <photo> ; that <say> ; that <write> ; that all ; that end ; that stop ; that the
        detox	-3	the <confused> ; the <consume> ; the <say> ; the crack ; the ear ; the mayor
        detox	-3	the overnight ; the remain ; the storm ; the thirty ; the thre ; the tomat
        detox	-3	the ~<withdrawal> ; the ~dts ; then <say> ; ther <treatment> ; they <bodypart>
        detox	-3	thi sunday ; thi wher ; thing about ; tiembl ; tim a ; tim dai ; tissu ; to <wait>
        detox	-3	to an ; to er ; to lin ; to liv ; to non ; tom el ; tonic ; tonight they ; took the
        detox	-3	trag de ; tuesday and ; twenty eight ; twic for ; two a ; two pint ; ua ; uds neg
        detox	-3	ultim trag ; un grup ; un problem ; until spr ; up aft ; up with ; updat ; usar
        detox	-3	use crystal ; using meth ; utah ; veni ; virtual ; voc ; voicemail greet ; w/d <need>
        detox	-3	w/d want ; w/o <need> ; w/o help ; wallet ; was <consume> ; was alway ; was cold
        detox	-3	watch a ; wdnt ; we nam ; weed every ; week to ; wer <eat> ; what <soon> ; what is
        detox	-3	what next ; wher your ; wherev ; whil its ; whisp ; who the ; whol lif ; wil send ; win
        detox	-3	with peopl ; with thre ; without any ; wk start ; wkly ; wok ; wooden ; wrap ; written
        detox	-3	wrong numb ; x a ; xan ; y te ; ya com ; year as ; year or ; you charg ; your <night>
        detox	-3	your own ; zaz ; zyn ; ~0 ~day ; ~<alcohol> ~<treatment> ; ~<consume> <consume>
        detox	-3	~<emergency> en ; ~<emergency> twic ; ~<hit> ~<headface> ; ~<money> ; ~<seizure> <last>
        detox	-3	~<seizure> ~as ; ~<seizure> ~en ; ~<vendor> ; ~a ~professional ; ~aftercar ; ~back
        detox	-3	~confus ; ~convulsion ~en ; ~counselor ; ~drink or ; ~en ~0 ; ~in 0 ; ~meth
        detox	-3	~narcan twic ; ~opening ; ~opi no ; ~patient ; ~professional ; ~seizur ~as ; ~thc ; ~they
        detox	-3	~withdrawal
        detox	-4	$ ; *about.0 ; *abstinent.0 ; *detoxWord:historical ; *duration.1 ; *emergency
        detox	-4	*emergency:possible ; *otherService.gambling ; *quantity.consequence ; *residentialDone
        detox	-4	*seizure:hypothetical ; *service ; *serviceQuestion:negated ; *sinceStopping.0 ; + is
        detox	-4	/ <clinician> ; 0 cart ; 0 cok ; 0 s ; <afraid> ~<emergency> ; <alcohol> <furniture>
        detox	-4	<alcohol> <last> ; <alcohol> al ; <amount> <treatment> ; <amount> lif ; <appointment> at
        detox	-4	<appointment> del ; <appointment> has ; <appointment> on ; <asleep> <home>
        detox	-4	<blood> <drive> ; <breath> at ; <build> <room> ; <calm> <home> ; <child> <sedative>
        detox	-4	<child> the ; <child> to ; <clinician> <photo> ; <clinician> or ; <colleague> <crowd>
        detox	-4	<consume> <illness> ; <container> <day> ; <container> al ; <crowd> <soon>
        detox	-4	<crowd> <wait> ; <crowd> can ; <day> noth ; <drug> <sick> ; <eat> <shake>
        detox	-4	<eat> <stranger> ; <friend> <stimulant> ; <furniture> <home> ; <home> <week>
        detox	-4	<hospital> so ; <illness> <stimulant> ; <insurance> de ; <kin> with ; <last> <opioid>
        detox	-4	<law> de ; <law> reentry ; <leave> <stimulant> ; <media> <photo> ; <moment> <awake>
        detox	-4	<money> <ask> ; <month> 0 ; <month> <colleague> ; <month> <home> ; <month> en
        detox	-4	<month> or ; <need> <friend> ; <need> <room> ; <need> <soon> ; <need> but
        detox	-4	<night> <fluid> ; <night> <rail> ; <night> are ; <opening> <month> ; <opioid> por
        detox	-4	<palecolor> from ; <partner> <alcohol> ; <pill> <sedative> ; <play> a ; <put> <opioid>
        detox	-4	<record> de ; <record> of ; <relapse> prevention ; <remember> my ; <room> <treatment>
        detox	-4	<say> cant ; <school> <need> ; <school> <write> ; <sedative> and ; <see> <clinician>
        detox	-4	<see> <fluid> ; <sober> and ; <soon> step ; <stimulant> <official> ; <stimulant> has
        detox	-4	<stimulant> thing ; <stop> <treatment> ; <stranger> <ask> ; <stranger> <stimulant>
        detox	-4	<treatment> <count> ; <treatment> <last> ; <treatment> as ; <treatment> with ; <trust> it
        detox	-4	<week> <past> ; <week> <phone> ; <week> desd ; <week> only ; <withdrawal> <cold>
        detox	-4	<write> by ; <write> yo ; <year> <drug> ; a <cannabis> ; a cel ; a drop ; a night ; a pap
        detox	-4	a sew ; a shot ; a suicid ; a usar ; a usted ; a work ; absenc ; acab un ; adond ; afford
        detox	-4	aft <treatment> ; aft church ; ahor que ; all <stop> ; all <week> ; alumn ; an <always>
        detox	-4	an <treatment> ; and all ; and are ; and between ; and tom ; around new ; at <partner>
        detox	-4	at <week> ; audit 0 ; ayer ya ; bachelor party ; bard ; been clean ; been ther ; beer at
        detox	-4	botel de ; bother me ; boton ; can from ; cant <breath> ; cant breath ; cart <always>
        detox	-4	casi <always> ; cay un ; cit ; clean 0 ; clear no ; clos out ; cobr ; cocain
        detox	-4	coffe ground ; comment ; complet a ; con <stimulant> ; cord ; could <consume> ; could use
        detox	-4	cream ; cv ; d <drive> ; d/c 0 ; dab ; dan de ; daught to ; day alcohol ; day eight
        detox	-4	day guy ; day run ; de <alcohol> ; de <month> ; de fum ; de juni ; de octubr
        detox	-4	del <alcohol> ; detox unit ; dia en ; do peopl ; doctor and ; dos cerveza ; drum on
        detox	-4	el futbol ; ems 0 ; end in ; espos tom ; etoh dai ; every weekend ; extend ; f cok ; f re
        detox	-4	finish ; for alcohol ; from your ; gent que ; go at ; group and ; gustari ; had noth
        detox	-4	had us ; hand shak ; hay alg ; her win ; heroin ; heroin two ; hummingbird ; i ~<seizure>
        detox	-4	ice every ; ill and ; im <wait> ; im sob ; in writ ; inde ; inquiry ; is an ; is bet
        detox	-4	it back ; it end ; iv <stimulant> ; ive smok ; jail reentry ; jam ; klonopin was
        detox	-4	la direccion ; last dos ; let for ; lik coffe ; lik it ; list ; long <drive> ; los the
        detox	-4	lost two ; loud that ; m found ; m xanax ; may she ; me again ; medical clear ; meth i
        detox	-4	meth on ; meth smok ; mg / ; mis tre ; modelo ; month at ; month with ; most night
        detox	-4	my <treatment> ; my thing ; my tongu ; my turn ; nad <amount> ; nad mas ; narcan y
        detox	-4	navidad y ; nev <amount> ; nev in ; next step ; no <drug> ; no <home> ; no alcohol
        detox	-4	no hurry ; no inf ; no oth ; no par ; no pil ; no program ; no ~drug ; norc ; not <ask>
        detox	-4	not ask ; not sinc ; noth but ; noth lin ; nowher ; nurs practition ; od ; of <year>
        detox	-4	on <month> ; on way ; one on ; open no ; or <consume> ; outpt ; own <law> ; parrot learn
        detox	-4	particul ; pastil que ; pastilla de ; per <month> ; per month ; pid por ; por cristal
        detox	-4	por primer ; por si ; position ; pouch ; prison ; problem ; problem con ; psicolog
        detox	-4	que usted ; quier intern ; quincen ; quit the ; quiz ; reach out ; relaps prevention
        detox	-4	remain ; rent a ; resid ; rns ; rod out ; roommat ther ; roost ; sali a ; saturday a
        detox	-4	say for ; se trat ; sesent ; sesent dia ; shak ; shed lik ; sho and ; si <need> ; sigu
        detox	-4	siguient ; sinc around ; six pack ; skip a ; start dat ; stif ; survey ; sweaty ; tagalog
        detox	-4	talk with ; tel 0 ; that it ; that say ; the <buy> ; the <night> ; the cold ; the horror
        detox	-4	the icu ; the liv ; the sick ; the social ; ther an ; therapy ; they hand ; they let
        detox	-4	theyv ; thi yr ; thre glas ; to donat ; to talk ; tom otr ; tom sol ; tomarl ; topic
        detox	-4	tre cerveza ; try again ; tusi ; tweezer ; two month ; tx ever ; un <crowd> ; una y
        detox	-4	unit in ; use drug ; usted <see> ; usted ven ; vis ; was jerk ; was tuesday ; wed lik
        detox	-4	weekend a ; what ive ; what your ; wher it ; who could ; whoev <go> ; wing
        detox	-4	with <treatment> ; wrong # ; xanax 0 ; y aqui ; y gan ; yest ; you are ; your card
        detox	-4	~0 ~<day> ; ~<crowd> ; ~<drug> no ; ~<drug> ~<alcohol> ; ~<drug> ~<consume>
        detox	-4	~<emergency> on ; ~<emergency> one ; ~<treatment> <past> ; ~cost ; ~iop ; ~overdos one
        detox	-4	~program ; ~seizur in ; ~sz no
        detox	-5	$ 0 ; *ago.2 ; *noDetox ; *occasional.0 ; *otherService.therapist:hypothetical
        detox	-5	*otherService.weight ; *withdrawalHint:hypothetical ; + <sedative> ; 0 <drug> ; 0 <shake>
        detox	-5	0 beer ; 0 perc ; <cannabis> ; <cannabis> + ; <church> <opening> ; <clinician> <angry>
        detox	-5	<clothes> <clean> ; <colleague> <treatment> ; <consume> or ; <crowd> com ; <crowd> lead
        detox	-5	<crowd> my ; <crowd> que ; <day> <alcohol> ; <drive> pas ; <drug> no ; <eat> sin
        detox	-5	<fluid> <bodypart> ; <fluid> <cold> ; <hit> <moment> ; <illness> <pill> ; <job> <go>
        detox	-5	<kin> <sedative> ; <law> <stimulant> ; <moment> que ; <money> <wait> ; <official> <ask>
        detox	-5	<opioid> at ; <outdoors> <stimulant> ; <partner> <opioid> ; <pet> <asleep>
        detox	-5	<phone> <count> ; <phone> between ; <pill> <stimulant> ; <pill> de ; <pill> que
        detox	-5	<play> le ; <put> <stimulant> ; <put> away ; <put> up ; <school> <stimulant>
        detox	-5	<sedative> <medicine> ; <sedative> was ; <see> int ; <shake> <bodypart> ; <shake> <night>
        detox	-5	<sick> part ; <stimulant> <alone> ; <stimulant> <moment> ; <stimulant> de
        detox	-5	<stimulant> habit ; <stimulant> los ; <stimulant> not ; <stimulant> qd
        detox	-5	<stranger> <home> ; <stranger> <wait> ; <take> <intoxicated> ; <treatment> <daytime>
        detox	-5	<treatment> d/c ; <wait> <drive> ; <withdrawal> <opioid> ; <write> <cannabis>
        detox	-5	<year> <emergency> ; <year> <treatment> ; a bottl ; a problem ; al <month> ; al mes
        detox	-5	alg de ; alguien ; and thursday ; ano fum ; are ther ; are you ; ayud de
        detox	-5	bachelor <play> ; been read ; beer a ; behind a ; big tank ; bipol ; bottl of ; bus pas
        detox	-5	cabin ; caller ; can do ; casi diari ; centr ; cerveza ; clean as ; cok night ; cok wkend
        detox	-5	cok x ; contact ; crypt ; day ago ; de <cannabis> ; de mezcal ; detox tea ; disconnect
        detox	-5	documentary ; dont lik ; dop sick ; drink / ; dry out ; el <treatment> ; el intern
        detox	-5	enrol ; exclusiv ; f box ; fifteen minut ; for himself ; group ; h 0 ; hangov
        detox	-5	her <insurance> ; her but ; herman por ; hes <fluid> ; his gin ; i leav ; i ~seiz
        detox	-5	im <leave> ; in restroom ; in sept ; inpatient for ; is cok ; isnt work ; its meth
        detox	-5	its tim ; ive used ; jerk ; joint ; just <cannabis> ; kratom ; kratom shot ; la mism
        detox	-5	las tard ; lin <amount> ; link ; look int ; m crack ; marihuan ; mdm ; me <alcohol>
        detox	-5	me <stimulant> ; meth again ; mezcal el ; mustard ; my detox ; need mor ; need someth
        detox	-5	nev touch ; night for ; no <pill> ; no ~<withdrawal> ; no ~substanc ; noth els ; noth set
        detox	-5	of <treatment> ; of any ; of anyth ; of captain ; of win ; off street ; on heroin
        detox	-5	out thi ; outpatient program ; own bed ; parti ; pharmaci ; pip ; por <stimulant>
        detox	-5	put away ; que <continue> ; queremo que ; quisier ; residential hous ; residential in
        detox	-5	review ; rn 0 ; sa ; screenwrit ; se cort ; second year ; septum ; sleep it ; someth with
        detox	-5	spe every ; ten month ; the cok ; the habit ; the iop ; the medic ; to stay ; town and
        detox	-5	trag ; two glas ; uds ; usa cristal ; use and ; vodk in ; vomit y ; was <shake>
        detox	-5	weed pen ; who handl ; who or ; win cooler ; withdrawal unit ; would your ; x /
        detox	-5	year dai ; you <go> ; you pay ; your counselor ; ~<appointment> ; ~<consume> or
        detox	-5	~<emergency> <child> ; ~<withdrawal> ~<seizure> ; ~around ; ~group ; ~me ~back
        detox	-5	~no ~<consume> ; ~pcp
        detox	-6	*deliriumTremens:negated ; *family.3 ; *lastUsed ; *otherService.therapist:negated
        detox	-6	*residentialEnding.counted ; *seizure:negated ; 0 <alcohol> ; <cannabis> <cannabis>
        detox	-6	<child> <opioid> ; <consume> <stimulant> ; <crowd> <stranger> ; <day> <treatment>
        detox	-6	<feel> <clean> ; <fluid> <blood> ; <friend> ther ; <give> <record>
        detox	-6	<illness> <treatment> ; <last> <medicine> ; <last> <sedative> ; <leave> ther
        detox	-6	<leave> your ; <money> per ; <month> <treatment> ; <need> <moment> ; <night> they
        detox	-6	<opioid> <hospital> ; <opioid> <withdrawal> ; <outdoors> <opioid> ; <record> <hospital>
        detox	-6	<school> on ; <soon> <day> ; <stimulant> <continue> ; <stimulant> <crowd>
        detox	-6	<stimulant> <job> ; <stimulant> <stop> ; <stimulant> <take> ; <stimulant> by
        detox	-6	<stimulant> sinc ; <stop> an ; <think> <opioid> ; <treatment> til ; <week> a
        detox	-6	<withdrawal> <law> ; <write> <treatment> ; a clas ; a cok ; a counselor ; abstinent
        detox	-6	adderal 0 ; adhd ; ahi se ; amphetamin ; at parti ; bottl say ; by thursday ; cabez y
        detox	-6	cad quincen ; cent ; clean ; complet 0 ; cristal diari ; d etoh ; de alt ; detox d/c
        detox	-6	do lin ; eight day ; elsewher ; es cristal ; even program ; f <hear> ; first dui ; foam
        detox	-6	group for ; inpt ; intern de ; inyect cristal ; its <cannabis> ; k ; ketamin every
        detox	-6	littl one ; lo ~<emergency> ; lo ~reviv ; m <sedative> ; m don ; mol and
        detox	-6	my <caretaking> ; my firm ; near <always> ; ni una ; no drug ; no ~dts ; novent <day>
        detox	-6	novent dia ; novi y ; numer de ; of bourbon ; of treatment ; offens ; outpatient
        detox	-6	outpatient for ; papel y ; podcast ; preci ; program ambulatori ; rav ; residencial
        detox	-6	ritalin ; si alguien ; soak <furniture> ; soak sheet ; someth i ; spot and ; suggest i
        detox	-6	tak valium ; ten <month> ; the cocain ; the evening ; tweak ; tx ; un program
        detox	-6	una <container> ; up <headface> ; valium ; verifi ; w/d protocol ; weed only ; xanax
        detox	-6	~<take> ~me ; ~outpatient ; ~substanc ; ~they ~<take>
        detox	-7	*abstinent.3 ; *duration.2 ; *otherService.therapist ; *otherService.tobacco ; *rehabDone
        detox	-7	*service:hypothetical ; 0 <cannabis> ; <appointment> <home> ; <cannabis> <day>
        detox	-7	<clinician> <appointment> ; <clinician> <treatment> ; <colleague> <stimulant>
        detox	-7	<consume> spe ; <furniture> <start> ; <give> <treatment> ; <moment> <limp>
        detox	-7	<need> orientacion ; <promise> <ask> ; <room> <crowd> ; <stimulant> <child>
        detox	-7	<stimulant> <start> ; <stimulant> casi ; <stimulant> par ; <treatment> <eat>
        detox	-7	<treatment> <moment> ; <treatment> sinc ; all i ; ambulanci ; ambulatori ; blow
        detox	-7	bottl down ; casi a ; charger ; chiv diari ; circl ; cok a ; cok most ; concern ; copa
        detox	-7	cours ; cristal desd ; d/c from ; did it ; doing <stimulant> ; drip ; dxm ; el program
        detox	-7	els is ; even group ; first <law> ; fluid ; go from ; her <consume> ; in <crowd>
        detox	-7	internamient ; its adderal ; la <law> ; lik me ; lin open ; med no ; my po ; nicotin
        detox	-7	no craving ; no ~<treatment> ; noth <put> ; noth aft ; octob 0 ; of klonopin ; on spe
        detox	-7	only hav ; outsid with ; part tim ; pip in ; protocol <stop> ; rol back ; say who
        detox	-7	sign by ; sinc when ; sixty day ; spe <amount> ; stabl on ; therapist ; treatment center
        detox	-7	use sinc ; vap ; whol bottl ; with <stimulant> ; with your ; you treat
        detox	-7	~<past> ~<treatment> ; ~inpatient ; ~intern
        detox	-8	*abstinent.2 ; <cannabis> <write> ; <consume> spic ; <drug> <container>
        detox	-8	<go> <stimulant> ; <law> <treatment> ; <leave> <treatment> ; <leave> el ; <need> <crowd>
        detox	-8	<opioid> ~<emergency> ; <order> <treatment> ; <photo> <job> ; <start> <stimulant>
        detox	-8	<stimulant> ; <stimulant> <needle> ; <stimulant> <wait> ; <stimulant> is
        detox	-8	<stimulant> lik ; <stimulant> off ; <stimulant> when ; <trade> <stimulant>
        """
}
