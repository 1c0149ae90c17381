extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential6 = """
        residential	-1	*drinks.2:other_experiencer ; *emergency:other_experiencer ; *family.3
        residential	-1	*functioning:hypothetical ; *injecting:negated ; *lengthOfUse.0 ; *mildCue
        residential	-1	*naloxone:other_experiencer ; *otherService.lookAlike:hypothetical
        residential	-1	*otherService.lowSpirits ; *otherService.therapist
        residential	-1	*outpatientDuring:other_experiencer ; *phone.1 ; *pregnancy
        residential	-1	*substance.opioid:historical ; *unaided:negated ; *uses:negated ; *withdrawalSign
        residential	-1	+ som ; + wif ; / k ; / thc ; 0 <moment> ; 0 <put> ; 0 <take> ; 0 bag ; 0 btl
        residential	-1	0 com ; 0 en ; 0 er ; 0 la ; 0 nino ; 0 pls ; 0 qd ; 0 sem ; 0 win ; 0 ~<seizure>
        residential	-1	<afraid> <think> ; <afraid> to ; <alcohol> <say> ; <alcohol> for ; <alcohol> in
        residential	-1	<alcohol> por ; <alcohol> that ; <alone> <night> ; <alone> a ; <always> <daytime>
        residential	-1	<always> <medicine> ; <always> <opioid> ; <always> <start> ; <always> about
        residential	-1	<always> oth ; <always> una ; <amount> se ; <amount> too ; <amount> unk
        residential	-1	<amount> ~<opioid> ; <angry> <kin> ; <angry> <put> ; <appointment> the
        residential	-1	<ask> <friend> ; <ask> anyway ; <ask> by ; <ask> how ; <ask> if
        residential	-1	<asleep> <furniture> ; <asleep> la ; <awake> a ; <blade> <drive>
        residential	-1	<blood> <alcohol> ; <blood> <headface> ; <blood> <hit> ; <blood> from ; <blood> her
        residential	-1	<bodypart> <fall> ; <bodypart> <hold> ; <bodypart> <hospital> ; <bodypart> <stop>
        residential	-1	<bodypart> as ; <bodypart> right ; <bodypart> them ; <bodypart> wont
        residential	-1	<bodysound> <hear> ; <break> cp ; <breath> 0 ; <breath> <day> ; <breath> <take>
        residential	-1	<breath> at ; <build> <month> ; <build> <photo> ; <build> at ; <build> de
        residential	-1	<buy> <phone> ; <cannabis> <month> ; <caretaking> <child> ; <caretaking> <kin>
        residential	-1	<caretaking> <school> ; <caretaking> is ; <caretaking> to ; <caretaking> y
        residential	-1	<chestheart> <chestheart> ; <chestheart> <say> ; <child> <alcohol> ; <child> <die>
        residential	-1	<child> <moment> ; <child> <shame> ; <child> down ; <child> i ; <child> of
        residential	-1	<child> out ; <church> <child> ; <church> <play> ; <church> <say> ; <church> bel
        residential	-1	<clinician> 0 ; <clinician> <headface> ; <clinician> <take> ; <clothes> <drive>
        residential	-1	<clothes> <play> ; <clothes> <rope> ; <clothes> de ; <clothes> you
        residential	-1	<colleague> <opioid> ; <color> <room> ; <consume> / ; <consume> <consume>
        residential	-1	<consume> <moment> ; <consume> <room> ; <consume> <tool> ; <consume> a
        residential	-1	<consume> de ; <consume> from ; <consume> his ; <consume> one ; <consume> problem
        residential	-1	<consume> someth ; <consume> them ; <container> <cannabis> ; <container> <fluid>
        residential	-1	<container> <opioid> ; <container> <promise> ; <container> <year>
        residential	-1	<container> desd ; <container> that ; <container> was ; <continue> <bodypart>
        residential	-1	<continue> <breath> ; <continue> <school> ; <continue> right ; <count> <crowd>
        residential	-1	<count> <daytime> ; <count> <insurance> ; <count> them ; <count> y ; <crash> of
        residential	-1	<crowd> <alcohol> ; <crowd> <blood> ; <crowd> <cannabis> ; <crowd> <homeless>
        residential	-1	<crowd> of ; <day> <awake> ; <day> <clinician> ; <day> <emergency>
        residential	-1	<day> <partner> ; <day> clean ; <day> de ; <day> las ; <day> ten ; <day> we
        residential	-1	<day> ~<emergency> ; <day> ~<stimulant> ; <day> ~<stop> ; <daytime> <bodypart>
        residential	-1	<daytime> <money> ; <daytime> <room> ; <daytime> <take> ; <die> <shame>
        residential	-1	<die> <tool> ; <die> is ; <drive> <feel> ; <drive> <night> ; <drive> <palecolor>
        residential	-1	<drive> <school> ; <drive> one ; <drive> ther ; <drug> <record> ; <eat> <fluid>
        residential	-1	<eat> <sedative> ; <eat> <week> ; <eat> kind ; <emergency> 0 ; <emergency> <say>
        residential	-1	<emergency> <school> ; <emergency> <town> ; <fall> <hit> ; <fall> <take>
        residential	-1	<fall> off ; <feel> <home> ; <feel> ~<drug> ; <fire> de ; <fluid> <cold>
        residential	-1	<fluid> <hot> ; <friend> <headface> ; <friend> <sedative> ; <friend> <write>
        residential	-1	<friend> in ; <friend> que ; <furniture> <breath> ; <furniture> <treatment>
        residential	-1	<furniture> against ; <furniture> dur ; <give> <night> ; <give> <play>
        residential	-1	<give> <sedative> ; <give> <sober> ; <give> <vendor> ; <give> <year> ; <give> that
        residential	-1	<go> <cold> ; <go> <home> ; <go> <official> ; <go> <partner> ; <go> <soon>
        residential	-1	<go> acros ; <go> lik ; <go> und ; <goodbye> ; <goodbye> 0 ; <gun> <always>
        residential	-1	<happy> <die> ; <happy> <money> ; <happy> <outdoors> ; <happy> is
        residential	-1	<happy> ~<happy> ; <headface> <clothes> ; <headface> <drug> ; <headface> he
        residential	-1	<headface> la ; <hear> <outdoors> ; <hear> que ; <hear> ther ; <hit> <headface>
        residential	-1	<hit> about ; <home> <amount> ; <home> <day> ; <home> <opening> ; <home> <record>
        residential	-1	<home> sat ; <home> until ; <home> when ; <homeless> <day> ; <hospital> <home>
        residential	-1	<illness> <opioid> ; <illness> and ; <illness> is ; <insurance> <see>
        residential	-1	<insurance> <think> ; <insurance> <wait> ; <intoxicated> 0 ; <intoxicated> <last>
        residential	-1	<intoxicated> <leave> ; <job> ther ; <job> til ; <job> wont ; <key> <drive>
        residential	-1	<key> <stop> ; <key> <stranger> ; <kill> <amount> ; <kill> <phone> ; <kill> <week>
        residential	-1	<kin> <asleep> ; <kin> <hear> ; <kin> hac ; <kin> pas ; <kin> which ; <last> <need>
        residential	-1	<last> vez ; <law> <official> ; <leave> <alcohol> ; <leave> <church>
        residential	-1	<leave> <job> ; <leave> <opening> ; <leave> el ; <leave> en ; <leave> in
        residential	-1	<lock> behind ; <media> <need> ; <medicine> <bodypart> ; <medicine> <hospital>
        residential	-1	<medicine> <illness> ; <medicine> <past> ; <moment> <pill> ; <moment> <sober>
        residential	-1	<moment> <take> ; <moment> <threat> ; <moment> <year> ; <moment> com ; <moment> for
        residential	-1	<moment> me ; <moment> que ; <moment> sal ; <moment> x ; <money> <see> ; <money> by
        residential	-1	<money> card ; <money> laps ; <money> list ; <money> per ; <month> <money>
        residential	-1	<month> <say> ; <month> back ; <month> doe ; <month> me ; <month> non ; <month> sin
        residential	-1	<month> without ; <need> <always> ; <need> my ; <need> nam ; <need> pt ; <need> thi
        residential	-1	<needle> <put> ; <night> <hear> ; <night> <pet> ; <night> <see> ; <night> from
        residential	-1	<night> her ; <night> o ; <night> or ; <night> thi ; <official> <order>
        residential	-1	<official> let ; <opening> <bodypart> ; <opening> <pet> ; <opening> is
        residential	-1	<opioid> <opioid> ; <opioid> <week> ; <opioid> a ; <opioid> then ; <order> <home>
        residential	-1	<order> <week> ; <outdoors> <daytime> ; <outdoors> <night> ; <outdoors> <treatment>
        residential	-1	<outdoors> for ; <pain> <job> ; <pain> acros ; <pain> cuf ; <pain> toracic
        residential	-1	<palecolor> <chestheart> ; <palecolor> <take> ; <palecolor> y ; <palecolor> ya
        residential	-1	<partner> <asleep> ; <partner> <bodysound> ; <partner> <die>
        residential	-1	<partner> <intoxicated> ; <partner> <sedative> ; <partner> <stimulant>
        residential	-1	<partner> com ; <partner> dont ; <partner> est ; <partner> her ; <partner> mad
        residential	-1	<partner> me ; <partner> off ; <partner> too ; <partner> ~<child>
        residential	-1	<partner> ~<seizure> ; <past> <alcohol> ; <past> <moment> ; <past> <money>
        residential	-1	<past> <month> ; <past> <say> ; <past> anyth ; <past> doing ; <past> id ; <past> my
        residential	-1	<pet> <asleep> ; <pet> <photo> ; <pet> <take> ; <pet> <water> ; <pet> had
        residential	-1	<pet> und ; <phone> <go> ; <phone> <hear> ; <phone> <phone> ; <phone> <stranger>
        residential	-1	<phone> only ; <phone> she ; <phone> ~<stop> ; <photo> <past> ; <pill> <palecolor>
        residential	-1	<pill> <put> ; <pill> <stranger> ; <pill> de ; <play> ; <play> <alcohol>
        residential	-1	<play> <container> ; <play> <day> ; <play> <fire> ; <play> <friend>
        residential	-1	<play> <moment> ; <play> <week> ; <play> becaus ; <play> its ; <play> on
        residential	-1	<play> twic ; <promise> <take> ; <put> <say> ; <rarely> al ; <record> <say>
        residential	-1	<record> to ; <relapse> prevention ; <remember> <take> ; <room> 0 ; <room> <kill>
        residential	-1	<room> go ; <room> hes ; <room> lik ; <sad> <amount> ; <say> <confused>
        residential	-1	<say> <trade> ; <say> espanol ; <say> go ; <say> id ; <say> im ; <say> off
        residential	-1	<say> to ; <say> ~<shake> ; <school> <insurance> ; <school> <last>
        residential	-1	<school> <month> ; <school> for ; <school> her ; <school> only ; <sedative> <month>
        residential	-1	<sedative> in ; <sedative> lik ; <see> <height> ; <see> <night> ; <see> <play>
        residential	-1	<see> sinc ; <seizure> <moment> ; <shame> <amount> ; <shame> <kin> ; <shame> <take>
        residential	-1	<sick> <moment> ; <sick> to ; <sober> <ask> ; <sober> con ; <soon> <home>
        residential	-1	<soon> <kin> ; <soon> <week> ; <soon> que ; <start> <week> ; <start> at
        residential	-1	<start> en ; <stimulant> <clinician> ; <stimulant> <happy> ; <stimulant> <home>
        residential	-1	<stimulant> <law> ; <stimulant> <sober> ; <stimulant> <think>
        residential	-1	<stimulant> <vendor> ; <stimulant> el ; <stimulant> nad ; <stimulant> noma
        residential	-1	<stop> <photo> ; <stop> <see> ; <stop> his ; <stop> of ; <stop> ~<amount>
        residential	-1	<stranger> <angry> ; <stranger> <partner> ; <stranger> <see> ; <stranger> els
        residential	-1	<take> <breath> ; <take> <insurance> ; <take> <phone> ; <take> <pill>
        residential	-1	<take> <school> ; <take> <water> ; <take> ill ; <take> som ; <take> thi
        residential	-1	<think> <consume> ; <think> <drive> ; <think> <insurance> ; <think> <media>
        residential	-1	<think> <outdoors> ; <think> <year> ; <think> anyth ; <think> la ; <think> my
        residential	-1	<think> theyd ; <think> y ; <threat> <outdoors> ; <tired> <asleep> ; <tool> <room>
        residential	-1	<tool> <town> ; <town> <buy> ; <town> a ; <trade> <ask> ; <trade> <container>
        residential	-1	<trade> <take> ; <treatment> 0 ; <treatment> <law> ; <treatment> <night>
        residential	-1	<treatment> cm ; <treatment> do ; <treatment> first ; <treatment> her
        residential	-1	<treatment> i ; <treatment> on ; <treatment> out ; <treatment> sam ; <treatment> to
        residential	-1	<treatment> ~<treatment> ; <trust> <count> ; <trust> <day> ; <trust> <take>
        residential	-1	<trust> for ; <trust> to ; <try> ; <try> <phone> ; <try> <take> ; <try> a
        residential	-1	<try> nad ; <vendor> rep ; <vermin> en ; <vermin> from ; <volunteer> <day>
        residential	-1	<wait> <amount> ; <wait> <needle> ; <wait> <pet> ; <wait> <town> ; <wait> los
        residential	-1	<water> <color> ; <water> <furniture> ; <water> <month> ; <water> in ; <water> is
        residential	-1	<week> <treatment> ; <week> id ; <week> when ; <withdrawal> <furniture>
        residential	-1	<withdrawal> from ; <withdrawal> management ; <withdrawal> myself
        residential	-1	<write> <amount> ; <write> for ; <write> my ; <write> only ; <write> with
        residential	-1	<year> <blood> ; <year> <happy> ; <year> <play> ; <year> el ; @ 0 ; a <school>
        residential	-1	a <stiff> ; a <wait> ; a button ; a cent ; a crim ; a crowb ; a fenc ; a grey
        residential	-1	a hard ; a ir ; a joint ; a lady ; a marc ; a meet ; a nail ; a numb ; a parent
        residential	-1	a person ; a punt ; a question ; a shop ; a sixty ; a snor ; a straight ; a subpoen
        residential	-1	a suicid ; a trial ; a truck ; a version ; a whol ; about <treatment> ; about his
        residential	-1	about ketamin ; abstinent ; acostumbr ; admit a ; advirti ; aft hour ; aft my
        residential	-1	aft practic ; against the ; agar el ; ago detox ; aguant los ; aid and ; al <last>
        residential	-1	al cuart ; al final ; al program ; al rat ; alguien ; alguien me ; alguno <day>
        residential	-1	all <job> ; all fin ; als on ; am <tired> ; am ask ; am seventy ; am tir ; amount
        residential	-1	an adolescent ; and <drive> ; and <school> ; and cannot ; and count ; and driv
        residential	-1	and hug ; and if ; and run ; and someon ; and win ; and wrot ; and your ; anim
        residential	-1	ano el ; any <need> ; any <treatment> ; any plac ; anyth els ; apartment and
        residential	-1	apartment in ; applicant ; apply ; apt 0 ; aqui en ; arbor ; are <amount>
        residential	-1	are <vermin> ; are long ; are out ; arm gon ; arm tingl ; around ten ; arthriti
        residential	-1	as <take> ; as ill ; as ive ; aseguranz ; asi desd ; asi est ; asi noma
        residential	-1	ask anyway ; ask for ; asust ; at $ ; at <partner> ; at breakfast ; at dawn
        residential	-1	at four ; at hosp ; at risk ; away is ; b ; bachelor ; back <home> ; back surgery
        residential	-1	ban ; bar dai ; barricad ; bathrm ; be noth ; be ok ; be sent ; becaus a
        residential	-1	becaus nobody ; bed again ; bed meth ; been <consume> ; been <hear> ; been <leave>
        residential	-1	been <phone> ; been cal ; been smok ; been to ; been up ; been year ; beer aft
        residential	-1	befor anyth ; befor its ; befor lunch ; begin with ; being in ; besid
        residential	-1	between <amount> ; between <day> ; bf on ; birth ; blew it ; blu sinc ; bon ; bor
        residential	-1	bottl every ; bottom of ; bout ; box is ; breath and ; brok ; browni ; bump in
        residential	-1	bur ; bury me ; busc terapi ; but my ; by <pet> ; by a ; by how ; by noon ; by six
        residential	-1	cal back ; cal drop ; callback ; calor ; cam up ; can <count> ; can and
        residential	-1	can believ ; cancion ; cant <feel> ; car of ; cash and ; casi <always> ; cer ; cerc
        residential	-1	cerc del ; certificat from ; chamomil ; charg in ; chew ; cholesterol ; christen
        residential	-1	christma tre ; church bel ; claw <tool> ; claw ham ; cle eyed ; clean in
        residential	-1	clear her ; client 0 ; clos night ; clr <consume> ; clr <kin> ; clr <pet> ; clr is
        residential	-1	club ; cm ; cobij ; cobr laps ; cobran y ; coc ; cocain or ; cocain problem ; cok
        residential	-1	com <take> ; com at ; com bien ; commerc ; complete ; con <stimulant> ; con cristal
        residential	-1	con uno ; confes to ; confi ; consulta ; contraband ; cooler ; corre ; could she
        residential	-1	could someon ; could we ; couldnt <take> ; cov ; covid ; cps wkr ; crack fri
        residential	-1	crack last ; crack on ; cranky ; cream truck ; cricket ; crim ; cristal a
        residential	-1	cros the ; crud ; crush cp ; cuand <leave> ; cuand <stop> ; cuent ; cumpl ; cun que
        residential	-1	d smok ; da mied ; dad ; dad 0 ; dad did ; dad of ; dad say ; dai about ; dai drink
        residential	-1	dast ; dast 0 ; day a ; day coin ; day i ; de <eat> ; de <put> ; de facil
        residential	-1	de joven ; de las ; de nadi ; de por ; de septiembr ; de solter ; death ; debaj de
        residential	-1	defendant ; del <stimulant> ; den with ; deni inpt ; dentist ; depresion
        residential	-1	desd navidad ; detector and ; detox let ; detox near ; detox sinc ; detox was
        residential	-1	dia x ; didnt want ; diem ; diez al ; direccion ; discharg from ; dm ; dmv
        residential	-1	do <moment> ; do about ; do an ; do his ; do ketamin ; do now ; do spe ; dobl
        residential	-1	dock and ; documentary ; doe <drug> ; doe he ; doe not ; doe to ; doing whippet
        residential	-1	dont <phone> ; dont <say> ; door down ; door in ; door with ; dop 0 ; dop every
        residential	-1	dopesick ; dos 0 ; dos hijo ; down ; down <illness> ; down <treatment> ; down l
        residential	-1	down syndrom ; dr pham ; dres room ; drink for ; drink now ; drink or
        residential	-1	drink problem ; drool ; drop ; drunk ; dry as ; dtr ; dtr in ; dts ; dv ; eight to
        residential	-1	el <alcohol> ; el <clothes> ; el <pain> ; el avion ; el chiquit ; el dolor
        residential	-1	el frasc ; el lavab ; el mezcal ; el muert ; el sobr ; el tren ; electrical
        residential	-1	elevator ; els wil ; empiez ; employ no ; en <money> ; en lug ; enclos ; end of
        residential	-1	enganch ; enter de ; enter y ; entier ; er doc ; era pur ; es cristal ; es el
        residential	-1	eso hac ; est mes ; estan en ; estat ; estim <stranger> ; estuf ; etoh ld ; even i
        residential	-1	evening ; ever sinc ; every liv ; every oth ; everyth is ; ex client ; exager
        residential	-1	extend ; eye rol ; eyed and ; eyelid ; f <drug> ; f <need> ; f <phone> ; f <stop>
        residential	-1	f cal ; f finish ; f paralegal ; fami court ; fami in ; fath is ; favor
        residential	-1	feel normal ; fel asleep ; fentanyl patch ; field ; fight over ; fil a ; fil my
        residential	-1	fil thi ; fin <day> ; fin today ; final in ; find out ; finish ninety ; fioricet 0
        residential	-1	first ; first 0 ; first <phone> ; first ever ; first fiv ; fit ; fit on ; fiv
        residential	-1	fiv month ; flask ; flour ; flow ; fold chair ; food ; for <drug> ; for age
        residential	-1	for les ; for me ; for monday ; for one ; for spous ; for w/d ; for weed
        residential	-1	forget to ; fork ; form ; four kid ; fre ; friend in ; from <amount> ; from a
        residential	-1	from noon ; front and ; fum crystal ; furnitur ; gal ; gam ; get leav ; get thi
        residential	-1	ging ; girlfriend say ; giv nam ; giv you ; gma 0 ; go from ; gon a ; gon for
        residential	-1	good i ; got loos ; grab phon ; grandm ; great <kin> ; group for ; group or
        residential	-1	guanter ; gues im ; gummy ; gun in ; guy at ; habl con ; hac much
        residential	-1	hacen <treatment> ; hacen desintoxicacion ; had <build> ; had <stimulant>
        residential	-1	had cocain ; had nev ; had som ; half in ; hamst ; hand and ; hand at ; hand them
        residential	-1	handl <always> ; handl every ; happen on ; has <blade> ; has dementi ; has our
        residential	-1	hav <alcohol> ; hav <say> ; hav aetn ; hav an ; hav even ; hav not ; hav them ; hay
        residential	-1	hay <appointment> ; he drank ; he is ; he kept ; he walk ; heart doing
        residential	-1	hel <consume> ; hel use ; help ; hen ; her <stop> ; her cok ; her kid ; her nurs
        residential	-1	herman cristal ; herman tom ; hermano ; hes <bodysound> ; hes lik ; hes mad ; hij y
        residential	-1	him <write> ; his 0 ; his <crowd> ; his eye ; his head ; his pillow ; hom sat
        residential	-1	hom they ; hora ; horror ; hospital dond ; hour by ; hour on ; hous run ; how a
        residential	-1	how doe ; how many ; how my ; hoy no ; hr ; hse ; hug and ; hunt ; i <goodbye>
        residential	-1	i <try> ; i beat ; i drank ; i drink ; i fel ; i hav ; ice <continue> ; ice <take>
        residential	-1	ice most ; id gues ; id lik ; id nev ; ideal ; if i ; im <hot> ; im <insurance>
        residential	-1	im <sad> ; im aft ; im eleven ; im hom ; im look ; im told ; im typ ; in <photo>
        residential	-1	in <room> ; in anywher ; in bakersfield ; in hallway ; in main ; in network
        residential	-1	in pasaden ; in stat ; inmigracion ; inpatient at ; inpatient stay ; ins ; inst
        residential	-1	instructor ; intensiv outpt ; intern no ; interview ; intranasal ; invoic
        residential	-1	iop then ; ironwork ; is <job> ; is detox ; is drink ; is iop ; is retir ; is see
        residential	-1	is shot ; it aft ; it ive ; it safe ; it sinc ; it took ; item 0 ; its <go>
        residential	-1	its <pill> ; its beer ; its meth ; its pil ; iv dai ; ive not ; ive thought
        residential	-1	january ; jel ; jittery ; joshu <outdoors> ; joshu tre ; jubil ; juez orden
        residential	-1	july becaus ; jumpy ; just <asleep> ; just <need> ; just <start> ; keep thi
        residential	-1	keep work ; kid a ; kid broth ; kitchen knif ; kne ; knock togeth ; l arm ; la bec
        residential	-1	la boc ; la de ; la entr ; la esquin ; la ferreteri ; la guanter ; la maestr
        residential	-1	la min ; la mis ; la muel ; la oril ; la recamar ; la unic ; lack ; las <friend>
        residential	-1	las <pet> ; las <write> ; las ventana ; lat <month> ; lavab ; le <buy>
        residential	-1	le <height> ; le <stop> ; lean every ; leav her ; left for ; left residential
        residential	-1	libro ; lie flat ; lif ; lik <always> ; lik <need> ; lik mor ; lin ; lin <eat>
        residential	-1	lin <fall> ; lin at ; lin cook ; lin drop ; lin open ; link ; liquid ; lo <stop>
        residential	-1	lo suy ; lo vio ; lobby ; local <money> ; lol ; long <say> ; long <stop>
        residential	-1	long messag ; los <caretaking> ; los <count> ; los <year> ; los ano ; los cuid
        residential	-1	los diez ; los escalon ; los it ; los labio ; lost and ; lov ; lov the ; low level
        residential	-1	lug en ; lun en ; m <homeless> ; m <seizure> ; m drink ; machin ; mai ; mail them
        residential	-1	mam pregunt ; mami ; man to ; map ; maquet ; margarita ; marlen ; martini ; max
        residential	-1	may we ; mayb onc ; me crystal ; me da ; me on ; me pong ; me pueden ; me voy
        residential	-1	me wel ; mean a ; mean no ; meet at ; memory ; mes ; mes y ; met with ; meth +
        residential	-1	meth lik ; meth run ; meth thi ; meth want ; methadon clinic ; mft ; mg tid
        residential	-1	mi <church> ; mi <opening> ; mi abuelit ; mi tio ; mi vid ; mic ; mid <law>
        residential	-1	minut ago ; minut so ; mis day ; mis mor ; mis shift ; mism <container> ; mo
        residential	-1	mom doesnt ; mom said ; mom she ; money and ; month for ; month only
        residential	-1	month pregnant ; month ther ; moon ; mor absenc ; most about ; moth keep ; moth pas
        residential	-1	mount ; mov a ; much or ; muchach de ; muel ; munec de ; muri mi ; music in
        residential	-1	my <law> ; my <trade> ; my <wait> ; my apartment ; my apprenticeship ; my bil
        residential	-1	my certificat ; my doctor ; my email ; my fianc ; my finger ; my fist ; my front
        residential	-1	my granddaught ; my grandm ; my guy ; my gym ; my klonopin ; my kne ; my leas
        residential	-1	my leg ; my lung ; my night ; my option ; my room ; my stay ; my suitcas ; my thing
        residential	-1	my windshield ; mystery ; n ther ; nad no ; nam twic ; nan ; navaj ; nd and
        residential	-1	nd tim ; need step ; network ; nev <always> ; nev been ; nev dai ; nev ~been
        residential	-1	new <drive> ; new <stranger> ; next door ; ni ~<consume> ; nieg ; night nurs
        residential	-1	nin <day> ; nit n ; no ~<photo> ; no ~contact ; no ~ins ; no ~kin ; no ~meth
        residential	-1	no ~need ; no ~pued ; no ~residential ; no ~respir ; no ~respit ; no ~saving
        residential	-1	no ~si/hi ; no ~sit ; no ~slip ; nobody her ; noch o ; noma los ; normal que ; not
        residential	-1	not ~<lock> ; not ~<need> ; not ~enough ; not ~had ; not ~les ; not ~pick
        residential	-1	not ~wak ; noth at ; nuev <month> ; nuev mes ; numer en ; nunc entr ; nunc habi
        residential	-1	o los ; ob <hospital> ; of <asleep> ; of <hospital> ; of <illness> ; of <insurance>
        residential	-1	of <outdoors> ; of <say> ; of an ; of ativan ; of beer ; of its ; of jail ; of plum
        residential	-1	of tito ; off ; off it ; off no ; off somewher ; off vodk ; oficin ; ojai and
        residential	-1	on <illness> ; on <law> ; on <opioid> ; on foil ; on friday ; on good ; on h
        residential	-1	on one ; on so ; on suboxon ; on wood ; onc a ; one <bodypart> ; one <container>
        residential	-1	one <stranger> ; one <week> ; one afternoon ; one down ; one dui ; onlin
        residential	-1	only <start> ; only do ; or <count> ; or a ; or for ; or mayb ; or use ; ord i
        residential	-1	organist ; oril ; osei ; oth <month> ; oth month ; ought ; our <clothes>
        residential	-1	our <partner> ; our first ; out <continue> ; out again ; outfit in
        residential	-1	outpatient only ; outpt only ; outright ; over tonight ; own bed ; own text
        residential	-1	oxnard ; pag la ; pagan ; paid by ; pair ; pair of ; panz ; par <soon> ; par despu
        residential	-1	parad ; parch ; parent sob ; pas 0 ; pastel ; pat ; pati con ; pawn ; payment plan
        residential	-1	pcp ofc ; pech apret ; pelicul ; peopl usual ; per chart ; per diem ; person
        residential	-1	persona ; pierd ; pil in ; pip thi ; plac that ; plan that ; plant ; platica
        residential	-1	pleas dont ; policy ; pond ; por <day> ; por <wait> ; por dia ; por favor
        residential	-1	porqu all ; porqu yo ; potato ; pref ; pres <pill> ; pres pil ; pressur cuf
        residential	-1	pric list ; prison ; prn ; prob nad ; problem with ; program last ; program that
        residential	-1	program thre ; promis to ; pront ; proof ; pued ir ; purpl ; que <moment>
        residential	-1	que <say> ; que <trust> ; que hay ; que la ; que todavi ; quien me ; quier bajarl
        residential	-1	quier dejarl ; quier desintoxic ; quier mor ; quier platic ; quinceaner ; quit smok
        residential	-1	r u ; rabbi ; ranch ; rath do ; ray ; re <kin> ; re <stimulant> ; re iop
        residential	-1	read thes ; reclin ; recoj ; recycl ; refus ; reg ; regal mi ; regul <consume>
        residential	-1	relaps prevention ; releas me ; releas tomorrow ; relocat ; res 0 ; res in
        residential	-1	resident <stimulant> ; restful ; retirement party ; right as ; risk ; robert
        residential	-1	robot ; rodil ; rol int ; room i ; roommat re ; roommat use ; said they ; sal a
        residential	-1	sali en ; sap eval ; sat <night> ; saturday my ; say dtr ; say im ; say on
        residential	-1	say she ; scal ; scen ; scholarship ; se <fluid> ; se meti ; se mud ; se orin
        residential	-1	se quej ; se ve ; se vin ; se ~intern ; seagram ; self then ; seman 0 ; semana que
        residential	-1	separ ; septemb ive ; seren ; shap lik ; she <blood> ; she <fall> ; she <trust>
        residential	-1	she drop ; she went ; shed go ; shed lik ; sheep ; shift ; short on ; shut the
        residential	-1	si <ask> ; si dej ; si yo ; sil y ; silb ; sin ~probarl ; sinc <need>
        residential	-1	sinc <phone> ; sinc breakfast ; sinc jun ; sinc octob ; sinc school ; sinc want
        residential	-1	sink ; sist re ; sister ; sister on ; six or ; sixty eight ; skin i ; skin is
        residential	-1	skip one ; slur ; smok fentanyl ; snort heroin ; so <shame> ; so hard ; so much
        residential	-1	so no ; sobri y ; sol ; solv ; som ; som <night> ; som day ; som kid ; somebody in
        residential	-1	somebody stand ; someon about ; someon with ; someth 0 ; someth for ; son wil
        residential	-1	sort ; sort it ; sort out ; soy <school> ; spe is ; speedbal ; spic ; st <law>
        residential	-1	start drink ; start mon ; start monday ; station ; stop it ; student ; su tiemp
        residential	-1	subutex ; sud y ; surfboard ; sus terapia ; swallow an ; swap ; swat ; swear it
        residential	-1	syndrom ; tak about ; tak hom ; tak mor ; taken ; talk with ; tank every ; tant que
        residential	-1	taxidermist ; telegram ; temp 0 ; ten <night> ; tequil diari ; test and ; th for
        """
}
