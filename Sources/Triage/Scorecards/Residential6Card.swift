extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential6 = """
        residential	-1	<need> <sober> ; <need> <stop> ; <need> nam ; <needle> thi ; <night> <asleep>
        residential	-1	<night> <awake> ; <night> <colleague> ; <night> <fall> ; <night> <partner>
        residential	-1	<night> <pet> ; <night> <see> ; <night> <stop> ; <night> <trade> ; <night> doe
        residential	-1	<night> im ; <night> noth ; <official> <pet> ; <opening> <always> ; <opioid> <play>
        residential	-1	<opioid> por ; <order> <home> ; <order> <take> ; <outdoors> <calm>
        residential	-1	<outdoors> <hold> ; <outdoors> <night> ; <outdoors> <say> ; <outdoors> was
        residential	-1	<pain> lik ; <pain> toracic ; <partner> <container> ; <partner> <night>
        residential	-1	<partner> <treatment> ; <partner> <write> ; <partner> com ; <partner> est
        residential	-1	<partner> her ; <partner> in ; <partner> mad ; <partner> too ; <past> <pet>
        residential	-1	<past> <withdrawal> ; <past> my ; <past> ~pt ; <pet> <asleep> ; <pet> <clothes>
        residential	-1	<pet> <opening> ; <pet> for ; <phone> <clothes> ; <phone> <eat> ; <phone> <hot>
        residential	-1	<phone> <soon> ; <phone> aft ; <phone> she ; <phone> to ; <phone> when
        residential	-1	<pill> <always> ; <pill> <month> ; <pill> <put> ; <pill> in ; <play> <phone>
        residential	-1	<promise> <take> ; <promise> to ; <put> <go> ; <put> <opioid> ; <put> for
        residential	-1	<record> <say> ; <record> one ; <relapse> prevention ; <remember> <eat>
        residential	-1	<remember> it ; <room> 0 ; <room> <container> ; <room> <intoxicated>
        residential	-1	<room> <kill> ; <room> go ; <room> sinc ; <rope> <past> ; <sad> <happy> ; <say> con
        residential	-1	<say> go ; <say> to ; <say> ~<drug> ; <school> ; <school> <drug> ; <school> <fall>
        residential	-1	<school> <insurance> ; <school> <last> ; <school> <town> ; <school> <week>
        residential	-1	<school> es ; <school> only ; <sedative> <kin> ; <sedative> <moment>
        residential	-1	<sedative> <past> ; <see> 0 ; <see> <bodypart> ; <see> und ; <seizure>
        residential	-1	<seizure> <drive> ; <seizure> en ; <shake> <amount> ; <shame> <amount>
        residential	-1	<sick> <bodypart> ; <sick> <moment> ; <sick> to ; <sober> <die> ; <sober> con
        residential	-1	<sober> with ; <soon> <week> ; <start> <amount> ; <start> <drug>
        residential	-1	<start> <treatment> ; <start> at ; <start> en ; <stiff> <chestheart>
        residential	-1	<stiff> <daytime> ; <stimulant> <go> ; <stimulant> <happy> ; <stimulant> <month>
        residential	-1	<stimulant> <sober> ; <stimulant> <town> ; <stimulant> <treatment> ; <stimulant> el
        residential	-1	<stimulant> he ; <stimulant> is ; <stimulant> main ; <stimulant> nad
        residential	-1	<stimulant> pt ; <stimulant> que ; <stimulant> the ; <stop> <see> ; <stop> of
        residential	-1	<stop> sus ; <stranger> <need> ; <stranger> <opioid> ; <stranger> <order>
        residential	-1	<stranger> <phone> ; <stranger> <say> ; <stranger> a ; <stranger> els
        residential	-1	<take> <afraid> ; <take> <appointment> ; <take> <ask> ; <take> <cold>
        residential	-1	<take> <lock> ; <take> <medicine> ; <take> <school> ; <take> <town> ; <take> hast
        residential	-1	<take> som ; <take> thi ; <think> <consume> ; <think> <write> ; <think> ther
        residential	-1	<think> y ; <threat> of ; <tired> per ; <tool> <room> ; <town> <blood> ; <town> is
        residential	-1	<town> one ; <town> thi ; <trade> <water> ; <treatment> <drug> ; <treatment> <go>
        residential	-1	<treatment> <outdoors> ; <treatment> <pet> ; <treatment> and ; <treatment> her
        residential	-1	<treatment> just ; <treatment> on ; <treatment> to ; <trust> ; <trust> <asleep>
        residential	-1	<trust> <count> ; <trust> <day> ; <trust> <leave> ; <trust> for ; <try>
        residential	-1	<try> <take> ; <try> nad ; <vermin> <home> ; <vermin> und ; <volunteer> <day>
        residential	-1	<wait> <year> ; <wait> las ; <week> <promise> ; <week> <room> ; <week> <treatment>
        residential	-1	<week> casi ; <week> when ; <withdrawal> <amount> ; <withdrawal> <fluid>
        residential	-1	<withdrawal> and ; <withdrawal> from ; <withdrawal> myself ; <withdrawal> no
        residential	-1	<write> <ask> ; <write> <soon> ; <write> <trade> ; <write> for ; <write> my
        residential	-1	<year> i ; <year> soy ; <year> up ; @ 0 ; a <colleague> ; a <give> ; a <hear>
        residential	-1	a <home> ; a <insurance> ; a <intoxicated> ; a <palecolor> ; a <pill>
        residential	-1	a <withdrawal> ; a <write> ; a bowl ; a bundl ; a button ; a calend ; a cent
        residential	-1	a crack ; a desintoxic ; a few ; a heavy ; a hot ; a ir ; a lead ; a lit
        residential	-1	a mattres ; a nit ; a parent ; a problem ; a singl ; a squeez ; a subpoen
        residential	-1	a supplement ; a trial ; a vec ; a version ; a viv ; a word ; about his ; abuel y
        residential	-1	ad ; addict and ; adv 0 ; advirti ; aft 0 ; aft fiv ; aft hour ; aft my ; afterward
        residential	-1	age 0 ; ago stitch ; aguant los ; aid and ; air condition ; al cuart ; al rat
        residential	-1	alcanz par ; alcohol all ; alguien me ; all <school> ; all im ; all over ; all she
        residential	-1	alprazolam ; already know ; als <play> ; am seventy ; amphetamin ; an <alcohol>
        residential	-1	an <drug> ; an addict ; an adolescent ; an alcoholic ; and <drive> ; and <shake>
        residential	-1	and <stimulant> ; and driv ; and mis ; and residential ; and som ; and want
        residential	-1	and wed ; and win ; announcement ; ano soy ; anoth <treatment> ; any plac ; any tim
        residential	-1	anyth aft ; apartment in ; aqui en ; aqui estoy ; arbor ; are <put> ; are <stop>
        residential	-1	as <take> ; as ill ; asi de ; asi est ; ask anyway ; ask if ; asleep and ; asust
        residential	-1	at 0 ; at length ; at sixty ; avion ; away twelv ; azul y ; back 0 ; back <home>
        residential	-1	back <pain> ; back surgery ; ban ; bar 0 ; bastant ; bathrm ; battl ; bautiz
        residential	-1	be noth ; be sent ; bed again ; bed meth ; been <leave> ; been cal ; been two
        residential	-1	been year ; beer every ; befor anyth ; befor that ; being in ; bel ; bend ; besid
        residential	-1	between <day> ; bf on ; bicycl ; birth ; bit of ; bleach ; blu dai ; body ; bon
        residential	-1	bor ; bought my ; box and ; box is ; breath ; breath and ; bright <color>
        residential	-1	bright red ; bromazolam ; broth cam ; broth died ; broth lost ; btl ; bug und
        residential	-1	buri ; busc ayud ; by <emergency> ; by <pet> ; by <record> ; by a ; by din ; by fax
        residential	-1	by six ; cal me ; callback ; cam from ; can believ ; can leav ; can peopl
        residential	-1	can talk ; can we ; cant swallow ; captain ; car of ; cash and ; casi a
        residential	-1	casi diari ; cat ; cb <day> ; cer ; certain ; certificat from ; cervez y ; chamomil
        residential	-1	check and ; chocolat ; church bel ; cier ; cinc noch ; circl the ; clean in
        residential	-1	clear her ; clinica ; clos night ; clr liv ; clr said ; clt <say> ; cm ; coachel
        residential	-1	cobr laps ; cobran ; coc ; cocain for ; cok ; cok + ; cok friday ; cok or ; cok til
        residential	-1	cold turkey ; com <clean> ; com at ; com quien ; comunitari ; con <count>
        residential	-1	con doctor ; con uno ; consulta ; contact ; contrat ; cooler ; corre ; couldnt get
        residential	-1	crack all ; crack the ; cranky ; creen ; creen que ; cristal casi ; crystal sinc
        residential	-1	crystal two ; cun que ; current ; cut ; cut off ; cv ; d inpt ; d program ; d smok
        residential	-1	dad ; dai about ; dai drink ; dast ; dast 0 ; day detox ; day from ; day long
        residential	-1	day residential ; day stay ; day ten ; day the ; day they ; day thi ; de <eat>
        residential	-1	de <hit> ; de <night> ; de <opioid> ; de <week> ; de adentr ; de facil ; de joven
        residential	-1	de las ; de nad ; de noch ; de seman ; de solter ; defendant ; dej ; dej mi
        residential	-1	del <kin> ; del <stimulant> ; delt 0 ; deni inpt ; dependency <official>
        residential	-1	desintoxic ; detox off ; detox was ; detox yest ; dicen que ; didnt giv
        residential	-1	didnt want ; dio a ; discharg from ; discharg me ; do <moment> ; do his ; do now
        residential	-1	do yal ; dobl ; dock and ; doctor look ; doctor told ; doe spe ; doe to ; don for
        residential	-1	dop 0 ; dopesick ; dos ano ; doubl ; down l ; dres room ; drift ; drink is
        residential	-1	drink now ; drink problem ; drink saturday ; driv out ; dts 0 ; each even
        residential	-1	each morn ; ehr ; eight to ; el <container> ; el <hot> ; el avion ; el mezcal
        residential	-1	el muert ; el otr ; el pastel ; electrical ; elk ; els ever ; els wil ; ems
        residential	-1	en <money> ; en <phone> ; en com ; en line ; en monterrey ; en nuestr ; encontr su
        residential	-1	end my ; end of ; escol ; eso hac ; espanol ; est <fluid> ; est mi ; estoy san
        residential	-1	estuv tre ; eval don ; even in ; even use ; ever sinc ; every birthday ; every liv
        residential	-1	every oth ; eviction ; ex <take> ; ex and ; expect ; expedient ; eye in ; f <phone>
        residential	-1	f <treatment> ; f cal ; f heroin ; f ice ; f paralegal ; f want ; fal apart
        residential	-1	fal to ; fami of ; farmaci ; favor ; feliz ; fentanil ; fentanil todo
        residential	-1	fentanyl death ; fil a ; finish 0 ; firework ; first one ; flag ; flam ; flask
        residential	-1	food ; for <consume> ; for <drug> ; for <happy> ; for <withdrawal> ; for decad
        residential	-1	for everyth ; for four ; for fun ; for help ; for les ; for me ; for myself
        residential	-1	for one ; for spous ; for treatment ; for whom ; forfeit ; forget to ; fork ; form
        residential	-1	form ~pt ; fre for ; from a ; from job ; from then ; fum crystal ; fum mot ; furth
        residential	-1	g <always> ; gallon of ; get 0 ; get leav ; get som ; get tight ; gf <stimulant>
        residential	-1	goe in ; golf bal ; gon a ; good <day> ; gordit ; got it ; grab phon ; grand
        residential	-1	grandbabi ; grief ; groggy ; group for ; group or ; grup par ; gun in ; gun out
        residential	-1	guy at ; hac <year> ; hac ano ; hac com ; hac las ; had <build> ; had <stimulant>
        residential	-1	had cocain ; had nev ; had so ; had som ; half in ; hand ; hand them ; happen on
        residential	-1	hard <alcohol> ; hardwar ; has <amount> ; has <blade> ; has dementi ; has nam
        residential	-1	has not ; has our ; has taken ; hast <month> ; hav <alcohol> ; hav <chestheart>
        residential	-1	hav <stranger> ; hav run ; hav them ; havent used ; he doesnt ; he drank
        residential	-1	he finish ; he hav ; he is ; he smok ; heart doing ; hed nev ; hel <consume>
        residential	-1	hel use ; help ; herman tom ; hes <break> ; hes mad ; hidrocodon ; hij sali
        residential	-1	hij tien ; hik ; him <write> ; him leav ; him so ; his 0 ; his eye ; his fish
        residential	-1	his iop ; his roommat ; his ~moth ; hom nin ; hom sunday ; hom they ; hosp pt
        residential	-1	hospital dond ; hour by ; hous or ; hous ther ; hous went ; how doe ; how many
        residential	-1	how my ; hoy no ; hr <write> ; hrs ago ; hunt for ; hx ~sz ; i count ; i die
        residential	-1	i driv ; i hav ; i knew ; i mak ; i park ; i phon ; i skip ; i spend ; ice <take>
        residential	-1	ice in ; ice most ; ice thre ; id had ; id lik ; id nev ; id rath ; im <afraid>
        residential	-1	im <insurance> ; im aft ; im eleven ; im fil ; im hom ; im marri ; im not ; im the
        residential	-1	in <opening> ; in anywher ; in bakersfield ; in compton ; in each ; in half
        residential	-1	in its ; in orang ; in pasaden ; in truck ; in two ; ins <say> ; inst ; intern 0
        residential	-1	intern y ; intervention ; iop then ; is <continue> ; is <job> ; is detox ; is iop
        residential	-1	is not ; is on ; is see ; is sit ; is stil ; it <day> ; it but ; it has ; it ive
        residential	-1	it lik ; its 0 ; its <outdoors> ; its back ; its cocain ; its his ; its ok
        residential	-1	ive taken ; ive thought ; jaw and ; jim ; jittery ; juez ; just walk ; keep driv
        residential	-1	keep thi ; keep work ; kept right ; kil ; kil for ; klonopin 0 ; know ther ; kore
        residential	-1	la <drug> ; la <moment> ; la <school> ; la cuchar ; la de ; la juez ; la muel
        residential	-1	la niev ; la oficin ; la primer ; la quij ; la rodil ; la tin ; label ; labio azul
        residential	-1	lack ; ladi ; lanch de ; larg <pet> ; larg animal ; las <key> ; las <pill>
        residential	-1	las cinc ; las llav ; las ventana ; laundry and ; le <height> ; le dig ; left for
        residential	-1	left in ; left nippl ; leftov <opioid> ; leg kick ; lemon cak ; letter from
        residential	-1	lik <always> ; lik <money> ; lik <need> ; lik every ; lik someth ; lik to
        residential	-1	limit on ; lin <eat> ; lin <go> ; lin <say> ; lin at ; lin cook ; line ; liquid
        residential	-1	liv her ; lo <stop> ; lo dio ; lo pued ; local <money> ; lol ; long <say>
        residential	-1	look und ; los <caretaking> ; los <count> ; los <treatment> ; los <year> ; los ano
        residential	-1	los cuid ; los diez ; los escalon ; los labio ; lost count ; lost hous ; lun en
        residential	-1	lunch and ; lvm ; m drink ; m etoh ; m found ; m wif ; madam ; mam pregunt ; man to
        residential	-1	margarita ; mas ; max ; mayb <count> ; mayb onc ; me <hit> ; me <treatment>
        residential	-1	me crystal ; me on ; me promis ; me tom ; me ~<pain> ; me ~duel ; med room
        residential	-1	medical <need> ; medical clear ; medical necessary ; melt ; memory ; mes ; mes fum
        residential	-1	mes por ; meth thi ; meth want ; mg tid ; mgmt <furniture> ; mgmt bed ; mi nin
        residential	-1	mi roomi ; mi vid ; mid <law> ; mil dolar ; mirror and ; mis shift ; mis work ; mo
        residential	-1	mo 0 ; mon from ; month only ; month ther ; month without ; mor lik ; most about
        residential	-1	moth pas ; mount ; much of ; much or ; music ; my <law> ; my <month>
        residential	-1	my apprenticeship ; my closet ; my first ; my grandm ; my guy ; my kne ; my lung
        residential	-1	my public ; my ~wif ; myself out ; nad no ; nd tim ; near me ; need one ; need step
        residential	-1	network ; nev <always> ; nev dai ; new <stranger> ; next door ; next loc
        residential	-1	next morn ; ni <consume> ; ni uso ; niet ; niet que ; night nurs ; night thi
        residential	-1	nippl ; no <drug> ; no <give> ; no contest ; no for ; no it ; no kin ; no money
        residential	-1	no prior ; no saving ; no y ; no ~psychosi ; no ~substanc ; nobody her ; noch con
        residential	-1	noch que ; normal que ; not <awake> ; not <need> ; not <sick> ; not les ; not walk
        residential	-1	not ~stop ; noth befor ; now drink ; now say ; nuev ya ; numb 0 ; o de
        residential	-1	of <asleep> ; of <hospital> ; of <illness> ; of <insurance> ; of firebal ; of jail
        residential	-1	of may ; of pinot ; of red ; off <job> ; off <past> ; off befor ; off booz
        residential	-1	off that ; off vodk ; oficin ; ojai and ; ok <day> ; ok today ; on <night>
        residential	-1	on <record> ; on <week> ; on foil ; on good ; on h ; on klonopin ; on suboxon
        residential	-1	on them ; on wood ; onc ; onc a ; one <container> ; one <daytime> ; one dui
        residential	-1	one night ; one weekend ; only <start> ; only if ; only want ; or <count> ; or doe
        residential	-1	or for ; or mayb ; order ; osei ; oth <drug> ; oth <month> ; oth <opioid>
        residential	-1	oth month ; oth sub ; oth subst ; otr <phone> ; our <money> ; our iop
        residential	-1	out <always> ; out <continue> ; out again ; out every ; out for ; out tuesday
        residential	-1	out wher ; out who ; outpt for ; over <chestheart> ; over <day> ; over and
        residential	-1	over tonight ; own no ; own text ; oxnard ; pag un ; pagan ; pago ; paid off
        residential	-1	pain in ; pair of ; pallet ; paloma ; panic attack ; panz ; paper ; par <soon>
        residential	-1	par despu ; par mi ; pas on ; pastilla que ; pay for ; pd en ; pediatric
        residential	-1	peer specialist ; peopl in ; peopl usual ; per cal ; per chart ; per el ; per quier
        residential	-1	per se ; peric ; peric todo ; pian teach ; pie en ; pip and ; pip thi ; plac that
        residential	-1	plan 0 ; plan at ; plan de ; plan for ; pleas <continue> ; pleas keep ; pleas tel
        residential	-1	pls ; ponemo ; position ; pour it ; pregunt a ; prob nad ; problem ; problem es
        residential	-1	program that ; program thre ; prom ; proof ; psych ; psych unit ; pt <kin>
        residential	-1	pt <partner> ; pt wif ; pueden <phone> ; pueden <treatment> ; pur <play> ; purpl
        residential	-1	q el ; que <continue> ; que <moment> ; que <say> ; que <trust> ; que dio ; que la
        residential	-1	que llam ; que pregunt ; que sig ; quier ; quier bajarl ; quier desintoxic
        residential	-1	quier platic ; quij ; ray ; re ; re <stimulant> ; read thes ; recoj ; refus
        residential	-1	refus 0 ; relaps prevention ; relationship ; remind ; rent from ; replacement
        residential	-1	res in ; resident <stimulant> ; residential day ; residential hous ; resp ; respons
        residential	-1	restrain ; rm ; room i ; root ; s <always> ; sabemo de ; said its ; said they
        residential	-1	salg ; salg del ; sali a ; sam <home> ; sam cal ; sam day ; say goodnight ; say on
        residential	-1	say she ; script ; se <feel> ; se cort ; se sient ; se ve ; se vin ; second job
        residential	-1	see about ; see him ; sel it ; self refer ; seman dos ; semana que ; senor de
        residential	-1	sentimental ; separ ; seren ; serv ; seventy ; she <blood> ; she <trust>
        residential	-1	she began ; shed go ; shift ; si ; si <ask> ; si dej ; sick to ; signal ; sigu y
        residential	-1	sin ; sin <money> ; sin probarl ; sinc <fall> ; sinc <need> ; sinc <phone>
        residential	-1	sinc fal ; sinc my ; sinc school ; sinc want ; sinc we ; singl <night> ; sister on
        residential	-1	six or ; sixty eight ; slam crystal ; slap ; slit ; slow and ; smok fentanyl
        residential	-1	snow con ; so hard ; so is ; so much ; sob with ; sol <caretaking> ; sol y ; som
        residential	-1	som <alcohol> ; som <child> ; som cok ; soma ; someon with ; someth for ; son wil
        residential	-1	sorry that ; spanish <say> ; spanish speak ; speak to ; speak with ; spic <consume>
        residential	-1	spic and ; spkr ; sponsor our ; staf ; stay so ; stil breath ; stil open
        residential	-1	stimulant ; stock ; stop it ; student ; su <treatment> ; su hij ; su pagin ; su sal
        residential	-1	sub ; sud ; suggest a ; sunday from ; surfboard ; swear ; sweetest ; sx report
        residential	-1	tailgat ; tak extr ; tak hom ; tak medi ; talk ; tank every ; tb test ; teach in
        residential	-1	teapot ; technician ; teeth are ; terminat ; terren ; than ive ; that as ; that im
        residential	-1	that in ; that mat ; that someth ; that when ; the <color> ; the <palecolor>
        residential	-1	the <partner> ; the <sad> ; the baby ; the balloon ; the color ; the community
        residential	-1	the crash ; the dentist ; the differenc ; the elevator ; the fentanyl ; the habit
        residential	-1	the hay ; the middl ; the pen ; the pian ; the riv ; the rum ; the sentenc
        residential	-1	the sheet ; the sink ; the sof ; the station ; the tabl ; the thought ; the wif
        residential	-1	the wifi ; the wind ; the yard ; the ~<play> ; them <night> ; them by ; them i
        residential	-1	them in ; then <say> ; then laugh ; then noth ; ther are ; ther isnt ; ther or
        residential	-1	ther privat ; therapist say ; thi <day> ; thi <record> ; thi week ; thing
        residential	-1	thing they ; thre and ; thre day ; thru <month> ; tid x ; tiemp en ; tienen
        residential	-1	tienen <crowd> ; til <furniture> ; til he ; tim <ask> ; tim <week> ; tim now
        residential	-1	tim week ; tio ; to <take> ; to cut ; to land ; to light ; to meet ; to open
        residential	-1	to payday ; to pick ; to shoot ; to start ; to ~<law> ; toe ; toe are ; togeth and
        residential	-1	told sponsor ; tom cuatr ; tom dos ; tom tod ; tonight the ; too <intoxicated>
        residential	-1	too many ; too smal ; toracic ; tosi ; tractor ; traemo ; treasur ; treint y ; tri
        residential	-1	tri my ; triag ; trumpet ; tuesday is ; turn de ; twelv day ; twin ; twing ; two at
        residential	-1	two glas ; two hundr ; typ from ; typ the ; ubic ; un infart ; un jalon
        residential	-1	un problem ; una ; una sei ; until 0 ; up befor ; up cok ; up every ; ur 0
        residential	-1	us <go> ; usand coc ; used and ; used crack ; used spe ; used ~cok ; using crack
        residential	-1	usted ayudan ; vap ; vecin ; vel ; vend la ; version ; vest de ; vivitrol
        residential	-1	voic from ; voluntad ; vomit blood ; wait ; walk around ; walk und ; want day
        residential	-1	want eval ; want intak ; want is ; want peopl ; want start ; was <outdoors>
        residential	-1	was <shake> ; was dead ; was final ; was fun ; was meant ; was proud ; was told
        residential	-1	wash the ; watch them ; wax ; way <phone> ; way cal ; we <ask> ; we <clothes>
        residential	-1	we <leave> ; we <put> ; we <wait> ; we bring ; we could ; we had ; web <record>
        residential	-1	web form ; weed ; week ago ; weekday and ; wer <go> ; wer at ; wer the
        residential	-1	what <town> ; what are ; what did ; what it ; what possibl ; which <day>
        residential	-1	who <die> ; who do ; who hasnt ; who own ; wif cal ; wif count ; wil <think>
        residential	-1	win night ; with <kin> ; with client ; with stranger ; with sup ; wkend + ; wonder
        residential	-1	work and ; work in ; wouldnt <think> ; writ about ; wrong ; x ray ; xanax in
        residential	-1	y <colleague> ; y <past> ; y acab ; y dond ; y nosotro ; ya termin ; year up
        residential	-1	yo los ; you <give> ; you mis ; you no ; you to ; your <insurance> ; your even
        residential	-1	your park ; your sit ; your tim ; zaz ; ~<colleague> ; ~<consume> and
        residential	-1	~<count> ~<day> ; ~<drug> <need> ; ~<leave> ~<day> ; ~<month> ~<treatment>
        residential	-1	~<need> ~tx ; ~<needle> ; ~<pain> ~el ; ~<past> ~tx ; ~<seizure> ~<stop>
        residential	-1	~<seizure> ~in ; ~<treatment> <kin> ; ~befor ; ~chor ; ~com ~off ; ~duel ~el
        residential	-1	~he ~<stop> ; ~icu ; ~if ~i ; ~me ~dan ; ~narcan ; ~no ~<think> ; ~nurs
        residential	-1	~prior ~tx ; ~psychosi no ; ~say ; ~send ; ~sub ; ~the ~<insurance>
        residential	-1	~the ~<treatment> ; ~through ; ~too ; ~vin ; ~work
        residential	-2	*ago.3 ; *confusion ; *confusion:negated ; *drinks.2:other_experiencer ; *family.8
        residential	-2	*jobSeeker ; *mildCue ; *misuse:other_experiencer ; *person:negated ; *phone.0
        residential	-2	*quantity.allDay ; *quitting:historical ; *relief
        residential	-2	*seizure.prior:other_experiencer ; *seizure:other_experiencer
        residential	-2	*substance.opioid:historical ; *suicidal ; *unaided:hypothetical ; *unaided:negated
        residential	-2	*uses:negated ; *wantsToQuit ; *withdrawalSign:hypothetical ; + <crowd> ; + <say>
        residential	-2	+ <treatment> ; + group ; + som ; / nt ; 0 <child> ; 0 <opioid> ; 0 <put> ; 0 al
        residential	-2	0 an ; 0 bag ; 0 blu ; 0 com ; 0 fum ; 0 he ; 0 mol ; 0 pint ; 0 pt ; 0 sam ; 0 wif
        residential	-2	<afraid> about ; <alcohol> <eat> ; <alcohol> <hit> ; <alcohol> <partner>
        residential	-2	<alcohol> <say> ; <alcohol> <week> ; <alcohol> de ; <alcohol> desd ; <alcohol> each
        residential	-2	<alcohol> is ; <alcohol> ld ; <alcohol> por ; <alcohol> tod ; <alone> <say>
        residential	-2	<alone> a ; <alone> y ; <always> <law> ; <always> <medicine> ; <always> <money>
        residential	-2	<always> has ; <amount> <container> ; <amount> bar ; <amount> by ; <amount> lik
        residential	-2	<amount> my ; <amount> unk ; <amount> ~<alcohol> ; <appointment> +
        residential	-2	<appointment> <money> ; <appointment> and ; <appointment> thi ; <ask> <clinician>
        residential	-2	<ask> <colleague> ; <ask> <friend> ; <ask> <job> ; <ask> <soon> ; <ask> how
        residential	-2	<ask> por ; <asleep> <crowd> ; <asleep> <treatment> ; <awake> <furniture>
        residential	-2	<awake> con ; <blade> <eat> ; <blood> <money> ; <blood> her ; <bodypart> <child>
        residential	-2	<bodypart> <hold> ; <bodypart> <stop> ; <bodypart> no ; <bodypart> right
        residential	-2	<bodysound> <hear> ; <bodysound> and ; <break> cp ; <build> at ; <build> de
        residential	-2	<buy> <asleep> ; <buy> <medicine> ; <buy> cart ; <cannabis> <think>
        residential	-2	<cannabis> <year> ; <cannabis> i ; <caretaking> 0 ; <caretaking> <colleague>
        residential	-2	<chestheart> 0 ; <chestheart> <chestheart> ; <child> <lock> ; <child> <night>
        residential	-2	<child> <stimulant> ; <child> <try> ; <church> with ; <clean> its
        residential	-2	<clinician> <caretaking> ; <clinician> <moment> ; <clinician> <take>
        residential	-2	<clinician> clear ; <clinician> for ; <clothes> <ask> ; <clothes> <outdoors>
        residential	-2	<colleague> <stop> ; <colleague> i ; <consume> <consume> ; <consume> <eat>
        residential	-2	<consume> <palecolor> ; <consume> <room> ; <consume> <take> ; <consume> <tool>
        residential	-2	<consume> all ; <consume> el ; <consume> from ; <consume> one ; <consume> su
        residential	-2	<consume> them ; <consume> todo ; <container> <need> ; <container> <opioid>
        residential	-2	<container> <promise> ; <container> <stimulant> ; <container> <stop>
        residential	-2	<container> de ; <container> down ; <container> is ; <continue> <angry>
        residential	-2	<continue> <need> ; <continue> la ; <continue> open ; <continue> sinc
        residential	-2	<count> <alcohol> ; <count> <crowd> ; <count> <furniture> ; <count> <pet>
        residential	-2	<count> <phone> ; <count> al ; <count> on ; <count> sinc ; <count> y
        residential	-2	<crowd> <pet> ; <crowd> lost ; <day> <bodypart> ; <day> <die> ; <day> <law>
        residential	-2	<day> del ; <day> eve ; <day> just ; <day> un ; <day> we ; <day> when
        residential	-2	<daytime> <crowd> ; <daytime> <fluid> ; <daytime> <furniture> ; <daytime> <money>
        residential	-2	<daytime> <outdoors> ; <daytime> <stop> ; <daytime> i ; <die> ; <die> in
        residential	-2	<drive> her ; <drug> <alcohol> ; <drug> <count> ; <drug> <take> ; <drug> <year>
        residential	-2	<drug> about ; <drug> that ; <drug> x ; <eat> <container> ; <eat> <day> ; <eat> her
        residential	-2	<eat> one ; <eat> par ; <eat> to ; <eat> without ; <emergency> <say>
        residential	-2	<emergency> <stranger> ; <emergency> <town> ; <emergency> en ; <fall> <room>
        residential	-2	<fall> you ; <feel> <home> ; <fire> <bodypart> ; <fire> <job> ; <fire> <leave>
        residential	-2	<fluid> <clothes> ; <fluid> <cold> ; <friend> <give> ; <friend> <headface>
        residential	-2	<friend> <month> ; <friend> <opioid> ; <friend> <stimulant> ; <friend> <write>
        residential	-2	<friend> pt ; <furniture> + ; <furniture> <breath> ; <furniture> <town>
        residential	-2	<furniture> de ; <furniture> if ; <give> <eat> ; <give> <vendor> ; <give> it
        residential	-2	<go> <key> ; <go> <stiff> ; <go> at ; <go> ins ; <go> right ; <go> und ; <goodbye>
        residential	-2	<happy> en ; <happy> the ; <headface> <build> ; <headface> <hear>
        residential	-2	<headface> <palecolor> ; <headface> en ; <hear> ther ; <height> <build>
        """
}
