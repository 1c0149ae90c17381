extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox6 = """
        detox	-1	el <job> ; el <write> ; el mediodi ; el trabaj ; el trag ; el turn ; elder m ; elevador
        detox	-1	emojisnow ; en cal ; en tod ; encer en ; encin ; end thi ; enjoy it ; enrol in
        detox	-1	entonc <consume> ; es doming ; es tod ; especial ; espos alcohol ; espos and ; estacion
        detox	-1	estan ; etoh ; even so ; every east ; every morn ; every payday ; everybody in
        detox	-1	everyon slap ; exact as ; exit ; experienc ; expliqu ; f crack ; f kick ; f vodk
        detox	-1	fail <treatment> ; faith ; fami can ; far from ; farsi ; fath d ; feed ; feed an
        detox	-1	feeling ; fiest y ; fin with ; finish inpt ; finish my ; fir from ; firehous
        detox	-1	first <drive> ; first <say> ; first <year> ; first offens ; first on ; first thre
        detox	-1	first year ; flyer ; fold and ; follet ; follow up ; for <count> ; for <month>
        detox	-1	for <say> ; for bed ; for inpatient ; for pie ; for so ; for your ; fortnit ; forward to
        detox	-1	found that ; four evening ; four tim ; fre audit ; friend use ; from that ; fue hac
        detox	-1	fum mot ; furnish ; gabapentin 0 ; gam and ; gambl ; gat cod ; gatorad ; get away
        detox	-1	get sleepy ; gin and ; glad to ; go <past> ; godmoth ; gold ; golp y ; gon hom
        detox	-1	good afternoon ; got to ; grandfath ; green ; greet ; grew ; ground ; group at ; guitar
        detox	-1	gum ; gummy ; gym and ; ha usad ; habi <money> ; habi pag ; had dts ; had used ; hambr
        detox	-1	hand jump ; hard part ; harvest ; has <consume> ; has <illness> ; has kid ; has own
        detox	-1	has smok ; has to ; has told ; hasnt <ask> ; hasnt ask ; hav <stranger> ; hav a ; hav don
        detox	-1	hav group ; hav somebody ; hay <outdoors> ; he <try> ; he wak ; head open ; hear them
        detox	-1	heart tablet ; her bel ; her cal ; her feet ; her sinc ; her valium ; herman con
        detox	-1	herman usa ; hermanit ; heroin out ; hes <eat> ; hes <think> ; hes using ; high not
        detox	-1	him thi ; his <room> ; his apartment ; his church ; his garag ; his plac ; his room
        detox	-1	hit it ; hit on ; hiz un ; hombr ; hop for ; hopeful ; hosp detox ; hour a ; hour ago
        detox	-1	hous is ; hous was ; how a ; how far ; hoy sin ; hr <say> ; hum when ; human being
        detox	-1	i <leave> ; i <room> ; i ask ; i bak ; i been ; i caught ; i could ; i drink ; i let
        detox	-1	i lik ; i pray ; i room ; i simp ; i smok ; i wrot ; i ~drank ; i ~hit ; i ~need ; iglesi
        detox	-1	im <afraid> ; im drunk ; im fre ; im leav ; im mad ; im off ; in big ; in every ; in fami
        detox	-1	in glendal ; in residential ; in rm ; in som ; in tim ; in to ; in traffic ; in week
        detox	-1	infart ; insid 0 ; interest in ; intern a ; intern par ; is <blood> ; is <color>
        detox	-1	is <kill> ; is <outdoors> ; is <shake> ; is best ; is from ; is i ; is outsid ; is probab
        detox	-1	is red ; is stay ; is strict ; is vodk ; isnt <amount> ; isnt <job> ; it <money> ; it bor
        detox	-1	it happen ; it hes ; it in ; it mad ; it off ; it rain ; it tast ; it ther ; it took
        detox	-1	it turn ; its <color> ; its <drug> ; its <emergency> ; its <opioid> ; its her ; its long
        detox	-1	its me ; its nin ; its right ; its smal ; ive <eat> ; ive used ; jacket ; jama ; jittery
        detox	-1	joe ; jump lik ; jumpy ; juni ; junt al ; just don ; kapatid ; kapatid ko ; keep ask
        detox	-1	keep narcan ; keep walk ; kerm ; ketamin dai ; kne ach ; knif and ; know noth
        detox	-1	la <caretaking> ; la <home> ; la <sad> ; la abuel ; la azote ; la cuadr ; la culp
        detox	-1	la custodi ; la heroin ; la hoj ; la licenci ; la mudanz ; la plum ; la pueden
        detox	-1	la trabajador ; lab nl ; lad y ; lagun ; laid out ; laptop ; las <amount> ; las <illness>
        detox	-1	las catarata ; las pos ; last capsul ; law school ; ld 0 ; le hacen ; learn to ; leav it
        detox	-1	left ; left 0 ; leftov ; les ; les <stop> ; les dej ; liability ; light fluid ; limit
        detox	-1	limpi y ; lin <amount> ; lin <blood> ; lin cut ; lin for ; lin pt ; lin went ; linea
        detox	-1	lip ; lisbon ; lizard ; lo dan ; lo del ; lo he ; loan ; long enough ; look at
        detox	-1	los <hear> ; los part ; lost <amount> ; lot of ; lupit ; lvn 0 ; m <stop> ; m cocain
        detox	-1	m complet ; m dab ; m finish ; m s/p ; madrin ; malil de ; mam me ; man cal ; man with
        detox	-1	manager ; manan sin ; manej y ; mar se ; mary ; mas desd ; may 0 ; mayb onc
        detox	-1	me <stimulant> ; me and ; me go ; me limpi ; me promis ; mean it ; medical <colleague>
        detox	-1	menu ; merc ; meth last ; methadon clinic ; mg at ; mi <room> ; mi bols ; mi corre
        detox	-1	mi telefon ; mi vid ; middl nam ; might ; milla ; min most ; min with ; mis <child>
        detox	-1	mis it ; mo <treatment> ; mol ; mom driv ; mom of ; month ago ; moon ; morn noon
        detox	-1	morphin and ; most on ; most weekend ; moth drank ; moth drink ; moth was ; moth with
        detox	-1	much every ; mudanz ; multivitamin ; must <go> ; muy <alone> ; my <angry>
        detox	-1	my <colleague> ; my <count> ; my <crowd> ; my <eat> ; my <play> ; my <record> ; my <wait>
        detox	-1	my best ; my godmoth ; my gram ; my granddaught ; my group ; my kne ; my not ; my son
        detox	-1	my spel ; my station ; my stay ; my thesi ; my thirti ; n <cold> ; nag ; nail are
        detox	-1	nam as ; narcotic ; near ; need 0 ; need mor ; need treatment ; neg sinc ; neighborhood
        detox	-1	neith of ; neurologist cal ; nev ; nev any ; nev ~drank ; nev ~smok ; next stop ; ni con
        detox	-1	ni un ; ni usa ; nieg ~<shake> ; nieg ~temblor ; night befor ; night clas
        detox	-1	night watchman ; nin <day> ; nin day ; niner ; nino y ; nit no ; nitrou tank
        detox	-1	no <breath> ; no <fall> ; no <go> ; no atin ; no contract ; no fal ; no known ; no legal
        detox	-1	no med ; no refil ; no respir ; no sal ; no viv ; no volv ; no ~<opioid> ; no ~<sedative>
        detox	-1	no ~drug ; no ~hospital ; no ~opioid ; no ~sub ; no ~tiembl ; nobody had ; nobody need
        detox	-1	non ; non aft ; noon new ; norc and ; normal that ; not com ; not somewher
        detox	-1	not ~<intoxicated> ; noth ; noth and ; noth in ; notic and ; novi me ; now his
        detox	-1	nowher <put> ; nowher lin ; nuc ; nunc ha ; nurs board ; nurs student ; obligation ; od
        detox	-1	of <happy> ; of <need> ; of blu ; of cooki ; of g ; of prosec ; of red ; of thre ; of vet
        detox	-1	off <opioid> ; off booz ; off to ; off your ; old <amount> ; old <phone> ; on <consume>
        detox	-1	on blow ; on four ; on lin ; on methadon ; on one ; on own ; on staf ; on suboxon
        detox	-1	on thi ; onc dia ; one <daytime> ; one <try> ; one beer ; one thi ; one to ; one try
        detox	-1	only 0 ; only aft ; op ; open his ; operat ; opioid ; opioid w/d ; opt ; or <consume>
        detox	-1	or a ; or no ; or not ; or we ; organ at ; oth <medicine> ; oth drug ; oth lin
        detox	-1	our <friend> ; our <outdoors> ; our <phone> ; out <go> ; out friday ; own lif ; own moth
        detox	-1	pag one ; pagan ; pago ; par <stranger> ; par <wait> ; par aguant ; par intern
        detox	-1	par preocup ; paramedic and ; pardon ; park a ; park on ; partn on ; partner ; pas que
        detox	-1	pasaden ; payment ; peopl ; peopl my ; per fue ; percent ; perdon por ; person at
        detox	-1	personal ; phon now ; phon number ; phon tre ; piedr diari ; piedr todo ; pil i ; pil off
        detox	-1	pinhead and ; piso ; placement aft ; plan around ; pleas <write> ; pleas not ; po 0
        detox	-1	pok night ; pool ; por ; por el ; por escrit ; porch drunk ; porqu su ; pottery
        detox	-1	practicum sit ; preci ; presion toda ; prim el ; print ran ; priority <emergency>
        detox	-1	probation ; program sinc ; psych ; psychiatric ; public <law> ; pued <money> ; pued dec
        detox	-1	pued pag ; pueden <see> ; pueden marc ; puert era ; puk blood ; pumpkin ; pun ; pupil is
        detox	-1	purchas ; puzzl ; q <go> ; que <rope> ; que nad ; que pregunt ; que su ; que tien
        detox	-1	qued con ; question ; quien platic ; quier segu ; quiet aft ; quinc ; quisier dejarl
        detox	-1	quisier un ; rank ; re <pet> ; re <trade> ; rec ; recip box ; record sent ; recycl
        detox	-1	red on ; regres a ; rel ; releas monday ; relev ; replac ; reporter ; requir ; resi 0
        detox	-1	residential 0 ; residential client ; residential plac ; retain ; retir ; return to
        detox	-1	revis la ; rieg ; right <give> ; right <soon> ; right next ; riv in ; rn pt ; roast
        detox	-1	rol <play> ; rol rink ; rotation ; run by ; run in ; rung ; saf at ; said he ; said id
        detox	-1	said that ; said ther ; salesman ; salmon ; sam nam ; sangr y ; sat <go> ; sat with
        detox	-1	saving and ; say mor ; scary ; school nurs ; se <amount> ; se <phone> ; se <see>
        detox	-1	se acuerd ; se oye ; sea and ; seasonal ; second act ; see someon ; seed ; segu ; segui
        detox	-1	segur ; seiz com ; seizur alert ; seman tambien ; send ; senor junt ; seri ; set up
        detox	-1	seven week ; shak every ; she <angry> ; she nev ; she nod ; she throw ; shipyard ; shook
        detox	-1	shoot meth ; short ; shortstop ; shot every ; show me ; si <consume> ; sil ; sil to
        detox	-1	sin chiv ; sin medicina ; sin nad ; sin tom ; sinc 0 ; sinc <wait> ; sinc stay
        detox	-1	sinc sunday ; sing in ; sit acros ; sit in ; six seven ; sixth ; sleep ok ; slur say
        detox	-1	smel of ; snort cok ; so <go> ; so going ; so it ; soak the ; sob and ; sock on ; sol los
        detox	-1	solicitud ; solt ; solt el ; solter ; somebody has ; somebody park ; someth is
        detox	-1	son <stimulant> ; son is ; son liv ; speech at ; spot and ; squid ; stabl x ; staf memb
        detox	-1	stat i ; stay ; step <amount> ; step and ; stepdad is ; stop ther ; straight <home>
        detox	-1	straight hom ; street methadon ; strong than ; su propi ; subject ; supier ; swear by
        detox	-1	sweat through ; swel ; sx <moment> ; sx now ; tak anoth ; tak tim ; talk to ; tank
        detox	-1	tap dos ; taper ; tare ; tea for ; tea with ; tech and ; ten <month> ; ten month ; teng
        detox	-1	that <day> ; that <photo> ; that all ; that in ; that my ; that year ; the <appointment>
        detox	-1	the <breath> ; the <cannabis> ; the <home> ; the <insurance> ; the <shake> ; the <think>
        detox	-1	the <treatment> ; the air ; the bad ; the baggi ; the bay ; the bibl ; the big ; the booz
        detox	-1	the ced ; the clock ; the coupl ; the cros ; the din ; the extend ; the factory
        detox	-1	the fifth ; the firehous ; the good ; the governor ; the hil ; the hot ; the lamp
        detox	-1	the lodg ; the nic ; the pain ; the pier ; the post ; the program ; the pumpkin
        detox	-1	the quiet ; the ranch ; the recycl ; the rol ; the schedul ; the shipyard ; the sort
        detox	-1	the sound ; the step ; the thing ; the unit ; the very ; the weath ; the win
        detox	-1	the ~<pill> ; the ~pil ; them back ; then <say> ; then ive ; then walk ; ther or
        detox	-1	therapist and ; thermomet say ; they <withdrawal> ; theyv <take> ; theyv been ; theyv got
        detox	-1	thi <withdrawal> ; thi am ; thi sit ; thi wk ; thing wher ; thos <amount> ; thos day
        detox	-1	thousand dollar ; thre if ; thre night ; thursday through ; thursday to ; tien medicar
        detox	-1	tissu ; to <home> ; to <job> ; to <partner> ; to <say> ; to <school> ; to chicag
        detox	-1	to feel ; to lift ; to mov ; to phoenix ; to put ; to somebody ; to stop ; to thank
        detox	-1	toc nad ; todo ; todo la ; told cant ; tonight he ; took lik ; took up ; tour ; traffic
        detox	-1	trat ; tratamient de ; tre and ; tre for ; tricar for ; tricar prim ; trust the ; tuesday
        detox	-1	tun ; two beer ; two night ; two weekend ; tx befor ; tx for ; ultim dosi ; ultim vez
        detox	-1	un <moment> ; un <needle> ; un <seizure> ; un ataqu ; un hotel ; un intern ; un machet
        detox	-1	un tub ; una <clothes> ; una <play> ; una fiest ; una vez ; uncl died ; unic ; until spr
        detox	-1	up <blood> ; up blood ; us <say> ; usa ; use of ; ush ; using cok ; using the
        detox	-1	va domiciliary ; valentin ; valium on ; valu ; van a ; vap + ; vegetarian ; veint dia
        detox	-1	very ; very long ; veterinari ; vide ; visitor ; vital ok ; vodk on ; vodk sod
        detox	-1	voicemail ; vot ; vs ; vs 0 ; w/o ; want cb ; want company ; want inf ; want placement
        detox	-1	want the ; was <month> ; was <opioid> ; was love ; was me ; was my ; was sunday
        detox	-1	was ther ; was truck ; wat tow ; watchman ; we <build> ; we <think> ; we dont ; we nam
        detox	-1	we run ; we talk ; weath ; wed ; week his ; week late ; weekday ; weekend at
        detox	-1	weekend that ; went whit ; what follow ; what you ; when <stranger> ; when hes ; wher to
        detox	-1	which <container> ; whil i ; whil the ; whip cream ; whip its ; whippet in ; whiteboard
        detox	-1	who <eat> ; who <job> ; wif gon ; wif morphin ; wif worri ; wil <give> ; wil <phone>
        detox	-1	wil hav ; wind on ; window open ; wir ; with <child> ; with <insurance>
        detox	-1	with <palecolor> ; with eleven ; with f ; with six ; with them ; with tweezer ; with us
        detox	-1	woman ; woman in ; wont talk ; wooden <needle> ; work comput ; world ; worri about
        detox	-1	would <kill> ; would go ; wouldnt elaborat ; wrap 0 ; writ down ; written and
        detox	-1	wrong <container> ; wrong numb ; xanax and ; xanax befor ; xanax for ; y <medicine>
        detox	-1	y <photo> ; y <put> ; y el ; y hag ; y sin ; y todo ; ya teng ; yend a ; you <last>
        detox	-1	you <think> ; you allow ; you last ; your <day> ; your <furniture> ; your <moment>
        detox	-1	your inpatient ; your pay ; your websit ; youv <take> ; youv got ; zer ; zon
        detox	-1	~<alcohol> ~a ; ~<calm> ; ~<consume> ~<drug> ; ~<emergency> one ; ~<hospital> no
        detox	-1	~<last> ~sz ; ~<money> ; ~<seizure> <last> ; ~<stop> <consume> ; ~<stop> ~it
        detox	-1	~<treatment> ever ; ~<treatment> ~<alcohol> ; ~<treatment> ~for ; ~<withdrawal> no
        detox	-1	~a ~baby ; ~brochur ; ~cant ; ~cant ~<say> ; ~carcel ; ~counsel ; ~cristal ; ~drank
        detox	-1	~drug no ; ~dts no ; ~for ; ~hospital no ; ~inf ; ~it ; ~last ~sz ; ~liv ~at ; ~meth
        detox	-1	~no ~oth ; ~no ~sab ; ~of ~gin ; ~opioid no ; ~overdos one ; ~ppo ; ~real
        detox	-1	~residential ever ; ~slur ; ~sub ; ~thc ; ~tiembl ni ; ~withdrawal ; ~wont
        detox	-2	% off ; *alcoholic.0:hypothetical ; *clientAdmin.1 ; *deliriumTremens.0:negated
        detox	-2	*detoxDone.0:historical ; *duration.3 ; *emergency.0:possible ; *frequency.2:historical
        detox	-2	*functioning.0:hypothetical ; *jobSeeker.0 ; *otherService.9:hypothetical
        detox	-2	*person.0:historical ; *residentialLeft.0 ; *residentialRequest.0:hypothetical
        detox	-2	*residentialRequest.0:negated ; *rhythm.1 ; *seizure.0:hypothetical ; *seizure.1
        detox	-2	*service.0:negated ; *substance.2:hypothetical ; *substance.4:negated
        detox	-2	*withdrawalSign.0:other_experiencer ; + <fluid> ; + <moment> ; + if ; + meth ; / <night>
        detox	-2	/ night ; / no ; 0 <cannabis> ; 0 <container> ; 0 <record> ; 0 cap ; 0 com ; 0 glas ; 0 h
        detox	-2	0 panel ; 0 pound ; 0 rd ; 0 sec ; 0 x ; <alcohol> <headface> ; <alcohol> <lock>
        detox	-2	<alcohol> <night> ; <alcohol> de ; <alcohol> nev ; <alcohol> no ; <alcohol> whil
        detox	-2	<always> <die> ; <always> <last> ; <always> <trade> ; <amount> <ask>
        detox	-2	<amount> <cannabis> ; <amount> <colleague> ; <amount> <headface> ; <amount> <palecolor>
        detox	-2	<amount> light ; <amount> lin ; <amount> she ; <amount> tim ; <angry> over
        detox	-2	<appointment> <crowd> ; <appointment> <furniture> ; <appointment> extern
        detox	-2	<appointment> to ; <ask> <day> ; <ask> <job> ; <ask> <think> ; <ask> and
        detox	-2	<asleep> <last> ; <asleep> at ; <asleep> en ; <asleep> off ; <blood> <daytime>
        detox	-2	<blood> <need> ; <blood> desd ; <blood> sinc ; <bodypart> <break> ; <bodypart> <take>
        detox	-2	<bodypart> <tool> ; <bodypart> <treatment> ; <bodypart> <write> ; <bodypart> with
        detox	-2	<breath> <bodypart> ; <breath> but ; <breath> forc ; <build> <needle> ; <buy> <consume>
        detox	-2	<buy> <eat> ; <buy> <job> ; <buy> <room> ; <calm> <home> ; <cannabis> <cannabis>
        detox	-2	<cannabis> all ; <cannabis> cart ; <cannabis> sinc ; <caretaking> <happy>
        detox	-2	<caretaking> <opioid> ; <caretaking> and ; <chestheart> <day> ; <child> <illness>
        detox	-2	<child> <year> ; <child> she ; <church> that ; <clean> <home> ; <clean> <school>
        detox	-2	<clean> <treatment> ; <clean> <year> ; <clean> de ; <clean> en ; <clinician> <water>
        detox	-2	<colleague> <fall> ; <colleague> was ; <confused> ; <consume> / ; <consume> <happy>
        detox	-2	<consume> <home> ; <consume> <leave> ; <consume> <stranger> ; <consume> herself
        detox	-2	<consume> on ; <container> <treatment> ; <container> an ; <continue> clean
        detox	-2	<continue> do ; <continue> doing ; <count> <stimulant> ; <count> <week> ; <count> is
        detox	-2	<crowd> <partner> ; <crowd> <past> ; <crowd> <wait> ; <crowd> <write> ; <crowd> can
        detox	-2	<crowd> in ; <crowd> with ; <day> <opioid> ; <day> <sober> ; <day> del ; <day> hast
        detox	-2	<day> ni ; <day> of ; <day> only ; <day> over ; <day> she ; <day> ~<treatment>
        detox	-2	<daytime> ~<shake> ; <die> <eat> ; <die> <pet> ; <die> od ; <die> the
        detox	-2	<drive> <appointment> ; <drive> en ; <drive> one ; <drug> <ask> ; <drug> <consume>
        detox	-2	<drug> <night> ; <eat> <past> ; <eat> <phone> ; <eat> <stranger> ; <eat> clr ; <eat> so
        detox	-2	<emergency> 0 ; <emergency> <go> ; <emergency> <night> ; <emergency> <opioid>
        detox	-2	<fall> <opening> ; <feel> <shame> ; <feel> human ; <feel> nad ; <feel> of
        detox	-2	<fluid> <clothes> ; <fluid> <cold> ; <fluid> <headface> ; <fluid> <take> ; <fluid> and
        detox	-2	<fluid> the ; <fluid> tod ; <friend> <happy> ; <furniture> <bodysound>
        detox	-2	<furniture> <color> ; <furniture> <night> ; <furniture> <vendor> ; <furniture> anywher
        detox	-2	<furniture> in ; <furniture> to ; <give> <last> ; <give> <month> ; <give> <pill>
        detox	-2	<give> <soon> ; <give> <write> ; <give> his ; <go> <soon> ; <go> <stiff> ; <go> it
        detox	-2	<go> me ; <happy> in ; <happy> one ; <headface> <rail> ; <headface> <see>
        detox	-2	<headface> <stop> ; <headface> ya ; <hear> <clean> ; <hear> <day> ; <hear> <hear>
        detox	-2	<hear> <night> ; <hear> <stranger> ; <hear> through ; <height> lik ; <hit> <always>
        detox	-2	<hit> <hit> ; <home> <vendor> ; <home> con ; <home> from ; <home> my ; <home> was
        detox	-2	<home> with ; <hospital> <day> ; <hospital> <opioid> ; <hospital> nl ; <illness> <home>
        detox	-2	<illness> x ; <insurance> <always> ; <insurance> <day> ; <insurance> <outdoors>
        detox	-2	<insurance> ca ; <intoxicated> <hit> ; <intoxicated> <say> ; <intoxicated> off
        detox	-2	<intoxicated> out ; <intoxicated> so ; <job> by ; <job> my ; <kin> <alcohol>
        detox	-2	<kin> <blade> ; <kin> <hospital> ; <kin> re ; <kin> usa ; <last> <opioid>
        detox	-2	<law> <furniture> ; <law> <law> ; <law> <official> ; <law> <put> ; <law> <stop>
        detox	-2	<leave> <amount> ; <leave> <consume> ; <leave> <drive> ; <leave> <furniture>
        detox	-2	<leave> him ; <leave> ther ; <leave> wont ; <lock> <headface> ; <media> <write>
        detox	-2	<medicine> <child> ; <medicine> <opioid> ; <medicine> <stimulant> ; <medicine> <stranger>
        detox	-2	<medicine> for ; <moment> / ; <moment> <colleague> ; <moment> <sick>
        detox	-2	<moment> <stranger> ; <moment> <trust> ; <moment> an ; <moment> that ; <money> <happy>
        detox	-2	<money> <stimulant> ; <month> <colleague> ; <month> <die> ; <month> <feel>
        detox	-2	<month> <insurance> ; <month> <money> ; <month> <see> ; <month> <soon>
        detox	-2	<month> <stranger> ; <month> con ; <month> en ; <month> mayb ; <month> my ; <month> ther
        detox	-2	<need> <ask> ; <need> <blood> ; <need> <buy> ; <need> <home> ; <need> <say>
        detox	-2	<need> <soon> ; <need> <write> ; <need> con ; <need> spanish ; <need> structur
        detox	-2	<need> the ; <need> what ; <night> <hear> ; <night> <lock> ; <night> <past>
        detox	-2	<night> <put> ; <night> as ; <night> on ; <official> <eat> ; <official> <give>
        detox	-2	<official> <moment> ; <official> <stimulant> ; <opening> <palecolor> ; <opening> open
        detox	-2	<opening> y ; <opioid> + ; <opioid> <alcohol> ; <opioid> <die> ; <opioid> <kin>
        detox	-2	<opioid> <last> ; <opioid> <think> ; <opioid> mayb ; <opioid> onc ; <order> <day>
        detox	-2	<outdoors> <breath> ; <outdoors> <furniture> ; <outdoors> <moment> ; <outdoors> <think>
        detox	-2	<outdoors> her ; <outdoors> she ; <outdoors> x ; <pain> <continue> ; <pain> <fluid>
        detox	-2	<palecolor> <alcohol> ; <palecolor> <bodypart> ; <palecolor> <clothes> ; <palecolor> and
        detox	-2	<partner> + ; <partner> <container> ; <partner> <medicine> ; <partner> <sedative>
        detox	-2	<past> <awake> ; <past> <play> ; <past> <sober> ; <past> <stimulant>
        detox	-2	<past> ~<colleague> ; <pet> <amount> ; <pet> on ; <pet> se ; <phone> <day>
        detox	-2	<phone> <intoxicated> ; <phone> <month> ; <phone> between ; <phone> m ; <phone> out
        detox	-2	<photo> <stranger> ; <photo> com ; <photo> its ; <pill> <leave> ; <play> he ; <play> thi
        detox	-2	<play> until ; <put> <chestheart> ; <put> in ; <put> to ; <rarely> <amount>
        detox	-2	<rarely> <year> ; <rarely> al ; <record> de ; <relapse> <crowd> ; <remember> my
        detox	-2	<room> <fluid> ; <room> <give> ; <room> <hospital> ; <room> <school> ; <room> are
        detox	-2	<room> my ; <room> who ; <rope> herself ; <say> <cannabis> ; <say> <sick> ; <say> ex
        detox	-2	<say> on ; <say> one ; <school> <month> ; <school> <photo> ; <school> <stranger>
        detox	-2	<school> how ; <school> on ; <school> sit ; <sedative> + ; <sedative> de ; <sedative> for
        detox	-2	<sedative> i ; <see> <eat> ; <see> <fluid> ; <see> <home> ; <see> <last> ; <see> <school>
        detox	-2	<see> ni ; <see> no ; <seizure> <afraid> ; <seizure> por ; <shake> <clothes>
        detox	-2	<shake> all ; <sober> and ; <soon> <awake> ; <soon> les ; <start> <drug> ; <start> <last>
        detox	-2	<start> <see> ; <start> doing ; <start> of ; <stiff> ; <stiff> com
        detox	-2	<stimulant> <chestheart> ; <stimulant> <furniture> ; <stimulant> <headface>
        detox	-2	<stimulant> <hold> ; <stimulant> <see> ; <stimulant> at ; <stimulant> habit
        detox	-2	<stimulant> hac ; <stimulant> out ; <stimulant> problem ; <stimulant> up
        detox	-2	<stop> <consume> ; <stop> <day> ; <stop> <night> ; <stop> is ; <stop> stand ; <stop> ther
        detox	-2	<stranger> <ask> ; <stranger> <day> ; <stranger> <hit> ; <stranger> <remember>
        detox	-2	<stranger> to ; <stranger> y ; <take> <asleep> ; <take> <blood> ; <take> <job>
        detox	-2	<take> <month> ; <take> <phone> ; <take> <shake> ; <take> <volunteer> ; <take> an
        detox	-2	<take> myself ; <think> noth ; <threat> the ; <tired> <amount> ; <tool> <chestheart>
        detox	-2	<tool> <clinician> ; <town> <kin> ; <town> <play> ; <trade> <need> ; <treatment> <alone>
        detox	-2	<treatment> <bodypart> ; <treatment> <child> ; <treatment> <go> ; <treatment> <room>
        detox	-2	<treatment> back ; <treatment> clt ; <treatment> inf ; <treatment> it ; <treatment> they
        detox	-2	<treatment> until ; <treatment> was ; <vendor> <furniture> ; <wait> <awake>
        detox	-2	<wait> <kin> ; <wait> <month> ; <wait> <treatment> ; <wait> somewher ; <wait> thi
        detox	-2	<water> <money> ; <water> at ; <week> <count> ; <week> <day> ; <week> <town>
        detox	-2	<week> back ; <week> cuand ; <week> desd ; <withdrawal> <hospital>
        detox	-2	<withdrawal> <opening> ; <withdrawal> i ; <write> <day> ; <write> <law> ; <write> down
        detox	-2	<write> en ; <write> of ; <year> <drug> ; <year> <play> ; <year> en ; a <appointment>
        detox	-2	a <die> ; a <fall> ; a <home> ; a <homeless> ; a <month> ; a <night> ; a <seizure>
        detox	-2	a <vendor> ; a brochur ; a can ; a child ; a clinician ; a com ; a concret ; a decent
        detox	-2	a dond ; a fami ; a fourth ; a green ; a group ; a joint ; a king ; a landlord ; a list
        detox	-2	a month ; a mul ; a nephew ; a parent ; a pinhead ; a pip ; a prop ; a quien ; a quot
        detox	-2	a recovery ; a seizur ; a set ; a shot ; a sophomor ; a spot ; a websit ; a win ; a woman
        detox	-2	a work ; a xanax ; a ~<withdrawal> ; a ~withdrawal ; accountability ; addy 0 ; adic
        detox	-2	aft tonight ; aft we ; aftercar ; afuer con ; ago but ; ago in ; ahor se ; ahorit
        detox	-2	air forc ; al <stimulant> ; al trabaj ; ale ; alg o ; alguien ; all and ; all week
        detox	-2	aloud ; altavoz ; alway been ; am 0 ; am and ; amanezc ; amt ; an <amount> ; an inpatient
        detox	-2	an iop ; an iron ; and <awake> ; and <pill> ; and are ; and drov ; and fentanyl
        detox	-2	and forgot ; and got ; and how ; and skip ; and teach ; and theyv ; and wer ; and what
        detox	-2	anfetamina ; animal ; announcement ; ano en ; ant no ; any ; any <clinician> ; anyth for
        detox	-2	apne ; approv ; are <palecolor> ; are <phone> ; arthriti ; as alway ; as it ; as to
        detox	-2	as written ; asses ; at <money> ; at <outdoors> ; at cedar ; at new ; at pok ; ataqu
        detox	-2	atienden ; atin ; attack ; attendanc ; away <amount> ; back of ; bad night ; baj poc
        detox	-2	balloon ; banan ; banner ; barbershop ; bast ; be <write> ; be around ; be non
        detox	-2	bed anywher ; been <hear> ; beer at ; behind it ; between <treatment> ; between my
        detox	-2	beyond ; bit clean ; blood sinc ; board <order> ; booz ; borrach de ; both at ; bottl in
        detox	-2	bottl of ; bourbon befor ; bowl and ; breakup ; breath but ; btl win ; buen dia ; bup
        detox	-2	bup tap ; buprenorphin ; busc ; busc alg ; but a ; by <photo> ; by itself ; by vide
        detox	-2	by you ; bye ; bzd ; c/b ; c/o <chestheart> ; ca ; cadc ; cal want ; camel
        detox	-2	cant <asleep> ; cant sleep ; car was ; cardiologist say ; cas con ; cas de
        detox	-2	casi <always> ; casi diari ; casi todo ; cent in ; centr en ; centro ; cervecita ; chanc
        detox	-2	chest hair ; chest pain ; cincuent ; cit del ; clas i ; climb out ; clinic pt
        detox	-2	clr <continue> ; clr <phone> ; clr <play> ; clr laugh ; clr sist ; clt in ; co ; cobr
        detox	-2	cocain most ; coed ; cok is ; cok that ; colgu ; collect ; collection ; com <eat>
        detox	-2	comment on ; commission ; committe ; company ; complet today ; con <blood> ; con alguien
        detox	-2	con eso ; con la ; con mi ; con sangr ; concern my ; confidential ; confus que ; consejer
        detox	-2	constanci ; consult extern ; consum per ; contrat ; cooler ; copa de ; cord ; corrient
        detox	-2	cost me ; could somebody ; counsel ; counselor ; county detox ; coupl next ; coupl of
        detox	-2	cousin that ; cover ca ; craving to ; cream charger ; cristal casi ; crumb ; cry say
        detox	-2	cuant cuest ; cuarent dia ; cun tom ; curiou ; curl ; current ; d <take> ; d detox
        detox	-2	dab all ; dat of ; day bed ; day bought ; day every ; day guy ; day he ; day liv ; day on
        """
}
