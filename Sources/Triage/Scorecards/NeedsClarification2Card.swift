extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification2 = """
        needs_clarification	4	<take> ~<insurance> ; <think> <shame> ; <threat> <day> ; <tired> <amount>
        needs_clarification	4	<town> <play> ; <town> do ; <trade> <church> ; <treatment> <leave>
        needs_clarification	4	<treatment> <stop> ; <treatment> <week> ; <treatment> and ; <treatment> or
        needs_clarification	4	<try> me ; <unreal> <friend> ; <wait> <appointment> ; <water> <go>
        needs_clarification	4	<week> <past> ; <week> becaus ; <withdrawal> <opening> ; <write> <clothes>
        needs_clarification	4	<write> <night> ; <write> <photo> ; <write> in ; <write> mejor
        needs_clarification	4	<write> pleas ; <year> correct ; a besoin ; a detox ; a est ; a fami
        needs_clarification	4	a flip ; a minivan ; a payment ; a stuf ; a teapot ; a terribl ; a watch
        needs_clarification	4	a ~son ; about <need> ; about cocain ; about old ; abt us ; addres has
        needs_clarification	4	aft friday ; agre which ; ak ; al dia ; al rat ; alcohol par ; alguien de
        needs_clarification	4	alguien por ; all i ; als what ; alway said ; ambien ; an extension
        needs_clarification	4	and found ; and lent ; and lin ; and mal ; and tir ; apply ; apriet y
        needs_clarification	4	aqui la ; are <stranger> ; are <write> ; are bug ; are fami ; are men
        needs_clarification	4	are so ; are we ; as good ; ask by ; at la ; at som ; atty re ; autobu
        needs_clarification	4	averigu ; ay disculp ; ba ; banan ; bark in ; battl ; be quiet ; becaus ive
        needs_clarification	4	been <partner> ; been ask ; been love ; been mean ; befor six
        needs_clarification	4	being <phone> ; below us ; bother him ; braucht ; braucht hilf ; break my
        needs_clarification	4	bridg in ; broth mov ; broth play ; build last ; bulb ; burbank airport
        needs_clarification	4	by <appointment> ; caja en ; cal aft ; cal del ; cal id ; cal its ; cal o
        needs_clarification	4	cal tel ; camion por ; can giup ; can step ; canon ; cant writ ; cantidad
        needs_clarification	4	car titl ; card has ; carv the ; chicken and ; chowd ; chuong ; chuong trinh
        needs_clarification	4	cld ; clinical <give> ; clr daught ; clr husb ; clr need ; cobran y ; cocain
        needs_clarification	4	cod in ; cod is ; com <take> ; consejero ; correct it ; cort los
        needs_clarification	4	country cod ; cousin got ; crack an ; crack from ; cristal no ; crush chest
        needs_clarification	4	crush pain ; cry say ; crystal last ; day in ; dcf ; de gracia ; de kind
        needs_clarification	4	decid ; del intern ; del padr ; depui ; desarmador ; desk is ; detail
        needs_clarification	4	detail on ; didnt help ; didnt say ; dieron est ; different <kin> ; diganl a
        needs_clarification	4	dij mi ; diran ; diyan ; doctor on ; dog ok ; dres blu ; drink too ; driv of
        needs_clarification	4	drov all ; drug stor ; drunk and ; each night ; eith of ; el que ; elephant
        needs_clarification	4	eleven mil ; ell <think> ; els known ; encant ; ener mi ; eng / ; es <happy>
        needs_clarification	4	es brom ; espanol y ; espos alcohol ; est <give> ; est <write> ; etoh ask
        needs_clarification	4	even know ; even talk ; ex est ; excit ; f <phone> ; f cal ; f re
        needs_clarification	4	fal apart ; fami meet ; fed the ; fel and ; first try ; first was
        needs_clarification	4	flood and ; floorboard ; foot four ; for <eat> ; for pancak ; for whoev
        needs_clarification	4	forget ; from outsid ; fue <shame> ; fue culp ; ful tank ; fum mot ; fum nad
        needs_clarification	4	furnac and ; futur ; gabi po ; gav cel ; get nervou ; giup do ; gmail ; goi
        needs_clarification	4	goi lai ; going in ; gol ; gon end ; good in ; good towel ; good wint
        needs_clarification	4	got bed ; guard los ; ha <ask> ; habl desd ; habl fuert ; hablarl
        needs_clarification	4	hac <hear> ; hac ruid ; had your ; half in ; happen on ; has slid
        needs_clarification	4	hasnt quit ; hav bed ; hay que ; help for ; her list ; her visit
        needs_clarification	4	herman jueg ; heroin ; hes <phone> ; hes <think> ; hes driv ; hinch
        needs_clarification	4	hing off ; his drink ; his head ; his lif ; his wallet ; his ~moth ; hoi ve
        needs_clarification	4	hom for ; homesick ; hor sal ; hos and ; host 0 ; houston and ; how <amount>
        needs_clarification	4	human being ; husb + ; husb and ; husband fel ; i deliver ; i read
        needs_clarification	4	i taught ; i travel ; i wrot ; id pref ; identificacion ; idk why ; if id
        needs_clarification	4	if someon ; if wer ; ill <phone> ; ill cal ; im alway ; im park ; im put
        needs_clarification	4	imag ; in <insurance> ; in or ; in traffic ; insid <container> ; is hav
        needs_clarification	4	is very ; its alcohol ; its our ; ive typ ; ive used ; jacaranda ; jerk and
        needs_clarification	4	juev en ; just ran ; just send ; keep driv ; ki ; kick ; kind to
        needs_clarification	4	knock down ; known ; kreyol ; ks ; la gent ; la insulin ; la ocup ; la podi
        needs_clarification	4	la recamar ; la tarjet ; lai ; larg <eat> ; last messag ; laugh in
        needs_clarification	4	le pregunt ; leagu on ; learn the ; least it ; licuador ; lik <pet>
        needs_clarification	4	link to ; liv to ; lleg hast ; lo <write> ; lo teng ; long <stop>
        needs_clarification	4	long paus ; lookin ; los espej ; los gallo ; los miercol ; loud that ; lut
        needs_clarification	4	lvm ; m ask ; m slur ; magandang gabi ; malo ; mam llev ; me marqu ; me sal
        needs_clarification	4	me thi ; meal and ; mecat ; medi es ; medi y ; memb of ; meno la ; messag
        needs_clarification	4	messag i ; mi <opening> ; mia ; mom right ; mom say ; mor over ; mor sleep
        needs_clarification	4	moun ; moun ki ; mov them ; much or ; muon ; muon hoi ; mwen ; my sob
        needs_clarification	4	myself tonight ; nam lin ; nam the ; neith sur ; nephew hes ; nev mind
        needs_clarification	4	nev ~<start> ; nev ~start ; new kid ; no 0 ; no <record> ; no dio ; no etoh
        needs_clarification	4	no quis ; no record ; nobody need ; noi ; noi tieng ; nosy ; not <partner>
        needs_clarification	4	not elaborat ; not get ; not marri ; noth its ; nunc ha ; od
        needs_clarification	4	of ~withdrawal ; ola ; old <outdoors> ; old son ; on <eat> ; on staf
        needs_clarification	4	one <record> ; only <hear> ; open it ; or hel ; or it ; or that ; or when
        needs_clarification	4	or wheth ; or why ; ord laps ; our <headface> ; our <outdoors> ; our <phone>
        needs_clarification	4	our fami ; our nam ; outdoor ; overdos on ; own <write> ; pal kreyol ; pansi
        needs_clarification	4	par pon ; par sa ; payment ; penal ; perdonenm todo ; person to
        needs_clarification	4	personal que ; pesc fuer ; phon off ; plac but ; plac first ; plan de
        needs_clarification	4	play domino ; pleas <write> ; pleas just ; plu ; polk ; por dond ; por si
        needs_clarification	4	positiv ; pou ; preguntan por ; print the ; program cost ; program y ; pud
        needs_clarification	4	pued habl ; pus una ; q nunc ; que <clean> ; que <phone> ; que hacen
        needs_clarification	4	que seguro ; que él ; queri decirl ; question and ; rais it ; rak
        needs_clarification	4	rang the ; rappel ; rath than ; re <drug> ; re <kin> ; re <stranger> ; re gf
        needs_clarification	4	re substanc ; re tenant ; re uncl ; reloj de ; restor ; resurfac ; rid to
        needs_clarification	4	right <record> ; right form ; ring back ; rn ; room shar ; sa kapatid
        needs_clarification	4	said wrong ; sal en ; saw our ; say dad ; se moj ; se oyen ; se pelean
        needs_clarification	4	sea and ; second try ; segun el ; seizur right ; self 0 ; semi
        needs_clarification	4	servic <pet> ; servic dog ; sid <opening> ; sie ; sin <play> ; sink a
        needs_clarification	4	sist numb ; sist the ; smok ice ; snowplow and ; so <take> ; so use
        needs_clarification	4	sob liv ; sol pued ; somebody should ; somebody stand ; someon ther
        needs_clarification	4	someth has ; somewher or ; son perc ; son then ; sound 0 ; start out
        needs_clarification	4	stepson ; stood by ; stop halfway ; stuck in ; su <trade> ; su sal
        needs_clarification	4	substitut <church> ; supier ; supier que ; sw ; tak or ; tanto ; tel whoev
        needs_clarification	4	telefon de ; telephon ; teng el ; the basement ; the chip ; the copi
        needs_clarification	4	the ear ; the factory ; the light ; the mayor ; the messag ; the pag
        needs_clarification	4	the rop ; the sermon ; the theat ; the topic ; then <rope> ; then for
        needs_clarification	4	then nobody ; ther ~<drive> ; ther ~park ; thes are ; they mean ; thi <job>
        needs_clarification	4	thi confidential ; thi job ; thi lik ; thi pag ; thi sit ; tien una
        needs_clarification	4	tieng viet ; til monday ; to <treatment> ; to alask ; to die ; to row
        needs_clarification	4	toi muon ; tol booth ; toled ; tom el ; tomat i ; tonight for ; tonight im
        needs_clarification	4	too lat ; trabajan ; tri <insurance> ; trinh ; truthful ; try me ; tub en
        needs_clarification	4	tuv <amount> ; two year ; tx now ; typ <amount> ; typ mor ; um ; un apunt
        needs_clarification	4	un cabal ; un libr ; un numer ; un problem ; un telefon ; una <hear>
        needs_clarification	4	una palabra ; una voz ; unload ; up b ; up say ; us you ; use hes ; use of
        needs_clarification	4	used it ; usted ayudan ; ve chuong ; viet ; vip ; voz de ; wait
        needs_clarification	4	walk eleven ; want tour ; was <child> ; was eith ; we <trust> ; we repaint
        needs_clarification	4	wear it ; went by ; wer <put> ; what <insurance> ; wheth <phone>
        needs_clarification	4	whisper bf ; whisper say ; who <hear> ; who it ; who listen ; who you
        needs_clarification	4	whol bottl ; whol story ; with 0 ; with los ; with plat ; with real
        needs_clarification	4	word and ; would ring ; wouldnt ; wouldnt <give> ; wouldnt giv
        needs_clarification	4	wrong extension ; wrot letter ; x ; y och ; ya lleg ; you <ask> ; you accept
        needs_clarification	4	you ask ; you did ; you tak ; you ~accept ; your nam ; your pric ; your was
        needs_clarification	4	~<consume> alg ; ~<drive> for ; ~<insurance> ; ~<stop> <go> ; ~around ~my
        needs_clarification	4	~bet ~off ; ~da nombr ; ~drug ever ; ~el ~<bodypart> ; ~exist ; ~my ~<job>
        needs_clarification	4	~ok ; ~park for ; ~si no ; ~tom alg
        needs_clarification	3	*age.1 ; *ago.5 ; *alcoholic.0:hypothetical ; *chestPain.0 ; *duration.5
        needs_clarification	3	*sinceStopping.0 ; *sinceStopping.3 ; *suicidalOblique.0 ; + ; + <moment>
        needs_clarification	3	/ 0 ; 0 <rope> ; 0 <threat> ; 0 b ; 0 fil ; 0 foot ; 0 kilo ; 0 mos ; 0 numb
        needs_clarification	3	0 ve ; 0 year ; <afraid> <last> ; <afraid> on ; <afraid> ~<withdrawal>
        needs_clarification	3	<alcohol> <treatment> ; <always> <week> ; <always> and ; <always> quien
        needs_clarification	3	<amount> <record> ; <amount> card ; <amount> las ; <amount> right
        needs_clarification	3	<amount> she ; <appointment> <stranger> ; <ask> <say> ; <ask> cuant
        needs_clarification	3	<ask> nam ; <ask> straight ; <ask> y ; <blood> <headface> ; <bodypart> +
        needs_clarification	3	<break> <pain> ; <breath> <illness> ; <build> <needle> ; <build> or
        needs_clarification	3	<build> our ; <build> the ; <buy> <stop> ; <buy> los ; <buy> sus
        needs_clarification	3	<chestheart> <container> ; <child> <clothes> ; <child> one ; <child> van
        needs_clarification	3	<church> <always> ; <church> <eat> ; <church> <hear> ; <church> <say>
        needs_clarification	3	<clean> off ; <clinician> o ; <clothes> back ; <clothes> behind
        needs_clarification	3	<clothes> even ; <clothes> mak ; <clothes> or ; <cold> <blood>
        needs_clarification	3	<colleague> <clean> ; <colleague> <treatment> ; <color> <clean>
        needs_clarification	3	<color> <play> ; <color> que ; <consume> <phone> ; <consume> you
        needs_clarification	3	<container> <play> ; <container> se ; <continue> but ; <continue> hum
        needs_clarification	3	<continue> im ; <continue> zip ; <count> <kin> ; <count> <past>
        needs_clarification	3	<crash> <photo> ; <crowd> # ; <crowd> <shake> ; <crowd> com ; <crowd> lost
        needs_clarification	3	<crowd> nam ; <day> <breath> ; <day> <month> ; <day> but ; <day> do
        needs_clarification	3	<day> im ; <day> mari ; <daytime> ya ; <die> <night> ; <die> at
        needs_clarification	3	<drive> <angry> ; <drive> <chestheart> ; <drive> <palecolor> ; <drive> est
        needs_clarification	3	<drive> lik ; <drive> on ; <drug> that ; <eat> 0 ; <eat> <church>
        needs_clarification	3	<eat> <photo> ; <eat> los ; <eat> ther ; <emergency> on ; <fall> <pet>
        needs_clarification	3	<feel> <money> ; <fire> <fire> ; <fire> <fluid> ; <fire> it ; <fire> its
        needs_clarification	3	<fluid> <build> ; <friend> <headface> ; <friend> <order> ; <friend> has
        needs_clarification	3	<friend> pul ; <furniture> <pill> ; <furniture> <treatment> ; <furniture> en
        needs_clarification	3	<furniture> hac ; <furniture> right ; <furniture> thi ; <give> <home>
        needs_clarification	3	<give> <rope> ; <give> est ; <give> no ; <go> <crash> ; <go> hast
        needs_clarification	3	<go> long ; <go> ther ; <go> todo ; <gun> <drive> ; <happy> <continue>
        needs_clarification	3	<happy> in ; <happy> no ; <headface> <feel> ; <headface> <home>
        needs_clarification	3	<headface> <rope> ; <headface> <sick> ; <headface> con ; <headface> slid
        needs_clarification	3	<headface> ya ; <hear> <hit> ; <hear> <past> ; <hear> <shake>
        needs_clarification	3	<hear> <stimulant> ; <hear> he ; <hear> him ; <hear> one ; <hear> re
        needs_clarification	3	<height> <rail> ; <hit> <height> ; <hit> <outdoors> ; <hold> <go>
        needs_clarification	3	<home> <month> ; <home> nin ; <home> not ; <home> open ; <homeless> <eat>
        needs_clarification	3	<hospital> <clothes> ; <hot> <chestheart> ; <insurance> card
        needs_clarification	3	<insurance> ok ; <insurance> tri ; <intoxicated> <blood>
        needs_clarification	3	<intoxicated> <bodypart> ; <job> <outdoors> ; <job> and ; <job> lin
        needs_clarification	3	<job> too ; <key> <furniture> ; <key> <kin> ; <key> are ; <key> par
        needs_clarification	3	<kill> tim ; <kin> <stimulant> ; <kin> bernadet ; <kin> he ; <kin> it
        needs_clarification	3	<kin> nunc ; <last> <kin> ; <last> <stimulant> ; <leave> <day>
        needs_clarification	3	<leave> <promise> ; <leave> wont ; <medicine> for ; <moment> 0
        needs_clarification	3	<moment> <week> ; <moment> it ; <moment> sal ; <moment> would
        needs_clarification	3	<money> troubl ; <month> <fire> ; <month> <room> ; <need> <ask>
        needs_clarification	3	<need> <hear> ; <need> <start> ; <need> off ; <needle> <hit> ; <night> fue
        needs_clarification	3	<opening> he ; <opening> with ; <opening> y ; <opioid> ; <opioid> <hospital>
        needs_clarification	3	<order> by ; <outdoors> <happy> ; <outdoors> <height> ; <outdoors> <hot>
        needs_clarification	3	<outdoors> been ; <outdoors> estan ; <outdoors> had ; <pain> or ; <pain> pt
        needs_clarification	3	<pain> ~<sick> ; <palecolor> <colleague> ; <palecolor> the
        needs_clarification	3	<partner> <blade> ; <partner> if ; <partner> wouldnt ; <partner> ~<take>
        needs_clarification	3	<past> <amount> ; <past> <phone> ; <past> bc ; <pet> <asleep>
        needs_clarification	3	<pet> <happy> ; <pet> <key> ; <pet> <sad> ; <pet> aft ; <pet> for
        needs_clarification	3	<pet> onc ; <phone> <fall> ; <phone> <furniture> ; <phone> <key>
        needs_clarification	3	<phone> <stop> ; <phone> and ; <phone> away ; <phone> bien ; <phone> block
        needs_clarification	3	<phone> en ; <phone> if ; <phone> im ; <phone> ive ; <phone> off
        needs_clarification	3	<phone> par ; <phone> twic ; <phone> ~<kin> ; <photo> its ; <pill> <put>
        needs_clarification	3	<pill> she ; <play> <media> ; <play> al ; <play> por ; <play> que
        needs_clarification	3	<promise> <job> ; <promise> <play> ; <put> que ; <rail> <stop>
        needs_clarification	3	<record> <emergency> ; <record> <fall> ; <record> por ; <relapse> sam
        needs_clarification	3	<remember> <palecolor> ; <room> <intoxicated> ; <room> are ; <room> what
        needs_clarification	3	<rope> herself ; <sad> <give> ; <sad> <month> ; <sad> <school>
        needs_clarification	3	<say> <child> ; <say> <gun> ; <say> <phone> ; <say> es ; <say> its
        needs_clarification	3	<say> pt ; <say> self ; <say> she ; <say> ~<child> ; <see> <church>
        needs_clarification	3	<see> <stimulant> ; <see> when ; <seizure> what ; <shake> <past>
        needs_clarification	3	<shake> the ; <shame> <take> ; <shame> de ; <sick> <tired> ; <soon> <phone>
        needs_clarification	3	<soon> is ; <soon> les ; <stimulant> + ; <stimulant> <always>
        needs_clarification	3	<stimulant> <blade> ; <stimulant> <daytime> ; <stimulant> <happy>
        needs_clarification	3	<stimulant> <soon> ; <stimulant> <wait> ; <stimulant> an ; <stimulant> hac
        needs_clarification	3	<stimulant> ive ; <stimulant> noth ; <stimulant> self ; <stop> <clean>
        needs_clarification	3	<stop> <say> ; <stop> abiert ; <stop> im ; <stranger> <appointment>
        needs_clarification	3	<stranger> <ask> ; <stranger> <goodbye> ; <stranger> <gun>
        needs_clarification	3	<stranger> <insurance> ; <stranger> <remember> ; <stranger> <think>
        needs_clarification	3	<stranger> how ; <stranger> ill ; <stranger> insid ; <stranger> ni
        needs_clarification	3	<stranger> should ; <stranger> togeth ; <stranger> ~<seizure>
        needs_clarification	3	<take> <blade> ; <take> <blood> ; <take> <phone> ; <take> hast
        needs_clarification	3	<think> <angry> ; <think> <consume> ; <think> could ; <think> who
        needs_clarification	3	<threat> <think> ; <tool> lost ; <tool> then ; <town> <media> ; <town> are
        needs_clarification	3	<town> is ; <treatment> <kin> ; <treatment> <month> ; <treatment> <phone>
        needs_clarification	3	<treatment> only ; <treatment> pt ; <treatment> ~<drug> ; <trust> <promise>
        needs_clarification	3	<try> <continue> ; <try> <need> ; <vermin> <write> ; <wait> un
        needs_clarification	3	<water> <height> ; <water> <month> ; <water> <pain> ; <write> <vendor>
        needs_clarification	3	<write> x ; a <insurance> ; a build ; a flood ; a friend ; a hab ; a hom
        needs_clarification	3	a lawy ; a llam ; a llor ; a mal ; a messag ; a minh ; a multivitamin
        needs_clarification	3	a nicknam ; a pool ; a pray ; a purs ; a question ; a rol ; a sof ; a star
        needs_clarification	3	a stay ; a twin ; a vacation ; a warehous ; a wig ; a woman ; a ~<phone>
        needs_clarification	3	about fami ; about help ; about me ; about what ; abren ; accredit and
        needs_clarification	3	accus ; addres on ; admission no ; aft <day> ; aft <daytime> ; aft noon
        needs_clarification	3	again but ; again im ; ago ; ago bc ; al <last> ; al final ; al tech
        needs_clarification	3	alguem ai ; alguien sobr ; all got ; all ive ; all thos ; almoh y ; als 0
        needs_clarification	3	als <drive> ; am <ask> ; am going ; am in ; ambulanc becaus ; an <job>
        needs_clarification	3	an overdos ; and aft ; and are ; and is ; and shoot ; and youl ; anoch fue
        needs_clarification	3	answ on ; anthem blu ; anywher near ; apel de ; appl ; arbor ; are <put>
        needs_clarification	3	are best ; are both ; are good ; around by ; arrang ; arrib ; as me
        needs_clarification	3	ask are ; ask could ; ask nam ; ask straight ; ask you ; asthm inhal
        needs_clarification	3	at birthday ; at by ; at end ; at thi ; atraves ; aunt re ; avisen
        needs_clarification	3	avisen a ; away she ; ay <promise> ; ayudenm por ; backdrop ; bad lin
        needs_clarification	3	bar of ; be <stranger> ; be somebody ; bed befor ; been anywher ; been dat
        needs_clarification	3	been ~<consume> ; been ~drink ; being aliv ; bet one ; bibliotec ; bil then
        needs_clarification	3	birthday cak ; bkgd ; blad in ; boa ; board a ; bols de ; bonjour <day>
        needs_clarification	3	bonjour mon ; both are ; both say ; bowl night ; brazo anoch ; bridg every
        needs_clarification	3	bring one ; brome ; btw ; build or ; burn it ; burn its ; bus driv
        needs_clarification	3	bus stop ; bush ; bust ; but at ; by <hear> ; by pcp ; by voic ; cabal
        needs_clarification	3	cad quien ; cal ; cal about ; cal and ; cal by ; cal de ; cal drop
        needs_clarification	3	cal estan ; cal if ; cal m ; cal my ; cal slur ; can say ; can wait
        needs_clarification	3	cant ranchera ; caption ; cara ; carnival ; cat for ; cb <order> ; cb no
        needs_clarification	3	chapel ; cho em ; chuec ; citizen ; clean sinc ; clear the ; climb
        needs_clarification	3	clr <colleague> ; clr <go> ; clr <rope> ; clr <school> ; clr at ; clr aunt
        needs_clarification	3	clr cowork ; clr mention ; clr talk ; clt con ; clt en ; cm ; coat at
        needs_clarification	3	cobran ; coc yo ; cocain problem ; coed ; coffe now ; cok she ; coleccion de
        needs_clarification	3	com pesc ; comadr que ; commission ; company pay ; compar ; concern my
        needs_clarification	3	congel ; congel la ; contarl ; contest bien ; cookbook ; count out
        needs_clarification	3	county road ; cousin then ; cowork was ; crack his ; crash of
        needs_clarification	3	cros <outdoors> ; cros street ; crucer ; cry hung ; curiou about ; cut at
        needs_clarification	3	czy ; d residential ; dai and ; day but ; day do ; de <think> ; de <water>
        needs_clarification	3	de agu ; de camion ; de gal ; de por ; de sab ; de text ; de trail
        needs_clarification	3	de viejit ; deadlin for ; dej abiert ; dej oir ; del problem ; del refri
        needs_clarification	3	del volcan ; delet it ; dema se ; dental work ; dentr de ; depression no
        needs_clarification	3	descuent ; despidiendos ; deu ; dich ; didnt <ask> ; didnt <say>
        needs_clarification	3	didnt <see> ; didnt ask ; didnt com ; didnt pres ; dieron un ; dij mas
        needs_clarification	3	dij par ; dij y ; direccion de ; direccion en ; disregard ; dm me
        needs_clarification	3	do payment ; doctor told ; doe <insurance> ; doe it ; doe one ; dog flunk
        needs_clarification	3	dont answ ; dont pick ; door for ; door is ; dos a ; dos hijo ; down <last>
        needs_clarification	3	down last ; drink she ; driv licens ; drogen ; drov past ; drov up ; drug
        needs_clarification	3	dtr graduat ; dur com ; eap ; ear for ; easiest way ; el <angry>
        needs_clarification	3	el <official> ; el alcohol ; el caf ; el camion ; el encendedor ; el menor
        needs_clarification	3	el sol ; el telefon ; elder m ; elementary school ; elephant on
        needs_clarification	3	elephant sat ; ell la ; els <think> ; els wil ; em trai ; email on
        needs_clarification	3	emergency ; en <give> ; en mis ; en person ; en uno ; entier ; equivoc busc
        needs_clarification	3	es cocain ; es hombr ; esk ; esk gen ; est <intoxicated> ; est dand ; esta
        needs_clarification	3	estoy encer ; even <think> ; even sur ; ever seen ; ever used ; every shift
        needs_clarification	3	everyon got ; explic ; f <alcohol> ; f etoh ; f say ; f whisper ; fac has
        needs_clarification	3	falt en ; fami who ; fault ; favor es ; fech ; feed tim ; feliz ; feri
        needs_clarification	3	field and ; fil two ; filh ; find an ; first 0 ; fit anymor ; fiv children
        needs_clarification	3	flam ; fluid ; follow the ; food pantry ; for lat ; for now ; forgot to
        needs_clarification	3	form is ; form want ; fortieth ; fortieth <day> ; fortieth birthday
        needs_clarification	3	found one ; found us ; friend said ; from him ; fuimo a ; furnac ; furth
        needs_clarification	3	gallblad out ; galon ; gas <job> ; gas company ; gasp ; gat cod ; gato y
        needs_clarification	3	geometry ; get your ; giv mor ; glit ; go by ; go stand ; gon <die>
        needs_clarification	3	gon <height> ; gon <stop> ; gon jump ; good <clean> ; good <crowd>
        needs_clarification	3	good <kin> ; good as ; got our ; governor ; grab the ; graduat high
        needs_clarification	3	greek <church> ; grit desd ; group # ; habit from ; had <build> ; had <job>
        needs_clarification	3	hair ; halal <eat> ; half a ; hand with ; hang herself ; has fiv
        needs_clarification	3	hast <daytime> ; hav <furniture> ; hav <hear> ; hav <kin> ; hav heard
        needs_clarification	3	hay mal ; he said ; he set ; hear him ; heart pil ; hel <break> ; hel break
        needs_clarification	3	hel i ; her <water> ; her dorm ; her ear ; her of ; her tabl ; her ther
        needs_clarification	3	her throat ; heroin for ; heroin i ; herself then ; hes <break> ; hes aliv
        needs_clarification	3	hes hit ; hes using ; him nev ; himself or ; hinch de ; hipotec se
        needs_clarification	3	his door ; his roommat ; hit his ; hom staf ; hom til ; hosp ; hospital en
        needs_clarification	3	hostil ; hour a ; hous befor ; hous not ; hous to ; how your ; hr approv
        needs_clarification	3	husb drunk ; husband nam ; husband shak ; hx ~dt ; i apologiz ; i bak
        needs_clarification	3	i buy ; i delet ; i meant ; i mes ; i quit ; i refere ; i say ; i wont
        needs_clarification	3	ice <tool> ; ice machin ; il ; ill <leave> ; ill leav ; im <drive>
        needs_clarification	3	im <partner> ; im honest ; im meant ; in bkgd ; in feb ; in meeting
        needs_clarification	3	in pencil ; in toled ; incoherencia ; information ; inquiry
        needs_clarification	3	insuranc company ; int <headface> ; int jaw ; iron and ; is <insurance>
        needs_clarification	3	is <limp> ; is <past> ; is <seizure> ; is about ; is all ; is fil ; is for
        needs_clarification	3	is going ; is som ; is tel ; ish ; it didnt ; it her ; it sinc ; it thi
        needs_clarification	3	it thursday ; its <color> ; its heroin ; its him ; its neith ; ive
        needs_clarification	3	ive paid ; ive thought ; jan ; jan and ; je ne ; jigsaw ; jigsaw puzzl
        needs_clarification	3	kailangan ; kept in ; kept the ; khong ; ki <palecolor> ; ki pal ; kil tim
        needs_clarification	3	kind <phone> ; kitchen lik ; know who ; kto ; la <confused> ; la <continue>
        needs_clarification	3	la <fall> ; la <moment> ; la bibliotec ; la hipotec ; la lech ; la mis
        needs_clarification	3	la nev ; la play ; la torment ; la zapateri ; landlady ; landlord re ; lang
        needs_clarification	3	larg <record> ; larg print ; las cara ; lastr de ; laugh said ; laught
        needs_clarification	3	law driv ; le <die> ; le avisen ; le dej ; leav your ; left nam ; leg
        needs_clarification	3	legib ; les <phone> ; letter in ; level no ; library book ; lif togeth
        needs_clarification	3	limon ; lin stil ; lin when ; listen to ; liv her ; llam porqu ; llav par
        needs_clarification	3	lm ; lookin for ; lor ; los <trust> ; lot with ; loteri ; lueg ; lueg les
        needs_clarification	3	m <ask> ; m <say> ; m cal ; m cocain ; madrin ; mag tagalog ; mail us
        needs_clarification	3	mal por ; mal que ; man to ; mandon a ; many bed ; marc ; marc al
        needs_clarification	3	marc manan ; marihuan ; mas grand ; mas o ; may hav ; me abraz ; me again
        needs_clarification	3	me down ; me estan ; me lock ; me meti ; me perdon ; me then ; me why
        needs_clarification	3	mean all ; men only ; mencion ; mes up ; met him ; meth ; meth problem
        needs_clarification	3	mi numer ; mi puert ; microwav ; mim ; mis muchacho ; mis nieto ; mis y
        """
}
