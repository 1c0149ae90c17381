extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification11 = """
        needs_clarification	-2	was good ; was it ; was mortifi ; was nineteen ; was one ; was order
        needs_clarification	-2	was und ; was used ; was very ; was ~<die> ; wash ; wat but ; watercolor of
        needs_clarification	-2	way mor ; we <fire> ; we <partner> ; we <write> ; we argu ; we cal
        needs_clarification	-2	we empti ; we fight ; we let ; we mad ; we paint ; we ~<say> ; we ~said
        needs_clarification	-2	wear glas ; weed ; weed pen ; weed that ; week back ; week now ; week two
        needs_clarification	-2	weekend a ; weekend with ; weeknight ; went anywher ; wer the ; whatsap
        needs_clarification	-2	wheel and ; wheez and ; whenev ther ; wher are ; wher do ; whit knuckl
        needs_clarification	-2	who used ; wholesal ; whom do ; wif ask ; wil <eat> ; wil <feel>
        needs_clarification	-2	wil <say> ; wil feed ; wil text ; wil touch ; wind chil ; window is
        needs_clarification	-2	with <furniture> ; with bad ; with nam ; with narcan ; with tweezer
        needs_clarification	-2	with you ; without ~it ; wont <say> ; wont say ; wont tak ; work no
        needs_clarification	-2	worri he ; would <think> ; would go ; would lik ; would one ; wreck
        needs_clarification	-2	wrestl ; written in ; wrong <phone> ; wrong nam ; wrong numb ; wrong plac
        needs_clarification	-2	wt ; x sem ; xylazin ; y asi ; y cay ; y cocin ; y con ; y dai ; y eso
        needs_clarification	-2	y medi ; y nad ; y qued ; y sab ; y tir ; ya est ; ya leo ; ya pudimo
        needs_clarification	-2	ya regres ; yal ; year includ ; year most ; yern le ; yest ; yesterday
        needs_clarification	-2	yogurt ; you <phone> ; you got ; you look ; you send ; you stil ; you when
        needs_clarification	-2	youl <think> ; your <hear> ; your <media> ; your <opening> ; your <room>
        needs_clarification	-2	your director ; your is ; your newslet ; your voic ; youv <take> ; youv got
        needs_clarification	-2	yrs ; ~0 ~<week> ; ~0 ~month ; ~<alcohol> <day> ; ~<always> ~<moment>
        needs_clarification	-2	~<amount> <stranger> ; ~<amount> ~<night> ; ~<build> ~<home>
        needs_clarification	-2	~<church> ~<day> ; ~<clinician> <clinician> ; ~<consume> ~una ; ~<day> ~en
        needs_clarification	-2	~<die> <put> ; ~<die> <year> ; ~<die> ~<kin> ; ~<drive> <continue>
        needs_clarification	-2	~<drive> <write> ; ~<eat> ~<eat> ; ~<feel> ~mal ; ~<give> ~<play>
        needs_clarification	-2	~<go> it ; ~<gun> ~rang ; ~<headface> ~spray ; ~<home> <stranger>
        needs_clarification	-2	~<home> ~<rail> ; ~<home> ~by ; ~<hot> ; ~<illness> <opioid> ; ~<job> to
        needs_clarification	-2	~<key> ~in ; ~<kill> <write> ; ~<need> <continue> ; ~<need> <need>
        needs_clarification	-2	~<need> <treatment> ; ~<need> ~<hospital> ; ~<opening> ; ~<partner> ~for
        needs_clarification	-2	~<partner> ~in ; ~<phone> ~<awake> ; ~<say> ~<say>
        needs_clarification	-2	~<school> ~<intoxicated> ; ~<school> ~<play> ; ~<stop> ~<happy>
        needs_clarification	-2	~<stranger> <job> ; ~<take> <go> ; ~<think> <day> ; ~<think> <kin>
        needs_clarification	-2	~<treatment> <take> ; ~<treatment> ~<day> ; ~<volunteer> ~<church>
        needs_clarification	-2	~<water> y ; ~<week> ; ~<year> ~straight ; ~a ; ~a ~<day> ; ~a ~bank
        needs_clarification	-2	~a ~drink ; ~abr ; ~abr los ; ~acab ~la ; ~agu y ; ~and ~a ; ~appt ; ~at 0
        needs_clarification	-2	~been ; ~big ~pot ; ~board ; ~box ; ~break ; ~brought ; ~cervez ; ~chang
        needs_clarification	-2	~chok ; ~con ~el ; ~cort ; ~crystal ; ~de ~<amount> ; ~dia ~en ; ~died cal
        needs_clarification	-2	~difunt ; ~diner ; ~drink sinc ; ~entr ~a ; ~every day ; ~fami ; ~favorit
        needs_clarification	-2	~fent ; ~fifty ~year ; ~fiv ~year ; ~for ~fifty ; ~for ~twelv
        needs_clarification	-2	~funeral all ; ~garag ; ~golp ; ~gun ~rang ; ~ha <consume> ; ~havent ; ~hel
        needs_clarification	-2	~hi ~to ; ~high ; ~in his ; ~in the ; ~inpatient for ; ~insuranc ~card
        needs_clarification	-2	~int ; ~isnt ; ~le ~<go> ; ~le ~entr ; ~liv ~on ; ~luz ; ~man ~at
        needs_clarification	-2	~me alcanz ; ~me ech ; ~me ~<need> ; ~meal ; ~mi ~<child> ; ~money
        needs_clarification	-2	~my ~<phone> ; ~my ~favorit ; ~no ~<phone> ; ~no ~contest ; ~non
        needs_clarification	-2	~of ~<think> ; ~of ~idea ; ~off <alcohol> ; ~one on ; ~order ; ~own
        needs_clarification	-2	~own ~<home> ; ~par de ; ~patron ; ~phon ~died ; ~pian ; ~pued ni
        needs_clarification	-2	~quier segu ; ~quit ~a ; ~regres ; ~rememb ; ~rm ; ~said ~goodby ; ~sal
        needs_clarification	-2	~salg ; ~say i ; ~se <go> ; ~se ~<wait> ; ~sick ; ~sient ~mal
        needs_clarification	-2	~sinc ~<month> ; ~singl ~dad ; ~sobredosi el ; ~sol ; ~spel ; ~stop ~smil
        needs_clarification	-2	~tak ~vitamin ; ~teng ; ~teng con ; ~teng segur ; ~tequil ; ~the ~<blood>
        needs_clarification	-2	~the ~blood ; ~the ~bus ; ~the ~train ; ~thre ~month ; ~tiembl
        needs_clarification	-2	~to ~<crowd> ; ~to ~<outdoors> ; ~to ~everyon ; ~tom desd ; ~tom ni
        needs_clarification	-2	~tom ~una ; ~two ~week ; ~us ; ~use sinc ; ~vodk ; ~what ~to ; ~when ~he
        needs_clarification	-2	~widow ~in ; ~word ; ~work ~weekend ; ~year ~straight ; ~your ~<phone>
        needs_clarification	-2	~your ~numb ; él <home> ; él dej ; él pidi
        needs_clarification	-3	# is ; *abstinent.1 ; *chestPain:negated ; *clientAdmin ; *drinks.2:negated
        needs_clarification	-3	*drinks.2:other_experiencer ; *emergency.fever:negated
        needs_clarification	-3	*hallucination:historical ; *homeless:negated ; *jobSeeker.opensNote
        needs_clarification	-3	*keptUsing ; *pregnancy:other_experiencer ; *residentialEnding
        needs_clarification	-3	*residentialWord:historical ; *seizure.body:negated
        needs_clarification	-3	*seizure:other_experiencer ; *sinceStopping.2
        needs_clarification	-3	*substance.other:other_experiencer ; *substance.stimulant:historical
        needs_clarification	-3	*thirdParty ; *unaided ; *vendor ; *vendor.opensNote ; *wantsToQuit
        needs_clarification	-3	*wantsToQuit:hypothetical ; *wantsToQuit:other_experiencer
        needs_clarification	-3	*withdrawalHint ; / ~opi ; 0 <happy> ; 0 bed ; 0 dia ; 0 dolar ; 0 night
        needs_clarification	-3	0 now ; 0 nts ; 0 y ; <afraid> attack ; <alcohol> <go> ; <alcohol> <home>
        needs_clarification	-3	<alcohol> <room> ; <alcohol> <shake> ; <alcohol> con ; <alcohol> los
        needs_clarification	-3	<alcohol> the ; <always> y ; <amount> 0 ; <amount> <amount>
        needs_clarification	-3	<amount> <container> ; <amount> <drug> ; <amount> <emergency>
        needs_clarification	-3	<amount> <night> ; <amount> <smell> ; <amount> <sober> ; <amount> al
        needs_clarification	-3	<amount> de ; <amount> eso ; <amount> lost ; <amount> row ; <amount> sinc
        needs_clarification	-3	<appointment> <treatment> ; <ask> ~<treatment> ; <asleep> <outdoors>
        needs_clarification	-3	<asleep> <pill> ; <asleep> sinc ; <awake> <moment> ; <awake> him
        needs_clarification	-3	<awake> my ; <blade> is ; <blood> <sedative> ; <blood> <see>
        needs_clarification	-3	<bodypart> <chestheart> ; <bodypart> <clothes> ; <bodypart> <opioid>
        needs_clarification	-3	<bodypart> <pill> ; <bodysound> <headface> ; <bodysound> <take>
        needs_clarification	-3	<breath> <hear> ; <buy> <always> ; <buy> <room> ; <cannabis>
        needs_clarification	-3	<cannabis> <week> ; <caretaking> ; <caretaking> <kin> ; <chestheart> <stop>
        needs_clarification	-3	<chestheart> desd ; <child> <clinician> ; <child> <remember>
        needs_clarification	-3	<church> <phone> ; <clean> <clean> ; <clean> <hear> ; <clean> <vermin>
        needs_clarification	-3	<clean> for ; <clinician> <partner> ; <clinician> pt ; <clinician> ther
        needs_clarification	-3	<clothes> sit ; <clothes> twic ; <cold> <headface> ; <cold> <kill>
        needs_clarification	-3	<cold> on ; <colleague> <stop> ; <confused> <see> ; <consume> <asleep>
        needs_clarification	-3	<consume> <build> ; <consume> <night> ; <consume> <sedative> ; <consume> is
        needs_clarification	-3	<consume> sat ; <consume> todo ; <consume> was ; <container> at
        needs_clarification	-3	<continue> <asleep> ; <continue> <headface> ; <continue> <need>
        needs_clarification	-3	<continue> <wait> ; <continue> me ; <continue> par ; <count> <alcohol>
        needs_clarification	-3	<count> <ask> ; <count> <count> ; <count> <night> ; <crowd> <afraid>
        needs_clarification	-3	<crowd> <count> ; <crowd> go ; <crowd> ~<stimulant> ; <day> <colleague>
        needs_clarification	-3	<day> <day> ; <day> <furniture> ; <day> <goodbye> ; <day> <illness>
        needs_clarification	-3	<day> <opioid> ; <day> <seizure> ; <day> <sick> ; <day> by ; <day> can
        needs_clarification	-3	<day> if ; <day> its ; <day> sin ; <day> thing ; <day> ~<give>
        needs_clarification	-3	<day> ~<medicine> ; <day> ~<need> ; <day> ~<opioid> ; <daytime> <alcohol>
        needs_clarification	-3	<daytime> <shake> ; <drive> had ; <drive> myself ; <drive> through
        needs_clarification	-3	<drug> + ; <drug> <clinician> ; <drug> at ; <drug> by ; <eat> <school>
        needs_clarification	-3	<eat> iron ; <eat> por ; <eat> ~ice ; <emergency> <crowd> ; <emergency> in
        needs_clarification	-3	<fall> 0 ; <fall> <moment> ; <fall> <outdoors> ; <feel> so
        needs_clarification	-3	<fluid> <asleep> ; <friend> <build> ; <friend> <feel> ; <friend> <hear>
        needs_clarification	-3	<friend> <night> ; <friend> lou ; <friend> our ; <friend> ~<buy>
        needs_clarification	-3	<furniture> <bodysound> ; <furniture> del ; <furniture> par
        needs_clarification	-3	<furniture> was ; <give> <medicine> ; <give> <town> ; <give> his
        needs_clarification	-3	<go> <treatment> ; <go> clos ; <go> fin ; <go> una ; <gun> <friend>
        needs_clarification	-3	<gun> <phone> ; <headface> <shake> ; <headface> when ; <hear> at
        needs_clarification	-3	<hear> clr ; <hear> el ; <hear> whil ; <height> right ; <hit> <intoxicated>
        needs_clarification	-3	<hit> <last> ; <hit> <past> ; <hold> <continue> ; <hold> <job>
        needs_clarification	-3	<home> <intoxicated> ; <home> <sober> ; <home> al ; <home> in ; <home> sal
        needs_clarification	-3	<home> ther ; <home> was ; <hospital> <trade> ; <hospital> <year>
        needs_clarification	-3	<illness> <kin> ; <insurance> 0 ; <insurance> <fall>
        needs_clarification	-3	<intoxicated> <always> ; <job> <clothes> ; <job> <day> ; <job> <take>
        needs_clarification	-3	<job> one ; <job> used ; <kill> <opioid> ; <kill> <rope> ; <kin> <moment>
        needs_clarification	-3	<kin> <withdrawal> ; <kin> toma ; <kin> ~<give> ; <last> <container>
        needs_clarification	-3	<law> de ; <law> mak ; <law> me ; <leave> # ; <leave> <child>
        needs_clarification	-3	<leave> <clinician> ; <leave> <law> ; <leave> vm ; <limp> and
        needs_clarification	-3	<medicine> <need> ; <medicine> to ; <moment> <container>
        needs_clarification	-3	<moment> <opioid> ; <moment> me ; <money> <chestheart>
        needs_clarification	-3	<money> <clinician> ; <money> <furniture> ; <money> <home> ; <money> by
        needs_clarification	-3	<money> her ; <month> <alcohol> ; <month> <job> ; <month> <need>
        needs_clarification	-3	<month> <opioid> ; <month> <record> ; <month> <take> ; <month> at
        needs_clarification	-3	<month> when ; <month> ~<consume> ; <need> <afraid> ; <need> <caretaking>
        needs_clarification	-3	<need> <media> ; <need> <medicine> ; <need> <moment> ; <need> <opioid>
        needs_clarification	-3	<need> <school> ; <need> bajarl ; <need> structur ; <night> <month>
        needs_clarification	-3	<night> it ; <night> noth ; <night> that ; <official> <kin>
        needs_clarification	-3	<official> <need> ; <official> who ; <opening> era ; <opioid> <count>
        needs_clarification	-3	<opioid> <drug> ; <opioid> <leave> ; <opioid> off ; <opioid> qd
        needs_clarification	-3	<opioid> was ; <opioid> x ; <order> ; <order> 0 ; <order> <church>
        needs_clarification	-3	<outdoors> <go> ; <outdoors> <need> ; <outdoors> <week> ; <outdoors> by
        needs_clarification	-3	<pain> <medicine> ; <palecolor> <day> ; <palecolor> <pill>
        needs_clarification	-3	<partner> <church> ; <partner> <need> ; <partner> deploy ; <partner> mad
        needs_clarification	-3	<partner> of ; <past> <need> ; <pet> <hear> ; <pet> <night> ; <pet> around
        needs_clarification	-3	<pet> at ; <pet> outliv ; <phone> <vendor> ; <phone> he ; <phone> over
        needs_clarification	-3	<phone> was ; <phone> ~<clean> ; <phone> ~<clothes> ; <photo> it ; <pill> y
        needs_clarification	-3	<play> <colleague> ; <play> just ; <play> sinc ; <promise> <child>
        needs_clarification	-3	<promise> <wait> ; <promise> a ; <put> <child> ; <put> <count>
        needs_clarification	-3	<put> <stranger> ; <put> with ; <rarely> ; <record> <moment>
        needs_clarification	-3	<record> <year> ; <record> confirm ; <remember> <home>
        needs_clarification	-3	<remember> <partner> ; <room> <amount> ; <room> <container> ; <room> <day>
        needs_clarification	-3	<room> <room> ; <room> <stranger> ; <room> its ; <rope> <photo>
        needs_clarification	-3	<sad> <see> ; <sad> <stop> ; <sad> no ; <say> dur ; <say> noma ; <say> only
        needs_clarification	-3	<school> <buy> ; <school> <drug> ; <sedative> is ; <sedative> off
        needs_clarification	-3	<see> <day> ; <see> <drive> ; <see> <phone> ; <seizure> de ; <shake>
        needs_clarification	-3	<shake> <amount> ; <shame> <phone> ; <shame> <stranger>
        needs_clarification	-3	<smell> <outdoors> ; <sober> <treatment> ; <start> <job> ; <start> at
        needs_clarification	-3	<stimulant> <crowd> ; <stimulant> lik ; <stimulant> most ; <stimulant> noma
        needs_clarification	-3	<stimulant> off ; <stimulant> som ; <stimulant> ya ; <stop> <bodypart>
        needs_clarification	-3	<stop> <count> ; <stop> <drug> ; <stop> <pill> ; <stop> <water>
        needs_clarification	-3	<stop> sus ; <stranger> <drug> ; <stranger> <month> ; <take> 0
        needs_clarification	-3	<take> <withdrawal> ; <trade> <year> ; <trade> re ; <treatment> <rail>
        needs_clarification	-3	<treatment> aft ; <treatment> del ; <treatment> near ; <treatment> not
        needs_clarification	-3	<treatment> wher ; <try> <soon> ; <vendor> for ; <vermin> que
        needs_clarification	-3	<wait> <happy> ; <water> <build> ; <water> <continue> ; <week>
        needs_clarification	-3	<week> <year> ; <week> en ; <week> me ; <withdrawal> and ; <write> <vermin>
        needs_clarification	-3	<write> pal ; <year> <start> ; <year> <stimulant> ; <year> asi ; <year> im
        needs_clarification	-3	@ ; a <withdrawal> ; a com ; a fellow ; a festival ; a group ; a guy
        needs_clarification	-3	a librarian ; a packag ; a pamphlet ; a pan ; a pod ; a room ; a rop
        needs_clarification	-3	a station ; a theat ; a thirty ; a treatment ; a veteran ; a weekend
        needs_clarification	-3	a yellow ; a ~drink ; about <always> ; about <photo> ; aceptan <stranger>
        needs_clarification	-3	adond ; aetn ppo ; aft work ; again tonit ; ago i ; aguardient ; al <month>
        needs_clarification	-3	al mes ; alarm <moment> ; alarm clock ; alberc de ; alcohol detox
        needs_clarification	-3	already <say> ; alumni barbecu ; am 0 ; am <happy> ; am <school> ; am right
        needs_clarification	-3	an army ; and back ; and dont ; and friday ; and hav
        needs_clarification	-3	announcement <continue> ; announcement repeat ; ano asi ; ano fum
        needs_clarification	-3	anoch le ; any <law> ; any legal ; apartment has ; apoy en ; appreciat you
        needs_clarification	-3	aqui hay ; arbol ; are a ; are alway ; are most ; are we ; ask pric
        needs_clarification	-3	at <child> ; at christma ; at your ; attach the ; audit 0 ; aunt mak
        needs_clarification	-3	aunt want ; ayud por ; bang ; bar 0 ; basebal on ; bathroom til ; battery
        needs_clarification	-3	bay <height> ; bay bridg ; be <job> ; be lat ; bed that ; been <consume>
        needs_clarification	-3	been awful ; been eat ; been my ; been tak ; been wrong ; beer aft
        needs_clarification	-3	behind your ; beig ; best <phone> ; between <breath> ; big tank ; binocular
        needs_clarification	-3	binocular are ; bio ; bisabuel ; bit lost ; biz ; blanket ; blew his
        needs_clarification	-3	block and ; blood orang ; blow ; box i ; bp ; broth band ; broth becaus
        needs_clarification	-3	broth the ; built it ; burnt ; burst ; busc alg ; but <night> ; but no
        needs_clarification	-3	by <church> ; by <eat> ; by <pet> ; caballo ; can <take> ; can get
        needs_clarification	-3	can she ; candl for ; cannot ; cant mov ; cant tak ; car had ; carv duck
        needs_clarification	-3	cas <think> ; cas mgr ; cas plan ; casi no ; cb <soon> ; cdl ; censu
        needs_clarification	-3	certific ; certificat and ; cessation ; chanc ; chang a ; charact ; chas by
        needs_clarification	-3	chat with ; chatter ; chiv ; cho hit ; cho loft ; chuck ; church gav
        needs_clarification	-3	cigar ; circl ; cit con ; clas ; clas for ; client 0 ; clown ; clr <give>
        needs_clarification	-3	clr <wait> ; clr and ; clr chat ; clr chatty ; clr found ; clr gav
        needs_clarification	-3	clr said ; clr wait ; clr ~teach ; clt dic ; cobija ; cocain on ; codein
        needs_clarification	-3	cohort ; cok to ; cold on ; com <home> ; com trabaj ; com trap ; comadr me
        needs_clarification	-3	con <alcohol> ; con uno ; confidencial ; contamo ; contest ; contest mejor
        needs_clarification	-3	cor del ; cor me ; couch ; cough and ; could <build> ; could <hear>
        needs_clarification	-3	could hear ; could my ; could say ; court report ; cousin work
        needs_clarification	-3	cristal hac ; crystal ; cuid ; current iop ; cv ; d <stop> ; d for
        needs_clarification	-3	dab <write> ; dab pen ; dad said ; dai drink ; dan <treatment> ; day every
        needs_clarification	-3	day my ; day no ; day of ; day run ; de <bodypart> ; de <month> ; de <pill>
        needs_clarification	-3	de cer ; de intern ; de lad ; de may ; de pastilla ; de pie ; de sobr
        needs_clarification	-3	de sobredosi ; de tard ; de visita ; dej mi ; dental ; deport
        needs_clarification	-3	deposit back ; depres ; desd ; desd calexic ; desd que ; dia sí ; dict mi
        needs_clarification	-3	did <amount> ; dijeron que ; disagre ; divorc in ; dj ; do <drug> ; doe he
        needs_clarification	-3	doing great ; doing wel ; dollar and ; doming dic ; don in ; don rop
        needs_clarification	-3	dond la ; dond las ; dos 0 ; doubl ; down <moment> ; down now ; dr patel
        needs_clarification	-3	drain ; drink dai ; drink is ; driv myself ; driv with ; drop off
        needs_clarification	-3	drov off ; ech ; eco ; egg with ; eight bal ; eight month ; el <colleague>
        needs_clarification	-3	el bur ; el campament ; el internamient ; el juez ; el panader ; el turn
        needs_clarification	-3	eleven year ; email has ; entr al ; entr los ; entr mi ; equivoqu ; er
        needs_clarification	-3	es coc ; escap ; espald y ; esper se ; espos dej ; estan <job>
        needs_clarification	-3	estan contrat ; estan ubic ; estuf ; even group ; even i ; even iop
        needs_clarification	-3	evry <day> ; evry day ; ex kept ; exclusiv ; f 0 ; fail ; feel normal
        needs_clarification	-3	fev 0 ; fifteen minut ; fifty ; fight over ; fin i ; firework and
        needs_clarification	-3	first <week> ; first dui ; first week ; fit sheet ; fiv ; fiv or ; fiv year
        needs_clarification	-3	floor with ; floppy ; fold a ; for <key> ; for <law> ; for <pain>
        needs_clarification	-3	for <stimulant> ; for breakfast ; for hav ; for residential ; for self
        needs_clarification	-3	from <opioid> ; from breakfast ; from clr ; fue hac ; ful tim ; fum
        needs_clarification	-3	fum piedr ; gallon of ; gat ; gees ; gift shop ; gig ; giggl in ; go <day>
        needs_clarification	-3	go from ; go through ; go up ; granddaught ; gray ; grief ; gru ; gurgl
        needs_clarification	-3	habi <fall> ; habi caid ; hadnt ; hag ; handl ; handwrit ; hang pictur
        needs_clarification	-3	hang the ; harbor ; has gon ; has said ; has sinc ; has start ; hast <eat>
        needs_clarification	-3	hav <crowd> ; hav gon ; hav visitor ; he <lock> ; he leav ; he only
        needs_clarification	-3	health ; heart of ; heav ; heavy <consume> ; heavy drink ; her <think>
        needs_clarification	-3	her at ; her off ; heroin 0 ; heroin sinc ; heroin y ; hes fin ; hi my
        needs_clarification	-3	high tid ; him sleep ; his chin ; his finger ; his fingernail ; his turtl
        needs_clarification	-3	holiday are ; housekeep ; hrs ; husband in ; hydrant ; i <home>
        needs_clarification	-3	i <hospital> ; i <trade> ; i appreciat ; i but ; i complet ; i do ; i liv
        needs_clarification	-3	i plant ; i ~<try> ; id had ; id lik ; id nev ; im <emergency> ; im <shake>
        needs_clarification	-3	im nineteen ; im try ; im up ; in <count> ; in <kin> ; in <month>
        needs_clarification	-3	in <trust> ; in between ; in malibu ; in phon ; in program ; inject meth
        needs_clarification	-3	ins <insurance> ; insuranc say ; int <stimulant> ; invent el ; ir ; irb
        needs_clarification	-3	is <cannabis> ; is <emergency> ; isnt <home> ; isnt ther ; it <past>
        needs_clarification	-3	it befor ; it stick ; its every ; its thre ; ive <say> ; jackpot ; jarab
        needs_clarification	-3	joint <pain> ; joint pain ; jug ; just stop ; karen ; keep start ; kid drop
        needs_clarification	-3	kind for ; kind wher ; la <needle> ; la <night> ; la botel ; la licenci
        needs_clarification	-3	la malil ; la visit ; laps ; las <daytime> ; las xanax ; last cal
        needs_clarification	-3	last drink ; last thursday ; lausd ; lay down ; le <hit> ; le <see>
        needs_clarification	-3	le ech ; le entr ; le hac ; least <amount> ; len ; leonard ; let peopl
        needs_clarification	-3	letici ; lft ; licenci ; ligatur ; lik ; lik i ; lik noth ; lin that
        needs_clarification	-3	lithium ; llamem despu ; llamenm cuand ; llamenm despu ; lluvi y ; lmft
        needs_clarification	-3	lo tienen ; loft befor ; loos ; los caballo ; lung ; lying on ; m <opioid>
        needs_clarification	-3	madrin con ; mail addres ; mail himself ; mak <play> ; mal senal ; manej y
        needs_clarification	-3	many text ; mapl ; marshmallow ; martini ; mas eso ; me <job> ; me apoy
        needs_clarification	-3	me dijeron ; me equivoqu ; me int ; me mud ; me pued ; meant
        needs_clarification	-3	medi <moment> ; medi hor ; medic ; medical clear ; mejor de ; mensaj de
        needs_clarification	-3	meth sinc ; mh ; mi <treatment> ; mi bisabuel ; microwav and ; milligram
        needs_clarification	-3	min lat ; mirror ; mis work ; misus ; mol de ; mom hand ; mom worri
        needs_clarification	-3	monday through ; monday to ; month now ; month of ; most evening
        needs_clarification	-3	moth wont ; mouth and ; mov in ; municipal ; music ; muy orgullos
        needs_clarification	-3	my <opioid> ; my divorc ; my draw ; my fiance ; my gf ; my hat
        needs_clarification	-3	my keyboard ; my lat ; my mail ; my ticket ; nad de ; nahuatl ; nam what
        needs_clarification	-3	nam you ; nd tim ; near every ; neighbor ; neighbor wil ; nev a
        needs_clarification	-3	new <school> ; niet 0 ; night ; night / ; night for ; night noth
        needs_clarification	-3	nin <day> ; nin day ; nin mas ; nl ; no ~<always> ; no ~<headface>
        needs_clarification	-3	no ~<hot> ; no ~<money> ; no ~complaint ; no ~cp ; no ~money ; no ~pil
        needs_clarification	-3	no ~reaccion ; no ~signal ; no ~sz ; no ~teng ; no ~word ; nobody cal
        needs_clarification	-3	nobody can ; nod off ; noma los ; nonstop ; not ~0 ; not ~<job> ; not ~cel
        needs_clarification	-3	noth for ; novent ; now no ; numb becaus ; numb for ; obey ; obituary
        needs_clarification	-3	of <alcohol> ; of county ; of year ; of ~<stimulant> ; off <day> ; off from
        needs_clarification	-3	off suboxon ; old <colleague> ; old <rail> ; old bos ; on <play> ; on and
        needs_clarification	-3	on new ; on payday ; on radi ; on sepulved ; on to ; one bark ; one eye
        needs_clarification	-3	one thi ; onlin ; only been ; only do ; only no ; only pleas ; only start
        needs_clarification	-3	only thing ; or im ; or six ; other are ; our beagl ; out <eat> ; out if
        needs_clarification	-3	outpatient program ; outreach 0 ; own numb ; pacient ; pack ; pad
        needs_clarification	-3	paint our ; pal in ; pamphlet ; pandemic ; panic attack ; pap tom
        needs_clarification	-3	papel alumini ; parallel ; pardon ; park it ; park spac ; patel ; payas de
        needs_clarification	-3	pein ; pelean por ; pen escrib ; pen pal ; per con ; perdon ; phenobarbital
        needs_clarification	-3	phil ; phon charg ; pid perdon ; pie ; piedr desd ; pint ; pis se ; pitch
        needs_clarification	-3	plac wher ; pleas <need> ; pleas help ; pleas hurry ; podador ; poquit
        needs_clarification	-3	por <stop> ; por dej ; positiv for ; ppl ; primer vez ; prob noth
        needs_clarification	-3	program aft ; psychiatrist ; pt wif ; puert era ; puk ; que parec
        needs_clarification	-3	que sigu ; queen ; quier ; quier ayud ; quilt shop ; quinc ; quincen ; ra
        needs_clarification	-3	rag ; rais 0 ; ran out ; rattl ; rav ; re <school> ; re cousin
        needs_clarification	-3	real <afraid> ; recal my ; recomiendan ; recovery ; refil ; rehab and
        needs_clarification	-3	replacement ; resed ; resident 0 ; rest is ; retrat ; retrat con ; return a
        needs_clarification	-3	reunion ; reverend ; ring at ; rn <ask> ; rn ask ; rol coast ; rol und
        needs_clarification	-3	room 0 ; rop que ; routin ; rut ; saturday i ; scratcher ; se pic
        needs_clarification	-3	second year ; segur ni ; senal ; seven year ; shak and ; sharpen kniv
        needs_clarification	-3	she kick ; shoot cok ; should <clothes> ; si no ; siet ; sign said
        needs_clarification	-3	sigu par ; sin ; sin ~<alcohol> ; sinc <go> ; sinc august ; sinc his
        needs_clarification	-3	sinc july ; sinc noon ; sinc the ; sinc then ; singl night ; six week
        needs_clarification	-3	slap him ; slic of ; slid off ; slot ; smok ; smokin ; snor lik ; snorkel
        needs_clarification	-3	so far ; so long ; sob ; sob hous ; somebody cal ; someon about
        needs_clarification	-3	someth out ; somewher ; somo de ; son <build> ; son mad ; soonest
        needs_clarification	-3	soy bilingu ; spe on ; speak of ; speech at ; spel bee ; sponsor
        needs_clarification	-3	sponsor the ; st ; start at ; start using ; stat <alcohol> ; stat bar
        needs_clarification	-3	step ; step <amount> ; stil her ; stop the ; storm ; studi the ; su ~<kin>
        needs_clarification	-3	suboxon ; sunflower ; sunny ; sup ; supervision ; support of ; swallow my
        needs_clarification	-3	swor ; tambien le ; tarzan ; tb ; telegram ; that ran ; that tak
        needs_clarification	-3	that wasnt ; the <caretaking> ; the <daytime> ; the <illness> ; the <order>
        needs_clarification	-3	the alumni ; the app ; the ballpark ; the cardiologist ; the chest
        needs_clarification	-3	the chimney ; the dts ; the egg ; the fairground ; the gras ; the handwrit
        needs_clarification	-3	the layof ; the liquor ; the methodist ; the mosquito ; the pandemic
        needs_clarification	-3	the pay ; the pickl ; the pond ; the reunion ; the support ; the toilet
        """
}
