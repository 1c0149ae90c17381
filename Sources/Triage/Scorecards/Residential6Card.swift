extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential6 = """
        residential	1	~prior ~resi ; ~queremo que ; ~reciben ; ~residencial ; ~saf ; ~scar ; ~segur de
        residential	1	~spe ; ~student ; ~teng <child> ; ~the ~<drug> ; ~the ~<night> ; ~therapy ; ~wound
        residential	1	él los
        residential	-1	*about.0 ; *caller:hypothetical ; *confusion:other_experiencer ; *detoxRequest
        residential	-1	*drinks.2:negated ; *drinks.2:other_experiencer ; *family.3
        residential	-1	*familySupport:other_experiencer ; *functioning:hypothetical ; *injecting:negated
        residential	-1	*lengthOfUse.0 ; *mildCue ; *otherService.lookAlike:hypothetical
        residential	-1	*otherService.lowSpirits ; *otherService.therapist ; *person:negated ; *phone.1
        residential	-1	*pregnancy ; *substance.opioid:historical ; *unaided:negated ; *uses:negated
        residential	-1	+ <crowd> ; + som ; + wif ; / k ; / thc ; / yr ; 0 <moment> ; 0 <put>
        residential	-1	0 <sedative> ; 0 <take> ; 0 bag ; 0 btl ; 0 com ; 0 en ; 0 nino ; 0 pls ; 0 qd
        residential	-1	0 sem ; 0 win ; 0 ~<seizure> ; <afraid> to ; <alcohol> <say> ; <alcohol> for
        residential	-1	<alcohol> in ; <alcohol> por ; <alcohol> that ; <alone> <night> ; <alone> a
        residential	-1	<always> <daytime> ; <always> <medicine> ; <always> <opioid> ; <always> <start>
        residential	-1	<always> about ; <always> oth ; <always> una ; <amount> my ; <amount> too
        residential	-1	<amount> unk ; <amount> ~<opioid> ; <angry> <kin> ; <angry> <put>
        residential	-1	<appointment> the ; <ask> <friend> ; <ask> anyway ; <ask> by ; <ask> how ; <ask> if
        residential	-1	<asleep> <furniture> ; <asleep> la ; <awake> a ; <blade> <drive>
        residential	-1	<blood> <alcohol> ; <blood> <headface> ; <blood> <hit> ; <blood> from
        residential	-1	<bodypart> <fall> ; <bodypart> <hold> ; <bodypart> <hospital> ; <bodypart> <stop>
        residential	-1	<bodypart> <withdrawal> ; <bodypart> as ; <bodypart> right ; <bodypart> them
        residential	-1	<bodypart> wont ; <bodysound> <hear> ; <break> cp ; <breath> 0 ; <breath> <day>
        residential	-1	<breath> <take> ; <breath> at ; <build> <month> ; <build> <photo> ; <build> at
        residential	-1	<build> de ; <buy> <phone> ; <cannabis> <month> ; <caretaking> <child>
        residential	-1	<caretaking> <kin> ; <caretaking> <school> ; <caretaking> is ; <caretaking> to
        residential	-1	<caretaking> y ; <chestheart> <say> ; <child> <alcohol> ; <child> <die>
        residential	-1	<child> <moment> ; <child> <phone> ; <child> <shame> ; <child> down ; <child> i
        residential	-1	<child> of ; <child> out ; <church> <child> ; <church> <play> ; <church> <say>
        residential	-1	<church> bel ; <clinician> 0 ; <clinician> <headface> ; <clinician> <take>
        residential	-1	<clothes> <drive> ; <clothes> <give> ; <clothes> <play> ; <clothes> de
        residential	-1	<clothes> you ; <colleague> <opioid> ; <colleague> did ; <color> <room>
        residential	-1	<consume> / ; <consume> <consume> ; <consume> <moment> ; <consume> <room>
        residential	-1	<consume> <stop> ; <consume> <tool> ; <consume> a ; <consume> de ; <consume> from
        residential	-1	<consume> his ; <consume> one ; <consume> problem ; <consume> someth
        residential	-1	<consume> them ; <container> <cannabis> ; <container> <fluid>
        residential	-1	<container> <opioid> ; <container> <promise> ; <container> desd ; <container> that
        residential	-1	<container> was ; <continue> <bodypart> ; <continue> <breath> ; <continue> <school>
        residential	-1	<continue> right ; <count> <crowd> ; <count> <insurance> ; <count> them ; <count> y
        residential	-1	<crash> of ; <crowd> <alcohol> ; <crowd> <blood> ; <crowd> <cannabis>
        residential	-1	<crowd> <homeless> ; <crowd> of ; <day> <awake> ; <day> <clinician>
        residential	-1	<day> <emergency> ; <day> <partner> ; <day> clean ; <day> de ; <day> las
        residential	-1	<day> ten ; <day> we ; <day> ~<stimulant> ; <daytime> <bodypart>
        residential	-1	<daytime> <money> ; <daytime> <room> ; <daytime> <take> ; <die> <shame>
        residential	-1	<die> <tool> ; <die> is ; <drive> <feel> ; <drive> <night> ; <drive> <palecolor>
        residential	-1	<drive> <school> ; <drive> one ; <drive> ther ; <drug> <record> ; <eat> <fluid>
        residential	-1	<eat> <sedative> ; <eat> <week> ; <eat> kind ; <emergency> 0 ; <emergency> <drive>
        residential	-1	<emergency> <say> ; <emergency> <school> ; <emergency> <town> ; <fall> <hit>
        residential	-1	<fall> <take> ; <fall> off ; <feel> <home> ; <feel> ~<drug> ; <fire> de
        residential	-1	<fluid> <cold> ; <fluid> <hot> ; <friend> <headface> ; <friend> <sedative>
        residential	-1	<friend> <write> ; <friend> in ; <friend> que ; <furniture> <breath>
        residential	-1	<furniture> <treatment> ; <furniture> against ; <furniture> dur ; <give> <night>
        residential	-1	<give> <play> ; <give> <sedative> ; <give> <sober> ; <give> <year> ; <give> that
        residential	-1	<go> <home> ; <go> <official> ; <go> <partner> ; <go> <soon> ; <go> acros ; <go> at
        residential	-1	<go> lik ; <go> und ; <goodbye> ; <goodbye> 0 ; <gun> <always> ; <happy> <die>
        residential	-1	<happy> <money> ; <happy> <outdoors> ; <happy> is ; <happy> ~<happy>
        residential	-1	<headface> <clothes> ; <headface> <drug> ; <headface> <take> ; <headface> he
        residential	-1	<headface> la ; <hear> <outdoors> ; <hear> que ; <hear> ther ; <hit> <headface>
        residential	-1	<hit> about ; <home> <amount> ; <home> <day> ; <home> <opening> ; <home> <record>
        residential	-1	<home> sat ; <home> until ; <home> when ; <homeless> <day> ; <hospital> <home>
        residential	-1	<illness> <opioid> ; <illness> and ; <illness> is ; <insurance> <see>
        residential	-1	<insurance> <think> ; <insurance> <wait> ; <intoxicated> 0 ; <intoxicated> <last>
        residential	-1	<intoxicated> <leave> ; <job> ther ; <job> til ; <job> wont ; <key> <drive>
        residential	-1	<key> <stop> ; <kill> <amount> ; <kill> <phone> ; <kill> <week> ; <kin> <asleep>
        residential	-1	<kin> <last> ; <kin> hac ; <kin> pas ; <kin> which ; <last> <need> ; <last> vez
        residential	-1	<law> <official> ; <leave> <alcohol> ; <leave> <church> ; <leave> <job>
        residential	-1	<leave> <opening> ; <leave> el ; <leave> en ; <leave> in ; <lock> behind
        residential	-1	<media> <need> ; <medicine> <bodypart> ; <medicine> <hospital>
        residential	-1	<medicine> <illness> ; <medicine> <medicine> ; <moment> <pill> ; <moment> <sober>
        residential	-1	<moment> <take> ; <moment> <threat> ; <moment> com ; <moment> for ; <moment> me
        residential	-1	<moment> que ; <moment> sal ; <moment> x ; <money> <see> ; <money> by
        residential	-1	<money> card ; <money> laps ; <money> list ; <money> per ; <month> <money>
        residential	-1	<month> <say> ; <month> back ; <month> doe ; <month> me ; <month> non ; <month> sin
        residential	-1	<month> without ; <need> $ ; <need> <always> ; <need> my ; <need> pt
        residential	-1	<needle> <put> ; <night> <hear> ; <night> <pet> ; <night> <see> ; <night> from
        residential	-1	<night> her ; <night> o ; <night> or ; <night> thi ; <official> <order>
        residential	-1	<official> let ; <opening> <bodypart> ; <opening> <pet> ; <opening> is
        residential	-1	<opioid> <opioid> ; <opioid> <week> ; <opioid> a ; <opioid> then ; <order> <home>
        residential	-1	<order> <week> ; <outdoors> <daytime> ; <outdoors> <night> ; <outdoors> <treatment>
        residential	-1	<outdoors> for ; <pain> <job> ; <pain> acros ; <pain> cuf
        residential	-1	<palecolor> <chestheart> ; <palecolor> <take> ; <palecolor> y ; <palecolor> ya
        residential	-1	<partner> <asleep> ; <partner> <bodysound> ; <partner> <die>
        residential	-1	<partner> <intoxicated> ; <partner> <sedative> ; <partner> <stimulant>
        residential	-1	<partner> com ; <partner> dont ; <partner> est ; <partner> her ; <partner> mad
        residential	-1	<partner> me ; <partner> off ; <partner> too ; <partner> ~<child>
        residential	-1	<partner> ~<seizure> ; <past> <alcohol> ; <past> <moment> ; <past> <money>
        residential	-1	<past> <month> ; <past> <say> ; <past> anyth ; <past> doing ; <past> id ; <past> my
        residential	-1	<pet> <asleep> ; <pet> <photo> ; <pet> <take> ; <pet> <water> ; <pet> had
        residential	-1	<pet> und ; <phone> <go> ; <phone> <hear> ; <phone> <phone> ; <phone> <stranger>
        residential	-1	<phone> only ; <phone> she ; <phone> ~<stop> ; <photo> <moment> ; <photo> <past>
        residential	-1	<pill> <palecolor> ; <pill> <put> ; <pill> <stranger> ; <play> ; <play> <alcohol>
        residential	-1	<play> <container> ; <play> <fire> ; <play> <friend> ; <play> <moment>
        residential	-1	<play> <week> ; <play> becaus ; <play> its ; <play> on ; <play> twic
        residential	-1	<promise> <take> ; <put> <say> ; <put> down ; <rarely> al ; <record> <say>
        residential	-1	<record> to ; <relapse> prevention ; <remember> <take> ; <room> 0 ; <room> <kill>
        residential	-1	<room> go ; <room> hes ; <room> lik ; <sad> <amount> ; <say> <confused>
        residential	-1	<say> <trade> ; <say> espanol ; <say> go ; <say> id ; <say> im ; <say> off
        residential	-1	<say> to ; <say> ~<kin> ; <say> ~<partner> ; <say> ~<shake> ; <school> <insurance>
        residential	-1	<school> <last> ; <school> <month> ; <school> for ; <school> her ; <school> only
        residential	-1	<sedative> <month> ; <sedative> in ; <sedative> lik ; <see> 0 ; <see> <height>
        residential	-1	<see> <night> ; <see> <play> ; <see> sinc ; <shame> <amount> ; <shame> <kin>
        residential	-1	<shame> <take> ; <sick> <moment> ; <sick> to ; <sober> con ; <soon> <daytime>
        residential	-1	<soon> <home> ; <soon> <kin> ; <soon> <stimulant> ; <soon> <week> ; <soon> que
        residential	-1	<start> <consume> ; <start> <week> ; <start> at ; <start> en ; <stimulant> <happy>
        residential	-1	<stimulant> <home> ; <stimulant> <law> ; <stimulant> <sober> ; <stimulant> <think>
        residential	-1	<stimulant> <vendor> ; <stimulant> aft ; <stimulant> el ; <stimulant> nad
        residential	-1	<stimulant> noma ; <stop> <photo> ; <stop> <see> ; <stop> his ; <stop> ~<amount>
        residential	-1	<stranger> <angry> ; <stranger> <partner> ; <stranger> <see> ; <stranger> els
        residential	-1	<take> <breath> ; <take> <insurance> ; <take> <phone> ; <take> <pill>
        residential	-1	<take> <school> ; <take> <water> ; <take> ill ; <take> som ; <take> thi
        residential	-1	<think> <drive> ; <think> <media> ; <think> <outdoors> ; <think> anyth ; <think> la
        residential	-1	<think> my ; <think> ther ; <think> theyd ; <think> y ; <threat> <outdoors>
        residential	-1	<tired> <asleep> ; <tool> <town> ; <town> <buy> ; <town> a ; <trade> <ask>
        residential	-1	<trade> <container> ; <trade> <take> ; <treatment> 0 ; <treatment> <law>
        residential	-1	<treatment> <night> ; <treatment> as ; <treatment> cm ; <treatment> do
        residential	-1	<treatment> first ; <treatment> her ; <treatment> i ; <treatment> on
        residential	-1	<treatment> out ; <treatment> sam ; <treatment> to ; <treatment> ~<treatment>
        residential	-1	<trust> <count> ; <trust> <day> ; <trust> <take> ; <trust> for ; <trust> to ; <try>
        residential	-1	<try> <phone> ; <try> <take> ; <try> a ; <try> nad ; <vendor> rep ; <vermin> en
        residential	-1	<vermin> from ; <volunteer> <day> ; <wait> <amount> ; <wait> <needle>
        residential	-1	<wait> <pet> ; <wait> <town> ; <wait> los ; <water> <color> ; <water> <furniture>
        residential	-1	<water> <month> ; <water> in ; <week> <treatment> ; <week> id ; <week> when
        residential	-1	<withdrawal> <furniture> ; <withdrawal> from ; <withdrawal> management
        residential	-1	<withdrawal> myself ; <write> <amount> ; <write> <ask> ; <write> <hospital>
        residential	-1	<write> my ; <write> with ; <year> <blood> ; <year> <die> ; <year> <happy>
        residential	-1	<year> <play> ; @ 0 ; a <crowd> ; a <eat> ; a <school> ; a <wait> ; a button
        residential	-1	a cent ; a crim ; a crowb ; a fenc ; a grey ; a hard ; a ir ; a joint ; a lady
        residential	-1	a marc ; a meet ; a nail ; a nit ; a numb ; a parent ; a person ; a pip ; a punt
        residential	-1	a question ; a shop ; a sixty ; a snor ; a straight ; a subpoen ; a suicid
        residential	-1	a trial ; a truck ; a version ; a ~<home> ; a ~liv ; about <eat>
        residential	-1	about <treatment> ; about his ; about ketamin ; abstinent ; acostumbr ; admit a
        residential	-1	advirti ; aft hour ; aft my ; aft practic ; against the ; agar el ; agar en
        residential	-1	ago detox ; aguant los ; aid and ; al <last> ; al cuart ; al final ; al program
        residential	-1	al rat ; alguien ; alguien me ; alguno <day> ; all <job> ; all fin ; als on
        residential	-1	am <tired> ; am ask ; am seventy ; am tir ; amount ; an adolescent ; and <drive>
        residential	-1	and <school> ; and cannot ; and count ; and driv ; and hug ; and if ; and run
        residential	-1	and someon ; and win ; and wrot ; and your ; and zer ; anim ; any <need>
        residential	-1	any <treatment> ; any plac ; any tim ; anyth els ; apartment and ; apartment in
        residential	-1	applicant ; apply ; apt 0 ; aqui en ; arbor ; are <amount> ; are <vermin>
        residential	-1	are long ; are out ; arm gon ; arm tingl ; around ten ; arthriti ; as <take>
        residential	-1	as ill ; as ive ; aseguranz ; asi desd ; asi est ; asi noma ; ask anyway ; ask for
        residential	-1	asust ; at $ ; at 0 ; at <partner> ; at breakfast ; at dawn ; at four ; at hosp
        residential	-1	at risk ; aunt in ; away is ; b ; back <home> ; back surgery ; ban ; bar dai
        residential	-1	barricad ; bathrm ; be noth ; be ok ; be sent ; becaus a ; becaus nobody
        residential	-1	bed again ; bed meth ; been <consume> ; been <hear> ; been <leave> ; been <phone>
        residential	-1	been cal ; been smok ; been year ; beer aft ; befor anyth ; befor its ; befor lunch
        residential	-1	begin with ; being in ; besid ; between <amount> ; between <day> ; bf on ; birth
        residential	-1	blew it ; blu sinc ; bon ; bor ; bottl every ; bottom of ; bout ; box is
        residential	-1	breath and ; brok ; browni ; bump in ; bur ; busc terapi ; but my ; by a ; by how
        residential	-1	by myself ; by noon ; by six ; cal back ; cal drop ; callback ; calor ; cam up
        residential	-1	can <count> ; can <crowd> ; can and ; can believ ; cancion ; cant <feel> ; car of
        residential	-1	carv ; cash and ; casi <always> ; ceniz ; cer ; cerc del ; certificat from
        residential	-1	chamomil ; charg in ; chem ; chew ; cholesterol ; christen ; christma tre
        residential	-1	church bel ; claw <tool> ; claw ham ; cle eyed ; clean in ; clear her ; client 0
        residential	-1	clos night ; clr <consume> ; clr <kin> ; clr <pet> ; clr is ; club ; cm ; cobij
        residential	-1	cobr laps ; cobran y ; coc ; cocain or ; cocain problem ; cok ; com <take> ; com at
        residential	-1	com bien ; commerc ; complete ; con <stimulant> ; con cristal ; con uno ; confes to
        residential	-1	confi ; consulta ; cooler ; corre ; cort el ; could someon ; could we
        residential	-1	couldnt <take> ; cov ; covid ; cps wkr ; crack fri ; crack last ; crack on ; cranky
        residential	-1	cream truck ; cricket ; crim ; cristal a ; crud ; crush cp ; cuand <leave>
        residential	-1	cuand <stop> ; cuent ; cumpl ; cun que ; d smok ; d x ; da mied ; dad ; dad 0
        residential	-1	dad did ; dad of ; dad say ; dai about ; dai drink ; dast ; dast 0 ; day a
        residential	-1	day coin ; day i ; day inpatient ; de <eat> ; de <put> ; de <week> ; de facil
        residential	-1	de joven ; de las ; de nadi ; de noch ; de por ; de seman ; de septiembr
        residential	-1	de solter ; death ; debaj de ; defend ; defendant ; del <stimulant> ; deni inpt
        residential	-1	dentist ; depresion ; desd navidad ; detector and ; detox in ; detox let
        residential	-1	detox near ; detox sinc ; detox was ; dia x ; didnt want ; died of ; diem ; diez al
        residential	-1	direccion ; discharg from ; dm ; do <moment> ; do about ; do an ; do his
        residential	-1	do ketamin ; do now ; do spe ; dobl ; dock and ; documentary ; doe <drug> ; doe he
        residential	-1	doe not ; doe to ; domiciliary ; dont <phone> ; dont <say> ; door in ; door with
        residential	-1	dop 0 ; dop every ; dopesick ; dos 0 ; dos hijo ; down ; down <illness>
        residential	-1	down <treatment> ; down l ; down syndrom ; dr pham ; dres room ; drink for
        residential	-1	drink now ; drink or ; drink problem ; drool ; drop ; drunk ; dry as ; dts ; dv
        residential	-1	eight to ; el <alcohol> ; el <clothes> ; el avion ; el chiquit ; el frasc
        residential	-1	el lavab ; el mezcal ; el muert ; el sobr ; el tren ; electrical ; elevator
        residential	-1	els wil ; emergenci ; empiez ; employ no ; en <law> ; en <money> ; en lug ; enclos
        residential	-1	end of ; enganch ; enter de ; enter y ; entiend ; entier ; es cristal ; es el
        residential	-1	escol ; eso hac ; est mes ; estan en ; estat ; estuf ; etoh ld ; even i ; evening
        residential	-1	ever sinc ; every liv ; every oth ; everyth is ; exager ; extend ; eye rol
        residential	-1	eyed and ; eyelid ; f <drug> ; f <need> ; f <phone> ; f <stop> ; f cal ; f finish
        residential	-1	f paralegal ; fami court ; fami in ; fath is ; favor ; feel normal ; fel asleep
        residential	-1	fentanyl patch ; fight over ; fil a ; fil my ; fil thi ; fin <day> ; fin today
        residential	-1	final in ; find out ; finish ninety ; fioricet 0 ; first ; first 0 ; first <phone>
        residential	-1	first ever ; first fiv ; fiv ; fiv month ; flask ; flour ; flow ; fold chair ; food
        residential	-1	for <drug> ; for age ; for les ; for me ; for monday ; for one ; for spous
        residential	-1	for w/d ; for weed ; forget to ; fork ; form ; four kid ; fre ; friend in
        residential	-1	from <amount> ; from a ; from noon ; front and ; fum crystal ; furnitur ; gal ; gam
        residential	-1	get leav ; get thi ; get tight ; ging ; girlfriend say ; giv nam ; giv you ; gma 0
        residential	-1	go from ; gon a ; gon for ; good i ; got loos ; grab phon ; grandm ; great <kin>
        residential	-1	group for ; group or ; guanter ; gues im ; gummy ; gun in ; guy at ; habl con
        residential	-1	hac much ; hacen <treatment> ; hacen desintoxicacion ; had <build>
        residential	-1	had <stimulant> ; had cocain ; had nev ; had som ; half in ; hamst ; hand and
        residential	-1	hand at ; hand them ; handl <always> ; handl every ; happen on ; has <blade>
        residential	-1	has dementi ; has our ; hav <alcohol> ; hav <say> ; hav aetn ; hav an ; hav even
        residential	-1	hav not ; hav them ; hay ; hay <appointment> ; he drank ; he is ; he kept ; he walk
        residential	-1	heart doing ; hel <consume> ; hel use ; help ; hen ; her cok ; her nurs
        residential	-1	herman cristal ; herman tom ; hermano ; hes <bodysound> ; hes lik ; hes mad ; hij y
        residential	-1	him <write> ; his 0 ; his <crowd> ; his eye ; his head ; his pillow ; hom sat
        residential	-1	hom they ; hora ; horror ; hospital dond ; hour by ; hour on ; hous run ; how a
        residential	-1	how doe ; how many ; how my ; hoy no ; hr ; hse ; hug and ; hunt ; i <goodbye>
        residential	-1	i <try> ; i beat ; i drank ; i drink ; i fel ; i hav ; i mak ; i tri
        residential	-1	ice <continue> ; ice <take> ; ice most ; id ; id gues ; id lik ; id nev ; ideal
        residential	-1	if i ; im <hot> ; im <insurance> ; im <sad> ; im aft ; im back ; im hom ; im look
        residential	-1	im typ ; in <photo> ; in <room> ; in anywher ; in bakersfield ; in hallway
        residential	-1	in main ; in network ; in pasaden ; in stat ; inpatient at ; inpatient stay ; ins
        residential	-1	inst ; instructor ; intensiv outpt ; intern no ; interview ; intranasal ; invoic
        residential	-1	iop then ; ironwork ; is <job> ; is detox ; is drink ; is iop ; is retir ; is see
        residential	-1	is shot ; it <insurance> ; it aft ; it cover ; it ive ; it safe ; it sinc ; it took
        residential	-1	item 0 ; its <go> ; its <pill> ; its meth ; its pil ; iv dai ; ive not
        residential	-1	ive thought ; january ; jel ; jittery ; joshu <outdoors> ; joshu tre ; jubil
        residential	-1	juez orden ; july becaus ; jumpy ; just <asleep> ; just <need> ; just <start>
        residential	-1	keep thi ; keep work ; kid a ; kid broth ; kitchen knif ; kne ; knock togeth
        residential	-1	l arm ; la bec ; la boc ; la de ; la entr ; la esquin ; la ferreteri ; la guanter
        residential	-1	la maestr ; la min ; la mis ; la muel ; la oril ; la unic ; lack ; las <friend>
        residential	-1	las <pet> ; las <write> ; las ventana ; lat <month> ; lavab ; le <buy>
        residential	-1	le <height> ; le pidi ; lean every ; leav her ; left for ; left residential ; libro
        residential	-1	lie flat ; lif ; lik <always> ; lik <need> ; lik mor ; lin ; lin <eat> ; lin <fall>
        residential	-1	lin at ; lin cook ; lin drop ; lin open ; link ; liquid ; lo <stop> ; lo suy
        residential	-1	lo vio ; lobby ; local <money> ; lol ; long <say> ; long <stop> ; long messag
        residential	-1	los <caretaking> ; los <count> ; los <year> ; los ano ; los cuid ; los diez
        residential	-1	los escalon ; los it ; los labio ; lost and ; lov ; lov the ; low level ; lug en
        residential	-1	lun en ; m <homeless> ; m <seizure> ; m drink ; machin ; mai ; mail them
        residential	-1	mam pregunt ; mami ; man to ; map ; maquet ; margarita ; marlen ; martini ; max
        residential	-1	may we ; mayb onc ; me crystal ; me da ; me on ; me pong ; me promis ; me pueden
        residential	-1	me voy ; me wel ; mean a ; mean no ; meet at ; memory ; mes ; mes y ; met with
        residential	-1	meth + ; meth lik ; meth run ; meth thi ; meth want ; methadon clinic ; mft
        residential	-1	mg tid ; mi <church> ; mi <opening> ; mi abuelit ; mi tio ; mi vid ; mid <law>
        residential	-1	minut ago ; minut so ; mis day ; mis mor ; mis shift ; mism <container> ; mo
        residential	-1	mom doesnt ; mom said ; mom she ; money and ; month all ; month for ; month only
        residential	-1	month pregnant ; month ther ; moon ; most about ; moth keep ; moth pas ; mount
        residential	-1	mov a ; much or ; muchach de ; muel ; munec de ; muri mi ; music in ; my <law>
        residential	-1	my <trade> ; my <wait> ; my apartment ; my apprenticeship ; my bil ; my certificat
        residential	-1	my doctor ; my email ; my fianc ; my finger ; my fist ; my front ; my granddaught
        residential	-1	my guy ; my gym ; my klonopin ; my kne ; my leas ; my leg ; my lung ; my night
        residential	-1	my option ; my room ; my stay ; my suitcas ; my thing ; my windshield ; my ~wif
        residential	-1	mystery ; n ther ; nad no ; nam twic ; nan ; navaj ; nd and ; nd tim ; need step
        residential	-1	network ; nev <always> ; nev been ; nev dai ; nev ~been ; new <drive>
        residential	-1	new <stranger> ; next door ; ni <consume> ; nieg ; night nurs ; night out
        residential	-1	nin <day> ; nin day ; nit n ; no ~<photo> ; no ~contact ; no ~ins ; no ~kin
        residential	-1	no ~meth ; no ~need ; no ~opioid ; no ~pued ; no ~residential ; no ~respit
        residential	-1	no ~saving ; no ~si/hi ; no ~sit ; no ~slip ; no ~street ; nobody her ; noch o
        residential	-1	normal que ; not ; not ~<lock> ; not ~<need> ; not ~enough ; not ~had ; not ~les
        residential	-1	not ~pick ; not ~wak ; noth at ; nuev <month> ; nuev mes ; numer en ; nunc entr
        residential	-1	of <asleep> ; of <hospital> ; of <illness> ; of <insurance> ; of <opioid>
        residential	-1	of <outdoors> ; of <say> ; of an ; of ativan ; of beer ; of its ; of jail ; of plum
        residential	-1	of tito ; off ; off it ; off no ; off somewher ; off vodk ; oficin ; ojai and
        residential	-1	on <illness> ; on <law> ; on <opioid> ; on foil ; on friday ; on good ; on h
        residential	-1	on one ; on so ; on suboxon ; on wood ; onc a ; one <bodypart> ; one <container>
        residential	-1	one <stranger> ; one afternoon ; one down ; one dui ; onlin ; only <start>
        residential	-1	only do ; only smok ; or <count> ; or a ; or for ; or mayb ; or use ; ord i
        residential	-1	organist ; oril ; osei ; oth <month> ; oth month ; ought ; our <clothes>
        residential	-1	our <partner> ; our first ; our iop ; out <continue> ; out again ; outpatient only
        residential	-1	outpt only ; outright ; over tonight ; own bed ; own text ; oxnard ; pag la ; pagan
        residential	-1	paid by ; pair ; pair of ; panz ; par <soon> ; par despu ; parad ; parch
        residential	-1	parent sob ; pas 0 ; pastel ; pat ; pati con ; pav ; payment plan ; pcp ofc
        residential	-1	pech apret ; pelicul ; per and ; per diem ; peric ; person ; persona ; piedr hac
        residential	-1	pierd ; pil in ; pip thi ; plac that ; plan that ; plant ; platica ; pleas dont
        residential	-1	policy ; pond ; por <day> ; por <wait> ; por dia ; por favor ; porqu all ; porqu yo
        residential	-1	potato ; pref ; pres ; pres <pill> ; pres pil ; pressur cuf ; pric list ; prison
        residential	-1	prn ; prob nad ; problem with ; program last ; program that ; program thre
        residential	-1	promis to ; pront ; proof ; pt <partner> ; pt wif ; pued ir ; que <moment>
        residential	-1	que <trust> ; que dio ; que hay ; que la ; quien me ; quier bajarl ; quier dejarl
        residential	-1	quier desintoxic ; quier mor ; quier platic ; quinceaner ; r u ; rabbi ; ranch
        residential	-1	rat ; rath do ; ray ; re <kin> ; re <stimulant> ; re iop ; read thes ; reclin
        residential	-1	recoj ; recycl ; refus ; reg ; regal mi ; regul <consume> ; relaps prevention
        residential	-1	releas me ; releas tomorrow ; relocat ; res 0 ; res in ; res yesterday
        residential	-1	resident <stimulant> ; restful ; retirement party ; right as ; risk ; riversid
        residential	-1	robert ; robot ; rodil ; rol int ; room i ; roommat re ; roommat use ; said they
        residential	-1	sail ; sal a ; sali en ; sap eval ; sat <night> ; saturday my ; say dtr ; say im
        residential	-1	say on ; say she ; scal ; scen ; scholarship ; se <fluid> ; se meti ; se mud
        residential	-1	se orin ; se quej ; se ve ; se vin ; se ~intern ; seagram ; segur ; self then
        residential	-1	seman 0 ; semana que ; separ ; septemb ive ; seren ; shap lik ; she <blood>
        residential	-1	she <fall> ; she <trust> ; she drop ; she went ; shed go ; shed lik ; sheep ; shift
        residential	-1	short on ; shut the ; si <ask> ; si dej ; si es ; si yo ; sil y ; silb
        residential	-1	sin ~<money> ; sin ~probarl ; sinc <need> ; sinc <phone> ; sinc breakfast
        residential	-1	sinc jun ; sinc octob ; sinc school ; sinc want ; sink ; sist re ; sister
        residential	-1	sister on ; six or ; sixty eight ; skin i ; skin is ; skip one ; slur
        residential	-1	smok fentanyl ; snort heroin ; so <shame> ; so hard ; so much ; so no ; sobri y
        residential	-1	sol ; solv ; som ; som <night> ; som day ; som kid ; somebody in ; somebody stand
        residential	-1	someon about ; someon with ; someth 0 ; someth for ; son wil ; sort ; sort it
        residential	-1	sort out ; soy <school> ; spe is ; speedbal ; squat ; st <law> ; start mon
        """
}
