extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential5 = """
        residential	1	<year> ~<need> ; a <blade> ; a <soon> ; a bed ; a book ; a chef ; a cool ; a dang
        residential	1	a delight ; a dim ; a do ; a fath ; a fiance ; a floor ; a heel ; a king ; a level
        residential	1	a library ; a machet ; a men ; a nun ; a parakeet ; a part ; a plat ; a podcast
        residential	1	a rav ; a rescu ; a rock ; a rul ; a shift ; a stag ; a teen ; a thursday ; a tim
        residential	1	a tortois ; a tourist ; a treatment ; a typical ; a visit ; a wallet ; a wed
        residential	1	a week ; a wif ; a ~<stranger> ; a ~man ; aboard ; about <month> ; about every
        residential	1	about money ; about nin ; adderal and ; advanc ; aft <eat> ; aft thi ; afuer con
        residential	1	again near ; ago befor ; ago feel ; ahi ; ahi <consume> ; ahor mism ; ahorc y
        residential	1	al pis ; albergu ; alcohol 0 ; all <month> ; all with ; already approv
        residential	1	already decid ; als use ; alway pas ; an intensiv ; an ~<emergency> ; an ~overdos
        residential	1	and <home> ; and <last> ; and being ; and circl ; and empti ; and get ; and nowher
        residential	1	and saturday ; and stepdad ; and theyl ; and went ; and when ; and wind ; and wont
        residential	1	anex y ; ano empez ; anxiety ; anywher ; appl health ; apt ; ard en ; are back
        residential	1	are love ; arrest a ; arriv with ; asi me ; ask sinc ; ask what ; asusten
        residential	1	at <play> ; at it ; at sist ; attack in ; audifono ; aug stil ; auth # ; ayer de
        residential	1	ayer sali ; back <room> ; back in ; back it ; back she ; bad new ; bag and
        residential	1	bal every ; bal gam ; bale ; bank ; barback ; barrier ; bartend ; bathroom floor
        residential	1	be cal ; be oblig ; becaus its ; been drink ; been going ; been to ; being <give>
        residential	1	being <sober> ; being sob ; besid my ; best man ; beyond a ; bien com ; bkgd
        residential	1	black out ; blad ; blu paint ; blyth ; board monitor ; bolsit de ; book about
        residential	1	bos ok ; botel de ; both <bodypart> ; both tim ; both use ; break a ; bring and
        residential	1	broth for ; broth hasnt ; buen <crowd> ; buen gent ; bup as ; burn through ; burnt
        residential	1	bus token ; but doesnt ; buy cok ; by <amount> ; by east ; by memorial ; caf
        residential	1	cal at ; calentur ; can <start> ; can afford ; can als ; can only ; can stand
        residential	1	cant <goodbye> ; cant <phone> ; cant <wait> ; cant cal ; cant hold ; cant know
        residential	1	cant mis ; cant walk ; carri a ; cart + ; cas nadi ; cas todo ; cash for ; cashi
        residential	1	casi ; casi <amount> ; cen ; chanc of ; charg me ; check <day> ; check day ; chimney
        residential	1	church ; cinc ano ; cirrosi ; ck ; clamp ; clas ; cle head ; client has
        residential	1	clr <continue> ; clr <promise> ; clr on ; clr thank ; cogi ; cok n ; cok test
        residential	1	cok through ; cok up ; cok wednesday ; cok wif ; cold with ; coloni ; colt ; comp 0
        residential	1	complain of ; complet iop ; complet residential ; con <job> ; con <write>
        residential	1	con diplom ; con mas ; con sombrer ; concern the ; condition ; confd in
        residential	1	congratulat ; conmig y ; cool ; cop ; corn <town> ; corn stor ; corol with ; corrig
        residential	1	cost ; cost y ; counselor every ; counselor on ; counselor said ; county road
        residential	1	court at ; cousin run ; cousin tak ; cov off ; cp ; crack per ; cristiano y
        residential	1	crystal for ; cuarent dia ; cuart ; cuart y ; cuerv ; cut my ; d for ; d/c fri ; d/t
        residential	1	dang to ; dangerou ; dat 0 ; daught liv ; day can ; day fent ; day how ; day labor
        residential	1	day option ; day or ; day releas ; day without ; day you ; dcd from ; de <drug>
        residential	1	de <need> ; de <stimulant> ; de cps ; de mart ; dead uncl ; deal with
        residential	1	dear admission ; dec par ; dej las ; del <write> ; del hog ; deny it ; depot
        residential	1	descans en ; desd ; despedi ; despedi de ; detox tmrw ; diari desd ; did and
        residential	1	did rehab ; didnt <caretaking> ; didnt car ; didnt know ; die ; dim ; dio per ; disc
        residential	1	diversion ; dj ; do <crowd> ; do in ; do them ; do thi ; doc ano ; doctor said
        residential	1	doctor sign ; doe <play> ; doe a ; doe cocain ; doesnt <think> ; doesnt know
        residential	1	dog ate ; doing <treatment> ; don stand ; dond ; dond me ; dont <ask> ; dont <trust>
        residential	1	dont ask ; dont need ; dont trust ; dos dia ; dos trabajo ; drink two ; drink when
        residential	1	driv at ; driv him ; drov to ; drown at ; dx <illness> ; dying to ; ear <illness>
        residential	1	ech ; egg on ; el <official> ; el <take> ; el ambulatori ; el estacionamient
        residential	1	el garag ; el juez ; el recib ; el tren ; el veran ; elbow hot ; eleven year
        residential	1	els so ; em ; emoji ; emt and ; en <insurance> ; en bayamon ; en calentur ; en hosp
        residential	1	en tegucigalp ; en un ; ener 0 ; ent 0 ; entir ; entr los ; escrib est ; eso ya
        residential	1	espos alcohol ; est <hit> ; est <home> ; est <see> ; est fum ; est moment
        residential	1	est viend ; estuv sei ; etoh dai ; even thing ; evening would ; ever at ; ever seen
        residential	1	every box ; everybody i ; everybody ther ; everyon at ; ex say ; exprim
        residential	1	extension cord ; eyebrow and ; f <drive> ; f <law> ; f <play> ; f <stimulant>
        residential	1	f cristal ; f first ; famili y ; far ive ; farmer ; fast can ; fax no ; feb back
        residential	1	fenc and ; fent 0 ; fentanyl sinc ; ferry ; fight ; finish it ; first <job>
        residential	1	first <outdoors> ; fitnes ; fiv shift ; flew to ; floor ; flor <palecolor>
        residential	1	flor blu ; foot on ; for <amount> ; for <breath> ; for <photo> ; for <play>
        residential	1	for <vermin> ; for <volunteer> ; for <week> ; for air ; for cok ; for denis
        residential	1	for half ; for howev ; for money ; for over ; for us ; for word ; fortnight
        residential	1	found <container> ; found noth ; four ; four if ; friday she ; friday to
        residential	1	friend who ; from <day> ; from bil ; from hosp ; fuer a ; ful <stop> ; fum ya
        residential	1	funny thing ; furnish ; gabapentin 0 ; gana ; girl and ; giv detail ; given ; glas
        residential	1	go <moment> ; go <treatment> ; go back ; go someplac ; go thi ; go ~<treatment>
        residential	1	go ~inpatient ; goe around ; going for ; gon 0 ; gon to ; good <insurance>
        residential	1	good one ; gord ; got me ; got medi ; gratitud ; great <child> ; group is
        residential	1	grown kid ; grown son ; gun for ; gun is ; gus ; guy lik ; habl ; hac mas
        residential	1	had <illness> ; had been ; had bet ; had six ; had used ; half a ; hand to
        residential	1	hang out ; hardest ; has <child> ; has <room> ; has epilepsy ; has eye ; has offer
        residential	1	has read ; hasnt let ; hast las ; hav <give> ; havent drank ; he brok ; he chok
        residential	1	he huf ; he kick ; he laugh ; he return ; he wil ; he ~<stop> ; heal ; hear voic
        residential	1	heart was ; heat vent ; hel from ; hel go ; her apartment ; her cocain
        residential	1	her counselor ; her parent ; her plac ; her sho ; herman pued ; hes 0 ; hes <clean>
        residential	1	hes <eat> ; hes <treatment> ; hes cur ; hes hear ; hes ready ; hes through ; hesperi
        residential	1	high at ; him <crowd> ; himself ask ; his <job> ; his <room> ; his grad ; his trail
        residential	1	hit anybody ; hold on ; hom dad ; hom wednesday ; hombr ; homeroom ; honest dont
        residential	1	honest i ; hor ; hosp ; hosp d/c ; hospital dri ; hot test ; hous want ; housemat
        residential	1	hr told ; hueso ; husb wif ; i <bodysound> ; i <intoxicated> ; i <wait> ; i bang
        residential	1	i blow ; i lov ; i nod ; i pick ; i review ; i rotat ; i start ; i stil ; i tun
        residential	1	i ~<need> ; ice he ; idk ; if <treatment> ; igual ; im <hear> ; im <need>
        residential	1	im <past> ; im behind ; im finish ; im hear ; im past ; im through
        residential	1	in <appointment> ; in <church> ; in <week> ; in again ; in bg ; in colleg ; in from
        residential	1	in if ; in kindergarten ; in stay ; in utah ; includ ; inf ; inf cb ; inpt detox
        residential	1	inyect ; is <kin> ; is <need> ; is <unreal> ; is back ; is crack ; is don
        residential	1	is finish ; is giv ; is it ; is ive ; is kil ; is lik ; is paid ; is thursday
        residential	1	isnt <stop> ; it <amount> ; it <home> ; it <medicine> ; it <need> ; it <write>
        residential	1	it cost ; it liv ; it six ; it until ; ito ; its <leave> ; its <take> ; its job
        residential	1	iv x ; ive <stop> ; ive been ; ive lost ; ive run ; ive ~been ; jail d/c
        residential	1	jail detox ; jail re ; jefit ; juan ; judg said ; judg wil ; jump off ; just cam
        residential	1	just cant ; just go ; just my ; just try ; juvenil ; k every ; kais y ; keppr ~last
        residential	1	kept smok ; ketamin aft ; kick me ; kick my ; kid in ; kid not ; kil me
        residential	1	kitchen island ; know but ; know if ; know ill ; la <appointment> ; la <opioid>
        residential	1	la camionet ; la cuart ; la hij ; la mayor ; la tiend ; las <bodypart> ; las xanax
        residential	1	lasagn ; last chanc ; last nam ; last quart ; last tap ; last use ; late and ; latin
        residential	1	laundromat on ; law is ; ld 0 ; le contest ; le ech ; le met ; leagu ; least
        residential	1	leav she ; leav so ; leav wed ; left befor ; left is ; leftov <eat> ; les of
        residential	1	les than ; licens 0 ; light for ; lik <past> ; lik befor ; lik breath ; lik who
        residential	1	lik with ; liv ; liv up ; lm ; lmp ; lo <buy> ; lo <order> ; lo <treatment>
        residential	1	lo llamen ; lo llev ; load the ; los <headface> ; los <hear> ; los <town> ; los fin
        residential	1	lost my ; lupu ; m cristal ; m in ; m s/p ; m used ; mak <think> ; mak plan
        residential	1	malibu <last> ; malibu in ; malibu last ; mam y ; marguerit ; mart me ; masc 0
        residential	1	mat in ; mat what ; may a ; me about ; me all ; me apoy ; me despedi ; me las
        residential	1	med school ; medical <leave> ; medical leav ; mensaj ; met ; meth befor ; meth kid
        residential	1	meth possession ; meth that ; meth use ; meth using ; meth with ; mg / ; mg a
        residential	1	mi <school> ; mi <write> ; mi parej ; mi perrit ; mi po ; mi tal ; mid <phone>
        residential	1	mid cal ; mientra <go> ; misma ; mo stil ; modo ; mol + ; mom my ; monday at ; money
        residential	1	monitor want ; month not ; mor sinc ; moreton ; morning are ; most for ; moth he
        residential	1	msw ; much dai ; much it ; muj y ; mural ; must do ; must finish ; my <media>
        residential	1	my <pill> ; my <year> ; my block ; my bos ; my boy ; my cdl ; my ceil ; my girl
        residential	1	my hour ; my insuranc ; my lat ; my licens ; my manag ; my mind ; my plac ; my rib
        residential	1	my sock ; my temp ; my thirti ; my union ; my way ; n its ; naloxon ; nam are
        residential	1	nanny ; near enough ; near every ; neck tatto ; need placement ; neighbor with
        residential	1	neighborhood ; nev <phone> ; new one ; night again ; night as ; ningun <treatment>
        residential	1	nit evry ; nit now ; nitrou ; nitrou the ; nivel ; no <headface> ; no alcohol
        residential	1	no detail ; no excus ; no hom ; no mor ; no ord ; no problem ; no violenc
        residential	1	no ~<partner> ; no ~cp ; no ~oig ; nobody <angry> ; nobody <consume> ; noch dos
        residential	1	noma <say> ; noma que ; noon with ; nos dij ; not how ; noth <go> ; novi ; now ive
        residential	1	now swing ; numb one ; nurs aid ; nuy y ; o cuatr ; obs ; ocup ; of <sick>
        residential	1	of colleg ; of myself ; of putty ; of sick ; of smok ; of someth ; of tequil
        residential	1	off <opioid> ; off beer ; off everyth ; off fentanyl ; oh ; ojo pelon ; oll
        residential	1	on <chestheart> ; on and ; on borrow ; on cocain ; on googl ; on kne ; on liv
        residential	1	on mol ; on that ; on work ; onc mor ; one good ; one not ; one room ; one the
        residential	1	one took ; opening ; opening in ; opi <treatment> ; opi detox ; or four ; or go
        residential	1	or two ; orden ; oth <treatment> ; our <school> ; our <trade> ; our den
        residential	1	our ~<treatment> ; out <day> ; out as ; out sinc ; out tomorrow ; out yesterday
        residential	1	out your ; outpt ; overdos 0 ; owed ; own <law> ; own hom ; own is ; own moth
        residential	1	own phon ; own up ; oxy ; pack and ; pal <bodypart> ; pandemic ; pandemic and
        residential	1	par <trade> ; par a ; parakeet and ; pareja ; parent no ; park spac ; park structur
        residential	1	parrot say ; part that ; pas la ; pas se ; past it ; pedaz ; peopl do ; peopl my
        residential	1	per dad ; perders ; pick her ; pid residencial ; pit ; piz ; plac for ; plac he
        residential	1	plan medic ; platic lo ; point a ; pop <stimulant> ; por <treatment> ; por escrit
        residential	1	porqu por ; portrait ; pot of ; pound of ; ppl ; ppo ; pregunt q ; prescot az
        residential	1	pretty ; prim se ; prision ; privat <money> ; privat pay ; probation 0
        residential	1	program becaus ; program now ; project ; prop on ; protocol for ; psych <say>
        residential	1	pt himself ; puent en ; put to ; putty ; python ; que caig ; que ocup ; que poquit
        residential	1	que ser ; que si ; que teng ; que vend ; quem la ; question befor ; quier cam
        residential	1	quit the ; rath not ; ratit ; razor is ; re <outdoors> ; re liv ; ready to
        residential	1	real <need> ; reciben el ; recog ; recomiendan y ; referenc ; regres al ; rehearsal
        residential	1	requir ; res <furniture> ; res bed ; resident <clinician> ; restles ; retir nurs
        residential	1	reunif ; reunification plan ; review of ; rib suck ; right ther ; ring twic
        residential	1	rm with ; rn i ; road and ; road to ; rob me ; rom ; rop in ; round ; rp is
        residential	1	rub the ; sa ; sab la ; sac de ; saf <home> ; said why ; said you ; sali de
        residential	1	sali limpi ; sam coffe ; satisfi ; saturday and ; saturday sometim ; saturday thing
        residential	1	say thi ; school i ; school on ; screen neg ; se <water> ; se asusten ; se iba
        residential	1	se pele ; second try ; segur flor ; seiz the ; seman and ; seman tambien ; semana de
        residential	1	senor tien ; sent the ; seo ; ser ; sesent dia ; seven year ; she <happy>
        residential	1	she <put> ; she als ; she bring ; she burn ; she correct ; she stay ; shel <phone>
        residential	1	shel cal ; shift / ; shift a ; shift two ; shirt with ; sho off ; shop around
        residential	1	should add ; shov ; shrub ; si ~<take> ; si ~reciben ; siet en ; sign that
        residential	1	sin <stop> ; sinc aug ; sinc august ; sinc thur ; sinc thursday ; sist out
        residential	1	sister and ; six month ; six night ; skip a ; slay ; slay me ; slow season
        residential	1	smal <night> ; smok shop ; smok weed ; snort cocain ; so himself ; so yes ; sob now
        residential	1	sob say ; sol asi ; sol par ; somo de ; son <stop> ; soonest ; sourdough start
        residential	1	spe four ; spent christma ; sponsor i ; spot in ; spous husb ; start and ; start thi
        residential	1	starv ; stat 0 ; stay her ; stay put ; steer wheel ; stil pick ; stockton ; stood by
        residential	1	stop ; story about ; straight with ; streak ; stuf in ; stupid ; su beb ; su car
        residential	1	sw <ask> ; sw ask ; sword ; sí <say> ; tabl in ; tacha y ; tak tim ; tak whatev
        residential	1	tal de ; talk in ; tambien ; tatto artist ; teeth clock ; telehealth iop ; ten feet
        residential	1	teng hijo ; termin ; test sinc ; text first ; text ok ; th its ; than <say>
        residential	1	than ninety ; that <bodysound> ; that <moment> ; that <stimulant> ; that <treatment>
        residential	1	that ice ; thatl ; the <clean> ; the <fall> ; the <feel> ; the <night>
        residential	1	the <opioid> ; the <school> ; the <threat> ; the <week> ; the arm ; the balcony
        residential	1	the bank ; the bat ; the bomb ; the cel ; the coron ; the cran ; the dab
        residential	1	the deadlin ; the dry ; the eye ; the ferry ; the fourth ; the guest ; the hardest
        residential	1	the hat ; the hot ; the jar ; the judg ; the kind ; the leas ; the licens ; the mean
        residential	1	the mushroom ; the ocean ; the own ; the pandemic ; the parakeet ; the radiator
        residential	1	the rang ; the receipt ; the restroom ; the rock ; the straw ; the va ; the wait
        residential	1	the wash ; the widow ; then the ; ther <stimulant> ; ther smok ; thes <amount>
        residential	1	they <consume> ; they <see> ; they both ; they cal ; they com ; they keep
        residential	1	they look ; they pul ; they shar ; thi <hear> ; thi <hot> ; thi <write> ; thi heat
        residential	1	thi hous ; thi sound ; third is ; thirti ; thre becaus ; thre now ; thre or
        residential	1	thre year ; threw me ; thru nov ; thru the ; thursday on ; tied the ; tiembl
        residential	1	tien en ; tiend ; tienen <appointment> ; til <day> ; til <money> ; til christma
        residential	1	tim its ; ting ; tint ; to <week> ; to any ; to ent ; to return ; to someon
        residential	1	to talk ; to ten ; to two ; to wak ; to your ; today has ; today no ; todo modo
        residential	1	token ; told no ; told the ; toled ; tom no ; tonight its ; too and ; tour in
        residential	1	tourist ; tra una ; trabajador social ; trail and ; tratamient residencial
        residential	1	tratamient y ; travel agent ; tre ano ; tre mes ; tre o ; treatment ; treatment aft
        residential	1	treatment center ; treatment of ; tri everyth ; tri outpatient ; troc desd
        residential	1	tun piano ; turn blu ; tweak sinc ; tweezer ; twic dur ; two iop ; two residential
        residential	1	uds ; ultrasound ; un pedaz ; una <rope> ; una cart ; una faj ; una sant
        residential	1	una viejit ; union ; union plan ; unit at ; unit now ; until about ; up again
        residential	1	up ear ; urologist show ; us <take> ; use 0 ; use if ; use was ; use with
        residential	1	used crystal ; using ice ; utah ; vain ; valentin ; van and ; van tre ; vap thc
        residential	1	venden ; veo ; veo en ; very <calm> ; vez <always> ; violenc ; viv de ; voc y
        residential	1	voluntari en ; voz baj ; vs ; wal with ; walk hom ; wallpap ; wan quit ; want answer
        residential	1	want somewher ; was <alcohol> ; was <clothes> ; was adderal ; was arrest ; was back
        residential	1	was cry ; was due ; was hold ; was knock ; was put ; was sick ; was sixteen
        residential	1	was snort ; was tuesday ; was twelv ; wasnt an ; wat tow ; watch by ; we are
        residential	1	we paid ; we print ; we spok ; we tak ; we took ; we wer ; wed photograph ; wedg
        residential	1	weed pen ; week every ; week six ; weekend im ; weekend then ; wer <partner>
        residential	1	wet pcp ; what get ; what now ; what would ; wher <crowd> ; which <write> ; whip
        residential	1	whip cream ; who als ; who for ; who handl ; who he ; who the ; whol left ; whol of
        residential	1	why ; wif husb ; wif left ; wif mov ; wil <day> ; wil <money> ; wil <write> ; win to
        residential	1	window open ; wish ; with dog ; with thi ; without <stop> ; women program
        residential	1	wood grain ; workday ; would <die> ; would die ; would your ; x year ; xanax off
        residential	1	y <break> ; y <build> ; y <leave> ; y <play> ; y nunc ; y sal ; y ven ; ya <take>
        residential	1	ya <write> ; yard sign ; year becaus ; year every ; year im ; year of ; year with
        residential	1	yes <day> ; yes today ; you <put> ; you allow ; you do ; you put ; you recommend
        residential	1	you sinc ; your a ; your offic ; your peopl ; your ~<treatment> ; yrs and ; yrs smok
        residential	1	zer ~<treatment> ; ~/ ~wk ; ~<alcohol> ~<opioid> ; ~<consume> ~<stimulant>
        residential	1	~<drug> <amount> ; ~<hit> ; ~<law> <day> ; ~<money> of ; ~<need> ; ~<room>
        residential	1	~<stop> ~<breath> ; ~<stranger> ~in ; ~<treatment> <partner> ; ~<treatment> <say>
        residential	1	~<treatment> en ; ~<wait> ; ~a ~bottl ; ~a ~diari ; ~a ~spot ; ~alcohol hat
        residential	1	~com ~in ; ~da ~un ; ~dai ; ~deal ; ~for ~<breath> ; ~intern en ; ~man ; ~man ~in
        residential	1	~me ~pic ; ~my ~closet ; ~ninety ; ~ninety ~<day> ; ~ninety ~day ; ~nobody ~els
        residential	1	~off ; ~one ~<consume> ; ~peopl ; ~spot ; ~student ; ~the ~<night> ; ~therapy
        residential	1	~tonight ; ~uncl ; ~wish ; ~wish ~to ; ~wk ; ~x ~/ ; él tambien
        residential	-1	# ; $ $ ; *about.0 ; *caller:possible ; *clientAdmin.opensNote:other_experiencer
        residential	-1	*confusion:historical ; *detoxRequest ; *died:historical ; *drinks.2:negated
        residential	-1	*emergency:hypothetical ; *familySupport:other_experiencer ; *injecting:negated
        residential	-1	*lengthOfUse.0 ; *losingSupply ; *otherService.lowSpirits ; *pregnancy
        residential	-1	*seizure.prior:historical ; *substance.opioid:hypothetical ; *withdrawal
        residential	-1	*withdrawalHint ; + <opioid> ; + fent ; / day ; / no ; / thc ; 0 <hit>
        residential	-1	0 <insurance> ; 0 <moment> ; 0 <sedative> ; 0 cocain ; 0 ex ; 0 nam ; 0 qd ; 0 sem
        residential	-1	0 told ; 0 week ; 0 win ; 0 wk ; <afraid> attack ; <afraid> de ; <afraid> to
        residential	-1	<alcohol> + ; <alcohol> <child> ; <alcohol> al ; <alcohol> par ; <alone> <amount>
        residential	-1	<alone> <go> ; <alone> <need> ; <always> <daytime> ; <always> <rarely>
        residential	-1	<always> <start> ; <always> about ; <always> oth ; <always> una ; <amount> +
        residential	-1	<amount> <money> ; <amount> <trust> ; <amount> as ; <amount> hav ; <amount> nin
        residential	-1	<amount> when ; <angry> <put> ; <angry> in ; <appointment> <drive>
        residential	-1	<appointment> <moment> ; <appointment> <outdoors> ; <appointment> <think>
        residential	-1	<appointment> del ; <ask> <chestheart> ; <ask> <give> ; <ask> <go>
        residential	-1	<ask> <promise> ; <ask> anyway ; <ask> by ; <ask> for ; <ask> if ; <ask> is
        residential	-1	<asleep> <continue> ; <asleep> la ; <awake> for ; <blood> <alcohol>
        residential	-1	<blood> <sedative> ; <blood> down ; <blood> off ; <bodypart> <fall>
        residential	-1	<bodypart> <height> ; <bodypart> <opioid> ; <bodypart> <pain> ; <bodypart> them
        residential	-1	<bodypart> then ; <break> her ; <breath> <day> ; <breath> <moment>
        residential	-1	<breath> <take> ; <build> <money> ; <build> a ; <buy> <friend> ; <buy> <phone>
        residential	-1	<cannabis> <furniture> ; <cannabis> <month> ; <cannabis> sinc ; <cannabis> todo
        residential	-1	<caretaking> <eat> ; <caretaking> <leave> ; <caretaking> <stranger>
        residential	-1	<caretaking> is ; <caretaking> to ; <chestheart> <consume> ; <chestheart> that
        residential	-1	<child> <bodypart> ; <child> <kill> ; <child> <last> ; <child> <moment>
        residential	-1	<child> <school> ; <child> con ; <child> down ; <child> has ; <child> le
        residential	-1	<child> no ; <church> <container> ; <church> <home> ; <church> bel ; <clinician> 0
        residential	-1	<clinician> <need> ; <clinician> her ; <clinician> so ; <clothes> 0
        residential	-1	<clothes> <furniture> ; <clothes> at ; <clothes> de ; <colleague> <opioid>
        residential	-1	<colleague> <stranger> ; <colleague> wont ; <color> <always> ; <color> <amount>
        residential	-1	<color> <eat> ; <color> on ; <confused> ; <consume> / ; <consume> <alone>
        residential	-1	<consume> <partner> ; <consume> <start> ; <consume> en ; <consume> problem
        residential	-1	<consume> spic ; <consume> tod ; <consume> un ; <container> <build>
        residential	-1	<container> <night> ; <container> <outdoors> ; <container> <town>
        residential	-1	<container> becaus ; <container> was ; <continue> <opioid> ; <continue> <phone>
        residential	-1	<continue> <school> ; <continue> right ; <continue> the ; <count> <kin>
        residential	-1	<crash> of ; <crowd> <blood> ; <crowd> <crowd> ; <crowd> <homeless>
        residential	-1	<crowd> <play> ; <crowd> <trade> ; <crowd> de ; <crowd> did ; <crowd> of
        residential	-1	<day> <clinician> ; <day> <illness> ; <day> <soon> ; <day> <wait> ; <day> clean
        residential	-1	<day> el ; <day> est ; <day> long ; <day> most ; <daytime> <see> ; <daytime> and
        residential	-1	<daytime> y ; <die> <always> ; <die> <day> ; <die> <happy> ; <die> <shame>
        residential	-1	<die> me ; <drive> <ask> ; <drive> <cold> ; <drive> <feel> ; <drive> <night>
        residential	-1	<drive> <see> ; <drive> for ; <drive> one ; <drug> <ask> ; <drug> <consume>
        residential	-1	<drug> <day> ; <drug> <record> ; <eat> <go> ; <eat> <month> ; <eat> <need>
        residential	-1	<eat> <photo> ; <eat> <sad> ; <eat> <sedative> ; <eat> down ; <eat> kind
        residential	-1	<emergency> for ; <emergency> hac ; <emergency> twic ; <emergency> x
        residential	-1	<fall> <asleep> ; <fall> off ; <feel> <past> ; <feel> <week> ; <feel> normal
        residential	-1	<feel> ~<drug> ; <fire> de ; <fluid> <shake> ; <friend> about ; <friend> que
        residential	-1	<furniture> <think> ; <give> <sober> ; <give> <year> ; <give> that ; <give> you
        residential	-1	<go> <clean> ; <go> <die> ; <go> <drive> ; <go> <eat> ; <go> <home>
        residential	-1	<go> <partner> ; <go> <pill> ; <go> <stranger> ; <go> onc ; <go> so ; <go> ther
        residential	-1	<goodbye> 0 ; <gun> out ; <happy> <clothes> ; <happy> <day> ; <happy> <outdoors>
        residential	-1	<happy> <pet> ; <happy> not ; <headface> <count> ; <headface> <drug>
        residential	-1	<headface> rol ; <hear> <church> ; <hear> <outdoors> ; <hear> que
        residential	-1	<height> <bodypart> ; <height> with ; <hit> <headface> ; <hit> <stranger>
        residential	-1	<home> <rail> ; <home> <record> ; <home> <tool> ; <home> aqui ; <home> ni
        residential	-1	<homeless> <day> ; <hospital> <home> ; <hospital> <school> ; <hospital> <stimulant>
        residential	-1	<hospital> <wait> ; <hospital> then ; <illness> and ; <illness> is ; <illness> that
        residential	-1	<illness> x ; <insurance> <go> ; <insurance> <past> ; <insurance> <think>
        residential	-1	<insurance> of ; <intoxicated> <last> ; <job> <go> ; <job> <medicine>
        residential	-1	<job> <night> ; <job> <record> ; <job> and ; <job> ther ; <key> <phone>
        residential	-1	<key> <stranger> ; <key> ni ; <kill> <phone> ; <kill> <rope> ; <kill> for
        residential	-1	<kin> <breath> ; <kin> <container> ; <kin> <continue> ; <kin> <last>
        residential	-1	<kin> <photo> ; <kin> <year> ; <kin> if ; <kin> my ; <kin> tuv ; <kin> which
        residential	-1	<kin> wil ; <kin> ~<emergency> ; <law> <moment> ; <law> lost ; <law> no ; <law> on
        residential	-1	<law> ~<alcohol> ; <leave> <alcohol> ; <leave> <start> ; <leave> him ; <leave> in
        residential	-1	<leave> it ; <leave> nippl ; <medicine> <medicine> ; <medicine> <say>
        residential	-1	<moment> <amount> ; <moment> <fluid> ; <moment> <happy> ; <moment> <soon>
        residential	-1	<moment> at ; <moment> me ; <moment> sal ; <moment> y ; <money> <church>
        residential	-1	<money> <say> ; <money> <see> ; <money> la ; <money> laps ; <month> <church>
        residential	-1	<month> <go> ; <month> <money> ; <month> non ; <month> one ; <month> sin
        """
}
