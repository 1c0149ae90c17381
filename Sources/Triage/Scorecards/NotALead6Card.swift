extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead6 = """
        not_a_lead	1	on <pill> ; on pil ; on record ; one <year> ; one box ; one by ; one year ; onlin
        not_a_lead	1	only <try> ; only want ; open so ; or say ; orang county ; oregon ; organist play
        not_a_lead	1	oth <consume> ; oth <week> ; our ; our <colleague> ; our <room> ; our <think>
        not_a_lead	1	our boy ; our plan ; our program ; out <opioid> ; out on ; outcom ; oven
        not_a_lead	1	overnight with ; owe her ; pacient a ; pag on ; pagin y ; paid my ; paint ; paint our
        not_a_lead	1	pantry cook ; par ; par las ; par mama ; par una ; paralegal at ; pareja ; parent to
        not_a_lead	1	park garag ; parroqui ; partial ; partn with ; pas a ; pas dobl ; passiv ; past a
        not_a_lead	1	pearl ; peg ; pelican ; peopl whos ; pepperoni ; per <stop> ; per <treatment>
        not_a_lead	1	per es ; perdi el ; perdon ; permis de ; pes <amount> ; pesc en ; pharm tech
        not_a_lead	1	pharmacy count ; phon want ; pic ; pid perdon ; plat in ; play vide ; player
        not_a_lead	1	pleasant ; po ; po want ; poison control ; ponch ; postag ; practition ; preferenc
        not_a_lead	1	pregunt horari ; prescrib for ; prevention <crowd> ; prim no ; principal
        not_a_lead	1	probation lady ; program en ; propi en ; pt <kin> ; pt with ; pta ; pued <see>
        not_a_lead	1	pued ver ; purpl ; purs ; q <moment> ; que ant ; que ell ; que naci ; que todavi
        not_a_lead	1	que una ; que ya ; que él ; quien lo ; quier llev ; quilt and ; rain on
        not_a_lead	1	rais <child> ; rais thre ; re <home> ; re <insurance> ; re <write> ; reach ; read to
        not_a_lead	1	readmission ; real <afraid> ; recib de ; recog ; record ; recuperacion ; recycl
        not_a_lead	1	referral list ; refil ; relaps and ; repa ; repav ; research ; resend ; responsibl
        not_a_lead	1	review are ; ric y ; risk ; rob ; robert and ; roj ; rol ; ronc ; roof ; roommat in
        not_a_lead	1	rtw ; ruben ; ruin ; saf ; said someth ; sam <week> ; sam hour ; sam numb ; sam week
        not_a_lead	1	saturday im ; saturn ; scar of ; schedul ; scholarship for ; school project
        not_a_lead	1	screen the ; se <asleep> ; se me ; se van ; seen on ; sel ; select for ; semana que
        not_a_lead	1	setting ; sgt with ; shak ; she drop ; she wel ; she with ; shift a ; shot ; shut its
        not_a_lead	1	sign ; sign said ; sin ~<promise> ; sin ~compromis ; sinc he ; sinc mov ; sit for
        not_a_lead	1	sleep til ; so <promise> ; so <stiff> ; so tight ; so we ; sobredosi y ; sock to
        not_a_lead	1	sol ; sol eso ; sombra ; someon about ; someth for ; son nam ; sophomor
        not_a_lead	1	soy ~<school> ; soy ~maestr ; spaniel ; speak to ; start the ; start work ; stay with
        not_a_lead	1	stil sob ; storm ; student in ; su ; su <day> ; su <key> ; su rop
        not_a_lead	1	substitut <church> ; sum to ; sun visit ; sunday ; supermarket ; supervision
        not_a_lead	1	surrend ; sus <order> ; sus orden ; tac ; tak no ; tak noth ; tak the ; tal ; tal one
        not_a_lead	1	talk with ; tanta ; tap a ; tatto of ; teetotal ; terc ; term ; that <clean>
        not_a_lead	1	that <hear> ; that <see> ; that is ; that isnt ; that who ; the <breath> ; the <eat>
        not_a_lead	1	the <insurance> ; the <leave> ; the <palecolor> ; the appointment ; the bil ; the bus
        not_a_lead	1	the cak ; the carpet ; the driveway ; the duplex ; the elevator ; the field
        not_a_lead	1	the flower ; the goat ; the graduation ; the gun ; the leav ; the lemon ; the nam
        not_a_lead	1	the obituary ; the portal ; the rib ; the schedul ; the shop ; the sof ; the stamp
        not_a_lead	1	the stor ; the substitut ; the upstair ; the vegetabl ; the win ; the worry
        not_a_lead	1	the zoom ; the ~<treatment> ; ther or ; ther when ; therapist ; thes <day> ; thes day
        not_a_lead	1	they <say> ; they should ; thi out ; thre stat ; through march
        not_a_lead	1	through ~<withdrawal> ; through ~dts ; ticket and ; til <last> ; til last ; titul en
        not_a_lead	1	to <friend> ; to <month> ; to alcohol ; to buy ; to find ; to front ; to giv
        not_a_lead	1	to mail ; to shoot ; to sit ; to thirty ; to watch ; toast ; too much ; took it
        not_a_lead	1	took up ; tortois ; town ; trabaj con ; train ; tratan ; tru <law> ; tru crim ; truck
        not_a_lead	1	turn up ; two plac ; ucsb ; ultimo ; un <crowd> ; un <say> ; un <year> ; un ano
        not_a_lead	1	un minut ; un pastel ; una <money> ; una <say> ; una <week> ; una enfermer
        not_a_lead	1	una seman ; uniform ; unit cal ; until novemb ; up <day> ; up to ; upload ; ur plac
        not_a_lead	1	us ; us about ; us she ; used ; va bien ; va dom ; velori ; veng ; veng a ; venic
        not_a_lead	1	verifi ppo ; verification ; vic ; vic is ; vide gam ; vienen ; visit ; visita y
        not_a_lead	1	viv en ; voic from ; wait 0 ; want inpatient ; want long ; want rehab
        not_a_lead	1	was <insurance> ; was fourteen ; was short ; was und ; wat ; wat at ; we <angry>
        not_a_lead	1	we <clothes> ; we <partner> ; we fil ; we handl ; we need ; we teach ; weed out
        not_a_lead	1	week only ; went hom ; what <leave> ; what tim ; when <stranger> ; when your
        not_a_lead	1	which <opening> ; which door ; who ; who <bodysound> ; who bring ; who drank
        not_a_lead	1	who need ; who phon ; who say ; who see ; who used ; wholesal pric ; whos kid
        not_a_lead	1	wif count ; wif is ; wil <write> ; wildernes ; window ; wint befor ; wir
        not_a_lead	1	with <count> ; with any ; with door ; with temp ; without ~being ; without ~los
        not_a_lead	1	wk <ask> ; wk ask ; women in ; would <stranger> ; would he ; wrapper ; wreck my
        not_a_lead	1	writ my ; y <blade> ; y <month> ; y <need> ; y <sober> ; y cristal ; y hac ; ya <job>
        not_a_lead	1	ya san ; ya trabaj ; year without ; you <eat> ; you <fall> ; you <happy> ; you be
        not_a_lead	1	you now ; you one ; you treat ; youd be ; young men ; your <media> ; your <night>
        not_a_lead	1	your <vendor> ; your list ; your night ; yr <clinician> ; yrs exp ; ~<appointment>
        not_a_lead	1	~<awake> ; ~<cannabis> in ; ~<clean> ~<job> ; ~<clinician> on ; ~<colleague> <go>
        not_a_lead	1	~<colleague> <phone> ; ~<crash> ; ~<day> and ; ~<day> n ; ~<day> ~at ; ~<die> <calm>
        not_a_lead	1	~<die> del ; ~<die> ~and ; ~<drug> and ; ~<fall> ; ~<friend> <say> ; ~<height>
        not_a_lead	1	~<home> ~is ; ~<illness> ; ~<insurance> ~card ; ~<kill> ~<play> ; ~<kin> de
        not_a_lead	1	~<kin> en ; ~<kin> is ; ~<kin> to ; ~<need> ~with ; ~<opioid> but ; ~<outdoors>
        not_a_lead	1	~<partner> <day> ; ~<partner> ~of ; ~<pet> ~<illness> ; ~<pill> just
        not_a_lead	1	~<stop> ~<phone> ; ~<stranger> ; ~<stranger> <job> ; ~<stranger> ~<say> ; ~<town>
        not_a_lead	1	~<unreal> y ; ~a plac ; ~a thing ; ~a ~<month> ; ~a ~<school> ; ~a ~month ; ~anyon
        not_a_lead	1	~bar ; ~celul ; ~compromis ; ~cook ; ~d ~resi ; ~dad ; ~day ~at ; ~die ~of ; ~donat
        not_a_lead	1	~drink he ; ~drink nev ; ~en el ; ~epilepsy and ; ~es quej ; ~etoh no ; ~fee for
        not_a_lead	1	~for ~<count> ; ~funeral hom ; ~gav ~her ; ~ha <go> ; ~ha vuelt ; ~hac ~<pain>
        not_a_lead	1	~hac ~dan ; ~help ~with ; ~heroin but ; ~hous ; ~in ~<town> ; ~in ~van ; ~keep
        not_a_lead	1	~lady in ; ~lleg ; ~me ~know ; ~meal ; ~my ~car ; ~nev ; ~old ; ~one ~<night>
        not_a_lead	1	~one ~night ; ~patient with ; ~po <container> ; ~po box ; ~prescription ; ~program or
        not_a_lead	1	~pued dej ; ~resi ; ~rx ; ~sauc ; ~start ; ~strok ; ~sud ; ~therapy ; ~took ; ~travel
        not_a_lead	1	~un ; ~us ; ~veng ; ~weed in ; ~whol ; ~widow ~of ; él estuv
        not_a_lead	-1	*arrests ; *detoxDone:hypothetical ; *duration.5 ; *mandator.authority
        not_a_lead	-1	*mandator.authority:hypothetical ; *needsHelp ; *otherService.gambling:negated
        not_a_lead	-1	*person:negated ; *pregnancy:negated ; *quantity ; *quitting ; *quitting:negated
        not_a_lead	-1	*seizure ; *seizure:historical ; *started:negated
        not_a_lead	-1	*suicidalOblique:other_experiencer ; *vendor.lookAlike
        not_a_lead	-1	*vendor.opensNote:hypothetical ; *vendor.opensNote:negated ; *violence.lookAlike
        not_a_lead	-1	*violence.lookAlike:other_experiencer ; *violence:negated
        not_a_lead	-1	*wantsToQuit:hypothetical ; + <year> ; / ~<drug> ; 0 <appointment> ; 0 <caretaking>
        not_a_lead	-1	0 <friend> ; 0 dia ; 0 did ; 0 every ; 0 giv ; 0 le ; 0 me ; 0 mos ; 0 oh ; 0 pk
        not_a_lead	-1	0 pls ; 0 pt ; 0 st ; <afraid> <clean> ; <afraid> <media> ; <alcohol> <job>
        not_a_lead	-1	<alcohol> <say> ; <alcohol> <take> ; <alcohol> el ; <alone> <day> ; <always> <month>
        not_a_lead	-1	<always> for ; <always> oth ; <amount> <breath> ; <amount> <home>
        not_a_lead	-1	<amount> <sedative> ; <amount> <treatment> ; <amount> a ; <amount> new
        not_a_lead	-1	<amount> the ; <amount> then ; <angry> <night> ; <appointment> +
        not_a_lead	-1	<appointment> <ask> ; <appointment> <law> ; <appointment> <opening> ; <ask> <always>
        not_a_lead	-1	<ask> <crowd> ; <ask> <put> ; <ask> <shame> ; <ask> sobr ; <ask> una ; <ask> why
        not_a_lead	-1	<ask> x ; <asleep> a ; <asleep> at ; <asleep> ther ; <asleep> through
        not_a_lead	-1	<blood> <amount> ; <blood> <bodypart> ; <blood> my ; <bodypart> <go> ; <bodypart> it
        not_a_lead	-1	<bodypart> to ; <bodypart> wont ; <bodypart> y ; <bodysound> up ; <breath> <take>
        not_a_lead	-1	<build> <play> ; <buy> <kin> ; <buy> it ; <calm> <medicine> ; <cannabis> <always>
        not_a_lead	-1	<cannabis> only ; <chestheart> ; <chestheart> <container> ; <chestheart> <headface>
        not_a_lead	-1	<child> <consume> ; <child> <put> ; <child> <room> ; <child> are ; <child> would
        not_a_lead	-1	<church> <shame> ; <church> sinc ; <clean> are ; <clean> with ; <clinician> in
        not_a_lead	-1	<clinician> lin ; <clinician> my ; <clothes> <child> ; <clothes> on
        not_a_lead	-1	<colleague> <day> ; <colleague> nam ; <color> <bodypart> ; <color> <stranger>
        not_a_lead	-1	<consume> ; <consume> piedr ; <consume> spic ; <consume> you ; <container> <see>
        not_a_lead	-1	<container> but ; <container> en ; <continue> <consume> ; <continue> <home>
        not_a_lead	-1	<continue> <pet> ; <continue> <say> ; <continue> <think> ; <count> <daytime>
        not_a_lead	-1	<count> <partner> ; <count> <say> ; <count> <soon> ; <crowd> <homeless>
        not_a_lead	-1	<crowd> <relapse> ; <crowd> <tool> ; <crowd> she ; <crowd> ~<treatment>
        not_a_lead	-1	<day> <awake> ; <day> <continue> ; <day> <pill> ; <day> <rail> ; <day> <school>
        not_a_lead	-1	<day> lo ; <day> nev ; <day> ~<need> ; <die> <water> ; <drive> <fall>
        not_a_lead	-1	<drive> <outdoors> ; <drive> el ; <drive> iron ; <drive> thru ; <drive> to
        not_a_lead	-1	<drug> <week> ; <eat> <break> ; <eat> <outdoors> ; <eat> <water> ; <eat> dulc
        not_a_lead	-1	<eat> en ; <emergency> con ; <emergency> lin ; <emergency> ~<die> ; <fall> <go>
        not_a_lead	-1	<feel> <moment> ; <fire> <bodypart> ; <fire> <put> ; <fire> <see> ; <fire> <think>
        not_a_lead	-1	<fluid> through ; <friend> <take> ; <friend> has ; <friend> ~<die>
        not_a_lead	-1	<furniture> <ask> ; <furniture> <friend> ; <furniture> <play> ; <furniture> <say>
        not_a_lead	-1	<furniture> <stranger> ; <furniture> sinc ; <give> <pet> ; <give> <promise>
        not_a_lead	-1	<give> un ; <give> up ; <go> <furniture> ; <go> <happy> ; <go> <leave>
        not_a_lead	-1	<go> <stiff> ; <go> <take> ; <go> <tool> ; <go> <year> ; <go> a ; <go> asi
        not_a_lead	-1	<go> down ; <go> one ; <go> straight ; <go> ~<moment> ; <goodbye> <colleague>
        not_a_lead	-1	<happy> <leave> ; <happy> <record> ; <headface> <headface> ; <headface> <moment>
        not_a_lead	-1	<headface> <shake> ; <headface> off ; <hear> <kin> ; <hear> <stimulant> ; <hear> and
        not_a_lead	-1	<hear> de ; <height> <money> ; <height> y ; <hit> <insurance> ; <home> <vendor>
        not_a_lead	-1	<home> anymor ; <home> est ; <home> has ; <hospital> cm ; <hospital> from
        not_a_lead	-1	<hospital> ~<die> ; <illness> <amount> ; <illness> to ; <insurance> <emergency>
        not_a_lead	-1	<insurance> and ; <insurance> thru ; <job> <always> ; <job> <buy> ; <job> <child>
        not_a_lead	-1	<job> <stop> ; <job> <think> ; <job> over ; <key> has ; <key> it ; <kill> the
        not_a_lead	-1	<kin> <clean> ; <kin> <fluid> ; <kin> <go> ; <kin> <opening> ; <kin> <room>
        not_a_lead	-1	<kin> by ; <kin> wil ; <kin> would ; <kin> ya ; <last> <moment> ; <last> <take>
        not_a_lead	-1	<last> in ; <law> + ; <law> <say> ; <law> <treatment> ; <leave> <media>
        not_a_lead	-1	<media> <give> ; <medicine> but ; <moment> 0 ; <moment> <breath> ; <moment> <wait>
        not_a_lead	-1	<moment> on ; <moment> que ; <moment> read ; <money> <money> ; <money> of
        not_a_lead	-1	<month> <past> ; <need> <alcohol> ; <need> <caretaking> ; <need> <die>
        not_a_lead	-1	<need> <leave> ; <need> <moment> ; <need> <stimulant> ; <need> <treatment>
        not_a_lead	-1	<need> <wait> ; <need> an ; <need> from ; <need> mis ; <need> out ; <need> your
        not_a_lead	-1	<night> / ; <night> <happy> ; <night> <past> ; <night> desd ; <night> he
        not_a_lead	-1	<night> no ; <night> owl ; <night> so ; <night> to ; <official> <think>
        not_a_lead	-1	<opening> <key> ; <opening> <lock> ; <opioid> <day> ; <opioid> <eat> ; <opioid> aft
        not_a_lead	-1	<opioid> de ; <outdoors> <color> ; <outdoors> <night> ; <outdoors> for
        not_a_lead	-1	<outdoors> used ; <outdoors> with ; <palecolor> <day> ; <partner> <phone>
        not_a_lead	-1	<past> <headface> ; <past> <job> ; <past> <stranger> ; <past> <write> ; <past> he
        not_a_lead	-1	<past> hes ; <pet> <record> ; <pet> <room> ; <pet> onc ; <phone> <consume>
        not_a_lead	-1	<phone> <eat> ; <phone> <insurance> ; <phone> <treatment> ; <phone> by ; <phone> en
        not_a_lead	-1	<phone> es ; <phone> ive ; <phone> par ; <phone> por ; <phone> tod
        not_a_lead	-1	<photo> <hospital> ; <promise> por ; <promise> your ; <put> <bodypart>
        not_a_lead	-1	<put> <container> ; <put> <kin> ; <put> en ; <put> las ; <rarely> <week>
        not_a_lead	-1	<record> 0 ; <record> <die> ; <record> <go> ; <record> <key> ; <relapse> in
        not_a_lead	-1	<room> <opening> ; <room> and ; <room> or ; <sad> is ; <say> <church>
        not_a_lead	-1	<say> <clothes> ; <say> <moment> ; <say> <partner> ; <say> <rope> ; <say> hel
        not_a_lead	-1	<say> one ; <say> que ; <say> was ; <school> <hear> ; <school> <record>
        not_a_lead	-1	<school> <seizure> ; <school> <wait> ; <school> about ; <see> <pet> ; <see> <write>
        not_a_lead	-1	<shame> <amount> ; <soon> <count> ; <soon> <past> ; <soon> de ; <start>
        not_a_lead	-1	<stimulant> <consume> ; <stimulant> <go> ; <stimulant> <job> ; <stimulant> by
        not_a_lead	-1	<stimulant> y ; <stop> <crowd> ; <stop> <drug> ; <stop> <pill> ; <stop> <sedative>
        not_a_lead	-1	<stop> <stimulant> ; <stop> the ; <stop> ~<day> ; <stranger> <angry>
        not_a_lead	-1	<stranger> <church> ; <stranger> <clean> ; <stranger> <colleague> ; <stranger> has
        not_a_lead	-1	<stranger> se ; <take> <bodypart> ; <take> <day> ; <take> <drive> ; <take> <gun>
        not_a_lead	-1	<take> <lock> ; <take> <sedative> ; <think> her ; <think> me ; <think> to
        not_a_lead	-1	<think> why ; <tired> <see> ; <tool> <say> ; <tool> <trade> ; <town> is ; <trade> at
        not_a_lead	-1	<trade> le ; <trade> y ; <treatment> <job> ; <treatment> <partner>
        not_a_lead	-1	<treatment> <treatment> ; <treatment> a ; <treatment> but ; <treatment> can
        not_a_lead	-1	<treatment> sid ; <treatment> without ; <treatment> y ; <treatment> ~<drug>
        not_a_lead	-1	<trust> <hear> ; <try> <moment> ; <try> <stop> ; <vendor> <count>
        not_a_lead	-1	<vendor> <outdoors> ; <vendor> <room> ; <vendor> <vendor> ; <vendor> <write>
        not_a_lead	-1	<wait> <appointment> ; <wait> <need> ; <wait> en ; <wait> list ; <water> <see>
        not_a_lead	-1	<water> the ; <week> <drive> ; <week> at ; <week> for ; <week> is ; <withdrawal>
        not_a_lead	-1	<withdrawal> <stop> ; <withdrawal> in ; <withdrawal> off ; <write> <consume>
        not_a_lead	-1	<write> <media> ; <write> <need> ; <write> <record> ; <write> if ; <write> in
        not_a_lead	-1	<write> re ; <year> <always> ; <year> <say> ; <year> ya ; a <friend> ; a <hospital>
        not_a_lead	-1	a <insurance> ; a <need> ; a <needle> ; a <rarely> ; a <town> ; a beer ; a campu
        not_a_lead	-1	a cho ; a doc ; a doming ; a fly ; a food ; a half ; a medical ; a neighbor
        not_a_lead	-1	a ningun ; a pap ; a plan ; a pregunt ; a real ; a shoot ; a tim ; a twenty ; a vec
        not_a_lead	-1	a voic ; a whil ; a ~detox ; about <appointment> ; about me ; about park ; about why
        not_a_lead	-1	abren ; accountant ; acros ; acros his ; acros the ; adentr ; administrator ; advis
        not_a_lead	-1	afford ; aft <count> ; aft school ; aft two ; again at ; agre to ; agu y ; aguant
        not_a_lead	-1	ahi con ; al <child> ; all weekend ; along with ; als <give> ; alumni text ; ama
        not_a_lead	-1	an <moment> ; an hour ; and <afraid> ; and <eat> ; and ask ; and can ; and charg
        not_a_lead	-1	and couldnt ; and it ; and non ; and not ; and said ; and see ; and sinc ; and that
        not_a_lead	-1	and ~<money> ; anniversary ; ano ya ; anoth <phone> ; ant ; anunci ; any of
        not_a_lead	-1	apologiz to ; arana ; arm numb ; around for ; as your ; asdf <shame> ; asdf sorry
        not_a_lead	-1	ask cost ; ask visit ; at <kin> ; at <school> ; at bedtim ; at church ; at length
        not_a_lead	-1	at parti ; at present ; at ten ; at you ; attack ; audit 0 ; avail ; availabl
        not_a_lead	-1	awful ; b ; back <pain> ; baggi ; baton ; be <leave> ; be <play> ; be aliv
        not_a_lead	-1	be email ; be for ; bee ; been going ; been in ; been the ; befor he ; believ thi
        not_a_lead	-1	belong ; belong to ; bien ; birthday and ; blanc ; blu shield ; bolich ; bonit
        not_a_lead	-1	book your ; boton de ; bring a ; bring her ; brochur ; broth spend ; build
        not_a_lead	-1	build last ; by day ; by first ; by friday ; by friend ; by the ; calend ; calm
        not_a_lead	-1	can explain ; can go ; can off ; cant <feel> ; cant <say> ; cant pay ; cant tak
        not_a_lead	-1	car to ; car with ; career ; carn ; cas est ; cas of ; cb 0 ; center in ; charg a
        not_a_lead	-1	charg in ; charity ; chest feel ; cho ; cinc dia ; cirujan ; claim it ; clas de
        not_a_lead	-1	clas for ; clas play ; clock ; clonazepam ; clr <go> ; coat and ; cobij ; com next
        not_a_lead	-1	com thi ; committe ; con <medicine> ; con una ; concert ; concret ; consejer
        not_a_lead	-1	cookbook ; corol ; correct it ; corren ; cort ; cough up ; could you ; counselor
        not_a_lead	-1	cowork ; crew ; cuand hay ; cuand llam ; cuand sali ; curiou about ; custody mat
        not_a_lead	-1	d/c from ; dai ; daught doe ; daught has ; day every ; day four ; day without
        not_a_lead	-1	de <asleep> ; de <count> ; de <day> ; de a ; de est ; de pacoim ; de vin ; dead body
        not_a_lead	-1	dean ; deep ; deer ; defend ; del <play> ; del intern ; del turn ; del viern
        not_a_lead	-1	deliv piz ; demasi ; dental hygienist ; desd las ; despiert ; detox myself
        not_a_lead	-1	detox with ; devuelv ; dial 0 ; didnt say ; different ; din and ; discharg from
        not_a_lead	-1	disput ; do <appointment> ; do <stimulant> ; doe ; doesnt <photo> ; doesnt show
        not_a_lead	-1	doing it ; dont cal ; dont feel ; dont kil ; dont lik ; down <last> ; down in
        not_a_lead	-1	down last ; driv by ; driv thru ; dt ; dxm ; each <week> ; each week ; eat oatmeal
        not_a_lead	-1	ed <treatment> ; el <breath> ; el <month> ; el <school> ; el air ; el car
        not_a_lead	-1	el consej ; el gat ; el telefon ; el veran ; ell dic ; els <think> ; em ; emergenci
        not_a_lead	-1	en hospital ; en medi ; en ningun ; en residencial ; en una ; end in ; enrol
        not_a_lead	-1	entreg el ; escribirl ; espanol ingl ; espej ; estacion ; estamo ; estim <stranger>
        not_a_lead	-1	ever <job> ; ever work ; every ; every oth ; exist ; eyebrow ; faciliti and
        not_a_lead	-1	fami to ; fami visit ; farsi ; favorit ; fax numb ; fent 0 ; fentanyl and ; few week
        not_a_lead	-1	fiest ; figur ; fij ; fil it ; fil thi ; finger ; finish 0 ; firefight ; firm en
        not_a_lead	-1	first ; first dui ; first fiv ; first try ; fiv night ; foot two ; for <cannabis>
        not_a_lead	-1	for <need> ; for <play> ; for <year> ; for group ; for health ; for our ; for to
        not_a_lead	-1	for year ; forbidden ; forehead on ; forget the ; form student ; found of ; four
        not_a_lead	-1	fre for ; friday becaus ; friend overdos ; front <opening> ; futbol ; gana de ; gav
        not_a_lead	-1	gav you ; get him ; girl who ; giv nam ; given ; go by ; go somewher ; good towel
        not_a_lead	-1	gooseflesh ; got marri ; got me ; got through ; grandp ; grit ; grocery ; guest in
        not_a_lead	-1	guit in ; hac ; hac <count> ; hac mi ; hac tre ; hacen ; had his ; hair ; halal
        not_a_lead	-1	hand me ; has an ; hast los ; hav 0 ; hav <leave> ; hav forty ; hav opening
        not_a_lead	-1	havent <asleep> ; havent slept ; hay ; he decid ; he drink ; he put ; he say
        not_a_lead	-1	he sel ; he wont ; hear from ; hear it ; help you ; her <furniture> ; her <medicine>
        not_a_lead	-1	her back ; her phon ; heroin 0 ; heroin every ; hes <intoxicated> ; hes <leave>
        not_a_lead	-1	hes <say> ; hes going ; hes had ; hi thi ; hid ; highlight ; hij es ; hij jueg
        not_a_lead	-1	hij par ; him and ; him to ; hipotec ; his job ; his parent ; hobby ; hom is ; hon
        not_a_lead	-1	hond ; hos ; hos and ; hosp sw ; hour a ; how <soon> ; how soon ; hoy me ; hum
        not_a_lead	-1	human ; hx ; i <blood> ; i <continue> ; i <happy> ; i <hit> ; i <remember>
        not_a_lead	-1	i <rope> ; i <take> ; i apologiz ; i app ; i cant ; i final ; i keep ; i knew
        not_a_lead	-1	i mail ; i open ; i pres ; i ~<emergency> ; i ~clean ; i ~overdos ; iba a
        not_a_lead	-1	id <need> ; im ; im <afraid> ; im don ; im drink ; im stand ; im tir ; im typ
        not_a_lead	-1	in <sober> ; in fami ; in fresn ; in tomorrow ; instruction ; insuranc already
        not_a_lead	-1	internarl ; internet ; iop peopl ; is <insurance> ; is <money> ; is <outdoors>
        not_a_lead	-1	is <photo> ; is <put> ; is going ; is me ; is nobody ; is ther ; isnt ; it <afraid>
        not_a_lead	-1	it doesnt ; it from ; it so ; its <amount> ; its cok ; its for ; its his ; jan want
        not_a_lead	-1	jef ; jim beam ; jok ; judg ; jump when ; jur que ; kid ; kid are ; kind wher
        not_a_lead	-1	kitchen and ; kitchen tabl ; knew ; knif ; know the ; kratom shot ; la <photo>
        not_a_lead	-1	la <play> ; la <sad> ; la <shame> ; la <withdrawal> ; la caj ; la camionet
        not_a_lead	-1	la camis ; la carcel ; la cervez ; la consult ; la esquin ; la feri ; la lengu
        not_a_lead	-1	la maestr ; la otr ; la rej ; la residenci ; la tristez ; la ultim ; las llav
        not_a_lead	-1	las pierna ; las tard ; last 0 ; laundromat ; lausd ; le <give> ; le hag ; le peg
        not_a_lead	-1	le sal ; lead a ; lengu ; library ; lie ; lik he ; lik me ; limpi en ; lip are ; lit
        not_a_lead	-1	liv mgr ; liv ther ; llev dos ; lo <give> ; lo llev ; locutor ; log in ; long as
        not_a_lead	-1	look over ; lost to ; lot ; lot and ; loteri ; loud ; love ; lun a ; m <phone>
        not_a_lead	-1	mad up ; mag ; mak <crowd> ; man is ; mar no ; mariachi ; marri ; marri coupl ; mas
        not_a_lead	-1	mas de ; mas que ; mayb <amount> ; me <fall> ; me <give> ; me <need> ; me down
        not_a_lead	-1	me her ; me i ; me los ; me pidi ; me tom ; me up ; medic que ; mejor ; meno el
        not_a_lead	-1	methadon 0 ; mi <child> ; mi <crowd> ; mi <kin> ; mi car ; mi maestr ; mi nuer
        not_a_lead	-1	might i ; might you ; min ; mind ; mis hija ; mis hijo ; mol ; mom + ; mom in
        not_a_lead	-1	mom say ; money for ; mor of ; morn ; mortgag in ; moth has ; msg ; my <drive>
        not_a_lead	-1	my <kin> ; my <school> ; my apartment ; my aunt ; my brother ; my coffe ; my ear
        not_a_lead	-1	my liv ; my neighbor ; my niec ; my parent ; my rib ; my school ; my signatur
        not_a_lead	-1	my third ; my tio ; my tongu ; my ~nephew ; nam + ; near <give> ; near gav ; needl
        not_a_lead	-1	neg ; nen ; ng ; ni ~<drug> ; nic ; night owl ; night the ; nin hour ; ninety <day>
        not_a_lead	-1	ninety day ; ningun lad ; no ~<container> ; no ~<emergency> ; no ~<home>
        not_a_lead	-1	no ~<sick> ; no ~<take> ; no ~<think> ; no ~busc ; no ~est ; no ~estoy ; no ~ide
        not_a_lead	-1	no ~ve ; nobody <say> ; nobody is ; nobody on ; nobody ther ; nobodyl ; noch desd
        not_a_lead	-1	noon and ; not her ; not ~<always> ; not ~<appointment> ; not ~<buy> ; not ~<eat>
        not_a_lead	-1	not ~an ; not ~going ; not ~over ; not ~sick ; noth lik ; noth sinc ; novent
        not_a_lead	-1	nowher ; nuev ; numb on ; numb only ; nurs ; nurs 0 ; nurs lin ; nurs with
        not_a_lead	-1	o <trade> ; och ; of <night> ; of <sedative> ; of current ; of littl ; of servic
        not_a_lead	-1	off sinc ; offer to ; offic has ; old ; on <day> ; on <hear> ; on break ; on cok
        not_a_lead	-1	on friday ; on i ; on ice ; on ln ; on lunch ; on night ; on som ; on spe ; on staf
        not_a_lead	-1	on stov ; on the ; on tv ; onc <happy> ; one of ; one week ; one who ; only do
        not_a_lead	-1	only drink ; only his ; open an ; open thi ; opening in ; oper ; or doe ; or four
        not_a_lead	-1	or i ; or should ; or to ; oth day ; oth half ; our <hospital> ; our <intoxicated>
        not_a_lead	-1	our <play> ; our door ; our high ; our is ; out at ; out my ; out your
        not_a_lead	-1	outpatient for ; outsid ; outsid my ; over <amount> ; over his ; over seventy
        not_a_lead	-1	over to ; overdos on ; p 0 ; pag and ; pag la ; pag un ; pan dulc ; papa <need>
        not_a_lead	-1	par <stop> ; par mi ; park on ; particular ; pastil ; pay aft ; pay or ; pech ; peel
        not_a_lead	-1	peopl for ; peopl off ; per no ; pid una ; piens ; pierna ; piz ; pk ; plac lik
        not_a_lead	-1	plug ; point ; pong ; por fin ; porf ; porqu ; portugu ; predict ; prefer ; prefier
        not_a_lead	-1	premis ; pres two ; pric ; primer <day> ; primer dia ; primer vez ; probation
        not_a_lead	-1	program ; promis ; pt on ; pued <take> ; put my ; que de ; que el ; que era ; que es
        not_a_lead	-1	que estoy ; que va ; quebr ; quien <clean> ; quier intern ; quier una ; re <partner>
        not_a_lead	-1	re client ; re old ; reach out ; real ; recovery 0 ; regresan ; rej ; reloj
        not_a_lead	-1	reparti ; repeat ; report on ; request for ; resid ; resident <consume>
        not_a_lead	-1	resident in ; resident use ; residential in ; right <moment> ; right now
        not_a_lead	-1	right person ; ring and ; rn ; room and ; room or ; room want ; rr ; rub ; ruid
        not_a_lead	-1	rush ; s m ; safe ; said it ; said its ; sal ; sav my ; say end ; say the ; scor on
        not_a_lead	-1	se <wait> ; se est ; se tom ; security <official> ; see that ; self pay ; sem
        not_a_lead	-1	send my ; servic <pet> ; she <happy> ; she <write> ; she drink ; she goe ; she said
        not_a_lead	-1	she took ; she wer ; sherry ; shield ; shirt ; sho in ; shuttl ; si ; si falt
        not_a_lead	-1	si ~aceptan ; si ~hay ; sid of ; sient ; sign 0 ; sign and ; sin ~que ; sin ~sal
        not_a_lead	-1	sinc they ; sir or ; siren ; sis ; sist sent ; six word ; skip ; sleep ; sleep ther
        """
}
